"""Capitals, colours, animals, word forms, days and months, definitions."""
from text import words, written
from text.sample import Turn, article, capitalised, pick
from text.wording import for_noun

ASKING = "{q}?|{q}?|{q}?|Please tell me: {q}?|Do you know {s}?|Can you tell me {s}?|I want to know {s}.|Tell me {s}.|{q} please?"


def asked(rng, direct: str, indirect: str) -> str:
    """A direct question, or one of the ways to ask it indirectly."""
    return pick(rng, ASKING).format(q=direct, s=indirect)


def by_hand(rng, section: str, share: float = 0.5) -> str:
    """A frame of that section now and then, else nothing."""
    return rng.choice(written.frames(section)) if rng.random() < share else ""


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
            else for_noun(rng, pick(rng, "the capital of {c}|the capital city of {c}|{c}'s capital"))
        )
        question = by_hand(rng, "capital") or question
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
    question = by_hand(rng, "country_of") or question
    return [
        Turn(
            question.format(t=city),
            f"{city} is the capital of {country}.",
            f"{country}.",
            "I learned it; capitals are chosen by each country.",
        )
    ], None


COLOUR_NOUNS = "the colour of {a}|the color of {a}|the colour of the {t}|the usual colour of {a}|the {t}'s colour|the colour that {a} has"
COLOUR_FRAMES = (
    "What colour is {a}?|What color is the {t}?|Which colour does {a} have?|What colour is the {t}?|Which color is {a}?|What colour does {a} have?|"
    "{a}: what colour is it?|If I draw {a}, which colour do I take?|Which pencil do I need to draw {a}: what colour?|In what colour do I paint {a}?|"
    "{a} has which colour?|{a} is what colour?|The {t} is what color?|How does {a} look, what colour is it?|I want to paint {a}. Which colour?|"
    "What colour would {a} be?|What is the {t} like in colour?|colour of {t}|{t} colour?|Of which colour is {a}?|When I think of {a}, what colour do I see?|"
    "Can you say what colour {a} is?|Do you know which colour {a} has?|Tell me what color {a} is.|Which colour is usual for {a}?"
)


def colour(rng):
    thing = rng.choice(list(words.THING_COLOURS))
    shade = words.THING_COLOURS[thing]
    why = "I learned it; that is how it usually looks."
    if rng.random() < 0.15:
        guess = shade if rng.random() < 0.5 else rng.choice([c for c in words.COLOURS if c != shade])
        frame = "Is {a} {g}?|Is the {t} {g}?|Is it true that {a} is {g}?|{a} is {g}, isn't it?|Are {t} and {g} a match?"
        question = pick(rng, frame).format(a=article(thing), t=thing, g=guess)
        yes = "Yes" if guess == shade else "No"
        return [Turn(question, f"{yes}, the {thing} is {shade}.", f"{yes}.", why)], (
            "is-colour",
            thing,
            guess,
        )
    frame = for_noun(rng, pick(rng, COLOUR_NOUNS)) if rng.random() < 0.4 else pick(rng, COLOUR_FRAMES)
    question = capitalised((by_hand(rng, "colour") or frame).format(a=article(thing), t=thing))
    return [Turn(question, f"The {thing} is {shade}.", f"{capitalised(shade)}.", why)], None


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


OPPOSITE_FRAMES = (
    "What is contrary to {a}?|Which word means the contrary of {a}?|If it is not {a}, what is it?|{a} is the opposite of what?|{a} and its opposite?|"
    "{a}: the opposite?|{a} - opposite?|What do you call the opposite of {a}?|Which word is contrary to {a}?|Turn {a} into its opposite.|"
    "opposite: {a}|How do you say the opposite of {a}?|What stands against {a}?|Reverse the word {a}: what is its opposite?|What's the reverse of {a}?"
)
PLURAL_FRAMES = (
    "There is one {a}. There are two what?|Two of {a}: how do you say that?|What do you call several of {a}?|Turn {a} into the plural.|Put {a} into the plural.|"
    "How do you say {a} in the plural?|How is the plural of {a} formed?|What is {a} in the plural?|How do you spell the plural of {a}?|{a}: plural?|{a}, plural|"
    "I see a {a}. If there are ten, they are ten what?|Say {a} for many.|Change {a} to plural.|plural: {a}|Many of {a} are what?|What is the word for two of {a}?"
)
PAST_FRAMES = (
    "Every day I {a}. Last week I did it too: I what?|How do you say {a} in the past?|Turn {a} into the past tense.|Change {a} to the past tense.|{a}: past tense?|"
    "{a}, past|Say {a} in the past.|What is {a} in the past tense?|How do you form the past tense of {a}?|If they {a} today, what did they do yesterday?|"
    "We {a} now. We did so yesterday: we what?|How do you spell the past of {a}?|past: {a}|Put the verb {a} into the past.|What becomes of {a} in the past tense?"
)


