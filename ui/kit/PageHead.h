#pragma once

#include "ui/kit/Surface.h"

class ElidedLabel;
class QHBoxLayout;

/// The 60 px head of a page or of a list beside something: title, a quieter sentence behind it, and what the page puts
/// at the trailing side. Over a list its margins are those of the rows.
class PageHead : public Surface
{
    Q_OBJECT
public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSub(const QString &sub);
    /// Behind the sentence, at the leading side.
    void addLeading(QWidget *widget);
    void addTrailing(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_sub;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
};
