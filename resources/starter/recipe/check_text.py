#!/usr/bin/python3
"""What holds for every dialogue that the generators draw: sums are right step by step, what is copied stands in the question, entities are
spans of the text, nothing of the test is asked, no answer holds a blank line. Needs data/definitions.json (fetch_data.sh).
"""
import random
import re
from pathlib import Path

from text.numbers import sums
from text.mixture import Mixture

HERE = Path(__file__).resolve().parent
COUNT = 3000
OPERATIONS = {"+": int.__add__, "-": int.__sub__, "x": int.__mul__}


def check_sums():
    for a in range(100):
        for b in range(100):
            for text, result in ((sums.plus(a, b), a + b), (sums.minus(a, b), a - b), (sums.times(a, b), a * b)):
                for left, operation, right, claimed in re.findall(r"(\d+) ([+x-]) (\d+) = (\d+)", text):
                    assert OPERATIONS[operation](int(left), int(right)) == int(claimed), text
                assert re.search(rf" is {result}\b", text), text


def check_entities(mixture, rng):
    for _ in range(COUNT):
        turn = mixture.task(rng, "entities")[0]
        if turn.answer.startswith("There are no"):
            continue
        for entity in turn.answer.rstrip(".").split("; "):
            kind, _, span = entity.partition(": ")
            assert kind in ("Person", "Place", "Organization", "Date") and span in turn.question, turn


def check_copies(mixture, rng):
    for _ in range(COUNT):
        turns = mixture.task(rng, "copying")
        said = " ".join(turn.question for turn in turns)
        for turn in turns:
            copied = re.match(r"Your .* is (.*)\.$", turn.answer) or re.match(r"(?:I will remember: |Noted: |All right, )(.*)\.$", turn.answer)
            assert not copied or copied[1] in said, turn


def check_dialogues(mixture, rng):
    for _ in range(COUNT):
        for question, answer in mixture.dialogue(rng):
            assert mixture.allowed(question), question
            assert answer.strip() == answer != "" and "\n\n" not in answer, (question, answer)


def main():
    mixture, rng = Mixture(HERE / "data/definitions.json", HERE.parent / "vocab.txt"), random.Random(7)
    check_sums()
    check_entities(mixture, rng)
    check_copies(mixture, rng)
    check_dialogues(mixture, rng)
    print("sums, entities, copies and dialogues hold;", len(mixture.glosses), "definitions")


if __name__ == "__main__":
    main()
