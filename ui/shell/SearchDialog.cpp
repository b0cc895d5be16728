#include "ui/shell/SearchDialog.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/shell/SearchDelegate.h"
#include "ui/shell/SearchModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 40;
constexpr std::array KindWords{"message"_L1, "ticket"_L1, "customer"_L1, "article"_L1};

} // namespace

SearchDialog::SearchDialog(Desk &desk, QWidget *parent) : Dialog(tr("Search everything"), parent), m_desk(desk)
{
    setObjectName(u"searchDialog"_s);
    resize(680, 600);
    m_field = new SearchField(tr("Search everything"), this);
    m_field->setPlaceholder(tr("Words, or from:alice is:open label:billing before:2026-03"));
    m_field->setKeys(SearchQuery::keys());
    m_field->lineEdit()->installEventFilter(this);
    m_state = new PlainLabel({}, Type::Small, Role::Text3, this);
    m_state->wrapped();
    m_widen = new Button(tr("Search without these filters"), Button::Look::Link, this);
    m_widen->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_widen->hide();
    m_model = new SearchModel(this);
    m_list = new RowList(tr("Found"), this);
    m_list->setUniformItemSizes(false); // the first of a kind is higher
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(*m_model, desk.clock(), m_list));
    body()->addWidget(m_field);
    body()->addLayout(makeKinds());
    body()->addWidget(m_state);
    body()->addWidget(m_widen);
    body()->addWidget(m_list, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(0);
    connect(m_field, &SearchField::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &SearchField::tokensChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &SearchField::dismissed, this, &SearchDialog::reject);
    connect(&m_typing, &QTimer::timeout, this, &SearchDialog::search);
    connect(m_widen, &QPushButton::clicked, this, [this] {
        m_field->setTokens({});
        m_field->lineEdit()->setFocus();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &SearchDialog::choose);
    connect(m_list, &QAbstractItemView::activated, this, &SearchDialog::choose);
    addCloseButton(tr("Close"));
    m_field->lineEdit()->setFocus();
}

SearchDialog::~SearchDialog()
{
    m_running.cancel();
}

QLayout *SearchDialog::makeKinds()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    for (const QLatin1StringView word : KindWords) {
        const QString kind(word);
        auto *chip = new FilterChip(SearchModel::kindName(kind), this);
        connect(chip, &QAbstractButton::clicked, this, [this, kind](bool on) {
            QList<SearchField::Token> tokens = m_field->tokens();
            tokens.removeIf([](const SearchField::Token &token) { return token.key == u"in"_s; });
            if (on)
                tokens.append({u"in"_s, kind});
            m_field->setTokens(tokens);
        });
        m_kinds.append(chip);
        row->addWidget(chip);
    }
    row->addStretch();
    return row;
}

QString SearchDialog::query() const
{
    QString all;
    for (const SearchField::Token &token : m_field->tokens())
        all += u"%1:\"%2\" "_s.arg(token.key, token.value);
    return all + m_field->text();
}

void SearchDialog::search()
{
    m_running.cancel(); // one that waits for its turn is not wanted any more
    m_reading = std::make_unique<QObject>();
    const SearchQuery wanted = SearchQuery::parse(query(), m_desk.clock().nowMs());
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(wanted.kind == KindWords[std::size_t(i)]);
    if (wanted.isEmpty()) {
        showAnswer({});
        m_state->setText({});
        return;
    }
    m_running = m_desk.search(query(), MostHits);
    deliver(m_running, m_reading.get(), [this](const Result<SearchAnswer> &answer) {
        if (answer)
            showAnswer(*answer);
        else
            m_state->setText(answer.error().message);
    });
}

void SearchDialog::showAnswer(const SearchAnswer &answer)
{
    m_model->setHits(answer.hits);
    m_widen->hide();
    const int found = int(answer.hits.size());
    QString words = found == 0 ? tr("Nothing found")
        : found >= MostHits    ? tr("The best %n hit(s)", nullptr, found)
                               : tr("%n hit(s)", nullptr, found);
    if (!answer.corrected.isEmpty() && found > 0)
        words = tr("Nothing holds “%1”. %2 for “%3”")
                    .arg(oneLine(m_field->text().trimmed(), 60), words, oneLine(answer.corrected, 60));
    m_state->setText(words);
    moveCurrent(*m_list, 0);
    if (std::exchange(m_choosing, false))
        choose();
    if (found == 0 && !m_field->tokens().isEmpty())
        explainNothing();
}

void SearchDialog::explainNothing()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    deliver(m_desk.search(m_field->text(), MostHits), m_reading.get(), [this](const Result<SearchAnswer> &answer) {
        if (!answer || answer->hits.empty())
            return;
        m_state->setText(tr("Nothing found with these filters; %n hit(s) without", nullptr, int(answer->hits.size())));
        m_widen->show();
    });
}

void SearchDialog::choose()
{
    const SearchHit *hit = m_model->hitAt(m_list->currentIndex());
    if (!hit || !isVisible())
        return;
    const SearchHit found = *hit;
    accept();
    Q_EMIT chosen(found);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field->lineEdit() || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(*m_list, 1);
        return true;
    case Qt::Key_Up:
        moveCurrent(*m_list, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive())
            search(); // what was just typed counts
        m_choosing = m_running.isRunning();
        if (!m_choosing)
            choose();
        return true;
    default:
        return false;
    }
}
