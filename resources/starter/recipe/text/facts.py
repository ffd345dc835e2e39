"""Capitals, colours, animals, word forms, days and months, definitions."""
from text import words
from text.sample import Turn, article, capitalised, pick

ASKING = "{q}?|{q}?|{q}?|Please tell me: {q}?|Do you know {s}?|Can you tell me {s}?|I want to know {s}.|Tell me {s}.|{q} please?"


def asked(rng, direct: str, indirect: str) -> str:
    """A direct question, or one of the ways to ask it indirectly."""
    return pick(rng, ASKING).format(q=direct, s=indirect)


def capital(rng):
    country = rng.choice(list(words.CAPITALS))
    city = words.CAPITALS[country]
    if rng.random() < 0.7:
        question = (
            pick(
                rng,
                "Capital of {c}?|Which city is the capital of {c}?|The capital of {c} is|What's the capital city of {c}?|Name the capital of {c}.|What is {c}'s capital?",
            )
            if rng.random() < 0.5
            else asked(rng, "What is the capital of {c}", "the capital of {c}")
        )
        return [
            Turn(
                question.format(c=country),
                f"The capital of {country} is {city}.",
                f"{city}.",
                "I learned it; capitals are chosen by each country.",
            )
        ], None
    question = pick(
        rng,
        "{t} is the capital of which country?|Which country has the capital {t}?|Of which country is {t} the capital?|What country is {t} the capital of?",
    )
    return [
        Turn(
            question.format(t=city),
            f"{city} is the capital of {country}.",
            f"{country}.",
            "I learned it; capitals are chosen by each country.",
        )
    ], None


def colour(rng):
    thing = rng.choice(list(words.THING_COLOURS))
    shade = words.THING_COLOURS[thing]
    question = pick(
        rng,
        "What colour is {a}?|What color is the {t}?|Which colour does {a} have?|What is the colour of {a}?|What colour is the {t}?|"
        "The colour of {a}?|Do you know the colour of {a}?|Tell me the colour of {a}.|Which color is {a}?",
    ).format(a=article(thing), t=thing)
    return [
        Turn(
            question,
            f"The {thing} is {shade}.",
            f"{capitalised(shade)}.",
            "I learned it; that is how it usually looks.",
        )
    ], None


def animal(rng):
    name = rng.choice(list(words.ANIMALS))
    shade, sound, home, kind, legs, food = words.ANIMALS[name]
    one = article(name)
    who = capitalised(one)
    which = rng.randrange(7)
    if which == 0:
        question = pick(
            rng,
            "What sound does {a} make?|What does {a} say?|What noise does {a} make?|Which sound does {a} make?",
        )
        return [
            Turn(
                question.format(a=one),
                f"{who} says {sound}." if sound else f"{who} makes no sound.",
                capitalised(sound or "none") + ".",
            )
        ], None
    if which == 1:
        question = pick(
            rng, "Where does {a} live?|What is the home of {a}?|Where can I find {a}?|Where do {n}s live?"
        )
        return [Turn(question.format(a=one, n=name), f"{who} lives {home}.", f"{capitalised(home)}.")], None
    if which == 2:
        question = pick(
            rng,
            "How many legs does {a} have?|How many legs has {a}?|What number of legs does {a} have?|Count the legs of {a}.",
        )
        count = words.NUMBERS[legs] if legs else "no"
        return [
            Turn(
                question.format(a=one),
                f"{who} has {count} legs.",
                f"{capitalised(count)}.",
                f"Because it is {article(kind)}.",
            )
        ], None
    if which == 3:
        question = pick(
            rng, "What does {a} eat?|What food does {a} like?|What is the food of {a}?|What do you feed {a}?"
        )
        return [Turn(question.format(a=one), f"{who} eats {food}.", f"{capitalised(food)}.")], None
    if which == 4:
        guess = rng.choice("mammal bird insect reptile fish".split())
        yes = "Yes" if guess == kind else "No"
        return [
            Turn(
                pick(rng, f"Is {one} {article(guess)}?|Is the {name} {article(guess)}?"),
                f"{yes}, {one} is {article(kind)}.",
                f"{yes}.",
            )
        ], ("is-a", name, guess)
    if which == 5:
        question = pick(rng, "What colour is {a}?|What is the colour of {a}?|Which colour has {a}?")
        return [Turn(question.format(a=one), f"The {name} is {shade}.", f"{capitalised(shade)}.")], None
    question = pick(
        rng,
        "What kind of animal is {a}?|What is {a}?|What sort of animal is {a}?|What type of animal is {a}?",
    )
    return [
        Turn(question.format(a=one), f"{who} is {article(kind)}.", f"{capitalised(article(kind))}.")
    ], None


