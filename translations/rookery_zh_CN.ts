<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>关于 Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>入门模型的训练工具</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery 基于以下项目构建</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 在本机上运行 RWKV 语言模型。它是采用 Apache 许可证 2.0 的自由软件，不提供任何担保；除非您添加服务器上的模型，否则不会向任何地方发送数据。</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>这是 PiSSA 适配器，需要包含其初始值的文件；请将 init_pissa.pth 放在它旁边</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>不是 JSON 对象；请重新获取文件</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>这是 DoRA（use_dora），无法在此合并；请选择不含它的 LoRA</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>为部分矩阵指定了各自的 alpha（alpha_pattern），无法在此合并</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>类型为 %1，不支持读取</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 不属于任何已知的适配器（LoRA、PiSSA、DiSHA）</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>包含的初始值所属的矩阵与 %1 不同；这两个文件不匹配</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>修改 %1，但模型中没有它；此适配器是为另一个模型制作的</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>有用于 %2 的 %1，形状为 %3；此适配器是为另一个模型制作的，或已损坏</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>%1 的一对矩阵只有一半；请重新获取文件</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>自带 alpha；请不要另行指定，改为调整其强度</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>属于没有 alpha 的类型；请不要指定 alpha，改为调整其强度</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>没有说明缩放所需的 alpha；请在冒号后给出训练时使用的 alpha，例如 %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>包含非数值（NaN 或无穷大）；文件已损坏，或训练已发散</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>无法创建文件夹（%1）</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>以取自模型的值开始（init_lora_weights: %1），无法在此合并</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA、PiSSA 或 DiSHA 会改变此模型的写作方式。加载模型时会将其合并进去。</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>添加适配器…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>用这些重新加载</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>为模型添加适配器</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>适配器 (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>添加文件夹中的适配器（PEFT 写出的那种）</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 为训练时的强度，0 表示不作改变；更大则会夸大效果。</translation>
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
        <translation>文件没有说明缩放所需的 alpha。请输入训练时使用的值。</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留这个</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1，共 %2 个</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>回答的开头不符合为它选择的格式；请让模型另写一个回答，或不选择格式</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>此回答由另一个模型撰写。加载 %1 即可查看它还预期了哪些内容。</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>此回答位于对话开头，因此没有可用来预测它的上文。</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>回答已写完</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>无法写出回答</translation>
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
        <translation>用来学习的回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>还没有包含回答的对话。</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>此对话中没有针对不含图片的提问的回答。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>请选择符合您期望的回答；其他回答可先在对话中修改。前后相连的回答会一起学习，这样承接上一个问题的内容才说得通。</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>采用 %n 个回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>用其他模型回答</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>新回答会作为单独的版本与已有回答并列，对话将使用此模型继续。</translation>
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
        <translation>系统提示词或聊天模板已更改，因此模型会先重新读取对话再回答。</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>此模型没有保存这段对话的状态，因此会先重新读取文本再回答。</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>模型没有更多内容可补充：它再次立即结束了回答。请追问缺少的内容，或让它另写一个回答。</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>无法使用已保存的对话状态（%1），因此模型会先重新读取文本再回答。</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>服务器繁忙，要求等待 %1 秒；之后会再次请求。</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>回答一再重复相同的内容，因此已停止。点击“继续”可让它接着写；提高存在惩罚可能会有帮助。</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>服务器没有响应。%1 秒后会再次询问。</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>对话已保存的状态在保存之后于磁盘上发生了变化，因此不使用它：模型会先重新读取文本再回答，并保存新的状态。设置中的“检查数据”会显示是否还有其他变化。</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>正在写 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n 个回答：保留一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>逐个显示</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>并排的回答</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>已删除预设“%1”</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>已删除提示词“%1”</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>已删除角色“%1”</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>已添加为 %1 的适配器：%2。重新加载模型时会合并，它位于面板的“模型”下。</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1（分叉）</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>消息已删除</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>收到的不是预期的模型（%1）。文件已删除，请重试。</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>收到的模型与预期不符：%1，%2 层，宽度 %3。文件已删除。</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>本机内存 %1，其中 %2 可用；磁盘可用空间 %3。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下载 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>显卡上约 %1 token/秒</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>处理器上约 %1 token/秒</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>适合本机：%1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>关闭其他程序后可以运行</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>关闭其他程序后可以运行：%1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>太大：约需 %1 内存，本机为 %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>空间不足：磁盘可用空间仅 %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>约需 %1 内存</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1，许可证：%2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>未公布校验和：将检查大小和形状。</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>一个模型就是一个权重文件：.gguf 文件紧凑且完整；.pth 文件较大，还需要词表（会一并下载）。</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>这些模型的更多文件</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co 上的其他模型</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>所有者/名称，或链接</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co 上模型的名称或链接</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>显示文件…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>这既不是“所有者/名称”，也不是 huggingface.co 的链接。</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>可下载的模型</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>在您按下此处的按钮之前，不会获取任何内容。</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>已下载 %1</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>显示文件…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1，推荐</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>用于聊天</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>用于翻译</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>用于看图</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>模型原始概率</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>筛选后</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下来可能出现的内容</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>记忆的变化程度（逐层）</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>损坏的数据库已保留为 %1。Rookery 将使用空数据库继续运行。</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>此消息太长，无法在这里修改。请复制到别处修改。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>隐藏对话列表</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>从状态“%1”继续</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答设置</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>采样、提示词、状态和模型</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>隐藏回答设置</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>另一个对话</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>关闭这一侧</translation>
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
        <translation>未加载模型。在加载模型之前，您输入的内容会保留在这里。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 无法查看图片。图片会保留在这里；要发送图片，请加载带图像编码器的模型。</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>就图片提问，或直接发送让模型描述</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发消息</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>模型正在加载，您可以先输入…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>加载模型后即可聊天</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>入门模型非常小，超出它熟悉的少数主题时经常出错。</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>模型可能会出错。所有内容都保留在本机上。</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>附加图片</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>从这里开始提问；之后的内容会保留为分支</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>当前焦点</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 正在读取“%2”的文本。完成后会打开本对话的一个副本，它了解该文本。</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>重新读取文本</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>请先加载模型再开始写作。</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>另一台电脑上的模型只能改写您选中的内容：它不保留文稿的状态。</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>后文平均每个 token 的概率为 %1 %</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>对模型来说，文本到此结束。请再写几个词，或从别处继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>有 %n 个提议与其他提议相同，已略去。温度更高时差异会更大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>长行不换行</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>代码，%1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>将代码保存为文件…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>隐藏行号</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>显示行号</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>附加图片</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <translation>新建对话</translation>
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
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>对话已删除</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>文稿已删除</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>无系统提示词，使用模型的模板</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>例如：你是一位耐心的老师。请用简短的句子回答。</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>位于此对话的第一条消息之前。更改后，模型会重新读取对话。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>说话者名称</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>您在模板中的名称</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>模型在模板中的名称</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>第一轮之前的文本</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>第一轮之前的文本，包括换行符</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>回答终止于</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>文本以半角逗号分隔；%1 表示换行</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>终止回答的文本</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>回答终止于：%1</translation>
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
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>模型无法写出其他内容：每个 token 在选用前都会经过检查。</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>无法限定服务器上模型的回答格式；其回答为任意文本。</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>它太长，无法在这里修改。这是它的开头；模型会读取全文。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>对话名称</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>正在撰写回答</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前打开</translation>
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
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>已并排显示</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%2 条消息中有 %1 条无法读取</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%2 条消息中有 %1 条与写入时不同</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>此对话已损坏：%1。其余内容会照常显示，未删除任何内容；要找回损坏部分，请恢复数据文件夹的备份。</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>读取所有对话、已保存的状态和图片，检查它们是否与写入时一致。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>正在检查数据：%1 %</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>所有数据均与写入时一致：%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n 个已保存的状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>数据库 %1 已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n 个对话与写入时不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n 个已保存的状态无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>发现损坏：%1。未更改或删除任何内容；要找回损坏部分，请恢复数据文件夹的备份。</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>对话、图片、模型和设置将移动到 %1，随后 Rookery 会重新启动。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>正在移动数据：%1 %</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>将数据移动到空文件夹</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>正在撰写回答。请等它结束或将其停止，然后再移动数据。</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>正在下载模型。请等它结束或将其停止，然后再移动数据。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>不是文本；可以读取纯文本、Markdown、HTML 和 PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中没有文本</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>其中没有可读取的文本、Markdown、HTML 或 PDF 文件</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>文本超过 %1 MB；请拆分</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>需要密码；请先另存为不带密码的文件</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>其中没有文本，只有文字的图片或空白</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>已损坏；请用其他程序打开并重新保存</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>解析超过两分钟，因此未读取</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>解析失败，因此未读取</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>无法启动 Rookery 中用于解析文档的组件；请重新安装 Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>文字不是 UTF-8 编码；请另存为 UTF-8 后重试</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>无法从模型获取状态；请重试。</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>返回书架</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>另一个程序正在下载 %1。</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>下载需要 %1，但磁盘可用空间仅 %2。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>无法读取 %1。请将其删除，然后重试。</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>请求的是完整文件，%1 却只发送了一部分。请稍后重试。</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1 上的文件为 %2 字节，而不是预期的 %3 字节：这是另一个文件。未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 发送的数据超过了文件应有的 %2 字节。下载已停止，收到的内容已删除。</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>下载中断（%1）。已下载的部分会保留；重试即可继续。</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>服务器上的文件已更改。请重试；将从头开始下载。</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 仅向已登录的用户提供此文件（错误 %2）。请在浏览器中下载，然后在此打开。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 上已没有此文件（错误 %2）。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 返回错误 %2。请稍后重试。</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>收到的不是预期的文件：校验和不符。文件已删除，请重试。</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>下载中断。已下载的部分会保留；重试即可继续。</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>磁盘已满。已下载的部分会保留；请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>无法写入 %1（%2）。请检查文件夹，然后重试。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>这不是文件</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>正在下载 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>停止下载</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>已下载 %1</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>词表相同的较小模型先写出几个词，由此模型一次核对：在划算时回答来得更快，内容不变。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>用它重新加载</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 不在本机上，而 Rookery 不会从网络获取任何内容。请先保存图片，再附加该文件。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>一条消息最多可附加 %1 张图片。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>模型记得“%1”</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>想聊点什么？</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>请先加载模型</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>与%1聊天</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>添加为适配器</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>书架上还没有内容</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>将文本、Markdown、HTML 或 PDF 文件，或包含这些文件的文件夹拖放到此处。状态文件也可以。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES 未指向文件夹</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>程序旁缺少入门模型的文件夹；请重新安装 Rookery，或在 ROOKERY_RESOURCES 中指定该文件夹</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>文件夹中没有 RWKV 模型</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>文件夹中没有 RWKV 模型（%1）</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>文件夹中有多个模型，请指定其中一个：%1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>缺少词表；请将 %1 放在模型旁边，或选择词表文件</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>其间已加载了另一个模型</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>模型已卸载</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>此词表有 %1 个 token，而模型只有 %2 个</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>加载已取消</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>读取文本已取消</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>内存不足，无法复制状态</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>内存不足，无法生成此回答</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>程序正在关闭</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>语言模型的词表缺少用于标记图片前后位置的 token；此编码器属于另一个模型</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>内存不足，无法处理图片</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 会双向读取图片，Rookery 无法运行；请使用 VisualRWKV 7 或 ModRWKV 模型</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>查看图片已取消</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>图像编码器输出的每行有 %1 个数，语言模型接受 %2 个；它们属于不同的模型</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>回答中含有此模型不认识的 token</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>前面没有文本，无从预测</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>词表与 %1 不同，因此不能为它预先写</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>请先加载此状态所属的模型。</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 是适配器（LoRA 之类），不是模型：它会改变为之制作的模型。请加载那个模型，并在其面板的“模型”、“适配器”中添加它。</translation>
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
            <numerusform>%n 个示例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>无法保留示例：%1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>已略过：没有回答。</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>已略过：与示例 %1 相同。</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>已略过：超过 %1 个 token。请缩短或拆分。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>无法读取之前保留的示例。保留新示例前，会先将原文件另存一旁。%1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>修改示例 %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>移除示例 %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
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
        <translation>图片：%1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>磁盘已满；请释放空间后重新保存</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>您的磁盘配额已用完；请释放空间后重新保存</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>没有写入权限；请选择其他文件夹</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>这是一个无人读取的管道；请选择文件</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>这是文件夹，不是文件；请选择其中的文件</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>这是管道，不是文件；请将其输出保存为文件，然后选择该文件</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>这是套接字，不是文件；请选择文件</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>这是设备，不是文件；请选择文件</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>没有读取权限；请更改权限或选择其他文件</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>另一个程序正在占用它；请稍后重试</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>大小为 %1 MB，远超此类文件应有的大小</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>此文件夹中的内容未全部显示。请输入文件名。</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此文件夹为空。</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>此处没有这种类型的文件。</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>请从列表中选择文件，或输入文件名。</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>请输入文件夹名称。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>无法创建文件夹“%1”：您没有写入权限。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>不显示隐藏文件</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>显示隐藏文件</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>当前文件夹或路径</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>名称或路径</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>文件夹的名称或路径</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>文件的名称或路径</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>换个名称</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
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
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>较晚的消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>没有文件夹“%1”。请选择其他文件夹，或先创建它。</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>您没有写入文件夹“%1”的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>您没有查看文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>没有文件“%1”。请检查文件名，或从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>“%1”是管道或设备，不是文件。请选择文件。</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>您没有读取“%1”的权限。请选择其他文件，或更改其权限。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>“%1”是文件夹。请使用其他名称。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>“%1”是管道或设备，不是文件。请使用其他名称。</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>文件夹的路径</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>打开 Rookery 快速窗口</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1 的响应过长，不像是文件列表。</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 返回的不是文件列表。请稍后重试。</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1 的列表在另一个地址（%2）继续，Rookery 不会跟随该地址。</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 的文件超过 %2 个。请提供所需文件的链接。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>未登录时，%1 不显示 %2：它可能不存在，或要求用户先同意某些条款。请在浏览器中下载，然后在此打开。</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2 上没有 %1。请检查名称。</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 返回错误 %2。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>无法连接 %1（%2）。请检查网络连接，然后重试。</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>图片编码已取消</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 无法运行此网络；请以固定形状导出，且不含 LayerNorm 的一维权重</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>其输出既不是 [1, token 数, 宽度]，也不是 [1, 宽度, 行, 列]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>输出了非数值</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 的计算结果与文件自带的测试不符（偏差 %2），图片会被误读</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 无法导入此网络（opset %2）；请以固定形状导出为 opset 11 至 13</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 无法导入此网络（opset %2，位于 %3）；请以固定形状导出为 opset 11 至 13</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>图像编码器文件缺少此张量</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>形状为 %1，应有 %2 个值</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>包含非数值；文件已损坏</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>内存不足，无法加载图像编码器</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>形状为 %1，应有 %2 行</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>内存不足，无法对图片进行编码</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>卷积有 %1 个抽头；已知的是 3 和 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>图像编码器为每个 token 输出 %1 个数，投影器需要 %2 个</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>内存不足，无法加载投影器</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>图像编码器的特征与投影器不匹配</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>没有 Rookery 支持的投影器（两个线性层）</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>带有 deepstack 合并器的编码器；Rookery 只运行普通的视觉塔</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>图片的长宽比超过 50 倍；请先裁剪</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>缺少 RWKV-VL 模型的视觉塔，或视觉塔不完整</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>图像编码器的图块嵌入或位置嵌入缺失或形状异常</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>此 VisualRWKV 文件的三个图像编码器缺少一个</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>没有宽度可被头数整除的 Transformer 块</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>对图片进行编码时设备出现故障</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>网络没有节点或没有输出</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>需要的输入不是单张图片；请单独导出图像编码器</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>其节点 %1（%2）%3；请重新导出或下载该文件</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>权重存放在另一个文件中；请导出为单个文件</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>其权重 %1 的值与声明的形状和类型不符；请重新导出或下载该文件</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>有权重没有名称，或有两个权重同名（%1）</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>属于 Rookery 无法运行的类型</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>有 %1 个输入</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>有 %1 个输出</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>读取 %1，但之前没有节点写入它</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>仅由常量推导得出；请在导出时将其折叠</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>写入 %1，但它不是名称或被写入两次</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>重复声明 %1</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>的 %1 不可能成立</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>不含张量</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>没有窗口</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>没有自己的权重</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>的权重与其窗口形状不同</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>的偏置与其权重长度不同</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>的各权重长度不同</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>包含不是文本的名称；请重新导出或下载该文件</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>声明了 %1，但它无法由图片得出</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>不是完整的 ONNX 文件；请重新导出或下载</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>本应为短列表之处包含超过 4,096 个数</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>包含条件或循环，图像编码器不需要这些</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>带有罕见类型的属性</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>有节点的输入、输出或属性超过 1,024 个</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>有值的轴超过 4,096 个</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>有输入或输出不是张量</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>带有稀疏权重；请完整导出</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>节点超过 50,000 个，图像编码器不需要这么多</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>带有自定义函数或训练用的部分；请导出为推理用模型</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>无法读取超过 2 GB 的 ONNX 文件</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>没有固定大小的输入 [1, 3, 高, 宽]；请以固定形状导出编码器</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>无法启动 Rookery 中用于测试图像编码器的部分；请重新安装 Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>此网络所需的内存超过可用内存</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>此网络第一次能读取，第二次却不能；文件是否正在写入？</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>此网络处理一张图片需要两分钟以上，因此未使用</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV 运行此网络时崩溃，因此未使用；请重新导出或下载</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>此模型需要图像编码器 google/siglip2-base-patch16-384，但其文件中没有；请选择该编码器的 model.safetensors 作为视觉文件</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>模型旁边未找到 ONNX 编码器</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>此模型无法查看图片：其文件中没有图像编码器；请选择带视觉功能的模型，或指定编码器</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>其图片太小，无法区分照片和绘画</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>这看起来像照片，而此模型只认识绘画；图片模型可以描述它</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>它给出的照片内容信息与 Rookery 所用的形状不同；它属于另一个版本</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>这不是用于识别照片内容的网络；请重新安装 Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>低于 50 %</translation>
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
        <translation>逐 token 查看回答</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>模型的预期</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>每个 token 的意外程度为 %1 比特</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>概率 %1 % · 排名 %2 · 意外程度 %3 比特 · 熵 %4 比特</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>加载模型即可查看它还预期了哪些内容。</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>此图片已无法读取。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>此链接由模型写出，将离开 Rookery 前往：</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>系统没有提供用于生成密钥的随机数，因此服务器保持关闭。请将其关闭后重新打开，再试一次。</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>按 Ctrl+Enter 让模型从光标处续写</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>写下开头几个字，模型会接着写下去。也可以将文本文件拖放到此处。</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>逐 token 查看文本</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>第 %1 部分，共 %2 部分，也已选中</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>Transformer（计算值）</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>此模型的状态</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>内存与已读取 token 数的关系</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>无论对话多长，此模型的对话占用内存始终为 %1。</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>读取 %1 个 token 后，此对话占用内存 %2，与开始时相同。一个有 %3 层、宽度为 %4 的 Transformer 将占用 %5（计算值：每个通道、每层、每个 token 各有一个 16 位的键和值；共享注意力头的模型占用较少）。</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>例如，读取 %1 个 token 后，一个有 %2 层、宽度为 %3 的 Transformer 将占用 %4（计算值：每个通道、每层、每个 token 各有一个 16 位的键和值；共享注意力头的模型占用较少）。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>版本 %1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>回答此消息</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>另写一个回答</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>继续此回答</translation>
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
            <numerusform>并排撰写 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>从此处分叉出新对话</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>删除此处及之后的内容</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>服务器上的模型无法继续回答</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>以文本显示回答</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>显示模型的预期</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>用其他模型回答…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>更改此回答</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>写多个回答…</translation>
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
        <translation>重试</translation>
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
        <translation>以文本显示回答</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>显示模型的预期</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>已编辑的消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>更改后的回答</translation>
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
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>首个 token 用时 %1 毫秒</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>首个 token 用时 %1 秒</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>由 %1 撰写</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>之前读取了 %n 个 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>图片；点击可放大</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>要调整的 logit 过多</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>模型计算出非数值；文件已损坏，或训练已发散</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>内存不足，无法保存对话的状态</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 只能读取 token；要使用图片需换用其他模型</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>超出模型词表（%1 个 token）的范围</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>这是嵌入模型：没有 head.weight，因此无法预测 token</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>读取文本已取消</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>显卡 %1 没有可容纳一层的空闲显存</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>内存不足，无法运行模型</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>没有可供续写的文本</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>其词表（%1 个 token）缺少 token 65535，嵌入模型靠它识别文本结尾</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>模型计算出非数值；文件已损坏</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>不在模型的词表中</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已保存的状态</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>属于 %1 以外的模型</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>内存不足，无法复制对话的状态</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>图像特征</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 个值不是模型宽度 %2 的整数倍</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>内存不足，无法复制状态</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>为嵌入而作，因此不能为别的模型预先写</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>词表有 %1 个 token，不能为有 %3 个的 %2 预先写</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>内存不足，无法一次处理 %1 个 token</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>张量 %1：形状为 %2，应有 %3 行</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>这是带 RWKV 层的转换版 Qwen 模型（%1），Rookery 不支持；支持的是 RWKV 自己的模型（rwkv6、rwkv7）</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>架构为 %1 的模型；对于 GGUF 文件，Rookery 支持 rwkv6 和 rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>这是 Qwen 混合模型（token_shift_count %1），Rookery 不支持</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF 文件头超出文件末尾：文件不完整或已损坏，请重新获取</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>元数据 %1 的类型未知</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>张量 %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 的名称或形状不属于任何模型；文件已损坏</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 的形状不属于任何模型；文件已损坏</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1：形状 %2 不能由完整的 %3 块组成</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>张量 %1 未对齐；文件已损坏</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>张量 %1 超出文件末尾；文件不完整或已损坏，请重新获取</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>这是大端序 GGUF 文件，不支持读取</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>不支持 GGUF 版本 %1；支持版本 2 和 3</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF 文件头列出的内容超过任何模型；文件已损坏</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>对齐值 %1 不可能成立；文件已损坏</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>张量 %1：形状为 %2，应有六行</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>这是初始状态（time_state），不是模型；请加载它所适配的模型，并在其中导入此状态</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>这是已保存的对话状态，不是模型；请加载它所来自的模型，并在其中导入此状态</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>其权重类型为 %1，不支持读取；请选择 F32、F16、BF16 或量化 GGUF 格式的模型</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>这是图像编码器，不是语言模型；它应放在语言模型旁边，或用在 --vision 之后</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>已拒绝：按常规方式打开时，此文件会运行代码（%1）；未执行任何代码。请勿信任其来源</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>已拒绝：其中不只包含张量（%1）；未执行任何代码。请只保存权重：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>其 pickle 已损坏（%1，位于字节 %2）；请重新获取文件</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>不支持 pickle 协议 %1；请使用 torch.save 的默认协议 2 保存</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>标记过多</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>已拒绝：其 pickle 使用了操作码 0x%1，纯权重并不需要它；未执行任何代码</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>缺少标记</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>名称没有结尾</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>字典过多</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>引用过多</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>引用的对象不存在</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>元组缺少值</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>不是列表</translation>
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
        <translation>属性没有所属对象</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>存储描述有误</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>存储过多</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>调用了不可调用的对象</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>由值构成的字典</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>参数没有对应的张量</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>张量描述有误</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>张量过多</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>不含张量字典</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>这是 zip 归档，但不是已保存的 PyTorch 模型（没有 data.pkl）</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>保存自大端序计算机，不支持读取；请在普通 PC 上保存</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>不支持 PyTorch 归档版本 %1；支持版本 1 至 10</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>归档中缺少 %1；文件已损坏，请重新获取</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 在归档中被压缩或加密；请用 torch.save 重新保存模型</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 有 %2 字节，应为 %3 个 %4 字节的值；文件已损坏</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>形状 %1 超出了 %3 的 %2 个值</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>其张量占用的空间超过文件大小的两倍</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>归档被压缩或加密；请用 torch.save 重新保存模型</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>张量 %1：%2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>应存放权重的位置（顶层，或 state_dict、model、module 之下）没有张量；请只保存权重：torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>在张量中间结束：文件不完整，请重新获取</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>张量不可能有 %1 个轴和 %2 字节的名称；文件已损坏</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 的 rwkv.cpp 类型为 %2，不支持读取；请用最新的 rwkv.cpp 重新转换模型</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1：形状 %2 不可能成立；文件已损坏</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 超出文件末尾；文件不完整或已损坏，请重新获取</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>不支持 rwkv.cpp 文件版本 %1；支持版本 100 和 101</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>列出的张量多于任何模型；文件已损坏</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>包含不应出现的对象</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>的张量 %1 缺少 dtype、shape 或 data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>重复列出张量 %1</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>列出的张量多于任何模型</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>包含不应出现的文本</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>包含不应出现的列表</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>包含过大的数字</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>包含不应出现的数字</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>的张量 %1 轴数过多</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>包含负数</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>包含非整数</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>包含不应出现的布尔值</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>包含不应出现的 null</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>包含不应出现的二进制数据</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>从字节 %1 起不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1：形状 %2（类型 %3）与其 %4 字节不符</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors 文件头比文件还长；文件不完整或已损坏</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors 文件头%1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors 文件中有两个张量共用字节</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>类型、形状和字节数不符合 safetensors 文件的要求</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>模型分卷列表中的文件过多</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>模型分卷列表不是有效的 JSON，或未列出文件</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>模型分卷列表中的 %1 不是其旁边的文件</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>这是 PyTorch 在 2020 年之前的格式（非 zip 归档），不支持读取；请用最新的 PyTorch 加载并重新保存一次</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>这只是 Python pickle，不是已保存的模型；仅支持 torch.save 保存的 .pth 文件</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>这是 Git LFS 指针，不是权重；请运行 `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>这是网页或 XML，不是权重；请下载文件本身</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>这是 JSON 文件，不是权重；请选择 .safetensors、.pth 或 .gguf 文件</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>这是旧版 llama.cpp 格式；仅支持 GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>文件经过压缩（gzip）；请先解压</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>不是权重文件；Rookery 支持 .pth、safetensors、GGUF 和 rwkv.cpp 文件</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>文件为空；请重新获取</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>有两个名为 %1 的张量；文件已损坏</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>这是模型的一部分，该模型分为 %1 个 GGUF 文件；请将它们以原文件名（以 -00001-of-%2.gguf 结尾）全部放在同一个文件夹中</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>并非如文件名所示的第 %1 部分（共 %2 部分）；请重新获取这些文件</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>文件夹中没有权重文件；请选择文件本身</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>文件夹中有多个权重文件，请指定其中一个：%1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>内存不足，无法打开文件</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>缺失，而模型分为 %1 个文件；请将它们全部放在同一个文件夹中</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>各部分包含的张量与第一部分所述不符；请重新获取这些文件</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>格式与模型的其他部分不同；请重新获取这些文件</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>在 %1 中缺失</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>在 %2 中的类型为 %1，不支持读取</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>文件在使用期间被另一个程序截短；请恢复文件并重新加载模型</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>归档末尾的目录缺失：文件不完整，请重新获取</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>归档的目录已损坏；请重新获取文件</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>归档的目录指向文件之外：文件不完整或已损坏，请重新获取</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>在文件中缺失</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>的秩无法从其形状得知</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>不是由方阵构成的表</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>这是 RWKV-8 混合模型（rc00-hybrid），其注意力会保留之前的每个 token，Rookery 不支持；请选择 RWKV-4 至 RWKV-7a 或 RWKV-8 rc00 的模型</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>这是 RWKV-7b 模型（DeepEmbedAttention），其注意力会保留之前的每个 token，Rookery 不支持；请选择 RWKV-4 至 RWKV-7a 的模型</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>这是带 ROSA 的 RWKV-8 模型，属于 Rookery 不支持的研究模型；请选择 RWKV-4 至 RWKV-7a 或 RWKV-8 rc00 的模型</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>文件包含 %1：%2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>文件包含张量，但不是 Rookery 支持的 RWKV 语言模型（版本 4 至 7a、8 rc00）</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>形状 %1 不可能属于模型（位于 %2）</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 个头无法整除宽度 %2（位于 %3）</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 和另外 %2 个张量</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>各层包含 %1，而 %2 模型都没有这一项：文件属于 Rookery 不支持的架构，或其中含有适配器或训练残留；请选择该模型的其他文件</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>内存不足，无法继续在处理器上计算；请关闭其他程序并重新加载模型，或选择更小的模型</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>显卡 %1 已停止工作（%2）；请使用 CPU，或重新启动程序以使用显卡</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>没有此设备；请使用 cpu、cuda、cuda:N 或 auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1；请改用 CPU</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>无法打开；是否内存不足？</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>形状为 %1，应为 %2（位于 %3）</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>内存不足，无法容纳 %1；请关闭其他程序或选择更小的模型</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>加载已取消</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>形状为 %1，应为 %2（位于 %3）</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>在 %1 中包含非数值（NaN 或无穷大）；文件已损坏，或训练已发散</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>无法读取 (in, out) 顺序的量化因子</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>内存不足，无法容纳 %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>这是适配器（LoRA 等），不是模型：它用于修改不在此文件中的模型；请加载该模型，并将此文件用作其适配器（rookery-cli：--adapter）</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>正在加载 %1 %</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
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
        <translation>未加载模型</translation>
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
        <translation>这是入门模型：%1 参数，针对少数主题以英语训练，让 Rookery 开箱即用。它知道各国首都、反义词和词形变化，能判断句子听起来是否愉快，回答有关 Rookery 的问题，还能描述形状、字母和日常物品的图片。对于其他问题，它会拒绝回答或编造内容。其他用途请加载真正的 RWKV 模型。</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 在本机上运行。您输入的内容不会离开本机。</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>模型正在加载。您可以先输入。</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery 在本机上运行 RWKV 语言模型：以 .pth、.safetensors 或 .gguf 结尾的权重文件。</translation>
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
        <translation>用三句话解释彩虹是如何形成的。</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>写一首关于初雪的短诗。</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>写一个统计文本单词数的 Python 函数。</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>规划一个低预算的里斯本周末行程。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1，%2 层，宽度 %3，词表含 %4 个 token</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>权重占用内存</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>状态大小</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>可容纳 %2 层中的 %1 层；其余由 CPU 处理</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>可以查看图片（%1）</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>无法查看图片</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>加载用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>自动：最快的设备</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>无：与文件一致</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 位：内存减半</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 位：内存为四分之一，精度较低</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>此对话会离开您的电脑：每次提问时，全部内容都会发送到 %1。</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>此对话会离开您的电脑：每次提问时，全部内容都会发送到 %1，且未加密，网络上的其他人可以读取。</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 在另一台电脑上运行。您在此输入的内容和给它看的图片会随每次提问发送到那里。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>连接到本机上的另一个程序</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>未加密：网络上的其他人可以读取</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>每次提问时发送整个对话，不含之前的思考过程；图片不含拍摄地点和时间</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>不支持的功能</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>它没有状态：不会保存状态，无法继续回答，也不会在您输入时预先读取。</translation>
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
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>下载词表</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1 中的 RWKV 权重文件（.pth、.safetensors、.gguf）会显示在这里。您也可以将文件拖放到窗口中。</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>加载时量化</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>加载模型时生效。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>卸载 %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV 权重 (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>选择模型的词表</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>词表 (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>不再使用 %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>不带适配器加载</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>添加为适配器</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>使用其他图像编码器…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>选择图像编码器…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>不使用其他图像编码器</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>选择模型的图像编码器</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>图像编码器 (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>适合本机的强力模型：%1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>下载并使用</translation>
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
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 与数据文件夹存在包含关系。请选择数据文件夹之外的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 不为空。请选择空文件夹或新文件夹。</translation>
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
        <translation>光标处会出现什么：</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>加载模型即可查看这些滑块的作用。</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>模型在此写出或读取内容后即会显示。</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>上一个回答之后可能出现的内容：</translation>
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
        <translation>关</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1 加载完成后即会撰写回答。</translation>
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
        <translation>典型采样</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>文本结尾</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>字符的一部分</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1：%2，筛选后 %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1：%2，被 %3 舍弃</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%2 个 token 中有 %1 个可被抽取</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1：剩余 %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>两个对话的宽度</translation>
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
        <translation>新建角色…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>已不在书架上的内容</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>“%1”的起点已不在书架上，因此对话将不使用它开始。</translation>
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
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>让模型扮演的人物：有名称和图片，有最先告诉模型的指令，还可以选择书架上的一个状态作为起点。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>角色的名称</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>最先告诉模型的内容。例如：你是艾达，一位耐心的数学老师。你会用简单的例子来讲解。</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>书架上的状态：在那里读过的内容，或教给模型的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>附加之后，磁盘上的图片已更改；请恢复该文件，或重新附加图片</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>不是 Rookery 能读取的图片；请使用 JPEG、PNG、WebP 或 GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>图标已损坏或过大；请先另存为 PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>图标已损坏；请先另存为 PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF 中没有图像；文件已损坏</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF 的第一帧无效；文件已损坏</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF 的图像数据不完整</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 百万像素</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 已损坏或不完整，无法解码</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 不完整：缺少结尾；请重新复制或下载</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>图片为 %1 x %2 像素；最多支持 %3，且每边不超过一百万像素，请先缩小</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>超过 %1 的渐进式 JPEG 需要过多内存；请缩小后保存，或以非“渐进式”保存</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>不是 Rookery 支持的图片；请使用 JPEG、PNG、WebP、GIF、TIFF 或 BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>内存不足，无法处理 %1 的图片</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>图片不含像素</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>内存不足，无法处理图片</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>这是另一个库</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>无法加载 Rookery 中用于读取图片的部分（%1）；请重新安装 Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>其输出不是 float32</translation>
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
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>消息中的图片</translation>
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
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>将这些设置保存为预设…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>重命名或删除预设</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>恢复模型的默认值</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>程序自带的预设已使用此名称；请换一个名称。</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>您的同名预设将采用这些设置。</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>预设的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>另一个预设已使用此名称；请换一个名称。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>为此读取了 %n 个 token（在副本上）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>它还记得吗？</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>提问的对象是它此刻记忆的副本：不会在对话中留下任何内容。</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>我的第一个问题是什么？</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>向它的记忆提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
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
        <translation>发送此消息</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>请用三句话总结这段文字：

{文字}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>请将这段文字翻译成{语言}：

{文字}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>简单解释</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>请用简单的话解释{内容}，并举一个例子。</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>请改写这段文字，使其{更简短}：

{文字}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>点子</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>请围绕{主题}给我十个点子。</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>写函数</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>请用{语言}写一个函数，用来{功能}。</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>回信</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>请给这封信写一封友好的回信，说明{内容}。

{来信}</translation>
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
        <translation>入门模型</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>自动，由模型决定</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>关，带空思考（更好）</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>开，长度不限</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>开，短</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>开，正常</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>开，长</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
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
        <translation>匹配表达式的内容</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>编写提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{花括号}中的内容在使用提示词时填写；按 Tab 跳到下一处。</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>在消息开头输入 / 即可使用其中一个。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>名称，即在 / 之后输入的内容</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>提示词的名称</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>提示词的内容</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>例如：请将这段文字翻译成{语言}：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>模型正在构思…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选择一个</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>都不采用</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候选文本</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>请选择一个：在文本中按 Tab 可到这里</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>在自己的电脑上与 RWKV 语言模型聊天。</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>将对话、设置和模型保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>加载此权重文件或文件夹，而不是上次使用的。</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>打开只问一个问题的小窗口；供桌面快捷键使用。</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>量化已取消</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 包含非数值（NaN 或无穷大）；文件已损坏</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>其中合并了经过调优的初始状态（blocks.0.att.time_state），GGUF 无法容纳；请量化它所适配的模型，并另行加载该状态</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>这是嵌入模型，GGUF 无法容纳其输出头；请直接使用</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 有 %2 个参数，应为 %3 个；文件不完整</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF 没有适用于 %1 模型的格式，仅适用于 rwkv6 和 rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>其组归一化与所有 GGUF 读取程序的假定不同（在 flash-linear-attention 格式中头大小不是 64）</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>可以读取但无法写入</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>正是当前读取的文件；请换一个名称</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>内存不足，无法量化</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>不是可量化的目标类型；请从 %1 中选择</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>用于校准的文本有 %1 个 token；至少需要 %2 个</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>内存不足，无法用文本校准</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>另一个问题</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>作为对话打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发消息</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>模型正在加载，您可以先输入…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>加载模型后即可聊天</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>快速窗口</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>无论在做什么，都能随时提一个问题。请在桌面的键盘设置中为此命令指定快捷键：%1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>无论在做什么，都能随时提一个问题，按键由桌面询问。</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>无论在做什么，按 %1 即可打开。</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>它还没有按键：请在桌面的键盘设置中指定。</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>正在向桌面请求按键。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>用桌面按键打开快速窗口</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>对“%1”记住了多少</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>从文档中取出一些句子，各挖去一个词，并给出文档中的四个词供选择。提问在副本上进行：测试内容不会留在状态中。</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>记忆测试</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>记住了：%1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>想到的是“%1”；原文是“%2”</translation>
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
        <translation>文本太短，无法提问，或没有可以挖去一词的句子。</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>模型还没回答完就被停止了。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>在 %n 个挖去一词的句子中，模型四选一选对了 %1 个。如果没有读过文档，会选对 %2 个；全凭运气约为 %3 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>地址中请勿包含用户名和密码；密钥需单独提供</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>主机名的方括号没有闭合</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>主机名的写法不正确</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>主机名只能包含字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>缺少主机名，应类似 https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>地址过长</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>地址应以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>地址中不能有空格或控制字符</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>无法请求带问号的地址</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>指向的不是网址</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>地址的写法不正确</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>单段数据超过 1 MiB</translation>
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
        <translation>超过 %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>对方结束了连接</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>自身，无限循环</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>不是模型列表</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>找不到 %1。请检查地址，以及本机是否已联网。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>无法连接 %1（%2）。请检查地址，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>与 %1 的连接不安全（%2），因此未发送任何内容。请检查地址，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 需要密钥，但没有已知的密钥。请连同密钥重新添加模型。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 不接受此密钥。请用正确的密钥重新添加模型。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 不允许此密钥使用该模型。请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 上没有名为 %2 的模型。请添加它所提供的模型。</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1 的此地址没有响应的服务。请检查地址；大多数地址以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>对话对于 %1 上的模型来说过长（%2）。请新建对话，或要求更短的回答。</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 目前请求过多，或密钥的额度已用完（%2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 请求过多，或密钥的额度已用完（%2）。%3后可再次请求。</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 拒绝了提问：%2。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 自身发生错误（%2）。请重试，或告知服务器的管理者。</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 在回答途中中止（%2）。已收到的内容会保留；请让它重新回答。</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 已有 %3未发送任何内容。请重试，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>与 %1 的连接在回答完成前中断。已收到的内容会保留；请让它重新回答。</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 发送的内容不是回答（%2）。请检查该地址是否属于 OpenAI 兼容的服务器。</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 发送的内容超出了回答的上限（%2），因此已断开连接。此前收到的内容会保留。</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 重定向到 %2，除非您添加该地址，否则不会向其请求。如果您信任该地址，请添加它。</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>有图片无法发送（%2）。请将其从提问中移除。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>内存不足，无法容纳 %1 的回答。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>有一行没有结尾</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>对方使用的不是 HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>标头没有结尾</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>其回答以 %1 打包</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>其长度不是数字</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>内容经过压缩，但并未请求压缩</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>有数据块没有结尾</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>有数据块没有长度</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>其他人可以读取其中的密钥；请取消他们的权限（chmod 600）</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>其中的密钥不是 Rookery 写入的格式；请删除该文件并重新输入密钥</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>内存不足</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>这不是服务器的地址。地址应类似 https://example.org/v1。</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>密钥中含有不应出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 表示没有模型。请在服务器上加载模型，然后再次请求。</translation>
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
        <translation>另一台电脑上的模型与本机上的模型一样回答，但您输入的内容会发送到那里：每次提问都会发送整个对话及其图片。只有在您按下此处的按钮或发送提问时，Rookery 才会请求服务器。</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>其他电脑上的模型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>地址，例如 https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>密钥（如需要）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>服务器的密钥</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>任何 OpenAI 兼容的服务器：vLLM、SGLang、llama.cpp、rwkv_lightning、Ollama 或另一个 Rookery。密钥保存在桌面环境的密钥环中，或仅您可读的文件中。</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>与 %1 的连接未加密：网络上的其他人可以读取密钥和对话。</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>服务器的模型</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>添加并使用</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>或自行输入模型名称</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>服务器上的模型名称</translation>
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
        <translation>%1（大多数 RWKV 模型的词表）</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1（图像编码器，来自 %2）</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>此仓库包含多个权重文件：请选择所需的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>已略过 %n 个文件：其文件名无法安全写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>其中没有 Rookery 可加载的权重文件。</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>所选内容均已在本机上。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下载 %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>关闭其他程序后可以运行</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>超出本机内存</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>磁盘可用空间仅 %1</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>未公布校验和：将检查大小</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>返回模型列表</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>正在向 huggingface.co 查询文件…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
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
        <translation>已中断</translation>
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
        <translation>更简短；改成过去的口吻；更友好…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>如何改写选中的内容</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
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
        <translation>也可以给它看图片：将图片拖放到此处，或试试这些。</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>描述示例图片 %1</translation>
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
        <translation>越高越多样，越低越可预测；0 表示总是选取概率最高的 token。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>从累计概率达到此值的最可能的 token 中抽取；1 表示关闭。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>降低所有已用过的 token 的概率；0 表示关闭。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>token 用得越多，概率降得越多；0 表示关闭。</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>惩罚衰减</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>已用 token 的计数消退的缓慢程度；1 表示永不消退。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>从概率最高的这么多个 token 中抽取；0 表示关闭。</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>舍弃概率低于“最大概率的平方乘以此值”的 token；0 表示关闭。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>舍弃概率低于“最大概率乘以此值”的 token；0 表示关闭。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型采样</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>保留意外程度与预期相近的 token；1 表示关闭。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>精确：推理与事实</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>总是选最可能的</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>调优状态</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>详尽</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>此模型的服务器不支持此设置，因此不会发送。</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>更改从下一个 token 起生效，撰写回答时也是如此。</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>收起筛选项</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选项</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k、Top-a、Min-p 和典型采样</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>回答的最大 token 数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>种子、设置和文本相同时，回答也相同。留空：每次使用新种子。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>同时停止于</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>文本以半角逗号分隔；%1 表示换行</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>终止回答的文本</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>更改从下一个回答起生效。服务器不支持的设置显示为灰色，且不会发送。</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>允许其他程序向模型提问</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>作为服务器供 OpenAI 和 Anthropic 的客户端使用，仅限本机上的程序。它们提问的内容不会被保留。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>等待加载模型</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>生成新密钥；使用当前密钥的程序将被拒绝</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器的端口</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>正在回答 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>最近的请求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>Ctrl+加号、Ctrl+减号、Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>加载模型时生效。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>留空：每个核心一个线程。加载模型时生效。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 是以其他设置加载的。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>导出为 JSON 的对话，包含所有分支和图片。也可以将其拖放到窗口中。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>导出的对话 (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>您常问的内容，各有一个名称。在消息开头输入 / 即可使用。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>回答写完时通知我</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>当其他窗口位于前台时，显示桌面通知。</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>朗读新回答</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>使用桌面的语音，边写边读。任何回答都可以通过其菜单朗读。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>开启后，关闭窗口只会将其隐藏，回答会继续撰写。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>更强的颜色和线条。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>一切立即出现，没有滑动或闪动。</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>代码中的行号</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>显示在五行及以上的代码块旁，不会被复制。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>无法写入该位置：%1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>另一个程序正在读取它</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>已不在书架上</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>既不是已保存的状态，也不是调优状态</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>文本与当初存入的不一致；请重新将文档放上书架</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>状态与当初存入的不一致；请重新读取文本</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>不是 Rookery 写入的内容；书架上的这一项无法使用</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>书架已超出上限，因此丢弃了 %n 个未命名的状态。它们的文本仍在这里，可以重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>只能将本机上的文件放上书架。</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>“%1”已在书架上。</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>已将“%1”从书架上取下</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>“%1”与写入时一致：文本和状态的校验和均相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>有 %n 个文件不在书架上：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>正在读取：%1 %</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>经过调优的初始状态；没有读过文本</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>其他电脑上的模型没有状态</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>由 %1 读取，不是当前使用的模型</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>已暂停于 %1 %</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>其状态已因空间不足而丢弃；文本仍在</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>等待模型</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>由当前所用模型以外的模型生成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>文件夹中有 %n 个文件无法读取、过大或层级过深，已略去：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>隐藏对话列表</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>文档只需在后台读取一次；之后，任意多个对话都可以立即从模型对它的记忆开始。循环模型能记住长文本的大意，但会忘记细节：与问题相关的段落会显示在每个回答下方，还可以通过测试了解它记住了多少。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>正在处理 %n 个文档…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>共占用 %1；上限为</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>书架的空间</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>超出上限时，会丢弃您未命名的最旧项目的状态。它们的文本会保留，可以重新读取。</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>将文档放上书架</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>文档和状态 (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>将文档文件夹放上书架</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>状态文件 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>“%1”的操作</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>重新读取文本</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>用作此对话的基础</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>测试记住了多少…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>说明用途…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>从书架上取下</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜索所有消息</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>另写一个回答</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后的回答</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>修改最后的问题</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>撰写消息</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>回答设置</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>在旁边新建对话</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>另一个对话</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>关闭这一侧</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>回答设置</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>文稿设置</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜索所有消息</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>未找到“%1”的相关结果。</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>您的对话将显示在这里。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
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
        <translation>新建文稿</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
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
        <translation>提示词</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>编辑提示词…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>文档中与此相关的 %n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>在“%1”中显示</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>未安装语音，因此无法朗读。请安装 speech-dispatcher 及其 Qt 插件，然后重试。</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>桌面的语音已停止工作，因此不再继续朗读回答。请检查 speech-dispatcher 是否正在运行，然后重试。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>对话的状态</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>无法从设备读取</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>不是已保存的对话状态</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>此状态由另一个模型保存；请加载该模型，或从文本重新开始</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>已保存的状态已损坏</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>已保存的状态已损坏：写入后发生了更改</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>已保存的状态已损坏：包含非数值</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>内存不足，无法容纳状态</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>在 %1 中缺失；此状态是为另一个模型调优的</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>形状为 %1，应为 %2（位于 %3）；此状态是为另一个模型调优的</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 模型没有可作为起点的矩阵状态；请选择版本 5 至 7 的模型</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>层数超过模型的 %1 层；此状态是为另一个模型调优的</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>状态包含非数值；其训练已发散</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>不含状态；请选择已保存的状态或经过状态调优的 .pth 文件</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>这些矩阵不是该模型的初始状态</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>此状态导入于 %1。</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>为某项任务训练的状态，适用于 %1。它未读取过文本。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 在此对话之前读取了 %n 个 token 并记住了它们。这些文本不属于状态，因此无法在此显示；您的第一条消息将从此处继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>第一条消息之前</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>在另一分支，回答 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 读过一遍（%n 个 token），凭记忆回答：它能记住长文本的大意，但会忘记细节。与您的问题相关的段落会显示在回答下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>本对话所承接的状态“%1”属于 %2。当前所用的模型 %3 对它一无所知，会在没有它的情况下回答。</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n 个回答没有状态</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>状态操作</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>从此处开始对话</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>显示之前的回答</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>状态是模型对这段对话记住的全部内容，仅几 MB 大小：可以从任意状态开始新对话。每次回答后都会保存一个状态。最新的状态全部保留，越旧的保留越少；已命名的状态会一直保留，直到您将其删除。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>最新状态的名称</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>暂无：首个回答完成后会保存第一个状态。</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>从状态文件开始对话</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>状态文件 (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>状态文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 没有状态：每次提问时都会读取整个对话。之前保存的状态只适用于它们所属的本机模型。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>无法打开 %1。请检查文件夹是否存在且属于您。</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 不是 Rookery 数据库。请选择其他数据文件夹，或将该文件移走。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 由较新版本的 Rookery 写入，未作任何改动。请更新 Rookery 后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 已损坏，并已原样保留；请恢复其备份，或将其移到一旁，从空数据库开始。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>另一个程序正在使用 %1。请在该程序中将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>没有空间可保存到 %1。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>无法写入 %1。请允许写入该文件及其文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>使用 %1 时磁盘出现故障。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 保存后在磁盘上发生了更改，因此未使用。要找回它，请恢复数据文件夹的备份。</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 比上次保存的内容更旧：它或其旁边以 -wal 结尾的文件被替换了。请退出 Rookery，并将最新的文件放回原处。</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>已按您的要求，未将 %1 读取到末尾。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>无法将 %1 作为 Rookery 对话读取。</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>使用 %1 时出现问题。请重试。</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>此消息</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>此已保存的状态</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>此图片的文件</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>缺少最新的更改：包含这些更改的 %1 已不见。要找回它们，请退出 Rookery 并将该文件放回原处。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>无法写入 %1：可以读取所有内容，但不会保存任何内容。请允许写入该文件及其文件夹，然后重新启动 Rookery。</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>在此之前，无法读取 %1 中的最新更改。</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>内存不足，无法与原模型并排试用。请用它开始对话。</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>您会问的问题</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>示例的问题</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>它应该怎样回答，包括口吻和形式</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>示例的回答</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>修改示例 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>从对话…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>还没有示例。您可以输入几个，将文件（JSON Lines、CSV、文本）拖放到此处，或采用自己对话中的回答。二十到六十个形式一致的示例比较合适；有十个或更多时，可以留出一些用于评判。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>从文件中采用示例</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>示例 (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>隐藏对话列表</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教模型</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>在处理器上加载</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>拖放文件即可采用其中的示例</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>让模型看看您希望得到怎样的回答，它就会照着学：一种语气、一种格式、一项任务。只需几十个示例，在这台电脑上花几分钟即可。它不会学到事实：不知道的事，它仍会像以前一样编造，只是换成了新的语气。</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>名称，例如“海盗”</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>学习成果的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>用它开始对话</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>已另存为 %1。其他 RWKV 程序也能读取它；在这里可通过“状态”导入。</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>丢弃并修改示例</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>返回示例</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>它现在已在书架上：任何对话都可以在那里以它为起点。文件 %1 也可供其他程序使用。</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>它现在位于“模型”下的“适配器”中，可在那里打开或关闭。文件夹 %1 也可供其他程序使用。</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>学到了什么</translation>
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
        <translation>标准：100 步</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>细致：300 步</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>学习多久</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>各步中对回答的预测准确程度</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>用于评判</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>停止并保留最佳结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>语气：起始状态</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>不只是语气：LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>用示例生成什么</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA 的秩</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>学到的内容会在加载模型时合并进去，只要处于打开状态，就对该模型的所有对话生效。秩越高，学得越多，用时也越长。</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>学到的内容会成为一个几 MB 的状态，对话可以以它为起点；模型本身保持不变。</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>不参与学习</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>用来试的提示词</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>一个不在示例中的问题</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>用来试的提示词</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>模型仍在加载。</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>请先加载模型。</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>此模型在另一台电脑上运行。只能教本机上的模型。</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>无法保留进度：%1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>没有找到能让回答变好的结果。增加有共同点的示例，或缩短回答，可能会有帮助。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>正在读取示例…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>正在测试学习速度：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>正在学习：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>未参与学习的 %n 个示例的损失：学习前 %1，现在 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>示例的损失：学习前 %1，现在 %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>损失从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>已停止；保留了目前的最佳结果。%1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>完成。%1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>已有名为“%1”的状态；请换个名称。</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>已有名为“%1”的适配器；请换个名称。</translation>
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
        <translation>显卡只能容纳模型的一部分。请在处理器上加载，以便教它。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>您粘贴的内容太长，输入框放不下。请将其保存为文件，再放上书架。</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>无法得知模型在此处的预期。</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>此内容由另一个模型撰写。加载该模型即可查看它还预期了哪些内容。</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
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
        <translation>已思考 %1 秒</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>已思考片刻</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>隐藏思考过程</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>显示思考过程</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>对话从较早的一个回答继续</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>回答 %1，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>没有状态：从这里继续需重新读取 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>在此之前另有 %n 个分支：↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>对话的时间线，%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>用左右方向键查看对话当时的样子</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>它还记得吗？</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>从这里继续</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>回到末尾</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>点击一个 token，或用 ↑ ↓ 和 Enter 选择一个，即可从该处续写出另一个版本。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>在 %1 上运行，而该设备尚不支持训练；请加载到处理器上</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>内存不足，无法一次用 %1 个 token 训练；请使用更短的示例，或关闭其他程序</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>有示例没有可学习的内容：其回答为空</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>有示例包含 %1 个 token，最多 %2 个；请缩短或拆分它</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>没有可供学习的示例</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>需要 user 和 assistant、messages、conversations、instruction 和 output，或 text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>没有可学习的内容：其回答为空</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>包含 %1 个 token，最多 %2 个；请缩短或拆分它</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>示例 %1：%2</translation>
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
        <translation>不含可供学习的示例</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>不是 float32，或其形状与数据不符</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>所有学习率都无效：损失无限增长；请检查是否有损坏的示例</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>不是调优的检查点，或已损坏；请不使用它，重新开始</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>是用另一个模型、其他示例或选项生成的；请不使用它，重新开始</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>第 %1 行的引号没有闭合</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>第一行必须写明列名：question 和 answer、user 和 assistant，或 instruction 和 output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 尚不支持训练；请在处理器上训练</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>内存不足，无法容纳包含 %1 个值的网络；请选择更小的网络</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>无法创建 %1 层、宽度为 %2 的网络；最多 %3 层，宽度 %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>宽度 %1 必须是头大小 %2 的倍数，而头大小必须是 8 的倍数且不超过 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>包含 %1 个值的网络太大，无法在此训练；最多 %2 个</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>不是训练的检查点，或已损坏；请不使用它，重新开始</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>是用其他文本、尺寸或选项生成的；请不使用它，重新开始</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>文本有 %1 个 token，不足以构成 %2 个 token 的窗口；请使用更长的文本或更短的上下文</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>损失无限增长；请选择更低的学习率</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 无法在此训练；请选择 RWKV-6 或 RWKV-7 模型</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>%1 只能容纳其中一部分，而部分模型无法训练；请在处理器上加载</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>的列数多于首行所列；请将含有分隔符的文本放入引号中</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>不是 UTF-8 纯文本；请以该编码保存</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery 仍在运行</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>回答会继续撰写。点击系统托盘图标可重新显示窗口。</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>移除提示词“%1”</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>学习前</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>学习后</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>记忆起初为空；现在第 %1 层存储的内容最多。</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>在 %n 个回答中，记忆的变化量为其大小的 %1 %，其中第 %2 层变化最大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>已输入</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>已续写</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>已改写</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已补写</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>当前文稿在此</translation>
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
        <translation>词表缺少某些单字节的 token，因此无法编码所有文本</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>合并规则 %1 引用了词表中没有的 token</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>某个附加 token 没有 ID、没有文本或文本过长</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>以 UTF-16（“Unicode”）保存，不支持读取；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>大于任何 RWKV 模型的词表；请选择该模型自己的词表</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>不是词表：既不是含字节级配对（BPE）的 tokenizer.json，也不是从 ID 到 token 的映射</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>应为 ID、带引号的 token 及其长度</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>ID 或长度不是有效范围内的数字</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>token 不是带引号的 Python 字符串</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>token 为 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>第 %1 行：ID %2 重复</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>拖放权重文件即可加载</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>拖放导出的对话即可打开</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>拖放图片即可提问</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>拖放文档即可放上书架</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>拖放文稿即可接着写</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>放下适配器即可添加到 %1</translation>
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
        <translation>续写</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>从光标处续写</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>写入文稿</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n 个可选</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>每次续写的数量</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>补写</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>模型正在读取文稿…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>正在预读</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>按 Tab 采用建议中的一个词</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>模型已将文稿读到何处</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>隐藏对话列表</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>显示对话列表</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新建文稿</translation>
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
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>输入时不提供建议</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>输入时建议词语</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>返回写作</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>显示模型的预期</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>隐藏文稿设置</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>文稿设置</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>导出文稿</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文稿</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>文本 (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写作</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>正在查看图片… %1 %</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>已读取 %1 / %2 个 token</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>模型正在读取</translation>
    </message>
</context>
</TS>
