"""Common first names, lower case, of the peoples who work in care in AU, NZ, UK, US and CA.

Gathered by hand in 2025 from general knowledge of name statistics; a name missing here is still seen where it has
its capital letter. Names that are ordinary words too stand apart in ALSO_WORDS and need the capital.
"""

FIRST_NAMES = frozenset(
    """
    aaliyah aarav aaron abby abdi abdul abdullah abebe abena abigail achieng adaeze adam adele
    adrian adriana agnes agnieszka agus ahmad ahmed aidan aiden aiko ailsa aimee aisha aisling akira
    akosua alan alana albert alejandro alex alexander alexandra alexis alfie alfred ali alice alicia
    alina alisha alison allan allen allira alyssa ama amanda amani amara amarachi amelia amelie
    amina aminata amir amira amit amy anahera analyn anaru anastasia andre andrea andrei andrew andy
    angela angus anh anika anil anita anjali anjana ann anna annabel anne annie anthony antoine
    antonio anya aoife aperahama archie ari aria ariana ariki arjun arlo aroha arthur arun arvind
    asha asher ashley ashok ashton astrid aubrey audrey ava awhina ayesha ayodele ayse azadeh bahar
    baljit barbara barney barry baz beatrice beatrix beatriz bec becky ben benjamin benoit
    bernadette bernard bernie beth bethany betty beverley bianca bilal billy bindi bjorn blake
    blessing bobby bohdan bonnie brad bradley brandon brayden brenda brendan brett brian brianna
    bridget brody bronte bronwyn bruce bryan bryce budi caitlin caleb callum cameron camila camille
    caoimhe cara carl carla carlos carmel carmela carmen carol carolina caroline carolyn carrie
    carys casey catherine cathy catriona cecilia ceri chamari chantelle charles charlie charlotte
    cheryl chiara chidi chinedu chioma chiyo chloe chris christian christina christine christopher
    ciara cillian claire clara clare claudia clive cody colin concetta connor conor corey cormac
    courtney craig cynthia daisuke dakota damien dan dana daniel daniela danielle danny daphne darcy
    dariush darren daryl dave david davina daz deb debbie deborah debra declan deepak deirbhile
    deirdre denise dennis derek desmond devon dewi dhruv diana diane diego dilshan dimitra dimitri
    dinesh divya dmitri dmytro domenico dominic donal donald donna donny doreen doris dorothy dot
    doug douglas dragan duc duncan dylan eamon eddie edie edith edward edwin eileen eilish elaine
    eleanor elena eleni eli eliana elias elif elijah elise eliza elizabeth ella ellen ellie elliot
    elliott eloise elsie emeka emil emilia emily emma emmanuel emre enzo eoin eric erica erik erin
    esme esther ethan etienne eva evan evelyn evie ewan ezra farah farhan farid fatima fatou fatuma
    felicity felix fergus fernando fetu ffion fiadh finlay finley finn fiona folake fran frances
    francesca francis francisco freddie frederick freja freya gabriel gabriela gabrielle gareth
    garry gary gavin gaz gemma genevieve geoff geoffrey george georgie georgina gerald geraldine
    gerard gethin giang gideon gillian gina giorgio giorgos giovanni gita giulia gladys glenda glenn
    gloria goran gordon graeme graham grainne greg gregory greta guadalupe guillaume gul gurdeep
    gurpreet gwen habib hadi hamish hamza hana hannah hans hao harjit harley harold haroto harpreet
    harriet harrison harry haruto harvey hassan hattie hayden hayley heather hector heidi helen
    helena hemi henare henry herbert hien hina hinata hinewai hiroshi hoang hodan hohepa hone howard
    hugh hugo huia hussein hyejin hyun iain ian ibrahim ida ifeoma imani imogen imran ina ines
    ingrid ioane iqbal irene irina isaac isabel isabella isaiah isha ishaan isla ismail isobel
    isobelle ivan ivana jacinda jacinta jack jackie jackson jacob jacqueline jacqui jai jaime jake
    jakub jamal james jamie jamila jana jane janelle janet janice janine jarrah jarrod jasmin
    jasmine jason jaspreet javier jayden jaz jean jed jedda jeff jeffrey jelena jen jenna jennifer
    jenny jeremy jerome jerry jess jesse jessica jessie jett jiayi jill jim jimmy jin jing jiwon jo
    joan joanna joanne joao jodie joe joel joey johan johanna john johnny jomar jon jonah jonathan
    jordan jorge jose joselito joseph josephine joshua josie joyce juan juanita judith judy jules
    julia julian juliana julie juliet juliette juma jun jurgen justin justine kahu kaia kaitlin
    kaleb kamal kamala karan karen karim karima karina karl kasia kate katerina kath katherine
    kathleen kathryn kathy katie katrina kauri kavita kay kaya kayla kaz keanu keiko keith kelly
    kelsey kelvin kendra kenji kenneth kenny kerry kerryn ketut kev kevin khadija khalid khanh
    kieran kim kimberley kira kiran kiri kirra kirsten kirsty kofi kostas kris krishna kristen
    kristina kristy krzysztof kumar kumari kwabena kwame kyle kylie kyra lachie lachlan lachy laila
    lakshmi lana lani lara larry lars laszlo latoya laura lauren laurence lauryn lawrence layal
    layla lea leah leanne lebron lee leila lena lenny leo leon leona leonard leonie leroy lesley
    leslie lewis leyla liam lian lilian lillian lina linda lindiwe lindsay lionel lisa liv livia liz
    lizzie lois lola lorenzo loretta lorna lorraine losa lottie lou louis louisa louise luc luca
    lucas lucia luciana lucille lucinda lucy luis luiza luka lukas luke lupe lydia lyn lynda lynette
    lynn lynne mackenzie maddie maddison madeleine madison mae magda magdalena maggie mahmoud mai
    maia maisie makayla malachi malakai malcolm malia malik mamadou manaia mandy manoj manon
    manpreet manuel mara marama marc marcel marcia marco marcus margaret margarita margot maria
    mariam mariama mariana marianne maricel marie marilyn marina mario marion marisol marjorie
    marlee marlene marta martha martin marvin mary maryam mateo mathieu matilda matiu matt matteo
    matthew maureen maurice mavis maxine maya meera mehdi mehmet mei mei-ling mel melanie mele
    melinda melissa mereana meseret mhairi mia micah michael michaela michelle mick miguel mihi
    mikaere mike mikey mila milan milica millie milo minh minjun miranda miri miriam mitch mitchell
    mohamed mohammad mohammed moira molly monica monika monique morgan moses muhammad mukesh murat
    muriel murray musa mustafa myra nadia nadine nancy naomi naresh nasser natalia natalie natasha
    nathan nathaniel nattaya navneet neha neil nelson nerys neve ngaio ngaire ngoc ngozi nguyen nia
    niall niamh nicholas nicky nicola nicole nigel nikau nikhil nikita nikki nikolai nimal nina
    nirmala nisha nisrine njeri noah noelle nomsa nora noreen norma norman nour nunzio obinna oisin
    oksana olena oliver olivia ollie olu omar omari orla oscar oskar osman otieno otis ottilie
    ousmane owen oya pablo paddy padma padraig paige pam pamela pania paolo paora parisa parveen
    patricia patrick patty paul paula pauline pedro peggy penelope percy perry pete peter petera
    petra petrina phil philip phillip phillipa phoebe pierre piotr pip pippa piripi pradeep prakash
    pranav precious preeti priscilla priya putri quan quentin quinn rachael rachel radha rafael
    rafaela rafiq rahul raj rajesh ralph ramesh ramon rana randy rangi rani rania ranjit raquel
    rashid raul ravi rawiri raymond rebecca reece regan reggie regina reid reihana rekha remy rena
    renata rene renee reuben rex reza rhiannon rhodri rhonda rhys ria ricardo richard rick rickie
    ricky riko riley rita robbie robert roberta roberto robyn rocco rochelle rodel rodney rodrigo
    roger rohan rohini rohit roisin roland roman ron ronald ronnie rory rosa rosalie rosalind
    rosalyn rosanna rosaria rosie roslyn ross rowena roxanne roy roya ruairi rudy rupert ruth ryan
    sabrina sadie saeed saira sakura salim sally salma salote salvatore sam samantha sami samir
    samira samson samuel sanaa sandeep sandra sangeeta sanjay santiago saoirse sara sarah sasha
    saskia satish saul savita scarlett scott seamus sean sebastian sefa selam selena selina semisi
    seo-yeon serena sergei seth shane shania shannon sharon shaun shauna shayla shaz shazia sheena
    sheila shelley sheree sherry sheryl shirin shirley shona shreya sian sid siddharth sidney sienna
    silvia simon simone simran sina sinead siobhan sione siosaia sipho siriporn sita siti sofia
    solomon somchai sonia sonja sonny soojin sophia sophie sota stacey stacy stan stanley stavros
    stefan stella steph stephanie stephen stephon steve steven stewart stu stuart sujata suki sunil
    sunita suresh susan susie suzanne suzie sven svetlana sylvia sylvie tabitha tahlia tai takeshi
    talia tamara tamati tamika tamsin tanvi tanya tara taras tariq tarni tash tasha tatiana tavita
    tayla taylor ted teddy terence teresa terri terry tess tessa tevita thabo thandi thandiwe thanh
    theo theodore theresa thiago thilini thomas thuy tia tiana tiffany tilly tim timothy tina toby
    todd tom tomas tomasz tommy toni tony tori tracey tracy travis trent trevor trina trinh trish
    tristan tuan tui tunde tyler tyrell tyrone tyson uma ursula usha valentina valerie vandana
    vanessa vera verity vernon veronica vesna vic vicky victor viet vihaan vijay vikram viliami
    vince vincent vinod viola virginia vivek vivian vladimir wael walter wanda wanjiru warren wayan
    wayne wei wendy wes wesley whetu wilfred willem william willow wilma winnie winona winston
    wiremu wojciech wyatt xavier xia xiaoming ximena xiu yan yara yasmin yasmine yetunde yi yiannis
    ying yohannes yolanda yosef yui yuki yuna yusuf yvette yvonne zac zach zachary zahra zainab zak
    zara zeb zeinab zeke zelda zeynep zhang zoe zofia zoran zoya zuri zuzanna
    """.split()
)

ALSO_WORDS = frozenset(
    """
    amber ana angel april art august autumn bao basil bella belle bill bob brook brooke bud candy
    carey carter chad chance charity chase chen chuck clay cliff cole colt cooper crispin crystal
    daisy dale dawn dean dell destiny dick don drew dusty earl ebony eden ember eve faith fern flora
    florence ford frank gale gene georgia ginger glen grace grant gus guy harmony harper hazel heath
    hine holly hope hung hunter iris ivy jade jan jasper jay jet jewel jonty josh joy june ken kin
    king kit lance lane liberty lilly lily ling love luck luna lux major mal mark marsh mason mat
    max may melody mercy mere miles min mina misty moana mona myles myrtle nan nick noel norm olive
    opal parker pat peace pearl penny poppy prince queen rae ray reed reg rich river rob robin rocky
    rod rose rosemary rowan ruby rusty saffron sage said saint sandy savannah sierra sky skye sol
    sterling stone storm sue summer sunny sydney tama tane tanner troy ty una val van victoria
    violet virgil wade ward web will winter wren
    """.split()
)
