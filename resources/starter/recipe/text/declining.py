"""Answers that decline: they name what was asked for, letter by letter, and say what can be done instead.

What can't be named for sure gets a sentence that names nothing: a wrong name is worse than none.
"""
import re

from text.sample import pick

UNNAMED = "I don't know that.|I don't know that, sorry.|I can't answer that.|I don't know the answer."
NEXT = (
    "I am only a small starter model; a larger model can be loaded with Ctrl+M.|A larger model may know it: Ctrl+M loads one.|Try a larger model, with Ctrl+M.|"
    "I am very small; Ctrl+M loads a model that knows more.|Ask me for a word, a capital or a small sum instead.|For that, load a larger model with Ctrl+M.|"
    "I only know simple things; a larger model can be loaded with Ctrl+M.|I could tell you a story instead."
)
# What is said of what fills the slot of a question
SAID = {
    "writings": "I can't write {writings}.",
    "artifact": "I can't make {artifact}.",
    "people": "I don't know anything about {people}.",
    "events": "I don't know anything about {events}.",
    "works": "I don't know {works}.",
    "things": "I don't know anything about {things}.",
    "places": "I don't know anything about {places}.",
    "science": "I can't explain {science}.",
    "dishes": "I don't know a recipe for {dishes}.",
    "ills": "I don't know anything about {ills}. A doctor does.",
    "doing": "I don't know how to {doing}.",
    "code": "I can't do that in {code}.",
    "material": "I don't know that about {material}.",
    "odd": "I don't know the word {odd}.",
    "unlisted": "I can't name any {unlisted}.",
    "beast": "I don't know that about the {beast}.",
    "a_rare": "I don't know {a_rare}.",
    "land": "I don't know that about {land}.",
    "country": "I don't know that about {country}.",
    "city": "I don't know that about {city}.",
    "rare": "I don't know the word {rare}.",
    "word": "I don't know that about the {word}.",
}
YOURS = {
    "my": "your",
    "me": "you",
    "i": "you",
    "myself": "yourself",
    "our": "your",
    "us": "you",
    "we": "you",
    "mine": "yours",
    "am": "are",
    "i'm": "you are",
    "i've": "you have",
}
POLITE = re.compile(r"^(please,? |can you |could you |would you |will you |i want you to |i need you to |help me to |kindly )+", re.I)
DOING = (
    "write draw make show build design create translate summarise summarize plan compose draft play book order call send open find compare calculate convert solve list "
    "explain describe sort recommend read sing buy prove design check correct fix debug analyse analyze invent predict choose pick quote conjugate convert draft print download"
).split()
IS = re.compile(r"^(what|who|where|how (?:old|big|high|tall|long|deep|far|wide|heavy|fast|rich|large|far away)) (is|are|was|were) ([^,;:?]+)\?$", re.I)
WHO = re.compile(r"^(who (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|will\b|would\b|should\b|has\b|have\b|am\b)[^,;:?]+)\?$", re.I)
HOW = re.compile(r"^(how|where|when) (?:do|can|should|could|must|would) (?:i|you|we|one) ([^,;:?]+)\?$", re.I)
WORKS = re.compile(r"^how (?:does|do) ([^,;:?]+) work\?$", re.I)
DONE = re.compile(r"^how (is|are|was|were) ([^,;:?]+) (made|formed|built|played|written|calculated|measured|produced|grown|invented)\?$", re.I)
# Who or what does it is asked: the sentence keeps its order.
SUBJECT = re.compile(
    r"^((?:what (?:happen|caus|come|follow|chang|kill|lie|belong)"
    r"|which (?:\w+ ){1,3}?(?:is|are|was|were|has|have|lies|won|makes|runs|lives|contains|costs) (?!(?:he|she|it|they|you|i|we)\b))[^,;:?]+)\?$",
    re.I,
)
MANY = re.compile(
    r"^(how many (?!.*\b(?:do|does|did|can|should|must|has|have|will|would|could)\b)"
    r"(?!.*\b(?:are|is) (?:there|a|an|the|one|i|you)\b)[^,;:?]+)\?$",
    re.I,
)
TELL = re.compile(r"^(?:tell me|say) (?:something |more |anything )?about ([^,;:?]+)[.?]?$", re.I)
DANGLING = "for made called like of done in to from by with at on about than best used and going doing there".split()

NO_THING = "in on at it there between behind under before after up down".split()


def to_you(text: str) -> str:
    """As the one says it who is asked."""
    return re.sub(r"[\w']+", lambda m: YOURS.get(m[0].lower(), m[0]), text)


def named(question: str) -> str:
    """A sentence that says what can't be answered, or nothing where the question is too crooked to be turned round."""
    text = question.strip()
    if len(text) > 90:
        return ""
    if found := IS.match(text):
        asked, verb, what = found.groups()
        last = what.split()[-1].lower()
        first = what.split()[0].lower()
        if last in DANGLING or last.endswith("ed") or first in NO_THING or first.endswith("ing") or len(what.split()) > 6:
            return ""
        return f"I don't know {asked.lower()} {to_you(what)} {verb.lower()}."
    if found := WHO.match(text):
        return f"I don't know {to_you(found[1][0].lower() + found[1][1:])}."
    if found := WORKS.match(text):
        return f"I don't know how {to_you(found[1])} work{'' if text.lower().startswith('how do ') else 's'}."
    if found := DONE.match(text):
        return f"I don't know how {to_you(found[2])} {found[1].lower()} {found[3].lower()}."
    if found := SUBJECT.match(text) or MANY.match(text):
        return f"I don't know {to_you(found[1][0].lower() + found[1][1:])}."
    if text.lower().startswith("why ") and text.endswith("?"):
        return "I don't know why that is so."
    if found := HOW.match(text):
        return f"I don't know {found[1].lower()} to {to_you(found[2])}."
    if found := TELL.match(text):
        return f"I don't know anything about {to_you(found[1])}."
    wish = POLITE.sub("", text)
    verb, _, rest = wish.partition(" ")
    if verb.lower() in DOING and rest and not re.search(r"[,;:?!.].", rest):
        return f"I can't {verb.lower()} {to_you(rest.rstrip('?.! '))}."
    return ""


def answer(rng, said: str) -> str:
    return f"{said or pick(rng, UNNAMED)} {pick(rng, NEXT)}"


def verse_instead(rng, topic: str) -> str:
    return pick(rng, f"I can write four lines of verse about {topic} instead.|Shall I write a small poem about {topic} instead?")
