<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the opposite of hot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name is Mia and my favourite colour is green. What is my favourite colour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is Rookery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how a rainbow forms, in three sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key can&apos;t be kept there; check the folder&apos;s rights and the room on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-7 model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
