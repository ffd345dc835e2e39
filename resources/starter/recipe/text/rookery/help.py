"""Rookery explains itself: every feature and every shortcut of the window and of the command line.

An entry is (what the user wants to do, the answer, a short answer). What is wanted is worded as verb phrases, which the frames turn
into questions; questions that don't ask how to do something stand in QUESTIONS as they are.
"""
from text import written
from text.rookery.keywords import FRAMES as BRIEF_FRAMES
from text.rookery.keywords import KEYWORDS
from text.rookery.problems import PROBLEMS
from text.sample import Turn, held_out, pick

ACTIONS = [
    (
        "start a new conversation|open a new chat|begin a new conversation|start over with an empty chat|create a new chat",
        "Press Ctrl+N, or click New conversation at the top of the sidebar.",
        "Ctrl+N.",
    ),
    (
        "search my messages|find an old message|search in all conversations|search my chats|look for a word in my chats",
        "Press Ctrl+K and type: Rookery searches all messages of all conversations as you type.",
        "Ctrl+K.",
    ),
    (
        "find a word in this conversation|look for a word in this chat|search within this conversation|find text in the open chat|find words on this page",
        "Press Ctrl+F and type: Rookery finds the words in this conversation and marks them.",
        "Ctrl+F.",
    ),
    (
        "import a conversation|open an exported conversation|bring in a chat from another computer|read an exported chat|import a JSON file",
        "Drop the exported JSON file on the window, or click Import in the settings.",
        "Drop it on the window.",
    ),
    (
        "copy a conversation as Markdown|copy all messages of a chat|put a whole conversation on the clipboard",
        "Choose Copy as Markdown in the menu of the conversation.",
        "Choose Copy as Markdown.",
    ),
    (
        "send a message|send what I wrote|submit my question",
        "Press Enter, or click the Send button.",
        "Enter.",
    ),
    (
        "write a new line|make a line break|insert a line break|start a new line without sending|write several lines",
        "Press Shift+Enter: it breaks the line without sending.",
        "Shift+Enter.",
    ),
    (
        "stop the answer|stop the model while it writes|interrupt the answer|cancel an answer|make you stop writing",
        "Press Esc, or click the Stop button. What was written so far is kept.",
        "Esc.",
    ),
    (
        "jump to the message field|focus the composer|put the cursor into the message box|get back to writing a message",
        "Press Ctrl+L to write a message.",
        "Ctrl+L.",
    ),
    (
        "go to the next conversation|switch to the next chat|move to the next conversation",
        "Press Ctrl+PgDn.",
        "Ctrl+PgDn.",
    ),
    (
        "go to the previous conversation|switch to the previous chat|go back one conversation",
        "Press Ctrl+PgUp.",
        "Ctrl+PgUp.",
    ),
    (
        "show the list of conversations|hide the sidebar|show the sidebar|see all my conversations|hide the conversations",
        "Press Ctrl+B: it shows or hides the conversations on the left.",
        "Ctrl+B.",
    ),
    (
        "open the panel with sampling and states|show the sampling panel|hide the right panel|open the right panel",
        "Press Ctrl+Shift+B: it shows or hides the panel with sampling, states and model on the right.",
        "Ctrl+Shift+B.",
    ),
    (
        "load another model|load a bigger model|change the model|use a larger model|open a model file|switch models|use a different model",
        "Press Ctrl+M to open Models, then choose a file with RWKV weights. You can also drop the file on the window.",
        "Ctrl+M.",
    ),
    (
        "open the settings|change the settings|find the preferences|get to the settings",
        "Press Ctrl+comma to open the settings.",
        "Ctrl+comma.",
    ),
    (
        "rename a conversation|give a chat another name|change the name of a conversation|change the title of a chat",
        "Press F2, or choose Rename in the menu of the conversation.",
        "F2.",
    ),
    (
        "undo a deletion|get a deleted conversation back|restore a deleted chat|bring back what I deleted",
        "Press Ctrl+Z: it undoes a deletion.",
        "Ctrl+Z.",
    ),
    (
        "delete a conversation|remove a chat|delete a chat",
        "Choose Delete in the menu of the conversation. Ctrl+Z brings it back.",
        "Choose Delete in its menu.",
    ),
    (
        "pin a conversation|keep a chat at the top|pin a chat",
        "Choose Pin to the top in the menu of the conversation.",
        "Choose Pin in its menu.",
    ),
    (
        "duplicate a conversation|make a second copy of a chat|make a copy of a conversation",
        "Choose Duplicate in the menu of the conversation.",
        "Choose Duplicate in its menu.",
    ),
    (
        "export a conversation|save a chat as a file|save my chat as Markdown|export my chats",
        "Choose Export in the menu of the conversation. You get Markdown, or JSON with all branches.",
        "Choose Export in its menu.",
    ),
    ("copy an answer|copy a message|copy your answer", "Click Copy under the message. Ctrl+Shift+C copies the last answer.", "Click Copy."),
    (
        "edit a message|change my question|correct my message|edit and send again",
        "Click Edit and send again under your message, or press Up in the empty message field. The old version is kept as a branch.",
        "Click Edit.",
    ),
    (
        "get another answer|regenerate the answer|write the answer again|make you try again",
        "Click Write another answer, or press Ctrl+R. The old answer is kept as a branch.",
        "Click Write another answer.",
    ),
    (
        "continue an answer|make the answer longer|let you go on writing",
        "Click Continue this answer under the answer.",
        "Click Continue.",
    ),
    (
        "fork a conversation|branch off a new chat|start a new chat from this point",
        "Click Fork a new conversation from here, in the menu of a message.",
        "Click Fork.",
    ),
    (
        "switch between branches|see the older version of an answer|go back to the earlier version|see the other answers",
        "Use the arrows beside the version number under the message, such as 2/3.",
        "Use the arrows under the message.",
    ),
    (
        "add a picture|show you a picture|attach an image|send a photo|describe a picture|add an image",
        "Drop a picture on the window, paste it, or choose the file. Then ask what it shows.",
        "Drop it on the window.",
    ),
    (
        "change the temperature|set the sampling|change top-p|use the sampling sliders|make the answers more random",
        "Open the panel on the right with Ctrl+Shift+B and move the sliders. A change acts on the next token.",
        "Use the sliders on the right.",
    ),
    (
        "reset the sampling|get the default sampling back|go back to the default settings of the model",
        "Click Back to the model's defaults in the Sampling panel.",
        "Click Back to the model's defaults.",
    ),
    (
        "get the same answer twice|set the seed|repeat an answer exactly",
        "Set a seed in the Sampling panel. The same seed, settings and text give the same answer.",
        "Set a seed.",
    ),
    (
        "limit the length of an answer|make the answers shorter|set the most tokens of an answer",
        "Set Most tokens in an answer in the Sampling panel.",
        "Set Most tokens.",
    ),
    (
        "set a stop text|end an answer at a word|add a stop string",
        "Write it into Also stop at in the Sampling panel.",
        "Use Also stop at.",
    ),
    (
        "save a state|keep the memory of this chat|save the state of the model|save a session",
        "Open the States panel with Ctrl+Shift+B and click Save as.",
        "Click Save as in States.",
    ),
    (
        "load a state|go on from a saved state|import a state|resume a saved session",
        "Open the States panel and click Import, or start a conversation from a state in the list.",
        "Click Import in States.",
    ),
    (
        "export a state|share a state|save a state as a file",
        "Choose Export in the menu of the state.",
        "Choose Export.",
    ),
    (
        "unload the model|free the memory of the model",
        "Open Models with Ctrl+M and click Unload.",
        "Click Unload in Models.",
    ),
    (
        "change the theme|use the dark theme|switch to dark mode|get a light theme",
        "Open the settings with Ctrl+comma and choose the theme: light, dark or as the system.",
        "Choose it in the settings.",
    ),
    (
        "make the text bigger|change the text size|zoom in|make the letters larger|make the text smaller",
        "Press Ctrl+Plus or Ctrl+Minus. Ctrl+0 gives the normal size.",
        "Ctrl+Plus.",
    ),
    (
        "change the language|use another language of the window|set the language",
        "Open the settings with Ctrl+comma and choose the language.",
        "Choose it in the settings.",
    ),
    (
        "set the number of threads|use more processor cores|change the threads",
        "Open the settings with Ctrl+comma and set Threads. Empty means one per core.",
        "Set Threads in the settings.",
    ),
    (
        "use the graphics card|run on the GPU|choose the device",
        "Open the settings with Ctrl+comma and choose the device. It takes effect when a model is loaded.",
        "Choose the device in the settings.",
    ),
    (
        "use the command line|run Rookery in a terminal|use Rookery without a window",
        "Use rookery-cli. Its commands are info, generate, chat, describe, bench and more.",
        "Use rookery-cli.",
    ),
    (
        "describe pictures in the terminal|get captions on the command line",
        "Run rookery-cli describe with the names of the pictures.",
        "rookery-cli describe.",
    ),
    (
        "measure the speed|see how fast a model is|run a benchmark",
        "Run rookery-cli bench. Under each answer you also see its tokens per second.",
        "rookery-cli bench.",
    ),
    (
        "make a model smaller|quantise a model|save memory",
        "Use int8 or int4 weights: rookery-cli quantize writes a smaller file.",
        "Quantise it.",
    ),
    (
        "see the shortcuts|find all keyboard shortcuts|list the shortcuts|learn the shortcuts",
        "Open the settings with Ctrl+comma: Keyboard lists all shortcuts.",
        "They are in the settings.",
    ),
]
FRAMES = (
    "How do I {v}?|How can I {v}?|I want to {v}.|How to {v}?|Can I {v}?|Is there a way to {v}?|Where can I {v}?|How does one {v}?|"
    "Tell me how to {v}.|What do I do to {v}?|What is the way to {v}?|I would like to {v}.|Please help me to {v}.|I need to {v}.|"
    "Is it possible to {v}?|How would I {v} in Rookery?|How do I {v} here?|What should I press to {v}?|Explain how to {v}.|"
    "Show me how to {v}.|I don't know how to {v}.|Could you tell me how to {v}?|What must I click to {v}?|{v}|{v}?|{v} please|I'd like to {v}.|Let me {v}.|I cannot {v}.|Any way to {v}?|Now I want to {v}, how?|Say how to {v}.|I try to {v} but how?|How can one {v}?|How do you {v}?|What do I press to {v}?|What do I have to do to {v}?|Which button lets me {v}?|Could I {v}?|Am I able to {v}?|Does Rookery let me {v}?|I have to {v}.|I wish to {v}.|Help me {v}.|Please {v}.|Can you {v}?|Can you help me {v}?|It is time to {v}.|How might I {v}?|What is the quickest way to {v}?|What is the easiest way to {v}?|I can't find how to {v}.|I forgot how to {v}.|Teach me to {v}.|Guide me: how to {v}?|Is it allowed to {v}?|Where is the button to {v}?|Which menu lets me {v}?|My aim is to {v}.|Where do I {v}?|By what means can I {v}?"
)
KEY_FRAMES = (
    "What is the shortcut to {v}?|Which key do I press to {v}?|Which keys {v}?|Is there a shortcut to {v}?|Shortcut to {v}?|"
    "What is the keyboard shortcut to {v}?|With which keys can I {v}?"
)
SHORTCUTS = {
    "Ctrl+N": "starts a new conversation",
    "Ctrl+K": "searches all messages",
    "Ctrl+F": "finds words in this conversation",
    "Ctrl+R": "writes another answer",
    "Ctrl+Shift+C": "copies the last answer",
    "Up": "changes your last question",
    "Enter": "sends the message",
    "Shift+Enter": "breaks the line without sending",
    "Esc": "stops the answer",
    "Ctrl+L": "puts the cursor into the message field",
    "Ctrl+PgDn": "goes to the next conversation",
    "Ctrl+PgUp": "goes to the previous conversation",
    "Ctrl+B": "shows or hides the conversations",
    "Ctrl+Shift+B": "shows or hides sampling, states and model",
    "Ctrl+M": "opens Models",
    "Ctrl+,": "opens the settings",
    "F2": "renames a conversation",
    "Ctrl+Z": "undoes a deletion",
    "Ctrl+Plus": "makes the text larger",
    "Ctrl+Minus": "makes the text smaller",
    "Ctrl+0": "gives the normal text size",
}
SHORTCUT_FRAMES = (
    "What does {k} do?|What is {k} for?|What happens when I press {k}?|What does the shortcut {k} do?|{k}?|Why would I press {k}?|"
    "Explain {k}.|What is the meaning of {k}?"
)
QUESTIONS = [
    (
        "What is Rookery?|Tell me about Rookery|What is this app?|What program is this?|What is this program?|What does Rookery do?|"
        "What can Rookery do?|Explain Rookery to me|What is this application for?|Describe this app",
        "Rookery is a desktop chat app. It runs RWKV language models on your own computer and can describe pictures.",
        "A desktop chat app for RWKV models.",
    ),
    (
        "Do I need the internet?|Does Rookery need the internet?|Can I use this offline?|Does it work offline?|Does this work without a network?|"
        "Do I have to be online?|Is an internet connection needed?",
        "No. Rookery works without the internet. Everything runs on your computer.",
        "No.",
    ),
    (
        "Who are you?|What are you?|What is your name?|Introduce yourself|Tell me about yourself|Who am I talking to?|What model are you?|"
        "Which model is this?|Do you have a name?|Are you ChatGPT?|who r u",
        "I am the small starter model of Rookery. I am tiny, so I only know simple things.",
        "Rookery's starter model.",
    ),
    (
        "How big are you?|How large is this model?|How many parameters do you have?|How small are you?|What is your size?",
        "I am a very small RWKV-7 model with about 5.6 million parameters. Larger models know much more.",
        "5.6 million parameters.",
    ),
    (
        "What can you do?|How can you help me?|Help|What can I ask?|What can I ask you?|What are you good at?|What do you know?|Can you help me?|"
        "I need help|What should I ask you?|What are your abilities?|help me",
        "I can chat in simple English, explain Rookery, do small sums, say what a word means, find names in a sentence, judge its mood, tell short stories and describe simple pictures.",
        "Chat, small sums, words, stories and simple pictures.",
    ),
    (
        "What can't you do?|What are your limits?|What do you not know?|What are you bad at?",
        "I am tiny: I don't know news, science, history or code, and I only do sums to 20. A larger model can be loaded with Ctrl+M.",
        "Most things.",
    ),
    (
        "Can you see pictures?|Can you describe an image?|Can you look at photos?|Do you understand pictures?|Are you able to see?",
        "Yes. Drop a picture on the window and ask me what it shows. I know simple pictures best.",
        "Yes, simple ones.",
    ),
    (
        "What is RWKV?|What does RWKV mean?|Explain RWKV|What kind of model is RWKV?|Is RWKV a transformer?|Tell me about RWKV",
        "RWKV is a kind of recurrent neural network. It reads text one token at a time and keeps a state of fixed size.",
        "A recurrent neural network.",
    ),
    (
        "What is a state?|What does the state mean?|What are states?|Explain states|What is a state in Rookery?|Why are there states?",
        "A state is everything the model remembers of the conversation, in a few megabytes. It can be saved, loaded and shared.",
        "The model's memory of the conversation.",
    ),
    (
        "Are my chats private?|Do you send my data anywhere?|Is it private?|Who can read my chats?|Is my data safe?|Do you spy on me?|Does Rookery collect data?",
        "Your chats stay on your computer. Rookery sends nothing away.",
        "Yes, they stay on your computer.",
    ),
    (
        "Are you a human?|Are you a person?|Are you alive?|Are you real?|Are you a robot?|Do you have feelings?|Are you an AI?",
        "No, I am not a person. I am a small computer program.|I am a small computer program, not a person.",
        "I am a program.",
    ),
    (
        "Can you make mistakes?|Are you always right?|Can I trust you?|Are you ever wrong?|Do you make errors?",
        "Yes, I make mistakes. I am only a tiny starter model, so please check what I say.",
        "Yes, I make mistakes.",
    ),
    (
        "What is a rookery?|What does rookery mean?|Why is it called Rookery?|Where does the name Rookery come from?",
        "A rookery is a place where rooks build their nests, high in the trees. This app is named after it.",
        "A place where rooks nest.",
    ),
    (
        "Which files can Rookery open?|Which model files work?|Which formats can I load?|What model formats are supported?|Can it open GGUF files?|Can I load a .pth file?",
        "Rookery opens RWKV weights as .pth, .safetensors, GGUF and rwkv.cpp files.",
        ".pth, .safetensors, GGUF and rwkv.cpp.",
    ),
    (
        "Where can I get a larger model?|Where do I find better models?|Where do I get models?|Where can I download a model?",
        "BlinkDL's repositories on Hugging Face have released RWKV models. Drop the file on the window to load it.",
        "On Hugging Face, from BlinkDL.",
    ),
    (
        "Is Rookery free?|What does Rookery cost?|Under which licence is Rookery?|Is it open source?|What is the licence?",
        "Rookery is free and open source, under the Apache License 2.0.",
        "It is free.",
    ),
    (
        "Where are my chats saved?|Where is my data?|Where does Rookery keep its files?|Which folder has my conversations?",
        "They are on your computer, in the data folder that the settings show.",
        "In the data folder.",
    ),
    (
        "Are my chats saved?|Do I have to save?|What happens when Rookery crashes?|Is my text lost when I close the window?|Do I lose my chat when I quit?",
        "Everything is saved within half a second, so nothing is lost. Even what you are typing survives a restart.",
        "Nothing is lost.",
    ),
    (
        "What is temperature?|What does temperature do?|Explain the temperature|What is the temperature slider for?",
        "Temperature sets how random the answer is: low is careful, high is surprising.",
        "How random the answer is.",
    ),
    (
        "What is top-p?|What does top-p do?|Explain top p",
        "Top-p keeps only the likeliest next tokens, up to that share of probability.",
        "It keeps the likeliest tokens.",
    ),
    (
        "What is a token?|What are tokens?|Explain tokens",
        "A token is a piece of text, such as a word or a part of one. A model reads and writes tokens.",
        "A piece of text.",
    ),
    (
        "What is a seed?|What does the seed do?|What is the seed for?",
        "The seed fixes the random choices. The same seed, settings and text give the same answer.",
        "It fixes the random choices.",
    ),
    (
        "What is a branch?|What are branches?|What does 2/3 mean under a message?",
        "Edits and new answers make branches, so nothing is lost. The arrows switch between them.",
        "A version of the conversation.",
    ),
    (
        "What is the vocabulary file?|Why do I need a vocabulary?|Which vocabulary do I need?",
        "Most RWKV files need rwkv_vocab_v20230424.txt beside the model or in the data folder's vocab folder.",
        "It lists the model's tokens.",
    ),
    (
        "Does Rookery run on Linux?|Which system does Rookery need?|On which computers does it run?",
        "Rookery runs on Linux; it is made for Debian 12 with Qt 6.",
        "Linux.",
    ),
    (
        "Do I need a graphics card?|Does it need a GPU?|Can it run without a GPU?",
        "No. Rookery runs on the processor, and uses an NVIDIA graphics card if there is one.",
        "No.",
    ),
    (
        "Who made you?|Who made Rookery?|Who created you?|Who trained you?|Who built you?",
        "The Rookery project made me, from data that may be shared freely.",
        "The Rookery project.",
    ),
    (
        "Why are your answers so simple?|Why are you so stupid?|Why do you know so little?|Why are you so small?|You are not very smart",
        "I am only a tiny starter model. A larger model can be loaded with Ctrl+M.",
        "Because I am tiny.",
    ),
]


