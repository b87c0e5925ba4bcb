#include "gui/exchange/drop_zone.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/search_field.h"
#include "gui/furniture/text_label.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int markRoom = 76;

} // namespace

DropZone::DropZone(QWidget* parent)
    : QFrame(parent)
{
    auto* title = new TextLabel(tr("Jatuhkan berkas Excel atau CSV di sini"), Type::Section,
                                Ink::Text, this, true);
    auto* facts = new TextLabel(
        tr("XLSX atau CSV, sampai 5 juta baris. Berkas aslinya hanya dibaca, tidak pernah diubah."),
        Type::Base, Ink::Muted, this);
    facts->setWordWrap(true);
    m_choose = new ActionButton(ActionButton::Kind::Primary, tr("Pilih berkas"), this);
    m_choose->setSymbol(Icon::Folder);
    m_paste = new ActionButton(ActionButton::Kind::Secondary, tr("Tempel baris"), this);
    m_paste->setSymbol(Icon::Table);
    m_paste->setHint(QStringLiteral("Ctrl V"));
    m_paste->setToolTip(tr("Baris yang disalin di Excel, dengan baris judulnya."));
    auto* other = new TextLabel(tr("atau alamatnya"), Type::Base, Ink::Muted, this);
    m_path = new IconField(this);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setSymbol(Icon::Document);
    m_path->setPlaceholderText(tr("/home/dewi/Unduhan/daftar peserta.xlsx"));
    m_path->setAccessibleName(tr("Alamat berkas"));
    m_path->setAcceptDrops(false);
    m_path->setMinimumWidth(160);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::medium);
    acts->addWidget(m_choose);
    acts->addWidget(m_paste);
    acts->addWidget(other);
    acts->addWidget(m_path, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(markRoom + space::page, space::large + 2, space::page,
                               space::large + 2);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(facts);
    column->addSpacing(space::tiny);
    column->addLayout(acts);
    connect(m_choose, &QAbstractButton::clicked, this, &DropZone::chooseWanted);
    connect(m_paste, &QAbstractButton::clicked, this, &DropZone::pasteWanted);
    connect(m_path, &QLineEdit::returnPressed, this, &DropZone::givePath);
}

void DropZone::givePath()
{
    // Copied from a file manager it comes as an address or in quotation marks.
    QString text = m_path->text().trimmed();
    if (text.startsWith(QLatin1String("file:")))
        text = QUrl(text).toLocalFile();
    if (text.size() > 1 && text.startsWith(text.back()) &&
        (text.startsWith(u'"') || text.startsWith(u'\'')))
        text = text.mid(1, text.size() - 2);
    if (!text.isEmpty())
        emit pathGiven(text);
}

void DropZone::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Ink::Border, this), 1.5, Qt::DashLine));
    painter.setBrush(colour(Ink::Card, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius,
                            space::cardRadius);
    const QRectF mark(space::page, (height() - 52) / 2.0, 52, 52);
    paintBox(painter, mark, colour(Ink::InfoTint, this), QColor(), 26);
    paintIcon(painter, mark.adjusted(13, 13, -13, -13), Icon::Download, colour(Ink::Info, this));
}

} // namespace penggerak::gui
