/**
 * English words that lie so near a medicine's name that a spelling corrector would take them for it ("approval",
 * "finger"). In running text they are left alone. Collected by running the corrector over a word list of 80,000 words.
 */
export const ENGLISH_NEAR_MISSES: ReadonlySet<string> = new Set(
  `
    A ability accolade acetic acolyte activate activated activates actively actors alchohol alchol alcoholic alcohols alfa alginates allegros alluring
    alluvial altimeter ambient amerce amnestied amnesties amphetamines androgen angelic angelica angelical approval approve approved approves arcane
    aspiring aspirins asteroid asteroids atavist attenuate attenuated attenuates augmented augmenter augmenting babier bacterium baggier barrier battier
    bazooka benzyl bicycling birthrates blockaders bloopers blurring boniness boning bovine brilliants buffering caisson calcite calibrate cambial camille
    cannabises carafe carpool castrate castrated centers ceramist ceramists cheesed cheeses choral cigarette circadian clarinet clarity clementine
    cobblestone cocane collage collate colossal comets commies committees commutes comparing compassing compassion competent compilers composing composite
    compressor concert concerted concertina concerto concertos concerts concord concur condor conker contraceptive contract contrast contrasts contravene
    contrive contrived contriver contrives convert convulsed convulses correction corrector cortex cortez costar coverall covert cranberries creator
    cuisine cultivate cultivated cultivates cytosine dalliance delimited delimiter deposit desire desired desires diastolic dietetics differing digesting
    digestion dimeticone dinette dioxin discomfit discover discovers dispersal disport disported disports dissenters distort dramatise dramatize dryinside
    ecstasies edible edibleness eliminate elites eluding embrace emends enable enabled enabler enables enclose epistaxis equestrian erythrocyte escarole
    escaroles estrogen evangelic extenuate fantasying fictive fiscally flippantly floridness florin fluent flurrying flutist focally food formalist
    fortress frozen garlicky genocides gingers gingery grapefruits gravel halcyon harmony herein heroic heroine heroins histamine histamines horsehide
    hydrochlorothiazide immigrant immigrants immoderate immured immures indolence inference inflected ingress inhaler initiates innovate insolence
    inspirits insulated insulator insulators insulting integrity intelligence iodide iodise iodize iridium karaoke keelhauled lanais lanolin lariat
    ledipasvir licorices liliana lingoes linseed liquoring literates lyrical lyrics macular magnetism marisol marveling marvelling marvellous marvelous
    maydays medicine medicines megalithic metadata methanol midtown midways millennia milton ministrant minted minter mitigate mitigated mitigates
    moderate moderated moderates monotheism moorhens moraine morphing motels motets mothers multiform neural neuronitis ninepin nitrated nitrite nitrites
    oestrogen oppressor palavering pancreatic paracetamols parasol parried parries pegasus penciling pencilings pencilling pencillings peptic perception
    pericardia personae pilorick pioglitazone plimsoll pokers pommels poppets posers pothers potters powers precise presenter presenters preserve
    preserved preserver preservers preserves pretender prevented principled principles priory prismatic program prolix prolixity promethium propulsion
    propulsive prosaic proverb puristic pyloric pyrites quizzically radios ratios reacting reactions reactive reasonable recast recolor redacting
    redcurrant reenacting reequip reequips regain regained regains regatta regattas resistor resistors restoring retinal retrofire retrovirus rhinoplasty
    romaine rotary rotate rotated rotates safaris salaams salamis salary sanctuary seasonable seasonably seasonal seasonally secretive semblance serenade
    serest shocking shorted shorten shorter sickles sidelight simony singular singulars slurring smacker smacking smocked smocking smoked smokers smokes
    smokey smokier smoother smoothing smother sonatas sorters sortie spartan spectral spellbound spheroid spheroids spirit spiritless spooking sprinted
    sprinter sprinters spritz stains starlit static statics stating station stations stellar stephen steroidal stocking stoking streetlamp stroppiness
    sublimate sublimated sublimates sublimest suppleness symmetries symphony syndrome systolic tempera tempura testis theoretic thymine tickled tobaccos
    tracer tracker trackless trailer trammel trawler treaty tricycles trinitrate tristan turmerics ultras unison unvarying vaccine verged versatile verses
    vodkas warfrin wayfaring whisked whisker whiskery whiskeys whisks whiskys whizkid with yogurts zircon zooming
  `.trim().split(/\s+/),
);
