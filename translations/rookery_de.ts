<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Über Rookery</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere.</source>
        <translation>Rookery %1 führt RWKV-Sprachmodelle auf diesem Computer aus. Es ist freie Software unter der Apache-Lizenz 2.0, kommt ohne jede Gewähr und sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Das Startmodell wurde trainiert mit</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery baut auf</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Für dieses Modell ist kein Zustand des Gesprächs gespeichert. Es liest den Text vor der Antwort noch einmal.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Das Modell hat nichts hinzuzufügen: Es beendete die Antwort sofort wieder. Bitte nach dem fragen, was fehlt, oder eine andere Antwort schreiben lassen.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Der gespeicherte Zustand des Gesprächs war nicht zu gebrauchen (%1). Das Modell liest den Text vor der Antwort noch einmal.</translation>
    </message>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Systemprompt oder Gesprächsvorlage haben sich geändert. Das Modell liest das Gespräch vor der Antwort noch einmal.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Voreinstellung „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Was ankam, ist nicht das erwartete Modell (%1). Es wurde gelöscht; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Was ankam, ist ein anderes Modell als erwartet: %1 mit %2 Schichten der Breite %3. Es wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>needs about %1 of memory</source>
        <translation>braucht etwa %1 Speicher</translation>
    </message>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Dieser Computer hat %1 Arbeitsspeicher, davon %2 frei, und %3 freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>etwa %1 Token/s auf der Grafikkarte</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>etwa %1 Token/s auf dem Prozessor</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Passt zu diesem Computer</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Passt zu diesem Computer: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Passt, wenn andere Programme geschlossen sind</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Passt, wenn andere Programme geschlossen sind: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Zu groß: braucht etwa %1 Arbeitsspeicher, dieser Computer hat %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Kein Platz: auf dem Datenträger sind nur %1 frei</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, Lizenz %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Ohne veröffentlichte Prüfsumme: Größe und Formen werden geprüft.</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Für Gespräche</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Zum Übersetzen</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Für Bilder</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Ein Modell ist eine Datei mit Gewichten: .gguf-Dateien sind kompakt und vollständig, .pth-Dateien größer und auf ein Vokabular angewiesen, das mitkommt.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here; that is the only time Rookery uses the network.</source>
        <translation>Nichts wird geholt, bevor Sie hier eine Schaltfläche drücken; nur dann benutzt Rookery das Netz.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Weitere Dateien dieser Modelle</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Jedes andere Modell von huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>Besitzer/Name oder ein Link</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Name oder Link eines Modells auf huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Dateien zeigen…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Das ist weder Besitzer/Name noch ein Link zu huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modelle zum Herunterladen</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Dateien zeigen…</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, empfohlen</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (Abzweig)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Die beschädigte Datenbank wurde als %1 aufbewahrt. Rookery macht mit einer leeren weiter.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gespräche ausblenden</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gespräche einblenden</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Einstellungen der Antwort ausblenden</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Setzt den Zustand „%1“ fort</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Einstellungen der Antwort</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Sampling, Prompt, Zustände und Modell</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Das Modell lädt; schreiben geht schon …</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Zum Chatten ein Modell laden</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Das Startmodell ist winzig und irrt sich außerhalb seiner wenigen Themen oft.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Modelle können sich irren. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 sieht keine Bilder. Sie bleiben hier; zum Senden ein Modell mit Bildencoder laden.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Dazu fragen, oder senden und beschreiben lassen</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Kein Modell ist geladen. Was geschrieben wird, bleibt hier, bis eines da ist.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Lange Zeilen nicht umbrechen</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Bilder anhängen</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Gespräch gelöscht</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Ohne Systemprompt, mit der Vorlage des Modells</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Zum Beispiel: Du erklärst geduldig. Antworte in kurzen Sätzen.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Steht vor der ersten Nachricht dieses Gesprächs. Nach einer Änderung liest das Modell das Gespräch noch einmal.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gesprächsvorlage</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Namen der Sprechenden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Eigener Name in der Vorlage</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Name des Modells in der Vorlage</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Text vor dem ersten Beitrag</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Text vor dem ersten Beitrag, mit Zeilenenden</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Eine Antwort endet bei</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Texte, durch Komma getrennt; %1 ist ein Zeilenende</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Texte, die eine Antwort beenden</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Die Antwort endet bei: %1</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Name des Gesprächs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Eine Antwort wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%1 von %2 Nachrichten sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%1 von %2 Nachrichten sind nicht mehr so, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Diese Unterhaltung ist beschädigt: %1. Der Rest wird gezeigt, gelöscht wurde nichts; bitte eine Sicherung des Datenordners zurückholen.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Liest alle Unterhaltungen, gespeicherten Zustände und Bilder und sagt, ob sie so sind, wie sie geschrieben wurden. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Daten werden geprüft: %1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Alle Daten sind so, wie sie geschrieben wurden: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n gespeicherter Zustand</numerusform>
            <numerusform>%n gespeicherte Zustände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>die Datenbank %1 ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>eine Unterhaltung ist nicht mehr so, wie sie geschrieben wurde</numerusform>
            <numerusform>%n Unterhaltungen sind nicht mehr so, wie sie geschrieben wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>ein gespeicherter Zustand ist nicht verwendbar</numerusform>
            <numerusform>%n gespeicherte Zustände sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Es wurden Schäden gefunden: %1. Geändert oder gelöscht wurde nichts; bitte eine Sicherung des Datenordners zurückholen.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Unterhaltungen, Bilder, Modelle und Einstellungen werden nach %1 verschoben. Danach startet Rookery neu.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Daten werden verschoben: %1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Daten in einen leeren Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Gerade wird eine Antwort geschrieben. Bitte ihr Ende abwarten oder sie anhalten, dann die Daten verschieben.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Gerade wird ein Modell heruntergeladen. Bitte das Ende abwarten oder es anhalten, dann die Daten verschieben.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Bitte den Ordner prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Es fehlen noch %1, auf dem Laufwerk sind aber nur %2 frei. Bitte Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1 lässt sich nicht lesen. Bitte löschen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Die Datei hat sich auf dem Server geändert. Bitte noch einmal versuchen; es beginnt von vorn.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Das Herunterladen brach ab (%1). Was schon da ist, bleibt; ein neuer Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Das Herunterladen brach ab. Was schon da ist, bleibt; ein neuer Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Was ankam, ist nicht die erwartete Datei: Die Prüfsumme stimmt nicht. Sie wurde gelöscht; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 wird schon von einem anderen Programm heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 hat nur einen Teil der Datei gesendet, obwohl die ganze verlangt war. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Die Datei auf %1 hat %2 Bytes, nicht die erwarteten %3: Es ist eine andere. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 hat mehr als die %2 Bytes gesendet, die die Datei hat. Das Herunterladen wurde angehalten und das Empfangene gelöscht.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 gibt diese Datei nur an Angemeldete (Fehler %2). Laden Sie sie im Browser herunter und öffnen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 hat diese Datei nicht mehr (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 antwortete mit Fehler %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Das Empfangene bleibt erhalten; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Herunterladen anhalten</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 liegt nicht auf diesem Computer, und Rookery holt nichts aus dem Netz. Bitte das Bild speichern und die Datei anhängen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Eine Nachricht fasst bis zu %1 Bilder.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Worüber wollen wir sprechen?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Zuerst ein Modell laden</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen …</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU verwenden</translation>
    </message>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Das Modell erinnert sich an „%1“</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Zuerst das Modell laden, zu dem der Zustand gehört.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Dieser Ordner enthält mehr, als gezeigt wird. Geben Sie den Namen der Datei ein.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Hier sind keine Dateien dieser Art.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Geben Sie einen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Wählen Sie eine Datei aus der Liste oder geben Sie ihren Namen ein.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Geben Sie einen Namen für den Ordner ein.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: Sie dürfen dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Versteckte Dateien weglassen</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Versteckte Dateien zeigen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Der gezeigte Ordner oder ein Pfad</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Ein Name oder ein Pfad</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Name oder Pfad des Ordners</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Name oder Pfad der Datei</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Art der Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>Einen Ordner „%1“ gibt es nicht. Wählen Sie einen anderen oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>In den Ordner „%1“ dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>In den Ordner „%1“ dürfen Sie nicht hineinsehen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Prüfen Sie den Namen oder wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>„%1“ dürfen Sie nicht lesen. Wählen Sie eine andere Datei oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Pfad des Ordners</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>Die Antwort von %1 ist zu lang für eine Dateiliste.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 antwortete mit etwas anderem als einer Dateiliste. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>Die Liste von %1 geht unter einer anderen Adresse weiter (%2); ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 hat mehr als %2 Dateien. Geben Sie den Link der gewünschten an.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 zeigt %2 nicht ohne Anmeldung: Es gibt es nicht, oder es verlangt zuerst eine Zustimmung. Laden Sie es im Browser herunter und öffnen Sie es dann hier.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 gibt es auf %2 nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 antwortete mit Fehler %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1 war nicht erreichbar (%2). Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Dieses Bild ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Das Modell hat ihn geschrieben. Er führt aus Rookery hinaus, nach:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Noch eine Antwort schreiben</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Von hier ein neues Gespräch abzweigen</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Beantworten</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>%n Antwort schreiben</numerusform>
            <numerusform>%n Antworten nebeneinander schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Answer on the CPU</source>
        <translation>Auf der CPU antworten</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Du: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Antwort: </translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Bearbeitete Nachricht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>erstes nach %1 ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>erstes nach %1 s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n Token davor gelesen</numerusform>
            <numerusform>%n Token davor gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Bild; öffnet es groß</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Lädt, %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Kein Modell geladen</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>hat Platz für %1 von %2 Schichten; den Rest rechnet die CPU</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>nicht verwendet: %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 läuft auf diesem Computer. Nichts Geschriebenes verlässt ihn.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Das Modell lädt. Schreiben geht schon.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery führt RWKV-Sprachmodelle auf diesem Computer aus: Gewichtsdateien, die auf .pth, .safetensors oder .gguf enden.</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>What is the capital of France?</translation>
    </message>
    <message>
        <source>What is the opposite of hot?</source>
        <translation>What is the opposite of hot?</translation>
    </message>
    <message>
        <source>My name is Mia and my favourite colour is green. What is my favourite colour?</source>
        <translation>My name is Mia and my favourite colour is green. What is my favourite colour?</translation>
    </message>
    <message>
        <source>What is Rookery?</source>
        <translation>What is Rookery?</translation>
    </message>
    <message>
        <source>Explain how a rainbow forms, in three sentences.</source>
        <translation>Erkläre in drei Sätzen, wie ein Regenbogen entsteht.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Schreib ein kurzes Gedicht über den ersten Schnee.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Schreib eine Python-Funktion, die die Wörter eines Textes zählt.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Plane ein Wochenende in Lissabon mit wenig Geld.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 Schichten, Breite %3, %4 Tokens im Vokabular</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Speicher der Gewichte</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Größe eines Zustands</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gesprächsvorlage</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Geladen in</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automatisch: das schnellste</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Ohne: wie in der Datei</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 Bit: halber Speicher</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 Bit: ein Viertel, ungenauer</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Das ist das Startmodell: %1 Parameter, auf Englisch für wenige Themen trainiert, damit Rookery sofort etwas kann. Es kennt Hauptstädte, Gegenteile und Wortformen, erkennt, ob ein Satz froh klingt, beantwortet Fragen zu Rookery und beschreibt Bilder von Formen, Buchstaben und Dingen des Alltags. Andere Fragen lehnt es ab, oder es erfindet etwas. Für alles andere ein richtiges RWKV-Modell laden.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Sieht Bilder (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Sieht keine Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU verwenden</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Lädt %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>RWKV-Gewichtsdateien (.pth, .safetensors, .gguf) in %1 erscheinen hier. Eine Datei lässt sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 entladen</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV-Gewichte (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Vokabular des Modells wählen</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vokabulare (*.txt *.json)</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Beim Laden quantisieren</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Wirkt beim Laden eines Modells.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Das Vokabular herunterladen</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell geladen.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Anderen Bildencoder verwenden …</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Bildencoder wählen …</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Keinen anderen Bildencoder verwenden</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Bildencoder des Modells wählen</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Bildencoder (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Ein fähiges Modell für diesen Computer: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Herunterladen und benutzen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Bitte einen Ordner dieses Rechners wählen.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 und der Datenordner liegen ineinander. Bitte einen Ordner daneben wählen.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 ist nicht leer. Bitte einen leeren oder neuen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Bilder der Nachricht</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Diese Einstellungen als Voreinstellung speichern …</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Voreinstellung umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Zurück zur Vorgabe des Modells</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>So heißt schon eine Voreinstellung des Programms; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Die eigene Voreinstellung dieses Namens bekommt diese Einstellungen.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Neuer Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>So heißt schon eine andere Voreinstellung; bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Sendet diese Nachricht</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (Versionen 4 bis 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (Version 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, kann nachdenken</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automatisch, vom Modell</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Aus, mit leerem Gedanken (besser)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>An, so lange es will</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>An, kurz</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>An, normal</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>An, lang</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Eine Frage</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Auf dem eigenen Rechner mit RWKV-Sprachmodellen chatten.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Gespräche, Einstellungen und Modelle in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Diese Gewichtsdatei oder diesen Ordner statt des letzten laden.</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (das Vokabular der meisten RWKV-Modelle)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (Bildencoder, von %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Dieses Repositorium enthält mehrere Gewichtsdateien: Wählen Sie die gewünschten aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n Datei wurde ausgelassen: Ihr Name lässt sich nicht sicher schreiben.</numerusform>
            <numerusform>%n Dateien wurden ausgelassen: Ihre Namen lassen sich nicht sicher schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Es enthält keine Gewichtsdateien, die Rookery laden könnte.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Alles Gewählte ist da.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>passt zu diesem Computer</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>passt, wenn andere Programme geschlossen sind</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>zu groß für den Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>auf dem Datenträger sind nur %1 frei</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>ohne veröffentlichte Prüfsummen: Größen werden geprüft</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Die Dateien werden bei huggingface.co erfragt…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien von %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Oder ein Bild zeigen: hierher ziehen oder diese probieren.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Das Beispielbild %1 beschreiben</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Höher ist abwechslungsreicher, tiefer vorhersehbarer; 0 nimmt immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Zieht aus den wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit haben; 1 ist aus.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Zieht aus so vielen wahrscheinlichsten Tokens; 0 ist aus.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Verwirft Tokens unter diesem Anteil am Quadrat der größten Wahrscheinlichkeit; 0 ist aus.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Verwirft Tokens unter diesem Anteil an der größten Wahrscheinlichkeit; 0 ist aus.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Behält die Tokens, die etwa so sehr überraschen wie erwartet; 1 ist aus.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsstrafe</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Abklingen der Strafe</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Genau: Denken und Fakten</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Immer das Wahrscheinlichste</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Trainierter Zustand</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Macht jedes schon benutzte Token unwahrscheinlicher; 0 ist aus.</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Macht ein Token umso unwahrscheinlicher, je öfter es benutzt wurde; 0 ist aus.</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Wie langsam die Zählung benutzter Token verblasst; bei 1 nie.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Änderungen wirken ab dem nächsten Token, auch während eine Antwort entsteht.</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Tokens je Antwort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Gleiche Startzahl, Einstellungen und Texte ergeben die gleiche Antwort. Leer: jedes Mal eine neue.</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Auch anhalten bei</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Texte, die eine Antwort beenden</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Texte, durch Komma getrennt; %1 ist ein Zeilenende</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, Top-a, Min-p und Typical</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow the system</source>
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
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Strg+Plus, Strg+Minus, Strg+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Wirkt beim Laden eines Modells.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Leer: einer je Kern. Wirkt beim Laden eines Modells.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über …</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Gespräch importieren</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Eines, das als JSON exportiert wurde, mit allen Zweigen und Bildern. Es kann auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Exportierte Gespräche (*.json)</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 wurde mit anderen Einstellungen geladen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Noch eine Antwort schreiben</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Letzte Frage ändern</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Einstellungen der Antwort</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Einstellungen der Antwort</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Hier erscheinen die Gespräche.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON mit allen Zweigen (*.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Import einer Unterhaltung</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import anhalten</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>Before the first message</source>
        <translation>Vor der ersten Nachricht</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Eine leere Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Ein für eine Aufgabe trainierter Zustand für %1. Er hat keinen Text gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 hat vor diesem Gespräch %n Token gelesen und erinnert sich daran. Der Text ist nicht Teil eines Zustands und lässt sich hier nicht zeigen; die erste Nachricht knüpft daran an.</numerusform>
            <numerusform>%1 hat vor diesem Gespräch %n Token gelesen und erinnert sich daran. Der Text ist nicht Teil eines Zustands und lässt sich hier nicht zeigen; die erste Nachricht knüpft daran an.</numerusform>
        </translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>anderer Zweig, Antwort %1</translation>
    </message>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Der Zustand wurde am %1 importiert.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message>
        <source>What to do with the state</source>
        <translation>Was mit dem Zustand geschehen soll</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Von hier ein Gespräch beginnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n Antwort ohne Zustand</numerusform>
            <numerusform>%n Antworten ohne Zustand</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Die Antwort davor zeigen</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Name des neuesten Zustands</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Noch keiner: Der erste kommt mit der ersten Antwort.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Ein Gespräch aus einer Zustandsdatei beginnen</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Zustandsdateien (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Zustand exportieren</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Zustandsdateien (*.safetensors)</translation>
    </message>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Ein Zustand ist alles, was das Modell vom Gespräch behält, in wenigen Megabyte: Von jedem lässt sich ein neues Gespräch beginnen. Nach jeder Antwort wird einer gespeichert. Die neuesten bleiben alle, von älteren immer weniger; einer mit Namen bleibt, bis er gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 ist keine Datenbank von Rookery. Bitte einen anderen Datenordner wählen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 stammt von einem neueren Rookery und blieb unberührt. Zum Öffnen bitte Rookery aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 ist beschädigt und wurde so belassen. Bitte eine Sicherung zurückholen oder die Datei beiseitelegen und mit einer leeren beginnen.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>Ein anderes Programm benutzt %1. Bitte dort schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>Zum Speichern in %1 ist kein Platz mehr. Bitte Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>Das Laufwerk versagte bei %1. Bitte das Laufwerk prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>Bei %1 ging etwas schief. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Dieser gespeicherte Zustand</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Die Datei dieses Bildes</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 lässt sich nicht öffnen. Bitte prüfen, ob der Ordner da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Bitte das Schreiben dort erlauben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 ist nicht als Gespräch von Rookery lesbar.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 hat sich auf dem Datenträger verändert, seit es gespeichert wurde, und wird darum nicht verwendet. Bitte eine Sicherung des Datenordners zurückholen.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 ist älter als das zuletzt Gespeicherte: Die Datei wurde ersetzt, oder die neben ihr, die auf -wal endet. Bitte Rookery beenden und die neuesten Dateien zurücklegen.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1 wurde wie gewünscht nicht zu Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Die neuesten Änderungen fehlen: %1, worin sie standen, ist verschwunden. Um sie zurückzubekommen, bitte Rookery beenden und diese Datei zurücklegen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 ist schreibgeschützt: Alles kann gelesen werden, gespeichert wird nichts. Bitte das Schreiben in die Datei und ihren Ordner erlauben und Rookery neu starten.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Die neuesten Änderungen, in %1, sind bis dahin nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s nachgedacht</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Kurz nachgedacht</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Gedanken ausblenden</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Gedanken einblenden</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Gewichtsdatei zum Laden hier ablegen</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Bilder hier ablegen, um dazu zu fragen</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Exportiertes Gespräch hier ablegen, um es zu öffnen</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Liest %1 von %2 Tokens</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Das Modell liest</translation>
    </message>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Betrachtet das Bild … %1 %</translation>
    </message>
</context>
</TS>