def word_form(rng):
    which = rng.randrange(4)
    if which == 0:
        a, b = rng.choice(list(words.OPPOSITES.items()))
        if rng.random() < 0.4:
            a, b = b, a
        question = (
            pick(
                rng,
                "Opposite of {a}?|What is the contrary of {a}?|Which word is the opposite of {a}?|The opposite of {a} is|Give me the opposite of {a}.|What's the opposite of {a}?|Say the opposite of {a}.",
            )
            if rng.random() < 0.6
            else asked(rng, "What is the opposite of {a}", "the opposite of {a}")
        )
        return [
            Turn(
                question.format(a=a),
                f"The opposite of {a} is {b}.",
                f"{capitalised(b)}.",
                f"Because {a} and {b} mean contrary things.",
            )
        ], None
    if which == 1:
        a, b = rng.choice(list(words.PLURALS.items()))
        question = pick(
            rng,
            "What is the plural of {a}?|Plural of {a}?|One {a}, two what?|What is the plural form of {a}?|Give me the plural of {a}.|How do you write more than one {a}?|More than one {a} is called?|Make {a} plural.",
        )
        return [
            Turn(
                question.format(a=a),
                f"The plural of {a} is {b}.",
                f"{capitalised(b)}.",
                "That is a rule of English.",
            )
        ], None
    if which == 2:
        a, b = rng.choice(list(words.PASTS.items()))
        question = pick(
            rng,
            "What is the past tense of {a}?|Past tense of {a}?|What is the past of {a}?|Give me the past tense of {a}.|Put {a} into the past tense.|What is the past form of {a}?|Today I {a}, yesterday I",
        )
        return [
            Turn(
                question.format(a=a),
                f"The past tense of {a} is {b}.",
                f"{capitalised(b)}.",
                "That is a rule of English.",
            )
        ], None
    names, noun = rng.choice([(words.DAYS, "day"), (words.MONTHS, "month")])
    i, step = rng.randrange(len(names)), rng.choice((1, -1))
    side = "after" if step == 1 else "before"
    question = pick(
        rng,
        "Which {n} comes {s} {x}?|What {n} is {s} {x}?|What comes {s} {x}?|Which {n} is {s} {x}?|Name the {n} {s} {x}.",
    )
    found = names[(i + step) % len(names)]
    return [
        Turn(
            question.format(n=noun, s=side, x=names[i]),
            f"{found} comes {side} {names[i]}.",
            f"{found}.",
            f"That is the order of the {noun}s.",
        )
    ], None


DEFINE = (
    "What is {a}?|What does {w} mean?|Define {w}.|What does the word {w} mean?|Explain the word {w}.|What is the meaning of {w}?|Meaning of {w}?|"
    "Give me a definition of {w}.|What do you call {a}?|Tell me what {a} is.|Do you know what {w} means?|What exactly is {a}?|Describe {a}.|{w}?|define {w}|"
    "Can you explain {w}?|Definition of {w}"
)


def definition(rng, glosses):
    word = rng.choice(list(glosses))
    question = pick(rng, DEFINE).format(a=article(word), w=word)
    return [
        Turn(question, f"{capitalised(word)} means: {glosses[word]}.", "", "That is how the word is used.")
    ], None
