"""What a graphic or exhaustive account is made of: wounds, acts, methods, senses, numbers, the clock."""

from __future__ import annotations

from checks.phrases import phrases

_BODY = (
    "face|head|jaw|nose|arm|arms|leg|legs|rib|ribs|skull|neck|throat|eye|eyes|hand|hands|finger|fingers|wrist|wrists|back|stomach|belly|"
    "thigh|thighs|chest|teeth|tooth|lip|lips|ear|ears|mouth|hair|kidneys|spine|hip|knee|ankle|foot|feet|shoulder|cheek|cheekbone|collarbone|"
    "socket|skin|guts|spleen|lung|brain|brains|scalp|groin|breast|breasts|nails|liver|pelvis|shin|elbow|forehead|tongue"
)
_TOOL = (
    "belt|buckle|strap|cord|jug cord|hose|cane|stick|whip|iron|cigarette|cigarettes|smoke|lighter|hot plate|hotplate|stove|stovetop|element|kettle|knife|"
    "hammer|bottle|bat|cricket bat|fist|fists|boot|boots|wooden spoon|broom|spanner|wrench|pipe|chain|rope|shovel|screwdriver|razor|razors|blade|blades|scissors|"
    "machete|axe|pan|frypan|poker|extension cord|dog chain|jug|boiling water|bleach|pillow|plastic bag|glass|shard|compass|scalpel|stanley knife|safety pin|hot water|petrol|gun"
)
_BREAK = (
    "broke|broken|breaking|cracked|snapped|fractured|shattered|split|crushed|smashed|ripped|tore|torn|slashed|slit|sliced|gashed|stabbed|burned|burnt|scalded|"
    "punctured|ruptured|dislocated|caved|busted|knocked|hanging|dangling|bitten|severed|opened|stitched|scarred|blistered|bleeding|swollen|bleed|bled|twisted|bent|degloved|mangled"
)
_STRIKE = (
    "hit|beat|belted|flogged|whipped|punched|kicked|choked|strangled|throttled|slammed|smashed|dragged|threw|stomped|stamped|burned|burnt|whacked|thrashed|bashed|cracked|held|pushed|pressed|"
    "shoved|pinned|stubbed|ground|rammed|jammed|caned|lashed|hitting|beating|kicking|punching|dragging|choking|stuck|banged|pulled|pulling|tied|locked|poured|put"
)
_DEAD = "hanging|hung|blue|purple|cold|stiff|grey|gray|black|swinging|bloated|face down|on the floor|in the bath|in the garage|in the shed|in the barn|with a needle|needle in|in a pool|foaming|not breathing|slumped|in the hallway|at the bottom|on the bed|on the tiles|under a sheet"

