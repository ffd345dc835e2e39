<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Informazioni su Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Il modello iniziale è stato addestrato con</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery è basato su</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 esegue modelli linguistici RWKV su questo computer. È software libero distribuito con licenza Apache 2.0, è fornito senza alcuna garanzia e non invia nulla da nessuna parte, a meno che tu non aggiunga un modello su un server.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>è un adattatore PiSSA, che ha bisogno del file con i suoi valori iniziali; metti init_pissa.pth accanto</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>non è un oggetto JSON; procurati di nuovo il file</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>è un DoRA (use_dora), che qui non può essere incorporato; scegli un LoRA che non lo usi</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>dà ad alcune matrici un alfa proprio (alpha_pattern), che qui non può essere incorporato</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>del tipo %1, che non viene letto</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 non fa parte di un adattatore noto (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>contiene i valori iniziali di matrici diverse da %1; i due file non vanno insieme</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>modifica %1, che manca al modello; l’adattatore è stato creato per un altro modello</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>ha %1 per %2 di forma %3; l’adattatore è stato creato per un altro modello o è danneggiato</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>ha solo metà della coppia per %1; procurati di nuovo il file</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>ha già un proprio alfa; ometti il tuo e modifica invece l’intensità</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>è di un tipo senza alfa; omettilo e modifica invece l’intensità</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>non indica il suo alfa, con cui va scalato; indica l’alfa dell’addestramento dopo i due punti, come in %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>contiene valori che non sono numeri (NaN o infinito); il file è danneggiato o il suo addestramento è andato in divergenza</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>impossibile creare la cartella (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>parte da valori tolti dal modello (init_lora_weights: %1), che qui non possono essere fusi</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adattatori</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>Un LoRA, PiSSA o DiSHA cambia il modo in cui scrive questo modello. Viene incorporato durante il caricamento del modello.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Aggiungi un adattatore…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Ricarica con questi</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Aggiungi un adattatore al modello</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adattatori (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Aggiungi un adattatore di una cartella, come lo scrive PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Incorpora %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 è come è stato addestrato, 0 non cambia nulla; valori maggiori esagerano l’effetto.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa di %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Il file non indica il suo alfa, con cui va scalato. Digita quello usato per l’addestramento.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>scrive…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Tieni questa</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Risposta %1 di %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>l’inizio della risposta non è conforme alla forma scelta; fai scrivere un’altra risposta o non scegliere alcuna forma</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Questa risposta è stata scritta da un altro modello. Carica %1 per vedere che cos’altro si aspettava.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Questa risposta apre la conversazione, quindi non c’è nulla in base a cui aspettarsela.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>La risposta è pronta</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Non è stato possibile scrivere la risposta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Risposte da cui imparare</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Non ci sono ancora conversazioni con risposte.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Questa conversazione non ha risposte a domande senza immagini.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Scegli le risposte che sono come le vuoi; prima modifica le altre nella conversazione. Quelle che si susseguono vengono imparate insieme, così ciò che dipende dalla domanda precedente mantiene il suo senso.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Non sceglierne nessuna</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Scegli tutte</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Prendi %n risposta</numerusform>
            <numerusform>Prendi %n risposte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Rispondi con un altro modello</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>La risposta si affianca a quelle già presenti, come versione a sé, e la conversazione continua con questo modello.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Il prompt di sistema o il template di chat è cambiato, quindi il modello rilegge la conversazione prima di rispondere.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Questo modello non ha uno stato salvato della conversazione, quindi rilegge il testo prima di rispondere.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Il modello non ha nulla da aggiungere: ha subito terminato di nuovo la risposta. Chiedi ciò che manca o fagli scrivere un’altra risposta.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Non è stato possibile usare lo stato salvato della conversazione (%1), quindi il modello rilegge il testo prima di rispondere.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Il server è occupato e chiede di attendere %1 s; poi verrà interrogato di nuovo.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>La risposta ripeteva sempre le stesse cose, quindi è stata interrotta. «Continua» la fa proseguire; una penalità di presenza più alta può aiutare.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Il server non ha risposto. Verrà interrogato di nuovo tra %1 s.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Lo stato salvato della conversazione è cambiato sul disco da quando è stato salvato, quindi non viene usato: il modello rilegge il testo prima di rispondere e viene salvato un nuovo stato. «Verifica dei dati» nelle impostazioni dice se è cambiato altro.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n risposta in scrittura</numerusform>
            <numerusform>%n risposte in scrittura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n risposta: tienine una</numerusform>
            <numerusform>%n risposte: tienine una</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Mostra una alla volta</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Risposte affiancate</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Preset «%1» eliminato</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt «%1» eliminato</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Personaggio «%1» eliminato</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Aggiunto come adattatore di %1: %2. Viene unito quando il modello è caricato di nuovo e si trova nel pannello, sotto Modello.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (diramazione)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Messaggio eliminato</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Il file ricevuto non è il modello previsto (%1). È stato eliminato; riprova.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>È arrivato un modello diverso da quello previsto: %1 con %2 strati di larghezza %3. È stato eliminato.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Questo computer ha %1 di memoria, di cui %2 liberi, e %3 liberi sul disco.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>circa %1 token/s sulla scheda grafica</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>circa %1 token/s sul processore</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Adatto a questo computer</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Adatto a questo computer: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Adatto se si chiudono altri programmi</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Adatto se si chiudono altri programmi: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Troppo grande: richiede circa %1 di memoria, questo computer ne ha %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Spazio insufficiente: solo %1 liberi sul disco</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>richiede circa %1 di memoria</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licenza %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Non è pubblicata alcuna somma di controllo: si verificano dimensione e forme.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Un modello è un file di pesi: i file .gguf sono compatti e completi, i file .pth sono più grandi e richiedono un vocabolario, che viene scaricato insieme.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Altri file di questi modelli</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Qualsiasi altro modello di huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>proprietario/nome o un link</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Nome o link di un modello su huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostra file…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Non è né proprietario/nome né un link a huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modelli da scaricare</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Non viene scaricato nulla finché non premi un pulsante qui.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 scaricati</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostra file…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, consigliato</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Per conversare</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Per tradurre</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Per mostrare immagini</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>quelle del modello</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>dopo i filtri</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Che cosa può seguire</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Quanto è cambiata la memoria, strato per strato</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Il database danneggiato è stato conservato come %1. Rookery continua con uno vuoto.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Questo messaggio è troppo lungo per modificarlo qui. Copialo e modificalo altrove.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Nascondi conversazioni</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostra conversazioni</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Prosegue dallo stato «%1»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Impostazioni della risposta</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Campionamento, prompt, stati e modello</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Nascondi impostazioni della risposta</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>L’altra conversazione</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Chiudi questo lato</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Nessun modello caricato. Ciò che scrivi rimane qui finché non ne viene caricato uno.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 non può vedere immagini. Rimangono qui; carica un modello con un encoder di immagini per inviarle.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Fai una domanda sull’immagine o inviala per farla descrivere</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Il modello si sta caricando; puoi già scrivere…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Carica un modello per chattare</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Il modello iniziale è minuscolo e sbaglia spesso al di fuori dei suoi pochi argomenti.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>I modelli possono sbagliare. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Allega immagini</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Allega</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Fai una domanda da qui in poi; ciò che seguiva resta come ramo</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 legge il testo di «%2». Alla fine si aprirà una copia di questa conversazione che lo conosce.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Rileggi il testo</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Carica un modello con cui scrivere.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Un modello su un altro computer può solo riscrivere ciò che selezioni: non conserva stati dei testi.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>il seguito è probabile al %1% per token</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Per il modello il testo finisce qui. Scrivi ancora qualche parola o continua da un altro punto.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n proposta diceva lo stesso di un’altra ed è stata omessa. Con una temperatura più alta differiscono di più.</numerusform>
            <numerusform>%n proposte dicevano lo stesso di altre e sono state omesse. Con una temperatura più alta differiscono di più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Salva il codice</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Non mandare a capo le righe lunghe</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Manda a capo le righe lunghe</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia codice</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Codice, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Salva il codice in un file…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Nascondi i numeri di riga</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Mostra i numeri di riga</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Allega immagini</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Interrompi la risposta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovate</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversazione eliminata</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Testo eliminato</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Nessun prompt di sistema, template del modello</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Per esempio: Sei un insegnante paziente. Rispondi con frasi brevi.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Precede il primo messaggio di questa conversazione. Dopo una modifica il modello rilegge la conversazione.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template di chat</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Nomi degli interlocutori</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Il tuo nome nel template</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Nome del modello nel template</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Testo prima del primo turno</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Testo prima del primo turno, con i suoi fine riga</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Una risposta termina con</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Testi separati da una virgola; %1 indica la fine della riga</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Testi che terminano una risposta</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ciò che legge il modello</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>La risposta termina con: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>La risposta è</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schema JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Il modello non può scrivere altro: ogni token viene controllato prima di essere scelto.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>A un modello su un server non si può imporre una forma; le sue risposte sono testo libero.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>È troppo lungo per essere modificato qui. Questo è il suo inizio; il modello lo legge per intero.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nome della conversazione</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Una risposta è in corso di scrittura</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperta ora</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Una nuova risposta</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un testo</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Mostra accanto</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Mostrata accanto</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>non è possibile leggere %1 dei suoi %2 messaggi</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>contenuto diverso da quello scritto in %1 dei suoi %2 messaggi</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Questa conversazione è danneggiata: %1. Il resto viene mostrato e nulla è stato eliminato; ripristina un backup della cartella dati per recuperarla.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Verifica dei dati</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Legge tutte le conversazioni, gli stati salvati e le immagini e indica se sono come erano stati scritti. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Verifica dei dati: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Tutti i dati sono come erano stati scritti: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversazione</numerusform>
            <numerusform>%n conversazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n stato salvato</numerusform>
            <numerusform>%n stati salvati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>il database %1 è danneggiato</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n conversazione non è più come era stata scritta</numerusform>
            <numerusform>%n conversazioni non sono più come erano state scritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n stato salvato non è utilizzabile</numerusform>
            <numerusform>%n stati salvati non sono utilizzabili</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Sono stati rilevati danni: %1. Nulla è stato modificato o eliminato; ripristina un backup della cartella dati per recuperare ciò che è danneggiato.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Cartella dati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Conversazioni, immagini, modelli e impostazioni verranno spostati in %1. Poi Rookery si riavvierà.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Lascia qui</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Spostamento dei dati: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Sposta i dati in una cartella vuota</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>È in corso la scrittura di una risposta. Attendi che termini o interrompila, poi sposta i dati.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>È in corso lo scaricamento di un modello. Attendi che termini o interrompilo, poi sposta i dati.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>non è un testo; si possono leggere testi, Markdown, HTML e PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>non contiene testo</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>non contiene file di testo, Markdown, HTML o PDF leggibili</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>contiene più di %1 MB di testo; dividilo</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>richiede una password; prima salvalo senza</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>non contiene testo, solo immagini di testo o nulla</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>è danneggiato; aprilo in un altro programma e salvalo di nuovo</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>la sua analisi richiede più di due minuti, quindi non viene letto</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>la sua analisi non riesce, quindi non viene letto</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>la parte di Rookery che analizza i documenti non si avvia; reinstalla Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>la lettura è stata annullata</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>i suoi caratteri non sono in UTF-8; salvalo come UTF-8, poi riprova</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Impossibile ottenere lo stato dal modello; riprova.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Torna allo scaffale</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 è già in corso di scaricamento da parte di un altro programma.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Lo scaricamento richiede %1, ma sul disco sono liberi solo %2. Libera dello spazio, poi riprova.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Impossibile leggere %1. Eliminalo, poi riprova.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 ha inviato una parte del file anziché tutto il file richiesto. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Il file su %1 ha %2 byte, non i %3 previsti: è un altro file. Non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 ha inviato più dei %2 byte del file. Lo scaricamento è stato interrotto e i dati ricevuti sono stati eliminati.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Lo scaricamento si è interrotto (%1). La parte già arrivata è conservata; riprova per continuare.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Il file è cambiato sul server. Riprova; si ricomincerà dall’inizio.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 fornisce questo file solo a chi ha effettuato l’accesso (errore %2). Scaricalo con un browser, poi aprilo qui.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 non ha più questo file (errore %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 ha risposto con l’errore %2. Riprova più tardi.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Il file ricevuto non è quello previsto: la somma di controllo è diversa. È stato eliminato; riprova.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Lo scaricamento si è interrotto. La parte già arrivata è conservata; riprova per continuare.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Il disco è pieno. La parte già arrivata è conservata; libera dello spazio, poi riprova.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Impossibile scrivere %1 (%2). Controlla la cartella, poi riprova.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Scaricamento di %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Interrompi lo scaricamento</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 scaricati</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Modello di bozza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Un modello più piccolo con lo stesso vocabolario scrive qualche parola in anticipo e questo le controlla tutte insieme: le risposte arrivano prima dove conviene, e restano le stesse.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Non usato: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Ricarica con questo</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 non si trova su questo computer e Rookery non preleva nulla dalla rete. Salva l’immagine, poi allega il file.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Un messaggio può contenere fino a %1 immagini.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Il modello ricorda «%1»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Di che cosa parliamo?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Carica un modello per iniziare</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usa la CPU</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Scegli un modello…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Parla con %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Aggiungilo come adattatore</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Lo scaffale è ancora vuoto</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Trascina qui un file di testo, Markdown, HTML o PDF, oppure una cartella che ne contiene. Va bene anche un file di stato.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES non indica alcuna cartella</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>la cartella con il modello iniziale non si trova accanto al programma; reinstalla Rookery o indica la cartella in ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>la cartella non contiene alcun modello RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>la cartella non contiene alcun modello RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>la cartella contiene più modelli, indicane uno: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>manca il suo vocabolario; metti %1 accanto al modello o scegli il file</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>nel frattempo è stato caricato un altro modello</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>il modello è stato rimosso dalla memoria</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>questo vocabolario ha %1 token, il modello solo %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>il caricamento è stato annullato</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>la lettura del testo è stata annullata</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>memoria insufficiente per una copia dello stato</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>memoria insufficiente per questa risposta</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>il programma è in chiusura</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>nessun modello caricato</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>nel vocabolario del modello linguistico mancano i token che delimitano un’immagine; l’encoder appartiene a un altro modello</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>memoria insufficiente per l’immagine</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 legge l’immagine in entrambe le direzioni, cosa che Rookery non può eseguire; usa VisualRWKV 7 o un modello ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>l’analisi dell’immagine è stata annullata</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>l’encoder di immagini fornisce righe di %1 numeri, il modello linguistico ne accetta %2; appartengono a modelli diversi</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>la risposta contiene token che questo modello non conosce</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>non c’è un testo dopo il quale aspettarsi qualcosa</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>ha un vocabolario diverso da %1, quindi non può scrivere in anticipo per esso</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Carica prima il modello a cui appartiene lo stato.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 è un adattatore (LoRA o simile), non un modello: cambia il modello per cui è stato fatto. Carica quel modello e aggiungi questo nel suo pannello, sotto Modello, Adattatori.</translation>
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
            <numerusform>%n esempio</numerusform>
            <numerusform>%n esempi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n escluso</numerusform>
            <numerusform>%n esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Impossibile conservare gli esempi: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Escluso: non ha risposta.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Escluso: uguale all’esempio %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Escluso: supera %1 token. Accorcialo o dividilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un testo</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Impossibile leggere gli esempi conservati. Il loro file verrà messo da parte prima di conservarne di nuovi. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Modifica l’esempio %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Rimuovi l’esempio %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Immagine: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>memoria insufficiente per la lettura</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>il disco è pieno; libera dello spazio e salva di nuovo</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>la tua quota di disco è esaurita; libera dello spazio e salva di nuovo</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>nessun permesso di scrittura in questa posizione; scegli un’altra cartella</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>una pipe da cui nessuno legge; scegli un file</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>impossibile scrivere: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>una cartella, non un file; scegli un file al suo interno</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>una pipe, non un file; salva in un file ciò che vi passa e scegli quello</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>un socket, non un file; scegli un file</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>un dispositivo, non un file; scegli un file</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>nessun permesso di lettura; modifica i permessi o scegli un altro file</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>è in uso da un altro programma; riprova tra un momento</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>impossibile leggere: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>ha %1 MB, molto più di un file di questo tipo</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Questa cartella contiene più di quanto mostrato. Digita il nome del file.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Questa cartella è vuota.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Nessun file di questo tipo qui.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Digita un nome per il file.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Scegli un file dall’elenco o digitane il nome.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Digita un nome per la cartella.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» esiste già.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Impossibile creare la cartella «%1»: non hai il permesso di scrittura in questa posizione.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Vai alla cartella superiore</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Nascondi i file nascosti</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Mostra i file nascosti</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nome della nuova cartella</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crea cartella</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>La cartella mostrata o un percorso</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Un nome o un percorso</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Nome o percorso della cartella</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Nome o percorso del file</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» esiste già. Sostituire?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Scegli un altro nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Scaricati</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Scegli cartella</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Trova in questa conversazione</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Messaggio precedente</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Messaggio successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>La cartella «%1» non esiste. Scegline un’altra o creala prima.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>Non hai il permesso di scrivere nella cartella «%1». Scegline un’altra.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>La cartella «%1» non esiste.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>Non hai il permesso di vedere il contenuto della cartella «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Il file «%1» non esiste. Controlla il nome o scegline uno dall’elenco.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«%1» è una pipe o un dispositivo, non un file. Scegli un file.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>Non hai il permesso di leggere «%1». Scegli un altro file o modifica i permessi.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«%1» è una cartella. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«%1» è una pipe o un dispositivo, non un file. Scegli un altro nome.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Percorso della cartella</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Apri la finestra rapida di Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>La risposta di %1 è troppo lunga per essere un elenco di file.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 ha risposto con qualcosa di diverso da un elenco di file. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>L’elenco di %1 prosegue a un altro indirizzo (%2), che non viene seguito.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 ha più di %2 file. Inserisci il link di quello che desideri.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 non mostra %2 senza accesso: non esiste oppure richiede prima un consenso agli utenti. Scaricalo con un browser, poi aprilo qui.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 non esiste su %2. Controlla il nome.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 ha risposto con l’errore %2. Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Impossibile raggiungere %1 (%2). Controlla la connessione, poi riprova.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>la codifica dell’immagine è stata annullata</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 non può eseguire questa rete; esportala con forme costanti e senza i pesi 1-D di LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>il suo output non è [1, token, larghezza] né [1, larghezza, righe, colonne]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>fornisce valori che non sono numeri</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 calcola qualcosa di diverso da quanto indica il test contenuto nel file (scarto %2), quindi le immagini verrebbero lette male</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 non può importare questa rete (opset %2); esportala per opset da 11 a 13 con forme costanti</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 non può importare questa rete (opset %2, in %3); esportala per opset da 11 a 13 con forme costanti</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>questo tensore manca nel file dell’encoder di immagini</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>forma %1, previsti %2 valori</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>contiene valori che non sono numeri; il file è danneggiato</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>memoria insufficiente per l’encoder di immagini</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>forma %1, previste %2 righe</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>memoria insufficiente per codificare l’immagine</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>una convoluzione con %1 coefficienti; sono noti 3 e 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>l’encoder di immagini fornisce %1 numeri per token, il proiettore ne richiede %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>memoria insufficiente per il proiettore</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>le caratteristiche dell’encoder di immagini non sono adatte al proiettore</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>nessun proiettore noto a Rookery (due strati lineari)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>un encoder con fusori deepstack; Rookery esegue solo la torre semplice</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>il lato lungo dell’immagine supera di oltre 50 volte quello corto; prima ritagliala</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>la torre visiva di un modello RWKV-VL manca o è incompleta</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>l’embedding di patch o di posizione dell’encoder di immagini manca o ha una forma anomala</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>in questo file VisualRWKV manca uno dei tre encoder di immagini</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>nessun blocco transformer con una larghezza divisibile per il numero di teste</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>il dispositivo ha avuto un errore durante la codifica dell’immagine</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>la rete non ha nodi o non fornisce nulla</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>richiede qualcosa di diverso da una sola immagine; esporta solo l’encoder di immagini</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>il suo nodo %1 (%2) %3; esporta o scarica di nuovo il file</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>tiene i pesi in un altro file; esportalo come file unico</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>il suo peso %1 ha valori diversi da quelli indicati da forma e tipo; esporta o scarica di nuovo il file</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>non dà un nome a un peso o dà a due pesi il nome %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>è di un tipo che Rookery non può eseguire</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>ha %1 input</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>ha %1 output</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>legge %1, che nulla prima di esso scrive</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>deriva solo da costanti; riducile durante l’esportazione</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>scrive %1, che non è un nome o viene scritto due volte</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>indica %1 due volte</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>ha un valore impossibile per %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>non contiene alcun tensore</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>non ha una finestra</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>non ha pesi propri</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>ha pesi di forma diversa dalla finestra</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>ha un bias di lunghezza diversa dai pesi</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>ha pesi di lunghezze diverse</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>ha nomi che non sono testo; esporta o scarica di nuovo il file</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>promette %1, che non deriva da alcuna immagine</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>non è un file ONNX completo; esportalo o scaricalo di nuovo</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>contiene un elenco di più di 4.096 numeri dove ne serve uno breve</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>contiene condizioni o cicli, di cui nessun encoder di immagini ha bisogno</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>ha un attributo di tipo raro</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>ha un nodo con più di 1.024 input, output o attributi</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>ha un valore con più di 4.096 assi</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>ha un input o un output che non è un tensore</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>ha pesi sparsi; esportali per intero</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>ha più di 50.000 nodi, di cui nessun encoder di immagini ha bisogno</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>ha funzioni proprie o parti per l’addestramento; esportalo per l’inferenza</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>i file ONNX di oltre 2 GB non possono essere letti</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>non ha un input di dimensione fissa [1, 3, altezza, larghezza]; esporta l’encoder con forme costanti</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>impossibile avviare il componente di Rookery che prova gli encoder di immagini; reinstalla Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>questa rete richiede più memoria di quella disponibile</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>è stato possibile leggere questa rete una volta ma non due; il file è in corso di scrittura?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>questa rete impiega più di due minuti per un’immagine, quindi non viene usata</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV si blocca con questa rete, quindi non viene usata; esportala o scaricala di nuovo</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>questo modello richiede l’encoder di immagini google/siglip2-base-patch16-384, che non è nel suo file; scegli il relativo model.safetensors come file visivo</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>nessun encoder ONNX trovato accanto al modello</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>questo modello non può vedere immagini: nei suoi file non c’è un encoder di immagini; scegli un modello con visione o indica un encoder</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>le sue immagini sono troppo piccole per distinguere le fotografie dai disegni</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>sembra una fotografia, e questo modello conosce solo disegni; un modello per immagini può descriverla</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>ciò che indica delle cose nelle fotografie ha una forma diversa da quella di Rookery; appartiene a un’altra versione</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>questa non è la rete che riconosce le cose nelle fotografie; reinstalla Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Interrogazione del modello…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>meno del 50%</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>20%</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5%</translation>
    </message>
    <message>
        <source>Surprise over the text</source>
        <translation>Sorpresa lungo il testo</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La risposta, token per token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Che cosa si aspettava il modello</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 bit di sorpresa per token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>probabilità %1% · posizione %2 · sorpresa %3 bit · entropia %4 bit</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Carica un modello per vedere che cos’altro si aspettava.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Questa immagine non è più leggibile.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Aprire questo link?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>È stato scritto dal modello e conduce fuori da Rookery, a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Il sistema non fornisce numeri casuali per una chiave, quindi il server resta spento. Spegnilo e riaccendilo per riprovare.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 di %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Con Ctrl+Invio il modello prosegue dal cursore</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Scrivi le prime parole; il modello prosegue da lì. Oppure trascina qui un file di testo.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Il testo, token per token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Parte %1 di %2, selezionata anch’essa</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>transformer, calcolato</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>stato di questo modello</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Memoria in base ai token letti</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Una conversazione con questo modello occupa %1 di memoria, per quanto lunga diventi.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Dopo %1 token questa conversazione occupa %2 di memoria, come all’inizio. Un transformer con %3 strati e una larghezza di %4 conserverebbe %5 (calcolato: una chiave e un valore da 16 bit per ogni canale, strato e token; i modelli con teste condivise conservano meno).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Per esempio, dopo %1 token un transformer con %2 strati e una larghezza di %3 conserverebbe %4 (calcolato: una chiave e un valore da 16 bit per ogni canale, strato e token; i modelli con teste condivise conservano meno).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versione %1 di %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifica e invia di nuovo</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Scrivi un’altra risposta</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continua questa risposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotta</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Scrivi %n risposta</numerusform>
            <numerusform>Scrivi %n risposte affiancate</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Dirama una nuova conversazione da qui</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Elimina da qui in poi</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Un modello su un server non può continuare una risposta</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostra la risposta come testo</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostra che cosa si aspettava il modello</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Interrompi la lettura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Rispondi con un altro modello…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Modifica questa risposta</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Scrivi più risposte…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Rispondi con la CPU</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Tu: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Risposta: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostra la risposta come testo</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostra che cosa si aspettava il modello</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Messaggio modificato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Risposta modificata</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>primo dopo %1 ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>primo dopo %1 s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Scritto da %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token letto prima</numerusform>
            <numerusform>%n token letti prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Immagine; la apre ingrandita</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>troppi logit da regolare</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>il modello ha calcolato valori che non sono numeri; il file è danneggiato o il suo addestramento è andato in divergenza</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>memoria insufficiente per lo stato di una conversazione</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 legge solo token; per un’immagine serve un altro modello</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>fuori dal vocabolario del modello, di %1 token</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>creato per gli embedding: non ha head.weight, quindi non può prevedere token</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>la lettura del testo è stata annullata</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>la scheda %1 non ha memoria libera per uno dei suoi strati</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>memoria insufficiente per eseguire il modello</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>non c’è testo da cui continuare</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>nel suo vocabolario di %1 token manca il token 65535, con cui i modelli di embedding riconoscono la fine di un testo</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>il modello ha calcolato valori che non sono numeri; il file è danneggiato</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>non è nel vocabolario del modello</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>stato salvato</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>appartiene a un modello diverso da %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>memoria insufficiente per una copia dello stato della conversazione</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>caratteristiche dell’immagine</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 valori non sono un multiplo della larghezza %2 del modello</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>memoria insufficiente per una copia dello stato</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>fatto per gli embedding, quindi non può scrivere in anticipo per un altro modello</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>ha un vocabolario di %1 token e non può scrivere in anticipo per %2, che ne ha %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>memoria insufficiente per un passaggio di %1 token</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensore %1: forma %2, previste %3 righe</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>un modello Qwen convertito (%1) con strati RWKV, che Rookery non esegue; esegue invece i modelli propri di RWKV (rwkv6, rwkv7)</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>un modello di architettura %1; tra i file GGUF Rookery esegue rwkv6 e rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>un ibrido Qwen (token_shift_count %1), che Rookery non esegue</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>l’intestazione GGUF termina oltre la fine del file: è troncato o danneggiato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>il metadato %1 è di tipo sconosciuto</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensore %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 ha un nome o una forma che nessun modello ha; il file è danneggiato</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 ha una forma che nessun modello ha; il file è danneggiato</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: la forma %2 non è composta da blocchi %3 interi</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>il tensore %1 non è allineato; il file è danneggiato</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>il tensore %1 si trova oltre la fine del file; è troncato o danneggiato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>un file GGUF big-endian, che non viene letto</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>la versione %1 di GGUF non viene letta; lo sono le versioni 2 e 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>l’intestazione GGUF elenca più elementi di qualsiasi modello; il file è danneggiato</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>l’allineamento %1 è impossibile; il file è danneggiato</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensore %1: forma %2, previste sei righe</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>uno stato iniziale (time_state), non un modello; carica il modello per cui è stato addestrato e importa lì lo stato</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>lo stato salvato di una conversazione, non un modello; carica il modello da cui proviene e importa lì lo stato</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>i suoi pesi sono di tipo %1, che non viene letto; scegli il modello in F32, F16, BF16 o GGUF quantizzato</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>un encoder di immagini, non un modello linguistico; va messo accanto a un modello o dopo --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>rifiutato: aperto nel modo consueto, questo file eseguirebbe codice (%1); non è stato eseguito nulla. Non fidarti della sua provenienza</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>rifiutato: non contiene solo tensori (%1); non è stato eseguito nulla. Salva solo i pesi, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>il suo pickle è danneggiato (%1 al byte %2); scarica di nuovo il file</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina troppo presto</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>il protocollo pickle %1 non viene letto; salvalo con il protocollo predefinito di torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>troppi marcatori</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>rifiutato: il suo pickle usa il codice operativo 0x%1, di cui i semplici pesi non hanno bisogno; non è stato eseguito nulla</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>troppi valori</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>manca un marcatore</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un numero è troppo grande</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>un nome non ha fine</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>troppi dizionari</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>troppi riferimenti</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>un riferimento a nulla</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>a una tupla mancano valori</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>nessun elenco</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>a un dizionario mancano valori</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>manca un dizionario</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>nessun dizionario</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>attributi di nulla</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>uno storage è descritto male</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>troppi storage</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>una chiamata a qualcosa che non può essere chiamato</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>un dizionario creato da valori</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>un parametro senza tensore</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>un tensore è descritto male</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>troppi tensori</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>non contiene un dizionario di tensori</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>un archivio zip, ma non un modello PyTorch salvato (manca data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>salvato su una macchina big-endian, il che non è supportato; salvalo su un comune PC</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>la versione %1 dell’archivio PyTorch non viene letta; lo sono le versioni da 1 a 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 manca nell’archivio; il file è danneggiato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 è compresso o cifrato nell’archivio; salva di nuovo il modello con torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 ha %2 byte, previsti %3 valori di %4 byte; il file è danneggiato</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>la forma %1 va oltre i %2 valori di %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>i suoi tensori occupano più del doppio della dimensione del file</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>l’archivio è compresso o cifrato; salva di nuovo il modello con torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensore %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>non contiene tensori dove si trovano i pesi (al livello superiore o sotto state_dict, model o module); salva solo i pesi, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>termina nel mezzo di un tensore: è troncato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>un tensore con %1 assi e un nome di %2 byte è impossibile; il file è danneggiato</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 è del tipo rwkv.cpp %2, che non viene letto; converti di nuovo il modello con una versione aggiornata di rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: la forma %2 è impossibile; il file è danneggiato</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 si trova oltre la fine del file; è troncato o danneggiato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>la versione %1 dei file rwkv.cpp non viene letta; lo sono le versioni 100 e 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>elenca più tensori di qualsiasi modello; il file è danneggiato</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>ha un oggetto dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>al tensore %1 manca dtype, shape o data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>indica due volte il tensore %1</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>elenca più tensori di qualsiasi modello</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>ha del testo dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>ha un elenco dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un numero troppo grande</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>ha un numero dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>il tensore %1 ha troppi assi</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>contiene un numero negativo</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>contiene un numero non intero</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>ha un valore logico dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>ha un null dove non dovrebbe esserci</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>ha dati binari dove non dovrebbero esserci</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>non è JSON valido al byte %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: la forma %2 di %3 non riempie i suoi %4 byte</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>l’intestazione safetensors è più lunga del file; è troncato o danneggiato</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>l’intestazione safetensors: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>due tensori del file safetensors condividono dei byte</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>tipo, forma e byte non sono coerenti per un file safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>l’elenco delle parti del modello indica troppi file</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>l’elenco delle parti del modello non è JSON valido o non indica alcun file</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>l’elenco delle parti del modello indica %1, che non è un file accanto a esso</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>formato PyTorch precedente al 2020 (non un archivio zip), che non viene letto; caricalo e salvalo una volta con una versione aggiornata di PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>un semplice pickle Python, non un modello salvato; vengono letti solo i file .pth di torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>un puntatore Git LFS, non i pesi; esegui `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>una pagina web o XML, non dei pesi; scarica il file vero e proprio</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>un file JSON, non dei pesi; scegli il file .safetensors, .pth o .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>un vecchio formato di llama.cpp; viene letto solo GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>compresso (gzip); prima estrailo</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>non è un file di pesi; Rookery legge file .pth, safetensors, GGUF e rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>il file è vuoto; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>ha due tensori per %1; il file è danneggiato</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>una parte di un modello diviso in %1 file GGUF; mettili tutti in una cartella con i nomi originali, che terminano con -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>non è la parte %1 di %2, come indica il suo nome; scarica di nuovo i file</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>una cartella senza file di pesi; scegli il file stesso</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>la cartella contiene più file di pesi, indicane uno: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>memoria insufficiente per aprire il file</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>manca, e il modello è diviso in %1 file; mettili tutti nella stessa cartella</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>le sue parti contengono tensori diversi da quelli indicati dalla prima; scarica di nuovo i file</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>di formato diverso dalle altre parti del modello; scarica di nuovo i file</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>manca in %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>di tipo %1, che non viene letto, in %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>un altro programma ha troncato il file mentre era in uso; ripristinalo e carica di nuovo il modello</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>manca la directory alla fine dell’archivio: il file è troncato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>la directory dell’archivio è danneggiata; scarica di nuovo il file</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>la directory dell’archivio punta fuori dal file: il file è troncato o danneggiato, scaricalo di nuovo</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>manca nel file</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>non ha un rango ricavabile dalla sua forma</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>non è una tabella di matrici quadrate</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un ibrido RWKV-8 (rc00-hybrid), la cui attenzione conserva ogni token precedente, che Rookery non esegue; scegli un modello da RWKV-4 a RWKV-7a o RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>un modello RWKV-7b (DeepEmbedAttention), la cui attenzione conserva ogni token precedente, che Rookery non esegue; scegli un modello da RWKV-4 a RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un modello RWKV-8 con ROSA, un modello di ricerca che Rookery non esegue; scegli un modello da RWKV-4 a RWKV-7a o RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>il file contiene %1: è %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>il file contiene tensori ma nessun modello linguistico RWKV noto a Rookery (versioni da 4 a 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>la forma %1 non può essere quella di un modello, in %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 teste non dividono la larghezza %2, in %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 e altri %2 tensori</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>gli strati contengono %1, che nessun modello %2 ha: il file è di un’architettura che Rookery non esegue, oppure contiene un adattatore o residui di un addestramento; scegli un altro file del modello</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>memoria insufficiente per continuare il calcolo sul processore; chiudi altri programmi e carica di nuovo il modello, oppure scegline uno più piccolo</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>la scheda %1 ha smesso di funzionare (%2); usa la CPU o riavvia il programma per usare la scheda</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>il dispositivo non esiste; usa cpu, cuda, cuda:N o auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; usa invece la CPU</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>impossibile aprirlo; la memoria scarseggia?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>forma %1, prevista %2, in %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>memoria insufficiente per %1; chiudi altri programmi o scegli un modello più piccolo</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>il caricamento è stato annullato</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>forma %1, prevista %2 in %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>contiene valori che non sono numeri (NaN o infinito) in %1; il file è danneggiato o il suo addestramento è andato in divergenza</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>un fattore quantizzato in ordine (in, out) non può essere letto</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>memoria insufficiente per %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>un adattatore (LoRA o simile), non un modello: modifica un modello che non è nel file; carica quel modello con questo file come adattatore (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Caricamento %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modello: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nessun modello caricato</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 milioni</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 miliardi</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Questo è il modello iniziale: %1 di parametri, addestrato in inglese su pochi argomenti perché Rookery funzioni subito. Conosce capitali, contrari e forme delle parole, sa dire se una frase suona allegra, risponde a domande su Rookery e descrive immagini di forme, lettere e oggetti quotidiani. Rifiuta le altre domande oppure inventa qualcosa. Per tutto il resto carica un vero modello RWKV.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 viene eseguito su questo computer. Nulla di ciò che scrivi esce da qui.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Il modello si sta caricando. Puoi già scrivere.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery esegue modelli linguistici RWKV su questo computer: file di pesi che terminano in .pth, .safetensors o .gguf.</translation>
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
        <translation>Spiega in tre frasi come si forma un arcobaleno.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Scrivi una breve poesia sulla prima neve.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Scrivi una funzione Python che conta le parole di un testo.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Pianifica un fine settimana a Lisbona con un budget ridotto.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 strati, larghezza %3, %4 token nel vocabolario</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Memoria dei pesi</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Dimensione di uno stato</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Scheda grafica</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>ha spazio per %1 di %2 strati; del resto si occupa la CPU</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>non usata: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Vede le immagini (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Non può vedere immagini</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template di chat</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Caricato in</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automatico: il più veloce</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processore (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Scheda grafica (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Nessuna: come nel file</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bit: metà della memoria</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bit: un quarto, meno preciso</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Questa conversazione lascia il tuo computer: a ogni domanda viene inviata per intero a %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Questa conversazione lascia il tuo computer: a ogni domanda viene inviata per intero a %1, e senza cifratura, quindi altri sulla rete possono leggerla.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 è in esecuzione su un altro computer. Ciò che scrivi qui e le immagini che gli mostri vengono inviati lì a ogni domanda.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>a un altro programma su questo computer</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrata</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>non cifrata: altri sulla rete possono leggere</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Che cosa riceve</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>l’intera conversazione a ogni domanda, senza i ragionamenti precedenti; le immagini senza luogo e data dello scatto</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Che cosa non può fare</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Non ha stati: non ne viene salvato nessuno, una risposta non può essere continuata e non viene letto nulla mentre scrivi.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Ottieni un modello</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usa la CPU</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Scarica il vocabolario</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Caricamento di %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelli su questo computer</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>I file di pesi RWKV (.pth, .safetensors, .gguf) in %1 appaiono qui. Puoi anche trascinarne uno sulla finestra.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Quantizza al caricamento</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Ha effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Rimuovi %1 dalla memoria</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Carica un modello</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Pesi RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Scegli il vocabolario del modello</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabolari (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Su un server</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Non interrogare più %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Carica senza adattatori</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Aggiungilo come adattatore</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Nessun modello caricato.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Usa un altro encoder di immagini…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Scegli un encoder di immagini…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Non usare un altro encoder di immagini</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Scegli l’encoder di immagini del modello</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Encoder di immagini (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Un modello capace per questo computer: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Scarica e usa</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Altri modelli…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Scegli una cartella di questo computer.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 e la cartella dati sono una dentro l’altra. Scegli una cartella accanto a essa.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 è un file. Scegli una cartella.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 non è vuota. Scegli una cartella vuota o nuova.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Che cosa verrebbe al cursore:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Carica un modello per vedere l’effetto dei cursori.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Viene mostrato appena il modello ha scritto o letto qualcosa qui.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Che cosa verrebbe dopo l’ultima risposta:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Il token in corso di estrazione:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>La risposta verrà scritta non appena %1 sarà caricato.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>temperatura 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>fine del testo</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>parte di un carattere</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, dopo i filtri %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, scartato da %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%1 di %2 token possono essere estratti</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 ne lascia %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Larghezza delle due conversazioni</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Personaggi…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nuovo personaggio…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Qualcosa che non è più sullo scaffale</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Ciò da cui inizia «%1» non è più sullo scaffale, quindi la conversazione inizia senza.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nuovo personaggio</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Qualcuno che il modello interpreta: con un nome e un’immagine, con istruzioni che riceve per prime e, se vuoi, con uno stato dallo scaffale da cui inizia.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Elimina «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nome del personaggio</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Immagine…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Rimuovi l’immagine</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Ciò che viene detto per primo al modello. Per esempio: Sei Ada, un’insegnante di matematica paziente. Spieghi con piccoli esempi.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Inizia da</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Uno stato dallo scaffale: ciò che è stato letto lì o ciò che è stato insegnato al modello.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>l’immagine è cambiata sul disco da quando è stata allegata; ripristina il file o allega di nuovo l’immagine</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>non è un’immagine che Rookery può leggere; usa JPEG, PNG, WebP o GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>l’icona è danneggiata o troppo grande; prima salvala come PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>l’icona è danneggiata; prima salvala come PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>la GIF non contiene immagini; il file è danneggiato</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>il primo fotogramma della GIF non è valido; il file è danneggiato</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>la GIF termina nel mezzo dell’immagine</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapixel</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>il file %1 è danneggiato o troncato e non può essere decodificato</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>il file %1 è troncato: manca la fine; copialo o scaricalo di nuovo</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>l’immagine ha %1 x %2 pixel; sono ammessi al massimo %3 e un milione per lato, quindi prima riducila</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>un JPEG progressivo di oltre %1 richiede troppa memoria; salvalo più piccolo o senza «progressivo»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>non è un’immagine che Rookery legge; usa JPEG, PNG, WebP, GIF, TIFF o BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>memoria insufficiente per un’immagine di %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>l’immagine non ha pixel</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>memoria insufficiente per l’immagine</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>è un’altra libreria</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>impossibile caricare il componente di Rookery che legge le immagini (%1); reinstalla Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>il suo output non è float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Immagini del messaggio</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrivi</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Risorse</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Impostazioni personalizzate</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Salva queste impostazioni come preset…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Rinomina o elimina il preset</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Ripristina i valori predefiniti del modello</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Un preset del programma ha già questo nome; scegline un altro.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Il tuo preset con questo nome riceverà queste impostazioni.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nuovo nome del preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Un altro preset ha già questo nome; scegline un altro.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token letto per questo, su una copia</numerusform>
            <numerusform>%n token letti per questo, su una copia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Se lo ricorda ancora?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Chiesto a una copia della sua memoria com’era qui: nella conversazione non ne resta nulla.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Qual era la mia prima domanda?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Domanda alla sua memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Sta pensando…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Invia questo messaggio</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Riassumi</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Riassumi questo testo in tre frasi:

{testo}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduci</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Traduci questo testo in {lingua}:

{testo}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Spiega in modo semplice</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Spiega {cosa} con parole semplici e un esempio.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Riscrivi</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Riscrivi questo testo in modo che sia {più breve}:

{testo}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Dammi dieci idee per {cosa}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Scrivi una funzione</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Scrivi una funzione in {linguaggio} che {fa cosa}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Rispondi a una lettera</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Scrivi una risposta cordiale a questa lettera. Di’ che {cosa}.

{lettera}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (versioni da 4 a 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (versione 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, può ragionare</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Modello iniziale</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automatico, dal modello</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatico: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Disattivato, con pensiero vuoto (meglio)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Attivo, quanto vuole</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Attivo, breve</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Attivo, normale</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Attivo, lungo</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>La tua domanda</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Testo libero</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON conforme a uno schema</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Ciò che corrisponde a un’espressione</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Scrivi un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Ciò che sta tra {parentesi graffe} si compila quando si usa il prompt; Tab passa da un campo al successivo.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Digita / all’inizio di un messaggio per usarne uno.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Elimina «%1»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Nome, come si digita dopo /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nome del prompt</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Testo del prompt</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Per esempio: Traduci questo in {lingua}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuovo prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Il modello propone…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Scegline una</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Non prenderne nessuna</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposte</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Scegline una: Tab porta qui dal testo</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Chatta con modelli linguistici RWKV sul tuo computer.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Conserva conversazioni, impostazioni e modelli in questa cartella.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Carica questo file o questa cartella di pesi anziché l’ultimo modello.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Apri la finestrella per una domanda; per una scorciatoia del desktop.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>la quantizzazione è stata annullata</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 contiene valori che non sono numeri (NaN o infinito); il file è danneggiato</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>vi è incorporato uno stato iniziale addestrato (blocks.0.att.time_state), per cui GGUF non ha posto; quantizza il modello per cui è stato addestrato e carica lo stato insieme a quello</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>un modello creato per gli embedding, per le cui teste GGUF non ha posto; usalo così com’è</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 ha %2 parametri, previsti %3; il file è incompleto</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF non ha una forma per i modelli %1, solo per rwkv6 e rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>la sua group norm è diversa da quella presupposta da ogni lettore GGUF (una dimensione delle teste diversa da 64 nella forma di flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>può essere letto ma non scritto</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>è il file in corso di lettura; scegli un altro nome</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>memoria insufficiente per quantizzarlo</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>non è un tipo in cui quantizzare; scegline uno tra %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>il testo per la calibrazione ha %1 token; ne servono almeno %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>memoria insufficiente per calibrare con un testo</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Tu: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Risposta: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Domanda rapida</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Altra domanda</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Apri come conversazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Il modello si sta caricando; puoi già scrivere…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Carica un modello per chattare</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Finestra rapida</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Per una domanda sopra qualunque cosa tu faccia. Nelle impostazioni della tastiera del desktop, assegna una scorciatoia a questo comando: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Per una domanda sopra qualunque cosa tu faccia, con i tasti che il desktop ti chiede.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 la apre, qualunque cosa tu faccia.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Non ha ancora tasti: assegnali nelle impostazioni della tastiera del desktop.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Si chiedono tasti al desktop.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Finestra rapida con i tasti del desktop</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Che cosa ricorda di «%1»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Frasi del documento con una parola mancante e quattro sue parole tra cui scegliere. La prova si fa su una copia: nulla ne resta nello stato.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Prova di ciò che ricorda</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora chiesto</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Ricordato: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Ha pensato a «%1»; il testo dice «%2»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frasi</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Il testo è troppo breve per fare domande, o non ha frasi da cui togliere una parola.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Il modello è stato interrotto prima di aver risposto.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Su %n frase con una parola mancante, il modello si aspetta quella giusta tra quattro parole in %1. Senza aver letto il documento indovinerebbe in %2, e per caso in circa %3.</numerusform>
            <numerusform>Su %n frasi con una parola mancante, il modello si aspetta quella giusta tra quattro parole in %1. Senza aver letto il documento indovinerebbe in %2, e per caso in circa %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>togli il nome e la password dall’indirizzo; la chiave si indica a parte</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>la parentesi intorno all’host non è chiusa</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>il nome dell’host non è scritto correttamente</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>l’host può contenere solo lettere, cifre, punti e trattini</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>manca l’host, come in https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>la porta deve essere un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l’indirizzo è troppo lungo</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>un indirizzo inizia con https:// o http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>un indirizzo non contiene spazi né caratteri di controllo</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>un indirizzo con un punto interrogativo non può essere interrogato</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>non porta a nessun indirizzo web</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>non è scritto come un indirizzo</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>senza motivo</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>più di 1 MiB in un solo pezzo</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>non è JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>non contiene una risposta</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>una sua parte non è JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>oltre %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS non riuscito</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>l’altra parte ha chiuso la connessione</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>qualcos’altro</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>sé stesso, senza fine</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>non è un elenco di modelli</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>Impossibile trovare %1. Controlla l’indirizzo e che questo computer sia in rete.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>Impossibile raggiungere %1 (%2). Controlla l’indirizzo e che il server sia in funzione.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>La connessione a %1 non è sicura (%2), quindi non è stato inviato nulla. Controlla l’indirizzo o chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 richiede una chiave, ma non ne è nota nessuna. Aggiungi di nuovo il modello con la sua chiave.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 non accetta la chiave. Aggiungi di nuovo il modello con quella giusta.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 non permette di usare il modello con questa chiave. Chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 non ha un modello di nome %2. Aggiungine uno che è presente lì.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>A questo indirizzo di %1 non risponde nulla. Controllalo; la maggior parte termina con /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>La conversazione è troppo lunga per il modello su %1 (%2). Iniziane una nuova o chiedi risposte più brevi.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 ha troppe richieste al momento, oppure quanto la chiave consente è esaurito (%2). Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 ha troppe richieste, oppure quanto la chiave consente è esaurito (%2). Potrà essere interrogato di nuovo tra %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 ha rifiutato la domanda: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 ha un guasto proprio (%2). Riprova o avvisa chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 ha rinunciato a metà della risposta (%2). La parte già arrivata è conservata; fai rispondere di nuovo.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 non invia nulla da %3. Riprova o chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>La connessione a %1 si è interrotta prima che la risposta fosse completa. La parte già arrivata è conservata; fai rispondere di nuovo.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 ha inviato qualcosa che non è una risposta (%2). Controlla che l’indirizzo sia di un server compatibile con OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 ha inviato più di quanto una risposta possa contenere (%2), quindi la connessione è stata chiusa. La parte arrivata prima è conservata.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 rimanda a %2, che non viene interrogato a meno che tu non lo aggiunga. Aggiungi quell’indirizzo, se ti fidi.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Impossibile inviare un’immagine (%2). Rimuovila dalla domanda.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Memoria insufficiente per la risposta di %1. Chiudi altri programmi, poi riprova.</translation>
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
        <translation>una riga senza fine</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>non parla HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>intestazioni senza fine</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>la sua risposta è codificata come %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>la sua lunghezza non è un numero</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>è compressa, cosa non richiesta</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>un blocco non ha fine</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>un blocco non ha lunghezza</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>altri possono leggere le chiavi che contiene; togli loro i permessi (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>non contiene chiavi come le scrive Rookery; eliminalo e inserisci di nuovo le chiavi</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>memoria insufficiente</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Questo non è l’indirizzo di un server. Un indirizzo è simile a https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>La chiave contiene un carattere che nessuna chiave ha. Copiala di nuovo.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 segnala di non avere alcun modello. Caricane uno lì, poi chiedi di nuovo.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · non cifrato</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Un modello su un altro computer risponde come uno su questo, ma ciò che scrivi viene inviato lì: a ogni domanda l’intera conversazione con le sue immagini. Rookery interroga un server solo quando premi un pulsante qui o invii una domanda.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modelli su altri computer</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Aggiungi un modello</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Indirizzo, ad esempio https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Chiave, se richiesta</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Chiave del server</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Qualsiasi server compatibile con OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, un altro Rookery. La chiave è conservata nel portachiavi del desktop o in un file che solo tu puoi leggere.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Mostra i modelli</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogazione di %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>La connessione a %1 non è cifrata: altri sulla rete possono leggere la chiave e le conversazioni.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modello del server</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Aggiungi e usa</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Oppure indica tu il nome del modello</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Nome del modello sul server</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (il vocabolario della maggior parte dei modelli RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (encoder di immagini, di %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Questo repository contiene più file di pesi: scegli quelli che desideri.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n file è stato escluso: il suo nome non può essere scritto in modo sicuro.</numerusform>
            <numerusform>%n file sono stati esclusi: i loro nomi non possono essere scritti in modo sicuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Non contiene file di pesi che Rookery possa caricare.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Tutto ciò che è stato scelto è già qui.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nessuna selezione.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>adatto a questo computer</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>adatto se si chiudono altri programmi</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>troppo grande per la memoria di questo computer</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>solo %1 liberi sul disco</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>nessuna somma di controllo pubblicata: si verificano le dimensioni</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Torna ai modelli</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Richiesta dei file a huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>File di %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>risposta in corso</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrotta</translation>
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
        <translation>Più breve; al passato; più cordiale…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Come riscrivere la selezione</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Riscrivi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Oppure mostragli un’immagine: trascinane una qui o prova queste.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Descrivi l’immagine di esempio %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Più è alta, più varia la risposta; più è bassa, più è prevedibile; 0 prende sempre il token più probabile.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Estrae tra i token più probabili che insieme raggiungono questa probabilità; 1 lo disattiva.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalità di presenza</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Rende meno probabile ogni token già usato; 0 la disattiva.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalità di frequenza</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Rende un token tanto meno probabile quanto più spesso è stato usato; 0 la disattiva.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Decadimento delle penalità</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Quanto lentamente si attenua il conteggio dei token usati; con 1 non si attenua mai.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Estrae tra questo numero di token più probabili; 0 lo disattiva.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Scarta i token al di sotto di questa quota del quadrato della probabilità massima; 0 lo disattiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Scarta i token al di sotto di questa quota della probabilità massima; 0 lo disattiva.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Mantiene i token che sorprendono all’incirca quanto previsto; 1 lo disattiva.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Esatto: ragionamento e fatti</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Sempre il più probabile</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Stato addestrato</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrato</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Esauriente</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Testo libero</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Il server di questo modello non conosce questa impostazione, quindi non viene inviata.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Le modifiche agiscono dal token successivo, anche durante la scrittura di una risposta.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Meno filtri</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Più filtri</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, Top-a, Min-p e Typical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Massimo di token per risposta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Con lo stesso seme, le stesse impostazioni e lo stesso testo si ottiene la stessa risposta. Vuoto: uno nuovo ogni volta.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Fermati anche a</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Testi separati da una virgola; %1 indica la fine della riga</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Testi che terminano una risposta</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Le modifiche hanno effetto dalla prossima risposta. Ciò che il server non conosce è in grigio e non viene inviato.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Permetti ad altri programmi di interrogare il modello</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Come server per i client di OpenAI e Anthropic, solo per i programmi di questo computer. Nulla di ciò che chiedono viene conservato.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Avvio in corso…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Attende che venga caricato un modello</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Crea un’altra chiave; i programmi che hanno questa verranno rifiutati</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Porta del server</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n richiesta in corso di risposta</numerusform>
            <numerusform>%n richieste in corso di risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Le ultime richieste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Più, Ctrl+Meno, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Ha effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Vuoto: uno per core. Ha effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 è stato caricato con altre impostazioni.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Importa una conversazione</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Una conversazione esportata come JSON, con tutti i rami e le immagini. Si può anche trascinare sulla finestra.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Licenza Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Informazioni…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Conversazioni esportate (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Ciò che chiedi spesso, sotto un nome. Digita / all’inizio di un messaggio per usarne uno.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Avvisami quando una risposta è pronta</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Una notifica del desktop, quando in primo piano c’è un’altra finestra.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Leggi ad alta voce le nuove risposte</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Con la voce del desktop, mentre vengono scritte. Ogni risposta si può far leggere dal suo menu.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icona nell’area di notifica</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>In questo modo chiudere la finestra la nasconde soltanto, e le risposte continuano.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Colori e linee più marcati.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Tutto appare subito, niente scorre o pulsa.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Numeri di riga nel codice</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Accanto ai blocchi di cinque righe o più. Non vengono copiati.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>impossibile scrivere lì: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>un altro programma lo sta leggendo in questo momento</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>non è più sullo scaffale</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>non è né uno stato salvato né uno stato addestrato</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>il testo non è quello che era stato messo lì; rimetti il documento sullo scaffale</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>non è ancora stato letto</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>lo stato non è quello che era stato messo lì; fai rileggere il testo</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>non è ciò che Rookery ha scritto; l’elemento sullo scaffale non è utilizzabile</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>%n stato senza nome è stato eliminato, perché lo scaffale aveva superato il limite. Il suo testo è qui e può essere riletto.</numerusform>
            <numerusform>%n stati senza nome sono stati eliminati, perché lo scaffale aveva superato il limite. I loro testi sono qui e possono essere riletti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Sullo scaffale si possono mettere solo file di questo computer.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>«%1» è già sullo scaffale.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>«%1» tolto dallo scaffale</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>«%1» è come è stato scritto: le somme di controllo di testo e stato corrispondono.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n dei file non è sullo scaffale:</numerusform>
            <numerusform>%n dei file non sono sullo scaffale:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Lettura in corso: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Uno stato iniziale addestrato; non ha letto alcun testo</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>I modelli su altri computer non hanno stati</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Letto da %1, non dal modello in uso</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>In pausa al %1%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Il suo stato è stato eliminato per fare spazio; il testo è qui</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>In attesa di lettura</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>In attesa di un modello</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Fatto da un modello diverso da quello in uso</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n file della cartella è illeggibile, troppo grande o troppo in profondità, ed è stato omesso:</numerusform>
            <numerusform>%n file della cartella sono illeggibili, troppo grandi o troppo in profondità, e sono stati omessi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Nascondi conversazioni</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostra conversazioni</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Un documento viene letto una sola volta, in background; poi tutte le conversazioni che vuoi partono subito da ciò che il modello ne ricorda. Un modello ricorrente conserva il succo di un testo lungo e dimentica i dettagli: i passaggi pertinenti a una domanda vengono mostrati sotto ogni risposta, e una prova mostra quanto ricorda.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n documento in arrivo…</numerusform>
            <numerusform>%n documenti in arrivo…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>In tutto %1; al massimo</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Spazio per lo scaffale</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Oltre questo limite, vengono eliminati gli stati degli elementi più vecchi a cui non hai dato un nome. I loro testi restano e possono essere riletti.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Metti documenti sullo scaffale</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Documenti e stati (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Metti una cartella di documenti sullo scaffale</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Esporta lo stato</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>File di stato (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Riprendi la lettura</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Sospendi la lettura</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Che cosa fare con «%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Inizia una conversazione</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Rileggi il testo</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Usa come base di questa conversazione</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostra il testo</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Verifica quanto ricorda…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Indica a che cosa serve…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Togli dallo scaffale</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Cerca in tutti i messaggi</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Trova in questa conversazione</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nuova riga</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Interrompi la risposta</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Scrivi un’altra risposta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copia l’ultima risposta</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Modifica l’ultima domanda</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversazione successiva</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversazione precedente</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Impostazioni della risposta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Rinomina una conversazione</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Annulla un’eliminazione</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nuova conversazione accanto</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>L’altra conversazione</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Chiudi questo lato</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Impostazioni della risposta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Impostazioni del testo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Cerca in tutti i messaggi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nessun risultato per «%1».</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Le tue conversazioni appariranno qui.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Importazione di una conversazione</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Interrompi l’importazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Esporta la conversazione</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON con tutti i rami (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuovo testo</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Insegna</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Modifica i prompt…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n passaggio del documento su questo</numerusform>
            <numerusform>%n passaggi del documento su questo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Mostralo in «%1»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Non è installata alcuna voce, quindi non si può leggere nulla ad alta voce. Installa speech-dispatcher e il relativo plugin di Qt, poi riprova.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>La voce del desktop ha smesso di funzionare, quindi la lettura della risposta si ferma qui. Controlla che speech-dispatcher sia in esecuzione, poi riprova.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>lo stato della conversazione</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>impossibile leggerlo dal dispositivo</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>non è lo stato salvato di una conversazione</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>lo stato è stato salvato con un altro modello; carica quel modello o inizia dal testo</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>lo stato salvato è danneggiato</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>lo stato salvato è danneggiato: è cambiato da quando è stato scritto</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>lo stato salvato è danneggiato: contiene valori che non sono numeri</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>memoria insufficiente per lo stato</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>manca in %1; lo stato è stato addestrato per un altro modello</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>forma %1, prevista %2 in %3; lo stato è stato addestrato per un altro modello</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>i modelli RWKV-4 non hanno uno stato matriciale da cui iniziare; scegli un modello di versione da 5 a 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>ha più strati dei %1 del modello; lo stato è stato addestrato per un altro modello</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>lo stato contiene valori che non sono numeri; il suo addestramento è andato in divergenza</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>non contiene alcuno stato; scegli uno stato salvato o un file .pth con uno stato addestrato</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>queste matrici non sono uno stato iniziale del modello</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Lo stato è stato importato il %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Uno stato addestrato per un compito, per %1. Non ha letto alcun testo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 ha letto %n token prima di questa conversazione e lo ricorda. Il testo non fa parte di uno stato, quindi non può essere mostrato qui; il tuo primo messaggio prosegue da lì.</numerusform>
            <numerusform>%1 ha letto %n token prima di questa conversazione e li ricorda. Il testo non fa parte di uno stato, quindi non può essere mostrato qui; il tuo primo messaggio prosegue da lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Prima del primo messaggio</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Una risposta vuota</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>su un altro ramo, risposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 lo ha letto una volta, %n token, e risponde a memoria: conserva il succo di un testo lungo e dimentica i dettagli. I passaggi pertinenti alla tua domanda vengono mostrati sotto la risposta.</numerusform>
            <numerusform>%1 lo ha letto una volta, %n token, e risponde a memoria: conserva il succo di un testo lungo e dimentica i dettagli. I passaggi pertinenti alla tua domanda vengono mostrati sotto la risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>un altro modello</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Lo stato «%1», da cui parte questa conversazione, è di %2. Il modello in uso, %3, non ne sa nulla e risponderebbe senza.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n risposta senza stato</numerusform>
            <numerusform>%n risposte senza stato</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Che cosa fare con lo stato</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Inizia una conversazione da qui</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Mostra la risposta precedente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Uno stato è tutto ciò che il modello ricorda della conversazione, in pochi megabyte: puoi iniziare una nuova conversazione da ognuno di essi. Ne viene salvato uno dopo ogni risposta. I più recenti restano tutti, di quelli più vecchi sempre meno; uno con un nome resta finché non lo elimini.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Nome dello stato più recente</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Ancora nessuno: il primo arriva con la prima risposta.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Inizia una conversazione da un file di stato</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>File di stato (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Esporta lo stato</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>File di stato (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 non ha stati: legge l’intera conversazione a ogni domanda. Quelli salvati in precedenza sono per i modelli di questo computer a cui appartengono.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuno.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1: apertura non riuscita. Controlla che la cartella esista e che sia tua.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 non è un database di Rookery. Scegli un’altra cartella dati o sposta il file altrove.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 è stato scritto da una versione più recente di Rookery e non è stato toccato. Aggiorna Rookery per aprirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1: dati danneggiati, conservati così come sono. Ripristina un backup, oppure mettili da parte e inizia con un database vuoto.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>%1 è in uso da un altro programma. Chiudilo lì, poi riprova.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1: spazio insufficiente per salvare. Libera dello spazio, poi riprova.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 non è scrivibile. Consenti la scrittura sul file e sulla sua cartella, oppure scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1: errore del disco durante l’uso. Controlla il disco, poi riprova.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1: i dati sono cambiati sul disco dopo il salvataggio, quindi non vengono usati. Ripristina un backup della cartella dati per recuperarli.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 non esiste più.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 è precedente all’ultimo salvataggio: è stato sostituito, oppure lo è stato il file accanto che termina in -wal. Esci da Rookery e rimetti al loro posto i file più recenti.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1: lettura non completata, come richiesto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 non è leggibile come conversazione di Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1: si è verificato un errore durante l’uso. Riprova.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Il file di dati</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Questa conversazione</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Questo messaggio</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Questo stato salvato</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Il file di questa immagine</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Mancano le modifiche più recenti: %1, che le conteneva, non c’è più. Per recuperarle, esci da Rookery e rimetti quel file al suo posto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 non è scrivibile: tutto può essere letto, ma non viene salvato nulla. Consenti la scrittura sul file e sulla sua cartella, poi riavvia Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Le modifiche più recenti, in %1, non sono leggibili fino ad allora.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Memoria insufficiente per provarlo accanto al modello così com’è. Inizia una conversazione con questo.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Che cosa chiederesti</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Domanda di un esempio</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Che cosa dovrebbe rispondere, con la sua voce e forma</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Risposta di un esempio</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Modifica l’esempio %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Da conversazioni…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Rimuovi tutti</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Ancora nessun esempio. Digitane alcuni, trascina qui un file (righe JSON, CSV, un testo) o prendi risposte dalle tue conversazioni. Da venti a sessanta esempi con la stessa forma sono un buon numero; da dieci in su, alcuni si possono tenere da parte per giudicare il risultato.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Prendi esempi da un file</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Esempi (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Nascondi conversazioni</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostra conversazioni</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Insegna</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Carica sul processore</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Rilascia il file per prenderne gli esempi</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Mostra al modello come vuoi che ti risponda, e lui lo farà suo: un tono, un formato, un compito. Bastano qualche decina di esempi e pochi minuti su questo computer. Non impara fatti: ciò che non sa lo inventa come prima, con il nuovo tono.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Nome, ad esempio «Pirata»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nome di ciò che ha imparato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Inizia una conversazione con questo</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Salvato come %1. Lo leggono anche altri programmi per RWKV; qui si può importare in «Stati».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Scarta e modifica gli esempi</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Torna agli esempi</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Ora è sullo scaffale: da lì qualsiasi conversazione può partire. Il file %1 va bene anche per altri programmi.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Ora si trova in Modello, Adattatori, dove si attiva e si disattiva. La cartella %1 va bene anche per altri programmi.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Che cosa ha imparato</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Insegna</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Rapido: 50 passi</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normale: 100 passi</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Approfondito: 300 passi</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Per quanto tempo impara</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Riprendi da dove si era fermato</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Quanto bene vengono previste le risposte, passo dopo passo</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>per imparare</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>per giudicare</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Interrompi e tieni il migliore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Un tono: uno stato iniziale</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Più di un tono: un LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Che cosa si ricava dagli esempi</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rango del LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Ciò che impara viene incorporato nel modello durante il caricamento e vale in tutte le sue conversazioni finché è attivo. Un rango più alto impara di più e richiede più tempo.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Ciò che impara è uno stato di pochi megabyte da cui le conversazioni possono partire; il modello resta com’è.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Prova con</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>non usato per imparare</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompt da provare</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Una domanda che non è tra gli esempi</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt da provare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>circa %n secondo</numerusform>
            <numerusform>circa %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>circa %n minuto</numerusform>
            <numerusform>circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>circa %n ora</numerusform>
            <numerusform>circa %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Il modello è ancora in caricamento.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Carica prima un modello.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Questo modello è in esecuzione su un altro computer. Si può insegnare solo a un modello di questo computer.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Impossibile conservare i progressi: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Non è stato trovato nulla che risponda meglio. Possono aiutare più esempi con qualcosa in comune o risposte più brevi.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Lettura degli esempi…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Prova di quanto in fretta può imparare: passo %1 di %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Apprendimento: passo %1 di %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Perdita su %n esempio da cui non impara: %1 senza apprendimento, %2 ora</numerusform>
            <numerusform>Perdita su %n esempi da cui non impara: %1 senza apprendimento, %2 ora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Perdita sui suoi esempi: %1 senza apprendimento, %2 ora</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>La perdita è passata da %1 a %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Interrotto; il miglior risultato finora è conservato. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Fatto. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Esiste già uno stato di nome «%1»; scegli un altro nome.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Esiste già un adattatore di nome «%1»; scegli un altro nome.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Per ora si può insegnare solo ai modelli RWKV-6 e RWKV-7; questo è un modello %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Solo una parte del modello entra nella scheda grafica. Caricalo sul processore per insegnargli.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Il testo che incolli è troppo lungo per un campo. Salvalo come file e metti il file sullo scaffale.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Non si sa che cosa si aspettasse qui il modello.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Questo testo è stato scritto da un altro modello. Caricalo per vedere che cos’altro si aspettava.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Ragionamento in corso…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Ha ragionato per %1 s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Ha ragionato per un momento</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensiero</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Nascondi il pensiero</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostra il pensiero</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>La conversazione continua da una risposta precedente</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Una risposta vuota</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Risposta %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>stato di %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>nessuno stato: per continuare da qui viene riletta %n risposta</numerusform>
            <numerusform>nessuno stato: per continuare da qui vengono rilette %n risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n altro ramo parte prima: ↑ ↓</numerusform>
            <numerusform>%n altri rami partono prima: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Linea del tempo della conversazione, %n risposta</numerusform>
            <numerusform>Linea del tempo della conversazione, %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Sinistra e destra mostrano la conversazione com’era</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Se lo ricorda ancora?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continua da qui</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Torna alla fine</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Interrogazione del modello…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Fai clic su un token, o scegline uno con ↑ ↓ e Invio, per proseguire da lì in un’altra versione.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>è in esecuzione su %1, che non può ancora addestrare; caricalo sul processore</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>memoria insufficiente per addestrare con %1 token alla volta; usa esempi più brevi o chiudi altri programmi</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>un esempio non ha nulla da apprendere: la sua risposta è vuota</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>un esempio ha %1 token, al massimo ne sono possibili %2; accorcialo o dividilo</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>non c’è alcun esempio da cui apprendere</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>non è un oggetto JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>richiede user e assistant, messages, conversations, instruction e output, oppure text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>non ha nulla da apprendere: la sua risposta è vuota</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>ha %1 token, al massimo ne sono possibili %2; accorcialo o dividilo</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>esempio %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>non è JSON valido</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>la riga %1 non è JSON valido</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>non contiene alcun esempio da cui apprendere</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>non è float32, o la sua forma non corrisponde ai dati</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>nessun tasso ha portato a un risultato: le perdite sono cresciute senza limiti; cerca esempi difettosi</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>non è un checkpoint di un addestramento o è danneggiato; ricomincia senza</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>è stato creato con un altro modello, altri esempi o altre opzioni; ricomincia senza</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>una virgoletta alla riga %1 non è chiusa</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>la sua prima riga deve indicare le colonne: question e answer, user e assistant, oppure instruction e output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 non può ancora addestrare; addestra sul processore</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>memoria insufficiente per una rete di %1 valori; scegline una più piccola</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>non si può creare una rete di %1 strati di larghezza %2; al massimo %3 strati di larghezza %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>la larghezza %1 deve essere un multiplo della dimensione delle teste %2, e questa un multiplo di 8 fino a 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>una rete di %1 valori è troppo grande per essere addestrata qui; al massimo ne sono possibili %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>non è un checkpoint di un addestramento o è danneggiato; ricomincia senza</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>è stato creato con un altro testo, altre dimensioni o altre opzioni; ricomincia senza</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>il testo ha %1 token, troppo pochi per finestre di %2; usa un testo più lungo o un contesto più breve</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>le perdite sono cresciute senza limiti; scegli un tasso più basso</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 non può essere addestrato qui; scegli un modello RWKV-6 o RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Solo una parte entra in %1, che non può addestrare una parte; caricalo sul processore</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>ha più colonne di quante ne nomina la prima riga; metti tra virgolette i testi che contengono il separatore</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>non è testo semplice in UTF-8; salvalo così</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery è ancora in esecuzione</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Le risposte continuano. L’icona nell’area di notifica mostra di nuovo la finestra.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Rimuovi il prompt «%1»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Senza l’apprendimento</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Con l’apprendimento</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>All’inizio la memoria era vuota; ora lo strato %1 è quello che contiene di più.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>In %n risposta la memoria è cambiata del %1% della sua dimensione, soprattutto nello strato %2.</numerusform>
            <numerusform>In %n risposte la memoria è cambiata del %1% della sua dimensione, soprattutto nello strato %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Digitato</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continuato</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Riscritto</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Da un file</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Il testo è a questo punto</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versioni del testo</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>nel vocabolario mancano i token per alcuni singoli byte, quindi non può codificare ogni testo</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>la fusione %1 indica un token che non è nel vocabolario</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>un token aggiunto non ha id, non ha testo o ha un testo troppo lungo</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>salvato come UTF-16 («Unicode»), che non viene letto; salvalo come UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>più grande di qualsiasi vocabolario di un modello RWKV; scegli quello del modello</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>non è un vocabolario: né un tokenizer.json con coppie a livello di byte (BPE) né una mappa da id a token</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>attesi un id, un token tra virgolette e la sua lunghezza</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>l’id o la lunghezza non è un numero nell’intervallo consentito</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>il token non è una stringa Python tra virgolette</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>il token ha %1 byte, non %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>riga %1: l’id %2 è indicato due volte</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Rilascia il file di pesi per caricarlo</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Rilascia la conversazione esportata per aprirla</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Rilascia le immagini per fare domande su di esse</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Rilascia i documenti per metterli sullo scaffale</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Rilascia il testo per continuare a scriverlo</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Rilascia l’adattatore per aggiungerlo a %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Continua dal cursore</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Nel testo</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n tra cui scegliere</numerusform>
            <numerusform>%n tra cui scegliere</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Continuazioni scritte alla volta</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Riscrivi…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Il modello legge il testo…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Lettura anticipata</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab accetta una parola del suggerimento</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Fin dove il modello ha letto il testo</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Nascondi conversazioni</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostra conversazioni</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuovo testo</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versioni del testo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Non suggerire nulla mentre scrivo</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Suggerisci parole mentre scrivo</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Torna alla scrittura</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostra che cosa si aspettava il modello</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Nascondi impostazioni del testo</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Impostazioni del testo</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Esporta il testo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Apri un testo</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Testi (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 non è un testo in UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Osservazione dell’immagine… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lettura di %1 token su %2</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Il modello sta leggendo</translation>
    </message>
</context>
</TS>
