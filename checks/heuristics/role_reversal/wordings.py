"""What people say when a client or colleague is asked to hold the writer up."""

from __future__ import annotations

from checks.phrases import phrases

_PERSON = "one|ones|person|people|friend|soul|human|adult|body|mate|face|voice|bit of company|company"
_SPILL = (
    "unload|unloading|offload|offloading|vent|venting|burden|burdening|rant|ranting|moan|moaning|ramble|rambling|rabbit|rabbiting|whinge|"
    "whingeing|whinging|blurt|blurting|overshare|oversharing|spill|spilling|waffle|waffling|blub|blubbing|bleat|bleating|off loading|blather"
)
_LAY = "dump|dumping|put|putting|lay|laying|load|loading|throw|throwing|drop|dropping|heap|heaping|pile|piling|land|landing|chuck|chucking|bring|bringing"
_KIN_OF_MINE = (
    "mum|dad|nan|pop|wife|husband|partner|ex|son|daughter|kid|kids|boy|girl|lad|baby|bub|sister|brother|family|dog|dogs|cat|cats|puppy|"
    "chooks|bird|horse|fish|rabbit|plants|garden|tomatoes|house|flat|place|car|ute|rent|mail|post|stuff|things|washing|shopping|visa|"
    "reference|resume|cv|assignment|essay|application|nephew|niece|grandkids|toddler|little one|wee one|mother in law"
)
_ASKING = "can|could|would|will|canny|may|might|cld|wld"
_WORTHLESS = (
    "bad|terrible|awful|horrible|shit|shite|crap|useless|rubbish|failed|failing|mad|crazy|insane|nuts|selfish|weak|stupid|pathetic|"
    "wrong|evil|monster|fool|idiot|mug|failure|hopeless|unlovable|ugly|disgusting|disgrace|disappointment|burden|overreacting|"
    "heartless|cruel|silly|daft|cow|bitch|drama queen|worthless|losing it|losing my mind|going mad|going crazy|paranoid|imagining"
)
_HELPLINE_OF_THE_HEART = "therapist|counsellor|psych|shrink|psychologist|rock|therapy|agony aunt|medicine|confessor|lifeline|saviour|saving grace|sounding board|shoulder"

LONE = phrases(
    f"""
    # the only one
    you are ~4 only ({_PERSON}) (i|who i|that i|i have|in the)
    you are ~4 only ({_PERSON}) ~1 (who|that)? (gets me|get me|gets it|get it|gets|listens|listen|understands|understand|asks|ask|cares|care|would|sees me|knows|treats|talks to me|has been|makes me|i have|left|does not judge|bothers)
    (you are)? (the)? only ({_PERSON}) i (can|could|have|trust|know|feel|want|would|ever|look|see|hear|talk)
    you are (my|me) only ({_PERSON}|family)
    (only|just) you (get|gets|understand|understands|listen|listens|know how) ~1 me
    you are (all|everything) i (have|got)
    i (have)? (only|just) (have|got) you
    (it is|there is) (just|only) you (now|left|i can)
    you are it i (suppose|guess)
    so you are it
    (yours|your) ~1 is ~1 the? only (voice|face|house|place|door|kitchen|room|smile|hour)
    (not|never) know who else (to|i|would|can)
    (no one|nobody|noone|no body) ~1 (else)? ~4 (to|i can|i could) (talk|tell|turn|confide|speak|say|lean|listen|vent|unload|ring|trust|ask)
    (no one|nobody|noone) else ~2 (listens|asks|understands|gets it|gets me|cares|knows|will listen|to tell|i can|does)
    (no one|nobody|noone|not anyone|not anybody|not a soul|not got anyone|nowhere) ~3 to (talk to|tell|turn to|confide in|say this to|say it to|speak to|turn)
    not (have|got|a|anyone|anybody|is) ~4 to (talk to|tell|turn to|confide in|say this to|say it to|speak to) ~2
    not (say|tell|talk about) (it|this|that) ~4 so i am (saying|sayin|telling|tellin|talking) ~3 you
    (you are the)? (first|only) (one|person) i have (told|ever told|said)
    (have not|not|never) (told|said|breathed|mentioned) ~1 (anyone|anybody|a soul|another soul|a single|it to anyone|this to anyone) (but|except|only|bar|apart from) ~1 you
    (nobody|no one|noone) ~1 knows (but|except|only|bar) you
    that is me trusting you
    i am trusting you with (this|something|that|it)
    """
)
"""The client is the only one, or all there is."""

