"""Questions outside the model's world, and the answer that says so.

The subjects are drawn from a wide list and from words of the vocabulary and invented words, so that the model learns what it does know
rather than what it doesn't.
"""
import string

from text import declining, facts, tongues, words, written
from text.reading.odd import invented
from text.sample import Turn, article, pick

ANSWER = "I don't know that. I am only a small starter model; a larger model can be loaded with Ctrl+M."
# What the starters before this one said to everything
ANSWERS = (ANSWER, "I can't do that. I am only a small starter model; a larger model can be loaded with Ctrl+M.")
WHY = "Because I am very small and only know a few simple things."

PEOPLE = (
    "Albert Einstein|Isaac Newton|Shakespeare|Napoleon|Mozart|Beethoven|Cleopatra|Marie Curie|Leonardo da Vinci|Picasso|the president of France|"
    "the king of Spain|the pope|the prime minister|Julius Caesar|Gandhi|Charles Darwin|Aristotle|Plato|Columbus|Galileo|Bach|Van Gogh|the first man on the moon|"
    "the richest person|the queen of Denmark|Tolstoy|Dante|Homer|Goethe|Ada Lovelace|Alan Turing|Nikola Tesla|Karl Marx|Lincoln|Washington|Elvis|Madonna"
)
EVENTS = (
    "the French Revolution|the Second World War|the First World War|the moon landing|the Battle of Hastings|the fall of Rome|the Olympic Games|the Black Death|"
    "the last election|the world cup|the Cold War|the Renaissance|the ice age|the Big Bang|the American Civil War|the Industrial Revolution|the stock market crash"
)
SCIENCE = (
    "quantum mechanics|photosynthesis|gravity|relativity|electricity|DNA|evolution|black holes|the immune system|nuclear fusion|plate tectonics|inflation|"
    "machine learning|cryptography|thermodynamics|the periodic table|calculus|an integral|a derivative|a matrix|entropy|chemistry|a transistor|blockchain|"
    "the stock market|philosophy|democracy|capitalism|psychology|economics|the greenhouse effect|magnetism|an atom|a proton|a virus|bacteria|antibiotics|vitamins"
)
THINGS = (
    "the telephone|the light bulb|the steam engine|the printing press|penicillin|the radio|the internet|the wheel|paper|the airplane|the computer|glass|"
    "dynamite|the bicycle|television|the camera|gunpowder|the compass|the Eiffel Tower|the Great Wall|the pyramids|Big Ben|the Colosseum|Mona Lisa"
)
WORKS = "Hamlet|War and Peace|Don Quixote|Faust|the Odyssey|Moby Dick|the Ninth Symphony|Guernica|The Hobbit|Romeo and Juliet|Pride and Prejudice|Star Wars|Titanic"
PLACES = "Mount Everest|the Nile|the Amazon|Jupiter|Mars|the moon|the sun|the Sahara|the Pacific|Antarctica|the Alps|the Danube|Lake Victoria|Saturn|the Milky Way"
LANGUAGES = (
    "French|German|Spanish|Italian|Latin|Japanese|Russian|Chinese|Arabic|Portuguese|Dutch|Polish|Turkish"
)
CODE = "C++|Java|JavaScript|Rust|SQL|HTML|Go|a shell script|Haskell|PHP|Ruby"
PROGRAMS = "sorts a list|prints prime numbers|reads a file|opens a window|finds the maximum|reverses a string|computes a factorial|parses JSON|sends an email|plays chess|counts words"
DISHES = "lasagne|pancakes|sushi|a chocolate cake|tomato soup|bread|paella|curry|an omelette|pizza dough|goulash|tiramisu|apple pie|risotto"
WRITINGS = "an essay|a speech|a letter of application|a novel|a business plan|a song|an email to my boss|a report|a cover letter|a summary of the news|a thesis|a contract"
TOPICS = "love|war|climate change|taxes|my company|the economy|football|freedom|technology|education|politics|health|travel|artificial intelligence|history"
DOINGS = (
    "save money|invest my money|buy a house|lose weight|run a marathon|learn the piano|find a job|repair a bike|grow tomatoes|train a dog|stop smoking|start a company|"
    "write a novel|paint a wall|fix a computer|get a visa|plan a wedding|pass an exam|cut my hair|travel to Japan|sell my car|play chess well|sleep better"
)
MATERIALS = "steel|concrete|alcohol|gold|silver|silk|cotton|plastic|petrol|rubber|cement|aspirin|oxygen|salt|sulphur|coal|ammonia|quartz|marble|porcelain|amber|soap|beer"
ILLS = "diabetes|a broken leg|back pain|fever|asthma|a stomach ache|high blood pressure|an allergy|insomnia|the flu"
FRAMES = [
    (
        "Who was {people}?|Who is {people}?|Tell me about {people}.|When was {people} born?|What did {people} do?|Where was {people} born?|When did {people} die?|How old is {people}?|What is {people} famous for?"
    ),
    (
        "When was {events}?|What caused {events}?|Tell me about {events}.|Who won {events}?|Explain {events}.|What happened in {events}?|How did {events} end?|Why did {events} happen?"
    ),
    (
        "What is {science}?|Explain {science}.|How does {science} work?|Tell me about {science}.|Why is {science} important?|Can you explain {science} to me?|Describe {science}.|Teach me {science}."
    ),
    (
        "Who invented {things}?|When was {things} invented?|How does {things} work?|Who built {things}?|How was {things} made?|What is the history of {things}?|How old is {things}?"
    ),
    (
        "Who wrote {works}?|Who painted {works}?|What is {works} about?|Summarise {works}.|When was {works} written?|Who made {works}?|Quote {works}."
    ),
    (
        "How high is {places}?|How long is {places}?|How far away is {places}?|Where is {places}?|How big is {places}?|How old is {places}?|How deep is {places}?|What is the distance to {places}?"
    ),
    (
        "Translate this into {languages}: {sentence}|How do you say {rare} in {languages}?|What is {rare} in {languages}?|Write a sentence in {languages}.|Speak {languages} with me.|Translate {rare} to {languages}.|"
        "What does {odd} mean in {languages}?|How do you say {rare} in {tongue}?|What is {rare} in {tongue}?|Translate {rare} into {tongue}.|Count to 10 in {tongue}.|How do you say hello in {tongue}?|Say thank you in {tongue}."
    ),
    (
        "Write a program in {code} that {programs}.|Write code in {code} that {programs}.|How do I write a function that {programs} in {code}?|Fix my {code} code.|What is a pointer in {code}?|Debug this {code} program.|How do I install {code}?|Teach me {code}."
    ),
    (
        "How do I cook {dishes}?|Give me a recipe for {dishes}.|What do I need for {dishes}?|How do you make {dishes}?|How long does {dishes} take?|Recipe for {dishes}"
    ),
    (
        "Write {writings} about {topics}.|Write me {writings}.|Can you write {writings} about {topics}?|Help me with {writings}.|Draft {writings} on {topics}."
    ),
    (
        "How do I treat {ills}?|What helps against {ills}?|What are the symptoms of {ills}?|Which medicine is good for {ills}?|Do I have {ills}?"
    ),
    (
        "What is the best way to {doing}?|How can I learn to {doing}?|Give me tips to {doing}.|How long does it take to {doing}?|What do I need to {doing}?|Help me to {doing}.|Is it hard to {doing}?|"
        "Can you {doing} for me?|Make a plan to {doing}.|Should I {doing}?"
    ),
    (
        "How is {material} made?|How is {material} formed?|What is {material} made of?|Where does {material} come from?|What is the melting point of {material}?|What is the density of {material}?|"
        "Which temperature has boiling {material}?|What is the chemical formula of {material}?|How expensive is {material}?|Who discovered {material}?|How do you recycle {material}?"
    ),
    (
        "Who was the {nth} {ruler} of {country}?|List all {ruler}s of {country}.|Name three {ruler}s of {country}.|How many {ruler}s had {country}?|What is the {economy} of {country}?|What is the {economy} of {city}?|"
        "Give me the {economy} of {country} and {land}.|Which country has the highest {economy}?|Give me {few} reasons for {events}.|Name {few} causes of {events}.|What were the results of {events}?"
    ),
    (
        "Solve {few}x - {n} = {m}.|Solve {few}x = {n}.|Find x: {m}x + {few} = {n}|What is {few} to the power of {m}?|Factorise {n}.|Sort the numbers {n}, {m}, {few} with {code}.|Write {n} in binary.|What is the {nth} prime number?|"
        "What are the divisors of {n}?|Convert {n} miles to kilometres.|How many seconds are in {m} days?|What is the area of a circle of radius {m}?|Round {n}.{m} to one digit."
    ),
    (
        "Program {artifact} for me.|Can you build {artifact}?|Make me {artifact}.|Design {artifact}.|How do I build {artifact}?|Create {artifact} in {code}.|I need {artifact}, can you code it?|Explain how {artifact} works."
    ),
    (
        "What is the news today?|Who won the game yesterday?|What is the price of gold?|What is the exchange rate of the euro?|Which stocks should I buy?|Who will win the election?|What happened today?|Any news?|How much does a car cost?|Book me a flight|Order a pizza|Set an alarm|Play some music|Open my email|Call my mother|Search the web|Browse the internet for me"
    ),
    (
        "What is the capital of {land}?|Capital of {land}?|Tell me the capital of {land}.|Which city is the capital of {land}?"
    ),
    (
        "How many people live in {country}?|What is the population of {city}?|Who rules {country}?|What language do they speak in {country}?|What is the best hotel in {city}?|How do I get to {city}?|What should I see in {city}?|What is the currency of {country}?|What is the history of {country}?|Which river runs through {city}?|When was {city} founded?|Who is the mayor of {city}?|What is the flag of {country}?"
    ),
    (
        "What is {odd}?|What does {odd} mean?|Define {odd}.|What is a {odd}?|Explain the word {odd}.|What does the word {odd} mean?|Tell me about {odd}."
    ),
    (
        "How does a {word} work?|Why is the {word} {adjective}?|Who invented the {word}?|What is the best {word}?|How much does a {word} cost?|How do I repair a {word}?|Where can I buy a {word}?|How is a {word} made?|How many {word}s are there in the world?|What is the history of the {word}?|Which {word} is the most expensive?|How heavy is a {word}?|Why do people need a {word}?|Compare a {word} and a {other}.|What is the difference between a {word} and a {other}?|How long does a {word} last?"
    ),
    (
        "Name {few} {unlisted}.|Name three {unlisted}.|Tell me five {unlisted}.|List some {unlisted}.|Give me examples of {unlisted}.|Which {unlisted} do you know?|What {unlisted} are there?|"
        "List {few} {unlisted}, please.|Can you name two {unlisted}?|Name four kinds of {odd}.|Name three {odd}s.|List all {unlisted}.|A list of {unlisted}?"
    ),
    (
        "What does a {beast} eat?|Where does a {beast} live?|What sound does a {beast} make?|How many legs has a {beast}?|What colour is a {beast}?|How old does a {beast} become?|What is a young {beast} called?|"
        "How fast is a {beast}?|How big is a {beast}?|Can a {beast} swim?|What do {beast}s eat?|Where do {beast}s live?|How long does a {beast} sleep?|Is a {beast} dangerous?"
    ),
    (
        "How do you say {common} in {other_tongue}?|What is {common} in {other_tongue}?|Translate {common} into {other_tongue}.|What's the {other_tongue} word for {common}?|{common} in {other_tongue}?|"
        "Say {common} in {other_tongue}.|What does a {other_tongue} speaker call {common}?"
    ),
    (
        "What colour is {a_rare}?|Which colour has {a_rare}?|What is the opposite of {odd}?|What is the plural of {odd}?|What is the past tense of {odd}?|On which continent is {land}?|"
        "What is the opposite of {rare}?|How many wheels has {a_rare}?|What is {a_rare} made of?|What do you use {a_rare} for?"
    ),
    (
        "Why is the sky blue?|Why do we dream?|What is the meaning of life?|Does God exist?|How do planes fly?|Why is the sea salty?|How do magnets work?|Is there life on Mars?|Why do cats purr?|How do birds find their way?|Why do we yawn?|How do computers work?|Why do stars shine?|What is consciousness?|How does the brain work?|Who is God?|What is time?|How was the world made?|When will the world end?|What came first, the chicken or the egg?"
    ),
]
# Animals of which nothing is taught
BEASTS = (
    "hedgehog|lynx|jackal|heron|gecko|lobster|squid|moose|otter|weasel|ferret|sloth|tapir|hyena|buffalo|bison|llama|alpaca|walrus|puma|jaguar|gorilla|lemur|meerkat|"
    "mongoose|pelican|toucan|vulture|hawk|falcon|magpie|cuckoo|nightingale|eel|cod|stingray|seahorse|cricket|dragonfly|locust|termite|scorpion|newt|toad|viper|cobra|boa"
)
UNLISTED = (
    "dinosaurs|presidents|Greek gods|operas|chess openings|programming languages|shapes of pasta|car makers|philosophers|constellations|chemical elements|dog breeds|painters|"
    "football clubs|film directors|moons of Jupiter|knots|French cheeses|castles in Scotland|Nobel prize winners|board games|bridges in London|dances|volcanoes|islands|lakes|"
    "deserts|composers|poets|scientists|kings of France|rock bands|novels|apps|web browsers|companies|universities|newspapers|species of whales|wines|rare stamps|muscles"
)
OTHER_TONGUES = "Italian|Portuguese|Dutch|Swedish|Polish|Turkish|Latin|Japanese|Russian|Chinese|Greek|Danish|Norwegian|Czech"


