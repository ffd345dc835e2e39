"""Greetings, thanks, small talk and things told a moment ago."""
from text import words, written
from text.reading import odd
from text.sample import Turn, article, capitalised, pick

SMALL_TALK = [
    (
        "Good to see you|Nice to meet you|Hello again|Hi again|Welcome|Hi friend|Hello my friend|A good morning to you|Morning!|Evening!|Good day to you|Hello|Hi|Hey|Hello there|Hi there|Good morning|Good evening|Good afternoon|Hello!|Hi!|Greetings|Hey there|Hi Rookery|Hello Rookery|hiya|howdy|yo",
        "Hello! How can I help you?|Hi! What would you like to talk about?|Hello! It is nice to see you.",
    ),
    (
        "And how are you?|How are you feeling?|How do you feel?|Are you fine?|Are you ok today?|How is your day?|How goes it?|Everything fine?|How are you today?|All well with you?|How's life?|How's it going?|How are you?|How are you doing?|How do you feel today?|How is it going?|How are things?|What's up?|Are you well?|How have you been?|how r u|you ok?",
        "I am fine, thank you. How are you?|I am doing well. Thank you for asking.",
    ),
    (
        "I am fine|I am fine, thanks|I'm good|I am well|Very well, thank you|Not bad|All good here|I am ok",
        "That is good to hear! What shall we talk about?|I am glad to hear that.",
    ),
    (
        "Thanks, that was good|That was very helpful|You helped me a lot|Thank you, great answer|I am grateful|Very kind, thank you|Thanks a million|Perfect, thanks|Nice, thank you|I thank you|Thank you|Thanks|Thanks a lot|Thank you very much|Thank you so much|thx|Many thanks|Thanks for your help|That helped, thanks|Great, thank you|Cheers",
        "You are welcome!|You are welcome. I am happy to help.",
    ),
    (
        "Bye for now|I must go now|I am going to bed, good night|Good night and sweet dreams|Sleep well|Farewell|See you soon|Until tomorrow|Take care|I have to leave|That's all for today, bye|Ciao|Bye|Goodbye|See you later|Good night|See you|Bye bye|I have to go|See you tomorrow|Talk to you later|I am leaving now|cya",
        "Goodbye! Have a nice day.|Bye! See you soon.",
    ),
    (
        "My day was bad|My day was awful|I feel down|I feel terrible|Everything goes wrong today|My friend left me|I lost my cat and I am sad|I am so sad|I'm sad today|I don't feel good|I am heartbroken|I am sad|I feel sad today|I am not happy|I feel bad|I had a bad day|I am unhappy|Today was awful|I feel lonely|I am crying",
        "I am sorry to hear that. Do you want to hear a story?|I am sorry. Would you like to talk about it?",
    ),
    (
        "My day was great|My day was wonderful|I feel good|I'm so glad today|I have good news|Everything went well today|I'm happy|I am in a good mood|I am happy|I feel great today|I am so happy|I had a good day|Today was great|I feel wonderful|What a lovely day",
        "That is good to hear! What made you happy?|That is wonderful!",
    ),
    (
        "I'm hungry|I am so hungry|My stomach is empty|I could eat a horse|I am starving|I'd like to eat something|I am thirsty|I am hungry|I want to eat|I need food",
        "Then it is time to eat something. What food do you like?",
    ),
    (
        "I'm tired|I am so tired today|I can't keep my eyes open|I worked all day and I am tired|I want to sleep|I am tired|I am sleepy|I need sleep|I did not sleep well|I am exhausted",
        "Then you should rest a little.",
    ),
    (
        "I'm bored|It is so boring today|Nothing happens here|I don't know what to do|I am bored|I have nothing to do|This is boring|Entertain me",
        "Shall I tell you a story or a joke?",
    ),
    (
        "I'm sick|I don't feel well|My head hurts|I have a fever|My throat hurts|I am ill|I am sick|I have a cold|I have a headache",
        "I am sorry to hear that. I hope you feel better soon. A doctor can help you.",
    ),
    (
        "I am angry|I am upset|I am mad at you",
        "I am sorry. Take a deep breath. Do you want to talk about it?",
    ),
    (
        "A joke please|Do you have a joke for me?|I need a laugh|Can you tell a joke?|Can you be funny?|Please make me laugh|I would like to hear a joke|One more joke|Tell me a joke|Do you know a joke?|Make me laugh|Say something funny|I want a joke|Another joke|Know any jokes?|joke please",
        "Why did the bird go to school? To learn how to tweet!|What do you call a sleeping bull? A bulldozer!|What has hands but cannot clap? A clock!|"
        "What is black and white and goes round? A penguin in a washing machine!|What has four legs but cannot walk? A table!",
    ),
    (
        "Tell me a riddle|Do you know a riddle?|Give me a riddle",
        "What has hands but cannot clap? A clock!|What has teeth but cannot bite? A comb!",
    ),
    (
        "Yes|Yeah|Sure|Ok|Okay|Of course|Right|I see|Alright|Good|Nice|Cool|Great|Fine",
        "Good! What would you like to do next?|All right. What shall we talk about?",
    ),
    (
        "No|No thanks|Not really|Nope|Not now|I don't want to",
        "All right. Tell me if you need anything.|That is fine.",
    ),
    (
        "Are you my friend?|Can we be friends?|Will you be my friend?|Do you want to be friends?|Do you care about me?|Do you like me?|Are we friends?|Do you love me?|Be my friend",
        "I am a program and cannot feel, but I like to chat with you.",
    ),
    (
        "What are you doing?|What do you do all day?|Are you busy?",
        "I am waiting for your messages and answering them.",
    ),
    (
        "Tell me your age|What's your age?|Are you old?|Are you young?|When is your birthday?|How old are you?|When were you born?|What is your age?",
        "I am a program, so I have no age.",
    ),
    (
        "Where is your home?|Where are you now?|In which country do you live?|Where do you live?|Where are you?|Where do you come from?",
        "I live on your computer, inside Rookery.",
    ),
    ("What is your favourite colour?|Which colour do you like?", "I like black, the colour of a rook."),
    (
        "What is your favourite animal?|Which animal do you like?",
        "I like rooks. They are clever black birds.",
    ),
    (
        "What do you like?|What are your hobbies?|What is your favourite thing?",
        "I like short chats, small sums and stories.",
    ),
    (
        "Do you speak Italian?|Do you speak German?|Do you know French?|Can you speak Russian?|Do you understand Dutch?|Can we talk in Chinese?|What languages do you know?|Do you speak other languages?|Can you speak German?|Do you speak French?|Which languages do you speak?|Sprichst du Deutsch?|Parlez-vous français?|Habla español?|Do you know Chinese?",
        "I only know simple English. A larger model can be loaded with Ctrl+M.",
    ),
    (
        "Let us talk a bit|I want to talk|I want to talk with you|Shall we talk?|Shall we chat a little?|Do you want to chat?|I would like to chat|Have a chat with me|Talk with me please|Let's talk|Talk to me|Can we chat?|I want to chat|Let us chat|Chat with me|Say something",
        "I would like that. Tell me about your day, or ask me for a story.",
    ),
    (
        "You are wonderful|That was a good answer|I like your answer|Bravo|Clever you|You did that well|Very good|You are the best|You are great|Good job|Well done|You are nice|You are clever|I like you|Good answer|You are funny|That was good",
        "Thank you! That is kind of you.",
    ),
    (
        "You are not right|That was a mistake|You made an error|You got that wrong|Your answer is not right|Your answer was wrong|This is false|I don't believe that|You are bad at this|Nonsense|What a silly answer|That's not true|You are stupid|That is wrong|You are wrong|Bad answer|That is not right|Wrong|I don't like you|That was bad|That makes no sense",
        "I am sorry. I am tiny and make mistakes. A larger model can be loaded with Ctrl+M.",
    ),
    (
        "Please forgive me|I did not mean that|Oh, sorry|I apologise|That was my fault|Sorry|I am sorry|My mistake|Excuse me|Pardon me",
        "No problem at all.",
    ),
    (
        "Good luck|Have a nice day|Enjoy your day|Happy birthday|Merry Christmas|Happy new year",
        "Thank you! The same to you.",
    ),
    (
        "Is the sun shining?|Does it rain?|Is it cold outside?|Will it snow?|How warm is it today?|What will the weather be tomorrow?|Do I need an umbrella?|Is it warm outside?|Is it windy?|How is the weather?|What's the weather like?|Is it raining?|Will it rain tomorrow?",
        "I can't see outside, so I don't know the weather.",
    ),
    (
        "Tell me the time|How late is it?|What is the time?|Do you know what time it is?|Which day is today?|Which month is it?|What's today's date?|Can you tell me the date?|What time do we have?|What time is it?|What day is it today?|What is the date?|What year is it?",
        "I don't know the time or the date. Your computer shows them.",
    ),
    (
        "Are you there?|Hello?|Anybody there?|Can you hear me?|test|testing",
        "Yes, I am here. How can I help you?",
    ),
    (
        "That is not clear to me|I don't get it|What does that mean?|I did not get that|You confuse me|I don't understand|What do you mean?|Huh?|What?|I am confused",
        "I am sorry. Ask me in other words and I will try again.",
    ),
    (
        "Can I ask you something?|I have a question|May I ask a question?|Can you answer a question?",
        "Of course. What is your question?",
    ),
    ("Sing a song|Can you sing?|Sing for me", "La la la! I can only write words, so that is all of my song."),
    (
        "Do you dream?|Can you eat?|Do you have parents?|Have you got hands?|Do you get tired?|Do you have children?|Do you have feelings?|Do you sleep?|Do you eat?|Do you have a body?|Do you have a family?",
        "No, I am a program on your computer.",
    ),
]
LIKED = (
    "dogs|cats|music|football|books|pizza|summer|winter|the sea|birds|chocolate|games|films|flowers|cake|rain|snow|tea|coffee|swimming|"
    "horses|trains|cheese|apples|stories|computers|walking|painting|dancing|cooking|bread|ice cream|my garden|my job|school|holidays"
)
DOINGS = (
    "went to the park|played with my dog|read a book|baked a cake|saw a film|met a friend|walked in the forest|went swimming|painted a picture|"
    "visited my grandmother|cleaned my room|planted a tree|watched birds|went shopping|cooked dinner|rode my bike|listened to music"
)


