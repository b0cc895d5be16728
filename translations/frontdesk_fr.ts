<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionEffect</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2”</source>
        <translation>Ticket #%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added to the description</source>
        <translation>Ajouté à la description</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile: this would fail</source>
        <translation>Le ticket a été fermé entre-temps&#xa0;: cela échouerait</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change the arguments</source>
        <translation>Modifier les arguments</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>MODIFIE</translation>
    </message>
    <message>
        <source>Close the arguments</source>
        <translation>Fermer les arguments</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Proposed actions</source>
        <translation>Actions proposées</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Goes out at once, together with its actions: it cannot be taken back.</source>
        <translation>Part aussitôt, avec ses actions&#xa0;: cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>La décision est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>An action cannot be done like this: mend or untick it</source>
        <translation>Une action ne peut pas être faite ainsi&#xa0;: corrigez-la ou décochez-la</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>Approve &amp; create Gmail draft</source>
        <translation>Approuver et créer le brouillon Gmail</translation>
    </message>
    <message>
        <source>Approve and create Gmail draft</source>
        <translation>Approuver et créer le brouillon Gmail</translation>
    </message>
    <message>
        <source>Approve with %1 of %2</source>
        <translation>Approuver avec %1 sur %2</translation>
    </message>
    <message>
        <source>Approve &amp; send</source>
        <translation>Approuver et envoyer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Walks the hash chain over the whole log</source>
        <translation>Parcourt la chaîne de hachage de tout le journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Narrow by tool: is: from: by: after: before:</source>
        <translation>Restreindre par outil&#xa0;: is: from: by: after: before:</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Le journal est en cours de vérification</translation>
    </message>
    <message>
        <source>The log cannot be verified</source>
        <translation>Le journal ne peut pas être vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>Intact, %n entrée</numerusform>
            <numerusform>Intact, %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1</source>
        <translation>Rompu à l’entrée %1</translation>
    </message>
    <message>
        <source>The newest hash: %1</source>
        <translation>Le hachage le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>L’exécution ne peut pas être lue</translation>
    </message>
    <message>
        <source>Export the runs as they are filtered</source>
        <translation>Exporter les exécutions telles que filtrées</translation>
    </message>
    <message>
        <source>Export the log as it is filtered</source>
        <translation>Exporter le journal tel que filtré</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>L’export est en cours d’écriture</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n ligne exportée</numerusform>
            <numerusform>%n lignes exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n ligne exportée dans %1</numerusform>
            <numerusform>%n lignes exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Ceci ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every tool call and every decision is written here, and cannot be changed afterwards.</source>
        <translation>Chaque appel d’outil et chaque décision sont inscrits ici et ne peuvent plus être modifiés ensuite.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>Each customer message the assistant works on is a run. Enter opens its conversation.</source>
        <translation>Chaque message de client que l’assistant traite est une exécution. Entrée ouvre sa conversation.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>What the assistant does with a customer&apos;s message appears here, step by step.</source>
        <translation>Ce que l’assistant fait d’un message de client apparaît ici, étape par étape.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Fermer l’activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>The assistant&apos;s work could not be read</source>
        <translation>Le travail de l’assistant n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>offline assistant</source>
        <translation>assistant hors ligne</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>La réponse a été envoyée à %1</translation>
    </message>
    <message numerus="yes">
        <source>The answer was sent to %1, %n action(s) done</source>
        <translation>
            <numerusform>La réponse a été envoyée à %1, %n action effectuée</numerusform>
            <numerusform>La réponse a été envoyée à %1, %n actions effectuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Refuser le brouillon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>Le brouillon a été refusé, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>Le brouillon n’a pas été refusé</translation>
    </message>
    <message>
        <source>Draft again?</source>
        <translation>Rédiger à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>A new draft takes the place of the one you edited. Your text stays among its versions: Changes compares both and can take yours back.</source>
        <translation>Un nouveau brouillon prend la place de celui que vous avez modifié. Votre texte reste parmi ses versions&#xa0;: «&#xa0;Modifications&#xa0;» compare les deux et peut reprendre le vôtre.</translation>
    </message>
    <message>
        <source>No new draft was begun</source>
        <translation>Aucun nouveau brouillon n’a été commencé</translation>
    </message>
    <message>
        <source>Draft an answer</source>
        <translation>Rédiger une réponse</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Pas encore de brouillon</translation>
    </message>
    <message>
        <source>The assistant has not read this message. It can look up what is known and draft an answer; you decide what is sent.</source>
        <translation>L’assistant n’a pas lu ce message. Il peut chercher ce qui est connu et rédiger une réponse ; c’est vous qui décidez de ce qui est envoyé.</translation>
    </message>
    <message>
        <source>No draft was begun</source>
        <translation>Aucun brouillon n’a été commencé</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Un brouillon pour %1 vous attend</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>Nouveau message de %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvements réduits</translation>
    </message>
    <message>
        <source>Shortcut hints in buttons</source>
        <translation>Raccourcis affichés dans les boutons</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Un certain risque</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>newer messages came</source>
        <translation>des messages plus récents sont arrivés</translation>
    </message>
    <message>
        <source>writes to Gmail</source>
        <translation>écrit dans Gmail</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>modifie quelque chose</translation>
    </message>
    <message>
        <source>intent not sure</source>
        <translation>intention incertaine</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>an action cannot be done</source>
        <translation>une action ne peut pas être faite</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Drafts and actions of the assistant that need a person appear here, from all conversations.</source>
        <translation>Les brouillons et actions de l’assistant qui ont besoin d’une personne apparaissent ici, de toutes les conversations.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>La réponse a été envoyée à %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>Les approbations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>%1 · waits %2 · %3 %4</source>
        <translation>%1 · attend %2 · %3 %4</translation>
    </message>
    <message>
        <source>Draft reply, with what was changed by hand</source>
        <translation>Brouillon de réponse, avec ce qui a été modifié à la main</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Brouillon de réponse · non envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft: rebase, keep or discard it there</source>
        <translation>
            <numerusform>%n nouveau message depuis ce brouillon&#xa0;: adaptez-le, gardez-le ou jetez-le là-bas</numerusform>
            <numerusform>%n nouveaux messages depuis ce brouillon&#xa0;: adaptez-le, gardez-le ou jetez-le là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Refuser le brouillon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>Le brouillon a été refusé, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>Le brouillon n’a pas été refusé</translation>
    </message>
</context>
<context>
    <name>ArgumentsForm</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Insert from an article</source>
        <translation>Insérer depuis un article</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Search the articles; empty: what fits the customer&apos;s last message</source>
        <translation>Chercher dans les articles&#xa0;; vide&#xa0;: ce qui convient au dernier message du client</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Insérer avec sa source</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>Aucun passage choisi</translation>
    </message>
    <message>
        <source>No article says anything about this.</source>
        <translation>Aucun article n’en parle.</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>dépasse 4 Mio</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>cannot be opened: no permission</source>
        <translation>ne peut pas être ouvert&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file name and what is wrong with it, such as &quot;pricing.md: is not UTF-8 text&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist. Choose another one in Settings.</source>
        <translation>Le dossier de connaissances «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” may not be read. Check its permissions.</source>
        <translation>Le dossier de connaissances «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The name of an article ends in .md.</source>
        <translation>Le nom d’un article se termine par .md.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist.</source>
        <translation>Le dossier de connaissances «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a name below the knowledge folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom situé sous le dossier de connaissances.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file on disk %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: le fichier sur le disque %2.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was overwritten.</source>
        <translation>Il existe déjà un article «&#xa0;%1&#xa0;». Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile. Nothing was overwritten.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié sur le disque entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé entre-temps. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>An article may be 4 MiB long at most.</source>
        <translation>Un article peut faire 4 Mio au plus.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no Markdown file (.md). Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier Markdown (.md). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was added; rename one of the two.</source>
        <translation>Il existe déjà un article «&#xa0;%1&#xa0;». Rien n’a été ajouté&#xa0;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” %2. Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» %2. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>the article has no section “%1”</source>
        <translation>l’article n’a pas de section « %1 »</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>There is no article %1.</source>
        <translation>Il n’y a pas d’article %1.</translation>
    </message>
    <message>
        <source>%1 has no heading “%2”.</source>
        <translation>%1 n’a pas de titre «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>No article chosen</source>
        <translation>Aucun article choisi</translation>
    </message>
    <message>
        <source>Choose one at the left, or search.</source>
        <translation>Choisissez-en un dans la liste, ou cherchez.</translation>
    </message>
    <message>
        <source>Insert with source</source>
        <translation>Insérer avec la source</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The file was changed on disk meanwhile. Saving shows both texts.</source>
        <translation>Le fichier a été modifié sur le disque entre-temps. L’enregistrement montrera les deux textes.</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n reply(s)</source>
        <translation>
            <numerusform>Cité dans %n réponse</numerusform>
            <numerusform>Cité dans %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a file that is not there yet</comment>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>The article is being stored</source>
        <translation>L’article est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ArticleSearch</name>
    <message>
        <source>Search knowledge</source>
        <translation>Chercher dans les connaissances</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Insérer avec sa source</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>There is no Markdown file in %1.</source>
        <translation>Il n’y a pas de fichier Markdown dans %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No article says anything about this. Try other words.</source>
        <translation>Aucun article n’en parle. Essayez d’autres mots.</translation>
    </message>
    <message>
        <source>What you find here is what the assistant answers from.</source>
        <translation>Ce que vous trouvez ici est ce à partir de quoi l’assistant répond.</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>They are here in a moment.</source>
        <translation>Ils arrivent dans un instant.</translation>
    </message>
