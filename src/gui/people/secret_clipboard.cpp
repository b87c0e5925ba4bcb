#include "gui/people/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace penggerak::gui {

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(secondsKept * 1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::empty);
}

SecretClipboard::~SecretClipboard()
{
    empty();
}

void SecretClipboard::copy(const QString& secret)
{
    m_secret = secret;
    QGuiApplication::clipboard()->setText(secret);
    m_timer.start();
}

void SecretClipboard::empty()
{
    if (m_secret.isEmpty())
        return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard && clipboard->text() == m_secret)
        clipboard->clear();
    m_secret.fill(QLatin1Char(' '));
    m_secret.clear();
}

} // namespace penggerak::gui
