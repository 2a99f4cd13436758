/** Medicines against cancer that patients know by name. Format: see {@link parseDrugTable}. */
export const CANCER = `
anastrozole | aromatase_inhibitor | Arimidex
exemestane | aromatase_inhibitor | Aromasin
letrozole | aromatase_inhibitor | Femara
tamoxifen | serm tamoxifen | Nolvadex, Soltamox
toremifene | serm qt_possible_risk | Fareston
fulvestrant | fulvestrant | Faslodex
bleomycin | cytotoxic | Blenoxane
busulfan | cytotoxic bone_marrow_toxic | Myleran, Busilvex
capecitabine | cytotoxic fluoropyrimidine bone_marrow_toxic cyp2c9_inhibitor | Xeloda
carboplatin | cytotoxic bone_marrow_toxic | Paraplatin
chlorambucil | cytotoxic bone_marrow_toxic | Leukeran
cisplatin | cytotoxic bone_marrow_toxic nephrotoxic | Platinol
cytarabine | cytotoxic bone_marrow_toxic | Cytosar
docetaxel | cytotoxic bone_marrow_toxic taxane | Taxotere
doxorubicin | cytotoxic bone_marrow_toxic | Adriamycin, Caelyx
etoposide | cytotoxic bone_marrow_toxic | Vepesid
fluorouracil | cytotoxic fluoropyrimidine bone_marrow_toxic cyp2c9_inhibitor | 5-FU, Adrucil, Efudix, Efudex
gemcitabine | cytotoxic bone_marrow_toxic | Gemzar
hydroxycarbamide | cytotoxic bone_marrow_toxic | hydroxyurea, Hydrea, Siklos, Droxia
ifosfamide | cytotoxic bone_marrow_toxic | Ifex
irinotecan | cytotoxic bone_marrow_toxic irinotecan | Camptosar, Campto, Onivyde
melphalan | cytotoxic bone_marrow_toxic | Alkeran
mitotane | cyp3a4_strong_inducer enzyme_inducer | Lysodren
oxaliplatin | cytotoxic bone_marrow_toxic qt_known_risk | Eloxatin
paclitaxel | cytotoxic bone_marrow_toxic taxane | Taxol, Abraxane
pemetrexed | cytotoxic bone_marrow_toxic pemetrexed | Alimta
procarbazine | cytotoxic bone_marrow_toxic weak_maoi | Matulane, Natulan
temozolomide | cytotoxic bone_marrow_toxic | Temodar, Temodal
vinblastine | cytotoxic bone_marrow_toxic vinca | Velban
vincristine | cytotoxic vinca | Oncovin
vinorelbine | cytotoxic bone_marrow_toxic vinca | Navelbine
arsenic trioxide | qt_known_risk | Trisenox
vandetanib | kinase_inhibitor qt_known_risk | Caprelsa
nilotinib | kinase_inhibitor qt_known_risk kinase_cyp3a4 kinase_acid | Tasigna
dasatinib | kinase_inhibitor qt_possible_risk kinase_cyp3a4 kinase_acid | Sprycel
imatinib | kinase_inhibitor kinase_cyp3a4 cyp3a4_moderate_inhibitor | Gleevec, Glivec
bosutinib | kinase_inhibitor kinase_cyp3a4 kinase_acid qt_possible_risk | Bosulif
ponatinib | kinase_inhibitor kinase_cyp3a4 | Iclusig
erlotinib | kinase_inhibitor kinase_cyp3a4 kinase_acid | Tarceva
gefitinib | kinase_inhibitor kinase_cyp3a4 kinase_acid | Iressa
lapatinib | kinase_inhibitor kinase_cyp3a4 qt_possible_risk | Tykerb, Tyverb
osimertinib | kinase_inhibitor kinase_cyp3a4 qt_possible_risk | Tagrisso
sorafenib | kinase_inhibitor kinase_cyp3a4 qt_possible_risk | Nexavar
sunitinib | kinase_inhibitor kinase_cyp3a4 qt_possible_risk | Sutent
pazopanib | kinase_inhibitor kinase_cyp3a4 kinase_acid qt_possible_risk | Votrient
axitinib | kinase_inhibitor kinase_cyp3a4 | Inlyta
ibrutinib | kinase_inhibitor kinase_cyp3a4 bleeding_kinase | Imbruvica
acalabrutinib | kinase_inhibitor kinase_cyp3a4 bleeding_kinase | Calquence
venetoclax | kinase_cyp3a4 venetoclax | Venclexta, Venclyxto
palbociclib | kinase_inhibitor kinase_cyp3a4 | Ibrance
ribociclib | kinase_inhibitor kinase_cyp3a4 cyp3a4_strong_inhibitor qt_possible_risk | Kisqali
abemaciclib | kinase_inhibitor kinase_cyp3a4 | Verzenio, Verzenios
olaparib | parp_inhibitor kinase_cyp3a4 | Lynparza
crizotinib | kinase_inhibitor kinase_cyp3a4 cyp3a4_moderate_inhibitor qt_possible_risk | Xalkori
ceritinib | kinase_inhibitor cyp3a4_strong_inhibitor qt_possible_risk | Zykadia
vemurafenib | kinase_inhibitor qt_possible_risk cyp1a2_inhibitor | Zelboraf
dabrafenib | kinase_inhibitor enzyme_inducer | Tafinlar
trametinib | kinase_inhibitor | Mekinist
idelalisib | kinase_inhibitor cyp3a4_strong_inhibitor | Zydelig
lenalidomide | thalidomide_analogue bone_marrow_toxic | Revlimid
pomalidomide | thalidomide_analogue bone_marrow_toxic | Pomalyst, Imnovid
thalidomide | thalidomide_analogue | Thalomid
bortezomib | proteasome_inhibitor | Velcade
trastuzumab | antibody_cancer | Herceptin
bevacizumab | antibody_cancer | Avastin
nivolumab | checkpoint_inhibitor | Opdivo
pembrolizumab | checkpoint_inhibitor | Keytruda
ipilimumab | checkpoint_inhibitor | Yervoy
interferon alfa | interferon | Intron A, Pegasys, PegIntron, peginterferon
folinic acid | folate | leucovorin, calcium folinate
filgrastim | gcsf | Neupogen, Zarzio
daunorubicin | cytotoxic bone_marrow_toxic | Cerubidine
epirubicin | cytotoxic bone_marrow_toxic | Ellence, Pharmorubicin
idarubicin | cytotoxic bone_marrow_toxic | Idamycin, Zavedos
`;
