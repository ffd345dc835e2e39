<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>À propos de Rookery</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Le modèle de démarrage a été entraîné avec</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery s’appuie sur</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1 exécute des modèles de langage RWKV sur cet ordinateur. C’est un logiciel libre sous licence Apache 2.0, fourni sans aucune garantie, qui n’envoie rien nulle part à moins que vous n’ajoutiez un modèle sur un serveur.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>est un adaptateur PiSSA, qui a besoin du fichier de ses valeurs initiales&#xa0;; placez init_pissa.pth à côté</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>n’est pas un objet JSON&#xa0;; récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>est un DoRA (use_dora), qui ne peut pas être fusionné ici&#xa0;; choisissez un LoRA sans cette option</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>donne à des matrices leur propre alpha (alpha_pattern), ce qui ne peut pas être fusionné ici</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>du type %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1 ne fait partie d’aucun adaptateur connu (LoRA, PiSSA, DiSHA)</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>contient les valeurs initiales d’autres matrices que %1&#xa0;; les deux fichiers ne vont pas ensemble</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>modifie %1, que le modèle n’a pas&#xa0;; l’adaptateur a été fait pour un autre modèle</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>a %1 pour %2 de forme %3&#xa0;; l’adaptateur a été fait pour un autre modèle ou est endommagé</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>n’a que la moitié de la paire pour %1&#xa0;; récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>apporte son propre alpha&#xa0;; omettez le vôtre et modifiez plutôt sa force</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>est d’un genre sans alpha&#xa0;; omettez-le et modifiez plutôt sa force</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>n’indique pas son alpha, nécessaire à sa mise à l’échelle&#xa0;; donnez l’alpha de son entraînement après deux-points, comme dans %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>contient des valeurs qui ne sont pas des nombres (NaN ou infini)&#xa0;; le fichier est endommagé ou son entraînement a divergé</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>impossible de créer le dossier (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>part de valeurs retirées du modèle (init_lora_weights: %1), ce qui ne peut pas être fusionné ici</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>Un LoRA, PiSSA ou DiSHA modifie la façon d’écrire de ce modèle. Il est fusionné au chargement du modèle.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Ajouter un adaptateur…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Recharger avec ceux-ci</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Ajouter un adaptateur au modèle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adaptateurs (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>Ajouter un adaptateur d’un dossier, tel que PEFT l’écrit</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1&#xa0;: tel qu’il a été entraîné&#xa0;; 0&#xa0;: ne change rien&#xa0;; au-delà de 1, l’effet est exagéré.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha de %1</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Le fichier n’indique pas son alpha, nécessaire à sa mise à l’échelle. Saisissez celui de son entraînement.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Réponse %1 sur %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>le début de la réponse ne correspond pas à la forme choisie pour elle&#xa0;; faites écrire une autre réponse ou ne choisissez aucune forme</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Un autre modèle a écrit cette réponse. Chargez %1 pour voir ce qu’il attendait d’autre.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Cette réponse ouvre la conversation&#xa0;: il n’y a rien qui ait pu la faire attendre.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>La réponse est écrite</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>La réponse n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Réponses dont apprendre</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Il n’y a pas encore de conversation avec des réponses.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Cette conversation n’a pas de réponses à des questions sans images.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>Choisissez les réponses qui sont comme vous les voulez&#xa0;; modifiez d’abord les autres dans la conversation. Celles qui se suivent sont apprises ensemble, pour que ce qui dépend de la question précédente garde son sens.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Tout choisir</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Prendre %n réponse</numerusform>
            <numerusform>Prendre %n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Répondre avec un autre modèle</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>La réponse s’ajoute à celles qui existent, comme une version à part, et la conversation continue avec ce modèle.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Le prompt système ou le gabarit de conversation a changé&#xa0;: le modèle relit la conversation avant de répondre.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Ce modèle n’a pas d’état enregistré pour cette conversation&#xa0;: il relit le texte avant de répondre.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Le modèle n’a rien à ajouter&#xa0;: il a aussitôt terminé la réponse. Demandez ce qui manque ou faites écrire une autre réponse.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>L’état enregistré de la conversation n’a pas pu être utilisé (%1)&#xa0;: le modèle relit le texte avant de répondre.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Le serveur est occupé et demande d’attendre %1 s&#xa0;; il sera ensuite interrogé à nouveau.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>La réponse répétait sans cesse la même chose et a été arrêtée. «&#xa0;Continuer&#xa0;» la laisse se poursuivre&#xa0;; une pénalité de présence plus élevée peut aider.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Le serveur n’a pas répondu. Il sera interrogé de nouveau dans %1 s.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>L’état enregistré de la conversation a changé sur le disque depuis son enregistrement et n’est donc pas utilisé : le modèle relit le texte avant de répondre, et un nouvel état est enregistré. « Vérifier les données », dans les réglages, dit si autre chose a changé.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n réponse en cours d’écriture</numerusform>
            <numerusform>%n réponses en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n réponse : gardez-en une</numerusform>
            <numerusform>%n réponses : gardez-en une</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Afficher une par une</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Réponses côte à côte</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>Préréglage «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>Prompt «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>Persona «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>Ajouté comme adaptateur de %1 : %2. Il est fusionné au prochain chargement du modèle et se trouve dans le panneau, sous Modèle.</translation>
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
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (dérivée)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Le fichier reçu n’est pas le modèle attendu (%1). Il a été supprimé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Le fichier reçu est un autre modèle que celui attendu&#xa0;: %1 avec %2 couches de largeur %3. Il a été supprimé.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Cet ordinateur a %1 de mémoire, dont %2 libres, et %3 libres sur le disque.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>environ %1 tokens/s sur la carte graphique</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>environ %1 tokens/s sur le processeur</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Convient à cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Convient une fois d’autres programmes fermés</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Convient une fois d’autres programmes fermés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Trop gros&#xa0;: nécessite environ %1 de mémoire, cet ordinateur a %2</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Pas assez de place&#xa0;: seulement %1 libres sur le disque</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>nécessite environ %1 de mémoire</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, licence %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Aucune somme de contrôle n’est publiée&#xa0;: la taille et les formes sont vérifiées.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Un modèle est un fichier de poids&#xa0;: les fichiers .gguf sont compacts et complets, les fichiers .pth sont plus gros et ont besoin d’un vocabulaire, qui est fourni avec.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Autres fichiers de ces modèles</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>Tout autre modèle de huggingface.co</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>propriétaire/nom, ou un lien</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>Nom ou lien d’un modèle sur huggingface.co</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Afficher les fichiers…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Ce n’est ni propriétaire/nom ni un lien vers huggingface.co.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>Modèles à télécharger</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Rien n’est téléchargé avant que vous n’appuyiez ici sur un bouton.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 téléchargé</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Afficher les fichiers…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recommandé</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Pour converser</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Pour traduire</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Pour montrer des images</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>celles du modèle</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>après les filtres</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Ce qui peut suivre</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>À quel point la mémoire a changé, couche par couche</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>La base de données endommagée a été conservée sous %1. Rookery continue avec une base vide.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Ce message est trop long pour être modifié ici. Copiez-le et modifiez-le ailleurs.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>Reprend à partir de l’état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Réglages de la réponse</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Échantillonnage, prompt, états et modèle</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Masquer les réglages de la réponse</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>L’autre conversation</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Fermer ce côté</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Aucun modèle n’est chargé. Ce que vous écrivez reste ici en attendant.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 ne voit pas les images. Elles restent ici&#xa0;; chargez un modèle avec encodeur d’images pour les envoyer.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Posez une question ou envoyez pour obtenir une description</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Le modèle se charge&#xa0;; vous pouvez déjà écrire…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Chargez un modèle pour discuter</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Le modèle de démarrage est minuscule et se trompe souvent en dehors de ses quelques sujets.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Les modèles peuvent se tromper. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Joindre des images</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Images (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Poser une question à partir d’ici&#xa0;; ce qui suivait reste sous forme de branche</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Avec le focus</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1 lit le texte de « %2 ». Ensuite s’ouvrira une copie de cette conversation qui le connaît.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Relire le texte</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Chargez un modèle pour écrire avec lui.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Un modèle sur un autre ordinateur peut seulement réécrire ce que vous sélectionnez&#xa0;: il ne conserve pas d’état des textes.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>la suite est probable à %1&#xa0;% par token</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Pour le modèle, le texte s’arrête ici. Écrivez quelques mots de plus ou continuez à un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n proposition disait la même chose qu’une autre et a été omise. Avec une température plus élevée, elles diffèrent davantage.</numerusform>
            <numerusform>%n propositions disaient la même chose que d’autres et ont été omises. Avec une température plus élevée, elles diffèrent davantage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Ne pas couper les longues lignes</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Enregistrer le code dans un fichier…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Masquer les numéros de ligne</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Afficher les numéros de ligne</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Joindre des images</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversation supprimée</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Texte supprimé</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Sans prompt système, gabarit du modèle</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Par exemple&#xa0;: Tu enseignes avec patience. Réponds par des phrases courtes.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Placé avant le premier message de cette conversation. Après une modification, le modèle relit la conversation.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gabarit de conversation</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Noms des interlocuteurs</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Votre nom dans le gabarit</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Nom du modèle dans le gabarit</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>Texte avant le premier tour</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>Texte avant le premier tour, avec ses fins de ligne</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Une réponse se termine à</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textes séparés par une virgule&#xa0;; %1 est une fin de ligne</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textes qui terminent une réponse</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>La réponse se termine à&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>La réponse est</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Le modèle ne peut rien écrire d’autre&#xa0;: chaque token est vérifié avant d’être choisi.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Un modèle sur un serveur ne peut pas être tenu à une forme&#xa0;; ses réponses sont du texte libre.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Il est trop long pour être modifié ici. En voici le début ; le modèle le lit en entier.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Nom de la conversation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Une réponse est en cours d’écriture</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte actuellement</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Une nouvelle réponse</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Afficher à côté</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Affichée à côté</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>messages illisibles (%1 sur %2)</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>messages qui ne sont plus tels qu’ils ont été écrits (%1 sur %2)</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Cette conversation est endommagée&#xa0;: %1. Le reste est affiché et rien n’a été supprimé&#xa0;; restaurez une sauvegarde du dossier de données pour la récupérer.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Lit toutes les conversations, tous les états enregistrés et toutes les images, et indique s’ils sont tels qu’ils ont été écrits. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Vérification des données&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Toutes les données sont telles qu’elles ont été écrites&#xa0;: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n état enregistré</numerusform>
            <numerusform>%n états enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>la base de données %1 est endommagée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n conversation n’est plus telle qu’elle a été écrite</numerusform>
            <numerusform>%n conversations ne sont plus telles qu’elles ont été écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n état enregistré est inutilisable</numerusform>
            <numerusform>%n états enregistrés sont inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Des dommages ont été détectés&#xa0;: %1. Rien n’a été modifié ni supprimé&#xa0;; restaurez une sauvegarde du dossier de données pour récupérer ce qui est endommagé.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Les conversations, images, modèles et paramètres seront déplacés vers %1. Rookery redémarrera ensuite.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Déplacement des données&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Déplacer les données vers un dossier vide</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Une réponse est en cours d’écriture. Attendez qu’elle se termine ou arrêtez-la, puis déplacez les données.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Un modèle est en cours de téléchargement. Attendez la fin ou arrêtez-le, puis déplacez les données.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>ce n’est pas un texte&#xa0;; seuls les textes, Markdown, HTML et PDF peuvent être lus</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>il ne contient aucun fichier texte, Markdown, HTML ou PDF lisible</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>il contient plus de %1 Mo de texte&#xa0;; divisez-le</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>il demande un mot de passe&#xa0;; enregistrez-le d’abord sans mot de passe</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>il ne contient pas de texte, seulement des images de texte ou rien</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>il est endommagé&#xa0;; ouvrez-le dans un autre programme et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>son analyse prend plus de deux minutes, il n’est donc pas lu</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>son analyse échoue, il n’est donc pas lu</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>la partie de Rookery qui analyse les documents ne peut pas être lancée&#xa0;; réinstallez Rookery</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>ses caractères ne sont pas en UTF-8&#xa0;; enregistrez-le en UTF-8, puis réessayez</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>L’état n’a pas pu être récupéré auprès du modèle&#xa0;; réessayez.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Retour à l’étagère</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 est déjà en cours de téléchargement par un autre programme.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>Le téléchargement nécessite %1, mais il ne reste que %2 sur le disque. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>Impossible de lire %1. Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1 a envoyé une partie du fichier alors que le fichier entier était demandé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>Le fichier sur %1 fait %2 octets, et non les %3 attendus&#xa0;: c’est un autre fichier. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1 a envoyé plus que les %2 octets du fichier. Le téléchargement a été arrêté et ce qui avait été reçu a été supprimé.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>Le téléchargement a été interrompu (%1). Ce qui a été reçu est conservé&#xa0;; réessayez pour continuer.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Le fichier a changé sur le serveur. Réessayez&#xa0;; le téléchargement reprendra du début.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 ne donne ce fichier qu’aux personnes connectées à leur compte (erreur %2). Téléchargez-le dans un navigateur, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 n’a plus ce fichier (erreur %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 a répondu par l’erreur %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Le fichier reçu n’est pas celui attendu&#xa0;: sa somme de contrôle est différente. Il a été supprimé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>Le téléchargement a été interrompu. Ce qui a été reçu est conservé&#xa0;; réessayez pour continuer.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Le disque est plein. Ce qui a été reçu est conservé&#xa0;; libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>Impossible d’écrire %1 (%2). Vérifiez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 téléchargé</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Modèle d’ébauche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Un modèle plus petit, au même vocabulaire, écrit quelques mots d’avance et celui-ci les vérifie d’un coup : les réponses viennent plus vite là où cela en vaut la peine, et restent les mêmes.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Pas utilisé : %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Recharger avec celui-ci</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 n’est pas sur cet ordinateur, et Rookery ne récupère rien sur le réseau. Enregistrez l’image, puis joignez le fichier.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Un message accepte jusqu’à %1 images.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Le modèle se souvient de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>De quoi allons-nous parler&#xa0;?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Chargez un modèle pour commencer</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Utiliser le processeur</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Parler avec %1</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>L’ajouter comme adaptateur</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Rien encore sur l’étagère</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Déposez ici un fichier texte, Markdown, HTML ou PDF, ou un dossier qui en contient. Un fichier d’état convient aussi.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES ne désigne aucun dossier</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>le dossier du modèle de démarrage manque à côté du programme&#xa0;; réinstallez Rookery ou indiquez le dossier dans ROOKERY_RESOURCES</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>le dossier ne contient aucun modèle RWKV</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>le dossier ne contient aucun modèle RWKV (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>le dossier contient plusieurs modèles, indiquez l’un d’eux&#xa0;: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>son vocabulaire manque&#xa0;; placez %1 à côté ou choisissez le fichier</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>un autre modèle a été chargé entre-temps</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>le modèle a été déchargé</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>ce vocabulaire a %1 tokens, le modèle seulement %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>le chargement a été annulé</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>la lecture du texte a été annulée</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>pas assez de mémoire pour une copie de l’état</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>pas assez de mémoire pour cette réponse</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>le programme est en cours de fermeture</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>il manque au vocabulaire du modèle de langage les tokens qui encadrent une image&#xa0;; l’encodeur appartient à un autre modèle</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>pas assez de mémoire pour l’image</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 lit son image dans les deux sens, ce que Rookery ne sait pas exécuter&#xa0;; utilisez VisualRWKV 7 ou un modèle ModRWKV</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>l’examen de l’image a été annulé</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>l’encodeur d’images fournit des lignes de %1 nombres, le modèle de langage en attend %2&#xa0;; ils appartiennent à des modèles différents</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>la réponse contient des tokens que ce modèle ne connaît pas</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>il n’y a pas de texte dont attendre une suite</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>a un autre vocabulaire que %1 et ne peut donc pas écrire d’avance pour lui</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Chargez d’abord le modèle auquel appartient l’état.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 est un adaptateur (LoRA ou similaire), pas un modèle : il modifie le modèle pour lequel il a été fait. Chargez ce modèle et ajoutez l’adaptateur dans son panneau, sous Modèle, Adaptateurs.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
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
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Les exemples n’ont pas pu être conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Laissé de côté&#xa0;: il n’a pas de réponse.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Laissé de côté&#xa0;: identique à l’exemple %1.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Laissé de côté&#xa0;: plus de %1 tokens. Raccourcissez-le ou divisez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Les exemples conservés sont illisibles. Leur fichier sera mis de côté avant que de nouveaux soient conservés. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Modifier l’exemple %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Retirer l’exemple %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>pas assez de mémoire pour le lire</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>le disque est plein&#xa0;; libérez de l’espace et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>votre quota de disque est épuisé&#xa0;; libérez de l’espace et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>pas d’autorisation d’écriture à cet endroit&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>un tube que personne ne lit&#xa0;; choisissez un fichier</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>écriture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>un dossier, pas un fichier&#xa0;; choisissez un fichier dans ce dossier</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>un tube, pas un fichier&#xa0;; enregistrez ce qui y passe dans un fichier et choisissez celui-ci</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>un socket, pas un fichier&#xa0;; choisissez un fichier</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>un périphérique, pas un fichier&#xa0;; choisissez un fichier</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>pas d’autorisation de lecture&#xa0;; modifiez cela ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>un autre programme utilise ce fichier&#xa0;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>fait %1&#xa0;Mo, bien plus qu’un fichier de ce genre</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Ce dossier contient plus d’éléments que ceux affichés. Saisissez le nom du fichier.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Aucun fichier de ce type ici.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Saisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Choisissez un fichier dans la liste ou saisissez son nom.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Saisissez un nom pour le dossier.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;»&#xa0;: vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Vers le dossier parent</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Masquer les fichiers cachés</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Afficher les fichiers cachés</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Le dossier affiché, ou un chemin</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Un nom ou un chemin</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Nom ou chemin du dossier</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Nom ou chemin du fichier</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Type de fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en un autre ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>Vous n’avez pas le droit de consulter le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un tube ou un périphérique, pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Choisissez un autre fichier ou modifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un tube ou un périphérique, pas un fichier. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Chemin du dossier</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Ouvrir la fenêtre rapide de Rookery</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>La réponse de %1 est trop longue pour être une liste de fichiers.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1 a répondu autre chose qu’une liste de fichiers. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>La liste de %1 continue à une autre adresse (%2), qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 contient plus de %2 fichiers. Indiquez le lien de celui que vous voulez.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1 n’affiche pas %2 sans connexion à un compte&#xa0;: il n’existe pas ou demande d’abord l’acceptation de conditions. Téléchargez-le dans un navigateur, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%1 n’existe pas sur %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 a répondu par l’erreur %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>Impossible de joindre %1 (%2). Vérifiez la connexion, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>l’encodage de l’image a été annulé</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 ne peut pas exécuter ce réseau&#xa0;; exportez-le avec des formes constantes et sans les poids 1-D de LayerNorm</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>sa sortie n’est ni [1, tokens, largeur] ni [1, largeur, lignes, colonnes]</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>donne des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1 calcule autre chose que ce qu’indique le test du fichier (écart de %2), les images seraient donc mal lues</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 ne peut pas importer ce réseau (opset %2)&#xa0;; exportez-le pour les opsets 11 à 13 avec des formes constantes</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 ne peut pas importer ce réseau (opset %2, à %3)&#xa0;; exportez-le pour les opsets 11 à 13 avec des formes constantes</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>ce tenseur manque dans le fichier de l’encodeur d’images</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>forme %1, %2 valeurs attendues</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>contient des valeurs qui ne sont pas des nombres&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>pas assez de mémoire pour l’encodeur d’images</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>forme %1, %2 lignes attendues</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>pas assez de mémoire pour encoder l’image</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>une convolution à %1 coefficients&#xa0;; sont connues celles à 3 et à 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>l’encodeur d’images donne %1 nombres par token, le projecteur en attend %2</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>pas assez de mémoire pour le projecteur</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>les caractéristiques de l’encodeur d’images ne correspondent pas au projecteur</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>aucun projecteur connu de Rookery (deux couches linéaires)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>un encodeur avec des modules de fusion deepstack&#xa0;; Rookery n’exécute que la tour simple</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>l’image est plus de 50 fois plus longue que large&#xa0;; recadrez-la d’abord</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>la tour de vision d’un modèle RWKV-VL est absente ou incomplète</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>le plongement de patchs ou de positions de l’encodeur d’images est absent ou a une forme étrange</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>il manque à ce fichier VisualRWKV l’un de ses trois encodeurs d’images</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>aucun bloc transformer dont la largeur soit divisible par ses têtes</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>le périphérique a eu une défaillance pendant l’encodage de l’image</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>le réseau n’a aucun nœud ou ne donne rien</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>attend autre chose qu’une seule image&#xa0;; exportez uniquement l’encodeur d’images</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>son nœud %1 (%2) %3&#xa0;; exportez ou téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>garde ses poids dans un autre fichier&#xa0;; exportez-le en un seul fichier</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>son poids %1 a d’autres valeurs que ne l’annoncent sa forme et son type&#xa0;; exportez ou téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>laisse un poids sans nom, ou donne à deux poids le nom %1</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>est d’un type que Rookery ne sait pas exécuter</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>a %1 entrées</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>a %1 sorties</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>lit %1, que rien n’écrit avant lui</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>ne découle que de constantes&#xa0;; repliez-les à l’exportation</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>écrit %1, qui n’est pas un nom ou est écrit deux fois</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>indique %1 deux fois</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>a une valeur impossible pour %1</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>ne contient aucun tenseur</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>n’a pas de fenêtre</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>n’a pas de poids propres</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>a des poids d’une autre forme que sa fenêtre</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>a un biais d’une autre longueur que ses poids</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>a des poids de longueurs différentes</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>a des noms qui ne sont pas du texte&#xa0;; exportez ou téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>annonce %1, qui ne découle d’aucune image</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>fichier ONNX incomplet&#xa0;; exportez-le ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>contient une liste de plus de 4&#xa0;096 nombres là où une courte est attendue</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>contient des conditions ou des boucles, dont aucun encodeur d’images n’a besoin</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>a un attribut d’un type rare</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>a un nœud de plus de 1&#xa0;024 entrées, sorties ou attributs</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>a une valeur de plus de 4&#xa0;096 axes</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>a une entrée ou une sortie qui n’est pas un tenseur</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>a des poids creux&#xa0;; exportez-les en entier</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>a plus de 50&#xa0;000 nœuds, dont aucun encodeur d’images n’a besoin</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>a ses propres fonctions ou des parties destinées à l’entraînement&#xa0;; exportez-le pour l’inférence</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>un fichier ONNX de plus de 2&#xa0;Go ne peut pas être lu</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>n’a pas d’entrée de taille fixe [1, 3, hauteur, largeur]&#xa0;; exportez l’encodeur avec des formes constantes</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>la partie de Rookery qui essaie un encodeur d’images ne peut pas démarrer&#xa0;; réinstallez Rookery</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>ce réseau nécessite plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>ce réseau a pu être lu une fois, mais pas deux&#xa0;; le fichier est-il en cours d’écriture&#xa0;?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>ce réseau met plus de deux minutes par image, il n’est donc pas utilisé</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV plante avec ce réseau, il n’est donc pas utilisé&#xa0;; exportez-le ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>ce modèle a besoin de l’encodeur d’images google/siglip2-base-patch16-384, qui n’est pas dans son fichier&#xa0;; choisissez son model.safetensors comme fichier de vision</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>aucun encodeur ONNX n’a été trouvé à côté du modèle</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>ce modèle ne voit pas les images&#xa0;: il n’y a pas d’encodeur d’images dans ses fichiers&#xa0;; choisissez un modèle avec vision ou indiquez un encodeur</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>ses images sont trop petites pour distinguer les photos des dessins</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>cela ressemble à une photo, et ce modèle ne connaît que les dessins&#xa0;; un modèle d’images peut la décrire</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>ce qu’il indique des choses sur les photos n’a pas la même forme que pour celui de Rookery&#xa0;; il appartient à une autre version</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>ce n’est pas le réseau qui reconnaît les choses sur les photos&#xa0;; réinstallez Rookery</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>moins de 50&#xa0;%</translation>
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
        <translation>Surprise au fil du texte</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>La réponse, token par token</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Ce que le modèle attendait</translation>
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
        <translation>%1 bits de surprise par token</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>probabilité %1&#xa0;% · rang %2 · surprise %3 bits · entropie %4 bits</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Chargez un modèle pour voir ce qu’il attendait d’autre.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Cette image n’est plus lisible.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Il a été écrit par le modèle et mène hors de Rookery, vers&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Le système ne fournit pas de nombres aléatoires pour une clé, le serveur reste donc désactivé. Désactivez-le puis réactivez-le pour réessayer.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Avec Ctrl+Entrée, le modèle continue à partir du curseur</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>Écrivez les premiers mots&#xa0;; le modèle prend la suite. Ou déposez ici un fichier texte.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Le texte, token par token</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Partie %1 sur %2, sélectionnée aussi</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>transformer, calculé</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>état de ce modèle</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Mémoire selon les tokens lus</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Une conversation avec ce modèle occupe %1 de mémoire, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Après %1 tokens, cette conversation occupe %2 de mémoire, comme à son début. Un transformer de %3 couches et d’une largeur de %4 conserverait %5 (calculé&#xa0;: une clé et une valeur de 16 bits pour chaque canal, couche et token&#xa0;; les modèles qui partagent des têtes conservent moins).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Par exemple, après %1 tokens, un transformer de %2 couches et d’une largeur de %3 conserverait %4 (calculé : une clé et une valeur de 16 bits pour chaque canal, couche et token ; les modèles qui partagent des têtes conservent moins).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Répondre à ceci</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Écrire %n réponse</numerusform>
            <numerusform>Écrire %n réponses côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Dériver une nouvelle conversation d’ici</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Un modèle sur un serveur ne peut pas continuer une réponse</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Afficher la réponse comme texte</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Afficher ce que le modèle attendait</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Répondre avec un autre modèle…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Modifier cette réponse</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Écrire plusieurs réponses…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>Répondre avec le processeur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Vous&#xa0;: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Réponse&#xa0;: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Afficher la réponse comme texte</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Afficher ce que le modèle attendait</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Message modifié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Réponse modifiée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
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
        <translation>premier après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>premier après %1&#xa0;s</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token lu auparavant</numerusform>
            <numerusform>%n tokens lus auparavant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Image&#xa0;; l’ouvre en grand</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>trop de logits à ajuster</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>le modèle a calculé des valeurs qui ne sont pas des nombres&#xa0;; le fichier est endommagé ou son entraînement a divergé</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>pas assez de mémoire pour l’état d’une conversation</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 ne lit que des tokens&#xa0;; une image nécessite un autre modèle</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>hors du vocabulaire du modèle, de taille %1</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>fait pour les plongements&#xa0;: il n’a pas de head.weight et ne peut donc pas prédire de tokens</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>la lecture du texte a été annulée</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>la carte %1 n’a plus de mémoire libre pour une de ses couches</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>pas assez de mémoire pour exécuter le modèle</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>il n’y a pas de texte à partir duquel continuer</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>il manque à son vocabulaire de %1 tokens le token 65535, auquel les modèles de plongements reconnaissent la fin d’un texte</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>le modèle a calculé des valeurs qui ne sont pas des nombres&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>n’est pas dans le vocabulaire du modèle</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>état enregistré</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>appartient à un autre modèle que %1</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>pas assez de mémoire pour une copie de l’état de la conversation</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>caractéristiques de l’image</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 valeurs ne sont pas un multiple de la largeur du modèle, %2</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>pas assez de mémoire pour une copie de l’état</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>fait pour les plongements ; il ne peut pas écrire d’avance pour un autre modèle</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>a un vocabulaire de %1 tokens et ne peut pas écrire d’avance pour %2, qui en a %3</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>pas assez de mémoire pour un passage de %1 tokens</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tenseur %1&#xa0;: forme %2, %3 lignes attendues</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>un modèle Qwen converti (%1) avec des couches RWKV, que Rookery n’exécute pas&#xa0;; il exécute les modèles propres à RWKV (rwkv6, rwkv7)</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>un modèle d’architecture %1&#xa0;; parmi les fichiers GGUF, Rookery exécute rwkv6 et rwkv7</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>un hybride Qwen (token_shift_count %1), que Rookery n’exécute pas</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>l’en-tête GGUF finit au-delà du fichier&#xa0;: celui-ci est tronqué ou endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>la métadonnée %1 est d’un type inconnu</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tenseur %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1 a un nom ou une forme qu’aucun modèle n’a&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1 a une forme qu’aucun modèle n’a&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1&#xa0;: la forme %2 n’est pas constituée de blocs %3 entiers</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>le tenseur %1 n’est pas aligné&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>le tenseur %1 se trouve au-delà de la fin du fichier&#xa0;; celui-ci est tronqué ou endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>un fichier GGUF gros-boutiste, qui n’est pas lu</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>la version %1 de GGUF n’est pas lue&#xa0;; les versions 2 et 3 le sont</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>l’en-tête GGUF énumère plus d’éléments qu’aucun modèle n’en a&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>l’alignement %1 est impossible&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tenseur %1&#xa0;: forme %2, six lignes attendues</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>un état initial (time_state), pas un modèle&#xa0;; chargez le modèle pour lequel il a été ajusté et importez-y l’état</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>l’état enregistré d’une conversation, pas un modèle&#xa0;; chargez le modèle dont il provient et importez-y l’état</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>ses poids sont de type %1, qui n’est pas lu&#xa0;; choisissez le modèle en F32, F16, BF16 ou en GGUF quantifié</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>un encodeur d’images, pas un modèle de langage&#xa0;; sa place est à côté d’un tel modèle ou après --vision</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>refusé&#xa0;: ouvert de la façon habituelle, ce fichier exécuterait du code (%1)&#xa0;; rien n’a été exécuté. Ne vous fiez pas à sa provenance</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>refusé&#xa0;: il contient plus que des tenseurs (%1)&#xa0;; rien n’a été exécuté. Enregistrez seulement les poids, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>son pickle est endommagé (%1 à l’octet %2)&#xa0;; récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>le protocole pickle %1 n’est pas lu&#xa0;; enregistrez-le avec le protocole par défaut de torch.save, 2</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>trop de marques</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>refusé&#xa0;: son pickle utilise l’opcode 0x%1, dont de simples poids n’ont pas besoin&#xa0;; rien n’a été exécuté</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>trop de valeurs</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>une marque manque</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>un nom n’a pas de fin</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>trop de dictionnaires</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>trop de références</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>une référence à rien</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>il manque des valeurs à un tuple</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>pas une liste</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>il manque des valeurs à un dictionnaire</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>un dictionnaire manque</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>pas un dictionnaire</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>des attributs de rien</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>un stockage est mal décrit</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>trop de stockages</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>un appel de quelque chose qui ne peut pas être appelé</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>un dictionnaire fait de valeurs</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>un paramètre sans tenseur</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>un tenseur est mal décrit</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>trop de tenseurs</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>ne contient pas de dictionnaire de tenseurs</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>une archive zip, mais pas un modèle PyTorch enregistré (il n’y a pas de data.pkl)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>enregistré sur une machine gros-boutiste, ce qui n’est pas lu&#xa0;; enregistrez-le sur un PC ordinaire</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>la version %1 des archives PyTorch n’est pas lue&#xa0;; les versions 1 à 10 le sont</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>%1 manque dans l’archive&#xa0;; le fichier est endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 est compressé ou chiffré dans l’archive&#xa0;; enregistrez à nouveau le modèle avec torch.save</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1 fait %2 octets, %3 valeurs de %4 octets attendues&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>la forme %1 dépasse les %2 valeurs de %3</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>ses tenseurs occupent plus de deux fois la taille du fichier</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>l’archive est compressée ou chiffrée&#xa0;; enregistrez à nouveau le modèle avec torch.save</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tenseur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>ne contient pas de tenseurs là où se trouvent les poids (au premier niveau, ou sous state_dict, model ou module)&#xa0;; enregistrez seulement les poids, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>se termine au milieu d’un tenseur&#xa0;: il est tronqué, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>un tenseur avec %1 axes et un nom de %2 octets est impossible&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1 est du type rwkv.cpp %2, qui n’est pas lu&#xa0;; convertissez à nouveau le modèle avec un rwkv.cpp récent</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1&#xa0;: la forme %2 est impossible&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 se trouve au-delà de la fin du fichier&#xa0;; celui-ci est tronqué ou endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>la version %1 des fichiers rwkv.cpp n’est pas lue&#xa0;; les versions 100 et 101 le sont</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>énumère plus de tenseurs qu’aucun modèle n’en a&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>a un objet là où il n’en faut pas</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>le tenseur %1 n’a pas de dtype, shape ou data_offsets</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>nomme deux fois le tenseur %1</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>énumère plus de tenseurs qu’aucun modèle n’en a</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>a du texte là où il n’en faut pas</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>a une liste là où il n’en faut pas</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>a un nombre là où il n’en faut pas</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>le tenseur %1 a trop d’axes</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>contient un nombre négatif</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>contient un nombre qui n’est pas entier</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>a une valeur booléenne là où il n’en faut pas</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>a un null là où il n’en faut pas</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>a des données binaires là où il n’en faut pas</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>n’est pas du JSON valide à l’octet %1</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1&#xa0;: la forme %2 de %3 ne remplit pas ses %4 octets</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>l’en-tête safetensors est plus long que le fichier&#xa0;; celui-ci est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>l’en-tête safetensors %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>deux tenseurs du fichier safetensors partagent des octets</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>le type, la forme et les octets ne concordent pas pour un fichier safetensors</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>la liste des parties du modèle nomme trop de fichiers</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>la liste des parties du modèle n’est pas du JSON valide ou ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>la liste des parties du modèle nomme %1, qui n’est pas un fichier situé à côté</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>format de PyTorch antérieur à 2020 (pas une archive zip), qui n’est pas lu&#xa0;; chargez-le et enregistrez-le une fois avec un PyTorch récent</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>un simple pickle Python, pas un modèle enregistré&#xa0;; seuls les fichiers .pth de torch.save sont lus</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>un pointeur Git LFS, pas les poids&#xa0;; exécutez `git lfs pull`</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>une page web ou du XML, pas des poids&#xa0;; téléchargez le fichier lui-même</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>un fichier JSON, pas des poids&#xa0;; choisissez le fichier .safetensors, .pth ou .gguf</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>un ancien format de llama.cpp&#xa0;; seul GGUF est lu</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>compressé (gzip)&#xa0;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>pas un fichier de poids&#xa0;; Rookery lit les fichiers .pth, safetensors, GGUF et rwkv.cpp</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>le fichier est vide&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>a deux tenseurs pour %1&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>une partie d’un modèle réparti sur %1 fichiers GGUF&#xa0;; placez-les tous dans un même dossier sous leurs noms d’origine, qui se terminent par -00001-of-%2.gguf</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>n’est pas la partie %1 sur %2, comme le dit son nom&#xa0;; récupérez à nouveau les fichiers</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>un dossier sans fichier de poids&#xa0;; choisissez le fichier lui-même</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>le dossier contient plusieurs fichiers de poids, indiquez l’un d’eux&#xa0;: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>pas assez de mémoire pour ouvrir le fichier</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>manquant, et le modèle est réparti sur %1 fichiers&#xa0;; placez-les tous dans un même dossier</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>ses parties contiennent d’autres tenseurs que ne le dit la première&#xa0;; récupérez à nouveau les fichiers</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>d’un autre format que les autres parties du modèle&#xa0;; récupérez à nouveau les fichiers</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>manquant dans %1</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>de type %1, qui n’est pas lu, dans %2</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>un autre programme a raccourci le fichier pendant son utilisation&#xa0;; restaurez-le et chargez à nouveau le modèle</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>le répertoire à la fin de l’archive manque&#xa0;: le fichier est tronqué, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>le répertoire de l’archive est endommagé&#xa0;; récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>le répertoire de l’archive pointe hors du fichier&#xa0;: celui-ci est tronqué ou endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>manquant dans le fichier</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>n’a pas de rang que l’on puisse déduire de sa forme</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>n’est pas une table de matrices carrées</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un hybride RWKV-8 (rc00-hybrid), dont l’attention conserve chaque token précédent, ce que Rookery n’exécute pas&#xa0;; choisissez un modèle de RWKV-4 à RWKV-7a ou RWKV-8 rc00</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>un modèle RWKV-7b (DeepEmbedAttention), dont l’attention conserve chaque token précédent, ce que Rookery n’exécute pas&#xa0;; choisissez un modèle de RWKV-4 à RWKV-7a</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>un modèle RWKV-8 avec ROSA, un modèle de recherche que Rookery n’exécute pas&#xa0;; choisissez un modèle de RWKV-4 à RWKV-7a ou RWKV-8 rc00</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>le fichier contient %1&#xa0;: c’est %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>le fichier contient des tenseurs, mais aucun modèle de langage RWKV que Rookery connaisse (versions 4 à 7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>la forme %1 ne peut pas être celle d’un modèle, dans %2</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%1 têtes ne divisent pas la largeur %2, dans %3</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 et %2 autres tenseurs</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>les couches contiennent %1, qu’aucun modèle %2 n’a&#xa0;: le fichier est d’une architecture que Rookery n’exécute pas, ou bien il contient un adaptateur ou des restes d’entraînement&#xa0;; choisissez un autre fichier du modèle</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>pas assez de mémoire pour continuer à calculer sur le processeur&#xa0;; fermez d’autres programmes et chargez à nouveau le modèle, ou choisissez-en un plus petit</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>la carte %1 a cessé de fonctionner (%2)&#xa0;; utilisez le processeur, ou redémarrez le programme pour utiliser la carte</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>ce périphérique n’existe pas&#xa0;; utilisez cpu, cuda, cuda:N ou auto</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1&#xa0;; utilisez plutôt le processeur</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>n’a pas pu être ouvert&#xa0;; la mémoire est-elle insuffisante&#xa0;?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>forme %1, %2 attendue, dans %3</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>pas assez de mémoire pour %1&#xa0;; fermez d’autres programmes ou choisissez un modèle plus petit</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>le chargement a été annulé</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>forme %1, %2 attendue dans %3</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>contient des valeurs qui ne sont pas des nombres (NaN ou infini) dans %1&#xa0;; le fichier est endommagé ou son entraînement a divergé</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>un facteur quantifié dans l’ordre (in, out) ne peut pas être lu</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>pas assez de mémoire pour %1</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>un adaptateur (LoRA ou similaire), pas un modèle&#xa0;: il modifie un modèle qui n’est pas dans le fichier&#xa0;; chargez ce modèle avec ce fichier comme adaptateur (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Chargement&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 millions</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 milliards</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Voici le modèle de démarrage&#xa0;: %1 paramètres, entraîné en anglais sur quelques sujets pour que Rookery fonctionne tout de suite. Il connaît des capitales, des contraires et des formes de mots, sait dire si une phrase a l’air joyeuse, répond aux questions sur Rookery et décrit des images de formes, de lettres et d’objets du quotidien. Les autres questions, il les décline ou invente quelque chose. Chargez un véritable modèle RWKV pour tout le reste.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1&#xa0;s’exécute sur cet ordinateur. Rien de ce que vous écrivez n’en sort.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Le modèle se charge. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery exécute des modèles de langage RWKV sur cet ordinateur&#xa0;: des fichiers de poids qui se terminent par .pth, .safetensors ou .gguf.</translation>
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
        <translation>Explique en trois phrases comment se forme un arc-en-ciel.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>Écris un court poème sur la première neige.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Écris une fonction Python qui compte les mots d’un texte.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Prépare un week-end à Lisbonne avec un petit budget.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 couches, largeur %3, %4 tokens dans le vocabulaire</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Mémoire des poids</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Taille d’un état</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>a de la place pour %1 couches sur %2&#xa0;; le processeur fait le reste</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>non utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Voit les images (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Ne voit pas les images</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gabarit de conversation</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Chargé en</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automatique&#xa0;: le plus rapide</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Aucune&#xa0;: comme dans le fichier</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bits&#xa0;: moitié moins de mémoire</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bits&#xa0;: un quart, moins exact</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Cette conversation quitte votre ordinateur&#xa0;: à chaque question, elle est envoyée en entier à %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Cette conversation quitte votre ordinateur&#xa0;: à chaque question, elle est envoyée en entier à %1, sans chiffrement&#xa0;: d’autres personnes sur le réseau peuvent la lire.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 s’exécute sur un autre ordinateur. Ce que vous écrivez ici et les images que vous lui montrez y sont envoyés à chaque question.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>vers un autre programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>non chiffrée&#xa0;: d’autres personnes sur le réseau peuvent lire ce qui passe</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Ce qu’il reçoit</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>toute la conversation à chaque question, sans les réflexions précédentes&#xa0;; les images sans le lieu ni la date de prise de vue</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Ce qu’il ne peut pas faire</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Il n’a pas d’états&#xa0;: aucun n’est enregistré, une réponse ne peut pas être continuée et rien n’est lu pendant que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>Utiliser le processeur</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Télécharger le vocabulaire</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>Les fichiers de poids RWKV (.pth, .safetensors, .gguf) de %1 apparaissent ici. Vous pouvez aussi en déposer un sur la fenêtre.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Quantifier au chargement</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>Décharger %1</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Charger un modèle</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>Poids RWKV (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Choisir le vocabulaire du modèle</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabulaires (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>Ne plus interroger %1</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Charger sans adaptateurs</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>L’ajouter comme adaptateur</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Utiliser un autre encodeur d’images…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Choisir un encodeur d’images…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>N’utiliser aucun autre encodeur d’images</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Choisir l’encodeur d’images du modèle</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Encodeurs d’images (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Un modèle performant pour cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Télécharger et utiliser</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 et le dossier de données sont l’un dans l’autre. Choisissez un dossier à côté.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 n’est pas vide. Choisissez un dossier vide ou un nouveau dossier.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>Ce qui viendrait au curseur :</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Chargez un modèle pour voir l’effet des curseurs.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>S’affiche dès que le modèle a écrit ou lu quelque chose ici.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Ce qui viendrait après la dernière réponse&#xa0;:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Le token en cours de tirage&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>La réponse s’écrira dès que %1 sera chargé.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>température 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typique</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>fin du texte</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>partie d’un caractère</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1&#xa0;: %2, après les filtres %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1&#xa0;: %2, écarté par %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%1 tokens sur %2 peuvent être tirés</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 en laisse %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>Largeur des deux conversations</translation>
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
        <translation>Nouveau persona…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Un élément qui n’est plus sur l’étagère</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>Ce dont part «&#xa0;%1&#xa0;» n’est plus sur l’étagère, la conversation commence donc sans cela.</translation>
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
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Quelqu’un que le modèle incarne&#xa0;: avec un nom et une image, avec des instructions qui lui sont données en premier et, si vous le souhaitez, avec un état de l’étagère dont il part.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nom du persona</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Ce qui est dit au modèle en premier. Par exemple&#xa0;: Tu es Ada et tu enseignes les mathématiques avec patience. Tu expliques avec de petits exemples.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Un état de l’étagère&#xa0;: ce qui y a été lu, ou ce qui a été enseigné au modèle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Images (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>l’image a changé sur le disque depuis qu’elle a été jointe&#xa0;; restaurez le fichier ou joignez à nouveau l’image</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>ce n’est pas une image que Rookery peut lire&#xa0;; utilisez JPEG, PNG, WebP ou GIF</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>l’icône est endommagée ou trop grande&#xa0;; enregistrez-la d’abord en PNG</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>l’icône est endommagée&#xa0;; enregistrez-la d’abord en PNG</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>le GIF ne contient pas d’image&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>la première image du GIF n’a pas de sens&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>le GIF se termine au milieu de son image</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 mégapixels</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>l’image %1 est endommagée ou tronquée et ne peut pas être décodée</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>l’image %1 est tronquée&#xa0;: sa fin manque&#xa0;; copiez-la ou téléchargez-la à nouveau</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>l’image fait %1 x %2 pixels&#xa0;; au plus %3 et un million par côté sont acceptés, réduisez-la donc d’abord</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>un JPEG progressif de plus de %1 nécessite trop de mémoire&#xa0;; enregistrez-le plus petit ou sans «&#xa0;progressif&#xa0;»</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>pas une image que Rookery lit&#xa0;; utilisez JPEG, PNG, WebP, GIF, TIFF ou BMP</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>pas assez de mémoire pour une image de %1</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>l’image n’a pas de pixels</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>pas assez de mémoire pour l’image</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>c’est une autre bibliothèque</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>la partie de Rookery qui lit les images ne peut pas être chargée (%1)&#xa0;; réinstallez Rookery</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>sa sortie n’est pas en float32</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Images du message</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Enregistrer ces réglages comme préréglage…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Renommer ou supprimer le préréglage</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Revenir aux valeurs par défaut du modèle</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Un préréglage du programme porte ce nom&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Votre préréglage de ce nom recevra ces réglages.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nouveau nom du préréglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Un autre préréglage porte ce nom&#xa0;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token lu pour cela, sur une copie</numerusform>
            <numerusform>%n tokens lus pour cela, sur une copie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>S’en souvient-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Posée à une copie de sa mémoire telle qu’elle était ici&#xa0;: rien n’en reste dans la conversation.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>Quelle était ma première question&#xa0;?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Question à sa mémoire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Il réfléchit…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Envoie ce message</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Résume ce texte en trois phrases&#xa0;:

