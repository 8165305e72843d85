"""What people say when a client becomes a friend, a sweetheart, a follower, a caller or a guest."""

from __future__ import annotations

from checks.heuristics.boundary.wording import Wording
from checks.phrases import phrases

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
_AWKWARD = "(any hour|all hours|any hours|day or night|night or day|day and night|24 7|247|midnight|2am|3am|4am|1am|2 am|3 am|4 am|1 am|middle of the night|whatever the hour|whatever time|after hours|any time of the night|any time of night|any time day|weekends|when i am off|off shift|small hours|even if i am asleep|even at night|at night|all night)"
_SERVICE = frozenset(
    "hall centre center hub office clinic group program programme service library lounge community agency reception ward desk drop-in unit building "
    "surgery foyer team kitchen courtyard dining marquee cafe café workshop session lobby boardroom activity activities".split()
)
_INVITES = frozenset(
    "you your come join bring welcome invited invite swing pop drop yourself hey everyone all".split()
)
_SELF = frozenset("i me my mine we our ours us".split())

COMPANY: tuple[Wording, ...] = (
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
            (wish|wished) you were (my ~2|mine)
            (you are|your) ~1 (my|the) ~2 (ride or die|whole world|person|angel|rock|everything|soulmate|reason i|highlight of my|best part of my|light of my|bright spot in my|only reason i) ~4
            not my (client|patient|resident|job) (you are|your) ~4
            (you are|your) the ~1 reason (i|me) ~3
            have you (for|as) a (son|daughter|mum|nan|dad|sister|brother|grandson|granddaughter|friend|mate|best mate|flatmate)
            (only|best) (one|person|part|reason|thing|bit) (i|of my|about my) ~1 (look forward|care about|talk to|trust|come in for|come to work|turn up|get up|day|week|job|shift) ~4
            (rest|others|other ones) (are|is) (just)? (work|a job|numbers|clients|wages|jobs)
            (he|she) is ~2 single (too|as well|now|if|and|.)
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
            (add|friend) (me|us)
            follow me ~5 ({_PLATFORM}|back|there|i will follow|will follow)
            (i|we) ~2 (follow|followed|add|added|adding|following|friend|friended|tag|tagged|found|looked) you ~3 ({_PLATFORM}|back|there|in my|in a)
            (adding|friending) you
            (i will|i am going to|let me|can i|i am|should i|i just) ~1 (add|follow) you
            follow (me|me back|you back)
            (my|a|me|sent you a|sent a) (friend|follow|facebook|fb|insta|snap|linkedin) (request|requests|req)
            (friend|follow) request ~1 (sent|to you|from me|coming|on its way)
            (want|have|take|need|got|give you|swap|here is|get) ~1 (my|me) ({_PLATFORM}) ~2
            accept (my|me|the|us) ~2
            are you on ({_PLATFORM}) ~2
            you on ({_PLATFORM}) ?
            (what is|got|have) (your|you got) ({_PLATFORM}|snap|handle|gamertag|username) ~2
            send you a (follow|request|friend request|snap|dm|message on) ~2
            (swap|share|trade|exchange) ~2 (logins|login|numbers|netflix|socials|snaps|passwords|handles|clothes) ~2
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
            (phone|mobile|line|cell) is (on|always on|open) (all night|for you|day and night|24 7|all hours|round the clock|whenever) ~3
            (i will|i am) ~3 (up|awake|answer|pick up|there|on) ~3 {_AWKWARD}
            (rather than|instead of) ~1 (ring|ringing|call|calling|bothering|using) the ~1 (line|office|agency|on call|service|ward|hotline|team|111|switch)
            (easier|better|quicker|faster|nicer) than (the|going through) ~2 (portal|office|agency|service|work line|work phone|switch|on call|line|work one)
            (work|office|agency|they|the office|management) ~1 (reads|checks|monitor|monitors|sees|see|listens|records|watches|can see|can read|looks at) ~1 (everything|it|that|that one|my|our|those|them|all|messages|the)
            by my (bed|pillow|nightstand)
            (my|me|our) ~1 (bedroom|bedside|home|house|kitchen|landline|private|personal) (phone|number|address|line|extension) ~2
            (write|write to|letter to|send it to|post it to) me ~2 (my|at home|at my) ~3
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
        phrases(
            f"({_CONTACT}|ring it|knock|come|holler|shout|pop|wake|answer|up|free|reply|pick up|use it|call it) ~5 {_AWKWARD}"
        ),
        needs=_SELF | frozenset(("ring", "holler")),
        opens=True,
        never=frozenset(
            "her him he she they line lines lifeline crisis service team samaritans nurse doctor staff office".split()
        ),
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
            always ~1 (room|a plate|a chair|a seat|a bed|a place|a spare seat|a spot|a couch) ~2 (for you|at ours|at mine|with us|here|i will|come|.|for one more)
            (live|stay|move|come) (by|near|next to|beside|with|in with) us ~2
            (come|you can|could|should) ~1 (live|stay|move in) (by|near|with|at) (us|me|ours|mine) ~2
            (at|to|round) (mums|mum s|my mum s|my nan s|nan s|my sister s|my brother s|my dad s) ~6 (come|you|fetch|join|bring|welcome) ~3
            (tag|tagging|come) along ~4 (me|us|mine|our|my)
            (me and|us and) (the girls|the boys|the lads|my mates|the mates|the family|the crew|my crew|the gang|my girls|my boys|the kids|hubby|the missus|my husband|my wife) ~1 (are|is|re|have|will) ~1 (going|off|heading|doing|having|planning|catching) ~4
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
)
"""Wordings that make company of a client."""
