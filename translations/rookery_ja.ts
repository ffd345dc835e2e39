<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery について</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>スターターモデルの学習に使用したもの</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery の構成要素</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 は、RWKV 言語モデルをこのコンピューター上で実行します。Apache License 2.0 に基づくフリーソフトウェアで、いかなる保証もありません。サーバー上のモデルを追加しない限り、データを外部に送信することはありません。</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>PiSSA アダプターです。初期値のファイルが必要です。init_pissa.pth を同じ場所に置いてください</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>JSON オブジェクトではありません。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>DoRA（use_dora）のため、ここでは統合できません。DoRA を使わない LoRA を選択してください</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>行列ごとに個別のアルファが指定されているため（alpha_pattern）、ここでは統合できません</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>型 %1 には対応していません</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 は、既知のアダプター（LoRA、PiSSA、DiSHA）の一部ではありません</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>含まれている初期値が %1 とは別の行列のものです。2 つのファイルの組み合わせが違います</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>モデルにない %1 を変更します。このアダプターは別のモデル用です</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>形状 %3 の %2 に対して %1 があります。このアダプターは別のモデル用か、破損しています</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>%1 の組が片方しかありません。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>独自のアルファがあります。アルファの指定を外し、代わりに強さを変更してください</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>アルファのない種類です。アルファの指定を外し、代わりに強さを変更してください</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>スケーリングに必要なアルファの記載がありません。%1 のように、学習時のアルファをコロンの後に指定してください</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>数値でない値（NaN または無限大）が含まれています。ファイルが破損しているか、学習が発散しています</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>フォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>はモデルから取り出した値で始まるため (init_lora_weights: %1)、ここでは統合できません</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA、PiSSA、DiSHA は、このモデルの書き方を変えます。モデルの読み込み時に統合されます。</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>アダプターを追加…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>これらを使って読み込み直す</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>モデルにアダプターを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>アダプター (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>PEFT が書き出すフォルダー内のアダプターを追加</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 は学習時のまま、0 は変化なし、1 より大きいと強調されます。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 のアルファ</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>スケーリングに必要なアルファがファイルに記載されていません。学習時の値を入力してください。</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1 / %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>回答の書き出しが、選択した形式に合いません。別の回答を書かせるか、形式を選択しないでください</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>この回答は別のモデルが生成しました。他に何を予測していたかを見るには、%1 を読み込んでください。</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>この回答は会話の冒頭にあるため、予測の元になるものがありません。</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>回答ができました</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>回答を書けませんでした</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>学習に使う回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>回答のある会話はまだありません。</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>この会話には、画像なしの質問への回答がありません。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>望みどおりの回答を選んでください。そうでないものは、先に会話の中で直してください。続いている回答はまとめて学習するので、前の質問を踏まえた内容も意味が通ります。</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>回答 %n 件を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>別のモデルで回答</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>新しい回答は、既存の回答と並ぶ別のバージョンになります。会話はこのモデルで続きます。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答する</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>システムプロンプトまたはチャットテンプレートが変更されたため、モデルは回答の前に会話を読み直します。</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>このモデルには会話の状態が保存されていないため、回答の前にテキストを読み直します。</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>モデルに付け加える内容はないようです。再びすぐに回答を終了しました。足りない点を質問するか、別の回答を生成してください。</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>保存された会話の状態を使用できなかったため（%1）、モデルは回答の前にテキストを読み直します。</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>サーバーが混み合っており、%1 秒待つよう求めています。その後、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>同じ内容の繰り返しになったため、回答を停止しました。「続ける」で再開できます。存在ペナルティを上げると改善することがあります。</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>サーバーが応答しませんでした。%1 秒後にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>会話の保存された状態が、保存後にディスク上で変化しているため使われません。モデルは答える前にテキストを読み直し、新しい状態が保存されます。ほかにも変化があるかは、設定の「データの確認」でわかります。</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n 件の回答を書いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n 件の回答：1 件を残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>1 件ずつ表示</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>回答を並べて表示</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>プリセット「%1」を削除しました</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>プロンプト「%1」を削除しました</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>キャラクター「%1」を削除しました</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>%1 のアダプターとして追加しました：%2。モデルを読み込み直すと統合されます。パネルの「モデル」にあります。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1（分岐）</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>メッセージを削除しました</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>受信したのは想定したモデルではありません（%1）。削除しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>受信したのは想定とは別のモデルです：%1、%2 層、幅 %3。削除しました。</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>このコンピューターのメモリは %1（空き %2）、ディスクの空きは %3 です。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>ダウンロード量 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>グラフィックカードで約 %1 トークン/秒</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>プロセッサーで約 %1 トークン/秒</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>このコンピューターで実行可能</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>このコンピューターで実行可能：%1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>他のプログラムを閉じれば実行可能</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>他のプログラムを閉じれば実行可能：%1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>大きすぎます：約 %1 のメモリが必要ですが、このコンピューターは %2 です</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>空き容量不足：ディスクの空きは %1 のみです</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>約 %1 のメモリが必要</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1、ライセンス：%2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>チェックサムが公開されていないため、サイズと形状を確認します。</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>モデルは 1 つの重みファイルです。.gguf ファイルは小さく、それだけで完結しています。.pth ファイルは大きく、語彙が必要です（一緒にダウンロードされます）。</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>これらのモデルの他のファイル</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co の他のモデル</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>所有者/名前、またはリンク</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co のモデルの名前またはリンク</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>ファイルを表示…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>「所有者/名前」でも huggingface.co へのリンクでもありません。</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>ダウンロードできるモデル</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>ここでボタンを押すまでは何も取得しません。</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 ダウンロード済み</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>ファイルを表示…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1、おすすめ</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>会話用</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>翻訳用</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>画像の説明用</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>モデル本来の確率</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>フィルター適用後</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>次に来る可能性のあるもの</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>記憶の変化量（層ごと）</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>破損したデータベースは %1 として保管しました。Rookery は空のデータベースで続行します。</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>このメッセージは長すぎて、ここでは変更できません。コピーして別の場所で変更してください。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>会話一覧を隠す</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>状態「%1」から続行</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答の設定</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>サンプリング、プロンプト、状態、モデル</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>回答の設定を隠す</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>もう一方の会話</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>こちら側を閉じる</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>別に保管</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>モデルが読み込まれていません。読み込むまで、入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 は画像を認識できません。画像はここに残ります。送信するには、画像エンコーダー付きのモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>画像について質問するか、そのまま送信して説明させます</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>モデルを読み込み中です。入力はもう始められます…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>チャットするにはモデルを読み込んでください</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>スターターモデルは非常に小さく、得意な話題以外ではよく間違えます。</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>モデルは間違えることがあります。すべてこのコンピューター内に留まります。</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>画像を添付</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>ここから質問します。これより後の内容は分岐として残ります</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>フォーカス中</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 が「%2」のテキストを読んでいます。終わると、それを知っているこの会話のコピーが開きます。</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>テキストを読み直す</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>一緒に書くには、モデルを読み込んでください。</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>別のコンピューターのモデルはテキストの状態を保持しないため、選択した部分の書き直しだけができます。</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>続きの確率は 1 トークンあたり %1 %</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>モデルにとって文章はここで終わりです。もう少し書き足すか、別の場所から続けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>ほかと同じ内容の提案 %n 件を省きました。温度を上げると違いが大きくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>コードを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>長い行を折り返さない</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>コード、%1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>コードをファイルとして保存…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>行番号を隠す</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>行番号を表示</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>画像を添付</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <translation>新しい会話</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>会話を削除しました</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>テキストを削除しました</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>システムプロンプトなし、モデルのテンプレートを使用</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>例：あなたは忍耐強い先生です。短い文で答えてください。</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>この会話の最初のメッセージの前に置かれます。変更すると、モデルは会話を読み直します。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>話者の名前</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>テンプレート内のあなたの名前</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>テンプレート内のモデルの名前</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>最初の発言の前のテキスト</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>最初の発言の前のテキスト（改行を含む）</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>回答の終端</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>テキストを半角コンマで区切ります。%1 は改行です</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>回答を終わらせるテキスト</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>回答の終端：%1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON スキーマ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>モデルはそれ以外のものを書けません。どのトークンも、選ばれる前に確認されます。</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>サーバー上のモデルでは形式を指定できません。回答は自由なテキストになります。</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>長すぎるため、ここでは変更できません。表示しているのは冒頭で、モデルは全文を読みます。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>会話の名前</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>上部にピン留め</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>回答を生成中</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>現在開いています</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>横に並べて表示</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>横に表示中</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%2 件中 %1 件のメッセージを読み取れません</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%2 件中 %1 件のメッセージが書き込み時と異なります</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>この会話は破損しています：%1。残りは表示され、何も削除されていません。元に戻すには、データフォルダーのバックアップを復元してください。</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>データの確認</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>すべての会話、保存された状態、画像を読み取り、書き込み時のままかどうかを確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>データを確認中：%1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>すべてのデータは書き込み時のままです：%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>会話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>保存された状態 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>データベース %1 が破損しています</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>会話 %n 件が書き込み時と異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>保存された状態 %n 件が使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>破損が見つかりました：%1。何も変更または削除されていません。破損したデータを元に戻すには、データフォルダーのバックアップを復元してください。</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>会話、画像、モデル、設定を %1 に移動します。その後、Rookery が再起動します。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>データを移動中：%1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>データを空のフォルダーに移動</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>回答を生成中です。終わるまで待つか停止してから、データを移動してください。</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>モデルをダウンロード中です。終わるまで待つか停止してから、データを移動してください。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>テキストではありません。読めるのは、テキスト、Markdown、HTML、PDF です</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>読み取れるテキスト、Markdown、HTML、PDF のファイルがありません</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>テキストが %1 MB を超えています。分割してください</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>パスワードが必要です。先にパスワードなしで保存してください</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>テキストがありません。文字の画像だけか、空です</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>破損しています。別のプログラムで開いて保存し直してください</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>解析に 2 分以上かかるため、読み取りません</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>解析に失敗したため、読み取りません</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>文書を解析する Rookery の部品を起動できません。Rookery を再インストールしてください</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>読み取りをキャンセルしました</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>文字が UTF-8 ではありません。UTF-8 で保存してから、もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>モデルから状態を取得できませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>本棚に戻る</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 は別のプログラムがすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>ダウンロードには %1 必要ですが、ディスクの空きは %2 のみです。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1 を読み取れません。削除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>ファイル全体を要求しましたが、%1 は一部だけを送信しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1 上のファイルは %2 バイトで、想定の %3 バイトとは異なる別のファイルです。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 がファイルのサイズ %2 バイトを超えるデータを送信しました。ダウンロードを停止し、受信した内容を削除しました。</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>ダウンロードが中断されました（%1）。受信済みの部分は残っています。もう一度試すと続きから再開します。</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>サーバー上のファイルが変更されました。もう一度お試しください。最初からやり直します。</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 はこのファイルをサインインした利用者にのみ提供しています（エラー %2）。ブラウザーでダウンロードし、ここで開いてください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>このファイルはもう %1 にありません（エラー %2）。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 がエラー %2 を返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>受信したのは想定したファイルではありません。チェックサムが異なります。削除しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>ダウンロードが中断されました。受信済みの部分は残っています。もう一度試すと続きから再開します。</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>ディスクがいっぱいです。受信済みの部分は残っています。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1 に書き込めません（%2）。フォルダーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 をダウンロード中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>ダウンロードを停止</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 ダウンロード済み</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>下書きモデル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>同じ語彙を持つ小さなモデルが数語先まで書き、このモデルがまとめて確かめます。効果があるところでは回答が速くなり、内容は変わりません。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>使われていません：%1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>これを使って読み込み直す</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 はこのコンピューターにありません。Rookery はネットワークから何も取得しません。画像を保存してから、そのファイルを添付してください。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>1 件のメッセージに添付できる画像は %1 枚までです。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>モデルは「%1」を記憶しています</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>何について話しましょうか？</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>まずモデルを読み込んでください</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU を使用</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>%1 と話す</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>アダプターとして追加</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>本棚にはまだ何もありません</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>テキスト、Markdown、HTML、PDF のファイル、またはそれらのフォルダーをここにドロップしてください。状態ファイルも使えます。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES がフォルダーを指していません</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>スターターモデルのフォルダーがプログラムの横にありません。Rookery を再インストールするか、ROOKERY_RESOURCES でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>フォルダーに RWKV モデルがありません</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>フォルダーに RWKV モデルがありません（%1）</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>フォルダーに複数のモデルがあります。いずれかを指定してください：%1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>語彙がありません。%1 を同じ場所に置くか、語彙ファイルを選択してください</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>その間に別のモデルが読み込まれました</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>モデルがアンロードされました</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>この語彙のトークンは %1 個ですが、モデルは %2 個しかありません</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>読み込みがキャンセルされました</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>テキストの読み取りがキャンセルされました</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>状態をコピーするためのメモリが足りません</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>この回答のためのメモリが足りません</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>プログラムを終了しています</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>言語モデルの語彙に、画像の前後を示すトークンがありません。このエンコーダーは別のモデル用です</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>画像のためのメモリが足りません</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 は画像を双方向に読むため、Rookery では実行できません。VisualRWKV 7 または ModRWKV モデルを使用してください</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>画像の読み取りがキャンセルされました</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>画像エンコーダーの出力は 1 行あたり %1 個の数値ですが、言語モデルが受け取るのは %2 個です。別々のモデル用です</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>回答に、このモデルが知らないトークンがあります</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>予測の元になるテキストがありません</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>語彙が %1 と異なるため、その先を書くことができません</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>先に、この状態が属するモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 はアダプター（LoRA など）で、モデルではありません。対象のモデルを変更するものです。そのモデルを読み込み、パネルの「モデル」、「アダプター」で追加してください。</translation>
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
            <numerusform>例 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>例を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>除外：回答がありません。</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>除外：例 %1 と同じです。</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>除外：%1 トークンを超えています。短くするか分割してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>回答 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>保存されていた例を読み込めません。新しい例を保存する前に、元のファイルは別の名前で残されます。%1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>例 %1 を変更</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>例 %1 を削除</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像：%1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>読み取るためのメモリが足りません</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>ディスクがいっぱいです。空き容量を増やして、もう一度保存してください</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>ディスクの割り当て容量を使い切りました。空き容量を増やして、もう一度保存してください</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>書き込み権限がありません。別のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>読み取り先のないパイプです。ファイルを選択してください</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>ファイルではなくフォルダーです。その中のファイルを選択してください</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>ファイルではなくパイプです。出力をファイルに保存し、それを選択してください</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>ファイルではなくソケットです。ファイルを選択してください</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>ファイルではなくデバイスです。ファイルを選択してください</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>読み取り権限がありません。権限を変更するか、別のファイルを選択してください</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>別のプログラムが使用中です。しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>%1 MB あり、この種のファイルとしては大きすぎます</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>このフォルダーには、表示されていない項目があります。ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>このフォルダーは空です。</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>この種類のファイルはありません。</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>一覧からファイルを選択するか、ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>フォルダー名を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>フォルダー「%1」を作成できません。書き込み権限がありません。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>上のフォルダーへ</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>隠しファイルを表示しない</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>隠しファイルを表示</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>表示中のフォルダー、またはパス</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>名前またはパス</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>フォルダーの名前またはパス</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>ファイルの名前またはパス</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」はすでに存在します。置き換えますか？</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前にする</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ピクチャ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>フォルダー「%1」は存在しません。別のフォルダーを選択するか、先に作成してください。</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>フォルダー「%1」への書き込み権限がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>フォルダー「%1」の内容を表示する権限がありません。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>ファイル「%1」は存在しません。名前を確認するか、一覧から選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>「%1」はファイルではなく、パイプまたはデバイスです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>「%1」の読み取り権限がありません。別のファイルを選択するか、権限を変更してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>「%1」はフォルダーです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>「%1」はファイルではなく、パイプまたはデバイスです。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>フォルダーのパス</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Rookery のクイックウィンドウを開く</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1 の応答は、ファイル一覧としては長すぎます。</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 がファイル一覧以外のものを返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1 の一覧の続きは別のアドレス（%2）にありますが、そのアドレスにはアクセスしません。</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 には %2 個を超えるファイルがあります。必要なファイルのリンクを指定してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>サインインしていないと、%1 は %2 を表示しません。存在しないか、利用者の同意が必要です。ブラウザーでダウンロードし、ここで開いてください。</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2 に %1 はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 がエラー %2 を返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1 に接続できませんでした（%2）。接続を確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>画像のエンコードがキャンセルされました</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 ではこのネットワークを実行できません。形状を固定し、LayerNorm の 1 次元の重みを含めずにエクスポートしてください</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>出力が [1, トークン数, 幅] でも [1, 幅, 行, 列] でもありません</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>数値でない値を出力します</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 の計算結果がファイル内のテストと一致しないため（誤差 %2）、画像が正しく読み取られません</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 ではこのネットワークをインポートできません（opset %2）。形状を固定し、opset 11〜13 でエクスポートしてください</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 ではこのネットワークをインポートできません（opset %2、%3）。形状を固定し、opset 11〜13 でエクスポートしてください</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>画像エンコーダーのファイルにこのテンソルがありません</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>形状は %1 ですが、%2 個の値が必要です</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>数値でない値が含まれています。ファイルが破損しています</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>画像エンコーダーのためのメモリが足りません</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>形状は %1 ですが、%2 行必要です</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>画像をエンコードするためのメモリが足りません</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>畳み込みのタップ数が %1 です。対応しているのは 3 と 6 です</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>画像エンコーダーの出力は 1 トークンあたり %1 個の数値ですが、プロジェクターには %2 個必要です</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>プロジェクターのためのメモリが足りません</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>画像エンコーダーの特徴量がプロジェクターに合いません</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>Rookery が対応するプロジェクター（2 つの線形層）がありません</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>deepstack マージャー付きのエンコーダーです。Rookery は通常のビジョンタワーのみ実行します</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>画像の縦横比が 50 倍を超えています。先にトリミングしてください</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>RWKV-VL モデルのビジョンタワーがないか、不完全です</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>画像エンコーダーのパッチ埋め込みまたは位置埋め込みがないか、形状が異常です</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>この VisualRWKV ファイルには、3 つの画像エンコーダーのうち 1 つがありません</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>幅がヘッド数で割り切れる Transformer ブロックがありません</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>画像のエンコード中にデバイスで障害が発生しました</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>ネットワークにノードがないか、出力がありません</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>入力が 1 枚の画像ではありません。画像エンコーダーだけをエクスポートしてください</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>ノード %1（%2）%3。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>重みが別のファイルにあります。1 つのファイルとしてエクスポートしてください</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>重み %1 の値が形状や型と一致しません。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>名前のない重みがあるか、2 つの重みが同じ名前 %1 です</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>は Rookery で実行できない種類です</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>には入力が %1 個あります</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>には出力が %1 個あります</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>は %1 を読みますが、それより前に書き込むものがありません</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>は定数だけから決まります。エクスポート時に畳み込んでください</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>は %1 に書き込みますが、これは名前でないか、2 回書き込まれます</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>で %1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>の %1 が不正です</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>にはテンソルがありません</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>にはウィンドウがありません</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>には固有の重みがありません</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>の重みとウィンドウの形状が異なります</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>のバイアスと重みの長さが異なります</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>の重みの長さがそろっていません</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>テキストでない名前が含まれています。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>%1 が宣言されていますが、画像からは得られません</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>完全な ONNX ファイルではありません。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>短いリストであるべき箇所に、4,096 個を超える数値のリストがあります</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>条件分岐またはループが含まれています。画像エンコーダーには不要です</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>珍しい種類の属性があります</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>入力、出力または属性が 1,024 個を超えるノードがあります</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>軸が 4,096 個を超える値があります</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>テンソルでない入力または出力があります</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>疎な重みがあります。完全な形でエクスポートしてください</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>ノードが 50,000 個を超えています。画像エンコーダーには不要な数です</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>独自の関数または学習用の部分が含まれています。推論用にエクスポートしてください</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>2 GB を超える ONNX ファイルは読み取れません</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>固定サイズの入力 [1, 3, 高さ, 幅] がありません。形状を固定してエンコーダーをエクスポートしてください</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>画像エンコーダーを試す Rookery の部品を起動できません。Rookery を再インストールしてください</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>このネットワークには、空きを超えるメモリが必要です</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>このネットワークは 1 回目は読み取れましたが、2 回目は読み取れませんでした。ファイルに書き込み中ではありませんか？</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>このネットワークは 1 枚の画像に 2 分以上かかるため、使用しません</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>このネットワークで OpenCV がクラッシュするため、使用しません。もう一度エクスポートまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>このモデルには画像エンコーダー google/siglip2-base-patch16-384 が必要ですが、ファイルに含まれていません。その model.safetensors をビジョンファイルとして選択してください</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>モデルと同じ場所に ONNX エンコーダーが見つかりません</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>このモデルは画像を認識できません。ファイルに画像エンコーダーがありません。画像対応のモデルを選択するか、エンコーダーを指定してください</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>画像が小さすぎて、写真と絵を見分けられません</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>これは写真のようですが、このモデルは絵しか認識できません。画像モデルなら説明できます</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>写真に写っているものについての出力の形状が Rookery のものと異なります。別のバージョンのものです</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>写真に写っているものを認識するネットワークではありません。Rookery を再インストールしてください</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>モデルに問い合わせ中…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>50 % 未満</translation>
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
        <translation>テキスト全体の意外さ</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>トークンごとの回答</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>モデルの予測</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>1 トークンあたりの意外さ %1 ビット</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>確率 %1 % · 順位 %2 · 意外さ %3 ビット · エントロピー %4 ビット</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>他に何を予測していたかを見るには、モデルを読み込んでください。</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>この画像はもう読み取れません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>モデルが書いたリンクです。Rookery の外部の次のアドレスを開きます：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>キーに使う乱数をシステムから取得できないため、サーバーはオフのままです。もう一度試すには、オフにしてからオンにしてください。</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>パート %1 / %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter で、モデルがカーソル位置から続きを書きます</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>書き出しを入力すると、モデルが続きを書きます。テキストファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>トークンごとのテキスト</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>%2 個中 %1 番目の部分、これも選択中</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>Transformer（計算値）</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>このモデルの状態</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>読み取りトークン数とメモリ</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>このモデルでの会話のメモリは、どれだけ長くなっても %1 です。</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>%1 トークンの後も、この会話のメモリは開始時と同じ %2 です。%3 層、幅 %4 の Transformer なら %5 になります（計算値：チャネル、層、トークンごとに 16 ビットのキーとバリューが 1 つずつ。ヘッドを共有するモデルではこれより少なくなります）。</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>たとえば %1 トークンの後、%2 層、幅 %3 の Transformer なら %4 になります（計算値：チャネル、層、トークンごとに 16 ビットのキーとバリューが 1 つずつ。ヘッドを共有するモデルではこれより少なくなります）。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン %1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>これに回答</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>別の回答を生成</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>%n 件の回答を並べて生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>ここから新しい会話に分岐</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>サーバー上のモデルは回答を続けられません</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>回答をテキストとして表示</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>モデルの予測を表示</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>別のモデルで回答…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>この回答を変更</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>複数の回答を書く…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>CPU で回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>あなた：</translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>回答：</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>回答をテキストとして表示</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>モデルの予測を表示</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>編集中のメッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>変更した回答</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>最初のトークンまで %1 ミリ秒</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>最初のトークンまで %1 秒</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1 が生成</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>その前に %n トークンを読み取り</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>画像。クリックすると拡大します</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>調整するロジットが多すぎます</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>モデルの計算結果が数値になりません。ファイルが破損しているか、学習が発散しています</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>会話の状態のためのメモリが足りません</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 はトークンのみ読み取れます。画像には別のモデルが必要です</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>モデルの語彙（%1 トークン）の範囲外です</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>埋め込み用のモデルです。head.weight がないため、トークンを予測できません</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>テキストの読み取りがキャンセルされました</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>カード %1 に、1 層分の空きメモリがありません</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>モデルを実行するためのメモリが足りません</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>続きを書く元のテキストがありません</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>語彙（%1 トークン）にトークン 65535 がありません。埋め込みモデルはこれでテキストの終わりを判断します</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>モデルの計算結果が数値になりません。ファイルが破損しています</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>モデルの語彙にありません</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>%1 以外のモデルのものです</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>会話の状態をコピーするためのメモリが足りません</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>画像の特徴量</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>値の数 %1 がモデルの幅 %2 の倍数ではありません</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>状態をコピーするためのメモリが足りません</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>埋め込み用のため、ほかのモデルの先を書くことができません</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>語彙が %1 トークンで、%3 トークンの %2 の先を書くことができません</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>%1 トークンを一度に処理するメモリーが足りません</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>テンソル %1：形状は %2 ですが、%3 行必要です</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>RWKV 層を持つ変換済みの Qwen モデル（%1）で、Rookery は対応していません。RWKV 自身のモデル（rwkv6、rwkv7）に対応しています</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>アーキテクチャ %1 のモデルです。GGUF ファイルでは、Rookery は rwkv6 と rwkv7 に対応しています</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>Qwen ハイブリッド（token_shift_count %1）で、Rookery は対応していません</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF ヘッダーがファイルの終わりを超えています。ファイルが途中で切れているか破損しています。もう一度入手してください</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>メタデータ %1 の型が不明です</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>テンソル %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 の名前または形状は、どのモデルにもないものです。ファイルが破損しています</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 の形状は、どのモデルにもないものです。ファイルが破損しています</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1：形状 %2 は %3 ブロックの整数倍になりません</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>テンソル %1 の配置が境界に合っていません。ファイルが破損しています</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>テンソル %1 がファイルの終わりを超えています。ファイルが途中で切れているか破損しています。もう一度入手してください</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>ビッグエンディアンの GGUF ファイルには対応していません</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF バージョン %1 には対応していません。対応しているのはバージョン 2 と 3 です</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF ヘッダーの項目がどのモデルよりも多くあります。ファイルが破損しています</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>アライメント %1 は不正です。ファイルが破損しています</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>テンソル %1：形状は %2 ですが、6 行必要です</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>モデルではなく初期状態（time_state）です。対応するモデルを読み込み、そこで状態をインポートしてください</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>モデルではなく、保存された会話の状態です。元のモデルを読み込み、そこで状態をインポートしてください</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>重みの型 %1 には対応していません。F32、F16、BF16、または量子化された GGUF のモデルを選択してください</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>言語モデルではなく画像エンコーダーです。言語モデルと同じ場所に置くか、--vision の後に指定してください</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>拒否しました：通常の方法で開くと、このファイルはコード（%1）を実行します。何も実行していません。入手元を信用しないでください</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>拒否しました：テンソル以外のもの（%1）が含まれています。何も実行していません。重みだけを保存してください：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>pickle が破損しています（%1、バイト位置 %2）。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>pickle プロトコル %1 には対応していません。torch.save の既定のプロトコル 2 で保存してください</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>マークが多すぎます</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>拒否しました：pickle が、単なる重みには不要なオペコード 0x%1 を使用しています。何も実行していません</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>値が多すぎます</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>マークがありません</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>名前に終わりがありません</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>辞書が多すぎます</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>参照が多すぎます</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>参照先がありません</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>タプルの値が足りません</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>辞書の値が足りません</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>辞書がありません</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>辞書ではありません</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>属性の対象がありません</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>ストレージの記述が不正です</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>ストレージが多すぎます</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>呼び出せないものを呼び出しています</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>値から作られた辞書です</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>パラメーターにテンソルがありません</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>テンソルの記述が不正です</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>テンソルが多すぎます</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>テンソルの辞書がありません</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>zip アーカイブですが、保存された PyTorch モデルではありません（data.pkl がありません）</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>ビッグエンディアンのマシンで保存されたため、対応していません。一般的な PC で保存してください</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch アーカイブのバージョン %1 には対応していません。対応しているのはバージョン 1〜10 です</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>アーカイブに %1 がありません。ファイルが破損しています。もう一度入手してください</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>アーカイブ内の %1 が圧縮または暗号化されています。torch.save でモデルを保存し直してください</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 は %2 バイトですが、%4 バイトの値が %3 個必要です。ファイルが破損しています</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>形状 %1 が %3 の %2 個の値を超えています</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>テンソルがファイルサイズの 2 倍を超えています</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>アーカイブが圧縮または暗号化されています。torch.save でモデルを保存し直してください</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>テンソル %1：%2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>重みがあるべき場所（最上位、または state_dict、model、module の下）にテンソルがありません。重みだけを保存してください：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>テンソルの途中で終わっています。ファイルが途中で切れています。もう一度入手してください</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>軸が %1 個で名前が %2 バイトのテンソルはありえません。ファイルが破損しています</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 の rwkv.cpp の型 %2 には対応していません。最新の rwkv.cpp でモデルを変換し直してください</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1：形状 %2 は不正です。ファイルが破損しています</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 がファイルの終わりを超えています。ファイルが途中で切れているか破損しています。もう一度入手してください</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp ファイルのバージョン %1 には対応していません。対応しているのはバージョン 100 と 101 です</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>テンソルの数がどのモデルよりも多くあります。ファイルが破損しています</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>に不要なオブジェクトがあります</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>のテンソル %1 に dtype、shape または data_offsets がありません</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>でテンソル %1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>のテンソルの数がどのモデルよりも多くあります</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>に不要なテキストがあります</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>に不要なリストがあります</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>に大きすぎる数値があります</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>に不要な数値があります</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>のテンソル %1 の軸が多すぎます</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>に負の数があります</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>に整数でない数値があります</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>に不要な真偽値があります</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>に不要な null があります</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>に不要なバイナリデータがあります</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>はバイト位置 %1 から有効な JSON ではありません</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1：形状 %2（型 %3）が %4 バイトと一致しません</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors ヘッダーがファイルより長くなっています。ファイルが途中で切れているか破損しています</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors ヘッダー%1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors ファイルの 2 つのテンソルが同じバイトを共有しています</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>型、形状、バイト数が safetensors ファイルとして一致しません</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>モデルの分割ファイル一覧に含まれるファイルが多すぎます</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>モデルの分割ファイル一覧が有効な JSON でないか、ファイルが指定されていません</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>モデルの分割ファイル一覧にある %1 は、同じ場所のファイルではありません</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>2020 年より前の PyTorch の形式（zip アーカイブではない）で、対応していません。最新の PyTorch で読み込み、保存し直してください</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>保存されたモデルではなく、単なる Python の pickle です。torch.save の .pth ファイルのみ対応しています</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>重みではなく Git LFS のポインターです。`git lfs pull` を実行してください</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>重みではなく Web ページまたは XML です。ファイル自体をダウンロードしてください</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>重みではなく JSON ファイルです。.safetensors、.pth または .gguf ファイルを選択してください</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>古い llama.cpp の形式です。対応しているのは GGUF のみです</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>圧縮されています（gzip）。先に展開してください</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>重みファイルではありません。Rookery は .pth、safetensors、GGUF、rwkv.cpp のファイルに対応しています</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>ファイルが空です。もう一度入手してください</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>%1 のテンソルが 2 つあります。ファイルが破損しています</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>%1 個の GGUF ファイルに分割されたモデルの一部です。すべてを元の名前（末尾が -00001-of-%2.gguf）のまま 1 つのフォルダーに入れてください</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>名前が示すパート %1 / %2 ではありません。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>フォルダーに重みファイルがありません。ファイル自体を選択してください</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>フォルダーに複数の重みファイルがあります。いずれかを指定してください：%1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>ファイルを開くためのメモリが足りません</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>見つかりません。モデルは %1 個のファイルに分割されています。すべてを 1 つのフォルダーに入れてください</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>各パートのテンソルが、最初のパートの記載と異なります。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>モデルの他のパートと形式が異なります。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>%1 にありません</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>%2 での型 %1 には対応していません</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>使用中のファイルが別のプログラムによって切り詰められました。ファイルを復元し、モデルを読み込み直してください</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>アーカイブ末尾のディレクトリがありません。ファイルが途中で切れています。もう一度入手してください</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>アーカイブのディレクトリが破損しています。ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>アーカイブのディレクトリがファイルの外を指しています。ファイルが途中で切れているか破損しています。もう一度入手してください</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>形状からランクを判別できません</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>正方行列の表ではありません</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>RWKV-8 ハイブリッド（rc00-hybrid）です。過去のすべてのトークンを保持するアテンションを使うため、Rookery は対応していません。RWKV-4〜RWKV-7a または RWKV-8 rc00 のモデルを選択してください</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>RWKV-7b モデル（DeepEmbedAttention）です。過去のすべてのトークンを保持するアテンションを使うため、Rookery は対応していません。RWKV-4〜RWKV-7a のモデルを選択してください</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ROSA を使う RWKV-8 モデルです。研究用モデルのため、Rookery は対応していません。RWKV-4〜RWKV-7a または RWKV-8 rc00 のモデルを選択してください</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>ファイルに %1 が含まれています：%2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>ファイルにテンソルはありますが、Rookery が対応する RWKV 言語モデル（バージョン 4〜7a、8 rc00）ではありません</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>形状 %1 はモデルのものではありえません（%2）</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>ヘッド数 %1 では幅 %2 を割り切れません（%3）</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 と他 %2 個のテンソル</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>層に、%2 モデルにはない %1 が含まれています。Rookery が対応していないアーキテクチャのファイルか、アダプターまたは学習の残りが含まれています。モデルの別のファイルを選択してください</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>プロセッサーで計算を続けるためのメモリが足りません。他のプログラムを閉じてモデルを読み込み直すか、より小さいモデルを選択してください</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>カード %1 が動作を停止しました（%2）。CPU を使用するか、カードを使用するにはプログラムを再起動してください</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>該当するデバイスがありません。cpu、cuda、cuda:N または auto を使用してください</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1。代わりに CPU を使用してください</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>開けませんでした。メモリが不足していませんか？</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>形状は %1 ですが、%2 が必要です（%3）</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>%1 のためのメモリが足りません。他のプログラムを閉じるか、より小さいモデルを選択してください</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>読み込みがキャンセルされました</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>形状は %1 ですが、%2 が必要です（%3）</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>%1 に数値でない値（NaN または無限大）が含まれています。ファイルが破損しているか、学習が発散しています</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>(in, out) の順に並んだ量子化済みの因子は読み取れません</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>%1 のためのメモリが足りません</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>モデルではなくアダプター（LoRA など）です。ファイルに含まれないモデルを変更するものです。そのモデルを、これをアダプターとして読み込んでください（rookery-cli：--adapter）</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>読み込み中 %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
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
        <translation>これはスターターモデルです。パラメーター数は %1 で、Rookery をすぐに使えるように、少数の話題について英語で学習しています。首都、反対語、語形変化を知っており、文が楽しそうかどうかを判断し、Rookery についての質問に答え、図形、文字、日用品の画像を説明できます。その他の質問には、答えを断るか、でたらめを答えます。それ以外の用途には、本格的な RWKV モデルを読み込んでください。</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 はこのコンピューターで動作します。入力した内容が外部に出ることはありません。</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>モデルを読み込み中です。入力はもう始められます。</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery は、RWKV 言語モデル（.pth、.safetensors、.gguf の重みファイル）をこのコンピューター上で実行します。</translation>
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
        <translation>虹ができる仕組みを 3 文で説明してください。</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>初雪についての短い詩を書いてください。</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>テキストの単語数を数える Python 関数を書いてください。</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>低予算で楽しむリスボンの週末旅行を計画してください。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1、%2 層、幅 %3、語彙 %4 トークン</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>重みのメモリ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>状態のサイズ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>%2 層のうち %1 層が収まります。残りは CPU で処理します</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>画像を認識できます（%1）</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>画像を認識できません</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>読み込み時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>自動：最速のデバイス</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>なし：ファイルのまま</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 ビット：メモリ半分</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 ビット：メモリ 4 分の 1、精度は低下</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>この会話はコンピューターの外に送信されます：質問のたびに、会話全体が %1 に送信されます。</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>この会話はコンピューターの外に送信されます：質問のたびに、会話全体が暗号化されずに %1 に送信されるため、ネットワーク上の他の人に読まれる可能性があります。</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 は別のコンピューターで動作します。ここに入力した内容と見せた画像は、質問のたびにそこへ送信されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>このコンピューターの別のプログラムへの接続</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>暗号化なし：ネットワーク上の他の人に読まれる可能性があります</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>質問のたびに会話全体（以前の思考は除く）。画像の撮影場所と日時は除かれます</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>状態がありません。状態は保存されず、回答を続けることはできず、入力中の読み取りも行われません。</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU を使用</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>語彙をダウンロード</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1 内の RWKV 重みファイル（.pth、.safetensors、.gguf）がここに表示されます。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>読み込み時に量子化</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>モデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 をアンロード</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV の重み (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>モデルの語彙を選択</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>語彙 (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 の使用をやめる</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>アダプターなしで読み込む</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>アダプターとして追加</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>別の画像エンコーダーを使用…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>画像エンコーダーを選択…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>別の画像エンコーダーを使用しない</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>モデルの画像エンコーダーを選択</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>画像エンコーダー (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>このコンピューターに適した高性能モデル：%1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>ダウンロードして使用</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>他のモデル…</translation>
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
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>このコンピューターのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 とデータフォルダーは、一方が他方の中にあります。別の場所のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 はファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 は空ではありません。空のフォルダーか新しいフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>カーソルの位置に来るもの：</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>スライダーの効果を見るには、モデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>モデルがここで何かを書くか読むと、表示されます。</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>最後の回答の次に来るもの：</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>選択中のトークン：</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1 の読み込みが終わると、回答が書かれます。</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>温度 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>文字の一部</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1：%2、フィルター適用後 %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1：%2、%3 により除外</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%2 トークン中 %1 トークンが選択対象</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1：残り %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>2 つの会話の幅</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>キャラクター…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>新しいキャラクター…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>もう本棚にない項目</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>「%1」の開始点がもう本棚にないため、それを使わずに会話を始めます。</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新しいキャラクター</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>モデルが演じる人物です。名前と画像、最初に伝える指示を設定でき、必要なら本棚の状態を開始点にすることもできます。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>キャラクターの名前</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>モデルに最初に伝える内容。例：あなたはエイダという、根気強い数学の先生です。簡単な例を使って説明します。</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>本棚にある状態。そこで読んだ内容、またはモデルに教えた内容です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>添付した後に、ディスク上の画像が変更されました。ファイルを復元するか、画像を添付し直してください</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>Rookery が読み取れる画像ではありません。JPEG、PNG、WebP または GIF を使用してください</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>アイコンが破損しているか大きすぎます。先に PNG として保存してください</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>アイコンが破損しています。先に PNG として保存してください</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF に画像がありません。ファイルが破損しています</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF の最初のフレームが不正です。ファイルが破損しています</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF が画像の途中で終わっています</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 メガピクセル</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 が破損しているか途中で切れているため、デコードできません</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 が途中で切れています。末尾がありません。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>画像は %1 x %2 ピクセルです。対応しているのは最大 %3、1 辺 100 万ピクセルまでです。先に縮小してください</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>%1 を超えるプログレッシブ JPEG は、必要なメモリが多すぎます。縮小するか、「プログレッシブ」なしで保存してください</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>Rookery が対応する画像ではありません。JPEG、PNG、WebP、GIF、TIFF または BMP を使用してください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>%1 の画像のためのメモリが足りません</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>画像にピクセルがありません</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>画像のためのメモリが足りません</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>別のライブラリです</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>画像を読み取る Rookery の部品を読み込めません（%1）。Rookery を再インストールしてください</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>出力が float32 ではありません</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>メッセージの画像</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明させる</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>この設定をプリセットとして保存…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>プリセットの名前を変更または削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>モデルの既定値に戻す</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>プログラムのプリセットがこの名前を使用しています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>この名前のプリセットは、この設定で上書きされます。</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>プリセットの新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>別のプリセットがこの名前を使用しています。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>このために %n トークンを読みました（コピー上）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>まだ覚えている？</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>この時点の記憶のコピーに質問しました。会話には何も残りません。</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>私の最初の質問は何でしたか？</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>記憶への質問</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>考え中…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>このメッセージを送信します</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>次のテキストを 3 文で要約してください：

{テキスト}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>次のテキストを{言語}に翻訳してください：

{テキスト}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>やさしく説明</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>{テーマ}を、例を挙げてやさしい言葉で説明してください。</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>書き直し</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>次のテキストを{短く}書き直してください：

{テキスト}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>{テーマ}のアイデアを 10 個出してください。</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>関数を書く</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>{処理内容}を行う{言語}の関数を書いてください。</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>手紙に返信</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>次の手紙に親しみのある返事を書いてください。{内容}と伝えてください。

{手紙}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World（バージョン 4〜6）</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World（バージョン 7）</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1、思考可能</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>自動、モデルに合わせる</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>オフ、空の思考付き（推奨）</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>オン、長さの制限なし</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>オン、短め</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>オン、標準</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>オン、長め</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>あなたの質問</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>自由なテキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>スキーマに合う JSON</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>正規表現に一致するもの</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{波かっこ} の部分は、プロンプトを使うときに入力します。Tab で次の項目に移動します。</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>メッセージの先頭で / を入力すると、プロンプトを使えます。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>名前（/ の後に入力するもの）</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>プロンプトの名前</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>プロンプトの本文</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>例：次の文を{言語}に翻訳してください：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>モデルが候補を作成中…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>1 つ選んでください</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>どれも使わない</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>1 つ選んでください: 本文から Tab でここに移れます</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>自分のコンピューターで RWKV 言語モデルとチャットします。</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>会話、設定、モデルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>前回のものの代わりに、この重みファイルまたはフォルダーを読み込みます。</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>質問を一つするための小さなウィンドウを開きます。デスクトップのショートカット用です。</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>量子化がキャンセルされました</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 に数値でない値（NaN または無限大）が含まれています。ファイルが破損しています</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>チューニング済みの初期状態が統合されていますが（blocks.0.att.time_state）、GGUF には格納できません。対応するモデルを量子化し、状態は別に読み込んでください</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>埋め込み用のモデルで、そのヘッドは GGUF に格納できません。そのまま使用してください</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 のパラメーターは %2 個ですが、%3 個必要です。ファイルが不完全です</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF には %1 モデルの形式がなく、rwkv6 と rwkv7 の形式のみあります</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>グループ正規化が、すべての GGUF リーダーの前提と異なります（flash-linear-attention 形式で 64 以外のヘッドサイズ）</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>読み取れますが、書き込めません</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>読み取り中のファイルです。別の名前にしてください</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>量子化するためのメモリが足りません</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>量子化先の型ではありません。%1 から選択してください</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>較正用の文章は %1 トークンです。少なくとも %2 トークン必要です</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>文章で較正するためのメモリーが足りません</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>あなた：</translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>回答：</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>別の質問</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>会話として開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>モデルを読み込み中です。入力はもう始められます…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>チャットするにはモデルを読み込んでください</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>クイックウィンドウ</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>何をしていても、質問を一つするために。デスクトップのキーボード設定で、このコマンドにショートカットを割り当ててください: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>何をしていても、質問を一つするために。キーはデスクトップが尋ねます。</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>何をしていても、%1 で開きます。</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>まだキーがありません。デスクトップのキーボード設定で割り当ててください。</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>デスクトップにキーを求めています。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>デスクトップのキーで開くクイックウィンドウ</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>「%1」について覚えていること</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>文書の文から単語を 1 つ抜き、文書中の 4 つの単語から選ばせます。複製に質問するため、テストの内容は状態に残りません。</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>記憶のテスト</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未出題</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>覚えています：%1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>モデルの答えは「%1」、正解は「%2」</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>テキストが短すぎるか、単語を抜いて出題できる文がありません。</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>回答が終わる前にモデルが停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>単語を 1 つ抜いた %n 個の文のうち、4 つの単語からモデルが正解を予測したのは %1 個です。文書を読んでいなければ %2 個、偶然なら約 %3 個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>アドレスに名前とパスワードを含めないでください。キーは別に指定します</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>ホスト名の角括弧が閉じられていません</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>ホスト名の書き方が正しくありません</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>ホスト名に使用できるのは、英字、数字、ドット、ハイフンのみです</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>ホスト名がありません。例：https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>ポートは 1〜65535 の数値にしてください</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>アドレスが長すぎます</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>アドレスは https:// または http:// で始まります</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>アドレスに空白や制御文字は使用できません</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>疑問符を含むアドレスには問い合わせできません</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>Web アドレスを指していません</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>アドレスの書き方が正しくありません</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>1 つの部分が 1 MiB を超えています</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>回答が含まれていません</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>一部が JSON ではありません</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>%1 MiB 超</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>相手が接続を終了しました</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>自分自身（無限の繰り返し）</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>モデルの一覧ではありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 が見つかりません。アドレスと、このコンピューターがネットワークに接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 に接続できません（%2）。アドレスと、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>%1 への接続は安全ではないため（%2）、何も送信していません。アドレスを確認するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 にはキーが必要ですが、登録されていません。キーを指定してモデルを追加し直してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 がキーを受け付けません。正しいキーでモデルを追加し直してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 では、このキーでモデルを使用できません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 に %2 というモデルはありません。そこにあるモデルを追加してください。</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1 のこのアドレスからは応答がありません。アドレスを確認してください。多くの場合、末尾は /v1 です。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>会話が %1 のモデルには長すぎます（%2）。新しい会話を始めるか、短い回答を求めてください。</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>現在 %1 への要求が多すぎるか、キーの利用枠を使い切りました（%2）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 への要求が多すぎるか、キーの利用枠を使い切りました（%2）。%3後に再び問い合わせできます。</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 が質問を拒否しました：%2。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 側で障害が発生しました（%2）。もう一度試すか、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 が回答の途中で中止しました（%2）。受信済みの部分は残っています。もう一度回答させてください。</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 から %3何も送信されていません。もう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>回答が完了する前に %1 との接続が切れました。受信済みの部分は残っています。もう一度回答させてください。</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 が回答ではないものを送信しました（%2）。アドレスが OpenAI 互換サーバーのものか確認してください。</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 が回答の上限を超えるデータを送信したため（%2）、接続を終了しました。それまでに受信した部分は残っています。</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 が %2 に転送していますが、追加しない限りそこには問い合わせません。信頼できる場合は、そのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>送信できない画像があります（%2）。質問から削除してください。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>%1 の回答のためのメモリが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>終わりのない行</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>HTTP で応答していません</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>終わりのないヘッダー</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>応答が %1 でパックされています</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>長さが数値ではありません</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>要求していないのに圧縮されています</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>チャンクに終わりがありません</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>チャンクに長さがありません</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>中のキーを他の人が読み取れます。他の人の権限を外してください（chmod 600）</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>Rookery が書き込む形式のキーではありません。ファイルを削除し、キーを入力し直してください</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>メモリが足りません</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>サーバーのアドレスではありません。例：https://example.org/v1</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>キーに使用できない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 にはモデルがないとのことです。サーバーでモデルを読み込み、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · 暗号化なし</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>別のコンピューターのモデルも、このコンピューターのモデルと同じように回答します。ただし、入力した内容はそこへ送信されます。質問のたびに、会話全体と画像が送信されます。Rookery がサーバーに問い合わせるのは、ここでボタンを押すか質問を送信したときだけです。</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>他のコンピューターのモデル</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>アドレス（例：https://example.org/v1）</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>キー（必要な場合）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>サーバーのキー</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>OpenAI 互換サーバーならどれでも使用できます：vLLM、SGLang、llama.cpp、rwkv_lightning、Ollama、別の Rookery。キーは、デスクトップのキーリング、または自分だけが読み取れるファイルに保存されます。</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>%1 への接続は暗号化されていません：ネットワーク上の他の人に、キーと会話を読まれる可能性があります。</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>追加して使用</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>またはモデル名を入力</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>サーバー上のモデルの名前</translation>
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
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1（ほとんどの RWKV モデルの語彙）</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1（画像エンコーダー、%2）</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>このリポジトリには複数の重みファイルがあります。必要なものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n 個のファイルを除外しました。名前を安全に書き込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Rookery が読み込める重みファイルはありません。</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>選択したものはすべてあります。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>ダウンロード量 %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>このコンピューターで実行可能</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>他のプログラムを閉じれば実行可能</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>このコンピューターのメモリには大きすぎます</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>ディスクの空きは %1 のみ</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>チェックサムが公開されていないため、サイズを確認します</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>モデル一覧に戻る</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>huggingface.co にファイルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>取得済み</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
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
        <translation>短く、過去形で、もっと親しみやすく…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>選択部分の書き直し方</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>または画像を見せてみましょう。ここにドロップするか、次の画像をお試しください。</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>サンプル画像 %1 を説明させる</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>高いほど多様に、低いほど予測しやすくなります。0 では常に最も確率の高いトークンを選びます。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>合計でこの確率になる、上位のトークンから選びます。1 でオフ。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>すでに使われたトークンの確率を下げます。0 でオフ。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>使われた回数が多いトークンほど確率を下げます。0 でオフ。</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>ペナルティの減衰</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>使われたトークンの回数が薄れていく遅さです。1 では薄れません。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>確率の高い順にこの数のトークンから選びます。0 でオフ。</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>最大確率の 2 乗にこの割合を掛けた値を下回るトークンを除外します。0 でオフ。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>最大確率にこの割合を掛けた値を下回るトークンを除外します。0 でオフ。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>意外さが期待値に近いトークンを残します。1 でオフ。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>正確：推論と事実</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>常に最も確率の高いもの</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>チューニング済みの状態</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由なテキスト</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>このモデルのサーバーはこの設定に対応していないため、送信しません。</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>変更は次のトークンから反映されます。回答の生成中も同様です。</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>フィルターを減らす</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k、Top-a、Min-p、Typical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>シード、設定、テキストが同じなら、回答も同じになります。空欄：毎回新しいシードを使用。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>追加の停止テキスト</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>テキストを半角コンマで区切ります。%1 は改行です</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>回答を終わらせるテキスト</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>変更は次の回答から反映されます。サーバーが対応していないものは灰色で表示され、送信されません。</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>他のプログラムからモデルへの問い合わせを許可</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>OpenAI と Anthropic のクライアント向けのサーバーとして、このコンピューター上のプログラムだけが使えます。問い合わせの内容は一切保存しません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>モデルが読み込まれるのを待っています</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>別のキーを作成。今のキーを使うプログラムは拒否されるようになります</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>サーバーのポート</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n 件の要求に回答中</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>最近の要求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
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
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+プラス、Ctrl+マイナス、Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>モデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>空欄：コアごとに 1 つ。モデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 は別の設定で読み込まれています。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>JSON としてエクスポートした会話（すべての分岐と画像を含む）です。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache License 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Rookery について…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>エクスポートした会話 (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>よく使う質問に名前を付けておけます。メッセージの先頭で / を入力すると使えます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>回答ができたら知らせる</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>別のウィンドウが前面にあるとき、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>新しい回答を読み上げる</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>デスクトップの音声で、書きながら読み上げます。どの回答も、メニューから読み上げられます。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>オンにすると、ウィンドウを閉じても隠れるだけで、回答は続きます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>色と線をはっきりさせます。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>すべてがすぐに表示され、滑ったり点滅したりしません。</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>コードの行番号</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>5 行以上のブロックの横に表示されます。コピーされません。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>そこに書き込めません：%1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>別のプログラムがちょうど読み取り中です</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>もう本棚にありません</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>保存された状態でも、チューニング済みの状態でもありません</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>テキストが保存時のものと異なります。文書をもう一度本棚に入れてください</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>まだ読み取られていません</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>状態が保存時のものと異なります。テキストを読み直させてください</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>Rookery が書き込んだ内容と異なるため、本棚のこの項目は使えません</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>本棚が上限を超えたため、名前のない状態 %n 個を破棄しました。テキストはここに残っており、読み直せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>本棚に入れられるのは、このコンピューターのファイルだけです。</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>「%1」はすでに本棚にあります。</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>「%1」を本棚から外しました</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>「%1」は書き込まれたときのままです。テキストと状態のチェックサムが一致しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n 個のファイルは本棚にありません:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>読み取り中：%1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>チューニング済みの開始状態です。テキストは読んでいません</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>別のコンピューターのモデルには状態がありません</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>使用中のモデルではなく、%1 が読み取りました</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1 % で一時停止中</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>容量確保のため状態を破棄しました。テキストはここにあります</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>読み取り待ち</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>使用中のモデルとは別のモデルによるもの</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>フォルダー内の %n 個のファイルは、読めない、大きすぎる、または深すぎるため省かれました:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>会話一覧を隠す</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>本棚</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>文書はバックグラウンドで一度だけ読み取られます。その後は、モデルが覚えている内容から、会話をいくつでもすぐに始められます。リカレントモデルは長いテキストの要点を覚えますが、細部は忘れます。そのため、質問に合う箇所を各回答の下に表示します。どれだけ覚えているかはテストで確かめられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n 件の文書を準備中…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>合計 %1、上限</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>本棚の容量</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>上限を超えると、名前を付けていない古いものから状態が破棄されます。テキストは残り、読み直せます。</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>文書を本棚に入れる</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>文書と状態 (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>文書のフォルダーを本棚に入れる</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>状態をエクスポート</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>状態ファイル (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>「%1」の操作</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>会話を始める</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>テキストを読み直す</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>この会話の土台にする</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>どれだけ覚えているかテスト…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>用途を記入…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>本棚から外す</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>別の回答を生成</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>最後の質問を変更</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答の設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>新しい会話を横に開く</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>もう一方の会話</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>こちら側を閉じる</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>回答の設定</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>テキストの設定</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>会話はここに表示されます。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>会話のインポート</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>インポートを停止</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>すべての分岐を含む JSON (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新しいテキスト</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>本棚</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>プロンプトを編集…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>これに関する文書の該当箇所 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>「%1」の中で表示</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>音声がインストールされていないため、読み上げできません。speech-dispatcher とその Qt 用プラグインをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>デスクトップの音声が停止したため、回答の読み上げを中断しました。speech-dispatcher が動作しているか確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>会話の状態</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>デバイスから読み取れません</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>保存された会話の状態ではありません</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>この状態は別のモデルで保存されました。そのモデルを読み込むか、テキストから始めてください</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>保存された状態が破損しています</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>保存された状態が破損しています：書き込み後に変更されています</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>保存された状態が破損しています：数値でない値が含まれています</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>状態のためのメモリが足りません</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>%1 にありません。この状態は別のモデル用にチューニングされています</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>形状は %1 ですが、%2 が必要です（%3）。この状態は別のモデル用にチューニングされています</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 モデルには、開始点となる行列状態がありません。バージョン 5〜7 のモデルを選択してください</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>モデルの %1 層より多くの層があります。この状態は別のモデル用にチューニングされています</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>状態に数値でない値が含まれています。学習が発散しています</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>状態がありません。保存された状態か、状態チューニング済みの .pth ファイルを選択してください</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>これらの行列は、このモデルの開始状態ではありません</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>この状態は %1 にインポートされました。</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>特定のタスク用に学習した %1 の状態です。テキストは読んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 はこの会話の前に %n トークンを読み、記憶しています。そのテキストは状態に含まれないため、ここには表示できません。最初のメッセージはその続きになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>最初のメッセージの前</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空の回答</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>別の分岐、回答 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 がこれを一度読み（%n トークン）、記憶から回答します。長いテキストの要点は覚えていますが、細部は忘れます。質問に合う箇所は回答の下に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>この会話の元になっている状態「%1」は %2 のものです。使用中のモデル %3 はその内容を何も知らず、それなしで答えることになります。</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>状態のない回答 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>状態の操作</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>ここから会話を始める</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>その前の回答を表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>状態とは、モデルが会話について記憶している内容のすべてで、数 MB ほどです。どの状態からでも新しい会話を始められます。状態は回答のたびに保存されます。新しいものはすべて残り、古いものほど間引かれます。名前を付けた状態は、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>最新の状態の名前</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>まだありません。最初の回答とともに最初の状態が保存されます。</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>状態ファイルから会話を始める</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>状態ファイル (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>状態をエクスポート</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>状態ファイル (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 には状態がありません。質問のたびに会話全体を読みます。以前に保存された状態は、それが属するこのコンピューターのモデル用です。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 を開けません。フォルダーが存在し、自分のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 は Rookery のデータベースではありません。別のデータフォルダーを選択するか、ファイルを別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 は新しいバージョンの Rookery で書き込まれているため、変更していません。開くには Rookery を更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 は破損しています。そのまま保持しています。バックアップを復元するか、別に保管して空のデータベースで始めてください。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>別のプログラムが %1 を使用しています。そのプログラムで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1 に保存するための空き容量がありません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 に書き込めません。ファイルとフォルダーへの書き込みを許可するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1 の使用中にディスクで障害が発生しました。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 は保存後にディスク上で変更されたため、使用しません。元に戻すには、データフォルダーのバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 はもう存在しません。</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 は最後に保存されたものより古くなっています。このファイル、または同じ場所にある末尾が -wal のファイルが置き換えられました。Rookery を終了し、最新のファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>ご希望どおり、%1 の読み取りを途中で終了しました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 を Rookery の会話として読み取れません。</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1 の使用中に問題が発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>このメッセージ</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>この保存された状態</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>この画像のファイル</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>最新の変更がありません：変更が含まれていた %1 がなくなっています。元に戻すには、Rookery を終了し、そのファイルを戻してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 に書き込めません：すべて読み取れますが、何も保存されません。ファイルとフォルダーへの書き込みを許可してから、Rookery を再起動してください。</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>それまで、%1 にある最新の変更は読み取れません。</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>メモリが足りないため、元のモデルと並べて試すことはできません。これで会話を始めてください。</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>あなたがする質問</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>例の質問</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>望む話し方と形式での回答</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>例の回答</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>例 %1 を変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>会話から…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>例はまだありません。いくつか入力するか、ファイル（JSON Lines、CSV、テキスト）をここにドロップするか、自分の会話の回答を取り込んでください。形式のそろった例が 20〜60 件あると効果的です。10 件以上あれば、一部を評価用に取り分けられます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>ファイルから例を取り込む</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>例 (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>会話一覧を隠す</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>プロセッサーで読み込む</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>ファイルをドロップすると例を取り込みます</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>どのように答えてほしいかを例で見せると、モデルはそれを身につけます。口調、形式、作業などです。例は数十個、時間はこのコンピューターで数分あれば十分です。事実を覚えるわけではありません。知らないことは、これまでどおり、ただし新しい口調で作り上げます。</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>名前（例：海賊）</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>学んだ内容の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>これで会話を始める</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>%1 として保存しました。RWKV に対応した他のプログラムでも読み込めます。ここでは「状態」からインポートできます。</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>破棄して例を変更</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>例に戻る</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>本棚に入りました。どの会話も、そこからこの状態で始められます。ファイル %1 は他のプログラムでも使えます。</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>「モデル」の「アダプター」に入りました。そこでオンとオフを切り替えられます。フォルダー %1 は他のプログラムでも使えます。</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>学んだ内容</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>短時間：50 ステップ</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>標準：100 ステップ</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>じっくり：300 ステップ</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>学習の長さ</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>停止したところから再開</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>回答をどれだけよく予測できるか（ステップごと）</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>学習用</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>評価用</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>停止して最良の結果を残す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>口調：開始状態</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>口調以上のこと：LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>例から作るもの</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA のランク</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>学んだ内容はモデルの読み込み時に統合され、オンになっている間は、そのモデルのすべての会話に反映されます。ランクが高いほど多くを学びますが、時間もかかります。</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>学んだ内容は数メガバイトの状態になり、会話をそこから始められます。モデルは元のまま変わりません。</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>学習には使いません</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>試すプロンプト</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>例にない質問</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>試すプロンプト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
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
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>モデルはまだ読み込み中です。</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>先にモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>このモデルは別のコンピューターで動作しています。教えられるのは、このコンピューターのモデルだけです。</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>途中経過を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>より良く回答できるものは見つかりませんでした。共通点のある例を増やすか、回答を短くすると改善することがあります。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>例を読み取り中…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>学習できる速さを確認中：ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>学習中：ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>学習に使わない例 %n 件の損失：学習前 %1、現在 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>例の損失：学習前 %1、現在 %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>損失は %1 から %2 になりました。</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>停止しました。これまでで最良の結果を残しています。%1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>完了しました。%1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>「%1」という状態はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>「%1」というアダプターはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>ランク %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>今のところ、教えられるのは RWKV-6 と RWKV-7 のモデルだけです。これは %1 です。</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>グラフィックカードにはモデルの一部しか入りません。学習させるにはプロセッサーで読み込んでください。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>貼り付ける内容が長すぎて、入力欄に入りません。ファイルとして保存し、本棚に入れてください。</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>ここでのモデルの予測はわかりません。</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>これは別のモデルが書きました。他に何を予測していたかを見るには、そのモデルを読み込んでください。</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 秒間思考</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>少しの間思考</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>思考を隠す</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>思考を表示</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>会話は以前の回答から続きます</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空の回答</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>状態なし：ここから続けると、回答 %n 件を読み直します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>この前で分かれる他の分岐 %n 件：↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>会話のタイムライン、回答 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>左右キーで、その時点の会話を表示します</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>まだ覚えている？</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>最後に戻る</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>モデルに問い合わせ中…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>トークンをクリックするか、↑ ↓ と Enter で選択すると、そこから別のバージョンとして続けます。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>%1 で動作していますが、そこではまだ学習できません。プロセッサーで読み込んでください</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>一度に %1 トークンで学習するためのメモリが足りません。短い例を使用するか、他のプログラムを閉じてください</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>学習する内容のない例があります。回答が空です</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>%1 トークンの例がありますが、上限は %2 です。短くするか分割してください</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>学習に使える例がありません</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>user と assistant、messages、conversations、instruction と output、または text が必要です</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>学習する内容がありません。回答が空です</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>%1 トークンありますが、上限は %2 です。短くするか分割してください</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>例 %1：%2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>%1 行目が有効な JSON ではありません</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>学習に使える例が含まれていません</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>float32 でないか、形状がデータと一致しません</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>どの学習率でもうまくいきませんでした。損失が際限なく増大しました。壊れた例がないか確認してください</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>チューニングのチェックポイントでないか、破損しています。使用せずに最初から始めてください</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>別のモデル、別の例、または別のオプションで作成されています。使用せずに最初から始めてください</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>%1 行目の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>最初の行で列の名前を指定する必要があります：question と answer、user と assistant、または instruction と output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 ではまだ学習できません。プロセッサーで学習してください</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>値が %1 個のネットワークのためのメモリが足りません。もっと小さいものを選択してください</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>%1 層、幅 %2 のネットワークは作成できません。上限は %3 層、幅 %4 です</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>幅 %1 はヘッドサイズ %2 の倍数、ヘッドサイズは 256 以下の 8 の倍数でなければなりません</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>値が %1 個のネットワークは大きすぎて、ここでは学習できません。上限は %2 個です</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>学習のチェックポイントでないか、破損しています。使用せずに最初から始めてください</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>別のテキスト、サイズ、またはオプションで作成されています。使用せずに最初から始めてください</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>テキストは %1 トークンで、%2 トークンのウィンドウには足りません。テキストを長くするか、コンテキストを短くしてください</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>損失が際限なく増大しました。学習率を下げてください</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 はここでは学習できません。RWKV-6 または RWKV-7 のモデルを選択してください</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>%1 には一部しか入らず、一部だけの学習はできません。プロセッサーで読み込んでください</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>1 行目が示すより多くの列があります。区切り文字を含むテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>UTF-8 のプレーンテキストではありません。その形式で保存してください</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery は実行中です</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>回答は続きます。システムトレイのアイコンから、ウィンドウを再び表示できます。</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>プロンプト「%1」を削除</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>学習なし</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>学習あり</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>記憶は空の状態から始まりました。今は第 %1 層が最も多くを保持しています。</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>%n 件の回答で、記憶がその大きさの %1 % 変化しました。変化が最も大きいのは第 %2 層です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>書き直し</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>現在のテキスト</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>テキストのバージョン</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>語彙に一部の単一バイトのトークンがないため、すべてのテキストをエンコードできるわけではありません</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>マージ %1 が、語彙にないトークンを参照しています</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>追加トークンに ID がないか、テキストがないか、テキストが長すぎます</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>UTF-16（「Unicode」）で保存されているため、対応していません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>どの RWKV モデルの語彙よりも大きくなっています。モデル自身の語彙を選択してください</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>語彙ではありません：バイトレベルのペア（BPE）による tokenizer.json でも、ID からトークンへの対応表でもありません</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>ID、引用符付きのトークン、その長さが必要です</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>ID または長さが範囲内の数値ではありません</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>トークンが引用符付きの Python 文字列ではありません</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>トークンは %2 バイトではなく %1 バイトです</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>%1 行目：ID %2 が重複しています</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>重みファイルをドロップすると読み込みます</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>エクスポートした会話をドロップすると開きます</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>画像をドロップすると質問できます</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>文書をドロップすると本棚に入れます</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>テキストをドロップすると続きを書けます</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>ドロップすると、アダプターを %1 に追加します</translation>
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
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>カーソル位置から続ける</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>テキストに直接</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n 個の候補から選ぶ</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>一度に書く続きの数</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>書き直す…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>モデルがテキストを読み取り中…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>先読み中</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab で提案から 1 語を採用</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>モデルがテキストをどこまで読んだか</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>会話一覧を隠す</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新しいテキスト</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>テキストのバージョン</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>入力中に提案しない</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>入力中に単語を提案</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>執筆に戻る</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>モデルの予測を表示</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>テキストの設定を隠す</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>テキストの設定</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>テキストをエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>テキスト (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 は UTF-8 のテキストではありません。</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>画像を認識中… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 トークン中 %1 トークンを読み取り中</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>モデルが読み取り中</translation>
    </message>
</context>
</TS>
