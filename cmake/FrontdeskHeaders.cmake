# Reading the headers of Qt and of the standard library is most of the work of compiling a file, so they are read once for everything
# without a window and once for everything with one. Only headers of others, which hardly ever change. The tidy preset does without:
# there a file that does not include what it uses fails to compile.
set(core_headers
    <QCoreApplication> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QSet> <QString>
    <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <set> <tl/expected.hpp> <utility> <variant> <vector>)
set(window_headers
    <QAbstractItemModel> <QApplication> <QBoxLayout> <QDialog> <QLabel> <QLineEdit> <QListView> <QPainter> <QPlainTextEdit> <QPushButton>
    <QStackedWidget> <QStyledItemDelegate> <QTextDocument> <QToolButton> <QWidget>)

#   frontdesk_headers(core_store core)    frontdesk_headers(ui_inbox window)
function(frontdesk_headers target kind)
    if(kind STREQUAL "core")
        set(owner core_base)
        set(headers ${core_headers})
    else()
        set(owner ui_kit)
        set(headers ${core_headers} ${window_headers})
    endif()
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${headers})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()
