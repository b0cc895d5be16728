#include "ui/knowledge/ArticlesPane.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowsDialog.h"
#include "ui/knowledge/ArticleTree.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticlesPane::ArticlesPane(QWidget *parent) : Surface(Role::Panel, parent)
{
    setObjectName(u"pane"_s);
    auto *head = new PageHead(tr("Knowledge"), this);
    head->setGround(Role::Panel);
    head->setEdges(Surface::NoEdge);
    auto *create = new IconButton(Icon::Plus, tr("New article"), this);
    connect(create, &QAbstractButton::clicked, this, &ArticlesPane::createRequested);
    head->addTrailing(create);
    m_tree = new ArticleTree(this);
    connect(m_tree, &ArticleTree::chosen, this, &ArticlesPane::chosen);
    m_links = new Button({}, Button::Look::Link, this);
    m_links->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_links->hide();
    connect(m_links, &QPushButton::clicked, this, &ArticlesPane::showBrokenLinks);
    m_problems = new PlainLabel({}, Type::Caption, Role::AmberText, this);
    m_problems->wrapped();
    m_counts = new PlainLabel({}, Type::Caption, Role::Text3, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_tree, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space(4), space(2), space(4), space(3));
    foot->addWidget(m_problems);
    foot->addWidget(m_links);
    foot->addWidget(m_counts);
    column->addLayout(foot);
}

void ArticlesPane::setIndex(const KnowledgeIndexPtr &index, const QStringList &problems)
{
    m_tree->setIndex(*index);
    m_counts->setText(tr("%1, %2").arg(tr("%n article(s)", nullptr, int(index->articles().size())),
                                       tr("%n passage(s)", nullptr, int(index->passages().size()))));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    deliver(inBackground([index] { return brokenLinks(*index); }), this, [this](const std::vector<BrokenLink> &broken) {
        m_broken = broken;
        m_links->setText(tr("%n broken link(s)", nullptr, int(broken.size())));
        m_links->setVisible(!broken.empty());
    });
}

void ArticlesPane::showPlace(const QString &file, const QString &heading)
{
    m_tree->showPlace(file, heading);
}

void ArticlesPane::showBrokenLinks()
{
    auto *dialog = new RowsDialog(tr("Broken links"), tr("Broken links"), window());
    dialog->setObjectName(u"brokenLinksDialog"_s);
    dialog->setState(tr("Links between articles that lead nowhere. Choose one to mend it."));
    for (const BrokenLink &link : m_broken)
        dialog->addLine({tr("%1: %2", "a link and what is wrong with it").arg(link.target, link.reason),
                         tr("%1, line %2").arg(isolated(link.file)).arg(link.line)});
    connect(dialog, &RowsDialog::chosen, this,
            [this, all = m_broken](int line) { Q_EMIT mendRequested(all[std::size_t(line)].file); });
    dialog->open();
}
