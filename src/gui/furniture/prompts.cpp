#include "gui/furniture/prompts.h"

#include "gui/furniture/texts.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace penggerak::gui {

bool Prompts::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton,
                    parent);
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(question.destructive ? cancel : accept);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> Prompts::reason(QWidget* parent, const ReasonQuestion& question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* label = new QLabel(question.text, &dialog);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    layout->addWidget(label);
    auto* choices = new QComboBox(&dialog);
    choices->setEditable(true);
    choices->addItems(question.choices);
    choices->setCurrentIndex(-1);
    choices->setAccessibleName(question.title);
    choices->lineEdit()->setAccessibleName(question.title);
    layout->addWidget(choices);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    accept->setEnabled(false);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    QObject::connect(
        choices, &QComboBox::currentTextChanged, accept,
        [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return choices->currentText().trimmed();
}

void Prompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.exec();
}

void Prompts::tell(QWidget* parent, const QString& title, const Error& error)
{
    tell(parent, title, Texts::of(parent).sentence(error));
}

QString Prompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Prompts::fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                            const QString& filter, const QString& suffix)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(proposal);
    // Another kind of file brings its own ending along: "CSV (*.csv)".
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& chosen) {
        const QString ending = chosen.section(QLatin1String("(*."), 1).chopped(1);
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        if (ending.isEmpty() || name.isEmpty())
            return;
        dialog.setDefaultSuffix(ending);
        dialog.selectFile(name + QLatin1Char('.') + ending);
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace penggerak::gui
