"""Conversations of three turns (data/talk.txt, more ways to begin them in data/talk_openings.txt), and a greeting with a question
behind it.
"""
from functools import lru_cache

from text import written
from text.sample import Turn, capitalised, pick

GREETINGS = (
    ("Good morning|Good morning!|Good morning to you|Morning|A very good morning|Good morning, Rookery", "Good morning!"),
    ("Good evening|Good evening!|Evening|A good evening to you|Good evening, Rookery|Good evening to you", "Good evening!"),
    ("Good afternoon|Good afternoon!|Afternoon|A good afternoon to you|Good day|Good day to you", "Good afternoon!"),
    ("Hello|Hi|Hey|Hello there|Hi there|Hello Rookery|Hi Rookery|Hello!|Hi!|Hey there|Hello my friend", "Hello!"),
)
BEHIND = (
    (
        "How are you?|How are you today?|How are you doing?|How do you do?|How are you this morning?|How do you feel?|How is it going?|How have you been?|Are you well?|How's it going?|How are you getting on?|"
        "I hope you are well.|How is your day?|How are things with you?|How are you feeling today?|All well?",
        "I am fine, thank you. How are you?",
    ),
    ("Who are you?|What are you?|What is your name?|Tell me who you are.|Who am I talking to?|And you are?|What's your name?", "I am Rookery's starter model. What is your name?"),
    ("Can you help me?|I need some help.|Could you help me, please?|I have a question.|May I ask something?|Help me, please.|I would like to ask something.", "Of course. What is it about?"),
    ("Nice to meet you.|Nice to see you.|Good to see you.|I am glad to see you.|How nice to meet you.", "It is nice to see you too."),
    ("What can you do?|What do you know?|What can I ask you?|What are you good at?", "I know words, capitals, small sums and Rookery, and I can tell a story."),
    ("I am back.|I am here again.|It's me again.|Here I am.|I am new here.", "Welcome! What would you like to talk about?"),
    ("Let's talk.|I want to chat.|Do you have time?|Can we talk?|Shall we talk?", "Gladly. What would you like to talk about?"),
    ("Did you sleep well?|Did you rest well?|Have you slept well?", "I never sleep, but thank you. And you?"),
    ("Tell me a story.|I would like a story.|A joke, please.|Make me laugh.", ""),
    ("What's new?|What's up?|Anything new?|What is going on?|What's happening?", "Nothing new here. I was waiting for you. And you?"),
    ("I am fine.|I am fine today.|I feel great.|I am very well.|I am well, and you?|I am fine, how are you?", "I am glad to hear that. I am fine too."),
    ("I am sad.|I am not well.|I feel bad today.|My day is awful.", "I am sorry to hear that. Do you want to tell me about it?"),
    ("Thank you for yesterday.|Thanks for your help.|Thank you.", "You are welcome!"),
)
NAMED = "I am {n}.|My name is {n}.|I'm {n}.|{n} here.|This is {n}.|It's {n}.|Call me {n}."
JOINTS = (". ", "! ", ", ", " - ", "... ", " ", ".\n")


@lru_cache(None)
def conversations() -> list:
    """[(messages, answer)] of each conversation"""
    found, openings = [], written.blocks("talk_openings.txt")
    for part in written.paragraphs("talk.txt"):
        turns, messages = [], []
        for line in part:
            if line.startswith("U "):
                messages.append(line[2:])
            elif line.startswith("A "):
                turns.append((messages, line[2:]))
                messages = []
        if turns:
            turns[0][0].extend(openings.get(turns[0][0][0], []))
            found.append(turns)
    return found


def talk(rng):
    turns = rng.choice(conversations())
    count = rng.choice((1, 2, 3, 3, 3))
    return [Turn(rng.choice(messages), answer) for messages, answer in turns[:count]], None


def greeting(rng, person: str, story):
    """`story` draws the turns of a story; `person` is a name, known or not."""
    said, back = rng.choice(GREETINGS)
    first = pick(rng, said)
    joint = rng.choice(JOINTS)
    if first.endswith("!"):
        joint = " "
    drawn = rng.random()
    if drawn < 0.2:
        return [Turn(first + joint + pick(rng, NAMED).format(n=person), f"{back} Nice to meet you, {person}.")], None
    asked, answer = rng.choice(BEHIND)
    if not answer:
        turn = story(rng)[0][0]
        return [Turn(first + joint + turn.question, turn.answer)], None
    question = pick(rng, asked)
    if joint == ", ":
        question = question if question.startswith("I ") or question.startswith("I'") else question[0].lower() + question[1:]
    whole = first + joint + (question if joint == ", " else capitalised(question))
    if rng.random() < 0.15:
        whole = whole.lower().rstrip("?.")
    turns = [Turn(whole, f"{back} {answer}")]
    if answer.endswith("How are you?") and rng.random() < 0.5:
        turns.append(
            Turn(
                pick(rng, "I am fine too.|Fine, thanks.|I'm good.|Very well, thank you.|I am fine as well, thanks.|Good, thank you for asking.|Not so bad."),
                "That is good to hear! What shall we talk about?",
            )
        )
    elif answer.endswith("What is your name?") and rng.random() < 0.6:
        turns.append(Turn(pick(rng, NAMED).format(n=person), f"Nice to meet you, {person}!"))
    return turns, None
