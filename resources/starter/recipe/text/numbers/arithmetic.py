"""Sums, differences and comparisons to 20, the number before and after, counting."""
from text import words, written
from text.sample import Turn, pick
from text.wording import for_noun


SUMS = (
    "{a} plus {b}|{a} + {b}|{a}+{b}|{a} and {b} together|the sum of {a} and {b}|the sum {a} + {b}|the total of {a} and {b}|the result of {a} + {b}|"
    "the result of {a} plus {b}|{b} more than {a}|{a} increased by {b}|{a} added to {b}|the value of {a}+{b}|the answer to {a} + {b}"
)
SUM_FRAMES = (
    "{a} + {b}|{a}+{b}|{a} + {b} = ?|{a} + {b} =|{a}+{b}=?|How much is {a} plus {b}?|How much is {a} + {b}?|How much are {a} and {b}?|Calculate {a} + {b}.|"
    "Compute {a} plus {b}.|{a} plus {b} equals|{a} plus {b} makes what?|What do you get for {a} plus {b}?|Add {a} and {b}.|Add up {a} and {b}|Sum up {a} and {b}.|"
    "{a} and {b} make how many?|What does {a} plus {b} make?|What does {a} + {b} give?|Solve {a} + {b}.|Can you add {a} and {b}?|If you add {a} and {b}, what do you get?|"
    "I have {a} {o} and get {b} more. How many do I have?|{n} has {a} {o} and finds {b} more. How many {o} has {n} now?|"
    "There are {a} {o} in the box and {b} on the table. How many {o} are there?|{a} {o} and {b} {o} are how many {o}?|I ate {a} cakes, then {b} more. How many did I eat?|"
    "{n} buys {a} {o} and {m} buys {b}. How many do they buy together?|{a} birds sit in a tree, {b} more come. How many are there now?|Put {a} {o} and {b} {o} together. How many?"
)
DIFFERENCES = (
    "{a} minus {b}|{a} - {b}|{a}-{b}|the difference of {a} and {b}|the difference between {a} and {b}|the result of {a} - {b}|the result of {a} minus {b}|"
    "{b} less than {a}|{a} less {b}|{a} take away {b}|{a} decreased by {b}|the value of {a}-{b}|the answer to {a} - {b}|the rest of {a} minus {b}"
)
DIFFERENCE_FRAMES = (
    "{a} - {b}|{a}-{b}|{a} - {b} = ?|{a} - {b} =|{a}-{b}=?|How much is {a} minus {b}?|How much is {a} - {b}?|Calculate {a} - {b}.|Compute {a} minus {b}.|"
    "{a} minus {b} equals|{a} minus {b} makes what?|What do you get for {a} minus {b}?|Subtract {b} from {a}.|Take {b} from {a}.|Take {b} away from {a}|"
    "What remains when {b} is taken from {a}?|What does {a} minus {b} make?|What does {a} - {b} give?|Solve {a} - {b}.|Can you subtract {b} from {a}?|"
    "If you take {b} from {a}, what is left?|I have {a} {o} and lose {b}. How many are left?|{n} has {a} {o} and gives {b} to {m}. How many {o} has {n} now?|"
    "There were {a} {o}, {b} are gone. How many are there still?|I had {a} apples and ate {b}. How many remain?|Of {a} birds {b} fly away. How many stay?|"
    "From {a} {o} I sell {b}. How many do I keep?|How much more is {a} than {b}?|By how much is {a} larger than {b}?"
)
LARGER = "bigger|larger|greater|higher|more|the bigger one|the larger one|the greater number"
SMALLER = "smaller|less|lower|fewer|the smaller one|the lower one|the lesser number"
LARGEST = "bigger|larger|greater|higher|biggest|largest|greatest|highest"
SMALLEST = "smaller|lower|smallest|lowest|lesser|least"
COMPARISONS = "the {x} of {a} and {b}|the {x} one of {a} and {b}|the {x} number of {a} and {b}|the {x} of the numbers {a} and {b}|the {x} of the two: {a}, {b}"
COMPARISON_FRAMES = (
    "Which is {w}, {a} or {b}?|Which number is {w}: {a} or {b}?|What is {w}: {a} or {b}?|{a} or {b}, which is {w}?|Tell me which is {w}, {a} or {b}.|"
    "Is {a} or {b} {w}?|{a} or {b}: {w}?|Between {a} and {b}, which is {w}?|Of {a} and {b}, which is {w}?|Which one is {w}? {a} or {b}?|What's {w}, {a} or {b}|"
    "Which is {w}: {b} or {a}?|Here are {a} and {b}. Which is {w}?|Take {a} and {b}. Which is {w}?|{a} vs {b}, which is {w}?|"
    "Out of {a} and {b} which is {w}?|Two numbers: {a} and {b}. Which of them is {w}?|I have {a} and {b}. Which is {w}?|Decide: is {a} {w} or {b}?|"
    "Pick the {x} one: {a} or {b}.|Choose the {x} number: {a}, {b}|Find the {x} of {a} and {b}.|{a}, {b}: the {x}?|Say the {x}: {a} or {b}"
)
OLDER = "{n} is {a} years old and {m} is {b}. Who is older?|{n} is {a}, {m} is {b}. Who is the older one?"
YOUNGER = (
    "{n} is {a} years old and {m} is {b}. Who is younger?|{n} is {a}, {m} is {b}. Who is the younger one?"
)
HAS_MORE = "{n} has {a} {o} and {m} has {b}. Who has more?|{n} found {a} {o}, {m} found {b}. Who found more?"
HAS_LESS = "{n} has {a} {o} and {m} has {b}. Who has fewer?|{n} found {a} {o}, {m} found {b}. Who found less?"


