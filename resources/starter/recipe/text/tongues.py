"""Greetings and numbers to 20 in ten languages (data/tongues.txt), and a hundred words in three (data/translations.txt)."""
from functools import lru_cache

from text import words, written
from text.sample import Turn, capitalised, pick

PHRASES = (
    "hello|hi|a greeting",
    "goodbye|bye",
    "thank you|thanks",
    "please",
    "yes",
    "no",
    "good morning",
    "good night",
    "how are you",
    "I love you",
)
SAY = (
    "How do you say {w} in {l}?|What is {w} in {l}?|{w} in {l}?|{w} in {l}|Say {w} in {l}.|Translate {w} into {l}.|Translate {w} to {l}|What's the {l} word for {w}?|What is the {l} for {w}?|"
    "How do I say {w} in {l}?|Tell me {w} in {l}.|Do you know {w} in {l}?|What does {w} mean in {l}?|The {l} word for {w}?|Can you say {w} in {l}?|Give me {w} in {l}.|{l} for {w}?|"
    "How would a {l} speaker say {w}?|I want to say {w} in {l}.|What do people say for {w} in {l}?|Please translate into {l}: {w}|Translate from English to {l}: {w}"
)
BACK = (
    "What is {x} in English?|Translate {x} into English.|{x} in English?|What does the {l} word {x} mean?|What is the meaning of {x} in {l}?|"
    "How do you say {x} in English?|{x} is {l}. What does it mean?|I read {x}. What is that in English?|What does {x} mean in {l}?"
)
# A word that looks English is asked with its language only.
ALONE = "What does {x} mean?|Translate {x}|{x}, what is that?|What does {x} mean in English?"
COUNT = "Count to {n} in {l}.|Count to {n} in {l}|Can you count to {n} in {l}?|Numbers to {n} in {l}, please.|Count from one to {n} in {l}.|How do you count to {n} in {l}?|Say the {l} numbers to {n}."
NUMBER_WORDS = words.NUMBERS + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
WHICH = "Which languages do you know?|Which languages can you greet in?|Which languages do you know words of?|In which languages can you count?"
KNOWN = "I write English. I know greetings and numbers in German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Turkish and Latin."


@lru_cache(None)
def tongues() -> dict:
    """language -> (phrases, numbers)"""
    found = {}
    for part in written.paragraphs("tongues.txt"):
        if " = " not in part[0]:
            continue
        language, phrases = part[0].split(" = ")
        found[language] = (phrases.split(" | "), [n.replace("_", " ") for n in part[1].split()])
    return found


@lru_cache(None)
def translations() -> dict:
    """English word -> {language: word}"""
    rows = [line.split(" | ") for line in written.lines("translations.txt") if " | " in line and not line.startswith("#")]
    return {english: dict(zip(("German", "French", "Spanish"), others)) for english, *others in rows}


def known(word: str, language: str) -> bool:
    return language in translations().get(word.lower(), {}) or (
        language in tongues() and (word.lower() in NUMBER_WORDS or any(word.lower() in p.split("|") for p in PHRASES))
    )


def said(rng, word: str) -> str:
    return pick(rng, f"{word}|{word}|{word}|'{word}'|\"{word}\"|the word {word}|{capitalised(word)}")


def back(rng, foreign: str, language: str) -> str:
    """A question for the English of a word."""
    alone = rng.random() < 0.3 and (not foreign.isascii() or " " in foreign)
    return pick(rng, ALONE if alone else BACK).format(x=foreign, l=language)


def phrase(rng):
    language = rng.choice(list(tongues()))
    phrases, _ = tongues()[language]
    i = rng.randrange(len(PHRASES))
    english = pick(rng, PHRASES[i])
    if rng.random() < 0.2 and phrases.count(phrases[i]) == 1 and phrases[i] not in ("No", "Non", "Nie"):
        first = PHRASES[i].split("|")[0]
        return [Turn(back(rng, phrases[i].rstrip("? "), language), f"It means {first}.", f"{capitalised(first)}.")], None
    question = capitalised(pick(rng, SAY).format(w=said(rng, english), l=language))
    first = PHRASES[i].split("|")[0] if english == "a greeting" else english
    end = "" if phrases[i].endswith("?") else "."
    return [Turn(question, f"{capitalised(first)} in {language}: {phrases[i]}{end}", f"{phrases[i]}{end}")], None


def number(rng):
    language = rng.choice(list(tongues()))
    _, numbers = tongues()[language]
    if rng.random() < 0.25:
        top = rng.choice((3, 5, 5, 6, 8, 10, 10, 10, 12, 15, 20))
        shown = NUMBER_WORDS[top] if rng.random() < 0.5 else str(top)
        return [Turn(pick(rng, COUNT).format(n=shown, l=language), ", ".join(numbers[1 : top + 1]) + ".")], None
    i = rng.randrange(1, 21)
    english = NUMBER_WORDS[i] if rng.random() < 0.7 else str(i)
    question = capitalised(pick(rng, SAY).format(w=said(rng, english), l=language))
    return [Turn(question, f"{capitalised(english)} in {language}: {numbers[i]}.", f"{capitalised(numbers[i])}.")], None


def translated(rng):
    english = rng.choice(list(translations()))
    language, word = rng.choice(list(translations()[english].items()))
    if rng.random() < 0.25:
        bare = word.split(" ", 1)[1] if " " in word and rng.random() < 0.5 else word
        return [Turn(back(rng, bare, language), f"It means {english}.", f"{capitalised(english)}.")], None
    question = capitalised(pick(rng, SAY).format(w=said(rng, english), l=language))
    return [Turn(question, f"{capitalised(english)} in {language}: {word}.", f"{capitalised(word)}.")], None


def languages(rng):
    if rng.random() < 0.03:
        return [Turn(pick(rng, WHICH), KNOWN)], None
    return rng.choices((phrase, number, translated), (28, 26, 46))[0](rng)
