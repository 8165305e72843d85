"""How people say that they may not be safe: plainly, misspelt, in code, sideways, or by what they do."""

from __future__ import annotations

from checks.phrases import phrases

_WANT = "want to|wanna|wana|want|wanted to|wanting to|wish to|would rather|rather|going to|gona|gon|might|may|could|will|ready to|about to|planning to|plan to|need to|tempted to|like to|feel like|feels like|think about|thinking about|thinking of|thought about|thought of|thoughts of|thoughts about|urge to|urges to|close to|trying to|tried to|how to|way to|ways to|scared i will|afraid i will|scared i might|end up|considering|fantasising about|fantasizing about|dreaming of|dream of|dream about|obsessing over|thinkin of|thinkin about|finking of|keep wanting to"
_MYSELF = "myself|myslf|myselff|meself|me self|my self|mysel|mesel|masel|myslef|mysef"
_OUT = "unalive|unaliving|unaliv|off|offing|neck|necking|top|topping|kill|killing|kil|killin|kiling|hang|hanging|drown|drowning|shoot|shooting|gas|gassing|poison|poisoning|jump|delete|deleting|end|ending|do in|rope|knock|harm|harming|hurt|hurting|cut|cutting|burn|burning|slash|slashing|overdose"
_SUICIDAL = "suicidal|suicidel|suicidle|suicidual|sucidal|suisidal|sucicidal|suicdal|sueicidal|suicial|suicide|sucide|suiside|sewerslide|sewerside|sewercide|suey|suicidy|s word thoughts"
_HERE = "be here|be alive|be around|exist|live|living|live like this|live any|wake up|carry on|go on|keep going|keep living|be in this world|be on this earth|be on this planet|continue|see tomorrow|see the morning|see my next birthday|breathe|do life"
_PILLS = "pills|pill|tablets|tabs|meds|medication|insulin|sleepers|sleeping|sleeping tablets|sleeping pills|patches|panadol|paracetamol|panadeine|oxys|oxy|endone|codeine|valium|diazepam|temazepam|seroquel|amitriptyline|fentanyl|morphine|ampoules|vials|capsules|aspirin|ibuprofen|nurofen|tylenol|propranolol|antidepressants|stash|digoxin|opioids|benzos|potassium|packets|blister packs|boxes"
_HIGH = "bridge|bridges|platform|train|trains|tracks|railway|rail line|cliff|cliffs|roof|rooftop|ledge|overpass|flyover|balcony|level crossing|viaduct|car park roof|top floor|yellow line|yellow bit|multi storey|the gap|motorway|freeway|oncoming|lorry|lorries|truck|trucks|lamp post|pole|road train|tram|tube"
_MEANS = (
    "rope|ropes|noose|beam|beams|rafters|shotgun|rifle|gun|pistol|blade|blades|razor|razors|scalpel|knife|knives|exhaust|hose|carport|tow rope|cord|belt|ligature|pills|tablets|insulin|medicine cabinet|bathroom cabinet|gas|charcoal|cable ties|helium|sheets|river|canal|sea|ocean|dam|water|"
    + _HIGH
)
_THEM = "he|she|they|ex|husband|wife|partner|boyfriend|girlfriend|fella|himself|stepdad|dad|son|brother|the ex|missus|my brother in law|bf|gf|hubby|old man|stalker|father"
_FEAR = "scared|scard|scarred|afraid|afriad|frightened|terrified|petrified|feart|feared|not safe|unsafe|too scared|shit scared|frit|fearful|nervous"
_STRIKE = "hit|hits|hitting|punched|punches|punching|slapped|slaps|slapping|choked|chokes|choking|strangled|strangles|strangling|throttled|throttles|kicked|kicks|kicking|shoved|shoves|shoving|bashed|bashes|bashing|belted|belts|flogged|beat|beats|beating|battered|batters|pinned|pins|dragged|drags|burned|burnt|burns|spat|grabbed|grabs|raped|rapes|forced|forces|threatened|threatens|threatening|hurt|hurts|hurting|pushed|pushes|pushing|headbutted|stabbed|whacked|whacks|clocked|smacked|smacks|thumped|walloped|hurting|attacked|attacks|cornered|locked|locks|tied|glassed|decked|threw"
_HARM = "kill|hurt|hit|find|finish|burn|shoot|stab|come after|come for|get|bash|belt|murder|drown|bury|strangle|do it again|break|smash|put me in|end me|end us|flog|beat|snap|kidnap|run me|come here|be there|be waiting|turn up|show up|track"

