<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionEffect</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2”</source>
        <translation>Ticket #%1 „%2“</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added to the description</source>
        <translation>Zur Beschreibung hinzugefügt</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile: this would fail</source>
        <translation>Das Ticket wurde inzwischen geschlossen: Das schlüge fehl</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change the arguments</source>
        <translation>Argumente ändern</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>ÄNDERT</translation>
    </message>
    <message>
        <source>Close the arguments</source>
        <translation>Argumente schließen</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Proposed actions</source>
        <translation>Vorgeschlagene Aktionen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Goes out at once, together with its actions: it cannot be taken back.</source>
        <translation>Geht sofort hinaus, zusammen mit den Aktionen: Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>Die Entscheidung wird gespeichert</translation>
    </message>
    <message>
        <source>An action cannot be done like this: mend or untick it</source>
        <translation>Eine Aktion ist so nicht möglich: berichtigen Sie sie oder wählen Sie sie ab</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Approve &amp; create Gmail draft</source>
        <translation>Freigeben und Gmail-Entwurf anlegen</translation>
    </message>
    <message>
        <source>Approve and create Gmail draft</source>
        <translation>Freigeben und Gmail-Entwurf anlegen</translation>
    </message>
    <message>
        <source>Approve with %1 of %2</source>
        <translation>Freigeben mit %1 von %2</translation>
    </message>
    <message>
        <source>Approve &amp; send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Walks the hash chain over the whole log</source>
        <translation>Geht die Hash-Kette über das ganze Protokoll durch</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Narrow by tool: is: from: by: after: before:</source>
        <translation>Nach Werkzeug eingrenzen: is: from: by: after: before:</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>The log cannot be verified</source>
        <translation>Das Protokoll kann nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>Unversehrt, %n Eintrag</numerusform>
            <numerusform>Unversehrt, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1</source>
        <translation>Ab Eintrag %1 beschädigt</translation>
    </message>
    <message>
        <source>The newest hash: %1</source>
        <translation>Der neueste Hash: %1</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Gespräch zeigen</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>Der Lauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Export the runs as they are filtered</source>
        <translation>Läufe exportieren, wie sie gefiltert sind</translation>
    </message>
    <message>
        <source>Export the log as it is filtered</source>
        <translation>Protokoll exportieren, wie es gefiltert ist</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>Der Export wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n Zeile exportiert</numerusform>
            <numerusform>%n Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every tool call and every decision is written here, and cannot be changed afterwards.</source>
        <translation>Jeder Werkzeugaufruf und jede Entscheidung wird hier festgehalten und kann danach nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each customer message the assistant works on is a run. Enter opens its conversation.</source>
        <translation>Jede Kundennachricht, an der der Assistent arbeitet, ist ein Lauf. Die Eingabetaste öffnet das Gespräch.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What the assistant does with a customer&apos;s message appears here, step by step.</source>
        <translation>Was der Assistent mit einer Kundennachricht tut, erscheint hier Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The assistant&apos;s work could not be read</source>
        <translation>Die Arbeit des Assistenten konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>offline assistant</source>
        <translation>Offline-Assistent</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>Die Antwort wurde an %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>The answer was sent to %1, %n action(s) done</source>
        <translation>
            <numerusform>Die Antwort wurde an %1 gesendet, %n Aktion ausgeführt</numerusform>
            <numerusform>Die Antwort wurde an %1 gesendet, %n Aktionen ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Entwurf ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>Der Entwurf wurde abgelehnt, es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>Der Entwurf wurde nicht abgelehnt</translation>
    </message>
    <message>
        <source>Draft again?</source>
        <translation>Neu entwerfen?</translation>
    </message>
    <message>
        <source>A new draft takes the place of the one you edited. Your text stays among its versions: Changes compares both and can take yours back.</source>
        <translation>Ein neuer Entwurf tritt an die Stelle des von Ihnen bearbeiteten. Ihr Text bleibt unter seinen Fassungen: „Änderungen“ vergleicht beide und kann Ihren zurückholen.</translation>
    </message>
    <message>
        <source>No new draft was begun</source>
        <translation>Es wurde kein neuer Entwurf begonnen</translation>
    </message>
    <message>
        <source>Draft an answer</source>
        <translation>Antwort entwerfen</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>The assistant has not read this message. It can look up what is known and draft an answer; you decide what is sent.</source>
        <translation>Der Assistent hat diese Nachricht nicht gelesen. Er kann nachsehen, was bekannt ist, und eine Antwort entwerfen; was gesendet wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>No draft was begun</source>
        <translation>Es wurde kein Entwurf begonnen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Ein Entwurf für %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>Neue Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Shortcut hints in buttons</source>
        <translation>Tastenkürzel in Schaltflächen zeigen</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Low risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Etwas Risiko</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>newer messages came</source>
        <translation>es kamen neuere Nachrichten</translation>
    </message>
    <message>
        <source>writes to Gmail</source>
        <translation>schreibt nach Gmail</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>ändert etwas</translation>
    </message>
    <message>
        <source>intent not sure</source>
        <translation>Anliegen unsicher</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>an action cannot be done</source>
        <translation>eine Aktion ist nicht möglich</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Drafts and actions of the assistant that need a person appear here, from all conversations.</source>
        <translation>Entwürfe und Aktionen des Assistenten, die einen Menschen brauchen, erscheinen hier aus allen Gesprächen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>Die Antwort wurde an %1 gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>Die Freigaben können nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 · waits %2 · %3 %4</source>
        <translation>%1 · wartet %2 · %3 %4</translation>
    </message>
    <message>
        <source>Draft reply, with what was changed by hand</source>
        <translation>Antwortentwurf mit dem, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Entwurf · nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft: rebase, keep or discard it there</source>
        <translation>
            <numerusform>%n neue Nachricht seit diesem Entwurf: dort anpassen, behalten oder verwerfen</numerusform>
            <numerusform>%n neue Nachrichten seit diesem Entwurf: dort anpassen, behalten oder verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Entwurf ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>Der Entwurf wurde abgelehnt, es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>Der Entwurf wurde nicht abgelehnt</translation>
    </message>
</context>
<context>
    <name>ArgumentsForm</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Insert from an article</source>
        <translation>Aus einem Artikel einfügen</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search the articles; empty: what fits the customer&apos;s last message</source>
        <translation>Artikel durchsuchen; leer: was zur letzten Nachricht des Kunden passt</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Mit der Quelle einfügen</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>Keine Stelle gewählt</translation>
    </message>
    <message>
        <source>No article says anything about this.</source>
        <translation>Kein Artikel sagt etwas dazu.</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>cannot be opened: no permission</source>
        <translation>kann nicht geöffnet werden: keine Berechtigung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file name and what is wrong with it, such as &quot;pricing.md: is not UTF-8 text&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist. Choose another one in Settings.</source>
        <translation>Den Wissensordner „%1“ gibt es nicht. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” may not be read. Check its permissions.</source>
        <translation>Der Wissensordner „%1“ darf nicht gelesen werden. Prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The name of an article ends in .md.</source>
        <translation>Der Name eines Artikels endet auf .md.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist.</source>
        <translation>Den Wissensordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a name below the knowledge folder.</source>
        <translation>„%1“ ist kein Name unterhalb des Wissensordners.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file on disk %2.</source>
        <translation>„%1“ wurde nicht gespeichert: Die Datei auf der Platte %2.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was overwritten.</source>
        <translation>Es gibt schon einen Artikel „%1“. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile. Nothing was overwritten.</source>
        <translation>„%1“ wurde inzwischen auf der Platte geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Nothing was written.</source>
        <translation>„%1“ wurde inzwischen entfernt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>An article may be 4 MiB long at most.</source>
        <translation>Ein Artikel darf höchstens 4 MiB lang sein.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Der Ordner von „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>„%1“ wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>“%1” is no Markdown file (.md). Nothing was added.</source>
        <translation>„%1“ ist keine Markdown-Datei (.md). Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was added; rename one of the two.</source>
        <translation>Es gibt schon einen Artikel „%1“. Es wurde nichts hinzugefügt; benennen Sie einen der beiden um.</translation>
    </message>
    <message>
        <source>“%1” %2. Nothing was added.</source>
        <translation>„%1“ %2. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>the article has no section “%1”</source>
        <translation>der Artikel hat keinen Abschnitt „%1“</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>There is no article %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>%1 has no heading “%2”.</source>
        <translation>%1 hat keine Überschrift „%2“.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>No article chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>Choose one at the left, or search.</source>
        <translation>Wählen Sie einen aus der Liste oder suchen Sie.</translation>
    </message>
    <message>
        <source>Insert with source</source>
        <translation>Mit Quelle einfügen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The file was changed on disk meanwhile. Saving shows both texts.</source>
        <translation>Die Datei wurde inzwischen auf der Platte geändert. Beim Speichern sehen Sie beide Texte.</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n reply(s)</source>
        <translation>
            <numerusform>In %n Antwort zitiert</numerusform>
            <numerusform>In %n Antworten zitiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a file that is not there yet</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>The article is being stored</source>
        <translation>Der Artikel wird gespeichert</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ArticleSearch</name>
    <message>
        <source>Search knowledge</source>
        <translation>Wissen durchsuchen</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Mit der Quelle einfügen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>There is no Markdown file in %1.</source>
        <translation>In %1 gibt es keine Markdown-Datei.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No article says anything about this. Try other words.</source>
        <translation>Kein Artikel sagt etwas dazu. Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>What you find here is what the assistant answers from.</source>
        <translation>Was Sie hier finden, ist das, woraus der Assistent antwortet.</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen …</translation>
    </message>
    <message>
        <source>They are here in a moment.</source>
        <translation>Gleich sind sie da.</translation>
    </message>
