#!/usr/bin/python3
"""What the starter answers where the rows of a photograph stand: asked in that turn, about it later, and about something else later.

    python3 score_rows.py STARTER [--rows ROWS.safetensors] [--count 60]

The questions come from the generators of the training, drawn anew. Greedy, by the recurrence in torch.
"""
import argparse
import random
import sys
from pathlib import Path

import torch

from held_out import questions as held
from model import weights
from model.decode import Decoder, answers
from model.tokenizer import Tokenizer
from vision import photographs

HERE = Path(__file__).resolve().parent
MOST = 32  # tokens: the sentence has 28


class RowScores:
    def __init__(self, starter: Path, rows: torch.Tensor):
        self.tokenizer, self.rows = Tokenizer(starter / "vocab.txt"), rows
        self.decoder = Decoder(weights.load(starter / "lm.safetensors"))

    def shown(self, said: str) -> list:
        """A turn with a photograph, and what follows its rows."""
        encode = self.tokenizer.encode
        return encode("User: ") + [-1] * len(self.rows) + encode(said)

    def ask(self, prompts: list) -> list:
        return answers(self.decoder, self.tokenizer, prompts, MOST, rows_of=[self.rows] * len(prompts))

    def report(self, kind: str, asked: list, given: list, wanted: list):
        wrong = [(q, a) for q, a, w in zip(asked, given, wanted) if a != w]
        print(f"{kind:40} {1 - len(wrong) / len(asked):.3f}  of {len(asked)}", flush=True)
        for question, answer in wrong[:8]:
            print(f"   {question!r}: {answer!r}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("starter", type=Path)
    parser.add_argument("--rows", type=Path, help="others than the starter's")
    parser.add_argument("--count", type=int, default=60)
    options = parser.parse_args()
    torch.set_num_threads(1)
    file = options.rows or options.starter / "projector.safetensors"
    scores = RowScores(options.starter, weights.load(file)["photograph.rows"])
    rng, count, sentence = random.Random(77), options.count, photographs.ANSWER
    others = [item.question for item in held.rookery(rng) + held.chat(rng) + held.word_forms(rng) + held.colours(rng)]
    others = rng.sample(others, min(count, len(others)))
    asked = [photographs.asked_with(rng, rng.choice(others)) for _ in range(count)]
    given = scores.ask([scores.shown(f"\n{q}\n\nAssistant:") for q in asked])
    scores.report("asked with the photograph", asked, given, [sentence] * count)
    before = f"\nWhat is this?\n\nAssistant: {sentence}\n\nUser: "
    asked = [photographs.asked_later(rng) for _ in range(count)]
    given = scores.ask([scores.shown(f"{before}{q}\n\nAssistant:") for q in asked])
    scores.report("asked about it later", asked, given, [sentence] * count)
    alone = scores.ask([scores.tokenizer.encode(f"User: {q}\n\nAssistant:") for q in others])
    given = scores.ask([scores.shown(f"{before}{q}\n\nAssistant:") for q in others])
    scores.report("something else later, as if asked alone", others, given, alone)


if __name__ == "__main__":
    sys.exit(main())