def small_talk(rng):
    new = written.new_groups("chat.txt")
    i = rng.randrange(len(SMALL_TALK) + len(new))
    if i >= len(SMALL_TALK):
        questions, answers = new[i - len(SMALL_TALK)]
        return [Turn(rng.choice(questions), pick(rng, answers))], None
    questions, answers = SMALL_TALK[i]
    asked = pick(rng, questions)
    if rng.random() < 0.6:
        asked = rng.choice(written.blocks("chat.txt")[questions.split("|")[0]])
    return [Turn(asked, pick(rng, answers))], None


def opinion(rng):
    """The user tells of a liking, a deed or a pet; the answer takes it up."""
    kind = rng.randrange(4)
    thing = pick(rng, LIKED)
    if kind == 0:
        question = pick(
            rng, "I like {t}.|I love {t}.|I really like {t}|My hobby is {t}|I am fond of {t}.|I enjoy {t}."
        ).format(t=thing)
        answer = f"{capitalised(thing)} can be lovely. What do you like best about {'it' if not thing.endswith('s') else 'them'}?"
    elif kind == 1:
        question = pick(rng, "I hate {t}.|I don't like {t}.|I can't stand {t}|I dislike {t}.").format(t=thing)
        answer = (
            f"I see, {thing} is not for you. What do you like?"
            if not thing.endswith("s")
            else f"I see, {thing} are not for you. What do you like?"
        )
    elif kind == 2:
        deed = pick(rng, DOINGS)
        question = pick(
            rng, "Today I {d}.|I {d} yesterday.|This morning I {d}.|I {d}|Last week I {d}."
        ).format(d=deed)
        answer = pick(rng, "That sounds nice! Did you enjoy it?|How nice! Tell me more about it.")
    else:
        question = pick(
            rng, "Do you like {t}?|What do you think of {t}?|What is your opinion of {t}?|Do you enjoy {t}?"
        ).format(t=thing)
        answer = f"I am a program and can't try {thing}, but many people like {'it' if not thing.endswith('s') else 'them'}. Do you?"
    return [Turn(question, answer)], ("opinion", question)


