<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>關於 Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>入門模型的訓練工具</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery 建構於下列專案之上</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 在這部電腦上執行 RWKV 語言模型。它是採用 Apache 授權條款 2.0 的自由軟體，不提供任何擔保；除非您新增伺服器上的模型，否則不會將任何資料傳送到其他地方。</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>這是 PiSSA 轉接器，需要包含其初始值的檔案；請將 init_pissa.pth 放在它旁邊</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>不是 JSON 物件；請重新取得檔案</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>這是 DoRA（use_dora），無法在此合併；請選擇不含它的 LoRA</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>為部分矩陣指定了各自的 alpha（alpha_pattern），無法在此合併</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>類型為 %1，不支援讀取</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 不屬於任何已知的轉接器（LoRA、PiSSA、DiSHA）</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>包含的初始值所屬的矩陣與 %1 不同；這兩個檔案不相符</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>修改 %1，但模型中沒有它；此轉接器是為另一個模型製作的</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>有用於 %2 的 %1，形狀為 %3；此轉接器是為另一個模型製作的，或已損毀</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>%1 的一對矩陣只有一半；請重新取得檔案</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>自帶 alpha；請不要另行指定，改為調整其強度</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>屬於沒有 alpha 的類型；請不要指定 alpha，改為調整其強度</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>沒有說明縮放所需的 alpha；請在冒號後提供訓練時使用的 alpha，例如 %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>包含非數值（NaN 或無限大）；檔案已損毀，或訓練已發散</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>無法建立資料夾（%1）</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>以取自模型的值開始（init_lora_weights: %1），無法在此合併</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>轉接器</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA、PiSSA 或 DiSHA 會改變此模型的寫作方式。載入模型時會將其合併進去。</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>新增轉接器…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>以這些重新載入</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>為模型新增轉接器</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>轉接器 (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>新增資料夾中的轉接器（PEFT 寫出的那種）</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>合併 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 為訓練時的強度，0 表示不作改變；更大則會誇大效果。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 的 alpha</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>檔案沒有說明縮放所需的 alpha。請輸入訓練時使用的值。</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>正在寫…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留這個</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1，共 %2 個</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>回答的開頭不符合為它選擇的格式；請讓模型另寫一個回答，或不選擇格式</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>此回答由另一個模型撰寫。載入 %1 即可查看它還預期了哪些內容。</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>此回答位於對話開頭，因此沒有可用來預測它的上文。</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>回答已寫完</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>無法寫出回答</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>用來學習的回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>還沒有包含回答的對話。</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>此對話中沒有針對不含圖片之提問的回答。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>請選擇符合您期望的回答；其他回答可先在對話中修改。前後相連的回答會一起學習，這樣承接上一個問題的內容才說得通。</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>全選</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>採用 %n 個回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>以其他模型回答</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>新回答會以獨立的版本與現有回答並列，對話將以此模型繼續。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>系統提示詞或聊天範本已變更，因此模型會先重新讀取對話再回答。</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>此模型沒有儲存這段對話的狀態，因此會先重新讀取文字再回答。</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>模型沒有其他內容可補充：它再次立即結束了回答。請追問缺少的內容，或讓它另寫一個回答。</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>無法使用已儲存的對話狀態（%1），因此模型會先重新讀取文字再回答。</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>伺服器忙碌，要求等待 %1 秒；之後會再次要求。</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>回答一再重複相同的內容，因此已停止。按「繼續」可讓它接著寫；提高存在懲罰可能會有幫助。</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>伺服器沒有回應。%1 秒後會再次詢問。</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>對話已儲存的狀態在儲存之後於磁碟上發生了變化，因此不使用它：模型會先重新讀取文字再回答，並儲存新的狀態。設定中的「檢查資料」會顯示是否還有其他變化。</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>正在寫 %n 個回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n 個回答：保留一個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>逐一顯示</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>並排的回答</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>已刪除預設集「%1」</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>已刪除提示詞「%1」</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>已刪除角色「%1」</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>已新增為 %1 的轉接器：%2。重新載入模型時會合併，它位於面板的「模型」下。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1（分支）</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>已刪除訊息</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>收到的不是預期的模型（%1）。檔案已刪除，請再試一次。</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>收到的模型與預期不符：%1，%2 層，寬度 %3。檔案已刪除。</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>這部電腦有 %1 記憶體，其中 %2 可用；磁碟可用空間為 %3。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下載 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>使用顯示卡約 %1 token/秒</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>使用處理器約 %1 token/秒</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>適合這部電腦</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>適合這部電腦：%1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>關閉其他程式後即可執行</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>關閉其他程式後即可執行：%1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>太大：約需 %1 記憶體，這部電腦有 %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>空間不足：磁碟可用空間僅 %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>約需 %1 記憶體</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1，授權條款：%2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>未公布總和檢查碼：將檢查大小與形狀。</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>一個模型就是一個權重檔：.gguf 檔小巧且完整；.pth 檔較大，還需要詞彙表（會一併下載）。</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>這些模型的更多檔案</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co 上的其他模型</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>擁有者/名稱，或連結</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co 上的模型名稱或連結</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>顯示檔案…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>這不是「擁有者/名稱」，也不是 huggingface.co 的連結。</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>可下載的模型</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>在您按下這裡的按鈕之前，不會擷取任何內容。</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>已下載 %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>顯示檔案…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1，推薦</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>用於聊天</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>用於翻譯</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>用於看圖</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>模型原始機率</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>篩選後</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下來可能出現的內容</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>記憶的變化程度（逐層）</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>損毀的資料庫已保留為 %1。Rookery 將以空白資料庫繼續執行。</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>此訊息太長，無法在這裡修改。請複製到別處修改。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>隱藏對話清單</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新增對話</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>從狀態「%1」繼續</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答設定</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>取樣、提示詞、狀態與模型</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>隱藏回答設定</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>另一個對話</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>關閉這一側</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>移到一旁</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>尚未載入模型。在載入模型之前，您輸入的內容會留在這裡。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 無法看圖片。圖片會留在這裡；若要傳送，請載入具備影像編碼器的模型。</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>針對圖片提問，或直接傳送讓模型描述</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>傳訊息給 %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>模型正在載入，您可以先輸入…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>載入模型即可開始聊天</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>入門模型非常小，超出少數幾個主題時經常出錯。</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>模型可能會出錯。所有內容都會留在這部電腦上。</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>附加圖片</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>圖片 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>從這裡開始提問；之後的內容會保留為分支</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>目前焦點</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 正在讀取「%2」的文字。完成後會開啟本對話的一個副本，它了解該文字。</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>重新讀取文字</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>請先載入模型再開始寫作。</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>另一部電腦上的模型只能改寫您選取的內容：它不會保留文稿的狀態。</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>後文平均每個 token 的機率為 %1 %</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>對模型來說，文字到此結束。請再寫幾個詞，或從別處繼續。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>有 %n 個提議與其他提議相同，已略去。溫度更高時差異會更大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>儲存程式碼</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>長行不換行</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>長行自動換行</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製程式碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>程式碼，%1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>將程式碼存成檔案…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>隱藏行號</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>顯示行號</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>附加圖片</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>新增對話</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 天</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>已刪除對話</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>已刪除文稿</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>無系統提示詞，使用模型的範本</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>例如：你是一位有耐心的老師。請用簡短的句子回答。</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>位於此對話的第一則訊息之前。變更後，模型會重新讀取對話。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天範本</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>說話者名稱</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>您在範本中的名稱</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>模型在範本中的名稱</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>第一輪之前的文字</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>第一輪之前的文字，包含換行字元</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>回答終止於</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>以半形逗號分隔文字；%1 代表換行</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>終止回答的文字</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型讀取的內容</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>回答終止於：%1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>模型無法寫出其他內容：每個 token 在選用前都會經過檢查。</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>無法限定伺服器上模型的回答格式；其回答為任意文字。</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>它太長，無法在這裡修改。這是它的開頭；模型會讀取全文。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>對話名稱</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>釘選到最上方</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製對話</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>正在撰寫回答</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>目前開啟</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>並排顯示</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>已並排顯示</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%2 則訊息中有 %1 則無法讀取</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%2 則訊息中有 %1 則與寫入時不同</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>此對話已損毀：%1。其餘內容仍會顯示，且未刪除任何內容；若要找回，請還原資料目錄的備份。</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>檢查資料</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>讀取所有對話、已儲存的狀態和圖片，檢查是否與寫入時一致。不會變更任何內容。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>正在檢查資料：%1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>所有資料均與寫入時一致：%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 個對話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n 個已儲存的狀態</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>資料庫 %1 已損毀</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n 個對話與寫入時不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n 個已儲存的狀態無法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>發現損毀：%1。未變更或刪除任何內容；若要找回損毀的部分，請還原資料目錄的備份。</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>資料目錄</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>對話、圖片、模型和設定將移至 %1，接著 Rookery 會重新啟動。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在原處</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>正在移動資料：%1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>將資料移至空的資料夾</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>正在撰寫回答。請等待完成或將其停止，再移動資料。</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>正在下載模型。請等待完成或將其停止，再移動資料。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>不是文字；可以讀取純文字、Markdown、HTML 與 PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中沒有文字</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>其中沒有可讀取的純文字、Markdown、HTML 或 PDF 檔案</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>文字超過 %1 MB；請分割</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>需要密碼；請先另存為不含密碼的檔案</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>其中沒有文字，只有文字的圖片或空白</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>已損毀；請用其他程式開啟並重新儲存</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>解析超過兩分鐘，因此未讀取</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>解析失敗，因此未讀取</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>無法啟動 Rookery 中用於解析文件的元件；請重新安裝 Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>已取消讀取</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>文字不是 UTF-8 編碼；請另存為 UTF-8 後再試一次</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>無法從模型取得狀態；請再試一次。</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>返回書架</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>另一個程式正在下載 %1。</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>下載需要 %1，但磁碟可用空間僅 %2。請釋出一些空間，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>無法讀取 %1。請將其刪除，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>要求的是完整檔案，但 %1 只傳送了一部分。請稍後再試。</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1 上的檔案為 %2 位元組，而不是預期的 %3 位元組：這是另一個檔案。未保留任何內容。</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 傳送的資料超過檔案的 %2 位元組。下載已停止，收到的內容已刪除。</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>下載中斷（%1）。已下載的部分會保留；再試一次即可繼續。</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>伺服器上的檔案已變更。請再試一次；將從頭開始下載。</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 只提供此檔案給已登入的使用者（錯誤 %2）。請用瀏覽器下載，再於此處開啟。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 上已沒有此檔案（錯誤 %2）。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 傳回錯誤 %2。請稍後再試。</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>收到的不是預期的檔案：總和檢查碼不符。檔案已刪除，請再試一次。</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>下載中斷。已下載的部分會保留；再試一次即可繼續。</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>磁碟已滿。已下載的部分會保留；請釋出一些空間，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>無法寫入 %1（%2）。請檢查資料夾，然後再試一次。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>這不是檔案</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>正在下載 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>停止下載</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>已下載 %1</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>詞表相同的較小模型先寫出幾個詞，由此模型一次核對：划算時回答來得更快，內容不變。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>用它重新載入</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 不在這部電腦上，而 Rookery 不會從網路擷取任何內容。請先儲存圖片，再附加該檔案。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>一則訊息最多可附加 %1 張圖片。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>模型記得「%1」</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>想聊些什麼？</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>請先載入模型</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>選擇模型…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>與%1聊天</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>新增為轉接器</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>書架上還沒有內容</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>將純文字、Markdown、HTML 或 PDF 檔案，或包含這些檔案的資料夾拖放到這裡。狀態檔也可以。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES 未指向資料夾</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>程式旁缺少入門模型的資料夾；請重新安裝 Rookery，或在 ROOKERY_RESOURCES 中指定該資料夾</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>資料夾中沒有 RWKV 模型</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>資料夾中沒有 RWKV 模型（%1）</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>資料夾中有多個模型，請指定其中一個：%1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>缺少詞彙表；請將 %1 放在模型旁，或選擇詞彙表檔案</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>其間已載入另一個模型</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>模型已卸載</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>此詞彙表有 %1 個 token，但模型只有 %2 個</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>已取消載入</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>已取消讀取文字</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>記憶體不足，無法複製狀態</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>記憶體不足，無法產生此回答</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>程式正在關閉</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>尚未載入模型</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>語言模型的詞彙表缺少標示圖片前後位置的 token；此編碼器屬於另一個模型</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>記憶體不足，無法處理圖片</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 會雙向讀取圖片，Rookery 無法執行；請使用 VisualRWKV 7 或 ModRWKV 模型</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>已取消查看圖片</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>影像編碼器輸出的每列有 %1 個數值，語言模型接受 %2 個；兩者屬於不同的模型</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>回答中含有此模型不認識的 token</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>前面沒有文字，無從預測</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>詞表與 %1 不同，因此無法為它預先寫</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>請先載入此狀態所屬的模型。</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 是轉接器（LoRA 之類），不是模型：它會改變為之製作的模型。請載入那個模型，並在其面板的「模型」、「轉接器」中新增它。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n 個範例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略過 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>無法保留範例：%1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>已略過：沒有回答。</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>已略過：與範例 %1 相同。</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>已略過：超過 %1 個 token。請縮短或分割。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>無法讀取先前保留的範例。保留新範例前，會先將原檔案另存一旁。%1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>修改範例 %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>移除範例 %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>圖片：%1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>記憶體不足，無法讀取</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>磁碟已滿；請釋出空間後再儲存一次</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>您的磁碟配額已用完；請釋出空間後再儲存一次</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>沒有寫入權限；請選擇其他資料夾</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>這是沒有程式讀取的管線；請選擇檔案</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>無法寫入：%1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>這是資料夾，不是檔案；請選擇其中的檔案</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>這是管線，不是檔案；請將其輸出存成檔案，再選擇該檔案</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>這是通訊端，不是檔案；請選擇檔案</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>這是裝置，不是檔案；請選擇檔案</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>沒有讀取權限；請變更權限或選擇其他檔案</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>另一個程式正在使用它；請稍後再試</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>大小為 %1 MB，遠超過這類檔案應有的大小</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>家目錄</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>此資料夾中的內容未全部顯示。請輸入檔案名稱。</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此資料夾是空的。</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>這裡沒有這類檔案。</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>請輸入檔案名稱。</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>請從清單中選擇檔案，或輸入檔案名稱。</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>請輸入資料夾名稱。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」已存在。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>無法建立資料夾「%1」：您沒有寫入權限。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>移至上層資料夾</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>不顯示隱藏檔案</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>顯示隱藏檔案</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新資料夾的名稱</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>建立資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>目前的資料夾或路徑</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>名稱或路徑</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>資料夾的名稱或路徑</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>檔案的名稱或路徑</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」已存在。要取代嗎？</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>換個名稱</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>家目錄</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此對話中尋找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>較早的訊息</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>較晚的訊息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>沒有資料夾「%1」。請選擇其他資料夾，或先建立它。</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>您沒有寫入資料夾「%1」的權限。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>沒有資料夾「%1」。</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>您沒有檢視資料夾「%1」的權限。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>沒有檔案「%1」。請檢查檔名，或從清單中選擇。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>「%1」是管線或裝置，不是檔案。請選擇檔案。</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>您沒有讀取「%1」的權限。請選擇其他檔案，或變更其權限。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>「%1」是資料夾。請使用其他名稱。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>「%1」是管線或裝置，不是檔案。請使用其他名稱。</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>資料夾的路徑</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>開啟 Rookery 快速視窗</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1 的回應太長，不可能是檔案清單。</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 傳回的不是檔案清單。請稍後再試。</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1 的清單在另一個位址（%2）繼續，Rookery 不會前往該位址。</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 的檔案超過 %2 個。請提供所需檔案的連結。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>未登入時，%1 不會顯示 %2：它可能不存在，或要求使用者先同意某些條款。請用瀏覽器下載，再於此處開啟。</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2 上沒有 %1。請檢查名稱。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 傳回錯誤 %2。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>無法連線至 %1（%2）。請檢查網路連線，然後再試一次。</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>已取消圖片編碼</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 無法執行此網路；請以固定形狀匯出，且不含 LayerNorm 的一維權重</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>其輸出既不是 [1, token 數, 寬度]，也不是 [1, 寬度, 列, 欄]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>輸出了非數值</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 的運算結果與檔案內附的測試不符（偏差 %2），圖片會被誤讀</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 無法匯入此網路（opset %2）；請以固定形狀匯出為 opset 11 至 13</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 無法匯入此網路（opset %2，位於 %3）；請以固定形狀匯出為 opset 11 至 13</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>影像編碼器檔案缺少此張量</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>形狀為 %1，應有 %2 個值</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>包含非數值；檔案已損毀</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>記憶體不足，無法載入影像編碼器</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>形狀為 %1，應有 %2 列</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>記憶體不足，無法將圖片編碼</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>卷積有 %1 個抽頭；已知的是 3 與 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>影像編碼器為每個 token 輸出 %1 個數值，投影器需要 %2 個</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>記憶體不足，無法載入投影器</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>影像編碼器的特徵與投影器不相符</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>沒有 Rookery 支援的投影器（兩個線性層）</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>具有 deepstack 合併器的編碼器；Rookery 只能執行一般的視覺塔</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>圖片的長寬比超過 50 倍；請先裁剪</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>缺少 RWKV-VL 模型的視覺塔，或視覺塔不完整</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>影像編碼器的圖塊嵌入或位置嵌入缺失或形狀異常</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>此 VisualRWKV 檔案的三個影像編碼器缺少一個</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>沒有寬度可被注意力頭數整除的 Transformer 區塊</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>將圖片編碼時裝置發生故障</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>網路沒有節點或沒有輸出</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>需要的輸入不是單張圖片；請單獨匯出影像編碼器</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>其節點 %1（%2）%3；請重新匯出或下載該檔案</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>權重存放在另一個檔案中；請匯出為單一檔案</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>其權重 %1 的值與宣告的形狀和類型不符；請重新匯出或下載該檔案</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>有權重沒有名稱，或有兩個權重同名（%1）</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>屬於 Rookery 無法執行的類型</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>有 %1 個輸入</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>有 %1 個輸出</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>讀取 %1，但先前沒有節點寫入它</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>僅由常數推得；請在匯出時將其摺疊</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>寫入 %1，但它不是名稱或被寫入兩次</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>重複宣告 %1</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>的 %1 不可能成立</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>不含張量</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>沒有視窗</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>沒有自己的權重</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>的權重與其視窗形狀不同</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>的偏置與其權重長度不同</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>的各權重長度不同</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>包含不是文字的名稱；請重新匯出或下載該檔案</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>宣告了 %1，但無法從圖片得出</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>不是完整的 ONNX 檔案；請重新匯出或下載</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>應為短清單之處包含超過 4,096 個數值</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>包含條件或迴圈，影像編碼器不需要這些</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>具有罕見類型的屬性</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>有節點的輸入、輸出或屬性超過 1,024 個</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>有值的軸超過 4,096 個</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>有輸入或輸出不是張量</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>具有稀疏權重；請完整匯出</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>節點超過 50,000 個，影像編碼器不需要這麼多</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>具有自訂函式或訓練用的部分；請匯出為推論用模型</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>無法讀取超過 2 GB 的 ONNX 檔案</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>沒有固定大小的輸入 [1, 3, 高, 寬]；請以固定形狀匯出編碼器</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>無法啟動 Rookery 中用來測試影像編碼器的部分；請重新安裝 Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>此網路所需的記憶體超過可用記憶體</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>此網路第一次可以讀取，第二次卻不行；檔案是否正在寫入？</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>此網路處理一張圖片需要兩分鐘以上，因此未使用</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV 執行此網路時當機，因此未使用；請重新匯出或下載</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>此模型需要影像編碼器 google/siglip2-base-patch16-384，但其檔案中沒有；請選擇該編碼器的 model.safetensors 作為視覺檔案</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>模型旁找不到 ONNX 編碼器</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>此模型無法看圖片：其檔案中沒有影像編碼器；請選擇具備視覺功能的模型，或指定編碼器</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>其圖片太小，無法分辨照片與繪圖</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>這看起來像照片，而此模型只認得繪圖；圖片模型可以描述它</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>它給出的照片內容資訊與 Rookery 所用的形狀不同；它屬於另一個版本</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>這不是用來辨識照片內容的網路；請重新安裝 Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>正在詢問模型…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>低於 50 %</translation>
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
        <translation>全文的意外程度</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>逐 token 檢視回答</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>模型的預期</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>每個 token 的意外程度為 %1 位元</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>機率 %1 % · 排名 %2 · 意外程度 %3 位元 · 熵 %4 位元</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>載入模型即可查看它還預期了哪些內容。</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>此圖片已無法讀取。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一張圖片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張圖片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>要開啟此連結嗎？</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>此連結由模型寫出，將離開 Rookery 前往：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>用瀏覽器開啟</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>系統沒有提供用來產生金鑰的亂數，因此伺服器維持關閉。請將其關閉後重新開啟，再試一次。</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>按 Ctrl+Enter 讓模型從游標處續寫</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>寫下開頭幾個字，模型會接著寫下去。也可以將文字檔拖放到這裡。</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>逐 token 檢視文字</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>第 %1 部分，共 %2 部分，也已選取</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>Transformer（計算值）</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>此模型的狀態</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>記憶體與已讀取 token 數的關係</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>無論對話多長，此模型的對話占用的記憶體一律為 %1。</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>讀取 %1 個 token 後，此對話占用 %2 記憶體，與開始時相同。一個有 %3 層、寬度為 %4 的 Transformer 將占用 %5（計算值：每個通道、每層、每個 token 各有一個 16 位元的鍵和值；共用注意力頭的模型占用較少）。</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>例如，讀取 %1 個 token 後，一個有 %2 層、寬度為 %3 的 Transformer 將占用 %4（計算值：每個通道、每層、每個 token 各有一個 16 位元的鍵和值；共用注意力頭的模型占用較少）。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>第 %1 版，共 %2 版</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編輯並重新傳送</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>回答此訊息</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>另寫一個回答</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>繼續此回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>並排撰寫 %n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>從此處分支出新對話</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>刪除此處及之後的內容</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>伺服器上的模型無法繼續回答</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>以文字顯示回答</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>顯示模型的預期</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>以其他模型回答…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>更改此回答</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>寫多個回答…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>用 CPU 回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>您：</translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>回答：</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>以文字顯示回答</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>顯示模型的預期</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>已編輯的訊息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>更改後的回答</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>移至結尾</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>首個 token 耗時 %1 毫秒</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>首個 token 耗時 %1 秒</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>由 %1 撰寫</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>先前讀取了 %n 個 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>圖片；點選可放大</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>要調整的 logit 太多</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>模型算出非數值；檔案已損毀，或訓練已發散</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>記憶體不足，無法保存對話的狀態</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 只能讀取 token；要使用圖片需改用其他模型</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>超出模型詞彙表（%1 個 token）的範圍</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>這是嵌入模型：沒有 head.weight，因此無法預測 token</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>已取消讀取文字</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>顯示卡 %1 沒有可容納一層的可用記憶體</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>記憶體不足，無法執行模型</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>沒有可供接續的文字</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>其詞彙表（%1 個 token）缺少 token 65535，嵌入模型以它辨識文字結尾</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>模型算出非數值；檔案已損毀</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>不在模型的詞彙表中</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已儲存的狀態</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>屬於 %1 以外的模型</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>記憶體不足，無法複製對話的狀態</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>影像特徵</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 個值不是模型寬度 %2 的整數倍</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>記憶體不足，無法複製狀態</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>為嵌入而作，因此無法為別的模型預先寫</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>詞表有 %1 個 token，無法為有 %3 個的 %2 預先寫</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>記憶體不足，無法一次處理 %1 個 token</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>張量 %1：形狀為 %2，應有 %3 列</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>這是含 RWKV 層的轉換版 Qwen 模型（%1），Rookery 不支援；支援的是 RWKV 自家的模型（rwkv6、rwkv7）</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>架構為 %1 的模型；在 GGUF 檔案方面，Rookery 支援 rwkv6 與 rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>這是 Qwen 混合模型（token_shift_count %1），Rookery 不支援</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF 標頭超出檔案結尾：檔案不完整或已損毀，請重新取得</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>中繼資料 %1 的類型不明</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>張量 %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 的名稱或形狀不屬於任何模型；檔案已損毀</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 的形狀不屬於任何模型；檔案已損毀</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1：形狀 %2 無法由完整的 %3 區塊組成</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>張量 %1 未對齊；檔案已損毀</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>張量 %1 超出檔案結尾；檔案不完整或已損毀，請重新取得</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>這是大端序 GGUF 檔案，不支援讀取</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>不支援 GGUF 版本 %1；支援版本 2 與 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF 標頭列出的內容超過任何模型；檔案已損毀</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>對齊值 %1 不可能成立；檔案已損毀</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>張量 %1：形狀為 %2，應有六列</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>這是初始狀態（time_state），不是模型；請載入它所對應的模型，再從中匯入此狀態</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>這是已儲存的對話狀態，不是模型；請載入它所來自的模型，再從中匯入此狀態</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>其權重類型為 %1，不支援讀取；請選擇 F32、F16、BF16 或量化 GGUF 格式的模型</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>這是影像編碼器，不是語言模型；它應放在語言模型旁，或用在 --vision 之後</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>已拒絕：以一般方式開啟時，此檔案會執行程式碼（%1）；未執行任何程式碼。請勿信任其來源</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>已拒絕：其中不只包含張量（%1）；未執行任何程式碼。請只儲存權重：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>其 pickle 已損毀（%1，位於位元組 %2）；請重新取得檔案</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>過早結束</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>不支援 pickle 通訊協定 %1；請以 torch.save 的預設通訊協定 2 儲存</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>標記太多</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>已拒絕：其 pickle 使用了操作碼 0x%1，單純的權重並不需要它；未執行任何程式碼</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>值太多</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>缺少標記</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>數字太大</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>名稱沒有結尾</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>字典太多</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>參照太多</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>參照的對象不存在</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>元組缺少值</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>不是串列</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>字典缺少值</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>缺少字典</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>不是字典</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>屬性沒有所屬物件</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>儲存區描述有誤</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>儲存區太多</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>呼叫了無法呼叫的物件</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>由值構成的字典</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>參數沒有對應的張量</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>張量描述有誤</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>張量太多</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>不含張量字典</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>這是 zip 封存檔，但不是已儲存的 PyTorch 模型（沒有 data.pkl）</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>儲存自大端序電腦，不支援讀取；請在一般 PC 上儲存</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>不支援 PyTorch 封存版本 %1；支援版本 1 至 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>封存檔中缺少 %1；檔案已損毀，請重新取得</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 在封存檔中經過壓縮或加密；請用 torch.save 重新儲存模型</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 有 %2 位元組，應為 %3 個 %4 位元組的值；檔案已損毀</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>形狀 %1 超出 %3 的 %2 個值</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>其張量占用的空間超過檔案大小的兩倍</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>封存檔經過壓縮或加密；請用 torch.save 重新儲存模型</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>張量 %1：%2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>應存放權重的位置（最上層，或 state_dict、model、module 之下）沒有張量；請只儲存權重：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>在張量中間結束：檔案不完整，請重新取得</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>張量不可能有 %1 個軸與 %2 位元組的名稱；檔案已損毀</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 的 rwkv.cpp 類型為 %2，不支援讀取；請用最新的 rwkv.cpp 重新轉換模型</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1：形狀 %2 不可能成立；檔案已損毀</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 超出檔案結尾；檔案不完整或已損毀，請重新取得</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>不支援 rwkv.cpp 檔案版本 %1；支援版本 100 與 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>列出的張量多於任何模型；檔案已損毀</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>包含不應出現的物件</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>的張量 %1 缺少 dtype、shape 或 data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>重複列出張量 %1</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>列出的張量多於任何模型</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>包含不應出現的文字</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>包含不應出現的清單</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>包含太大的數字</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>包含不應出現的數字</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>的張量 %1 軸數太多</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>包含負數</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>包含非整數</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>包含不應出現的布林值</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>包含不應出現的 null</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>包含不應出現的二進位資料</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>從位元組 %1 起不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1：形狀 %2（類型 %3）與其 %4 位元組不符</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors 標頭比檔案還長；檔案不完整或已損毀</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors 標頭%1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors 檔案中有兩個張量共用位元組</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>類型、形狀與位元組數不符合 safetensors 檔案的要求</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>模型分割檔清單中的檔案太多</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>模型分割檔清單不是有效的 JSON，或未列出檔案</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>模型分割檔清單中的 %1 不是其旁邊的檔案</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>這是 PyTorch 在 2020 年之前的格式（非 zip 封存檔），不支援讀取；請用最新的 PyTorch 載入並重新儲存一次</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>這只是 Python pickle，不是已儲存的模型；僅支援 torch.save 儲存的 .pth 檔案</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>這是 Git LFS 指標，不是權重；請執行 `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>這是網頁或 XML，不是權重；請下載檔案本身</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>這是 JSON 檔案，不是權重；請選擇 .safetensors、.pth 或 .gguf 檔案</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>這是舊的 llama.cpp 格式；僅支援 GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>檔案經過壓縮（gzip）；請先解壓縮</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>不是權重檔；Rookery 支援 .pth、safetensors、GGUF 與 rwkv.cpp 檔案</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>檔案是空的；請重新取得</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>有兩個名為 %1 的張量；檔案已損毀</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>這是模型的一部分，該模型分為 %1 個 GGUF 檔案；請將它們以原檔名（以 -00001-of-%2.gguf 結尾）全部放在同一個資料夾中</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>並非如檔名所示的第 %1 部分（共 %2 部分）；請重新取得這些檔案</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>資料夾中沒有權重檔；請選擇檔案本身</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>資料夾中有多個權重檔，請指定其中一個：%1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>記憶體不足，無法開啟檔案</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>缺少此檔案，而模型分為 %1 個檔案；請將它們全部放在同一個資料夾中</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>各部分包含的張量與第一部分所述不符；請重新取得這些檔案</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>格式與模型的其他部分不同；請重新取得這些檔案</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>在 %1 中缺少</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>在 %2 中的類型為 %1，不支援讀取</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>檔案在使用期間被另一個程式截短；請還原檔案並重新載入模型</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>封存檔結尾的目錄缺失：檔案不完整，請重新取得</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>封存檔的目錄已損毀；請重新取得檔案</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>封存檔的目錄指向檔案之外：檔案不完整或已損毀，請重新取得</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>在檔案中缺少</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>的秩無法從其形狀得知</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>不是由方陣構成的表</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>這是 RWKV-8 混合模型（rc00-hybrid），其注意力會保留先前的每個 token，Rookery 不支援；請選擇 RWKV-4 至 RWKV-7a 或 RWKV-8 rc00 的模型</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>這是 RWKV-7b 模型（DeepEmbedAttention），其注意力會保留先前的每個 token，Rookery 不支援；請選擇 RWKV-4 至 RWKV-7a 的模型</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>這是具有 ROSA 的 RWKV-8 模型，屬於 Rookery 不支援的研究模型；請選擇 RWKV-4 至 RWKV-7a 或 RWKV-8 rc00 的模型</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>檔案包含 %1：%2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>檔案包含張量，但不是 Rookery 支援的 RWKV 語言模型（版本 4 至 7a、8 rc00）</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>形狀 %1 不可能屬於模型（位於 %2）</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 個注意力頭無法整除寬度 %2（位於 %3）</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 和另外 %2 個張量</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>各層包含 %1，而 %2 模型都沒有這一項：檔案屬於 Rookery 不支援的架構，或其中含有轉接器或訓練殘留；請選擇該模型的其他檔案</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>記憶體不足，無法繼續在處理器上運算；請關閉其他程式並重新載入模型，或選擇較小的模型</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>顯示卡 %1 已停止運作（%2）；請使用 CPU，或重新啟動程式以使用顯示卡</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>沒有這個裝置；請使用 cpu、cuda、cuda:N 或 auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1；請改用 CPU</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>無法開啟；記憶體是否不足？</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>形狀為 %1，應為 %2（位於 %3）</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>記憶體不足，無法容納 %1；請關閉其他程式或選擇較小的模型</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>已取消載入</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>形狀為 %1，應為 %2（位於 %3）</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>在 %1 中包含非數值（NaN 或無限大）；檔案已損毀，或訓練已發散</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>無法讀取 (in, out) 順序的量化因子</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>記憶體不足，無法容納 %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>這是轉接器（LoRA 等），不是模型：它用來修改不在此檔案中的模型；請載入該模型，並以此檔案作為其轉接器（rookery-cli：--adapter）</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>正在載入 %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>無模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>尚未載入模型</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>這是入門模型：%1 個參數，以英語針對少數主題訓練，讓 Rookery 立即可用。它知道各國首都、反義詞和詞形變化，能判斷句子聽起來是否愉快，回答有關 Rookery 的問題，還能描述形狀、字母和日常物品的圖片。對於其他問題，它會拒絕回答或編造內容。其他用途請載入真正的 RWKV 模型。</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 在這部電腦上執行。您輸入的內容不會離開這部電腦。</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>模型正在載入。您可以先輸入。</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery 在這部電腦上執行 RWKV 語言模型：以 .pth、.safetensors 或 .gguf 結尾的權重檔。</translation>
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
        <translation>用三句話說明彩虹是如何形成的。</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>寫一首關於初雪的短詩。</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>寫一個計算文字單字數的 Python 函式。</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>規劃一趟低預算的里斯本週末行程。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架構</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1，%2 層，寬度 %3，詞彙表含 %4 個 token</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>權重占用記憶體</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>狀態大小</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>顯示卡</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>可容納 %2 層中的 %1 層；其餘由 CPU 處理</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>可以看圖片（%1）</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>無法看圖片</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天範本</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>載入耗時</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>自動：最快的裝置</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>處理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>顯示卡 (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>無：與檔案相同</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 位元：記憶體減半</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 位元：記憶體為四分之一，精確度較低</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>此對話會離開您的電腦：每次提問時，全部內容都會傳送至 %1。</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>此對話會離開您的電腦：每次提問時，全部內容都會傳送至 %1，且未加密，網路上的其他人可以讀取。</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 在另一部電腦上執行。您在此輸入的內容和給它看的圖片會隨每次提問傳送到那裡。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>連線至這部電腦上的另一個程式</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>未加密：網路上的其他人可以讀取</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>傳送的內容</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>每次提問時傳送整個對話，不含先前的思考過程；圖片不含拍攝地點和時間</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>不支援的功能</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>它沒有狀態：不會儲存狀態，無法繼續回答，也不會在您輸入時預先讀取。</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>取得模型</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>下載詞彙表</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在載入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>這部電腦上的模型</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1 中的 RWKV 權重檔（.pth、.safetensors、.gguf）會顯示在這裡。您也可以將檔案拖放到視窗中。</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>載入時量化</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>載入模型時生效。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>卸載 %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>載入模型</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV 權重 (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>選擇模型的詞彙表</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>詞彙表 (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>在伺服器上</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>不再使用 %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>不使用轉接器載入</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>新增為轉接器</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>尚未載入模型。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>使用其他影像編碼器…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>選擇影像編碼器…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>不使用其他影像編碼器</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>選擇模型的影像編碼器</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>影像編碼器 (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>適合這部電腦的強大模型：%1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>下載並使用</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>其他模型…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>請選擇這部電腦上的資料夾。</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 與資料目錄互相包含。請選擇資料目錄以外的資料夾。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 是檔案。請選擇資料夾。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 不是空的。請選擇空的資料夾或新資料夾。</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>游標處會出現什麼：</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>載入模型即可查看這些滑桿的作用。</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>模型在此寫出或讀取內容後即會顯示。</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>上一個回答之後可能出現的內容：</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>正在抽取的 token：</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1 載入完成後就會撰寫回答。</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>溫度 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型取樣</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>文字結尾</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>字元的一部分</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1：%2，篩選後 %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1：%2，被 %3 捨棄</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%2 個 token 中有 %1 個可被抽取</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1：剩餘 %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>兩個對話的寬度</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>新增角色…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>已不在書架上的項目</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>「%1」的起點已不在書架上，因此對話將不使用它開始。</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>讓模型扮演的人物：有名稱和圖片，有最先告訴模型的指示，也可以選擇書架上的一個狀態作為起點。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>角色的名稱</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>圖片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>最先告訴模型的內容。例如：你是艾達，一位有耐心的數學老師。你會用簡單的例子來講解。</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>書架上的狀態：在那裡讀過的內容，或教給模型的內容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>圖片 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>附加之後，磁碟上的圖片已變更；請還原該檔案，或重新附加圖片</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>不是 Rookery 能讀取的圖片；請使用 JPEG、PNG、WebP 或 GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>圖示已損毀或太大；請先另存為 PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>圖示已損毀；請先另存為 PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF 中沒有圖片；檔案已損毀</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF 的第一個影格無效；檔案已損毀</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF 的圖片資料不完整</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 百萬像素</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 已損毀或不完整，無法解碼</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 不完整：缺少結尾；請重新複製或下載</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>圖片為 %1 x %2 像素；最多接受 %3，且每邊不超過一百萬像素，請先縮小</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>超過 %1 的漸進式 JPEG 需要太多記憶體；請縮小後儲存，或不要以「漸進式」儲存</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>不是 Rookery 支援的圖片；請使用 JPEG、PNG、WebP、GIF、TIFF 或 BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>記憶體不足，無法處理 %1 的圖片</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>圖片不含像素</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>記憶體不足，無法處理圖片</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>這是另一個程式庫</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>無法載入 Rookery 中用來讀取圖片的部分（%1）；請重新安裝 Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>其輸出不是 float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>訊息中的圖片</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>自訂設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>預設集</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>將這些設定儲存為預設集…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>重新命名或刪除預設集</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>還原為模型的預設值</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>預設集名稱</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>程式內建的預設集已使用此名稱；請改用其他名稱。</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>您的同名預設集將採用這些設定。</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>預設集的新名稱</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>另一個預設集已使用此名稱；請改用其他名稱。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>為此讀取了 %n 個 token（在副本上）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>它還記得嗎？</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>提問的對象是它此刻記憶的副本：不會在對話中留下任何內容。</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>我的第一個問題是什麼？</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>向它的記憶提問</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>正在思考…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>傳送此訊息</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>請用三句話摘要這段文字：

{文字}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>請將這段文字翻譯成{語言}：

{文字}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>簡單說明</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>請用簡單的話說明{內容}，並舉一個例子。</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改寫</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>請改寫這段文字，使其{更簡短}：

{文字}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>點子</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>請針對{主題}給我十個點子。</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>寫函式</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>請用{語言}寫一個函式，用來{功能}。</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>回信</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>請為這封信寫一封友善的回信，說明{內容}。

{來信}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World（版本 4 至 6）</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World（版本 7）</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1，可思考</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入門模型</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>自動，由模型決定</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>關，附空白思考（較佳）</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>開，長度不限</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>開，短</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>開，一般</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>開，長</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的問題</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>符合 Schema 的 JSON</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>符合表示式的內容</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>撰寫提示詞</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{大括號}中的內容在使用提示詞時填寫；按 Tab 跳到下一處。</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>在訊息開頭輸入 / 即可使用其中一個。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>名稱，即在 / 之後輸入的內容</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>提示詞的名稱</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>提示詞的內容</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>例如：請將這段文字翻譯成{語言}：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新增提示詞</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>模型正在構思…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選擇一個</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>都不採用</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候選文字</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>請選擇一個：在文字中按 Tab 可到這裡</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>在自己的電腦上與 RWKV 語言模型聊天。</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>將對話、設定和模型保存在此資料夾中。</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>載入此權重檔或資料夾，而不是上次使用的。</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>開啟只問一個問題的小視窗；供桌面快速鍵使用。</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>已取消量化</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 包含非數值（NaN 或無限大）；檔案已損毀</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>其中合併了經過調校的初始狀態（blocks.0.att.time_state），GGUF 無法容納；請量化它所對應的模型，並另外載入該狀態</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>這是嵌入模型，GGUF 無法容納其輸出頭；請直接使用</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 有 %2 個參數，應為 %3 個；檔案不完整</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF 沒有適用於 %1 模型的格式，僅適用於 rwkv6 與 rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>其群組正規化與所有 GGUF 讀取程式的假設不同（在 flash-linear-attention 格式中，注意力頭大小不是 64）</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>可以讀取但無法寫入</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>正是目前讀取的檔案；請改用其他名稱</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>記憶體不足，無法量化</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>不是可量化的目標類型；請從 %1 中選擇</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>用於校準的文字有 %1 個 token；至少需要 %2 個</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>記憶體不足，無法用文字校準</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>您：</translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>回答：</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>快速提問</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>另一個問題</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>以對話開啟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>傳訊息給 %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>模型正在載入，您可以先輸入…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>載入模型即可開始聊天</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>快速視窗</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>無論在做什麼，都能隨時提一個問題。請在桌面的鍵盤設定中為此命令指定快速鍵：%1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>無論在做什麼，都能隨時提一個問題，按鍵由桌面詢問。</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>無論在做什麼，按 %1 即可開啟。</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>它還沒有按鍵：請在桌面的鍵盤設定中指定。</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>正在向桌面請求按鍵。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>用桌面按鍵開啟快速視窗</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>對「%1」記住了多少</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>從文件中取出一些句子，各挖去一個詞，並提供文件中的四個詞供選擇。提問在副本上進行：測試內容不會留在狀態中。</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>記憶測試</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提問</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>記住了：%1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>想到的是「%1」；原文是「%2」</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>文字太短，無法提問，或沒有可以挖去一詞的句子。</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>模型還沒回答完就被停止了。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>在 %n 個挖去一詞的句子中，模型四選一選對了 %1 個。如果沒有讀過文件，會選對 %2 個；全憑運氣約為 %3 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>位址中請勿包含使用者名稱和密碼；金鑰需另外提供</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>主機名稱的方括號沒有閉合</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>主機名稱的寫法不正確</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>主機名稱只能包含字母、數字、點和連字號</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>缺少主機名稱，應類似 https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>連接埠必須是 1 到 65535 之間的數字</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>位址太長</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>位址應以 https:// 或 http:// 開頭</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>位址中不能有空格或控制字元</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>無法對含問號的位址提出要求</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>指向的不是網址</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>位址的寫法不正確</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>單段資料超過 1 MiB</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>不含回答</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>其中一段不是 JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>超過 %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失敗</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>對方結束了連線</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>自身，無限循環</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>不是模型清單</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>找不到 %1。請檢查位址，以及這部電腦是否已連上網路。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>無法連線至 %1（%2）。請檢查位址，以及伺服器是否正在執行。</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>與 %1 的連線不安全（%2），因此未傳送任何內容。請檢查位址，或詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 需要金鑰，但沒有已知的金鑰。請連同金鑰重新新增模型。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 不接受此金鑰。請用正確的金鑰重新新增模型。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 不允許此金鑰使用該模型。請詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 上沒有名為 %2 的模型。請新增它所提供的模型。</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1 的此位址沒有回應的服務。請檢查位址；大多數位址以 /v1 結尾。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>對話對 %1 上的模型來說太長（%2）。請新增對話，或要求較短的回答。</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 目前要求過多，或金鑰的額度已用完（%2）。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 要求過多，或金鑰的額度已用完（%2）。%3後可再次要求。</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 拒絕了提問：%2。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 本身發生錯誤（%2）。請再試一次，或告知伺服器的管理者。</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 在回答途中中止（%2）。已收到的內容會保留；請讓它重新回答。</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 已有 %3未傳送任何內容。請再試一次，或詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>與 %1 的連線在回答完成前中斷。已收到的內容會保留；請讓它重新回答。</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 傳送的內容不是回答（%2）。請檢查該位址是否屬於 OpenAI 相容的伺服器。</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 傳送的內容超出回答的上限（%2），因此已中斷連線。在此之前收到的內容會保留。</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 重新導向至 %2，除非您新增該位址，否則不會向其提出要求。如果您信任該位址，請新增它。</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>有圖片無法傳送（%2）。請將其從提問中移除。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>記憶體不足，無法容納 %1 的回答。請關閉其他程式，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>有一行沒有結尾</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>對方使用的不是 HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>標頭沒有結尾</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>其回答以 %1 封裝</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>其長度不是數字</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>內容經過壓縮，但並未要求壓縮</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>有資料區塊沒有結尾</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>有資料區塊沒有長度</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>其他人可以讀取其中的金鑰；請取消他們的權限（chmod 600）</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>其中的金鑰不是 Rookery 寫入的格式；請刪除該檔案並重新輸入金鑰</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>記憶體不足</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>這不是伺服器的位址。位址應類似 https://example.org/v1。</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>金鑰中含有不應出現的字元。請重新複製。</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 表示沒有模型。請在伺服器上載入模型，然後再次要求。</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · 未加密</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>另一部電腦上的模型與這部電腦上的模型一樣回答，但您輸入的內容會傳送到那裡：每次提問都會傳送整個對話及其圖片。只有在您按下這裡的按鈕或傳送提問時，Rookery 才會連線至伺服器。</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>其他電腦上的模型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>新增模型</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>位址，例如 https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>伺服器的位址</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>金鑰（如需要）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>伺服器的金鑰</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>任何 OpenAI 相容的伺服器：vLLM、SGLang、llama.cpp、rwkv_lightning、Ollama 或另一個 Rookery。金鑰儲存在桌面環境的鑰匙圈中，或只有您可讀取的檔案中。</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>顯示模型</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在詢問 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>與 %1 的連線未加密：網路上的其他人可以讀取金鑰和對話。</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>伺服器的模型</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>新增並使用</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>或自行輸入模型名稱</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>伺服器上的模型名稱</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1（大多數 RWKV 模型的詞彙表）</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1（影像編碼器，來自 %2）</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>此儲存庫包含多個權重檔：請選擇所需的檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>已略過 %n 個檔案：其檔名無法安全寫入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>其中沒有 Rookery 可載入的權重檔。</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>所選內容都已在這部電腦上。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未選擇任何內容。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下載 %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>適合這部電腦</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>關閉其他程式後即可執行</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>超出這部電腦的記憶體</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>磁碟可用空間僅 %1</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>未公布總和檢查碼：將檢查大小</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>返回模型清單</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>正在向 huggingface.co 查詢檔案…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 的檔案</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>已有</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 秒</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>更簡短；改成過去的口吻；更友善…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>如何改寫選取的內容</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改寫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>也可以給它看圖片：將圖片拖放到這裡，或試試這些。</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>描述範例圖片 %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>越高越多變，越低越可預測；0 表示一律選取機率最高的 token。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>從累計機率達到此值的最可能 token 中抽取；1 表示關閉。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在懲罰</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>降低所有已用過的 token 的機率；0 表示關閉。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻率懲罰</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>token 用得越多，機率降得越多；0 表示關閉。</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>懲罰衰減</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>已用 token 的計數消退的緩慢程度；1 表示永不消退。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>從機率最高的這麼多個 token 中抽取；0 表示關閉。</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>捨棄機率低於「最大機率的平方乘以此值」的 token；0 表示關閉。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>捨棄機率低於「最大機率乘以此值」的 token；0 表示關閉。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型取樣</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>保留意外程度與預期相近的 token；1 表示關閉。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>精確：推理與事實</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>一律選最可能的</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>調校狀態</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創意</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>詳盡</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文字</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>此模型的伺服器不支援此設定，因此不會傳送。</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>變更從下一個 token 起生效，撰寫回答期間也是如此。</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>較少篩選條件</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選條件</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k、Top-a、Min-p 與典型取樣</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>回答的 token 上限</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>種子、設定和文字相同時，回答也相同。留空：每次使用新種子。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>隨機</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>同時停止於</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>以半形逗號分隔文字；%1 代表換行</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>終止回答的文字</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>變更從下一個回答起生效。伺服器不支援的設定顯示為灰色，且不會傳送。</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>允許其他程式向模型提問</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>作為伺服器供 OpenAI 與 Anthropic 的用戶端使用，僅限這部電腦上的程式。它們提問的內容不會被保留。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>正在啟動…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>等待載入模型</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隱藏金鑰</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>顯示金鑰</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>產生新金鑰；使用目前金鑰的程式將被拒絕</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>複製金鑰</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>伺服器的連接埠</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>正在回答 %n 個要求</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>最近的要求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+加號、Ctrl+減號、Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>載入模型時生效。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>執行緒數</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>留空：每個核心一個執行緒。載入模型時生效。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 是以其他設定載入的。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>匯入對話</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>匯出為 JSON 的對話，包含所有分支和圖片。也可以將其拖放到視窗中。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache 授權條款 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>關於…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>匯出的對話 (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>您常問的內容，各有一個名稱。在訊息開頭輸入 / 即可使用。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>回答寫完時通知我</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>當其他視窗在最前面時，顯示桌面通知。</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>朗讀新的回答</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>使用桌面的語音，邊寫邊讀。任何回答都可以從其選單朗讀。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>系統匣圖示</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面沒有系統匣。</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>開啟後，關閉視窗只會將其隱藏，回答會繼續撰寫。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>更強的顏色和線條。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>一切立即出現，沒有滑動或閃動。</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>程式碼中的行號</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>顯示在五行以上的程式碼區塊旁，不會被複製。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>無法寫入該位置：%1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>另一個程式正在讀取它</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>已不在書架上</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>既不是已儲存的狀態，也不是調校狀態</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>文字與當初存入的不一致；請重新將文件放上書架</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>狀態與當初存入的不一致；請重新讀取文字</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>不是 Rookery 寫入的內容；書架上的這一項無法使用</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>無上限</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>書架已超出上限，因此捨棄了 %n 個未命名的狀態。它們的文字仍在這裡，可以重新讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>只能將這部電腦上的檔案放上書架。</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>「%1」已在書架上。</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>已將「%1」從書架取下</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>「%1」與寫入時一致：文字與狀態的總和檢查碼均相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>有 %n 個檔案不在書架上：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>正在讀取：%1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>經過調校的初始狀態；沒有讀過文字</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>其他電腦上的模型沒有狀態</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>由 %1 讀取，不是目前使用的模型</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>已暫停於 %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>其狀態已因空間不足而捨棄；文字仍在</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>等待讀取</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>等待模型</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>由目前所用模型以外的模型產生</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>資料夾中有 %n 個檔案無法讀取、過大或層級過深，已略去：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>隱藏對話清單</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>書架</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>文件只需在背景讀取一次；之後，任意多個對話都可以立即從模型對它的記憶開始。循環模型能記住長篇文字的大意，但會忘記細節：與問題相關的段落會顯示在每個回答下方，還可以透過測試了解它記住了多少。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>正在處理 %n 份文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>共占用 %1；上限為</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>書架的空間</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>超出上限時，會捨棄您未命名的最舊項目的狀態。它們的文字會保留，可以重新讀取。</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>將文件放上書架</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>文件與狀態 (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>將文件資料夾放上書架</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>匯出狀態</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>狀態檔 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>繼續讀取</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暫停讀取</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>「%1」的操作</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>開始對話</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>重新讀取文字</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>作為此對話的基礎</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>測試記住了多少…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>說明用途…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>從書架取下</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>新增對話</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此對話中尋找</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>另寫一個回答</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>複製最後的回答</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>修改最後的問題</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>撰寫訊息</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一個對話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一個對話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>重新命名對話</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>復原刪除</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>在旁邊新增對話</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>另一個對話</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>關閉這一側</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>回答設定</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>取樣</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>States</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>文稿設定</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>新增對話</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」的相關結果。</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>您的對話會顯示在這裡。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>匯入對話</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>停止匯入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>匯出對話</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>包含所有分支的 JSON (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新增文稿</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>書架</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教模型</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>編輯提示詞…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>文件中與此相關的 %n 個段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>在「%1」中顯示</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>未安裝語音，因此無法朗讀。請安裝 speech-dispatcher 及其 Qt 外掛程式，然後再試一次。</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>桌面的語音已停止運作，因此不再繼續朗讀回答。請檢查 speech-dispatcher 是否正在執行，然後再試一次。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>對話的狀態</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>無法從裝置讀取</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>不是已儲存的對話狀態</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>此狀態由另一個模型儲存；請載入該模型，或從文字重新開始</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>已儲存的狀態已損毀</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>已儲存的狀態已損毀：寫入後發生了變更</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>已儲存的狀態已損毀：包含非數值</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>記憶體不足，無法容納狀態</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>在 %1 中缺少；此狀態是為另一個模型調校的</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>形狀為 %1，應為 %2（位於 %3）；此狀態是為另一個模型調校的</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 模型沒有可作為起點的矩陣狀態；請選擇版本 5 至 7 的模型</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>層數超過模型的 %1 層；此狀態是為另一個模型調校的</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>狀態包含非數值；其訓練已發散</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>不含狀態；請選擇已儲存的狀態或經過狀態調校的 .pth 檔案</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>這些矩陣不是該模型的初始狀態</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>此狀態匯入於 %1。</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>為某項任務訓練的狀態，適用於 %1。它未讀取過文字。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 在此對話之前讀取了 %n 個 token 並記住了它們。這些文字不屬於狀態，因此無法在此顯示；您的第一則訊息將由此接續。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>第一則訊息之前</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空白回答</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>在另一分支，回答 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 讀過一遍（%n 個 token），憑記憶回答：它能記住長篇文字的大意，但會忘記細節。與您的問題相關的段落會顯示在回答下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>另一個模型</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>本對話所承接的狀態「%1」屬於 %2。目前所用的模型 %3 對它一無所知，會在沒有它的情況下回答。</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n 個回答沒有狀態</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>狀態操作</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>從此處開始對話</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>顯示先前的回答</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>狀態是模型對這段對話記住的所有內容，僅數 MB 大小：可以從任一狀態開始新對話。每次回答後都會儲存一個狀態。最新的狀態會全部保留，越舊的保留越少；已命名的狀態會一直保留，直到您將其刪除。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>最新狀態的名稱</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>尚無狀態：第一個回答完成後會儲存第一個狀態。</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>從狀態檔開始對話</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>狀態檔 (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>匯出狀態</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>狀態檔 (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 沒有狀態：每次提問時都會讀取整個對話。先前儲存的狀態只適用於它們所屬的這部電腦上的模型。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>此檔案</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>無法開啟 %1。請檢查資料夾是否存在且屬於您。</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 不是 Rookery 資料庫。請選擇其他資料目錄，或將該檔案移走。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 由較新版本的 Rookery 寫入，未作任何更動。請更新 Rookery 再開啟。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 已損毀，並已原樣保留；請還原其備份，或將其移到一旁，從空白資料庫開始。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>另一個程式正在使用 %1。請在該程式中將其關閉，然後再試一次。</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>沒有空間可儲存到 %1。請釋出一些空間，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>無法寫入 %1。請允許寫入該檔案及其資料夾，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>使用 %1 時磁碟發生故障。請檢查磁碟，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 儲存後在磁碟上發生了變更，因此未使用。若要找回，請還原資料目錄的備份。</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 比上次儲存的內容更舊：它或其旁邊以 -wal 結尾的檔案被取代了。請結束 Rookery，並將最新的檔案放回原處。</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>已依您的要求，未將 %1 讀取到結尾。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>無法將 %1 當作 Rookery 對話讀取。</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>使用 %1 時發生問題。請再試一次。</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>資料檔</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此對話</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>此訊息</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>此已儲存的狀態</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>此圖片的檔案</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>缺少最新的變更：包含這些變更的 %1 已不見。若要找回，請結束 Rookery 並將該檔案放回原處。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>無法寫入 %1：可以讀取所有內容，但不會儲存任何內容。請允許寫入該檔案及其資料夾，然後重新啟動 Rookery。</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>在此之前，無法讀取 %1 中的最新變更。</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>記憶體不足，無法與原模型並排試用。請用它開始對話。</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>您會問的問題</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>範例的問題</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>它應該怎樣回答，包括口吻與形式</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>範例的回答</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>修改範例 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>從對話…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>還沒有範例。您可以輸入幾個，將檔案（JSON Lines、CSV、純文字）拖放到這裡，或採用自己對話中的回答。二十到六十個形式一致的範例比較合適；有十個或更多時，可以留出一些用於評判。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>從檔案採用範例</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>範例 (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>隱藏對話清單</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教模型</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>在處理器上載入</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>拖放檔案即可採用其中的範例</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>讓模型看看您希望得到怎樣的回答，它就會照著學：一種語氣、一種格式、一項任務。只需幾十個範例，在這台電腦上花幾分鐘即可。它不會學到事實：不知道的事，它仍會像以前一樣編造，只是換成了新的語氣。</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>名稱，例如「海盜」</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>學習成果的名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>用它開始對話</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>已儲存為 %1。其他 RWKV 程式也能讀取它；在這裡可透過「狀態」匯入。</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>捨棄並修改範例</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>返回範例</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>它現在已在書架上：任何對話都可以在那裡以它為起點。檔案 %1 也可供其他程式使用。</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>它現在位於「模型」下的「轉接器」中，可在那裡開啟或關閉。資料夾 %1 也可供其他程式使用。</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>學到了什麼</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教模型</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>快速：50 步</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>標準：100 步</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>細緻：300 步</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>學習多久</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>從停止處繼續</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>各步中對回答的預測準確程度</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用於學習</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>用於評判</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>停止並保留最佳結果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>語氣：起始狀態</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>不只是語氣：LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>用範例產生什麼</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA 的秩</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>學到的內容會在載入模型時合併進去，只要處於開啟狀態，就對該模型的所有對話生效。秩越高，學得越多，花費的時間也越長。</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>學到的內容會成為一個幾 MB 的狀態，對話可以以它為起點；模型本身保持不變。</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>不參與學習</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>用來試的提示詞</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>一個不在範例中的問題</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>用來試的提示詞</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>模型仍在載入。</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>請先載入模型。</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>此模型在另一部電腦上執行。只能教這部電腦上的模型。</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>無法保留進度：%1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>沒有找到能讓回答變好的結果。增加有共通點的範例，或縮短回答，可能會有幫助。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>正在讀取範例…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>正在測試學習速度：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>正在學習：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘%1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>未參與學習的 %n 個範例的損失：學習前 %1，現在 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>範例的損失：學習前 %1，現在 %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>損失從 %1 變為 %2。</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>已停止；保留了目前的最佳結果。%1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>完成。%1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>已有名為「%1」的狀態；請換個名稱。</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>已有名為「%1」的轉接器；請換個名稱。</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>目前只能教 RWKV-6 和 RWKV-7 模型；此模型是 %1。</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>顯示卡只能容納模型的一部分。請在處理器上載入，以便教它。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>您貼上的內容太長，輸入欄位放不下。請將其儲存為檔案，再放上書架。</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>無法得知模型在此處的預期。</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>此內容由另一個模型撰寫。載入該模型即可查看它還預期了哪些內容。</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>思考了 %1 秒</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>思考了片刻</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>隱藏思考過程</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>顯示思考過程</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>對話從較早的一個回答繼續</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空白回答</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1，共 %2 個</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>%1 的狀態</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>沒有狀態：從這裡繼續需重新讀取 %n 個回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>在此之前另有 %n 個分支：↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>對話的時間軸，%n 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>用左右方向鍵查看對話當時的樣子</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>它還記得嗎？</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>從這裡繼續</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>回到結尾</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>正在詢問模型…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>點選一個 token，或用 ↑ ↓ 和 Enter 選擇一個，即可從該處續寫出另一版。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>在 %1 上執行，而該裝置尚不支援訓練；請載入到處理器上</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>記憶體不足，無法一次用 %1 個 token 訓練；請使用較短的範例，或關閉其他程式</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>有範例沒有可學習的內容：其回答是空的</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>有範例包含 %1 個 token，最多 %2 個；請縮短或分割它</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>沒有可供學習的範例</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>不是 JSON 物件</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>需要 user 和 assistant、messages、conversations、instruction 和 output，或 text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>沒有可學習的內容：其回答是空的</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>包含 %1 個 token，最多 %2 個；請縮短或分割它</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>範例 %1：%2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>第 %1 行不是有效的 JSON</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>不含可供學習的範例</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>不是 float32，或其形狀與資料不符</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>所有學習率都無效：損失無限增長；請檢查是否有損毀的範例</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>不是調校的檢查點，或已損毀；請不使用它，重新開始</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>是以另一個模型、其他範例或選項產生的；請不使用它，重新開始</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>第 %1 行的引號沒有成對</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>第一列必須寫明欄位名稱：question 與 answer、user 與 assistant，或 instruction 與 output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 尚不支援訓練；請在處理器上訓練</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>記憶體不足，無法容納包含 %1 個值的網路；請選擇較小的網路</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>無法建立 %1 層、寬度為 %2 的網路；最多 %3 層，寬度 %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>寬度 %1 必須是注意力頭大小 %2 的倍數，而注意力頭大小必須是 8 的倍數且不超過 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>包含 %1 個值的網路太大，無法在此訓練；最多 %2 個</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>不是訓練的檢查點，或已損毀；請不使用它，重新開始</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>是以其他文字、尺寸或選項產生的；請不使用它，重新開始</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>文字有 %1 個 token，不足以構成 %2 個 token 的視窗；請使用較長的文字或較短的上下文</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>損失無限增長；請選擇較低的學習率</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 無法在此訓練；請選擇 RWKV-6 或 RWKV-7 模型</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>%1 只能容納其中一部分，而部分模型無法訓練；請在處理器上載入</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>的欄數多於首列所列；請將含有分隔符號的文字放入引號中</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>不是 UTF-8 純文字；請以該編碼儲存</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery 仍在執行</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>回答會繼續撰寫。點選系統匣圖示可再次顯示視窗。</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新增對話</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>移除提示詞「%1」</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>學習前</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>學習後</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>記憶起初是空的；現在第 %1 層存放的內容最多。</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>在 %n 個回答中，記憶的變化量為其大小的 %1 %，其中第 %2 層變化最大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>已輸入</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>已續寫</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>已改寫</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已補寫</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>來自檔案</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採用</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>目前文稿在此</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>文稿版本</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>詞彙表缺少某些單一位元組的 token，因此無法編碼所有文字</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>合併規則 %1 參照了詞彙表中沒有的 token</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>某個附加 token 沒有 ID、沒有文字或文字太長</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>以 UTF-16（「Unicode」）儲存，不支援讀取；請另存為 UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>大於任何 RWKV 模型的詞彙表；請選擇該模型自己的詞彙表</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>不是詞彙表：既不是含位元組層級配對（BPE）的 tokenizer.json，也不是從 ID 到 token 的對應表</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>應為 ID、加引號的 token 及其長度</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>ID 或長度不是有效範圍內的數字</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>token 不是加引號的 Python 字串</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>token 為 %1 位元組，而不是 %2 位元組</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>第 %1 行：ID %2 重複</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>拖放權重檔即可載入</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>拖放匯出的對話即可開啟</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>拖放圖片即可提問</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>拖放文件即可放上書架</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>拖放文稿即可接著寫</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>放下轉接器即可新增至 %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>續寫</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>從游標處續寫</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>換一個</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>寫入文稿</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n 個可選</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>每次續寫的數量</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>改寫…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>補寫</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>模型正在讀取文稿…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>正在預讀</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>按 Tab 採用建議中的一個詞</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>模型已將文稿讀到何處</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>隱藏對話清單</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新增文稿</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>文稿版本</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>輸入時不提供建議</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>輸入時建議字詞</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>返回寫作</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>顯示模型的預期</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>隱藏文稿設定</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>文稿設定</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>匯出文稿</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>開啟文稿</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>文字檔 (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫作</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 不是 UTF-8 文字。</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>正在查看圖片… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>已讀取 %1 / %2 個 token</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>模型正在讀取</translation>
    </message>
</context>
</TS>
