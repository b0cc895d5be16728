#include "core/domain/Claims.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString word(Deed deed)
{
    switch (deed) {
    case Deed::OpenTicket:
        return u"open"_s;
    case Deed::AmendTicket:
        return u"amend"_s;
    case Deed::HandOver:
        return u"hand"_s;
    case Deed::PassOn:
        return u"pass"_s;
    case Deed::Look:
        return u"look"_s;
    case Deed::Other:
        return u"other"_s;
    }
    return {};
}

AuditEntry entry(const QString &tool, bool success = true, qint64 ticket = 0)
{
    AuditEntry entry;
    entry.tool = tool;
    entry.success = success;
    if (ticket != 0)
        entry.output.insert(u"ticket_id"_s, ticket);
    return entry;
}

ProposedAction action(const QString &tool, qint64 ticket = 0)
{
    ProposedAction action;
    action.tool = tool;
    if (ticket != 0)
        action.params.insert(u"ticket_id"_s, ticket);
    return action;
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deedsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("deeds");
        const auto row = [](const QString &text, const QString &deeds) {
            QTest::newRow(qPrintable(text)) << text << deeds;
        };
        row(u"I have created a ticket for this."_s, u"open"_s);
        row(u"I've opened ticket #12 for you."_s, u"open"_s);
        row(u"We’ve just raised a support ticket."_s, u"open"_s);
        row(u"A ticket has been created."_s, u"open"_s);
        row(u"Ticket created: our engineers will look at it."_s, u"open"_s);
        row(u"Your ticket number is 4711."_s, u"open"_s);
        row(u"I'm opening a ticket now."_s, u"open"_s);
        row(u"I opened a ticket and refunded the second charge."_s, u"open"_s);
        row(u"I have opened a ticket and refunded the second charge."_s, u"open other"_s);
        row(u"I have added your message to ticket 9."_s, u"amend"_s);
        row(u"I have escalated this to our engineers."_s, u"hand"_s);
        row(u"No worries, we transferred you to a colleague."_s, u"hand"_s);
        row(u"I have forwarded your feedback to the product team."_s, u"pass"_s);
        row(u"I've shared your feedback with our product team."_s, u"pass"_s);
        row(u"I have looked at your account."_s, u"look"_s);
        row(u"We have refunded the second charge."_s, u"other"_s);
        row(u"I can confirm that your refund has been processed."_s, u"other"_s);
        row(u"Your password was reset."_s, u"other"_s);
        row(u"The bug you reported has been fixed."_s, u"other"_s);
        row(u"Refund issued."_s, u"other"_s);
        row(u"I've emailed you the invoice."_s, u"other"_s);
        row(u"Our team has cancelled your subscription."_s, u"other"_s);
        // German
        row(u"Ich habe ein Ticket für Sie erstellt."_s, u"open"_s);
        row(u"Ein Ticket wurde angelegt."_s, u"open"_s);
        row(u"Wir haben Ihnen den Betrag erstattet."_s, u"other"_s);
        row(u"Ich kann bestätigen, dass Ihre Erstattung veranlasst wurde."_s, u"other"_s);
        row(u"Ich habe Ihre Nachricht an die Technik weitergeleitet."_s, u"pass"_s);
        row(u"Ich leite das an eine Kollegin weiter."_s, u"pass"_s);
        row(u"Wie besprochen habe ich Ihr Passwort zurückgesetzt."_s, u"other"_s);
        // French
        row(u"J’ai créé un ticket pour vous."_s, u"open"_s);
        row(u"Nous avons remboursé le deuxième paiement."_s, u"other"_s);
        row(u"Votre abonnement a été annulé."_s, u"other"_s);
        row(u"J'ai transmis votre demande à un collègue."_s, u"pass"_s);
        row(u"Votre demande a été transférée à un collègue."_s, u"hand"_s);
        // Spanish
        row(u"He abierto un ticket para usted."_s, u"open"_s);
        row(u"Hemos reembolsado el segundo cargo."_s, u"other"_s);
        row(u"Se ha creado un ticket."_s, u"open"_s);
        row(u"Abrí un ticket con los detalles."_s, u"open"_s);
        row(u"He informado a nuestro equipo técnico."_s, u"pass"_s);
        // Japanese
        row(u"チケットを作成いたしました。"_s, u"open"_s);
        row(u"返金処理を行い、返金しました。"_s, u"other"_s);
        row(u"担当者へ引き継ぎました。"_s, u"hand"_s);
        row(u"担当部署に報告しております。"_s, u"pass"_s);
        // Arabic
        row(u"لقد قمت بإنشاء تذكرة لك."_s, u"open"_s);
        row(u"تم استرداد المبلغ."_s, u"other"_s);
        row(u"تم تحويل طلبك إلى زميل."_s, u"hand"_s);
        // Two sentences
        row(u"Thanks for writing. I have reset your password."_s, u"other"_s);
    }

    void deedsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, deeds);
        QStringList found;
        for (const Claim &claim : claimsIn(text))
            found += word(claim.deed);
        found.sort();
        QCOMPARE(found.join(QChar(u' ')), deeds);
    }

    void otherSentencesClaimNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {
                 u"Hi Alice,"_s,
                 u"A colleague will look into it and answer you here."_s,
                 u"Once we have refunded the payment, you get an e-mail."_s,
                 u"If your payment has been refunded, the bank needs a few days."_s,
                 u"I have not created a ticket."_s,
                 u"We haven't refunded anything yet."_s,
                 u"No ticket has been opened."_s,
                 u"Have we refunded the right payment?"_s,
                 u"I can create a ticket for you."_s,
                 u"Shall I open a ticket?"_s,
                 u"You can open a ticket in the guest window."_s,
                 u"The refund reaches your account 5 to 10 business days after it was approved."_s,
                 u"We refund the payment in full within 30 days."_s,
                 u"You opened a ticket about this yesterday."_s,
                 u"You have created a second workspace."_s,
                 u"The double charge is refunded within 5 to 10 business days."_s,
                 u"We have added webhooks to Pro."_s,
                 u"We've made it easy."_s,
                 u"An upgrade takes effect immediately."_s,
                 u"It should have been refunded by now."_s,
                 u"Ich habe kein Ticket erstellt."_s,
                 u"Sobald wir den Betrag erstattet haben, erhalten Sie eine E-Mail."_s,
                 u"Wenn Ihre Zahlung erstattet wurde, dauert es einige Tage."_s,
                 u"Die Funktion ist im Pro-Tarif aktiviert."_s,
                 u"Eine Kollegin sieht sich das an und antwortet Ihnen hier."_s,
                 u"Nous n'avons pas remboursé ce paiement."_s,
                 u"Dès que nous avons remboursé le paiement, vous recevez un e-mail."_s,
                 u"J'ai bien reçu votre message."_s,
                 u"No hemos reembolsado nada."_s,
                 u"Cuando se ha creado un ticket, recibe un correo."_s,
                 u"チケットを作成できます。"_s,
                 u"返金しましたら、ご連絡します。"_s,
                 u"まだ返金しておりません。"_s,
                 u"يمكنك إنشاء تذكرة."_s,
                 u"لم يتم استرداد المبلغ."_s,
                 u"سيتم استرداد المبلغ خلال أيام."_s,
             })
            QTest::newRow(qPrintable(text)) << text;
    }

    void otherSentencesClaimNothing()
    {
        QFETCH(QString, text);
        QVERIFY(claimsIn(text).empty());
    }

    void theSentenceIsNamed()
    {
        const QString text = u"Hi Bob,\n\nThank you. I have created a ticket. Bye"_s;
        const std::vector<Claim> claims = claimsIn(text);
        QCOMPARE(claims.size(), std::size_t(1));
        QCOMPARE(text.mid(claims[0].sentence.start, claims[0].sentence.length), u"I have created a ticket."_s);
    }

    void proof_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<Receipt>>("receipts");
        QTest::addColumn<bool>("proved");
        const auto create = receiptsOf({}, {action(u"create_ticket"_s)});
        const auto update = receiptsOf({}, {action(u"update_ticket"_s, 12)});
        const auto escalate = receiptsOf({}, {action(u"escalate_to_human"_s)});
        const auto created = receiptsOf({entry(u"create_ticket"_s, true, 12)}, {});
        const auto failed = receiptsOf({entry(u"create_ticket"_s, false, 12)}, {});
        const QString opened = u"I have opened a ticket."_s;
        QTest::newRow("nothing done") << opened << std::vector<Receipt>() << false;
        QTest::newRow("ticked") << opened << create << true;
        QTest::newRow("done in this run") << opened << created << true;
        QTest::newRow("tried in vain") << opened << failed << false;
        QTest::newRow("another tool") << opened << escalate << false;
        QTest::newRow("updated is not opened") << opened << update << false;
        QTest::newRow("number known") << u"I have opened ticket #12."_s << created << true;
        QTest::newRow("wrong number") << u"I have opened ticket #13."_s << created << false;
        QTest::newRow("number not known yet") << u"I have opened ticket #12."_s << create << false;
        QTest::newRow("added to the ticket") << u"I have added this to ticket #12."_s << update << true;
        QTest::newRow("added to another") << u"I have added this to ticket #14."_s << update << false;
        QTest::newRow("told, by a ticket") << u"I have told our engineers."_s << create << true;
        QTest::newRow("escalated, by a ticket only") << u"I have escalated this."_s << create << false;
        QTest::newRow("escalated") << u"I have escalated this."_s << escalate << true;
        QTest::newRow("no tool refunds") << u"I have refunded the payment."_s << create << false;
        QTest::newRow("looked") << u"I have looked at your account."_s
                                << receiptsOf({entry(u"get_customer_profile"_s)}, {}) << true;
        QTest::newRow("did not look") << u"I have looked at your account."_s << create << false;
    }

    void proof()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<Receipt>, receipts);
        QFETCH(bool, proved);
        QCOMPARE(unprovedClaims(text, receipts).empty(), proved);
        QVERIFY(!claimsIn(text).empty());
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "ClaimsTest.moc"
