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
        <source>The starter model was trained with</source>
        <translation>Das Startmodell wurde trainiert mit</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery baut auf</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 führt RWKV-Sprachmodelle auf diesem Computer aus. Es ist freie Software unter der Apache-Lizenz 2.0, kommt ohne jede Gewähr und sendet nichts irgendwohin, solange Sie kein Modell auf einem Server hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>Ist ein PiSSA-Adapter, der die Datei mit seinen Anfangswerten braucht; init_pissa.pth daneben legen</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>Ist kein JSON-Objekt; die Datei neu beschaffen</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>Ist ein DoRA (use_dora), das hier nicht eingerechnet werden kann; ein LoRA ohne dies wählen</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>Gibt Matrizen ein eigenes Alpha (alpha_pattern), was hier nicht eingerechnet werden kann</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>Vom Typ %1, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 gehört zu keinem bekannten Adapter (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>Enthält Anfangswerte anderer Matrizen als %1; die beiden Dateien gehören nicht zusammen</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>Ändert %1, das dem Modell fehlt; der Adapter wurde für ein anderes Modell gemacht</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>Hat %1 für %2 der Form %3; der Adapter wurde für ein anderes Modell gemacht oder ist beschädigt</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>Hat nur die Hälfte des Paars für %1; die Datei neu beschaffen</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>Bringt sein eigenes Alpha mit; das angegebene weglassen und stattdessen die Stärke ändern</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>Ist von einer Art ohne Alpha; es weglassen und stattdessen die Stärke ändern</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>Nennt sein Alpha nicht, mit dem es skaliert werden muss; das Alpha des Trainings hinter einem Doppelpunkt angeben, wie in %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>Enthält Werte, die keine Zahlen sind (NaN oder unendlich); die Datei ist beschädigt oder ihr Training entgleist</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>Der Ordner lässt sich nicht anlegen (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>beginnt mit Werten, die dem Modell entnommen wurden (init_lora_weights: %1), was hier nicht zusammengeführt werden kann</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>Ein LoRA, PiSSA oder DiSHA ändert, wie dieses Modell schreibt. Es wird beim Laden des Modells eingerechnet.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adapter hinzufügen …</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Damit neu laden</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Dem Modell einen Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adapter (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Einen Adapter in einem Ordner hinzufügen, wie PEFT ihn schreibt</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 einrechnen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>Bei 1 wirkt er wie trainiert, bei 0 gar nicht; mehr übertreibt.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha von %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Die Datei nennt ihr Alpha nicht, mit dem sie skaliert werden muss. Geben Sie das Alpha des Trainings ein.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Antwort %1 von %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>Der Anfang der Antwort passt nicht zu der Form, die für sie gewählt ist; eine andere Antwort schreiben lassen oder keine Form wählen</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Ein anderes Modell hat diese Antwort geschrieben. Laden Sie %1, um zu sehen, was es sonst erwartet hat.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Diese Antwort beginnt das Gespräch, darum gibt es nichts, woraus sie erwartet worden wäre.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Die Antwort konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Antworten zum Lernen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Es gibt noch kein Gespräch mit Antworten.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Dieses Gespräch hat keine Antworten auf Fragen ohne Bilder.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Wählen Sie die Antworten aus, die so sind, wie Sie sie haben möchten; andere ändern Sie vorher im Gespräch. Aufeinanderfolgende werden zusammen gelernt, damit auch verständlich bleibt, was sich auf die Frage davor bezieht.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Mit einem anderen Modell antworten</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Die Antwort steht als eigene Fassung neben den vorhandenen, und das Gespräch geht mit diesem Modell weiter.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
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
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Der Server ist beschäftigt und bittet, %1 s zu warten; dann wird er wieder gefragt.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Die Antwort wiederholte sich immer wieder und wurde deshalb angehalten. „Fortsetzen“ lässt sie weitergehen; eine höhere Anwesenheitsstrafe kann helfen.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Der Server hat nicht geantwortet. In %1 s wird er noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Der gespeicherte Zustand der Unterhaltung hat sich auf dem Datenträger verändert, seit er gespeichert wurde, und wird deshalb nicht verwendet: Das Modell liest den Text noch einmal, bevor es antwortet, und ein neuer Zustand wird gespeichert. „Daten prüfen“ in den Einstellungen zeigt, ob sich mehr verändert hat.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n Antwort wird geschrieben</numerusform>
            <numerusform>%n Antworten werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n Antwort: eine behalten</numerusform>
            <numerusform>%n Antworten: eine behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Einzeln zeigen</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antworten nebeneinander</translation>
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
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Persona „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Als Adapter von %1 hinzugefügt: %2. Er wird eingerechnet, wenn das Modell neu geladen wird, und steht im Seitenbereich unter Modell.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
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
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (Abzweig)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
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
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Ein Modell ist eine Datei mit Gewichten: .gguf-Dateien sind kompakt und vollständig, .pth-Dateien größer und auf ein Vokabular angewiesen, das mitkommt.</translation>
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
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Nichts wird geholt, bevor Sie hier eine Schaltfläche drücken.</translation>
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
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>nach den Filtern</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Was als Nächstes kommen kann</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Wie stark sich das Gedächtnis verändert hat, Schicht für Schicht</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Die beschädigte Datenbank wurde als %1 aufbewahrt. Rookery macht mit einer leeren weiter.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Diese Nachricht ist zu lang, um sie hier zu ändern. Kopieren Sie sie und ändern Sie sie anderswo.</translation>
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
    <message>
        <source>The other conversation</source>
        <translation>Das andere Gespräch</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Diese Hälfte schließen</translation>
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
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Ab hier neu fragen; was danach kam, bleibt als Zweig erhalten</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Im Fokus</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 liest den Text von „%2“. Danach öffnet sich eine Kopie dieser Unterhaltung, die ihn kennt.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Text neu lesen</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Zum Schreiben ein Modell laden.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Ein Modell auf einem anderen Computer kann nur umschreiben, was Sie auswählen: Es behält keine Zustände von Texten.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>das Folgende ist je Token zu %1 % wahrscheinlich</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Für das Modell endet der Text hier. Schreiben Sie ein paar Wörter weiter, oder fahren Sie an einer anderen Stelle fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n Vorschlag sagte dasselbe wie ein anderer und wurde weggelassen. Mit einer höheren Temperatur unterscheiden sie sich mehr.</numerusform>
            <numerusform>%n Vorschläge sagten dasselbe wie andere und wurden weggelassen. Mit einer höheren Temperatur unterscheiden sie sich mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
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
    <message>
        <source>Save code as a file…</source>
        <translation>Code als Datei speichern …</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Zeilennummern ausblenden</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Zeilennummern einblenden</translation>
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
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
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
    <message>
        <source>Text deleted</source>
        <translation>Text gelöscht</translation>
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
    <message>
        <source>The answer is</source>
        <translation>Die Antwort ist</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Etwas anderes kann das Modell nicht schreiben: Jedes Token wird geprüft, bevor es gewählt wird.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Ein Modell auf einem Server lässt sich nicht auf eine Form festlegen; seine Antworten sind beliebiger Text.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Er ist zu lang, um ihn hier zu ändern. Das ist sein Anfang; das Modell liest ihn ganz.</translation>
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
    <message>
        <source>A new answer</source>
        <translation>Eine neue Antwort</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Daneben zeigen</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Wird daneben gezeigt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>Sie ist kein Text; Texte, Markdown, HTML und PDF können gelesen werden</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>Darin ist kein Text</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>Darin ist keine Text-, Markdown-, HTML- oder PDF-Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>Sie hat mehr als %1 MB Text; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>Sie verlangt ein Passwort; speichern Sie sie erst ohne Passwort</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>Darin ist kein Text, nur Bilder von Text oder gar nichts</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>Sie ist beschädigt; öffnen Sie sie in einem anderen Programm und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>Sie zu zerlegen dauert mehr als zwei Minuten, deshalb wird sie nicht gelesen</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>Sie lässt sich nicht zerlegen und wird deshalb nicht gelesen</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>Der Teil von Rookery, der Dokumente zerlegt, lässt sich nicht starten; installieren Sie Rookery neu</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>Ihre Zeichen sind nicht in UTF-8; speichern Sie sie als UTF-8 und versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Der Zustand konnte nicht vom Modell geholt werden; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Zurück zum Regal</translation>
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
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Ein kleineres Modell mit demselben Vokabular schreibt ein paar Wörter voraus, und dieses prüft sie auf einmal: Antworten kommen schneller, wo sich das lohnt, und bleiben dieselben.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Damit neu laden</translation>
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
    <message>
        <source>Talk with %1</source>
        <translation>Mit %1 sprechen</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Als Adapter hinzufügen</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Noch nichts im Regal</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Ziehen Sie eine Text-, Markdown-, HTML- oder PDF-Datei hierher oder einen Ordner davon. Auch eine Zustandsdatei geht.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES nennt keinen Ordner</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>Der Ordner mit dem Startmodell fehlt neben dem Programm; installieren Sie Rookery neu oder nennen Sie den Ordner in ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>Im Ordner liegt kein RWKV-Modell</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>Im Ordner liegt kein RWKV-Modell (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>Im Ordner liegen mehrere Modelle, nennen Sie eines davon: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>Das Vokabular dazu fehlt; legen Sie %1 daneben oder wählen Sie die Datei</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>Inzwischen wurde ein anderes Modell geladen</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>Das Modell wurde entladen</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>Dieses Vokabular hat %1 Tokens, das Modell nur %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>Das Lesen des Textes wurde abgebrochen</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>Der Speicher reicht nicht für eine Kopie des Zustands</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>Der Speicher reicht nicht für diese Antwort</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>Das Programm wird beendet</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>Dem Vokabular des Sprachmodells fehlen die Tokens, die um ein Bild stehen; der Encoder gehört zu einem anderen Modell</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>Der Speicher reicht nicht für das Bild</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 liest sein Bild in beide Richtungen, was Rookery nicht ausführen kann; nehmen Sie VisualRWKV 7 oder ein ModRWKV-Modell</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>Das Ansehen wurde abgebrochen</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>Der Bild-Encoder liefert Zeilen mit %1 Zahlen, das Sprachmodell nimmt %2; sie gehören zu verschiedenen Modellen</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>die Antwort enthält Tokens, die dieses Modell nicht kennt</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>es gibt keinen Text, hinter dem etwas zu erwarten wäre</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>hat ein anderes Vokabular als %1 und kann ihm deshalb nicht vorausschreiben</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Zuerst das Modell laden, zu dem der Zustand gehört.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 ist ein Adapter (LoRA oder Ähnliches), kein Modell: Er ändert das Modell, für das er gemacht wurde. Laden Sie dieses und fügen Sie ihn in dessen Seitenbereich unter Modell, Adapter hinzu.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Die Beispiele konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Ausgelassen: Es hat keine Antwort.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Ausgelassen: dasselbe wie Beispiel %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Ausgelassen: länger als %1 Tokens. Kürzen oder aufteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Die gespeicherten Beispiele lassen sich nicht lesen. Ihre Datei wird beiseitegelegt, bevor neue gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Beispiel %1 ändern</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Beispiel %1 entfernen</translation>
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
    <name>File</name>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz und speichern Sie erneut</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht; schaffen Sie Platz und speichern Sie erneut</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>Dort dürfen Sie nicht schreiben; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>Den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>Eine Pipe, aus der niemand liest; wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>Kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>Ein Ordner, keine Datei; wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>Eine Pipe, keine Datei; speichern Sie, was durch sie kommt, als Datei und wählen Sie diese</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>Ein Socket, keine Datei; wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>Ein Gerät, keine Datei; wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>Sie dürfen sie nicht lesen; ändern Sie das oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>Ein anderes Programm hält sie fest; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>Kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>not enough memory to read it</source>
        <translation>Der Speicher reicht nicht, um sie zu lesen</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>Hat %1 MB, weit mehr als eine solche Datei</translation>
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
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Schnellfenster von Rookery öffnen</translation>
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
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>Das Kodieren des Bildes wurde abgebrochen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 kann dieses Netz nicht ausführen; exportieren Sie es mit festen Formen und ohne die eindimensionalen Gewichte von LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>Seine Ausgabe ist weder [1, Tokens, Breite] noch [1, Breite, Zeilen, Spalten]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>Liefert Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 berechnet etwas anderes, als die eigene Probe der Datei sagt (Abweichung %2); Bilder würden falsch gelesen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 kann dieses Netz nicht einlesen (Opset %2); exportieren Sie es für Opset 11 bis 13 mit festen Formen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 kann dieses Netz nicht einlesen (Opset %2, bei %3); exportieren Sie es für Opset 11 bis 13 mit festen Formen</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>Dieser Tensor fehlt in der Datei des Bild-Encoders</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>Form %1, erwartet %2 Werte</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>Enthält Werte, die keine Zahlen sind; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>Der Speicher reicht nicht für den Bild-Encoder</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>Form %1, erwartet %2 Zeilen</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>Der Speicher reicht nicht, um das Bild zu kodieren</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>Eine Faltung mit %1 Stützstellen; bekannt sind 3 und 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>Der Bild-Encoder liefert %1 Zahlen je Token, der Projektor erwartet %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>Der Speicher reicht nicht für den Projektor</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>Die Merkmale des Bild-Encoders passen nicht zum Projektor</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>Kein Projektor, den Rookery kennt (zwei lineare Schichten)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>Ein Encoder mit Deepstack-Mergern; Rookery führt nur den einfachen Turm aus</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>Das Bild ist mehr als 50-mal so lang wie breit; schneiden Sie es erst zu</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>Der Bildturm eines RWKV-VL-Modells fehlt oder ist unvollständig</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>Die Patch- oder Positionseinbettung des Bild-Encoders fehlt oder hat eine seltsame Form</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>In dieser VisualRWKV-Datei fehlt einer der drei Bild-Encoder</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>Keine Transformer-Blöcke mit einer Breite, die durch die Köpfe teilbar ist</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>Das Gerät ist beim Kodieren des Bildes ausgefallen</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>Das Netz hat keine Knoten oder liefert nichts</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>Will etwas anderes als ein Bild; exportieren Sie nur den Bild-Encoder</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>Sein Knoten %1 (%2) %3; exportieren oder laden Sie die Datei erneut</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>Hat seine Gewichte in einer anderen Datei; exportieren Sie es als eine Datei</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>Sein Gewicht %1 hat andere Werte, als Form und Typ versprechen; exportieren oder laden Sie die Datei erneut</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>Gibt einem Gewicht keinen Namen oder zweien den Namen %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>ist von einer Art, die Rookery nicht ausführen kann</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>hat %1 Eingänge</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>hat %1 Ausgänge</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>liest %1, was nichts vor ihm schreibt</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>folgt allein aus Konstanten; falten Sie diese beim Exportieren</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>schreibt %1, was kein Name ist oder zweimal geschrieben wird</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>nennt %1 zweimal</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>hat ein unmögliches %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>enthält keinen Tensor</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>hat kein Fenster</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>hat keine eigenen Gewichte</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>hat Gewichte von anderer Form als sein Fenster</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>hat einen Bias von anderer Länge als seine Gewichte</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>hat Gewichte verschiedener Länge</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>Hat Namen, die kein Text sind; exportieren oder laden Sie die Datei erneut</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>Verspricht %1, was aus keinem Bild folgt</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>Keine vollständige ONNX-Datei; exportieren oder laden Sie sie erneut</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>Enthält eine Liste von mehr als 4.096 Zahlen, wo eine kurze hingehört</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>Enthält Bedingungen oder Schleifen, die kein Bild-Encoder braucht</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>Hat ein Attribut seltener Art</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>Hat einen Knoten mit mehr als 1.024 Eingängen, Ausgängen oder Attributen</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>Hat einen Wert mit mehr als 4.096 Achsen</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>Hat einen Ein- oder Ausgang, der kein Tensor ist</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>Hat dünn besetzte Gewichte; exportieren Sie sie vollständig</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>Hat mehr als 50.000 Knoten, die kein Bild-Encoder braucht</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>Hat eigene Funktionen oder Teile für das Training; exportieren Sie es für die Anwendung</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>Eine ONNX-Datei von mehr als 2 GB kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>Hat keinen Eingang fester Größe [1, 3, Höhe, Breite]; exportieren Sie den Encoder mit festen Formen</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>Der Teil von Rookery, der einen Bild-Encoder probiert, lässt sich nicht starten; installieren Sie Rookery neu</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>Dieses Netz braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>Dieses Netz ließ sich einmal, aber kein zweites Mal lesen; wird die Datei gerade geschrieben?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>Dieses Netz braucht mehr als zwei Minuten für ein Bild und wird darum nicht benutzt</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV stürzt an diesem Netz ab, darum wird es nicht benutzt; exportieren oder laden Sie es erneut</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>Dieses Modell braucht den Bild-Encoder google/siglip2-base-patch16-384, der nicht in seiner Datei ist; wählen Sie dessen model.safetensors als Bilddatei</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>Neben dem Modell wurde kein ONNX-Encoder gefunden</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>Dieses Modell kann keine Bilder sehen: In seinen Dateien ist kein Bild-Encoder; wählen Sie ein Bildmodell oder nennen Sie einen Encoder</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>Seine Bilder sind zu klein, um Fotos von Zeichnungen zu unterscheiden</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>Das sieht nach einem Foto aus, und dieses Modell kennt nur Zeichnungen; ein Bildmodell kann es beschreiben</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>Was es über Dinge auf Fotos ausgibt, hat eine andere Form als bei dem von Rookery; es gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>Das ist nicht das Netz, das Dinge auf Fotos erkennt; installieren Sie Rookery neu</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>unter 50 %</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>20 %</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>Surprise over the text</source>
        <translation>Überraschung im Verlauf des Textes</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Die Antwort, Token für Token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Was das Modell erwartet hat</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 Bit Überraschung je Token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>%1 % wahrscheinlich · Rang %2 · Überraschung %3 Bit · Entropie %4 Bit</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Laden Sie ein Modell, um zu sehen, was es sonst erwartet hat.</translation>
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
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Das System liefert keine Zufallszahlen für einen Schlüssel, deshalb bleibt der Server aus. Schalten Sie ihn aus und wieder ein, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Mit Strg+Eingabe schreibt das Modell am Cursor weiter</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Schreiben Sie die ersten Worte; das Modell macht damit weiter. Oder ziehen Sie eine Textdatei hierher.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Der Text, Token für Token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Teil %1 von %2, auch ausgewählt</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>Transformer, berechnet</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>Zustand dieses Modells</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Speicher gegen gelesene Tokens</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Ein Gespräch mit diesem Modell belegt %1 Speicher, wie lang es auch wird.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Nach %1 Tokens belegt dieses Gespräch %2 Speicher, wie an seinem Anfang. Ein Transformer mit %3 Schichten und einer Breite von %4 hielte %5 (berechnet: ein Schlüssel und ein Wert zu 16 Bit für jeden Kanal, jede Schicht und jedes Token; Modelle mit geteilten Köpfen halten weniger).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Zum Beispiel hielte nach %1 Tokens ein Transformer mit %2 Schichten und einer Breite von %3 %4 (berechnet: ein Schlüssel und ein Wert zu 16 Bit für jeden Kanal, jede Schicht und jedes Token; Modelle mit geteilten Köpfen halten weniger).</translation>
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
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Ein Modell auf einem Server kann keine Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Die Antwort als Text zeigen</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Zeigen, was das Modell erwartet hat</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Mit einem anderen Modell antworten …</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Diese Antwort ändern</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Mehrere Antworten schreiben …</translation>
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
    <message>
        <source>Show the answer as text</source>
        <translation>Die Antwort als Text zeigen</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Zeigen, was das Modell erwartet hat</translation>
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
    <message>
        <source>Changed answer</source>
        <translation>Geänderte Antwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>Zu viele Logits zum Anpassen</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>Das Modell hat Werte berechnet, die keine Zahlen sind; die Datei ist beschädigt oder ihr Training ist entgleist</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>Der Speicher reicht nicht für den Zustand einer Unterhaltung</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 liest nur Tokens; für ein Bild braucht es ein anderes Modell</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>Außerhalb des Vokabulars des Modells mit %1 Tokens</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>Für Einbettungen gemacht: Es hat kein head.weight und kann keine Tokens vorhersagen</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>Das Lesen des Textes wurde abgebrochen</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>Die Karte %1 hat keinen Speicher für eine Schicht davon frei</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>Der Speicher reicht nicht, um das Modell auszuführen</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>Es gibt keinen Text zum Fortsetzen</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>Seinem Vokabular mit %1 Tokens fehlt Token 65535, an dem Einbettungsmodelle das Ende eines Textes erkennen</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>Das Modell hat Werte berechnet, die keine Zahlen sind; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>Steht nicht im Vokabular des Modells</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>Gespeicherter Zustand</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>Gehört zu einem anderen Modell als %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>Der Speicher reicht nicht für eine Kopie des Zustands der Unterhaltung</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>Bildmerkmale</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 Werte sind kein Vielfaches der Breite %2 des Modells</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>Der Speicher reicht nicht für eine Kopie des Zustands</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>für Einbettungen gemacht und kann deshalb keinem anderen Modell vorausschreiben</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>hat ein Vokabular von %1 Token und kann %2 nicht vorausschreiben, das %3 hat</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>nicht genug Speicher für einen Durchlauf von %1 Token</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>Tensor %1: Form %2, erwartet %3 Zeilen</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>Ein umgewandeltes Qwen-Modell (%1) mit RWKV-Schichten, das Rookery nicht ausführt; RWKVs eigene Modelle (rwkv6, rwkv7) laufen</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>Ein Modell der Architektur %1; von GGUF-Dateien führt Rookery rwkv6 und rwkv7 aus</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>Ein Qwen-Hybrid (token_shift_count %1), den Rookery nicht ausführt</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>Der GGUF-Kopf endet hinter der Datei: Sie ist abgeschnitten oder beschädigt, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>Die Angabe %1 ist von unbekanntem Typ</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>Tensor %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 hat einen Namen oder eine Form wie in keinem Modell; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 hat eine Form wie in keinem Modell; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: Form %2 besteht nicht aus ganzen %3-Blöcken</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>Tensor %1 liegt nicht an seiner Grenze; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>Tensor %1 liegt hinter dem Ende der Datei; sie ist abgeschnitten oder beschädigt, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>Eine Big-Endian-GGUF-Datei, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF-Version %1 wird nicht gelesen; Versionen 2 und 3 schon</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>Der GGUF-Kopf zählt mehr auf, als ein Modell hat; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>Die Ausrichtung %1 ist unmöglich; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>Tensor %1: Form %2, erwartet sechs Zeilen</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>Ein Anfangszustand (time_state), kein Modell; laden Sie das Modell, für das er trainiert wurde, und importieren Sie den Zustand dort</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>Der gespeicherte Zustand einer Unterhaltung, kein Modell; laden Sie das Modell, von dem er stammt, und importieren Sie den Zustand dort</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>Seine Gewichte sind vom Typ %1, der nicht gelesen wird; wählen Sie das Modell als F32, F16, BF16 oder quantisiertes GGUF</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>Ein Bild-Encoder, kein Sprachmodell; er gehört neben eines oder hinter --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>Abgelehnt: Auf die übliche Art geöffnet, würde diese Datei Code ausführen (%1); ausgeführt wurde nichts. Trauen Sie ihrer Herkunft nicht</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>Abgelehnt: Sie enthält mehr als Tensoren (%1); ausgeführt wurde nichts. Speichern Sie nur die Gewichte, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>Ihr Pickle ist beschädigt (%1 bei Byte %2); holen Sie die Datei erneut</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>Pickle-Protokoll %1 wird nicht gelesen; speichern Sie mit dem Standardprotokoll von torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>zu viele Marken</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>zu viele Werte</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>eine Marke fehlt</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>ein Name hat kein Ende</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>zu viele Wörterbücher</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>zu viele Verweise</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>ein Verweis auf nichts</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>einem Tupel fehlen Werte</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>einem Wörterbuch fehlen Werte</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>ein Wörterbuch fehlt</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>kein Wörterbuch</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>Attribute von nichts</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>ein Speicher ist falsch beschrieben</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>zu viele Speicher</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>ein Aufruf von etwas, das nicht aufgerufen werden kann</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>ein Wörterbuch aus Werten</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>ein Parameter ohne Tensor</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>ein Tensor ist falsch beschrieben</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>zu viele Tensoren</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>Enthält kein Wörterbuch von Tensoren</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>Ein Zip-Archiv, aber kein gespeichertes PyTorch-Modell (data.pkl fehlt)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>Auf einem Big-Endian-Rechner gespeichert, was nicht gelesen wird; speichern Sie es auf einem gewöhnlichen PC</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch-Archivversion %1 wird nicht gelesen; Versionen 1 bis 10 schon</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 fehlt im Archiv; die Datei ist beschädigt, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 ist im Archiv komprimiert oder verschlüsselt; speichern Sie das Modell erneut mit torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 hat %2 Bytes, erwartet %3 Werte zu %4 Bytes; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>Form %1 reicht über die %2 Werte von %3 hinaus</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>Ihre Tensoren sind mehr als doppelt so groß wie die Datei</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>Das Archiv ist komprimiert oder verschlüsselt; speichern Sie das Modell erneut mit torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>Tensor %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>Enthält keine Tensoren, wo Gewichte liegen (ganz oben oder unter state_dict, model oder module); speichern Sie nur die Gewichte, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>Endet mitten in einem Tensor: Sie ist abgeschnitten, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>Ein Tensor mit %1 Achsen und einem Namen von %2 Bytes ist unmöglich; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 ist vom rwkv.cpp-Typ %2, der nicht gelesen wird; wandeln Sie das Modell mit einem aktuellen rwkv.cpp erneut um</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: Form %2 ist unmöglich; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 liegt hinter dem Ende der Datei; sie ist abgeschnitten oder beschädigt, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp-Dateiversion %1 wird nicht gelesen; Versionen 100 und 101 schon</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>Zählt mehr Tensoren auf, als ein Modell hat; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>hat ein Objekt, wo keines hingehört</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>dem Tensor %1 fehlt dtype, shape oder data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>nennt den Tensor %1 zweimal</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>zählt mehr Tensoren auf, als ein Modell hat</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>hat Text, wo keiner hingehört</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>hat eine Liste, wo keine hingehört</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>hat eine Zahl, wo keine hingehört</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>Tensor %1 hat zu viele Achsen</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>enthält eine negative Zahl</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>enthält eine Zahl, die nicht ganz ist</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>hat einen Wahrheitswert, wo keiner hingehört</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>hat ein null, wo keines hingehört</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>hat Binärdaten, wo keine hingehören</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>ist ab Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: Form %2 von %3 füllt ihre %4 Bytes nicht</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>Der Safetensors-Kopf ist länger als die Datei; sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>Der Safetensors-Kopf: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>Zwei Tensoren der Safetensors-Datei teilen sich Bytes</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>Typ, Form und Bytes passen für eine Safetensors-Datei nicht zusammen</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>Die Liste der Modellteile nennt zu viele Dateien</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>Die Liste der Modellteile ist kein gültiges JSON oder nennt keine Dateien</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>Die Liste der Modellteile nennt %1, was keine Datei daneben ist</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>PyTorchs Format von vor 2020 (kein Zip-Archiv), das nicht gelesen wird; laden und speichern Sie es einmal mit einem aktuellen PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>Ein bloßes Python-Pickle, kein gespeichertes Modell; nur .pth-Dateien von torch.save werden gelesen</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>Ein Git-LFS-Verweis, nicht die Gewichte; führen Sie `git lfs pull` aus</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>Eine Webseite oder XML, keine Gewichte; laden Sie die Datei selbst herunter</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>Eine JSON-Datei, keine Gewichte; wählen Sie die .safetensors-, .pth- oder .gguf-Datei</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>Ein altes llama.cpp-Format; nur GGUF wird gelesen</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>Komprimiert (gzip); entpacken Sie sie erst</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>Keine Gewichtsdatei; Rookery liest .pth-, Safetensors-, GGUF- und rwkv.cpp-Dateien</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>Die Datei ist leer; holen Sie sie erneut</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>Hat zwei Tensoren für %1; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>Ist nicht Teil %1 von %2, wie ihr Name sagt; holen Sie die Dateien erneut</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>Ein Ordner ohne Gewichtsdatei; wählen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>Im Ordner liegen mehrere Gewichtsdateien, nennen Sie eine davon: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>Der Speicher reicht nicht, um die Datei zu öffnen</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>Fehlt, und das Modell ist auf %1 Dateien verteilt; legen Sie alle in einen Ordner</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>Seine Teile enthalten andere Tensoren, als der erste sagt; holen Sie die Dateien erneut</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>Von anderem Format als die übrigen Teile des Modells; holen Sie die Dateien erneut</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>Fehlt in %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>Vom Typ %1, der nicht gelesen wird, in %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>Ein anderes Programm hat die Datei gekürzt, während sie benutzt wurde; stellen Sie sie wieder her und laden Sie das Modell erneut</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>Das Verzeichnis am Ende des Archivs fehlt: Die Datei ist abgeschnitten, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>Das Verzeichnis des Archivs ist beschädigt; holen Sie die Datei erneut</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>Das Verzeichnis des Archivs zeigt aus der Datei hinaus: Sie ist abgeschnitten oder beschädigt, holen Sie sie erneut</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>Fehlt in der Datei</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>Hat keinen Rang, der sich aus der Form ergäbe</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>Ist keine Tabelle quadratischer Matrizen</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ein RWKV-8-Hybrid (rc00-hybrid), dessen Attention jedes frühere Token behält, was Rookery nicht ausführt; wählen Sie ein Modell von RWKV-4 bis RWKV-7a oder RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>ein RWKV-7b-Modell (DeepEmbedAttention), dessen Attention jedes frühere Token behält, was Rookery nicht ausführt; wählen Sie ein Modell von RWKV-4 bis RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ein RWKV-8-Modell mit ROSA, ein Forschungsmodell, das Rookery nicht ausführt; wählen Sie ein Modell von RWKV-4 bis RWKV-7a oder RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>Die Datei enthält %1: Sie ist %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>Die Datei enthält Tensoren, aber kein RWKV-Sprachmodell, das Rookery kennt (Versionen 4 bis 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>Form %1 kann nicht die eines Modells sein, in %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 Köpfe teilen die Breite %2 nicht, in %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 und %2 weitere Tensoren</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>Die Schichten enthalten %1, was kein %2-Modell hat: Die Datei ist von einer Architektur, die Rookery nicht ausführt, oder ein Adapter oder Reste eines Trainings sind darin; wählen Sie eine andere Datei des Modells</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>Der Speicher reicht nicht, um auf dem Prozessor weiterzurechnen; schließen Sie andere Programme und laden Sie das Modell erneut, oder wählen Sie ein kleineres</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>Die Karte %1 arbeitet nicht mehr (%2); nehmen Sie den Prozessor, oder starten Sie das Programm neu, um die Karte zu benutzen</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>Kein solches Gerät; nehmen Sie cpu, cuda, cuda:N oder auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; nehmen Sie stattdessen den Prozessor</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>Ließ sich nicht öffnen; ist der Speicher knapp?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>Form %1, erwartet %2, in %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>Der Speicher reicht nicht für %1; schließen Sie andere Programme oder wählen Sie ein kleineres Modell</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>Form %1, erwartet %2 in %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>Enthält Werte, die keine Zahlen sind (NaN oder unendlich), in %1; die Datei ist beschädigt oder ihr Training ist entgleist</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>Ein quantisierter Faktor in der Anordnung (in, out) kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>Der Speicher reicht nicht für %1</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>Abgelehnt: Ihr Pickle benutzt den Befehl 0x%1, den reine Gewichte nicht brauchen; ausgeführt wurde nichts</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>Ein Teil eines Modells, das auf %1 GGUF-Dateien verteilt ist; legen Sie alle in einen Ordner unter den Namen, mit denen sie kamen und die auf -00001-of-%2.gguf enden</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>Ein Adapter (LoRA oder Ähnliches), kein Modell: Er ändert ein Modell, das nicht in der Datei ist; jenes Modell laden, mit diesem als Adapter (rookery-cli: --adapter)</translation>
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
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
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
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Diese Unterhaltung verlässt Ihren Computer: Mit jeder Frage geht sie ganz an %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Diese Unterhaltung verlässt Ihren Computer: Mit jeder Frage geht sie ganz an %1, und zwar unverschlüsselt, sodass andere im Netz sie lesen können.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 läuft auf einem anderen Computer. Was Sie hier schreiben und die Bilder, die Sie zeigen, gehen mit jeder Frage dorthin.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>zu einem anderen Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>nicht verschlüsselt: Andere im Netz können mitlesen</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Was es erfährt</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>mit jeder Frage die ganze Unterhaltung, ohne frühere Gedanken; Bilder ohne Ort und Zeit der Aufnahme</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Es hat keine Zustände: Keiner wird gespeichert, keine Antwort fortgesetzt, und nichts wird gelesen, während Sie tippen.</translation>
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
    <message>
        <source>On a server</source>
        <translation>Auf einem Server</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 nicht mehr fragen</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Ohne Adapter laden</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Als Adapter hinzufügen</translation>
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
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Was an der Schreibmarke käme:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Laden Sie ein Modell, um zu sehen, was die Regler bewirken.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Wird gezeigt, sobald das Modell hier etwas geschrieben oder gelesen hat.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Was nach der letzten Antwort käme:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Das Token, das gerade gezogen wird:</translation>
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
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>Die Antwort wird geschrieben, sobald %1 geladen ist.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>Temperatur 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typikalität</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>Teil eines Zeichens</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, nach den Filtern %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, gestrichen durch %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%1 von %2 Tokens können gezogen werden</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 lässt %2 übrig</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Breite der beiden Gespräche</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Personas …</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Neue Persona …</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Etwas, das nicht mehr im Regal steht</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Womit „%1“ beginnt, steht nicht mehr im Regal. Das Gespräch beginnt deshalb ohne es.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Jemand, der das Modell sein soll: mit Namen und Bild, mit Anweisungen, die es zuerst bekommt, und auf Wunsch mit einem Zustand aus dem Regal, mit dem es beginnt.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Was dem Modell zuerst gesagt wird. Zum Beispiel: Du bist Ada und unterrichtest geduldig Mathematik. Du erklärst mit kleinen Beispielen.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Ein Zustand aus dem Regal: was dort gelesen wurde oder was das Modell gelernt hat.</translation>
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
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>Das Bild hat sich auf dem Datenträger geändert, seit es angehängt wurde; stellen Sie die Datei wieder her oder hängen Sie das Bild erneut an</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>Das ist kein Bild, das Rookery lesen kann; nehmen Sie JPEG, PNG, WebP oder GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>Das Symbolbild ist beschädigt oder zu groß; speichern Sie es erst als PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>Das Symbolbild ist beschädigt; speichern Sie es erst als PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>In der GIF-Datei ist kein Bild; sie ist beschädigt</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>Das erste Bild der GIF-Datei ergibt keinen Sinn; sie ist beschädigt</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>Die GIF-Datei endet mitten in ihrem Bild</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 Megapixel</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>Die %1-Datei ist beschädigt oder abgeschnitten und kann nicht dekodiert werden</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>Die %1-Datei ist abgeschnitten: Ihr Ende fehlt; kopieren oder laden Sie sie erneut</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>Das Bild hat %1 x %2 Bildpunkte; höchstens %3 und eine Million je Seite werden angenommen, verkleinern Sie es also erst</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>Ein progressives JPEG von mehr als %1 braucht zu viel Speicher; speichern Sie es kleiner oder ohne „progressiv“</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>Kein Bild, das Rookery liest; nehmen Sie JPEG, PNG, WebP, GIF, TIFF oder BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>Das Bild hat keine Bildpunkte</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>Der Speicher reicht nicht für das Bild</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>es ist eine andere Bibliothek</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>Der Teil von Rookery, der Bilder liest, lässt sich nicht laden (%1); installieren Sie Rookery neu</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>Seine Ausgabe ist nicht float32</translation>
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
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n Token dafür gelesen, auf einer Kopie</numerusform>
            <numerusform>%n Tokens dafür gelesen, auf einer Kopie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Weiß es das noch?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Einer Kopie des Gedächtnisses gestellt, wie es hier war: Im Gespräch bleibt nichts davon.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Was war meine erste Frage?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Frage an das Gedächtnis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Es denkt nach …</translation>
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
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Fasse diesen Text in drei Sätzen zusammen:

{Text}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Übersetze diesen Text in folgende Sprache: {Sprache}

{Text}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Einfach erklären</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Erkläre {was} in einfachen Worten und mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Schreibe diesen Text so um, dass er {kürzer} ist:

{Text}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Gib mir zehn Ideen für {was}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Funktion schreiben</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Schreibe eine Funktion in {Sprache}, die {etwas tut}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Brief beantworten</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Schreibe eine freundliche Antwort auf diesen Brief. Sage, dass {was}.

{Brief}</translation>
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
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON, das zu einem Schema passt</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Was zu einem Ausdruck passt</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Was in {Klammern} steht, wird beim Verwenden des Prompts ausgefüllt; Tab springt von einem Feld zum nächsten.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Tippen Sie am Anfang einer Nachricht /, um einen davon zu verwenden.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Name, wie er hinter dem / getippt wird</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Name des Prompts</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Text des Prompts</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Zum Beispiel: Übersetze dies in {Sprache}:</translation>
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
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Das Modell schlägt vor …</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Einen auswählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keinen nehmen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Wählen Sie einen: Tab führt vom Text hierher</translation>
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
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Das kleine Fenster für eine Frage öffnen; für ein Tastenkürzel des Desktops.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>Das Quantisieren wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 enthält Werte, die keine Zahlen sind (NaN oder unendlich); die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>Ein trainierter Anfangszustand ist darin eingerechnet (blocks.0.att.time_state), wofür GGUF keinen Platz hat; quantisieren Sie das Modell, für das er trainiert wurde, und laden Sie den Zustand daneben</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>Ein Modell für Einbettungen, für dessen Köpfe GGUF keinen Platz hat; benutzen Sie es, wie es ist</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 hat %2 Parameter, erwartet %3; die Datei ist unvollständig</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF hat keine Form für %1-Modelle, nur für rwkv6 und rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>Seine Gruppennorm weicht von dem ab, was jeder GGUF-Leser annimmt (eine andere Kopfgröße als 64 in der Form von flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>Kann gelesen, aber nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>Ist die Datei, die gerade gelesen wird; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>Der Speicher reicht nicht, um es zu quantisieren</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>Kein Typ, in den quantisiert werden kann; wählen Sie einen von %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>der Text zum Kalibrieren hat %1 Token; mindestens %2 sind nötig</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>nicht genug Speicher, um mit einem Text zu kalibrieren</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Du: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Antwort: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Als Gespräch öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
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
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Schnellfenster</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Für eine Frage, was immer Sie gerade tun. Geben Sie diesem Befehl in den Tastatureinstellungen Ihres Desktops ein Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Für eine Frage, was immer Sie gerade tun, mit Tasten, nach denen Ihr Desktop fragt.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 öffnet es, was immer Sie gerade tun.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Es hat noch keine Tasten: Geben Sie ihm welche in den Tastatureinstellungen Ihres Desktops.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Ihr Desktop wird um Tasten gebeten.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Schnellfenster mit Tasten des Desktops</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Was von „%1“ im Gedächtnis blieb</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Sätze des Dokuments, in denen ein Wort fehlt, mit vier Wörtern daraus zur Auswahl. Gefragt wird an einer Kopie: Vom Test bleibt nichts im Zustand.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Test des Gemerkten</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Gemerkt: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Dachte an „%1“; es heißt „%2“</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Der Text ist zu kurz, um danach zu fragen, oder hat keine Sätze, in denen sich ein Wort auslassen lässt.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Das Modell wurde angehalten, bevor es geantwortet hatte.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Bei %n Satz, in dem ein Wort fehlt, erwartet das Modell in %1 das richtige von vier Wörtern. Ohne das Dokument gelesen zu haben, läge es in %2 richtig, durch Zufall in etwa %3.</numerusform>
            <numerusform>Von %n Sätzen, in denen ein Wort fehlt, erwartet das Modell in %1 das richtige von vier Wörtern. Ohne das Dokument gelesen zu haben, läge es in %2 richtig, durch Zufall in etwa %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>Name und Passwort gehören nicht in die Adresse; ein Schlüssel wird getrennt angegeben</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>die Klammer um den Rechnernamen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>der Rechnername ist nicht geschrieben, wie es sich gehört</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>der Rechnername darf nur Buchstaben, Ziffern, Punkte und Bindestriche haben</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>der Rechnername fehlt, wie in https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>die Adresse ist zu lang</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>eine Adresse beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>eine Adresse hat weder Leerzeichen noch Steuerzeichen</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>eine Adresse mit Fragezeichen kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>führt zu keiner Webadresse</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>ist nicht geschrieben wie eine Adresse</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>mehr als 1 MiB in einem Stück</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>es enthält keine Antwort</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>ein Stück davon ist kein JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>über %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS ist gescheitert</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>die Gegenseite hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>sich selbst, ohne Ende</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>es ist keine Liste von Modellen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 ist nicht zu finden. Prüfen Sie die Adresse und ob dieser Computer mit dem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 ist nicht zu erreichen (%2). Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher (%2); deshalb wurde nichts gesendet. Prüfen Sie die Adresse oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 verlangt einen Schlüssel, und keiner ist bekannt. Fügen Sie das Modell mit seinem Schlüssel noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 nimmt den Schlüssel nicht an. Fügen Sie das Modell mit dem richtigen noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 lässt das Modell mit diesem Schlüssel nicht benutzen. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 hat kein Modell namens %2. Fügen Sie eines hinzu, das es dort gibt.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>Unter dieser Adresse antwortet bei %1 nichts. Prüfen Sie sie; die meisten enden mit /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Die Unterhaltung ist zu lang für das Modell bei %1 (%2). Beginnen Sie eine neue oder verlangen Sie kürzere Antworten.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 hat gerade zu viele Anfragen, oder was der Schlüssel erlaubt, ist aufgebraucht (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 hat zu viele Anfragen, oder was der Schlüssel erlaubt, ist aufgebraucht (%2). In %3 kann wieder gefragt werden.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 hat die Frage abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 hat selbst einen Fehler (%2). Versuchen Sie es noch einmal oder sagen Sie es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 hat mitten in der Antwort aufgegeben (%2). Was ankam, bleibt; lassen Sie noch einmal antworten.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 hat seit %3 nichts gesendet. Versuchen Sie es noch einmal oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war. Was ankam, bleibt; lassen Sie noch einmal antworten.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 hat etwas gesendet, das keine Antwort ist (%2). Prüfen Sie, ob die Adresse zu einem OpenAI-kompatiblen Server gehört.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 hat mehr gesendet, als eine Antwort sein kann (%2); deshalb wurde die Verbindung beendet. Was vorher ankam, bleibt.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 leitet weiter zu %2, wo ohne Ihr Zutun nicht gefragt wird. Fügen Sie diese Adresse hinzu, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Ein Bild kann nicht gesendet werden (%2). Nehmen Sie es aus der Frage.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Der Speicher reicht nicht für die Antwort von %1. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>er spricht kein HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>Kopfzeilen ohne Ende</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>die Antwort ist als %1 verpackt</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>die Länge ist keine Zahl</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>es ist komprimiert, was nicht verlangt war</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>ein Block hat kein Ende</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>ein Block hat keine Länge</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>andere dürfen die Schlüssel darin lesen; nehmen Sie ihnen die Rechte (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>sie enthält keine Schlüssel, wie Rookery sie schreibt; löschen Sie sie und geben Sie die Schlüssel neu ein</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>der Speicher reicht dafür nicht</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Das ist keine Adresse eines Servers. Eine sieht aus wie https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>Der Schlüssel hat ein Zeichen, das kein Schlüssel hat. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 meldet, dass es dort kein Modell gibt. Laden Sie dort eines und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Ein Modell auf einem anderen Computer antwortet wie eines auf diesem, aber was Sie schreiben, geht dorthin: mit jeder Frage die ganze Unterhaltung samt ihren Bildern. Rookery fragt einen Server nur, wenn Sie hier auf eine Schaltfläche drücken oder eine Frage senden.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modelle auf anderen Computern</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Adresse, etwa https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Schlüssel, falls verlangt</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Jeder OpenAI-kompatible Server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, ein anderes Rookery. Der Schlüssel liegt im Schlüsselbund der Arbeitsumgebung oder in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Modelle anzeigen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Andere im Netz können den Schlüssel und die Unterhaltungen lesen.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Hinzufügen und benutzen</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Oder das Modell selbst nennen</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Name des Modells auf dem Server</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
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
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>wird beantwortet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>Kürzer; in der Vergangenheit; freundlicher …</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Wie die Auswahl umgeschrieben werden soll</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Der Server dieses Modells kennt diese Einstellung nicht; sie wird nicht gesendet.</translation>
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
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Änderungen wirken ab der nächsten Antwort. Was der Server nicht kennt, ist ausgegraut und wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Andere Programme das Modell fragen lassen</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Als Server für Clients von OpenAI und Anthropic, nur für Programme auf diesem Computer. Von ihren Fragen wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Wartet, bis ein Modell geladen ist</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Neuen Schlüssel erzeugen; Programme mit dem bisherigen werden dann abgewiesen</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n Anfrage wird beantwortet</numerusform>
            <numerusform>%n Anfragen werden beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Die letzten Anfragen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Was Sie oft fragen, unter einem Namen. Tippen Sie am Anfang einer Nachricht /, um einen zu verwenden.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Melden, wenn eine Antwort fertig ist</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Eine Benachrichtigung des Desktops, wenn ein anderes Fenster im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Neue Antworten vorlesen</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Mit der Stimme des Desktops, während sie geschrieben werden. Jede Antwort lässt sich über ihr Menü vorlesen.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Das Schließen des Fensters blendet es dann nur aus, und Antworten werden weitergeschrieben.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Kräftigere Farben und Linien.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Alles erscheint sofort, nichts gleitet oder pulsiert.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Zeilennummern im Code</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Neben Blöcken ab fünf Zeilen. Sie werden nicht mitkopiert.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>Dorthin lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>Ein anderes Programm liest es gerade</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>Es steht nicht mehr im Regal</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>Es ist weder ein gespeicherter noch ein trainierter Zustand</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>Der Text ist nicht mehr der, der dort abgelegt wurde; stellen Sie das Dokument noch einmal ins Regal</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>Es wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>Der Zustand ist nicht mehr der, der dort abgelegt wurde; lassen Sie den Text neu lesen</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>Es ist nicht mehr, was Rookery geschrieben hat; so ist es im Regal nicht zu gebrauchen</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Ein Zustand ohne Namen wurde verworfen, weil das Regal über seine Grenze gewachsen war. Sein Text ist noch da und kann neu gelesen werden.</numerusform>
            <numerusform>%n Zustände ohne Namen wurden verworfen, weil das Regal über seine Grenze gewachsen war. Ihre Texte sind noch da und können neu gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Nur Dateien dieses Computers können ins Regal gestellt werden.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>„%1“ steht schon im Regal.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>„%1“ aus dem Regal genommen</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>„%1“ ist so, wie es geschrieben wurde: Die Prüfsummen von Text und Zustand stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n der Dateien steht nicht im Bücherregal:</numerusform>
            <numerusform>%n der Dateien stehen nicht im Bücherregal:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Ein trainierter Anfangszustand; er hat keinen Text gelesen</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Modelle auf anderen Computern haben keine Zustände</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Gelesen von %1, nicht vom aktuellen Modell</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Pausiert bei %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Der Zustand wurde aus Platzgründen verworfen; der Text ist da</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Wartet auf ein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Von einem anderen Modell als dem verwendeten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n Datei des Ordners ist nicht lesbar, zu groß oder liegt zu tief und wurde weggelassen:</numerusform>
            <numerusform>%n Dateien des Ordners sind nicht lesbar, zu viel oder liegen zu tief und wurden weggelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gespräche ausblenden</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gespräche einblenden</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Bücherregal</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Ein Dokument wird einmal gelesen, im Hintergrund; danach beginnen beliebig viele Gespräche sofort mit dem, was das Modell davon noch weiß. Ein rekurrentes Modell behält das Wesentliche eines langen Textes und vergisst Einzelheiten: Die Stellen, die zu einer Frage passen, stehen unter jeder Antwort, und ein Test zeigt, wie viel im Gedächtnis blieb.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n Dokument unterwegs …</numerusform>
            <numerusform>%n Dokumente unterwegs …</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Zusammen %1; höchstens</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Platz für das Regal</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Darüber hinaus werden die Zustände der ältesten Dinge verworfen, denen Sie keinen Namen gegeben haben. Ihre Texte bleiben und können neu gelesen werden.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Dokumente ins Regal stellen</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Dokumente und Zustände (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Einen Ordner mit Dokumenten ins Regal stellen</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Zustand exportieren</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Zustandsdateien (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen pausieren</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Was mit „%1“ geschehen soll</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es gedacht ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Text neu lesen</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Diesem Gespräch zugrunde legen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Testen, wie viel im Gedächtnis blieb …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Zweck angeben …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Aus dem Regal nehmen</translation>
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
    <message>
        <source>New conversation beside</source>
        <translation>Neues Gespräch daneben</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Das andere Gespräch</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Diese Hälfte schließen</translation>
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
    <message>
        <source>Settings of the text</source>
        <translation>Einstellungen des Textes</translation>
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
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Bücherregal</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Prompts bearbeiten …</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n Stelle des Dokuments dazu</numerusform>
            <numerusform>%n Stellen des Dokuments dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>In „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Es ist keine Stimme installiert, deshalb lässt sich nichts vorlesen. Installieren Sie speech-dispatcher und das Qt-Plugin dafür, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>Die Stimme des Desktops ist ausgefallen, deshalb wird die Antwort nicht weiter vorgelesen. Prüfen Sie, ob speech-dispatcher läuft, dann versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>Der Zustand der Unterhaltung</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>Kann nicht vom Gerät gelesen werden</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>Kein gespeicherter Zustand einer Unterhaltung</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>Der Zustand wurde mit einem anderen Modell gespeichert; laden Sie jenes Modell, oder beginnen Sie mit dem Text</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>Der gespeicherte Zustand ist beschädigt</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>Der gespeicherte Zustand ist beschädigt: Er hat sich geändert, seit er geschrieben wurde</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>Der gespeicherte Zustand ist beschädigt: Er enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>Der Speicher reicht nicht für den Zustand</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>Fehlt in %1; der Zustand wurde für ein anderes Modell trainiert</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>Form %1, erwartet %2 in %3; der Zustand wurde für ein anderes Modell trainiert</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4-Modelle haben keinen Matrixzustand, mit dem man beginnen könnte; wählen Sie ein Modell der Version 5 bis 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>Hat mehr Schichten als die %1 des Modells; der Zustand wurde für ein anderes Modell trainiert</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>Der Zustand enthält Werte, die keine Zahlen sind; sein Training ist entgleist</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>Enthält keinen Zustand; wählen Sie einen gespeicherten Zustand oder eine .pth-Datei mit trainiertem Zustand</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>Diese Matrizen sind kein Anfangszustand des Modells</translation>
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
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 hat es einmal gelesen, %n Token, und antwortet aus dem Gedächtnis: Es behält das Wesentliche eines langen Textes und vergisst Einzelheiten. Die Stellen, die zu Ihrer Frage passen, stehen unter der Antwort.</numerusform>
            <numerusform>%1 hat es einmal gelesen, %n Tokens, und antwortet aus dem Gedächtnis: Es behält das Wesentliche eines langen Textes und vergisst Einzelheiten. Die Stellen, die zu Ihrer Frage passen, stehen unter der Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>einem anderen Modell</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Der Zustand „%1“, von dem diese Unterhaltung ausgeht, gehört zu %2. Das verwendete Modell %3 weiß nichts davon und würde ohne ihn antworten.</translation>
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
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 hat keine Zustände: Es liest mit jeder Frage die ganze Unterhaltung. Früher gespeicherte sind für die Modelle dieses Computers, zu denen sie gehören.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
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
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Der Speicher reicht nicht, um es neben dem unveränderten Modell auszuprobieren. Beginnen Sie ein Gespräch damit.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Was Sie fragen würden</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Frage eines Beispiels</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Was es antworten soll, in Ton und Form</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Antwort eines Beispiels</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Beispiel %1 ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Aus Gesprächen …</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Noch keine Beispiele. Tippen Sie ein paar, ziehen Sie eine Datei hierher (JSON-Zeilen, CSV, ein Text) oder nehmen Sie Antworten aus eigenen Gesprächen. Zwanzig bis sechzig mit gleicher Form sind eine gute Zahl; ab zehn können einige zur Beurteilung zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Beispiele aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Beispiele (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gespräche ausblenden</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gespräche einblenden</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Auf dem Prozessor laden</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Datei hierher ziehen, um ihre Beispiele zu übernehmen</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Zeigen Sie dem Modell, wie es Ihnen antworten soll, und es nimmt das an: einen Tonfall, ein Format, eine Aufgabe. Ein paar Dutzend Beispiele und einige Minuten auf diesem Computer genügen. Fakten lernt es nicht: Was es nicht weiß, erfindet es wie bisher, nur im neuen Tonfall.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Name, etwa „Pirat“</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Name des Gelernten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Ein Gespräch damit beginnen</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Gespeichert als %1. Auch andere Programme für RWKV lesen es; hier lässt es sich unter „Zustände“ importieren.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Verwerfen und die Beispiele ändern</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Zurück zu den Beispielen</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Es steht jetzt im Regal: Jedes Gespräch kann von dort aus damit beginnen. Die Datei %1 ist auch für andere Programme.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Es steht jetzt unter „Modell“, „Adapter“ und lässt sich dort ein- und ausschalten. Der Ordner %1 ist auch für andere Programme.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Schnell: 50 Schritte</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normal: 100 Schritte</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Gründlich: 300 Schritte</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Wie lange es lernt</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Dort weitermachen, wo es aufgehört hat</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Wie gut die Antworten vorhergesagt werden, über die Schritte</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>zur Beurteilung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Ein Tonfall: ein Anfangszustand</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Mehr als ein Tonfall: ein LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Was aus den Beispielen entsteht</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rang des LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Was es lernt, wird beim Laden in das Modell eingerechnet und gilt in allen seinen Gesprächen, solange es eingeschaltet ist. Ein höherer Rang lernt mehr und braucht länger.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Was es lernt, ist ein Zustand von wenigen Megabyte, mit dem Gespräche beginnen können; das Modell bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Ausprobieren mit</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>daraus wird nicht gelernt</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts zum Ausprobieren</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Eine Frage, die nicht unter den Beispielen ist</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt zum Ausprobieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa eine Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa eine Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Das Modell lädt noch.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Zuerst ein Modell laden.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Dieses Modell läuft auf einem anderen Computer. Nur ein Modell auf diesem lässt sich anlernen.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Der Fortschritt konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Es fand sich nichts, das besser antwortet. Mehr Beispiele, die etwas gemeinsam haben, oder kürzere Antworten können helfen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Die Beispiele werden gelesen …</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Probiert, wie schnell es lernen kann: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Lernt: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Verlust bei einem Beispiel, aus dem es nicht lernt: %1 ohne Gelerntes, %2 jetzt</numerusform>
            <numerusform>Verlust bei %n Beispielen, aus denen es nicht lernt: %1 ohne Gelerntes, %2 jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Verlust bei seinen Beispielen: %1 ohne Gelerntes, %2 jetzt</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Der Verlust ging von %1 auf %2 zurück.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Angehalten; das bisher Beste bleibt erhalten. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Fertig. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Einen Zustand namens „%1“ gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Einen Adapter namens „%1“ gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Bisher lassen sich nur RWKV-6- und RWKV-7-Modelle anlernen; dieses ist %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Nur ein Teil des Modells passt auf die Grafikkarte. Laden Sie es auf dem Prozessor, um es anzulernen.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Was Sie einfügen, ist zu lang für ein Feld. Speichern Sie es als Datei und stellen Sie diese ins Regal.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Was das Modell hier erwartet hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Ein anderes Modell hat das geschrieben. Laden Sie es, um zu sehen, was es sonst erwartet hat.</translation>
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
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Das Gespräch geht von einer früheren Antwort aus weiter</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Eine leere Antwort</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Antwort %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>kein Zustand: um hier fortzusetzen, wird %n Antwort noch einmal gelesen</numerusform>
            <numerusform>kein Zustand: um hier fortzusetzen, werden %n Antworten noch einmal gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n anderer Zweig geht davor ab: ↑ ↓</numerusform>
            <numerusform>%n andere Zweige gehen davor ab: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Zeitleiste des Gesprächs, %n Antwort</numerusform>
            <numerusform>Zeitleiste des Gesprächs, %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Links und Rechts zeigen das Gespräch, wie es damals war</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Weiß es das noch?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier aus fortsetzen</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Zurück zum Ende</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Klicken Sie ein Token an oder wählen Sie eines mit ↑ ↓ und Enter, um von dort in einer anderen Fassung fortzufahren.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>Läuft auf %1, das noch nicht trainieren kann; auf dem Prozessor laden</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>Nicht genug Speicher, um mit %1 Token auf einmal zu trainieren; kürzere Beispiele verwenden oder andere Programme schließen</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>An einem Beispiel gibt es nichts zu lernen: Seine Antwort ist leer</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>Ein Beispiel hat %1 Token, höchstens %2 sind möglich; es kürzen oder teilen</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>Es gibt kein Beispiel, von dem gelernt werden kann</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>Ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>Braucht user und assistant, messages, conversations, instruction und output oder text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>Daran gibt es nichts zu lernen: Die Antwort ist leer</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>Hat %1 Token, höchstens %2 sind möglich; es kürzen oder teilen</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>Beispiel %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>Ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>Zeile %1 ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>Enthält kein Beispiel, von dem gelernt werden kann</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>Ist nicht float32, oder seine Form passt nicht zu seinen Daten</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>Keine Rate führte zum Ziel: Die Verluste wuchsen unbegrenzt; nach fehlerhaften Beispielen suchen</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>Ist kein Zwischenstand einer Abstimmung oder ist beschädigt; ohne ihn neu beginnen</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>Entstand mit einem anderen Modell, anderen Beispielen oder Optionen; ohne ihn neu beginnen</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>Ein Anführungszeichen in Zeile %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>Die erste Zeile muss die Spalten benennen: question und answer, user und assistant oder instruction und output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 kann noch nicht trainieren; auf dem Prozessor trainieren</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>Nicht genug Speicher für ein Netz mit %1 Werten; ein kleineres wählen</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>Ein Netz mit %1 Schichten der Breite %2 ist nicht möglich; höchstens %3 Schichten der Breite %4 sind es</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>Die Breite %1 muss ein Vielfaches der Kopfgröße %2 sein und diese ein Vielfaches von 8 bis höchstens 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>Ein Netz mit %1 Werten ist zu groß, um hier trainiert zu werden; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>Ist kein Zwischenstand eines Trainings oder ist beschädigt; ohne ihn neu beginnen</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>Wurde mit einem anderen Text, anderen Größen oder Optionen angelegt; ohne ihn neu beginnen</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>Der Text hat %1 Token, zu wenige für Fenster von %2; einen längeren Text oder einen kürzeren Kontext verwenden</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>Die Verluste wuchsen unbegrenzt; eine niedrigere Rate wählen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 kann hier nicht trainiert werden; ein RWKV-6- oder RWKV-7-Modell wählen</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Nur ein Teil davon passt auf %1, und ein Teil lässt sich dort nicht trainieren; auf dem Prozessor laden</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>hat mehr Spalten, als die erste Zeile benennt; setzen Sie Texte mit dem Trennzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>ist kein reiner Text in UTF-8; speichern Sie die Datei so</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery läuft weiter</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Antworten werden weitergeschrieben. Das Symbol im Infobereich zeigt das Fenster wieder.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Prompt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Ohne Gelerntes</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Mit Gelerntem</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Das Gedächtnis war anfangs leer; am meisten enthält jetzt Schicht %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>In %n Antwort hat sich das Gedächtnis um %1 % seiner Größe verändert, am stärksten in Schicht %2.</numerusform>
            <numerusform>In %n Antworten hat sich das Gedächtnis um %1 % seiner Größe verändert, am stärksten in Schicht %2.</numerusform>
        </translation>
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
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Lücke gefüllt</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Hier steht der Text gerade</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Fassungen des Textes</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>Dem Vokabular fehlen Tokens für manche einzelnen Bytes, darum kann es nicht jeden Text kodieren</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>Die Verschmelzung %1 nennt ein Token, das nicht im Vokabular steht</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>Ein zusätzliches Token hat keine Nummer, keinen Text oder einen zu langen</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>Als UTF-16 („Unicode“) gespeichert, was nicht gelesen wird; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>Größer als jedes Vokabular eines RWKV-Modells; wählen Sie das des Modells</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>Kein Vokabular: weder eine tokenizer.json mit Byte-Paaren (BPE) noch eine Zuordnung von Nummern zu Tokens</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>Erwartet werden eine Nummer, ein Token in Anführungszeichen und seine Länge</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>Die Nummer oder die Länge ist keine Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>Das Token ist keine Python-Zeichenkette in Anführungszeichen</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>Das Token hat %1 Bytes, nicht %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>Zeile %1: Nummer %2 ist zweimal vergeben</translation>
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
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Dokumente hierher ziehen, um sie ins Regal zu stellen</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Text hierher ziehen, um darin weiterzuschreiben</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Adapter ablegen, um ihn %1 hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Am Cursor fortsetzen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>In den Text</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n zur Auswahl</numerusform>
            <numerusform>%n zur Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Gleichzeitig geschriebene Fortsetzungen</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Umschreiben …</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Das Modell liest den Text …</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Liest voraus</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab übernimmt ein Wort des Vorschlags</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Wie weit das Modell den Text gelesen hat</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gespräche ausblenden</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gespräche einblenden</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Fassungen des Textes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Beim Tippen nichts vorschlagen</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Beim Tippen Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Zeigen, was das Modell erwartet hat</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Einstellungen des Textes ausblenden</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Einstellungen des Textes</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Text exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Texte (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
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
