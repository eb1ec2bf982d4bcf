import { words } from "./words.ts";

/** Words for relatives and partners, and how practices shorten them. */
export const femaleKin = words`
  mother mum mummy mom mam mama ma mammy stepmother stepmum stepmom daughter daughters dtr dau dght stepdaughter sister sis stepsister aunt auntie aunty niece grandmother gran granny grandma nan
  nana nanna granddaughter grandaughter wife wifey girlfriend gf fiancee bride godmother mil widow mistress lass`;
export const maleKin = words`
  father dad daddy pa papa stepfather stepdad son sons stepson brother bro stepbrother uncle nephew grandfather grandad granddad grandpa
  grandson lad husband husb hubby boyfriend bf bfriend fiance godfather fil widower`;
export const otherKin = words`
  eldest oldest youngest firstborn teenager toddler stepchild inlaws missus partner spouse ex exes parent parents stepparent cousin cousins sibling siblings twin grandparent grandparents grandchild grandchildren child kids kid children
  family relative relatives baby inlaws fella bloke lover lodger`;

/** People who are neither kin nor professionals but can be told from the words. */
export const socialRoles = words`
  friend friends freind mate mates pal buddy neighbour neighbours neighbor neighbors landlord landlady flatmate flatmates housemate housemates roommate tenant lodger boss manager
  employer supervisor foreman colleague colleagues coworker coworkers workmate employee driver codefendant acquaintance teammate coach scoutmaster
  vicar priest pastor imam rabbi minister deacon deaconess elder churchwarden caller visitor stranger classmate schoolfriend pimp dealer
  perpetrator perp abuser assailant attacker suspect offender trafficker stalker tutor teacher headteacher headmaster headmistress hairdresser barber cleaner gardener postman
  warden caretaker bystander witness carer carers caregiver babysitter nanny childminder homehelp donor recipient surrogate`;

/** Words that name a profession met in care; a person so introduced is in role. */
export const professions = words`
  doctor dr drs gp gps consultant consultants surgeon physician registrar spr sho fy1 fy2 st1 st2 st3 resident intern nurse nurses rn np cns hca hcas midwife midwives mw hv matron sister physio physiotherapist physical ot
  therapist counsellor counselor psychologist psychiatrist cpn cmht pharmacist optician optometrist dentist orthodontist podiatrist chiropodist dietitian dietician paramedic paramedics radiographer
  radiologist pathologist oncologist cardiologist neurologist urologist gynaecologist gynecologist dermatologist rheumatologist gastroenterologist nephrologist endocrinologist anaesthetist
  anesthesiologist obstetrician paediatrician pediatrician ophthalmologist geriatrician orthopaedic audiologist phlebotomist interpreter translator chaperone receptionist secretary sonographer acupuncturist
  osteopath chiropractor senco prescriber specialist practitioner anp aca pa-c dn dsn pn scan lead solicitor md mbbs mbchb frcs frcp frcgp mrcgp frca frcr mrcpsych frcpsych frcog mrcog mrcs rmn rgn mcsp bds bsc mrcp do phd hcpc ma reg trainer instructor coroner
  wkr officer constable sergeant inspector insp supt underwriter underwriting assessor caseworker advisor adviser technician physiologist orthotist orthoptist embryologist geneticist anaesthetic optom therapy
  facilitator navigator prescribers amhp imca keyworker cc`;

export const femaleTitles = words`mrs ms miss madam lady mme`;
export const maleTitles = words`mr sir lord`;
export const clergyTitles = words`rev revd reverend fr father pastor imam rabbi deacon deaconess bishop canon sheikh mullah swami granthi councillor cllr sgt dc pc dci`;
export const professionalTitles = words`insp inspector sgt supt dr drs doctor prof professor nurse sister matron midwife mw consultant`;

/** Departments and places of care: a Mr or Mrs beside one is a clinician. */
export const departments = words`
  cardiology rheumatology urology gynae gynaecology gynecology orthopaedics orthopedics ortho neurology dermatology derm gastro gastroenterology haematology hematology oncology respiratory renal ent ophthalmology ophthal vascular
  surgery surgical surgeon psychiatry paediatrics paeds pediatrics obstetrics obs maternity podiatry audiology physiotherapy physio optician radiology pathology
  rheum cardio neuro endocrine endocrinology breast colorectal maxfax plastics geriatrics msk outpatient outpatients clinic theatre op`;
