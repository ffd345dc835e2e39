<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>על אודות Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>מודל ההתחלה אומן באמצעות</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>‏Rookery בנויה על</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>‏Rookery %1 מריצה מודלי שפה מסוג RWKV במחשב הזה. זוהי תוכנה חופשית ברישיון Apache License 2.0, היא ניתנת ללא כל אחריות ואינה שולחת דבר לשום מקום, אלא אם נוסף מודל שבשרת.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>מתאם PiSSA, שזקוק לקובץ עם ערכיו הראשונים; יש לשים לידו את init_pissa.pth</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>אינו אובייקט JSON; יש להשיג את הקובץ שוב</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>מתאם DoRA ‏(use_dora), שלא ניתן למזג כאן; יש לבחור LoRA בלעדיו</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>נותן למטריצות ערכי אלפא משלהן (alpha_pattern), ואת זה לא ניתן למזג כאן</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>מסוג %1, שאינו נקרא</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>‏%1 אינו חלק ממתאם מוכר (LoRA, ‏PiSSA, ‏DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>מכיל ערכים ראשונים של מטריצות אחרות מאשר %1; שני הקבצים אינם שייכים זה לזה</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>משנה את %1, שחסר במודל; המתאם נוצר עבור מודל אחר</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>מכיל %1 עבור %2 בצורה %3; המתאם נוצר עבור מודל אחר או שהוא פגום</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>מכיל רק חצי מהזוג של %1; יש להשיג את הקובץ שוב</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>מביא אלפא משלו; יש להשמיט את הערך שניתן ולשנות במקומו את העוצמה</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>מסוג ללא אלפא; יש להשמיט אותו ולשנות במקומו את העוצמה</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>אינו מציין את האלפא שלו, שלפיו יש לשנות את קנה המידה; יש לתת אחרי נקודתיים את האלפא שבו אומן, כמו ב־%1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>מכיל ערכים שאינם מספרים (NaN או אינסוף); הקובץ פגום או שהאימון שלו התבדר</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>לא ניתן ליצור את התיקייה (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>מתחיל בערכים שנלקחו מהמודל (init_lora_weights: %1), ואת זה אי אפשר למזג כאן</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>מתאמים</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>‏LoRA, ‏PiSSA או DiSHA משנים את אופן הכתיבה של המודל הזה. הם ממוזגים בזמן טעינת המודל.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>הוספת מתאם…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>טעינה מחדש עם אלה</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>הוספת מתאם למודל</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>מתאמים (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>הוספת מתאם מתיקייה, כפי ש-PEFT כותב</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>מיזוג %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>‏1 הוא כפי שאומן, 0 אינו משנה דבר; יותר מזה מגזים.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>אלפא</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>אלפא של %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>הקובץ אינו מציין את האלפא שלו, שלפיו יש לשנות את קנה המידה. יש להקליד את הערך שבו אומן.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>כותב…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>לשמור את זו</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>תשובה %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>תחילת התשובה אינה מתאימה לתבנית שנבחרה לה; יש לבקש תשובה אחרת או לא לבחור תבנית</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>מודל אחר כתב את התשובה הזו. כדי לראות למה עוד ציפה יש לטעון את %1.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>התשובה הזו פותחת את השיחה, ולכן אין ממה לצפות לה.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>התשובה נכתבה</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>לא ניתן היה לכתוב את התשובה</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>תשובות ללמוד מהן</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>אין עדיין שיחה עם תשובות.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>בשיחה הזו אין תשובות לשאלות ללא תמונות.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>יש לבחור את התשובות שהן כפי הרצוי; אחרות כדאי לשנות קודם בשיחה. תשובות רצופות נלמדות יחד, כדי שמה שתלוי בשאלה הקודמת יהיה מובן.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>לקיחת תשובה אחת</numerusform>
            <numerusform>לקיחת %n תשובות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>לענות עם מודל אחר</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>התשובה תופיע לצד התשובות הקיימות כגרסה נפרדת, והשיחה תימשך עם המודל הזה.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מודלים…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>לענות</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>הנחיית המערכת או תבנית השיחה השתנו, ולכן המודל קורא את השיחה שוב לפני שיענה.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>למודל הזה אין מצב שמור של השיחה, ולכן הוא קורא את הטקסט שוב לפני שיענה.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>למודל אין מה להוסיף: הוא סיים שוב את התשובה מיד. אפשר לשאול על מה שחסר, או לבקש תשובה אחרת.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>לא ניתן היה להשתמש במצב השמור של השיחה (%1), ולכן המודל קורא את הטקסט שוב לפני שיענה.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>השרת עסוק ומבקש להמתין %1 שנ׳; לאחר מכן תישלח פנייה נוספת.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>התשובה חזרה שוב ושוב על אותו דבר, ולכן נעצרה. אפשר להמשיך אותה; קנס הופעה גבוה יותר עשוי לעזור.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>השרת לא השיב. תישלח אליו בקשה חוזרת בעוד %1 שנ׳.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>המצב השמור של השיחה השתנה בדיסק מאז שנשמר, ולכן אין בו שימוש: המודל קורא את הטקסט מחדש לפני שהוא עונה, ונשמר מצב חדש. „בדיקת הנתונים” בהגדרות מראה אם השתנה עוד משהו.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>נכתבת תשובה אחת (%n)</numerusform>
            <numerusform>נכתבות %n תשובות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>תשובה אחת (%n): לשמור אחת</numerusform>
            <numerusform>%n תשובות: לשמור אחת</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>להציג אחת בכל פעם</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>תשובות זו לצד זו</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>ערכת ההגדרות ״%1״ נמחקה</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>ההנחיה ״%1״ נמחקה</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>הדמות ״%1״ נמחקה</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>נוסף כמתאם של %1: %2. הוא ממוזג כשהמודל נטען מחדש, ונמצא בלוח הצד, תחת מודל.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 אסימונים/שנ׳</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>הסתרה</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (פיצול)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>ההודעה נמחקה</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>מה שהגיע אינו המודל הצפוי (%1). הוא נמחק; יש לנסות שוב.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>הגיע מודל אחר מהצפוי: %1 עם %2 שכבות ברוחב %3. הוא נמחק.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>במחשב הזה %1 זיכרון, מתוכם %2 פנויים, ו־%3 פנויים בדיסק.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 להורדה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>כ־%1 אסימונים/שנ׳ בכרטיס הגרפי</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>כ־%1 אסימונים/שנ׳ במעבד</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>מתאים למחשב הזה</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>מתאים למחשב הזה: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>מתאים לאחר סגירת תוכנות אחרות</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>מתאים לאחר סגירת תוכנות אחרות: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>גדול מדי: דורש כ־%1 זיכרון, במחשב הזה יש %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>אין מקום: רק %1 פנויים בדיסק</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>דורש כ־%1 זיכרון</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, רישיון %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>לא פורסם סכום ביקורת: הגודל והצורות נבדקים.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>מודל הוא קובץ אחד של משקלים: קובצי .gguf הם קומפקטיים ושלמים, קובצי .pth גדולים יותר וזקוקים לאוצר מילים, שמגיע איתם.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>קבצים נוספים של המודלים האלה</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>כל מודל אחר מ־huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>בעלים/שם, או קישור</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>שם או קישור של מודל ב־huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>הצגת קבצים…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>זה אינו בעלים/שם וגם לא קישור ל־huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>מודלים להורדה</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>שום דבר לא מורד לפני לחיצה על לחצן כאן.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 הורדו</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>הצגת קבצים…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>טעינה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, מומלץ</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>לשיחה</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>לתרגום</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>להצגת תמונות</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>של המודל עצמו</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>אחרי המסננים</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>מה עשוי לבוא עכשיו</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>עד כמה השתנה הזיכרון, שכבה אחר שכבה</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>מסד הנתונים הפגום נשמר בשם %1. ‏Rookery ממשיכה עם מסד נתונים ריק.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>ההודעה הזו ארוכה מכדי לשנות אותה כאן. אפשר להעתיק אותה ולשנות אותה במקום אחר.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>הסתרת השיחות</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>הצגת השיחות</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>ממשיכה מהמצב ״%1״</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>הגדרות התשובה</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>דגימה, הנחיה, מצבים ומודל</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>הסתרת הגדרות התשובה</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>השיחה האחרת</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>סגירת הצד הזה</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>להניח בצד</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>לא נטען מודל. מה שנכתב נשאר כאן עד שייטען אחד.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מודלים…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>המודל %1 אינו רואה תמונות. הן נשארות כאן; כדי לשלוח אותן יש לטעון מודל עם מקודד תמונות.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>אפשר לשאול עליה, או לשלוח אותה לקבלת תיאור</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>הודעה אל %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>המודל נטען; אפשר כבר לכתוב…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>יש לטעון מודל כדי לשוחח</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>מודל ההתחלה זעיר וטועה לעיתים קרובות מחוץ לנושאים המעטים שלו.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>מודלים עלולים לטעות. הכול נשאר במחשב הזה.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>צירוף תמונות</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>תמונות (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>לשאול מכאן והלאה; מה שבא אחר כך נשאר כענף</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>במוקד</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 קורא את הטקסט של „%2”. לאחר מכן ייפתח עותק של השיחה הזאת שמכיר אותו.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>קריאת הטקסט מחדש</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>יש לטעון מודל כדי לכתוב איתו.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>מודל במחשב אחר יכול רק לשכתב את מה שנבחר: הוא אינו שומר מצבים של טקסטים.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>הסבירות של ההמשך: %1% לאסימון</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>מבחינת המודל הטקסט נגמר כאן. אפשר לכתוב עוד כמה מילים או להמשיך ממקום אחר.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>הצעה אחת (%n) אמרה אותו הדבר כמו אחרת והושמטה. בטמפרטורה גבוהה יותר הן שונות יותר.</numerusform>
            <numerusform>%n הצעות אמרו אותו הדבר כמו אחרות והושמטו. בטמפרטורה גבוהה יותר הן שונות יותר.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>שמירת הקוד</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>ללא גלישת שורות ארוכות</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>גלישת שורות ארוכות</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>קוד, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>שמירת הקוד כקובץ…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>הסתרת מספרי השורות</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>הצגת מספרי השורות</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>צירוף תמונות</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>עצירת התשובה</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ללא כותרת</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>נעוצות</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצאו</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (עותק)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>השיחה נמחקה</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>הטקסט נמחק</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>הנחיית מערכת</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>ללא הנחיית מערכת, בתבנית של המודל</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>לדוגמה: עליך להיות מורה בעל סבלנות ולענות במשפטים קצרים.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>מופיעה לפני ההודעה הראשונה בשיחה הזו. לאחר שינוי המודל קורא את השיחה שוב.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>תבנית השיחה</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>חשיבה</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>שמות הדוברים</translation>
    </message>
    <message>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>השם שלך בתבנית</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>המודל</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>שם המודל בתבנית</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>הטקסט שלפני התור הראשון</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>הטקסט שלפני התור הראשון, כולל סופי השורות</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>תשובה מסתיימת ב</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>טקסטים מופרדים בפסיק; %1 הוא סוף שורה</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>טקסטים שמסיימים תשובה</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>מה שהמודל קורא</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>התשובה מסתיימת ב: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>התשובה היא</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>סכמת JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>ביטוי רגולרי</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>המודל אינו יכול לכתוב שום דבר אחר: כל אסימון נבדק לפני שהוא נבחר.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>לא ניתן לחייב מודל שבשרת לתבנית; התשובות שלו הן טקסט כלשהו.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>היא ארוכה מכדי לשנות אותה כאן. זו תחילתה; המודל קורא את כולה.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>שם השיחה</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ביטול הנעיצה</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>נעיצה למעלה</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>העתקה כ־Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>נכתבת תשובה</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>פתוחה כעת</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>תשובה חדשה</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>הצגה לצד הנוכחית</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>מוצגת לצד הנוכחית</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>לא ניתן לקרוא %1 מתוך %2 ההודעות שבה</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%1 מתוך %2 ההודעות שבה אינן כפי שנכתבו</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>השיחה הזו פגומה: %1. השאר מוצג ודבר לא נמחק; כדי לקבל אותה בחזרה יש לשחזר גיבוי של תיקיית הנתונים.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>בדיקת הנתונים</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>קריאת כל השיחות, המצבים השמורים והתמונות ובדיקה אם הם כפי שנכתבו. דבר לא משתנה.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>הנתונים נבדקים: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>כל הנתונים כפי שנכתבו: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>שיחה אחת (%n)</numerusform>
            <numerusform>%n שיחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>מצב שמור אחד (%n)</numerusform>
            <numerusform>%n מצבים שמורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>תמונה אחת (%n)</numerusform>
            <numerusform>%n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>מסד הנתונים %1 פגום</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>שיחה אחת (%n) אינה כפי שנכתבה</numerusform>
            <numerusform>%n שיחות אינן כפי שנכתבו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>מצב שמור אחד (%n) אינו שמיש</numerusform>
            <numerusform>%n מצבים שמורים אינם שמישים</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>נמצאו נזקים: %1. דבר לא שונה או נמחק; כדי לקבל בחזרה את מה שנפגם יש לשחזר גיבוי של תיקיית הנתונים.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>תיקיית נתונים</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>העברה…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>השיחות, התמונות, המודלים וההגדרות יועברו אל %1. לאחר מכן Rookery תופעל מחדש.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>להשאיר כאן</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>הנתונים מועברים: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>העברת הנתונים לתיקייה ריקה</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>נכתבת כעת תשובה. יש להמתין לסופה או לעצור אותה, ואז להעביר את הנתונים.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>מודל נמצא בהורדה. יש להמתין לסופה או לעצור אותה, ואז להעביר את הנתונים.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>אינו טקסט; ניתן לקרוא טקסטים, Markdown, ‏HTML ו־PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>אין בו טקסט</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>אין בו קובץ טקסט, Markdown, ‏HTML או PDF שניתן לקרוא</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>יש בו יותר מ־%1 מ״ב של טקסט; יש לחלק אותו</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>דורש סיסמה; יש לשמור אותו קודם בלי סיסמה</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>אין בו טקסט, רק תמונות של טקסט או כלום</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>פגום; יש לפתוח אותו בתוכנה אחרת ולשמור שוב</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>חילוץ התוכן נמשך יותר משתי דקות, ולכן לא נקרא</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>חילוץ התוכן נכשל, ולכן לא נקרא</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>לא ניתן להפעיל את החלק של Rookery שמחלץ תוכן ממסמכים; יש להתקין מחדש את Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>הקריאה בוטלה</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>האותיות שבו אינן ב־UTF-8; יש לשמור אותו כ־UTF-8 ולנסות שוב</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>לא ניתן היה לקבל את המצב מהמודל; יש לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>חזרה למדף</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>תוכנה אחרת כבר מורידה את %1.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>ההורדה דורשת %1, אך רק %2 פנויים בדיסק. יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>לא ניתן לקרוא את %1. יש למחוק אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>השרת %1 שלח חלק מהקובץ אף שהתבקש כולו. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>בקובץ שב־%1 יש %2 בתים ולא %3 כצפוי: זהו קובץ אחר. דבר לא נשמר.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>השרת %1 שלח יותר מ־%2 הבתים שבקובץ. ההורדה נעצרה ומה שהגיע נמחק.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>ההורדה נקטעה (%1). מה שהגיע נשמר; ניסיון נוסף ימשיך משם.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>הקובץ השתנה בשרת. יש לנסות שוב; ההורדה תתחיל מההתחלה.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>השרת %1 נותן את הקובץ הזה רק למי שהתחבר בו (שגיאה %2). יש להוריד אותו בדפדפן ואז לפתוח אותו כאן.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>הקובץ הזה כבר אינו נמצא ב־%1 (שגיאה %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>השרת %1 השיב בשגיאה %2. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>מה שהגיע אינו הקובץ הצפוי: סכום הביקורת שלו שונה. הוא נמחק; יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>ההורדה נקטעה. מה שהגיע נשמר; ניסיון נוסף ימשיך משם.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>הדיסק מלא. מה שהגיע נשמר; יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>לא ניתן לכתוב אל %1 (%2). יש לבדוק את התיקייה ולנסות שוב.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>זה אינו קובץ</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>מתבצעת הורדה של %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>עצירת ההורדה</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 הורדו</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>מודל טיוטה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>מודל קטן יותר עם אותו אוצר מילים כותב כמה מילים מראש, והמודל הזה בודק אותן בבת אחת: התשובות מגיעות מהר יותר היכן שזה משתלם, ונשארות אותן תשובות.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>לא בשימוש: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>לטעון מחדש איתו</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>התמונה %1 אינה במחשב הזה, ו־Rookery אינה מביאה דבר מהרשת. יש לשמור את התמונה ואז לצרף את הקובץ.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>הודעה יכולה לכלול עד %1 תמונות.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>המודל זוכר את ״%1״</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>על מה נדבר?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>כדי להתחיל יש לטעון מודל</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>שימוש במעבד</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>בחירת מודל…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>שיחה עם %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>הוספה כמתאם</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>אין עדיין דבר על המדף</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>אפשר לשחרר כאן קובץ טקסט, Markdown, ‏HTML או PDF, או תיקייה של קבצים כאלה. גם קובץ מצב מתאים.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>‏ROOKERY_RESOURCES אינו מציין תיקייה</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>התיקייה עם מודל ההתחלה חסרה ליד התוכנה; יש להתקין מחדש את Rookery או לציין את התיקייה ב־ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>אין קובץ כזה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>אין בתיקייה מודל RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>אין בתיקייה מודל RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>בתיקייה כמה מודלים, יש לציין אחד מהם: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>אוצר המילים שלו חסר; יש לשים לידו את %1 או לבחור את הקובץ</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>בינתיים נטען מודל אחר</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>המודל הוסר מהזיכרון</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>באוצר המילים הזה %1 אסימונים, במודל רק %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>הטעינה בוטלה</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>קריאת הטקסט בוטלה</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>אין די זיכרון לעותק של המצב</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>אין די זיכרון לתשובה הזו</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>התוכנה נסגרת</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>לא נטען מודל</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>באוצר המילים של מודל השפה חסרים האסימונים שמקיפים תמונה; המקודד שייך למודל אחר</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>אין די זיכרון לתמונה</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>‏VisualRWKV 6 קורא את התמונה בשני הכיוונים, ואת זה Rookery אינה יכולה להריץ; יש להשתמש ב־VisualRWKV 7 או במודל ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>ההתבוננות בתמונה בוטלה</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>מקודד התמונות נותן שורות של %1 מספרים, מודל השפה מקבל %2; הם שייכים למודלים שונים</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>בתשובה יש אסימונים שהמודל הזה אינו מכיר</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>אין טקסט שאפשר לצפות למשהו אחריו</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>יש לו אוצר מילים שונה מזה של %1, ולכן אינו יכול לכתוב עבורו מראש</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>תחילה יש לטעון את המודל שאליו שייך המצב.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 הוא מתאם (LoRA או דומה לו), לא מודל: הוא משנה את המודל שעבורו נוצר. יש לטעון את המודל ההוא ולהוסיף את זה בלוח שלו, תחת מודל, מתאמים.</translation>
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
            <numerusform>דוגמה אחת</numerusform>
            <numerusform>%n דוגמאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>אחת הושמטה</numerusform>
            <numerusform>%n הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>לא ניתן היה לשמור את הדוגמאות: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>הושמטה: אין לה תשובה.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>הושמטה: זהה לדוגמה %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>הושמטה: ארוכה מ־%1 אסימונים. יש לקצר או לחלק אותה.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>תשובה אחת</numerusform>
            <numerusform>%n תשובות</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>לא ניתן לקרוא את הדוגמאות שנשמרו. הקובץ שלהן יועבר הצידה לפני שיישמרו חדשות. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>שינוי דוגמה %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>הסרת דוגמה %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>מערכת</translation>
    </message>
    <message>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>תמונה: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>אין די זיכרון כדי לקרוא אותו</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>הדיסק מלא; יש לפנות מקום ולשמור שוב</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>מכסת הדיסק שלך נוצלה; יש לפנות מקום ולשמור שוב</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>אין הרשאה לכתוב שם; יש לבחור תיקייה אחרת</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>התיקייה אינה קיימת</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>צינור שאיש אינו קורא ממנו; יש לבחור קובץ</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>לא ניתן לכתוב: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>תיקייה ולא קובץ; יש לבחור קובץ שבתוכה</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>צינור ולא קובץ; יש לשמור את מה שעובר בו כקובץ ולבחור אותו</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>שקע ולא קובץ; יש לבחור קובץ</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>התקן ולא קובץ; יש לבחור קובץ</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>אין קובץ כזה</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>אין הרשאה לקרוא אותו; יש לשנות זאת או לבחור אחר</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>תוכנה אחרת מחזיקה בו; יש לנסות שוב בעוד רגע</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>לא ניתן לקרוא: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>גודלו ‎%1 MB, הרבה יותר מקובץ כזה</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>תיקיית הבית</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>בתיקייה הזו יש יותר ממה שמוצג. יש להקליד את שם הקובץ.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>התיקייה הזו ריקה.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>אין כאן קבצים מהסוג הזה.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>יש להקליד שם לקובץ.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>יש לבחור קובץ מהרשימה או להקליד את שמו.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>יש להקליד שם לתיקייה.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>״%1״ כבר קיים.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>לא ניתן ליצור את התיקייה ״%1״: אין לך הרשאה לכתוב שם.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>לתיקייה שמעל</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>הסתרת קבצים מוסתרים</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>הצגת קבצים מוסתרים</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>שם התיקייה החדשה</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>יצירת התיקייה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>התיקייה המוצגת, או נתיב</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>שם או נתיב</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>שם או נתיב של התיקייה</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>שם או נתיב של הקובץ</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>סוג הקבצים</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>״%1״ כבר קיים. להחליף אותו?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>בחירת שם אחר</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>תיקיית הבית</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>שולחן העבודה</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>הורדות</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>חיפוש בשיחה הזו</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>הודעה מוקדמת יותר</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>הודעה מאוחרת יותר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>אין תיקייה ״%1״. יש לבחור אחרת או ליצור אותה תחילה.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>אין לך הרשאה לכתוב בתיקייה ״%1״. יש לבחור אחרת.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>אין תיקייה ״%1״.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>אין לך הרשאה לעיין בתיקייה ״%1״.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>אין קובץ ״%1״. יש לבדוק את שמו או לבחור קובץ מהרשימה.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>״%1״ הוא צינור או התקן ולא קובץ. יש לבחור קובץ.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>אין לך הרשאה לקרוא את ״%1״. יש לבחור קובץ אחר או לשנות את ההרשאות שלו.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>״%1״ היא תיקייה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>״%1״ הוא צינור או התקן ולא קובץ. יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>נתיב התיקייה</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>פתיחת החלון המהיר של Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>התשובה של %1 ארוכה מכדי להיות רשימת קבצים.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>השרת %1 השיב במשהו שאינו רשימת קבצים. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>הרשימה של %1 ממשיכה בכתובת אחרת (%2), ואין מעבר אליה.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>ב־%1 יש יותר מ־%2 קבצים. יש לתת את הקישור של הקובץ הרצוי.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>השרת %1 אינו מציג את %2 ללא התחברות: הוא אינו קיים, או שהמשתמשים נדרשים תחילה להסכים למשהו. יש להוריד אותו בדפדפן ואז לפתוח אותו כאן.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>אין %1 ב־%2. יש לבדוק את השם.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>השרת %1 השיב בשגיאה %2. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>לא ניתן היה להגיע אל %1 (%2). יש לבדוק את החיבור ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>קידוד התמונה בוטל</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>‏OpenCV %1 אינה יכולה להריץ את הרשת הזו; יש לייצא אותה עם צורות קבועות וללא המשקלים החד־ממדיים של LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>הפלט שלו אינו [1, tokens, width] ואינו [1, width, rows, columns]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>נותן ערכים שאינם מספרים</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>‏OpenCV %1 מחשבת משהו אחר ממה שאומרת הבדיקה של הקובץ עצמו (סטייה של %2), ולכן תמונות ייקראו באופן שגוי</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>‏OpenCV %1 אינה יכולה לייבא את הרשת הזו (opset %2); יש לייצא אותה עבור opset 11 עד 13 עם צורות קבועות</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>‏OpenCV %1 אינה יכולה לייבא את הרשת הזו (opset %2, ב־%3); יש לייצא אותה עבור opset 11 עד 13 עם צורות קבועות</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>הטנזור הזה חסר בקובץ של מקודד התמונות</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>צורה %1, צפויים %2 ערכים</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>מכיל ערכים שאינם מספרים; הקובץ פגום</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>אין די זיכרון למקודד התמונות</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>צורה %1, צפויות %2 שורות</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>אין די זיכרון לקידוד התמונה</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>קונבולוציה של %1 נקודות; מוכרות 3 ו־6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>מקודד התמונות נותן %1 מספרים לאסימון, המטיל מצפה ל־%2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>אין די זיכרון למטיל</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>המאפיינים של מקודד התמונות אינם מתאימים למטיל</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>לא מטיל ש־Rookery מכירה (שתי שכבות ליניאריות)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>מקודד עם ממזגי deepstack; ‏Rookery מריצה רק את המגדל הפשוט</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>אורך התמונה יותר מפי 50 מרוחבה; יש לחתוך אותה תחילה</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>מגדל הראייה של מודל RWKV-VL חסר או אינו שלם</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>שיכון הטלאים או המיקומים של מקודד התמונות חסר או שצורתו משונה</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>בקובץ VisualRWKV הזה חסר אחד משלושת מקודדי התמונות שלו</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>אין בלוקים של טרנספורמר ברוחב שמתחלק במספר הראשים</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>ההתקן כשל בזמן קידוד התמונה</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>ברשת אין צמתים או שהיא אינה נותנת דבר</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>רוצה משהו אחר מתמונה אחת; יש לייצא את מקודד התמונות לבדו</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>הצומת %1 (%2) שלו %3; יש לייצא או להוריד את הקובץ שוב</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>שומר את משקליו בקובץ אחר; יש לייצא אותו כקובץ אחד</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>במשקל %1 שלו ערכים אחרים ממה שהצורה והסוג מבטיחים; יש לייצא או להוריד את הקובץ שוב</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>משאיר משקל ללא שם, או נותן לשני משקלים את השם %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>מסוג ש־Rookery אינה יכולה להריץ</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>עם %1 קלטים</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>עם %1 פלטים</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>קורא את %1, שדבר לפניו אינו כותב</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>נובע מקבועים בלבד; יש לקפל אותם בייצוא</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>כותב את %1, שאינו שם או שנכתב פעמיים</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>מציין את %1 פעמיים</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>עם %1 בלתי אפשרי</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>אינו מכיל טנזור</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>ללא חלון</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>ללא משקלים משלו</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>עם משקלים בצורה אחרת מהחלון שלו</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>עם הטיה באורך אחר מהמשקלים שלו</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>עם משקלים באורכים שונים</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>מכיל שמות שאינם טקסט; יש לייצא או להוריד את הקובץ שוב</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>מבטיח %1, שאינו נובע משום תמונה</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>אינו קובץ ONNX שלם; יש לייצא או להוריד אותו שוב</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>מכיל רשימה של יותר מ־4,096 מספרים במקום רשימה קצרה</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>מכיל תנאים או לולאות, ששום מקודד תמונות אינו צריך</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>מכיל תכונה מסוג נדיר</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>מכיל צומת עם יותר מ־1,024 קלטים, פלטים או תכונות</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>מכיל ערך עם יותר מ־4,096 צירים</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>מכיל קלט או פלט שאינו טנזור</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>המשקלים שלו דלילים; יש לייצא אותם במלואם</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>מכיל יותר מ־50,000 צמתים, ששום מקודד תמונות אינו צריך</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>מכיל פונקציות משלו או חלקים לאימון; יש לייצא אותו להסקה</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>לא ניתן לקרוא קובץ ONNX של יותר מ־2 GB</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>אין לו קלט בגודל קבוע [1, 3, height, width]; יש לייצא את המקודד עם צורות קבועות</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>לא ניתן להפעיל את החלק של Rookery שבודק מקודד תמונות; יש להתקין מחדש את Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>הרשת הזו דורשת יותר זיכרון ממה שיש</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>ניתן היה לקרוא את הרשת הזו פעם אחת אך לא פעמיים; האם הקובץ נכתב כעת?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>לרשת הזו נדרשות יותר משתי דקות לתמונה אחת, ולכן היא אינה בשימוש</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>‏OpenCV קורסת ברשת הזו, ולכן היא אינה בשימוש; יש לייצא או להוריד אותה שוב</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>המודל הזה זקוק למקודד התמונות google/siglip2-base-patch16-384, שאינו בקובץ שלו; יש לבחור את model.safetensors שלו כקובץ הראייה</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>לא נמצא מקודד ONNX ליד המודל</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>המודל הזה אינו רואה תמונות: אין מקודד תמונות בקבצים שלו; יש לבחור מודל עם ראייה או לציין מקודד</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>התמונות שלו קטנות מכדי להבחין בין תצלומים לציורים</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>זה נראה כמו תצלום, והמודל הזה מכיר רק ציורים; מודל תמונות יכול לתאר אותו</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>מה שהיא מוסרת על דברים בתצלומים הוא בצורה אחרת מזו של Rookery; היא שייכת לגרסה אחרת</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>זו אינה הרשת שמזהה דברים בתצלומים; יש להתקין מחדש את Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>מתבצעת פנייה למודל…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>מתחת ל־50 %</translation>
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
        <translation>הפתעה לאורך הטקסט</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>התשובה, אסימון אחר אסימון</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>מה המודל ציפה</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד (%n)</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>‏%1 סיביות של הפתעה לאסימון</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>הסתברות %1 % · דירוג %2 · הפתעה %3 סיביות · אנטרופיה %4 סיביות</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>כדי לראות למה עוד ציפה יש לטעון מודל.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>כבר לא ניתן לקרוא את התמונה הזו.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>לפתוח את הקישור הזה?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>הוא נכתב על ידי המודל ומוביל אל מחוץ ל־Rookery, אל:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>פתיחה בדפדפן</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>המערכת אינה מספקת מספרים אקראיים למפתח, ולכן השרת נשאר כבוי. כדי לנסות שוב יש לכבות ולהפעיל אותו.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>חלק %1 מתוך %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>לחיצה על Ctrl+Enter נותנת למודל להמשיך מהסמן</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>כותבים את המילים הראשונות, והמודל ממשיך משם. אפשר גם לשחרר כאן קובץ טקסט.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>הטקסט, אסימון אחר אסימון</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>חלק %1 מתוך %2, נבחר גם הוא</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>טרנספורמר, מחושב</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>המצב של המודל הזה</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>זיכרון לעומת אסימונים שנקראו</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>הזיכרון של שיחה עם המודל הזה הוא %1, ארוכה ככל שתהיה.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>אחרי %1 אסימונים הזיכרון של השיחה הזו הוא %2, כמו בתחילתה. טרנספורמר עם %3 שכבות ברוחב %4 היה מחזיק %5 (מחושב: מפתח וערך של 16 סיביות לכל ערוץ, שכבה ואסימון; מודלים עם ראשים משותפים מחזיקים פחות).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>לדוגמה, אחרי %1 אסימונים טרנספורמר עם %2 שכבות ברוחב %3 היה מחזיק %4 (מחושב: מפתח וערך של 16 סיביות לכל ערוץ, שכבה ואסימון; מודלים עם ראשים משותפים מחזיקים פחות).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>הגרסה הקודמת</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>גרסה %1 מתוך %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>הגרסה הבאה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>עריכה ושליחה מחדש</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>לענות על זה</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>כתיבת תשובה אחרת</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>המשך התשובה הזו</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצרה</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>כתיבת תשובה אחת (%n)</numerusform>
            <numerusform>כתיבת %n תשובות זו לצד זו</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>פיצול שיחה חדשה מכאן</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>מחיקה מכאן והלאה</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>מודל שבשרת אינו יכול להמשיך תשובה</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>הצגת התשובה כטקסט</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>הצגת מה שהמודל ציפה</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>עצירת ההקראה</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>הקראה</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>לענות עם מודל אחר…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>שינוי התשובה הזו</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>כתיבת כמה תשובות…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>תשובה במעבד</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>אני: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>תשובה: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>הצגת התשובה כטקסט</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>הצגת מה שהמודל ציפה</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>ההודעה הערוכה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>התשובה ששונתה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>לסוף</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד (%n)</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 אסימונים/שנ׳</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>הראשון אחרי %1 אלפיות שנייה</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>הראשון אחרי %1 שנ׳</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>נכתבה על ידי %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>אסימון אחד (%n) נקרא לפניה</numerusform>
            <numerusform>%n אסימונים נקראו לפניה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>תמונה; נפתחת בגדול</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>יותר מדי ערכי logit להתאמה</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>המודל חישב ערכים שאינם מספרים; הקובץ פגום או שהאימון שלו התבדר</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>אין די זיכרון למצב של שיחה</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>המודל %1 קורא אסימונים בלבד; לתמונה דרוש מודל אחר</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>אסימון %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>מחוץ לאוצר המילים של המודל, שגודלו %1</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>נועד לשיכונים: אין בו head.weight, ולכן אינו יכול לחזות אסימונים</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>קריאת הטקסט בוטלה</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>בכרטיס %1 אין זיכרון פנוי לשכבה ממנו</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>אין די זיכרון להרצת המודל</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>אין טקסט להמשיך ממנו</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>באוצר המילים שלו, שגודלו %1, חסר האסימון 65535, שלפיו מודלי שיכון מזהים סוף טקסט</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>המודל חישב ערכים שאינם מספרים; הקובץ פגום</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>אינו באוצר המילים של המודל</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>מצב שמור</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>שייך למודל אחר ולא ל־%1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>אין די זיכרון לעותק של מצב השיחה</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>מאפייני תמונה</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>‏%1 ערכים אינם כפולה של רוחב המודל, %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>אין די זיכרון לעותק של המצב</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>נועד להטמעות, ולכן אינו יכול לכתוב מראש עבור מודל אחר</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>יש לו אוצר מילים של %1 אסימונים ואינו יכול לכתוב מראש עבור %2, שיש לו %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>אין די זיכרון למעבר של %1 אסימונים</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>טנזור %1: צורה %2, צפויות %3 שורות</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>מודל Qwen מומר (%1) עם שכבות RWKV, ש־Rookery אינה מריצה; המודלים של RWKV עצמה (rwkv6, rwkv7) רצים</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>מודל בארכיטקטורה %1; מבין קובצי GGUF, ‏Rookery מריצה rwkv6 ו־rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>מודל כלאיים של Qwen ‏(token_shift_count %1), ש־Rookery אינה מריצה</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>כותרת GGUF מסתיימת מעבר לקובץ: הוא קטוע או פגום, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>המטא־נתון %1 הוא מסוג לא מוכר</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>טנזור %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>ל־%1 יש שם או צורה שאין לשום מודל; הקובץ פגום</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>ל־%1 יש צורה שאין לשום מודל; הקובץ פגום</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: הצורה %2 אינה מורכבת מבלוקים שלמים של %3</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>טנזור %1 אינו מיושר; הקובץ פגום</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>טנזור %1 נמצא מעבר לסוף הקובץ; הקובץ קטוע או פגום, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>קובץ GGUF בסדר big-endian, שאינו נקרא</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>גרסה %1 של GGUF אינה נקראת; גרסאות 2 ו־3 נקראות</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>כותרת GGUF מונה יותר ממה שיש בכל מודל; הקובץ פגום</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>היישור %1 בלתי אפשרי; הקובץ פגום</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>טנזור %1: צורה %2, צפויות שש שורות</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>מצב התחלתי (time_state) ולא מודל; יש לטעון את המודל שעבורו כוונן ולייבא את המצב שם</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>מצב שמור של שיחה ולא מודל; יש לטעון את המודל שממנו הגיע ולייבא את המצב שם</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>המשקלים שלו מסוג %1, שאינו נקרא; יש לבחור את המודל כ־F32, ‏F16, ‏BF16 או GGUF מקוונטז</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>מקודד תמונות ולא מודל שפה; מקומו ליד מודל כזה, או אחרי --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>נדחה: בפתיחה בדרך הרגילה הקובץ הזה היה מריץ קוד (%1); דבר לא הורץ. אין לסמוך על המקור שלו</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>נדחה: הוא מכיל יותר מטנזורים (%1); דבר לא הורץ. יש לשמור את המשקלים בלבד, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>ה־pickle שבו פגום (%1 בבית %2); יש להשיג את הקובץ שוב</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>הוא מסתיים מוקדם מדי</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>פרוטוקול pickle ‏%1 אינו נקרא; יש לשמור בפרוטוקול ברירת המחדל של torch.save, ‏2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>יותר מדי סימנים</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>נדחה: ה־pickle שבו משתמש בפקודה 0x%1, שמשקלים רגילים אינם צריכים; דבר לא הורץ</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>יותר מדי ערכים</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>חסר ערך</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>חסר סימן</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>מספר גדול מדי</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>שם ללא סוף</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>יותר מדי מילונים</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>יותר מדי הפניות</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>הפניה לשום דבר</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>ברשומה (tuple) חסרים ערכים</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>אינו רשימה</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>במילון חסרים ערכים</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>חסר מילון</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>אינו מילון</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>תכונות של שום דבר</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>אחסון מתואר באופן שגוי</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>יותר מדי אחסונים</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>קריאה למשהו שלא ניתן לקרוא לו</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>מילון שנוצר מערכים</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>פרמטר ללא טנזור</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>טנזור מתואר באופן שגוי</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>יותר מדי טנזורים</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>אינו מכיל מילון של טנזורים</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>ארכיון zip, אך לא מודל PyTorch שמור (אין בו data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>נשמר במחשב big-endian, ואינו נקרא; יש לשמור אותו במחשב רגיל</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>גרסה %1 של ארכיון PyTorch אינה נקראת; גרסאות 1 עד 10 נקראות</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 חסר בארכיון; הקובץ פגום, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 דחוס או מוצפן בארכיון; יש לשמור את המודל שוב עם torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>ב־%1 יש %2 בתים, צפויים %3 ערכים של %4 בתים; הקובץ פגום</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>הצורה %1 חורגת מ־%2 הערכים של %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>הטנזורים שלו תופסים יותר מפי שניים מגודל הקובץ</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>הארכיון דחוס או מוצפן; יש לשמור את המודל שוב עם torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>טנזור %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>אינו מכיל טנזורים במקום שבו נשמרים משקלים (ברמה העליונה, או תחת state_dict, ‏model או module); יש לשמור את המשקלים בלבד, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>מסתיים באמצע טנזור: הוא קטוע, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>טנזור עם %1 צירים ושם של %2 בתים בלתי אפשרי; הקובץ פגום</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 הוא מסוג %2 של rwkv.cpp, שאינו נקרא; יש להמיר את המודל שוב עם rwkv.cpp עדכני</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: הצורה %2 בלתי אפשרית; הקובץ פגום</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 נמצא מעבר לסוף הקובץ; הקובץ קטוע או פגום, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>גרסה %1 של קובצי rwkv.cpp אינה נקראת; גרסאות 100 ו־101 נקראות</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>מונה יותר טנזורים משיש בכל מודל; הקובץ פגום</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>מכילה אובייקט במקום שאינו שייך לו</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>בטנזור %1 חסר dtype, ‏shape או data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>מציינת את הטנזור %1 פעמיים</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>מונה יותר טנזורים משיש בכל מודל</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>מכילה טקסט במקום שאינו שייך לו</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>מכילה רשימה במקום שאינה שייכת לו</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>מכילה מספר גדול מדי</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>מכילה מספר במקום שאינו שייך לו</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>לטנזור %1 יותר מדי צירים</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>מכילה מספר שלילי</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>מכילה מספר שאינו שלם</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>מכילה ערך אמת במקום שאינו שייך לו</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>מכילה null במקום שאינו שייך לו</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>מכילה נתונים בינאריים במקום שאינם שייכים לו</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>אינה JSON תקין בבית %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: הצורה %2 של %3 אינה ממלאת את %4 הבתים שלה</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>כותרת safetensors ארוכה מהקובץ; הקובץ קטוע או פגום</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>כותרת safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>שני טנזורים בקובץ safetensors חולקים בתים</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>הסוג, הצורה והבתים אינם מתאימים זה לזה בקובץ safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>רשימת חלקי המודל מציינת יותר מדי קבצים</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>רשימת חלקי המודל אינה JSON תקין או שאינה מציינת קבצים</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>רשימת חלקי המודל מציינת את %1, שאינו קובץ לידה</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>פורמט PyTorch מלפני 2020 (לא ארכיון zip), שאינו נקרא; יש לטעון ולשמור אותו פעם אחת עם PyTorch עדכנית</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>‏pickle גולמי של Python ולא מודל שמור; נקראים רק קובצי .pth של torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>מצביע Git LFS ולא המשקלים; יש להריץ `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>דף אינטרנט או XML ולא משקלים; יש להוריד את הקובץ עצמו</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>קובץ JSON ולא משקלים; יש לבחור את קובץ ה־.safetensors, ה־.pth או ה־.gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>פורמט ישן של llama.cpp; רק GGUF נקרא</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>דחוס (gzip); יש לחלץ אותו תחילה</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>אינו קובץ משקלים; Rookery קוראת קובצי .pth, ‏safetensors, ‏GGUF ו־rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>הקובץ ריק; יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>מכיל שני טנזורים עבור %1; הקובץ פגום</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>חלק אחד של מודל שמחולק ל־%1 קובצי GGUF; יש לשים את כולם בתיקייה אחת בשמות שבהם הגיעו, שמסתיימים ב־‎-00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>אינו חלק %1 מתוך %2 כפי ששמו אומר; יש להשיג את הקבצים שוב</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>תיקייה ללא קובץ משקלים; יש לבחור את הקובץ עצמו</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>בתיקייה כמה קובצי משקלים, יש לציין אחד מהם: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>אין די זיכרון לפתיחת הקובץ</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>חסר, והמודל מחולק ל־%1 קבצים; יש לשים את כולם בתיקייה אחת</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>בחלקיו טנזורים אחרים ממה שאומר הראשון שבהם; יש להשיג את הקבצים שוב</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>בפורמט אחר משאר חלקי המודל; יש להשיג את הקבצים שוב</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>חסר ב־%1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>מסוג %1, שאינו נקרא, ב־%2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>תוכנה אחרת קיצרה את הקובץ בזמן שהיה בשימוש; יש לשחזר אותו ולטעון את המודל שוב</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>אינדקס הארכיון שבסופו חסר: הקובץ קטוע, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>אינדקס הארכיון פגום; יש להשיג את הקובץ שוב</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>אינדקס הארכיון מצביע אל מחוץ לקובץ: הקובץ קטוע או פגום, יש להשיג אותו שוב</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>חסר בקובץ</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>אין לו דרגה שניתן להסיק מצורתו</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>אינו טבלה של מטריצות ריבועיות</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>מודל כלאיים RWKV-8 ‏(rc00-hybrid), שמנגנון הקשב שלו שומר כל אסימון קודם, ו־Rookery אינה מריצה אותו; יש לבחור מודל RWKV-4 עד RWKV-7a או RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>מודל RWKV-7b ‏(DeepEmbedAttention), שמנגנון הקשב שלו שומר כל אסימון קודם, ו־Rookery אינה מריצה אותו; יש לבחור מודל RWKV-4 עד RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>מודל RWKV-8 עם ROSA, מודל מחקרי ש־Rookery אינה מריצה; יש לבחור מודל RWKV-4 עד RWKV-7a או RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>הקובץ מכיל %1: הוא %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>הקובץ מכיל טנזורים אך לא מודל שפה RWKV ש־Rookery מכירה (גרסאות 4 עד 7a, ‏8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>הצורה %1 אינה יכולה להיות של מודל, ב־%2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>‏%1 ראשים אינם מחלקים את הרוחב %2, ב־%3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 ועוד %2 טנזורים</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>השכבות מכילות %1, שאין בשום מודל %2: הקובץ בארכיטקטורה ש־Rookery אינה מריצה, או שיש בו מתאם או שאריות אימון; יש לבחור קובץ אחר של המודל</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>אין די זיכרון להמשך החישוב במעבד; יש לסגור תוכנות אחרות ולטעון את המודל שוב, או לבחור מודל קטן יותר</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>הכרטיס %1 הפסיק לעבוד (%2); יש להשתמש במעבד, או להפעיל את התוכנה מחדש כדי להשתמש בכרטיס</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>אין התקן כזה; יש להשתמש ב־cpu, ‏cuda, ‏cuda:N או auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; יש להשתמש במעבד במקום זאת</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>לא ניתן היה לפתוח; האם חסר זיכרון?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>צורה %1, צפויה %2, ב־%3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>אין די זיכרון ל־%1; יש לסגור תוכנות אחרות או לבחור מודל קטן יותר</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>הטעינה בוטלה</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>צורה %1, צפויה %2 ב־%3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>מכיל ערכים שאינם מספרים (NaN או אינסוף) ב־%1; הקובץ פגום או שהאימון שלו התבדר</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>לא ניתן לקרוא גורם מקוונטז בסדר (in, out)</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>אין די זיכרון ל־%1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>מתאם (LoRA או דומה) ולא מודל: הוא משנה מודל שאינו בקובץ; יש לטעון את המודל ההוא, עם זה כמתאם שלו (rookery-cli: ‎--adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>בטעינה, %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>אין מודל</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>מודל: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>לא נטען מודל</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 מיליון</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 מיליארד</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>זהו מודל ההתחלה: %1 פרמטרים, אומן באנגלית על נושאים מעטים כדי ש־Rookery תעבוד מיד. הוא מכיר ערי בירה, הפכים וצורות מילים, יודע לומר אם משפט נשמע שמח, עונה על שאלות על Rookery ומתאר תמונות של צורות, אותיות וחפצים יומיומיים. שאלות אחרות הוא דוחה, או ממציא תשובה. לכל השאר יש לטעון מודל RWKV אמיתי.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>המודל %1 רץ במחשב הזה. דבר ממה שנכתב אינו יוצא ממנו.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>המודל נטען. אפשר כבר לכתוב.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>‏Rookery מריצה מודלי שפה RWKV במחשב הזה: קובצי משקלים שמסתיימים ב־.pth, ‏.safetensors או .gguf.</translation>
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
        <translation>להסביר בשלושה משפטים איך נוצרת קשת בענן.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>לכתוב שיר קצר על השלג הראשון.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>לכתוב פונקציה ב־Python שסופרת את המילים בטקסט.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>לתכנן סוף שבוע בליסבון בתקציב קטן.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>פורמט</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>ארכיטקטורה</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 שכבות, רוחב %3, %4 אסימונים באוצר המילים</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>זיכרון המשקלים</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>גודל של מצב</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>כרטיס גרפי</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>יש מקום ל־%1 מתוך %2 שכבות; המעבד מבצע את השאר</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>לא בשימוש: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>רואה תמונות (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>אינו רואה תמונות</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>תבנית השיחה</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>נטען תוך</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>אוטומטי: המהיר ביותר</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>מעבד (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>כרטיס גרפי (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>ללא: כמו בקובץ</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>‏8 סיביות: חצי מהזיכרון</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>‏4 סיביות: רבע, פחות מדויק</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>השיחה הזו יוצאת מהמחשב שלך: עם כל שאלה היא נשלחת כולה אל %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>השיחה הזו יוצאת מהמחשב שלך: עם כל שאלה היא נשלחת כולה אל %1, ללא הצפנה, כך שאחרים ברשת יכולים לקרוא אותה.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>המודל %1 רץ במחשב אחר. מה שנכתב כאן והתמונות שמוצגות לו נשלחים לשם עם כל שאלה.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>לתוכנה אחרת במחשב הזה</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>מוצפן</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>לא מוצפן: אחרים ברשת יכולים לקרוא</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>מה נמסר לו</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>כל השיחה עם כל שאלה, ללא מחשבות קודמות; תמונות ללא המקום והזמן שבהם צולמו</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>מה הוא אינו יכול</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>אין לו מצבים: שום מצב לא נשמר, לא ניתן להמשיך תשובה, ודבר לא נקרא בזמן ההקלדה.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>השגת מודל</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>בחירת הקובץ…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>שימוש במעבד</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>הורדת אוצר המילים</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>‏%1 בטעינה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>מודלים במחשב הזה</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>קובצי משקלים של RWKV ‏(.pth, ‏.safetensors, ‏.gguf) שב־%1 מופיעים כאן. אפשר גם לגרור קובץ אל החלון.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>קוונטיזציה בטעינה</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>ייכנס לתוקף בטעינת מודל.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>פתיחת קובץ…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>הסרת %1 מהזיכרון</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>טעינת מודל</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>טעינה</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>משקלי RWKV ‏(*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>בחירת אוצר המילים של המודל</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>אוצרות מילים (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>בשרת</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>לא לפנות עוד אל %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>טעינה ללא מתאמים</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>הוספה כמתאם</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>לא נטען מודל.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מודלים…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>שימוש במקודד תמונות אחר…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>בחירת מקודד תמונות…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>ללא מקודד תמונות אחר</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>בחירת מקודד התמונות של המודל</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>מקודדי תמונות (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>מודל מוכשר למחשב הזה: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>הורדה ושימוש</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>מודלים אחרים…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>טעינה</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>יש לבחור תיקייה במחשב הזה.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>‏%1 ותיקיית הנתונים נמצאות זו בתוך זו. יש לבחור תיקייה לידה.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>‏%1 הוא קובץ. יש לבחור תיקייה.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>התיקייה %1 אינה ריקה. יש לבחור תיקייה ריקה או חדשה.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>מה היה בא בסמן:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>כדי לראות מה המחוונים עושים יש לטעון מודל.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>יוצג ברגע שהמודל יכתוב או יקרא כאן משהו.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>מה היה בא אחרי התשובה האחרונה:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>האסימון שנדגם כעת:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>התשובה תיכתב מיד לאחר טעינת %1.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>טמפרטורה 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>סוף הטקסט</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>חלק מתו</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, אחרי המסננים %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, הושמט על ידי %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>אפשר לדגום %1 מתוך %2 אסימונים</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>‏%1 משאיר %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>הרוחב של שתי השיחות</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>דמויות…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>דמות חדשה…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>משהו שכבר אינו על המדף</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>מה שממנו ״%1״ מתחילה כבר אינו על המדף, ולכן השיחה מתחילה בלעדיו.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>דמויות</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>דמות חדשה</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>דמות שהמודל יגלם: עם שם ותמונה, עם הוראות שנאמרות לו תחילה, ואם רוצים גם עם מצב מהמדף שממנו הוא מתחיל.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>מחיקת ״%1״</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>שם הדמות</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>תמונה…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>הסרת התמונה</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>הוראות</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>מה שנאמר למודל תחילה. לדוגמה: את עדה, מורה סבלנית למתמטיקה. את מסבירה בעזרת דוגמאות קטנות.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>התחלה מ</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>מצב על המדף: מה שנקרא שם, או מה שהמודל למד.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>תמונות (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>התמונה השתנתה בדיסק מאז שצורפה; יש לשחזר את הקובץ או לצרף את התמונה שוב</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>זו אינה תמונה ש־Rookery יכולה לקרוא; יש להשתמש ב־JPEG, ‏PNG, ‏WebP או GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>הסמל פגום או גדול מדי; יש לשמור אותו תחילה כ־PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>הסמל פגום; יש לשמור אותו תחילה כ־PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>אין תמונה בקובץ ה־GIF; הקובץ פגום</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>הפריים הראשון של ה־GIF חסר היגיון; הקובץ פגום</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>קובץ ה־GIF מסתיים באמצע התמונה</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 מגה־פיקסל</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>קובץ ה־%1 פגום או קטוע ולא ניתן לפענח אותו</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>קובץ ה־%1 קטוע: סופו חסר; יש להעתיק או להוריד אותו שוב</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>בתמונה %1 x %2 פיקסלים; מתקבלים לכל היותר %3 ומיליון לכל צלע, ולכן יש להקטין אותה תחילה</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>‏JPEG פרוגרסיבי של יותר מ־%1 דורש יותר מדי זיכרון; יש לשמור אותו קטן יותר או ללא ״progressive״</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>אינה תמונה ש־Rookery קוראת; יש להשתמש ב־JPEG, ‏PNG, ‏WebP, ‏GIF, ‏TIFF או BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>הקובץ ריק</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>אין די זיכרון לתמונה של %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>בתמונה אין פיקסלים</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>אין די זיכרון לתמונה</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>זו ספרייה אחרת</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>לא ניתן לטעון את החלק של Rookery שקורא תמונות (%1); יש להתקין מחדש את Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>הפלט שלו אינו float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>‏%1 בקריאה…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>תמונות ההודעה</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>תיאור</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>הגדרות אישיות</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>ערכת הגדרות</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>שמירת ההגדרות האלה כערכה…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>שינוי שם הערכה או מחיקתה</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>חזרה לברירות המחדל של המודל</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>שם הערכה</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>לערכה של התוכנה יש שם כזה; יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>הערכה שלך בשם הזה תקבל את ההגדרות האלה.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>השם החדש של הערכה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>לערכה אחרת יש שם כזה; יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>אסימון אחד נקרא לשם כך, על עותק</numerusform>
            <numerusform>%n אסימונים נקראו לשם כך, על עותק</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>האם הוא עדיין זוכר?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>השאלה נשאלת על עותק של הזיכרון כפי שהיה כאן: שום דבר ממנה לא נשאר בשיחה.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>מה הייתה השאלה הראשונה שלי?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>שאלה לזיכרון שלו</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>חושב…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>שולח את ההודעה הזו</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>סכם את הטקסט הזה בשלושה משפטים:

{הטקסט}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>תרגום</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>תרגם את הטקסט הזה לשפה {השפה}:

{הטקסט}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>הסבר פשוט</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>הסבר את {הנושא} במילים פשוטות, עם דוגמה.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>שכתוב</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>שכתב את הטקסט הזה כך שיהיה {קצר יותר}:

{הטקסט}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>רעיונות</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>תן לי עשרה רעיונות עבור {הנושא}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>כתיבת פונקציה</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>כתוב פונקציה בשפת {שפת התכנות} ש{מה היא עושה}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>מענה למכתב</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>כתוב תשובה ידידותית למכתב הזה. אמור בה ש{מה לומר}.

{המכתב}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>‏World (גרסאות 4 עד 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>‏World (גרסה 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>‏G1, יכול לחשוב</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>מודל התחלה</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>מותאם אישית</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>אוטומטי, לפי המודל</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>אוטומטי: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבויה</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>כבויה, עם מחשבה ריקה (עדיף)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>פועלת, כמה שירצה</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>פועלת, קצרה</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>פועלת, רגילה</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>פועלת, ארוכה</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>השאלה שלך</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>טקסט כלשהו</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>‏JSON שמתאים לסכמה</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>מה שתואם ביטוי</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>כתיבת הנחיה</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>הנחיות</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>מה שמופיע ב{סוגריים מסולסלים} ממולא בעת השימוש בהנחיה; Tab עובר מאחד לבא אחריו.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>כדי להשתמש באחת מהן, יש להקליד / בתחילת ההודעה.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>מחיקת ״%1״</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>שם, כפי שמקלידים אותו אחרי /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>שם ההנחיה</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>תוכן ההנחיה</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>לדוגמה: תרגם את זה לשפה {השפה}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>הנחיה חדשה</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>המודל מציע…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>יש לבחור אחת</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>בלי אף אחת</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>לבחירת אחת: Tab מוביל לכאן מהטקסט</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>שיחה עם מודלי שפה RWKV במחשב שלך.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>שמירת השיחות, ההגדרות והמודלים בתיקייה הזו.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>טעינת קובץ המשקלים או התיקייה האלה במקום האחרון שנטען.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>פתיחת החלון הקטן לשאלה אחת; עבור קיצור של שולחן העבודה.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>הקוונטיזציה בוטלה</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>‏%1 מכיל ערכים שאינם מספרים (NaN או אינסוף); הקובץ פגום</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>מצב התחלתי מכוונן ממוזג בתוכו (blocks.0.att.time_state), ואין לו מקום ב־GGUF; יש לבצע קוונטיזציה למודל שעבורו כוונן ולטעון את המצב לצידו</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>מודל שנועד לשיכונים, שלראשים שלו אין מקום ב־GGUF; יש להשתמש בו כמות שהוא</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>ב־blocks.%1 יש %2 פרמטרים, צפויים %3; הקובץ אינו שלם</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>ל־GGUF אין צורה עבור מודלי %1, רק עבור rwkv6 ו־rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>נרמול הקבוצות שלו שונה ממה שכל קורא GGUF מניח (גודל ראש שאינו 64 בצורה של flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>ניתן לקריאה אך לא לכתיבה</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>הוא הקובץ שנקרא כעת; יש לבחור שם אחר</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>אין די זיכרון לקוונטיזציה שלו</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>אינו סוג שאפשר לקוונטז אליו; יש לבחור אחד מ־%1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>בטקסט לכיול יש %1 אסימונים; נדרשים לפחות %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>אין די זיכרון לכיול לפי טקסט</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>אני: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>תשובה: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>שאלה מהירה</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>שאלה אחרת</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>פתיחה כשיחה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>הודעה אל %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>המודל נטען; אפשר כבר לכתוב…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>יש לטעון מודל כדי לשוחח</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>חלון מהיר</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>לשאלה אחת מעל כל מה שעושים. בהגדרות המקלדת של שולחן העבודה יש לתת לפקודה הזו קיצור: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>לשאלה אחת מעל כל מה שעושים, במקשים ששולחן העבודה מבקש.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 פותח אותו, בכל מה שעושים.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>אין לו עדיין מקשים: יש לתת לו מקשים בהגדרות המקלדת של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>שולחן העבודה מתבקש להקצות מקשים.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>העתקת הפקודה</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>חלון מהיר במקשים של שולחן העבודה</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>מה שזכור מתוך ״%1״</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>משפטים מהמסמך שהושמטה מהם מילה, וארבע מילים מתוכו לבחירה. השאלות נשאלות על עותק: דבר מהמבחן אינו נשאר במצב.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>מבחן זיכרון</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>עוד לא נשאל</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>זכור: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>המודל חשב על ״%1״; כתוב ״%2״</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>משפטים</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>הטקסט קצר מכדי לשאול עליו, או שאין בו משפטים שאפשר להשמיט מהם מילה.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>המודל נעצר לפני שענה.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>במשפט אחד שהושמטה ממנו מילה, המודל מצפה למילה הנכונה מתוך ארבע ב־%1. בלי לקרוא את המסמך הוא היה צודק ב־%2, ובמקרה בערך ב־%3.</numerusform>
            <numerusform>מתוך %n משפטים שהושמטה מהם מילה, המודל מצפה למילה הנכונה מתוך ארבע ב־%1. בלי לקרוא את המסמך הוא היה צודק ב־%2, ובמקרה בערך ב־%3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>אין לכלול את השם והסיסמה בכתובת; מפתח ניתן בנפרד</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>הסוגר סביב שם המארח אינו סגור</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>שם המארח אינו כתוב כראוי</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>בשם המארח מותרים רק אותיות, ספרות, נקודות ומקפים</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>שם המארח חסר, כמו ב־https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>הפורט חייב להיות מספר מ־1 עד 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>הכתובת ארוכה מדי</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>כתובת מתחילה ב־https://‎ או ב־http://‎</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>בכתובת אין רווחים ואין תווי בקרה</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>לא ניתן לפנות לכתובת עם סימן שאלה</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>אינו מוביל לכתובת אינטרנט</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>אינו כתוב כמו כתובת</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ללא נימוק</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>יותר מ־1 MiB במקטע אחד</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>זה אינו JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>אין בו תשובה</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>חלק ממנו אינו JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>מעל ‎%1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>‏TLS נכשל</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>הצד השני סיים את החיבור</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>משהו אחר</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>עצמו, ללא סוף</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>זו אינה רשימה של מודלים</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>לא ניתן למצוא את %1. יש לבדוק את הכתובת ושהמחשב הזה מחובר לרשת.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>לא ניתן להגיע אל %1 (%2). יש לבדוק את הכתובת ושהשרת פועל.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>החיבור אל %1 אינו בטוח (%2), ולכן דבר לא נשלח. יש לבדוק את הכתובת או לשאול את מי שמפעיל את השרת.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>השרת %1 דורש מפתח, ואין מפתח ידוע. יש להוסיף את המודל שוב עם המפתח שלו.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>השרת %1 אינו מקבל את המפתח. יש להוסיף את המודל שוב עם המפתח הנכון.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>השרת %1 אינו מתיר להשתמש במודל עם המפתח הזה. יש לשאול את מי שמפעיל את השרת.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>בשרת %1 אין מודל בשם %2. יש להוסיף מודל שנמצא בו.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>דבר אינו עונה בכתובת הזו של %1. יש לבדוק אותה; רובן מסתיימות ב־‎/v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>השיחה ארוכה מדי למודל שב־%1 (%2). יש להתחיל שיחה חדשה או לבקש תשובות קצרות יותר.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>לשרת %1 יש כרגע יותר מדי בקשות, או שמה שהמפתח מתיר נוצל (%2). יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>לשרת %1 יש יותר מדי בקשות, או שמה שהמפתח מתיר נוצל (%2). אפשר לפנות אליו שוב בעוד %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>השרת %1 דחה את השאלה: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>בשרת %1 עצמו אירעה תקלה (%2). יש לנסות שוב או להודיע למי שמפעיל את השרת.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>השרת %1 הפסיק באמצע התשובה (%2). מה שהגיע נשמר; אפשר לבקש תשובה שוב.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>השרת %1 לא שלח דבר במשך %3. יש לנסות שוב או לשאול את מי שמפעיל את השרת.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>החיבור אל %1 נקטע לפני שהתשובה הושלמה. מה שהגיע נשמר; אפשר לבקש תשובה שוב.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>השרת %1 שלח משהו שאינו תשובה (%2). יש לבדוק שהכתובת שייכת לשרת תואם OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>השרת %1 שלח יותר ממה שתשובה יכולה להיות (%2), ולכן החיבור נותק. מה שהגיע לפני כן נשמר.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>השרת %1 מפנה אל %2, ואליו אין פנייה כל עוד לא נוסף. אם הכתובת אמינה בעיניך, יש להוסיף אותה.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>לא ניתן לשלוח תמונה (%2). יש להסיר אותה מהשאלה.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>אין די זיכרון לתשובה של %1. יש לסגור תוכנות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>שורה ללא סוף</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>הוא אינו מדבר HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>כותרות ללא סוף</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>התשובה שלו ארוזה כ־%1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>האורך שלו אינו מספר</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>הוא דחוס, וזה לא התבקש</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>למקטע אין סוף</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>למקטע אין אורך</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>אחרים רשאים לקרוא את המפתחות שבו; יש לשלול את ההרשאות שלהם (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>אינו מכיל מפתחות כפי ש־Rookery כותבת אותם; יש למחוק אותו ולהזין את המפתחות שוב</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>אין די זיכרון עבורו</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>זו אינה כתובת של שרת. כתובת נראית כמו https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>במפתח יש תו שאין בשום מפתח. יש להעתיק אותו שוב.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>השרת %1 מודיע שאין לו מודל. יש לטעון בו מודל ואז לפנות שוב.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · לא מוצפן</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>מודל במחשב אחר עונה כמו מודל במחשב הזה, אבל מה שנכתב נשלח לשם: עם כל שאלה השיחה כולה והתמונות שבה. ‏Rookery פונה לשרת רק בלחיצה על לחצן כאן או בשליחת שאלה.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>מודלים במחשבים אחרים</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>הוספת מודל</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>כתובת, כמו https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>מפתח, אם נדרש</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>מפתח השרת</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>כל שרת תואם OpenAI: ‏vLLM, ‏SGLang, ‏llama.cpp, ‏rwkv_lightning, ‏Ollama, ‏Rookery אחרת. המפתח נשמר במחזיק המפתחות של שולחן העבודה, או בקובץ שרק לך מותר לקרוא.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>הצגת המודלים שלו</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>מתבצעת פנייה אל %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>החיבור אל %1 אינו מוצפן: אחרים ברשת יכולים לקרוא את המפתח ואת השיחות.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>מודל של השרת</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>הוספה ושימוש</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>או לציין את שם המודל ידנית</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>שם המודל בשרת</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>‏%1 (אוצר המילים של רוב מודלי RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>‏%1 (מקודד תמונות, של %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>במאגר הזה כמה קובצי משקלים: יש לבחור את הרצויים.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>קובץ אחד (%n) הושמט: לא ניתן לכתוב את שמו בבטחה.</numerusform>
            <numerusform>%n קבצים הושמטו: לא ניתן לכתוב את שמותיהם בבטחה.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>אין בו קובצי משקלים ש־Rookery יכולה לטעון.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>כל מה שנבחר נמצא כאן.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>לא נבחר דבר.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 להורדה</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>מתאים למחשב הזה</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>מתאים לאחר סגירת תוכנות אחרות</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>גדול מדי לזיכרון של המחשב הזה</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>רק %1 פנויים בדיסק</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>ללא סכומי ביקורת שפורסמו: הגדלים נבדקים</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>חזרה למודלים</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>מתבצעת פנייה אל huggingface.co לקבלת הקבצים…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>קבצים של %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>טעינה</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>בטיפול</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>נקטעה</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>‏%1 · %2 שנ׳</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>קצר יותר; בזמן עבר; ידידותי יותר…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>איך לשכתב את הקטע שנבחר</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>שכתוב</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>או להציג לו תמונה: אפשר לגרור אחת לכאן, או לנסות את אלה.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>תיאור תמונת הדוגמה %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>טמפרטורה</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>גבוה מגוון יותר, נמוך צפוי יותר; 0 בוחר תמיד באסימון הסביר ביותר.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>דוגם מהאסימונים הסבירים ביותר שיחד יש להם ההסתברות הזו; 1 מכבה.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>קנס הופעה</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>מפחית את הסיכוי של כל אסימון שכבר הופיע; 0 מכבה.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>קנס תדירות</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>מפחית את הסיכוי של אסימון ככל שהופיע יותר פעמים; 0 מכבה.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>דעיכת הקנס</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>עד כמה לאט דועכת הספירה של אסימונים שהופיעו; עם 1 היא אינה דועכת.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>דוגם ממספר כזה של האסימונים הסבירים ביותר; 0 מכבה.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>משמיט אסימונים מתחת לחלק הזה מריבוע ההסתברות הגדולה ביותר; 0 מכבה.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>משמיט אסימונים מתחת לחלק הזה מההסתברות הגדולה ביותר; 0 מכבה.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>משאיר את האסימונים שמפתיעים בערך במידה הצפויה; 1 מכבה.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>מדויק: הסקה ועובדות</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>תמיד הסביר ביותר</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>מצב מכוונן</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>מאוזן</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>יצירתי</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>מקיף</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>שמרני</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>טקסט חופשי</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>השרת של המודל הזה אינו מכיר את ההגדרה הזו, ולכן היא אינה נשלחת.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>שינויים פועלים מהאסימון הבא, גם בזמן שנכתבת תשובה.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>פחות מסננים</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>מסננים נוספים</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>‏Top-k, ‏Top-a, ‏Min-p ו־Typical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>מספר אסימונים מרבי בתשובה</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>זרע</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>אותם זרע, הגדרות וטקסט נותנים אותה תשובה. ריק: זרע חדש בכל פעם.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>אקראי</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>לעצור גם ב</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>טקסטים מופרדים בפסיק; %1 הוא סוף שורה</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>טקסטים שמסיימים תשובה</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>שינויים פועלים מהתשובה הבאה. מה שהשרת אינו מכיר מופיע באפור ואינו נשלח.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>לאפשר לתוכנות אחרות לפנות למודל</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>כשרת ללקוחות של OpenAI ושל Anthropic, לתוכנות במחשב הזה בלבד. דבר ממה שהן שואלות אינו נשמר.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>מתבצעת הפעלה…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>ממתין לטעינת מודל</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>הסתרת המפתח</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>הצגת המפתח</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>יצירת מפתח אחר; תוכנות שמשתמשות במפתח הזה יידחו אז</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>העתקת המפתח</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>פורט</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>הפורט של השרת</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>בקשה אחת בטיפול</numerusform>
            <numerusform>%n בקשות בטיפול</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>הבקשות האחרונות</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Minus, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>ייכנס לתוקף בטעינת מודל.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>תהליכונים</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>ריק: אחד לכל ליבה. ייכנס לתוקף בטעינת מודל.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>המודל %1 נטען עם הגדרות אחרות.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>ייבוא שיחה</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>שיחה שיוצאה כ־JSON, עם כל הענפים והתמונות. אפשר גם לגרור אותה אל החלון.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>‏Rookery %1 · רישיון Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>על אודות…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>שיחות שיוצאו (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>הנחיות</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>מה ששואלים לעיתים קרובות, תחת שם. כדי להשתמש באחת מהן, יש להקליד / בתחילת ההודעה.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>להודיע לי כשתשובה נכתבה</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>התראה בשולחן העבודה, כשחלון אחר נמצא בחזית.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>הקראת תשובות חדשות</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>בקול של שולחן העבודה, בזמן הכתיבה. אפשר להקריא כל תשובה מהתפריט שלה.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>סמל במגש המערכת</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>בשולחן העבודה הזה אין מגש מערכת.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>סגירת החלון רק תסתיר אותו, וכתיבת התשובות תימשך.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>צבעים וקווים חזקים יותר.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>פחות תנועה</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>הכול מופיע מיד, ושום דבר אינו מחליק או פועם.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>מספרי שורות בקוד</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>לצד בלוקים של חמש שורות ומעלה. הם אינם מועתקים.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>לא ניתן לכתוב שם: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>תוכנה אחרת קוראת אותו ברגע זה</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>כבר אינו על המדף</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>אינו מצב שמור וגם לא מצב מכוונן</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>הטקסט אינו מה שהונח שם; יש להניח את המסמך על המדף מחדש</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>עוד לא נקרא</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>המצב אינו מה שהונח שם; יש לקרוא את הטקסט מחדש</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>אינו מה ש־Rookery כתבה; לא ניתן להשתמש במה שעל המדף</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>מצב אחד ללא שם הוסר, כי המדף חרג מהמגבלה שלו. הטקסט שלו נמצא כאן וניתן לקרוא אותו מחדש.</numerusform>
            <numerusform>%n מצבים ללא שם הוסרו, כי המדף חרג מהמגבלה שלו. הטקסטים שלהם נמצאים כאן וניתן לקרוא אותם מחדש.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>על המדף ניתן להניח רק קבצים של המחשב הזה.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>״%1״ כבר על המדף.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>״%1״ הורד מהמדף</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>״%1״ כפי שנכתב: סכומי הביקורת של הטקסט ושל המצב תקינים.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>קובץ אחד (%n) אינו על מדף הספרים:</numerusform>
            <numerusform>%n מהקבצים אינם על מדף הספרים:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>בקריאה: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>מצב התחלתי מכוונן; הוא לא קרא טקסט</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>למודלים במחשבים אחרים אין מצבים</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>נקרא בידי %1, ולא בידי המודל שבשימוש</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>מושהה ב־%1%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>המצב שלו הוסר כדי לפנות מקום; הטקסט כאן</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>ממתין לקריאה</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>ממתין למודל</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>נוצר בידי מודל אחר מזה שבשימוש</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>קובץ אחד (%n) בתיקייה אינו קריא, גדול מדי או עמוק מדי, והושמט:</numerusform>
            <numerusform>%n קבצים בתיקייה אינם קריאים, גדולים מדי או עמוקים מדי, והושמטו:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>הסתרת השיחות</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>הצגת השיחות</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>מדף הספרים</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>מסמך נקרא פעם אחת, ברקע; לאחר מכן אפשר להתחיל מיד כל מספר של שיחות ממה שהמודל זוכר ממנו. מודל רקורנטי שומר את עיקרו של טקסט ארוך ושוכח פרטים: הקטעים המתאימים לשאלה מוצגים מתחת לכל תשובה, ומבחן מראה כמה זכור.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>מסמך אחד בדרך…</numerusform>
            <numerusform>%n מסמכים בדרך…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>בסך הכול %1; לכל היותר</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>המקום למדף</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>מעבר לכך מוסרים המצבים של הפריטים הישנים ביותר שלא ניתן להם שם. הטקסטים שלהם נשארים וניתן לקרוא אותם מחדש.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>הנחת מסמכים על המדף</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>מסמכים ומצבים (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>הנחת תיקיית מסמכים על המדף</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>ייצוא המצב</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>קובצי מצב (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>המשך הקריאה</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>השהיית הקריאה</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>מה לעשות עם ״%1״</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ייעוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>התחלת שיחה</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>קריאת הטקסט מחדש</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>שימוש כבסיס לשיחה הזו</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>הצגת הטקסט</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>בדיקה כמה זכור…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>ציון הייעוד…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>הורדה מהמדף</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>חיפוש בכל ההודעות</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>חיפוש בשיחה הזו</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>שורה חדשה</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>עצירת התשובה</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>כתיבת תשובה אחרת</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>העתקת התשובה האחרונה</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>שינוי השאלה האחרונה</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>כתיבת הודעה</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>השיחה הבאה</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>השיחה הקודמת</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>הגדרות התשובה</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>שינוי שם של שיחה</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>ביטול מחיקה</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>שיחה חדשה לצד הנוכחית</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>השיחה האחרת</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>סגירת הצד הזה</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>הגדרות התשובה</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>דגימה</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>הנחיה</translation>
    </message>
    <message>
        <source>States</source>
        <translation>מצבים</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>הגדרות הטקסט</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>חיפוש בכל ההודעות</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>לא נמצא דבר עבור ״%1״.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>השיחות שלך יופיעו כאן.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>מתבצע ייבוא…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>ייבוא של שיחה</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>עצירת הייבוא</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>ייצוא השיחה</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>‏JSON עם כל הענפים (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>טקסט חדש</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>מדף הספרים</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>לימוד</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>הנחיות</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>עריכת ההנחיות…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>קטע אחד מהמסמך בנושא הזה</numerusform>
            <numerusform>%n קטעים מהמסמך בנושא הזה</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>הצגה בתוך ״%1״</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>לא מותקן קול, ולכן לא ניתן להקריא דבר. יש להתקין את speech-dispatcher ואת התוסף של Qt עבורו, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>הקול של שולחן העבודה הפסיק לפעול, ולכן המשך התשובה לא יוקרא. יש לבדוק ש־speech-dispatcher פועל, ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>מצב השיחה</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>לא ניתן לקרוא אותו מההתקן</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>אינו מצב שמור של שיחה</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>המצב נשמר עם מודל אחר; יש לטעון את המודל ההוא או להתחיל מהטקסט</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>המצב השמור פגום</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>המצב השמור פגום: הוא השתנה מאז שנכתב</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>המצב השמור פגום: הוא מכיל ערכים שאינם מספרים</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>אין די זיכרון למצב</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>חסר ב־%1; המצב כוונן עבור מודל אחר</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>צורה %1, צפויה %2 ב־%3; המצב כוונן עבור מודל אחר</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>למודלי RWKV-4 אין מצב מטריצה שאפשר להתחיל ממנו; יש לבחור מודל בגרסה 5 עד 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>יש בו יותר שכבות מ־%1 השכבות של המודל; המצב כוונן עבור מודל אחר</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>המצב מכיל ערכים שאינם מספרים; האימון שלו התבדר</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>אינו מכיל מצב; יש לבחור מצב שמור או קובץ .pth של מצב מכוונן</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>המטריצות האלה אינן מצב התחלתי של המודל</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>המצב יובא ב־%1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>מצב שאומן למשימה, עבור %1. הוא לא קרא טקסט.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>המודל %1 קרא אסימון אחד (%n) לפני השיחה הזו וזוכר אותו. הטקסט שלו אינו חלק מהמצב, ולכן לא ניתן להציגו כאן; ההודעה הראשונה שלך ממשיכה ממנו.</numerusform>
            <numerusform>המודל %1 קרא %n אסימונים לפני השיחה הזו וזוכר אותם. הטקסט שלהם אינו חלק מהמצב, ולכן לא ניתן להציגו כאן; ההודעה הראשונה שלך ממשיכה ממנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>לפני ההודעה הראשונה</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>תשובה ריקה</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>בענף אחר, תשובה %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד (%n)</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>המודל %1 קרא אותו פעם אחת, אסימון אחד, ועונה מהזיכרון: הוא שומר את עיקרו של טקסט ארוך ושוכח פרטים. הקטעים המתאימים לשאלה מוצגים מתחת לתשובה.</numerusform>
            <numerusform>המודל %1 קרא אותו פעם אחת, %n אסימונים, ועונה מהזיכרון: הוא שומר את עיקרו של טקסט ארוך ושוכח פרטים. הקטעים המתאימים לשאלה מוצגים מתחת לתשובה.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>מודל אחר</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>המצב „%1” שממנו השיחה הזאת ממשיכה שייך ל־%2. המודל שבשימוש, %3, אינו יודע עליו דבר והיה עונה בלעדיו.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>תשובה אחת (%n) ללא מצב</numerusform>
            <numerusform>%n תשובות ללא מצב</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>מה לעשות עם המצב</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>התחלת שיחה מכאן</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>הצגת התשובה שלפניו</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>מצב הוא כל מה שהמודל זוכר מהשיחה, בכמה מגה־בתים: אפשר להתחיל שיחה חדשה מכל אחד מהם. אחד נשמר אחרי כל תשובה. החדשים ביותר נשארים כולם, מהישנים נשארים פחות ופחות; מצב עם שם נשאר עד שיימחק.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>שם המצב החדש ביותר</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>אין עדיין: הראשון מגיע עם התשובה הראשונה.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>התחלת שיחה מקובץ מצב</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>קובצי מצב (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>ייצוא המצב</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>קובצי מצב (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>למודל %1 אין מצבים: הוא קורא את כל השיחה עם כל שאלה. מצבים שנשמרו קודם מיועדים למודלים במחשב הזה שאליהם הם שייכים.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>אין.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>הקובץ הזה</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>לא ניתן לפתוח: %1. יש לבדוק שהתיקייה קיימת ושייכת לך.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>‏%1 אינו מסד נתונים של Rookery. יש לבחור תיקיית נתונים אחרת או להעביר את הקובץ למקום אחר.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>‏%1 נכתב בגרסה חדשה יותר של Rookery ונשאר ללא שינוי. כדי לפתוח אותו יש לעדכן את Rookery.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>‏%1 פגום ונשמר כמות שהוא. יש לשחזר גיבוי שלו, או להניח אותו בצד ולהתחיל עם מסד נתונים ריק.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>תוכנה אחרת משתמשת ב־%1. יש לסגור אותו שם ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>לא נותר מקום לשמירה ב־%1. יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>לא ניתן לכתוב: %1. יש לאפשר כתיבה לקובץ ולתיקייה שלו, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>הדיסק כשל בזמן השימוש ב־%1. יש לבדוק את הדיסק ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>חל שינוי בדיסק מאז השמירה ולכן אין בו שימוש: %1. כדי לקבל את התוכן בחזרה יש לשחזר גיבוי של תיקיית הנתונים.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>‏%1 כבר אינו קיים.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>‏%1 ישן ממה שנשמר לאחרונה: הוא הוחלף, או שהוחלף הקובץ שלידו שמסתיים ב־‎-wal. יש לצאת מ־Rookery ולהחזיר את הקבצים החדשים ביותר.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>‏%1 לא נקרא עד סופו, לפי בקשתך.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>לא ניתן לקרוא כשיחה של Rookery: %1.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>משהו השתבש בזמן השימוש ב־%1. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>קובץ הנתונים</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>השיחה הזו</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>ההודעה הזו</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>המצב השמור הזה</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>הקובץ של התמונה הזו</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>השינויים האחרונים חסרים: %1, שבו הם היו, נעלם. כדי לקבל אותם בחזרה יש לצאת מ־Rookery ולהחזיר את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>לא ניתן לכתוב אל %1: הכול ניתן לקריאה ודבר אינו נשמר. יש לאפשר כתיבה אליו ואל התיקייה שלו ולהפעיל מחדש את Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>עד אז לא ניתן לקרוא את השינויים האחרונים, שב־%1.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>אין די זיכרון כדי לנסות את זה לצד המודל כמות שהוא. אפשר להתחיל שיחה עם זה.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>דוגמאות</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>מה היית רוצה לשאול</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>השאלה של הדוגמה</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>מה המודל אמור לענות, בסגנון ובצורה הרצויים</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>התשובה של הדוגמה</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>שינוי דוגמה %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>משיחות…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>הסרת הכול</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>אין עדיין דוגמאות. אפשר להקליד כמה, לשחרר כאן קובץ (שורות JSON, ‏CSV, טקסט) או לקחת תשובות מהשיחות שלך. עשרים עד שישים דוגמאות בעלות צורה משותפת הן מספר טוב; כשיש עשר או יותר, אפשר לשמור כמה מהן בצד לבחינה.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>לקיחת דוגמאות מקובץ</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>לקיחה</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>דוגמאות (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>הסתרת השיחות</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>הצגת השיחות</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>לימוד</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>טעינה במעבד</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>יש לשחרר כאן את הקובץ כדי לקחת את הדוגמאות שבו</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>אפשר להראות למודל איך לענות לך, והוא יאמץ זאת: סגנון, תבנית, משימה. די בכמה עשרות דוגמאות ובכמה דקות במחשב הזה. הוא אינו לומד עובדות: את מה שאינו יודע הוא ממציא כמו קודם, בסגנון החדש.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>שם, כמו ״פיראט״</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>השם של מה שנלמד</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>התחלת שיחה עם זה</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>נשמר בשם %1. גם תוכנות אחרות ל־RWKV קוראות אותו; כאן ניתן לייבא אותו תחת ״מצבים״.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>לוותר על זה ולשנות את הדוגמאות</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>חזרה לדוגמאות</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>זה על המדף עכשיו: כל שיחה יכולה להתחיל מזה שם. הקובץ %1 מיועד גם לתוכנות אחרות.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>זה נמצא עכשיו תחת ״מודל״, ״מתאמים״, ושם אפשר להפעיל ולכבות אותו. התיקייה %1 מיועדת גם לתוכנות אחרות.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>מה נלמד</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>לימוד</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>מהיר: 50 צעדים</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>רגיל: 100 צעדים</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>יסודי: 300 צעדים</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>משך הלימוד</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>המשך מהמקום שבו נעצר</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>עד כמה טוב נחזות התשובות, לאורך הצעדים</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>דוגמאות ללימוד</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>דוגמאות לבחינה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>עצירה ושמירת הטוב ביותר</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>סגנון: מצב התחלתי</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>יותר מסגנון: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>מה ייווצר מהדוגמאות</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>הדרגה של LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>מה שהמודל לומד ממוזג בו בזמן הטעינה, ותקף בכל השיחות שלו כל עוד הוא מופעל. בדרגה גבוהה יותר הוא לומד יותר, וזה נמשך יותר זמן.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>מה שהמודל לומד הוא מצב של כמה מגה־בתים ששיחות יכולות להתחיל ממנו; המודל עצמו נשאר כמות שהוא.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>לנסות עם</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>לא ללימוד</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>הנחיות לניסיון</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>שאלה שאינה בין הדוגמאות</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>הנחיה לניסיון</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>כשנייה</numerusform>
            <numerusform>כ־%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>כדקה</numerusform>
            <numerusform>כ־%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>כשעה</numerusform>
            <numerusform>כ־%n שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>המודל עדיין נטען.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>יש לטעון קודם מודל.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>המודל הזה רץ במחשב אחר. ניתן ללמד רק מודל שבמחשב הזה.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>לא ניתן היה לשמור את ההתקדמות: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>לא נמצא דבר שעונה טוב יותר. דוגמאות נוספות שיש להן מן המשותף, או תשובות קצרות יותר, עשויות לעזור.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>הדוגמאות נקראות…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>בדיקה כמה מהר הוא יכול ללמוד: צעד %1 מתוך %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>לומד: צעד %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 אסימונים/שנ׳</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>עוד %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>ההפסד בדוגמה אחת שהמודל אינו לומד ממנה: %1 לפני הלימוד, %2 עכשיו</numerusform>
            <numerusform>ההפסד ב־%n דוגמאות שהמודל אינו לומד מהן: %1 לפני הלימוד, %2 עכשיו</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>ההפסד בדוגמאות: %1 לפני הלימוד, %2 עכשיו</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>ההפסד השתנה מ־%1 ל־%2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>נעצר; הטוב ביותר עד כה נשמר. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>הסתיים. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>כבר יש מצב בשם ״%1״; יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>כבר יש מתאם בשם ״%1״; יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>דרגה %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>בינתיים ניתן ללמד רק מודלים מסוג RWKV-6 ו־RWKV-7; המודל הזה הוא %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>רק חלק מהמודל נכנס לכרטיס הגרפי. יש לטעון אותו במעבד כדי ללמד אותו.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>מה שמודבק ארוך מדי לשדה. יש לשמור אותו כקובץ ולהניח את הקובץ על המדף.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>לא ידוע למה המודל ציפה כאן.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>מודל אחר כתב את זה. כדי לראות למה עוד ציפה יש לטעון אותו.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>העתקת קישור</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>גזירה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>חושב…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>חשב %1 שנ׳</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>חשב רגע</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>מחשבה</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>הסתרת המחשבה</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>הצגת המחשבה</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>השיחה ממשיכה מתשובה מוקדמת יותר</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>תשובה ריקה</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>תשובה %1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>אסימון אחד</numerusform>
            <numerusform>%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>מצב: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>אין מצב: כדי להמשיך מכאן תיקרא שוב תשובה אחת</numerusform>
            <numerusform>אין מצב: כדי להמשיך מכאן ייקראו שוב %n תשובות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>ענף אחד נוסף מסתעף לפניה: ↑ ↓</numerusform>
            <numerusform>%n ענפים נוספים מסתעפים לפניה: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>ציר הזמן של השיחה, תשובה אחת</numerusform>
            <numerusform>ציר הזמן של השיחה, %n תשובות</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>החיצים שמאלה וימינה מציגים את השיחה כפי שהייתה</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>האם הוא עדיין זוכר?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>המשך מכאן</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>חזרה לסוף</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>מתבצעת פנייה למודל…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>כדי להמשיך מאסימון בגרסה אחרת יש ללחוץ עליו, או לבחור בו עם ↑ ↓ ו־Enter.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>רץ על %1, שעדיין אינו יכול לאמן; יש לטעון אותו במעבד</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>אין די זיכרון לאימון עם %1 אסימונים בבת אחת; יש להשתמש בדוגמאות קצרות יותר או לסגור תוכנות אחרות</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>באחת הדוגמאות אין מה ללמוד: התשובה שלה ריקה</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>באחת הדוגמאות %1 אסימונים, לכל היותר אפשריים %2; יש לקצר או לחלק אותה</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>אין דוגמה ללמוד ממנה</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>אינו אובייקט JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>דרושים user ו־assistant, ‏messages, ‏conversations, ‏instruction ו־output, או text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>אין בה מה ללמוד: התשובה שלה ריקה</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>יש בה %1 אסימונים, לכל היותר אפשריים %2; יש לקצר או לחלק אותה</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>דוגמה %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>אינו JSON תקין</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>שורה %1 אינה JSON תקין</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>אינו מכיל דוגמה ללמוד ממנה</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>אינו float32, או שצורתו אינה מתאימה לנתוניו</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>שום קצב לא הוביל לתוצאה: ההפסדים גדלו ללא גבול; יש לחפש דוגמאות פגומות</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>אינו נקודת שמירה של כוונון, או שהוא פגום; יש להתחיל מחדש בלעדיו</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>נוצר עם מודל אחר, דוגמאות אחרות או אפשרויות אחרות; יש להתחיל מחדש בלעדיו</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>המירכאות בשורה %1 אינן נסגרות</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>השורה הראשונה שלו חייבת לציין את שמות העמודות: question ו־answer, ‏user ו־assistant, או instruction ו־output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>‏%1 אינו יכול עדיין לאמן; יש לאמן במעבד</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>אין די זיכרון לרשת של %1 ערכים; יש לבחור רשת קטנה יותר</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>לא ניתן ליצור רשת של %1 שכבות ברוחב %2; לכל היותר %3 שכבות ברוחב %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>הרוחב %1 צריך להיות כפולה של גודל הראש %2, והוא כפולה של 8 עד 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>רשת של %1 ערכים גדולה מכדי לאמן אותה כאן; לכל היותר %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>אינו נקודת שמירה של אימון, או שהוא פגום; יש להתחיל מחדש בלעדיו</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>נוצר עם טקסט אחר, מידות או אפשרויות אחרות; יש להתחיל מחדש בלעדיו</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>בטקסט יש %1 אסימונים, מעט מדי לחלונות של %2; יש להשתמש בטקסט ארוך יותר או בהקשר קצר יותר</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>ההפסדים גדלו ללא גבול; יש לבחור קצב נמוך יותר</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>לא ניתן לאמן כאן את %1; יש לבחור מודל RWKV-6 או RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>רק חלק ממנו נכנס אל %1, ושם אי אפשר לאמן חלק; יש לטעון אותו במעבד</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>מכילה יותר עמודות ממה שהשורה הראשונה מציינת; יש לשים טקסטים שמכילים את המפריד במירכאות</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>אינו טקסט רגיל ב-UTF-8; יש לשמור אותו כך</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>‏Rookery עדיין פועלת</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>כתיבת התשובות נמשכת. הסמל במגש המערכת מציג שוב את החלון.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>הצגת החלון</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>הסרת ההנחיה ״%1״</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>לפני הלימוד</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>אחרי הלימוד</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>הזיכרון התחיל ריק; שכבה %1 מחזיקה עכשיו הכי הרבה.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>בתשובה אחת הזיכרון השתנה ב־%1% מגודלו, ובעיקר בשכבה %2.</numerusform>
            <numerusform>ב־%n תשובות הזיכרון השתנה ב־%1% מגודלו, ובעיקר בשכבה %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>הוקלד</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>נכתב המשך</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>שוכתב</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>הושלם החסר</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>מקובץ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>אושר</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>הטקסט נמצא כאן</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>גרסאות של הטקסט</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>באוצר המילים חסרים אסימונים לכמה בתים בודדים, ולכן אינו יכול לקודד כל טקסט</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>המיזוג %1 מציין אסימון שאינו באוצר המילים</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>לאסימון שנוסף אין מזהה, אין טקסט או שהטקסט ארוך מדי</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>נשמר כ־UTF-16 ‏(״Unicode״), שאינו נקרא; יש לשמור אותו כ־UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>גדול מכל אוצר מילים של מודל RWKV; יש לבחור את זה של המודל</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>אינו אוצר מילים: לא קובץ tokenizer.json עם זוגות ברמת הבית (BPE) ולא מיפוי ממזהים לאסימונים</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>צפויים מזהה, אסימון במירכאות והאורך שלו</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>המזהה או האורך אינו מספר בטווח</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>האסימון אינו מחרוזת Python במירכאות</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>באסימון %1 בתים, לא %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>שורה %1: המזהה %2 ניתן פעמיים</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>יש לשחרר כאן את קובץ המשקלים כדי לטעון אותו</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>יש לשחרר כאן את השיחה שיוצאה כדי לפתוח אותה</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>יש לשחרר כאן תמונות כדי לשאול עליהן</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>יש לשחרר כאן מסמכים כדי להניח אותם על המדף</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>יש לשחרר כאן את הטקסט כדי להמשיך לכתוב בו</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>יש לשחרר את המתאם כדי להוסיף אותו אל %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>המשך מהסמן</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>שוב</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>ישר לטקסט</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>אחד לבחירה</numerusform>
            <numerusform>%n לבחירה</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>מספר ההמשכים שנכתבים בכל פעם</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>שכתוב…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>השלמת החסר</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>אישור</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>%n מילים</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>המודל קורא את הטקסט…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>קריאה מראש</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>מקש Tab לוקח מילה מההצעה</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>עד היכן המודל קרא את הטקסט</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>הסתרת השיחות</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>הצגת השיחות</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>טקסט חדש</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>גרסאות של הטקסט</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>פתיחת קובץ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>לא להציע דבר בזמן ההקלדה</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>להציע מילים בזמן ההקלדה</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>חזרה לכתיבה</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>הצגת מה שהמודל ציפה</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>הסתרת הגדרות הטקסט</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>הגדרות הטקסט</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>ייצוא הטקסט</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>פתיחת טקסט</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>טקסטים (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>כתיבה</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>‏%1 אינו טקסט ב־UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>מתבונן בתמונה… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>נקראו %1 מתוך %2 אסימונים</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>המודל קורא</translation>
    </message>
</context>
</TS>
