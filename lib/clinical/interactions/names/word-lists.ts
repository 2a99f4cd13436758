const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Salts that follow a drug's name and are no medicine of their own there ("losartan potassium"). */
export const SALTS = words(`
  acetate arginine axetil besilate besylate bitartrate bromide calcium carbonate chloride cilexetil citrate disodium dihydrate embonate erbumine
  etexilate fumarate gluconate hcl hbr hemihydrate hydrobromide hydrochloride hydrogen lactate magnesium maleate mesilate mesylate
  monohydrate nitrate pamoate phosphate pivoxil potassium proxetil sodium strontium succinate sulfate sulphate tartrate tosylate
  trihydrate tromethamine zinc mofetil medoxomil disoproxil
`);

/** Words about strength, form, route and time: they never are a misspelt medicine. */
export const DOSE_WORDS = words(`
  a an as and am at bd bid by cap caps capsule capsules chewable cr cream daily day days dose doses dr drop drops ds ec effervescent er every
  evening extended eye ear extra film coated for forte g gel gram grams gummies half hour hourly hours hs im inhaled inhaler injection
  injections in iu iv la liquid lotion low maximum mcg meq mg microgram micrograms milligram milligrams ml modified mr my nasal needed night
  nightly nocte od of oil ointment old on once one or oral orally past patch patches pen per pessary pill pills po prn puff puffs pm qd qds
  qid release required retard sachet sachets shot shots sl slow sr spray sprays strength suppository suspension syrup tab tablet tablets tabs
  take takes taking tds the then three tid time times topical twice two unit units week weekly with xl xr year years solution mouthwash
  morning noon bedtime before after food meals new started recently regular regularly high medication medicine medicines medications
`);

/** What people write when there is nothing to list. */
export const NOTHING_TO_LIST = words("none nil no nothing na nkda nka known not unknown medications medication medicines drug drugs allergies allergy currently regular");

/** Words that make a product one for skin, eyes, ears or nose. */
export const LOCAL_FORMS = words("gel cream ointment emulgel lotion shampoo mouthwash drops drop topical nasal nose eye ear vaginal pessary foam solution");

/** Brands that are only for skin, eyes, ears or nose. */
export const LOCAL_BRANDS = words(`
  ibugel ibuleve oruvailgel protopic betnovate diprosone rogaine regaine cutivate daktarin metrogel rozex ciloxan vigamox fucidin fucithalmic flamazine
  silvadene efudix efudex acular timoptol timoptic istalol betoptic maxidex flonase flixonase avamys pirinase nasacort nasonex beconase
  rhinocort omnaris monistat canesten lotrimin soolantra exocin adcortyl cortizone rectogesic otrivine otrivin nix optrex
`);

/**
 * Names that mean something else in running text: foods, people, slang, ordinary words. They count in a medication
 * list, and in text only as part of a longer name ("iron tablets").
 */
export const NOT_IN_PROSE = words(`
  coffee contrast same speed wine cheese crack fleet gin iron lean milk pot smoker smoking spirits tobacco calcium cigarettes dairy edibles
  garlic ginger iodine kelp magnesium potassium rum salami sonata spinach versed weed zinc prep emend kale nix yogurt yoghurt liquorice licorice
  hana nikki molly camila errin lucette apri ella natalie depo alli soma halcion t3 azo inh coc arb tca nac bayer smoke marmite bovril kalms goji
  cranberry turmeric biotin caffeine feverfew folate edible noac junel ocella yasmin yaz align aceon one sam sulfa multivitamin multivitamins
`);

/** Names of several words that ordinary sentences hold. */
export const PHRASES_NOT_IN_PROSE: ReadonlySet<string> = new Set(["the pill", "my way", "take action", "binge drinking", "soy sauce", "gas x", "d h e 45", "leafy greens", "tap beer", "draught beer", "cured meat", "aged cheese", "mature cheese", "joy rides"]);

/** Medicines that the tables do not hold and whose names lie near one that they do: right as they are, and unknown. */
export const OTHER_MEDICINES = words(`
  bopindolol bromperidol calcipotriol carbachol carbaryl cetuximab clopidol etifoxine hexamethonium levamisole meclofenoxate methsuximide satralizumab
  siltuximab streptozocin suprofen zucapsaicin
`);
