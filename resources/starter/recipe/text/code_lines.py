"""Python in one to three lines, by template: what a beginner asks for, with the numbers and words of the question."""
from text import words
from text.reading import odd
from text.sample import Turn, pick

ASK = (
    "Write {t} in Python.|How do I {v} in Python?|Python: {v}|Show me how to {v} in Python.|{v} in Python|Python code to {v}|Write Python code to {v}.|Give me {t} in Python.|"
    "How can I {v} with Python?|I want to {v} in Python.|A Python example: {v}|Can you write {t} in Python?|In Python, how do I {v}?|What is {t} in Python?|Write a Python program to {v}.|"
    "Python one-liner to {v}?|Write a line of Python to {v}.|Please write {t} in Python.|{t} in Python, please.|Help me to {v} in Python."
)
# noun phrase; verb phrase; the code
TEMPLATES = (
    ("hello world|a hello world program|a hello world example", "print hello world|write hello world|say hello world", 'print("Hello, world!")'),
    ("a line that prints {s}|a program that prints {s}", "print {s}|print the text {s}|output {s}|show {s}", 'print("{s}")'),
    ("a loop to {n}|a for loop to {n}|a loop from 1 to {n}", "count to {n}|print the numbers from 1 to {n}|loop from 1 to {n}|write a loop to {n}", "for i in range(1, {n1}):\n    print(i)"),
    ("a loop of {n} rounds|a loop that runs {n} times", "repeat something {n} times|print {s} {n} times|loop {n} times", 'for i in range({n}):\n    print("{s}")'),
    ("a loop over a list|a for loop over a list", "loop over a list|go through a list|print every item of a list|iterate over a list", 'for item in ["a", "b", "c"]:\n    print(item)'),
    ("the sum of {l}|a sum of the list {l}", "sum the list {l}|add up {l}|sum up {l}|add the numbers {l}", "print(sum([{l}]))"),
    ("a list sum|the sum of a list", "sum a list|add up a list|sum the numbers of a list", "numbers = [1, 2, 3]\nprint(sum(numbers))"),
    ("the largest of {l}|the maximum of {l}", "find the largest of {l}|get the maximum of {l}|find the biggest number in {l}", "print(max([{l}]))"),
    ("the smallest of {l}|the minimum of {l}", "find the smallest of {l}|get the minimum of {l}", "print(min([{l}]))"),
    ("the length of {s}|the number of letters of {s}", "get the length of {s}|count the letters of {s}|find how long {s} is", 'print(len("{s}"))'),
    ("a sorted list of {l}", "sort {l}|sort the list {l}|put {l} in order", "print(sorted([{l}]))"),
    ("{s} backwards|the reverse of {s}", "reverse {s}|reverse the string {s}|write {s} backwards|turn {s} around", 'print("{s}"[::-1])'),
    ("{s} in capitals|{s} in upper case", "write {s} in capitals|make {s} upper case|turn {s} into capitals", 'print("{s}".upper())'),
    ("{s} in lower case|{s} in small letters", "make {s} lower case|write {s} in small letters", 'print("{s}".lower())'),
    ("the product of {a} and {b}", "multiply {a} and {b}|multiply {a} by {b}", "print({a} * {b})"),
    ("the sum of {a} and {b}", "add {a} and {b}|add {a} to {b}", "print({a} + {b})"),
    ("the rest of {a} divided by {b}|the remainder of {a} by {b}", "get the remainder of {a} by {b}", "print({a} % {b})"),
    ("a function that adds two numbers|a function to add two numbers", "add two numbers in a function|write a function that adds two numbers", "def add(a, b):\n    return a + b"),
    ("a function that doubles a number", "double a number in a function|write a function that doubles a number", "def double(x):\n    return 2 * x"),
    ("a function called {w}|a function with the name {w}", "define a function called {w}|make a function called {w}", 'def {w}():\n    print("{w}")'),
    ("a question for the name|an input line", "ask for a name|ask the user for a name|read what the user types|read input", 'name = input("Your name? ")\nprint("Hello", name)'),
    ("an if|an if statement|a condition", "write an if statement|test whether {a} is larger than {b}|compare {a} and {b}", 'if {a} > {b}:\n    print("larger")\nelse:\n    print("not larger")'),
    ("a while loop", "write a while loop|count with while|use while", "n = 0\nwhile n < 5:\n    print(n)\n    n = n + 1"),
    ("a list of {k}|an empty list", "make an empty list|create an empty list", "items = []"),
    ("a list with {l}", "make a list of {l}|create a list with {l}|store {l} in a list", "numbers = [{l}]"),
    ("a line that appends to a list", "append to a list|add something to a list|add {w} to a list", 'items.append("{w}")'),
    ("a variable {w}|a variable called {w}", "set {w} to {a}|store {a} in {w}|make a variable {w} with {a}", "{w} = {a}"),
    ("the squares to {n}|a list of squares", "make a list of squares|get the squares up to {n}", "print([i * i for i in range(1, {n1})])"),
    ("the even numbers to {n}", "print the even numbers to {n}|list the even numbers up to {n}", "print(list(range(2, {n1}, 2)))"),
    ("a random number|a random number to {n}", "get a random number to {n}|draw a random number from 1 to {n}|roll a dice", "import random\nprint(random.randint(1, {n}))"),
    ("a comment", "write a comment", "# This is a comment"),
    ("the words of a sentence|a split", "split a sentence into words|split a text", 'print("one two three".split())'),
    ("a joined list", "join a list of words|join words", 'print(" ".join(["one", "two"]))'),
    ("a dictionary", "make a dictionary|create a dictionary", 'ages = {{"Ana": 7, "Ben": 9}}\nprint(ages["Ana"])'),
    ("the time|the date of today", "print the date|get the date of today", "import datetime\nprint(datetime.date.today())"),
    ("a file reader", "read a file|open a file|read a text file", 'with open("file.txt") as f:\n    print(f.read())'),
    ("a file writer", "write {s} to a file|save {s} in a file", 'with open("file.txt", "w") as f:\n    f.write("{s}")'),
)
WHY = "I know a few such lines by heart; please try them before you trust them."


def slots(rng) -> dict:
    count = rng.choice((2, 3, 3, 4, 5))
    n = rng.randint(2, 99)
    text = rng.choice(words.OBJECTS + words.NAMES) if rng.random() < 0.5 else odd.word(rng)
    if rng.random() < 0.2:
        text = text + " " + rng.choice(words.OBJECTS)
    return dict(
        n=n,
        n1=n + 1,
        a=odd.number(rng).replace(",", ""),
        b=rng.randint(2, 99),
        s=text,
        w=rng.choice(words.OBJECTS) if rng.random() < 0.6 else odd.letters(rng),
        k=rng.choice(words.OBJECTS) + "s",
        l=", ".join(str(rng.randint(0, 99)) for _ in range(count)),
    )


def code_line(rng):
    noun, verb, code = rng.choice(TEMPLATES)
    values = slots(rng)
    question = pick(rng, ASK).format(t=pick(rng, noun), v=pick(rng, verb)).format(**values)
    if question[0].islower() and rng.random() < 0.7:
        question = question[0].upper() + question[1:]
    return [Turn(question, code.format(**values), "", WHY)], None
