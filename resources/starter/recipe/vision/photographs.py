"""What is asked about a photograph, which the model doesn't know: in the turn that shows it, and later."""
import random

from text.sample import capitalised, pick
from vision import questions

ANSWER = "This looks like a photograph. I only know simple pictures; a picture model can be loaded with Ctrl+M."

THINGS = (
    "person|man|woman|child|boy|girl|baby|player|face|hand|head|hair|eye|shirt|dress|hat|dog|cat|horse|bird|cow|sheep|fish|animal|tree|flower|leaf|"
    "mountain|river|lake|sea|beach|sky|cloud|sun|moon|snow|grass|forest|road|street|bridge|house|building|tower|church|window|door|car|bus|train|"
    "bicycle|boat|plane|ball|table|chair|bed|lamp|cup|glass|bottle|plate|cake|bread|apple|fruit|book|clock|phone|computer|sign|flag|stone|wall|"
    "garden|room|kitchen|roof|fence|light|shadow|colour|animal on the left|thing on the right|object in the middle|one at the back"
)
MANY = "people|men|women|children|players|dogs|cats|horses|birds|cows|trees|flowers|houses|cars|boats|balls|chairs|windows|bottles|hands|clouds|animals|things|objects|colours"
DOING = "doing|holding|wearing|looking at|eating|playing|reading|carrying|standing on|riding|drinking|saying"
WHO = "he|she|the man|the woman|the child|the boy|the girl|the person|the player|the dog|the cat|the animal"
PICTURE = "picture|photo|image|photograph|picture|photo"
FRAMES = (
    "What is this?|What's this?|What is that?|What is it?|What do you see?|What can you see?|Describe the {p}.|Describe this {p}.|Describe it.|What is in the {p}?|"
    "What is on this {p}?|What does the {p} show?|What is shown here?|Tell me about this {p}.|Caption this {p}.|Describe what you see.|What does it show?|"
    "Who is this?|Who is that?|Who is in the {p}?|Who is {w}?|Who are they?|Where is this?|Where was this {p} taken?|Where was this taken?|When was it taken?|"
    "What is {w} {d}?|What is {w} {d} in the {p}?|Is {w} happy?|How old is {w}?|What does {w} look like?|Why is {w} there?|Is {w} {d} something?|Where is {w}?|"
    "Is there a {t}?|Is there a {t} in the {p}?|Do you see a {t}?|Can you see the {t}?|Where is the {t}?|What colour is the {t}?|How big is the {t}?|"
    "What is the {t} made of?|What is next to the {t}?|What is behind the {t}?|What is on the {t}?|What is on the left?|What is on the right?|"
    "What is in the background?|What is in the middle?|What is at the top?|What colour is it?|What colour is the background?|Is it big or small?|Is it day or night?|"
    "How many {m} are there?|How many {m} do you see?|How many {m} are in the {p}?|Count the {m}.|Are there any {m}?|Are there {m} in the {p}?|Where are the {m}?|"
    "What kind of {t} is it?|Which {t} is that?|What type of {t} is this?|Is this a {t}?|Is it a {t}?|Is that a {t} or a {t2}?|Name the {t} in the {p}.|"
    "What is written here?|What does the sign say?|Read the text.|What does it say?|Which word is it?|Which letter is it?|What is the weather like there?|"
    "Do you like this {p}?|Is this a good {p}?|Make a title for the {p}.|What is funny about this {p}?|What is happening here?|What happens in this {p}?|What is going on?|"
    "Look at this {p}.|Look!|Here is a {p}.|This is my {t}.|My {t}. What do you think?|Can you describe it?|Please describe the {p}|explain this {p}|what is that thing"
)
LATER = (
    "And what colour is it?|Are you sure?|Look again.|Try again.|Can you see it now?|Please look at the {p} again.|Describe the {p} again.|What about the {t}?|And the {t}?|"
    "What else is in the {p}?|What else do you see?|Guess what is in the {p}.|Just guess.|Give me your best guess.|But what is it?|So what is in the {p}?|Is it a {t} or a {t2}?|"
    "It is a {t}, isn't it?|Do you see the {t} in the {p}?|Tell me more about the {p}.|Tell me more about it.|What is in that {p}?|Which colours are in the {p}?|What did the {p} show?|"
    "In the {p}, where is the {t}?|In the {p}, how many {m} are there?|Does the {p} show a {t}?|Does it show {m}?|Say what you see.|Can't you see the {t}?|What was that {p}?"
)
FOREIGN = (
    "Was ist das?|Was siehst du?|Beschreibe das Bild.|Wer ist das?|Qu'est-ce que c'est?|Que vois-tu?|Décris l'image.|¿Qué es esto?|¿Qué ves?|Describe la imagen.|Che cos'è?|"
    "Cosa vedi?|O que é isto?|Wat is dit?|Co to jest?|Vad är det här?|Что это?|这是什么？|これは何ですか？|Bu ne?"
)


def filled(rng: random.Random, frame: str) -> str:
    if "{" not in frame:
        return frame
    return frame.format(
        p=pick(rng, PICTURE),
        t=pick(rng, THINGS),
        t2=pick(rng, THINGS),
        m=pick(rng, MANY),
        w=pick(rng, WHO),
        d=pick(rng, DOING),
    )


def typed(rng: random.Random, question: str) -> str:
    """As people type: without the mark, in small letters, with something polite around it."""
    drawn = rng.random()
    if drawn < 0.15:
        return question.rstrip("?.!")
    if drawn < 0.25:
        return question.lower().rstrip("?.!")
    if drawn < 0.32:
        return pick(rng, "Please tell me: |Hey, |Hi! |So, |Ok, |Now: |And ") + question[0].lower() + question[1:]
    return question


def asked_with(rng: random.Random, other_question: str) -> str:
    """A question in the turn that shows the photograph: nearly always about it."""
    drawn = rng.random()
    if drawn < 0.12:
        return other_question
    if drawn < 0.18:
        return pick(rng, FOREIGN)
    if drawn < 0.35:
        return typed(rng, pick(rng, questions.DESCRIBE))
    return typed(rng, filled(rng, pick(rng, FRAMES)))


def asked_later(rng: random.Random) -> str:
    """A question in a later turn that can only be about the photograph."""
    return capitalised(typed(rng, filled(rng, pick(rng, FRAMES + "|" + LATER))))
