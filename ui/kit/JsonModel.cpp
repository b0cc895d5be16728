#include "ui/kit/JsonModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestShown = 2000; ///< of a string; copying gives it whole

QString quoted(const QString &text)
{
    // Through the writer, so that quotes, line breaks and control characters are escaped as JSON escapes them.
    const QJsonArray wrapper{text.left(LongestShown)};
    const QString json = QString::fromUtf8(QJsonDocument(wrapper).toJson(QJsonDocument::Compact));
    const QString inner = json.sliced(1, json.size() - 2);
    return text.size() > LongestShown ? inner + u"…"_s : inner;
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Double: {
        const QJsonArray wrapper{value};
        const QString json = QString::fromUtf8(QJsonDocument(wrapper).toJson(QJsonDocument::Compact));
        return json.sliced(1, json.size() - 2);
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return u"null"_s;
    }
}

JsonModel::Kind kindOf(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return JsonModel::Container;
    if (value.isString())
        return JsonModel::String;
    return value.isDouble() ? JsonModel::Number : JsonModel::Word;
}

} // namespace

struct JsonModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString key;
    QJsonValue value;
    Kind kind = Word;
    bool comma = false;
    bool opened = false; ///< the members were made
    std::vector<std::unique_ptr<Node>> members;

    int size() const { return value.isObject() ? int(value.toObject().size()) : int(value.toArray().size()); }
};

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

JsonModel::~JsonModel() = default;

void JsonModel::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->opened = true;
    add(m_root->members, m_root.get(), {}, value, false);
    endResetModel();
}

void JsonModel::add(std::vector<std::unique_ptr<Node>> &nodes, Node *parent, const QString &key,
                    const QJsonValue &value, bool comma)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = int(nodes.size());
    node->key = key;
    node->value = value;
    node->kind = kindOf(value);
    node->comma = comma;
    const bool hasMembers = node->kind == Container && node->size() > 0;
    nodes.push_back(std::move(node));
    if (!hasMembers)
        return;
    auto closing = std::make_unique<Node>();
    closing->parent = parent;
    closing->row = int(nodes.size());
    closing->kind = Closing;
    closing->value = value.isObject() ? u"}"_s : u"]"_s;
    closing->comma = comma;
    nodes.push_back(std::move(closing));
}

std::vector<std::unique_ptr<JsonModel::Node>> JsonModel::membersOf(Node *node)
{
    std::vector<std::unique_ptr<Node>> members;
    if (node->value.isObject()) {
        const QJsonObject object = node->value.toObject();
        qsizetype left = object.size();
        for (auto it = object.begin(); it != object.end(); ++it)
            add(members, node, quoted(it.key()), it.value(), --left > 0);
    } else {
        const QJsonArray array = node->value.toArray();
        qsizetype left = array.size();
        for (const QJsonValue &value : array)
            add(members, node, {}, value, --left > 0);
    }
    return members;
}

JsonModel::Node *JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->members.size()))
        return {};
    return createIndex(row, 0, node->members[size_t(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *parent = nodeOf(child)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->members.size());
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool JsonModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node == m_root.get() ? !node->members.empty() : node->kind == Container && node->size() > 0;
}

bool JsonModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->opened && node->kind == Container && node->size() > 0;
}

void JsonModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    std::vector<std::unique_ptr<Node>> members = membersOf(node);
    node->opened = true;
    beginInsertRows(parent, 0, int(members.size()) - 1);
    node->members = std::move(members);
    endInsertRows();
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    const bool object = node->value.isObject();
    const auto value = [&] {
        if (node->kind == Closing)
            return node->value.toString();
        if (node->kind != Container)
            return scalarText(node->value);
        if (node->size() == 0)
            return object ? u"{}"_s : u"[]"_s;
        return object ? u"{"_s : u"["_s;
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = node->key.isEmpty() ? QString() : node->key + u": "_s;
        return QString(key + value() + (node->comma && node->kind != Container ? u","_s : QString()));
    }
    case KeyRole:
        return node->key;
    case ValueRole:
        return value();
    case KindRole:
        return int(node->kind);
    case SummaryRole:
        if (node->kind != Container || node->size() == 0)
            return {};
        return object ? tr("%n field(s)", nullptr, node->size()) : tr("%n item(s)", nullptr, node->size());
    case CommaRole:
        return node->comma;
    case JsonRole:
        return node->kind == Closing ? QVariant() : QVariant(node->value.toVariant());
    default:
        return {};
    }
}
