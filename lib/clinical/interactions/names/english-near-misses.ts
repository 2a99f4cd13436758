/**
 * English words that lie so near a medicine's name that a spelling corrector would take them for it ("approval",
 * "finger"). In running text they are left alone. Collected by running the corrector over a word list of 80,000 words.
 */
export const ENGLISH_NEAR_MISSES: ReadonlySet<string> = new Set(
  `
    A ability accolade acetic acid acolyte activate activated activates active actively actors airhead alchohol alchol alcoholic alcohols alfa alginates
    allegros alluring alluvial altimeter ambient amerce amnestied amnesties amphetamines androgen angelic angelica angelical annuity annular antifungal
    aortas approval approve approved approves arcane arctic aspiring aspirins assassin asshole asteroid asteroids astral atavist attenuate attenuated
    attenuates augmented augmenter augmenting babier bacterium baggier barrier battier bazooka bedroll benzyl bicycling biretta birthrates blockaders
    bloopers blurring boniness boning bovine brilliants buffering caisson calcite calibrate cambial camille cannabises carafe carpool castrate castrated
    center centers ceramist ceramists cereal cetera cheesed cheeses choral cigarette circadian citric clacked claire clarinet clarity clementine cloacae
    cobblestone cocane collage collate colossal comets commies committees commutes comparing compassing compassion competent compilers composing composite
    compressor concert concerted concertina concerto concertos concerts concord concur condor conker contraceptive contract contrast contrasts contravene
    contrive contrived contriver contrives convert convulsed convulses coolest coopers coppers correction corrector cortex cortez costar coverall covert
    cranberries creator cuisine cultivate cultivated cultivates cytosine dalliance delimited delimiter depend deposit desire desired desires diastolic
    dibbles dietetics differing digesting digestion dimeticone dinette dioxin discomfit discover discovers dispersal disport disported disports dissenters
    distort dopers dramatise dramatize dripped dryinside ecstasies edible edibleness eliminate elites eluding embrace emends emerge enable enabled enabler
    enables encase enclose eolian epistaxis equestrian erythrocyte escarole escaroles estrogen evangelic extenuate fantasying fictive finest finger
    fiscally flaccid flippantly floridness florin fluent flurrying flutist focally food formalist fortress frozen gallium garlicky genocides gingers
    gingery golfer grapefruits gravel griped gripped halcyon harmony harriet herein heroic heroine heroins histamine histamines hoppers horsehide hybrid
    hydrochlorothiazide immigrant immigrants immoderate immured immures indolence inference inflected ingress inhaler initiates innovate insolence
    inspirits insulated insulator insulators insulting integrity intelligence iodide iodise iodize iridium karaoke karate keelhauled lactic lanais lanolin
    lariat ledipasvir lenses lentil licorices liliana linger lingoes linseed liquoring listed literates luring lynxes lyrical lyrics macular magnetism
    margin marisol marveling marvelling marvellous marvelous maydays medicine medicines megalithic metadata methanol micron midair midtown midways
    millennia milton ministrant minted minter mitigate mitigated mitigates mittens mocking moderate moderated moderates monotheism moorhens mopers moraine
    morphing motels motets mothers multiform mummify naloxone neural neuronitis niggard ninepin nitrated nitrite nitrites ocular oestrogen oppressor
    palavering pancreatic papers paracetamols parasol parried parries peepers pegasus penciling pencilings pencilling pencillings peppers peptic
    perception pericardia personae petrol pilorick pioglitazone pipers placid plimsoll pokers pommels poppets posers pothers potters powers praevia
    precise presenter presenters preserve preserved preserver preservers preserves pretender prevented principled principles priory prismatic program
    prolix prolixity promethium propulsion propulsive prosaic proverb puristic pyloric pyrites qualms quizzically radian radios raglan ratios reacting
    reactions reactive reasonable recast recolor redacting redcurrant reenacting reequip reequips reflex regain regained regains regatta regattas rental
    resistor resistors restoring retinal retrofire retrovirus rhinoplasty ringer rinses romaine ropers rotary rotate rotated rotates sacking safaris
    salaams salamis salary sanctuary seasonable seasonably seasonal seasonally secretive seldom selena semblance sensed serenade serest shocker shocking
    shorted shorten shorter sickest sickles sickroom sidelight simony singer singular singulars slurring smacker smacking smocked smocking smoked smokers
    smokes smokey smokier smoother smoothing smother snooker socking solace sonatas sorters sortie spanned spartan spectral spellbound spheroid spheroids
    spirit spiritless spleens spooking sprinted sprinter sprinters spritz stains starlit static statics stating station stations stellar stephen steroidal
    stocking stoker stoking streetlamp stroppiness sublimate sublimated sublimates sublimest suppleness symmetries symphony syndrome systolic tackler
    tactic tartan tempera tempura testis thalami thallium theorem theoretic thinnest thymine tickers tickled tobaccos toppers tracer tracker trackless
    trailer trammel trawler treaty tricycles trinitrate tripped tristan turmerics ultras unison unvarying vaccine verged versatile verses vilest vodkas
    warfrin wayfaring whisked whisker whiskery whiskeys whisks whiskys whizkid winger with yogurts zinger zircon zooming
  `.trim().split(/\s+/),
);
