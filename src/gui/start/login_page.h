#pragma once

#include "services/actors/session.h"
#include "services/book/book.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace penggerak::gui {

class Background;

namespace Ui {
class LoginPage;
}

/// Asks who is at work on a book. Pasting and password managers are welcome; after failures the
/// seconds to wait are counted down.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(QWidget* parent = nullptr);
    ~LoginPage() override;
    void setBook(std::shared_ptr<services::Book> book);
    /// What was made a moment ago is not asked again.
    void setLogin(const QString& login);
    void focusFirst();
    bool isBusy() const;

signals:
    void entered(const penggerak::services::Session& session);
    void lookWanted();
    void otherWanted();

private:
    void enter();
    void refuse(const Error& error);
    void countDown();
    void setBusy(bool busy);

    std::unique_ptr<Ui::LoginPage> m_ui;
    std::shared_ptr<services::Book> m_book;
    Background* m_trying;
    QTimer m_wait;
    int m_seconds = 0;
};

} // namespace penggerak::gui
