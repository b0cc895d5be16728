#pragma once

#include "core/domain/Knowledge.h"

/// The first heading of the text as plain text, else the file's name without folder and suffix.
QString articleTitle(const QString &file, const QString &text);

/// The passages of the article in order: one per heading; a section of more than about 250 words is cut between
/// paragraphs into parts of about 200. Tables, lists and code are never cut, and stay with the paragraph that
/// introduces them. A heading that only holds deeper headings has no passage of its own.
std::vector<Passage> splitArticle(const Article &article);

/// The anchor a heading has, as GitHub makes it: "Student discount" -> "student-discount".
QString slugOf(const QString &heading);
