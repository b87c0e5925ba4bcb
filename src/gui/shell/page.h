#pragma once

#include "gui/theme/icons.h"
#include "services/book/book.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace penggerak::gui {

/// A key and what it does, for the status line and the cheat-sheet.
struct Hint
{
    QString key;
    QString text;
};

/// Something the user can do, for the command palette and the cheat-sheet.
struct Command
{
    QString text;
    QString key; ///< shown beside it; may be empty
    std::function<void()> run;
};

/// One picture for --screenshots: `show` brings the page (or a dialog) into the state and returns
/// the widget to be taken; nothing means the whole window. Called when the page is not busy, and
/// the picture is taken when it is not busy again.
struct Shot
{
    QString name; ///< of the file, without extension: `prospek-entri`
    std::function<QWidget*()> show;
};

/// A line below the page's own in the rail.
struct RailChild
{
    QString id; ///< given to open()
    QString label;
    std::optional<std::int64_t> count;
    bool current = false;
};

/// One page of the window. The shell shows title and subtitle in its header, builds the page when
/// it is first opened, and calls refresh() then and whenever it is shown with `stale` data.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Short, lower case, Latin: `beranda`; also the anchor of its help.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }

    /// Reads everything anew, in the background.
    virtual void refresh() = 0;
    /// A commit was written. The page decides whether that concerns it.
    virtual void changed(const services::ChangeSet& change) = 0;
    /// Goes to something inside the page (a rail child's id, a person's id ...).
    virtual void open(const QVariant& argument) { Q_UNUSED(argument) }
    /// Alt+Left: true when the page went back a step of its own; else the window goes back.
    virtual bool goBack() { return false; }
    /// Where the focus starts.
    virtual void focusFirst() { setFocus(); }
    /// Asked before the page is left or the window closed; false stays.
    virtual bool mayLeave() { return true; }

    virtual std::vector<RailChild> railChildren() const { return {}; }
    virtual std::vector<Hint> hints() const { return {}; }
    virtual std::vector<Command> commands() { return {}; }
    virtual std::vector<Shot> shots() { return {{id(), {}}}; }
    /// A background read is on its way.
    virtual bool isBusy() const { return false; }

signals:
    void headerChanged(); ///< title or subtitle
    void hintsChanged();
    void railChanged();
    void busyChanged(bool busy);
};

class AppContext;

/// How the application registers a page: what the rail needs before the page is built.
struct PageEntry
{
    QString id;
    QString label;
    Icon icon;
    bool belowLine = false; ///< stands under the rail's rule
    std::function<Page*(AppContext&, QWidget*)> make;
    /// What the palette offers though the page is not built yet; `argument` goes to open().
    struct Offer
    {
        QString text;
        QString key;
        QVariant argument;
    };
    std::vector<Offer> offers = {};
    /// open() takes the id of a person, and what CommandPalette::listChosen() says: the palette
    /// sends people here.
    bool opensPeople = false;
    /// open() takes a file as a QUrl: what is dropped on the window goes here.
    bool opensFiles = false;
    /// Opens the page from everywhere, beside its number: `Ctrl+I`.
    QString keys = {};
};

} // namespace penggerak::gui
