#include "core/llm/IntentClassifier.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class IntentClassifierTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const IntentClassifier> m_classifier;

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("white space") << u" \t\r\n\u00A0"_s;
        QTest::newRow("one letter") << u"a"_s;
        QTest::newRow("punctuation") << u"?!?! ... --- ()"_s;
        QTest::newRow("emoji") << u"\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + QChar(0xDFFF) + u"price"_s + QChar(0xD83D);
        QTest::newRow("nul") << u"what does"_s + QChar(0) + u"it cost"_s;
        QTest::newRow("another script") << u"料金プランを教えてください"_s;
        QTest::newRow("right to left") << u"كم تكلفة الاشتراك؟"_s;
        QTest::newRow("words nobody trained") << u"zxqv wjkp ghfd"_s;
        QTest::newRow("a megabyte of words") << u"how much does the plan cost "_s.repeated(1'000'000 / 28);
        QTest::newRow("one word of a megabyte") << QString(1'000'000, u'x');
        QTest::newRow("a megabyte of emoji") << u"\U0001F600"_s.repeated(500'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().message));
        m_classifier = *classifier;
    }

    void theBuiltinLabelsAreKnown()
    {
        QStringList trained = m_classifier->labels();
        QStringList known = builtinIntents();
        trained.sort();
        known.sort();
        QCOMPARE(trained, known);
    }

    void whatPeopleWriteGetsItsIntent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("intent");
        QTest::newRow("walk 2") << u"What are your pricing plans and do you have a student discount?"_s
                                << u"pricing_inquiry"_s;
        QTest::newRow("walk 3") << u"I'm having trouble integrating your API, getting 401 errors"_s
                                << u"integration_help"_s;
        QTest::newRow("walk 3, shouted") << u"I'M HAVING TROUBLE INTEGRATING YOUR API, GETTING 401 ERRORS"_s
                                         << u"integration_help"_s;
        QTest::newRow("the guest's button") << u"I would like to talk to a person."_s << u"escalation_request"_s;
        QTest::newRow("password") << u"How do I reset my password?"_s << u"account_help"_s;
        QTest::newRow("charged twice") << u"I was charged twice this month"_s << u"billing_issue"_s;
        QTest::newRow("crash") << u"The app crashes when I export a report"_s << u"bug_report"_s;
        QTest::newRow("wish") << u"Please add a dark mode"_s << u"feature_request"_s;
        // A word inside another must not decide: "add" in "address", "fix" in "prefix".
        QTest::newRow("address") << u"How do I change my e-mail address?"_s << u"account_help"_s;
    }

    void whatPeopleWriteGetsItsIntent()
    {
        QFETCH(QString, text);
        QFETCH(QString, intent);
        const IntentGuess guess = m_classifier->classify(text);
        QCOMPARE(guess.label, intent);
        QVERIFY2(guess.confidence >= SureConfidence, qPrintable(QString::number(guess.confidence)));
        QVERIFY(guess.runnerUpConfidence < guess.confidence);
    }

    /// Texts of all six languages that nobody trained on.
    void whatWasHeldOutIsRecognised()
    {
        QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/scenarios/intents.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = readLabelled(file.readAll());
        QVERIFY(rows);
        QVERIFY(rows->size() > 100);
        const auto examples = IntentClassifier::builtinExamples();
        QStringList wrong;
        for (const LabelledText &row : *rows) {
            QVERIFY2(std::find(examples.begin(), examples.end(), row) == examples.end(), qPrintable(row.text));
            const IntentGuess guess = m_classifier->classify(row.text);
            if (guess.label != row.label)
                wrong += u"%1: %2 %3, not %4"_s.arg(row.text, guess.label).arg(guess.confidence).arg(row.label);
        }
        QVERIFY2(wrong.size() * 10 <= qsizetype(rows->size()), qPrintable(wrong.join(u'\n')));
        for (const QString &text : std::as_const(wrong))
            qInfo().noquote() << text;
    }

    void everyLanguageHasExamplesOfEveryIntent()
    {
        QHash<QString, int> counts;
        for (const LabelledText &row : IntentClassifier::builtinExamples())
            ++counts[row.label];
        QCOMPARE(counts.size(), builtinIntents().size());
        for (const QString &label : builtinIntents())
            QVERIFY2(counts.value(label) >= 60 + 5 * 30, qPrintable(label));
    }

    void anyTextHasAnAnswer_data() { addTexts(); }

    void anyTextHasAnAnswer()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const IntentGuess guess = m_classifier->classify(text);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(builtinIntents().contains(guess.label));
        QVERIFY(guess.runnerUp != guess.label);
        QVERIFY(guess.runnerUp.isEmpty() || builtinIntents().contains(guess.runnerUp));
        for (const double confidence : {guess.confidence, guess.runnerUpConfidence})
            QVERIFY2(confidence >= 0 && confidence <= 1, qPrintable(QString::number(confidence)));
        QVERIFY(guess.confidence + guess.runnerUpConfidence <= 1 + 1e-9);
        QCOMPARE(m_classifier->classify(text), guess);
    }

    void nothingUsableIsNotSure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("emoji") << u"\U0001F600\U0001F600"_s;
        QTest::newRow("another script") << u"Сколько это стоит"_s;
    }

    void nothingUsableIsNotSure()
    {
        QFETCH(QString, text);
        const IntentGuess guess = m_classifier->classify(text);
        QCOMPARE(guess.label, u"general_question"_s);
        QVERIFY(guess.confidence < SureConfidence);
    }

    void theSameExamplesTrainTheSame()
    {
        const auto twin = IntentClassifier::builtin();
        QVERIFY(twin);
        for (const LabelledText &row : IntentClassifier::builtinExamples())
            QCOMPARE((*twin)->classify(row.text), m_classifier->classify(row.text));
    }

    void aCorrectionIsLearntAtOnce()
    {
        const QString text = u"The flux capacitor needs a polish"_s;
        QVERIFY(m_classifier->classify(text).label != u"integration_help"_s);
        const auto corrected = IntentClassifier::builtin({{text, u"integration_help"_s}});
        QVERIFY(corrected);
        QCOMPARE((*corrected)->classify(text).label, u"integration_help"_s);
        QCOMPARE((*corrected)->classify(u"our flux capacitor wants some polish"_s).label, u"integration_help"_s);
        QCOMPARE((*corrected)->classify(u"I forgot my password"_s).label, u"account_help"_s);
    }

    void whatFitsNothingIsNamedSo()
    {
        std::vector<LabelledText> rows;
        std::vector<LabelledText> validation;
        const QStringList prices{u"what does it cost"_s, u"how much is the plan"_s, u"price of the plan"_s,
                                 u"is it expensive"_s};
        const QStringList logins{u"I cannot sign in"_s, u"my password is wrong"_s, u"sign in fails"_s,
                                 u"reset the password"_s};
        for (int i = 0; i < prices.size(); ++i) {
            rows.push_back({prices[i], u"price"_s});
            rows.push_back({logins[i], u"login"_s});
            validation.push_back({u"please tell me "_s + prices[i], u"price"_s});
            validation.push_back({u"please note that "_s + logins[i], u"login"_s});
        }
        for (const QString &outside :
             {u"the weather is nice"_s, u"my dog is brown"_s, u"sing a song for me"_s, u"the moon is far"_s})
            validation.push_back({outside, u"oos"_s});
        const auto classifier = IntentClassifier::train(rows, validation, {u"oos"_s, 1});
        QVERIFY(classifier);
        QCOMPARE((*classifier)->classify(u"what does the plan cost"_s).label, u"price"_s);
        QCOMPARE((*classifier)->classify(u"the dog sings"_s).label, u"oos"_s);
    }

    void whatCannotBeTrainedSaysSo_data()
    {
        QTest::addColumn<QList<QString>>("labels");
        QTest::newRow("no rows") << QList<QString>{};
        QTest::newRow("one label") << QList<QString>{u"a"_s, u"a"_s};
        QTest::newRow("no labels") << QList<QString>{QString(), QString()};
    }

    void whatCannotBeTrainedSaysSo()
    {
        QFETCH(QList<QString>, labels);
        std::vector<LabelledText> rows;
        for (const QString &label : labels)
            rows.push_back({u"what does it cost"_s, label});
        const auto classifier = IntentClassifier::train(rows, {}, {});
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().kind, Error::Kind::Invalid);
        QVERIFY(!classifier.error().message.isEmpty());
    }

    void labelledFilesAreRead()
    {
        const auto rows = readLabelled("what does it cost\tprice\r\n\r\n a\tb \tlogin\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0), (LabelledText{u"what does it cost"_s, u"price"_s}));
        QCOMPARE(rows->at(1), (LabelledText{u"a\tb"_s, u"login"_s}));
    }

    void whatIsNotUtf8IsNamedByItsLine()
    {
        const auto rows = readLabelled("fine\tprice\nM\xfcller\tother\n");
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Invalid);
        QVERIFY2(rows.error().message.contains(u"Line 2"_s), qPrintable(rows.error().message));
    }

    void aRowWithoutLabelIsNamedByItsLine()
    {
        const auto rows = readLabelled("fine\tprice\n\nno label here\n");
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Invalid);
        QVERIFY(rows.error().message.contains(u"3"_s));
    }
};

QTEST_GUILESS_MAIN(IntentClassifierTest)
#include "IntentClassifierTest.moc"
