"""Questions about a photograph whose detections are known, and what can honestly be said: that it looks like something, how often and where;
a "maybe" where the network was less sure; and of all that it doesn't tell (colours, names, words, deeds), that it doesn't."""
import random

from text.sample import article, capitalised, pick
from vision import coco, photographs, questions

MOST_NAMED = 4
THIRDS = ("on the left", "in the middle", "on the right")
LEVELS = ("at the top", "in the middle", "at the bottom")
NOTHING_THERE = "I see nothing there that I know."
NO_COLOURS = "I can't tell colours in photographs."
NO_TEXT = "I can't read text in photographs."
NO_DEEDS = "I can't tell what happens in photographs, only what is there."
NO_PLACE = "I can't tell where or when a photograph was taken."
NO_MORE = "I can't tell that from a photograph, only what is there."
NOTHING_ELSE = "Nothing else that I know."
SURE = "I think so, but I may be wrong."

# What a question may name that the network doesn't know; much of it is in photographs.THINGS.
KNOWN = set(coco.WORDS) | set(coco.NAMES)
UNKNOWN = [
    thing
    for thing in (
        photographs.THINGS + "|castle|tiger|lion|wolf|fox|monkey|pig|mouse|snake|frog|butterfly|bee|spider|shark|whale|rabbit|squirrel|mushroom|rose|pear|grape|"
        "lemon|cheese|egg|candle|guitar|piano|violin|drum|hammer|ladder|rope|wheel|key|coin|ring|crown|sword|map|globe|tent|rocket|robot|camera|lamp post|"
        "statue|fountain|temple|lighthouse|windmill|tractor|crane|helicopter|balloon|island|waterfall|volcano|rainbow|star|planet|shoe|glove|sock|scarf"
    ).split("|")
    if thing not in KNOWN and " " not in thing and thing not in ("man", "woman", "child", "boy", "girl", "baby", "player", "animal", "fruit", "plane", "light", "glass")
]
PERSONS = "man|woman|child|boy|girl|player|person"

DESCRIBE = questions.DESCRIBE + "|What is it?|What's this?|What is in the {p}?|What do you see in this {p}?|Describe the {p}.|What is on the {p}?|Tell me what you see.|What is there?"
COUNT = "How many {m} are there?|How many {m} do you see?|How many {m} are in the {p}?|Count the {m}.|How many {m}?|How many {m} can you see?|What is the number of {m}?"
EXISTS = "Is there {a}?|Is there {a} in the {p}?|Do you see {a}?|Can you see {a}?|Does the {p} show {a}?|Is {a} in the {p}?|Is it {a}?|Is this {a}?"
EXIST = "Are there any {m}?|Are there {m} in the {p}?|Do you see any {m}?|Can you see {m}?|Does it show {m}?|Are there {m}?"
WHERE = "Where is the {t}?|On which side is the {t}?|Where do you see the {t}?|Where in the {p} is the {t}?"
WHERE_ALL = "Where are the {m}?|Where do you see the {m}?|Where in the {p} are the {m}?"
WHAT_AT = "What is {w}?|What do you see {w}?|What is {w} of the {p}?|What's {w}?|Which thing is {w}?|What can you see {w}?"
KIND_OF = "What {g} is it?|Which {g} is this?|What kind of {g} is it?|Which {g} do you see?|What {g} is in the {p}?|Is there any {g}?|Do you see {b}?"
COLOURS = "What colour is it?|What colour is the {t}?|Which colour does the {t} have?|What colours are there?|Is the {t} red?|Is the {t} black?|What colour are the {m}?|Is it black and white?"
WHO = "Who is this?|Who is that?|Who is it?|Who is in the {p}?|Who is the {h}?|What is the name of the {h}?|Do you know the {h}?|Who are they?|What is her name?|What is his name?"
TEXT = "What does it say?|What is written here?|Read the text.|What does the sign say?|What is written on the {t}?|Can you read it?|What is the text in the {p}?|Read it.|Which word is it?"
DEEDS = "What is the {h} doing?|What is happening?|What are they doing?|What is the {t} doing?|What is going on here?|What happens in the {p}?|Is the {h} running?|Is the {t} sleeping?"
PLACE = "Where is this?|Where was this taken?|When was it taken?|Where was the {p} taken?|Is it day or night?|Which city is it?|Which country is this?|What time is it there?"
MORE = (
    "Is the {h} happy?|How old is the {h}?|How big is the {t}?|What is the {t} made of?|Is the {t} old?|Is the {t} new?|What breed is the {t}?|Is it a good {p}?|"
    "What does the {h} wear?|Is the {h} pretty?|What does the {t} cost?|Is the {t} dangerous?|Why is the {t} there?|What is behind the {t}?|How heavy is the {t}?|Which brand is it?|What is the weather like?"
)
ELSE = "What else do you see?|What else is there?|And what else?|Anything else?|Is there more?|What else is in the {p}?"
CERTAIN = "Are you sure?|Really?|Is that right?|How sure are you?|Are you certain?|Is that true?"