PLAN = phrases(
    f"""
    # said as it is
    ({_WANT}) ~2 ({_OUT}) ~1 ({_MYSELF}|me self) ~2
    ({_WANT}|to|by|of|from) ~2 (end|ending|take|taking|finish|finishing) ~1 (my|me|mine) ~1 (life|own life)
    ({_WANT}) ~1 (end|ending|finish) (it|things|everything|it all) ~2
    (want to|wanna|wana|wanting to|wish to|ready to|feel like|feels like|wanted to|thinking about|think about|thinking of|thoughts of|thoughts about|going to|gona|dream of|dream about|obsessing over|rather|keep wanting to) ~1 (die|dye|dying|be dead)
    ({_WANT}) ~1 (not exist|not be alive|not be here|disappear for good|disappear forever|stop existing|sleep forever|never wake up|not wake up|check out for good|go to sleep forever|be with jesus|be gone|jump off|jump in front|step off|step out in front|step in front|drive into|drive off|hurt me|self harm|selfharm|sh|overdose|od|relapse into cutting)
    (do myself in|do meself in|doing myself in|doing meself in|done myself in|top myself|top meself|topping myself|neck myself|unalive myself|off myself|offing myself|take my own life|taking my own life|hang myself|swing for good)
    i ~2 (feel|feeling|am|been|have been|getting|get|keep getting|being) ~3 ({_SUICIDAL}) ~2
    (been|feeling|feelin|getting|proper|pretty|bit) ~1 ({_SUICIDAL}) ~1 (again|lately|today|tonight|atm|now|sorry|all|this|at|right|for|tbh|and)
    (my|having|have|had|has|got|getting|these|the|with|more|back to|bad|keep having) ~1 ({_SUICIDAL}) (thoughts|feelings|ideation|plan|plans|urges|again) ~3
    (i (have|had|have got|keep having|have been having)|having|with|got) ~2 thoughts (of|about) ~2 (suicide|ending|dying|death|killing|not being here|hurting myself|harming myself|harm) ~3
    (handing|handin|hand) in ~5 then (meself|myself|me)
    (planned|plan|planning|researched|researching|googled|googling|looked up|looking up|working out|work out|worked out|picked|picking|chosen|deciding|decided|rehearsing|rehearsed) ~2 (how|when|where|which|a date|the date|the day|a day|my) ~3 (die|death|exit|end it|bridge|way out|suicide|overdose|kill myself|do it and nobody|would be quickest|would be painless|least messy|clean up|train|tree|rope)
    (written|wrote|writing|write|left|leaving) ~2 (note|notes|letters|letter|goodbyes|goodbye letter|goodbye letters|my will) ~1 (to everyone|to the kids|for the kids|for them|for everyone|and|already|today|tonight|to my kids|one for each)
    i wrote the (letters|notes|note|letter)
    (think|going|decided|ready|want|about|plan|planning|time|promised myself) ~3 to do it (this weekend|tonight|tomorrow|soon|now|this time|properly|on <weekday>|after|when|before) ~2
    (come|came|be at|be|turn up|cry|speak|bother|even) ~1 (to|at) my funeral ~2
    (think|thinking|thoughts|thought|stop thinking|dream|dreaming|fantasise|fantasising|obsessing|googling|googled|reading up|read up|wondering|wonder|imagining|imagine|picture|picturing|talk|talking|considering|consider|contemplating|contemplate) ~2 (about|of|on|over|how)? ~1 (suicide|dying|my own death|my death|my funeral|being dead|crashing|killing|ending|overdosing|hanging|disappearing for|not being alive|not being here|not existing|jumping|drowning|taking them all|taking the lot|how i would do it|how i will do it|how id do it|how to do it|stepping off|stepping out in front|driving into|letting go of the wheel|turning the wheel|swerving|who would find me) ~3
    (looking up|googling|googled|looked up|researching|searching|searched|reading about|read about|finding|found|know|know of) ~2 (ways|way|methods|method|how) ~2 (to|of) ~1 (do it|die|dying|end|ending|kill|killing|go|overdose|od|hang|not wake) ~3
    (do not|dont|not|can not|cant) ~1 (trust myself|keep myself safe|keep me safe|stay safe|be trusted) ~3
    (scared|afraid|frightened|terrified|worried|freaked) ~1 (of|by|what|about) ~1 (myself|meself|i might do|i will do|i am going to do|i would do|i could do|i am capable) ~3
    i ~1 (might|will|could|may|am going to|am about to|going to) do (something|sumthing|smth) (stupid|silly|bad|dumb|to myself|permanent|i can not take back) ~2
    i am not safe ~1 (with myself|on my own|alone|tonight|right now|from myself|at the moment|today|here|anymore) ~2
    (i have|have|got|i have got|made) ~1 (a|my) plan ~1 (to end|to die|to do it|to kill|for ending|for how|and the means|and i have got)
    (tonight|today|tomorrow|this weekend|friday|saturday|sunday) is the (night|day|last day|last night) (i|it|for|that)? ~3
    (last|final) ~1 (night|day|shift|birthday|christmas) (alive|on earth|on this earth|ever|i will have|i am having)
    (voices|voice|head) ~2 (telling|tell|tells|saying|say|told|want|screaming) ~2 (me|to|at)? ~2 (kill|hurt|jump|cut|die|end|step|burn|drown|hang) ~2
    (cutting|overdosing|hanging|drowning|jumping|dying|death|suicide) (sounds|seems|feels|looks|is the only|is my only|would be|is starting to) ~3
    (suicide|death|dying|ending it|ending things) is (on my mind|all i|the only|an option|an answer|starting|looking|a relief|what i) ~3
    (set|picked|got|have) ~1 (a|the|my) (date|day) ~1 (to die|to go|to do it|to end it|and method|for it)
    """
)
"""Thoughts of suicide or self-harm, stated."""

