"""The mood of a sentence; the names, places and dates in one."""
import re

from text import words, written
from text.reading import odd
from text.sample import Turn, article, capitalised, pick

MOOD_QUESTIONS = (
    "What is the sentiment of this sentence? {s}|Is this sentence positive or negative? {s}|Sentiment: {s}|Classify the mood of this text: {s}|"
    "Positive or negative? {s}|{s} Is that positive or negative?|Is this a good or a bad review? {s}|What is the mood of this sentence? {s}|"
    "How does the writer feel? {s}|Judge the sentiment: {s}|Is the following sentence positive? {s}|Is the following sentence negative? {s}|"
    "Mood of the sentence: {s}|{s} What is the sentiment?|Tell me the sentiment of: {s}|"
    "{s} Does that sound positive or negative?|Would you call this positive or negative? {s}|Good or bad? {s}|{s} Was the writer happy?|"
    "Is this praise or a complaint? {s}|Sentiment of the text: {s}|{s} Positive or negative?|What mood is this? {s}|Rate this sentence as positive or negative: {s}|"
    "How does this sound: {s}|Review: {s} Is it positive?|Tell me if this is positive or negative: {s}|{s} Good or bad review?"
)
MOOD_FRAMES = (
    "The {t} was {a}.|I think the {t} is {a}.|What {aa} {t}!|The {t} was really {a} and I {v} it.|My friend said the {t} was {a}.|"
    "We had {aa} {t} yesterday.|I {v} this {t}, it was so {a}.|{n} told me that the {t} in {c} was {a}.|{a2} {t}, I {v} every minute.|"
    "It was {aa} {t}.|This {t} is very {a}.|I {v} the {t}.|The {t} is {a} and {b}.|Honestly, the {t} was {a}.|I found the {t} {a}.|"
    "{n} {v} the {t} because it was {a}.|The {t} could not be more {a}.|A truly {a} {t}.|Never have I seen such {aa} {t}.|My {t} is {a}.|"
    "Everybody {v} the {t}.|The {t} was {an} from beginning to end.|What {an} that {t} was!|The {t} turned out to be {an}.|"
    "For us the {t} was {an}.|This {t} {w}.|Their {t} {w} every day.|My new {t} {w}.|The {t} was so {a} that we {l}.|The {t} is done {y}.|{n} sings {y}.|They served us {y}.|"
    "I have rarely seen {aa} {t} like that.|{aa2} and {b} {t}.|{a2}, {b} and {c3}: that is the {t}.|{a2} and {b}, that is this {t}.|I feel {f} about the {t}.|The {t} made me {f}."
)
EXPERIENCES = (
    "joy|delight|treat|success|gem|dream|hit|blessing|triumph|miracle|wonder|feast|present|great surprise|highlight|victory|relief|hug for the soul",
    "disaster|mess|failure|shame|scandal|horror|flop|insult|bore|letdown|torture|disgrace|catastrophe|waste of time|fraud|defeat|pain|joke in bad taste",
)
WORKINGS = (
    "works perfectly|never fails|shines|makes me smile|is a pleasure to use|saves me hours|tastes of summer|fits like a glove|gets better and better|cheers me up|wins every prize|looks new after years|smells of roses",
    "breaks down|leaks|stinks|fails|freezes|hurts my ears|makes me sick|wastes my time|tastes of nothing|falls apart|gets worse and worse|gives me headaches|lost all its colour|smells of smoke|never works",
)
MANNERS = (
    "well|beautifully|perfectly|wonderfully|carefully|with love|brilliantly|nicely|like an angel|politely|with a smile|quickly and well",
    "badly|terribly|poorly|horribly|carelessly|without love|like a crow|rudely|with a frown|slowly and badly|awfully|too late",
)
REACTIONS = (
    "clapped for minutes|came back the next day|stayed until the end|asked for more|thanked them|hugged each other|could not stop laughing",
    "left early|never came back|went home at once|asked for our money|complained|cried|fell asleep|walked out",
)
GOOD_EVENTS = (
    "I got a present from my friend.|We won the game.|I passed my exam.|She smiled all day.|The sun is shining and I am happy.|I can't wait to go again.|"
    "He helped me a lot.|I would buy it again.|Everything worked at once.|We laughed a lot.|The children were happy.|I recommend it to everyone.|Best day of my life!|"
    "I feel so lucky.|It was a dream come true.|The staff smiled at everybody.|I slept like a baby.|Five stars from me.|I told all my friends to go there.|It tasted like heaven.|"
    "I could listen to it forever.|I am proud of my daughter.|We danced until midnight.|The doctor says I am healthy.|My wish came true.|The cake was gone in a minute because all loved it.|"
    "I got the job!|Our team is the champion.|It works like new.|They gave me a better room for free.|I learned so much.|I can recommend this place.|What a nice surprise.|"
    "The sun came out and we swam.|My grandmother hugged me.|I found new friends.|Nobody wanted to leave.|I read it twice.|It arrived early and well packed.|The puppy licked my hand.|"
    "I love it.|It is my favourite.|They were so kind to us.|I am very glad.|It was worth every penny.|We had so much fun.|I found my lost key again.|"
    "My mother is well again.|I feel better today.|It exceeded all my hopes.|They thanked me warmly.|It made my day."
)
BAD_EVENTS = (
    "I lost my wallet.|We lost the game.|I failed my exam.|She cried all day.|It rained and I was cold.|I will never go again.|He did not help me at all.|"
    "I want my money back.|Nothing worked.|We waited for hours.|The children were crying.|I would not recommend it to anyone.|Worst day of my life!|"
    "I feel so alone.|It was a nightmare.|The staff ignored us.|I could not sleep at all.|One star is too many.|I warned all my friends.|It tasted like paper.|"
    "I fell asleep after ten minutes.|I am ashamed of it.|We went home early.|The doctor says I must stay in bed.|My hope was in vain.|Half of the cake was burnt.|"
    "I lost my job.|Our team lost again.|It stopped working on the first day.|They wanted even more money.|I learned nothing.|Stay away from this place.|What a bad surprise.|"
    "It hurt a lot.|My grandfather is in hospital.|I lost my best friend.|Everybody wanted to leave.|I threw it away.|It arrived late and damaged.|The dog bit me.|We were hungry and cold.|"
    "I hate it.|It is a waste of money.|They were so rude to us.|I am very sorry that I came.|It broke after one day.|We had no fun at all.|"
    "My bag was stolen.|I am ill and tired.|I feel worse today.|It was a big disappointment.|They shouted at me.|It ruined my day.|Don't buy it."
)


