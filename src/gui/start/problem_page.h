#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class ProblemPage;
}

/// Why a book cannot be opened, and what to do about it.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);
    ~ProblemPage() override;
    void show(const QString& path, const Error& error);
    void focusFirst();

signals:
    void againWanted(const QString& path);
    void lookWanted(const QString& path);
    void otherWanted();

private:
    std::unique_ptr<Ui::ProblemPage> m_ui;
    QString m_path;
};

} // namespace penggerak::gui
