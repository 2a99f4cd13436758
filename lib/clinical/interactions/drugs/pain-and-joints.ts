/** Pain, fever, inflammation, gout, bones and joints. Format: see {@link parseDrugTable}. */
export const PAIN_AND_JOINTS = `
paracetamol | paracetamol | acetaminophen, Tylenol, Panadol, Calpol, Tempra, Doliprane, Efferalgan, Ofirmev, APAP, Dafalgan, Ben-u-ron, Mapap, Perfalgan, Medinol, Tylenol Extra Strength, Panadol Extra
ibuprofen | nsaid | Advil, Motrin, Nurofen, Brufen, Calprofen, Cuprofen, Ibuleve, Anadin Joint Pain, Caldolor, Ibugel, Dolormin
naproxen | nsaid | Aleve, Naprosyn, Anaprox, Feminax Ultra, Naprelan, Synflex
diclofenac | nsaid | Voltaren, Voltarol, Cataflam, Cambia, Zipsor, Dicloflex, Motifene, Zorvolex
aceclofenac | nsaid | Preservex
celecoxib | nsaid cox2_selective sulfonamide_other | Celebrex
dexibuprofen | nsaid | Seractil
dexketoprofen | nsaid | Keral, Enantyum
diflunisal | nsaid salicylate | Dolobid
etodolac | nsaid | Lodine, Eccoxolac
etoricoxib | nsaid cox2_selective | Arcoxia
fenoprofen | nsaid | Nalfon, Fenopron
flurbiprofen | nsaid | Ansaid, Froben, Strefen, Streflam
indometacin | nsaid | Indocin, indomethacin, Tivorbex
ketoprofen | nsaid | Orudis, Oruvail, Oruvail Gel
ketorolac | nsaid | Toradol, Sprix, Acular
lornoxicam | nsaid | Xefo
meclofenamate | nsaid | Meclomen
mefenamic acid | nsaid | Ponstan, Ponstel
meloxicam | nsaid | Mobic, Vivlodex, Anjeso
metamizole | nsaid | dipyrone, Novalgin, Nolotil
nabumetone | nsaid | Relafen, Relifex
nimesulide | nsaid | Nimed, Aulin
oxaprozin | nsaid | Daypro
parecoxib | nsaid cox2_selective | Dynastat
piroxicam | nsaid | Feldene
salsalate | nsaid salicylate | Disalcid
sulindac | nsaid | Clinoril
tenoxicam | nsaid | Mobiflex
tiaprofenic acid | nsaid | Surgam
tolfenamic acid | nsaid | Clotam
tolmetin | nsaid | Tolectin
bismuth subsalicylate | salicylate polyvalent_cation | Pepto-Bismol, Pepto, Kaopectate
magnesium salicylate | salicylate | Doan's
buprenorphine | opioid opioid_antagonist_partial | Subutex, Butrans, Temgesic, Transtec, Buvidal, Belbuca, Sublocade, BuTrans patch
codeine | opioid cyp2d6_prodrug | codeine phosphate, Galcodine
dihydrocodeine | opioid | DF118, DHC Continus
fentanyl | opioid opioid_serotonergic opioid_cyp3a4 | Duragesic, Actiq, Durogesic, Matrifen, Fentora, Sublimaze, Abstral, fentanyl patch, Mezolar
alfentanil | opioid opioid_cyp3a4 | Rapifen
sufentanil | opioid opioid_cyp3a4 | Dsuvia, Zalviso
remifentanil | opioid | Ultiva
hydrocodone | opioid opioid_cyp3a4 | Hysingla, Zohydro
hydromorphone | opioid | Dilaudid, Palladone
levorphanol | opioid opioid_serotonergic | Levo-Dromoran
methadone | opioid opioid_serotonergic qt_known_risk | Dolophine, Methadose, Physeptone
morphine | opioid | MS Contin, MST, Oramorph, Kadian, Sevredol, Zomorph, MST Continus, Roxanol, morphine sulfate
diamorphine | opioid | heroin
oxycodone | opioid opioid_cyp3a4 | OxyContin, Roxicodone, OxyNorm, Longtec, Xtampza, Oxaydo, Shortec
oxymorphone | opioid | Opana
pentazocine | opioid opioid_antagonist_partial | Talwin
pethidine | opioid opioid_serotonergic | meperidine, Demerol, Dolantin
tapentadol | opioid opioid_serotonergic | Nucynta, Palexia
tilidine | opioid | Valoron
tramadol | opioid opioid_serotonergic seizure_threshold cyp2d6_prodrug | Ultram, Zydol, Tramal, Conzip, Zamadol, Maxitram, Marol, Contramal
meptazinol | opioid | Meptid
butorphanol | opioid opioid_antagonist_partial | Stadol
nalbuphine | opioid opioid_antagonist_partial | Nubain
nefopam | analgesic_other antimuscarinic | Acupan
lidocaine | local_anaesthetic | Lidoderm, lignocaine, Xylocaine, Versatis, EMLA
bupivacaine | local_anaesthetic | Marcaine, Exparel
capsaicin | topical_analgesic | Zacin, Qutenza, Axsain
allopurinol | xanthine_oxidase_inhibitor | Zyloprim, Zyloric, Aloprim
febuxostat | xanthine_oxidase_inhibitor | Uloric, Adenuric
colchicine | colchicine | Colcrys, Mitigare, Gloperba
probenecid | uricosuric | Benemid
benzbromarone | uricosuric | Desuric
lesinurad | uricosuric | Zurampic
rasburicase | uricase | Elitek, Fasturtec
pegloticase | uricase | Krystexxa
methotrexate | methotrexate immunosuppressant bone_marrow_toxic hepatotoxic | Trexall, Rheumatrex, Otrexup, Metoject, Maxtrex, Methofill, Nordimet, Rasuvo, MTX
leflunomide | immunosuppressant bone_marrow_toxic hepatotoxic teratogen_immune | Arava
hydroxychloroquine | qt_known_risk antimalarial | Plaquenil, Quinoric
sulfasalazine | aminosalicylate sulfonamide_other | Azulfidine, Salazopyrin, sulphasalazine
azathioprine | thiopurine immunosuppressant bone_marrow_toxic | Imuran, Azasan, Imurel
mercaptopurine | thiopurine immunosuppressant bone_marrow_toxic | Purinethol, 6-MP, Xaluprine, Puri-Nethol
tioguanine | thiopurine immunosuppressant bone_marrow_toxic | thioguanine, Lanvis
ciclosporin | calcineurin_inhibitor immunosuppressant cyp3a4_moderate_inhibitor pgp_inhibitor | cyclosporine, cyclosporin, Neoral, Sandimmune, Sandimmun, Gengraf, Capimune, Deximune
tacrolimus | calcineurin_inhibitor immunosuppressant qt_possible_risk | Prograf, Advagraf, Envarsus, Adoport, Protopic, Modigraf, FK506
voclosporin | calcineurin_inhibitor immunosuppressant | Lupkynis
sirolimus | mtor_inhibitor immunosuppressant | Rapamune, rapamycin
everolimus | mtor_inhibitor immunosuppressant | Afinitor, Zortress, Certican, Votubia
mycophenolate | immunosuppressant bone_marrow_toxic mycophenolate | mycophenolate mofetil, CellCept, Myfortic, mycophenolic acid
cyclophosphamide | immunosuppressant cytotoxic bone_marrow_toxic | Cytoxan, Endoxan
adalimumab | immunosuppressant biologic_immune tnf_inhibitor | Humira, Amgevita, Hyrimoz, Imraldi, Cyltezo, Hadlima, Yuflyma, Idacio
certolizumab | immunosuppressant biologic_immune tnf_inhibitor | Cimzia
etanercept | immunosuppressant biologic_immune tnf_inhibitor | Enbrel, Benepali, Erelzi
golimumab | immunosuppressant biologic_immune tnf_inhibitor | Simponi
infliximab | immunosuppressant biologic_immune tnf_inhibitor | Remicade, Inflectra, Remsima, Renflexis, Flixabi
abatacept | immunosuppressant biologic_immune | Orencia
anakinra | immunosuppressant biologic_immune il_inhibitor | Kineret
canakinumab | immunosuppressant biologic_immune il_inhibitor | Ilaris
rituximab | immunosuppressant biologic_immune | Rituxan, MabThera, Truxima, Rixathon
tocilizumab | immunosuppressant biologic_immune il_inhibitor | Actemra, RoActemra
sarilumab | immunosuppressant biologic_immune il_inhibitor | Kevzara
secukinumab | immunosuppressant biologic_immune il_inhibitor | Cosentyx
ixekizumab | immunosuppressant biologic_immune il_inhibitor | Taltz
ustekinumab | immunosuppressant biologic_immune il_inhibitor | Stelara, Wezlana
guselkumab | immunosuppressant biologic_immune il_inhibitor | Tremfya
risankizumab | immunosuppressant biologic_immune il_inhibitor | Skyrizi
vedolizumab | immunosuppressant biologic_immune | Entyvio
belimumab | immunosuppressant biologic_immune | Benlysta
tofacitinib | immunosuppressant jak_inhibitor | Xeljanz
baricitinib | immunosuppressant jak_inhibitor | Olumiant
upadacitinib | immunosuppressant jak_inhibitor | Rinvoq
filgotinib | immunosuppressant jak_inhibitor | Jyseleca
ruxolitinib | immunosuppressant jak_inhibitor | Jakafi, Jakavi
apremilast | pde4_inhibitor | Otezla
penicillamine | penicillamine bone_marrow_toxic | Cuprimine, Distamine
sodium aurothiomalate | gold bone_marrow_toxic | Myocrisin, auranofin, gold injections
alendronic acid | bisphosphonate | Fosamax, alendronate, Binosto
risedronate | bisphosphonate | Actonel, risedronic acid, Atelvia
ibandronic acid | bisphosphonate | Boniva, Bonviva, ibandronate
zoledronic acid | bisphosphonate | Reclast, Aclasta, Zometa, zoledronate
pamidronate | bisphosphonate | Aredia
denosumab | denosumab | Prolia, Xgeva
teriparatide | teriparatide | Forteo, Forsteo
raloxifene | serm | Evista
romosozumab | romosozumab | Evenity
glucosamine | supplement_glucosamine | glucosamine sulfate, glucosamine chondroitin
co-codamol = paracetamol + codeine | | Solpadeine, Solpadol, Kapake, Zapain, Tylenol 3, Tylenol with codeine, Tylenol No 3, Paracodol, Panadol Ultra, acetaminophen codeine, Codapane, Migraleve, Solpadeine Plus, Solpadeine Max
co-dydramol = paracetamol + dihydrocodeine | | Paramol, Remedeine
co-codaprin = aspirin + codeine | | Codis
co-proxamol = paracetamol + dextropropoxyphene | | Distalgesic, Darvocet
dextropropoxyphene | opioid qt_possible_risk | propoxyphene, Darvon
hydrocodone with paracetamol = hydrocodone + paracetamol | | Vicodin, Norco, Lortab, Lorcet, Xodol, hydrocodone acetaminophen
hydrocodone with ibuprofen = hydrocodone + ibuprofen | | Vicoprofen, Reprexain
oxycodone with paracetamol = oxycodone + paracetamol | | Percocet, Endocet, Roxicet, Nalocet, oxycodone acetaminophen
oxycodone with aspirin = oxycodone + aspirin | | Percodan
oxycodone with naloxone = oxycodone + naloxone | | Targinact, Targin
buprenorphine with naloxone = buprenorphine + naloxone | | Suboxone, Zubsolv
tramadol with paracetamol = tramadol + paracetamol | | Ultracet, Tramacet, Zaldiar, Ixprim
tramadol with celecoxib = tramadol + celecoxib | | Seglentis
ibuprofen with codeine = ibuprofen + codeine | | Nurofen Plus, Codafen
ibuprofen with paracetamol = ibuprofen + paracetamol | | Nuromol, Combogesic, Advil Dual Action, Duexa
ibuprofen with famotidine = ibuprofen + famotidine | | Duexis
naproxen with esomeprazole = naproxen + esomeprazole | | Vimovo
naproxen with sumatriptan = naproxen + sumatriptan | | Treximet
diclofenac with misoprostol = diclofenac + misoprostol | | Arthrotec
butalbital with paracetamol and caffeine = butalbital + paracetamol + caffeine | | Fioricet, Esgic
butalbital with aspirin and caffeine = butalbital + aspirin + caffeine | | Fiorinal
aspirin with paracetamol and caffeine = aspirin + paracetamol + caffeine | | Excedrin, Anadin Extra, Excedrin Migraine, Thomapyrin
aspirin with caffeine = aspirin + caffeine | | Anadin, BC Powder, Anacin
aspirin with sodium bicarbonate = aspirin + sodium bicarbonate | | Alka-Seltzer, Alka-Seltzer Original
aspirin with carisoprodol = aspirin + carisoprodol | |  Soma Compound
ropivacaine | local_anaesthetic | Naropin
mepivacaine | local_anaesthetic | Carbocaine
prilocaine | local_anaesthetic | Citanest
articaine | local_anaesthetic | Septocaine
`;
