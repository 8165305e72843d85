"""Names of medicines as people write them: generic, brand, over the counter, supplements, slang, misspellings.

Source: gathered by hand from general knowledge of what is sold and prescribed in Australia, New Zealand, the United
Kingdom, Ireland, the United States and Canada; no register was copied, and no completeness is claimed. Names that are
also first names or everyday words ("Ella", "Yasmin", "Alli", "red", "subs", "ice") are left out on purpose.
Date: 2026-11-24.
"""

from __future__ import annotations

MEDICINES: frozenset[str] = frozenset(
    # Antidepressants
    """
    sertraline zoloft lustral setrona fluoxetine prozac lovan oxactin sarafem zactin citalopram
    celexa cipramil celapram talam escitalopram lexapro cipralex esipram loxalate paroxetine paxil seroxat
    aropax extine fluvoxamine luvox faverin movox venlafaxine effexor efexor vensir elaxine desvenlafaxine
    pristiq duloxetine cymbalta yentreve andepra dulox milnacipran savella levomilnacipran fetzima
    mirtazapine remeron avanza zispin axit mirtazon bupropion wellbutrin zyban aplenzin contrave
    vortioxetine brintellix trintellix vilazodone viibryd agomelatine valdoxan trazodone desyrel molipaxin
    oleptro nefazodone serzone reboxetine edronax amitriptyline endep elavil tryptizol amitrip
    nortriptyline allegron pamelor aventyl norventyl imipramine tofranil clomipramine anafranil dosulepin
    dothiepin prothiaden dothep doxepin sinequan deptran silenor trimipramine surmontil lofepramine
    gamanil protriptyline desipramine mianserin lumin tolvon tianeptine phenelzine nardil tranylcypromine
    parnate isocarboxazid marplan moclobemide aurorix manerix selegiline emsam esketamine spravato
    ketamine brexanolone zuranolone auvelity
    """
    # Antipsychotics and mood stabilisers
    """
    olanzapine zyprexa zypadhera quetiapine seroquel seroquels risperidone risperdal rispa perseris
    paliperidone invega trinza xeplion aripiprazole abilify asimtufii brexpiprazole rexulti
    cariprazine vraylar reagila lurasidone latuda ziprasidone zeldox geodon amisulpride solian sulpiride
    dolmatil asenapine saphris sycrest clozapine clozaril clopine clozitor denzapine zaponex haloperidol
    haldol serenace chlorpromazine largactil thorazine flupentixol flupenthixol fluanxol depixol
    zuclopenthixol clopixol acuphase fluphenazine modecate modecat prolixin trifluoperazine stelazine
    perphenazine trilafon pericyazine neulactil pimozide orap promazine levomepromazine nozinan droperidol
    loxapine lumateperone caplyta pimavanserin nuplazid thioridazine melleril lithium lithicarb quilonum
    priadel camcolit lithobid eskalith carbolith valproate epilim depakote depakene divalproex depakine
    semisodium lamotrigine lamictal carbamazepine tegretol oxcarbazepine trileptal cobenfy benztropine
    benzatropine cogentin procyclidine kemadrin trihexyphenidyl artane
    """
    # Anxiety, sleep
    """
    diazepam valium valpam antenex vallies valiums vals alprazolam xanax xanny xannies xans xanor kalma
    lorazepam ativan clonazepam klonopin rivotril paxam oxazepam serepax murelax alepam temazepam
    temaze normison restoril temazzies temazies nitrazepam mogadon alodorm moggies flunitrazepam rohypnol
    roofies hypnodorm bromazepam lexotan clobazam frisium triazolam halcion midazolam hypnovel
    lormetazepam loprazolam chlordiazepoxide librium benzo benzos benzodiazepine benzodiazepines zopiclone
    imovane zimovane zolpidem stilnox ambien stilnoct edluar eszopiclone lunesta zaleplon
    suvorexant belsomra lemborexant dayvigo daridorexant quviviq buspirone buspar hydroxyzine atarax
    vistaril ucerax melatonin circadin melatonins slenyto ramelteon promethazine phenergan sominex avomine
    doxylamine restavit dozile unisom donormyl diphenhydramine benadryl nytol zzzquil nyquil snuzaid
    sleepeze chloral propranolol inderal deralin bedranol avlocardyl prazosin minipress clonidine catapres
    guanfacine intuniv tenex pregabalin lyrica gabapentin neurontin gabbies gabas pregabs lyricas
    """
    # Attention
    """
    methylphenidate ritalin concerta rubifen artige equasym medikinet xaggitin delmosart metadate
    quillivant daytrana dexmethylphenidate focalin dexamphetamine dexamfetamine dexedrine dexies dexys
    dextroamphetamine amfexa lisdexamfetamine lisdexamphetamine vyvanse elvanse adderall
    atomoxetine strattera viloxazine qelbree modafinil modavigil provigil armodafinil nuvigil
    """
    # Pain
    """
    oxycodone oxycontin endone oxynorm roxicodone percocet percocets percs perc targin oxy oxys
    oxies oxycodones hydrocodone vicodin vicodins norco lortab hydromorphone dilaudid jurnista morphine
    sevredol oramorph kapanol anamorph zomorph mscontin fentanyl durogesic actiq abstral tapentadol
    palexia nucynta tramadol tramal ultram zydol tramacet zaldiar zamadol durotram codeine panadeine
    solpadeine solpadol codral nurofenplus mersyndol cocodamol codamol kapake dihydrocodeine df118
    pethidine meperidine demerol buprenorphine norspan butrans temgesic suboxone subutex subbies subby
    buvidal sublocade espranor bupe bupes brixadi methadone methadose physeptone biodone dolophine
    naltrexone vivitrol revia antabuse disulfiram acamprosate campral nalmefene selincro naloxone narcan
    nyxoid lofexidine paracetamol panadol panadols panamax dymadon febridol calpol tylenol
    tylenols acetaminophen osteomol paracetemol ibuprofen nurofen nurofens advil advils motrin
    brufen bugesic aleve naproxen naprosyn naprogesic anaprox diclofenac voltaren voltarol cataflam
    meloxicam mobic celecoxib celebrex indomethacin indocin ketoprofen orudis mefenamic ponstan etoricoxib
    arcoxia ketorolac toradol aspirin aspro aspros disprin solprin anadin excedrin cartia robax robaxacet
    robaxin robaxisal methocarbamol cyclobenzaprine flexeril baclofen lioresal orphenadrine norflex
    norgesic tizanidine zanaflex carisoprodol metaxalone skelaxin sumatriptan imigran imitrex rizatriptan
    maxalt zolmitriptan zomig eletriptan relpax naratriptan galcanezumab emgality ajovy fremanezumab
    erenumab aimovig topiramate topamax pizotifen sandomigran lidocaine lignocaine capsaicin
    fisiocrem biofreeze flexall
    """
    # Epilepsy, movement, memory
    """
    levetiracetam keppra phenytoin dilantin phenobarbital phenobarbitone lacosamide vimpat zonisamide
    brivaracetam primidone mysoline vigabatrin sabril ethosuximide zarontin donepezil aricept rivastigmine
    exelon galantamine reminyl memantine namenda ebixa levodopa sinemet madopar stalevo kinson ropinirole
    requip pramipexole mirapex mirapexin sifrol rotigotine neupro rasagiline azilect apomorphine
    amantadine symmetrel tetrabenazine riluzole
    """
    # Heart, blood, breathing, sugar, stomach and the rest that is often named
    """
    amlodipine norvasc istin nifedipine felodipine perindopril coversyl ramipril tritace altace lisinopril
    zestril prinivil enalapril renitec vasotec candesartan atacand losartan cozaar irbesartan avapro
    karvea telmisartan micardis valsartan diovan olmesartan atenolol tenormin metoprolol betaloc
    lopressor toprol bisoprolol bicor concor carvedilol coreg nebivolol labetalol sotalol digoxin lanoxin
    amiodarone diltiazem verapamil isoptin furosemide frusemide lasix hydrochlorothiazide indapamide
    natrilix spironolactone aldactone eplerenone atorvastatin lipitor rosuvastatin crestor simvastatin
    zocor pravastatin ezetimibe ezetrol warfarin coumadin marevan apixaban eliquis rivaroxaban xarelto
    dabigatran pradaxa clopidogrel plavix enoxaparin clexane heparin metformin diabex diaformin glucophage
    gliclazide diamicron glipizide sitagliptin januvia empagliflozin jardiance dapagliflozin forxiga
    farxiga insulin novorapid lantus humalog toujeo levemir ozempic wegovy semaglutide rybelsus mounjaro
    tirzepatide zepbound saxenda liraglutide victoza trulicity dulaglutide exenatide duromine phentermine
    orlistat xenical levothyroxine thyroxine synthroid eltroxin oroxine eutroxsig carbimazole prednisone
    prednisolone panafcortelone solone dexamethasone hydrocortisone cortisone betamethasone methotrexate
    azathioprine imuran hydroxychloroquine plaquenil sulfasalazine adalimumab humira etanercept enbrel
    infliximab remicade rituximab tamoxifen letrozole anastrozole arimidex herceptin salbutamol albuterol
    ventolin symbicort seretide spiriva montelukast singulair omeprazole losec prilosec esomeprazole
    nexium somac pantoprazole lansoprazole rabeprazole ranitidine zantac famotidine gaviscon mylanta
    pepto loperamide imodium gastrostop buscopan mebeverine colofac movicol laxido senokot
    lactulose coloxyl dulcolax bisacodyl metamucil metoclopramide maxolon ondansetron zofran
    prochlorperazine stemetil domperidone motilium solifenacin vesicare oxybutynin ditropan tolterodine
    detrusitol mirabegron betmiga myrbetriq tamsulosin flomax finasteride propecia proscar dutasteride
    sildenafil viagra cialis tadalafil amoxicillin amoxycillin augmentin cephalexin keflex flucloxacillin
    doxycycline trimethoprim nitrofurantoin azithromycin metronidazole flagyl ciprofloxacin valaciclovir
    valtrex acyclovir aciclovir zovirax nirmatrelvir paxlovid oseltamivir tamiflu ivermectin roaccutane
    accutane isotretinoin estradiol oestradiol progesterone utrogestan prometrium estrogel estradot
    premarin testosterone testogel androgel sustanon reandron primoteston hrt cyproterone androcur
    leuprolide clomid letrozol levonorgestrel norethisterone primolut depoprovera provera mirena implanon
    nexplanon microgynon levlen cerazette slinda alendronate fosamax denosumab prolia raloxifene
    calcitriol allopurinol zyloprim colchicine varenicline champix chantix nicorette nicotinell nicabate
    nicoderm cytisine
    """
    # Over the counter, herbs and supplements
    """
    kalms berocca valerian ashwagandha rhodiola ginseng magnesium magnesiums glycinate passionflower
    gingko ginkgo wort hypericum samee 5htp tryptophan theanine inositol cbd kratom
    echinacea glucosamine chondroitin curcumin probiotics multivitamin multivitamins lemsip beechams
    sudafed pseudoephedrine codral demazin dimetapp cetirizine zyrtec zirtec loratadine claritin claratyne
    clarityn fexofenadine telfast allegra piriton chlorphenamine chlorpheniramine polaramine antihistamine
    antihistamines robitussin dextromethorphan benylin strepsils gabapentinoids microdosing psilocybin
    folate b12 travacalm kwells dramamine gravol dimenhydrinate scopolamine hyoscine quinine cannabidiol
    nabilone sativex dronabinol epidiolex
    """
    # Misspellings that are common
    """
    sertralene setraline sertaline sertrilin zolof zolofts lexipro lexapo lexepro escitalapram
    escitalophram citalapram citilopram fluoxitine floxetine flouxetine prosac prozack paroxatine
    venlaflaxine venlafaxin effexer affexor mirtazipine mirtazepine mirtazapin merzapine wellbutrine
    welbutrin duloxatine amitriptaline amatriptyline amitriptylene amytriptyline endeps quetiapin
    quitiapine quetapine seraquel seroquil seroqual seroquell saroquel olanzipine olanzapin olanzepine
    zyprexia risperadone resperidone rispiridone risperdol abilfy aripiprizole clozapin closapine
    clozaphine lithum lithiam lamotrigene lamictol epilum valporate valproat diazapam diazipam diazepan
    vallium valum xanex zanax zanex xannax lorazapam lorazipam adavan clonazapam clonazipam klonapin
    temazapam temazipam temazepan tamazepam zopliclone zopiclon zimovan stillnox ambian melatonine
    melitonin melatonon promethezine fenergan phenergen propanolol propranalol propanalol inderol ritilin
    riddlin rittalin ritalyn vyvance adderal aderall aderal dexamphetimine oxycotin oxycodon oxicodone
    oxycontine endones tramadole tramadal tramidol codiene codein codine panadine panedeine fentanol
    fentanil fentynal morphene gabapentine gabbapentin gabapenton pregablin pregabaline lyrika lirica
    suboxon suboxin subutext methodone methadon methadose naltrexon paracetemol paracetomol paracetimol
    paracitamol panadole panodol tylonol tylenal ibuprofin ibuprofan ibruprofen neurofen nuerofen naproxin
    voltarin asprin magnesuim magneseum ashwaganda ashwagandah ashwaghanda ashwagondha valarian vallerian
    ozempick ozemic ozempik metformine thyroxin prednisolon prednizone omeprazol lipator
    """
    # Drug-store talk
    """
    naltrex trammies tramies codies vikes pregabalins zopis zoppies zoppys mandrax
    """.split()
)
