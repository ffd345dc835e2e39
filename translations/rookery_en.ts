<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerPicker</name>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Take %n answer</numerusform>
            <numerusform>Take %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBesideView</name>
    <message numerus="yes">
        <source>%n answers are being written</source>
        <translation>
            <numerusform>%n answer is being written</numerusform>
            <numerusform>%n answers are being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: keep one</source>
        <translation>
            <numerusform>%n answer: keep it</numerusform>
            <numerusform>%n answers: keep one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoAuthor</name>
    <message numerus="yes">
        <source>%n proposal(s) said the same as another and were left out. With a higher temperature they differ more.</source>
        <translation>
            <numerusform>%n proposal said the same as another and was left out. With a higher temperature they differ more.</numerusform>
            <numerusform>%n proposals said the same as others and were left out. With a higher temperature they differ more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataFindings</name>
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
            <numerusform>%n saved state</numerusform>
            <numerusform>%n saved states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) aren&apos;t as they were written</source>
        <translation>
            <numerusform>a conversation isn&apos;t as it was written</numerusform>
            <numerusform>%n conversations aren&apos;t as they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved state(s) can&apos;t be used</source>
        <translation>
            <numerusform>a saved state can&apos;t be used</numerusform>
            <numerusform>%n saved states can&apos;t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
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
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
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
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <source>Write %n answers side by side</source>
        <translation>
            <numerusform>Write %n answer</numerusform>
            <numerusform>Write %n answers side by side</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n token(s) read before it</source>
        <translation>
            <numerusform>%n token read before it</numerusform>
            <numerusform>%n tokens read before it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n token(s) read for it, on a copy</source>
        <translation>
            <numerusform>%n token read for it, on a copy</numerusform>
            <numerusform>%n tokens read for it, on a copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallTest</name>
    <message numerus="yes">
        <source>Of %n sentence(s) with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</source>
        <translation>
            <numerusform>Of %n sentence with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</numerusform>
            <numerusform>Of %n sentences with a word left out, the model expects the right one of four words in %1. Without having read the document it would be right in %2, and by luck in about %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryModel</name>
    <message numerus="yes">
        <source>%n file(s) were left out: their names can&apos;t be written safely.</source>
        <translation>
            <numerusform>%n file was left out: its name can&apos;t be written safely.</numerusform>
            <numerusform>%n files were left out: their names can&apos;t be written safely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message numerus="yes">
        <source>%n request(s) being answered</source>
        <translation>
            <numerusform>%n request being answered</numerusform>
            <numerusform>%n requests being answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message numerus="yes">
        <source>%n state(s) without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</source>
        <translation>
            <numerusform>%n state without a name was dropped, as the shelf had grown beyond its limit. Its text is here and can be read anew.</numerusform>
            <numerusform>%n states without a name were dropped, as the shelf had grown beyond its limit. Their texts are here and can be read anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files aren’t on the shelf:</source>
        <translation>
            <numerusform>%n of the files isn’t on the shelf:</numerusform>
            <numerusform>%n of the files aren’t on the shelf:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:</source>
        <translation>
            <numerusform>%n file of its folder can’t be read, is too much or lies too deep, and was left out:</numerusform>
            <numerusform>%n files of its folder can’t be read, are too much or lie too deep, and were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <source>%n document(s) on the way…</source>
        <translation>
            <numerusform>%n document on the way…</numerusform>
            <numerusform>%n documents on the way…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n passage(s) of the document on this</source>
        <translation>
            <numerusform>%n passage of the document on this</numerusform>
            <numerusform>%n passages of the document on this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read %n token(s) before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</source>
        <translation>
            <numerusform>%1 has read %n token before this conversation and remembers it. Its text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</numerusform>
            <numerusform>%1 has read %n tokens before this conversation and remembers them. Their text isn&apos;t part of a state, so it can&apos;t be shown here; your first message goes on from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</source>
        <translation>
            <numerusform>%1 has read it once, %n token, and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</numerusform>
            <numerusform>%1 has read it once, %n tokens, and answers from memory: it keeps the gist of a long text and forgets details. The passages that fit your question are shown under the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n answer(s) without a state</source>
        <translation>
            <numerusform>%n answer without a state</numerusform>
            <numerusform>%n answers without a state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loss of %n example(s) that it doesn&apos;t learn from: %1 untaught, %2 now</source>
        <translation>
            <numerusform>Loss of %n example that it doesn&apos;t learn from: %1 untaught, %2 now</numerusform>
            <numerusform>Loss of %n examples that it doesn&apos;t learn from: %1 untaught, %2 now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no state: to go on here reads %n answer(s) again</source>
        <translation>
            <numerusform>no state: to go on here reads %n answer again</numerusform>
            <numerusform>no state: to go on here reads %n answers again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other branch(es) leave before it: ↑ ↓</source>
        <translation>
            <numerusform>%n other branch leaves before it: ↑ ↓</numerusform>
            <numerusform>%n other branches leave before it: ↑ ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message numerus="yes">
        <source>Timeline of the conversation, %n answer(s)</source>
        <translation>
            <numerusform>Timeline of the conversation, %n answer</numerusform>
            <numerusform>Timeline of the conversation, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnChange</name>
    <message numerus="yes">
        <source>In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.</source>
        <translation>
            <numerusform>In %n answer the memory moved by %1 % of its size, most of all in layer %2.</numerusform>
            <numerusform>In %n answers the memory moved by %1 % of its size, most of all in layer %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
