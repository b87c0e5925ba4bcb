#include "gui/settings/book_section.h"

#include "gui/settings/simple_model.h"
#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "settings/ui_book_section.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

namespace penggerak::gui {

BookSection::BookSection(AppContext& context, QWidget* parent)
    : Section(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::BookSection>())
    , m_checks(new SimpleModel({tr("Yang diperiksa"), tr("Baris"), tr("Hasil")}, this))
    , m_verifying(new Background(this))
    , m_copying(new Background(this))
{
    m_ui->setupUi(this);
    m_ui->checks->setModel(m_checks);
    m_ui->checks->setRowHeight(space::rowTwoLines);
    m_ui->checks->setRowInset(8);
    m_ui->checks->setColumnWidths({0, 84, 118});
    m_ui->checks->setItemDelegateForColumn(2, new TagDelegate(m_ui->checks));
    m_ui->checks->hide();
    m_ui->verify->setSymbol(Icon::Shield);
    m_ui->backup->setSymbol(Icon::Download);
    new QGridLayout(m_ui->facts);
    m_ui->backupCard->setVisible(context.isWriter() && context.may("book.backup"));
    connect(m_ui->verify, &QAbstractButton::clicked, this, &BookSection::verify);
    connect(m_ui->backup, &QAbstractButton::clicked, this, &BookSection::backUp);
}

BookSection::~BookSection() = default;

void BookSection::refresh()
{
    const services::Book& book = *m_context.book();
    const services::BookInfo info = book.info();
    const Texts texts = m_context.texts();
    const QString modes[] = {tr("ditulis oleh program ini"), tr("hanya dilihat"),
                             tr("beku: tidak dapat ditulis")};
    const std::pair<QString, QString> facts[] = {
        {tr("Berkas"), QFileInfo(QString::fromStdString(info.path.string())).fileName()},
        {tr("Folder"),
         QDir::toNativeSeparators(QString::fromStdString(info.path.parent_path().string()))},
        {tr("Keadaan"), info.holder.empty() ? modes[static_cast<int>(info.mode)]
                                            : tr("ditulis oleh %1").arg(qs(info.holder))},
        {tr("Catatan terakhir"), tr("ke-%1").arg(texts.count(book.lastSeq()))},
        {tr("Susunan"), QString::number(info.schemaVersion)}};
    qDeleteAll(m_ui->facts->findChildren<TextLabel*>());
    auto* grid = static_cast<QGridLayout*>(m_ui->facts->layout());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [key, value] : facts) {
        auto* name = new TextLabel(key, Type::Small, Ink::Muted, m_ui->facts);
        auto* text = new TextLabel(value, Type::Base, Ink::Text, m_ui->facts);
        text->setElided(true);
        text->setToolTip(value);
        grid->addWidget(name, row, 0);
        grid->addWidget(text, row++, 1);
    }
    m_ui->lastBackup->setText(info.lastBackupMs ? tr("Terakhir %1, pukul %2.")
                                                      .arg(texts.dayOfTime(*info.lastBackupMs),
                                                           texts.time(*info.lastBackupMs))
                                                : tr("Belum pernah dicadangkan."));
}

void BookSection::changed(const services::ChangeSet&)
{
    refresh();
}

void BookSection::focusFirst()
{
    m_ui->verify->setFocus();
}

bool BookSection::isBusy() const
{
    return m_verifying->isRunning() || m_copying->isRunning();
}

void BookSection::verify()
{
    if (m_verifying->isRunning())
        return;
    m_ui->verify->setEnabled(false);
    m_ui->verifyState->setText(tr("Memeriksa … Buku tetap dapat dipakai."));
    m_verifying->run([book = m_context.book()] { return book->verify(); },
                     [this](const services::VerifyReport& report) { showReport(report); });
}

void BookSection::showReport(const services::VerifyReport& report)
{
    const Texts texts = m_context.texts();
    m_ui->verify->setEnabled(true);
    m_ui->verifyState->setText(tr("Diperiksa sampai catatan ke-%1.").arg(texts.count(report.seq)));
    const auto bad = std::count_if(report.checks.begin(), report.checks.end(),
                                   [](const services::CheckResult& check) { return !check.ok; });
    if (report.ok)
        m_ui->verdict->show(InlineMessage::Kind::Ok, tr("Buku utuh"),
                            tr("Semua pemeriksaan lulus."));
    else
        m_ui->verdict->show(InlineMessage::Kind::Refusal,
                            tr("%n pemeriksaan tidak lulus", nullptr, static_cast<int>(bad)),
                            tr("Jangan mencatat lagi di buku ini. Pulihkan cadangan terakhir ke "
                               "berkas baru dan simpan berkas ini untuk diperiksa."));
    std::vector<SimpleModel::Row> rows;
    for (const services::CheckResult& check : report.checks) {
        const QString meaning =
            check.ok ? qs(services::sentence(check.name, {}, texts.language())) : qs(check.detail);
        const TagLook look = check.ok ? TagLook{Icon::Ok, Ink::Good, Ink::GoodTint}
                                      : TagLook{Icon::Refusal, Ink::Bad, Ink::BadTint};
        rows.push_back({{texts.term(check.name), meaning, true},
                        {texts.count(check.checked), {}, false, true},
                        {check.ok ? tr("Lulus") : tr("Tidak lulus"), {}, false, false, {}, look}});
    }
    m_checks->setRows(std::move(rows));
    m_ui->checks->show();
}

void BookSection::backUp()
{
    if (m_copying->isRunning())
        return;
    const services::BookInfo info = m_context.book()->info();
    const QString proposal =
        QStringLiteral("%1 %2.penggerak").arg(qs(info.name), qs(m_context.today().iso()));
    const QString target = m_context.prompts().fileToSave(
        this, tr("Simpan cadangan sebagai"), proposal, tr("Buku Penggerak (*.penggerak)"),
        QStringLiteral(".penggerak"));
    if (target.isEmpty())
        return;
    m_ui->backup->setEnabled(false);
    m_copying->run(
        [book = m_context.book(), path = std::filesystem::path(target.toStdString())] {
            return book->backupTo(path);
        },
        [this, target](const Outcome& done) {
            m_ui->backup->setEnabled(true);
            if (done)
                m_ui->backupMessage->show(InlineMessage::Kind::Ok, tr("Cadangan tersimpan"),
                                          QDir::toNativeSeparators(target));
            else
                m_ui->backupMessage->show(InlineMessage::Kind::Refusal,
                                          m_context.texts().sentence(done.error()));
            refresh();
        });
}

} // namespace penggerak::gui
