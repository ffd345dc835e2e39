<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery 정보</translation>
    </message>
    <message>
        <source>The starter model was trained with</source>
        <translation>기본 제공 모델의 학습에 사용한 도구</translation>
    </message>
    <message>
        <source>Rookery is built on</source>
        <translation>Rookery의 기반 소프트웨어</translation>
    </message>
    <message>
        <source>Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.</source>
        <translation>Rookery %1은(는) 이 컴퓨터에서 RWKV 언어 모델을 실행합니다. Apache License 2.0에 따라 배포되는 자유 소프트웨어이며, 어떠한 보증도 없고 서버의 모델을 추가하지 않는 한 어디로도 데이터를 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>is a PiSSA adapter, which needs the file with its first values; put init_pissa.pth beside it</source>
        <translation>PiSSA 어댑터이므로 초깃값 파일이 필요합니다. init_pissa.pth를 옆에 두세요</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object; get the file again</source>
        <translation>JSON 객체가 아닙니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>is a DoRA (use_dora), which can&apos;t be merged here; choose a LoRA without it</source>
        <translation>DoRA(use_dora)이므로 여기서 병합할 수 없습니다. DoRA를 쓰지 않는 LoRA를 선택하세요</translation>
    </message>
    <message>
        <source>gives matrices alphas of their own (alpha_pattern), which can&apos;t be merged here</source>
        <translation>행렬마다 별도의 알파가 지정되어 있어(alpha_pattern) 여기서 병합할 수 없습니다</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read</source>
        <translation>%1 형식은 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 isn&apos;t part of an adapter that is known (LoRA, PiSSA, DiSHA)</source>
        <translation>%1은(는) 알려진 어댑터(LoRA, PiSSA, DiSHA)의 일부가 아닙니다</translation>
    </message>
    <message>
        <source>holds first values of other matrices than %1; the two files don&apos;t belong together</source>
        <translation>%1과(와) 다른 행렬의 초깃값이 들어 있습니다. 두 파일은 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>changes %1, which the model lacks; the adapter was made for another model</source>
        <translation>모델에 없는 %1을(를) 수정합니다. 이 어댑터는 다른 모델용입니다</translation>
    </message>
    <message>
        <source>has %1 for %2 of shape %3; the adapter was made for another model, or is damaged</source>
        <translation>형상이 %3인 %2에 대해 %1이(가) 있습니다. 이 어댑터는 다른 모델용이거나 손상되었습니다</translation>
    </message>
    <message>
        <source>has only half of the pair for %1; get the file again</source>
        <translation>%1의 쌍이 절반만 있습니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>brings its own alpha; leave yours out, and change its strength instead</source>
        <translation>자체 알파가 있습니다. 지정한 알파를 빼고 대신 강도를 변경하세요</translation>
    </message>
    <message>
        <source>is of a kind without alpha; leave it out, and change its strength instead</source>
        <translation>알파가 없는 종류입니다. 알파를 빼고 대신 강도를 변경하세요</translation>
    </message>
    <message>
        <source>doesn&apos;t say its alpha, by which it has to be scaled; give the alpha it was trained with behind a colon, as in %1</source>
        <translation>크기 조정에 필요한 알파가 나와 있지 않습니다. %1처럼 학습에 사용한 알파를 콜론 뒤에 지정하세요</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite); the file is damaged or its training diverged</source>
        <translation>숫자가 아닌 값(NaN 또는 무한대)이 있습니다. 파일이 손상되었거나 학습이 발산했습니다</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made (%1)</source>
        <translation>폴더를 만들 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>begins with values that were taken out of the model (init_lora_weights: %1), which can&apos;t be merged here</source>
        <translation>은(는) 모델에서 가져온 값으로 시작하므로(init_lora_weights: %1) 여기서 병합할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.</source>
        <translation>LoRA, PiSSA, DiSHA는 이 모델의 글쓰기 방식을 바꿉니다. 모델을 불러올 때 병합됩니다.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>어댑터 추가…</translation>
    </message>
    <message>
        <source>Load again with these</source>
        <translation>이 어댑터로 다시 불러오기</translation>
    </message>
    <message>
        <source>Add an adapter to the model</source>
        <translation>모델에 어댑터 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Adapters (*.pth *.safetensors *.st)</source>
        <translation>어댑터 (*.pth *.safetensors *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add an adapter in a folder, as PEFT writes it</source>
        <translation>PEFT가 저장한 폴더의 어댑터 추가</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 병합</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
    <message>
        <source>1 is as it was trained, 0 changes nothing; more exaggerates.</source>
        <translation>1은 학습된 그대로, 0은 변화 없음, 1보다 크면 더 강해집니다.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>알파</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1의 알파</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>The file doesn&apos;t say its alpha, by which it has to be scaled. Type the one it was trained with.</source>
        <translation>크기 조정에 필요한 알파가 파일에 없습니다. 학습할 때 사용한 값을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>AnswerBeside</name>
    <message>
        <source>writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>이것을 남기기</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>답변 %1/%2</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>what the answer begins with doesn&apos;t fit the form that was chosen for it; let another answer be written, or choose no form</source>
        <translation>답변의 시작 부분이 선택한 형식에 맞지 않습니다. 다른 답변을 작성하게 하거나 형식을 선택하지 마세요</translation>
    </message>
</context>
<context>
    <name>AnswerInspection</name>
    <message>
        <source>Another model wrote this answer. Load %1 to see what else it expected.</source>
        <translation>이 답변은 다른 모델이 작성했습니다. 그 밖에 무엇을 예상했는지 보려면 %1을(를) 불러오세요.</translation>
    </message>
    <message>
        <source>This answer begins the conversation, so there is nothing that it was expected from.</source>
        <translation>이 답변은 대화의 맨 앞에 있어 예상의 바탕이 될 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerNotifications</name>
    <message>
        <source>The answer is written</source>
        <translation>답변 작성이 끝났습니다</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>답변을 작성하지 못했습니다</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Answers to learn from</source>
        <translation>학습할 답변</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>There is no conversation with answers yet.</source>
        <translation>아직 답변이 있는 대화가 없습니다.</translation>
    </message>
    <message>
        <source>This conversation has no answers to questions without pictures.</source>
        <translation>이 대화에는 이미지 없는 질문에 대한 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.</source>
        <translation>원하는 대로 된 답변을 고르세요. 나머지는 먼저 대화에서 고치세요. 이어지는 답변은 함께 학습하므로 앞 질문에 딸린 내용도 뜻이 통합니다.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>모두 선택</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>답변 %n개 가져오기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWithDialog</name>
    <message>
        <source>Answer with another model</source>
        <translation>다른 모델로 답변</translation>
    </message>
    <message>
        <source>The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.</source>
        <translation>새 답변은 기존 답변과 나란히 별도의 버전으로 추가되고, 대화는 이 모델로 이어집니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변하기</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>The system prompt or the chat template has changed, so the model reads the conversation again before it answers.</source>
        <translation>시스템 프롬프트 또는 채팅 템플릿이 변경되어 모델이 답변하기 전에 대화를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>This model has no saved state of the conversation, so it reads the text again before it answers.</source>
        <translation>이 모델에는 저장된 대화 상태가 없으므로 답변하기 전에 텍스트를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The model has nothing to add: it ended the answer again at once. Ask for what is missing, or let it write another answer.</source>
        <translation>모델이 덧붙일 내용이 없어 답변을 바로 끝냈습니다. 빠진 내용을 물어보거나 다른 답변을 작성하게 하세요.</translation>
    </message>
    <message>
        <source>The saved state of the conversation could not be used (%1), so the model reads the text again before it answers.</source>
        <translation>저장된 대화 상태를 사용할 수 없어(%1) 모델이 답변하기 전에 텍스트를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait %1 s; then it is asked again.</source>
        <translation>서버가 바빠서 %1초 기다려 달라고 합니다. 그런 다음 다시 요청합니다.</translation>
    </message>
    <message>
        <source>The answer said the same over and over, so it was stopped. Continue lets it go on; a higher presence penalty may help.</source>
        <translation>같은 말이 되풀이되어 답변을 중지했습니다. “계속”을 누르면 이어집니다. 존재 페널티를 높이면 나아질 수 있습니다.</translation>
    </message>
    <message>
        <source>The server didn’t answer. It is asked again in %1 s.</source>
        <translation>서버가 응답하지 않았습니다. %1초 뒤에 다시 묻습니다.</translation>
    </message>
    <message>
        <source>The saved state of the conversation has changed on the disk since it was saved, so it isn’t used: the model reads the text again before it answers, and a new state is saved. “Check the data” in the settings tells whether more has changed.</source>
        <translation>저장된 대화 상태가 저장된 뒤 디스크에서 바뀌어 사용하지 않습니다. 모델은 답하기 전에 글을 다시 읽고 새 상태를 저장합니다. 설정의 “데이터 검사”에서 더 바뀐 것이 있는지 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>답변 %n개를 쓰는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>답변 %n개: 하나를 남기세요</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>하나씩 보기</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>답변 나란히 보기</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Preset “%1” deleted</source>
        <translation>“%1” 프리셋을 삭제했습니다</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Prompt “%1” deleted</source>
        <translation>“%1” 프롬프트를 삭제했습니다</translation>
    </message>
    <message>
        <source>Persona “%1” deleted</source>
        <translation>“%1” 캐릭터를 삭제했습니다</translation>
    </message>
    <message>
        <source>Added as an adapter of %1: %2. It is merged when the model is loaded again, and stands in the panel, under Model.</source>
        <translation>%1의 어댑터로 추가됨: %2. 모델을 다시 불러올 때 병합되며, 패널의 모델에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1토큰/초</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>%1 (fork)</source>
        <translation>%1(분기)</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>메시지를 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>CatalogEntry</name>
    <message>
        <source>What came is not the model that was expected (%1). It was deleted; try again.</source>
        <translation>받은 파일이 예상한 모델이 아닙니다(%1). 삭제했으니 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What came is another model than was expected: %1 with %2 layers of width %3. It was deleted.</source>
        <translation>예상과 다른 모델을 받았습니다: %1, 레이어 %2개, 너비 %3. 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>This computer has %1 of memory, %2 of it free, and %3 free on the disk.</source>
        <translation>이 컴퓨터의 메모리는 %1이며 그중 %2을(를) 사용할 수 있습니다. 디스크 여유 공간은 %3입니다.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>다운로드 크기 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the graphics card</source>
        <translation>그래픽 카드에서 약 %1토큰/초</translation>
    </message>
    <message>
        <source>about %1 tokens/s on the processor</source>
        <translation>프로세서에서 약 %1토큰/초</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>이 컴퓨터에 적합</translation>
    </message>
    <message>
        <source>Fits this computer: %1</source>
        <translation>이 컴퓨터에 적합: %1</translation>
    </message>
    <message>
        <source>Fits once other programs are closed</source>
        <translation>다른 프로그램을 닫으면 적합</translation>
    </message>
    <message>
        <source>Fits once other programs are closed: %1</source>
        <translation>다른 프로그램을 닫으면 적합: %1</translation>
    </message>
    <message>
        <source>Too large: needs about %1 of memory, this computer has %2</source>
        <translation>너무 큼: 메모리가 약 %1 필요하지만 이 컴퓨터에는 %2뿐입니다</translation>
    </message>
    <message>
        <source>No room: only %1 are free on the disk</source>
        <translation>공간 부족: 디스크 여유 공간이 %1뿐입니다</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>메모리 약 %1 필요</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, 라이선스 %2</translation>
    </message>
    <message>
        <source>No checksum is published: size and shapes are checked.</source>
        <translation>공개된 체크섬이 없어 크기와 형상을 검사합니다.</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.</source>
        <translation>모델은 가중치가 담긴 파일 하나입니다. .gguf 파일은 작고 그 자체로 완전하며, .pth 파일은 더 크고 함께 제공되는 어휘가 필요합니다.</translation>
    </message>
    <message>
        <source>More files of these models</source>
        <translation>이 모델들의 다른 파일</translation>
    </message>
    <message>
        <source>Any other model of huggingface.co</source>
        <translation>huggingface.co의 다른 모델</translation>
    </message>
    <message>
        <source>owner/name, or a link</source>
        <translation>소유자/이름 또는 링크</translation>
    </message>
    <message>
        <source>Name or link of a model on huggingface.co</source>
        <translation>huggingface.co에 있는 모델의 이름 또는 링크</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>파일 보기…</translation>
    </message>
    <message>
        <source>This is neither owner/name nor a link to huggingface.co.</source>
        <translation>소유자/이름 형식도 huggingface.co 링크도 아닙니다.</translation>
    </message>
    <message>
        <source>Models to download</source>
        <translation>다운로드할 수 있는 모델</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press a button here.</source>
        <translation>여기서 버튼을 누르기 전에는 아무것도 가져오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 다운로드됨</translation>
    </message>
    <message>
        <source>Show files…</source>
        <translation>파일 보기…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, 추천</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>대화용</translation>
    </message>
    <message>
        <source>To translate with</source>
        <translation>번역용</translation>
    </message>
    <message>
        <source>To show pictures to</source>
        <translation>이미지 이해용</translation>
    </message>
</context>
<context>
    <name>ChanceList</name>
    <message>
        <source>the model’s own</source>
        <translation>모델 원래 확률</translation>
    </message>
    <message>
        <source>after the filters</source>
        <translation>필터 적용 후</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>다음에 올 수 있는 것</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>How much the memory changed, layer by layer</source>
        <translation>레이어별 기억 변화량</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>The damaged database was kept as %1. Rookery goes on with an empty one.</source>
        <translation>손상된 데이터베이스는 %1(으)로 보관했습니다. Rookery는 빈 데이터베이스로 계속합니다.</translation>
    </message>
    <message>
        <source>This message is too long to be changed here. Copy it and change it elsewhere.</source>
        <translation>이 메시지는 너무 길어 여기서 수정할 수 없습니다. 복사해서 다른 곳에서 수정하세요.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>대화 목록 숨기기</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 표시</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Goes on from the state “%1”</source>
        <translation>“%1” 상태에서 이어짐</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>답변 설정</translation>
    </message>
    <message>
        <source>Sampling, prompt, states and model</source>
        <translation>샘플링, 프롬프트, 상태 및 모델</translation>
    </message>
    <message>
        <source>Hide settings of the answer</source>
        <translation>답변 설정 숨기기</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>다른 쪽 대화</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>이쪽 닫기</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Set it aside</source>
        <translation>따로 보관</translation>
    </message>
    <message>
        <source>No model is loaded. What you write stays here until one is.</source>
        <translation>불러온 모델이 없습니다. 작성한 내용은 모델을 불러올 때까지 여기에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>%1 can&apos;t see pictures. They stay here; load a model with an image encoder to send them.</source>
        <translation>%1은(는) 이미지를 볼 수 없습니다. 이미지는 여기에 남아 있으니, 보내려면 이미지 인코더가 있는 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>Ask about it, or send it to have it described</source>
        <translation>이미지에 대해 질문하거나, 그냥 보내서 설명을 받으세요</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1에게 메시지 보내기</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>모델을 불러오는 중입니다. 미리 작성할 수 있습니다…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>대화하려면 모델을 불러오세요</translation>
    </message>
    <message>
        <source>The starter model is tiny and often wrong outside its few topics.</source>
        <translation>기본 제공 모델은 아주 작아서 몇 가지 주제를 벗어나면 자주 틀립니다.</translation>
    </message>
    <message>
        <source>Models can be wrong. Everything stays on this computer.</source>
        <translation>모델은 틀릴 수 있습니다. 모든 데이터는 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>이미지 첨부</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>이미지 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Ask from here on; what came after stays as a branch</source>
        <translation>여기서부터 질문합니다. 이후 내용은 분기로 남습니다</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>포커스 있음</translation>
    </message>
    <message>
        <source>%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.</source>
        <translation>%1이(가) “%2”의 텍스트를 읽고 있습니다. 끝나면 그것을 아는 이 대화의 사본이 열립니다.</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>텍스트 다시 읽기</translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message>
        <source>Load a model to write with.</source>
        <translation>함께 쓰려면 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>A model on another computer can only rewrite what you select: it keeps no states of texts.</source>
        <translation>다른 컴퓨터의 모델은 텍스트의 상태를 보관하지 않으므로 선택한 부분을 고쳐 쓰는 것만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>what follows is %1 % likely a token</source>
        <translation>이어지는 내용의 확률: 토큰당 %1%</translation>
    </message>
    <message>
        <source>For the model the text ends here. Write a few words more, or go on from another place.</source>
        <translation>모델에게 글은 여기서 끝납니다. 몇 단어를 더 쓰거나 다른 곳에서 이어 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>다른 제안과 같은 제안 %n개를 뺐습니다. 온도를 높이면 더 달라집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save the code</source>
        <translation>코드 저장</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>Don&apos;t break long lines</source>
        <translation>긴 줄 바꾸지 않기</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>긴 줄 바꾸기</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>코드, %1</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <translation>코드를 파일로 저장…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>줄 번호 숨기기</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>줄 번호 보이기</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach pictures</source>
        <translation>이미지 첨부</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>ConversationAnswers</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(사본)</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>대화를 삭제했습니다</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>텍스트를 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>No system prompt, the model&apos;s template</source>
        <translation>시스템 프롬프트 없음, 모델의 템플릿</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>예: 당신은 인내심 있는 선생님입니다. 짧은 문장으로 답하세요.</translation>
    </message>
    <message>
        <source>Stands before the first message of this conversation. After a change the model reads the conversation again.</source>
        <translation>이 대화의 첫 메시지 앞에 놓입니다. 변경하면 모델이 대화를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>화자 이름</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Your name in the template</source>
        <translation>템플릿에서 사용할 내 이름</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The model&apos;s name in the template</source>
        <translation>템플릿에서 사용할 모델 이름</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>시작 텍스트</translation>
    </message>
    <message>
        <source>Text before the first turn</source>
        <translation>첫 차례 앞의 텍스트</translation>
    </message>
    <message>
        <source>Text before the first turn, with its line ends</source>
        <translation>첫 차례 앞의 텍스트(줄 바꿈 포함)</translation>
    </message>
    <message>
        <source>An answer ends at</source>
        <translation>답변을 끝내는 텍스트</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>쉼표로 구분한 텍스트. %1은(는) 줄 바꿈</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>답변을 끝내는 텍스트</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>모델이 읽는 내용</translation>
    </message>
    <message>
        <source>The answer ends at: %1</source>
        <translation>답변을 끝내는 텍스트: %1</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>답변 형식</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON 스키마</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>The model can write nothing else: every token is checked before it is chosen.</source>
        <translation>모델은 다른 내용을 쓸 수 없습니다. 모든 토큰을 선택하기 전에 확인합니다.</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t be kept to a form; its answers are any text.</source>
        <translation>서버의 모델에는 형식을 지정할 수 없습니다. 답변은 자유 텍스트로 나옵니다.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is its beginning; the model reads all of it.</source>
        <translation>너무 길어서 여기서 바꿀 수 없습니다. 이것은 앞부분이며, 모델은 전체를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Name of the conversation</source>
        <translation>대화 이름</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>맨 위에 고정</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>답변을 작성하는 중</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>현재 열려 있음</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>새 답변</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>옆에 표시</translation>
    </message>
    <message>
        <source>Shown beside</source>
        <translation>옆에 표시됨</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>%1 of its %2 messages can&apos;t be read</source>
        <translation>메시지 %2개 중 %1개를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of its %2 messages aren&apos;t as they were written</source>
        <translation>메시지 %2개 중 %1개가 작성된 당시와 다릅니다</translation>
    </message>
    <message>
        <source>This conversation is damaged: %1. The rest is shown and nothing was deleted; restore a backup of the data folder to get it back.</source>
        <translation>이 대화가 손상되었습니다: %1. 나머지는 표시되며 아무것도 삭제하지 않았습니다. 되찾으려면 데이터 폴더의 백업을 복원하세요.</translation>
    </message>
</context>
<context>
    <name>DataCheckRow</name>
    <message>
        <source>Check the data</source>
        <translation>데이터 검사</translation>
    </message>
    <message>
        <source>Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.</source>
        <translation>모든 대화, 저장된 상태, 이미지를 읽고 기록된 그대로인지 알려 줍니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>데이터 검사 중: %1%</translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
    <message>
        <source>All data is as it was written: %1, %2, %3.</source>
        <translation>모든 데이터가 기록된 그대로입니다: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s)</source>
        <translation>
            <numerusform>저장된 상태 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>데이터베이스 %1이(가) 손상됨</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>대화 %n개가 기록된 당시와 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>저장된 상태 %n개를 사용할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage was found: %1. Nothing was changed or deleted; restore a backup of the data folder to get back what is damaged.</source>
        <translation>손상이 발견되었습니다: %1. 아무것도 변경하거나 삭제하지 않았습니다. 손상된 데이터를 되찾으려면 데이터 폴더의 백업을 복원하세요.</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.</source>
        <translation>대화, 이미지, 모델, 설정을 %1(으)로 이동합니다. 그런 다음 Rookery가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Moving the data: %1 %</source>
        <translation>데이터 이동 중: %1%</translation>
    </message>
    <message>
        <source>Move the data to an empty folder</source>
        <translation>빈 폴더로 데이터 이동</translation>
    </message>
