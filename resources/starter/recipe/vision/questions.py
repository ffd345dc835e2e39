"""Questions about a picture whose caption is known, so that every answer is right by construction."""
import re

from text.sample import article, capitalised, pick

DESCRIBE = (
    "Describe the picture.|What is in the picture?|What do you see?|Describe this image.|What does the image show?|What is this?|What can you see here?|"
    "Describe what you see.|What does this picture show?|Tell me about this picture.|What is shown here?|Caption this image.|Describe this"
)
COUNTED = re.compile(r"(\w+) (\w+) (\w+)s on a (\w+) background\.")
SINGLE = re.compile(r"a (big|small) (\w+) (\w+) on a (\w+) background\.")
LEFT = re.compile(r"an? (\w+) (\w+) to the left of an? (\w+) (\w+)\.")
ABOVE = re.compile(r"an? (\w+) (\w+) above an? (\w+) (\w+)\.")
GLYPH = re.compile(r"the (letter|number) (\S) in (\w+) on a (\w+) background\.")
WORD = re.compile(r'the word "(\w+)" in (\w+) on a (\w+) background\.')
CHART = re.compile(r"a bar chart with (\w+) bars\. The tallest bar is (\w+)\.")


def is_thing(caption: str) -> bool:
    """An everyday thing, of which the caption tells only the name."""
    patterns = (COUNTED, SINGLE, LEFT, ABOVE, GLYPH, WORD, CHART)
    return not any(pattern.fullmatch(caption) for pattern in patterns)


def about(caption: str) -> list:
    """(question, answer) pairs that the caption answers."""
    if found := SINGLE.fullmatch(caption):
        size, colour, shape, ground = found.groups()
        return [
            (f"What colour is the {shape}?", f"The {shape} is {colour}."),
            (f"Is the {shape} big or small?", f"The {shape} is {size}."),
            ("What colour is the background?", f"The background is {ground}."),
            ("Which shape is it?", f"It is {article(shape)}."),
            ("How many shapes are there?", "There is one."),
        ]
    if found := COUNTED.fullmatch(caption):
        count, colour, shape, ground = found.groups()
        return [
            (f"How many {shape}s are there?", f"There are {count}."),
            ("How many shapes do you see?", f"There are {count}."),
            (f"How many {shape}s do you see?", f"There are {count}."),
            (f"What colour are the {shape}s?", f"The {shape}s are {colour}."),
            ("What colour is the background?", f"The background is {ground}."),
            (f"Count the {shape}s.", f"There are {count}."),
        ]
    for pattern, place, other in ((LEFT, "to the left of", "to the right of"), (ABOVE, "above", "below")):
        if found := pattern.fullmatch(caption):
            c, s, d, t = found.groups()
            pairs = [("How many shapes are there?", "There are two.")]
            if s != t:
                pairs += [
                    (f"What is {place} the {t}?", f"{capitalised(article(c))} {s}."),
                    (f"What is {other} the {s}?", f"{capitalised(article(d))} {t}."),
                    (f"What colour is the {s}?", f"The {s} is {c}."),
                    (f"What colour is the {t}?", f"The {t} is {d}."),
                ]
            return pairs
    if found := GLYPH.fullmatch(caption):
        kind, glyph, colour, ground = found.groups()
        return [
            (f"Which {kind} is it?", f"It is {glyph}."),
            (f"What {kind} do you see?", f"It is {glyph}."),
            (f"What colour is the {kind}?", f"The {kind} is {colour}."),
            ("What colour is the background?", f"The background is {ground}."),
        ]
    if found := WORD.fullmatch(caption):
        text, colour, ground = found.groups()
        return [
            ("Which word is it?", f'It is "{text}".'),
            ("What is written here?", f'It says "{text}".'),
            ("Read the word.", f'It says "{text}".'),
            ("What does it say?", f'It says "{text}".'),
            ("What colour is the word?", f"The word is {colour}."),
            ("What colour is the background?", f"The background is {ground}."),
        ]
    if found := CHART.fullmatch(caption):
        count, tallest = found.groups()
        return [
            ("How many bars are there?", f"There are {count}."),
            ("Which bar is the tallest?", f"The {tallest} bar is the tallest."),
            ("What kind of chart is it?", "It is a bar chart."),
        ]
    return [
        ("What kind of thing is this?", capitalised(caption)),
        ("Name the thing in the picture.", capitalised(caption)),
    ]


def draw(rng, caption: str) -> tuple:
    """Three times in five a description, else a question."""
    if rng.random() < 0.6:
        return pick(rng, DESCRIBE), capitalised(caption)
    return rng.choice(about(caption))
