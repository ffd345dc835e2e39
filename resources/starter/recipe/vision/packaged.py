"""Pictures in unpacked Debian packages (fetch_photographs.sh), as RGB."""
import io
import random
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image

from vision import qt_resources

LARGEST = 900  # pixels of the longer side that are kept


def decoded(file) -> np.ndarray:
    """RGB or RGBA, 8 bits, at most LARGEST wide or high."""
    picture = Image.open(file)
    transparent = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    picture = picture.convert("RGBA" if transparent else "RGB")
    picture.thumbnail((LARGEST, LARGEST), Image.BOX)
    return np.asarray(picture)


def on_ground(picture: np.ndarray, ground: tuple = (255, 255, 255)) -> np.ndarray:
    if picture.shape[2] == 3:
        return picture
    cover = picture[:, :, 3:].astype(np.float32) / 255
    return (picture[:, :, :3] * cover + np.array(ground, np.float32) * (1 - cover)).astype(np.uint8)


@lru_cache(None)
def collections(folder: Path) -> dict:
    """The pictures in the Qt resource collections of a package, by their path with `__` between its parts."""
    found = {}
    for collection in sorted(folder.rglob("*.rcc")):
        for path, data in qt_resources.files(collection):
            found[path.replace("/", "__")] = data
    return found


def listed(debian: Path, names: Path) -> list:
    """(name, file or bytes in a stream) of `package path` lines."""
    found = []
    for line in names.read_text(encoding="utf-8").splitlines():
        package, path = line.split(" ", 1)
        if (debian / package / path).exists():
            found.append((line, debian / package / path))
        elif path in collections(debian / package):
            found.append((line, io.BytesIO(collections(debian / package)[path])))
        else:
            print("missing:", line)
    return found


def labelled(debian: Path, labels: list) -> list:
    """(entry, file or bytes in a stream) of those entries of a JSON list whose pictures are in the packages here. Each has `package` ("a or
    b"), `path` ("/usr/share/..." or "rcc: a__b"), and what is to be seen."""
    found = []
    for entry in labels:
        for package in entry["package"].split(" or "):
            path = entry["path"].removeprefix("rcc: ")
            files = sorted(file for folder in debian.glob(package + "*") for file in folder.rglob(path.rsplit("/", 1)[-1]))
            if files:
                found.append((entry, files[0]))
            elif path in collections(debian / package):
                found.append((entry, io.BytesIO(collections(debian / package)[path])))
            else:
                continue
            break
    return found


def drawings(debian: Path, pattern: str, count: int, seed: int) -> list:
    """That many files that match, drawn at random; what can't be a picture to look at is left out."""
    rng, found = random.Random(seed), []
    files = sorted(debian.glob(pattern))
    rng.shuffle(files)
    for file in files:
        if len(found) < count and file.stat().st_size < 600_000 and not file.is_symlink():
            if min(Image.open(file).size) >= 24:
                found.append(file)
    return found
