"""A grammar of short stories: about 100 words each, with one thread from beginning to end."""
from text import words, written
from text.sample import Turn, article, capitalised, pick

HEROES = "cat dog rabbit bear fox bird duck mouse frog lion boy girl turtle elephant pig owl rook horse penguin dragon".split()
NATURES = "little small brave kind happy clever shy funny hungry lonely curious".split()
LOST = [
    ("ball", "under a bush"),
    ("hat", "on a branch"),
    ("kite", "in a tall tree"),
    ("toy boat", "by the pond"),
    ("red scarf", "behind the door"),
    ("key", "under a stone"),
    ("book", "on the bench"),
    ("bell", "in the long grass"),
    ("blue cup", "beside the well"),
    ("lamp", "in the old boat"),
]
ENDS = (
    "They were best friends from that day on.|{n} went home with a big smile.|They all were very happy.|It is good to help a friend.|Sharing makes everyone happy.|"
    "{n} never forgot that day.|Being kind is better than being strong.|From then on, {n} and {m} met every day.|That night {n} slept very well."
)
AFTERWARDS = (
    'On the way home it became dark. "Are you tired?" asked {m}. "A little," said {n}, "but this was a good day." They sang a song until they saw the light of the house.|'
    'In the evening {n} told the whole story at home. The grandmother listened and nodded. "You did well," she said, and she gave {n} a warm cup of milk.|'
    'The next morning {m} came back with a basket of apples. "These are for you," said {m}. {n} shared the apples with everybody near the {p}.|'
    '"What shall we do tomorrow?" asked {m}. {n} thought for a while. "Tomorrow we will go to the {p} again," said {n}, and {m} liked that very much.|'
    "Some days later they went to the {p} once more. The old people there still talked about it, and all the children wanted to hear how it had been.|"
    'Later {n} sat under a tree and thought about everything. "I was not alone," {n} said. "That is why it went well." {m} smiled and said nothing.|'
    "When the moon stood over the {p}, they lay in the grass and looked at the stars. {m} counted them up to one hundred, and then both of them fell asleep.|"
    'The others heard of it, and they came from everywhere. "Tell us how it was!" they called. So {n} told it, and {m} the {f} told it once more.|'
    "That night it rained, but {n} and {m} were warm and dry. They drank tea, ate bread with honey, and talked about what they had seen.|"
    "From the {p} one could hear music. {n} and {m} the {f} ran there and danced with all the others until their feet hurt.|"
    '"You are a good friend," said {m}. "And you are one too," said {n}. Then they shook hands and promised to help each other always.|'
    "Winter came, and snow fell on the {p}. But whenever {n} thought of that day, {she} felt warm, and {she} went over to see {m} the {f}."
)
WEATHER = "The sun was shining.|A soft wind was blowing.|It was a cold morning.|White clouds were in the sky.|The birds were singing.|It had rained all night."


def cast(rng, hero=None, name=None) -> dict:
    if not hero:
        hero = rng.choice([h for h in HEROES if not name or h != ("boy" if name in words.WOMEN else "girl")])
    girl = hero == "girl" or (hero != "boy" and rng.random() < 0.5)
    if name:
        girl = name in words.WOMEN
    name = name or rng.choice(words.WOMEN if girl else words.MEN)
    friend = rng.choice([x for x in HEROES if x not in (hero, "boy", "girl")])
    other = rng.choice([x for x in words.NAMES if x != name])
    thing, where = rng.choice(LOST)
    return dict(
        h=hero,
        n=name,
        a=article(rng.choice(NATURES)),
        p=rng.choice(words.PLACES),
        f=friend,
        m=other,
        o=thing,
        w=where,
        she="she" if girl else "he",
        She="She" if girl else "He",
        her="her" if girl else "his",
        him="her" if girl else "him",
        x=article(rng.choice(words.COLOURS)),
        t=rng.choice(words.OBJECTS),
        e=pick(rng, WEATHER),
    )


