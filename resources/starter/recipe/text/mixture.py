"""The mixture of all text tasks: endless dialogues for training, and those of held-out keys for the evaluation."""
from pathlib import Path
import ast
import json
import random

from held_out.questions import fixed_wordings, plain
from text import (
    chat,
    code_lines,
    facts,
    glosses,
    knowledge,
    lists,
    refusals,
    stories,
    talk,
    tongues,
    verses,
    words,
    wording,
    written,
)
from text.numbers import arithmetic, days, sums
from text.reading import copying, odd, pairs, passages, recall, sentences
from text.rookery import help as rookery_help
from text.sample import Turn, held_out, pick

# Definitions are weighted up because each of the several hundred must be met often.
WEIGHTS = {
    "small_talk": 44,
    "greeting": 12,
    "talk": 26,
    "opinion": 3,
    "pet": 2,
    "memory": 7,
    "unknown_memory": 1,
    "how_to": 46,
    "shortcut": 13,
    "question": 24,
    "refusal": 46,
    "capital": 7,
    "colour": 4,
    "animal": 6,
    "word_form": 26,
    "definition": 95,
    "addition": 14,
    "sums": 84,
    "comparison": 12,
    "neighbour": 2,
    "counting": 2,
    "counting_things": 1,
    "days": 24,
    "mood": 24,
    "entities": 34,
    "passage": 50,
    "recall": 34,
    "pairs": 10,
    "copying": 34,
    "lists": 44,
    "knowledge": 26,
    "languages": 48,
    "code_line": 12,
    "verses": 16,
    "told_story": 9,
}
EXPLAINED = "state states token tokens temperature seed branch branches rookery help".split()
# Tasks whose answers copy from the question, or whose wording matters to the letter
COPIED = "entities passage recall pairs mood told_story pet memory copying code_line verses greeting refusal".split()
# Asked of every new version by hand: trained are the skills, not these questions.
KEPT = (
    "What is 17+25?|What is a hammer?|Name three fruits.|Good evening. How are you today?|What happened in the news yesterday?|"
    "Find the names: Marie Curie was born in Warsaw in 1867.|Ana has a blue kite. Who has a kite?"
)
AGAIN = (
    "Again|again|Say that again|Repeat that|Once more|Please repeat|Can you repeat that?|Say it again please|What did you say?|Repeat your answer|"
    "Come again?|Pardon?|I didn't catch that.|Sorry, what was that?|What was that?|One more time|Please say that again.|Tell me again.|"
    "Could you repeat it?|Repeat it, please.|Write that again.|I did not understand, say it again.|Give me that answer again.|Say it another time.|"
    "Can you say it again?|Would you repeat your answer?|I forgot what you said.|The same again please.|Let me hear that again."
)
SHORTER = (
    "Shorter|shorter|Make it shorter|Shorter please|In short|Can you say that shorter?|Too long|Say it in fewer words|Sum it up|Briefly|"
    "Shorten it.|The short version|Just the result|Only the answer|Only the word|In one word|Fewer words, please.|A shorter answer, please.|"
    "Please be brief.|Keep it short.|Could you make that shorter?|I want it shorter.|Say it more briefly.|Give me the short form.|Cut it down.|"
    "That was long. Shorter!|Just say the word.|Only what I asked, please.|Tell me in brief.|Now in short.|Give me only the result.|Can you shorten that?"
)
WHY = (
    "Why?|why|Why is that?|How come?|Why so?|But why?|Can you say why?|Why do you say that?|For what reason?|What makes you say so?|"
    "What is the reason?|Explain why.|Give me a reason.|How do you know?|Why is it so?|Tell me why.|And why?|Why do you think so?|Why is that so?|"
    "Where do you know that from?|What is the reason for that?|Could you tell me why?"
)
WHY_NOT = "|Why not?|Why can't you?|How come you don't know?|Why can't you answer that?|Why do you not know it?|What stops you?"