</context>
<context>
    <name>ArticleTree</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ArticleWriting</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>Abandonner ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not stored. What you typed since is lost.</source>
        <translation>%1 n’est pas enregistré. Ce que vous avez écrit depuis sera perdu.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>L’article n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken link(s)</source>
        <translation>
            <numerusform>%n lien rompu</numerusform>
            <numerusform>%n liens rompus</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Liens rompus</translation>
    </message>
    <message>
        <source>Links between articles that lead nowhere. Choose one to mend it.</source>
        <translation>Des liens entre articles qui ne mènent nulle part. Choisissez-en un pour le réparer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>AssigneeMenu</name>
    <message>
        <source>Me, %1</source>
        <translation>Moi, %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>AssistantSection</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tone of the answers</source>
        <translation>Ton des réponses</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amical</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Tool calls per message, at most</source>
        <translation>Appels d’outils par message, au plus</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>While Human Approval is on, everything that changes something waits for a person, whatever stands below.</source>
        <translation>Tant que l’approbation humaine est activée, tout ce qui modifie quelque chose attend une personne, quoi qu’il soit indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>The offline assistant needs no network and answers in the words of the articles. With a key, a language model on a server writes the answers.</source>
        <translation>L’assistant hors ligne n’a pas besoin de réseau et répond avec les mots des articles. Avec une clé, un modèle de langage sur un serveur écrit les réponses.</translation>
    </message>
    <message>
        <source>The server when there is a key</source>
        <translation>Le serveur s’il y a une clé</translation>
    </message>
    <message>
        <source>Always the server</source>
        <translation>Toujours le serveur</translation>
    </message>
    <message>
        <source>Always offline</source>
        <translation>Toujours hors ligne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Any server that speaks the chat-completions protocol. https, or http on this computer.</source>
        <translation>Tout serveur qui parle le protocole chat-completions. https, ou http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>View on a line of the activity shows exactly what was sent.</source>
        <translation>«&#xa0;Voir&#xa0;» sur une ligne de l’activité montre exactement ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>E-mail addresses, phone and card numbers are replaced before sending and put back in the answer.</source>
        <translation>Les adresses e-mail, numéros de téléphone et de carte sont remplacés avant l’envoi et remis dans la réponse.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces.</source>
        <translation>MODÈLE=ENTRÉE/SORTIE en dollars par million de jetons, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Coller une nouvelle clé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY in the environment or in .env.</source>
        <translation>La clé vient de OPENAI_API_KEY dans l’environnement ou dans .env.</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>La clé est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key is in memory and gone when this window closes: the keychain does not answer.</source>
        <translation>La clé est en mémoire et disparaît avec cette fenêtre&#xa0;: le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Il n’y a pas de clé.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Nouvel essai…</translation>
    </message>
    <message>
        <source>%1 answers, in %2 s.</source>
        <translation>%1 répond, en %2 s.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Spend a day, at most</source>
        <translation>Dépense par jour, au plus</translation>
    </message>
    <message>
        <source>Nothing is asked that could pass it; the offline assistant answers then.</source>
        <translation>Rien n’est demandé qui pourrait la dépasser&#xa0;; l’assistant hors ligne répond alors.</translation>
    </message>
    <message>
        <source>Opening a ticket</source>
        <translation>Ouvrir un ticket</translation>
    </message>
    <message>
        <source>Adding to a ticket</source>
        <translation>Compléter un ticket</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>Passer la main à une personne</translation>
    </message>
    <message>
        <source>As Human Approval says</source>
        <translation>Selon l’approbation humaine</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <source>The offline assistant over known cases, or over what was really sent.</source>
        <translation>L’assistant hors ligne sur des cas connus, ou sur ce qui a vraiment été envoyé.</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Finding articles by meaning</source>
        <translation>Trouver des articles par le sens</translation>
    </message>
    <message>
        <source>The text of your articles, and each message that is answered, also go to the server above. It returns numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles are sent again. Personal data is hidden as set above. Without an answer the words alone decide.</source>
        <translation>Le texte de vos articles et chaque message auquel on répond sont aussi envoyés au serveur ci-dessus. Il renvoie des nombres qui disent ce qu’ils signifient ; ceux des articles restent dans l’espace de travail, si bien que seuls les articles modifiés sont renvoyés. Les données personnelles sont masquées comme réglé ci-dessus. Sans réponse, les mots seuls décident.</translation>
    </message>
    <message>
        <source>Find by meaning too</source>
        <translation>Chercher aussi par le sens</translation>
    </message>
    <message>
        <source>Model for it</source>
        <translation>Modèle pour cela</translation>
    </message>
    <message>
        <source>Off: nothing is sent for this.</source>
        <translation>Désactivé : rien n’est envoyé pour cela.</translation>
    </message>
    <message>
        <source>No server answers, so nothing is sent for this.</source>
        <translation>Aucun serveur ne répond, donc rien n’est envoyé pour cela.</translation>
    </message>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%1 passages sur %2 peuvent être trouvés par le sens.</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>No model is named. Enter one in Settings, Assistant.</source>
        <translation>Aucun modèle n’est indiqué. Saisissez-en un dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter one in Settings, Assistant.</source>
        <translation>Il n’y a pas de clé pour %1. Saisissez-en une dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are one word of letters, digits and signs.</source>
        <translation>Cela ne peut pas être une clé&#xa0;: une clé est un seul mot fait de lettres, de chiffres et de signes.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Run %1, entry %2</source>
        <translation>Exécution %1, entrée %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>aucun, c’est la première</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Hash       </source>
        <translation>Hachage          </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>Conserver l’espace de travail</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>There is none yet. They are kept in %1.</source>
        <translation>Il n’y en a pas encore. Elles sont gardées dans %1.</translation>
    </message>
    <message>
        <source>The newest was made %1. They are kept in %2.</source>
        <translation>La plus récente date de %1. Elles sont gardées dans %2.</translation>
    </message>
    <message>
        <source>%1 takes the workspace&apos;s place at the next start.</source>
        <translation>%1 prend la place de l’espace de travail au prochain démarrage.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>L’espace de travail n’a pas été sauvegardé</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Espaces de travail (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The backup will not be restored</source>
        <translation>La sauvegarde ne sera pas restaurée</translation>
    </message>
</context>
<context>
    <name>BannerHost</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <comment>a span of days in a chart</comment>
        <translation>
            <numerusform>%n jour jusqu’au %1</numerusform>
            <numerusform>%n jours jusqu’au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>In total %1. %2</source>
        <comment>a chart read aloud</comment>
        <translation>Au total %1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>automatic answer</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>edited draft</source>
        <translation>brouillon modifié</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>only your team sees this</source>
        <translation>seule votre équipe voit ceci</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sources used:</source>
        <translation>Sources utilisées&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Tout afficher, %n caractère</numerusform>
            <numerusform>Tout afficher, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Close the chosen</source>
        <translation>Fermer la sélection</translation>
    </message>
    <message>
        <source>Snooze the chosen</source>
        <translation>Reporter la sélection</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>Attribuer la sélection</translation>
    </message>
    <message>
        <source>Label the chosen</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEval</name>
    <message>
        <source>Line %1 is no JSON object: %2</source>
        <translation>La ligne %1 n’est pas un objet JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 has no &quot;message&quot;.</source>
        <translation>La ligne %1 n’a pas de «&#xa0;message&#xa0;».</translation>
    </message>
    <message>
        <source>There is no case in this file.</source>
        <translation>Il n’y a aucun cas dans ce fichier.</translation>
    </message>
    <message>
        <source>The cases are missing in this build.</source>
        <translation>Les cas manquent dans cette version.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>La ligne %1 n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>Le message est vide. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten it or send it in parts.</source>
        <translation>Le message compte %1 caractères&#xa0;; %2 sont permis. Raccourcissez-le ou envoyez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name or company is longer than %1 characters.</source>
        <translation>Le nom ou la société dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Écrivez-la comme nom@exemple.com.</translation>
    </message>
    <message>
        <source>The ticket has no title.</source>
        <translation>Le ticket n’a pas de titre.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Le titre dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>La description dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The category is longer than 40 characters.</source>
        <translation>La catégorie dépasse 40 caractères.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>La note est vide. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>La note dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3. Send a smaller one or a link.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2&#xa0;; un fichier peut faire %3. Envoyez-en un plus petit ou un lien.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have %n file(s). Send this one with the next.</source>
        <translation>
            <numerusform>Un message peut avoir %n fichier. Envoyez celui-ci avec le suivant.</numerusform>
            <numerusform>Un message peut avoir %n fichiers. Envoyez celui-ci avec le suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of a message may have %1 together. Send this one with the next.</source>
        <translation>Les fichiers d’un message peuvent faire %1 ensemble. Envoyez celui-ci avec le suivant.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Type a command, a customer or a ticket</source>
        <translation>Tapez une commande, un client ou un ticket</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>Versions de ce brouillon</translation>
    </message>
    <message>
        <source>Underlined: in “%1” and not in the other</source>
        <translation>Souligné&#xa0;: dans «&#xa0;%1&#xa0;» et pas dans l’autre</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Prendre cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>The assistant&apos;s, %1</source>
        <translation>Celle de l’assistant, %1</translation>
    </message>
    <message>
        <source>Edited by hand, %1</source>
        <translation>Modifiée à la main, %1</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Il n’y a qu’une version</translation>
    </message>
    <message>
        <source>There is only one version of this draft: the assistant&apos;s, and nobody changed it.</source>
        <translation>Il n’y a qu’une version de ce brouillon&#xa0;: celle de l’assistant, et personne ne l’a modifiée.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer mode</source>
        <translation>Mode de rédaction</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>Message du client</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Insert from an article</source>
        <translation>Insérer depuis un article</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Écrire à %1…</translation>
    </message>
    <message>
        <source>What %1 says…</source>
        <translation>Ce que dit %1…</translation>
    </message>
    <message>
        <source>A note for your team…</source>
        <translation>Une note pour votre équipe…</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Envoyer comme client</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The article was changed on disk</source>
        <translation>L’article a été modifié sur le disque</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Maintenant sur le disque</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The lines that differ are lit; you can still change what you typed here.</source>
        <translation>Rien n’a été écrasé. Les lignes différentes sont surlignées&#xa0;; vous pouvez encore modifier ici ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Edit on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Edits on from what is on disk. What you typed is put on the clipboard.</source>
        <translation>Continue à partir de ce qui est sur le disque. Votre texte est mis dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Garder mon texte</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n snoozed conversation(s) came back</source>
        <translation>
            <numerusform>%n conversation reportée est revenue</numerusform>
            <numerusform>%n conversations reportées sont revenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A reply was not sent</source>
        <translation>Une réponse n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The demo data could not be written</source>
        <translation>Les données de démonstration n’ont pas pu être écrites</translation>
    </message>
    <message numerus="yes">
        <source>Demo data: %n customer(s)</source>
        <translation>
            <numerusform>Données de démonstration&#xa0;: %n client</numerusform>
            <numerusform>Données de démonstration&#xa0;: %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo data is there already</source>
        <translation>Les données de démonstration sont déjà là</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>L’espace de travail n’a pas été sauvegardé</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT with edges from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--size attend LARGEURxHAUTEUR avec des côtés de %1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1 attend %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A support console that keeps a person in charge.</source>
        <translation>Une console de support qui laisse la décision à une personne.</translation>
    </message>
    <message>
        <source>The SQLite file.</source>
        <translation>Le fichier SQLite.</translation>
    </message>
    <message>
        <source>The folder of articles.</source>
        <translation>Le dossier des articles.</translation>
    </message>
    <message>
        <source>A fresh demo workspace.</source>
        <translation>Un espace de démonstration tout neuf.</translation>
    </message>
    <message>
        <source>The customer&apos;s chat window instead of the console.</source>
        <translation>La fenêtre de discussion du client au lieu de la console.</translation>
    </message>
    <message>
        <source>Whose chat window: a customer&apos;s number.</source>
        <translation>La fenêtre de qui&#xa0;: le numéro d’un client.</translation>
    </message>
    <message>
        <source>Renders the window to a PNG and exits.</source>
        <translation>Dessine la fenêtre dans un PNG et se termine.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>La page à ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Of the window: WIDTHxHEIGHT.</source>
        <translation>De la fenêtre&#xa0;: LARGEURxHAUTEUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option&#xa0;; voyez --help.</translation>
    </message>
    <message>
        <source>--demo makes a workspace of its own; leave out --workspace.</source>
        <translation>--demo crée son propre espace de travail&#xa0;; omettez --workspace.</translation>
    </message>
    <message>
        <source>--customer takes a customer&apos;s number, not &quot;%1&quot;.</source>
        <translation>--customer attend le numéro d’un client, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was sent, the reply is back in the composer</source>
        <translation>Rien n’a été envoyé, la réponse est revenue dans la zone de saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>New ticket…</source>
        <translation>Nouveau ticket…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Exporter les clients…</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Exporter le journal d’activité…</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nouvel article…</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>Back up workspace…</source>
        <translation>Sauvegarder l’espace de travail…</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Chercher partout…</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Il n’y a pas de liste sur cette page.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Suivant dans la liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Précédent dans la liste</translation>
    </message>
    <message>
        <source>There is nothing to tick on this page.</source>
        <translation>Il n’y a rien à cocher sur cette page.</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Choisir pour une modification groupée</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to the inbox first.</source>
        <translation>Allez d’abord dans la réception.</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>Aucune conversation n’est choisie.</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>Aucune conversation n’est ouverte.</translation>
    </message>
    <message>
        <source>No draft waits in this conversation.</source>
        <translation>Aucun brouillon n’attend dans cette conversation.</translation>
    </message>
    <message>
        <source>The draft is not stale.</source>
        <translation>Le brouillon n’est pas périmé.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Reopen conversation</source>
        <translation>Rouvrir la conversation</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>M’attribuer</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Volet d’activité</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Premier message non lu</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exporter la preuve…</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Écrire comme client</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Écrire une note privée</translation>
    </message>
    <message>
        <source>Insert from an article…</source>
        <translation>Insérer depuis un article…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Réponses enregistrées…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Adapter un brouillon périmé</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Garder un brouillon périmé</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Jeter un brouillon périmé</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Tout ce qui attend une approbation</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Text saved %1</source>
        <translation>Texte enregistré à %1</translation>
    </message>
    <message>
        <source>The reply goes out in a moment</source>
        <translation>La réponse part dans un instant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConsolePalette</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>In one hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>Étiquette %1 retirée</translation>
    </message>
    <message>
        <source>Label %1 added</source>
        <translation>Étiquette %1 ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to you</source>
        <translation>
            <numerusform>%n conversation vous est attribuée</numerusform>
            <numerusform>%n conversations vous sont attribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n conversation fermée</numerusform>
            <numerusform>%n conversations fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversation rouverte</numerusform>
            <numerusform>%n conversations rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was not changed</source>
        <translation>La conversation n’a pas été modifiée</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time in a menu</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed until %1</source>
        <translation>
            <numerusform>%n conversation reportée jusqu’à %1</numerusform>
            <numerusform>%n conversations reportées jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir une heure…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>À personne</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n conversation attribuée à personne</numerusform>
            <numerusform>%n conversations attribuées à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to %1</source>
        <translation>
            <numerusform>%n conversation attribuée à %1</numerusform>
            <numerusform>%n conversations attribuées à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Approve draft</source>
        <translation>Approuver le brouillon</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
</context>
<context>
    <name>ConversationDocument</name>
    <message>
        <source> · answered automatically</source>
        <translation> · répondu automatiquement</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Printed %1. Private notes are left out.</source>
        <translation>Imprimé&#xa0;: %1. Les notes privées sont omises.</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Un brouillon pour %1 vous attend</translation>
    </message>
    <message>
        <source>Newer messages came: rebase, keep or discard the draft</source>
        <translation>Des messages plus récents sont arrivés&#xa0;: adaptez, gardez ou jetez le brouillon</translation>
    </message>
    <message>
        <source>The draft was not rebased</source>
        <translation>Le brouillon n’a pas été adapté</translation>
    </message>
    <message>
        <source>The new draft holds your edits; Changes shows them</source>
        <translation>Le nouveau brouillon contient vos modifications&#xa0;; «&#xa0;Modifications&#xa0;» les montre</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>Le brouillon n’a pas été gardé</translation>
    </message>
    <message>
        <source>Discarded: newer messages came</source>
        <translation>Jeté&#xa0;: des messages plus récents sont arrivés</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>Le brouillon n’a pas été jeté</translation>
    </message>
    <message>
        <source>Your edit could not be kept</source>
        <translation>Votre modification n’a pas pu être conservée</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>This workspace holds demo data and is kept apart from the real one.</source>
        <translation>Cet espace de travail contient des données de démonstration et reste séparé du vrai.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Approbation humaine</translation>
    </message>
    <message>
        <source>Conversation actions</source>
        <translation>Actions sur la conversation</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté jusqu’à %1</translation>
    </message>
    <message>
        <source>A draft waits for you</source>
        <translation>Un brouillon vous attend</translation>
    </message>
    <message>
        <source>The built-in assistant answers; nothing leaves this machine.</source>
        <translation>L’assistant intégré répond&#xa0;; rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>attribuée à %1</translation>
    </message>
    <message>
        <source>Turn off Human Approval?</source>
        <translation>Désactiver l’approbation humaine&#x202f;?</translation>
    </message>
    <message>
        <source>Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first.</source>
        <translation>Les réponses de l’assistant partiront et des tickets seront ouverts sans que personne ne les ait vus auparavant.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>ConversationPrinter</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The conversation cannot be printed</source>
        <translation>La conversation ne peut pas être imprimée</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>Le PDF n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Aucune conversation choisie</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Choisissez-en une dans la liste pour la lire et y répondre.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>La conversation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The draft was replaced while you wrote; your text is in the composer</source>
        <translation>Le brouillon a été remplacé pendant que vous écriviez&#xa0;; votre texte est dans la zone de rédaction</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ConversationWriting</name>
    <message>
        <source>Your text could not be kept</source>
        <translation>Votre texte n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>Le fichier n’a pas été joint</translation>
    </message>
    <message>
        <source>The file was not removed</source>
        <translation>Le fichier n’a pas été retiré</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quoted field begins in line %1 and does not end. Nothing was read.</source>
        <translation>Un champ entre guillemets commence à la ligne %1 et ne se termine pas. Rien n’a été lu.</translation>
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
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
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
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Nouveau ticket…</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tous les tickets</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation>Fusionner avec une autre fiche…</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Not enough data to judge</source>
        <translation>Données insuffisantes pour juger</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Affiche les lignes en cause</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, coûte %n point</numerusform>
            <numerusform>%1, coûte %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Revenu mensuel</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Les conversations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Write as customer…</source>
        <translation>Écrire comme client…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Approve draft</source>
        <translation>Approuver le brouillon</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Écrire comme %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Ce que dit le client</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Envoyer comme client</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Rien n’a été signalé</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>The customer is being stored</source>
        <translation>Le client est en cours d’enregistrement</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.</source>
        <translation>%1 n’est pas du texte UTF-8. Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds no customers. Its first line names the columns, every further line is one customer.</source>
        <translation>%1 ne contient aucun client. Sa première ligne nomme les colonnes, chaque ligne suivante est un client.</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Split it and import the parts.</source>
        <translation>%1 compte plus de 100 000 lignes. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB. Split it and import the parts.</source>
        <translation>%1 dépasse 10 Mio. Divisez-le et importez les parties.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n field(s) more than the head. Quote fields that hold the separator.</source>
        <translation>
            <numerusform>La ligne a %n champ de plus que l’en-tête. Mettez entre guillemets les champs qui contiennent le séparateur.</numerusform>
            <numerusform>La ligne a %n champs de plus que l’en-tête. Mettez entre guillemets les champs qui contiennent le séparateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address stands in line %1 too. Keep one of the two.</source>
        <translation>L’adresse figure aussi à la ligne %1. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.</source>
        <translation>%1 a plus de 1&#x202f;000 colonnes. Gardez le nom, l’e-mail et l’entreprise, puis choisissez-le de nouveau.</translation>
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
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>Ce que les collègues doivent savoir. Le client ne le voit jamais.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The notes cannot be read</source>
        <translation>Les notes ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>The note is being stored</source>
        <translation>La note est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>The note was not stored</source>
        <translation>La note n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The note was not removed</source>
        <translation>La note n’a pas été supprimée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>The note did not come back</source>
        <translation>La note n’a pas été rétablie</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Nom, e-mail ou société</translation>
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
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Nom, e-mail ou société</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Everybody who writes to you appears here.</source>
        <translation>Tous ceux qui vous écrivent apparaissent ici.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Personne ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>The customer cannot be read</source>
        <translation>Le client ne peut pas être lu</translation>
    </message>
    <message>
        <source>The two entries are one now</source>
        <translation>Les deux fiches n’en font plus qu’une</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>%n client importé</numerusform>
            <numerusform>%n clients importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation>Les clients ne peuvent pas être lus</translation>
    </message>
</context>
<context>
    <name>DailyBudget</name>
    <message>
        <source>Today&apos;s budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit stands in Settings, Assistant.</source>
        <translation>Le budget du jour de %1 serait dépassé (%2 dépensés). Il repart à minuit UTC&#xa0;; la limite se trouve dans Réglages, Assistant.</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export the dashboard as a picture</source>
        <translation>Exporter le tableau de bord comme image</translation>
    </message>
    <message>
        <source>Export the dashboard as a table</source>
        <translation>Exporter le tableau de bord comme tableau</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>Le tableau de bord n’a pas été exporté</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Success dashboard</source>
        <translation>Succès des clients</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Once customers write, their health appears here.</source>
        <translation>Dès que des clients écrivent, leur santé apparaît ici.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>The dashboard cannot be computed</source>
        <translation>Le tableau de bord ne peut pas être calculé</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in a range</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2, updated %3</source>
        <translation>du %1 au %2, mis à jour à %3</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the workspace, verified, taken while work goes on.</source>
        <translation>Une sauvegarde est une copie complète et vérifiée de l’espace de travail, faite pendant que le travail continue.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>The newest of seven days and of four weeks are kept.</source>
        <translation>Les plus récentes de sept jours et de quatre semaines sont gardées.</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Copie de tout</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>File, links and log</source>
        <translation>Fichier, liens et journal</translation>
    </message>
    <message>
        <source>Proof that nothing was altered</source>
        <translation>Preuve que rien n’a été altéré</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Five invented customers with their messages and tickets.</source>
        <translation>Cinq clients inventés avec leurs messages et leurs tickets.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>La vérification est en cours</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>All is well. The audit log has %n entries and verifies.</source>
        <translation>
            <numerusform>Tout va bien. Le journal d’audit a %n entrée et se vérifie.</numerusform>
            <numerusform>Tout va bien. Le journal d’audit a %n entrées et se vérifie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Exporter les clients…</translation>
    </message>
    <message>
        <source>As a file that other programs read.</source>
        <translation>Sous forme de fichier lisible par d’autres programmes.</translation>
    </message>
    <message>
        <source>Every tool call and every decision</source>
        <translation>Chaque appel d’outil et chaque décision</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Exporter le journal d’activité…</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>The plan has no answer step.</source>
        <translation>Le plan n’a pas d’étape de réponse.</translation>
    </message>
    <message>
        <source>The offline assistant stepped in: %1</source>
        <translation>L’assistant hors ligne a pris le relais&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The built-in plan was used.</source>
        <translation>%1 Le plan intégré a été utilisé.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>Le plan n’a pas d’étape %1.</translation>
    </message>
    <message>
        <source>The assistant found no article about this and offers a colleague.</source>
        <translation>L’assistant n’a trouvé aucun article à ce sujet et propose un collègue.</translation>
    </message>
    <message>
        <source>The answer broke off: %1 Complete it before you send it, or draft again.</source>
        <translation>La réponse s’est interrompue&#xa0;: %1 Complétez-la avant de l’envoyer, ou faites-la rédiger à nouveau.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Arrêté par %1.</translation>
    </message>
    <message>
        <source>Stopped in the middle; the text so far is on the log.</source>
        <translation>Arrêté au milieu&#xa0;; le texte obtenu est dans le journal.</translation>
    </message>
    <message>
        <source>%1 did not want to wait for the server.</source>
        <translation>%1 n’a pas voulu attendre le serveur.</translation>
    </message>
    <message>
        <source>The answer says something that no article and no action of this run supports; it waits for a person.</source>
        <translation>La réponse dit quelque chose qu’aucun article ni aucune action de cette exécution n’appuie&#xa0;; elle attend une personne.</translation>
    </message>
    <message>
        <source>The articles were searched by their words alone: %1</source>
        <translation>Les articles ont été cherchés par leurs mots seuls : %1</translation>
    </message>
    <message>
        <source>Its answer waits for a person.</source>
        <translation>Sa réponse attend une personne.</translation>
    </message>
    <message>
        <source>The assistant is not sure that this is what was asked; its answer waits for a person.</source>
        <translation>L’assistant n’est pas sûr que ce soit la question posée ; sa réponse attend une personne.</translation>
    </message>
    <message>
        <source>The answer promises a colleague, and none was told; it waits for a person.</source>
        <translation>La réponse promet un collègue et aucun n’a été prévenu ; elle attend une personne.</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>The demo data is missing from the program.</source>
        <translation>Les données de démonstration manquent dans le programme.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Frontdesk agent</source>
        <translation>Agent Frontdesk</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody else meanwhile. Nothing was undone.</source>
        <translation>Le ticket %1 a été modifié entre-temps par quelqu’un d’autre. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The assistant is working for one of the two. Nothing was merged; try again when it rests.</source>
        <translation>L’assistant travaille pour l’un des deux. Rien n’a été fusionné&#xa0;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>Merged with %1 (%2).</source>
        <translation>Fusionné avec %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Nothing was imported.</source>
        <translation>
            <numerusform>%n ligne est fausse. Rien n’a été importé.</numerusform>
            <numerusform>%n lignes sont fausses. Rien n’a été importé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to what the assistant wrote</source>
        <translation>Revenir à ce que l’assistant a écrit</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What was changed, and earlier versions</source>
        <translation>Ce qui a été modifié, et les versions précédentes</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Answer offline</source>
        <translation>Répondre hors ligne</translation>
    </message>
    <message>
        <source>Let the offline assistant answer instead of waiting</source>
        <translation>Laisser l’assistant hors ligne répondre au lieu d’attendre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>Texte du brouillon</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Rédaction…</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n second(s).</source>
        <translation>
            <numerusform>Nouvelle demande dans %n seconde.</numerusform>
            <numerusform>Nouvelle demande dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Draft reply · broke off · not sent</source>
        <translation>Brouillon de réponse · interrompu · non envoyé</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Brouillon de réponse · non envoyé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Edit shows all of it.</source>
        <translation>Seul le début est affiché&#xa0;; «&#xa0;Modifier&#xa0;» montre tout.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>Add %n article(s)?</source>
        <translation>
            <numerusform>Ajouter %n article&#xa0;?</numerusform>
            <numerusform>Ajouter %n articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into the knowledge folder and found at once.</source>
        <translation>Ils sont copiés dans le dossier de connaissances et trouvés aussitôt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Frontdesk takes articles (.md) and tables of customers (.csv), not %1.</source>
        <translation>Frontdesk accepte les articles (.md) et les tableaux de clients (.csv), pas %1.</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>The server&apos;s embeddings cannot be read.</source>
        <translation>Les vecteurs du serveur sont illisibles.</translation>
    </message>
    <message>
        <source>%1 failed several times in a row and is left alone for a while.</source>
        <translation>%1 a échoué plusieurs fois de suite et n’est plus sollicité pour un moment.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 n’accepte pas la clé. Saisissez-en une autre dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 ne permet pas à cette clé d’utiliser «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 offers no embeddings with the model “%2”. Choose another one in Settings, Assistant, or turn them off.</source>
        <translation>%1 ne fournit pas de vecteurs avec le modèle « %2 ». Choisissez-en un autre dans Réglages, Assistant, ou désactivez la recherche par le sens.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>intent %1</source>
        <translation>intention %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>autres sources</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>il manque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n unsupported sentence(s)</source>
        <translation>
            <numerusform>%n phrase sans appui</numerusform>
            <numerusform>%n phrases sans appui</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the assistant</source>
        <translation>Évaluer l’assistant</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Conversations passées</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The offline assistant, measured on this computer. Nothing is sent and nothing is changed.</source>
        <translation>L’assistant hors ligne, mesuré sur cet ordinateur. Rien n’est envoyé ni modifié.</translation>
    </message>
    <message>
        <source>What to evaluate</source>
        <translation>Quoi évaluer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>Il n’y a pas encore de rapport</translation>
    </message>
    <message>
        <source>Messages that come with the program, each with the intent, the source and the words its answer must have. Past conversations are compared with what was really sent.</source>
        <translation>Des messages fournis avec le programme, chacun avec l’intention, la source et les mots que sa réponse doit avoir. Les conversations passées sont comparées à ce qui a vraiment été envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 traités</translation>
    </message>
    <message>
        <source>The assistant is still learning. Try again in a moment.</source>
        <translation>L’assistant apprend encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The assistant has answered nobody yet: there is nothing to compare with.</source>
        <translation>L’assistant n’a encore répondu à personne&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The evaluation is under way</source>
        <translation>L’évaluation est en cours</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, %3 of the answers are grounded. %4 ms an answer.</source>
        <translation>
            <numerusform>%n réponse comparée&#xa0;: %1 des mots sont ceux envoyés, %2 des intentions sont les mêmes, %3 des réponses sont fondées. %4&#xa0;ms par réponse.</numerusform>
            <numerusform>%n réponses comparées&#xa0;: %1 des mots sont ceux envoyés, %2 des intentions sont les mêmes, %3 des réponses sont fondées. %4&#xa0;ms par réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an answer.</source>
        <translation>%1 sur %2 réussis. Intentions justes %3, sources justes %4, fondées %5, erreur de calibrage %6. %7&#xa0;ms par réponse.</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 identiques</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a message, what is to be said about its answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>La réponse de l’exécution %1 n’est pas celle qui a été approuvée.</translation>
    </message>
    <message>
        <source>The page of the evidence is missing in this build.</source>
        <translation>La page de la preuve manque dans cette version.</translation>
    </message>
    <message>
        <source>This is no evidence file of Frontdesk.</source>
        <translation>Ce n’est pas un fichier de preuve de Frontdesk.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed.</source>
        <translation>La signature ne correspond pas&#xa0;: le fichier a été modifié après sa signature.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Rows behind the reason</source>
        <translation>Lignes à l’origine de la raison</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, coûte %n point</numerusform>
            <numerusform>%1, coûte %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s)</source>
        <translation>
            <numerusform>La ligne la plus récente</numerusform>
            <numerusform>Les %n lignes les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Preuve exportée</translation>
    </message>
    <message>
        <source>%1 can be read and checked in any browser, without a network.</source>
        <translation>%1 peut être lu et vérifié dans n’importe quel navigateur, sans réseau.</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Whoever checks it compares these numbers.</source>
        <translation>Elle est signée avec la clé %1. Qui la vérifie compare ces chiffres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter la preuve</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>La preuve n’a pas été exportée</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
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
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Chaque client commence avec 100 points.