</context>
<context>
    <name>ArticleTree</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleWriting</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>Ihren Text aufgeben?</translation>
    </message>
    <message>
        <source>%1 is not stored. What you typed since is lost.</source>
        <translation>%1 ist nicht gespeichert. Was Sie seitdem geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>Der Artikel wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken link(s)</source>
        <translation>
            <numerusform>%n kaputter Link</numerusform>
            <numerusform>%n kaputte Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Kaputte Links</translation>
    </message>
    <message>
        <source>Links between articles that lead nowhere. Choose one to mend it.</source>
        <translation>Links zwischen Artikeln, die nirgendwohin führen. Wählen Sie einen, um ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>AssigneeMenu</name>
    <message>
        <source>Me, %1</source>
        <translation>Ich, %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>AssistantSection</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tone of the answers</source>
        <translation>Ton der Antworten</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Tool calls per message, at most</source>
        <translation>Werkzeugaufrufe je Nachricht, höchstens</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>While Human Approval is on, everything that changes something waits for a person, whatever stands below.</source>
        <translation>Solange die menschliche Freigabe eingeschaltet ist, wartet alles, was etwas ändert, auf einen Menschen, gleich was unten steht.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>The offline assistant needs no network and answers in the words of the articles. With a key, a language model on a server writes the answers.</source>
        <translation>Der Offline-Assistent braucht kein Netz und antwortet mit den Worten der Artikel. Mit einem Schlüssel schreibt ein Sprachmodell auf einem Server die Antworten.</translation>
    </message>
    <message>
        <source>The server when there is a key</source>
        <translation>Der Server, wenn es einen Schlüssel gibt</translation>
    </message>
    <message>
        <source>Always the server</source>
        <translation>Immer der Server</translation>
    </message>
    <message>
        <source>Always offline</source>
        <translation>Immer offline</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Any server that speaks the chat-completions protocol. https, or http on this computer.</source>
        <translation>Jeder Server, der das Chat-Completions-Protokoll spricht. https, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>View on a line of the activity shows exactly what was sent.</source>
        <translation>„Zeigen“ in einer Zeile der Aktivität zeigt genau, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Persönliche Daten verbergen</translation>
    </message>
    <message>
        <source>E-mail addresses, phone and card numbers are replaced before sending and put back in the answer.</source>
        <translation>E-Mail-Adressen, Telefon- und Kartennummern werden vor dem Senden ersetzt und in der Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces.</source>
        <translation>MODELL=EINGABE/AUSGABE in Dollar je Million Tokens, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY in the environment or in .env.</source>
        <translation>Der Schlüssel kommt aus OPENAI_API_KEY in der Umgebung oder in .env.</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>Der Schlüssel ist im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The key is in memory and gone when this window closes: the keychain does not answer.</source>
        <translation>Der Schlüssel ist nur im Speicher und mit diesem Fenster verloren: Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Es gibt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Neuer Versuch…</translation>
    </message>
    <message>
        <source>%1 answers, in %2 s.</source>
        <translation>%1 antwortet, in %2 s.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Spend a day, at most</source>
        <translation>Ausgaben am Tag, höchstens</translation>
    </message>
    <message>
        <source>Nothing is asked that could pass it; the offline assistant answers then.</source>
        <translation>Nichts wird gefragt, was sie überschreiten könnte; dann antwortet der Offline-Assistent.</translation>
    </message>
    <message>
        <source>Opening a ticket</source>
        <translation>Ein Ticket öffnen</translation>
    </message>
    <message>
        <source>Adding to a ticket</source>
        <translation>Ein Ticket ergänzen</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>An einen Menschen übergeben</translation>
    </message>
    <message>
        <source>As Human Approval says</source>
        <translation>Wie die menschliche Freigabe</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut er ist</translation>
    </message>
    <message>
        <source>The offline assistant over known cases, or over what was really sent.</source>
        <translation>Der Offline-Assistent an bekannten Fällen oder an dem, was wirklich gesendet wurde.</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Finding articles by meaning</source>
        <translation>Artikel nach der Bedeutung finden</translation>
    </message>
    <message>
        <source>The text of your articles, and each message that is answered, also go to the server above. It returns numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles are sent again. Personal data is hidden as set above. Without an answer the words alone decide.</source>
        <translation>Der Text Ihrer Artikel und jede Nachricht, die beantwortet wird, gehen ebenfalls an den Server oben. Er liefert Zahlen, die sagen, was sie bedeuten; die der Artikel bleiben im Arbeitsbereich, sodass nur geänderte Artikel noch einmal gesendet werden. Persönliche Daten werden wie oben eingestellt verborgen. Ohne Antwort entscheiden allein die Wörter.</translation>
    </message>
    <message>
        <source>Find by meaning too</source>
        <translation>Auch nach der Bedeutung suchen</translation>
    </message>
    <message>
        <source>Model for it</source>
        <translation>Modell dafür</translation>
    </message>
    <message>
        <source>Off: nothing is sent for this.</source>
        <translation>Aus: Dafür wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No server answers, so nothing is sent for this.</source>
        <translation>Kein Server antwortet, daher wird dafür nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%1 von %2 Abschnitten sind nach der Bedeutung auffindbar.</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>No model is named. Enter one in Settings, Assistant.</source>
        <translation>Es ist kein Modell genannt. Geben Sie eines unter Einstellungen, Assistent ein.</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter one in Settings, Assistant.</source>
        <translation>Für %1 gibt es keinen Schlüssel. Geben Sie einen unter Einstellungen, Assistent ein.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are one word of letters, digits and signs.</source>
        <translation>Das kann kein Schlüssel sein: Schlüssel sind ein Wort aus Buchstaben, Ziffern und Zeichen.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run %1, entry %2</source>
        <translation>Lauf %1, Eintrag %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>keiner, dies ist der erste</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash davor</translation>
    </message>
    <message>
        <source>Hash       </source>
        <translation>Hash      </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>Arbeitsbereich aufbewahren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>There is none yet. They are kept in %1.</source>
        <translation>Es gibt noch keine. Sie kommen nach %1.</translation>
    </message>
    <message>
        <source>The newest was made %1. They are kept in %2.</source>
        <translation>Die neueste entstand %1. Sie liegen in %2.</translation>
    </message>
    <message>
        <source>%1 takes the workspace&apos;s place at the next start.</source>
        <translation>%1 tritt beim nächsten Start an die Stelle des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Es wird gerade gesichert</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>Wird kopiert und geprüft…</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>Der Arbeitsbereich wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The backup will not be restored</source>
        <translation>Die Sicherung wird nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>BannerHost</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <comment>a span of days in a chart</comment>
        <translation>
            <numerusform>%n Tag bis %1</numerusform>
            <numerusform>%n Tage bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>In total %1. %2</source>
        <comment>a chart read aloud</comment>
        <translation>Insgesamt %1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>automatic answer</source>
        <translation>automatische Antwort</translation>
    </message>
    <message>
        <source>edited draft</source>
        <translation>bearbeiteter Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>only your team sees this</source>
        <translation>nur Ihr Team sieht das</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sources used:</source>
        <translation>Verwendete Quellen:</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>%n Zeichen ganz zeigen</numerusform>
            <numerusform>Alle %n Zeichen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Close the chosen</source>
        <translation>Gewählte schließen</translation>
    </message>
    <message>
        <source>Snooze the chosen</source>
        <translation>Gewählte zurückstellen</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>Gewählte zuweisen</translation>
    </message>
    <message>
        <source>Label the chosen</source>
        <translation>Gewählte kennzeichnen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEval</name>
    <message>
        <source>Line %1 is no JSON object: %2</source>
        <translation>Zeile %1 ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>Line %1 has no &quot;message&quot;.</source>
        <translation>Zeile %1 hat keine „message“.</translation>
    </message>
    <message>
        <source>There is no case in this file.</source>
        <translation>In dieser Datei steht kein Fall.</translation>
    </message>
    <message>
        <source>The cases are missing in this build.</source>
        <translation>Die Fälle fehlen in dieser Fassung.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>Zeile %1 ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>Die Nachricht ist leer. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten it or send it in parts.</source>
        <translation>Die Nachricht hat %1 Zeichen, erlaubt sind %2. Kürzen Sie sie oder senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name or company is longer than %1 characters.</source>
        <translation>Name oder Firma sind länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>The ticket has no title.</source>
        <translation>Das Ticket hat keinen Titel.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Der Titel ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>Die Beschreibung ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The category is longer than 40 characters.</source>
        <translation>Die Kategorie ist länger als 40 Zeichen.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>Die Notiz ist leer. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>Die Notiz ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3. Send a smaller one or a link.</source>
        <translation>„%1“ hat %2; eine Datei darf %3 haben. Senden Sie eine kleinere oder einen Link.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have %n file(s). Send this one with the next.</source>
        <translation>
            <numerusform>Eine Nachricht kann %n Datei haben. Senden Sie diese mit der nächsten.</numerusform>
            <numerusform>Eine Nachricht kann %n Dateien haben. Senden Sie diese mit der nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of a message may have %1 together. Send this one with the next.</source>
        <translation>Die Dateien einer Nachricht dürfen zusammen %1 haben. Senden Sie diese mit der nächsten.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Type a command, a customer or a ticket</source>
        <translation>Befehl, Kunde oder Ticket eingeben</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>Fassungen dieses Entwurfs</translation>
    </message>
    <message>
        <source>Underlined: in “%1” and not in the other</source>
        <translation>Unterstrichen: in „%1“ und nicht in der anderen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Diese Fassung nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>wie sie jetzt steht</translation>
    </message>
    <message>
        <source>The assistant&apos;s, %1</source>
        <translation>Die des Assistenten, %1</translation>
    </message>
    <message>
        <source>Edited by hand, %1</source>
        <translation>Von Hand bearbeitet, %1</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Es gibt nur eine Fassung</translation>
    </message>
    <message>
        <source>There is only one version of this draft: the assistant&apos;s, and nobody changed it.</source>
        <translation>Von diesem Entwurf gibt es nur eine Fassung: die des Assistenten, und niemand hat sie geändert.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer mode</source>
        <translation>Art des Textes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>Kundennachricht</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Insert from an article</source>
        <translation>Aus einem Artikel einfügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>An %1 schreiben…</translation>
    </message>
    <message>
        <source>What %1 says…</source>
        <translation>Was %1 sagt…</translation>
    </message>
    <message>
        <source>A note for your team…</source>
        <translation>Eine Notiz für Ihr Team…</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Als Kunde senden</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The article was changed on disk</source>
        <translation>Der Artikel wurde auf der Platte geändert</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Jetzt auf der Platte</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The lines that differ are lit; you can still change what you typed here.</source>
        <translation>Nichts wurde überschrieben. Die unterschiedlichen Zeilen sind hervorgehoben; Ihren Text können Sie hier noch ändern.</translation>
    </message>
    <message>
        <source>Edit on</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Edits on from what is on disk. What you typed is put on the clipboard.</source>
        <translation>Bearbeitet weiter, was auf der Platte steht. Ihr Text kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Meinen Text behalten</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n snoozed conversation(s) came back</source>
        <translation>
            <numerusform>%n zurückgestelltes Gespräch kam wieder</numerusform>
            <numerusform>%n zurückgestellte Gespräche kamen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A reply was not sent</source>
        <translation>Eine Antwort wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The demo data could not be written</source>
        <translation>Die Beispieldaten konnten nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>Demo data: %n customer(s)</source>
        <translation>
            <numerusform>Beispieldaten: %n Kunde</numerusform>
            <numerusform>Beispieldaten: %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo data is there already</source>
        <translation>Die Beispieldaten sind schon da</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>Der Arbeitsbereich wurde nicht gesichert</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT with edges from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--size nimmt BREITExHÖHE mit Kanten von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1 nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>A support console that keeps a person in charge.</source>
        <translation>Eine Support-Konsole, in der ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>The SQLite file.</source>
        <translation>Die SQLite-Datei.</translation>
    </message>
    <message>
        <source>The folder of articles.</source>
        <translation>Der Ordner der Artikel.</translation>
    </message>
    <message>
        <source>A fresh demo workspace.</source>
        <translation>Ein frischer Arbeitsbereich mit Beispieldaten.</translation>
    </message>
    <message>
        <source>The customer&apos;s chat window instead of the console.</source>
        <translation>Das Chatfenster des Kunden statt der Konsole.</translation>
    </message>
    <message>
        <source>Whose chat window: a customer&apos;s number.</source>
        <translation>Wessen Chatfenster: die Nummer eines Kunden.</translation>
    </message>
    <message>
        <source>Renders the window to a PNG and exits.</source>
        <translation>Zeichnet das Fenster in eine PNG-Datei und endet.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>Die Seite, die geöffnet wird: %1.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Of the window: WIDTHxHEIGHT.</source>
        <translation>Des Fensters: BREITExHÖHE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>„%1“ ist keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>--demo makes a workspace of its own; leave out --workspace.</source>
        <translation>--demo legt einen eigenen Arbeitsbereich an; lassen Sie --workspace weg.</translation>
    </message>
    <message>
        <source>--customer takes a customer&apos;s number, not &quot;%1&quot;.</source>
        <translation>--customer nimmt die Nummer eines Kunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing was sent, the reply is back in the composer</source>
        <translation>Es wurde nichts gesendet, die Antwort ist wieder im Eingabefeld</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt</numerusform>
            <numerusform>%n Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Kunden importieren…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Aktivitätsprotokoll exportieren …</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Neuer Artikel…</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>Back up workspace…</source>
        <translation>Arbeitsbereich sichern…</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Prüfprotokoll prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Auf dieser Seite gibt es keine Liste.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster Eintrag der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger Eintrag der Liste</translation>
    </message>
    <message>
        <source>There is nothing to tick on this page.</source>
        <translation>Auf dieser Seite gibt es nichts anzukreuzen.</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Für Sammeländerung wählen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go to the inbox first.</source>
        <translation>Gehen Sie zuerst in den Posteingang.</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>Es ist kein Gespräch gewählt.</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>Es ist kein Gespräch geöffnet.</translation>
    </message>
    <message>
        <source>No draft waits in this conversation.</source>
        <translation>In diesem Gespräch wartet kein Entwurf.</translation>
    </message>
    <message>
        <source>The draft is not stale.</source>
        <translation>Der Entwurf ist nicht veraltet.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Reopen conversation</source>
        <translation>Gespräch wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Kennzeichen…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Aktivitätsbereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Beleg exportieren…</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Als Kunde schreiben</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
    <message>
        <source>Insert from an article…</source>
        <translation>Aus einem Artikel einfügen…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Gespeicherte Antworten…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Veralteten Entwurf anpassen</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Veralteten Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Veralteten Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Fassungen vergleichen…</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Alles, was auf Freigabe wartet</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Text saved %1</source>
        <translation>Text gespeichert %1</translation>
    </message>
    <message>
        <source>The reply goes out in a moment</source>
        <translation>Die Antwort geht gleich hinaus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ConsolePalette</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>Kennzeichen %1 entfernt</translation>
    </message>
    <message>
        <source>Label %1 added</source>
        <translation>Kennzeichen %1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to you</source>
        <translation>
            <numerusform>%n Gespräch Ihnen zugewiesen</numerusform>
            <numerusform>%n Gespräche Ihnen zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n Gespräch geschlossen</numerusform>
            <numerusform>%n Gespräche geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n Gespräch wieder geöffnet</numerusform>
            <numerusform>%n Gespräche wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was not changed</source>
        <translation>Das Gespräch wurde nicht geändert</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time in a menu</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed until %1</source>
        <translation>
            <numerusform>%n Gespräch zurückgestellt bis %1</numerusform>
            <numerusform>%n Gespräche zurückgestellt bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeit wählen…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Niemandem</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n Gespräch niemandem zugewiesen</numerusform>
            <numerusform>%n Gespräche niemandem zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to %1</source>
        <translation>
            <numerusform>%n Gespräch %1 zugewiesen</numerusform>
            <numerusform>%n Gespräche %1 zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Neues Kennzeichen…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Kennzeichen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Approve draft</source>
        <translation>Entwurf freigeben</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>ConversationDocument</name>
    <message>
        <source> · answered automatically</source>
        <translation> · automatisch beantwortet</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Printed %1. Private notes are left out.</source>
        <translation>Gedruckt: %1. Interne Notizen sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Ein Entwurf für %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Newer messages came: rebase, keep or discard the draft</source>
        <translation>Es kamen neuere Nachrichten: den Entwurf anpassen, behalten oder verwerfen</translation>
    </message>
    <message>
        <source>The draft was not rebased</source>
        <translation>Der Entwurf wurde nicht angepasst</translation>
    </message>
    <message>
        <source>The new draft holds your edits; Changes shows them</source>
        <translation>Der neue Entwurf enthält Ihre Änderungen; „Änderungen“ zeigt sie</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>Der Entwurf wurde nicht behalten</translation>
    </message>
    <message>
        <source>Discarded: newer messages came</source>
        <translation>Verworfen: es kamen neuere Nachrichten</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>Der Entwurf wurde nicht verworfen</translation>
    </message>
    <message>
        <source>Your edit could not be kept</source>
        <translation>Ihre Änderung konnte nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>This workspace holds demo data and is kept apart from the real one.</source>
        <translation>Dieser Arbeitsbereich enthält Beispieldaten und ist vom echten getrennt.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Menschliche Freigabe</translation>
    </message>
    <message>
        <source>Conversation actions</source>
        <translation>Aktionen des Gesprächs</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>A draft waits for you</source>
        <translation>Ein Entwurf wartet auf Sie</translation>
    </message>
    <message>
        <source>The built-in assistant answers; nothing leaves this machine.</source>
        <translation>Der eingebaute Assistent antwortet; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Turn off Human Approval?</source>
        <translation>Menschliche Freigabe ausschalten?</translation>
    </message>
    <message>
        <source>Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first.</source>
        <translation>Antworten des Assistenten gehen dann hinaus und Tickets werden geöffnet, ohne dass vorher jemand darauf sieht.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>ConversationPrinter</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The conversation cannot be printed</source>
        <translation>Das Gespräch kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>Das PDF wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Kein Gespräch gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Wählen Sie eines aus der Liste, um es zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>Das Gespräch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The draft was replaced while you wrote; your text is in the composer</source>
        <translation>Der Entwurf wurde ersetzt, während Sie schrieben; Ihr Text steht im Textfeld</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ConversationWriting</name>
    <message>
        <source>Your text could not be kept</source>
        <translation>Ihr Text konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>Die Datei wurde nicht angehängt</translation>
    </message>
    <message>
        <source>The file was not removed</source>
        <translation>Die Datei wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quoted field begins in line %1 and does not end. Nothing was read.</source>
        <translation>In Zeile %1 beginnt ein Feld in Anführungszeichen und endet nicht. Es wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation>Mit anderem Eintrag zusammenführen…</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Not enough data to judge</source>
        <translation>Zu wenig Daten für ein Urteil</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Zeigt die Zeilen dahinter</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, kostet %n Punkt</numerusform>
            <numerusform>%1, kostet %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Monatlicher Umsatz</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Die Gespräche können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Write as customer…</source>
        <translation>Als Kunde schreiben…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Approve draft</source>
        <translation>Entwurf freigeben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Was der Kunde sagt</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Als Kunde senden</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Es wurde nichts gemeldet</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>The customer is being stored</source>
        <translation>Der Kunde wird gespeichert</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.</source>
        <translation>%1 ist kein UTF-8-Text. Speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 holds no customers. Its first line names the columns, every further line is one customer.</source>
        <translation>%1 enthält keine Kunden. Die erste Zeile nennt die Spalten, jede weitere ist ein Kunde.</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Split it and import the parts.</source>
        <translation>%1 hat mehr als 100.000 Zeilen. Teilen Sie die Datei und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB. Split it and import the parts.</source>
        <translation>%1 ist größer als 10 MiB. Teilen Sie die Datei und importieren Sie die Teile.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n field(s) more than the head. Quote fields that hold the separator.</source>
        <translation>
            <numerusform>Die Zeile hat %n Feld mehr als der Kopf. Setzen Sie Felder mit dem Trennzeichen in Anführungszeichen.</numerusform>
            <numerusform>Die Zeile hat %n Felder mehr als der Kopf. Setzen Sie Felder mit dem Trennzeichen in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address stands in line %1 too. Keep one of the two.</source>
        <translation>Die Adresse steht auch in Zeile %1. Behalten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.</source>
        <translation>%1 hat mehr als 1.000 Spalten. Behalten Sie Name, E-Mail und Firma und wählen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and the health</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>Was Kollegen wissen sollten. Der Kunde sieht es nie.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The notes cannot be read</source>
        <translation>Die Notizen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>The note is being stored</source>
        <translation>Die Notiz wird gespeichert</translation>
    </message>
    <message>
        <source>The note was not stored</source>
        <translation>Die Notiz wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The note was not removed</source>
        <translation>Die Notiz wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>The note did not come back</source>
        <translation>Die Notiz kam nicht zurück</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Name, E-Mail oder Firma</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>No customer chosen</source>
        <translation>Kein Kunde gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Name, E-Mail oder Firma</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Everybody who writes to you appears here.</source>
        <translation>Alle, die Ihnen schreiben, erscheinen hier.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Aus CSV importieren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>The customer cannot be read</source>
        <translation>Der Kunde kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The two entries are one now</source>
        <translation>Die beiden Einträge sind jetzt einer</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>%n Kunde importiert</numerusform>
            <numerusform>%n Kunden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation>Die Kunden können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>DailyBudget</name>
    <message>
        <source>Today&apos;s budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit stands in Settings, Assistant.</source>
        <translation>Das heutige Budget von %1 würde überschritten (%2 ausgegeben). Es beginnt um Mitternacht UTC neu; die Grenze steht unter Einstellungen, Assistent.</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export the dashboard as a picture</source>
        <translation>Übersicht als Bild exportieren</translation>
    </message>
    <message>
        <source>Export the dashboard as a table</source>
        <translation>Übersicht als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>Die Übersicht wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Success dashboard</source>
        <translation>Kundenerfolg</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Once customers write, their health appears here.</source>
        <translation>Sobald Kunden schreiben, erscheint hier ihr Zustand.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>The dashboard cannot be computed</source>
        <translation>Die Übersicht kann nicht berechnet werden</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in a range</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 to %2, updated %3</source>
        <translation>%1 bis %2, Stand %3</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the workspace, verified, taken while work goes on.</source>
        <translation>Eine Sicherung ist eine vollständige, geprüfte Kopie des Arbeitsbereichs; die Arbeit geht dabei weiter.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>The newest of seven days and of four weeks are kept.</source>
        <translation>Die neuesten von sieben Tagen und vier Wochen bleiben.</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Kopie von allem</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>In eine Datei sichern…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File, links and log</source>
        <translation>Datei, Verknüpfungen und Protokoll</translation>
    </message>
    <message>
        <source>Proof that nothing was altered</source>
        <translation>Beweis, dass nichts verändert wurde</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Prüfprotokoll prüfen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Five invented customers with their messages and tickets.</source>
        <translation>Fünf erfundene Kunden mit ihren Nachrichten und Tickets.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>All is well. The audit log has %n entries and verifies.</source>
        <translation>
            <numerusform>Alles in Ordnung. Das Prüfprotokoll hat %n Eintrag und stimmt.</numerusform>
            <numerusform>Alles in Ordnung. Das Prüfprotokoll hat %n Einträge und stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Kunden exportieren…</translation>
    </message>
    <message>
        <source>As a file that other programs read.</source>
        <translation>Als Datei, die andere Programme lesen.</translation>
    </message>
    <message>
        <source>Every tool call and every decision</source>
        <translation>Jeder Werkzeugaufruf und jede Entscheidung</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Aktivitätsprotokoll exportieren …</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Switched off in the settings.</source>
        <translation>In den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The plan has no answer step.</source>
        <translation>Der Plan hat keinen Antwortschritt.</translation>
    </message>
    <message>
        <source>The offline assistant stepped in: %1</source>
        <translation>Der Offline-Assistent sprang ein: %1</translation>
    </message>
    <message>
        <source>%1 The built-in plan was used.</source>
        <translation>%1 Der eingebaute Plan wurde verwendet.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>Der Plan hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>The assistant found no article about this and offers a colleague.</source>
        <translation>Der Assistent fand dazu keinen Artikel und bietet einen Kollegen an.</translation>
    </message>
    <message>
        <source>The answer broke off: %1 Complete it before you send it, or draft again.</source>
        <translation>Die Antwort brach ab: %1 Vervollständigen Sie sie vor dem Senden oder lassen Sie neu entwerfen.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Angehalten von %1.</translation>
    </message>
    <message>
        <source>Stopped in the middle; the text so far is on the log.</source>
        <translation>Mittendrin angehalten; der Text bis dahin steht im Protokoll.</translation>
    </message>
    <message>
        <source>%1 did not want to wait for the server.</source>
        <translation>%1 wollte nicht auf den Server warten.</translation>
    </message>
    <message>
        <source>The answer says something that no article and no action of this run supports; it waits for a person.</source>
        <translation>Die Antwort sagt etwas, das kein Artikel und keine Aktion dieses Laufs stützt; sie wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>The articles were searched by their words alone: %1</source>
        <translation>Die Artikel wurden nur nach ihren Wörtern durchsucht: %1</translation>
    </message>
    <message>
        <source>Its answer waits for a person.</source>
        <translation>Seine Antwort wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>The assistant is not sure that this is what was asked; its answer waits for a person.</source>
        <translation>Der Assistent ist nicht sicher, ob danach gefragt wurde; seine Antwort wartet auf eine Person.</translation>
    </message>
    <message>
        <source>The answer promises a colleague, and none was told; it waits for a person.</source>
        <translation>Die Antwort verspricht einen Kollegen, und keiner wurde informiert; sie wartet auf einen Menschen.</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>The demo data is missing from the program.</source>
        <translation>Die Beispieldaten fehlen im Programm.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Frontdesk agent</source>
        <translation>Frontdesk-Mitarbeiter</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody else meanwhile. Nothing was undone.</source>
        <translation>Ticket %1 wurde inzwischen von jemand anderem geändert. Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The assistant is working for one of the two. Nothing was merged; try again when it rests.</source>
        <translation>Der Assistent arbeitet gerade für einen der beiden. Nichts wurde zusammengeführt; versuchen Sie es wieder, wenn er ruht.</translation>
    </message>
    <message>
        <source>Merged with %1 (%2).</source>
        <translation>Zusammengeführt mit %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Nothing was imported.</source>
        <translation>
            <numerusform>%n Zeile ist falsch. Es wurde nichts importiert.</numerusform>
            <numerusform>%n Zeilen sind falsch. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Back to what the assistant wrote</source>
        <translation>Zurück zu dem, was der Assistent schrieb</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was changed, and earlier versions</source>
        <translation>Was geändert wurde, und frühere Fassungen</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>An Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Answer offline</source>
        <translation>Offline antworten</translation>
    </message>
    <message>
        <source>Let the offline assistant answer instead of waiting</source>
        <translation>Den Offline-Assistenten antworten lassen, statt zu warten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>Text des Entwurfs</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Wird entworfen…</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde wird wieder gefragt.</numerusform>
            <numerusform>In %n Sekunden wird wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Draft reply · broke off · not sent</source>
        <translation>Entwurf · abgebrochen · nicht gesendet</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Entwurf · nicht gesendet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Edit shows all of it.</source>
        <translation>Nur der Anfang ist zu sehen; „Bearbeiten“ zeigt alles.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>Add %n article(s)?</source>
        <translation>
            <numerusform>%n Artikel hinzufügen?</numerusform>
            <numerusform>%n Artikel hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into the knowledge folder and found at once.</source>
        <translation>Sie werden in den Wissensordner kopiert und sofort gefunden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Es wurde nichts hinzugefügt</translation>
    </message>
    <message>
        <source>Frontdesk takes articles (.md) and tables of customers (.csv), not %1.</source>
        <translation>Frontdesk nimmt Artikel (.md) und Kundentabellen (.csv), nicht %1.</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>The server&apos;s embeddings cannot be read.</source>
        <translation>Die Vektoren des Servers sind nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 failed several times in a row and is left alone for a while.</source>
        <translation>%1 hat mehrmals hintereinander versagt und wird eine Weile nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 nimmt den Schlüssel nicht an. Geben Sie unter Einstellungen, Assistent einen anderen ein.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 erlaubt diesem Schlüssel nicht, „%2“ zu verwenden.</translation>
    </message>
    <message>
        <source>%1 offers no embeddings with the model “%2”. Choose another one in Settings, Assistant, or turn them off.</source>
        <translation>%1 liefert mit dem Modell „%2“ keine Vektoren. Wählen Sie unter Einstellungen, Assistent ein anderes oder schalten Sie die Suche nach der Bedeutung aus.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>intent %1</source>
        <translation>Absicht %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>andere Quellen</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>es fehlt „%1“</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>sagt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n unsupported sentence(s)</source>
        <translation>
            <numerusform>%n Satz ohne Beleg</numerusform>
            <numerusform>%n Sätze ohne Beleg</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the assistant</source>
        <translation>Assistenten bewerten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The offline assistant, measured on this computer. Nothing is sent and nothing is changed.</source>
        <translation>Der Offline-Assistent, auf diesem Rechner gemessen. Nichts wird gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>What to evaluate</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>Es gibt noch keinen Bericht</translation>
    </message>
    <message>
        <source>Messages that come with the program, each with the intent, the source and the words its answer must have. Past conversations are compared with what was really sent.</source>
        <translation>Nachrichten, die mit dem Programm kommen, jede mit der Absicht, der Quelle und den Wörtern, die ihre Antwort haben muss. Frühere Gespräche werden mit dem verglichen, was wirklich gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>The assistant is still learning. Try again in a moment.</source>
        <translation>Der Assistent lernt noch. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The assistant has answered nobody yet: there is nothing to compare with.</source>
        <translation>Der Assistent hat noch niemandem geantwortet: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The evaluation is under way</source>
        <translation>Die Bewertung läuft</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, %3 of the answers are grounded. %4 ms an answer.</source>
        <translation>
            <numerusform>%n Antwort verglichen: %1 der Wörter sind die gesendeten, %2 der Absichten sind gleich, %3 der Antworten sind belegt. %4 ms je Antwort.</numerusform>
            <numerusform>%n Antworten verglichen: %1 der Wörter sind die gesendeten, %2 der Absichten sind gleich, %3 der Antworten sind belegt. %4 ms je Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an answer.</source>
        <translation>%1 von %2 bestanden. Absichten richtig %3, Quellen richtig %4, belegt %5, Kalibrierungsfehler %6. %7 ms je Antwort.</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a message, what is to be said about its answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>Die Antwort von Lauf %1 ist nicht die freigegebene.</translation>
    </message>
    <message>
        <source>The page of the evidence is missing in this build.</source>
        <translation>Die Seite des Belegs fehlt in dieser Fassung.</translation>
    </message>
    <message>
        <source>This is no evidence file of Frontdesk.</source>
        <translation>Das ist keine Belegdatei von Frontdesk.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed.</source>
        <translation>Die Unterschrift passt nicht: Die Datei wurde nach dem Unterschreiben geändert.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Rows behind the reason</source>
        <translation>Zeilen hinter dem Grund</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, kostet %n Punkt</numerusform>
            <numerusform>%1, kostet %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s)</source>
        <translation>
            <numerusform>Die neueste Zeile</numerusform>
            <numerusform>Die neuesten %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ticket and its priority</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Evidence exported</source>
        <translation>Beleg exportiert</translation>
    </message>
    <message>
        <source>%1 can be read and checked in any browser, without a network.</source>
        <translation>%1 lässt sich in jedem Browser lesen und prüfen, ohne Netz.</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Whoever checks it compares these numbers.</source>
        <translation>Unterschrieben ist er mit dem Schlüssel %1. Wer ihn prüft, vergleicht diese Ziffern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Beleg exportieren</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>Der Beleg wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1+</source>
        <comment>more than this many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FormulaDialog</name>
    <message>
        <source>Every customer begins with 100 points.

