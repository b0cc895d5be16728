#include "core/store/sql/Dialect.h"

#include "core/store/sql/SqliteDialect.h"

std::unique_ptr<Dialect> Dialect::of(Workspace::Engine engine)
{
    switch (engine) {
    case Workspace::Engine::Sqlite:
        return std::make_unique<SqliteDialect>();
    case Workspace::Engine::PostgreSql:
        break;
    }
    return nullptr;
}
