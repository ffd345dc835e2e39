"""Questions about a passage of two or three sentences."""
import re

from text import words, written
from text.reading import clauses, odd
from text.reading.passage_frames import ANIMALS, FOOD, FRAMES, JOBS, RELATIVES
from text.sample import Turn, article, capitalised, pick

ASKED = "{s} {q}|{s} {q}|Read the text and answer. {s} Question: {q}|{s}\n{q}|Text: {s} Question: {q}|{q} {s}|Here is a text: {s} {q}|{s} My question: {q}|{s} Now tell me: {q}|Passage: {s} {q}|Read this: {s} {q}|{s} -- {q}|Look at this text. {s} {q}|Story: {s} {q}|Answer from the text. {s} {q}|Listen: {s} {q}|{s} Please tell me: {q}|{s} I ask you: {q}|I tell you something: {s} {q}"


def plural(noun: str) -> str:
    return words.PLURALS.get(noun, noun + ("es" if noun.endswith(("x", "ch", "s")) else "s"))


def facts(rng):
    """A passage and what can be asked about it: (question, answer, short)."""
    a, b = odd.people(rng, 2)
    o, p = rng.sample(words.OBJECTS, 2)
    c, d = rng.sample(words.COLOURS, 2)
    l, m = rng.sample(words.PLACES, 2)
    city = rng.choice(words.CITIES)
    which = rng.randrange(9)
    if which == 0:
        has = pick(rng, "has|owns|holds|carries")
        text = f"{a} {has} {article(c)} {o}. {b} {has} {article(d)} {p}."
        return (
            text,
            [
                (f"Who has the {o}?", f"{a} has the {o}.", a),
                (f"Who has the {p}?", f"{b} has the {p}.", b),
                (f"What colour is the {o}?", f"The {o} is {c}.", c),
                (f"What colour is the {p}?", f"The {p} is {d}.", d),
                (f"What does {a} have?", f"{a} has {article(c)} {o}.", f"{article(c)} {o}"),
                (f"What does {b} have?", f"{b} has {article(d)} {p}.", f"{article(d)} {p}"),
                (f"Whose {o} is {c}?", f"{a} has the {o}.", a),
                (f"Who has {article(o)}?", f"{a} has {article(o)}.", a),
                (f"Who has {article(p)}?", f"{b} has {article(p)}.", b),
                (f"Who has the {c} {o}?", f"{a} has the {c} {o}.", a),
                (f"Who {has} {article(d)} {p}?", f"{b} {has} {article(d)} {p}.", b),
            ],
            a,
        )
    if which == 1:
        sits = pick(rng, "is|sits|waits|stands|sleeps")
        text = f"{a} {sits} in the {l}. {b} {sits} in the {m}."
        return (
            text,
            [
                (f"Where is {a}?", f"{a} is in the {l}.", f"in the {l}"),
                (f"Where is {b}?", f"{b} is in the {m}.", f"in the {m}"),
                (f"Who is in the {l}?", f"{a} is in the {l}.", a),
                (f"Who is in the {m}?", f"{b} is in the {m}.", b),
            ],
            a,
        )
    if which == 2:
        n, k = rng.sample(range(2, 13), 2)
        os, ps = plural(o), plural(p)
        bought = pick(rng, "bought|found|sold|lost")
        base = {"bought": "buy", "found": "find", "sold": "sell", "lost": "lose"}[bought]
        text = f"{a} {bought} {n} {os}. {b} {bought} {k} {ps}."
        return (
            text,
            [
                (f"How many {os} did {a} {base}?", f"{a} {bought} {n} {os}.", str(n)),
                (f"How many {ps} did {b} {base}?", f"{b} {bought} {k} {ps}.", str(k)),
                (f"Who {bought} the {os}?", f"{a} {bought} the {os}.", a),
                (f"Who {bought} the {ps}?", f"{b} {bought} the {ps}.", b),
                (f"What did {b} {base}?", f"{b} {bought} {k} {ps}.", f"{k} {ps}"),
            ],
            a,
        )
    if which == 3:
        text = f"{a} went to the {l} to look for the {o}. There {a} met {b}."
        return (
            text,
            [
                (f"Where did {a} go?", f"{a} went to the {l}.", f"to the {l}"),
                (f"Who did {a} meet?", f"{a} met {b}.", b),
                (f"What was {a} looking for?", f"{a} was looking for the {o}.", f"the {o}"),
                (f"Where did {a} meet {b}?", f"{a} met {b} in the {l}.", f"in the {l}"),
                (f"Why did {a} go to the {l}?", f"{a} went to look for the {o}.", f"to look for the {o}"),
            ],
            a,
        )
    if which == 4:
        text = f"{a} gave the {o} to {b}. Then {b} put it in the {l}."
        return (
            text,
            [
                (f"Where is the {o}?", f"The {o} is in the {l}.", f"in the {l}"),
                (f"Who gave the {o} to {b}?", f"{a} gave the {o} to {b}.", a),
                (f"Who put the {o} in the {l}?", f"{b} put the {o} in the {l}.", b),
                (f"What did {a} give to {b}?", f"{a} gave the {o} to {b}.", f"the {o}"),
            ],
            a,
        )
    if which == 5:
        text = f"The {o} is {c} and the {p} is {d}. The {o} belongs to {a}."
        return (
            text,
            [
                (f"Who owns the {o}?", f"{a} owns the {o}.", a),
                (f"What colour is the {p}?", f"The {p} is {d}.", d),
                (f"What colour is the {o}?", f"The {o} is {c}.", c),
                (f"Which thing is {c}?", f"The {o} is {c}.", f"the {o}"),
                (f"What belongs to {a}?", f"The {o} belongs to {a}.", f"the {o}"),
            ],
            a,
        )
    if which == 6:
        day, other = rng.sample(words.DAYS, 2)
        text = f"{a} visits {b} on {day}. On {other} they go to the {l}."
        return (
            text,
            [
                (f"When does {a} visit {b}?", f"{a} visits {b} on {day}.", f"on {day}"),
                (f"Where do they go on {other}?", f"They go to the {l}.", f"to the {l}"),
                (f"Who visits {b}?", f"{a} visits {b}.", a),
                (f"When do they go to the {l}?", f"They go to the {l} on {other}.", f"on {other}"),
            ],
            a,
        )
    if which == 7:
        x, y = rng.sample("cat dog horse rabbit bird mouse".split(), 2)
        n = rng.randint(2, 14)
        text = f"{a} lives in {city} and has {article(x)}. The {x} is {n} years old and likes {b}'s {y}."
        return (
            text,
            [
                (f"Where does {a} live?", f"{a} lives in {city}.", f"in {city}"),
                (f"How old is the {x}?", f"The {x} is {n} years old.", str(n)),
                (f"What animal does {a} have?", f"{a} has {article(x)}.", article(x)),
                (f"Who has {article(y)}?", f"{b} has {article(y)}.", b),
                (f"Who lives in {city}?", f"{a} lives in {city}.", a),
            ],
            a,
        )
    why = pick(
        rng,
        "it was raining|the bus was late|the door was closed|it was too cold|the shop was closed|there was no bread",
    )
    text = f"{a} stayed in the {l} because {why}. {b} was reading {article(c)} book."
    return (
        text,
        [
            (f"Why did {a} stay in the {l}?", f"Because {why}.", why),
            (f"Where did {a} stay?", f"{a} stayed in the {l}.", f"in the {l}"),
            (f"What was {b} doing?", f"{b} was reading {article(c)} book.", "reading"),
            (f"What colour was the book?", f"The book was {c}.", c),
        ],
        a,
    )


