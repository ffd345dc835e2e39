#!/usr/bin/python3
"""Prints every score of a starter model, from the files that the application loads.

    python3 evaluate.py FOLDER [--pictures FOLDER] [--wrong FILE] [--only NAME ...]
"""
import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

import torch

from held_out import questions as held
from model import weights
from model.decode import Decoder, answers
from model.tokenizer import Tokenizer
from text.mixture import KEPT, WEIGHTS, Mixture, vocabulary_words
from verdicts import RIGHT, Failures, verdict

HERE = Path(__file__).resolve().parent
AT_ONCE = 128  # prompts in one batch: the states of more take longer to make room for than to compute
# Tasks with many right answers, which an exact match says nothing about
FREE = ("small_talk", "told_story", "question", "opinion", "talk", "greeting", "verses", "refusal")


def prompt_of(before: list, question: str) -> str:
    said = "".join(f"User: {q}\n\nAssistant: {a}\n\n" for q, a in before)
    return f"{said}User: {question}\n\nAssistant:"


def f1(pairs: list) -> float:
    """Over all entities of (answer, expected) pairs written as `Kind: value; Kind: value.`"""
    right = given = wanted = 0
    for answer, expected in pairs:
        a, e = Counter(answer.rstrip(".").split("; ")), Counter(expected.rstrip(".").split("; "))
        right, given, wanted = (
            right + sum((a & e).values()),
            given + sum(a.values()),
            wanted + sum(e.values()),
        )
    return 2 * right / max(1, given + wanted)


def distinct3(text: str) -> float:
    words = text.split()
    threes = list(zip(words, words[1:], words[2:]))
    return len(set(threes)) / max(1, len(threes))


def loops(text: str) -> bool:
    """A phrase of five words that stands three times or more."""
    words = text.split()
    fives = Counter(zip(*(words[i:] for i in range(5))))
    return bool(fives) and max(fives.values()) >= 3


class Evaluation:
    def __init__(self, folder: Path, wrong):
        self.tokenizer = Tokenizer(
            folder / "vocab.txt" if (folder / "vocab.txt").exists() else HERE.parent / "vocab.txt"
        )
        self.folder, self.decoder, self.wrong = (
            folder,
            Decoder(weights.load(folder / "lm.safetensors")),
            wrong,
        )
        self.mixture = Mixture(HERE / "data/definitions.json", HERE.parent / "vocab.txt")
        self.common = set(vocabulary_words(HERE.parent / "vocab.txt"))
        self.scores, self.answered, self.failures = {}, [], Failures()

    def ask(self, prompts: list, most: int = 60, **options) -> list:
        encoded = [self.tokenizer.encode(p) for p in prompts]
        parts = (
            answers(self.decoder, self.tokenizer, encoded[i : i + AT_ONCE], most, seed=1 + i, **options)
            for i in range(0, len(encoded), AT_ONCE)
        )
        return [text for part in parts for text in part]

    def note(self, name: str, question: str, answer: str, expected: str):
        if self.wrong:
            self.wrong.write(f"{name}\t{question!r}\t{answer!r}\twanted {expected!r}\n")

    def held_out_wording(self, name: str, items: list):
        given = self.ask([prompt_of(i.before, i.question) for i in items])
        verdicts = [verdict(name, item, answer, self.common) for item, answer in zip(items, given)]
        for item, answer, kind in zip(items, given, verdicts):
            if kind != RIGHT:
                self.note(f"{name} ({kind})", item.question, answer, item.expected)
        self.failures.add(name, verdicts)
        if name != "outside":
            self.answered += given
        if name == "entities":
            return self.report("entities F1", f1([(a, i.expected) for a, i in zip(given, items)]), len(items))
        return self.report(name, verdicts.count(RIGHT) / len(items), len(items))

    def own_wording(self, name: str, count: int = 100):
        """The generators of the training, on keys that it left out where the task has keys."""
        rng = random.Random(4711)
        dialogues = [self.mixture.task(rng, name, test=True) for _ in range(count)]
        prompts = [prompt_of([(t.question, t.answer) for t in d[:-1]], d[-1].question) for d in dialogues]
        given = self.ask(prompts, 70)
        for dialogue, answer in zip(dialogues, given):
            if answer != dialogue[-1].answer:
                self.note("own " + name, dialogue[-1].question, answer, dialogue[-1].answer)
        self.report(
            f"own wording: {name} (exact)",
            sum(a == d[-1].answer for a, d in zip(given, dialogues)) / count,
            count,
        )

    def kept(self):
        """The questions that earlier starters failed on and no training asks; their answers are for reading."""
        questions = KEPT.split("|")
        for question, answer in zip(questions, self.ask([prompt_of([], q) for q in questions])):
            print(f"  {question} -> {answer}", flush=True)

    def stories(self, count: int = 200):
        prompts = [prompt_of([], held.STORIES[i % len(held.STORIES)]) for i in range(count)]
        told = self.ask(prompts, 180, top_p=0.5)
        self.report("stories: distinct-3", sum(map(distinct3, told)) / count, count)
        self.report("stories: without a loop", sum(not loops(t) for t in told) / count, count)
        self.report("stories: words on average", sum(len(t.split()) for t in told) / count, count)
        self.note("story", prompts[1], told[1], "")
        self.note("story", prompts[6], told[6], "")

    def report(self, name: str, score: float, count: int):
        self.scores[name] = round(score, 3)
        print(f"{name:44} {score:.3f}  of {count}", flush=True)

    def text(self, only):
        rng = random.Random(99)
        sets = {
            "capitals": held.capitals,
            "colours": held.colours,
            "word forms": held.word_forms,
            "definitions": lambda r: held.definitions(r, self.mixture.glosses),
            "sums": held.sums,
            "comparisons": held.comparisons,
            "mood": held.moods,
            "entities": held.entities,
            "passages": held.passages,
            "Rookery": held.rookery,
            "chat": held.chat,
            "follow-ups": held.follow_ups,
            "outside": held.outside,
        }
        for name, make in sets.items():
            items = make(rng)
            if not only or name in only:
                self.held_out_wording(name, items)
        if self.answered:
            self.report(
                "declined although known (lower is better)",
                len(held.inside(self.answered)) / len(self.answered),
                len(self.answered),
            )
        if self.failures.counts:
            print(self.failures.table(), flush=True)
            self.scores |= {kind: round(rate, 3) for kind, rate in self.failures.rates().items()}
        if not only or "kept" in only:
            self.kept()
        if not only or "stories" in only:
            self.stories()
        for name in WEIGHTS:
            if name not in FREE and (not only or "own" in only or name in only):
                self.own_wording(name)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=Path, help="folder with captions.tsv; scores pictures too")
    parser.add_argument("--wrong", type=Path, help="writes the wrong answers here")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--only", nargs="*", help="names of sets and tasks, 'kept', 'stories', 'own' (all tasks), 'pictures', 'photographs'")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    evaluation = Evaluation(options.folder, open(options.wrong, "w") if options.wrong else None)
    evaluation.text(options.only)
    if options.pictures and (not options.only or "pictures" in options.only):
        from vision.score import score_pictures

        score_pictures(evaluation, options.pictures)
    if not options.only or "photographs" in options.only:
        from vision.score_detections import score_detections

        score_detections(evaluation)
    if options.json:
        options.json.write_text(json.dumps(evaluation.scores, indent=1))


if __name__ == "__main__":
    sys.exit(main())
