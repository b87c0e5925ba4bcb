#include "print/pdf/pdf.h"

#include "print/pdf/lines.h"
#include "print/pdf/pieces.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace penggerak::print {

namespace {

constexpr int dotsAnInch = 1200;
constexpr double footGap = 3;   ///< millimetres between text and foot
constexpr double frameIn = 2.5; ///< how far inside the paper's edge the frame stands
constexpr double frameLine = 0.5;

std::string replaced(std::string words, const std::string& sign, int number)
{
    if (const auto at = words.find(sign); at != std::string::npos)
        words.replace(at, sign.size(), std::to_string(number));
    return words;
}

/// Paints papers one after another into one file.
class Painting
{
public:
    explicit Painting(QPdfWriter& writer)
        : m_writer(writer)
    {
    }

    void paint(const Document& paper)
    {
        const Sheet sheet(paper.paper, m_writer);
        const std::vector<Piece> pieces = piecesOf(paper, sheet);
        const double foot = footHeight(paper, sheet);
        if (sheet.isRoll()) {
            double height = foot;
            for (const Piece& piece : pieces)
                height += piece.height;
            turnTo(paper, sheet, height);
            const std::vector<Page> pages = pagesOf(pieces, height);
            for (const Page::Placed& placed : pages.front().placed)
                placed.piece->draw(*m_painter, {0, placed.y});
            drawFoot(paper, sheet, height - foot, 1, 1);
            return;
        }
        // The pieces are measured in the dots of the device, which the page's size does not change.
        const double room = pageHeight(paper, sheet) - foot;
        const std::vector<Page> pages = pagesOf(pieces, room);
        for (std::size_t number = 0; number < pages.size(); ++number) {
            turnTo(paper, sheet, 0);
            if (paper.framed)
                drawFrame(sheet, pageHeight(paper, sheet));
            for (const Page::Placed& placed : pages[number].placed)
                placed.piece->draw(*m_painter, {0, placed.y});
            drawFoot(paper, sheet, room, int(number) + 1, int(pages.size()));
        }
    }

private:
    static double pageHeight(const Document&, const Sheet& sheet) { return sheet.height(); }

    static std::string pageWords(const Document& paper, int page, int pages)
    {
        return replaced(replaced(paper.pageWords, "{page}", page), "{pages}", pages);
    }

    static double pageWordsWidth(const Sheet& sheet) { return sheet.width() * 0.25; }

    static double footHeight(const Document& paper, const Sheet& sheet)
    {
        if (paper.footer.empty() && paper.pageWords.empty())
            return 0;
        return sheet.dots(footGap) + footLines(paper, sheet).height();
    }

    static Lines footLines(const Document& paper, const Sheet& sheet)
    {
        const double taken = paper.pageWords.empty() ? 0 : pageWordsWidth(sheet);
        return {sheet, paper.footer.empty() ? " " : paper.footer, Text::Style::Small,
                sheet.width() - taken};
    }

    void drawFoot(const Document& paper, const Sheet& sheet, double at, int page, int pages)
    {
        if (footHeight(paper, sheet) <= 0)
            return;
        const double y = at + sheet.dots(footGap);
        footLines(paper, sheet).draw(*m_painter, {0, y});
        const double width = pageWordsWidth(sheet);
        const Lines count(sheet, pageWords(paper, page, pages), Text::Style::Small, width,
                          Side::Right);
        count.draw(*m_painter, {sheet.width() - width, y});
    }

    void drawFrame(const Sheet& sheet, double height)
    {
        const double out = sheet.dots(sheet.margins().left() - frameIn);
        m_painter->setPen(QPen(Qt::black, sheet.dots(frameLine)));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(-out, -out, sheet.width() + 2 * out, height + 2 * out));
        m_painter->setPen(Qt::black);
    }

    /// A new page of that paper.
    void turnTo(const Document& paper, const Sheet& sheet, double rollHeight)
    {
        m_writer.setPageLayout(QPageLayout(
            sheet.pageSize(rollHeight),
            paper.paper == Paper::A4Landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            sheet.margins(), QPageLayout::Millimeter));
        if (m_painter)
            m_writer.newPage();
        else
            m_painter = std::make_unique<QPainter>(&m_writer);
    }

    QPdfWriter& m_writer;
    std::unique_ptr<QPainter> m_painter;
};

/// The moment of writing would make each file another one; what it was printed from and when
/// stands in its foot.
void dropTime(QByteArray& pdf)
{
    const QByteArray mark("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(mark);
    if (at < 0)
        return;
    const qsizetype from = at + mark.size();
    for (qsizetype i = from; i < pdf.size() && pdf[i] != ')'; ++i)
        if (pdf[i] >= '0' && pdf[i] <= '9')
            pdf[i] = i - from == 5 || i - from == 7 ? '1' : '0';
}

} // namespace

std::string pdfOf(const std::vector<Document>& papers)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsAnInch);
        writer.setCreator(QStringLiteral("Penggerak"));
        if (!papers.empty())
            writer.setTitle(QString::fromStdString(papers.front().title));
        Painting painting(writer);
        for (const Document& paper : papers)
            painting.paint(paper);
    }
    QByteArray bytes = buffer.data();
    dropTime(bytes);
    return bytes.toStdString();
}

Outcome writePdf(const std::vector<Document>& papers, const std::filesystem::path& file)
{
    if (papers.empty())
        return fail("print_nothing", "file");
    const std::string bytes = pdfOf(papers);
    QSaveFile target(QString::fromStdString(file.string()));
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) &&
                         target.commit();
    if (!written)
        return fail(refusal("disk", "file").with("path", file.string()));
    return {};
}

void useScreenlessApplication()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt remarks about the machine is no answer of the command line.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    // Qt keeps references to both for as long as the application lives.
    static int count = 1;
    static char name[] = "penggerak-cli";
    static char* words[] = {name, nullptr};
    static const QGuiApplication application(count, words);
}

} // namespace penggerak::print
