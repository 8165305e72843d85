"""What people say when a client becomes a friend, a guest, a follower, a customer or a secret-keeper."""

from __future__ import annotations

from typing import NamedTuple

from checks.phrases import Phrases, phrases

_CLOSE = (
    "friend|friends|mate|mates|best mate|best mates|best friend|bestie|besties|bff|bffs|pal|pals|buddy|buddies|sister|sis|brother|bro|son|daughter|"
    "cousin|twin|twins|family|fam|whanau|whānau|blood|favourite|favorite|fave|fav|soulmate|girl|baby girl|granddaughter|grandson|child|own|kid|kin|"
    "mum|nan|dad|aunt|uncle|homie|sistah|rock|everything"
)
_HOME = (
    "mine|ours|my place|our place|my house|our house|my gaff|our gaff|my flat|my unit|my apartment|my home|our home|my yard|our yard|my pad|me place|me house|me gaff|"
    "me mums|my mums|my garden|our garden|my pool|our pool|my caravan|my farm|our farm|the farm|the block|my block|my balcony|my room|my door|our door|my kitchen|our table|my table|"
    "my back door|my cabin|our cabin|my bach|our bach|my shed|our caravan"
)
_MEAL = (
    "dinner|tea|lunch|barbecue|bbq|barbie|roast|party|drinks|movie|movies|kai|feed|christmas|xmas|eid|iftar|diwali|thanksgiving|cookout|brunch|supper|sleepover|cuppa|"
    "feast|hangi|braai|game|match|footy|beer|beers|wine|a drink|easter|rice|pizza|boil up|breakfast|drop|natter|swim|cards|housewarming|curry|fika|mahjong"
)
_DRINK = "beer|beers|wine|wines|vino|pint|pints|drink|drinks|cocktail|cocktails|bevvy|bevvies|bevs|jar|schooner|bourbon|margarita|margs|shots|coldie|coldies|tinnies|swift half|prosecco|cider|the pub|clubbing|brew|brewski"
_PLATFORM = (
    "facebook|fb|face book|insta|instagram|ig|gram|the gram|snap|snapchat|tiktok|tik tok|twitter|discord|messenger|whatsapp|telegram|signal|finsta|socials|wechat|viber|xbox|psn|"
    "playstation|steam|bebo|threads|linkedin|kik|reddit|strava|bereal|fbook|hinge|tinder"
)
_PHONE = "number|numbers|mobile|phone|cell|mob|line|landline|email|e mail|digits|whatsapp|cellphone|inbox|gmail|address"
_CONTACT = (
    "call|ring|text|message|phone|buzz|email|msg|whatsapp|bell|contact|reach|dm|facetime|tinkle|get|catch"
)
_OFFICE = (
    "office|boss|bosses|manager|supervisor|agency|coordinator|co ordinator|team leader|service|work|the others|others|ndis|case manager|case worker|caseworker|hse|matron|"
    "company|centre|management|my lead|head office|social worker|your worker|ward sister|charge nurse|them at work|in charge|hr|the team|the nurses|head nurse|big boss|rostering|provider|"
    "keyworker|key worker|anyone at work|the staff|staff|charity|council|school"
)
_ANYONE = "anyone|anybody|no one|nobody|a soul|noone|everyone"
_AWKWARD = "(any hour|all hours|any hours|day or night|night or day|day and night|24 7|247|midnight|2am|3am|4am|1am|2 am|3 am|4 am|1 am|middle of the night|whatever the hour|whatever time|after hours|any time of the night|any time of night|any time day|weekends|when i am off|off shift|small hours|even if i am asleep|even at night|at night|all night)"
_AMOUNT = "few bucks|few quid|few bob|few dollars|cash|money|tenner|fiver|twenty|fifty|hundred|forty|thirty|ten|bucks|quid|dollars|dollar|pounds|euro|euros|score|grand|rent|pineapple|lobster|gas money|petrol money|bus fare"
_GIVEN = (
    "perfume|present|presents|gift|gifts|pressie|prezzie|something|somethin|chocolates|flowers|necklace|earrings|smokes|cigs|ciggies|cigarettes|durries|fags|bottle|voucher|jumper|teddy|"
    "jewellery|treat|treats|takeaway|maccas|mcdonalds|kfc|vape|trainers|sneakers|shoes|bracelet|handbag|clothes|toys|envelope|gift card|hoodie|scratchies|lotto ticket|scratch card|darts|six pack|weed|"
    "groceries|a game|candle|scarf|airpods|aftershave|ring|watch|tv|telly"
)
_SERVICE = frozenset(
    "hall centre center hub office clinic group program programme service library lounge community agency reception ward desk drop-in unit building "
    "surgery foyer team kitchen courtyard dining marquee cafe café workshop session lobby boardroom activity activities".split()
)
_INVITES = frozenset(
    "you your come join bring welcome invited invite swing pop drop yourself hey everyone all".split()
)
_SELF = frozenset("i me my mine we our ours us".split())
_TROUBLE = frozenset(
    "cry crying cried sad struggling struggle depressed lonely scared breakdown crumbling drowning divorce split dumped drinking anxious panic grief "
    "hate cope coping feel feeling feelings ashamed upset relapse relapsed court remand scan bruise bruises cancer died dying miscarriage pregnant "
    "diagnosis arrested affair biopsy overdose sectioned suicidal panicking shaking terrified".split()
)


