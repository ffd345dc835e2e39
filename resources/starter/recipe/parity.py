#!/usr/bin/python3
"""Compares the greedy answers of rookery-cli with those of the recurrence in torch: 200 prompts, and 100 pictures.

    python3 parity.py FOLDER ROOKERY_CLI

The engine computes in its own order of additions, so a tie between two tokens may fall differently; every difference is printed.
"""
import argparse
import random
import subprocess
import tempfile
from pathlib import Path

import cv2

from evaluate import Evaluation
from held_out import questions as held
from text.mixture import WEIGHTS
from vision import scenes


def program(cli: str, folder: Path, *arguments: str, told: str = "") -> str:
    command = [
        cli,
        *arguments,
        "--model",
        str(folder),
        "--device",
        "cpu",
        "--threads",
        "1",
        "--temperature",
        "0",
    ]
    return subprocess.run(command, input=told, capture_output=True, text=True, check=True).stdout.strip()


def compare(name: str, asked: list, ours: list, theirs: list):
    same = sum(a == b for a, b in zip(ours, theirs))
    print(f"{name}: {same} of {len(ours)} the same")
    for question, a, b in zip(asked, ours, theirs):
        if a != b:
            print(f"  {question!r}\n    torch   {a!r}\n    program {b!r}")


def text(evaluation: Evaluation, cli: str):
    rng = random.Random(8)
    asked = [item.question for item in held.rookery(rng) + held.outside(rng) + held.chat(rng)][:150]
    names = list(WEIGHTS)
    while len(asked) < 200:
        asked.append(
            evaluation.mixture.task(rng, rng.choice(names), test=True)[0].question.replace("\n", " ")
        )
    ours = evaluation.ask([f"User: {q}\n\nAssistant:" for q in asked], 48)
    # One program answers all: a reset makes each question the first of a conversation.
    told = "".join(f"{q}\n/reset\n" for q in asked) + "/quit\n"
    theirs = program(cli, evaluation.folder, "chat", "--max-tokens", "48", told=told).splitlines()
    compare("prompts", asked, ours, theirs)


def pictures(evaluation: Evaluation, cli: str):
    from vision.score import DESCRIBE, PictureScores

    rng = random.Random(9)
    drawn = [scenes.scene(rng, "test")[0] for _ in range(100)]
    ours = PictureScores(evaluation).ask(drawn, [DESCRIBE] * len(drawn))
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, picture in enumerate(drawn):
            files.append(f"{folder}/{i:03d}.png")
            cv2.imwrite(files[-1], picture)
        theirs = program(cli, evaluation.folder, "describe", *files, "--prompt", DESCRIBE).splitlines()
    compare("pictures", files, ours, theirs)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("cli")
    parser.add_argument("--no-pictures", action="store_true")
    options = parser.parse_args()
    evaluation = Evaluation(options.folder, None)
    text(evaluation, options.cli)
    if not options.no_pictures:
        pictures(evaluation, options.cli)


if __name__ == "__main__":
    main()
