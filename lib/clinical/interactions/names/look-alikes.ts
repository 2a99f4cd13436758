/** Medicines whose names are known to be taken for each other. Between them no spelling is ever guessed. After ISMP's list of confused drug names. */
const PAIRS = `
hydroxyzine hydralazine | hydroxyzine hydroxychloroquine | clonidine clonazepam | clonazepam lorazepam | clonazepam clobazam | alprazolam lorazepam |
prednisone prednisolone | prednisolone methylprednisolone | quinine quinidine | chlorpromazine chlorpropamide | glipizide glibenclamide | glimepiride glipizide |
metformin metronidazole | lamotrigine lamivudine | lamotrigine levetiracetam | tramadol trazodone | tramadol tapentadol | bupropion buspirone | buspirone risperidone |
risperidone ropinirole | carbamazepine oxcarbazepine | cefazolin ceftriaxone | cefuroxime cefixime | cefalexin cefazolin | amlodipine amiloride | amiodarone amantadine |
azathioprine azithromycin | cyclophosphamide ciclosporin | cyclobenzaprine cyproheptadine | daunorubicin doxorubicin | dobutamine dopamine | duloxetine fluoxetine |
fluoxetine paroxetine | fluoxetine fluvoxamine | guaifenesin guanfacine | hydrocodone oxycodone | hydromorphone morphine | hydrocortisone hydrocodone | infliximab rituximab |
ketorolac ketamine | leflunomide lefamulin | medroxyprogesterone methylprednisolone | mercaptopurine methotrexate | nicardipine nifedipine | nifedipine nimodipine |
oxycodone oxymorphone | penicillin penicillamine | pentobarbital phenobarbital | pioglitazone rosiglitazone | propranolol prasugrel | quetiapine olanzapine |
sitagliptin sumatriptan | sulfadiazine sulfasalazine | sumatriptan zolmitriptan | tizanidine tiagabine | tolterodine tolcapone | valaciclovir valganciclovir |
aciclovir ganciclovir | vinblastine vincristine | zolmitriptan zolpidem | codeine cocaine | methadone methylphenidate | atomoxetine atorvastatin | celecoxib citalopram |
escitalopram esomeprazole | omeprazole pantoprazole | rabeprazole aripiprazole | lansoprazole aripiprazole | dexamethasone dexamfetamine | terbinafine terbutaline |
rifampicin rifaximin | rifampicin rifabutin | bisoprolol bisacodyl | nadolol atenolol | ramipril enalapril | lisinopril fosinopril | levothyroxine liothyronine | digoxin doxepin
`;

export const LOOK_ALIKES: readonly (readonly [string, string])[] = PAIRS.split("|").map((pair) => {
  const [a = "", b = ""] = pair.trim().split(/\s+/);
  return [a, b];
});

const together = new Set(LOOK_ALIKES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const areLookAlikes = (a: string, b: string): boolean => together.has(`${a} ${b}`);
