#pragma once

#include "gui/shell/page.h"

#include <QAbstractButton>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace penggerak::gui {

class RailItem;
class UserBlock;

/// The window's left edge: the pages, help, and who is at work. Narrow windows show icons only.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(const PageEntry& entry);
    void finish(); ///< after the last page: adds help and the user block
    void setCurrent(const QString& page);
    void setChildren(const QString& page, const std::vector<RailChild>& children);
    void setUser(const QString& name, const QString& role);
    void setNarrow(bool narrow);
    /// Shows 1 to 9 beside the pages, as long as Ctrl is held.
    void showNumbers(bool show);

    static constexpr int wide = 204;
    static constexpr int narrow = 64;

signals:
    void pageChosen(const QString& page, const QVariant& argument);
    void helpWanted();
    void userMenuWanted(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        QString page;
        RailItem* item;
        QWidget* children;
    };
    std::vector<Row> m_rows;
    RailItem* m_help = nullptr;
    UserBlock* m_user = nullptr;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    QVBoxLayout* m_lower;
    QString m_current;
    bool m_narrow = false;
};

/// A line of the rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(Icon icon, const QString& label, QWidget* parent);
    void setNarrow(bool narrow);
    void setNumber(int number); ///< 0: none
    void setKey(const QString& key);
    void showNumber(bool show);
    QSize sizeHint() const override { return {180, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    bool m_narrow = false;
    int m_number = 0;
    bool m_showNumber = false;
    QString m_key;
};

/// Initials, name and role of the user; opens the menu of users, theme and language.
class UserBlock : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserBlock(QWidget* parent);
    void setUser(const QString& name, const QString& role);
    void setNarrow(bool narrow);
    QSize sizeHint() const override { return {180, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_role;
    bool m_narrow = false;
};

} // namespace penggerak::gui
