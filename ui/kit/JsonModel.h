#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>
#include <memory>
#include <vector>

/// A JSON value as lines of a tree: a container's line, its members below it, its closing bracket after it. Members are
/// made when a container is opened, so a large value costs only what is looked at.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// What a line is made of, for the delegate.
    enum Part {
        KeyRole = Qt::UserRole, ///< with quotes, empty inside arrays
        ValueRole, ///< a scalar's text, or the opening or closing bracket
        KindRole, ///< Kind
        SummaryRole, ///< "5 fields", of a container
        CommaRole, ///< bool: another member follows
        JsonRole, ///< the value itself, for copying
    };
    enum Kind { String, Number, Word, Container, Closing };

    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;

    void setValue(const QJsonValue &value);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// DisplayRole is the whole line as text.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    static std::vector<std::unique_ptr<Node>> membersOf(Node *node);
    static void add(std::vector<std::unique_ptr<Node>> &nodes, Node *parent, const QString &key,
                    const QJsonValue &value, bool comma);

    std::unique_ptr<Node> m_root;
};