• Aucune activité depuis 14 jours et plus&#xa0;: −25
• Moins de la moitié des connexions des deux semaines précédentes&#xa0;: −20&#xa0;; moins des trois quarts&#xa0;: −10
• NPS de 6 et moins&#xa0;: −12 et 3 de plus par point sous 6&#xa0;; NPS de 7 ou 8&#xa0;: −4
• Chaque ticket ouvert urgent ou de priorité haute&#xa0;: −10, au plus −24
• Chaque autre ticket ouvert&#xa0;: −3, au plus −12
• Chaque ticket ouvert depuis plus d’une semaine&#xa0;: −4, au plus −12
• Un message qui attend depuis 4 heures&#xa0;: −8, depuis un jour&#xa0;: −15
• Chaque paiement échoué en 30 jours&#xa0;: −10, au plus −20

75 et plus&#xa0;: bonne santé&#xa0;; 50 et plus&#xa0;: à surveiller&#xa0;; moins&#xa0;: à risque. Un client avec moins de trois événements, sans ticket, achat ni note, n’est pas évalué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How health is computed</source>
        <translation>Comment la santé est calculée</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name stands on the answers you send and on every decision in the audit log.</source>
        <translation>Votre nom figure sur les réponses que vous envoyez et sur chaque décision du journal d’audit.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>A conversation that waits longer turns red in the list.</source>
        <translation>Une conversation qui attend plus longtemps devient rouge dans la liste.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Répondre sous</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Of the windows. What customers write and read is not translated.</source>
        <translation>Des fenêtres. Ce que les clients écrivent et lisent n’est pas traduit.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionaries that are installed for Hunspell.</source>
        <translation>L’orthographe est vérifiée avec les dictionnaires installés pour Hunspell.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Signaler les mots mal écrits</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
</context>
<context>
    <name>GmailAccess</name>
    <message>
        <source>Another Frontdesk has been renewing the access to Gmail for too long.</source>
        <translation>Un autre Frontdesk renouvelle l’accès à Gmail depuis trop longtemps.</translation>
    </message>
</context>
<context>
    <name>GmailAccount</name>
    <message>
        <source>Gmail is not connected.</source>
        <translation>Gmail n’est pas connecté.</translation>
    </message>
    <message>
        <source>There is no keychain, so Gmail is connected only until this program ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: Gmail n’est donc connecté que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was connected.</source>
        <translation>La connexion a été annulée. Rien n’a été connecté.</translation>
    </message>
    <message>
        <source>Gmail is not connected, so there is nothing to disconnect.</source>
        <translation>Gmail n’est pas connecté, il n’y a donc rien à déconnecter.</translation>
    </message>
    <message>
        <source>Gmail is still connected: Google could not be told and the keychain could not be cleared. %1</source>
        <translation>Gmail est encore connecté&#xa0;: Google n’a pas pu être prévenu ni le trousseau vidé. %1</translation>
    </message>
    <message>
        <source>Google has ended the access. What is left in the keychain is of no use any more but could not be removed: %1</source>
        <translation>Google a mis fin à l’accès. Ce qui reste dans le trousseau ne sert plus à rien mais n’a pas pu être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has forgotten the access, but Google could not be told. Remove Frontdesk at myaccount.google.com/connections.</source>
        <translation>Cet ordinateur a oublié l’accès, mais Google n’a pas pu être prévenu. Retirez Frontdesk sur myaccount.google.com/connections.</translation>
    </message>
