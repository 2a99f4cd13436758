/** Frequent English words of five letters and more: never "corrected" into a medical word. Inflected forms are left to the stemmer. */
export const COMMON_WORDS =
  "aaron abandon abbey abbott abdomen abdominal abducted abduction abide abigail ability abner abnormal aboard abort abortion about above abraham abroad " +
  "absence absent absolute absorb abstract absurd abuse abyss academic academy accent accept acceptable acceptance access accessory accident accidental " +
  "accommodate accompanied accompany accomplice accomplish accomplishment account accountant accurate accusation accuse accustomed achieve achievement " +
  "achilles aching acknowledge acquaintance acquainted acquire acres across acted acting action activate active activity actor actress actual acute adams " +
  "adapt added addict addiction adding addison addition additional address adequate adieu adios adjourned adjust adjustment administration admirable " +
  "admiral admiration admire admirer admission admit adolescent adopt adoption adorable adore adrenaline adult adultery advance advantage adventure " +
  "advice advise advisor advocate aerial affair affect affection affectionate affidavit affirmative afford afghanistan afraid africa african after " +
  "afternoon afterward again against agency agenda agent aggie aggression aggressive aging agitated agony agree agreement ahead ahold aimed aiming " +
  "airborne aircraft airfield airline airplane airport aisle alabama alarm alaska albany albert album albuquerque alcohol alcoholic alert alexander " +
  "alfred algebra alias alibi alice alien alike alimony alison alive allah allan allegations alleged allegiance allen allergic alley alliance allied " +
  "allies alligator allow allowance almighty almost aloha alone along alongside aloud alpha alphabet already alright altar alter alternate alternative " +
  "although altitude altogether aluminum always amateur amazon ambassador amber ambition ambitious ambrose ambulance ambush amelia amendment amends " +
  "america american amigo ammunition amnesia among amongst amount amour ample amsterdam amulet amuse amusement analysis analyst analyze anarchy anatomy " +
  "anchor ancient anderson andre andrew andromeda anesthesia aneurysm angel angelus anger angle angry anguish angus animal ankle annie anniversary " +
  "announce announcement announcer annoy annual anonymous another answer antenna anthem anthony antibiotics anticipate anticipation antidote antique " +
  "antonio anxiety anxious anybody anyhow anymore anyone anyplace anything anytime anyway anywhere apache apart apartment aphrodite apiece apocalypse " +
  "apollo apologise apologize apology appalling apparent appeal appear appearance appendix appetite applaud applause apple application applied apply " +
  "appoint appointment appreciate appreciation apprehended apprentice approach appropriate approval approve approximately april apron aquarium arabic " +
  "arabs arcade archbishop archer archie architect architecture archives arctic areas arena argentina argue argument ariel arise aristocrats arizona " +
  "arkansas armadillo armed armenian armies armor armory armstrong arnold around aroused arrange arrangement array arrest arrival arrive arrogance " +
  "arrogant arrow arsenal arson artery arthritis arthur article artificial artillery artist artistic ashamed asher ashes ashore ashtray asian aside asked " +
  "asking asleep aspect aspen aspirin assassin assassinate assassination assault assemble assembly asses assessment asset asshole assign assignment " +
  "assist assistance assistant associate association assume assumption assurance assure asthma astronaut asylum athens athlete athletic atlanta atlantic " +
  "atlantis atmosphere atomic attaboy attach attack attempt attend attendance attendant attention attic attila attitude attorney attract attraction " +
  "attractive auction audience audio audition august auntie aurora austin australia australian austria authentic author authority authorization authorize " +
  "autograph automatic automatically automobile autopsy autumn auxiliary available avalanche avalon avenge avenger avenue average avoid await awake " +
  "awaken award aware awareness awesome awful awhile awkward babbling babes babies babylon babysit babysitter bachelor backed background backing backpack " +
  "backs backseat backstage backup backward backyard bacon bacteria badge badly bagel baggage bagged bahamas bailed bailey bailiff baked baker bakery " +
  "baking balance balboa balcony baldrick ballerina ballet ballistics balloon ballroom balls baloney baltimore banana bandage bandit bands banged banging " +
  "bangkok bangs banished banker banking bankrupt bankruptcy banks banned banner bannister banquet baptist baptized barbara barbarian barbecue barber " +
  "barbershop barbie barcelona barefoot barely bargain barge barker barking barks barlow barnaby barney baron baroness barracks barrel barrier barry " +
  "bartender bartlett barton baseball based basement bases basic basically basin basis basket basketball bastard batch bateman bates bathe bathroom baths " +
  "bathtub batman baton battalion batter battery batting battle battlefield baxter beach beacon beads beams beans beard bearer bearing bears beast beaten " +
  "beating beatles beatrice beats beaumont beautiful beauty beaver became because becker beckett become bedroom bedside bedtime beeper beeping beeps " +
  "beers beethoven beetle before began beggar begged begging begin beginner begun behalf behave behavior behaviour behind behold being belief believe " +
  "believer belle bells belly belong beloved below belts bench bender bending beneath benedict benefit benjamin benny berger berkeley berlin bermuda " +
  "bernard berry bertha beside betcha betray betrayal better betting betty between beverage beware beyond bible biblical bicycle bidding bigger biggest " +
  "biggie bijou bikes bikini billie billing billion billionaire bills billy bimbo binding bingo biological biology birdie birds birmingham birth birthday " +
  "biscuit bishop bismarck bitch bites biting bitten bitter bitty bizarre black blackie blackjack blackmail blackout blacksmith bladder blade blair blake " +
  "blame blanche blank blanket blast blaze bleach bleed bleep blend bless blind blink bliss blizzard block bloke blond blonde blood bloodshed bloody " +
  "bloom blossom blouse blowing blown blows blueberry blueprints blues bluff blunt blush board boardwalk boats bobbie bobby bodies bodily bodyguard bogey " +
  "bogus boiled boiler boiling boils bollocks bologna bolted bolts bombay bombed bomber bombing bombs bonding bonds boner bones bongo bonjour bonnet " +
  "bonnie bonny bonus boobs booby boogie booked booker bookie booking books bookstore boomer boost booster booth boots booty booze border bored boredom " +
  "boring borrow bosom bosses boston bother bottle bottom bought boulder boulevard bounce bouncy bound boundaries bounty bouquet bourbon bowel bowie " +
  "bowling bowls bowman boxer boxes boxing boyfriend brace bracelet bragging brain brake branch brand brandon brandy brass brave bravery bravo brawl " +
  "brazil brazilian breach bread break breakdown breaker breakfast breakthrough breakup breast breath breathe breed breeze brent brett brewery brewster " +
  "brian bribe brick bridal bride bridesmaid bridge brief briefcase brigade bright brighter brightest brilliant bring brink bristol britain british broad " +
  "broadcast broadway broccoli brochure brock broke broken broker bronx bronze brook brooklyn broom brother brotherhood brought brown brownie bruce " +
  "bruise brunch brunette brush brussels brutal brutality brute bryan bubba bubble buchanan bucket buckle bucks bucky buddha buddhist buddy budge budget " +
  "buenos buffalo buffet buffy bugged bugger bugging buggy buick build built bulldog bullet bulletin bulletproof bullock bulls bullshit bully bummed " +
  "bummer bumped bumper bumping bumps bumpy bunch bundle bundy bunker bunny burden bureau burger burglar burglary burgundy burial buried burke burned " +
  "burner burning burns burnt burrows burst burton burying buses bushes business businessman businessmen busted buster busting butch butcher butler " +
  "butter buttercup butterfly buttocks button butts buyer buying buzzard buzzer buzzing bygones bypass byron cabaret cabbage cabin cabinet cable cactus " +
  "caddy cadet cadillac caesar cafeteria caffeine cages cairo cakes calamity calculate calculations calendar caliber california called caller calling " +
  "calls calmly calvin cambridge camel camelot camera cameraman camouflage campaign campbell camping camps campus canada canadian canal canary cancel " +
  "cancer candid candidate candle candy canisters canned cannon cannot canoe canvas canyon capabilities capable capacity capital capitol cappuccino " +
  "capricorn capsule captain captions captive capture carbon cardboard cardiac cardinal cards cared career careful careless cares caretaker carey cargo " +
  "caribbean caring carlo carmen carmine carnival carol carole carolina caroline carolyn carpenter carpet carriage carried carrier carrot carry carson " +
  "carter carton cartoon carts cartwright carve carver casablanca casanova cases cashed cashier casing casino casket casper cassandra cassette cassie " +
  "casting castle castro casual casualty catalog catalogue catastrophe catch catcher catchy category caterer catering cathedral catherine catholic cathy " +
  "cattle caucasian caught cause caution cautious cavalry caveman caves caviar cavity cease cecil cedar ceiling celebrate celebration celebrity celery " +
  "celeste cellar cello cellphone cells cellular cement cemetery center central centre cents century cereal cerebral ceremony certain certainty " +
  "certificate certified cesar cetera chain chair chairman chalk challenge chamber champ champagne champion championship chance chancellor chandler chang " +
  "change channel chant chaos chapel chaperone chaplain chaplin chaps chapter character characteristics charade charcoal charge chariot charitable " +
  "charity charles charleston charley charlie charlotte charm chart charter chase chateau chatter chatting chauffeur cheap cheaper cheat cheater check " +
  "checkbook checkers checkmate checkpoint checkup cheddar cheek cheer cheerful cheerleader cheerleading cheese cheeseburger cheesecake cheesy cheetah " +
  "chemical chemist chemistry cheng cheque cherish cherry chess chest chester cheung chevy chewed chewing cheyenne chicago chick chicken chico chief " +
  "child childhood childish children chili chill chilly chimney chimp china chinaman chinatown chinese ching chino chipped chips chloe chocolate choice " +
  "choir choke cholesterol choose chopped chopper chopping chops chopsticks chord chores chorus chose chosen christ christian christie christine " +
  "christmas christopher christy chronic chubby chuck chucky chump chung chunk church churchill chute cider cigar cigarette cinch cincinnati cinderella " +
  "cinema cinnamon circle circuit circulation circumstance circus cities citizen civic civil civilian civilisation civilization civilized claim claire " +
  "clamp clams clapping clare clarence clarify clarity clark class classic classical classified classmates classroom classy claus clause claws clean " +
  "cleaner cleanup clear clearance clearer cleopatra clerk cleve cleveland clever click client cliff climate climax climb cling clinic clinical clint " +
  "clipped clips clive cloak clock clone close closer closest closet closure cloth cloud cloudy clown clubs clueless clues clumsy clutch coach coalition " +
  "coast coaster coats cobbler cobra cocaine cockpit cockroach cocks cocksucker cocktail cocky cocoa coconut codes coffee coffin cognac cohen coincidence " +
  "coins colder colin collapse collar collateral colleague collect collection collective collector college collier collins collision cologne colombia " +
  "colon colonel colonial colony color colorado colorful colour columbia columbo columbus column combat combination combine combo comeback comedian " +
  "comedy comes comet comfort comfortable comfy comic coming command commandant commander commence commend comment commentator commerce commercial " +
  "commission commissioner commit commitment committee commodore common commonwealth commotion communicate communication communion communism communist " +
  "community companion companionship company compare comparison compartment compass compassion compassionate compatible compelled compelling compensate " +
  "compensation compete competent competition competitive competitors complain complaint complete complex complexion complicated complications compliment " +
  "complimentary comply composer composition compound comprehend compromise compulsive computer comrade conceal conceited conceive concentrate " +
  "concentration concept conception concern concert conclude conclusion concrete concussion condemn condition conditioner condo condolences condom " +
  "conduct conductor coney confederate conference confess confession confide confidence confident confidential confidentiality confined confirm " +
  "confirmation confiscated conflict confront confrontation confuse confusion congrats congratulate congratulations congregation congress congressional " +
  "congressman connect connecticut connection connie conquer conquest conscience conscious consciousness consent consequence conservative consider " +
  "considerable considerate consideration consistent consolation console conspiracy constable constance constant constitution constitutional construction " +
  "constructive consul consulate consult consultant consume consumer consumption contact contagious contain container containment contaminated " +
  "contemporary contempt content contest contestant context continent continental continue continuous contract contractions contractor contrary contrast " +
  "contribute contribution control controversial convenience convenient convent convention conventional conversation convert convertible convey convict " +
  "conviction convince convoy cooked cookie cooking cooks cooler coolest cooling cooper cooperate cooperation cooperative coordinate copied copies copper " +
  "coral cordy corky cornell corner cornwall corny coronary coronation coroner corporal corporate corporation corps corpse corpsman corral correct " +
  "correction correspondence correspondent corridor corrupt corruption cortez cosmetic cosmic cosmo costa costing costs costume cottage cotton couch " +
  "cougar cough could couldn council counsel counsellor counselor count countdown counter counterfeit countess countless country countryside county " +
  "couple coupon courage courageous courier course court courtesy courthouse courtroom courtyard cousin covenant cover coverage covert coward cowardice " +
  "cowboy coyote crabs crack cracker cradle craft craig cramp cranberry crane crank cranky crappy craps crash crate crater cravat crave crawl crazed " +
  "crazier craziest crazy creaking cream create creation creative creativity creator creature credentials credibility credit creed creek creep creepy " +
  "cremated crest crews crick cricket cried cries crime criminal cripple crisis crisp crispy criteria critic critical criticism criticize crock crocodile " +
  "crook crops cross crossroads crotch crowd crown crows crucial crucify crude cruel cruelty cruise cruiser crumb crummy crunch crusade crush crust " +
  "crying crystal cuban cubes cubicle cuckoo cucumber cuddle cuffs cuisine cultural culture cunning cupboard cupcake cupid cured curfew curie curiosity " +
  "curious curly currency current curry curse curtain curve cushion custody custom customary customer cuter cutest cutie cutler cutter cutting cyanide " +
  "cycle cynical cynthia cyprus cyrus daddy dagger daily dairy daisy dakota dalai dallas dalton damage dames dammit damned damon dance dancer dandy " +
  "danger dangerous daniel danish danny dante daphne darcy dared dares daring darker darkest darkness darling darned darts darwin dashing database dated " +
  "dates dating daughter davenport david davies davis daylight daytime deacon deadline deadly dealer dealing deals dealt dearest dearie dearly death " +
  "debate debbie deborah debris debts debut decade decaf decay deceased deceit deceive december decency decent deception decide decision decker decks " +
  "declaration declare decline decorate decoration decorator decoy decree dedicate dedication deeds deeper deepest deeply defeat defect defective defence " +
  "defend defendant defender defense defensive define definite definition definitive degenerate degree dehydrated delaware delay deliberate delicate " +
  "delicious delight delightful delilah deline delirious deliver delivery della delta delusion delusional deluxe demand demented democracy democratic " +
  "demolition demon demonic demonstrate demonstration denial denied denies dennis dense dental dentist denver denying depart department departure depend " +
  "dependent deploy deported deposit deposition depot depressed depressing depression deprived depth deputy deranged derby descend descent describe " +
  "description desert deserve design designated designer desirable desire despair desperate desperation despicable despise despite dessert destination " +
  "destined destiny destroy destroyer destruction destructive detail detain detect detective detector detention determination determine detonate " +
  "detonation detonator detour detroit deuce devastated devastating develop development device devil devon devote devotion dexter diabetes diabetic " +
  "diagnosed diagnosis dialogue diamond diana diane diaper diaphragm diarrhea diary dickens dickhead dickie dicks dictator dictionary diego diesel differ " +
  "difference different difficult difficulty digest digger digging digital digits dignified dignity dilemma dimension dimes diner dining dinner " +
  "dinnertime dinosaur diploma diplomat diplomatic dipped direct direction director dirty disability disabled disagree disappear disappearance disappoint " +
  "disappointment disarm disaster discharge discipline disco disconnect discount discover discovery discreet discretion discrimination discuss discussion " +
  "disease disgrace disgraceful disguise disgust dishes dishonest dishwasher dislike dismiss disney disneyland disorder dispatch disperse display " +
  "disposable disposal dispose disposition dispute disregard disrespect disrespectful dissolve distance distant distinct distinction distinguish " +
  "distorted distract distraction distress distribution district disturb disturbance ditch diver diversion divert divide divine diving division divorce " +
  "dixie dizzy docking docks doctor document documentary dodge dodgers doesn doggie doggone doggy doing dollar dolls dolly dolores dolphin domain " +
  "domestic dominate domino donald donate donation donkey donna donny donor donovan donuts doodle dooley doomed doorbell doorman doors doorstep doorway " +
  "doris dorothy dosage double doubt douche dough doughnut douglas downhill download downright downs downstairs downtown dozen draft dragged dragging " +
  "dragon dragonfly drain drake drama dramatic drank drapes drastic drawer drawing drawn draws dread dreadful dream dreamer dreamt dreary dress dresser " +
  "dried drift drill drink drinker dripping drive driven driver driveway drone drool dropped dropping drops drove drown drugged drugs drugstore drummer " +
  "drums drunk drunken dryer duchess ducks ducky dudes dudley duffy dukes dumbest dummy dumped dumping dumps dumpster dungeon dunne dunno duplicate " +
  "during dusty dutch duties dwarf dwell dwight dying dynamic dynamite dynasty eager eagle earlier earliest early earned earning earring earth earthquake " +
  "easier easiest easily easter eastern eaten eating eccentric echoing eclipse economic economy ecstasy edgar edges edison edith editing edition editor " +
  "editorial educate education educational edward effect effective efficiency efficient effort egypt egyptian eiffel eight eighteen eighth eighty " +
  "einstein eisenhower either elaborate elaine elbow elder eleanor elected election electric electrical electricity electromagnetic electronic elegant " +
  "element elementary elephant elevated elevator eleven eligible elijah eliminate elite elizabeth ellen elmer elsewhere elves elvis email embarrass " +
  "embarrassment embassy embrace emerald emergency emerson emery emily eminence emory emotion emotional emperor empire employ employee employer " +
  "employment empress emptied emptiness empty enchanted enchanting encore encounter encourage encouragement ended ending endless endure enemy energy " +
  "enforcement engage engagement engine engineer england english englishman enhance enjoy enjoyable enlighten enormous enough ensign ensure enter " +
  "enterprise entertain entertainment enthusiasm enthusiastic entire entitled entrance entry envelope environment environmental epidemic episode equal " +
  "equality equation equipment equipped equivalent erase erection erica ernest erotic errand error escape escort especially espresso essay essence " +
  "essential establish establishment estate esther estimate eternal eternity ethel ether ethical ethics ethnic etiquette eugene europe european evacuate " +
  "evacuation evaluation evans evasive evening event eventually everlasting every everybody everyday everyone everything everywhere evidence evidently " +
  "evolution ewing exact exaggerate examination examine examiner example exams excellence excellency excellent except exception exceptional excess " +
  "excessive exchange excite excitement exclusive excuse execute execution executive exercise exhaust exhibit exhibition exile exist existence exits " +
  "exorcism exotic expand expect expectations expedition expelled expense expensive experience experiment experimental expert expertise expired explain " +
  "explanation explode exploit exploration explore explorer explosion explosive expose exposure express expression exquisite extend extension extensive " +
  "extent exterior exterminator external extinct extortion extra extract extraction extraordinary extraterrestrial extreme eyeball eyebrows eyesight " +
  "eyewitness fabian fabric fabulous faced faces facial facility facing factor factory facts faculty faded fades fading faggot failed failing fails " +
  "failure faint fairly fairness fairy faith faithful faked faking falcon fallen falling fallout falls false familiar family famous fancy fangs fanny " +
  "fantastic fantasy faraway farewell farmer farms farther fascinated fascinating fascination fascist fashion fashionable fasten faster fastest fatal " +
  "father fatigue fatso fatty fault favor favorite favour favourite fayed feared fearful fearless fears feast feather feature february federal federation " +
  "feedback feeding feeds feeling feels felicity felix fella fellow fellowship felon felony female feminine feminist fence fender ferris ferry fertility " +
  "fertilizer fester festival festive fetch fetish fever fewer fiance fiancee fiber fiction fiddle fidelity field fiend fierce fiery fifteen fifth fifty " +
  "fight fighter figure filed files filing filled filling fills filmed filming filmmaker films filter filth filthy final finale finance financial finch " +
  "finding finds finer finest finger fingernails fingerprint finish firearms fired fireman firemen fireplace firepower fires fireworks firing firmly " +
  "first fisher fisherman fishermen fishes fishing fishy fists fitch fitting fixed fixing flags flair flame flank flare flash flashlight flashy flatter " +
  "flavor flaws fleas fleeing fleet fleming flesh fletcher flexible flick flier flies flight fling flint flipped flipping flirt float flock flood floor " +
  "flora florence florida florist floss flour flower flowing flown flows fluffy fluid flunk flush flute flyer flying focus folded folding folks follow " +
  "followers foods fooled fooling foolish foolishness foolproof fools footage football footprints footsteps forbid forbidden force forecast forehead " +
  "foreign foreigner foreman forensic foreplay forest forever forfeit forgave forge forgery forget forgive forgiven forgiveness forgot forgotten forks " +
  "formal formality formation formed former forming forms formula forth fortress fortunate fortune forty forum forward foster fought found foundation " +
  "founder fountain fours fourteen fourth fowler fraction fracture fragile fragment frame france franchise francis francisco franco francs frank " +
  "frankenstein franklin frantic frasier fraternity fraud freak freaky freckles frederick freed freedom freelance freely freeman freeway freeze freezer " +
  "freight freighter french frenchman frenzy frequency frequent fresh freshen freshman freshmen freud friday fridge fried friend friendship fries " +
  "frigging fright frighten frisbee fritz frogs front frontal frontier frost frosty frown froze frozen fruit fruitcake frustrated frustrating frustration " +
  "frying fucked fucker fucking fucks fudge fugitive fulfill fuller fully fumes function functional fundamental funding fundraiser funds funeral fungus " +
  "funky funnier funniest funny furious furnace furniture furry further furthermore fusion future fuzzy gabriel gadget gained gaining galahad galaxy " +
  "galileo gallant gallery gallon gallows gamble gambler games gaming gamma gandhi gangs gangster gangway garage garbage garden gardener gareth garfield " +
  "garland garlic garret garrison garth gasoline gasping gasps gates gateway gather gator gauge geeks geiger geisha gender general generate generation " +
  "generator generosity generous genes genesis genetic genetically geneva genie genius gentle gentleman gentlemen gently gents genuine geography geometry " +
  "george georgia gerald german germany germs gertrude gestapo gesture getaway getting ghastly ghetto ghost giant gibberish gibbons gibson giddy gideon " +
  "gifted gifts gigantic gilbert gilly gimme ginger ginny girlfriend girlie girls given gives givin giving gladly glamorous glamour glance glass glide " +
  "glimpse glitch glitter global globe gloomy gloria glorious glory glove glowing glued goals goats gobble goddam goddammit goddamn goddess godfather " +
  "goggles going golden goldfish goldie goliath golly gonna gonzo goodbye goodman goodness goodnight goods goodwill goody goofy goons goose gorgeous " +
  "gorilla gospel gossip gotcha gotham gotta gotten gourmet government governor gowns grabbed grabbing grabs grace graceful gracias gracious grade " +
  "gradually graduate graduation graffiti graham grail grain grammar gramps grams grand grandchildren granddad granddaddy granddaughter grande " +
  "grandfather grandma grandmother grandpa grandparents grandson granny grant grape grapefruit graphic grasp grass grateful gratitude grave graveyard " +
  "gravity gravy grazie grease greasy great greater greatest greatness greece greed greedy greek green greenhouse greet gregory grenade greta grief " +
  "grieve griff griffin grill grinch grind gringo grizzly groaning groans grocery groin groom groove groovy gross ground group grove grover growing " +
  "growling growls grown grows growth grudge gruesome grumpy grunt guarantee guard guardian guess guest guidance guide guild guilt guilty guinea guitar " +
  "gunfire gunman gunner gunshot gunther gurney gutter gypsy habit habitat hacked hacker haircut hairdresser hairs hairy halfway hallelujah hallowed " +
  "halloween halls hallucinating hallucination hallway hamburger hamilton hamlet hammer hampshire hamster handbag handcuffs handed handful handicap " +
  "handing handkerchief handle handler hands handshake handsome handwriting handy handyman hangar hanged hanging hangover hangs hanna happen happier " +
  "happiest happily happiness happy harassing harassment harbor harbour hardcore harder hardest harding hardly hardware hardy harlem harmed harmless " +
  "harmony harness harold harper harriet harris harrison harry harsh hartford harvard harvest harvey hassle haste hastings hasty hatch hatchet hated " +
  "hateful hates hating hatred hauling haunt havana haven having hawaii hawaiian hawkeye hawkins hawks hayes hazard hazardous headache headed heading " +
  "headlights headline headmaster headquarters heads healed healing health healthy heard hearing hears hearst heart heartbeat heartbreak heartbroken " +
  "heartless hearty heated heater heath heather heating heave heaven heavier heavily heavy heavyweight hebrew hectic hector heels height heist helen " +
  "helena helicopter helio heller hello helmet helped helper helpful helping helpless helps hemingway hence henry herald herbert herbs hercules hereby " +
  "heritage herman hernia heroes heroic heroin herring herself hesitate hesitation hicks hidden hideous hides hiding higher highest highly highness " +
  "highway hijacked hiking hilarious hilary hillbilly hills himself hippie hired hiring historic historical history hitch hitler hitting hobby hockey " +
  "hodge hogan hoist holden holding holds holdup holed holes holiday holiness holland holler hollow holly hollywood holmes holocaust holster homeboy " +
  "homecoming homeland homeless homemade homer homes homesick hometown homework homey homicidal homicide homie homosexual honest honesty honey honeymoon " +
  "honking honolulu honor honorable honour honourable hooked hooker hooking hooks hooper hoops hooray hooters hoover hoped hopeful hopeless hopes hoping " +
  "hopper hopping horace horizon hormones horns horny horrible horribly horrid horror horse horseback horseshit hospital hospitality hostage hostess " +
  "hostile hostility hosting hosts hotch hotel hotshot hotter hottest hottie hound hours house household housekeeper housekeeping housewife housewives " +
  "houston hovering howdy however howling huddle hudson hugging human humane humanitarian humanity humble humbly humiliate humiliation humility humming " +
  "humor humour humping hunch hundred hungarian hunger hungry hunted hunter hunting hurley hurrah hurricane hurry hurting hurts husband hustle hustler " +
  "hutch hybrid hydrogen hygiene hypnosis hypocrite hypothetical hysteria hysterical iceberg icebox ideal ideas identical identification identified " +
  "identify identity idiot idiotic ignition ignorance ignorant ignore illegal illinois illness illusion image imaginary imagination imagine imbecile " +
  "imitate imitation immature immediate immigration imminent immoral immortal immortality immune immunity impact impatient imperative imperial implant " +
  "implied imply import importance important impose impossible impostor impotent impress impression impressive imprisoned imprisonment improve " +
  "improvement improvise impulse impulsive inadequate inappropriate incapable incense incentive inches incident incidentally incision inclined include " +
  "income incompetent incomplete inconvenience incorrect increase incredible incredibly indecent indeed indefinitely independence independent index " +
  "indian indiana indicate indication indicted indictment indigestion indistinct individual indoors indulge industrial industry inevitable infamous " +
  "infant infantry infected infection inferior infinite infirmary influence inform informant information infrared ingenious ingredient inhale inherit " +
  "inheritance inhuman initial initiate initiative inject injection injured injury injustice inmate inner inning innocence innocent input inquiry insane " +
  "insanity insect insecure insensitive insert inside insight insignificant insist inspect inspection inspector inspiration inspire install instance " +
  "instant instead instinct institute institution instruction instructor instrument insulin insult insurance insured intact integrity intel intellect " +
  "intellectual intelligence intelligent intend intense intensity intensive intent intention intentionally intercept intercom intercourse interest " +
  "interfere interference interior intern internal international internet internship interpret interpretation interpreter interrogate interrogation " +
  "interrupt interruption intersection interstate intervention interview intimacy intimate intrigued intriguing intro introduce introduction intrude " +
  "intruder intrusion intubate intuition invade invasion invent invention inventor inventory invest investigate investigation investigator investment " +
  "investors invincible invisible invitation invite involve involvement irene ironic irons irony irrational irregular irrelevant irresistible " +
  "irresponsible irritating isaac isabel island isolate isolation issue italian itching itchy items itself jackass jacked jacket jackie jackpot jacks " +
  "jackson jacob jacqueline jaguar jamaica james jameson jammed janet janitor january janus japan japanese jasmine jason jasper jealous jealousy jeans " +
  "jefferson jekyll jelly jenna jenny jeopardize jeopardy jeremiah jeremy jerking jerks jerky jerry jersey jerusalem jesse jester jesus jewel jewellery " +
  "jewelry jewish jigsaw jimbo jimmy jingle jockey jogging johnnie johnny johns johnson joined joining joint joker jokes joking jolly jonah jonathan " +
  "jones jordan joseph josephine joshua josie journal journalism journalist journey joyce judah judas judge judgement judgment judith juggling juice " +
  "juicy jukebox julian juliet julio julius jumbo jumped jumper jumping jumps jumpy junction jungle junior junkie junkyard jupiter jurisdiction juror " +
  "justice justified justify juvenile kahuna kangaroo kansas karaoke karate karen karma katherine kathy katrina keeper keeping keeps kelly kelvin kennedy " +
  "kenny kentucky kenya kerry ketchup kettle keyboard kicked kicking kicks kiddies kidding kiddo kidnap kidnapper kidney killed killer killing kills " +
  "kilometers kilos kinda kindergarten kindly kindness kinds kingdom kings kingston kinky kirby kissed kisser kisses kissing kitchen kitten kitty knack " +
  "kneel knees knife knight knitting knives knock knockout knots knowing knowledge known knows knuckles korea korean kosher krauts krishna label labor " +
  "laboratory labour lacey lacking lacks ladder laddie ladies lakers lakes lambert lamps lance lancelot landed landing landlady landlord lands landscape " +
  "lanes langley language lantern laptop larceny large larger largest larry lasagna laser lassie lasted lasting lasts latch lately later latest latin " +
  "latrine latte laugh laughter launch laundry laura laurel lavender lawful lawrence lawsuit lawyer layer laying layout lazarus leader leadership leading " +
  "leads league leaking leaks leaning learn learnt leary lease leash least leather leave lecture ledge leery leftovers lefty legacy legal legend " +
  "legendary legion legit legitimate leisure lemon lemonade lending length lenses leonard leonardo leopard lesbian lesser lesson lester lethal letter " +
  "letting lettuce leukemia level lever leverage lewis liability liable liaison liars liberal liberated liberation liberty librarian library licence " +
  "license licked licking lieutenant lifestyle lifetime lifted lifting lifts light lighten lighter lighthouse lightning liked likely likeness likes " +
  "likewise liking lilies lilith lilly limbo limbs limit limitations limousine lincoln linda lined linen lines lineup lingerie lining linked links lionel " +
  "lions lipstick liquid liquor listed listen listing lists literally literary literature litter little lived lively liver liverpool lives livestock " +
  "living lizard lizzie loaded loading loads loaned loans loathe lobby lobster local locate location locked locker locking locks lodge logan logged logic " +
  "logical lollipop london loneliness lonely loner lonesome longer longest longing looked looking lookout looks looky loony loose loosen lords lordship " +
  "lordy loser loses losing losses lotion lottery lotus louder loudly louie louis louise louisiana lounge lousy lovable lovebirds loved lovely lover " +
  "loves loving lower lowest lowlife loyal loyalty lucia lucille luckiest luckily lucky ludwig luggage lumber lunar lunatic lunch luncheon lunchtime " +
  "lungs lurking luther luxury lying lynch lyrics macaroni macbeth macfarlane machine machinery macho mackerel madam madame madeleine madeline " +
  "mademoiselle madison madly madman madness madonna madrid maestro mafia magazine maggie magic magical magician magnet magnetic magnificent magnum " +
  "maiden maids mailbox mailed mailman maine mainframe mainland mainly maintain maintenance majesty major majority maker makes makeup making males " +
  "malfunction malik mambo mamma mammy manage management manager manchester mandatory maneuver manhattan manhood maniac manicure manifest manipulate " +
  "mankind manly manner manning manny manor manpower mansion manslaughter mantle manual manufacture manufacturer manure manuscript maple marathon marble " +
  "marcello march marco margaret marge margin marguerite maria marian marianne marie marijuana marilyn marina marine maris marital marjorie marked marker " +
  "market marks marquis marriage married marrow marry marsh marshal marshall marshmallows martha martial martin martinez martini martyr marvel marvellous " +
  "marvelous maryland masculine mashed masked masks mason massachusetts massacre massage masses massive master masterpiece match material maternity mates " +
  "mathematics matilda mating matrimony matrix matter matthew mattress mature maturity maverick maximum maxwell maybe mayday mayhem mayonnaise mayor " +
  "mazel mccoy mcdonald meadow meals meanest meaning meaningful meaningless means meant meantime meanwhile measles measure measurements meatball meatloaf " +
  "mechanic mechanical mechanism medal media medic medical medication medicine medieval mediterranean medium meeting meets melancholy melissa mellow " +
  "melody melon meltdown melted melting melts member membership memorable memorial memorize memory memphis menace mental mentality mention mentor menus " +
  "mercenary mercer merchandise merchant merci merciful mercury mercy merely merger merit merlin mermaid merrily merry message messed messenger messes " +
  "messiah messin messing messy metal metaphor meteor meter method metro mexican mexico miami micah michael michigan mickey microphone microscope " +
  "microwave middle midge midget midnight midst midterm midway midwest might mighty migraine milady milan mildred mileage miles military militia milky " +
  "millennium miller milligrams million millionaire mills milly milord milton milwaukee minding minds mineral miners mines mingle miniature minimal " +
  "minimum mining minister ministry minnesota minnie minor minority minus minute miracle miraculous miriam mirror mischief miserable misery misfortune " +
  "misplaced missed misses missile missing mission missionary mississippi missouri missus missy mistake mistaken mister mistletoe mistress misunderstand " +
  "misunderstood mitch mitzvah mixed mixing mixture moaning moans mobile mockery mocking model modern modest modesty modified module moist molecular " +
  "molecules molly moment momma mommy monastery monday money monica monitor monkey monks monopoly monroe monsieur monsignor monster monstrous montana " +
  "monte montgomery month montreal monument moods moody moonlight moons moore moose moral morale morality morbid morgan morgue mormon morning morocco " +
  "moron morphine morris morrow morse mortal mortar mortgage mortuary moscow moses mosquito mostly motel mother motherfucker motherfucking motion " +
  "motivated motivation motive motor motorcycle motto mount mountain mourn mouse moustache mouth moved movement moves movie moving mozart muddy muffin " +
  "muffled mugged muhammad mulder mules mullen multiple multiply mumbling mummy munich municipal murder murderer murderous murphy murray muscle museum " +
  "mushroom music musical musician muslim mustache mustang mustard mutant mutiny mutual myrtle myself mysterious mystery mystical mystique mythology " +
  "nagging nailed nails naive naked named names naming nancy nanny naomi napkin naples napoleon narcotics narrator narrow nasal nashville nasty nation " +
  "national native natural nature naughty nausea nauseous naval navigate navigator nazis nearby nearer nearest nearly nebraska necessarily necessary " +
  "necessity necklace necks needed needing needle needn needs needy neela negative negligence negotiate negotiation negro neighbor neighborhood neighbour " +
  "neighbourhood neither nelson nephew neptune nerds nerve nervous network neural neurotic neutral nevada never nevertheless newark newborn newest newly " +
  "newport newspaper newton niagara nicely nicer nicest nicholas nickel nickname nicky niece nietzschean nigga nigger night nightcap nightclub nightfall " +
  "nightgown nightingale nightmare nighttime nineteen ninety ninja ninth nipple nixon nobel noble nobody noise noisy nominated nomination nonetheless " +
  "nonsense nonstop noodle noose norma normal norman north northeast northern northwest noses notch notebook noted notes nothing notice notified notify " +
  "notion notorious notre novel november nowadays nowhere nuclear nuisance nukes number numerous nurse nursery nutty oakland oasis oatmeal obedient " +
  "object objection objective obligated obligation oblige oblivion obnoxious obscene obscure observation observe observer obsessed obsession obsessive " +
  "obsolete obstacle obstruction obtain obvious occasion occasional occupation occupied occupy occur ocean october octopus oddly oeuvres offence offend " +
  "offender offense offensive offer office officer official offshore offspring often oklahoma older oldest olive oliver olivia olympic olympus omaha " +
  "omelet onboard oneself ongoing onion online onstage opened opener opening openly opens opera operate operation operational operative operator opinion " +
  "opium opponent opportunity oppose opposite opposition optimistic option oracle orange orbit orchard orchestra orchid ordeal order ordinarily ordinary " +
  "oregon organ organic organisation organism organization organize orgasm oriental orientation origin original orleans orphan orphanage oscar other " +
  "otherwise ought ounce ourselves outbreak outcome outdoor outer outfit outgoing outlaw outlet outline outlook outnumbered outrage outrageous outrun " +
  "outside outsider outstanding outta overall overboard overcome overdose overdue overhead overheard overload overlook overly overnight overrated " +
  "overreacting override overruled overseas overtime overweight overwhelmed overwhelming owned owner ownership owning oxford oxygen oyster ozone pablo " +
  "pacey pacific package packed packet packing packs paddle paddy padre pageant paged pager pages paging paine painful painless pains paint painter pairs " +
  "pajamas palace palmer palms panama pancake panda panel panic panicked pansy panther panties panting pants paper paperwork pappy parachute parade " +
  "paradise paragraph parallel paralysis paralyzed paramedic paramount paranoia paranoid parasite pardon parent parental paris parish parked parker " +
  "parking parks parliament parlor parlour parole parrot parsons parted partial participate participation particle particular parting partly partner " +
  "partnership partridge parts party passage passed passenger passes passing passion passionate passive passport password pasta pastor pastry patch " +
  "patent pathetic paths patience patient patio patricia patrick patriot patriotic patrol patron patsy pattern patty paulie pauline pause pavement " +
  "payback paycheck payday paying payment payoff payroll peabody peace peaceful peach peachy peacock peanut pearl peasant pecker peculiar pedal pedes " +
  "pedro peeing peeking peeled peeping pegasus pegged peggy pelvis penalty pencil pending penelope penetrate penguin penicillin penis penitentiary " +
  "pennsylvania penny pension pentagon penthouse people pepper pepperoni pepsi percent percentage perception perceptive perfect perfection perform " +
  "performance performer perfume perhaps peril perimeter period perish perjury perks permanent permission permit perry persian persistent person personal " +
  "personality personnel perspective persuade persuasion persuasive pervert pesos peter petersburg petition petty petunia peyton phantom pharaoh " +
  "pharmaceutical pharmacy phase phenomenal phenomenon philadelphia philip philippines philosopher philosophy phoebe phoenix phone phoney phony photo " +
  "photograph photographer photographic photography phrase phyllis physical physician physics piano picasso picked picket pickin picking pickle picks " +
  "pickup picky picnic picture piece pierce pierre pigeon piggy piglet piles pilgrim pillow pills pilot pinch pineapple pinky pinned pinocchio pinpoint " +
  "pioneer pipeline piper pipes pirate pissed pisses pissing pistol pitch pitcher pitiful pizza place placement plague plain plaintiff plane planet plank " +
  "planned planning plans plant plantation plaque plasma plaster plastic plate platform platinum plato platoon platter playboy played player playground " +
  "playing plays plaza plead pleasant please pleasure pledge plenty plotting pluck plugged plugs plumber plunge pluto plutonium pneumonia pocket poems " +
  "poetic poetry poets point pointless pointy poison poisonous poker poking poland polar poles police policeman policemen policy polish polite political " +
  "politician politics polka pollock polls pollution polly pompous pongo ponies poodle pools poorly popcorn popped popping poppy popular popularity " +
  "population porch porno pornography portable portal porter portfolio portion portland portrait ports portuguese posed poses posing position positive " +
  "posse possess possession possibility possible possibly possum postal postcard posted poster postman postpone posts potato potential potion potter " +
  "pottery pound poured pouring poverty powder power powerful powerless practical practice practise prague prairie praise prank prayed prayer praying " +
  "preach preacher precaution precedent precinct precious precise precision predator predicament predict predictable prefer preferably preference " +
  "pregnancy pregnant prejudice preliminary premature premier premiere premises premonition preoccupied preparation prepare preposterous prepped " +
  "prescribed prescription presence present presentation preserve presidency president presidential press pressure prestigious presume pretend pretender " +
  "pretentious prettier prettiest pretty pretzel prevail prevent previous price priceless prick pride priest prima primarily primary prime primitive " +
  "prince princeton principal principle print printer prior priority prison prisoner privacy private privilege prize probability probable probably " +
  "probation probe problem procedure proceed process produce producer product production productive profession professional professor profile profit " +
  "profitable profound program programme progress progressive project projection prominent promise promote promotion promptly prone pronounce pronto " +
  "proof propaganda proper property prophecy prophet proportion proposal propose proposition props prosecute prosecution prosecutor prospect prosperity " +
  "prostitute prostitution protect protection protective protector protein protest proteus protocol prototype proud prove proven provide providence " +
  "province provoke psych psyche psychiatric psychiatrist psychiatry psychic psycho psychological psychologist psychology psychopath psychotic puberty " +
  "public publication publicist publicity publish publisher pudding puddle puerto puffs pulitzer pulled pulling pulls pulse pumped pumping pumpkin pumps " +
  "punch puncture punish punishment punks pupil puppet puppy purchase purdy purely purity purple purpose purse pursue pursuit pushed pushes pushing pushy " +
  "pussy pussycat putting putty puzzle pyramid quack quadrant quagmire quaint qualifications qualified qualify quality quantity quantum quarantine " +
  "quarrel quart quarter quarterback queen queer quest question questionable quick quicker quiet quill quincy quite quits quitting quota quote rabbi " +
  "rabbit rabies racer races racetrack racial racing racist racket radar radiant radiation radiator radical radio radioactive radiology radius raffle " +
  "raging railroad rainbow rained raines raining rains rainy raise rally ralph ramon ranch randall random randy range ranger ranks ransom raped rapid " +
  "rapist rarely rascal raspberry rates rather rating ratio rational rations rattle raven ravine raving razor reach react reaction reactor reader reading " +
  "reads ready reagan realise realistic reality realize really realm realtor reaper reason reasonable reasonably rebel rebellion reborn rebound rebuild " +
  "recall receipt receive receiver recent reception receptionist recess recipe recital recite reckless reckon recognise recognition recognize recommend " +
  "recommendation recon reconsider record recorder recover recovery recreation recruit redemption redhead redneck reduce reese reeves refer referee " +
  "reference refill refined reflect reflection reflex reform refrain refresh refrigerator refuge refugee refund refuse regain regard regardless regime " +
  "regiment region regional register registration regret regular regulation rehab rehearsal rehearse reich reign reindeer reinforcements reject rejection " +
  "relate relation relationship relative relax relay release relevant reliable relief relieve religion religious relish reluctant remain remark " +
  "remarkable remarkably remarried rembrandt remedy remember remind reminder remorse remote removal remove renaissance render rendezvous renew rental " +
  "rented renting repair repay repeat repent replace replacement reply report reporter represent representation representative repressed republic " +
  "republican repulsive reputation request require requirements reschedule rescue research resemblance resent reservation reserve reservoir reset " +
  "residence residency resident residential residue resign resignation resist resistance resolution resolve resort respect respectable respectful " +
  "respiratory respond response responsibility responsible restaurant rested resting restless restore restraining restraint restricted restroom rests " +
  "result resume resurrection retail retain retainer retard rethink retire retirement retreat retrieve return reunion reunited reveal revelation revenge " +
  "revenue reverend reverse review revive revoir revolting revolution revolutionary revolver reward rewrite rhino rhodes rhyme rhythm ribbon richard " +
  "richardson richer riches richest richmond ridden riddle rider rides ridge ridicule ridiculous riding ridley rifle rigged right righteous rightful " +
  "righty rigid riley ringing rings rinse riots ripped ripper ripping rises rising risked risking risks risky rites ritual rival river riviera roach " +
  "roadblock roads roaring roast robbed robber robbery robbing robbins robert robes robin robinson robot rochelle rocked rocket rocking rocks rocky " +
  "rodent rodeo rodney rodriguez roger rogue roland roles rolled roller rolling rolls roman romance romano romantic romeo romero ronald rookie roommate " +
  "rooms roosevelt rooster rooting roots roper ropes roscoe rosemary roses roster rotate rotation rotten rotting rouge rough roulette round route routine " +
  "rover royal royalty rubbed rubber rubbing rubbish rudder rufus rugged ruined ruining ruins ruled ruler rules ruling rumble rumor rumour runaway runner " +
  "running runway ruptured rushed rushing russell russia russian rustling rusty ruthless sabotage sacks sacred sacrifice saddle sadly sadness safari " +
  "safely safer safest safety saigon sailed sailing sailor sails saint sakes salad salami salary sales salesman salesmen saline saliva sally salmon salon " +
  "saloon salsa salty salute salvador salvage salvation sammy sample samson samuel samurai sanctuary sanders sandman sandra sands sandwich sandy " +
  "sanitarium sanity santa santiago santos sarah sarcasm sarcastic sardines sarge sassy satan satellite satin satisfaction satisfactory satisfied satisfy " +
  "saturday sauce saucer saunders sausage savage saved saves saving savior sawyer saxon sayid saying scale scalp scalpel scandal scanner scanning scare " +
  "scarf scarlet scars scary scatter scenario scene scenery scent schedule scheme schizophrenic schmuck scholar scholarship school schoolgirl " +
  "schoolteacher schultz science scientific scientist scissors scoop scoot scooter scope score scorpion scotch scotland scott scottish scoundrel scout " +
  "scrabble scram scramble scrap scrape scratch scream screech screen screenplay screw screwdriver screwy script scroll scrooge scrub sculpture scumbag " +
  "seafood sealed seals search sears season seated seating seats seattle second secondary secrecy secret secretary section sector secure security sedan " +
  "sedative seduce seeds seeing seeking seeks seemed seemingly seems segment seize seizure seldom select selection selfish selfless seller selling sells " +
  "semen semester seminar senate senator sending sends senior senor sensation sensational sense senseless sensible sensitive sensitivity sensor sentence " +
  "sentiment sentimental seoul separate separation september sequence serena serenity sergeant serial series serious sermon serpent serum servant serve " +
  "server service session setting settle settlement setup seven seventeen seventh seventy several severe sewer sewing sexual sexuality shack shade shadow " +
  "shady shaft shake shaken shakespeare shaky shall shallow shalt shaman shame shameful shameless shampoo shanghai shape share shark sharon sharp " +
  "shattered shave shawn sheep sheer sheet sheila shelf shell shelley shelly shelter shelves shepherd sheriff sherlock sherry shield shift shine shiny " +
  "shipment shipped shipping ships shirley shirt shithead shits shitting shitty shock shoes shook shoot shooter shopping shops shore short shortage " +
  "shortcut shorter shorty shotgun shots should shoulder shouldn shout shove shovel showed shower showing shown shows showtime shrapnel shred shrimp " +
  "shrine shrink shuffle shush shuts shutting shuttle siblings sicily sickness sidekick sides sidewalk sideways sidney siege siegfried sierra sighing " +
  "sighs sight signal signature signed significance significant signing signor signora signs silence silent silly silver silverware simba similar simmons " +
  "simon simple simpler simply simpson simulation simultaneously sinatra since sincere sincerity singapore singer singing single sings sinister sinking " +
  "sinned sinner sioux siren sissy sister sites sitting situation sixteen sixth sixty sizes skate skater skeleton sketch skies skiing skill skinner " +
  "skinny skins skipped skipper skipping skirt skull skunk slack slade slain slammed slams slapped slash slate slater slaughter slave slavery slayer " +
  "sleazy sleep sleeper sleepy sleeve sleigh slept slice slick slide slight slightest slime slimy sling slipped slipper slippery slipping slips " +
  "slipstream sloan slogan slope sloppy slowed slower slowing slowly slugs slumber slutty smack small smaller smallest smart smarter smartest smash smear " +
  "smell smelly smile smiley smith smoke smoker smokey smooth smuggle snack snake snapped snappy snaps snatch sneak sneakers sneaky sneeze sniff sniper " +
  "snitch snoop snowboarding snowing snowman snuck snuff soaked soaking sobbing sober soccer social society socks socrates sodium sofia softball softly " +
  "software solar soldier solemn solid solitary solitude solomon solution solve somebody someday somehow someone someplace something sometime somewhat " +
  "somewhere sonar songs sonic sonny sookie sooner soothing sophia sophisticated sophomore soprano sordid sorority sorrow sorry sorta sorted sorts sought " +
  "souls sound source south southeast southern southwest souvenir sovereign soviet space spacecraft spaceship spade spaghetti spain spanish spank spare " +
  "spark sparky sparrow sparta spawn speak speaker spear special specialist specialty species specific specifically specimen speck specs spectacle " +
  "spectacular spectrum speculation speech speed speedy spell spence spencer spend spent sperm sphere spice spicy spider spies spike spill spinach spinal " +
  "spine spinning spins spiral spirit spiritual spite spitting splash spleen splendid split spoil spoke spoken sponge sponsor spontaneous spook spooky " +
  "spoon sport spotlight spots spotted spouse spray spread spree spring springer sprung spurs spying squad squadron square squash squat squeak squeaky " +
  "squeal squeeze squid squire squirrel squirt stabbed stabbing stability stable stack stadium staff stage stain stairs stairwell stake stakeout stale " +
  "stalker stall stallion stamp stance stand standard standby stanford stanley starboard stare stark starling starr stars starship start starter startled " +
  "starve stash state statement static station statistics statue status statute stayed staying stays steady steak steal stealth steam steed steel steele " +
  "steep steer stein stella stench stepfather stephen stepmother stepped stepping steps stereo sterile sterling stern steroids steve steven steward " +
  "stewardess stewart stick sticker sticky stiff stifler stiles still stimulating sting stink stinker stinky stirred stirring stitch stock stockholders " +
  "stokes stole stolen stomach stomp stone stoner stood stool stoop stopped stopping stops storage store storm story stove straight straighten " +
  "straightforward strain strand strange stranger strangest strangle strangler strap strategic strategy straw strawberry stray streak stream street " +
  "strength stress stressful stretch stretcher strict stride strike striker string strip stripper stroke stroll strong stronger strongest struck " +
  "structural structure struggle strung stuart stubborn stuck student studied studio study stuff stuffy stumble stump stunned stunning stunt stupid " +
  "stupidest stupidity stutter style stylish subconscious subject submarine submit subpoena substance substantial substitute subtitles subtle suburban " +
  "suburbs subway succeed success successful sucked sucker sucking sucks suction sudden suede suffer sufficient sugar suggest suggestion suicidal suicide " +
  "suing suitable suitcase suite suits sully sultan summer summit summon sumner sunday sundown sunglasses sunlight sunny sunrise sunset sunshine super " +
  "superb superficial superhero superintendent superior superman supermarket supernatural superstar superstition superstitious supervise supervision " +
  "supervisor supper supplied supplier supply support supportive suppose supreme surely surface surfing surge surgeon surgery surgical surplus surprise " +
  "surrender surrogate surround surveillance survey survival survive survivor susan sushi suspect suspend suspense suspension suspicion suspicious " +
  "sustain suture suzanne swallow swamp swear sweat sweater sweatshirt sweaty sweden swedish sweep sweet sweeter sweetest sweetheart sweetie sweetness " +
  "swell swept swift swimmer swimming swimsuit swine swing swiss switch switzerland swollen sword swore sworn swung sydney sykes sylvia symbol " +
  "sympathetic sympathy symphony symptom synchro syndicate syndrome synthetic syphilis syringe syrup system table tackle tacky tacos tactical tactics " +
  "taffy tagged tahiti tailor tails tainted taiwan taken takeoff takes takin taking talbot talent tales talked talker talking talks taller tally tammy " +
  "tangled tango tanker tanks tanner taped tapes taping tapped tapping target tarzan taste tasty tattoo taught tavern taxes teach teacher teams teamwork " +
  "tearing tears tease technical technician technique technology teddy teenage teenager teens teeny teeth telegram telegraph telephone telescope " +
  "television teller tellin telling tells telly temper temperature temple temporarily temporary tempt temptation tenant tendency tender tenderness tends " +
  "tennessee tennis tense tension tenth tents tequila terminal terminate terms terrace terrain terrible terribly terrific terrified terrifying territory " +
  "terror terrorism terrorist terry testament tested testicles testified testify testimony testing tests texas textbook thailand thank thankful " +
  "thanksgiving thankyou thatcher thats theater theatre theatrical theft their theme themselves theodore theoretical theory therapist therapy there " +
  "therefore thermal thermometer these thesis thick thicker thief thieves thigh thine thing thingy think thinner third thirst thirsty thirteen thirty " +
  "thomas thompson thong thorn thorough thorpe those though thought thoughtful thousand thread threat threaten three threesome threshold threw thrill " +
  "throat throne throttle through throughout throw thrown thrust thugs thumb thump thunder thursday tiara tibet ticket ticking tickle tiffany tiger tight " +
  "tighten tighter timber timer times timing timothy tinker tipped tired tires tissue titanic title titty toast toaster tobacco today toddy together " +
  "toilet token tokyo toledo tolerance tolerate tomato tombstone tommy tomorrow tones tongue tonic tonight tools tooth toothbrush toothpaste toots topic " +
  "topless torch torment tornado toronto torpedo torso torture tossed tossing total touch touchdown touchy tough tougher toughest tourist tournament " +
  "tours toward towel tower towns toxic trace track traction tractor trade tradition traditional traffic tragedy tragic trail trailer train trainer " +
  "traitor trajectory tramp trance tranquilizer transaction transcript transfer transform transformation transit transition translate translation " +
  "translator transmission transmit transmitter transparent transplant transport transportation trapped traps trash trauma traumatic travel traveler " +
  "travis treacherous treachery tread treason treasure treasury treat treatment treaty trees tremble tremendous trench trend trespassing triad trial " +
  "triangle tribal tribe tribune tribute trick tricky tried tries trifle trigger trinity triple tripped tripping trips tristan triumph trivial troll " +
  "troop trooper trophy tropical trouble troublemaker trousers trout truce truck truly truman trump trumpet trunk trust trustworthy truth truthful trying " +
  "tubes tucked tucker tucson tuesday tuition tulsa tummy tumor tuned tunes tuning tunnel turbo turbulence turkey turkish turned turner turning turns " +
  "turtle tutor tuxedo twain twelve twenty twice twilight twinkle twins twist twitch tying tyler typed types typewriter typical typing tyrant tyres " +
  "tyrone ulcer ultimate ultrasound umbrella unable unacceptable unanimous unarmed unattractive unauthorized unavailable unaware unbearable unbelievable " +
  "unbelievably unborn uncertain uncle uncomfortable uncommon unconscious uncover undead undefeated under underage undercover underestimate underground " +
  "underlay underneath underpants understand understandable understood understudy underwater underway underwear underworld undone undoubtedly undress " +
  "uneasy unemployed unemployment unethical unexpected unfair unfaithful unfinished unforgivable unfortunate ungrateful unhappy unicorn unidentified " +
  "uniform unimportant union unique unite units unity universal universe university unknown unless unlike unlimited unload unlock unlucky unmarried " +
  "unnatural unnecessary unpack unpleasant unpredictable unreal unreasonable unseen unsolved unspeakable unstable untie until unusual unworthy update " +
  "upgrade uphold upper upright upset upside upstairs upstate uptight uptown uranium urban urgent urges urine useful useless usher using usual uterus " +
  "utility utmost utter vacant vacation vaccine vacuum vagina vague valentine valet valiant valid valium valley valuable value valve vampire vanessa " +
  "vanilla vanish vanity vanquish variety various vatican vault vegas vegetable vegetarian vehicle veins velocity velvet vending vengeance venice venom " +
  "ventilation venture venus verbal verdict verge verified verify vermin vermont vernon veronica verse version versus vertical vessel vested veteran " +
  "viable vicinity vicious victim victor victoria victory video videotape vienna vietnam vietnamese viewers viewing views viking villa village villagers " +
  "villain vincent vinci vineyard vinny vintage viola violate violation violence violent violet violin viper virgil virgin virginia virginity virtual " +
  "virtue virus visible vision visit visitor vista visual vital vitamin vivian vivid vocabulary vocal vodka vogue voice voila volcano volume voluntarily " +
  "voluntary volunteer vomit voodoo voted voters votes voting vouch voyage vulcan vulgar vulnerable wacko wacky waffle wager wages wagner wagon wailing " +
  "waist waited waiter waiting waitress waits wakes waking wales walked walker walking walkout walks wallet wallpaper walls wally walnut walsh walter " +
  "waltz wander wanker wanna wanted wanting wants warden wardrobe warehouse warfare warhead warlock warmed warmer warming warmth warned warner warning " +
  "warrant warren warrior warsaw washed washer washes washing washington waste watch watchman water waterfall watermelon watson waved waves waving wayne " +
  "weaker weakness wealth wealthy weapon wearing wears weary weasel weather weatherman weave weaver webber website webster wedded wedding wedge wednesday " +
  "weeds weekend weekly weeks weenie weeping weigh weight weird weirdest weirdo welcome welfare wellington wells weren werewolf wesley western whack " +
  "whale whatever whatnot whats whatsoever wheat wheel wheelchair wheeler whenever where whereabouts whereas wherever whether which whichever whiff while " +
  "whimpering whipped whipper whipping whirring whiskers whiskey whisky whisper whistle white whitey whitney whoever whole whoop whore whose wichita " +
  "wicked wider widow wiener wiggle wilder wilderness wildest wildlife wildly william willie willing willow wills willy wilson winchester winding window " +
  "winds windshield windy wings winner winning winter wiped wiping wired wireless wires wiring wisconsin wisdom wiser wished wishes wishing witch " +
  "witchcraft withdraw withdrawal withdrawn withholding within without witness witter witty wives wizard wolfram wolves woman women wonder wonderful " +
  "wonderland wooden woodhouse woods woodward woody words worked worker working workout workplace works workshop world worldwide wormhole worms worried " +
  "worry worse worship worst worth worthless worthwhile worthy would wouldn wound wrapped wrapping wraps wrath wreck wreckage wrench wrestle wrestler " +
  "wright wrinkle wrist write writer written wrong wrote wyoming yacht yahoo yankee yanks yards yearbook years yelled yelling yellow yells yesterday " +
  "yield yikes yogurt yonder yorker young younger youngest yours yourself yourselves youse youth yummy zealand zebra zipper zombie zorro zurich";
