"""Days and months some steps away, how long months are, counting in steps, larger comparisons."""
from text import words
from text.sample import Turn, capitalised, pick

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SEASONS = {"spring": (2, 3, 4), "summer": (5, 6, 7), "autumn": (8, 9, 10), "winter": (11, 0, 1)}
LATER = (
    "What day comes {k} days after {x}?|Which day is {k} days after {x}?|What day is it {k} days after {x}?|{k} days after {x} is which day?|Today is {x}. What day is it in {k} days?|"
    "It is {x} today. Which day will it be in {k} days?|If today is {x}, what day is it {k} days from now?|{x} plus {k} days?|I leave on {x} and come back {k} days later. Which day is that?|"
    "Count {k} days on from {x}.|What weekday follows {k} days after {x}?|The parcel was sent on {x} and takes {k} days. When does it come?"
)
EARLIER = (
    "What day comes {k} days before {x}?|Which day is {k} days before {x}?|What day was it {k} days before {x}?|Today is {x}. What day was it {k} days ago?|"
    "It is {x}. Which day was {k} days ago?|{k} days before {x} is which day?|{x} minus {k} days?|Count {k} days back from {x}.|If today is {x}, what day was it {k} days back?"
)
MONTH_LATER = (
    "Which month is {k} months after {x}?|What month comes {k} months after {x}?|It is {x}. Which month is it in {k} months?|{k} months after {x}?|In {x} I start, {k} months later I stop. Which month is that?|"
    "If it is {x} now, what month will it be in {k} months?"
)
MONTH_EARLIER = "Which month is {k} months before {x}?|What month comes {k} months before {x}?|It is {x}. Which month was {k} months ago?|{k} months before {x}?"
NEXT = "Today is {x}. What day is tomorrow?|If today is {x}, which day is tomorrow?|It is {x} today. And tomorrow?|What is the day after {x}?"
LAST = "Today is {x}. What day was yesterday?|If today is {x}, which day was yesterday?|It is {x} today. And yesterday?|What is the day before {x}?"
LENGTH = "How many days has {x}?|How many days does {x} have?|How long is {x}?|How many days are in {x}?|Number of days in {x}?|What is the last day of {x}?"
NTH_MONTH = "Which month is the {o}?|What is the {o} month of the year?|Name the {o} month.|The {o} month is?|Which is the {o} month?"
MONTH_PLACE = "Which number has {x} in the year?|What number is the month of {x}?|The how manyth month is {x}?|Which place has {x} among the months?"
NTH_DAY = "What is the {o} day of the week?|Which day is the {o} of the week?|Name the {o} day of the week."
SEASON = "In which season is {x}?|Which season is {x} in?|Is {x} in summer or winter?|To which season does {x} belong?"
UNITS = {
    "days in a week": "A week has seven days.",
    "months in a year": "A year has twelve months.",
    "hours in a day": "A day has 24 hours.",
    "minutes in an hour": "An hour has 60 minutes.",
    "seconds in a minute": "A minute has 60 seconds.",
    "days in a year": "A year has 365 days, a leap year 366.",
    "weeks in a year": "A year has 52 weeks.",
    "years in a century": "A century has 100 years.",
    "years in a decade": "A decade has ten years.",
    "seasons in a year": "A year has four seasons.",
    "things in a dozen": "A dozen is twelve.",
    "minutes in half an hour": "Half an hour has 30 minutes.",
    "minutes in a quarter of an hour": "A quarter of an hour has 15 minutes.",
    "metres in a kilometre": "A kilometre has 1000 metres.",
    "centimetres in a metre": "A metre has 100 centimetres.",
    "grams in a kilogram": "A kilogram has 1000 grams.",
    "days in a weekend": "A weekend has two days, Saturday and Sunday.",
    "letters in the alphabet": "The English alphabet has 26 letters.",
}
UNIT_ASKED = "How many {u}?|How many {u} are there?|How many {u} do I count?|Number of {u}?|Tell me how many {u} there are.|Do you know how many {u} there are?"
ALL = {
    "the days of the week": ", ".join(words.DAYS) + ".",
    "the months of the year": ", ".join(words.MONTHS) + ".",
    "the months": ", ".join(words.MONTHS) + ".",
    "the weekdays": ", ".join(words.DAYS) + ".",
    "the seasons": "Spring, summer, autumn and winter.",
    "the four seasons": "Spring, summer, autumn and winter.",
    "the alphabet": "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z.",
    "the vowels": "A, E, I, O and U.",
    "the five senses": "Seeing, hearing, smelling, tasting and touching.",
    "the four directions": "North, east, south and west.",
    "the days of the weekend": "Saturday and Sunday.",
    "the summer months": "June, July and August.",
    "the winter months": "December, January and February.",
    "the spring months": "March, April and May.",
    "the autumn months": "September, October and November.",
}
ALL_ASKED = "What are {u}?|Name {u}.|List {u}.|Say {u}.|Tell me {u}.|Which are {u}?|Can you say {u}?|Give me {u}.|Write down {u}.|Count up {u}."
COUNTS = (
    ("Count to {b}.|Count up to {b}.|Can you count to {b}?|Please count to {b}.|Count till {b}|count to {b}|Count from 1 to {b}.|Let me hear you count to {b}.|Start counting and stop at {b}.", 1),
    ("Count from {a} to {b}.|Count on from {a} to {b}.|Say the numbers from {a} to {b}.|Numbers from {a} to {b}?|All numbers from {a} to {b}, please.|List the numbers {a} to {b}.", 1),
    ("Count down from {b} to {a}.|Count backwards from {b} to {a}.|Count back from {b} to {a}.|From {b} down to {a}, please.", -1),
    ("Count by twos from {a} to {b}.|Count from {a} to {b} in steps of two.|Every second number from {a} to {b}.", 2),
)
PARITY = "Is {a} even or odd?|Is {a} an even number?|Is {a} an odd number?|{a}: even or odd?|Even or odd: {a}"
SORT = "Sort these numbers: {l}|Put these in order: {l}|Order the numbers {l}|Sort {l}|Which order have {l}, smallest first?|Sort from small to large: {l}"
LARGEST = "Which is the largest: {l}?|The biggest of {l}?|What is the largest of {l}?|Which of these is largest: {l}?|Maximum of {l}"
SMALLEST = "Which is the smallest: {l}?|The smallest of {l}?|What is the smallest of {l}?|Which of these is smallest: {l}?|Minimum of {l}"
LARGER = "Which is bigger, {a} or {b}?|Which is larger, {a} or {b}?|{a} or {b}: which is more?|What is greater, {a} or {b}?|Is {a} or {b} larger?|Bigger: {a} or {b}?"
SMALLER = "Which is smaller, {a} or {b}?|Which is less, {a} or {b}?|{a} or {b}: which is less?|What is smaller, {a} or {b}?|Smaller: {a} or {b}?"


