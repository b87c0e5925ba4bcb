#include "gui/shell/help_window.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/key_cap.h"
#include "gui/furniture/text_label.h"
#include "gui/theme/theme.h"

#include <QFile>
#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace penggerak::gui {

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Bantuan"));
    resize(680, 640);
    m_browser = new QTextBrowser(this);
    m_browser->setAccessibleName(tr("Panduan pengguna"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(24);
    m_browser->document()->setDefaultFont(gui::font(Type::Base));
    QFile guide(QStringLiteral(":/docs/user-guide.md"));
    if (guide.open(QIODevice::ReadOnly)) {
        // Its pictures show what is on the screen anyway, and are not compiled in.
        static const QRegularExpression pictures(QStringLiteral("^ *!\\[[^\\]]*\\]\\([^)]*\\)\\n"),
                                                 QRegularExpression::MultilineOption);
        m_browser->setMarkdown(QString::fromUtf8(guide.readAll()).remove(pictures));
    }
    for (QTextFrame* frame : m_browser->document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat look = table->format();
            look.setBorderCollapse(true);
            look.setBorder(1);
            look.setBorderBrush(colour(Ink::Line, this));
            look.setCellPadding(6);
            look.setCellSpacing(0);
            look.setTopMargin(space::small);
            look.setBottomMargin(space::small);
            table->setFormat(look);
        }
    auto* close = new ActionButton(ActionButton::Kind::Secondary, tr("Tutup"), this);
    close->setHint(QStringLiteral("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::medium);
    column->addWidget(m_browser, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::page, 0, space::page, 0);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
}

void HelpWindow::showChapter(const QString& title)
{
    QTextDocument* document = m_browser->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 ||
            !block.text().contains(title, Qt::CaseInsensitive))
            continue;
        m_browser->setTextCursor(QTextCursor(block));
        const QRect place = m_browser->cursorRect();
        QScrollBar* bar = m_browser->verticalScrollBar();
        bar->setValue(bar->value() + place.top() - space::page);
        return;
    }
}

CheatSheet::CheatSheet(const QList<Group>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Tombol pintas"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::large, space::page, space::large);
    column->setSpacing(space::small);
    for (const Group& group : groups) {
        column->addWidget(new TextLabel(group.title, Type::Base, Ink::Text, this, true));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::large);
        grid->setVerticalSpacing(6);
        grid->setColumnMinimumWidth(0, 120);
        grid->setColumnMinimumWidth(1, 260);
        int row = 0;
        for (const auto& [key, text] : group.keys) {
            grid->addWidget(new KeyCap(key, this), row, 0, Qt::AlignLeft);
            grid->addWidget(new TextLabel(text, Type::Base, Ink::Text, this), row++, 1);
        }
        column->addLayout(grid);
        column->addSpacing(space::small);
    }
    auto* close = new ActionButton(ActionButton::Kind::Secondary, tr("Tutup"), this);
    close->setHint(QStringLiteral("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
}

CheatSheet::Group CheatSheet::everywhere()
{
    Group group{tr("Di mana saja"), {}};
    group.keys = {{QStringLiteral("Ctrl 1…9"), tr("Buka halaman")},
                  {QStringLiteral("Ctrl K"), tr("Cari orang atau perintah")},
                  {QStringLiteral("Alt ←"), tr("Kembali")},
                  {QStringLiteral("F1"), tr("Bantuan untuk halaman ini")},
                  {QStringLiteral("F4"), tr("Buka pilihan atau kalender")},
                  {QStringLiteral("F5"), tr("Muat ulang angka")},
                  {QStringLiteral("+  −"), tr("Maju atau mundur sehari pada kolom tanggal")},
                  {QStringLiteral("Ctrl O"), tr("Buka buku lain")},
                  {QStringLiteral("Ctrl Q"), tr("Tutup program")}};
    return group;
}

} // namespace penggerak::gui
