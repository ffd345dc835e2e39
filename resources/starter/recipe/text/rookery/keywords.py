"""What people type who want help in as few words as a search box takes: verbs, nouns and names of parts of the window.

Under the first wording of each entry of help.ACTIONS.
"""
KEYWORDS = {
    "start a new conversation": "new chat|new conversation|new thread|fresh chat|begin anew|empty page|another topic|blank chat",
    "search my messages": "message search|search everything|global search|search old chats|find an earlier chat|search all chats|past messages|look up what I wrote weeks ago|find some older talk|archive search|where did I write about taxes|old messages about my garden|searching my past conversations|history search|search earlier conversations",
    "find a word in this conversation": "find in page|find on this page|search here|search this chat|word in this chat|in-chat search|highlight a word in here|look through this chat|find a passage above|search in the open conversation|scroll to a word in this chat|where in this chat did you mention cats",
    "import a conversation": "import|import chat|JSON import|read in a chat|take over old chats|chat from my other PC|import JSON",
    "copy a conversation as Markdown": "copy all|copy whole chat|chat to clipboard|Markdown copy|everything as Markdown|copy the thread",
    "send a message": "send|send button|submit|send key|dispatch the text|post my message",
    "write a new line": "line break|new line|newline|next line without sending|paragraph|multi-line message|break the line",
    "stop the answer": "stop|halt|interrupt|cancel writing|abort|stop button|shut up key|end the answer now",
    "jump to the message field": "message field|focus the input|input box|cursor to the input|text field|composer|where I type",
    "go to the next conversation": "next chat|next conversation|one chat down|following chat",
    "go to the previous conversation": "previous chat|last chat before this|one chat up|preceding conversation",
    "show the list of conversations": "sidebar|left list|left sidebar|chat list|list of chats|collapse the sidebar|left panel away|hide chats|more room, no list|left side|list of conversations on the left",
    "open the panel with sampling and states": "right panel|right sidebar|sampling panel|options on the right|panel with sliders|hide the right side|states panel",
    "load another model": "models|model list|load model|load weights|bigger model|change model|other model|open weights|model dialog|Models page|choose model|list of models",
    "open the settings": "settings|preferences|options|configuration|setup|settings dialog",
    "rename a conversation": "rename|rename chat|new title|chat title|change name|another title",
    "undo a deletion": "undo|undo delete|undelete|revert|restore|take back|undo key|recover|back with it|undo last step|undo that",
    "delete a conversation": "delete|delete chat|remove conversation|erase chat|get rid of a chat|trash this",
    "pin a conversation": "pin|pinned chats|keep on top|stick to the top|favourite chat|pin to top",
    "duplicate a conversation": "duplicate|clone chat|double a chat|second copy|copy of this conversation|twin of a chat|chat copy",
    "export a conversation": "export|export chat|chat as file|save as Markdown|write to a file|chat to disk",
    "copy an answer": "copy|copy answer|copy text|answer to the clipboard|copy the reply|copy the last answer",
    "edit a message": "edit|edit message|fix my question|typo|mistyped|misspelled question|wrong word in my message|change what I asked|correct a typing error",
    "get another answer": "regenerate|retry|try again|other answer|new answer|redo the answer|reroll|regenerate key|bad answer, another",
    "continue an answer": "continue|go on|cut off|answer not finished|keep writing|carry on writing",
    "fork a conversation": "fork|branch off|split the chat here|fork here|new chat from here",
    "switch between branches": "branches|older version|other version|switch version|earlier answer|arrows|version 1 of 2",
    "add a picture": "picture|photo|image|attach|upload image|add photo|picture upload|insert picture|image file",
    "change the temperature": "temperature|sampling|top-p slider|sliders|randomness|more creative|less random|sampling options",
    "reset the sampling": "reset sliders|default sampling|sampling defaults|sliders back|original sampling",
    "get the same answer twice": "seed|same answer again and again|reproducible|deterministic|fixed seed|repeatable answers",
    "limit the length of an answer": "answer length|maximum tokens|max tokens|length limit|too long answers|shorter answers",
    "set a stop text": "stop text|stop string|stop word|stop sequence|end at a word",
    "save a state": "save state|keep state|store the state|state saving|save the memory",
    "load a state": "load state|open state|import state|restore a state|saved state",
    "export a state": "export state|state file|give a state to a friend|state as a file",
    "unload the model": "unload|free memory|model out of memory|release the model|close the model",
    "change the theme": "theme|dark mode|dark|light mode|night mode|bright theme|colours of the window|black background",
    "make the text bigger": "zoom|bigger text|font size|larger letters|text size|small print|smaller font|magnify",
    "change the language": "language|German|Deutsch|other language|interface language|translation",
    "set the number of threads": "threads|cores|processor cores|CPU threads|thread count",
    "use the graphics card": "GPU|graphics card|CUDA|NVIDIA|device|run on the card",
    "use the command line": "command line|terminal|console|CLI|rookery-cli|shell|scripts",
    "describe pictures in the terminal": "captions in the terminal|describe on the command line|rookery-cli describe|caption files|batch of captions",
    "measure the speed": "benchmark|speed|tokens per second|how fast|speed test|bench",
    "make a model smaller": "quantise|quantize|int8|int4|smaller file|shrink a model|compress the weights|less memory",
    "see the shortcuts": "shortcuts|hotkeys|keyboard|key bindings|all keys|list of keys|keyboard help",
}
FRAMES = (
    "{k}?|{k}?|{k}|{k} how|{k}, please|how {k}|{k} key?|{k} shortcut?|key for {k}?|shortcut for {k}?|{k}: where?|where: {k}|{k}, where is that?|help with {k}|"
    "help: {k}|I look for {k}.|{k} in Rookery?|Something about {k}?|{k} here?|{k}, how does that go?|What about {k}?|Looking for: {k}|I need this: {k}|My wish: {k}|"
    "Is there something for this: {k}?|{k}... how?|Question: {k}?|Hi, {k}?|the {k} thing|{k} -- which button?|{k} button?|{k} menu?"
)