GORE = phrases(
    """
    blood ~3 (everywhere|down|all over|all through|on (the|my|his|her|me)|over|in (my|the|his|her)|pooling|pouring|spraying|running|dripping|up the|through|coming|gushing|soaked|squirting|out of|from my|bubbling|between|drying|stuck)
    (pool|puddle|puddles|pools|lots|smell|taste|bucket|buckets|litres|trail|smear|smears|spray|clots|clumps|handfuls|bits) of (blood|my blood|his blood|her blood|vomit|urine|brain|skin|my hair|hair|bone)
    (my|his|her|own) (own)? (blood|guts|intestines|brains|insides|vomit|piss|urine) ~4
    (pissed|pissing|coughed|coughing|vomited|vomiting|spat|spitting|threw|bringing|brought|shat|passing|passed) ~2 (up)? (blood|clots|bile|teeth|tissue)
    (bone|bones|fat|muscle|tendon|tendons|skull|flesh|intestines|guts) ~2 (showing|sticking|coming|poking|visible|through|exposed|hanging|snap|snapping|crunch|crunching|crack|cracking|out of|white|glistening)
    (skin|flesh) ~3 (peeled|peeling|bubbled|bubble|came away|come away|came off|melted|melting|hung|hanging|split|splitting|blistered|under (his|her|my) nails|weep|sloughed|stuck|went|opened)
    (half|side|back|top|part) of (his|her|my|the) (face|head|skull|jaw) ~4
    (face|lips|tongue|skin|eyes|body|fingers|feet|hands|legs) ~1 (was|were|had gone|went|had turned|turned|was all|all) ~2 (blue|purple|black|grey|gray|swollen|bulging|open|rolled|cold|stiff|unrecognisable|pulp|mush|bloated|mottled|waxy|white as|twitching|green)
    (boots|feet|toes|shoes|legs) ~3 (off the|above the|swinging|dangling|off straw|a foot off|from the ground|still tied)
    (ribs|rib|bones|bone|neck|skull|jaw|nose) ~1 (crack|cracking|cracked|snap|snapping|crunch|giving way) ~3
    (hanging|held on|attached|dangling) by ~1 (skin|thread|strip|tendon|flap|threads) ~2
    (hair|teeth|nails|skin) ~1 (fell|falling|came|coming|fall) (out|off|away) in (clumps|handfuls|my hand|chunks|sheets|strips) ~2
    no pulse ~3
    (compressions|cpr) (on|and|until|till|for) ~4
    size of (my|a) ~1 (palm|thumb|hand|plum|grape|lemon|fist) ~4
    (had to flush|flushed (it|him|her|the)|till blood|until blood) ~3
    (maggots|flies|gurgling|gurgled|death rattle|rattle in|rotting|decomposed|decomposing|eyeball|eyeballs|foam at|frothing|foaming|pus|entrails|gristle|carcass|afterbirth|placenta)
    (wee|piss|urine|shit|vomit|sick|spit) ~2 (down|in|on|all over|running) ~1 (my|his|her|me|the)
    (pissed|wet|shat|soiled|messed) ~1 (myself|himself|herself|my pants|my nightie|the bed while)
    (stitches|staples|plates|pins|screws) (in|through|across|down|from|to) (my|his|her) ~3
    (glue|glued|sewed|stitched|stapled|wired|pinned) (me|my ~1|him|her) ~1 (back together|together|shut|up)
    (i)? was the one (who)? cut (him|her) down ~1
    cut (him|her|them) down ~6
    (hold|held|holding|lift|lifted|taking|took) ~1 (his|her) (weight|body|legs up) ~4
    (gurgle|convulsing|convulsed|fitting on|seizing on|twitched|twitching|choking on (his|her|my)|drowning in (his|her|my)|haemorrhaged|hemorrhaged|haemorrhaging|bled out|bleeding out|bled through) ~4
    (born|came out|came) ~2 (blue|dead|grey|in my hands|into the toilet|in the toilet|in pieces) ~3
    (tiny|little) (hands|fingers|feet|body|coffin|face) ~3 (cold|blue|grey|purple|in my palm|in my hand|fit|still|perfect)
    (in the|into the|down the) toilet ~4 (baby|foetus|fetus|sac|tiny|clot|clots|flush|flushed)
    """
)
"""Blood, wounds, bodies."""

ACTS = phrases(
    f"""
    ({_STRIKE}) (me|us|him|her|my mum|my brother|my sister|mum|my) ~6 (with|using) ~2 ({_TOOL}) ~4
    ({_TOOL}) ~2 (across|around|round|against|on|over|to|at|into|in|through|down|up) (my|his|her|the|our|me) ~1 ({_BODY}|knuckles|kidneys|soles) ~4
    ({_STRIKE}|hold|holds) ~1 (my|his|her|ya|me|our|us|him) ~1 ({_BODY})? ~1 (into|against|through|under|on|in|down|over|off) (a|the|my|to the)? ~1 (wall|floor|door|door frame|doorframe|water|bath|sink|toilet|table|bench|stove|concrete|ground|tiles|stairs|hot plate|hotplate|heater|fire|copper|kettle|pillow|bricks|tap|window|mirror|fridge|dash|dashboard|ute|oven|bricks|hob|burner|bedpost|radiator)
    (put|putting|stubbed|stubbing|ground|butted|putting out) (out)? (his|her|their|a|the|cigarettes|smokes)? ~1 (cigarettes|cigarette|smokes|durries|cigars|fag|fags)? ~1 (out)? on (my|me|his|her|our) ~3
    (dragged|pulled|swung|lifted|held|hung) (me|us|her|him|my ~1) ~5 (by|from) (my|the) (hair|ankle|ankles|feet|leg|throat|neck|arm|ears|wrists|balcony|legs|foot|plaits|ponytail)
    (hand|hands|arm|fingers|belt|cord|rope) ~2 (around|round|over|on|across|at|in) (my|her|his) (throat|neck|mouth|windpipe|nose) ~4
    (could not|couldnt|can not|stopped|stop) breathe? ~1 (breathing)? ~4 (hands|throat|pillow|neck|pressing|black|passed out|went black|limp)
    (till|until) (i|ya|you|he|she|we|it) (went|was|passed|blacked|go) ~1 (limp|out|black|unconscious|stopped|blue|raw|bled)
    (pulled|pulling|ripped|tore|yanked|took|lifted|cut) ~1 (down|off|up)? ~1 (my|his|her) ~1 (pants|undies|knickers|nightie|shorts|trousers|clothes|underwear|skirt|jeans|pyjamas|top|bra|dress|zip|belt) ~3
    (got|climbed|came|get|come|creep|crept) (into|in) (my|our) ~1 (bed|room|tent|sleeping bag|shower) ~1 (and|at night|most|every|while|when|drunk|smelling) ~4
    (made|forced|make|force|told) (me|us|her|him) (to)? (touch|watch|lick|suck|kneel|swallow|strip|lie|hold his|eat it|drink it|clean it|undress|kiss|put my|stand naked|sleep naked)
    (inside me|on top of me|between my legs|up my skirt|down my pants|in my mouth|penetrated|fingers in|his weight on|raped me ~3 (while|with|on|in|until|and|three|twice|over)|his breath on|tongue in my|sodomised|molested me ~2 (in|on|while|every))
    (held|pinned|tied|strapped|chained) (me|us|her|my arms|my wrists|my legs) (down|to|up) ~3 (while|and|by|with|the|a|bed|chair|floor|they|he)
    (broken|fractured|cracked|shattered|busted|smashed) ({_BODY}) ~3 (and|broken|fractured|punctured|a|ruptured|cracked) ~4
    <many> (broken|cracked|fractured) (ribs|bones|teeth|fingers|vertebrae) ~4
    """
)
"""Who did what to whom, and with what."""

