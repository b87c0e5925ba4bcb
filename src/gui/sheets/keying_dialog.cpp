#include "gui/sheets/keying_dialog.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/count_edit.h"
#include "gui/furniture/date_edit.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/table.h"
#include "gui/furniture/text_label.h"
#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QUuid>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int dialogWidth = 720;
constexpr int dialogHeight = 640;

/// A field under its label.
QVBoxLayout* labelled(const QString& text, QWidget* field)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* label = new TextLabel(text, Type::Small, Ink::Muted, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QStringList legendOf(SheetKind kind, const Texts& texts)
{
    QStringList legend;
    for (const SheetChoice& choice : choicesOf(kind))
        legend.append(QStringLiteral("%1 %2")
                          .arg(QLatin1Char(choice.key))
                          .arg(texts.term(services::termOf(choice.mark))));
    return legend;
}

} // namespace

KeyingDialog::KeyingDialog(AppContext& context, const services::Sheet& sheet, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_sheet(sheet)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
    , m_model(new SimpleModel({tr("Baris"), tr("Nama"), tr("Tanda"), tr("Uang")}, this))
{
    setWindowTitle(tr("Ketik kembali lembar %1").arg(qs(sheet.head.code)));
    resize(dialogWidth, dialogHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), Type::Title, Ink::Text, this, true));
    auto* explain =
        new TextLabel(tr("Nomor baris, Enter, tanda, Enter. Uang diisi hanya bila bukan jumlah "
                         "tercetak: Tab dari tanda. Baris kosong: lanjut ke kaki lembar."),
                      Type::Small, Ink::Muted, this);
    if (isVisit())
        explain->setText(
            tr("Nomor baris, Enter, tanda, Enter. Baris kosong: lanjut ke kaki lembar."));
    explain->setWordWrap(true);
    column->addWidget(explain);
    column->addWidget(buildEntry());
    auto* legend =
        new TextLabel(legendOf(sheet.head.kind, context.texts()).join(QStringLiteral("  ·  ")),
                      Type::Small, Ink::Muted, this);
    legend->setWordWrap(true);
    column->addWidget(legend);
    m_table = new DataTable(this);
    m_table->setAccessibleName(tr("Baris yang sudah diketik"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({70, 0, 170, isVisit() ? 1 : 120});
    m_table->setColumnHidden(3, isVisit());
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    auto* leave = new ActionButton(ActionButton::Kind::Secondary, tr("Batal"), this);
    m_save = new ActionButton(ActionButton::Kind::Primary, tr("Simpan lembar"), this);
    m_save->setHint(QStringLiteral("Ctrl Enter"));
    acts->addWidget(leave);
    acts->addWidget(m_save);
    column->addLayout(acts);
    for (ActionButton* each : {leave, m_save})
        each->setAutoDefault(false);
    connect(leave, &QAbstractButton::clicked, this, &KeyingDialog::leave);
    connect(m_save, &QAbstractButton::clicked, this, &KeyingDialog::save);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        connect(keys, &QShortcut::activated, this, &KeyingDialog::save);
    }
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_row, m_mark, m_amount, m_count, m_total, m_table})
        each->installEventFilter(this);
    compare();
    m_row->setFocus();
}

QWidget* KeyingDialog::buildEntry()
{
    auto* entry = new QWidget(this);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_on = new DateEdit(entry);
    m_on->setNear(m_context.today());
    m_on->setDay(m_context.today());
    m_on->setFixedWidth(150);
    m_row = new QLineEdit(entry);
    m_row->setFixedWidth(70);
    m_mark = new QLineEdit(entry);
    m_mark->setFixedWidth(60);
    m_mark->setMaxLength(1);
    m_amount = new CountEdit(entry);
    m_amount->setUnit(QStringLiteral("Rp"));
    m_amount->setFixedWidth(150);
    row->addLayout(labelled(tr("Baris"), m_row));
    row->addLayout(labelled(tr("Tanda"), m_mark));
    if (isVisit())
        m_amount->hide();
    else
        row->addLayout(labelled(tr("Uang lain"), m_amount));
    m_whom = new TextLabel({}, Type::Base, Ink::Text, entry);
    m_whom->setElided(true);
    auto* whom = new QVBoxLayout;
    whom->addStretch(1);
    whom->addWidget(m_whom);
    whom->addSpacing(8);
    row->addLayout(whom, 1);
    row->addLayout(labelled(tr("Tanggal keliling"), m_on));
    connect(m_row, &QLineEdit::textChanged, this, &KeyingDialog::showWhom);
    return entry;
}