PASSIVE = phrases(
    f"""
    (do not|dont|not|no longer|never) ~2 (want to|wanna|wana|want|wish to|deserve to|see myself|feel like|need to) ~1 ({_HERE}) ~3
    (wish|wishing|wished|hope|hoping|pray|praying|rather|glad if|fine if|happy if|not mind if|would not mind if|not care if|dont care if) ~2 i (was dead|were dead|was not here|did not exist|was not alive|was never born|had never been born|was not around|would not wake|do not wake|did not wake|dont wake|do not wake up|could not wake|never woke|never wake|just did not wake|died|die|dropped dead|could disappear|could just disappear|could vanish|could go to sleep and not|could sleep and not|could fall asleep and|could just go to sleep and|got hit by|get hit by|had cancer instead|was gone|could stop existing|could just not be) ~3
    (not|never|nt) (waking|wake|woke) up ~1 (again|tomorrow|would|sounds|in the morning|anymore|any more|one day|and)
    (sleep|asleep|bed|eyes) ~4 (and|hope i|hoping i|wish i|to|praying i) ~1 (not|never|do not|dont|just not) ~1 (wake|waking|open them)
    (no|any|what is the|what s the|what the|wats the|see the|see a|see any|the|much|zero) point ~2 (of|in|to|going|living|carrying|being|anymore|any more|me) ~1 (living|going on|carrying on|being here|being alive|me|it all|any of it|this life|getting up|waking up|life|existing|on|here|alive|continuing)
    (better off|beter off|happier|safer|easier|better of|better) ~1 (without|with out|w out|wout|w o) me ~2
    (better off|better|beter off|easier) ~1 (dead|if i was not here|if i were not here|if i was not around|if i died|if i was dead|if i was gone|if i went|if i just|if i disappeared|if i did not exist|if i had never) ~3
    (no one|nobody|noone|wouldnt|not|anyone|anybody|who) ~1 (would|will|d|even|would even|would really)? ~2 (miss|notice|care|bat an eye) ~2 (me|if i) ~1 (was|were|gone|died|disappeared|went|is gone|not here|anyway|were gone|just|never|vanished|dropped)
    (would|will|wonder if|does) (anyone|anybody|you|any of you|they) ~1 (even|actually)? (miss|notice|care) (me|if i|i was|i am) ~1 (gone|died|disappeared|was|were|vanished|just|did not)
    (tired|sick|had enough|over|weary|bored|done|finished|exhausted|worn out|knackered) ~2 (of|from|by|with) ~1 (living|being alive|existing|life|lyf|this life|breathing|this world|being me|being here|waking up every|fighting to stay|staying alive|pretending to be alive)
    (done with|dun with|finished with|giving up on|given up on|give up on|checking out of|opting out of|checked out of|quit|quitting|through with|over with|had enough of) ~1 (life|living|this life|lyf|my life|being alive|this world|breathing|it all now|existing|existance|existence)
    (nothing|not anything|no reason|any reason|nothing left|no reason left|not much) ~1 (left)? ~1 (to live for|to live|for me here|to stay for|to stay alive|to keep me here|worth living|to wake up for|keeping me here|keeping me alive|stopping me) ~1
    life is not worth ~2
    (if|hope|wish|hoping|wishing) ~2 (truck|bus|train|car|lorry|plane|tram|lightning|heart attack) ~2 (hit|hits|took|takes|crashed|goes down|got|gets|would hit|would take|ran) ~2 (me|down|over|mind|care|fine|so be it) ~3
    (not|dont|no) ~3 (there to be|want|need|see) (a|any|another) tomorrow ~1
    know ~1 (where|how|when) i (would|will|am going to|had) do it ~3
    (not|no|cant|can not|any|struggling|run out) ~2 (see|find|think of|of|have|got)? ~2 (reason|reasons) ~1 to (keep|go|carry|stay|live|wake|get up|be here|hang on|hold on|be alive) ~3
    (not|never|dont|no idea|do not) ~2 (sure|know|think|reckon|convinced|guarantee|promise) ~2 (i|how i|if i) ~2 (get|make it|make|last|survive|see|be here) ~1 (through|to|past|till|until|in|the)? ~1 (tonight|the night|night|morning|the morning|the weekend|this weekend|another night|the week|alive) ~1
    (everyone|everybody|they|kids|girls|boys|family|wife|husband|you|world|team|people|no one|nobody) ~4 (cope|manage|be fine|fine|get over it|be ok|be okay|relieved|be all right|better|easier|happier|notice|miss|hurt) ~2 (if|when|once) i (was|were|am|had|did|went|died) ~1 (gone|not around|not here|dead|not exist|disappeared|not there|out of the way|never born)
    (if|when|once) i (was|were|am) ~1 (gone|not around|not here|dead|out of the way) ~2 (everyone|everybody|they|kids|family|nobody|no one|it) ~3 (cope|fine|better|easier|happier|relieved|care|notice|miss|ok|okay)
    not worth living ~1
    (only thing|only reason|one thing|what is|all that is) ~2 (keeping me|stopping me|that keeps me|that stops me|i am still|holding me) ~1 (here|alive|from|back|going is) ~4
    (world|place|everyone|everybody|kids|girls|boys|family|they|husband|wife|you all|team|people|life) ~3 (better|happier|easier|relieved|better place|lighter) ~3 (if i|without me|when i am gone|once i am gone|without having me)
    (not|never|dont|do not) ~2 (think|reckon|see|imagine|picture|believe) ~2 (i|myself|me) ~2 (be anywhere|will be anywhere|anywhere|be alive|alive|survive|surviving|live|living|getting old|growing old|see christmas|see summer|last the night|last the week|past this|past thirty|past forty) ~3
    (will not|wont|not going to|would not) ~1 be ~1 (a burden|burden|a problem|a bother|anyones problem|your problem|a worry|in the way) ~1 (any more|anymore|much longer|after|no more|to anyone|to you|soon|for long|to them) ~2
    (can not|cant|do not|dont) ~1 (keep|go on|carry on|want to keep|want to go on) ~1 (being alive|living|existing|breathing|pretending to be alive) ~2
    (permanent|forever|long|big) (sleep|holiday|nap|break from life) ~1 (sounds|for me|looks|would)
    (join|joining|see|be with|going to be with|go to) ~1 (mum|dad|nan|pop|him|her|my ~2) ~1 (up there|in heaven|on the other side|in the ground|in the sky|wherever) ~2 (soon|now|tonight|again|instead)
    (not|wont|will not) ~1 (be here|be around|be alive|make it|see) ~1 (by|past|to|after) ~1 (christmas|my birthday|the weekend|easter|new year|the end of|spring|morning|tonight|the week) ~2 (if|and i|anyway|so|probably|alive|this keeps|nothing)
    (ctb|kms|kermit|unalive|unaliving|sewerslide|sewerside|selfexit|self delete|self deleting|game end myself|minecraft myself|yeet myself|catch the bus for good)
    (sort of|kind of|kinda|part of me|half of me|some days i|most days i|every night i|most nights i|secretly)? (want|wants|hope|hopes|wish) ~2 to (not be here|not wake up|not exist|be dead|die in my sleep|just stop|stop being)
    """
)
"""Not wanting to live, in all its sideways forms."""

