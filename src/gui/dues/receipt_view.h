#pragma once

#include "print/document/document.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace penggerak::gui {

/// The paper as it will be printed, from the very values that go to the printer; or why there is
/// none.
class ReceiptView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptView(QWidget* parent = nullptr);
    void show(const print::Document& paper);
    void showNothing(const QString& title, const QString& sentence);
    bool hasPaper() const { return m_paper.has_value(); }
    QSize sizeHint() const override { return {330, 430}; }
    QSize minimumSizeHint() const override { return {220, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPaper(QPainter& painter, QRectF area) const;
    void paintNothing(QPainter& painter, const QRectF& area) const;
    double paintFields(QPainter& painter, const QRectF& area, const print::Fields& fields) const;
    double paintText(QPainter& painter, const QRectF& area, const print::Text& text) const;

    std::optional<print::Document> m_paper;
    QString m_title;
    QString m_sentence;
};

} // namespace penggerak::gui
