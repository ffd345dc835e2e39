<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>O programie Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Model startowy wytrenowano przy użyciu</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery korzysta z</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 uruchamia modele językowe RWKV na tym komputerze. Jest to wolne oprogramowanie na licencji Apache License 2.0, udostępniane bez żadnej gwarancji, i niczego nigdzie nie wysyła, dopóki nie dodasz modelu na serwerze.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>to adapter PiSSA, który wymaga pliku z wartościami początkowymi; umieść obok niego init_pissa.pth</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>nie jest obiektem JSON; pobierz plik ponownie</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>to DoRA (use_dora), której nie można tu scalić z modelem; wybierz LoRA bez niej</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>nadaje macierzom własne alpha (alpha_pattern), czego nie można tu scalić z modelem</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>jest typu %1, który nie jest odczytywany</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 nie należy do żadnego znanego adaptera (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>zawiera wartości początkowe innych macierzy niż %1; te dwa pliki do siebie nie pasują</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>zmienia %1, czego brakuje w modelu; adapter utworzono dla innego modelu</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>ma %1 dla %2 o kształcie %3; adapter utworzono dla innego modelu lub jest uszkodzony</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>ma tylko połowę pary dla %1; pobierz plik ponownie</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>ma własną wartość alpha; nie podawaj swojej, zmień zamiast tego siłę</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>jest rodzaju bez alpha; nie podawaj jej, zmień zamiast tego siłę</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>nie podaje alpha, według której trzeba go przeskalować; podaj po dwukropku alpha użytą w treningu, np. %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>zawiera wartości, które nie są liczbami (NaN lub nieskończoność); plik jest uszkodzony lub trening był rozbieżny</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>nie można utworzyć folderu (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>zaczyna się od wartości wyjętych z modelu (init_lora_weights: %1), czego nie można tu scalić</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptery</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA lub DiSHA zmienia sposób pisania tego modelu. Jest scalana podczas wczytywania modelu.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Dodaj adapter…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Wczytaj ponownie z tymi</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Dodaj adapter do modelu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adaptery (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Dodaj adapter z folderu, jaki zapisuje PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Scal %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 to siła z treningu, 0 nic nie zmienia; większa wartość przesadza.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha: %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Plik nie podaje alpha, według której trzeba go przeskalować. Wpisz wartość użytą w treningu.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>pisze…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Zachowaj tę</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Odpowiedź %1 z %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>początek odpowiedzi nie pasuje do wybranej dla niej formy; napisz inną odpowiedź lub nie wybieraj żadnej formy</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Tę odpowiedź napisał inny model. Wczytaj %1, aby zobaczyć, czego jeszcze oczekiwał.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Ta odpowiedź rozpoczyna rozmowę, więc nie ma niczego, na podstawie czego można by jej oczekiwać.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Odpowiedź jest gotowa</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Nie udało się napisać odpowiedzi</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Odpowiedzi do nauki</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Nie ma jeszcze rozmowy z odpowiedziami.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>W tej rozmowie nie ma odpowiedzi na pytania bez obrazów.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Zaznacz odpowiedzi, które są takie, jak chcesz; inne najpierw zmień w rozmowie. Odpowiedzi następujące po sobie są uczone razem, aby to, co zależy od wcześniejszego pytania, miało sens.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Weź %n odpowiedź</numerusform>
            <numerusform>Weź %n odpowiedzi</numerusform>
            <numerusform>Weź %n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Odpowiedz innym modelem</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Odpowiedź pojawi się obok już istniejących jako osobna wersja, a rozmowa będzie toczyć się dalej z tym modelem.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Zmienił się prompt systemowy lub szablon czatu, więc przed odpowiedzią model czyta rozmowę ponownie.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Ten model nie ma zapisanego stanu rozmowy, więc przed odpowiedzią czyta tekst ponownie.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Model nie ma nic do dodania: od razu zakończył odpowiedź. Zapytaj o to, czego brakuje, lub poproś o inną odpowiedź.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Nie można było użyć zapisanego stanu rozmowy (%1), więc przed odpowiedzią model czyta tekst ponownie.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Serwer jest zajęty i prosi o odczekanie %1 s; potem zapytanie zostanie ponowione.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Odpowiedź w kółko się powtarzała, więc została zatrzymana. Aby pisać ją dalej, użyj „Kontynuuj”; może pomóc większa kara za obecność.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Serwer nie odpowiedział. Ponowne zapytanie za %1 s.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Zapisany stan rozmowy zmienił się na dysku od czasu zapisania, więc nie jest używany: model czyta tekst ponownie, zanim odpowie, i zapisywany jest nowy stan. „Sprawdź dane” w ustawieniach pokaże, czy zmieniło się coś więcej.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>Powstaje %n odpowiedź</numerusform>
            <numerusform>Powstają %n odpowiedzi</numerusform>
            <numerusform>Powstaje %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n odpowiedź: zachowaj jedną</numerusform>
            <numerusform>%n odpowiedzi: zachowaj jedną</numerusform>
            <numerusform>%n odpowiedzi: zachowaj jedną</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Pokaż po jednej</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Odpowiedzi obok siebie</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Usunięto preset „%1”</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Usunięto prompt „%1”</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Usunięto postać „%1”</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Dodano jako adapter modelu %1: %2. Zostanie scalony przy ponownym wczytaniu modelu i jest w panelu, w karcie Model.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokenów/s</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (odgałęzienie)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Usunięto wiadomość</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Otrzymano inny model, niż oczekiwano (%1). Plik usunięto; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Otrzymano inny model, niż oczekiwano: %1, warstwy: %2, szerokość: %3. Plik usunięto.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Ten komputer ma %1 pamięci, w tym %2 wolnej, oraz %3 wolnego miejsca na dysku.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>do pobrania %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>około %1 tokenów/s na karcie graficznej</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>około %1 tokenów/s na procesorze</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Pasuje do tego komputera</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Pasuje do tego komputera: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Zmieści się po zamknięciu innych programów</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Zmieści się po zamknięciu innych programów: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Za duży: wymaga około %1 pamięci, ten komputer ma %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Brak miejsca: na dysku jest wolne tylko %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>wymaga około %1 pamięci</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licencja %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Brak opublikowanej sumy kontrolnej: sprawdzane są rozmiar i kształty.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Model to jeden plik z wagami: pliki .gguf są zwarte i kompletne, pliki .pth są większe i wymagają słownika, który jest pobierany razem z nimi.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Więcej plików tych modeli</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Dowolny inny model z huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>właściciel/nazwa lub link</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Nazwa lub link do modelu na huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Pokaż pliki…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>To nie jest ani właściciel/nazwa, ani link do huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modele do pobrania</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Nic nie jest pobierane, dopóki nie naciśniesz tutaj przycisku.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Zalecany</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Pobrano: %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Pokaż pliki…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, zalecany</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Do rozmów</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Do tłumaczenia</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Do obrazów</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>według modelu</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>po filtrach</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Co może być dalej</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Jak bardzo zmieniła się pamięć, warstwa po warstwie</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Uszkodzoną bazę danych zachowano jako %1. Rookery działa dalej z pustą.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Ta wiadomość jest za długa, aby ją tu zmieniać. Skopiuj ją i zmień gdzie indziej.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ukryj rozmowy</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Kontynuuje od stanu „%1”</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Ustawienia odpowiedzi</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Próbkowanie, prompt, stany i model</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Ukryj ustawienia odpowiedzi</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Druga rozmowa</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Zamknij tę połowę</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Odłóż plik na bok</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Nie wczytano modelu. To, co napiszesz, pozostanie tutaj do czasu jego wczytania.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 nie widzi obrazów. Pozostaną tutaj; aby je wysłać, wczytaj model z enkoderem obrazu.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Zapytaj o to lub wyślij, aby otrzymać opis</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Wiadomość do %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Trwa wczytywanie modelu; możesz już pisać…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Wczytaj model, aby rozpocząć rozmowę</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Model startowy jest malutki i poza swoimi nielicznymi tematami często się myli.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Modele mogą się mylić. Wszystko pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Załącz obrazy</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Załącz</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Pytaj dalej od tego miejsca; to, co było później, pozostanie jako gałąź</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 czyta tekst „%2”. Potem otworzy się kopia tej rozmowy, która go zna.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Przeczytaj tekst ponownie</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Wczytaj model, aby z nim pisać.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Model na innym komputerze może tylko przeredagować zaznaczony tekst: nie przechowuje stanów tekstów.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>dalszy ciąg: prawdopodobieństwo %1 % na token</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Dla modelu tekst kończy się tutaj. Proszę dopisać kilka słów albo kontynuować w innym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n propozycja mówiła to samo co inna i została pominięta. Przy wyższej temperaturze różnią się bardziej.</numerusform>
            <numerusform>%n propozycje mówiły to samo co inne i zostały pominięte. Przy wyższej temperaturze różnią się bardziej.</numerusform>
            <numerusform>%n propozycji mówiło to samo co inne i zostało pominiętych. Przy wyższej temperaturze różnią się bardziej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Zapisz kod</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Nie zawijaj długich wierszy</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Zawijaj długie wiersze</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Kod, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Zapisz kod jako plik…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Ukryj numery wierszy</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Pokaż numery wierszy</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Załącz obrazy</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Zatrzymaj odpowiedź</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Usunięto rozmowę</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Usunięto tekst</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Bez promptu systemowego, szablon modelu</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Na przykład: Wyjaśniaj cierpliwie. Odpowiadaj krótkimi zdaniami.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Stoi przed pierwszą wiadomością tej rozmowy. Po zmianie model czyta rozmowę ponownie.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Szablon czatu</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Nazwy rozmówców</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Twoja nazwa w szablonie</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Nazwa modelu w szablonie</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Tekst przed pierwszą wypowiedzią</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Tekst przed pierwszą wypowiedzią, ze znakami końca wiersza</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Odpowiedź kończy się na</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Teksty rozdzielone przecinkami; %1 to koniec wiersza</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Teksty kończące odpowiedź</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Co czyta model</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Odpowiedź kończy się na: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Odpowiedź to</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schemat JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Model nie może napisać nic innego: każdy token jest sprawdzany przed wyborem.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Modelowi na serwerze nie można narzucić formy; jego odpowiedzi to dowolny tekst.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Jest zbyt długi, aby go tutaj zmienić. To jego początek; model czyta go w całości.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nazwa rozmowy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Przypnij u góry</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Trwa pisanie odpowiedzi</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Teraz otwarta</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Pokaż obok</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Pokazana obok</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>nieczytelne wiadomości: %1 z %2</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>wiadomości inne niż w chwili zapisu: %1 z %2</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Ta rozmowa jest uszkodzona: %1. Reszta jest widoczna i niczego nie usunięto; aby odzyskać rozmowę, przywróć kopię zapasową folderu danych.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Sprawdź dane</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Czyta wszystkie rozmowy, zapisane stany i obrazy oraz informuje, czy są takie, jak je zapisano. Niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Sprawdzanie danych: %1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Wszystkie dane są takie, jak je zapisano: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n zapisany stan</numerusform>
            <numerusform>%n zapisane stany</numerusform>
            <numerusform>%n zapisanych stanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n obraz</numerusform>
            <numerusform>%n obrazy</numerusform>
            <numerusform>%n obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>baza danych %1 jest uszkodzona</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n rozmowa różni się od zapisanej</numerusform>
            <numerusform>%n rozmowy różnią się od zapisanych</numerusform>
            <numerusform>%n rozmów różni się od zapisanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n zapisany stan nie nadaje się do użycia</numerusform>
            <numerusform>%n zapisane stany nie nadają się do użycia</numerusform>
            <numerusform>%n zapisanych stanów nie nadaje się do użycia</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Znaleziono uszkodzenia: %1. Niczego nie zmieniono ani nie usunięto; aby odzyskać uszkodzone dane, przywróć kopię zapasową folderu danych.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Rozmowy, obrazy, modele i ustawienia zostaną przeniesione do %1. Następnie Rookery uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Zostaw tutaj</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Przenoszenie danych: %1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Przenieś dane do pustego folderu</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Trwa pisanie odpowiedzi. Zaczekaj na jej koniec lub zatrzymaj ją, a potem przenieś dane.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Trwa pobieranie modelu. Zaczekaj na koniec lub zatrzymaj pobieranie, a potem przenieś dane.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>to nie jest tekst; można czytać zwykły tekst, Markdown, HTML i PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>nie ma w nim tekstu</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>nie ma w nim pliku tekstowego, Markdown, HTML ani PDF, który można odczytać</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>zawiera ponad %1 MB tekstu; podziel go</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>wymaga hasła; najpierw zapisz plik bez hasła</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>nie ma w nim tekstu, tylko obrazy tekstu albo nic</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>plik jest uszkodzony; otwórz go w innym programie i zapisz ponownie</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>wydobywanie treści trwa ponad dwie minuty, więc plik nie jest czytany</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>nie udaje się wydobyć treści, więc plik nie jest czytany</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>nie można uruchomić części Rookery, która wydobywa treść z dokumentów; zainstaluj Rookery ponownie</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>czytanie anulowano</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>jego litery nie są w UTF-8; zapisz go jako UTF-8 i spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Nie udało się pobrać stanu z modelu; spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Wróć na półkę</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>Plik %1 jest już pobierany przez inny program.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Pobieranie wymaga %1, ale na dysku jest wolne tylko %2. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Nie można odczytać %1. Usuń plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>Serwer %1 wysłał część pliku, choć zażądano całości. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Plik na %1 ma %2 bajtów, a nie oczekiwane %3: to inny plik. Niczego nie zachowano.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>Serwer %1 wysłał więcej niż %2 bajtów, które ma plik. Pobieranie zatrzymano, a pobrane dane usunięto.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Pobieranie zostało przerwane (%1). Pobrane dane zachowano; spróbuj ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Plik na serwerze się zmienił. Spróbuj ponownie; pobieranie zacznie się od początku.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>Serwer %1 udostępnia ten plik tylko zalogowanym (błąd %2). Pobierz go w przeglądarce, a potem otwórz tutaj.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>Na %1 nie ma już tego pliku (błąd %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>Serwer %1 odpowiedział błędem %2. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Otrzymano inny plik, niż oczekiwano: suma kontrolna się nie zgadza. Plik usunięto; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Pobieranie zostało przerwane. Pobrane dane zachowano; spróbuj ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Dysk jest pełny. Pobrane dane zachowano; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Nie można zapisać %1 (%2). Sprawdź folder i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Zatrzymaj pobieranie</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Pobrano: %1</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Model roboczy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Mniejszy model z tym samym słownikiem pisze kilka słów naprzód, a ten sprawdza je naraz: odpowiedzi przychodzą szybciej tam, gdzie się to opłaca, i pozostają takie same.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nieużywany: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Załaduj ponownie z tym</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>Pliku %1 nie ma na tym komputerze, a Rookery niczego nie pobiera z sieci. Zapisz obraz, a potem załącz plik.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Liczba obrazów w jednej wiadomości: najwyżej %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Model pamięta „%1”</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>O czym porozmawiamy?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Wczytaj model, aby zacząć</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Użyj procesora</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Wybierz model…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Porozmawiaj z: %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Dodaj jako adapter</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Na półce nic jeszcze nie ma</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Upuść tutaj plik tekstowy, Markdown, HTML lub PDF albo folder z takimi plikami. Może to być też plik stanu.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES nie wskazuje folderu</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>obok programu brakuje folderu z modelem startowym; zainstaluj Rookery ponownie lub wskaż folder w ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>w folderze nie ma modelu RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>w folderze nie ma modelu RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>w folderze jest kilka modeli, wskaż jeden z nich: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>brakuje słownika; umieść obok %1 lub wybierz plik</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>w międzyczasie wczytano inny model</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>model został zwolniony z pamięci</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>liczba tokenów w tym słowniku to %1, a w modelu tylko %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>wczytywanie anulowano</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>czytanie tekstu anulowano</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>za mało pamięci na kopię stanu</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>za mało pamięci na tę odpowiedź</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>program jest zamykany</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>nie wczytano modelu</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>w słowniku modelu językowego brakuje tokenów otaczających obraz; enkoder należy do innego modelu</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>za mało pamięci na obraz</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 czyta obraz w obu kierunkach, czego Rookery nie potrafi; użyj VisualRWKV 7 lub modelu ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>oglądanie anulowano</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>enkoder obrazu podaje wiersze po %1 liczb, a model językowy przyjmuje %2; należą do różnych modeli</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>odpowiedź zawiera tokeny, których ten model nie zna</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>nie ma tekstu, po którym można by czegoś oczekiwać</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>ma inny słownik niż %1, więc nie może pisać dla niego naprzód</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Najpierw wczytaj model, do którego należy stan.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 to adapter (LoRA lub podobny), a nie model: zmienia model, do którego powstał. Wczytaj tamten model i dodaj ten plik w jego panelu: Model, Adaptery.</translation>
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
            <numerusform>%n przykład</numerusform>
            <numerusform>%n przykłady</numerusform>
            <numerusform>%n przykładów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n pominięty</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Nie udało się zachować przykładów: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Pominięty: nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Pominięty: taki sam jak przykład %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Pominięty: liczba tokenów przekracza %1. Skróć go lub podziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Nie można odczytać zachowanych przykładów. Zanim zostaną zachowane nowe, ich plik będzie odłożony na bok. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Zmień przykład %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Usuń przykład %1</translation>
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
        <translation>Ty</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Obraz: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>za mało pamięci, aby odczytać plik</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>dysk jest pełny; zwolnij miejsce i zapisz ponownie</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>przydział miejsca na dysku jest wyczerpany; zwolnij miejsce i zapisz ponownie</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>brak uprawnień do zapisu w tym miejscu; wybierz inny folder</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>folder nie istnieje</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>potok nazwany, z którego nikt nie czyta; wybierz plik</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>nie można zapisać: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>folder, a nie plik; wybierz plik w folderze</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>potok nazwany, a nie plik; zapisz to, co przez niego przechodzi, jako plik i wybierz go</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>gniazdo, a nie plik; wybierz plik</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>urządzenie, a nie plik; wybierz plik</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>brak uprawnień do odczytu; zmień je lub wybierz inny plik</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>plik jest używany przez inny program; spróbuj ponownie za chwilę</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>nie można odczytać: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>ma %1 MB, znacznie więcej niż takie pliki</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Katalog domowy</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>W tym folderze jest więcej plików, niż widać. Wpisz nazwę pliku.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ten folder jest pusty.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Nie ma tu plików tego typu.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Wpisz nazwę pliku.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Wybierz plik z listy lub wpisz jego nazwę.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Wpisz nazwę folderu.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1” już istnieje.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Nie można utworzyć folderu „%1”: brak uprawnień do zapisu w tym miejscu.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Do folderu nadrzędnego</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Nie pokazuj ukrytych plików</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Pokaż ukryte pliki</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nazwa nowego folderu</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Utwórz folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Wyświetlany folder lub ścieżka</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Nazwa lub ścieżka</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Nazwa lub ścieżka folderu</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Nazwa lub ścieżka pliku</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Typ plików</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1” już istnieje. Zastąpić?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wybierz inną nazwę</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Katalog domowy</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobrane</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Znajdź w tej rozmowie</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Wcześniejsza wiadomość</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Późniejsza wiadomość</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>Nie ma folderu „%1”. Wybierz inny lub najpierw go utwórz.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>Brak uprawnień do zapisu w folderze „%1”. Wybierz inny.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nie ma folderu „%1”.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>Brak uprawnień do przeglądania folderu „%1”.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Nie ma pliku „%1”. Sprawdź nazwę lub wybierz plik z listy.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>„%1” to potok nazwany lub urządzenie, a nie plik. Wybierz plik.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>Brak uprawnień do odczytu „%1”. Wybierz inny plik lub zmień uprawnienia.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>„%1” to folder. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>„%1” to potok nazwany lub urządzenie, a nie plik. Wybierz inną nazwę.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Ścieżka folderu</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Otwórz szybkie okno Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>Odpowiedź serwera %1 jest za długa jak na listę plików.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>Serwer %1 przysłał coś innego niż listę plików. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>Lista serwera %1 ma dalszy ciąg pod innym adresem (%2), który nie jest otwierany.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>W %1 jest więcej plików niż %2. Podaj link do tego, którego potrzebujesz.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>Serwer %1 nie pokazuje %2 bez logowania: zasób nie istnieje lub wymaga najpierw zgody na warunki. Pobierz go w przeglądarce, a potem otwórz tutaj.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>Nie ma %1 na %2. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>Serwer %1 odpowiedział błędem %2. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Nie można połączyć się z %1 (%2). Sprawdź połączenie i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>kodowanie obrazu anulowano</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 nie może uruchomić tej sieci; wyeksportuj ją ze stałymi kształtami i bez jednowymiarowych wag LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>jej wyjście nie ma postaci [1, tokeny, szerokość] ani [1, szerokość, wiersze, kolumny]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>daje wartości, które nie są liczbami</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 oblicza coś innego, niż podaje własny test pliku (różnica %2), więc obrazy byłyby źle odczytywane</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 nie może zaimportować tej sieci (opset %2); wyeksportuj ją dla opset od 11 do 13 ze stałymi kształtami</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 nie może zaimportować tej sieci (opset %2, w %3); wyeksportuj ją dla opset od 11 do 13 ze stałymi kształtami</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>w pliku enkodera obrazu brakuje tego tensora</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>kształt %1, oczekiwana liczba wartości: %2</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>zawiera wartości, które nie są liczbami; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>za mało pamięci na enkoder obrazu</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>kształt %1, oczekiwana liczba wierszy: %2</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>za mało pamięci, aby zakodować obraz</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>długość splotu to %1; znane są 3 i 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>enkoder obrazu podaje liczb na token: %1, a projektor oczekuje %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>za mało pamięci na projektor</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>cechy z enkodera obrazu nie pasują do projektora</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>brak projektora znanego Rookery (dwie warstwy liniowe)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>enkoder ze scalaniem deepstack; Rookery uruchamia tylko zwykłą wieżę</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>długość obrazu ponad 50-krotnie przekracza szerokość; najpierw go przytnij</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>brakuje wieży wizyjnej modelu RWKV-VL lub jest ona niekompletna</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>brakuje osadzenia fragmentów lub pozycji w enkoderze obrazu albo ma ono dziwny kształt</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>w tym pliku VisualRWKV brakuje jednego z trzech enkoderów obrazu</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>brak bloków transformera o szerokości podzielnej przez liczbę głowic</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>awaria urządzenia podczas kodowania obrazu</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>sieć nie ma węzłów lub niczego nie zwraca</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>przyjmuje coś innego niż jeden obraz; wyeksportuj sam enkoder obrazu</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>węzeł %1 (%2) %3; wyeksportuj lub pobierz plik ponownie</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>przechowuje wagi w innym pliku; wyeksportuj jako jeden plik</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>waga %1 ma inne wartości, niż zapowiadają jej kształt i typ; wyeksportuj lub pobierz plik ponownie</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>zawiera wagę bez nazwy lub dwie wagi o nazwie %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>jest rodzaju, którego Rookery nie potrafi uruchomić</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>ma niewłaściwą liczbę wejść: %1</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>ma niewłaściwą liczbę wyjść: %1</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>czyta %1, czego nic przed nim nie zapisuje</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>wynika z samych stałych; zwiń je podczas eksportu</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>zapisuje %1, co nie jest nazwą lub jest zapisywane dwukrotnie</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>podaje %1 dwukrotnie</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>ma niemożliwą wartość %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>nie zawiera tensora</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>nie ma okna</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>nie ma własnych wag</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>ma wagi o innym kształcie niż jego okno</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>ma przesunięcie (bias) o innej długości niż jego wagi</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>ma wagi o różnej długości</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>ma nazwy, które nie są tekstem; wyeksportuj lub pobierz plik ponownie</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>zapowiada %1, co nie wynika z żadnego obrazu</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>niekompletny plik ONNX; wyeksportuj lub pobierz go ponownie</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>zawiera listę ponad 4096 liczb tam, gdzie powinna być krótka</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>zawiera warunki lub pętle, których enkoder obrazu nie potrzebuje</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>ma atrybut rzadkiego rodzaju</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>ma węzeł o ponad 1024 wejściach, wyjściach lub atrybutach</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>ma wartość o ponad 4096 osiach</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>ma wejście lub wyjście, które nie jest tensorem</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>ma rzadkie wagi (sparse); wyeksportuj je w całości</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>ma ponad 50 000 węzłów, których enkoder obrazu nie potrzebuje</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>ma własne funkcje lub części do trenowania; wyeksportuj do wnioskowania</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>pliku ONNX większego niż 2 GB nie można odczytać</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>nie ma wejścia o stałym rozmiarze [1, 3, wysokość, szerokość]; wyeksportuj enkoder ze stałymi kształtami</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>nie można uruchomić części Rookery, która sprawdza enkoder obrazu; zainstaluj Rookery ponownie</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>ta sieć potrzebuje więcej pamięci, niż jest dostępne</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>tę sieć udało się odczytać raz, ale nie drugi; czy plik jest właśnie zapisywany?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>ta sieć przetwarza jeden obraz ponad dwie minuty, więc nie jest używana</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV ulega awarii na tej sieci, więc nie jest ona używana; wyeksportuj lub pobierz ją ponownie</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>ten model wymaga enkodera obrazu google/siglip2-base-patch16-384, którego nie ma w jego pliku; wybierz jego model.safetensors jako plik obrazu</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>obok modelu nie znaleziono enkodera ONNX</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>ten model nie widzi obrazów: w jego plikach nie ma enkodera obrazu; wybierz model wizyjny lub wskaż enkoder</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>jego obrazy są za małe, aby odróżnić zdjęcia od rysunków</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>to wygląda na zdjęcie, a ten model zna tylko rysunki; może je opisać model obrazowy</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>to, co podaje o rzeczach na zdjęciach, ma inny kształt niż w Rookery; należy do innej wersji</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>to nie jest sieć, która rozpoznaje rzeczy na zdjęciach; zainstaluj Rookery ponownie</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Odpytywanie modelu…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>poniżej 50 %</translation>
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
        <translation>Zaskoczenie w przebiegu tekstu</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Odpowiedź token po tokenie</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Czego oczekiwał model</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 bitu zaskoczenia na token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>prawdopodobieństwo %1 % · pozycja %2 · zaskoczenie %3 bitu · entropia %4 bitu</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Wczytaj model, aby zobaczyć, czego jeszcze oczekiwał.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Tego obrazu nie można już odczytać.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Poprzedni obraz</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Otworzyć ten link?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Napisał go model; prowadzi poza Rookery, do:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>System nie dostarcza liczb losowych do utworzenia klucza, więc serwer pozostaje wyłączony. Aby spróbować ponownie, wyłącz go i włącz.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter pozwala modelowi pisać dalej od kursora</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Napisz pierwsze słowa, a model będzie pisać dalej. Możesz też upuścić tu plik tekstowy.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Tekst token po tokenie</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Część %1 z %2, też zaznaczona</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>transformer, wyliczenie</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>stan tego modelu</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Pamięć a przeczytane tokeny</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Rozmowa z tym modelem zajmuje w pamięci %1 niezależnie od długości.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Po %1 tokenach ta rozmowa zajmuje w pamięci %2, tak jak na początku. Transformer o liczbie warstw %3 i szerokości %4 zajmowałby %5 (wyliczenie: 16-bitowy klucz i wartość dla każdego kanału, warstwy i tokenu; modele ze wspólnymi głowicami zajmują mniej).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Na przykład po %1 tokenach transformer o liczbie warstw %2 i szerokości %3 zajmowałby %4 (wyliczenie: 16-bitowy klucz i wartość dla każdego kanału, warstwy i tokenu; modele ze wspólnymi głowicami zajmują mniej).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Wersja %1 z %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Następna wersja</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Edytuj i wyślij ponownie</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Odpowiedz na to</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Napisz inną odpowiedź</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Kontynuuj tę odpowiedź</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Napisz %n odpowiedź</numerusform>
            <numerusform>Napisz %n odpowiedzi obok siebie</numerusform>
            <numerusform>Napisz %n odpowiedzi obok siebie</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Odgałęź stąd nową rozmowę</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Usuń od tego miejsca</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Model na serwerze nie może kontynuować odpowiedzi</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Pokaż odpowiedź jako tekst</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Pokaż, czego oczekiwał model</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Przestań czytać na głos</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Odpowiedz innym modelem…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Napisz kilka odpowiedzi…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Odpowiedz na procesorze</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Ty: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Odpowiedź: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Pokaż odpowiedź jako tekst</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Pokaż, czego oczekiwał model</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Edytowana wiadomość</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Zmieniona odpowiedź</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Na koniec</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokenów/s</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>pierwszy po %1 ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>pierwszy po %1 s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Model: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>wcześniej przeczytano %n token</numerusform>
            <numerusform>wcześniej przeczytano %n tokeny</numerusform>
            <numerusform>wcześniej przeczytano %n tokenów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Obraz; otwiera w dużym rozmiarze</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>zbyt wiele logitów do skorygowania</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>model obliczył wartości, które nie są liczbami; plik jest uszkodzony lub trening był rozbieżny</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>za mało pamięci na stan rozmowy</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 czyta tylko tokeny; do obrazu potrzebny jest inny model</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>spoza słownika modelu (%1)</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>przeznaczony do osadzeń: nie ma head.weight, więc nie potrafi przewidywać tokenów</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>czytanie tekstu anulowano</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>karta %1 nie ma wolnej pamięci nawet na jedną warstwę</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>za mało pamięci, aby uruchomić model</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>brak tekstu, od którego można kontynuować</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>w jego słowniku (%1) brakuje tokenu 65535, po którym modele osadzeń rozpoznają koniec tekstu</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>model obliczył wartości, które nie są liczbami; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>nie ma w słowniku modelu</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>zapisany stan</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>należy do innego modelu niż %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>za mało pamięci na kopię stanu rozmowy</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>cechy obrazu</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>liczba wartości (%1) nie jest wielokrotnością szerokości modelu %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>za mało pamięci na kopię stanu</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>stworzony do osadzeń, więc nie może pisać naprzód dla innego modelu</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>ma słownik liczący %1 tokenów i nie może pisać naprzód dla %2, który ma %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>za mało pamięci na przebieg %1 tokenów</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensor %1: kształt %2, oczekiwana liczba wierszy: %3</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>przekształcony model Qwen (%1) z warstwami RWKV, którego Rookery nie uruchamia; własne modele RWKV (rwkv6, rwkv7) są obsługiwane</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>model o architekturze %1; z plików GGUF Rookery uruchamia rwkv6 i rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>hybryda Qwen (token_shift_count %1), której Rookery nie uruchamia</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>nagłówek GGUF kończy się poza plikiem: plik jest obcięty lub uszkodzony, pobierz go ponownie</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>metadane %1 są nieznanego typu</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensor %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 ma nazwę lub kształt, jakich nie ma żaden model; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 ma kształt, jakiego nie ma żaden model; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: kształt %2 nie składa się z całych bloków %3</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>tensor %1 nie jest wyrównany; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>tensor %1 leży poza końcem pliku; plik jest obcięty lub uszkodzony, pobierz go ponownie</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>plik GGUF w kolejności bajtów big-endian, która nie jest obsługiwana</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>wersja GGUF %1 nie jest obsługiwana; obsługiwane są wersje 2 i 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>nagłówek GGUF wymienia więcej, niż ma jakikolwiek model; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>wyrównanie %1 jest niemożliwe; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensor %1: kształt %2, oczekiwano sześciu wierszy</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>stan początkowy (time_state), a nie model; wczytaj model, dla którego go wytrenowano, i tam zaimportuj stan</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>zapisany stan rozmowy, a nie model; wczytaj model, z którego pochodzi, i tam zaimportuj stan</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>wagi są typu %1, który nie jest obsługiwany; wybierz model w formacie F32, F16, BF16 lub skwantyzowany GGUF</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>enkoder obrazu, a nie model językowy; jego miejsce jest obok modelu lub po --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>odrzucono: otwarty w zwykły sposób, plik ten wykonałby kod (%1); niczego nie wykonano. Nie ufaj jego źródłu</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>odrzucono: zawiera nie tylko tensory (%1); niczego nie wykonano. Zapisz same wagi: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>jego pickle jest uszkodzony (%1, bajt %2); pobierz plik ponownie</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>kończy się za wcześnie</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>protokół pickle %1 nie jest obsługiwany; zapisz z domyślnym protokołem torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>zbyt wiele znaczników</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>odrzucono: jego pickle używa kodu operacji 0x%1, którego zwykłe wagi nie potrzebują; niczego nie wykonano</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>zbyt wiele wartości</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>brakuje znacznika</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>liczba jest za duża</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>nazwa nie ma końca</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>zbyt wiele słowników (dict)</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>zbyt wiele odwołań</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>odwołanie donikąd</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>w krotce brakuje wartości</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>to nie lista</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>w słowniku (dict) brakuje wartości</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>brakuje słownika (dict)</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>to nie słownik (dict)</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>atrybuty niczego</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>magazyn danych jest błędnie opisany</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>zbyt wiele magazynów danych</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>wywołanie czegoś, czego nie można wywołać</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>słownik (dict) utworzony z wartości</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>parametr bez tensora</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>tensor jest błędnie opisany</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>zbyt wiele tensorów</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>nie zawiera słownika (dict) tensorów</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>archiwum zip, ale nie zapisany model PyTorch (brak data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>zapisano na komputerze z kolejnością bajtów big-endian, która nie jest obsługiwana; zapisz na zwykłym PC</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>wersja archiwum PyTorch %1 nie jest obsługiwana; obsługiwane są wersje od 1 do 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>w archiwum brakuje %1; plik jest uszkodzony, pobierz go ponownie</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>plik %1 w archiwum jest skompresowany lub zaszyfrowany; zapisz model ponownie za pomocą torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1: rozmiar %2 bajtów, oczekiwana liczba wartości: %3 po %4 bajtów; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>kształt %1 wykracza poza %2 wartości %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>tensory zajmują ponad dwa razy więcej niż rozmiar pliku</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>archiwum jest skompresowane lub zaszyfrowane; zapisz model ponownie za pomocą torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensor %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>nie zawiera tensorów tam, gdzie przechowuje się wagi (na najwyższym poziomie lub w state_dict, model albo module); zapisz same wagi: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>kończy się w środku tensora: plik jest obcięty, pobierz go ponownie</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>tensor o liczbie osi %1 i nazwie długości %2 bajtów jest niemożliwy; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 ma typ rwkv.cpp %2, który nie jest obsługiwany; przekształć model ponownie w aktualnym rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: kształt %2 jest niemożliwy; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 leży poza końcem pliku; plik jest obcięty lub uszkodzony, pobierz go ponownie</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>wersja pliku rwkv.cpp %1 nie jest obsługiwana; obsługiwane są wersje 100 i 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>wymienia więcej tensorów, niż ma jakikolwiek model; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>zawiera obiekt tam, gdzie nie powinno go być</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>tensor %1 nie ma dtype, shape lub data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>wymienia tensor %1 dwukrotnie</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>wymienia więcej tensorów, niż ma jakikolwiek model</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>zawiera tekst tam, gdzie nie powinno go być</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>zawiera listę tam, gdzie nie powinno jej być</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>zawiera zbyt dużą liczbę</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>zawiera liczbę tam, gdzie nie powinno jej być</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>tensor %1 ma zbyt wiele osi</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>zawiera liczbę ujemną</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>zawiera liczbę, która nie jest całkowita</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>zawiera wartość logiczną tam, gdzie nie powinno jej być</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>zawiera null tam, gdzie nie powinno go być</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>zawiera dane binarne tam, gdzie nie powinno ich być</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>nie jest poprawnym JSON w bajcie %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: kształt %2 typu %3 nie wypełnia swoich %4 bajtów</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>nagłówek safetensors jest dłuższy niż plik; plik jest obcięty lub uszkodzony</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>nagłówek safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>dwa tensory pliku safetensors mają wspólne bajty</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>typ, kształt i bajty nie pasują do siebie w pliku safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>lista części modelu wymienia zbyt wiele plików</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>lista części modelu nie jest poprawnym JSON lub nie wymienia plików</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>lista części modelu wymienia %1, ale takiego pliku nie ma obok</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>format PyTorch sprzed 2020 roku (nie archiwum zip), który nie jest obsługiwany; wczytaj i zapisz model w aktualnym PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>sam pickle Pythona, a nie zapisany model; czytane są tylko pliki .pth z torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>wskaźnik Git LFS, a nie wagi; wykonaj `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>strona internetowa lub XML, a nie wagi; pobierz sam plik</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>plik JSON, a nie wagi; wybierz plik .safetensors, .pth lub .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>stary format llama.cpp; czytany jest tylko GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>skompresowany (gzip); najpierw go rozpakuj</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>nie jest plikiem wag; Rookery czyta pliki .pth, safetensors, GGUF i rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>plik jest pusty; pobierz go ponownie</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>zawiera dwa tensory dla %1; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>jedna część modelu podzielonego na pliki GGUF (łącznie %1); umieść je wszystkie w jednym folderze pod oryginalnymi nazwami, które kończą się na -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>nie jest częścią %1 z %2, wbrew swojej nazwie; pobierz pliki ponownie</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>folder bez pliku wag; wybierz sam plik</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>w folderze jest kilka plików wag, wskaż jeden z nich: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>za mało pamięci, aby otworzyć plik</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>brakuje pliku, a model jest podzielony na pliki (łącznie %1); umieść je wszystkie w jednym folderze</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>części zawierają inne tensory, niż podaje pierwsza z nich; pobierz pliki ponownie</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>ma inny format niż pozostałe części modelu; pobierz pliki ponownie</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>brakuje w %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>typ %1, który nie jest obsługiwany, w %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>inny program skrócił plik, gdy był on używany; przywróć go i wczytaj model ponownie</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>brakuje katalogu na końcu archiwum: plik jest obcięty, pobierz go ponownie</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>katalog archiwum jest uszkodzony; pobierz plik ponownie</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>katalog archiwum wskazuje poza plik: plik jest obcięty lub uszkodzony, pobierz go ponownie</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>brakuje w pliku</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>nie ma rzędu, który wynikałby z kształtu</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>nie jest tablicą macierzy kwadratowych</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>hybryda RWKV-8 (rc00-hybrid), której mechanizm uwagi zachowuje wszystkie wcześniejsze tokeny, czego Rookery nie potrafi; wybierz model od RWKV-4 do RWKV-7a lub RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>model RWKV-7b (DeepEmbedAttention), którego mechanizm uwagi zachowuje wszystkie wcześniejsze tokeny, czego Rookery nie potrafi; wybierz model od RWKV-4 do RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>model RWKV-8 z ROSA, model badawczy, którego Rookery nie uruchamia; wybierz model od RWKV-4 do RWKV-7a lub RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>plik zawiera %1: to %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>plik zawiera tensory, ale nie model językowy RWKV znany Rookery (wersje od 4 do 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>kształt %1 nie może należeć do modelu, w %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>szerokość %2 nie dzieli się przez liczbę głowic %1, w %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 i jeszcze tensorów: %2</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>warstwy zawierają %1, czego nie ma żaden model %2: plik ma architekturę, której Rookery nie uruchamia, albo jest w nim adapter lub pozostałości treningu; wybierz inny plik modelu</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>za mało pamięci, aby kontynuować obliczenia na procesorze; zamknij inne programy i wczytaj model ponownie lub wybierz mniejszy</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>karta %1 przestała działać (%2); użyj procesora lub uruchom program ponownie, aby używać karty</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>nie ma takiego urządzenia; użyj cpu, cuda, cuda:N lub auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; użyj zamiast tego procesora</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>nie można otworzyć; czy brakuje pamięci?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>kształt %1, oczekiwano %2, w %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>za mało pamięci na %1; zamknij inne programy lub wybierz mniejszy model</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>wczytywanie anulowano</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>kształt %1, oczekiwano %2 w %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>zawiera wartości, które nie są liczbami (NaN lub nieskończoność), w %1; plik jest uszkodzony lub trening był rozbieżny</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>nie można odczytać skwantyzowanego czynnika w kolejności (in, out)</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>za mało pamięci na %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>to adapter (LoRA lub podobny), a nie model: zmienia model, którego nie ma w pliku; wczytaj tamten model z tym plikiem jako adapterem (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Wczytywanie: %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nie wczytano modelu</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 mld</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>To jest model startowy: liczba parametrów to %1, wytrenowano go po angielsku w kilku tematach, aby Rookery od razu działał. Zna stolice, przeciwieństwa i formy wyrazów, rozpoznaje, czy zdanie brzmi radośnie, odpowiada na pytania o Rookery i opisuje obrazy figur, liter i przedmiotów codziennego użytku. Na inne pytania odmawia odpowiedzi lub coś zmyśla. Do wszystkiego innego wczytaj prawdziwy model RWKV.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 działa na tym komputerze. Nic, co napiszesz, go nie opuszcza.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Trwa wczytywanie modelu. Możesz już pisać.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery uruchamia na tym komputerze modele językowe RWKV: pliki wag z rozszerzeniem .pth, .safetensors lub .gguf.</translation>
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
        <translation>Wyjaśnij w trzech zdaniach, jak powstaje tęcza.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Napisz krótki wiersz o pierwszym śniegu.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Napisz w Pythonie funkcję, która liczy słowa w tekście.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Zaplanuj niedrogi weekend w Lizbonie.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, warstwy: %2, szerokość: %3, tokeny w słowniku: %4</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Pamięć na wagi</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>około %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Rozmiar stanu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Karta graficzna</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>mieści warstwy: %1 z %2; resztę oblicza procesor</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>nieużywana: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Widzi obrazy (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Nie widzi obrazów</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Szablon czatu</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Czas wczytywania</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automatycznie: najszybsze</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Karta graficzna (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Brak: jak w pliku</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bitów: połowa pamięci</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bity: ćwierć pamięci, mniej dokładnie</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Ta rozmowa opuszcza Twój komputer: z każdym pytaniem jest w całości wysyłana do %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Ta rozmowa opuszcza Twój komputer: z każdym pytaniem jest w całości wysyłana do %1, i to bez szyfrowania, więc inni w sieci mogą ją przeczytać.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 działa na innym komputerze. To, co tu piszesz, i pokazywane obrazy trafiają tam z każdym pytaniem.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>z innym programem na tym komputerze</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>szyfrowane</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>nieszyfrowane: inni w sieci mogą je czytać</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Co otrzymuje</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>cała rozmowa z każdym pytaniem, bez wcześniejszych przemyśleń; obrazy bez miejsca i czasu wykonania</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Czego nie potrafi</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Nie ma stanów: żaden nie jest zapisywany, nie można kontynuować odpowiedzi i nic nie jest czytane podczas pisania.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Zdobądź model</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Użyj procesora</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Pobierz słownik</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Wczytywanie %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modele na tym komputerze</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Tutaj pojawiają się pliki wag RWKV (.pth, .safetensors, .gguf) z %1. Plik można też upuścić na okno.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Kwantyzuj przy wczytywaniu</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Zacznie obowiązywać po ponownym wczytaniu modelu.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Zwolnij %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Wczytaj model</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Wagi RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Wybierz słownik modelu</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Słowniki (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Na serwerze</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Nie pytaj więcej %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Wczytaj bez adapterów</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Dodaj jako adapter</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Nie wczytano modelu.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Użyj innego enkodera obrazu…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Wybierz enkoder obrazu…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Nie używaj innego enkodera obrazu</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Wybierz enkoder obrazu modelu</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Enkodery obrazu (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Zdolny model dla tego komputera: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Pobierz i używaj</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Inne modele…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Wybierz folder na tym komputerze.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 i folder danych znajdują się jeden w drugim. Wybierz folder obok.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 to plik. Wybierz folder.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>Folder %1 nie jest pusty. Wybierz pusty lub nowy folder.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Co pojawiłoby się przy kursorze:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Wczytaj model, aby zobaczyć działanie suwaków.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Pojawi się, gdy tylko model coś tu napisze lub przeczyta.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Co byłoby po ostatniej odpowiedzi:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Właśnie losowany token:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>Odpowiedź zostanie napisana, gdy tylko wczyta się %1.</translation>
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
        <translation>typowość</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>koniec tekstu</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>część znaku</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, po filtrach %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, odcięte przez %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>Można wylosować tokenów: %1 z %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 pozostawia %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Szerokość obu rozmów</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Postacie…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nowa postać…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Coś, czego nie ma już na półce</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Tego, od czego zaczyna „%1”, nie ma już na półce, więc rozmowa zaczyna się bez tego.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Postacie</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nowa postać</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Ktoś, w kogo wciela się model: z imieniem i obrazem, z instrukcjami, które dostaje na początku, a jeśli chcesz, także ze stanem z półki, od którego zaczyna.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Imię postaci</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Obraz…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Usuń obraz</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Co model usłyszy na początku. Na przykład: Jesteś Ada, cierpliwa nauczycielka matematyki. Objaśniasz na małych przykładach.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Punkt wyjścia</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Stan z półki: to, co tam przeczytano, lub to, czego nauczono model.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>obraz na dysku zmienił się od chwili załączenia; przywróć plik lub załącz obraz ponownie</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>to nie jest obraz, który Rookery potrafi odczytać; użyj JPEG, PNG, WebP lub GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>ikona jest uszkodzona lub za duża; najpierw zapisz ją jako PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>ikona jest uszkodzona; najpierw zapisz ją jako PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>w pliku GIF nie ma obrazu; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>pierwsza klatka pliku GIF nie ma sensu; plik jest uszkodzony</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>plik GIF kończy się w środku obrazu</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapikseli</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>plik %1 jest uszkodzony lub obcięty i nie można go zdekodować</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>plik %1 jest obcięty: brakuje jego końca; skopiuj lub pobierz go ponownie</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>obraz ma %1 x %2 pikseli; dopuszczalne jest najwyżej %3 i milion pikseli na bok, więc najpierw go zmniejsz</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>progresywny JPEG większy niż %1 wymaga zbyt dużo pamięci; zapisz go mniejszy lub bez opcji „progresywny”</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>nie jest obrazem, który czyta Rookery; użyj JPEG, PNG, WebP, GIF, TIFF lub BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>za mało pamięci na obraz o rozmiarze %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>obraz nie ma pikseli</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>za mało pamięci na obraz</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>to inna biblioteka</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>nie można wczytać części Rookery, która czyta obrazy (%1); zainstaluj Rookery ponownie</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>jej wyjście nie jest typu float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Odczytywanie %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Obrazy wiadomości</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Opisz</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Własne ustawienia</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Zapisz te ustawienia jako preset…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Zmień nazwę presetu lub go usuń</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Przywróć ustawienia domyślne modelu</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa presetu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Preset programu ma już tę nazwę; wybierz inną.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Twój preset o tej nazwie otrzyma te ustawienia.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nowa nazwa presetu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Inny preset ma już tę nazwę; wybierz inną.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>przeczytano w tym celu %n token, na kopii</numerusform>
            <numerusform>przeczytano w tym celu %n tokeny, na kopii</numerusform>
            <numerusform>przeczytano w tym celu %n tokenów, na kopii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Czy jeszcze pamięta?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Pytanie zadano kopii pamięci z tego miejsca: w rozmowie nic z tego nie pozostanie.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Jakie było moje pierwsze pytanie?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Pytanie do pamięci modelu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Model myśli…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Wysyła tę wiadomość</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Streść</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Streść ten tekst w trzech zdaniach:

{tekst}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Przetłumacz</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Przetłumacz ten tekst na {język}:

{tekst}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Wyjaśnij prosto</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Wyjaśnij prostymi słowami i na przykładzie: {co}.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Przeredaguj</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Przeredaguj ten tekst tak, aby był {krótszy}:

{tekst}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Podaj mi dziesięć pomysłów na {co}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Napisz funkcję</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Napisz funkcję w języku {język}, która {co robi}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Odpowiedz na list</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Napisz życzliwą odpowiedź na ten list. Przekaż, że {co}.

{list}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (wersje od 4 do 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (wersja 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, potrafi rozumować</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startowy</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automatycznie, według modelu</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatycznie: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Wył., z pustym rozumowaniem (lepiej)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Wł., jak długo zechce</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Wł., krótko</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Wł., normalnie</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Wł., długo</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Twoje pytanie</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Dowolny tekst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON zgodny ze schematem</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Tekst pasujący do wyrażenia</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Napisz prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>To, co stoi w {nawiasach}, uzupełnia się przy użyciu promptu; Tab przechodzi do następnego miejsca.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Aby użyć któregoś z nich, wpisz / na początku wiadomości.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Nazwa wpisywana po /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nazwa promptu</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Tekst promptu</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Na przykład: Przetłumacz to na {język}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nowy prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Model proponuje…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz jedną</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Nie wybieraj żadnej</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Wybór: klawisz Tab prowadzi tu z tekstu</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Rozmawiaj z modelami językowymi RWKV na własnym komputerze.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Przechowuj rozmowy, ustawienia i modele w tym folderze.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Wczytaj ten plik lub folder wag zamiast ostatniego.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Otwórz małe okno na jedno pytanie; do skrótu pulpitu.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>kwantyzację anulowano</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 zawiera wartości, które nie są liczbami (NaN lub nieskończoność); plik jest uszkodzony</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>scalono z nim wytrenowany stan początkowy (blocks.0.att.time_state), na który w GGUF nie ma miejsca; skwantyzuj model, dla którego go wytrenowano, i wczytaj stan osobno</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>model do osadzeń, na którego głowice w GGUF nie ma miejsca; używaj go bez zmian</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1: liczba parametrów %2, oczekiwano %3; plik jest niekompletny</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF nie ma postaci dla modeli %1, tylko dla rwkv6 i rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>jego normalizacja grupowa różni się od tej, którą zakładają wszystkie programy czytające GGUF (rozmiar głowicy inny niż 64 w postaci flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>można odczytać, ale nie zapisać</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>to plik, który jest właśnie czytany; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>za mało pamięci na kwantyzację</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>nie jest typem, do którego można kwantyzować; wybierz jeden z %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>tekst do kalibracji ma %1 tokenów; potrzeba co najmniej %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>za mało pamięci, by kalibrować tekstem</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Ty: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Odpowiedź: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Szybkie pytanie</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Inne pytanie</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Otwórz jako rozmowę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Wiadomość do %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Trwa wczytywanie modelu; możesz już pisać…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Wczytaj model, aby rozpocząć rozmowę</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Szybkie okno</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Na jedno pytanie, cokolwiek robisz. W ustawieniach klawiatury pulpitu nadaj temu poleceniu skrót: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Na jedno pytanie, cokolwiek robisz, klawiszami, o które zapyta pulpit.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 otwiera je, cokolwiek robisz.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Nie ma jeszcze klawiszy: nadaj je w ustawieniach klawiatury pulpitu.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Pulpit jest proszony o klawisze.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Szybkie okno klawiszami pulpitu</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Co model pamięta z „%1”</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Zdania z dokumentu z pominiętym słowem i cztery słowa z niego do wyboru. Pytania zadawane są kopii: w stanie nie zostaje nic z testu.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Test pamięci</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Zapamiętane: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Model pomyślał o „%1”; w tekście jest „%2”</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Tekst jest za krótki, aby o niego pytać, albo nie ma zdań, w których można pominąć słowo.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Model został zatrzymany, zanim odpowiedział.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Na %n zdanie z pominiętym słowem model trafia we właściwe z czterech słów w %1. Bez przeczytania dokumentu trafiłby w %2, a na chybił trafił w około %3.</numerusform>
            <numerusform>Na %n zdania z pominiętym słowem model trafia we właściwe z czterech słów w %1. Bez przeczytania dokumentu trafiłby w %2, a na chybił trafił w około %3.</numerusform>
            <numerusform>Na %n zdań z pominiętym słowem model trafia we właściwe z czterech słów w %1. Bez przeczytania dokumentu trafiłby w %2, a na chybił trafił w około %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>usuń z adresu nazwę i hasło; klucz podaje się osobno</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>nawias wokół nazwy hosta nie jest zamknięty</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>nazwa hosta jest zapisana nieprawidłowo</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>nazwa hosta może zawierać tylko litery, cyfry, kropki i łączniki</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>brakuje nazwy hosta, jak w https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>port musi być liczbą od 1 do 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>adres jest za długi</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>adres zaczyna się od https:// lub http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>adres nie zawiera spacji ani znaków sterujących</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>nie można wysłać zapytania pod adres ze znakiem zapytania</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>nie prowadzi do adresu internetowego</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>nie jest zapisane jak adres</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>bez podania przyczyny</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>ponad 1 MiB w jednym kawałku</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>to nie jest JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>nie zawiera odpowiedzi</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>jedna z części nie jest JSON-em</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>ponad %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>błąd TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>druga strona zakończyła połączenie</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>coś innego</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>samego siebie, bez końca</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>to nie jest lista modeli</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>Nie można znaleźć %1. Sprawdź adres i połączenie komputera z siecią.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>Nie można połączyć się z %1 (%2). Sprawdź adres i to, czy serwer działa.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>Połączenie z %1 nie jest bezpieczne (%2), więc niczego nie wysłano. Sprawdź adres lub zapytaj osobę prowadzącą serwer.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 wymaga klucza, a żaden nie jest znany. Dodaj model ponownie razem z kluczem.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 nie przyjmuje klucza. Dodaj model ponownie z właściwym kluczem.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 nie pozwala używać modelu z tym kluczem. Zapytaj osobę prowadzącą serwer.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 nie ma modelu o nazwie %2. Dodaj taki, który tam jest.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>Pod tym adresem %1 nic nie odpowiada. Sprawdź go; większość kończy się na /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Rozmowa jest za długa dla modelu na %1 (%2). Rozpocznij nową lub żądaj krótszych odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 ma teraz zbyt wiele zapytań lub limit klucza jest wyczerpany (%2). Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 ma zbyt wiele zapytań lub limit klucza jest wyczerpany (%2). Ponowić można za %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 odrzuca pytanie: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>Na %1 wystąpił błąd wewnętrzny (%2). Spróbuj ponownie lub powiadom osobę prowadzącą serwer.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 przerywa w połowie odpowiedzi (%2). To, co nadeszło, zachowano; poproś o odpowiedź ponownie.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 nie wysyła niczego od %3. Spróbuj ponownie lub zapytaj osobę prowadzącą serwer.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>Połączenie z %1 zostało zerwane przed końcem odpowiedzi. To, co nadeszło, zachowano; poproś o odpowiedź ponownie.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>Od %1 otrzymano coś, co nie jest odpowiedzią (%2). Sprawdź, czy adres należy do serwera zgodnego z OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>Od %1 otrzymano więcej, niż może mieć odpowiedź (%2), więc połączenie zakończono. To, co nadeszło wcześniej, zachowano.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 przekierowuje do %2, gdzie bez Twojego udziału nie są wysyłane zapytania. Dodaj ten adres, jeśli mu ufasz.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Nie można wysłać obrazu (%2). Usuń go z pytania.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Za mało pamięci na odpowiedź %1. Zamknij inne programy i spróbuj ponownie.</translation>
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
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>wiersz bez końca</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>nie obsługuje HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>nagłówki bez końca</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>odpowiedź jest spakowana jako %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>długość nie jest liczbą</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>odpowiedź jest skompresowana, choć o to nie proszono</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>blok nie ma końca</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>blok nie ma długości</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>inni mogą czytać zawarte w nim klucze; odbierz im prawa (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>nie zawiera kluczy w postaci, w jakiej zapisuje je Rookery; usuń go i wprowadź klucze ponownie</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>za mało na to pamięci</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>To nie jest adres serwera. Adres wygląda tak: https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>Klucz zawiera znak, którego nie ma w żadnym kluczu. Skopiuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 zgłasza, że nie ma modelu. Wczytaj tam model i zapytaj ponownie.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · nieszyfrowane</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Model na innym komputerze odpowiada tak samo jak na tym, ale to, co piszesz, trafia tam: z każdym pytaniem cała rozmowa i jej obrazy. Rookery łączy się z serwerem tylko wtedy, gdy naciśniesz tutaj przycisk lub wyślesz pytanie.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modele na innych komputerach</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Dodawanie modelu</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Adres, np. https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Klucz, jeśli wymagany</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Klucz serwera</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Dowolny serwer zgodny z OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, inny Rookery. Klucz jest przechowywany w bazie kluczy środowiska graficznego lub w pliku, który tylko Ty możesz czytać.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Pokaż modele</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Odpytywanie %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>Połączenie z %1 nie jest szyfrowane: inni w sieci mogą przeczytać klucz i rozmowy.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Model serwera</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Dodaj i użyj</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Lub podaj nazwę modelu</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Nazwa modelu na serwerze</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (słownik większości modeli RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (enkoder obrazu, z %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>To repozytorium zawiera kilka plików wag: wybierz te, których potrzebujesz.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>Pominięto %n plik: jego nazwy nie można bezpiecznie zapisać.</numerusform>
            <numerusform>Pominięto %n pliki: ich nazw nie można bezpiecznie zapisać.</numerusform>
            <numerusform>Pominięto %n plików: ich nazw nie można bezpiecznie zapisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Nie zawiera plików wag, które Rookery może wczytać.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Wszystkie wybrane pliki już są.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nic nie wybrano.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>do pobrania %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>pasuje do tego komputera</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>zmieści się po zamknięciu innych programów</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>nie mieści się w pamięci tego komputera</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>na dysku jest wolne tylko %1</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>brak opublikowanych sum kontrolnych: sprawdzane są rozmiary</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Wróć do modeli</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Pobieranie listy plików z huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Pliki %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Już jest</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>przerwane</translation>
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
        <translation>Krócej; w czasie przeszłym; życzliwiej…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Jak przeredagować zaznaczenie</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Przeredaguj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Lub pokaż obraz: upuść go tutaj albo wypróbuj te.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Opisz przykładowy obraz %1</translation>
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
        <translation>Wyższa daje większą różnorodność, niższa większą przewidywalność; przy 0 zawsze wybierany jest najbardziej prawdopodobny token.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Losuje spośród najbardziej prawdopodobnych tokenów, które łącznie mają to prawdopodobieństwo; 1 wyłącza.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Kara za obecność</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Zmniejsza prawdopodobieństwo każdego tokenu użytego wcześniej; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Kara za częstość</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Zmniejsza prawdopodobieństwo tokenu tym bardziej, im częściej był używany; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Zanikanie kary</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Jak wolno zanika licznik użytych tokenów; przy 1 nie zanika nigdy.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Losuje spośród tylu najbardziej prawdopodobnych tokenów; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Odrzuca tokeny poniżej tej części kwadratu największego prawdopodobieństwa; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Odrzuca tokeny poniżej tej części największego prawdopodobieństwa; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typowość</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Zachowuje tokeny, które zaskakują mniej więcej tak, jak oczekiwano; 1 wyłącza.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Dokładny: rozumowanie i fakty</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Zawsze najbardziej prawdopodobny</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Wytrenowany stan</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Zrównoważony</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreatywny</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Obszerny</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Zachowawczy</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Dowolny tekst</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Serwer tego modelu nie zna tego ustawienia, więc nie jest ono wysyłane.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Zmiany działają od następnego tokenu, także podczas pisania odpowiedzi.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Mniej filtrów</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p i typowość</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Maks. tokenów w odpowiedzi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Takie same ziarno, ustawienia i tekst dają taką samą odpowiedź. Puste: za każdym razem nowe.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>losowe</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Zatrzymaj także na</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Teksty rozdzielone przecinkami; %1 to koniec wiersza</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Teksty kończące odpowiedź</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Zmiany działają od następnej odpowiedzi. To, czego serwer nie zna, jest wyszarzone i nie jest wysyłane.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Pozwól innym programom pytać model</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Działa jako serwer dla klientów OpenAI i Anthropic, tylko dla programów na tym komputerze. Ich zapytania nie są przechowywane.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Trwa uruchamianie…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Czeka na wczytanie modelu</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ukryj klucz</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Utwórz nowy klucz; programy z obecnym stracą dostęp</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopiuj klucz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port serwera</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n zapytanie w toku</numerusform>
            <numerusform>%n zapytania w toku</numerusform>
            <numerusform>%n zapytań w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Ostatnie zapytania</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+plus, Ctrl+minus, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Zacznie obowiązywać po ponownym wczytaniu modelu.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Puste: jeden na rdzeń. Zacznie obowiązywać po ponownym wczytaniu modelu.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>Model %1 wczytano z innymi ustawieniami.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Import rozmowy</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Wyeksportowanej jako JSON, ze wszystkimi gałęziami i obrazami. Plik można też upuścić na okno.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Licencja Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>O programie…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Wyeksportowane rozmowy (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>To, o co często pytasz, zapisane pod nazwą. Aby użyć promptu, wpisz / na początku wiadomości.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Powiadamiaj, gdy odpowiedź jest gotowa</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Powiadomienie na pulpicie, gdy na wierzchu jest inne okno.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Czytaj nowe odpowiedzi na głos</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Głosem systemowym, w trakcie pisania. Każdą odpowiedź można odczytać z jej menu.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikona w zasobniku systemowym</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>To środowisko pulpitu nie ma zasobnika systemowego.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Zamknięcie okna tylko je wtedy ukrywa, a odpowiedzi są pisane dalej.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Mocniejsze kolory i linie.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Wszystko pojawia się od razu, nic się nie przesuwa ani nie pulsuje.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Numery wierszy w kodzie</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Obok bloków od pięciu wierszy. Nie są kopiowane.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>nie można tam zapisać: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>w tej chwili czyta go inny program</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>nie ma go już na półce</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>to nie jest ani zapisany, ani wytrenowany stan</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>tekst nie jest tym, który tam zapisano; połóż dokument na półce ponownie</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>jeszcze go nie przeczytano</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>stan nie jest tym, który tam zapisano; zleć ponowne przeczytanie tekstu</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>to nie jest to, co zapisał program Rookery; tej pozycji z półki nie można użyć</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Usunięto %n stan bez nazwy, bo półka przekroczyła swój limit. Jego tekst pozostał na półce i można go przeczytać ponownie.</numerusform>
            <numerusform>Usunięto %n stany bez nazwy, bo półka przekroczyła swój limit. Ich teksty pozostały na półce i można je przeczytać ponownie.</numerusform>
            <numerusform>Usunięto %n stanów bez nazwy, bo półka przekroczyła swój limit. Ich teksty pozostały na półce i można je przeczytać ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Na półce można położyć tylko pliki z tego komputera.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>„%1” już jest na półce.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>Zdjęto „%1” z półki</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>„%1” bez zmian od zapisu: sumy kontrolne tekstu i stanu się zgadzają.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n z plików nie jest na półce:</numerusform>
            <numerusform>%n z plików nie są na półce:</numerusform>
            <numerusform>%n z plików nie jest na półce:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Czytanie: %1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Wytrenowany stan początkowy; nie przeczytał żadnego tekstu</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Modele na innych komputerach nie mają stanów</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Przeczytany przez %1, a nie przez używany model</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytany</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Wstrzymano na %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Stan usunięto, aby zwolnić miejsce; tekst pozostał</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Czeka na przeczytanie</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Czeka na model</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Utworzony przez inny model niż używany</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n plik z folderu jest nieczytelny, za duży lub leży zbyt głęboko i został pominięty:</numerusform>
            <numerusform>%n pliki z folderu są nieczytelne, za duże lub leżą zbyt głęboko i zostały pominięte:</numerusform>
            <numerusform>%n plików z folderu jest nieczytelnych, za dużych lub leży zbyt głęboko i zostało pominiętych:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ukryj rozmowy</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Dokument jest czytany raz, w tle; potem dowolna liczba rozmów może od razu zaczynać się od tego, co model z niego pamięta. Model rekurencyjny zachowuje sens długiego tekstu, a zapomina szczegóły: pod każdą odpowiedzią widać fragmenty pasujące do pytania, a test pokazuje, ile model pamięta.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n dokument w drodze…</numerusform>
            <numerusform>%n dokumenty w drodze…</numerusform>
            <numerusform>%n dokumentów w drodze…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Łącznie %1; najwyżej</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Miejsce na półkę</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Po przekroczeniu limitu usuwane są stany najstarszych pozycji bez nadanej nazwy. Ich teksty pozostają i można je przeczytać ponownie.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Połóż dokumenty na półce</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Dokumenty i stany (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Połóż na półce folder z dokumentami</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Eksportuj stan</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Pliki stanu (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Wstrzymaj czytanie</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Co zrobić z „%1”</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Rozpocznij rozmowę</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Przeczytaj tekst ponownie</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Użyj jako podstawy tej rozmowy</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Pokaż tekst</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Sprawdź, ile model pamięta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Opisz przeznaczenie…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Zdejmij z półki</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Przeszukaj wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Znajdź w tej rozmowie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Zatrzymaj odpowiedź</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Napisz inną odpowiedź</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Kopiuj ostatnią odpowiedź</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Zmień ostatnie pytanie</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Następna rozmowa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Poprzednia rozmowa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Ustawienia odpowiedzi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Zmień nazwę rozmowy</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nowa rozmowa obok</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Druga rozmowa</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Zamknij tę połowę</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Ustawienia odpowiedzi</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Ustawienia tekstu</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Przeszukaj wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nie znaleziono niczego dla „%1”.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Tutaj pojawią się Twoje rozmowy.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Import rozmowy</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Zatrzymaj import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Eksportuj rozmowę</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON ze wszystkimi gałęziami (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Uczenie</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Edytuj prompty…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n fragment dokumentu na ten temat</numerusform>
            <numerusform>%n fragmenty dokumentu na ten temat</numerusform>
            <numerusform>%n fragmentów dokumentu na ten temat</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Pokaż w „%1”</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Nie zainstalowano żadnego głosu, więc nic nie można przeczytać na głos. Zainstaluj speech-dispatcher i jego wtyczkę Qt, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>Głos systemowy przestał działać, więc odpowiedź nie jest dalej czytana. Sprawdź, czy działa speech-dispatcher, a potem spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>stan rozmowy</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>nie można odczytać z urządzenia</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>nie jest zapisanym stanem rozmowy</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>stan zapisano z innym modelem; wczytaj ten model lub zacznij od tekstu</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>zapisany stan jest uszkodzony</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>zapisany stan jest uszkodzony: zmienił się od chwili zapisu</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>zapisany stan jest uszkodzony: zawiera wartości, które nie są liczbami</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>za mało pamięci na stan</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>brakuje w %1; stan wytrenowano dla innego modelu</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>kształt %1, oczekiwano %2 w %3; stan wytrenowano dla innego modelu</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>modele RWKV-4 nie mają stanu macierzowego, od którego można zacząć; wybierz model w wersji od 5 do 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>ma więcej warstw niż model (%1); stan wytrenowano dla innego modelu</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>stan zawiera wartości, które nie są liczbami; jego trening był rozbieżny</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>nie zawiera stanu; wybierz zapisany stan lub plik .pth z wytrenowanym stanem</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>te macierze nie są stanem początkowym tego modelu</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Stan zaimportowano %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Stan wytrenowany do zadania, dla %1. Nie czytał żadnego tekstu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 ma za sobą %n token przeczytany przed tą rozmową i go pamięta. Jego tekst nie jest częścią stanu, więc nie można go tu pokazać; Twoja pierwsza wiadomość będzie jego kontynuacją.</numerusform>
            <numerusform>%1 ma za sobą %n tokeny przeczytane przed tą rozmową i je pamięta. Ich tekst nie jest częścią stanu, więc nie można go tu pokazać; Twoja pierwsza wiadomość będzie jego kontynuacją.</numerusform>
            <numerusform>%1 ma za sobą %n tokenów przeczytanych przed tą rozmową i je pamięta. Ich tekst nie jest częścią stanu, więc nie można go tu pokazać; Twoja pierwsza wiadomość będzie jego kontynuacją.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Przed pierwszą wiadomością</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Pusta odpowiedź</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>w innej gałęzi, odpowiedź %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 ma za sobą jednokrotne czytanie tekstu (%n token) i odpowiada z pamięci: zachowuje sens długiego tekstu, a zapomina szczegóły. Fragmenty pasujące do pytania widać pod odpowiedzią.</numerusform>
            <numerusform>%1 ma za sobą jednokrotne czytanie tekstu (%n tokeny) i odpowiada z pamięci: zachowuje sens długiego tekstu, a zapomina szczegóły. Fragmenty pasujące do pytania widać pod odpowiedzią.</numerusform>
            <numerusform>%1 ma za sobą jednokrotne czytanie tekstu (%n tokenów) i odpowiada z pamięci: zachowuje sens długiego tekstu, a zapomina szczegóły. Fragmenty pasujące do pytania widać pod odpowiedzią.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>innego modelu</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Stan „%1”, od którego zaczyna się ta rozmowa, należy do %2. Używany model, %3, nic o nim nie wie i odpowiedziałby bez niego.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n odpowiedź bez stanu</numerusform>
            <numerusform>%n odpowiedzi bez stanu</numerusform>
            <numerusform>%n odpowiedzi bez stanu</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Co zrobić ze stanem</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Rozpocznij stąd rozmowę</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Pokaż odpowiedź przed nim</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Stan to wszystko, co model pamięta z rozmowy, w kilku megabajtach: od każdego z nich można rozpocząć nową rozmowę. Stan zapisuje się po każdej odpowiedzi. Najnowsze pozostają wszystkie, ze starszych coraz mniej; stan z nazwą pozostaje, dopóki go nie usuniesz.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Nazwa najnowszego stanu</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Jeszcze żadnego: pierwszy pojawi się z pierwszą odpowiedzią.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Rozpocznij rozmowę z pliku stanu</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Pliki stanu (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Eksportuj stan</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Pliki stanu (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 nie ma stanów: z każdym pytaniem czyta całą rozmowę. Zapisane wcześniej są przeznaczone dla modeli tego komputera, do których należą.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Ten plik</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1: nie można otworzyć. Sprawdź, czy folder istnieje i należy do Ciebie.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1: to nie jest baza danych Rookery. Wybierz inny folder danych lub przenieś ten plik gdzie indziej.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1: zapisano w nowszej wersji Rookery i pozostawiono bez zmian. Aby otworzyć, zaktualizuj Rookery.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1: dane są uszkodzone i pozostały bez zmian. Przywróć kopię zapasową lub odłóż plik na bok i zacznij od pustego.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>%1: używane przez inny program. Zamknij tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1: brak miejsca na zapis. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1: nie można zapisać. Zezwól na zapis w pliku i jego folderze lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1: awaria dysku. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1: dane na dysku zmieniły się od chwili zapisu, więc nie są używane. Aby je odzyskać, przywróć kopię zapasową folderu danych.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 już nie istnieje.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1: wersja starsza niż ostatnio zapisana — podmieniono ten plik lub plik obok niego, którego nazwa kończy się na -wal. Zamknij Rookery i przywróć najnowsze pliki.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1: odczyt przerwano zgodnie z życzeniem.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1: nie można odczytać jako rozmowy Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1: coś poszło nie tak. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Plik danych</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Ta rozmowa</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Ta wiadomość</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Ten zapisany stan</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Plik tego obrazu</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Brakuje najnowszych zmian: plik %1, w którym były, zniknął. Aby je odzyskać, zamknij Rookery i przywróć ten plik.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1: nie można zapisać; wszystko można czytać, ale nic nie jest zapisywane. Zezwól na zapis w pliku i jego folderze, a potem uruchom Rookery ponownie.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Do tego czasu nie można odczytać najnowszych zmian w %1.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Za mało pamięci, aby wypróbować to obok modelu w obecnej postaci. Rozpocznij z tym rozmowę.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>O co zapytasz</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Pytanie w przykładzie</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Co model ma odpowiedzieć, jego stylem i w jego formie</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Odpowiedź w przykładzie</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Zmień przykład %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Z rozmów…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystkie</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Nie ma jeszcze przykładów. Wpisz kilka, upuść tu plik (wiersze JSON, CSV, tekst) lub weź odpowiedzi z własnych rozmów. Dobra liczba to od dwudziestu do sześćdziesięciu przykładów o wspólnej formie; przy dziesięciu lub więcej część można odłożyć do oceny.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Weź przykłady z pliku</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Przykłady (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ukryj rozmowy</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Wczytaj na procesorze</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Upuść plik, aby wziąć z niego przykłady</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Pokaż modelowi, jak ma ci odpowiadać, a przejmie to: styl, format, zadanie. Wystarczy kilkadziesiąt przykładów i parę minut na tym komputerze. Model nie uczy się faktów: to, czego nie wie, zmyśla jak dotąd, tylko w nowym stylu.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Nazwa, np. „Pirat”</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nazwa tego, czego model się nauczył</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Rozpocznij z tym rozmowę</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Zapisano jako %1. Inne programy dla RWKV też to odczytają; tutaj można to zaimportować w sekcji Stany.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Odrzuć i zmień przykłady</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Wróć do przykładów</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Jest już na półce: można od tego zacząć każdą rozmowę. Plik %1 nadaje się też do innych programów.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Jest już w sekcji Model, Adaptery, gdzie można to włączać i wyłączać. Folder %1 nadaje się też do innych programów.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Czego się nauczył</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ucz</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Szybko: 50 kroków</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normalnie: 100 kroków</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Dokładnie: 300 kroków</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Jak długo model się uczy</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Wznów od miejsca zatrzymania</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Jak dobrze przewidywane są odpowiedzi w kolejnych krokach</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>do nauki</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>do oceny</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Zatrzymaj i zachowaj najlepszy wynik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Styl: stan początkowy</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Więcej niż styl: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Co powstaje z przykładów</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rząd LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>To, czego model się nauczy, jest z nim scalane przy wczytywaniu i działa we wszystkich jego rozmowach, dopóki jest włączone. Przy wyższym rzędzie uczy się więcej, ale trwa to dłużej.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Model uczy się stanu o wielkości kilku megabajtów, od którego można zaczynać rozmowy; sam model się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Wypróbuj na</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>nieużywane do nauki</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompty do wypróbowania</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Pytanie, którego nie ma wśród przykładów</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt do wypróbowania</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>około sekundy</numerusform>
            <numerusform>około %n sekund</numerusform>
            <numerusform>około %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>około minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>około godziny</numerusform>
            <numerusform>około %n godzin</numerusform>
            <numerusform>około %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Trwa jeszcze wczytywanie modelu.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Najpierw wczytaj model.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Ten model działa na innym komputerze. Uczyć można tylko model na tym komputerze.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Nie udało się zachować postępu: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Nie znaleziono niczego, co odpowiada lepiej. Może pomóc więcej przykładów, które mają ze sobą coś wspólnego, albo krótsze odpowiedzi.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Czytanie przykładów…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Sprawdzanie, jak szybko może się uczyć: krok %1 z %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Uczenie: krok %1 z %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokenów/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Strata dla %n przykładu, z którego model się nie uczy: %1 bez nauki, %2 teraz</numerusform>
            <numerusform>Strata dla %n przykładów, z których model się nie uczy: %1 bez nauki, %2 teraz</numerusform>
            <numerusform>Strata dla %n przykładów, z których model się nie uczy: %1 bez nauki, %2 teraz</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Strata dla jego przykładów: %1 bez nauki, %2 teraz</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Strata zmieniła się z %1 na %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Zatrzymano; zachowano najlepszy dotychczasowy wynik. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Gotowe. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Istnieje już stan o nazwie „%1”; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Istnieje już adapter o nazwie „%1”; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rząd %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Na razie można uczyć tylko modele RWKV-6 i RWKV-7; ten to %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Tylko część modelu mieści się na karcie graficznej. Wczytaj go na procesorze, aby go uczyć.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Wklejany tekst jest za długi na pole. Zapisz go jako plik i połóż na półce.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Nie wiadomo, czego model tu oczekiwał.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Ten tekst napisał inny model. Wczytaj go, aby zobaczyć, czego jeszcze oczekiwał.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Rozumuje…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Rozumowanie: %1 s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Krótkie rozumowanie</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ukryj rozumowanie</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Pokaż rozumowanie</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Rozmowa toczy się dalej od wcześniejszej odpowiedzi</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Pusta odpowiedź</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Odpowiedź %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>stan: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>brak stanu: aby kontynuować od tego miejsca, trzeba ponownie przeczytać %n odpowiedź</numerusform>
            <numerusform>brak stanu: aby kontynuować od tego miejsca, trzeba ponownie przeczytać %n odpowiedzi</numerusform>
            <numerusform>brak stanu: aby kontynuować od tego miejsca, trzeba ponownie przeczytać %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>wcześniej odchodzi %n inna gałąź: ↑ ↓</numerusform>
            <numerusform>wcześniej odchodzą %n inne gałęzie: ↑ ↓</numerusform>
            <numerusform>wcześniej odchodzi %n innych gałęzi: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Oś czasu rozmowy, %n odpowiedź</numerusform>
            <numerusform>Oś czasu rozmowy, %n odpowiedzi</numerusform>
            <numerusform>Oś czasu rozmowy, %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Klawisze w lewo i w prawo pokazują rozmowę taką, jaka była wtedy</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Czy jeszcze pamięta?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Kontynuuj od tego miejsca</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Wróć na koniec</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Odpytywanie modelu…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Kliknij token lub wybierz go klawiszami ↑ ↓ i Enter, aby kontynuować od niego w innej wersji.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>działa na %1, gdzie trening nie jest jeszcze możliwy; wczytaj na procesorze</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>za mało pamięci, aby trenować na %1 tokenach naraz; użyj krótszych przykładów lub zamknij inne programy</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>w jednym z przykładów nie ma czego się uczyć: jego odpowiedź jest pusta</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>przykład ma tokenów: %1, możliwych jest najwyżej %2; skróć go lub podziel</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>nie ma przykładu do nauki</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>nie jest obiektem JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>wymaga user i assistant, messages, conversations, instruction i output lub text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>nie ma czego się uczyć: odpowiedź jest pusta</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>ma tokenów: %1, możliwych jest najwyżej %2; skróć lub podziel</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>przykład %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>nie jest poprawnym JSON-em</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>wiersz %1 nie jest poprawnym JSON-em</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>nie zawiera przykładów do nauki</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>nie jest typu float32 lub kształt nie pasuje do danych</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>żadne tempo uczenia nie dało wyniku: straty rosły bez ograniczeń; poszukaj błędnych przykładów</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>nie jest punktem kontrolnym dostrajania lub jest uszkodzony; zacznij od nowa bez niego</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>powstał z innym modelem, innymi przykładami lub opcjami; zacznij od nowa bez niego</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>cudzysłów w wierszu %1 nie jest zamknięty</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>pierwszy wiersz musi nazywać kolumny: question i answer, user i assistant lub instruction i output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 nie umie jeszcze trenować; trenuj na procesorze</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>za mało pamięci na sieć o liczbie wartości %1; wybierz mniejszą</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>nie można utworzyć sieci (warstwy: %1, szerokość: %2); największa możliwa – warstwy: %3, szerokość: %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>szerokość %1 musi być wielokrotnością rozmiaru głowicy %2, a ten wielokrotnością 8 nie większą niż 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>sieć jest za duża, aby ją tu trenować (liczba wartości: %1); możliwe jest najwyżej %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>nie jest punktem kontrolnym treningu lub jest uszkodzony; zacznij od nowa bez niego</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>powstał z innym tekstem, innymi rozmiarami lub opcjami; zacznij od nowa bez niego</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>liczba tokenów w tekście (%1) jest za mała dla okien o długości %2; użyj dłuższego tekstu lub krótszego kontekstu</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>straty rosły bez ograniczeń; wybierz niższe tempo uczenia</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 nie można tu trenować; wybierz model RWKV-6 lub RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Tylko część mieści się na %1, gdzie nie da się uczyć części; wczytaj go na procesorze</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>ma więcej kolumn, niż nazywa pierwszy wiersz; teksty zawierające separator umieść w cudzysłowie</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>nie jest zwykłym tekstem w UTF-8; zapisz plik w ten sposób</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery nadal działa</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Odpowiedzi są pisane dalej. Ikona w zasobniku systemowym ponownie pokaże okno.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Usuń prompt „%1”</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Bez nauki</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Po nauce</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Na początku pamięć była pusta; teraz najwięcej zawiera warstwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>W %n odpowiedzi pamięć zmieniła się o %1 % swojej wielkości, najbardziej w warstwie %2.</numerusform>
            <numerusform>W %n odpowiedziach pamięć zmieniła się o %1 % swojej wielkości, najbardziej w warstwie %2.</numerusform>
            <numerusform>W %n odpowiedziach pamięć zmieniła się o %1 % swojej wielkości, najbardziej w warstwie %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Kontynuowano</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Przeredagowano</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Uzupełniono</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Bieżąca wersja tekstu</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Wersje tekstu</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>w słowniku brakuje tokenów dla niektórych pojedynczych bajtów, więc nie może on zakodować każdego tekstu</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>scalenie %1 wymienia token, którego nie ma w słowniku</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>dodany token nie ma numeru, nie ma tekstu lub ma za długi tekst</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>zapisano jako UTF-16 („Unicode”), co nie jest obsługiwane; zapisz jako UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>większy niż jakikolwiek słownik modelu RWKV; wybierz własny słownik modelu</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>nie jest słownikiem: ani tokenizer.json z parami bajtów (BPE), ani przypisaniem numerów do tokenów</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>oczekiwano numeru, tokenu w cudzysłowie i jego długości</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>numer lub długość nie jest liczbą z dozwolonego zakresu</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>token nie jest łańcuchem Pythona w cudzysłowie</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>token ma %1 bajtów, a nie %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>wiersz %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>wiersz %1: numer %2 podano dwukrotnie</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Upuść plik wag, aby go wczytać</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Upuść wyeksportowaną rozmowę, aby ją otworzyć</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Upuść obrazy, aby o nie zapytać</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Upuść dokumenty, aby położyć je na półce</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Upuść tekst, aby pisać w nim dalej</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Upuść adapter, aby dodać go do %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Kontynuuj od kursora</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ponownie</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Do tekstu</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n do wyboru</numerusform>
            <numerusform>%n do wyboru</numerusform>
            <numerusform>%n do wyboru</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Kontynuacje pisane naraz</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Przeredaguj…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Model czyta tekst…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Czytanie z wyprzedzeniem</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab przyjmuje jedno słowo podpowiedzi</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Ile tekstu model już przeczytał</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ukryj rozmowy</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Wersje tekstu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Nie podpowiadaj podczas pisania</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Podpowiadaj słowa podczas pisania</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Wróć do pisania</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Pokaż, czego oczekiwał model</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Ukryj ustawienia tekstu</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Ustawienia tekstu</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Eksportuj tekst</translation>
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
        <translation>Otwórz tekst</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Teksty (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisanie</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 nie jest tekstem w UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Oglądanie obrazu… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Czytanie: %1 z %2 tokenów</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Model czyta</translation>
    </message>
</context>
</TS>
