<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>О программе Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Стартовая модель обучена с помощью</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery использует</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 запускает языковые модели RWKV на этом компьютере. Это свободная программа под лицензией Apache License 2.0, она поставляется без каких-либо гарантий и никуда ничего не отправляет, пока вы не добавите модель на сервере.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>это адаптер PiSSA, которому нужен файл с начальными значениями; положите рядом init_pissa.pth</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>не является объектом JSON; скачайте файл снова</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>это DoRA (use_dora), которую здесь нельзя объединить с моделью; выберите LoRA без неё</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>задаёт отдельным матрицам собственные alpha (alpha_pattern), здесь это нельзя объединить с моделью</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>имеет тип %1, который не читается</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 не относится ни к одному известному адаптеру (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>содержит начальные значения не тех матриц, что %1; эти два файла не подходят друг к другу</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>изменяет %1, чего нет в модели; адаптер создан для другой модели</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>содержит %1 для %2 формы %3; адаптер создан для другой модели или повреждён</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>содержит только половину пары для %1; скачайте файл снова</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>содержит собственное значение alpha; не указывайте своё, а измените силу</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>относится к виду без alpha; не указывайте её, а измените силу</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>не указывает alpha, по которой его нужно масштабировать; укажите через двоеточие alpha, использованную при обучении, например %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>содержит значения, не являющиеся числами (NaN или бесконечность); файл повреждён, или обучение разошлось</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>не удаётся создать папку (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>начинается со значений, взятых из модели (init_lora_weights: %1); здесь это нельзя объединить</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Адаптеры</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA или DiSHA меняет то, как пишет эта модель. Адаптер объединяется с моделью при загрузке.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Добавить адаптер…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Загрузить снова с ними</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Добавить адаптер к модели</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Адаптеры (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Добавить адаптер из папки, как их сохраняет PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Объединить %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 — как при обучении, 0 ничего не меняет, больше 1 — усиливает.</translation>
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
        <translation>В файле не указана alpha, по которой его нужно масштабировать. Введите ту, что использовалась при обучении.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>пишет…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Оставить этот</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Ответ %1 из %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>начало ответа не подходит к выбранной для него форме; запросите другой ответ или не выбирайте форму</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Этот ответ написала другая модель. Загрузите %1, чтобы увидеть, чего ещё она ожидала.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Этот ответ начинает беседу, поэтому нет ничего, из чего его можно было бы ожидать.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Ответ готов</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Не удалось написать ответ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Ответы для обучения</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Бесед с ответами пока нет.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>В этой беседе нет ответов на вопросы без изображений.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Выберите ответы, которые вас устраивают; остальные сначала исправьте в беседе. Ответы, идущие подряд, изучаются вместе, чтобы было понятно то, что зависит от предыдущего вопроса.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Выбрать все</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Взять %n ответ</numerusform>
            <numerusform>Взять %n ответа</numerusform>
            <numerusform>Взять %n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Ответить другой моделью</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Ответ появится рядом с уже имеющимися как отдельная версия, и беседа продолжится с этой моделью.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Системный промпт или шаблон чата изменился, поэтому перед ответом модель читает беседу заново.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>У этой модели нет сохранённого состояния беседы, поэтому перед ответом она читает текст заново.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Модели нечего добавить: она сразу же завершила ответ. Спросите о том, чего не хватает, или запросите другой ответ.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Сохранённое состояние беседы не удалось использовать (%1), поэтому перед ответом модель читает текст заново.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Сервер занят и просит подождать %1 с; затем запрос будет повторён.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Ответ повторял одно и то же, поэтому был остановлен. «Продолжить» позволит ему идти дальше; может помочь более высокий штраф за присутствие.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Сервер не ответил. Он будет запрошен снова через %1 с.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Сохранённое состояние беседы изменилось на диске с тех пор, как было сохранено, и поэтому не используется: модель перечитает текст, прежде чем ответить, и сохранится новое состояние. «Проверить данные» в настройках покажет, изменилось ли что-то ещё.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>Пишется %n ответ</numerusform>
            <numerusform>Пишутся %n ответа</numerusform>
            <numerusform>Пишется %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n ответ: оставьте один</numerusform>
            <numerusform>%n ответа: оставьте один</numerusform>
            <numerusform>%n ответов: оставьте один</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Показывать по одному</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Ответы рядом</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Пресет «%1» удалён</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Промпт «%1» удалён</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Персонаж «%1» удалён</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Добавлен как адаптер модели %1: %2. Он учитывается при следующей загрузке модели и находится на панели, в разделе «Модель».</translation>
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
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (ответвление)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Сообщение удалено</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Получена не та модель, которая ожидалась (%1). Файл удалён; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Получена не та модель, которая ожидалась: %1, слоёв: %2, ширина: %3. Файл удалён.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>На этом компьютере %1 памяти, из них свободно %2; на диске свободно %3.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>нужно скачать %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>около %1 токен/с на видеокарте</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>около %1 токен/с на процессоре</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Подходит для этого компьютера</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Подходит для этого компьютера: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Подойдёт, если закрыть другие программы</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Подойдёт, если закрыть другие программы: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Слишком большая: требуется около %1 памяти, на этом компьютере %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Нет места: на диске свободно только %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>требуется около %1 памяти</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, лицензия %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Контрольная сумма не опубликована: проверяются размер и формы.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Модель — это один файл весов: файлы .gguf компактны и самодостаточны, файлы .pth больше, и им нужен словарь, который скачивается вместе с ними.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Другие файлы этих моделей</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Любая другая модель с huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>владелец/имя или ссылка</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Имя или ссылка модели на huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Показать файлы…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Это не владелец/имя и не ссылка на huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Модели для скачивания</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Ничего не скачивается, пока вы не нажмёте здесь кнопку.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Рекомендуется</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Скачано: %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Показать файлы…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, рекомендуется</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Для бесед</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Для перевода</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Для изображений</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>от модели</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>после фильтров</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Что может быть дальше</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Насколько изменилась память, слой за слоем</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Повреждённая база данных сохранена как %1. Rookery продолжает работу с пустой.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Это сообщение слишком длинное, чтобы менять его здесь. Скопируйте его и измените в другом месте.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Скрыть беседы</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Продолжает состояние «%1»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметры ответа</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Выборка, промпт, состояния и модель</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Скрыть параметры ответа</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Другая беседа</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Закрыть эту половину</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Отложить файл</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Модель не загружена. Написанное останется здесь до её загрузки.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 не видит изображений. Они останутся здесь; чтобы отправить их, загрузите модель с кодировщиком изображений.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Задайте вопрос или отправьте, чтобы получить описание</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение для %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Модель загружается; уже можно писать…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Загрузите модель, чтобы начать беседу</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Стартовая модель крошечная и часто ошибается за пределами своих немногих тем.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Модели могут ошибаться. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Прикрепить изображения</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Спрашивать дальше отсюда; то, что было потом, останется веткой</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>В фокусе</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 читает текст «%2». После этого откроется копия этой беседы, которая его знает.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Прочитать текст заново</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Чтобы писать вместе с моделью, загрузите её.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Модель на другом компьютере может только переписать выделенное: состояния текстов она не хранит.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>вероятность дальнейшего текста: %1 % на токен</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Для модели текст здесь заканчивается. Напишите ещё несколько слов или продолжите в другом месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n вариант повторял другой и был опущен. При более высокой температуре они различаются сильнее.</numerusform>
            <numerusform>%n варианта повторяли другие и были опущены. При более высокой температуре они различаются сильнее.</numerusform>
            <numerusform>%n вариантов повторяли другие и были опущены. При более высокой температуре они различаются сильнее.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Сохранить код</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Не переносить длинные строки</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
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
        <translation>Сохранить код в файл…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Скрыть номера строк</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Показать номера строк</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Прикрепить изображения</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Беседа удалена</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Текст удалён</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Без системного промпта, шаблон модели</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Например: Объясняй терпеливо. Отвечай короткими предложениями.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Стоит перед первым сообщением этой беседы. После изменения модель читает беседу заново.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышление</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Имена участников</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Ваше имя в шаблоне</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Имя модели в шаблоне</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Текст перед первой репликой</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Текст перед первой репликой, с переводами строк</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Ответ заканчивается на</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Тексты через запятую; %1 — конец строки</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Тексты, завершающие ответ</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Что читает модель</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Ответ заканчивается на: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Ответ — это</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Схема JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Ничего другого модель написать не может: каждый токен проверяется перед выбором.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Модели на сервере нельзя задать форму; её ответы — любой текст.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Он слишком длинный, чтобы менять его здесь. Это его начало; модель читает его целиком.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Название беседы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить сверху</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Пишется ответ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыта сейчас</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Показать рядом</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Показано рядом</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>не читаются сообщения: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>сообщения отличаются от записанных: %1 из %2</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Эта беседа повреждена: %1. Остальное показано, ничего не удалено; чтобы вернуть её, восстановите папку данных из резервной копии.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Проверить данные</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Читает все беседы, сохранённые состояния и изображения и сообщает, такие ли они, какими были записаны. Ничего не изменяется.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Проверка данных: %1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Все данные такие, какими были записаны: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n беседа</numerusform>
            <numerusform>%n беседы</numerusform>
            <numerusform>%n бесед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n сохранённое состояние</numerusform>
            <numerusform>%n сохранённых состояния</numerusform>
            <numerusform>%n сохранённых состояний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>база данных %1 повреждена</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n беседа отличается от записанной</numerusform>
            <numerusform>%n беседы отличаются от записанных</numerusform>
            <numerusform>%n бесед отличаются от записанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n сохранённое состояние непригодно</numerusform>
            <numerusform>%n сохранённых состояния непригодны</numerusform>
            <numerusform>%n сохранённых состояний непригодны</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Найдены повреждения: %1. Ничего не изменено и не удалено; чтобы вернуть повреждённое, восстановите папку данных из резервной копии.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Беседы, изображения, модели и настройки будут перемещены в %1. Затем Rookery перезапустится.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Перемещение данных: %1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Переместить данные в пустую папку</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Пишется ответ. Дождитесь его конца или остановите его, затем переместите данные.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Скачивается модель. Дождитесь конца или остановите скачивание, затем переместите данные.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>это не текст; можно читать тексты, Markdown, HTML и PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>в ней нет файлов с текстом, Markdown, HTML или PDF, которые можно прочитать</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>в нём больше %1 МБ текста; разделите его</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>требуется пароль; сначала сохраните документ без него</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>в нём нет текста, только изображения текста или вообще ничего</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>файл повреждён; откройте его в другой программе и сохраните заново</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>разбор документа занимает больше двух минут, поэтому он не прочитан</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>разобрать документ не удалось, поэтому он не прочитан</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>не удаётся запустить часть Rookery, которая разбирает документы; переустановите Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>чтение отменено</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>буквы в нём не в UTF-8; сохраните его в UTF-8 и попробуйте ещё раз</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Не удалось получить состояние от модели; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Назад к полке</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 уже скачивается другой программой.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Для скачивания нужно %1, но на диске свободно только %2. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Не удаётся прочитать %1. Удалите файл и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>С %1 получена только часть файла, хотя запрошен весь файл. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Размер файла на %1 — %2 байт, а не %3, как ожидалось: это другой файл. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>С %1 получено больше %2 байт, составляющих файл. Скачивание остановлено, полученное удалено.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Скачивание прервалось (%1). Полученное сохранено; попробуйте ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Файл на сервере изменился. Попробуйте ещё раз; скачивание начнётся сначала.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 отдаёт этот файл только тем, кто выполнил вход (ошибка %2). Скачайте его в браузере, затем откройте здесь.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>На %1 этого файла больше нет (ошибка %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 сообщает об ошибке %2. Попробуйте позже.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Получен не тот файл, который ожидался: контрольная сумма не совпадает. Файл удалён; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Скачивание прервалось. Полученное сохранено; попробуйте ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Диск заполнен. Полученное сохранено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Не удаётся записать %1 (%2). Проверьте папку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Скачивание %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Остановить скачивание</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>Скачано: %1</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Черновая модель</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Меньшая модель с тем же словарём пишет несколько слов вперёд, а эта проверяет их разом: ответы приходят быстрее там, где это окупается, и остаются прежними.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Не используется: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Загрузить заново с ней</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>Файла %1 нет на этом компьютере, а Rookery ничего не скачивает из сети. Сохраните изображение, затем прикрепите файл.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Изображений в одном сообщении может быть не больше %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Модель помнит «%1»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>О чём поговорим?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Загрузите модель, чтобы начать</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Использовать ЦП</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Выбрать модель…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Беседа с персонажем %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Добавить как адаптер</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>На полке пока ничего нет</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Перетащите сюда текст, файл Markdown, HTML или PDF либо папку с ними. Подойдёт и файл состояния.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES не указывает на папку</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>рядом с программой нет папки со стартовой моделью; переустановите Rookery или укажите папку в ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>в папке нет модели RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>в папке нет модели RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>в папке несколько моделей, укажите одну из них: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>не найден словарь; положите %1 рядом или выберите файл</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>тем временем загружена другая модель</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>модель выгружена</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>токенов в этом словаре: %1, а в модели только %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>чтение текста отменено</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>не хватает памяти для копии состояния</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>не хватает памяти для этого ответа</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>программа закрывается</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>модель не загружена</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>в словаре языковой модели нет токенов, которые обрамляют изображение; кодировщик относится к другой модели</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>не хватает памяти для изображения</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 читает изображение в обоих направлениях, чего Rookery не умеет; используйте VisualRWKV 7 или модель ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>просмотр отменён</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>кодировщик изображений выдаёт строки по %1 чисел, а языковая модель принимает по %2; они относятся к разным моделям</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>ответ содержит токены, неизвестные этой модели</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>нет текста, после которого можно чего-то ожидать</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>словарь не такой, как у %1, поэтому писать для неё вперёд нельзя</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Сначала загрузите модель, к которой относится состояние.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 — это адаптер (LoRA или подобный), а не модель: он изменяет модель, для которой создан. Загрузите её и добавьте его на её панели: «Модель», «Адаптеры».</translation>
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
            <numerusform>%n пример</numerusform>
            <numerusform>%n примера</numerusform>
            <numerusform>%n примеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Не удалось сохранить примеры: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Пропущен: в нём нет ответа.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Пропущен: совпадает с примером %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Пропущен: длиннее %1 токенов. Сократите или разделите его.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Не удаётся прочитать сохранённые примеры. Прежде чем сохранятся новые, их файл будет отложен в сторону. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Изменить пример %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Удалить пример %1</translation>
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
        <translation>Вы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>не хватает памяти, чтобы прочитать файл</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>диск заполнен; освободите место и сохраните снова</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>ваша дисковая квота исчерпана; освободите место и сохраните снова</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>нет прав на запись туда; выберите другую папку</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>папка не существует</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>именованный канал, из которого никто не читает; выберите файл</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>не удаётся записать: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>папка, а не файл; выберите файл в ней</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>именованный канал, а не файл; сохраните то, что через него поступает, в файл и выберите его</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>сокет, а не файл; выберите файл</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>устройство, а не файл; выберите файл</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>нет прав на чтение; измените права или выберите другой файл</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>файл занят другой программой; попробуйте чуть позже</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>размер %1 МБ — гораздо больше, чем бывает у таких файлов</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Домашняя папка</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>В этой папке больше файлов, чем показано. Введите имя файла.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Эта папка пуста.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Здесь нет файлов этого типа.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Введите имя файла.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Выберите файл из списка или введите его имя.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Введите имя папки.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» уже существует.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Не удаётся создать папку «%1»: у вас нет прав на запись туда.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>В папку выше</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Не показывать скрытые файлы</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Показать скрытые файлы</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Имя новой папки</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Показанная папка или путь</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Имя или путь</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Имя или путь папки</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Имя или путь файла</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Тип файлов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» уже существует. Заменить?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбрать другое имя</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Домашняя папка</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этой беседе</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Предыдущее сообщение</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Следующее сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>Папки «%1» нет. Выберите другую или сначала создайте её.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>У вас нет прав на запись в папку «%1». Выберите другую.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>У вас нет прав на просмотр папки «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Файла «%1» нет. Проверьте имя или выберите файл из списка.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«%1» — это именованный канал или устройство, а не файл. Выберите файл.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>У вас нет прав на чтение «%1». Выберите другой файл или измените права.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«%1» — это папка. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«%1» — это именованный канал или устройство, а не файл. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Путь папки</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Открыть быстрое окно Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>Ответ %1 слишком длинный для списка файлов.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>С %1 получен не список файлов. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>Список %1 продолжается по другому адресу (%2), переход на который не выполняется.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>В %1 больше файлов, чем %2. Укажите ссылку на нужный.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 не показывает %2 без входа: его не существует либо сначала нужно принять условия. Скачайте файл в браузере, затем откройте здесь.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 на %2 нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 сообщает об ошибке %2. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Не удалось связаться с %1 (%2). Проверьте подключение и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>кодирование изображения отменено</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 не может выполнить эту сеть; экспортируйте её с постоянными формами и без одномерных весов LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>её выход — не [1, токены, ширина] и не [1, ширина, строки, столбцы]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>выдаёт значения, не являющиеся числами</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 вычисляет не то, что указано в собственной проверке файла (отклонение %2), и изображения читались бы неверно</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 не может импортировать эту сеть (opset %2); экспортируйте её для opset от 11 до 13 с постоянными формами</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 не может импортировать эту сеть (opset %2, в %3); экспортируйте её для opset от 11 до 13 с постоянными формами</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>в файле кодировщика изображений нет этого тензора</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>форма %1, ожидалось значений: %2</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>содержит значения, не являющиеся числами; файл повреждён</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>не хватает памяти для кодировщика изображений</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>форма %1, ожидалось строк: %2</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>не хватает памяти, чтобы закодировать изображение</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>длина свёртки — %1; известны 3 и 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>кодировщик изображений выдаёт чисел на токен: %1, а проектор ожидает %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>не хватает памяти для проектора</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>признаки кодировщика изображений не подходят проектору</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>нет проектора, известного Rookery (два линейных слоя)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>кодировщик со слияниями deepstack; Rookery выполняет только простую башню</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>длина изображения превышает ширину более чем в 50 раз; сначала обрежьте его</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>визуальная башня модели RWKV-VL отсутствует или неполна</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>эмбеддинг патчей или позиций кодировщика изображений отсутствует или имеет странную форму</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>в этом файле VisualRWKV нет одного из трёх кодировщиков изображений</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>нет блоков трансформера с шириной, которая делится на число голов</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>сбой устройства при кодировании изображения</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>в сети нет узлов или она ничего не выдаёт</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>принимает не одно изображение, а что-то другое; экспортируйте только кодировщик изображений</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>узел %1 (%2) %3; экспортируйте или скачайте файл ещё раз</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>хранит веса в другом файле; экспортируйте одним файлом</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>у веса %1 не те значения, что обещают его форма и тип; экспортируйте или скачайте файл ещё раз</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>содержит вес без имени или два веса с именем %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>относится к виду, который Rookery не может выполнить</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>имеет неподходящее число входов: %1</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>имеет неподходящее число выходов: %1</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>читает %1, чего до него ничто не записывает</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>следует только из констант; сверните их при экспорте</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>записывает %1, что не является именем или записано дважды</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>указывает %1 дважды</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>содержит недопустимое значение %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>не содержит тензора</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>не имеет окна</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>не имеет собственных весов</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>имеет веса не той формы, что его окно</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>имеет смещение не той длины, что его веса</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>имеет веса разной длины</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>содержит имена, не являющиеся текстом; экспортируйте или скачайте файл ещё раз</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>обещает %1, что не следует ни из какого изображения</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>неполный файл ONNX; экспортируйте или скачайте его ещё раз</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>содержит список более чем из 4096 чисел там, где место короткому</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>содержит условия или циклы, которые кодировщику изображений не нужны</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>содержит атрибут редкого вида</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>содержит узел, у которого более 1024 входов, выходов или атрибутов</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>содержит значение, у которого более 4096 осей</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>содержит вход или выход, не являющийся тензором</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>содержит разреженные веса; экспортируйте их полностью</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>содержит более 50 000 узлов, которые кодировщику изображений не нужны</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>содержит собственные функции или части для обучения; экспортируйте для инференса</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>файл ONNX размером более 2 ГБ прочитать нельзя</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>нет входа постоянного размера [1, 3, высота, ширина]; экспортируйте кодировщик с постоянными формами</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>не удаётся запустить часть Rookery, которая проверяет кодировщик изображений; переустановите Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>этой сети нужно больше памяти, чем есть</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>эту сеть удалось прочитать один раз, но не второй; файл сейчас записывается?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>эта сеть обрабатывает одно изображение более двух минут, поэтому не используется</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV аварийно завершается на этой сети, поэтому она не используется; экспортируйте или скачайте её ещё раз</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>этой модели нужен кодировщик изображений google/siglip2-base-patch16-384, которого нет в её файле; выберите его model.safetensors как файл для изображений</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>рядом с моделью не найден кодировщик ONNX</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>эта модель не видит изображений: в её файлах нет кодировщика изображений; выберите модель со зрением или укажите кодировщик</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>её изображения слишком малы, чтобы отличить фотографии от рисунков</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>похоже на фотографию, а эта модель знает только рисунки; описать фотографию может модель для изображений</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>то, что она сообщает о предметах на фотографиях, имеет другую форму, чем у Rookery; она от другой версии</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>это не та сеть, которая узнаёт предметы на фотографиях; переустановите Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Запрос к модели…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>ниже 50 %</translation>
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
        <translation>Неожиданность по ходу текста</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Ответ по токенам</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Чего ожидала модель</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 бит неожиданности на токен</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>вероятность %1 % · ранг %2 · неожиданность %3 бит · энтропия %4 бит</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Загрузите модель, чтобы увидеть, чего ещё она ожидала.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Это изображение больше не читается.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущее изображение</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующее изображение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Её написала модель; она ведёт за пределы Rookery:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Система не даёт случайных чисел для ключа, поэтому сервер остаётся выключенным. Чтобы попробовать снова, выключите и включите его.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter — модель продолжит с места курсора</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Напишите первые слова, и модель продолжит. Или перетащите сюда текстовый файл.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Текст по токенам</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Часть %1 из %2, тоже выделена</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>трансформер, расчёт</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>состояние этой модели</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Память и прочитанные токены</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Беседа с этой моделью занимает в памяти %1 независимо от длины.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>После %1 токенов беседа занимает в памяти %2, как и в начале. Трансформер со слоями в количестве %3 и шириной %4 занимал бы %5 (расчёт: 16-битные ключ и значение для каждого канала, слоя и токена; модели с общими головами занимают меньше).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Например, после %1 токенов трансформер со слоями в количестве %2 и шириной %3 занимал бы %4 (расчёт: 16-битные ключ и значение для каждого канала, слоя и токена; модели с общими головами занимают меньше).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Версия %1 из %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Изменить и отправить снова</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Ответить на это</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Написать другой ответ</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Продолжить этот ответ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Написать %n ответ</numerusform>
            <numerusform>Написать %n ответа рядом</numerusform>
            <numerusform>Написать %n ответов рядом</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Ответвить новую беседу отсюда</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Удалить отсюда и далее</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Модель на сервере не может продолжить ответ</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Показать ответ как текст</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показать, чего ожидала модель</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Остановить чтение вслух</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Ответить другой моделью…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Изменить этот ответ</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Написать несколько ответов…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Ответить на ЦП</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Вы: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Ответ: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Показать ответ как текст</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показать, чего ожидала модель</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Изменённое сообщение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Изменённый ответ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токен/с</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>первый через %1 мс</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>первый через %1 с</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>до этого прочитан %n токен</numerusform>
            <numerusform>до этого прочитано %n токена</numerusform>
            <numerusform>до этого прочитано %n токенов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Изображение; открыть крупно</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>слишком много логитов для корректировки</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>модель вычислила значения, не являющиеся числами; файл повреждён, или обучение разошлось</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>не хватает памяти для состояния беседы</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 читает только токены; для изображения нужна другая модель</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>вне словаря модели (%1)</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>создана для эмбеддингов: у неё нет head.weight, и она не может предсказывать токены</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>чтение текста отменено</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>на карте %1 нет свободной памяти даже для одного слоя</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>не хватает памяти для запуска модели</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>нет текста, который можно продолжить</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>в её словаре (%1) нет токена 65535, по которому модели эмбеддингов определяют конец текста</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>модель вычислила значения, не являющиеся числами; файл повреждён</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>нет в словаре модели</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>сохранённое состояние</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>относится к другой модели, а не к %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>не хватает памяти для копии состояния беседы</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>признаки изображения</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>число значений (%1) не кратно ширине модели %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>не хватает памяти для копии состояния</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>создана для эмбеддингов, поэтому не может писать вперёд для другой модели</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>словарь из %1 токенов, поэтому нельзя писать вперёд для %2, у которой %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>не хватает памяти на проход из %1 токенов</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>тензор %1: форма %2, ожидалось строк: %3</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>преобразованная модель Qwen (%1) со слоями RWKV, которую Rookery не запускает; собственные модели RWKV (rwkv6, rwkv7) поддерживаются</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>модель архитектуры %1; из файлов GGUF Rookery запускает rwkv6 и rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>гибрид Qwen (token_shift_count %1), который Rookery не запускает</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>заголовок GGUF заканчивается за пределами файла: файл обрезан или повреждён, скачайте его снова</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>метаданные %1 неизвестного типа</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>тензор %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>у %1 имя или форма, каких нет ни в одной модели; файл повреждён</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>у %1 форма, какой нет ни в одной модели; файл повреждён</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: форма %2 не состоит из целых блоков %3</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>тензор %1 не выровнен; файл повреждён</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>тензор %1 находится за концом файла; файл обрезан или повреждён, скачайте его снова</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>файл GGUF с порядком байтов big-endian, который не поддерживается</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>версия GGUF %1 не поддерживается; поддерживаются версии 2 и 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>в заголовке GGUF перечислено больше, чем есть в любой модели; файл повреждён</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>выравнивание %1 невозможно; файл повреждён</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>тензор %1: форма %2, ожидалось шесть строк</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>начальное состояние (time_state), а не модель; загрузите модель, для которой оно обучено, и импортируйте состояние там</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>сохранённое состояние беседы, а не модель; загрузите модель, от которой оно получено, и импортируйте состояние там</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>веса типа %1, который не поддерживается; выберите модель в формате F32, F16, BF16 или квантованный GGUF</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>кодировщик изображений, а не языковая модель; его место рядом с ней или после --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>отклонено: при обычном открытии этот файл выполнил бы код (%1); ничего не выполнено. Не доверяйте его источнику</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>отклонено: содержит не только тензоры (%1); ничего не выполнено. Сохраните только веса: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>его pickle повреждён (%1, байт %2); скачайте файл снова</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>он заканчивается слишком рано</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>протокол pickle %1 не поддерживается; сохраните с протоколом torch.save по умолчанию, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>слишком много меток</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>отклонено: его pickle использует код операции 0x%1, который обычным весам не нужен; ничего не выполнено</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>слишком много значений</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>не хватает метки</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>число слишком велико</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>у имени нет конца</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>слишком много словарей (dict)</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>слишком много ссылок</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>ссылка в никуда</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>в кортеже не хватает значений</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>в словаре (dict) не хватает значений</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>не хватает словаря (dict)</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>не словарь (dict)</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>атрибуты ни к чему не относятся</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>хранилище описано неверно</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>слишком много хранилищ</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>вызов того, что нельзя вызвать</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>словарь (dict), созданный из значений</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>параметр без тензора</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>тензор описан неверно</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>слишком много тензоров</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>не содержит словаря (dict) тензоров</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>архив zip, но не сохранённая модель PyTorch (нет data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>сохранено на машине с порядком байтов big-endian, что не поддерживается; сохраните на обычном ПК</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>версия архива PyTorch %1 не поддерживается; поддерживаются версии от 1 до 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>в архиве нет %1; файл повреждён, скачайте его снова</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>файл %1 в архиве сжат или зашифрован; сохраните модель снова с помощью torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1: размер %2 байт, ожидалось значений: %3 по %4 байт; файл повреждён</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>форма %1 выходит за пределы %2 значений %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>тензоры занимают более чем вдвое больше размера файла</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>архив сжат или зашифрован; сохраните модель снова с помощью torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>тензор %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>нет тензоров там, где хранятся веса (на верхнем уровне или в state_dict, model или module); сохраните только веса: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>обрывается посреди тензора: файл обрезан, скачайте его снова</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>тензор с числом осей %1 и именем длиной %2 байт невозможен; файл повреждён</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 имеет тип rwkv.cpp %2, который не поддерживается; преобразуйте модель снова в текущей версии rwkv.cpp</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: форма %2 невозможна; файл повреждён</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 находится за концом файла; файл обрезан или повреждён, скачайте его снова</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>версия файла rwkv.cpp %1 не поддерживается; поддерживаются версии 100 и 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>перечисляет больше тензоров, чем есть в любой модели; файл повреждён</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>содержит объект там, где его быть не должно</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>у тензора %1 нет dtype, shape или data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>называет тензор %1 дважды</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>перечисляет больше тензоров, чем есть в любой модели</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>содержит текст там, где его быть не должно</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>содержит список там, где его быть не должно</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>содержит слишком большое число</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>содержит число там, где его быть не должно</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>у тензора %1 слишком много осей</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>содержит отрицательное число</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>содержит нецелое число</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>содержит логическое значение там, где его быть не должно</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>содержит null там, где его быть не должно</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>содержит двоичные данные там, где их быть не должно</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>не является корректным JSON в байте %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: форма %2 типа %3 не заполняет свои %4 байт</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>заголовок safetensors длиннее файла; файл обрезан или повреждён</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>заголовок safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>два тензора файла safetensors используют одни и те же байты</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>тип, форма и байты не соответствуют друг другу для файла safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>список частей модели называет слишком много файлов</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>список частей модели не является корректным JSON или не называет файлов</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>список частей модели называет %1, но такого файла рядом нет</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>формат PyTorch до 2020 года (не архив zip), который не поддерживается; загрузите и сохраните модель в текущей версии PyTorch</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>просто pickle Python, а не сохранённая модель; читаются только файлы .pth от torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>указатель Git LFS, а не веса; выполните `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>веб-страница или XML, а не веса; скачайте сам файл</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>файл JSON, а не веса; выберите файл .safetensors, .pth или .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>старый формат llama.cpp; читается только GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>сжат (gzip); сначала распакуйте</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>не файл весов; Rookery читает файлы .pth, safetensors, GGUF и rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>файл пуст; скачайте его снова</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>содержит два тензора для %1; файл повреждён</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>одна часть модели, разделённой на файлы GGUF (всего %1); положите их все в одну папку под исходными именами, которые заканчиваются на -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>не является частью %1 из %2, вопреки своему имени; скачайте файлы снова</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>папка без файла весов; выберите сам файл</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>в папке несколько файлов весов, укажите один из них: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>не хватает памяти, чтобы открыть файл</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>отсутствует, а модель разделена на файлы (всего %1); положите их все в одну папку</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>части содержат не те тензоры, что указаны в первой; скачайте файлы снова</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>не того формата, что остальные части модели; скачайте файлы снова</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>отсутствует в %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>тип %1, который не поддерживается, в %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>другая программа укоротила файл, пока он использовался; восстановите его и загрузите модель снова</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>в конце архива нет каталога: файл обрезан, скачайте его снова</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>каталог архива повреждён; скачайте файл снова</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>каталог архива указывает за пределы файла: файл обрезан или повреждён, скачайте его снова</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>отсутствует в файле</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>ранг нельзя определить по форме</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>не является таблицей квадратных матриц</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>гибрид RWKV-8 (rc00-hybrid), внимание которого хранит все предыдущие токены, чего Rookery не умеет; выберите модель от RWKV-4 до RWKV-7a или RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>модель RWKV-7b (DeepEmbedAttention), внимание которой хранит все предыдущие токены, чего Rookery не умеет; выберите модель от RWKV-4 до RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>модель RWKV-8 с ROSA — исследовательская модель, которую Rookery не запускает; выберите модель от RWKV-4 до RWKV-7a или RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>файл содержит %1: это %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>файл содержит тензоры, но не языковую модель RWKV, известную Rookery (версии от 4 до 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>форма %1 не может принадлежать модели, в %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>ширина %2 не делится на число голов %1, в %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 и ещё тензоров: %2</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>слои содержат %1, чего нет ни в одной модели %2: файл относится к архитектуре, которую Rookery не запускает, либо в нём адаптер или остатки обучения; выберите другой файл модели</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>не хватает памяти, чтобы продолжить вычисления на процессоре; закройте другие программы и загрузите модель снова или выберите модель поменьше</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>карта %1 перестала работать (%2); используйте ЦП или перезапустите программу, чтобы использовать карту</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>нет такого устройства; используйте cpu, cuda, cuda:N или auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; используйте вместо этого ЦП</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>не удалось открыть; не хватает памяти?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>форма %1, ожидалась %2, в %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>не хватает памяти для %1; закройте другие программы или выберите модель поменьше</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>форма %1, ожидалась %2 в %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>содержит значения, не являющиеся числами (NaN или бесконечность), в %1; файл повреждён, или обучение разошлось</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>квантованный множитель в порядке (in, out) прочитать нельзя</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>не хватает памяти для %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>это адаптер (LoRA или подобный), а не модель: он изменяет модель, которой нет в файле; загрузите ту модель с этим файлом в качестве адаптера (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Загрузка: %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Модель не загружена</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
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
        <translation>Это стартовая модель: параметров — %1, она обучена на английском языке нескольким темам, чтобы Rookery сразу работал. Она знает столицы, антонимы и формы слов, определяет, звучит ли предложение радостно, отвечает на вопросы о Rookery и описывает изображения фигур, букв и повседневных предметов. На другие вопросы она отказывается отвечать или что-нибудь выдумывает. Для всего остального загрузите настоящую модель RWKV.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 работает на этом компьютере. Ничто из написанного вами его не покидает.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Модель загружается. Уже можно писать.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery запускает на этом компьютере языковые модели RWKV: файлы весов с расширением .pth, .safetensors или .gguf.</translation>
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
        <translation>Объясни в трёх предложениях, как возникает радуга.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Напиши короткое стихотворение о первом снеге.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Напиши функцию на Python, которая считает слова в тексте.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Составь план недорогих выходных в Лиссабоне.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
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
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, слоёв: %2, ширина: %3, токенов в словаре: %4</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Память для весов</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Размер состояния</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>вмещает слоёв: %1 из %2; остальное вычисляет ЦП</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>не используется: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Видит изображения (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Не видит изображений</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Загружена за</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Автоматически: самое быстрое</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процессор (ЦП)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Нет: как в файле</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 бит: вдвое меньше памяти</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 бита: четверть памяти, менее точно</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Эта беседа покидает ваш компьютер: с каждым вопросом она целиком отправляется на %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Эта беседа покидает ваш компьютер: с каждым вопросом она целиком отправляется на %1, причём без шифрования, так что её могут прочитать другие в сети.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 работает на другом компьютере. Всё, что вы здесь пишете, и показанные изображения отправляются туда с каждым вопросом.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>с другой программой на этом компьютере</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>не зашифровано: другие в сети могут его читать</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Что ей передаётся</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>вся беседа с каждым вопросом, без прежних размышлений; изображения без места и времени съёмки</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Чего она не может</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>У неё нет состояний: они не сохраняются, ответ нельзя продолжить, и ничего не читается, пока вы печатаете.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Получить модель</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Использовать ЦП</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Скачать словарь</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Модели на этом компьютере</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Здесь отображаются файлы весов RWKV (.pth, .safetensors, .gguf) из %1. Файл можно также перетащить в окно.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Квантовать при загрузке</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Вступит в силу при следующей загрузке модели.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Выгрузить %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Загрузить модель</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Веса RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Выберите словарь модели</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Словари (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Больше не обращаться к %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Загрузить без адаптеров</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Добавить как адаптер</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Модель не загружена.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Использовать другой кодировщик изображений…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Выбрать кодировщик изображений…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Не использовать другой кодировщик изображений</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Выберите кодировщик изображений модели</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Кодировщики изображений (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Мощная модель для этого компьютера: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Скачать и использовать</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Другие модели…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 и папка данных вложены одна в другую. Выберите папку рядом.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 — это файл. Выберите папку.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>Папка %1 не пуста. Выберите пустую или новую папку.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Что было бы у курсора:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Загрузите модель, чтобы увидеть, как действуют ползунки.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Появится, как только модель что-нибудь здесь напишет или прочитает.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Что последовало бы за последним ответом:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Выбираемый сейчас токен:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>Ответ будет написан, как только загрузится %1.</translation>
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
        <translation>типичность</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>конец текста</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>часть символа</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, после фильтров %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, отброшено: %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>Можно выбрать токенов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 оставляет %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Ширина двух бесед</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Персонажи…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Новый персонаж…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>То, чего на полке больше нет</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Того, с чего начинает «%1», на полке больше нет, поэтому беседа начинается без этого.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Персонажи</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Новый персонаж</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Тот, кем станет модель: с именем и изображением, с инструкциями, которые она получает вначале, и, если хотите, с состоянием с полки, с которого она начинает.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Имя персонажа</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Что модель узнаёт вначале. Например: Ты Ада, терпеливая учительница математики. Ты объясняешь на небольших примерах.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>С чего начинает</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Состояние с полки: то, что там прочитано, или то, чему модель обучена.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>изображение на диске изменилось после прикрепления; восстановите файл или прикрепите изображение снова</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>это не изображение, которое Rookery может прочитать; используйте JPEG, PNG, WebP или GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>значок повреждён или слишком велик; сначала сохраните его как PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>значок повреждён; сначала сохраните его как PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>в GIF нет изображения; файл повреждён</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>первый кадр GIF не имеет смысла; файл повреждён</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF обрывается посреди изображения</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 мегапикселей</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>файл %1 повреждён или обрезан, и его не удаётся декодировать</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>файл %1 обрезан: нет его конца; скопируйте или скачайте его снова</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>размер изображения %1 x %2 пикселей; допускается не более %3 и миллиона пикселей по стороне, поэтому сначала уменьшите его</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>прогрессивный JPEG размером более %1 требует слишком много памяти; сохраните его меньшим или без параметра «прогрессивный»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>не изображение, которое читает Rookery; используйте JPEG, PNG, WebP, GIF, TIFF или BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>не хватает памяти для изображения размером %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>в изображении нет пикселей</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>не хватает памяти для изображения</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>это другая библиотека</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>не удаётся загрузить часть Rookery, которая читает изображения (%1); переустановите Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>её выход — не float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Изображения сообщения</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Описать</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Свои настройки</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Сохранить эти настройки как пресет…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Переименовать или удалить пресет</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Вернуть настройки модели по умолчанию</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название пресета</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Так называется пресет программы; выберите другое название.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Ваш пресет с этим названием получит эти настройки.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Новое название пресета</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Так называется другой пресет; выберите другое название.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>для этого прочитан %n токен, на копии</numerusform>
            <numerusform>для этого прочитано %n токена, на копии</numerusform>
            <numerusform>для этого прочитано %n токенов, на копии</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Помнит ли она ещё?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Вопрос задан копии памяти, какой она была здесь: в беседе от него ничего не останется.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Каким был мой первый вопрос?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Вопрос к памяти модели</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Модель думает…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Отправляет это сообщение</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Кратко изложить</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Кратко изложи этот текст в трёх предложениях:

{текст}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Переведи этот текст на {язык}:

{текст}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Объяснить просто</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Объясни {что} простыми словами и приведи пример.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Переписать</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Перепиши этот текст, чтобы он стал {короче}:

{текст}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Предложи десять идей на тему {тема}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Написать функцию</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Напиши на языке {язык} функцию, которая {что делает}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Ответить на письмо</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Напиши дружелюбный ответ на это письмо. Сообщи, что {что}.

{письмо}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (версии от 4 до 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (версия 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, умеет размышлять</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Стартовая</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Автоматически, по модели</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Автоматически: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Выкл., с пустым размышлением (лучше)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Вкл., сколько захочет</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Вкл., кратко</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Вкл., обычно</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Вкл., долго</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Любой текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON по схеме</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Текст по выражению</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Написать промпт</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>То, что стоит в {фигурных скобках}, заполняется при использовании промпта; Tab переходит от одного места к следующему.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Чтобы использовать промпт, введите / в начале сообщения.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Имя, которое вводится после /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Имя промпта</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Текст промпта</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Например: Переведи это на {язык}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новый промпт</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Модель предлагает…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите вариант</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Не брать ни одного</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Выберите один: Tab ведёт сюда из текста</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Общение с языковыми моделями RWKV на вашем компьютере.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Хранить беседы, настройки и модели в этой папке.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Загрузить этот файл или папку с весами вместо последних.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Открыть маленькое окно для одного вопроса; для сочетания клавиш рабочего стола.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>квантование отменено</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 содержит значения, не являющиеся числами (NaN или бесконечность); файл повреждён</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>в модель включено обученное начальное состояние (blocks.0.att.time_state), для которого в GGUF нет места; квантуйте модель, для которой оно обучено, и загрузите состояние отдельно</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>модель для эмбеддингов, для голов которой в GGUF нет места; используйте её как есть</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1: параметров %2, ожидалось %3; файл неполный</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>в GGUF нет формы для моделей %1, только для rwkv6 и rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>её групповая нормализация отличается от той, которую предполагают все программы чтения GGUF (размер головы не 64 в форме flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>можно прочитать, но не записать</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>это файл, который сейчас читается; выберите другое имя</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>не хватает памяти для квантования</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>нет типа для квантования; выберите один из %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>в тексте для калибровки %1 токенов; нужно не меньше %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>не хватает памяти для калибровки по тексту</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Вы: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Ответ: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Другой вопрос</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Открыть как беседу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение для %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Модель загружается; уже можно писать…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Загрузите модель, чтобы начать беседу</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Быстрое окно</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Для одного вопроса поверх любого занятия. В настройках клавиатуры рабочего стола назначьте этой команде сочетание клавиш: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Для одного вопроса поверх любого занятия, клавишами, о которых спросит рабочий стол.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 открывает его, чем бы вы ни занимались.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>У него ещё нет клавиш: назначьте их в настройках клавиатуры рабочего стола.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>У рабочего стола запрашиваются клавиши.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Быстрое окно клавишами рабочего стола</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Что модель помнит из «%1»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Предложения из документа, в которых пропущено слово, и четыре слова из него на выбор. Вопросы задаются копии: от проверки в состоянии ничего не остаётся.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Проверка памяти</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрошено</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Помнит: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Модель выбрала «%1»; в тексте «%2»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Текст слишком короткий для вопросов, или в нём нет предложений, в которых можно пропустить слово.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Модель остановили до того, как она ответила.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Проверка по %n предложению с пропущенным словом: правильное слово из четырёх модель выбрала в %1 из них. Не читая документа, она угадала бы в %2, а наугад — примерно в %3.</numerusform>
            <numerusform>Проверка по %n предложениям с пропущенным словом: правильное слово из четырёх модель выбрала в %1 из них. Не читая документа, она угадала бы в %2, а наугад — примерно в %3.</numerusform>
            <numerusform>Проверка по %n предложениям с пропущенным словом: правильное слово из четырёх модель выбрала в %1 из них. Не читая документа, она угадала бы в %2, а наугад — примерно в %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>уберите из адреса имя и пароль; ключ указывается отдельно</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>скобка вокруг имени узла не закрыта</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>имя узла записано неправильно</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>имя узла может содержать только буквы, цифры, точки и дефисы</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>не указано имя узла, как в https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>порт должен быть числом от 1 до 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>адрес слишком длинный</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>адрес начинается с https:// или http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>в адресе не бывает пробелов и управляющих символов</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>по адресу с вопросительным знаком нельзя отправить запрос</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>ведёт не на веб-адрес</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>записано не как адрес</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>без указания причины</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>более 1 МиБ одним куском</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>ответа в этом нет</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>одна из частей не является JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>более %1 МиБ</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>сбой TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>другая сторона закрыла соединение</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>самого себя, без конца</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>это не список моделей</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>Не удаётся найти %1. Проверьте адрес и подключение компьютера к сети.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>Не удаётся подключиться к %1 (%2). Проверьте адрес и работает ли сервер.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>Соединение с %1 небезопасно (%2), поэтому ничего не отправлено. Проверьте адрес или обратитесь к владельцу сервера.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 требует ключ, но он неизвестен. Добавьте модель ещё раз вместе с ключом.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 не принимает ключ. Добавьте модель ещё раз с правильным ключом.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 не разрешает использовать модель с этим ключом. Обратитесь к владельцу сервера.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>На %1 нет модели с именем %2. Добавьте ту, которая там есть.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>По этому адресу %1 ничего не отвечает. Проверьте его; большинство оканчивается на /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Беседа слишком длинная для модели на %1 (%2). Начните новую или запрашивайте более короткие ответы.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>На %1 сейчас слишком много запросов, или лимит ключа исчерпан (%2). Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>На %1 слишком много запросов, или лимит ключа исчерпан (%2). Повторить можно через %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 отклоняет вопрос: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>На %1 произошла внутренняя ошибка (%2). Попробуйте ещё раз или сообщите владельцу сервера.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 прерывает ответ на середине (%2). Полученное сохранено; запросите ответ ещё раз.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>От %1 ничего не поступает уже %3. Попробуйте ещё раз или обратитесь к владельцу сервера.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>Соединение с %1 прервалось до завершения ответа. Полученное сохранено; запросите ответ ещё раз.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>От %1 получено то, что не является ответом (%2). Проверьте, что адрес принадлежит серверу, совместимому с OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>От %1 получено больше, чем может быть в ответе (%2), поэтому соединение закрыто. Полученное ранее сохранено.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 перенаправляет на %2, куда без вашего участия запросы не отправляются. Добавьте этот адрес, если доверяете ему.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Не удаётся отправить изображение (%2). Удалите его из вопроса.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Не хватает памяти для ответа %1. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>строка без конца</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>он не поддерживает HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>заголовки без конца</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>ответ упакован как %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>длина не является числом</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>ответ сжат, хотя это не запрашивалось</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>у блока нет конца</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>у блока нет длины</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>ключи в нём могут прочитать другие; отберите у них права (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>он содержит ключи не в том виде, в каком их записывает Rookery; удалите его и введите ключи заново</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>для этого не хватает памяти</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Это не адрес сервера. Адрес выглядит так: https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>В ключе есть символ, которого в ключах не бывает. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 сообщает об отсутствии моделей. Загрузите там модель и запросите ещё раз.</translation>
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
        <translation>Модель на другом компьютере отвечает так же, как и на этом, но написанное вами отправляется туда: с каждым вопросом вся беседа и её изображения. Rookery обращается к серверу, только когда вы нажимаете здесь кнопку или отправляете вопрос.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Модели на других компьютерах</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавление модели</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Адрес, например https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Ключ, если требуется</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Ключ сервера</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Любой сервер, совместимый с OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, другой Rookery. Ключ хранится в связке ключей рабочей среды или в файле, который можете читать только вы.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Показать модели</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>Соединение с %1 не зашифровано: другие в сети могут прочитать ключ и беседы.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Модель сервера</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Добавить и использовать</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Или укажите модель сами</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Имя модели на сервере</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (словарь большинства моделей RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (кодировщик изображений, из %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>В этом репозитории несколько файлов весов: выберите нужные.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>Пропущен %n файл: его имя нельзя безопасно записать.</numerusform>
            <numerusform>Пропущено %n файла: их имена нельзя безопасно записать.</numerusform>
            <numerusform>Пропущено %n файлов: их имена нельзя безопасно записать.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>В нём нет файлов весов, которые Rookery может загрузить.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Всё выбранное уже есть.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>нужно скачать %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>подходит для этого компьютера</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>подойдёт, если закрыть другие программы</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>не помещается в память этого компьютера</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>на диске свободно только %1</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>контрольные суммы не опубликованы: проверяются размеры</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Назад к моделям</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Запрос списка файлов у huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Файлы %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Уже есть</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>обрабатывается</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прервано</translation>
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
        <translation>Короче; в прошедшем времени; дружелюбнее…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Как переписать выделенное</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Переписать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Или покажите изображение: перетащите его сюда или попробуйте эти.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Описать пример изображения %1</translation>
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
        <translation>Выше — разнообразнее, ниже — предсказуемее; при 0 всегда берётся самый вероятный токен.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Выбирает из самых вероятных токенов, которые вместе имеют эту вероятность; 1 — выкл.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутствие</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Делает менее вероятным каждый уже использованный токен; 0 — выкл.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Делает токен тем менее вероятным, чем чаще он использовался; 0 — выкл.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Затухание штрафа</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Как медленно забывается счёт использованных токенов; при 1 — никогда.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Выбирает из этого числа самых вероятных токенов; 0 — выкл.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Отбрасывает токены ниже этой доли квадрата наибольшей вероятности; 0 — выкл.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Отбрасывает токены ниже этой доли наибольшей вероятности; 0 — выкл.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Типичность</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Оставляет токены, неожиданность которых близка к ожидаемой; 1 — выкл.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Точный: рассуждения и факты</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Всегда самый вероятный</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Обученное состояние</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированный</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творческий</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Подробный</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Сдержанный</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Свободный текст</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Сервер этой модели не знает этого параметра, поэтому он не отправляется.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Изменения действуют со следующего токена, в том числе пока пишется ответ.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Меньше фильтров</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Больше фильтров</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p и типичность</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Максимум токенов в ответе</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Одинаковые зерно, настройки и текст дают одинаковый ответ. Пусто: каждый раз новое.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Также остановиться на</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Тексты через запятую; %1 — конец строки</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Тексты, завершающие ответ</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Изменения действуют со следующего ответа. То, чего сервер не знает, неактивно и не отправляется.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Разрешить другим программам обращаться к модели</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>В качестве сервера для клиентов OpenAI и Anthropic, только для программ на этом компьютере. Их запросы не сохраняются.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Запускается…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Ожидает загрузки модели</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Скрыть ключ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Создать другой ключ; программы с прежним ключом получат отказ</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Копировать ключ</translation>
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
            <numerusform>Обрабатывается %n запрос</numerusform>
            <numerusform>Обрабатываются %n запроса</numerusform>
            <numerusform>Обрабатывается %n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Последние запросы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+плюс, Ctrl+минус, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Вступит в силу при следующей загрузке модели.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Пусто: по одному на ядро. Вступит в силу при следующей загрузке модели.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>Модель %1 загружена с другими настройками.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Импорт беседы</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Экспортированной в JSON, со всеми ветками и изображениями. Файл можно также перетащить в окно.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Лицензия Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>О программе…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Экспортированные беседы (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>То, о чём вы часто просите, под коротким именем. Чтобы использовать промпт, введите / в начале сообщения.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Сообщать, когда ответ готов</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Уведомление на рабочем столе, когда впереди другое окно.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Читать новые ответы вслух</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Голосом рабочего стола, по мере написания. Любой ответ можно прочитать вслух из его меню.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет трея.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Тогда при закрытии окно только скрывается, а ответы пишутся дальше.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Более сильные цвета и линии.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Всё появляется сразу, ничто не скользит и не мерцает.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Номера строк в коде</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Рядом с блоками от пяти строк. Они не копируются.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>запись туда невозможна: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>сейчас это читает другая программа</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>этого больше нет на полке</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>это не сохранённое и не обученное состояние</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>текст отличается от того, что был записан; поставьте документ на полку заново</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>это ещё не прочитано</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>состояние отличается от того, что было записано; дайте модели прочитать текст заново</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>это записано не Rookery; этот документ на полке использовать нельзя</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Удалено %n состояние без имени, так как полка превысила свой предел. Его текст остался, и его можно прочитать заново.</numerusform>
            <numerusform>Удалено %n состояния без имени, так как полка превысила свой предел. Их тексты остались, и их можно прочитать заново.</numerusform>
            <numerusform>Удалено %n состояний без имени, так как полка превысила свой предел. Их тексты остались, и их можно прочитать заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>На полку можно поставить только файлы с этого компьютера.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>«%1» уже на полке.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>«%1» больше не на полке</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>«%1»: всё так, как было записано, контрольные суммы текста и состояния совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n из файлов не на полке:</numerusform>
            <numerusform>%n из файлов не на полке:</numerusform>
            <numerusform>%n из файлов не на полке:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Читается: %1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Обученное начальное состояние; текста оно не читало</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>У моделей на других компьютерах нет состояний</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Прочитано моделью %1, а не текущей</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Приостановлено на %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Состояние удалено ради места; текст остался</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Ожидает чтения</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Ожидает модель</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Создано другой моделью, не используемой</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n файл папки не читается, слишком велик или лежит слишком глубоко и пропущен:</numerusform>
            <numerusform>%n файла папки не читаются, слишком велики или лежат слишком глубоко и пропущены:</numerusform>
            <numerusform>%n файлов папки не читаются, слишком велики или лежат слишком глубоко и пропущены:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Скрыть беседы</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Документ читается один раз, в фоне; потом сколько угодно бесед могут сразу начинаться с того, что модель из него помнит. Рекуррентная модель сохраняет суть длинного текста и забывает подробности: под каждым ответом показаны отрывки, подходящие к вопросу, а проверка показывает, сколько модель помнит.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>Добавляется %n документ…</numerusform>
            <numerusform>Добавляются %n документа…</numerusform>
            <numerusform>Добавляется %n документов…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Всего %1; не более</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Место для полки</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Сверх этого удаляются состояния самых старых документов, которым вы не дали имени. Их тексты остаются, и их можно прочитать заново.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Поставить документы на полку</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Документы и состояния (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Поставить на полку папку с документами</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Экспорт состояния</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Файлы состояний (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Приостановить чтение</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Действия с «%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Начать беседу</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Прочитать текст заново</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Взять за основу этой беседы</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Проверить, сколько модель помнит…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Указать назначение…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить целостность</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Снять с полки</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Поиск по всем сообщениям</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этой беседе</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Написать другой ответ</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Копировать последний ответ</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Изменить последний вопрос</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написать сообщение</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Следующая беседа</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Предыдущая беседа</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметры ответа</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Переименовать беседу</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Новая беседа рядом</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Другая беседа</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Закрыть эту половину</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Параметры ответа</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Параметры текста</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Поиск по всем сообщениям</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Здесь появятся ваши беседы.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Импорт беседы</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Остановить импорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON со всеми ветками (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Изменить промпты…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n отрывок документа об этом</numerusform>
            <numerusform>%n отрывка документа об этом</numerusform>
            <numerusform>%n отрывков документа об этом</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Показать в «%1»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Голос не установлен, поэтому прочитать вслух ничего нельзя. Установите speech-dispatcher и модуль Qt для него, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>Голос рабочего стола перестал работать, поэтому ответ дальше не читается. Проверьте, работает ли speech-dispatcher, затем попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>состояние беседы</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>не удаётся прочитать с устройства</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>не сохранённое состояние беседы</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>состояние сохранено с другой моделью; загрузите её или начните с текста</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>сохранённое состояние повреждено</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>сохранённое состояние повреждено: оно изменилось после записи</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>сохранённое состояние повреждено: оно содержит значения, не являющиеся числами</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>не хватает памяти для состояния</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>отсутствует в %1; состояние обучено для другой модели</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>форма %1, ожидалась %2 в %3; состояние обучено для другой модели</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>у моделей RWKV-4 нет матричного состояния, с которого можно начать; выберите модель версии от 5 до 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>слоёв больше, чем у модели (%1); состояние обучено для другой модели</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>состояние содержит значения, не являющиеся числами; его обучение разошлось</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>не содержит состояния; выберите сохранённое состояние или файл .pth с обученным состоянием</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>эти матрицы — не начальное состояние модели</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Состояние импортировано %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Состояние, обученное для задачи, для %1. Текста оно не читало.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>Модель %1 до этой беседы прочитала %n токен и помнит его. Текст не входит в состояние, поэтому показать его здесь нельзя; ваше первое сообщение станет продолжением.</numerusform>
            <numerusform>Модель %1 до этой беседы прочитала %n токена и помнит их. Текст не входит в состояние, поэтому показать его здесь нельзя; ваше первое сообщение станет продолжением.</numerusform>
            <numerusform>Модель %1 до этой беседы прочитала %n токенов и помнит их. Текст не входит в состояние, поэтому показать его здесь нельзя; ваше первое сообщение станет продолжением.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Перед первым сообщением</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Пустой ответ</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>в другой ветке, ответ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>Модель %1 прочитала его один раз (%n токен) и отвечает по памяти: она сохраняет суть длинного текста и забывает подробности. Отрывки, подходящие к вашему вопросу, показаны под ответом.</numerusform>
            <numerusform>Модель %1 прочитала его один раз (%n токена) и отвечает по памяти: она сохраняет суть длинного текста и забывает подробности. Отрывки, подходящие к вашему вопросу, показаны под ответом.</numerusform>
            <numerusform>Модель %1 прочитала его один раз (%n токенов) и отвечает по памяти: она сохраняет суть длинного текста и забывает подробности. Отрывки, подходящие к вашему вопросу, показаны под ответом.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>другой модели</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Состояние «%1», от которого идёт эта беседа, принадлежит %2. Используемая модель, %3, о нём ничего не знает и ответила бы без него.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n ответ без состояния</numerusform>
            <numerusform>%n ответа без состояния</numerusform>
            <numerusform>%n ответов без состояния</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Что сделать с состоянием</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Начать беседу отсюда</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Показать ответ перед этим</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Состояние — это всё, что модель помнит о беседе, в нескольких мегабайтах: с любого из них можно начать новую беседу. Состояние сохраняется после каждого ответа. Новейшие остаются все, из более старых — всё меньше и меньше; состояние с названием остаётся, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Название новейшего состояния</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Пока нет: первое появится с первым ответом.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Начать беседу из файла состояния</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Файлы состояний (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Экспорт состояния</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Файлы состояний (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>У %1 нет состояний: модель читает всю беседу с каждым вопросом. Сохранённые ранее относятся к моделям этого компьютера, которым они принадлежат.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 не открывается. Проверьте, что папка существует и принадлежит вам.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 — не база данных Rookery. Выберите другую папку данных или уберите этот файл.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1: записано более новой версией Rookery и оставлено без изменений. Чтобы открыть, обновите Rookery.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1: данные повреждены и оставлены как есть. Восстановите резервную копию или отложите файл и начните с пустого.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>%1: используется другой программой. Закройте там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1: не осталось места для сохранения. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1: запись невозможна. Разрешите запись в файл и его папку или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1: сбой диска. Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1: данные на диске изменились после сохранения, поэтому не используются. Чтобы вернуть их, восстановите папку данных из резервной копии.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 больше не существует.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1: версия старее последней сохранённой — заменён этот файл или файл рядом с ним, который заканчивается на -wal. Закройте Rookery и верните новейшие файлы.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1: чтение прервано по вашему желанию.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 не читается как беседа Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1: что-то пошло не так. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Файл данных</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Эта беседа</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Это сообщение</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Это сохранённое состояние</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Файл этого изображения</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Нет новейших изменений: файл %1, в котором они были, исчез. Чтобы вернуть их, закройте Rookery и верните этот файл на место.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1: запись невозможна, всё можно читать, но ничего не сохраняется. Разрешите запись в файл и его папку, затем запустите Rookery снова.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>До этого новейшие изменения в %1 прочитать нельзя.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Не хватает памяти, чтобы испробовать это рядом с исходной моделью. Начните с этим беседу.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Что вы бы спросили</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Вопрос примера</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Что модель должна ответить, нужным тоном и в нужной форме</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Ответ примера</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Изменить пример %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Из бесед…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Удалить все</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Примеров пока нет. Введите несколько, перетащите сюда файл (строки JSON, CSV, текст) или возьмите ответы из своих бесед. Хорошее число — от двадцати до шестидесяти примеров одной формы; если их десять или больше, часть можно отложить для проверки.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Взять примеры из файла</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Примеры (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Скрыть беседы</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Загрузить на процессоре</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Перетащите файл, чтобы взять из него примеры</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Покажите модели, как вам нужно отвечать, и она это переймёт: тон, формат, задачу. Хватит нескольких десятков примеров и нескольких минут на этом компьютере. Фактов она не выучит: чего не знает, то выдумает, как и раньше, но уже новым тоном.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Имя, например «Пират»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Имя для выученного</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Начать с этим беседу</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Сохранено как %1. Другие программы для RWKV тоже читают этот файл; здесь его можно импортировать в разделе «Состояния».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Отбросить и изменить примеры</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Назад к примерам</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Теперь это на полке: с этого можно начать любую беседу. Файл %1 подойдёт и для других программ.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Теперь это в разделе «Модель», «Адаптеры»: там его можно включать и выключать. Папка %1 подойдёт и для других программ.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Чему модель научилась</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Быстро: 50 шагов</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Обычно: 100 шагов</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Тщательно: 300 шагов</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Продолжительность обучения</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Продолжить с места остановки</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Насколько хорошо предсказываются ответы, по шагам</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Остановить и сохранить лучшее</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Тон: начальное состояние</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Больше, чем тон: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Что создаётся из примеров</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Ранг LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Выученное объединяется с моделью при загрузке и действует во всех её беседах, пока включено. С более высоким рангом модель выучит больше, но это займёт больше времени.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Модель выучит состояние в несколько мегабайт, с которого можно начинать беседы; сама модель не изменится.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Попробовать на</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>в обучении не участвуют</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Промпты для пробы</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Вопрос, которого нет среди примеров</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Промпт для пробы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>около %n секунды</numerusform>
            <numerusform>около %n секунд</numerusform>
            <numerusform>около %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>около %n часа</numerusform>
            <numerusform>около %n часов</numerusform>
            <numerusform>около %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Модель ещё загружается.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Сначала загрузите модель.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Эта модель работает на другом компьютере. Обучать можно только модель на этом.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Не удалось сохранить ход обучения: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Не нашлось ничего, что отвечало бы лучше. Могут помочь новые примеры, в которых есть что-то общее, или более короткие ответы.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Чтение примеров…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Подбор скорости обучения: шаг %1 из %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Обучение: шаг %1 из %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токен/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Потери на %n примере, который не участвует в обучении: %1 без обучения, %2 сейчас</numerusform>
            <numerusform>Потери на %n примерах, которые не участвуют в обучении: %1 без обучения, %2 сейчас</numerusform>
            <numerusform>Потери на %n примерах, которые не участвуют в обучении: %1 без обучения, %2 сейчас</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Потери на примерах: %1 без обучения, %2 сейчас</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Потери изменились с %1 до %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Остановлено; лучшее на данный момент сохранено. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Готово. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Состояние «%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Адаптер «%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Ранг %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Пока можно обучать только модели RWKV-6 и RWKV-7; эта модель — %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>На видеокарту помещается только часть модели. Загрузите её на процессоре, чтобы обучать.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Вставляемый текст слишком длинный для поля. Сохраните его в файл и поставьте этот файл на полку.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Неизвестно, чего модель здесь ожидала.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Это написала другая модель. Загрузите её, чтобы увидеть, чего ещё она ожидала.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Размышляет…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Размышление: %1 с</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Краткое размышление</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Размышление</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Скрыть размышление</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Показать размышление</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Беседа продолжается с более раннего ответа</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Пустой ответ</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Ответ %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>состояние: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>нет состояния: чтобы продолжить отсюда, нужно заново прочитать %n ответ</numerusform>
            <numerusform>нет состояния: чтобы продолжить отсюда, нужно заново прочитать %n ответа</numerusform>
            <numerusform>нет состояния: чтобы продолжить отсюда, нужно заново прочитать %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>до этого отходит ещё %n ветка: ↑ ↓</numerusform>
            <numerusform>до этого отходят ещё %n ветки: ↑ ↓</numerusform>
            <numerusform>до этого отходят ещё %n веток: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Лента времени беседы, %n ответ</numerusform>
            <numerusform>Лента времени беседы, %n ответа</numerusform>
            <numerusform>Лента времени беседы, %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Стрелки влево и вправо показывают беседу такой, какой она была тогда</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Помнит ли она ещё?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Продолжить отсюда</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Вернуться в конец</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Запрос к модели…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Щёлкните по токену или выберите его клавишами ↑ ↓ и Enter, чтобы продолжить с него в другой версии.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>работает на %1, где обучение пока невозможно; загрузите на процессоре</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>не хватает памяти, чтобы обучать сразу на %1 токенах; используйте примеры покороче или закройте другие программы</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>в одном из примеров нечему учиться: его ответ пуст</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>в примере токенов: %1, возможно не более %2; сократите или разделите его</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>нет примеров для обучения</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>не является объектом JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>нужны user и assistant, messages, conversations, instruction и output или text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>нечему учиться: ответ пуст</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>токенов: %1, возможно не более %2; сократите или разделите</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>пример %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>не является корректным JSON</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>строка %1 не является корректным JSON</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>нет примеров для обучения</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>не float32, или форма не соответствует данным</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>ни одна скорость обучения не дала результата: потери росли неограниченно; поищите ошибочные примеры</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>не является контрольной точкой настройки или повреждена; начните заново без неё</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>создана с другой моделью, другими примерами или параметрами; начните заново без неё</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>в строке %1 не закрыта кавычка</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>в первой строке должны быть названия столбцов: question и answer, user и assistant или instruction и output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>на %1 обучение пока невозможно; обучайте на процессоре</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>не хватает памяти для сети (значений: %1); выберите сеть поменьше</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>нельзя создать сеть (слоёв: %1, ширина: %2); возможно не больше: слоёв — %3, ширина — %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>ширина %1 должна быть кратна размеру головы %2, а он — кратен 8 и не больше 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>сеть слишком велика для обучения здесь (значений: %1); возможно не больше %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>не является контрольной точкой обучения или повреждена; начните заново без неё</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>создана с другим текстом, другими размерами или параметрами; начните заново без неё</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>токенов в тексте: %1, слишком мало для окон длиной %2; возьмите текст длиннее или контекст короче</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>потери росли неограниченно; выберите меньшую скорость обучения</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 нельзя обучать здесь; выберите модель RWKV-6 или RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>На %1 помещается только часть, а часть там обучать нельзя; загрузите её на процессоре</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>содержит больше столбцов, чем названо в первой строке; заключите тексты с разделителем в кавычки</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>не является простым текстом в UTF-8; сохраните его так</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery продолжает работать</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Ответы пишутся дальше. Значок в трее снова покажет окно.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Удалить промпт «%1»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Без обучения</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>С обучением</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Вначале память была пуста; больше всего сейчас хранит слой %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>За %n ответ память изменилась на %1 % своей величины, больше всего в слое %2.</numerusform>
            <numerusform>За %n ответа память изменилась на %1 % своей величины, больше всего в слое %2.</numerusform>
            <numerusform>За %n ответов память изменилась на %1 % своей величины, больше всего в слое %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Переписано</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Сейчас показана эта версия</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Версии текста</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>в словаре нет токенов для некоторых отдельных байтов, поэтому он может закодировать не любой текст</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>слияние %1 называет токен, которого нет в словаре</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>у добавленного токена нет номера, нет текста или текст слишком длинный</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>сохранено в UTF-16 («Юникод»), что не поддерживается; сохраните в UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>больше любого словаря модели RWKV; выберите собственный словарь модели</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>не словарь: ни tokenizer.json с байтовыми парами (BPE), ни соответствие номеров токенам</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>ожидались номер, токен в кавычках и его длина</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>номер или длина — не число в допустимых пределах</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>токен — не строка Python в кавычках</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>размер токена — %1 байт, а не %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>строка %1: номер %2 указан дважды</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Перетащите файл весов, чтобы загрузить его</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Перетащите экспортированную беседу, чтобы открыть её</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Перетащите изображения, чтобы спросить о них</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Перетащите документы, чтобы поставить их на полку</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Перетащите текст, чтобы писать в нём дальше</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Отпустите адаптер, чтобы добавить его к %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Продолжить с места курсора</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Сразу в текст</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n вариант на выбор</numerusform>
            <numerusform>%n варианта на выбор</numerusform>
            <numerusform>%n вариантов на выбор</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Сколько продолжений писать за раз</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Переписать…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Модель читает текст…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Чтение наперёд</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab — принять слово подсказки</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Сколько текста модель уже прочитала</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Скрыть беседы</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версии текста</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Не подсказывать при наборе</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Подсказывать слова при наборе</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Вернуться к написанию</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Показать, чего ожидала модель</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Скрыть параметры текста</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Параметры текста</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Экспорт текста</translation>
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
        <translation>Открыть текст</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Тексты (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написание текста</translation>
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
        <translation>Просмотр изображения… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Чтение: %1 из %2 токенов</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Модель читает</translation>
    </message>
</context>
</TS>
