"""What a text generator returns, and the small helpers that all of them share."""
import random
import zlib
from dataclasses import dataclass


@dataclass
class Turn:
    """One question and its answer; `short` and `why` answer the follow-ups "shorter" and "why?"."""

    question: str
    answer: str
    short: str = ""
    why: str = ""


def held_out(key) -> bool:
    """A fixed tenth of all keys is never trained on."""
    return zlib.crc32(str(key).encode()) % 10 == 0


def article(word: str) -> str:
    return ("an " if word[0].lower() in "aeiou" else "a ") + word


def capitalised(text: str) -> str:
    return text[0].upper() + text[1:]


def pick(rng: random.Random, alternatives: str) -> str:
    """One of the alternatives that a `|` separates."""
    return rng.choice(alternatives.split("|"))