def untranslated(rng, other_words: list, odd: str) -> str:
    word = rng.choice(other_words)
    return odd if word in tongues.translations() or rng.random() < 0.4 else word


def odd_language(rng) -> str:
    """A language that nobody speaks, or one of which no word is taught."""
    if rng.random() < 0.4:
        return pick(rng, "Japanese|Russian|Chinese|Arabic|Korean|Hindi|Swahili|Greek|Hebrew|Welsh|Finnish|Hungarian|Klingon|Zulu|Thai")
    return (invented(rng) + pick(rng, "ese|ish|ian|i|ic|an")).capitalize()


def said_of(rng, frame: str, fill: dict) -> str:
    """What the answer says of the thing in the question."""
    slots = [name for _, name, _, _ in string.Formatter().parse(frame) if name]
    if "tongue" in slots or "languages" in slots:
        language = fill["tongue" if "tongue" in slots else "languages"]
        if "rare" in slots or "odd" in slots:
            return f"I don't know {fill['rare' if 'rare' in slots else 'odd']} in {language}."
        if "hello" in frame or "thank" in frame or "Count" in frame:
            return f"I don't know any {language}."
        return f"I can't translate that into {language}." if "sentence" in slots else f"I can't write {language}."
    if "other_tongue" in slots:
        return f"I don't know {fill['common']} in {fill['other_tongue']}."
    if "writings" in slots and "topics" in slots:
        said = f"I can't write {fill['writings']} about {fill['topics']}."
        return said if rng.random() < 0.5 else f"{said} {declining.verse_instead(rng, fill['topics'])}"
    for slot, said in declining.SAID.items():
        if slot in slots:
            return said.format(**fill)
    return declining.named(frame.format(**fill))