</context>
<context>
    <name>GmailAccountView</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se connecter à nouveau</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Trousseau fermé</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Should none have opened, copy its address and open it on this computer. This ends after five minutes.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte dans votre navigateur. Si aucune ne s’est ouverte, copiez son adresse et ouvrez-la sur cet ordinateur. Cela prend fin au bout de cinq minutes.</translation>
    </message>
    <message>
        <source>The access holds until %1 and is renewed by itself.</source>
        <translation>L’accès est valable jusqu’à %1 et se renouvelle tout seul.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect Gmail</source>
        <translation>Déconnecter Gmail</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>L’adresse a été copiée</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Connecter Gmail</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for Gmail.</source>
        <translation>
            <numerusform>%n brouillon attend Gmail.</numerusform>
            <numerusform>%n brouillons attendent Gmail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n draft(s) it is not known whether Gmail has them: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>On ne sait pas si Gmail a reçu %n brouillon&#xa0;: voyez l’activité de la conversation.</numerusform>
            <numerusform>On ne sait pas si Gmail a reçu %n brouillons&#xa0;: voyez l’activité des conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were refused: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>%n brouillon a été refusé&#xa0;: voyez l’activité de la conversation.</numerusform>
            <numerusform>%n brouillons ont été refusés&#xa0;: voyez l’activité des conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect Gmail?</source>
        <translation>Déconnecter Gmail&#xa0;?</translation>
    </message>
    <message>
        <source>Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; what waits here goes on waiting until the same account is connected again.</source>
        <translation>Google est prié de mettre fin à l’accès, puis celui-ci est retiré du trousseau. Les brouillons dans Gmail restent&#xa0;; ce qui attend ici continue d’attendre que le même compte soit reconnecté.</translation>
    </message>
    <message>
        <source>Google is being told</source>
        <translation>Google est en train d’être prévenu</translation>
    </message>
    <message>
        <source>Gmail is still connected</source>
        <translation>Gmail est toujours connecté</translation>
    </message>
    <message>
        <source>Gmail is disconnected, and Google has ended the access</source>
        <translation>Gmail est déconnecté et Google a mis fin à l’accès</translation>
    </message>
    <message>
        <source>Gmail is disconnected, but not everywhere</source>
        <translation>Gmail est déconnecté, mais pas partout</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GmailNotices</name>
    <message>
        <source>Gmail is connected as %1</source>
        <translation>Gmail est connecté en tant que %1</translation>
    </message>
    <message>
        <source>Gmail was not connected</source>
        <translation>Gmail n’a pas été connecté</translation>
    </message>
    <message>
        <source>Gmail not connected</source>
        <translation>Gmail non connecté</translation>
    </message>
    <message>
        <source>Gmail %1</source>
        <translation>Gmail %1</translation>
    </message>
    <message>
        <source>Gmail: waiting for the browser</source>
        <translation>Gmail&#xa0;: en attente du navigateur</translation>
    </message>
    <message>
        <source>Gmail: sign in again</source>
        <translation>Gmail&#xa0;: se connecter à nouveau</translation>
    </message>
    <message>
        <source>Gmail: keychain closed</source>
        <translation>Gmail&#xa0;: trousseau fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Gmail drafts</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) unknown</source>
        <translation>
            <numerusform>%n issue inconnue</numerusform>
            <numerusform>%n issues inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Gmail has to be connected again</source>
        <translation>Gmail doit être reconnecté</translation>
    </message>
    <message>
        <source>%1 Approved drafts wait and are created then.</source>
        <translation>%1 Les brouillons approuvés attendent et sont créés alors.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Gmail cannot be reached</source>
        <translation>Gmail est injoignable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GmailOutcome</name>
    <message>
        <source>Gmail draft found by hand</source>
        <translation>Brouillon Gmail trouvé à la main</translation>
    </message>
    <message>
        <source>Gmail draft created</source>
        <translation>Brouillon Gmail créé</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Brouillon %1</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Ouvrir dans Gmail</translation>
    </message>
    <message>
        <source>No Gmail draft was created</source>
        <translation>Aucun brouillon Gmail n’a été créé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is not known whether the Gmail draft was created</source>
        <translation>On ne sait pas si le brouillon Gmail a été créé</translation>
    </message>
    <message>
        <source>Frontdesk looks for it again by itself. You can look too.</source>
        <translation>Frontdesk le cherche encore de lui-même. Vous pouvez aussi regarder.</translation>
    </message>
    <message>
        <source>Nothing is created a second time until you have looked.</source>
        <translation>Rien n’est créé une seconde fois avant que vous ayez regardé.</translation>
    </message>
    <message>
        <source>Look in Gmail</source>
        <translation>Regarder dans Gmail</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Il l’a été</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Il ne l’a pas été</translation>
    </message>
    <message>
        <source>Creating the Gmail draft…</source>
        <translation>Création du brouillon Gmail…</translation>
    </message>
    <message>
        <source>Gmail draft waits</source>
        <translation>Le brouillon Gmail attend</translation>
    </message>
</context>
<context>
    <name>GmailOutcomes</name>
    <message>
        <source>Your answer was not stored</source>
        <translation>Votre réponse n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The draft was not tried again</source>
        <translation>Le brouillon n’a pas été réessayé</translation>
    </message>
</context>
<context>
    <name>GmailRow</name>
    <message>
        <source>Create Gmail draft</source>
        <translation>Créer un brouillon Gmail</translation>
    </message>
    <message>
        <source>Email subject</source>
        <translation>Objet de l’e-mail</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Connecter Gmail</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>MODIFIE</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Gmail is not connected</source>
        <translation>Gmail n’est pas connecté</translation>
    </message>
    <message>
        <source>Stays in the drafts of %1 until somebody sends it there</source>
        <translation>Reste dans les brouillons de %1 jusqu’à ce que quelqu’un l’y envoie</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
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
        <translation>Les réponses peuvent être placées dans votre compte Gmail comme brouillons. Frontdesk n’envoie jamais d’e-mail et n’en lit aucun.</translation>
    </message>
    <message>
        <source>Use Gmail</source>
        <translation>Utiliser Gmail</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>From the Google Cloud console</source>
        <translation>Depuis la console Google Cloud</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Client Google</translation>
    </message>
    <message>
        <source>A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed.</source>
        <translation>Un client de bureau à vous dans la console Google Cloud&#xa0;; le guide du README montre comment en créer un. Tant que Google l’indique comme «&#xa0;Testing&#xa0;», chaque consentement prend fin au bout d’une semaine environ et doit être renouvelé.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.</source>
        <translation>Fixé par GOOGLE_CLIENT_SECRET dans l’environnement&#xa0;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Only if your client has one. Kept in the keychain of this computer, never in the workspace. A single hyphen removes it.</source>
        <translation>Seulement si votre client en a un. Conservé dans le trousseau de cet ordinateur, jamais dans l’espace de travail. Un seul trait d’union le supprime.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The client secret was not kept</source>
        <translation>Le secret client n’a pas été conservé</translation>
    </message>
    <message>
        <source>The client secret is kept until this program ends</source>
        <translation>Le secret client est conservé jusqu’à la fin de ce programme</translation>
    </message>
    <message>
        <source>The client secret was removed</source>
        <translation>Le secret client a été supprimé</translation>
    </message>
    <message>
        <source>The client secret is in the keychain</source>
        <translation>Le secret client est dans le trousseau</translation>
    </message>
</context>
<context>
    <name>GoogleSignIn</name>
    <message>
        <source>Access was not granted. Nothing was connected.</source>
        <translation>L’accès n’a pas été accordé. Rien n’a été connecté.</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Check the client ID and that it is a desktop client.</source>
        <translation>Google a refusé la connexion. Vérifiez l’ID client et qu’il s’agit d’un client de bureau.</translation>
    </message>
    <message>
        <source>Google did not accept the answer of the browser. Start the sign-in again.</source>
        <translation>Google n’a pas accepté la réponse du navigateur. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The box “Manage drafts and send emails” was left unticked on Google&apos;s page, so no draft could be created. Connect again and tick it.</source>
        <translation>La case «&#xa0;Gérer les brouillons et envoyer des e-mails&#xa0;» n’a pas été cochée sur la page de Google&#xa0;: aucun brouillon ne pourrait être créé. Reconnectez-vous et cochez-la.</translation>
    </message>
    <message>
        <source>Google gave access for one hour only. Remove Frontdesk from the third-party access of your Google account and connect again.</source>
        <translation>Google n’a donné l’accès que pour une heure. Retirez Frontdesk des accès tiers de votre compte Google et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Google did not say which address this account has. Connect again and leave all boxes ticked.</source>
        <translation>Google n’a pas dit quelle est l’adresse de ce compte. Reconnectez-vous et laissez toutes les cases cochées.</translation>
    </message>
    <message numerus="yes">
        <source>The browser did not come back within %n minute(s). Nothing was connected; try again.</source>
        <translation>
            <numerusform>Le navigateur n’est pas revenu en %n minute. Rien n’a été connecté&#xa0;; réessayez.</numerusform>
            <numerusform>Le navigateur n’est pas revenu en %n minutes. Rien n’a été connecté&#xa0;; réessayez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestChat</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Comment pouvons-nous vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Write below. Answers come here, and stay here.</source>
        <translation>Écrivez ci-dessous. Les réponses arrivent ici et y restent.</translation>
    </message>
    <message>
        <source>A colleague is checking this answer</source>
        <translation>Un collègue vérifie cette réponse</translation>
    </message>
    <message>
        <source>It comes here as soon as it is approved. You may close this window: nothing is lost.</source>
        <translation>Elle arrive ici dès qu’elle est approuvée. Vous pouvez fermer cette fenêtre&#xa0;: rien ne se perd.</translation>
    </message>
    <message>
        <source>Answer being written</source>
        <translation>Réponse en cours de rédaction</translation>
    </message>
    <message>
        <source>The assistant is writing…</source>
        <translation>L’assistant écrit…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Your messages could not be read</source>
        <translation>Vos messages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Une nouvelle réponse</translation>
    </message>
    <message>
        <source>Your message was not sent</source>
        <translation>Votre message n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Your message has arrived. The assistant is looking into it…</source>
        <translation>Votre message est arrivé. L’assistant l’examine…</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message>
        <source>I would like to talk to a person.</source>
        <translation>Je voudrais parler à une personne.</translation>
    </message>
    <message>
        <source>These were many messages in a short time. Your text is kept: send it again in a minute.</source>
        <translation>Cela fait beaucoup de messages en peu de temps. Votre texte est conservé : envoyez-le de nouveau dans une minute.</translation>
    </message>
