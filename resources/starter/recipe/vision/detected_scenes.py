"""Detections as the photograph network might give them for scenes that are made up: things that go together, and the network's noise."""
import random

from text.sample import pick
from vision import coco
from vision.detections import LEAST, Detection, grouped, recognised

# what: likelihood: most of them: size (large, medium, small). The first of a scene is always there.
SCENES = [
    (weight, [part.split(":") for part in things.split(",")])
    for weight, things in (
        (6, "person:1:1:l"),
        (5, "person:1:2:l,person:.3:3:m"),
        (3, "person:1:6:m,person:.5:4:s,handbag:.2:2:s,backpack:.25:2:s,cell phone:.1:1:s,umbrella:.15:2:m"),
        (2, "person:1:2:l,cell phone:.6:1:s,cup:.2:1:s,tie:.3:1:s,handbag:.2:1:m"),
        (3, "car:1:6:m,person:.6:5:s,truck:.3:2:m,bus:.2:1:m,traffic light:.4:3:s,bicycle:.2:2:s,stop sign:.1:1:s,motorcycle:.15:2:s"),
        (2, "bus:1:2:l,person:.6:4:s,car:.5:3:s,traffic light:.2:2:s"),
        (2, "train:1:1:l,person:.4:4:s,bench:.15:1:s"),
        (2, "truck:1:2:l,car:.4:3:s,person:.3:2:s"),
        (2, "bicycle:1:3:l,person:.5:3:m,car:.2:2:s,bench:.1:1:s"),
        (2, "motorcycle:1:2:l,person:.6:2:m,car:.3:3:s"),
        (2, "airplane:1:2:l,person:.15:3:s,truck:.15:2:s,car:.15:2:s"),
        (2, "boat:1:5:m,person:.4:4:s,bird:.1:3:s"),
        (1, "stop sign:1:1:l,car:.3:2:s"),
        (1, "traffic light:1:3:m,car:.6:4:m,person:.2:3:s"),
        (1, "fire hydrant:1:1:l,car:.3:2:s"),
        (1, "parking meter:1:2:l,car:.5:2:m"),
        (1, "bench:1:2:l,person:.5:3:m,bird:.1:3:s,handbag:.1:1:s"),
        (4, "dog:1:2:l,person:.35:2:m,frisbee:.15:1:s,couch:.15:1:l,sports ball:.1:1:s"),
        (4, "cat:1:2:l,couch:.2:1:l,bed:.15:1:l,laptop:.1:1:m,chair:.15:1:m"),
        (2, "cat:1:2:m,dog:1:2:m,couch:.2:1:l"),
        (4, "bird:1:1:l"),
        (2, "bird:1:6:s,boat:.1:2:s,person:.1:2:s"),
        (3, "horse:1:3:l,person:.6:3:m,dog:.1:1:s,car:.1:1:s"),
        (2, "sheep:1:6:m,person:.1:1:m,dog:.1:1:s"),
        (3, "cow:1:6:m,person:.1:1:s,horse:.05:1:m"),
        (2, "elephant:1:4:l,person:.2:3:s"),
        (2, "bear:1:2:l"),
        (2, "zebra:1:5:l,giraffe:.15:2:m"),
        (2, "giraffe:1:3:l,zebra:.15:3:m"),
        (2, "skis:1:3:m,person:1:4:m,snowboard:.05:1:m"),
        (1, "snowboard:1:1:m,person:1:2:m"),
        (2, "surfboard:1:2:m,person:1:3:m"),
        (2, "skateboard:1:1:m,person:1:3:m"),
        (2, "person:1:4:m,sports ball:1:1:s"),
        (1, "person:1:4:m,baseball bat:.8:1:s,baseball glove:.7:2:s,sports ball:.4:1:s"),
        (1, "tennis racket:1:1:m,person:1:2:l,sports ball:.6:1:s"),
        (1, "kite:1:4:m,person:.7:6:s"),
        (1, "frisbee:1:1:s,person:1:3:m,dog:.3:1:m"),
        (1, "umbrella:1:4:m,person:.8:5:m,chair:.2:3:s"),
        (1, "suitcase:1:3:l,person:.4:2:m,backpack:.3:1:m,handbag:.3:1:m"),
        (1, "backpack:1:2:l,person:.5:2:m"),
        (1, "tie:1:1:m,person:1:2:l"),
        (3, "dining table:1:1:l,chair:.6:5:m,cup:.5:3:s,bottle:.4:3:s,wine glass:.3:3:s,person:.4:4:m,bowl:.4:3:s,fork:.3:2:s,knife:.3:2:s,spoon:.2:2:s,vase:.1:1:s"),
        (2, "pizza:1:2:l,dining table:.5:1:l,cup:.3:2:s,fork:.2:1:s,knife:.2:1:s,person:.2:1:m"),
        (2, "cake:1:2:l,dining table:.4:1:l,person:.2:2:m,fork:.2:1:s"),
        (1, "sandwich:1:2:l,dining table:.4:1:l,cup:.3:1:m"),
        (1, "donut:1:6:m,cup:.2:1:m"),
        (1, "hot dog:1:2:l,dining table:.2:1:l,person:.1:1:m"),
        (2, "bowl:1:3:l,spoon:.3:2:s,broccoli:.3:3:m,carrot:.3:4:s,dining table:.4:1:l"),
        (1, "broccoli:1:4:m,carrot:.4:4:s,bowl:.2:1:l"),
        (2, "banana:1:4:m,apple:.4:3:m,orange:.4:3:m,bowl:.2:1:l"),
        (2, "apple:1:6:m,orange:.2:3:m"),
        (2, "orange:1:6:m,apple:.2:3:m"),
        (1, "carrot:1:6:m"),
        (2, "bottle:1:5:m,cup:.3:2:m,wine glass:.3:2:m,dining table:.2:1:l"),
        (2, "wine glass:1:4:m,bottle:.5:2:m,person:.3:2:m,dining table:.3:1:l"),
        (2, "cup:1:4:l,dining table:.3:1:l,spoon:.2:1:s,book:.1:2:s,laptop:.1:1:m"),
        (1, "fork:1:3:m,knife:.6:2:m,spoon:.5:3:m"),
        (2, "chair:1:5:m,dining table:.3:1:m,potted plant:.3:2:m"),
        (3, "couch:1:2:l,chair:.3:2:m,potted plant:.3:2:m,tv:.3:1:m,book:.2:3:s,vase:.2:1:s,person:.2:2:m,clock:.1:1:s,remote:.1:1:s"),
        (3, "potted plant:1:3:l,vase:.3:2:m,chair:.2:1:m"),
        (1, "vase:1:2:l,potted plant:.4:1:m,dining table:.2:1:l"),
        (2, "bed:1:2:l,chair:.2:1:m,book:.1:2:s,teddy bear:.1:1:s,clock:.1:1:s"),
        (1, "toilet:1:1:l,sink:.5:1:m,toothbrush:.05:1:s"),
        (1, "sink:1:2:l,toothbrush:.15:2:s,hair drier:.1:1:m,bottle:.3:2:s,cup:.2:1:s"),
        (2, "oven:1:1:l,sink:.4:1:m,refrigerator:.3:1:l,microwave:.4:1:m,bowl:.3:2:s,bottle:.3:3:s,cup:.3:2:s,toaster:.1:1:s"),
        (1, "refrigerator:1:1:l,oven:.2:1:m,microwave:.2:1:m,bottle:.2:2:s"),
        (1, "microwave:1:1:l,toaster:.2:1:m"),
        (1, "toaster:1:1:l"),
        (2, "laptop:1:2:l,keyboard:.3:1:m,mouse:.5:1:s,cell phone:.2:1:s,cup:.2:1:s,person:.2:1:m"),
        (2, "tv:1:2:l,keyboard:.5:1:m,mouse:.5:1:s,laptop:.2:1:m,remote:.1:1:s,chair:.2:1:m"),
        (1, "keyboard:1:2:l,mouse:.5:1:m"),
        (1, "mouse:1:1:l"),
        (1, "remote:1:3:l"),
        (1, "cell phone:1:2:l,person:.3:1:m"),
        (1, "book:1:6:m,chair:.1:1:m,cat:.1:1:m"),
        (1, "clock:1:2:l,person:.1:2:s"),
        (1, "scissors:1:2:l"),
        (1, "teddy bear:1:3:l,person:.2:1:m,bed:.2:1:l"),
        (1, "hair drier:1:1:l"),
        (1, "toothbrush:1:3:l,cup:.2:1:m"),
    )
]
AREAS = {"l": (0.15, 0.95), "m": (0.03, 0.25), "s": (0.004, 0.04)}