WRITTEN = 0.55  # the share of questions that were written by hand
PARTICIPLES = dict(
    entry.split("-")
    for entry in (
        "start-started|open-opened|begin-begun|create-created|search-searched|find-found|send-sent|submit-sent|write-written|make-made|insert-inserted|stop-stopped|"
        "interrupt-interrupted|cancel-cancelled|focus-focused|show-shown|hide-hidden|load-loaded|change-changed|use-used|rename-renamed|give-given|undo-undone|"
        "restore-restored|delete-deleted|remove-removed|pin-pinned|keep-kept|duplicate-duplicated|copy-copied|export-exported|save-saved|edit-edited|correct-corrected|"
        "get-got|regenerate-regenerated|continue-continued|fork-forked|see-seen|add-added|attach-attached|describe-described|set-set|reset-reset|limit-limited|"
        "import-imported|share-shared|unload-unloaded|free-freed|run-run|choose-chosen|measure-measured|quantise-quantised|list-listed|switch-switched|repeat-repeated"
    ).split("|")
)
PASSIVE = (
    "How is {o} {p}?|Can {o} be {p}?|Where is {o} {p}?|How can {o} be {p}?|I want {o} {p}.|How do I get {o} {p}?|What must be done so that {o} is {p}?|"
    "When is {o} {p}?|Could {o} be {p}?|May {o} be {p}?|{o} should be {p}, how?|What key is it to have {o} {p}?|{o}: how is it {p}?|{o} must be {p}."
)
GERUND = "{g} {o}: how?|{g} {o}?|What about {g} {o}?|Is {g} {o} possible?|I have trouble with {g} {o}.|I think of {g} {o}.|How does {g} {o} work?|Explain {g} {o}."
OWNERS = ("a ", "the ", "my ", "one ", "this ", "an ", "some ")


