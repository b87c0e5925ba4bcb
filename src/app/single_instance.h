#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace penggerak::app {

/// One window per user and book: the second start finds the first and hands over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// True when a program of this user has the book open and was asked to come to the front.
    static bool handOver(const QString& book);
    /// Listens for later starts on this book; another book replaces it.
    void listenFor(const QString& book);

signals:
    void activationWanted();

private:
    static QString nameOf(const QString& book);
    QLocalServer m_server;
};

} // namespace penggerak::app
