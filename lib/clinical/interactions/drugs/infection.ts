/** Bacteria, viruses, fungi, parasites and vaccines. Format: see {@link parseDrugTable}. */
export const INFECTION = `
amoxicillin | penicillin aminopenicillin | Amoxil, Moxatag, amoxycillin, Trimox, Clamoxyl
ampicillin | penicillin aminopenicillin | Penbritin, Principen
benzylpenicillin | penicillin | penicillin G, Crystapen, Bicillin, benzathine benzylpenicillin, Pfizerpen, benzathine penicillin
phenoxymethylpenicillin | penicillin | penicillin V, penicillin VK, pen V, Pen-Vee K, Veetids
penicillin | penicillin | penicillins
dicloxacillin | penicillin enzyme_inducer | Dynapen
flucloxacillin | penicillin | Floxapen, floxacillin
nafcillin | penicillin enzyme_inducer | Nallpen
oxacillin | penicillin | Bactocill
piperacillin | penicillin aminopenicillin |
pivmecillinam | penicillin pivalate | Selexid, Pivya
temocillin | penicillin | Negaban
ticarcillin | penicillin |
clavulanic acid | beta_lactamase_inhibitor | clavulanate
tazobactam | beta_lactamase_inhibitor |
sulbactam | beta_lactamase_inhibitor |
cefaclor | cephalosporin ceph_aminopenicillin_chain | Ceclor, Distaclor
cefadroxil | cephalosporin ceph_aminopenicillin_chain | Duricef, Baxan
cefalexin | cephalosporin ceph_aminopenicillin_chain | cephalexin, Keflex, Ceporex
cefprozil | cephalosporin ceph_aminopenicillin_chain | Cefzil
cefradine | cephalosporin ceph_aminopenicillin_chain | cephradine, Velosef
cefazolin | cephalosporin ceph_unique_chain | Ancef, Kefzol
cefdinir | cephalosporin | Omnicef
cefepime | cephalosporin | Maxipime
cefiderocol | cephalosporin | Fetcroja, Fetroja
cefixime | cephalosporin | Suprax
cefotaxime | cephalosporin | Claforan
cefoxitin | cephalosporin ceph_penicillin_g_chain | Mefoxin
cefpodoxime | cephalosporin | Vantin
ceftaroline | cephalosporin | Teflaro, Zinforo
ceftazidime | cephalosporin | Fortaz, Fortum
ceftriaxone | cephalosporin | Rocephin
cefuroxime | cephalosporin | Ceftin, Zinnat, Zinacef
cephalosporin | cephalosporin | cephalosporins
ertapenem | carbapenem | Invanz
imipenem | carbapenem | Primaxin, imipenem cilastatin, Tienam
meropenem | carbapenem | Merrem, Meronem, Vabomere
doripenem | carbapenem | Doribax
aztreonam | monobactam | Azactam, Cayston
amikacin | aminoglycoside | Amikin, Arikayce
gentamicin | aminoglycoside | Garamycin, Cidomycin
neomycin | aminoglycoside |
streptomycin | aminoglycoside |
tobramycin | aminoglycoside | Nebcin, Tobi, Bramitob
azithromycin | macrolide qt_known_risk | Zithromax, Z-Pak, Zmax, zpack, z pack
clarithromycin | macrolide qt_known_risk cyp3a4_strong_inhibitor pgp_inhibitor | Biaxin, Klaricid, Klacid
erythromycin | macrolide qt_known_risk cyp3a4_moderate_inhibitor pgp_inhibitor | Erythrocin, Erymax, Ery-Tab, Erythroped, EryPed
roxithromycin | macrolide qt_known_risk | Rulide
telithromycin | macrolide qt_possible_risk cyp3a4_strong_inhibitor | Ketek
clindamycin | lincosamide | Cleocin, Dalacin, Dalacin C
ciprofloxacin | fluoroquinolone qt_known_risk cyp1a2_inhibitor cyp3a4_moderate_inhibitor | Cipro, Ciproxin, Ciloxan
delafloxacin | fluoroquinolone | Baxdela, Quofenix
gemifloxacin | fluoroquinolone qt_possible_risk | Factive
levofloxacin | fluoroquinolone qt_known_risk | Levaquin, Tavanic, Evoxil
moxifloxacin | fluoroquinolone qt_known_risk | Avelox, Vigamox
norfloxacin | fluoroquinolone qt_possible_risk | Noroxin
ofloxacin | fluoroquinolone qt_possible_risk | Floxin, Tarivid, Exocin
demeclocycline | tetracycline_class | Ledermycin, Declomycin
doxycycline | tetracycline_class | Vibramycin, Vibra-Tabs, Doryx, Oracea, Efracea, Monodox, Adoxa
lymecycline | tetracycline_class | Tetralysal
minocycline | tetracycline_class | Minocin, Solodyn, Acnamino
oxytetracycline | tetracycline_class | Terramycin
tetracycline | tetracycline_class | Sumycin, Achromycin
tigecycline | tetracycline_class | Tygacil
omadacycline | tetracycline_class | Nuzyra
sulfamethoxazole | sulfonamide_antibiotic cyp2c9_inhibitor | sulphamethoxazole
sulfadiazine | sulfonamide_antibiotic | sulphadiazine, silver sulfadiazine, Flamazine, Silvadene
trimethoprim | antifolate potassium_raising_drug bone_marrow_toxic | Primsol, Monotrim, Trimopan
nitrofurantoin | nitrofuran | Macrobid, Macrodantin, Furadantin
fosfomycin | fosfomycin | Monurol, Monuril
methenamine | methenamine | Hiprex, methenamine hippurate
metronidazole | nitroimidazole cyp2c9_inhibitor | Flagyl, Metrogel, Rozex, Metrolyl
tinidazole | nitroimidazole cyp2c9_inhibitor | Tindamax, Fasigyn
secnidazole | nitroimidazole | Solosec
linezolid | antimicrobial_maoi | Zyvox, Zyvoxid
tedizolid | oxazolidinone | Sivextro
methylene blue | antimicrobial_maoi | methylthioninium chloride, Provayblue, Lumeblue
vancomycin | glycopeptide | Vancocin, Firvanq
teicoplanin | glycopeptide | Targocid
telavancin | glycopeptide qt_possible_risk | Vibativ
dalbavancin | glycopeptide | Dalvance, Xydalba
daptomycin | daptomycin | Cubicin
quinupristin with dalfopristin | cyp3a4_moderate_inhibitor | Synercid
chloramphenicol | bone_marrow_toxic cyp2c9_inhibitor chloramphenicol | Chloromycetin, Optrex Infected Eyes
colistin | polymyxin | Colomycin, colistimethate, polymyxin E
polymyxin B | polymyxin |
fusidic acid | fusidic_acid | Fucidin, sodium fusidate, Fucithalmic
mupirocin | topical_antibiotic | Bactroban
rifampicin | rifamycin cyp3a4_strong_inducer enzyme_inducer pgp_inducer | rifampin, Rifadin, Rimactane
rifabutin | rifamycin enzyme_inducer | Mycobutin
rifapentine | rifamycin cyp3a4_strong_inducer enzyme_inducer pgp_inducer | Priftin
rifaximin | rifaximin | Xifaxan, Xifaxanta, Targaxan
isoniazid | isoniazid hepatotoxic | Nydrazid, INH
pyrazinamide | pyrazinamide hepatotoxic | Zinamide
ethambutol | ethambutol | Myambutol
bedaquiline | bedaquiline qt_known_risk | Sirturo
delamanid | qt_known_risk | Deltyba
dapsone | dapsone bone_marrow_toxic | Aczone
fidaxomicin | fidaxomicin | Dificid, Dificlir
fluconazole | azole_antifungal qt_known_risk cyp3a4_moderate_inhibitor cyp2c9_inhibitor cyp2c19_inhibitor | Diflucan, Canesten Oral
itraconazole | azole_antifungal cyp3a4_strong_inhibitor pgp_inhibitor | Sporanox, Onmel
ketoconazole | azole_antifungal cyp3a4_strong_inhibitor pgp_inhibitor | Nizoral, Recorlev
isavuconazole | azole_antifungal cyp3a4_moderate_inhibitor | Cresemba, isavuconazonium
miconazole | azole_antifungal cyp2c9_inhibitor | Daktarin, Monistat, Oravig, Micatin, Loramyc
posaconazole | azole_antifungal cyp3a4_strong_inhibitor pgp_inhibitor | Noxafil
voriconazole | azole_antifungal cyp3a4_strong_inhibitor cyp2c9_inhibitor cyp2c19_inhibitor qt_possible_risk | Vfend
clotrimazole | topical_antifungal | Canesten, Lotrimin
terbinafine | cyp2d6_strong_inhibitor terbinafine | Lamisil
griseofulvin | enzyme_inducer griseofulvin | Gris-PEG, Grisol
nystatin | topical_antifungal | Nystan, Mycostatin
amphotericin B | amphotericin | AmBisome, Fungizone, amphotericin
caspofungin | echinocandin | Cancidas
flucytosine | flucytosine bone_marrow_toxic | Ancobon, Ancotil
aciclovir | herpes_antiviral | acyclovir, Zovirax, Sitavig
famciclovir | herpes_antiviral | Famvir
valaciclovir | herpes_antiviral | valacyclovir, Valtrex
ganciclovir | cmv_antiviral bone_marrow_toxic | Cytovene, Cymevene
valganciclovir | cmv_antiviral bone_marrow_toxic | Valcyte
foscarnet | qt_possible_risk nephrotoxic | Foscavir
cidofovir | nephrotoxic | Vistide
letermovir | cyp3a4_moderate_inhibitor letermovir | Prevymis
oseltamivir | influenza_antiviral | Tamiflu
zanamivir | influenza_antiviral | Relenza
baloxavir | influenza_antiviral baloxavir | Xofluza
molnupiravir | covid_antiviral | Lagevrio
remdesivir | covid_antiviral | Veklury
ribavirin | ribavirin bone_marrow_toxic | Rebetol, Copegus
sofosbuvir | hepatitis_c_antiviral sofosbuvir | Sovaldi
ledipasvir | hepatitis_c_antiviral |
velpatasvir | hepatitis_c_antiviral |
glecaprevir | hepatitis_c_antiviral hepatitis_c_protease_inhibitor |
pibrentasvir | hepatitis_c_antiviral |
elbasvir | hepatitis_c_antiviral |
grazoprevir | hepatitis_c_antiviral hepatitis_c_protease_inhibitor |
telaprevir | hepatitis_c_antiviral hepatitis_c_protease_inhibitor cyp3a4_strong_inhibitor | Incivek
boceprevir | hepatitis_c_antiviral hepatitis_c_protease_inhibitor cyp3a4_strong_inhibitor | Victrelis
entecavir | hepatitis_b_antiviral | Baraclude
abacavir | nrti | Ziagen
didanosine | nrti didanosine | Videx
emtricitabine | nrti | Emtriva
lamivudine | nrti | Epivir, Zeffix
stavudine | nrti stavudine | Zerit
tenofovir | nrti tenofovir | Viread, tenofovir disoproxil, Vemlidy, tenofovir alafenamide, TDF
zidovudine | nrti zidovudine bone_marrow_toxic | Retrovir, AZT
doravirine | nnrti | Pifeltro
efavirenz | nnrti enzyme_inducer qt_possible_risk | Sustiva
etravirine | nnrti enzyme_inducer | Intelence
nevirapine | nnrti enzyme_inducer | Viramune
rilpivirine | nnrti rilpivirine qt_possible_risk | Edurant
atazanavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor | Reyataz
darunavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor | Prezista
fosamprenavir | hiv_protease_inhibitor cyp3a4_moderate_inhibitor | Lexiva, Telzir
indinavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor | Crixivan
lopinavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor |
nelfinavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor | Viracept
saquinavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor qt_possible_risk | Invirase
tipranavir | hiv_protease_inhibitor cyp3a4_strong_inhibitor | Aptivus
ritonavir | hiv_protease_inhibitor booster cyp3a4_strong_inhibitor pgp_inhibitor | Norvir
cobicistat | booster cyp3a4_strong_inhibitor pgp_inhibitor | Tybost
nirmatrelvir | covid_antiviral |
bictegravir | integrase_inhibitor |
cabotegravir | integrase_inhibitor | Apretude, Vocabria
dolutegravir | integrase_inhibitor dolutegravir | Tivicay
elvitegravir | integrase_inhibitor |
raltegravir | integrase_inhibitor | Isentress
maraviroc | maraviroc | Selzentry, Celsentri
lenacapavir | lenacapavir | Sunlenca, Yeztugo
atovaquone | antimalarial |
proguanil | antimalarial | Paludrine
chloroquine | antimalarial qt_known_risk | Aralen, Avloclor
mefloquine | antimalarial mefloquine seizure_threshold | Lariam
primaquine | antimalarial primaquine |
tafenoquine | antimalarial primaquine | Krintafel, Arakoda
pyrimethamine | antimalarial antifolate bone_marrow_toxic | Daraprim
quinine | antimalarial quinine qt_possible_risk | Qualaquin, quinine sulfate, quinine sulphate
artemether | antimalarial |
lumefantrine | antimalarial qt_possible_risk |
pentamidine | qt_known_risk | Pentam, Nebupent
albendazole | anthelmintic | Albenza, Eskazole
mebendazole | anthelmintic | Vermox, Ovex, Emverm
ivermectin | anthelmintic | Stromectol, Soolantra
praziquantel | anthelmintic praziquantel | Biltricide
permethrin | topical_antiparasitic | Lyclear, Elimite, Nix
MMR vaccine | live_vaccine | MMR, measles vaccine, measles mumps rubella vaccine, Priorix, MMR jab, MMRV
varicella vaccine | live_vaccine | chickenpox vaccine, Varivax, Varilrix
live zoster vaccine | live_vaccine | Zostavax
nasal flu vaccine | live_vaccine | FluMist, Fluenz, live attenuated influenza vaccine
yellow fever vaccine | live_vaccine | Stamaril, YF-Vax
BCG vaccine | live_vaccine | BCG
oral typhoid vaccine | live_vaccine | Vivotif
rotavirus vaccine | live_vaccine | Rotarix, RotaTeq
co-trimoxazole = trimethoprim + sulfamethoxazole | | trimethoprim-sulfamethoxazole, sulfamethoxazole-trimethoprim, Bactrim, Septra, Septrin, TMP-SMX, SMX-TMP, TMP/SMX, SMZ-TMP, cotrimoxazole, trimethoprim sulfa, Bactrim DS, Sulfatrim, sulfamethoxazole trimethoprim, Cotrim
co-amoxiclav = amoxicillin + clavulanic acid | | Augmentin, Augmentin Duo, amoxicillin-clavulanate, amoxicillin clavulanic acid, Clavulin, amox-clav, amoxiclav
co-fluampicil = flucloxacillin + ampicillin | | Magnapen
piperacillin with tazobactam = piperacillin + tazobactam | | Tazocin, Zosyn, pip-tazo, piperacillin tazobactam
ampicillin with sulbactam = ampicillin + sulbactam | | Unasyn
nirmatrelvir with ritonavir = nirmatrelvir + ritonavir | | Paxlovid
lopinavir with ritonavir = lopinavir + ritonavir | | Kaletra, Aluvia
darunavir with cobicistat = darunavir + cobicistat | | Prezcobix, Rezolsta
atazanavir with cobicistat = atazanavir + cobicistat | | Evotaz
efavirenz with emtricitabine and tenofovir = efavirenz + emtricitabine + tenofovir | | Atripla
emtricitabine with tenofovir = emtricitabine + tenofovir | | Truvada, Descovy, PrEP
bictegravir with emtricitabine and tenofovir = bictegravir + emtricitabine + tenofovir | | Biktarvy
elvitegravir with cobicistat, emtricitabine and tenofovir = elvitegravir + cobicistat + emtricitabine + tenofovir | | Genvoya, Stribild
darunavir with cobicistat, emtricitabine and tenofovir = darunavir + cobicistat + emtricitabine + tenofovir | | Symtuza
rilpivirine with emtricitabine and tenofovir = rilpivirine + emtricitabine + tenofovir | | Odefsey, Complera, Eviplera
dolutegravir with rilpivirine = dolutegravir + rilpivirine | | Juluca
dolutegravir with lamivudine = dolutegravir + lamivudine | | Dovato
dolutegravir with abacavir and lamivudine = dolutegravir + abacavir + lamivudine | | Triumeq
abacavir with lamivudine = abacavir + lamivudine | | Epzicom, Kivexa
zidovudine with lamivudine = zidovudine + lamivudine | | Combivir
cabotegravir with rilpivirine = cabotegravir + rilpivirine | | Cabenuva
sofosbuvir with ledipasvir = sofosbuvir + ledipasvir | | Harvoni
sofosbuvir with velpatasvir = sofosbuvir + velpatasvir | | Epclusa
glecaprevir with pibrentasvir = glecaprevir + pibrentasvir | | Mavyret, Maviret
elbasvir with grazoprevir = elbasvir + grazoprevir | | Zepatier
atovaquone with proguanil = atovaquone + proguanil | | Malarone
artemether with lumefantrine = artemether + lumefantrine | | Coartem, Riamet
rifampicin with isoniazid = rifampicin + isoniazid | | Rifinah, Rifamate
rifampicin with isoniazid and pyrazinamide = rifampicin + isoniazid + pyrazinamide | | Rifater
bismuth with metronidazole and tetracycline = bismuth subsalicylate + metronidazole + tetracycline | | Pylera, Helidac
lefamulin | qt_possible_risk cyp3a4_moderate_inhibitor | Xenleta
cloxacillin | penicillin | Orbenin
ampicillin with cloxacillin = ampicillin + cloxacillin | | Ampiclox
cefotetan | cephalosporin | Cefotan
cefditoren | cephalosporin | Spectracef
`;
