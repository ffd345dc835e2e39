#!/usr/bin/python3
"""Compares the greedy answers of rookery-cli with those of the recurrence in torch: 200 prompts, 100 pictures, and photographs.

    python3 parity.py FOLDER ROOKERY_CLI [--photographs WORK/debian --network photographs.onnx]

ROOKERY_CLI built with that network.

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

HERE = Path(__file__).resolve().parent


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
    compare("pictures", range(len(drawn)), ours, described(evaluation, cli, drawn, DESCRIBE))


def described(evaluation: Evaluation, cli: str, shown: list, question: str) -> list:
    """What the program says of pictures with the channels of OpenCV."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, picture in enumerate(shown):
            files.append(f"{folder}/{i:03d}.png")
            cv2.imwrite(files[-1], picture)
        return program(cli, evaluation.folder, "describe", *files, "--prompt", question).splitlines()


def photographs(evaluation: Evaluation, cli: str, debian: Path, network: Path):
    """Those in which something is recognised; the judge has its own score."""
    from vision import detections, packaged
    from vision.detector import Detector
    from vision.score import DESCRIBE
    from vision.score_detections import Teller

    finder, names, shown, found = Detector(network), [], [], []
    for name, file in packaged.listed(debian, HERE / "held_out/photographs.txt"):
        picture = packaged.on_ground(packaged.decoded(file))
        groups = detections.grouped(finder.detections(picture))
        if detections.recognised(groups):
            names.append(name)
            shown.append(picture[:, :, ::-1])
            found.append(groups)
    ours = Teller(evaluation).ask(found, [DESCRIBE] * len(found))
    compare("photographs", names, ours, described(evaluation, cli, shown, DESCRIBE))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("cli")
    parser.add_argument("--no-pictures", action="store_true")
    parser.add_argument("--photographs", type=Path, help="folder of unpacked packages (fetch_photographs.sh)")
    parser.add_argument("--network", type=Path, help="for photographs, as packaging/photographs.sh makes it")
    parser.add_argument("--no-text", action="store_true")
    options = parser.parse_args()
    evaluation = Evaluation(options.folder, None)
    if not options.no_text:
        text(evaluation, options.cli)
    if not options.no_pictures:
        pictures(evaluation, options.cli)
    if options.photographs:
        photographs(evaluation, options.cli, options.photographs, options.network)


if __name__ == "__main__":
    main()