</context>
<context>
    <name>DataMove</name>
    <message>
        <source>An answer is being written. Wait for its end, or stop it, then move the data.</source>
        <translation>답변을 작성하는 중입니다. 끝날 때까지 기다리거나 중지한 다음 데이터를 이동하세요.</translation>
    </message>
    <message>
        <source>A model is being downloaded. Wait for its end, or stop it, then move the data.</source>
        <translation>모델을 다운로드하는 중입니다. 끝날 때까지 기다리거나 중지한 다음 데이터를 이동하세요.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>it is no text; texts, Markdown, HTML and PDF can be read</source>
        <translation>텍스트가 아닙니다. 텍스트, Markdown, HTML, PDF를 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>there is no text, Markdown, HTML or PDF file in it that can be read</source>
        <translation>읽을 수 있는 텍스트, Markdown, HTML, PDF 파일이 없습니다</translation>
    </message>
    <message>
        <source>it has more than %1 MB of text; divide it</source>
        <translation>텍스트가 %1 MB를 넘습니다. 나누세요</translation>
    </message>
    <message>
        <source>it asks for a password; save it without one first</source>
        <translation>암호가 필요합니다. 먼저 암호 없이 저장하세요</translation>
    </message>
    <message>
        <source>there is no text in it, only pictures of text or nothing</source>
        <translation>텍스트가 없습니다. 글자를 찍은 이미지만 있거나 비어 있습니다</translation>
    </message>
    <message>
        <source>it is damaged; open it in another program and save it again</source>
        <translation>손상되었습니다. 다른 프로그램에서 열어 다시 저장하세요</translation>
    </message>
    <message>
        <source>taking it apart takes more than two minutes, so it isn&apos;t read</source>
        <translation>분석에 2분 넘게 걸려 읽지 않습니다</translation>
    </message>
    <message>
        <source>taking it apart fails, so it isn&apos;t read</source>
        <translation>분석에 실패하여 읽지 않습니다</translation>
    </message>
    <message>
        <source>the part of Rookery that takes documents apart can&apos;t be started; install Rookery again</source>
        <translation>문서를 분석하는 Rookery 구성 요소를 시작할 수 없습니다. Rookery를 다시 설치하세요</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>읽기를 취소했습니다</translation>
    </message>
    <message>
        <source>its letters aren&apos;t in UTF-8; save it as UTF-8, then try again</source>
        <translation>문자가 UTF-8이 아닙니다. UTF-8로 저장한 후 다시 시도하세요</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The state could not be fetched from the model; try again.</source>
        <translation>모델에서 상태를 가져올 수 없습니다. 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Back to the shelf</source>
        <translation>책장으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 is being downloaded by another program already.</source>
        <translation>다른 프로그램이 이미 %1을(를) 다운로드하고 있습니다.</translation>
    </message>
    <message>
        <source>The download needs %1, but only %2 are free on the disk. Free some space, then try again.</source>
        <translation>다운로드하려면 %1이(가) 필요하지만 디스크 여유 공간이 %2뿐입니다. 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Delete it, then try again.</source>
        <translation>%1을(를) 읽을 수 없습니다. 삭제한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 sent a part of the file where all of it was asked for. Try again later.</source>
        <translation>파일 전체를 요청했지만 %1에서 일부만 보냈습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file on %1 has %2 bytes, not the %3 that were expected: it is another one. Nothing was kept.</source>
        <translation>%1에 있는 파일은 예상한 %3바이트가 아니라 %2바이트인 다른 파일입니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 bytes that the file has. The download was stopped and what had come was deleted.</source>
        <translation>%1에서 파일 크기인 %2바이트보다 많은 데이터를 보냈습니다. 다운로드를 중지하고 받은 데이터를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The download was cut off (%1). What has come is kept; try again to go on.</source>
        <translation>다운로드가 중단되었습니다(%1). 받은 부분은 보관되며, 다시 시도하면 이어서 받습니다.</translation>
    </message>
    <message>
        <source>The file has changed on the server. Try again; it starts from the beginning.</source>
        <translation>서버의 파일이 변경되었습니다. 다시 시도하면 처음부터 시작합니다.</translation>
    </message>
    <message>
        <source>%1 gives this file only to people who have signed in there (error %2). Download it in a browser, then open it here.</source>
        <translation>%1에서는 로그인한 사용자에게만 이 파일을 제공합니다(오류 %2). 브라우저에서 다운로드한 다음 여기에서 여세요.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t have this file any more (error %2).</source>
        <translation>%1에 이 파일이 더 이상 없습니다(오류 %2).</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1에서 오류 %2(으)로 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What came is not the file that was expected: its checksum is another. It was deleted; try again.</source>
        <translation>받은 파일이 예상한 파일이 아닙니다. 체크섬이 다릅니다. 삭제했으니 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The download was cut off. What has come is kept; try again to go on.</source>
        <translation>다운로드가 중단되었습니다. 받은 부분은 보관되며, 다시 시도하면 이어서 받습니다.</translation>
    </message>
    <message>
        <source>The disk is full. What has come is kept; free some space, then try again.</source>
        <translation>디스크가 가득 찼습니다. 받은 부분은 보관됩니다. 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the folder, then try again.</source>
        <translation>%1에 쓸 수 없습니다(%2). 폴더를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Downloading %1</source>
        <translation>%1 다운로드 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>다운로드 중지</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 다운로드됨</translation>
    </message>
</context>
<context>
    <name>DraftModelRow</name>
    <message>
        <source>Draft model</source>
        <translation>초안 모델</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.</source>
        <translation>같은 어휘를 가진 더 작은 모델이 몇 단어를 미리 쓰고 이 모델이 한 번에 확인합니다. 도움이 되는 곳에서는 답변이 더 빨리 오고 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>사용되지 않음: %1</translation>
    </message>
    <message>
        <source>Load again with this</source>
        <translation>이것과 함께 다시 불러오기</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>%1 isn&apos;t on this computer, and Rookery fetches nothing from the network. Save the picture, then attach the file.</source>
        <translation>%1은(는) 이 컴퓨터에 없으며 Rookery는 네트워크에서 아무것도 가져오지 않습니다. 이미지를 저장한 다음 그 파일을 첨부하세요.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>A message takes up to %1 pictures.</source>
        <translation>메시지 하나에 이미지를 최대 %1개까지 넣을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>The model remembers “%1”</source>
        <translation>모델이 “%1”을(를) 기억합니다</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>무슨 이야기를 나눠 볼까요?</translation>
    </message>
    <message>
        <source>Load a model to begin</source>
        <translation>시작하려면 모델을 불러오세요</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU 사용</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>모델 선택…</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>%1와(과) 대화하기</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>어댑터로 추가</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>아직 책장이 비어 있습니다</translation>
    </message>
    <message>
        <source>Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.</source>
        <translation>텍스트, Markdown, HTML, PDF 파일이나 그런 파일이 든 폴더를 여기에 놓으세요. 상태 파일도 됩니다.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>ROOKERY_RESOURCES names no folder</source>
        <translation>ROOKERY_RESOURCES가 폴더를 가리키지 않습니다</translation>
    </message>
    <message>
        <source>the folder with the starter model is missing beside the program; install Rookery again or name the folder in ROOKERY_RESOURCES</source>
        <translation>프로그램 옆에 기본 제공 모델 폴더가 없습니다. Rookery를 다시 설치하거나 ROOKERY_RESOURCES에 폴더를 지정하세요</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model</source>
        <translation>폴더에 RWKV 모델이 없습니다</translation>
    </message>
    <message>
        <source>the folder holds no RWKV model (%1)</source>
        <translation>폴더에 RWKV 모델이 없습니다(%1)</translation>
    </message>
    <message>
        <source>the folder holds several models, name one of them: %1</source>
        <translation>폴더에 모델이 여러 개 있습니다. 그중 하나를 지정하세요: %1</translation>
    </message>
    <message>
        <source>its vocabulary is missing; put %1 beside it or choose the file</source>
        <translation>어휘 파일이 없습니다. %1을(를) 모델 옆에 두거나 파일을 선택하세요</translation>
    </message>
    <message>
        <source>another model was loaded meanwhile</source>
        <translation>그사이에 다른 모델을 불러왔습니다</translation>
    </message>
    <message>
        <source>the model was unloaded</source>
        <translation>모델이 내려갔습니다</translation>
    </message>
    <message>
        <source>this vocabulary has %1 tokens, the model only %2</source>
        <translation>이 어휘에는 토큰이 %1개 있지만 모델에는 %2개뿐입니다</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>불러오기가 취소되었습니다</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>텍스트 읽기가 취소되었습니다</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>상태를 복사할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>not enough memory for this answer</source>
        <translation>이 답변에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the program is being closed</source>
        <translation>프로그램을 종료하는 중입니다</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>불러온 모델이 없습니다</translation>
    </message>
    <message>
        <source>the language model&apos;s vocabulary lacks the tokens that stand around a picture; the encoder belongs to another model</source>
        <translation>언어 모델의 어휘에 이미지를 감싸는 토큰이 없습니다. 이 인코더는 다른 모델의 것입니다</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>이미지에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>VisualRWKV 6 reads its picture in both directions, which Rookery can&apos;t run; use VisualRWKV 7 or a ModRWKV model</source>
        <translation>VisualRWKV 6은 이미지를 양방향으로 읽으므로 Rookery에서 실행할 수 없습니다. VisualRWKV 7 또는 ModRWKV 모델을 사용하세요</translation>
    </message>
    <message>
        <source>looking was cancelled</source>
        <translation>이미지 보기가 취소되었습니다</translation>
    </message>
    <message>
        <source>the image encoder gives rows of %1 numbers, the language model takes %2; they belong to different models</source>
        <translation>이미지 인코더는 %1개의 숫자로 된 행을 출력하지만 언어 모델은 %2개를 받습니다. 서로 다른 모델의 것입니다</translation>
    </message>
    <message>
        <source>the answer has tokens that this model doesn&apos;t know</source>
        <translation>답변에 이 모델이 모르는 토큰이 있습니다</translation>
    </message>
    <message>
        <source>there is no text to expect anything behind</source>
        <translation>예상의 바탕이 될 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>has another vocabulary than %1, so it can&apos;t write ahead of it</source>
        <translation>%1과(와) 어휘가 달라서 미리 써 줄 수 없습니다</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>Load the model that the state belongs to first.</source>
        <translation>먼저 이 상태에 해당하는 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>%1 is an adapter (LoRA or the like), not a model: it changes the model that it was made for. Load that one, and add this in its panel, under Model, Adapters.</source>
        <translation>%1은(는) 모델이 아니라 어댑터(LoRA 등)입니다. 대상 모델을 바꾸는 파일입니다. 그 모델을 불러온 뒤 패널의 모델, 어댑터에서 추가하세요.</translation>
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
            <numerusform>예시 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n개 제외됨</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples couldn&apos;t be kept: %1</source>
        <translation>예시를 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Left out: it has no answer.</source>
        <translation>제외됨: 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Left out: the same as example %1.</source>
        <translation>제외됨: 예시 %1과(와) 같습니다.</translation>
    </message>
    <message>
        <source>Left out: longer than %1 tokens. Shorten or divide it.</source>
        <translation>제외됨: 토큰 %1개를 넘습니다. 줄이거나 나누세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The examples that were kept can&apos;t be read. Their file is put aside before new ones are. %1</source>
        <translation>보관된 예시를 읽을 수 없습니다. 새 예시를 보관하기 전에 기존 파일을 따로 옮겨 둡니다. %1</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Change example %1</source>
        <translation>예시 %1 수정</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>예시 %1 제거</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>이미지: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>not enough memory to read it</source>
        <translation>읽기에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the disk is full; make room and save again</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보한 다음 다시 저장하세요</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room and save again</source>
        <translation>디스크 할당량을 모두 사용했습니다. 공간을 확보한 다음 다시 저장하세요</translation>
    </message>
    <message>
        <source>no permission to write there; choose another folder</source>
        <translation>그 위치에 쓸 권한이 없습니다. 다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the folder doesn&apos;t exist</source>
        <translation>폴더가 존재하지 않습니다</translation>
    </message>
    <message>
        <source>a pipe that nobody reads from; choose a file</source>
        <translation>아무도 읽지 않는 파이프입니다. 파일을 선택하세요</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>a folder, not a file; choose a file in it</source>
        <translation>파일이 아니라 폴더입니다. 그 안의 파일을 선택하세요</translation>
    </message>
    <message>
        <source>a pipe, not a file; save what comes through it as a file and choose that</source>
        <translation>파일이 아니라 파이프입니다. 파이프로 전달되는 내용을 파일로 저장하고 그 파일을 선택하세요</translation>
    </message>
    <message>
        <source>a socket, not a file; choose a file</source>
        <translation>파일이 아니라 소켓입니다. 파일을 선택하세요</translation>
    </message>
    <message>
        <source>a device, not a file; choose a file</source>
        <translation>파일이 아니라 장치입니다. 파일을 선택하세요</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>no permission to read it; change that or choose another</source>
        <translation>읽을 권한이 없습니다. 권한을 변경하거나 다른 파일을 선택하세요</translation>
    </message>
    <message>
        <source>another program is holding it; try again in a moment</source>
        <translation>다른 프로그램이 사용 중입니다. 잠시 후 다시 시도하세요</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>has %1 MB, far more than such a file has</source>
        <translation>크기가 %1MB로, 이런 종류의 파일치고는 지나치게 큽니다</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>This folder holds more than is shown. Type the name of the file.</source>
        <translation>이 폴더에는 표시된 것보다 많은 항목이 있습니다. 파일 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>이 폴더는 비어 있습니다.</translation>
    </message>
    <message>
        <source>No files of this kind here.</source>
        <translation>이 형식의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>파일 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a file from the list, or type its name.</source>
        <translation>목록에서 파일을 선택하거나 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>폴더 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made: you may not write there.</source>
        <translation>“%1” 폴더를 만들 수 없습니다. 그 위치에 쓸 권한이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>To the folder above</source>
        <translation>상위 폴더로</translation>
    </message>
    <message>
        <source>Leave out hidden files</source>
        <translation>숨김 파일 표시 안 함</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>숨김 파일 표시</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>새 폴더 이름</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>폴더 만들기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The folder shown, or a path</source>
        <translation>표시된 폴더 또는 경로</translation>
    </message>
    <message>
        <source>A name or a path</source>
        <translation>이름 또는 경로</translation>
    </message>
    <message>
        <source>Name or path of the folder</source>
        <translation>폴더의 이름 또는 경로</translation>
    </message>
    <message>
        <source>Name or path of the file</source>
        <translation>파일의 이름 또는 경로</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1”이(가) 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>다른 이름 선택</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>바탕 화면</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>FileRequest</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>이전 메시지</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>다음 메시지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FolderListing</name>
    <message>
        <source>There is no folder “%1”. Choose another one, or make it first.</source>
        <translation>“%1” 폴더가 없습니다. 다른 폴더를 선택하거나 먼저 만드세요.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another one.</source>
        <translation>“%1” 폴더에 쓸 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>You may not look into the folder “%1”.</source>
        <translation>“%1” 폴더를 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name, or choose one from the list.</source>
        <translation>“%1” 파일이 없습니다. 이름을 확인하거나 목록에서 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose a file.</source>
        <translation>“%1”은(는) 파일이 아니라 파이프 또는 장치입니다. 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Choose another file, or change its permissions.</source>
        <translation>“%1”을(를) 읽을 권한이 없습니다. 다른 파일을 선택하거나 권한을 변경하세요.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name.</source>
        <translation>“%1”은(는) 폴더입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, no file. Choose another name.</source>
        <translation>“%1”은(는) 파일이 아니라 파이프 또는 장치입니다. 다른 이름을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>FolderPath</name>
    <message>
        <source>Path of the folder</source>
        <translation>폴더 경로</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Open Rookery’s quick window</source>
        <translation>Rookery 빠른 창 열기</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>The answer of %1 is too long to be a list of files.</source>
        <translation>%1의 응답이 파일 목록이라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of files. Try again later.</source>
        <translation>%1에서 파일 목록이 아닌 내용으로 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The list of %1 goes on at another address (%2), which isn&apos;t followed.</source>
        <translation>%1의 목록이 다른 주소(%2)로 이어지지만 그 주소로는 이동하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files. Give the link of the one that you want.</source>
        <translation>%1에 파일이 %2개보다 많습니다. 원하는 파일의 링크를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show %2 without signing in: it doesn&apos;t exist, or asks its users to agree to something first. Download it in a browser, then open it here.</source>
        <translation>%1에서는 로그인하지 않으면 %2을(를) 표시하지 않습니다. 존재하지 않거나, 먼저 약관에 동의해야 하는 모델입니다. 브라우저에서 다운로드한 다음 여기에서 여세요.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Check the name.</source>
        <translation>%2에 %1이(가) 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Try again later.</source>
        <translation>%1에서 오류 %2(으)로 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be reached (%2). Check the connection, then try again.</source>
        <translation>%1에 연결할 수 없습니다(%2). 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>Image encoder</name>
    <message>
        <source>encoding the picture was cancelled</source>
        <translation>이미지 인코딩이 취소되었습니다</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t run this network; export it with constant shapes and without LayerNorm&apos;s 1-D weights</source>
        <translation>OpenCV %1에서 이 네트워크를 실행할 수 없습니다. 고정된 형상으로, LayerNorm의 1차원 가중치 없이 내보내세요</translation>
    </message>
    <message>
        <source>its output isn&apos;t [1, tokens, width] or [1, width, rows, columns]</source>
        <translation>출력이 [1, 토큰, 너비] 또는 [1, 너비, 행, 열] 형식이 아닙니다</translation>
    </message>
    <message>
        <source>gives values that are not numbers</source>
        <translation>숫자가 아닌 값을 출력합니다</translation>
    </message>
    <message>
        <source>OpenCV %1 computes something else than the file&apos;s own test says (off by %2), so its pictures would be misread</source>
        <translation>OpenCV %1의 계산 결과가 파일에 포함된 테스트와 달라(차이 %2) 이미지를 잘못 읽게 됩니다</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1에서 이 네트워크를 가져올 수 없습니다(opset %2). 고정된 형상으로 opset 11~13에 맞춰 내보내세요</translation>
    </message>
    <message>
        <source>OpenCV %1 can&apos;t import this network (opset %2, at %3); export it for opset 11 to 13 with constant shapes</source>
        <translation>OpenCV %1에서 이 네트워크를 가져올 수 없습니다(opset %2, 위치 %3). 고정된 형상으로 opset 11~13에 맞춰 내보내세요</translation>
    </message>
    <message>
        <source>the image encoder&apos;s file lacks this tensor</source>
        <translation>이미지 인코더 파일에 이 텐서가 없습니다</translation>
    </message>
    <message>
        <source>shape %1, expected %2 values</source>
        <translation>형상이 %1이지만 값 %2개가 있어야 합니다</translation>
    </message>
    <message>
        <source>holds values that are not numbers; the file is damaged</source>
        <translation>숫자가 아닌 값이 들어 있습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>not enough memory for the image encoder</source>
        <translation>이미지 인코더에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>shape %1, expected %2 rows</source>
        <translation>형상이 %1이지만 행 %2개가 있어야 합니다</translation>
    </message>
    <message>
        <source>not enough memory to encode the picture</source>
        <translation>이미지를 인코딩할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>a convolution of %1 taps; known are 3 and 6</source>
        <translation>탭이 %1개인 합성곱입니다. 지원하는 개수는 3과 6입니다</translation>
    </message>
    <message>
        <source>the image encoder gives %1 numbers a token, the projector expects %2</source>
        <translation>이미지 인코더는 토큰당 숫자 %1개를 출력하지만 프로젝터에는 %2개가 필요합니다</translation>
    </message>
    <message>
        <source>not enough memory for the projector</source>
        <translation>프로젝터에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the image encoder&apos;s features don&apos;t fit the projector</source>
        <translation>이미지 인코더의 특징이 프로젝터와 맞지 않습니다</translation>
    </message>
    <message>
        <source>no projector that Rookery knows (two linear layers)</source>
        <translation>Rookery가 지원하는 프로젝터(선형 레이어 2개)가 없습니다</translation>
    </message>
    <message>
        <source>an encoder with deepstack mergers; Rookery runs the plain tower only</source>
        <translation>deepstack 병합기가 있는 인코더입니다. Rookery는 기본 타워만 실행합니다</translation>
    </message>
    <message>
        <source>the picture is more than 50 times as long as it is wide; crop it first</source>
        <translation>이미지의 긴 변이 짧은 변의 50배를 넘습니다. 먼저 자르세요</translation>
    </message>
    <message>
        <source>the vision tower of an RWKV-VL model is missing or incomplete</source>
        <translation>RWKV-VL 모델의 비전 타워가 없거나 불완전합니다</translation>
    </message>
    <message>
        <source>the image encoder&apos;s patch or position embedding is missing or has a strange shape</source>
        <translation>이미지 인코더의 패치 임베딩 또는 위치 임베딩이 없거나 형상이 이상합니다</translation>
    </message>
    <message>
        <source>this VisualRWKV file lacks one of its three image encoders</source>
        <translation>이 VisualRWKV 파일에는 이미지 인코더 3개 중 하나가 없습니다</translation>
    </message>
    <message>
        <source>no transformer blocks of a width that its heads divide</source>
        <translation>너비가 헤드 수로 나누어떨어지는 트랜스포머 블록이 없습니다</translation>
    </message>
    <message>
        <source>the device failed while encoding the picture</source>
        <translation>이미지를 인코딩하는 동안 장치 오류가 발생했습니다</translation>
    </message>
    <message>
        <source>the network has no nodes or gives nothing</source>
        <translation>네트워크에 노드가 없거나 출력이 없습니다</translation>
    </message>
    <message>
        <source>wants something else than one picture; export the image encoder alone</source>
        <translation>입력이 이미지 하나가 아닙니다. 이미지 인코더만 내보내세요</translation>
    </message>
    <message>
        <source>its node %1 (%2) %3; export or download the file again</source>
        <translation>노드 %1(%2): %3. 파일을 다시 내보내거나 다운로드하세요</translation>
    </message>
    <message>
        <source>keeps its weights in another file; export it as one file</source>
        <translation>가중치가 다른 파일에 있습니다. 파일 하나로 내보내세요</translation>
    </message>
    <message>
        <source>its weight %1 has other values than its shape and type promise; export or download the file again</source>
        <translation>가중치 %1의 값이 형상 및 형식과 맞지 않습니다. 파일을 다시 내보내거나 다운로드하세요</translation>
    </message>
    <message>
        <source>gives a weight no name, or two weights the name %1</source>
        <translation>이름 없는 가중치가 있거나 두 가중치의 이름이 %1(으)로 같습니다</translation>
    </message>
    <message>
        <source>is of a kind that Rookery can&apos;t run</source>
        <translation>Rookery에서 실행할 수 없는 종류임</translation>
    </message>
    <message>
        <source>has %1 inputs</source>
        <translation>입력이 %1개임</translation>
    </message>
    <message>
        <source>has %1 outputs</source>
        <translation>출력이 %1개임</translation>
    </message>
    <message>
        <source>reads %1, which nothing before it writes</source>
        <translation>앞에서 아무것도 쓰지 않은 %1을(를) 읽음</translation>
    </message>
    <message>
        <source>follows from constants alone; fold them when exporting</source>
        <translation>상수만으로 결정됨, 내보낼 때 상수를 접어야 함</translation>
    </message>
    <message>
        <source>writes %1, which is no name or is written twice</source>
        <translation>이름이 아니거나 두 번 쓰이는 %1에 씀</translation>
    </message>
    <message>
        <source>says %1 twice</source>
        <translation>%1이(가) 두 번 지정됨</translation>
    </message>
    <message>
        <source>has an impossible %1</source>
        <translation>%1이(가) 올바르지 않음</translation>
    </message>
    <message>
        <source>holds no tensor</source>
        <translation>텐서가 없음</translation>
    </message>
    <message>
        <source>has no window</source>
        <translation>윈도가 없음</translation>
    </message>
    <message>
        <source>has no weights of its own</source>
        <translation>자체 가중치가 없음</translation>
    </message>
    <message>
        <source>has weights of another shape than its window</source>
        <translation>가중치의 형상이 윈도와 다름</translation>
    </message>
    <message>
        <source>has a bias of another length than its weights</source>
        <translation>바이어스의 길이가 가중치와 다름</translation>
    </message>
    <message>
        <source>has weights of different lengths</source>
        <translation>가중치의 길이가 서로 다름</translation>
    </message>
    <message>
        <source>has names that are no text; export or download the file again</source>
        <translation>텍스트가 아닌 이름이 있습니다. 파일을 다시 내보내거나 다운로드하세요</translation>
    </message>
    <message>
        <source>promises %1, which follows from no picture</source>
        <translation>이미지와 무관한 %1을(를) 출력으로 지정합니다</translation>
    </message>
    <message>
        <source>not a complete ONNX file; export or download it again</source>
        <translation>완전한 ONNX 파일이 아닙니다. 다시 내보내거나 다운로드하세요</translation>
    </message>
    <message>
        <source>holds a list of more than 4,096 numbers where a short one belongs</source>
        <translation>짧은 목록이 있어야 할 곳에 숫자가 4,096개를 넘는 목록이 있습니다</translation>
    </message>
    <message>
        <source>contains conditions or loops, which no image encoder needs</source>
        <translation>이미지 인코더에 필요 없는 조건문이나 반복문이 있습니다</translation>
    </message>
    <message>
        <source>has an attribute of a rare kind</source>
        <translation>흔치 않은 종류의 속성이 있습니다</translation>
    </message>
    <message>
        <source>has a node of more than 1,024 inputs, outputs or attributes</source>
        <translation>입력, 출력 또는 속성이 1,024개를 넘는 노드가 있습니다</translation>
    </message>
    <message>
        <source>has a value of more than 4,096 axes</source>
        <translation>축이 4,096개를 넘는 값이 있습니다</translation>
    </message>
    <message>
        <source>has an input or output that is no tensor</source>
        <translation>텐서가 아닌 입력 또는 출력이 있습니다</translation>
    </message>
    <message>
        <source>has sparse weights; export them in full</source>
        <translation>희소 가중치가 있습니다. 전체 가중치로 내보내세요</translation>
    </message>
    <message>
        <source>has more than 50,000 nodes, which no image encoder needs</source>
        <translation>노드가 50,000개를 넘습니다. 이미지 인코더에는 그렇게 많이 필요하지 않습니다</translation>
    </message>
    <message>
        <source>has functions of its own or parts for training; export it for inference</source>
        <translation>자체 함수 또는 학습용 부분이 있습니다. 추론용으로 내보내세요</translation>
    </message>
    <message>
        <source>an ONNX file of more than 2 GB can&apos;t be read</source>
        <translation>2GB를 넘는 ONNX 파일은 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes</source>
        <translation>고정 크기 입력 [1, 3, 높이, 너비]이(가) 없습니다. 고정된 형상으로 인코더를 내보내세요</translation>
    </message>
    <message>
        <source>the part of Rookery that tries an image encoder can&apos;t be started; install Rookery again</source>
        <translation>이미지 인코더를 시험하는 Rookery 구성 요소를 시작할 수 없습니다. Rookery를 다시 설치하세요</translation>
    </message>
    <message>
        <source>this network needs more memory than there is</source>
        <translation>이 네트워크에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>this network could be read once but not twice; is the file being written?</source>
        <translation>이 네트워크를 한 번은 읽었지만 두 번째는 읽지 못했습니다. 파일이 기록되는 중인가요?</translation>
    </message>
    <message>
        <source>this network takes more than two minutes for one picture, so it isn&apos;t used</source>
        <translation>이 네트워크는 이미지 하나에 2분 넘게 걸리므로 사용하지 않습니다</translation>
    </message>
    <message>
        <source>OpenCV crashes on this network, so it isn&apos;t used; export or download it again</source>
        <translation>이 네트워크에서 OpenCV가 비정상 종료되므로 사용하지 않습니다. 다시 내보내거나 다운로드하세요</translation>
    </message>
    <message>
        <source>this model needs the image encoder google/siglip2-base-patch16-384, which isn&apos;t in its file; choose its model.safetensors as the vision file</source>
        <translation>이 모델에는 파일에 들어 있지 않은 이미지 인코더 google/siglip2-base-patch16-384가 필요합니다. 그 model.safetensors를 비전 파일로 선택하세요</translation>
    </message>
    <message>
        <source>no ONNX encoder was found beside the model</source>
        <translation>모델 옆에서 ONNX 인코더를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>this model can&apos;t see pictures: there is no image encoder in its files; choose a model with vision, or name an encoder</source>
        <translation>이 모델은 이미지를 볼 수 없습니다. 파일에 이미지 인코더가 없습니다. 비전 기능이 있는 모델을 선택하거나 인코더를 지정하세요</translation>
    </message>
    <message>
        <source>its pictures are too small to tell photographs from drawings</source>
        <translation>이미지가 너무 작아 사진과 그림을 구별할 수 없습니다</translation>
    </message>
    <message>
        <source>this looks like a photograph, and this model only knows drawings; a picture model can describe it</source>
        <translation>사진으로 보이지만 이 모델은 그림만 알아봅니다. 이미지 모델은 설명할 수 있습니다</translation>
    </message>
    <message>
        <source>what it tells of things in photographs has another shape than Rookery&apos;s; it belongs to another version</source>
        <translation>사진 속 사물에 대한 출력의 형상이 Rookery의 것과 다릅니다. 다른 버전의 것입니다</translation>
    </message>
    <message>
        <source>this isn&apos;t the network that knows things in photographs; install Rookery again</source>
        <translation>사진 속 사물을 알아보는 네트워크가 아닙니다. Rookery를 다시 설치하세요</translation>
    </message>
