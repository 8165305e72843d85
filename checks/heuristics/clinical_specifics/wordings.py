"""What people say when they pass on their own treatment, or steer another's."""

from __future__ import annotations

from checks.phrases import phrases

_CLINICIAN = (
    "doctor|gp|psychiatrist|psych|shrink|therapist|psychologist|consultant|specialist|pcp|physician|neurologist|surgeon|np|nurse practitioner|prescriber|"
    "oncologist|psychotherapist|crisis team|pain clinic|counsellor|quack"
)
_MEDS = (
    "meds|med|tablets|tablet|pills|pill|medication|medications|medicine|medicines|antidepressants|antidepressant|antipsychotics|antipsychotic|dose|doses|injection|injections|depot|jab|statins|"
    "sleepers|sleeping tablets|sleeping pills|painkillers|mood stabiliser|mood stabilizer|happy pills|patches|drops|script|treatment|chemo|insulin|"
    "blood thinners|steroids|inhaler"
)
_CHANGE = (
    "skip|stop|stopping|quit|ditch|ditching|bin|bin off|halve|half|double|drop|chuck|flush|cut|cut out|cut down|cut back|wean yourself off|wean off|come off|get off|go off|lower|up|"
    "stop taking|leave off|knock off|miss|spit out|throw out|throw away|dump|toss|give up|give away|lay off|refuse|come right off|pull back|taper|taper off|not take|not bother with|cheek"
)
_DIAGNOSIS = (
    "bipolar|borderline|adhd|autism|autistic|depression|ptsd|cptsd|ocd|psychosis|schizophrenia|anxiety|bpd|postnatal depression|fibromyalgia|long covid|endo|perimenopause|"
    "the menopause|bulimia|dyslexia|aspergers|on the spectrum|manic|burnout|sleep apnoea|coeliac|chronic fatigue|pcos|add|lupus|a ulcer|an ulcer|dementia|diabetes"
)

TREATMENT_CHANGE = phrases(
    f"""
    ({_CHANGE}) (your|the|them|those|that|these|all your|all the|all those|tonight s|tonights|tomorrow s|half your|half the|a|ur) ~2 ({_MEDS})
    skip (tonight s|tonights|tonight|today s|todays|tomorrow s|this morning s|a dose|a day|a few|one|it|them) ~1
    (i would|i would just|i would personally|personally i would|you should|you could|you can|you ought to|just|you want to|you need to|better to|why not|why do not you|time to|time you|time you were|try) ({_CHANGE}) ~1 (it|them|that|those|that stuff|that one|that rubbish|that crap|that poison|the lot|all of it|cold turkey|the stuff)
    (stopped|quit|ditched|binned|flushed|halved|doubled|came off|chucked) ~1 (mine|my meds|my tablets|my pills|my medication|my antidepressants|my antipsychotics) ~3
    (do not|dont|no) (stress|worry|panic|fuss|fret|harm|drama) ~2 (you|to|in) (miss|skip|missing|skipping|forget|stop|drop) ~3
    (get|have|getting) (yours|yr dose|your dose|your meds) (upped|increased|changed|raised|doubled|lowered|bumped|switched|put up|up)
    (get|grab|score) (some|a few|a script|the stuff) (off|from) (your|the) ~2
    you (could|should|can) just (quit|stop|skip|come off)
    you ~1 (need|should|want|ought|gotta|must|have) ~1 (be on|get on|go on|start|to be on|to get on|to go on|to start) ~2 ({_MEDS})
    you ~1 (do not|dont|never|no) ~1 need ~3 ({_MEDS}|that stuff|that rubbish|all that stuff|all that rubbish)
    you (are|will be) (better|better off|right) (off|without) ~2 ({_MEDS})
    (on|have you on|has you on|put you on|got you on) the wrong (thing|tablet|tablets|med|meds|dose|stuff|one|pills|medication|antidepressant) ~2
    your ~3 (tablet|tablets|dose|medicine|meds|medication|pills|script) (is|are|seem|seems|looks|look) ~1 too (small|low|high|strong|much|weak|big|heavy)
    (do not|dont|never) ~1 (let|allow) ~2 (put|dope|drug|medicate|dose|zap|start) you ~3
    (do not worry|ignore|forget|never mind|do not mind|do not bother) ~2 (the|what the|that) ~1 (limit|label|leaflet|warning|warnings|box says|max|maximum)
    (they|doctors) ~1 (exaggerate|make up|over state|overstate) the ~2
    take (an extra|a extra|two extra|double|twice|more|less|an additional|two of|two instead|half|half a|three of|one of my|some of my|one of mine) ~3
    (have|take|try|want|borrow) (one|two|some|a couple|half|a few) of (mine|my|me) ~2
    """
)
"""Tells the reader to start, stop or change treatment."""

