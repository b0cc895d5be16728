#include "ui/guest/GuestWindow.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/GuestDesk.h"
#include "ui/guest/GuestChat.h"
#include "ui/guest/GuestTickets.h"
#include "ui/kit/Button.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/Surface.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

constexpr int LogoSize = 36;

} // namespace

GuestWindow::GuestWindow(std::unique_ptr<GuestDesk> desk) : m_desk(std::move(desk))
{
    setWindowTitle(tr("Support"));
    setWindowIcon(applicationIcon());
    setAccessibleName(tr("Support"));
    setMinimumSize(360, 480);
    resize(480, 720);

    m_chat = new GuestChat(*m_desk, this);
    m_tickets = new GuestTickets(*m_desk, this);
    m_tabs = new QTabBar(this);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Chat"));
    m_tabs->addTab(tr("My tickets"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_chat);
    m_pages->addWidget(m_tickets);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_chat, &GuestChat::failed, this, &GuestWindow::showError);
    connect(m_tickets, &GuestTickets::failed, this, &GuestWindow::showError);

    auto *tabs = new Surface(Role::Content, Surface::Bottom, this);
    auto *tabRow = new QHBoxLayout(tabs);
    tabRow->setContentsMargins(space(3), space(1), space(3), 1);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(tabs);
    layout->addWidget(m_pages, 1);
    deliver(m_desk->profile(), this, [this](const Result<Customer> &customer) {
        if (customer)
            m_who->setText(tr("Signed in as %1").arg(oneLine(customer->name, 80)));
    });
}

GuestWindow::~GuestWindow()
{
    // The pages hold the desk by reference: they go first.
    delete m_pages;
}

void GuestWindow::keepTyped()
{
    m_chat->keepTyped();
}

QWidget *GuestWindow::makeHead()
{
    auto *head = new Surface(Role::Content, Surface::Bottom, this);
    m_who = new ElidedLabel({}, Type::Small, Role::Text2, head);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(tr("Support"), Type::Title, Role::Text, head));
    names->addWidget(m_who);
    auto *person = new Button(tr("Talk to a person"), Button::Look::Normal, head);
    person->setGlyph(Icon::Customer);
    connect(person, &QPushButton::clicked, this, &GuestWindow::askForPerson);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(4), space(3), space(4), space(3));
    row->setSpacing(space(3));
    row->addWidget(new Glyph(Icon::Logo, Role::AccentText, LogoSize, head));
    row->addLayout(names, 1);
    row->addWidget(person);
    return head;
}

void GuestWindow::askForPerson()
{
    m_tabs->setCurrentIndex(0);
    Dialogs::confirm(this,
                     {tr("Talk to a person?"),
                      tr("A colleague is told that you would like to talk to a person, and answers here."),
                      tr("Yes, please")},
                     [this] { m_chat->askForPerson(); });
}

void GuestWindow::showError(const QString &title, const Error &error)
{
    Dialogs::showError(this, title, error);
}
