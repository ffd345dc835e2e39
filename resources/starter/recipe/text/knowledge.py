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


def knowledge(rng):
    questions, answer, short = rng.choice(facts())
    before = pick(rng, BEFORE)
    question = rng.choice(questions)
    if before and rng.random() < 0.5 and not question.startswith("I "):
        question = question[0].lower() + question[1:]
    return [Turn(before + question, answer, short, WHY)], None