def number(rng, value: int) -> str:
    return words.NUMBERS[value] if rng.random() < 0.25 else str(value)


def away(rng):
    names, noun = (words.DAYS, "day") if rng.random() < 0.65 else (words.MONTHS, "month")
    i = rng.randrange(len(names))
    k = rng.randint(2, 7 if noun == "day" else 6)
    forth = rng.random() < 0.6
    step, side = (1, "after") if forth else (-1, "before")
    row = [names[(i + step * n) % len(names)] for n in range(1, k + 1)]
    frames = (LATER if forth else EARLIER) if noun == "day" else (MONTH_LATER if forth else MONTH_EARLIER)
    question = pick(rng, frames).format(k=number(rng, k), x=names[i])
    return [
        Turn(question, f"{', '.join(row)}: {k} {noun}s {side} {names[i]} is {row[-1]}.", f"{row[-1]}.", "I counted them one by one.")
    ], (noun, i, k, forth)


def close(rng):
    i = rng.randrange(7)
    if rng.random() < 0.5:
        found = words.DAYS[(i + 1) % 7]
        return [Turn(pick(rng, NEXT).format(x=words.DAYS[i]), f"{found} comes after {words.DAYS[i]}.", f"{found}.")], None
    found = words.DAYS[(i - 1) % 7]
    return [Turn(pick(rng, LAST).format(x=words.DAYS[i]), f"{found} comes before {words.DAYS[i]}.", f"{found}.")], None


