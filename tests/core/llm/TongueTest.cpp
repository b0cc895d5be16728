#include "core/llm/Tongue.h"
#include "core/llm/Glossary.h"
#include "core/llm/Phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TongueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tongues_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("english"); ///< a word the glossary must find
        const auto row = [](const QString &message, const QString &code, const QString &english = {}) {
            QTest::newRow(qPrintable(message)) << message << code << english;
        };
        row(QString(), u"en"_s);
        row(u"👍"_s, u"en"_s);
        row(u"hi"_s, u"en"_s);
        row(u"What is the price of the Pro plan?"_s, u"en"_s);
        row(u"API error 401"_s, u"en"_s);
        row(u"Wie viel kostet der Pro-Tarif?"_s, u"de"_s, u"Pro"_s);
        row(u"Ich kann mich nicht anmelden"_s, u"de"_s, u"sign in"_s);
        row(u"Danke schön"_s, u"de"_s);
        row(u"Bonjour, comment puis-je annuler mon abonnement ?"_s, u"fr"_s, u"cancel"_s);
        row(u"J’ai été débité deux fois"_s, u"fr"_s, u"charged twice"_s);
        row(u"Hola, ¿tienen descuento para estudiantes?"_s, u"es"_s, u"student"_s);
        row(u"No puedo iniciar sesión"_s, u"es"_s, u"sign in"_s);
        row(u"パスワードをリセットしたいのですが"_s, u"ja"_s, u"password"_s);
        row(u"Pro プランの料金は？"_s, u"ja"_s, u"price"_s);
        row(u"كم سعر خطة Pro؟"_s, u"ar"_s, u"price"_s);
    }

    void tongues()
    {
        QFETCH(QString, message);
        QFETCH(QString, code);
        QFETCH(QString, english);
        QCOMPARE(codeOf(tongueOf(message)), code);
        const QString words = englishWordsOf(message);
        QVERIFY2(words.contains(english), qPrintable(words));
        if (code == u"en"_s)
            QVERIFY(words.isEmpty());
    }

    void everyPhraseExistsInEveryTongue_data()
    {
        QTest::addColumn<Tongue>("tongue");
        for (const Tongue tongue :
             {Tongue::English, Tongue::German, Tongue::French, Tongue::Spanish, Tongue::Japanese, Tongue::Arabic})
            QTest::newRow(qPrintable(codeOf(tongue))) << tongue;
    }

    void everyPhraseExistsInEveryTongue()
    {
        QFETCH(Tongue, tongue);
        const Phrases say(tongue, u"friendly"_s);
        const Phrases english(Tongue::English, u"friendly"_s);
        for (const QString &key :
             {u"greeting"_s, u"hello"_s, u"thanks"_s, u"praise"_s, u"human"_s, u"trouble"_s, u"anger"_s, u"unhappy"_s,
              u"idea"_s, u"nothing"_s, u"rest"_s, u"solve"_s, u"more"_s}) {
            QVERIFY2(!say[key].isEmpty(), qPrintable(key));
            QVERIFY2(tongue == Tongue::English || say[key] != english[key], qPrintable(key));
        }
        QVERIFY(tongue == Tongue::English || !say[u"foreign"_s].isEmpty());
        QVERIFY(say[u"rest"_s].contains(u"{part}"_s));
    }
};

QTEST_GUILESS_MAIN(TongueTest)
#include "TongueTest.moc"
