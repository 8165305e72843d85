"""Common first names, lower case, of the peoples who work in care in AU, NZ, UK, US and CA.

Gathered by hand in 2025 from general knowledge of name statistics; a name missing here is still seen where it has
its capital letter. Names that are ordinary words too stand apart in ALSO_WORDS and need the capital.
"""

FIRST_NAMES = frozenset(
    """
    aaliyah aaron abby abdul abdullah abigail adam adele adrian adriana agnes ahmad ahmed aidan aiden aiko aisha aimee
    akira alan alana albert alejandro alex alexander alexandra alexis alfie alfred ali alice alicia alina alisha
    alison allan allen alyssa amanda amani amara amelia amina amir amira amit amy ana anahera anaru anastasia andre
    andrea andrei andrew andy angela angus anh anika anil anita anjali ann anna annabel anne annie anthony antonio
    anya aoife ari aria ariana arjun aroha arthur arun asha asher ashley ashton astrid aubrey audrey ava awhina ayesha
    ayodele bao barbara barney barry beatrice becky ben benjamin bernadette bernard bernie beth bethany betty beverley
    bianca bilal billy blake bob bobby bonnie brad bradley brandon brayden brenda brendan brett brian bridget brianna
    brody bronte bronwyn bruce bryan bryce caitlin caleb callum cameron camila cara carl carla carlos carmel carmen
    carol caroline carolyn carrie carter casey catherine cathy cecilia chantelle charles charlie charlotte
    chen chiara chidi chinedu chioma chiyo chloe chris christian christina christine christopher ciara claire clara
    clare claudia clive cody colin conor connor cooper corey courtney craig crystal cynthia daisuke dale damien dan
    dana daniel daniela danielle danny daphne darcy darren daryl dave david davina debbie deborah debra declan
    deepak deirdre denise dennis derek desmond devon diana diane diego dimitri dinesh divya dmitri dominic donald
    donna donny doreen doris dorothy doug douglas duc duncan dylan eamon ebony eddie edith edward edwin eileen eilish
    elaine eleanor elena eli eliana elias elijah elise eliza elizabeth ella ellen ellie elliot elliott elsie emeka
    emil emilia emily emma emmanuel enzo eric erica erik erin esme esther ethan eva evan eve evelyn evie
    ewan ezra farah farid fatima fatuma felicity felix fergus fernando fiadh finlay finley finn fiona florence
    fran frances francesca francis francisco freddie frederick freya gabriel gabriela gabrielle gareth garry gary
    gavin gemma geoff geoffrey george georgia georgie georgina gerald geraldine gerard giang gideon gillian gina
    giorgio giovanni giulia gladys glen glenda glenn gloria gordon graeme graham greg gregory greta guadalupe gurpreet
    gus habib hamish hamza hana hannah hans hao harley harold haroto harpreet harriet harrison harry harvey hassan hayden
    hayley heather hector heidi helen helena hemi henare henry herbert hien hina hine hiroshi hoang holly hone
    howard hugh hugo huia hung hussein hyun ian ibrahim ida ifeoma imani imogen imran ina ines ingrid
    ioane iqbal irene irina isaac isabel isabella isaiah isha isla ismail ivan jacinda jacinta jackie jack jackson jacob
    jacqueline jacqui jai jaime jake jakub jamal james jamie jan jana jane janelle janet janice janine jarrod
    jasmin jasmine jason javier jayden jaz jean jed jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess
    jesse jessica jessie jett jill jim jimmy jin jing joan joanna joanne jodie joe joel joey johan johanna john johnny
    jon jonah jonathan jordan jorge jose joseph josephine josh joshua josie joyce juan juanita judith judy julia
    julian juliana julie juliet juma jun justin justine kaia kaitlin kaleb kamal kamala karan karen karim karina
    karl kasia kate katerina kath katherine kathleen kathryn kathy katie katrina kayla keanu keiko keith kelly kelsey
    kelvin ken kendra kenji kenneth kenny kerry kerryn kev kevin khadija khalid khanh kieran kim kimberley kira kiran kirsten
    kirsty kofi kris krishna kristen kristina kristy kumar kwame kyle kylie kyra lachlan lachie laila lakshmi lana lani
    lara larry laszlo latoya laura lauren laurence lauryn lawrence layla leah leanne lebron lee leila lena lenny leo leon
    leona leonard leonie leroy lesley leslie lewis liam liz lian lina linda lindsay ling lionel lisa liv livia lizzie
    lois lola lorenzo loretta lorna lorraine lottie lou louis louisa louise luca lucas lucia luciana lucille lucinda
    lucy luis luka lukas luke luna lydia lyn lynda lynette lynn lynne mackenzie maddie maddison madeleine madison
    mae magda maggie mahmoud mai maia maisie makayla mal malachi malcolm malia malik mandy manoj manuel mara marama
    marc marcel marcia marco marcus margaret margarita margot maria mariam mariana marianne marie mario marion
    marina marjorie marlene marta martha martin marvin mary maryam mason mat mateo matilda matt matteo matthew maureen
    maurice mavis maxine maya mei mel melanie melinda melissa mele mere mereana mia micah michael michaela michelle mick miguel
    mihi mike mikey mila milan miles millie milo min mina minh miranda miri miriam mitch mitchell moana mohamed
    mohammad mohammed moira molly mona monica monika monique morgan moses muhammad muriel murray musa mustafa myra myrtle
    nadia nadine nan nancy naomi natalia natalie natasha nathan nathaniel neha neil nelson neve ngaio ngaire ngoc ngozi
    nguyen nia niamh nicholas nick nicky nicola nicole nigel nikhil nikita nikki nikolai nina nisha noah noel noelle nora
    noreen norma norman nour oisin oliver olivia ollie olu omar omari oscar osman otis owen oya pablo paddy padma paige
    pam pamela pania paolo parveen patricia patrick patty paul paula pauline pedro peggy penelope penny percy perry pete peter
    petra petrina phil philip phillip phillipa phoebe pierre pippa piotr piripi pradeep prakash pranav preeti
    priscilla priya quan quentin quinn rachael rachel rae rafael rafiq rahul raj rajesh ralph ramesh ramon rana randy rangi
    rani raquel rashid raul ravi rawiri raymond rebecca reece reg regan reggie regina reid reihana rekha remy
    rena renata rene renee reuben rex rhiannon rhonda rhys ria ricardo richard rick rickie ricky riley rita rohan robbie robert
    roberta roberto robin robyn rochelle rodney rodrigo roger rohit roland roman ron ronald ronnie rory rosa rosalie rosalind
    rosanna rosemary rosie roslyn ross rowan rowena roxanne roy roya ruby rudy rupert rusty ruth ryan sabrina sadie
    saeed saffron said saira sakura salim sally salma sam samantha samir samira sami samson samuel sandeep sandra sandy
    sangeeta sanjay santiago saoirse sara sarah sasha saskia saul scarlett scott sean seamus sebastian selena selina serena
    sergei seth shane shania shannon sharon shaun shauna shayla shazia sheena sheila shelley sheree sherry shirley shona
    shreya sian sid sidney siddharth sienna sierra silvia simon simone sina sinead siobhan sione siosaia sofia
    sol solomon sonia sonja sonny sophia sophie stacey stacy stan stanley stefan stella steph stephanie stephen stephon steve
    steven stewart stu stuart sujata suki sunil sunita suresh susan susie suzanne suzie svetlana sydney sylvia tabitha tahlia
    takeshi talia tama tamara tamati tamika tamsin tane tanya tara tariq tash tasha tatiana tayla taylor ted terence
    teresa terri terry tess tessa tevita thabo thandi thanh theo theodore theresa thomas thuy tia tiana tiffany tilly
    tim timothy tina toby todd tom tomas tommy toni tony tori tracey tracy travis trent trevor trina trinh trish tristan
    troy tui tuan tyler tyrell tyrone tyson uma una ursula valentina valerie vanessa vera verity vernon veronica vic vicky victor
    victoria viet vihaan vijay vikram viliami vince vincent viola violet virginia vivek vivian vladimir walter wanda warren
    wayne wei wendy wes wesley whetu wilfred willem william willow wilma winnie winston wiremu wyatt xavier xia ximena
    yan yara yasmin yasmine yolanda yosef yuki yuna yusuf yvette yvonne zac zach zachary zahra zainab zak zara zeb zeke
    zelda zhang zoe zofia zoya zuri
    """.split()
)

ALSO_WORDS = frozenset(
    """
    amber angel april art august autumn basil bella belle bill brook brooke bud candy carey chance chase chad charity
    chuck cliff clay cole colt crispin daisy dawn dean dell destiny dick don drew dusty earl ember eden faith fern
    flora ford frank gale gene ginger grace grant guy harmony harper hazel heath hope hunter iris ivy jade jasper jay
    jewel jonty josh joy june kit king lance lily lilly lane liberty love luck lux major mark marsh mat max may melody
    mercy misty myles nick olive opal parker pat pearl penny peace poppy prince queen ray reed rich river rob robin rod
    rocky rose rowan ruby rusty sage sandy savannah saint sky skye stone sterling storm sue summer sunny tanner ty val
    van virgil wade ward web will winter wren
    """.split()
)
