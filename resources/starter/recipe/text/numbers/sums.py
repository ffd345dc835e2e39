"""Plus, minus and times of numbers to 99, with the steps that make it right; what is larger is declined by its size.

Up to 20 the answer is said at once (arithmetic.py). Beyond, tens and ones are taken one after the other, as people do in their heads.
"""
from text import words, written
from text.numbers import arithmetic
from text.reading import odd
from text.sample import Turn, pick

TIMES = (
    "{a} times {b}|{a} x {b}|{a} * {b}|{a}*{b}|{a} multiplied by {b}|the product of {a} and {b}|{a} by {b} multiplied|the result of {a} times {b}|the answer to {a} x {b}"
)
TIMES_FRAMES = (
    "What is {t}?|How much is {t}?|What's {t}?|{t}|{t}?|{t} =|{t} = ?|Calculate {t}.|Compute {t}.|What does {t} make?|What do you get for {t}?|Tell me {t}.|"
    "Can you work out {t}?|Solve {t}|I need {t}.|Multiply {a} by {b}.|Multiply {a} and {b}.|How many are {a} times {b}?|There are {a} boxes with {b} {o} each. How many {o}?|"
    "{a} children have {b} {o} each. How many {o} are there?|One ticket costs {b} coins. What do {a} tickets cost?|A row has {b} chairs. How many chairs are in {a} rows?|"
    "Each bag holds {b} {o}. How many {o} are in {a} bags?|{n} reads {b} pages a day. How many pages in {a} days?"
)
MORE_SUMS = (
    "What is {a} plus {b}?|What is {a} + {b}?|What's {a} and {b}?|How much is {a} and {b}?|{a} plus {b}?|{a} plus {b}|{a}+{b}?|Work out {a} + {b}|What do {a} and {b} add up to?|"
    "Can you work out {a} plus {b}?|please add {a} to {b}|How old is {n} in {b} years, if {n} is {a} now?|It costs {a} and {b} coins. How much is that together?|"
    "{n} has {a} coins and earns {b} more. How many are that?|A bus has {a} people, {b} more get on. How many ride now?|First {a}, then {b} more: how many?"
)
MORE_DIFFERENCES = (
    "What is {a} minus {b}?|What is {a} - {b}?|What's {a} less {b}?|{a} minus {b}?|{a} minus {b}|{a}-{b}?|Work out {a} - {b}|Can you work out {a} minus {b}?|"
    "please take {b} from {a}|{n} has {a} coins and spends {b}. How many are left?|A bus has {a} people, {b} get off. How many stay?|"
    "A book has {a} pages, {n} has read {b}. How many are left?|How far is it from {b} to {a}?|What is missing from {b} to {a}?"
)
THREE = "What is {a} + {b} + {c}?|{a}+{b}+{c}|{a} + {b} + {c}|Add {a}, {b} and {c}.|What is {a} plus {b} plus {c}?|How much are {a}, {b} and {c} together?|Sum of {a}, {b}, {c}"
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ONLY = "Only the numbers: {q}|Just the results: {q}|Quick sums: {q}|Fast: {q}|Train me: {q}|Answer with the number alone: {q}"
THINGS = "apples balls books cups hats stones coins cakes nuts eggs cards pens shells toys".split()
TOO_LARGE = "I can't do {q}: I only do sums of numbers to 99. The calculator of your computer can."
NO_DIVISION = "I can't do {q}: I only do plus, minus and times of numbers to 99."
LARGE = "{a} plus {b}|{a} minus {b}|{a} times {b}|{a} + {b}|{a} - {b}|{a} x {b}|{a} * {b}|{a}+{b}|{a}*{b}|{a}-{b}"
OTHER = (
    "{a} divided by {b}|{a} / {b}|{a}/{b}|{a} : {b}|{a} to the power of {b}|{a}^{b}|{a} percent of {b}|{a}% of {b}|the square root of {a}|the root of {a}|"
    "{a} modulo {b}|a third of {a}|half of {a} plus {b}|the logarithm of {a}|the sine of {a}|{a}.5 plus {b}.25|one {b}th of {a}"
)
ASK = (
    "What is {q}?|What's {q}?|How much is {q}?|{q}|{q}?|{q} =|{q} = ?|Calculate {q}.|Compute {q}.|Tell me {q}.|Solve {q}|Can you work out {q}?|I need to know {q}.|What does {q} make?|"
    "Work out {q}.|Please calculate {q}|Do you know {q}?|What do you get for {q}?"
)


