#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

#include <unistd.h>

namespace penggerak::app {

namespace {

constexpr int answerMs = 500;

} // namespace

QString SingleInstance::nameOf(const QString& book)
{
    const QFileInfo file(book);
    const QString whole =
        file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("penggerak-%1-%2").arg(getuid()).arg(QLatin1String(hash));
}

bool SingleInstance::handOver(const QString& book)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(book));
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write("activate\n");
    return socket.waitForBytesWritten(answerMs);
}

void SingleInstance::listenFor(const QString& book)
{
    const QString name = nameOf(book);
    if (m_server.isListening() && m_server.serverName() == name)
        return;
    m_server.close();
    m_server.disconnect(this);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // A socket that a killed program left: nobody answered on it, or handOver() had ended this one.
    QLocalServer::removeServer(name);
    m_server.listen(name);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        emit activationWanted();
    });
}

} // namespace penggerak::app
