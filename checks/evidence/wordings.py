"""The wordings and word lists behind the evidence, in the language of `checks.phrases`."""

from checks.phrases import phrases

OWN_EXPERIENCE = phrases(
    """
    # the writer names what they live or lived with
    i ~1 (had|have|had had|get|got|developed|have got|suffered|suffer|experienced|faced|battled|fought|survived|beat|hid) ~3 <struggle>
    i (used|use) to (have|get|struggle|suffer|drink|use|gamble|hear|self harm|cut|binge|starve|hate|cry|hide|be|feel|think|panic|live)
    i ~2 (live|lived|living) with ~2 <struggle>
    i ~1 (struggled|struggle|battled|wrestled|suffered|dealt|deal|grappled) ~1 (with|from) ~4
    i ~1 (was|am|have been|got|had been|became) ~1 (diagnosed|sectioned|hospitalised|hospitalized|institutionalised|homeless|abused|bullied|beaten|molested|raped|assaulted|attacked|neglected|adopted|fostered|orphaned|evicted|sacked|fired|made redundant|laid off|locked up|arrested|kicked out|thrown out|widowed|divorced|separated|bankrupt|suicidal|depressed|anxious|manic|psychotic|anorexic|bulimic|addicted|an addict|an alcoholic|a drunk|alcoholic|broke|sleeping rough|couch surfing|couchsurfing|self harming|burnt out|burned out|a carer|a refugee|in care|in foster care|in recovery|in rehab|in detox|inside|in prison|in jail|in gaol|on the streets|on the drink|on the gear|on ice|unwell|on the ward|in hospital|in the psych ward|in therapy|a patient|a client|a consumer|a service user|a survivor|a voice hearer|a single mum|a single dad|a teenage mum|a young carer|a single parent|hit|groomed|stalked|trafficked|a stutterer|dyslexic|trans|closeted|a resi kid|a foster kid|a dv kid|a gambler|a problem gambler|a binge eater|estranged)
    i ~1 (lost|buried|miscarried|nursed) ~3 (<kin>|pregnancy|pregnancies|house|home|farm|job|licence|faith|leg|sight|hearing|everything|business|my way)
    i ~1 (relapsed|overdosed|attempted|self harmed|blacked out|dropped out|ran away|slept rough|went bankrupt|came out|burned out|burnt out|fell apart|broke down|hit rock bottom|cracked up|gambled)
    i ~1 (went|have been|been|going|go) (through|thru) ~4
    (went|been|going|have gone) through (it|that|the same|something similar|a divorce|a breakup|a separation|chemo|the courts|the court|family court|a rough patch|a bad patch|a hard time|a dark time|a bad time)
    i ~1 (grew up|was raised|was brought up|came up) ~2 (with|in) ~2 (violence|abuse|foster care|care|an alcoholic|a drunk|poverty|drugs|dv|shouting|the system|a cult|war|a refugee camp|public housing|commission|addiction|yelling|a dad|a mum|alcoholism)
    (grew up with|raised by) ~2 (violence|abuse|an alcoholic|a drunk|shouting|a dad who|a mum who|alcoholic|addict)
    i (have been|was) (sober|clean|dry|abstinent)
    <many> (years|months|year|weeks|days) (sober|clean|dry|off the|in recovery|without a drink|since my last)
    i (did|served) ~2 (time|years|months|inside|a stretch|a lag|rehab|a tour)
    my (own)? ~1 <struggle>
    (had|have) (my|a) ~2 (breakdown|stroke|miscarriage|miscarriages|cancer|overdose|heart attack|eating disorder|drinking problem|gambling problem|hysterectomy|mastectomy|transplant|seizure|seizures)
    (had|have) (depression|anxiety|ptsd|bipolar|psychosis|ocd|pnd|ppd|cancer|endo|anorexia|bulimia|panic attacks|a breakdown|flashbacks)
    (came|come) (home|back|over|here) ~5 (ptsd|war|refugee|nothing|plastic bag|suitcase|camp|camps)
    lived experience (of|with) ~3
    i (have|had) ~1 lived experience
    i am (bipolar|autistic|adhd|bpd|schizophrenic|an addict|an alcoholic|a recovering ~1|a survivor|a voice hearer|in recovery|a widow|a widower|gay|trans|queer|nonbinary|a lesbian|neurodivergent|dyslexic|hiv|a cancer survivor|a burns survivor|an amputee|a veteran|a suicide attempt survivor|infertile)
    i hear voices
    i would (the|a|two|three|four) ~1 <struggle>
    i hated (myself|my body|my life|school)
    # family and friends
    my ~2 <kin> ~2 (died|passed|passed away|passed on|took his own life|took her own life|killed himself|killed herself|suicided|overdosed|drank|used|left|walked out|cheated|hit|beat|abused|bashed|went to prison|went inside|did time|got sick|got cancer|had cancer|has cancer|had dementia|has dementia|had depression|has depression|has bipolar|had bipolar|lives with|lived with|is in prison|was in prison|is inside|was an addict|was an alcoholic|is an addict|is an alcoholic|was killed|was murdered|disappeared|went missing|got arrested|was arrested|miscarried|was violent|was abusive|got deported|lost ~3|threw ~2|did ~2 years|had ~2 stroke|had ~2 breakdown|had ~2 <struggle>|has ~2 <struggle>|struggled|struggles|self harms|self harmed|tried to kill|did not speak|does not speak|stopped speaking|hurt me|was sick|is dying|is sick|went to jail|had his hands on me)
    (lost|buried) (my|our|me) ~3 <kin>
    (lost|buried) (mum|dad|nan|pop|a baby|a child|a son|a daughter|two babies|a friend|a mate|a brother|a sister|my way|the baby|babies|our baby|everyone)
    (when|since|after|before) (my)? ~1 <kin> (died|passed|left|got sick|was dying)
    (my|our) (divorce|separation|breakup|marriage (broke|ended|fell)|miscarriage|breakdown|addiction|recovery|drinking|gambling|diagnosis|illness|cancer|house (burned|burnt)|surgery|relapse|eating disorder|stutter|transition|psychosis|depression|anxiety|ptsd|trauma|childhood was|grief|abuser|attacker|overdose|attempt|nerves)
    (drank|gambled|drinking|gambling) (my|myself|every|too much|a bottle|away)
    (depression|anxiety|grief|addiction|alcohol|<substance>|infertility|ptsd|psychosis|cancer|the drought|the fires|the flood|the war|illness) (took|cost|nearly|almost|ate|stole|broke|killed|ruined|was|had) ~3 (me|my|our|us)
    <substance> (mostly|was my|had me)
    been (inside|homeless|on the streets|in care|there with|through the|through a|a carer|on dialysis|in the system|in rehab|to rehab|an inpatient|in hospital myself|sober|clean)
    (widowed|divorced|separated) (at|in|for|since|when|twice|myself)
    single (mum|dad|parent) (at|with|of|since|too|here|myself)
    slept (rough|in a car|in my car|in a corolla|on couches)
    """
)