def spelt(value: int) -> str:
    """A number to 99 in words."""
    if value < 20:
        return TEENS[value - 10] if value >= 10 else words.NUMBERS[value]
    tens = TENS[value // 10 - 2]
    return tens if value % 10 == 0 else f"{tens}-{words.NUMBERS[value % 10]}"


def shown(rng, value: int) -> str:
    return spelt(value) if rng.random() < 0.07 else str(value)


def plus(a: int, b: int) -> str:
    """The answer with its steps: the tens of the second number first, then its ones."""
    result = a + b
    said = f"{a} plus {b} is {result}."
    tens, ones = b // 10 * 10, b % 10
    if result <= 20 or not ones and not a % 10:
        return said
    if not tens or not ones or a < 10:
        return said
    return f"{a} + {tens} = {a + tens}, {a + tens} + {ones} = {result}, so {said}"


def minus(a: int, b: int) -> str:
    if b > a:
        return f"{b} - {a} = {b - a}, so {a} minus {b} is -{b - a}, below zero."
    result = a - b
    said = f"{a} minus {b} is {result}."
    tens, ones = b // 10 * 10, b % 10
    if a <= 20 or not tens or not ones:
        return said
    return f"{a} - {tens} = {a - tens}, {a - tens} - {ones} = {result}, so {said}"


def times(a: int, b: int) -> str:
    result = a * b
    said = f"{a} times {b} is {result}."
    if a <= 12 and b <= 12 or not a % 10 and b <= 10 or not b % 10 and a <= 10 or min(a, b) < 2:
        return said
    if a < 10 or b < 10:
        large, small = max(a, b), min(a, b)
        tens, ones = large // 10 * 10, large % 10
        if not ones:
            return said
        return f"{tens} x {small} = {tens * small}, {ones} x {small} = {ones * small}, so {said}"
    if not b % 10:
        if not a % 10:
            return said
        return f"{a} x {b // 10} = {a * (b // 10)}, so {said}"
    tens, ones = b // 10 * 10, b % 10
    large, small = a * tens, a * ones
    steps = f"{a} x {tens} = {large}, {a} x {ones} = {small}"
    if small >= 10 and small % 10:
        steps += f", {large} + {small // 10 * 10} = {large + small // 10 * 10}"
        large += small // 10 * 10
        small %= 10
    return f"{steps}, {large} + {small} = {result}, so {said}"


def sum_to_99(rng):
    n = odd.person(rng, 0.1)
    thing = rng.choice(THINGS)
    kind = rng.random()
    if kind < 0.33:
        a, b = rng.randint(0, 99), rng.randint(0, 99)
        frames, section, answer, key = arithmetic.SUM_FRAMES, "sum", plus(a, b), "+"
        more, result = MORE_SUMS, a + b
    elif kind < 0.6:
        a, b = rng.randint(0, 99), rng.randint(0, 99)
        if a < b and rng.random() < 0.85:
            a, b = b, a
        frames, section, answer, key = arithmetic.DIFFERENCE_FRAMES, "difference", minus(a, b), "-"
        more, result = MORE_DIFFERENCES, a - b
        if b > a:
            frames, more, section = "{a} - {b}|{a}-{b}|How much is {a} - {b}?|Calculate {a} - {b}.", "What is {a} minus {b}?|{a} minus {b}", ""
    else:
        return multiplication(rng, n, thing)
    frame = rng.choice(written.frames(section)) if section and rng.random() < 0.3 else pick(rng, more if rng.random() < 0.6 else frames)
    m = odd.person(rng, 0.1)
    question = frame.format(a=shown(rng, a), b=shown(rng, b), o=thing, n=n, m=m)
    return [Turn(question, answer, f"{result}.", "I took the tens first and then the ones.")], (key, a, b)


def multiplication(rng, n: str, thing: str):
    drawn = rng.random()
    if drawn < 0.25:
        a, b = rng.randint(0, 12), rng.randint(0, 12)
    elif drawn < 0.55:
        a, b = rng.randint(2, 9), rng.randint(11, 99)
        if rng.random() < 0.5:
            a, b = b, a
    else:
        a, b = rng.randint(11, 99), rng.randint(11, 99)
    slots = dict(a=shown(rng, a), b=shown(rng, b))
    question = pick(rng, TIMES_FRAMES).format(t=pick(rng, TIMES).format(**slots), o=thing, n=n, **slots)
    small = a <= 12 and b <= 12
    return [Turn(question, times(a, b), f"{a * b}.", "I took the tens first and then the ones.")], None if small else ("x", a, b)


def three(rng):
    a, b, c = (rng.randint(1, 30) for _ in range(3))
    answer = f"{a} + {b} = {a + b}, {a + b} + {c} = {a + b + c}, so it is {a + b + c}."
    return [Turn(pick(rng, THREE).format(a=a, b=b, c=c), answer, f"{a + b + c}.")], ("three", a, b, c)


def step_of(rng) -> tuple:
    """A small step of a larger sum, and its result."""
    kind = rng.randrange(7)
    if kind == 0:
        a, b = rng.randint(10, 199), rng.randint(1, 9)
        return f"{a} + {b}", a + b
    if kind == 1:
        a, b = rng.randint(10, 99), rng.randint(1, 9) * 10
        return f"{a} + {b}", a + b
    if kind == 2:
        a, b = rng.randint(10, 99), rng.randint(1, 9)
        return f"{a} - {b}", a - b
    if kind == 3:
        b = rng.randint(1, 9) * 10
        a = rng.randint(b, 99)
        return f"{a} - {b}", a - b
    if kind == 4:
        a, b = rng.randint(2, 9), rng.randint(2, 9)
        return f"{a} x {b}", a * b
    if kind == 5:
        a, b = rng.randint(11, 99), rng.randint(2, 9)
        return f"{a} x {b}", a * b
    a, b = rng.randint(10, 900) * 10, rng.randint(1, 89)
    b = b * 10 if rng.random() < 0.5 else b % 9 + 1
    return f"{a} + {b}", a + b


def steps(rng):
    """The steps alone, a dozen a row."""
    first, result = step_of(rng)
    turns = [Turn(pick(rng, ONLY).format(q=first), f"{result}.")]
    for _ in range(rng.randint(3, 10)):
        asked, result = step_of(rng)
        turns.append(Turn(asked, f"{result}."))
    return turns, None


def too_large(rng):
    kind = rng.random()
    if kind < 0.65:
        form, answer = pick(rng, LARGE), TOO_LARGE
        a, b = rng.randint(100, 10 ** rng.randint(3, 6)), rng.randint(2, 10 ** rng.randint(1, 6))
        if rng.random() < 0.4:
            a, b = b, a
    else:
        form, answer = pick(rng, OTHER), NO_DIVISION
        a, b = rng.randint(2, 10 ** rng.randint(2, 5)), rng.randint(2, 99)
    asked = form.format(a=a, b=b)
    why = "Because I only learned small sums."
    return [Turn(pick(rng, ASK).format(q=asked), answer.format(q=asked), "I can't do that.", why)], None


def sums(rng):
    kind = rng.random()
    if kind < 0.62:
        return sum_to_99(rng)
    if kind < 0.67:
        return three(rng)
    if kind < 0.87:
        return steps(rng)
    return too_large(rng)