SORRY = phrases(
    f"""
    (sorry|apologies|apologise|apologize|forgive me|forgive|pardon|excuse) ~5 ({_SPILL}) ~4
    (sorry|apologies|apologise|apologize|forgive me|forgive|pardon|excuse) ~4 (trauma dump|trauma dumping|word vomit|verbal diarrhoea|falling apart|crying on|crying at|crying to|bending your ear|chewing your ear|talking your ear|bang on about me|banging on|pour|pouring|being a mess|such a mess) ~3
    (sorry|apologies|apologise|apologize|forgive me|forgive|pardon|excuse) ~4 ({_LAY}) ~3 (this|that|it|my|all this|stuff|everything|crap|shit|mess|woes|troubles|problems) ~2 (on|at|onto|upon|to) (you|your) ~3
    (sorry|apologies|apologise|apologize) ~4 ({_LAY}) on you ~2
    (should not|shouldnt|ought not|not meant to|not supposed to|not fair) ~3 (be telling|be saying|be burdening|be putting|be dumping|be laying|be crying|be unloading|be offloading|be loading|tell you|burden|put this|lay this|dump|to tell you|to put this) ~4
    (not|never) ~2 (your|yours) (problem|burden|job to|worry|circus|to carry|to fix|to hold|to worry about|mess)
    you did not ~2 (ask|need|come|sign up|want) (for|to|here) ~2 (hear|this|all this|any of this|me|my)
    (what you need to hear|need to hear this|want to hear this) ~2 (sorry|but)
    you (have got|have|got) ~1 enough ~4 without (me|my) ~5
    (do not|dont) mind me (blubbing|crying|being|i am|just|falling|bawling|having|sniffling) ~3
    (sorry|apologies|forgive me) ~2 being ~1 (so|such|all|a|like this|this|shit company|bad company|poor company|terrible company)? ~2 (down|sad|miserable|emotional|teary|weepy|wreck|mess|flat|needy|moody|depressing|downer|low|state|company|sook|upset)
    (sorry|apologies|forgive me) ~3 (cry|crying|cried|fell apart|falling apart|broke down|breaking down|lost it|losing it) ~4
    (should not|shouldnt) have to (hear|listen|see|carry|deal|look after|worry|put up) ~3
    (here i am|look at me|listen to me|hark at me) ~2 (crying|moaning|unloading|rabbiting|whingeing|going on|blubbing|telling you|dumping|bawling|offloading|falling apart|boring you|banging on)
    you must be (sick|tired|bored|fed up) of (me|my|hearing|listening)
    """
)
"""Sorry for the weight that is handed over."""

THANKS = phrases(
    f"""
    (thanks|thank you|ta|cheers|thx|thank|tysm|bless you|appreciate|appreciated|grateful|glad) ~4 (for)? ~2 letting me ({_SPILL}|go on|cry|talk|bend|get it|have a|sob|lean|be a mess|be sad|be myself|pour|bang on|vent)
    (thanks|thank you|ta|cheers|thx|thank|bless you|appreciate|grateful) ~5 (hearing me out|hearing me|listening to me|listening to my|being there for me|putting up with me|cheering me up|looking after me|checking on me|checking up on me|caring about me|comforting me|holding me|holding my hand|sitting with me|making me feel|making me laugh|making me smile|your shoulder|a shoulder|being my|being such a good listener|being a good listener|lending an ear|your ear|calming me|not judging me|understanding me|keeping me)
    (you have|you are|got|such) ~1 a (good|great|lovely|kind) (ear|listener) ~1 (for me|love|hun|thanks|darl|mate)
    """
)
THANKS_FOR_LISTENING = phrases(
    """
    (thanks|thank you|ta|cheers|thx|bless you|appreciate you|grateful) ~3 for ~1 (listening|listenin|hearing this|being there|asking after me|asking about me|understanding|your kindness|being kind|being so kind)
    """
)
"""Thanks that only weigh when the writer has just told of trouble."""

