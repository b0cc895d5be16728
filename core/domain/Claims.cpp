#include "core/domain/Claims.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What sort of verb it is; what the deed was depends on the noun beside it.
enum Verb { Make, Amend, Hand, Pass, Look, Do };
constexpr int VerbCount = 6;

/// How a language tells that something was done. Each frame is tried with each group of verbs in place of %1.
struct Speech {
    std::vector<QString> frames;
    std::vector<QString> weakFrames; ///< only of the deed of a tool, or of what is the customer's own
    std::array<QString, VerbCount> verbs;
    std::vector<std::pair<QString, Verb>> wholes; ///< complete patterns
    QString tickets;
    QString customers; ///< the customer, or what is theirs; empty: always taken as theirs
    QString voids; ///< negation or condition in the same clause: nothing was said to be done
};

Speech english()
{
    const QString us = u"(?:\\bI|\\bwe|\\b(?:our|the|my)(?: \\w+)? (?:team|engineers?|developers?|colleagues?|manager)|"
                       u"\\ba colleague|\\bsomeone(?: here)?)"_s;
    const QString adverbs =
        u"(?:\\s+(?:just|already|also|now|gladly|immediately|successfully|since|therefore|fully|gone ahead "
        u"and))*\\s+"_s;
    const QString have = us + u"(?:[’']ve|[’']s|\\s+have|\\s+has)"_s + adverbs;
    const QString am = u"(?:\\bI am|\\bI[’']m|\\bwe are|\\bwe[’']re)"_s + adverbs;
    Speech speech;
    speech.frames = {
        have + u"(?:%1)\\b"_s, have + u"\\w+ed\\b[^.;]{0,80}?(?:,| and| &)(?: also| then)?\\s+(?:%1)\\b"_s,
        u"\\b(?:has|have)(?: now| already| just| also)* been(?: successfully| fully| now| already)*\\s+(?:%1)\\b"_s};
    speech.weakFrames = {us + adverbs + u"(?:%1)\\b"_s,
                         u"\\byour\\b[^.,;]{0,50}\\b(?:was|were|is now|are now|is being|are being)"
                         u"(?: just| already| successfully| fully)*\\s+(?:%1)\\b"_s};
    speech.verbs[Make] = u"created|opened|raised|filed|logged|submitted|registered"_s;
    speech.verbs[Amend] = u"updated|added|attached|appended"_s;
    speech.verbs[Hand] = u"escalated|handed|transferred|assigned"_s;
    speech.verbs[Pass] = u"(?:forwarded|passed|notified|informed|alerted|told|asked|contacted|looped "
                         u"in|flagged|reported|noted|recorded|checked "
                         u"with|spoken (?:to|with))(?! you\\b)|shared\\b.{0,80}\\bwith (?:our|the|my)"_s;
    speech.verbs[Look] = u"checked(?! with)|reviewed|looked|verified|investigated"_s;
    speech.verbs[Do] = u"refunded|reimbursed|credited|cancell?ed|reset|unlocked|(?:re|de)?activated|enabled|disabled|"
                       u"deleted|removed|changed|"
                       u"upgraded|downgraded|extended|applied|issued|processed|waived|fixed|resolved|restored|"
                       u"restarted|increased|adjusted|"
                       u"corrected|approved|scheduled|booked|arranged|initiated|started|completed|granted|replaced|"
                       u"renewed|merged|whitelisted|"
                       u"switched|set up|e-?mailed|sent\\b.{0,40}\\b(?:e-?mail|mail|link|invoice|code|copy)"_s;
    speech.wholes = {
        {u"\\b(?:your|the) (?:new )?(?:ticket|case)(?: number| id)? is #?\\d+"_s, Make},
        {u"^\\W*(?:a |the |your )?(?:new |support )*(?:ticket|case)(?: #?\\d+)?(?: was)? (?:created|opened|raised)\\b"_s,
         Make},
        {u"^\\W*(?:your |the |a )?(?:full )?refund (?:issued|processed|approved|sent)\\b"_s, Do},
        {am + u"(?:creating|opening|raising|filing|logging)\\b"_s, Make},
        {am + u"(?:escalating|handing|transferring|assigning)\\b"_s, Hand},
        {am + u"(?:forwarding|passing|notifying|informing|alerting)\\b"_s, Pass},
        {am + u"(?:refunding|cancell?ing|resetting|unlocking|issuing|processing|fixing|activating|applying)\\b"_s, Do}};
    speech.tickets = u"\\b(?:tickets?|support request|case|bug report)\\b"_s;
    speech.customers =
        u"\\b(?:you|yours?|this|it|them|everything|refund|credit|charges?|payments?|invoices?|issue|problem|"
        u"bug|error|limit|password|subscription|discount)\\b"_s;
    speech.voids =
        u"\\b(?:not|never|no|nothing|none|cannot|neither|if|when|whenever|once|after|before|until|unless|whether|"
        u"as soon as|in case|(?:will|would|may|might|could|should|must|can|to)(?: \\w+)? (?:have|has) been)\\b|n[’']t\\b"_s;
    return speech;
}