def framed(rng, texts: list, asked: list):
    """The same from a frame: a passage in several wordings, and the questions on it."""
    names = odd.people(rng, 3)
    values = dict(zip("abe", names))
    pairs = dict(
        op=words.OBJECTS,
        cd=words.COLOURS,
        lm=words.PLACES,
        uv=words.CITIES,
        st=words.DAYS,
        xy=ANIMALS,
        fg=FOOD,
        ji=JOBS,
        rq=RELATIVES,
    )
    for slots, source in pairs.items():
        values.update(zip(slots, rng.sample(source, 2)))
    values["n"], values["k"] = rng.sample(range(2, 16), 2)
    values["f2"] = rng.choice([f for f in "apples eggs plums nuts grapes cakes".split() if f != values["f"]])
    kinds = [
        x for x in ("cat", "dog", "horse", "rabbit", "bird", "duck", "goat", "cow", "hen") if x != values["x"]
    ]
    values["y2"] = rng.choice(kinds)
    text = rng.choice(texts)
    if "{x}s" in text:
        values["x"] = rng.choice([x for x in kinds if x != values["y2"]])
    text = in_english(text.format(**values))
    questions = [
        tuple(in_english(x.format(**values)) for x in (rng.choice(wordings), answer, short))
        for wordings, answer, short in asked
    ]
    return text, questions


def tabled(rng):
    texts, asked = rng.choice(FRAMES)
    return framed(rng, texts.split("|"), [(q.split("|"), answer, short) for q, answer, short in asked])


def in_english(text: str) -> str:
    """ "a" becomes "an" before a vowel."""
    return re.sub(r"\b([Aa]) (?=[aeio]|umbrella|uncle)", r"\1n ", text)


def passage(rng):
    kind = rng.random()
    if kind < 0.5:
        text, questions = framed(rng, *rng.choice(written.passage_frames()))
    elif kind < 0.8:
        text, questions = clauses.told(rng)
    elif kind < 0.93:
        text, questions = tabled(rng)
    else:
        text, questions, _ = facts(rng)
    frame = rng.choice(written.frames("passage_asked")) if rng.random() < 0.4 else pick(rng, ASKED)
    # Several questions on one text teach more of it: each part has to be kept until it is asked for.
    count = min(len(questions), rng.choices((1, 2, 3, 4), (45, 25, 20, 10))[0])
    turns = [
        Turn(question, answer, capitalised(short) + ".", "Because the text says so.")
        for question, answer, short in rng.sample(questions, count)
    ]
    turns[0].question = frame.format(s=text, q=turns[0].question)
    return turns, ("passage", text)
