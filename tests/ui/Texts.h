#pragma once

#include "ui/kit/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

/// Looks at the texts of a shown window as a person who reads that language does.
namespace Texts {

/// What the interface says in English and nowhere in the language of this translation file: whoever sees one of these
/// words sees a text that was not translated. Texts with places and plural forms are left out: they are never shown as
/// they stand.
inline QSet<QString> foreignWords(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> sources;
    QSet<QString> translations;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            translations.insert(translation);
            if (!source.contains(QChar(u'%')) && source.size() > 1)
                sources.insert(source);
        }
    }
    return sources - translations;
}

inline QString plain(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return text.replace(QStringLiteral("&&"), QStringLiteral("\1"))
        .remove(QChar(u'&'))
        .replace(QChar(u'\1'), QChar(u'&'));
}

/// Every text of one widget that a person sees, hears read or may call up by pointing at it.
inline QStringList of(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), plain(widget.toolTip())};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += plain(label->text());
    else if (const auto *elided = qobject_cast<const ElidedLabel *>(&widget))
        texts += elided->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += plain(button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts += line->placeholderText();
    else if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
        texts += field->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts += combo->itemText(i);
    }
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *menu : bar->actions()) {
            texts += plain(menu->text());
            for (const QAction *action : menu->menu()->actions())
                texts += plain(action->text());
        }
    }
    return texts;
}

inline QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 in %2: %3 (%4x%5)")
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             QString::fromLatin1(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : ""), text)
        .arg(widget.width())
        .arg(widget.height());
}

/// The texts below `root` that are among `words`.
inline QStringList found(const QWidget &root, const QSet<QString> &words)
{
    QStringList hits;
    for (const QWidget *widget : root.findChildren<const QWidget *>()) {
        if (!widget->isVisible() && !widget->inherits("QMenuBar"))
            continue;
        for (const QString &text : of(*widget)) {
            if (words.contains(text.trimmed()))
                hits += describe(*widget, text);
        }
    }
    return hits;
}

/// True when the text of this widget has no room and nothing shows that there is more: no ellipsis, no second line.
inline bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > room.width()
            || combo->fontMetrics().height() > combo->height();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->minimumSizeHint().width() > button->width() + 1
            || button->minimumSizeHint().height() > button->height() + 1;
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->fontMetrics().height() > line->height();
    return false;
}

/// True when a part of the widget lies outside of its parent, where nobody can see it.
inline bool sticksOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || qobject_cast<const QFocusFrame *>(&widget))
        return false;
    const bool scrolls = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return !scrolls && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

/// The clipped texts below `root`, described.
inline QStringList clipped(const QWidget &root)
{
    QStringList hits;
    for (const QWidget *widget : root.findChildren<const QWidget *>()) {
        if (widget->isVisible() && (isClipped(*widget) || sticksOut(*widget)))
            hits += describe(*widget, of(*widget).join(QStringLiteral(" / ")));
    }
    return hits;
}

} // namespace Texts
