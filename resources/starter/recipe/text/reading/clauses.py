"""Passages put together from clauses: who did what with which thing, where and when, in any order, with questions for every part.

A handful of frames can be learned by heart; this many combinations of verbs, places, times and joints can't, so that what is learned
is to look the answer up in the text.
"""
import re

from text import words
from text.reading import odd
from text.sample import article, capitalised, pick

# past form, base form, third person
DOING = [
    entry.split("-")
    for entry in (
        "found-find-finds|lost-lose-loses|bought-buy-buys|sold-sell-sells|painted-paint-paints|cleaned-clean-cleans|washed-wash-washes|"
        "opened-open-opens|closed-close-closes|repaired-repair-repairs|borrowed-borrow-borrows|saw-see-sees|needed-need-needs|took-take-takes|"
        "carried-carry-carries|brought-bring-brings|dropped-drop-drops|forgot-forget-forgets|wanted-want-wants|kept-keep-keeps|threw-throw-throws|"
        "drew-draw-draws|made-make-makes|caught-catch-catches|picked-pick-picks|touched-touch-touches|moved-move-moves|stole-steal-steals|"
        "showed-show-shows|packed-pack-packs|ordered-order-orders|got-get-gets|chose-choose-chooses|filled-fill-fills|dried-dry-dries|"
        "shook-shake-shakes|tested-test-tests|liked-like-likes|used-use-uses|counted-count-counts|held-hold-holds|left-leave-leaves"
    ).split("|")
]
GOING = [
    entry.split("-")
    for entry in (
        "went-go-goes|ran-run-runs|drove-drive-drives|cycled-cycle-cycles|hurried-hurry-hurries|came-come-comes|travelled-travel-travels|"
        "returned-return-returns|rode-ride-rides|marched-march-marches|jogged-jog-jogs|strolled-stroll-strolls|sailed-sail-sails"
    ).split("|")
]
STAYING = [
    entry.split("-")
    for entry in (
        "sat-sit-sits|slept-sleep-sleeps|waited-wait-waits|worked-work-works|played-play-plays|sang-sing-sings|ate-eat-eats|rested-rest-rests|"
        "danced-dance-dances|stood-stand-stands|read-read-reads|studied-study-studies|laughed-laugh-laughs|cooked-cook-cooks|talked-talk-talks"
    ).split("|")
]
LYING = "is|was|lies|lay|stands|stood|hangs|waits|can be found|was left|is kept|was lost|fell down"
WHEN = (
    "Yesterday|Today|Then|Later|Last week|One day|In the evening|At noon|After that|In the morning|At night|Before lunch|This week|"
    "On Monday|On Tuesday|On Friday|On Sunday|In May|In summer|In winter|Last year|After school|In the end|At last|Soon"
)
MORE = "big|small|old|new|long|little|heavy|nice|fine|cheap|dirty|broken|round|warm"
JOINTS = ". |. |. |. |, and |, but |, while |; |. But |. And |. Also, "


class Clause:
    """A sentence without its full stop, and what can be asked about it: (question, answer, short answer)."""

    def __init__(self, text: str, asked: list):
        self.text, self.asked = text, asked


class Cast:
    """Draws people, things, colours and places without repeating one within a passage."""

    def __init__(self, rng):
        self.rng = rng
        self.people = iter(odd.people(rng, 4))
        self.things = iter(rng.sample(words.OBJECTS, 4))
        self.colours = iter(rng.sample(words.COLOURS, 4))
        self.places = iter(rng.sample(words.PLACES, 4))
        self.times = iter(rng.sample(WHEN.split("|"), 4))

    def thing(self) -> tuple:
        """(noun, noun phrase with its article, colour or nothing)"""
        noun, shade = next(self.things), next(self.colours)
        kind = self.rng.random()
        if kind < 0.55:
            return noun, article(shade) + " " + noun, shade
        if kind < 0.7:
            extra = pick(self.rng, MORE)
            return noun, f"{article(extra)} {shade} {noun}", shade
        if kind < 0.85:
            return noun, f"the {noun}", ""
        return noun, article(noun), ""