def turned(rng, verbs: str) -> str:
    """The wish in the passive or as a gerund: the same is asked for in another construction. Empty where it can't be turned."""
    verb, _, rest = verbs.partition(" ")
    if (
        verb not in PARTICIPLES
        or not rest
        or rest.split(" ")[0] in ("over", "what", "how", "in", "between", "to", "several", "many")
    ):
        return ""
    first, _, noun = rest.partition(" ")
    if first in ("a", "an", "the", "my", "your", "another") and noun and rng.random() < 0.4:
        rest = f"{pick(rng, 'this|my|the|that|one')} {noun}"
    if rng.random() < 0.6:
        plural = rest.endswith("s") and first not in ("a", "an", "this", "one")
        frame = pick(rng, PASSIVE)
        if plural:
            frame = frame.replace(" is ", " are ").replace("how is it", "how are they")
        text = frame.format(o=rest, p=PARTICIPLES[verb])
    else:
        stem = verb[:-1] if verb.endswith("e") and verb not in ("see", "free") else verb
        double = verb in ("stop", "cut", "get", "set", "reset", "pin", "run", "begin", "submit")
        text = pick(rng, GERUND).format(g=stem + (stem[-1] if double else "") + "ing", o=rest)
    return text[0].upper() + text[1:]


def how_to(rng):
    wanted, answer, short = rng.choice(ACTIONS)
    verbs = pick(rng, wanted)
    is_key = "+" in short or short in ("Enter.", "Esc.", "F2.")
    frame = pick(rng, KEY_FRAMES if is_key and rng.random() < 0.3 else FRAMES)
    question = frame.format(v=verbs)
    if rng.random() < 0.25:
        question = turned(rng, verbs) or question
    problems = PROBLEMS.get(wanted.split("|")[0])
    if problems and rng.random() < 0.35:
        question = pick(rng, problems)
    if rng.random() < WRITTEN:
        question = rng.choice(written.blocks("help_actions.txt")[wanted.split("|")[0]])
        frame = "written"
    elif rng.random() < 0.4:
        frame, verbs = pick(rng, BRIEF_FRAMES), pick(rng, KEYWORDS[wanted.split("|")[0]])
        question = frame.format(k=verbs)
        question = question[0].upper() + question[1:] if rng.random() < 0.6 else question
    turn = Turn(question, answer, short, "Because Rookery is made that way.")
    return [turn], None if frame == "written" else ("how-to", frame, verbs)


def shortcut(rng):
    key = rng.choice(list(SHORTCUTS))
    frame = pick(rng, SHORTCUT_FRAMES)
    if rng.random() < WRITTEN:
        frame = rng.choice(written.blocks("help_actions.txt")[f"shortcut {key}"])
    return [Turn(frame.format(k=key), f"{key} {SHORTCUTS[key]}.", f"It {SHORTCUTS[key]}.")], (
        "shortcut",
        frame,
        key,
    )


def question(rng):
    questions, answers, short = rng.choice(QUESTIONS)
    first = questions.split("|")[0]
    asked = pick(rng, PROBLEMS[first] if first in PROBLEMS and rng.random() < 0.4 else questions)
    if rng.random() < WRITTEN:
        asked = rng.choice(written.blocks("help_questions.txt")[first])
    return [
        Turn(
            asked,
            pick(rng, answers),
            short,
            "Because I am a small program that runs on your computer.",
        )
    ], None