def refusal(rng, known_words, other_words):
    """`other_words` are words of the vocabulary whose meaning is not taught, `known_words` those that are defined."""
    frames = rng.choice(FRAMES)
    frame = pick(rng, frames)
    odd = invented(rng) if rng.random() < 0.5 else rng.choice(other_words)
    fill = dict(
        people=pick(rng, PEOPLE),
        events=pick(rng, EVENTS),
        science=pick(rng, SCIENCE),
        things=pick(rng, THINGS),
        works=pick(rng, WORKS),
        places=pick(rng, PLACES),
        languages=pick(rng, LANGUAGES),
        code=pick(rng, CODE),
        programs=pick(rng, PROGRAMS),
        dishes=pick(rng, DISHES),
        writings=pick(rng, WRITINGS),
        topics=pick(rng, TOPICS),
        ills=pick(rng, ILLS),
        odd=odd,
        land=rng.choice(words.OTHER_COUNTRIES) if rng.random() < 0.7 else invented(rng).capitalize(),
        country=rng.choice(list(words.CAPITALS) + words.OTHER_COUNTRIES),
        city=rng.choice(words.CITIES),
        word=rng.choice(known_words + other_words),
        other=rng.choice(other_words),
        adjective=rng.choice(words.POSITIVE + words.NEGATIVE),
        n=rng.randint(21, 999),
        m=rng.randint(12, 99),
        doing=pick(rng, DOINGS),
        material=pick(rng, MATERIALS),
        nth=pick(rng, "first|second|third|fourth|last|youngest|tenth"),
        ruler=pick(rng, "king|queen|president|emperor|chancellor|prime minister|pope"),
        economy=pick(
            rng,
            "economy|area|birth rate|debt|unemployment rate|national product|average income|climate|national anthem|highest mountain",
        ),
        few=pick(rng, "2|3|4|5|6|7|8|9"),
        artifact=pick(
            rng,
            "a web page|an app|a game|a chess program|a database|a robot|a search engine|a calculator|a compiler|a shop for shoes|a neural network",
        ),
        rare=untranslated(rng, other_words, odd),
        tongue=odd_language(rng),
        beast=pick(rng, BEASTS),
        unlisted=pick(rng, UNLISTED),
        common=rng.choice(list(tongues.translations())),
        other_tongue=pick(rng, OTHER_TONGUES),
        a_rare=article(odd),
        sentence=f"The {rng.choice(words.OBJECTS)} is in the {rng.choice(words.PLACES)}.",
    )
    question = frame.format(**fill)
    said = said_of(rng, frame, fill)
    if rng.random() < 0.06:
        # What a word means is asked in as many ways as of the words that are taught.
        question, said = facts.meaning_asked(rng).format(w=odd), f"I don't know the word {odd}."
    if rng.random() < 0.4:
        question = rng.choice(written.lines("outside.txt"))
        said = declining.named(question)
    if rng.random() < 0.12 and said.count(".") < 2 and question.isascii():
        question, said = question.lower().rstrip("?."), said[:1] + said[1:].lower()
    return [Turn(question, declining.answer(rng, said), "I don't know.", WHY)], ("refusal", question)
