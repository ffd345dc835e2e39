"""Test questions in wordings of their own: written apart from the generators in text/, sharing only the tables of facts with them.

Each function returns items: the earlier turns of the conversation, the question, and what a right answer must be.
"""
import random
from dataclasses import dataclass, field
from typing import Callable

from text import refusals, words
from text.sample import article


@dataclass
class Item:
    question: str
    right: Callable[[str], bool]
    expected: str
    before: list = field(default_factory=list)  # (question, answer) pairs that were said already


def plain(text: str) -> str:
    """The words alone: two questions with the same words are the same wording."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def fixed_wordings() -> set:
    """What the training must never ask, as `plain` writes it: the questions below that have no slots."""
    asked = [question for question, _ in (*ROOKERY, *CHAT)]
    return {plain(text) for text in (*asked, *OUTSIDE, *STORIES, *GOOD, *BAD)}


def has(*parts: str) -> Callable[[str], bool]:
    """All parts occur in the answer as whole words."""

    def check(answer: str) -> bool:
        padded = "".join(c if c.isalnum() or c in "+-'" else " " for c in answer.lower())
        return all(f" {p.lower()} " in f" {' '.join(padded.split())} " for p in parts)

    return check


def declines(answer: str) -> bool:
    return answer in refusals.ANSWERS or answer.startswith(("I don't know", "I can't"))


def capitals(rng: random.Random) -> list:
    frames = [
        "I forgot what the capital of {c} is called.",
        "Could you remind me of the capital of {c}?",
        "In {c}, which city is the capital?",
        "The government of {c} sits in the capital. Which city is that?",
        "Say the capital of {c}",
    ]
    return [Item(rng.choice(frames).format(c=c), has(t), t) for c, t in words.CAPITALS.items()]


def colours(rng: random.Random) -> list:
    frames = [
        "What is the usual colour of {a}?",
        "If I paint {a}, what colour do I take?",
        "{b} has which colour?",
        "Say what colour {a} is.",
        "Normally {a} is what colour?",
    ]
    return [
        Item(rng.choice(frames).format(a=article(t), b=article(t).capitalize()), has(c), c)
        for t, c in words.THING_COLOURS.items()
    ]


def word_forms(rng: random.Random) -> list:
    items = []
    for a, b in words.OPPOSITES.items():
        items.append(
            Item(
                rng.choice(
                    [
                        "Which word means the opposite of {a}?",
                        "Not {a} but the opposite: which word?",
                        "I look for the opposite of {a}.",
                    ]
                ).format(a=a),
                has(b),
                b,
            )
        )
    for a, b in words.PLURALS.items():
        items.append(
            Item(
                rng.choice(
                    [
                        "What do I write for several {a}: the plural?",
                        "I need the plural of the word {a}.",
                        "Which is the plural of {a}",
                    ]
                ).format(a=a),
                has(b),
                b,
            )
        )
    for a, b in words.PASTS.items():
        items.append(
            Item(
                rng.choice(
                    [
                        "How does {a} look in the past tense?",
                        "I need the past tense of the verb {a}.",
                        "Which is the past tense of {a}",
                    ]
                ).format(a=a),
                has(b),
                b,
            )
        )
    for names, noun in ((words.DAYS, "day"), (words.MONTHS, "month")):
        for i, name in enumerate(names):
            items.append(
                Item(
                    f"Which {noun} follows after {name}?",
                    has(names[(i + 1) % len(names)]),
                    names[(i + 1) % len(names)],
                )
            )
    return items


def definitions(rng: random.Random, glosses: dict) -> list:
    frames = [
        "I don't know the word {w}. What does it mean?",
        "Say what {w} means, please.",
        "How would you define {w}?",
        "In a dictionary, what stands under {w}?",
        "Somebody said {w}. What is that?",
    ]
    return [
        Item(rng.choice(frames).format(w=w), lambda answer, g=g: g.lower() in answer.lower(), g)
        for w, g in glosses.items()
    ]


def sums(rng: random.Random) -> list:
    items = []
    for _ in range(150):
        a = rng.randint(0, 20)
        if rng.random() < 0.5:
            b = rng.randint(0, 20 - a)
            frame, result = (
                rng.choice(
                    [
                        "What does {a} plus {b} make?",
                        "Please add {b} to {a}.",
                        "How many are {a} and {b} together?",
                        "{a} + {b}, what is it?",
                        "Work out {a} + {b}",
                    ]
                ),
                a + b,
            )
        else:
            b = rng.randint(0, a)
            frame, result = (
                rng.choice(
                    [
                        "What is left of {a} minus {b}?",
                        "Please take {b} away from {a}.",
                        "{a} - {b}, what is it?",
                        "Work out {a} - {b}",
                        "{a} without {b} is how much?",
                    ]
                ),
                a - b,
            )
        items.append(Item(frame.format(a=a, b=b), lambda x, r=result: last_number(x) == r, str(result)))
    return items


def last_number(answer: str) -> int:
    numbers = "".join(c if c.isdigit() else " " for c in answer).split()
    return int(numbers[-1]) if numbers else -1


def comparisons(rng: random.Random) -> list:
    items = []
    for _ in range(100):
        a, b = rng.sample(range(21), 2)
        bigger = rng.random() < 0.5
        frame = rng.choice(
            [
                "Of {a} and {b}, which is {w}?",
                "Which of these is {w}: {a}, {b}?",
                "Pick the {t} number: {a} or {b}",
            ]
        )
        question = frame.format(
            a=a, b=b, w="bigger" if bigger else "smaller", t="larger" if bigger else "lower"
        )
        result = max(a, b) if bigger else min(a, b)
        items.append(Item(question, lambda x, r=result: x.split()[:1] == [str(r)], str(result)))
    return items


GOOD = (
    "Their new cook makes the tastiest noodles in town.|My little sister danced with joy when she saw the puppy.|What a treat, I could listen to that choir for hours.|The staff went out of their way to make us welcome.|"
    "Thanks to this lamp my desk looks great at last.|You should really try the apple pie, it is heaven.|The view from our window was stunning.|This jacket fits me perfectly and keeps me warm.|I finished the novel in one night because it was so gripping.|"
    "Our guide was patient and knew everything.|The repair was quick and cheap.|I have never slept better than in that bed.|The kids cannot stop playing with it.|A clear, honest and moving film.|Finally a teacher who listens.|"
    "Five stars, I am delighted.|The boat ride was a pleasure from start to end.|He won the prize and everybody cheered.|The soup was hot, rich and tasty.|I am proud of my team.|What a friendly little shop!|This program saves me a lot of time.|"
    "Lovely people, lovely place.|My new bike rides like a dream.|The doctor was gentle and kind."
).split("|")
BAD = (
    "Their new cook burns everything he touches.|My little sister wept when her balloon burst.|That choir sang so badly that people left.|The staff ignored us the whole evening.|This lamp fell apart after two days.|"
    "Avoid the apple pie, it tastes of soap.|The view from our window was a dirty wall.|This jacket is too tight and lets the rain in.|I gave up on the novel because nothing happens.|Our guide was late and grumpy.|The repair took weeks and cost too much.|"
    "I have never slept worse than in that bed.|The kids got bored with it at once.|A confused, false and empty film.|Again a teacher who never listens.|One star, I am disappointed.|The boat ride was a nightmare from start to end.|"
    "He lost the match and everybody sighed.|The soup was cold, thin and salty.|I am ashamed of my team.|What an unfriendly little shop!|This program crashes all the time.|Rude people, filthy place.|My new bike squeaks and the brakes fail.|The doctor hurt me and did not care."
).split("|")


def moods(rng: random.Random) -> list:
    """Sentences that no generator made."""
    frames = [
        "Positive or negative? {s}",
        "What is the sentiment of this? {s}",
        "{s} Is this positive or negative?",
    ]
    return [
        Item(rng.choice(frames).format(s=s), has(shown), shown)
        for shown, row in (("positive", GOOD), ("negative", BAD))
        for s in row
    ]


ENTITY_FRAMES = [
    ("{p} took the night train to {l}.", "pl"),
    ("Please tell {p} that the shop in {l} is closed on {d}.", "pld"),
    ("{q} and {p} first met in {l}.", "qpl"),
    ("Until {d}, {p} works for {o}.", "dpo"),
    ("The letter that {p} wrote reached {l} on {d}.", "pld"),
    ("{o} moved from {l} to {m}.", "olm"),
    ("Does {p} still live in {l}?", "pl"),
    ("{d} was a cold day in {l}.", "dl"),
    ("{p} gave {q} a book.", "pq"),
    ("I saw {p} near {o} on {d}.", "pod"),
]
KINDS = {"p": "Person", "q": "Person", "l": "Place", "m": "Place", "o": "Organization", "d": "Date"}


def entities(rng: random.Random) -> list:
    """Scored by F1 in evaluate.py; `expected` is the list in the answer's form."""
    items = []
    for _ in range(100):
        frame, keys = rng.choice(ENTITY_FRAMES)
        (p, q), (l, m) = rng.sample(words.NAMES, 2), rng.sample(words.CITIES, 2)
        values = dict(
            p=p,
            q=q,
            l=l,
            m=m,
            o=rng.choice(words.ORGANISATIONS),
            d=rng.choice([rng.choice(words.DAYS), f"{rng.randint(1, 28)} {rng.choice(words.MONTHS)}"]),
        )
        expected = "; ".join(f"{KINDS[k]}: {values[k]}" for k in keys) + "."
        question = rng.choice(
            [
                "Names, places and dates in this sentence? {s}",
                "Find the names: {s}",
                "Which entities are in here? {s}",
            ]
        ).format(s=frame.format(**values))
        items.append(Item(question, lambda x, e=expected: x == e, expected))
    return items


