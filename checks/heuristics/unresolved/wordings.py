"""How people say that a thing is recent, continuing or not worked through."""

from checks.phrases import phrases

STATE = phrases(
    """
    # a raw state, now
    i (am|have been|feel|feeling|been) ~3 (wreck|mess|broken|numb|shattered|devastated|gutted|heartbroken|drowning|spiralling|spiraling|unravelling|unraveling|falling apart|not coping|barely coping|struggling|barely functioning|a zombie|terrified|lost without|lost|shaking|shaken|traumatised|traumatized|in bits|in pieces|in tatters|at breaking point|a shell|all over the shop|all over the place|on edge|overwhelmed|exhausted from crying|beside myself|in shock|in denial|crushed|destroyed|in hell|hollow|empty|desperate|going under|in a bad way|in a dark place|in a bad place|in a really bad place|not okay|not ok|not all right|not well|not right|not good|not myself|not doing well|not doing good|not doing great|raw|still raw|grieving|hurting|so angry|losing it|losing my mind|losing the plot|fuming|stuffed|fried|a ghost|sick with worry|worried sick|ashamed|so lonely|so alone|on my own now|at the end of my)
    i am (crying|sobbing|weeping|bawling|drinking|using|gambling|cutting|self harming|bingeing|purging|starving|spinning|sinking|relapsing|dissociating|freaking out|breaking|cracking|dreading|hanging by|holding it together|holding on by|barely|scared (to|that|he|she|for|i|it|all|stiff|every)|not sleeping|not eating|hiding|sleeping (in|on)|living in my|running on|fading)
    i (can not|could not|can hardly|can barely|barely|hardly) ~2 (sleep|eat|cope|breathe|function|think|stop|face|get out of bed|look at|do this|focus|concentrate|keep|hold|even|go on|take (it|this|much|any)|bear|deal|let go|forget|handle|feel|get through|get past|get over|afford|pay|open|be in|go home|stand)
    can not (sleep|eat|cope|breathe|stop|face|think|keep|do this|get it out|get out of bed|let go|shake|move on)
    (have not|has not|not) ~1 (slept|eaten|stopped crying|been sleeping|been eating|been able|told (anyone|a soul|my|the|him|her|them)|dealt with|processed|got over|gotten over|worked through|recovered from|stopped shaking|been right|been the same|showered|left the house|spoken|opened|been home|cried yet|really dealt|come to terms|grieved|known what to do)
    not (sleeping|eating|coping|over (it|him|her|them|the)|taking it in|dealing|doing (well|great|good|so good|ok|okay)) ~2
    (keep|kept|keeps) ~1 (crying|seeing|thinking|replaying|waking|hearing|checking|having|blaming|going over|dreaming|picturing|expecting|losing|forgetting to|drinking|wondering if|coming back)
    (cried|crying|sobbed|sobbing|bawled|bawling|wept|weeping|screamed|vomited|threw up|panicked|shook|shaking) ~4 (all|in the|on the|every|last|this|today|tonight|before|after|right|myself|half|most|again|until|since|for an hour)
    i (still)? (cry|panic|shake|wake|drink|flinch|hide|dread|freeze|weep) ~3 (every|most|all|at|when|in|whenever|up|before|myself|over|about|daily|each)
    still (can not|cry|crying|have nightmares|having|wake|waking|hear|see|shaking|shake|get|getting|hurts|hurt|raw|not|struggle|struggling|angry|grieving|in shock|in love|dream|feel|miss|scared|processing|fighting|going on|going through|haunts|keeps|hate|blame|expect|bleeding|fresh|owe|waiting|drinking|using|in court|numb|a mess|sore|do not|trying) ~3
    (it|that|everything|all of it) ~1 (hurts|is too much|is killing me|is eating me|is doing my head|is breaking me|is destroying me|haunts|is tearing|is all too|is a nightmare|is hell|is falling apart|never stops|is getting worse|got worse|is on top of me)
    (do not|did not|no idea|not sure) ~1 (know|sure) ~1 (what to do|what i will|what i am going|how to|how i am|how i|how much longer|how long i|who i am|where to|where i|if i can|if i will|what to say|if we|whether|which way|what is going|how we|if he|if she)
    no idea (what|how|where|who|if) ~4
    (not sure|do not think|do not reckon) i (can|will) ~5
    (i|we) (might|may|could|am going to|are going to|am about to|are about to) ~1 (lose|be losing|break|snap|crack|be evicted|be homeless|be out) ~3
    (about to|going to|gonna) ~1 (lose (it|my|our|the)|break down|snap|crack|fall apart|cry|scream)
    (end of my (rope|tether)|breaking point|rock bottom|hanging by a thread|holding it together|running on empty|running on fumes|last legs|at my wits end|in a fog|on the edge|on the brink|walking on eggshells|going under|in limbo|up in the air|falling to bits|falling apart|hit me again|world has ended|no end in sight|can not see the end|can not see a way)
    (every|most) (night|day|morning|evening|time) ~2 (i|since|now|again|lately|he|she)
    lie awake ~2
    (awake|up) (all night|at 2|at 3|at 4|since 3|since 4|since 2|at three|at four|at two|half the night|most of the night|crying|worrying) ~2
    (feels|felt|it is|just) like (yesterday|drowning|i am|it is my fault|i failed|everything|my life|the world) ~3
    (i|just) (want|wish|wanted) ~2 (to disappear|him back|her back|it to stop|it to end|to scream|to give up|it was over|to run away|them back|to go home to|i had|i could)
    i (hate|blame|resent|miss) ~1 (myself|him|her|them|my life|it here|everything|being) ~3
    (my|the) ~1 (heart|head|mind|chest|hands|body|world|nerves|life) ~1 (is|are|keeps|will not|feels|has|have|not) ~2 (broken|breaking|pounding|racing|tight|shaking|gone|stop|stuck|a mess|full|falling|ended|collapsed|shattered|somewhere|wrecked|shot|working|there|here|elsewhere)
    (raw|fresh|sore|hard|rough|shit|awful|terrible|horrible|worst|hell|dark) (week|day|night|month|time|patch|few|year|spot) ~4 (for me|at home|since|of my|with my|with the)
    (the)? (nightmares|flashbacks|panic attacks|voices|panic|urges|cravings|intrusive thoughts|dreams|thoughts|drinking|anxiety|depression|black dog|pain) ~2 (again|back|came back|are back|is back|have started|started up|worse|getting worse|bad|loud|every|since|lately|at the moment|right now|this week|all week|all night|screaming|flaring|creeping)
    (i|have|just|nearly|almost|i have) ~1 (relapsed|slipped|used again|drank again|started drinking|started smoking|started using|picked up again|busted)
    (back) (on|in) the (drink|grog|piss|booze|wine|gear|smokes|ice|pokies|ward|unit|meds|couch|bottle|sauce|hospital)
    (drinking|using|gambling|smoking|cutting|purging|restricting|bingeing) (again|every|to|more|too much|most|at night|heavily)
    """
)
EVENT = phrases(
    """
    # something hard that happened; only raw where it is recent
    (lost|buried|burying|bury|losing) ~3 (<kin>|baby|pregnancy|job|house|home|twins|bub|him|her|everything|custody|appeal|case|money|licence)
    <kin> ~3 (died|dies|passed|passed away|passed on|left|leaving|walked|moved|took|kicked|dumped|cheated|cheating|hit|got arrested|was arrested|is dying|got sick|in hospital|in icu|collapsed|relapsed|overdosed|disappeared|missing|told me|said|lost|fell|had ~2 stroke|had ~2 heart attack|tried|blocked|hung|hanged|came back|turned up|rang|texted|screamed|spat|threw|admitted|deadnamed|disowned|will not|does not|is not|has not|is leaving|filed|wants|stopped|drank|smashed|got|went|was|broke|packed|sold|gave|found)
    (died|passed|passed away|funeral|cremated|wake|buried|bury|burial|ashes|coffin|hospice|palliative)
    (split|split up|broke up|broken up|breaking up|separated|separating|divorcing|left me|walked out|dumped|moved out|kicked out|cheated on|having an affair|ended it|called it off|called off|custody|custody hearing|divorce papers|divorce|separation|ghosted|restraining order|intervention order|avo|child protection|cps|social services|dhs|oranga tamariki)
    (diagnosed|diagnosis|biopsy|scan|results|lump|tumour|tumor|chemo|radiation|surgery|miscarried|miscarriage|ivf|positive|stroke|icu|intensive care|ventilator|terminal|months to live|ed|emergency|ambulance|crisis team|overdose|ligature)
    (arrested|charged|court|tribunal|lawyer|solicitor|barrister|magistrate|police|cops|guards|lifted|picked up|bail|hearing|sentenced|warrant|investigation|bailiff|bailiffs|eviction|evicted|repossessed|foreclosed|shut off|cut off|sacked|fired|redundant|redundancy|laid off|suspended|let go|final notice|debt|collectors|bankrupt|landlord|homeless|sleeping in|couch)
    (attacked|assaulted|punched|hit|mugged|robbed|raped|grabbed|choked|strangled|threatened|stalked|followed|bashed|beaten|accident|crash|crashed|fire|flood|burned|burnt|broken into|break in|burgled)
    (cried|sobbed|panic attack|panicked|broke down|fell apart|meltdown|screaming|screamed|relapsed|drank|used|gambled|blew|cut myself|threw up|fight|row|argument|argued|blue with)
    """
)
ONGOING = phrases(
    """
    # plainly continuing
    i am ~1 (in|going through|getting|in the middle of|stuck in|facing|waiting) ~3 (court|tribunal|divorce|divorced|separation|breakup|custody|a custody|chemo|treatment|mediation|hearing|eviction|evicted|family court|ivf|the middle|tests|results|biopsy|scan|investigation|bankruptcy|crisis|hospital|hell|shelter|refuge)
    (we|i) (are|am) ~1 (in court|getting divorced|getting a divorce|separating|splitting|splitting up|breaking up|in the middle of|fighting over|not speaking|not talking|going through|having trouble|having problems|on the rocks|losing the house|behind on|about to lose|being evicted|being investigated|facing|selling the house|sleeping in separate)
    going through (a|it|hell|my|the|something|some stuff|some things|some shit|stuff|things|so much|a lot|a divorce|a breakup|a separation|chemo) ~2 (right now|at the moment|now|too|myself|at home|lately|atm|as well|divorce|separation|breakup|custody|break up|ivf|menopause|trauma|split)
    (in|before|back in|through|to) (the)? (family court|court|courts|tribunal|mediation|custody) ~3 (at the moment|right now|again|on <weekday>|next week|tomorrow|this week|still|over|with|as we speak|for the kids|for custody|now|myself)
    <kin> ~1 (is|are|s) ~2 (dying|terminal|in icu|in the icu|in intensive care|on life support|missing|in hospital|in hospice|in rehab|in palliative|not expected|leaving|using|using again|drinking|drinking again|cheating|suicidal|self harming|not speaking|not talking|threatening|hitting|on bail|in custody|in remand|being sentenced|living in my|back on|really sick|very sick|so sick|getting worse|fading|not eating|not well|off the rails|in and out|having an affair|fighting for)
    <kin> (will not|does not|do not|refuses to|refuse to|has not|have not|is not|are not|can not|could not) ~1 (speak|talk|look|see|let|come|answer|recognise|recognize|know|take|have anything|believe|return|reply|eating|speaking|talking|get out|forgive|call|sleep|remember|want) ~3
    waiting (on|for|to hear) ~4 (results|biopsy|scan|verdict|news|hearing|tests|call|court|lawyer|judge|back|test|letter|hospital|doctor|diagnosis|specialist|surgery)
    (lawyer|judge|court|ex|magistrate) ~2 (keeps|is|wants|says|moved) ~3
    (behind on|can not pay|can not make|owe (thousands|money|the bank|the landlord|rent|everyone)|in debt|maxed|overdrawn|nothing in the bank|broke until|no money|eviction notice|final notice|losing the house) ~3
    (do not know|have no idea) ~1 (where|how) (i|we) (am|are|will) ~3 (sleeping|living|going|staying|paying|live|stay|sleep|manage|cope)
    (sleeping|living|staying) (in|on|at) (my|the|a) ~2 (car|couch|sofa|floor|spare room|motel|hostel|shelter|refuge|church|ute|van|mates|mums|friends|office|sister|garage|caravan)
    (have not|has not|not|never) ~1 (dealt with|processed|worked through|got over|gotten over|told anyone|told a soul|talked about|spoken about|faced|come to terms|been to therapy|said (it|that) out loud|recovered|moved on|forgiven)
    """
)
SINCE = phrases(
    """
    # "ever since", with the state it left
    (ever)? since (my|the|he|she|we|they|it|his|her|our|i) ~4
    """
)
EXHAUSTED_CARE = phrases(
    """
    # help lines and leave asked for oneself
    (anyone|any one|somebody|you) ~1 (got|have|know|send) ~3 eap ~2
    """
)
SETTLED = phrases(
    """
    # "still" and "now" that speak of recovery, or of nothing much (guide, case 4)
    still (use|do|practise|practice|see|go|attend|have my|have a|have the|keep|take|work|works|love|laugh|remember|get nervous|get wobbles|write|meet|ring|call|swim|walk) ~3
    (haven not|have not|had not|has not|never|not) ~1 (had|needed|touched|looked back|gambled|used|relapsed|drunk|drank|been back|missed) ~4 (since|in years|again|in <many>)
    (used to|years ago|back then|as a kid|growing up|when i was|in my twenties|in my teens|at the time|in <many> years|for years|until i|eventually|in those days)
    """
)
HARMLESS = phrases(
    """
    (shift|shifts|roster|rota|handover|client|clients|resident|residents|participant|participants|patient|kettle|printer|wifi|footy|game|match|photocopier|computer|system|laptop|login|password|traffic|car park|parking|bus|train|coffee|lunch|timesheet|invoice|meeting|training|email|van|form|forms|report|app|phone|heater|aircon|fridge|keys|rain|weather)
    """
)
