#pragma once

#include <QString>

/// What a reader sees of Markdown: the words without the syntax, one line per block, list item and table row. Link
/// targets and HTML tags are left out; the text of links, images and code stays.
QString markdownToPlainText(QStringView markdown);