Speech german()
{
    Speech speech;
    speech.frames = {
        u"\\b(?:ich habe|wir haben|hab(?:e)? ich|haben wir|(?:unser|das|ein|eine|mein|meine|unsere)\\s+"
        u"(?:\\w*team|\\w*kolleg\\w+|entwickler|technik) (?:hat|haben))\\b.{0,140}?\\b(?:%1)\\b"_s,
        u"\\b(?:ist|sind)\\b.{0,120}?\\b(?:%1)\\s+worden\\b"_s, u"\\b(?:wurden?)\\b.{0,120}?\\b(?:%1)\\b"_s,
        u"\\b(?:ich|wir)\\b.{0,120}?\\b(?:%1)\\s+(?:habe|haben)\\b"_s, u"\\b(?:%1)\\s+(?:worden ist|wurden?)\\b"_s};
    speech.verbs[Make] = u"erstellt|angelegt|eröffnet|geöffnet|aufgemacht|eingereicht"_s;
    speech.verbs[Amend] = u"ergänzt|hinzugefügt|vermerkt|notiert|aktualisiert|angehängt"_s;
    speech.verbs[Hand] = u"eskaliert|übergeben|übertragen|zugewiesen"_s;
    speech.verbs[Pass] =
        u"weitergeleitet|weitergegeben|weitergereicht|informiert|benachrichtigt|gemeldet|gefragt|gebeten"_s;
    speech.verbs[Look] = u"geprüft|überprüft|angesehen|angeschaut|durchgesehen|nachgesehen"_s;
    speech.verbs[Do] =
        u"(?:zurück)?erstattet|gutgeschrieben|storniert|gekündigt|zurückgesetzt|entsperrt|freigeschaltet|"
        u"freigegeben|aktiviert|deaktiviert|gelöscht|entfernt|geändert|behoben|repariert|gelöst|veranlasst|"
        u"verlängert|angewendet|korrigiert|gebucht|umgestellt|gestartet|erhöht|verschickt|gesendet|geschickt|"
        u"zugesandt|wiederhergestellt|eingerichtet|ausgestellt|überwiesen"_s;
    speech.wholes = {{u"\\b(?:ich|wir)\\s+(?:erstellen?|eröffnen?|öffnen?|legen?)\\b.{0,60}\\bticket"_s, Make},
                     {u"\\b(?:ich|wir)\\s+(?:übergeben?|eskalieren?)\\b"_s, Hand},
                     {u"\\b(?:ich|wir)\\s+(?:leiten?|geben?)\\b.{0,80}\\bweiter\\b"_s, Pass},
                     {u"\\b(?:ich|wir)\\s+(?:erstatten?|stornieren?)\\b"_s, Do}};
    speech.tickets = u"ticket|supportanfrage|vorgang"_s;
    speech.customers =
        u"\\b(?:ihn?en|ihre?[nmrs]?|sie|dir|dich|deine?[nmrs]?|das|dies\\w*|es|erstattung|rückerstattung|"
        u"gutschrift|fehler|problem|zahlung|rechnung|passwort)\\b"_s;
    speech.voids = u"\\b(?:nicht|noch nie|nie|kein\\w*|nichts|wenn|falls|sobald|nachdem|bevor|ob|bis|sofern)\\b"_s;
    return speech;
}