def passages(rng: random.Random) -> list:
    items = []
    for _ in range(100):
        a, b = rng.sample(words.NAMES, 2)
        o, p = rng.sample(words.OBJECTS, 2)
        c, d = rng.sample(words.COLOURS, 2)
        l, m = rng.sample(words.PLACES, 2)
        text, asked = rng.choice(
            [
                (
                    f"In the {l} {a} found {article(c)} {o}. Later {b} bought {article(d)} {p}.",
                    [
                        (f"Who found the {o}?", a),
                        (f"What colour was the {p}?", d),
                        (f"Where was the {o}?", l),
                        (f"Who bought the {p}?", b),
                    ],
                ),
                (
                    f"{a} hid the {o} in the {l}. The {p} lies in the {m}.",
                    [(f"Where is the {o}?", l), (f"Where is the {p}?", m), (f"Who hid the {o}?", a)],
                ),
                (
                    f"{a} wears {article(c)} coat and {b} wears {article(d)} hat.",
                    [
                        ("What colour is the coat?", c),
                        ("What colour is the hat?", d),
                        ("Who wears the hat?", b),
                        ("Who has the coat?", a),
                    ],
                ),
                (
                    f"Every morning {a} walks to the {l}. {b} goes to the {m} instead.",
                    [(f"Where does {a} walk?", l), (f"Where does {b} go?", m), (f"Who goes to the {m}?", b)],
                ),
                (
                    f"{a} broke the {o} of {b}. It happened in the {l}.",
                    [(f"Who broke the {o}?", a), (f"What did {a} break?", o), ("Where did it happen?", l)],
                ),
            ]
        )
        question, result = rng.choice(asked)
        items.append(Item(f"{text} {question}", has(result), result))
    return items