class Wording(NamedTuple):
    """Wordings that show one kind of crossing, and how sure each makes us on each surface."""

    kind: str
    confidence: float
    phrases: Phrases
    in_channel: float | None = None
    """Confidence where clients and staff read together, if it differs."""
    needs: frozenset[str] = frozenset()
    """Words one of which its sentence or the one before must hold."""
    never: frozenset[str] = frozenset()
    """Words none of which its clause may hold."""
    opens: bool = False
    """It must be said to the reader: open a clause or follow "you can", "just", "please" and the like."""
    money: bool = False
    """Its clause must speak of a sum of money."""
    refusable: bool = True
    """A negation in front of it makes it a refusal."""
    whole: bool = True
    """The finding is the whole clause, not the match alone."""


WORDINGS: tuple[Wording, ...] = (
    Wording(
        "friend",
        0.85,
        phrases(
            f"""
            (you are|your) ~3 like ~1 (a|my|our|me|the|another) ~2 ({_CLOSE})
            (you are|your|you is|you) (just)? (my|me|our) ~3 ({_CLOSE})
            you are to me ~3 ({_CLOSE})
            (you are|you is) (now|like|just|our|my|all|as good as|pretty much|practically|almost|more like|more|real|proper)? (family|fam|whanau|whānau|one of us|one of ours|kin|like family|one of the family|part of the family|part of our family|part of my family|like blood)
            (you are|your) ~1 (more than|not just|not only|so much more than|more like) ~2 (client|resident|patient|job|participant|service user|customer|friend|case|number|another client)
            your (like|practically|as good as|now|pretty much) (family|fam|whanau|kin|one of us|one of the family)
            (more|rather|closer) ~2 (friend|friends|mate|mates|family|sister|daughter) than ~3 (client|worker|job|patient|carer|support worker|nurse)
            (we|you and me|you and i|me and you|us two) ~1 (are|is|have become|feel like) ~2 (mates|besties|bffs|buddies|pals|twins|soulmates|sisters|brothers|bestie|friends now|real friends|best friends|proper friends|friends first|good friends|like family|family now|basically family|friends you and|friends|family)
            we (can|could|will|should|would) ~2 be ~2 (mates|friends|besties|pals|buddies|sisters|inseparable)
            we would have been ~3 (mates|friends|inseparable|besties|married|together)
            if we had met ~8 (friends|mates|inseparable|besties)
            (think|thought|see|treat|consider|regard|count|look on|look upon|class) (of)? (you|me|us) (as|like)? ~3 ({_CLOSE})
            i am (your|also your|like a) (friend|mate|best friend|bestie|sister|brother|big sister|second mum|big brother)
            (only|first) ~1 (client|one|person|resident|patient) i (would|will|ever|have ever) ~5
            i am (your|like your|like a|also your) ~1 (friend|mate|mum|nan|sister|brother|aunt|big sister|big brother|second mum|best friend|bestie|dad) (here|now|too|not|first|to you|.)
            (forget|pretend|ignore|never mind) ~2 i am ~1 (your|a|the|not your) ~1 (worker|carer|nurse|staff|counsellor|support|caseworker|therapist)
            (not|never mind) (as)? your (worker|carer|nurse|caseworker|counsellor|therapist) ~3 (friend|mate)
            leave the (role|job|lanyard|badge|titles|worker) ~3 (door|car|out|home|behind)
            (son|daughter|sister|brother|mum|dad|nan|friend|family|child|girl|boy) i (never|did not|always|have not|wish|wanted|could not) ~2
            (closest|nearest) thing (i have|i got|i have got|to) ~2
            (wish|wished) you were my ~2
            (adopt|adopting|adopted) you
            (take|taking) you home with me
            not like the (other|rest|others) ~2 (staff|workers|carers|nurses|lot|.)
            my (favourite|favorite|fave|fav) ~1 (client|resident|patient|participant|customer|one|person)
            (special|precious|dear|important) (to|for) me
            (next of kin|emergency contact|godmother|godfather|godparent|bridesmaid|best man|pen pal|pen pals)
            you (mean|meant) (so much|the world|a lot|everything|more) (to me|than)
            (do not|never) (usually|normally|ever)? do this (with|for) ~2 (clients|client|residents|others|anyone|everyone|patients|anybody)
            (only|just) (for|because it is) you (because|.|mate|love|hun|babe)
            (you should|let me|want to|have to|you have to|gotta|must) ~1 (meet|set you up with) (my|our) ~1 <kin> ~3
            (soft spot|time) for you that i
            as friends (once|after|when|not|now|do|outside)
            (real|true|proper) friends ~2 (do|don|tell|help|look|share|like us)
            (hey|hi|morning|night|love you|hiya|ok) (bestie|bff|besties)
            (me and you|you and me) are ~3 (same|twins|blood|family|mates|two peas)
            you and me are
            """
        ),
        never=frozenset(("team", "group", "here", "everyone", "role")),
    ),
    Wording(
        "friend",
        0.65,
        phrases(
            f"""
            you remind me ~4 of (my|me|our) ~3
            (like|as) (family|one of the family|one of us|one of my own)
            (i|we) (love|adore|miss) you (so much|to bits|lots|all|loads|heaps|like|more than|mate|hun|babe|bestie|darl|darling|.)
            love you (to bits|like|so much|lots|loads|heaps|more)
            call me (mum|nan|aunt|dad|uncle|sis|bro|ma)
            between friends
            what (mates|friends) (are for|do)
            your (my|me) ~2 ({_CLOSE})
            """
        ),
        never=frozenset(("team", "here", "service")),
    ),
    Wording(
        "romance",
        0.85,
        phrases(
            """
            (ask|asked|asking|take|taking) you out (.|for|on|one|to|some|properly|dancing|dinner|friday|saturday|tonight)
            (on|for|like) a (date|hot date|first date)
            (dating|kissing|marry|kiss|snog|spooning) you
            (kiss|cuddle|spoon|massage|undress|hold) (you|with you) (all|tonight|right now|right|better|.|so|in my)
            (can|could|may|want to|would love to|wanna|let me|need to|going to|just|have|dying to) (i|me)? ~3 (cuddle|kiss|back rub|snuggle|stroke|snog|shoulder rub)
            (fancy|fancied) you (.|since|so|a bit|like|too|rotten|from)
            (in love with|falling for|fallen for|crush on|feelings for|attracted to|crazy about|thing for) you
            if (i was|i were|you were|you was|i wasn) ~1 (single|not my client|not your worker|not your carer|not married|not your nurse|not a client)
            if (i was|i were|you were) not (my|your) ~2 (client|worker|carer|nurse|patient|resident|support|therapist|caseworker)
            (you are|your|you look) ~2 (sexy|so hot|gorgeous when|well fit|hot stuff|so fit|irresistible|kissable)
            wish (i was|i were|you were) not (your|my) ~2
            (sit|come) (on|and sit on) my (lap|knee)
            (wish|if) ~1 i (had|have|would|would have)? met you (before|first|years|when|sooner|earlier|in another) ~3
            thinking (about|of) you (in bed|all night|naked|when i am in|at night)
            """
        ),
    ),
    Wording(
        "social_media",
        0.9,
        phrases(
            f"""
            (add|friend|find|message|dm|look|stalk|inbox|pm|hit|get|chat|msg|snap|slide|hmu|facebook) (me|us|to me|with me) ~5 ({_PLATFORM})
            add (me|us)
            follow me ~5 ({_PLATFORM}|back|there|i will follow|will follow)
            (i|we) ~2 (follow|followed|add|added|adding|following|friend|friended|tag|tagged|found|looked) you ~3 ({_PLATFORM}|back|there|in my|in a)
            (adding|friending) you
            (i will|i am going to|let me|can i|i am|should i|i just) ~1 (add|follow) you
            follow (me|me back|you back)
            (my|a|me|sent you a|sent a) (friend|follow|facebook|fb|insta|snap|linkedin) (request|requests|req)
            (friend|follow) request ~1 (sent|to you|from me|coming|on its way)
            (want|have|take|need|got|give you|swap|here is|get) ~1 (my|me) ({_PLATFORM}) ~2
            accept (my|me|the|us) ~2
            (snap|insta|tiktok|facebook|fb) (me|us) ~3
            (my|me|mines) ~1 ({_PLATFORM}) (is|handle|name|user|username|account|if|.)
            (you|can|could) find me ~3 ({_PLATFORM})
            (look|search|find) me up ~3 ({_PLATFORM}|there|online|handle)
            post you on ~3 (story|page|wall|feed|grid|reels)
            (on|via|over) my (personal|own|private) (account|page|profile|{_PLATFORM})
            you me ({_PLATFORM}) friend
            (we|us) ~3 (be|become|connect|connected) ~2 ({_PLATFORM})
            i am ~2 (on|on the) ({_PLATFORM}) ~2 (as|under|if|too|come|add|look|find|message|dm|hit|anytime|handle)
            """
        ),
        never=frozenset(("service", "page", "group", "community", "hub", "centre", "official", "org")),
    ),
    Wording(
        "social_media",
        0.75,
        phrases(
            f"""
            (dm|inbox|pm|whatsapp|snap|facetime) me ~4
            ({_CONTACT}|write|chat|talk|speak) (to)? (me|us) ~4 (on|over|via) ({_PLATFORM})
            my ({_PLATFORM}) ~2 (write|message|chat)
            """
        ),
        in_channel=0.6,
    ),
    Wording(
        "contact",
        0.85,
        phrases(
            f"""
            (my|me) (own|personal|private|proper|real|actual|home|other|normal|main) ~1 ({_PHONE})
            (own|personal|private|proper) (number|mobile|cell|mob) ~2 (if|is|any|use|here|.)
            (put|save|stick|pop|keep|chuck|store|type) my (cell|number|mobile|mob|digits|phone) ~3 (phone|contacts|mobile|speed|yours|cell)
            ({_CONTACT}|write|write to) (me|us) (direct|directly|at home|from home|at mine|privately|on the quiet|personally)
            ({_CONTACT}) (the|my|me|our) (daughter|husband|wife|son|partner|hubby|sister|brother|fella|mum|lad|lass|boyfriend|girlfriend) ~4 (if|for|when|whenever)
            {_AWKWARD} ~2 (i do not care|i will answer|i will pick up|i will be|call me|ring me|text me|i do not mind|just call|just text|just ring|no worries i)
            (not|never|instead of|rather than|do not use|do not bother with|forget|skip|bypass|before) ~1 (ring|ringing|call|calling)? (the|that|your|going through the) ~1 (work|hospital|office|agency|service|team|on call|ward|house|shelter|crisis|company|switchboard|nurse) ~1 (line|phone|number|one|portal|email|switch|mobile|thing|on call|first)
            (rather than|instead of) ~1 (ring|ringing|call|calling|bothering|using) the ~1 (line|office|agency|on call|service|ward|hotline|team|111|switch)
            (easier|better|quicker|faster|nicer) than (the|going through) ~2 (portal|office|agency|service|work line|work phone|switch|on call|line|work one)
            (work|office|agency|they|the office|management) ~1 (reads|checks|monitor|monitors|sees|see|listens|records|watches|can see|can read|looks at) ~1 (everything|it|that|that one|my|our|those|them|all|messages|the)
            by my (bed|pillow|nightstand)
            (ring|call|phone|text|try) (my|our) (house|home|place|landline|mum s|husband|wife) ~1
            (ring|call|phone|text) me (not|never) the ~3
            (on|under) (my|the) (nightstand|pillow|bedside)
            (send|write|post|mail) ~5 (me at home|to my house|to my home|to my own|to mine|my home address)
            (after|once|when) (the)? (work|office) ~1 (one|phone|line) (is|goes|gets|switches|turns) ~1 off
            the work (one|phone) (goes|gets|is) ~1 off
            (message|text|ring|call|phone|whatsapp|buzz) me (when|after|once|outside) ~1 (i am off|i am not working|i finish|hours|work|i am home|shift|my shift)
            """
        ),
        never=frozenset(("lifeline",)),
    ),
    Wording(
        "contact",
        0.85,
        phrases(f"({_CONTACT}|ring it|knock|come|holler|shout|pop|wake|answer|up|free|reply|pick up|use it|call it) ~5 {_AWKWARD}"),
        needs=_SELF | frozenset(("ring", "holler")),
        never=frozenset("her him he she they line lines lifeline crisis service team samaritans nurse doctor staff office".split()),
    ),
    Wording(
        "contact",
        0.55,
        phrases(
            """
            (ring|call|text|message|phone|buzz) me (any time|anytime|whenever|any old time|at any time)
            my (number|mobile|cell|mob) (is|if|in case)
            (have|take|give you|given you|got|here is|save) my (number|mobile|cell|mob|digits)
            i am always (up|awake|home|in) ~2
            """
        ),
        in_channel=0.4,
        never=frozenset(
            "office work hours hour nine five 9 5 weekday weekdays desk extension business reception between monday before until till shift team early".split()
        ),
    ),
    Wording(
        "invitation",
        0.85,
        phrases(
            f"""
            (come|pop|swing|drop|call|nip|head|pull|get yourself|get down|bring yourself|scoot|wander|cruise|step|stop|walk|drive|rock) ~1 (over|round|around|by|past|in|up|down|out|on over)? (to|at|in|on|over to|round to|up to|out to|round at)? ~1 ({_HOME})
            (come|pop|swing|drop|call|nip|head) (over|round|around|by|past|up|in|out|on over|along) ~1 (to|for|and|on|any|whenever)? ~3 ({_MEAL})
            (come|pop|drop|call) (over|round|around) ~2 (tonight|tonite|friday|saturday|sunday|sat|fri|sun|weekend|any night|any weekend|if you are lonely|if you get lonely|whenever|after mass|after church|any time|when you are lonely)
            (stay|crash|kip|live|sleep|move in|bunk|eat|spend) ~3 (at|in|on|round|to|with) ({_HOME}|my couch|our couch|my sofa|our sofa|the couch here|my spare room|our spare room|my spare bed|my floor|the spare room)
            (stay|move in|live|crash|come stay|come live|come and stay) with (me|us|me and|my family|my lot|our family) ~3
            come (over|round|around) ~2 mine
            come (skate|fish|fishing|camp|camping|surf|surfing|spar|party|hang|stay|eat|dancing|clubbing|celebrate|sit|sit down|watch|play|drink|bowling|on holiday) ~4 with (us|me and|my family|the family|my lot|me and my|me and the|my kids|the kids|my mates|me)
            come (see|look at|and see|visit|check out) ~1 (it|my|our|me|us|the new place|the house) ~2
            (knock|tap|holler|throw a stone|ring the bell) ~1 (on my|on our|at mine|at my|at the window|on the window) ~3
            let yourself in
            have you (round|over|up) ~1 (for|to) ~3
            (come|go on) (have|and have|grab|share) ~1 (one|drink|beer|pint|cuppa|jar) (on|with) (me|us)
            pull up a (stool|chair|pew) ~2
            rock up ~3
            """
        ),
        needs=_SELF | frozenset(("yourself", "mine")),
        never=_SERVICE,
        opens=True,
    ),
    Wording(
        "invitation",
        0.85,
        phrases(
            f"""
            (you are|your|everyone is|all yous are|all of you are|yous are|you lot are|you are all|all you are|all welcome|all are) ~2 (invited|welcome|expected) ~2 (to|at|round|in|over) ~2 ({_HOME}|my birthday|my party|my wedding|our wedding|my 30th|my 40th|my 21st|my 50th|me 30th|me 21st|me 40th|our party|my)
            (invite|inviting) you ~2 (to|over|round|for|home) ~2 ({_HOME}|{_MEAL}|my|our|wedding|.)
            you ~5 (in|at|to|into|visit|see|round) (our|my|me) (house|home|place|flat|gaff|apartment|yard|farm|caravan|garden|pool|kitchen)
            (come|invited|welcome|bring|you should|invite) ~5 (my|our|me) ~1 (birthday|bday|30th|40th|50th|21st|60th|housewarming|wedding|party|bbq|barbecue|hens|baby shower|engagement|christening|cookout|bash|leaving do|son s birthday|daughter s birthday)
            cookout at ~3
            (have|eat|share|spend|join|do|enjoy|celebrate|come|get) ~4 (roast|dinner|tea|lunch|christmas|xmas|birthday|easter|feed|barbecue|bbq|new year|eid|supper|breakfast|thanksgiving|meal) ~2 (with|at) (us|me|my family|ours|mine|our family|the family|me and ~2)
            (my|our) (sofa|couch|spare room|spare bed|box room|granny flat|caravan|floor) ~1 (is|s|has|pulls|folds|always)
            (meet|see|join|catch) ~1 (you|me|us|up) ~2 (at|in|down) the (pub|bar|club|rsl|casino|tav|tavern|local|nightclub|bottle shop|brewery|beer garden|cinema|movies)
            (having|got|throwing|doing|hosting) ~4 (over|round|at) ~4 ({_HOME})
            (crash|stay|kip|shower|park|sleep) at yours ~2
            (me and|with|and|bring) (the kids|my kids|my boys|my girls|hubby|my husband|the husband|the missus|my wife|my family|my partner|my mum|my mates) ~5 (yours|your place|your house|visit you|see you|over to you)
            (come|coming|along|down) to (my|our) (church|mosque|temple|game|gig|choir|quiz|match|band night|prayer group|bible study|book club|netball|family)
            (got|have|scored|won) ~1 (a spare|two|extra|spare|another) ~2 (ticket|tickets) ~3
            (use|borrow|take|have) (my|our) ~2 (car|ute|van|netflix|wifi|shower|washing machine|washer|tent|card|login|bike|pool|spa|garage|drill|mower|trailer|lawnmower|stan|spotify|myki|opal)
            (play|playing|hop on|jump on) ~2 (xbox|fortnite|ps5|ps4|cod|fifa|minecraft|playstation|roblox|warzone) ~2 (with me|online|together|tonight|with us)
            (come|visit|see) (me|us) (at home|in hospital|at the house|up at the house) ~2
            (call|come|drop) (up|in|over) to (us|the house) ~3            ({_MEAL}) ~3 (at|round|in|over at|down) (mine|ours|my place|our place|my house|our house|my gaff|my flat|mums|my mums|my mum s|mum s) ~3
            (love|like) to have you ~3 (over|round|here|for|stay|with us|at ours)
            we would love a (housemate|lodger|flatmate)
            (spare|box) (room|bed) ~2 (yours|is free|for you|made up|if you|waiting)
            (move|moving) in with (us|me)
            you (have|have got|got) ~2 (a|the) ~1 (home|bed|room|seat|chair|place|couch) ~2 (with us|at ours|here with me|with me|at mine|at our|in our)
            i will let you in ~3
            (so)? no (knocking|need to knock)
            (fancy|want|keen|up for|down for|wanna) ~3 (dinner|date|movie|concert|gig|night out|clubbing) ~3 (with me|just us|you and me|the two of us|just me and you|together)
            just (the two of us|us two|us girls|you and me|me and you|us|you and i) ~2 (drinks|dinner|wine|.|at|for|out|yeah|no|movie)
            (meet|see|catch|take|pick|hang out with|hang with) ~1 (you|up|me|out)? ~3 (off the clock|off duty|outside work|outside of work|out of work|out of hours|outside hours|off roster|when i am not working|not as your worker|in my own time)
            (off the clock|off duty|off roster|outside of work|outside work|out of uniform|not as your worker) ~4 (you|us|together|we|me|hang|meet|nah|just|drink|.)
            (hang out|hang) (sometime|some time|with me|together|at mine|outside|some|one day|after|on the weekend|this weekend)
            """
        ),
        needs=_INVITES | frozenset(("we", "us", "with")),
        never=_SERVICE,
    ),
    Wording(
        "invitation",
        0.8,
        phrases(
            f"""
            (we will|we can|we could|let us|shall we|should we|fancy|want to|keen to|up for|down for|want|keen for|we should|i will|i can|wanna|how about|come|reckon we|why not) ~2 (grab|get|have|go for|sink|share|do|buy you|shout you|crack|down|meet for|out for|head to|hit) ~3 ({_DRINK})
            (fancy|up for|down for|keen for|how about) ~2 ({_DRINK}) ~2
            (one|drink|drinks|a round|pint|pints|beer|beers|wine|bevvies) (is|are)? (on me|my shout|my treat)
            (first|next) (round|rounds|drink|one|beer) ~1 (mine|on me|my shout)
            """
        ),
        in_channel=0.7,
        needs=frozenset("you we us on mine fancy me let friday saturday tonight".split()),
        never=_SERVICE
        | frozenset("tea coffee water milo juice sober recovery cup milk craving cuppa".split()),
    ),
    Wording(
        "invitation",
        0.6,
        phrases(
            """
            (knock|knock in|holler|beep|shout|tap) ~1 (if|any|whenever|in|twice) ~3
            (come|come and|come over and) (say|sit) (hi|hello|hey|gidday|hiya|with me|with us|beside me|by me|next to me|down with)
            (drop|pop|call|swing|come) (in|by|past|over|round) (if|any|whenever|anytime|for|and|.) ~4
            you sit with us ~2
            if you ever (wanted|want|need|fancy|fancied) ~2 (friendly face|company|couch|bed|a feed|hot meal|chat off)
            you ~3 (drop|pop|call|come|swing|visit) (in|by|round|over|past|me|us) ~4
            """
        ),
        in_channel=0.5,
        needs=_SELF,
        never=_SERVICE | frozenset("tomorrow visit nurse appointment shift doctor".split()),
        opens=True,
    ),
    Wording(
        "secret",
        0.85,
        phrases(
            f"""
            (do not|never|not|no need to|please do not|without) ~1 (tell|telling|mention|mentioning|say|breathe|let|report|show|dob|blab|let on|letting) ~4 (the|my|our|to|at|your|me)? ({_OFFICE})
            (do not|never) ~1 (tell|mention it to|let on to|say anything to) (the|my|our)? ({_OFFICE})
            (office|boss|manager|supervisor|agency|coordinator|team leader|service|work|company|they|management|hse|matron|nobody|no one|noone|anyone) ~1 (need not|must not|must|need|needs|has to|have to|need ever|does not need to|do not need to|does not have to|do not have to|should not|must never|should never|is not to|are not to) ~2 (know|find out|hear|see|notice)
            (nobody|no one|noone|none|they) ~4 (the wiser|any wiser|wiser)
            so ~2 (my|the|our) ({_OFFICE}) (does not|do not|can not|will not|would not) ~1 (see|know|find|hear|read|notice)
            (not|never) (say|breathe|utter)? a word (to|about|.) ~2
            (just|that is|this is|strictly) ~1 (between) (you and me|us|me and you) ~1
            (have not|had not) to (know|tell)
            say no more about it
            (stays|stay|staying|keep|keeping|kept|remain) ~2 (between us|between you and me|between ourselves|between me and you|between the two of us|our secret|under your hat|under the radar|just us|on the quiet|hush hush)
            our (little|wee|own)? secret
            (keep|keeping) (schtum|shtum|stum|schtumm|it quiet|this quiet|it to yourself|this to yourself|it hush|it on the down low|it secret|that quiet|it on the dl|mum about)
            on the (sly|qt|down low|hush|dl)
            (under the table|off the books|cash in hand|no paperwork|need for paperwork|no receipt)
            (will not|am not going to|not) ~1 (log|write|report|record|document|note|put) (it|this|that|any of it|it down|this down) ~1 (in the notes|in the book|down|up|.|anywhere|so|on the system|if|though|and)
            (leave|leaving|keep|kept) (it|this|that|any of it) ~2 (out of|off) (the|your|my) (notes|file|book|log|report|record|system|books)
            (do not|never) let on ~3
            (if|when) ~2 (asks|ask|asking) ~1 (you do not know me|you have not seen|say i|it was|i was not|you never|you did not|you do not)
            what ~3 (does not|do not|dont) know (will not|can not|does not) hurt ~1
            """
        ),
        refusable=False,
        never=frozenset("pin password passcode passwords pins".split()),
    ),
    Wording(
        "off_record",
        0.8,
        phrases(
            """
            (completely|strictly|total)? off the record
            this (convo|conversation|chat|talk|call|visit) (never|did not|does not) (happened|happen|exist)
            (i am|i know i am|i know we are|we are|it is) not (meant|supposed|allowed|technically allowed|technically supposed|really meant|really supposed) to ~6 but
            i know i (am not|should not|shall not|can not|do not) ~5 but
            (i am|we are) not (meant|supposed) to (have favourites|be giving|give|lend|have|text|be friends|be friendly|hug|share my|do this)
            (do not|does not) (care|give a stuff|give a shit|give a damn|give a toss|mind) what (the|they|their|my) ~1 (handbook|rules|policy|policies|rulebook|office|boss|boundaries|training|agency|manager|book) ~1
            (rules|policy|policies|boundaries|the handbook|boundary stuff) ~2 (do not|does not|dont|not) (apply|count|matter) ~3
            (forget|stuff|bugger|screw|sod|fuck|stick|break|bend|breaking|bending|blow|hang|bollocks to|never mind) (the|a few|their|all the|some) ~1 (rules|rule|policy|policies|boundaries|handbook|rulebook|rule book)
            (could|would|might|will) (get|be) (sacked|fired|struck off|in trouble|in strife|in the shit|my arse kicked|disciplined) ~2 (for|if|over) ~3
            no (boss|supervisor) (so)? no rules
            (i|we) should not ~1 (be doing this|be giving|give you|be telling|be saying|be texting|be texting you) ~3
            """
        ),
        refusable=False,
    ),
    Wording(
        "money",
        0.85,
        phrases(
            f"""
            (lend|loan|float|bung|sub|front|spot) (you|ya|yous|your) ~3
            (can|could|would|will|any chance) (you|ya|i|of) ~3 (lend|borrow|loan|borrowing|sub|spot) (me|us|a|some|your|off) ~3
            (lend|loan|spot|sub|front) (me|us) ~3 ({_AMOUNT})
            (borrow|borrowing|borrowed) ~3 ({_AMOUNT}) ~3
            (i|we) ~1 (paid|have paid|covered|will pay|will cover|cleared|sorted out|settled) (your|for your|off your) ~2 (bill|rent|power|phone|fine|fines|debt|bond|shopping|groceries|credit|ticket|electric|gas|loan|tab|arrears)
            here is ~3 (cash|money|fifty|twenty|tenner|fiver|few bucks|few quid|bucks|quid|dollars) ~3
            (you|just|go on|nah) keep the change ~1
            (give|gives) (us|me) (ten|twenty|thirty|forty|fifty|a hundred) (quid|bucks|dollars|pounds|euro|bob|cash)
            keep the (50|20|10|100|40|30|60|80|200) ~4
            (put|stick|send|shove) ~2 (gas|petrol|bus|food|fuel|phone) (money|credit) ~4
            (pay|square|sort|fix|get|see|settle) (me|us) (back|up|right|later|whenever|when|on|next)
            (slip|wire|transfer|send|give|shout|hand|sling|chuck|throw|leave) (you|ya) ~4 ({_AMOUNT})
            (pay|paying) (me|you|us) ~3 ({_AMOUNT})
            you (pay|give|owe|can pay|could pay|transfer|just pay) (me|us) ~2 (cash|half|what|later|whenever|back|friday)
            (i|we) ~1 pay you ~3 (cash|back|dollar|dollars|quid|for it|bucks)
            (stick|throw|chuck|put|bung|sling|shove|pop) ~2 ({_AMOUNT}) ~3 (in for|for the|for|towards) ~1 (diesel|petrol|gas|fuel|kitty|tank)
            (for|is|will) ~2 (gas|petrol|fuel|diesel) money
            (venmo|cashapp|cash app|zelle|payid|revolut|monzo|paypal) (me|us|is|it to me|you|s)
            my (venmo|cashapp|cash app|zelle|payid|revolut|monzo|paypal|account number|bank details|bsb) ~1
            (put|putting) me in your will
            leave me ~4 in (your|the) will
            """
        ),
        never=frozenset(
            "hand ear pen library voucher equipment wheelchair laptop charger bank dss jobcentre winz council they he she pencil tool tools fund program programme minute book".split()
        ),
    ),
    Wording(
        "money",
        0.8,
        phrases(
            """
            keep the ~2
            (i|we) ~2 (put|left|stuck|transferred|sent|popped|topped|sneaked|snuck|slipped|chucked|loaded) ~4 (on your|in your|for you|to you|under your|up your|you) ~2
            there is ~4 in (the|your|that) (card|envelope|drawer|tin|mug|bag|pocket|purse|wallet|jar) ~2
            (you can|i will|i can|could|want to|ya can) ~4 (have|let you have|sell you|give you) ~4 for ~2
            (give|lend|lent|loan|slip|wire|pass|shout|sub) ~2 you ~3
            (give|pay|hand|slip|owe|buy) (me|us) ~3
            (cash|bucks|quid|dollars) (is fine|is grand|only|will do|in hand)
            (i|me|we) ~2 (do|does|make|makes|cut|cuts|braid|braids|sell|sells|fix|fixes|bake|bakes|clean|cleans) (them|it|you|hair|nails|that|those|mine|cakes|the) ~6
            you pay ~3
            top up your ~3
            """
        ),
        money=True,
        in_channel=0.75,
        never=frozenset(
            "receipt receipts ndis council bank dss winz they budget fund funds funding raffle fundraiser voucher entry ticket minutes invoice agency mg".split()
        ),
    ),
    Wording(
        "trade",
        0.8,
        phrases(
            """
            (sell|selling|flog|flogging) (you|ya|it to you|mine to you|to you) ~3
            (i|we) ~2 (sell|am selling|do|are selling|flog) ~4 (on the side|for cash|mates rates|cheap for you|half price|at my place|at mine|from home|from my car|out of my car|at my apartment)
            (i am|we are) (selling|flogging|getting rid of) (my|our|me) ~6 (if you|want|keen|interested|yours|for you|cheap)
            (buy|bought|buying|take) ~4 (off|from) (me|you|us|my|ya) ~2
            (mates rates|mate s rates|half price for you|cheap for you|discount for you|family price|special price for you)
            do you (a|some) (mates rates|discount|good price|deal|special price)
            (join|be in|sign up under) my (downline|team|upline)
            for cash
            (want|like|wanna|interested|keen) ~2 (buy|buying) (my|our|me) ~3
            (saves|save) me (putting|listing|selling) ~4
            """
        ),
        never=frozenset("shop shops shopping chemist supermarket pharmacy budget".split()),
    ),
    Wording(
        "gift",
        0.8,
        phrases(
            f"""
            (i|we) ~2 (got|bought|brought|ordered|picked up|grabbed|made|knitted|left|bring|get|buy|have|snuck|wrapped) (for)? (you|ya) ~5 ({_GIVEN})
            (i|we) ~2 (got|bought|brought|bring|buy|picked|have) ~3 ({_GIVEN}) for you
            (i will|ill|i can) (bring|give|get|grab|sort|drop) (you|ya) some (do not|next time|tomorrow|.|thursday|of mine)
            (small|little|wee|lil|tiny) (something|gift|present|envelope|prezzie|pressie) ~2 (for you|from me|in|to|on|take|.)
            with (presents|pressies|prezzies|gifts) for ~2
            (here|take|have|keep) ~1 this ~1 it was (my|me) ~2
            (out of|from) my own (pocket|money|wallet|purse|pay|wages)
            (with|my) own money
            (you can|do you want to|want to|please|i will let you|let you|i want you to|would you like to|ya can|you could) ~1 (have|take) (my|our|me|the|<kin>) ~2 old ~2
            let you have ~3 (for|old)
            (give|giving|gave) you (my|our|me) (old|spare|own|nan s|mum s) ~2
            (my shout|my treat)
            (shout|shouting|treat|treating|buy|buying) (you|ya|us) ~2 (maccas|mcdonalds|kfc|lunch|dinner|tea|takeaway|coffee|brekkie|breakfast|a feed|feed|smokes|cigs|drink|drinks|pizza|pedicure|mani|nails|haircut|beer|the movies|ciggies|fags)
            (get|bring|buy) (you|ya) (some|a|a packet of|a pack of|a few) ~1 (smokes|cigs|ciggies|cigarettes|durries|fags|beers|wine|vodka|weed|booze)
            take take
            (thanks|thank you|ta|cheers) ~2 for the (money|cash|necklace|earrings|envelope|gift card|watch|perfume|bracelet|fifty|fifty bucks|whisky) ~2
            (buy|bring|get) me (a|some|something) ~2 (present|gift|nice|back|from|perfume|wine|smokes|bottle)
            """
        ),
        never=frozenset("raffle donated donation service council budget list ndis".split()),
    ),
    Wording(
        "favour",
        0.8,
        phrases(
            """
            (she|he) will give you ~2 free ~2
            (tell|let) (her|him|them|em|the) ~2 (sent you|sent ya|sent yous|said so)
            tell (her|him|them|em) ~3 sent (you|ya)
            say (you are|your|it is|you) ~3 (pal of mine|mate of mine|friend of mine|mates with me|for me|a friend of|my cousin|my friend|from me|with me|my mate)
            (will|would) not charge (you|the|ya|him) ~2
            (he|she|they|mum|dad|partner|husband|wife|mate|brother|sister|cousin|who|son|daughter|boyfriend|bro) ~1 (will|would|can|could) ~2 (sort you|hook you up|get you a job|give you a free|do you a deal|do you for|see you right|carry the|give you free|do it cheap|do your hair|fix it for free|fix your|give you a job|slip you|get you in|do it for nothing|lend you)
            (get|have) (him|her|them|my brother|my cousin|my mate) to look out for (yours|you|your)
            (put|putting) (in)? a ~1 word (in)? (for|with) (you|my|yours|the)
            (say|tell|told) ~2 (you|i) (were|was) (with me|here with|at mine|with you)
            (hook you up|sort you a job|sort you out with a job)
            (owes|owe) me (one|a favour|a favor|big time)
            (bump|bumped|push|pushed|move|jump|slip|get) (you|the) ~2 (up the list|the queue|the waitlist|the waiting list|up the waitlist|top of the list|queue)
            (do|doing) ~1 (you)? a (little|wee|personal|cheeky) favour
            """
        ),
        in_channel=0.75,
    ),
    Wording(
        "promise",
        0.75,
        phrases(
            """
            i (will|would) (never|not ever) (leave|abandon|let|stop|give up on|desert|walk away from) (you|being|you go|you down|caring)
            i (will|am going to) (always|forever) be (here|there|around|your|in your life) ~3
            (for|with|by) you ~1 (for the rest of|forever|for life|until i die|till i die|as long as i live) ~2
            as long as i (live|am alive|breathe)
            you will never (be|have to be) (alone|on your own|lonely|without) ~2 (again|me|with me|while i|as long)
            even (if|when|after|once) ~2 (i|you|we) ~3 (leave|quit|leave here|left|stop working|not your worker|finish here|move|discharged|retire|move on|get discharged|are discharged|am gone) ~5
            (once|after|when) (our|your|the|we|you) ~4 (is over|is up|are over|finishes|ends|finish|are done|over|discharged|is done) ~4 (keep in touch|stay in touch|friends|mates|coffee|catch up|see you|still see|be free to)
            (we will|we can|let us|lets|i will) (keep in touch|stay in touch) ~1 (after|once|when|even|outside|forever|always)
            (whatever|no matter what) (the agency|the office|the boss|head office|the company|management) ~1 (says|say|decide|decides) ~4
            i promise ~2 (i will|you will) (never|always|get|make|fix|win) ~3
            i am the only one (who|that|you) ~3
            (do not|you do not) need ~1 (anyone else|anybody else|another worker|other workers|those other)
            """
        ),
        in_channel=0.7,
    ),
    Wording(
        "unpaid",
        0.75,
        phrases(
            """
            (i|we) ~1 (will|can|could|would|am happy to|do not mind|drive|take|come|do) ~8 (on my day off|in my own time|on me day off|on my weekend|on my days off|in my spare time|in me own time|off the clock|for free|for nothing|no charge|after my shift|after i knock off|when i knock off|outside hours|unpaid)
            (on my day off|on me day off|day off) ~2 i (will|can|could|am going to) ~2 (come|pick|take|drive|do|help|drop|bring|visit|mow|paint|fix|meet|run|clean|pop|swing|see you)
            (will|do) not ~1 (bill|invoice|charge) (you|it|for|ya) ~3
            (no need|do not need|dont need) to (log|invoice|book|record|put it|go through) ~4
            (without|rather than|instead of) going through ~1 (the|your) ~1 (office|agency|service|plan|ndis|provider|company|coordinator)
            (outside|outside of|off|around) (the|your) (plan|roster|package|agency|service|books)
            """
        ),
        in_channel=0.7,
        never=frozenset(("meeting", "training", "lunch", "ndia")),
    ),
    Wording(
        "secret",
        0.55,
        phrases(
            """
            between (you and me|me and you|you me)
            (you|ya) (did not|never) hear (it|this|that) from me
            """
        ),
        in_channel=0.4,
        refusable=False,
        never=frozenset(("stays",)) | _TROUBLE,
    ),
)

TELL_NOBODY = phrases(
    f"""
    (do not|never|please do not|not) ~1 (tell|let on|mention|say|breathe|dob|show|blab) ~4
    (you do not|no) need to (tell|mention|say) ~3
    (just|keep) ~2 (between|to) (us|yourself|ourselves)
    ({_ANYONE}) ~1 (must|need|needs|has to|can|will) ~1 know
    """
)
"""Asks for secrecy that cross a boundary only where contact, visits, money or gifts are about (guide, case 19)."""

TROUBLE = _TROUBLE
"""Feelings: a secret about these is role reversal, not this concern (guide, case 19)."""

MONEY = frozenset(
    "bucks quid dollar dollars cash money tenner fiver pounds euro euros grand twenty fifty hundred forty thirty score bob pineapple lobster fare credit rent diesel petrol".split()
)
"""Words for money in a clause, besides a figure with a currency sign."""

CROSSING = frozenset(
    "gift present envelope lift insta facebook brought bought pay paid lend lent money cash quid bucks tenner dinner wine beer smokes ciggies maccas cigs weed vape voucher".split()
)
"""Words of contact, visits, money or gifts."""