</context>
<context>
    <name>InspectedAnswer</name>
    <message>
        <source>Asking the model…</source>
        <translation>모델에 묻는 중…</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>50% 미만</translation>
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
        <translation>텍스트 전체의 의외성</translation>
    </message>
    <message>
        <source>The answer, token by token</source>
        <translation>토큰별 답변</translation>
    </message>
    <message>
        <source>What the model expected</source>
        <translation>모델의 예상</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits of surprise a token</source>
        <translation>토큰당 의외성 %1비트</translation>
    </message>
    <message>
        <source>%1 % likely · rank %2 · surprise %3 bits · entropy %4 bits</source>
        <translation>확률 %1% · 순위 %2 · 의외성 %3비트 · 엔트로피 %4비트</translation>
    </message>
    <message>
        <source>Load a model to see what else it expected.</source>
        <translation>그 밖에 무엇을 예상했는지 보려면 모델을 불러오세요.</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>This picture can&apos;t be read any more.</source>
        <translation>이 이미지를 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>이 링크를 여시겠습니까?</translation>
    </message>
    <message>
        <source>It was written by the model and leads outside Rookery, to:</source>
        <translation>모델이 작성한 링크이며 Rookery 외부의 다음 주소로 연결됩니다:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>The system gives no random numbers for a key, so the server stays off. Switch it off and on again to try once more.</source>
        <translation>시스템에서 키에 쓸 난수를 제공하지 않아 서버가 꺼진 상태로 유지됩니다. 다시 시도하려면 서버를 껐다가 켜세요.</translation>
    </message>
</context>
<context>
    <name>ManuscriptEditor</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>부분 %1/%2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets the model go on at the cursor</source>
        <translation>Ctrl+Enter를 누르면 모델이 커서 위치에서 이어 씁니다</translation>
    </message>
    <message>
        <source>Write the first words; the model goes on from there. Or drop a text file here.</source>
        <translation>첫마디를 쓰면 모델이 이어서 씁니다. 텍스트 파일을 여기에 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>The text, token by token</source>
        <translation>토큰별 텍스트</translation>
    </message>
    <message>
        <source>Part %1 of %2, selected too</source>
        <translation>%2개 중 %1번째 부분, 함께 선택됨</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>transformer, computed</source>
        <translation>트랜스포머(계산값)</translation>
    </message>
    <message>
        <source>this model’s state</source>
        <translation>이 모델의 상태</translation>
    </message>
    <message>
        <source>Memory against tokens read</source>
        <translation>읽은 토큰 수에 따른 메모리</translation>
    </message>
</context>
<context>
    <name>MemoryPicture</name>
    <message>
        <source>The memory of a conversation with this model is %1, however long it gets.</source>
        <translation>이 모델과의 대화에 쓰이는 메모리는 대화가 아무리 길어져도 %1입니다.</translation>
    </message>
    <message>
        <source>After %1 tokens the memory of this conversation is %2, as at its beginning. A transformer of %3 layers and a width of %4 would hold %5 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>토큰 %1개가 지난 뒤에도 이 대화의 메모리는 시작할 때와 같은 %2입니다. 레이어 %3개, 너비 %4인 트랜스포머라면 %5이(가) 필요합니다(계산값: 채널, 레이어, 토큰마다 16비트 키와 값 하나씩. 헤드를 공유하는 모델은 더 적음).</translation>
    </message>
    <message>
        <source>For example, after %1 tokens a transformer of %2 layers and a width of %3 would hold %4 (computed: a key and a value of 16 bits for every channel, layer and token; models that share heads hold less).</source>
        <translation>예를 들어 토큰 %1개가 지난 뒤 레이어 %2개, 너비 %3인 트랜스포머라면 %4이(가) 필요합니다(계산값: 채널, 레이어, 토큰마다 16비트 키와 값 하나씩. 헤드를 공유하는 모델은 더 적음).</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>버전 %1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>편집하여 다시 보내기</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>답변하기</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>다른 답변 작성</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>이 답변 계속하기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>답변 %n개 나란히 작성</numerusform>
        </translation>
    </message>
    <message>
        <source>Fork a new conversation from here</source>
        <translation>여기서 새 대화로 분기</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>여기부터 삭제</translation>
    </message>
    <message>
        <source>A model on a server can&apos;t continue an answer</source>
        <translation>서버의 모델은 답변을 계속할 수 없습니다</translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>답변을 텍스트로 표시</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>모델의 예상 표시</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Answer with another model…</source>
        <translation>다른 모델로 답변…</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>이 답변 바꾸기</translation>
    </message>
    <message>
        <source>Write several answers…</source>
        <translation>답변 여러 개 쓰기…</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>Answer on the CPU</source>
        <translation>CPU로 답변</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>나: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>답변: </translation>
    </message>
    <message>
        <source>Show the answer as text</source>
        <translation>답변을 텍스트로 표시</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>모델의 예상 표시</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edited message</source>
        <translation>편집한 메시지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>바꾼 답변</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>To the end</source>
        <translation>맨 끝으로</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1토큰/초</translation>
    </message>
    <message>
        <source>first after %1 ms</source>
        <translation>첫 토큰까지 %1ms</translation>
    </message>
    <message>
        <source>first after %1 s</source>
        <translation>첫 토큰까지 %1초</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>작성: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>앞서 읽은 토큰 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePictures</name>
    <message>
        <source>Picture; opens it large</source>
        <translation>이미지, 크게 열기</translation>
    </message>
</context>
<context>
    <name>Modal</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>too many logits to adjust</source>
        <translation>조정할 로짓이 너무 많습니다</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged or its training diverged</source>
        <translation>모델이 숫자가 아닌 값을 계산했습니다. 파일이 손상되었거나 학습이 발산했습니다</translation>
    </message>
    <message>
        <source>not enough memory for a conversation&apos;s state</source>
        <translation>대화 상태에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>%1 reads tokens only; a picture needs another model</source>
        <translation>%1은(는) 토큰만 읽습니다. 이미지에는 다른 모델이 필요합니다</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>outside the model&apos;s vocabulary of %1</source>
        <translation>크기가 %1인 모델 어휘의 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>made for embeddings: it has no head.weight, so it can&apos;t predict tokens</source>
        <translation>임베딩용 모델입니다. head.weight가 없어 토큰을 예측할 수 없습니다</translation>
    </message>
    <message>
        <source>reading the text was cancelled</source>
        <translation>텍스트 읽기가 취소되었습니다</translation>
    </message>
    <message>
        <source>the card %1 has no memory free for a layer of it</source>
        <translation>%1 카드에 레이어를 하나도 올릴 메모리가 없습니다</translation>
    </message>
    <message>
        <source>not enough memory to run the model</source>
        <translation>모델을 실행할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>there is no text to continue from</source>
        <translation>이어서 쓸 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>its vocabulary of %1 lacks token 65535, which embedding models read a text&apos;s end by</source>
        <translation>크기가 %1인 어휘에, 임베딩 모델이 텍스트의 끝을 알아보는 토큰 65535가 없습니다</translation>
    </message>
    <message>
        <source>the model computed values that are not numbers; the file is damaged</source>
        <translation>모델이 숫자가 아닌 값을 계산했습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>isn&apos;t in the model&apos;s vocabulary</source>
        <translation>모델의 어휘에 없습니다</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>저장된 상태</translation>
    </message>
    <message>
        <source>belongs to another model than %1</source>
        <translation>%1이(가) 아닌 다른 모델의 것입니다</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the conversation&apos;s state</source>
        <translation>대화 상태를 복사할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>image features</source>
        <translation>이미지 특징</translation>
    </message>
    <message>
        <source>%1 values are no multiple of the model&apos;s width %2</source>
        <translation>값 %1개가 모델 너비 %2의 배수가 아닙니다</translation>
    </message>
    <message>
        <source>not enough memory for a copy of the state</source>
        <translation>상태를 복사할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>made for embeddings, so it can&apos;t write ahead of another model</source>
        <translation>임베딩용이라 다른 모델을 위해 미리 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>has a vocabulary of %1 tokens and can&apos;t write ahead of %2, which has %3</source>
        <translation>어휘가 토큰 %1개라서 %3개인 %2을(를) 위해 미리 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>not enough memory for a pass of %1 tokens</source>
        <translation>토큰 %1개를 한 번에 처리할 메모리가 부족합니다</translation>
    </message>