def written_mood(rng, positive: bool) -> str:
    """One of the sentences written by hand, or two of the same mood."""
    said = rng.sample(written.moods(positive), 2)
    return " ".join(said) if rng.random() < 0.1 else said[0]


def mood(rng):
    positive = rng.random() < 0.5
    shown = "positive" if positive else "negative"
    kind = rng.random()
    good, bad = words.POSITIVE, words.NEGATIVE
    if kind < 0.25:
        sentence, key, why = (
            pick(rng, GOOD_EVENTS if positive else BAD_EVENTS),
            None,
            f"Because it tells of something {'good' if positive else 'bad'}.",
        )
    else:
        negated = kind > 0.8
        a, b = rng.choice(good if positive != negated else bad), rng.choice(
            good if positive != negated else bad
        )
        thing = rng.choice(words.REVIEWED)
        if negated:
            frame = pick(
                rng,
                "The {t} was not {a}.|The {t} is not {a} at all.|I don't think the {t} is {a}.|It was not {aa} {t}.|That {t} was never {a}.|The {t} wasn't {a}.",
            )
            why = f'Because it says "not {a}".'
        else:
            frame = pick(rng, MOOD_FRAMES)
            why = (
                f'Because of the word "{a}".'
                if re.search(r"\{a+2?\}", frame)
                else "Because of how the writer feels."
            )
        liked = pick(
            rng, "loved|enjoyed|liked|adored" if positive else "hated|disliked|did not like|regretted"
        )
        felt = pick(rng, "happy|glad|cheerful|better|smile" if positive else "sad|angry|unhappy|worse|cry")
        mine = 0 if positive else 1
        sentence = frame.format(
            an=article(pick(rng, EXPERIENCES[mine])),
            w=pick(rng, WORKINGS[mine]),
            y=pick(rng, MANNERS[mine]),
            l=pick(rng, REACTIONS[mine]),
            c3=rng.choice(good if positive != negated else bad),
            t=thing,
            a=a,
            aa=article(a),
            a2=capitalised(a),
            aa2=capitalised(article(a)),
            b=b,
            v=liked,
            f=felt,
            n=rng.choice(words.NAMES),
            c=rng.choice(words.CITIES),
        )
        key = ("mood", a, thing)
    if rng.random() < 0.15:
        sentence = sentence.rstrip(".")
    if rng.random() < 0.6:
        sentence, key = written_mood(rng, positive), None
        why = f"Because it tells of something {'good' if positive else 'bad'}."
    frame = rng.choice(written.frames("mood")) if rng.random() < 0.5 else pick(rng, MOOD_QUESTIONS)
    question = frame.format(s=sentence)
    return [Turn(question, f"The sentence is {shown}.", f"{capitalised(shown)}.", why)], key