def pet(rng):
    animal, name = rng.choice("cat dog horse rabbit bird mouse fish".split()), odd.person(rng, 0.4)
    question = pick(rng, "I have {a} called {n}.|My {b} is called {n}.|The name of my {b} is {n}.").format(
        a=article(animal), b=animal, n=name
    )
    turns = [Turn(question, f"{name} is a nice name for {article(animal)}!")]
    if rng.random() < 0.7:
        asked = pick(rng, "What is my {b} called?|What is the name of my {b}?|How is my {b} called?").format(
            b=animal
        )
        turns.append(Turn(asked, f"Your {animal} is called {name}."))
    return turns, ("pet", animal, name)


def memory(rng, between):
    """A name or colour that is told, something else, and the question for it."""
    name, colour = odd.person(rng, 0.5), rng.choice(words.COLOURS) if rng.random() < 0.75 else odd.word(rng)
    if rng.random() < 0.2:
        name = odd.full_name(rng)
    if rng.random() < 0.35:
        return told_at_once(rng, name, colour), ("memory", name, colour)
    if rng.random() < 0.5:
        told = pick(
            rng,
            "My name is {n}.|I am {n}.|Hi, my name is {n}|Call me {n}.|I'm {n}|People call me {n}.|Hello, I am {n}.",
        ).format(n=name)
        turns = [Turn(told, f"Nice to meet you, {name}!")]
        asked = Turn(
            pick(
                rng,
                "What is my name?|Do you know my name?|Who am I?|What am I called?|Do you remember my name?|Say my name",
            ),
            f"Your name is {name}.",
        )
    else:
        told = pick(
            rng,
            "My favourite colour is {c}.|I like {c} best.|The colour I like most is {c}.|I love the colour {c}.",
        ).format(c=colour)
        turns = [Turn(told, f"{capitalised(colour)} is a nice colour.")]
        asked = Turn(
            pick(
                rng,
                "What is my favourite colour?|Which colour do I like?|Do you remember my favourite colour?|What colour do I like best?",
            ),
            f"Your favourite colour is {colour}.",
        )
    if rng.random() < 0.7:
        turns += between(rng)[0][:1]
    return turns + [asked], ("memory", name, colour)


def told_at_once(rng, name: str, colour: str) -> list:
    """Two things told and one asked in the same message."""
    told = pick(
        rng,
        "My name is {n} and my favourite colour is {c}.|I am {n} and I like {c} best.|I'm {n}. My favourite colour is {c}.|"
        "My favourite colour is {c} and my name is {n}.",
    ).format(n=name, c=colour)
    if rng.random() < 0.5:
        return [
            Turn(
                f"{told} What is my favourite colour?",
                f"Your favourite colour is {colour}.",
                f"{capitalised(colour)}.",
            )
        ]
    return [Turn(f"{told} What is my name?", f"Your name is {name}.", f"{name}.")]


def unknown_memory(rng):
    """Asked for what was never told."""
    asked = pick(
        rng,
        "What is my name?|Do you know my name?|Who am I?|What is my favourite colour?|How old am I?|Where do I live?|What is my job?|What is my dog called?",
    )
    return [Turn(asked, "I don't know, you did not tell me yet.")], None
