#include "gui/merge/merge_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/focus_ring.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_switch.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QShortcut>
#include <QTimer>

namespace penggerak::gui {

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QString fieldValue(const std::string& field, const std::string& value, const Texts& texts)
{
    if (field == "birth_date")
        if (const auto day = Day::parse(value))
            return texts.day(*day);
    if ((field == "sex" || field == "nik_reason") && !value.empty())
        return texts.term(value);
    return qs(value);
}

} // namespace

MergeDialog::MergeDialog(AppContext& context, PersonId one, PersonId two, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_survivor(one)
    , m_other(two)
    , m_stays(new SegmentSwitch(this))
    , m_fieldBox(new QWidget(this))
    , m_fields(new QGridLayout(m_fieldBox))
    , m_heads(new QVBoxLayout)
    , m_rows(new DataTable(this))
    , m_model(
          new SimpleModel({tr("Baris"), tr("Menjadi"), tr("Tanggal"), tr("Dari"), tr("Ke")}, this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(tr("Gabungkan dua catatan"));
    setLocale(context.texts().locale());
    resize(860, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(space::small);
    column->addWidget(
        new TextLabel(tr("Catatan yang tetap dipakai"), Type::Small, Ink::Muted, this, true));
    m_stays->setOptions({tr("Yang lama"), tr("Yang baru")});
    m_stays->setAccessibleName(tr("Catatan yang tetap dipakai"));
    column->addWidget(m_stays, 0, Qt::AlignLeft);
    m_fields->setContentsMargins(0, space::small, 0, space::small);
    m_fields->setHorizontalSpacing(space::large);
    m_fields->setVerticalSpacing(2);
    column->addWidget(m_fieldBox);
    column->addLayout(m_heads);
    column->addWidget(
        new TextLabel(tr("Baris yang berpindah"), Type::Section, Ink::Text, this, true));
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("Baris yang berpindah"));
    m_rows->setColumnWidths({180, 0, 120, 120, 120});
    column->addWidget(m_rows, 1);
    m_message->hide();
    column->addWidget(m_message);
    auto* acts = new QHBoxLayout;
    acts->addWidget(
        new TextLabel(tr("Dapat dipisahkan lagi kapan saja."), Type::Small, Ink::Muted, this), 1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, tr("Batal"), this);
    m_merge = new ActionButton(ActionButton::Kind::Primary, tr("Gabungkan"), this);
    m_merge->setHint(QStringLiteral("Ctrl Enter"));
    acts->addWidget(cancel);
    acts->addWidget(m_merge);
    column->addLayout(acts);
    new FocusRing(this);
    connect(m_stays, &SegmentSwitch::currentIndexChanged, this, &MergeDialog::swapTo);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QAbstractButton::clicked, this, &MergeDialog::save);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &MergeDialog::save);
    preview();
}

void MergeDialog::swapTo(int survivor)
{
    // The one that stays stands at the left; older records have smaller ids.
    const PersonId older = std::min(m_survivor, m_other);
    const PersonId newer = std::max(m_survivor, m_other);
    m_survivor = survivor == 0 ? older : newer;
    m_other = survivor == 0 ? newer : older;
    m_choice = {};
    preview();
}

void MergeDialog::preview()
{
    const auto found = services::previewMerge(*m_context.session(), m_survivor, m_other, m_choice);
    m_message->hide();
    m_merge->setEnabled(found.has_value());
    if (!found) {
        m_message->show(InlineMessage::Kind::Refusal, tr("Belum bisa digabung."),
                        m_context.texts().sentence(found.error()));
        return;
    }
    showFields(*found);
    showHeads(*found);
    showRows(*found);
    if (found->twoNik)
        m_message->show(InlineMessage::Kind::Warning, tr("Dua NIK yang berbeda."),
                        tr("Periksa kedua KTP: satu orang hanya punya satu NIK."));
}