• No activity for 14 days and more: −25
• Fewer than half the logins of the two weeks before: −20; fewer than three quarters: −10
• NPS of 6 and less: −12 and 3 more for each point below 6; NPS 7 or 8: −4
• Each urgent or high ticket open: −10, at most −24
• Each other ticket open: −3, at most −12
• Each ticket open for over a week: −4, at most −12
• A message that waits for 4 hours: −8, for a day: −15
• Each payment that failed in 30 days: −10, at most −20

75 and more is healthy, 50 and more needs attention, less is at risk. A customer with fewer than three events, no ticket and no purchase or score is not judged.</source>
        <translation>Jeder Kunde beginnt mit 100 Punkten.

• Keine Aktivität seit 14 Tagen und länger: −25
• Weniger als die Hälfte der Anmeldungen der zwei Wochen davor: −20; weniger als drei Viertel: −10
• NPS von 6 und weniger: −12 und 3 mehr für jeden Punkt unter 6; NPS 7 oder 8: −4
• Jedes offene Ticket mit hoher Priorität oder dringend: −10, höchstens −24
• Jedes andere offene Ticket: −3, höchstens −12
• Jedes seit über einer Woche offene Ticket: −4, höchstens −12
• Eine Nachricht, die 4 Stunden wartet: −8, einen Tag: −15
• Jede fehlgeschlagene Zahlung in 30 Tagen: −10, höchstens −20

75 und mehr ist gesund, 50 und mehr braucht Aufmerksamkeit, weniger ist gefährdet. Ein Kunde mit weniger als drei Ereignissen, ohne Ticket, Kauf oder Bewertung wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How health is computed</source>
        <translation>Wie der Zustand berechnet wird</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name stands on the answers you send and on every decision in the audit log.</source>
        <translation>Ihr Name steht auf den Antworten, die Sie senden, und auf jeder Entscheidung im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>A conversation that waits longer turns red in the list.</source>
        <translation>Ein Gespräch, das länger wartet, wird in der Liste rot.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antworten binnen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Of the windows. What customers write and read is not translated.</source>
        <translation>Der Fenster. Was Kunden schreiben und lesen, wird nicht übersetzt.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionaries that are installed for Hunspell.</source>
        <translation>Die Rechtschreibung wird mit den Wörterbüchern geprüft, die für Hunspell installiert sind.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
</context>
<context>
    <name>GmailAccess</name>
    <message>
        <source>Another Frontdesk has been renewing the access to Gmail for too long.</source>
        <translation>Ein anderes Frontdesk erneuert den Zugang zu Gmail schon zu lange.</translation>
    </message>
</context>
<context>
    <name>GmailAccount</name>
    <message>
        <source>Gmail is not connected.</source>
        <translation>Gmail ist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no keychain, so Gmail is connected only until this program ends.</source>
        <translation>Es gibt keinen Schlüsselbund, deshalb ist Gmail nur verbunden, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was connected.</source>
        <translation>Die Anmeldung wurde abgebrochen. Es wurde nichts verbunden.</translation>
    </message>
    <message>
        <source>Gmail is not connected, so there is nothing to disconnect.</source>
        <translation>Gmail ist nicht verbunden, es gibt also nichts zu trennen.</translation>
    </message>
    <message>
        <source>Gmail is still connected: Google could not be told and the keychain could not be cleared. %1</source>
        <translation>Gmail ist noch verbunden: Google war nicht zu erreichen und der Schlüsselbund nicht zu leeren. %1</translation>
    </message>
    <message>
        <source>Google has ended the access. What is left in the keychain is of no use any more but could not be removed: %1</source>
        <translation>Google hat den Zugang beendet. Was im Schlüsselbund übrig ist, nützt nichts mehr, ließ sich aber nicht entfernen: %1</translation>
    </message>
    <message>
        <source>This computer has forgotten the access, but Google could not be told. Remove Frontdesk at myaccount.google.com/connections.</source>
        <translation>Dieser Rechner hat den Zugang vergessen, aber Google war nicht zu erreichen. Entfernen Sie Frontdesk unter myaccount.google.com/connections.</translation>
    </message>