def doing(cast, rng) -> Clause:
    past, base, third = rng.choice(DOING)
    now = rng.random() < 0.3
    said, helper = (third, "does") if now else (past, "did")
    person = next(cast.people)
    noun, phrase, shade = cast.thing()
    was = "is" if now else "was"
    asked = [
        (f"Who {said} the {noun}?", f"{person} {said} the {noun}.", person),
        (f"What {helper} {person} {base}?", f"{person} {said} {phrase}.", phrase),
    ]
    if rng.random() < 0.4:
        asked.append((f"Which person {said} the {noun}?", f"{person} {said} the {noun}.", person))
    if shade:
        colour = pick(
            rng,
            f"What colour {was} the {noun}?|What color {was} the {noun}?|Which colour {was} the {noun}?|Of which colour {was} the {noun}?",
        )
        asked.append((colour, f"The {noun} {was} {shade}.", shade))
        asked.append(
            (
                f"Which thing {was} {shade}?|What {was} {shade}?".split("|")[rng.randrange(2)],
                f"The {noun} {was} {shade}.",
                f"the {noun}",
            )
        )
    core = f"{person} {said} {phrase}"
    where = rng.random()
    if where < 0.5:
        place = next(cast.places)
        core = f"{core} in the {place}" if where < 0.25 else f"in the {place} {person} {said} {phrase}"
        asked += [
            (
                f"Where {helper} {person} {base} the {noun}?",
                f"{person} {said} the {noun} in the {place}.",
                f"in the {place}",
            ),
            (f"Where {was} the {noun}?", f"The {noun} {was} in the {place}.", f"in the {place}"),
            (f"Where {was} {person}?", f"{person} {was} in the {place}.", f"in the {place}"),
        ]
    return timed(
        cast,
        rng,
        core,
        asked,
        (f"When {helper} {person} {base} the {noun}?", f"{person} {said} the {noun} {{t}}."),
        now,
    )


def going(cast, rng) -> Clause:
    past, base, third = rng.choice(GOING)
    now = rng.random() < 0.4
    said, helper = (third, "does") if now else (past, "did")
    person, place = next(cast.people), next(cast.places)
    asked = [
        (f"Where {helper} {person} {base}?", f"{person} {said} to the {place}.", f"to the {place}"),
        (f"Who {said} to the {place}?", f"{person} {said} to the {place}.", person),
        (f"To which place {helper} {person} {base}?", f"{person} {said} to the {place}.", f"to the {place}"),
    ]
    core = f"{person} {said} to the {place}"
    return timed(
        cast,
        rng,
        core,
        asked,
        (f"When {helper} {person} {base} to the {place}?", f"{person} {said} to the {place} {{t}}."),
        now,
    )


def staying(cast, rng) -> Clause:
    past, base, third = rng.choice(STAYING)
    now = rng.random() < 0.4
    said, helper, was = (third, "does", "is") if now else (past, "did", "was")
    person, place = next(cast.people), next(cast.places)
    asked = [
        (f"Where {helper} {person} {base}?", f"{person} {said} in the {place}.", f"in the {place}"),
        (f"Where {was} {person}?", f"{person} {was} in the {place}.", f"in the {place}"),
        (f"Who {said} in the {place}?", f"{person} {said} in the {place}.", person),
        (f"Who {was} in the {place}?", f"{person} {was} in the {place}.", person),
        (f"What {helper} {person} do in the {place}?", f"{person} {said} in the {place}.", said),
    ]
    core = f"{person} {said} in the {place}" if rng.random() < 0.75 else f"in the {place} {said} {person}"
    return timed(
        cast,
        rng,
        core,
        asked,
        (f"When {helper} {person} {base} in the {place}?", f"{person} {said} in the {place} {{t}}."),
        now,
    )


def lying(cast, rng) -> Clause:
    noun, place = next(cast.things), next(cast.places)
    said = pick(rng, LYING)
    was = "is" if said in ("is", "lies", "stands", "hangs", "waits", "can be found", "is kept") else "was"
    one = "the" if rng.random() < 0.75 else article(noun).split()[0]
    core = f"{one} {noun} {said} in the {place}"
    if rng.random() < 0.25:
        core = f"in the {place} {said} {one} {noun}" if " " not in said else core
    asked = [
        (f"Where {was} the {noun}?", f"The {noun} {was} in the {place}.", f"in the {place}"),
        (f"What {was} in the {place}?", f"The {noun} {was} in the {place}.", f"the {noun}"),
        (f"Which thing {was} in the {place}?", f"The {noun} {was} in the {place}.", f"the {noun}"),
        (f"Where can I find the {noun}?", f"The {noun} {was} in the {place}.", f"in the {place}"),
    ]
    return Clause(core, asked)


def having(cast, rng) -> Clause:
    person = next(cast.people)
    noun, phrase, shade = cast.thing()
    has = pick(rng, "has|had|owns|owned|holds|held|keeps|kept")
    past = has in ("had", "owned", "held", "kept")
    was = "was" if past else "is"
    own, helper = ("had", "did") if past else ("has", "does")
    asked = [
        (f"Who {pick(rng, f'{has}|{own}')} the {noun}?", f"{person} {own} the {noun}.", person),
        (f"What {helper} {person} have?", f"{person} {own} {phrase}.", phrase),
        (f"Whose {noun} {was} it?", f"The {noun} {was} {person}'s.", f"{person}'s"),
    ]
    if shade:
        asked.append((f"What colour {was} the {noun}?", f"The {noun} {was} {shade}.", shade))
        asked.append((f"What colour {was} {person}'s {noun}?", f"The {noun} {was} {shade}.", shade))
    return Clause(f"{person} {has} {phrase}", asked)


