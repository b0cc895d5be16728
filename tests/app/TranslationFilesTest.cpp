#include "core/settings/Languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The translation files themselves: whole, with the plural forms of their language, and with the places of the source.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private:
    struct Message {
        QString context;
        QString source;
        QStringList forms;
        bool isFinished = true;
        bool isPlural = false;
    };

    static QString fileOf(const QString &code)
    {
        return QStringLiteral(FRONTDESK_SOURCE_DIR "/translations/frontdesk_%1.ts").arg(code);
    }

    static QList<Message> messagesOf(const QString &code)
    {
        QFile file(fileOf(code));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto name = xml.name();
            if (name == "name"_L1) {
                context = xml.readElementText();
            } else if (name == "message"_L1) {
                messages.append(Message{context, {}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1});
            } else if (name == "source"_L1) {
                messages.last().source = xml.readElementText();
            } else if (name == "translation"_L1) {
                messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
                if (!messages.last().isPlural)
                    messages.last().forms = {xml.readElementText()};
            } else if (name == "numerusform"_L1) {
                messages.last().forms += xml.readElementText();
            }
        }
        return xml.hasError() ? QList<Message>() : messages;
    }

    /// %1 to %9 of a text, sorted.
    static QStringList placesOf(const QString &text)
    {
        static const QRegularExpression place(u"%[1-9]"_s);
        QStringList places;
        for (auto match = place.globalMatch(text); match.hasNext();)
            places += match.next().captured();
        places.removeDuplicates();
        places.sort();
        return places;
    }

private Q_SLOTS:
    void aFileIsWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("Spanish") << u"es"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Arabic") << u"ar"_s << 6;
        QTest::newRow("Japanese") << u"ja"_s << 1;
    }

    void aFileIsWhole()
    {
        QFETCH(QString, code);
        QFETCH(int, pluralForms);
        const QList<Message> messages = messagesOf(code);
        QVERIFY(messages.size() > 50);
        for (const Message &message : messages) {
            const QByteArray what = QString(message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(message.isFinished, what.constData());
            QCOMPARE(message.forms.size(), message.isPlural ? pluralForms : 1);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), what.constData());
                QVERIFY2(placesOf(form) == placesOf(message.source), what.constData());
                QVERIFY2(!form.contains(u"(s)"_s), what.constData());
                QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), what.constData());
            }
            // The form for many tells how many, whatever the others say in words.
            if (message.isPlural && message.source.contains(u"%n"_s))
                QVERIFY2(message.forms.last().contains(u"%n"_s), what.constData());
        }
    }

    void everyLanguageOfTheSettingsHasAFile()
    {
        QStringList offered;
        for (const InterfaceLanguage &language : interfaceLanguages()) {
            QVERIFY2(QFile::exists(fileOf(language.code)), qPrintable(language.code));
            offered += u"frontdesk_%1.ts"_s.arg(language.code);
        }
        QStringList files = QDir(QStringLiteral(FRONTDESK_SOURCE_DIR "/translations")).entryList({u"*.ts"_s});
        offered.sort();
        files.sort();
        QCOMPARE(files, offered);
    }
};

QTEST_GUILESS_MAIN(TranslationFilesTest)

#include "TranslationFilesTest.moc"