# What the network takes one thing for when it errs, and what it sees where there is nothing.
LOOK_ALIKE = (
    "dog cat bear cow sheep horse,cow horse sheep bear elephant,car truck bus train,bicycle motorcycle,couch chair bed bench,cup bowl vase bottle wine_glass,"
    "fork knife spoon,apple orange sports_ball donut,cake pizza sandwich hot_dog,laptop tv keyboard microwave,refrigerator oven microwave,"
    "cell_phone remote mouse,backpack handbag suitcase,skis snowboard surfboard skateboard,kite airplane bird frisbee,zebra giraffe,potted_plant vase broccoli"
)
SEEN_IN_NOTHING = (
    "person person person bird bird potted_plant potted_plant kite boat bench chair dining_table umbrella clock vase car car truck bear dog cat "
    "cow elephant airplane sports_ball bottle book traffic_light teddy_bear train cake bed tv"
)

# As measured on 70 photographs whose things are known. Of small things nine in ten are missed: fewer here, or nothing would be learnt of them.
MISSED = {"l": 0.1, "m": 0.25, "s": 0.6}
FALSE_RATE = 0.2  # false ones a picture: 1 in 4 pictures has one
DOUBLED = 0.06  # a second box on the same thing
MISTAKEN = 0.04
# Scores that reach LEAST, at equal shares of all: of hits, and of false ones.
HITS = (0.6, 0.63, 0.78, 0.82, 0.87, 0.9, 0.93, 0.95, 0.97, 0.99, 0.995)
FALSE = (0.6, 0.62, 0.66, 0.7, 0.77, 0.79, 0.81, 0.83, 0.92, 0.985, 0.99)
SMALLER = {"l": 1.0, "m": 1.4, "s": 2.2}  # by which power small things score less