ASK_FOR = phrases(
    f"""
    (tell|ask|get|make|push|beg|hound|nag|hassle|badger|pester) ~1 (them|him|her|your|the|ur|that) ~2 to (increase|up|lower|put you on|put you onto|switch|swap|change|prescribe|double|drop|take you off|give you|start you|write you|script|bump|raise|try you|reduce|halve|get you on) ~3
    (tell|ask|get|make|push|beg|hound|nag|hassle|badger|pester) ~1 ({_CLINICIAN}|them|him|her) to (increase|up|lower|put you on|put you onto|switch|swap|change|prescribe|double|drop|take you off|give you|start you|write you|bump|raise|try you|reduce|halve|get you on) ~3
    (ask|tell|see) (them|him|her|your ({_CLINICIAN}|team)) ~1 about (going up|going down|upping|dropping|coming off|changing|switching|increasing|getting off|a higher|a bigger|a lower) ~2
    (have|get) (your|the|ur) ~1 ({_CLINICIAN}) ~1 (write|give|put|prescribe|start|switch|try|do) (you|ya) ~3
    ask (for|about) (a higher|a bigger|a stronger|the higher|the stronger|a lower|that|the same) (dose|one|tablet|strength|medication|med|drug|script) ~1
    """
)
"""Tells the reader what to get from their own clinician."""

THE_SAME = phrases(
    f"""
    (ask|tell|push|beg|hound|demand|get) ~4 (for|about) (it|that|some|the same|them|one|that one|this|the stuff) ~3
    ask ~2 (on rounds|at your review|at your next) ~2
    (say|mention|tell) (it|that|this|them) (by name|to (him|her|them|your|the)|at your review|when you) ~2
    mention it ~4
    (you should|you could|you can|you want to|you need to|you have to|just|go) ~1 (have|take|try|get|grab|ask|start|use|be on|go on|do) (the same|it|that|some|them|one|two|this|for it|for that) ~2
    (try|take) (it|that|them|some|this|the same|one|two)
    (try|do same|same for you|take too)
    (grab|buy|get|order) (a|some|yourself) ~1 (bottle|packet|box|pack|some|tub|jar) ~3
    i (will|can|could) (bring|give|get|grab|send|drop|sort|lend) (you|ya) ~1 (some|a few|one|two|a couple|mine|a strip|a box|the rest|a packet|my) ~2
    (got|have|have got) (spare|spares|extra|some spare|heaps|plenty|leftovers|some left|a few left)
    (you are|your) (not)? ~1 (allowed|welcome) to mine
    ({_CLINICIAN}|they|he|she) will (give|prescribe|write|put) (you|it) ~2
    """
)
"""Recommends what the writer took; counts only beside the writer's own medicine."""

