#pragma once

#include <QWidget>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class BooksPage;
}

/// The books opened last, and the ways to another one.
class BooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit BooksPage(QWidget* parent = nullptr);
    ~BooksPage() override;
    void setBooks(const QStringList& paths);
    void setDemoOffered(bool offered);
    /// Something that takes a while is on its way; empty: no more.
    void setBusy(const QString& what);
    void tellRefusal(const QString& sentence);
    void focusFirst();

signals:
    void bookChosen(const QString& path);
    void removeWanted(const QString& path);
    void clearWanted();
    void newBookWanted();
    void fileWanted();
    void demoWanted();

private:
    std::unique_ptr<Ui::BooksPage> m_ui;
};

} // namespace penggerak::gui
