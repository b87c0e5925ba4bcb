#pragma once

#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QComboBox;

namespace penggerak::gui {

namespace Ui {
class StickyForm;
}

class AppContext;

/// What stays from one person to the next while a sheet is keyed in: where, by whom, on what
/// occasion and when, and the stage of entry.
class StickyForm : public QWidget
{
    Q_OBJECT

public:
    StickyForm(AppContext& context, QWidget* parent);
    ~StickyForm() override;

    void reload();
    void setSegment(Segment segment);
    void fill(services::NewPerson& person) const;
    /// The head is named out of a published pool instead of moved from the unreached.
    bool isNaming() const;
    QString villageName() const;
    QString kaderName() const;
    std::optional<RegionCode> region() const;
    bool showError(const Error& error);
    bool accept();
    QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);
    void clear();
    QWidget* last() const;

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillStages();
    void showWithin();
    std::optional<OfficeId> office() const;

    AppContext& m_context;
    std::unique_ptr<Ui::StickyForm> m_ui;
    std::vector<services::Office> m_offices;
    Segment m_segment = Segment::Bpu;
};

/// Selects the entry with this data; -1 where there is none.
void selectData(QComboBox* box, const QVariant& data);

} // namespace penggerak::gui
