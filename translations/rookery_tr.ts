<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery Hakkında</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>Başlangıç modelinin eğitiminde kullanılanlar</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery&apos;nin temelindekiler</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1, RWKV dil modellerini bu bilgisayarda çalıştırır. Apache Lisansı 2.0 kapsamında özgür yazılımdır, hiçbir garanti verilmez ve bir sunucudaki modeli eklemediğiniz sürece hiçbir yere veri göndermez.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>ilk değerlerinin dosyasını gerektiren bir PiSSA adaptörü; init_pissa.pth dosyasını yanına koyun</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>bir JSON nesnesi değil; dosyayı yeniden edinin</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>bir DoRA (use_dora), burada birleştirilemez; DoRA içermeyen bir LoRA seçin</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>matrislere kendi alfalarını veriyor (alpha_pattern), bu burada birleştirilemez</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>%1 türünde, bu tür okunmaz</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1, bilinen bir adaptörün (LoRA, PiSSA, DiSHA) parçası değil</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>%1 dışındaki matrislerin ilk değerlerini içeriyor; iki dosya birbirine ait değil</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>%1 tensörünü değiştiriyor, ama modelde bu yok; adaptör başka bir model için yapılmış</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>%2 için %3 biçiminde %1 içeriyor; adaptör başka bir model için yapılmış veya hasarlı</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>%1 çiftinin yalnızca yarısını içeriyor; dosyayı yeniden edinin</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>kendi alfasını getiriyor; verdiğinizi kaldırın, bunun yerine gücünü değiştirin</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>alfası olmayan bir türde; alfayı kaldırın, bunun yerine gücünü değiştirin</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>ölçeklenmesi için gereken alfayı belirtmiyor; eğitildiği alfayı iki nokta üst üsteden sonra verin, örneğin %1</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>sayı olmayan değerler (NaN veya sonsuz) içeriyor; dosya hasarlı veya eğitimi ıraksamış</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>klasör oluşturulamıyor (%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>modelden alınan değerlerle başlıyor (init_lora_weights: %1); burada birleştirilemez</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptörler</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA veya DiSHA bu modelin yazma biçimini değiştirir. Model yüklenirken birleştirilir.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adaptör ekle…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>Bunlarla yeniden yükle</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>Modele adaptör ekle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>Adaptörler (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>PEFT’in yazdığı gibi bir klasördeki adaptörü ekle</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 adaptörünü birleştir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 adaptörünü kaldır</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1 eğitildiği gibidir, 0 hiçbir şeyi değiştirmez; daha fazlası abartır.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 alfası</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>Dosyada ölçekleme için gereken alfa belirtilmemiş. Eğitimde kullanılan değeri yazın.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>yazıyor…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Bunu sakla</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Yanıt %1 / %2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>yanıtın başlangıcı, onun için seçilen biçime uymuyor; başka bir yanıt yazdırın veya biçim seçmeyin</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>Bu yanıtı başka bir model yazdı. Başka ne beklediğini görmek için %1 modelini yükleyin.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>Sohbet bu yanıtla başlıyor; öncesinde beklentiye dayanak olacak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>Yanıt yazıldı</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Yanıt yazılamadı</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>Öğrenilecek yanıtlar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>Henüz yanıt içeren bir sohbet yok.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>Bu sohbette resimsiz sorulara verilmiş yanıt yok.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>İstediğiniz gibi olan yanıtları seçin; diğerlerini önce sohbette düzeltin. Art arda gelenler birlikte öğrenilir, böylece önceki soruya bağlı olanlar anlamlı kalır.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>%n yanıtı al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>Başka bir modelle yanıtla</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>Yanıt, var olanların yanına ayrı bir sürüm olarak eklenir ve sohbet bu modelle devam eder.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeller…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>Sistem istemi veya sohbet şablonu değişti; bu yüzden model yanıt vermeden önce sohbeti yeniden okuyor.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>Bu model için sohbetin kayıtlı durumu yok; bu yüzden yanıt vermeden önce metni yeniden okuyor.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>Modelin ekleyeceği bir şey yok: Yanıtı hemen yeniden bitirdi. Eksik olanı sorun veya başka bir yanıt yazmasını isteyin.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>Sohbetin kayıtlı durumu kullanılamadı (%1); bu yüzden model yanıt vermeden önce metni yeniden okuyor.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>Sunucu meşgul, %1 sn beklenmesini istiyor; sonra yeniden sorulur.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>Yanıt aynı şeyi tekrarlayıp durduğu için durduruldu. “Sürdür” ile devam edebilir; daha yüksek bir varlık cezası yardımcı olabilir.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>Sunucu yanıt vermedi. %1 sn sonra yeniden sorulacak.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>Sohbetin kayıtlı durumu kaydedildiğinden beri diskte değişmiş, bu yüzden kullanılmıyor: model yanıtlamadan önce metni yeniden okur ve yeni bir durum kaydedilir. Ayarlardaki “Verileri denetle” başka bir şeyin değişip değişmediğini söyler.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n yanıt yazılıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n yanıt: birini saklayın</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Birer birer göster</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Yanıtlar yan yana</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>“%1” ön ayarı silindi</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Sistemi izle</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>“%1” istemi silindi</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>“%1” karakteri silindi</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>%1 modeline adaptör olarak eklendi: %2. Model yeniden yüklendiğinde birleştirilir ve panelde, Model altında durur.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/sn</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1 (çatal)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mesaj silindi</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>Gelen dosya beklenen model değil (%1). Silindi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>Gelen dosya beklenenden başka bir model: %1, %2 katman, genişlik %3. Silindi.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>Bu bilgisayarda %1 bellek (%2 boş) ve diskte %3 boş alan var.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>indirilecek: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>ekran kartında yaklaşık %1 token/sn</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>işlemcide yaklaşık %1 token/sn</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Bu bilgisayara uygun</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>Bu bilgisayara uygun: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>Diğer programlar kapatılırsa sığar</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>Diğer programlar kapatılırsa sığar: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>Çok büyük: yaklaşık %1 bellek gerekir, bu bilgisayarda %2 var</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>Yer yok: diskte yalnızca %1 boş</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>yaklaşık %1 bellek gerekir</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, lisans: %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>Yayımlanmış sağlama toplamı yok: boyut ve biçimler denetlenir.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>Model, ağırlıklardan oluşan tek bir dosyadır: .gguf dosyaları küçük ve eksiksizdir; .pth dosyaları daha büyüktür ve birlikte gelen bir söz dağarcığı gerektirir.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>Bu modellerin diğer dosyaları</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co&apos;daki başka bir model</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>sahip/ad veya bir bağlantı</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co&apos;daki bir modelin adı veya bağlantısı</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Dosyaları göster…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>Bu ne sahip/ad biçiminde ne de bir huggingface.co bağlantısı.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>İndirilebilir modeller</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>Buradaki bir düğmeye basmadan hiçbir şey indirilmez.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 indirildi</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>Dosyaları göster…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, önerilen</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Sohbet için</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>Çeviri için</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>Resim göstermek için</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>modelin kendisi</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>filtrelerden sonra</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Sırada gelebilecekler</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>Belleğin katman katman ne kadar değiştiği</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>Hasarlı veritabanı %1 olarak saklandı. Rookery boş bir veritabanıyla devam ediyor.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>Bu ileti burada değiştirilemeyecek kadar uzun. Kopyalayıp başka bir yerde değiştirin.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sohbetleri gizle</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>“%1” durumundan devam ediyor</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Yanıt ayarları</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>Örnekleme, istem, durumlar ve model</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>Yanıt ayarlarını gizle</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Diğer sohbet</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Bu tarafı kapat</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>Kenara ayır</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>Yüklü model yok. Yazdıklarınız bir model yüklenene kadar burada kalır.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeller…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1 resimleri göremiyor. Resimler burada kalır; göndermek için görüntü kodlayıcısı olan bir model yükleyin.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>Resim hakkında soru sorun veya betimlenmesi için gönderin</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 modeline mesaj yazın</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Model yükleniyor; şimdiden yazabilirsiniz…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Sohbet etmek için bir model yükleyin</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>Başlangıç modeli çok küçüktür ve bildiği birkaç konu dışında sık sık yanılır.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>Modeller yanılabilir. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Resimler (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>Buradan itibaren sor; sonrası bir dal olarak kalır</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Odakta</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1, “%2” metnini okuyor. Bitince bu sohbetin onu bilen bir kopyası açılır.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Metni yeniden oku</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>Birlikte yazmak için bir model yükleyin.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>Başka bir bilgisayardaki model yalnızca seçtiğinizi yeniden yazabilir: metinlerin durumlarını saklamaz.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>devamının olasılığı token başına %%1</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>Model için metin burada bitiyor. Birkaç sözcük daha yazın ya da başka bir yerden sürdürün.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n öneri bir başkasıyla aynı şeyi söylüyordu ve çıkarıldı. Daha yüksek sıcaklıkta daha çok ayrışırlar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>Kodu kaydet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>Uzun satırları bölme</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Uzun satırları böl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Kod, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>Kodu dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Satır numaralarını gizle</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Satır numaralarını göster</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Yanıtı durdur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenmiş</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Sohbet silindi</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>Metin silindi</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>Sistem istemi</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>Sistem istemi yok, modelin şablonu</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Örneğin: Sabırlı bir öğretmensin. Kısa cümlelerle yanıt ver.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>Bu sohbetin ilk mesajından önce yer alır. Değiştirilirse model sohbeti yeniden okur.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Sohbet şablonu</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Konuşanların adları</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>Şablonda sizin adınız</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>Şablonda modelin adı</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>İlk sözden önceki metin</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>İlk sözden önceki metin, satır sonlarıyla</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>Yanıtın bittiği yer</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Virgülle ayrılmış metinler; %1 satır sonudur</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Yanıtı bitiren metinler</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Modelin okuduğu</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>Yanıtın bittiği yer: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Yanıtın biçimi</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON şeması</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Düzenli ifade</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>Model başka bir şey yazamaz: her token seçilmeden önce denetlenir.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>Sunucudaki bir model bir biçime bağlı tutulamaz; yanıtları herhangi bir metindir.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>Burada değiştirilemeyecek kadar uzun. Bu onun başlangıcı; model tamamını okur.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>Sohbetin adı</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Üste sabitle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Bir yanıt yazılıyor</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şu an açık</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Yeni bir yanıt</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Bir metin</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Yanda göster</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>Yanda gösteriliyor</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>%2 mesajından %1 tanesi okunamıyor</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>%2 mesajından %1 tanesi yazıldığı gibi değil</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>Bu sohbet hasarlı: %1. Kalanı gösteriliyor, hiçbir şey silinmedi; geri almak için veri klasörünün bir yedeğini geri yükleyin.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>Verileri denetle</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>Tüm sohbetleri, kayıtlı durumları ve resimleri okur, yazıldıkları gibi olup olmadıklarını bildirir. Hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Veriler denetleniyor: %%1</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>Tüm veriler yazıldığı gibi: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n sohbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>%n kayıtlı durum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n resim</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>%1 veritabanı hasarlı</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>%n sohbet yazıldığı gibi değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>%n kayıtlı durum kullanılamıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>Hasar bulundu: %1. Hiçbir şey değiştirilmedi veya silinmedi; hasarlı olanı geri almak için veri klasörünün bir yedeğini geri yükleyin.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>Sohbetler, resimler, modeller ve ayarlar şu konuma taşınacak: %1. Ardından Rookery yeniden başlar.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Burada bırak</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>Veriler taşınıyor: %%1</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>Verileri boş bir klasöre taşı</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>Bir yanıt yazılıyor. Bitmesini bekleyin veya durdurun, sonra verileri taşıyın.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>Bir model indiriliyor. Bitmesini bekleyin veya durdurun, sonra verileri taşıyın.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>metin değil; metin, Markdown, HTML ve PDF okunabilir</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>içinde metin yok</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>içinde okunabilecek metin, Markdown, HTML veya PDF dosyası yok</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>%1 MB&apos;den fazla metin içeriyor; bölün</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>parola istiyor; önce parolasız kaydedin</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>içinde metin yok; yalnızca metin resimleri var veya boş</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>hasarlı; başka bir programda açıp yeniden kaydedin</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>çözümlenmesi iki dakikadan uzun sürüyor, bu yüzden okunmuyor</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>çözümlenemiyor, bu yüzden okunmuyor</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>Rookery&apos;nin belgeleri çözümleyen bölümü başlatılamıyor; Rookery&apos;yi yeniden kurun</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>okunması iptal edildi</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>harfleri UTF-8 değil; UTF-8 olarak kaydedip yeniden deneyin</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>Durum modelden alınamadı; yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Kitaplığa dön</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>%1 zaten başka bir program tarafından indiriliyor.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>İndirme için %1 gerekli, ancak diskte yalnızca %2 boş. Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1 okunamıyor. Silin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>%1, dosyanın tamamı istendiği hâlde bir bölümünü gönderdi. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1 üzerindeki dosya beklenen %3 bayt yerine %2 bayt: bu başka bir dosya. Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1, dosyanın %2 baytından fazlasını gönderdi. İndirme durduruldu ve gelen kısım silindi.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>İndirme kesildi (%1). Gelen kısım saklandı; sürdürmek için yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>Dosya sunucuda değişti. Yeniden deneyin; indirme baştan başlar.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1 bu dosyayı yalnızca oturum açmış kişilere veriyor (hata %2). Tarayıcıyla indirin, sonra burada açın.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1 artık bu dosyayı barındırmıyor (hata %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 hata %2 ile yanıt verdi. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>Gelen dosya beklenen dosya değil: sağlama toplamı farklı. Silindi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>İndirme kesildi. Gelen kısım saklandı; sürdürmek için yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>Disk dolu. Gelen kısım saklandı; yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1 yazılamıyor (%2). Klasörü denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>bu bir dosya değil</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 indiriliyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>İndirmeyi durdur</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 indirildi</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>Taslak modeli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>Aynı sözcük dağarcığına sahip daha küçük bir model birkaç sözcüğü önden yazar, bu model de hepsini bir kerede denetler: kazandırdığı yerde yanıtlar daha çabuk gelir ve aynı kalır.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Kullanılmıyor: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>Bununla yeniden yükle</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1 bu bilgisayarda değil ve Rookery ağdan hiçbir şey getirmez. Resmi kaydedin, sonra dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>Bir mesaja en çok %1 resim eklenebilir.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>Model “%1” durumunu hatırlıyor</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Ne hakkında konuşalım?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>Başlamak için bir model yükleyin</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU&apos;yu kullan</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Model seç…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>%1 ile konuşun</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Adaptör olarak ekle</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Kitaplıkta henüz bir şey yok</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>Buraya bir metin, Markdown, HTML veya PDF dosyası ya da bunların bulunduğu bir klasörü bırakın. Durum dosyası da olur.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES bir klasör belirtmiyor</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>başlangıç modelinin klasörü programın yanında yok; Rookery&apos;yi yeniden kurun veya klasörü ROOKERY_RESOURCES ile belirtin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>klasörde RWKV modeli yok</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>klasörde RWKV modeli yok (%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>klasörde birden çok model var, birini belirtin: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>söz dağarcığı eksik; %1 dosyasını yanına koyun veya dosyayı seçin</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>bu sırada başka bir model yüklendi</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>model bellekten kaldırıldı</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>bu söz dağarcığında %1 token var, modelde yalnızca %2</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>yükleme iptal edildi</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>metnin okunması iptal edildi</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>durumun bir kopyası için yeterli bellek yok</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>bu yanıt için yeterli bellek yok</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>program kapatılıyor</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>yüklü model yok</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>dil modelinin söz dağarcığında resmi çevreleyen tokenlar yok; kodlayıcı başka bir modele ait</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>resim için yeterli bellek yok</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6 resmini iki yönde okur, Rookery bunu çalıştıramaz; VisualRWKV 7 veya bir ModRWKV modeli kullanın</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>resme bakma iptal edildi</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>görüntü kodlayıcı %1 sayılık satırlar veriyor, dil modeli %2 alıyor; farklı modellere aitler</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>yanıtta bu modelin bilmediği tokenlar var</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>ardından bir şey beklenecek metin yok</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>%1 ile aynı sözcük dağarcığına sahip değil, bu yüzden ona önden yazamaz</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>Önce durumun ait olduğu modeli yükleyin.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1 bir model değil, bir adaptördür (LoRA veya benzeri): yapıldığı modeli değiştirir. O modeli yükleyin ve bunu panelinde, Model, Adaptörler altında ekleyin.</translation>
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
            <numerusform>%n örnek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>Örnekler saklanamadı: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>Dışarıda bırakıldı: yanıtı yok.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>Dışarıda bırakıldı: örnek %1 ile aynı.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>Dışarıda bırakıldı: %1 tokendan uzun. Kısaltın veya bölün.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Bir metin</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>Saklanan örnekler okunamıyor. Yenileri saklanmadan önce bunların dosyası bir kenara ayrılır. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>Örnek %1 ögesini değiştir</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Örnek %1 ögesini kaldır</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>okumak için yeterli bellek yok</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>disk dolu; yer açıp yeniden kaydedin</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>disk kotanız doldu; yer açıp yeniden kaydedin</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>oraya yazma izni yok; başka bir klasör seçin</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>klasör yok</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>kimsenin okumadığı bir boru (pipe); bir dosya seçin</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>yazılamıyor: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>dosya değil klasör; içinden bir dosya seçin</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>dosya değil boru (pipe); içinden geleni dosya olarak kaydedip onu seçin</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>dosya değil soket; bir dosya seçin</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>dosya değil aygıt; bir dosya seçin</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>okuma izni yok; izni değiştirin veya başka bir dosya seçin</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>başka bir program kullanıyor; birazdan yeniden deneyin</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>okunamıyor: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>%1 MB; böyle bir dosya için çok fazla</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>Bu klasörde gösterilenden fazlası var. Dosyanın adını yazın.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Bu klasör boş.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>Burada bu türden dosya yok.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>Dosya için bir ad yazın.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>Listeden bir dosya seçin veya adını yazın.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Klasör için bir ad yazın.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” zaten var.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>“%1” klasörü oluşturulamıyor: oraya yazma izniniz yok.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>Üst klasöre</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>Gizli dosyaları gösterme</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Gizli dosyaları göster</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Yeni klasörün adı</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Klasörü oluştur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>Gösterilen klasör veya bir yol</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>Bir ad veya yol</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>Klasörün adı veya yolu</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>Dosyanın adı veya yolu</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Dosya türü</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” zaten var. Değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Başka bir ad seç</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Önceki mesaj</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Sonraki mesaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>“%1” klasörü yok. Başka bir klasör seçin veya önce onu oluşturun.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>“%1” klasörüne yazma izniniz yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” klasörü yok.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>“%1” klasörünün içine bakma izniniz yok.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>“%1” dosyası yok. Adını denetleyin veya listeden bir dosya seçin.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>“%1” dosya değil; bir boru (pipe) veya aygıt. Bir dosya seçin.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>“%1” için okuma izniniz yok. Başka bir dosya seçin veya izinlerini değiştirin.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>“%1” bir klasör. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>“%1” dosya değil; bir boru (pipe) veya aygıt. Başka bir ad seçin.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>Klasörün yolu</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Rookery’nin hızlı penceresini aç</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1 yanıtı, dosya listesi olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1, dosya listesinden başka bir şeyle yanıt verdi. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1 listesi başka bir adreste (%2) sürüyor; o adrese gidilmez.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1 deposunda %2 dosyadan fazlası var. İstediğiniz dosyanın bağlantısını verin.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1, oturum açılmadan %2 içeriğini göstermiyor: ya yok ya da önce bir şeyi kabul etmenizi istiyor. Tarayıcıyla indirin, sonra burada açın.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2 üzerinde %1 yok. Adı denetleyin.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1 hata %2 ile yanıt verdi. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1 sunucusuna ulaşılamadı (%2). Bağlantıyı denetleyin, sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>resmin kodlanması iptal edildi</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1 bu ağı çalıştıramıyor; sabit biçimlerle ve LayerNorm&apos;un tek boyutlu ağırlıkları olmadan dışa aktarın</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>çıktısı [1, tokenlar, genişlik] veya [1, genişlik, satırlar, sütunlar] değil</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>sayı olmayan değerler veriyor</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1, dosyanın kendi sınamasından farklı sonuç hesaplıyor (fark: %2), resimler yanlış okunurdu</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 bu ağı içe aktaramıyor (opset %2); sabit biçimlerle opset 11-13 için dışa aktarın</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1 bu ağı içe aktaramıyor (opset %2, yer: %3); sabit biçimlerle opset 11-13 için dışa aktarın</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>görüntü kodlayıcının dosyasında bu tensör yok</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>biçim %1, beklenen %2 değer</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>sayı olmayan değerler içeriyor; dosya hasarlı</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>görüntü kodlayıcı için yeterli bellek yok</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>biçim %1, beklenen %2 satır</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>resmi kodlamak için yeterli bellek yok</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>%1 noktalı bir evrişim; bilinenler 3 ve 6</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>görüntü kodlayıcı token başına %1 sayı veriyor, projektör %2 bekliyor</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>projektör için yeterli bellek yok</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>görüntü kodlayıcının öznitelikleri projektöre uymuyor</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>Rookery&apos;nin bildiği bir projektör değil (iki doğrusal katman)</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>deepstack birleştiricileri olan bir kodlayıcı; Rookery yalnızca yalın kuleyi çalıştırır</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>resmin boyu eninin 50 katından fazla; önce kırpın</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>bir RWKV-VL modelinin görüntü kulesi yok veya eksik</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>görüntü kodlayıcının yama veya konum gömmesi yok ya da biçimi tuhaf</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>bu VisualRWKV dosyasında üç görüntü kodlayıcıdan biri eksik</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>genişliği kafa sayısına bölünebilen dönüştürücü (transformer) blokları yok</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>resim kodlanırken aygıt arızalandı</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>ağda düğüm yok veya hiçbir çıktı vermiyor</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>tek bir resimden başka bir şey istiyor; yalnızca görüntü kodlayıcıyı dışa aktarın</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>düğüm %1 (%2): %3; dosyayı yeniden dışa aktarın veya indirin</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>ağırlıkları başka bir dosyada; tek dosya olarak dışa aktarın</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>%1 ağırlığının değerleri, biçim ve türünün belirttiğinden farklı; dosyayı yeniden dışa aktarın veya indirin</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>bir ağırlığa ad vermiyor veya iki ağırlığa %1 adını veriyor</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>Rookery&apos;nin çalıştıramadığı bir türde</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>%1 girdisi var</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>%1 çıktısı var</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>%1 okuyor, ama bunu kendisinden önce hiçbir düğüm yazmıyor</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>yalnızca sabitlerden türüyor; dışa aktarırken bunları katlayın</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>%1 yazıyor, ama bu bir ad değil veya iki kez yazılıyor</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>%1 iki kez geçiyor</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>olanaksız bir %1 içeriyor</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>tensör içermiyor</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>penceresi yok</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>kendi ağırlıkları yok</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>ağırlıklarının biçimi penceresinden farklı</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>sapmasının (bias) uzunluğu ağırlıklarından farklı</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>ağırlıklarının uzunlukları farklı</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>metin olmayan adlar içeriyor; dosyayı yeniden dışa aktarın veya indirin</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>%1 vadediyor, ama bu hiçbir resimden elde edilmiyor</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>eksiksiz bir ONNX dosyası değil; yeniden dışa aktarın veya indirin</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>kısa bir liste olması gereken yerde 4.096&apos;dan fazla sayılık bir liste içeriyor</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>hiçbir görüntü kodlayıcının gerek duymadığı koşullar veya döngüler içeriyor</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>ender türden bir özniteliği var</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>1.024&apos;ten fazla girdisi, çıktısı veya özniteliği olan bir düğüm içeriyor</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>4.096&apos;dan fazla ekseni olan bir değer içeriyor</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>tensör olmayan bir girdisi veya çıktısı var</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>seyrek ağırlıkları var; tam olarak dışa aktarın</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>50.000&apos;den fazla düğümü var; hiçbir görüntü kodlayıcı bu kadarına gerek duymaz</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>kendi işlevlerini veya eğitim bölümleri içeriyor; çıkarım için dışa aktarın</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>2 GB&apos;tan büyük bir ONNX dosyası okunamaz</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>sabit boyutlu [1, 3, yükseklik, genişlik] girdisi yok; kodlayıcıyı sabit biçimlerle dışa aktarın</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>Rookery&apos;nin görüntü kodlayıcıyı deneyen bölümü başlatılamıyor; Rookery&apos;yi yeniden kurun</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>bu ağ, var olandan fazla bellek gerektiriyor</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>bu ağ bir kez okunabildi, ikinci kez okunamadı; dosya şu anda yazılıyor mu?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>bu ağ bir resim için iki dakikadan uzun sürüyor, bu yüzden kullanılmıyor</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>OpenCV bu ağda çöküyor, bu yüzden kullanılmıyor; yeniden dışa aktarın veya indirin</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>bu model, dosyasında bulunmayan google/siglip2-base-patch16-384 görüntü kodlayıcısını gerektiriyor; görüntü dosyası olarak onun model.safetensors dosyasını seçin</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>modelin yanında ONNX kodlayıcı bulunamadı</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>bu model resimleri göremez: dosyalarında görüntü kodlayıcı yok; görüntü destekli bir model seçin veya bir kodlayıcı belirtin</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>resimleri, fotoğrafları çizimlerden ayırt etmek için çok küçük</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>bu bir fotoğrafa benziyor, bu model ise yalnızca çizimleri tanıyor; bir resim modeli onu betimleyebilir</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>fotoğraflardaki nesneler için verdiği çıktının şekli Rookery&apos;ninkinden farklı; başka bir sürüme ait</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>bu, fotoğraflardaki nesneleri tanıyan ağ değil; Rookery&apos;yi yeniden kurun</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>Modele soruluyor…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>yüzde 50&apos;nin altında</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>yüzde 20</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>yüzde 5</translation>
    </message>
    <message>
        <source>Surprise over the text</source>
        <translation>Metin boyunca sürpriz</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>Token token yanıt</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>Modelin bekledikleri</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>token başına %1 bit sürpriz</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>yüzde %1 olası · sıra %2 · sürpriz %3 bit · entropi %4 bit</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>Başka ne beklediğini görmek için bir model yükleyin.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>Bu resim artık okunamıyor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Önceki resim</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Bu bağlantı açılsın mı?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>Bağlantıyı model yazdı ve Rookery&apos;nin dışına götürüyor:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>Sistem, anahtar için rastgele sayı vermiyor; bu yüzden sunucu kapalı kalıyor. Yeniden denemek için kapatıp açın.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Bölüm %1 / %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter ile model imleçten devam eder</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>İlk sözcükleri yazın, model oradan devam etsin. Veya buraya bir metin dosyası bırakın.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>Token token metin</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>Bölüm %1 / %2, o da seçili</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>dönüştürücü (transformer), hesaplanan</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>bu modelin durumu</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>Okunan tokenlara göre bellek</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>Bu modelle bir sohbetin belleği, ne kadar uzarsa uzasın %1 olarak kalır.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>%1 token sonra bu sohbetin belleği, başındaki gibi %2. %3 katmanlı ve %4 genişliğinde bir dönüştürücü (transformer) %5 tutardı (hesaplanan: her kanal, katman ve token için 16 bitlik bir anahtar ve bir değer; kafaları paylaşan modeller daha az tutar).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>Örneğin %1 token sonra %2 katmanlı ve %3 genişliğinde bir dönüştürücü (transformer) %4 tutardı (hesaplanan: her kanal, katman ve token için 16 bitlik bir anahtar ve bir değer; kafaları paylaşan modeller daha az tutar).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Sürüm %1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Düzenle ve yeniden gönder</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Bunu yanıtla</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Başka bir yanıt yaz</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Bu yanıtı sürdür</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Yan yana %n yanıt yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>Buradan yeni bir sohbet çatalla</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Buradan sonrasını sil</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>Sunucudaki bir model yanıtı sürdüremez</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Yanıtı metin olarak göster</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Modelin beklediklerini göster</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Sesli okumayı durdur</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>Başka bir modelle yanıtla…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Bu yanıtı değiştir</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>Birkaç yanıt yaz…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>CPU&apos;da yanıtla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Siz: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Yanıt: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>Yanıtı metin olarak göster</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Modelin beklediklerini göster</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>Düzenlenen mesaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Değiştirilen yanıt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>Sona git</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/sn</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>ilki %1 ms sonra</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>ilki %1 sn sonra</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Yazan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>öncesinde %n token okundu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>Resim; büyük olarak açar</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>ayarlanacak logit sayısı çok fazla</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>model sayı olmayan değerler hesapladı; dosya hasarlı veya eğitimi ıraksamış</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>bir sohbetin durumu için yeterli bellek yok</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1 yalnızca token okur; resim için başka bir model gerekir</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>modelin %1 tokenlık söz dağarcığının dışında</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>gömmeler için yapılmış: head.weight tensörü yok, bu yüzden token tahmin edemez</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>metnin okunması iptal edildi</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>%1 kartında bunun tek bir katmanı için bile boş bellek yok</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>modeli çalıştırmak için yeterli bellek yok</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>sürdürülecek metin yok</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>%1 tokenlık söz dağarcığında, gömme modellerinin metin sonunu tanıdığı 65535 numaralı token yok</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>model sayı olmayan değerler hesapladı; dosya hasarlı</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>modelin söz dağarcığında yok</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>kayıtlı durum</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>%1 modeline değil, başka bir modele ait</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>sohbetin durumunun bir kopyası için yeterli bellek yok</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>görüntü öznitelikleri</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>%1 değer, modelin genişliğinin (%2) katı değil</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>durumun bir kopyası için yeterli bellek yok</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>gömmeler için yapılmış, bu yüzden başka bir modele önden yazamaz</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>%1 belirteçlik bir dağarcığı var; %3 belirteçli %2 için önden yazamaz</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>%1 belirteçlik bir geçiş için yeterli bellek yok</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>tensör %1: biçim %2, beklenen %3 satır</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>RWKV katmanları olan, dönüştürülmüş bir Qwen modeli (%1); Rookery bunu çalıştırmaz, RWKV&apos;nin kendi modellerini (rwkv6, rwkv7) çalıştırır</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>%1 mimarisinde bir model; Rookery, GGUF dosyalarından rwkv6 ve rwkv7 çalıştırır</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>bir Qwen hibriti (token_shift_count %1); Rookery bunu çalıştırmaz</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF üst bilgisi dosyanın dışında bitiyor: dosya kesik veya hasarlı, yeniden edinin</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>%1 üst verisi bilinmeyen bir türde</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensör %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1, hiçbir modelde olmayan bir ada veya biçime sahip; dosya hasarlı</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1, hiçbir modelde olmayan bir biçime sahip; dosya hasarlı</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: %2 biçimi tam %3 bloklarından oluşmuyor</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>tensör %1 hizalı değil; dosya hasarlı</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>tensör %1 dosya sonunun ötesinde; dosya kesik veya hasarlı, yeniden edinin</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>büyük uçlu (big-endian) bir GGUF dosyası; okunmaz</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF sürüm %1 okunmaz; sürüm 2 ve 3 okunur</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF üst bilgisi, bir modelde olabilecekten fazlasını listeliyor; dosya hasarlı</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>%1 hizalaması olanaksız; dosya hasarlı</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>tensör %1: biçim %2, beklenen altı satır</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>model değil, bir başlangıç durumu (time_state); ayarlandığı modeli yükleyip durumu orada içe aktarın</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>model değil, bir sohbetin kayıtlı durumu; geldiği modeli yükleyip durumu orada içe aktarın</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>ağırlıkları okunmayan %1 türünde; modeli F32, F16, BF16 veya nicemlenmiş GGUF olarak seçin</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>dil modeli değil, bir görüntü kodlayıcı; yeri bir dil modelinin yanı veya --vision seçeneğinin ardıdır</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>reddedildi: olağan yolla açılsaydı bu dosya kod çalıştırırdı (%1); hiçbir şey yürütülmedi. Geldiği yere güvenmeyin</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>reddedildi: tensörlerden fazlasını içeriyor (%1); hiçbir şey yürütülmedi. Yalnızca ağırlıkları kaydedin: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>pickle verisi hasarlı (%1, bayt %2); dosyayı yeniden edinin</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>çok erken bitiyor</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>pickle protokolü %1 okunmaz; torch.save&apos;in varsayılan protokolü olan 2 ile kaydedin</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>çok fazla işaret var</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>reddedildi: pickle verisi, salt ağırlıkların gerek duymadığı 0x%1 işlem kodunu kullanıyor; hiçbir şey yürütülmedi</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>çok fazla değer var</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>bir değer eksik</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>bir işaret eksik</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>bir sayı çok büyük</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>bir adın sonu yok</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>çok fazla sözlük var</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>çok fazla başvuru var</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>hiçbir şeye işaret etmeyen bir başvuru</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>bir demette (tuple) değerler eksik</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>liste yok</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>bir sözlükte değerler eksik</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>bir sözlük eksik</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>sözlük değil</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>hiçbir şeye ait olmayan öznitelikler</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>bir depolama alanı yanlış tanımlanmış</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>çok fazla depolama alanı var</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>çağrılamayan bir şeyin çağrılması</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>değerlerden oluşturulmuş bir sözlük</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>tensörü olmayan bir parametre</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>bir tensör yanlış tanımlanmış</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>çok fazla tensör var</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>tensör sözlüğü içermiyor</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>bir zip arşivi, ama kaydedilmiş bir PyTorch modeli değil (data.pkl yok)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>büyük uçlu (big-endian) bir makinede kaydedilmiş, okunmaz; sıradan bir PC&apos;de kaydedin</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch arşiv sürümü %1 okunmaz; sürüm 1-10 okunur</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>arşivde %1 eksik; dosya hasarlı, yeniden edinin</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>%1 arşivde sıkıştırılmış veya şifrelenmiş; modeli torch.save ile yeniden kaydedin</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1: %2 bayt, beklenen %4 baytlık %3 değer; dosya hasarlı</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>%1 biçimi, %3 içindeki %2 değerin ötesine uzanıyor</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>tensörleri dosya boyutunun iki katından fazla yer tutuyor</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>arşiv sıkıştırılmış veya şifrelenmiş; modeli torch.save ile yeniden kaydedin</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensör %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>ağırlıkların bulunduğu yerde (en üstte veya state_dict, model ya da module altında) tensör yok; yalnızca ağırlıkları kaydedin: torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>bir tensörün ortasında bitiyor: dosya kesik, yeniden edinin</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>%1 eksenli ve adı %2 bayt olan bir tensör olanaksız; dosya hasarlı</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1, okunmayan %2 rwkv.cpp türünde; modeli güncel bir rwkv.cpp ile yeniden dönüştürün</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: %2 biçimi olanaksız; dosya hasarlı</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1 dosya sonunun ötesinde; dosya kesik veya hasarlı, yeniden edinin</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp dosya sürümü %1 okunmaz; sürüm 100 ve 101 okunur</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>bir modelde olabilecekten fazla tensör listeliyor; dosya hasarlı</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>yersiz bir nesne içeriyor</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>tensör %1 için dtype, shape veya data_offsets eksik</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>tensör %1 iki kez geçiyor</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>bir modelde olabilecekten fazla tensör listeliyor</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>yersiz bir metin içeriyor</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>yersiz bir liste içeriyor</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>çok büyük bir sayı içeriyor</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>yersiz bir sayı içeriyor</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>tensör %1 çok fazla eksene sahip</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>negatif bir sayı içeriyor</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>tam olmayan bir sayı içeriyor</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>yersiz bir doğruluk değeri içeriyor</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>yersiz bir null içeriyor</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>yersiz ikili veri içeriyor</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>bayt %1 konumunda geçerli JSON değil</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: %3 türünde %2 biçimi, %4 baytını doldurmuyor</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors üst bilgisi dosyadan uzun; dosya kesik veya hasarlı</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors üst bilgisi: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors dosyasının iki tensörü aynı baytları paylaşıyor</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>tür, biçim ve baytlar bir safetensors dosyası için birbirine uymuyor</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>model parçalarının listesi çok fazla dosya belirtiyor</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>model parçalarının listesi geçerli JSON değil veya dosya belirtmiyor</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>model parçalarının listesi %1 diyor, ama yanında böyle bir dosya yok</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>PyTorch&apos;un 2020 öncesi biçimi (zip arşivi değil), okunmaz; güncel bir PyTorch ile bir kez yükleyip kaydedin</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>kaydedilmiş bir model değil, yalın bir Python pickle verisi; yalnızca torch.save&apos;in .pth dosyaları okunur</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>ağırlıkların kendisi değil, bir Git LFS işaretçisi; `git lfs pull` komutunu çalıştırın</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>ağırlık değil, bir web sayfası veya XML; dosyanın kendisini indirin</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>ağırlık değil, bir JSON dosyası; .safetensors, .pth veya .gguf dosyasını seçin</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>eski bir llama.cpp biçimi; yalnızca GGUF okunur</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>sıkıştırılmış (gzip); önce açın</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>ağırlık dosyası değil; Rookery .pth, safetensors, GGUF ve rwkv.cpp dosyalarını okur</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>dosya boş; yeniden edinin</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>%1 için iki tensör var; dosya hasarlı</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>%1 GGUF dosyasına bölünmüş bir modelin bir parçası; hepsini, geldikleri ve -00001-of-%2.gguf ile biten adlarla tek bir klasöre koyun</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>adının dediği gibi parça %1 / %2 değil; dosyaları yeniden edinin</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>ağırlık dosyası olmayan bir klasör; dosyanın kendisini seçin</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>klasörde birden çok ağırlık dosyası var, birini belirtin: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>dosyayı açmak için yeterli bellek yok</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>eksik ve model %1 dosyaya bölünmüş; hepsini tek bir klasöre koyun</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>parçaları, ilkinin belirttiğinden başka tensörler içeriyor; dosyaları yeniden edinin</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>modelin diğer parçalarından farklı biçimde; dosyaları yeniden edinin</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>%1 içinde eksik</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>%2 içinde, okunmayan %1 türünde</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>başka bir program, kullanımdayken dosyayı kısalttı; dosyayı geri yükleyin ve modeli yeniden yükleyin</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>arşivin sondaki dizini eksik: dosya kesik, yeniden edinin</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>arşivin dizini hasarlı; dosyayı yeniden edinin</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>arşivin dizini dosyanın dışını gösteriyor: dosya kesik veya hasarlı, yeniden edinin</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>dosyada eksik</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>biçiminden anlaşılabilen bir rankı yok</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>kare matrislerden oluşan bir tablo değil</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>bir RWKV-8 hibriti (rc00-hybrid); dikkat mekanizması önceki her tokenı saklar ve Rookery bunu çalıştırmaz; RWKV-4 ile RWKV-7a arası veya RWKV-8 rc00 bir model seçin</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>bir RWKV-7b modeli (DeepEmbedAttention); dikkat mekanizması önceki her tokenı saklar ve Rookery bunu çalıştırmaz; RWKV-4 ile RWKV-7a arası bir model seçin</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ROSA&apos;lı bir RWKV-8 modeli; Rookery&apos;nin çalıştırmadığı bir araştırma modeli; RWKV-4 ile RWKV-7a arası veya RWKV-8 rc00 bir model seçin</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>dosya %1 içeriyor: bu, %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>dosya tensörler içeriyor, ama Rookery&apos;nin bildiği bir RWKV dil modeli içermiyor (sürüm 4-7a, 8 rc00)</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>%2 içindeki %1 biçimi bir modelin biçimi olamaz</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>%3 içinde %1 kafa, %2 genişliğini tam bölmüyor</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 ve %2 tensör daha</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>katmanlar, hiçbir %2 modelinde olmayan %1 içeriyor: dosya Rookery&apos;nin çalıştırmadığı bir mimaride ya da içinde bir adaptör veya eğitim artıkları var; modelin başka bir dosyasını seçin</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>işlemcide hesaplamayı sürdürmek için yeterli bellek yok; diğer programları kapatıp modeli yeniden yükleyin veya daha küçük bir model seçin</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>%1 kartı çalışmayı durdurdu (%2); CPU&apos;yu kullanın veya kartı kullanmak için programı yeniden başlatın</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>böyle bir aygıt yok; cpu, cuda, cuda:N veya auto kullanın</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1; bunun yerine CPU&apos;yu kullanın</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>açılamadı; bellek mi yetersiz?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>%3 içinde biçim %1, beklenen %2</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>%1 için yeterli bellek yok; diğer programları kapatın veya daha küçük bir model seçin</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>yükleme iptal edildi</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>%3 içinde biçim %1, beklenen %2</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>%1 içinde sayı olmayan değerler (NaN veya sonsuz) var; dosya hasarlı veya eğitimi ıraksamış</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>(in, out) sırasındaki nicemlenmiş bir çarpan okunamaz</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>%1 için yeterli bellek yok</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>model değil, bir adaptör (LoRA veya benzeri): dosyada olmayan bir modeli değiştirir; o modeli, adaptörü bu olacak şekilde yükleyin (rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>Yükleniyor: %%1</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Model yok</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Yüklü model yok</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
</context>
<context>
    <name>ModelController</name>
    <message>
        <source>%1 million</source>
        <translation>%1 milyon</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 milyar</translation>
    </message>
    <message>
        <source>This is the starter model: %1 parameters, trained for a few topics so that Rookery works at once. It knows capitals, opposites and word forms, can tell whether a sentence sounds happy, answers questions about Rookery, and describes pictures of shapes, letters and everyday things. Other questions it declines, or makes something up. Load a real RWKV model for everything else.</source>
        <translation>Bu, başlangıç modelidir: %1 parametre; Rookery hemen çalışsın diye birkaç konu için İngilizce eğitildi. Başkentleri, karşıt anlamlıları ve sözcük biçimlerini bilir, bir cümlenin mutlu olup olmadığını söyleyebilir, Rookery hakkındaki soruları yanıtlar; şekil, harf ve gündelik nesne resimlerini betimler. Diğer soruları geri çevirir veya bir şeyler uydurur. Geri kalan her şey için gerçek bir RWKV modeli yükleyin.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1 bu bilgisayarda çalışır. Yazdığınız hiçbir şey dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>Model yükleniyor. Şimdiden yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery, RWKV dil modellerini bu bilgisayarda çalıştırır: .pth, .safetensors veya .gguf uzantılı ağırlık dosyaları.</translation>
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
        <translation>Gökkuşağının nasıl oluştuğunu üç cümleyle açıkla.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>İlk kar hakkında kısa bir şiir yaz.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>Bir metindeki sözcükleri sayan bir Python işlevi yaz.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>Küçük bir bütçeyle Lizbon&apos;da bir hafta sonu planla.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Mimari</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, %2 katman, genişlik %3, söz dağarcığında %4 token</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Ağırlıkların belleği</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>Bir durumun boyutu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Ekran kartı</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>%2 katmandan %1 tanesine yer var; kalanını CPU yapar</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>kullanılmıyor: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>Resimleri görür (%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>Resimleri göremez</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Sohbet şablonu</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Yükleme süresi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Otomatik: en hızlısı</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>İşlemci (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Ekran kartı (CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>Yok: dosyadaki gibi</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8 bit: yarı bellek</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4 bit: çeyrek bellek, daha az kesin</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>Bu sohbet bilgisayarınızdan çıkıyor: her soruyla birlikte tamamı şuraya gönderilir: %1.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>Bu sohbet bilgisayarınızdan çıkıyor: her soruyla birlikte tamamı şuraya, üstelik şifrelenmeden gönderilir: %1. Ağdaki başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1 başka bir bilgisayarda çalışıyor. Burada yazdıklarınız ve gösterdiğiniz resimler her soruyla oraya gider.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>bu bilgisayardaki başka bir programa</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>şifreli</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>şifresiz: ağdaki başkaları okuyabilir</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Ona iletilenler</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>her soruyla sohbetin tamamı, önceki düşünceler olmadan; resimler, çekildikleri yer ve zaman olmadan</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>Yapamadıkları</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>Durumları yok: hiçbiri kaydedilmez, yanıt sürdürülemez ve siz yazarken bir şey okunmaz.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Model edin</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU&apos;yu kullan</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>Söz dağarcığını indir</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 yükleniyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Bu bilgisayardaki modeller</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1 içindeki RWKV ağırlık dosyaları (.pth, .safetensors, .gguf) burada görünür. Bir dosyayı pencereye de bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>Yüklerken nicemle</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Yeniden yükle</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 modelini bellekten kaldır</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Model yükle</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV ağırlıkları (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>Modelin söz dağarcığını seçin</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Söz dağarcıkları (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sunucuda</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 modeline artık sorma</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>Adaptörsüz yükle</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>Adaptör olarak ekle</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>Yüklü model yok.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeller…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>Başka bir görüntü kodlayıcı kullan…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>Görüntü kodlayıcı seç…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>Başka görüntü kodlayıcı kullanma</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>Modelin görüntü kodlayıcısını seçin</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>Görüntü kodlayıcılar (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>Bu bilgisayar için yetkin bir model: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>İndir ve kullan</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Diğer modeller…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Bu bilgisayardan bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1 ile veri klasörü iç içe. Yanında bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 bir dosya. Bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1 boş değil. Boş veya yeni bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>İmleçte ne gelirdi:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>Kaydırıcıların ne yaptığını görmek için bir model yükleyin.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>Model burada bir şey yazınca veya okuyunca gösterilir.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>Son yanıttan sonra gelecek olan:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>Seçilmekte olan token:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1 yüklenir yüklenmez yanıt yazılır.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>sıcaklık 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>tipik</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>metnin sonu</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>bir karakterin parçası</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, filtrelerden sonra %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, eleyen: %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>%2 tokendan %1 tanesi seçilebilir</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 sonrasında kalan: %2</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>İki sohbetin genişliği</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>Karakterler…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Yeni karakter…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>Artık kitaplıkta olmayan bir şey</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>“%1” karakterinin başlangıç durumu artık kitaplıkta değil; bu yüzden sohbet onsuz başlıyor.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Yeni karakter</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>Modelin canlandıracağı biri: adı ve resmi, en başta ona verilen yönergeleri ve isterseniz kitaplıktan, başlayacağı bir durumu olur.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” karakterini sil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Karakterin adı</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Resim…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Yönergeler</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>Modele ilk söylenen. Örneğin: Sen sabırlı bir matematik öğretmeni olan Ada’sın. Küçük örneklerle anlatırsın.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Başlangıç durumu</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>Kitaplıktaki bir durum: orada okunanlar veya modele öğretilenler.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>Resimler (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>resim eklendikten sonra diskte değişti; dosyayı geri yükleyin veya resmi yeniden ekleyin</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>Rookery&apos;nin okuyabildiği bir resim değil; JPEG, PNG, WebP veya GIF kullanın</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>simge hasarlı veya çok büyük; önce PNG olarak kaydedin</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>simge hasarlı; önce PNG olarak kaydedin</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF dosyasında resim yok; dosya hasarlı</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF dosyasının ilk karesi anlamsız; dosya hasarlı</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF dosyası resmin ortasında bitiyor</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1 megapiksel</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 dosyası hasarlı veya kesik, kodu çözülemiyor</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 dosyası kesik: sonu eksik; yeniden kopyalayın veya indirin</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>resim %1 x %2 piksel; en çok %3 ve kenar başına bir milyon piksel kabul edilir, önce küçültün</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>%1 boyutundan büyük aşamalı bir JPEG çok fazla bellek gerektirir; daha küçük veya “progressive” olmadan kaydedin</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>Rookery&apos;nin okuduğu bir resim değil; JPEG, PNG, WebP, GIF, TIFF veya BMP kullanın</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>%1 boyutunda bir resim için yeterli bellek yok</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>resimde piksel yok</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>resim için yeterli bellek yok</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>bu başka bir kitaplık</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>Rookery&apos;nin resim okuyan bölümü yüklenemiyor (%1); Rookery&apos;yi yeniden kurun</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>çıktısı float32 değil</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 resmini kaldır</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>Mesajın resimleri</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Betimle</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>Kendi ayarları</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Bu ayarları ön ayar olarak kaydet…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>Ön ayarı yeniden adlandır veya sil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>Modelin varsayılanlarına dön</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Ön ayarın adı</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>Programın bir ön ayarı bu adı taşıyor; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>Bu addaki ön ayarınız bu ayarları alacak.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Ön ayarın yeni adı</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>Başka bir ön ayar bu adı taşıyor; başka bir ad seçin.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>Bunun için bir kopya üzerinde %n token okundu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>Hâlâ hatırlıyor mu?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>Belleğin buradaki hâlinin bir kopyasına soruldu: sohbette bundan hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>İlk sorum neydi?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>Belleğine soru</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>Düşünüyor…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>Bu mesajı gönderir</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>Özetle</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>Bu metni üç cümleyle özetle:

{metin}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>Bu metni şu dile çevir: {dil}

{metin}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Basitçe açıkla</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>Şu konuyu basit sözcüklerle, bir örnek vererek açıkla: {konu}</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Yeniden yaz</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>Bu metni {daha kısa} olacak biçimde yeniden yaz:

{metin}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Fikirler</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>Şunun için on fikir ver: {konu}</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>İşlev yaz</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>{ne yapan} bir {dil} işlevi yaz.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>Mektubu yanıtla</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>Bu mektuba samimi bir yanıt yaz. Şunu belirt: {ne}

{mektup}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World (sürüm 4-6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World (sürüm 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, düşünebilir</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>Otomatik, modelden</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Otomatik: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>Kapalı, boş bir düşünceyle (daha iyi)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>Açık, istediği kadar</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>Açık, kısa</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>Açık, normal</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>Açık, uzun</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Sorunuz</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Herhangi bir metin</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>Bir şemaya uyan JSON</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>Bir ifadeyle eşleşen metin</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>İstem yaz</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{ayraç} içindekiler, istem kullanılırken doldurulur; Tab bir sonrakine geçer.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>Birini kullanmak için mesajın başına / yazın.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” istemini sil</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>Ad, / işaretinden sonra yazıldığı gibi</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>İstemin adı</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>İstemin metni</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>Örneğin: Bunu {dil} diline çevir:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Yeni istem</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>Model öneriyor…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Birini seçin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Hiçbirini alma</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>Birini seçin: Tab metinden buraya getirir</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>RWKV dil modelleriyle kendi bilgisayarınızda sohbet edin.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>Sohbetleri, ayarları ve modelleri bu klasörde tut.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>Sonuncusu yerine bu ağırlık dosyasını veya klasörünü yükle.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>Tek bir soru için küçük pencereyi aç; masaüstünün kısayolu için.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>nicemleme iptal edildi</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1 sayı olmayan değerler (NaN veya sonsuz) içeriyor; dosya hasarlı</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>içine ayarlanmış bir başlangıç durumu birleştirilmiş (blocks.0.att.time_state), GGUF&apos;ta bunun yeri yok; ayarlandığı modeli nicemleyin ve durumu onun yanında yükleyin</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>gömmeler için yapılmış bir model; kafaları için GGUF&apos;ta yer yok; olduğu gibi kullanın</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1: %2 parametre var, beklenen %3; dosya eksik</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF&apos;un %1 modelleri için bir biçimi yok, yalnızca rwkv6 ve rwkv7 için var</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>grup normu, her GGUF okuyucusunun varsaydığından farklı (flash-linear-attention biçiminde 64 dışında bir kafa boyutu)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>okunabilir ama yazılamaz</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>okunmakta olan dosyanın kendisi; başka bir ad seçin</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>nicemlemek için yeterli bellek yok</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>nicemlenecek bir tür değil; şunlardan birini seçin: %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>ayar metni %1 belirteç; en az %2 gerekli</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>bir metinle ayarlamak için yeterli bellek yok</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Siz: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>Yanıt: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Hızlı soru</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Başka soru</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>Sohbet olarak aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 modeline mesaj yazın</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>Model yükleniyor; şimdiden yazabilirsiniz…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>Sohbet etmek için bir model yükleyin</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>Hızlı pencere</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>Ne yapıyor olursanız olun, tek bir soru için. Masaüstünüzün klavye ayarlarında bu komuta bir kısayol verin: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>Ne yapıyor olursanız olun, tek bir soru için; tuşları masaüstünüz sorar.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>Ne yapıyor olursanız olun, %1 onu açar.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>Henüz tuşu yok: masaüstünüzün klavye ayarlarında tuş verin.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>Masaüstünüzden tuş isteniyor.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Komutu kopyala</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>Masaüstü tuşlarıyla hızlı pencere</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>“%1” belgesinden hatırlananlar</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>Belgeden bir sözcüğü çıkarılmış cümleler ve aralarından seçilecek, yine belgeden dört sözcük. Bir kopyaya sorulur: testten durumda hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>Hatırlama testi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Henüz sorulmadı</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Hatırlandı: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>Modelin aklına “%1” geldi; belgede “%2” yazıyor</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Cümleler</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>Metin soru sormak için çok kısa veya içinde sözcük çıkarılabilecek cümle yok.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>Model yanıt vermeden durduruldu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Bir sözcüğü çıkarılmış %n cümleden, modelin dört sözcük arasından doğru olanı beklediği cümle sayısı: %1. Belgeyi okumamış olsa bu sayı %2, şansla yaklaşık %3 olurdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>adı ve parolayı adrese yazmayın; anahtar ayrıca verilir</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>ana makine adını çevreleyen köşeli ayraç kapatılmamış</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>ana makine adı kurallara uygun yazılmamış</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>ana makine adında yalnızca harf, rakam, nokta ve kısa çizgi olabilir</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>ana makine adı eksik; örneğin https://example.org/v1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>bağlantı noktası 1 ile 65535 arasında bir sayı olmalı</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>adres çok uzun</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>adres https:// veya http:// ile başlar</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>adreste boşluk veya denetim karakteri olmaz</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>soru işareti olan bir adrese sorulamaz</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>bir web adresine götürmüyor</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>adres gibi yazılmamış</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>tek parçada 1 MiB&apos;den fazla</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>JSON değil</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>yanıt içermiyor</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>bir parçası JSON değil</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>%1 MiB&apos;den fazla</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS başarısız oldu</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>karşı taraf bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>başka bir şey</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>kendisi, sonsuz kez</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>model listesi değil</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1 bulunamıyor. Adresi ve bu bilgisayarın ağa bağlı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1 sunucusuna ulaşılamıyor (%2). Adresi ve sunucunun çalıştığını denetleyin.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>%1 bağlantısı güvenli değil (%2), bu yüzden hiçbir şey gönderilmedi. Adresi denetleyin veya sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1 bir anahtar istiyor, ama bilinen anahtar yok. Modeli anahtarıyla yeniden ekleyin.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1 anahtarı kabul etmiyor. Modeli doğru anahtarla yeniden ekleyin.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1 bu anahtarla modelin kullanılmasına izin vermiyor. Sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1 sunucusunda %2 adlı bir model yok. Orada bulunan bir model ekleyin.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1 sunucusunun bu adresinde yanıt veren bir şey yok. Adresi denetleyin; çoğu /v1 ile biter.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>Sohbet, %1 sunucusundaki model için çok uzun (%2). Yeni bir sohbet başlatın veya daha kısa yanıtlar isteyin.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>%1 şu anda çok fazla istek alıyor veya anahtarın izin verdiği miktar tükendi (%2). Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1 çok fazla istek alıyor veya anahtarın izin verdiği miktar tükendi (%2). Şu süre sonra yeniden sorulabilir: %3.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1 soruyu reddetti: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1 kendi içinde bir hata verdi (%2). Yeniden deneyin veya sunucuyu işletene bildirin.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1 yanıtın ortasında vazgeçti (%2). Gelen kısım saklandı; yeniden yanıtlatın.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1 şu süredir hiçbir şey göndermedi: %3. Yeniden deneyin veya sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>%1 bağlantısı yanıt tamamlanmadan koptu. Gelen kısım saklandı; yeniden yanıtlatın.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1 yanıt olmayan bir şey gönderdi (%2). Adresin OpenAI uyumlu bir sunucuya ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1 bir yanıtın olabileceğinden fazlasını gönderdi (%2), bu yüzden bağlantı kapatıldı. Öncesinde gelen kısım saklandı.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1 şuraya yönlendiriyor: %2. Siz eklemedikçe oraya sorulmaz. Güveniyorsanız o adresi ekleyin.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>Bir resim gönderilemiyor (%2). Resmi sorudan kaldırın.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>%1 yanıtı için yeterli bellek yok. Diğer programları kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>sonu olmayan bir satır</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>HTTP konuşmuyor</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>sonu olmayan üst bilgiler</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>yanıtı %1 olarak paketlenmiş</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>uzunluğu bir sayı değil</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>sıkıştırılmış, oysa bu istenmemişti</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>bir parçanın sonu yok</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>bir parçanın uzunluğu yok</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>içindeki anahtarları başkaları okuyabilir; izinlerini kaldırın (chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>Rookery&apos;nin yazdığı biçimde anahtarlar içermiyor; silin ve anahtarları yeniden girin</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>bunun için yeterli bellek yok</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>Bu bir sunucu adresi değil. Adres şuna benzer: https://example.org/v1.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>Anahtarda hiçbir anahtarda olmayan bir karakter var. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1 hiç modeli olmadığını bildiriyor. Orada bir model yükleyin, sonra yeniden sorun.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · şifresiz</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>Başka bir bilgisayardaki model, bu bilgisayardaki gibi yanıt verir; ama yazdıklarınız oraya gider: her soruyla sohbetin tamamı ve resimleri. Rookery bir sunucuya yalnızca buradaki bir düğmeye bastığınızda veya bir soru gönderdiğinizde sorar.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>Başka bilgisayarlardaki modeller</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Model ekle</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>Adres, örneğin https://example.org/v1</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Sunucunun adresi</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Anahtar, isteniyorsa</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Sunucunun anahtarı</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>OpenAI uyumlu herhangi bir sunucu: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, başka bir Rookery. Anahtar, masaüstünün anahtarlığında veya yalnızca sizin okuyabileceğiniz bir dosyada saklanır.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>Modellerini göster</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>%1 bağlantısı şifreli değil: ağdaki başkaları anahtarı ve sohbetleri okuyabilir.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Sunucunun modeli</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Ekle ve kullan</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>Veya modelin adını kendiniz verin</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>Modelin sunucudaki adı</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 resmini kaldır</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1 (çoğu RWKV modelinin söz dağarcığı)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1 (görüntü kodlayıcı, kaynak: %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>Bu depoda birden çok ağırlık dosyası var: istediklerinizi seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>Adı güvenle yazılamayan %n dosya atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Rookery&apos;nin yükleyebileceği ağırlık dosyası yok.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>Seçilenlerin tümü burada.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Hiçbir şey seçilmedi.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>indirilecek: %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>bu bilgisayara uygun</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>diğer programlar kapatılırsa sığar</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>bu bilgisayarın belleği için çok büyük</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>diskte yalnızca %1 boş</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>yayımlanmış sağlama toplamı yok: boyutlar denetlenir</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>Modellere dön</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>Dosyalar huggingface.co&apos;dan soruluyor…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 dosyaları</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>Mevcut</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>yanıtlanıyor</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>yarıda kesildi</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 sn</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>Daha kısa; geçmiş zamanda; daha samimi…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>Seçimin nasıl yeniden yazılacağı</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Yeniden yaz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>Veya bir resim gösterin: buraya bırakın ya da bunları deneyin.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>%1 örnek resmini betimle</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>Yüksek değer daha çeşitli, düşük değer daha öngörülebilir yapar; 0 her zaman en olası tokenı seçer.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Toplamda bu olasılığa ulaşan en olası tokenlardan seçer; 1 kapalıdır.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Varlık cezası</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>Daha önce kullanılmış her tokenı daha az olası yapar; 0 kapalıdır.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Sıklık cezası</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>Bir tokenı ne kadar sık kullanıldıysa o kadar az olası yapar; 0 kapalıdır.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>Ceza azalması</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>Kullanılan tokenların sayımının ne kadar yavaş söndüğü; 1 ise hiç sönmez.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>En olası bu kadar token arasından seçer; 0 kapalıdır.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>En büyük olasılığın karesinin bu oranının altındaki tokenları eler; 0 kapalıdır.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>En büyük olasılığın bu oranının altındaki tokenları eler; 0 kapalıdır.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Tipik</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>Yaklaşık beklendiği kadar şaşırtan tokenları tutar; 1 kapalıdır.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>Kesin: akıl yürütme ve bilgiler</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>Her zaman en olası</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Ayarlanmış durum</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Yaratıcı</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Kapsamlı</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Temkinli</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Serbest metin</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven (RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>Bu modelin sunucusu bu ayarı bilmiyor, bu yüzden gönderilmez.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>Değişiklikler, yanıt yazılırken de bir sonraki tokendan itibaren etkili olur.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Daha az filtre</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Daha çok filtre</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, top-a, min-p ve tipik</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>Yanıt başına en çok token</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>Aynı tohum, ayarlar ve metin aynı yanıtı verir. Boş: her seferinde yeni bir tohum.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>rastgele</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>Şurada da dur</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>Virgülle ayrılmış metinler; %1 satır sonudur</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>Yanıtı bitiren metinler</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>Değişiklikler sonraki yanıtta etkili olur. Sunucunun bilmediği ayarlar soluk gösterilir ve gönderilmez.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Diğer programlar modele sorabilsin</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>OpenAI ve Anthropic istemcileri için, yalnızca bu bilgisayardaki programlara açık bir sunucu. Sorduklarından hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>Başlatılıyor…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>Bir modelin yüklenmesi bekleniyor</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Anahtarı gizle</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>Başka bir anahtar oluştur; o zaman bu anahtarı kullanan programlar reddedilir</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Anahtarı kopyala</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Sunucunun bağlantı noktası</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n istek yanıtlanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Son istekler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Sistemi izle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Artı, Ctrl+Eksi, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>Bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>Boş: çekirdek başına bir tane. Bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1 başka ayarlarla yüklendi.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Yeniden yükle</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>Sohbeti içe aktar</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>Tüm dalları ve resimleriyle JSON olarak dışa aktarılmış bir sohbet. Pencereye de bırakılabilir.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache Lisansı 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Hakkında…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>Dışa aktarılmış sohbetler (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>Sık sorduklarınız, bir ad altında. Birini kullanmak için mesajın başına / yazın.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>Yanıt yazılınca bana haber ver</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>Başka bir pencere öndeyken masaüstü bildirimi gösterilir.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>Yeni yanıtları sesli oku</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>Masaüstünün sesiyle, yazılırken okunur. Her yanıt kendi menüsünden de okutulabilir.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Sistem tepsisinde simge</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu masaüstünde sistem tepsisi yok.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>Açıkken pencereyi kapatmak onu yalnızca gizler, yanıtlar yazılmaya devam eder.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>Daha güçlü renkler ve çizgiler.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>Her şey hemen görünür; hiçbir şey kaymaz ya da yanıp sönmez.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>Kodda satır numaraları</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>Beş ve daha çok satırlı blokların yanında. Kopyalanmazlar.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>oraya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>şu anda başka bir program onu okuyor</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>artık kitaplıkta değil</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>ne kayıtlı ne de ayarlanmış bir durum</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>metin, oraya konandan farklı; belgeyi kitaplığa yeniden koyun</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>henüz okunmadı</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>durum, oraya konandan farklı; metnin yeniden okunmasını sağlayın</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>Rookery&apos;nin yazdığından farklı; kitaplıktaki bu öge kullanılamıyor</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>Kitaplık sınırını aştığı için adsız %n durum atıldı. Metinleri burada ve yeniden okunabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>Kitaplığa yalnızca bu bilgisayardaki dosyalar konabilir.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>“%1” zaten kitaplıkta.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>“%1” kitaplıktan alındı</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>“%1” yazıldığı gibi duruyor: metnin ve durumun sağlama toplamları doğru.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>Dosyalardan %n tanesi kitaplıkta değil:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>Okunuyor: %%1</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>Ayarlanmış bir başlangıç durumu; hiç metin okumadı</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>Başka bilgisayarlardaki modellerin durumu olmaz</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>Kullanılan model değil, %1 tarafından okundu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Duraklatıldı: %%1</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>Yer açmak için durumu atıldı; metni burada</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Okunmayı bekliyor</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>Bir model bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>Kullanılandan başka bir modelce yapıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>Klasördeki %n dosya okunamıyor, çok büyük ya da çok derinde; dışarıda bırakıldı:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sohbetleri gizle</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>Bir belge arka planda bir kez okunur; sonra modelin ondan hatırladıklarından istediğiniz kadar sohbet hemen başlatılabilir. Yinelemeli bir model uzun bir metnin özünü aklında tutar, ayrıntıları unutur: soruya uyan bölümler her yanıtın altında gösterilir, ne kadarının hatırlandığını da bir test gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n belge yolda…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>Toplam %1; en çok</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>Kitaplığa ayrılan yer</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>Bunun ötesinde, ad vermediğiniz en eski ögelerin durumları atılır. Metinleri kalır ve yeniden okunabilir.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>Kitaplığa belge koy</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>Belgeler ve durumlar (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>Kitaplığa bir belge klasörü koy</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Durumu dışa aktar</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Durum dosyaları (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>Okumayı sürdür</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Okumayı duraklat</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>“%1” ile ne yapılacağı</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için olduğu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Sohbet başlat</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>Metni yeniden oku</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>Bu sohbetin temeline koy</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Metni göster</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>Ne kadarının hatırlandığını sına…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>Ne için olduğunu yaz…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Kitaplıktan al</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Tüm mesajlarda ara</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Yanıtı durdur</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Başka bir yanıt yaz</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Son yanıtı kopyala</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Son soruyu değiştir</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Mesaj yaz</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Sonraki sohbet</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Önceki sohbet</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>Yanıt ayarları</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>Sohbeti yeniden adlandır</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Silmeyi geri al</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>Yanda yeni sohbet</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Diğer sohbet</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Bu tarafı kapat</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>Yanıt ayarları</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Örnekleme</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Durumlar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Metin ayarları</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Tüm mesajlarda ara</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>Sohbetleriniz burada görünecek.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>Sohbetin içe aktarılması</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>İçe aktarmayı durdur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Sohbeti dışa aktar</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>Tüm dallarıyla JSON (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Öğret</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>İstemleri düzenle…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>Belgede bununla ilgili %n bölüm</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>“%1” içinde göster</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>Yüklü ses olmadığından hiçbir şey sesli okunamıyor. speech-dispatcher ile Qt’nin onun için olan eklentisini kurup yeniden deneyin.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>Masaüstünün sesi çalışmayı durdurdu; bu yüzden yanıtın devamı okunmuyor. speech-dispatcher’ın çalıştığını denetleyip yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>sohbetin durumu</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>aygıttan okunamıyor</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>bir sohbetin kayıtlı durumu değil</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>durum başka bir modelle kaydedilmiş; o modeli yükleyin veya metinden başlayın</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>kayıtlı durum hasarlı</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>kayıtlı durum hasarlı: yazıldıktan sonra değişmiş</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>kayıtlı durum hasarlı: sayı olmayan değerler içeriyor</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>durum için yeterli bellek yok</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>%1 içinde eksik; durum başka bir model için ayarlanmış</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>%3 içinde biçim %1, beklenen %2; durum başka bir model için ayarlanmış</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 modellerinin başlanabilecek bir matris durumu yok; sürüm 5-7 bir model seçin</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>modelin %1 katmanından fazlasını içeriyor; durum başka bir model için ayarlanmış</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>durum sayı olmayan değerler içeriyor; eğitimi ıraksamış</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>durum içermiyor; kayıtlı bir durum veya durum ayarlı bir .pth dosyası seçin</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>bu matrisler modelin bir başlangıç durumu değil</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>Durum %1 tarihinde içe aktarıldı.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>%1 için, bir görev üzerine eğitilmiş bir durum. Hiç metin okumadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1, bu sohbetten önce %n token okudu ve okuduğunu hatırlıyor. Okunan metin durumun parçası olmadığından burada gösterilemez; ilk mesajınız oradan devam eder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>İlk mesajdan önce</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Boş bir yanıt</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>başka bir dalda, yanıt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 bunu bir kez okudu (%n token) ve bellekten yanıtlıyor: uzun bir metnin özünü aklında tutar, ayrıntıları unutur. Sorunuza uyan bölümler yanıtın altında gösterilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>başka bir model</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>Bu sohbetin sürdürdüğü “%1” durumu %2 modeline ait. Kullanılan model %3 onu bilmiyor ve onsuz yanıt verirdi.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>Durumu olmayan %n yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>Durumla ne yapılacağı</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>Buradan bir sohbet başlat</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>Öncesindeki yanıtı göster</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>Durum, modelin sohbetten hatırladığı her şeydir ve birkaç megabayt tutar: Herhangi birinden yeni bir sohbet başlatabilirsiniz. Her yanıttan sonra bir durum kaydedilir. En yenilerin tümü kalır, eskilerden giderek daha azı; adı olan, siz silene kadar kalır.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>En yeni durumun adı</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>Henüz yok: İlki, ilk yanıtla gelir.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>Bir durum dosyasından sohbet başlat</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>Durum dosyaları (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Durumu dışa aktar</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>Durum dosyaları (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1 modelinin durumları yok: her soruyla sohbetin tamamını okur. Önceden kaydedilenler, bu bilgisayarda ait oldukları modeller içindir.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yok.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>Bu dosya</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1 açılamıyor. Klasörün var olduğunu ve size ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1 bir Rookery veritabanı değil. Başka bir veri klasörü seçin veya dosyayı başka yere taşıyın.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1 daha yeni bir Rookery ile yazılmış, dokunulmadı. Açmak için Rookery&apos;yi güncelleyin.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1 hasarlı. Olduğu gibi bırakıldı; bir yedeğini geri yükleyin veya kenara ayırıp boş bir dosyayla başlayın.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>Başka bir program %1 ögesini kullanıyor. Orada kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>Kaydetmek için yer kalmadı: %1. Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1 yazılamıyor. Dosyaya ve klasörüne yazmaya izin verin veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1 kullanılırken disk hata verdi. Diski denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1 kaydedildikten sonra diskte değişti, bu yüzden kullanılmıyor. Geri almak için veri klasörünün bir yedeğini geri yükleyin.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 artık yok.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1 son kaydedilenden daha eski: ya bu dosya ya da yanındaki -wal ile biten dosya değiştirilmiş. Rookery&apos;den çıkın ve en yeni dosyaları geri koyun.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>%1 isteğiniz üzerine sonuna kadar okunmadı.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1 bir Rookery sohbeti olarak okunamıyor.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1 kullanılırken bir sorun oluştu. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Veri dosyası</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Bu sohbet</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Bu mesaj</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>Bu kayıtlı durum</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>Bu resmin dosyası</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>En yeni değişiklikler eksik: bulundukları %1 dosyası yok olmuş. Geri almak için Rookery&apos;den çıkın ve o dosyayı geri koyun.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1 yazılamıyor: her şey okunabilir, ama hiçbir şey kaydedilmez. Dosyaya ve klasörüne yazmaya izin verin, sonra Rookery&apos;yi yeniden başlatın.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>%1 içindeki en yeni değişiklikler o zamana kadar okunamaz.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>Bunu modelin şimdiki hâliyle yan yana denemek için yeterli bellek yok. Bununla bir sohbet başlatın.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>Sizin soracağınız</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>Örneğin sorusu</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>Kendi üslubu ve biçimiyle vermesi gereken yanıt</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>Örneğin yanıtı</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Örnek %1 ögesini değiştir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>Sohbetlerden…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tümünü kaldır</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>Henüz örnek yok. Birkaç tane yazın, buraya bir dosya bırakın (JSON satırları, CSV, metin) veya kendi sohbetlerinizin yanıtlarını alın. Biçimi ortak yirmi ila altmış örnek iyi bir sayıdır; on veya daha fazlası olursa bazıları değerlendirme için ayrılabilir.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>Dosyadan örnek al</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>Örnekler (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sohbetleri gizle</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Öğret</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>İşlemcide yükle</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>Örneklerini almak için dosyayı bırakın</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>Modele nasıl yanıt almak istediğinizi gösterin, o da bunu benimsesin: bir üslup, bir biçim, bir görev. Birkaç düzine örnek ve bu bilgisayarda birkaç dakika yeter. Bilgi öğrenmez: bilmediğini eskisi gibi uydurur, ama yeni üslupla.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>Ad, örneğin “Korsan”</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Öğrenilenin adı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>Bununla sohbet başlat</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>%1 olarak kaydedildi. RWKV için diğer programlar da onu okur; burada Durumlar bölümünden içe aktarılabilir.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>At ve örnekleri değiştir</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>Örneklere dön</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>Artık kitaplıkta: her sohbet orada ondan başlayabilir. %1 dosyası başka programlar için de kullanılabilir.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>Artık Model, Adaptörler altında; orada açılıp kapatılabilir. %1 klasörü başka programlar için de kullanılabilir.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>Öğrendiği</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Öğret</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>Hızlı: 50 adım</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>Normal: 100 adım</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>Kapsamlı: 300 adım</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>Ne kadar süre öğreneceği</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Durduğu yerden sürdür</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>Adımlar boyunca yanıtların ne kadar iyi öngörüldüğü</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>öğrenme için</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>değerlendirme için</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>Durdur ve en iyisini sakla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>Bir üslup: başlangıç durumu</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>Üsluptan fazlası: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>Örneklerden ne oluşturulacağı</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA rankı</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>Öğrendiği, model yüklenirken modelle birleştirilir ve açık olduğu sürece modelin tüm sohbetlerinde geçerli olur. Rank yükseldikçe daha çok öğrenir, ama daha uzun sürer.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>Öğrendiği, sohbetlerin başlayabileceği birkaç megabaytlık bir durumdur; model olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>Şununla dene</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>öğrenmede kullanılmaz</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Denenecek istemler</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>Örneklerde olmayan bir soru</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Denenecek istem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>yaklaşık %n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>yaklaşık %n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Model hâlâ yükleniyor.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Önce bir model yükleyin.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>Bu model başka bir bilgisayarda çalışıyor. Yalnızca bu bilgisayardaki bir modele öğretilebilir.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>İlerleme saklanamadı: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>Daha iyi yanıt veren bir şey bulunamadı. Ortak yanı olan daha çok örnek veya daha kısa yanıtlar yardımcı olabilir.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Örnekler okunuyor…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>Ne kadar hızlı öğrenebildiği deneniyor: adım %1 / %2</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>Öğreniyor: adım %1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/sn</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Öğrenmediği %n örneğin kaybı: öğretilmeden %1, şimdi %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>Örneklerinin kaybı: öğretilmeden %1, şimdi %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>Kayıp değişimi: %1 → %2.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>Durduruldu; şimdiye kadarki en iyisi saklandı. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Bitti. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>“%1” adlı bir durum zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>“%1” adlı bir adaptör zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>Şimdilik yalnızca RWKV-6 ve RWKV-7 modellerine öğretilebilir; bu model: %1.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>Modelin yalnızca bir bölümü ekran kartına sığıyor. Öğretmek için işlemcide yükleyin.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>Yapıştırdığınız metin bir alan için çok uzun. Dosya olarak kaydedip kitaplığa koyun.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>Modelin burada ne beklediği bilinmiyor.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>Bunu başka bir model yazdı. Başka ne beklediğini görmek için o modeli yükleyin.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Düşünüyor…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 sn düşündü</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Kısa bir süre düşündü</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Düşünce</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Düşünceyi gizle</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Düşünceyi göster</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>Sohbet daha önceki bir yanıttan devam ediyor</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Boş bir yanıt</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>Yanıt %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>durum: %1</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>durum yok: buradan devam etmek için %n yanıt yeniden okunur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>Öncesinde %n dal daha ayrılıyor: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Sohbetin zaman çizgisi, %n yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>Sol ve sağ tuşlarıyla sohbetin o andaki hâline bakılır</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>Hâlâ hatırlıyor mu?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Buradan devam et</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Sona dön</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>Modele soruluyor…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>Başka bir sürümde oradan devam etmek için bir tokena tıklayın veya ↑ ↓ ve Enter ile seçin.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>%1 üzerinde çalışıyor, orada henüz eğitim yapılamıyor; işlemcide yükleyin</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>bir seferde %1 tokenla eğitmek için yeterli bellek yok; daha kısa örnekler kullanın veya diğer programları kapatın</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>bir örnekte öğrenilecek bir şey yok: yanıtı boş</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>bir örnekte %1 token var, en çok %2 olabilir; kısaltın veya bölün</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>öğrenilecek örnek yok</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>bir JSON nesnesi değil</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>user ve assistant, messages, conversations, instruction ve output veya text gerekli</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>öğrenilecek bir şey yok: yanıtı boş</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>%1 token var, en çok %2 olabilir; kısaltın veya bölün</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>örnek %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>geçerli JSON değil</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>satır %1 geçerli JSON değil</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>öğrenilecek örnek içermiyor</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>float32 değil veya biçimi verisine uymuyor</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>hiçbir oran sonuç vermedi: kayıplar sınırsız büyüdü; bozuk örnekleri arayın</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>bir ayarlamanın kontrol noktası değil veya hasarlı; onsuz yeniden başlayın</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>başka bir model, başka örnekler veya seçeneklerle oluşturulmuş; onsuz yeniden başlayın</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>satır %1 içinde bir tırnak işareti kapatılmamış</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>ilk satırı sütunları adlandırmalı: question ve answer, user ve assistant veya instruction ve output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1 henüz eğitim yapamıyor; işlemcide eğitin</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>%1 değerli bir ağ için yeterli bellek yok; daha küçüğünü seçin</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>%2 genişliğinde %1 katmanlı bir ağ oluşturulamıyor; en çok %4 genişliğinde %3 katman olabilir</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>genişlik %1, kafa boyutu %2 değerinin katı olmalı; o da 256’ya kadar 8’in katı olmalı</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>%1 değerli bir ağ burada eğitilemeyecek kadar büyük; en çok %2 değer olabilir</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>bir eğitimin kontrol noktası değil veya hasarlı; onsuz yeniden başlayın</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>başka bir metinle, başka boyutlarla veya seçeneklerle yapılmış; onsuz yeniden başlayın</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>metinde %1 token var, %2 tokenlık pencereler için çok az; daha uzun bir metin veya daha kısa bir bağlam kullanın</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>kayıplar sınırsızca büyüdü; daha düşük bir oran seçin</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1 burada eğitilemez; bir RWKV-6 veya RWKV-7 modeli seçin</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>Yalnızca bir bölümü %1 üzerine sığıyor ve orada bir bölüm eğitilemez; işlemcide yükleyin</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>ilk satırın adlandırdığından daha çok sütun içeriyor; ayırıcı içeren metinleri tırnak içine alın</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>UTF-8 düz metin değil; öyle kaydedin</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery hâlâ çalışıyor</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>Yanıtlar yazılmaya devam ediyor. Sistem tepsisindeki simge pencereyi yeniden gösterir.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>“%1” istemini kaldır</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>Öğretilmemiş</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Öğretilmiş</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>Bellek boş başladı; şimdi en çoğunu %1. katman tutuyor.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>%n yanıtta bellek, büyüklüğünün %%1 kadarı değişti; en çok %2. katmanda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Sürdürüldü</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Yeniden yazıldı</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Dolduruldu</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Dosyadan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>Metin burada</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Metnin sürümleri</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>söz dağarcığında bazı tekil baytlar için token yok, bu yüzden her metni kodlayamaz</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>birleştirme %1, söz dağarcığında olmayan bir token belirtiyor</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>eklenen bir tokenın kimliği veya metni yok ya da metni çok uzun</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>UTF-16 (“Unicode”) olarak kaydedilmiş, okunmaz; UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>herhangi bir RWKV modelinin söz dağarcığından büyük; modelin kendisininkini seçin</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>söz dağarcığı değil: ne bayt düzeyinde çiftleri (BPE) olan bir tokenizer.json ne de kimliklerden tokenlara bir eşleme</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>bir kimlik, tırnak içinde bir token ve uzunluğu bekleniyordu</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>kimlik veya uzunluk, aralıkta bir sayı değil</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>token, tırnak içinde bir Python dizesi değil</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>token %1 bayt, %2 değil</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>satır %1: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>satır %1: %2 kimliği iki kez verilmiş</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>Yüklemek için ağırlık dosyasını bırakın</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>Açmak için dışa aktarılmış sohbeti bırakın</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>Haklarında soru sormak için resimleri bırakın</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>Kitaplığa koymak için belgeleri bırakın</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>Yazmaya devam etmek için metni bırakın</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>%1 modeline eklemek için adaptörü bırakın</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>İmleçten sürdür</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Yeniden</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Metnin içine</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n seçenek</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>Bir seferde yazılacak devam sayısı</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Yeniden yaz…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>Model metni okuyor…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Önden okuyor</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab, öneriden bir sözcük alır</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>Modelin metnin ne kadarını okuduğu</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sohbetleri gizle</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Metnin sürümleri</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>Yazarken öneri sunma</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>Yazarken sözcük öner</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>Yazmaya dön</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>Modelin beklediklerini göster</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>Metin ayarlarını gizle</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>Metin ayarları</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>Metni dışa aktar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Metin aç</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>Metinler (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1 UTF-8 kodlamalı bir metin değil.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>Resme bakıyor… %%1</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Okunan token: %1 / %2</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>Model okuyor</translation>
    </message>
</context>
</TS>