void MergeDialog::showFields(const services::MergePreview& preview)
{
    const Texts texts = m_context.texts();
    clear(m_fields);
    m_fields->addWidget(
        new TextLabel(tr("Tetap dipakai"), Type::Small, Ink::Muted, m_fieldBox, true), 0, 1);
    m_fields->addWidget(
        new TextLabel(tr("Disembunyikan"), Type::Small, Ink::Muted, m_fieldBox, true), 0, 2);
    int row = 1;
    for (const services::MergeField& field : preview.fields) {
        const QString label = texts.term(field.field);
        m_fields->addWidget(new TextLabel(label, Type::Base, Ink::Muted, m_fieldBox, field.differs),
                            row, 0);
        const QString mine = fieldValue(field.field, field.survivor, texts);
        const QString his = fieldValue(field.field, field.other, texts);
        if (!field.differs) {
            m_fields->addWidget(new TextLabel(mine, Type::Base, Ink::Text, m_fieldBox), row, 1);
            m_fields->addWidget(new TextLabel(his, Type::Base, Ink::Text, m_fieldBox), row, 2);
            ++row;
            continue;
        }
        auto* group = new QButtonGroup(m_fieldBox);
        auto* left = new QRadioButton(mine, m_fieldBox);
        auto* right = new QRadioButton(his, m_fieldBox);
        left->setAccessibleName(tr("%1: %2").arg(label, mine));
        right->setAccessibleName(tr("%1: %2").arg(label, his));
        group->addButton(left);
        group->addButton(right);
        (field.fromOther ? right : left)->setChecked(true);
        connect(right, &QRadioButton::toggled, this, [this, name = field.field](bool chosen) {
            if (chosen)
                m_choice.fromOther.insert(name);
            else
                m_choice.fromOther.erase(name);
            // The buttons are made anew by the preview, so not inside their own signal.
            QTimer::singleShot(0, this, &MergeDialog::preview);
        });
        m_fields->addWidget(left, row, 1);
        m_fields->addWidget(right, row, 2);
        ++row;
    }
    m_fields->setColumnStretch(1, 1);
    m_fields->setColumnStretch(2, 1);
}

void MergeDialog::showHeads(const services::MergePreview& preview)
{
    const Texts texts = m_context.texts();
    clear(m_heads);
    for (const services::MergeHead& head : preview.heads) {
        QString text;
        if (head.what == "joined")
            text = tr("%1, %2: menjadi segmen kedua orang ini. Jumlah tidak berubah.")
                       .arg(qs(code(head.segment)), texts.term(head.stage));
        else if (head.poolName.empty())
            text =
                tr("%1, %2: terhitung dua kali. Yang kedua kembali ke luar, sejak %3.")
                    .arg(qs(code(head.segment)), texts.term(head.stage), texts.day(head.namedOn));
        else
            text =
                tr("%1, %2: terhitung dua kali. Yang kedua kembali ke %3 di %4, sejak %5; "
                   "potensi tetap.")
                    .arg(qs(code(head.segment)), texts.term(head.stage),
                         texts.term(head.pool.stage), qs(head.poolName), texts.day(head.namedOn));
        auto* label = new TextLabel(text, Type::Base, Ink::Text, this, true);
        label->setWordWrap(true);
        m_heads->addWidget(label);
        if (head.what != "returned")
            continue;
        auto* swap = new QCheckBox(
            tr("Pakai riwayat %1 dari catatan yang disembunyikan").arg(qs(code(head.segment))),
            this);
        swap->setChecked(head.fromOther);
        connect(swap, &QCheckBox::toggled, this, [this, segment = head.segment](bool chosen) {
            if (chosen)
                m_choice.headsFromOther.insert(segment);
            else
                m_choice.headsFromOther.erase(segment);
            QTimer::singleShot(0, this, &MergeDialog::preview);
        });
        m_heads->addWidget(swap);
    }
}

void MergeDialog::showRows(const services::MergePreview& preview)
{
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> rows;
    for (const services::MergeRow& row : preview.rows)
        rows.push_back({{texts.term(row.place)},
                        {texts.term(row.what)},
                        {row.on ? texts.day(*row.on) : QString()},
                        {row.on ? texts.term(row.from) : QString()},
                        {row.on ? texts.term(row.to) : QString()}});
    m_model->setRows(std::move(rows));
}

void MergeDialog::save()
{
    const auto done = services::mergePersons(*m_context.session(), m_survivor, m_other, m_choice);
    if (!done) {
        m_message->show(InlineMessage::Kind::Refusal, tr("Tidak digabung."),
                        m_context.texts().sentence(done.error()));
        return;
    }
    emit m_context.toastRequested(
        tr("Digabung ke %1. Pisahkan lagi di Periksa, Digabung.").arg(qs(done->done.survivorName)));
    accept();
}

} // namespace penggerak::gui
