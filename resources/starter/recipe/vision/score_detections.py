"""Scores of what is told of photographs: questions about detections that are made up anew, answered by the exported files."""
import random
from collections import defaultdict
from pathlib import Path

import torch

from model import weights
from model.decode import answers
from vision import coco, detected_questions, detected_scenes, detections
from vision.projector import DETECTIONS, Projector

MOST = 40  # tokens
EACH = 48  # questions of each way


class Teller:
    """A starter that has learnt to tell of things in photographs."""

    def __init__(self, evaluation):
        self.evaluation = evaluation
        tensors = weights.load(evaluation.folder / "projector.safetensors")
        self.projector = Projector(detections.WIDTH, evaluation.decoder.width, DETECTIONS)
        weights.into_model(self.projector, tensors)

    @torch.no_grad()
    def ask(self, shown: list, asked: list) -> list:
        """Greedy answers to one question about the groups of each photograph."""
        tokenizer = self.evaluation.tokenizer
        before = tokenizer.encode("User: ") + [-1] * detections.ROWS
        prompts = [before + tokenizer.encode(f"\n{question}\n\nAssistant:") for question in asked]
        rows = [self.projector(torch.from_numpy(detections.rows(groups))) for groups in shown]
        return answers(self.evaluation.decoder, tokenizer, prompts, MOST, rows_of=rows)


def has_learnt(folder: Path) -> bool:
    return DETECTIONS + "0.weight" in weights.load(folder / "projector.safetensors")


def score_detections(evaluation):
    if not has_learnt(evaluation.folder):
        return
    rng, shown, asked = random.Random(31), [], []
    ways = [way for way, _ in detected_questions.WAYS]
    for way in ways * EACH:
        groups = detected_scenes.photograph(rng)
        shown.append(groups)
        asked.append((way, *getattr(detected_questions.Asker(rng, groups), way)()))
    given = Teller(evaluation).ask(shown, [question for _, question, _ in asked])
    right, invented = defaultdict(list), []
    for groups, (way, question, wanted), answer in zip(shown, asked, given):
        right[way].append(answer == wanted)
        if way == "describe":
            invented.append(bool(detected_questions.named(answer) - {coco.NAMES[g.kind] for g in groups}))
        if answer != wanted:
            evaluation.note(f"photographs: {way}", question, answer, wanted)
    for way in ways:
        evaluation.report(f"photographs: {way} (exact)", sum(right[way]) / EACH, EACH)
    evaluation.report("photographs: names what isn't there (lower is better)", sum(invented) / EACH, EACH)