{texte}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Traduis ce texte en {langue}&#xa0;:

{texte}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Expliquer simplement</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Explique {quoi} avec des mots simples et un exemple.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Réécris ce texte pour qu’il soit {plus court}&#xa0;:

{texte}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Donne-moi dix idées pour {quoi}.</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>Écrire une fonction</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>Écris une fonction en {langage} qui {fait quoi}.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Répondre à une lettre</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Écris une réponse aimable à cette lettre. Dis que {quoi}.

{lettre}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (versions 4 à 6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (version 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, peut réfléchir</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Automatique, d’après le modèle</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Désactivée, avec une réflexion vide (mieux)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Activée, aussi longue qu’il le veut</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Activée, courte</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Activée, normale</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Activée, longue</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON conforme à un schéma</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Ce qui correspond à une expression</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>Écrire un prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>Ce qui est entre {accolades} se remplit à l’utilisation du prompt&#xa0;; Tab passe d’un champ au suivant.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Saisissez / au début d’un message pour en utiliser un.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Nom, tel qu’on le saisit après /</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nom du prompt</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Par exemple&#xa0;: Traduis ceci en {langue}&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Le modèle propose…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez-en une</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>N’en prendre aucune</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Choisissez-en une : Tab mène ici depuis le texte</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>Discuter avec des modèles de langage RWKV sur votre propre machine.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Conserver les conversations, paramètres et modèles dans ce dossier.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Charger ce fichier ou dossier de poids au lieu du dernier.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Ouvrir la petite fenêtre pour une question ; pour un raccourci du bureau.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>la quantification a été annulée</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 contient des valeurs qui ne sont pas des nombres (NaN ou infini)&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>un état initial ajusté y est fusionné (blocks.0.att.time_state), pour lequel GGUF n’a pas de place&#xa0;; quantifiez le modèle pour lequel il a été ajusté et chargez l’état à côté</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>un modèle fait pour les plongements, pour les têtes duquel GGUF n’a pas de place&#xa0;; utilisez-le tel quel</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1 a %2 paramètres, %3 attendus&#xa0;; le fichier est incomplet</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF n’a pas de forme pour les modèles %1, seulement pour rwkv6 et rwkv7</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>sa norme de groupe diffère de ce que suppose tout lecteur GGUF (une taille de tête autre que 64 dans la forme de flash-linear-attention)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>peut être lu, mais pas écrit</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>est le fichier en cours de lecture&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>pas assez de mémoire pour le quantifier</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>pas un type de quantification&#xa0;; choisissez parmi %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>le texte de calibrage a %1 tokens ; il en faut au moins %2</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>pas assez de mémoire pour calibrer avec un texte</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Vous&#xa0;: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Réponse&#xa0;: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Autre question</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Ouvrir comme conversation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Le modèle se charge&#xa0;; vous pouvez déjà écrire…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Chargez un modèle pour discuter</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Fenêtre rapide</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Pour une question, quoi que vous fassiez. Dans les réglages du clavier de votre bureau, donnez un raccourci à cette commande : %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Pour une question, quoi que vous fassiez, par des touches que votre bureau demande.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>%1 l’ouvre, quoi que vous fassiez.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Elle n’a pas encore de touches : donnez-lui-en dans les réglages du clavier de votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Des touches sont demandées à votre bureau.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Fenêtre rapide par des touches du bureau</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>Ce qui est retenu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Des phrases du document avec un mot manquant et quatre de ses mots au choix. Le test se fait sur une copie&#xa0;: rien n’en reste dans l’état.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Test de ce qui est retenu</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Pensait à «&#xa0;%1&#xa0;»&#xa0;; le texte dit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Le texte est trop court pour poser des questions, ou n’a pas de phrases dont on puisse retirer un mot.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Le modèle a été arrêté avant d’avoir répondu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Sur %n phrase avec un mot manquant, le modèle attend le bon parmi quatre mots dans %1. Sans avoir lu le document, il aurait raison dans %2, et par hasard dans environ %3.</numerusform>
            <numerusform>Sur %n phrases avec un mot manquant, le modèle attend le bon parmi quatre mots dans %1. Sans avoir lu le document, il aurait raison dans %2, et par hasard dans environ %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>retirez le nom et le mot de passe de l’adresse&#xa0;; une clé se donne à part</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>le crochet autour de l’hôte n’est pas fermé</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>le nom d’hôte n’est pas écrit correctement</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>le nom d’hôte ne peut contenir que des lettres, des chiffres, des points et des traits d’union</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>le nom d’hôte manque, comme dans https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l’adresse est trop longue</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>une adresse commence par https:// ou http://</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>une adresse ne contient ni espaces ni caractères de contrôle</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>une adresse avec un point d’interrogation ne peut pas être interrogée</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>ne mène à aucune adresse web</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>n’est pas écrit comme une adresse</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>plus de 1 Mio d’un seul tenant</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>aucune réponse n’y figure</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>un morceau n’est pas du JSON</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>plus de %1 Mio</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec de TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>l’autre côté a mis fin à la connexion</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>elle-même, sans fin</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>ce n’est pas une liste de modèles</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 est introuvable. Vérifiez l’adresse et que cet ordinateur est connecté au réseau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 est injoignable (%2). Vérifiez l’adresse et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>La connexion à %1 n’est pas sûre (%2)&#xa0;: rien n’a été envoyé. Vérifiez l’adresse ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 demande une clé et aucune n’est connue. Ajoutez à nouveau le modèle avec sa clé.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 n’accepte pas la clé. Ajoutez à nouveau le modèle avec la bonne.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 ne permet pas d’utiliser le modèle avec cette clé. Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 n’a pas de modèle nommé %2. Ajoutez-en un qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>Rien ne répond à cette adresse de %1. Vérifiez-la&#xa0;; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>La conversation est trop longue pour le modèle sur %1 (%2). Commencez-en une nouvelle ou demandez des réponses plus courtes.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 a trop de demandes en ce moment, ou ce que la clé permet est épuisé (%2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 a trop de demandes, ou ce que la clé permet est épuisé (%2). Une nouvelle demande sera possible dans %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 a refusé la question&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 a rencontré une erreur de son côté (%2). Réessayez ou prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 a abandonné au milieu de la réponse (%2). Ce qui a été reçu est conservé&#xa0;; faites répondre à nouveau.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 n’a rien envoyé depuis %3. Réessayez ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>La connexion à %1 a été coupée avant la fin de la réponse. Ce qui a été reçu est conservé&#xa0;; faites répondre à nouveau.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas une réponse (%2). Vérifiez que l’adresse est celle d’un serveur compatible avec OpenAI.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 a envoyé plus que ne peut contenir une réponse (%2)&#xa0;: la connexion a été fermée. Ce qui a été reçu avant est conservé.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 redirige vers %2, qui n’est pas interrogé sans que vous l’ajoutiez. Ajoutez cette adresse si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Une image ne peut pas être envoyée (%2). Retirez-la de la question.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>Pas assez de mémoire pour la réponse de %1. Fermez d’autres programmes, puis réessayez.</translation>
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
        <translation>une ligne sans fin</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>il ne parle pas HTTP</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>des en-têtes sans fin</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>sa réponse est encodée en %1</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>sa longueur n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>elle est compressée, ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>un bloc n’a pas de fin</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>un bloc n’a pas de longueur</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>d’autres peuvent y lire les clés&#xa0;; retirez-leur ce droit (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>il ne contient pas de clés telles que Rookery les écrit&#xa0;; supprimez-le et saisissez à nouveau les clés</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>pas assez de mémoire pour cela</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>La clé contient un caractère qu’aucune clé n’a. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 indique n’avoir aucun modèle. Chargez-en un là-bas, puis demandez à nouveau.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · non chiffré</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Un modèle sur un autre ordinateur répond comme un modèle sur celui-ci, mais ce que vous écrivez y est envoyé&#xa0;: à chaque question, toute la conversation et ses images. Rookery n’interroge un serveur que lorsque vous appuyez ici sur un bouton ou envoyez une question.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Modèles sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Adresse, par exemple https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Clé, s’il en demande une</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>Tout serveur compatible avec OpenAI&#xa0;: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, un autre Rookery. La clé est conservée dans le trousseau du bureau ou dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Afficher ses modèles</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: d’autres personnes sur le réseau peuvent lire la clé et les conversations.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modèle du serveur</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Ajouter et utiliser</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Ou nommez vous-même le modèle</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Nom du modèle sur le serveur</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (le vocabulaire de la plupart des modèles RWKV)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (encodeur d’images, de %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Ce dépôt contient plusieurs fichiers de poids&#xa0;: choisissez ceux que vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n fichier a été laissé de côté&#xa0;: son nom ne peut pas être écrit en toute sécurité.</numerusform>
            <numerusform>%n fichiers ont été laissés de côté&#xa0;: leurs noms ne peuvent pas être écrits en toute sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Il ne contient aucun fichier de poids que Rookery puisse charger.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Tout ce qui est choisi est déjà là.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>convient à cet ordinateur</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>convient une fois d’autres programmes fermés</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>trop gros pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>seulement %1 libres sur le disque</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>sans sommes de contrôle publiées&#xa0;: les tailles sont vérifiées</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Retour aux modèles</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Demande des fichiers à huggingface.co…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
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
        <translation>Plus court&#xa0;; au passé&#xa0;; plus aimable…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Comment réécrire la sélection</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Ou montrez-lui une image&#xa0;: déposez-en une ici ou essayez celles-ci.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>Décrire l’image d’exemple %1</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Plus haut, c’est plus varié&#xa0;; plus bas, plus prévisible&#xa0;; 0 prend toujours le token le plus probable.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Tire parmi les tokens les plus probables qui ont ensemble cette probabilité&#xa0;; 1 désactive.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Rend moins probable tout token déjà utilisé&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Rend un token d’autant moins probable qu’il a été utilisé souvent&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Déclin des pénalités</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Lenteur avec laquelle s’estompe le compte des tokens utilisés&#xa0;; avec 1, jamais.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>Tire parmi ce nombre de tokens les plus probables&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>Écarte les tokens sous cette part du carré de la plus grande probabilité&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>Écarte les tokens sous cette part de la plus grande probabilité&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Garde les tokens qui surprennent à peu près autant qu’attendu&#xa0;; 1 désactive.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Exact&#xa0;: raisonnement et faits</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Toujours le plus probable</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>État ajusté</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Le serveur de ce modèle ne connaît pas ce réglage&#xa0;: il n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Les modifications agissent dès le token suivant, même pendant l’écriture d’une réponse.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Moins de filtres</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p et typique</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Tokens max. par réponse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>La même graine, les mêmes réglages et le même texte donnent la même réponse. Vide&#xa0;: une nouvelle à chaque fois.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>S’arrêter aussi à</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Textes séparés par une virgule&#xa0;; %1 est une fin de ligne</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Textes qui terminent une réponse</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Les modifications agissent dès la réponse suivante. Ce que le serveur ne connaît pas est grisé et n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Laisser d’autres programmes interroger le modèle</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>Comme serveur pour les clients d’OpenAI et d’Anthropic, uniquement pour les programmes de cet ordinateur. Rien de ce qu’ils demandent n’est conservé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Attend qu’un modèle soit chargé</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Créer une autre clé&#xa0;; les programmes qui ont celle-ci seront alors refusés</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n requête en cours de réponse</numerusform>
            <numerusform>%n requêtes en cours de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Les dernières requêtes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Moins, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Vide&#xa0;: un par cœur. Prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 a été chargé avec d’autres paramètres.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Importer une conversation</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Une conversation exportée en JSON, avec toutes ses branches et images. Elle peut aussi être déposée sur la fenêtre.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Licence Apache 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Conversations exportées (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Ce que vous demandez souvent, sous un nom. Saisissez / au début d’un message pour en utiliser un.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Me prévenir quand une réponse est écrite</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Une notification du bureau, quand une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Lire les nouvelles réponses à voix haute</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Avec la voix du bureau, pendant qu’elles s’écrivent. Toute réponse peut être lue depuis son menu.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Fermer la fenêtre ne fait alors que la masquer, et les réponses continuent de s’écrire.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Couleurs et lignes plus marquées.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Tout apparaît aussitôt, rien ne glisse ni ne pulse.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Numéros de ligne dans le code</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>À côté des blocs de cinq lignes ou plus. Ils ne sont pas copiés.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>impossible d’écrire à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>un autre programme est en train de le lire</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>il n’est plus sur l’étagère</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>ce n’est ni un état enregistré ni un état ajusté</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>le texte n’est pas celui qui a été déposé là&#xa0;; remettez le document sur l’étagère</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>il n’a pas encore été lu</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>l’état n’est pas celui qui a été déposé là&#xa0;; faites relire le texte</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>ce n’est pas ce que Rookery a écrit&#xa0;; l’élément de l’étagère est inutilisable</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>%n état sans nom a été abandonné, car l’étagère avait dépassé sa limite. Son texte est ici et peut être relu.</numerusform>
            <numerusform>%n états sans nom ont été abandonnés, car l’étagère avait dépassé sa limite. Leurs textes sont ici et peuvent être relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être mis sur l’étagère.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur l’étagère.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>«&#xa0;%1&#xa0;» retiré de l’étagère</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>«&#xa0;%1&#xa0;» est tel qu’il a été écrit&#xa0;: les sommes de contrôle du texte et de l’état sont bonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n des fichiers n’est pas sur l’étagère :</numerusform>
            <numerusform>%n des fichiers ne sont pas sur l’étagère :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Lecture en cours&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Un état de départ ajusté&#xa0;; il n’a lu aucun texte</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Les modèles sur d’autres ordinateurs n’ont pas d’états</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Lu par %1, pas par le modèle utilisé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Son état a été abandonné faute de place&#xa0;; le texte est ici</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>En attente de lecture</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Attend un modèle</translation>
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
        <translation>Fait par un autre modèle que celui utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n fichier de son dossier est illisible, trop gros ou trop profond, et a été omis :</numerusform>
            <numerusform>%n fichiers de son dossier sont illisibles, trop gros ou trop profonds, et ont été omis :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Un document est lu une seule fois, en arrière-plan&#xa0;; ensuite, autant de conversations que vous voulez partent aussitôt de ce que le modèle en a retenu. Un modèle récurrent garde l’essentiel d’un long texte et oublie les détails&#xa0;: les passages qui correspondent à une question sont affichés sous chaque réponse, et un test montre ce qui a été retenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n document en route…</numerusform>
            <numerusform>%n documents en route…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>En tout %1&#xa0;; au maximum</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Place pour l’étagère</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Au-delà, les états des éléments les plus anciens auxquels vous n’avez pas donné de nom sont abandonnés. Leurs textes restent et peuvent être relus.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Mettre des documents sur l’étagère</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Documents et états (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Mettre un dossier de documents sur l’étagère</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exporter l’état</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Fichiers d’état (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>Que faire de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Commencer une conversation</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Relire le texte</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Utiliser comme base de cette conversation</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Tester ce qui est retenu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Indiquer à quoi il sert…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Retirer de l’étagère</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Réglages de la réponse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Renommer une conversation</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Annuler une suppression</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Nouvelle conversation à côté</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>L’autre conversation</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Fermer ce côté</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Réglages de la réponse</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Réglages du texte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Importation d’une conversation</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>JSON avec toutes les branches (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
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
        <translation>Modifier les prompts…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n passage du document à ce sujet</numerusform>
            <numerusform>%n passages du document à ce sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>L’afficher dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Aucune voix n’est installée, rien ne peut donc être lu à voix haute. Installez speech-dispatcher et son plugin Qt, puis réessayez.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>La voix du bureau a cessé de fonctionner, la lecture de la réponse s’arrête donc là. Vérifiez que speech-dispatcher est lancé, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>l’état de la conversation</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>ne peut pas être lu depuis le périphérique</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>pas un état enregistré de conversation</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>l’état a été enregistré avec un autre modèle&#xa0;; chargez ce modèle ou partez du texte</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>l’état enregistré est endommagé</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>l’état enregistré est endommagé&#xa0;: il a changé depuis qu’il a été écrit</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>l’état enregistré est endommagé&#xa0;: il contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>pas assez de mémoire pour l’état</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>manquant dans %1&#xa0;; l’état a été ajusté pour un autre modèle</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>forme %1, %2 attendue dans %3&#xa0;; l’état a été ajusté pour un autre modèle</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>les modèles RWKV-4 n’ont pas d’état matriciel dont partir&#xa0;; choisissez un modèle de version 5 à 7</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>a plus de couches que les %1 du modèle&#xa0;; l’état a été ajusté pour un autre modèle</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>l’état contient des valeurs qui ne sont pas des nombres&#xa0;; son entraînement a divergé</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>ne contient pas d’état&#xa0;; choisissez un état enregistré ou un fichier .pth d’état ajusté</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>ces matrices ne sont pas un état de départ du modèle</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>L’état a été importé le %1.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>Un état entraîné pour une tâche, pour %1. Il n’a lu aucun texte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 a lu %n token avant cette conversation et s’en souvient. Son texte ne fait pas partie d’un état et ne peut donc pas être affiché ici&#xa0;; votre premier message prend la suite.</numerusform>
            <numerusform>%1 a lu %n tokens avant cette conversation et s’en souvient. Leur texte ne fait pas partie d’un état et ne peut donc pas être affiché ici&#xa0;; votre premier message prend la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>Avant le premier message</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Une réponse vide</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>sur une autre branche, réponse %1</translation>
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
            <numerusform>%1 l’a lu une fois, %n token, et répond de mémoire&#xa0;: il garde l’essentiel d’un long texte et oublie les détails. Les passages qui correspondent à votre question sont affichés sous la réponse.</numerusform>
            <numerusform>%1 l’a lu une fois, %n tokens, et répond de mémoire&#xa0;: il garde l’essentiel d’un long texte et oublie les détails. Les passages qui correspondent à votre question sont affichés sous la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>un autre modèle</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>L’état « %1 », dont part cette conversation, appartient à %2. Le modèle utilisé, %3, n’en sait rien et répondrait sans lui.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n réponse sans état</numerusform>
            <numerusform>%n réponses sans état</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Que faire de l’état</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Commencer une conversation d’ici</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Afficher la réponse précédente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Un état est tout ce que le modèle retient de la conversation, en quelques mégaoctets&#xa0;: commencez une nouvelle conversation à partir de n’importe lequel. Un état est enregistré après chaque réponse. Les plus récents restent tous, les plus anciens de moins en moins&#xa0;; un état nommé reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>Nom de l’état le plus récent</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Aucun pour l’instant&#xa0;: le premier viendra avec la première réponse.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Commencer une conversation à partir d’un fichier d’état</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Fichiers d’état (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exporter l’état</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Fichiers d’état (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 n’a pas d’états&#xa0;: il lit toute la conversation à chaque question. Ceux enregistrés auparavant sont destinés aux modèles de cet ordinateur auxquels ils appartiennent.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>Ouverture impossible&#xa0;: %1. Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 n’est pas une base de données de Rookery. Choisissez un autre dossier de données ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Rookery et n’a pas été touché. Mettez Rookery à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 est endommagé. Il a été conservé tel quel&#xa0;; restaurez-en une sauvegarde, ou mettez-le de côté et commencez avec un fichier vide.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>Un autre programme utilise %1. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>Il n’y a plus d’espace pour enregistrer dans %1. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>Écriture impossible&#xa0;: %1. Autorisez l’écriture dans ce fichier et son dossier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>Le disque a eu une défaillance pendant l’utilisation de %1. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 a changé sur le disque depuis l’enregistrement&#xa0;; Rookery ne l’utilise donc pas. Restaurez une sauvegarde du dossier de données pour récupérer l’original.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 est plus ancien que le dernier enregistrement&#xa0;: il a été remplacé, ou bien le fichier voisin qui se termine par -wal l’a été. Quittez Rookery et remettez les fichiers les plus récents en place.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>La lecture de %1 a été interrompue avant la fin, comme vous le souhaitiez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 n’est pas lisible en tant que conversation de Rookery.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>Un problème est survenu pendant l’utilisation de %1. Réessayez.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Le fichier de données</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Ce message</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Cet état enregistré</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Le fichier de cette image</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>Les modifications les plus récentes manquent&#xa0;: %1, qui les contenait, a disparu. Pour les récupérer, quittez Rookery et remettez ce fichier en place.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 est protégé en écriture&#xa0;: tout peut être lu, mais rien n’est enregistré. Autorisez l’écriture dans ce fichier et son dossier, puis redémarrez Rookery.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>D’ici là, les modifications les plus récentes, dans %1, ne peuvent pas être lues.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Pas assez de mémoire pour l’essayer à côté du modèle tel qu’il est. Commencez une conversation avec.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Ce que vous demanderiez</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Question d’un exemple</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Ce qu’il devrait répondre, avec sa voix et sa forme</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Réponse d’un exemple</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Modifier l’exemple %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>De conversations…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Pas encore d’exemples. Saisissez-en quelques-uns, déposez un fichier ici (lignes JSON, CSV, un texte) ou prenez des réponses de vos propres conversations. Vingt à soixante exemples de même forme sont un bon nombre&#xa0;; à partir de dix, quelques-uns peuvent être mis de côté pour juger du résultat.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Prendre des exemples d’un fichier</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Exemples (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>Charger sur le processeur</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Déposez le fichier pour prendre ses exemples</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Montrez au modèle comment vous voulez qu’il vous réponde, et il s’en imprègne&#xa0;: un ton, un format, une tâche. Quelques dizaines d’exemples et quelques minutes sur cet ordinateur suffisent. Il n’apprend pas de faits&#xa0;: ce qu’il ne sait pas, il l’invente comme avant, avec le nouveau ton.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Nom, par exemple «&#xa0;Pirate&#xa0;»</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nom de ce qui a été appris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Commencer une conversation avec</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>Enregistré sous %1. D’autres programmes pour RWKV le lisent aussi&#xa0;; ici, il peut être importé dans «&#xa0;États&#xa0;».</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>L’abandonner et modifier les exemples</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Retour aux exemples</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>C’est maintenant sur l’étagère&#xa0;: toute conversation peut en partir de là. Le fichier %1 convient aussi à d’autres programmes.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Il se trouve maintenant sous Modèle, Adaptateurs, où il s’active et se désactive. Le dossier %1 convient aussi à d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Ce qu’il a appris</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Rapide&#xa0;: 50 étapes</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normal&#xa0;: 100 étapes</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Approfondi&#xa0;: 300 étapes</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Durée de l’apprentissage</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Reprendre là où il s’est arrêté</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Qualité de prédiction des réponses au fil des étapes</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>pour apprendre</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>pour juger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Un ton&#xa0;: un état de départ</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Plus qu’un ton&#xa0;: un LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Ce qui est tiré des exemples</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>Rang du LoRA</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Ce qu’il apprend est fusionné au modèle lors du chargement et vaut dans toutes ses conversations tant que c’est activé. Un rang plus élevé apprend davantage et prend plus de temps.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Ce qu’il apprend est un état de quelques mégaoctets dont les conversations peuvent partir&#xa0;; le modèle reste tel quel.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Essayer avec</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>hors apprentissage</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts à essayer</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Une question qui ne figure pas dans les exemples</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt à essayer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Le modèle est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Chargez d’abord un modèle.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Ce modèle s’exécute sur un autre ordinateur. On ne peut enseigner qu’à un modèle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>La progression n’a pas pu être conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Rien de mieux n’a été trouvé. Davantage d’exemples avec un point commun, ou des réponses plus courtes, peuvent aider.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Lecture des exemples…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Recherche de la vitesse d’apprentissage&#xa0;: étape %1 sur %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Apprentissage&#xa0;: étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Perte sur %n exemple dont il n’apprend pas&#xa0;: %1 sans apprentissage, %2 maintenant</numerusform>
            <numerusform>Perte sur %n exemples dont il n’apprend pas&#xa0;: %1 sans apprentissage, %2 maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Perte sur ses exemples&#xa0;: %1 sans apprentissage, %2 maintenant</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>La perte est passée de %1 à %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Arrêté&#xa0;; le meilleur résultat obtenu est conservé. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Terminé. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>Il y a déjà un état nommé «&#xa0;%1&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>Il y a déjà un adaptateur nommé «&#xa0;%1&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Pour l’instant, on ne peut enseigner qu’aux modèles RWKV-6 et RWKV-7&#xa0;; celui-ci est un modèle %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Seule une partie du modèle tient sur la carte graphique. Chargez-le sur le processeur pour lui apprendre.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Ce que vous collez est trop long pour un champ. Enregistrez-le dans un fichier et mettez celui-ci sur l’étagère.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>On ne sait pas ce que le modèle attendait ici.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Un autre modèle a écrit ceci. Chargez-le pour voir ce qu’il attendait d’autre.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>A réfléchi pendant %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>A réfléchi un instant</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Masquer la réflexion</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Afficher la réflexion</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>La conversation continue à partir d’une réponse antérieure</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Une réponse vide</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Réponse %1 sur %2</translation>
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
        <translation>état de %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>pas d’état&#xa0;: pour continuer ici, %n réponse sera relue</numerusform>
            <numerusform>pas d’état&#xa0;: pour continuer ici, %n réponses seront relues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n autre branche part avant elle&#xa0;: ↑ ↓</numerusform>
            <numerusform>%n autres branches partent avant elle&#xa0;: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Chronologie de la conversation, %n réponse</numerusform>
            <numerusform>Chronologie de la conversation, %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Gauche et droite montrent la conversation telle qu’elle était</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>S’en souvient-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Retour à la fin</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Cliquez sur un token, ou choisissez-en un avec ↑ ↓ et Entrée, pour repartir de là dans une autre version.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>s’exécute sur %1, qui ne peut pas encore entraîner&#xa0;; chargez-le sur le processeur</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>pas assez de mémoire pour entraîner avec %1 tokens à la fois&#xa0;; utilisez des exemples plus courts ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>un exemple n’a rien à apprendre&#xa0;: sa réponse est vide</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>un exemple a %1 tokens, %2 au plus sont possibles&#xa0;; raccourcissez-le ou divisez-le</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>il n’y a aucun exemple dont apprendre</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>nécessite user et assistant, messages, conversations, instruction et output, ou text</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>n’a rien à apprendre&#xa0;: sa réponse est vide</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>a %1 tokens, %2 au plus sont possibles&#xa0;; raccourcissez-le ou divisez-le</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>exemple %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>la ligne %1 n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>ne contient aucun exemple dont apprendre</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>n’est pas en float32, ou sa forme n’est pas celle de ses données</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>aucun taux n’a abouti&#xa0;: les pertes ont augmenté sans limite&#xa0;; cherchez des exemples défectueux</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>n’est pas un point de contrôle d’un ajustement, ou est endommagé&#xa0;; recommencez sans lui</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>a été fait avec un autre modèle, d’autres exemples ou d’autres options&#xa0;; recommencez sans lui</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>un guillemet n’est pas fermé à la ligne %1</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>sa première ligne doit nommer les colonnes&#xa0;: question et answer, user et assistant, ou instruction et output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 ne peut pas encore entraîner&#xa0;; entraînez sur le processeur</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>pas assez de mémoire pour un réseau de %1 valeurs&#xa0;; choisissez-en un plus petit</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>un réseau de %1 couches de largeur %2 n’est pas possible&#xa0;; au plus %3 couches de largeur %4 le sont</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>la largeur %1 doit être un multiple de la taille de tête %2, et celle-ci un multiple de 8 jusqu’à 256</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>un réseau de %1 valeurs est trop grand pour être entraîné ici&#xa0;; %2 au plus sont possibles</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>n’est pas un point de contrôle d’un entraînement, ou est endommagé&#xa0;; recommencez sans lui</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>a été fait avec un autre texte, d’autres tailles ou options&#xa0;; recommencez sans lui</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>le texte a %1 tokens, trop peu pour des fenêtres de %2&#xa0;; utilisez un texte plus long ou un contexte plus court</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>les pertes ont augmenté sans limite&#xa0;; choisissez un taux plus bas</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 ne peut pas être entraîné ici&#xa0;; choisissez un modèle RWKV-6 ou RWKV-7</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Seule une partie tient sur %1, où une partie ne peut pas être entraînée ; chargez-le sur le processeur</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>a plus de colonnes que la première ligne n’en nomme ; mettez entre guillemets les textes qui contiennent le séparateur</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>n’est pas du texte brut en UTF-8 ; enregistrez-le ainsi</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery est toujours ouvert</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Les réponses continuent de s’écrire. L’icône de la zone de notification affiche de nouveau la fenêtre.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>Retirer le prompt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Sans l’apprentissage</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Avec l’apprentissage</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>La mémoire était vide au départ&#xa0;; c’est la couche %1 qui en contient maintenant le plus.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>En %n réponse, la mémoire a bougé de %1&#xa0;% de sa taille, surtout dans la couche %2.</numerusform>
            <numerusform>En %n réponses, la mémoire a bougé de %1&#xa0;% de sa taille, surtout dans la couche %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continué</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Le texte en est ici</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versions du texte</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>le vocabulaire n’a pas de token pour certains octets isolés et ne peut donc pas encoder tous les textes</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>la fusion %1 nomme un token qui n’est pas dans le vocabulaire</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>un token ajouté n’a pas d’identifiant, pas de texte ou un texte trop long</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>enregistré en UTF-16 («&#xa0;Unicode&#xa0;»), ce qui n’est pas lu&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>plus gros que tout vocabulaire de modèle RWKV&#xa0;; choisissez celui du modèle</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>pas un vocabulaire&#xa0;: ni un tokenizer.json avec des paires d’octets (BPE), ni une table d’identifiants et de tokens</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>un identifiant, un token entre guillemets et sa longueur étaient attendus</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>l’identifiant ou la longueur n’est pas un nombre dans les limites admises</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>le token n’est pas une chaîne Python entre guillemets</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>le token fait %1 octets, et non %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>ligne %1&#xa0;: l’identifiant %2 est donné deux fois</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Déposez le fichier de poids pour le charger</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Déposez la conversation exportée pour l’ouvrir</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Déposez des images pour poser des questions à leur sujet</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Déposez des documents pour les mettre sur l’étagère</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Déposez le texte pour continuer à l’écrire</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>Déposez l’adaptateur pour l’ajouter à %1</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>Continuer au curseur</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n au choix</numerusform>
            <numerusform>%n au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Suites écrites à la fois</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Le modèle lit le texte…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Lecture anticipée</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab accepte un mot de la suggestion</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Jusqu’où le modèle a lu le texte</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versions du texte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Ne rien suggérer pendant la saisie</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Suggérer des mots pendant la saisie</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Revenir à l’écriture</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Afficher ce que le modèle attendait</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Masquer les réglages du texte</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Réglages du texte</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Exporter le texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Ouvrir un texte</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Textes (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 n’est pas un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Examen de l’image… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lecture&#xa0;: %1 tokens sur %2</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Le modèle lit</translation>
    </message>
</context>
</TS>
