"""Scores of what is told of photographs: questions about detections that are made up anew, answered by the exported files."""
import random
from collections import defaultdict

import torch

from model import weights
from model.decode import answers
from vision import coco, detected_questions, detected_scenes, detections
from vision.projector import DETECTIONS, Projector

MOST = 40  # tokens
EACH = 48  # questions of each way


def score_detections(evaluation):
    tensors = weights.load(evaluation.folder / "projector.safetensors")
    if DETECTIONS + "0.weight" not in tensors:
        return
    projector = Projector(detections.WIDTH, evaluation.decoder.width, DETECTIONS)
    weights.into_model(projector, tensors)
    rng, shown, asked = random.Random(31), [], []
    ways = [way for way, _ in detected_questions.WAYS]
    for way in ways * EACH:
        groups = detected_scenes.photograph(rng)
        shown.append(groups)
        asked.append((way, *getattr(detected_questions.Asker(rng, groups), way)()))
    encode = evaluation.tokenizer.encode
    prompts = [encode("User: ") + [-1] * detections.ROWS + encode(f"\n{question}\n\nAssistant:") for _, question, _ in asked]
    with torch.no_grad():
        rows = [projector(torch.from_numpy(detections.rows(groups))) for groups in shown]
    given = answers(evaluation.decoder, evaluation.tokenizer, prompts, MOST, rows_of=rows)
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