# What is asked for, and what it is asked of, put together at random
OF_WORD = "{a}|{a}|the word {a}|the English word {a}|this word: {a}|'{a}'"
FORM_ASKED = (
    "What is {f} of {m}?|{f} of {m}?|I want {f} of {m}.|I am asked for {f} of {m}.|I have to write {f} of {m}.|How do I build {f} of {m}?|How do I make {f} of {m}?|"
    "What have I to write for {f} of {m}?|Which one is {f} of {m}?|What does {f} of {m} look like?|How does {f} of {m} sound?|How would you write {f} of {m}?|"
    "Take {m} and give me {f}.|From {m} make {f}.|Here is {m}. What is {f}?|My word is {m}. Which is {f}?|I have {m} and I want {f}.|For {m}, what is {f}?|"
    "If the word is {m}, what is {f}?|{m}. Now {f}, please.|Which word is {f} of {m}?|Can {f} of {m} be formed?|What do we get as {f} of {m}?|Show {f} of {m}.|"
    "I am not sure about {f} of {m}.|{f} for {m}?|Please find {f} of {m}.|Tell me, what is {f} of {m}?|{f}, {m}|Is there {f} of {m}?"
)


def form_asked(rng, forms: str, kinds: str) -> str:
    """A question for one of the forms of {a}."""
    mention = pick(rng, OF_WORD) if rng.random() < 0.75 else "the " + pick(rng, kinds) + " {a}"
    return capitalised(pick(rng, FORM_ASKED).format(f=pick(rng, forms), m=mention))


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
            if rng.random() < 0.4
            else pick(rng, OPPOSITE_FRAMES)
            if rng.random() < 0.5
            else for_noun(
                rng,
                pick(
                    rng,
                    "the opposite of {a}|the contrary of {a}|the reverse of {a}|the opposite word of {a}|a word that means the opposite of {a}|the antonym of {a}|{a}'s opposite",
                ),
            )
        )
        if rng.random() < 0.4:
            question = form_asked(
                rng,
                "the opposite|the contrary|its opposite|the word for the reverse|the antonym",
                "adjective|word",
            )
        question = by_hand(rng, "opposite") or question
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
        if rng.random() < 0.5:
            question = pick(rng, PLURAL_FRAMES)
        elif rng.random() < 0.6:
            question = for_noun(
                rng,
                pick(
                    rng,
                    "the plural of {a}|the plural form of {a}|the plural of the noun {a}|{a} in the plural|the plural for {a}|the word for many of {a}|the form of {a} for two|{a}'s plural",
                ),
            )
        if rng.random() < 0.4:
            question = form_asked(
                rng,
                "the plural|the plural form|the form for many|its plural|the word for more than one",
                "noun|singular",
            )
        question = by_hand(rng, "plural") or question
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
        if rng.random() < 0.5:
            question = pick(rng, PAST_FRAMES)
        elif rng.random() < 0.6:
            question = for_noun(
                rng,
                pick(
                    rng,
                    "the past tense of {a}|the past of {a}|the past form of {a}|{a} in the past tense|the past tense of the word {a}|the simple past of {a}|the past tense for {a}|the form of {a} for yesterday|{a}'s past tense",
                ),
            )
        if rng.random() < 0.4:
            question = form_asked(
                rng,
                "the past tense|the past form|the past|its past tense|the form for yesterday",
                "verb|infinitive",
            )
        question = by_hand(rng, "past") or question
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
    question = (
        for_noun(rng, pick(rng, "the {n} {s} {x}|the {n} that comes {s} {x}|the {n} right {s} {x}"))
        if rng.random() < 0.4
        else pick(
            rng,
            "{x}: which {n} is {s} it?|{s} {x} comes which {n}?|Which {n} do we have {s} {x}?|What {n} comes right {s} {x}?|Which {n} comes {s} {x}?|What {n} is {s} {x}?|What comes {s} {x}?|Which {n} is {s} {x}?|Name the {n} {s} {x}.",
        )
    )
    question = by_hand(rng, "next_day" if step == 1 else "previous_day") or question
    found = names[(i + step) % len(names)]
    return [
        Turn(
            question.format(n=noun, noun=noun, s=side, x=names[i]),
            f"{found} comes {side} {names[i]}.",
            f"{found}.",
            f"That is the order of the {noun}s.",
        )
    ], None