</context>
<context>
    <name>GmailAccountView</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wartet auf den Browser</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Should none have opened, copy its address and open it on this computer. This ends after five minutes.</source>
        <translation>Melden Sie sich auf der Seite an, die sich in Ihrem Browser geöffnet hat. Hat sich keine geöffnet, kopieren Sie die Adresse und öffnen Sie sie auf diesem Rechner. Nach fünf Minuten endet der Vorgang.</translation>
    </message>
    <message>
        <source>The access holds until %1 and is renewed by itself.</source>
        <translation>Der Zugang gilt bis %1 und erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect Gmail</source>
        <translation>Gmail trennen</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>Die Adresse wurde kopiert</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Gmail verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for Gmail.</source>
        <translation>
            <numerusform>%n Entwurf wartet auf Gmail.</numerusform>
            <numerusform>%n Entwürfe warten auf Gmail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n draft(s) it is not known whether Gmail has them: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>Von %n Entwurf ist nicht bekannt, ob Gmail ihn hat: siehe die Aktivität des Gesprächs.</numerusform>
            <numerusform>Von %n Entwürfen ist nicht bekannt, ob Gmail sie hat: siehe die Aktivität der Gespräche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were refused: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>%n Entwurf wurde abgelehnt: siehe die Aktivität des Gesprächs.</numerusform>
            <numerusform>%n Entwürfe wurden abgelehnt: siehe die Aktivität der Gespräche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect Gmail?</source>
        <translation>Gmail trennen?</translation>
    </message>
    <message>
        <source>Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; what waits here goes on waiting until the same account is connected again.</source>
        <translation>Google wird angewiesen, den Zugang zu beenden, dann wird er aus dem Schlüsselbund entfernt. Entwürfe in Gmail bleiben; was hier wartet, wartet weiter, bis dasselbe Konto wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Google is being told</source>
        <translation>Google wird benachrichtigt</translation>
    </message>
    <message>
        <source>Gmail is still connected</source>
        <translation>Gmail ist noch verbunden</translation>
    </message>
    <message>
        <source>Gmail is disconnected, and Google has ended the access</source>
        <translation>Gmail ist getrennt, und Google hat den Zugang beendet</translation>
    </message>
    <message>
        <source>Gmail is disconnected, but not everywhere</source>
        <translation>Gmail ist getrennt, aber nicht überall</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GmailNotices</name>
    <message>
        <source>Gmail is connected as %1</source>
        <translation>Gmail ist als %1 verbunden</translation>
    </message>
    <message>
        <source>Gmail was not connected</source>
        <translation>Gmail wurde nicht verbunden</translation>
    </message>
    <message>
        <source>Gmail not connected</source>
        <translation>Gmail nicht verbunden</translation>
    </message>
    <message>
        <source>Gmail %1</source>
        <translation>Gmail %1</translation>
    </message>
    <message>
        <source>Gmail: waiting for the browser</source>
        <translation>Gmail: wartet auf den Browser</translation>
    </message>
    <message>
        <source>Gmail: sign in again</source>
        <translation>Gmail: erneut anmelden</translation>
    </message>
    <message>
        <source>Gmail: keychain closed</source>
        <translation>Gmail: Schlüsselbund gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Gmail drafts</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) unknown</source>
        <translation>
            <numerusform>%n Ausgang unbekannt</numerusform>
            <numerusform>%n Ausgänge unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Gmail has to be connected again</source>
        <translation>Gmail muss neu verbunden werden</translation>
    </message>
    <message>
        <source>%1 Approved drafts wait and are created then.</source>
        <translation>%1 Freigegebene Entwürfe warten und werden dann angelegt.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Gmail cannot be reached</source>
        <translation>Gmail ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GmailOutcome</name>
    <message>
        <source>Gmail draft found by hand</source>
        <translation>Gmail-Entwurf von Hand gefunden</translation>
    </message>
    <message>
        <source>Gmail draft created</source>
        <translation>Gmail-Entwurf angelegt</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>In Gmail öffnen</translation>
    </message>
    <message>
        <source>No Gmail draft was created</source>
        <translation>Es wurde kein Gmail-Entwurf angelegt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It is not known whether the Gmail draft was created</source>
        <translation>Es ist nicht bekannt, ob der Gmail-Entwurf angelegt wurde</translation>
    </message>
    <message>
        <source>Frontdesk looks for it again by itself. You can look too.</source>
        <translation>Frontdesk sucht von selbst noch einmal danach. Sie können auch nachsehen.</translation>
    </message>
    <message>
        <source>Nothing is created a second time until you have looked.</source>
        <translation>Bis Sie nachgesehen haben, wird nichts ein zweites Mal angelegt.</translation>
    </message>
    <message>
        <source>Look in Gmail</source>
        <translation>In Gmail nachsehen</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Wurde angelegt</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Creating the Gmail draft…</source>
        <translation>Gmail-Entwurf wird angelegt…</translation>
    </message>
    <message>
        <source>Gmail draft waits</source>
        <translation>Gmail-Entwurf wartet</translation>
    </message>
</context>
<context>
    <name>GmailOutcomes</name>
    <message>
        <source>Your answer was not stored</source>
        <translation>Ihre Antwort wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The draft was not tried again</source>
        <translation>Der Entwurf wurde nicht erneut versucht</translation>
    </message>
</context>
<context>
    <name>GmailRow</name>
    <message>
        <source>Create Gmail draft</source>
        <translation>Gmail-Entwurf anlegen</translation>
    </message>
    <message>
        <source>Email subject</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Gmail verbinden</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>ÄNDERT</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Gmail is not connected</source>
        <translation>Gmail ist nicht verbunden</translation>
    </message>
    <message>
        <source>Stays in the drafts of %1 until somebody sends it there</source>
        <translation>Bleibt in den Entwürfen von %1, bis ihn dort jemand sendet</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>GmailSection</name>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Answers can be put into your Gmail account as drafts. Frontdesk never sends mail and reads none.</source>
        <translation>Antworten können als Entwürfe in Ihr Gmail-Konto gelegt werden. Frontdesk sendet nie E-Mails und liest keine.</translation>
    </message>
    <message>
        <source>Use Gmail</source>
        <translation>Gmail verwenden</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>From the Google Cloud console</source>
        <translation>Aus der Google-Cloud-Konsole</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Google-Client</translation>
    </message>
    <message>
        <source>A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed.</source>
        <translation>Ein eigener Desktop-Client in der Google-Cloud-Konsole; die Anleitung in der README zeigt, wie man einen anlegt. Solange Google ihn als „Testing“ führt, endet jede Zustimmung nach etwa einer Woche und muss erneuert werden.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.</source>
        <translation>Durch GOOGLE_CLIENT_SECRET in der Umgebung gesetzt; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Only if your client has one. Kept in the keychain of this computer, never in the workspace. A single hyphen removes it.</source>
        <translation>Nur wenn Ihr Client eines hat. Es liegt im Schlüsselbund dieses Rechners, nie im Arbeitsbereich. Ein einzelner Bindestrich entfernt es.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The client secret was not kept</source>
        <translation>Das Client-Secret wurde nicht abgelegt</translation>
    </message>
    <message>
        <source>The client secret is kept until this program ends</source>
        <translation>Das Client-Secret bleibt, bis dieses Programm endet</translation>
    </message>
    <message>
        <source>The client secret was removed</source>
        <translation>Das Client-Secret wurde entfernt</translation>
    </message>
    <message>
        <source>The client secret is in the keychain</source>
        <translation>Das Client-Secret ist im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>GoogleSignIn</name>
    <message>
        <source>Access was not granted. Nothing was connected.</source>
        <translation>Der Zugang wurde nicht gewährt. Es wurde nichts verbunden.</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Check the client ID and that it is a desktop client.</source>
        <translation>Google hat die Anmeldung abgelehnt. Prüfen Sie die Client-ID und dass sie zu einem Desktop-Client gehört.</translation>
    </message>
    <message>
        <source>Google did not accept the answer of the browser. Start the sign-in again.</source>
        <translation>Google nahm die Antwort des Browsers nicht an. Beginnen Sie die Anmeldung von Neuem.</translation>
    </message>
    <message>
        <source>The box “Manage drafts and send emails” was left unticked on Google&apos;s page, so no draft could be created. Connect again and tick it.</source>
        <translation>Das Feld „Entwürfe verwalten und E-Mails senden“ blieb auf der Seite von Google leer, deshalb kann kein Entwurf angelegt werden. Verbinden Sie erneut und kreuzen Sie es an.</translation>
    </message>
    <message>
        <source>Google gave access for one hour only. Remove Frontdesk from the third-party access of your Google account and connect again.</source>
        <translation>Google gab den Zugang nur für eine Stunde. Entfernen Sie Frontdesk aus den Drittanbieterzugriffen Ihres Google-Kontos und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Google did not say which address this account has. Connect again and leave all boxes ticked.</source>
        <translation>Google sagte nicht, welche Adresse dieses Konto hat. Verbinden Sie erneut und lassen Sie alle Felder angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>The browser did not come back within %n minute(s). Nothing was connected; try again.</source>
        <translation>
            <numerusform>Der Browser kam binnen %n Minute nicht zurück. Es wurde nichts verbunden; versuchen Sie es wieder.</numerusform>
            <numerusform>Der Browser kam binnen %n Minuten nicht zurück. Es wurde nichts verbunden; versuchen Sie es wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestChat</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Wie können wir helfen?</translation>
    </message>
    <message>
        <source>Write below. Answers come here, and stay here.</source>
        <translation>Schreiben Sie unten. Antworten kommen hierher und bleiben hier.</translation>
    </message>
    <message>
        <source>A colleague is checking this answer</source>
        <translation>Ein Kollege prüft diese Antwort</translation>
    </message>
    <message>
        <source>It comes here as soon as it is approved. You may close this window: nothing is lost.</source>
        <translation>Sie kommt hierher, sobald sie freigegeben ist. Sie können dieses Fenster schließen: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Answer being written</source>
        <translation>Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>The assistant is writing…</source>
        <translation>Der Assistent schreibt…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Your messages could not be read</source>
        <translation>Ihre Nachrichten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Eine neue Antwort</translation>
    </message>
    <message>
        <source>Your message was not sent</source>
        <translation>Ihre Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Your message has arrived. The assistant is looking into it…</source>
        <translation>Ihre Nachricht ist angekommen. Der Assistent sieht sie sich an…</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message>
        <source>I would like to talk to a person.</source>
        <translation>Ich möchte mit einem Menschen sprechen.</translation>
    </message>
    <message>
        <source>These were many messages in a short time. Your text is kept: send it again in a minute.</source>
        <translation>Das waren viele Nachrichten in kurzer Zeit. Ihr Text bleibt erhalten: Senden Sie ihn in einer Minute noch einmal.</translation>
    </message>
</context>
<context>
    <name>GuestTicketDelegate</name>
    <message>
        <source>Ticket #%1 · updated %2</source>
        <translation>Ticket #%1 · geändert %2</translation>
    </message>
</context>
<context>
    <name>GuestTicketModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GuestTickets</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Welche Tickets</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Back to my tickets</source>
        <translation>Zurück zu meinen Tickets</translation>
    </message>
    <message>
        <source>Messages of this ticket</source>
        <translation>Nachrichten dieses Tickets</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>What is said about this ticket appears here.</source>
        <translation>Was zu diesem Ticket gesagt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>Die Nachrichten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ticket #%1 · opened %2 · updated %3</source>
        <translation>Ticket #%1 · geöffnet %2 · geändert %3</translation>
    </message>
    <message>
        <source>Your tickets cannot be read</source>
        <translation>Ihre Tickets können nicht gelesen werden</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Keine offenen Tickets</translation>
    </message>
    <message>
        <source>When we work on something for you, it appears here.</source>
        <translation>Wenn wir für Sie an etwas arbeiten, erscheint es hier.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Keine Tickets</translation>
    </message>