LEANS = phrases(
    f"""
    you ~2 (got|get|gets|pulled|pull|carried|carry|kept|keep|keeps) me (through|going|sane|afloat|alive|from|together|grounded|upright) ~4
    you ~2 (make|makes|made|help|helped|helps) me (feel|forget|cope|more than|get through|not) ~4
    you ~1 (saved|save|are saving) (me|my life)
    you ~2 (cheered|helped|calmed|comforted|picked|soothed|settled) me (up|so much|more than|down|a lot|heaps|no end)
    you have been ~3 (help|comfort|support|good|kinder|use|there|company) ~1 (to|for) me ~4
    you ~3 (more|better|kinder) (help|use|support|good|comfort|company|care) ~1 (to|for|than) (me|my (doctor|psych|husband|wife|gp|counsellor|own|family|mum|sister|kids)) ~3
    i ~2 needed (that|this|our|a) ~1 (chat|talk|hug|laugh|visit|natter|yarn|cry|hour|conversation|cuddle) ~4
    (weight off|feels good|feels better|helps|relief|does me good|did me good|good for me|nice|lighter) ~3 (saying|telling|talking|to say|to tell|to talk|to have told|getting) ~1 (it|this|that)? ~2 (you|off my chest|someone who|with you)
    i ~2 (rely|depend|lean|live|survive) (on|upon|for) (these|this|our|seeing|your) ~4
    (you|u) always know ~1 (what|how) to (say|make me|cheer) ~4
    (seeing|talking to|talking with|visiting|sitting with|coming to|being with) you ~2 (is|are|was) ~3 (only|highlight|best|what gets|what keeps|gets me|keeps me|helps me|therapy|my therapy) ~4
    (seeing|talking to|talking with|visiting|sitting with) you (helps|keeps|gets|cheers|calms|settles) me ~3
    (our|these|them) (hour|hours|chats|talks|visits|sessions|mornings|time|yarns|thursdays|tuesdays|mondays|fridays|wednesdays|walks|catch ups) ~3 (gets me|get me|keeps me|keep me|only thing|only time|what gets|what keeps|help me|helps me|my therapy|are my|is my therapy)
    i ~4 (depend|depended|rely|relied|lean|leaned|leant|leaning|relying|depending) ~1 (on|upon) (you|our|your) ~2
    i ~2 not know ~2 what i would do without (you|our|these)
    (where|how) would i be without you
    you are ~1 (my|better than my|better than any|better than a|cheaper than a|cheaper than my|like a|like my) ~2 ({_HELPLINE_OF_THE_HEART})
    (do not|dont|never|please not) ~3 (leave|cancel on|give up on|forget about|abandon|ghost|desert) me ~3
    (do not|dont) (go|leave|cancel) ~3 (on me|without me|i need you|i would be lost)
    i ~1 (need|needed) you (more|right now|now|to be there|to hold|to hug|to like|to listen|to tell me|to say|to be nice|to be kind)
    """
)
"""The client carries the writer."""