</context>
<context>
    <name>GuestTicketDelegate</name>
    <message>
        <source>Ticket #%1 · updated %2</source>
        <translation>Ticket #%1 · mis à jour %2</translation>
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
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Quels tickets</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Back to my tickets</source>
        <translation>Retour à mes tickets</translation>
    </message>
    <message>
        <source>Messages of this ticket</source>
        <translation>Messages de ce ticket</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>What is said about this ticket appears here.</source>
        <translation>Ce qui est dit au sujet de ce ticket apparaît ici.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>Les messages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Ticket #%1 · opened %2 · updated %3</source>
        <translation>Ticket #%1 · ouvert %2 · mis à jour %3</translation>
    </message>
    <message>
        <source>Your tickets cannot be read</source>
        <translation>Vos tickets ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Aucun ticket ouvert</translation>
    </message>
    <message>
        <source>When we work on something for you, it appears here.</source>
        <translation>Quand nous travaillons à quelque chose pour vous, cela apparaît ici.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Aucun ticket</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mes tickets</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Parler à une personne</translation>
    </message>
    <message>
        <source>Talk to a person?</source>
        <translation>Parler à une personne&#x202f;?</translation>
    </message>
    <message>
        <source>A colleague is told that you would like to talk to a person, and answers here.</source>
        <translation>Un collègue est prévenu que vous souhaitez parler à une personne, et répond ici.</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Oui, merci</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>No activity for %n day(s)</source>
        <translation>
            <numerusform>Aucune activité depuis %n jour</numerusform>
            <numerusform>Aucune activité depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Logins fell from %1 to %2 in two weeks</source>
        <translation>Connexions passées de %1 à %2 en deux semaines</translation>
    </message>
    <message>
        <source>Rated us %1 of 10</source>
        <translation>Nous a donné %1 sur 10</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent or high ticket(s) open</source>
        <translation>
            <numerusform>%n ticket urgent ou de priorité haute ouvert</numerusform>
            <numerusform>%n tickets urgents ou de priorité haute ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) open</source>
        <translation>
            <numerusform>%n autre ticket ouvert</numerusform>
            <numerusform>%n autres tickets ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) open for over a week</source>
        <translation>
            <numerusform>%n ticket ouvert depuis plus d’une semaine</numerusform>
            <numerusform>%n tickets ouverts depuis plus d’une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for an answer for over a day</source>
        <translation>Attend une réponse depuis plus d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>Waits for an answer for %n hour(s)</source>
        <translation>
            <numerusform>Attend une réponse depuis %n heure</numerusform>
            <numerusform>Attend une réponse depuis %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed in 30 days</source>
        <translation>
            <numerusform>%n paiement échoué en 30 jours</numerusform>
            <numerusform>%n paiements échoués en 30 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Customer health</source>
        <translation>Santé des clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 sur %2, les plus urgents d’abord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>En afficher %1 de plus</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Healthy</source>
        <translation>En bonne santé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Note de recommandation</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>Page consultée</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Demande d’assistance</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <translation>%1, %2, score %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1 a répondu sous une forme compressée qui n’était pas demandée.</translation>
    </message>
    <message>
        <source>%1 sends more than can be an answer. It was cut off.</source>
        <translation>%1 envoie plus que ne peut contenir une réponse. Elle a été coupée.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within the time allowed.</source>
        <translation>%1 est injoignable&#xa0;: pas de connexion dans le temps accordé.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer.</source>
        <translation>%1 s’est arrêté au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2. Check the proxy of the system.</source>
        <translation>Le proxy %1 ne nous laisse pas passer vers %2. Vérifiez le proxy du système.</translation>
    </message>
    <message>
        <source>%1 wants to send us to another address, which is not followed. Check the address.</source>
        <translation>%1 veut nous envoyer à une autre adresse, ce qui n’est pas suivi. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials.</source>
        <translation>%1 n’accepte pas nos identifiants.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and password.</source>
        <translation>Le proxy en route vers %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 a attendu la requête trop longtemps.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with another request.</source>
        <translation>%1 signale un conflit avec une autre requête.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again later.</source>
        <translation>%1 demande moins de requêtes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has trouble at the moment (status %2). Try again later.</source>
        <translation>%1 a des difficultés en ce moment (état %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot make sense of the request (status %2).</source>
        <translation>%1 ne comprend pas la requête (état %2).</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>son certificat a expiré, ou l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>son certificat n’est pas encore valide, ou l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>son certificat appartient à un autre nom</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>son certificat est signé par lui-même</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this computer does not trust</source>
        <translation>son certificat vient d’une autorité à laquelle cet ordinateur ne se fie pas</translation>
    </message>
    <message>
        <source>no secure protocol could be agreed on</source>
        <translation>aucun protocole sûr n’a pu être convenu</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>%1 n’est pas digne de confiance&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Is the server running?</source>
        <translation>%1 refuse les connexions. Le serveur tourne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the address and the connection.</source>
        <translation>%1 est introuvable. Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let us through.</source>
        <translation>Le proxy en route vers %1 ne nous laisse pas passer.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 a coupé la connexion au milieu.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The server sends more in one piece than can be an answer.</source>
        <translation>Le serveur envoie en un seul morceau plus que ne peut contenir une réponse.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write it like https://example.com/v1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Écrivez-la comme https://example.com/v1.</translation>
    </message>
    <message>
        <source>There is a user name in the address %1. Addresses must not hold credentials.</source>
        <translation>Il y a un nom d’utilisateur dans l’adresse %1. Les adresses ne doivent pas contenir d’identifiants.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Use https; http is allowed only for a server on this computer.</source>
        <translation>%1 n’est pas chiffré. Utilisez https&#xa0;; http n’est permis que pour un serveur sur cet ordinateur.</translation>
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
        <translation>Importer des clients</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Take name and company of known addresses from the file</source>
        <translation>Reprendre du fichier le nom et la société des adresses connues</translation>
    </message>
    <message>
        <source>Only wrong lines</source>
        <translation>Seulement les lignes fausses</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Keep report…</source>
        <translation>Garder le rapport…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Choisir la colonne</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The lines are being checked</source>
        <translation>Les lignes sont en cours de vérification</translation>
    </message>
    <message>
        <source>Choose the columns that hold the name and the e-mail address.</source>
        <translation>Choisissez les colonnes qui contiennent le nom et l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Choisissez d’abord les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n à mettre à jour</numerusform>
            <numerusform>%n à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n fausse</numerusform>
            <numerusform>%n fausses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>Importer %n client</numerusform>
            <numerusform>Importer %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the wrong lines in the file and choose it again: nothing is imported while one is wrong</source>
        <translation>Corrigez les lignes fausses dans le fichier et choisissez-le de nouveau&#xa0;: rien n’est importé tant qu’il en reste une</translation>
    </message>
    <message>
        <source>Everybody in the file is known already</source>
        <translation>Tous ceux du fichier sont déjà connus</translation>
    </message>
    <message>
        <source>The customers are being stored</source>
        <translation>Les clients sont en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Keep the report of the import</source>
        <translation>Garder le rapport de l’import</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>Le rapport n’a pas été gardé</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Line %1, %2: %3, %4. %5</source>
        <translation>Ligne %1, %2&#xa0;: %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InboxFollower</name>
    <message numerus="yes">
        <source>%n new conversation(s)</source>
        <translation>
            <numerusform>%n nouvelle conversation</numerusform>
            <numerusform>%n nouvelles conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>draft waits for approval</source>
        <translation>un brouillon attend l’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search, or from: label: is:</source>
        <translation>Chercher, ou from: label: is:</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message>
        <source>Messages of your customers appear here. Demo data shows what that looks like.</source>
        <translation>Les messages de vos clients apparaissent ici. Les données de démonstration montrent à quoi cela ressemble.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Les conversations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Aucune conversation ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No conversation fits “%1”.</source>
        <translation>Aucune conversation ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>Retirer %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation cannot be read</source>
        <translation>La conversation ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>IntentClassifier</name>
    <message numerus="yes">
        <source>%n examples are too many to learn from; 200,000 are the most.</source>
        <translation>
            <numerusform>%n exemple est trop pour apprendre&#xa0;; 200 000 est le maximum.</numerusform>
            <numerusform>%n exemples sont trop pour apprendre&#xa0;; 200 000 est le maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to learn: examples of at least two labels are needed.</source>
        <translation>Il n’y a rien à apprendre&#xa0;: il faut des exemples d’au moins deux étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are too many; 2,000 are the most. Is the label in the last column?</source>
        <translation>
            <numerusform>%n étiquette est trop&#xa0;; 2 000 est le maximum. L’étiquette est-elle dans la dernière colonne&#x202f;?</numerusform>
            <numerusform>%n étiquettes sont trop&#xa0;; 2 000 est le maximum. L’étiquette est-elle dans la dernière colonne&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not “text&lt;TAB&gt;label”: “%2”</source>
        <translation>La ligne %1 n’est pas «&#xa0;texte&lt;TAB&gt;étiquette&#xa0;»&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file in that encoding.</source>
        <translation>La ligne %1 n’est pas en UTF-8. Enregistrez le fichier dans cet encodage.</translation>
    </message>
</context>
<context>
    <name>IntentLearner</name>
    <message>
        <source>There is no intent “%1”.</source>
        <translation>Il n’y a pas d’intention «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The assistant has not read this message yet.</source>
        <translation>L’assistant n’a pas encore lu ce message.</translation>
    </message>
</context>
<context>
    <name>IntentLine</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct the intent</source>
        <translation>Corriger l’intention</translation>
    </message>
    <message>
        <source>Say what the message is about; the assistant learns it at once</source>
        <translation>Dites de quoi parle le message&#xa0;; l’assistant l’apprend aussitôt</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, corrigée</translation>
    </message>
    <message>
        <source>corrected; taken for %1</source>
        <translation>corrigée&#xa0;; prise pour %1</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1, incertain</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <translation>puis %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>The intent was not corrected</source>
        <translation>L’intention n’a pas été corrigée</translation>
    </message>
    <message>
        <source>Learned: this was “%1”</source>
        <translation>Appris&#xa0;: c’était «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was put into it. Nothing was kept; check the keychain and try again.</source>
        <translation>Le trousseau n’a pas rendu ce qui y a été mis. Rien n’a été gardé&#xa0;; vérifiez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas supprimé l’entrée. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry may still be in it. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;: l’entrée y est peut-être encore. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not keep what is put into it, so the entry may still be in it.</source>
        <translation>Le trousseau ne garde pas ce qu’on y met&#xa0;: l’entrée y est peut-être encore.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the entry may still be in it.</source>
        <translation>Le trousseau ne répond pas&#xa0;: l’entrée y est peut-être encore.</translation>
    </message>
    <message>
        <source>The keychain is locked or has lost the entry. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé ou a perdu l’entrée. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.</source>
        <translation>Aucun trousseau ne répond. Sous Linux, il est fourni par exemple par GNOME Keyring ou KeePassXC.</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1 · %2</source>
        <translation>Mis à jour %1 · %2</translation>
    </message>
    <message>
        <source>The replies cannot be read</source>
        <translation>Les réponses ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Replies that cite %1</source>
        <translation>Réponses qui citent %1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s), newest first</source>
        <translation>
            <numerusform>%n réponse, la plus récente d’abord</numerusform>
            <numerusform>%n réponses, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n reply(s)</source>
        <translation>
            <numerusform>La réponse la plus récente</numerusform>
            <numerusform>Les %n réponses les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not there any more</source>
        <translation>L’article n’est plus là</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 n’est pas dans %2.</translation>
    </message>
    <message>
        <source>The link leads out of the articles</source>
        <translation>Le lien sort des articles</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>Le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>It was not opened: %1</source>
        <translation>Il n’a pas été ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>Il n’y a pas d’article %1.</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>Le lien n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens %1.</source>
        <translation>Rien sur ce poste n’ouvre %1.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <translation>Garder le dossier actuel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>The folder of Markdown articles that answers come from.</source>
        <translation>Le dossier des articles Markdown d’où viennent les réponses.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The folder of the articles</source>
        <translation>Le dossier des articles</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in %1.</source>
        <translation>Il n’y a aucun fichier Markdown (.md) dans %1.</translation>
    </message>
</context>
<context>
    <name>LinkedMessageRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Drafted by the assistant</source>
        <translation>Rédigé par l’assistant</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Port %1 of this computer is taken by another program, so the browser could not come back to Frontdesk. End that program or choose another port in the redirect address.</source>
        <translation>Le port %1 de cet ordinateur est pris par un autre programme&#xa0;: le navigateur n’a pas pu revenir à Frontdesk. Fermez ce programme ou choisissez un autre port dans l’adresse de redirection.</translation>
    </message>
    <message>
        <source>Frontdesk has your answer</source>
        <translation>Frontdesk a votre réponse</translation>
    </message>
    <message>
        <source>You can close this page and go back to Frontdesk.</source>
        <translation>Vous pouvez fermer cette page et revenir à Frontdesk.</translation>
    </message>
    <message>
        <source>Frontdesk was not given access</source>
        <translation>Frontdesk n’a pas reçu l’accès</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this page and go back to Frontdesk.</source>
        <translation>Rien n’a été connecté. Vous pouvez fermer cette page et revenir à Frontdesk.</translation>
    </message>
    <message>
        <source>This is not the sign-in Frontdesk waits for</source>
        <translation>Ce n’est pas la connexion que Frontdesk attend</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the sign-in again from Frontdesk.</source>
        <translation>Rien n’a été modifié. Recommencez la connexion depuis Frontdesk.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Gmail asks for a pause.</source>
        <translation>Gmail demande une pause.</translation>
    </message>
    <message>
        <source>Gmail&apos;s quota for today is used up.</source>
        <translation>Le quota de Gmail pour aujourd’hui est épuisé.</translation>
    </message>
    <message>
        <source>The administrator of this Google account does not allow Frontdesk. Ask them to.</source>
        <translation>L’administrateur de ce compte Google n’autorise pas Frontdesk. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>Frontdesk may not create drafts in this account. Connect Gmail again and leave all boxes ticked.</source>
        <translation>Frontdesk ne peut pas créer de brouillons dans ce compte. Reconnectez Gmail et laissez toutes les cases cochées.</translation>
    </message>
    <message>
        <source>The Gmail API is not switched on for this Google client. Switch it on in the Google Cloud console.</source>
        <translation>L’API Gmail n’est pas activée pour ce client Google. Activez-la dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>Gmail does not allow this draft.</source>
        <translation>Gmail ne permet pas ce brouillon.</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer makes no sense.</source>
        <translation>La réponse de Gmail n’a pas de sens.</translation>
    </message>
    <message>
        <source>The answer is too long for Gmail.</source>
        <translation>La réponse est trop longue pour Gmail.</translation>
    </message>
    <message>
        <source>Gmail does not accept this draft. Check the customer&apos;s e-mail address.</source>
        <translation>Gmail n’accepte pas ce brouillon. Vérifiez l’adresse e-mail du client.</translation>
    </message>
    <message>
        <source>%1 is “%2”. It may only be Google&apos;s own address or one of this computer.</source>
        <translation>%1 est «&#xa0;%2&#xa0;». Seules l’adresse de Google ou une adresse de cet ordinateur sont permises.</translation>
    </message>
    <message>
        <source>GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: then a free port is taken.</source>
        <translation>GOOGLE_REDIRECT_URI est «&#xa0;%1&#xa0;». Un client de bureau a besoin de http://127.0.0.1:PORT/CHEMIN, ou de rien&#xa0;: un port libre est alors pris.</translation>
    </message>
    <message>
        <source>Gmail is switched off. Switch it on in the settings.</source>
        <translation>Gmail est désactivé. Activez-le dans les réglages.</translation>
    </message>
    <message>
        <source>No Google client is set up. Enter the client ID of a desktop client in the settings; the setup guide shows how to make one.</source>
        <translation>Aucun client Google n’est configuré. Saisissez l’ID d’un client de bureau dans les réglages&#xa0;; le guide montre comment en créer un.</translation>
    </message>
    <message>
        <source>GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.</source>
        <translation>Il manque %1 dans GOOGLE_OAUTH_SCOPES&#xa0;; sans cela, aucun brouillon ne peut être créé.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, which may be the cause.</source>
        <translation>L’horloge de cet ordinateur est fausse, ce qui peut en être la cause.</translation>
    </message>
    <message>
        <source>Google has ended the access: it was withdrawn, expired, or the password was changed. Connect Gmail again.</source>
        <translation>Google a mis fin à l’accès&#xa0;: il a été retiré, a expiré, ou le mot de passe a changé. Reconnectez Gmail.</translation>
    </message>
    <message>
        <source>Google does not know this client. Check the client ID and the client secret in the settings.</source>
        <translation>Google ne connaît pas ce client. Vérifiez l’ID client et le secret client dans les réglages.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Gmail cannot be read. Connect Gmail again.</source>
        <translation>L’entrée du trousseau pour Gmail ne peut pas être lue. Reconnectez Gmail.</translation>
    </message>
    <message>
        <source>Google&apos;s answer to the sign-in makes no sense. Try again.</source>
        <translation>La réponse de Google à la connexion n’a pas de sens. Réessayez.</translation>
    </message>
    <message>
        <source>%1 contains a line break or another control character. Remove it.</source>
        <translation>%1 contient un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are the most.</source>
        <translation>%1 compte %2 caractères&#xa0;; %3 est le maximum.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address that mail can be sent to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à laquelle on peut envoyer un e-mail.</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>The message has no proper id.</source>
        <translation>Le message n’a pas d’identifiant correct.</translation>
    </message>
    <message>
        <source>The answer is too long for an e-mail.</source>
        <translation>La réponse est trop longue pour un e-mail.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Gmail is not available here.</source>
        <translation>Gmail n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>It is not known whether the draft was created. Look in Gmail before trying again.</source>
        <translation>On ne sait pas si le brouillon a été créé. Regardez dans Gmail avant de réessayer.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Brouillon</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>Name, e-mail or company of the other entry</source>
        <translation>Nom, e-mail ou société de l’autre fiche</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Nom qui reste</translation>
    </message>
    <message>
        <source>E-mail that stays</source>
        <translation>E-mail qui reste</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Société qui reste</translation>
    </message>
    <message>
        <source>Choose the other entry from the list.</source>
        <translation>Choisissez l’autre fiche dans la liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Choose the other entry first</source>
        <translation>Choisissez d’abord l’autre fiche</translation>
    </message>
    <message>
        <source>That is the entry itself. Choose the other one.</source>
        <translation>C’est la même fiche. Choisissez l’autre.</translation>
    </message>
    <message>
        <source>What belongs to the other entry is being counted</source>
        <translation>Ce qui appartient à l’autre fiche est en cours de décompte</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that wait</source>
        <translation>
            <numerusform>%n brouillon en attente</numerusform>
            <numerusform>%n brouillons en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing belongs to %1.</source>
        <translation>Rien n’appartient à %1.</translation>
    </message>
    <message>
        <source>Moves from %1: %2.</source>
        <translation>Vient de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1
Stays: %2, %3.
Goes: the entry of %4. A message from %5 makes a new customer then. This cannot be undone.</source>
        <translation>%1
