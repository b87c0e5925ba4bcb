#pragma once

#include "gui/exchange/import_order.h"

#include <QWidget>

class QComboBox;

namespace penggerak::gui {

class Tag;

/// One column of the file: its letter, heading and first values, and what it is read as.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    ColumnRow(std::size_t number, const QString& heading, const QString& examples, QWidget* parent);
    void show(const ColumnChoice& choice);
    QComboBox* field() const { return m_field; }

signals:
    void fieldChosen(const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_field;
    Tag* m_mark;
    QString m_letters;
};

} // namespace penggerak::gui
