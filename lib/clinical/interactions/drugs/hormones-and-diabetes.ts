/** Diabetes, thyroid, steroids, sex hormones and contraception. Format: see {@link parseDrugTable}. */
export const HORMONES_AND_DIABETES = `
metformin | metformin glucose_lowering | Glucophage, Fortamet, Glumetza, Sukkarto, Glucophage XR
gliclazide | sulfonylurea glucose_lowering | Diamicron, Zicron
glibenclamide | sulfonylurea glucose_lowering | glyburide, Diabeta, Micronase, Glynase
glimepiride | sulfonylurea glucose_lowering | Amaryl
glipizide | sulfonylurea glucose_lowering | Glucotrol, Minodiab
tolbutamide | sulfonylurea glucose_lowering | Orinase
chlorpropamide | sulfonylurea glucose_lowering | Diabinese
repaglinide | meglitinide glucose_lowering | Prandin, NovoNorm
nateglinide | meglitinide glucose_lowering | Starlix
pioglitazone | glitazone glucose_lowering | Actos
rosiglitazone | glitazone glucose_lowering | Avandia
alogliptin | dpp4_inhibitor glucose_lowering | Nesina, Vipidia
linagliptin | dpp4_inhibitor glucose_lowering | Tradjenta, Trajenta
saxagliptin | dpp4_inhibitor glucose_lowering | Onglyza
sitagliptin | dpp4_inhibitor glucose_lowering | Januvia
vildagliptin | dpp4_inhibitor glucose_lowering | Galvus
canagliflozin | sglt2_inhibitor glucose_lowering | Invokana
dapagliflozin | sglt2_inhibitor glucose_lowering | Farxiga, Forxiga
empagliflozin | sglt2_inhibitor glucose_lowering | Jardiance
ertugliflozin | sglt2_inhibitor glucose_lowering | Steglatro
sotagliflozin | sglt2_inhibitor glucose_lowering | Inpefa
dulaglutide | glp1_agonist glucose_lowering | Trulicity
exenatide | glp1_agonist glucose_lowering | Byetta, Bydureon
liraglutide | glp1_agonist glucose_lowering | Victoza, Saxenda
lixisenatide | glp1_agonist glucose_lowering | Lyxumia, Adlyxin
semaglutide | glp1_agonist glucose_lowering | Ozempic, Wegovy, Rybelsus
tirzepatide | glp1_agonist glucose_lowering | Mounjaro, Zepbound
pramlintide | glucose_lowering | Symlin
acarbose | glucose_lowering | Precose, Glucobay
insulin | insulin glucose_lowering | insulin injections
insulin aspart | insulin glucose_lowering | NovoLog, NovoRapid, Fiasp, Trurapi
insulin degludec | insulin glucose_lowering | Tresiba
insulin detemir | insulin glucose_lowering | Levemir
insulin glargine | insulin glucose_lowering | Lantus, Toujeo, Basaglar, Semglee, Abasaglar
insulin glulisine | insulin glucose_lowering | Apidra
insulin lispro | insulin glucose_lowering | Humalog, Admelog, Lyumjev
isophane insulin | insulin glucose_lowering | NPH insulin, Humulin N, Insulatard, Humulin I, insulin NPH, Novolin
soluble insulin | insulin glucose_lowering | regular insulin, Actrapid, Humulin R, Humulin S
biphasic insulin | insulin glucose_lowering | NovoMix, Humalog Mix, Novolog Mix, Humulin M3
glucagon | glucagon | GlucaGen, Gvoke, Baqsimi
diazoxide | diazoxide | Proglycem, Proglicem
levothyroxine | thyroid_hormone | Synthroid, Levoxyl, Eltroxin, Euthyrox, L-thyroxine, thyroxine, Unithroid, Tirosint, levothyroxin
liothyronine | thyroid_hormone | Cytomel, T3
desiccated thyroid | thyroid_hormone | Armour Thyroid, NP Thyroid
carbimazole | antithyroid bone_marrow_toxic | Neo-Mercazole
methimazole | antithyroid bone_marrow_toxic | thiamazole, Tapazole
propylthiouracil | antithyroid bone_marrow_toxic hepatotoxic | PTU
betamethasone | corticosteroid | Celestone, Betnesol, Betnovate, Diprosone
budesonide | inhaled_corticosteroid corticosteroid_cyp3a4 | Pulmicort, Rhinocort, Budelin, Entocort, Uceris, Budenofalk, Cortiment
cortisone | corticosteroid | cortisone acetate
deflazacort | corticosteroid | Calcort, Emflaza
dexamethasone | corticosteroid | Decadron, Dexsol, Maxidex
hydrocortisone | corticosteroid | Cortef, Solu-Cortef, Plenadren, Cortizone, Hydrocortone
methylprednisolone | corticosteroid | Medrol, Solu-Medrol, Depo-Medrone, Depo-Medrol, Medrone, Solu-Medrone
prednisolone | corticosteroid | Deltacortril, Orapred, Millipred, Pred Forte, Pevanti, Dilacort
prednisone | corticosteroid | Deltasone, Rayos, Lodotra, Sterapred
triamcinolone | corticosteroid | Kenalog, Nasacort, Adcortyl
clobetasol | topical_corticosteroid | Dermovate, Temovate, Eumovate, clobetasone
mometasone | inhaled_corticosteroid topical_corticosteroid | Nasonex, Elocon, Asmanex, Clarinaze
conjugated oestrogens | oestrogen | conjugated estrogens, Premarin, Prempro, Duavee
estradiol | oestrogen | oestradiol, Estrace, Evorel, Vivelle, Oestrogel, Estradot, Climara, Elleste Solo, FemSeven, Divigel, Sandrena, Lenzetto, Vagifem, Progynova, Vagirux, estradiol patch
estriol | oestrogen_local | Ovestin, Gynest
ethinylestradiol | combined_contraceptive oestrogen | ethinyl estradiol, ethinyloestradiol
hormone replacement therapy | oestrogen | HRT, Femoston, Kliovance, Activella, Angeliq, Elleste Duet, Evorel Conti, Bijuve, Bijuva
combined contraceptive | combined_contraceptive oestrogen | combined oral contraceptive, combined pill, on the pill, contraceptive pill, birth control pill, birth control pills, birth control, oral contraceptive, oral contraceptives, COC, the pill, Microgynon, Microgynon 30, Rigevidon, Marvelon, Cilest, Logynon, Ovranette, Loestrin, Mercilon, Femodene, Gedarel, Levlen, Ortho Tri-Cyclen, Ortho-Novum, Sprintec, Tri-Sprintec, Junel, Lo Loestrin, Seasonique, Seasonale, Alesse, Aviane, Apri, Nordette, Lutera, Minastrin, Estarylla, Qlaira, Zoely, Dianette, co-cyprindiol, Diane-35, Evra, Xulane, Ortho Evra, NuvaRing, contraceptive patch, vaginal ring, EluRyng, Annovera, contraceptive ring
drospirenone | progestogen potassium_raising_drug | Slynd
drospirenone with ethinylestradiol = drospirenone + ethinylestradiol | | Yaz, Yasmin, Beyaz, Ocella, Eloine, Lucette, Gianvi, Safyral, Nikki
desogestrel | progestogen progestogen_pill | Cerazette, Cerelle, mini pill, minipill, progestogen-only pill, progesterone-only pill, Hana, Lovima, Zelleta
norethisterone | progestogen progestogen_pill | norethindrone, Utovlan, Noriday, Camila, Aygestin, Micronor, Errin, Primolut
levonorgestrel | progestogen progestogen_pill emergency_contraceptive | Plan B, Levonelle, morning after pill, emergency contraception, Plan B One-Step, Norgeston, My Way, Take Action
levonorgestrel coil | progestogen_coil | Mirena, Kyleena, Jaydess, Skyla, Liletta, hormonal coil, hormonal IUD, Levosert
ulipristal | emergency_contraceptive ulipristal | ellaOne, ella one, Esmya
etonogestrel | progestogen progestogen_implant | Nexplanon, Implanon, contraceptive implant
medroxyprogesterone | progestogen progestogen_injection | Depo-Provera, Provera, Sayana Press, depo shot, contraceptive injection, depo injection, Depo
progesterone | progestogen_natural | Utrogestan, Prometrium, Cyclogest, Lutigest
norgestimate | progestogen |
tibolone | oestrogen | Livial
testosterone | androgen | AndroGel, Testogel, Sustanon, Nebido, Testim, Depo-Testosterone, Tostran
danazol | androgen danazol | Danocrine, Danol
oxandrolone | androgen | Oxandrin
finasteride | five_alpha_reductase_inhibitor | Proscar, Propecia
dutasteride | five_alpha_reductase_inhibitor | Avodart
clomifene | ovulation_inducer | clomiphene, Clomid
desmopressin | desmopressin | DDAVP, DesmoMelt, Desmotabs, Noqdirna, Nocdurna
octreotide | somatostatin_analogue qt_possible_risk | Sandostatin
lanreotide | somatostatin_analogue | Somatuline
pasireotide | somatostatin_analogue qt_possible_risk | Signifor
leuprorelin | gnrh_analogue qt_possible_risk | leuprolide, Lupron, Prostap
goserelin | gnrh_analogue | Zoladex
cyproterone | antiandrogen hepatotoxic | Androcur
bicalutamide | antiandrogen cyp3a4_moderate_inhibitor | Casodex
enzalutamide | antiandrogen cyp3a4_strong_inducer enzyme_inducer seizure_threshold | Xtandi
apalutamide | antiandrogen cyp3a4_strong_inducer enzyme_inducer | Erleada
abiraterone | antiandrogen | Zytiga
flutamide | antiandrogen hepatotoxic | Eulexin
misoprostol | prostaglandin | Cytotec
mifepristone | mifepristone cyp3a4_moderate_inhibitor | Mifeprex, Mifegyne, Korlym
oxytocin | oxytocin | Pitocin, Syntocinon
orlistat | lipase_inhibitor | Xenical, Alli
metformin with sitagliptin = metformin + sitagliptin | | Janumet
metformin with linagliptin = metformin + linagliptin | | Jentadueto
metformin with empagliflozin = metformin + empagliflozin | | Synjardy
metformin with dapagliflozin = metformin + dapagliflozin | | Xigduo
metformin with pioglitazone = metformin + pioglitazone | | Actoplus Met, Competact
metformin with vildagliptin = metformin + vildagliptin | | Eucreas
metformin with glibenclamide = metformin + glibenclamide | | Glucovance
empagliflozin with linagliptin = empagliflozin + linagliptin | | Glyxambi
insulin glargine with lixisenatide = insulin glargine + lixisenatide | | Soliqua, Suliqua
insulin degludec with liraglutide = insulin degludec + liraglutide | | Xultophy
dutasteride with tamsulosin = dutasteride + tamsulosin | | Combodart, Jalyn
`;
