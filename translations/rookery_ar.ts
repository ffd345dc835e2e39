<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>حول Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>دُرِّب النموذج المبدئي باستخدام</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>بُني Rookery على</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>يشغّل Rookery %1 نماذج RWKV اللغوية على هذا الحاسوب. وهو برنامج حر برخصة أباتشي 2.0 (Apache License 2.0)، يأتي دون أي ضمان ولا يرسل شيئًا إلى أي مكان ما لم تُضف نموذجًا على خادم.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>مهايئ PiSSA يحتاج إلى الملف الذي يحوي قيمه الأولى؛ ضع init_pissa.pth بجواره</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>ليس كائن JSON؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>من نوع DoRA ‏(use_dora) ولا يمكن دمجه هنا؛ اختر LoRA من دونه</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>يعطي المصفوفات قيم ألفا خاصة بها (alpha_pattern)، ولا يمكن دمج ذلك هنا</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>من النوع %1 الذي لا يُقرأ</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>لا ينتمي %1 إلى أي مهايئ معروف (LoRA وPiSSA وDiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>يحوي القيم الأولى لمصفوفات غير %1؛ الملفان لا يخصّ أحدهما الآخر</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>يغيّر %1 الذي يفتقر إليه النموذج؛ المهايئ مُعدّ لنموذج آخر</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>فيه %1 لـ%2 بالشكل %3؛ المهايئ مُعدّ لنموذج آخر أو تالف</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>ليس فيه سوى نصف الزوج الخاص بـ%1؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>يأتي بقيمة ألفا خاصة به؛ احذف القيمة التي أعطيتها، وغيّر قوته بدلًا من ذلك</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>من نوع بلا ألفا؛ احذفها، وغيّر قوته بدلًا من ذلك</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>لا يذكر قيمة ألفا التي يُقاس بها؛ أعطِ القيمة التي دُرِّب بها بعد نقطتين رأسيتين، كما في %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>يحوي قيمًا ليست أرقامًا (NaN أو لا نهائية)؛ الملف تالف أو تدريبه انحرف</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>تعذّر إنشاء المجلد (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>يبدأ بقيم مأخوذة من النموذج (init_lora_weights: %1)، وهو ما لا يمكن دمجه هنا</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>المهايئات</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>يغيّر LoRA أو PiSSA أو DiSHA طريقة كتابة هذا النموذج. ويُدمج أثناء تحميل النموذج.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>إضافة مهايئ…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>إعادة التحميل بهذه</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>إضافة مهايئ إلى النموذج</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>المهايئات (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>إضافة مهايئ من مجلد، كما يكتبه PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>‏1 كما دُرِّب، و0 لا يغيّر شيئًا؛ وما زاد يبالغ.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>ألفا الخاصة بـ%1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>لا يذكر الملف قيمة ألفا التي يُقاس بها. اكتب القيمة التي دُرِّب بها.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>الإجابة %1 من %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>بداية الإجابة لا تناسب الشكل الذي اختير لها؛ اطلب كتابة إجابة أخرى، أو لا تختر شكلًا</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>كتب هذه الإجابة نموذج آخر. حمّل %1 لترى ماذا توقع غير ذلك.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>تبدأ المحادثة بهذه الإجابة، فلا شيء قبلها تُتوقع منه.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>كُتبت الإجابة</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>تعذّرت كتابة الإجابة</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>إجابات للتعلّم منها</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>لا توجد محادثة فيها إجابات بعد.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>ليس في هذه المحادثة إجابات عن أسئلة بلا صور.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>اختر الإجابات التي جاءت كما تريدها؛ وغيّر سواها في المحادثة أولًا. تُتعلَّم الإجابات المتتالية معًا، ليبقى ما يعتمد على السؤال السابق مفهومًا.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>أخذ %n إجابة</numerusform>
            <numerusform>أخذ إجابة واحدة</numerusform>
            <numerusform>أخذ إجابتين</numerusform>
            <numerusform>أخذ %n إجابات</numerusform>
            <numerusform>أخذ %n إجابة</numerusform>
            <numerusform>أخذ %n إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>الإجابة بنموذج آخر</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>تُضاف الإجابة إلى جانب الإجابات الموجودة كنسخة مستقلة، وتستمر المحادثة مع هذا النموذج.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>تغيّر موجّه النظام أو قالب المحادثة، لذا يقرأ النموذج المحادثة من جديد قبل أن يجيب.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>لا توجد لدى هذا النموذج حالة محفوظة للمحادثة، لذا يقرأ النص من جديد قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>ليس لدى النموذج ما يضيفه: فقد أنهى الإجابة فورًا مرة أخرى. اسأل عمّا ينقص، أو اطلب منه كتابة إجابة أخرى.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>تعذّر استخدام حالة المحادثة المحفوظة (%1)، لذا يقرأ النموذج النص من جديد قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>الخادم مشغول ويطلب الانتظار %1 ث؛ ثم يُسأل من جديد.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>كانت الإجابة تكرّر الكلام نفسه، لذا أُوقفت. يمكنك متابعتها؛ وقد يفيد رفع عقوبة الظهور.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>لم يُجب الخادم. سيُسأل مجددًا بعد %1 ث.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>تغيّرت حالة المحادثة المحفوظة على القرص منذ حفظها، لذلك لا تُستخدم: يقرأ النموذج النص من جديد قبل أن يجيب، وتُحفظ حالة جديدة. يبيّن «فحص البيانات» في الإعدادات ما إذا تغيّر شيء آخر.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>تُكتب %n إجابة</numerusform>
            <numerusform>تُكتب إجابة واحدة (%n)</numerusform>
            <numerusform>تُكتب إجابتان (%n)</numerusform>
            <numerusform>تُكتب %n إجابات</numerusform>
            <numerusform>تُكتب %n إجابة</numerusform>
            <numerusform>تُكتب %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n إجابة: احتفظ بواحدة</numerusform>
            <numerusform>إجابة واحدة (%n): احتفظ بها</numerusform>
            <numerusform>إجابتان (%n): احتفظ بواحدة</numerusform>
            <numerusform>%n إجابات: احتفظ بواحدة</numerusform>
            <numerusform>%n إجابة: احتفظ بواحدة</numerusform>
            <numerusform>%n إجابة: احتفظ بواحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>عرض واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>الإجابات جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>حُذف الإعداد المسبق «%1»</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>حُذف الموجّه «%1»</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>حُذفت الشخصية «%1»</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>أُضيف مهايئًا للنموذج %1: %2. يُدمج عند إعادة تحميل النموذج، ويوجد في اللوحة تحت «النموذج».</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (تفرّع)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>ما وصل ليس النموذج المتوقع (%1). حُذف؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>ما وصل نموذج آخر غير المتوقع: %1 بعدد %2 من الطبقات وعرض %3. حُذف.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>في هذا الحاسوب %1 من الذاكرة، منها %2 متاحة، و%3 متاحة على القرص.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 للتنزيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>نحو %1 رمز/ث على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>نحو %1 رمز/ث على المعالج</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>يناسب هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>يناسب بعد إغلاق البرامج الأخرى</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>يناسب بعد إغلاق البرامج الأخرى: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>كبير جدًا: يحتاج نحو %1 من الذاكرة، وفي هذا الحاسوب %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>لا توجد مساحة: المتاح على القرص %1 فقط</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>يحتاج نحو %1 من الذاكرة</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1، الرخصة %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>لا يوجد مجموع اختباري منشور: يُتحقق من الحجم والأشكال.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>النموذج ملف أوزان واحد: ملفات .gguf مضغوطة ومكتملة، وملفات .pth أكبر وتحتاج إلى مفردات تأتي معها.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>مزيد من ملفات هذه النماذج</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>أي نموذج آخر من huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>المالك/الاسم، أو رابط</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>اسم نموذج على huggingface.co أو رابطه</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>إظهار الملفات…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>هذا ليس المالك/الاسم ولا رابطًا إلى huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>نماذج للتنزيل</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>لا يُجلب شيء قبل أن تضغط زرًا هنا.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>نُزِّل %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>إظهار الملفات…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1، موصى به</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>للمحادثة</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>للترجمة</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>لعرض الصور عليه</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>احتمالات النموذج</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>بعد المرشحات</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>ما قد يأتي تاليًا</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>مقدار تغيّر الذاكرة، طبقةً طبقة</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>حُفظت قاعدة البيانات التالفة باسم %1. ويتابع Rookery بقاعدة فارغة.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>هذه الرسالة أطول من أن تُعدَّل هنا. انسخها وعدّلها في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>تتابع من الحالة «%1»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>إعدادات الإجابة</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>أخذ العينات والموجّه والحالات والنموذج</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>إخفاء إعدادات الإجابة</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>المحادثة الأخرى</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>إغلاق هذا الجانب</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>لا يوجد نموذج محمّل. ما تكتبه يبقى هنا إلى أن يُحمَّل نموذج.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>لا يستطيع %1 رؤية الصور. ستبقى هنا؛ حمّل نموذجًا ذا مرمِّز صور لإرسالها.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>اسأل عنها، أو أرسلها ليصفها النموذج</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>النموذج قيد التحميل؛ يمكنك الكتابة من الآن…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>حمّل نموذجًا لبدء المحادثة</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>النموذج المبدئي صغير جدًا ويخطئ كثيرًا خارج مواضيعه القليلة.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>قد تخطئ النماذج. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>إرفاق صور</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>الصور (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>السؤال من هنا فصاعدًا؛ وما تلاه يبقى فرعًا</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>عليها التركيز</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>يقرأ %1 نص «%2». بعد ذلك تُفتح نسخة من هذه المحادثة تعرفه.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>قراءة النص من جديد</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>حمّل نموذجًا للكتابة معه.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>النموذج الموجود على حاسوب آخر لا يستطيع إلا إعادة صياغة ما تحدده: فهو لا يحتفظ بحالات للنصوص.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>احتمال ما يلي %1% لكل رمز</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>ينتهي النص هنا بالنسبة إلى النموذج. اكتب بضع كلمات أخرى أو تابع من موضع آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>لم يكرر أي اقتراح غيره (%n). مع حرارة أعلى يزداد اختلافها.</numerusform>
            <numerusform>كرر اقتراح واحد (%n) غيره فحُذف. مع حرارة أعلى يزداد اختلافها.</numerusform>
            <numerusform>كرر اقتراحان (%n) غيرهما فحُذفا. مع حرارة أعلى يزداد اختلافها.</numerusform>
            <numerusform>كررت %n اقتراحات غيرها فحُذفت. مع حرارة أعلى يزداد اختلافها.</numerusform>
            <numerusform>كرر %n اقتراحًا غيره فحُذف. مع حرارة أعلى يزداد اختلافها.</numerusform>
            <numerusform>كرر %n اقتراح غيره فحُذف. مع حرارة أعلى يزداد اختلافها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>حفظ الكود</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>عدم التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>كود</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>كود، %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>حفظ الكود في ملف…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>إخفاء أرقام الأسطر</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>إظهار أرقام الأسطر</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>إرفاق صور</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>حُذفت المحادثة</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>حُذف النص</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>دون موجّه نظام، بقالب النموذج</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>مثلًا: أنت معلّم صبور. أجب بجمل قصيرة.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>يأتي قبل أول رسالة في هذه المحادثة. بعد تغييره يقرأ النموذج المحادثة من جديد.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>اسما المتحاورَين</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>اسمك في القالب</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>اسم النموذج في القالب</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>النص قبل أول دور</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>النص قبل أول دور، مع نهايات أسطره</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>تنتهي الإجابة عند</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>نصوص تفصل بينها فاصلة؛ و%1 نهاية سطر</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>نصوص تنهي الإجابة</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>تنتهي الإجابة عند: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>شكل الإجابة</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>لا يستطيع النموذج كتابة غير ذلك: يُفحص كل رمز قبل اختياره.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>لا يمكن إلزام نموذج على خادم بشكل معيّن؛ فإجاباته أي نص.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>إنه أطول من أن يُعدَّل هنا. هذه بدايته؛ والنموذج يقرؤه كاملًا.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>اسم المحادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>تُكتب إجابة الآن</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>إظهار بجانب الحالية</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>ظاهرة بجانب الحالية</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>تتعذّر قراءة %1 من رسائلها الـ%2</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%1 من رسائلها الـ%2 لم تعد كما كُتبت</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>هذه المحادثة تالفة: %1. يُعرض الباقي ولم يُحذف شيء؛ استعد نسخة احتياطية من مجلد البيانات لاسترجاعها.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>فحص البيانات</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>يقرأ كل المحادثات والحالات المحفوظة والصور، ويبيّن هل هي كما كُتبت. لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>فحص البيانات: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>كل البيانات كما كُتبت: %1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>محادثة واحدة (%n)</numerusform>
            <numerusform>محادثتان (%n)</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n حالة محفوظة</numerusform>
            <numerusform>حالة محفوظة واحدة (%n)</numerusform>
            <numerusform>حالتان محفوظتان (%n)</numerusform>
            <numerusform>%n حالات محفوظة</numerusform>
            <numerusform>%n حالة محفوظة</numerusform>
            <numerusform>%n حالة محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة (%n)</numerusform>
            <numerusform>صورتان (%n)</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>قاعدة البيانات %1 تالفة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n محادثة لم تعد كما كُتبت</numerusform>
            <numerusform>محادثة واحدة (%n) لم تعد كما كُتبت</numerusform>
            <numerusform>محادثتان (%n) لم تعودا كما كُتبتا</numerusform>
            <numerusform>%n محادثات لم تعد كما كُتبت</numerusform>
            <numerusform>%n محادثة لم تعد كما كُتبت</numerusform>
            <numerusform>%n محادثة لم تعد كما كُتبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n حالة محفوظة لا يمكن استخدامها</numerusform>
            <numerusform>حالة محفوظة واحدة (%n) لا يمكن استخدامها</numerusform>
            <numerusform>حالتان محفوظتان (%n) لا يمكن استخدامهما</numerusform>
            <numerusform>%n حالات محفوظة لا يمكن استخدامها</numerusform>
            <numerusform>%n حالة محفوظة لا يمكن استخدامها</numerusform>
            <numerusform>%n حالة محفوظة لا يمكن استخدامها</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>عُثر على تلف: %1. لم يُغيَّر شيء ولم يُحذف؛ استعد نسخة احتياطية من مجلد البيانات لاسترجاع ما تلف.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>ستُنقل المحادثات والصور والنماذج والإعدادات إلى %1. ثم يعاد تشغيل Rookery.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>إبقاؤه هنا</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>نقل البيانات: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>نقل البيانات إلى مجلد فارغ</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>تُكتب إجابة الآن. انتظر نهايتها أو أوقفها، ثم انقل البيانات.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>يُنزَّل نموذج الآن. انتظر نهاية التنزيل أو أوقفه، ثم انقل البيانات.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>ليس نصًا؛ يمكن قراءة النصوص وملفات Markdown وHTML وPDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>ليس فيه ملف نصي أو Markdown أو HTML أو PDF يمكن قراءته</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>فيه أكثر من %1 ميغابايت من النص؛ قسّمه</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>يطلب كلمة سر؛ احفظه بلا كلمة سر أولًا</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>لا نص فيه، بل صور لنص أو لا شيء</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>تالف؛ افتحه في برنامج آخر واحفظه من جديد</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>يستغرق استخراج محتواه أكثر من دقيقتين، لذا لم يُقرأ</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>تعذّر استخراج محتواه، لذا لم يُقرأ</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>يتعذّر تشغيل جزء Rookery الذي يستخرج محتوى المستندات؛ أعد تثبيت Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>أُلغيت قراءته</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>حروفه ليست بترميز UTF-8؛ احفظه بترميز UTF-8، ثم أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>تعذّر جلب الحالة من النموذج؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>العودة إلى الرف</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>ينزّل برنامج آخر %1 بالفعل.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>يحتاج التنزيل إلى %1، لكن المتاح على القرص %2 فقط. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>تتعذّر قراءة %1. احذفه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>أرسل %1 جزءًا من الملف مع أن المطلوب كله. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>حجم الملف على %1 هو %2 بايت، لا %3 كما كان متوقعًا: إنه ملف آخر. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>أرسل %1 أكثر من حجم الملف البالغ %2 بايت. أُوقف التنزيل وحُذف ما وصل.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>انقطع التنزيل (%1). ما وصل محفوظ؛ أعد المحاولة للمتابعة.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>تغيّر الملف على الخادم. أعد المحاولة؛ سيبدأ التنزيل من البداية.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>لا يتيح %1 هذا الملف إلا لمن سجّل الدخول فيه (الخطأ %2). نزّله بالمتصفح، ثم افتحه هنا.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>لم يعد هذا الملف موجودًا لدى %1 (الخطأ %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>أجاب %1 بالخطأ %2. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>ما وصل ليس الملف المتوقع: مجموعه الاختباري مختلف. حُذف؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>انقطع التنزيل. ما وصل محفوظ؛ أعد المحاولة للمتابعة.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>القرص ممتلئ. ما وصل محفوظ؛ أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>تتعذّر الكتابة إلى %1 (%2). تحقق من المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>إيقاف التنزيل</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>نُزِّل %1</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>نموذج المسودة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>نموذج أصغر بالمفردات نفسها يكتب بضع كلمات مقدمًا، وهذا النموذج يتحقق منها دفعة واحدة: تأتي الإجابات أسرع حيث يفيد ذلك، وتبقى هي نفسها.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>غير مستخدم: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>إعادة التحميل به</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>‏%1 ليست على هذا الحاسوب، ولا يجلب Rookery شيئًا من الشبكة. احفظ الصورة، ثم أرفق الملف.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>تتسع الرسالة لعدد من الصور حتى %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>يتذكر النموذج «%1»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>عمّ نتحدث؟</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>حمّل نموذجًا للبدء</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>استخدام المعالج</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>اختيار نموذج…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>تحدّث مع %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>إضافته كمهايئ</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>لا شيء على الرف بعد</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>أفلت هنا ملفًا نصيًا أو Markdown أو HTML أو PDF، أو مجلدًا منها. ويمكنك إفلات ملف حالة أيضًا.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>‏ROOKERY_RESOURCES لا يشير إلى مجلد</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>المجلد الذي يحوي النموذج المبدئي مفقود بجوار البرنامج؛ أعد تثبيت Rookery أو اذكر المجلد في ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>لا يحوي المجلد أي نموذج RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>لا يحوي المجلد أي نموذج RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>يحوي المجلد عدة نماذج، اذكر واحدًا منها: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>مفرداته مفقودة؛ ضع %1 بجواره أو اختر الملف</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>حُمِّل نموذج آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>أُلغي تحميل النموذج من الذاكرة</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>في هذه المفردات %1 من الرموز، وفي النموذج %2 فقط</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>أُلغي التحميل</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>أُلغيت قراءة النص</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>لا تكفي الذاكرة لنسخة من الحالة</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>لا تكفي الذاكرة لهذه الإجابة</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>البرنامج قيد الإغلاق</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>لا يوجد نموذج محمّل</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>تفتقر مفردات النموذج اللغوي إلى الرموز التي تحيط بالصورة؛ المرمِّز يخص نموذجًا آخر</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>لا تكفي الذاكرة للصورة</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>يقرأ VisualRWKV 6 الصورة في الاتجاهين، ولا يستطيع Rookery تشغيل ذلك؛ استخدم VisualRWKV 7 أو نموذج ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>أُلغيت معاينة الصورة</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>يعطي مرمِّز الصور صفوفًا من %1 رقم، ويأخذ النموذج اللغوي %2؛ فهما من نموذجين مختلفين</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>في الإجابة رموز لا يعرفها هذا النموذج</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>لا يوجد نص يُتوقع شيء بعده</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>له مفردات غير مفردات %1، فلا يمكنه الكتابة مقدمًا له</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>حمّل أولًا النموذج الذي تخصه الحالة.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 مهايئ (LoRA أو ما يشبهه) وليس نموذجًا: إنه يغيّر النموذج الذي صُنع له. حمّل ذلك النموذج وأضف هذا في لوحته، تحت «النموذج» ثم «المهايئات».</translation>
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
            <numerusform>%n مثال</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%n أمثلة</numerusform>
            <numerusform>%n مثالًا</numerusform>
            <numerusform>%n مثال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد</numerusform>
            <numerusform>استُبعد اثنان</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>تعذّر الاحتفاظ بالأمثلة: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>مستبعد: ليست له إجابة.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>مستبعد: مطابق للمثال %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>مستبعد: أطول من %1 رمز. اختصره أو قسّمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>تتعذّر قراءة الأمثلة المحفوظة. سيوضع ملفها جانبًا قبل حفظ أمثلة جديدة. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>تغيير المثال %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>إزالة المثال %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>لا تكفي الذاكرة لقراءته</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>القرص ممتلئ؛ أفرغ مساحة واحفظ مجددًا</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>استُنفدت حصتك من القرص؛ أفرغ مساحة واحفظ مجددًا</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>لا يوجد إذن بالكتابة هناك؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>أنبوب لا يقرأ منه أحد؛ اختر ملفًا</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>تتعذّر كتابته: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>مجلد وليس ملفًا؛ اختر ملفًا فيه</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>أنبوب وليس ملفًا؛ احفظ ما يأتي عبره كملف واختره</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>مقبس وليس ملفًا؛ اختر ملفًا</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>جهاز وليس ملفًا؛ اختر ملفًا</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>لا يوجد إذن بقراءته؛ غيّر ذلك أو اختر غيره</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>يحتجزه برنامج آخر؛ أعد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>تتعذّر قراءته: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>حجمه %1 م.ب، وهو أكبر بكثير من ملف كهذا</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>يحوي هذا المجلد أكثر مما يظهر. اكتب اسم الملف.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>هذا المجلد فارغ.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>لا توجد ملفات من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>اكتب اسمًا للملف.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>اختر ملفًا من القائمة، أو اكتب اسمه.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>اكتب اسمًا للمجلد.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» موجود بالفعل.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>يتعذّر إنشاء المجلد «%1»: لا يُسمح لك بالكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>إخفاء الملفات المخفية</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>إظهار الملفات المخفية</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>اسم المجلد الجديد</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>المجلد المعروض، أو مسار</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>اسم أو مسار</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>اسم المجلد أو مساره</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>اسم الملف أو مساره</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>نوع الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» موجود بالفعل. أتريد استبداله؟</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>رسالة أقدم</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>رسالة أحدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>لا يوجد مجلد «%1». اختر غيره، أو أنشئه أولًا.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>لا يُسمح لك بالكتابة في المجلد «%1». اختر غيره.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>لا يُسمح لك بعرض محتوى المجلد «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>لا يوجد ملف «%1». تحقق من اسمه، أو اختر ملفًا من القائمة.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«%1» أنبوب أو جهاز وليس ملفًا. اختر ملفًا.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>لا يُسمح لك بقراءة «%1». اختر ملفًا آخر، أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«%1» مجلد. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«%1» أنبوب أو جهاز وليس ملفًا. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>مسار المجلد</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>افتح نافذة Rookery السريعة</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>إجابة %1 أطول من أن تكون قائمة ملفات.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>أجاب %1 بشيء غير قائمة ملفات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>تتابع قائمة %1 على عنوان آخر (%2)، ولا يُنتقل إليه.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>في %1 أكثر من %2 ملف. أعطِ رابط الملف الذي تريده.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>لا يعرض %1 الملف %2 دون تسجيل الدخول: إما أنه غير موجود أو يطلب من مستخدميه الموافقة على شيء أولًا. نزّله بالمتصفح، ثم افتحه هنا.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>لا يوجد %1 على %2. تحقق من الاسم.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>أجاب %1 بالخطأ %2. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>تعذّر الوصول إلى %1 (%2). تحقق من الاتصال، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>أُلغي ترميز الصورة</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>لا يستطيع OpenCV %1 تشغيل هذه الشبكة؛ صدّرها بأشكال ثابتة ودون أوزان LayerNorm أحادية البعد</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>خرجها ليس [1, tokens, width] ولا [1, width, rows, columns]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>يعطي قيمًا ليست أرقامًا</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>يحسب OpenCV %1 شيئًا غير ما يقوله اختبار الملف نفسه (بفارق %2)، فستُقرأ صوره خطأً</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>لا يستطيع OpenCV %1 استيراد هذه الشبكة (opset %2)؛ صدّرها لـ opset من 11 إلى 13 بأشكال ثابتة</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>لا يستطيع OpenCV %1 استيراد هذه الشبكة (opset %2، عند %3)؛ صدّرها لـ opset من 11 إلى 13 بأشكال ثابتة</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>يفتقر ملف مرمِّز الصور إلى هذا الموتّر</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>الشكل %1، والمتوقع %2 من القيم</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>يحوي قيمًا ليست أرقامًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>لا تكفي الذاكرة لمرمِّز الصور</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>الشكل %1، والمتوقع %2 من الصفوف</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>لا تكفي الذاكرة لترميز الصورة</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>التفاف بعدد %1 من النقاط؛ والمعروف 3 و6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>يعطي مرمِّز الصور %1 رقم لكل رمز، ويتوقع المُسقِط %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>لا تكفي الذاكرة للمُسقِط</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>سمات مرمِّز الصور لا تناسب المُسقِط</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>ليس مُسقِطًا يعرفه Rookery (طبقتان خطيتان)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>مرمِّز بوحدات دمج deepstack؛ يشغّل Rookery البرج البسيط فقط</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>طول الصورة أكثر من 50 ضعف عرضها؛ اقتصّها أولًا</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>برج الرؤية لنموذج RWKV-VL مفقود أو غير مكتمل</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>تضمين الرقع أو المواضع في مرمِّز الصور مفقود أو شكله غريب</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>يفتقر ملف VisualRWKV هذا إلى أحد مرمِّزات الصور الثلاثة</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>لا توجد كتل محوّل (transformer) بعرض يقبل القسمة على عدد رؤوسها</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>تعطّل الجهاز أثناء ترميز الصورة</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>الشبكة بلا عُقد أو لا تعطي شيئًا</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>يطلب شيئًا غير صورة واحدة؛ صدّر مرمِّز الصور وحده</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>عقدته %1 (%2) %3؛ صدّر الملف أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>يحتفظ بأوزانه في ملف آخر؛ صدّره كملف واحد</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>قيم وزنه %1 تخالف ما يَعِد به شكله ونوعه؛ صدّر الملف أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>يترك وزنًا بلا اسم، أو يعطي وزنين الاسم %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>من نوع لا يستطيع Rookery تشغيله</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>لها %1 من المدخلات</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>لها %1 من المخرجات</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>تقرأ %1، ولا يكتبه شيء قبلها</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>تنتج من ثوابت وحدها؛ اطوِها عند التصدير</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>تكتب %1، وهو ليس اسمًا أو مكتوب مرتين</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>تذكر %1 مرتين</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>لها %1 غير ممكن</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>لا تحوي موتّرًا</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>بلا نافذة</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>بلا أوزان خاصة بها</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>شكل أوزانها يخالف نافذتها</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>طول انحيازها يخالف أوزانها</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>أطوال أوزانها مختلفة</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>فيه أسماء ليست نصًا؛ صدّر الملف أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>يَعِد بـ%1، وهو لا ينتج من أي صورة</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>ليس ملف ONNX مكتملًا؛ صدّره أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>يحوي قائمة من أكثر من 4096 رقمًا حيث يجب أن تكون قصيرة</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>يحوي شروطًا أو حلقات لا يحتاج إليها أي مرمِّز صور</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>فيه سمة من نوع نادر</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>فيه عقدة بأكثر من 1024 مدخلًا أو مخرجًا أو سمة</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>فيه قيمة بأكثر من 4096 محورًا</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>فيه مدخل أو مخرج ليس موتّرًا</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>أوزانه متناثرة؛ صدّرها كاملة</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>فيه أكثر من 50000 عقدة، ولا يحتاج إليها أي مرمِّز صور</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>فيه دوال خاصة به أو أجزاء للتدريب؛ صدّره للاستدلال</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>تتعذّر قراءة ملف ONNX أكبر من 2 غ.ب</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>ليس له مدخل بحجم ثابت [1, 3, height, width]؛ صدّر المرمِّز بأشكال ثابتة</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>يتعذّر تشغيل جزء Rookery الذي يجرّب مرمِّز الصور؛ أعد تثبيت Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>تحتاج هذه الشبكة إلى ذاكرة أكبر من المتوفر</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>أمكنت قراءة هذه الشبكة مرة ولم تمكن مرة ثانية؛ هل يُكتب الملف الآن؟</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>تستغرق هذه الشبكة أكثر من دقيقتين للصورة الواحدة، لذا لا تُستخدم</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>ينهار OpenCV مع هذه الشبكة، لذا لا تُستخدم؛ صدّرها أو نزّلها مجددًا</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>يحتاج هذا النموذج إلى مرمِّز الصور google/siglip2-base-patch16-384 وهو ليس في ملفه؛ اختر ملف model.safetensors الخاص به كملف رؤية</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>لم يُعثر على مرمِّز ONNX بجوار النموذج</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>لا يستطيع هذا النموذج رؤية الصور: لا يوجد مرمِّز صور في ملفاته؛ اختر نموذجًا ذا رؤية، أو اذكر مرمِّزًا</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>صوره أصغر من أن تُميَّز فيها الصور الفوتوغرافية من الرسوم</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>تبدو هذه صورة فوتوغرافية، وهذا النموذج لا يعرف إلا الرسوم؛ يمكن لنموذج صور أن يصفها</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>ما تذكره عن الأشياء في الصور الفوتوغرافية مختلف الشكل عمّا في Rookery؛ فهي تخص إصدارًا آخر</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>ليست هذه الشبكةَ التي تعرف الأشياء في الصور الفوتوغرافية؛ أعد تثبيت Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>جارٍ سؤال النموذج…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>أقل من 50 %</translation>
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
        <translation>المفاجأة على امتداد النص</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>الإجابة رمزًا رمزًا</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>ما توقعه النموذج</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد (%n)</numerusform>
            <numerusform>رمزان (%n)</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 بت من المفاجأة لكل رمز</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>الاحتمال %1 % · الرتبة %2 · المفاجأة %3 بت · الإنتروبيا %4 بت</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>حمّل نموذجًا لترى ماذا توقع غير ذلك.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>لم تعد قراءة هذه الصورة ممكنة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>أتريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>كتبه النموذج ويقود إلى خارج Rookery، إلى:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>لا يوفّر النظام أرقامًا عشوائية لإنشاء مفتاح، لذا يبقى الخادم متوقفًا. أوقفه وشغّله لإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>يتابع النموذج الكتابة عند المؤشر بالضغط على Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>اكتب الكلمات الأولى، وسيتابع النموذج من عندها. أو أفلت ملفًا نصيًا هنا.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>النص رمزًا رمزًا</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>الجزء %1 من %2، محدد أيضًا</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>محوّل (transformer)، محسوب</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>حالة هذا النموذج</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>الذاكرة مقابل الرموز المقروءة</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>ذاكرة المحادثة مع هذا النموذج هي %1، مهما طالت.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>بعد %1 رمز تشغل هذه المحادثة %2 من الذاكرة، كما في بدايتها. أما محوّل (transformer) بعدد %3 من الطبقات وعرض %4 فكان سيشغل %5 (محسوبة: مفتاح وقيمة من 16 بت لكل قناة وطبقة ورمز؛ والنماذج ذات الرؤوس المشتركة تشغل أقل).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>على سبيل المثال، بعد %1 رمز كان محوّل (transformer) بعدد %2 من الطبقات وعرض %3 سيشغل %4 (محسوبة: مفتاح وقيمة من 16 بت لكل قناة وطبقة ورمز؛ والنماذج ذات الرؤوس المشتركة تشغل أقل).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>النسخة %1 من %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>الإجابة عن هذه</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>كتابة إجابة أخرى</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>متابعة هذه الإجابة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>كتابة %n إجابة جنبًا إلى جنب</numerusform>
            <numerusform>كتابة إجابة واحدة (%n)</numerusform>
            <numerusform>كتابة إجابتين (%n) جنبًا إلى جنب</numerusform>
            <numerusform>كتابة %n إجابات جنبًا إلى جنب</numerusform>
            <numerusform>كتابة %n إجابة جنبًا إلى جنب</numerusform>
            <numerusform>كتابة %n إجابة جنبًا إلى جنب</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>تفريع محادثة جديدة من هنا</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>حذف من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>لا يستطيع نموذج على خادم متابعة إجابة</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>إظهار الإجابة كنص</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>إظهار ما توقعه النموذج</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>الإجابة بنموذج آخر…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>تغيير هذه الإجابة</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>كتابة عدة إجابات…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>الإجابة على المعالج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>أنت: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>الإجابة: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>إظهار الإجابة كنص</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>إظهار ما توقعه النموذج</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>الرسالة المعدّلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>الإجابة المعدّلة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد (%n)</numerusform>
            <numerusform>رمزان (%n)</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>الأول بعد %1 م.ث</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>الأول بعد %1 ث</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>كتبها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>قُرئ قبلها %n رمز</numerusform>
            <numerusform>قُرئ قبلها رمز واحد (%n)</numerusform>
            <numerusform>قُرئ قبلها رمزان (%n)</numerusform>
            <numerusform>قُرئت قبلها %n رموز</numerusform>
            <numerusform>قُرئ قبلها %n رمزًا</numerusform>
            <numerusform>قُرئ قبلها %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>صورة؛ تُفتح بحجم كبير</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>عدد كبير جدًا من قيم logit للضبط</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>حسب النموذج قيمًا ليست أرقامًا؛ الملف تالف أو تدريبه انحرف</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>لا تكفي الذاكرة لحالة محادثة</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>يقرأ %1 الرموز فقط؛ الصورة تحتاج إلى نموذج آخر</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>خارج مفردات النموذج البالغة %1</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>مُعدّ للتضمين: ليس فيه head.weight، فلا يستطيع توقع الرموز</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>أُلغيت قراءة النص</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>ليس في البطاقة %1 ذاكرة متاحة لطبقة منه</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>لا تكفي الذاكرة لتشغيل النموذج</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>لا يوجد نص للمتابعة منه</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>تفتقر مفرداته البالغة %1 إلى الرمز 65535 الذي تعرف به نماذج التضمين نهاية النص</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>حسب النموذج قيمًا ليست أرقامًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>ليس في مفردات النموذج</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>حالة محفوظة</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>تخص نموذجًا آخر غير %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>لا تكفي الذاكرة لنسخة من حالة المحادثة</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>سمات الصورة</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>عدد القيم %1 ليس من مضاعفات عرض النموذج %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>لا تكفي الذاكرة لنسخة من الحالة</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>صُنع للتضمينات، فلا يمكنه الكتابة مقدمًا لنموذج آخر</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>له مفردات من %1 رمز ولا يمكنه الكتابة مقدمًا للنموذج %2 الذي له %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>لا تكفي الذاكرة لتمريرة من %1 رمز</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>الموتّر %1: الشكل %2، والمتوقع %3 من الصفوف</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>نموذج Qwen محوّل (%1) بطبقات RWKV لا يشغّله Rookery؛ أما نماذج RWKV نفسها (rwkv6 وrwkv7) فيشغّلها</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>نموذج ببنية %1؛ من ملفات GGUF يشغّل Rookery البنيتين rwkv6 وrwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>نموذج Qwen هجين (token_shift_count %1) لا يشغّله Rookery</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>تنتهي ترويسة GGUF خارج الملف: الملف مبتور أو تالف، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>البيان الوصفي %1 من نوع غير معروف</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>الموتّر %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>لـ%1 اسم أو شكل لا وجود له في أي نموذج؛ الملف تالف</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>لـ%1 شكل لا وجود له في أي نموذج؛ الملف تالف</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: الشكل %2 لا يتكوّن من كتل %3 كاملة</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>الموتّر %1 غير مُحاذى؛ الملف تالف</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>يقع الموتّر %1 بعد نهاية الملف؛ الملف مبتور أو تالف، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>ملف GGUF بترتيب big-endian، وهو غير مدعوم للقراءة</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>الإصدار %1 من GGUF لا يُقرأ؛ يُقرأ الإصداران 2 و3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>تسرد ترويسة GGUF أكثر مما في أي نموذج؛ الملف تالف</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>المحاذاة %1 غير ممكنة؛ الملف تالف</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>الموتّر %1: الشكل %2، والمتوقع ستة صفوف</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>حالة بداية (time_state) وليست نموذجًا؛ حمّل النموذج الذي ضُبطت له واستورد الحالة هناك</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>حالة محفوظة لمحادثة وليست نموذجًا؛ حمّل النموذج الذي جاءت منه واستورد الحالة هناك</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>أوزانه من النوع %1 الذي لا يُقرأ؛ اختر النموذج بصيغة F32 أو F16 أو BF16 أو GGUF مكمّم</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>مرمِّز صور وليس نموذجًا لغويًا؛ مكانه بجوار نموذج، أو بعد --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>مرفوض: لو فُتح هذا الملف بالطريقة المعتادة لشغّل كودًا (%1)؛ لم يُنفَّذ شيء. لا تثق بمصدره</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>مرفوض: يحوي أكثر من الموتّرات (%1)؛ لم يُنفَّذ شيء. احفظ الأوزان وحدها، torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>ملف pickle داخله تالف (%1 عند البايت %2)؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي مبكرًا جدًا</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>بروتوكول pickle رقم %1 لا يُقرأ؛ احفظه ببروتوكول torch.save الافتراضي، 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>علامات كثيرة جدًا</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>مرفوض: يستخدم pickle فيه التعليمة 0x%1 التي لا تحتاج إليها الأوزان المجردة؛ لم يُنفَّذ شيء</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>قيم كثيرة جدًا</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>قيمة مفقودة</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>علامة مفقودة</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>رقم كبير جدًا</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>اسم بلا نهاية</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>قواميس كثيرة جدًا</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>مراجع كثيرة جدًا</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>مرجع إلى لا شيء</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>صف (tuple) تنقصه قيم</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>ليست قائمة</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>قاموس تنقصه قيم</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>قاموس مفقود</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>ليس قاموسًا</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>سمات للا شيء</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>مخزن موصوف بشكل خاطئ</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>مخازن كثيرة جدًا</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>استدعاء شيء لا يمكن استدعاؤه</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>قاموس مصنوع من قيم</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>معامل بلا موتّر</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>موتّر موصوف بشكل خاطئ</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>موتّرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>لا يحوي قاموس موتّرات</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>أرشيف zip، لكنه ليس نموذج PyTorch محفوظًا (ليس فيه data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>محفوظ على جهاز big-endian، وهذا لا يُقرأ؛ احفظه على حاسوب عادي</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>الإصدار %1 من أرشيف PyTorch لا يُقرأ؛ تُقرأ الإصدارات من 1 إلى 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 مفقود في الأرشيف؛ الملف تالف، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 مضغوط أو مشفّر في الأرشيف؛ احفظ النموذج مجددًا بـ torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>حجم %1 هو %2 بايت، والمتوقع %3 من القيم بحجم %4 بايت؛ الملف تالف</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>يتجاوز الشكل %1 القيم البالغة %2 في %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>تشغل موتّراته أكثر من ضعف حجم الملف</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>الأرشيف مضغوط أو مشفّر؛ احفظ النموذج مجددًا بـ torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>الموتّر %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>لا يحوي موتّرات حيث تُحفظ الأوزان (في الأعلى، أو تحت state_dict أو model أو module)؛ احفظ الأوزان وحدها، torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>ينتهي في وسط موتّر: الملف مبتور، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>موتّر بعدد %1 من المحاور واسم من %2 بايت غير ممكن؛ الملف تالف</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 من نوع rwkv.cpp رقم %2 الذي لا يُقرأ؛ حوّل النموذج مجددًا بإصدار حديث من rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: الشكل %2 غير ممكن؛ الملف تالف</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>يقع %1 بعد نهاية الملف؛ الملف مبتور أو تالف، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>الإصدار %1 من ملفات rwkv.cpp لا يُقرأ؛ يُقرأ الإصداران 100 و101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>يسرد موتّرات أكثر مما في أي نموذج؛ الملف تالف</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>فيها كائن في غير موضعه</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>ينقص الموتّر %1 أحد الحقول dtype أو shape أو data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>تذكر الموتّر %1 مرتين</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>تسرد موتّرات أكثر مما في أي نموذج</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>فيها نص في غير موضعه</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>فيها قائمة في غير موضعها</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>تحوي رقمًا كبيرًا جدًا</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>فيها رقم في غير موضعه</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>للموتّر %1 محاور كثيرة جدًا</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>تحوي رقمًا سالبًا</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>تحوي رقمًا غير صحيح (كسريًا)</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>فيها قيمة منطقية في غير موضعها</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>فيها null في غير موضعه</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>فيها بيانات ثنائية في غير موضعها</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>ليست JSON صالحًا عند البايت %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: الشكل %2 من %3 لا يملأ بايتاته البالغة %4</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>ترويسة safetensors أطول من الملف؛ الملف مبتور أو تالف</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>ترويسة safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>يتشارك موتّران في ملف safetensors البايتات نفسها</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>النوع والشكل والبايتات لا تتوافق في ملف safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>تذكر قائمة أجزاء النموذج ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>قائمة أجزاء النموذج ليست JSON صالحًا أو لا تذكر ملفات</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>تذكر قائمة أجزاء النموذج %1، وهو ليس ملفًا بجوارها</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>صيغة PyTorch من قبل 2020 (ليست أرشيف zip)، وهي لا تُقرأ؛ حمّله واحفظه مرة بإصدار حديث من PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>ملف pickle مجرد من بايثون وليس نموذجًا محفوظًا؛ لا تُقرأ إلا ملفات .pth من torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>مؤشر Git LFS وليس الأوزان؛ شغّل `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>صفحة وِب أو XML وليس أوزانًا؛ نزّل الملف نفسه</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>ملف JSON وليس أوزانًا؛ اختر ملف .safetensors أو .pth أو .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>صيغة قديمة من llama.cpp؛ لا تُقرأ إلا GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>مضغوط (gzip)؛ فك ضغطه أولًا</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>ليس ملف أوزان؛ يقرأ Rookery ملفات .pth وsafetensors وGGUF وrwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>الملف فارغ؛ احصل عليه من جديد</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>فيه موتّران لـ%1؛ الملف تالف</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>جزء واحد من نموذج مقسّم على %1 من ملفات GGUF؛ ضعها كلها في مجلد واحد بالأسماء التي جاءت بها، والتي تنتهي بـ ‎-00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>ليس الجزء %1 من %2 كما يقول اسمه؛ احصل على الملفات من جديد</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>مجلد دون ملف أوزان؛ اختر الملف نفسه</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>يحوي المجلد عدة ملفات أوزان، اذكر واحدًا منها: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>لا تكفي الذاكرة لفتح الملف</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>مفقود، والنموذج مقسّم على %1 من الملفات؛ ضعها كلها في مجلد واحد</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>تحوي أجزاؤه موتّرات غير التي يذكرها أولها؛ احصل على الملفات من جديد</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>بصيغة تخالف أجزاء النموذج الأخرى؛ احصل على الملفات من جديد</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>مفقود في %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>من النوع %1 الذي لا يُقرأ، في %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>قصّر برنامج آخر الملف أثناء استخدامه؛ استعده وحمّل النموذج مجددًا</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>فهرس الأرشيف في نهايته مفقود: الملف مبتور، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>فهرس الأرشيف تالف؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>يشير فهرس الأرشيف إلى خارج الملف: الملف مبتور أو تالف، احصل عليه من جديد</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>مفقود في الملف</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>ليست له رتبة يمكن معرفتها من شكله</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>ليس جدول مصفوفات مربعة</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>نموذج RWKV-8 هجين (rc00-hybrid) يحتفظ انتباهه بكل رمز سابق، ولا يشغّله Rookery؛ اختر نموذجًا من RWKV-4 إلى RWKV-7a أو RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>نموذج RWKV-7b ‏(DeepEmbedAttention) يحتفظ انتباهه بكل رمز سابق، ولا يشغّله Rookery؛ اختر نموذجًا من RWKV-4 إلى RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>نموذج RWKV-8 مع ROSA، وهو نموذج بحثي لا يشغّله Rookery؛ اختر نموذجًا من RWKV-4 إلى RWKV-7a أو RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>يحوي الملف %1: وهو %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>يحوي الملف موتّرات لكن ليس نموذج RWKV لغويًا يعرفه Rookery (الإصدارات من 4 إلى 7a، و8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>لا يمكن أن يكون الشكل %1 لنموذج، في %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>عدد الرؤوس %1 لا يقسم العرض %2، في %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 و%2 من الموتّرات الأخرى</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>تحوي الطبقات %1، ولا وجود له في أي نموذج %2: الملف ببنية لا يشغّلها Rookery، أو فيه مهايئ أو بقايا تدريب؛ اختر ملفًا آخر للنموذج</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>لا تكفي الذاكرة لمتابعة الحساب على المعالج؛ أغلق برامج أخرى وحمّل النموذج مجددًا، أو اختر نموذجًا أصغر</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>توقفت البطاقة %1 عن العمل (%2)؛ استخدم المعالج، أو أعد تشغيل البرنامج لاستخدام البطاقة</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>لا يوجد جهاز كهذا؛ استخدم cpu أو cuda أو cuda:N أو auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1؛ استخدم المعالج بدلًا من ذلك</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>تعذّر فتحه؛ هل الذاكرة غير كافية؟</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>الشكل %1، والمتوقع %2، في %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>لا تكفي الذاكرة لـ%1؛ أغلق برامج أخرى أو اختر نموذجًا أصغر</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>أُلغي التحميل</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>الشكل %1، والمتوقع %2 في %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>يحوي قيمًا ليست أرقامًا (NaN أو لا نهائية) في %1؛ الملف تالف أو تدريبه انحرف</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>تتعذّر قراءة عامل مكمّم بترتيب (in, out)</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>لا تكفي الذاكرة لـ%1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>مهايئ (LoRA أو ما شابه) وليس نموذجًا: يغيّر نموذجًا ليس في الملف؛ حمّل ذلك النموذج مع هذا الملف كمهايئ له (rookery-cli: ‎--adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>تحميل %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>لا يوجد نموذج محمّل</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>هذا هو النموذج المبدئي: %1 من المعاملات، دُرِّب على مواضيع قليلة ليعمل Rookery فورًا. يعرف العواصم والأضداد وصيغ الكلمات بالإنجليزية، ويميّز هل تبدو الجملة سعيدة، ويجيب عن أسئلة حول Rookery، ويصف صور الأشكال والحروف والأشياء اليومية. أما الأسئلة الأخرى فيعتذر عنها أو يختلق لها إجابة. حمّل نموذج RWKV حقيقيًا لكل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>يعمل %1 على هذا الحاسوب. لا يغادره شيء مما تكتبه.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>النموذج قيد التحميل. يمكنك الكتابة من الآن.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>يشغّل Rookery نماذج RWKV اللغوية على هذا الحاسوب: ملفات أوزان تنتهي بـ .pth أو .safetensors أو .gguf.</translation>
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
        <translation>اشرح كيف يتكوّن قوس قزح في ثلاث جمل.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>اكتب قصيدة قصيرة عن أول ثلج.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>اكتب دالة بلغة بايثون تعدّ كلمات نص.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>خطّط لعطلة نهاية أسبوع في لشبونة بميزانية صغيرة.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1، عدد الطبقات %2، العرض %3، رموز المفردات %4</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>ذاكرة الأوزان</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>حجم الحالة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسومات</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>تتسع لعدد %1 من %2 طبقة؛ والباقي على المعالج</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>غير مستخدمة: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>يرى الصور (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>لا يرى الصور</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>حُمِّل في</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>تلقائي: الأسرع</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>بطاقة الرسومات (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>دون تكميم: كما في الملف</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>‏8 بت: نصف الذاكرة</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>‏4 بت: ربع الذاكرة، أقل دقة</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>تغادر هذه المحادثة حاسوبك: مع كل سؤال تُرسَل كاملة إلى %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>تغادر هذه المحادثة حاسوبك: مع كل سؤال تُرسَل كاملة إلى %1 دون تعمية، فيستطيع آخرون على الشبكة قراءتها.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>يعمل %1 على حاسوب آخر. ما تكتبه هنا والصور التي تعرضها عليه تذهب إلى هناك مع كل سؤال.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>ببرنامج آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>غير معمّى: يستطيع آخرون على الشبكة القراءة</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>ما يصل إليه</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>المحادثة كلها مع كل سؤال، دون الأفكار السابقة؛ والصور دون مكان التقاطها وزمانه</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>ليست له حالات: لا تُحفظ أي حالة، ولا يمكن متابعة إجابة، ولا يُقرأ شيء أثناء كتابتك.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>الحصول على نموذج</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>استخدام المعالج</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>تنزيل المفردات</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>تحميل %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>تظهر هنا ملفات أوزان RWKV ‏(.pth و.safetensors و.gguf) الموجودة في %1. ويمكنك أيضًا إفلات ملف على النافذة.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>التكميم عند التحميل</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>إلغاء تحميل %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>أوزان RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>اختيار مفردات النموذج</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>المفردات (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>التوقف عن سؤال %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>تحميل دون مهايئات</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>إضافته كمهايئ</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>لا يوجد نموذج محمّل.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>استخدام مرمِّز صور آخر…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>اختيار مرمِّز صور…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>عدم استخدام مرمِّز صور آخر</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>اختيار مرمِّز صور النموذج</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>مرمِّزات الصور (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>نموذج قدير لهذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>تنزيله واستخدامه</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 ومجلد البيانات أحدهما داخل الآخر. اختر مجلدًا بجواره.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 ليس فارغًا. اختر مجلدًا فارغًا أو جديدًا.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>ما قد يأتي عند المؤشر:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>حمّل نموذجًا لترى أثر أشرطة التمرير.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>يظهر ما إن يكتب النموذج شيئًا هنا أو يقرأه.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>ما كان سيأتي بعد آخر إجابة:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>الرمز الذي يُسحب الآن:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>ستُكتب الإجابة فور تحميل %1.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>درجة الحرارة 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>جزء من محرف</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2، بعد المرشحات %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2، استبعده %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>يمكن سحب %1 من %2 رمز</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>يُبقي %1 على %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>تقسيم العرض بين المحادثتين</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>الشخصيات…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>شخصية جديدة…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>شيء لم يعد على الرف</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>ما تبدأ منه «%1» لم يعد على الرف، لذا تبدأ المحادثة من دونه.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>شخصية يتقمّصها النموذج: لها اسم وصورة، وتعليمات تُقال له أولًا، وإن شئت حالة من الرف يبدأ منها.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>اسم الشخصية</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>أول ما يُقال للنموذج. مثلًا: أنتِ آدا، معلّمة رياضيات صبورة. تشرحين بأمثلة صغيرة.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>تبدأ من</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>حالة على الرف: ما قُرئ هناك، أو ما تعلّمه النموذج.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>الصور (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>تغيّرت الصورة على القرص منذ إرفاقها؛ استعد الملف، أو أرفق الصورة مجددًا</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>ليست هذه صورة يستطيع Rookery قراءتها؛ استخدم JPEG أو PNG أو WebP أو GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>الأيقونة تالفة أو كبيرة جدًا؛ احفظها بصيغة PNG أولًا</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>الأيقونة تالفة؛ احفظها بصيغة PNG أولًا</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>لا توجد صورة في ملف GIF؛ الملف تالف</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>الإطار الأول في ملف GIF غير منطقي؛ الملف تالف</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>ينتهي ملف GIF في وسط صورته</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 ميغابكسل</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>ملف %1 تالف أو مبتور ويتعذّر فك ترميزه</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>ملف %1 مبتور: نهايته مفقودة؛ انسخه أو نزّله مجددًا</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>أبعاد الصورة %1 x %2 بكسل؛ المقبول حتى %3 ومليون لكل ضلع، فصغّرها أولًا</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>تحتاج صورة JPEG تدريجية أكبر من %1 إلى ذاكرة كبيرة جدًا؛ احفظها أصغر أو دون خيار «progressive»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>ليست صورة يقرؤها Rookery؛ استخدم JPEG أو PNG أو WebP أو GIF أو TIFF أو BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>لا تكفي الذاكرة لصورة من %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>الصورة بلا بكسلات</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>لا تكفي الذاكرة للصورة</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>إنها مكتبة أخرى</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>يتعذّر تحميل جزء Rookery الذي يقرأ الصور (%1)؛ أعد تثبيت Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>خرجها ليس float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>تُقرأ %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>صور الرسالة</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وصف</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>إعدادات خاصة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>حفظ هذه الإعدادات كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>إعادة تسمية الإعداد المسبق أو حذفه</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>العودة إلى افتراضيات النموذج</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>يحمل هذا الاسم إعداد مسبق من البرنامج؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>سيأخذ إعدادك المسبق بهذا الاسم هذه الإعدادات.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>الاسم الجديد للإعداد المسبق</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>يحمل هذا الاسم إعداد مسبق آخر؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>لم يُقرأ لذلك أي رمز، على نسخة</numerusform>
            <numerusform>قُرئ لذلك رمز واحد، على نسخة</numerusform>
            <numerusform>قُرئ لذلك رمزان، على نسخة</numerusform>
            <numerusform>قُرئت لذلك %n رموز، على نسخة</numerusform>
            <numerusform>قُرئ لذلك %n رمزًا، على نسخة</numerusform>
            <numerusform>قُرئ لذلك %n رمز، على نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>هل ما زال يتذكّر؟</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>يُسأل على نسخة من ذاكرته كما كانت هنا: لا يبقى من ذلك شيء في المحادثة.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>ما كان سؤالي الأول؟</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>سؤال لذاكرته</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>يفكّر الآن…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>يرسل هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>لخّص هذا النص في ثلاث جمل:

{النص}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>ترجم هذا النص إلى {اللغة}:

{النص}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>شرح مبسّط</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>اشرح {الموضوع} بكلمات بسيطة، مع مثال.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>أعد صياغة هذا النص ليكون {أقصر}:

{النص}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>أعطني عشر أفكار حول {الموضوع}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>كتابة دالة</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>اكتب دالة بلغة {لغة البرمجة} تقوم بـ{المهمة}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>الرد على رسالة</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>اكتب ردًّا ودّيًا على هذه الرسالة. قل فيه إن {ما تريد قوله}.

{الرسالة}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (الإصدارات من 4 إلى 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (الإصدار 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1، يستطيع التفكير</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>المبدئي</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>تلقائي، من النموذج</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>متوقف، بفكرة فارغة (أفضل)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>مفعّل، كما يشاء</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>مفعّل، قصير</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>مفعّل، عادي</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>مفعّل، طويل</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>‏JSON يطابق مخططًا</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>ما يطابق تعبيرًا</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>كتابة موجّه</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>ما يرد بين {قوسين} يُملأ عند استخدام الموجّه؛ وينقلك Tab من موضع إلى التالي.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>اكتب / في بداية الرسالة لاستخدام أحدها.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>الاسم كما يُكتب بعد /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>اسم الموجّه</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>نص الموجّه</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>مثلًا: ترجم هذا إلى {اللغة}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>النموذج يقترح…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>عدم أخذ أي منها</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>اختر واحدًا: يقود Tab من النص إلى هنا</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>الدردشة مع نماذج RWKV اللغوية على جهازك.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>حفظ المحادثات والإعدادات والنماذج في هذا المجلد.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>تحميل ملف الأوزان أو المجلد هذا بدلًا من الأخير.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>فتح النافذة الصغيرة لسؤال واحد؛ لاختصار من سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>أُلغي التكميم</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>يحوي %1 قيمًا ليست أرقامًا (NaN أو لا نهائية)؛ الملف تالف</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>دُمجت فيه حالة بداية مضبوطة (blocks.0.att.time_state) لا مكان لها في GGUF؛ كمّم النموذج الذي ضُبطت له وحمّل الحالة إلى جانبه</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>نموذج مُعدّ للتضمين، لا مكان لرؤوسه في GGUF؛ استخدمه كما هو</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>في blocks.%1 عدد %2 من المعاملات، والمتوقع %3؛ الملف غير مكتمل</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>ليس لنماذج %1 شكل في GGUF، بل لنماذج rwkv6 وrwkv7 فقط</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>يختلف تطبيع المجموعات فيه عمّا يفترضه كل قارئ GGUF (حجم رأس غير 64 بصيغة flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>تمكن قراءته ولا تمكن كتابته</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>هو الملف الذي يُقرأ؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>لا تكفي الذاكرة لتكميمه</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>ليس نوعًا يمكن التكميم إليه؛ اختر واحدًا من %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>نص المعايرة فيه %1 رمز؛ ويلزم %2 على الأقل</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>لا تكفي الذاكرة للمعايرة بنص</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>أنت: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>الإجابة: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>فتح كمحادثة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>النموذج قيد التحميل؛ يمكنك الكتابة من الآن…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>حمّل نموذجًا لبدء المحادثة</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>النافذة السريعة</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>لسؤال واحد فوق أي شيء تعمل عليه. أعطِ هذا الأمر اختصارًا في إعدادات لوحة المفاتيح لسطح مكتبك: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>لسؤال واحد فوق أي شيء تعمل عليه، بمفاتيح يسألك عنها سطح مكتبك.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 يفتحها، مهما كان ما تعمل عليه.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>لا مفاتيح لها بعد: عيّن لها مفاتيح في إعدادات لوحة المفاتيح لسطح مكتبك.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>يُطلب من سطح المكتب تعيين مفاتيح.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>النافذة السريعة بمفاتيح سطح المكتب</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>ما بقي في الذاكرة من «%1»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>جمل من المستند حُذفت من كل منها كلمة، مع أربع كلمات منه للاختيار من بينها. يُطرح السؤال على نسخة: لا يبقى في الحالة شيء من الاختبار.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>اختبار ما بقي في الذاكرة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنها بعد</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>تذكّر: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>توقّع «%1»؛ والنص يقول «%2»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>النص أقصر من أن يُسأل عنه، أو ليست فيه جمل تُحذف منها كلمة.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>أُوقف النموذج قبل أن يجيب.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>من بين %n جملة حُذفت منها كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
            <numerusform>من جملة واحدة حُذفت منها كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
            <numerusform>من جملتين حُذفت من كل منهما كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
            <numerusform>من بين %n جمل حُذفت من كل منها كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
            <numerusform>من بين %n جملة حُذفت من كل منها كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
            <numerusform>من بين %n جملة حُذفت من كل منها كلمة، يتوقع النموذج الكلمة الصحيحة من أربع كلمات في %1. من دون قراءة المستند كان سيصيب في %2، وبالحظ في نحو %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>لا تضع الاسم وكلمة السر في العنوان؛ يُعطى المفتاح على حدة</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>القوس حول اسم المضيف غير مغلق</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>اسم المضيف غير مكتوب كما يُكتب اسم مضيف</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>لا يجوز في اسم المضيف إلا حروف وأرقام ونقاط وواصلات</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>اسم المضيف مفقود، والصواب مثل https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>العنوان طويل جدًا</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>يبدأ العنوان بـ https://‎ أو http://‎</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>ليس في العنوان مسافات ولا محارف تحكم</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>لا يمكن سؤال عنوان فيه علامة استفهام</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>لا يقود إلى عنوان ويب</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>غير مكتوب كما يُكتب عنوان</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>دون سبب</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>أكثر من 1 م.ب في قطعة واحدة</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>لا يحوي إجابة</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>قطعة منه ليست JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>أكثر من %1 م.ب</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>أنهى الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>نفسه، بلا نهاية</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>ليس قائمة نماذج</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>تعذّر العثور على %1. تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>تعذّر الوصول إلى %1 (%2). تحقق من العنوان ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>الاتصال بـ%1 غير آمن (%2)، لذا لم يُرسَل شيء. تحقق من العنوان، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>يطلب %1 مفتاحًا، ولا يوجد مفتاح معروف. أضف النموذج مجددًا مع مفتاحه.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>لا يقبل %1 المفتاح. أضف النموذج مجددًا مع المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>لا يسمح %1 باستخدام النموذج بهذا المفتاح. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>ليس لدى %1 نموذج باسم %2. أضف نموذجًا موجودًا لديه.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>لا شيء يجيب على هذا العنوان لدى %1. تحقق منه؛ فمعظم العناوين تنتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>المحادثة أطول من أن يقرأها النموذج لدى %1 (%2). ابدأ محادثة جديدة، أو اطلب إجابات أقصر.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>لدى %1 طلبات كثيرة جدًا حاليًا، أو استُنفد ما يسمح به المفتاح (%2). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>لدى %1 طلبات كثيرة جدًا، أو استُنفد ما يسمح به المفتاح (%2). يمكن سؤاله مجددًا بعد %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>رفض %1 السؤال: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>حدث خطأ لدى %1 نفسه (%2). أعد المحاولة، أو أخبر من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>توقف %1 في وسط الإجابة (%2). ما وصل محفوظ؛ اطلب الإجابة مجددًا.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>لم يرسل %1 شيئًا منذ %3. أعد المحاولة، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>انقطع الاتصال بـ%1 قبل اكتمال الإجابة. ما وصل محفوظ؛ اطلب الإجابة مجددًا.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>أرسل %1 شيئًا ليس إجابة (%2). تحقق من أن العنوان لخادم متوافق مع OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>أرسل %1 أكثر مما يمكن أن تكون عليه إجابة (%2)، لذا أُنهي الاتصال. ما وصل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>يحيل %1 إلى %2، ولا يُسأل ما لم تُضفه. أضف ذلك العنوان إن كنت تثق به.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>يتعذّر إرسال صورة (%2). أزلها من السؤال.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>لا تكفي الذاكرة لإجابة %1. أغلق برامج أخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>سطر بلا نهاية</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>لا يتحدث HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>ترويسات بلا نهاية</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>إجابته محزومة بصيغة %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>طوله ليس رقمًا</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>مضغوط، ولم يُطلب ذلك</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>قطعة بلا نهاية</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>قطعة بلا طول</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>يجوز لآخرين قراءة المفاتيح فيه؛ انزع أذوناتهم (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>لا يحوي مفاتيح كما يكتبها Rookery؛ احذفه وأدخل المفاتيح من جديد</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>لا تكفي الذاكرة له</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>هذا ليس عنوان خادم. يبدو العنوان مثل https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>في المفتاح محرف لا يكون في أي مفتاح. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>يقول %1 إنه ليس لديه نموذج. حمّل نموذجًا هناك، ثم اسأل مجددًا.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · غير معمّى</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>يجيب نموذج على حاسوب آخر كما يجيب نموذج على هذا الحاسوب، لكن ما تكتبه يذهب إلى هناك: مع كل سؤال المحادثة كلها وصورها. لا يسأل Rookery خادمًا إلا حين تضغط زرًا هنا أو ترسل سؤالًا.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>نماذج على حواسيب أخرى</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>العنوان، مثل https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>المفتاح، إن طُلب</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>أي خادم متوافق مع OpenAI: ‏vLLM أو SGLang أو llama.cpp أو rwkv_lightning أو Ollama أو Rookery آخر. يُحفظ المفتاح في حلقة مفاتيح سطح المكتب، أو في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>إظهار نماذجه</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>الاتصال بـ%1 غير معمّى: يستطيع آخرون على الشبكة قراءة المفتاح والمحادثات.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>نموذج الخادم</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>إضافة واستخدام</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>أو سمِّ النموذج بنفسك</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>اسم النموذج على الخادم</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (مفردات معظم نماذج RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (مرمِّز صور، من %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>يحوي هذا المستودع عدة ملفات أوزان: اختر ما تريده منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف (%n): كل الأسماء آمنة.</numerusform>
            <numerusform>استُبعد ملف واحد (%n): لا تمكن كتابة اسمه بأمان.</numerusform>
            <numerusform>استُبعد ملفان (%n): لا تمكن كتابة اسميهما بأمان.</numerusform>
            <numerusform>استُبعدت %n ملفات: لا تمكن كتابة أسمائها بأمان.</numerusform>
            <numerusform>استُبعد %n ملفًا: لا تمكن كتابة أسمائها بأمان.</numerusform>
            <numerusform>استُبعد %n ملف: لا تمكن كتابة أسمائها بأمان.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>لا يحوي ملفات أوزان يمكن لـ Rookery تحميلها.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>كل ما اختير موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختَر شيء.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 للتنزيل</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>يناسب بعد إغلاق البرامج الأخرى</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>أكبر من ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>المتاح على القرص %1 فقط</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>دون مجاميع اختبارية منشورة: يُتحقق من الأحجام</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>العودة إلى النماذج</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>جارٍ طلب الملفات من huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>ملفات %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>موجود</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>قيد الإجابة</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 ث</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>أقصر؛ بصيغة الماضي؛ بنبرة ألطف…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>كيف تُعاد صياغة النص المحدد</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>أو اعرض عليه صورة: أفلت واحدة هنا، أو جرّب هذه.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>وصف الصورة النموذجية %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>القيمة الأعلى أكثر تنوعًا، والأدنى أسهل توقعًا؛ و0 تأخذ دائمًا الرمز الأرجح.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>يسحب من أرجح الرموز التي يبلغ مجموع احتمالها هذه القيمة؛ و1 تعطّله.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>عقوبة الظهور</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>يقلل احتمال كل رمز استُخدم من قبل؛ و0 يعطّله.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>يقلل احتمال الرمز كلما زاد استخدامه؛ و0 يعطّله.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>تلاشي العقوبة</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>مدى بطء تلاشي عدّ الرموز المستخدمة؛ ومع 1 لا يتلاشى أبدًا.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>يسحب من هذا العدد من أرجح الرموز؛ و0 يعطّله.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>يستبعد الرموز الأدنى من هذه النسبة من مربع أكبر احتمال؛ و0 يعطّله.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>يستبعد الرموز الأدنى من هذه النسبة من أكبر احتمال؛ و0 يعطّله.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>يُبقي الرموز التي تفاجئ بالقدر المتوقع تقريبًا؛ و1 تعطّله.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>دقيق: الاستدلال والحقائق</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>الأرجح دائمًا</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>حالة مضبوطة</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>لا يعرف خادم هذا النموذج هذا الإعداد، لذا لا يُرسَل.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>تسري التغييرات على الرمز التالي، حتى أثناء كتابة إجابة.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>مرشحات أقل</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المرشحات</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>‏Top-k وTop-a وMin-p وTypical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>أقصى عدد رموز في الإجابة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>البذرة والإعدادات والنص نفسها تعطي الإجابة نفسها. فارغة: واحدة جديدة كل مرة.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>التوقف أيضًا عند</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>نصوص تفصل بينها فاصلة؛ و%1 نهاية سطر</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>نصوص تنهي الإجابة</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>تسري التغييرات على الإجابة التالية. ما لا يعرفه الخادم يظهر رماديًا ولا يُرسَل.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>السماح لبرامج أخرى بسؤال النموذج</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>يعمل خادمًا لعملاء OpenAI وAnthropic، للبرامج على هذا الحاسوب وحده. ولا يُحفظ شيء مما تسأله.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>قيد بدء التشغيل…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>ينتظر تحميل نموذج</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>إنشاء مفتاح آخر؛ وتُرفض عندئذ البرامج التي تستخدم هذا المفتاح</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>منفذ الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n طلب قيد الإجابة</numerusform>
            <numerusform>طلب واحد قيد الإجابة</numerusform>
            <numerusform>طلبان قيد الإجابة</numerusform>
            <numerusform>%n طلبات قيد الإجابة</numerusform>
            <numerusform>%n طلبًا قيد الإجابة</numerusform>
            <numerusform>%n طلب قيد الإجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus، Ctrl+Minus، Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>فارغ: خيط لكل نواة. يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>حُمِّل %1 بإعدادات أخرى.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>استيراد محادثة</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>محادثة صُدِّرت بصيغة JSON بكل فروعها وصورها. ويمكن أيضًا إفلاتها على النافذة.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · رخصة أباتشي 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>حول…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>المحادثات المصدَّرة (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>ما تطلبه كثيرًا، محفوظًا باسم. اكتب / في بداية الرسالة لاستخدام أحدها.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>إعلامي عند اكتمال كتابة إجابة</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>إشعار على سطح المكتب، حين تكون نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>قراءة الإجابات الجديدة بصوت عالٍ</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>بصوت سطح المكتب، أثناء كتابتها. ويمكن قراءة أي إجابة من قائمتها.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>عندئذٍ يكتفي إغلاق النافذة بإخفائها، وتستمر كتابة الإجابات.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>ألوان وخطوط أقوى.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>يظهر كل شيء فورًا، ولا ينزلق شيء أو ينبض.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>أرقام الأسطر في الشيفرة</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>بجانب الكتل من خمسة أسطر فأكثر. لا تُنسخ.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>تتعذّر الكتابة هناك: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>يقرؤه برنامج آخر الآن</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>لم يعد على الرف</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>ليس حالة محفوظة ولا حالة مضبوطة</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>النص ليس كما وُضع هناك؛ ضع المستند على الرف من جديد</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>الحالة ليست كما وُضعت هناك؛ اقرأ النص من جديد</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>ليس كما كتبه Rookery؛ ولا يمكن استخدام ما على الرف</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>أُسقطت %n حالة بلا اسم، لأن الرف تجاوز حدّه. نصوصها باقية هنا ويمكن قراءتها من جديد.</numerusform>
            <numerusform>أُسقطت حالة واحدة بلا اسم، لأن الرف تجاوز حدّه. نصها باقٍ هنا ويمكن قراءته من جديد.</numerusform>
            <numerusform>أُسقطت حالتان بلا اسم، لأن الرف تجاوز حدّه. نصّاهما باقيان هنا ويمكن قراءتهما من جديد.</numerusform>
            <numerusform>أُسقطت %n حالات بلا اسم، لأن الرف تجاوز حدّه. نصوصها باقية هنا ويمكن قراءتها من جديد.</numerusform>
            <numerusform>أُسقطت %n حالة بلا اسم، لأن الرف تجاوز حدّه. نصوصها باقية هنا ويمكن قراءتها من جديد.</numerusform>
            <numerusform>أُسقطت %n حالة بلا اسم، لأن الرف تجاوز حدّه. نصوصها باقية هنا ويمكن قراءتها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>لا توضع على الرف إلا ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>‏«%1» موجود على الرف من قبل.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>رُفع «%1» عن الرف</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>‏«%1» كما كُتب: المجموعان الاختباريان للنص والحالة صحيحان.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>كل الملفات على رف الكتب (%n):</numerusform>
            <numerusform>ملف واحد (%n) ليس على رف الكتب:</numerusform>
            <numerusform>ملفان (%n) ليسا على رف الكتب:</numerusform>
            <numerusform>%n من الملفات ليست على رف الكتب:</numerusform>
            <numerusform>%n من الملفات ليست على رف الكتب:</numerusform>
            <numerusform>%n من الملفات ليست على رف الكتب:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>تجري قراءته: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>حالة بداية مضبوطة؛ لم تقرأ أي نص</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>ليس للنماذج على حواسيب أخرى حالات</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>قرأه %1، لا النموذج المستخدم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>متوقف مؤقتًا عند %1%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>أُسقطت حالته لتوفير المساحة؛ النص باقٍ هنا</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>ينتظر القراءة</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>ينتظر نموذجًا</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>من صنع نموذج غير المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>لم يُترك أي ملف (%n):</numerusform>
            <numerusform>تُرك ملف واحد (%n) من المجلد لأنه غير مقروء أو كبير جدًا أو عميق جدًا:</numerusform>
            <numerusform>تُرك ملفان (%n) من المجلد لأنهما غير مقروءين أو كبيران جدًا أو عميقان جدًا:</numerusform>
            <numerusform>تُركت %n ملفات من المجلد لأنها غير مقروءة أو كبيرة جدًا أو عميقة جدًا:</numerusform>
            <numerusform>تُرك %n ملفًا من المجلد لأنها غير مقروءة أو كبيرة جدًا أو عميقة جدًا:</numerusform>
            <numerusform>تُرك %n ملف من المجلد لأنها غير مقروءة أو كبيرة جدًا أو عميقة جدًا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر (%n)</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>رف الكتب</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>يُقرأ المستند مرة واحدة في الخلفية؛ ثم تبدأ أي محادثات تريدها فورًا مما يتذكره النموذج منه. يحتفظ النموذج التكراري بجوهر النص الطويل وينسى التفاصيل: لذلك تُعرض تحت كل إجابة المقاطع المناسبة للسؤال، ويبيّن اختبار مقدار ما بقي في الذاكرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n مستند في الطريق…</numerusform>
            <numerusform>مستند واحد في الطريق…</numerusform>
            <numerusform>مستندان في الطريق…</numerusform>
            <numerusform>%n مستندات في الطريق…</numerusform>
            <numerusform>%n مستندًا في الطريق…</numerusform>
            <numerusform>%n مستند في الطريق…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>المجموع %1؛ الحد الأقصى</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>مساحة الرف</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>ما زاد على ذلك تُسقط له حالات أقدم العناصر التي لم تسمّها. وتبقى نصوصها ويمكن قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>وضع مستندات على الرف</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>المستندات والحالات (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>وضع مجلد مستندات على الرف</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>تصدير الحالة</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>ملفات الحالة (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>ما يُفعل بـ«%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>قراءة النص من جديد</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>جعله أساسًا لهذه المحادثة</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>اختبار مقدار ما يتذكره…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>ذكر الغرض منه…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>رفع عن الرف</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>بحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>كتابة إجابة أخرى</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ آخر إجابة</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>تعديل آخر سؤال</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>إعدادات الإجابة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>إعادة تسمية محادثة</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>التراجع عن حذف</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>محادثة جديدة بجانب الحالية</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>المحادثة الأخرى</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>إغلاق هذا الجانب</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>إعدادات الإجابة</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>إعدادات النص</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>بحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «%1».</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>استيراد محادثة</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>‏JSON بكل الفروع (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>رف الكتب</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>تعليم</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>تحرير الموجّهات…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n مقطع من المستند حول هذا</numerusform>
            <numerusform>مقطع واحد من المستند حول هذا</numerusform>
            <numerusform>مقطعان من المستند حول هذا</numerusform>
            <numerusform>%n مقاطع من المستند حول هذا</numerusform>
            <numerusform>%n مقطعًا من المستند حول هذا</numerusform>
            <numerusform>%n مقطع من المستند حول هذا</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>إظهاره في «%1»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>لا صوت مثبّت، لذا لا يمكن قراءة شيء بصوت عالٍ. ثبّت speech-dispatcher وملحق Qt الخاص به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>توقف صوت سطح المكتب عن العمل، لذا لن تُقرأ بقية الإجابة. تحقق من أن speech-dispatcher يعمل، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>حالة المحادثة</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>تتعذّر قراءتها من الجهاز</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>ليست حالة محفوظة لمحادثة</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>حُفظت الحالة بنموذج آخر؛ حمّل ذلك النموذج، أو ابدأ من النص</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>الحالة المحفوظة تالفة</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>الحالة المحفوظة تالفة: تغيّرت منذ كتابتها</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>الحالة المحفوظة تالفة: تحوي قيمًا ليست أرقامًا</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>لا تكفي الذاكرة للحالة</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>مفقود في %1؛ ضُبطت الحالة لنموذج آخر</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>الشكل %1، والمتوقع %2 في %3؛ ضُبطت الحالة لنموذج آخر</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>ليس لنماذج RWKV-4 حالة مصفوفية للبدء منها؛ اختر نموذجًا من الإصدار 5 إلى 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>عدد طبقاتها أكبر من طبقات النموذج البالغة %1؛ ضُبطت الحالة لنموذج آخر</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>تحوي الحالة قيمًا ليست أرقامًا؛ تدريبها انحرف</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>لا يحوي حالة؛ اختر حالة محفوظة أو ملف .pth بحالة مضبوطة</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>هذه المصفوفات ليست حالة بداية للنموذج</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>استُوردت الحالة في %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>حالة دُرِّبت لمهمة، لـ%1. لم تقرأ أي نص.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>لم يقرأ %1 أي رمز (%n) قبل هذه المحادثة. النص ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
            <numerusform>قرأ %1 رمزًا واحدًا (%n) قبل هذه المحادثة ويتذكره. نصه ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
            <numerusform>قرأ %1 رمزين (%n) قبل هذه المحادثة ويتذكرهما. نصهما ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
            <numerusform>قرأ %1 %n رموز قبل هذه المحادثة ويتذكرها. نصها ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
            <numerusform>قرأ %1 %n رمزًا قبل هذه المحادثة ويتذكرها. نصها ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
            <numerusform>قرأ %1 %n رمز قبل هذه المحادثة ويتذكرها. نصها ليس جزءًا من الحالة، لذا لا يمكن عرضه هنا؛ ورسالتك الأولى تتابع منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>قبل أول رسالة</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>إجابة فارغة</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>على فرع آخر، الإجابة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد (%n)</numerusform>
            <numerusform>رمزان (%n)</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>قرأه %1 مرة واحدة (%n رمز)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
            <numerusform>قرأه %1 مرة واحدة (رمز واحد)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
            <numerusform>قرأه %1 مرة واحدة (رمزان)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
            <numerusform>قرأه %1 مرة واحدة (%n رموز)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
            <numerusform>قرأه %1 مرة واحدة (%n رمزًا)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
            <numerusform>قرأه %1 مرة واحدة (%n رمز)، ويجيب من الذاكرة: فهو يحتفظ بجوهر النص الطويل وينسى التفاصيل. وتُعرض المقاطع المناسبة لسؤالك تحت الإجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>نموذجًا آخر</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>الحالة «%1» التي تنطلق منها هذه المحادثة تخص %2. النموذج المستخدم %3 لا يعرف عنها شيئًا وسيجيب من دونها.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n إجابة بلا حالة</numerusform>
            <numerusform>إجابة واحدة (%n) بلا حالة</numerusform>
            <numerusform>إجابتان (%n) بلا حالة</numerusform>
            <numerusform>%n إجابات بلا حالة</numerusform>
            <numerusform>%n إجابة بلا حالة</numerusform>
            <numerusform>%n إجابة بلا حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>ما يُفعل بالحالة</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>بدء محادثة من هنا</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>إظهار الإجابة التي قبلها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>الحالة هي كل ما يتذكره النموذج من المحادثة، في بضعة ميغابايتات: ابدأ محادثة جديدة من أي منها. تُحفظ حالة بعد كل إجابة. تبقى أحدثها كلها، ومن الأقدم عدد يقل شيئًا فشيئًا؛ والحالة المسمّاة تبقى إلى أن تحذفها.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>اسم أحدث حالة</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>لا حالات بعد: تأتي الأولى مع أول إجابة.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>بدء محادثة من ملف حالة</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>ملفات الحالة (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>تصدير الحالة</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>ملفات الحالة (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>ليست لـ%1 حالات: فهو يقرأ المحادثة كلها مع كل سؤال. أما المحفوظة سابقًا فهي لنماذج هذا الحاسوب التي تخصها.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>يتعذّر فتح %1. تحقق من أن المجلد موجود ومن أنه لك.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 ليس قاعدة بيانات Rookery. اختر مجلد بيانات آخر، أو انقل الملف بعيدًا.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>كُتب %1 بإصدار أحدث من Rookery وتُرك دون مساس. حدّث Rookery لفتحه.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 تالف. تُرك كما هو؛ استعد نسخة احتياطية منه، أو ضعه جانبًا وابدأ بقاعدة فارغة.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>يستخدم برنامج آخر %1. أغلقه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>لم تبقَ مساحة للحفظ في %1. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>تتعذّر كتابة %1. اسمح بالكتابة إليه وإلى مجلده، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>تعطّل القرص أثناء استخدام %1. افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>حدث تغيّر على القرص في %1 منذ الحفظ، لذا لا يُستخدم. استعد نسخة احتياطية من مجلد البيانات لاسترجاعه.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 أقدم ممّا حُفظ آخر مرة: استُبدل، أو استُبدل الملف الذي بجواره وينتهي بـ ‎-wal. أغلق Rookery وأعد أحدث الملفات إلى مكانها.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>لم يُقرأ %1 إلى نهايته، كما أردت.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>تتعذّر قراءة %1 كمحادثة من Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>حدث خطأ أثناء استخدام %1. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>هذه الحالة المحفوظة</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>ملف هذه الصورة</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>أحدث التغييرات مفقودة: %1 الذي كانت فيه قد اختفى. لاسترجاعها، أغلق Rookery وأعد ذلك الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>تتعذّر كتابة %1: كل شيء قابل للقراءة، ولا يُحفظ شيء. اسمح بالكتابة إليه وإلى مجلده، ثم أعد تشغيل Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>أحدث التغييرات، في %1، لا تمكن قراءتها حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>لا تكفي الذاكرة لتجربته إلى جانب النموذج كما هو. ابدأ محادثة به.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>ما قد تسأله</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>سؤال المثال</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>ما ينبغي أن يجيب به، بأسلوبه وشكله</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>إجابة المثال</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>تغيير المثال %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>من المحادثات…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>لا توجد أمثلة بعد. اكتب بعضها، أو أفلت ملفًا هنا (أسطر JSON أو CSV أو نصًا)، أو خذ إجابات من محادثاتك. من عشرين إلى ستين مثالًا متشابهة الشكل عدد جيد؛ وإن كانت عشرة أو أكثر أمكن استبقاء بعضها للتقييم.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>أخذ أمثلة من ملف</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>الأمثلة (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>التحميل على المعالج</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>أفلت الملف لأخذ أمثلته</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>أرِ النموذج كيف تريد أن يجيبك، فيأخذ ذلك عنك: أسلوبًا أو تنسيقًا أو مهمة. تكفي بضع عشرات من الأمثلة وبضع دقائق على هذا الحاسوب. وهو لا يتعلّم حقائق: فما لا يعرفه يختلقه كما كان، ولكن بالأسلوب الجديد.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>الاسم، مثل «قرصان»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>اسم ما تعلّمه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>بدء محادثة به</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>حُفظ باسم %1. وتقرؤه برامج RWKV الأخرى أيضًا؛ ويمكن استيراده هنا ضمن «الحالات».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>تجاهله وتغيير الأمثلة</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>العودة إلى الأمثلة</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>هو على الرف الآن: يمكن لأي محادثة أن تبدأ منه هناك. والملف %1 صالح لبرامج أخرى أيضًا.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>هو الآن ضمن «النموذج»، «المهايئات»، حيث يمكن تشغيله وإيقافه. والمجلد %1 صالح لبرامج أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>ما تعلّمه</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>سريع: 50 خطوة</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>عادي: 100 خطوة</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>متأنٍّ: 300 خطوة</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>مدة التعلّم</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>المتابعة من حيث توقف</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>مدى جودة توقّع الإجابات عبر الخطوات</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>أمثلة التعلّم</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>أمثلة التقييم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>إيقاف مع الاحتفاظ بالأفضل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>أسلوب: حالة بداية</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>أكثر من أسلوب: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>ما يُصنع من الأمثلة</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>رتبة LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>يُدمج ما يتعلّمه في النموذج عند تحميله، ويسري في كل محادثاته ما دام مشغّلًا. والرتبة الأعلى تتعلّم أكثر وتستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>ما يتعلّمه حالة حجمها بضعة ميغابايتات يمكن أن تبدأ منها المحادثات؛ ويبقى النموذج كما هو.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>جرّبه بـ</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>لا يتعلّم منها</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>موجّهات للتجربة</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>سؤال ليس من بين الأمثلة</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>موجّه للتجربة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>لا يزال النموذج قيد التحميل.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>حمّل نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>يعمل هذا النموذج على حاسوب آخر. لا يمكن تعليم إلا نموذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>تعذّر الاحتفاظ بالتقدّم: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>لم يُعثر على ما يجيب أفضل. قد تفيد أمثلة أكثر بينها شيء مشترك، أو إجابات أقصر.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>جارٍ قراءة الأمثلة…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>يجرّب السرعة التي يستطيع التعلّم بها: الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>يتعلّم: الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>الخسارة في %n مثال لا يتعلّم منه: %1 قبل التعليم، و%2 الآن</numerusform>
            <numerusform>الخسارة في مثال واحد لا يتعلّم منه: %1 قبل التعليم، و%2 الآن</numerusform>
            <numerusform>الخسارة في مثالين لا يتعلّم منهما: %1 قبل التعليم، و%2 الآن</numerusform>
            <numerusform>الخسارة في %n أمثلة لا يتعلّم منها: %1 قبل التعليم، و%2 الآن</numerusform>
            <numerusform>الخسارة في %n مثالًا لا يتعلّم منها: %1 قبل التعليم، و%2 الآن</numerusform>
            <numerusform>الخسارة في %n مثال لا يتعلّم منها: %1 قبل التعليم، و%2 الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>الخسارة في أمثلته: %1 قبل التعليم، و%2 الآن</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>تغيّرت الخسارة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>أُوقف؛ واحتُفظ بأفضل ما وصل إليه. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>تم. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>توجد حالة باسم «%1» من قبل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>يوجد مهايئ باسم «%1» من قبل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>الرتبة %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>لا يمكن حتى الآن تعليم غير نماذج RWKV-6 وRWKV-7؛ وهذا النموذج %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>لا تتسع بطاقة الرسومات إلا لجزء من النموذج. حمّله على المعالج لتعليمه.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>ما تلصقه أطول من أن يتّسع له حقل. احفظه في ملف، ثم ضع الملف على الرف.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>لا يُعرف ما توقعه النموذج هنا.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>كتب هذا نموذج آخر. حمّله لترى ماذا توقع غير ذلك.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>فكّر %1 ث</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>فكّر لحظة</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>إخفاء الفكرة</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>إظهار الفكرة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>تتابع المحادثة من إجابة سابقة</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>إجابة فارغة</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>الإجابة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>لا حالة: المتابعة من هنا لا تعيد قراءة أي إجابة</numerusform>
            <numerusform>لا حالة: المتابعة من هنا تعيد قراءة إجابة واحدة</numerusform>
            <numerusform>لا حالة: المتابعة من هنا تعيد قراءة إجابتين</numerusform>
            <numerusform>لا حالة: المتابعة من هنا تعيد قراءة %n إجابات</numerusform>
            <numerusform>لا حالة: المتابعة من هنا تعيد قراءة %n إجابة</numerusform>
            <numerusform>لا حالة: المتابعة من هنا تعيد قراءة %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>لا تتفرّع قبلها فروع أخرى: ↑ ↓</numerusform>
            <numerusform>يتفرّع قبلها فرع واحد آخر: ↑ ↓</numerusform>
            <numerusform>يتفرّع قبلها فرعان آخران: ↑ ↓</numerusform>
            <numerusform>تتفرّع قبلها %n فروع أخرى: ↑ ↓</numerusform>
            <numerusform>يتفرّع قبلها %n فرعًا آخر: ↑ ↓</numerusform>
            <numerusform>يتفرّع قبلها %n فرع آخر: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>الخط الزمني للمحادثة، بلا إجابات</numerusform>
            <numerusform>الخط الزمني للمحادثة، إجابة واحدة</numerusform>
            <numerusform>الخط الزمني للمحادثة، إجابتان</numerusform>
            <numerusform>الخط الزمني للمحادثة، %n إجابات</numerusform>
            <numerusform>الخط الزمني للمحادثة، %n إجابة</numerusform>
            <numerusform>الخط الزمني للمحادثة، %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>يعرض السهمان الأيسر والأيمن المحادثة كما كانت</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>هل ما زال يتذكّر؟</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>العودة إلى النهاية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>جارٍ سؤال النموذج…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>انقر رمزًا، أو اختر واحدًا بـ ↑ ↓ وEnter، للمتابعة منه في نسخة أخرى.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>يعمل على %1، ولا يمكن التدريب عليه بعد؛ حمّله على المعالج</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>لا تكفي الذاكرة للتدريب بـ%1 رمز دفعة واحدة؛ استخدم أمثلة أقصر أو أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>في الأمثلة مثال لا شيء فيه للتعلّم: إجابته فارغة</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>في أحد الأمثلة %1 رمز، والحد الأقصى %2؛ اختصره أو قسّمه</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>لا يوجد مثال للتعلّم منه</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>يحتاج إلى user وassistant، أو messages، أو conversations، أو instruction وoutput، أو text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>لا شيء فيه للتعلّم: إجابته فارغة</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>فيه %1 رمز، والحد الأقصى %2؛ اختصره أو قسّمه</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>المثال %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>السطر %1 ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>لا يحوي مثالًا للتعلّم منه</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>ليس float32، أو شكله يخالف بياناته</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>لم يُفضِ أي معدل إلى نتيجة: نمت الخسائر بلا حدود؛ ابحث عن أمثلة معطوبة</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>ليس نقطة حفظ لعملية ضبط، أو هو تالف؛ ابدأ من جديد من دونه</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>أُنشئ بنموذج آخر أو بأمثلة أو خيارات أخرى؛ ابدأ من جديد من دونه</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>علامة اقتباس في السطر %1 غير مغلقة</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>يجب أن يسمّي صفه الأول الأعمدة: question وanswer، أو user وassistant، أو instruction وoutput</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>لا يستطيع %1 التدريب بعد؛ درّب على المعالج</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>لا تكفي الذاكرة لشبكة من %1 قيمة؛ اختر شبكة أصغر</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>لا يمكن إنشاء شبكة من %1 من الطبقات بعرض %2؛ الحد الأقصى %3 من الطبقات بعرض %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>يجب أن يكون العرض %1 من مضاعفات حجم الرأس %2، وأن يكون هذا من مضاعفات 8 حتى 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>شبكة من %1 قيمة أكبر من أن تُدرَّب هنا؛ الحد الأقصى %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>ليس نقطة حفظ لعملية تدريب، أو هو تالف؛ ابدأ من جديد من دونه</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>أُنشئ بنص آخر أو أحجام أو خيارات أخرى؛ ابدأ من جديد من دونه</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>في النص %1 من الرموز، وهي أقل مما تحتاج إليه نوافذ من %2؛ استخدم نصًا أطول أو سياقًا أقصر</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>ازدادت الخسائر بلا حدود؛ اختر معدلًا أقل</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>لا يمكن تدريب %1 هنا؛ اختر نموذج RWKV-6 أو RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>لا يتسع %1 إلا لجزء منه، ولا يمكن تدريب جزء؛ حمّله على المعالج</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>يحوي أعمدة أكثر مما يسميه الصف الأول؛ ضع النصوص التي تحوي الفاصل بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>ليس نصًا عاديًا بترميز UTF-8؛ احفظه بهذا الترميز</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>ما زال Rookery يعمل</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>تستمر كتابة الإجابات. الأيقونة في علبة النظام تُظهر النافذة من جديد.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>إزالة الموجّه «%1»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>قبل التعليم</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>بعد التعليم</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>بدأت الذاكرة فارغة؛ والطبقة %1 تحوي أكثر ما فيها الآن.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>في %n إجابة تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
            <numerusform>في إجابة واحدة تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
            <numerusform>في إجابتين تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
            <numerusform>في %n إجابات تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
            <numerusform>في %n إجابة تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
            <numerusform>في %n إجابة تغيّرت الذاكرة بمقدار %1% من حجمها، وأكثره في الطبقة %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>تُوبع</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>مُلئ الفراغ</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>النص عند هذه النسخة</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>النسخ السابقة من النص</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>ليس في المفردات رموز لبعض البايتات المفردة، لذا لا تستطيع ترميز كل نص</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>يذكر الدمج %1 رمزًا ليس في المفردات</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>رمز مضاف بلا معرّف أو بلا نص أو نصه طويل جدًا</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>محفوظ بترميز UTF-16 («Unicode»)، وهو لا يُقرأ؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>أكبر من مفردات أي نموذج RWKV؛ اختر مفردات النموذج نفسه</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>ليس مفردات: لا ملف tokenizer.json بأزواج على مستوى البايت (BPE) ولا جدولًا من المعرّفات إلى الرموز</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>المتوقع معرّف ورمز بين علامتي اقتباس وطوله</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>المعرّف أو الطول ليس رقمًا ضمن المجال</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>الرمز ليس سلسلة بايثون بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>في الرمز %1 بايت، لا %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>السطر %1: المعرّف %2 مذكور مرتين</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>أفلت ملف الأوزان لتحميله</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>أفلت المحادثة المصدَّرة لفتحها</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>أفلت الصور للسؤال عنها</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>أفلت المستندات لوضعها على الرف</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>أفلت النص لمتابعة الكتابة فيه</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>أفلت المهايئ لإضافته إلى %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>متابعة عند المؤشر</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>في النص مباشرة</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n للاختيار</numerusform>
            <numerusform>واحد للاختيار</numerusform>
            <numerusform>اثنان للاختيار بينهما</numerusform>
            <numerusform>%n للاختيار من بينها</numerusform>
            <numerusform>%n للاختيار من بينها</numerusform>
            <numerusform>%n للاختيار من بينها</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>عدد التتمّات في كل مرة</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>إعادة صياغة…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء الفراغ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>النموذج يقرأ النص…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>قراءة مسبقة</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>مفتاح Tab يأخذ كلمة من الاقتراح</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>إلى أين وصل النموذج في قراءة النص</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>النسخ السابقة من النص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>عدم اقتراح شيء أثناء الكتابة</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>اقتراح كلمات أثناء الكتابة</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>إظهار ما توقعه النموذج</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>إخفاء إعدادات النص</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>إعدادات النص</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>تصدير النص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>فتح نص</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>النصوص (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>ليس %1 نصًا بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>ينظر إلى الصورة… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>يقرأ %1 من %2 رمز</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>النموذج يقرأ</translation>
    </message>
</context>
</TS>
