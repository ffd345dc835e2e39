"""Wordings that were written by hand, as people would put them: the files in data/, each read once.

| file | holds |
|---|---|
| `help_actions.txt`, `help_questions.txt` | ways to ask for each answer of rookery/help.py, under the entry's first wording |
| `chat.txt` | the same for chat.py; a block that begins with `+` brings its own answers |
| `moods.txt` | sentences, `+` positive and `-` negative |
| `passages_a.txt`, `passages_b.txt` | frames of passages (T) and of questions on them (Q question | question => answer => short answer) |
| `question_frames.txt` | questions of the other tasks, a section each |
| `entity_frames.txt` | sentences with P, Q, L, M, O and D for people, places, organisations and dates |
| `outside.txt` | what the model does not know |
| `talk.txt` | conversations of three turns: U what the user says, A what is answered |
| `talk_openings.txt` | more ways to begin them, under the first |
| `glosses.txt`, `lists.txt`, `knowledge.txt`, `fun.txt` | definitions, things of a kind, facts, jokes and riddles |
| `tongues.txt`, `translations.txt` | greetings and numbers in ten languages, words in three |
"""
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"


def paragraphs(name: str) -> list:
    """Lists of lines; a blank line separates them."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [lines for part in text.split("\n\n") if (lines := [x for x in part.splitlines() if x.strip()])]


@lru_cache(None)
def lines(name: str) -> list:
    return [line for part in paragraphs(name) for line in part]


@lru_cache(None)
def blocks(name: str) -> dict:
    """User messages by what stands behind the `=` or `+` that heads them."""
    return {head[2:]: messages for head, *messages in paragraphs(name) if messages}


@lru_cache(None)
def new_groups(name: str) -> list:
    """(messages, answers separated by `|`) of the blocks that bring their own answers."""
    return [(messages, head[2:]) for head, *messages in paragraphs(name) if head.startswith("+ ")]


@lru_cache(None)
def frames(section: str) -> list:
    """Question frames; a line break is written as \\n."""
    for head, *found in paragraphs("question_frames.txt"):
        if head == f"[{section}]":
            return [frame.replace("\\n", "\n") for frame in found]
    raise KeyError(section)


@lru_cache(None)
def moods(positive: bool) -> list:
    return [line[2:] for line in lines("moods.txt") if line.startswith("+ " if positive else "- ")]


@lru_cache(None)
def glosses() -> dict:
    """word -> definition"""
    entries = [e for line in lines("glosses.txt") if not line.startswith(("#", "[")) for e in line.split(" | ")]
    return dict(entry.split(": ", 1) for entry in entries)


@lru_cache(None)
def passage_frames() -> list:
    """(texts, [(questions, answer, short answer)])"""
    found = []
    for part in paragraphs("passages_a.txt") + paragraphs("passages_b.txt"):
        asked = [[x.strip() for x in line[2:].split("=>")] for line in part if line.startswith("Q ")]
        texts = [line[2:] for line in part if line.startswith("T ")]
        found.append((texts, [(questions.split(" | "), *answers) for questions, *answers in asked]))
    return found
