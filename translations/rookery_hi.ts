<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery के बारे में</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>स्टार्टर मॉडल के प्रशिक्षण में प्रयुक्त</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery इन पर बना है</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 इस कंप्यूटर पर RWKV भाषा मॉडल चलाता है। यह Apache लाइसेंस 2.0 के तहत मुक्त सॉफ़्टवेयर है, बिना किसी वारंटी के आता है और जब तक आप किसी सर्वर का मॉडल न जोड़ें, कहीं भी कुछ नहीं भेजता।</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>PiSSA अडैप्टर है, जिसे अपने शुरुआती मानों वाली फ़ाइल चाहिए; init_pissa.pth को इसके साथ रखें</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>JSON ऑब्जेक्ट नहीं है; फ़ाइल फिर से प्राप्त करें</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>DoRA (use_dora) है, जिसे यहाँ मिलाया नहीं जा सकता; इसके बिना वाला LoRA चुनें</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>मैट्रिक्स को उनके अपने अल्फ़ा देता है (alpha_pattern), जिन्हें यहाँ मिलाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>%1 टाइप का है, जो पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 किसी ज्ञात अडैप्टर (LoRA, PiSSA, DiSHA) का हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>इसमें %1 के अलावा दूसरे मैट्रिक्स के शुरुआती मान हैं; दोनों फ़ाइलें एक-दूसरे की नहीं हैं</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>%1 को बदलता है, जो मॉडल में नहीं है; अडैप्टर दूसरे मॉडल के लिए बना था</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>इसमें %2 के लिए शेप %3 का %1 है; अडैप्टर दूसरे मॉडल के लिए बना था या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>इसमें %1 की जोड़ी का सिर्फ़ आधा हिस्सा है; फ़ाइल फिर से प्राप्त करें</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>अपना अल्फ़ा साथ लाता है; अपना दिया हुआ हटाएँ और इसके बजाय इसकी तीव्रता बदलें</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>बिना अल्फ़ा वाले प्रकार का है; उसे हटाएँ और इसके बजाय इसकी तीव्रता बदलें</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>अपना अल्फ़ा नहीं बताता, जिससे इसे स्केल करना होता है; जिस अल्फ़ा से प्रशिक्षण हुआ था उसे कोलन के बाद दें, जैसे %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>इसमें ऐसे मान हैं जो संख्याएँ नहीं हैं (NaN या अनंत); फ़ाइल क्षतिग्रस्त है या उसका प्रशिक्षण भटक गया</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>फ़ोल्डर नहीं बनाया जा सकता (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>मॉडल से निकाले गए मानों से शुरू होता है (init_lora_weights: %1), जिसे यहाँ मिलाया नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>अडैप्टर</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA या DiSHA इस मॉडल के लिखने का ढंग बदलता है। इसे मॉडल लोड करते समय मिलाया जाता है।</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>अडैप्टर जोड़ें…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>इनके साथ फिर से लोड करें</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>मॉडल में अडैप्टर जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>अडैप्टर (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>किसी फ़ोल्डर से अडैप्टर जोड़ें, जैसा PEFT लिखता है</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 मिलाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 यानी जैसा प्रशिक्षण में था, 0 से कुछ नहीं बदलता; इससे ज़्यादा असर को बढ़ा-चढ़ा देता है।</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 का अल्फ़ा</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>फ़ाइल अपना अल्फ़ा नहीं बताती, जिससे इसे स्केल करना होता है। जिस अल्फ़ा से प्रशिक्षण हुआ था, वह लिखें।</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>लिख रहा है…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>जवाब %1 / %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>जवाब की शुरुआत उसके लिए चुने गए रूप से मेल नहीं खाती; दूसरा जवाब लिखवाएँ, या कोई रूप न चुनें</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>यह जवाब दूसरे मॉडल ने लिखा था। उसे और क्या अपेक्षित था, यह देखने के लिए %1 लोड करें।</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>बातचीत इसी जवाब से शुरू होती है, इसलिए ऐसा कुछ नहीं जिससे इसकी अपेक्षा की जाती।</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>जवाब लिख दिया गया</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>जवाब नहीं लिखा जा सका</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>सीखने के लिए जवाब</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>अभी जवाबों वाली कोई बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>इस बातचीत में बिना तस्वीर वाले सवालों के जवाब नहीं हैं।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>वे जवाब चुनें जो आपके मन के मुताबिक हैं; बाकी को पहले बातचीत में बदल लें। एक के बाद एक आने वाले जवाब साथ में सीखे जाते हैं, ताकि पिछले सवाल से जुड़ी बात का अर्थ बना रहे।</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>कोई न चुनें</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>%n जवाब लें</numerusform>
            <numerusform>%n जवाब लें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>दूसरे मॉडल से जवाब लें</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>यह जवाब पहले से मौजूद जवाबों के साथ एक अलग संस्करण के रूप में जुड़ता है, और बातचीत इसी मॉडल के साथ आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब लें</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>सिस्टम प्रॉम्प्ट या चैट टेम्पलेट बदल गया है, इसलिए मॉडल जवाब देने से पहले बातचीत फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>इस मॉडल के पास बातचीत की सहेजी हुई स्थिति नहीं है, इसलिए जवाब देने से पहले यह टेक्स्ट फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>मॉडल के पास जोड़ने को कुछ नहीं है: उसने जवाब तुरंत फिर समाप्त कर दिया। जो छूट गया है वह पूछें, या उससे दूसरा जवाब लिखवाएँ।</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>बातचीत की सहेजी हुई स्थिति का उपयोग नहीं हो सका (%1), इसलिए मॉडल जवाब देने से पहले टेक्स्ट फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>सर्वर व्यस्त है और %1 सेकंड इंतज़ार करने को कहता है; फिर उससे दोबारा पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>जवाब में एक ही बात बार-बार आ रही थी, इसलिए उसे रोक दिया गया। “जारी रखें” से वह आगे बढ़ेगा; ज़्यादा उपस्थिति पेनल्टी से मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>सर्वर ने उत्तर नहीं दिया। %1 से. में उससे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>बातचीत की सहेजी हुई स्थिति सहेजे जाने के बाद डिस्क पर बदल गई है, इसलिए उसका उपयोग नहीं होता: मॉडल उत्तर देने से पहले टेक्स्ट फिर पढ़ता है, और नई स्थिति सहेजी जाती है। सेटिंग में “डेटा जाँचें” बताता है कि और कुछ बदला है या नहीं।</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n उत्तर लिखा जा रहा है</numerusform>
            <numerusform>%n उत्तर लिखे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n उत्तर: एक रखें</numerusform>
            <numerusform>%n उत्तर: एक रखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>एक-एक करके दिखाएँ</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>उत्तर साथ-साथ</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>प्रीसेट “%1” मिटाया गया</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>प्रॉम्प्ट “%1” मिटाया गया</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>किरदार “%1” मिटाया गया</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>%1 के अडैप्टर के रूप में जोड़ा गया: %2। मॉडल के फिर से लोड होने पर इसे मिलाया जाता है, और यह पैनल में “मॉडल” के नीचे है।</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/सेकंड</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (फ़ोर्क)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>संदेश मिटाया गया</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>जो आया वह अपेक्षित मॉडल नहीं है (%1)। उसे मिटा दिया गया; फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>जो आया वह अपेक्षित से अलग मॉडल है: %1, %2 लेयर, चौड़ाई %3। उसे मिटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>इस कंप्यूटर में %1 मेमोरी है, जिसमें से %2 खाली है, और डिस्क पर %3 खाली है।</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 डाउनलोड करना है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>ग्राफ़िक्स कार्ड पर लगभग %1 टोकन/सेकंड</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>प्रोसेसर पर लगभग %1 टोकन/सेकंड</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>इस कंप्यूटर के लिए उपयुक्त</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>इस कंप्यूटर के लिए उपयुक्त: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>दूसरे प्रोग्राम बंद करने पर चलेगा</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>दूसरे प्रोग्राम बंद करने पर चलेगा: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>बहुत बड़ा: लगभग %1 मेमोरी चाहिए, इस कंप्यूटर में %2 है</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>जगह नहीं: डिस्क पर सिर्फ़ %1 खाली है</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>लगभग %1 मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, लाइसेंस %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>कोई चेकसम प्रकाशित नहीं है: आकार और शेप जाँचे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>मॉडल वेट की एक फ़ाइल होता है: .gguf फ़ाइलें छोटी और पूर्ण होती हैं, .pth फ़ाइलें बड़ी होती हैं और उन्हें शब्दावली चाहिए, जो साथ आती है।</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>इन मॉडल की और फ़ाइलें</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co का कोई भी दूसरा मॉडल</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>मालिक/नाम, या कोई लिंक</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co पर किसी मॉडल का नाम या लिंक</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>फ़ाइलें दिखाएँ…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>यह न तो मालिक/नाम है, न huggingface.co का लिंक।</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>डाउनलोड के लिए मॉडल</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>जब तक आप यहाँ कोई बटन न दबाएँ, कुछ भी नहीं मँगाया जाता।</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 डाउनलोड हुआ</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>फ़ाइलें दिखाएँ…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, सुझाया गया</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>बातचीत के लिए</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>अनुवाद के लिए</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>तस्वीरें दिखाने के लिए</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>मॉडल की अपनी</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>फ़िल्टर के बाद</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>आगे क्या आ सकता है</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>हर लेयर में मेमोरी कितनी बदली</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>क्षतिग्रस्त डेटाबेस को %1 के रूप में रखा गया। Rookery खाली डेटाबेस के साथ आगे बढ़ रहा है।</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>यह संदेश यहाँ बदलने के लिए बहुत लंबा है। इसे कॉपी करके कहीं और बदलें।</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>बातचीत की सूची छिपाएँ</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>स्थिति “%1” से आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>जवाब की सेटिंग</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>सैंपलिंग, प्रॉम्प्ट, स्थितियाँ और मॉडल</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>जवाब की सेटिंग छिपाएँ</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>दूसरी बातचीत</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>यह हिस्सा बंद करें</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>कोई मॉडल लोड नहीं है। लोड होने तक आपका लिखा यहीं रहेगा।</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 तस्वीरें नहीं देख सकता। वे यहीं रहेंगी; उन्हें भेजने के लिए इमेज एन्कोडर वाला मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>इसके बारे में पूछें, या वर्णन के लिए इसे भेजें</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 को संदेश लिखें</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>मॉडल लोड हो रहा है; आप अभी से लिख सकते हैं…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>चैट करने के लिए कोई मॉडल लोड करें</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>स्टार्टर मॉडल बहुत छोटा है और अपने गिने-चुने विषयों के बाहर अक्सर ग़लत होता है।</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>मॉडल ग़लत हो सकते हैं। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>तस्वीरें अटैच करें</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>अटैच करें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>यहाँ से आगे पूछें; इसके बाद का हिस्सा एक शाखा के रूप में बना रहेगा</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>फ़ोकस में</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 “%2” का टेक्स्ट पढ़ रहा है। पूरा होने पर इस बातचीत की एक प्रति खुलेगी जो उसे जानती है।</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>टेक्स्ट नए सिरे से पढ़ें</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>साथ लिखने के लिए कोई मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>दूसरे कंप्यूटर का मॉडल सिर्फ़ आपके चुने हुए हिस्से को फिर से लिख सकता है: वह टेक्स्ट की स्थितियाँ नहीं रखता।</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>आगे के टेक्स्ट की संभावना औसतन %1 % प्रति टोकन है</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>मॉडल के लिए टेक्स्ट यहाँ समाप्त होता है। कुछ शब्द और लिखें, या किसी और जगह से आगे बढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n प्रस्ताव दूसरे जैसा ही था और छोड़ दिया गया। ऊँचे तापमान पर वे अधिक अलग होते हैं।</numerusform>
            <numerusform>%n प्रस्ताव दूसरों जैसे ही थे और छोड़ दिए गए। ऊँचे तापमान पर वे अधिक अलग होते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>कोड सहेजें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>लंबी पंक्तियाँ न तोड़ें</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>लंबी पंक्तियाँ तोड़ें</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>कोड, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>कोड को फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>पंक्ति संख्याएँ छिपाएँ</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>पंक्ति संख्याएँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>तस्वीरें अटैच करें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाब रोकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की गई</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले परिणाम</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (कॉपी)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>बातचीत मिटाई गई</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>टेक्स्ट मिटाया गया</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>कोई सिस्टम प्रॉम्प्ट नहीं, मॉडल का टेम्पलेट</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>उदाहरण के लिए: तुम एक धैर्यवान शिक्षक हो। छोटे वाक्यों में जवाब दो।</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>इस बातचीत के पहले संदेश से पहले रहता है। बदलने पर मॉडल बातचीत फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>चैट टेम्पलेट</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोचना</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>बोलने वालों के नाम</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>टेम्पलेट में आपका नाम</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>टेम्पलेट में मॉडल का नाम</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>पहली बारी से पहले का टेक्स्ट</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>पहली बारी से पहले का टेक्स्ट, पंक्ति के अंत सहित</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>जवाब यहाँ समाप्त होता है</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>कॉमा से अलग किए गए टेक्स्ट; %1 पंक्ति का अंत है</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>जवाब समाप्त करने वाले टेक्स्ट</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>मॉडल क्या पढ़ता है</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>जवाब यहाँ समाप्त होता है: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>जवाब का रूप</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON स्कीमा</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>मॉडल और कुछ नहीं लिख सकता: हर टोकन चुने जाने से पहले जाँचा जाता है।</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>सर्वर का मॉडल किसी रूप से बाँधा नहीं जा सकता; उसके जवाब कोई भी टेक्स्ट होते हैं।</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>यह इतना लंबा है कि इसे यहाँ बदला नहीं जा सकता। यह इसकी शुरुआत है; मॉडल इसे पूरा पढ़ता है।</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>बातचीत का नाम</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>सबसे ऊपर पिन करें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लीकेट बनाएँ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>जवाब लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अभी खुली है</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>नया जवाब</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>बगल में दिखाएँ</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>बगल में दिख रही है</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>इसके %2 में से %1 संदेश पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>इसके %2 में से %1 संदेश वैसे नहीं हैं जैसे लिखे गए थे</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>यह बातचीत क्षतिग्रस्त है: %1। बाकी दिखाई गई है और कुछ भी मिटाया नहीं गया; इसे वापस पाने के लिए डेटा फ़ोल्डर का बैकअप बहाल करें।</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>डेटा जाँचें</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>सभी बातचीत, सहेजी हुई स्थितियाँ और तस्वीरें पढ़कर बताता है कि वे वैसी ही हैं या नहीं जैसी लिखी गई थीं। कुछ भी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>डेटा जाँचा जा रहा है: %1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>सारा डेटा वैसा ही है जैसा लिखा गया था: %1, %2, %3।</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n बातचीत</numerusform>
            <numerusform>%n बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n सहेजी हुई स्थिति</numerusform>
            <numerusform>%n सहेजी हुई स्थितियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n तस्वीर</numerusform>
            <numerusform>%n तस्वीरें</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>डेटाबेस %1 क्षतिग्रस्त है</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n बातचीत वैसी नहीं है जैसी लिखी गई थी</numerusform>
            <numerusform>%n बातचीत वैसी नहीं हैं जैसी लिखी गई थीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n सहेजी हुई स्थिति का उपयोग नहीं हो सकता</numerusform>
            <numerusform>%n सहेजी हुई स्थितियों का उपयोग नहीं हो सकता</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>क्षति मिली: %1। कुछ भी बदला या मिटाया नहीं गया; क्षतिग्रस्त डेटा वापस पाने के लिए डेटा फ़ोल्डर का बैकअप बहाल करें।</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ले जाएँ…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>बातचीत, तस्वीरें, मॉडल और सेटिंग %1 में ले जाई जाएँगी। इसके बाद Rookery फिर से शुरू होगा।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ले जाएँ</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>यहीं रहने दें</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>डेटा ले जाया जा रहा है: %1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>डेटा को किसी खाली फ़ोल्डर में ले जाएँ</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>जवाब लिखा जा रहा है। उसके पूरा होने का इंतज़ार करें या उसे रोकें, फिर डेटा ले जाएँ।</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>मॉडल डाउनलोड हो रहा है। उसके पूरा होने का इंतज़ार करें या उसे रोकें, फिर डेटा ले जाएँ।</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>यह टेक्स्ट नहीं है; टेक्स्ट, Markdown, HTML और PDF पढ़े जा सकते हैं</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>इसमें कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>इसमें पढ़ने लायक कोई टेक्स्ट, Markdown, HTML या PDF फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>इसमें %1 MB से ज़्यादा टेक्स्ट है; इसे बाँटें</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>यह पासवर्ड माँगती है; पहले इसे बिना पासवर्ड के सहेजें</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>इसमें कोई टेक्स्ट नहीं है, सिर्फ़ टेक्स्ट की तस्वीरें हैं या कुछ भी नहीं</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>यह क्षतिग्रस्त है; इसे दूसरे प्रोग्राम में खोलकर फिर से सहेजें</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>इसके विश्लेषण में दो मिनट से ज़्यादा लगते हैं, इसलिए यह पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>इसका विश्लेषण नहीं हो पाया, इसलिए यह पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>Rookery का दस्तावेज़ों का विश्लेषण करने वाला हिस्सा शुरू नहीं हो सका; Rookery फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>इसे पढ़ना रद्द किया गया</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>इसके अक्षर UTF-8 में नहीं हैं; इसे UTF-8 के रूप में सहेजें, फिर दोबारा कोशिश करें</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>मॉडल से स्थिति नहीं ली जा सकी; फिर से कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>बुकशेल्फ़ पर वापस</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 को पहले से ही कोई दूसरा प्रोग्राम डाउनलोड कर रहा है।</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>डाउनलोड के लिए %1 चाहिए, पर डिस्क पर सिर्फ़ %2 खाली है। जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1 को पढ़ा नहीं जा सकता। उसे मिटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>पूरी फ़ाइल माँगी गई थी, पर %1 ने उसका एक हिस्सा ही भेजा। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1 पर मौजूद फ़ाइल %2 बाइट की है, अपेक्षित %3 की नहीं: यह दूसरी फ़ाइल है। कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 ने फ़ाइल के %2 बाइट से ज़्यादा भेजा। डाउनलोड रोक दिया गया और जो आया था उसे मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>डाउनलोड बीच में टूट गया (%1)। जो आया है वह सुरक्षित है; जारी रखने के लिए फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>सर्वर पर फ़ाइल बदल गई है। फिर से कोशिश करें; डाउनलोड शुरू से होगा।</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 यह फ़ाइल सिर्फ़ वहाँ साइन इन किए लोगों को देता है (त्रुटि %2)। इसे ब्राउज़र में डाउनलोड करें, फिर यहाँ खोलें।</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 के पास यह फ़ाइल अब नहीं है (त्रुटि %2)।</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 ने त्रुटि %2 के साथ जवाब दिया। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>जो आई वह अपेक्षित फ़ाइल नहीं है: उसका चेकसम अलग है। उसे मिटा दिया गया; फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>डाउनलोड बीच में टूट गया। जो आया है वह सुरक्षित है; जारी रखने के लिए फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>डिस्क भर गई है। जो आया है वह सुरक्षित है; जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1 को लिखा नहीं जा सकता (%2)। फ़ोल्डर जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 डाउनलोड हो गया</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>मसौदा मॉडल</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>उसी शब्दावली वाला एक छोटा मॉडल कुछ शब्द पहले से लिखता है, और यह उन्हें एक साथ जाँचता है: जहाँ इससे लाभ हो वहाँ उत्तर जल्दी आते हैं, और वही रहते हैं।</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>उपयोग में नहीं: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>इसके साथ फिर लोड करें</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 इस कंप्यूटर पर नहीं है, और Rookery नेटवर्क से कुछ नहीं मँगाता। तस्वीर सहेजें, फिर फ़ाइल अटैच करें।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>एक संदेश में अधिकतम %1 तस्वीरें आ सकती हैं।</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>मॉडल को “%1” याद है</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>हम किस बारे में बात करें?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>शुरू करने के लिए कोई मॉडल लोड करें</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU का उपयोग करें</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>मॉडल चुनें…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>%1 से बात करें</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>अडैप्टर के रूप में जोड़ें</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>बुकशेल्फ़ पर अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>कोई टेक्स्ट, Markdown, HTML या PDF फ़ाइल, या उनका फ़ोल्डर यहाँ छोड़ें। स्थिति फ़ाइल भी चलेगी।</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES किसी फ़ोल्डर का नाम नहीं देता</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>प्रोग्राम के साथ स्टार्टर मॉडल वाला फ़ोल्डर नहीं है; Rookery फिर से इंस्टॉल करें या ROOKERY_RESOURCES में फ़ोल्डर बताएँ</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>फ़ोल्डर में कोई RWKV मॉडल नहीं है</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>फ़ोल्डर में कोई RWKV मॉडल नहीं है (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>फ़ोल्डर में कई मॉडल हैं, उनमें से एक बताएँ: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>इसकी शब्दावली नहीं है; %1 को इसके साथ रखें या फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>इस बीच दूसरा मॉडल लोड हो गया</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>मॉडल अनलोड कर दिया गया</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>इस शब्दावली में %1 टोकन हैं, मॉडल में सिर्फ़ %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>लोड करना रद्द किया गया</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>टेक्स्ट पढ़ना रद्द किया गया</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>स्थिति की कॉपी के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>इस जवाब के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>प्रोग्राम बंद किया जा रहा है</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>कोई मॉडल लोड नहीं है</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>भाषा मॉडल की शब्दावली में तस्वीर के आगे-पीछे लगने वाले टोकन नहीं हैं; एन्कोडर किसी दूसरे मॉडल का है</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>तस्वीर के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 अपनी तस्वीर दोनों दिशाओं में पढ़ता है, जिसे Rookery नहीं चला सकता; VisualRWKV 7 या किसी ModRWKV मॉडल का उपयोग करें</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>तस्वीर देखना रद्द किया गया</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>इमेज एन्कोडर %1 संख्याओं की पंक्तियाँ देता है, भाषा मॉडल %2 लेता है; वे अलग-अलग मॉडल के हैं</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>जवाब में ऐसे टोकन हैं जिन्हें यह मॉडल नहीं जानता</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>ऐसा कोई टेक्स्ट नहीं है जिसके आगे कुछ अपेक्षित हो</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>की शब्दावली %1 से अलग है, इसलिए यह उसके लिए पहले से नहीं लिख सकता</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>पहले वह मॉडल लोड करें जिसकी यह स्थिति है।</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 एक अडैप्टर (LoRA या ऐसा ही कुछ) है, मॉडल नहीं: यह उस मॉडल को बदलता है जिसके लिए यह बना है। वह मॉडल लोड करें और इसे उसके पैनल में “मॉडल”, “अडैप्टर” के नीचे जोड़ें।</translation>
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
            <numerusform>%n उदाहरण</numerusform>
            <numerusform>%n उदाहरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>उदाहरण सहेजे नहीं जा सके: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>छोड़ा गया: इसका जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>छोड़ा गया: उदाहरण %1 जैसा ही है।</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>छोड़ा गया: %1 टोकन से लंबा है। इसे छोटा करें या बाँटें।</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n जवाब</numerusform>
            <numerusform>%n जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>सहेजे गए उदाहरण पढ़े नहीं जा सकते। नए उदाहरण सहेजने से पहले उनकी फ़ाइल अलग रख दी जाएगी। %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>उदाहरण %1 बदलें</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>उदाहरण %1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>तस्वीर: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>इसे पढ़ने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>डिस्क भर गई है; जगह बनाकर फिर से सहेजें</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>आपका डिस्क कोटा भर गया है; जगह बनाकर फिर से सहेजें</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>वहाँ लिखने की अनुमति नहीं है; दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>फ़ोल्डर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>यह ऐसा पाइप है जिसे कोई नहीं पढ़ता; कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>फ़ाइल नहीं, फ़ोल्डर है; उसमें से कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>फ़ाइल नहीं, पाइप है; उससे जो आता है उसे फ़ाइल में सहेजकर वही चुनें</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>फ़ाइल नहीं, सॉकेट है; कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>फ़ाइल नहीं, डिवाइस है; कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>इसे पढ़ने की अनुमति नहीं है; अनुमति बदलें या दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है; थोड़ी देर में फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>%1 MB की है, ऐसी फ़ाइल से कहीं ज़्यादा</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>इस फ़ोल्डर में दिखाए गए से ज़्यादा है। फ़ाइल का नाम लिखें।</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>यह फ़ोल्डर खाली है।</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>यहाँ इस तरह की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>फ़ाइल का नाम लिखें।</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>सूची से फ़ाइल चुनें या उसका नाम लिखें।</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>फ़ोल्डर का नाम लिखें।</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>फ़ोल्डर “%1” नहीं बनाया जा सकता: आपको वहाँ लिखने की अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>ऊपर वाले फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>छिपी हुई फ़ाइलें न दिखाएँ</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>छिपी हुई फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>नए फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>दिखाया गया फ़ोल्डर, या कोई पथ</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>कोई नाम या पथ</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>फ़ोल्डर का नाम या पथ</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>फ़ाइल का नाम या पथ</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>फ़ाइलों का प्रकार</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” पहले से मौजूद है। इसे बदलें?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>पिछला संदेश</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>अगला संदेश</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>“%1” नाम का कोई फ़ोल्डर नहीं है। दूसरा चुनें, या पहले इसे बनाएँ।</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>आपको फ़ोल्डर “%1” में लिखने की अनुमति नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>आपको फ़ोल्डर “%1” के अंदर देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है। नाम जाँचें, या सूची से कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>“%1” फ़ाइल नहीं, पाइप या डिवाइस है। कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>आपको “%1” पढ़ने की अनुमति नहीं है। दूसरी फ़ाइल चुनें, या उसकी अनुमतियाँ बदलें।</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>“%1” एक फ़ोल्डर है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>“%1” फ़ाइल नहीं, पाइप या डिवाइस है। दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>फ़ोल्डर का पथ</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Rookery की झटपट विंडो खोलें</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1 का जवाब फ़ाइलों की सूची होने के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 ने फ़ाइलों की सूची के बजाय कुछ और भेजा। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1 की सूची दूसरे पते (%2) पर जारी है, जहाँ Rookery नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 में %2 से ज़्यादा फ़ाइलें हैं। जो चाहिए उसका लिंक दें।</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 साइन इन किए बिना %2 नहीं दिखाता: वह मौजूद नहीं है, या पहले किसी बात पर सहमति माँगता है। उसे ब्राउज़र में डाउनलोड करें, फिर यहाँ खोलें।</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2 पर %1 नहीं है। नाम जाँचें।</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 ने त्रुटि %2 के साथ जवाब दिया। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1 से संपर्क नहीं हो सका (%2)। कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>तस्वीर को एन्कोड करना रद्द किया गया</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 यह नेटवर्क नहीं चला सकता; इसे स्थिर शेप के साथ और LayerNorm के 1-D वेट के बिना एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>इसका आउटपुट [1, टोकन, चौड़ाई] या [1, चौड़ाई, पंक्तियाँ, स्तंभ] नहीं है</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>ऐसे मान देता है जो संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 फ़ाइल की अपनी जाँच से अलग नतीजा निकालता है (अंतर %2), इसलिए इसकी तस्वीरें ग़लत पढ़ी जातीं</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 यह नेटवर्क इंपोर्ट नहीं कर सकता (opset %2); इसे स्थिर शेप के साथ opset 11 से 13 के लिए एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 यह नेटवर्क इंपोर्ट नहीं कर सकता (opset %2, %3 पर); इसे स्थिर शेप के साथ opset 11 से 13 के लिए एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>इमेज एन्कोडर की फ़ाइल में यह टेंसर नहीं है</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>शेप %1, अपेक्षित %2 मान</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>इसमें ऐसे मान हैं जो संख्याएँ नहीं हैं; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>इमेज एन्कोडर के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>शेप %1, अपेक्षित %2 पंक्तियाँ</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>तस्वीर को एन्कोड करने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>%1 टैप वाला कन्वोल्यूशन; 3 और 6 ही ज्ञात हैं</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>इमेज एन्कोडर हर टोकन पर %1 संख्याएँ देता है, प्रोजेक्टर को %2 चाहिए</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>प्रोजेक्टर के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>इमेज एन्कोडर के फ़ीचर प्रोजेक्टर से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>ऐसा प्रोजेक्टर नहीं जिसे Rookery जानता हो (दो लीनियर लेयर)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>deepstack मर्जर वाला एन्कोडर; Rookery सिर्फ़ सादा टावर चलाता है</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>तस्वीर की लंबाई चौड़ाई के 50 गुने से ज़्यादा है; पहले इसे क्रॉप करें</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>RWKV-VL मॉडल का विज़न टावर नहीं है या अधूरा है</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>इमेज एन्कोडर की पैच या पोज़िशन एम्बेडिंग नहीं है या उसका शेप अजीब है</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>इस VisualRWKV फ़ाइल में इसके तीन इमेज एन्कोडर में से एक नहीं है</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>ऐसी चौड़ाई के ट्रांसफ़ॉर्मर ब्लॉक नहीं हैं जो उनके हेड से विभाजित हो</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>तस्वीर को एन्कोड करते समय डिवाइस विफल हो गया</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>नेटवर्क में कोई नोड नहीं है या वह कुछ नहीं देता</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>इसे एक तस्वीर के अलावा कुछ और चाहिए; सिर्फ़ इमेज एन्कोडर एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>नोड %1 (%2): %3; फ़ाइल फिर से एक्सपोर्ट या डाउनलोड करें</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>अपने वेट दूसरी फ़ाइल में रखता है; इसे एक ही फ़ाइल के रूप में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>इसके वेट %1 के मान उसके शेप और टाइप से मेल नहीं खाते; फ़ाइल फिर से एक्सपोर्ट या डाउनलोड करें</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>किसी वेट को नाम नहीं देता, या दो वेट को %1 नाम देता है</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>ऐसे प्रकार का है जिसे Rookery नहीं चला सकता</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>इसमें %1 इनपुट हैं</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>इसमें %1 आउटपुट हैं</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>%1 पढ़ता है, जिसे इससे पहले कोई नहीं लिखता</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>सिर्फ़ स्थिरांकों से निकलता है; एक्सपोर्ट करते समय उन्हें फ़ोल्ड करें</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>%1 लिखता है, जो नाम नहीं है या दो बार लिखा गया है</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>%1 दो बार बताता है</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>इसका %1 असंभव है</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>इसमें कोई टेंसर नहीं है</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>इसमें विंडो नहीं है</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>इसके अपने वेट नहीं हैं</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>इसके वेट का शेप इसकी विंडो से अलग है</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>इसके बायस की लंबाई इसके वेट से अलग है</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>इसके वेट की लंबाइयाँ अलग-अलग हैं</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>इसमें ऐसे नाम हैं जो टेक्स्ट नहीं हैं; फ़ाइल फिर से एक्सपोर्ट या डाउनलोड करें</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>%1 का वादा करता है, जो किसी तस्वीर से नहीं निकलता</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>पूरी ONNX फ़ाइल नहीं है; इसे फिर से एक्सपोर्ट या डाउनलोड करें</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>जहाँ छोटी सूची होनी चाहिए, वहाँ 4,096 से ज़्यादा संख्याओं की सूची है</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>इसमें शर्तें या लूप हैं, जिनकी किसी इमेज एन्कोडर को ज़रूरत नहीं होती</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>इसमें दुर्लभ प्रकार का एट्रिब्यूट है</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>इसमें 1,024 से ज़्यादा इनपुट, आउटपुट या एट्रिब्यूट वाला नोड है</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>इसमें 4,096 से ज़्यादा अक्षों वाला मान है</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>इसमें ऐसा इनपुट या आउटपुट है जो टेंसर नहीं है</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>इसमें विरल (sparse) वेट हैं; उन्हें पूरा एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>इसमें 50,000 से ज़्यादा नोड हैं, जिनकी किसी इमेज एन्कोडर को ज़रूरत नहीं होती</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>इसमें अपने फ़ंक्शन या प्रशिक्षण के हिस्से हैं; इसे इन्फ़रेंस के लिए एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>2 GB से बड़ी ONNX फ़ाइल नहीं पढ़ी जा सकती</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>इसमें स्थिर आकार [1, 3, ऊँचाई, चौड़ाई] का इनपुट नहीं है; एन्कोडर को स्थिर शेप के साथ एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>Rookery का वह हिस्सा शुरू नहीं हो सकता जो इमेज एन्कोडर को आज़माता है; Rookery फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>इस नेटवर्क को उपलब्ध से ज़्यादा मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>यह नेटवर्क एक बार पढ़ा जा सका, दूसरी बार नहीं; क्या फ़ाइल अभी लिखी जा रही है?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>यह नेटवर्क एक तस्वीर के लिए दो मिनट से ज़्यादा लेता है, इसलिए इसका उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>इस नेटवर्क पर OpenCV क्रैश हो जाता है, इसलिए इसका उपयोग नहीं होता; इसे फिर से एक्सपोर्ट या डाउनलोड करें</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>इस मॉडल को इमेज एन्कोडर google/siglip2-base-patch16-384 चाहिए, जो इसकी फ़ाइल में नहीं है; उसकी model.safetensors को विज़न फ़ाइल के रूप में चुनें</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>मॉडल के साथ कोई ONNX एन्कोडर नहीं मिला</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>यह मॉडल तस्वीरें नहीं देख सकता: इसकी फ़ाइलों में इमेज एन्कोडर नहीं है; विज़न वाला मॉडल चुनें, या कोई एन्कोडर बताएँ</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>इसकी तस्वीरें इतनी छोटी हैं कि फ़ोटो और चित्र में फ़र्क नहीं हो सकता</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>यह फ़ोटो लगती है, और यह मॉडल सिर्फ़ चित्र पहचानता है; तस्वीर वाला मॉडल इसका वर्णन कर सकता है</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>फ़ोटो में दिखी चीज़ों के बारे में यह जो बताता है, उसका शेप Rookery वाले से अलग है; यह किसी दूसरे संस्करण का है</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>यह वह नेटवर्क नहीं है जो फ़ोटो में चीज़ें पहचानता है; Rookery फिर से इंस्टॉल करें</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>मॉडल से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>50 % से कम</translation>
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
        <translation>टेक्स्ट के दौरान आश्चर्य</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>जवाब, टोकन-दर-टोकन</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>मॉडल को क्या अपेक्षित था</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>प्रति टोकन %1 बिट आश्चर्य</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>%1 % संभावित · रैंक %2 · आश्चर्य %3 बिट · एंट्रॉपी %4 बिट</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>यह देखने के लिए कोई मॉडल लोड करें कि उसे और क्या अपेक्षित था।</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>यह तस्वीर अब पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>पिछली तस्वीर</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगली तस्वीर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>यह लिंक खोलें?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>इसे मॉडल ने लिखा है और यह Rookery के बाहर ले जाता है:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>सिस्टम कुंजी के लिए रैंडम संख्याएँ नहीं दे रहा, इसलिए सर्वर बंद रहेगा। फिर से कोशिश करने के लिए इसे बंद करके चालू करें।</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>%2 में से भाग %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter दबाने पर मॉडल कर्सर से आगे लिखता है</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>पहले कुछ शब्द लिखें; मॉडल वहीं से आगे बढ़ेगा। या कोई टेक्स्ट फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>टेक्स्ट, टोकन-दर-टोकन</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>%2 में से भाग %1, यह भी चुना गया है</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>ट्रांसफ़ॉर्मर, परिकलित</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>इस मॉडल की स्थिति</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>पढ़े गए टोकन के अनुसार मेमोरी</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>इस मॉडल के साथ बातचीत की मेमोरी %1 है, चाहे वह कितनी भी लंबी हो।</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>%1 टोकन के बाद इस बातचीत की मेमोरी %2 है, जितनी शुरुआत में थी। %3 लेयर और %4 चौड़ाई वाला ट्रांसफ़ॉर्मर %5 रखता (परिकलित: हर चैनल, लेयर और टोकन के लिए 16 बिट की एक कुंजी और एक मान; साझा हेड वाले मॉडल कम रखते हैं)।</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>उदाहरण के लिए, %1 टोकन के बाद %2 लेयर और %3 चौड़ाई वाला ट्रांसफ़ॉर्मर %4 रखता (परिकलित: हर चैनल, लेयर और टोकन के लिए 16 बिट की एक कुंजी और एक मान; साझा हेड वाले मॉडल कम रखते हैं)।</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 में से संस्करण %1</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला संस्करण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>बदलकर फिर भेजें</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>इसका जवाब दें</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>दूसरा जवाब लिखें</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>यह जवाब जारी रखें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>%n जवाब लिखें</numerusform>
            <numerusform>साथ-साथ %n जवाब लिखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>यहाँ से नई बातचीत फ़ोर्क करें</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>यहाँ से आगे मिटाएँ</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>सर्वर का मॉडल किसी जवाब को जारी नहीं रख सकता</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>जवाब को टेक्स्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>दिखाएँ कि मॉडल को क्या अपेक्षित था</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>पढ़कर सुनाना रोकें</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>दूसरे मॉडल से जवाब लें…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>यह उत्तर बदलें</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>कई उत्तर लिखें…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>CPU पर जवाब दें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>आप: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>जवाब: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>जवाब को टेक्स्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>दिखाएँ कि मॉडल को क्या अपेक्षित था</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>बदला हुआ संदेश</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>बदला हुआ उत्तर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>अंत तक जाएँ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/सेकंड</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>पहला %1 मिलीसेकंड बाद</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>पहला %1 सेकंड बाद</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1 ने लिखा</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>इससे पहले %n टोकन पढ़ा</numerusform>
            <numerusform>इससे पहले %n टोकन पढ़े</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>तस्वीर; बड़ी करके खोलता है</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>समायोजित करने के लिए बहुत ज़्यादा लॉजिट हैं</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>मॉडल ने ऐसे मान निकाले जो संख्याएँ नहीं हैं; फ़ाइल क्षतिग्रस्त है या उसका प्रशिक्षण भटक गया</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>बातचीत की स्थिति के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 सिर्फ़ टोकन पढ़ता है; तस्वीर के लिए दूसरा मॉडल चाहिए</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>टोकन %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>मॉडल की %1 टोकन वाली शब्दावली से बाहर है</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>एम्बेडिंग के लिए बना है: इसमें head.weight नहीं है, इसलिए यह टोकन का अनुमान नहीं लगा सकता</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>टेक्स्ट पढ़ना रद्द किया गया</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>कार्ड %1 में इसकी एक लेयर के लिए भी मेमोरी खाली नहीं है</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>मॉडल चलाने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>जारी रखने के लिए कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>इसकी %1 टोकन वाली शब्दावली में टोकन 65535 नहीं है, जिससे एम्बेडिंग मॉडल टेक्स्ट का अंत पहचानते हैं</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>मॉडल ने ऐसे मान निकाले जो संख्याएँ नहीं हैं; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>मॉडल की शब्दावली में नहीं है</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>सहेजी हुई स्थिति</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>%1 का नहीं, किसी दूसरे मॉडल का है</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>बातचीत की स्थिति की कॉपी के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>तस्वीर के फ़ीचर</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 मान मॉडल की चौड़ाई %2 के गुणज नहीं हैं</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>स्थिति की कॉपी के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>एम्बेडिंग के लिए बना है, इसलिए दूसरे मॉडल के लिए पहले से नहीं लिख सकता</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>की शब्दावली %1 टोकन की है और यह %2 के लिए पहले से नहीं लिख सकता, जिसकी %3 है</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>%1 टोकन के एक दौर के लिए मेमोरी पर्याप्त नहीं है</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>टेंसर %1: शेप %2, अपेक्षित %3 पंक्तियाँ</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>RWKV लेयर वाला परिवर्तित Qwen मॉडल (%1), जिसे Rookery नहीं चलाता; वह RWKV के अपने मॉडल (rwkv6, rwkv7) चलाता है</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>%1 आर्किटेक्चर का मॉडल; GGUF फ़ाइलों में से Rookery rwkv6 और rwkv7 चलाता है</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>Qwen हाइब्रिड (token_shift_count %1), जिसे Rookery नहीं चलाता</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF हेडर फ़ाइल के बाहर समाप्त होता है: फ़ाइल कटी हुई या क्षतिग्रस्त है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>मेटाडेटा %1 अज्ञात टाइप का है</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>टेंसर %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 का नाम या शेप ऐसा है जो किसी मॉडल में नहीं होता; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 का शेप ऐसा है जो किसी मॉडल में नहीं होता; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: शेप %2 पूरे %3 ब्लॉक से नहीं बना है</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>टेंसर %1 संरेखित नहीं है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>टेंसर %1 फ़ाइल के अंत से आगे है; फ़ाइल कटी हुई या क्षतिग्रस्त है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>big-endian GGUF फ़ाइल, जो पढ़ी नहीं जाती</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF संस्करण %1 पढ़ा नहीं जाता; संस्करण 2 और 3 पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF हेडर में किसी भी मॉडल से ज़्यादा प्रविष्टियाँ हैं; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>संरेखण %1 असंभव है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>टेंसर %1: शेप %2, अपेक्षित छह पंक्तियाँ</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>मॉडल नहीं, शुरुआती स्थिति (time_state) है; जिस मॉडल के लिए इसे ट्यून किया गया था उसे लोड करें और वहाँ स्थिति इंपोर्ट करें</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>मॉडल नहीं, बातचीत की सहेजी हुई स्थिति है; जिस मॉडल से यह आई है उसे लोड करें और वहाँ स्थिति इंपोर्ट करें</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>इसके वेट %1 टाइप के हैं, जो पढ़ा नहीं जाता; मॉडल को F32, F16, BF16 या क्वांटाइज़ किए GGUF के रूप में चुनें</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>भाषा मॉडल नहीं, इमेज एन्कोडर है; इसकी जगह किसी भाषा मॉडल के साथ या --vision के बाद है</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>अस्वीकृत: सामान्य तरीके से खोलने पर यह फ़ाइल कोड चलाती (%1); कुछ भी नहीं चलाया गया। यह जहाँ से आई है उस पर भरोसा न करें</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>अस्वीकृत: इसमें टेंसर के अलावा भी कुछ है (%1); कुछ भी नहीं चलाया गया। सिर्फ़ वेट सहेजें: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>इसका pickle क्षतिग्रस्त है (%1, बाइट %2 पर); फ़ाइल फिर से लाएँ</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>यह समय से पहले समाप्त होता है</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>pickle प्रोटोकॉल %1 पढ़ा नहीं जाता; इसे torch.save के डिफ़ॉल्ट प्रोटोकॉल 2 से सहेजें</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>बहुत ज़्यादा मार्क</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>अस्वीकृत: इसका pickle ऑपकोड 0x%1 का उपयोग करता है, जिसकी सादे वेट को ज़रूरत नहीं होती; कुछ भी नहीं चलाया गया</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>बहुत ज़्यादा मान</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>एक मान नहीं है</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>एक मार्क नहीं है</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>एक संख्या बहुत बड़ी है</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>एक नाम का अंत नहीं है</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>बहुत ज़्यादा डिक्शनरी</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>बहुत ज़्यादा संदर्भ</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>किसी चीज़ की ओर संकेत न करने वाला संदर्भ</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>एक टपल में मान कम हैं</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>सूची नहीं है</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>एक डिक्शनरी में मान कम हैं</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>एक डिक्शनरी नहीं है</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>डिक्शनरी नहीं</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>बिना ऑब्जेक्ट के एट्रिब्यूट</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>एक स्टोरेज का विवरण ग़लत है</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>बहुत ज़्यादा स्टोरेज</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>ऐसी चीज़ का कॉल जिसे कॉल नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>मानों से बनी डिक्शनरी</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>बिना टेंसर का पैरामीटर</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>एक टेंसर का विवरण ग़लत है</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>बहुत ज़्यादा टेंसर</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>इसमें टेंसर की डिक्शनरी नहीं है</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>ज़िप आर्काइव है, पर सहेजा हुआ PyTorch मॉडल नहीं (इसमें data.pkl नहीं है)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>big-endian मशीन पर सहेजी गई, जो पढ़ी नहीं जाती; इसे किसी आम PC पर सहेजें</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch आर्काइव संस्करण %1 पढ़ा नहीं जाता; संस्करण 1 से 10 पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>आर्काइव में %1 नहीं है; फ़ाइल क्षतिग्रस्त है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>आर्काइव में %1 संपीड़ित या एन्क्रिप्टेड है; मॉडल को torch.save से फिर सहेजें</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 में %2 बाइट हैं, अपेक्षित %4 बाइट के %3 मान; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>शेप %1, %3 के %2 मानों से आगे जाता है</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>इसके टेंसर फ़ाइल के आकार के दोगुने से ज़्यादा जगह लेते हैं</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>आर्काइव संपीड़ित या एन्क्रिप्टेड है; मॉडल को torch.save से फिर सहेजें</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>टेंसर %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>जहाँ वेट रखे जाते हैं (सबसे ऊपर, या state_dict, model या module के अंदर) वहाँ कोई टेंसर नहीं है; सिर्फ़ वेट सहेजें: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>टेंसर के बीच में समाप्त होती है: फ़ाइल कटी हुई है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>%1 अक्षों और %2 बाइट के नाम वाला टेंसर असंभव है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 rwkv.cpp टाइप %2 का है, जो पढ़ा नहीं जाता; मॉडल को नए rwkv.cpp से फिर बदलें</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: शेप %2 असंभव है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 फ़ाइल के अंत से आगे है; फ़ाइल कटी हुई या क्षतिग्रस्त है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp फ़ाइल संस्करण %1 पढ़ा नहीं जाता; संस्करण 100 और 101 पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>इसमें किसी भी मॉडल से ज़्यादा टेंसर दर्ज हैं; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>ग़लत जगह पर ऑब्जेक्ट है</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>टेंसर %1 में dtype, shape या data_offsets नहीं है</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>टेंसर %1 का नाम दो बार है</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>किसी भी मॉडल से ज़्यादा टेंसर दर्ज हैं</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>ग़लत जगह पर टेक्स्ट है</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>ग़लत जगह पर सूची है</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>बहुत बड़ी संख्या है</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>ग़लत जगह पर संख्या है</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>टेंसर %1 में बहुत ज़्यादा अक्ष हैं</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>ऋणात्मक संख्या है</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>ऐसी संख्या है जो पूर्णांक नहीं है</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>ग़लत जगह पर सत्य मान (true/false) है</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>ग़लत जगह पर null है</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>ग़लत जगह पर बाइनरी डेटा है</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>बाइट %1 पर मान्य JSON नहीं है</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: %3 टाइप का शेप %2 अपने %4 बाइट नहीं भरता</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors हेडर फ़ाइल से लंबा है; फ़ाइल कटी हुई या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors हेडर: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors फ़ाइल के दो टेंसर एक ही बाइट साझा करते हैं</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>safetensors फ़ाइल के लिए टाइप, शेप और बाइट आपस में मेल नहीं खाते</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>मॉडल के हिस्सों की सूची में बहुत ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>मॉडल के हिस्सों की सूची मान्य JSON नहीं है या उसमें कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>मॉडल के हिस्सों की सूची में %1 है, जो उसके साथ मौजूद फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>PyTorch का 2020 से पहले का फ़ॉर्मैट (ज़िप आर्काइव नहीं), जो पढ़ा नहीं जाता; इसे नए PyTorch से एक बार लोड करके सहेजें</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>सहेजा हुआ मॉडल नहीं, कोरा Python pickle है; torch.save की .pth फ़ाइलें ही पढ़ी जाती हैं</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>वेट नहीं, Git LFS पॉइंटर है; `git lfs pull` चलाएँ</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>वेट नहीं, वेब पेज या XML है; फ़ाइल ही डाउनलोड करें</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>वेट नहीं, JSON फ़ाइल है; .safetensors, .pth या .gguf फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>पुराना llama.cpp फ़ॉर्मैट; सिर्फ़ GGUF पढ़ा जाता है</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>संपीड़ित (gzip) है; पहले इसे खोलें</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>वेट फ़ाइल नहीं है; Rookery .pth, safetensors, GGUF और rwkv.cpp फ़ाइलें पढ़ता है</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>फ़ाइल खाली है; इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>%1 के लिए दो टेंसर हैं; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>%1 GGUF फ़ाइलों में बँटे मॉडल का एक हिस्सा; सभी को उन्हीं नामों से एक फ़ोल्डर में रखें जिनसे वे आई थीं और जो -00001-of-%2.gguf पर समाप्त होते हैं</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>अपने नाम के अनुसार %2 में से हिस्सा %1 नहीं है; फ़ाइलें फिर से लाएँ</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>बिना वेट फ़ाइल का फ़ोल्डर; फ़ाइल ही चुनें</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>फ़ोल्डर में कई वेट फ़ाइलें हैं, उनमें से एक बताएँ: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>फ़ाइल खोलने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>मौजूद नहीं है, और मॉडल %1 फ़ाइलों में बँटा है; सभी को एक ही फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>इसके हिस्सों में पहले हिस्से में बताए गए से अलग टेंसर हैं; फ़ाइलें फिर से लाएँ</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>मॉडल के बाकी हिस्सों से अलग फ़ॉर्मैट का है; फ़ाइलें फिर से लाएँ</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>%1 में नहीं है</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>%2 में %1 टाइप का है, जो पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>उपयोग के दौरान किसी दूसरे प्रोग्राम ने फ़ाइल छोटी कर दी; उसे बहाल करें और मॉडल फिर से लोड करें</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>आर्काइव के अंत की निर्देशिका नहीं है: फ़ाइल कटी हुई है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>आर्काइव की निर्देशिका क्षतिग्रस्त है; फ़ाइल फिर से लाएँ</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>आर्काइव की निर्देशिका फ़ाइल के बाहर इशारा करती है: फ़ाइल कटी हुई या क्षतिग्रस्त है, इसे फिर से लाएँ</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>फ़ाइल में नहीं है</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>इसकी ऐसी रैंक नहीं है जो शेप से पता चले</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>वर्ग मैट्रिक्स की तालिका नहीं है</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>RWKV-8 हाइब्रिड (rc00-hybrid), जिसका अटेंशन हर पिछला टोकन रखता है, जिसे Rookery नहीं चलाता; RWKV-4 से RWKV-7a या RWKV-8 rc00 का मॉडल चुनें</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>RWKV-7b मॉडल (DeepEmbedAttention), जिसका अटेंशन हर पिछला टोकन रखता है, जिसे Rookery नहीं चलाता; RWKV-4 से RWKV-7a का मॉडल चुनें</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ROSA वाला RWKV-8 मॉडल, एक शोध मॉडल जिसे Rookery नहीं चलाता; RWKV-4 से RWKV-7a या RWKV-8 rc00 का मॉडल चुनें</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>फ़ाइल में %1 है: यह है %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>फ़ाइल में टेंसर हैं, पर ऐसा कोई RWKV भाषा मॉडल नहीं जिसे Rookery जानता हो (संस्करण 4 से 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>%2 में शेप %1 किसी मॉडल का नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%3 में %1 हेड चौड़ाई %2 को पूरा विभाजित नहीं करते</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 और %2 अन्य टेंसर</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>लेयर में %1 है, जो किसी %2 मॉडल में नहीं होता: फ़ाइल ऐसे आर्किटेक्चर की है जिसे Rookery नहीं चलाता, या उसमें कोई अडैप्टर या प्रशिक्षण के अवशेष हैं; मॉडल की दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>प्रोसेसर पर गणना जारी रखने के लिए पर्याप्त मेमोरी नहीं है; दूसरे प्रोग्राम बंद करके मॉडल फिर से लोड करें, या छोटा मॉडल चुनें</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>कार्ड %1 ने काम करना बंद कर दिया (%2); CPU का उपयोग करें, या कार्ड के लिए प्रोग्राम फिर से शुरू करें</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>ऐसा कोई डिवाइस नहीं है; cpu, cuda, cuda:N या auto का उपयोग करें</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; इसके बजाय CPU का उपयोग करें</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>खोला नहीं जा सका; क्या मेमोरी कम है?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>%3 में शेप %1, अपेक्षित %2</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>%1 के लिए पर्याप्त मेमोरी नहीं है; दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>लोड करना रद्द किया गया</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>%3 में शेप %1, अपेक्षित %2</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>%1 में ऐसे मान हैं जो संख्याएँ नहीं हैं (NaN या अनंत); फ़ाइल क्षतिग्रस्त है या उसका प्रशिक्षण भटक गया</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>(in, out) क्रम का क्वांटाइज़ किया गया गुणक पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>%1 के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>मॉडल नहीं, अडैप्टर (LoRA या वैसा ही) है: यह ऐसे मॉडल को बदलता है जो फ़ाइल में नहीं है; वह मॉडल लोड करें और इसे उसका अडैप्टर बनाएँ (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>लोड हो रहा है: %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>मॉडल: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>कोई मॉडल लोड नहीं है</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 मिलियन</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 बिलियन</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>यह स्टार्टर मॉडल है: %1 पैरामीटर, अंग्रेज़ी में कुछ विषयों के लिए प्रशिक्षित, ताकि Rookery तुरंत काम करे। इसे राजधानियाँ, विलोम और शब्द-रूप आते हैं, यह बता सकता है कि कोई वाक्य ख़ुशी का लगता है या नहीं, Rookery के बारे में सवालों के जवाब देता है, और आकृतियों, अक्षरों और रोज़मर्रा की चीज़ों की तस्वीरों का वर्णन करता है। दूसरे सवालों को यह टाल देता है, या कुछ मनगढ़ंत कह देता है। बाकी सब के लिए कोई असली RWKV मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 इसी कंप्यूटर पर चलता है। आपका लिखा कुछ भी इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>मॉडल लोड हो रहा है। आप अभी से लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery इस कंप्यूटर पर RWKV भाषा मॉडल चलाता है: .pth, .safetensors या .gguf पर समाप्त होने वाली वेट फ़ाइलें।</translation>
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
        <translation>तीन वाक्यों में समझाओ कि इंद्रधनुष कैसे बनता है।</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>पहली बर्फ़ पर एक छोटी कविता लिखो।</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>एक Python फ़ंक्शन लिखो जो किसी टेक्स्ट के शब्द गिने।</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>कम बजट में लिस्बन में सप्ताहांत की योजना बनाओ।</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 लेयर, चौड़ाई %3, शब्दावली में %4 टोकन</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>वेट की मेमोरी</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>एक स्थिति का आकार</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>%2 में से %1 लेयर के लिए जगह है; बाकी काम CPU करता है</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>उपयोग में नहीं: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>यह तस्वीरें देख सकता है (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>यह तस्वीरें नहीं देख सकता</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>चैट टेम्पलेट</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>लोड होने का समय</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>स्वचालित: सबसे तेज़</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>कोई नहीं: जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8-बिट: आधी मेमोरी</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4-बिट: चौथाई मेमोरी, कम सटीक</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>यह बातचीत आपके कंप्यूटर से बाहर जाती है: हर सवाल के साथ यह पूरी %1 को भेजी जाती है।</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>यह बातचीत आपके कंप्यूटर से बाहर जाती है: हर सवाल के साथ यह पूरी %1 को बिना एन्क्रिप्शन के भेजी जाती है, इसलिए नेटवर्क पर दूसरे लोग इसे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 दूसरे कंप्यूटर पर चलता है। आप यहाँ जो लिखते हैं और इसे जो तस्वीरें दिखाते हैं, वे हर सवाल के साथ वहाँ जाती हैं।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>इस कंप्यूटर के दूसरे प्रोग्राम से</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>एन्क्रिप्टेड नहीं: नेटवर्क पर दूसरे लोग पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>इसे क्या बताया जाता है</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>हर सवाल के साथ पूरी बातचीत, पिछले विचारों के बिना; तस्वीरें, खींचे जाने की जगह और समय के बिना</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>यह क्या नहीं कर सकता</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>इसकी स्थितियाँ नहीं होतीं: कोई सहेजी नहीं जाती, जवाब जारी नहीं रखा जा सकता, और आपके लिखते समय कुछ पढ़ा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>मॉडल पाएँ</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU का उपयोग करें</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>शब्दावली डाउनलोड करें</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 लोड हो रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>इस कंप्यूटर पर मौजूद मॉडल</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1 में मौजूद RWKV वेट फ़ाइलें (.pth, .safetensors, .gguf) यहाँ दिखती हैं। आप कोई फ़ाइल विंडो पर भी छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>लोड करते समय क्वांटाइज़ करें</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>मॉडल लोड होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 को अनलोड करें</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>मॉडल लोड करें</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV वेट (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>मॉडल की शब्दावली चुनें</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>शब्दावलियाँ (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 से अब न पूछें</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>अडैप्टर के बिना लोड करें</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>अडैप्टर के रूप में जोड़ें</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>कोई मॉडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>दूसरे इमेज एन्कोडर का उपयोग करें…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>इमेज एन्कोडर चुनें…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>दूसरे इमेज एन्कोडर का उपयोग न करें</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>मॉडल का इमेज एन्कोडर चुनें</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>इमेज एन्कोडर (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>इस कंप्यूटर के लिए एक सक्षम मॉडल: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>डाउनलोड करके उपयोग करें</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>दूसरे मॉडल…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>इस कंप्यूटर का कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 और डेटा फ़ोल्डर एक-दूसरे के अंदर हैं। इसके बाहर का कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 एक फ़ाइल है। कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 खाली नहीं है। खाली या नया फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>कर्सर पर क्या आता:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>स्लाइडर क्या करते हैं, यह देखने के लिए कोई मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>मॉडल के यहाँ कुछ लिखते या पढ़ते ही दिखेगा।</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>पिछले जवाब के बाद क्या आता:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>अभी चुना जा रहा टोकन:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1 के लोड होते ही जवाब लिखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>तापमान 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>टिपिकल</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>टेक्स्ट का अंत</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>वर्ण का हिस्सा</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, फ़िल्टर के बाद %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, %3 ने हटाया</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%2 में से %1 टोकन चुने जा सकते हैं</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 के बाद %2 बचते हैं</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>दोनों बातचीत की चौड़ाई</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>किरदार…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>नया किरदार…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>कुछ ऐसा जो अब बुकशेल्फ़ पर नहीं है</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>“%1” जहाँ से शुरू होता है वह अब बुकशेल्फ़ पर नहीं है, इसलिए बातचीत उसके बिना शुरू होगी।</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>किरदार</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>नया किरदार</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>वह किरदार जो मॉडल निभाएगा: नाम और तस्वीर के साथ, उसे पहले दिए जाने वाले निर्देशों के साथ, और चाहें तो बुकशेल्फ़ की किसी स्थिति के साथ जिससे वह शुरू हो।</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” मिटाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>किरदार का नाम</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>तस्वीर…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>तस्वीर हटाएँ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>मॉडल को सबसे पहले क्या बताया जाता है। उदाहरण के लिए: तुम आदा हो, गणित की धैर्यवान शिक्षिका। तुम छोटे उदाहरणों से समझाती हो।</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>बुकशेल्फ़ पर कोई स्थिति: वहाँ जो पढ़ा गया, या मॉडल को जो सिखाया गया।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>तस्वीर चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>अटैच करने के बाद तस्वीर डिस्क पर बदल गई है; फ़ाइल बहाल करें, या तस्वीर फिर से अटैच करें</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>यह ऐसी तस्वीर नहीं है जिसे Rookery पढ़ सके; JPEG, PNG, WebP या GIF का उपयोग करें</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>आइकन क्षतिग्रस्त या बहुत बड़ा है; पहले इसे PNG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>आइकन क्षतिग्रस्त है; पहले इसे PNG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF में कोई तस्वीर नहीं है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF का पहला फ़्रेम निरर्थक है; फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF अपनी तस्वीर के बीच में समाप्त होती है</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 मेगापिक्सेल</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 क्षतिग्रस्त या कटी हुई है और डिकोड नहीं की जा सकती</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 कटी हुई है: उसका अंत नहीं है; इसे फिर से कॉपी या डाउनलोड करें</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>तस्वीर में %1 x %2 पिक्सेल हैं; अधिकतम %3 और हर ओर दस लाख स्वीकार्य हैं, इसलिए पहले इसे छोटा करें</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>%1 से बड़ी प्रोग्रेसिव JPEG को बहुत ज़्यादा मेमोरी चाहिए; इसे छोटा करके या “progressive” के बिना सहेजें</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>ऐसी तस्वीर नहीं जिसे Rookery पढ़ता हो; JPEG, PNG, WebP, GIF, TIFF या BMP का उपयोग करें</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>%1 की तस्वीर के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>तस्वीर में कोई पिक्सेल नहीं है</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>तस्वीर के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>यह दूसरी लाइब्रेरी है</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>Rookery का तस्वीरें पढ़ने वाला हिस्सा लोड नहीं हो सकता (%1); Rookery फिर से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>इसका आउटपुट float32 नहीं है</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>संदेश की तस्वीरें</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>वर्णन करें</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>अपनी सेटिंग</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>इन सेटिंग को प्रीसेट के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>प्रीसेट का नाम बदलें या उसे मिटाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>मॉडल के डिफ़ॉल्ट पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>प्रीसेट का नाम</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>प्रोग्राम के एक प्रीसेट का यही नाम है; दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>इस नाम के आपके प्रीसेट में ये सेटिंग सहेजी जाएँगी।</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>प्रीसेट का नया नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>दूसरे प्रीसेट का यही नाम है; कोई और चुनें।</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>इसके लिए कॉपी पर %n टोकन पढ़ा गया</numerusform>
            <numerusform>इसके लिए कॉपी पर %n टोकन पढ़े गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>क्या उसे अब भी याद है?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>यहाँ की मेमोरी की एक कॉपी से पूछा जाता है: इसका कुछ भी बातचीत में नहीं रहता।</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>मेरा पहला सवाल क्या था?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>उसकी मेमोरी से सवाल</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>सोच रहा है…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>यह संदेश भेजता है</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>इस टेक्स्ट का सारांश तीन वाक्यों में लिखो:

{टेक्स्ट}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>इस टेक्स्ट का {भाषा} में अनुवाद करो:

{टेक्स्ट}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>सरल व्याख्या</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>{विषय} को सरल शब्दों में, एक उदाहरण के साथ समझाओ।</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>फिर से लिखना</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>इस टेक्स्ट को ऐसे फिर से लिखो कि यह {छोटा} हो:

{टेक्स्ट}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>मुझे {विषय} के लिए दस विचार दो।</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>फ़ंक्शन लिखना</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>{भाषा} में ऐसा फ़ंक्शन लिखो जो {काम} करे।</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>पत्र का जवाब</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>इस पत्र का विनम्र जवाब लिखो। उसमें बताओ कि {बात}।

{पत्र}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (संस्करण 4 से 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (संस्करण 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, सोच सकता है</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>स्टार्टर</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>स्वचालित, मॉडल से</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>स्वचालित: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>बंद, खाली विचार के साथ (बेहतर)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>चालू, जितना चाहे</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>चालू, छोटा</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>चालू, सामान्य</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>चालू, लंबा</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>आपका सवाल</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>कोई भी टेक्स्ट</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>स्कीमा से मेल खाता JSON</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>एक्सप्रेशन से मेल खाता टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>प्रॉम्प्ट लिखें</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{कोष्ठक} में जो है, वह प्रॉम्प्ट का उपयोग करते समय भरा जाता है; Tab एक से अगले पर ले जाता है।</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>इनमें से किसी का उपयोग करने के लिए संदेश की शुरुआत में / लिखें।</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” मिटाएँ</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>नाम, जैसा / के बाद लिखा जाएगा</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>प्रॉम्प्ट का नाम</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>प्रॉम्प्ट का टेक्स्ट</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>उदाहरण के लिए: इसका {भाषा} में अनुवाद करो:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>नया प्रॉम्प्ट</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>मॉडल प्रस्ताव लिख रहा है…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>कोई एक चुनें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>कोई न लें</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>एक चुनें: Tab टेक्स्ट से यहाँ लाता है</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>अपने ही कंप्यूटर पर RWKV भाषा मॉडल से चैट करें।</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>बातचीत, सेटिंग और मॉडल इस फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>पिछली के बजाय यह वेट फ़ाइल या फ़ोल्डर लोड करें।</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>एक सवाल के लिए छोटी विंडो खोलें; डेस्कटॉप के शॉर्टकट के लिए।</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>क्वांटाइज़ करना रद्द किया गया</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 में ऐसे मान हैं जो संख्याएँ नहीं हैं (NaN या अनंत); फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>इसमें ट्यून की गई शुरुआती स्थिति मिलाई गई है (blocks.0.att.time_state), जिसके लिए GGUF में जगह नहीं है; जिस मॉडल के लिए वह ट्यून की गई थी उसे क्वांटाइज़ करें और स्थिति को उसके साथ लोड करें</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>एम्बेडिंग के लिए बना मॉडल, जिसके हेड के लिए GGUF में जगह नहीं है; इसका ऐसे ही उपयोग करें</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 में %2 पैरामीटर हैं, अपेक्षित %3; फ़ाइल अधूरी है</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF में %1 मॉडल के लिए कोई रूप नहीं है, सिर्फ़ rwkv6 और rwkv7 के लिए है</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>इसका ग्रुप नॉर्म उससे अलग है जो हर GGUF रीडर मानता है (flash-linear-attention के रूप में 64 के अलावा हेड आकार)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>पढ़ा जा सकता है, पर लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>यह वही फ़ाइल है जो पढ़ी जा रही है; दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>इसे क्वांटाइज़ करने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>क्वांटाइज़ करने का टाइप नहीं है; इनमें से एक चुनें: %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>अंशांकन के पाठ में %1 टोकन हैं; कम से कम %2 चाहिए</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>पाठ से अंशांकन के लिए मेमोरी पर्याप्त नहीं है</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>आप: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>जवाब: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>झटपट सवाल</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>दूसरा सवाल</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>बातचीत के रूप में खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 को संदेश लिखें</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>मॉडल लोड हो रहा है; आप अभी से लिख सकते हैं…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>चैट करने के लिए कोई मॉडल लोड करें</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>झटपट विंडो</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>आप जो भी कर रहे हों, उसके ऊपर एक सवाल के लिए। अपने डेस्कटॉप की कीबोर्ड सेटिंग में इस कमांड को शॉर्टकट दें: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>आप जो भी कर रहे हों, उसके ऊपर एक सवाल के लिए, उन कुंजियों से जो आपका डेस्कटॉप पूछेगा।</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>आप जो भी कर रहे हों, %1 इसे खोलता है।</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>इसकी अभी कोई कुंजी नहीं है: अपने डेस्कटॉप की कीबोर्ड सेटिंग में दें।</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>आपके डेस्कटॉप से कुंजियाँ माँगी जा रही हैं।</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>डेस्कटॉप की कुंजियों से झटपट विंडो</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>“%1” का कितना याद है</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>दस्तावेज़ के वाक्य, जिनमें एक शब्द छोड़ा गया है, और चुनने के लिए दस्तावेज़ के ही चार शब्द। सवाल एक कॉपी पर पूछे जाते हैं: जाँच का कुछ भी स्थिति में नहीं रहता।</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>याददाश्त की जाँच</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>याद रहा: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>“%1” सोचा; लिखा है “%2”</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>टेक्स्ट पूछने के लिए बहुत छोटा है, या उसमें ऐसे वाक्य नहीं हैं जिनसे कोई शब्द छोड़ा जा सके।</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>जवाब देने से पहले ही मॉडल को रोक दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>एक शब्द छोड़े गए %n वाक्य में से मॉडल ने चार शब्दों में से सही शब्द %1 में चुना। दस्तावेज़ पढ़े बिना वह %2 में सही होता, और केवल संयोग से लगभग %3 में।</numerusform>
            <numerusform>एक शब्द छोड़े गए %n वाक्यों में से मॉडल ने चार शब्दों में से सही शब्द %1 में चुना। दस्तावेज़ पढ़े बिना वह %2 में सही होता, और केवल संयोग से लगभग %3 में।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>पते में नाम और पासवर्ड न रखें; कुंजी अलग से दी जाती है</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>होस्ट के चारों ओर का कोष्ठक बंद नहीं है</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>होस्ट का नाम सही ढंग से नहीं लिखा है</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>होस्ट में सिर्फ़ अक्षर, अंक, बिंदु और हाइफ़न हो सकते हैं</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>होस्ट नहीं है, जैसे https://example.org/v1 में है</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>पोर्ट 1 से 65535 तक की संख्या होना चाहिए</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>पता बहुत लंबा है</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>पता https:// या http:// से शुरू होता है</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>पते में न ख़ाली जगह होती है, न नियंत्रण वर्ण</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>प्रश्न चिह्न वाले पते से पूछा नहीं जा सकता</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>किसी वेब पते पर नहीं ले जाता</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>पते की तरह नहीं लिखा है</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>बिना कारण</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>एक टुकड़े में 1 MiB से ज़्यादा</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>यह JSON नहीं है</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>इसमें कोई जवाब नहीं है</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>इसका एक टुकड़ा JSON नहीं है</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>%1 MiB से ज़्यादा</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS विफल रहा</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>दूसरी ओर से कनेक्शन समाप्त कर दिया गया</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>ख़ुद पर ही, बिना अंत के</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>यह मॉडल की सूची नहीं है</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 नहीं मिला। पता जाँचें, और यह भी कि यह कंप्यूटर ऑनलाइन है।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 से संपर्क नहीं हो सकता (%2)। पता जाँचें, और यह भी कि सर्वर चल रहा है।</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>%1 से कनेक्शन सुरक्षित नहीं है (%2), इसलिए कुछ भी नहीं भेजा गया। पता जाँचें, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 को कुंजी चाहिए, और कोई ज्ञात नहीं है। मॉडल को उसकी कुंजी के साथ फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 कुंजी स्वीकार नहीं करता। मॉडल को सही कुंजी के साथ फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 इस कुंजी से मॉडल का उपयोग नहीं करने देता। सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 पर %2 नाम का कोई मॉडल नहीं है। वहाँ मौजूद कोई मॉडल जोड़ें।</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1 के इस पते पर कोई जवाब नहीं देता। पता जाँचें; ज़्यादातर /v1 पर समाप्त होते हैं।</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>%1 के मॉडल के लिए बातचीत बहुत लंबी है (%2)। नई बातचीत शुरू करें, या छोटे जवाब माँगें।</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 के पास अभी बहुत ज़्यादा अनुरोध हैं, या कुंजी की सीमा समाप्त हो गई है (%2)। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 के पास बहुत ज़्यादा अनुरोध हैं, या कुंजी की सीमा समाप्त हो गई है (%2)। %3 में फिर से पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 ने सवाल अस्वीकार कर दिया: %2।</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 में उसकी अपनी गड़बड़ी है (%2)। फिर से कोशिश करें, या सर्वर चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 ने जवाब के बीच में छोड़ दिया (%2)। जो आया है वह सुरक्षित है; उससे फिर जवाब लिखवाएँ।</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 ने %3 से कुछ नहीं भेजा है। फिर से कोशिश करें, या सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>जवाब पूरा होने से पहले %1 से कनेक्शन टूट गया। जो आया है वह सुरक्षित है; उससे फिर जवाब लिखवाएँ।</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 ने ऐसा कुछ भेजा जो जवाब नहीं है (%2)। जाँचें कि पता OpenAI-संगत सर्वर का है।</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 ने उससे ज़्यादा भेजा जितना कोई जवाब हो सकता है (%2), इसलिए कनेक्शन समाप्त किया गया। जो पहले आया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 आगे %2 पर भेजता है, जिससे आपके जोड़े बिना नहीं पूछा जाता। अगर आपको उस पते पर भरोसा है तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>एक तस्वीर भेजी नहीं जा सकती (%2)। उसे सवाल से हटाएँ।</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>%1 के जवाब के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>बिना अंत की पंक्ति</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>यह HTTP नहीं समझता</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>बिना अंत के हेडर</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>इसका जवाब %1 के रूप में पैक है</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>इसकी लंबाई संख्या नहीं है</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>यह संपीड़ित है, जो माँगा नहीं गया था</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>एक खंड का अंत नहीं है</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>एक खंड की लंबाई नहीं है</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>इसमें रखी कुंजियाँ दूसरे लोग पढ़ सकते हैं; उनकी अनुमतियाँ हटाएँ (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>इसमें वैसी कुंजियाँ नहीं हैं जैसी Rookery लिखता है; इसे हटाएँ और कुंजियाँ फिर से डालें</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>इसके लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>यह किसी सर्वर का पता नहीं है। पता https://example.org/v1 जैसा होता है।</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>कुंजी में ऐसा वर्ण है जो किसी कुंजी में नहीं होता। उसे एक बार फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 बताता है कि उसके पास कोई मॉडल नहीं है। वहाँ कोई मॉडल लोड करें, फिर दोबारा पूछें।</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · एन्क्रिप्टेड नहीं</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>दूसरे कंप्यूटर का मॉडल इस कंप्यूटर के मॉडल की तरह ही जवाब देता है, पर आपका लिखा वहाँ जाता है: हर सवाल के साथ पूरी बातचीत और उसकी तस्वीरें। Rookery किसी सर्वर से तभी पूछता है जब आप यहाँ कोई बटन दबाएँ या सवाल भेजें।</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>दूसरे कंप्यूटरों के मॉडल</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>पता, जैसे https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>कुंजी, अगर माँगी जाए</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>सर्वर की कुंजी</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>कोई भी OpenAI-संगत सर्वर: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, कोई दूसरा Rookery। कुंजी डेस्कटॉप के कीरिंग में रखी जाती है, या ऐसी फ़ाइल में जिसे सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>इसके मॉडल दिखाएँ</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>%1 से कनेक्शन एन्क्रिप्टेड नहीं है: नेटवर्क पर दूसरे लोग कुंजी और बातचीत पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>सर्वर का मॉडल</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>जोड़कर उपयोग करें</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>या मॉडल का नाम ख़ुद बताएँ</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>सर्वर पर मॉडल का नाम</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (अधिकांश RWKV मॉडल की शब्दावली)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (इमेज एन्कोडर, %2 का)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>इस रिपॉज़िटरी में कई वेट फ़ाइलें हैं: जो चाहिए उन्हें चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n फ़ाइल छोड़ दी गई: उसका नाम सुरक्षित रूप से लिखा नहीं जा सकता।</numerusform>
            <numerusform>%n फ़ाइलें छोड़ दी गईं: उनके नाम सुरक्षित रूप से लिखे नहीं जा सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>इसमें ऐसी कोई वेट फ़ाइल नहीं है जिसे Rookery लोड कर सके।</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>चुना हुआ सब कुछ मौजूद है।</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ भी चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 डाउनलोड करना है</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>इस कंप्यूटर के लिए उपयुक्त</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>दूसरे प्रोग्राम बंद करने पर चलेगा</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>डिस्क पर सिर्फ़ %1 खाली है</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>प्रकाशित चेकसम के बिना: आकार जाँचे जाते हैं</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>मॉडल पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>huggingface.co से फ़ाइलें पूछी जा रही हैं…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 की फ़ाइलें</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>मौजूद</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>जवाब दिया जा रहा है</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>बीच में टूट गया</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 सेकंड</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>छोटा; भूतकाल में; ज़्यादा दोस्ताना…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>चुने हुए हिस्से को कैसे फिर से लिखना है</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>फिर से लिखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>या इसे कोई तस्वीर दिखाएँ: यहाँ छोड़ें, या इन्हें आज़माएँ।</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>नमूना तस्वीर %1 का वर्णन करें</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>ज़्यादा होने पर अधिक विविध, कम होने पर अधिक अनुमानित; 0 हमेशा सबसे संभावित टोकन लेता है।</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>उन सबसे संभावित टोकन में से चुनता है जिनकी कुल प्रायिकता इतनी हो; 1 पर बंद।</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>उपस्थिति पेनल्टी</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>पहले उपयोग हुए हर टोकन की संभावना घटाता है; 0 पर बंद।</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>आवृत्ति पेनल्टी</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>टोकन जितनी बार उपयोग हुआ, उसकी संभावना उतनी घटाता है; 0 पर बंद।</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>पेनल्टी का घटना</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>उपयोग हुए टोकन की गिनती कितनी धीमे घटती है; 1 पर कभी नहीं।</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>इतने सबसे संभावित टोकन में से चुनता है; 0 पर बंद।</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>सबसे बड़ी प्रायिकता के वर्ग के इस अंश से नीचे के टोकन हटाता है; 0 पर बंद।</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>सबसे बड़ी प्रायिकता के इस अंश से नीचे के टोकन हटाता है; 0 पर बंद।</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>टिपिकल</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>वे टोकन रखता है जो लगभग उतना ही चौंकाते हैं जितना अपेक्षित है; 1 पर बंद।</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>सटीक: तर्क और तथ्य</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>हमेशा सबसे संभावित</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>ट्यून की गई स्थिति</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>रचनात्मक</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>संयत</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>मुक्त टेक्स्ट</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>इस मॉडल का सर्वर यह सेटिंग नहीं जानता, इसलिए यह भेजी नहीं जाती।</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>बदलाव अगले टोकन से लागू होते हैं, जवाब लिखे जाने के दौरान भी।</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>कम फ़िल्टर</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>और फ़िल्टर</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p और टिपिकल</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>जवाब में अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>समान सीड, सेटिंग और टेक्स्ट से समान जवाब मिलता है। खाली: हर बार नया।</translation>
    </message>
    <message>
        <source>random</source>
        <translation>रैंडम</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>यहाँ भी रुकें</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>कॉमा से अलग किए गए टेक्स्ट; %1 पंक्ति का अंत है</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>जवाब समाप्त करने वाले टेक्स्ट</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>बदलाव अगले जवाब से लागू होते हैं। जो सर्वर नहीं जानता वह धूसर दिखता है और भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>दूसरे प्रोग्रामों को मॉडल से पूछने दें</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>OpenAI और Anthropic के क्लाइंट के लिए सर्वर के रूप में, सिर्फ़ इस कंप्यूटर के प्रोग्रामों के लिए। वे जो पूछते हैं, उसमें से कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>मॉडल लोड होने का इंतज़ार है</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>नई कुंजी बनाएँ; इसके बाद मौजूदा कुंजी वाले प्रोग्राम अस्वीकार किए जाएँगे</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>सर्वर का पोर्ट</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n अनुरोध का जवाब दिया जा रहा है</numerusform>
            <numerusform>%n अनुरोधों का जवाब दिया जा रहा है</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>हाल के अनुरोध</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+प्लस, Ctrl+माइनस, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>मॉडल लोड होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>खाली: हर कोर पर एक। मॉडल लोड होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 दूसरी सेटिंग के साथ लोड किया गया था।</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>बातचीत इंपोर्ट करें</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>सभी शाखाओं और तस्वीरों के साथ JSON के रूप में एक्सपोर्ट की गई बातचीत। इसे विंडो पर भी छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache लाइसेंस 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>परिचय…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>एक्सपोर्ट की गई बातचीत (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>जो आप अक्सर पूछते हैं, एक नाम के साथ। उपयोग करने के लिए संदेश की शुरुआत में / लिखें।</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>जवाब लिख जाने पर मुझे बताएँ</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>जब कोई दूसरी विंडो सामने हो, तब डेस्कटॉप की सूचना।</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>नए जवाब पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>डेस्कटॉप की आवाज़ में, जैसे-जैसे वे लिखे जाते हैं। कोई भी जवाब उसके मेन्यू से पढ़कर सुना जा सकता है।</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>सिस्टम ट्रे में आइकन</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>इस डेस्कटॉप में सिस्टम ट्रे नहीं है।</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>तब विंडो बंद करने पर वह सिर्फ़ छिप जाती है, और जवाब लिखे जाते रहते हैं।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>अधिक गहरे रंग और रेखाएँ।</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम गति</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>सब कुछ तुरंत दिखता है, कुछ सरकता या धड़कता नहीं।</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>कोड में पंक्ति संख्याएँ</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>पाँच या अधिक पंक्तियों के खंडों के पास। वे कॉपी नहीं होतीं।</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>वहाँ लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>कोई दूसरा प्रोग्राम इसे अभी पढ़ रहा है</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>यह अब बुकशेल्फ़ पर नहीं है</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>यह न सहेजी हुई स्थिति है, न ट्यून की गई</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>टेक्स्ट वैसा नहीं है जैसा रखा गया था; दस्तावेज़ को फिर से बुकशेल्फ़ पर रखें</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>इसे अभी पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>स्थिति वैसी नहीं है जैसी रखी गई थी; टेक्स्ट को नए सिरे से पढ़वाएँ</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>यह वैसी नहीं है जैसी Rookery ने लिखी थी; बुकशेल्फ़ की इस चीज़ का उपयोग नहीं हो सकता</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>बुकशेल्फ़ अपनी सीमा से बड़ा हो गया था, इसलिए बिना नाम वाली %n स्थिति हटा दी गई। उसका टेक्स्ट यहीं है और नए सिरे से पढ़ा जा सकता है।</numerusform>
            <numerusform>बुकशेल्फ़ अपनी सीमा से बड़ा हो गया था, इसलिए बिना नाम वाली %n स्थितियाँ हटा दी गईं। उनके टेक्स्ट यहीं हैं और नए सिरे से पढ़े जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>बुकशेल्फ़ पर सिर्फ़ इसी कंप्यूटर की फ़ाइलें रखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>“%1” पहले से बुकशेल्फ़ पर है।</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>“%1” को बुकशेल्फ़ से हटाया गया</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>“%1” वैसा ही है जैसा लिखा गया था: टेक्स्ट और स्थिति के चेकसम सही हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n फ़ाइल बुकशेल्फ़ पर नहीं है:</numerusform>
            <numerusform>%n फ़ाइलें बुकशेल्फ़ पर नहीं हैं:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>पढ़ा जा रहा है: %1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>ट्यून की गई शुरुआती स्थिति; इसने कोई टेक्स्ट नहीं पढ़ा है</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>दूसरे कंप्यूटरों के मॉडल की स्थितियाँ नहीं होतीं</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>%1 ने पढ़ा है, उपयोग हो रहे मॉडल ने नहीं</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1 % पर रुका है</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>जगह बनाने के लिए इसकी स्थिति हटाई गई; टेक्स्ट यहीं है</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>पढ़े जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>मॉडल का इंतज़ार है</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>उपयोग में लिए जा रहे मॉडल से अलग मॉडल का बनाया</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>फ़ोल्डर की %n फ़ाइल पढ़ी नहीं जा सकती, बहुत बड़ी है या बहुत गहराई में है, और छोड़ दी गई:</numerusform>
            <numerusform>फ़ोल्डर की %n फ़ाइलें पढ़ी नहीं जा सकतीं, बहुत बड़ी हैं या बहुत गहराई में हैं, और छोड़ दी गईं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>बातचीत की सूची छिपाएँ</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>बुकशेल्फ़</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>दस्तावेज़ पृष्ठभूमि में एक बार पढ़ा जाता है; फिर कितनी भी बातचीत तुरंत वहीं से शुरू हो सकती हैं जो मॉडल को उसका याद है। आवर्ती (recurrent) मॉडल लंबे टेक्स्ट का सार याद रखता है और बारीकियाँ भूल जाता है: सवाल से जुड़े अंश हर जवाब के नीचे दिखाए जाते हैं, और एक जाँच बताती है कि कितना याद है।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n दस्तावेज़ आ रहा है…</numerusform>
            <numerusform>%n दस्तावेज़ आ रहे हैं…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>कुल %1; ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>बुकशेल्फ़ के लिए जगह</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>इससे आगे, बिना नाम वाली सबसे पुरानी चीज़ों की स्थितियाँ हटा दी जाती हैं। उनके टेक्स्ट बने रहते हैं और नए सिरे से पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>दस्तावेज़ बुकशेल्फ़ पर रखें</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>दस्तावेज़ और स्थितियाँ (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>दस्तावेज़ों का फ़ोल्डर बुकशेल्फ़ पर रखें</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>स्थिति एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>स्थिति फ़ाइलें (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>“%1” के साथ क्या करना है</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किस लिए है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>टेक्स्ट नए सिरे से पढ़ें</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>इस बातचीत का आधार बनाएँ</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>टेक्स्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>जाँचें कि कितना याद है…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>बताएँ कि यह किस लिए है…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>बुकशेल्फ़ से हटाएँ</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>सभी संदेशों में खोजें</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाब रोकें</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>दूसरा जवाब लिखें</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>पिछला जवाब कॉपी करें</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>पिछला सवाल बदलें</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>अगली बातचीत</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>पिछली बातचीत</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत की सूची</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>जवाब की सेटिंग</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>बातचीत का नाम बदलें</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>मिटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>बगल में नई बातचीत</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>दूसरी बातचीत</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>यह हिस्सा बंद करें</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>जवाब की सेटिंग</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>States</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>टेक्स्ट की सेटिंग</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>सभी संदेशों में खोजें</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत की सूची</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>आपकी बातचीत यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>इंपोर्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>बातचीत का इंपोर्ट</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>इंपोर्ट रोकें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>सभी शाखाओं के साथ JSON (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>नया टेक्स्ट</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>बुकशेल्फ़</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>प्रॉम्प्ट संपादित करें…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>इस बारे में दस्तावेज़ का %n अंश</numerusform>
            <numerusform>इस बारे में दस्तावेज़ के %n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>इसे “%1” में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>कोई आवाज़ इंस्टॉल नहीं है, इसलिए कुछ भी पढ़कर नहीं सुनाया जा सकता। speech-dispatcher और उसके लिए Qt का प्लगइन इंस्टॉल करें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>डेस्कटॉप की आवाज़ ने काम करना बंद कर दिया, इसलिए जवाब आगे नहीं पढ़ा जाएगा। जाँचें कि speech-dispatcher चल रहा है, फिर से कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>बातचीत की स्थिति</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>डिवाइस से पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>बातचीत की सहेजी हुई स्थिति नहीं है</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>स्थिति दूसरे मॉडल के साथ सहेजी गई थी; वह मॉडल लोड करें, या टेक्स्ट से शुरू करें</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>सहेजी हुई स्थिति क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>सहेजी हुई स्थिति क्षतिग्रस्त है: लिखे जाने के बाद वह बदल गई है</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>सहेजी हुई स्थिति क्षतिग्रस्त है: उसमें ऐसे मान हैं जो संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>स्थिति के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>%1 में नहीं है; स्थिति दूसरे मॉडल के लिए ट्यून की गई थी</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>%3 में शेप %1, अपेक्षित %2; स्थिति दूसरे मॉडल के लिए ट्यून की गई थी</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 मॉडल में शुरू करने के लिए मैट्रिक्स स्थिति नहीं होती; संस्करण 5 से 7 का मॉडल चुनें</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>इसमें मॉडल की %1 से ज़्यादा लेयर हैं; स्थिति दूसरे मॉडल के लिए ट्यून की गई थी</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>स्थिति में ऐसे मान हैं जो संख्याएँ नहीं हैं; उसका प्रशिक्षण भटक गया</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>इसमें कोई स्थिति नहीं है; सहेजी हुई स्थिति या ट्यून की गई स्थिति वाली .pth फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>ये मैट्रिक्स इस मॉडल की शुरुआती स्थिति नहीं हैं</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>स्थिति %1 को इंपोर्ट की गई थी।</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>%1 के लिए, किसी काम के लिए प्रशिक्षित स्थिति। इसने कोई टेक्स्ट नहीं पढ़ा है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 ने इस बातचीत से पहले %n टोकन पढ़ा है और उसे वह याद है। उसका टेक्स्ट स्थिति का हिस्सा नहीं है, इसलिए यहाँ दिखाया नहीं जा सकता; आपका पहला संदेश वहीं से आगे बढ़ता है।</numerusform>
            <numerusform>%1 ने इस बातचीत से पहले %n टोकन पढ़े हैं और उसे वे याद हैं। उनका टेक्स्ट स्थिति का हिस्सा नहीं है, इसलिए यहाँ दिखाया नहीं जा सकता; आपका पहला संदेश वहीं से आगे बढ़ता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>पहले संदेश से पहले</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>खाली जवाब</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>दूसरी शाखा पर, जवाब %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 ने इसे एक बार पढ़ा है (%n टोकन) और याददाश्त से जवाब देता है: वह लंबे टेक्स्ट का सार याद रखता है और बारीकियाँ भूल जाता है। आपके सवाल से जुड़े अंश जवाब के नीचे दिखाए जाते हैं।</numerusform>
            <numerusform>%1 ने इसे एक बार पढ़ा है (%n टोकन) और याददाश्त से जवाब देता है: वह लंबे टेक्स्ट का सार याद रखता है और बारीकियाँ भूल जाता है। आपके सवाल से जुड़े अंश जवाब के नीचे दिखाए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>किसी और मॉडल</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>स्थिति “%1”, जिससे यह बातचीत आगे बढ़ती है, %2 की है। उपयोग में लिया जा रहा मॉडल %3 उसके बारे में कुछ नहीं जानता और उसके बिना उत्तर देता।</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>बिना स्थिति का %n जवाब</numerusform>
            <numerusform>बिना स्थिति के %n जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>स्थिति के साथ क्या करें</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>यहाँ से बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>इससे पहले का जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>स्थिति वह सब है जो मॉडल को बातचीत से याद है, कुछ ही मेगाबाइट में: इनमें से किसी से भी नई बातचीत शुरू करें। हर जवाब के बाद एक सहेजी जाती है। सबसे नई सभी रहती हैं, पुरानी में से कम होती जाती हैं; नाम वाली स्थिति तब तक रहती है जब तक आप उसे न मिटाएँ।</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>सबसे नई स्थिति का नाम</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>अभी कोई नहीं: पहली स्थिति पहले जवाब के साथ आएगी।</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>स्थिति फ़ाइल से बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>स्थिति फ़ाइलें (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>स्थिति एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>स्थिति फ़ाइलें (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 की स्थितियाँ नहीं होतीं: यह हर सवाल के साथ पूरी बातचीत पढ़ता है। पहले सहेजी हुई स्थितियाँ इस कंप्यूटर के उन मॉडल के लिए हैं जिनकी वे हैं।</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>यह फ़ाइल</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 नहीं खुल सकती। जाँचें कि फ़ोल्डर मौजूद है और आपका है।</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 Rookery का डेटाबेस नहीं है। दूसरा डेटा फ़ोल्डर चुनें, या फ़ाइल को कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 को Rookery के नए संस्करण ने लिखा था और उसे छेड़ा नहीं गया। खोलने के लिए Rookery अपडेट करें।</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 क्षतिग्रस्त है। इसे जैसा था वैसा ही रखा गया; इसका बैकअप बहाल करें, या इसे अलग रखकर खाली फ़ाइल से शुरू करें।</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है: %1। उसे वहाँ बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>सहेजने के लिए जगह नहीं बची: %1। जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>लिखा नहीं जा सकता: %1। इसमें और इसके फ़ोल्डर में लिखने की अनुमति दें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>उपयोग के दौरान डिस्क विफल हो गई: %1। डिस्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>सहेजे जाने के बाद डिस्क पर बदलाव हुआ है, इसलिए इसका उपयोग नहीं होता: %1। इसे वापस पाने के लिए डेटा फ़ोल्डर का बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 पिछली बार सहेजे गए से पुरानी है: इसे बदल दिया गया था, या इसके साथ की -wal पर समाप्त होने वाली फ़ाइल को। Rookery से बाहर निकलें और सबसे नई फ़ाइलें वापस रखें।</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>आपकी इच्छा के अनुसार अंत तक नहीं पढ़ा गया: %1।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>Rookery की बातचीत के रूप में पढ़ा नहीं जा सकता: %1।</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>उपयोग के दौरान कुछ गड़बड़ हुई: %1। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>डेटा फ़ाइल</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>यह बातचीत</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>यह संदेश</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>यह सहेजी हुई स्थिति</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>इस तस्वीर की फ़ाइल</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>सबसे नए बदलाव नहीं हैं: %1, जिसमें वे थे, ग़ायब है। उन्हें वापस पाने के लिए Rookery से बाहर निकलें और वह फ़ाइल वापस रखें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>लिखा नहीं जा सकता: %1। सब कुछ पढ़ा जा सकता है, पर कुछ भी सहेजा नहीं जाता। इसमें और इसके फ़ोल्डर में लिखने की अनुमति दें, फिर Rookery दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>%1 में मौजूद सबसे नए बदलाव तब तक पढ़े नहीं जा सकते।</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>इसे मूल मॉडल के साथ-साथ आज़माने के लिए पर्याप्त मेमोरी नहीं है। इसके साथ बातचीत शुरू करें।</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>आप क्या पूछेंगे</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>उदाहरण का सवाल</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>उसे क्या जवाब देना चाहिए, उसी लहजे और रूप में</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>उदाहरण का जवाब</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>उदाहरण %1 बदलें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>फ़ाइल से…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>बातचीत से…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>सभी हटाएँ</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>अभी कोई उदाहरण नहीं है। कुछ लिखें, कोई फ़ाइल यहाँ छोड़ें (JSON lines, CSV, टेक्स्ट), या अपनी बातचीत के जवाब लें। एक जैसे रूप वाले बीस से साठ उदाहरण अच्छी संख्या है; दस या ज़्यादा हों तो कुछ को परखने के लिए अलग रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>फ़ाइल से उदाहरण लें</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>उदाहरण (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>बातचीत की सूची छिपाएँ</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>प्रोसेसर पर लोड करें</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>उदाहरण लेने के लिए फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>मॉडल को दिखाएँ कि आप कैसे जवाब चाहते हैं, और वह उसे अपना लेगा: कोई अंदाज़, कोई फ़ॉर्मैट, कोई काम। कुछ दर्जन उदाहरण और इस कंप्यूटर पर कुछ मिनट काफ़ी हैं। वह तथ्य नहीं सीखता: जो उसे नहीं पता, उसे वह पहले की तरह मन से गढ़ता है, बस नए अंदाज़ में।</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>नाम, जैसे “समुद्री डाकू”</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>जो सीखा गया उसका नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>इसके साथ बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>%1 के रूप में सहेजा गया। RWKV के दूसरे प्रोग्राम भी इसे पढ़ते हैं; यहाँ इसे “स्थितियाँ” में इंपोर्ट किया जा सकता है।</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>इसे छोड़ें और उदाहरण बदलें</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>उदाहरणों पर वापस</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>यह अब बुकशेल्फ़ पर है: कोई भी बातचीत वहाँ से इससे शुरू हो सकती है। फ़ाइल %1 दूसरे प्रोग्राम के लिए भी है।</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>यह अब “मॉडल” में “अडैप्टर” के नीचे है, जहाँ इसे चालू और बंद किया जाता है। फ़ोल्डर %1 दूसरे प्रोग्राम के लिए भी है।</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>इसने क्या सीखा</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>जल्दी: 50 चरण</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>सामान्य: 100 चरण</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>गहराई से: 300 चरण</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>कितनी देर सीखे</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>जहाँ रुका था वहाँ से जारी रखें</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>चरणों के साथ जवाबों का अनुमान कितना सही होता है</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>सीखने के लिए</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>परखने के लिए</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>रोकें और सबसे अच्छा रखें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>अंदाज़: शुरुआती स्थिति</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>अंदाज़ से ज़्यादा: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>उदाहरणों से क्या बनाया जाए</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA की रैंक</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>यह जो सीखता है, उसे मॉडल लोड करते समय उसमें मिलाया जाता है, और जब तक वह चालू है, मॉडल की सभी बातचीत में लागू रहता है। ज़्यादा रैंक से यह ज़्यादा सीखता है, पर समय भी ज़्यादा लगता है।</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>यह जो सीखता है, वह कुछ मेगाबाइट की स्थिति होती है, जिससे बातचीत शुरू हो सकती है; मॉडल जैसा है वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>आज़माकर देखें</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>इनसे सीखा नहीं जाता</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>आज़माने के प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>ऐसा सवाल जो उदाहरणों में नहीं है</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>आज़माने का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>लगभग %n सेकंड</numerusform>
            <numerusform>लगभग %n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>लगभग %n घंटा</numerusform>
            <numerusform>लगभग %n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>मॉडल अभी लोड हो रहा है।</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>पहले कोई मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>यह मॉडल दूसरे कंप्यूटर पर चलता है। सिर्फ़ इस कंप्यूटर के मॉडल को सिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>प्रगति सहेजी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>ऐसा कुछ नहीं मिला जो बेहतर जवाब दे। आपस में मिलते-जुलते और उदाहरण, या छोटे जवाब, मदद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>उदाहरण पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>आज़मा रहा है कि कितनी तेज़ी से सीख सकता है: %2 में से चरण %1</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>सीख रहा है: %2 में से चरण %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/सेकंड</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>%n उदाहरण का लॉस, जिससे यह नहीं सीखता: सिखाने से पहले %1, अब %2</numerusform>
            <numerusform>%n उदाहरणों का लॉस, जिनसे यह नहीं सीखता: सिखाने से पहले %1, अब %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>इसके उदाहरणों का लॉस: सिखाने से पहले %1, अब %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>लॉस %1 से %2 हो गया।</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>रोका गया; अब तक का सबसे अच्छा रख लिया गया है। %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>हो गया। %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>“%1” नाम की स्थिति पहले से है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>“%1” नाम का अडैप्टर पहले से है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>रैंक %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>अभी सिर्फ़ RWKV-6 और RWKV-7 मॉडल को सिखाया जा सकता है; यह %1 है।</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>मॉडल का केवल एक हिस्सा ग्राफ़िक्स कार्ड में आता है। सिखाने के लिए इसे प्रोसेसर पर लोड करें।</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>आप जो पेस्ट कर रहे हैं, वह इस फ़ील्ड के लिए बहुत लंबा है। उसे फ़ाइल के रूप में सहेजें और बुकशेल्फ़ पर रखें।</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>यह पता नहीं है कि मॉडल को यहाँ क्या अपेक्षित था।</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>इसे दूसरे मॉडल ने लिखा था। उसे और क्या अपेक्षित था, यह देखने के लिए उसे लोड करें।</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 सेकंड सोचा</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>एक पल सोचा</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>विचार छिपाएँ</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>विचार दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>बातचीत पहले के किसी जवाब से आगे बढ़ती है</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>खाली जवाब</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>जवाब %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>स्थिति: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>कोई स्थिति नहीं: यहाँ से आगे बढ़ने पर %n जवाब फिर से पढ़ा जाएगा</numerusform>
            <numerusform>कोई स्थिति नहीं: यहाँ से आगे बढ़ने पर %n जवाब फिर से पढ़े जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>इससे पहले %n और शाखा निकलती है: ↑ ↓</numerusform>
            <numerusform>इससे पहले %n और शाखाएँ निकलती हैं: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>बातचीत की टाइमलाइन, %n जवाब</numerusform>
            <numerusform>बातचीत की टाइमलाइन, %n जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>बाएँ और दाएँ तीर से बातचीत वैसी दिखती है जैसी तब थी</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>क्या उसे अब भी याद है?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>यहाँ से जारी रखें</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>अंत पर वापस</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>मॉडल से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>किसी टोकन पर क्लिक करें, या ↑ ↓ और Enter से कोई चुनें, ताकि वहाँ से दूसरे संस्करण में आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>%1 पर चलता है, जिस पर अभी प्रशिक्षण नहीं हो सकता; इसे CPU पर लोड करें</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>एक साथ %1 टोकन से प्रशिक्षण के लिए पर्याप्त मेमोरी नहीं है; छोटे उदाहरण लें या दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>एक उदाहरण में सीखने को कुछ नहीं है: उसका जवाब खाली है</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>एक उदाहरण में %1 टोकन हैं, अधिकतम %2 संभव हैं; उसे छोटा करें या बाँटें</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>सीखने के लिए कोई उदाहरण नहीं है</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>user और assistant, messages, conversations, instruction और output, या text चाहिए</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>इसमें सीखने को कुछ नहीं है: इसका जवाब खाली है</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>इसमें %1 टोकन हैं, अधिकतम %2 संभव हैं; इसे छोटा करें या बाँटें</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>उदाहरण %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>मान्य JSON नहीं है</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>पंक्ति %1 मान्य JSON नहीं है</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>इसमें सीखने के लिए कोई उदाहरण नहीं है</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>float32 नहीं है, या इसका शेप इसके डेटा से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>किसी दर से नतीजा नहीं निकला: लॉस असीमित बढ़ते गए; ख़राब उदाहरण खोजें</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>ट्यूनिंग का चेकपॉइंट नहीं है, या क्षतिग्रस्त है; इसके बिना नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>दूसरे मॉडल, दूसरे उदाहरणों या विकल्पों के साथ बना था; इसके बिना नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>पंक्ति %1 में एक उद्धरण चिह्न बंद नहीं है</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>इसकी पहली पंक्ति में कॉलम के नाम होने चाहिए: question और answer, user और assistant, या instruction और output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 अभी प्रशिक्षण नहीं कर सकता; प्रोसेसर पर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>%1 मानों के नेटवर्क के लिए पर्याप्त मेमोरी नहीं है; छोटा नेटवर्क चुनें</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>%2 चौड़ाई की %1 लेयर का नेटवर्क नहीं बन सकता; ज़्यादा से ज़्यादा %4 चौड़ाई की %3 लेयर बन सकती हैं</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>चौड़ाई %1 को हेड के आकार %2 का गुणज होना चाहिए, और उसे 256 तक 8 का गुणज</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>%1 मानों का नेटवर्क यहाँ प्रशिक्षण के लिए बहुत बड़ा है; ज़्यादा से ज़्यादा %2 संभव हैं</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>किसी प्रशिक्षण का चेकपॉइंट नहीं है, या क्षतिग्रस्त है; इसके बिना नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>दूसरे टेक्स्ट, दूसरे आकार या विकल्पों से बना था; इसके बिना नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>टेक्स्ट में %1 टोकन हैं, %2 की विंडो के लिए बहुत कम; लंबा टेक्स्ट या छोटा संदर्भ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>लॉस बेहिसाब बढ़ गए; कम दर चुनें</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 को यहाँ प्रशिक्षित नहीं किया जा सकता; RWKV-6 या RWKV-7 मॉडल चुनें</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>इसका केवल एक हिस्सा %1 में आता है, जो किसी हिस्से को नहीं सिखा सकता; इसे प्रोसेसर पर लोड करें</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>में पहली पंक्ति में नामित से अधिक स्तंभ हैं; विभाजक वाले पाठों को उद्धरण चिह्नों में रखें</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>UTF-8 में सादा पाठ नहीं है; इसे वैसे ही सहेजें</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery अब भी चल रहा है</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>जवाब लिखे जाते रहेंगे। सिस्टम ट्रे के आइकन से विंडो फिर दिखाई जा सकती है।</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>प्रॉम्प्ट “%1” हटाएँ</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>सिखाने से पहले</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>सिखाने के बाद</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>मेमोरी खाली शुरू हुई; अब सबसे ज़्यादा लेयर %1 में है।</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>%n जवाब में मेमोरी अपने आकार का %1 % बदली, सबसे ज़्यादा लेयर %2 में।</numerusform>
            <numerusform>%n जवाबों में मेमोरी अपने आकार का %1 % बदली, सबसे ज़्यादा लेयर %2 में।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>टाइप किया गया</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>आगे लिखा गया</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>फिर से लिखा गया</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>बीच में भरा गया</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकार किया गया</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>टेक्स्ट अभी यहाँ है</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>टेक्स्ट के संस्करण</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>शब्दावली में कुछ एकल बाइट के लिए टोकन नहीं हैं, इसलिए यह हर टेक्स्ट को एन्कोड नहीं कर सकती</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>मर्ज %1 ऐसा टोकन बताता है जो शब्दावली में नहीं है</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>किसी जोड़े गए टोकन की ID या टेक्स्ट नहीं है, या टेक्स्ट बहुत लंबा है</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>UTF-16 (“Unicode”) के रूप में सहेजी गई है, जो पढ़ी नहीं जाती; इसे UTF-8 के रूप में सहेजें</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>RWKV मॉडल की किसी भी शब्दावली से बड़ी है; मॉडल की अपनी शब्दावली चुनें</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>शब्दावली नहीं है: न बाइट-स्तर की जोड़ियों (BPE) वाली tokenizer.json, न ID से टोकन की मैपिंग</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>ID, उद्धरण चिह्नों में टोकन और उसकी लंबाई अपेक्षित थी</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>ID या लंबाई मान्य सीमा की संख्या नहीं है</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>टोकन उद्धरण चिह्नों में Python स्ट्रिंग नहीं है</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>टोकन में %1 बाइट हैं, %2 नहीं</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>पंक्ति %1: ID %2 दो बार दी गई है</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>लोड करने के लिए वेट फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>खोलने के लिए एक्सपोर्ट की गई बातचीत यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>तस्वीरों के बारे में पूछने के लिए उन्हें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>बुकशेल्फ़ पर रखने के लिए दस्तावेज़ यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>आगे लिखने के लिए टेक्स्ट यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>%1 में जोड़ने के लिए अडैप्टर यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे लिखें</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>कर्सर से आगे लिखें</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>टेक्स्ट में डालें</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>चुनने के लिए %n</numerusform>
            <numerusform>चुनने के लिए %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>एक बार में लिखे जाने वाले विकल्प</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>फिर से लिखें…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>बीच में भरें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>मॉडल टेक्स्ट पढ़ रहा है…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>पहले से पढ़ रहा है</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab सुझाव का एक शब्द लेता है</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>मॉडल ने टेक्स्ट कहाँ तक पढ़ा है</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>बातचीत की सूची छिपाएँ</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>नया टेक्स्ट</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>टेक्स्ट के संस्करण</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>लिखते समय कुछ न सुझाएँ</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>लिखते समय शब्द सुझाएँ</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>लिखने पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>दिखाएँ कि मॉडल को क्या अपेक्षित था</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>टेक्स्ट की सेटिंग छिपाएँ</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>टेक्स्ट की सेटिंग</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>टेक्स्ट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>टेक्स्ट खोलें</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>टेक्स्ट (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखें</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 UTF-8 का टेक्स्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>तस्वीर देख रहा है… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन पढ़ रहा है</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>मॉडल पढ़ रहा है</translation>
    </message>
</context>
</TS>
