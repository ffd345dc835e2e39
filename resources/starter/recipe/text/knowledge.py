"""Facts of everyday life by category (data/knowledge.txt), each in a few questions, put in more ways by frames."""
from functools import lru_cache

from text import written
from text.sample import Turn, pick

BEFORE = "|||||||Tell me: |Do you know this: |A question: |Quiz: |I want to know: |For school: |My child asks: |Say, |Please tell me: |Here is a question: |Can you tell me: "
WHY = "I learned it, and it is so."


@lru_cache(None)
def facts() -> list:
    """(questions, answer, short answer)"""
    found = []
    for part in written.paragraphs("knowledge.txt"):
        for line in part:
            if " => " in line:
                questions, answer, short = line.split(" => ")
                found.append((questions.split(" | "), answer, short))
    return found


CONTINENTS = {
    "Europe": "Germany|Italy|Spain|Portugal|England|Ireland|Scotland|Norway|Sweden|Finland|Denmark|Austria|Switzerland|Belgium|Netherlands|Greece|Ukraine|Hungary|Romania|Bulgaria|Croatia|Serbia|Iceland",
    "Asia": "China|South Korea|Thailand|Vietnam|Indonesia|Iran|Iraq|Israel|Saudi Arabia|Pakistan",
    "Africa": "Morocco|Nigeria|South Africa",
    "North America": "Mexico|Cuba|United States",
    "South America": "Argentina|Chile|Colombia",
}
LANDS = [(land, continent) for continent, lands in CONTINENTS.items() for land in lands.split("|")]
LAND_ASKED = "On which continent is {l}?|Where in the world is {l}?|Which continent is {l} on?|To which continent does {l} belong?|{l} is on which continent?|Is {l} in Europe or in Asia?|In which part of the world is {l}?|Where is {l}?"


def knowledge(rng):
    if rng.random() < 0.08:
        land, continent = rng.choice(LANDS)
        question = pick(rng, LAND_ASKED).format(l=land)
        return [Turn(question, f"{land} is in {continent}.", f"In {continent}.", WHY)], None
    questions, answer, short = rng.choice(facts())
    before = pick(rng, BEFORE)
    question = rng.choice(questions)
    if before and rng.random() < 0.5 and not question.startswith("I "):
        question = question[0].lower() + question[1:]
    return [Turn(before + question, answer, short, WHY)], None