def of_calendar(rng):
    i = rng.randrange(12)
    month = words.MONTHS[i]
    kind = rng.randrange(6)
    if kind == 0:
        more = ", in a leap year 29" if i == 1 else ""
        return [Turn(pick(rng, LENGTH).format(x=month), f"{month} has {LENGTHS[i]} days{more}.", f"{LENGTHS[i]}.")], None
    if kind == 1:
        return [Turn(pick(rng, NTH_MONTH).format(o=ORDINALS[i]), f"{month} is the {ORDINALS[i]} month.", f"{month}.")], None
    if kind == 2:
        return [Turn(pick(rng, MONTH_PLACE).format(x=month), f"{month} is the {ORDINALS[i]} month.", f"{capitalised(ORDINALS[i])}.")], None
    if kind == 3:
        day = words.DAYS[i % 7]
        return [Turn(pick(rng, NTH_DAY).format(o=ORDINALS[i % 7]), f"{day} is the {ORDINALS[i % 7]} day of the week.", f"{day}.")], None
    if kind == 4:
        season = next(s for s, months in SEASONS.items() if i in months)
        return [Turn(pick(rng, SEASON).format(x=month), f"{month} is in {season}, in the north of the world.", f"{capitalised(season)}.")], None
    what = rng.choice(list(ALL))
    return [Turn(pick(rng, ALL_ASKED).format(u=what), ALL[what])], None


def unit(rng):
    what = rng.choice(list(UNITS))
    return [Turn(pick(rng, UNIT_ASKED).format(u=what), UNITS[what])], None


def counted(rng):
    frames, step = rng.choice(COUNTS)
    a, b = rng.randint(0, 8), rng.randint(9, 20)
    frame = pick(rng, frames)
    if "{a}" not in frame:
        a = 1
    if step == 2:
        b -= (b - a) % 2
    row = range(b, a - 1, -1) if step < 0 else range(a, b + 1, step)
    return [Turn(frame.format(a=number(rng, a) if a < 13 else a, b=b), ", ".join(map(str, row)) + ".")], ("count", a, b, step)


def compared(rng):
    kind = rng.random()
    top = rng.choice((20, 99, 99, 999))
    if kind < 0.45:
        a, b = rng.sample(range(top + 1), 2)
        more = rng.random() < 0.6
        result = max(a, b) if more else min(a, b)
        said = f"{result} is {'bigger' if more else 'smaller'}."
        return [Turn(pick(rng, LARGER if more else SMALLER).format(a=a, b=b), said, f"{result}.")], ("compare", a, b)
    if kind < 0.6:
        a = rng.randint(0, top)
        said = "even" if a % 2 == 0 else "odd"
        return [Turn(pick(rng, PARITY).format(a=a), f"{a} is {said}.", f"{capitalised(said)}.")], None
    row = rng.sample(range(top + 1), rng.choice((3, 3, 4, 5)))
    text = ", ".join(map(str, row))
    if kind < 0.75:
        return [Turn(pick(rng, SORT).format(l=text), ", ".join(map(str, sorted(row))) + ".")], ("sort", text)
    large = rng.random() < 0.5
    result = max(row) if large else min(row)
    said = f"{result} is the {'largest' if large else 'smallest'}."
    return [Turn(pick(rng, LARGEST if large else SMALLEST).format(l=text), said, f"{result}.")], ("most", text)


def days(rng):
    return rng.choices((away, close, of_calendar, unit, counted, compared), (36, 6, 20, 10, 13, 15))[0](rng)
