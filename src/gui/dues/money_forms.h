#pragma once

#include "core/base/amount.h"
#include "core/base/id.h"
#include "core/rupiah/account.h"

#include <QString>

class QDialog;
class QWidget;

namespace penggerak::gui {

class AppContext;

/// Forms about a kader's money, ready to be opened. Each writes one command and says what came of
/// it; a refusal stands under its field and writes nothing.

enum class DepositAct { TopUp, Refund };
QDialog* depositForm(AppContext& context, DepositAct act, const DepositOwner& owner,
                     const QString& name, QWidget* parent);
/// More or less on a deposit, for a reason; somebody else approves it.
QDialog* adjustmentForm(AppContext& context, const DepositOwner& owner, const QString& name,
                        QWidget* parent);
/// Cash counted by notes and coins against what he has collected.
QDialog* handInForm(AppContext& context, KaderId kader, const QString& name, Rupiah expected,
                    QWidget* parent);
QDialog* receiptBlockForm(AppContext& context, KaderId kader, const QString& name, QWidget* parent);
/// Unused numbers that came back.
QDialog* takeBackForm(AppContext& context, const QString& first, const QString& last,
                      QWidget* parent);
/// The portal's list, pasted: billing codes or official proofs, all or nothing.
QDialog* portalForm(AppContext& context, QWidget* parent);

} // namespace penggerak::gui
