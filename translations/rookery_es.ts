<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Acerca de Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>El modelo inicial se entrenó con</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery se basa en</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 ejecuta modelos de lenguaje RWKV en este equipo. Es software libre con licencia Apache 2.0, se ofrece sin ninguna garantía y no envía nada a ningún sitio, a menos que añada un modelo en un servidor.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>es un adaptador PiSSA, que necesita el archivo con sus valores iniciales; ponga init_pissa.pth a su lado</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>no es un objeto JSON; obtenga el archivo de nuevo</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>es un DoRA (use_dora), que aquí no se puede fusionar; elija un LoRA sin esa opción</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>da a algunas matrices un alfa propio (alpha_pattern), lo que aquí no se puede fusionar</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>del tipo %1, que no se lee</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 no forma parte de ningún adaptador conocido (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>contiene valores iniciales de matrices distintas de %1; los dos archivos no corresponden entre sí</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>modifica %1, que el modelo no tiene; el adaptador se hizo para otro modelo</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>tiene %1 para %2 de forma %3; el adaptador se hizo para otro modelo o está dañado</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>solo tiene la mitad del par para %1; obtenga el archivo de nuevo</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>trae su propio alfa; omita el suyo y cambie en su lugar la intensidad</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>es de un tipo sin alfa; omítalo y cambie en su lugar la intensidad</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>no indica su alfa, con el que se debe escalar; indique el alfa de su entrenamiento después de dos puntos, como en %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>contiene valores que no son números (NaN o infinito); el archivo está dañado o su entrenamiento divergió</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>no se puede crear la carpeta (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>parte de valores extraídos del modelo (init_lora_weights: %1), lo que no se puede fusionar aquí</translation>
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
        <translation>Un LoRA, PiSSA o DiSHA cambia la forma de escribir de este modelo. Se fusiona mientras se carga el modelo.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Añadir un adaptador…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Volver a cargar con estos</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Añadir un adaptador al modelo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adaptadores (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Añadir un adaptador de una carpeta, como los escribe PEFT</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 es tal como se entrenó, 0 no cambia nada; un valor mayor exagera el efecto.</translation>
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
        <translation>El archivo no indica su alfa, con el que se debe escalar. Escriba el de su entrenamiento.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Respuesta %1 de %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>el comienzo de la respuesta no se ajusta a la forma elegida para ella; haga que se escriba otra respuesta o no elija ninguna forma</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Esta respuesta la escribió otro modelo. Cargue %1 para ver qué más esperaba.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Esta respuesta inicia la conversación, así que no hay nada a partir de lo cual se esperara.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>La respuesta está escrita</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>No se pudo escribir la respuesta</translation>
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
        <translation>Respuestas de las que aprender</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Aún no hay ninguna conversación con respuestas.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Esta conversación no tiene respuestas a preguntas sin imágenes.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Elija las respuestas que sean como las quiere; cambie antes las demás en la conversación. Las que van seguidas se aprenden juntas, para que lo que depende de la pregunta anterior tenga sentido.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Elegir todas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Tomar %n respuesta</numerusform>
            <numerusform>Tomar %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Responder con otro modelo</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>La respuesta se añade a las que ya hay, como una versión propia, y la conversación continúa con este modelo.</translation>
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
        <translation>El prompt del sistema o la plantilla de conversación ha cambiado, así que el modelo vuelve a leer la conversación antes de responder.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Este modelo no tiene un estado guardado de la conversación, así que vuelve a leer el texto antes de responder.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>El modelo no tiene nada que añadir: terminó la respuesta de inmediato. Pregunte por lo que falta o haga que escriba otra respuesta.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>No se pudo usar el estado guardado de la conversación (%1), así que el modelo vuelve a leer el texto antes de responder.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>El servidor está ocupado y pide esperar %1 s; después se le preguntará de nuevo.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>La respuesta repetía lo mismo una y otra vez, así que se detuvo. «Continuar» la deja seguir; una penalización por presencia más alta puede ayudar.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>El servidor no ha respondido. Se le preguntará de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>El estado guardado de la conversación ha cambiado en el disco desde que se guardó, así que no se usa: el modelo vuelve a leer el texto antes de responder y se guarda un estado nuevo. «Comprobar los datos», en los ajustes, dice si ha cambiado algo más.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>Se está escribiendo %n respuesta</numerusform>
            <numerusform>Se están escribiendo %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n respuesta: conserve una</numerusform>
            <numerusform>%n respuestas: conserve una</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Mostrar de una en una</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respuestas lado a lado</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Preajuste «%1» eliminado</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt «%1» eliminado</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Personaje «%1» eliminado</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Añadido como adaptador de %1: %2. Se combina cuando el modelo se vuelve a cargar y está en el panel, en Modelo.</translation>
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
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (bifurcación)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>El archivo recibido no es el modelo esperado (%1). Se eliminó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>El archivo recibido es un modelo distinto del esperado: %1 con %2 capas de anchura %3. Se eliminó.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Este equipo tiene %1 de memoria, %2 de ellos libres, y %3 libres en el disco.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>unos %1 tokens/s en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>unos %1 tokens/s en el procesador</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Adecuado para este equipo</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Adecuado para este equipo: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Cabe si se cierran otros programas</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Cabe si se cierran otros programas: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Demasiado grande: necesita unos %1 de memoria, este equipo tiene %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Sin espacio: solo hay %1 libres en el disco</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>necesita unos %1 de memoria</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licencia %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>No hay suma de comprobación publicada: se comprueban el tamaño y las formas.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Un modelo es un archivo de pesos: los archivos .gguf son compactos y completos; los archivos .pth son más grandes y necesitan un vocabulario, que se descarga con ellos.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Más archivos de estos modelos</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Cualquier otro modelo de huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>propietario/nombre o un enlace</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Nombre o enlace de un modelo en huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostrar archivos…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Esto no es propietario/nombre ni un enlace a huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modelos para descargar</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>No se descarga nada hasta que pulse aquí un botón.</translation>
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
        <translation>%1 descargado</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Mostrar archivos…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
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
        <translation>Para traducir</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Para mostrarle imágenes</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>las del modelo</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>después de los filtros</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Lo que puede venir a continuación</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Cuánto cambió la memoria, capa por capa</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>La base de datos dañada se conservó como %1. Rookery continúa con una vacía.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Este mensaje es demasiado largo para cambiarlo aquí. Cópielo y cámbielo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversaciones</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Continúa a partir del estado «%1»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Ajustes de la respuesta</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Muestreo, prompt, estados y modelo</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Ocultar ajustes de la respuesta</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>La otra conversación</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Cerrar este lado</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>No hay ningún modelo cargado. Lo que escriba se queda aquí hasta que lo haya.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 no puede ver imágenes. Se quedan aquí; cargue un modelo con codificador de imágenes para enviarlas.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Pregunte sobre ella o envíela para que la describa</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>El modelo se está cargando; ya puede escribir…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Cargue un modelo para conversar</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>El modelo inicial es diminuto y se equivoca a menudo fuera de sus pocos temas.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Los modelos pueden equivocarse. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Adjuntar imágenes</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Preguntar a partir de aquí; lo que venía después queda como rama</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Con el foco</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 está leyendo el texto de «%2». Al terminar se abrirá una copia de esta conversación que lo conoce.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Leer el texto de nuevo</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Cargue un modelo con el que escribir.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Un modelo en otro equipo solo puede reescribir lo que seleccione: no guarda estados de los textos.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>lo que sigue tiene un %1&#xa0;% de probabilidad por token</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Para el modelo, el texto termina aquí. Escriba unas palabras más o continúe desde otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n propuesta decía lo mismo que otra y se ha omitido. Con una temperatura más alta se diferencian más.</numerusform>
            <numerusform>%n propuestas decían lo mismo que otras y se han omitido. Con una temperatura más alta se diferencian más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>No ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Ajustar las líneas largas</translation>
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
        <translation>Guardar el código en un archivo…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Ocultar los números de línea</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Mostrar los números de línea</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Adjuntar imágenes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversación eliminada</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texto eliminado</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Sin prompt del sistema, plantilla del modelo</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Por ejemplo: Enseñas con paciencia. Responde con frases cortas.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Va antes del primer mensaje de esta conversación. Tras un cambio, el modelo vuelve a leer la conversación.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de conversación</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Nombres de los interlocutores</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Su nombre en la plantilla</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Nombre del modelo en la plantilla</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Texto antes del primer turno</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Texto antes del primer turno, con sus finales de línea</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Una respuesta termina en</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textos separados por comas; %1 es un final de línea</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textos que terminan una respuesta</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>La respuesta termina en: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>La respuesta es</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>El modelo no puede escribir otra cosa: cada token se comprueba antes de elegirlo.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>A un modelo en un servidor no se le puede imponer una forma; sus respuestas son texto libre.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Es demasiado largo para cambiarlo aquí. Este es su comienzo; el modelo lo lee entero.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nombre de la conversación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Una respuesta nueva</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Mostrar al lado</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Mostrada al lado</translation>
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
        <translation>mensajes ilegibles (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>mensajes que ya no están como se escribieron (%1 de %2)</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Esta conversación está dañada: %1. El resto se muestra y no se eliminó nada; restaure una copia de seguridad de la carpeta de datos para recuperarla.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Lee todas las conversaciones, los estados guardados y las imágenes, e indica si están como se escribieron. No se cambia nada.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Comprobando los datos: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Todos los datos están como se escribieron: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n estado guardado</numerusform>
            <numerusform>%n estados guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>la base de datos %1 está dañada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n conversación ya no está como se escribió</numerusform>
            <numerusform>%n conversaciones ya no están como se escribieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n estado guardado no se puede usar</numerusform>
            <numerusform>%n estados guardados no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Se encontraron daños: %1. No se cambió ni se eliminó nada; restaure una copia de seguridad de la carpeta de datos para recuperar lo dañado.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
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
        <translation>Las conversaciones, las imágenes, los modelos y la configuración se moverán a %1. Después, Rookery se reiniciará.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejar aquí</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Moviendo los datos: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Mover los datos a una carpeta vacía</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Se está escribiendo una respuesta. Espere a que termine o deténgala y después mueva los datos.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Se está descargando un modelo. Espere a que termine o detenga la descarga y después mueva los datos.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>no es un texto; se pueden leer textos, Markdown, HTML y PDF</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>no contiene ningún archivo de texto, Markdown, HTML o PDF que se pueda leer</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>tiene más de %1 MB de texto; divídalo</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>pide una contraseña; guárdelo antes sin ella</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>no contiene texto, solo imágenes de texto o nada</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>está dañado; ábralo en otro programa y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>analizarlo lleva más de dos minutos, así que no se lee</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>no se pudo analizar, así que no se lee</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>no se puede iniciar la parte de Rookery que analiza los documentos; vuelva a instalar Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>se canceló la lectura</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>sus caracteres no están en UTF-8; guárdelo como UTF-8 e inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>No se pudo obtener el estado del modelo; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Volver a la estantería</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>Otro programa ya está descargando %1.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>La descarga necesita %1, pero solo hay %2 libres en el disco. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>No se puede leer %1. Elimínelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 envió una parte del archivo cuando se había pedido completo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>El archivo en %1 tiene %2 bytes, no los %3 esperados: es otro. No se conservó nada.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 envió más de los %2 bytes que tiene el archivo. La descarga se detuvo y lo recibido se eliminó.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>La descarga se interrumpió (%1). Lo recibido se conserva; inténtelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>El archivo ha cambiado en el servidor. Inténtelo de nuevo; empezará desde el principio.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 solo da este archivo a quienes han iniciado sesión allí (error %2). Descárguelo en un navegador y ábralo aquí.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 ya no tiene este archivo (error %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 respondió con el error %2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>El archivo recibido no es el esperado: su suma de comprobación es distinta. Se eliminó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>La descarga se interrumpió. Lo recibido se conserva; inténtelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>El disco está lleno. Lo recibido se conserva; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>No se puede escribir %1 (%2). Compruebe la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Detener la descarga</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 descargado</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Modelo de borrador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Un modelo más pequeño con el mismo vocabulario escribe unas palabras por adelantado y este las comprueba de una vez: las respuestas llegan antes donde compensa, y son las mismas.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No se usa: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Volver a cargar con este</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 no está en este equipo, y Rookery no obtiene nada de la red. Guarde la imagen y adjunte el archivo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Un mensaje admite hasta %1 imágenes.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>El modelo recuerda «%1»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>¿De qué hablamos?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Cargue un modelo para empezar</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usar la CPU</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Hablar con %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Añadirlo como adaptador</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Aún no hay nada en la estantería</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Suelte aquí un archivo de texto, Markdown, HTML o PDF, o una carpeta con ellos. También sirve un archivo de estado.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES no indica ninguna carpeta</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>falta la carpeta del modelo inicial junto al programa; reinstale Rookery o indique la carpeta en ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>la carpeta no contiene ningún modelo RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>la carpeta no contiene ningún modelo RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>la carpeta contiene varios modelos, indique uno de ellos: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>falta su vocabulario; ponga %1 al lado o elija el archivo</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>mientras tanto se cargó otro modelo</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>el modelo se descargó de la memoria</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>este vocabulario tiene %1 tokens, el modelo solo %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>se canceló la carga</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>se canceló la lectura del texto</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>no hay memoria suficiente para una copia del estado</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>no hay memoria suficiente para esta respuesta</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>el programa se está cerrando</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>no hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>al vocabulario del modelo de lenguaje le faltan los tokens que rodean una imagen; el codificador pertenece a otro modelo</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>no hay memoria suficiente para la imagen</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 lee su imagen en ambos sentidos, algo que Rookery no puede ejecutar; use VisualRWKV 7 o un modelo ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>se canceló el examen de la imagen</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>el codificador de imágenes da filas de %1 números, el modelo de lenguaje admite %2; pertenecen a modelos distintos</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>la respuesta contiene tokens que este modelo no conoce</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>no hay texto tras el que esperar nada</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>tiene otro vocabulario que %1, así que no puede escribir por adelantado para él</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Cargue primero el modelo al que pertenece el estado.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 es un adaptador (LoRA o similar), no un modelo: cambia el modelo para el que se hizo. Cargue ese modelo y añada este en su panel, en Modelo, Adaptadores.</translation>
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
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
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
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>No se pudieron guardar los ejemplos: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Omitido: no tiene respuesta.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Omitido: igual que el ejemplo %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Omitido: tiene más de %1 tokens. Acórtelo o divídalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>No se pueden leer los ejemplos guardados. Su archivo se apartará antes de guardar otros nuevos. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Cambiar el ejemplo %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Quitar el ejemplo %1</translation>
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
        <translation>Usted</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>el disco está lleno; libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>su cuota de disco está agotada; libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>no hay permiso para escribir ahí; elija otra carpeta</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>una tubería de la que nadie lee; elija un archivo</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>una carpeta, no un archivo; elija un archivo que esté en ella</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>una tubería, no un archivo; guarde en un archivo lo que llega por ella y elíjalo</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>un socket, no un archivo; elija un archivo</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>un dispositivo, no un archivo; elija un archivo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe el archivo</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>no hay permiso para leerlo; cámbielo o elija otro</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>otro programa lo está usando; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>tiene %1&#xa0;MB, mucho más que un archivo de este tipo</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Esta carpeta contiene más de lo que se muestra. Escriba el nombre del archivo.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta carpeta está vacía.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Aquí no hay archivos de este tipo.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Escriba un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Elija un archivo de la lista o escriba su nombre.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Escriba un nombre para la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>No se puede crear la carpeta «%1»: no tiene permiso para escribir ahí.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>A la carpeta superior</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Ocultar archivos ocultos</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Mostrar archivos ocultos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>La carpeta mostrada o una ruta</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Un nombre o una ruta</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Nombre o ruta de la carpeta</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Nombre o ruta del archivo</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo de archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
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
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>No existe la carpeta «%1». Elija otra o créela primero.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>No tiene permiso para escribir en la carpeta «%1». Elija otra.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>No tiene permiso para ver la carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>No existe el archivo «%1». Compruebe su nombre o elija uno de la lista.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>No tiene permiso para leer «%1». Elija otro archivo o cambie sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«%1» es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Ruta de la carpeta</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Abrir la ventana rápida de Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>La respuesta de %1 es demasiado larga para ser una lista de archivos.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 respondió con algo que no es una lista de archivos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>La lista de %1 continúa en otra dirección (%2), que no se sigue.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 tiene más de %2 archivos. Indique el enlace del que quiere.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 no muestra %2 sin iniciar sesión: no existe o pide antes aceptar unas condiciones. Descárguelo en un navegador y ábralo aquí.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 no existe en %2. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 respondió con el error %2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>No se pudo contactar con %1 (%2). Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>se canceló la codificación de la imagen</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 no puede ejecutar esta red; expórtela con formas constantes y sin los pesos 1-D de LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>su salida no es [1, tokens, anchura] ni [1, anchura, filas, columnas]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>da valores que no son números</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 calcula algo distinto de lo que indica la prueba del propio archivo (diferencia de %2), así que las imágenes se leerían mal</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 no puede importar esta red (opset %2); expórtela para los opsets 11 a 13 con formas constantes</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 no puede importar esta red (opset %2, en %3); expórtela para los opsets 11 a 13 con formas constantes</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>falta este tensor en el archivo del codificador de imágenes</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>forma %1, se esperaban %2 valores</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>contiene valores que no son números; el archivo está dañado</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>no hay memoria suficiente para el codificador de imágenes</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>forma %1, se esperaban %2 filas</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>no hay memoria suficiente para codificar la imagen</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>una convolución de %1 coeficientes; se conocen las de 3 y 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>el codificador de imágenes da %1 números por token, el proyector espera %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>no hay memoria suficiente para el proyector</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>las características del codificador de imágenes no encajan con el proyector</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>ningún proyector que Rookery conozca (dos capas lineales)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>un codificador con módulos de fusión deepstack; Rookery solo ejecuta la torre simple</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>la imagen es más de 50 veces más larga que ancha; recórtela primero</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>la torre de visión de un modelo RWKV-VL falta o está incompleta</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>la incrustación de parches o de posiciones del codificador de imágenes falta o tiene una forma extraña</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>a este archivo VisualRWKV le falta uno de sus tres codificadores de imágenes</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>no hay bloques transformer cuya anchura sea divisible por sus cabezas</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>el dispositivo falló al codificar la imagen</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>la red no tiene nodos o no da nada</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>espera algo distinto de una sola imagen; exporte únicamente el codificador de imágenes</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>su nodo %1 (%2) %3; exporte o descargue de nuevo el archivo</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>guarda sus pesos en otro archivo; expórtelo como un solo archivo</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>su peso %1 tiene valores distintos de los que prometen su forma y su tipo; exporte o descargue de nuevo el archivo</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>deja un peso sin nombre o da a dos pesos el nombre %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>es de un tipo que Rookery no puede ejecutar</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>tiene %1 entradas</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>tiene %1 salidas</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>lee %1, que nada escribe antes</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>depende solo de constantes; pliéguelas al exportar</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>escribe %1, que no es un nombre o se escribe dos veces</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>indica %1 dos veces</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>tiene un valor imposible de %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>no contiene ningún tensor</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>no tiene ventana</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>no tiene pesos propios</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>tiene pesos de una forma distinta a la de su ventana</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>tiene un sesgo de longitud distinta a la de sus pesos</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>tiene pesos de longitudes distintas</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>tiene nombres que no son texto; exporte o descargue de nuevo el archivo</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>promete %1, que no se deriva de ninguna imagen</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>no es un archivo ONNX completo; expórtelo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>contiene una lista de más de 4096 números donde corresponde una corta</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>contiene condiciones o bucles, que ningún codificador de imágenes necesita</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>tiene un atributo de un tipo poco común</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>tiene un nodo con más de 1024 entradas, salidas o atributos</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>tiene un valor con más de 4096 ejes</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>tiene una entrada o salida que no es un tensor</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>tiene pesos dispersos; expórtelos completos</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>tiene más de 50&#xa0;000 nodos, que ningún codificador de imágenes necesita</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>tiene funciones propias o partes para el entrenamiento; expórtelo para inferencia</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>no se puede leer un archivo ONNX de más de 2&#xa0;GB</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>no tiene una entrada de tamaño fijo [1, 3, altura, anchura]; exporte el codificador con formas constantes</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>no se puede iniciar la parte de Rookery que prueba un codificador de imágenes; reinstale Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>esta red necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>esta red se pudo leer una vez, pero no dos; ¿se está escribiendo el archivo?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>esta red tarda más de dos minutos por imagen, así que no se usa</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV falla con esta red, así que no se usa; expórtela o descárguela de nuevo</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>este modelo necesita el codificador de imágenes google/siglip2-base-patch16-384, que no está en su archivo; elija su model.safetensors como archivo de visión</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>no se encontró ningún codificador ONNX junto al modelo</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>este modelo no puede ver imágenes: no hay ningún codificador de imágenes en sus archivos; elija un modelo con visión o indique un codificador</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>sus imágenes son demasiado pequeñas para distinguir fotografías de dibujos</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>parece una fotografía, y este modelo solo conoce dibujos; un modelo de imágenes puede describirla</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>lo que indica de las cosas en fotografías tiene una forma distinta de la de Rookery; pertenece a otra versión</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>esta no es la red que reconoce cosas en fotografías; reinstale Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Preguntando al modelo…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>menos del 50&#xa0;%</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>20&#xa0;%</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5&#xa0;%</translation>
    </message>
    <message>
        <source>Surprise over the text</source>
        <translation>Sorpresa a lo largo del texto</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La respuesta, token a token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Lo que esperaba el modelo</translation>
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
        <translation>%1 bits de sorpresa por token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>probabilidad %1&#xa0;% · posición %2 · sorpresa %3 bits · entropía %4 bits</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Cargue un modelo para ver qué más esperaba.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Esta imagen ya no se puede leer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Lo escribió el modelo y lleva fuera de Rookery, a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>El sistema no proporciona números aleatorios para una clave, así que el servidor sigue apagado. Apáguelo y vuelva a encenderlo para intentarlo de nuevo.</translation>
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
        <translation>Con Ctrl+Intro, el modelo continúa desde el cursor</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Escriba las primeras palabras; el modelo continúa desde ahí. O suelte aquí un archivo de texto.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>El texto, token a token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Parte %1 de %2, también seleccionada</translation>
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
        <translation>estado de este modelo</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Memoria según los tokens leídos</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Una conversación con este modelo ocupa %1 de memoria, por larga que sea.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Después de %1 tokens, esta conversación ocupa %2 de memoria, igual que al principio. Un transformer de %3 capas y una anchura de %4 guardaría %5 (calculado: una clave y un valor de 16 bits por cada canal, capa y token; los modelos que comparten cabezas guardan menos).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Por ejemplo, después de %1 tokens un transformer de %2 capas y una anchura de %3 guardaría %4 (calculado: una clave y un valor de 16 bits por cada canal, capa y token; los modelos que comparten cabezas guardan menos).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Responder a esto</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escribir otra respuesta</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Escribir %n respuesta</numerusform>
            <numerusform>Escribir %n respuestas en paralelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Bifurcar una nueva conversación desde aquí</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Eliminar desde aquí</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Un modelo en un servidor no puede continuar una respuesta</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostrar la respuesta como texto</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar lo que esperaba el modelo</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Responder con otro modelo…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Cambiar esta respuesta</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Escribir varias respuestas…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Responder con la CPU</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Usted: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Respuesta: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Mostrar la respuesta como texto</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar lo que esperaba el modelo</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Mensaje editado</translation>
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
        <translation>Respuesta cambiada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>primero tras %1&#xa0;ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>primero tras %1&#xa0;s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token leído antes</numerusform>
            <numerusform>%n tokens leídos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Imagen; la abre en grande</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>demasiados logits que ajustar</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>el modelo calculó valores que no son números; el archivo está dañado o su entrenamiento divergió</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>no hay memoria suficiente para el estado de una conversación</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 solo lee tokens; una imagen necesita otro modelo</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>fuera del vocabulario del modelo, de tamaño %1</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>hecho para incrustaciones: no tiene head.weight, así que no puede predecir tokens</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>se canceló la lectura del texto</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>la tarjeta %1 no tiene memoria libre para una de sus capas</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>no hay memoria suficiente para ejecutar el modelo</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>no hay texto desde el que continuar</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>a su vocabulario de %1 tokens le falta el token 65535, por el que los modelos de incrustaciones reconocen el final de un texto</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>el modelo calculó valores que no son números; el archivo está dañado</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>no está en el vocabulario del modelo</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>estado guardado</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>pertenece a un modelo distinto de %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>no hay memoria suficiente para una copia del estado de la conversación</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>características de la imagen</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 valores no son múltiplo de la anchura del modelo, %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>no hay memoria suficiente para una copia del estado</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>hecho para incrustaciones, así que no puede escribir por adelantado para otro modelo</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>tiene un vocabulario de %1 tokens y no puede escribir por adelantado para %2, que tiene %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>no hay memoria suficiente para una pasada de %1 tokens</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensor %1: forma %2, se esperaban %3 filas</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>un modelo Qwen convertido (%1) con capas RWKV, que Rookery no ejecuta; sí ejecuta los modelos propios de RWKV (rwkv6, rwkv7)</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>un modelo de arquitectura %1; de los archivos GGUF, Rookery ejecuta rwkv6 y rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>un híbrido de Qwen (token_shift_count %1), que Rookery no ejecuta</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>la cabecera GGUF termina más allá del archivo: está truncado o dañado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>el metadato %1 es de un tipo desconocido</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensor %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 tiene un nombre o una forma que no tiene ningún modelo; el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 tiene una forma que no tiene ningún modelo; el archivo está dañado</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: la forma %2 no se compone de bloques %3 enteros</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>el tensor %1 no está alineado; el archivo está dañado</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>el tensor %1 está más allá del final del archivo; está truncado o dañado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>un archivo GGUF big-endian, que no se lee</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>la versión %1 de GGUF no se lee; las versiones 2 y 3 sí</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>la cabecera GGUF enumera más de lo que tiene cualquier modelo; el archivo está dañado</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>la alineación %1 es imposible; el archivo está dañado</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensor %1: forma %2, se esperaban seis filas</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>un estado inicial (time_state), no un modelo; cargue el modelo para el que se ajustó e importe allí el estado</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>el estado guardado de una conversación, no un modelo; cargue el modelo del que procede e importe allí el estado</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>sus pesos son de tipo %1, que no se lee; elija el modelo en F32, F16, BF16 o un GGUF cuantizado</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>un codificador de imágenes, no un modelo de lenguaje; debe ir junto a uno o después de --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>rechazado: abierto de la forma habitual, este archivo ejecutaría código (%1); no se ejecutó nada. No se fíe de su procedencia</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>rechazado: contiene algo más que tensores (%1); no se ejecutó nada. Guarde solo los pesos, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>su pickle está dañado (%1 en el byte %2); obtenga de nuevo el archivo</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>el protocolo pickle %1 no se lee; guárdelo con el protocolo predeterminado de torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>demasiadas marcas</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>rechazado: su pickle usa el código de operación 0x%1, que unos simples pesos no necesitan; no se ejecutó nada</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>demasiados valores</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>falta una marca</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>un nombre no tiene final</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>demasiados diccionarios</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>demasiadas referencias</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>una referencia a nada</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>faltan valores en una tupla</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>faltan valores en un diccionario</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>falta un diccionario</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>no es un diccionario</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>atributos de nada</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>un almacenamiento está mal descrito</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>demasiados almacenamientos</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>una llamada a algo que no se puede llamar</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>un diccionario hecho de valores</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>un parámetro sin tensor</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>un tensor está mal descrito</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>demasiados tensores</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>no contiene un diccionario de tensores</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>un archivo zip, pero no un modelo de PyTorch guardado (no tiene data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>guardado en una máquina big-endian, lo que no se lee; guárdelo en un PC corriente</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>la versión %1 de archivo comprimido de PyTorch no se lee; las versiones 1 a 10 sí</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>falta %1 en el archivo comprimido; el archivo está dañado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 está comprimido o cifrado dentro del archivo; guarde de nuevo el modelo con torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 tiene %2 bytes, se esperaban %3 valores de %4 bytes; el archivo está dañado</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>la forma %1 sobrepasa los %2 valores de %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>sus tensores ocupan más del doble del tamaño del archivo</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>el archivo está comprimido o cifrado; guarde de nuevo el modelo con torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensor %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>no contiene tensores donde se guardan los pesos (en el nivel superior o en state_dict, model o module); guarde solo los pesos, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>termina en medio de un tensor: está truncado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>un tensor con %1 ejes y un nombre de %2 bytes es imposible; el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 es del tipo %2 de rwkv.cpp, que no se lee; convierta de nuevo el modelo con un rwkv.cpp actual</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: la forma %2 es imposible; el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 está más allá del final del archivo; está truncado o dañado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>la versión %1 de archivo de rwkv.cpp no se lee; las versiones 100 y 101 sí</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>enumera más tensores de los que tiene cualquier modelo; el archivo está dañado</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>tiene un objeto donde no corresponde</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>al tensor %1 le falta dtype, shape o data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>nombra dos veces el tensor %1</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>enumera más tensores de los que tiene cualquier modelo</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>tiene texto donde no corresponde</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>tiene una lista donde no corresponde</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>tiene un número donde no corresponde</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>el tensor %1 tiene demasiados ejes</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>contiene un número negativo</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>contiene un número que no es entero</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>tiene un valor lógico donde no corresponde</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>tiene un null donde no corresponde</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>tiene datos binarios donde no corresponden</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>no es JSON válido en el byte %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: la forma %2 de %3 no llena sus %4 bytes</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>la cabecera safetensors es más larga que el archivo; está truncado o dañado</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>la cabecera safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>dos tensores del archivo safetensors comparten bytes</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>el tipo, la forma y los bytes no concuerdan para un archivo safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>la lista de partes del modelo nombra demasiados archivos</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>la lista de partes del modelo no es JSON válido o no nombra ningún archivo</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>la lista de partes del modelo nombra %1, que no es un archivo situado junto a ella</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>formato de PyTorch anterior a 2020 (no un archivo zip), que no se lee; cárguelo y guárdelo una vez con un PyTorch actual</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>un simple pickle de Python, no un modelo guardado; solo se leen los archivos .pth de torch.save</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>un puntero de Git LFS, no los pesos; ejecute `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>una página web o XML, no pesos; descargue el archivo en sí</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>un archivo JSON, no pesos; elija el archivo .safetensors, .pth o .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>un formato antiguo de llama.cpp; solo se lee GGUF</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>comprimido (gzip); descomprímalo primero</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>no es un archivo de pesos; Rookery lee archivos .pth, safetensors, GGUF y rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>el archivo está vacío; obténgalo de nuevo</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>tiene dos tensores para %1; el archivo está dañado</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>una parte de un modelo repartido en %1 archivos GGUF; póngalos todos en una misma carpeta con los nombres originales, que terminan en -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>no es la parte %1 de %2, como dice su nombre; obtenga de nuevo los archivos</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>una carpeta sin archivo de pesos; elija el archivo en sí</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>la carpeta contiene varios archivos de pesos, indique uno de ellos: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>no hay memoria suficiente para abrir el archivo</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>falta, y el modelo está repartido en %1 archivos; póngalos todos en una misma carpeta</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>sus partes contienen tensores distintos de los que indica la primera; obtenga de nuevo los archivos</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>de un formato distinto al de las demás partes del modelo; obtenga de nuevo los archivos</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>falta en %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>de tipo %1, que no se lee, en %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>otro programa recortó el archivo mientras estaba en uso; restáurelo y cargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>falta el directorio al final del archivo comprimido: el archivo está truncado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>el directorio del archivo comprimido está dañado; obtenga de nuevo el archivo</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>el directorio del archivo comprimido apunta fuera del archivo: está truncado o dañado, obténgalo de nuevo</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>falta en el archivo</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>no tiene un rango que se pueda deducir de su forma</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>no es una tabla de matrices cuadradas</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un híbrido RWKV-8 (rc00-hybrid), cuya atención conserva todos los tokens anteriores, algo que Rookery no ejecuta; elija un modelo de RWKV-4 a RWKV-7a o RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>un modelo RWKV-7b (DeepEmbedAttention), cuya atención conserva todos los tokens anteriores, algo que Rookery no ejecuta; elija un modelo de RWKV-4 a RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un modelo RWKV-8 con ROSA, un modelo de investigación que Rookery no ejecuta; elija un modelo de RWKV-4 a RWKV-7a o RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>el archivo contiene %1: es %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>el archivo contiene tensores, pero ningún modelo de lenguaje RWKV que Rookery conozca (versiones 4 a 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>la forma %1 no puede ser la de un modelo, en %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 cabezas no dividen la anchura %2, en %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 y %2 tensores más</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>las capas contienen %1, que ningún modelo %2 tiene: el archivo es de una arquitectura que Rookery no ejecuta, o contiene un adaptador o restos de un entrenamiento; elija otro archivo del modelo</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>no hay memoria suficiente para seguir calculando en el procesador; cierre otros programas y cargue de nuevo el modelo, o elija uno más pequeño</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>la tarjeta %1 dejó de funcionar (%2); use la CPU o reinicie el programa para usar la tarjeta</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>no existe ese dispositivo; use cpu, cuda, cuda:N o auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; use la CPU en su lugar</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>no se pudo abrir; ¿falta memoria?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>forma %1, se esperaba %2, en %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>no hay memoria suficiente para %1; cierre otros programas o elija un modelo más pequeño</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>se canceló la carga</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>forma %1, se esperaba %2 en %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>contiene valores que no son números (NaN o infinito) en %1; el archivo está dañado o su entrenamiento divergió</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>un factor cuantizado en el orden (in, out) no se puede leer</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>no hay memoria suficiente para %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>un adaptador (LoRA o similar), no un modelo: modifica un modelo que no está en el archivo; cargue ese modelo con este archivo como adaptador (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Cargando: %1&#xa0;%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
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
        <translation>No hay ningún modelo cargado</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 millones</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 mil millones</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Este es el modelo inicial: %1 parámetros, entrenado en inglés para unos pocos temas, de modo que Rookery funcione enseguida. Conoce capitales, antónimos y formas de palabras, sabe si una frase suena alegre, responde preguntas sobre Rookery y describe imágenes de formas, letras y objetos cotidianos. Otras preguntas las rechaza o se inventa algo. Cargue un modelo RWKV de verdad para todo lo demás.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 se ejecuta en este equipo. Nada de lo que escriba sale de él.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>El modelo se está cargando. Ya puede escribir.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery ejecuta modelos de lenguaje RWKV en este equipo: archivos de pesos que terminan en .pth, .safetensors o .gguf.</translation>
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
        <translation>Explica en tres frases cómo se forma un arcoíris.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Escribe un poema breve sobre la primera nevada.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Escribe una función en Python que cuente las palabras de un texto.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Planea un fin de semana en Lisboa con poco presupuesto.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 capas, anchura %3, %4 tokens en el vocabulario</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Memoria de los pesos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Tamaño de un estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>tiene espacio para %1 de %2 capas; la CPU hace el resto</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>no se usa: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Ve imágenes (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>No puede ver imágenes</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de conversación</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Cargado en</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automático: el más rápido</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Ninguna: como en el archivo</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bits: la mitad de memoria</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bits: un cuarto, menos exacto</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Esta conversación sale de su equipo: con cada pregunta se envía entera a %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Esta conversación sale de su equipo: con cada pregunta se envía entera a %1, y sin cifrar, por lo que otras personas de la red pueden leerla.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 se ejecuta en otro equipo. Lo que escriba aquí y las imágenes que le muestre se envían allí con cada pregunta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>a otro programa de este equipo</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>sin cifrar: otras personas de la red pueden leerla</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>toda la conversación con cada pregunta, sin los razonamientos anteriores; las imágenes, sin dónde ni cuándo se tomaron</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>No tiene estados: no se guarda ninguno, una respuesta no se puede continuar y no se lee nada mientras escribe.</translation>
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
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Usar la CPU</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Descargar el vocabulario</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Los archivos de pesos RWKV (.pth, .safetensors, .gguf) de %1 aparecen aquí. También puede soltar uno en la ventana.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Cuantizar al cargar</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Surte efecto al cargar un modelo.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Descargar %1 de la memoria</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Cargar un modelo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Pesos RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Elegir el vocabulario del modelo</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabularios (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>En un servidor</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>No preguntar más a %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Cargar sin adaptadores</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Añadirlo como adaptador</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Usar otro codificador de imágenes…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Elegir un codificador de imágenes…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>No usar otro codificador de imágenes</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Elegir el codificador de imágenes del modelo</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Codificadores de imágenes (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Un modelo capaz para este equipo: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Descargar y usar</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Otros modelos…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 y la carpeta de datos están una dentro de la otra. Elija una carpeta situada al lado.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 no está vacía. Elija una carpeta vacía o una nueva.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Lo que vendría en el cursor:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Cargue un modelo para ver qué hacen los controles.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Se muestra en cuanto el modelo haya escrito o leído algo aquí.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Lo que vendría después de la última respuesta:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>El token que se está eligiendo:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>La respuesta se escribirá en cuanto se cargue %1.</translation>
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
        <translation>fin del texto</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>parte de un carácter</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, después de los filtros %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, descartado por %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>Se pueden elegir %1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 deja %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Anchura de las dos conversaciones</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Personajes…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nuevo personaje…</translation>
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
        <translation>Algo que ya no está en la estantería</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Aquello desde lo que empieza «%1» ya no está en la estantería, así que la conversación empieza sin ello.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Alguien a quien el modelo interpreta: con nombre e imagen, con instrucciones que recibe al principio y, si lo desea, con un estado de la estantería desde el que empieza.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nombre del personaje</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Lo que se le dice primero al modelo. Por ejemplo: Eres Ada y enseñas matemáticas con paciencia. Explicas con pequeños ejemplos.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Empieza desde</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Un estado de la estantería: lo que se leyó allí o lo que se enseñó al modelo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>la imagen ha cambiado en el disco desde que se adjuntó; restaure el archivo o adjunte de nuevo la imagen</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>no es una imagen que Rookery pueda leer; use JPEG, PNG, WebP o GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>el icono está dañado o es demasiado grande; guárdelo primero como PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>el icono está dañado; guárdelo primero como PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>el GIF no contiene ninguna imagen; el archivo está dañado</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>el primer fotograma del GIF no tiene sentido; el archivo está dañado</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>el GIF termina en medio de su imagen</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapíxeles</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>el %1 está dañado o cortado y no se puede descodificar</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>el %1 está cortado: falta el final; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>la imagen tiene %1 x %2 píxeles; se aceptan como máximo %3 y un millón por lado, así que redúzcala primero</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>un JPEG progresivo de más de %1 necesita demasiada memoria; guárdelo más pequeño o sin «progresivo»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>no es una imagen que Rookery lea; use JPEG, PNG, WebP, GIF, TIFF o BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>no hay memoria suficiente para una imagen de %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>no hay memoria suficiente para la imagen</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>es otra biblioteca</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>no se puede cargar la parte de Rookery que lee imágenes (%1); reinstale Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>su salida no es float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Imágenes del mensaje</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Guardar estos ajustes como preajuste…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Cambiar el nombre del preajuste o eliminarlo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Volver a los valores predeterminados del modelo</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Un preajuste del programa tiene este nombre; elija otro.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Su preajuste de este nombre recibirá estos ajustes.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nuevo nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Otro preajuste tiene este nombre; elija otro.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token leído para ello, en una copia</numerusform>
            <numerusform>%n tokens leídos para ello, en una copia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>¿Lo recuerda todavía?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Se pregunta a una copia de su memoria tal como estaba aquí: nada de ello queda en la conversación.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>¿Cuál fue mi primera pregunta?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Pregunta a su memoria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Está pensando…</translation>
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
        <translation>Envía este mensaje</translation>
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
        <translation>Resume este texto en tres frases:

{texto}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Traduce este texto al {idioma}:

{texto}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Explicar de forma sencilla</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Explica {qué} con palabras sencillas y un ejemplo.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Reescribe este texto para que sea {más corto}:

{texto}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Dame diez ideas para {qué}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Escribir una función</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Escribe una función en {lenguaje} que {haga qué}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Responder a una carta</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Escribe una respuesta amable a esta carta. Di que {qué}.

{carta}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (versiones 4 a 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (versión 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, puede razonar</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automática, según el modelo</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automática: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Desactivado, con un razonamiento vacío (mejor)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Activado, tanto como quiera</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Activado, corto</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Activado, normal</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Activado, largo</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON que se ajusta a un esquema</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Lo que coincide con una expresión</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Escribir un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Lo que está entre {llaves} se rellena al usar el prompt; con Tab se pasa de un campo al siguiente.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Escriba / al principio de un mensaje para usar uno.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Nombre, tal como se escribe tras /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nombre del prompt</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto del prompt</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Por ejemplo: Traduce esto al {idioma}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>El modelo propone…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>No tomar ninguna</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Elija una: Tab lleva aquí desde el texto</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Conversar con modelos de lenguaje RWKV en su propio equipo.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Guardar las conversaciones, la configuración y los modelos en esta carpeta.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Cargar este archivo o carpeta de pesos en lugar del último.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Abrir la ventana pequeña para una pregunta; para un atajo del escritorio.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>se canceló la cuantización</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 contiene valores que no son números (NaN o infinito); el archivo está dañado</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>lleva fusionado un estado inicial ajustado (blocks.0.att.time_state), para el que GGUF no tiene lugar; cuantice el modelo para el que se ajustó y cargue el estado junto a él</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>un modelo hecho para incrustaciones, para cuyas cabezas GGUF no tiene lugar; úselo tal cual</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 tiene %2 parámetros, se esperaban %3; el archivo está incompleto</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF no tiene formato para modelos %1, solo para rwkv6 y rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>su norma de grupo difiere de lo que supone todo lector de GGUF (un tamaño de cabeza distinto de 64 en el formato de flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>se puede leer, pero no escribir</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>es el archivo que se está leyendo; elija otro nombre</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>no hay memoria suficiente para cuantizarlo</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>no es un tipo al que cuantizar; elija uno de %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>el texto para calibrar tiene %1 tokens; se necesitan al menos %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>no hay memoria suficiente para calibrar con un texto</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Usted: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Respuesta: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Abrir como conversación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>El modelo se está cargando; ya puede escribir…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Cargue un modelo para conversar</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Ventana rápida</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Para una pregunta sobre lo que esté haciendo. En los ajustes de teclado de su escritorio, asigne un atajo a esta orden: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Para una pregunta sobre lo que esté haciendo, con teclas que su escritorio le pedirá.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 la abre, haga lo que haga.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Aún no tiene teclas: asígneselas en los ajustes de teclado de su escritorio.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Se piden teclas a su escritorio.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Ventana rápida con teclas del escritorio</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Lo que recuerda de «%1»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Frases del documento con una palabra omitida y cuatro palabras suyas entre las que elegir. Se pregunta en una copia: nada de la prueba queda en el estado.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Prueba de lo que recuerda</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se ha preguntado</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Recordado: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Pensó en «%1»; el texto dice «%2»</translation>
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
        <translation>El texto es demasiado corto para preguntar por él, o no tiene frases de las que omitir una palabra.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>El modelo se detuvo antes de haber respondido.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>De %n frase con una palabra omitida, el modelo espera la correcta entre cuatro palabras en %1. Sin haber leído el documento acertaría en %2, y por azar en alrededor de %3.</numerusform>
            <numerusform>De %n frases con una palabra omitida, el modelo espera la correcta entre cuatro palabras en %1. Sin haber leído el documento acertaría en %2, y por azar en alrededor de %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>no incluya el nombre ni la contraseña en la dirección; la clave se indica aparte</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>el corchete alrededor del host no está cerrado</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>el nombre del host no está bien escrito</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>el host solo puede tener letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>falta el host, como en https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>la dirección es demasiado larga</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>una dirección empieza por https:// o http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>una dirección no tiene espacios ni caracteres de control</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>no se puede preguntar a una dirección con signo de interrogación</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>no lleva a ninguna dirección web</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>no está escrito como una dirección</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>más de 1 MiB de una sola vez</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>no contiene ninguna respuesta</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>un fragmento no es JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>más de %1 MiB</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>sí misma, sin fin</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>no es una lista de modelos</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>No se encuentra %1. Compruebe la dirección y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>No se puede conectar con %1 (%2). Compruebe la dirección y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>La conexión con %1 no es segura (%2), así que no se envió nada. Compruebe la dirección o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 pide una clave y no se conoce ninguna. Añada de nuevo el modelo con su clave.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 no acepta la clave. Añada de nuevo el modelo con la correcta.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 no permite usar el modelo con esta clave. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 no tiene ningún modelo llamado %2. Añada uno que tenga.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>No responde nada en esta dirección de %1. Compruébela; la mayoría terminan en /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>La conversación es demasiado larga para el modelo de %1 (%2). Empiece una nueva o pida respuestas más cortas.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 tiene demasiadas solicitudes en este momento, o se agotó lo que permite la clave (%2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 tiene demasiadas solicitudes, o se agotó lo que permite la clave (%2). Se le podrá preguntar de nuevo en %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 rechazó la pregunta: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 tiene un fallo propio (%2). Inténtelo de nuevo o avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 abandonó en mitad de la respuesta (%2). Lo recibido se conserva; haga que responda de nuevo.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 no ha enviado nada desde hace %3. Inténtelo de nuevo o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa. Lo recibido se conserva; haga que responda de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 envió algo que no es una respuesta (%2). Compruebe que la dirección sea la de un servidor compatible con OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 envió más de lo que puede ocupar una respuesta (%2), así que se cerró la conexión. Lo recibido antes se conserva.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 redirige a %2, al que no se pregunta a menos que lo añada. Añada esa dirección si confía en ella.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>No se puede enviar una imagen (%2). Quítela de la pregunta.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para la respuesta de %1. Cierre otros programas e inténtelo de nuevo.</translation>
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
        <translation>una línea sin fin</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>no habla HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>cabeceras sin fin</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>su respuesta está codificada como %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>su longitud no es un número</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>está comprimida, lo que no se pidió</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>un bloque no tiene fin</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>un bloque no tiene longitud</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>otros pueden leer las claves que contiene; quíteles los permisos (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>no contiene claves tal como las escribe Rookery; elimínelo e introduzca las claves de nuevo</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>no hay memoria suficiente para ello</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>No es la dirección de un servidor. Tienen esta forma: https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>La clave tiene un carácter que ninguna clave tiene. Cópiela otra vez.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 indica que no tiene ningún modelo. Cargue uno allí y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · sin cifrar</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Un modelo en otro equipo responde como uno en este, pero lo que escribe se envía allí: con cada pregunta, toda la conversación y sus imágenes. Rookery solo pregunta a un servidor cuando pulsa aquí un botón o envía una pregunta.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modelos en otros equipos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Dirección, como https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Clave, si la pide</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Cualquier servidor compatible con OpenAI: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, otro Rookery. La clave se guarda en el depósito de claves del escritorio o en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Mostrar sus modelos</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>La conexión con %1 no está cifrada: otras personas de la red pueden leer la clave y las conversaciones.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modelo del servidor</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Añadir y usar</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>O indique usted el nombre del modelo</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Nombre del modelo en el servidor</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (el vocabulario de la mayoría de los modelos RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (codificador de imágenes, de %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Este repositorio contiene varios archivos de pesos: elija los que quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>Se omitió %n archivo: su nombre no se puede escribir con seguridad.</numerusform>
            <numerusform>Se omitieron %n archivos: sus nombres no se pueden escribir con seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>No contiene archivos de pesos que Rookery pueda cargar.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Todo lo elegido ya está aquí.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>adecuado para este equipo</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>cabe si se cierran otros programas</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>solo hay %1 libres en el disco</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>sin sumas de comprobación publicadas: se comprueban los tamaños</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Volver a los modelos</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Consultando sus archivos en huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Archivos de %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpida</translation>
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
        <translation>Más corto; en pasado; más amable…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Cómo se debe reescribir la selección</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
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
        <translation>O muéstrele una imagen: suelte una aquí o pruebe estas.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Describir la imagen de ejemplo %1</translation>
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
        <translation>Más alta es más variada; más baja, más previsible; 0 toma siempre el token más probable.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Elige entre los tokens más probables que juntos tienen esta probabilidad; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Hace menos probable todo token ya usado; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Hace un token menos probable cuanto más se haya usado; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Decaimiento de la penalización</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Lentitud con que se desvanece la cuenta de tokens usados; con 1, nunca.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Elige entre esta cantidad de tokens más probables; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Descarta los tokens por debajo de esta fracción del cuadrado de la mayor probabilidad; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Descarta los tokens por debajo de esta fracción de la mayor probabilidad; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Conserva los tokens que sorprenden más o menos lo esperado; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Exacto: razonamiento y datos</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Siempre el más probable</translation>
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
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Conservador</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>El servidor de este modelo no conoce este ajuste, así que no se envía.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Los cambios actúan a partir del siguiente token, también mientras se escribe una respuesta.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p y típico</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Máx. de tokens por respuesta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>La misma semilla, los mismos ajustes y el mismo texto dan la misma respuesta. Vacío: una nueva cada vez.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Detenerse también en</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textos separados por comas; %1 es un final de línea</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textos que terminan una respuesta</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Los cambios surten efecto en la próxima respuesta. Lo que el servidor no conoce aparece atenuado y no se envía.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Permitir que otros programas pregunten al modelo</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Como servidor para los clientes de OpenAI y Anthropic, solo para programas de este equipo. No se guarda nada de lo que preguntan.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Espera a que se cargue un modelo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Crear otra clave; los programas que tengan esta se rechazarán</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>Respondiendo a %n solicitud</numerusform>
            <numerusform>Respondiendo a %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Las últimas solicitudes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Más, Ctrl+Menos, Ctrl+0</translation>
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
        <translation>Surte efecto al cargar un modelo.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Vacío: uno por núcleo. Surte efecto al cargar un modelo.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 se cargó con otra configuración.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Importar una conversación</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Una exportada como JSON, con todas sus ramas e imágenes. También se puede soltar en la ventana.</translation>
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
        <translation>Rookery %1 · Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Conversaciones exportadas (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Lo que pregunta a menudo, con un nombre. Escriba / al principio de un mensaje para usar uno.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Avisarme cuando una respuesta esté escrita</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Una notificación del escritorio, cuando hay otra ventana delante.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Leer las respuestas nuevas en voz alta</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Con la voz del escritorio, mientras se escriben. Cualquier respuesta se puede leer desde su menú.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Así, al cerrar la ventana solo se oculta, y las respuestas se siguen escribiendo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Colores y líneas más fuertes.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Todo aparece al instante; nada se desliza ni palpita.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Números de línea en el código</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Junto a bloques de cinco líneas o más. No se copian.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>no se puede escribir ahí: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>otro programa lo está leyendo en este momento</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>ya no está en la estantería</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>no es ni un estado guardado ni un estado ajustado</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>el texto no es el que se puso ahí; vuelva a poner el documento en la estantería</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>aún no se ha leído</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>el estado no es el que se puso ahí; haga que se lea el texto de nuevo</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>no es lo que escribió Rookery; el elemento de la estantería no se puede usar</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Se descartó %n estado sin nombre porque la estantería había superado su límite. Su texto está aquí y se puede leer de nuevo.</numerusform>
            <numerusform>Se descartaron %n estados sin nombre porque la estantería había superado su límite. Sus textos están aquí y se pueden leer de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>En la estantería solo se pueden poner archivos de este equipo.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>«%1» ya está en la estantería.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>«%1» retirado de la estantería</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>«%1» está tal como se escribió: las sumas de comprobación del texto y del estado coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n de los archivos no está en la estantería:</numerusform>
            <numerusform>%n de los archivos no están en la estantería:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Leyendo: %1&#xa0;%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Un estado inicial ajustado; no ha leído ningún texto</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Los modelos en otros equipos no tienen estados</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Leído por %1, no por el modelo en uso</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pausa al %1&#xa0;%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Su estado se descartó para hacer sitio; el texto está aquí</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>En espera de lectura</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Espera un modelo</translation>
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
        <translation>Hecho por otro modelo que el que se usa</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n archivo de su carpeta no se puede leer, es demasiado o está a demasiada profundidad, y se ha omitido:</numerusform>
            <numerusform>%n archivos de su carpeta no se pueden leer, son demasiado o están a demasiada profundidad, y se han omitido:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversaciones</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Un documento se lee una sola vez, en segundo plano; después, todas las conversaciones que quiera parten al instante de lo que el modelo recuerda de él. Un modelo recurrente conserva lo esencial de un texto largo y olvida los detalles: los pasajes que corresponden a una pregunta se muestran bajo cada respuesta, y una prueba muestra cuánto recuerda.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n documento en camino…</numerusform>
            <numerusform>%n documentos en camino…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>En total %1; como máximo</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Espacio para la estantería</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Por encima de eso, se descartan los estados de los elementos más antiguos a los que no puso nombre. Sus textos se conservan y se pueden leer de nuevo.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Poner documentos en la estantería</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Documentos y estados (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Poner una carpeta de documentos en la estantería</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar el estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Archivos de estado (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Qué hacer con «%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Empezar una conversación</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Leer el texto de nuevo</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Usar como base de esta conversación</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Probar cuánto recuerda…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Indicar para qué sirve…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Retirar de la estantería</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escribir otra respuesta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Cambiar la última pregunta</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Ajustes de la respuesta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Cambiar el nombre de una conversación</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Deshacer una eliminación</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nueva conversación al lado</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>La otra conversación</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Cerrar este lado</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Ajustes de la respuesta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Ajustes del texto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Sus conversaciones aparecerán aquí.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Importación de una conversación</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON con todas las ramas (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuevo texto</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
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
        <translation>Editar los prompts…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n pasaje del documento sobre esto</numerusform>
            <numerusform>%n pasajes del documento sobre esto</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>Mostrarlo en «%1»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>No hay ninguna voz instalada, así que no se puede leer nada en voz alta. Instale speech-dispatcher y su complemento de Qt e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>La voz del escritorio dejó de funcionar, así que no se sigue leyendo la respuesta. Compruebe que speech-dispatcher está en marcha e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>el estado de la conversación</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>no se puede leer del dispositivo</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>no es un estado guardado de una conversación</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>el estado se guardó con otro modelo; cargue ese modelo o empiece desde el texto</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>el estado guardado está dañado</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>el estado guardado está dañado: ha cambiado desde que se escribió</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>el estado guardado está dañado: contiene valores que no son números</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>no hay memoria suficiente para el estado</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>falta en %1; el estado se ajustó para otro modelo</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>forma %1, se esperaba %2 en %3; el estado se ajustó para otro modelo</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>los modelos RWKV-4 no tienen un estado matricial desde el que empezar; elija un modelo de la versión 5 a la 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>tiene más capas que las %1 del modelo; el estado se ajustó para otro modelo</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>el estado contiene valores que no son números; su entrenamiento divergió</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>no contiene ningún estado; elija un estado guardado o un archivo .pth de estado ajustado</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>estas matrices no son un estado inicial del modelo</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>El estado se importó el %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Un estado entrenado para una tarea, para %1. No ha leído ningún texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 leyó %n token antes de esta conversación y lo recuerda. Su texto no forma parte de un estado, así que no se puede mostrar aquí; su primer mensaje continúa a partir de él.</numerusform>
            <numerusform>%1 leyó %n tokens antes de esta conversación y los recuerda. Su texto no forma parte de un estado, así que no se puede mostrar aquí; su primer mensaje continúa a partir de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Antes del primer mensaje</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Una respuesta vacía</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>en otra rama, respuesta %1</translation>
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
            <numerusform>%1 lo ha leído una vez, %n token, y responde de memoria: conserva lo esencial de un texto largo y olvida los detalles. Los pasajes que corresponden a su pregunta se muestran bajo la respuesta.</numerusform>
            <numerusform>%1 lo ha leído una vez, %n tokens, y responde de memoria: conserva lo esencial de un texto largo y olvida los detalles. Los pasajes que corresponden a su pregunta se muestran bajo la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>El estado «%1», del que parte esta conversación, es de %2. El modelo en uso, %3, no sabe nada de él y respondería sin él.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n respuesta sin estado</numerusform>
            <numerusform>%n respuestas sin estado</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Qué hacer con el estado</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Empezar una conversación desde aquí</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Mostrar la respuesta anterior</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Un estado es todo lo que el modelo recuerda de la conversación, en unos pocos megabytes: empiece una nueva conversación desde cualquiera de ellos. Se guarda uno después de cada respuesta. Los más recientes se conservan todos; los más antiguos, cada vez menos; uno con nombre se conserva hasta que lo elimine.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Nombre del estado más reciente</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Aún no hay ninguno: el primero llegará con la primera respuesta.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Empezar una conversación desde un archivo de estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Archivos de estado (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar el estado</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Archivos de estado (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 no tiene estados: lee toda la conversación con cada pregunta. Los guardados antes son para los modelos de este equipo a los que pertenecen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 no se puede abrir. Compruebe que la carpeta existe y es suya.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 no es una base de datos de Rookery. Elija otra carpeta de datos o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 fue escrito por una versión más reciente de Rookery y no se tocó. Actualice Rookery para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 está dañado. Se conservó tal cual; restaure una copia de seguridad, o apártelo y empiece con uno vacío.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>Otro programa está usando %1. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>No queda espacio para guardar en %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 no se puede escribir. Permita la escritura ahí y en su carpeta, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>El disco falló al usar %1. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 ha cambiado en el disco desde que se guardó, así que no se usa. Restaure una copia de seguridad de la carpeta de datos para recuperar el original.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 es más antiguo que lo último guardado: se reemplazó, o se reemplazó el archivo contiguo que termina en -wal. Salga de Rookery y vuelva a poner los archivos más recientes.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1 no se leyó hasta el final, como usted quería.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 no se puede leer como conversación de Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>Algo salió mal al usar %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>El archivo de datos</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Este mensaje</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Este estado guardado</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>El archivo de esta imagen</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Faltan los cambios más recientes: %1, que los contenía, ha desaparecido. Para recuperarlos, salga de Rookery y vuelva a poner ese archivo en su sitio.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>No se puede escribir %1: todo se puede leer, pero no se guarda nada. Permita la escritura en él y en su carpeta y reinicie Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>Hasta entonces, los cambios más recientes, en %1, no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>No hay memoria suficiente para probarlo junto al modelo tal como es. Empiece una conversación con él.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Lo que usted preguntaría</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Pregunta de un ejemplo</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Lo que debería responder, con su voz y su forma</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Respuesta de un ejemplo</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Cambiar el ejemplo %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>De conversaciones…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Aún no hay ejemplos. Escriba unos cuantos, suelte aquí un archivo (líneas JSON, CSV, un texto) o tome respuestas de sus propias conversaciones. Entre veinte y sesenta que tengan la misma forma son un buen número; con diez o más se pueden reservar algunos para juzgar el resultado.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Tomar ejemplos de un archivo</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Ejemplos (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversaciones</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Cargar en el procesador</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Suelte el archivo para tomar sus ejemplos</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Muestre al modelo cómo quiere que le responda, y él lo hará suyo: un tono, un formato, una tarea. Bastan unas decenas de ejemplos y unos minutos en este equipo. No aprende datos: lo que no sabe se lo inventa como antes, con el nuevo tono.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Nombre, como «Pirata»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nombre de lo aprendido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Empezar una conversación con él</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Guardado como %1. Otros programas para RWKV también lo leen; aquí se puede importar en «Estados».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>Descartarlo y cambiar los ejemplos</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Volver a los ejemplos</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Ya está en la estantería: cualquier conversación puede empezar desde ahí. El archivo %1 sirve también para otros programas.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Ahora está en Modelo, Adaptadores, donde se activa y se desactiva. La carpeta %1 sirve también para otros programas.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Lo que aprendió</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Rápido: 50 pasos</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normal: 100 pasos</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>A fondo: 300 pasos</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Cuánto tiempo aprende</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Continuar donde se detuvo</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Qué tan bien se predicen las respuestas, a lo largo de los pasos</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>para juzgar</translation>
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
        <translation>Detener y quedarse con lo mejor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Un tono: un estado inicial</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Más que un tono: un LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Qué se obtiene de los ejemplos</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rango del LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Lo que aprende se fusiona con el modelo al cargarlo y vale en todas sus conversaciones mientras esté activado. Un rango mayor aprende más y tarda más.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Lo que aprende es un estado de unos pocos megabytes desde el que pueden empezar las conversaciones; el modelo queda como está.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Probar con</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>no usado para aprender</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts de prueba</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Una pregunta que no está entre los ejemplos</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt de prueba</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>alrededor de %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>El modelo todavía se está cargando.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Cargue primero un modelo.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Este modelo se ejecuta en otro equipo. Solo se puede enseñar a un modelo de este.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>No se pudo guardar el progreso: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>No se encontró nada que responda mejor. Puede ayudar tener más ejemplos con algo en común o respuestas más cortas.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Leyendo los ejemplos…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Probando a qué velocidad puede aprender: paso %1 de %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Aprendiendo: paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tiempo restante: %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Pérdida en %n ejemplo del que no aprende: %1 sin lo aprendido, %2 ahora</numerusform>
            <numerusform>Pérdida en %n ejemplos de los que no aprende: %1 sin lo aprendido, %2 ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Pérdida en sus ejemplos: %1 sin lo aprendido, %2 ahora</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>La pérdida pasó de %1 a %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Detenido; se conserva lo mejor hasta ahora. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Listo. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Ya hay un estado llamado «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Ya hay un adaptador llamado «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Por ahora solo se puede enseñar a modelos RWKV-6 y RWKV-7; este es un modelo %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Solo una parte del modelo cabe en la tarjeta gráfica. Cárguelo en el procesador para enseñarle.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Lo que pega es demasiado largo para un campo. Guárdelo como archivo y póngalo en la estantería.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>No se sabe qué esperaba el modelo aquí.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Esto lo escribió otro modelo. Cárguelo para ver qué más esperaba.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Razonando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Razonó durante %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Razonó un momento</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ocultar el razonamiento</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>La conversación continúa desde una respuesta anterior</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Una respuesta vacía</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Respuesta %1 de %2</translation>
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
            <numerusform>sin estado: para continuar aquí se vuelve a leer %n respuesta</numerusform>
            <numerusform>sin estado: para continuar aquí se vuelven a leer %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n rama más sale antes de ella: ↑ ↓</numerusform>
            <numerusform>%n ramas más salen antes de ella: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Línea de tiempo de la conversación, %n respuesta</numerusform>
            <numerusform>Línea de tiempo de la conversación, %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Izquierda y derecha muestran la conversación tal como estaba</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>¿Lo recuerda todavía?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Volver al final</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Preguntando al modelo…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Haga clic en un token, o elija uno con ↑ ↓ e Intro, para continuar desde él en otra versión.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>se ejecuta en %1, que aún no puede entrenar; cárguelo en el procesador</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>no hay memoria suficiente para entrenar con %1 tokens a la vez; use ejemplos más cortos o cierre otros programas</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>un ejemplo no tiene nada que aprender: su respuesta está vacía</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>un ejemplo tiene %1 tokens y se admiten %2 como máximo; acórtelo o divídalo</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>no hay ningún ejemplo del que aprender</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>necesita user y assistant, messages, conversations, instruction y output, o text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>no tiene nada que aprender: su respuesta está vacía</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>tiene %1 tokens y se admiten %2 como máximo; acórtelo o divídalo</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>ejemplo %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>la línea %1 no es JSON válido</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>no contiene ningún ejemplo del que aprender</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>no es float32, o su forma no es la de sus datos</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>ninguna tasa llevó a nada: las pérdidas crecieron sin límite; busque ejemplos defectuosos</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>no es un punto de control de un ajuste o está dañado; empiece de nuevo sin él</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>se hizo con otro modelo, otros ejemplos u otras opciones; empiece de nuevo sin él</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>en la línea %1 hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>su primera fila debe nombrar las columnas: question y answer, user y assistant, o instruction y output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 aún no puede entrenar; entrene en el procesador</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>no hay memoria suficiente para una red de %1 valores; elija una más pequeña</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>no se puede crear una red de %1 capas de anchura %2; como máximo, %3 capas de anchura %4</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>la anchura %1 debe ser múltiplo del tamaño de cabeza %2, y este, múltiplo de 8 hasta 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>una red de %1 valores es demasiado grande para entrenarla aquí; como máximo son posibles %2</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>no es un punto de control de un entrenamiento o está dañado; empiece de nuevo sin él</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>se hizo con otro texto, otros tamaños u opciones; empiece de nuevo sin él</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>el texto tiene %1 tokens, demasiado pocos para ventanas de %2; use un texto más largo o un contexto más corto</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>las pérdidas crecieron sin límite; elija una tasa más baja</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 no se puede entrenar aquí; elija un modelo RWKV-6 o RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Solo una parte cabe en %1, que no puede entrenar una parte; cárguelo en el procesador</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>tiene más columnas de las que nombra la primera fila; ponga entre comillas los textos que contienen el separador</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>no es texto sin formato en UTF-8; guárdelo así</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery sigue abierto</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Las respuestas se siguen escribiendo. El icono de la bandeja del sistema vuelve a mostrar la ventana.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Quitar el prompt «%1»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Sin lo aprendido</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Con lo aprendido</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>La memoria empezó vacía; ahora la capa %1 es la que más contiene.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>En %n respuesta, la memoria cambió un %1&#xa0;% de su tamaño, sobre todo en la capa %2.</numerusform>
            <numerusform>En %n respuestas, la memoria cambió un %1&#xa0;% de su tamaño, sobre todo en la capa %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
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
        <translation>Completado</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>El texto está en este punto</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versiones del texto</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>el vocabulario no tiene token para algunos bytes sueltos, así que no puede codificar todos los textos</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>la fusión %1 nombra un token que no está en el vocabulario</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>un token añadido no tiene identificador, no tiene texto o este es demasiado largo</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>guardado como UTF-16 («Unicode»), que no se lee; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>más grande que cualquier vocabulario de un modelo RWKV; elija el propio del modelo</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>no es un vocabulario: ni un tokenizer.json con pares de bytes (BPE) ni una tabla de identificadores a tokens</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>se esperaban un identificador, un token entre comillas y su longitud</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>el identificador o la longitud no es un número dentro del intervalo válido</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>el token no es una cadena de Python entre comillas</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>el token tiene %1 bytes, no %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>línea %1: el identificador %2 aparece dos veces</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Suelte el archivo de pesos para cargarlo</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Suelte la conversación exportada para abrirla</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Suelte imágenes para preguntar sobre ellas</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Suelte documentos para ponerlos en la estantería</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Suelte el texto para seguir escribiendo en él</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Suelte el adaptador para añadirlo a %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Continuar en el cursor</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>En el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n para elegir</numerusform>
            <numerusform>%n para elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Continuaciones escritas a la vez</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Reescribir…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>El modelo lee el texto…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Lectura anticipada</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab acepta una palabra de la sugerencia</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Hasta dónde ha leído el modelo el texto</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversaciones</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuevo texto</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versiones del texto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>No sugerir nada mientras escribo</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Sugerir palabras mientras escribo</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Mostrar lo que esperaba el modelo</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Ocultar ajustes del texto</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Ajustes del texto</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Exportar el texto</translation>
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
        <translation>Abrir un texto</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Textos (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 no es un texto en UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Mirando la imagen… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Leyendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>El modelo está leyendo</translation>
    </message>
</context>
</TS>
