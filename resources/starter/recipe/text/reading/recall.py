"""Lists of facts of one kind, several of them, and questions for each: which belongs to which has to be kept apart.

With two facts in a passage the last one is right half of the time; with up to five only who looks it up is right.
"""
from text import words
from text.reading import odd
from text.reading.passage_frames import ANIMALS, FOOD, JOBS
from text.sample import Turn, article, capitalised, pick

NUMBERS = [str(n) for n in range(2, 30)]
GARMENTS = "hat coat scarf shirt dress jacket cap skirt sweater pullover belt shoe glove sock".split()
# keys, values, how a fact is told, [(questions, answer, short answer)]; {k} key, {v} value, {av} value with its article
RELATIONS = [
    (
        words.NAMES,
        words.OBJECTS,
        "{k} has {av}|{k} owns {av}|{k} holds {av}|{k} carries {av}|{k} has got {av}|{av} belongs to {k}",
        [
            ("What does {k} have?|What has {k} got?|What is {k}'s?", "{k} has {av}.", "{av}"),
            ("Who has the {v}?|Who has {av}?|Whose is the {v}?|Who owns the {v}?", "{k} has the {v}.", "{k}"),
        ],
    ),
    (
        words.OBJECTS,
        words.COLOURS,
        "the {k} is {v}|there is {av} {k}|I see {av} {k}|we have {av} {k}|the {k} was painted {v}",
        [
            ("What colour is the {k}?|Which colour has the {k}?|Is the {k} red or which colour?", "The {k} is {v}.", "{v}"),
            ("What is {v}?|Which thing is {v}?|Which of them is {v}?", "The {k} is {v}.", "the {k}"),
        ],
    ),
    (
        words.NAMES,
        words.PLACES,
        "{k} is in the {v}|{k} waits in the {v}|{k} sits in the {v}|in the {v} is {k}|{k} can be found in the {v}|{k} stays in the {v}",
        [
            ("Where is {k}?|Where can I find {k}?|In which place is {k}?", "{k} is in the {v}.", "in the {v}"),
            ("Who is in the {v}?|Whom do I find in the {v}?", "{k} is in the {v}.", "{k}"),
        ],
    ),
    (
        words.NAMES,
        words.PLACES,
        "{k} goes to the {v}|{k} cycles to the {v}|{k} runs to the {v}|to the {v} goes {k}|{k} drives to the {v}|{k} is on the way to the {v}",
        [
            ("Where does {k} go?|Where does {k} want to be?|To which place does {k} go?", "{k} goes to the {v}.", "to the {v}"),
            ("Who goes to the {v}?|Who is going to the {v}?", "{k} goes to the {v}.", "{k}"),
        ],
    ),
    (
        words.OBJECTS,
        words.PLACES,
        "the {k} is in the {v}|the {k} lies in the {v}|{p} put the {k} in the {v}|{p} dropped the {k} in the {v}|in the {v} lies the {k}|{p} left the {k} in the {v}",
        [
            ("Where is the {k}?|Where can I find the {k}?|Where does the {k} lie?", "The {k} is in the {v}.", "in the {v}"),
            ("What is in the {v}?|Which thing is in the {v}?|What lies in the {v}?", "The {k} is in the {v}.", "the {k}"),
        ],
    ),
    (
        words.NAMES,
        FOOD,
        "{k} likes {v}|{k} loves {v}|{k} eats {v}|{v} is for {k}|{k} ordered {v}|{k} wants {v}",
        [
            ("What does {k} like?|What does {k} want to eat?|Which food is for {k}?", "{k} likes {v}.", "{v}"),
            ("Who likes {v}?|Who wants {v}?|For whom is the {v}?", "{k} likes {v}.", "{k}"),
        ],
    ),
    (
        words.NAMES,
        JOBS,
        "{k} is {av}|{k} works as {av}|the {v} is called {k}|{k} became {av}",
        [
            ("What is {k}?|What does {k} do?|What is {k}'s job?", "{k} is {av}.", "{av}"),
            ("Who is the {v}?|Who works as {av}?|What is the {v} called?", "{k} is the {v}.", "{k}"),
        ],
    ),
    (
        words.NAMES,
        NUMBERS,
        "{k} is {v} years old|{k} is {v}|{k} turned {v}|the age of {k} is {v}",
        [
            ("How old is {k}?|What is {k}'s age?|Which age has {k}?", "{k} is {v} years old.", "{v}"),
            ("Who is {v} years old?|Who is {v}?", "{k} is {v} years old.", "{k}"),
        ],
    ),
    (
        words.OBJECTS,
        NUMBERS,
        "the {k} costs {v} coins|the price of the {k} is {v} coins|{v} coins is the price of the {k}|one pays {v} coins for the {k}",
        [
            ("How much is the {k}?|What does the {k} cost?|What is the price of the {k}?", "The {k} costs {v} coins.", "{v} coins"),
            ("What costs {v} coins?|Which thing costs {v} coins?", "The {k} costs {v} coins.", "the {k}"),
        ],
    ),
    (
        words.NAMES,
        words.DAYS,
        "{k} comes on {v}|{k} has a party on {v}|on {v} comes {k}|{k} is free on {v}|{v} is the day of {k}",
        [
            ("When does {k} come?|On which day is {k} free?|Which day is for {k}?", "{k} comes on {v}.", "on {v}"),
            ("Who comes on {v}?|Who is free on {v}?|For whom is {v}?", "{k} comes on {v}.", "{k}"),
        ],
    ),
    (
        words.NAMES,
        words.CITIES,
        "{k} lives in {v}|{k} comes from {v}|{k}'s home is {v}|in {v} lives {k}|{k} was born in {v}",
        [
            ("Where does {k} live?|Where is {k} from?|Which city is {k}'s home?", "{k} lives in {v}.", "in {v}"),
            ("Who lives in {v}?|Who is from {v}?|Who comes from {v}?", "{k} lives in {v}.", "{k}"),
        ],
    ),
    (
        words.NAMES,
        ANIMALS,
        "{k} has {av}|{k}'s pet is {av}|{k} keeps {av}|the {v} belongs to {k}",
        [
            ("Which animal does {k} have?|What pet has {k}?|What does {k} keep?", "{k} has {av}.", "{av}"),
            ("Who has {av}?|Whose is the {v}?|Who keeps {av}?", "{k} has the {v}.", "{k}"),
        ],
    ),
]
# Two people in one sentence who did different things: {a} acts, {b} is acted on; (questions, answer, short answer)
ROLES = [
    (
        "{a} gave {b} the {o}|{a} handed the {o} to {b}|{b} got the {o} from {a}|the {o} was a present from {a} to {b}",
        [
            ("Who gave the {o} away?|Who gave {b} the {o}?|From whom is the {o}?|Who gave a present to {b}?", "{a} gave the {o} to {b}.", "{a}"),
            ("Who got the {o}?|To whom did {a} give the {o}?|Who has the {o} now?", "{b} got the {o}.", "{b}"),
            ("What did {a} give to {b}?|What did {b} get?|What did {a} give away?", "{a} gave the {o} to {b}.", "the {o}"),
        ],
    ),
    (
        "{a} repaired {b}'s {o}|{b}'s {o} was repaired by {a}|{a} repaired the {o} that belongs to {b}|the {o}, which is {b}'s, was repaired by {a}",
        [
            ("Who repaired the {o}?|Who did a repair?|By whom was the {o} repaired?", "{a} repaired the {o}.", "{a}"),
            ("Whose {o} is it?|To whom does the {o} belong?|Whose {o} did {a} repair?|Who owns the {o}?", "The {o} belongs to {b}.", "{b}"),
            ("What did {a} repair?|Which thing did {a} repair?|What was repaired by {a}?", "{a} repaired the {o} of {b}.", "the {o}"),
        ],
    ),
    (
        "{a} called {b} from the {l}|from the {l} {a} called {b}|{b} was called by {a} from the {l}",
        [
            ("Who called {b}?|Who made the call to {b}?|By whom was {b} called?", "{a} called {b}.", "{a}"),
            ("Whom did {a} call?|Who was called by {a}?|Who did {a} call?", "{a} called {b}.", "{b}"),
            ("Where was {a}?|Where did {a} call from?|From which place did {a} call?", "{a} called from the {l}.", "from the {l}"),
        ],
    ),
    (
        "{a} carried the {o} of {b} to the {l}|{a} brought {b}'s {o} to the {l}|{b}'s {o} was carried to the {l} by {a}",
        [
            ("Who carried the {o}?|Who carried something to the {l}?|Who went to the {l}?", "{a} carried the {o} to the {l}.", "{a}"),
            ("Whose {o} is it?|Who owns the {o}?|To whom does the {o} belong?", "The {o} belongs to {b}.", "{b}"),
            ("What did {a} carry?|What did {a} bring to the {l}?|What came to the {l}?", "{a} carried the {o}.", "the {o}"),
            ("Where is the {o} now?|Where did {a} carry the {o}?|To which place did {a} go?", "{a} carried the {o} to the {l}.", "to the {l}"),
        ],
    ),
    (
        "{a} waited for {b} in the {l}|in the {l} {a} waited for {b}|{b} came late, and {a} waited in the {l}",
        [
            ("Who waited?|Who waited for {b}?|Who was in the {l}?", "{a} waited for {b}.", "{a}"),
            ("For whom did {a} wait?|Who came late?|Who was late?", "{a} waited for {b}.", "{b}"),
            ("Where did {a} wait?|In which place did {a} wait?|Where was {a}?", "{a} waited in the {l}.", "in the {l}"),
        ],
    ),
    (
        "{a} wants to buy the {o} of {b} for {n} coins|for {n} coins {a} would buy {b}'s {o}|{b} may sell the {o} to {a} for {n} coins",
        [
            ("Who wants to buy the {o}?|Who would pay {n} coins?|Who wants to buy something from {b}?", "{a} wants to buy the {o}.", "{a}"),
            ("Whose {o} is it?|Who would sell the {o}?|Who owns the {o}?", "The {o} belongs to {b}.", "{b}"),
            ("How much would {a} pay?|What is the price of the {o}?|For how many coins?", "{a} would pay {n} coins.", "{n} coins"),
            ("What does {a} want?|What would {a} buy?|What costs {n} coins?", "{a} wants to buy the {o}.", "the {o}"),
        ],
    ),
]
# The question repeats the verb
RELATIONS += [
    (
        words.NAMES,
        words.PLACES,
        f"{{k}} {verb}s to the {{v}}|to the {{v}} {{k}} {verb}s|{{k}} often {verb}s to the {{v}}|on Sundays {{k}} {verb}s to the {{v}}",
        [
            (f"Where does {{k}} {verb}?|Where does {{k}} {verb} to?|To which place does {{k}} {verb}?", f"{{k}} {verb}s to the {{v}}.", "to the {v}"),
            (f"Who {verb}s to the {{v}}?|Who is it that {verb}s to the {{v}}?", f"{{k}} {verb}s to the {{v}}.", "{k}"),
        ],
    )
    for verb in ("run", "drive", "cycle", "ride", "jump", "crawl", "limp", "swim", "sail")
]
VERBS = "has|bought|found|lost|washed|took|brought|likes|sold|holds"
JOINTS = ". |. |. |, and |, |; | and |, but "