class Mixture:
    """Draws dialogues. `definitions` is a JSON file {word: gloss}; `vocabulary` gives the words whose meaning is not taught;
    `weights` replace those of WEIGHTS, for a stage of the training that drills something."""

    def __init__(self, definitions: Path, vocabulary: Path, weights: dict = None):
        self.glosses = {**json.loads(definitions.read_text()), **written.glosses(), **glosses.OWN}
        for word in glosses.LEFT_OUT:
            self.glosses.pop(word, None)
        taught = {
            *self.glosses,
            *words.ANIMALS,
            *(plural for w in words.ANIMALS for plural in (w + "s",)),
            *EXPLAINED,
        }
        self.other_words = [w for w in vocabulary_words(vocabulary) if w not in taught]
        self.known_words = list(self.glosses)
        self.tasks = {
            "small_talk": chat.small_talk,
            "greeting": lambda r: talk.greeting(r, odd.person(r, 0.4), stories.told_story if r.random() < 0.5 else verses.joke),
            "talk": talk.talk,
            "opinion": chat.opinion,
            "pet": chat.pet,
            "memory": lambda r: chat.memory(r, self.interlude),
            "unknown_memory": chat.unknown_memory,
            "how_to": rookery_help.how_to,
            "shortcut": rookery_help.shortcut,
            "question": rookery_help.question,
            "refusal": lambda r: refusals.refusal(r, self.known_words, self.other_words),
            "capital": facts.capital,
            "colour": facts.colour,
            "animal": facts.animal,
            "word_form": facts.word_form,
            "definition": lambda r: facts.definition(r, self.glosses),
            "addition": arithmetic.addition,
            "sums": sums.sums,
            "comparison": arithmetic.comparison,
            "neighbour": arithmetic.neighbour,
            "counting": arithmetic.counting,
            "counting_things": arithmetic.counting_things,
            "days": days.days,
            "mood": sentences.mood,
            "entities": sentences.entities,
            "passage": passages.passage,
            "recall": recall.recall,
            "pairs": pairs.pairs,
            "copying": copying.copying,
            "lists": lists.lists,
            "knowledge": knowledge.knowledge,
            "languages": tongues.languages,
            "code_line": code_lines.code_line,
            "verses": verses.verses,
            "told_story": stories.told_story,
        }
        self.names, self.weights = zip(*{**WEIGHTS, **(weights or {})}.items())
        self.of_the_test = fixed_wordings() | {plain(question) for question in KEPT.split("|")}

    def interlude(self, rng):
        return rng.choice(
            [facts.capital, facts.colour, chat.small_talk, facts.word_form, arithmetic.addition, knowledge.knowledge]
        )(rng)

    def task(self, rng: random.Random, name: str, test: bool = False) -> list:
        """Turns of one task; with `test` only those of held-out keys, where the task has keys."""
        while True:
            turns, key = self.tasks[name](rng)
            if (key is None or held_out(key) == test) and all(self.allowed(t.question) for t in turns):
                return turns

    def allowed(self, question: str) -> bool:
        """The wordings of the test are not for training."""
        return plain(question) not in self.of_the_test

    def dialogue(self, rng: random.Random) -> list:
        """(question, answer) pairs: one to three tasks, follow-ups between them, sloppily typed now and then."""
        pairs = []
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            name = rng.choices(self.names, self.weights)[0]
            turns = self.task(rng, name)
            asked = [(sloppy(rng, t.question, name), t.answer) for t in turns]
            if not all(self.allowed(question) for question, _ in asked):
                continue
            pairs += asked
            if rng.random() < 0.3:
                pairs += follow_up(rng, turns[-1])
        return pairs


# The same wishes put together of parts
CAN = "Can you|Could you|Would you|Will you|Please|I want you to|I would like you to|I need you to|Try to|You should|May I ask you to"
GET = "I need|I want|I'd like|I prefer|Give me|Could I get|May I have|Could I have|Let me have|Is there|Do you have|Can you give me|How about"
IT = "it|that|this|your answer|the answer|this answer|your reply|what you said"
BRIEF = "shorter|more briefly|in short|in fewer words|in a word|in one or two words|as short as possible|without the rest|in brief|a little shorter|much shorter"
BRIEF_FORM = "a shorter answer|a short form|the short version|less text|fewer words|a brief answer|something shorter|just one word|a shorter version|only the main thing|it shorter|that in short|this in fewer words|the same but shorter"
ONCE_MORE = "again|once more|one more time|another time|a second time|over again"
ASIDE = "|||And |Now |Ok, |So |Well, |Oh, |Hm, "
END = "|||, please| now|, thanks| for me"


