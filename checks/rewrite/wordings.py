"""What a kind colleague keeps of a raw message: what is said to the reader, and what is work."""

from checks.phrases import phrases

PRESENT = phrases(
    """
    i (hear|see) you ~5
    i am (here|around|with you|on my way|running late|proud of you|listening|in your corner|on your side|glad you)
    (sorry|sad) (to hear|about your|you are|that you|for your) ~4
    that (sounds|must|is a lot) ~4
    sounds (like you|heavy|hard|tough|rough|like a lot) ~3
    (thanks|thank you|cheers) for (telling|sharing|trusting|letting me know|today|coming|your patience|waiting|being honest) ~4
    (proud of|rooting for|thinking of) you
    you (did|are doing|have done|handled|put) ~2 (well|great|good|brilliant|amazing|work|so well|grand) ~2
    """
)
"""Presence, thanks and praise, said to the reader."""

FOR_THE_READER = phrases(
    """
    # hope
    you (will|can|are allowed|are not alone|do not have to|are stronger|have got) ~6
    it (gets|does get|will get|can get) (better|easier|lighter)
    # arrangements
    (see|talk to|catch|ring|call|meet|text) you ~4
    i will (see|ring|call|bring|drop|meet|be|pick|send|text|check|let you|have|get|do|come|talk|take|help) ~5
    (shall|should) (we|i) ~6
    can i (get|bring|help|grab|book|show) you ~4
    (want|would you like|do you want|fancy|keen) (to|a|me to|some|for) ~4
    let us ~4
    (remember|do not forget|bring|wear|eat|drink|take) your ~3
    (your|the) ~2 (appointment|physio|meds|lunch|dinner|tea|breakfast|forms|form|review|meeting|visit|bus|taxi|taxi is|plan|session|shift|roster|medication|shower|bloods|tablets) ~3
    """
)
"""Hope for the reader, and arrangements with them."""

ASKS_THE_READER = phrases(
    """
    (how|what|where|when|who|which) (is|are|s|was|were|have|has|did|do|does|would|about|time|s your|would you|helps|can|else) ~1 (your|you|u|yous|things|today|would|your day|helps|the|been|time|suits|is|it)
    (are|did|have|will|would|can|could|do) you ~5
    what (time|day) ~3
    (how|what) about you
    """
)

AT_WORK = phrases(
    """
    (can|could|would) (anyone|someone|somebody|one of you|anybody|i have|i get|i swap|i do|we|you) ~5 (cover|swap|shift|shifts|grab|take|roster|late|early|tomorrow|tonight|handover|meds|visit|calls|round|start|leave)
    (anyone|someone|who) (able|free|on|want|cover|swap|can|got|keen|is on) ~4
    i (will|might|may|am going to) be ~3 (late|off|in|out|back|there|away|on)
    (running|be) ~2 late
    not (going to be|able to make|coming) ~4
    (off|away|not in|cannot come in|can not come in) ~1 (today|tomorrow|tonight|this week|this afternoon)
    (handover|roster|meeting|minutes|keys|rounds|paperwork|shift|shifts) ~4 (is|are|done|at|by|in|on|please|tomorrow)
    """
)
"""Among colleagues: who covers, who is late, what is where."""

PUSHES = phrases(
    """
    (ask|tell|get|have|make|mention|talk) ~2 (your|the|for) (doctor|gp|psychiatrist|psych|pcp|dr|chemist|pharmacist) ~3
    (ask|asking) (for it|for the same|for that|about it|them about|him about|her about) ~3
    mention it to (him|her|them|your)
    you should (try|take|have|get|ask|insist|refuse) ~3
    i would (stop|start|try|take|bin|come off|halve|skip|double|drop) ~3 (your|yours|the same|it|them)
    you (tell|ask|get|insist|refuse) ~1 (your|the) (doctor|gp|surgeon|psychiatrist|psych|pcp|nurse|team) ~3
    (do|try) the same
    you (ought|need|want|have) to (get|go|ask|try|be) ~2
    (get|go|stay) on it
    (ask|tell) your (consultant|surgeon|specialist|clinic|team) ~3
    (knock|bin|flush|drop|stop|halve|skip|chuck|ditch) yours ~3
    (doc|doctor|gp) will give ~3
    (have|give em|give them|take|try) one of mine
    """
)
"""Sends the reader after the writer's own treatment, where a medicine is named."""

TURNS_OUT_WELL = phrases(
    """
    (changed|saved|made) (my|me|it|a|the|all) ~2
    never looked back
    (i|we|it|things|life|he|she) ~2 (better|well|good|fine|quiet|free|freer|bright|great|settled|steady|calm|happy|proud|well|right|sober)
    it worked
    could ~1 (read|sleep|eat|work|laugh|sing|breathe) ~2
    """
)
"""Says of the writer's treatment only that it went well."""

CLOSES_OFF = phrases(
    """
    that is all (i will|i am going to|i can) say
    i do not (speak|talk) (of|about) it
    (that is|it is) (just)? how it (is|was|goes)
    so yeah
    """
)
"""Shuts the door on a story: goes where a blank asks what helped."""

