#include "ui/conversation/CompareDialog.h"

#include "ui/kit/DiffView.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const std::vector<Version> &versions, QWidget *parent)
    : Dialog(tr("Versions of this draft"), parent)
    , m_versions(versions)
{
    resize(620, 460);
    setSub(versions.empty() ? QString() : tr("Underlined: in “%1” and not in the other").arg(versions.front().name));
    m_with = new QComboBox(this);
    m_with->setAccessibleName(tr("Compare with"));
    for (std::size_t i = 1; i < versions.size(); ++i)
        m_with->addItem(versions[i].name);
    m_view = new DiffView(this);
    m_view->setAccessibleName(tr("Differences"));
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Compare with"), Type::Body, Role::Text2, this));
    row->addWidget(m_with, 1);
    body()->setSpacing(space(2));
    body()->addLayout(row);
    body()->addWidget(m_view, 1);
    m_use = addButton(tr("Take this version"));
    Button *close = addCloseButton(tr("Close"));
    close->setDefault(true);
    connect(m_with, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_versions[std::size_t(m_with->currentIndex()) + 1].text);
        accept();
    });
    compare();
    m_with->setFocus(Qt::OtherFocusReason);
}

std::vector<CompareDialog::Version> CompareDialog::versionsOf(const Draft &current, const QString &text,
                                                              const std::vector<Draft> &drafts)
{
    std::vector<Version> versions{{tr("as it stands now"), text}};
    const auto add = [&versions](const QString &name, const QString &of) {
        for (const Version &known : versions) {
            if (known.text == of)
                return;
        }
        versions.push_back({name, of});
    };
    add(tr("The assistant's, %1").arg(TimeText::clock(current.createdAt)),
        withSourcesLine(current.body, current.sources));
    for (const Draft &draft : drafts) {
        if (draft.run == current.run)
            continue;
        const QString when = TimeText::clock(draft.createdAt);
        if (!draft.edited.isEmpty())
            add(tr("Edited by hand, %1").arg(when), draft.edited);
        add(tr("The assistant's, %1").arg(when), withSourcesLine(draft.body, draft.sources));
    }
    return versions;
}

void CompareDialog::compare()
{
    const int index = m_with->currentIndex();
    if (index < 0) {
        m_use->setDisabledReason(tr("There is only one version"));
        m_view->setText(tr("There is only one version of this draft: the assistant's, and nobody changed it."));
        return;
    }
    m_view->setTexts(m_versions[std::size_t(index) + 1].text, m_versions.front().text);
}