Speech french()
{
    Speech speech;
    speech.frames = {
        u"(?:\\bj[’']ai|\\bnous avons|\\bon a|\\b(?:notre équipe|un(?:e)? collègue|mon collègue) a)\\b"
        u"(?:\\s+\\S+){0,4}?\\s+(?:%1)(?:e|s|es)?\\b"_s,
        u"\\b(?:a|ont)\\s+(?:bien\\s+|déjà\\s+|maintenant\\s+)*été\\s+(?:\\S+\\s+){0,2}?(?:%1)(?:e|s|es)?\\b"_s};
    speech.verbs[Make] = u"créé|ouvert|enregistré|déposé"_s;
    speech.verbs[Amend] = u"ajouté|complété|mis à jour|noté|joint"_s;
    speech.verbs[Hand] = u"escaladé|transféré|confié|attribué"_s;
    speech.verbs[Pass] = u"transmis|fait suivre|prévenu|informé|alerté|signalé|demandé|contacté"_s;
    speech.verbs[Look] = u"vérifié|consulté|examiné|regardé"_s;
    speech.verbs[Do] =
        u"remboursé|crédité|annulé|résilié|réinitialisé|débloqué|déverrouillé|activé|réactivé|désactivé|supprimé|"
        u"retiré|modifié|changé|corrigé|réparé|résolu|prolongé|appliqué|lancé|effectué|augmenté|envoyé|rétabli|"
        u"restauré|configuré|émis|traité"_s;
    speech.wholes = {{u"\\b(?:je|nous)\\s+(?:crée|créons|ouvre|ouvrons)\\b.{0,40}\\bticket"_s, Make},
                     {u"\\b(?:je|nous)\\s+(?:transmets|transmettons|fais suivre|faisons suivre)\\b"_s, Pass},
                     {u"\\b(?:je|nous)(?:\\s+vous)?\\s+(?:transfère|transférons)\\b"_s, Hand}};
    speech.tickets = u"\\b(?:tickets?|dossier|demande d[’']assistance)\\b"_s;
    speech.customers = u"\\b(?:vous|votre|vos|le|la|l[’']|ce|cette|cela)"_s;
    speech.voids =
        u"\\b(?:ne|pas|jamais|aucune?|rien|si|lorsque|quand|dès|après|avant|une fois|jusqu\\w*|comment)\\b|\\bn[’']|"
        u"\\bs[’']il|lorsqu[’']"_s;
    return speech;
}

