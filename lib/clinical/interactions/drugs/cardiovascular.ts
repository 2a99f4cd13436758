/** Heart, blood pressure, blood clotting and cholesterol. Format: see {@link parseDrugTable}. */
export const CARDIOVASCULAR = `
benazepril | ace_inhibitor | Lotensin, Cibacen
captopril | ace_inhibitor | Capoten, Ecopace, Noyada
cilazapril | ace_inhibitor | Vascace
enalapril | ace_inhibitor | Vasotec, Innovace, Renitec, Epaned, enalaprilat
fosinopril | ace_inhibitor | Monopril, Staril
imidapril | ace_inhibitor | Tanatril
lisinopril | ace_inhibitor | Zestril, Prinivil, Carace, Qbrelis
moexipril | ace_inhibitor | Univasc, Perdix
perindopril | ace_inhibitor | Coversyl, Aceon, perindopril arginine, perindopril erbumine
quinapril | ace_inhibitor | Accupril, Accupro, Quinil
ramipril | ace_inhibitor | Altace, Tritace, Delix
trandolapril | ace_inhibitor | Mavik, Gopten
zofenopril | ace_inhibitor | Zofenil, Bifril
azilsartan | arb | Edarbi
candesartan | arb | Atacand, Amias, Blopress
eprosartan | arb | Teveten
irbesartan | arb | Avapro, Aprovel
losartan | arb | Cozaar
olmesartan | arb | Benicar, Olmetec
telmisartan | arb | Micardis
valsartan | arb | Diovan
aliskiren | renin_inhibitor | Tekturna, Rasilez
sacubitril | neprilysin_inhibitor |
sparsentan | arb | Filspari
acebutolol | beta_blocker | Sectral
atenolol | beta_blocker | Tenormin
betaxolol | beta_blocker | Kerlone, Betoptic
bisoprolol | beta_blocker | Zebeta, Cardicor, Emcor, Concor
carvedilol | beta_blocker beta_blocker_nonselective | Coreg, Eucardic, Dilatrend
celiprolol | beta_blocker | Celectol
esmolol | beta_blocker | Brevibloc
labetalol | beta_blocker beta_blocker_nonselective | Trandate, Normodyne
metoprolol | beta_blocker cyp2d6_substrate | Lopressor, Toprol, Toprol XL, Betaloc, Beloc
nadolol | beta_blocker beta_blocker_nonselective | Corgard
nebivolol | beta_blocker | Bystolic, Nebilet
pindolol | beta_blocker beta_blocker_nonselective | Visken
propranolol | beta_blocker beta_blocker_nonselective | Inderal, Bedranol, Hemangeol, Half Inderal
sotalol | beta_blocker beta_blocker_nonselective qt_known_risk antiarrhythmic | Betapace, Sotacor, Sotalex
timolol | beta_blocker beta_blocker_nonselective | Timoptic, Timoptol, Blocadren, Istalol
amlodipine | dihydropyridine | Norvasc, Istin, Amlor
felodipine | dihydropyridine | Plendil
isradipine | dihydropyridine | DynaCirc
lacidipine | dihydropyridine | Motens
lercanidipine | dihydropyridine | Zanidip
nicardipine | dihydropyridine | Cardene
nifedipine | dihydropyridine | Adalat, Procardia, Coracten, Adalat LA
nimodipine | dihydropyridine | Nimotop, Nymalize
nisoldipine | dihydropyridine | Sular
nitrendipine | dihydropyridine | Bayotensin
diltiazem | rate_limiting_ccb cyp3a4_moderate_inhibitor pgp_inhibitor | Cardizem, Tildiem, Tiazac, Adizem, Cartia
verapamil | rate_limiting_ccb cyp3a4_moderate_inhibitor pgp_inhibitor | Calan, Isoptin, Verelan, Securon, Univer
amiloride | potassium_sparing_diuretic | Midamor
bendroflumethiazide | thiazide | Aprinox, Neo-Naclex, bendrofluazide
bumetanide | loop_diuretic | Bumex, Burinex
chlortalidone | thiazide | Hygroton, Thalitone, chlorthalidone
chlorothiazide | thiazide | Diuril
ethacrynic acid | loop_diuretic | Edecrin, etacrynic acid
eplerenone | potassium_sparing_diuretic | Inspra
finerenone | potassium_sparing_diuretic | Kerendia
furosemide | loop_diuretic | Lasix, frusemide, Frusol, Furoscix
hydrochlorothiazide | thiazide | Microzide, HCTZ, Esidrix
hydroflumethiazide | thiazide |
indapamide | thiazide | Lozol, Natrilix
metolazone | thiazide | Zaroxolyn, Xaqua
spironolactone | potassium_sparing_diuretic | Aldactone, CaroSpir
torasemide | loop_diuretic | Demadex, Torem, torsemide, Soaanz
triamterene | potassium_sparing_diuretic | Dyrenium
xipamide | thiazide | Diurexan
acetazolamide | carbonic_anhydrase_inhibitor sulfonamide_other | Diamox
tolvaptan | vaptan | Samsca, Jinarc, Jynarque
glyceryl trinitrate | nitrate | nitroglycerin, nitroglycerine, GTN, GTN spray, Nitrostat, Nitrolingual, Nitro-Dur, Coro-Nitro, Deponit, Rectogesic, Minitran, Suscard, nitro spray, nitro tablets
isosorbide mononitrate | nitrate | Imdur, Ismo, Monoket, Elantan, Monomil, ISMN
isosorbide dinitrate | nitrate | Isordil, Isoket, Dilatrate, ISDN
amyl nitrite | nitrate | poppers, amyl nitrate, alkyl nitrite, butyl nitrite, isobutyl nitrite
nicorandil | nitrate | Ikorel, Adancor
ivabradine | if_blocker | Corlanor, Procoralan
ranolazine | antianginal qt_possible_risk | Ranexa, Aspruzyo
hydralazine | vasodilator | Apresoline
minoxidil | vasodilator | Loniten, Rogaine, Regaine
doxazosin | alpha_blocker | Cardura
prazosin | alpha_blocker | Minipress, Hypovase
terazosin | alpha_blocker | Hytrin
indoramin | alpha_blocker | Doralese
clonidine | central_antihypertensive | Catapres, Kapvay, Dixarit
guanfacine | central_antihypertensive | Tenex, Intuniv
methyldopa | central_antihypertensive | Aldomet
moxonidine | central_antihypertensive | Physiotens
digoxin | cardiac_glycoside | Lanoxin, digitoxin, Digitek
amiodarone | antiarrhythmic qt_known_risk pgp_inhibitor cyp2c9_inhibitor | Cordarone, Pacerone, Cordarone X, Nexterone
dronedarone | antiarrhythmic qt_known_risk pgp_inhibitor cyp3a4_moderate_inhibitor | Multaq
disopyramide | antiarrhythmic qt_known_risk antimuscarinic | Norpace, Rythmodan
dofetilide | antiarrhythmic qt_known_risk | Tikosyn
flecainide | antiarrhythmic qt_known_risk | Tambocor
ibutilide | antiarrhythmic qt_known_risk | Corvert
mexiletine | antiarrhythmic | Mexitil, Namuscla
procainamide | antiarrhythmic qt_known_risk | Pronestyl
propafenone | antiarrhythmic pgp_inhibitor cyp2d6_substrate | Rythmol, Arythmol
quinidine | antiarrhythmic qt_known_risk pgp_inhibitor cyp2d6_strong_inhibitor | Quinaglute, Quinidex
adenosine | antiarrhythmic | Adenocard, Adenocor
warfarin | vka | Coumadin, Jantoven, Marevan
acenocoumarol | vka | Sintrom, Sinthrome, nicoumalone
phenprocoumon | vka | Marcoumar, Falithrom, Marcumar
fluindione | vka | Previscan
phenindione | vka | Dindevan
apixaban | doac | Eliquis
dabigatran | doac | Pradaxa, dabigatran etexilate
edoxaban | doac | Savaysa, Lixiana
rivaroxaban | doac | Xarelto
heparin | heparin | unfractionated heparin, Hepsal
enoxaparin | heparin | Lovenox, Clexane, Inhixa
dalteparin | heparin | Fragmin
tinzaparin | heparin | Innohep
nadroparin | heparin | Fraxiparine
fondaparinux | heparin | Arixtra
argatroban | heparin | Exembol
bivalirudin | heparin | Angiomax
alteplase | thrombolytic | Activase, Actilyse, tPA
tenecteplase | thrombolytic | TNKase, Metalyse
aspirin | antiplatelet salicylate | acetylsalicylic acid, ASA, Ecotrin, Bayer aspirin, Bayer, Disprin, Nu-Seals, Aspro, Cardiprin, baby aspirin, Bufferin, Caprin, Vazalore, Micropirin, Cardioaspirin, Aspirin Cardio, Kardegic, Aspegic
clopidogrel | antiplatelet p2y12 | Plavix, Iscover, Grepid
prasugrel | antiplatelet p2y12 | Effient, Efient
ticagrelor | antiplatelet p2y12 | Brilinta, Brilique
ticlopidine | antiplatelet p2y12 | Ticlid
dipyridamole | antiplatelet | Persantine, Persantin, Asasantin
cilostazol | antiplatelet qt_known_risk | Pletal
vorapaxar | antiplatelet | Zontivity
tranexamic acid | antifibrinolytic | Cyklokapron, Lysteda, TXA
atorvastatin | statin statin_cyp3a4 | Lipitor, Sortis
fluvastatin | statin | Lescol
lovastatin | statin statin_cyp3a4 | Mevacor, Altoprev, Altocor
pitavastatin | statin | Livalo, Zypitamag
pravastatin | statin | Pravachol, Lipostat
rosuvastatin | statin | Crestor, Ezallor
simvastatin | statin statin_cyp3a4 | Zocor, Simvador
ezetimibe | cholesterol_absorption_inhibitor | Zetia, Ezetrol
bempedoic acid | bempedoic_acid | Nexletol, Nilemdo
fenofibrate | fibrate | Tricor, Lipantil, Supralip, Fenoglide
bezafibrate | fibrate | Bezalip
gemfibrozil | fibrate | Lopid
ciprofibrate | fibrate | Modalim
niacin | niacin | nicotinic acid, Niaspan, vitamin B3
colestyramine | bile_acid_resin | cholestyramine, Questran
colesevelam | bile_acid_resin | Welchol, Cholestagel
colestipol | bile_acid_resin | Colestid
evolocumab | pcsk9_inhibitor | Repatha
alirocumab | pcsk9_inhibitor | Praluent
inclisiran | pcsk9_inhibitor | Leqvio
lomitapide | lomitapide | Juxtapid, Lojuxta
icosapent ethyl | omega_3 | Vascepa, Vazkepa
sildenafil | pde5_inhibitor | Viagra, Revatio, Viagra Connect
tadalafil | pde5_inhibitor | Cialis, Adcirca, Alyq
vardenafil | pde5_inhibitor qt_possible_risk | Levitra, Staxyn
avanafil | pde5_inhibitor | Stendra, Spedra
riociguat | sgc_stimulator | Adempas
vericiguat | sgc_stimulator | Verquvo
bosentan | endothelin_antagonist enzyme_inducer | Tracleer
ambrisentan | endothelin_antagonist | Letairis, Volibris
macitentan | endothelin_antagonist | Opsumit
selexipag | prostacyclin | Uptravi
iloprost | prostacyclin | Ventavis, Ilomedin
midodrine | amphetamine_sympathomimetic vasopressor | ProAmatine, Bramox
fludrocortisone | mineralocorticoid | Florinef
mavacamten | mavacamten | Camzyos
pentoxifylline | xanthine | Trental, oxpentifylline
papaverine | vasodilator qt_known_risk |
anagrelide | antiplatelet qt_known_risk | Agrylin, Xagrid
adrenaline | adrenaline | epinephrine, EpiPen, Jext, Emerade, Auvi-Q, Adrenalin, Neffy
co-amilofruse = amiloride + furosemide | | Frumil
co-amilozide = amiloride + hydrochlorothiazide | | Moduretic
co-tenidone = atenolol + chlortalidone | | Tenoretic
co-triamterzide = triamterene + hydrochlorothiazide | | Dyazide, Maxzide
lisinopril with hydrochlorothiazide = lisinopril + hydrochlorothiazide | | Zestoretic, Prinzide, Carace Plus, lisinopril hydrochlorothiazide, lisinopril HCTZ
losartan with hydrochlorothiazide = losartan + hydrochlorothiazide | | Hyzaar, Cozaar Comp, losartan HCTZ
valsartan with hydrochlorothiazide = valsartan + hydrochlorothiazide | | Diovan HCT, Co-Diovan
olmesartan with hydrochlorothiazide = olmesartan + hydrochlorothiazide | | Benicar HCT, Olmetec Plus
telmisartan with hydrochlorothiazide = telmisartan + hydrochlorothiazide | | Micardis HCT, MicardisPlus
amlodipine with valsartan = amlodipine + valsartan | | Exforge
amlodipine with olmesartan = amlodipine + olmesartan | | Azor, Sevikar
amlodipine with benazepril = amlodipine + benazepril | | Lotrel
amlodipine with atorvastatin = amlodipine + atorvastatin | | Caduet
perindopril with amlodipine = perindopril + amlodipine | | Coveram, Viacoram
perindopril with indapamide = perindopril + indapamide | | Coversyl Plus, Preterax
ramipril with felodipine = ramipril + felodipine | | Triapin
bisoprolol with hydrochlorothiazide = bisoprolol + hydrochlorothiazide | | Ziac
sacubitril with valsartan = sacubitril + valsartan | | Entresto, sacubitril valsartan
simvastatin with ezetimibe = simvastatin + ezetimibe | | Vytorin, Inegy
aspirin with dipyridamole = aspirin + dipyridamole | | Aggrenox, Asasantin Retard
spironolactone with hydrochlorothiazide = spironolactone + hydrochlorothiazide | | Aldactazide
isosorbide dinitrate with hydralazine = isosorbide dinitrate + hydralazine | | BiDil
trandolapril with verapamil = trandolapril + verapamil | | Tarka
dobutamine | inotrope | Dobutrex
dopamine | inotrope | Intropin
noradrenaline | vasopressor | norepinephrine, Levophed
dihydralazine | vasodilator | Nepresol
reteplase | thrombolytic | Retavase, Rapilysin
`;