KNOWS_HOW_IT_IS = phrases(
    """
    i have been there
    been there (myself|too|done|with|and|mate|hun|love|before|so|.)
    i have been where you are
    i (know|get) ~2 what (it is|that is|it feels|that feels|it was|a) ~3
    i know (the feeling|that feeling|that road|about starting|how (you feel|that feels|it feels|hard)) ~2
    (same|it) happened to (me|us)
    i have been through ~1 (it|that|similar|this|the same|something similar)
    i (was|am) (one|in the same|in your) ~1 (too|myself|as well|boat|shoes|position)
    (i|we) ~1 (had|have had|went through|have been through|did|lost) ~4 (too|myself|as well|ourselves|aswell)
    my ~1 <kin> ~1 (too|also|as well)
    speaking as someone who
    as (someone|somebody) (who|with) ~1 (lived|survived|been|has|had|have|lost|struggled)
    """
)

RECOVERED = phrases(
    """
    what (helped|got|worked|saved|turned|shifted|steadied|carried|kept|brought|pulled|changed|made|did|let|finally|eventually|really|settled|eased|held|fixed|loosened|built|broke|stopped|started|moved|freed) ~2
    turned out to be the thing
    (put|brought|got) me ~1 (right|together|home|back|out)
    put (me|us) back together
    (years|year) on ~1 (and)? ~1 i
    kept (the roof|going|me going)
    (helped|help|helps) (me|us|her|him|heaps|a lot|more|so much|most|a bit|massively|loads|enormously|was|were|through|him|keep)
    helped
    (<count>|counselling|therapy|rehab|counsellor|therapist|psychologist|psychiatrist|group|meeting|meetings|program|programme|aa|na|gp|doctor|support|sponsor|friend|mate|walk|walking|routine|garden|gardening|swimming|running|music|church|prayer|faith|choir|yoga|meditation|breathing|journalling|journaling|talking|social worker|worker|caseworker|teacher|nurse|elder|elders|mob|country|dog|boxing|art|writing|gym|time) ~4 (helped|worked|saved|got me|got us|changed|made the difference|made a difference|made all the difference|turned|kept me|brought me|taught me|carried me|pulled me|was the turning|were the turning|did it|sorted|settled|steadied|set me)
    got (me|us|him|her) (through|right|going|free|out|sober|clean|back|started|here|on|off|better|home|there|sorted|steady|well|past|over|up)
    (got|came|made it|pulled|come) ~1 (through|thru) (it|that|the|to|and|.|my|in|okay|ok|fine)
    (came|come|got|coming) out (of it|the other (side|end)|okay|ok|stronger|softer|the far)
    (made|makes) ~1 (the|a|all) ~2 difference
    (turned|changed) (it|things|my life|everything|me|her life|his life|the corner|a corner) ~1
    turned (around|a corner|the corner)
    (i|we|he|she) ~2 (learned|learnt|discovered|figured out|worked out|realised|realized) ~2
    (taught|showed|helped|reminded) me ~2
    took (time|a while|years|me|work|a lot|a long time|ages|some|help|therapy|months|it)
    (it|that) took ~4 (but|and)
    (one day|day|step|baby steps|bit by bit|little by little|slowly|gradually|eventually|in time|over time|one at a time|one breath)
    (found|joined|started|saw|did|went to|talked to|spoke to|spoke with|talked with|rang|called|told|met|asked|tried) ~2 (counsellor|counselling|therapist|therapy|group|psychologist|psych|psychiatrist|support|meetings|meeting|rehab|help|gp|doctor|someone|class|choir|sponsor|church|program|programme|course|club|priest|elder|friend|neighbour|aunt|teacher|social worker|helpline|line|mens shed|walking|running|yoga|gym|swimming|garden|writing|music|people)
    (getting|got|asking|asked|reaching|reached) (for|out for|proper|the right|good|some|professional|out) ~1 (help|support)
    (getting|reaching|reached) (help|support|out)
    (have not|had not|never|not) (had|needed|touched|gambled|used|drunk|drank|relapsed|experienced|been|looked|hurt|self harmed|binged|missed|felt) ~4 (since|in years|for years|in <many> years|again|in a decade)
    (these days|nowadays) ~1 (i|we|it|my|he|she|they|am|is|mostly)
    (now|today) (i|we|he|she|it is|am|is|they|my)
    (i|we|he|she|they) (am|are|is) ~2 (better|good|well|fine|okay|ok|stronger|steady|sober|clean|grateful|thriving|settled|great|happy|free|proud|close|closer|stable|recovered|healthy) ~1 (now|today|these days|again|.|for it|than)
    (i am|he is|she is|we are) (doing|in a) ~2 (great|well|good|fine|better|good place|okay|ok|better place)
    (been|have been|am) ~1 (well|good|sober|clean|stable|out|free|okay|steady|symptom free|seizure free|in remission|off it|off them) (for|since|now)
    (i|we) ~1 (manage|cope|handle|overcame|conquered|beat|survived|recovered|rebuilt|healed|grew|managed|built) ~1
    (the|my) ~1 (turning point|saving grace|lifeline|anchor|rock)
    (it|things|that|life) ~1 (got|gets|became|getting) ~2 (better|easier|lighter|quieter|softer|manageable|smaller|bearable)
    (brought|pulled|dragged|carried|kept|held|lifted|talked|walked|steadied|settled|saved|loosened) (me|us|him|her|it) ~1
    (sorted|fixed|eased|settled) (it|me|that|things)
    (a|my|good|with|the) ~2 (therapist|counsellor|psychologist|psychiatrist|support group|rehab|sponsor|peer worker|peer support|twelve step|support worker|case manager|recovery group|physio|mentor)
    <many> (years|months) (sober|clean|off (it|the|them)|free|out|well|dry|in recovery|now)
    (counselling|therapy|rehab|therapist|support group|peer group)
    (i|we) ~1 (got|had|have had) ~2 (help|support)
    (with|through) ~2 (help|support|counselling|therapy|treatment)
    (i|we) (still)? (use|do|go to|practise|practice|keep) ~2 (breathing|group|plan|exercises|meetings|routine|walk|journal|check|skills|meditation|mindfulness|grounding|it works|therapy) ~2
    (i have|i have got|i had|got) (a|my) ~1 (plan|group|routine|toolkit|system|people|good team|safety plan|support)
    (much|a lot|so much|heaps|way) better now
    (behind|past) (me|us) (now)?
    <count> (good|stubborn|patient|kind|old|solid) ~1 (mate|mates|friend|friends|aunt|neighbour|teacher|nurse|worker|man|woman|people)
    thanks to ~3
    sleeping (well|better|through)
    (found|find) ~1 (my feet|peace|my way|my people|my tribe|a way|ways|comfort|joy|hope|that)
    (one|a) (day|bit|step|stop|hour|breath|meal|floor|shift) at a time
    """
)