</context>
<context>
    <name>Model file</name>
    <message>
        <source>tensor %1: shape %2, expected %3 rows</source>
        <translation>텐서 %1: 형상이 %2이지만 행 %3개가 있어야 합니다</translation>
    </message>
    <message>
        <source>a converted Qwen model (%1) with RWKV layers, which Rookery doesn&apos;t run; RWKV&apos;s own models (rwkv6, rwkv7) are</source>
        <translation>RWKV 레이어로 변환한 Qwen 모델(%1)이며 Rookery에서 실행할 수 없습니다. RWKV 자체 모델(rwkv6, rwkv7)은 실행할 수 있습니다</translation>
    </message>
    <message>
        <source>a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7</source>
        <translation>%1 아키텍처 모델입니다. GGUF 파일 중 Rookery가 실행하는 것은 rwkv6과 rwkv7입니다</translation>
    </message>
    <message>
        <source>a Qwen hybrid (token_shift_count %1), which Rookery doesn&apos;t run</source>
        <translation>Qwen 하이브리드(token_shift_count %1)이며 Rookery에서 실행할 수 없습니다</translation>
    </message>
    <message>
        <source>the GGUF header ends beyond the file: it is truncated or damaged, get it again</source>
        <translation>GGUF 헤더가 파일 끝을 벗어납니다. 파일이 잘렸거나 손상되었으니 다시 받으세요</translation>
    </message>
    <message>
        <source>metadata %1 is of an unknown type</source>
        <translation>메타데이터 %1의 형식을 알 수 없습니다</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>텐서 %1</translation>
    </message>
    <message>
        <source>%1 has a name or a shape that no model has; the file is damaged</source>
        <translation>%1의 이름 또는 형상이 어떤 모델에도 없는 것입니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 has a shape that no model has; the file is damaged</source>
        <translation>%1의 형상이 어떤 모델에도 없는 것입니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1: shape %2 isn&apos;t made of whole %3 blocks</source>
        <translation>%1: 형상 %2이(가) 온전한 %3 블록으로 이루어져 있지 않습니다</translation>
    </message>
    <message>
        <source>tensor %1 isn&apos;t aligned; the file is damaged</source>
        <translation>텐서 %1이(가) 정렬되어 있지 않습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>tensor %1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>텐서 %1이(가) 파일 끝을 벗어납니다. 파일이 잘렸거나 손상되었으니 다시 받으세요</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, which isn&apos;t read</source>
        <translation>빅 엔디언 GGUF 파일은 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>GGUF version %1 isn&apos;t read; versions 2 and 3 are</source>
        <translation>GGUF 버전 %1은(는) 읽을 수 없습니다. 버전 2와 3을 지원합니다</translation>
    </message>
    <message>
        <source>the GGUF header lists more than any model has; the file is damaged</source>
        <translation>GGUF 헤더의 항목이 어떤 모델보다도 많습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>alignment %1 is impossible; the file is damaged</source>
        <translation>정렬 값 %1은(는) 불가능합니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>tensor %1: shape %2, expected six rows</source>
        <translation>텐서 %1: 형상이 %2이지만 행 6개가 있어야 합니다</translation>
    </message>
    <message>
        <source>a starting state (time_state), not a model; load the model it was tuned for and import the state there</source>
        <translation>모델이 아니라 시작 상태(time_state)입니다. 이 상태를 튜닝한 대상 모델을 불러온 다음 상태를 가져오세요</translation>
    </message>
    <message>
        <source>the saved state of a conversation, not a model; load the model it came from and import the state there</source>
        <translation>모델이 아니라 저장된 대화 상태입니다. 원래 모델을 불러온 다음 상태를 가져오세요</translation>
    </message>
    <message>
        <source>its weights are of type %1, which isn&apos;t read; choose the model as F32, F16, BF16 or a quantised GGUF</source>
        <translation>가중치 형식 %1은(는) 읽을 수 없습니다. F32, F16, BF16 또는 양자화된 GGUF 모델을 선택하세요</translation>
    </message>
    <message>
        <source>an image encoder, not a language model; it belongs beside one, or after --vision</source>
        <translation>언어 모델이 아니라 이미지 인코더입니다. 언어 모델 옆에 두거나 --vision 뒤에 지정하세요</translation>
    </message>
    <message>
        <source>refused: opened the usual way, this file would run code (%1); nothing was executed. Don&apos;t trust where it came from</source>
        <translation>거부됨: 일반적인 방법으로 열면 이 파일이 코드를 실행합니다(%1). 아무것도 실행하지 않았습니다. 파일의 출처를 신뢰하지 마세요</translation>
    </message>
    <message>
        <source>refused: it holds more than tensors (%1); nothing was executed. Save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>거부됨: 텐서 외의 내용이 들어 있습니다(%1). 아무것도 실행하지 않았습니다. 가중치만 저장하세요, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>its pickle is damaged (%1 at byte %2); get the file again</source>
        <translation>피클이 손상되었습니다(%1, 바이트 %2). 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>너무 일찍 끝남</translation>
    </message>
    <message>
        <source>pickle protocol %1 isn&apos;t read; save it with torch.save&apos;s default protocol, 2</source>
        <translation>피클 프로토콜 %1은(는) 읽을 수 없습니다. torch.save의 기본 프로토콜인 2로 저장하세요</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>마크가 너무 많음</translation>
    </message>
    <message>
        <source>refused: its pickle uses opcode 0x%1, which plain weights don&apos;t need; nothing was executed</source>
        <translation>거부됨: 피클이 일반 가중치에 필요 없는 명령 코드 0x%1을(를) 사용합니다. 아무것도 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>값이 너무 많음</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>값이 없음</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>마크가 없음</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>숫자가 너무 큼</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>이름에 끝이 없음</translation>
    </message>
    <message>
        <source>too many dictionaries</source>
        <translation>사전이 너무 많음</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>참조가 너무 많음</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>존재하지 않는 대상에 대한 참조</translation>
    </message>
    <message>
        <source>a tuple lacks values</source>
        <translation>튜플에 값이 부족함</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>목록이 아님</translation>
    </message>
    <message>
        <source>a dictionary lacks values</source>
        <translation>사전에 값이 부족함</translation>
    </message>
    <message>
        <source>a dictionary is missing</source>
        <translation>사전이 없음</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>사전이 아님</translation>
    </message>
    <message>
        <source>attributes of nothing</source>
        <translation>대상이 없는 속성</translation>
    </message>
    <message>
        <source>a storage is ill-described</source>
        <translation>저장소의 설명이 잘못됨</translation>
    </message>
    <message>
        <source>too many storages</source>
        <translation>저장소가 너무 많음</translation>
    </message>
    <message>
        <source>a call of something that can&apos;t be called</source>
        <translation>호출할 수 없는 것을 호출함</translation>
    </message>
    <message>
        <source>a dictionary made from values</source>
        <translation>값으로 만든 사전</translation>
    </message>
    <message>
        <source>a parameter of no tensor</source>
        <translation>텐서가 없는 매개변수</translation>
    </message>
    <message>
        <source>a tensor is ill-described</source>
        <translation>텐서의 설명이 잘못됨</translation>
    </message>
    <message>
        <source>too many tensors</source>
        <translation>텐서가 너무 많음</translation>
    </message>
    <message>
        <source>holds no dictionary of tensors</source>
        <translation>텐서 사전이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>a zip archive, but not a saved PyTorch model (it has no data.pkl)</source>
        <translation>zip 압축 파일이지만 저장된 PyTorch 모델이 아닙니다(data.pkl이 없음)</translation>
    </message>
    <message>
        <source>saved on a big-endian machine, which isn&apos;t read; save it on a common PC</source>
        <translation>빅 엔디언 컴퓨터에서 저장되어 읽을 수 없습니다. 일반 PC에서 저장하세요</translation>
    </message>
    <message>
        <source>PyTorch archive version %1 isn&apos;t read; versions 1 to 10 are</source>
        <translation>PyTorch 아카이브 버전 %1은(는) 읽을 수 없습니다. 버전 1~10을 지원합니다</translation>
    </message>
    <message>
        <source>%1 is missing in the archive; the file is damaged, get it again</source>
        <translation>아카이브에 %1이(가) 없습니다. 파일이 손상되었으니 다시 받으세요</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted in the archive; save the model again with torch.save</source>
        <translation>아카이브의 %1이(가) 압축되거나 암호화되어 있습니다. torch.save로 모델을 다시 저장하세요</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected %3 values of %4 bytes; the file is damaged</source>
        <translation>%1의 크기가 %2바이트이지만 %4바이트 값 %3개가 있어야 합니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>shape %1 reaches beyond the %2 values of %3</source>
        <translation>형상 %1이(가) %3의 값 %2개를 벗어납니다</translation>
    </message>
    <message>
        <source>its tensors take more than twice the file&apos;s size</source>
        <translation>텐서가 파일 크기의 두 배를 넘게 차지합니다</translation>
    </message>
    <message>
        <source>the archive is compressed or encrypted; save the model again with torch.save</source>
        <translation>아카이브가 압축되거나 암호화되어 있습니다. torch.save로 모델을 다시 저장하세요</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>텐서 %1: %2</translation>
    </message>
    <message>
        <source>holds no tensors where weights are kept (at the top, or under state_dict, model or module); save the weights alone, torch.save(model.state_dict(), file)</source>
        <translation>가중치가 있어야 할 곳(최상위 또는 state_dict, model, module 아래)에 텐서가 없습니다. 가중치만 저장하세요, torch.save(model.state_dict(), file)</translation>
    </message>
    <message>
        <source>ends in the middle of a tensor: it is truncated, get it again</source>
        <translation>텐서 중간에서 끝납니다. 파일이 잘렸으니 다시 받으세요</translation>
    </message>
    <message>
        <source>a tensor with %1 axes and a name of %2 bytes is impossible; the file is damaged</source>
        <translation>축이 %1개이고 이름이 %2바이트인 텐서는 불가능합니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 is of rwkv.cpp type %2, which isn&apos;t read; convert the model again with a current rwkv.cpp</source>
        <translation>%1의 rwkv.cpp 형식 %2은(는) 읽을 수 없습니다. 최신 rwkv.cpp로 모델을 다시 변환하세요</translation>
    </message>
    <message>
        <source>%1: shape %2 is impossible; the file is damaged</source>
        <translation>%1: 형상 %2은(는) 불가능합니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 lies beyond the end of the file; it is truncated or damaged, get it again</source>
        <translation>%1이(가) 파일 끝을 벗어납니다. 파일이 잘렸거나 손상되었으니 다시 받으세요</translation>
    </message>
    <message>
        <source>rwkv.cpp file version %1 isn&apos;t read; versions 100 and 101 are</source>
        <translation>rwkv.cpp 파일 버전 %1은(는) 읽을 수 없습니다. 버전 100과 101을 지원합니다</translation>
    </message>
    <message>
        <source>lists more tensors than any model has; the file is damaged</source>
        <translation>나열된 텐서가 어떤 모델보다도 많습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>has an object where none belongs</source>
        <translation>객체가 있으면 안 되는 곳에 객체가 있음</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>텐서 %1에 dtype, shape 또는 data_offsets가 없음</translation>
    </message>
    <message>
        <source>names tensor %1 twice</source>
        <translation>텐서 %1이(가) 두 번 지정됨</translation>
    </message>
    <message>
        <source>lists more tensors than any model has</source>
        <translation>나열된 텐서가 어떤 모델보다도 많음</translation>
    </message>
    <message>
        <source>has text where none belongs</source>
        <translation>텍스트가 있으면 안 되는 곳에 텍스트가 있음</translation>
    </message>
    <message>
        <source>has a list where none belongs</source>
        <translation>목록이 있으면 안 되는 곳에 목록이 있음</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>너무 큰 숫자가 있음</translation>
    </message>
    <message>
        <source>has a number where none belongs</source>
        <translation>숫자가 있으면 안 되는 곳에 숫자가 있음</translation>
    </message>
    <message>
        <source>tensor %1 has too many axes</source>
        <translation>텐서 %1의 축이 너무 많음</translation>
    </message>
    <message>
        <source>holds a negative number</source>
        <translation>음수가 있음</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>정수가 아닌 숫자가 있음</translation>
    </message>
    <message>
        <source>has a truth value where none belongs</source>
        <translation>참/거짓 값이 있으면 안 되는 곳에 참/거짓 값이 있음</translation>
    </message>
    <message>
        <source>has a null where none belongs</source>
        <translation>null이 있으면 안 되는 곳에 null이 있음</translation>
    </message>
    <message>
        <source>has binary data where none belongs</source>
        <translation>이진 데이터가 있으면 안 되는 곳에 이진 데이터가 있음</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON at byte %1</source>
        <translation>바이트 %1에서 올바른 JSON이 아님</translation>
    </message>
    <message>
        <source>%1: shape %2 of %3 doesn&apos;t fill its %4 bytes</source>
        <translation>%1: %3 형식의 형상 %2이(가) %4바이트를 채우지 못합니다</translation>
    </message>
    <message>
        <source>the safetensors header is longer than the file; it is truncated or damaged</source>
        <translation>safetensors 헤더가 파일보다 깁니다. 파일이 잘렸거나 손상되었습니다</translation>
    </message>
    <message>
        <source>the safetensors header %1</source>
        <translation>safetensors 헤더: %1</translation>
    </message>
    <message>
        <source>two tensors of the safetensors file share bytes</source>
        <translation>safetensors 파일의 두 텐서가 같은 바이트를 공유합니다</translation>
    </message>
    <message>
        <source>type, shape and bytes don&apos;t fit together for a safetensors file</source>
        <translation>safetensors 파일의 형식, 형상, 바이트가 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>the list of model parts names too many files</source>
        <translation>모델 부분 목록에 파일이 너무 많습니다</translation>
    </message>
    <message>
        <source>the list of model parts isn&apos;t valid JSON or names no files</source>
        <translation>모델 부분 목록이 올바른 JSON이 아니거나 파일을 지정하지 않습니다</translation>
    </message>
    <message>
        <source>the list of model parts names %1, which isn&apos;t a file beside it</source>
        <translation>모델 부분 목록에 있는 %1이(가) 옆에 있는 파일이 아닙니다</translation>
    </message>
    <message>
        <source>PyTorch&apos;s format from before 2020 (not a zip archive), which isn&apos;t read; load and save it once with a current PyTorch</source>
        <translation>2020년 이전의 PyTorch 형식(zip 압축 파일이 아님)이라 읽을 수 없습니다. 최신 PyTorch로 한 번 불러와 저장하세요</translation>
    </message>
    <message>
        <source>a bare Python pickle, not a saved model; only .pth files of torch.save are read</source>
        <translation>저장된 모델이 아니라 단순한 Python 피클입니다. torch.save로 저장한 .pth 파일만 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the weights; run `git lfs pull`</source>
        <translation>가중치가 아니라 Git LFS 포인터입니다. `git lfs pull`을 실행하세요</translation>
    </message>
    <message>
        <source>a web page or XML, not weights; download the file itself</source>
        <translation>가중치가 아니라 웹 페이지 또는 XML입니다. 파일 자체를 다운로드하세요</translation>
    </message>
    <message>
        <source>a JSON file, not weights; choose the .safetensors, .pth or .gguf file</source>
        <translation>가중치가 아니라 JSON 파일입니다. .safetensors, .pth 또는 .gguf 파일을 선택하세요</translation>
    </message>
    <message>
        <source>an old llama.cpp format; only GGUF is read</source>
        <translation>오래된 llama.cpp 형식입니다. GGUF만 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>compressed (gzip); unpack it first</source>
        <translation>압축되어 있습니다(gzip). 먼저 압축을 푸세요</translation>
    </message>
    <message>
        <source>not a weight file; Rookery reads .pth, safetensors, GGUF and rwkv.cpp files</source>
        <translation>가중치 파일이 아닙니다. Rookery는 .pth, safetensors, GGUF, rwkv.cpp 파일을 읽습니다</translation>
    </message>
    <message>
        <source>the file is empty; get it again</source>
        <translation>파일이 비어 있습니다. 다시 받으세요</translation>
    </message>
    <message>
        <source>has two tensors for %1; the file is damaged</source>
        <translation>%1의 텐서가 두 개 있습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>one part of a model that is split over %1 GGUF files; put all of them into one folder under the names they came with, which end in -00001-of-%2.gguf</source>
        <translation>GGUF 파일 %1개로 나뉜 모델의 한 부분입니다. 모든 파일을 원래 이름(-00001-of-%2.gguf 형식으로 끝남) 그대로 한 폴더에 넣으세요</translation>
    </message>
    <message>
        <source>isn&apos;t part %1 of %2, as its name says; get the files again</source>
        <translation>이름과 달리 전체 %2개 중 %1번째 부분이 아닙니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>a folder without a weight file; choose the file itself</source>
        <translation>가중치 파일이 없는 폴더입니다. 파일 자체를 선택하세요</translation>
    </message>
    <message>
        <source>the folder holds several weight files, name one of them: %1</source>
        <translation>폴더에 가중치 파일이 여러 개 있습니다. 그중 하나를 지정하세요: %1</translation>
    </message>
    <message>
        <source>not enough memory to open the file</source>
        <translation>파일을 열 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>missing, and the model is split over %1 files; put all of them into one folder</source>
        <translation>없습니다. 모델이 파일 %1개로 나뉘어 있으니 모두 한 폴더에 넣으세요</translation>
    </message>
    <message>
        <source>its parts hold other tensors than the first of them says; get the files again</source>
        <translation>각 부분에 첫 번째 부분의 내용과 다른 텐서가 들어 있습니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>of another format than the model&apos;s other parts; get the files again</source>
        <translation>모델의 다른 부분과 형식이 다릅니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>%1에 없습니다</translation>
    </message>
    <message>
        <source>of type %1, which isn&apos;t read, in %2</source>
        <translation>읽을 수 없는 형식 %1입니다(%2)</translation>
    </message>
    <message>
        <source>another program cut the file short while it was in use; restore it and load the model again</source>
        <translation>사용하는 동안 다른 프로그램이 파일을 잘랐습니다. 파일을 복원한 다음 모델을 다시 불러오세요</translation>
    </message>
    <message>
        <source>the archive&apos;s directory at the end is missing: the file is truncated, get it again</source>
        <translation>아카이브 끝에 있어야 할 디렉터리가 없습니다. 파일이 잘렸으니 다시 받으세요</translation>
    </message>
    <message>
        <source>the archive&apos;s directory is damaged; get the file again</source>
        <translation>아카이브의 디렉터리가 손상되었습니다. 파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>the archive&apos;s directory points outside of the file: the file is truncated or damaged, get it again</source>
        <translation>아카이브의 디렉터리가 파일 밖을 가리킵니다. 파일이 잘렸거나 손상되었으니 다시 받으세요</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>파일에 없습니다</translation>
    </message>
    <message>
        <source>has no rank that can be told from its shape</source>
        <translation>형상에서 랭크를 알아낼 수 없습니다</translation>
    </message>
    <message>
        <source>isn&apos;t a table of square matrices</source>
        <translation>정사각 행렬로 이루어진 표가 아닙니다</translation>
    </message>
    <message>
        <source>an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>RWKV-8 하이브리드(rc00-hybrid)입니다. 어텐션이 이전의 모든 토큰을 보관하므로 Rookery에서 실행할 수 없습니다. RWKV-4~RWKV-7a 또는 RWKV-8 rc00 모델을 선택하세요</translation>
    </message>
    <message>
        <source>an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier token, which Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a</source>
        <translation>RWKV-7b 모델(DeepEmbedAttention)입니다. 어텐션이 이전의 모든 토큰을 보관하므로 Rookery에서 실행할 수 없습니다. RWKV-4~RWKV-7a 모델을 선택하세요</translation>
    </message>
    <message>
        <source>an RWKV-8 model with ROSA, a research model that Rookery doesn&apos;t run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00</source>
        <translation>ROSA를 사용하는 RWKV-8 모델로, Rookery에서 실행할 수 없는 연구용 모델입니다. RWKV-4~RWKV-7a 또는 RWKV-8 rc00 모델을 선택하세요</translation>
    </message>
    <message>
        <source>the file holds %1: it is %2</source>
        <translation>파일에 %1이(가) 들어 있습니다: %2</translation>
    </message>
    <message>
        <source>the file holds tensors but no RWKV language model that Rookery knows (versions 4 to 7a, 8 rc00)</source>
        <translation>파일에 텐서가 있지만 Rookery가 지원하는 RWKV 언어 모델(버전 4~7a, 8 rc00)이 아닙니다</translation>
    </message>
    <message>
        <source>shape %1 can&apos;t be that of a model, in %2</source>
        <translation>형상 %1은(는) 모델의 형상일 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>%1 heads don&apos;t divide the width %2, in %3</source>
        <translation>너비 %2이(가) 헤드 %1개로 나누어떨어지지 않습니다(%3)</translation>
    </message>
    <message>
        <source>%1 and %2 more tensors</source>
        <translation>%1 외 텐서 %2개</translation>
    </message>
    <message>
        <source>the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn&apos;t run, or an adapter or a training&apos;s leftovers are in it; choose another file of the model</source>
        <translation>레이어에 %2 모델에는 없는 %1이(가) 있습니다. Rookery에서 실행할 수 없는 아키텍처의 파일이거나, 어댑터 또는 학습의 잔여물이 들어 있습니다. 모델의 다른 파일을 선택하세요</translation>
    </message>
    <message>
        <source>not enough memory to go on computing on the processor; close other programs and load the model again, or choose a smaller one</source>
        <translation>프로세서에서 계산을 계속할 메모리가 부족합니다. 다른 프로그램을 닫고 모델을 다시 불러오거나 더 작은 모델을 선택하세요</translation>
    </message>
    <message>
        <source>the card %1 stopped working (%2); use the CPU, or start the program again to use the card</source>
        <translation>%1 카드가 작동을 멈췄습니다(%2). CPU를 사용하거나, 카드를 사용하려면 프로그램을 다시 시작하세요</translation>
    </message>
    <message>
        <source>no such device; use cpu, cuda, cuda:N or auto</source>
        <translation>그런 장치가 없습니다. cpu, cuda, cuda:N 또는 auto를 사용하세요</translation>
    </message>
    <message>
        <source>%1; use the CPU instead</source>
        <translation>%1. 대신 CPU를 사용하세요</translation>
    </message>
    <message>
        <source>could not be opened; is memory short?</source>
        <translation>열 수 없습니다. 메모리가 부족한가요?</translation>
    </message>
    <message>
        <source>shape %1, expected %2, in %3</source>
        <translation>형상이 %1이지만 %2이어야 합니다(%3)</translation>
    </message>
    <message>
        <source>not enough memory for %1; close other programs or choose a smaller model</source>
        <translation>%1에 필요한 메모리가 부족합니다. 다른 프로그램을 닫거나 더 작은 모델을 선택하세요</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>불러오기가 취소되었습니다</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3</source>
        <translation>형상이 %1이지만 %2이어야 합니다(%3)</translation>
    </message>
    <message>
        <source>holds values that are not numbers (NaN or infinite) in %1; the file is damaged or its training diverged</source>
        <translation>%1에 숫자가 아닌 값(NaN 또는 무한대)이 있습니다. 파일이 손상되었거나 학습이 발산했습니다</translation>
    </message>
    <message>
        <source>a quantised factor in (in, out) order can&apos;t be read</source>
        <translation>(in, out) 순서로 양자화된 인자는 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>not enough memory for %1</source>
        <translation>%1에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>an adapter (LoRA or the like), not a model: it changes a model that isn&apos;t in the file; load that model, with this as its adapter (rookery-cli: --adapter)</source>
        <translation>모델이 아니라 어댑터(LoRA 등)입니다. 파일에 없는 모델을 수정하는 것이므로, 그 모델을 불러오면서 이 파일을 어댑터로 지정하세요(rookery-cli: --adapter)</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading %1 %</source>
        <translation>불러오는 중 %1%</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>불러온 모델 없음</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
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
        <translation>기본 제공 모델입니다. 매개변수는 %1개이며, Rookery를 바로 사용할 수 있도록 영어로 된 몇 가지 주제만 학습했습니다. 수도, 반의어, 단어 형태를 알고, 문장이 기쁘게 들리는지 판단하며, Rookery에 대한 질문에 답하고, 도형, 글자, 일상 사물의 이미지를 설명합니다. 그 밖의 질문은 거절하거나 지어낸 답을 합니다. 다른 용도로는 본격적인 RWKV 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Nothing you write leaves it.</source>
        <translation>%1은(는) 이 컴퓨터에서 실행됩니다. 작성한 내용은 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>The model is loading. You can already write.</source>
        <translation>모델을 불러오는 중입니다. 미리 작성할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rookery runs RWKV language models on this computer: weight files that end in .pth, .safetensors or .gguf.</source>
        <translation>Rookery는 이 컴퓨터에서 RWKV 언어 모델을 실행합니다. .pth, .safetensors 또는 .gguf로 끝나는 가중치 파일을 사용합니다.</translation>
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
        <translation>무지개가 어떻게 생기는지 세 문장으로 설명해 줘.</translation>
    </message>
    <message>
        <source>Write a short poem about the first snow.</source>
        <translation>첫눈에 대한 짧은 시를 써 줘.</translation>
    </message>
    <message>
        <source>Write a Python function that counts the words of a text.</source>
        <translation>텍스트의 단어 수를 세는 Python 함수를 작성해 줘.</translation>
    </message>
    <message>
        <source>Plan a weekend in Lisbon on a small budget.</source>
        <translation>적은 예산으로 리스본에서 보내는 주말 계획을 세워 줘.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>%1, %2 layers, width %3, %4 tokens in the vocabulary</source>
        <translation>%1, 레이어 %2개, 너비 %3, 어휘 토큰 %4개</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>가중치 메모리</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Size of a state</source>
        <translation>상태 크기</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <source>has room for %1 of %2 layers; the CPU does the rest</source>
        <translation>레이어 %2개 중 %1개만 들어가며 나머지는 CPU가 처리합니다</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>사용 안 함: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>It sees pictures (%1)</source>
        <translation>이미지를 볼 수 있음(%1)</translation>
    </message>
    <message>
        <source>It can&apos;t see pictures</source>
        <translation>이미지를 볼 수 없음</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>불러오기 시간</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>자동: 가장 빠른 장치</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>프로세서(CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>그래픽 카드(CUDA)</translation>
    </message>
    <message>
        <source>None: as in the file</source>
        <translation>없음: 파일 그대로</translation>
    </message>
    <message>
        <source>8-bit: half the memory</source>
        <translation>8비트: 메모리 절반</translation>
    </message>
    <message>
        <source>4-bit: a quarter, less exact</source>
        <translation>4비트: 메모리 1/4, 정확도 낮음</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1.</source>
        <translation>이 대화는 컴퓨터 밖으로 나갑니다. 질문할 때마다 대화 전체가 %1(으)로 전송됩니다.</translation>
    </message>
    <message>
        <source>This conversation leaves your computer: with each question all of it is sent to %1, and not encrypted, so others on the network can read it.</source>
        <translation>이 대화는 컴퓨터 밖으로 나갑니다. 질문할 때마다 대화 전체가 암호화되지 않은 채 %1(으)로 전송되므로 네트워크의 다른 사람이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 runs on another computer. What you write here, and the pictures you show it, go there with each question.</source>
        <translation>%1은(는) 다른 컴퓨터에서 실행됩니다. 여기에 작성한 내용과 보여 준 이미지는 질문할 때마다 그곳으로 전송됩니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>to another program on this computer</source>
        <translation>이 컴퓨터의 다른 프로그램에 연결</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>암호화됨</translation>
    </message>
    <message>
        <source>not encrypted: others on the network can read along</source>
        <translation>암호화되지 않음: 네트워크의 다른 사람이 읽을 수 있음</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>전송되는 내용</translation>
    </message>
    <message>
        <source>the whole conversation with each question, without earlier thoughts; pictures without where and when they were taken</source>
        <translation>질문할 때마다 이전 생각을 제외한 대화 전체, 촬영 장소와 시간을 제외한 이미지</translation>
    </message>
    <message>
        <source>What it can&apos;t</source>
        <translation>할 수 없는 일</translation>
    </message>
    <message>
        <source>It has no states: none is saved, an answer can&apos;t be continued, and nothing is read while you type.</source>
        <translation>상태가 없습니다. 상태가 저장되지 않고, 답변을 계속할 수 없으며, 입력하는 동안 미리 읽지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>모델 받기</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU 사용</translation>
    </message>
    <message>
        <source>Download the vocabulary</source>
        <translation>어휘 다운로드</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 불러오는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.</source>
        <translation>%1에 있는 RWKV 가중치 파일(.pth, .safetensors, .gguf)이 여기에 표시됩니다. 파일을 창으로 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Quantise on load</source>
        <translation>불러올 때 양자화</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>모델을 불러올 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Unload %1</source>
        <translation>%1 내리기</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>모델 불러오기</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)</source>
        <translation>RWKV 가중치 (*.pth *.safetensors *.st *.gguf *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose the vocabulary of the model</source>
        <translation>모델의 어휘 선택</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>어휘 (*.txt *.json)</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Ask %1 no more</source>
        <translation>%1 사용 중단</translation>
    </message>
    <message>
        <source>Load without adapters</source>
        <translation>어댑터 없이 불러오기</translation>
    </message>
    <message>
        <source>Add it as an adapter</source>
        <translation>어댑터로 추가</translation>
    </message>
</context>
<context>
    <name>ModelInfoPage</name>
    <message>
        <source>No model is loaded.</source>
        <translation>불러온 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>Use another image encoder…</source>
        <translation>다른 이미지 인코더 사용…</translation>
    </message>
    <message>
        <source>Choose an image encoder…</source>
        <translation>이미지 인코더 선택…</translation>
    </message>
    <message>
        <source>Use no other image encoder</source>
        <translation>다른 이미지 인코더 사용 안 함</translation>
    </message>
    <message>
        <source>Choose the image encoder of the model</source>
        <translation>모델의 이미지 인코더 선택</translation>
    </message>
    <message>
        <source>Image encoders (*.safetensors *.pth *.onnx)</source>
        <translation>이미지 인코더 (*.safetensors *.pth *.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A capable model for this computer: %1</source>
        <translation>이 컴퓨터에 알맞은 유용한 모델: %1</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>다운로드하여 사용</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>다른 모델…</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
</context>
<context>
    <name>MoveData</name>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>이 컴퓨터에 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 and the data folder are one within the other. Choose a folder beside it.</source>
        <translation>%1과(와) 데이터 폴더 중 하나가 다른 하나의 안에 있습니다. 데이터 폴더 옆의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1은(는) 파일입니다. 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or a new one.</source>
        <translation>%1이(가) 비어 있지 않습니다. 빈 폴더나 새 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>NextInText</name>
    <message>
        <source>What would come at the cursor:</source>
        <translation>커서 자리에 올 것:</translation>
    </message>
</context>
<context>
    <name>NextToken</name>
    <message>
        <source>Load a model to see what the sliders do.</source>
        <translation>슬라이더의 효과를 보려면 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>Shown as soon as the model has written or read something here.</source>
        <translation>모델이 여기에서 무언가를 쓰거나 읽으면 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>What would come behind the last answer:</source>
        <translation>마지막 답변 다음에 올 것:</translation>
    </message>
    <message>
        <source>The token being drawn:</source>
        <translation>뽑고 있는 토큰:</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>The answer is written as soon as %1 is loaded.</source>
        <translation>%1을(를) 불러오면 바로 답변을 작성합니다.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>temperature 0</source>
        <translation>온도 0</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>텍스트의 끝</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>문자의 일부</translation>
    </message>
    <message>
        <source>%1: %2, after the filters %3</source>
        <translation>%1: %2, 필터 적용 후 %3</translation>
    </message>
    <message>
        <source>%1: %2, cut by %3</source>
        <translation>%1: %2, %3에서 제외됨</translation>
    </message>
    <message>
        <source>%1 of %2 tokens can be drawn</source>
        <translation>토큰 %2개 중 %1개를 뽑을 수 있음</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1: %2 남음</translation>
    </message>
</context>
<context>
    <name>PaneHandle</name>
    <message>
        <source>Width of the two conversations</source>
        <translation>두 대화의 너비</translation>
    </message>
</context>
<context>
    <name>PersonaRow</name>
    <message>
        <source>Personas…</source>
        <translation>캐릭터…</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>새 캐릭터…</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Something that is no longer on the shelf</source>
        <translation>더 이상 책장에 없는 항목</translation>
    </message>
    <message>
        <source>What “%1” starts from is no longer on the shelf, so the conversation starts without it.</source>
        <translation>“%1”의 시작점이 더 이상 책장에 없어, 대화를 그것 없이 시작합니다.</translation>
    </message>
</context>
<context>
    <name>PersonasDialog</name>
    <message>
        <source>Personas</source>
        <translation>캐릭터</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>새 캐릭터</translation>
    </message>
    <message>
        <source>Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.</source>
        <translation>모델이 맡을 인물입니다. 이름과 이미지, 모델에 가장 먼저 알려 줄 지침을 정하고, 원하면 책장의 상태에서 시작하게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” 삭제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>캐릭터 이름</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>이미지…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>이미지 제거</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.</source>
        <translation>모델에 가장 먼저 알려 줄 내용입니다. 예: 당신은 인내심 많은 수학 선생님 에이다입니다. 간단한 예를 들어 설명합니다.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>A state on the shelf: what was read there, or what the model was taught.</source>
        <translation>책장에 있는 상태입니다. 거기서 읽은 내용이거나 모델에 가르친 내용입니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</source>
        <translation>이미지 (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>the picture has changed on the disk since it was attached; restore the file, or attach the picture again</source>
        <translation>첨부한 뒤 디스크에서 이미지가 변경되었습니다. 파일을 복원하거나 이미지를 다시 첨부하세요</translation>
    </message>
    <message>
        <source>this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF</source>
        <translation>Rookery가 읽을 수 있는 이미지가 아닙니다. JPEG, PNG, WebP 또는 GIF를 사용하세요</translation>
    </message>
    <message>
        <source>the icon is damaged or too large; save it as PNG first</source>
        <translation>아이콘이 손상되었거나 너무 큽니다. 먼저 PNG로 저장하세요</translation>
    </message>
    <message>
        <source>the icon is damaged; save it as PNG first</source>
        <translation>아이콘이 손상되었습니다. 먼저 PNG로 저장하세요</translation>
    </message>
    <message>
        <source>the GIF has no picture in it; the file is damaged</source>
        <translation>GIF에 이미지가 없습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>the GIF&apos;s first frame makes no sense; the file is damaged</source>
        <translation>GIF의 첫 프레임이 올바르지 않습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>the GIF ends in the middle of its picture</source>
        <translation>GIF가 이미지 중간에서 끝납니다</translation>
    </message>
    <message>
        <source>%1 megapixels</source>
        <translation>%1메가픽셀</translation>
    </message>
    <message>
        <source>the %1 is damaged or cut off and can&apos;t be decoded</source>
        <translation>%1 파일이 손상되었거나 잘려서 디코딩할 수 없습니다</translation>
    </message>
    <message>
        <source>the %1 is cut off: its end is missing; copy or download it again</source>
        <translation>%1 파일이 잘렸습니다. 끝부분이 없으니 다시 복사하거나 다운로드하세요</translation>
    </message>
    <message>
        <source>the picture has %1 x %2 pixels; at most %3 and a million a side are accepted, so make it smaller first</source>
        <translation>이미지가 %1 x %2픽셀입니다. 최대 %3, 한 변에 백만 픽셀까지 사용할 수 있으니 먼저 크기를 줄이세요</translation>
    </message>
    <message>
        <source>a progressive JPEG of more than %1 needs too much memory; save it smaller or without &quot;progressive&quot;</source>
        <translation>%1을(를) 넘는 프로그레시브 JPEG는 메모리가 너무 많이 필요합니다. 더 작게 저장하거나 “프로그레시브” 없이 저장하세요</translation>
    </message>
    <message>
        <source>not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP</source>
        <translation>Rookery가 읽는 이미지가 아닙니다. JPEG, PNG, WebP, GIF, TIFF 또는 BMP를 사용하세요</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>not enough memory for a picture of %1</source>
        <translation>%1 이미지에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>이미지에 픽셀이 없습니다</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>이미지에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>it is another library</source>
        <translation>다른 라이브러리입니다</translation>
    </message>
    <message>
        <source>the part of Rookery that reads pictures can&apos;t be loaded (%1); install Rookery again</source>
        <translation>이미지를 읽는 Rookery 구성 요소를 불러올 수 없습니다(%1). Rookery를 다시 설치하세요</translation>
    </message>
    <message>
        <source>its output isn&apos;t float32</source>
        <translation>출력이 float32가 아닙니다</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Pictures of the message</source>
        <translation>메시지의 이미지</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>설명하기</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own settings</source>
        <translation>사용자 설정</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>이 설정을 프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Rename or delete the preset</source>
        <translation>프리셋 이름 바꾸기 또는 삭제</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Back to the model&apos;s defaults</source>
        <translation>모델 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>프리셋 이름</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>A preset of the program has this name; choose another one.</source>
        <translation>프로그램의 프리셋이 이 이름을 사용하고 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Your preset of this name will get these settings.</source>
        <translation>이 이름의 내 프리셋에 이 설정이 저장됩니다.</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>프리셋의 새 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Another preset has this name; choose another one.</source>
        <translation>다른 프리셋이 이 이름을 사용하고 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>이를 위해 토큰 %n개를 읽음(복사본에서)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbePopup</name>
    <message>
        <source>Does it still remember?</source>
        <translation>아직 기억하나요?</translation>
    </message>
    <message>
        <source>Asked on a copy of its memory as it was here: nothing of it stays in the conversation.</source>
        <translation>이 시점의 기억을 복사해 질문했습니다. 대화에는 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>What was my first question?</source>
        <translation>내 첫 질문이 뭐였지?</translation>
    </message>
    <message>
        <source>Question to its memory</source>
        <translation>기억에 질문하기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>It is thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Sends this message</source>
        <translation>이 메시지를 보냅니다</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>Summarise</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Summarise this text in three sentences:

{text}</source>
        <translation>다음 텍스트를 세 문장으로 요약해 주세요:

{텍스트}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Translate this text into {language}:

{text}</source>
        <translation>다음 텍스트를 {언어}로 번역해 주세요:

{텍스트}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>쉽게 설명</translation>
    </message>
    <message>
        <source>Explain {what} in simple words, with an example.</source>
        <translation>다음 주제를 예를 들어 쉬운 말로 설명해 주세요: {주제}</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>고쳐 쓰기</translation>
    </message>
    <message>
        <source>Rewrite this text so that it is {shorter}:

{text}</source>
        <translation>다음 텍스트를 {더 짧게} 고쳐 써 주세요:

{텍스트}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>아이디어</translation>
    </message>
    <message>
        <source>Give me ten ideas for {what}.</source>
        <translation>다음 주제에 대한 아이디어를 열 가지 알려 주세요: {주제}</translation>
    </message>
    <message>
        <source>Write a function</source>
        <translation>함수 작성</translation>
    </message>
    <message>
        <source>Write a {language} function that {does what}.</source>
        <translation>{무엇을 하는} {언어} 함수를 작성해 주세요.</translation>
    </message>
    <message>
        <source>Answer a letter</source>
        <translation>편지에 답장</translation>
    </message>
    <message>
        <source>Write a friendly answer to this letter. Say that {what}.

{letter}</source>
        <translation>다음 편지에 친절한 답장을 써 주세요. 전할 내용: {내용}

{편지}</translation>
    </message>
</context>
<context>
    <name>PromptModel</name>
    <message>
        <source>World (versions 4 to 6)</source>
        <translation>World(버전 4~6)</translation>
    </message>
    <message>
        <source>World (version 7)</source>
        <translation>World(버전 7)</translation>
    </message>
    <message>
        <source>Raven</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>G1, can think</source>
        <translation>G1, 생각 가능</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>기본 제공 모델</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Automatic, from the model</source>
        <translation>자동, 모델에 따름</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Off, with an empty thought (better)</source>
        <translation>끔, 빈 생각 사용(더 좋음)</translation>
    </message>
    <message>
        <source>On, as long as it wants</source>
        <translation>켬, 길이 제한 없음</translation>
    </message>
    <message>
        <source>On, short</source>
        <translation>켬, 짧게</translation>
    </message>
    <message>
        <source>On, normal</source>
        <translation>켬, 보통</translation>
    </message>
    <message>
        <source>On, long</source>
        <translation>켬, 길게</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>질문 내용</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>자유 텍스트</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>스키마에 맞는 JSON</translation>
    </message>
    <message>
        <source>What matches an expression</source>
        <translation>정규식과 일치하는 내용</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Write a prompt</source>
        <translation>프롬프트 작성</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.</source>
        <translation>{중괄호} 안의 내용은 프롬프트를 사용할 때 채웁니다. Tab을 누르면 다음 항목으로 이동합니다.</translation>
    </message>
    <message>
        <source>Type / at the beginning of a message to use one of them.</source>
        <translation>메시지 맨 앞에 /를 입력하면 프롬프트를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” 삭제</translation>
    </message>
    <message>
        <source>Name, as it is typed behind the /</source>
        <translation>이름(/ 뒤에 입력할 말)</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>프롬프트 이름</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>프롬프트 내용</translation>
    </message>
    <message>
        <source>For example: Translate this into {language}:</source>
        <translation>예: 다음을 {언어}로 번역해 주세요:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>새 프롬프트</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The model proposes…</source>
        <translation>모델이 제안하는 중…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>하나를 고르세요</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>모두 사용 안 함</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Choose one: Tab leads here from the text</source>
        <translation>하나를 고르십시오: 글에서 Tab을 누르면 여기로 옵니다</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Chat with RWKV language models on your own machine.</source>
        <translation>내 컴퓨터에서 RWKV 언어 모델과 대화합니다.</translation>
    </message>
    <message>
        <source>Keep conversations, settings and models in this folder.</source>
        <translation>대화, 설정, 모델을 이 폴더에 보관합니다.</translation>
    </message>
    <message>
        <source>Load this weight file or folder instead of the last one.</source>
        <translation>마지막으로 사용한 모델 대신 이 가중치 파일 또는 폴더를 불러옵니다.</translation>
    </message>
    <message>
        <source>Open the small window for one question; for a shortcut of the desktop.</source>
        <translation>질문 하나를 위한 작은 창을 엽니다. 데스크톱 단축키에 쓰세요.</translation>
    </message>
</context>
<context>
    <name>Quantising</name>
    <message>
        <source>quantising was cancelled</source>
        <translation>양자화가 취소되었습니다</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers (NaN or infinite); the file is damaged</source>
        <translation>%1에 숫자가 아닌 값(NaN 또는 무한대)이 있습니다. 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no place for; quantise the model it was tuned for and load the state beside that</source>
        <translation>튜닝된 시작 상태(blocks.0.att.time_state)가 병합되어 있지만 GGUF에는 이를 담을 곳이 없습니다. 튜닝 대상 모델을 양자화하고 상태는 따로 불러오세요</translation>
    </message>
    <message>
        <source>a model made for embeddings, whose heads GGUF has no place for; use it as it is</source>
        <translation>임베딩용 모델이며 GGUF에는 그 헤드를 담을 곳이 없습니다. 있는 그대로 사용하세요</translation>
    </message>
    <message>
        <source>blocks.%1 has %2 parameters, expected %3; the file is incomplete</source>
        <translation>blocks.%1의 매개변수가 %2개이지만 %3개여야 합니다. 파일이 불완전합니다</translation>
    </message>
    <message>
        <source>GGUF has no form for %1 models, only for rwkv6 and rwkv7</source>
        <translation>GGUF에는 %1 모델을 위한 형식이 없으며 rwkv6과 rwkv7만 지원합니다</translation>
    </message>
    <message>
        <source>its group norm differs from what every GGUF reader assumes (a head size other than 64 in flash-linear-attention&apos;s form)</source>
        <translation>그룹 정규화가 모든 GGUF 리더가 가정하는 것과 다릅니다(flash-linear-attention 형식에서 헤드 크기가 64가 아님)</translation>
    </message>
    <message>
        <source>can be read but not written</source>
        <translation>읽을 수는 있지만 쓸 수는 없습니다</translation>
    </message>
    <message>
        <source>is the file being read; choose another name</source>
        <translation>지금 읽고 있는 파일입니다. 다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>not enough memory to quantise it</source>
        <translation>양자화할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>no type to quantise to; choose one of %1</source>
        <translation>양자화할 수 있는 형식이 아닙니다. 다음 중 하나를 선택하세요: %1</translation>
    </message>
    <message>
        <source>the text to calibrate with has %1 tokens; at least %2 are needed</source>
        <translation>보정용 텍스트가 토큰 %1개입니다. 적어도 %2개가 필요합니다</translation>
    </message>
    <message>
        <source>not enough memory to calibrate with a text</source>
        <translation>텍스트로 보정할 메모리가 부족합니다</translation>
    </message>
</context>
<context>
    <name>QuickAnswers</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>나: </translation>
    </message>
    <message>
        <source>Answer: </source>
        <translation>답변: </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>다른 질문</translation>
    </message>
    <message>
        <source>Open as a conversation</source>
        <translation>대화로 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1에게 메시지 보내기</translation>
    </message>
    <message>
        <source>The model is loading; you can already write…</source>
        <translation>모델을 불러오는 중입니다. 미리 작성할 수 있습니다…</translation>
    </message>
    <message>
        <source>Load a model to chat</source>
        <translation>대화하려면 모델을 불러오세요</translation>
    </message>
</context>
<context>
    <name>QuickWindowRow</name>
    <message>
        <source>Quick window</source>
        <translation>빠른 창</translation>
    </message>
    <message>
        <source>For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1</source>
        <translation>무엇을 하든 그 위에서 질문 하나를 합니다. 데스크톱의 키보드 설정에서 이 명령에 단축키를 지정하세요: %1</translation>
    </message>
    <message>
        <source>For one question over whatever you do, by keys that your desktop asks for.</source>
        <translation>무엇을 하든 그 위에서 질문 하나를 합니다. 키는 데스크톱이 묻습니다.</translation>
    </message>
    <message>
        <source>%1 opens it, whatever you do.</source>
        <translation>무엇을 하든 %1로 열립니다.</translation>
    </message>
    <message>
        <source>It has no keys yet: give it some in your desktop’s keyboard settings.</source>
        <translation>아직 키가 없습니다. 데스크톱의 키보드 설정에서 지정하세요.</translation>
    </message>
    <message>
        <source>Your desktop is asked for keys.</source>
        <translation>데스크톱에 키를 요청하고 있습니다.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Quick window by keys of the desktop</source>
        <translation>데스크톱 키로 여는 빠른 창</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>What is remembered of “%1”</source>
        <translation>“%1”에서 기억하는 내용</translation>
    </message>
    <message>
        <source>Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.</source>
        <translation>문서의 문장에서 단어 하나를 빼고, 문서에 있는 단어 네 개 중에서 고르게 합니다. 사본에 묻기 때문에 테스트 내용은 상태에 남지 않습니다.</translation>
    </message>
    <message>
        <source>Test of what is remembered</source>
        <translation>기억 테스트</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>기억함: %1</translation>
    </message>
    <message>
        <source>Thought of “%1”; it says “%2”</source>
        <translation>모델은 “%1”(이)라고 답했지만 정답은 “%2”입니다</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message>
        <source>The text is too short to ask about, or has no sentences to leave a word out of.</source>
        <translation>텍스트가 너무 짧아 물을 수 없거나, 단어를 빼고 물을 문장이 없습니다.</translation>
    </message>
    <message>
        <source>The model was stopped before it had answered.</source>
        <translation>모델이 답하기 전에 중지되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>단어 하나를 뺀 문장 %n개 중 %1개에서 모델이 단어 네 개 가운데 정답을 예상했습니다. 문서를 읽지 않았다면 %2개, 우연이라면 약 %3개를 맞혔을 것입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>leave the name and password out of the address; a key is given apart from it</source>
        <translation>주소에서 이름과 암호를 빼세요. 키는 따로 지정합니다</translation>
    </message>
    <message>
        <source>the bracket around the host isn&apos;t closed</source>
        <translation>호스트의 대괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>the host isn&apos;t written as a host is</source>
        <translation>호스트가 올바른 형식이 아닙니다</translation>
    </message>
    <message>
        <source>the host may have letters, digits, dots and hyphens alone</source>
        <translation>호스트에는 문자, 숫자, 점, 하이픈만 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>the host is missing, as in https://example.org/v1</source>
        <translation>호스트가 없습니다(예: https://example.org/v1)</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>포트는 1에서 65535 사이의 숫자여야 합니다</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>주소가 너무 깁니다</translation>
    </message>
    <message>
        <source>an address begins with https:// or http://</source>
        <translation>주소는 https:// 또는 http://로 시작해야 합니다</translation>
    </message>
    <message>
        <source>an address has neither blanks nor control characters</source>
        <translation>주소에는 공백이나 제어 문자를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>an address with a question mark can&apos;t be asked</source>
        <translation>물음표가 있는 주소에는 요청할 수 없습니다</translation>
    </message>
    <message>
        <source>leads to no web address</source>
        <translation>웹 주소가 아닌 곳으로 연결됩니다</translation>
    </message>
    <message>
        <source>isn&apos;t written as an address is</source>
        <translation>주소가 올바른 형식이 아닙니다</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>이유 없음</translation>
    </message>
    <message>
        <source>more than 1 MiB in one piece</source>
        <translation>한 조각이 1MiB를 넘음</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>JSON이 아님</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <translation>답변이 들어 있지 않음</translation>
    </message>
    <message>
        <source>a piece of it isn&apos;t JSON</source>
        <translation>일부 조각이 JSON이 아님</translation>
    </message>
    <message>
        <source>over %1 MiB</source>
        <translation>%1MiB 초과</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 실패</translation>
    </message>
    <message>
        <source>the other side ended the connection</source>
        <translation>상대방이 연결을 끊음</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>다른 위치</translation>
    </message>
    <message>
        <source>itself, without an end</source>
        <translation>자기 자신(끝없이 반복)</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of models</source>
        <translation>모델 목록이 아님</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found. Check the address, and whether this computer is online.</source>
        <translation>%1을(를) 찾을 수 없습니다. 주소를 확인하고 이 컴퓨터가 온라인 상태인지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached (%2). Check the address, and whether the server runs.</source>
        <translation>%1에 연결할 수 없습니다(%2). 주소를 확인하고 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe (%2), so nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>%1에 대한 연결이 안전하지 않아(%2) 아무것도 보내지 않았습니다. 주소를 확인하거나 서버 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is known. Add the model again with its key.</source>
        <translation>%1에 키가 필요하지만 등록된 키가 없습니다. 키를 입력하여 모델을 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept the key. Add the model again with the right one.</source>
        <translation>%1에서 키를 받아들이지 않습니다. 올바른 키로 모델을 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this key use the model. Ask who runs the server.</source>
        <translation>%1에서 이 키로 모델을 사용하는 것을 허용하지 않습니다. 서버 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 has no model called %2. Add one that it has.</source>
        <translation>%1에 %2(이)라는 모델이 없습니다. 그곳에 있는 모델을 추가하세요.</translation>
    </message>
    <message>
        <source>There is nothing that answers at this address of %1. Check it; most end with /v1.</source>
        <translation>%1의 이 주소에서는 아무것도 응답하지 않습니다. 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model at %1 (%2). Begin a new one, or ask for shorter answers.</source>
        <translation>대화가 %1의 모델에 비해 너무 깁니다(%2). 새 대화를 시작하거나 더 짧은 답변을 요청하세요.</translation>
    </message>
    <message>
        <source>%1 has too many requests at the moment, or what the key allows is used up (%2). Try again later.</source>
        <translation>현재 %1에 요청이 너무 많거나 키의 한도를 모두 사용했습니다(%2). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 has too many requests, or what the key allows is used up (%2). It can be asked again in %3.</source>
        <translation>%1에 요청이 너무 많거나 키의 한도를 모두 사용했습니다(%2). %3 후에 다시 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 refused the question: %2.</source>
        <translation>%1에서 질문을 거부했습니다: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Try again, or tell who runs the server.</source>
        <translation>%1에서 자체 오류가 발생했습니다(%2). 다시 시도하거나 서버 운영자에게 알리세요.</translation>
    </message>
    <message>
        <source>%1 gave up in the middle of the answer (%2). What came is kept; let it answer again.</source>
        <translation>%1에서 답변 도중에 중단했습니다(%2). 받은 부분은 보관됩니다. 다시 답변하게 하세요.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %3. Try again, or ask who runs the server.</source>
        <translation>%1에서 %3 동안 아무것도 보내지 않았습니다. 다시 시도하거나 서버 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. What came is kept; let it answer again.</source>
        <translation>답변이 완료되기 전에 %1에 대한 연결이 끊어졌습니다. 받은 부분은 보관됩니다. 다시 답변하게 하세요.</translation>
    </message>
    <message>
        <source>%1 sent something that is no answer (%2). Check that the address is one of an OpenAI-compatible server.</source>
        <translation>%1에서 답변이 아닌 내용을 보냈습니다(%2). OpenAI 호환 서버의 주소인지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer can be (%2), so the connection was ended. What came before is kept.</source>
        <translation>%1에서 답변의 한도를 넘는 데이터를 보내(%2) 연결을 끊었습니다. 그 전에 받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which isn&apos;t asked unless you add it. Add that address, if you trust it.</source>
        <translation>%1에서 %2(으)로 이동시키지만, 추가하지 않으면 그곳에는 요청하지 않습니다. 신뢰한다면 그 주소를 추가하세요.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be sent (%2). Remove it from the question.</source>
        <translation>이미지를 보낼 수 없습니다(%2). 질문에서 제거하세요.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the answer of %1. Close other programs, then try again.</source>
        <translation>%1의 답변에 필요한 메모리가 부족합니다. 다른 프로그램을 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>끝이 없는 줄</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak HTTP</source>
        <translation>HTTP를 사용하지 않음</translation>
    </message>
    <message>
        <source>headers without an end</source>
        <translation>끝이 없는 헤더</translation>
    </message>
    <message>
        <source>its answer is packed as %1</source>
        <translation>응답이 %1 방식으로 묶여 있음</translation>
    </message>
    <message>
        <source>its length is no number</source>
        <translation>길이가 숫자가 아님</translation>
    </message>
    <message>
        <source>it is compressed, which wasn&apos;t asked for</source>
        <translation>요청하지 않았는데 압축됨</translation>
    </message>
    <message>
        <source>a chunk has no end</source>
        <translation>청크에 끝이 없음</translation>
    </message>
    <message>
        <source>a chunk has no length</source>
        <translation>청크에 길이가 없음</translation>
    </message>
    <message>
        <source>others may read the keys in it; take their rights away (chmod 600)</source>
        <translation>다른 사람이 파일에 든 키를 읽을 수 있습니다. 다른 사람의 권한을 없애세요(chmod 600)</translation>
    </message>
    <message>
        <source>it doesn&apos;t hold keys as Rookery writes them; remove it and enter the keys again</source>
        <translation>Rookery가 기록하는 형식의 키가 아닙니다. 파일을 삭제하고 키를 다시 입력하세요</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>필요한 메모리가 부족합니다</translation>
    </message>
</context>
<context>
    <name>RemoteModels</name>
    <message>
        <source>This is no address of a server. One looks like https://example.org/v1.</source>
        <translation>서버 주소가 아닙니다. https://example.org/v1 같은 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>The key has a character that no key has. Copy it once more.</source>
        <translation>키에 사용할 수 없는 문자가 있습니다. 다시 복사하세요.</translation>
    </message>
    <message>
        <source>%1 says that it has no model. Load one there, then ask again.</source>
        <translation>%1에 모델이 없다고 합니다. 그곳에서 모델을 불러온 다음 다시 요청하세요.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · 암호화되지 않음</translation>
    </message>
</context>
<context>
    <name>RemotePage</name>
    <message>
        <source>A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.</source>
        <translation>다른 컴퓨터의 모델도 이 컴퓨터의 모델처럼 답변하지만, 작성한 내용이 그곳으로 전송됩니다. 질문할 때마다 대화 전체와 이미지가 전송됩니다. Rookery는 여기서 버튼을 누르거나 질문을 보낼 때만 서버에 요청합니다.</translation>
    </message>
    <message>
        <source>Models on other computers</source>
        <translation>다른 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>Address, as https://example.org/v1</source>
        <translation>주소(예: https://example.org/v1)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>키(필요한 경우)</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>서버 키</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop&apos;s keyring, or in a file that only you can read.</source>
        <translation>모든 OpenAI 호환 서버: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, 다른 Rookery. 키는 데스크톱의 키링 또는 나만 읽을 수 있는 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>Show its models</source>
        <translation>모델 보기</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 요청하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others on the network can read the key and the conversations.</source>
        <translation>%1에 대한 연결이 암호화되지 않았습니다. 네트워크의 다른 사람이 키와 대화를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>서버의 모델</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>추가하여 사용</translation>
    </message>
    <message>
        <source>Or name the model yourself</source>
        <translation>또는 모델 이름 직접 입력</translation>
    </message>
    <message>
        <source>Name of the model on the server</source>
        <translation>서버에 있는 모델의 이름</translation>
    </message>
</context>
<context>
    <name>RemoteRow</name>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message>
        <source>%1 (the vocabulary of most RWKV models)</source>
        <translation>%1(대부분의 RWKV 모델에 쓰이는 어휘)</translation>
    </message>
    <message>
        <source>%1 (image encoder, of %2)</source>
        <translation>%1(이미지 인코더, %2)</translation>
    </message>
    <message>
        <source>This repository holds several weight files: choose the ones that you want.</source>
        <translation>이 저장소에는 가중치 파일이 여러 개 있습니다. 원하는 파일을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>파일 %n개가 제외되었습니다. 이름을 안전하게 쓸 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no weight files that Rookery could load.</source>
        <translation>Rookery에서 불러올 수 있는 가중치 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Everything chosen is here.</source>
        <translation>선택한 항목이 모두 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>선택한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>다운로드 크기 %1</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>이 컴퓨터에 적합</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>다른 프로그램을 닫으면 적합</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>이 컴퓨터의 메모리에 비해 너무 큼</translation>
    </message>
    <message>
        <source>only %1 are free on the disk</source>
        <translation>디스크 여유 공간이 %1뿐임</translation>
    </message>
    <message>
        <source>without published checksums: sizes are checked</source>
        <translation>공개된 체크섬이 없어 크기를 검사함</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Back to the models</source>
        <translation>모델 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Asking huggingface.co for its files…</source>
        <translation>huggingface.co에서 파일 목록을 가져오는 중…</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1의 파일</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
</context>
<context>
    <name>RepositoryRow</name>
    <message>
        <source>Here</source>
        <translation>있음</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>being answered</source>
        <translation>답변하는 중</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2초</translation>
    </message>
</context>
<context>
    <name>RewriteBar</name>
    <message>
        <source>Shorter; in the past tense; more friendly…</source>
        <translation>더 짧게, 과거형으로, 더 친근하게…</translation>
    </message>
    <message>
        <source>How the selection is to be rewritten</source>
        <translation>선택한 부분을 고쳐 쓸 방식</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>고쳐 쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SamplePictures</name>
    <message>
        <source>Or show it a picture: drop one here, or try these.</source>
        <translation>이미지를 보여 줄 수도 있습니다. 여기로 끌어다 놓거나 다음 이미지로 시험해 보세요.</translation>
    </message>
    <message>
        <source>Describe the sample picture %1</source>
        <translation>예시 이미지 %1 설명하기</translation>
    </message>
</context>
<context>
    <name>SamplingModel</name>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Higher is more varied, lower more predictable; 0 always takes the most likely token.</source>
        <translation>높을수록 다양해지고 낮을수록 예측하기 쉬워집니다. 0이면 항상 가장 가능성이 높은 토큰을 선택합니다.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws from the most likely tokens that together have this probability; 1 is off.</source>
        <translation>확률의 합이 이 값이 되는 가장 가능성 높은 토큰 중에서 뽑습니다. 1이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>존재 페널티</translation>
    </message>
    <message>
        <source>Makes every token that was used before less likely; 0 is off.</source>
        <translation>이전에 사용된 모든 토큰의 가능성을 낮춥니다. 0이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>빈도 페널티</translation>
    </message>
    <message>
        <source>Makes a token less likely the more often it was used; 0 is off.</source>
        <translation>토큰이 자주 사용될수록 가능성을 더 낮춥니다. 0이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Penalty decay</source>
        <translation>페널티 감쇠</translation>
    </message>
    <message>
        <source>How slowly the count of used tokens fades; with 1 it never does.</source>
        <translation>사용된 토큰의 횟수가 줄어드는 속도입니다. 1이면 줄어들지 않습니다.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws from this many most likely tokens; 0 is off.</source>
        <translation>가장 가능성 높은 토큰을 이 개수만큼만 두고 그중에서 뽑습니다. 0이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Top-a</source>
        <translation>Top-a</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability squared; 0 is off.</source>
        <translation>최대 확률의 제곱에 이 비율을 곱한 값보다 낮은 토큰을 제외합니다. 0이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens below this share of the largest probability; 0 is off.</source>
        <translation>최대 확률에 이 비율을 곱한 값보다 낮은 토큰을 제외합니다. 0이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>Keeps the tokens that surprise about as much as expected; 1 is off.</source>
        <translation>예상되는 만큼 의외인 토큰만 남깁니다. 1이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Exact: reasoning and facts</source>
        <translation>정확하게: 추론과 사실</translation>
    </message>
    <message>
        <source>Always the most likely</source>
        <translation>항상 가장 가능성 높은 것</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>튜닝된 상태</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>창의적</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>포괄적</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>보수적</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>자유 텍스트</translation>
    </message>
    <message>
        <source>Raven (RWKV-4)</source>
        <translation>Raven(RWKV-4)</translation>
    </message>
    <message>
        <source>The server of this model doesn&apos;t know this setting, so it isn&apos;t sent.</source>
        <translation>이 모델의 서버에서 이 설정을 지원하지 않아 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Changes act on the next token, also while an answer is written.</source>
        <translation>변경 사항은 답변을 작성하는 중에도 다음 토큰부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>필터 간단히 보기</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>필터 더 보기</translation>
    </message>
    <message>
        <source>Top-k, top-a, min-p and typical</source>
        <translation>Top-k, Top-a, Min-p 및 Typical</translation>
    </message>
    <message>
        <source>Most tokens in an answer</source>
        <translation>답변당 최대 토큰 수</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed, settings and text give the same answer. Empty: a new one each time.</source>
        <translation>시드, 설정, 텍스트가 같으면 같은 답변이 나옵니다. 비워 두면 매번 새로 정합니다.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Also stop at</source>
        <translation>추가 중지 텍스트</translation>
    </message>
    <message>
        <source>Texts, separated by a comma; %1 is a line&apos;s end</source>
        <translation>쉼표로 구분한 텍스트. %1은(는) 줄 바꿈</translation>
    </message>
    <message>
        <source>Texts that end an answer</source>
        <translation>답변을 끝내는 텍스트</translation>
    </message>
    <message>
        <source>Changes act on the next answer. What the server doesn&apos;t know is greyed out and not sent.</source>
        <translation>변경 사항은 다음 답변부터 적용됩니다. 서버에서 지원하지 않는 설정은 흐리게 표시되며 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Let other programs ask the model</source>
        <translation>다른 프로그램이 모델에 요청하도록 허용</translation>
    </message>
    <message>
        <source>As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.</source>
        <translation>OpenAI 및 Anthropic 클라이언트를 위한 서버로, 이 컴퓨터의 프로그램만 사용할 수 있습니다. 요청한 내용은 전혀 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>It is starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Waits until a model is loaded</source>
        <translation>모델을 불러올 때까지 기다리는 중</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>키 숨기기</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>키 표시</translation>
    </message>
    <message>
        <source>Make another key; programs that have this one are refused then</source>
        <translation>새 키 만들기. 지금 키를 쓰는 프로그램은 거부됩니다</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>서버 포트</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>요청 %n개에 답변하는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>최근 요청</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+더하기, Ctrl+빼기, Ctrl+0</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Takes effect when a model is loaded.</source>
        <translation>모델을 불러올 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Empty: one per core. Takes effect when a model is loaded.</source>
        <translation>비워 두면 코어당 하나입니다. 모델을 불러올 때 적용됩니다.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1 was loaded with other settings.</source>
        <translation>%1은(는) 다른 설정으로 불러왔습니다.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Import a conversation</source>
        <translation>대화 가져오기</translation>
    </message>
    <message>
        <source>One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.</source>
        <translation>JSON으로 내보낸, 모든 분기와 이미지가 포함된 대화입니다. 창으로 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Rookery %1 · Apache License 2.0</source>
        <translation>Rookery %1 · Apache License 2.0</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>정보…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Exported conversations (*.json)</source>
        <translation>내보낸 대화 (*.json)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>What you ask often, under a name. Type / at the beginning of a message to use one.</source>
        <translation>자주 묻는 내용을 이름을 붙여 저장합니다. 메시지 맨 앞에 /를 입력하면 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Tell me when an answer is written</source>
        <translation>답변 작성이 끝나면 알림</translation>
    </message>
    <message>
        <source>A notification of the desktop, while another window is in front.</source>
        <translation>다른 창이 앞에 있을 때 데스크톱 알림을 표시합니다.</translation>
    </message>
    <message>
        <source>Read new answers aloud</source>
        <translation>새 답변 소리 내어 읽기</translation>
    </message>
    <message>
        <source>With the desktop’s voice, while they are written. Any answer can be read from its menu.</source>
        <translation>작성되는 동안 데스크톱 음성으로 읽습니다. 모든 답변은 메뉴에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>시스템 트레이 아이콘</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>이 데스크톱에는 시스템 트레이가 없습니다.</translation>
    </message>
    <message>
        <source>Closing the window then only hides it, and answers go on.</source>
        <translation>켜 두면 창을 닫아도 숨겨지기만 하고 답변은 계속 작성됩니다.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Stronger colours and lines.</source>
        <translation>더 뚜렷한 색과 선.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Things appear at once, nothing slides or breathes.</source>
        <translation>모두 바로 나타나고, 미끄러지거나 깜박이지 않습니다.</translation>
    </message>
    <message>
        <source>Line numbers in code</source>
        <translation>코드의 줄 번호</translation>
    </message>
    <message>
        <source>Beside blocks of five lines or more. They aren&apos;t copied.</source>
        <translation>다섯 줄 이상인 블록 옆에 표시됩니다. 복사되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>can&apos;t be written there: %1</source>
        <translation>그 위치에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>another program is reading it just now</source>
        <translation>지금 다른 프로그램이 읽고 있습니다</translation>
    </message>
    <message>
        <source>it isn&apos;t on the shelf any more</source>
        <translation>더 이상 책장에 없습니다</translation>
    </message>
    <message>
        <source>it is neither a saved nor a tuned state</source>
        <translation>저장된 상태도 튜닝된 상태도 아닙니다</translation>
    </message>
    <message>
        <source>the text isn&apos;t what was put there; put the document on the shelf again</source>
        <translation>텍스트가 저장했던 것과 다릅니다. 문서를 책장에 다시 올리세요</translation>
    </message>
    <message>
        <source>it wasn&apos;t read yet</source>
        <translation>아직 읽지 않았습니다</translation>
    </message>
    <message>
        <source>the state isn&apos;t what was put there; let the text be read anew</source>
        <translation>상태가 저장했던 것과 다릅니다. 텍스트를 다시 읽게 하세요</translation>
    </message>
    <message>
        <source>it isn&apos;t what Rookery wrote; the thing on the shelf can&apos;t be used</source>
        <translation>Rookery가 기록한 내용과 달라 책장에 있는 이 항목을 사용할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>책장이 한도를 넘어 이름 없는 상태 %n개를 버렸습니다. 텍스트는 여기에 있으며 다시 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be put on the shelf.</source>
        <translation>이 컴퓨터의 파일만 책장에 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is on the shelf already.</source>
        <translation>“%1”은(는) 이미 책장에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” taken off the shelf</source>
        <translation>“%1”을(를) 책장에서 뺐습니다</translation>
    </message>
    <message>
        <source>“%1” is as it was written: text and state have their checksums.</source>
        <translation>“%1”은(는) 기록된 그대로입니다. 텍스트와 상태의 체크섬이 맞습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>파일 %n개가 책장에 없습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Being read: %1 %</source>
        <translation>읽는 중: %1%</translation>
    </message>
    <message>
        <source>A tuned starting state; it has read no text</source>
        <translation>튜닝된 시작 상태이며 읽은 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Models on other computers have no states</source>
        <translation>다른 컴퓨터의 모델에는 상태가 없습니다</translation>
    </message>
    <message>
        <source>Read by %1, not by the model in use</source>
        <translation>사용 중인 모델이 아니라 %1에서 읽음</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1%에서 일시 정지됨</translation>
    </message>
    <message>
        <source>Its state was dropped for room; the text is here</source>
        <translation>공간을 확보하려고 상태를 버렸습니다. 텍스트는 여기에 있습니다</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>읽기를 기다리는 중</translation>
    </message>
    <message>
        <source>Waits for a model</source>
        <translation>모델을 기다리는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by another model than the one in use</source>
        <translation>사용 중인 모델이 아닌 다른 모델이 만듦</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>폴더의 파일 %n개는 읽을 수 없거나 너무 크거나 너무 깊이 있어 뺐습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>대화 목록 숨기기</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 표시</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>책장</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.</source>
        <translation>문서는 백그라운드에서 한 번만 읽습니다. 그다음에는 모델이 기억하는 내용에서 몇 개의 대화든 바로 시작할 수 있습니다. 순환 모델은 긴 텍스트의 요점을 간직하고 세부 사항은 잊습니다. 그래서 질문에 맞는 대목을 각 답변 아래에 보여 주며, 얼마나 기억하는지 테스트할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>문서 %n개 준비하는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>All together %1; at the most</source>
        <translation>모두 %1, 최대</translation>
    </message>
    <message>
        <source>Room for the shelf</source>
        <translation>책장 공간</translation>
    </message>
    <message>
        <source>Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.</source>
        <translation>한도를 넘으면 이름을 붙이지 않은 항목 중 가장 오래된 것부터 상태를 버립니다. 텍스트는 남아 있어 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Put documents on the shelf</source>
        <translation>문서를 책장에 올리기</translation>
    </message>
    <message>
        <source>Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</source>
        <translation>문서 및 상태 (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Put a folder of documents on the shelf</source>
        <translation>문서 폴더를 책장에 올리기</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>상태 내보내기</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>상태 파일 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Read on</source>
        <translation>이어서 읽기</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>읽기 일시 정지</translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>“%1”(으)로 할 작업</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>대화 시작</translation>
    </message>
    <message>
        <source>Read the text anew</source>
        <translation>텍스트 다시 읽기</translation>
    </message>
    <message>
        <source>Put under this conversation</source>
        <translation>이 대화의 바탕으로 사용</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>텍스트 표시</translation>
    </message>
    <message>
        <source>Test how much is remembered…</source>
        <translation>얼마나 기억하는지 테스트…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Say what it is for…</source>
        <translation>용도 적기…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>책장에서 빼기</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>모든 메시지 검색</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>다른 답변 작성</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>마지막 답변 복사</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>마지막 질문 변경</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>메시지 작성</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>다음 대화</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>이전 대화</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Settings of the answer</source>
        <translation>답변 설정</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Rename a conversation</source>
        <translation>대화 이름 바꾸기</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>삭제 실행 취소</translation>
    </message>
    <message>
        <source>New conversation beside</source>
        <translation>옆에 새 대화 열기</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>다른 쪽 대화</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>이쪽 닫기</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Settings of the answer</source>
        <translation>답변 설정</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>States</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>텍스트 설정</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>모든 메시지 검색</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 대한 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Your conversations will appear here.</source>
        <translation>대화가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Import of a conversation</source>
        <translation>대화 가져오기</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>가져오기 중지</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON with all branches (*.json)</source>
        <translation>모든 분기가 포함된 JSON (*.json)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>새 텍스트</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>책장</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
</context>
<context>
    <name>SlashMenu</name>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Edit the prompts…</source>
        <translation>프롬프트 편집…</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>이와 관련된 문서의 대목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in “%1”</source>
        <translation>“%1”에서 보기</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Install speech-dispatcher and Qt’s plugin for it, then try again.</source>
        <translation>설치된 음성이 없어 소리 내어 읽을 수 없습니다. speech-dispatcher와 Qt용 플러그인을 설치한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The desktop’s voice stopped working, so the answer isn’t read any further. Check that speech-dispatcher runs, then try again.</source>
        <translation>데스크톱 음성이 작동을 멈춰 답변을 더 읽지 않습니다. speech-dispatcher가 실행 중인지 확인한 다음 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>the conversation&apos;s state</source>
        <translation>대화 상태</translation>
    </message>
    <message>
        <source>can&apos;t be read from the device</source>
        <translation>장치에서 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>not a saved state of a conversation</source>
        <translation>저장된 대화 상태가 아닙니다</translation>
    </message>
    <message>
        <source>the state was saved with another model; load that model, or start from the text</source>
        <translation>이 상태는 다른 모델로 저장되었습니다. 그 모델을 불러오거나 텍스트에서 시작하세요</translation>
    </message>
    <message>
        <source>the saved state is damaged</source>
        <translation>저장된 상태가 손상되었습니다</translation>
    </message>
    <message>
        <source>the saved state is damaged: it has changed since it was written</source>
        <translation>저장된 상태가 손상되었습니다. 기록된 뒤에 변경되었습니다</translation>
    </message>
    <message>
        <source>the saved state is damaged: it holds values that are no numbers</source>
        <translation>저장된 상태가 손상되었습니다. 숫자가 아닌 값이 들어 있습니다</translation>
    </message>
    <message>
        <source>not enough memory for the state</source>
        <translation>상태에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>missing in %1; the state was tuned for another model</source>
        <translation>%1에 없습니다. 이 상태는 다른 모델용으로 튜닝되었습니다</translation>
    </message>
    <message>
        <source>shape %1, expected %2 in %3; the state was tuned for another model</source>
        <translation>형상이 %1이지만 %2이어야 합니다(%3). 이 상태는 다른 모델용으로 튜닝되었습니다</translation>
    </message>
    <message>
        <source>RWKV-4 models have no matrix state to start from; choose a model of version 5 to 7</source>
        <translation>RWKV-4 모델에는 시작할 행렬 상태가 없습니다. 버전 5~7 모델을 선택하세요</translation>
    </message>
    <message>
        <source>has more layers than the model&apos;s %1; the state was tuned for another model</source>
        <translation>레이어가 모델의 %1개보다 많습니다. 이 상태는 다른 모델용으로 튜닝되었습니다</translation>
    </message>
    <message>
        <source>the state holds values that are not numbers; its training diverged</source>
        <translation>상태에 숫자가 아닌 값이 있습니다. 학습이 발산했습니다</translation>
    </message>
    <message>
        <source>holds no state; choose a saved state or a state-tuned .pth file</source>
        <translation>상태가 들어 있지 않습니다. 저장된 상태 또는 상태 튜닝된 .pth 파일을 선택하세요</translation>
    </message>
    <message>
        <source>these matrices aren&apos;t a starting state of the model</source>
        <translation>이 행렬은 모델의 시작 상태가 아닙니다</translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message>
        <source>The state was imported on %1.</source>
        <translation>이 상태는 %1에 가져왔습니다.</translation>
    </message>
    <message>
        <source>A state that was trained for a task, for %1. It has read no text.</source>
        <translation>%1에서 사용하도록 특정 작업에 맞춰 학습된 상태입니다. 읽은 텍스트가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1은(는) 이 대화 전에 토큰 %n개를 읽고 기억합니다. 그 텍스트는 상태에 포함되지 않아 여기에 표시할 수 없으며, 첫 메시지가 거기서 이어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first message</source>
        <translation>첫 메시지 이전</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>빈 답변</translation>
    </message>
    <message>
        <source>on another branch, answer %1</source>
        <translation>다른 분기, 답변 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1이(가) 이 문서를 한 번 읽었으며(토큰 %n개) 기억으로 답합니다. 긴 텍스트의 요점은 간직하지만 세부 사항은 잊습니다. 질문에 맞는 대목은 답변 아래에 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>another model</source>
        <translation>다른 모델</translation>
    </message>
    <message>
        <source>The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, knows nothing of it and would answer without it.</source>
        <translation>이 대화가 이어 가는 상태 “%1”은(는) %2의 것입니다. 사용 중인 모델 %3은(는) 그것을 전혀 모르며 그것 없이 답하게 됩니다.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>상태가 없는 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with the state</source>
        <translation>이 상태로 할 작업</translation>
    </message>
    <message>
        <source>Start a conversation from here</source>
        <translation>여기서 대화 시작</translation>
    </message>
    <message>
        <source>Show the answer before it</source>
        <translation>이전 답변 표시</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.</source>
        <translation>상태는 모델이 대화에서 기억하는 모든 것으로, 크기는 몇 메가바이트입니다. 어느 상태에서든 새 대화를 시작할 수 있습니다. 답변할 때마다 하나씩 저장됩니다. 최신 상태는 모두 남고 오래될수록 점점 적게 남으며, 이름을 붙인 상태는 삭제할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Name of the newest state</source>
        <translation>최신 상태의 이름</translation>
    </message>
    <message>
        <source>None yet: the first one comes with the first answer.</source>
        <translation>아직 없습니다. 첫 상태는 첫 답변과 함께 생깁니다.</translation>
    </message>
    <message>
        <source>Start a conversation from a state file</source>
        <translation>상태 파일에서 대화 시작</translation>
    </message>
    <message>
        <source>State files (*.safetensors *.rwkvstate *.pth)</source>
        <translation>상태 파일 (*.safetensors *.rwkvstate *.pth)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>상태 내보내기</translation>
    </message>
    <message>
        <source>State files (*.safetensors)</source>
        <translation>상태 파일 (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.</source>
        <translation>%1에는 상태가 없습니다. 질문할 때마다 대화 전체를 읽습니다. 이전에 저장된 상태는 해당하는 이 컴퓨터의 모델에서 사용합니다.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>없음.</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This file</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and is yours.</source>
        <translation>%1을(를) 열 수 없습니다. 폴더가 존재하고 내 폴더인지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not a Rookery database. Choose another data folder, or move the file away.</source>
        <translation>%1은(는) Rookery 데이터베이스가 아닙니다. 다른 데이터 폴더를 선택하거나 파일을 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rookery and was left untouched. Update Rookery to open it.</source>
        <translation>%1은(는) 더 최신 버전의 Rookery에서 기록되어 건드리지 않았습니다. 열려면 Rookery를 업데이트하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was kept as it is; restore a backup of it, or set it aside and start with an empty one.</source>
        <translation>%1이(가) 손상되었습니다. 그대로 보관했으니 백업을 복원하거나, 따로 보관하고 빈 데이터로 시작하세요.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it there, then try again.</source>
        <translation>다른 프로그램이 %1을(를) 사용하고 있습니다. 그 프로그램에서 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no space left to save to %1. Free some space, then try again.</source>
        <translation>%1에 저장할 공간이 없습니다. 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow writing to it and its folder, or choose another folder.</source>
        <translation>%1에 쓸 수 없습니다. 파일과 폴더에 쓰기를 허용하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk failed while using %1. Check the disk, then try again.</source>
        <translation>%1을(를) 사용하는 동안 디스크 오류가 발생했습니다. 디스크를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk since it was saved, so it isn&apos;t used. Restore a backup of the data folder to get it back.</source>
        <translation>%1이(가) 저장된 뒤 디스크에서 변경되어 사용하지 않습니다. 되찾으려면 데이터 폴더의 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1이(가) 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is older than what was saved last: it was replaced, or the file beside it that ends in -wal was. Quit Rookery and put the newest files back.</source>
        <translation>%1이(가) 마지막으로 저장된 것보다 오래되었습니다. 이 파일 또는 옆에 있는 -wal로 끝나는 파일이 교체되었습니다. Rookery를 종료하고 최신 파일을 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>%1 was not read to its end, as you wished.</source>
        <translation>요청에 따라 %1을(를) 끝까지 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a conversation of Rookery.</source>
        <translation>%1을(를) Rookery 대화로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong while using %1. Try again.</source>
        <translation>%1을(를) 사용하는 동안 문제가 발생했습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>데이터 파일</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>이 대화</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>이 메시지</translation>
    </message>
    <message>
        <source>This saved state</source>
        <translation>저장된 이 상태</translation>
    </message>
    <message>
        <source>The file of this picture</source>
        <translation>이 이미지의 파일</translation>
    </message>
</context>
<context>
    <name>StoreWarnings</name>
    <message>
        <source>The newest changes are missing: %1, in which they were, is gone. To get them back, quit Rookery and put that file back.</source>
        <translation>최신 변경 사항이 없습니다. 변경 사항이 들어 있던 %1이(가) 사라졌습니다. 되찾으려면 Rookery를 종료하고 그 파일을 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: everything can be read, and nothing is saved. Allow writing to it and its folder, then start Rookery again.</source>
        <translation>%1에 쓸 수 없습니다. 모두 읽을 수는 있지만 아무것도 저장되지 않습니다. 파일과 폴더에 쓰기를 허용한 다음 Rookery를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The newest changes, in %1, can&apos;t be read until then.</source>
        <translation>그때까지는 %1에 있는 최신 변경 사항을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>There isn’t memory enough to try it beside the model as it is. Start a conversation with it.</source>
        <translation>메모리가 부족하여 원래 모델과 나란히 시험해 볼 수 없습니다. 배운 것으로 대화를 시작해 보세요.</translation>
    </message>
</context>
<context>
    <name>TeachExamples</name>
    <message>
        <source>Examples</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>What you would ask</source>
        <translation>내가 물을 질문</translation>
    </message>
    <message>
        <source>Question of an example</source>
        <translation>예시의 질문</translation>
    </message>
    <message>
        <source>What it should answer, in its voice and form</source>
        <translation>원하는 말투와 형식의 답변</translation>
    </message>
    <message>
        <source>Answer of an example</source>
        <translation>예시의 답변</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>예시 %1 수정</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>From conversations…</source>
        <translation>대화에서…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>모두 제거</translation>
    </message>
    <message>
        <source>No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.</source>
        <translation>아직 예시가 없습니다. 몇 개를 입력하거나, 파일(JSON Lines, CSV, 텍스트)을 여기에 놓거나, 내 대화의 답변을 가져오세요. 형식이 같은 예시가 20~60개면 적당합니다. 10개 이상이면 일부를 평가용으로 떼어 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Take examples from a file</source>
        <translation>파일에서 예시 가져오기</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Examples (*.jsonl *.json *.csv *.tsv *.txt)</source>
        <translation>예시 (*.jsonl *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Hide conversations</source>
        <translation>대화 목록 숨기기</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 표시</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
    <message>
        <source>Load on the processor</source>
        <translation>프로세서에 불러오기</translation>
    </message>
    <message>
        <source>Drop the file to take its examples</source>
        <translation>파일을 놓으면 예시를 가져옵니다</translation>
    </message>
    <message>
        <source>Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.</source>
        <translation>어떤 답변을 원하는지 모델에 보여 주면 그대로 익힙니다. 말투, 형식, 작업 모두 가능합니다. 예시 수십 개와 이 컴퓨터에서 몇 분이면 충분합니다. 사실을 배우지는 않습니다. 모르는 것은 전과 같이, 다만 새로운 말투로 지어냅니다.</translation>
    </message>
</context>
<context>
    <name>TeachResult</name>
    <message>
        <source>Name, as “Pirate”</source>
        <translation>이름(예: 해적)</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>배운 것의 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Start a conversation with it</source>
        <translation>이것으로 대화 시작</translation>
    </message>
    <message>
        <source>Saved as %1. Other programs for RWKV read it too; here it can be imported under States.</source>
        <translation>%1(으)로 저장했습니다. RWKV를 지원하는 다른 프로그램에서도 읽을 수 있으며, 여기서는 “상태”에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Discard it, and change the examples</source>
        <translation>버리고 예시 수정</translation>
    </message>
    <message>
        <source>Back to the examples</source>
        <translation>예시로 돌아가기</translation>
    </message>
    <message>
        <source>It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.</source>
        <translation>이제 책장에 있습니다. 어느 대화든 거기서 이 상태로 시작할 수 있습니다. %1 파일은 다른 프로그램에서도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.</source>
        <translation>이제 “모델”의 “어댑터”에 있으며, 거기서 켜고 끌 수 있습니다. %1 폴더는 다른 프로그램에서도 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TeachRun</name>
    <message>
        <source>What it learned</source>
        <translation>배운 것</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
    <message>
        <source>Quick: 50 steps</source>
        <translation>빠르게: 50단계</translation>
    </message>
    <message>
        <source>Normal: 100 steps</source>
        <translation>보통: 100단계</translation>
    </message>
    <message>
        <source>Thorough: 300 steps</source>
        <translation>꼼꼼하게: 300단계</translation>
    </message>
    <message>
        <source>How long it learns</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>멈춘 곳에서 계속</translation>
    </message>
    <message>
        <source>How well the answers are predicted, over the steps</source>
        <translation>단계별로 답변을 얼마나 잘 예측하는지</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>학습용</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>평가용</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Stop, and keep the best</source>
        <translation>중지하고 가장 좋은 결과 보관</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>A voice: a starting state</source>
        <translation>말투: 시작 상태</translation>
    </message>
    <message>
        <source>More than a voice: a LoRA</source>
        <translation>말투 그 이상: LoRA</translation>
    </message>
    <message>
        <source>What is made of the examples</source>
        <translation>예시로 만들 것</translation>
    </message>
    <message>
        <source>Rank of the LoRA</source>
        <translation>LoRA의 랭크</translation>
    </message>
    <message>
        <source>What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.</source>
        <translation>배운 내용은 모델을 불러올 때 병합되며, 켜져 있는 동안 그 모델의 모든 대화에 적용됩니다. 랭크가 높을수록 더 많이 배우지만 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.</source>
        <translation>배운 내용은 몇 메가바이트 크기의 상태가 되며, 대화를 이 상태에서 시작할 수 있습니다. 모델은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>TeachTrials</name>
    <message>
        <source>Try it with</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>not learned from</source>
        <translation>학습에 쓰지 않음</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>시험할 프롬프트</translation>
    </message>
    <message>
        <source>A question that is not among the examples</source>
        <translation>예시에 없는 질문</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>시험할 프롬프트</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>약 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>약 %n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>아직 모델을 불러오는 중입니다.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>먼저 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>This model runs on another computer. Only a model on this one can be taught.</source>
        <translation>이 모델은 다른 컴퓨터에서 실행됩니다. 이 컴퓨터의 모델만 가르칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The progress couldn&apos;t be kept: %1</source>
        <translation>진행 상황을 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was found that answers better. More examples that have something in common, or answers that are shorter, may help.</source>
        <translation>더 잘 답하는 결과를 찾지 못했습니다. 공통점이 있는 예시를 늘리거나 답변을 줄이면 나아질 수 있습니다.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>예시를 읽는 중…</translation>
    </message>
    <message>
        <source>Trying how fast it can learn: step %1 of %2</source>
        <translation>얼마나 빠르게 배울 수 있는지 알아보는 중: %1/%2단계</translation>
    </message>
    <message>
        <source>Learning: step %1 of %2</source>
        <translation>학습 중: %1/%2단계</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1토큰/초</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>학습에 쓰지 않는 예시 %n개의 손실: 학습 전 %1, 현재 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of its examples: %1 untaught, %2 now</source>
        <translation>예시의 손실: 학습 전 %1, 현재 %2</translation>
    </message>
    <message>
        <source>The loss went from %1 to %2.</source>
        <translation>손실이 %1에서 %2(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Stopped; the best so far is kept. %1</source>
        <translation>중지했습니다. 지금까지 가장 좋은 결과를 보관했습니다. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>완료했습니다. %1</translation>
    </message>
    <message>
        <source>There is a state called “%1” already; choose another name.</source>
        <translation>“%1” 상태가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>There is an adapter called “%1” already; choose another name.</source>
        <translation>“%1” 어댑터가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>랭크 %1</translation>
    </message>
    <message>
        <source>Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.</source>
        <translation>지금은 RWKV-6 및 RWKV-7 모델만 가르칠 수 있습니다. 이 모델은 %1입니다.</translation>
    </message>
    <message>
        <source>Only a part of the model fits the graphics card. Load it on the processor to teach it.</source>
        <translation>모델의 일부만 그래픽 카드에 들어갑니다. 가르치려면 프로세서에 불러오세요.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>What you paste is too long for a field. Save it as a file, and put that on the shelf.</source>
        <translation>붙여 넣는 내용이 너무 길어 입력란에 들어가지 않습니다. 파일로 저장한 후 책장에 올리세요.</translation>
    </message>
</context>
<context>
    <name>TextInspection</name>
    <message>
        <source>It isn&apos;t known what the model expected here.</source>
        <translation>모델이 여기에서 무엇을 예상했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Another model wrote this. Load it to see what else it expected.</source>
        <translation>다른 모델이 작성한 내용입니다. 그 밖에 무엇을 예상했는지 보려면 그 모델을 불러오세요.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1초 동안 생각함</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>잠시 생각함</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>생각 숨기기</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>생각 표시</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The conversation goes on from an earlier answer</source>
        <translation>대화가 이전 답변에서 이어집니다</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>빈 답변</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <translation>답변 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>%1의 상태</translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>상태 없음: 여기서 계속하면 답변 %n개를 다시 읽습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>이 앞에서 갈라지는 다른 분기 %n개: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>대화의 타임라인, 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and right look at the conversation as it stood</source>
        <translation>왼쪽/오른쪽 키로 그 시점의 대화를 봅니다</translation>
    </message>
    <message>
        <source>Does it still remember?</source>
        <translation>아직 기억하나요?</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>여기서 계속</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>끝으로 돌아가기</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Asking the model…</source>
        <translation>모델에 묻는 중…</translation>
    </message>
    <message>
        <source>Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.</source>
        <translation>토큰을 클릭하거나 ↑ ↓ 및 Enter로 선택하면 그 토큰부터 다른 버전으로 이어 씁니다.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>runs on %1, which can&apos;t train yet; load it on the processor</source>
        <translation>%1에서 실행 중이며 아직 거기서는 학습할 수 없습니다. 프로세서에 불러오세요</translation>
    </message>
    <message>
        <source>not enough memory to train with %1 tokens at once; use shorter examples or close other programs</source>
        <translation>토큰 %1개를 한 번에 학습할 메모리가 부족합니다. 더 짧은 예시를 사용하거나 다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>an example has nothing to learn: its answer is empty</source>
        <translation>학습할 내용이 없는 예시가 있습니다. 답변이 비어 있습니다</translation>
    </message>
    <message>
        <source>an example has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>토큰이 %1개인 예시가 있지만 최대 %2개까지 가능합니다. 줄이거나 나누세요</translation>
    </message>
    <message>
        <source>there is no example to learn from</source>
        <translation>학습할 예시가 없습니다</translation>
    </message>
    <message>
        <source>isn&apos;t a JSON object</source>
        <translation>JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>needs user and assistant, messages, conversations, instruction and output, or text</source>
        <translation>user와 assistant, messages, conversations, instruction과 output, 또는 text가 필요합니다</translation>
    </message>
    <message>
        <source>has nothing to learn: its answer is empty</source>
        <translation>학습할 내용이 없습니다. 답변이 비어 있습니다</translation>
    </message>
    <message>
        <source>has %1 tokens, at most %2 are possible; shorten or divide it</source>
        <translation>토큰이 %1개이지만 최대 %2개까지 가능합니다. 줄이거나 나누세요</translation>
    </message>
    <message>
        <source>example %1: %2</source>
        <translation>예시 %1: %2</translation>
    </message>
    <message>
        <source>isn&apos;t valid JSON</source>
        <translation>올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>line %1 isn&apos;t valid JSON</source>
        <translation>%1번째 줄이 올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>holds no example to learn from</source>
        <translation>학습할 예시가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>isn&apos;t float32, or its shape isn&apos;t its data&apos;s</source>
        <translation>float32가 아니거나 형상이 데이터와 맞지 않습니다</translation>
    </message>
    <message>
        <source>no rate led anywhere: the losses grew without bounds; look for broken examples</source>
        <translation>어떤 학습률로도 성공하지 못했습니다. 손실이 끝없이 커졌으니 잘못된 예시가 있는지 확인하세요</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a tuning, or is damaged; start anew without it</source>
        <translation>튜닝의 체크포인트가 아니거나 손상되었습니다. 이 파일 없이 새로 시작하세요</translation>
    </message>
    <message>
        <source>was made with another model, other examples or options; start anew without it</source>
        <translation>다른 모델, 다른 예시 또는 다른 옵션으로 만들어졌습니다. 이 파일 없이 새로 시작하세요</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 isn&apos;t closed</source>
        <translation>%1번째 줄의 따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>its first row has to name the columns: question and answer, user and assistant, or instruction and output</source>
        <translation>첫 행에 열 이름이 있어야 합니다: question과 answer, user와 assistant, 또는 instruction과 output</translation>
    </message>
    <message>
        <source>%1 can&apos;t train yet; train on the processor</source>
        <translation>%1에서는 아직 학습할 수 없습니다. 프로세서에서 학습하세요</translation>
    </message>
    <message>
        <source>not enough memory for a network of %1 values; choose a smaller one</source>
        <translation>값이 %1개인 네트워크에 필요한 메모리가 부족합니다. 더 작은 네트워크를 선택하세요</translation>
    </message>
    <message>
        <source>a network of %1 layers of width %2 can&apos;t be made; at most %3 layers of width %4 can</source>
        <translation>레이어 %1개, 너비 %2의 네트워크를 만들 수 없습니다. 최대 레이어 %3개, 너비 %4까지 가능합니다</translation>
    </message>
    <message>
        <source>the width %1 has to be a multiple of the head size %2, and that a multiple of 8 up to 256</source>
        <translation>너비 %1은(는) 헤드 크기 %2의 배수여야 하고, 헤드 크기는 256 이하인 8의 배수여야 합니다</translation>
    </message>
    <message>
        <source>a network of %1 values is too large to be trained here; at most %2 are possible</source>
        <translation>값이 %1개인 네트워크는 너무 커서 여기서 학습할 수 없습니다. 최대 %2개까지 가능합니다</translation>
    </message>
    <message>
        <source>isn&apos;t a checkpoint of a training, or is damaged; start anew without it</source>
        <translation>학습의 체크포인트가 아니거나 손상되었습니다. 이 파일 없이 새로 시작하세요</translation>
    </message>
    <message>
        <source>was made with another text, other sizes or options; start anew without it</source>
        <translation>다른 텍스트, 다른 크기 또는 다른 옵션으로 만들어졌습니다. 이 파일 없이 새로 시작하세요</translation>
    </message>
    <message>
        <source>the text has %1 tokens, too few for windows of %2; use a longer text or a shorter context</source>
        <translation>텍스트의 토큰이 %1개로, 길이 %2의 윈도에는 너무 적습니다. 더 긴 텍스트나 더 짧은 컨텍스트를 사용하세요</translation>
    </message>
    <message>
        <source>the losses grew without bounds; choose a lower rate</source>
        <translation>손실이 끝없이 커졌습니다. 더 낮은 학습률을 선택하세요</translation>
    </message>
    <message>
        <source>%1 can&apos;t be trained here; choose an RWKV-6 or RWKV-7 model</source>
        <translation>%1은(는) 여기서 학습할 수 없습니다. RWKV-6 또는 RWKV-7 모델을 선택하세요</translation>
    </message>
    <message>
        <source>only a part of it fits %1, which can&apos;t train a part; load it on the processor</source>
        <translation>일부만 %1에 들어가며 일부만으로는 훈련할 수 없습니다. 프로세서에 불러오세요</translation>
    </message>
    <message>
        <source>has more columns than the first row names; put texts that hold the separator in quotes</source>
        <translation>첫 행이 나타내는 것보다 열이 많습니다. 구분 기호가 든 텍스트는 따옴표로 묶으세요</translation>
    </message>
    <message>
        <source>isn&apos;t plain text in UTF-8; save it as that</source>
        <translation>UTF-8 일반 텍스트가 아닙니다. 그렇게 저장하세요</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery가 아직 실행 중입니다</translation>
    </message>
    <message>
        <source>Answers go on. The icon in the tray shows the window again.</source>
        <translation>답변은 계속 작성됩니다. 시스템 트레이 아이콘으로 창을 다시 표시할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Show the window</source>
        <translation>창 표시</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Remove the prompt “%1”</source>
        <translation>“%1” 프롬프트 제거</translation>
    </message>
    <message>
        <source>Untaught</source>
        <translation>학습 미적용</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>학습 적용</translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message>
        <source>The memory began empty; layer %1 holds the most now.</source>
        <translation>기억은 비어 있는 상태로 시작했습니다. 지금은 레이어 %1에 가장 많이 담겨 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>답변 %n개에서 기억이 그 크기의 %1 %만큼 변했으며, 레이어 %2에서 가장 많이 변했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Typed</source>
        <translation>입력함</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>이어 씀</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>고쳐 씀</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>채워 넣음</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>채택함</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>The text stands here</source>
        <translation>현재 텍스트</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>텍스트의 버전</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>the vocabulary has no token for some single bytes, so it can&apos;t encode every text</source>
        <translation>어휘에 일부 단일 바이트의 토큰이 없어 모든 텍스트를 인코딩할 수 없습니다</translation>
    </message>
    <message>
        <source>merge %1 names a token that isn&apos;t in the vocabulary</source>
        <translation>병합 %1이(가) 어휘에 없는 토큰을 가리킵니다</translation>
    </message>
    <message>
        <source>an added token has no id, no text or too long a text</source>
        <translation>추가된 토큰에 ID나 텍스트가 없거나 텍스트가 너무 깁니다</translation>
    </message>
    <message>
        <source>saved as UTF-16 (&quot;Unicode&quot;), which isn&apos;t read; save it as UTF-8</source>
        <translation>UTF-16(“유니코드”)으로 저장되어 읽을 수 없습니다. UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>larger than any vocabulary of an RWKV model; choose the model&apos;s own</source>
        <translation>RWKV 모델의 어떤 어휘보다도 큽니다. 모델 자체의 어휘를 선택하세요</translation>
    </message>
    <message>
        <source>not a vocabulary: neither a tokenizer.json with byte-level pairs (BPE) nor a map from ids to tokens</source>
        <translation>어휘가 아닙니다. 바이트 수준 쌍(BPE)을 사용하는 tokenizer.json도 아니고 ID와 토큰의 대응표도 아닙니다</translation>
    </message>
    <message>
        <source>expected an id, a quoted token and its length</source>
        <translation>ID, 따옴표로 묶인 토큰, 토큰 길이가 있어야 합니다</translation>
    </message>
    <message>
        <source>the id or the length isn&apos;t a number in range</source>
        <translation>ID 또는 길이가 허용 범위 안의 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>the token isn&apos;t a quoted Python string</source>
        <translation>토큰이 따옴표로 묶인 Python 문자열이 아닙니다</translation>
    </message>
    <message>
        <source>the token has %1 bytes, not %2</source>
        <translation>토큰이 %2바이트가 아니라 %1바이트입니다</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>line %1: id %2 is given twice</source>
        <translation>%1번째 줄: ID %2이(가) 두 번 지정되었습니다</translation>
    </message>
</context>
<context>
    <name>WindowDropArea</name>
    <message>
        <source>Drop the weight file to load it</source>
        <translation>가중치 파일을 놓으면 불러옵니다</translation>
    </message>
    <message>
        <source>Drop the exported conversation to open it</source>
        <translation>내보낸 대화를 놓으면 엽니다</translation>
    </message>
    <message>
        <source>Drop pictures to ask about them</source>
        <translation>이미지를 놓으면 질문할 수 있습니다</translation>
    </message>
    <message>
        <source>Drop documents to put them on the shelf</source>
        <translation>문서를 놓으면 책장에 올립니다</translation>
    </message>
    <message>
        <source>Drop the text to write on in it</source>
        <translation>텍스트를 놓으면 이어서 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Drop the adapter to add it to %1</source>
        <translation>어댑터를 놓으면 %1에 추가됩니다</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Continue at the cursor</source>
        <translation>커서 위치에서 계속</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>다시</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>텍스트에 바로</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n개 중 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuations written at a time</source>
        <translation>한 번에 이어 쓸 개수</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>고쳐 쓰기…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>채워 넣기</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>채택</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>단어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads the text…</source>
        <translation>모델이 텍스트를 읽는 중…</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>미리 읽는 중</translation>
    </message>
    <message>
        <source>Tab takes a word of the suggestion</source>
        <translation>Tab을 누르면 제안에서 한 단어를 가져옵니다</translation>
    </message>
    <message>
        <source>How far the model has read the text</source>
        <translation>모델이 텍스트를 읽은 정도</translation>
    </message>
</context>
<context>
    <name>WriteHeader</name>
    <message>
        <source>Hide conversations</source>
        <translation>대화 목록 숨기기</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 표시</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>새 텍스트</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>텍스트의 버전</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Suggest nothing while I type</source>
        <translation>입력할 때 제안하지 않기</translation>
    </message>
    <message>
        <source>Suggest words while I type</source>
        <translation>입력할 때 단어 제안</translation>
    </message>
    <message>
        <source>Go back to writing</source>
        <translation>쓰기로 돌아가기</translation>
    </message>
    <message>
        <source>Show what the model expected</source>
        <translation>모델의 예상 표시</translation>
    </message>
    <message>
        <source>Hide settings of the text</source>
        <translation>텍스트 설정 숨기기</translation>
    </message>
    <message>
        <source>Settings of the text</source>
        <translation>텍스트 설정</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Export the text</source>
        <translation>텍스트 내보내기</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>텍스트 열기</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown)</source>
        <translation>텍스트 (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 isn&apos;t a text in UTF-8.</source>
        <translation>%1은(는) UTF-8 텍스트가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>WritingMark</name>
    <message>
        <source>Looking at the picture… %1 %</source>
        <translation>이미지를 보는 중… %1%</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>토큰 %2개 중 %1개 읽는 중</translation>
    </message>
    <message>
        <source>The model is reading</source>
        <translation>모델이 읽는 중</translation>
    </message>
</context>
</TS>