def giving(cast, rng) -> Clause:
    giver, taker = next(cast.people), next(cast.people)
    noun, phrase, shade = cast.thing()
    past, base = rng.choice(
        [
            ("gave", "give"),
            ("sent", "send"),
            ("sold", "sell"),
            ("lent", "lend"),
            ("handed", "hand"),
            ("brought", "bring"),
        ]
    )
    core = f"{giver} {past} {taker} {phrase}" if rng.random() < 0.5 else f"{giver} {past} {phrase} to {taker}"
    asked = [
        (f"Who {past} the {noun} to {taker}?", f"{giver} {past} the {noun} to {taker}.", giver),
        (f"To whom did {giver} {base} the {noun}?", f"{giver} {past} the {noun} to {taker}.", f"to {taker}"),
        (f"Who got the {noun}?", f"{taker} got the {noun}.", taker),
        (f"What did {giver} {base} {taker}?", f"{giver} {past} {phrase} to {taker}.", phrase),
        (f"What did {taker} get?", f"{taker} got {phrase}.", phrase),
    ]
    if shade:
        asked.append((f"What colour was the {noun}?", f"The {noun} was {shade}.", shade))
    return Clause(core, asked)


def counting(cast, rng) -> Clause:
    person, noun = next(cast.people), next(cast.things)
    many = words.PLURALS.get(noun, noun + ("es" if noun.endswith(("x", "ch", "s")) else "s"))
    n = rng.randint(2, 20)
    past, base, third = rng.choice([d for d in DOING if d[0] not in ("opened", "closed", "used")])
    asked = [
        (f"How many {many} did {person} {base}?", f"{person} {past} {n} {many}.", str(n)),
        (f"Who {past} the {many}?", f"{person} {past} the {many}.", person),
        (f"What did {person} {base}?", f"{person} {past} {n} {many}.", f"{n} {many}"),
        (f"Who {past} {n} {many}?", f"{person} {past} {n} {many}.", person),
    ]
    return timed(
        cast,
        rng,
        f"{person} {past} {n} {many}",
        asked,
        (f"When did {person} {base} the {many}?", f"{person} {past} the {many} {{t}}."),
        False,
    )


def timed(cast, rng, core: str, asked: list, when: tuple, now: bool) -> Clause:
    """Now and then a time stands before or after, and can be asked for."""
    if now or rng.random() < 0.55:
        return Clause(core, asked)
    time = next(cast.times)
    lower = (
        time[0].lower() + time[1:]
        if not time.startswith(("On ", "In M"))
        else "o" + time[1:]
        if time[0] == "O"
        else "i" + time[1:]
    )
    question, answer = when
    asked = asked + [(question, answer.format(t=lower), lower)]
    if core.startswith("in the ") or rng.random() < 0.5:
        return Clause(f"{time}{pick(rng, ' |, ')}{core}", asked)
    return Clause(f"{core} {lower}", asked)


KINDS = [(doing, 5), (going, 2), (staying, 2), (lying, 2), (having, 2), (giving, 1), (counting, 2)]


def told(rng) -> tuple:
    """A passage of one to three clauses: its text, and all that can be asked about it."""
    while True:
        cast = Cast(rng)
        count = rng.choices((1, 2, 3), (1, 6, 2))[0]
        makers = rng.choices([k for k, _ in KINDS], [w for _, w in KINDS], k=count)
        if count == 2 and rng.random() < 0.35:
            makers[1] = makers[0]
        try:
            clauses = [make(cast, rng) for make in makers]
        except (StopIteration, RuntimeError):
            continue
        text = capitalised(clauses[0].text)
        for clause in clauses[1:]:
            joint = pick(rng, JOINTS)
            follows = clause.text
            if joint in (". ",):
                follows = capitalised(follows)
            elif follows.split(" ")[0] in WHEN_FIRST:
                follows = follows[0].lower() + follows[1:]
            text += joint + follows
        asked = [q for clause in clauses for q in clause.asked]
        # A question must have one answer only: none that two clauses answer differently.
        answers = {}
        for question, answer, _ in asked:
            answers.setdefault(question, set()).add(answer)
        asked = [q for q in asked if len(answers[q[0]]) == 1]
        if asked:
            return text + ".", asked


WHEN_FIRST = {w.split(" ")[0] for w in WHEN.split("|")} - {"I"}