QWidget* KeyingDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_count = new CountEdit(foot);
    m_count->setUnit(isVisit() ? tr("baris") : tr("orang"));
    m_count->setFixedWidth(150);
    m_total = new CountEdit(foot);
    m_total->setUnit(QStringLiteral("Rp"));
    m_total->setFixedWidth(190);
    row->addLayout(labelled(
        isVisit() ? tr("Kaki lembar: baris bertanda") : tr("Kaki lembar: yang bayar"), m_count));
    if (isVisit())
        m_total->hide();
    else
        row->addLayout(labelled(tr("Kaki lembar: jumlah uang"), m_total));
    row->addStretch(1);
    for (CountEdit* each : {m_count, m_total})
        connect(each, &CountEdit::countChanged, this, &KeyingDialog::compare);
    return foot;
}

const services::SheetLine* KeyingDialog::lineOf(const QString& row) const
{
    bool whole = false;
    const int number = row.trimmed().toInt(&whole);
    const auto found =
        std::find_if(m_sheet.lines.begin(), m_sheet.lines.end(),
                     [&](const services::SheetLine& line) { return line.row == number; });
    return whole && found != m_sheet.lines.end() ? &*found : nullptr;
}

void KeyingDialog::showWhom()
{
    const services::SheetLine* line = lineOf(m_row->text());
    if (!line)
        return m_whom->setText({});
    m_whom->setText(isVisit()
                        ? qs(line->name)
                        : QStringLiteral("%1 · Rp %2")
                              .arg(qs(line->name), m_context.texts().count(line->amount.value())));
}

void KeyingDialog::refuse(const QString& sentence)
{
    m_message->show(InlineMessage::Kind::Refusal, sentence);
}

void KeyingDialog::takeRow()
{
    if (m_row->text().trimmed().isEmpty())
        return m_count->setFocus();
    if (!lineOf(m_row->text()))
        return refuse(tr("Baris %1 tidak ada di lembar ini. Barisnya 1 sampai %2.")
                          .arg(m_row->text().trimmed())
                          .arg(m_sheet.lines.size()));
    m_mark->setFocus();
    m_mark->selectAll();
}

void KeyingDialog::takeEntry()
{
    const services::SheetLine* line = lineOf(m_row->text());
    if (!line)
        return m_row->setFocus();
    const auto mark = markOf(m_sheet.head.kind, m_mark->text().toStdString());
    if (!mark) {
        m_mark->setFocus();
        return refuse(tr("Tanda %1 tidak ada di lembar ini. Ketik satu angka dari daftar di bawah.")
                          .arg(m_mark->text()));
    }
    services::SheetEntry entry;
    entry.row = line->row;
    entry.mark = *mark;
    if (*mark == SheetMark::Paid && m_amount->count())
        entry.amount = Rupiah(*m_amount->count());
    enter(entry);
    m_row->clear();
    m_mark->clear();
    m_amount->setCount(std::nullopt);
    m_row->setFocus();
}

void KeyingDialog::enter(const services::SheetEntry& entry)
{
    std::erase_if(m_entries, [&](const services::SheetEntry& one) { return one.row == entry.row; });
    m_entries.push_back(entry);
    showEntries();
}

void KeyingDialog::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_entries.size()))
        return;
    m_entries.erase(m_entries.begin() + row);
    showEntries();
}

