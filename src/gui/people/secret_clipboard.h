#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace penggerak::gui {

/// Copies what must not lie about, and empties the clipboard after 30 seconds where it still holds
/// that. Lives with the page, and empties on its end too.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr int secondsKept = 30;

    explicit SecretClipboard(QObject* parent);
    ~SecretClipboard() override;
    void copy(const QString& secret);

private:
    void empty();
    QString m_secret;
    QTimer m_timer;
};

} // namespace penggerak::gui