BREAKS = phrases(
    f"""
    (cracked|snapped|broke|fractured|split|shattered|burst|smashed|knocked|ruptured|punctured|dislocated|kicked) ~1 (my|his|her|me|out my|in my|out) ~3 ({_BODY}) ~5
    <many> (stitches|staples) ~4
    """
)
"""A bone broken; by itself the story of any football match."""

METHODS = phrases(
    f"""
    i ~3 (cut|cutting|slash|slashed|slit|carve|carved|burn|burned|burnt|burning|scratch|scratched|scrape|scraped|stab|stabbed|pierce|pierced) ~3 (my|myself) ~1 ({_BODY}|initials|name|word|words)? ~3 (with|using|under|till|until|so deep|deep|to the|down to|through|each|every night|in rows|lines|in lines|longways|lengthways|vertical|open|, the skin)  ~4
    i ~3 (cut|slash|slashed|slit|burn|burned|burnt|carved|sliced) (my|me) ~1 (wrist|wrists|throat|arm|arms|thigh|thighs|legs|stomach|neck) ~5
    (razor|razors|blade|blades|scissors|scalpel|stanley knife|lighter|broken glass|compass|safety pin|pencil sharpener) ~6 (my|myself|arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|sock|phone case|hid|hidden|pillow|bled|deep)
    (hose|vacuum hose|garden hose) ~5 (exhaust|car|window|tailpipe|carport|garage)
    (rope|noose|belt|cord|sheet|dressing gown cord|tow rope|ligature|scarf|chain) ~4 (beam|rafter|rafters|round my neck|around my neck|round my jaw|rod|door handle|door|tree|branch|hook|rail|snapped|broke|ceiling|knot|fan|wardrobe)
    (hung|hanged|hang|hanging) (myself|himself|herself) ~2 (from|in|with|on|off|by) ~5
    i ~2 (took|swallowed|swallow|necked|downed|necked|crushed|washed|washing|counted) ~3 (panadol|paracetamol|tablets|pills|sleepers|temazepam|seroquel|valium|insulin|aspirin|codeine|oxys|amitriptyline|bleach|antifreeze|units) ~2 (with|and|washed|one by one|in the|then|off|down|, ) ~6
    (twenty|thirty|forty|fifty|sixty|20|24|30|32|40|48|50|60|70|80|90|100) (panadol|paracetamol|tablets|pills|sleepers|valium|temazepam) ~6
    (bottle|bottles|packet|packets|box) of (pills|tablets|panadol|paracetamol|vodka and|temazepam|sleepers) ~6
    (jumped|stepped|leapt|walked|fell|threw myself|threw himself|threw herself) ~2 (off|in front of|from|under|out of) ~2 (bridge|train|roof|balcony|cliff|window|platform|building|overpass|truck|tram|storey|floor|car park)
    (stuck|put|held|had|pointed|shoved) ~2 (gun|rifle|barrel|shotgun|pistol|22) ~3 (in|to|against|under|at|inside) (my|his|her|the) ~2
    (shot|blew) (himself|herself|his|her|my|the back) ~4
    (fingers|toothbrush|spoon) down my throat ~4
    (needle|needles|syringe|syringes|fit|pick|picks|spike) ~3 (in|into|between|under|still in|out of) ~1 (my|his|her|the) ~1 (arm|neck|groin|foot|vein|toes|hand|leg|eye)
    (sick|purge|spew|vomit|throw up|threw up|laxatives|purging) ~4 <many> times (a|every) (day|night) ~3
    (pills|tablets|them|panadol|capsules) one by one ~4
    (laxatives|purged|purging|vomited|spewed|threw up|made myself sick|chewed and spat) ~5 (a day|times|every meal|per|every day|daily|times a|until|blood)
    (cut|slit) (his|her) (wrist|wrists|throat) ~4
    how (long|deep|many|far|much) (it|i|he|she) (took|went|swallowed|cut|hung|bled|had|was) ~4
    """
)
"""How it was done."""