ENTITY_QUESTIONS = (
    "Find the names in this sentence: {s}|List the named entities: {s}|Named entities in: {s}|Which people, places, organizations and dates are in this text? {s}|"
    "Which names, places and dates are in this sentence? {s}|Find names, places and dates: {s}|Extract the entities: {s}|{s} Which names and places are in it?|"
    "Who and where? {s}|Mark the names, places and dates in: {s}|What are the names, places and dates here? {s}|Entities: {s}|Pick out the names, places and dates: {s}|"
    "Which names, places, dates and organizations do you see? {s}|Tell me all names and places in: {s}|Names and places: {s}|Named entities? {s}|Detect the entities: {s}|"
    "What entities does this contain? {s}|Who is named here, and where and when? {s}|Tag this: {s}|Names? {s}|Take the names, the places and the dates from this: {s}|"
    "{s} List the names, places and dates.|{s} What entities are there?|Please find all entities in this text: {s}|Who, where and when? {s}|Names, dates and places of this text: {s}"
)
# P person, Q another person, L place, O organisation, D date
ENTITY_FRAMES = (
    "P lives in L.|P works for O in L.|On D P went to L.|O opened a new office in L.|P met Q at O.|The train from L arrives on D.|P will visit O on D.|"
    "P was born in L on D.|P and Q live in L.|P wrote to Q on D.|Yesterday P flew from L to M.|P moved to L with Q.|On D, O hired P.|P sent a letter from L.|"
    "In L, P met Q.|Q told P about L.|The meeting with P is on D.|P studies in L.|My friend P comes from L.|P called Q from L on D.|O is in L.|P left O on D.|"
    "L is where P lives.|Nobody saw P on D.|P travelled to L and M.|We will see P in L on D.|P bought a house in L.|D is the birthday of P.|P loves L.|"
    "Have you met P from L?|The concert in L is on D.|P, who lives in L, knows Q.|Dear P, see you in L on D.|D was the day when P met Q.|On D it rained in L.|D was the first day of P at O.|Since D P lives in L.|Before D, P was in L.|"
    "O will close its house in L on D.|P and Q, both from L, joined O.|D in L was very hot.|After D P leaves O.|From L it is far to M.|O sent Q to L.|Ask P about O.|P showed Q a letter.|"
    "P lent Q a bike.|The bus to L was late, said P.|L and M are big.|It was D when P came to L.|P painted L for Q.|Is P still at O?|Say hello to P in L.|"
    "Tell Q that the museum in L opens on D.|O has a house in L and one in M.|Between D and the holidays P stays in L.|P drove the night bus to L.|P plays football with Q in L."
)
# What encyclopaedias and letters say of people
LIVES = (
    "P was born in L in D.|P was born on D in L.|P died in L in D.|P, born in L, moved to M in D.|P came to L in D and met Q.|In D P founded O in L.|P studied in L and worked at O.|"
    "P and Q were married in L in D.|P wrote to Q from L on D.|O was founded by P in D.|In D, P and Q opened O.|P left L for M in D.|P grew up in L, and Q in M.|P painted in L until D.|"
    "The writer P lived in L.|The singer P was born in D.|P won a prize in L in D.|On D P flew to L with Q.|P taught at O from D on.|P is the daughter of Q and lives in L.|P discovered L in D.|"
    "From D on P lived in L.|P was the first director of O.|P, Q and O met in L.|P's friend Q comes from L.|D: P leaves L.|P moved from L to M.|P sailed from L to M in D."
)
NOBODY = (
    "The dog sleeps under the table.|It was cold and it rained.|We had soup and bread.|The house has a red door.|Nothing happened at all.|She was late again.|The old clock stopped.|"
    "He lost his keys and his hat.|They sang the whole night.|My shoes are wet.|The cat caught a mouse.|I like tea with milk.|The train was full.|The garden is full of flowers."
)
KINDS = {"P": "Person", "Q": "Person", "L": "Place", "M": "Place", "O": "Organization", "D": "Date"}