def index(name: str) -> int:
    return coco.index(name.replace("_", " "))


LIKE = {}
for _group in LOOK_ALIKE.split(","):
    for _name in _group.split():
        LIKE.setdefault(index(_name), []).extend(index(other) for other in _group.split() if other != _name)


def score(rng: random.Random, quantiles: tuple, skew: float = 1.0) -> float:
    at = rng.random() ** skew * (len(quantiles) - 1)
    i = min(int(at), len(quantiles) - 2)
    return quantiles[i] + (at - i) * (quantiles[i + 1] - quantiles[i])


def box(rng: random.Random, area: float) -> tuple:
    """A box of about that area, wholly in the picture."""
    ratio = 2 ** rng.gauss(0, 0.6)
    width, height = min(1.0, (area * ratio) ** 0.5), min(1.0, (area / ratio) ** 0.5)
    left, top = rng.random() * (1 - width), rng.random() * (1 - height)
    return left, top, left + width, top + height


def shaken(rng: random.Random, place: tuple, by: float) -> tuple:
    width, height = place[2] - place[0], place[3] - place[1]
    moved = [v + rng.gauss(0, by) * (height if i % 2 else width) for i, v in enumerate(place)]
    left, top, right, bottom = (min(1.0, max(0.0, v)) for v in moved)
    return min(left, right), min(top, bottom), max(left, right), max(top, bottom)


def number(rng: random.Random, most: int) -> int:
    """Few more often than many."""
    return 1 + min(int(rng.expovariate(0.8)), most - 1) if rng.random() < 0.8 else rng.randint(1, most)


def things(rng: random.Random) -> list:
    """(kind, size) of what is there."""
    if rng.random() < 0.12:  # nothing that goes together
        return [(rng.randrange(coco.KINDS), pick(rng, "l|m|m")) for _ in range(rng.choice((1, 2, 2, 3)))]
    parts = rng.choices([s for _, s in SCENES], [w for w, _ in SCENES])[0]
    alone = rng.random() < 0.35
    there = []
    for i, (name, likely, most, size) in enumerate(parts):
        if i == 0 or (not alone and rng.random() < float(likely)):
            there += [(index(name), size)] * (1 if alone and rng.random() < 0.7 else number(rng, int(most)))
    return there


def detections(rng: random.Random) -> list:
    """As the network would give them, before what scores less than LEAST is left out."""
    found = []
    for kind, size in things(rng):
        if rng.random() < MISSED[size]:
            continue
        low, high = AREAS[size]
        place = box(rng, low * (high / low) ** rng.random())
        if rng.random() < MISTAKEN and kind in LIKE:
            kind = rng.choice(LIKE[kind])
        found.append(Detection(kind, score(rng, HITS, SMALLER[size]), place))
        if rng.random() < DOUBLED:
            found.append(Detection(kind, score(rng, FALSE), shaken(rng, place, 0.25)))
    while rng.random() < FALSE_RATE:
        low, high = AREAS[pick(rng, "l|m|s")]
        found.append(Detection(index(rng.choice(SEEN_IN_NOTHING.split())), score(rng, FALSE), box(rng, low * (high / low) ** rng.random())))
    return [d for d in found if d.score >= LEAST]


def photograph(rng: random.Random) -> list:
    """The groups of one that is recognised."""
    while not recognised(groups := grouped(detections(rng))):
        pass
    return groups
