#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The shipped `frontdeskctl` on a workspace of its own, called as a script calls it: arguments in, one JSON value out.
class Ctl
{
public:
    struct Answer {
        int exitCode = -1; ///< -1: crashed or did not end
        QJsonValue json; ///< undefined when stdout is not exactly one JSON value
        QByteArray output;
        QByteArray errors;

        QJsonObject object() const { return json.toObject(); }
        QString errorKind() const { return json[QStringLiteral("error")][QStringLiteral("kind")].toString(); }
        /// For the message of a failed check.
        QByteArray said() const { return output + errors; }
    };

    /// `program`: the built frontdeskctl.
    explicit Ctl(const QString &program) : m_program(program) { }

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace.db")); }

    /// Runs `frontdeskctl --json …` and waits for its end.
    Answer call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"OPENAI_API_KEY", "OPENAI_BASE_URL", "FRONTDESK_WORKSPACE"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program,
                      QStringList{QStringLiteral("--json"), QStringLiteral("--workspace"), workspace()} + arguments);
        process.write(input);
        process.closeWriteChannel();
        Answer answer;
        if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit)
            return answer;
        answer.exitCode = process.exitCode();
        answer.output = process.readAllStandardOutput();
        answer.errors = process.readAllStandardError();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(answer.output, &error);
        answer.json = error.error != QJsonParseError::NoError ? QJsonValue(QJsonValue::Undefined)
            : document.isArray()                              ? QJsonValue(document.array())
                                                              : QJsonValue(document.object());
        return answer;
    }

private:
    static constexpr int PatienceMs = 60'000;

    QString m_program;
    QTemporaryDir m_folder;
};