OPENINGS = (
    "Once upon a time, there was {a} {h} named {n}.|One day, {a} {h} named {n} went to the {p}.|There once was {a} {h} called {n} who lived near the {p}.|"
    "{n} was {a} {h} who lived near the {p}.|In a house near the {p} lived {a} {h} called {n}."
)
PLOTS = [
    (
        '{She} loved {her} {o}. One morning the {o} was gone. {e} {n} looked everywhere, but could not find it. {n} felt very sad. Then {m} the {f} came by and asked, "Why are you sad?" '
        '"I lost my {o}," said {n}. "Let us look together," said {m}. They looked in the {p} and behind the house. At last they found the {o} {w}. "Thank you, {m}!" said {n}.',
        "{n} the {h} lost a {o}, and {m} the {f} helped to find it {w}.",
    ),
    (
        '{e} {n} wanted to play, but nobody was there. {She} walked through the {p} and saw a {f} named {m}. {m} was crying. "What is wrong?" asked {n}. "I have no friends," said {m}. '
        '{n} smiled and said, "I will be your friend." They played with {x} {t} all day. In the evening they ate bread and honey.',
        "{n} the {h} met {m}, who had no friends, and became a friend.",
    ),
    (
        'It was {her} birthday. {n} baked a big cake and took it to the {p}. {e} On the way {she} met {m} the {f}. {m} was very hungry. "May I have a piece?" asked {m}. {n} gave {m} a piece of cake. '
        '"It is so good!" said {m}. Soon more friends came, and everyone ate cake and sang songs until it was dark.',
        "{n} the {h} shared a birthday cake with {m} the {f} and all friends.",
    ),
    (
        '{She} wanted to climb the high hill, but it was too hard. {e} {n} tried and tried, but {she} fell down. {m} the {f} saw {him} and said, "Do not give up. I will help you." '
        "Together they went up, step by step. They rested under a tree and drank some water. From the top they could see the {p} and the whole town.",
        "{n} the {h} climbed a high hill with the help of {m} the {f}.",
    ),
    (
        'One night a storm came. The wind was so strong that the house of {m} the {f} fell down. In the morning {n} heard {m} crying. "You can live with me," said {n}. '
        "Then they asked all their friends to help. They carried wood from the {p} and worked for three days. The new house had {x} door and a warm fire.",
        "A storm broke the house of {m} the {f}, and {n} the {h} helped to build a new one.",
    ),
    (
        "{She} was afraid of the dark. {e} One evening {she} heard a small voice outside. It was {m}, a tiny {f}, who could not find the way home. {n} was afraid, but {she} took a lamp and went out. "
        '"Follow me," said {n}. They walked past the {p} and over the bridge. The mother of {m} was so glad that she gave {n} {x} {t}.',
        "{n} the {h} was afraid of the dark, but brought {m} the {f} home.",
    ),
    (
        "One day {n} found a strange map {w}. It showed a path through the {p}. {n} called {m} the {f}, and they set out together. {e} They crossed a river and dug under an old tree. "
        'There they found a box. "Is it gold?" asked {m}. They opened it and saw {x} {t} and a letter. It said: "The best treasure is a good friend." They laughed and went home.',
        "{n} the {h} and {m} the {f} followed a map and found a box with a letter about friends.",
    ),
    (
        '{n} wanted to learn to sing. Every morning {she} sat in the {p} and tried, but it sounded awful. The others laughed. {e} {m} the {f} did not laugh. "Sing with me," said {m}, '
        "and they sang together every day. When summer came, there was a big feast. {n} and {m} stood up and sang. Everybody listened, and then everybody clapped.",
        "{n} the {h} learned to sing with the help of {m} the {f}.",
    ),
    (
        'A seed lay {w}. {n} planted it near the {p} and gave it water every day. Nothing came. "You must wait," said {m} the {f}. {e} {n} waited and waited. After many days a green leaf came out of the soil. '
        "It grew taller than {n} and had {x} flower. The bees came, and {n} told everyone about it.",
        "{n} the {h} planted a seed, waited long, and got a fine flower.",
    ),
]


def story(rng, hero=None, name=None):
    """The text of a story and a summary in one sentence."""
    slots = cast(rng, hero, name)
    plot, summary = rng.choice(PLOTS)
    opening = pick(rng, OPENINGS)
    text = f"{opening} {plot} {pick(rng, AFTERWARDS)} {pick(rng, ENDS)}".format(**slots)
    return text, summary.format(**slots)


def told_story(rng):
    """A story on request, a continued one, and what is asked for next."""
    hero = rng.choice(HEROES)
    if rng.random() < 0.65:
        asked = pick(
            rng,
            "Tell me a story about {a}.|Write a short story about {a}.|Can you tell me a story about {a}?|story about {a}|I want to hear a story about {a}.|"
            "Make up a story about {a}.|A story about {a}, please.|Tell me a story.|Tell me a story|I want a story.|Tell me a bedtime story.|Can you tell a story?|Please tell me a short tale about {a}.|"
            "Write a tale with {a} in it.|Do you know a story about {a}?",
        )
        if rng.random() < 0.5:
            asked = rng.choice(written.frames("story")).replace("a {h}", "{a}").replace("A {h}", "{A}")
        hero_asked = any(slot in asked for slot in ("{a}", "{A}", "{h}"))
        names = {"boy": words.MEN, "girl": words.WOMEN}.get(hero if hero_asked else "", words.NAMES)
        name = rng.choice(names)
        text, summary = story(rng, hero if hero_asked else None, name if "{n}" in asked else None)
        asked = asked.format(a=article(hero), A=capitalised(article(hero)), h=hero, n=name)
        turns = [Turn(asked, text, summary, "Because friends help each other.")]
        if rng.random() < 0.2:
            again = pick(
                rng,
                "Another one|Tell me another story|Another story, please|One more|Again, another one|A different story please",
            )
            text, summary = story(rng)
            turns.append(Turn(again, text, summary))
        return turns, None
    text, summary = story(rng)
    cuts = [i + 1 for i in range(20, len(text) // 2) if text[i] == "." and text[i + 1] == " "]
    cut = rng.choice(cuts[:3])
    asked = pick(
        rng,
        "Continue this story: {s}|Go on with the story: {s}|What happens next? {s}|Continue: {s}|Finish this story: {s}|{s} What happens next?|Please go on: {s}|Write more of this story: {s}",
    )
    return [
        Turn(asked.format(s=text[:cut]), text[cut + 1 :], summary, "Because friends help each other.")
    ], None