def coloured(rng, count: int) -> list:
    """(sentence, questions) of people and things in colours: three parts that belong together."""
    people, colours = odd.people(rng, count), rng.sample(words.COLOURS, count)
    things = rng.sample(GARMENTS if rng.random() < 0.5 else words.OBJECTS, count)
    verb = pick(rng, VERBS)
    told = []
    for person, thing, colour in zip(people, things, colours):
        asked = [
            (f"What colour is the {thing}?", f"The {thing} is {colour}.", colour),
            (f"Who {verb} the {thing}?", f"{person} {verb} the {thing}.", person),
            (f"Who {verb} {article(colour)} {thing}?", f"{person} {verb} {article(colour)} {thing}.", person),
            (f"Which thing is {colour}?", f"The {thing} is {colour}.", f"the {thing}"),
            (f"Who has the {thing}?", f"{person} has the {thing}.", person),
            (f"Who {verb} {article(thing)}?", f"{person} {verb} {article(thing)}.", person),
            (f"Who has {article(thing)}?", f"{person} has {article(thing)}.", person),
            (f"Who {verb} the {colour} {thing}?", f"{person} {verb} the {colour} {thing}.", person),
        ]
        told.append((f"{person} {verb} {article(colour)} {thing}", rng.sample(asked, 3)))
    return told


