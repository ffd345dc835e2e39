"""Things of a kind: some of them, more of them, one example, and whether something is of the kind (data/lists.txt).

A line of the file holds the kind in the singular, its names in the plural, and its members in the order in which they are said: a fixed
order is learnt without ever saying a thing twice.
"""
from functools import lru_cache

from text import words, written
from text.sample import Turn, article, capitalised, pick

ASK = (
    "Name {n} {k}.|Tell me {n} {k}.|Give me {n} {k}.|List {n} {k}.|Can you name {n} {k}?|Can you tell me {n} {k}?|Say {n} {k}.|I need {n} {k}.|{n} {k}?|{n} {k}, please.|"
    "Do you know {n} {k}?|Write down {n} {k}.|Write {n} {k}.|Could you list {n} {k}?|Please give me the names of {n} {k}.|Help me with {n} {k}.|My homework: name {n} {k}.|"
    "Name me {n} {k}|What are {n} {k}?|Which {n} {k} do you know?|I have to name {n} {k}.|Think of {n} {k}.|Let me hear {n} {k}.|Mention {n} {k}.|Are there {n} {k} you can name?"
)
SOME = (
    "Name some {k}.|Tell me some {k}.|What {k} do you know?|Which {k} do you know?|List some {k}.|Give me examples of {k}.|Give examples for {k}.|A list of {k}, please.|Examples of {k}?|"
    "Name a few {k}.|Can you list {k}?|Make a list of {k}.|What {k} are there?|Which {k} are there?|Do you know any {k}?|{k}?|Tell me about {k}: which are there?"
)
ONE = (
    "Name {a}.|Tell me {a}.|Give me {a}.|Give me an example of {a}.|What is an example of {a}?|Do you know {a}?|Say {a}.|Can you name {a}?|Name one {k1}.|Which {k1} do you know?|"
    "Think of {a}.|I need {a}.|An example for {a}?|Tell me one {k1}."
)
MORE = "More|Another|More please|And more?|Any others?|Name another.|One more.|Give me one more.|Do you know another one?|And another?|What else?|More of them|Others?"
IS_IT = "Is {x} {a}?|Is it true that {x} is {a}?|{x} is {a}, isn't it?|Would you call {x} {a}?|Does {x} belong to the {k}?|Is {x} one of the {k}?"
WHICH_KIND = "What kind of thing is {x}?|To which group does {x} belong?|{x} is an example of what?"
NO_MORE = "I don't know any more of them."
PROPER = ("the ", "Mount", "Mont")
# Kinds of which nothing belongs to two; flowers, metals and gems may be colours too.
APART = (
    "fruit|vegetable|bird|insect|fish|colour|country|city|planet|tool|piece of furniture|garment|sport|musical instrument|vehicle|tree|job|day|month|season|"
    "shape|language|drink|feeling|part of the body|building"
).split("|")


@lru_cache(None)
def kinds() -> list:
    """(singular, plurals, members)"""
    found = []
    for line in written.lines("lists.txt"):
        names, members = line.split(" = ")
        singular, *plurals = names.split("|")
        found.append((singular, plurals, members.split(", ")))
    return found


def enumerated(items: list) -> str:
    text = ", ".join(items[:-1]) + " and " + items[-1] if len(items) > 1 else items[0]
    return capitalised(text) + "."


def named(rng, x: str) -> str:
    """A member as it stands in a sentence."""
    if x[0].isupper() or x.startswith(PROPER) or x[0].isdigit() or x.endswith(("s", "ing")) or " " in x:
        return x
    return article(x)


def lists(rng):
    singular, plurals, members = rng.choice(kinds())
    many = pick(rng, "|".join(plurals))
    drawn = rng.random()
    if drawn < 0.5:
        return several(rng, many, members)
    if drawn < 0.65:
        count = min(5, len(members))
        turns = [Turn(capitalised(pick(rng, SOME).format(k=many)), enumerated(members[:count]), enumerated(members[:2]))]
        return turns + further(rng, members, count), None
    if drawn < 0.82:
        question = pick(rng, ONE).format(a=article(singular), k1=singular)
        return [Turn(question, enumerated(members[:1]))] + further(rng, members, 1), None
    return belongs(rng, singular, plurals[0], members)


def several(rng, many: str, members: list):
    count = rng.choice((2, 3, 3, 3, 4, 5, 6))
    number = words.NUMBERS[count] if rng.random() < 0.7 else str(count)
    question = capitalised(pick(rng, ASK).format(n=number, k=many))
    if count > len(members):
        return [Turn(question, f"I only know {words.NUMBERS[len(members)]}: {', '.join(members)}.")], None
    return [Turn(question, enumerated(members[:count]), enumerated(members[:1]))] + further(rng, members, count), None


def further(rng, members: list, said: int) -> list:
    """Now and then another one is asked for, until none is left."""
    turns = []
    while rng.random() < 0.3:
        rest = members[said : said + 1]
        turns.append(Turn(pick(rng, MORE), enumerated(rest) if rest else NO_MORE))
        said += 1
        if not rest:
            break
    return turns


def belongs(rng, singular: str, plural: str, members: list):
    x, kind = rng.choice(members), article(singular)
    if singular in APART and rng.random() < 0.6:
        other = rng.choice([k for k in kinds() if k[0] in APART and not set(k[2]) & set(members)])
        x = rng.choice(other[2])
        question = capitalised(pick(rng, IS_IT).format(x=named(rng, x), a=kind, k=plural))
        return [Turn(question, f"No, {named(rng, x)} is not {kind}, but {article(other[0])}.", "No.")], ("kind", x, singular)
    question = capitalised(pick(rng, IS_IT).format(x=named(rng, x), a=kind, k=plural))
    return [Turn(question, f"Yes, {named(rng, x)} is {kind}.", "Yes.")], ("kind", x, singular)