SELF_HARM = phrases(
    f"""
    (i am|i have been|been|keep|started|back to|back on|i keep|went back to|gone back to|cant stop|can not stop|not stopped) ~2 (cutting|burning|hurting|scratching|harming|carving|punching|biting|hitting|starving) ~1 ({_MYSELF}|my ~1 (arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach|skin|hips)) ~4
    (gone|went|going|go|slipped|fallen|fell|got|am|been) (back to|back into|back on to) ~1 (hurting|cutting|burning|harming|scratching) ~1 (myself|meself)? ~2
    (i am|i have been|been|started|back to|i have started|have gone back to|went back to) ~1 (cutting|self harming|selfharming|self harm|selfharm) ~1 (again|now|most nights|every night|to cope|at work|in the|before|since|to sleep|to feel)
    (i am|been) cutting again
    i ~2 (cut|burned|burnt|harmed|scratched|carved|slashed|hit|punched|hurt|banged) ({_MYSELF}|my ~1 (arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach|head)) ~6 on purpose ~2
    i ~2 (cut|burned|burnt|harmed|scratched|carved|slashed) ({_MYSELF}|my ~1 (arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach)) ~1 (again|last night|today|tonight|this morning|on purpose|because|yesterday|after|before|every|most|when|to feel|to stop|up|bad|badly|worse|on <weekday>|at work|in the)
    i self harmed ~1 (again|last night|today|tonight|this morning|yesterday|on <weekday>|before|at work|in the)
    (razor|razors|blade|blades|scalpel|stanley knife) ~2 (in|from|out) ~2 (my|the) ~2 (bag|locker|phone case|pocket|car|glovebox|drawer|purse|toilet|bathroom) ~3
    (did|done|do) (something|sumfin|smth) ~1 (stupid|silly|bad|dumb) ~6 (arm|arms|wrist|wrists|bleeding|blood|pills|sleeve|leg|tablets|myself|thigh)
    i ~2 (cut|burned|burnt|harmed|scratched) ({_MYSELF}) ~3 (times|twice|where no|where it|in the shower|in the bathroom|in the toilet|in the bath|most|every|week|weeks) ~3
    (arm|arms|wrist|wrists|thighs|legs) ~3 (a mess|cut up|cut to bits|bleeding|bandaged|wrapped|fresh) under ~3
    (fresh|new|more) (cuts|burns|marks|ones) (on my|under my|up my) ~3
    (urge|urges) ~1 (to|is|are)? ~1 (cut|burn|hurt|harm|use a blade|end) ~2 (myself|again|back|today|tonight|so bad|strong|really)
    i ~1 (take|took|taken|have taken|swallowed|have swallowed|downed|necked|had|have had|just took|just swallowed) ~2 (a lot|alot|lots|loads|too many|too much|the lot|the whole|a whole|whole|an overdose|all (of)? (my|the|them)|everything in|handful|heaps|a bunch|a packet|two packets|a box|a bottle|the bottle|half a bottle|overdose|20|30|40|50|16|24|32|60|twenty|thirty|forty|fifty|sixteen) ~1 (of)? ~2 ({_PILLS}|something|somthing|sumthing|stuff|them|things|cabinet|bottle|packet)
    (took|taken|swallowed|necked|downed) ~1 (all|the rest of|every one of|the lot of|too many of|most of|a heap of) ~1 (my|the|mums|dads|his|her)? ~1 ({_PILLS}) ~3
    i ~1 (overdosed|od d|oded|od) ~1 (again|last night|today|tonight|this morning|yesterday|on <weekday>|before shift)
    """
)
"""Harming oneself now, or lately."""

STOCKPILE = phrases(
    f"""
    (saving|saved|save|hoarding|hoarded|stashing|stashed|storing|stored|collecting|collected|stockpiling|stockpiled|squirrelling|squirrelled|hiding|keeping|kept|putting|been keeping|pocketing|pocketed|palming|skimming|building up|built up) ~1 (up|back|away|aside)? ~1 (all|up)? ~1 (my|me|the spare|spare|leftover|left over|mums|dads|his|her|enough|extra|a few|some of my|one of my) ~2 ({_PILLS}) ~3
    (my|me) ~1 ({_PILLS}) ~1 (back|aside|saved up|put by|hidden|stashed|stockpiled|counted|lined up) ~3
    (counted|counting|count|counts|lined|lining|line) ~2 (my|them|me|the|all the) ~2 ({_PILLS}|up) ~2 (again|out|enough|tonight|last night|every night|up|and) ~2 (looked|stared|just|there is|enough|on the bed|on the bench|on the counter|thought|wondered|put it back|put them back)
    (enough|plenty) ~3 ({_PILLS}|them|now|there|in the|saved|put by) ~3 (to|for) ~2 (do it|not wake|kill|end|finish|never|go|sleep|job|be sure|make sure|a horse|good)
    (how far it would take me|what it would take|how many it would take|how much it would take|how many it takes|know it is enough) ~2
    ({_PILLS}) ~2 (in front of me|next to me|in my hand|in my hands|beside me|on the bed|in my lap|on my lap|lined up|staring at me|all laid out|laid out|on the table in front) ~3
    (exactly|know) ~1 (what|how many|how much) ~2 (is|are|i have|there) ~2 (in the shoebox|in my drawer|in the drawer|in the cabinet|in my locker|in the tin|left in the|saved|put away) ~6
    (took|pulled|pinched|nicked|pocketed|lifted|kept|swiped|got|have|taken) ~1 (the|some|extra|all the|spare|leftover|a few|vial|vials|ampoule|ampoules|enough|a couple of) ~3 (pyxis|omnicell|dd cupboard|drug cupboard|drug room|med room|meds trolley|med trolley|waste|discontinued|dead mans|destruction bin|returns) ~8 (locker|bag|pocket|car|home|my|looking|me) ~4
    took the lot ~5 (cabinet|cupboard|drawer|shelf|box) ~8
    (it is|they are|its|theyre) (in|at the back of) my (locker|bag|drawer|glovebox|car|pocket|bedside) ~2 (and i|i) ~1 (keep|kept|cant stop|can not stop|just) ~1 (looking|thinking|staring|checking|counting|touching) ~3
    """
)
"""Means put by."""

