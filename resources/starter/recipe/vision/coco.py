"""The 80 kinds of things that the photograph network knows (COCO), in its order, with the words that people use for them."""
from text.sample import article

# name: word: plural. A name alone is its own word; without a plural the word gets an s; `=` is said without a number.
TABLE = """
person::people,bicycle,car,motorcycle,airplane,bus::buses,train,truck,boat,traffic light,fire hydrant,stop sign,parking meter,bench::benches,bird,cat,dog,horse,
sheep::sheep,cow,elephant,bear,zebra,giraffe,backpack,umbrella,handbag,tie,suitcase,frisbee,skis::=,snowboard,sports ball:ball,kite,baseball bat,baseball glove,
skateboard,surfboard,tennis racket,bottle,wine glass::wine glasses,cup,fork,knife::knives,spoon,bowl,banana,apple,sandwich::sandwiches,orange,broccoli::=,carrot,
hot dog,pizza,donut,cake,chair,couch:sofa,potted plant:plant,bed,dining table:table,toilet,tv:TV,laptop,mouse:computer mouse:computer mice,remote:remote control,
keyboard,cell phone:phone,microwave,oven,toaster,sink,refrigerator:fridge,book,clock,vase,scissors::=,teddy bear,hair drier:hair dryer,toothbrush::toothbrushes
"""
ENTRIES = [(entry.strip().split(":") + ["", ""])[:3] for entry in TABLE.replace("\n", "").split(",")]
NAMES = [name for name, _, _ in ENTRIES]
WORDS = [word or name for name, word, _ in ENTRIES]
PLURALS = [plural or word + "s" for (_, _, plural), word in zip(ENTRIES, WORDS)]
UNNUMBERED = "="
KINDS = len(NAMES)

# What a question may ask for as a whole.
ANIMALS = range(NAMES.index("bird"), NAMES.index("giraffe") + 1)
VEHICLES = range(NAMES.index("bicycle"), NAMES.index("boat") + 1)
FOOD = range(NAMES.index("banana"), NAMES.index("cake") + 1)
FURNITURE = tuple(NAMES.index(name) for name in ("bench", "chair", "couch", "bed", "dining table"))

NUMBERS = ("no", "one", "two", "three", "four", "five")
MANY = len(NUMBERS)  # so many and more are not counted one by one


def index(name: str) -> int:
    return NAMES.index(name)


def one(kind: int) -> str:
    """"a dog", "scissors" """
    return WORDS[kind] if PLURALS[kind] == UNNUMBERED else article(WORDS[kind])


def several(kind: int) -> str:
    """"dogs", "scissors" """
    return WORDS[kind] if PLURALS[kind] == UNNUMBERED else PLURALS[kind]


def number(count: int) -> str:
    return NUMBERS[count] if count < MANY else "at least six"


def counted(kind: int, count: int) -> str:
    """"a dog", "two dogs", "at least six dogs" """
    return one(kind) if count == 1 or PLURALS[kind] == UNNUMBERED else f"{number(count)} {PLURALS[kind]}"