void KeyingDialog::showEntries()
{
    const Texts texts = m_context.texts();
    std::vector<SimpleModel::Row> cells;
    for (const services::SheetEntry& entry : m_entries) {
        const services::SheetLine* line = lineOf(QString::number(entry.row));
        const bool paid = entry.mark == SheetMark::Paid;
        const Rupiah amount = entry.amount.value_or(line->amount);
        SimpleModel::Cell money{paid ? texts.count(amount.value()) : QString(), {}, false, true};
        if (paid && amount != line->amount)
            money.ink = Ink::Warn;
        cells.push_back({{QString::number(entry.row), {}, false, true},
                         {qs(line->name)},
                         {texts.term(services::termOf(entry.mark))},
                         money});
    }
    m_model->setRows(std::move(cells));
    if (!m_entries.empty()) {
        m_table->selectRow(int(m_entries.size()) - 1);
        m_table->scrollToBottom();
    }
    compare();
}

SheetControl KeyingDialog::control() const
{
    return {m_count->count().value_or(0), Rupiah(m_total->count().value_or(0))};
}

void KeyingDialog::compare()
{
    const Texts texts = m_context.texts();
    const SheetCheck check = checkEntries(m_sheet, m_entries, control());
    const SheetControl keyed{control().count - check.countShort,
                             control().total - check.totalShort};
    const QString sofar =
        isVisit() ? tr("Diketik %1 baris").arg(texts.count(keyed.count))
                  : tr("Diketik: %1 bayar, Rp %2")
                        .arg(texts.count(keyed.count), texts.count(keyed.total.value()));
    m_save->setEnabled(check.matches() && !m_entries.empty());
    if (!m_count->count())
        return m_message->show(InlineMessage::Kind::Info, sofar,
                               tr("Isi angka di kaki lembar untuk mencocokkan."));
    if (check.matches())
        return m_message->show(InlineMessage::Kind::Ok, sofar, tr("Sama dengan kaki lembar."));
    m_message->show(InlineMessage::Kind::Warning, sofar, texts.sentence(services::errorOf(check)));
}

bool KeyingDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* keys = static_cast<QKeyEvent*>(event);
    const bool enter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
    if (watched == m_table && keys->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (!enter || keys->modifiers().testFlag(Qt::ControlModifier))
        return QDialog::eventFilter(watched, event);
    if (watched == m_row)
        takeRow();
    else if (watched == m_mark || watched == m_amount)
        takeEntry();
    else if (watched == m_count && !isVisit())
        m_total->setFocus();
    else
        m_save->setFocus();
    return true;
}

void KeyingDialog::save()
{
    if (!m_save->isEnabled() || !m_context.canWrite())
        return;
    const auto on = m_on->day();
    if (!on) {
        m_on->setFocus();
        return refuse(tr("Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016."));
    }
    services::KeySheet command;
    command.sheet = m_sheet.head.id;
    command.on = *on;
    command.entries = m_entries;
    command.control = control();
    command.key = m_key;
    const auto keyed = services::keySheet(*m_context.session(), command);
    if (!keyed) {
        QString sentence = m_context.texts().sentence(keyed.error());
        const QString where = qs(keyed.error().field);
        if (where.startsWith(QLatin1String("row ")))
            sentence =
                tr("Baris %1: %2").arg(where.mid(4).section(QLatin1Char(':'), 0, 0), sentence);
        return refuse(sentence);
    }
    const QString done =
        isVisit()
            ? tr("Lembar %1 disimpan: %n orang berpindah tahap.", nullptr, int(keyed->posted.rows))
            : tr("Lembar %1 disimpan: %n iuran dicatat.", nullptr, int(keyed->posted.rows));
    emit m_context.toastRequested(done.arg(qs(m_sheet.head.code)));
    accept();
}

bool KeyingDialog::mayLeave()
{
    return m_entries.empty() ||
           m_context.prompts().confirm(this, {tr("Buang ketikan?"),
                                              tr("%n baris yang sudah diketik akan hilang.",
                                                 nullptr, int(m_entries.size())),
                                              tr("Buang"), true});
}

void KeyingDialog::leave()
{
    if (mayLeave())
        reject();
}

void KeyingDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QDialog::keyPressEvent(event);
}

void KeyingDialog::closeEvent(QCloseEvent* event)
{
    // By its user; whoever closes it from inside the program has reasons of his own.
    if (event->spontaneous() && !mayLeave())
        event->ignore();
    else
        QDialog::closeEvent(event);
}

} // namespace penggerak::gui
