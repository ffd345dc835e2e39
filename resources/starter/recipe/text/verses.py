"""Poems of four lines by a grammar of couplets, jokes and riddles (data/fun.txt)."""
from functools import lru_cache

from text import lists, words, written
from text.reading import odd
from text.reading.passage_frames import ANIMALS, FOOD
from text.sample import Turn, capitalised, pick

# Two lines that rhyme, with what the poem is about as {t}
ABOUT = (
    "I think of {t} by day and night,/And all the world is warm and bright.|Today I sing of {t} alone,/The finest thing that I have known.|"
    "If I could choose what I would see,/It would be {t}, for you and me.|They say that {t} can make you smile,/So stay and think of it a while.|"
    "I wrote of {t} upon a sheet,/The words came dancing on their feet.|Of {t} I dreamt the whole night through,/And in the morning dreamt of you.|"
    "When evening comes and work is done,/I think of {t} and of the sun.|Here is a song of {t} for you,/It is not long, but it is true.|"
    "A little bird sat in a tree/And sang a song of {t} to me.|Some like the rain and some the snow,/But {t} is what I want to know."
)
ALONE = (
    "The wind goes by, the leaves are round,/And quiet falls upon the ground.|The stars are out, the moon is high,/A rook flies home across the sky.|"
    "The kettle sings, the cat lies near,/And all is well while you are here.|A boat goes out, a boat comes in,/Where one song ends, the next begins.|"
    "The river runs, the hours fly,/And clouds like ships go sailing by.|So take a seat and rest your feet,/The tea is hot, the cake is sweet.|"
    "The morning comes on silver feet,/And wakes the birds in every street.|The road is long, the hill is steep,/And soon the world will fall asleep.|"
    "The rain may fall, the wind may blow,/It makes the little flowers grow.|And if you ask me what it meant,/It is a smile that I have sent."
)
POEM = (
    "Write a poem about {t}.|Write me a poem about {t}|A poem about {t}, please.|Can you write a poem about {t}?|Make a poem about {t}.|Compose a poem on {t}.|Poem about {t}|"
    "I want a poem about {t}.|Write a short poem about {t}.|Write four lines about {t}.|Write a rhyme about {t}.|Make a rhyme on {t}.|Could you rhyme something about {t}?|"
    "Write verses about {t}.|A little verse on {t}?|Write a poem on the subject of {t}.|Please write a poem about {t}.|I need a poem on {t} for a card.|A rhyme about {t}"
)
FREE = "Write a poem.|Write me a poem.|A poem please.|Do you know a poem?|Can you write poems?|Tell me a poem.|Can you rhyme?|Make up a poem.|I want to hear a poem.|Some verses, please."
SUBJECTS = (
    "the sea|the moon|love|spring|summer|autumn|winter|my mother|my friend|my dog|rain|snow|home|music|the night|the morning|a rose|friendship|time|the wind|hope|"
    "the stars|the forest|my garden|birds|books|coffee|tea|the city|happiness|peace|my cat|a journey|my school|the mountains|dreams|freedom|colours|chocolate"
)
JOKE = (
    "Tell me a joke.|Tell me a joke|Do you know a joke?|A joke please.|I want to laugh.|Make me laugh.|Say something funny.|Can you tell jokes?|joke|Give me a joke.|Cheer me up with a joke.|"
    "Do you know something funny?|I need a good joke.|Let me hear a joke."
)
RIDDLE = (
    "Ask me a riddle.|Do you know a riddle?|Tell me a riddle.|A riddle, please.|Give me a riddle.|Riddle me something.|I want to guess something.|riddle|Let me guess.|Can you ask a riddle?|"
    "Test me with a riddle."
)
AGAIN = "Another one|Another|Another one, please.|One more.|One more please|Tell me another.|Do you have more?|More|And another?|Next one|Again, another one.|Do you know a different one?"
GUESS = "{x}?|Is it {x}?|{x}|{x}!|I think it is {x}.|I guess {x}.|It is {x}.|Maybe {x}?|{x}, right?"
GIVEN_UP = "I don't know.|No idea.|I give up.|Tell me.|What is it?|Say it.|The answer?|I can't guess it.|What is the answer?|Solve it, please.|Please tell me."


@lru_cache(None)
def jokes() -> list:
    return [line[2:] for line in written.lines("fun.txt") if line.startswith("J ")]


@lru_cache(None)
def riddles() -> list:
    """(question, answer)"""
    return [tuple(line[2:].split(" => ")) for line in written.lines("fun.txt") if line.startswith("R ")]


def subject(rng) -> str:
    drawn = rng.random()
    if drawn < 0.5:
        return pick(rng, SUBJECTS)
    if drawn < 0.65:
        return rng.choice(FOOD)
    if drawn < 0.8:
        return "my " + rng.choice(words.OBJECTS + list(ANIMALS))
    if drawn < 0.9:
        return rng.choice(words.CITIES + words.NAMES)
    return odd.name(rng)


def poem(rng):
    about = ABOUT.split("|")
    if rng.random() < 0.2:
        topic, question = pick(rng, "the sea|spring|the night|a friend"), pick(rng, FREE)
    else:
        topic = subject(rng)
        question = pick(rng, POEM).format(t=topic)
    lines = f"{rng.choice(about).format(t=topic)}/{pick(rng, ALONE)}"
    return [Turn(question, capitalised(lines).replace("/", "\n"))], None


def joke(rng):
    """One after the other in the file's order, so that "another one" never brings the same."""
    all_jokes = jokes()
    at = 0 if rng.random() < 0.3 else rng.randrange(len(all_jokes))
    turns = [Turn(pick(rng, JOKE), all_jokes[at])]
    while rng.random() < 0.45:
        at = (at + 1) % len(all_jokes)
        turns.append(Turn(pick(rng, AGAIN), all_jokes[at]))
    return turns, None


def riddle(rng):
    all_riddles = riddles()
    at = 0 if rng.random() < 0.3 else rng.randrange(len(all_riddles))
    turns = []
    for _ in range(rng.choice((1, 1, 2))):
        question, solution = all_riddles[at]
        turns.append(Turn(pick(rng, AGAIN if turns else RIDDLE), question))
        turns.append(guessed(rng, solution))
        at = (at + 1) % len(all_riddles)
    if rng.random() < 0.25:
        # the riddle comes from the user
        question, solution = rng.choice(all_riddles)
        return [Turn(question, f"{capitalised(solution)}!")], None
    return turns, None


def guessed(rng, solution: str) -> Turn:
    drawn = rng.random()
    if drawn < 0.4:
        bare = solution.split(" ", 1)[-1]
        said = pick(rng, GUESS).format(x=solution if rng.random() < 0.6 else bare)
        return Turn(capitalised(said), f"Yes, right! It is {solution}.")
    if drawn < 0.7:
        other = pick(rng, GUESS).format(x=lists.article(rng.choice(words.OBJECTS + list(ANIMALS))))
        return Turn(capitalised(other), f"No, it is {solution}.")
    return Turn(pick(rng, GIVEN_UP), f"It is {solution}.")


def verses(rng):
    return rng.choices((poem, joke, riddle), (50, 25, 25))[0](rng)
