"""Scores of the pictures: captions and questions, with the files that the application loads, the encoder run by OpenCV."""
import random
from pathlib import Path

import cv2
import torch

from model import weights
from model.decode import answers
from text.sample import capitalised
from vision import lettering, questions, scenes, stamps
from vision.features import preprocessed
from vision.projector import Projector

DESCRIBE = "Describe the picture."
SHAPES = [kind for kind in scenes.KINDS if kind is not scenes.word]


def words_right(answer: str, caption: str) -> float:
    """The share of the caption's attributes (its words but the small ones) that stand in the answer at their place."""
    small = set("a an the on in of to is with background. background".split())
    given, wanted = answer.lower().split(), caption.lower().split()
    marked = [i for i, w in enumerate(wanted) if w not in small]
    return sum(i < len(given) and given[i] == wanted[i] for i in marked) / max(1, len(marked))


class PictureScores:
    def __init__(self, evaluation):
        folder = evaluation.folder
        self.evaluation, self.tokenizer = evaluation, evaluation.tokenizer
        self.net = cv2.dnn.readNetFromONNX(str(folder / "encoder.onnx"))
        tensors = weights.load(folder / "projector.safetensors")
        width, channels = evaluation.decoder.width, tensors["proj.0.weight"].shape[1]
        self.projector = Projector(channels, width)
        weights.into_model(self.projector, tensors)

    @torch.no_grad()
    def rows(self, picture) -> torch.Tensor:
        """[16, C] for the language model"""
        self.net.setInput(preprocessed(picture))
        features = self.net.forward()[0]
        return self.projector(torch.from_numpy(features.reshape(features.shape[0], -1).T.copy())[None])[0]

    def ask(self, pictures: list, asked: list) -> list:
        prefix = self.tokenizer.encode("User: ")
        prompts = [prefix + [-1] * 16 + self.tokenizer.encode(f"\n{q}\n\nAssistant:") for q in asked]
        return answers(
            self.evaluation.decoder, self.tokenizer, prompts, 24, rows_of=[self.rows(p) for p in pictures]
        )

    def captions(self, name: str, draw, count: int = 192):
        rng = random.Random(5)
        pictures, wanted = zip(*(draw(rng) for _ in range(count)))
        wanted = [capitalised(c) for c in wanted]
        given = self.ask(pictures, [DESCRIBE] * count)
        self.evaluation.report(
            f"pictures: {name} (exact)", sum(g == w for g, w in zip(given, wanted)) / count, count
        )
        if "scenes" in name:
            right = sum(map(words_right, given, wanted)) / count
            self.evaluation.report(f"pictures: {name} (attributes)", right, count)
        for g, w in zip(given, wanted):
            if g != w:
                self.evaluation.note(name, DESCRIBE, g, w)

    def questions(self, name: str, before=lambda caption: "", count: int = 192):
        """`before` gives the turns that stand between the picture and the question."""
        rng = random.Random(6)
        pictures, captions = zip(*(scenes.scene(rng, "test", SHAPES) for _ in range(count)))
        asked, wanted = zip(*(rng.choice(questions.about(c)) for c in captions))
        given = self.ask(pictures, [before(c) + q for c, q in zip(captions, asked)])
        self.evaluation.report(
            f"pictures: {name}", sum(g == w for g, w in zip(given, wanted)) / count, count
        )
        for q, g, w in zip(asked, given, wanted):
            if g != w:
                self.evaluation.note("picture question", q, g, w)


def real_word(rng) -> tuple:
    """A picture of one of the trained words, no mere letters."""
    while True:
        picture, caption = scenes.scene(rng, "train", [scenes.word])
        if caption.split('"')[1] in lettering.WORDS:
            return picture, caption


def score_pictures(evaluation, folder: Path):
    stamps.FOLDER = folder
    scores = PictureScores(evaluation)
    scores.captions("scenes, unseen captions", lambda r: scenes.scene(r, "test", SHAPES))
    scores.captions("scenes, trained captions", lambda r: scenes.scene(r, "train", SHAPES))
    scores.captions("letters and digits", lambda r: scenes.scene(r, "train", [scenes.glyph]))
    scores.captions("words", real_word)
    scores.captions("words never trained on", lambda r: scenes.scene(r, "test", [scenes.word]))
    known, new = stamps.load(), stamps.load(new_style=True)
    names = {name for _, name in known}
    scores.captions("things, trained styles", lambda r: stamps.stamp(r, known))
    scores.captions("things, a new style", lambda r: stamps.stamp(r, [s for s in new if s[1] in names]))
    scores.questions("questions on unseen scenes")
    scores.questions(
        "questions after the description",
        lambda caption: f"{DESCRIBE}\n\nAssistant: {capitalised(caption)}\n\nUser: ",
    )