ROOKERY = [
    ("By which keys do I get an empty conversation?", "Ctrl+N"),
    ("I'd love to begin a brand new chat", "Ctrl+N"),
    ("My chat is full, how can a fresh one be made?", "Ctrl+N"),
    ("Somewhere I wrote about boats, how can I find that message?", "Ctrl+K"),
    ("Search the history?", "Ctrl+K"),
    ("How are messages searched?", "Ctrl+K"),
    ("Which key sends my message?", "Enter"),
    ("My text needs two lines, how do I break it?", "Shift+Enter"),
    ("Enter sends, but I want a newline", "Shift+Enter"),
    ("You talk too long, how can I stop you?", "Esc"),
    ("How is a running answer stopped?", "Esc"),
    ("Halt the answer, which key?", "Esc"),
    ("Which key moves the cursor to the message box?", "Ctrl+L"),
    ("Which shortcut shows the next conversation?", "Ctrl+PgDn"),
    ("Which shortcut shows the previous conversation?", "Ctrl+PgUp"),
    ("The list of chats on the left is gone, how do I show it?", "Ctrl+B"),
    ("Hide the list on the left?", "Ctrl+B"),
    ("Where are the sampling sliders?", "Ctrl+Shift+B"),
    ("I have a bigger model on my disk, how can it be loaded?", "Ctrl+M"),
    ("How is another model opened?", "Ctrl+M"),
    ("I'd like a smarter model", "Ctrl+M"),
    ("Where are the models?", "Ctrl+M"),
    ("Where do I find the preferences of the app?", "Ctrl+comma"),
    ("How are the settings opened?", "Ctrl+comma"),
    ("My conversation has a silly title, how do I change it?", "F2"),
    ("How is a chat renamed?", "F2"),
    ("Oops, I deleted a chat by mistake. Can it be restored?", "Ctrl+Z"),
    ("How do I undo?", "Ctrl+Z"),
    ("The letters are too small for my eyes", "Ctrl+Plus"),
    ("How can the text be made larger?", "Ctrl+Plus"),
    ("How do I get rid of a conversation?", "Delete"),
    ("This chat should stay on top of the list", "Pin"),
    ("How is a copy of a conversation made?", "Duplicate"),
    ("I need my conversation as a Markdown file", "Export"),
    ("How can I put your answer on the clipboard?", "Copy"),
    ("There is a typo in my question, can it be edited?", "Edit"),
    ("I don't like this answer, give me a way to regenerate it", "Write another answer"),
    ("The answer was cut off, how do I make it continue?", "Continue"),
    ("How is a conversation forked?", "Fork"),
    ("Where did the old version of the answer go?", "arrows"),
    ("How do I show you a photo?", "Drop"),
    ("I have an image for you, how do I add it?", "Drop"),
    ("How can the temperature be changed?", "sliders"),
    ("How do I reset the sliders to the defaults?", "defaults"),
    ("I want exactly the same answer again and again, which setting?", "seed"),
    ("Your answers should have at most 50 tokens", "Most tokens"),
    ("Can the answer end at a certain word?", "Also stop at"),
    ("How is a state saved?", "Save as"),
    ("How do I load a saved state?", "Import"),
    ("How can I free the memory that the model takes?", "Unload"),
    ("It is too bright, is there a dark theme?", "theme"),
    ("How do I switch the language of the app?", "language"),
    ("Can I set how many threads are used?", "Threads"),
    ("Can the model run on my graphics card?", "device"),
    ("Is there a command line program?", "rookery-cli"),
    ("Where is the list of all shortcuts?", "Keyboard"),
    ("What does Ctrl+N do in this app?", "new conversation"),
    ("And Ctrl+K, what does it do?", "searches"),
    ("Tell me what Ctrl+F does", "this conversation"),
    ("How do I get to the place in this chat where you spoke of birds?", "Ctrl+F"),
    ("Somebody gave me an exported conversation. How do I open it?", "Import"),
    ("Is there a key that regenerates the answer?", "Ctrl+R"),
    ("Tell me what Esc does", "stops"),
    ("Tell me what F2 does", "renames"),
    ("What does Ctrl+M do in Rookery?", "Models"),
    ("Tell me what Ctrl+B does", "conversations"),
    ("What will Ctrl+Z do?", "deletion"),
    ("So what exactly is Rookery?", "desktop"),
    ("What sort of app is this?", "desktop"),
    ("Must my computer be online for this?", "without the internet"),
    ("May I know who you are?", "starter model"),
    ("Please introduce yourself to me", "starter model"),
    ("What are the things you can do?", "simple"),
    ("What is meant by RWKV?", "recurrent"),
    ("What is a state good for?", "remembers"),
    ("Does anybody else see what I write here?", "stay on your computer"),
    ("Are you a real human being?", "program"),
    ("Is everything that you say correct?", "mistakes"),
    ("Why does this app have the name Rookery?", "rooks"),
    ("Which file formats of models does it take?", "safetensors"),
    ("Where could I find larger models?", "Hugging Face"),
    ("Must I pay for Rookery?", "free"),
    ("Will my text be lost when the computer crashes?", "nothing is lost"),
    ("What is the temperature good for?", "random"),
    ("What do you call a token?", "piece of text"),
    ("Who built this model?", "project"),
]


