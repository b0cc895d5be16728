#pragma once

#include "core/domain/Knowledge.h"

#include <QWidget>
#include <vector>

/// "Sources used:" with a link per citation, wrapped over as many lines as it takes.
class SourceLinks : public QWidget
{
    Q_OBJECT
public:
    explicit SourceLinks(QWidget *parent = nullptr);

    void setSources(const std::vector<Citation> &sources);

Q_SIGNALS:
    void activated(const Citation &source);

private:
    std::vector<Citation> m_sources;
};

/// "pricing.md › Discounts", one line.
QString sourceText(const Citation &source);
