#!/usr/bin/python3
"""How often a drawing is taken for a photograph, and a photograph for a drawing, on pictures that nothing was trained with; and of
photographs whose things are known, how often they are named.

    python3 score_photographs.py STARTER WORK [--cli ROOKERY_CLI] [--labels LIST.json [--network photographs.onnx]]

WORK as fetch_data.sh and fetch_photographs.sh have filled it. With --cli by what the program answers, else by the judge alone, and of what
is in a photograph by the network alone: as if the language model told all of it. LIST has `objects`, the COCO kinds that a photograph is of,
and `also`, those that may be named too; `drawing` where it is none.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

import train_judge
from model import weights
from vision import detected_questions, detections, detector, packaged, photographs, scenes, stamps

HERE = Path(__file__).resolve().parent
BEGINNING = photographs.ANSWER.split(".")[0]
OF_PHOTOGRAPHS = (BEGINNING, "It looks like", "Maybe")  # and of no drawing


def described(cli: str, starter: Path, files: list) -> list:
    """What the program says of each."""
    command = [cli, "describe", "--json", "--model", str(starter), "--device", "cpu", "--threads", "1"]
    told = "".join(f"{file}\n" for file in files)
    done = subprocess.run(command, input=told, capture_output=True, text=True, check=True)
    return [json.loads(line)["text"].strip() for line in done.stdout.splitlines()]


class Scores:
    def __init__(self, cli: str, starter: Path, folder: Path, network: Path):
        self.cli, self.starter, self.folder, self.saved = cli, starter, folder, 0
        self.tensors = weights.load(starter / "projector.safetensors")
        self.detector = detector.Detector(network) if network else None

    def save(self, picture) -> Path:
        self.saved += 1
        file = self.folder / f"{self.saved:05d}.png"
        Image.fromarray(picture).save(file)
        return file

    def report(self, kind: str, names: list, pictures: list, is_photograph: bool):
        if not self.cli:
            seen = train_judge.scores(self.tensors, np.stack([train_judge.figures_of(p) for p in pictures])) > 0
            return self.tell(kind, [n for n, photo in zip(names, seen) if photo != is_photograph], len(names))
        answers = described(self.cli, self.starter, [self.save(picture) for picture in pictures])
        wrong = [n for n, answer in zip(names, answers) if answer.startswith(OF_PHOTOGRAPHS) != is_photograph]
        self.tell(kind, wrong, len(answers))
        garbled = [a for a in answers if a.startswith(BEGINNING) and a != photographs.ANSWER]
        for answer in garbled[:5]:
            print("   not the whole sentence:", answer)

    def answers(self, pictures: list) -> list:
        """The program's, or what could be said of what the network finds in what the judge takes for a photograph."""
        if self.cli:
            return described(self.cli, self.starter, [self.save(picture) for picture in pictures])
        given = []
        for picture in pictures:
            photograph = train_judge.scores(self.tensors, train_judge.figures_of(picture)[None])[0] > 0
            groups = detections.grouped(self.detector.detections(picture)) if photograph else []
            told = detected_questions.described(groups) if detections.recognised(groups) else photographs.ANSWER
            given.append(told if photograph else "A drawing.")
        return given

    def things(self, entries: list, pictures: list):
        """Are the things in them named, and nothing else?"""
        kinds = {"photographs of a kind that is known": [], "photographs without one": [], "drawings among them": []}
        for entry, answer in zip(entries, self.answers(pictures)):
            named, told = detected_questions.named(answer), f"{entry['path'].rsplit('/', 1)[-1]}: {answer}"
            if entry["drawing"]:
                kinds["drawings among them"].append((answer.startswith(OF_PHOTOGRAPHS[1:]), told))
            elif entry["objects"]:
                kinds["photographs of a kind that is known"].append((not named & set(entry["objects"]), told))
            else:
                kinds["photographs without one"].append((bool(named - set(entry["also"])), told))
        for kind, outcomes in kinds.items():
            self.tell(kind, [told for wrong, told in outcomes if wrong], len(outcomes))

    @staticmethod
    def tell(kind: str, wrong: list, count: int):
        print(f"{kind:46} {len(wrong):3} of {count} wrong, {len(wrong) / max(1, count):.3f}", flush=True)
        for name in wrong[:10]:
            print("  ", name)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("starter", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--cli", help="rookery-cli")
    parser.add_argument("--labels", type=Path, help="JSON list of photographs whose things are known")
    parser.add_argument("--network", type=Path, help="for their things, where no --cli answers")
    parser.add_argument("--count", type=int, default=250, help="of drawings of each kind")
    options = parser.parse_args()
    stamps.FOLDER = Path(os.environ.get("STARTER_PICTURES", options.work / "images"))
    rng, debian, count = random.Random(12), options.work / "debian", options.count
    with tempfile.TemporaryDirectory() as folder:
        scores = Scores(options.cli, options.starter, Path(folder), options.network)
        if options.labels:
            entries, files = zip(*packaged.labelled(debian, json.loads(options.labels.read_text())))
            scores.things(entries, [packaged.on_ground(packaged.decoded(file)) for file in files])
        held = packaged.listed(debian, HERE / "held_out/photographs.txt")
        pictures = [packaged.on_ground(packaged.decoded(file)) for _, file in held]
        scores.report("photographs", [name for name, _ in held], pictures, True)
        new = stamps.load(new_style=True)
        for kind, draw in (
            ("drawings: things in a new style", lambda: stamps.stamp(rng, new)),
            ("drawings: scenes with unseen captions", lambda: scenes.scene(rng, "test")),
        ):
            drawn, captions = zip(*(draw() for _ in range(count)))
            scores.report(kind, captions, [picture[:, :, ::-1] for picture in drawn], False)
        files = packaged.drawings(debian, "pysiogame/**/*.jpg", count, 2)
        drawn = [packaged.on_ground(packaged.decoded(file)) for file in files]
        scores.report("drawings: a children's book (pysiogame)", [file.name for file in files], drawn, False)


if __name__ == "__main__":
    sys.exit(main())