CLINICIAN_DID = phrases(
    f"""
    (dr|prof) ~3 (did|used|ran|gave me|put me|had me|made me|got me|tapered|started me|talked me|took me|walked me|prescribed|upped|doubled|switched me|hooked me|injected|diagnosed me|weaned me|putting|put|talked back|sat me|tried me|told me to stop) ~6
    ({_CLINICIAN}|they|he|she) ~2 (put me on|put me onto|prescribed me|prescribed|tapered me|tapered my|upped my|upped me|doubled my|lowered my|switched me|weaned me|started me on|took me off|tried me on|injected me|upped it|dropped my|bumped me|bumped my|upped mine|doubled mine|changed mine|swapped mine|put mine|put me up|stuck me on|whacked me on|stick me on|got me on|get me on|popped me on) ~4
    ({_CLINICIAN}) ~3 (used|did|ran|gave me) ~3 (sessions|rounds|weeks|courses|infusions|treatments|shocks|course|exposure|flooding|hypnosis|emdr|ect|tms|block) ~5
    ({_CLINICIAN}) ~2 (had me|made me|got me to) (write|hold|relive|picture|imagine|burn|stand|sit with|touch|close|tap|follow|stare|scream|hit|lie|go back|say it|walk|list|rate|breathe into|retell|record|repeat|wear|eat) ~8
    (he|she|they) (had me|made me|got me to) ~1 (write|hold|relive|picture|imagine|burn|lie|sit with|close|tap|follow|stare|scream|count|go back|retell|record|repeat) ~8
    (my|mine) (done|did) (with)? (buzzers|tappers|eye movements) ~3
    follow (her|his|the) (fingers|finger|light|dot|pen|lights) ~4
    (buzzers|tappers|paddles|electrodes) (in|on) (my|the|your|me) ~2
    (tapered|taper|weaned|titrated) ~3 (from|down|off|over|by|across) ~5
    <many> (sessions|rounds|shocks|infusions|courses) of (emdr|ect|tms|rtms|ketamine|exposure|flooding|hypnosis|hypnotherapy|dbt|immersion|rewind) ~4
    (nerve block|spinal block|flooding protocol|epidural steroid) ~3
    """
)
"""Tells what the writer's own clinician did, step by step."""

DIAGNOSES = phrases(
    f"""
    (you have|you|you got|you have got|what you have got|you must have|you probably have|you definitely have|you clearly have|you have the|it is) ~2 (what i had|what i have|the same as me|the same thing i had|same thing i had|the same thing as me|exactly what i had|what i got|what mine was|same as what i had|the same condition as me|same thing as me|the same thing i have)
    (sounds|sound|looks|seems|smells) (like|to me like|to me|as if) ~3 (you have|you got|you have got|your|you are|you) ~2 ({_DIAGNOSIS}) (to me|like me|too|same|just|as well|trust|if you|mate|.)
    (you have|you have got|you got|you are|it is|that is|you have definitely got|you definitely have|you clearly have|that there is|pretty sure you have|i think you have|i reckon you have|i reckon you are|bet you have|bet you have got|convinced you have) ~2 ({_DIAGNOSIS}) ~2 (like me|like i|trust me|i can tell|for sure|same as|just like|i know it|i would know|i should know|take it from me|mate trust|love trust|100 percent|no doubt)
    (textbook|classic|clear case of|obvious) ({_DIAGNOSIS}) ~3
    """
)
"""Diagnoses the reader from the writer's own case."""

NAMED_IN_WORDS = phrases(
    """
    (on|off|onto|from|get off|the) the done
    (started|start|on|taking) t (at|with|dose|shot|gel|for|and|last|two|a|in|.)
    (fish oil|omega 3|omega three|vitamin d|vitamin b|vitamin c|vitamin b6|vitamin b12|iron tablets|iron tabs|zinc tablets|rescue remedy|night nurse|deep heat|tiger balm|milk thistle|medicinal cannabis|medicinal weed|medical marijuana|lion s mane|black cohosh|evening primrose|primrose oil|cod liver oil|saint john s|turmeric capsules|turmeric tablets|gaba tablets|snri|ssri|ssris|snris|bach flower|hemp oil|nicotine patches|nicotine gum|nicotine patch|sleeping tablets|sleeping pills|sleeping tablet|sleeping pill|beta blockers|beta blocker|water tablets|iron infusion|mood stabiliser|mood stabilizer|magic mushrooms)
    """
)
"""Medicines and supplements whose names take two words or lean on the word before."""
