#pragma once

#include <QDialog>

class QTextBrowser;

namespace penggerak::gui {

/// The user guide, opened at the chapter of a page.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);
    /// `title` as it stands in the page's header; the guide's chapters carry the same words.
    void showChapter(const QString& title);

private:
    QTextBrowser* m_browser;
};

/// All keys of the program and of the page in sight.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<QPair<QString, QString>> keys; ///< key, what it does
    };
    CheatSheet(const QList<Group>& groups, QWidget* parent);
    /// Keys that work on every page.
    static Group everywhere();
};

} // namespace penggerak::gui
