#pragma once

#include <QJsonValue>
#include <QTreeView>

class JsonModel;

/// Foldable, copyable JSON in the fixed font, always left to right. Values whose compact form is over 64 KiB come
/// folded; smaller ones open. Ctrl+C copies the selected line's value, copyAll() everything, indented.
class JsonView : public QTreeView
{
    Q_OBJECT
public:
    static constexpr qsizetype FoldedFrom = 64 * 1024;

    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QJsonValue &value);
    QString jsonText() const; ///< indented
    void copyAll() const;
    /// As high as its open lines, up to `lines`; 0 lets it scroll as its layout likes.
    void setFitsLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    int openLines() const;
    void openAll(const QModelIndex &container);
    void hideClosing(const QModelIndex &container, bool hidden);

    JsonModel *m_model; ///< child
    QJsonValue m_value;
    int m_fitsLines = 0;
};