REASSURE = phrases(
    f"""
    what would (you|u) ~3 (if you were me|in my (shoes|place|position|spot)|if it was you|if it were you|if this was you) ?
    (tell|promise|reassure|assure|convince|say to) me (that)? (i am|i was|i did|i have|i will|i would|i can|it will|it is going to|it is not my|it was not my|it gets|it does get|you do not think|you do not hate|you do not mind|you still|you have done|you would have|you think i|you have been|you did|everything|things will|we will|he will|she will|they will|mum will|dad will) ~6
    (promise|swear) (you|me you|me) ~2 (still|will not|do not|would not|never) ~3 (me|of me|i) ~6
    i am not ~1 (a|an|that|being|the|such|so|too)? ~2 ({_WORTHLESS}) ~5 am i
    i am not ~1 (a|an|that|being|the|such|so|too)? ~2 ({_WORTHLESS}) ~3 right ?
    i am not ({_WORTHLESS}) ~2 ?
    i (did|was|have) ~1 (do|done|not)? ~2 (wrong|right thing|my best|to blame|my fault) ~3 (did not i|was not i|did i|was i|right|have not i|yeah) ?
    (am i|was i|would i be|are we) ~1 (a|an|being|that|the|just|such a|so|too|going|not)? ~2 ({_WORTHLESS}) ~5 ?
    (does|do|did|would) (that|this|it) make me ~2 (a|an|the)? ~2 ({_WORTHLESS}|person|mum|dad|daughter|son|wife|husband|friend|nurse|worker) ~2
    (do|did|does|dont|would|you) ~2 (think|reckon|say|believe) ~1 i (am|was) ~3 ({_WORTHLESS}|doing ok|doing okay|doing all|ok|okay|good|any good|pretty|attractive|lovable|cut out|right to|going to be|a good) ~4
    (would|do) you (say|think|reckon) ~1 i (was|am|did) ~6 ?
    (do|did|dont) you ~2 (hate|blame|judge|think less of|think badly of|still like|still want|resent) me ~3 ?
    you (do not|would not|will not|dont|are not|cant|can not) ~2 (hate|blame|judge|think less of|think badly of|mad|angry|leave|annoyed|cross|disappointed) ~2 me ~3 ?
    (say|tell me|know) ~1 (you are|your|youre) not (mad|angry|cross|annoyed|upset|disappointed|sick) ~1 (at|with|of|in) me ~3
    (please)? (do not|dont|not to|please not) ~1 (judge|hate|think less of|think badly of|be mad|be angry|be cross|laugh at|pity) ~2 me
    (do not|dont) ~1 (be (mad|angry|cross|disappointed)) (at|with|in) me
    hope you (do not|will not|dont) ~2 (think less|think i am|hate me|judge me|think badly|mind me telling|mind me saying|mind me crying)
    (i wish|wish|i want|want|need|i need|i just need|just need|could use|could do with|i would love|would love) ~1 (someone|somebody|anyone|one person|some one|you) (would|to|who|could|felt|loved|cared|will|that) ~1 (tell|say|hug|hold|listen|feel|felt|love|loves|look|looked|care|cared|cares|ask|asked|asks|notice|noticed|talk|be|make|understand|understands|that|gets|stay|sit|see|saw|comfort|cheer|about|take care|pick me|give me|miss|choose|chose|want|wanted) ~5
    (need|could use|could do with|wouldnt mind|want|kill for|after|love) a (hug|cuddle|good cry|cry|shoulder|kind word|friendly ear|friend right now|bit of kindness|bit of sympathy|pep talk|pick me up|squeeze) ~3
    (give|gives|gimme|gis) (me|us) a (hug|cuddle|squeeze|wee hug|big hug) ~2
    (hug|hold|cuddle|comfort|distract|console|cheer up) me ~3
    (cheer|talk|calm) me (up|down|out) ~2
    (not to|do not|dont) be ~1 (kind|nice|lovely) ~2 (today|to me|or) ~1 i will ~3
    (look after|be nice to|be kind to|be gentle with|feel sorry for|take care of|be good to|be proud of) me ~2
    (nobody|no one|noone|none of them|no bugger|not one) ~3 (gives|give|gave) a (toss|shit|damn|stuff|rats|monkeys|fuck|hoot|crap|rats arse) ~3
    (say|tell me|promise|hope|please say) (that)? you (forgive|will forgive|still like|still want|do not hate|still love|understand me) ~3
    you (will not|would not|wont|are not going to|do not) ~1 (think less|think badly|judge|hate|tell|repeat|leave|laugh|say anything|think i am|give up) ~5 (will you|would you|are you|do you|please)
    would you (still|ever) ~1 (want|like|love|see|trust|have|talk to|come to) (me|a person like me|someone like me) ~4
    what (should|do|would|can) i (say|do|tell|write) ~2 (to|with|about) my ~1 (wife|husband|son|daughter|kids|mum|dad|ex|partner|boyfriend|girlfriend|boy|girl|brother|sister|marriage) ~5
    (nobody|no one|noone|none of them|they never|not one of them) ~3 (appreciates|values|appreciate|value|thanks|respects|listens to|likes|wants|cares about|believes in|notices) (me|us|what i) ~4
    at least you (think|like|appreciate|listen|care|notice|get|see|want|believe|understand|still|are nice) ~5
    i deserve ~2 (better|more|a break|to be|love) ~4 (right|do not i|dont i|eh|no) ?
    """
)
"""Comfort, sympathy, a good word asked for."""