def rookery(rng: random.Random) -> list:
    return [Item(q, lambda x, e=e: e.lower() in x.lower(), e) for q, e in ROOKERY]


OUTSIDE = (
    "Which scientist discovered radium?|In what year did the Titanic sink?|Give me three reasons for the fall of the Roman Empire.|What is the boiling point of ethanol?|Who composed the Magic Flute?|How many moons has Saturn?|"
    "Write a haiku about autumn leaves.|Can you program a website for me?|Which team won the championship in 1998?|Explain how vaccines work.|What is the plot of Macbeth?|Sort these numbers with Python: 3, 1, 2.|Give me a good recipe for dumplings.|"
    "How do I fix a flat tyre?|What is the best way to invest money?|Which planet is the hottest?|Who is the chancellor of Germany?|How tall is the Burj Khalifa?|What does the French word maison mean?|Translate good evening into Swedish.|"
    "What is 356 times 27?|What is the cube root of 512?|Calculate 87 / 3.|What is the capital of Kazakhstan?|What is the capital of Burundi?|Which currency is used in Thailand?|How many inhabitants has Mexico City?|When was the University of Bologna founded?|"
    "How does a nuclear reactor produce power?|What is a quasar?|Who was the second man on the moon?|Name all the kings of England.|What are the rules of cricket?|How do I write a linked list in C?|What is the difference between TCP and UDP?|"
    "Should I take aspirin for my headache?|Which laptop should I buy?|What will the weather be in Rome?|Tell me the latest football results.|Who directed Casablanca?|What is the GDP of Brazil?|What is a mitochondrion?|What is epistemology?|"
    "Which vitamins are in spinach?|Why did the dinosaurs die out?|How are diamonds formed?|What is the speed of light?|How long is a marathon?|What is the chemical formula of salt?|Who painted the Night Watch?|What does zyxomma mean?|What is a florbit?|"
    "Define quandle.|How do I tie a bow tie?|Can you plan my trip to Iceland?|Give me legal advice about my rent.|Who is your favourite philosopher and why?|Compare socialism and liberalism.|What is the largest prime below 1000?|Solve 3x + 7 = 25.|"
    "What is the best opening in chess?|How many bones has a human body?|Who invented dynamite?|What happened on 9 November 1989?|How do I get a visa for Japan?|Write me a love letter.|Explain the offside rule.|What causes thunder?|Which language is spoken in Angola?|"
    "How old is the universe?|Who was the first emperor of China?"
).split("|")