def date(rng) -> str:
    month, day = rng.choice(words.MONTHS), rng.randint(1, 28)
    return rng.choice(
        [
            rng.choice(words.DAYS),
            rng.choice(words.DAYS),
            f"{day} {month}",
            f"{month} {day}",
            f"{day} {month} {rng.randint(1900, 2029)}",
            f"{rng.choice(words.DAYS)}, {day} {month}",
            str(rng.randint(1500, 2029)),
            str(rng.randint(1700, 2029)),
            str(rng.randint(1500, 2029)),
            f"{month} {rng.randint(1800, 2029)}",
            month,
        ]
    )


LONG_TIME = re.compile(rf"\d{{4}}|({'|'.join(words.MONTHS)})( \d{{4}})?")


def in_time(sentence: str, when: str) -> str:
    """Years and months stand after "in", days after "on"."""
    right = "in" if LONG_TIME.fullmatch(when) else "on"
    return re.sub(
        rf"\b([IiOo])n(?= {re.escape(when)}\b)",
        lambda m: right.capitalize() if m[1].isupper() else right,
        sentence,
    )


HOUSES = "Bank|Books|School|Hotel|Hospital|Theatre|Museum|Club|Works|University|Airlines|Society|Library|Foods|Motors"


def entity_values(rng) -> dict:
    def person():
        drawn = rng.random()
        if drawn < 0.3:
            return odd.full_name(rng)
        first = odd.person(rng, 0.35)
        return (
            first
            if drawn < 0.8
            else f"{first} {rng.choice('Smith Miller Brown Fischer Rossi Garcia Novak Tanaka Jones Berg Silva Weber Moore Hall Young King Wood Stone'.split())}"
        )

    def place():
        return (
            odd.name(rng)
            if rng.random() < 0.4
            else rng.choice(words.CITIES + list(words.CAPITALS))
        )

    values = {
        "P": person(),
        "Q": person(),
        "L": place(),
        "M": place(),
        "O": rng.choice(words.ORGANISATIONS) if rng.random() < 0.7 else f"{odd.name(rng)} {pick(rng, HOUSES)}",
        "D": date(rng),
    }
    return values


def fill(frame: str, values: dict):
    """The sentence, and its entities in the order in which they stand."""
    sentence, found, word = "", [], ""
    for i, c in enumerate(frame):
        alone = (i == 0 or not frame[i - 1].isalpha()) and (i + 1 == len(frame) or not frame[i + 1].isalpha())
        if c in KINDS and alone:
            sentence += values[c]
            found.append((KINDS[c], values[c]))
        else:
            sentence += c
    return sentence, found


