"""Giving back what was said, letter by letter: the bare skill behind every answer that names something of the question."""
from text import words
from text.reading import odd
from text.reading.passage_frames import ANIMALS, FOOD, JOBS
from text.sample import Turn, pick

REPEAT = (
    "Repeat: {x}|Repeat this: {x}|Repeat after me: {x}|Say: {x}|Say {x}.|Write: {x}|Write {x}|Copy this: {x}|Copy: {x}|Echo {x}|Type {x} for me.|Please repeat {x}|"
    "Give back exactly this: {x}|Say exactly: {x}|Say after me: {x}|Write down {x}|Note this: {x}|Answer with {x}|Print {x}|{x} - repeat that.|Put down this: {x}|"
    "Can you say {x}?|Could you repeat {x}?|Please copy {x}.|Write this word for me: {x}|I say {x}, now you.|Only say {x}|Reply with {x} and nothing else."
)
TWICE = "Say {x} twice.|Write {x} two times.|Repeat {x} twice.|Two times {x}, please.|Give me {x} twice"
THRICE = "Say {x} three times.|Write {x} three times.|Repeat {x} 3 times.|Three times {x}, please."
SPELL = (
    "Spell {x}.|How do you spell {x}?|Spell the word {x}.|Can you spell {x}?|Spell out {x}|Letters of {x}?|Give me the letters of {x}.|How is {x} spelled?|spell {x}|"
    "Please spell {x} for me.|Spell this: {x}|What are the letters of {x}?|{x}, letter by letter please.|Say {x} letter by letter."
)
CAPITALS = "Write {x} in capitals.|{x} in capital letters, please.|Put {x} in upper case.|Make {x} all capitals.|Write {x} in big letters.|Capitalise every letter of {x}."
SMALL = "Write {x} in small letters.|{x} in lower case, please.|Put {x} in lower case.|Make {x} all small letters."
FIRST_LETTER = "What is the first letter of {x}?|First letter of {x}?|With which letter does {x} begin?|Which letter does {x} start with?"
LAST_LETTER = "What is the last letter of {x}?|Last letter of {x}?|With which letter does {x} end?|Which letter does {x} end with?"
COUNT_LETTERS = "How many letters has {x}?|How many letters are in {x}?|Count the letters of {x}.|How long is the word {x}?"
GIVE_LIST = "Give me back this list: {l}|Repeat the list: {l}|Say these: {l}|Repeat these words: {l}|Copy the list {l}|Write these down: {l}|Read the list to me: {l}"
NTH = (
    "What is the {n} of these: {l}?|Which is the {n} word: {l}?|The {n} of {l}?|List: {l}. Which one is {n}?|{l}: the {n} one?|Give me the {n} of: {l}|"
    "Here is a list: {l}. What comes {n}?|Which word stands {n} here: {l}|Take the {n} one: {l}|{l}. Tell me the {n}."
)
NUMBERED = "Number this list: {l}|Put numbers before these: {l}|Make a numbered list of {l}|Write {l} as a numbered list."
BULLETS = "Make a list of {l}|Write {l} as a list.|Put {l} one under the other.|Make bullet points of {l}"
HOW_MANY = "How many things are in this list: {l}?|How many are these: {l}?|Count these: {l}"
ORDER = "first second third fourth fifth sixth".split()
NOT_IN = "Is {x} in this list: {l}?|Do you see {x} here: {l}?|Does the list have {x}? {l}"
TELL = (
    "My {t} is {x}.|The {t} is {x}.|Remember: my {t} is {x}.|Please note that the {t} is {x}.|Keep this in mind: the {t} is {x}.|{x} is my {t}.|My {t}: {x}|I tell you my {t}: {x}."
)
ASK = "What is my {t}?|What is the {t}?|Which {t} did I tell you?|Tell me the {t}.|Do you remember the {t}?|And the {t}?|What was my {t} again?|Say the {t}."
NOTED = "I will remember: {x}.|Noted: {x}.|All right, {x}."
TOLD = {
    "name": odd.name,
    "full name": odd.full_name,
    "password for the game": odd.code,
    "room number": odd.number,
    "street": odd.name,
    "town": odd.name,
    "phone number": odd.number,
    "order number": odd.code,
    "licence plate": odd.code,
    "teacher's name": odd.full_name,
    "sister's name": odd.name,
    "brother's name": odd.name,
    "cat's name": odd.name,
    "dog's name": odd.name,
    "boat's name": odd.name,
    "school": odd.name,
    "language": odd.language,
    "favourite word": odd.word,
    "favourite number": odd.number,
    "favourite animal": lambda r: r.choice(ANIMALS),
    "favourite food": lambda r: r.choice(FOOD),
    "favourite colour": lambda r: r.choice(words.COLOURS) if r.random() < 0.6 else odd.word(r),
    "job": lambda r: r.choice(JOBS),
    "magic word": odd.word,
}