Reste&#xa0;: %2, %3.
Disparaît&#xa0;: la fiche de %4. Un message de %5 créera alors un nouveau client. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The customers are being merged</source>
        <translation>Les clients sont en cours de fusion</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shown by the desktop while Frontdesk is not in front.</source>
        <translation>Affichées par le bureau quand Frontdesk n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>New messages and drafts that wait</source>
        <translation>Nouveaux messages et brouillons en attente</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>Sur les bureaux qui en ont une.</translation>
    </message>
    <message>
        <source>Icon with the number of unread conversations</source>
        <translation>Icône avec le nombre de conversations non lues</translation>
    </message>
    <message>
        <source>Closing the window leaves Frontdesk running in the tray</source>
        <translation>Fermer la fenêtre laisse Frontdesk dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La réponse du serveur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up. Look at its plan and billing.</source>
        <translation>Le quota du compte est épuisé. Voyez son offre et sa facturation.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Try again later.</source>
        <translation>Le serveur demande moins de requêtes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server had trouble with its answer.</source>
        <translation>Le serveur a eu des difficultés avec sa réponse.</translation>
    </message>
    <message>
        <source>The answer is longer than an answer can be. It was cut off.</source>
        <translation>La réponse est plus longue qu’une réponse ne peut l’être. Elle a été coupée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed several times in a row and is left alone for another %n second(s).</source>
        <translation>
            <numerusform>%1 a échoué plusieurs fois de suite et reste au repos encore %n seconde.</numerusform>
            <numerusform>%1 a échoué plusieurs fois de suite et reste au repos encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended its answer in the middle.</source>
        <translation>%1 a terminé sa réponse au milieu.</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a language model. Check the address in Settings, Assistant.</source>
        <translation>%1 répond par quelque chose qui n’est pas la réponse d’un modèle de langage. Vérifiez l’adresse dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>The server did not say that its answer was finished.</source>
        <translation>Le serveur n’a pas dit que sa réponse était terminée.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 n’accepte pas la clé. Saisissez-en une autre dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 ne permet pas à cette clé d’utiliser «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”. Choose another one in Settings, Assistant.</source>
        <translation>%1 ne connaît pas le modèle «&#xa0;%2&#xa0;». Choisissez-en un autre dans Réglages, Assistant.</translation>
    </message>
    <message>
        <source>The message is too long for the model “%1”.</source>
        <translation>Le message est trop long pour le modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer became longer than allowed and was cut off.</source>
        <translation>La réponse a dépassé la longueur permise et a été coupée.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter cut the answer off.</source>
        <translation>Le filtre de contenu du serveur a coupé la réponse.</translation>
    </message>
    <message>
        <source>The server ended the answer for a reason of its own (%1).</source>
        <translation>Le serveur a terminé la réponse pour une raison qui lui est propre (%1).</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>Le modèle a refusé de répondre.</translation>
    </message>
    <message>
        <source>The model named an intent that does not exist, “%1”.</source>
        <translation>Le modèle a nommé une intention qui n’existe pas, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What the model wants to give to “%1” cannot be read.</source>
        <translation>Ce que le modèle veut donner à «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The model proposed no steps.</source>
        <translation>Le modèle n’a proposé aucune étape.</translation>
    </message>
    <message>
        <source>The model answered without a word.</source>
        <translation>Le modèle a répondu sans un mot.</translation>
    </message>
    <message>
        <source>The model broke off and refused.</source>
        <translation>Le modèle s’est interrompu et a refusé.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.</source>
        <translation>Ce brouillon a été approuvé pour %1, et %2 est maintenant connecté. Reconnectez %1 pour le créer.</translation>
    </message>
    <message>
        <source>It is known by now what became of this draft.</source>
        <translation>On sait désormais ce qu’est devenu ce brouillon.</translation>
    </message>
    <message>
        <source>This draft is not waiting for another try.</source>
        <translation>Ce brouillon n’attend pas un nouvel essai.</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>It opens your e-mail program with a new message to %1.</source>
        <translation>Il ouvre votre messagerie avec un nouveau message pour %1.</translation>
    </message>
    <message>
        <source>It leads out of Frontdesk, to %1.</source>
        <translation>Il mène hors de Frontdesk, vers %1.</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>Écrire à cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the palette and why it can do nothing now, for screen readers.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PassageEmbeddings</name>
    <message>
        <source>There are more than %1 passages: the articles are searched by their words alone.</source>
        <translation>Il y a plus de %1 passages : les articles sont cherchés par leurs mots seuls.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>Nothing was pasted: the field is full.</source>
        <translation>Rien n’a été collé&#xa0;: le champ est plein.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were pasted, the rest of %2 was left out.</source>
        <translation>Seuls les %1 premiers caractères ont été collés, le reste des %2 a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Customer message</source>
        <translation>Message du client</translation>
    </message>
    <message>
        <source>Look up who wrote</source>
        <translation>Chercher qui a écrit</translation>
    </message>
    <message>
        <source>Read what was said before</source>
        <translation>Lire ce qui a été dit auparavant</translation>
    </message>
    <message>
        <source>See whether a ticket about this is open already</source>
        <translation>Voir si un ticket à ce sujet est déjà ouvert</translation>
    </message>
    <message>
        <source>Search the articles with the customer&apos;s own words</source>
        <translation>Chercher dans les articles avec les mots du client</translation>
    </message>
    <message>
        <source>Propose a ticket, so that this is followed up</source>
        <translation>Proposer un ticket, pour que ce soit suivi</translation>
    </message>
    <message>
        <source>Propose to hand the conversation to a colleague</source>
        <translation>Proposer de confier la conversation à un collègue</translation>
    </message>
    <message>
        <source>The customer asks for a person: %1</source>
        <translation>Le client demande une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write the answer from what was found</source>
        <translation>Écrire la réponse à partir de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Propose to add this to the open ticket about it</source>
        <translation>Proposer d’ajouter ceci au ticket ouvert à ce sujet</translation>
    </message>
    <message>
        <source>The proposed plan names an unknown tool, “%1”.</source>
        <translation>Le plan proposé nomme un outil inconnu, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The proposed plan has %1 steps; %2 are allowed.</source>
        <translation>Le plan proposé a %1 étapes&#xa0;; %2 sont permises.</translation>
    </message>
    <message>
        <source>Your question about our plans</source>
        <translation>Votre question sur nos offres</translation>
    </message>
    <message>
        <source>Your question about billing</source>
        <translation>Votre question sur la facturation</translation>
    </message>
    <message>
        <source>Help with your integration</source>
        <translation>Aide pour votre intégration</translation>
    </message>
    <message>
        <source>Help with your account</source>
        <translation>Aide pour votre compte</translation>
    </message>
    <message>
        <source>The problem you reported</source>
        <translation>Le problème que vous avez signalé</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>Votre suggestion</translation>
    </message>
    <message>
        <source>Your message to us</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>The customer is upset: %1</source>
        <translation>Le client est mécontent : %1</translation>
    </message>
    <message>
        <source>The articles do not tell all of it: %1</source>
        <translation>Les articles ne disent pas tout : %1</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like gpt-4o-mini=0.15/0.60.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix. Écrivez MODÈLE=ENTRÉE/SORTIE en dollars par million de jetons, comme gpt-4o-mini=0.15/0.60.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>No file is named.</source>
        <translation>Aucun fichier n’est indiqué.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 est un dossier ; indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 are the most. Give a part of it.</source>
        <translation>%1 est trop volumineux : %2 au plus. Donnez-en une partie.</translation>
    </message>
</context>
<context>
    <name>ReasonLink</name>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, coûte %n point</numerusform>
            <numerusform>%1, coûte %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Affiche les lignes en cause</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>no such ticket was opened in this run. Tick the ticket or change the sentence.</source>
        <translation>aucun ticket de ce genre n’a été ouvert dans cette exécution. Cochez le ticket ou changez la phrase.</translation>
    </message>
    <message>
        <source>no such ticket was changed in this run. Tick the update or change the sentence.</source>
        <translation>aucun ticket de ce genre n’a été modifié dans cette exécution. Cochez la modification ou changez la phrase.</translation>
    </message>
    <message>
        <source>the conversation was not handed over. Tick the escalation or change the sentence.</source>
        <translation>la conversation n’a pas été transmise. Cochez la transmission ou changez la phrase.</translation>
    </message>
    <message>
        <source>nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.</source>
        <translation>rien n’a été transmis dans cette exécution. Cochez le ticket ou la transmission, ou changez la phrase.</translation>
    </message>
    <message>
        <source>nothing was looked up in this run. Change the sentence.</source>
        <translation>rien n’a été consulté dans cette exécution. Changez la phrase.</translation>
    </message>
    <message>
        <source>the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself if you did it.</source>
        <translation>l’assistant n’a rien fait de tel. Changez la phrase, ou refusez le brouillon et répondez vous-même si vous l’avez fait.</translation>
    </message>
    <message>
        <source>The answer says “%1”, but %2 Nothing was sent.</source>
        <translation>La réponse dit «&#xa0;%1&#xa0;», mais %2 Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>step %1: “%2” is stored, the log does not lead to it</source>
        <translation>étape %1&#xa0;: «&#xa0;%2&#xa0;» est enregistré, le journal n’y mène pas</translation>
    </message>
    <message>
        <source>step %1: the log leads to “%2”, it is not stored</source>
        <translation>étape %1&#xa0;: le journal mène à «&#xa0;%2&#xa0;», qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>step %1: “%2” by the log, “%3” stored</source>
        <translation>étape %1&#xa0;: «&#xa0;%2&#xa0;» d’après le journal, «&#xa0;%3&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>step %1: other parameters by the log than stored</source>
        <translation>étape %1&#xa0;: d’autres paramètres d’après le journal que ceux enregistrés</translation>
    </message>
    <message>
        <source>the proposed action of step %1 is not stored</source>
        <translation>l’action proposée de l’étape %1 n’est pas enregistrée</translation>
    </message>
    <message>
        <source>the proposed action of step %1 has other parameters</source>
        <translation>l’action proposée de l’étape %1 a d’autres paramètres</translation>
    </message>
    <message>
        <source>the log has %1 entries of the assistant, %2 follow from them</source>
        <translation>le journal a %1 entrées de l’assistant, %2 en découlent</translation>
    </message>
    <message>
        <source>entry %1 (“%2”) does not follow from the ones before</source>
        <translation>l’entrée %1 («&#xa0;%2&#xa0;») ne découle pas des précédentes</translation>
    </message>
    <message>
        <source>the assistant is still working on this run</source>
        <translation>l’assistant travaille encore sur cette exécution</translation>
    </message>
    <message>
        <source>the log ends before the run does</source>
        <translation>le journal se termine avant l’exécution</translation>
    </message>
    <message>
        <source>the run is “%1” by the log, “%2” stored</source>
        <translation>l’exécution est «&#xa0;%1&#xa0;» d’après le journal, «&#xa0;%2&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>the intent is another one than the log leads to</source>
        <translation>l’intention n’est pas celle à laquelle mène le journal</translation>
    </message>
    <message>
        <source>there is a draft by the log or in the workspace, and not in both</source>
        <translation>il y a un brouillon dans le journal ou dans l’espace de travail, mais pas dans les deux</translation>
    </message>
    <message>
        <source>the draft is another one than the log leads to</source>
        <translation>le brouillon n’est pas celui auquel mène le journal</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Reading and verifying the backup…</source>
        <translation>Lecture et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurer au prochain démarrage</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>La sauvegarde est en cours de lecture</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Ce fichier ne peut pas être restauré</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>how many a backup has, and the workspace</comment>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entrées d’audit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Cette sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>It takes the workspace&apos;s place when Frontdesk starts next. What is there now is kept beside it, and the restoration stands on the audit log.</source>
        <translation>Elle prend la place de l’espace de travail au prochain démarrage de Frontdesk. Ce qui s’y trouve maintenant est gardé à côté, et la restauration figure au journal d’audit.</translation>
    </message>
</context>
<context>
    <name>RingGauge</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>a score, its maximum, what it means</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>hors ligne</translation>
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
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>%1 tokens read, %2 written</source>
        <translation>%1 jetons lus, %2 écrits</translation>
    </message>
</context>
<context>
    <name>RunDriver</name>
    <message>
        <source>The server offers no tool calls.</source>
        <translation>Le serveur ne propose pas d’appels d’outils.</translation>
    </message>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>Il n’y a pas d’outil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run %1 for %2: %3, %4</source>
        <translation>Exécution %1 pour %2&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>RunWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 n’a pas de conversation %2.</translation>
    </message>
    <message>
        <source>This answer was approved already, by %1.</source>
        <translation>Cette réponse a déjà été approuvée par %1.</translation>
    </message>
    <message>
        <source>This draft was rejected already, by %1.</source>
        <translation>Ce brouillon a déjà été refusé par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft. Nothing was sent.</source>
        <translation>
            <numerusform>%n nouveau message depuis ce brouillon. Rien n’a été envoyé.</numerusform>
            <numerusform>%n nouveaux messages depuis ce brouillon. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer draft took this one&apos;s place. Nothing was sent.</source>
        <translation>Un brouillon plus récent a pris la place de celui-ci. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This run has no draft that waits for approval; it is “%1”.</source>
        <translation>Cette exécution n’a pas de brouillon en attente d’approbation&#xa0;; elle est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1 now. Look at the draft again; nothing was sent.</source>
        <translation>L’adresse du client est maintenant %1. Relisez le brouillon&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Step %1 is no proposed action of this run.</source>
        <translation>L’étape %1 n’est pas une action proposée de cette exécution.</translation>
    </message>
    <message>
        <source>Asked for when the answer was approved</source>
        <translation>Demandé à l’approbation de la réponse</translation>
    </message>
    <message>
        <source>There is no tool called “%1”. Untick this action.</source>
        <translation>Il n’y a pas d’outil nommé «&#xa0;%1&#xa0;». Décochez cette action.</translation>
    </message>
    <message>
        <source>Another process goes on with this run.</source>
        <translation>Un autre processus poursuit cette exécution.</translation>
    </message>
    <message>
        <source>The answer is empty. Write something or reject the draft.</source>
        <translation>La réponse est vide. Écrivez quelque chose ou refusez le brouillon.</translation>
    </message>
    <message>
        <source>This answer broke off in the middle. Complete it, or let the assistant draft again. Nothing was sent.</source>
        <translation>Cette réponse s’est interrompue au milieu. Complétez-la, ou laissez l’assistant la rédiger à nouveau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent.</source>
        <translation>Gmail n’est pas connecté. Connectez-le dans les réglages ou décochez le brouillon Gmail. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The settings forbid “%1” now. Untick this action; nothing was sent.</source>
        <translation>Les réglages interdisent maintenant «&#xa0;%1&#xa0;». Décochez cette action&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The assistant has not answered the newer messages yet. Wait for its draft, or keep yours.</source>
        <translation>L’assistant n’a pas encore répondu aux messages plus récents. Attendez son brouillon, ou gardez le vôtre.</translation>
    </message>
    <message>
        <source>This message was answered already.</source>
        <translation>Ce message a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>The assistant is still working on this message.</source>
        <translation>L’assistant travaille encore sur ce message.</translation>
    </message>
    <message>
        <source>No message of the customer waits for an answer.</source>
        <translation>Aucun message du client n’attend de réponse.</translation>
    </message>
</context>
<context>
    <name>RunningRing</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Chercher une réponse</translation>
    </message>
    <message>
        <source>As it will be inserted</source>
        <translation>Telle qu’elle sera insérée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: %1</source>
        <translation>Complété à l’insertion&#xa0;: %1</translation>
    </message>
    <message>
        <source>No reply is saved yet. New makes the first one.</source>
        <translation>Aucune réponse n’est encore enregistrée. «&#xa0;Nouveau&#xa0;» crée la première.</translation>
    </message>
    <message>
        <source>No reply holds these words.</source>
        <translation>Aucune réponse ne contient ces mots.</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>Inconnu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>Choisissez d’abord une réponse</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Donnez-lui un nom pour la retrouver.</translation>
    </message>
    <message>
        <source>Write the text of the reply.</source>
        <translation>Écrivez le texte de la réponse.</translation>
    </message>
    <message>
        <source>There is a reply of that name already.</source>
        <translation>Il y a déjà une réponse de ce nom.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be of type %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être de type %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur qui n’est pas permise.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” is too small.</source>
        <translation>«&#xa0;%1&#xa0;» est trop petit.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this tool.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre de cet outil.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Words, or from:alice is:open label:billing before:2026-03</source>
        <translation>Des mots, ou from:alice is:open label:billing before:2026-03</translation>
    </message>
    <message>
        <source>Search without these filters</source>
        <translation>Chercher sans ces filtres</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s)</source>
        <translation>
            <numerusform>Le meilleur résultat</numerusform>
            <numerusform>Les %n meilleurs résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”. %2 for “%3”</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;». %2 pour «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found with these filters; %n hit(s) without</source>
        <translation>
            <numerusform>Rien trouvé avec ces filtres&#xa0;; %n résultat sans</numerusform>
            <numerusform>Rien trouvé avec ces filtres&#xa0;; %n résultats sans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEval</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it</extracomment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not a JSON object (%1)</source>
        <translation>pas un objet JSON (%1)</translation>
    </message>
    <message>
        <source>“id” or “text” is missing</source>
        <translation>«&#xa0;id&#xa0;» ou «&#xa0;text&#xa0;» manque</translation>
    </message>
    <message>
        <source>the id “%1” was there before</source>
        <translation>l’id «&#xa0;%1&#xa0;» figurait déjà</translation>
    </message>
    <message>
        <source>expected an id, a tab and a text</source>
        <translation>attendu&#xa0;: un id, une tabulation et un texte</translation>
    </message>
    <message>
        <source>expected a query id, a tab, a document id, a tab and a grade</source>
        <translation>attendu&#xa0;: un id de requête, une tabulation, un id de document, une tabulation et une note</translation>
    </message>
    <message>
        <source>not UTF-8; save the file in that encoding</source>
        <translation>pas en UTF-8 ; enregistrez le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>The corpus holds no document.</source>
        <translation>La collection ne contient aucun document.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>Il n’y a aucune requête.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>SendCountdown</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo %1</source>
        <comment>seconds and key</comment>
        <translation>
            <numerusform>Envoi dans %n s · Annuler %1</numerusform>
            <numerusform>Envoi dans %n s · Annuler %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The reply was not taken back</source>
        <translation>La réponse n’a pas été reprise</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 n’a pas de conversation %2.</translation>
    </message>
    <message>
        <source>The reply was written to %1; this conversation is with %2 now. Nothing was sent, the text is back in the composer.</source>
        <translation>La réponse était écrite à %1&#xa0;; cette conversation est maintenant avec %2. Rien n’a été envoyé, le texte est de retour dans la zone de rédaction.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Set on the command line; it cannot be changed here.</source>
        <translation>Fixé sur la ligne de commande&#xa0;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment; it cannot be changed here.</source>
        <translation>Fixé par %1 dans l’environnement&#xa0;; ne peut pas être modifié ici.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>Les lettres seules agissent tant qu’aucun champ de texte n’a le focus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Choisir pour une modification groupée</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>M’attribuer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Refuser avec un motif</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Adapter un brouillon périmé</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Garder un brouillon périmé</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Jeter un brouillon périmé</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Tout ce qui attend une approbation</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Premier message non lu</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Insert an article</source>
        <translation>Insérer un article</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Imprimer la conversation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Écrire en tant que client</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>Rouvrir la conversation</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Panneau d’activité</translation>
    </message>
    <message>
        <source>This is no file of shortcuts: it holds no JSON object.</source>
        <translation>Ce n’est pas un fichier de raccourcis&#xa0;: il ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the keys of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 would be “%2” and “%3”.</source>
        <translation>%1 serait «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>The file is too large to hold shortcuts.</source>
        <translation>Le fichier est trop grand pour contenir des raccourcis.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Choose a field and press the keys. Backspace takes them away. Single letters work while no text is typed.</source>
        <translation>Choisissez un champ et appuyez sur les touches. Retour arrière les enlève. Les lettres seules agissent tant qu’aucun texte n’est saisi.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exporter les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Raccourcis (*.json)</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importer des raccourcis</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Toutes les touches sont celles d’origine.</translation>
    </message>
    <message>
        <source>These keys stay as they are</source>
        <translation>Ces touches restent comme elles sont</translation>
    </message>
    <message>
        <source>%1 is needed in text fields and to move around. Choose others.</source>
        <translation>%1 sert dans les champs de texte et pour se déplacer. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 est déjà pris</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. It would lose it.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;», qui le perdrait.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>The shortcuts were not exported</source>
        <translation>Les raccourcis n’ont pas été exportés</translation>
    </message>
    <message>
        <source>The shortcuts were not imported</source>
        <translation>Les raccourcis n’ont pas été importés</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>La signature n’a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The key that signs evidence is in the keychain and cannot be seen. %1</source>
        <translation>La clé qui signe les preuves est dans le trousseau et n’est pas accessible. %1</translation>
    </message>
    <message>
        <source>No keychain answers: this key signs until Frontdesk is closed, and the next one is another.</source>
        <translation>Aucun trousseau ne répond&#xa0;: cette clé signe jusqu’à la fermeture de Frontdesk, et la suivante sera une autre.</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Sources used:</source>
        <translation>Sources utilisées&#xa0;:</translation>
    </message>
    <message>
        <source>Opens the article</source>
        <translation>Ouvre l’article</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