def wish(rng, said: str) -> str:
    """A follow-up of random parts: `said` is "shorter" or "again"."""
    if said == "shorter" and rng.random() < 0.5:
        text = f"{pick(rng, GET)} {pick(rng, BRIEF_FORM)}"
    else:
        how = pick(rng, BRIEF if said == "shorter" else ONCE_MORE)
        text = f"{pick(rng, CAN)} {pick(rng, 'say|write|repeat|tell me|put|give me' if said == 'shorter' else 'say|write|repeat|tell me|give me')} {pick(rng, IT)} {how}"
    text = pick(rng, ASIDE) + text + pick(rng, END)
    mark = (
        "?"
        if any(w in text for w in ("Can ", "Could ", "Would ", "Will ", "May ", "Is ", "Do ", "How "))
        else "."
    )
    return text[0].upper() + text[1:] + (mark if rng.random() < 0.8 else "")


def follow_up(rng, turn: Turn) -> list:
    kinds = [(AGAIN, turn.answer)]
    if turn.short:
        kinds.append((SHORTER, turn.short))
    if turn.why:
        asking = WHY + WHY_NOT if turn.why == refusals.WHY else WHY
        kinds += [(asking, turn.why)] * 2
    asked, answer = rng.choice(kinds)
    if asked is AGAIN and len(answer) > 300:
        return []
    if asked in (AGAIN, SHORTER) and rng.random() < 0.35:
        return [(wish(rng, "again" if asked is AGAIN else "shorter"), answer)]
    section = "again" if asked is AGAIN else "shorter" if asked is SHORTER else "why"
    return [(rng.choice(written.frames(section)) if rng.random() < 0.5 else pick(rng, asked), answer)]


def sloppy(rng, question: str, task: str) -> str:
    """Users leave out capitals and marks; where the answer copies from the question the text stays as it is."""
    copied = task in COPIED
    if task in ("how_to", "question", "small_talk", "talk"):
        if rng.random() < 0.5:
            question = wording.with_synonyms(rng, question)
        if rng.random() < 0.2:
            question = reworded(rng, question)
    if not copied and rng.random() < 0.2:
        question = wording.wrapped(rng, question)
    drawn = rng.random()
    if drawn < 0.15:
        return question.rstrip("?.!")
    if drawn > 0.82 and not copied:
        return question.lower() if drawn > 0.87 else question.lower().rstrip("?.!")
    if (
        drawn > 0.78
        and not copied
        and question.startswith(("What", "How", "Which", "Where", "Who", "Can", "Is ", "Do "))
    ):
        return pick(rng, "Please, |Hey, |Hi, |Tell me, |So, |And ") + question[0].lower() + question[1:]
    return question


def reworded(rng, question: str) -> str:
    """A word is missing, or something polite stands before or after it."""
    words_of = question.split()
    if rng.random() < 0.5 and len(words_of) > 3:
        del words_of[rng.randrange(len(words_of) - 1)]
        return " ".join(words_of)
    before = pick(
        rng, "|Ok, |Well, |One more thing: |I wonder: |Now |Quick question: |Excuse me, |Dear Rookery, "
    )
    after = pick(rng, "| Please.| Thanks!| I need that now.| I can't find it.| in this app| today")
    return before + question + after


def vocabulary_words(path: Path) -> list:
    """Lower-case words of four letters or more among the tokens."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        token = ast.literal_eval(line[line.index(" ") : line.rindex(" ")].strip())
        if (
            isinstance(token, str)
            and token.startswith(" ")
            and token[1:].isalpha()
            and token[1:].islower()
            and token.isascii()
            and len(token) > 4
        ):
            found.append(token[1:])
    return found


if __name__ == "__main__":
    here = Path(__file__).parent
    mixture, rng = Mixture(
        here.parent / "data/definitions.json", here.parents[1] / "vocab.txt"
    ), random.Random(1)
    for _ in range(40):
        print("\n".join(f"U: {q}\nA: {a}" for q, a in mixture.dialogue(rng)), end="\n--\n")
