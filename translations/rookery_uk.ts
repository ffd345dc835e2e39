<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Про Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Початкову модель навчено за допомогою</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery використовує</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 запускає мовні моделі RWKV на цьому комп’ютері. Це вільна програма під ліцензією Apache License 2.0, вона постачається без жодних гарантій і нікуди нічого не надсилає, доки ви не додасте модель на сервері.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>це адаптер PiSSA, якому потрібен файл із початковими значеннями; покладіть поруч init_pissa.pth</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>не є об’єктом JSON; звантажте файл знову</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>це DoRA (use_dora), яку тут не можна об’єднати з моделлю; виберіть LoRA без неї</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>задає окремим матрицям власні alpha (alpha_pattern), тут це не можна об’єднати з моделлю</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>має тип %1, який не читається</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 не належить до жодного відомого адаптера (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>містить початкові значення інших матриць, ніж %1; ці два файли не пасують один до одного</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>змінює %1, чого немає в моделі; адаптер створено для іншої моделі</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>містить %1 для %2 форми %3; адаптер створено для іншої моделі або пошкоджено</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>містить лише половину пари для %1; звантажте файл знову</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>містить власне значення alpha; не вказуйте своє, а змініть силу</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>належить до виду без alpha; не вказуйте її, а змініть силу</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>не вказує alpha, за якою його слід масштабувати; укажіть через двокрапку alpha, використану під час навчання, наприклад %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>містить значення, які не є числами (NaN або нескінченність); файл пошкоджено або навчання розбіглося</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>не вдається створити теку (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>починається зі значень, узятих із моделі (init_lora_weights: %1); тут це не можна об’єднати</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Адаптери</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA або DiSHA змінює те, як пише ця модель. Адаптер об’єднується з моделлю під час завантаження.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Додати адаптер…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Завантажити знову з ними</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Додати адаптер до моделі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Адаптери (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Додати адаптер із теки, як їх зберігає PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Об’єднати %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 — як під час навчання, 0 нічого не змінює, більше за 1 — підсилює.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha для %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>У файлі не вказано alpha, за якою його слід масштабувати. Введіть ту, що використовувалася під час навчання.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>пише…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Залишити цю</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Відповідь %1 із %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>початок відповіді не відповідає вибраній для неї формі; запросіть іншу відповідь або не вибирайте форму</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Цю відповідь написала інша модель. Завантажте %1, щоб побачити, чого ще вона очікувала.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Ця відповідь починає розмову, тому немає нічого, з чого її можна було б очікувати.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Відповідь готова</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Не вдалося написати відповідь</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Відповіді для навчання</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Розмов із відповідями ще немає.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>У цій розмові немає відповідей на запитання без зображень.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Виберіть відповіді, які вас влаштовують; інші спершу виправте в розмові. Відповіді, що йдуть поспіль, вивчаються разом, щоб було зрозуміло те, що залежить від попереднього запитання.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Узяти %n відповідь</numerusform>
            <numerusform>Узяти %n відповіді</numerusform>
            <numerusform>Узяти %n відповідей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Відповісти іншою моделлю</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Відповідь з’явиться поруч із наявними як окрема версія, і розмова продовжиться з цією моделлю.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Системний промпт або шаблон чату змінився, тому перед відповіддю модель читає розмову знову.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Ця модель не має збереженого стану розмови, тому перед відповіддю вона читає текст знову.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Моделі нічого додати: вона відразу ж завершила відповідь. Запитайте про те, чого бракує, або попросіть іншу відповідь.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Збережений стан розмови не вдалося використати (%1), тому перед відповіддю модель читає текст знову.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Сервер зайнятий і просить зачекати %1 с; потім запит буде повторено.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Відповідь повторювала те саме, тому її зупинено. «Продовжити» дасть їй іти далі; може допомогти вищий штраф за присутність.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Сервер не відповів. Його буде запитано знову через %1 с.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Збережений стан розмови змінився на диску відтоді, як був збережений, тому не використовується: модель перечитає текст, перш ніж відповісти, і буде збережено новий стан. «Перевірити дані» в налаштуваннях покаже, чи змінилося щось іще.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>Пишеться %n відповідь</numerusform>
            <numerusform>Пишуться %n відповіді</numerusform>
            <numerusform>Пишеться %n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n відповідь: залиште одну</numerusform>
            <numerusform>%n відповіді: залиште одну</numerusform>
            <numerusform>%n відповідей: залиште одну</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Показувати по одній</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Відповіді поруч</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Пресет «%1» видалено</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Промпт «%1» видалено</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Персонажа «%1» видалено</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Додано як адаптер моделі %1: %2. Він враховується під час наступного завантаження моделі й міститься на панелі, у розділі «Модель».</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токен/с</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (відгалуження)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Повідомлення видалено</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Отримано не ту модель, яка очікувалася (%1). Файл видалено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Отримано не ту модель, яка очікувалася: %1, шарів: %2, ширина: %3. Файл видалено.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>На цьому комп’ютері %1 пам’яті, з них вільно %2; на диску вільно %3.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>потрібно звантажити %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>близько %1 токен/с на відеокарті</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>близько %1 токен/с на процесорі</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Підходить для цього комп’ютера</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Підходить для цього комп’ютера: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Підійде, якщо закрити інші програми</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Підійде, якщо закрити інші програми: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Завелика: потрібно близько %1 пам’яті, на цьому комп’ютері %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Немає місця: на диску вільно лише %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>потрібно близько %1 пам’яті</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, ліцензія %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Контрольну суму не опубліковано: перевіряються розмір і форми.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Модель — це один файл ваг: файли .gguf компактні й самодостатні, файли .pth більші й потребують словника, який звантажується разом із ними.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Інші файли цих моделей</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Будь-яка інша модель із huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>власник/назва або посилання</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Назва або посилання моделі на huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Показати файли…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Це не власник/назва і не посилання на huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Моделі для звантаження</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Нічого не звантажується, доки ви не натиснете тут кнопку.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Звантажено: %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Показати файли…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Звантажити</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, рекомендовано</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Для розмов</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Для перекладу</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Для зображень</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>від моделі</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>після фільтрів</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Що може бути далі</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Наскільки змінилася пам’ять, шар за шаром</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Пошкоджену базу даних збережено як %1. Rookery продовжує роботу з порожньою.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Це повідомлення задовге, щоб змінювати його тут. Скопіюйте його та змініть в іншому місці.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Сховати розмови</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показати розмови</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Продовжує стан «%1»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметри відповіді</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Вибірка, промпт, стани й модель</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Сховати параметри відповіді</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Інша розмова</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Закрити цю половину</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Відкласти файл</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Модель не завантажено. Написане залишиться тут до її завантаження.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 не бачить зображень. Вони залишаться тут; щоб надіслати їх, завантажте модель із кодувальником зображень.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Запитайте про це або надішліть, щоб отримати опис</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Повідомлення для %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Модель завантажується; писати вже можна…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Завантажте модель, щоб почати розмову</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Початкова модель крихітна й часто помиляється поза своїми нечисленними темами.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Моделі можуть помилятися. Усе залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Долучити зображення</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Долучити</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Питати далі звідси; те, що було потім, залишиться гілкою</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>У фокусі</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 читає текст «%2». Після цього відкриється копія цієї розмови, яка його знає.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Прочитати текст наново</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Щоб писати разом із моделлю, завантажте її.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Модель на іншому комп’ютері може лише переписати виділене: станів текстів вона не зберігає.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>імовірність подальшого тексту: %1 % на токен</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Для моделі текст тут закінчується. Напишіть ще кілька слів або продовжте в іншому місці.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n пропозиція повторювала іншу і була пропущена. За вищої температури вони різняться більше.</numerusform>
            <numerusform>%n пропозиції повторювали інші і були пропущені. За вищої температури вони різняться більше.</numerusform>
            <numerusform>%n пропозицій повторювали інші і були пропущені. За вищої температури вони різняться більше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Зберегти код</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Не переносити довгі рядки</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Переносити довгі рядки</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копіювати код</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Код, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Зберегти код у файл…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Сховати номери рядків</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Показати номери рядків</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Долучити зображення</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Зупинити відповідь</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закріплені</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Розмову видалено</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Текст видалено</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Системний промпт</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Без системного промпту, шаблон моделі</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Наприклад: Пояснюй терпляче. Відповідай короткими реченнями.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Стоїть перед першим повідомленням цієї розмови. Після зміни модель читає розмову знову.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чату</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Міркування</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Імена учасників</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Ваше ім’я в шаблоні</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Ім’я моделі в шаблоні</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Текст перед першою реплікою</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Текст перед першою реплікою, з кінцями рядків</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Відповідь закінчується на</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Тексти через кому; %1 — кінець рядка</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Тексти, що завершують відповідь</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Що читає модель</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Відповідь закінчується на: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Відповідь — це</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Схема JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Нічого іншого модель написати не може: кожен токен перевіряється перед вибором.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Моделі на сервері не можна задати форму; її відповіді — будь-який текст.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Він надто довгий, щоб змінювати його тут. Це його початок; модель читає його повністю.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Назва розмови</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закріпити вгорі</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Пишеться відповідь</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відкрита</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Нова відповідь</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Показати поруч</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Показано поруч</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>не читаються повідомлення: %1 з %2</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>повідомлення відрізняються від записаних: %1 з %2</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Цю розмову пошкоджено: %1. Решту показано, нічого не видалено; щоб повернути її, відновіть теку даних із резервної копії.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Перевірити дані</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Читає всі розмови, збережені стани й зображення та повідомляє, чи вони такі, якими були записані. Нічого не змінюється.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Перевірка даних: %1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Усі дані такі, якими були записані: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n розмова</numerusform>
            <numerusform>%n розмови</numerusform>
            <numerusform>%n розмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n збережений стан</numerusform>
            <numerusform>%n збережені стани</numerusform>
            <numerusform>%n збережених станів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>базу даних %1 пошкоджено</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n розмова відрізняється від записаної</numerusform>
            <numerusform>%n розмови відрізняються від записаних</numerusform>
            <numerusform>%n розмов відрізняються від записаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n збережений стан непридатний</numerusform>
            <numerusform>%n збережені стани непридатні</numerusform>
            <numerusform>%n збережених станів непридатні</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Виявлено пошкодження: %1. Нічого не змінено й не видалено; щоб повернути пошкоджене, відновіть теку даних із резервної копії.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Тека даних</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перемістити…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Розмови, зображення, моделі й налаштування буде переміщено до %1. Потім Rookery перезапуститься.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Залишити тут</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Переміщення даних: %1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Перемістити дані до порожньої теки</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Пишеться відповідь. Дочекайтеся її кінця або зупиніть її, потім перемістіть дані.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Звантажується модель. Дочекайтеся кінця або зупиніть звантаження, потім перемістіть дані.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>це не текст; можна читати тексти, Markdown, HTML і PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>у ньому немає тексту</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>у ній немає файлів із текстом, Markdown, HTML або PDF, які можна прочитати</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>у ньому понад %1 МБ тексту; поділіть його</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>потрібен пароль; спершу збережіть документ без нього</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>у ньому немає тексту, лише зображення тексту або взагалі нічого</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>файл пошкоджено; відкрийте його в іншій програмі та збережіть знову</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>розбирання документа триває понад дві хвилини, тому його не прочитано</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>розібрати документ не вдалося, тому його не прочитано</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>не вдається запустити частину Rookery, яка розбирає документи; перевстановіть Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>читання скасовано</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>літери в ньому не в UTF-8; збережіть його в UTF-8 і спробуйте ще раз</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Не вдалося отримати стан від моделі; спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Назад до полиці</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 уже звантажується іншою програмою.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Для звантаження потрібно %1, але на диску вільно лише %2. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Не вдається прочитати %1. Видаліть файл і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>Із %1 отримано лише частину файлу, хоча запитано весь файл. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Розмір файлу на %1 — %2 байт, а не %3, як очікувалося: це інший файл. Нічого не збережено.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>Із %1 отримано понад %2 байт, з яких складається файл. Звантаження зупинено, отримане видалено.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Звантаження перервалося (%1). Отримане збережено; спробуйте ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Файл на сервері змінився. Спробуйте ще раз; звантаження почнеться спочатку.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 надає цей файл лише тим, хто виконав вхід (помилка %2). Звантажте його у браузері, потім відкрийте тут.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>На %1 цього файлу більше немає (помилка %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 повідомляє про помилку %2. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Отримано не той файл, який очікувався: контрольна сума не збігається. Файл видалено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Звантаження перервалося. Отримане збережено; спробуйте ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Диск заповнено. Отримане збережено; звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Не вдається записати %1 (%2). Перевірте теку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Звантаження %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Зупинити звантаження</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Звантажено: %1</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Чорнова модель</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Менша модель із тим самим словником пише кілька слів наперед, а ця перевіряє їх за раз: відповіді надходять швидше там, де це окупається, і лишаються такими самими.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Не використовується: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Завантажити знову з нею</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>Файлу %1 немає на цьому комп’ютері, а Rookery нічого не звантажує з мережі. Збережіть зображення, потім долучіть файл.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Зображень в одному повідомленні може бути не більше ніж %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Модель пам’ятає «%1»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Про що поговоримо?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Завантажте модель, щоб почати</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Використати ЦП</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Вибрати модель…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Розмова з персонажем %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Додати як адаптер</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>На полиці ще нічого немає</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Перетягніть сюди текст, файл Markdown, HTML або PDF чи теку з ними. Підійде й файл стану.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES не вказує на теку</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>поряд із програмою немає теки з початковою моделлю; перевстановіть Rookery або вкажіть теку в ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файлу немає</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>у теці немає моделі RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>у теці немає моделі RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>у теці кілька моделей, вкажіть одну з них: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>не знайдено словник; покладіть %1 поруч або виберіть файл</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>тим часом завантажено іншу модель</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>модель вивантажено</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>токенів у цьому словнику: %1, а в моделі лише %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>завантаження скасовано</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>читання тексту скасовано</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>не вистачає пам’яті для копії стану</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>не вистачає пам’яті для цієї відповіді</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>програма закривається</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>модель не завантажено</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>у словнику мовної моделі немає токенів, що обрамляють зображення; кодувальник належить іншій моделі</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>не вистачає пам’яті для зображення</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 читає зображення в обох напрямках, чого Rookery не вміє; використовуйте VisualRWKV 7 або модель ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>перегляд скасовано</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>кодувальник зображень видає рядки по %1 чисел, а мовна модель приймає по %2; вони належать різним моделям</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>відповідь містить токени, невідомі цій моделі</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>немає тексту, після якого можна чогось очікувати</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>має інший словник, ніж %1, тому не може писати для неї наперед</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Спершу завантажте модель, якій належить стан.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 — це адаптер (LoRA або подібний), а не модель: він змінює модель, для якої створений. Завантажте її та додайте його на її панелі: «Модель», «Адаптери».</translation>
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
            <numerusform>%n приклад</numerusform>
            <numerusform>%n приклади</numerusform>
            <numerusform>%n прикладів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Не вдалося зберегти приклади: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Пропущено: у ньому немає відповіді.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Пропущено: збігається з прикладом %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Пропущено: довший за %1 токенів. Скоротіть або поділіть його.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Не вдається прочитати збережені приклади. Перш ніж збережуться нові, їхній файл буде відкладено вбік. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Змінити приклад %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Вилучити приклад %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>не вистачає пам’яті, щоб прочитати файл</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>диск заповнено; звільніть місце й збережіть знову</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>вашу дискову квоту вичерпано; звільніть місце й збережіть знову</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>немає прав на запис туди; виберіть іншу теку</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>тека не існує</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>іменований канал, з якого ніхто не читає; виберіть файл</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>не вдається записати: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>тека, а не файл; виберіть файл у ній</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>іменований канал, а не файл; збережіть те, що через нього надходить, у файл і виберіть його</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>сокет, а не файл; виберіть файл</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>пристрій, а не файл; виберіть файл</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файлу немає</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>немає прав на читання; змініть права або виберіть інший файл</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>файл зайнято іншою програмою; спробуйте трохи пізніше</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>не вдається прочитати: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>розмір %1 МБ — значно більше, ніж буває в таких файлів</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Домашня тека</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>У цій теці більше файлів, ніж показано. Введіть назву файлу.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ця тека порожня.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Тут немає файлів цього типу.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Введіть назву файлу.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Виберіть файл зі списку або введіть його назву.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Введіть назву теки.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» уже існує.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Не вдається створити теку «%1»: ви не маєте прав на запис туди.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>До теки вище</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Не показувати приховані файли</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Показати приховані файли</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Назва нової теки</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Створити теку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Показана тека або шлях</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Назва або шлях</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Назва або шлях теки</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Назва або шлях файлу</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Тип файлів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» уже існує. Замінити?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Вибрати іншу назву</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Домашня тека</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Стільниця</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Знайти в цій розмові</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Попереднє повідомлення</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Наступне повідомлення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>Теки «%1» немає. Виберіть іншу або спершу створіть її.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>Ви не маєте прав на запис до теки «%1». Виберіть іншу.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Теки «%1» немає.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>Ви не маєте прав на перегляд теки «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Файлу «%1» немає. Перевірте назву або виберіть файл зі списку.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«%1» — це іменований канал або пристрій, а не файл. Виберіть файл.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>Ви не маєте прав на читання «%1». Виберіть інший файл або змініть права.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«%1» — це тека. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«%1» — це іменований канал або пристрій, а не файл. Виберіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Шлях теки</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Відкрити швидке вікно Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>Відповідь %1 задовга як для списку файлів.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>Із %1 отримано не список файлів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>Список %1 продовжується за іншою адресою (%2), перехід на яку не виконується.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>У %1 більше файлів, ніж %2. Укажіть посилання на потрібний.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 не показує %2 без входу: такого не існує або спершу потрібно прийняти умови. Звантажте файл у браузері, потім відкрийте тут.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 на %2 немає. Перевірте назву.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 повідомляє про помилку %2. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Не вдалося з’єднатися з %1 (%2). Перевірте з’єднання й спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>кодування зображення скасовано</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 не може виконати цю мережу; експортуйте її зі сталими формами та без одновимірних ваг LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>її вихід — не [1, токени, ширина] і не [1, ширина, рядки, стовпці]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>видає значення, які не є числами</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 обчислює не те, що вказано у власній перевірці файлу (відхилення %2), тож зображення читалися б неправильно</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 не може імпортувати цю мережу (opset %2); експортуйте її для opset від 11 до 13 зі сталими формами</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 не може імпортувати цю мережу (opset %2, у %3); експортуйте її для opset від 11 до 13 зі сталими формами</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>у файлі кодувальника зображень немає цього тензора</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>форма %1, очікувалося значень: %2</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>містить значення, які не є числами; файл пошкоджено</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>не вистачає пам’яті для кодувальника зображень</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>форма %1, очікувалося рядків: %2</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>не вистачає пам’яті, щоб закодувати зображення</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>довжина згортки — %1; відомі 3 і 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>кодувальник зображень видає чисел на токен: %1, а проєктор очікує %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>не вистачає пам’яті для проєктора</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>ознаки кодувальника зображень не підходять проєктору</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>немає проєктора, відомого Rookery (два лінійні шари)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>кодувальник зі злиттями deepstack; Rookery виконує лише просту вежу</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>довжина зображення перевищує ширину більш ніж у 50 разів; спершу обріжте його</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>візуальна вежа моделі RWKV-VL відсутня або неповна</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>ембединг патчів або позицій кодувальника зображень відсутній або має дивну форму</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>у цьому файлі VisualRWKV немає одного з трьох кодувальників зображень</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>немає блоків трансформера із шириною, яка ділиться на кількість голів</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>збій пристрою під час кодування зображення</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>у мережі немає вузлів або вона нічого не видає</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>приймає не одне зображення, а щось інше; експортуйте лише кодувальник зображень</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>вузол %1 (%2) %3; експортуйте або звантажте файл ще раз</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>зберігає ваги в іншому файлі; експортуйте одним файлом</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>вага %1 має не ті значення, що обіцяють її форма й тип; експортуйте або звантажте файл ще раз</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>містить вагу без назви або дві ваги з назвою %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>належить до виду, якого Rookery не може виконати</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>має невідповідну кількість входів: %1</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>має невідповідну кількість виходів: %1</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>читає %1, чого перед ним ніщо не записує</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>випливає лише з констант; згорніть їх під час експорту</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>записує %1, що не є назвою або записано двічі</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>вказує %1 двічі</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>містить неможливе значення %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>не містить тензора</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>не має вікна</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>не має власних ваг</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>має ваги не тієї форми, що його вікно</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>має зсув не тієї довжини, що його ваги</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>має ваги різної довжини</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>містить назви, які не є текстом; експортуйте або звантажте файл ще раз</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>обіцяє %1, що не випливає з жодного зображення</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>неповний файл ONNX; експортуйте або звантажте його ще раз</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>містить список із понад 4096 чисел там, де має бути короткий</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>містить умови або цикли, які кодувальнику зображень не потрібні</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>містить атрибут рідкісного виду</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>містить вузол із понад 1024 входами, виходами або атрибутами</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>містить значення з понад 4096 осями</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>містить вхід або вихід, який не є тензором</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>містить розріджені ваги; експортуйте їх повністю</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>містить понад 50 000 вузлів, які кодувальнику зображень не потрібні</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>містить власні функції або частини для навчання; експортуйте для інференсу</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>файл ONNX розміром понад 2 ГБ прочитати не можна</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>немає входу сталого розміру [1, 3, висота, ширина]; експортуйте кодувальник зі сталими формами</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>не вдається запустити частину Rookery, яка перевіряє кодувальник зображень; перевстановіть Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>цій мережі потрібно більше пам’яті, ніж є</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>цю мережу вдалося прочитати один раз, але не двічі; файл зараз записується?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>ця мережа обробляє одне зображення понад дві хвилини, тому не використовується</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV аварійно завершується на цій мережі, тому вона не використовується; експортуйте або звантажте її ще раз</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>цій моделі потрібен кодувальник зображень google/siglip2-base-patch16-384, якого немає в її файлі; виберіть його model.safetensors як файл для зображень</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>поряд із моделлю не знайдено кодувальника ONNX</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>ця модель не бачить зображень: у її файлах немає кодувальника зображень; виберіть модель із зором або вкажіть кодувальник</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>її зображення замалі, щоб відрізнити фотографії від малюнків</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>схоже на фотографію, а ця модель знає лише малюнки; описати фотографію може модель для зображень</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>те, що вона повідомляє про предмети на фотографіях, має іншу форму, ніж у Rookery; вона від іншої версії</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>це не та мережа, яка впізнає предмети на фотографіях; перевстановіть Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Запит до моделі…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>нижче 50 %</translation>
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
        <translation>Несподіваність упродовж тексту</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Відповідь за токенами</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Чого очікувала модель</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 біт несподіваності на токен</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>імовірність %1 % · ранг %2 · несподіваність %3 біт · ентропія %4 біт</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Завантажте модель, щоб побачити, чого ще вона очікувала.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Це зображення більше не читається.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Попереднє зображення</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Відкрити це посилання?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Його написала модель; воно веде за межі Rookery:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Система не дає випадкових чисел для ключа, тому сервер залишається вимкненим. Щоб спробувати ще раз, вимкніть і ввімкніть його.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter — модель продовжить від курсора</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Напишіть перші слова, і модель продовжить. Або перетягніть сюди текстовий файл.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Текст за токенами</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Частина %1 з %2, теж виділена</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>трансформер, розрахунок</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>стан цієї моделі</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Пам’ять і прочитані токени</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Розмова з цією моделлю займає в пам’яті %1 незалежно від довжини.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Після %1 токенів розмова займає в пам’яті %2, як і на початку. Трансформер із шарами в кількості %3 і шириною %4 займав би %5 (розрахунок: 16-бітові ключ і значення для кожного каналу, шару й токена; моделі зі спільними головами займають менше).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Наприклад, після %1 токенів трансформер із шарами в кількості %2 і шириною %3 займав би %4 (розрахунок: 16-бітові ключ і значення для кожного каналу, шару й токена; моделі зі спільними головами займають менше).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Попередня версія</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Версія %1 з %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Наступна версія</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Змінити й надіслати знову</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Відповісти на це</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Написати іншу відповідь</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Продовжити цю відповідь</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Написати %n відповідь</numerusform>
            <numerusform>Написати %n відповіді поруч</numerusform>
            <numerusform>Написати %n відповідей поруч</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Відгалузити нову розмову звідси</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Видалити звідси й далі</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Модель на сервері не може продовжити відповідь</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Показати відповідь як текст</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показати, чого очікувала модель</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Зупинити читання вголос</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Відповісти іншою моделлю…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Змінити цю відповідь</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Написати кілька відповідей…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Відповісти на ЦП</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Ви: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Відповідь: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Показати відповідь як текст</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показати, чого очікувала модель</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Змінене повідомлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Змінена відповідь</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>У кінець</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токен/с</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>перший через %1 мс</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>перший через %1 с</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>до цього прочитано %n токен</numerusform>
            <numerusform>до цього прочитано %n токени</numerusform>
            <numerusform>до цього прочитано %n токенів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Зображення; відкрити у великому розмірі</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>забагато логітів для коригування</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>модель обчислила значення, які не є числами; файл пошкоджено або навчання розбіглося</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>не вистачає пам’яті для стану розмови</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 читає лише токени; для зображення потрібна інша модель</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>поза словником моделі (%1)</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>створена для ембедингів: вона не має head.weight і не може передбачати токени</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>читання тексту скасовано</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>на карті %1 немає вільної пам’яті навіть для одного шару</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>не вистачає пам’яті для запуску моделі</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>немає тексту, який можна продовжити</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>у її словнику (%1) немає токена 65535, за яким моделі ембедингів визначають кінець тексту</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>модель обчислила значення, які не є числами; файл пошкоджено</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>немає у словнику моделі</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>збережений стан</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>належить іншій моделі, а не %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>не вистачає пам’яті для копії стану розмови</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>ознаки зображення</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>кількість значень (%1) не кратна ширині моделі %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>не вистачає пам’яті для копії стану</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>створена для вкладень, тому не може писати наперед для іншої моделі</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>має словник із %1 токенів і не може писати наперед для %2, яка має %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>бракує пам’яті для проходу з %1 токенів</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>тензор %1: форма %2, очікувалося рядків: %3</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>перетворена модель Qwen (%1) із шарами RWKV, яку Rookery не запускає; власні моделі RWKV (rwkv6, rwkv7) підтримуються</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>модель архітектури %1; з файлів GGUF Rookery запускає rwkv6 і rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>гібрид Qwen (token_shift_count %1), який Rookery не запускає</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>заголовок GGUF закінчується за межами файлу: файл обрізано або пошкоджено, звантажте його знову</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>метадані %1 невідомого типу</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>тензор %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 має назву або форму, якої немає в жодній моделі; файл пошкоджено</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 має форму, якої немає в жодній моделі; файл пошкоджено</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: форма %2 не складається із цілих блоків %3</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>тензор %1 не вирівняно; файл пошкоджено</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>тензор %1 розташований за кінцем файлу; файл обрізано або пошкоджено, звантажте його знову</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>файл GGUF із порядком байтів big-endian, який не підтримується</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>версія GGUF %1 не підтримується; підтримуються версії 2 і 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>у заголовку GGUF перелічено більше, ніж є в будь-якій моделі; файл пошкоджено</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>вирівнювання %1 неможливе; файл пошкоджено</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>тензор %1: форма %2, очікувалося шість рядків</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>початковий стан (time_state), а не модель; завантажте модель, для якої його навчено, та імпортуйте стан там</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>збережений стан розмови, а не модель; завантажте модель, від якої він походить, та імпортуйте стан там</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>ваги типу %1, який не підтримується; виберіть модель у форматі F32, F16, BF16 або квантований GGUF</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>кодувальник зображень, а не мовна модель; його місце поряд із нею або після --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>відхилено: за звичайного відкриття цей файл виконав би код (%1); нічого не виконано. Не довіряйте його джерелу</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>відхилено: містить не лише тензори (%1); нічого не виконано. Збережіть лише ваги: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>його pickle пошкоджено (%1, байт %2); звантажте файл знову</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>він закінчується зарано</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>протокол pickle %1 не підтримується; збережіть із типовим протоколом torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>забагато міток</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>відхилено: його pickle використовує код операції 0x%1, який звичайним вагам не потрібен; нічого не виконано</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>забагато значень</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>бракує значення</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>бракує мітки</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>число завелике</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>назва не має кінця</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>забагато словників (dict)</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>забагато посилань</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>посилання в нікуди</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>у кортежі бракує значень</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>у словнику (dict) бракує значень</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>бракує словника (dict)</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>не словник (dict)</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>атрибути ні до чого не належать</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>сховище описано неправильно</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>забагато сховищ</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>виклик того, що не можна викликати</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>словник (dict), створений зі значень</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>параметр без тензора</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>тензор описано неправильно</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>забагато тензорів</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>не містить словника (dict) тензорів</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>архів zip, але не збережена модель PyTorch (немає data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>збережено на машині з порядком байтів big-endian, що не підтримується; збережіть на звичайному ПК</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>версія архіву PyTorch %1 не підтримується; підтримуються версії від 1 до 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>в архіві немає %1; файл пошкоджено, звантажте його знову</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>файл %1 в архіві стиснуто або зашифровано; збережіть модель знову за допомогою torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1: розмір %2 байт, очікувалося значень: %3 по %4 байт; файл пошкоджено</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>форма %1 виходить за межі %2 значень %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>тензори займають більш ніж удвічі більше за розмір файлу</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>архів стиснуто або зашифровано; збережіть модель знову за допомогою torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>тензор %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>немає тензорів там, де зберігаються ваги (на верхньому рівні або в state_dict, model чи module); збережіть лише ваги: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>обривається посеред тензора: файл обрізано, звантажте його знову</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>тензор із кількістю осей %1 і назвою довжиною %2 байт неможливий; файл пошкоджено</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 має тип rwkv.cpp %2, який не підтримується; перетворіть модель знову в поточній версії rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: форма %2 неможлива; файл пошкоджено</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 розташовано за кінцем файлу; файл обрізано або пошкоджено, звантажте його знову</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>версія файлу rwkv.cpp %1 не підтримується; підтримуються версії 100 і 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>перелічує більше тензорів, ніж є в будь-якій моделі; файл пошкоджено</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>містить об’єкт там, де його не має бути</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>тензор %1 не має dtype, shape або data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>називає тензор %1 двічі</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>перелічує більше тензорів, ніж є в будь-якій моделі</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>містить текст там, де його не має бути</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>містить список там, де його не має бути</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>містить завелике число</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>містить число там, де його не має бути</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>тензор %1 має забагато осей</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>містить від’ємне число</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>містить неціле число</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>містить логічне значення там, де його не має бути</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>містить null там, де його не має бути</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>містить двійкові дані там, де їх не має бути</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>не є коректним JSON у байті %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: форма %2 типу %3 не заповнює свої %4 байт</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>заголовок safetensors довший за файл; файл обрізано або пошкоджено</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>заголовок safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>два тензори файлу safetensors використовують ті самі байти</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>тип, форма й байти не відповідають одне одному для файлу safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>список частин моделі називає забагато файлів</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>список частин моделі не є коректним JSON або не називає файлів</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>список частин моделі називає %1, але такого файлу поруч немає</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>формат PyTorch до 2020 року (не архів zip), який не підтримується; завантажте й збережіть модель у поточній версії PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>просто pickle Python, а не збережена модель; читаються лише файли .pth від torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>вказівник Git LFS, а не ваги; виконайте `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>вебсторінка або XML, а не ваги; звантажте сам файл</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>файл JSON, а не ваги; виберіть файл .safetensors, .pth або .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>старий формат llama.cpp; читається лише GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>стиснуто (gzip); спершу розпакуйте</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>не файл ваг; Rookery читає файли .pth, safetensors, GGUF і rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>файл порожній; звантажте його знову</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>містить два тензори для %1; файл пошкоджено</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>одна частина моделі, поділеної на файли GGUF (усього %1); покладіть їх усі в одну теку під початковими назвами, що закінчуються на -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>не є частиною %1 з %2, попри свою назву; звантажте файли знову</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>тека без файлу ваг; виберіть сам файл</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>у теці кілька файлів ваг, вкажіть один із них: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>не вистачає пам’яті, щоб відкрити файл</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>відсутній, а модель поділено на файли (усього %1); покладіть їх усі в одну теку</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>частини містять не ті тензори, що вказано в першій; звантажте файли знову</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>не того формату, що решта частин моделі; звантажте файли знову</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>відсутній у %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>тип %1, який не підтримується, у %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>інша програма вкоротила файл, поки він використовувався; відновіть його й завантажте модель знову</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>у кінці архіву немає каталогу: файл обрізано, звантажте його знову</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>каталог архіву пошкоджено; звантажте файл знову</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>каталог архіву вказує за межі файлу: файл обрізано або пошкоджено, звантажте його знову</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>відсутній у файлі</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>ранг не можна визначити за формою</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>не є таблицею квадратних матриць</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>гібрид RWKV-8 (rc00-hybrid), увага якого зберігає всі попередні токени, чого Rookery не вміє; виберіть модель від RWKV-4 до RWKV-7a або RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>модель RWKV-7b (DeepEmbedAttention), увага якої зберігає всі попередні токени, чого Rookery не вміє; виберіть модель від RWKV-4 до RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>модель RWKV-8 із ROSA — дослідницька модель, яку Rookery не запускає; виберіть модель від RWKV-4 до RWKV-7a або RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>файл містить %1: це %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>файл містить тензори, але не мовну модель RWKV, відому Rookery (версії від 4 до 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>форма %1 не може належати моделі, у %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>ширина %2 не ділиться на кількість голів %1, у %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 і ще тензорів: %2</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>шари містять %1, чого немає в жодній моделі %2: файл належить до архітектури, яку Rookery не запускає, або в ньому є адаптер чи залишки навчання; виберіть інший файл моделі</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>не вистачає пам’яті, щоб продовжити обчислення на процесорі; закрийте інші програми й завантажте модель знову або виберіть меншу</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>карта %1 перестала працювати (%2); використайте ЦП або перезапустіть програму, щоб використовувати карту</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>немає такого пристрою; використайте cpu, cuda, cuda:N або auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; використайте натомість ЦП</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>не вдалося відкрити; бракує пам’яті?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>форма %1, очікувалася %2, у %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>не вистачає пам’яті для %1; закрийте інші програми або виберіть меншу модель</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>завантаження скасовано</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>форма %1, очікувалася %2 у %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>містить значення, які не є числами (NaN або нескінченність), у %1; файл пошкоджено або навчання розбіглося</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>квантований множник у порядку (in, out) прочитати не можна</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>не вистачає пам’яті для %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>це адаптер (LoRA або подібний), а не модель: він змінює модель, якої немає у файлі; завантажте ту модель із цим файлом як адаптером (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Завантаження: %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Немає моделі</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Модель не завантажено</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Це початкова модель: параметрів — %1, її навчено англійською мовою кількох тем, щоб Rookery відразу працював. Вона знає столиці, антоніми й форми слів, визначає, чи звучить речення радісно, відповідає на запитання про Rookery й описує зображення фігур, літер і повсякденних речей. На інші запитання вона відмовляється відповідати або щось вигадує. Для всього іншого завантажте справжню модель RWKV.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 працює на цьому комп’ютері. Ніщо з написаного вами його не залишає.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Модель завантажується. Писати вже можна.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery запускає на цьому комп’ютері мовні моделі RWKV: файли ваг із розширенням .pth, .safetensors або .gguf.</translation>
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
        <translation>Поясни трьома реченнями, як виникає веселка.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Напиши короткий вірш про перший сніг.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Напиши функцію на Python, яка рахує слова в тексті.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Склади план недорогих вихідних у Лісабоні.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архітектура</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, шарів: %2, ширина: %3, токенів у словнику: %4</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Пам’ять для ваг</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Розмір стану</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Відеокарта</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>уміщує шарів: %1 з %2; решту обчислює ЦП</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>не використовується: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Бачить зображення (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Не бачить зображень</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чату</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Завантажено за</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Автоматично: найшвидший</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процесор (ЦП)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Відеокарта (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Ні: як у файлі</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 біт: удвічі менше пам’яті</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 біти: чверть пам’яті, менш точно</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Ця розмова залишає ваш комп’ютер: із кожним запитанням вона повністю надсилається на %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Ця розмова залишає ваш комп’ютер: із кожним запитанням вона повністю надсилається на %1, до того ж без шифрування, тож її можуть прочитати інші в мережі.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 працює на іншому комп’ютері. Усе, що ви тут пишете, і показані зображення надсилаються туди з кожним запитанням.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>з іншою програмою на цьому комп’ютері</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>не зашифровано: інші в мережі можуть його читати</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Що їй передається</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>уся розмова з кожним запитанням, без попередніх міркувань; зображення без місця й часу знімання</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Чого вона не може</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>У неї немає станів: вони не зберігаються, відповідь не можна продовжити, і нічого не читається, поки ви набираєте текст.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Отримати модель</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Використати ЦП</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Звантажити словник</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Завантаження %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Моделі на цьому комп’ютері</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Тут з’являються файли ваг RWKV (.pth, .safetensors, .gguf) із %1. Файл можна також перетягнути у вікно.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Квантувати під час завантаження</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Набуде чинності під час наступного завантаження моделі.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Вивантажити %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Завантажити модель</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Ваги RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Виберіть словник моделі</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Словники (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>На сервері</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Більше не звертатися до %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Завантажити без адаптерів</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Додати як адаптер</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Модель не завантажено.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Використати інший кодувальник зображень…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Вибрати кодувальник зображень…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Не використовувати інший кодувальник зображень</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Виберіть кодувальник зображень моделі</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Кодувальники зображень (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Потужна модель для цього комп’ютера: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Звантажити й використати</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Інші моделі…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Завантажити</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Виберіть теку на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 і тека даних вкладені одна в одну. Виберіть теку поруч.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 — це файл. Виберіть теку.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>Тека %1 не порожня. Виберіть порожню або нову теку.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Що було б біля курсора:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Завантажте модель, щоб побачити, як діють повзунки.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>З’явиться, щойно модель щось тут напише або прочитає.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Що було б після останньої відповіді:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Токен, який зараз вибирається:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>вимк.</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>Відповідь буде написано, щойно завантажиться %1.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>температура 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>типовість</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>кінець тексту</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>частина символу</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, після фільтрів %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, відкинуто: %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>Можна вибрати токенів: %1 із %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 залишає %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Ширина двох розмов</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Персонажі…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Новий персонаж…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Те, чого на полиці вже немає</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Того, з чого починає «%1», на полиці вже немає, тому розмова починається без цього.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Персонажі</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Новий персонаж</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Той, ким стане модель: з ім’ям і зображенням, із вказівками, які вона отримує спочатку, і, якщо бажаєте, зі станом із полиці, з якого вона починає.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Видалити «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Ім’я персонажа</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Зображення…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Вилучити зображення</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Вказівки</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Що модель дізнається спочатку. Наприклад: Ти Ада, терпляча вчителька математики. Ти пояснюєш на невеликих прикладах.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>З чого починає</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Стан із полиці: те, що там прочитано, або те, чого модель навчено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Вибрати зображення</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>зображення на диску змінилося після долучення; відновіть файл або долучіть зображення знову</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>це не зображення, яке Rookery може прочитати; використайте JPEG, PNG, WebP або GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>піктограму пошкоджено або вона завелика; спершу збережіть її як PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>піктограму пошкоджено; спершу збережіть її як PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>у GIF немає зображення; файл пошкоджено</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>перший кадр GIF не має сенсу; файл пошкоджено</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF обривається посеред зображення</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 мегапікселів</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>файл %1 пошкоджено або обрізано, і його не вдається декодувати</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>файл %1 обрізано: бракує його кінця; скопіюйте або звантажте його знову</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>розмір зображення %1 x %2 пікселів; допускається не більше ніж %3 і мільйон пікселів по стороні, тому спершу зменште його</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>прогресивний JPEG розміром понад %1 потребує забагато пам’яті; збережіть його меншим або без параметра «прогресивний»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>не зображення, яке читає Rookery; використайте JPEG, PNG, WebP, GIF, TIFF або BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл порожній</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>не вистачає пам’яті для зображення розміром %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>у зображенні немає пікселів</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>не вистачає пам’яті для зображення</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>це інша бібліотека</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>не вдається завантажити частину Rookery, яка читає зображення (%1); перевстановіть Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>її вихід — не float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Зображення повідомлення</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Описати</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Власні налаштування</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Зберегти ці налаштування як пресет…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Перейменувати або видалити пресет</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Повернути типові налаштування моделі</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Назва пресету</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Так називається пресет програми; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Ваш пресет із цією назвою отримає ці налаштування.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Нова назва пресету</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Так називається інший пресет; виберіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>для цього прочитано %n токен, на копії</numerusform>
            <numerusform>для цього прочитано %n токени, на копії</numerusform>
            <numerusform>для цього прочитано %n токенів, на копії</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Чи пам’ятає вона ще?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Запитання поставлено копії пам’яті, якою вона була тут: у розмові від нього нічого не залишиться.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Яким було моє перше запитання?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Запитання до пам’яті моделі</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запитати</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Модель думає…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Надсилає це повідомлення</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Стисло викласти</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Стисло виклади цей текст у трьох реченнях:

{текст}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перекласти</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Переклади цей текст на {мова}:

{текст}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Пояснити просто</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Поясни {що} простими словами та наведи приклад.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Переписати</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Перепиши цей текст, щоб він став {коротшим}:

{текст}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ідеї</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Запропонуй десять ідей на тему {тема}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Написати функцію</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Напиши мовою {мова} функцію, яка {що робить}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Відповісти на лист</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Напиши дружню відповідь на цей лист. Повідом, що {що}.

{лист}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (версії від 4 до 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (версія 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, вміє міркувати</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Початкова</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Автоматично, за моделлю</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Автоматично: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Вимк., із порожнім міркуванням (краще)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Увімк., скільки захоче</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Увімк., коротко</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Увімк., звичайно</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Увімк., довго</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваше запитання</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Будь-який текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON за схемою</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Текст за виразом</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Написати промпт</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Те, що стоїть у {фігурних дужках}, заповнюється під час використання промпту; Tab переходить від одного місця до наступного.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Щоб скористатися промптом, введіть / на початку повідомлення.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Видалити «%1»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Назва, яку вводять після /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Назва промпту</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Текст промпту</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Наприклад: Переклади це на {мова}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новий промпт</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Модель пропонує…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Виберіть варіант</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Не брати жодного</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Виберіть одну: Tab веде сюди з тексту</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Спілкування з мовними моделями RWKV на вашому комп’ютері.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Зберігати розмови, налаштування й моделі в цій теці.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Завантажити цей файл або теку з вагами замість останніх.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Відкрити маленьке вікно для одного запитання; для сполучення клавіш стільниці.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>квантування скасовано</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 містить значення, які не є числами (NaN або нескінченність); файл пошкоджено</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>до моделі включено навчений початковий стан (blocks.0.att.time_state), для якого в GGUF немає місця; квантуйте модель, для якої його навчено, і завантажте стан окремо</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>модель для ембедингів, для голів якої в GGUF немає місця; використовуйте її як є</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1: параметрів %2, очікувалося %3; файл неповний</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF не має форми для моделей %1, лише для rwkv6 і rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>її групова нормалізація відрізняється від тієї, яку припускають усі програми читання GGUF (розмір голови не 64 у формі flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>можна прочитати, але не записати</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>це файл, який зараз читається; виберіть іншу назву</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>не вистачає пам’яті для квантування</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>немає типу для квантування; виберіть один із %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>текст для калібрування має %1 токенів; потрібно щонайменше %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>бракує пам’яті для калібрування за текстом</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Ви: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Відповідь: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Швидке запитання</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Інше запитання</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Відкрити як розмову</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Повідомлення для %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Модель завантажується; писати вже можна…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Завантажте модель, щоб почати розмову</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Швидке вікно</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Для одного запитання поверх будь-якої справи. У налаштуваннях клавіатури стільниці призначте цій команді сполучення клавіш: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Для одного запитання поверх будь-якої справи, клавішами, про які запитає стільниця.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 відкриває його, хоч би що ви робили.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Воно ще не має клавіш: призначте їх у налаштуваннях клавіатури стільниці.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>У стільниці запитуються клавіші.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Швидке вікно клавішами стільниці</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Що модель пам’ятає з «%1»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Речення з документа, у яких пропущено слово, і чотири слова з нього на вибір. Запитання ставляться копії: від перевірки у стані нічого не лишається.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Перевірка пам’яті</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запитано</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Пам’ятає: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Модель вибрала «%1»; у тексті «%2»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Текст закороткий для запитань, або в ньому немає речень, у яких можна пропустити слово.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Модель зупинили до того, як вона відповіла.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Перевірка на %n реченні з пропущеним словом: правильне слово з чотирьох модель вибрала в %1 з них. Не читавши документа, вона вгадала б у %2, а навмання — приблизно в %3.</numerusform>
            <numerusform>Перевірка на %n реченнях із пропущеним словом: правильне слово з чотирьох модель вибрала в %1 з них. Не читавши документа, вона вгадала б у %2, а навмання — приблизно в %3.</numerusform>
            <numerusform>Перевірка на %n реченнях із пропущеним словом: правильне слово з чотирьох модель вибрала в %1 з них. Не читавши документа, вона вгадала б у %2, а навмання — приблизно в %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>приберіть з адреси ім’я та пароль; ключ указується окремо</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>дужку навколо імені вузла не закрито</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>ім’я вузла записано неправильно</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>ім’я вузла може містити лише літери, цифри, крапки й дефіси</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>не вказано ім’я вузла, як у https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>порт має бути числом від 1 до 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>адреса задовга</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>адреса починається з https:// або http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>в адресі не буває пробілів і керівних символів</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>за адресою зі знаком питання не можна надіслати запит</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>веде не на вебадресу</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>записано не як адресу</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>без зазначення причини</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>понад 1 МіБ одним шматком</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>це не JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>відповіді в цьому немає</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>одна з частин не є JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>понад %1 МіБ</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>збій TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>інша сторона закрила з’єднання</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>щось інше</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>самого себе, без кінця</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>це не список моделей</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>Не вдається знайти %1. Перевірте адресу й підключення комп’ютера до мережі.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>Не вдається під’єднатися до %1 (%2). Перевірте адресу й чи працює сервер.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>З’єднання з %1 небезпечне (%2), тому нічого не надіслано. Перевірте адресу або зверніться до власника сервера.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 вимагає ключ, але він невідомий. Додайте модель ще раз разом із ключем.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 не приймає ключ. Додайте модель ще раз із правильним ключем.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 не дозволяє використовувати модель із цим ключем. Зверніться до власника сервера.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>На %1 немає моделі з назвою %2. Додайте ту, яка там є.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>За цією адресою %1 нічого не відповідає. Перевірте її; більшість закінчується на /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Розмова задовга для моделі на %1 (%2). Почніть нову або запитуйте коротші відповіді.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>На %1 зараз забагато запитів або ліміт ключа вичерпано (%2). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>На %1 забагато запитів або ліміт ключа вичерпано (%2). Повторити можна через %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 відхиляє запитання: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>На %1 сталася внутрішня помилка (%2). Спробуйте ще раз або повідомте власника сервера.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 перериває відповідь посередині (%2). Отримане збережено; запросіть відповідь ще раз.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>Від %1 нічого не надходить уже %3. Спробуйте ще раз або зверніться до власника сервера.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>З’єднання з %1 перервалося до завершення відповіді. Отримане збережено; запросіть відповідь ще раз.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>Від %1 отримано те, що не є відповіддю (%2). Перевірте, що адреса належить серверу, сумісному з OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>Від %1 отримано більше, ніж може бути у відповіді (%2), тому з’єднання закрито. Отримане раніше збережено.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 переспрямовує на %2, куди без вашої участі запити не надсилаються. Додайте цю адресу, якщо довіряєте їй.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Не вдається надіслати зображення (%2). Вилучіть його із запитання.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Не вистачає пам’яті для відповіді %1. Закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>рядок без кінця</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>він не підтримує HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>заголовки без кінця</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>відповідь упаковано як %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>довжина не є числом</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>відповідь стиснено, хоча цього не запитували</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>блок не має кінця</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>блок не має довжини</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>ключі в ньому можуть прочитати інші; заберіть у них права (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>він містить ключі не в тому вигляді, у якому їх записує Rookery; видаліть його й уведіть ключі знову</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>для цього не вистачає пам’яті</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Це не адреса сервера. Адреса виглядає так: https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>У ключі є символ, якого в ключах не буває. Скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 повідомляє, що моделей немає. Завантажте там модель і запитайте ще раз.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · не зашифровано</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Модель на іншому комп’ютері відповідає так само, як і на цьому, але написане вами надсилається туди: із кожним запитанням уся розмова та її зображення. Rookery звертається до сервера, лише коли ви натискаєте тут кнопку або надсилаєте запитання.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Моделі на інших комп’ютерах</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Додавання моделі</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Адреса, наприклад https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Ключ, якщо потрібен</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Ключ сервера</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Будь-який сервер, сумісний з OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, інший Rookery. Ключ зберігається у сховищі ключів стільниці або у файлі, який можете читати лише ви.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Показати моделі</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>З’єднання з %1 не зашифровано: інші в мережі можуть прочитати ключ і розмови.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Модель сервера</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Додати й використати</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Або вкажіть модель самі</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Назва моделі на сервері</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (словник більшості моделей RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (кодувальник зображень, із %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>У цьому репозиторії кілька файлів ваг: виберіть потрібні.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>Пропущено %n файл: його назву не можна безпечно записати.</numerusform>
            <numerusform>Пропущено %n файли: їхні назви не можна безпечно записати.</numerusform>
            <numerusform>Пропущено %n файлів: їхні назви не можна безпечно записати.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>У ньому немає файлів ваг, які Rookery може завантажити.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Усе вибране вже є.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Нічого не вибрано.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>потрібно звантажити %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>підходить для цього комп’ютера</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>підійде, якщо закрити інші програми</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>не вміщується в пам’ять цього комп’ютера</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>на диску вільно лише %1</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>контрольні суми не опубліковано: перевіряються розміри</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Назад до моделей</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Запит списку файлів у huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Файли %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Звантажити</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Уже є</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>обробляється</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>перервано</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 с</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>Коротше; у минулому часі; дружніше…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Як переписати виділене</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Переписати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Або покажіть зображення: перетягніть його сюди чи спробуйте ці.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Описати приклад зображення %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Вище — різноманітніше, нижче — передбачуваніше; за 0 завжди береться найімовірніший токен.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Вибирає з найімовірніших токенів, які разом мають цю ймовірність; 1 — вимк.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутність</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Робить менш імовірним кожен уже використаний токен; 0 — вимк.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Робить токен тим менш імовірним, що частіше його використано; 0 — вимк.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Згасання штрафу</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Як повільно забувається лік використаних токенів; за 1 — ніколи.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Вибирає із цієї кількості найімовірніших токенів; 0 — вимк.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Відкидає токени нижче цієї частки квадрата найбільшої ймовірності; 0 — вимк.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Відкидає токени нижче цієї частки найбільшої ймовірності; 0 — вимк.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Типовість</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Залишає токени, несподіваність яких близька до очікуваної; 1 — вимк.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Точний: міркування й факти</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Завжди найімовірніший</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Навчений стан</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Збалансований</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творчий</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Докладний</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Стриманий</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Вільний текст</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Сервер цієї моделі не знає цього параметра, тому він не надсилається.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Зміни діють із наступного токена, зокрема й поки пишеться відповідь.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Менше фільтрів</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Більше фільтрів</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p і типовість</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Максимум токенів у відповіді</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Однакові зерно, налаштування й текст дають однакову відповідь. Порожньо: щоразу нове.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>випадково</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Також зупинитися на</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Тексти через кому; %1 — кінець рядка</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Тексти, що завершують відповідь</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Зміни діють із наступної відповіді. Те, чого сервер не знає, неактивне й не надсилається.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Дозволити іншим програмам звертатися до моделі</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Як сервер для клієнтів OpenAI та Anthropic, лише для програм на цьому комп’ютері. Їхні запити не зберігаються.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Запускається…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Чекає на завантаження моделі</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Сховати ключ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показати ключ</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Створити інший ключ; програми з попереднім ключем отримають відмову</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Копіювати ключ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Порт сервера</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>Обробляється %n запит</numerusform>
            <numerusform>Обробляються %n запити</numerusform>
            <numerusform>Обробляється %n запитів</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Останні запити</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+плюс, Ctrl+мінус, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Набуде чинності під час наступного завантаження моделі.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Порожньо: по одному на ядро. Набуде чинності під час наступного завантаження моделі.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>Модель %1 завантажено з іншими налаштуваннями.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Імпорт розмови</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Експортованої в JSON, з усіма гілками й зображеннями. Файл можна також перетягнути у вікно.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Ліцензія Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Про програму…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Експортовані розмови (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Те, про що ви часто просите, під короткою назвою. Щоб скористатися промптом, введіть / на початку повідомлення.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Повідомляти, коли відповідь готова</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Сповіщення на стільниці, коли попереду інше вікно.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Читати нові відповіді вголос</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Голосом стільниці, під час написання. Будь-яку відповідь можна прочитати вголос із її меню.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок у треї</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На цій стільниці немає трею.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Тоді після закриття вікно лише ховається, а відповіді пишуться далі.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Сильніші кольори та лінії.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Усе з’являється відразу, ніщо не ковзає й не мерехтить.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Номери рядків у коді</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Поруч із блоками від п’яти рядків. Вони не копіюються.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>запис туди неможливий: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>зараз це читає інша програма</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>цього вже немає на полиці</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>це не збережений і не навчений стан</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>текст відрізняється від того, що було записано; поставте документ на полицю знову</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>це ще не прочитано</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>стан відрізняється від того, що було записано; дайте моделі прочитати текст наново</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>це записано не Rookery; цей документ на полиці використати не можна</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Видалено %n стан без назви, бо полиця перевищила свою межу. Його текст залишився, і його можна прочитати наново.</numerusform>
            <numerusform>Видалено %n стани без назви, бо полиця перевищила свою межу. Їхні тексти залишилися, і їх можна прочитати наново.</numerusform>
            <numerusform>Видалено %n станів без назви, бо полиця перевищила свою межу. Їхні тексти залишилися, і їх можна прочитати наново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>На полицю можна поставити лише файли з цього комп’ютера.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>«%1» вже на полиці.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>«%1» більше не на полиці</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>«%1»: усе так, як було записано, контрольні суми тексту й стану збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n з файлів не на полиці:</numerusform>
            <numerusform>%n з файлів не на полиці:</numerusform>
            <numerusform>%n з файлів не на полиці:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Читається: %1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Навчений початковий стан; тексту він не читав</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Моделі на інших комп’ютерах не мають станів</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Прочитано моделлю %1, а не поточною</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Призупинено на %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Стан видалено заради місця; текст залишився</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Чекає на читання</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Чекає на модель</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Створено іншою моделлю, не тією, що використовується</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n файл теки не читається, завеликий або лежить заглибоко й пропущений:</numerusform>
            <numerusform>%n файли теки не читаються, завеликі або лежать заглибоко й пропущені:</numerusform>
            <numerusform>%n файлів теки не читаються, завеликі або лежать заглибоко й пропущені:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Сховати розмови</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показати розмови</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Документ читається один раз, у фоні; потім скільки завгодно розмов можуть одразу починатися з того, що модель із нього пам’ятає. Рекурентна модель зберігає суть довгого тексту й забуває подробиці: під кожною відповіддю показано уривки, що пасують до запитання, а перевірка показує, скільки модель пам’ятає.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>Додається %n документ…</numerusform>
            <numerusform>Додаються %n документи…</numerusform>
            <numerusform>Додається %n документів…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Усього %1; не більше</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Місце для полиці</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Понад це видаляються стани найстаріших документів, яким ви не дали назви. Їхні тексти лишаються, і їх можна прочитати наново.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Поставити документи на полицю</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Документи й стани (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Поставити на полицю теку з документами</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Експорт стану</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Файли станів (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Призупинити читання</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Дії з «%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Почати розмову</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Прочитати текст наново</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Узяти за основу цієї розмови</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показати текст</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Перевірити, скільки модель пам’ятає…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Указати призначення…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Перевірити цілісність</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Зняти з полиці</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Пошук у всіх повідомленнях</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Знайти в цій розмові</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Зупинити відповідь</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Написати іншу відповідь</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Копіювати останню відповідь</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Змінити останнє запитання</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написати повідомлення</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Наступна розмова</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Попередня розмова</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметри відповіді</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Перейменувати розмову</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Скасувати видалення</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Нова розмова поруч</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Інша розмова</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Закрити цю половину</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметри відповіді</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Вибірка</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Стани</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Параметри тексту</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Пошук у всіх повідомленнях</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>За запитом «%1» нічого не знайдено.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Тут з’являться ваші розмови.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Імпорт розмови</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Зупинити імпорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Експорт розмови</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON з усіма гілками (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новий текст</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчання</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Змінити промпти…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n уривок документа про це</numerusform>
            <numerusform>%n уривки документа про це</numerusform>
            <numerusform>%n уривків документа про це</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Показати в «%1»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Голос не встановлено, тому прочитати вголос нічого не можна. Установіть speech-dispatcher і модуль Qt для нього, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>Голос стільниці перестав працювати, тому відповідь далі не читається. Перевірте, чи працює speech-dispatcher, потім спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>стан розмови</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>не вдається прочитати з пристрою</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>не збережений стан розмови</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>стан збережено з іншою моделлю; завантажте її або почніть із тексту</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>збережений стан пошкоджено</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>збережений стан пошкоджено: він змінився після запису</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>збережений стан пошкоджено: він містить значення, які не є числами</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>не вистачає пам’яті для стану</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>відсутній у %1; стан навчено для іншої моделі</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>форма %1, очікувалася %2 у %3; стан навчено для іншої моделі</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>моделі RWKV-4 не мають матричного стану, з якого можна почати; виберіть модель версії від 5 до 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>шарів більше, ніж у моделі (%1); стан навчено для іншої моделі</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>стан містить значення, які не є числами; його навчання розбіглося</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>не містить стану; виберіть збережений стан або файл .pth із навченим станом</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>ці матриці — не початковий стан моделі</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Стан імпортовано %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Стан, навчений для завдання, для %1. Тексту він не читав.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>Модель %1 до цієї розмови прочитала %n токен і пам’ятає його. Текст не входить до стану, тому показати його тут не можна; ваше перше повідомлення стане продовженням.</numerusform>
            <numerusform>Модель %1 до цієї розмови прочитала %n токени й пам’ятає їх. Текст не входить до стану, тому показати його тут не можна; ваше перше повідомлення стане продовженням.</numerusform>
            <numerusform>Модель %1 до цієї розмови прочитала %n токенів і пам’ятає їх. Текст не входить до стану, тому показати його тут не можна; ваше перше повідомлення стане продовженням.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Перед першим повідомленням</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Порожня відповідь</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>в іншій гілці, відповідь %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>Модель %1 прочитала його один раз (%n токен) і відповідає з пам’яті: вона зберігає суть довгого тексту й забуває подробиці. Уривки, що пасують до вашого запитання, показано під відповіддю.</numerusform>
            <numerusform>Модель %1 прочитала його один раз (%n токени) і відповідає з пам’яті: вона зберігає суть довгого тексту й забуває подробиці. Уривки, що пасують до вашого запитання, показано під відповіддю.</numerusform>
            <numerusform>Модель %1 прочитала його один раз (%n токенів) і відповідає з пам’яті: вона зберігає суть довгого тексту й забуває подробиці. Уривки, що пасують до вашого запитання, показано під відповіддю.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>іншій моделі</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Стан «%1», від якого йде ця розмова, належить %2. Використовувана модель, %3, нічого про нього не знає і відповіла б без нього.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n відповідь без стану</numerusform>
            <numerusform>%n відповіді без стану</numerusform>
            <numerusform>%n відповідей без стану</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Що зробити зі станом</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Почати розмову звідси</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Показати відповідь перед цим</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Стан — це все, що модель пам’ятає про розмову, у кількох мегабайтах: із будь-якого з них можна почати нову розмову. Стан зберігається після кожної відповіді. Найновіші залишаються всі, зі старіших — щораз менше; стан із назвою залишається, доки ви його не видалите.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Назва найновішого стану</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Ще немає: перший з’явиться з першою відповіддю.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Почати розмову з файлу стану</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Файли станів (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Експорт стану</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Файли станів (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 не має станів: модель читає всю розмову з кожним запитанням. Збережені раніше призначені для моделей цього комп’ютера, яким вони належать.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Немає.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Цей файл</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 не відкривається. Перевірте, чи тека існує й належить вам.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 — не база даних Rookery. Виберіть іншу теку даних або приберіть цей файл.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1: записано новішою версією Rookery й залишено без змін. Щоб відкрити, оновіть Rookery.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1: дані пошкоджено й залишено як є. Відновіть резервну копію або відкладіть файл і почніть із порожнього.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>%1: використовується іншою програмою. Закрийте там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1: не залишилося місця для збереження. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1: запис неможливий. Дозвольте запис до файлу й теки або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1: збій диска. Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1: дані на диску змінилися після збереження, тому не використовуються. Щоб повернути їх, відновіть теку даних із резервної копії.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 більше не існує.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1: версія старіша за останню збережену — замінено цей файл або файл поруч із ним, що закінчується на -wal. Закрийте Rookery й поверніть найновіші файли.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1: читання перервано за вашим бажанням.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 не читається як розмова Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1: щось пішло не так. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Файл даних</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Ця розмова</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Це повідомлення</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Цей збережений стан</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Файл цього зображення</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Немає найновіших змін: файл %1, у якому вони були, зник. Щоб повернути їх, закрийте Rookery й поверніть цей файл на місце.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1: запис неможливий, усе можна читати, але нічого не зберігається. Дозвольте запис до файлу й теки, потім запустіть Rookery знову.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Доти найновіші зміни в %1 прочитати не можна.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Не вистачає пам’яті, щоб випробувати це поруч із початковою моделлю. Почніть із цим розмову.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Що ви запитали б</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Запитання прикладу</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Що модель має відповісти, потрібним тоном і в потрібній формі</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Відповідь прикладу</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Змінити приклад %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Із файлу…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Із розмов…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Вилучити всі</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Прикладів ще немає. Введіть кілька, перетягніть сюди файл (рядки JSON, CSV, текст) або візьміть відповіді зі своїх розмов. Добра кількість — від двадцяти до шістдесяти прикладів однієї форми; якщо їх десять або більше, частину можна відкласти для перевірки.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Узяти приклади з файлу</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Приклади (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Сховати розмови</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показати розмови</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Завантажити на процесорі</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Перетягніть файл, щоб узяти з нього приклади</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Покажіть моделі, як вам потрібно відповідати, і вона це перейме: тон, формат, завдання. Вистачить кількох десятків прикладів і кількох хвилин на цьому комп’ютері. Фактів вона не вивчить: чого не знає, те вигадає, як і раніше, але вже новим тоном.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Назва, наприклад «Пірат»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Назва для вивченого</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Почати з цим розмову</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Збережено як %1. Інші програми для RWKV теж читають цей файл; тут його можна імпортувати в розділі «Стани».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Відкинути й змінити приклади</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Назад до прикладів</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Тепер це на полиці: із цього можна почати будь-яку розмову. Файл %1 підійде й для інших програм.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Тепер це в розділі «Модель», «Адаптери»: там його можна вмикати й вимикати. Папка %1 підійде й для інших програм.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Чого модель навчилася</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчити</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Швидко: 50 кроків</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Звичайно: 100 кроків</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Ретельно: 300 кроків</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Тривалість навчання</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Продовжити з місця зупинки</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Наскільки добре передбачаються відповіді, за кроками</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>навчання</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Зупинити й зберегти найкраще</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Тон: початковий стан</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Більше, ніж тон: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Що створюється з прикладів</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Ранг LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Вивчене об’єднується з моделлю під час завантаження й діє в усіх її розмовах, поки ввімкнене. З вищим рангом модель вивчить більше, але це триватиме довше.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Модель вивчить стан на кілька мегабайтів, з якого можна починати розмови; сама модель не зміниться.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Спробувати на</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>не беруть участі в навчанні</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Промпти для спроби</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Запитання, якого немає серед прикладів</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Промпт для спроби</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>близько %n секунди</numerusform>
            <numerusform>близько %n секунд</numerusform>
            <numerusform>близько %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>близько %n години</numerusform>
            <numerusform>близько %n годин</numerusform>
            <numerusform>близько %n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Модель ще завантажується.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Спершу завантажте модель.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Ця модель працює на іншому комп’ютері. Навчати можна лише модель на цьому.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Не вдалося зберегти перебіг навчання: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Не знайшлося нічого, що відповідало б краще. Можуть допомогти нові приклади, у яких є щось спільне, або коротші відповіді.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Читання прикладів…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Добір швидкості навчання: крок %1 з %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Навчання: крок %1 з %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токен/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>залишилося %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Втрати на %n прикладі, який не бере участі в навчанні: %1 без навчання, %2 зараз</numerusform>
            <numerusform>Втрати на %n прикладах, які не беруть участі в навчанні: %1 без навчання, %2 зараз</numerusform>
            <numerusform>Втрати на %n прикладах, які не беруть участі в навчанні: %1 без навчання, %2 зараз</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Втрати на прикладах: %1 без навчання, %2 зараз</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Втрати змінилися з %1 до %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Зупинено; найкраще на цей момент збережено. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Готово. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Стан «%1» вже є; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Адаптер «%1» уже є; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Ранг %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Поки що можна навчати лише моделі RWKV-6 та RWKV-7; ця модель — %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>На відеокарту вміщується лише частина моделі. Завантажте її на процесорі, щоб навчати.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Текст, який ви вставляєте, задовгий для поля. Збережіть його у файл і поставте цей файл на полицю.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Невідомо, чого модель тут очікувала.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Це написала інша модель. Завантажте її, щоб побачити, чого ще вона очікувала.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Міркує…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Міркування: %1 с</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Коротке міркування</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Міркування</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Сховати міркування</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Показати міркування</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Розмова продовжується з ранішої відповіді</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Порожня відповідь</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Відповідь %1 із %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токени</numerusform>
            <numerusform>%n токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>стан: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>немає стану: щоб продовжити звідси, треба знову прочитати %n відповідь</numerusform>
            <numerusform>немає стану: щоб продовжити звідси, треба знову прочитати %n відповіді</numerusform>
            <numerusform>немає стану: щоб продовжити звідси, треба знову прочитати %n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>до цього відходить ще %n гілка: ↑ ↓</numerusform>
            <numerusform>до цього відходять ще %n гілки: ↑ ↓</numerusform>
            <numerusform>до цього відходять ще %n гілок: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Стрічка часу розмови, %n відповідь</numerusform>
            <numerusform>Стрічка часу розмови, %n відповіді</numerusform>
            <numerusform>Стрічка часу розмови, %n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Стрілки ліворуч і праворуч показують розмову такою, якою вона була тоді</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Чи пам’ятає вона ще?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Продовжити звідси</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Повернутися в кінець</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Стрічка часу</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Запит до моделі…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Клацніть токен або виберіть його клавішами ↑ ↓ та Enter, щоб продовжити з нього в іншій версії.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>працює на %1, де навчання поки неможливе; завантажте на процесорі</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>не вистачає пам’яті, щоб навчати одразу на %1 токенах; використайте коротші приклади або закрийте інші програми</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>в одному з прикладів нема чого вчитися: його відповідь порожня</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>у прикладі токенів: %1, можливо не більше %2; скоротіть або розділіть його</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>немає прикладів для навчання</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>не є об’єктом JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>потрібні user і assistant, messages, conversations, instruction і output або text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>нема чого вчитися: відповідь порожня</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>токенів: %1, можливо не більше %2; скоротіть або розділіть</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>приклад %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>не є коректним JSON</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>рядок %1 не є коректним JSON</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>немає прикладів для навчання</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>не float32, або форма не відповідає даним</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>жодна швидкість навчання не дала результату: втрати зростали необмежено; пошукайте помилкові приклади</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>не є контрольною точкою налаштування або пошкоджена; почніть заново без неї</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>створена з іншою моделлю, іншими прикладами чи параметрами; почніть заново без неї</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>у рядку %1 не закрито лапки</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>у першому рядку мають бути назви стовпців: question і answer, user і assistant або instruction і output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>на %1 навчання поки неможливе; навчайте на процесорі</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>не вистачає пам’яті для мережі (значень: %1); виберіть меншу</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>не можна створити мережу (шарів: %1, ширина: %2); можливо щонайбільше: шарів — %3, ширина — %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>ширина %1 має бути кратною розміру голови %2, а він — кратним 8 і не більшим за 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>мережа завелика для навчання тут (значень: %1); можливо щонайбільше %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>не є контрольною точкою навчання або пошкоджена; почніть заново без неї</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>створена з іншим текстом, іншими розмірами чи параметрами; почніть заново без неї</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>токенів у тексті: %1, замало для вікон завдовжки %2; візьміть довший текст або коротший контекст</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>втрати зростали необмежено; виберіть меншу швидкість навчання</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 не можна навчати тут; виберіть модель RWKV-6 або RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>На %1 вміщується лише частина, а частину там навчати не можна; завантажте її на процесорі</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>має більше стовпців, ніж названо в першому рядку; візьміть тексти з роздільником у лапки</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>не є простим текстом у UTF-8; збережіть його так</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery продовжує працювати</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Відповіді пишуться далі. Значок у треї знову покаже вікно.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Показати вікно</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Вилучити промпт «%1»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Без навчання</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>З навчанням</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Спочатку пам’ять була порожньою; найбільше зараз містить шар %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>За %n відповідь пам’ять змінилася на %1 % своєї величини, найбільше в шарі %2.</numerusform>
            <numerusform>За %n відповіді пам’ять змінилася на %1 % своєї величини, найбільше в шарі %2.</numerusform>
            <numerusform>За %n відповідей пам’ять змінилася на %1 % своєї величини, найбільше в шарі %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Продовжено</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Переписано</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заповнено</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Із файлу</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Зараз показано цю версію</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Версії тексту</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>у словнику немає токенів для деяких окремих байтів, тому він може закодувати не будь-який текст</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>злиття %1 називає токен, якого немає у словнику</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>доданий токен не має номера, не має тексту або текст задовгий</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>збережено в UTF-16 («Юнікод»), що не підтримується; збережіть в UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>більше за будь-який словник моделі RWKV; виберіть власний словник моделі</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>не словник: ні tokenizer.json із байтовими парами (BPE), ні відповідність номерів токенам</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>очікувалися номер, токен у лапках і його довжина</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>номер або довжина — не число в допустимих межах</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>токен — не рядок Python у лапках</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>розмір токена — %1 байт, а не %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>рядок %1: номер %2 вказано двічі</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Перетягніть файл ваг, щоб завантажити його</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Перетягніть експортовану розмову, щоб відкрити її</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Перетягніть зображення, щоб запитати про них</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Перетягніть документи, щоб поставити їх на полицю</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Перетягніть текст, щоб писати в ньому далі</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Відпустіть адаптер, щоб додати його до %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Продовжити від курсора</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Одразу в текст</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n варіант на вибір</numerusform>
            <numerusform>%n варіанти на вибір</numerusform>
            <numerusform>%n варіантів на вибір</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Скільки продовжень писати за раз</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Переписати…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Модель читає текст…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Читання наперед</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab — прийняти слово підказки</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Скільки тексту модель уже прочитала</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Сховати розмови</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показати розмови</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новий текст</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версії тексту</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Не підказувати під час набору</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Підказувати слова під час набору</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Повернутися до написання</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показати, чого очікувала модель</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Сховати параметри тексту</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Параметри тексту</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Експорт тексту</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Відкрити текст</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Тексти (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написання тексту</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 — не текст в UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Перегляд зображення… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Читання: %1 з %2 токенів</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Модель читає</translation>
    </message>
</context>
</TS>
