#include "ui/conversation/SavedRepliesDialog.h"

#include "core/base/Text.h"
#include "core/settings/Settings.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TextView.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 210;
constexpr int LongestName = 60;

} // namespace

SavedRepliesDialog::SavedRepliesDialog(Settings &settings, SavedReplies::Variables variables, QWidget *parent)
    : Dialog(tr("Saved replies"), parent)
    , m_settings(settings)
    , m_variables(std::move(variables))
    , m_replies(SavedReplies::fromJson(settings.value(Keys::SavedReplies)))
{
    resize(680, 440);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEditor());
    body()->addWidget(m_stack, 1);

    m_new = new Button(tr("New"), Button::Look::Quiet, this);
    m_new->setGlyph(Icon::Plus);
    m_change = new Button(tr("Change"), Button::Look::Quiet, this);
    m_change->setGlyph(Icon::Edit);
    m_remove = new Button(tr("Remove"), Button::Look::Quiet, this);
    m_remove->setGlyph(Icon::Trash);
    for (Button *button : {m_new, m_change, m_remove}) {
        button->setAutoDefault(false);
        addToFoot(button);
    }
    m_back = addButton(tr("Back"));
    m_save = addButton(tr("Save"), Button::Look::Primary);
    addCloseButton(tr("Cancel"));
    m_insert = addButton(tr("Insert"), Button::Look::Primary);
    m_insert->setDefault(true);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(-1, {}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            edit(current(), m_replies[current()]);
    });
    connect(m_remove, &QPushButton::clicked, this, &SavedRepliesDialog::removeCurrent);
    connect(m_back, &QPushButton::clicked, this, &SavedRepliesDialog::showList);
    connect(m_save, &QPushButton::clicked, this, &SavedRepliesDialog::save);
    connect(m_insert, &QPushButton::clicked, this, &SavedRepliesDialog::insertCurrent);
    showList();
}

QWidget *SavedRepliesDialog::makeList()
{
    auto *page = new QWidget(this);
    m_search = new QLineEdit(page);
    m_search->setAccessibleName(tr("Find a reply"));
    m_search->setPlaceholderText(tr("Find a reply"));
    m_search->installEventFilter(this);
    m_list = new QListWidget(page);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setFixedWidth(ListWidth);
    m_preview = new TextView(page);
    m_preview->setAccessibleName(tr("As it will be inserted"));
    m_unknown = new PlainLabel({}, Type::Small, Role::AmberText, page);
    m_unknown->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->addWidget(m_preview, 1);
    side->addWidget(m_unknown);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(4));
    row->addWidget(m_list);
    row->addLayout(side, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_search);
    column->addLayout(row, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SavedRepliesDialog::showList);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedRepliesDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedRepliesDialog::insertCurrent);
    return page;
}

QWidget *SavedRepliesDialog::makeEditor()
{
    auto *page = new QWidget(this);
    m_name = new QLineEdit(page);
    m_name->setMaxLength(LongestName);
    m_text = new PlainEdit(page);
    m_text->setTabChangesFocus(true);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    addField(*form, tr("Name"), m_name);
    addField(*form, tr("Text"), m_text);
    QStringList names;
    for (const QString &name : SavedReplies::variableNames())
        names += u"{{"_s + name + u"}}"_s;
    auto *hint = new PlainLabel(tr("Filled in when it is inserted: %1").arg(names.join(u"  "_s)), Type::Small,
                                Role::Text3, page);
    hint->setWordWrap(true);
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, page);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_problem);
    return page;
}

void SavedRepliesDialog::showList()
{
    m_stack->setCurrentIndex(0);
    const QString wanted = foldText(m_search->text());
    m_list->clear();
    for (qsizetype i = 0; i < m_replies.size(); ++i) {
        if (!wanted.isEmpty() && !foldText(m_replies[i].name + u' ' + m_replies[i].text).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(m_replies[i].name, m_list);
        item->setData(Qt::UserRole, int(i));
    }
    m_list->setCurrentRow(0);
    showCurrent();
    for (Button *button : {m_new, m_change, m_remove, m_insert})
        button->show();
    m_back->hide();
    m_save->hide();
    m_insert->setDefault(true);
    m_search->setFocus(Qt::OtherFocusReason);
}

int SavedRepliesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void SavedRepliesDialog::showCurrent()
{
    const int index = current();
    const QString none =
        m_replies.isEmpty() ? tr("No reply is saved yet. New makes the first one.") : tr("No reply holds these words.");
    const auto filled =
        index < 0 ? SavedReplies::Filled{none, {}} : SavedReplies::fill(m_replies[index].text, m_variables);
    m_preview->setText(filled.text);
    m_unknown->setText(filled.unknown.isEmpty() ? QString()
                                                : tr("Not known here: %1").arg(filled.unknown.join(u", "_s)));
    const QString reason = index < 0 ? tr("Choose a reply first") : QString();
    for (Button *button : {m_change, m_remove, m_insert})
        button->setDisabledReason(reason);
}

void SavedRepliesDialog::edit(int index, const SavedReply &reply)
{
    m_edited = index;
    m_name->setText(reply.name);
    m_text->setPlainText(reply.text);
    m_problem->setText({});
    m_stack->setCurrentIndex(1);
    for (Button *button : {m_new, m_change, m_remove, m_insert})
        button->hide();
    m_back->show();
    m_save->show();
    m_save->setDefault(true);
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedRepliesDialog::save()
{
    const SavedReply reply{oneLine(sanitizeText(m_name->text()), LongestName), sanitizeText(m_text->toPlainText())};
    if (reply.name.isEmpty() || reply.text.trimmed().isEmpty()) {
        m_problem->setText(reply.name.isEmpty() ? tr("Give it a name to find it by.")
                                                : tr("Write the text of the reply."));
        (reply.name.isEmpty() ? static_cast<QWidget *>(m_name) : m_text)->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (qsizetype i = 0; i < m_replies.size(); ++i) {
        if (i != m_edited && m_replies[i].name == reply.name) {
            m_problem->setText(tr("There is a reply of that name already."));
            m_name->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_edited < 0)
        m_replies += reply;
    else
        m_replies[m_edited] = reply;
    std::sort(m_replies.begin(), m_replies.end(),
              [](const SavedReply &a, const SavedReply &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    m_settings.set(Keys::SavedReplies, SavedReplies::toJson(m_replies));
    m_search->clear();
    showList();
    m_list->setCurrentRow(int(m_replies.indexOf(reply)));
}

void SavedRepliesDialog::removeCurrent()
{
    if (current() < 0)
        return;
    m_replies.removeAt(current());
    m_settings.set(Keys::SavedReplies, SavedReplies::toJson(m_replies));
    showList();
}

void SavedRepliesDialog::insertCurrent()
{
    if (current() < 0)
        return;
    Q_EMIT chosen(SavedReplies::fill(m_replies[current()].text, m_variables).text);
    accept();
}

bool SavedRepliesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}