def number(rng, value: int) -> str:
    return words.NUMBERS[value] if value < len(words.NUMBERS) and rng.random() < 0.12 else str(value)


def addition(rng):
    """Both operands and the result are at most 20."""
    if rng.random() < 0.5:
        a = rng.randint(0, 20)
        b = rng.randint(0, 20 - a)
        word, result, nouns, frames, section = "plus", a + b, SUMS, SUM_FRAMES, "sum"
        why = f"Because {b} more than {a} is {result}."
    else:
        a = rng.randint(0, 20)
        b = rng.randint(0, a)
        word, result, nouns, frames, section = "minus", a - b, DIFFERENCES, DIFFERENCE_FRAMES, "difference"
        why = f"Because {result} plus {b} is {a}."
    frame = for_noun(rng, pick(rng, nouns)) if rng.random() < 0.45 else pick(rng, frames)
    if rng.random() < 0.5:
        frame = rng.choice(written.frames(section))
    n, m = rng.sample(words.NAMES, 2)
    thing = rng.choice(
        "apples balls books cups hats stones coins cakes nuts eggs cards pens shells toys".split()
    )
    question = frame.format(a=number(rng, a), b=number(rng, b), o=thing, n=n, m=m)
    return [Turn(question, f"{a} {word} {b} is {result}.", f"{result}.", why)], None


def comparison(rng):
    top = 20 if rng.random() < 0.7 else 99
    a, b = rng.sample(range(0, top + 1), 2)
    bigger = rng.random() < 0.5
    result, rest = (max(a, b), min(a, b)) if bigger else (min(a, b), max(a, b))
    shown = "bigger" if bigger else "smaller"
    why = f"Because {result} comes {'after' if bigger else 'before'} {rest} when you count."
    key = ("compare", a, b)
    kind = rng.random()
    if kind < 0.15:
        yes = result == a
        word = pick(rng, "bigger|larger|greater|higher|more" if bigger else "smaller|less|lower")
        frame = "Is {a} {w} than {b}?|Is it true that {a} is {w} than {b}?|{a} is {w} than {b}, right?|Is {a} really {w} than {b}?"
        question = pick(rng, frame).format(a=a, b=b, w=word)
        return [
            Turn(question, f"{'Yes' if yes else 'No'}, {result} is {shown}.", "Yes." if yes else "No.", why)
        ], key
    if kind < 0.27:
        n, m = rng.sample(words.NAMES, 2)
        who = n if result == a else m
        ages = rng.random() < 0.5
        frame = (OLDER if bigger else YOUNGER) if ages else (HAS_MORE if bigger else HAS_LESS)
        frame = pick(rng, frame)
        thing = rng.choice("apples balls books cups hats stones coins cakes nuts eggs cards".split())
        answer = ("older" if bigger else "younger") if ages else ("more" if bigger else "fewer")
        verb = "is" if ages else "found" if "found" in frame else "has"
        return [
            Turn(frame.format(n=n, m=m, a=a, b=b, o=thing), f"{who} {verb} {answer}.", f"{who}.", why)
        ], key
    if kind < 0.5:
        frame = for_noun(rng, pick(rng, COMPARISONS))
    else:
        frame = pick(rng, COMPARISON_FRAMES)
    if rng.random() < 0.5:
        frame = rng.choice(written.frames("larger" if bigger else "smaller"))
    word, most = pick(rng, LARGER if bigger else SMALLER), pick(rng, LARGEST if bigger else SMALLEST)
    return [Turn(frame.format(w=word, x=most, a=a, b=b), f"{result} is {shown}.", f"{result}.", why)], key


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
    thing, count = rng.choice(words.OBJECTS), rng.randint(1, 7)
    row = " ".join([thing] * count)
    frames = "How many words are here: {r}|Count the words: {r}|How often do I say {t}? {r}"
    return [
        Turn(
            pick(rng, frames).format(r=row, t=thing),
            f"There are {count}." if count > 1 else "There is 1.",
            f"{count}.",
        )
    ], ("things", thing, count)
