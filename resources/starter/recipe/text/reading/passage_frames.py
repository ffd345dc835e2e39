"""Passages of two or three sentences with what can be asked about them.

A frame is (texts, [(questions, answer, short answer)]); `|` separates wordings. Slots: {a} {b} people, {o} {p} things, {c} {d} colours,
{l} {m} places, {u} {v} cities, {n} {k} numbers, {s} {t} days, {x} {y} animals, {f} {g} food, {j} {i} jobs, {r} {q} relatives.
"""

FOOD = "bread cheese soup rice apples cake fish eggs pizza salad honey nuts grapes pasta plums milk".split()
JOBS = (
    "teacher doctor farmer baker pilot singer painter nurse driver gardener cook writer judge sailor".split()
)
RELATIVES = "mother father brother sister uncle aunt grandmother grandfather cousin neighbour friend".split()
ANIMALS = "cat dog horse rabbit bird mouse duck goat cow sheep hen pony".split()

FRAMES = [
    (
        "{a} is a {j}. {b} is a {i}.|{a} works as a {j} and {b} works as a {i}.|The {j} is called {a}. The {i} is called {b}.",
        [
            ("Who is the {j}?|Who works as a {j}?|What is the name of the {j}?", "{a} is the {j}.", "{a}"),
            ("Who is the {i}?|Which of them is a {i}?|What is the {i} called?", "{b} is the {i}.", "{b}"),
            ("What does {a} do?|What is {a}'s job?|As what does {a} work?", "{a} is a {j}.", "a {j}"),
            ("What is the job of {b}?|What work does {b} do?", "{b} is a {i}.", "a {i}"),
        ],
    ),
    (
        "{a} likes {f}, but {b} likes {g}.|{a} loves {f}. {b} loves {g}.|{a}'s favourite food is {f}. {b} prefers {g}.",
        [
            (
                "What does {a} like?|What is {a}'s favourite food?|Which food does {a} love?",
                "{a} likes {f}.",
                "{f}",
            ),
            (
                "What does {b} like?|What would {b} like to eat?|Which food is for {b}?",
                "{b} likes {g}.",
                "{g}",
            ),
            ("Who likes {g}?|Who prefers {g}?|Who loves {g}?", "{b} likes {g}.", "{b}"),
            ("Who likes {f}?|For whom is the {f}?", "{a} likes {f}.", "{a}"),
        ],
    ),
    (
        "The {x} is {c} and the {y} is {d}.|There is a {c} {x} and a {d} {y}.|{a} saw a {c} {x} and a {d} {y}.|A {c} {x} ran after a {d} {y}.",
        [
            ("What colour is the {x}?|Which colour has the {x}?", "The {x} is {c}.", "{c}"),
            ("What colour is the {y}?|Of what colour is the {y}?", "The {y} is {d}.", "{d}"),
            ("Which animal is {c}?|What is {c}?", "The {x} is {c}.", "the {x}"),
            ("Which animal is {d}?|Who is {d}?", "The {y} is {d}.", "the {y}"),
        ],
    ),
    (
        "{a} put the {o} in the {l}. The {p} is still in the {m}.|The {o} lies in the {l}, and the {p} lies in the {m}.|You find the {o} in the {l}. The {p} is in the {m}.",
        [
            (
                "Where is the {o}?|Where can I find the {o}?|Where does the {o} lie?",
                "The {o} is in the {l}.",
                "in the {l}",
            ),
            (
                "Where is the {p}?|Where do I find the {p}?|In which place is the {p}?",
                "The {p} is in the {m}.",
                "in the {m}",
            ),
            ("What is in the {l}?|What can be found in the {l}?", "The {o} is in the {l}.", "the {o}"),
            ("What is in the {m}?|Which thing is in the {m}?", "The {p} is in the {m}.", "the {p}"),
        ],
    ),
    (
        "{a} lives in {u}. {b} lives in {v}.|{a} comes from {u} and {b} comes from {v}.|{a}'s home is {u}. {b}'s home is {v}.",
        [
            (
                "Where does {a} live?|In which city is {a} at home?|Where is {a} from?",
                "{a} lives in {u}.",
                "in {u}",
            ),
            (
                "Where does {b} live?|Where is {b} from?|Which city is {b}'s home?",
                "{b} lives in {v}.",
                "in {v}",
            ),
            ("Who lives in {u}?|Who comes from {u}?|Who is from {u}?", "{a} lives in {u}.", "{a}"),
            ("Who lives in {v}?|Whose home is {v}?", "{b} lives in {v}.", "{b}"),
        ],
    ),
    (
        "{a} travelled from {u} to {v} on {s}.|On {s}, {a} took the train from {u} to {v}.|{a} flew from {u} to {v}. It was a {s}.",
        [
            (
                "Where did {a} go?|Where did {a} travel?|To which city did {a} travel?",
                "{a} went to {v}.",
                "to {v}",
            ),
            (
                "Where did {a} come from?|Where did the trip begin?|From where did {a} start?",
                "{a} came from {u}.",
                "from {u}",
            ),
            (
                "When did {a} travel?|On which day was the trip?|Which day was it?",
                "{a} travelled on {s}.",
                "on {s}",
            ),
            (
                "Who travelled to {v}?|Who went from {u} to {v}?|Who made the trip?",
                "{a} travelled to {v}.",
                "{a}",
            ),
        ],
    ),
    (
        "{a} is {n} years old. {b} is {k} years old.|{a} is {n} and {b} is {k} years old.|{a} turned {n} on {s}. {b} is already {k}.",
        [
            ("How old is {a}?|What is {a}'s age?|How many years old is {a}?", "{a} is {n} years old.", "{n}"),
            ("How old is {b}?|What age is {b}?|Tell me the age of {b}.", "{b} is {k} years old.", "{k}"),
            ("Who is {n} years old?|Who is {n}?", "{a} is {n} years old.", "{a}"),
            ("Who is {k} years old?|Which of them is {k}?", "{b} is {k} years old.", "{b}"),
        ],
    ),
    (
        "{a} bought a {c} {o} for {n} coins at the {l}.|At the {l}, {a} paid {n} coins for a {c} {o}.|The {c} {o} cost {n} coins. {a} bought it at the {l}.",
        [
            ("What did {a} buy?|Which thing did {a} buy?", "{a} bought a {c} {o}.", "a {c} {o}"),
            (
                "How much did the {o} cost?|What did {a} pay?|How many coins did {a} pay?|What was the price of the {o}?",
                "The {o} cost {n} coins.",
                "{n} coins",
            ),
            (
                "Where did {a} buy the {o}?|Where did {a} get the {o}?|In which place was the {o} sold?",
                "{a} bought the {o} at the {l}.",
                "at the {l}",
            ),
            ("Who bought the {o}?|Who paid {n} coins?", "{a} bought the {o}.", "{a}"),
            ("What colour is the {o}?|Which colour did {a} choose?", "The {o} is {c}.", "{c}"),
        ],
    ),
    (
        "On {s} {a} plays football. On {t} {a} paints.|{a} plays football on {s} and paints on {t}.|Every {s} {a} plays football, and every {t} {a} paints.",
        [
            (
                "What does {a} do on {s}?|What happens on {s}?",
                "{a} plays football on {s}.",
                "{a} plays football",
            ),
            ("What does {a} do on {t}?|What is {a} doing on {t}?", "{a} paints on {t}.", "{a} paints"),
            ("When does {a} paint?|On which day does {a} paint?", "{a} paints on {t}.", "on {t}"),
            (
                "When does {a} play football?|Which day is for football?",
                "{a} plays football on {s}.",
                "on {s}",
            ),
        ],
    ),
    (
        "{a}'s {r} has a {x}. {b}'s {r} has a {y}.|The {r} of {a} owns a {x}, and the {r} of {b} owns a {y}.",
        [
            ("Which animal does {a}'s {r} have?|What does {a}'s {r} own?", "{a}'s {r} has a {x}.", "a {x}"),
            (
                "Which animal does {b}'s {r} have?|What does the {r} of {b} have?",
                "{b}'s {r} has a {y}.",
                "a {y}",
            ),
            ("Whose {r} has a {x}?|Whose {r} owns the {x}?", "{a}'s {r} has a {x}.", "{a}'s {r}"),
        ],
    ),
    (
        "{a} ate {n} {f2} and {b} drank milk.|{b} drank milk while {a} ate {n} {f2}.|{a} had {n} {f2} for breakfast. {b} only had milk.",
        [
            ("What did {a} eat?|What did {a} have for breakfast?", "{a} ate {n} {f2}.", "{n} {f2}"),
            ("How many {f2} did {a} eat?|How many {f2} did {a} have?", "{a} ate {n} {f2}.", "{n}"),
            ("What did {b} drink?|What did {b} have?", "{b} drank milk.", "milk"),
            ("Who drank milk?|Who had milk?|Who had only milk?", "{b} drank milk.", "{b}"),
            ("Who ate {f2}?|Who had {n} {f2}?", "{a} ate {n} {f2}.", "{a}"),
        ],
    ),
    (
        "{a} could not find the {o}. It was under the {p}.|{a} searched for the {o} for {n} hours. In the end it was under the {p}.|{a} lost the {o}. {b} found it under the {p}.",
        [
            (
                "Where was the {o}?|Where was the {o} found?|Under what was the {o}?",
                "The {o} was under the {p}.",
                "under the {p}",
            ),
            (
                "What did {a} lose?|What was {a} looking for?|What did {a} search for?|Which thing was missing?",
                "{a} lost the {o}.",
                "the {o}",
            ),
            ("Who lost the {o}?|Who looked for the {o}?|Whose {o} was gone?", "{a} lost the {o}.", "{a}"),
        ],
    ),
    (
        "{a} went to the {l} with {b}. They took a {c} {o} along.|Together with {b}, {a} went to the {l}. A {c} {o} was in the bag.|{a} and {b} were in the {l}. They had a {c} {o}.",
        [
            ("Where did {a} go?|Where were they?|Where did they go?", "They went to the {l}.", "to the {l}"),
            ("Who went with {a}?|Who was with {a}?|With whom did {a} go?", "{b} was with {a}.", "{b}"),
            (
                "What did they have?|What did they take along?|What was with them?",
                "They had a {c} {o}.",
                "a {c} {o}",
            ),
            ("What colour was the {o}?|Which colour did the {o} have?", "The {o} was {c}.", "{c}"),
        ],
    ),
    (
        "{a} wrote a letter to {b} on {s}. The letter came on {t}.|On {s} {a} sent a letter to {b}, which came on {t}.",
        [
            (
                "Who wrote the letter?|From whom is the letter?|Who sent the letter?",
                "{a} wrote the letter.",
                "{a}",
            ),
            (
                "Who got the letter?|To whom did {a} write?|For whom was the letter?",
                "{b} got the letter.",
                "{b}",
            ),
            (
                "When did the letter come?|On which day did the letter arrive?|When did {b} get it?",
                "The letter came on {t}.",
                "on {t}",
            ),
            (
                "When did {a} write?|On what day was the letter written?|When was it sent?",
                "{a} wrote on {s}.",
                "on {s}",
            ),
        ],
    ),
    (
        "There are {n} {x}s and {k} {y2}s on the farm of {a}.|{a} has a farm with {n} {x}s and {k} {y2}s.|On {a}'s farm live {n} {x}s. There are also {k} {y2}s.",
        [
            (
                "How many {x}s are there?|How many {x}s does {a} have?|What is the number of {x}s?",
                "There are {n} {x}s.",
                "{n}",
            ),
            ("How many {y2}s are there?|How many {y2}s live there?", "There are {k} {y2}s.", "{k}"),
            (
                "Whose farm is it?|Who has the farm?|To whom does the farm belong?|Who owns the farm?",
                "The farm belongs to {a}.",
                "{a}",
            ),
        ],
    ),
    (
        "{a} was tired and went to bed. {b} was hungry and ate {f}.|Because {b} was hungry, {b} ate {f}. {a} was tired and slept.",
        [
            ("Who was tired?|Who slept?|Who went to bed?", "{a} was tired.", "{a}"),
            ("Who was hungry?|Who ate something?|Who ate {f}?", "{b} was hungry.", "{b}"),
            ("What did {b} eat?|Which food did {b} eat?", "{b} ate {f}.", "{f}"),
            ("Why did {b} eat?|Why did {b} eat {f}?", "{b} was hungry.", "because {b} was hungry"),
            ("How was {a}?|How did {a} feel?", "{a} was tired.", "tired"),
        ],
    ),
]