PRAY = phrases(
    """
    pray for (me|us|my ~1|our ~1|him|her|mum|dad|them)
    (keep|remember|hold) (me|us|my ~3|our ~2|him|her|them|mum|dad) in ~1 (your|ya) ~2 (prayers|prayer|thoughts|duas|rosary)
    (say|send|offer|light|spare|do|make|need|want|get) ~4 (prayer|prayers|rosary|novena|dua|duas|candle|hail mary|decade|karakia|mass) ~1 (for|to)? ~1 (me|us|my|him|her|mum|dad|please|or whatever|whatever|would|will|tonight|thoughts)
    (prayers|good vibes|good thoughts|thoughts and prayers|hugs|fingers crossed|positive vibes|love) (please|needed|welcome|appreciated|wanted)
    (send|sending|need|want) ~3 (good vibes|hugs|good thoughts|positive vibes|your love|healing|prayers) ~2 (my way|our way|please|me|to me|our|for)
    put in a ~1 word with (god|the man|the big|himself|upstairs|jesus|the lord|him upstairs|st) ~8
    """
)

TROUBLED = phrases(
    f"""
    # asks that only weigh beside the writer's own trouble
    what would you (do|have done|say|tell) ~6 ?
    (how|what) (would|should|could) (you|i) (respond|do|handle|tell|say|manage|act|go about|forgive|even) ~4 ?
    what (would|did|do|should|am) i (do|do wrong|tell|say|supposed to|going to do|doing wrong) ~6
    what (can|do) i do ~4
    how (do|did|would) you ~1 (do it|cope|stop|get over|get past|get through|manage|deal with|handle|survive|bear|stand it|live with|carry on|keep going|forgive|keep cheerful|stay so) ~4
    (tell|show|teach) me how ~4
    (would|should) you (go|ring|call|stay|leave|drive|wait|take|forgive|text|sell|sign|tell|let|keep|have|move) ~4 (him|her|them|it|back|there|up|me) ~3 ?
    should i (go|ring|call|stay|leave|drive|wait|take|forgive|text|sell|sign|tell|let|keep|move|just|have|be|try|give|message|apologise|say|quit|pack|come|get) ~8 ?
    (do|did|dont) you (think|reckon) ~1 (i|he|she|they|we|it is|it was|that is|there is|hell|shell|him|her) ~8 ?
    (you have|you) (got|had|been|raised|buried|lost|lived|survived|done) ~5 (you would know|you will know|you know|you must know|you tell me)
    (value|like|love|want|need|appreciate|could use) (your|a bit of|some|bit of) ~1 (opinion|advice|wisdom|take|thoughts on|honest|view|help with my)
    (any|got any|have you any|have you got any) (advice|tips|ideas|wisdom) ~4 ?
    please be honest ~2
    (be|b) (nice|kind|gentle|patient) (to me|with me|today|please|yeah|ok|eh|everyone|all)? ~1
    (go easy on|bear with|stick with|humour) me ~3
    (say|tell) (me)? something ~1 (nice|kind|funny|normal|good|happy|cheerful|silly)
    (someone|somebody|anyone|one of you|yous|you all) ~2 (say|tell me|send|talk to me|hug|cheer|distract|make me|hold|come sit|sit with|ring me|check on me|remind me|save me|help me|listen|stay with me) ~5
    (hope|trust|hoping) (that|this|it) (is|was) (all right|ok|okay|not too much|fine) ~2
    hope you do not mind ~5
    (just)? needed to (tell|say|get) ~2 (someone|somebody|it out|this out|it off|that out|to someone)
    (had|have|need|got|needed) to ~1 (tell|talk to|say it to|offload to|vent to|get it off) ~1 (someone|somebody|anyone|my chest|it to someone|this to someone)
    (can|could|may|mind if|ok if|okay if|is it ok if) i ~2 (sit|stay|cry|hide|vent|rant|offload|lie down|sleep|crash|have a cry|tell you|talk to you|lean|use your|bend your ear|ask your advice|unload) ~8
    let me ~1 (sit|cry|stay|hide|vent|rant|talk|rest|cuddle|hold|lie|sleep) ~6
    (not to|do not|dont) be (kind|nice) ~3
    (sorry)? (not sure|do not know|no idea|dunno) why i am telling you ~2
    ({_ASKING}) you ~2 (come|go|sit|stay|walk|drive) ~2 with me ~5
    ({_ASKING}) you ~3 (write|do|make|get|find|ask|tell|speak|talk|ring|call|translate|read|help|say|sign|lend|give|put) ~6 (for me|with me|me with|to me|to them|about me|i am) ~6
    ({_ASKING}) you ~2 (help|drive|take|pick|lift|collect|put|hide|lend|store) (me|us) ~5
    you (got|have|have got|know|know of) any ~1 (folks|mates|family|friends|people|one|body|rooms|room|cousins|contacts|jobs|work|spare) ~5
    (you|if) ~6 (tell|say to|let) (them|her|him|the agency|the office|the boss|the manager) ~2 (i am|that i|i was|we) ~6
    (like|love) me (if|when|even|anyway|still) ~6
    """
)