DONE_FOR_THE_READER = phrases(
    """
    i (have|will have)? ~1 (marked|put|got|done|booked|emailed|rung|popped|sorted|left|printed|brought|ordered|posted|filled|moved|added|sent|asked|signed|changed|packed|set|written|checked|dropped|saved) ~6
    i am ~1 (rostered|on|in|off|around|back|there|good to|happy to|bringing|picking|dropping|coming|going to be) ~4
    i will ~6
    we (can|will|could|might|have|need|are) ~6
    i (hope|know|would love|love|can) ~4 (you|your|that again|to hear) ~3
    """
)
"""What the writer did or will do for the reader as their work."""

DOSES = phrases(
    """
    (i|we) (was|were|went|am|have been) on (a|half|double|one|two|three|four|five|10|15|20|25|30|40|50|60|75|100|150|200|225|300|400)
    (put|had|got|gave|took|started|moved) me (up|down|back)? (on|to|onto|up to|down to) ~2
    (five|ten|fifteen|twenty|thirty|forty|fifty) (milligrams|mils|mg)
    """
)
"""A dose without its medicine."""

HUSHES = phrases(
    """
    (do not|no need to|never) (tell|mention|say|put|write|log) ~4 (anyone|anybody|the office|the team|my boss|the boss|them|it|this|that|plan|notes|manager) ~2
    (between us|between you and me|our (little)? secret|off the record|keep it quiet|keep this quiet|mums the word|hush hush)
    (does not|do not|need not) (need)? (to)? know
    keep (it|this|that) (in here|here|quiet|between|to yourself|to ourselves|under) ~2
    (they|office|the office|nobody|no one|work) (do not|does not|no)? (need|needs|has|have)? to know
    """
)
"""Asks the reader to keep something quiet."""

CLOSE_TIES = phrases(
    """
    that is why i am telling you
    (we are|you are|you have become|you feel|you have got) ~3 (besties|bestie|family|mates|best friends|best mates|like a sister|like a brother|like a son|like a daughter|pals|my favourite|family now)
    """
)
"""Calls the reader a friend or kin."""

CALLS_OVER = phrases(
    """
    (knock|pop|drop|call|swing|come) (up|by|round|over|on the door|on my door|to mine|to ours) ~3
    (pop|come) in ~3
    come (and)? (find|hear|see|say) (me|us|hi|hello) ~2
    say (hi|hello|gday) ~2
    my (door|house|place) (is|s) (always)? open ~3
    (we will|we would|i would) be company
    (love|like) the company
    kettle (is|s) ~1 on
    (we are|i am|nobody is) (out|away|home|alone|not in) ~2 (till|until|every|all) ~3
    if i am not in
    (the)? (key|keys) (is|s|are) (in|under|behind) ~3
    (you will|if you) see (us|me|him|her) ~3
    """
)
"""Asks the reader over, or says how they may meet the writer's family: goes with the detail that made it possible."""

ASKS_A_FAVOUR = phrases(
    """
    (could|can|would|will) (you|u|someone|somebody|one of you) ~2 (make|give|lend|ring me|call me|text me|tell me|sit|stay|hold|mind|pray|listen|read|be|just) ~4
    (have|got) you (got)? (any|a|some|room) ~4
    would it do for (me|this) ~3
    walk me through ~4
    you (did|do) me (good|more good) ~4
    more than i (did|do) (for)? you
    you (will|would) not let them ~4
    (say|tell me) you would ~3
    i just (want|need|wanted|needed) (a person|someone|somebody|a voice|a hug|you) ~4
    you (have|had) heard (enough|it all) ~4
    i would rather hear it from you ~3
    """
)
"""Leans on the reader, where the draft does so anyway."""

ANNOUNCES = phrases(
    """
    (i will|let me|i would|i can|going to) ~2 (tell|give|walk|show) (you|yous|it|this|everyone) ~8
    (i will|let me|i would) (tell|give) ~2 (straight|how it|what it|all of it)
    here is (the thing|how|what|mine|the short version|the long version)
    tell you what
    (minute|hour|blow|step) by (minute|hour|blow|step)
    bit of (sad|bad|rough|hard|personal)? (news|a ramble|a vent|a moan)
    (sorry|apologies) ~2 (short|long|rambling|the ramble|venting|to vent|the vent)
    (i tell|i say|i have told) it ~2 (straight|calmly|now)
    """
)
"""Announces an account: goes with it."""

ARRANGES = phrases(
    """
    i (will|might|may|am going to) not? be ~1 (about|in|around|at|back|off|late|away|here|there|quiet|remote) ~3
    (i am|am|back|off|in|away|out) ~1 (tomorrow|today|tonight|next week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as normal|as usual) ~2
    (can|could) (i|someone|anyone|we) (do|swap|start|finish|leave|have|take|cover|bring|get) ~4
    i am (good|fine|ok|okay|right|able) to (drive|work|start|stay|cover|help|do|come) ~3
    (phone|mobile|cell) (is|will be) ~2 (on|off|loud) ~3
    (might|may|will) be ~2 (instead of me|a quiet one|short|late)
    (shift|class|group|session|games night|coffee hour) ~2 (is|starts|as normal|as usual|cancelled|on|off) ~3
    """
)
"""When the writer is there and when not, and who does what: work, whatever the reason."""

OWN_DOCTOR = phrases(
    """
    (i (was|went|worked)|my) ~3 (with|to|under|by)? (dr|prof|professor)
    (dr|prof|professor) ~3 (had|put|gave|did|told|took|kept|made|tried|started|used) ~2 me
    """
)
"""Names the writer's own clinician."""