HOPEFUL = phrases(
    """
    (you|we|they|ya|anyone|people) (will|can|could|are going to|are allowed to|have got|do get|get to|deserve|might|may) ~6
    you do not have to ~5
    you are (not alone|allowed|stronger|doing|already|closer|further|worth|tougher|on|in good|not|a good|more|still|never|braver|going)
    (it|that|this|things|life|they|those nights|tired|grief) (will|can|does|do|did|gets|get|got|is going to|really does|might) ~2 (get|better|easier|ease|eases|pass|passes|lift|lifts|shift|change|turn|settle|shrink|end|heal|soften|quieten|move|happen|be ok|be okay|be all right|come|work|loosen|quieter)
    (it|that) (passes|passed|eases|eased|lifts|shifts|works|worked out|lifted|softens|changes|improves)
    there is (hope|help|a way|light|always|life|no rush|no deadline|no shame|no right|another side|a road|room|plenty|no one way|good|more|something) ~3
    there are (ways|people|options|lots|good|better|many|other|always) ~3
    (hope|hopeful|possible|recovery is|worth it|worth|proud|grateful|stronger|brighter|light at|thriving|blessed|look forward|looking forward|best thing|best decision|glad) ~2
    (what|who|how|which|where|when) ~2 (helps|helped|works|worked|keeps|would|could|might|has|is|are|do|does|have|got|shall|gets|feels|makes|s|will|usually|you) ~8 ?
    (want|would you|shall|should we|could we|could you|do you|have you|are you|keen|fancy|happy|maybe|perhaps|can we|can i|may i|up for|any|is there|wanna|feel like) ~9 ?
    (happy|here|around|free) (to|if|for|whenever|when) ~4
    i am (here|around|happy to|glad|with you|in your corner|on your side|rooting|backing|not going) ~4
    i (believe|know|reckon|think|have faith|promise|trust) ~2 (you|it|that|things) ~4
    (one step|one day|one breath|one thing|baby steps|small steps|little by little|bit by bit|a day|step) (at a time|by step)?
    (no|there is no|not a) (rush|pressure|hurry|deadline|shame|race|judgement|judgment)
    (keep|hang|hold|stick) (going|at it|on|in there|swimming|turning up|showing up|coming)
    take (it|your|all the) ~1 (slow|time|easy|gently)
    (your|the) (choice|call|pace|way|turn|time|own way|own pace|options|own rhythm|own time)
    (now|today|these days) (i|we|he|she|my|it|life|am|is|mostly) ~6 (love|loves|enjoy|laugh|smile|good|great|better|happy|proud|fine|well|run|runs|work|works|sing|dance|sleep|free|look|help|thriving|calm|steady|peace|grateful|hopeful|lucky|thankful|boring|ok|okay|home|quiet|quieter|rich|strong)
    (i am|we are|i feel|he is|she is) ~2 (good|great|better|well|fine|happy|thriving|proud|stronger|grateful|at peace|closer|free|steady|glad|ok|okay|sober|hopeful|lucky|thankful|doing) ~2 (now|today|again|for it|.)
    life (is|got|gets|has) ~2 (good|great|better|sweet|full)
    (be|been) (gentle|kind|patient|easy) ~2
    (let us|lets) ~4
    (stronger|softer|lighter|closer|better|kinder|steadier|braver|calmer) (than|for it|now|.|and|because|person|people|life)
    (do it|did it|made it|got there|get there|through it|worth)
    (never|not) too late
    take heart
    (is|are|were) (possible|worth it|welcome|allowed|okay|ok|enough|for that)
    (do|does|will|can) (move|happen|come|pass|change|learn|get|help|work|turn|end|heal|mend|ease|grow)
    (good|better|great|lovely|brighter) (things|days|years|times|life) ~3
    my (life|days|payday|house|home|world|kids|son|daughter) (is|are|s) ~2 (good|quiet|full|great|boring|well|happy|peaceful|mine|fine|better)
    """
)