def outside(rng: random.Random) -> list:
    return [Item(q, declines, "(declines)") for q in OUTSIDE]


def inside(answers_of: list) -> list:
    """That the model doesn't decline what it knows is counted on the answers of the other sets."""
    return [a for a in answers_of if declines(a)]


CHAT = [
    ("hello my friend", "hello|hi|nice"),
    ("Good day!", "hello|hi|nice"),
    ("Hey you", "hello|hi|nice"),
    ("How do you do?", "fine|well"),
    ("And how are you today?", "fine|well"),
    ("You ok today?", "fine|well"),
    ("Thanks, that was helpful", "welcome"),
    ("I thank you", "welcome"),
    ("ok thank you very much", "welcome"),
    ("ok, bye now", "bye|goodbye"),
    ("Good night, sleep well", "bye|goodbye"),
    ("So long!", "bye|goodbye"),
    ("I feel so sad", "sorry"),
    ("My day was terrible", "sorry"),
    ("I feel really happy right now", "good|wonderful"),
    ("I'm hungry now", "eat"),
    ("I'm so tired", "rest"),
    ("I'm bored", "story|joke"),
    ("Do you have a joke for me?", "?"),
    ("Please make me laugh", "?"),
    ("You are a very good program", "thank"),
    ("You made a mistake", "sorry"),
    ("That answer is wrong", "sorry"),
    ("Excuse me please", "problem"),
    ("What's the time now?", "know"),
    ("Is it sunny outside?", "weather"),
    ("How old are you really?", "age"),
    ("In which place do you live?", "computer"),
    ("Do you speak Spanish?", "english"),
    ("Let's have a chat", "like|talk|story"),
    ("My cat is ill and I am worried", "sorry"),
    ("I love horses", "horses"),
    ("I really hate snow", "snow"),
    ("Yesterday I baked bread", "nice"),
    ("Do you like football?", "football"),
    ("Are you my friend?", "program"),
]