</context>
<context>
    <name>GuestWindow</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meine Tickets</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Mit einem Menschen sprechen</translation>
    </message>
    <message>
        <source>Talk to a person?</source>
        <translation>Mit einem Menschen sprechen?</translation>
    </message>
    <message>
        <source>A colleague is told that you would like to talk to a person, and answers here.</source>
        <translation>Ein Kollege erfährt, dass Sie mit einem Menschen sprechen möchten, und antwortet hier.</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ja, bitte</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>No activity for %n day(s)</source>
        <translation>
            <numerusform>Keine Aktivität seit %n Tag</numerusform>
            <numerusform>Keine Aktivität seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Logins fell from %1 to %2 in two weeks</source>
        <translation>Anmeldungen sanken in zwei Wochen von %1 auf %2</translation>
    </message>
    <message>
        <source>Rated us %1 of 10</source>
        <translation>Gab uns %1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent or high ticket(s) open</source>
        <translation>
            <numerusform>%n Ticket mit hoher oder dringender Priorität offen</numerusform>
            <numerusform>%n Tickets mit hoher oder dringender Priorität offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) open</source>
        <translation>
            <numerusform>%n anderes Ticket offen</numerusform>
            <numerusform>%n andere Tickets offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) open for over a week</source>
        <translation>
            <numerusform>%n Ticket seit über einer Woche offen</numerusform>
            <numerusform>%n Tickets seit über einer Woche offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for an answer for over a day</source>
        <translation>Wartet seit über einem Tag auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Waits for an answer for %n hour(s)</source>
        <translation>
            <numerusform>Wartet seit %n Stunde auf Antwort</numerusform>
            <numerusform>Wartet seit %n Stunden auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed in 30 days</source>
        <translation>
            <numerusform>%n Zahlung in 30 Tagen fehlgeschlagen</numerusform>
            <numerusform>%n Zahlungen in 30 Tagen fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Customer health</source>
        <translation>Zustand der Kunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 von %2, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>Seitenaufruf</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Supportanfrage</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <translation>%1, %2, Wertung %3: %4</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1 hat in komprimierter Form geantwortet, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>%1 sends more than can be an answer. It was cut off.</source>
        <translation>%1 sendet mehr, als eine Antwort sein kann. Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within the time allowed.</source>
        <translation>%1 ist nicht erreichbar: keine Verbindung innerhalb der erlaubten Zeit.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer.</source>
        <translation>%1 hörte mitten in der Antwort auf.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2. Check the proxy of the system.</source>
        <translation>Der Proxy %1 lässt uns nicht zu %2 durch. Prüfen Sie den Proxy des Systems.</translation>
    </message>
    <message>
        <source>%1 wants to send us to another address, which is not followed. Check the address.</source>
        <translation>%1 will uns an eine andere Adresse schicken; dem wird nicht gefolgt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials.</source>
        <translation>%1 nimmt unsere Anmeldedaten nicht an.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 hat nichts unter dieser Adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with another request.</source>
        <translation>%1 meldet einen Konflikt mit einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again later.</source>
        <translation>%1 bittet um weniger Anfragen. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>%1 has trouble at the moment (status %2). Try again later.</source>
        <translation>%1 hat im Moment Schwierigkeiten (Status %2). Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>%1 cannot make sense of the request (status %2).</source>
        <translation>%1 kann mit der Anfrage nichts anfangen (Status %2).</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>sein Zertifikat ist abgelaufen, oder die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>sein Zertifikat gilt noch nicht, oder die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>sein Zertifikat gehört zu einem anderen Namen</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>sein Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>sein Zertifikat ist selbst unterschrieben</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this computer does not trust</source>
        <translation>sein Zertifikat kommt von einer Stelle, der dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>no secure protocol could be agreed on</source>
        <translation>es gab keine Einigung auf ein sicheres Protokoll</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>%1 ist nicht zu trauen: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Is the server running?</source>
        <translation>%1 lehnt Verbindungen ab. Läuft der Server?</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the address and the connection.</source>
        <translation>%1 ist nicht zu finden. Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let us through.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt uns nicht durch.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 hat die Verbindung mittendrin beendet.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server sends more in one piece than can be an answer.</source>
        <translation>Der Server sendet mehr in einem Stück, als eine Antwort sein kann.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write it like https://example.com/v1.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Schreiben Sie sie wie https://example.com/v1.</translation>
    </message>
    <message>
        <source>There is a user name in the address %1. Addresses must not hold credentials.</source>
        <translation>In der Adresse %1 steht ein Benutzername. Adressen dürfen keine Anmeldedaten enthalten.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Use https; http is allowed only for a server on this computer.</source>
        <translation>%1 ist nicht verschlüsselt. Verwenden Sie https; http ist nur für einen Server auf diesem Rechner erlaubt.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s name and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Take name and company of known addresses from the file</source>
        <translation>Name und Firma bekannter Adressen aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Only wrong lines</source>
        <translation>Nur falsche Zeilen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Keep report…</source>
        <translation>Bericht aufbewahren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The lines are being checked</source>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Choose the columns that hold the name and the e-mail address.</source>
        <translation>Wählen Sie die Spalten mit dem Namen und der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Wählen Sie zuerst die Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n zu ändern</numerusform>
            <numerusform>%n zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden importieren</numerusform>
            <numerusform>%n Kunden importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the wrong lines in the file and choose it again: nothing is imported while one is wrong</source>
        <translation>Berichtigen Sie die falschen Zeilen in der Datei und wählen Sie sie erneut: Solange eine falsch ist, wird nichts importiert</translation>
    </message>
    <message>
        <source>Everybody in the file is known already</source>
        <translation>Alle in der Datei sind schon bekannt</translation>
    </message>
    <message>
        <source>The customers are being stored</source>
        <translation>Die Kunden werden gespeichert</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Keep the report of the import</source>
        <translation>Bericht des Imports aufbewahren</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>Der Bericht wurde nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Line %1, %2: %3, %4. %5</source>
        <translation>Zeile %1, %2: %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>InboxFollower</name>
    <message numerus="yes">
        <source>%n new conversation(s)</source>
        <translation>
            <numerusform>%n neues Gespräch</numerusform>
            <numerusform>%n neue Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>draft waits for approval</source>
        <translation>Entwurf wartet auf Freigabe</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search, or from: label: is:</source>
        <translation>Suchen oder from: label: is:</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Gespräche</translation>
    </message>
    <message>
        <source>Messages of your customers appear here. Demo data shows what that looks like.</source>
        <translation>Nachrichten Ihrer Kunden erscheinen hier. Beispieldaten zeigen, wie das aussieht.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Die Gespräche können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Kein Gespräch passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No conversation fits “%1”.</source>
        <translation>Kein Gespräch passt zu „%1“.</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>%1 entfernen (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation cannot be read</source>
        <translation>Das Gespräch kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>IntentClassifier</name>
    <message numerus="yes">
        <source>%n examples are too many to learn from; 200,000 are the most.</source>
        <translation>
            <numerusform>%n Beispiel ist zu viel, um daraus zu lernen; höchstens 200.000 sind möglich.</numerusform>
            <numerusform>%n Beispiele sind zu viele, um daraus zu lernen; höchstens 200.000 sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to learn: examples of at least two labels are needed.</source>
        <translation>Es gibt nichts zu lernen: Nötig sind Beispiele für mindestens zwei Kennzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are too many; 2,000 are the most. Is the label in the last column?</source>
        <translation>
            <numerusform>%n Kennzeichen ist zu viel; höchstens 2.000 sind möglich. Steht das Kennzeichen in der letzten Spalte?</numerusform>
            <numerusform>%n Kennzeichen sind zu viele; höchstens 2.000 sind möglich. Steht das Kennzeichen in der letzten Spalte?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not “text&lt;TAB&gt;label”: “%2”</source>
        <translation>Zeile %1 ist nicht „Text&lt;TAB&gt;Kennzeichen“: „%2“</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file in that encoding.</source>
        <translation>Zeile %1 ist kein UTF-8. Speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
</context>
<context>
    <name>IntentLearner</name>
    <message>
        <source>There is no intent “%1”.</source>
        <translation>Es gibt keine Absicht „%1“.</translation>
    </message>
    <message>
        <source>The assistant has not read this message yet.</source>
        <translation>Der Assistent hat diese Nachricht noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>IntentLine</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct the intent</source>
        <translation>Absicht berichtigen</translation>
    </message>
    <message>
        <source>Say what the message is about; the assistant learns it at once</source>
        <translation>Sagen Sie, worum es in der Nachricht geht; der Assistent lernt es sofort</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, berichtigt</translation>
    </message>
    <message>
        <source>corrected; taken for %1</source>
        <translation>berichtigt; gehalten für %1</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <translation>dann %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>The intent was not corrected</source>
        <translation>Die Absicht wurde nicht berichtigt</translation>
    </message>
    <message>
        <source>Learned: this was “%1”</source>
        <translation>Gelernt: Das war „%1“</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was put into it. Nothing was kept; check the keychain and try again.</source>
        <translation>Der Schlüsselbund gab nicht zurück, was hineingelegt wurde. Nichts wurde aufbewahrt; prüfen Sie den Schlüsselbund und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt. Entsperren Sie ihn und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry may still be in it. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, der Eintrag kann also noch darin sein. Entsperren Sie ihn und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The keychain does not keep what is put into it, so the entry may still be in it.</source>
        <translation>Der Schlüsselbund behält nicht, was hineingelegt wird; der Eintrag kann also noch darin sein.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the entry may still be in it.</source>
        <translation>Der Schlüsselbund antwortet nicht; der Eintrag kann also noch darin sein.</translation>
    </message>
    <message>
        <source>The keychain is locked or has lost the entry. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Eintrag verloren. Entsperren Sie ihn und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.</source>
        <translation>Kein Schlüsselbund antwortet. Unter Linux stellt ihn zum Beispiel GNOME Keyring oder KeePassXC bereit.</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1 · %2</source>
        <translation>Geändert %1 · %2</translation>
    </message>
    <message>
        <source>The replies cannot be read</source>
        <translation>Die Antworten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Replies that cite %1</source>
        <translation>Antworten, die %1 zitieren</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s), newest first</source>
        <translation>
            <numerusform>%n Antwort, die neueste zuerst</numerusform>
            <numerusform>%n Antworten, die neueste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n reply(s)</source>
        <translation>
            <numerusform>Die neueste Antwort</numerusform>
            <numerusform>Die neuesten %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not there any more</source>
        <translation>Den Artikel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 ist nicht in %2.</translation>
    </message>
    <message>
        <source>The link leads out of the articles</source>
        <translation>Der Link führt aus den Artikeln hinaus</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Der Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>It was not opened: %1</source>
        <translation>Er wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>Der Link wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens %1.</source>
        <translation>Auf diesem Rechner gibt es nichts, was %1 öffnet.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <translation>Bisherigen Ordner behalten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The folder of Markdown articles that answers come from.</source>
        <translation>Der Ordner mit den Markdown-Artikeln, aus denen die Antworten stammen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The folder of the articles</source>
        <translation>Der Ordner der Artikel</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in %1.</source>
        <translation>In %1 ist keine Markdown-Datei (.md).</translation>
    </message>
</context>
<context>
    <name>LinkedMessageRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Drafted by the assistant</source>
        <translation>Vom Assistenten entworfen</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Port %1 of this computer is taken by another program, so the browser could not come back to Frontdesk. End that program or choose another port in the redirect address.</source>
        <translation>Port %1 dieses Rechners ist von einem anderen Programm belegt, deshalb konnte der Browser nicht zu Frontdesk zurückkehren. Beenden Sie es oder wählen Sie in der Weiterleitungsadresse einen anderen Port.</translation>
    </message>
    <message>
        <source>Frontdesk has your answer</source>
        <translation>Frontdesk hat Ihre Antwort</translation>
    </message>
    <message>
        <source>You can close this page and go back to Frontdesk.</source>
        <translation>Sie können diese Seite schließen und zu Frontdesk zurückkehren.</translation>
    </message>
    <message>
        <source>Frontdesk was not given access</source>
        <translation>Frontdesk bekam keinen Zugang</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this page and go back to Frontdesk.</source>
        <translation>Es wurde nichts verbunden. Sie können diese Seite schließen und zu Frontdesk zurückkehren.</translation>
    </message>
    <message>
        <source>This is not the sign-in Frontdesk waits for</source>
        <translation>Auf diese Anmeldung wartet Frontdesk nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the sign-in again from Frontdesk.</source>
        <translation>Nichts wurde geändert. Beginnen Sie die Anmeldung in Frontdesk von Neuem.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Gmail asks for a pause.</source>
        <translation>Gmail bittet um eine Pause.</translation>
    </message>
    <message>
        <source>Gmail&apos;s quota for today is used up.</source>
        <translation>Das heutige Kontingent von Gmail ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The administrator of this Google account does not allow Frontdesk. Ask them to.</source>
        <translation>Der Administrator dieses Google-Kontos erlaubt Frontdesk nicht. Fragen Sie ihn.</translation>
    </message>
    <message>
        <source>Frontdesk may not create drafts in this account. Connect Gmail again and leave all boxes ticked.</source>
        <translation>Frontdesk darf in diesem Konto keine Entwürfe anlegen. Verbinden Sie Gmail erneut und lassen Sie alle Felder angekreuzt.</translation>
    </message>
    <message>
        <source>The Gmail API is not switched on for this Google client. Switch it on in the Google Cloud console.</source>
        <translation>Die Gmail-API ist für diesen Google-Client nicht eingeschaltet. Schalten Sie sie in der Google-Cloud-Konsole ein.</translation>
    </message>
    <message>
        <source>Gmail does not allow this draft.</source>
        <translation>Gmail erlaubt diesen Entwurf nicht.</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer makes no sense.</source>
        <translation>Die Antwort von Gmail ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The answer is too long for Gmail.</source>
        <translation>Die Antwort ist zu lang für Gmail.</translation>
    </message>
    <message>
        <source>Gmail does not accept this draft. Check the customer&apos;s e-mail address.</source>
        <translation>Gmail nimmt diesen Entwurf nicht an. Prüfen Sie die E-Mail-Adresse des Kunden.</translation>
    </message>
    <message>
        <source>%1 is “%2”. It may only be Google&apos;s own address or one of this computer.</source>
        <translation>%1 ist „%2“. Erlaubt ist nur Googles eigene Adresse oder eine dieses Rechners.</translation>
    </message>
    <message>
        <source>GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: then a free port is taken.</source>
        <translation>GOOGLE_REDIRECT_URI ist „%1“. Ein Desktop-Client braucht http://127.0.0.1:PORT/PFAD oder nichts: dann wird ein freier Port genommen.</translation>
    </message>
    <message>
        <source>Gmail is switched off. Switch it on in the settings.</source>
        <translation>Gmail ist ausgeschaltet. Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>No Google client is set up. Enter the client ID of a desktop client in the settings; the setup guide shows how to make one.</source>
        <translation>Es ist kein Google-Client eingerichtet. Geben Sie in den Einstellungen die Client-ID eines Desktop-Clients ein; die Anleitung zeigt, wie man einen anlegt.</translation>
    </message>
    <message>
        <source>GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.</source>
        <translation>In GOOGLE_OAUTH_SCOPES fehlt %1; ohne das kann kein Entwurf angelegt werden.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, which may be the cause.</source>
        <translation>Die Uhr dieses Rechners geht falsch, das kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Google has ended the access: it was withdrawn, expired, or the password was changed. Connect Gmail again.</source>
        <translation>Google hat den Zugang beendet: Er wurde entzogen, ist abgelaufen, oder das Passwort wurde geändert. Verbinden Sie Gmail erneut.</translation>
    </message>
    <message>
        <source>Google does not know this client. Check the client ID and the client secret in the settings.</source>
        <translation>Google kennt diesen Client nicht. Prüfen Sie Client-ID und Client-Secret in den Einstellungen.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Gmail cannot be read. Connect Gmail again.</source>
        <translation>Der Eintrag des Schlüsselbunds für Gmail kann nicht gelesen werden. Verbinden Sie Gmail erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s answer to the sign-in makes no sense. Try again.</source>
        <translation>Googles Antwort auf die Anmeldung ergibt keinen Sinn. Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 contains a line break or another control character. Remove it.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are the most.</source>
        <translation>%1 hat %2 Zeichen; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address that mail can be sent to.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, an die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Der Name des Kunden</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <source>The message has no proper id.</source>
        <translation>Die Nachricht hat keine richtige Kennung.</translation>
    </message>
    <message>
        <source>The answer is too long for an e-mail.</source>
        <translation>Die Antwort ist zu lang für eine E-Mail.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Gmail is not available here.</source>
        <translation>Gmail steht hier nicht zur Verfügung.</translation>
    </message>
    <message>
        <source>It is not known whether the draft was created. Look in Gmail before trying again.</source>
        <translation>Es ist nicht bekannt, ob der Entwurf angelegt wurde. Sehen Sie in Gmail nach, bevor Sie es wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>Name, e-mail or company of the other entry</source>
        <translation>Name, E-Mail oder Firma des anderen Eintrags</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Name, der bleibt</translation>
    </message>
    <message>
        <source>E-mail that stays</source>
        <translation>E-Mail, die bleibt</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Firma, die bleibt</translation>
    </message>
    <message>
        <source>Choose the other entry from the list.</source>
        <translation>Wählen Sie den anderen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Choose the other entry first</source>
        <translation>Wählen Sie zuerst den anderen Eintrag</translation>
    </message>
    <message>
        <source>That is the entry itself. Choose the other one.</source>
        <translation>Das ist derselbe Eintrag. Wählen Sie den anderen.</translation>
    </message>
    <message>
        <source>What belongs to the other entry is being counted</source>
        <translation>Was zum anderen Eintrag gehört, wird gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that wait</source>
        <translation>
            <numerusform>%n wartender Entwurf</numerusform>
            <numerusform>%n wartende Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing belongs to %1.</source>
        <translation>Zu %1 gehört nichts.</translation>
    </message>
    <message>
        <source>Moves from %1: %2.</source>
        <translation>Zieht von %1 um: %2.</translation>
    </message>
    <message>
        <source>%1
Stays: %2, %3.
Goes: the entry of %4. A message from %5 makes a new customer then. This cannot be undone.</source>
        <translation>%1