MEANS = phrases(
    f"""
    (keep|kept|keeps|cant stop|can not stop|catch myself|caught myself|find myself|found myself|spent|spend|been|just|always|started|start) ~1 (thinking|looking|driving|going|standing|sitting|working|picturing|imagining|eyeing|staring|lining|measuring|pricing|googling|searching|wondering|walking|parking|slowing|ending up|fantasising|seeing|counting|timing|touching|holding|checking|stopping) ~4 ({_MEANS}) ~4
    (drive|drove|walk|walked|sit|sat|stand|stood|park|parked|go|went|stop|stopped|end up|ended up|pull over|wait) ~2 (to|on|at|by|under|near|above|over|past|off|up) ~2 (bridge|platform|tracks|railway|cliff|cliffs|roof|rooftop|ledge|overpass|flyover|level crossing|viaduct|lookout|balcony|pier|edge) ~4 (just sit|just sat|and sit|and sat|just stand|just stood|and stand|and stood|and look|and looked|looking down|look down|looked down|and think|and thought|thinking|wondering|wonder|imagine|imagining|jump|step|go over|over the|how high|how far|stared|staring|for an hour|for hours|engine|stepping|deciding|trying to decide|too long)
    (how easy|so easy|be easy|easy it would|would be quick|be quicker|be over quick|be painless) ~4 (bridge|train|turn the wheel|swerve|step|jump|drive|tree|lorry|truck|rail|pills|let go|wheel|slip under|not|stop|go|to)
    (swerve|swerving|turn the wheel|turning the wheel|drive into|driving into|steer|steering|veer|veering|walk in front|walking in front|step in front|stepping in front|step out|stepping out|jump in front|jumping in front|lay on|lie on|lying on) ~2 (into|in front of|off|toward|towards|under|onto|the|a|of)? ~2 (tree|trees|truck|trucks|lorry|lorries|oncoming|bridge|barrier|river|wall|traffic|train|trains|tram|bus|buses|pole|road train|tracks|embankment|pylon|cliff|dam|of)
    (bought|buying|got|have|found|tied|tying|ordered|keep|measured|tested|hung|set up|rigged) ~2 (rope|noose|the rope|a hose|tow rope|helium|cyanide|charcoal burner) ~5 (boot|car|shed|garage|cupboard|bed|wardrobe|beam|rafters|practised|practiced|ready|tonight|just in case|for when|around my|strong enough|would hold|in my|knot|on the way|do not know why|not sure why|and hid|and i keep|and it is)
    (dad|the|his|pops|farm|my|grandads) ~1 (gun|rifle|shotgun|pistol|22) ~6 (in my mouth|to my head|in my lap|loaded|and just sat|and thought|took it out|out of the safe and)
    (working|work|worked|deciding|decide|thinking|wondering|choosing|know|picked|figuring) ~1 out? (which|what) (bridge|train|tree|beam|rope|building|knot|floor|platform)
    (sat|sit|sitting|stayed) ~3 (garage|shed|carport) ~3 (engine|motor|car) ~1 (running|on|going) ~4
    do you ever ~1 (look|stand|think|drive|want|wonder|feel) ~3 (river|bridge|train|platform|just stop|not wake|wheel|edge|tracks|end it|not being here|swerve|disappear) ~3
    (only|just) ~1 (stepping|step|stepped|pulled|pull|moved|came|come|got|turned|went) back (cos|because|when|at the last|as|in time) ~3
    """
)
"""Places and means that the writer keeps company with."""

METHOD = phrases(
    f"""
    how (many|much) ~3 ({_PILLS}|alcohol|insulin|bleach|antifreeze|units) ~5 (too many|too much|kill|fatal|lethal|to die|die|not wake|to end|overdose|deadly|od|dangerous|finish|do it|do the job|be sure|would it take|stop your heart|stop a heart|put you to sleep|before|knock)
    (what|which) ~2 ({_PILLS}|dose|amount|drug) ~3 (would|will|is|could|can) ~2 (kill|fatal|lethal|enough to|stop your heart|stop a heart|deadly|finish|end it)
    (how|what) (long|far|high|deep|fast|quick|quickly|painful) ~3 (would|does|do|until|before|to|till|is|it|you) ~4 (bleed out|bleed to death|to die|you die|someone die|drown|hang|suffocate|carbon monoxide|to be sure|kill you|kill someone|survive a|survive the|be fatal|kick in and kill|pass out and die|fall to|a fall|stop breathing|o d|od)
    (least painful|painless|quickest|easiest|cleanest|quick|surest|kindest|best|fastest|gentlest) ~1 way ~2 (to go|to die|out|of going|of dying|to end|to do it|to off|to unalive|to kms|of ending)
    (does it|would it|will it|do you) ~1 (hurt|feel anything|feel much|be quick|be painful) ~2 (when you|to|if you|if i) ~2 (hang|drown|bleed|overdose|od|die|jump|dying|hanging|drowning)
    asking for (a|my) ~1 (friend|mate|m8|bestie|cousin) ~1
    """
)
"""A method asked about; "asking for a friend" counts only beside one (see `find`)."""