# What may be asked, how often of a hundred; methods of Asker.
WAYS = (("describe", 32), ("count", 14), ("exists", 14), ("where", 10), ("what_at", 12), ("kind_of", 6), ("beyond", 14))

GROUPS = (("animal", coco.ANIMALS), ("vehicle", coco.VEHICLES), ("food", coco.FOOD), ("furniture", coco.FURNITURE))


def listed(parts: list) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def told(groups: list, numbers: bool = True) -> str:
    """"It looks like two people and a dog, and maybe a kite." """
    named = [(g, coco.counted(g.kind, len(g.found)) if numbers else coco.one(g.kind)) for g in groups]
    sure, unsure = ([text for g, text in named if g.sure == wanted] for wanted in (True, False))
    if not sure:
        return f"Maybe {listed(unsure)}, but I'm not sure."
    return f"It looks like {listed(sure)}" + (f", and maybe {listed(unsure)}." if unsure else ".")


def described(groups: list) -> str:
    return told(groups[:MOST_NAMED])


def named(answer: str) -> set:
    """The kinds that an answer names. Longer names first: a hot dog is no dog."""
    found, text = set(), f" {answer.lower()} ".replace(",", " ").replace(".", " ")
    for kind in sorted(range(coco.KINDS), key=lambda k: -len(coco.WORDS[k])):
        for word in (coco.several(kind).lower(), coco.WORDS[kind].lower()):
            if f" {word} " in text:
                found.add(coco.NAMES[kind])
                text = text.replace(f" {word} ", "  ")
    return found


