<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Sobre o Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>O modelo inicial foi treinado com</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>O Rookery é construído sobre</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>O Rookery %1 executa modelos de linguagem RWKV neste computador. É software livre sob a Licença Apache 2.0, vem sem nenhuma garantia e não envia nada a lugar algum, a menos que você adicione um modelo em um servidor.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>é um adaptador PiSSA, que precisa do arquivo com seus valores iniciais; coloque init_pissa.pth ao lado</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>não é um objeto JSON; obtenha o arquivo novamente</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>é um DoRA (use_dora), que não pode ser mesclado aqui; escolha um LoRA sem essa opção</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>dá a algumas matrizes um alfa próprio (alpha_pattern), o que não pode ser mesclado aqui</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>do tipo %1, que não é lido</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 não faz parte de nenhum adaptador conhecido (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>contém valores iniciais de matrizes diferentes de %1; os dois arquivos não correspondem um ao outro</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>altera %1, que o modelo não tem; o adaptador foi feito para outro modelo</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>tem %1 para %2 de forma %3; o adaptador foi feito para outro modelo ou está danificado</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>tem só metade do par para %1; obtenha o arquivo novamente</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>traz seu próprio alfa; omita o que você indicou e altere a intensidade</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>é de um tipo sem alfa; omita-o e altere a intensidade</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>não informa seu alfa, pelo qual precisa ser escalado; indique o alfa do treinamento depois de dois-pontos, como em %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>contém valores que não são números (NaN ou infinito); o arquivo está danificado ou o treinamento divergiu</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>não é possível criar a pasta (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>começa com valores retirados do modelo (init_lora_weights: %1), o que não pode ser mesclado aqui</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>Um LoRA, PiSSA ou DiSHA muda o jeito como este modelo escreve. Ele é mesclado durante o carregamento do modelo.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adicionar adaptador…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Recarregar com estes</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Adicionar um adaptador ao modelo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adaptadores (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Adicionar um adaptador de uma pasta, como o PEFT grava</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Mesclar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 é como foi treinado, 0 não muda nada; acima disso, exagera.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa de %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>O arquivo não informa seu alfa, necessário para definir a escala. Digite o valor usado no treinamento.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>escrevendo…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com esta</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Resposta %1 de %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>o início da resposta não se encaixa na forma escolhida para ela; peça outra resposta ou não escolha nenhuma forma</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Outro modelo escreveu esta resposta. Carregue %1 para ver o que mais ele esperava.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Esta resposta inicia a conversa, por isso não há nada a partir do qual ela fosse esperada.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>A resposta está pronta</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Não foi possível escrever a resposta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Respostas com as quais aprender</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Ainda não há nenhuma conversa com respostas.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Esta conversa não tem respostas a perguntas sem imagens.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Selecione as respostas que estão como você quer; altere antes as outras na conversa. As que vêm em sequência são aprendidas juntas, para que faça sentido o que depende da pergunta anterior.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Não selecionar nenhuma</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Selecionar todas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Usar %n resposta</numerusform>
            <numerusform>Usar %n respostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Responder com outro modelo</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>A resposta fica ao lado das que já existem, como uma versão própria, e a conversa continua com este modelo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>O prompt do sistema ou o template de conversa mudou, por isso o modelo lê a conversa novamente antes de responder.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Este modelo não tem um estado salvo da conversa, por isso lê o texto novamente antes de responder.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>O modelo não tem nada a acrescentar: encerrou a resposta de imediato. Pergunte pelo que falta ou peça outra resposta.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Não foi possível usar o estado salvo da conversa (%1), por isso o modelo lê o texto novamente antes de responder.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>O servidor está ocupado e pede para aguardar %1 s; depois ele será consultado novamente.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>A resposta repetia sempre a mesma coisa e por isso foi interrompida. Use Continuar para que ela prossiga; uma penalidade de presença maior pode ajudar.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>O servidor não respondeu. Ele será consultado de novo em %1 s.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>O estado salvo da conversa mudou no disco desde que foi salvo e por isso não é usado: o modelo lê o texto de novo antes de responder, e um novo estado é salvo. “Verificar os dados”, nas configurações, diz se mais alguma coisa mudou.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n resposta está sendo escrita</numerusform>
            <numerusform>%n respostas estão sendo escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n resposta: fique com uma</numerusform>
            <numerusform>%n respostas: fique com uma</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Mostrar uma por vez</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respostas lado a lado</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Predefinição “%1” excluída</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt “%1” excluído</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Persona “%1” excluída</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Adicionado como adaptador de %1: %2. Ele é mesclado quando o modelo é recarregado e fica no painel, em Modelo.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (bifurcação)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem excluída</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>O arquivo recebido não é o modelo esperado (%1). Ele foi excluído; tente novamente.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>O arquivo recebido é um modelo diferente do esperado: %1 com %2 camadas de largura %3. Ele foi excluído.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Este computador tem %1 de memória, com %2 livres, e %3 livres no disco.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 para baixar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>cerca de %1 tokens/s na placa de vídeo</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>cerca de %1 tokens/s no processador</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Adequado a este computador</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Adequado a este computador: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Cabe após fechar outros programas</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Cabe após fechar outros programas: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Grande demais: precisa de cerca de %1 de memória, este computador tem %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Sem espaço: há somente %1 livres no disco</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>precisa de cerca de %1 de memória</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licença %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Nenhuma soma de verificação foi publicada: o tamanho e as formas são verificados.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Um modelo é um arquivo de pesos: arquivos .gguf são compactos e completos; arquivos .pth são maiores e precisam de um vocabulário, que vem junto.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Mais arquivos destes modelos</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Qualquer outro modelo do huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>proprietário/nome ou um link</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Nome ou link de um modelo no huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostrar arquivos…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Isto não é proprietário/nome nem um link para o huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modelos para baixar</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Nada é baixado antes que você pressione um botão aqui.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 baixado</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostrar arquivos…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recomendado</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Para traduzir</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Para mostrar imagens</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>as do modelo</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>após os filtros</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>O que pode vir a seguir</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Quanto a memória mudou, camada por camada</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>O banco de dados danificado foi mantido como %1. O Rookery continua com um vazio.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Esta mensagem é longa demais para ser alterada aqui. Copie-a e altere-a em outro lugar.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversas</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Continua a partir do estado “%1”</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Configurações da resposta</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Amostragem, prompt, estados e modelo</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Ocultar configurações da resposta</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>A outra conversa</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Fechar este lado</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Nenhum modelo está carregado. O que você escrever fica aqui até que um esteja.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 não consegue ver imagens. Elas ficam aqui; carregue um modelo com codificador de imagem para enviá-las.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Pergunte sobre ela ou envie-a para obter uma descrição</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>O modelo está sendo carregado; você já pode escrever…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Carregue um modelo para conversar</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>O modelo inicial é minúsculo e erra com frequência fora de seus poucos assuntos.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Modelos podem errar. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Anexar imagens</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Perguntar a partir daqui; o que veio depois fica como ramificação</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Em foco</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 está lendo o texto de “%2”. Ao terminar, abre-se uma cópia desta conversa que o conhece.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Ler o texto de novo</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Carregue um modelo para escrever com ele.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Um modelo em outro computador só pode reescrever o que você selecionar: ele não guarda estados de textos.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>o que vem depois tem probabilidade de %1% por token</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Para o modelo o texto termina aqui. Escreva mais algumas palavras ou continue em outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n proposta dizia o mesmo que outra e foi deixada de fora. Com uma temperatura mais alta elas diferem mais.</numerusform>
            <numerusform>%n propostas diziam o mesmo que outras e foram deixadas de fora. Com uma temperatura mais alta elas diferem mais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Salvar o código</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Não quebrar linhas longas</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Código, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Salvar código em arquivo…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Ocultar os números de linha</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Mostrar os números de linha</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Anexar imagens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversa excluída</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texto excluído</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Sem prompt do sistema, template do modelo</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Por exemplo: Você ensina com paciência. Responda com frases curtas.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Fica antes da primeira mensagem desta conversa. Após uma alteração, o modelo lê a conversa novamente.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template de conversa</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Nomes dos interlocutores</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Seu nome no template</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Nome do modelo no template</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Texto antes do primeiro turno</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Texto antes do primeiro turno, com suas quebras de linha</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Uma resposta termina em</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textos separados por vírgula; %1 é um fim de linha</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textos que encerram uma resposta</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>O que o modelo lê</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>A resposta termina em: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>A resposta é</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>O modelo não pode escrever outra coisa: cada token é verificado antes de ser escolhido.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Não é possível impor uma forma a um modelo em um servidor; as respostas dele são texto livre.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>É longo demais para ser alterado aqui. Este é o começo; o modelo lê tudo.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nome da conversa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fixar no topo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Uma resposta está sendo escrita</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Uma nova resposta</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Um texto</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Mostrar ao lado</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Mostrada ao lado</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>mensagens ilegíveis (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>mensagens que não estão mais como foram escritas (%1 de %2)</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Esta conversa está danificada: %1. O restante é mostrado e nada foi excluído; restaure um backup da pasta de dados para recuperá-la.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Verificar os dados</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Lê todas as conversas, os estados salvos e as imagens e informa se estão como foram escritos. Nada é alterado.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Verificando os dados: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Todos os dados estão como foram escritos: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n estado salvo</numerusform>
            <numerusform>%n estados salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>o banco de dados %1 está danificado</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n conversa não está mais como foi escrita</numerusform>
            <numerusform>%n conversas não estão mais como foram escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n estado salvo não pode ser usado</numerusform>
            <numerusform>%n estados salvos não podem ser usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Foram encontrados danos: %1. Nada foi alterado nem excluído; restaure um backup da pasta de dados para recuperar o que está danificado.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Conversas, imagens, modelos e configurações serão movidos para %1. Em seguida, o Rookery será reiniciado.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Deixar aqui</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Movendo os dados: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Mover os dados para uma pasta vazia</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Uma resposta está sendo escrita. Aguarde o fim ou pare-a e depois mova os dados.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Um modelo está sendo baixado. Aguarde o fim ou pare o download e depois mova os dados.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>não é um texto; é possível ler textos, Markdown, HTML e PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>não há texto nele</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>não há nele nenhum arquivo de texto, Markdown, HTML ou PDF que possa ser lido</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>ele tem mais de %1 MB de texto; divida-o</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>ele pede uma senha; salve-o antes sem senha</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>não há texto nele, só imagens de texto ou nada</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>ele está danificado; abra-o em outro programa e salve-o novamente</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>a extração do conteúdo leva mais de dois minutos, por isso ele não é lido</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>a extração do conteúdo falha, por isso ele não é lido</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>a parte do Rookery que extrai o conteúdo de documentos não pode ser iniciada; reinstale o Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>a leitura foi cancelada</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>os caracteres dele não estão em UTF-8; salve-o como UTF-8 e tente novamente</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Não foi possível obter o estado do modelo; tente novamente.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Voltar à estante</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 já está sendo baixado por outro programa.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>O download precisa de %1, mas há somente %2 livres no disco. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Não é possível ler %1. Exclua-o e tente novamente.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 enviou uma parte do arquivo, embora ele inteiro tenha sido pedido. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>O arquivo em %1 tem %2 bytes, não os %3 esperados: é outro arquivo. Nada foi mantido.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 enviou mais do que os %2 bytes que o arquivo tem. O download foi interrompido e o que havia sido recebido foi excluído.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>O download foi interrompido (%1). O que foi recebido é mantido; tente novamente para continuar.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>O arquivo mudou no servidor. Tente novamente; o download recomeça do início.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 fornece este arquivo somente a quem fez login lá (erro %2). Baixe-o em um navegador e depois abra-o aqui.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 não tem mais este arquivo (erro %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 respondeu com o erro %2. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>O arquivo recebido não é o esperado: a soma de verificação é diferente. Ele foi excluído; tente novamente.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>O download foi interrompido. O que foi recebido é mantido; tente novamente para continuar.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>O disco está cheio. O que foi recebido é mantido; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Não é possível gravar %1 (%2). Verifique a pasta e tente novamente.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Baixando %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Parar o download</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 baixado</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Um modelo menor com o mesmo vocabulário escreve algumas palavras adiantado e este as confere de uma vez: as respostas vêm mais rápido onde compensa, e continuam as mesmas.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Não usado: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Carregar de novo com este</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 não está neste computador, e o Rookery não busca nada na rede. Salve a imagem e depois anexe o arquivo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Uma mensagem comporta até %1 imagens.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>O modelo se lembra de “%1”</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Sobre o que vamos conversar?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Carregue um modelo para começar</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usar a CPU</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Escolher um modelo…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Conversar com %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Adicionar como adaptador</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Ainda não há nada na estante</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Solte aqui um arquivo de texto, Markdown, HTML ou PDF, ou uma pasta deles. Um arquivo de estado também serve.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES não indica nenhuma pasta</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>a pasta com o modelo inicial não está junto ao programa; reinstale o Rookery ou indique a pasta em ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>a pasta não contém nenhum modelo RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>a pasta não contém nenhum modelo RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>a pasta contém vários modelos, indique um deles: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>falta o vocabulário; coloque %1 ao lado ou escolha o arquivo</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>outro modelo foi carregado nesse meio-tempo</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>o modelo foi descarregado</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>este vocabulário tem %1 tokens, o modelo somente %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>o carregamento foi cancelado</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>a leitura do texto foi cancelada</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>memória insuficiente para uma cópia do estado</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>memória insuficiente para esta resposta</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>o programa está sendo fechado</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>nenhum modelo está carregado</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>faltam no vocabulário do modelo de linguagem os tokens que ficam em torno de uma imagem; o codificador pertence a outro modelo</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>memória insuficiente para a imagem</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>o VisualRWKV 6 lê a imagem nos dois sentidos, o que o Rookery não consegue executar; use o VisualRWKV 7 ou um modelo ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>a análise da imagem foi cancelada</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>o codificador de imagem fornece linhas de %1 números, o modelo de linguagem aceita %2; eles pertencem a modelos diferentes</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>a resposta contém tokens que este modelo não conhece</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>não há texto depois do qual esperar algo</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>tem um vocabulário diferente do de %1, então não pode escrever adiantado para ele</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Carregue primeiro o modelo ao qual o estado pertence.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 é um adaptador (LoRA ou semelhante), não um modelo: ele muda o modelo para o qual foi feito. Carregue esse modelo e adicione este no painel dele, em Modelo, Adaptadores.</translation>
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
            <numerusform>%n exemplo</numerusform>
            <numerusform>%n exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixado de fora</numerusform>
            <numerusform>%n deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Não foi possível guardar os exemplos: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Deixado de fora: não tem resposta.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Deixado de fora: igual ao exemplo %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Deixado de fora: tem mais de %1 tokens. Encurte-o ou divida-o.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Um texto</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Não é possível ler os exemplos guardados. O arquivo deles será posto de lado antes que novos sejam guardados. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Alterar o exemplo %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Remover o exemplo %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>memória insuficiente para lê-lo</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>o disco está cheio; libere espaço e salve novamente</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>sua cota de disco se esgotou; libere espaço e salve novamente</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>sem permissão para gravar aí; escolha outra pasta</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>um pipe do qual ninguém lê; escolha um arquivo</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>uma pasta, não um arquivo; escolha um arquivo dentro dela</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>um pipe, não um arquivo; salve em um arquivo o que passa por ele e escolha esse arquivo</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>um socket, não um arquivo; escolha um arquivo</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>um dispositivo, não um arquivo; escolha um arquivo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>arquivo inexistente</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>sem permissão para lê-lo; altere isso ou escolha outro</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>outro programa está usando o arquivo; tente novamente em instantes</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>tem %1&#xa0;MB, muito mais do que um arquivo desse tipo</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Pasta pessoal</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Esta pasta contém mais do que é mostrado. Digite o nome do arquivo.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta pasta está vazia.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Não há arquivos deste tipo aqui.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Digite um nome para o arquivo.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Escolha um arquivo da lista ou digite o nome dele.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Digite um nome para a pasta.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Não é possível criar a pasta “%1”: você não tem permissão para gravar aí.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Ir para a pasta acima</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Ocultar arquivos ocultos</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Mostrar arquivos ocultos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nome da nova pasta</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Criar a pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>A pasta mostrada ou um caminho</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Um nome ou um caminho</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Nome ou caminho da pasta</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Nome ou caminho do arquivo</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolher outro nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Pasta pessoal</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensagem anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Próxima mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>A pasta “%1” não existe. Escolha outra ou crie-a primeiro.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>Você não tem permissão para gravar na pasta “%1”. Escolha outra.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>Você não tem permissão para ver o conteúdo da pasta “%1”.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>O arquivo “%1” não existe. Verifique o nome ou escolha um da lista.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>“%1” é um pipe ou um dispositivo, não um arquivo. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>Você não tem permissão para ler “%1”. Escolha outro arquivo ou altere as permissões dele.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>“%1” é uma pasta. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>“%1” é um pipe ou um dispositivo, não um arquivo. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Caminho da pasta</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Abrir a janela rápida do Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>A resposta de %1 é longa demais para ser uma lista de arquivos.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 respondeu com algo que não é uma lista de arquivos. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>A lista de %1 continua em outro endereço (%2), que não é seguido.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 tem mais de %2 arquivos. Informe o link do arquivo que você quer.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 não mostra %2 sem login: não existe ou pede antes que os usuários aceitem algo. Baixe-o em um navegador e depois abra-o aqui.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 não existe em %2. Verifique o nome.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 respondeu com o erro %2. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Não foi possível acessar %1 (%2). Verifique a conexão e tente novamente.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>a codificação da imagem foi cancelada</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>o OpenCV %1 não consegue executar esta rede; exporte-a com formas constantes e sem os pesos 1-D de LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>a saída não é [1, tokens, largura] nem [1, largura, linhas, colunas]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>fornece valores que não são números</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>o OpenCV %1 calcula algo diferente do que diz o teste do próprio arquivo (diferença de %2), por isso as imagens seriam lidas de forma errada</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>o OpenCV %1 não consegue importar esta rede (opset %2); exporte-a para os opsets 11 a 13 com formas constantes</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>o OpenCV %1 não consegue importar esta rede (opset %2, em %3); exporte-a para os opsets 11 a 13 com formas constantes</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>falta este tensor no arquivo do codificador de imagem</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>forma %1, esperados %2 valores</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>contém valores que não são números; o arquivo está danificado</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>memória insuficiente para o codificador de imagem</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>forma %1, esperadas %2 linhas</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>memória insuficiente para codificar a imagem</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>uma convolução de %1 coeficientes; são conhecidas as de 3 e 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>o codificador de imagem fornece %1 números por token, o projetor espera %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>memória insuficiente para o projetor</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>as características do codificador de imagem não se encaixam no projetor</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>nenhum projetor que o Rookery conheça (duas camadas lineares)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>um codificador com módulos de fusão deepstack; o Rookery executa somente a torre simples</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>a imagem é mais de 50 vezes mais longa do que larga; recorte-a primeiro</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>a torre de visão de um modelo RWKV-VL está ausente ou incompleta</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>o embedding de patches ou de posição do codificador de imagem está ausente ou tem uma forma estranha</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>falta neste arquivo VisualRWKV um de seus três codificadores de imagem</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>nenhum bloco transformer com uma largura divisível por suas cabeças</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>o dispositivo falhou ao codificar a imagem</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>a rede não tem nós ou não fornece nada</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>espera algo diferente de uma única imagem; exporte somente o codificador de imagem</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>seu nó %1 (%2) %3; exporte ou baixe o arquivo novamente</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>mantém seus pesos em outro arquivo; exporte-o como um único arquivo</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>seu peso %1 tem valores diferentes do que a forma e o tipo prometem; exporte ou baixe o arquivo novamente</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>deixa um peso sem nome ou dá a dois pesos o nome %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>é de um tipo que o Rookery não consegue executar</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>tem %1 entradas</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>tem %1 saídas</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>lê %1, que nada antes dele escreve</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>resulta somente de constantes; incorpore-as ao exportar</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>escreve %1, que não é um nome ou é escrito duas vezes</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>informa %1 duas vezes</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>tem um valor impossível de %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>não contém nenhum tensor</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>não tem janela</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>não tem pesos próprios</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>tem pesos de forma diferente da de sua janela</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>tem um viés de comprimento diferente do de seus pesos</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>tem pesos de comprimentos diferentes</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>tem nomes que não são texto; exporte ou baixe o arquivo novamente</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>promete %1, que não resulta de nenhuma imagem</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>não é um arquivo ONNX completo; exporte-o ou baixe-o novamente</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>contém uma lista de mais de 4.096 números onde cabe uma curta</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>contém condições ou laços, de que nenhum codificador de imagem precisa</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>tem um atributo de um tipo raro</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>tem um nó com mais de 1.024 entradas, saídas ou atributos</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>tem um valor com mais de 4.096 eixos</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>tem uma entrada ou saída que não é um tensor</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>tem pesos esparsos; exporte-os por completo</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>tem mais de 50.000 nós, de que nenhum codificador de imagem precisa</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>tem funções próprias ou partes para treinamento; exporte-o para inferência</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>um arquivo ONNX de mais de 2&#xa0;GB não pode ser lido</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>não tem entrada de tamanho fixo [1, 3, altura, largura]; exporte o codificador com formas constantes</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>a parte do Rookery que testa um codificador de imagem não pode ser iniciada; reinstale o Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>esta rede precisa de mais memória do que há</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>esta rede pôde ser lida uma vez, mas não duas; o arquivo está sendo gravado?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>esta rede leva mais de dois minutos por imagem, por isso não é usada</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>o OpenCV falha com esta rede, por isso ela não é usada; exporte-a ou baixe-a novamente</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>este modelo precisa do codificador de imagem google/siglip2-base-patch16-384, que não está no arquivo dele; escolha o model.safetensors desse codificador como arquivo de visão</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>nenhum codificador ONNX foi encontrado ao lado do modelo</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>este modelo não consegue ver imagens: não há codificador de imagem em seus arquivos; escolha um modelo com visão ou indique um codificador</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>as imagens dele são pequenas demais para distinguir fotografias de desenhos</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>isto parece uma fotografia, e este modelo só conhece desenhos; um modelo de imagens pode descrevê-la</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>o que ela informa sobre as coisas em fotografias tem uma forma diferente da usada na rede do Rookery; ela pertence a outra versão</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>esta não é a rede que reconhece coisas em fotografias; reinstale o Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Consultando o modelo…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>abaixo de 50%</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>20%</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5%</translation>
    </message>
    <message>
        <source>Surprise over the text</source>
        <translation>Surpresa ao longo do texto</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>A resposta, token a token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>O que o modelo esperava</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>%1 bits de surpresa por token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>probabilidade %1% · posição %2 · surpresa %3 bits · entropia %4 bits</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Carregue um modelo para ver o que mais ele esperava.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Esta imagem não pode mais ser lida.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Abrir este link?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Ele foi escrito pelo modelo e leva para fora do Rookery, para:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>O sistema não fornece números aleatórios para uma chave, por isso o servidor continua desligado. Desligue-o e ligue-o de novo para tentar outra vez.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter faz o modelo continuar a partir do cursor</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Escreva as primeiras palavras e o modelo continua a partir daí. Ou solte aqui um arquivo de texto.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>O texto, token a token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Parte %1 de %2, também selecionada</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>transformer, calculado</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>estado deste modelo</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Memória por tokens lidos</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Uma conversa com este modelo ocupa %1 de memória, por mais longa que fique.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Após %1 tokens, esta conversa ocupa %2 de memória, como no início. Um transformer de %3 camadas e largura %4 guardaria %5 (calculado: uma chave e um valor de 16 bits para cada canal, camada e token; modelos que compartilham cabeças guardam menos).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Por exemplo, após %1 tokens, um transformer de %2 camadas e largura %3 guardaria %4 (calculado: uma chave e um valor de 16 bits para cada canal, camada e token; modelos que compartilham cabeças guardam menos).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versão %1 de %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar e enviar novamente</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Responder a isto</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escrever outra resposta</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta resposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Escrever %n resposta</numerusform>
            <numerusform>Escrever %n respostas lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Bifurcar uma nova conversa a partir daqui</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Excluir daqui em diante</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Um modelo em um servidor não pode continuar uma resposta</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostrar a resposta como texto</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar o que o modelo esperava</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Responder com outro modelo…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Alterar esta resposta</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Escrever várias respostas…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Responder na CPU</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Você: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Resposta: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostrar a resposta como texto</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar o que o modelo esperava</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Mensagem editada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Resposta alterada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>primeiro após %1&#xa0;ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>primeiro após %1&#xa0;s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token lido antes</numerusform>
            <numerusform>%n tokens lidos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Imagem; abre em tamanho grande</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>logits demais para ajustar</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>o modelo calculou valores que não são números; o arquivo está danificado ou o treinamento divergiu</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>memória insuficiente para o estado de uma conversa</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 lê somente tokens; uma imagem precisa de outro modelo</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>fora do vocabulário do modelo, de tamanho %1</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>feito para embeddings: não tem head.weight, por isso não consegue prever tokens</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>a leitura do texto foi cancelada</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>a placa %1 não tem memória livre para uma camada dele</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>memória insuficiente para executar o modelo</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>não há texto a partir do qual continuar</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>falta em seu vocabulário de %1 tokens o token 65535, pelo qual modelos de embeddings reconhecem o fim de um texto</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>o modelo calculou valores que não são números; o arquivo está danificado</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>não está no vocabulário do modelo</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>estado salvo</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>pertence a um modelo diferente de %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>memória insuficiente para uma cópia do estado da conversa</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>características da imagem</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 valores não são múltiplo da largura do modelo, %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>memória insuficiente para uma cópia do estado</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>feito para embeddings, então não pode escrever adiantado para outro modelo</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>tem um vocabulário de %1 tokens e não pode escrever adiantado para %2, que tem %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>memória insuficiente para uma passagem de %1 tokens</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensor %1: forma %2, esperadas %3 linhas</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>um modelo Qwen convertido (%1) com camadas RWKV, que o Rookery não executa; ele executa os modelos do próprio RWKV (rwkv6, rwkv7)</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>um modelo de arquitetura %1; dos arquivos GGUF, o Rookery executa rwkv6 e rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>um híbrido de Qwen (token_shift_count %1), que o Rookery não executa</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>o cabeçalho GGUF termina além do arquivo: ele está truncado ou danificado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>o metadado %1 é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensor %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 tem um nome ou uma forma que nenhum modelo tem; o arquivo está danificado</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 tem uma forma que nenhum modelo tem; o arquivo está danificado</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: a forma %2 não é composta de blocos %3 inteiros</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>o tensor %1 não está alinhado; o arquivo está danificado</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>o tensor %1 fica além do fim do arquivo; ele está truncado ou danificado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>um arquivo GGUF big-endian, que não é lido</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>a versão %1 do GGUF não é lida; as versões 2 e 3 são</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>o cabeçalho GGUF lista mais do que qualquer modelo tem; o arquivo está danificado</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>o alinhamento %1 é impossível; o arquivo está danificado</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensor %1: forma %2, esperadas seis linhas</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>um estado inicial (time_state), não um modelo; carregue o modelo para o qual ele foi ajustado e importe o estado lá</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>o estado salvo de uma conversa, não um modelo; carregue o modelo de onde ele veio e importe o estado lá</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>seus pesos são do tipo %1, que não é lido; escolha o modelo em F32, F16, BF16 ou um GGUF quantizado</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>um codificador de imagem, não um modelo de linguagem; o lugar dele é ao lado de um ou depois de --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>recusado: aberto da forma usual, este arquivo executaria código (%1); nada foi executado. Não confie na origem dele</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>recusado: contém mais do que tensores (%1); nada foi executado. Salve somente os pesos, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>seu pickle está danificado (%1 no byte %2); obtenha o arquivo novamente</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>o protocolo pickle %1 não é lido; salve com o protocolo padrão do torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>marcas demais</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>recusado: seu pickle usa o opcode 0x%1, de que simples pesos não precisam; nada foi executado</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>valores demais</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>falta uma marca</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>um número é grande demais</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>um nome não tem fim</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>dicionários demais</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>referências demais</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>uma referência a nada</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>faltam valores em uma tupla</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>não é uma lista</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>faltam valores em um dicionário</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>falta um dicionário</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>não é um dicionário</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>atributos de nada</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>um armazenamento está mal descrito</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>armazenamentos demais</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>uma chamada a algo que não pode ser chamado</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>um dicionário feito de valores</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>um parâmetro sem tensor</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>um tensor está mal descrito</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>tensores demais</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>não contém um dicionário de tensores</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>um arquivo zip, mas não um modelo PyTorch salvo (não tem data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>salvo em uma máquina big-endian, o que não é lido; salve-o em um PC comum</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>a versão %1 de arquivo compactado do PyTorch não é lida; as versões 1 a 10 são</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>falta %1 no arquivo compactado; o arquivo está danificado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 está comprimido ou criptografado dentro do arquivo; salve o modelo novamente com torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 tem %2 bytes, esperados %3 valores de %4 bytes; o arquivo está danificado</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>a forma %1 ultrapassa os %2 valores de %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>seus tensores ocupam mais do que o dobro do tamanho do arquivo</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>o arquivo está comprimido ou criptografado; salve o modelo novamente com torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensor %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>não contém tensores onde os pesos são guardados (no nível superior ou em state_dict, model ou module); salve somente os pesos, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>termina no meio de um tensor: está truncado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>um tensor com %1 eixos e um nome de %2 bytes é impossível; o arquivo está danificado</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 é do tipo %2 do rwkv.cpp, que não é lido; converta o modelo novamente com um rwkv.cpp atual</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: a forma %2 é impossível; o arquivo está danificado</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 fica além do fim do arquivo; ele está truncado ou danificado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>a versão %1 de arquivo do rwkv.cpp não é lida; as versões 100 e 101 são</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>lista mais tensores do que qualquer modelo tem; o arquivo está danificado</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>tem um objeto onde não cabe nenhum</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>falta dtype, shape ou data_offsets no tensor %1</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>cita o tensor %1 duas vezes</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>lista mais tensores do que qualquer modelo tem</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>tem texto onde não cabe nenhum</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>tem uma lista onde não cabe nenhuma</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contém um número grande demais</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>tem um número onde não cabe nenhum</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>o tensor %1 tem eixos demais</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>contém um número negativo</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>contém um número que não é inteiro</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>tem um valor lógico onde não cabe nenhum</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>tem um null onde não cabe nenhum</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>tem dados binários onde não cabem</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>não é JSON válido no byte %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: a forma %2 de %3 não preenche seus %4 bytes</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>o cabeçalho safetensors é mais longo que o arquivo; ele está truncado ou danificado</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>o cabeçalho safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>dois tensores do arquivo safetensors compartilham bytes</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>o tipo, a forma e os bytes não combinam para um arquivo safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>a lista de partes do modelo cita arquivos demais</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>a lista de partes do modelo não é JSON válido ou não cita nenhum arquivo</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>a lista de partes do modelo cita %1, que não é um arquivo ao lado dela</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>formato do PyTorch anterior a 2020 (não um arquivo zip), que não é lido; carregue-o e salve-o uma vez com um PyTorch atual</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>um simples pickle do Python, não um modelo salvo; somente arquivos .pth do torch.save são lidos</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>um ponteiro do Git LFS, não os pesos; execute `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>uma página da web ou XML, não pesos; baixe o arquivo em si</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>um arquivo JSON, não pesos; escolha o arquivo .safetensors, .pth ou .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>um formato antigo do llama.cpp; somente GGUF é lido</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>comprimido (gzip); descompacte-o primeiro</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>não é um arquivo de pesos; o Rookery lê arquivos .pth, safetensors, GGUF e rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>o arquivo está vazio; obtenha-o novamente</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>tem dois tensores para %1; o arquivo está danificado</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>uma parte de um modelo dividido em %1 arquivos GGUF; coloque todos eles em uma mesma pasta com os nomes originais, que terminam em -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>não é a parte %1 de %2, como diz o nome; obtenha os arquivos novamente</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>uma pasta sem arquivo de pesos; escolha o arquivo em si</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>a pasta contém vários arquivos de pesos, indique um deles: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>memória insuficiente para abrir o arquivo</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>ausente, e o modelo está dividido em %1 arquivos; coloque todos eles em uma mesma pasta</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>suas partes contêm tensores diferentes do que diz a primeira delas; obtenha os arquivos novamente</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>de formato diferente do das outras partes do modelo; obtenha os arquivos novamente</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>ausente em %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>do tipo %1, que não é lido, em %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>outro programa encurtou o arquivo enquanto ele estava em uso; restaure-o e carregue o modelo novamente</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>falta o diretório no fim do arquivo compactado: o arquivo está truncado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>o diretório do arquivo compactado está danificado; obtenha o arquivo novamente</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>o diretório do arquivo compactado aponta para fora do arquivo: ele está truncado ou danificado, obtenha-o novamente</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>ausente no arquivo</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>não tem um posto que se possa deduzir de sua forma</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>não é uma tabela de matrizes quadradas</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>um híbrido RWKV-8 (rc00-hybrid), cuja atenção mantém todos os tokens anteriores, o que o Rookery não executa; escolha um modelo de RWKV-4 a RWKV-7a ou RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>um modelo RWKV-7b (DeepEmbedAttention), cuja atenção mantém todos os tokens anteriores, o que o Rookery não executa; escolha um modelo de RWKV-4 a RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>um modelo RWKV-8 com ROSA, um modelo de pesquisa que o Rookery não executa; escolha um modelo de RWKV-4 a RWKV-7a ou RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>o arquivo contém %1: é %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>o arquivo contém tensores, mas nenhum modelo de linguagem RWKV que o Rookery conheça (versões 4 a 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>a forma %1 não pode ser a de um modelo, em %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 cabeças não dividem a largura %2, em %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 e mais %2 tensores</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>as camadas contêm %1, que nenhum modelo %2 tem: o arquivo é de uma arquitetura que o Rookery não executa, ou contém um adaptador ou restos de um treinamento; escolha outro arquivo do modelo</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>memória insuficiente para continuar calculando no processador; feche outros programas e carregue o modelo novamente, ou escolha um menor</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>a placa %1 parou de funcionar (%2); use a CPU ou reinicie o programa para usar a placa</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>esse dispositivo não existe; use cpu, cuda, cuda:N ou auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; use a CPU em vez disso</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>não pôde ser aberto; falta memória?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>forma %1, esperada %2, em %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>memória insuficiente para %1; feche outros programas ou escolha um modelo menor</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>o carregamento foi cancelado</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>forma %1, esperada %2 em %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>contém valores que não são números (NaN ou infinito) em %1; o arquivo está danificado ou o treinamento divergiu</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>um fator quantizado na ordem (in, out) não pode ser lido</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>memória insuficiente para %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>um adaptador (LoRA ou similar), não um modelo: ele altera um modelo que não está no arquivo; carregue esse modelo com este arquivo como adaptador (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Carregando: %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nenhum modelo está carregado</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 milhões</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 bilhões</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Este é o modelo inicial: %1 parâmetros, treinado em inglês para poucos assuntos, para que o Rookery funcione de imediato. Ele conhece capitais, antônimos e formas de palavras, sabe dizer se uma frase soa alegre, responde a perguntas sobre o Rookery e descreve imagens de formas, letras e coisas do dia a dia. Outras perguntas ele recusa, ou inventa algo. Carregue um modelo RWKV de verdade para todo o resto.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 é executado neste computador. Nada do que você escreve sai dele.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>O modelo está sendo carregado. Você já pode escrever.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>O Rookery executa modelos de linguagem RWKV neste computador: arquivos de pesos que terminam em .pth, .safetensors ou .gguf.</translation>
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
        <translation>Explique em três frases como se forma um arco-íris.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Escreva um poema curto sobre a primeira neve.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Escreva uma função em Python que conte as palavras de um texto.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Planeje um fim de semana em Lisboa com pouco dinheiro.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 camadas, largura %3, %4 tokens no vocabulário</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Memória dos pesos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Tamanho de um estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>tem espaço para %1 de %2 camadas; a CPU faz o resto</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>não usada: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Vê imagens (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Não consegue ver imagens</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Template de conversa</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Carregado em</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automático: o mais rápido</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Nenhuma: como no arquivo</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bits: metade da memória</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bits: um quarto, menos exato</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Esta conversa sai do seu computador: a cada pergunta, ela é enviada por inteiro a %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Esta conversa sai do seu computador: a cada pergunta, ela é enviada por inteiro a %1, e sem criptografia, de modo que outras pessoas na rede podem lê-la.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 é executado em outro computador. O que você escreve aqui e as imagens que mostra a ele são enviados para lá a cada pergunta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>com outro programa neste computador</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografada</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>sem criptografia: outras pessoas na rede podem ler</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>O que ele recebe</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>a conversa inteira a cada pergunta, sem os raciocínios anteriores; as imagens, sem onde e quando foram feitas</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>O que ele não pode fazer</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Ele não tem estados: nenhum é salvo, uma resposta não pode ser continuada e nada é lido enquanto você digita.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obter um modelo</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usar a CPU</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Baixar o vocabulário</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Carregando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Arquivos de pesos RWKV (.pth, .safetensors, .gguf) em %1 aparecem aqui. Você também pode soltar um na janela.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Quantizar ao carregar</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Tem efeito quando um modelo é carregado.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Descarregar %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Carregar um modelo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Pesos RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Escolher o vocabulário do modelo</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabulários (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Em um servidor</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Não consultar mais %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Carregar sem adaptadores</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Adicionar como adaptador</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Usar outro codificador de imagem…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Escolher um codificador de imagem…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Não usar outro codificador de imagem</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Escolher o codificador de imagem do modelo</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Codificadores de imagem (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Um modelo capaz para este computador: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Baixar e usar</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Outros modelos…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Escolha uma pasta deste computador.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 e a pasta de dados estão uma dentro da outra. Escolha uma pasta ao lado.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 é um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 não está vazia. Escolha uma pasta vazia ou uma nova.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>O que viria no cursor:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Carregue um modelo para ver o que os controles fazem.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Aparece assim que o modelo tiver escrito ou lido algo aqui.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>O que viria depois da última resposta:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>O token que está sendo sorteado:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>A resposta será escrita assim que %1 for carregado.</translation>
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
        <translation>típico</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>fim do texto</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>parte de um caractere</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, após os filtros %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, descartado por %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%1 de %2 tokens podem ser sorteados</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 deixa %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Largura das duas conversas</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nova persona…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Algo que não está mais na estante</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>O ponto de partida de “%1” não está mais na estante, por isso a conversa começa sem ele.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nova persona</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Alguém que o modelo interpreta: com um nome e uma imagem, com instruções que ele recebe primeiro e, se você quiser, com um estado da estante a partir do qual ele começa.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nome da persona</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>O que é dito primeiro ao modelo. Por exemplo: Você é Ada, uma professora de matemática paciente. Você explica com pequenos exemplos.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Começa a partir de</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Um estado da estante: o que foi lido ali ou o que foi ensinado ao modelo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>a imagem mudou no disco desde que foi anexada; restaure o arquivo ou anexe a imagem novamente</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>não é uma imagem que o Rookery consiga ler; use JPEG, PNG, WebP ou GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>o ícone está danificado ou é grande demais; salve-o primeiro como PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>o ícone está danificado; salve-o primeiro como PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>o GIF não contém nenhuma imagem; o arquivo está danificado</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>o primeiro quadro do GIF não faz sentido; o arquivo está danificado</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>o GIF termina no meio da imagem</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapixels</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>o %1 está danificado ou cortado e não pode ser decodificado</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>o %1 está cortado: falta o final; copie-o ou baixe-o novamente</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>a imagem tem %1 x %2 pixels; são aceitos no máximo %3 e um milhão por lado, por isso reduza-a primeiro</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>um JPEG progressivo de mais de %1 precisa de memória demais; salve-o menor ou sem “progressivo”</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>não é uma imagem que o Rookery leia; use JPEG, PNG, WebP, GIF, TIFF ou BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>memória insuficiente para uma imagem de %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>a imagem não tem pixels</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>memória insuficiente para a imagem</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>é outra biblioteca</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>a parte do Rookery que lê imagens não pode ser carregada (%1); reinstale o Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>a saída não é float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Imagens da mensagem</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrever</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Configurações próprias</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Salvar estas configurações como predefinição…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Renomear ou excluir a predefinição</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Voltar aos padrões do modelo</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Uma predefinição do programa tem este nome; escolha outro.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Sua predefinição com este nome receberá estas configurações.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Novo nome da predefinição</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Outra predefinição tem este nome; escolha outro.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token lido para isso, em uma cópia</numerusform>
            <numerusform>%n tokens lidos para isso, em uma cópia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Ele ainda se lembra?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Perguntado a uma cópia da memória dele como estava aqui: nada disso fica na conversa.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Qual foi minha primeira pergunta?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Pergunta à memória dele</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Ele está pensando…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Envia esta mensagem</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Resuma este texto em três frases:

{texto}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Traduza este texto para {idioma}:

{texto}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Explicar de forma simples</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Explique {o quê} em palavras simples, com um exemplo.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescrever</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Reescreva este texto para que fique {mais curto}:

{texto}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideias</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Dê dez ideias para {o quê}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Escrever uma função</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Escreva uma função em {linguagem} que {faça o quê}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Responder a uma carta</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Escreva uma resposta simpática a esta carta. Diga que {o quê}.

{carta}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (versões 4 a 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (versão 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, pode raciocinar</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automático, conforme o modelo</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Desativado, com um raciocínio vazio (melhor)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Ativado, o quanto quiser</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Ativado, curto</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Ativado, normal</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Ativado, longo</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Sua pergunta</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON que segue um esquema</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>O que corresponde a uma expressão</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Escrever um prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>O que está entre {chaves} é preenchido quando o prompt é usado; Tab passa de um campo ao próximo.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Digite / no início de uma mensagem para usar um deles.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Nome, como é digitado depois da /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nome do prompt</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto do prompt</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Por exemplo: Traduza isto para {idioma}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>O modelo está propondo…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolha uma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Não usar nenhuma</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Escolha uma: Tab traz do texto até aqui</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Conversar com modelos de linguagem RWKV em sua própria máquina.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Manter conversas, configurações e modelos nesta pasta.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Carregar este arquivo ou pasta de pesos em vez do último.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Abrir a janela pequena para uma pergunta; para um atalho da área de trabalho.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>a quantização foi cancelada</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 contém valores que não são números (NaN ou infinito); o arquivo está danificado</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>há nele um estado inicial ajustado mesclado (blocks.0.att.time_state), para o qual o GGUF não tem lugar; quantize o modelo para o qual ele foi ajustado e carregue o estado junto dele</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>um modelo feito para embeddings, para cujas cabeças o GGUF não tem lugar; use-o como está</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 tem %2 parâmetros, esperados %3; o arquivo está incompleto</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>o GGUF não tem formato para modelos %1, somente para rwkv6 e rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>sua normalização de grupo difere do que todo leitor de GGUF supõe (um tamanho de cabeça diferente de 64 no formato do flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>pode ser lido, mas não gravado</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>é o arquivo que está sendo lido; escolha outro nome</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>memória insuficiente para quantizá-lo</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>não é um tipo para quantização; escolha um destes: %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>o texto de calibração tem %1 tokens; são necessários pelo menos %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>memória insuficiente para calibrar com um texto</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Você: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Resposta: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Outra pergunta</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Abrir como conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>O modelo está sendo carregado; você já pode escrever…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Carregue um modelo para conversar</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Janela rápida</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Para uma pergunta sobre o que você estiver fazendo. Nas configurações de teclado da sua área de trabalho, dê um atalho a este comando: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Para uma pergunta sobre o que você estiver fazendo, com teclas que sua área de trabalho pede.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 a abre, o que quer que você esteja fazendo.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Ela ainda não tem teclas: defina-as nas configurações de teclado da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Teclas estão sendo pedidas à sua área de trabalho.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Janela rápida com teclas da área de trabalho</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>O que é lembrado de “%1”</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Frases do documento com uma palavra omitida e quatro palavras dele para escolher. As perguntas são feitas a uma cópia: nada do teste fica no estado.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Teste do que é lembrado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não perguntado</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Lembrou: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Pensou em “%1”; o texto diz “%2”</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>O texto é curto demais para perguntas ou não tem frases das quais omitir uma palavra.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>O modelo foi interrompido antes de responder.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>De %n frase com uma palavra omitida, o modelo acerta qual de quatro palavras é a certa em %1. Sem ter lido o documento, acertaria em %2 e, por sorte, em cerca de %3.</numerusform>
            <numerusform>De %n frases com uma palavra omitida, o modelo acerta qual de quatro palavras é a certa em %1. Sem ter lido o documento, acertaria em %2 e, por sorte, em cerca de %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>não inclua o nome e a senha no endereço; a chave é informada à parte</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>o colchete em torno do host não está fechado</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>o nome do host não está escrito corretamente</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>o host só pode ter letras, dígitos, pontos e hífens</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>falta o host, como em https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>a porta deve ser um número de 1 a 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>o endereço é longo demais</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>um endereço começa com https:// ou http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>um endereço não tem espaços nem caracteres de controle</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>um endereço com ponto de interrogação não pode ser consultado</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>não leva a nenhum endereço da web</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>não está escrito como um endereço</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sem motivo</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>mais de 1 MiB de uma só vez</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>não contém nenhuma resposta</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>uma parte não é JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>mais de %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>o TLS falhou</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>o outro lado encerrou a conexão</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>ele mesmo, sem fim</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>não é uma lista de modelos</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>Não foi possível encontrar %1. Verifique o endereço e se este computador está conectado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>Não foi possível acessar %1 (%2). Verifique o endereço e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>A conexão com %1 não é segura (%2), por isso nada foi enviado. Verifique o endereço ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 exige uma chave, e nenhuma é conhecida. Adicione o modelo novamente com sua chave.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 não aceita a chave. Adicione o modelo novamente com a chave certa.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 não permite usar o modelo com esta chave. Pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 não tem nenhum modelo chamado %2. Adicione um que exista lá.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>Nada responde neste endereço de %1. Verifique-o; a maioria termina com /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>A conversa é longa demais para o modelo em %1 (%2). Inicie uma nova ou peça respostas mais curtas.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 tem solicitações demais no momento, ou o que a chave permite se esgotou (%2). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 tem solicitações demais, ou o que a chave permite se esgotou (%2). Será possível consultar novamente em %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 recusou a pergunta: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 está com uma falha própria (%2). Tente novamente ou avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 desistiu no meio da resposta (%2). O que chegou foi mantido; peça a resposta novamente.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 não envia nada há %3. Tente novamente ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>A conexão com %1 caiu antes de a resposta estar completa. O que chegou foi mantido; peça a resposta novamente.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 enviou algo que não é uma resposta (%2). Verifique se o endereço é de um servidor compatível com OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 enviou mais do que uma resposta pode ter (%2), por isso a conexão foi encerrada. O que chegou antes foi mantido.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 redireciona para %2, que não é consultado a menos que você o adicione. Adicione esse endereço se confiar nele.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Não é possível enviar uma imagem (%2). Remova-a da pergunta.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Memória insuficiente para a resposta de %1. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>uma linha sem fim</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>ele não fala HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>cabeçalhos sem fim</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>a resposta está codificada como %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>o comprimento não é um número</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>está compactada, o que não foi pedido</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>um bloco não tem fim</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>um bloco não tem comprimento</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>outros podem ler as chaves nele; retire as permissões deles (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>não contém chaves como o Rookery as grava; exclua-o e digite as chaves novamente</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>memória insuficiente para isso</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Este não é o endereço de um servidor. Um endereço tem a forma https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>A chave tem um caractere que nenhuma chave tem. Copie-a novamente.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 informa que não tem nenhum modelo. Carregue um lá e consulte novamente.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · sem criptografia</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Um modelo em outro computador responde como um neste, mas o que você escreve vai para lá: a cada pergunta, a conversa inteira e suas imagens. O Rookery só consulta um servidor quando você pressiona um botão aqui ou envia uma pergunta.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modelos em outros computadores</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Endereço, como https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Chave, se ele exigir</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Qualquer servidor compatível com OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, outro Rookery. A chave fica no chaveiro do ambiente de trabalho ou em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Mostrar os modelos</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>A conexão com %1 não é criptografada: outras pessoas na rede podem ler a chave e as conversas.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modelo do servidor</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Adicionar e usar</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Ou indique você mesmo o nome do modelo</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Nome do modelo no servidor</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (o vocabulário da maioria dos modelos RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (codificador de imagem, de %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Este repositório contém vários arquivos de pesos: escolha os que você quer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n arquivo foi omitido: o nome dele não pode ser gravado com segurança.</numerusform>
            <numerusform>%n arquivos foram omitidos: os nomes deles não podem ser gravados com segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Ele não contém arquivos de pesos que o Rookery possa carregar.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Tudo o que foi escolhido já está aqui.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 para baixar</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>adequado a este computador</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>cabe após fechar outros programas</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>grande demais para a memória deste computador</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>há somente %1 livres no disco</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>sem somas de verificação publicadas: os tamanhos são verificados</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Voltar aos modelos</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Consultando os arquivos no huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Arquivos de %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Disponível</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompida</translation>
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
        <translation>Mais curto; no passado; mais simpático…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Como reescrever a seleção</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescrever</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Ou mostre uma imagem: solte uma aqui ou experimente estas.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Descrever a imagem de exemplo %1</translation>
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
        <translation>Mais alta é mais variada; mais baixa, mais previsível; 0 usa sempre o token mais provável.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Sorteia entre os tokens mais prováveis que juntos têm esta probabilidade; 1 desativa.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Torna menos provável todo token já usado; 0 desativa.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Torna um token menos provável quanto mais ele foi usado; 0 desativa.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Decaimento da penalidade</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Quão devagar a contagem de tokens usados se apaga; com 1, nunca.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Sorteia entre esta quantidade de tokens mais prováveis; 0 desativa.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Descarta tokens abaixo desta fração do quadrado da maior probabilidade; 0 desativa.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Descarta tokens abaixo desta fração da maior probabilidade; 0 desativa.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Mantém os tokens que surpreendem mais ou menos o esperado; 1 desativa.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Exato: raciocínio e fatos</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Sempre o mais provável</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Estado ajustado</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Detalhado</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Conservador</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>O servidor deste modelo não conhece esta configuração, por isso ela não é enviada.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>As alterações valem a partir do próximo token, mesmo enquanto uma resposta é escrita.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p e típico</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Máx. de tokens por resposta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>A mesma semente, as mesmas configurações e o mesmo texto dão a mesma resposta. Vazio: uma nova a cada vez.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatória</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Parar também em</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textos separados por vírgula; %1 é um fim de linha</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textos que encerram uma resposta</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>As alterações valem a partir da próxima resposta. O que o servidor não conhece fica esmaecido e não é enviado.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Permitir que outros programas consultem o modelo</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Como servidor para clientes da OpenAI e da Anthropic, somente para programas neste computador. Nada do que eles perguntam é guardado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Aguardando o carregamento de um modelo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Criar outra chave; os programas que têm a atual passam a ser recusados</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Porta do servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n solicitação em andamento</numerusform>
            <numerusform>%n solicitações em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>As últimas solicitações</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Mais, Ctrl+Menos, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Tem efeito quando um modelo é carregado.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Vazio: uma por núcleo. Tem efeito quando um modelo é carregado.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 foi carregado com outras configurações.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Importar uma conversa</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Uma que foi exportada como JSON, com todas as ramificações e imagens. Ela também pode ser solta na janela.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Licença Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Sobre…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Conversas exportadas (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>O que você pergunta com frequência, com um nome. Digite / no início de uma mensagem para usar um deles.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Avisar quando uma resposta estiver pronta</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Uma notificação da área de trabalho, quando outra janela está na frente.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Ler novas respostas em voz alta</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Com a voz da área de trabalho, enquanto são escritas. Qualquer resposta pode ser lida pelo menu dela.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Assim, fechar a janela apenas a oculta, e as respostas continuam sendo escritas.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Cores e linhas mais fortes.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Tudo aparece de uma vez; nada desliza nem pulsa.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Números de linha no código</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Ao lado de blocos de cinco linhas ou mais. Eles não são copiados.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>não é possível gravar aí: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>outro programa está lendo isto no momento</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>não está mais na estante</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>não é um estado salvo nem um estado ajustado</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>o texto não é o que foi gravado ali; coloque o documento na estante novamente</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>ainda não foi lido</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>o estado não é o que foi gravado ali; peça que o texto seja lido de novo</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>não é o que o Rookery gravou; este item da estante não pode ser usado</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>%n estado sem nome foi descartado, pois a estante ultrapassou seu limite. O texto dele continua aqui e pode ser lido de novo.</numerusform>
            <numerusform>%n estados sem nome foram descartados, pois a estante ultrapassou seu limite. Os textos deles continuam aqui e podem ser lidos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Somente arquivos deste computador podem ser colocados na estante.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>“%1” já está na estante.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>“%1” retirado da estante</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>“%1” está como foi gravado: as somas de verificação do texto e do estado conferem.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n dos arquivos não está na estante:</numerusform>
            <numerusform>%n dos arquivos não estão na estante:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Lendo: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Um estado inicial ajustado; não leu nenhum texto</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Modelos em outros computadores não têm estados</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Lido por %1, não pelo modelo em uso</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Pausado em %1%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>O estado foi descartado para liberar espaço; o texto está aqui</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Aguardando leitura</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Aguardando um modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Feito por outro modelo que não o em uso</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n arquivo da pasta não pode ser lido, é grande demais ou está fundo demais, e foi deixado de fora:</numerusform>
            <numerusform>%n arquivos da pasta não podem ser lidos, são grandes demais ou estão fundo demais, e foram deixados de fora:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversas</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Um documento é lido uma vez, em segundo plano; depois, quantas conversas você quiser podem começar na hora a partir do que o modelo lembra dele. Um modelo recorrente guarda o essencial de um texto longo e esquece detalhes: os trechos relacionados a uma pergunta aparecem abaixo de cada resposta, e um teste mostra quanto é lembrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n documento a caminho…</numerusform>
            <numerusform>%n documentos a caminho…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Ao todo %1; no máximo</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Espaço para a estante</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Acima disso, os estados dos itens mais antigos sem nome são descartados. Os textos deles ficam e podem ser lidos de novo.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Colocar documentos na estante</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Documentos e estados (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Colocar uma pasta de documentos na estante</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar o estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Arquivos de estado (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Continuar leitura</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar leitura</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>O que fazer com “%1”</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Iniciar uma conversa</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Ler o texto de novo</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Usar como base desta conversa</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar o texto</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Testar quanto é lembrado…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Dizer para que serve…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Retirar da estante</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Pesquisar em todas as mensagens</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escrever outra resposta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar a última resposta</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Alterar a última pergunta</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Configurações da resposta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Renomear uma conversa</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Desfazer uma exclusão</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nova conversa ao lado</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>A outra conversa</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Fechar este lado</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Configurações da resposta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Configurações do texto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Pesquisar em todas as mensagens</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Suas conversas aparecerão aqui.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Importação de uma conversa</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Parar a importação</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON com todas as ramificações (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novo texto</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>Editar os prompts…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n trecho do documento sobre isto</numerusform>
            <numerusform>%n trechos do documento sobre isto</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Mostrar em “%1”</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Nenhuma voz está instalada, por isso nada pode ser lido em voz alta. Instale o speech-dispatcher e o plugin do Qt para ele e tente novamente.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>A voz da área de trabalho parou de funcionar, por isso a leitura da resposta não continua. Verifique se o speech-dispatcher está em execução e tente novamente.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>o estado da conversa</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>não pode ser lido do dispositivo</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>não é um estado salvo de uma conversa</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>o estado foi salvo com outro modelo; carregue esse modelo ou comece a partir do texto</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>o estado salvo está danificado</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>o estado salvo está danificado: ele mudou desde que foi gravado</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>o estado salvo está danificado: contém valores que não são números</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>memória insuficiente para o estado</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>ausente em %1; o estado foi ajustado para outro modelo</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>forma %1, esperada %2 em %3; o estado foi ajustado para outro modelo</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>modelos RWKV-4 não têm um estado matricial a partir do qual começar; escolha um modelo da versão 5 à 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>tem mais camadas do que as %1 do modelo; o estado foi ajustado para outro modelo</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>o estado contém valores que não são números; o treinamento divergiu</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>não contém nenhum estado; escolha um estado salvo ou um arquivo .pth de estado ajustado</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>estas matrizes não são um estado inicial do modelo</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>O estado foi importado em %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Um estado treinado para uma tarefa, para %1. Ele não leu nenhum texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 leu %n token antes desta conversa e se lembra dele. O texto não faz parte de um estado, por isso não pode ser mostrado aqui; sua primeira mensagem continua a partir dele.</numerusform>
            <numerusform>%1 leu %n tokens antes desta conversa e se lembra deles. O texto não faz parte de um estado, por isso não pode ser mostrado aqui; sua primeira mensagem continua a partir dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Antes da primeira mensagem</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Uma resposta vazia</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>em outra ramificação, resposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 leu o texto uma vez, %n token, e responde de memória: guarda o essencial de um texto longo e esquece detalhes. Os trechos relacionados à sua pergunta aparecem abaixo da resposta.</numerusform>
            <numerusform>%1 leu o texto uma vez, %n tokens, e responde de memória: guarda o essencial de um texto longo e esquece detalhes. Os trechos relacionados à sua pergunta aparecem abaixo da resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>outro modelo</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>O estado “%1”, do qual esta conversa parte, é de %2. O modelo em uso, %3, nada sabe dele e responderia sem ele.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n resposta sem estado</numerusform>
            <numerusform>%n respostas sem estado</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>O que fazer com o estado</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Iniciar uma conversa a partir daqui</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Mostrar a resposta anterior</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Um estado é tudo o que o modelo lembra da conversa, em poucos megabytes: inicie uma nova conversa a partir de qualquer um deles. Um é salvo após cada resposta. Os mais recentes ficam todos; os mais antigos, cada vez menos; um com nome fica até você excluí-lo.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Nome do estado mais recente</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Nenhum ainda: o primeiro vem com a primeira resposta.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Iniciar uma conversa a partir de um arquivo de estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Arquivos de estado (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar o estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Arquivos de estado (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 não tem estados: ele lê a conversa inteira a cada pergunta. Os salvos antes são para os modelos deste computador aos quais pertencem.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Este arquivo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>Não é possível abrir: %1. Verifique se a pasta existe e pertence a você.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 não é um banco de dados do Rookery. Escolha outra pasta de dados ou mova o arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 foi gravado por um Rookery mais recente e não foi modificado. Atualize o Rookery para abri-lo.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 está danificado. Ele foi mantido como está; restaure um backup dele, ou ponha-o de lado e comece com um vazio.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>Outro programa está usando %1. Feche-o lá e tente novamente.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>Não há mais espaço para salvar em %1. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>Não é possível gravar: %1. Permita a gravação aí e na pasta correspondente, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>O disco falhou ao usar %1. Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 mudou no disco desde o salvamento, por isso não é mais utilizável. Restaure um backup da pasta de dados para recuperar o original.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 é mais antigo do que o último salvamento: foi substituído, ou o arquivo ao lado que termina em -wal foi. Saia do Rookery e coloque de volta os arquivos mais recentes.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>A leitura de %1 foi interrompida antes do fim, como você queria.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 não é legível como conversa do Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>Algo deu errado ao usar %1. Tente novamente.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>O arquivo de dados</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Esta mensagem</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Este estado salvo</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>O arquivo desta imagem</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Faltam as alterações mais recentes: %1, onde elas estavam, desapareceu. Para recuperá-las, saia do Rookery e coloque esse arquivo de volta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>Não é possível gravar %1: tudo pode ser lido, mas nada é salvo. Permita a gravação nele e em sua pasta e reinicie o Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Até lá, as alterações mais recentes, em %1, não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Não há memória suficiente para testá-lo ao lado do modelo como ele é. Inicie uma conversa com ele.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>O que você perguntaria</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Pergunta de um exemplo</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>O que ele deve responder, na voz e na forma dele</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Resposta de um exemplo</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Alterar o exemplo %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>De conversas…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover todos</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Ainda não há exemplos. Digite alguns, solte aqui um arquivo (linhas JSON, CSV, um texto) ou use respostas das suas próprias conversas. De vinte a sessenta com uma forma em comum é um bom número; com dez ou mais, alguns podem ser reservados para a avaliação.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Usar exemplos de um arquivo</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Exemplos (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversas</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Carregar no processador</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Solte o arquivo para usar seus exemplos</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Mostre ao modelo como você quer que ele responda, e ele adota isso: um tom, um formato, uma tarefa. Bastam algumas dezenas de exemplos e alguns minutos neste computador. Ele não aprende fatos: o que não sabe, inventa como antes, no novo tom.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Nome, como “Pirata”</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nome do que foi aprendido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Iniciar uma conversa com isto</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Salvo como %1. Outros programas para RWKV também leem o arquivo; aqui ele pode ser importado em Estados.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Descartar e alterar os exemplos</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Voltar aos exemplos</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Agora está na estante: qualquer conversa pode começar a partir dali. O arquivo %1 também serve para outros programas.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Agora está em Modelo, Adaptadores, onde pode ser ativado e desativado. A pasta %1 também serve para outros programas.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>O que ele aprendeu</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Rápido: 50 passos</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normal: 100 passos</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Completo: 300 passos</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Por quanto tempo ele aprende</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Quão bem as respostas são previstas, ao longo dos passos</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>para avaliar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Parar e manter o melhor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Um tom: um estado inicial</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Mais que um tom: um LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>O que é feito dos exemplos</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Posto do LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>O que ele aprende é mesclado ao modelo durante o carregamento e vale em todas as conversas dele enquanto estiver ativado. Um posto mais alto aprende mais e leva mais tempo.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>O que ele aprende é um estado de alguns megabytes a partir do qual as conversas podem começar; o modelo fica como está.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Testar com</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>não usados para aprender</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts para testar</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Uma pergunta que não está entre os exemplos</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt para testar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>O modelo ainda está carregando.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Carregue um modelo primeiro.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Este modelo é executado em outro computador. Só é possível ensinar um modelo que esteja neste.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>Não foi possível guardar o progresso: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Não foi encontrado nada que responda melhor. Podem ajudar mais exemplos com algo em comum ou respostas mais curtas.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Lendo os exemplos…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Testando a velocidade com que ele pode aprender: passo %1 de %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Aprendendo: passo %1 de %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tempo restante: %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Perda em %n exemplo que ele não usa para aprender: %1 sem o aprendizado, %2 agora</numerusform>
            <numerusform>Perda em %n exemplos que ele não usa para aprender: %1 sem o aprendizado, %2 agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Perda nos exemplos dele: %1 sem o aprendizado, %2 agora</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>A perda passou de %1 para %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Parado; o melhor até agora foi mantido. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Pronto. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Já existe um estado chamado “%1”; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Já existe um adaptador chamado “%1”; escolha outro nome.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posto %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Por enquanto, só é possível ensinar modelos RWKV-6 e RWKV-7; este é %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Só uma parte do modelo cabe na placa de vídeo. Carregue-o no processador para ensiná-lo.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>O que você está colando é longo demais para um campo. Salve-o como arquivo e coloque-o na estante.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Não se sabe o que o modelo esperava aqui.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Outro modelo escreveu isto. Carregue-o para ver o que mais ele esperava.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Raciocinando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Raciocinou por %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Raciocinou por um instante</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ocultar o raciocínio</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostrar o raciocínio</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>A conversa continua a partir de uma resposta anterior</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Uma resposta vazia</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Resposta %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>estado de %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>sem estado: para continuar aqui, %n resposta é lida de novo</numerusform>
            <numerusform>sem estado: para continuar aqui, %n respostas são lidas de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n outra ramificação sai antes dela: ↑ ↓</numerusform>
            <numerusform>%n outras ramificações saem antes dela: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Linha do tempo da conversa, %n resposta</numerusform>
            <numerusform>Linha do tempo da conversa, %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Esquerda e direita mostram a conversa como ela estava</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Ele ainda se lembra?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar daqui</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Voltar ao fim</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Consultando o modelo…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Clique em um token, ou escolha um com ↑ ↓ e Enter, para continuar a partir dele em outra versão.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>é executado em %1, que ainda não consegue treinar; carregue-o no processador</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>memória insuficiente para treinar com %1 tokens de uma vez; use exemplos mais curtos ou feche outros programas</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>um exemplo não tem nada a aprender: a resposta está vazia</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>um exemplo tem %1 tokens, e no máximo %2 são possíveis; encurte-o ou divida-o</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>não há nenhum exemplo com que aprender</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>precisa de user e assistant, messages, conversations, instruction e output, ou text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>não tem nada a aprender: a resposta está vazia</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>tem %1 tokens, e no máximo %2 são possíveis; encurte-o ou divida-o</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>exemplo %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>não é JSON válido</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>a linha %1 não é JSON válido</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>não contém nenhum exemplo com que aprender</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>não é float32, ou a forma não corresponde aos dados</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>nenhuma taxa deu resultado: as perdas cresceram sem limite; procure exemplos com defeito</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>não é um ponto de verificação de um ajuste ou está danificado; comece de novo sem ele</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>foi feito com outro modelo, outros exemplos ou outras opções; comece de novo sem ele</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>uma aspa na linha %1 não foi fechada</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>a primeira linha precisa nomear as colunas: question e answer, user e assistant ou instruction e output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 ainda não consegue treinar; treine no processador</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>memória insuficiente para uma rede de %1 valores; escolha uma menor</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>não é possível criar uma rede de %1 camadas de largura %2; no máximo, %3 camadas de largura %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>a largura %1 precisa ser um múltiplo do tamanho de cabeça %2, e este, um múltiplo de 8 até 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>uma rede de %1 valores é grande demais para ser treinada aqui; no máximo %2 são possíveis</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>não é um ponto de verificação de um treinamento ou está danificado; comece de novo sem ele</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>foi feito com outro texto, outros tamanhos ou opções; comece de novo sem ele</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>o texto tem %1 tokens, poucos demais para janelas de %2; use um texto mais longo ou um contexto mais curto</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>as perdas cresceram sem limite; escolha uma taxa menor</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 não pode ser treinado aqui; escolha um modelo RWKV-6 ou RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Só uma parte cabe em %1, que não pode treinar uma parte; carregue-o no processador</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>tem mais colunas do que a primeira linha nomeia; coloque entre aspas os textos que contêm o separador</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>não é texto simples em UTF-8; salve-o assim</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>O Rookery continua em execução</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>As respostas continuam sendo escritas. O ícone na bandeja do sistema mostra a janela de novo.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Remover o prompt “%1”</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Sem o aprendizado</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Com o aprendizado</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>A memória começou vazia; agora a camada %1 é a que mais contém.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>Em %n resposta, a memória mudou %1% do seu tamanho, principalmente na camada %2.</numerusform>
            <numerusform>Em %n respostas, a memória mudou %1% do seu tamanho, principalmente na camada %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continuado</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Versão atual do texto</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versões do texto</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>o vocabulário não tem token para alguns bytes isolados, por isso não consegue codificar todos os textos</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>a mesclagem %1 cita um token que não está no vocabulário</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>um token adicionado não tem identificador, não tem texto ou tem um texto longo demais</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>salvo como UTF-16 (“Unicode”), que não é lido; salve-o como UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>maior do que qualquer vocabulário de um modelo RWKV; escolha o do próprio modelo</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>não é um vocabulário: nem um tokenizer.json com pares de bytes (BPE), nem um mapa de identificadores para tokens</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>esperados um identificador, um token entre aspas e seu comprimento</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>o identificador ou o comprimento não é um número dentro do intervalo válido</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>o token não é uma string Python entre aspas</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>o token tem %1 bytes, não %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>linha %1: o identificador %2 aparece duas vezes</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Solte o arquivo de pesos para carregá-lo</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Solte a conversa exportada para abri-la</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Solte imagens para perguntar sobre elas</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Solte documentos para colocá-los na estante</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Solte o texto para continuar a escrever nele</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Solte o adaptador para adicioná-lo a %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Continuar no cursor</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Direto no texto</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n para escolher</numerusform>
            <numerusform>%n para escolher</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Continuações escritas por vez</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Reescrever…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>O modelo está lendo o texto…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Lendo com antecedência</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab aceita uma palavra da sugestão</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Quanto do texto o modelo já leu</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversas</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novo texto</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versões do texto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Não sugerir nada enquanto digito</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Sugerir palavras enquanto digito</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Voltar a escrever</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar o que o modelo esperava</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Ocultar configurações do texto</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Configurações do texto</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Exportar o texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Abrir um texto</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Textos (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 não é um texto em UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Analisando a imagem… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>O modelo está lendo</translation>
    </message>
</context>
</TS>
