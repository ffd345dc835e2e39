"""Pairs of words, and which goes with which: the bare skill behind questions on a passage, as densely as it can be drilled.

Each question is answered by one word, so that a row holds a dozen look-ups and little else. A model that has not learned to look up
guesses among the words of the list here, and does the same in every passage.
"""
from text import words
from text.reading import odd
from text.reading.passage_frames import ANIMALS, FOOD, JOBS
from text.sample import Turn, pick

LISTS = [words.NAMES, words.NAMES, words.OBJECTS, words.PLACES, words.COLOURS, words.CITIES, words.DAYS, ANIMALS, FOOD, JOBS]
UNSEEN = (odd.name, odd.name, odd.word, odd.number, odd.code)
TOLD = "{k}: {v}|{k} = {v}|{k} - {v}|{k} is {v}|{k} has {v}|{k} goes with {v}|{v} is for {k}|{v} belongs to {k}|{k} got {v}|{k} gets the {v}|the {k} with the {v}|{k} likes {v}"
JOINTS = ", |. |; | and |\n"
ASKED = "{x}?|{x}?|And {x}?|What about {x}?|What goes with {x}?|And the {x}?|Which one for {x}?|{x}"


def pairs(rng):
    """Two to seven pairs in one message; then single words, of either side, for each of which the other is the answer."""
    count = rng.choices((2, 3, 4, 5, 6, 7), (25, 30, 20, 10, 10, 5))[0]
    first, second = rng.sample(LISTS, 2)
    if rng.random() < 0.35:
        first = list({rng.choice(UNSEEN)(rng) for _ in range(12)})
    if rng.random() < 0.35:
        second = list({rng.choice(UNSEEN)(rng) for _ in range(16)})
    keys = rng.sample(sorted(first), min(count, len(first)))
    values = rng.sample(sorted(v for v in second if v not in keys), count)
    told = pick(rng, TOLD)
    mixed = rng.random() < 0.3
    sentences = [(pick(rng, TOLD) if mixed else told).format(k=k, v=v) for k, v in zip(keys, values)]
    joint = pick(rng, JOINTS)
    text = joint.join(sentences) + pick(rng, ".|:| -|")
    known = list(zip(keys, values))
    both_ways = rng.random() < 0.5
    asked = pick(rng, ASKED)
    turns = []
    for _ in range(rng.randint(count, 2 * count)):
        key, value = rng.choice(known)
        if both_ways and rng.random() < 0.5:
            key, value = value, key
        question = asked.format(x=key)
        turns.append(Turn(question if turns else f"{text} {question}", value + "."))
    return turns, ("pairs", text)