Speech spanish()
{
    Speech speech;
    speech.frames = {
        u"\\b(?:he|hemos|(?:nuestro|el) equipo ha|un compañero ha|una compañera ha)\\s+(?:\\S+\\s+){0,3}?(?:%1)[oa]s?\\b"_s,
        u"\\bse\\s+(?:le\\s+)?han?\\s+(?:ya\\s+)?(?:%1)[oa]\\b"_s, u"\\bhan?\\s+sido\\s+(?:%1)[oa]s?\\b"_s,
        u"\\bya (?:está|están)\\s+(?:%1)[oa]s?\\b"_s};
    speech.weakFrames = {u"\\bfue(?:ron)?\\s+(?:%1)[oa]s?\\b"_s};
    speech.verbs[Make] = u"cread|abiert|registrad|generad"_s;
    speech.verbs[Amend] = u"añadid|agregad|actualizad|anotad|adjuntad"_s;
    speech.verbs[Hand] = u"escalad|transferid|asignad|derivad"_s;
    speech.verbs[Pass] = u"reenviad|remitid|trasladad|pasad|informad|avisad|notificad|comunicad|preguntad|contactad"_s;
    speech.verbs[Look] = u"revisad|comprobad|verificad|mirad|consultad"_s;
    speech.verbs[Do] =
        u"reembolsad|devuelt|abonad|cancelad|restablecid|desbloquead|activad|reactivad|desactivad|eliminad|borrad|"
        u"cambiad|modificad|corregid|arreglad|resuelt|solucionad|ampliad|aplicad|iniciad|procesad|aumentad|enviad|"
        u"restaurad|configurad|emitid"_s;
    speech.wholes = {
        {u"\\b(?:creé|abrí|registré)\\b.{0,60}\\b(?:ticket|caso|incidencia)"_s, Make},
        {u"\\b(?:escalé|transferí|derivé)\\b"_s, Hand},
        {u"\\b(?:reenvié|remití|trasladé|informé|avisé)\\b"_s, Pass},
        {u"\\b(?:reembolsé|cancelé|restablecí|desbloqueé|eliminé|corregí|resolví|envié|devolví)\\b"_s, Do}};
    speech.tickets = u"\\b(?:tickets?|caso|incidencia|tique)\\b"_s;
    speech.customers = u"\\b(?:le|les|te|su|sus|tu|tus|el|la|lo|los|las|este|esta|esto|reembolso|un|una)\\b"_s;
    speech.voids = u"\\b(?:no|nunca|ningun[oa]?|ningún|nada|si|cuando|una vez|después|antes|hasta|en cuanto|cómo)\\b"_s;
    return speech;
}

Speech japanese()
{
    const QString done =
        u"(?:を|は|が|へ|に)?(?:し|いたし|致し|され|させていただき|)(?:ました(?!ら)|ております|てあります)"_s;
    Speech speech;
    speech.frames = {u"(?:%1)"_s + done, u"(?:%1)済み"_s};
    speech.verbs[Make] = u"作成|発行|起票|登録|オープン"_s;
    speech.verbs[Amend] = u"追記|追加|更新"_s;
    speech.verbs[Hand] = u"引き継ぎ|引継ぎ|エスカレーション|エスカレ|引き渡し"_s;
    speech.verbs[Pass] = u"転送|共有|連絡|報告|依頼|通知|伝え|お伝え"_s;
    speech.verbs[Look] = u"確認|調査|拝見"_s;
    speech.verbs[Do] =
        u"返金|払い戻し|キャンセル|取り消し|解約|リセット|解除|有効化|無効化|削除|変更|修正|復旧|解決|延長|適用|処理|"
        u"手配|送信|送付|お送り|設定|再発行"_s;
    speech.tickets = u"チケット|問い合わせ番号"_s;
    speech.voids = u"お客様が|ません|場合|もし|まだ"_s;
    return speech;
}