DEFINE = (
    "What is {a}?|What does {w} mean?|Define {w}.|What does the word {w} mean?|Explain the word {w}.|What is the meaning of {w}?|Meaning of {w}?|"
    "Give me a definition of {w}.|What do you call {a}?|Tell me what {a} is.|Do you know what {w} means?|What exactly is {a}?|Describe {a}.|{w}?|define {w}|"
    "Can you explain {w}?|Definition of {w}|What do people mean by {w}?|What is meant by {w}?|How would you explain {w}?|Say what {w} means.|I don't know the word {w}.|"
    "What kind of thing is {a}?|Please define {w}.|What is {w}?|Tell me the meaning of {w}.|How do you define {w}?|The word {w}, what does it mean?|{w} means what?|"
    "What might {w} mean?|I read the word {w}. What is that?|Can you define {w}?|Do you know what {a} is?|Could you explain what {w} means?|In simple words, what is {a}?"
)


# Parts of questions for the meaning of a word, put together at random
MENTION = "{w}|{w}|the word {w}|the term {w}|the noun {w}|this word: {w}|'{w}'|the English word {w}"
MEANING = (
    "What does {m} mean?|What is the meaning of {m}?|What is meant by {m}?|Can you explain {m}?|Please explain {m}.|How is {m} defined?|What is {m} supposed to mean?|"
    "What does a dictionary say about {m}?|Look up {m} for me.|Look {m} up in the dictionary.|What would I read in a lexicon about {m}?|Give me the entry for {m}.|"
    "What do we call {m}?|Who knows what {m} means?|What should I understand by {m}?|What do I have to imagine under {m}?|Tell me about {m}.|Make {m} clear to me.|"
    "For what does {m} stand?|What are you thinking of when you say {m}?|What is it that people call {m}?|How would a teacher explain {m}?|What have I to think of with {m}?|"
    "Put {m} into other words.|Write a definition for {m}.|Describe what {m} means.|Do you have a definition of {m}?|I need the definition of {m}.|{m}: what is that?|{m}: meaning?"
)
MET = (
    "I heard somebody say {m}.|My friend said {m}.|I read {m} in a book.|In the text it says {m}.|There is {m} in my book.|I never heard {m} before.|I never learned {m}.|"
    "I am learning English and met {m}.|The teacher wrote {m} on the board.|Today I saw {m}.|{m} is new to me.|I do not understand {m}.|I am not sure about {m}.|"
    "A child asked me about {m}.|On the sign it says {m}.|People talk of {m}.|I came across {m}.|We had {m} in school."
)
THEN = " What is it?| What is that?| What does it mean?| What could that be?| Explain it, please.| What did he mean?| Help me.| Can you explain?| Do you know it?| Define it.| Tell me what it is.||"


def meaning_asked(rng) -> str:
    """A question for the meaning of {w}, of parts that were never seen together."""
    mention = pick(rng, MENTION)
    if rng.random() < 0.6:
        return capitalised(pick(rng, MEANING).format(m=mention))
    return capitalised(pick(rng, MET).format(m=mention)) + pick(rng, THEN)


def definition(rng, glosses):
    word = rng.choice(list(glosses))
    frame = (
        meaning_asked(rng)
        if rng.random() < 0.4
        else (
            for_noun(
                rng,
                pick(
                    rng,
                    "the meaning of {w}|the definition of {w}|the meaning of the word {w}|a definition of {w}",
                ),
            )
            if rng.random() < 0.25
            else pick(rng, DEFINE)
        )
    )
    question = (by_hand(rng, "definition") or frame).format(a=article(word), w=word)
    return [
        Turn(question, f"{capitalised(word)} means: {glosses[word]}.", "", "That is how the word is used.")
    ], None