</context>
<context>
    <name>StaleDraft</name>
    <message>
        <source>Stale draft</source>
        <translation>Brouillon périmé</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Votre brouillon</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This text answers the newer messages too</source>
        <translation>Ce texte répond aussi aux messages plus récents</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Your draft, with your edits</source>
        <translation>Votre brouillon, avec vos modifications</translation>
    </message>
    <message>
        <source>Rebase takes the assistant&apos;s new draft and keeps your edits.</source>
        <translation>Adapter prend le nouveau brouillon de l’assistant et garde vos modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft</source>
        <translation>
            <numerusform>%n nouveau message depuis ce brouillon</numerusform>
            <numerusform>%n nouveaux messages depuis ce brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Nouveau de %1</translation>
    </message>
    <message>
        <source>The assistant is still reading the new messages</source>
        <translation>L’assistant lit encore les nouveaux messages</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>Commandes %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts %1</source>
        <translation>Raccourcis %1</translation>
    </message>
</context>
<context>
    <name>StatusNotices</name>
    <message>
        <source>Offline assistant</source>
        <translation>Assistant hors ligne</translation>
    </message>
    <message>
        <source>Audit log cannot be read</source>
        <translation>Journal d’audit illisible</translation>
    </message>
    <message>
        <source>Audit log broken at entry %1</source>
        <translation>Journal d’audit rompu à l’entrée %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit log intact, %n entries</source>
        <translation>
            <numerusform>Journal d’audit intact, %n entrée</numerusform>
            <numerusform>Journal d’audit intact, %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>WRITE</source>
        <translation>MODIFIE</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LIT</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup never writes over a file; choose another name.</source>
        <translation>%1 existe déjà. Une sauvegarde n’écrase jamais un fichier&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed.</source>
        <translation>La copie n’a pas pu être vérifiée et a été supprimée.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is empty; it is no backup of a workspace.</source>
        <translation>%1 est vide&#xa0;; ce n’est pas la sauvegarde d’un espace de travail.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>%1 est endommagé et n’a pas été pris&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the workspace itself and no backup of it.</source>
        <translation>C’est l’espace de travail lui-même et non sa sauvegarde.</translation>
    </message>
    <message>
        <source>an entry before it was removed, inserted or changed</source>
        <translation>une entrée précédente a été supprimée, insérée ou modifiée</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>elle a été modifiée après son écriture</translation>
    </message>
    <message>
        <source>its texts were changed after it was written</source>
        <translation>ses textes ont été modifiés après leur écriture</translation>
    </message>
    <message>
        <source>it is marked as erased and has texts</source>
        <translation>elle est marquée comme effacée et a des textes</translation>
    </message>
    <message>
        <source>its texts were removed, and no erasure is on the log</source>
        <translation>ses textes ont été supprimés, et aucun effacement n’est au journal</translation>
    </message>
    <message>
        <source>entries at the end were removed</source>
        <translation>des entrées de la fin ont été supprimées</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>Entrée %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it has no hash</source>
        <translation>elle n’a pas de hachage</translation>
    </message>
    <message>
        <source>the log went back: %1 entries were recorded outside the workspace, it has %2</source>
        <translation>le journal est revenu en arrière&#xa0;: %1 entrées ont été notées hors de l’espace de travail, il en a %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that does not exist.</source>
        <translation>La ligne %1 de %2 appartient à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>The audit log does not verify from entry %1 on: %2.</source>
        <translation>Le journal d’audit n’est plus vérifiable à partir de l’entrée %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait for a person without a draft.</source>
        <translation>
            <numerusform>%n exécution attend une personne sans brouillon.</numerusform>
            <numerusform>%n exécutions attendent une personne sans brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This build cannot open %1.</source>
        <translation>Cette version ne peut pas ouvrir %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s %1 driver is not installed.</source>
        <translation>Le pilote %1 de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>There is no conversation %1.</source>
        <translation>Il n’y a pas de conversation %1.</translation>
    </message>
    <message>
        <source>Customer %1 has no open conversation.</source>
        <translation>Le client %1 n’a pas de conversation ouverte.</translation>
    </message>
    <message>
        <source>There is a customer with the e-mail address %1 already.</source>
        <translation>Il y a déjà un client avec l’adresse e-mail %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Il n’y a pas de client %1.</translation>
    </message>
    <message>
        <source>There is no customer with the e-mail address %1.</source>
        <translation>Il n’y a pas de client avec l’adresse e-mail %1.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Il y a déjà un agent nommé %1.</translation>
    </message>
    <message>
        <source>The workspace has lost its journal.</source>
        <translation>L’espace de travail a perdu son journal.</translation>
    </message>
    <message>
        <source>This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer backup, or accept the workspace as it is.</source>
        <translation>Cet espace de travail est une copie plus ancienne, ou la fin de son journal d’audit a été coupée&#xa0;: %1. Restaurez une sauvegarde plus récente, ou acceptez-le tel quel.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>L’espace de travail n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workspace file was moved, deleted or replaced while it was open. Nothing is written any more; copy what you were typing, close Frontdesk and put the file back.</source>
        <translation>Le fichier de l’espace de travail a été déplacé, supprimé ou remplacé alors qu’il était ouvert. Plus rien n’est écrit&#xa0;; copiez ce que vous étiez en train d’écrire, fermez Frontdesk et remettez le fichier.</translation>
    </message>
    <message>
        <source>The history of this workspace is as it was; there is nothing to accept.</source>
        <translation>L’histoire de cet espace de travail est inchangée&#xa0;; il n’y a rien à accepter.</translation>
    </message>
    <message>
        <source>Run %1 has no draft.</source>
        <translation>L’exécution %1 n’a pas de brouillon.</translation>
    </message>
    <message>
        <source>This draft was decided already. Nothing was sent a second time.</source>
        <translation>Ce brouillon a déjà été décidé. Rien n’a été envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>This draft was decided already; the edit was not kept.</source>
        <translation>Ce brouillon a déjà été décidé&#xa0;; la modification n’a pas été gardée.</translation>
    </message>
    <message>
        <source>This action was decided already. It was not done a second time.</source>
        <translation>Cette action a déjà été décidée. Elle n’a pas été effectuée une seconde fois.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>Un client ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Il n’y a pas de message %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Frontdesk workspace. It was left as it is.</source>
        <translation>Ce fichier est la base de données d’un autre programme, pas un espace de travail Frontdesk. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Frontdesk (schema %1; this program knows %2). It was left as it is; update Frontdesk to open it.</source>
        <translation>Cet espace de travail vient d’une version plus récente de Frontdesk (schéma %1&#xa0;; ce programme connaît %2). Il a été laissé tel quel&#xa0;; mettez Frontdesk à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is nothing with this number in the outbox.</source>
        <translation>Il n’y a rien de ce numéro dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Another Frontdesk has taken this out of the outbox.</source>
        <translation>Un autre Frontdesk a pris ceci dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied: %2. The workspace was left as it is.</source>
        <translation>La sauvegarde %1 n’a pas pu être copiée&#xa0;: %2. L’espace de travail a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The restoration could not be prepared: %1</source>
        <translation>La restauration n’a pas pu être préparée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again.</source>
        <translation>Une sauvegarde doit être restaurée, et un autre Frontdesk a l’espace de travail ouvert. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be moved aside. Nothing was restored.</source>
        <translation>L’espace de travail %1 n’a pas pu être mis de côté. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The workspace that was there is %1.</source>
        <translation>La sauvegarde n’a pas pu être mise en place. L’espace de travail précédent est %1.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n’y a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>Conversation %1 has no run yet.</source>
        <translation>La conversation %1 n’a pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Somebody was faster: the run is “%1” by now. Nothing was changed.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: l’exécution est maintenant «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another Frontdesk works on this run.</source>
        <translation>Un autre Frontdesk travaille sur cette exécution.</translation>
    </message>
    <message>
        <source>%1 exists already. What is salvaged goes into a new file; choose another name.</source>
        <translation>%1 existe déjà. Ce qui est récupéré va dans un nouveau fichier&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its first page is gone. Restore a backup.</source>
        <translation>Rien ne peut être lu de %1&#xa0;: sa première page a disparu. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no reply %1 that waits to be sent.</source>
        <translation>Il n’y a pas de réponse %1 qui attende d’être envoyée.</translation>
    </message>
    <message>
        <source>The stored file is damaged. It was not saved.</source>
        <translation>Le fichier enregistré est endommagé. Il n’a pas été copié.</translation>
    </message>
    <message>
        <source>The reply went out already.</source>
        <translation>La réponse est déjà partie.</translation>
    </message>
    <message>
        <source>The reply was taken back already.</source>
        <translation>La réponse a déjà été reprise.</translation>
    </message>
    <message>
        <source>The file was sent already.</source>
        <translation>Le fichier a déjà été envoyé.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist and could not be made.</source>
        <translation>Le dossier %1 n’existe pas et n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 is a folder; a workspace is a file.</source>
        <translation>%1 est un dossier&#xa0;; un espace de travail est un fichier.</translation>
    </message>
    <message>
        <source>You have no permission to read and write the workspace %1.</source>
        <translation>Vous n’avez pas le droit de lire et d’écrire l’espace de travail %1.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be made: %2</source>
        <translation>L’espace de travail %1 n’a pas pu être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The workspace did not understand the program.</source>
        <translation>L’espace de travail n’a pas compris le programme.</translation>
    </message>
    <message>
        <source>The workspace is locked by another program. Nothing was changed; try again in a moment.</source>
        <translation>L’espace de travail est verrouillé par un autre programme. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été perdu&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The workspace can only be read. Check the permissions of the file and its folder.</source>
        <translation>L’espace de travail est en lecture seule. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the workspace. Nothing was changed.</source>
        <translation>Le disque a refusé de lire ou d’écrire l’espace de travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the permissions of the file and its folder, and that the disk is not full.</source>
        <translation>L’espace de travail n’a pas pu être ouvert. Vérifiez les droits d’accès du fichier et de son dossier, et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The workspace file is damaged or is not a workspace. It was left as it is; open a backup with --workspace.</source>
        <translation>Le fichier de l’espace de travail est endommagé ou n’en est pas un. Il a été laissé tel quel&#xa0;; ouvrez une sauvegarde avec --workspace.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>Le texte est trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Il y en a déjà un semblable.</translation>
    </message>
    <message>
        <source>What it belongs to does not exist.</source>
        <translation>Ce à quoi cela appartient n’existe pas.</translation>
    </message>
    <message>
        <source>The audit log can only be added to.</source>
        <translation>On ne peut qu’ajouter au journal d’audit.</translation>
    </message>
    <message>
        <source>The workspace does not take this value.</source>
        <translation>L’espace de travail n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>This place cannot keep a workspace safely (SQLite&apos;s write-ahead log does not work here). Choose a folder on a local disk.</source>
        <translation>Cet endroit ne peut pas garder un espace de travail en sûreté (le journal write-ahead de SQLite n’y fonctionne pas). Choisissez un dossier sur un disque local.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt cannot be used.</source>
        <translation>Le pilote SQLite de Qt est inutilisable.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be made: %2</source>
        <translation>Le fichier de verrou %1 n’a pas pu être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The workspace could not be locked: %1</source>
        <translation>L’espace de travail n’a pas pu être verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another Frontdesk is writing to this workspace and does not come to an end. Nothing was changed; try again in a moment.</source>
        <translation>Un autre Frontdesk écrit dans cet espace de travail et n’en finit pas. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The audit log can be changed: what keeps it from that was removed.</source>
        <translation>Le journal d’audit peut être modifié : ce qui l’en protège a été supprimé.</translation>
    </message>
    <message>
        <source>The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a whole index.</source>
        <translation>L’index de recherche de %1 et ses lignes diffèrent sur %2. Une récupération crée un nouvel espace de travail avec un index complet.</translation>
    </message>
    <message>
        <source>This workspace was changed by something other than Frontdesk: it holds %1, which would act whenever something is written. It was left as it is; open a backup with --workspace.</source>
        <translation>Cet espace de travail a été modifié par autre chose que Frontdesk : il contient %1, qui agirait à chaque écriture. Il a été laissé tel quel ; ouvrez une sauvegarde avec --workspace.</translation>
    </message>
    <message>
        <source>The workspace %1 has a second name on this disk (a hard link). Opened under both it would be damaged, so it was left as it is: remove one name or make a copy.</source>
        <translation>L’espace de travail %1 a un second nom sur ce disque (un lien physique). Ouvert sous les deux, il serait endommagé ; il a donc été laissé tel quel : supprimez un nom ou faites une copie.</translation>
    </message>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>La réponse de l’exécution %1 n’est pas celle qui a été approuvée.</translation>
    </message>
    <message>
        <source>Another program has been reading the workspace without end, so what is written piles up beside it: more than 64 MiB by now. Close what else has the file open, perhaps a database viewer or a backup program.</source>
        <translation>Un autre programme lit l’espace de travail sans fin&#xa0;; ce qui est écrit s’accumule à côté&#xa0;: plus de 64&#xa0;Mio à présent. Fermez ce qui a encore ouvert le fichier, par exemple une visionneuse de bases de données ou un programme de sauvegarde.</translation>
    </message>
    <message>
        <source>This computer starts no more threads for you. Close other programs and start Frontdesk again.</source>
        <translation>Cet ordinateur ne démarre plus de fils d’exécution pour vous. Fermez d’autres programmes et relancez Frontdesk.</translation>
    </message>
    <message>
        <source>The workspace %1 is on a disk of another computer (%2), where two programs that use it would damage it. Nothing was changed: move it to a disk of this computer.</source>
        <translation>L’espace de travail %1 se trouve sur le disque d’un autre ordinateur (%2), où deux programmes qui l’utilisent l’endommageraient. Rien n’a été modifié : déplacez-le sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a moment.</source>
        <translation>Un autre Frontdesk restaure l’espace de travail ou le met à jour. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This workspace has to be brought up to date, and an earlier Frontdesk has it open. Close that one, then try again.</source>
        <translation>Cet espace de travail doit être mis à jour, et un Frontdesk plus ancien l’a ouvert. Fermez ce dernier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SupportAnalytics</name>
    <message>
        <source>nothing before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>comme la période précédente</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 plus rapide</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 plus lent</translation>
    </message>
    <message>
        <source>No tickets in this time</source>
        <translation>Aucun ticket sur cette période</translation>
    </message>
    <message>
        <source>Tickets by category</source>
        <translation>Tickets par catégorie</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Première réponse, médiane</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Résolution, médiane</translation>
    </message>
    <message>
        <source>First response by day</source>
        <translation>Première réponse par jour</translation>
    </message>
    <message>
        <source>Resolution by day</source>
        <translation>Résolution par jour</translation>
    </message>
    <message>
        <source>Assistant share</source>
        <translation>Part de l’assistant</translation>
    </message>
    <message>
        <source>How replies came about</source>
        <translation>Origine des réponses</translation>
    </message>
    <message>
        <source>Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows the points it costs, from 100; choose one to see the rows behind it.</source>
        <translation>Connexions, tickets ouverts, messages en attente, NPS et paiements. Chaque raison montre les points qu’elle coûte, à partir de 100&#xa0;; choisissez-en une pour voir les lignes en cause.</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>Afficher la formule</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 en %n jour</numerusform>
            <numerusform>%1 en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n replies began as its draft</source>
        <translation>
            <numerusform>de %n réponse a commencé par son brouillon</numerusform>
            <numerusform>de %n réponses ont commencé par son brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as drafted</source>
        <translation>Envoyée telle quelle</translation>
    </message>
    <message>
        <source>Edited, then sent</source>
        <translation>Modifiée, puis envoyée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>Écrite par une personne</translation>
    </message>
    <message>
        <source>Of the drafts decided %1 were approved and %2 rejected</source>
        <translation>Des brouillons décidés, %1 ont été approuvés et %2 refusés</translation>
    </message>
    <message>
        <source>of the approved %1 were edited first</source>
        <translation>des approuvés, %1 ont d’abord été modifiés</translation>
    </message>
    <message>
        <source>No draft was decided in this time</source>
        <translation>Aucun brouillon n’a été décidé sur cette période</translation>
    </message>
    <message>
        <source>The server read and wrote %1 tokens for $%2.</source>
        <translation>Le serveur a lu et écrit %1 jetons pour %2 $.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>The conversation was not changed</source>
        <translation>La conversation n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The conversations were not changed</source>
        <translation>Les conversations n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>La modification n’a pas été annulée</translation>
    </message>
</context>
<context>
    <name>TicketBulkBar</name>
    <message>
        <source>Ticked tickets</source>
        <translation>Tickets cochés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Fermer les tickets</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketChangeRow</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TicketChanges</name>
    <message numerus="yes">
        <source>%n ticket(s) closed</source>
        <translation>
            <numerusform>%n ticket fermé</numerusform>
            <numerusform>%n tickets fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>%n ticket modifié</numerusform>
            <numerusform>%n tickets modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 changed</source>
        <translation>Ticket %1 modifié</translation>
    </message>
    <message>
        <source>Ticket %1 closed</source>
        <translation>Ticket %1 fermé</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ticket %1 reopened</source>
        <translation>Ticket %1 rouvert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nothing was assigned</source>
        <translation>Rien n’a été attribué</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>La modification n’a pas été annulée</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Linked messages</source>
        <translation>Messages liés</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Fermer le ticket</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Modifier le ticket</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Moi, %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Aucune description</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The linked messages cannot be read</source>
        <translation>Les messages liés ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No linked messages</source>
        <translation>Aucun message lié</translation>
    </message>
    <message numerus="yes">
        <source>%n linked message(s)</source>
        <translation>
            <numerusform>%n message lié</numerusform>
            <numerusform>%n messages liés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>Modifier le ticket %1</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Créer le ticket</translation>
    </message>
    <message>
        <source>Give the ticket a title: what is it about?</source>
        <translation>Donnez un titre au ticket&#xa0;: de quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the customer from the list: type a part of the name, e-mail or company.</source>
        <translation>Choisissez le client dans la liste&#xa0;: tapez une partie du nom, de l’e-mail ou de la société.</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>La description compte %1 caractères&#xa0;; %2 sont permis. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The ticket is being stored</source>
        <translation>Le ticket est en cours d’enregistrement</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>%1, %2, %3, priority %4</source>
        <translation>%1, %2, %3, priorité %4</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <comment>a ticket in words</comment>
        <translation>%1, coché</translation>
    </message>
</context>
<context>
    <name>TicketSearch</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search tickets, or priority: category: assignee: customer:</source>
        <translation>Chercher des tickets, ou priority: category: assignee: customer:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Toute priorité</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Moi, %1</translation>
    </message>
    <message>
        <source>me</source>
        <comment>a value of assignee:</comment>
        <translation>moi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a value of assignee:</comment>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Demande de fonctionnalité</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Assistance technique</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Quels tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>The ticket cannot be read</source>
        <translation>Le ticket ne peut pas être lu</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>Les tickets ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No ticket fits this search. Esc in the search field clears it.</source>
        <translation>Aucun ticket ne correspond à cette recherche. Échap dans le champ de recherche l’efface.</translation>
    </message>
    <message>
        <source>No ticket fits this search. “All” looks through the others too.</source>
        <translation>Aucun ticket ne correspond à cette recherche. «&#xa0;Tout&#xa0;» cherche aussi dans les autres.</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Aucun ticket ouvert</translation>
    </message>
    <message>
        <source>Tickets that the assistant proposes and you approve appear here, and those you open yourself.</source>
        <translation>Les tickets que l’assistant propose et que vous approuvez apparaissent ici, ainsi que ceux que vous ouvrez vous-même.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Aucun ticket</translation>
    </message>
    <message>
        <source>Tickets appear here once somebody opens one.</source>
        <translation>Les tickets apparaissent ici dès que quelqu’un en ouvre un.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>dddd d MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1&#xa0;min</translation>
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
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>a duration</comment>
        <translation>Attend depuis %1</translation>
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
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Aucun ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>Ticket #%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>rédige</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>envoyé après %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>replaced by a newer message</source>
        <translation>remplacé par un message plus récent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Approuvé par %1, %2</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <translation>Arrêté par %1, %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Refusé par %1, %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>«&#xa0;%1&#xa0;», par %2</translation>
    </message>
    <message>
        <source>Prices and plans</source>
        <translation>Prix et offres</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Assistance technique</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Demande de fonction</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Signalement de bogue</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Question générale</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Souhaite une personne</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>Il n’y a pas d’outil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open a ticket “%1” with priority %2</source>
        <translation>Ouvrir un ticket «&#xa0;%1&#xa0;» de priorité %2</translation>
    </message>
    <message>
        <source>Add this message to ticket #%1</source>
        <translation>Ajouter ce message au ticket #%1</translation>
    </message>
    <message>
        <source>Ticket #%1 belongs to another customer.</source>
        <translation>Le ticket #%1 appartient à un autre client.</translation>
    </message>
    <message>
        <source>Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.</source>
        <translation>Le ticket #%1 a été fermé entre-temps. Décochez cette action ou rouvrez le ticket.</translation>
    </message>
    <message>
        <source>Hand the conversation to a colleague: %1</source>
        <translation>Confier la conversation à un collègue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Transmis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Create a Gmail draft “%1”</source>
        <translation>Créer un brouillon Gmail «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Monthly revenue</source>
        <translation>Revenu mensuel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Average health</source>
        <translation>Santé moyenne</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Opens the customers</source>
        <translation>Ouvre les clients</translation>
    </message>
    <message>
        <source>Opens the tickets</source>
        <translation>Ouvre les tickets</translation>
    </message>
    <message>
        <source>Opens what waits for a decision</source>
        <translation>Ouvre ce qui attend une décision</translation>
    </message>
    <message numerus="yes">
        <source>%n paying customer(s)</source>
        <translation>
            <numerusform>%n client payant</numerusform>
            <numerusform>%n clients payants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 en bonne santé</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 à surveiller</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 à risque</translation>
    </message>
    <message numerus="yes">
        <source>of 100, %n customer(s) judged</source>
        <translation>
            <numerusform>sur 100, %n client évalué</numerusform>
            <numerusform>sur 100, %n clients évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 urgent</source>
        <translation>urgents&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 de priorité haute</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>aucun urgent</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>le plus ancien %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Ouvrir Frontdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n unread</source>
        <translation>
            <numerusform>Frontdesk&#xa0;: %n non lu</numerusform>
            <numerusform>Frontdesk&#xa0;: %n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleNotices</name>
    <message>
        <source>The workspace cannot be written</source>
        <translation>L’espace de travail ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The history of this workspace went back</source>
        <translation>L’histoire de cet espace de travail est revenue en arrière</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>Accepter tel quel</translation>
    </message>
    <message>
        <source>The daily backup could not be made</source>
        <translation>La sauvegarde quotidienne n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>Les articles ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>The history could not be accepted</source>
        <translation>L’histoire n’a pas pu être acceptée</translation>
    </message>
    <message>
        <source>Another program holds up the workspace</source>
        <translation>Un autre programme retient l’espace de travail</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>VIEW</source>
        <translation>VOIR</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Input and output of %1</source>
        <translation>Entrée et sortie de %1</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>Suppr retire cette vue</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>WholeTextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is empty. Name a file, for example support.db.</source>
        <translation>L’espace de travail est vide. Nommez un fichier, par exemple support.db.</translation>
    </message>
    <message>
        <source>This version keeps its workspace in an SQLite file. Name a file instead of a PostgreSQL address.</source>
        <translation>Cette version garde son espace de travail dans un fichier SQLite. Nommez un fichier au lieu d’une adresse PostgreSQL.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it, for example %1/workspace.db.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Nommez-y un fichier, par exemple %1/workspace.db.</translation>
    </message>
</context>
</TS>
