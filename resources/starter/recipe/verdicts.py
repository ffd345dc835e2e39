"""What kind of mistake a wrong answer is: declined although known, copied wrong, or wrong with confidence."""
import difflib
import re
from collections import Counter

from held_out.questions import declines

RIGHT, DECLINED, COPIED, WRONG = "right", "declined although known", "copied wrong", "wrong with confidence"
KINDS = (DECLINED, COPIED, WRONG)
# Sets whose answers are made of the words that were said: a name or number from elsewhere is invented.
FROM_THE_TEXT = ("entities", "passages", "copying", "memory")
NEAR = 0.6  # two words that share so much of their letters: one is the other, copied wrong
OPENINGS = set("Person Place Organization Date The There I It Yes No Because He She They Your You A An".split())


def spans(text: str) -> list:
    """Its words and numbers."""
    return re.findall(r"[\w'’-]+", text)


def named(text: str) -> list:
    """The names and numbers of an answer: words with a capital or a digit."""
    return [w for w in spans(text) if (w[0].isupper() or any(c.isdigit() for c in w)) and w not in OPENINGS]


def garbled(word: str, said: set, answered: set, common: set) -> bool:
    """Nobody said it, but a rare word very like it that the answer lacks."""
    if word.lower() in said | common or len(word) < 4:
        return False
    missing = [s for s in said - answered - common if len(s) >= 4 and s[0] == word[0].lower()]
    return any(difflib.SequenceMatcher(None, word.lower(), s).ratio() >= NEAR for s in missing)


def copied_wrong(name: str, said: str, answer: str, expected: str, common: set) -> bool:
    said_words = {w.lower() for w in spans(said)}
    wanted = {w.lower() for w in spans(expected)}
    answered = {w.lower() for w in spans(answer)}
    if name in FROM_THE_TEXT and any(w.lower() not in said_words | wanted for w in named(answer)):
        return True
    return any(garbled(w, said_words, answered, common) for w in spans(answer) if w.lower() not in wanted)


def verdict(name: str, item, answer: str, common: set) -> str:
    """`item` is a question of the held-out sets; on one that is outside the model's world whoever doesn't decline is wrong. `common` are
    words that are written by heart and not copied."""
    if item.right(answer):
        return RIGHT
    if declines(answer):
        return DECLINED
    said = " ".join([item.question, *(text for pair in item.before for text in pair)])
    return COPIED if copied_wrong(name, said, answer, item.expected, common) else WRONG


class Failures:
    """Counts the mistakes of each set by kind."""

    def __init__(self):
        self.counts = {}

    def add(self, name: str, verdicts: list):
        self.counts.setdefault(name, Counter()).update(verdicts)

    def rates(self) -> dict:
        """Of all questions of all sets, by kind."""
        total = sum(self.counts.values(), Counter())
        return {kind: total[kind] / max(1, sum(total.values())) for kind in KINDS}

    def table(self) -> str:
        lines = [f"{'mistakes':24}" + "".join(f"{kind:>26}" for kind in KINDS)]
        for name, counts in self.counts.items():
            count = sum(counts.values())
            lines.append(f"{name:24}" + "".join(f"{counts[kind] / count:26.3f}" for kind in KINDS))
        lines.append(f"{'all':24}" + "".join(f"{rate:26.3f}" for rate in self.rates().values()))
        return "\n".join(lines)