WARM_DETAIL = phrases(
    """
    (me|i am) (too|as well|either)
    i (have|had) (got)? (a|an|two|three|my own)? ~1 (dog|dogs|cat|cats|kid|kids|toddler|garden|chooks|bird|horse|nephew|niece|little one|twins|puppy|kelpie|staffy|grandkids|sister|brother|teenager|goldfish)
    i (grew up|was born|come from|am from|used to live|was raised) ~3
    i ~1 (love|like|hate|adore|support|follow|barrack|barracked|collect|play|bake|knit|fish|garden|sing|prefer|enjoy|cannot stand|am hopeless|am terrible|am useless|am rubbish|am a) ~3 (too|as well|myself|also|either|person|fan)
    my ~1 (dog|cat|kids|kid|toddler|nan|garden|mum|dad|team|partner|wife|husband|sister|brother|son|daughter) ~4 (too|as well|also|loves|hates|does|makes|made|used to|is the same|says)
    i am (a|an) ~2 (person|fan|tragic|gardener|night owl|early bird|dog person|cat person|parent|mum|dad|country girl|country boy|city girl|local)
    (my|our) ~1 (girl|boy|kids|son|daughter|lad|toddler|baby|eldest|youngest|two|three) (is|are|turned|just turned) ~2
    i (was|got) ~2 (nervous|hopeless|terrible|rubbish|terrified|useless|shy|scared|wobbly|lost) ~6
    (same|me too|me neither|likewise|snap|ditto)
    """
)