Bleibt: %2, %3.
Geht: der Eintrag von %4. Eine Nachricht von %5 legt dann einen neuen Kunden an. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The customers are being merged</source>
        <translation>Die Kunden werden zusammengeführt</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shown by the desktop while Frontdesk is not in front.</source>
        <translation>Der Desktop zeigt sie, solange Frontdesk nicht vorne ist.</translation>
    </message>
    <message>
        <source>New messages and drafts that wait</source>
        <translation>Neue Nachrichten und wartende Entwürfe</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>Auf Desktops, die einen haben.</translation>
    </message>
    <message>
        <source>Icon with the number of unread conversations</source>
        <translation>Symbol mit der Zahl ungelesener Gespräche</translation>
    </message>
    <message>
        <source>Closing the window leaves Frontdesk running in the tray</source>
        <translation>Beim Schließen des Fensters läuft Frontdesk im Infobereich weiter</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up. Look at its plan and billing.</source>
        <translation>Das Kontingent des Kontos ist aufgebraucht. Sehen Sie nach Tarif und Abrechnung.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Try again later.</source>
        <translation>Der Server bittet um weniger Anfragen. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The server had trouble with its answer.</source>
        <translation>Der Server hatte Schwierigkeiten mit seiner Antwort.</translation>
    </message>
    <message>
        <source>The answer is longer than an answer can be. It was cut off.</source>
        <translation>Die Antwort ist länger, als eine Antwort sein kann. Sie wurde abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed several times in a row and is left alone for another %n second(s).</source>
        <translation>
            <numerusform>%1 ist mehrmals hintereinander gescheitert und wird noch %n Sekunde in Ruhe gelassen.</numerusform>
            <numerusform>%1 ist mehrmals hintereinander gescheitert und wird noch %n Sekunden in Ruhe gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended its answer in the middle.</source>
        <translation>%1 hat die Antwort mittendrin beendet.</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a language model. Check the address in Settings, Assistant.</source>
        <translation>%1 antwortet mit etwas, das keine Antwort eines Sprachmodells ist. Prüfen Sie die Adresse unter Einstellungen, Assistent.</translation>
    </message>
    <message>
        <source>The server did not say that its answer was finished.</source>
        <translation>Der Server hat nicht gesagt, dass seine Antwort zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 nimmt den Schlüssel nicht an. Geben Sie unter Einstellungen, Assistent einen anderen ein.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 erlaubt diesem Schlüssel nicht, „%2“ zu verwenden.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”. Choose another one in Settings, Assistant.</source>
        <translation>%1 kennt das Modell „%2“ nicht. Wählen Sie unter Einstellungen, Assistent ein anderes.</translation>
    </message>
    <message>
        <source>The message is too long for the model “%1”.</source>
        <translation>Die Nachricht ist zu lang für das Modell „%1“.</translation>
    </message>
    <message>
        <source>The answer became longer than allowed and was cut off.</source>
        <translation>Die Antwort wurde länger als erlaubt und abgeschnitten.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter cut the answer off.</source>
        <translation>Der Inhaltsfilter des Servers hat die Antwort abgeschnitten.</translation>
    </message>
    <message>
        <source>The server ended the answer for a reason of its own (%1).</source>
        <translation>Der Server hat die Antwort aus eigenem Grund beendet (%1).</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>Das Modell hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>The model named an intent that does not exist, “%1”.</source>
        <translation>Das Modell nannte ein Anliegen, das es nicht gibt: „%1“.</translation>
    </message>
    <message>
        <source>What the model wants to give to “%1” cannot be read.</source>
        <translation>Was das Modell „%1“ geben will, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model proposed no steps.</source>
        <translation>Das Modell hat keine Schritte vorgeschlagen.</translation>
    </message>
    <message>
        <source>The model answered without a word.</source>
        <translation>Das Modell hat ohne ein Wort geantwortet.</translation>
    </message>
    <message>
        <source>The model broke off and refused.</source>
        <translation>Das Modell brach ab und verweigerte sich.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.</source>
        <translation>Dieser Entwurf wurde für %1 freigegeben, verbunden ist jetzt aber %2. Verbinden Sie wieder %1, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>It is known by now what became of this draft.</source>
        <translation>Was aus diesem Entwurf wurde, ist inzwischen bekannt.</translation>
    </message>
    <message>
        <source>This draft is not waiting for another try.</source>
        <translation>Dieser Entwurf wartet nicht auf einen weiteren Versuch.</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>It opens your e-mail program with a new message to %1.</source>
        <translation>Er öffnet Ihr E-Mail-Programm mit einer neuen Nachricht an %1.</translation>
    </message>
    <message>
        <source>It leads out of Frontdesk, to %1.</source>
        <translation>Er führt aus Frontdesk hinaus, zu %1.</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>An diese Adresse schreiben?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the palette and why it can do nothing now, for screen readers.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PassageEmbeddings</name>
    <message>
        <source>There are more than %1 passages: the articles are searched by their words alone.</source>
        <translation>Es sind mehr als %1 Abschnitte: Die Artikel werden nur nach ihren Wörtern durchsucht.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>Nothing was pasted: the field is full.</source>
        <translation>Nichts wurde eingefügt: Das Feld ist voll.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were pasted, the rest of %2 was left out.</source>
        <translation>Nur die ersten %1 Zeichen wurden eingefügt, der Rest von %2 blieb weg.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Customer message</source>
        <translation>Kundennachricht</translation>
    </message>
    <message>
        <source>Look up who wrote</source>
        <translation>Nachsehen, wer schrieb</translation>
    </message>
    <message>
        <source>Read what was said before</source>
        <translation>Lesen, was vorher gesagt wurde</translation>
    </message>
    <message>
        <source>See whether a ticket about this is open already</source>
        <translation>Nachsehen, ob dazu schon ein Ticket offen ist</translation>
    </message>
    <message>
        <source>Search the articles with the customer&apos;s own words</source>
        <translation>Die Artikel mit den Worten des Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Propose a ticket, so that this is followed up</source>
        <translation>Ein Ticket vorschlagen, damit das weiterverfolgt wird</translation>
    </message>
    <message>
        <source>Propose to hand the conversation to a colleague</source>
        <translation>Vorschlagen, das Gespräch einem Kollegen zu übergeben</translation>
    </message>
    <message>
        <source>The customer asks for a person: %1</source>
        <translation>Der Kunde bittet um einen Menschen: %1</translation>
    </message>
    <message>
        <source>Write the answer from what was found</source>
        <translation>Die Antwort aus dem Gefundenen schreiben</translation>
    </message>
    <message>
        <source>Propose to add this to the open ticket about it</source>
        <translation>Vorschlagen, das offene Ticket dazu zu ergänzen</translation>
    </message>
    <message>
        <source>The proposed plan names an unknown tool, “%1”.</source>
        <translation>Der vorgeschlagene Plan nennt ein unbekanntes Werkzeug, „%1“.</translation>
    </message>
    <message>
        <source>The proposed plan has %1 steps; %2 are allowed.</source>
        <translation>Der vorgeschlagene Plan hat %1 Schritte, erlaubt sind %2.</translation>
    </message>
    <message>
        <source>Your question about our plans</source>
        <translation>Ihre Frage zu unseren Tarifen</translation>
    </message>
    <message>
        <source>Your question about billing</source>
        <translation>Ihre Frage zur Abrechnung</translation>
    </message>
    <message>
        <source>Help with your integration</source>
        <translation>Hilfe bei Ihrer Anbindung</translation>
    </message>
    <message>
        <source>Help with your account</source>
        <translation>Hilfe bei Ihrem Konto</translation>
    </message>
    <message>
        <source>The problem you reported</source>
        <translation>Das Problem, das Sie gemeldet haben</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>Ihr Vorschlag</translation>
    </message>
    <message>
        <source>Your message to us</source>
        <translation>Ihre Nachricht an uns</translation>
    </message>
    <message>
        <source>The customer is upset: %1</source>
        <translation>Der Kunde ist verärgert: %1</translation>
    </message>
    <message>
        <source>The articles do not tell all of it: %1</source>
        <translation>Die Artikel sagen nicht alles dazu: %1</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like gpt-4o-mini=0.15/0.60.</source>
        <translation>„%1“ ist kein Preis. Schreiben Sie MODELL=EINGABE/AUSGABE in Dollar je Million Tokens, wie gpt-4o-mini=0.15/0.60.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 are the most. Give a part of it.</source>
        <translation>%1 ist zu groß: Höchstens %2 sind möglich. Nehmen Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>ReasonLink</name>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, kostet %n Punkt</numerusform>
            <numerusform>%1, kostet %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Zeigt die Zeilen dahinter</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>no such ticket was opened in this run. Tick the ticket or change the sentence.</source>
        <translation>in diesem Lauf wurde kein solches Ticket eröffnet. Kreuzen Sie das Ticket an oder ändern Sie den Satz.</translation>
    </message>
    <message>
        <source>no such ticket was changed in this run. Tick the update or change the sentence.</source>
        <translation>in diesem Lauf wurde kein solches Ticket geändert. Kreuzen Sie die Änderung an oder ändern Sie den Satz.</translation>
    </message>
    <message>
        <source>the conversation was not handed over. Tick the escalation or change the sentence.</source>
        <translation>das Gespräch wurde nicht übergeben. Kreuzen Sie die Übergabe an oder ändern Sie den Satz.</translation>
    </message>
    <message>
        <source>nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.</source>
        <translation>in diesem Lauf wurde nichts weitergegeben. Kreuzen Sie das Ticket oder die Übergabe an oder ändern Sie den Satz.</translation>
    </message>
    <message>
        <source>nothing was looked up in this run. Change the sentence.</source>
        <translation>in diesem Lauf wurde nichts nachgeschlagen. Ändern Sie den Satz.</translation>
    </message>
    <message>
        <source>the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself if you did it.</source>
        <translation>der Assistent hat nichts dergleichen getan. Ändern Sie den Satz, oder lehnen Sie den Entwurf ab und antworten Sie selbst, wenn Sie es getan haben.</translation>
    </message>
    <message>
        <source>The answer says “%1”, but %2 Nothing was sent.</source>
        <translation>Die Antwort sagt „%1“, aber %2 Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>step %1: “%2” is stored, the log does not lead to it</source>
        <translation>Schritt %1: „%2“ ist gespeichert, das Protokoll führt nicht dahin</translation>
    </message>
    <message>
        <source>step %1: the log leads to “%2”, it is not stored</source>
        <translation>Schritt %1: das Protokoll führt zu „%2“, es ist nicht gespeichert</translation>
    </message>
    <message>
        <source>step %1: “%2” by the log, “%3” stored</source>
        <translation>Schritt %1: „%2“ nach dem Protokoll, „%3“ gespeichert</translation>
    </message>
    <message>
        <source>step %1: other parameters by the log than stored</source>
        <translation>Schritt %1: andere Parameter nach dem Protokoll als gespeichert</translation>
    </message>
    <message>
        <source>the proposed action of step %1 is not stored</source>
        <translation>die vorgeschlagene Aktion von Schritt %1 ist nicht gespeichert</translation>
    </message>
    <message>
        <source>the proposed action of step %1 has other parameters</source>
        <translation>die vorgeschlagene Aktion von Schritt %1 hat andere Parameter</translation>
    </message>
    <message>
        <source>the log has %1 entries of the assistant, %2 follow from them</source>
        <translation>das Protokoll hat %1 Einträge des Assistenten, %2 folgen daraus</translation>
    </message>
    <message>
        <source>entry %1 (“%2”) does not follow from the ones before</source>
        <translation>Eintrag %1 („%2“) folgt nicht aus den vorigen</translation>
    </message>
    <message>
        <source>the assistant is still working on this run</source>
        <translation>der Assistent arbeitet noch an diesem Lauf</translation>
    </message>
    <message>
        <source>the log ends before the run does</source>
        <translation>das Protokoll endet vor dem Lauf</translation>
    </message>
    <message>
        <source>the run is “%1” by the log, “%2” stored</source>
        <translation>der Lauf ist „%1“ nach dem Protokoll, „%2“ gespeichert</translation>
    </message>
    <message>
        <source>the intent is another one than the log leads to</source>
        <translation>das Anliegen ist ein anderes, als das Protokoll ergibt</translation>
    </message>
    <message>
        <source>there is a draft by the log or in the workspace, and not in both</source>
        <translation>ein Entwurf steht im Protokoll oder im Arbeitsbereich, aber nicht in beiden</translation>
    </message>
    <message>
        <source>the draft is another one than the log leads to</source>
        <translation>der Entwurf ist ein anderer, als das Protokoll ergibt</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Reading and verifying the backup…</source>
        <translation>Die Sicherung wird gelesen und geprüft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Beim nächsten Start wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Diese Datei kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>how many a backup has, and the workspace</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Diese Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>It takes the workspace&apos;s place when Frontdesk starts next. What is there now is kept beside it, and the restoration stands on the audit log.</source>
        <translation>Sie tritt beim nächsten Start von Frontdesk an die Stelle des Arbeitsbereichs. Was jetzt da ist, bleibt daneben erhalten, und die Wiederherstellung steht im Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>RingGauge</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>a score, its maximum, what it means</comment>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row and what stands at its end</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1 tokens read, %2 written</source>
        <translation>%1 Tokens gelesen, %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>RunDriver</name>
    <message>
        <source>The server offers no tool calls.</source>
        <translation>Der Server bietet keine Werkzeugaufrufe.</translation>
    </message>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>Es gibt kein Werkzeug namens „%1“.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run %1 for %2: %3, %4</source>
        <translation>Lauf %1 für %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>RunWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 hat kein Gespräch %2.</translation>
    </message>
    <message>
        <source>This answer was approved already, by %1.</source>
        <translation>Diese Antwort wurde schon von %1 freigegeben.</translation>
    </message>
    <message>
        <source>This draft was rejected already, by %1.</source>
        <translation>Dieser Entwurf wurde schon von %1 abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft. Nothing was sent.</source>
        <translation>
            <numerusform>%n neue Nachricht seit diesem Entwurf. Es wurde nichts gesendet.</numerusform>
            <numerusform>%n neue Nachrichten seit diesem Entwurf. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer draft took this one&apos;s place. Nothing was sent.</source>
        <translation>Ein neuerer Entwurf trat an die Stelle von diesem. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This run has no draft that waits for approval; it is “%1”.</source>
        <translation>Dieser Lauf hat keinen Entwurf, der auf Freigabe wartet; er ist „%1“.</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1 now. Look at the draft again; nothing was sent.</source>
        <translation>Die Adresse des Kunden ist jetzt %1. Sehen Sie den Entwurf noch einmal an; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Step %1 is no proposed action of this run.</source>
        <translation>Schritt %1 ist keine vorgeschlagene Aktion dieses Laufs.</translation>
    </message>
    <message>
        <source>Asked for when the answer was approved</source>
        <translation>Bei der Freigabe der Antwort verlangt</translation>
    </message>
    <message>
        <source>There is no tool called “%1”. Untick this action.</source>
        <translation>Es gibt kein Werkzeug namens „%1“. Wählen Sie diese Aktion ab.</translation>
    </message>
    <message>
        <source>Another process goes on with this run.</source>
        <translation>Ein anderer Prozess setzt diesen Lauf fort.</translation>
    </message>
    <message>
        <source>The answer is empty. Write something or reject the draft.</source>
        <translation>Die Antwort ist leer. Schreiben Sie etwas oder lehnen Sie den Entwurf ab.</translation>
    </message>
    <message>
        <source>This answer broke off in the middle. Complete it, or let the assistant draft again. Nothing was sent.</source>
        <translation>Diese Antwort brach mittendrin ab. Vervollständigen Sie sie oder lassen Sie den Assistenten neu entwerfen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent.</source>
        <translation>Gmail ist nicht verbunden. Verbinden Sie es in den Einstellungen oder wählen Sie den Gmail-Entwurf ab. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The settings forbid “%1” now. Untick this action; nothing was sent.</source>
        <translation>Die Einstellungen verbieten „%1“ jetzt. Wählen Sie diese Aktion ab; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The assistant has not answered the newer messages yet. Wait for its draft, or keep yours.</source>
        <translation>Der Assistent hat die neueren Nachrichten noch nicht beantwortet. Warten Sie auf seinen Entwurf oder behalten Sie Ihren.</translation>
    </message>
    <message>
        <source>This message was answered already.</source>
        <translation>Diese Nachricht wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>The assistant is still working on this message.</source>
        <translation>Der Assistent arbeitet noch an dieser Nachricht.</translation>
    </message>
    <message>
        <source>No message of the customer waits for an answer.</source>
        <translation>Keine Nachricht des Kunden wartet auf eine Antwort.</translation>
    </message>
