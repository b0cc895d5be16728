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

    void shortMessages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &message, const QString &code) {
            QTest::newRow(qPrintable(message)) << message << code;
        };
        row(u"can i pay by card"_s, u"en"_s);
        row(u"invite link expired, what now"_s, u"en"_s);
        row(u"where are my invoices"_s, u"en"_s);
        row(u"sync stopped again"_s, u"en"_s);
        row(u"API returns 500 since 9am"_s, u"en"_s);
        row(u"I need a refund"_s, u"en"_s);
        row(u"two people, which plan"_s, u"en"_s);
        row(u"how do I log in"_s, u"en"_s);
        row(u"change my email please"_s, u"en"_s);
        row(u"receipt for the last payment"_s, u"en"_s);
        row(u"is HubSpot supported"_s, u"en"_s);
        row(u"CSV import fails on row 1"_s, u"en"_s);
        row(u"cancel my plan today"_s, u"en"_s);
        row(u"Okta SAML on Enterprise"_s, u"en"_s);
        row(u"no reply since Monday"_s, u"en"_s);
        row(u"dark mode for the mobile app"_s, u"en"_s);
        row(u"Wo sind meine Rechnungen"_s, u"de"_s);
        row(u"Abo kündigen"_s, u"de"_s);
        row(u"Rechnung fehlt noch"_s, u"de"_s);
        row(u"Passwort vergessen, was tun"_s, u"de"_s);
        row(u"Import bricht ab"_s, u"de"_s);
        row(u"Läuft Zapier mit Pro"_s, u"de"_s);
        row(u"Zahlung wurde abgelehnt"_s, u"de"_s);
        row(u"Tarif wechseln zur Monatsmitte"_s, u"de"_s);
        row(u"Kollegen einladen klappt nicht"_s, u"de"_s);
        row(u"Testphase verlängern möglich?"_s, u"de"_s);
        row(u"Synchronisation steht seit gestern"_s, u"de"_s);
        row(u"Daten als CSV exportieren"_s, u"de"_s);
        row(u"Konto bitte löschen"_s, u"de"_s);
        row(u"Zwei-Faktor-Handy verloren"_s, u"de"_s);
        row(u"Welche Zahlungsarten gibt es"_s, u"de"_s);
        row(u"Hallo zusammen"_s, u"de"_s);
        row(u"Où sont mes factures ?"_s, u"fr"_s);
        row(u"Résilier mon abonnement"_s, u"fr"_s);
        row(u"Mot de passe oublié"_s, u"fr"_s);
        row(u"Changer de forfait en cours de mois"_s, u"fr"_s);
        row(u"Le paiement a été refusé"_s, u"fr"_s);
        row(u"Inviter un collègue"_s, u"fr"_s);
        row(u"Exporter mes clients en CSV"_s, u"fr"_s);
        row(u"Combien coûte Enterprise ?"_s, u"fr"_s);
        row(u"La page reste blanche"_s, u"fr"_s);
        row(u"Supprimer mon compte svp"_s, u"fr"_s);
        row(u"Peut-on payer par virement ?"_s, u"fr"_s);
        row(u"Je n'arrive plus à me connecter"_s, u"fr"_s);
        row(u"Remboursement possible ?"_s, u"fr"_s);
        row(u"Numéro de TVA sur la facture"_s, u"fr"_s);
        row(u"Essai gratuit sans carte ?"_s, u"fr"_s);
        row(u"Merci beaucoup"_s, u"fr"_s);
        row(u"¿Puedo cambiar de plan a mitad de mes?"_s, u"es"_s);
        row(u"puedo cambiar de plan a mitad de mes"_s, u"es"_s);
        row(u"¿Dónde están mis facturas?"_s, u"es"_s);
        row(u"Olvidé mi contraseña"_s, u"es"_s);
        row(u"Cancelar la suscripción"_s, u"es"_s);
        row(u"no me llega el correo"_s, u"es"_s);
        row(u"Quiero un reembolso"_s, u"es"_s);
        row(u"El pago fue rechazado"_s, u"es"_s);
        row(u"Invitar a un compañero"_s, u"es"_s);
        row(u"Exportar clientes a CSV"_s, u"es"_s);
        row(u"¿Se puede pagar por transferencia?"_s, u"es"_s);
        row(u"La página sale en blanco"_s, u"es"_s);
        row(u"Eliminar mi cuenta"_s, u"es"_s);
        row(u"perdí el móvil del 2FA"_s, u"es"_s);
        row(u"necesito la factura de mayo"_s, u"es"_s);
        row(u"la integración con Slack falla"_s, u"es"_s);
        row(u"請求書はどこですか"_s, u"ja"_s);
        row(u"解約したい"_s, u"ja"_s);
        row(u"パスワードを忘れました"_s, u"ja"_s);
        row(u"プランを変更できますか"_s, u"ja"_s);
        row(u"支払いが失敗しました"_s, u"ja"_s);
        row(u"メンバーを招待したい"_s, u"ja"_s);
        row(u"CSVで出力できますか"_s, u"ja"_s);
        row(u"Enterpriseの料金は？"_s, u"ja"_s);
        row(u"画面が真っ白です"_s, u"ja"_s);
        row(u"アカウントを削除してください"_s, u"ja"_s);
        row(u"銀行振込は使えますか"_s, u"ja"_s);
        row(u"ログインできません"_s, u"ja"_s);
        row(u"返金は可能ですか"_s, u"ja"_s);
        row(u"無料で試せますか"_s, u"ja"_s);
        row(u"Slack連携が止まった"_s, u"ja"_s);
        row(u"APIキーの更新方法"_s, u"ja"_s);
        row(u"أين فواتيري؟"_s, u"ar"_s);
        row(u"إلغاء الاشتراك"_s, u"ar"_s);
        row(u"نسيت كلمة المرور"_s, u"ar"_s);
        row(u"هل يمكن تغيير الخطة؟"_s, u"ar"_s);
        row(u"تم رفض الدفع"_s, u"ar"_s);
        row(u"دعوة زميل جديد"_s, u"ar"_s);
        row(u"تصدير العملاء إلى CSV"_s, u"ar"_s);
        row(u"كم سعر Enterprise؟"_s, u"ar"_s);
        row(u"الصفحة بيضاء"_s, u"ar"_s);
        row(u"احذفوا حسابي"_s, u"ar"_s);
        row(u"هل تقبلون التحويل البنكي؟"_s, u"ar"_s);
        row(u"لا أستطيع تسجيل الدخول"_s, u"ar"_s);
        row(u"أريد استرداد المبلغ"_s, u"ar"_s);
        row(u"هل التجربة مجانية؟"_s, u"ar"_s);
        row(u"توقف ربط Slack"_s, u"ar"_s);
        row(u"تغيير البريد الإلكتروني"_s, u"ar"_s);
    }

    void shortMessages()
    {
        QFETCH(QString, message);
        QFETCH(QString, code);
        QCOMPARE(codeOf(tongueOf(message)), code);
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
             {u"greeting"_s, u"hello"_s, u"thanks"_s, u"praise"_s, u"human"_s, u"takes_over"_s, u"trouble"_s,
              u"anger"_s, u"unhappy"_s, u"idea"_s, u"nothing"_s, u"rest"_s, u"solve"_s, u"more"_s}) {
            QVERIFY2(!say[key].isEmpty(), qPrintable(key));
            QVERIFY2(tongue == Tongue::English || say[key] != english[key], qPrintable(key));
        }
        QVERIFY(tongue == Tongue::English || !say[u"foreign"_s].isEmpty());
        QVERIFY(say[u"rest"_s].contains(u"{part}"_s));
    }
};

QTEST_GUILESS_MAIN(TongueTest)
#include "TongueTest.moc"