ARMED = phrases(
    f"""
    ({_THEM}) ~2 (got|has|have|had|with|is holding|holding|waving|pulled|pointed|loaded|loading|took) ~1 (a|the|his|out|her)? ~1 (knife|gun|rifle|shotgun|machete|axe|hammer|bat|weapon) ~6
    """
)
"""A weapon in somebody's hands; at home it is danger, at work an incident."""

THREAT = phrases(
    f"""
    ({_THEM}|hes|shes) ~1 (is|has been|s)? (tracking|following|monitoring|recording|stalking|hunting|watching) ~1 (me|my (phone|car|location|messages|every|fone)|where i|everything i) ~4

    (if|incase|in case) (anything|something|sumthing) (happens|happened|should happen) to me ~6
    (please|someone|somebody|can someone|help|help me) ~3 (call|ring|phone|get|send) ~1 (the)? (police|cops|000|999|911|111|guards|ambulance) ~3 (he|she|my|to my|husband|ex|door|here|for me|hes|is)  ~4
    ({_THEM}) ~2 (breaking|kicking|banging|bashing|smashing|hammering|trying to break|trying to get|pounding|forcing) ~2 (my|the|down|on|in|into)? ~1 (my|the)? (door|window|bathroom|house|front door) ~3
    my ~1 (husband|partner|ex|boyfriend|wife|girlfriend|dad|stepdad|brother|son|fella|man|bf|gf|hubby|missus|old man) ~1 (is|has been|gets|been|is getting|s) ~2 (violent|abusive|hurting me|beating me|hitting me|bashing me|stalking me|threatening me|going to kill|controlling me|raping me) ~3
    (i am|i am still|im|stuck|trapped|living) ~1 in (a|an) (violent|abusive|dv|controlling) (relationship|marriage|home|house|situation) ~2
    i am ~1 (hiding|running|in hiding) from (my|him|her) ~2
    ({_THEM}|ex) ~3 (texting|texted|sending|sent|sends|messaging|messages|posting|posted|leaving|left) ~1 me ~3 (my front door|my door|my house|my car|my street|front door|my kids|my work|threats|death threats|photos of|pictures of) ~5
    ({_THEM}|my ~1 ({_THEM})) ~3 (said|says|saying|threatened|threatens|threatening|swore|swears|promised|promises|told me|reckons|texted|messaged|vowed) ~7 (kill|hurt|finish|burn|shoot|stab|come after|bash|belt|murder|drown|bury|strangle|break|put me in|end|beat|find me and) (me|us|my|the kids|it|both|finish|kill|himself) ~1
    """
)
"""What somebody says they will do."""

FRIEND = phrases(
    """
    (friend|mate|cousin|someone|somebody|person|bestie) ~4 (want|wants|wanted|wanting|thinking|thinks|plan|planning|going|feels|is|was) ~3 (die|dying|kill|killing|end it|end things|end it all|ending it|suicidal|suicide|hurt themselves|unalive|disappear|not wake|cutting|to cut|to end|not be here) ~4
    (if|when|what if|say|like if) (a|someone|somebody|u|you|one|ur|your|my) ~2 (friend|person|mate)? ~3 (suicidal|want to die|wants to die|wanted to die|unalive|end it|do not want to be here|does not want to be here|kill themselves|hurt themselves|hang|overdosed|self harm) ~4
    """
)
"""Displaced on a friend; counts with "asking for a friend"."""

FAREWELL = phrases(
    """
    (by the time|when) you (read|get|see) this ~5
    (do not|dont|no need to) ~1 (send|come looking|look for|try to find|come find|come after|let the kids|let my) ~1 (anyone|anybody|for me|me|the police|cops|an ambulance|police|them|kids) ~3
    (found|got|have|sorted|arranged|gave|given|giving|rehomed|find) ~1 (a home for|a new home for|someone for|someone to take|away) ~2 (my|the|all my) ~1 (dog|dogs|cat|cats|bird|kids|fish|horse|stuff|things|clothes|tools|records|books) ~4
    (the|my|me) ~1 (dog|cat|cats|dogs|bird|horse) ~1 (rehomed|sorted|given|gone to|is going to|has a new home|with my) ~3
    (given|gave|giving|handed|left|leaving) ~2 (my|the|me|all my|away) ~3 (coat|watch|ring|rings|jewellery|things|stuff|possessions|tools|records|guitar|clothes|car|medals|books|plant|plants|keys|savings|mums) ~2 (to|away)
    give ~1 (my|the|me) ~2 (plant|plants|watch|ring|dog|cat|books|guitar|mug|coat|things|stuff|car|keys|money|records|tools) ~1 to ~2
    (tell|let) ~1 (my|the|mum|dad|them|him|her|everyone) ~3 (i love|i loved|i am sorry|i was sorry|i tried|know i|it is not their fault|it was not their|it is nobodys)
    (look after|take care of|mind|watch over) ~1 (my|the|each|yourselves|one another) ~2 (kids|boys|girls|children|mum|dad|dog|cat|other|son|daughter|family) ~1 (for me|when i am gone|after|please|ok|once i|wont you)?
    (goodbye|good bye|farewell|this is it from me|so long|gudbye|bye everyone|bye all|bye forever|last message|final message|last post) ~3
    (just)? know (that)? (you|yous|all) ~2 (were|was|have been|been) ~2 (good|kind|lovely|great|the best|family) ~3
    you have (all)? been ~3 (lovely|good|kind|so good|wonderful|the best|great) ~1 (to mind|to me|all|to look|agnes)?
    (i|all) ~1 (feel|am|feeling) ~2 (light|at peace|calm|peaceful|lighter|so calm|strangely calm|weirdly calm|decided) ~3 (about it|now|is all|today|since i decided|for the first)
    (sorted|sorting|updated|made|finished|done) ~2 (my will|my affairs|my funeral|the funeral|my paperwork|my super|life insurance|passwords|the insurance) ~4
    (if|when) i (do not|dont|wont|am not) ~2 (show up|turn up|come in|here|make it|around|back|answer|wake|home) ~2 (tomorrow|tmrw|monday|friday|anymore|any more|do not|dont|just|it is|tell|know|then)
    (wont|will not|not) ~1 (be a|be your|be anyones|be any) ~2 (problem|burden|bother|trouble|worry) ~1 (any more|anymore|much longer|for long|soon|after)?
    i am ~2 burden ~3
    (thank you|thanks|ty|thankyou) ~2 (all|everyone|everybody|yous|guys) ~1 for (being|everything|all|having|putting up|trying|loving|the love|the laughs) ~3
    (no one|nobody|noone) ~1 (would|will|even|d) ~1 (care|notice|miss me) ~2
    (wrote|written|writing|left) ~2 (letters|notes|goodbyes|the letters|a letter for each|my goodbyes) ~3
    (i am)? (so|very|just|too|bone)? sorry (for everything|everyone|everybody|to everyone|to all|kids|mum|boys)
    """
)
"""Goodbyes and giving away: two kinds of sign together count, one alone does not (a leaving do has them too)."""

