#include "ui/dashboard/FormulaDialog.h"

#include "ui/kit/PlainLabel.h"

#include <QVBoxLayout>

FormulaDialog::FormulaDialog(QWidget *parent) : Dialog(title(), parent)
{
    resize(520, 420);
    auto *text =
        new PlainLabel(tr("Every customer begins with 100 points.\n\n"
                          "• No activity for 14 days and more: −25\n"
                          "• Fewer than half the logins of the two weeks before: −20; fewer than three quarters: −10\n"
                          "• NPS of 6 and less: −12 and 3 more for each point below 6; NPS 7 or 8: −4\n"
                          "• Each urgent or high ticket open: −10, at most −24\n"
                          "• Each other ticket open: −3, at most −12\n"
                          "• Each ticket open for over a week: −4, at most −12\n"
                          "• A message that waits for 4 hours: −8, for a day: −15\n"
                          "• Each payment that failed in 30 days: −10, at most −20\n\n"
                          "75 and more is healthy, 50 and more needs attention, less is at risk. A customer with fewer "
                          "than three events, "
                          "no ticket and no purchase or score is not judged."),
                       Type::Body, Role::Text, this);
    body()->addWidget(text->wrapped());
    body()->addStretch();
    addCloseButton(tr("Close"))->setFocus();
}

QString FormulaDialog::title()
{
    return tr("How health is computed");
}
