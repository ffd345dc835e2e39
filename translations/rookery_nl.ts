<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Over Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Het startmodel is getraind met</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery is gebouwd op</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 voert RWKV-taalmodellen uit op deze computer. Het is vrije software onder de Apache-licentie 2.0, wordt zonder enige garantie geleverd en verzendt niets, tenzij u een model op een server toevoegt.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>is een PiSSA-adapter, die het bestand met zijn beginwaarden nodig heeft; zet init_pissa.pth ernaast</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>is geen JSON-object; haal het bestand opnieuw op</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>is een DoRA (use_dora), die hier niet kan worden samengevoegd; kies een LoRA zonder</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>geeft matrices een eigen alpha (alpha_pattern), wat hier niet kan worden samengevoegd</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>is van het type %1, dat niet wordt gelezen</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 hoort bij geen bekende adapter (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>bevat beginwaarden van andere matrices dan %1; de twee bestanden horen niet bij elkaar</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>wijzigt %1, dat in het model ontbreekt; de adapter is voor een ander model gemaakt</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>heeft %1 voor %2 met vorm %3; de adapter is voor een ander model gemaakt of is beschadigd</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>heeft slechts de helft van het paar voor %1; haal het bestand opnieuw op</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>heeft een eigen alpha; laat de uwe weg en wijzig in plaats daarvan de sterkte</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>is van een soort zonder alpha; laat die weg en wijzig in plaats daarvan de sterkte</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>vermeldt de alpha niet waarmee moet worden geschaald; geef na een dubbele punt de alpha van de training op, zoals in %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>bevat waarden die geen getallen zijn (NaN of oneindig); het bestand is beschadigd of de training is ontspoord</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>de map kan niet worden gemaakt (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>begint met waarden die uit het model zijn genomen (init_lora_weights: %1), wat hier niet kan worden samengevoegd</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adapters</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>Een LoRA, PiSSA of DiSHA verandert hoe dit model schrijft. De adapter wordt samengevoegd wanneer het model wordt geladen.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adapter toevoegen…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Hiermee opnieuw laden</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Een adapter aan het model toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adapters (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Een adapter uit een map toevoegen, zoals PEFT die schrijft</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 samenvoegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 is zoals getraind, 0 verandert niets; meer overdrijft.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha van %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Het bestand vermeldt de alpha niet waarmee moet worden geschaald. Typ de alpha waarmee het is getraind.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>schrijft…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Deze houden</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Antwoord %1 van %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>het begin van het antwoord past niet bij de vorm die ervoor is gekozen; laat een ander antwoord schrijven of kies geen vorm</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Een ander model heeft dit antwoord geschreven. Laad %1 om te zien wat het nog meer verwachtte.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Dit antwoord begint het gesprek, dus er is niets op grond waarvan het te verwachten was.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Het antwoord is geschreven</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Het antwoord kon niet worden geschreven</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Antwoorden om van te leren</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Er is nog geen gesprek met antwoorden.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Dit gesprek heeft geen antwoorden op vragen zonder afbeeldingen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Selecteer de antwoorden die zijn zoals u ze wilt; wijzig andere eerst in het gesprek. Antwoorden die op elkaar volgen, worden samen geleerd, zodat ook begrijpelijk blijft wat op de vorige vraag voortbouwt.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord overnemen</numerusform>
            <numerusform>%n antwoorden overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Antwoorden met een ander model</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Het antwoord komt als eigen versie naast de bestaande te staan, en het gesprek gaat met dit model verder.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>De systeemprompt of het chatsjabloon is gewijzigd. Het model leest het gesprek daarom opnieuw voordat het antwoordt.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Dit model heeft geen opgeslagen toestand van het gesprek en leest de tekst daarom opnieuw voordat het antwoordt.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Het model heeft niets toe te voegen: het beëindigde het antwoord meteen weer. Vraag naar wat er ontbreekt of laat een ander antwoord schrijven.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>De opgeslagen toestand van het gesprek kon niet worden gebruikt (%1). Het model leest de tekst daarom opnieuw voordat het antwoordt.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>De server is bezet en vraagt %1 s te wachten; daarna wordt het opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Het antwoord bleef zich herhalen en is daarom gestopt. Met ‘Voortzetten’ gaat het verder; een hogere aanwezigheidsstraf kan helpen.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>De server antwoordde niet. Over %1 s wordt hij opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>De bewaarde toestand van het gesprek is op de schijf veranderd sinds hij werd bewaard en wordt daarom niet gebruikt: het model leest de tekst opnieuw voordat het antwoordt, en er wordt een nieuwe toestand bewaard. ‘Gegevens controleren’ in de instellingen zegt of er meer veranderd is.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n antwoord wordt geschreven</numerusform>
            <numerusform>%n antwoorden worden geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n antwoord: houd er een</numerusform>
            <numerusform>%n antwoorden: houd er een</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Een voor een tonen</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antwoorden naast elkaar</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Voorinstelling ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Systeem volgen</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Personage ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Toegevoegd als adapter van %1: %2. Hij wordt verwerkt als het model opnieuw wordt geladen en staat in het paneel, onder Model.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (aftakking)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Bericht verwijderd</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Het ontvangen bestand is niet het verwachte model (%1). Het is verwijderd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Er kwam een ander model dan verwacht: %1 met %2 lagen van breedte %3. Het is verwijderd.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Deze computer heeft %1 geheugen, waarvan %2 vrij, en %3 vrij op de schijf.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 te downloaden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>ongeveer %1 tokens/s op de grafische kaart</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>ongeveer %1 tokens/s op de processor</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Past op deze computer</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Past op deze computer: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Past als andere programma’s zijn gesloten</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Past als andere programma’s zijn gesloten: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Te groot: vereist ongeveer %1 geheugen, deze computer heeft %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Geen ruimte: slechts %1 vrij op de schijf</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>vereist ongeveer %1 geheugen</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licentie %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Er is geen controlesom gepubliceerd: grootte en vormen worden gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Een model is één bestand met gewichten: .gguf-bestanden zijn compact en compleet, .pth-bestanden zijn groter en hebben een vocabulaire nodig, dat wordt meegeleverd.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Meer bestanden van deze modellen</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Elk ander model van huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>eigenaar/naam of een link</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Naam of link van een model op huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Bestanden tonen…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Dit is geen eigenaar/naam en geen link naar huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modellen om te downloaden</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Er wordt niets opgehaald voordat u hier op een knop drukt.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 gedownload</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Bestanden tonen…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, aanbevolen</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Voor gesprekken</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Voor vertalingen</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Voor afbeeldingen</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>van het model zelf</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>na de filters</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Wat er kan volgen</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Hoe sterk het geheugen veranderde, laag voor laag</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>De beschadigde database is bewaard als %1. Rookery gaat verder met een lege.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Dit bericht is te lang om hier te wijzigen. Kopieer het en wijzig het ergens anders.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gesprekken verbergen</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Gaat verder vanaf de toestand ‘%1’</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Instellingen van het antwoord</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Sampling, prompt, toestanden en model</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Instellingen van het antwoord verbergen</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Het andere gesprek</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Deze kant sluiten</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Apart zetten</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Er is geen model geladen. Wat u schrijft, blijft hier tot er een is.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 kan geen afbeeldingen zien. Ze blijven hier; laad een model met een beeldencoder om ze te verzenden.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Stel er een vraag over, of verzend voor een beschrijving</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Het model wordt geladen; u kunt al schrijven…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Laad een model om te chatten</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Het startmodel is heel klein en vergist zich buiten zijn paar onderwerpen vaak.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Modellen kunnen zich vergissen. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Afbeeldingen bijvoegen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Afbeeldingen (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Vanaf hier verder vragen; wat erna kwam, blijft als vertakking bewaard</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Heeft de focus</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 leest de tekst van ‘%2’. Daarna opent een kopie van dit gesprek die hem kent.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>De tekst opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Laad een model om mee te schrijven.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Een model op een andere computer kan alleen herschrijven wat u selecteert: het bewaart geen toestanden van teksten.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>wat volgt, is per token %1% waarschijnlijk</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Voor het model eindigt de tekst hier. Schrijf nog een paar woorden of ga verder op een andere plek.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n voorstel zei hetzelfde als een ander en is weggelaten. Met een hogere temperatuur verschillen ze meer.</numerusform>
            <numerusform>%n voorstellen zeiden hetzelfde als andere en zijn weggelaten. Met een hogere temperatuur verschillen ze meer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Code opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Lange regels niet afbreken</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange regels afbreken</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
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
        <source>Save code as a file…</source>
        <translation>Code opslaan als bestand…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Regelnummers verbergen</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Regelnummers tonen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Afbeeldingen bijvoegen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwoord stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Naamloos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Gesprek verwijderd</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Tekst verwijderd</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Systeemprompt</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Geen systeemprompt, sjabloon van het model</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Bijvoorbeeld: Je bent een geduldige leraar. Antwoord in korte zinnen.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Staat vóór het eerste bericht van dit gesprek. Na een wijziging leest het model het gesprek opnieuw.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chatsjabloon</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nadenken</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Namen van de sprekers</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Uw naam in het sjabloon</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Het model</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Naam van het model in het sjabloon</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Tekst vóór de eerste beurt</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Tekst vóór de eerste beurt, met regeleinden</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Een antwoord eindigt bij</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Teksten, gescheiden door een komma; %1 is een regeleinde</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Teksten die een antwoord beëindigen</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Wat het model leest</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Het antwoord eindigt bij: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Het antwoord is</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-schema</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Het model kan niets anders schrijven: elk token wordt gecontroleerd voordat het wordt gekozen.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Een model op een server kan niet aan een vorm worden gehouden; de antwoorden zijn vrije tekst.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Hij is te lang om hier te wijzigen. Dit is het begin; het model leest hem helemaal.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Naam van het gesprek</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Bovenaan vastzetten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Er wordt een antwoord geschreven</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu geopend</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Een nieuw antwoord</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Een tekst</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Ernaast tonen</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Ernaast getoond</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%1 van de %2 berichten onleesbaar</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%1 van de %2 berichten niet meer zoals geschreven</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Dit gesprek is beschadigd: %1. De rest wordt getoond en er is niets verwijderd; zet een reservekopie van de gegevensmap terug om het te herstellen.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Gegevens controleren</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Leest alle gesprekken, opgeslagen toestanden en afbeeldingen en meldt of ze zijn zoals ze zijn geschreven. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Gegevens controleren: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Alle gegevens zijn zoals ze zijn geschreven: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n opgeslagen toestand</numerusform>
            <numerusform>%n opgeslagen toestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n afbeelding</numerusform>
            <numerusform>%n afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>de database %1 is beschadigd</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n gesprek is niet meer zoals het is geschreven</numerusform>
            <numerusform>%n gesprekken zijn niet meer zoals ze zijn geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n opgeslagen toestand is onbruikbaar</numerusform>
            <numerusform>%n opgeslagen toestanden zijn onbruikbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Er is schade gevonden: %1. Er is niets gewijzigd of verwijderd; zet een reservekopie van de gegevensmap terug om te herstellen wat beschadigd is.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaatsen…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Gesprekken, afbeeldingen, modellen en instellingen worden verplaatst naar %1. Daarna start Rookery opnieuw.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier laten</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Gegevens verplaatsen: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Gegevens verplaatsen naar een lege map</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Er wordt een antwoord geschreven. Wacht tot het klaar is of stop het en verplaats daarna de gegevens.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Er wordt een model gedownload. Wacht tot het klaar is of stop het en verplaats daarna de gegevens.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>het is geen tekst; teksten, Markdown, HTML en PDF kunnen worden gelezen</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>er staat geen tekst in</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>er staat geen leesbaar tekst-, Markdown-, HTML- of PDF-bestand in</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>het bevat meer dan %1 MB tekst; splits het op</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>het vraagt om een wachtwoord; sla het eerst op zonder wachtwoord</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>er staat geen tekst in, alleen afbeeldingen van tekst of niets</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>het is beschadigd; open het in een ander programma en sla het opnieuw op</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>het ontleden duurt langer dan twee minuten, dus wordt het niet gelezen</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>het ontleden mislukt, dus wordt het niet gelezen</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>het onderdeel van Rookery dat documenten ontleedt, kan niet worden gestart; installeer Rookery opnieuw</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>het lezen is geannuleerd</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>de tekens zijn niet in UTF-8; sla het op als UTF-8 en probeer het opnieuw</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>De toestand kon niet uit het model worden opgehaald; probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Terug naar de boekenplank</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 wordt al door een ander programma gedownload.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>De download vereist %1, maar er is slechts %2 vrij op de schijf. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1 kan niet worden gelezen. Verwijder het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 stuurde een deel van het bestand, terwijl om het hele bestand was gevraagd. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Het bestand op %1 heeft %2 bytes, niet de verwachte %3: het is een ander bestand. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 stuurde meer dan de %2 bytes van het bestand. De download is gestopt en het ontvangen deel is verwijderd.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>De download is afgebroken (%1). Wat al binnen is, blijft bewaard; probeer het opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Het bestand is op de server gewijzigd. Probeer het opnieuw; het begint van voren af aan.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 geeft dit bestand alleen aan aangemelde gebruikers (fout %2). Download het in een browser en open het daarna hier.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 heeft dit bestand niet meer (fout %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 antwoordde met fout %2. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Het ontvangen bestand is niet het verwachte: de controlesom klopt niet. Het is verwijderd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>De download is afgebroken. Wat al binnen is, blijft bewaard; probeer het opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>De schijf is vol. Wat al binnen is, blijft bewaard; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1 kan niet worden geschreven (%2). Controleer de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 downloaden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Download stoppen</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 gedownload</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Conceptmodel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Een kleiner model met dezelfde woordenlijst schrijft een paar woorden vooruit en dit model controleert ze in één keer: antwoorden komen sneller waar dat loont, en blijven dezelfde.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Niet gebruikt: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Hiermee opnieuw laden</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 staat niet op deze computer en Rookery haalt niets op van het netwerk. Sla de afbeelding op en voeg het bestand bij.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Een bericht kan maximaal %1 afbeeldingen bevatten.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Het model herinnert zich ‘%1’</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Waar zullen we het over hebben?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Laad een model om te beginnen</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU gebruiken</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Model kiezen…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Praat met %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Als adapter toevoegen</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Nog niets op de boekenplank</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Sleep een tekst-, Markdown-, HTML- of PDF-bestand hierheen, of een map ermee. Een toestandsbestand kan ook.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES verwijst niet naar een map</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>de map met het startmodel ontbreekt naast het programma; installeer Rookery opnieuw of geef de map op in ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>dit bestand bestaat niet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>de map bevat geen RWKV-model</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>de map bevat geen RWKV-model (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>de map bevat meerdere modellen, geef er een op: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>het vocabulaire ontbreekt; zet %1 ernaast of kies het bestand</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>er is intussen een ander model geladen</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>het model is uit het geheugen verwijderd</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>dit vocabulaire heeft %1 tokens, het model slechts %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>het laden is geannuleerd</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>het lezen van de tekst is geannuleerd</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>niet genoeg geheugen voor een kopie van de toestand</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>niet genoeg geheugen voor dit antwoord</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>het programma wordt afgesloten</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>er is geen model geladen</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>in het vocabulaire van het taalmodel ontbreken de tokens die rond een afbeelding staan; de encoder hoort bij een ander model</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>niet genoeg geheugen voor de afbeelding</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 leest de afbeelding in beide richtingen, wat Rookery niet kan uitvoeren; gebruik VisualRWKV 7 of een ModRWKV-model</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>het bekijken is geannuleerd</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>de beeldencoder geeft rijen van %1 getallen, het taalmodel verwacht er %2; ze horen bij verschillende modellen</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>het antwoord bevat tokens die dit model niet kent</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>er is geen tekst waarna iets te verwachten valt</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>heeft een andere woordenlijst dan %1 en kan daar dus niet voor vooruitschrijven</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Laad eerst het model waarbij de toestand hoort.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 is een adapter (LoRA of iets dergelijks), geen model: hij verandert het model waarvoor hij is gemaakt. Laad dat model en voeg deze toe in het paneel, onder Model, Adapters.</translation>
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
            <numerusform>%n voorbeeld</numerusform>
            <numerusform>%n voorbeelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>De voorbeelden konden niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Weggelaten: er is geen antwoord.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Weggelaten: hetzelfde als voorbeeld %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Weggelaten: langer dan %1 tokens. Kort het in of splits het op.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Een tekst</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>De bewaarde voorbeelden kunnen niet worden gelezen. Het bestand wordt apart gezet voordat er nieuwe worden bewaard. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Voorbeeld %1 wijzigen</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Voorbeeld %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>niet genoeg geheugen om het te lezen</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>de schijf is vol; maak ruimte vrij en sla opnieuw op</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>uw schijfquotum is opgebruikt; maak ruimte vrij en sla opnieuw op</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>geen schrijfrechten op deze locatie; kies een andere map</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>de map bestaat niet</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>een pipe waaruit niemand leest; kies een bestand</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>een map, geen bestand; kies een bestand in de map</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>een pipe, geen bestand; sla op wat erdoorheen komt als bestand en kies dat</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>een socket, geen bestand; kies een bestand</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>een apparaat, geen bestand; kies een bestand</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>dit bestand bestaat niet</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>geen leesrechten; wijzig de rechten of kies een ander bestand</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>een ander programma gebruikt het; probeer het zo meteen opnieuw</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>is %1 MB, veel meer dan bij zo’n bestand hoort</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Persoonlijke map</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Deze map bevat meer dan wordt getoond. Typ de naam van het bestand.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Deze map is leeg.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Geen bestanden van dit type hier.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Typ een naam voor het bestand.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Kies een bestand uit de lijst of typ de naam.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Typ een naam voor de map.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>‘%1’ bestaat al.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>De map ‘%1’ kan niet worden gemaakt: u mag hier niet schrijven.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Naar de bovenliggende map</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Verborgen bestanden niet tonen</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Verborgen bestanden tonen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Naam van de nieuwe map</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Map maken</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>De getoonde map of een pad</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Een naam of een pad</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Naam of pad van de map</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Naam of pad van het bestand</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>‘%1’ bestaat al. Vervangen?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Andere naam kiezen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Persoonlijke map</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Vorig bericht</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Volgend bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>De map ‘%1’ bestaat niet. Kies een andere map of maak hem eerst.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>U mag niet schrijven in de map ‘%1’. Kies een andere.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>De map ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>U mag de inhoud van de map ‘%1’ niet bekijken.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Het bestand ‘%1’ bestaat niet. Controleer de naam of kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>‘%1’ is een pipe of een apparaat, geen bestand. Kies een bestand.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>U mag ‘%1’ niet lezen. Kies een ander bestand of wijzig de rechten.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>‘%1’ is een map. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>‘%1’ is een pipe of een apparaat, geen bestand. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Pad van de map</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Het snelle venster van Rookery openen</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>Het antwoord van %1 is te lang voor een bestandslijst.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 antwoordde met iets anders dan een bestandslijst. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>De lijst van %1 gaat verder op een ander adres (%2), dat niet wordt gevolgd.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 heeft meer dan %2 bestanden. Geef de link van het gewenste bestand op.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 toont %2 niet zonder aanmelding: het bestaat niet of vraagt gebruikers eerst ergens mee in te stemmen. Download het in een browser en open het daarna hier.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 bestaat niet op %2. Controleer de naam.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 antwoordde met fout %2. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1 is niet bereikbaar (%2). Controleer de verbinding en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>het coderen van de afbeelding is geannuleerd</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 kan dit netwerk niet uitvoeren; exporteer het met vaste vormen en zonder de eendimensionale gewichten van LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>de uitvoer is niet [1, tokens, breedte] of [1, breedte, rijen, kolommen]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>geeft waarden die geen getallen zijn</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 berekent iets anders dan de eigen test van het bestand aangeeft (afwijking %2), waardoor afbeeldingen verkeerd zouden worden gelezen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 kan dit netwerk niet importeren (opset %2); exporteer het voor opset 11 tot en met 13 met vaste vormen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 kan dit netwerk niet importeren (opset %2, bij %3); exporteer het voor opset 11 tot en met 13 met vaste vormen</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>deze tensor ontbreekt in het bestand van de beeldencoder</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>vorm %1, verwacht %2 waarden</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>bevat waarden die geen getallen zijn; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>niet genoeg geheugen voor de beeldencoder</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>vorm %1, verwacht %2 rijen</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>niet genoeg geheugen om de afbeelding te coderen</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>een convolutie met %1 taps; bekend zijn 3 en 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>de beeldencoder geeft %1 getallen per token, de projector verwacht er %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>niet genoeg geheugen voor de projector</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>de kenmerken van de beeldencoder passen niet bij de projector</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>geen projector die Rookery kent (twee lineaire lagen)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>een encoder met deepstack-mergers; Rookery voert alleen de gewone toren uit</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>de afbeelding is meer dan 50 keer zo lang als breed; snijd deze eerst bij</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>de beeldtoren van een RWKV-VL-model ontbreekt of is onvolledig</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>de patch- of positie-embedding van de beeldencoder ontbreekt of heeft een vreemde vorm</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>in dit VisualRWKV-bestand ontbreekt een van de drie beeldencoders</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>geen transformerblokken met een breedte die deelbaar is door het aantal koppen</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>het apparaat faalde tijdens het coderen van de afbeelding</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>het netwerk heeft geen knooppunten of geeft niets</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>vraagt iets anders dan één afbeelding; exporteer alleen de beeldencoder</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>knooppunt %1 (%2) %3; exporteer of download het bestand opnieuw</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>bewaart de gewichten in een ander bestand; exporteer het als één bestand</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>gewicht %1 heeft andere waarden dan vorm en type aangeven; exporteer of download het bestand opnieuw</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>geeft een gewicht geen naam, of twee gewichten de naam %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>is van een soort die Rookery niet kan uitvoeren</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>heeft %1 invoeren</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>heeft %1 uitvoeren</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>leest %1, dat door niets ervoor wordt geschreven</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>volgt alleen uit constanten; vouw die samen bij het exporteren</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>schrijft %1, dat geen naam is of twee keer wordt geschreven</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>vermeldt %1 twee keer</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>heeft een onmogelijke waarde voor %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>bevat geen tensor</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>heeft geen venster</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>heeft geen eigen gewichten</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>heeft gewichten met een andere vorm dan het venster</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>heeft een bias met een andere lengte dan de gewichten</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>heeft gewichten van verschillende lengte</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>heeft namen die geen tekst zijn; exporteer of download het bestand opnieuw</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>belooft %1, dat uit geen enkele afbeelding volgt</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>geen volledig ONNX-bestand; exporteer of download het opnieuw</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>bevat een lijst van meer dan 4.096 getallen waar een korte hoort</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>bevat voorwaarden of lussen, die geen enkele beeldencoder nodig heeft</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>heeft een attribuut van een zeldzame soort</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>heeft een knooppunt met meer dan 1.024 invoeren, uitvoeren of attributen</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>heeft een waarde met meer dan 4.096 assen</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>heeft een invoer of uitvoer die geen tensor is</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>heeft ijle gewichten; exporteer ze volledig</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>heeft meer dan 50.000 knooppunten, die geen enkele beeldencoder nodig heeft</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>heeft eigen functies of onderdelen voor training; exporteer het voor inferentie</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>een ONNX-bestand van meer dan 2 GB kan niet worden gelezen</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>heeft geen invoer van vaste grootte [1, 3, hoogte, breedte]; exporteer de encoder met vaste vormen</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>het onderdeel van Rookery dat een beeldencoder test, kan niet worden gestart; installeer Rookery opnieuw</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>dit netwerk vereist meer geheugen dan er is</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>dit netwerk kon één keer worden gelezen, maar geen tweede keer; wordt het bestand nu geschreven?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>dit netwerk doet meer dan twee minuten over één afbeelding en wordt daarom niet gebruikt</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV loopt vast op dit netwerk, dus wordt het niet gebruikt; exporteer of download het opnieuw</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>dit model vereist de beeldencoder google/siglip2-base-patch16-384, die niet in het bestand zit; kies het bijbehorende model.safetensors als beeldbestand</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>naast het model is geen ONNX-encoder gevonden</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>dit model kan geen afbeeldingen zien: de bestanden bevatten geen beeldencoder; kies een model met beeldherkenning of geef een encoder op</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>de afbeeldingen zijn te klein om foto’s van tekeningen te onderscheiden</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>dit lijkt een foto, en dit model kent alleen tekeningen; een beeldmodel kan de foto beschrijven</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>wat het over dingen op foto’s aangeeft, heeft een andere vorm dan bij dat van Rookery; het hoort bij een andere versie</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>dit is niet het netwerk dat dingen op foto’s herkent; installeer Rookery opnieuw</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Model wordt gevraagd…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>onder 50%</translation>
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
        <translation>Verrassing in de loop van de tekst</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Het antwoord, token voor token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Wat het model verwachtte</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 bits verrassing per token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>%1% waarschijnlijk · rang %2 · verrassing %3 bits · entropie %4 bits</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Laad een model om te zien wat het nog meer verwachtte.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Deze afbeelding is niet meer leesbaar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorige afbeelding</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende afbeelding</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Deze link openen?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>De link is door het model geschreven en leidt buiten Rookery, naar:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Het systeem levert geen willekeurige getallen voor een sleutel, dus de server blijft uit. Zet hem uit en weer aan om het opnieuw te proberen.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Deel %1 van %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Met Ctrl+Enter schrijft het model verder bij de cursor</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Schrijf de eerste woorden; het model gaat van daaruit verder. Of sleep een tekstbestand hierheen.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>De tekst, token voor token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Deel %1 van %2, ook geselecteerd</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>transformer, berekend</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>toestand van dit model</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Geheugen tegen gelezen tokens</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Een gesprek met dit model neemt %1 geheugen in, hoe lang het ook wordt.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Na %1 tokens neemt dit gesprek %2 geheugen in, net als aan het begin. Een transformer met %3 lagen en een breedte van %4 zou %5 innemen (berekend: een sleutel en een waarde van 16 bits voor elk kanaal, elke laag en elk token; modellen met gedeelde heads nemen minder in).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Na %1 tokens zou bijvoorbeeld een transformer met %2 lagen en een breedte van %3 %4 innemen (berekend: een sleutel en een waarde van 16 bits voor elk kanaal, elke laag en elk token; modellen met gedeelde heads nemen minder in).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Vorige versie</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versie %1 van %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Volgende versie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bewerken en opnieuw verzenden</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Ander antwoord schrijven</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Dit antwoord voortzetten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>%n antwoord schrijven</numerusform>
            <numerusform>%n antwoorden naast elkaar schrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Nieuw gesprek vanaf hier aftakken</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Vanaf hier verwijderen</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Een model op een server kan een antwoord niet voortzetten</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Antwoord als tekst tonen</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Tonen wat het model verwachtte</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stoppen met voorlezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Antwoorden met een ander model…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Dit antwoord wijzigen</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Meerdere antwoorden schrijven…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Antwoorden op de CPU</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>U: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Antwoord: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Antwoord als tekst tonen</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Tonen wat het model verwachtte</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Bewerkt bericht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Gewijzigd antwoord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Naar het einde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>eerste na %1 ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>eerste na %1 s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschreven door %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token ervoor gelezen</numerusform>
            <numerusform>%n tokens ervoor gelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Afbeelding; opent vergroot</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>te veel logits om aan te passen</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>het model berekende waarden die geen getallen zijn; het bestand is beschadigd of de training is ontspoord</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>niet genoeg geheugen voor de toestand van een gesprek</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 leest alleen tokens; voor een afbeelding is een ander model nodig</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>buiten het vocabulaire van het model van %1 tokens</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>gemaakt voor embeddings: het heeft geen head.weight en kan dus geen tokens voorspellen</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>het lezen van de tekst is geannuleerd</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>de kaart %1 heeft geen geheugen vrij voor een laag ervan</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>niet genoeg geheugen om het model uit te voeren</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>er is geen tekst om op verder te gaan</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>in het vocabulaire van %1 tokens ontbreekt token 65535, waaraan embeddingmodellen het einde van een tekst herkennen</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>het model berekende waarden die geen getallen zijn; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>staat niet in het vocabulaire van het model</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>opgeslagen toestand</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>hoort bij een ander model dan %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>niet genoeg geheugen voor een kopie van de toestand van het gesprek</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>beeldkenmerken</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 waarden zijn geen veelvoud van de breedte %2 van het model</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>niet genoeg geheugen voor een kopie van de toestand</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>gemaakt voor embeddings en kan dus niet vooruitschrijven voor een ander model</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>heeft een woordenlijst van %1 tokens en kan niet vooruitschrijven voor %2, dat er %3 heeft</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>niet genoeg geheugen voor een doorgang van %1 tokens</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensor %1: vorm %2, verwacht %3 rijen</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>een omgezet Qwen-model (%1) met RWKV-lagen, dat Rookery niet uitvoert; RWKV’s eigen modellen (rwkv6, rwkv7) wel</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>een model met architectuur %1; van GGUF-bestanden voert Rookery rwkv6 en rwkv7 uit</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>een Qwen-hybride (token_shift_count %1), die Rookery niet uitvoert</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>de GGUF-header eindigt voorbij het bestand: het is afgekapt of beschadigd, haal het opnieuw op</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>metagegeven %1 is van een onbekend type</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensor %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 heeft een naam of vorm die geen enkel model heeft; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 heeft een vorm die geen enkel model heeft; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: vorm %2 bestaat niet uit hele %3-blokken</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>tensor %1 is niet uitgelijnd; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>tensor %1 ligt voorbij het einde van het bestand; het is afgekapt of beschadigd, haal het opnieuw op</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>een big-endian GGUF-bestand, dat niet wordt gelezen</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF-versie %1 wordt niet gelezen; versies 2 en 3 wel</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>de GGUF-header vermeldt meer dan enig model heeft; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>uitlijning %1 is onmogelijk; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensor %1: vorm %2, verwacht zes rijen</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>een begintoestand (time_state), geen model; laad het model waarvoor hij is getraind en importeer de toestand daar</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>de opgeslagen toestand van een gesprek, geen model; laad het model waarvan hij afkomstig is en importeer de toestand daar</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>de gewichten zijn van type %1, dat niet wordt gelezen; kies het model als F32, F16, BF16 of gekwantiseerde GGUF</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>een beeldencoder, geen taalmodel; hij hoort naast een taalmodel of achter --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>geweigerd: op de gebruikelijke manier geopend zou dit bestand code uitvoeren (%1); er is niets uitgevoerd. Vertrouw de herkomst niet</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>geweigerd: het bevat meer dan tensoren (%1); er is niets uitgevoerd. Sla alleen de gewichten op, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>de pickle is beschadigd (%1 bij byte %2); haal het bestand opnieuw op</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>eindigt te vroeg</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>pickle-protocol %1 wordt niet gelezen; sla op met het standaardprotocol van torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>te veel markeringen</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>geweigerd: de pickle gebruikt opcode 0x%1, die gewone gewichten niet nodig hebben; er is niets uitgevoerd</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>te veel waarden</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>er ontbreekt een markering</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>een getal is te groot</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>een naam heeft geen einde</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>te veel woordenboeken</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>te veel verwijzingen</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>een verwijzing naar niets</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>in een tupel ontbreken waarden</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>geen lijst</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>in een woordenboek ontbreken waarden</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>er ontbreekt een woordenboek</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>geen woordenboek</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>attributen van niets</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>een opslag is verkeerd beschreven</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>te veel opslagen</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>een aanroep van iets dat niet kan worden aangeroepen</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>een woordenboek gemaakt van waarden</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>een parameter zonder tensor</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>een tensor is verkeerd beschreven</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>te veel tensoren</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>bevat geen woordenboek met tensoren</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>een zip-archief, maar geen opgeslagen PyTorch-model (data.pkl ontbreekt)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>opgeslagen op een big-endian computer, wat niet wordt gelezen; sla het op met een gewone pc</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch-archiefversie %1 wordt niet gelezen; versies 1 tot en met 10 wel</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 ontbreekt in het archief; het bestand is beschadigd, haal het opnieuw op</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 is gecomprimeerd of versleuteld in het archief; sla het model opnieuw op met torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 heeft %2 bytes, verwacht %3 waarden van %4 bytes; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>vorm %1 reikt voorbij de %2 waarden van %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>de tensoren nemen meer dan tweemaal de bestandsgrootte in</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>het archief is gecomprimeerd of versleuteld; sla het model opnieuw op met torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensor %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>bevat geen tensoren waar gewichten staan (bovenaan of onder state_dict, model of module); sla alleen de gewichten op, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>eindigt midden in een tensor: het is afgekapt, haal het opnieuw op</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>een tensor met %1 assen en een naam van %2 bytes is onmogelijk; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 is van rwkv.cpp-type %2, dat niet wordt gelezen; zet het model opnieuw om met een actuele rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: vorm %2 is onmogelijk; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 ligt voorbij het einde van het bestand; het is afgekapt of beschadigd, haal het opnieuw op</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp-bestandsversie %1 wordt niet gelezen; versies 100 en 101 wel</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>vermeldt meer tensoren dan enig model heeft; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>heeft een object waar er geen hoort</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>tensor %1 mist dtype, shape of data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>noemt tensor %1 twee keer</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>vermeldt meer tensoren dan enig model heeft</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>heeft tekst waar die niet hoort</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>heeft een lijst waar er geen hoort</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>bevat een te groot getal</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>heeft een getal waar er geen hoort</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>tensor %1 heeft te veel assen</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>bevat een negatief getal</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>bevat een getal dat niet geheel is</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>heeft een waarheidswaarde waar er geen hoort</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>heeft een null waar er geen hoort</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>heeft binaire gegevens waar die niet horen</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>is bij byte %1 geen geldige JSON</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: vorm %2 van %3 vult de %4 bytes niet</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>de safetensors-header is langer dan het bestand; het is afgekapt of beschadigd</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>de safetensors-header: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>twee tensoren van het safetensors-bestand delen bytes</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>type, vorm en bytes passen niet bij elkaar voor een safetensors-bestand</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>de lijst met modeldelen noemt te veel bestanden</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>de lijst met modeldelen is geen geldige JSON of noemt geen bestanden</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>de lijst met modeldelen noemt %1, dat geen bestand ernaast is</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>PyTorch-formaat van vóór 2020 (geen zip-archief), dat niet wordt gelezen; laad het en sla het eenmaal op met een actuele PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>een kale Python-pickle, geen opgeslagen model; alleen .pth-bestanden van torch.save worden gelezen</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>een Git LFS-verwijzing, niet de gewichten; voer `git lfs pull` uit</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>een webpagina of XML, geen gewichten; download het bestand zelf</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>een JSON-bestand, geen gewichten; kies het .safetensors-, .pth- of .gguf-bestand</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>een oud llama.cpp-formaat; alleen GGUF wordt gelezen</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>gecomprimeerd (gzip); pak het eerst uit</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>geen gewichtenbestand; Rookery leest .pth-, safetensors-, GGUF- en rwkv.cpp-bestanden</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>het bestand is leeg; haal het opnieuw op</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>heeft twee tensoren voor %1; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>één deel van een model dat is verdeeld over %1 GGUF-bestanden; zet ze allemaal in één map onder hun oorspronkelijke namen, die eindigen op -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>is niet deel %1 van %2, zoals de naam zegt; haal de bestanden opnieuw op</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>een map zonder gewichtenbestand; kies het bestand zelf</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>de map bevat meerdere gewichtenbestanden, geef er een op: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>niet genoeg geheugen om het bestand te openen</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>ontbreekt, en het model is verdeeld over %1 bestanden; zet ze allemaal in één map</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>de delen bevatten andere tensoren dan het eerste aangeeft; haal de bestanden opnieuw op</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>van een ander formaat dan de overige delen van het model; haal de bestanden opnieuw op</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>ontbreekt in %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>van type %1, dat niet wordt gelezen, in %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>een ander programma heeft het bestand ingekort terwijl het in gebruik was; herstel het en laad het model opnieuw</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>de inhoudsopgave aan het einde van het archief ontbreekt: het bestand is afgekapt, haal het opnieuw op</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>de inhoudsopgave van het archief is beschadigd; haal het bestand opnieuw op</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>de inhoudsopgave van het archief verwijst buiten het bestand: het bestand is afgekapt of beschadigd, haal het opnieuw op</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>ontbreekt in het bestand</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>heeft geen rang die uit de vorm is af te leiden</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>is geen tabel van vierkante matrices</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>een RWKV-8-hybride (rc00-hybrid), waarvan de attention elk eerder token bewaart, wat Rookery niet uitvoert; kies een model van RWKV-4 tot en met RWKV-7a of RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>een RWKV-7b-model (DeepEmbedAttention), waarvan de attention elk eerder token bewaart, wat Rookery niet uitvoert; kies een model van RWKV-4 tot en met RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>een RWKV-8-model met ROSA, een onderzoeksmodel dat Rookery niet uitvoert; kies een model van RWKV-4 tot en met RWKV-7a of RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>het bestand bevat %1: het is %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>het bestand bevat tensoren maar geen RWKV-taalmodel dat Rookery kent (versies 4 tot en met 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>vorm %1 kan niet die van een model zijn, in %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>breedte %2 is niet deelbaar door %1 koppen, in %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 en nog %2 tensoren</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>de lagen bevatten %1, wat geen enkel %2-model heeft: het bestand is van een architectuur die Rookery niet uitvoert, of er zit een adapter of restant van een training in; kies een ander bestand van het model</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>niet genoeg geheugen om verder te rekenen op de processor; sluit andere programma’s en laad het model opnieuw, of kies een kleiner model</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>de kaart %1 werkt niet meer (%2); gebruik de CPU, of start het programma opnieuw om de kaart te gebruiken</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>dit apparaat bestaat niet; gebruik cpu, cuda, cuda:N of auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; gebruik in plaats daarvan de CPU</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>kon niet worden geopend; is er weinig geheugen?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>vorm %1, verwacht %2, in %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>niet genoeg geheugen voor %1; sluit andere programma’s of kies een kleiner model</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>het laden is geannuleerd</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>vorm %1, verwacht %2 in %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>bevat waarden die geen getallen zijn (NaN of oneindig) in %1; het bestand is beschadigd of de training is ontspoord</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>een gekwantiseerde factor in de volgorde (in, out) kan niet worden gelezen</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>niet genoeg geheugen voor %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>een adapter (LoRA of iets dergelijks), geen model: hij wijzigt een model dat niet in het bestand zit; laad dat model, met dit als adapter (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Laden %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Geen model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Er is geen model geladen</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 miljoen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 miljard</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Dit is het startmodel: %1 parameters, in het Engels getraind op een paar onderwerpen, zodat Rookery meteen werkt. Het kent hoofdsteden, tegenstellingen en woordvormen, kan zeggen of een zin vrolijk klinkt, beantwoordt vragen over Rookery en beschrijft afbeeldingen van vormen, letters en alledaagse dingen. Andere vragen wijst het af, of het verzint iets. Laad een echt RWKV-model voor al het andere.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 draait op deze computer. Niets van wat u schrijft, verlaat hem.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Het model wordt geladen. U kunt al schrijven.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery voert RWKV-taalmodellen uit op deze computer: gewichtenbestanden die eindigen op .pth, .safetensors of .gguf.</translation>
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
        <translation>Leg in drie zinnen uit hoe een regenboog ontstaat.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Schrijf een kort gedicht over de eerste sneeuw.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Schrijf een Python-functie die de woorden van een tekst telt.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Plan een weekend in Lissabon met een klein budget.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 lagen, breedte %3, %4 tokens in het vocabulaire</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Geheugen van de gewichten</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Grootte van een toestand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafische kaart</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>heeft ruimte voor %1 van %2 lagen; de CPU doet de rest</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>niet gebruikt: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Kan afbeeldingen zien (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Kan geen afbeeldingen zien</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chatsjabloon</translation>
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
        <translation>Automatisch: het snelste</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafische kaart (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Geen: zoals in het bestand</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8-bits: half zoveel geheugen</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4-bits: een kwart, minder nauwkeurig</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Dit gesprek verlaat uw computer: bij elke vraag wordt het in zijn geheel naar %1 verzonden.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Dit gesprek verlaat uw computer: bij elke vraag wordt het in zijn geheel naar %1 verzonden, en wel onversleuteld, zodat anderen op het netwerk het kunnen lezen.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 draait op een andere computer. Wat u hier schrijft en de afbeeldingen die u toont, gaan er bij elke vraag naartoe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>met een ander programma op deze computer</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>versleuteld</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>niet versleuteld: anderen op het netwerk kunnen meelezen</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Wat het te weten komt</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>bij elke vraag het hele gesprek, zonder eerdere gedachten; afbeeldingen zonder plaats en tijd van opname</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Wat het niet kan</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Het heeft geen toestanden: er wordt geen opgeslagen, een antwoord kan niet worden voortgezet en er wordt niets gelezen terwijl u typt.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Model ophalen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU gebruiken</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Vocabulaire downloaden</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modellen op deze computer</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>RWKV-gewichtenbestanden (.pth, .safetensors, .gguf) in %1 verschijnen hier. U kunt er ook een naar het venster slepen.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Kwantiseren bij laden</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Wordt van kracht wanneer een model wordt geladen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 uit geheugen verwijderen</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Model laden</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV-gewichten (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Vocabulaire van het model kiezen</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabulaires (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Op een server</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 niet meer vragen</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Laden zonder adapters</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Als adapter toevoegen</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Er is geen model geladen.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Andere beeldencoder gebruiken…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Beeldencoder kiezen…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Geen andere beeldencoder gebruiken</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Beeldencoder van het model kiezen</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Beeldencoders (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Een capabel model voor deze computer: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Downloaden en gebruiken</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere modellen…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
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
        <translation>Kies een map van deze computer.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 en de gegevensmap liggen in elkaar. Kies een map ernaast.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 is een bestand. Kies een map.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 is niet leeg. Kies een lege of een nieuwe map.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Wat bij de cursor zou komen:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Laad een model om te zien wat de schuifregelaars doen.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Verschijnt zodra het model hier iets heeft geschreven of gelezen.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Wat er na het laatste antwoord zou komen:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Het token dat nu wordt getrokken:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>Het antwoord wordt geschreven zodra %1 is geladen.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>temperatuur 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>einde van de tekst</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>deel van een teken</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, na de filters %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, weggelaten door %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%1 van %2 tokens kunnen worden getrokken</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 laat er %2 over</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Breedte van de twee gesprekken</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Personages…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nieuw personage…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Iets wat niet meer op de boekenplank staat</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Waar ‘%1’ vanaf begint, staat niet meer op de boekenplank. Het gesprek begint daarom zonder.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Personages</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuw personage</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Iemand die het model kan zijn: met een naam en een afbeelding, met instructies die het als eerste krijgt en, als u wilt, met een toestand van de boekenplank om vanaf te beginnen.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van het personage</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Afbeelding…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Wat het model als eerste te horen krijgt. Bijvoorbeeld: Je bent Ada, een geduldige wiskundelerares. Je legt uit met kleine voorbeelden.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Begint vanaf</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Een toestand van de boekenplank: wat daar is gelezen of wat het model is aangeleerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Afbeeldingen (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>de afbeelding is sinds het bijvoegen op de schijf gewijzigd; herstel het bestand of voeg de afbeelding opnieuw bij</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>dit is geen afbeelding die Rookery kan lezen; gebruik JPEG, PNG, WebP of GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>het pictogram is beschadigd of te groot; sla het eerst op als PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>het pictogram is beschadigd; sla het eerst op als PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>de GIF bevat geen afbeelding; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>het eerste frame van de GIF is ongeldig; het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>de GIF eindigt midden in de afbeelding</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapixel</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>het %1-bestand is beschadigd of afgekapt en kan niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>het %1-bestand is afgekapt: het einde ontbreekt; kopieer of download het opnieuw</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>de afbeelding heeft %1 x %2 pixels; toegestaan zijn hoogstens %3 en een miljoen per zijde, dus maak deze eerst kleiner</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>een progressieve JPEG van meer dan %1 vereist te veel geheugen; sla hem kleiner of zonder ‘progressief’ op</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>geen afbeelding die Rookery leest; gebruik JPEG, PNG, WebP, GIF, TIFF of BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>niet genoeg geheugen voor een afbeelding van %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>de afbeelding heeft geen pixels</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>niet genoeg geheugen voor de afbeelding</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>het is een andere bibliotheek</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>het onderdeel van Rookery dat afbeeldingen leest, kan niet worden geladen (%1); installeer Rookery opnieuw</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>de uitvoer is niet float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Afbeeldingen van het bericht</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschrijven</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Locaties</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Eigen instellingen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Deze instellingen opslaan als voorinstelling…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Voorinstelling hernoemen of verwijderen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Standaardwaarden van het model herstellen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Een voorinstelling van het programma heeft deze naam; kies een andere.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Uw voorinstelling met deze naam krijgt deze instellingen.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nieuwe naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Een andere voorinstelling heeft deze naam; kies een andere.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token ervoor gelezen, op een kopie</numerusform>
            <numerusform>%n tokens ervoor gelezen, op een kopie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Weet het dit nog?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Gevraagd aan een kopie van het geheugen zoals het hier was: niets ervan blijft in het gesprek.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Wat was mijn eerste vraag?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Vraag aan het geheugen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Het denkt na…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Verzendt dit bericht</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Samenvatten</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Vat deze tekst samen in drie zinnen:

{tekst}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Vertalen</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Vertaal deze tekst naar het {taal}:

{tekst}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Eenvoudig uitleggen</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Leg {wat} uit in eenvoudige woorden, met een voorbeeld.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Herschrijven</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Herschrijf deze tekst zodat die {korter} is:

{tekst}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Geef me tien ideeën voor {wat}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Functie schrijven</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Schrijf een functie in {taal} die {iets doet}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Brief beantwoorden</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Schrijf een vriendelijk antwoord op deze brief. Zeg dat {wat}.

{brief}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (versies 4 tot en met 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (versie 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, kan nadenken</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startmodel</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automatisch, van het model</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Uit, met een lege gedachte (beter)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Aan, zolang het wil</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Aan, kort</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Aan, normaal</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Aan, lang</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Uw vraag</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON die aan een schema voldoet</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Wat bij een expressie past</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schrijven</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Wat tussen {accolades} staat, wordt bij gebruik van de prompt ingevuld; met Tab gaat u naar het volgende veld.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Typ / aan het begin van een bericht om er een te gebruiken.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Naam, zoals u die achter de / typt</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Naam van de prompt</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Tekst van de prompt</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Bijvoorbeeld: Vertaal dit naar het {taal}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nieuwe prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Het model doet voorstellen…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Geen overnemen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Kies er een: met Tab kom je hier vanuit de tekst</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Chat met RWKV-taalmodellen op uw eigen computer.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Bewaar gesprekken, instellingen en modellen in deze map.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Laad dit gewichtenbestand of deze map in plaats van het laatste model.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Het kleine venster voor één vraag openen; voor een sneltoets van het bureaublad.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>het kwantiseren is geannuleerd</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 bevat waarden die geen getallen zijn (NaN of oneindig); het bestand is beschadigd</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>er is een getrainde begintoestand in samengevoegd (blocks.0.att.time_state), waarvoor GGUF geen plaats heeft; kwantiseer het model waarvoor hij is getraind en laad de toestand daarnaast</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>een model voor embeddings, waarvoor GGUF geen plaats heeft voor de koppen; gebruik het zoals het is</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 heeft %2 parameters, verwacht %3; het bestand is onvolledig</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF heeft geen vorm voor %1-modellen, alleen voor rwkv6 en rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>de group norm wijkt af van wat elke GGUF-lezer aanneemt (een andere kopgrootte dan 64 in de vorm van flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>kan worden gelezen maar niet geschreven</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>is het bestand dat wordt gelezen; kies een andere naam</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>niet genoeg geheugen om het te kwantiseren</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>geen type om naar te kwantiseren; kies er een uit %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>de tekst om mee te kalibreren heeft %1 tokens; er zijn er minstens %2 nodig</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>niet genoeg geheugen om met een tekst te kalibreren</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>U: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Antwoord: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Snelle vraag</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere vraag</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Als gesprek openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Het model wordt geladen; u kunt al schrijven…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Laad een model om te chatten</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Snel venster</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Voor één vraag, wat je ook doet. Geef deze opdracht een sneltoets in de toetsenbordinstellingen van je bureaublad: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Voor één vraag, wat je ook doet, met toetsen waar je bureaublad naar vraagt.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 opent het, wat je ook doet.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Het heeft nog geen toetsen: geef het die in de toetsenbordinstellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Je bureaublad wordt om toetsen gevraagd.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Snel venster met toetsen van het bureaublad</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Wat van ‘%1’ is onthouden</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Zinnen uit het document waarin een woord is weggelaten, met vier woorden uit het document om uit te kiezen. Het wordt aan een kopie gevraagd: van de test blijft niets in de toestand achter.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Test van wat is onthouden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Onthouden: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Dacht aan ‘%1’; er staat ‘%2’</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>De tekst is te kort om er iets over te vragen, of bevat geen zinnen waaruit een woord kan worden weggelaten.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Het model is gestopt voordat het had geantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Van %n zin met een weggelaten woord verwacht het model bij %1 het juiste van vier woorden. Zonder het document te hebben gelezen zou het bij %2 goed zitten, en door toeval bij ongeveer %3.</numerusform>
            <numerusform>Van %n zinnen met een weggelaten woord verwacht het model bij %1 het juiste van vier woorden. Zonder het document te hebben gelezen zou het bij %2 goed zitten, en door toeval bij ongeveer %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>laat de naam en het wachtwoord weg uit het adres; een sleutel wordt apart opgegeven</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>het haakje om de hostnaam is niet gesloten</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>de hostnaam is niet correct geschreven</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>de hostnaam mag alleen letters, cijfers, punten en koppeltekens bevatten</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>de hostnaam ontbreekt, zoals in https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>de poort moet een getal van 1 tot 65535 zijn</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>het adres is te lang</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>een adres begint met https:// of http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>een adres bevat geen spaties of stuurtekens</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>een adres met een vraagteken kan niet worden gevraagd</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>leidt niet naar een webadres</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>is niet geschreven als een adres</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>zonder opgaaf van reden</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>meer dan 1 MiB in één stuk</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>het is geen JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>het bevat geen antwoord</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>een deel ervan is geen JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>meer dan %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS is mislukt</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>de andere kant heeft de verbinding beëindigd</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>zichzelf, zonder einde</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>het is geen lijst met modellen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 is niet te vinden. Controleer het adres en of deze computer online is.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 is niet te bereiken (%2). Controleer het adres en of de server draait.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>De verbinding met %1 is niet veilig (%2), dus er is niets verzonden. Controleer het adres of vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 wil een sleutel en er is er geen bekend. Voeg het model opnieuw toe met zijn sleutel.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 accepteert de sleutel niet. Voeg het model opnieuw toe met de juiste.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>Met deze sleutel mag het model bij %1 niet worden gebruikt. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 heeft geen model met de naam %2. Voeg een model toe dat er wel is.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>Op dit adres van %1 antwoordt niets. Controleer het; de meeste eindigen op /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Het gesprek is te lang voor het model bij %1 (%2). Begin een nieuw gesprek of vraag om kortere antwoorden.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 heeft momenteel te veel verzoeken, of het tegoed van de sleutel is op (%2). Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 heeft te veel verzoeken, of het tegoed van de sleutel is op (%2). Over %3 kan er weer worden gevraagd.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 heeft de vraag geweigerd: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 heeft zelf een storing (%2). Probeer het opnieuw of meld het aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 is midden in het antwoord gestopt (%2). Wat binnenkwam, blijft bewaard; laat het opnieuw antwoorden.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 heeft al %3 niets verzonden. Probeer het opnieuw of vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>De verbinding met %1 is verbroken voordat het antwoord compleet was. Wat binnenkwam, blijft bewaard; laat het opnieuw antwoorden.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 heeft iets verzonden dat geen antwoord is (%2). Controleer of het adres van een OpenAI-compatibele server is.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 heeft meer verzonden dan een antwoord kan zijn (%2), dus de verbinding is beëindigd. Wat eerder binnenkwam, blijft bewaard.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 verwijst door naar %2, waar niets wordt gevraagd tenzij u het toevoegt. Voeg dat adres toe als u het vertrouwt.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Een afbeelding kan niet worden verzonden (%2). Verwijder die uit de vraag.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Er is niet genoeg geheugen voor het antwoord van %1. Sluit andere programma’s en probeer het opnieuw.</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>een regel zonder einde</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>hij spreekt geen HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>headers zonder einde</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>het antwoord is verpakt als %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>de lengte is geen getal</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>het is gecomprimeerd, wat niet was gevraagd</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>een blok heeft geen einde</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>een blok heeft geen lengte</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>anderen mogen de sleutels erin lezen; ontneem hun de rechten (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>het bevat geen sleutels zoals Rookery ze schrijft; verwijder het en voer de sleutels opnieuw in</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>er is niet genoeg geheugen voor</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Dit is geen adres van een server. Een adres ziet eruit als https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>De sleutel bevat een teken dat in geen enkele sleutel voorkomt. Kopieer hem nog een keer.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 meldt dat er geen model is. Laad er daar een en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · niet versleuteld</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Een model op een andere computer antwoordt net als een model op deze, maar wat u schrijft gaat ernaartoe: bij elke vraag het hele gesprek met de afbeeldingen. Rookery vraagt een server alleen iets als u hier op een knop drukt of een vraag verzendt.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modellen op andere computers</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Model toevoegen</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Adres, zoals https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Sleutel, indien vereist</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Sleutel van de server</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Elke OpenAI-compatibele server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, een andere Rookery. De sleutel wordt bewaard in de sleutelbos van het bureaublad of in een bestand dat alleen u kunt lezen.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Modellen tonen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt gevraagd…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>De verbinding met %1 is niet versleuteld: anderen op het netwerk kunnen de sleutel en de gesprekken lezen.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Model van de server</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Toevoegen en gebruiken</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Of noem het model zelf</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Naam van het model op de server</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (het vocabulaire van de meeste RWKV-modellen)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (beeldencoder, van %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Deze repository bevat meerdere gewichtenbestanden: kies de gewenste.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n bestand is weggelaten: de naam kan niet veilig worden geschreven.</numerusform>
            <numerusform>%n bestanden zijn weggelaten: de namen kunnen niet veilig worden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Bevat geen gewichtenbestanden die Rookery kan laden.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Alles wat is gekozen, is er al.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 te downloaden</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>past op deze computer</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>past als andere programma’s zijn gesloten</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>te groot voor het geheugen van deze computer</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>slechts %1 vrij op de schijf</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>zonder gepubliceerde controlesommen: groottes worden gecontroleerd</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Terug naar de modellen</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Bestanden opvragen bij huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Bestanden van %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Aanwezig</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>wordt beantwoord</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>afgebroken</translation>
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
        <translation>Korter; in de verleden tijd; vriendelijker…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Hoe de selectie moet worden herschreven</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Herschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Of toon een afbeelding: sleep er een hierheen of probeer deze.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>De voorbeeldafbeelding %1 beschrijven</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Hoger is gevarieerder, lager voorspelbaarder; 0 neemt altijd het waarschijnlijkste token.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Kiest uit de waarschijnlijkste tokens die samen deze kans hebben; 1 is uit.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Aanwezigheidsstraf</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Maakt elk token dat al is gebruikt minder waarschijnlijk; 0 is uit.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Frequentiestraf</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Maakt een token minder waarschijnlijk naarmate het vaker is gebruikt; 0 is uit.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Afname van de straf</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Hoe langzaam de telling van gebruikte tokens vervaagt; bij 1 nooit.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Kiest uit dit aantal waarschijnlijkste tokens; 0 is uit.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Laat tokens weg onder dit deel van het kwadraat van de grootste kans; 0 is uit.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Laat tokens weg onder dit deel van de grootste kans; 0 is uit.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Behoudt de tokens die ongeveer zo verrassend zijn als verwacht; 1 is uit.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Exact: redeneren en feiten</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Altijd het waarschijnlijkste</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Getrainde toestand</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Gebalanceerd</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creatief</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Uitgebreid</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Behoudend</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>De server van dit model kent deze instelling niet, dus wordt ze niet verzonden.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Wijzigingen werken vanaf het volgende token, ook terwijl een antwoord wordt geschreven.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Minder filters</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, Top-a, Min-p en Typical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Max. tokens per antwoord</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Dezelfde seed, instellingen en tekst geven hetzelfde antwoord. Leeg: elke keer een nieuwe.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>willekeurig</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Ook stoppen bij</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Teksten, gescheiden door een komma; %1 is een regeleinde</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Teksten die een antwoord beëindigen</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Wijzigingen gelden vanaf het volgende antwoord. Wat de server niet kent, is grijs en wordt niet verzonden.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Andere programma’s het model laten gebruiken</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Als server voor clients van OpenAI en Anthropic, alleen voor programma’s op deze computer. Van wat ze vragen, wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Wordt gestart…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Wacht tot er een model is geladen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Sleutel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Sleutel tonen</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Nieuwe sleutel maken; programma’s met de huidige worden dan geweigerd</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Sleutel kopiëren</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Poort van de server</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n verzoek wordt beantwoord</numerusform>
            <numerusform>%n verzoeken worden beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>De laatste verzoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Systeem volgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Min, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Wordt van kracht wanneer een model wordt geladen.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Leeg: één per kern. Wordt van kracht wanneer een model wordt geladen.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 is met andere instellingen geladen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Gesprek importeren</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Een gesprek dat als JSON is geëxporteerd, met alle vertakkingen en afbeeldingen. U kunt het ook naar het venster slepen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache-licentie 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Over…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Geëxporteerde gesprekken (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Wat u vaak vraagt, onder een naam. Typ / aan het begin van een bericht om er een te gebruiken.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Melden wanneer een antwoord is geschreven</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Een melding op het bureaublad, terwijl een ander venster op de voorgrond staat.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Nieuwe antwoorden voorlezen</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Met de stem van het bureaublad, terwijl ze worden geschreven. Elk antwoord kan via zijn menu worden voorgelezen.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Pictogram in het systeemvak</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dit bureaublad heeft geen systeemvak.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Als u het venster sluit, wordt het dan alleen verborgen en gaan antwoorden door.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Sterkere kleuren en lijnen.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Alles verschijnt meteen, niets glijdt of pulseert.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Regelnummers in code</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Naast blokken van vijf regels of meer. Ze worden niet gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>daar kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>een ander programma leest het op dit moment</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>het staat niet meer op de boekenplank</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>het is geen opgeslagen en geen getrainde toestand</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>de tekst is niet meer wat daar is neergezet; zet het document opnieuw op de boekenplank</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>het is nog niet gelezen</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>de toestand is niet meer wat daar is neergezet; laat de tekst opnieuw lezen</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>het is niet wat Rookery heeft geschreven; wat op de boekenplank staat, is onbruikbaar</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Geen limiet</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Eén toestand zonder naam is verwijderd, omdat de boekenplank over haar limiet was gegroeid. De tekst is er nog en kan opnieuw worden gelezen.</numerusform>
            <numerusform>%n toestanden zonder naam zijn verwijderd, omdat de boekenplank over haar limiet was gegroeid. De teksten zijn er nog en kunnen opnieuw worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Alleen bestanden van deze computer kunnen op de boekenplank worden gezet.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>‘%1’ staat al op de boekenplank.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>‘%1’ van de boekenplank gehaald</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>‘%1’ is zoals het is geschreven: de controlesommen van tekst en toestand kloppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n van de bestanden staat niet op de boekenplank:</numerusform>
            <numerusform>%n van de bestanden staan niet op de boekenplank:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Wordt gelezen: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Een getrainde begintoestand; hij heeft geen tekst gelezen</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Modellen op andere computers hebben geen toestanden</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Gelezen door %1, niet door het huidige model</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Gepauzeerd bij %1%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>De toestand is verwijderd om ruimte te maken; de tekst is er nog</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Wacht om te worden gelezen</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Wacht op een model</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Gemaakt door een ander model dan het gebruikte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n bestand in de map is onleesbaar, te groot of ligt te diep, en is weggelaten:</numerusform>
            <numerusform>%n bestanden in de map zijn onleesbaar, te groot of liggen te diep, en zijn weggelaten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gesprekken verbergen</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Boekenplank</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Een document wordt één keer gelezen, op de achtergrond; daarna beginnen zoveel gesprekken als u wilt meteen met wat het model ervan onthoudt. Een recurrent model onthoudt de hoofdlijnen van een lange tekst en vergeet details: de passages die bij een vraag passen, staan onder elk antwoord, en een test laat zien hoeveel is onthouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n document onderweg…</numerusform>
            <numerusform>%n documenten onderweg…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Alles samen %1; hoogstens</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Ruimte voor de boekenplank</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Daarboven worden de toestanden verwijderd van de oudste items die u geen naam hebt gegeven. De teksten blijven en kunnen opnieuw worden gelezen.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Documenten op de boekenplank zetten</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Documenten en toestanden (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Een map met documenten op de boekenplank zetten</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Toestand exporteren</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Toestandsbestanden (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lezen pauzeren</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Wat er met ‘%1’ moet gebeuren</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Gesprek beginnen</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>De tekst opnieuw lezen</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Als basis voor dit gesprek gebruiken</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tekst tonen</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Testen hoeveel is onthouden…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Doel opgeven…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Van de boekenplank halen</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle berichten doorzoeken</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwoord stoppen</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Ander antwoord schrijven</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Laatste antwoord kopiëren</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Laatste vraag wijzigen</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Bericht schrijven</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorig gesprek</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Instellingen van het antwoord</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Naam van gesprek wijzigen</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Verwijdering ongedaan maken</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nieuw gesprek ernaast</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Het andere gesprek</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Deze kant sluiten</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Instellingen van het antwoord</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Toestanden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Instellingen van de tekst</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle berichten doorzoeken</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor ‘%1’.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Uw gesprekken verschijnen hier.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Gesprek importeren</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Importeren stoppen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gesprek exporteren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON met alle vertakkingen (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nieuwe tekst</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Boekenplank</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Aanleren</translation>
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
        <translation>Prompts bewerken…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n passage uit het document hierover</numerusform>
            <numerusform>%n passages uit het document hierover</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Tonen in ‘%1’</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Er is geen stem geïnstalleerd, dus er kan niets worden voorgelezen. Installeer speech-dispatcher en de bijbehorende plug-in van Qt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>De stem van het bureaublad werkt niet meer, dus het antwoord wordt niet verder voorgelezen. Controleer of speech-dispatcher draait en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>de toestand van het gesprek</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>kan niet van het apparaat worden gelezen</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>geen opgeslagen toestand van een gesprek</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>de toestand is met een ander model opgeslagen; laad dat model of begin met de tekst</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>de opgeslagen toestand is beschadigd</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>de opgeslagen toestand is beschadigd: hij is gewijzigd sinds hij is geschreven</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>de opgeslagen toestand is beschadigd: hij bevat waarden die geen getallen zijn</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>niet genoeg geheugen voor de toestand</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>ontbreekt in %1; de toestand is voor een ander model getraind</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>vorm %1, verwacht %2 in %3; de toestand is voor een ander model getraind</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4-modellen hebben geen matrixtoestand om mee te beginnen; kies een model van versie 5 tot en met 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>heeft meer lagen dan de %1 van het model; de toestand is voor een ander model getraind</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>de toestand bevat waarden die geen getallen zijn; de training is ontspoord</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>bevat geen toestand; kies een opgeslagen toestand of een .pth-bestand met een getrainde toestand</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>deze matrices zijn geen begintoestand van het model</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>De toestand is geïmporteerd op %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Een toestand die voor een taak is getraind, voor %1. Hij heeft geen tekst gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 heeft vóór dit gesprek %n token gelezen en herinnert zich dat. De tekst maakt geen deel uit van een toestand en kan hier dus niet worden getoond; uw eerste bericht gaat daarop verder.</numerusform>
            <numerusform>%1 heeft vóór dit gesprek %n tokens gelezen en herinnert zich die. De tekst maakt geen deel uit van een toestand en kan hier dus niet worden getoond; uw eerste bericht gaat daarop verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Vóór het eerste bericht</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Een leeg antwoord</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>op een andere vertakking, antwoord %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 heeft het één keer gelezen, %n token, en antwoordt uit het geheugen: het onthoudt de hoofdlijnen van een lange tekst en vergeet details. De passages die bij uw vraag passen, staan onder het antwoord.</numerusform>
            <numerusform>%1 heeft het één keer gelezen, %n tokens, en antwoordt uit het geheugen: het onthoudt de hoofdlijnen van een lange tekst en vergeet details. De passages die bij uw vraag passen, staan onder het antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>een ander model</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>De toestand ‘%1’, waar dit gesprek van uitgaat, hoort bij %2. Het gebruikte model, %3, weet er niets van en zou zonder antwoorden.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n antwoord zonder toestand</numerusform>
            <numerusform>%n antwoorden zonder toestand</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Wat er met de toestand moet gebeuren</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Gesprek vanaf hier beginnen</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Het antwoord ervoor tonen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Een toestand is alles wat het model van het gesprek onthoudt, in een paar megabyte: begin vanuit elke toestand een nieuw gesprek. Na elk antwoord wordt er een opgeslagen. Van de nieuwste blijven ze allemaal, van oudere steeds minder; een toestand met een naam blijft tot u hem verwijdert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Naam van de nieuwste toestand</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Nog geen: de eerste komt bij het eerste antwoord.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Gesprek beginnen vanuit een toestandsbestand</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Toestandsbestanden (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Toestand exporteren</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Toestandsbestanden (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 heeft geen toestanden: het leest bij elke vraag het hele gesprek. Eerder opgeslagen toestanden zijn voor de modellen van deze computer waar ze bij horen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Dit bestand</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 kan niet worden geopend. Controleer of de map bestaat en van u is.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 is geen database van Rookery. Kies een andere gegevensmap of verplaats het bestand.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 is geschreven door een nieuwere Rookery en ongemoeid gelaten. Werk Rookery bij om het te openen.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 is beschadigd en zo bewaard. Zet een reservekopie terug, of zet het apart en begin met een lege database.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>%1 is in gebruik door een ander programma. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1 kan niet worden opgeslagen: er is geen ruimte meer. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 kan niet worden geschreven. Sta schrijven toe in het bestand en de map, of kies een andere map.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1 kon door een schijffout niet worden gebruikt. Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 is op de schijf gewijzigd sinds het opslaan en wordt daarom niet gebruikt. Zet een reservekopie van de gegevensmap terug om alles te herstellen.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 bestaat niet meer.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 is ouder dan wat het laatst is opgeslagen: het is vervangen, of het bestand ernaast dat eindigt op -wal. Sluit Rookery af en zet de nieuwste bestanden terug.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1 is niet tot het einde gelezen, zoals u wilde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 kan niet worden gelezen als een gesprek van Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1 kon door een fout niet worden gebruikt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Het gegevensbestand</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Dit gesprek</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Dit bericht</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Deze opgeslagen toestand</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Het bestand van deze afbeelding</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>De nieuwste wijzigingen ontbreken: %1, waarin ze stonden, is verdwenen. Sluit Rookery af en zet dat bestand terug om ze terug te krijgen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 kan niet worden geschreven: alles kan worden gelezen, maar er wordt niets opgeslagen. Sta schrijven toe in het bestand en de map en start Rookery opnieuw.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>De nieuwste wijzigingen, in %1, zijn tot dan niet leesbaar.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Er is niet genoeg geheugen om het naast het ongewijzigde model te proberen. Begin er een gesprek mee.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Wat u zou vragen</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Vraag van een voorbeeld</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Wat het moet antwoorden, in de gewenste toon en vorm</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Antwoord van een voorbeeld</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Voorbeeld %1 wijzigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Uit gesprekken…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Nog geen voorbeelden. Typ er een paar, sleep een bestand hierheen (JSON-regels, CSV, een tekst) of neem antwoorden over uit uw eigen gesprekken. Twintig tot zestig met dezelfde vorm is een goed aantal; vanaf tien kunnen er een paar apart worden gehouden om mee te beoordelen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Voorbeelden uit een bestand overnemen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Voorbeelden (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gesprekken verbergen</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Aanleren</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Op de processor laden</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Sleep het bestand hierheen om de voorbeelden over te nemen</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Laat het model zien hoe u antwoord wilt krijgen, en het neemt dat over: een toon, een vorm, een taak. Een paar dozijn voorbeelden en enkele minuten op deze computer zijn genoeg. Feiten leert het niet: wat het niet weet, verzint het zoals voorheen, nu in de nieuwe toon.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Naam, zoals ‘Piraat’</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Naam van het geleerde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Hiermee een gesprek beginnen</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Opgeslagen als %1. Ook andere programma’s voor RWKV kunnen het lezen; hier kan het onder Toestanden worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Weggooien en de voorbeelden wijzigen</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Terug naar de voorbeelden</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Het staat nu op de boekenplank: elk gesprek kan daar vanaf beginnen. Het bestand %1 is ook voor andere programma’s te gebruiken.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Het staat nu onder Model, Adapters, waar het aan en uit kan worden gezet. De map %1 is ook voor andere programma’s te gebruiken.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Wat het heeft geleerd</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Aanleren</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Snel: 50 stappen</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normaal: 100 stappen</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Grondig: 300 stappen</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Hoelang het leert</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Doorgaan waar het is gestopt</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Hoe goed de antwoorden worden voorspeld, per stap</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>om van te leren</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>ter beoordeling</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Stoppen en het beste bewaren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Een toon: een begintoestand</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Meer dan een toon: een LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Wat er van de voorbeelden wordt gemaakt</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rang van de LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Wat het leert, wordt bij het laden met het model samengevoegd en geldt in alle gesprekken zolang het aanstaat. Een hogere rang leert meer en duurt langer.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Wat het leert, is een toestand van enkele megabytes waar gesprekken vanaf kunnen beginnen; het model blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Uitproberen met</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>hiervan wordt niet geleerd</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts om te proberen</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Een vraag die niet bij de voorbeelden staat</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt om te proberen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>ongeveer een seconde</numerusform>
            <numerusform>ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer een minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ongeveer een uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Het model wordt nog geladen.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Laad eerst een model.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Dit model draait op een andere computer. Alleen een model op deze computer kan iets leren.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>De voortgang kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Er is niets gevonden dat beter antwoordt. Meer voorbeelden die iets gemeen hebben of kortere antwoorden kunnen helpen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>De voorbeelden lezen…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Proberen hoe snel het kan leren: stap %1 van %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Leert: stap %1 van %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Verlies bij één voorbeeld waarvan het niet leert: %1 zonder het geleerde, nu %2</numerusform>
            <numerusform>Verlies bij %n voorbeelden waarvan het niet leert: %1 zonder het geleerde, nu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Verlies bij de voorbeelden: %1 zonder het geleerde, nu %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Het verlies ging van %1 naar %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Gestopt; het beste tot nu toe is bewaard. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Klaar. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Er is al een toestand met de naam ‘%1’; kies een andere naam.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Er is al een adapter met de naam ‘%1’; kies een andere naam.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Alleen RWKV-6- en RWKV-7-modellen kunnen tot nu toe iets leren; dit is %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Slechts een deel van het model past op de grafische kaart. Laad het op de processor om het iets te leren.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Wat u plakt, is te lang voor een veld. Sla het op als bestand en zet dat op de boekenplank.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Het is niet bekend wat het model hier verwachtte.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Een ander model heeft dit geschreven. Laad het om te zien wat het nog meer verwachtte.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Denkt na…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s nagedacht</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Even nagedacht</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedachte</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Gedachte verbergen</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Gedachte tonen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Het gesprek gaat verder vanaf een eerder antwoord</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Een leeg antwoord</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Antwoord %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>toestand van %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>geen toestand: om hier verder te gaan wordt %n antwoord opnieuw gelezen</numerusform>
            <numerusform>geen toestand: om hier verder te gaan worden %n antwoorden opnieuw gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n andere vertakking begint ervoor: ↑ ↓</numerusform>
            <numerusform>%n andere vertakkingen beginnen ervoor: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Tijdlijn van het gesprek, %n antwoord</numerusform>
            <numerusform>Tijdlijn van het gesprek, %n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Met links en rechts bekijkt u het gesprek zoals het toen was</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Weet het dit nog?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Vanaf hier verdergaan</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Terug naar het einde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Model wordt gevraagd…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Klik op een token of kies er een met ↑ ↓ en Enter om vanaf daar in een andere versie verder te gaan.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>draait op %1, waar nog niet kan worden getraind; laad het op de processor</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>niet genoeg geheugen om met %1 tokens tegelijk te trainen; gebruik kortere voorbeelden of sluit andere programma’s</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>van een voorbeeld valt niets te leren: het antwoord is leeg</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>een voorbeeld heeft %1 tokens, er zijn er hoogstens %2 mogelijk; kort het in of splits het</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>er is geen voorbeeld om van te leren</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>is geen JSON-object</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>vereist user en assistant, messages, conversations, instruction en output, of text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>er valt niets van te leren: het antwoord is leeg</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>heeft %1 tokens, er zijn er hoogstens %2 mogelijk; kort het in of splits het</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>voorbeeld %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>is geen geldige JSON</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>regel %1 is geen geldige JSON</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>bevat geen voorbeeld om van te leren</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>is geen float32, of de vorm past niet bij de gegevens</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>geen enkele leersnelheid leidde ergens toe: de verliezen groeiden onbegrensd; zoek naar foute voorbeelden</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>is geen checkpoint van een training of is beschadigd; begin opnieuw zonder</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>is gemaakt met een ander model, andere voorbeelden of opties; begin opnieuw zonder</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>een aanhalingsteken op regel %1 is niet gesloten</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>de eerste rij moet de kolommen benoemen: question en answer, user en assistant, of instruction en output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 kan nog niet trainen; train op de processor</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>niet genoeg geheugen voor een netwerk van %1 waarden; kies een kleiner netwerk</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>een netwerk van %1 lagen met breedte %2 kan niet worden gemaakt; hoogstens %3 lagen met breedte %4 zijn mogelijk</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>de breedte %1 moet een veelvoud zijn van de kopgrootte %2, en die een veelvoud van 8 tot en met 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>een netwerk van %1 waarden is te groot om hier te trainen; hoogstens %2 zijn mogelijk</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>is geen checkpoint van een training of is beschadigd; begin opnieuw zonder</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>is gemaakt met een andere tekst, andere groottes of opties; begin opnieuw zonder</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>de tekst heeft %1 tokens, te weinig voor vensters van %2; gebruik een langere tekst of een kortere context</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>de verliezen groeiden onbegrensd; kies een lagere leersnelheid</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 kan hier niet worden getraind; kies een RWKV-6- of RWKV-7-model</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Slechts een deel ervan past op %1, dat geen deel kan trainen; laad het op de processor</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>heeft meer kolommen dan de eerste rij noemt; zet teksten met het scheidingsteken tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>is geen platte tekst in UTF-8; sla het zo op</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery is nog actief</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Antwoorden gaan door. Met het pictogram in het systeemvak toont u het venster weer.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Prompt ‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Zonder het geleerde</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Met het geleerde</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Het geheugen begon leeg; laag %1 bevat nu het meest.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>In %n antwoord verschoof het geheugen met %1% van zijn grootte, het meest in laag %2.</numerusform>
            <numerusform>In %n antwoorden verschoof het geheugen met %1% van zijn grootte, het meest in laag %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Getypt</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Voortgezet</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Herschreven</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Overgenomen</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>De tekst staat nu hier</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versies van de tekst</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>in het vocabulaire ontbreken tokens voor sommige losse bytes, waardoor het niet elke tekst kan coderen</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>samenvoeging %1 noemt een token dat niet in het vocabulaire staat</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>een toegevoegd token heeft geen id, geen tekst of een te lange tekst</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>opgeslagen als UTF-16 (‘Unicode’), wat niet wordt gelezen; sla het op als UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>groter dan elk vocabulaire van een RWKV-model; kies dat van het model zelf</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>geen vocabulaire: geen tokenizer.json met paren op byteniveau (BPE) en geen toewijzing van id’s aan tokens</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>verwacht werd een id, een token tussen aanhalingstekens en de lengte ervan</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>het id of de lengte is geen getal binnen het bereik</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>het token is geen Python-tekenreeks tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>het token heeft %1 bytes, niet %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>regel %1: id %2 is twee keer opgegeven</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Laat het gewichtenbestand los om het te laden</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Laat het geëxporteerde gesprek los om het te openen</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Laat afbeeldingen los om er vragen over te stellen</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Sleep documenten hierheen om ze op de boekenplank te zetten</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Sleep de tekst hierheen om erin verder te schrijven</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Laat de adapter los om die aan %1 toe te voegen</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Voortzetten</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Voortzetten bij de cursor</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>In de tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n om uit te kiezen</numerusform>
            <numerusform>%n om uit te kiezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Tegelijk geschreven vervolgen</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Herschrijven…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Het model leest de tekst…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Leest vooruit</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab neemt een woord van het voorstel over</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Hoe ver het model de tekst heeft gelezen</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Gesprekken verbergen</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nieuwe tekst</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versies van de tekst</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Niets voorstellen terwijl ik typ</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Woorden voorstellen terwijl ik typ</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Terug naar schrijven</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Tonen wat het model verwachtte</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Instellingen van de tekst verbergen</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Instellingen van de tekst</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Tekst exporteren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Tekst openen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Teksten (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 is geen tekst in UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Afbeelding bekijken… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%1 van %2 tokens gelezen</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Het model leest</translation>
    </message>
</context>
</TS>
