#pragma once

#include "tests/kit/net/ScriptedServer.h"

#include <QTest>

/// Rows of a test of servers that cannot be trusted: `tls`, and the `cause` as people are told it.
namespace UntrustedRows {

inline void addColumns()
{
    QTest::addColumn<ScriptedServer::Tls>("tls");
    QTest::addColumn<QString>("cause");
}

inline void addCertificates()
{
    using Tls = ScriptedServer::Tls;
    QTest::newRow("self-signed") << Tls::SelfSigned << QStringLiteral("signed by itself");
    QTest::newRow("expired") << Tls::Expired << QStringLiteral("expired");
    QTest::newRow("another name") << Tls::OtherHost << QStringLiteral("another name");
}

inline void addProtocols()
{
    using Tls = ScriptedServer::Tls;
    const auto row = [](const char *name, Tls tls) {
        QTest::newRow(name) << tls << QStringLiteral("no secure protocol");
    };
    row("TLS 1.0 and no other", Tls::Only10);
    row("TLS 1.1 and no other", Tls::Only11);
    row("TLS 1.1, whatever was offered", Tls::Downgrades);
    row("an alert about the version", Tls::Alerts);
}

} // namespace UntrustedRows
