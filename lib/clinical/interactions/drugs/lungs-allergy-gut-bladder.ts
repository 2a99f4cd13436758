/** Asthma, allergy, colds, stomach, bowel and bladder. Format: see {@link parseDrugTable}. */
export const LUNGS_ALLERGY_GUT_BLADDER = `
salbutamol | beta_agonist | albuterol, Ventolin, ProAir, Proventil, Salamol, Airomir, blue inhaler, reliever inhaler, rescue inhaler, Easyhaler Salbutamol
levalbuterol | beta_agonist | Xopenex, levosalbutamol
terbutaline | beta_agonist | Bricanyl, Brethine
formoterol | beta_agonist long_acting_beta_agonist | Foradil, Oxis, Atimos, eformoterol, Perforomist
salmeterol | beta_agonist long_acting_beta_agonist salmeterol | Serevent
indacaterol | beta_agonist long_acting_beta_agonist | Onbrez, Arcapta
olodaterol | beta_agonist long_acting_beta_agonist | Striverdi
vilanterol | beta_agonist long_acting_beta_agonist |
beclometasone | inhaled_corticosteroid | beclomethasone, Qvar, Clenil, Beconase, Kelhale, Soprobec
steroid inhaler | inhaled_corticosteroid | brown inhaler, preventer inhaler, steroid nasal spray, steroid spray, preventer
ciclesonide | inhaled_corticosteroid | Alvesco, Omnaris
fluticasone | inhaled_corticosteroid corticosteroid_cyp3a4 | Flovent, Flixotide, Flonase, Flixonase, Avamys, Cutivate, Pirinase, Arnuity, Veramyst
ipratropium | inhaled_antimuscarinic | Atrovent
tiotropium | inhaled_antimuscarinic | Spiriva, Braltus
umeclidinium | inhaled_antimuscarinic | Incruse
glycopyrronium | antimuscarinic inhaled_antimuscarinic | glycopyrrolate, Robinul, Seebri, Cuvposa
aclidinium | inhaled_antimuscarinic | Eklira, Tudorza
montelukast | leukotriene_antagonist | Singulair
zafirlukast | leukotriene_antagonist cyp2c9_inhibitor | Accolate
zileuton | leukotriene_antagonist cyp1a2_inhibitor | Zyflo
theophylline | xanthine theophylline | Theo-24, Uniphyllin, Theo-Dur, Slo-Phyllin, Uniphyl, Nuelin
aminophylline | xanthine theophylline | Phyllocontin
roflumilast | pde4_inhibitor | Daliresp, Daxas
omalizumab | biologic_allergy | Xolair
mepolizumab | biologic_allergy | Nucala
dupilumab | biologic_allergy | Dupixent
pirfenidone | pirfenidone | Esbriet
nintedanib | nintedanib kinase_inhibitor | Ofev
acetylcysteine | mucolytic | Mucomyst, NACSYS, N-acetylcysteine, NAC
carbocisteine | mucolytic | Mucodyne
guaifenesin | expectorant | Mucinex, Robitussin, Robitussin Chesty Cough, Robafen
dextromethorphan | dextromethorphan serotonergic_other cyp2d6_substrate | Delsym, Robitussin DM, DXM, Robitussin Dry Cough, Benylin Dry Coughs, Vicks Formula 44, Mucinex DM, dextromethorphan hydrobromide
pholcodine | opioid | Galenphol
benzonatate | antitussive | Tessalon
pseudoephedrine | amphetamine_sympathomimetic decongestant | Sudafed, Sudafed Decongestant, Galpseud
phenylephrine | amphetamine_sympathomimetic decongestant | Sudafed PE, Neo-Synephrine, Lemsip Max Sinus
ephedrine | amphetamine_sympathomimetic decongestant | ma huang, ephedra
oxymetazoline | decongestant_nasal | Afrin, Vicks Sinex
xylometazoline | decongestant_nasal | Otrivine, Otrivin, Sudafed nasal spray
cetirizine | antihistamine | Zyrtec, Zirtek, Piriteze, Reactine, Benadryl Allergy One A Day
levocetirizine | antihistamine | Xyzal
loratadine | antihistamine | Claritin, Clarityn, Alavert
desloratadine | antihistamine | Clarinex, Neoclarityn
fexofenadine | antihistamine | Allegra, Telfast, Treathay, Allevia
bilastine | antihistamine | Ilaxten
rupatadine | antihistamine | Rupafin
mizolastine | antihistamine qt_possible_risk | Mizollen
acrivastine | antihistamine | Benadryl Allergy Relief
ebastine | antihistamine | Ebastel
terfenadine | antihistamine qt_known_risk terfenadine | Seldane, Triludan
astemizole | antihistamine qt_known_risk terfenadine | Hismanal
azelastine | antihistamine_local | Astelin, Rhinolast, Optilast
brompheniramine | sedating_antihistamine antimuscarinic | Dimetapp, Dimotane
chlorphenamine | sedating_antihistamine antimuscarinic | chlorpheniramine, Piriton, Chlor-Trimeton, Hayleve, Allercalm, Allerief
clemastine | sedating_antihistamine antimuscarinic | Tavist, Tavegil
cyclizine | sedating_antihistamine antimuscarinic | Valoid
cyproheptadine | sedating_antihistamine antimuscarinic | Periactin
dimenhydrinate | sedating_antihistamine antimuscarinic | Dramamine, Gravol, Arlevert
diphenhydramine | sedating_antihistamine antimuscarinic | Benadryl, Nytol, ZzzQuil, Sominex, Unisom SleepGels, Sleepeaze, Banophen
doxylamine | sedating_antihistamine antimuscarinic | Unisom, Unisom SleepTabs
meclozine | sedating_antihistamine antimuscarinic | meclizine, Antivert, Bonine
promethazine | sedating_antihistamine antimuscarinic dopamine_antagonist qt_possible_risk | Phenergan, Sominex UK, Avomine
alimemazine | sedating_antihistamine antimuscarinic | trimeprazine, Vallergan
cinnarizine | sedating_antihistamine antimuscarinic | Stugeron
esomeprazole | ppi cyp2c19_inhibitor | Nexium, Emozul, Nexium Control
lansoprazole | ppi | Prevacid, Zoton
omeprazole | ppi cyp2c19_inhibitor | Prilosec, Losec, Mepradec
pantoprazole | ppi | Protonix, Pantoloc, Pantoloc Control, Somac
rabeprazole | ppi | Aciphex, Pariet
dexlansoprazole | ppi | Dexilant
cimetidine | h2_blocker cyp_inhibitor_cimetidine | Tagamet
famotidine | h2_blocker | Pepcid, Pepcid AC
nizatidine | h2_blocker | Axid
ranitidine | h2_blocker | Zantac
aluminium hydroxide | antacid polyvalent_cation | aluminum hydroxide, Alu-Cap, Amphojel
magnesium hydroxide | antacid polyvalent_cation | milk of magnesia, Phillips Milk of Magnesia
antacid | antacid polyvalent_cation | antacids, Mylanta, Maalox, co-magaldrox, Mucogel, magnesium trisilicate, indigestion tablets, indigestion remedy
calcium carbonate | antacid polyvalent_cation calcium | Tums, Rennie, Rolaids, Calcichew, Adcal, Caltrate, Adcal-D3, Calcichew D3, Remegel
sodium bicarbonate | antacid | baking soda, bicarbonate of soda
alginate | alginate | Gaviscon, Gaviscon Advance, Peptac, sodium alginate
sucralfate | sucralfate polyvalent_cation | Carafate, Antepsin
metoclopramide | dopamine_antagonist prokinetic qt_possible_risk | Reglan, Maxolon, Primperan
domperidone | dopamine_antagonist prokinetic qt_known_risk | Motilium
prochlorperazine | dopamine_antagonist antimuscarinic sedating_antipsychotic antipsychotic | Compazine, Stemetil, Buccastem
cisapride | prokinetic qt_known_risk cisapride | Propulsid, Prepulsid
prucalopride | prokinetic | Motegrity, Resolor
ondansetron | setron qt_known_risk | Zofran, Zuplenz
granisetron | setron qt_possible_risk | Kytril, Sancuso
palonosetron | setron | Aloxi
dolasetron | setron qt_possible_risk | Anzemet
alosetron | setron alosetron | Lotronex
aprepitant | cyp3a4_moderate_inhibitor aprepitant | Emend, fosaprepitant
nabilone | cannabinoid | Cesamet
dronabinol | cannabinoid | Marinol, Syndros
hyoscine hydrobromide | antimuscarinic | scopolamine, Kwells, Transderm Scop, Joy-Rides, Scopoderm
hyoscine butylbromide | antimuscarinic | Buscopan, butylscopolamine
dicycloverine | antimuscarinic | dicyclomine, Bentyl, Merbentyl
atropine | antimuscarinic | Atropen
hyoscyamine | antimuscarinic | Levsin
mebeverine | antispasmodic | Colofac
peppermint oil | antispasmodic | Colpermin, IBgard, Mintec
loperamide | loperamide | Imodium, Diamode, Diocalm
diphenoxylate | opioid antimuscarinic |
eluxadoline | eluxadoline | Viberzi, Truberzi
racecadotril | antidiarrhoeal | Hidrasec
bisacodyl | laxative stimulant_laxative | Dulcolax, Correctol
senna | laxative stimulant_laxative | Senokot, Ex-Lax, sennosides
docusate | laxative | Colace, Dulcoease, Docusol
lactulose | laxative | Duphalac, Enulose
macrogol | laxative | polyethylene glycol, Miralax, Movicol, Laxido, Cosmocol, PEG 3350
ispaghula | laxative bulk_laxative | psyllium, Fybogel, Metamucil, ispaghula husk
linaclotide | laxative | Linzess, Constella
lubiprostone | laxative | Amitiza
sodium phosphate bowel prep | sodium_phosphate | Fleet, OsmoPrep, Visicol, Fleet enema, Phospho-soda
sodium picosulfate | laxative stimulant_laxative | Picolax, Picoprep, Clenpiq
methylnaltrexone | opioid_antagonist_gut | Relistor
naloxegol | opioid_antagonist_gut naloxegol | Movantik, Moventig
mesalazine | aminosalicylate | mesalamine, Asacol, Pentasa, Lialda, Octasa, Salofalk, Mezavant
balsalazide | aminosalicylate | Colazal
ursodeoxycholic acid | bile_acid | ursodiol, Urso, Ursofalk, Actigall
pancreatin | pancreatic_enzyme | Creon, pancrelipase, Zenpep
simeticone | antiflatulent | simethicone, Gas-X, Wind-Eze, Infacol
oxybutynin | antimuscarinic bladder_antimuscarinic | Ditropan, Lyrinel, Kentera, Oxytrol
tolterodine | antimuscarinic bladder_antimuscarinic | Detrol, Detrusitol
solifenacin | antimuscarinic bladder_antimuscarinic qt_possible_risk | Vesicare
darifenacin | antimuscarinic bladder_antimuscarinic | Enablex, Emselex
fesoterodine | antimuscarinic bladder_antimuscarinic | Toviaz
trospium | antimuscarinic bladder_antimuscarinic | Sanctura, Regurin
flavoxate | antimuscarinic bladder_antimuscarinic | Urispas
propiverine | antimuscarinic bladder_antimuscarinic | Detrunorm
mirabegron | beta3_agonist qt_possible_risk cyp2d6_moderate_inhibitor | Myrbetriq, Betmiga
vibegron | beta3_agonist | Gemtesa, Obgemsa
bethanechol | cholinergic | Urecholine, Myotonine
tamsulosin | alpha_blocker alpha_blocker_cyp3a4 | Flomax, Flomaxtra, Omnic, Contiflo
alfuzosin | alpha_blocker alpha_blocker_cyp3a4 qt_possible_risk | Uroxatral, Xatral
silodosin | alpha_blocker alpha_blocker_cyp3a4 | Rapaflo, Urorec
phenazopyridine | urinary_analgesic | Pyridium, AZO, Azo Urinary Pain Relief
potassium citrate | potassium_supplement | Urocit-K, Cystopurin, Effercitrate
latanoprost | eye_prostaglandin | Xalatan
brimonidine | eye_alpha_agonist | Alphagan, Lumify
dorzolamide | carbonic_anhydrase_inhibitor_local sulfonamide_other | Trusopt
brinzolamide | carbonic_anhydrase_inhibitor_local sulfonamide_other | Azopt
pilocarpine | cholinergic | Salagen
isotretinoin | oral_retinoid | Accutane, Roaccutane, Claravis, Absorica, Amnesteem, Reticutan, Zenatane
acitretin | oral_retinoid hepatotoxic | Soriatane, Neotigason
alitretinoin | oral_retinoid | Toctino
tretinoin | topical_retinoid | Retin-A, Altreno
adapalene | topical_retinoid | Differin, Epiduo
benzoyl peroxide | topical_acne | Acnecide, PanOxyl
salicylic acid | topical_salicylate | Bazuka, Compound W
fluticasone with salmeterol = fluticasone + salmeterol | | Advair, Seretide, AirDuo, Sirdupla, Wixela, Sereflo, AirFluSal
budesonide with formoterol = budesonide + formoterol | | Symbicort, DuoResp, Fobumix, Breyna
beclometasone with formoterol = beclometasone + formoterol | | Fostair, Luforbec
fluticasone with vilanterol = fluticasone + vilanterol | | Breo, Relvar, Breo Ellipta
umeclidinium with vilanterol = umeclidinium + vilanterol | | Anoro
fluticasone with umeclidinium and vilanterol = fluticasone + umeclidinium + vilanterol | | Trelegy
beclometasone with formoterol and glycopyrronium = beclometasone + formoterol + glycopyrronium | | Trimbow
salbutamol with ipratropium = salbutamol + ipratropium | | Combivent, DuoNeb
fluticasone with azelastine = fluticasone + azelastine | | Dymista
fluticasone with formoterol = fluticasone + formoterol | | Flutiform
tiotropium with olodaterol = tiotropium + olodaterol | | Stiolto, Spiolto
paracetamol with diphenhydramine = paracetamol + diphenhydramine | | Tylenol PM, Panadol Night, Excedrin PM
ibuprofen with diphenhydramine = ibuprofen + diphenhydramine | | Advil PM, Motrin PM
naproxen with diphenhydramine = naproxen + diphenhydramine | | Aleve PM
ibuprofen with pseudoephedrine = ibuprofen + pseudoephedrine | | Advil Cold and Sinus, Nurofen Cold and Flu, Advil Cold & Sinus, Nurofen Cold & Flu
naproxen with pseudoephedrine = naproxen + pseudoephedrine | | Aleve-D
paracetamol with dextromethorphan and doxylamine = paracetamol + dextromethorphan + doxylamine | | NyQuil, Vicks NyQuil, Night Nurse, NyQuil Cold and Flu
paracetamol with dextromethorphan and phenylephrine = paracetamol + dextromethorphan + phenylephrine | | DayQuil, Vicks DayQuil, Tylenol Cold, Theraflu, Mucinex Fast-Max, Tylenol Cold and Flu
paracetamol with pseudoephedrine and pholcodine = paracetamol + pseudoephedrine + pholcodine | | Day Nurse
paracetamol with phenylephrine = paracetamol + phenylephrine | | Lemsip, Lemsip Max, Beechams, Beechams All-in-One, Sudafed Sinus, Tylenol Sinus, Panadol Cold and Flu
paracetamol with chlorphenamine and dextromethorphan = paracetamol + chlorphenamine + dextromethorphan | | Coricidin HBP, Coricidin
aspirin with chlorphenamine and phenylephrine = aspirin + chlorphenamine + phenylephrine | | Alka-Seltzer Plus
loratadine with pseudoephedrine = loratadine + pseudoephedrine | | Claritin-D
cetirizine with pseudoephedrine = cetirizine + pseudoephedrine | | Zyrtec-D
fexofenadine with pseudoephedrine = fexofenadine + pseudoephedrine | | Allegra-D
guaifenesin with pseudoephedrine = guaifenesin + pseudoephedrine | | Mucinex D
doxylamine with pyridoxine = doxylamine + pyridoxine | | Diclegis, Xonvea
pyridoxine | vitamin_b6 | vitamin B6
promethazine with codeine = promethazine + codeine | | lean, Phenergan with codeine
diphenoxylate with atropine = diphenoxylate + atropine | | Lomotil, co-phenotrope
timolol with dorzolamide = timolol + dorzolamide | | Cosopt
timolol with latanoprost = timolol + latanoprost | | Xalacom
timolol with bimatoprost = timolol + bimatoprost | | Ganfort
bimatoprost | eye_prostaglandin | Lumigan
tamsulosin with solifenacin = tamsulosin + solifenacin | | Vesomni
omeprazole with sodium bicarbonate = omeprazole + sodium bicarbonate | | Zegerid
arformoterol | beta_agonist long_acting_beta_agonist | Brovana
bambuterol | beta_agonist long_acting_beta_agonist | Bambec
methazolamide | carbonic_anhydrase_inhibitor sulfonamide_other | Neptazane
halobetasol | topical_corticosteroid | Ultravate
`;
