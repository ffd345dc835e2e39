"""Pictures of everyday things in several drawing styles (emoji sets, clip art), placed on a background.

The folder holds captions.tsv (path, caption, style) and the pictures, as fetch_data.sh leaves them. It is named by STARTER_PICTURES.
"""
import os
from pathlib import Path

import cv2
import numpy as np

from vision.scenes import COLOURS, SIDE, article, grain, ground

FOLDER = Path(os.environ.get("STARTER_PICTURES", Path(__file__).resolve().parents[1] / "work/images"))
# Never trained on: it measures whether a thing is known in a new drawing.
NEW_STYLE = "twemoji"
# What the model learns: a list of what may be shown, so that nothing unsuitable comes in by a package's update.
THINGS = set(
    (
        "airplane|alien|ambulance|american football|anchor|ant|apple|automobile|avocado|backpack|"
        "bacon|badger|balloon|banana|baseball|basket|basketball|bat|bear|bed|bell|bicycle|bird|"
        "birthday cake|blueberries|boat|book|books|bread|broccoli|bug|bus|butterfly|cactus|cake|"
        "camel|camera|candle|candy|car|carrot|castle|cat|cat face|chair|cheese wedge|cherries|"
        "chicken|chocolate bar|christmas tree|clock|cloud|coconut|cookie|cow|cow face|crab|"
        "crescent moon|crocodile|crown|crying face|cucumber|cup|deciduous tree|deer|dog|dog face|"
        "dolphin|doughnut|dove|dragon|dress|droplet|drum|duck|eagle|ear of corn|egg|eggplant|"
        "eggs|elephant|evergreen tree|fire|fire engine|fish|flamingo|flower|flute|fox|french fries|"
        "frog|garlic|ghost|giraffe|glass of milk|glasses|goat|gorilla|grapes|green apple|"
        "grinning face|guitar|hamburger|hammer|harp|hedgehog|helicopter|hippopotamus|honeybee|horse|"
        "hospital|hot beverage|hot dog|house|ice cream|jeans|kangaroo|key|keyboard|kite|kiwi fruit|"
        "koala|ladder|lady beetle|laptop|lemon|leopard|light bulb|lion|lizard|lobster|locomotive|"
        "lollipop|magnet|mango|melon|microscope|mobile phone|monkey face|motor scooter|motorcycle|"
        "mouse|mushroom|octopus|onion|orange|otter|owl|ox|palm tree|pancakes|panda|parrot|peach|"
        "peacock|pear|pencil|penguin|piano|pig|pineapple|pizza|police car|potato|pretzel|"
        "puzzle piece|rabbit|rabbit face|raccoon|rainbow|rat|red apple|red heart|rhinoceros|robot|"
        "rocket|rooster|rose|running shoe|sailboat|sandwich|saxophone|scissors|scorpion|shark|"
        "sheep|shrimp|snail|snake|snowflake|snowman|soccer ball|socks|spider|spouting whale|squid|"
        "star|strawberry|sun|sunflower|sushi|swan|t-shirt|taco|tangerine|taxi|teapot|teddy bear|"
        "telescope|television|tennis|tent|tiger|tomato|toothbrush|top hat|tractor|train|tree|"
        "trophy|tropical fish|truck|trumpet|tulip|turkey|turtle|umbrella|unicorn|violin|volcano|"
        "watch|watermelon|wolf|wrapped gift|wrench|yo-yo|zebra"
    ).split("|")
)


def load(new_style: bool = False) -> list:
    """(BGRA picture, caption) of all things, in the trained styles or in the new one."""
    found = []
    for line in (FOLDER / "captions.tsv").read_text(encoding="utf-8").splitlines():
        path, caption, style = line.split("\t")
        if caption in THINGS and (style == NEW_STYLE) == new_style:
            picture = cv2.imread(str(FOLDER / path), cv2.IMREAD_UNCHANGED)
            if picture is not None and picture.ndim == 3 and picture.shape[2] == 4:
                found.append((picture, caption))
    return found