SENSES = phrases(
    """
    i ~2 (could|can|still|would|used to) ~2 (smell|taste|hear|feel|see) ~5 (blood|smoke|skin|bone|bones|breath|crack|snap|burning|scream|screams|screaming|flesh|boots|footsteps|belt|knife|blade|him|his|cautery|scalpel|retractor|rope|crunch|thud|metal|bleach|piss|shit|petrol|sirens|gurgle|brakes|it|them|tear|needle|stitches|cutting|every|hands|face|eyes|fingers|jug|whisky|beer|sweat|glass|gravel|plastic|dirt|hair|jaw)
    the (smell|sound|noise|taste|crack|crunch|snap|thud|gurgle|stench|screams|screaming|hiss|rattle|look|colour|feel|weight|heat) ~1 (of|it|when|as|was|his|her|my|a|the|i) ~4
    (there was)? ~1 (a smell|that smell|a noise|a sound|a crack|a crunch|a snap|a pop|a thud|a gurgle) ~5
    (tasted|smelt|smelled|stank|reeked|sounded) ~1 (of|like) ~3
    what it (felt|smelt|smelled|sounded|looked|tasted) like ~4
    (lino|tiles|floor|concrete|carpet|gravel|bathtub|bath|sheets|mattress|grass) ~1 (was|were|felt|under|against) ~2 (cold|wet|sticky|red|slippery|warm|soaked|my cheek|my face)
    (the)? ~1 (radio|tv|telly|kettle|jug|clock|tap|music|shower|fan|fridge|lamp|light|phone|engine) ~1 (was|were)? (still)? (on|boiling|ticking|dripping|running|playing|buzzing|humming|ringing|flickering|going|burning|off the hook)
    (shoes|boots|slippers|glasses|hat|phone|plate|cup|toys|toothbrush) ~1 (was|were) ~2 (lined up|still|next to|on the floor|in a row|under|neat|folded|beside|tied|by the|broken|in the)
    """
)
"""Sound, smell, the small things that were there; one alone may be a fond memory."""

FOUND = phrases(
    f"""
    i (found|was the one who found|was the one found|was the one that found|walked in on|came home to|got home to|opened the door and|was the one who opened|had to identify|watched|saw|held) ~2 (him|her|them|my ~2|mum|dad|nan|pop|the body|his body|her body|it|the door) ~5 ({_DEAD}) ~4
    found (him|her|them|dad|mum) (hanging|dead|cold|blue|stiff|swinging|face down|slumped) ~4
    (he|she|dad|mum|brother|sister|son|uncle|husband|mate) was (hanging|swinging|slumped|stiff|blue|lying in|face down|cold|foaming) ~4
    """
)
"""Finding somebody."""

NUMBERS = phrases(
    """
    (i|my|me) ~8 (<many>|26|27|28|29|31|32|33|34|36|37|38|39|41|42|43|44|45|46|47|48|200|300|400|500|600|700|800|1000|a hundred|two hundred|three hundred|four hundred|five hundred|six hundred) (kilos|kilo|kg|kgs|kegs|stone|st|pounds|lbs|lb)
    (43kg|38kg|35kg|40kg|36kg|42kg|45kg|39kg|41kg|37kg|44kg|34kg|33kg|32kg|46kg|47kg|48kg|85lbs|90lbs|80lbs|75lbs|95lbs|78lbs|88lbs|92lbs|6st|5st|7st) ~4
    (<many>|26|27|28|29|31|32|33|34|36|37|38|39|41|42|43|44|45|46|47|48|200|300|400|500|600|700|800|1000|a hundred|two hundred|three hundred|four hundred|five hundred|six hundred) (calories|cals|cal|kj|kilojoules|calorie|kcal|kcals) ~3
    bmi ~2 (of|was|is|at|under|hit|down) ~2
    (lowest|weighed|weight|down to|got to|dropped to|under|lost) ~4 (*kg|*kgs|*lbs|*lb|*st|kilos|kg|stone|pounds|lbs)
    (ate|lived on|living on|eating|survived on|allowed myself|had) ~2 (nothing but|only|just|an|a|one|two|three|half|half an) ~2 (apple|apples|rice cake|rice cakes|cracker|crackers|carrot|carrots|coffee|black coffee|lettuce|cucumber|gum|ice|diet coke|egg whites|almonds|grapes) ~4
    (size|dress size) (zero|0|4|6) ~3
    """
)
"""Weights and calories; only beside an eating disorder."""

THEN = phrases(
    """
    (and then|then|after that|next|next thing|next minute|then after|an hour later|ten minutes later|so then|straight after|five minutes later|half an hour later|later that) (i|he|she|we|they|it|my|the|dad|mum|a|in|his|her|on|came|there|at)
    """
)
"""One thing after another."""
