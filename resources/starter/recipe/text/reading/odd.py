"""Names, words and numbers that nobody has seen before: who copies them must copy letter by letter."""
from text import words
from text.sample import pick

SYLLABLES = "ba be bi bo bra cla da den dor dro el fa fle gar gli go gru han ib jo ka kle ko lan lo lum ma mer mo na no or pla po qui ra rin ro sal ska sto ta tem tri tu ul va vel vo wim xa ya zen zor".split()
CONSONANTS, VOWELS = "bcdfghjklmnpqrstvwxyz", "aeiouy"
FOREIGN = ("áéíóúàèìòùâêîôûäëïöü", "ñçãõøåæßœ", "čšžřďťňěůý", "łśźżćńąę", "ğışöüç", "ăâîșț", "āēīōū")
SCRIPTS = ("абвгдежзиклмнопрстуфхцчшыэюя", "αβγδεζηθικλμνοπρστυφχψω", "אבגדהוזחטיכלמנסעפצקרשת", "あいうえおかきくけこさしすせそたちつてと")
BEFORE = "van |van der |de |di |von |al-|O'|Mc|El |Ibn |San |Ó "
ENDINGS = "ese|ish|ian|i|an|ic|ari|oon|u|ka"


def invented(rng) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 2, 3))))


def letters(rng) -> str:
    """Consonants and vowels in turn, now and then two of a kind."""
    found, vowel = "", rng.random() < 0.4
    for _ in range(rng.choice((3, 4, 5, 5, 6, 7, 8, 9))):
        found += rng.choice(VOWELS if vowel else CONSONANTS)
        vowel = vowel if rng.random() < 0.15 else not vowel
    return found


def jumble(rng) -> str:
    return "".join(rng.choice(CONSONANTS + VOWELS) for _ in range(rng.randint(3, 8)))


def accented(rng) -> str:
    text, marks = list(letters(rng)), rng.choice(FOREIGN)
    for _ in range(rng.choice((1, 1, 2))):
        text[rng.randrange(len(text))] = rng.choice(marks)
    return "".join(text)


def in_script(rng) -> str:
    script = rng.choice(SCRIPTS)
    return "".join(rng.choice(script) for _ in range(rng.randint(2, 6)))


def word(rng) -> str:
    kind = rng.choices((invented, letters, jumble, accented), (40, 42, 7, 11))[0]
    return kind(rng)


def mixed_case(rng, text: str) -> str:
    return "".join(c.upper() if rng.random() < 0.4 else c for c in text)


def name(rng) -> str:
    """A first name, or a name of a place."""
    first = word(rng)
    first = first[0].upper() + first[1:]
    drawn = rng.random()
    if drawn < 0.06:
        return first + "-" + word(rng).capitalize()
    if drawn < 0.1:
        return mixed_case(rng, first)
    return first


def full_name(rng) -> str:
    first = name(rng) if rng.random() < 0.6 else rng.choice(words.NAMES)
    last = name(rng)
    drawn = rng.random()
    if drawn < 0.15:
        return f"{first} {pick(rng, BEFORE)}{last}"
    if drawn < 0.22:
        return f"{first} {rng.choice('ABCDEFGHJKLMNPRSTVW')}. {last}"
    return f"{first} {last}"


def person(rng, share: float = 0.3) -> str:
    """A known first name, or with that share one never seen."""
    return name(rng) if rng.random() < share else rng.choice(words.NAMES)


def people(rng, count: int) -> list:
    """Different first names, some or all of them never seen."""
    share = rng.choice((0.0, 0.0, 0.3, 1.0))
    chosen = [name(rng) if rng.random() < share else known for known in rng.sample(words.NAMES, count)]
    return chosen if len(set(chosen)) == count else rng.sample(words.NAMES, count)


def number(rng) -> str:
    """Up to six digits, as people write them."""
    digits = rng.randint(1, 6)
    value = str(rng.randint(10 ** (digits - 1), 10**digits - 1))
    return value[:-3] + "," + value[-3:] if digits > 3 and rng.random() < 0.15 else value


def code(rng) -> str:
    """A licence plate, a room, an order: letters and digits."""
    parts = [
        "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randint(1, 3))),
        "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 4))),
    ]
    if rng.random() < 0.4:
        parts.append(rng.choice("abcdefghkmnpqrstuvwxyz"))
    if rng.random() < 0.3:
        parts.reverse()
    return rng.choice(("", "-", " ", "/")).join(parts)


def language(rng) -> str:
    stem = word(rng)
    return (stem + pick(rng, ENDINGS)).capitalize()


def anything(rng) -> str:
    kinds = (name, word, number, code, full_name, language, in_script)
    text = rng.choices(kinds, (22, 22, 16, 12, 12, 8, 8))[0](rng)
    return mixed_case(rng, text) if rng.random() < 0.1 else text
