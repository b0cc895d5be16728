#pragma once

#include "core/domain/Knowledge.h"

#include <QWidget>

/// "Sources used:" with a link per citation, wrapped over as many lines as it takes.
class SourceLinks : public QWidget
{
    Q_OBJECT
public:
    explicit SourceLinks(QWidget *parent = nullptr);

    void setSources(const std::vector<Citation> &sources);

Q_SIGNALS:
    void activated(const Citation &source);
};

/// "pricing.md › Discounts", one line.
QString sourceText(const Citation &source);