Speech arabic()
{
    Speech speech;
    speech.frames = {u"\\b(?:لقد )?(?:قمت|قمنا|قام فريقنا) ب(?:ـ)?(?:%1)"_s, u"\\b(?:لقد |وقد |قد )?تمت? (?:%1)"_s};
    speech.verbs[Make] = u"إنشاء|فتح|انشاء|تسجيل"_s;
    speech.verbs[Amend] = u"إضافة|تحديث|اضافة"_s;
    speech.verbs[Hand] = u"تصعيد|تحويل|إحالة|تعيين"_s;
    speech.verbs[Pass] = u"إبلاغ|إعلام|توجيه|إخطار"_s;
    speech.verbs[Look] = u"مراجعة|فحص|التحقق"_s;
    speech.verbs[Do] =
        u"استرداد|رد|إرجاع|إعادة|إلغاء|الغاء|تفعيل|تعطيل|حذف|تغيير|إصلاح|اصلاح|حل|تمديد|تطبيق|إرسال|ارسال|معالجة|"
        u"استعادة|إزالة"_s;
    speech.wholes = {{u"\\b(?:أنشأت|أنشأنا|فتحت|فتحنا)\\b.{0,40}تذكرة"_s, Make},
                     {u"\\b(?:صعّدت|صعدت|صعّدنا|صعدنا|حوّلت|حولت|حوّلنا|حولنا)\\b"_s, Hand},
                     {u"\\b(?:أبلغت|أبلغنا|أخبرت|أخبرنا)\\b"_s, Pass},
                     {u"\\b(?:ألغيت|ألغينا|أرسلت|أرسلنا|أصلحنا|أعدنا|حذفنا|رددنا|استرددنا)\\b"_s, Do}};
    speech.tickets = u"تذكرة|التذكرة|تذكرتك"_s;
    speech.voids = u"\\b(?:لم|لن|ليس|لا|إذا|اذا|عندما|بعد|قبل|إن|حتى|في حال|كيف)\\b"_s;
    return speech;
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A Speech, compiled.
class Telling
{
public:
    explicit Telling(const Speech &speech)
        : m_tickets(expression(speech.tickets))
        , m_customers(expression(speech.customers))
        , m_voids(expression(speech.voids))
        , m_anyVerb(expression(QStringList(speech.verbs.begin(), speech.verbs.end()).join(QChar(u'|'))))
    {
        for (int verb = 0; verb < VerbCount; ++verb) {
            for (const QString &frame : speech.frames)
                m_patterns.push_back(
                    {expression(frame.arg(speech.verbs[std::size_t(verb)])), Verb(verb), false, false});
            for (const QString &frame : speech.weakFrames)
                m_patterns.push_back({expression(frame.arg(speech.verbs[std::size_t(verb)])), Verb(verb), true, false});
        }
        for (const auto &[whole, verb] : speech.wholes)
            m_patterns.push_back({expression(whole), verb, false, true});
    }

    std::vector<Deed> deeds(const QString &sentence) const
    {
        std::vector<Deed> found;
        const bool hasVerb = m_anyVerb.match(sentence).hasMatch();
        for (const Pattern &pattern : m_patterns) {
            if (!hasVerb && !pattern.isWhole)
                continue;
            const auto match = pattern.expression.match(sentence);
            if (!match.hasMatch() || isVoid(sentence, match))
                continue;
            const std::optional<Deed> deed = deedOf(pattern, sentence);
            if (deed && std::find(found.begin(), found.end(), *deed) == found.end())
                found.push_back(*deed);
        }
        return found;
    }

private:
    struct Pattern {
        QRegularExpression expression;
        Verb verb;
        bool isWeak;
        bool isWhole; ///< has its own verb
    };

    /// Within the clause: what stands behind a comma or dash is another one.
    bool isVoid(const QString &sentence, const QRegularExpressionMatch &match) const
    {
        static const QRegularExpression boundary(u"[,;:–—،、؛]\\s*| - "_s);
        qsizetype begin = 0;
        for (auto it = boundary.globalMatch(sentence); it.hasNext();) {
            const auto next = it.next();
            if (next.capturedStart() >= match.capturedStart())
                break;
            begin = next.capturedEnd();
        }
        return m_voids.match(sentence.mid(begin, match.capturedEnd() - begin)).hasMatch();
    }

    std::optional<Deed> deedOf(const Pattern &pattern, const QString &sentence) const
    {
        const bool ticket = m_tickets.match(sentence).hasMatch();
        switch (pattern.verb) {
        case Make:
            if (ticket)
                return Deed::OpenTicket;
            break;
        case Amend:
            if (ticket)
                return Deed::AmendTicket;
            break;
        case Hand:
            return Deed::HandOver;
        case Pass:
            return Deed::PassOn;
        case Look:
            return Deed::Look;
        case Do:
            break;
        }
        // "We have added webhooks" is news and no claim about this customer.
        return m_customers.match(sentence).hasMatch() && !(pattern.isWeak && pattern.verb != Do)
            ? std::optional(Deed::Other)
            : std::nullopt;
    }

    std::vector<Pattern> m_patterns;
    QRegularExpression m_tickets;
    QRegularExpression m_customers;
    QRegularExpression m_voids;
    QRegularExpression m_anyVerb; ///< most sentences have none and need no closer look
};

QList<qint64> ticketsNamed(const QString &sentence)
{
    static const QRegularExpression number = expression(u"(?:#|\\b(?:tickets?|case|dossier|caso|vorgang)(?: number| "
                                                        u"id| no\\.?| nr\\.?| n°)?:? ?#?|チケット(?:番号)?[:：]?\\s?#?|"
                                                        u"تذكرة (?:رقم )?#?)(\\d{1,12})\\b"_s);
    QList<qint64> numbers;
    for (auto it = number.globalMatch(sentence); it.hasNext();) {
        const qint64 named = it.next().captured(1).toLongLong();
        if (!numbers.contains(named))
            numbers += named;
    }
    return numbers;
}

QStringList toolsFor(Deed deed)
{
    switch (deed) {
    case Deed::OpenTicket:
        return {u"create_ticket"_s};
    case Deed::AmendTicket:
        return {u"update_ticket"_s, u"create_ticket"_s};
    case Deed::HandOver:
        return {u"escalate_to_human"_s};
    case Deed::PassOn:
        return {u"escalate_to_human"_s, u"create_ticket"_s, u"update_ticket"_s};
    case Deed::Look:
        return {u"get_customer_profile"_s, u"get_conversation_history"_s, u"get_open_tickets"_s, u"search_kb"_s};
    case Deed::Other:
        break;
    }
    return {};
}

} // namespace

