#pragma once

#include "ui/kit/Theme.h"

#include <QTextBrowser>

/// A read-only view of text that came from outside. It loads nothing: images, style sheets and documents of any scheme
/// answer with one transparent pixel or nothing, and no link is followed; linkActivated says which one was meant.
/// Plain text only, shown up to 20,000 characters or 1,000 lines; what is done about the rest is the owner's business
/// (isCapped()).
class TextView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TextView(QWidget *parent = nullptr);

    /// Hides QTextEdit's: always plain, capped and with breaks in endless words.
    void setText(const QString &text);
    bool isCapped() const { return m_capped; }
    /// As high as its text; for views inside a scrolling page.
    void setFitsText(bool fits);
    void setType(Type type);

    QVariant loadResource(int type, const QUrl &name) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    /// Called after a change of theme.
    virtual void restyle();

    void setCapped(bool capped) { m_capped = capped; }
    Type type() const { return m_type; }

private:
    Type m_type = Type::Body;
    bool m_capped = false;
    bool m_fits = false;
};
