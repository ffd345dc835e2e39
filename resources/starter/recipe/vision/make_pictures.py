"""Draws the fetched emoji sets and clip art as 96-pixel WebP pictures with captions.tsv (path, caption, style).

    python3 vision/make_pictures.py WORK      (after fetch_data.sh has filled WORK/debian and WORK/npm; writes WORK/images)

Only the things that vision/stamps.py lists are kept, so nothing unsuitable comes in. Captions are Unicode's short names (CLDR); those of
clip art are the first words of the file names.
"""
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vision.stamps import THINGS

SIDE = 96
FONT = "debian/fonts-noto-color-emoji/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
NAMES = "debian/unicode-cldr-core/usr/share/unicode/cldr/common/annotations/en.xml"
CLIPART = "debian/openclipart-png/usr/share/openclipart/png"
STYLES = {
    "twemoji": "twemoji",
    "openmoji": "openmoji",
    "fluent": "fluent-emoji",
    "fluentflat": "fluent-emoji-flat",
}


def fitted(picture: Image.Image):
    """Cropped to what is visible, at most SIDE pixels; None where nothing is."""
    visible = picture.getchannel("A").point(lambda value: 255 if value > 8 else 0).getbbox()
    if not visible:
        return None
    picture = picture.crop(visible)
    picture.thumbnail((SIDE, SIDE), Image.LANCZOS)
    return picture


class Collection:
    def __init__(self, work: Path):
        self.work, self.out, self.rows = work, work / "images", []

    def add(self, picture, style: str, stem: str, caption: str):
        picture = fitted(picture)
        if picture is None or min(picture.size) < 16:
            return
        path = f"{style}/{stem}.webp"
        (self.out / style).mkdir(parents=True, exist_ok=True)
        picture.save(self.out / path, quality=82)
        self.rows.append((path, caption, style))

    def emoji(self) -> dict:
        """Noto's drawings; returns the names that the other sets use, with their captions."""
        characters = TTFont(self.work / FONT).getBestCmap()
        font, names = ImageFont.truetype(str(self.work / FONT), 109), {}
        for entry in xml.parse(self.work / NAMES).getroot().iter("annotation"):
            sign, caption = entry.get("cp"), (entry.text or "").lower()
            if (
                entry.get("type") != "tts"
                or len(sign) != 1
                or ord(sign) not in characters
                or caption not in THINGS
            ):
                continue
            picture = Image.new("RGBA", (160, 160), (0, 0, 0, 0))
            ImageDraw.Draw(picture).text((10, 10), sign, font=font, embedded_color=True)
            self.add(picture, "emoji", f"{ord(sign):x}", caption)
            names[re.sub(r"[^a-z0-9]+", "-", caption).strip("-")] = caption
        return names

    def vector_style(self, style: str, package: str, names: dict):
        icons = json.loads((self.work / "npm" / package / "package/icons.json").read_text())
        for name in names.keys() & icons["icons"].keys():
            icon = icons["icons"][name]
            width, height = (icon.get(k, icons.get(k, 16)) for k in ("width", "height"))
            svg = (
                '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
                f'viewBox="0 0 {width} {height}">{icon["body"]}</svg>'
            )
            command = ["rsvg-convert", "-w", str(SIDE), "-h", str(SIDE)]
            drawn = subprocess.run(command, input=svg.encode(), capture_output=True, timeout=20)
            if drawn.returncode == 0:
                self.add(Image.open(io.BytesIO(drawn.stdout)).convert("RGBA"), style, name, names[name])

    def clipart(self):
        counts = {}
        for file in sorted((self.work / CLIPART).rglob("*.png")):
            words = re.findall(r"[a-z]+", file.stem.lower())
            captions = [" ".join(words[:n]) for n in (2, 1) if " ".join(words[:n]) in THINGS]
            if not captions or "flags" in file.parts or counts.get(captions[0], 0) >= 8:
                continue
            counts[captions[0]] = counts.get(captions[0], 0) + 1
            stem = re.sub(
                r"[^a-z0-9]+", "_", str(file.relative_to(self.work / CLIPART).with_suffix("")).lower()
            )
            self.add(Image.open(file).convert("RGBA"), "clipart", stem, captions[0])


def main():
    collection = Collection(Path(sys.argv[1]).resolve())
    names = collection.emoji()
    for style, package in STYLES.items():
        collection.vector_style(style, package, names)
    collection.clipart()
    text = "".join("\t".join(row) + "\n" for row in collection.rows)
    (collection.out / "captions.tsv").write_text(text, encoding="utf-8")
    print(len(collection.rows), "pictures of", len({caption for _, caption, _ in collection.rows}), "things")


if __name__ == "__main__":
    main()