WEARY = phrases(
    """
    (can not|cant|cannot|can t|carnt) ~2 (do|doing|doin|take|keep doing|keep doin|go on|keep going|carry on|face|bear|cope with|live like|live with|fight) ~1 (this|it|any of this|another day|tomorrow|like this|any more|anymore|much longer|no more|life) ~2
    cant go on ~2
    (no|any) (way out|other way|way forward|future|hope|escape|light) ~2 (left|for me|but|from this|anymore|any more|i can see)?
    (i am)? ~2 so tired (of|now|i just|and i|sorry|everyone|it never) ~3
    (make|makes|making) it (stop|all stop|go away|end) ~1
    (it|this|all) ~2 (would|will|will all|would all) ~1 (be)? over (soon|tonight|by|then|either way) ~2
    (want|need) ~1 (it|everything|the pain|this|the noise) ~1 to (stop|end|be over|go quiet)
    i (give|gave|giving) up ~3
    i am (done|finished|dun|so done) ~2
    (nothing|nuthin) (matters|left|helps|means anything) ~2
    not being dramatic ~1
    (i have)? (decided|made my mind up|made up my mind|over everything|over it all|its time|time for me to go|ready to go) ~1
    (want|wish|wanted) ~2 (to|i could) ~1 disappear ~3
    not (even)? joking ~1
    """
)
"""Weariness that many people voice at work; counts only beside another sign."""

DANGER = phrases(
    f"""
    # fear of somebody, or of home
    ({_FEAR}) ~2 (to|of|about) (go|going|be|being|head|heading|get|getting) ~1 (home|back there|back to the house|in there|inside|alone with him|alone with her|in my own|at home|in the house|back to him|back home|to mine)
    ({_FEAR}) ~1 of (him|my ~1 (husband|partner|ex|boyfriend|wife|dad|stepdad|brother|son|girlfriend|fella|flatmate)|what (he|she) (will|might|would|is|could)|how (he|she) (will|is|gets))
    ({_FEAR}) ~2 (he|she|they|my ex|my husband|my partner|that he|that she|what he|if he|if she) ~1 (will|is going to|might|would|could|going to|gonna|is|gets|finds|comes|find|finish|wakes) ~1 ({_HARM}|me|out|home|us|my|coming|angry|drunk|drinking|waiting|here|where)
    ({_FEAR}) ~1 (when|because|whenever|after) (he|she) ~1 (finish|finishes|drinks|drink|gets|is|comes|starts|has|come|get|goes) ~4
    (not|never) ~1 (feel|feeling|am|be) ~1 safe ~1 (at home|in my own|in my house|in my home|here any|with him|with her|going home|at my place|at mine|in that house|around him|tonight|to go home|to be home)
    not safe (for me)? ~1 (at home|at mine|to go home|in my|there tonight|with him)
    (not think|dont think|not reckon|not sure) i (should|can|will|ought to) ~1 (go|be) home ~2
    (can not|cant|cannot) go home ~1 (tonight|because|cos|while he|until he|he is|not with|to him)
    (every time|whenever|when) (he|she|himself|my husband|my partner|my ex|my wife|my fella) ~1 (drinks|drink|is drunk|gets drunk|is on it|has a drink|comes home|gets home|loses it|gets going|is in a mood) ~6 (me|i|us|kids|hide|scared|run|door|lock)
    """
)
"""Fear of home or of a person."""