SUPERVISION = phrases(
    """
    (can|could|may|would|might) (i|we|you) ~5 (debrief|supervision|supervise|eap|catch up|chat|sit down|talk|word|check in|session|yarn|ten minutes|five minutes|a minute|time with you|coffee)
    (need|want|would like|like|love|after|book|booked|grab|have) ~3 (debrief|supervision|eap|reflective practice)
    (debrief|supervision|eap) (with you|please|today|tomorrow|this week|before|after|when|time|session|slot|number)
    (free|around|available|got time|have time|spare) ~5 (debrief|chat|talk|supervision|catch up)
    (any chance of|book in|booking) ~2 (debrief|chat|supervision|catch up|talk)
    (you|anyone) (free|about|around) (for)? ~3 (debrief|chat)
    """
)

WORK_TALK = frozenset(
    "shift shifts roster rostered rota handover notes note incident report client clients resident residents participant "
    "patient patients meeting policy training form forms invoice timesheet leave cover swap team manager supervisor office "
    "van keys medication meds chart plan appointment appt booking booked email spreadsheet login password printer ndis "
    "induction agenda minutes audit referral referrals transport gp clinic ward physio handed updated documented".split()
)

HELPERS = frozenset(
    "counsellor counsellors counselling therapist therapy psychologist psychiatrist psych gp physio dietitian chaplain priest pastor "
    "imam elder elders sponsor mentor mentors caseworker coach tutor preceptor refuge shelter hotline helpline rehab detox aa na "
    "group groups choir class classes course club kapa haka church parish prayer prayed faith mosque temple yoga meditation "
    "journalling journaling swimming walking walks running gardening garden boxing gym routine routines breathing grounding "
    "knitting music singing medication programme program debrief debriefs supervision library volunteers volunteer neighbour "
    "neighbours neighbor community mob country drop-in social support supports dbt cbt emdr treatment clinic meetings peers "
    "roommate stubborn patient kind listened believed taught taught practising practise practice exercises plan plans mindfulness".split()
)
"""People, places and habits that help; named in a story of one's own they say what helped (guide, case 28)."""

TO_THE_READER = frozenset("you your yours yourself".split())

PASSING_VERBS = frozenset(
    "put found written dated grew born barracked visited attached arranged ordered uploaded filled signed organised picked collected swapped finished cleaned washed printed approved "
    "saw caught fixed sorted moved heard wanted thought loved noticed asked booked checked sent put brought wrote told said meant wondered hope hoped popped "
    "dropped looked read rang called spoke emailed texted messaged enjoyed liked appreciate appreciated mean promise wish guess".split()
)
"""Verbs of everyday contact with a client; a past of these alone is no story."""

TELLING_VERBS = frozenset(
    "had been lost buried grew was did went came left spent drank slept served raised survived fought hid used hated struggled "
    "battled gambled heard quit dropped ran walked stopped".split()
)

UNDERSTANDS = frozenset(
    "understand know get tell told said say sorry thanks thank please asked ask wonder only see mean".split()
)
