"""What people say when secrets, money, gifts, favours or promises pass between worker and client."""

from __future__ import annotations

from checks.heuristics.boundary.wording import Wording
from checks.phrases import phrases

_OFFICE = (
    "office|boss|bosses|manager|supervisor|agency|coordinator|co ordinator|team leader|service|work|the others|others|ndis|case manager|case worker|caseworker|hse|matron|"
    "company|centre|management|my lead|head office|social worker|your worker|ward sister|charge nurse|them at work|in charge|hr|the team|the nurses|head nurse|big boss|rostering|provider|"
    "keyworker|key worker|anyone at work|the staff|staff|charity|council|school"
)
_AMOUNT = "few bucks|few quid|few bob|few dollars|cash|money|tenner|fiver|twenty|fifty|hundred|forty|thirty|ten|bucks|quid|dollars|dollar|pounds|euro|euros|score|grand|rent|pineapple|lobster|gas money|petrol money|bus fare"
_GIVEN = (
    "perfume|present|presents|gift|gifts|pressie|prezzie|something|somethin|chocolates|flowers|necklace|earrings|smokes|cigs|ciggies|cigarettes|durries|fags|bottle|voucher|jumper|teddy|"
    "jewellery|treat|treats|takeaway|maccas|mcdonalds|kfc|vape|trainers|sneakers|shoes|bracelet|handbag|clothes|toys|envelope|gift card|hoodie|scratchies|lotto ticket|scratch card|darts|six pack|weed|"
    "groceries|a game|candle|scarf|airpods|aftershave|ring|watch|tv|telly"
)
TROUBLE = frozenset(
    "cry crying cried sad struggling struggle depressed lonely scared breakdown crumbling drowning divorce split dumped drinking anxious panic grief "
    "hate cope coping feel feeling feelings ashamed upset relapse relapsed court remand scan bruise bruises cancer died dying miscarriage pregnant "
    "diagnosis arrested affair biopsy overdose sectioned suicidal panicking shaking terrified".split()
)
"""Feelings and troubles: a secret about these is role reversal, not this concern (guide, case 19)."""

DEALINGS: tuple[Wording, ...] = (
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
            (stuff|bugger|screw|sod|fuck|never mind|forget) (the|their|your) (visiting hours|paperwork|protocol|procedure|procedures|care plan|roster|rota|office|curfew|house rules|manager|code of conduct)
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
            (small|little|quick|wee|cheeky|tiny|short|lil) loan ~3
            (tenner|fiver|twenty|ten bucks|five bucks|twenty bucks|ten quid|beer|pint|fifty) says you ~3
            bet you ~2 (tenner|fiver|twenty|fifty|beer|pint|drink|bucks|quid|wine|dinner|carton|slab)
            loser (buys|pays|shouts|owes) ~3
            call it (quits|even|square) ~4
            (pay|paying|hire|hiring) me ~3 (instead|direct|directly|privately|cash|on the side|on sundays|on saturdays|on weekends) ~2
            cheaper than (the|your|going through) ~1 (agency|office|company|service|provider)
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
            "hand ear pen library voucher equipment wheelchair laptop charger bank dss jobcentre winz council they he she pencil tool tools fund program programme minute book service".split()
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
            (sneak|smuggle|slip) (you|ya|yous|in) (a|some|in|something|one|your) ~3
            (shout|buy|cover|spot|pay for) your (ticket|lunch|dinner|entry|drinks|meal|coffee|fare|share|way|food|shopping|tea|phone|smokes|ciggies) ~2
            (spare|old|extra|second) ~6 (it is|is|she is|he is|they are|its) yours ~2
            (it is|they are|its) yours if you ~3
            (put|left|stuck|slipped|popped|tucked|hid) (a bit|a little|a few|something|some|an extra|a note) ~2 (in your|for you|under your) ~2
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
            (give|pass|send|slip) (him|her|them) your (number|mobile|details|insta|snap|address) ~2
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
        never=frozenset(("stays",)) | TROUBLE,
    ),
)
"""Wordings that make deals with a client, open or hidden."""