def background(rng) -> np.ndarray:
    """Plain, in two tones, or softly mottled."""
    drawn = rng.random()
    if drawn < 0.5:
        return ground(rng, rng.choice(list(COLOURS)))
    if drawn < 0.75:
        picture = ground(rng)
        picture[rng.randint(10, 86) :] = [rng.randint(0, 255) for _ in range(3)]
        return picture
    size = rng.randint(2, 5), rng.randint(2, 5), 3
    spots = np.random.default_rng(rng.getrandbits(32)).integers(0, 255, size, np.uint8)
    return cv2.resize(spots, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)


def tinted(picture: np.ndarray, rng) -> np.ndarray:
    """Other shades of the same colours, so that a thing is known by its form."""
    shaded = cv2.cvtColor(picture[:, :, :3], cv2.COLOR_BGR2HSV).astype(np.float32)
    shaded[:, :, 0] = (shaded[:, :, 0] + rng.uniform(-10, 10)) % 180
    shaded[:, :, 1] *= rng.uniform(0.5, 1.3)
    shaded[:, :, 2] *= rng.uniform(0.7, 1.2)
    shaded[:, :, 1:] = np.minimum(shaded[:, :, 1:], 255)
    return np.dstack((cv2.cvtColor(shaded.astype(np.uint8), cv2.COLOR_HSV2BGR), picture[:, :, 3]))


def restyled(picture: np.ndarray, rng) -> np.ndarray:
    """As another illustrator might draw it: flat colours, other colours, grey, with contours, or without them."""
    colours, cover = np.ascontiguousarray(picture[:, :, :3]), picture[:, :, 3]
    kind = rng.randrange(5)
    if kind == 0:  # flat: few tones, small details gone
        step = rng.choice((48, 64, 85))
        colours = cv2.medianBlur(colours, rng.choice((3, 5)))
        colours = np.minimum(colours.astype(np.int32) // step * step + step // 2, 255).astype(np.uint8)
    elif kind == 1:  # other hues altogether
        shaded = cv2.cvtColor(colours, cv2.COLOR_BGR2HSV)
        shaded[:, :, 0] = (shaded[:, :, 0].astype(np.int32) + rng.randint(15, 165)) % 180
        colours = cv2.cvtColor(shaded, cv2.COLOR_HSV2BGR)
    elif kind == 2:
        colours = cv2.cvtColor(cv2.cvtColor(colours, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    elif kind == 3:  # dark contours between the tones
        edges = cv2.Canny(cv2.GaussianBlur(colours, (3, 3), 0), 60, 140)
        colours[cv2.dilate(edges, np.ones((2, 2), np.uint8)) > 0] = rng.randint(0, 60)
    else:  # without contours: dark lines take the colour around them
        colours = cv2.dilate(colours, np.ones((3, 3), np.uint8))
    return np.dstack((colours, cover))


def varied(picture: np.ndarray, rng) -> np.ndarray:
    """Scaled, perhaps tinted, mirrored and turned; at most SIDE in each direction."""
    scale = rng.uniform(0.5, 0.98) * SIDE / max(picture.shape[:2])
    picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if rng.random() < 0.3:
        picture = restyled(picture, rng)
    elif rng.random() < 0.5:
        picture = tinted(picture, rng)
    if rng.random() < 0.5:
        picture = picture[:, ::-1]
    if rng.random() < 0.4:
        height, width = picture.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-15, 15), 0.95)
        picture = cv2.warpAffine(
            np.ascontiguousarray(picture), turn, (width, height), borderValue=(0, 0, 0, 0)
        )
    return picture[:SIDE, :SIDE]


def stamp(rng, things: list) -> tuple:
    """A picture of one of the things at a random place, and its caption."""
    thing, name = rng.choice(things)
    out, thing = background(rng), varied(thing, rng)
    height, width = thing.shape[:2]
    x, y = rng.randint(0, SIDE - width), rng.randint(0, SIDE - height)
    cover = thing[:, :, 3:].astype(np.float32) / 255
    under = out[y : y + height, x : x + width]
    out[y : y + height, x : x + width] = (under * (1 - cover) + thing[:, :, :3] * cover).astype(np.uint8)
    return grain(out, rng), f"{name if name.endswith('s') else article(name)}."