VIOLENCE = phrases(
    f"""
    ({_THEM}) ~1 (is|has|have|was|just|still|always|only|gets drunk and|comes home and|keeps|keep|started|been|then|also)? ~1 ({_STRIKE}) (me|us|my ~1 (face|head|arm|throat|neck|stomach|back|hair|wrist|jaw|mum|kids|son|daughter|boy|girl|baby|dog)|the kids|the dog|the baby|hands on me) ~4
    ({_THEM}) ~1 (put|puts|putting|had|has|got|have|d|would) ~2 (hand|hands|fist|fists|knife|arm|belt) ~1 (up)? ~1 (to|on|around|round|at|over|against|in) ~1 (me|my|us|the kids) ~4
    ({_THEM}) ~1 (raised|raises|lifted|lifts) (his|her|a|the) (hand|fist|hands|fists) ~1 (to|at|against) ~3
    ({_THEM}) ~3 (will|going to|gonna|gunna|would|threatened to|threatens to|threatening to|swore|swears|promised|promises|says|said|reckons) ~3 ({_HARM}) (me|us|the kids|my|both|himself|it) ~4
    (threatened|threatens|threatening|threats) ~1 (to)? ~1 (me|kill|my|us|hurt|burn|shoot|the kids|take the kids|with a|post|come) ~4
    ({_THEM}|and|then) ~2 (has|got|is|have|took|takes|smashed|smashes|broke|breaks|taken|take|hid|hides|checks|check|reads|goes through|going through|went through|locked|locks|tracks|tracking|monitors|controls|cut off|kicked|punched|punches|keeps|holds|put|snapped|threw|slashed|keyed|emptied|installed|found) ~1 (a tracker on|an app on|a camera in|cameras in|in|through|down|off)? ~1 (my|me|the|our) ~1 (phone|fone|keys|car|door|window|windows|wall|walls|money|card|cards|passport|odometer|mileage|kays|location|wallet|bank|tyres|tires|bank account|laptop|handbag|pay|licence|papers|texts|messages|visa|medication|inhaler|house|front door|spare key) ~5
    ({_THEM}) ~1 (has|got|have|took|takes|keeps|bought|loaded|cleaning|cleaned|waving|waved|pulled|pulls|brought|sleeps with|sits with|holding|held|pointed) ~2 (gun|rifle|shotgun|knife|machete|axe|weapon|pistol|hammer|cricket bat|baseball bat|guns) ~8
    ({_THEM}) ~1 (will not|wont|does not|dont|do not|never|not) ~1 (let me|lets me|allow me|allowed) ~1 (leave|out|go|see|have|use|sleep|talk|drive|work|call|take|answer|eat|near|come) ~5
    (locked|locks|locking) me (in|out|inside) ~4
    (hole|holes|dent|dents) ~1 (in|through) ~1 (wall|door|plaster|gyprock|cupboard|fridge) ~4
    (the door and the hole|hole and the phone) ~6
    (stand|stands|stood|standing|sits|sat|sleeps|slept) ~1 (at|in front of|by|against|across|blocking) (the)? door ~3
    (bruise|bruises|black eye|marks|fingerprints|finger marks) ~3 (he|she|him|her|from|neck|throat|sleeve|makeup|concealer|cover|hide|my) ~3
    """
)
"""What a person at home does; counts when it is of now, and no client is who did it."""

STALKED = phrases(
    f"""
    ({_THEM}|hes|shes|someone|somebody|car|hilux|ute|van|guy|bloke|man) ~2 (found|knows|worked|knows exactly|finds|tracked) ~1 out? ~1 (where|which|when|what time) i (live|work|park|am|finish|sleep|have moved|moved|stay|start|get)
    ({_THEM}|hes|shes|someone|somebody|hilux|van|guy|bloke|man|same (car|ute|van)|(white|black|red|blue|silver|grey) (car|ute|van)|his (car|ute|van)) ~3 (outside|parked|waiting|sitting|hanging|standing|camped|lurking|out the front|out front|across|been past|driving past|drives past|driven past|drove past|circling|watching|followed|following|follows|turned up|turns up|showed up|shows up|rocked up|came to|come to|comes to|keeps coming|banging|bashing|knocking|at) ~3 (my (house|place|work|flat|door|street|car|window|windows|gate|unit|mums|job|shift|bus stop|home|workplace)|mine|my own|the end of my|outside my|across from mine|from mine|again|me home|me to|me from|me everywhere|me at|me around|twice|the road from|every night|for me|past twice|the back door) ~5
    (changed|changing|change|switch|switching|vary|varying) ~1 (where i park|my route|my routes|my locks|the locks|my number again|how i get home|which door) ~4
    (ankle bracelet|ankle monitor|tag|bail|parole|released|got out|gets out|avo|ivo|intervention order|restraining order|protection order|dvo) ~4 (off|out|yesterday|today|tomorrow|breached|breaches|breaching|ignored|ignores|means nothing|not stopping|ran out|expired|came) ~3
    (partner|ex|husband|boyfriend|he|wife) s? ~2 (ankle bracelet|bail|parole|out of jail|out of prison|out of remand) ~4
    (bag|go bag|overnight bag|suitcase|documents|passports) ~2 (packed|hidden|stashed|ready|in the (boot|trunk|shed|car)|at mums) ~3
    (staying put|sitting|sit|hiding|hide|lying|crouched|locked) ~3 (lights off|lights out|goes off|in the dark|in the bathroom|in the wardrobe|in my room|in the toilet|under the window|door locked|light off|light goes) ~3
    (checks|checking|reads) (the|my) (odometer|mileage|kays|receipts|call log|phone|messages|underwear|search history) ~2
    (not|so i am not|without) walking (in|out|to my car|home|to the car) (alone|on my own|by myself)
    ({_THEM}) ~2 roaring at me ~6
    """
)
"""Being followed, watched, kept in."""

LONG_AGO = phrases(
    """
    <longago>
    <many> (years|year|decades|months) (ago|back|on|since|later|now)
    back in ~2
    in (19*|200*|201*)
    when i was (<many>|in|at|young|little|a) ~1
    (used to|once|at my lowest|at my worst|during my|back when|those days|that time|one night in|there was a time|in my past|before i got|before my recovery|my younger self|as a young|all those years|the old me)
    """
)
FRESH = phrases(
    """
    <recent>
    (still|again|now|every night|every day|most nights|most days|keep|keeps|always|lately|<weekday>|nite|2nite|been thinking|these days|each night|some nights|some days|any more|anymore)
    """
)