SUBJECTS = "P|P|P|P and Q|O|My friend P|The doctor P|Our teacher P|Old P|Little P|Everybody at O|Nobody from L|The people of L|A man called P|P, a painter,|The wife of P|The choir of O|Uncle P"
# what was done, in the past and after "did"
DEEDS = (
    "stayed-stay|left-leave|worked-work|waited for Q-wait for Q|wrote a book-write a book|met Q-meet Q|visited Q-visit Q|sang-sing|bought a car-buy a car|"
    "saw Q-see Q|played chess with Q-play chess with Q|called O-call O|sold a boat to Q-sell a boat to Q|studied-study|found a coin-find a coin|phoned Q-phone Q|"
    "helped Q-help Q|opened a shop-open a shop|lost a bag-lose a bag|gave a talk at O-give a talk at O|married Q-marry Q|painted a picture for Q-paint a picture for Q|"
    "looked for Q-look for Q|joined O-join O|travelled with Q-travel with Q|had dinner with Q-have dinner with Q|rented a room-rent a room|thanked O-thank O|"
    "fed the ducks-feed the ducks|paid Q-pay Q|danced with Q-dance with Q|won a prize-win a prize|slept-sleep|read a letter from Q-read a letter from Q|"
    "spoke about M-speak about M|ran to M-run to M|drove to M-drive to M|sent a parcel to M-send a parcel to M|came from M-come from M|flew over M-fly over M"
)
SITES = "|in L|in L|at O|near L|outside L|from L|on the way to L|close to O|behind O|in the streets of L|at the station of L|in the north of L|at O in L"
TIMES = "|on D|on D|after D|before D|since D|from D|by D|around D|until D"
NOTES = "|Again, |So |I heard that |They say that |Please note: |It is true that |Did you know that |We think that |Once |Then |"


def composed(rng) -> str:
    """A frame of the parts above, in any order: a statement or a question."""
    past, base = pick(rng, DEEDS).split("-")
    who, where, when = pick(rng, SUBJECTS), pick(rng, SITES), pick(rng, TIMES)
    if " M" in past and "L" in who + where:
        where, who = "", "P"
    if past.endswith(" O") or "at O" in past or "O" in where:
        who, where = ("P" if "O" in who else who), (where if "O" not in past else "")
    if "Q" in who and "Q" in past:
        who = "P"
    if "L" in who and "L" in where:
        where = ""
    kind = rng.random()
    if kind < 0.15:
        ask = pick(rng, "Did|Why did|When did|Did not|How did|Will|Can|Must|Should|Would")
        parts = [ask, who, pick(rng, "|ever |soon |still |really |also |never |always ") + base, where, when]
        return " ".join(p for p in parts if p) + "?"
    order = rng.random()
    who = pick(rng, NOTES) + who
    if order < 0.25 and when:
        parts = [capitalised(when) + pick(rng, ",|"), who, past, where]
    elif order < 0.45 and where:
        parts = [capitalised(where) + pick(rng, ",|"), who, past, when]
    elif order < 0.55 and where and when:
        parts = [capitalised(when), where + ",", who, past]
    elif order < 0.8:
        parts = [who, past, where, when]
    else:
        parts = [who, past, when, where]
    return " ".join(p for p in parts if p) + "."


def entities(rng):
    kind = rng.random()
    if kind < 0.4:
        frame = composed(rng)
    else:
        frame = pick(rng, ENTITY_FRAMES) if kind < 0.6 else rng.choice(written.lines("entity_frames.txt"))
    if rng.random() < 0.25:
        frame = pick(rng, LIVES)
    values = entity_values(rng)
    sentence, found = fill(frame, values)
    if found and rng.random() < 0.15:
        # a second sentence
        other, more = fill(pick(rng, LIVES), entity_values(rng))
        sentence, found = f"{sentence} {other}", found + more
    if not found or rng.random() < 0.04:
        sentence = pick(rng, NOBODY)
        return [Turn(pick(rng, ENTITY_QUESTIONS).format(s=sentence), "There are no names, places or dates in it.")], ("nobody", sentence)
    for kind, value in found:
        if kind == "Date":
            sentence = in_time(sentence, value)
    answer = "; ".join(f"{kind}: {value}" for kind, value in found) + "."
    asked = pick(rng, ENTITY_QUESTIONS)
    if rng.random() < 0.5:
        asked = rng.choice(written.frames("entities_asked"))
    return [Turn(asked.format(s=sentence), answer)], ("entities", sentence)