FAVOUR = phrases(
    f"""
    ({_ASKING}) (you|u|one of you|somebody|someone|anyone) ~4 (mind|feed|walk|water|watch|look after|babysit|sit|pick up|collect|drop|check on|check in on|take|keep|mow|store|post|bring in|visit|ring|write|do|read|help|take care of|hold|keep an eye on|have) ~2 (my|me|our|mine|for my) ~2 ({_KIN_OF_MINE}) ~6
    (mind|feed|walk|water|babysit|look after|check on|collect|pick up) (my|me|our) ~1 ({_KIN_OF_MINE}) ~5 (would|will|could|for me|please|while|till|until|on|eh|yeah|tomorrow|tonight)
    (any chance|chance|possible|wondering if|hoping|do you reckon|do you think|would you mind|mind|think) ~2 you ~3 (feed|walk|water|watch|look after|babysit|mind|minding|feeding|walking|watering|looking after|babysitting|pick up|collect) ~1 (my|me|our) ~2 ({_KIN_OF_MINE}) ~4
    ({_ASKING}) you ~3 (feed|walk|water|look after|babysit) ~1 (my|me|our) ~4
    ({_ASKING}) you ~2 (give|write|put) ~2 (me|in) ~2 (reference|good word|recommendation|good review|five stars) ~5
    (write|give|put) ~1 (me|in) a (reference|good word|recommendation|good review) ~3
    come (to|with me to|along to) (my|the) (court|hearing|funeral|appointment|scan|chemo|hospital) ~1 (with me|for support|for me|i) ~5
    ({_ASKING}) you come with me ~2 (to|when) ~5
    """
)
"""Practical help asked for the writer's own house, family or affairs (guide, case 30)."""

HUSH = phrases(
    """
    (do not|dont|never|please not|please do not|you can not|not to) ~2 (tell|mention|say|breathe|let on|repeat|put (it|this|that|in|on|down)|write|report|telling|telling on|ring|call|dob|share) ~8
    (keep|kept|keeping) (it|this|that|what i) ~3 (between us|between ourselves|to yourself|quiet|under your hat|secret|private|to yourselves|between you|schtum|stum|mum)
    (between|tween) (you and me|you and i|ourselves|these four walls|the two of us)
    (just|only|strictly|this is|that is|keep|stays|remains) ~2 between us
    (our|a) ~1 secret ~2
    (mum s|mums|mum is|mams) the word ~1
    (stays|stay|goes) (between us|here|in this room|in here|with you|in this car|no further)
    (no one|nobody|noone|they) ~2 (else)? (can|must|need|needs|has to|should|to) ~1 know ~3
    not a word ~3
    (you have not|you did not) (seen|see|hear|heard) (me|that|this|nothing|anything) ~3
    """
)
"""Secrecy, which is this concern where the writer's feelings are what is hidden (guide, case 19)."""
