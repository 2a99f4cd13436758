/** Food, drink, herbs, vitamins, minerals, street drugs, contrast and kinds of medicine named without a name. Format: see {@link parseDrugTable}. */
export const FOODS_SUPPLEMENTS_SUBSTANCES = `
alcohol | alcohol | ethanol, wine, beer, vodka, whisky, whiskey, spirits, booze, gin, rum, binge drinking
grapefruit | grapefruit cyp3a4_gut_inhibitor | grapefruit juice, pomelo, Seville orange
St John's wort | cyp3a4_strong_inducer enzyme_inducer pgp_inducer serotonergic_other st_johns_wort | hypericum, hypericum perforatum, Saint John's wort, Saint Johns wort, St. John's wort, Karma Mood, SJW
cannabis | cannabinoid | marijuana, weed, THC, hashish, medical cannabis, medical marijuana, pot, edibles, Sativex, nabiximols
tobacco | tobacco | smoking, cigarettes, smoker
cocaine | illicit_stimulant amphetamine_sympathomimetic qt_known_risk | crack cocaine, crack
MDMA | illicit_stimulant amphetamine_sympathomimetic serotonergic_other | ecstasy, molly
LSD | psychedelic |
psilocybin | psychedelic serotonergic_other | magic mushrooms
ayahuasca | maoi | DMT, harmaline, Syrian rue
kratom | opioid | mitragynine
kava | sedative_herb hepatotoxic | kava kava
valerian | sedative_herb | valerian root, Kalms
ginkgo | antiplatelet_herb | ginkgo biloba
ginseng | ginseng | Panax ginseng
garlic | antiplatelet_herb | garlic tablets, garlic capsules
ginger | antiplatelet_herb |
turmeric | antiplatelet_herb | curcumin
fish oil | antiplatelet_herb omega_3 | omega-3, omega 3, cod liver oil, Omacor, Lovaza
dong quai | antiplatelet_herb | angelica sinensis
feverfew | antiplatelet_herb |
danshen | antiplatelet_herb | salvia miltiorrhiza
cranberry | cranberry | cranberry juice
goji | goji | goji berries, wolfberry
liquorice | liquorice | licorice
echinacea | echinacea |
black cohosh | hepatotoxic | menoherb
red yeast rice | statin statin_cyp3a4 | monacolin K
saw palmetto | antiplatelet_herb |
evening primrose oil | antiplatelet_herb |
tryptophan | serotonergic_other serotonin_precursor | L-tryptophan
5-HTP | serotonergic_other serotonin_precursor | oxitriptan, 5-hydroxytryptophan
SAMe | serotonergic_other serotonin_precursor | ademetionine, S-adenosylmethionine
yohimbine | amphetamine_sympathomimetic | yohimbe
tyramine-rich food | tyramine | tyramine, aged cheese, mature cheese, cheese, Marmite, Bovril, cured meat, salami, tap beer, draught beer, soy sauce
vitamin K | vitamin_k | phytomenadione, phytonadione, menaquinone, vitamin K2
vitamin K-rich food | vitamin_k | spinach, kale, leafy greens
vitamin E | vitamin_e | tocopherol, alpha-tocopherol
vitamin A | vitamin_a | retinol, retinyl palmitate
vitamin C | vitamin_c | ascorbic acid
vitamin D | vitamin_d | colecalciferol, cholecalciferol, ergocalciferol, Fultium, vitamin D3
alfacalcidol | vitamin_d vitamin_d_active | One-Alpha, calcitriol, Rocaltrol
vitamin B12 | vitamin_b12 | cyanocobalamin, hydroxocobalamin
thiamine | vitamin_b1 | vitamin B1
folic acid | folate | folate, vitamin B9, methylfolate
biotin | biotin | vitamin B7
multivitamin | polyvalent_cation multivitamin | multivitamins, Centrum, Pregnacare, prenatal vitamins, multivitamin tablets
calcium | calcium polyvalent_cation | calcium supplement, calcium tablets, calcium citrate, calcium gluconate, calcium acetate, Phosex
iron | iron polyvalent_cation | ferrous sulfate, ferrous sulphate, ferrous fumarate, ferrous gluconate, iron tablets, Feosol, Fersamal, Galfer, Slow Fe, iron supplement, Ferrograd, Spatone, iron pills
magnesium | magnesium polyvalent_cation | magnesium citrate, magnesium oxide, magnesium glycinate, magnesium sulfate, magnesium supplement
zinc | zinc polyvalent_cation | zinc sulfate, zinc gluconate
milk | dairy | dairy, yoghurt, yogurt
potassium | potassium_supplement | potassium chloride, K-Dur, Klor-Con, Slow-K, Sando-K, Kay-Cee-L, K-Tab, Micro-K, potassium supplement, potassium supplements, Lo-Salt, LoSalt, salt substitute
sodium polystyrene sulfonate | potassium_binder | Kayexalate, Resonium
patiromer | potassium_binder | Veltassa
sevelamer | phosphate_binder | Renvela, Renagel
lanthanum | phosphate_binder polyvalent_cation | Fosrenol
cinacalcet | cyp2d6_strong_inhibitor cinacalcet qt_possible_risk | Sensipar, Mimpara
epoetin | esa | erythropoietin, Epogen, Procrit, Eprex, darbepoetin, Aranesp
iodinated contrast | iodinated_contrast | contrast dye, contrast, CT contrast, contrast medium, X-ray contrast, iohexol, Omnipaque, iopamidol, iodine contrast, radiocontrast
iodine | iodine | potassium iodide, kelp, Lugol's iodine
botulinum toxin | botulinum_toxin | Botox, Dysport, Xeomin
propofol | anaesthetic qt_known_risk sedative_other | Diprivan
sevoflurane | anaesthetic qt_known_risk | Ultane
suxamethonium | neuromuscular_blocker | succinylcholine, Anectine
rocuronium | neuromuscular_blocker | Zemuron, Esmeron, vecuronium, atracurium
deferasirox | iron_chelator | Exjade, Jadenu
eltrombopag | thrombopoietin_agonist polyvalent_chelator | Promacta, Revolade
ivacaftor | cftr_modulator | Kalydeco
lumacaftor | cftr_modulator cyp3a4_strong_inducer enzyme_inducer |
elexacaftor | cftr_modulator | Trikafta, Kaftrio
lumacaftor with ivacaftor = lumacaftor + ivacaftor | | Orkambi
conivaptan | vaptan cyp3a4_strong_inhibitor | Vaprisol
lofexidine | central_antihypertensive qt_possible_risk | Lucemyra
flibanserin | flibanserin | Addyi
terlipressin | qt_known_risk vasopressor | Glypressin, Terlivaz
blood thinner | anticoagulant | blood thinners, anticoagulant, anticoagulants, blood thinning tablets, anticoagulation, NOAC, DOAC
antiplatelet | antiplatelet | antiplatelets
NSAID | nsaid | NSAIDs, anti-inflammatory, anti-inflammatories, anti-inflammatory painkiller, anti inflammatory
ACE inhibitor | ace_inhibitor | ACE inhibitors
angiotensin receptor blocker | arb | ARB, sartan
beta blocker | beta_blocker | beta blockers, betablocker
calcium channel blocker | dihydropyridine | calcium channel blockers
water tablet | diuretic | water tablets, water pill, water pills, diuretic, diuretics
thiazide | thiazide | thiazides, thiazide diuretic
loop diuretic | loop_diuretic | loop diuretics
statin | statin | statins
nitrate | nitrate | nitrates
PDE5 inhibitor | pde5_inhibitor | PDE5 inhibitors, erectile dysfunction pill
SSRI | ssri | SSRIs
SNRI | snri | SNRIs
MAOI | maoi | MAOIs, monoamine oxidase inhibitor
tricyclic antidepressant | tca antimuscarinic | tricyclic, tricyclics, TCA
triptan | triptan | triptans
opioid | opioid | opioids, opiate, opiates
benzodiazepine | benzodiazepine | benzodiazepines, benzos, benzo
sleeping tablet | z_drug | sleeping tablets, sleeping pill, sleeping pills
antipsychotic | antipsychotic | antipsychotics
steroid tablets | corticosteroid | steroids, oral steroids, corticosteroid, corticosteroids, steroid
sulfonylurea | sulfonylurea glucose_lowering | sulfonylureas, sulphonylurea
macrolide | macrolide | macrolides
fluoroquinolone | fluoroquinolone | fluoroquinolones, quinolone
azole antifungal | azole_antifungal | azole
proton pump inhibitor | ppi | PPI, PPIs
protease inhibitor | hiv_protease_inhibitor | protease inhibitors, HIV protease inhibitor
sulfa antibiotic | sulfonamide_antibiotic | sulfa, sulfa antibiotics, sulfonamide, sulphonamide, sulfonamides
antihistamine | antihistamine | antihistamines
decongestant | amphetamine_sympathomimetic decongestant | decongestants
immunosuppressant | immunosuppressant | immunosuppressants
chemotherapy | cytotoxic bone_marrow_toxic immunosuppressant | chemo
live vaccine | live_vaccine | live vaccines
`;