class Asker:
    """Questions and answers about the kinds found in one photograph."""

    def __init__(self, rng: random.Random, groups: list):
        self.rng, self.groups = rng, groups
        self.by_kind = {g.kind: g for g in groups}

    def filled(self, frames: str, **words) -> str:
        frame = pick(self.rng, frames)
        return frame.format(p=pick(self.rng, photographs.PICTURE), **words) if "{" in frame else frame

    def found(self):
        return self.rng.choice(self.groups)

    def missing(self) -> int:
        while (kind := self.rng.randrange(coco.KINDS)) in self.by_kind:
            pass
        return kind

    def describe(self) -> tuple:
        if self.rng.random() < 0.08:
            return pick(self.rng, photographs.FOREIGN), described(self.groups)
        return self.filled(DESCRIBE), described(self.groups)

    def count(self) -> tuple:
        drawn = self.rng.random()
        if drawn < 0.15:
            thing = self.rng.choice(UNKNOWN)
            return self.filled(COUNT, m=thing + "s"), f"I can't recognise {thing}s in photographs."
        if drawn < 0.35:
            kind = self.missing()
            return self.filled(COUNT, m=coco.several(kind)), f"I don't see any {coco.several(kind)}."
        group = self.found()
        question = self.filled(COUNT, m=coco.several(group.kind))
        if coco.PLURALS[group.kind] == coco.UNNUMBERED:
            return question, f"I see {coco.one(group.kind)}, but I can't count {coco.one(group.kind)}."
        number = coco.number(len(group.found))
        return question, f"It looks like {number}." if group.sure else f"Maybe {number}, but I'm not sure."

    def exists(self) -> tuple:
        several, drawn = self.rng.random() < 0.3, self.rng.random()
        if drawn < 0.2:
            thing = self.rng.choice(UNKNOWN)
            if several:
                return self.filled(EXIST, m=thing + "s"), f"I can't recognise {thing}s in photographs."
            return self.filled(EXISTS, a=article(thing)), f"I can't recognise {article(thing)} in photographs."
        if drawn < 0.55:
            kind = self.missing()
            if several:
                return self.filled(EXIST, m=coco.several(kind)), f"I don't see any {coco.several(kind)}."
            return self.filled(EXISTS, a=coco.one(kind)), f"I don't see {coco.one(kind)}."
        group = self.found()
        asked = self.filled(EXIST, m=coco.several(group.kind)) if several else self.filled(EXISTS, a=coco.one(group.kind))
        counted = coco.counted(group.kind, len(group.found))
        return asked, f"Yes, it looks like {counted}." if group.sure else f"Maybe {counted}, but I'm not sure."

    def where(self) -> tuple:
        if self.rng.random() < 0.2:
            kind = self.missing()
            return self.filled(WHERE, t=coco.WORDS[kind]), f"I don't see {coco.one(kind)}."
        group = self.found()
        places = listed([THIRDS[c] for c in sorted(group.columns)])
        if len(group.found) == 1:
            return self.filled(WHERE, t=coco.WORDS[group.kind]), f"{capitalised(places)}."
        return self.filled(WHERE_ALL, m=coco.several(group.kind)), f"{capitalised(places)}."

    def what_at(self) -> tuple:
        if self.rng.random() < 0.7:
            at = self.rng.randrange(3)
            place, there = THIRDS[at], [g for g in self.groups if at in g.columns]
        else:
            at = self.rng.choice((0, 2))
            place, there = LEVELS[at], [g for g in self.groups if at in g.levels]
        return self.filled(WHAT_AT, w=place), told(there[:MOST_NAMED], numbers=False) if there else NOTHING_THERE

    def kind_of(self) -> tuple:
        name, kinds = self.rng.choice(GROUPS)
        if self.rng.random() < 0.7:
            fitting = [g for g in GROUPS if any(k in g[1] for k in self.by_kind)]
            name, kinds = self.rng.choice(fitting or GROUPS)
        there = [g for g in self.groups if g.kind in kinds]
        some = name if name in ("food", "furniture") else article(name)
        return self.filled(KIND_OF, g=name, b=some), told(there[:MOST_NAMED]) if there else f"I see no {name} that I know."

    def beyond(self) -> tuple:
        """What detections don't tell."""
        frames, answer = self.rng.choice(
            ((COLOURS, NO_COLOURS), (TEXT, NO_TEXT), (DEEDS, NO_DEEDS), (PLACE, NO_PLACE), (MORE, NO_MORE), (WHO, "I don't know who that is."))
        )
        kind = self.found().kind if self.rng.random() < 0.7 else self.missing()
        return self.filled(frames, t=coco.WORDS[kind], m=coco.several(kind), h=pick(self.rng, PERSONS)), answer

    def follow_up(self) -> list:
        """A description and a question that leans on it."""
        rest = self.groups[MOST_NAMED:]
        if self.rng.random() < 0.5:
            return [self.describe(), (self.filled(ELSE), told(rest) if rest else NOTHING_ELSE)]
        unsure = [coco.one(g.kind) for g in self.groups[:MOST_NAMED] if not g.sure]
        return [self.describe(), (self.filled(CERTAIN), f"Not of {listed(unsure)}." if unsure else SURE)]


def typed(rng: random.Random, pair: tuple) -> tuple:
    return photographs.typed(rng, pair[0]), pair[1]


def asked(rng: random.Random, groups: list, most: int = 3) -> list:
    """Question and answer pairs about one photograph. \\pre the photograph is recognised"""
    asker = Asker(rng, groups)
    if rng.random() < 0.1:
        return [typed(rng, pair) for pair in asker.follow_up()]
    count = rng.choice((1, 1, 2, 2, most))
    ways = rng.choices([way for way, _ in WAYS], [weight for _, weight in WAYS], k=count)
    return [typed(rng, getattr(asker, way)()) for way in ways]
