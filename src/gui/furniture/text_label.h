#pragma once

#include "gui/theme/theme.h"

#include <QLabel>

namespace penggerak::gui {

/// A label in a size of the type scale and a colour of the theme. For forms, `look` sets both:
/// `base`, `muted`, `small`, `strong`, `section`, `title`, `number`, `field` (label above a field),
/// `good`, `warn`, `bad`.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString look READ look WRITE setLook)

public:
    explicit TextLabel(QWidget* parent = nullptr)
        : TextLabel({}, Type::Base, Ink::Text, parent)
    {
    }
    TextLabel(const QString& text, Type type, Ink ink, QWidget* parent = nullptr,
              bool strong = false);

    QString look() const { return m_look; }
    void setLook(const QString& look);
    void setInk(Ink ink);
    void setType(Type type, bool strong);
    /// Shortened at the end with an ellipsis when there is no room; the whole in the tool tip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_look;
    Ink m_ink = Ink::Text;
    bool m_elided = false;
    bool m_applying = false;
};

/// A label above a field, bold and small; `required` adds "(wajib)".
class FieldLabel : public TextLabel
{
    Q_OBJECT
    Q_PROPERTY(bool required READ isRequired WRITE setRequired)

public:
    explicit FieldLabel(QWidget* parent = nullptr);
    bool isRequired() const { return m_required; }
    void setRequired(bool required)
    {
        m_required = required;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString requiredText() const;
    bool m_required = false;
};

/// The line under a field: an icon and a sentence, in the colour of its judgement. Empty takes no
/// room unless told to keep it.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Good, Warning, Refusal };
    explicit FieldNote(QWidget* parent = nullptr);
    void show(Kind kind, const QString& text);
    void clear();
    QString text() const { return m_text; }
    Kind kind() const { return m_kind; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Hint;
    QString m_text;
};

} // namespace penggerak::gui