def some(rng) -> str:
    """A word of the language or one that nobody knows."""
    drawn = rng.random()
    if drawn < 0.25:
        return rng.choice(words.OBJECTS + words.COLOURS + words.NAMES + words.CITIES + FOOD + ANIMALS)
    return odd.anything(rng)


def plain_word(rng) -> str:
    if rng.random() < 0.45:
        return rng.choice(words.OBJECTS + words.NAMES + words.CITIES)
    return pick(rng, "|".join((odd.word(rng), odd.name(rng)))).replace("-", "")


def in_list(rng) -> list:
    count = rng.choice((2, 3, 3, 4, 4, 5, 6))
    return list(dict.fromkeys(some(rng) for _ in range(count)))


def joined(rng, items: list) -> str:
    return ", ".join(items[:-1]) + rng.choice((", ", " and ")) + items[-1] if len(items) > 1 else items[0]


def sentence(rng) -> str:
    """Some words in a row, with no sense."""
    count = rng.randint(2, 6)
    text = " ".join(some(rng) for _ in range(count))
    return text + rng.choice((".", "!", "", "", "?"))


def of_word(rng) -> Turn:
    """Letters of one word."""
    x = plain_word(rng)
    kind = rng.randrange(10)
    if kind < 4:
        return Turn(pick(rng, SPELL).format(x=x), "-".join(x.upper()) + ".", "", "Those are its letters.")
    if kind < 5:
        return Turn(pick(rng, CAPITALS).format(x=x), x.upper())
    if kind < 6:
        x = x.upper() if rng.random() < 0.5 else x
        return Turn(pick(rng, SMALL).format(x=x), x.lower())
    if kind < 7:
        return Turn(pick(rng, FIRST_LETTER).format(x=x), f"{x} begins with {x[0].upper()}.", x[0].upper() + ".")
    if kind < 8:
        return Turn(pick(rng, LAST_LETTER).format(x=x), f"{x} ends with {x[-1].upper()}.", x[-1].upper() + ".")
    counted = "-".join(x.upper())
    return Turn(pick(rng, COUNT_LETTERS).format(x=x), f"{counted}: that makes {len(x)}.", f"{len(x)}.")


def of_list(rng) -> Turn:
    items = in_list(rng)
    text = joined(rng, items)
    kind = rng.randrange(10)
    if kind < 3:
        return Turn(pick(rng, GIVE_LIST).format(l=text), ", ".join(items) + ".")
    if kind < 6:
        i = rng.randrange(len(items))
        which = "last" if i == len(items) - 1 and rng.random() < 0.5 else ORDER[i]
        return Turn(pick(rng, NTH).format(n=which, l=text), f"The {which} is {items[i]}.", f"{items[i]}.")
    if kind < 7:
        return Turn(pick(rng, NUMBERED).format(l=text), "\n".join(f"{i + 1}. {x}" for i, x in enumerate(items)))
    if kind < 8:
        return Turn(pick(rng, BULLETS).format(l=text), "\n".join(f"- {x}" for x in items))
    if kind < 9:
        return Turn(pick(rng, HOW_MANY).format(l=text), f"There are {len(items)}." if len(items) > 1 else "There is 1.")
    inside = rng.random() < 0.5
    x = rng.choice(items) if inside else some(rng)
    yes = x in items
    return Turn(pick(rng, NOT_IN).format(x=x, l=text), f"Yes, {x} is in it." if yes else f"No, {x} is not in it.", "Yes." if yes else "No.")


def of_things_told(rng) -> list:
    """One to four things are told, then asked for in any order."""
    kinds = rng.sample(list(TOLD), rng.choice((1, 1, 2, 2, 3, 4)))
    told = {t: TOLD[t](rng) for t in kinds}
    at_once = rng.random() < 0.4
    lines = [pick(rng, TELL).format(t=t, x=x) for t, x in told.items()]
    asked = [Turn(pick(rng, ASK).format(t=t), f"Your {t} is {told[t]}.", f"{told[t]}.") for t in rng.sample(kinds, len(kinds))]
    if at_once:
        asked[0].question = " ".join(lines) + " " + asked[0].question
        return asked
    noted = [Turn(line, pick(rng, NOTED).format(x=x)) for line, x in zip(lines, told.values())]
    return noted + asked


def copying(rng):
    """A few short turns in a row, so that a row of the batch holds many copies and little else."""
    if rng.random() < 0.25:
        turns = of_things_told(rng)
        return turns, ("told", turns[0].question)
    turns = []
    for _ in range(rng.choice((1, 2, 3, 4))):
        kind = rng.random()
        if kind < 0.4:
            x = sentence(rng) if rng.random() < 0.3 else some(rng)
            turns.append(Turn(pick(rng, REPEAT).format(x=x), x))
        elif kind < 0.47:
            x = some(rng)
            twice = rng.random() < 0.6
            turns.append(Turn(pick(rng, TWICE if twice else THRICE).format(x=x), " ".join([x] * (2 if twice else 3))))
        elif kind < 0.72:
            turns.append(of_word(rng))
        else:
            turns.append(of_list(rng))
    return turns, ("copy", turns[0].question)
