"""Many ways to put one request, so that what is asked is learned and not the frame around it."""
from text.sample import pick

# {n} is what is wanted, as a noun phrase: "the plural of mouse"
NOUN_FRAMES = (
    "What is {n}?|What's {n}?|{n}?|{n}|{n} is|{n} please|Tell me {n}.|Give me {n}.|Say {n}.|Name {n}.|Write {n}.|Write down {n}.|Show me {n}.|"
    "I want {n}.|I would like {n}.|I'd like to know {n}.|I want to know {n}.|I am looking for {n}.|I'm looking for {n}|I must find {n}.|"
    "Do you know {n}?|Can you tell me {n}?|Could you give me {n}?|Can you say {n}?|Could you tell me {n}, please?|Would you tell me {n}?|"
    "What would {n} be?|What could {n} be?|What might be {n}?|How about {n}?|What about {n}?|And {n}?|Find {n}.|Find {n} for me.|Let me hear {n}.|"
    "Let me know {n}.|Help me find {n}.|Help me with {n}.|I forgot {n}.|I can't remember {n}.|I don't know {n}. Do you?|I wonder what {n} is.|"
    "Do you remember {n}?|Any idea what {n} is?|Guess {n}.|{n}: what is it?|{n}, what's that?|Now {n}.|Next, {n}.|First tell me {n}.|"
    "You surely know {n}.|My homework asks for {n}.|Somebody asked me for {n}.|Please say what {n} is.|Answer with {n}.|Remind me of {n}.|"
    "In one sentence: {n}?|It would help me to know {n}.|Is it hard to say {n}?|May I ask for {n}?|Are you able to tell {n}?"
)
BEFORE = (
    "Ok, |So: |Right. |Next: |A small question. |My teacher asks: |For my homework: |I have forgotten it: |Help! |Now something else. |Listen: |"
    "My son wants to know: |Just curious: |Hmm, |Hello. |Hi! |Thanks. |Good. |Now tell me: |Please answer: |Question: |One question: |I wonder: |"
    "Let me ask you this: |Here is one for you: |Well, |Dear Rookery, |Excuse me, |Quick question: |Another one: |Yes. |Fine. |Look: |Say, "
)
AFTER = (
    " Please.| Thanks!| I forgot.| Do you know?| Can you say?| Any idea?| It is for school.| I am curious.| That would help.| Tell me.| I must know.|"
    " Answer me.| I need it now.| You know that, don't you?| Hm?| I am waiting.| My friend asks.| Be quick."
)
# Words that may stand for one another in a question about the program
SAME = [
    "conversation|chat|dialogue|discussion|thread",
    "conversations|chats|dialogues|discussions|threads",
    "delete|remove|erase|throw away|get rid of",
    "message|text|line",
    "answer|reply|response",
    "find|look for|search for|locate",
    "open|bring up|show|get to|see",
    "begin|start|create|make",
    "change|alter|modify|adjust",
    "save|store|keep",
    "picture|image|photo",
    "pictures|images|photos",
    "program|app|application|software",
    "big|large|huge",
    "bigger|larger",
    "stop|end|halt|abort",
    "model|language model|network",
    "shortcut|key combination|hotkey",
    "keys|buttons",
    "press|hit|type|push",
    "computer|machine|PC",
    "copy|duplicate",
    "rename|retitle",
    "load|use|run",
    "write|produce",
    "quick|fast",
    "need|require",
    "internet|network|web",
    "private|confidential|secret",
    "safe|secure",
    "lose|drop",
    "lost|gone",
    "graphics card|GPU|video card",
    "file|document",
    "clever|smart|intelligent",
    "today|now|right now",
    "like|enjoy",
    "happy|glad",
    "sad|unhappy|down",
    "friend|buddy|mate",
    "tell|give",
    "funny|amusing",
    "explain|describe",
    "mean|stand for",
]
ALTERNATIVES = {word: group.split("|") for group in SAME for word in group.split("|")}


def for_noun(rng, noun: str) -> str:
    """A request for what the noun phrase names."""
    text = pick(rng, NOUN_FRAMES).format(n=noun)
    return text[0].upper() + text[1:] if rng.random() < 0.8 else text


def wrapped(rng, question: str) -> str:
    """Something polite or idle stands before or after the question."""
    kind = rng.random()
    if kind < 0.5:
        joined = (
            question
            if question[:2] in ("I ", "I'") or question[:4].isupper()
            else question[0].lower() + question[1:]
        )
        return pick(rng, BEFORE) + (joined if rng.random() < 0.4 else question)
    if kind < 0.9:
        return question + pick(rng, AFTER)
    return pick(rng, BEFORE) + question + pick(rng, AFTER)


def with_synonyms(rng, question: str) -> str:
    """Some words are replaced by others of the same meaning."""
    found = []
    for word in question.split(" "):
        bare = word.rstrip("?.,!")
        if bare in ALTERNATIVES and rng.random() < 0.5:
            word = rng.choice(ALTERNATIVES[bare]) + word[len(bare) :]
        found.append(word)
    return " ".join(found)
