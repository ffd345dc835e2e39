"""Sums, differences and comparisons to 20, the number before and after, counting."""
from text.sample import Turn, pick


def number(rng, value: int) -> str:
    from text.words import NUMBERS

    return NUMBERS[value] if value < len(NUMBERS) and rng.random() < 0.12 else str(value)


def addition(rng):
    """Both operands and the result are at most 20."""
    if rng.random() < 0.5:
        a = rng.randint(0, 20)
        b = rng.randint(0, 20 - a)
        sign, word, result = "+", "plus", a + b
        why = f"Because {b} more than {a} is {result}."
    else:
        a = rng.randint(0, 20)
        b = rng.randint(0, a)
        sign, word, result = "-", "minus", a - b
        why = f"Because {result} plus {b} is {a}."
    frames = "What is {a} {w} {b}?|{a} {s} {b}|{a}{s}{b}|{a} {s} {b} = ?|How much is {a} {w} {b}?|Calculate {a} {s} {b}.|{a} {w} {b}|What is {a} {s} {b}?|{a} {s} {b} =|Compute {a} {w} {b}.|{a}{s}{b}=?|How much is {a} {s} {b}?|What do you get for {a} {w} {b}?"
    frames += (
        "|Add {a} and {b}.|What is the sum of {a} and {b}?|I have {a} apples and get {b} more. How many do I have?"
        if sign == "+"
        else "|Subtract {b} from {a}.|What is the difference between {a} and {b}?|I have {a} apples and eat {b}. How many are left?|Take {b} from {a}."
    )
    question = pick(rng, frames).format(a=number(rng, a), b=number(rng, b), w=word, s=sign)
    return [Turn(question, f"{a} {word} {b} is {result}.", f"{result}.", why)], None


def comparison(rng):
    top = 20 if rng.random() < 0.7 else 99
    a, b = rng.sample(range(0, top + 1), 2)
    bigger = rng.random() < 0.5
    word = pick(rng, "bigger|larger|greater|more|higher") if bigger else pick(rng, "smaller|less|lower")
    result, rest = (max(a, b), min(a, b)) if bigger else (min(a, b), max(a, b))
    shown = "bigger" if bigger else "smaller"
    frames = "Which is {w}, {a} or {b}?|Which number is {w}: {a} or {b}?|What is {w}: {a} or {b}?|{a} or {b}, which is {w}?|Tell me which is {w}, {a} or {b}.|Is {a} or {b} {w}?"
    why = f"Because {result} comes {'after' if bigger else 'before'} {rest} when you count."
    if rng.random() < 0.2:
        yes = result == a
        return [
            Turn(
                f"Is {a} {word} than {b}?",
                f"{'Yes' if yes else 'No'}, {result} is {shown}.",
                "Yes." if yes else "No.",
                why,
            )
        ], ("compare", a, b)
    return [Turn(pick(rng, frames).format(w=word, a=a, b=b), f"{result} is {shown}.", f"{result}.", why)], (
        "compare",
        a,
        b,
    )


def neighbour(rng):
    a = rng.randint(1, 30)
    side = rng.choice(("after", "before"))
    result = a + 1 if side == "after" else a - 1
    frames = "What number comes {s} {a}?|Which number is right {s} {a}?|What comes {s} {a}?|Which number comes {s} {a}?|The number {s} {a}?"
    return [
        Turn(
            pick(rng, frames).format(s=side, a=a),
            f"{result} comes {side} {a}.",
            f"{result}.",
            "That is the order of the numbers.",
        )
    ], None


def counting(rng):
    first = rng.randint(0, 12)
    last = first + rng.randint(2, 8)
    up = rng.random() < 0.75
    row = list(range(first, last + 1)) if up else list(range(last, first - 1, -1))
    frames = (
        "Count from {a} to {b}.|Can you count from {a} to {b}?|Count {a} to {b}|Please count from {a} up to {b}."
        if up
        else "Count down from {a} to {b}.|Count backwards from {a} to {b}.|Can you count down from {a} to {b}?"
    )
    return [Turn(pick(rng, frames).format(a=row[0], b=row[-1]), ", ".join(map(str, row)) + ".")], (
        "count",
        row[0],
        row[-1],
    )


def counting_things(rng):
    from text.words import OBJECTS, PLURALS

    thing, count = rng.choice(OBJECTS), rng.randint(1, 7)
    row = " ".join([thing] * count)
    frames = "How many words are here: {r}|Count the words: {r}|How often do I say {t}? {r}"
    return [
        Turn(
            pick(rng, frames).format(r=row, t=thing),
            f"There are {count}." if count > 1 else "There is 1.",
            f"{count}.",
        )
    ], ("things", thing, count)
