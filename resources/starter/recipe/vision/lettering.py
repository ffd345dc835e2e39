"""Short words drawn large, in OpenCV's stroke fonts and in DejaVu."""
import zlib
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

STROKES = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
)
OUTLINES = sorted(Path("/usr/share/fonts/truetype/dejavu").glob("*.ttf"))  # Debian: fonts-dejavu-core
LONGEST = 5
CONSONANTS = "bcdfghjklmnpqrstvwxyz"
WORDS = (
    "ant apple arm baby bag ball bank bath bean bear bed bee bell big bike bird black blue boat body bone book boot bowl box boy bread "
    "brown bus cake camel camp cap car card cat chair chalk city clay clock cloud club coal coat coin cold cook cool corn cow crab crow cup "
    "dark day deer desk dish dog doll door down dream dress drink drum dry duck dust ear earth east egg end exit eye face fall farm "
    "fast fire fish five flag floor fly food foot fork four fox frog fruit full fun game gate girl glass go goat gold good grass green "
    "grey hair hall hand happy hat head heart help hen hill home honey horse hot house ice ink jam jar juice jump key king kite knee "
    "knife lamb lamp leaf leg lemon light lion lip list lock long look love low lunch map mask meal meat menu milk mind moon mouse "
    "mouth mud music nail name neck nest net new night nine no north nose note nut oak oil old one onion open oven owl pain paint "
    "pan paper park party path peace pear pen pie pig pink pipe plan plant plate play poem pond pony pool post pot press pull pump "
    "push queen quick rain red rest rice ring river road rock roof room root rope rose ruby run sad salt sand sea seat seed shark "
    "sheep ship shirt shoe shop short sign silk sing six skin sky sleep slow small smile snake snow soap sock sofa soft song soup "
    "south spoon star start steel stone stop storm sugar sun swan swim table tail taxi tea team ten tent tiger time tired toad today "
    "toe tooth top town toy train tree truck two up van vase wall warm wash watch water wave wax way west wet whale wheel white "
    "wind wing wolf wood wool word work world worm year yes young zebra zero zoo"
).split()


# A fixed tenth is never trained on.
NEW = {word for word in WORDS if zlib.crc32(word.encode()) % 10 == 0}


def drawn_word(rng) -> str:
    """One of the words, or letters that make none, so that letters are read and not the outlines of known words."""
    if rng.random() < 0.5:
        return rng.choice(WORDS)
    first = rng.random() < 0.5
    letters = [rng.choice("aeiou" if (i % 2 == 0) == first else CONSONANTS) for i in range(rng.randint(2, LONGEST))]
    word = "".join(letters)
    return word if word not in NEW else drawn_word(rng)


@lru_cache(None)
def font(path: str, size: int):
    return ImageFont.truetype(path, size)


def stroked(rng, text: str) -> np.ndarray:
    """A mask of the text in one of OpenCV's fonts, as large as it comes out."""
    face, thickness = rng.choice(STROKES), rng.randint(2, 5)
    (width, height), below = cv2.getTextSize(text, face, 2.0, thickness)
    mask = np.zeros((height + below + 12, width + 12), np.uint8)
    cv2.putText(mask, text, (6, height + 6), face, 2.0, 255, thickness, cv2.LINE_AA)
    return mask


def outlined(rng, text: str) -> np.ndarray:
    face = font(str(rng.choice(OUTLINES)), 64)
    left, top, right, bottom = face.getbbox(text)
    mask = Image.new("L", (right - left + 8, bottom - top + 8))
    ImageDraw.Draw(mask).text((4 - left, 4 - top), text, 255, face)
    return np.asarray(mask)


def lettering(rng, text: str, width: tuple, height: tuple, side: int) -> tuple:
    """A mask of the text between those widths or heights (the smaller scale decides), a little turned, and its corner in the picture."""
    mask = outlined(rng, text) if OUTLINES and rng.random() < 0.6 else stroked(rng, text)
    scale = min(rng.uniform(*width) / mask.shape[1], rng.uniform(*height) / mask.shape[0])
    mask = cv2.resize(mask, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    rows, columns = mask.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), rng.uniform(-5, 5), 1)
    mask = cv2.warpAffine(mask, turn, (columns, rows))
    return mask, rng.randint(1, side - columns - 1), rng.randint(1, side - rows - 1)


def put(picture: np.ndarray, mask: np.ndarray, x: int, y: int, colour: tuple):
    under = picture[y : y + mask.shape[0], x : x + mask.shape[1]]
    cover = mask[:, :, None].astype(np.float32) / 255
    under[:] = (under * (1 - cover) + np.array(colour, np.float32) * cover).astype(np.uint8)