</context>
<context>
    <name>RunningRing</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Antwort suchen</translation>
    </message>
    <message>
        <source>As it will be inserted</source>
        <translation>Wie sie eingefügt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: %1</source>
        <translation>Wird beim Einfügen ausgefüllt: %1</translation>
    </message>
    <message>
        <source>No reply is saved yet. New makes the first one.</source>
        <translation>Noch ist keine Antwort gespeichert. „Neu“ legt die erste an.</translation>
    </message>
    <message>
        <source>No reply holds these words.</source>
        <translation>Keine Antwort enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>Hier nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>Wählen Sie zuerst eine Antwort</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Geben Sie ihr einen Namen, unter dem sie zu finden ist.</translation>
    </message>
    <message>
        <source>Write the text of the reply.</source>
        <translation>Schreiben Sie den Text der Antwort.</translation>
    </message>
    <message>
        <source>There is a reply of that name already.</source>
        <translation>Eine Antwort mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be of type %2.</source>
        <translation>„%1“ muss vom Typ %2 sein.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed.</source>
        <translation>„%1“ hat einen Wert, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is too small.</source>
        <translation>„%1“ ist zu klein.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this tool.</source>
        <translation>„%1“ ist kein Parameter dieses Werkzeugs.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Words, or from:alice is:open label:billing before:2026-03</source>
        <translation>Wörter oder from:alice is:open label:billing before:2026-03</translation>
    </message>
    <message>
        <source>Search without these filters</source>
        <translation>Ohne diese Filter suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s)</source>
        <translation>
            <numerusform>Der beste Treffer</numerusform>
            <numerusform>Die besten %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”. %2 for “%3”</source>
        <translation>Nichts enthält „%1“. %2 für „%3“</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found with these filters; %n hit(s) without</source>
        <translation>
            <numerusform>Mit diesen Filtern nichts gefunden; %n Treffer ohne sie</numerusform>
            <numerusform>Mit diesen Filtern nichts gefunden; %n Treffer ohne sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEval</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>not a JSON object (%1)</source>
        <translation>kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>“id” or “text” is missing</source>
        <translation>„id“ oder „text“ fehlt</translation>
    </message>
    <message>
        <source>the id “%1” was there before</source>
        <translation>die id „%1“ gab es schon</translation>
    </message>
    <message>
        <source>expected an id, a tab and a text</source>
        <translation>erwartet wurden eine id, ein Tabulator und ein Text</translation>
    </message>
    <message>
        <source>expected a query id, a tab, a document id, a tab and a grade</source>
        <translation>erwartet wurden eine Anfrage-id, ein Tabulator, eine Dokument-id, ein Tabulator und eine Note</translation>
    </message>
    <message>
        <source>not UTF-8; save the file in that encoding</source>
        <translation>kein UTF-8; speichern Sie die Datei in dieser Kodierung</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The corpus holds no document.</source>
        <translation>Die Sammlung enthält kein Dokument.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>Es gibt keine Anfrage.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>SendCountdown</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo %1</source>
        <comment>seconds and key</comment>
        <translation>
            <numerusform>Wird in %n s gesendet · Rückgängig %1</numerusform>
            <numerusform>Wird in %n s gesendet · Rückgängig %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The reply was not taken back</source>
        <translation>Die Antwort wurde nicht zurückgenommen</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 hat kein Gespräch %2.</translation>
    </message>
    <message>
        <source>The reply was written to %1; this conversation is with %2 now. Nothing was sent, the text is back in the composer.</source>
        <translation>Die Antwort war an %1 geschrieben; dieses Gespräch ist jetzt mit %2. Es wurde nichts gesendet, der Text steht wieder im Textfeld.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Set on the command line; it cannot be changed here.</source>
        <translation>Auf der Befehlszeile gesetzt; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment; it cannot be changed here.</source>
        <translation>Durch %1 in der Umgebung gesetzt; hier nicht zu ändern.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>Einzelne Buchstaben wirken, solange kein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Für Sammeländerung wählen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Das Gespräch schließen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Mit Grund ablehnen</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Veralteten Entwurf anpassen</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Veralteten Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Veralteten Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Alles, was auf Freigabe wartet</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Senden zurücknehmen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Insert an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Gespräch drucken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Als Kunde schreiben</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>Gespräch wieder öffnen</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Aktivitätsbereich</translation>
    </message>
    <message>
        <source>This is no file of shortcuts: it holds no JSON object.</source>
        <translation>Das ist keine Datei mit Tastenkürzeln: Sie enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the keys of “%2”.</source>
        <translation>„%1“ kann nicht das Tastenkürzel von „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 would be “%2” and “%3”.</source>
        <translation>%1 wäre „%2“ und „%3“.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>The file is too large to hold shortcuts.</source>
        <translation>Die Datei ist zu groß für Tastenkürzel.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a field and press the keys. Backspace takes them away. Single letters work while no text is typed.</source>
        <translation>Wählen Sie ein Feld und drücken Sie die Tasten. Die Rücktaste entfernt sie. Einzelne Buchstaben wirken, solange kein Text geschrieben wird.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>These keys stay as they are</source>
        <translation>Diese Tasten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 is needed in text fields and to move around. Choose others.</source>
        <translation>%1 wird in Textfeldern und zum Bewegen gebraucht. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 ist vergeben</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. It would lose it.</source>
        <translation>%1 ist das Kürzel von „%2“. Dieser Befehl würde es verlieren.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The shortcuts were not exported</source>
        <translation>Die Tastenkürzel wurden nicht exportiert</translation>
    </message>
    <message>
        <source>The shortcuts were not imported</source>
        <translation>Die Tastenkürzel wurden nicht importiert</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>Die Unterschrift konnte nicht geleistet werden.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The key that signs evidence is in the keychain and cannot be seen. %1</source>
        <translation>Der Schlüssel, der Belege unterschreibt, liegt im Schlüsselbund und ist nicht zugänglich. %1</translation>
    </message>
    <message>
        <source>No keychain answers: this key signs until Frontdesk is closed, and the next one is another.</source>
        <translation>Kein Schlüsselbund antwortet: Dieser Schlüssel unterschreibt, bis Frontdesk geschlossen wird, der nächste ist ein anderer.</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 ordnen</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Sources used:</source>
        <translation>Verwendete Quellen:</translation>
    </message>
    <message>
        <source>Opens the article</source>
        <translation>Öffnet den Artikel</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>StaleDraft</name>
    <message>
        <source>Stale draft</source>
        <translation>Veralteter Entwurf</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>This text answers the newer messages too</source>
        <translation>Dieser Text beantwortet auch die neueren Nachrichten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Your draft, with your edits</source>
        <translation>Ihr Entwurf mit Ihren Änderungen</translation>
    </message>
    <message>
        <source>Rebase takes the assistant&apos;s new draft and keeps your edits.</source>
        <translation>„Anpassen“ nimmt den neuen Entwurf des Assistenten und behält Ihre Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft</source>
        <translation>
            <numerusform>%n neue Nachricht seit diesem Entwurf</numerusform>
            <numerusform>%n neue Nachrichten seit diesem Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Neu von %1</translation>
    </message>
    <message>
        <source>The assistant is still reading the new messages</source>
        <translation>Der Assistent liest die neuen Nachrichten noch</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk kann nicht starten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Senden zurücknehmen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>Befehle %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts %1</source>
        <translation>Tastenkürzel %1</translation>
    </message>
