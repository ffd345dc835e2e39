"""Batches of token ids and loss weights: text rows, and caption rows with picture features."""
import json
import random

import numpy as np
import torch

from vision import detected_questions, detected_scenes, detections, questions

# Questions can't be predicted: with a larger weight their loss drowns that of the answers. One token in so many of them counts, for all,
# since each that counts costs a row of the largest matrix product.
PROMPT_WEIGHT = 0.02
PROMPT_EVERY = 4
PICTURE_ROWS = 16


def answer_weight(tokens: int) -> float:
    """Per token; long answers count for more than short ones, but not in proportion to their length."""
    return min(1.2, (8 / tokens) ** 0.5)


def encode_dialogue(tokenizer, pairs: list) -> tuple:
    ids, weights = [], []
    for question, answer in pairs:
        asked, answered = tokenizer.encode(f"User: {question}\n\nAssistant:"), tokenizer.encode(
            f" {answer}\n\n"
        )
        ids += asked + answered
        weights += [0.0 if i % PROMPT_EVERY else PROMPT_WEIGHT * PROMPT_EVERY for i in range(len(asked))]
        weights += [answer_weight(len(answered))] * len(answered)
    return ids, weights


def picture_positions(rows: int, length: int, before: int, count: int) -> torch.Tensor:
    """Where `count` rows of features stand in the flat [rows * length] input, `before` tokens after each beginning."""
    start = torch.arange(rows)[:, None] * length + before
    return (start + torch.arange(count)).reshape(-1)


class TextBatches:
    """Rows that begin where a dialogue begins, as every conversation does, and are filled with whole dialogues."""

    def __init__(self, mixture, tokenizer, rows: int, length: int, seed: int, stories_file=None):
        self.mixture, self.tokenizer, self.rows, self.length = mixture, tokenizer, rows, length
        self.rng = random.Random(seed)
        self.stories = json.loads(open(stories_file).read()) if stories_file else []

    def document(self) -> tuple:
        if self.stories and self.rng.random() < 0.03:
            ids = self.tokenizer.encode(self.rng.choice(self.stories))
            return ids + [0], [0.15] * (len(ids) + 1)
        ids, weights = encode_dialogue(self.tokenizer, self.mixture.dialogue(self.rng))
        return ids + [0], weights + [0.0]

    def row(self) -> tuple:
        ids, weights = [], []
        while len(ids) <= self.length:
            more, worth = self.document()
            ids += more
            weights += worth
        return ids[: self.length + 1], weights[1 : self.length + 1]

    def next(self) -> tuple:
        ids, weights = zip(*(self.row() for _ in range(self.rows)))
        return torch.tensor(ids), torch.tensor(weights)


class PictureBatches:
    """One to three questions about a picture whose encoder features were computed before: features [n, 16, channels], ids, weights."""

    def __init__(self, file, tokenizer, rows: int, seed: int, length: int = 88):
        data = np.load(file)
        self.features, self.captions = data["features"], [str(c) for c in data["captions"]]
        self.tokenizer, self.rows, self.length, self.rng = tokenizer, rows, length, random.Random(seed)
        self.prefix = tokenizer.encode("User: ")
        self.pictures_of = {}
        for i, caption in enumerate(self.captions):
            if questions.is_thing(caption):
                self.pictures_of.setdefault(caption, []).append(i)

    def features_of(self, i: int) -> np.ndarray:
        """Those of a thing now and then drawn towards another picture of it: what both share is the thing, the rest is style."""
        own = self.features[i].astype(np.float32)
        others = self.pictures_of.get(self.captions[i])
        if not others or self.rng.random() < 0.4:
            return own
        share = self.rng.uniform(0, 0.5)
        return (1 - share) * own + share * self.features[self.rng.choice(others)].astype(np.float32)

    def next(self) -> tuple:
        chosen = [self.rng.randrange(len(self.captions)) for _ in range(self.rows)]
        ids, weights = [], []
        for i in chosen:
            row, worth = self.prefix + [0] * PICTURE_ROWS, [0.0] * (len(self.prefix) + PICTURE_ROWS)
            opening = "\n"
            for _ in range(self.rng.choice((1, 1, 2, 2, 3))):
                question, answer = questions.draw(self.rng, self.captions[i])
                asked = self.tokenizer.encode(f"{opening}{question}\n\nAssistant:")
                answered = self.tokenizer.encode(f" {answer}\n\n")
                row += asked + answered
                worth += [0.0] * len(asked) + [1.0] * len(answered)
                opening = "User: "
            row, worth = row[: self.length + 1], worth[: self.length + 1]
            ids.append(row + [0] * (self.length + 1 - len(row)))
            weights.append(worth + [0.0] * (self.length + 1 - len(worth)))
        features = torch.from_numpy(np.stack([self.features_of(i) for i in chosen]))
        return features, torch.tensor(ids), torch.tensor(weights)[:, 1:].contiguous()

    def positions(self) -> torch.Tensor:
        """Where the picture's rows stand in the flat [rows * length] input."""
        return picture_positions(self.rows, self.length, len(self.prefix), PICTURE_ROWS)


class DetectionBatches:
    """One to three questions about a photograph of which only detections are known, made up anew for each row, and now and then something
    else afterwards: rows of the detections [n, 8, numbers], ids, weights."""

    def __init__(self, mixture, tokenizer, rows: int, seed: int, length: int = 104):
        self.mixture, self.tokenizer, self.rows, self.length = mixture, tokenizer, rows, length
        self.rng = random.Random(seed)
        self.prefix = tokenizer.encode("User: ")

    def row(self, groups: list) -> tuple:
        pairs = detected_questions.asked(self.rng, groups)
        if self.rng.random() < 0.15:
            pairs += self.mixture.dialogue(self.rng)[:1]
        ids, weights = self.prefix + [0] * detections.ROWS, [0.0] * (len(self.prefix) + detections.ROWS)
        opening = "\n"
        for question, answer in pairs:
            asked = self.tokenizer.encode(f"{opening}{question}\n\nAssistant:")
            answered = self.tokenizer.encode(f" {answer}\n\n")
            ids += asked + answered
            weights += [0.0] * len(asked) + [answer_weight(len(answered))] * len(answered)
            opening = "User: "
        ids, weights = ids[: self.length + 1], weights[: self.length + 1]
        missing = self.length + 1 - len(ids)
        return ids + [0] * missing, weights + [0.0] * missing

    def next(self) -> tuple:
        shown = [detected_scenes.photograph(self.rng) for _ in range(self.rows)]
        ids, weights = zip(*(self.row(groups) for groups in shown))
        features = torch.from_numpy(np.stack([detections.rows(groups) for groups in shown]))
        return features, torch.tensor(ids), torch.tensor(weights)[:, 1:].contiguous()

    def positions(self) -> torch.Tensor:
        return picture_positions(self.rows, self.length, len(self.prefix), detections.ROWS)
