"""Tables of words and facts, all written for this project."""


def table(text: str, separator: str = "-") -> dict:
    return dict(entry.split(separator) for entry in text.split("|"))


WOMEN = (
    "Anna Lily Mia Sara Emma Lucy Nina Eva Zoe Kate Ruth Alice Clara Maria Ivy Julia Laura Sophie Nora Ella Hannah Rosa "
    "Lena Marta Paula Olga Irene Helen Grace Amy Jane Mary Susan Linda Vera Carmen Aisha Fatima Priya Mei Yuki Ingrid"
).split()
MEN = (
    "Tom Ben Max Leo Jack Sam Paul Tim Adam Oscar Henry Peter David Omar Noah John James Robert Daniel Lucas Felix Hugo "
    "Victor Simon Martin Erik Ivan Luis Carlos Pedro Ali Hassan Ravi Kenji Chen George Frank Arthur Walter Bruno"
).split()
NAMES = WOMEN + MEN
COLOURS = "red blue green yellow orange purple pink brown black white grey".split()
OBJECTS = (
    "ball kite book cup hat bag box car doll bike drum lamp chair coat key clock pencil spoon bell boat basket blanket "
    "bottle camera candle coin flute letter map mirror pillow ring rope scarf shovel ticket toy umbrella watch whistle"
).split()
PLACES = "park kitchen garden school library market beach forest museum station bakery river harbour castle farm office".split()
CITIES = (
    "Paris London Rome Berlin Madrid Tokyo Cairo Oslo Lima Dublin Vienna Athens Lisbon Prague Boston Chicago Toronto Sydney "
    "Mumbai Seoul Milan Hamburg Geneva Venice Krakow Helsinki Warsaw Nairobi Havana Delhi Glasgow Leeds Porto Lyon"
).split()
ORGANISATIONS = (
    "Acme Books|Green Farm|Blue River Bank|North Star School|Sun Valley Bakery|City Library|Red Door Theatre|Oak Hill Hospital|"
    "Silver Lake Museum|Golden Gate Hotel|West Side Club|Pine Street Clinic"
).split("|")
CAPITALS = table(
    "France:Paris|Germany:Berlin|Italy:Rome|Spain:Madrid|Portugal:Lisbon|England:London|Ireland:Dublin|Scotland:Edinburgh|"
    "Norway:Oslo|Sweden:Stockholm|Finland:Helsinki|Denmark:Copenhagen|Poland:Warsaw|Austria:Vienna|Switzerland:Bern|"
    "Belgium:Brussels|Netherlands:Amsterdam|Greece:Athens|Turkey:Ankara|Russia:Moscow|Ukraine:Kyiv|Hungary:Budapest|"
    "Romania:Bucharest|Bulgaria:Sofia|Croatia:Zagreb|Serbia:Belgrade|Iceland:Reykjavik|Japan:Tokyo|China:Beijing|"
    "South Korea:Seoul|India:New Delhi|Thailand:Bangkok|Vietnam:Hanoi|Indonesia:Jakarta|Australia:Canberra|"
    "New Zealand:Wellington|Egypt:Cairo|Kenya:Nairobi|Morocco:Rabat|Nigeria:Abuja|South Africa:Pretoria|Canada:Ottawa|"
    "United States:Washington|Mexico:Mexico City|Cuba:Havana|Brazil:Brasilia|Argentina:Buenos Aires|Chile:Santiago|"
    "Peru:Lima|Colombia:Bogota|Iran:Tehran|Iraq:Baghdad|Israel:Jerusalem|Saudi Arabia:Riyadh|Pakistan:Islamabad|"
    "Czech Republic:Prague",
    ":",
)
OTHER_COUNTRIES = (
    "Mongolia Nepal Bolivia Ecuador Uruguay Paraguay Ghana Senegal Mali Chad Angola Zambia Laos Cambodia Malta Cyprus Estonia "
    "Latvia Lithuania Slovenia Slovakia Albania Georgia Armenia Jordan Lebanon Oman Qatar Kuwait Fiji Samoa Panama Honduras "
    "Nicaragua Jamaica Haiti Algeria Tunisia Libya Sudan Ethiopia Somalia Uganda Rwanda Tanzania Malawi Namibia Botswana"
).split()
THING_COLOURS = table(
    "banana-yellow|lemon-yellow|sky-blue|grass-green|snow-white|milk-white|coal-black|strawberry-red|tomato-red|carrot-orange|"
    "orange-orange|leaf-green|chocolate-brown|sun-yellow|sea-blue|blood-red|cloud-white|night-black|cucumber-green|plum-purple|"
    "sunflower-yellow|fire engine-red|crow-black|flamingo-pink|rook-black|cherry-red|pumpkin-orange|frog-green|elephant-grey|"
    "lettuce-green|pea-green|bone-white|rice-white|soil-brown|tree trunk-brown|raven-black|canary-yellow|egg yolk-yellow|"
    "broccoli-green|pig-pink"
)
OPPOSITES = table(
    "hot-cold|big-small|tall-short|happy-sad|fast-slow|light-dark|up-down|old-new|good-bad|open-closed|full-empty|hard-soft|"
    "wet-dry|early-late|loud-quiet|strong-weak|rich-poor|clean-dirty|long-short|day-night|left-right|near-far|thick-thin|"
    "easy-difficult|young-old|high-low|inside-outside|heavy-light|sweet-sour|true-false|first-last|begin-end|buy-sell|love-hate|"
    "win-lose|push-pull|front-back|top-bottom|always-never|summer-winter|friend-enemy|safe-dangerous|brave-afraid|smooth-rough|"
    "yes-no|alive-dead|wide-narrow|deep-shallow|question-answer|laugh-cry|above-below|before-after|king-queen|brother-sister|"
    "boy-girl|north-south|east-west|come-go|give-take|remember-forget|arrive-leave|cheap-expensive|polite-rude|beautiful-ugly|sharp-blunt|war-peace|more-less|"
    "many-few|same-different|start-finish|lend-borrow|accept-refuse|awake-asleep|calm-nervous|lazy-busy|wild-tame|ripe-unripe|possible-impossible|guest-host"
)
PLURALS = table(
    "cat-cats|dog-dogs|box-boxes|child-children|mouse-mice|foot-feet|man-men|woman-women|leaf-leaves|knife-knives|city-cities|"
    "tooth-teeth|sheep-sheep|fish-fish|bus-buses|baby-babies|apple-apples|wolf-wolves|goose-geese|book-books|house-houses|"
    "lady-ladies|watch-watches|dish-dishes|potato-potatoes|tomato-tomatoes|wife-wives|life-lives|person-people|ox-oxen|"
    "story-stories|party-parties|key-keys|toy-toys|church-churches|glass-glasses|fox-foxes|half-halves|deer-deer|country-countries|loaf-loaves|thief-thieves|"
    "shelf-shelves|calf-calves|scarf-scarves|hero-heroes|cherry-cherries|berry-berries|fly-flies|family-families|body-bodies|penny-pennies|brush-brushes|bush-bushes|"
    "bench-benches|beach-beaches|peach-peaches|dress-dresses|class-classes|mosquito-mosquitoes|piano-pianos|photo-photos|day-days|boy-boys|monkey-monkeys|donkey-donkeys|"
    "turkey-turkeys|roof-roofs|policeman-policemen|postman-postmen|snowman-snowmen|grandchild-grandchildren|eyelash-eyelashes|tax-taxes"
)
PASTS = table(
    "go-went|see-saw|eat-ate|run-ran|sing-sang|write-wrote|read-read|come-came|take-took|give-gave|make-made|walk-walked|"
    "play-played|find-found|buy-bought|think-thought|sleep-slept|swim-swam|fly-flew|drink-drank|speak-spoke|know-knew|begin-began|"
    "bring-brought|catch-caught|draw-drew|drive-drove|fall-fell|feel-felt|forget-forgot|get-got|grow-grew|hear-heard|keep-kept|"
    "leave-left|lose-lost|meet-met|ride-rode|say-said|sit-sat|stand-stood|teach-taught|tell-told|win-won|help-helped|jump-jumped|"
    "look-looked|stop-stopped|try-tried|carry-carried|do-did|have-had|sell-sold|build-built|send-sent|spend-spent|break-broke|choose-chose|"
    "wear-wore|steal-stole|throw-threw|blow-blew|ring-rang|pay-paid|put-put|cut-cut|hit-hit|hurt-hurt|become-became|hold-held|hide-hid|bite-bit|shake-shook|wake-woke|"
    "freeze-froze|understand-understood|fight-fought|feed-fed|dig-dug|hang-hung|want-wanted|need-needed|ask-asked|open-opened|close-closed|cook-cooked|clean-cleaned|"
    "wash-washed|paint-painted|call-called|answer-answered|work-worked|start-started|move-moved|live-lived|love-loved|like-liked|use-used|dance-danced|smile-smiled|"
    "laugh-laughed|rain-rained|wait-waited|visit-visited|watch-watched|listen-listened|talk-talked|learn-learned|count-counted|climb-climbed|kick-kicked|wish-wished|"
    "thank-thanked|travel-travelled|follow-followed|finish-finished|study-studied|cry-cried|hurry-hurried|marry-married|plan-planned|drop-dropped|shop-shopped|hug-hugged"
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
# name: colour, sound, home with its preposition, kind, legs, food
ANIMALS = {
    "cat": ("grey", "meow", "in a house", "mammal", 4, "fish"),
    "dog": ("brown", "woof", "in a house", "mammal", 4, "meat"),
    "cow": ("black and white", "moo", "on a farm", "mammal", 4, "grass"),
    "horse": ("brown", "neigh", "on a farm", "mammal", 4, "hay"),
    "sheep": ("white", "baa", "on a farm", "mammal", 4, "grass"),
    "pig": ("pink", "oink", "on a farm", "mammal", 4, "corn"),
    "duck": ("yellow", "quack", "by a pond", "bird", 2, "plants"),
    "frog": ("green", "croak", "by a pond", "amphibian", 4, "insects"),
    "lion": ("golden", "roar", "in the savanna", "mammal", 4, "meat"),
    "bee": ("yellow and black", "buzz", "in a hive", "insect", 6, "nectar"),
    "owl": ("brown", "hoot", "in the forest", "bird", 2, "mice"),
    "rooster": ("red", "cock-a-doodle-doo", "on a farm", "bird", 2, "seeds"),
    "snake": ("green", "hiss", "in the forest", "reptile", 0, "mice"),
    "mouse": ("grey", "squeak", "in a hole", "mammal", 4, "cheese"),
    "bear": ("brown", "growl", "in the forest", "mammal", 4, "honey"),
    "wolf": ("grey", "howl", "in the forest", "mammal", 4, "meat"),
    "spider": ("black", "", "in a web", "arachnid", 8, "insects"),
    "ant": ("black", "", "in a nest", "insect", 6, "crumbs"),
    "elephant": ("grey", "trumpet", "in the savanna", "mammal", 4, "leaves"),
    "rook": ("black", "caw", "in a rookery", "bird", 2, "worms and seeds"),
    "penguin": ("black and white", "honk", "on the ice", "bird", 2, "fish"),
    "shark": ("grey", "", "in the sea", "fish", 0, "fish"),
    "whale": ("grey", "a song", "in the sea", "mammal", 0, "small fish"),
    "eagle": ("brown", "screech", "in the mountains", "bird", 2, "small animals"),
    "rabbit": ("brown", "", "in a burrow", "mammal", 4, "carrots and grass"),
    "camel": ("brown", "grunt", "in the desert", "mammal", 4, "grass"),
}
POSITIVE = (
    "wonderful great lovely delicious beautiful excellent amazing brilliant pleasant perfect funny friendly good nice fantastic "
    "marvellous splendid lucky gorgeous outstanding impressive sweet calm warm healthy joyful terrific elegant enjoyable relaxing stunning proud "
    "superb charming kind cheerful exciting interesting delightful comfortable fresh clever helpful polite fun "
    "tasty rich honest moving gripping patient gentle thrilling lively bright clean cosy neat fabulous magical generous smart "
    "reliable strong quick cheap useful easy lovable graceful peaceful inspiring flawless adorable hilarious juicy crisp sunny "
    "spotless punctual welcoming harmonious masterful faithful glorious sensational first-class"
).split()
NEGATIVE = (
    "terrible awful boring horrible disgusting ugly bad slow rude broken sad disappointing nasty dull dirty unfriendly annoying "
    "lousy miserable weak pathetic ruined rotten lazy careless tiring hopeless cruel mean grim stale unpleasant ridiculous "
    "useless painful cold poor stupid dreadful noisy tasteless uncomfortable unfair scary "
    "late grumpy filthy false confused thin salty bitter greasy smelly crowded expensive overpriced faulty shabby gloomy tedious "
    "clumsy dishonest hostile impatient ignorant unreliable shameful sour sticky harsh soggy burnt chaotic silly senseless "
    "forgettable frustrating depressing clueless crude damaged stained worthless shocking second-rate"
).split()
REVIEWED = (
    "movie book food hotel service soup song weather game phone teacher trip show cake room play party concert lesson coffee bread "
    "dinner train holiday waiter music film story beach garden museum app "
    "bike jacket lamp guide repair bed bakery shop novel program tool cook doctor view boat tour chair phone screen cinema zoo "
    "pizza tea market concert hall flight driver nurse actor singer keyboard camera radio"
).split()