</context>
<context>
    <name>StatusNotices</name>
    <message>
        <source>Offline assistant</source>
        <translation>Offline-Assistent</translation>
    </message>
    <message>
        <source>Audit log cannot be read</source>
        <translation>Prüfprotokoll nicht lesbar</translation>
    </message>
    <message>
        <source>Audit log broken at entry %1</source>
        <translation>Prüfprotokoll ab Eintrag %1 beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>Audit log intact, %n entries</source>
        <translation>
            <numerusform>Prüfprotokoll unversehrt, %n Eintrag</numerusform>
            <numerusform>Prüfprotokoll unversehrt, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>WRITE</source>
        <translation>ÄNDERT</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LIEST</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup never writes over a file; choose another name.</source>
        <translation>%1 gibt es schon. Eine Sicherung überschreibt nie eine Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed.</source>
        <translation>Die Kopie ließ sich nicht prüfen und wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is empty; it is no backup of a workspace.</source>
        <translation>%1 ist leer; das ist keine Sicherung eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>%1 ist beschädigt und wurde nicht genommen: %2</translation>
    </message>
    <message>
        <source>This is the workspace itself and no backup of it.</source>
        <translation>Das ist der Arbeitsbereich selbst und keine Sicherung davon.</translation>
    </message>
    <message>
        <source>an entry before it was removed, inserted or changed</source>
        <translation>ein Eintrag davor wurde entfernt, eingefügt oder geändert</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>er wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>its texts were changed after it was written</source>
        <translation>seine Texte wurden nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>it is marked as erased and has texts</source>
        <translation>er ist als gelöscht gekennzeichnet und hat Texte</translation>
    </message>
    <message>
        <source>its texts were removed, and no erasure is on the log</source>
        <translation>seine Texte wurden entfernt, und keine Löschung steht im Protokoll</translation>
    </message>
    <message>
        <source>entries at the end were removed</source>
        <translation>Einträge am Ende wurden entfernt</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>Eintrag %1: %2.</translation>
    </message>
    <message>
        <source>it has no hash</source>
        <translation>er hat keinen Hash</translation>
    </message>
    <message>
        <source>the log went back: %1 entries were recorded outside the workspace, it has %2</source>
        <translation>das Protokoll ging zurück: %1 Einträge wurden außerhalb des Arbeitsbereichs festgehalten, er hat %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that does not exist.</source>
        <translation>Zeile %1 von %2 gehört zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The audit log does not verify from entry %1 on: %2.</source>
        <translation>Das Prüfprotokoll stimmt ab Eintrag %1 nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait for a person without a draft.</source>
        <translation>
            <numerusform>%n Lauf wartet ohne Entwurf auf einen Menschen.</numerusform>
            <numerusform>%n Läufe warten ohne Entwurf auf einen Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This build cannot open %1.</source>
        <translation>Diese Fassung kann %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>Qt&apos;s %1 driver is not installed.</source>
        <translation>Qts Treiber %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is no conversation %1.</source>
        <translation>Es gibt kein Gespräch %1.</translation>
    </message>
    <message>
        <source>Customer %1 has no open conversation.</source>
        <translation>Kunde %1 hat kein offenes Gespräch.</translation>
    </message>
    <message>
        <source>There is a customer with the e-mail address %1 already.</source>
        <translation>Es gibt schon einen Kunden mit der E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Es gibt keinen Kunden %1.</translation>
    </message>
    <message>
        <source>There is no customer with the e-mail address %1.</source>
        <translation>Es gibt keinen Kunden mit der E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Es gibt schon einen Mitarbeiter namens %1.</translation>
    </message>
    <message>
        <source>The workspace has lost its journal.</source>
        <translation>Der Arbeitsbereich hat sein Journal verloren.</translation>
    </message>
    <message>
        <source>This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer backup, or accept the workspace as it is.</source>
        <translation>Dieser Arbeitsbereich ist eine ältere Kopie, oder das Ende seines Prüfprotokolls wurde abgeschnitten: %1. Stellen Sie eine neuere Sicherung wieder her oder nehmen Sie ihn an, wie er ist.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>Der Arbeitsbereich ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The workspace file was moved, deleted or replaced while it was open. Nothing is written any more; copy what you were typing, close Frontdesk and put the file back.</source>
        <translation>Die Datei des Arbeitsbereichs wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war. Es wird nichts mehr geschrieben; kopieren Sie, was Sie gerade schreiben, schließen Sie Frontdesk und legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The history of this workspace is as it was; there is nothing to accept.</source>
        <translation>Die Geschichte dieses Arbeitsbereichs ist, wie sie war; es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <source>Run %1 has no draft.</source>
        <translation>Lauf %1 hat keinen Entwurf.</translation>
    </message>
    <message>
        <source>This draft was decided already. Nothing was sent a second time.</source>
        <translation>Dieser Entwurf wurde schon entschieden. Es wurde nichts ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>This draft was decided already; the edit was not kept.</source>
        <translation>Dieser Entwurf wurde schon entschieden; die Änderung wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This action was decided already. It was not done a second time.</source>
        <translation>Diese Aktion wurde schon entschieden. Sie wurde nicht ein zweites Mal ausgeführt.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Es gibt kein Ticket %1.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>Ein Kunde kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Frontdesk workspace. It was left as it is.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms, kein Arbeitsbereich von Frontdesk. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Frontdesk (schema %1; this program knows %2). It was left as it is; update Frontdesk to open it.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version von Frontdesk (Schema %1; dieses Programm kennt %2). Er blieb, wie er ist; aktualisieren Sie Frontdesk, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>There is nothing with this number in the outbox.</source>
        <translation>Im Postausgang gibt es nichts mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Another Frontdesk has taken this out of the outbox.</source>
        <translation>Ein anderes Frontdesk hat dies aus dem Postausgang genommen.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied: %2. The workspace was left as it is.</source>
        <translation>Die Sicherung %1 konnte nicht kopiert werden: %2. Der Arbeitsbereich blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The restoration could not be prepared: %1</source>
        <translation>Die Wiederherstellung konnte nicht vorbereitet werden: %1</translation>
    </message>
    <message>
        <source>A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again.</source>
        <translation>Eine Sicherung soll wiederhergestellt werden, und ein anderes Frontdesk hat den Arbeitsbereich geöffnet. Schließen Sie es und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be moved aside. Nothing was restored.</source>
        <translation>Der Arbeitsbereich %1 konnte nicht beiseitegelegt werden. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The workspace that was there is %1.</source>
        <translation>Die Sicherung konnte nicht eingesetzt werden. Der bisherige Arbeitsbereich ist %1.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Conversation %1 has no run yet.</source>
        <translation>Gespräch %1 hat noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Somebody was faster: the run is “%1” by now. Nothing was changed.</source>
        <translation>Jemand war schneller: Der Lauf ist inzwischen „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another Frontdesk works on this run.</source>
        <translation>Ein anderes Frontdesk arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>%1 exists already. What is salvaged goes into a new file; choose another name.</source>
        <translation>%1 gibt es schon. Gerettetes kommt in eine neue Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its first page is gone. Restore a backup.</source>
        <translation>Von %1 ist nichts zu lesen: die erste Seite fehlt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no reply %1 that waits to be sent.</source>
        <translation>Keine Antwort %1 wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>The stored file is damaged. It was not saved.</source>
        <translation>Die gespeicherte Datei ist beschädigt. Sie wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The reply went out already.</source>
        <translation>Die Antwort ging schon hinaus.</translation>
    </message>
    <message>
        <source>The reply was taken back already.</source>
        <translation>Die Antwort wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The file was sent already.</source>
        <translation>Die Datei wurde schon gesendet.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist and could not be made.</source>
        <translation>Den Ordner %1 gibt es nicht, und er konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is a folder; a workspace is a file.</source>
        <translation>%1 ist ein Ordner; ein Arbeitsbereich ist eine Datei.</translation>
    </message>
    <message>
        <source>You have no permission to read and write the workspace %1.</source>
        <translation>Sie dürfen den Arbeitsbereich %1 nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be made: %2</source>
        <translation>Der Arbeitsbereich %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The workspace did not understand the program.</source>
        <translation>Der Arbeitsbereich hat das Programm nicht verstanden.</translation>
    </message>
    <message>
        <source>The workspace is locked by another program. Nothing was changed; try again in a moment.</source>
        <translation>Der Arbeitsbereich ist durch ein anderes Programm gesperrt. Nichts wurde geändert; versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Die Platte ist voll. Nichts ging verloren; schaffen Sie Platz und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The workspace can only be read. Check the permissions of the file and its folder.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the workspace. Nothing was changed.</source>
        <translation>Die Platte ließ den Arbeitsbereich nicht lesen oder schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the permissions of the file and its folder, and that the disk is not full.</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners und ob die Platte voll ist.</translation>
    </message>
    <message>
        <source>The workspace file is damaged or is not a workspace. It was left as it is; open a backup with --workspace.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt oder kein Arbeitsbereich. Sie blieb, wie sie ist; öffnen Sie eine Sicherung mit --workspace.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>Der Text ist zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>So etwas gibt es schon.</translation>
    </message>
    <message>
        <source>What it belongs to does not exist.</source>
        <translation>Wozu es gehört, gibt es nicht.</translation>
    </message>
    <message>
        <source>The audit log can only be added to.</source>
        <translation>Dem Prüfprotokoll kann nur hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The workspace does not take this value.</source>
        <translation>Der Arbeitsbereich nimmt diesen Wert nicht.</translation>
    </message>
    <message>
        <source>This place cannot keep a workspace safely (SQLite&apos;s write-ahead log does not work here). Choose a folder on a local disk.</source>
        <translation>An diesem Ort ist ein Arbeitsbereich nicht sicher (SQLites Write-Ahead-Log geht hier nicht). Wählen Sie einen Ordner auf einer lokalen Platte.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt cannot be used.</source>
        <translation>Qts SQLite-Treiber kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be made: %2</source>
        <translation>Die Sperrdatei %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The workspace could not be locked: %1</source>
        <translation>Der Arbeitsbereich konnte nicht gesperrt werden: %1</translation>
    </message>
    <message>
        <source>Another Frontdesk is writing to this workspace and does not come to an end. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Frontdesk schreibt in diesen Arbeitsbereich und kommt nicht zum Ende. Nichts wurde geändert; versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The audit log can be changed: what keeps it from that was removed.</source>
        <translation>Das Prüfprotokoll kann geändert werden: Was es davor schützt, wurde entfernt.</translation>
    </message>
    <message>
        <source>The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a whole index.</source>
        <translation>Der Suchindex von %1 und seine Zeilen weichen in %2 ab. Eine Rettung legt einen neuen Arbeitsbereich mit vollständigem Index an.</translation>
    </message>
    <message>
        <source>This workspace was changed by something other than Frontdesk: it holds %1, which would act whenever something is written. It was left as it is; open a backup with --workspace.</source>
        <translation>Dieser Arbeitsbereich wurde nicht von Frontdesk verändert: Er enthält %1, was bei jedem Schreiben tätig würde. Er wurde gelassen, wie er ist; öffnen Sie eine Sicherung mit --workspace.</translation>
    </message>
    <message>
        <source>The workspace %1 has a second name on this disk (a hard link). Opened under both it would be damaged, so it was left as it is: remove one name or make a copy.</source>
        <translation>Der Arbeitsbereich %1 hat auf diesem Datenträger einen zweiten Namen (einen Hardlink). Unter beiden geöffnet, würde er beschädigt; deshalb wurde er gelassen, wie er ist: Entfernen Sie einen Namen oder legen Sie eine Kopie an.</translation>
    </message>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>Die Antwort von Lauf %1 ist nicht die freigegebene.</translation>
    </message>
    <message>
        <source>Another program has been reading the workspace without end, so what is written piles up beside it: more than 64 MiB by now. Close what else has the file open, perhaps a database viewer or a backup program.</source>
        <translation>Ein anderes Programm liest den Arbeitsbereich ohne Ende, deshalb staut sich daneben, was geschrieben wird: inzwischen mehr als 64 MiB. Schließen Sie, was die Datei sonst noch geöffnet hat, etwa eine Datenbankansicht oder ein Sicherungsprogramm.</translation>
    </message>
    <message>
        <source>This computer starts no more threads for you. Close other programs and start Frontdesk again.</source>
        <translation>Dieser Computer startet für Sie keine weiteren Threads mehr. Schließen Sie andere Programme und starten Sie Frontdesk noch einmal.</translation>
    </message>
    <message>
        <source>The workspace %1 is on a disk of another computer (%2), where two programs that use it would damage it. Nothing was changed: move it to a disk of this computer.</source>
        <translation>Der Arbeitsbereich %1 liegt auf der Platte eines anderen Rechners (%2). Zwei Programme, die ihn dort benutzen, würden ihn beschädigen. Nichts wurde geändert: Verschieben Sie ihn auf eine Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a moment.</source>
        <translation>Ein anderes Frontdesk stellt den Arbeitsbereich gerade wieder her oder bringt ihn auf den neuesten Stand. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>This workspace has to be brought up to date, and an earlier Frontdesk has it open. Close that one, then try again.</source>
        <translation>Dieser Arbeitsbereich muss auf den neuesten Stand gebracht werden, und ein früheres Frontdesk hat ihn geöffnet. Schließen Sie jenes und versuchen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>SupportAnalytics</name>
    <message>
        <source>nothing before</source>
        <translation>davor nichts</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>wie in der Zeit davor</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
    <message>
        <source>No tickets in this time</source>
        <translation>Keine Tickets in dieser Zeit</translation>
    </message>
    <message>
        <source>Tickets by category</source>
        <translation>Tickets nach Kategorie</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Lösung, Median</translation>
    </message>
    <message>
        <source>First response by day</source>
        <translation>Erste Antwort nach Tag</translation>
    </message>
    <message>
        <source>Resolution by day</source>
        <translation>Lösung nach Tag</translation>
    </message>
    <message>
        <source>Assistant share</source>
        <translation>Anteil des Assistenten</translation>
    </message>
    <message>
        <source>How replies came about</source>
        <translation>Wie Antworten entstanden</translation>
    </message>
    <message>
        <source>Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows the points it costs, from 100; choose one to see the rows behind it.</source>
        <translation>Anmeldungen, offene Tickets, wartende Nachrichten, NPS und Zahlungen. Jeder Grund zeigt, wie viele der 100 Punkte er kostet; wählen Sie einen, um die Zeilen dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>Formel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 an %n Tag</numerusform>
            <numerusform>%1 an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n replies began as its draft</source>
        <translation>
            <numerusform>von %n Antwort begann als sein Entwurf</numerusform>
            <numerusform>von %n Antworten begannen als sein Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as drafted</source>
        <translation>Wie entworfen gesendet</translation>
    </message>
    <message>
        <source>Edited, then sent</source>
        <translation>Bearbeitet und gesendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>Von einem Menschen geschrieben</translation>
    </message>
    <message>
        <source>Of the drafts decided %1 were approved and %2 rejected</source>
        <translation>Von den entschiedenen Entwürfen wurden %1 freigegeben und %2 abgelehnt</translation>
    </message>
    <message>
        <source>of the approved %1 were edited first</source>
        <translation>von den freigegebenen wurden %1 zuvor bearbeitet</translation>
    </message>
    <message>
        <source>No draft was decided in this time</source>
        <translation>In dieser Zeit wurde kein Entwurf entschieden</translation>
    </message>
    <message>
        <source>The server read and wrote %1 tokens for $%2.</source>
        <translation>Der Server las und schrieb %1 Tokens für $%2.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>The conversation was not changed</source>
        <translation>Das Gespräch wurde nicht geändert</translation>
    </message>
    <message>
        <source>The conversations were not changed</source>
        <translation>Die Gespräche wurden nicht geändert</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>Die Änderung wurde nicht zurückgenommen</translation>
    </message>
</context>
<context>
    <name>TicketBulkBar</name>
    <message>
        <source>Ticked tickets</source>
        <translation>Angekreuzte Tickets</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Tickets schließen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Keines ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketChangeRow</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>TicketChanges</name>
    <message numerus="yes">
        <source>%n ticket(s) closed</source>
        <translation>
            <numerusform>%n Ticket geschlossen</numerusform>
            <numerusform>%n Tickets geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>%n Ticket geändert</numerusform>
            <numerusform>%n Tickets geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 changed</source>
        <translation>Ticket %1 geändert</translation>
    </message>
    <message>
        <source>Ticket %1 closed</source>
        <translation>Ticket %1 geschlossen</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 reopened</source>
        <translation>Ticket %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was assigned</source>
        <translation>Nichts wurde zugewiesen</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>Die Änderung wurde nicht zurückgenommen</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Linked messages</source>
        <translation>Verknüpfte Nachrichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Ticket schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Ich, %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>The linked messages cannot be read</source>
        <translation>Die verknüpften Nachrichten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>No linked messages</source>
        <translation>Keine verknüpften Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n linked message(s)</source>
        <translation>
            <numerusform>%n verknüpfte Nachricht</numerusform>
            <numerusform>%n verknüpfte Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>Ticket %1 bearbeiten</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Ticket anlegen</translation>
    </message>
    <message>
        <source>Give the ticket a title: what is it about?</source>
        <translation>Geben Sie dem Ticket einen Titel: Worum geht es?</translation>
    </message>
    <message>
        <source>Choose the customer from the list: type a part of the name, e-mail or company.</source>
        <translation>Wählen Sie den Kunden aus der Liste: Tippen Sie einen Teil von Name, E-Mail oder Firma.</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>Die Beschreibung hat %1 Zeichen, erlaubt sind %2. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The ticket is being stored</source>
        <translation>Das Ticket wird gespeichert</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>%1, %2, %3, priority %4</source>
        <translation>%1, %2, %3, Priorität %4</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <comment>a ticket in words</comment>
        <translation>%1, angekreuzt</translation>
    </message>
</context>
<context>
    <name>TicketSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search tickets, or priority: category: assignee: customer:</source>
        <translation>Tickets suchen oder priority: category: assignee: customer:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Jede Priorität</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Ich, %1</translation>
    </message>
    <message>
        <source>me</source>
        <comment>a value of assignee:</comment>
        <translation>ich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a value of assignee:</comment>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Funktionswunsch</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technische Hilfe</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Welche Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>The ticket cannot be read</source>
        <translation>Das Ticket kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>Die Tickets können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No ticket fits this search. Esc in the search field clears it.</source>
        <translation>Kein Ticket passt zu dieser Suche. Esc im Suchfeld leert sie.</translation>
    </message>
    <message>
        <source>No ticket fits this search. “All” looks through the others too.</source>
        <translation>Kein Ticket passt zu dieser Suche. „Alle“ sucht auch in den anderen.</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Keine offenen Tickets</translation>
    </message>
    <message>
        <source>Tickets that the assistant proposes and you approve appear here, and those you open yourself.</source>
        <translation>Tickets, die der Assistent vorschlägt und Sie freigeben, erscheinen hier, und die, die Sie selbst öffnen.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Keine Tickets</translation>
    </message>
    <message>
        <source>Tickets appear here once somebody opens one.</source>
        <translation>Tickets erscheinen hier, sobald jemand eines öffnet.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>dddd, d. MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 Min.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes, or days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n Tg.</numerusform>
            <numerusform>%n Tg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>a duration</comment>
        <translation>Wartet %1</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>keys and seconds left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TokenChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>Ticket #%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>entwirft</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>nach %1 gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced by a newer message</source>
        <translation>durch eine neuere Nachricht ersetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Freigegeben von %1, %2</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <translation>Angehalten von %1, %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Abgelehnt von %1, %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>„%1“, von %2</translation>
    </message>
    <message>
        <source>Prices and plans</source>
        <translation>Preise und Tarife</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technische Hilfe</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Funktionswunsch</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Allgemeine Frage</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>Es gibt kein Werkzeug namens „%1“.</translation>
    </message>
    <message>
        <source>Open a ticket “%1” with priority %2</source>
        <translation>Ein Ticket „%1“ mit Priorität %2 öffnen</translation>
    </message>
    <message>
        <source>Add this message to ticket #%1</source>
        <translation>Diese Nachricht zu Ticket #%1 hinzufügen</translation>
    </message>
    <message>
        <source>Ticket #%1 belongs to another customer.</source>
        <translation>Ticket #%1 gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.</source>
        <translation>Ticket #%1 wurde inzwischen geschlossen. Wählen Sie diese Aktion ab oder öffnen Sie das Ticket wieder.</translation>
    </message>
    <message>
        <source>Hand the conversation to a colleague: %1</source>
        <translation>Das Gespräch einem Kollegen übergeben: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Weitergegeben: %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Create a Gmail draft “%1”</source>
        <translation>Gmail-Entwurf „%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Monthly revenue</source>
        <translation>Monatlicher Umsatz</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Average health</source>
        <translation>Mittlerer Zustand</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>Opens the customers</source>
        <translation>Öffnet die Kunden</translation>
    </message>
    <message>
        <source>Opens the tickets</source>
        <translation>Öffnet die Tickets</translation>
    </message>
    <message>
        <source>Opens what waits for a decision</source>
        <translation>Öffnet, was auf eine Entscheidung wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n paying customer(s)</source>
        <translation>
            <numerusform>%n zahlender Kunde</numerusform>
            <numerusform>%n zahlende Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 gesund</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message numerus="yes">
        <source>of 100, %n customer(s) judged</source>
        <translation>
            <numerusform>von 100, %n Kunde beurteilt</numerusform>
            <numerusform>von 100, %n Kunden beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 urgent</source>
        <translation>%1 dringend</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>keines dringend</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Frontdesk öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n unread</source>
        <translation>
            <numerusform>Frontdesk: %n ungelesen</numerusform>
            <numerusform>Frontdesk: %n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleNotices</name>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Der Arbeitsbereich kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The history of this workspace went back</source>
        <translation>Die Geschichte dieses Arbeitsbereichs ging zurück</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>So annehmen</translation>
    </message>
    <message>
        <source>The daily backup could not be made</source>
        <translation>Die tägliche Sicherung ist misslungen</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>Die Artikel können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The history could not be accepted</source>
        <translation>Die Geschichte konnte nicht angenommen werden</translation>
    </message>
    <message>
        <source>Another program holds up the workspace</source>
        <translation>Ein anderes Programm hält den Arbeitsbereich auf</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>VIEW</source>
        <translation>ZEIGEN</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Input and output of %1</source>
        <translation>Eingabe und Ausgabe von %1</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>Entf entfernt diese Ansicht</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WholeTextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is empty. Name a file, for example support.db.</source>
        <translation>Der Arbeitsbereich ist leer. Nennen Sie eine Datei, zum Beispiel support.db.</translation>
    </message>
    <message>
        <source>This version keeps its workspace in an SQLite file. Name a file instead of a PostgreSQL address.</source>
        <translation>Diese Version hält ihren Arbeitsbereich in einer SQLite-Datei. Nennen Sie eine Datei statt einer PostgreSQL-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it, for example %1/workspace.db.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin, zum Beispiel %1/workspace.db.</translation>
    </message>
</context>
</TS>