def paired(rng, count: int) -> list:
    keys, values, tellings, asked = rng.choice(RELATIONS)
    keys, values = rng.sample(keys, count), rng.sample(values, count)
    others = rng.sample([n for n in words.NAMES if n not in keys], count)
    if keys[0] in words.NAMES:
        keys = odd.people(rng, count)
    if values[0] in words.CITIES and rng.random() < 0.4:
        values[0] = odd.name(rng)
    one_way = pick(rng, tellings) if rng.random() < 0.4 else ""
    told = []
    for key, value, other in zip(keys, values, others):
        slots = dict(k=key, v=value, av=article(value), p=other)
        questions = [tuple(x.format(**slots) for x in (pick(rng, q), answer, short)) for q, answer, short in asked]
        told.append(((one_way or pick(rng, tellings)).format(**slots), questions))
    return told


def in_roles(rng, count: int) -> list:
    people = odd.people(rng, 2 * count)
    things, places = rng.sample(words.OBJECTS, count), rng.sample(words.PLACES, count)
    told = []
    for i, (tellings, asked) in enumerate(rng.sample(ROLES, count)):
        slots = dict(a=people[2 * i], b=people[2 * i + 1], o=things[i], l=places[i], n=rng.choice(NUMBERS))
        questions = [tuple(x.format(**slots) for x in (pick(rng, q), answer, short)) for q, answer, short in asked]
        told.append((pick(rng, tellings).format(**slots), questions))
    return told


def recall(rng):
    """Two to five facts in one message, and several questions on them."""
    count = rng.choices((2, 3, 4, 5), (30, 40, 20, 10))[0]
    drawn = rng.random()
    if drawn < 0.3:
        told = in_roles(rng, min(count, 3))
    else:
        told = coloured(rng, count) if drawn < 0.5 else paired(rng, count)
    joint = pick(rng, JOINTS)
    sentences = [capitalised(s) if i == 0 or joint == ". " else s for i, (s, _) in enumerate(told)]
    text = joint.join(sentences[:-1]) + (" and " if joint == ", " else joint) + sentences[-1] + "."
    questions = [question for _, asked in told for question in asked]
    chosen = rng.sample(questions, min(len(questions), rng.choice((1, 2, 3, 4, 5))))
    turns = [Turn(q, capitalised(a), capitalised(s) + ".", "Because the text says so.") for q, a, s in chosen]
    turns[0].question = text + rng.choice(" \n  ") + turns[0].question
    return turns, ("recall", text)