std::vector<Claim> claimsIn(const QString &text)
{
    static const std::vector<Telling> languages{Telling(english()), Telling(german()),   Telling(french()),
                                                Telling(spanish()), Telling(japanese()), Telling(arabic())};
    std::vector<Claim> claims;
    for (const TextRange &range : sentencesIn(text)) {
        const QString sentence =
            text.mid(range.start, range.length).normalized(QString::NormalizationForm_C).simplified();
        if (sentence.endsWith(QChar(u'?')) || sentence.endsWith(QChar(u'？')) || sentence.endsWith(QChar(u'؟')))
            continue;
        std::vector<Deed> told;
        for (const Telling &language : languages) {
            for (const Deed deed : language.deeds(sentence)) {
                if (std::find(told.begin(), told.end(), deed) == told.end())
                    told.push_back(deed);
            }
        }
        for (const Deed deed : told)
            claims.push_back({range, deed, ticketsNamed(sentence)});
    }
    return claims;
}

std::vector<Receipt> receiptsOf(const std::vector<AuditEntry> &audit, const std::vector<ProposedAction> &ticked)
{
    const QString ticket = u"ticket_id"_s;
    std::vector<Receipt> receipts;
    for (const AuditEntry &entry : audit) {
        if (entry.success)
            receipts.push_back({entry.tool, entry.output.value(ticket).toInteger()});
    }
    for (const ProposedAction &action : ticked)
        receipts.push_back({action.tool, action.params.value(ticket).toInteger()});
    return receipts;
}

bool isProved(const Claim &claim, const std::vector<Receipt> &receipts)
{
    const QStringList tools = toolsFor(claim.deed);
    const bool namesTicket =
        !claim.tickets.isEmpty() && (claim.deed == Deed::OpenTicket || claim.deed == Deed::AmendTicket);
    const auto proves = [&](const Receipt &receipt) {
        // The number of a ticket that is not there yet is nobody's to know.
        return tools.contains(receipt.tool) && (!namesTicket || claim.tickets.contains(receipt.ticket));
    };
    return std::any_of(receipts.begin(), receipts.end(), proves);
}

std::vector<Claim> unprovedClaims(const QString &text, const std::vector<Receipt> &receipts)
{
    std::vector<Claim> claims = claimsIn(text);
    std::erase_if(claims, [&receipts](const Claim &claim) { return isProved(claim, receipts); });
    return claims;
}
