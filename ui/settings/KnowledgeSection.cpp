#include "ui/settings/KnowledgeSection.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/PlainLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestPath = 1'000;

/// As a shell would take it: `~` is the home, and what is not absolute begins there too.
QString wholePath(const QString &typed)
{
    if (typed.isEmpty())
        return typed;
    const QString path = typed == u"~"_s || typed.startsWith(u"~/"_s) ? typed.mid(2) : typed;
    return QDir::cleanPath(QDir::home().absoluteFilePath(QDir::fromNativeSeparators(path)));
}

} // namespace

KnowledgeSection::KnowledgeSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Knowledge"), desk.settings(), parent)
    , m_desk(desk)
    , m_folder(new QLineEdit)
    , m_state(new PlainLabel({}, Type::Small, Role::Text2))
    , m_again(new Button(tr("Try again")))
    , m_keep(new Button(tr("Keep the present folder")))
{
    addFolder(addGroup(tr("Articles"), tr("The folder of Markdown articles that answers come from.")));
    connect(m_again, &QAbstractButton::clicked, this, [this] { open(m_asked); });
    connect(m_keep, &QAbstractButton::clicked, this, &KnowledgeSection::keep);
    connect(&desk, &Desk::knowledgeChanged, this, &KnowledgeSection::showServed);
    connect(&desk, &Desk::knowledgeFailed, this,
            [this](const Error &error) { showState(error.message, Role::RedText, true, false); });
    showServed();
}

void KnowledgeSection::addFolder(QFormLayout *form)
{
    auto *row = new QWidget;
    auto *choose = new Button(tr("Choose…"));
    choose->setAccessibleDescription(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(fieldWidth());
    m_folder->setMaxLength(LongestPath);
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space(2));
    fields->addWidget(m_folder, 1);
    fields->addWidget(choose);
    row->setFocusProxy(m_folder);
    follow(Keys::KnowledgeFolder, m_folder, [this] { showStored(); });
    addRow(form, tr("Folder"), row, Keys::KnowledgeFolder);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(space(2));
    ways->addWidget(m_again);
    ways->addWidget(m_keep);
    ways->addStretch();
    m_state->wrapped();
    form->addRow(m_state);
    form->addRow(ways);

    connect(choose, &QAbstractButton::clicked, this, &KnowledgeSection::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        const QString folder = wholePath(sanitizeText(m_folder->text()).trimmed());
        if (folder != m_asked)
            open(folder);
    });
}

void KnowledgeSection::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("The folder of the articles"), m_desk.knowledgeFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        open(QDir::cleanPath(folder));
    });
    dialog->open();
}

void KnowledgeSection::open(const QString &folder)
{
    m_asked = folder;
    showState(tr("Reading the articles…"), Role::Text2, false, true);
    deliver(m_desk.openKnowledge(folder), this, [this](const Result<void> &opened) {
        if (opened) {
            showStored();
            showServed();
        } else {
            showState(opened.error().message, Role::RedText, true, true);
        }
        announce(this, m_state->text());
    });
}

void KnowledgeSection::keep()
{
    m_desk.keepKnowledge();
    showStored();
    showServed();
    m_folder->setFocus(Qt::OtherFocusReason);
}

void KnowledgeSection::showStored()
{
    m_asked = settings().value(Keys::KnowledgeFolder);
    m_folder->setText(QDir::toNativeSeparators(m_asked));
    m_folder->setPlaceholderText(m_asked.isEmpty() ? m_desk.knowledgeFolder() : QString());
}

void KnowledgeSection::showServed()
{
    if (m_asked != settings().value(Keys::KnowledgeFolder))
        return; // another one is being read, or could not be: that is what there is to say
    const KnowledgeIndexPtr index = m_desk.knowledge();
    const int articles = int(index->articles().size());
    const QString counts = tr("%1, %2").arg(tr("%n article(s)", nullptr, articles),
                                            tr("%n passage(s)", nullptr, int(index->passages().size())));
    const QString nothing = tr("There is no Markdown file (.md) in %1.").arg(isolated(m_desk.knowledgeFolder()));
    const QStringList lines = QStringList(articles > 0 ? counts : nothing) + m_desk.knowledgeProblems();
    showState(lines.join(u'\n'), lines.size() == 1 && articles > 0 ? Role::Text2 : Role::AmberText, false, false);
}

void KnowledgeSection::showState(const QString &words, Role role, bool canRetry, bool canKeep)
{
    m_state->setText(words);
    m_state->setRole(role);
    m_again->setVisible(canRetry);
    m_keep->setVisible(canKeep);
}