def chat(rng: random.Random) -> list:
    return [
        Item(q, lambda x, e=e: x not in refusals.ANSWERS and any(w in x.lower() for w in e.split("|")), e)
        for q, e in CHAT
    ]


def follow_ups(rng: random.Random) -> list:
    items = []
    for country in rng.sample(list(words.CAPITALS), 12):
        said = [
            (f"What is the capital of {country}?", f"The capital of {country} is {words.CAPITALS[country]}.")
        ]
        items.append(
            Item(
                "Can I have that shorter?",
                lambda x, t=words.CAPITALS[country]: x == f"{t}.",
                words.CAPITALS[country],
                said,
            )
        )
        items.append(Item("Please say it once again.", lambda x, a=said[0][1]: x == a, said[0][1], said))
    for _ in range(12):
        a, b = rng.sample(range(1, 10), 2)
        said = [(f"What is {a} plus {b}?", f"{a} plus {b} is {a + b}.")]
        items.append(Item("And why?", has("Because", str(a), str(b)), "Because ...", said))
        items.append(
            Item("Only the number please, shorter.", lambda x, r=a + b: x == f"{r}.", f"{a + b}.", said)
        )
        name = rng.choice(words.NAMES)
        items.append(
            Item(
                "Tell me what my name is.",
                has(name),
                name,
                [(f"Good morning, I am {name}.", f"Nice to meet you, {name}!")],
            )
        )
        items.append(
            Item(
                "Why don't you know that?",
                has("Because"),
                "Because ...",
                [(rng.choice(OUTSIDE), refusals.ANSWER)],
            )
        )
    return items


STORIES = (
    "Tell me a story about a brave mouse.|I'd like to hear a tale of a whale.|Write a story, please.|A story for my daughter, please.|Tell something about a king and a fox.|Continue this story: A small boat lay on the river. Nobody knew whose it was.|"
    "Please continue: Lena heard a noise behind the old door.|What happens next? The bear looked for honey, but the bees were angry.|Tell me a story.|Tell me a story about a girl and her kite."
).split("|")
