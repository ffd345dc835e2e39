"""Short definitions from WordNet's files: the first noun sense of each word of data/words.txt, without its examples.

    python3 text/wordnet.py WORDNET_FOLDER data/words.txt data/definitions.json
"""
import json
import re
import sys
from pathlib import Path


def first_senses(folder: Path) -> dict:
    """word -> offset of its first noun synset"""
    found = {}
    for line in (folder / "index.noun").read_text().splitlines():
        if not line.startswith(" "):
            fields = line.split()
            found[fields[0]] = fields[4 + int(fields[3]) + 2]
    return found


def glosses(folder: Path) -> dict:
    """offset -> definition"""
    found = {}
    for line in (folder / "data.noun").read_text().splitlines():
        if not line.startswith(" ") and "| " in line:
            found[line[:8]] = re.sub(r" ?\([^)]*\)", "", line.split("| ", 1)[1].split(";")[0]).strip()
    return found


def main():
    folder, words, out = map(Path, sys.argv[1:4])
    senses, texts = first_senses(folder), glosses(folder)
    found = {word: texts[senses[word]] for word in words.read_text().split() if word in senses}
    out.write_text(json.dumps(found, indent=0) + "\n")
    print(len(found), "definitions")


if __name__ == "__main__":
    main()
