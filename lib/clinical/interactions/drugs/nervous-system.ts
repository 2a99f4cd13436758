/** Mind, sleep, epilepsy, Parkinson's, migraine, dementia and addiction. Format: see {@link parseDrugTable}. */
export const NERVOUS_SYSTEM = `
citalopram | ssri qt_known_risk | Celexa, Cipramil, Seropram
escitalopram | ssri qt_known_risk | Lexapro, Cipralex
fluoxetine | ssri cyp2d6_strong_inhibitor cyp2c19_inhibitor | Prozac, Sarafem, Oxactin
fluvoxamine | ssri cyp1a2_inhibitor cyp2c19_inhibitor cyp3a4_moderate_inhibitor | Luvox, Faverin
paroxetine | ssri cyp2d6_strong_inhibitor | Paxil, Seroxat, Brisdelle
sertraline | ssri | Zoloft, Lustral
dapoxetine | ssri | Priligy
desvenlafaxine | snri | Pristiq
duloxetine | snri | Cymbalta, Yentreve, Drizalma
levomilnacipran | snri | Fetzima
milnacipran | snri | Savella, Ixel
venlafaxine | snri qt_possible_risk | Effexor, Effexor XR, Efexor, Vensir, Venlalic
vortioxetine | serotonergic_other antidepressant_other | Trintellix, Brintellix
vilazodone | serotonergic_other antidepressant_other | Viibryd
mirtazapine | antidepressant_other sedating_antidepressant serotonergic_other qt_possible_risk | Remeron, Zispin, Zispin SolTab
mianserin | antidepressant_other sedating_antidepressant | Tolvon
trazodone | antidepressant_other sedating_antidepressant serotonergic_other qt_possible_risk | Desyrel, Molipaxin, Oleptro, Trittico
nefazodone | antidepressant_other sedating_antidepressant serotonergic_other cyp3a4_strong_inhibitor | Serzone
bupropion | antidepressant_other cyp2d6_strong_inhibitor seizure_threshold | Wellbutrin, Zyban, Aplenzin, Forfivo, amfebutamone
agomelatine | antidepressant_other | Valdoxan
reboxetine | antidepressant_other | Edronax
esketamine | sedative_other | Spravato
ketamine | sedative_other | Ketalar
amitriptyline | tca antimuscarinic sedating_antidepressant qt_possible_risk | Elavil, Tryptizol, Saroten
clomipramine | tca antimuscarinic sedating_antidepressant | Anafranil
desipramine | tca antimuscarinic | Norpramin
dosulepin | tca antimuscarinic sedating_antidepressant | Prothiaden, dothiepin
doxepin | tca antimuscarinic sedating_antidepressant | Sinequan, Silenor, Sinepin
imipramine | tca antimuscarinic sedating_antidepressant qt_possible_risk | Tofranil
lofepramine | tca antimuscarinic | Gamanil
nortriptyline | tca antimuscarinic qt_possible_risk | Pamelor, Allegron, Aventyl
protriptyline | tca antimuscarinic | Vivactil
trimipramine | tca antimuscarinic sedating_antidepressant | Surmontil
isocarboxazid | maoi | Marplan
phenelzine | maoi | Nardil
tranylcypromine | maoi | Parnate
moclobemide | maoi | Manerix, Aurorix
selegiline | maoi mao_b_inhibitor | Eldepryl, Emsam, Zelapar, deprenyl
rasagiline | maoi mao_b_inhibitor | Azilect
safinamide | maoi mao_b_inhibitor | Xadago
lithium | lithium | lithium carbonate, lithium citrate, Priadel, Lithobid, Camcolit, Eskalith, Liskonum
amisulpride | antipsychotic dopamine_antagonist qt_possible_risk | Solian, Barhemsys
aripiprazole | antipsychotic cyp2d6_substrate | Abilify
asenapine | antipsychotic dopamine_antagonist qt_possible_risk | Saphris, Sycrest
brexpiprazole | antipsychotic | Rexulti, Rxulti
cariprazine | antipsychotic | Vraylar, Reagila
chlorpromazine | antipsychotic dopamine_antagonist antimuscarinic sedating_antipsychotic qt_known_risk | Thorazine, Largactil
clozapine | antipsychotic antimuscarinic sedating_antipsychotic qt_possible_risk clozapine_class bone_marrow_toxic | Clozaril, Zaponex, Denzapine, Leponex, Versacloz
droperidol | antipsychotic dopamine_antagonist qt_known_risk | Inapsine, Xomolix
flupentixol | antipsychotic dopamine_antagonist | Depixol, Fluanxol, flupenthixol
fluphenazine | antipsychotic dopamine_antagonist | Modecate, Prolixin
haloperidol | antipsychotic dopamine_antagonist qt_known_risk | Haldol, Serenace, Dozic
iloperidone | antipsychotic dopamine_antagonist qt_possible_risk | Fanapt
levomepromazine | antipsychotic dopamine_antagonist sedating_antipsychotic antimuscarinic qt_known_risk | Nozinan, methotrimeprazine
lumateperone | antipsychotic | Caplyta
lurasidone | antipsychotic dopamine_antagonist | Latuda
olanzapine | antipsychotic dopamine_antagonist sedating_antipsychotic | Zyprexa, Zalasta, Zypadhera
paliperidone | antipsychotic dopamine_antagonist qt_possible_risk | Invega, Xeplion
perphenazine | antipsychotic dopamine_antagonist | Trilafon, Fentazin
pimozide | antipsychotic dopamine_antagonist qt_known_risk | Orap
quetiapine | antipsychotic sedating_antipsychotic qt_possible_risk | Seroquel, Seroquel XR, Atrolak, Biquelle
risperidone | antipsychotic dopamine_antagonist qt_possible_risk cyp2d6_substrate | Risperdal, Perseris, Okedi
sulpiride | antipsychotic dopamine_antagonist qt_known_risk | Dolmatil, Sulpor
thioridazine | antipsychotic dopamine_antagonist antimuscarinic sedating_antipsychotic qt_known_risk | Mellaril, Melleril
trifluoperazine | antipsychotic dopamine_antagonist | Stelazine
ziprasidone | antipsychotic dopamine_antagonist qt_possible_risk | Geodon, Zeldox
zuclopenthixol | antipsychotic dopamine_antagonist | Clopixol
pimavanserin | antipsychotic qt_possible_risk | Nuplazid
alprazolam | benzodiazepine benzodiazepine_cyp3a4 | Xanax, Zanax, Niravam
bromazepam | benzodiazepine | Lexotan, Lexotanil
chlordiazepoxide | benzodiazepine | Librium
clobazam | benzodiazepine antiepileptic | Frisium, Onfi, Sympazan
clonazepam | benzodiazepine antiepileptic | Klonopin, Rivotril
clorazepate | benzodiazepine | Tranxene
diazepam | benzodiazepine | Valium, Diastat, Stesolid, Diazemuls
estazolam | benzodiazepine | ProSom
flurazepam | benzodiazepine | Dalmane
loprazolam | benzodiazepine | Dormonoct
lorazepam | benzodiazepine | Ativan, Temesta
lormetazepam | benzodiazepine | Noctamid
midazolam | benzodiazepine benzodiazepine_cyp3a4 | Versed, Buccolam, Epistatus, Hypnovel, Dormicum
nitrazepam | benzodiazepine | Mogadon
oxazepam | benzodiazepine | Serax, Seresta
temazepam | benzodiazepine | Restoril, Normison
triazolam | benzodiazepine benzodiazepine_cyp3a4 | Halcion
zolpidem | z_drug | Ambien, Stilnoct, Edluar, Stilnox
zopiclone | z_drug | Zimovane, Imovane
eszopiclone | z_drug | Lunesta
zaleplon | z_drug | Sonata
suvorexant | orexin_antagonist | Belsomra
lemborexant | orexin_antagonist | Dayvigo
daridorexant | orexin_antagonist | Quviviq
ramelteon | melatonin_agonist | Rozerem
melatonin | melatonin_agonist | Circadin, Slenyto
tasimelteon | melatonin_agonist | Hetlioz
buspirone | serotonergic_other anxiolytic_other | BuSpar
hydroxyzine | sedating_antihistamine antimuscarinic qt_possible_risk | Atarax, Vistaril, Ucerax
chloral hydrate | sedative_other | Welldorm, chloral
clomethiazole | sedative_other | Heminevrin
meprobamate | sedative_other | Miltown
sodium oxybate | sedative_other | Xyrem, GHB, Xywav, oxybate
phenobarbital | barbiturate antiepileptic cyp3a4_strong_inducer enzyme_inducer | phenobarbitone, Luminal
primidone | barbiturate antiepileptic cyp3a4_strong_inducer enzyme_inducer | Mysoline
butalbital | barbiturate enzyme_inducer |
brivaracetam | antiepileptic | Briviact
carbamazepine | antiepileptic cyp3a4_strong_inducer enzyme_inducer pgp_inducer | Tegretol, Carbatrol, Equetro, Carbagen, Epitol
cenobamate | antiepileptic enzyme_inducer | Xcopri, Ontozry
eslicarbazepine | antiepileptic enzyme_inducer | Aptiom, Zebinix
ethosuximide | antiepileptic | Zarontin
felbamate | antiepileptic bone_marrow_toxic | Felbatol
fosphenytoin | antiepileptic cyp3a4_strong_inducer enzyme_inducer pgp_inducer | Cerebyx, Pro-Epanutin
gabapentin | gabapentinoid antiepileptic | Neurontin, Gralise, Horizant
lacosamide | antiepileptic | Vimpat
lamotrigine | antiepileptic | Lamictal, Subvenite
levetiracetam | antiepileptic | Keppra, Spritam
oxcarbazepine | antiepileptic enzyme_inducer | Trileptal, Oxtellar
perampanel | antiepileptic enzyme_inducer | Fycompa
phenytoin | antiepileptic cyp3a4_strong_inducer enzyme_inducer pgp_inducer | Dilantin, Epanutin, Phenytek
pregabalin | gabapentinoid antiepileptic | Lyrica, Alzain
rufinamide | antiepileptic enzyme_inducer | Banzel, Inovelon
stiripentol | antiepileptic | Diacomit
tiagabine | antiepileptic | Gabitril
topiramate | antiepileptic enzyme_inducer carbonic_anhydrase_inhibitor | Topamax, Trokendi, Qudexy
valproate | antiepileptic valproate | sodium valproate, valproic acid, divalproex, Depakote, Epilim, Depakene, Convulex, Episenta, divalproex sodium, Depakine, semisodium valproate
vigabatrin | antiepileptic | Sabril
zonisamide | antiepileptic carbonic_anhydrase_inhibitor sulfonamide_other | Zonegran
cannabidiol | cannabinoid antiepileptic | Epidiolex, Epidyolex, CBD, CBD oil
levodopa | levodopa |
carbidopa | decarboxylase_inhibitor |
benserazide | decarboxylase_inhibitor |
entacapone | comt_inhibitor | Comtan, Comtess
opicapone | comt_inhibitor | Ongentys
tolcapone | comt_inhibitor | Tasmar
amantadine | dopaminergic_other | Symmetrel, Gocovri, Osmolex
apomorphine | dopamine_agonist | Apokyn, APO-go, Kynmobi
bromocriptine | dopamine_agonist ergot_alkaloid | Parlodel, Cycloset
cabergoline | dopamine_agonist ergot_alkaloid | Dostinex, Cabaser
pramipexole | dopamine_agonist | Mirapex, Mirapexin, Sifrol
ropinirole | dopamine_agonist | Requip, Adartrel
rotigotine | dopamine_agonist | Neupro
benzatropine | antimuscarinic | Cogentin, benztropine
orphenadrine | antimuscarinic muscle_relaxant | Disipal, Norflex
procyclidine | antimuscarinic | Kemadrin, Arpicolin
trihexyphenidyl | antimuscarinic | Artane, benzhexol
tetrabenazine | vmat2_inhibitor qt_possible_risk | Xenazine
deutetrabenazine | vmat2_inhibitor qt_possible_risk | Austedo
valbenazine | vmat2_inhibitor | Ingrezza
donepezil | cholinesterase_inhibitor qt_known_risk | Aricept
galantamine | cholinesterase_inhibitor | Reminyl, Razadyne
rivastigmine | cholinesterase_inhibitor | Exelon
pyridostigmine | cholinesterase_inhibitor | Mestinon
memantine | nmda_antagonist | Namenda, Ebixa
sumatriptan | triptan | Imitrex, Imigran, Zembrace
rizatriptan | triptan | Maxalt
zolmitriptan | triptan | Zomig
eletriptan | triptan triptan_cyp3a4 | Relpax
almotriptan | triptan | Axert, Almogran
frovatriptan | triptan | Frova, Migard
naratriptan | triptan | Amerge, Naramig
lasmiditan | serotonergic_other sedative_other | Reyvow
ergotamine | ergot_alkaloid ergot_vasoconstrictor | Cafergot, Ergomar, Migril
dihydroergotamine | ergot_alkaloid ergot_vasoconstrictor | DHE, Migranal, D.H.E. 45
ergometrine | ergot_alkaloid ergot_vasoconstrictor | ergonovine
methylergometrine | ergot_alkaloid ergot_vasoconstrictor | Methergine, methylergonovine
methysergide | ergot_alkaloid ergot_vasoconstrictor | Deseril
erenumab | cgrp_antagonist | Aimovig
fremanezumab | cgrp_antagonist | Ajovy
galcanezumab | cgrp_antagonist | Emgality
rimegepant | cgrp_antagonist cgrp_cyp3a4 | Nurtec, Vydura
ubrogepant | cgrp_antagonist cgrp_cyp3a4 | Ubrelvy
atogepant | cgrp_antagonist cgrp_cyp3a4 | Qulipta, Aquipta
pizotifen | sedating_antihistamine antimuscarinic | Sanomigran
flunarizine | sedative_other | Sibelium
amphetamine | amphetamine_sympathomimetic stimulant | Evekeo, Adzenys, amfetamine, speed
dexamfetamine | amphetamine_sympathomimetic stimulant | dextroamphetamine, Dexedrine, Amfexa, Zenzedi
mixed amphetamine salts | amphetamine_sympathomimetic stimulant | Adderall, Adderall XR, Mydayis, amphetamine salts, dextroamphetamine amphetamine
lisdexamfetamine | amphetamine_sympathomimetic stimulant | Vyvanse, Elvanse, lisdexamphetamine
methamphetamine | amphetamine_sympathomimetic stimulant illicit_stimulant | Desoxyn, crystal meth, metamfetamine
methylphenidate | amphetamine_sympathomimetic stimulant | Ritalin, Concerta, Concerta XL, Medikinet, Equasym, Daytrana, Metadate, Quillivant
dexmethylphenidate | amphetamine_sympathomimetic stimulant | Focalin
atomoxetine | amphetamine_sympathomimetic cyp2d6_substrate | Strattera
viloxazine | cyp1a2_inhibitor antidepressant_other | Qelbree
modafinil | stimulant enzyme_inducer | Provigil, Modalert
armodafinil | stimulant enzyme_inducer | Nuvigil
solriamfetol | amphetamine_sympathomimetic stimulant | Sunosi
pitolisant | stimulant qt_possible_risk | Wakix
phentermine | amphetamine_sympathomimetic stimulant | Adipex, Lomaira, Adipex-P
diethylpropion | amphetamine_sympathomimetic stimulant | Tenuate, amfepramone
phendimetrazine | amphetamine_sympathomimetic stimulant | Bontril
caffeine | xanthine caffeine | Pro Plus, NoDoz, energy drink, energy drinks, coffee
nicotine | nicotine | Nicorette, NiQuitin, Nicotinell, NicoDerm, nicotine patch, nicotine gum
varenicline | smoking_cessation | Chantix, Champix
cytisine | smoking_cessation | Cytisinicline
disulfiram | disulfiram | Antabuse
acamprosate | alcohol_deterrent | Campral
naltrexone | opioid_antagonist | Vivitrol, Revia, Adepend, Nalorex, low dose naltrexone
naloxone | opioid_antagonist | Narcan, Nyxoid, Prenoxad
nalmefene | opioid_antagonist | Selincro
riluzole | riluzole | Rilutek
baclofen | muscle_relaxant | Lioresal, Lyvispah
carisoprodol | muscle_relaxant | Soma
chlorzoxazone | muscle_relaxant | Parafon Forte
cyclobenzaprine | muscle_relaxant antimuscarinic serotonergic_other | Flexeril, Amrix, Fexmid
dantrolene | muscle_relaxant | Dantrium
metaxalone | muscle_relaxant serotonergic_other | Skelaxin
methocarbamol | muscle_relaxant | Robaxin
tizanidine | muscle_relaxant central_antihypertensive | Zanaflex, Sirdalud
fampridine | fampridine | Ampyra, Fampyra, dalfampridine
fingolimod | immunosuppressant s1p_modulator qt_possible_risk | Gilenya
siponimod | immunosuppressant s1p_modulator | Mayzent
ozanimod | immunosuppressant s1p_modulator | Zeposia
ponesimod | immunosuppressant s1p_modulator | Ponvory
dimethyl fumarate | immunosuppressant | Tecfidera
teriflunomide | immunosuppressant teratogen_immune | Aubagio
natalizumab | immunosuppressant biologic_immune | Tysabri
ocrelizumab | immunosuppressant biologic_immune | Ocrevus
cladribine | immunosuppressant | Mavenclad
interferon beta | interferon | Avonex, Rebif, Betaferon, Plegridy
levodopa with carbidopa = levodopa + carbidopa | | co-careldopa, Sinemet, Rytary, Duopa, Duodopa, carbidopa levodopa, Parcopa
levodopa with benserazide = levodopa + benserazide | | co-beneldopa, Madopar, Prolopa
levodopa with carbidopa and entacapone = levodopa + carbidopa + entacapone | | Stalevo
olanzapine with fluoxetine = olanzapine + fluoxetine | | Symbyax
dextromethorphan with bupropion = dextromethorphan + bupropion | | Auvelity
dextromethorphan with quinidine = dextromethorphan + quinidine | | Nuedexta
naltrexone with bupropion = naltrexone + bupropion | | Contrave, Mysimba
phentermine with topiramate = phentermine + topiramate | | Qsymia
chlordiazepoxide with clidinium = chlordiazepoxide + clidinium | | Librax
amitriptyline with perphenazine = amitriptyline + perphenazine | | Triptafen
clidinium | antimuscarinic |
pentobarbital | barbiturate enzyme_inducer | Nembutal, pentobarbitone
secobarbital | barbiturate enzyme_inducer | Seconal
`;
