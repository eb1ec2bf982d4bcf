import { lines } from "./words.ts";

/** Matters people keep to themselves: crime, love, addiction, money, the mind, infections. Weights say how private. */
export const privateMatter = lines`
helps|helping|helped himself|herself|themselves to
had a procedure
remortgag*
bookies|betting|casino
axe
on remand|tag|bail
police ..2 found|seized|took
off|on the register
what he|she|they|his|her did
got ..3 in trouble
paying|pays|paid ..4 keep|stay|quiet|off|away|hush
earlier|previous|secret|first marriage ..4 child|secret|husband
guilty|magistrates|pleaded|pleading|crown|cautioned|offender|asbo|sting|raid
claiming|signed|working|living under|as|on|disability|witness|false|dead|another
fake|false|stolen|dead identity|papers|passport|documents|name|man*|number|id|sick
dead mans
national insurance|ni number
bat|machete|shotgun|firearm|sword
blood borne
making|made himself|herself sick
cutting|cuts|harming|starving|purging
in itu|icu|custody|hiding|rehab|prison
dangerous driving
drink driving
caught|accused|blamed|exposed|reported
lying|lied|lies|conned|conning|tricked|using|used|blackmail*|spying|poison*|cheated
dirty money
money missing|owed|laundering
living|lives double|secretly
not the|his|her father|dad
on benefits while|whilst
visa|papers expired|forged|fake|false
lost his|her|their licence|house|job|children|kids|baby|deposit|temper|mind
# crime and the courts
arrest*|prison|jail|jailed|custody|remand|remanded|incarcerat*|imprison*|prosecut*|convicted|conviction|probation|parole|bailed|tagged|sentenced|sentencing|cellmate
charged|charge|wanted|trial|court|sentence|bail|suspect|inquest with|for|on|of|by|last|case|next|facing|pending|hearing|conditions|date
awaiting|facing|on|pending trial|sentence|charges|court
police|cps|detective|officer investigat*|investigation|looking|enquir*|involved|raided|raid|searching|questioned|interview*|caution|ref|ask*
under|being|is|was|investigation|investigated investigation|investigated|questioned|by|for
stole|stolen|steals|stealing|theft|thieving|thief|robbed|robbery|burgl*|shoplift*|nicked|nicking|embezzl*|defraud*|fraud|fraudulent*|forged|forging|scam*|blackmail*|extort*|launder*|bribe*|counterfeit*|smuggl*|arson|torched|perjur*|falsif*
fiddling|fiddled|fiddles|cooking|cash the|expenses|books|benefits|in
deals|dealing|dealt|supplying|supplied|selling|sells|sold|growing|grows|cultivating|carries|carrying|stash* ..2 drugs|cocaine|heroin|cannabis|weed|crack|pills|spice|ketamine|pregabalin|tablets|knife|gun|steroids|skunk|outside|to
drug dealer|dealing|supply|running|mule
knife|gun|weapon|stabbed|stabbing|murder*|manslaughter|killed|killing|shot
gang|terror*|paedophil*|pedophil*|indecent|grooming|groomed|abus*|molest*|rape|raped|rapist|assault*|interfering|interfered|flashed|voyeur*|upskirt*|pornograph*|offender|offence|offences|offending
touching|touched ..2 pupil|girl|boy|child|children|inappropriately
working|works|worked|paid illegally|cash|benefits|claiming|sick
illegal|illegally|overstayed|deport*|undocumented|asylum|trafficked|visa|desert*|fugitive|run|hiding|harbour*
on the run|sly
# love and parenthood
affair|affairs|adulter*|cheating|cheated|unfaithful|infidelit*|mistress|lover|paternity|illegitimate|lovechild|bigam*|escort*|prostitut*|brothel|pimp*|porn|swing*|onlyfans
seeing|sleeping|slept|involved|carrying|relationship|having|living|run|ran|eloped ..1 with|someone|another|on|else|behind|sex ..3 married|colleague|man|woman|else|boss|best|another|wife|husband|neighbour|vicar|brother|sister|yr|year|girl|boy
another|other woman|man|family
second|secret|double family|marriage|child|baby|son|daughter|life|boyfriend|girlfriend|relationship
real|biological|true|actual|not father|dad|mother|parent|father's
baby|child|childs|babys is|isnt|not|may|might|by|from|is ..2 his|hers|not|another|someone
father|dad of ..2 baby|child|youngest|eldest
dna|paternity test
gay|lesbian|bisexual|transgender|transitioning|closeted|come out
pregnan*|abortion|aborted|termination|miscarr*|ivf|infertil*|sperm|azoospermi*|semen|surrogate|expecting|contracepti*
gave|given|giving|put ..2 up|baby|child ..2 adoption|adopted|away
left ..2 baby|child|children|kids with|behind|in
taken|removed|gone|went|put ..1 care|into|away|social|foster*
social services
leaving|leave|divorc*|separat* ..2 her|him|husband|wife|secretly
# infections others would not want known
hiv|aids|hepatitis|hep|chlamydia|gonorrhoea|gonorrhea|syphilis|herpes|sti|std|stis|antiretroviral*|prep|bbv|tb|tuberculosis|scabies
tested|test|result|swab positive|pos|for|came
antiretrovirals|art|haart
# addiction and the mind
alcoholic|alcoholism|addict|addicted|addiction|junkie|gambl*|heroin|cocaine|coke|crack|spice|ketamine|methadone|meth|opioid*|relaps*|rehab|detox|intoxicat*|drunk|drunken|overdos*|drugs|opiate*|cannabis|weed|dope|smackhead
drinking|drinks again|heavily|secretly|too|at|himself|herself|vodka|daily|problem|all|litre|bottle|on|most
using ..1 again|drugs|heroin|needles|steroids|crack
sectioned|psychotic|psychosis|schizophreni*|bipolar|suicid*|selfharm*|paranoi*|delusion*|hallucinat*|manic|psychiatric|psych|breakdown|anorexi*|bulimi*|rampton|broadmoor|eupd
secure unit|hospital|ward
mental health|breakdown|hospital|illness|problems|crisis
mh|psych crisis|unit|ward|hospital|issues
tried|trying|attempt*|threatened|threatening|took|wants|going|ending to? kill|end|take|hang|overdose|life|his|her|it|od
self harm*
taken|took|take ..1 own life
hanged|cutting himself|herself|themselves
# money, work and disgrace
debt|debts|bankrupt*|loan|loanshark|repossess*|evict*|bailiff*|owes|owed|owing|arrears|insolven*|penniless|broke|skint|ccj|inheritance|insurers|pension
lost|losing|gambled ..2 job|licence|money|house|savings|business|custody|hand|post|everything
sacked|fired|suspended|dismissed|disciplin*|tribunal|grievance|whistleblow*|investigat*|allegation*|alleg*|accus*|struck|malpractice|complaint|misconduct|scandal|disgrace*|expelled|redundan*
sleeping rough|with
homeless
# violence and fear
violent|violence|abuser|abusive|threat*|punched|beats|hits|attacked|perpetrator|stalk*|harass*|bully|bullied|bullies|bullying|throttl*|strangl*|aggressive
convicted|released|released from|out from|of|by ..1 prison|jail|hmp
# private in a plain way
confess*|disclos*|admitted|confided|confides|revealed|divulged|sworn|swore|secret*|scandal|embarrass*|ashamed|shame|photos|explicit|nude|naked
undisclosed|unreported
tells|told @pt|her|him that? he|she|they ..1 is|was|has|had|wants|plans
envelope|letters|photos of|from|with ..3 another|pt|affair
incontinen*|impoten*|vasectomy|wetting|soil*
genetics|genetic|variant|mutation|carrier|carries|brca*|karyotype|pathogenic|huntington* ..6 variant|result|brca*|positive|gene|mutation|carrier|carries|consent*|not|share*|identity
karyotype|azoospermic|brca1|brca2|brca
not|hasnt|has consented|consent to|that
dob given|disclosed
yob|dob
own notes|record|records|gp|letter|clinic|unit|consultant
organ|kidney|liver|heart|marrow|egg donor|recipient
`;

/** Illness of another; private when the other is not family, or when the patient was not meant to know. */
export const illness = lines`
cancer|ca|carcinoma|tumour|tumor|leukaemia|leukemia|lymphoma|melanoma|myeloma|chemo*|radiotherapy|palliative|hospice|terminal*|mnd|als|ms|parkinson*|dementia|alzheimer*|stroke|huntington*|epilep*|cirrhosis|hepatitis|diagnosed|dialysis|transplant|colostomy|stoma|lump|biopsy|mastectomy|hysterectomy|chest|pneumonia|pseudomonas|seizure*|coma|brain
months|weeks to live
depress*|anxiety|antidepressant*|ocd|ptsd|autis*|adhd
early onset
heart attack|failure
intensive care
`;

/** That something is kept from someone. */
export const secrecy = lines`
declined|declines|refused|refuses|objects|unwilling|consent* ..5 shared|share|go|disclosed|released|given|recorded|passed ..3 notes|record|her|him|pt|family|patient|with|to|on
disown*|ostracis*|shunned|estranged
covers|covering|covered|lies|lied|alibi for him|her|pt
neither|none ..5 aware|know|knows|told|suspect*
scared|afraid|frightened|reluctant to ..1 report|tell|say|speak
gets wind
unsure|wonder* ..3 telling|tell|say|disclose
thinks|think|believe|believes|told ..3 abroad|offshore|course|holiday|away|works
no|any inkling|clue|idea|notion|suspicion
confidential|private from
private conversation|word|chat
dont|not let on
# asked, agreed or begged that something is not said
please|pls|ask*|begs|begged|beg|want*|wish*|prefer*|request*|agreed|decided|must|should|do|does|would|rather|promis*|instructed|keen|insist*|advised ..4 not|never|nothing|dont ..4 say|tell|mention|know|learn|discover|find|show|shown|share|shared|raise|speak|discuss|reveal|disclose|inform|hear|realise|suspect|let|see|copy|copied|forward|link|linked|identify|identified|name|named|contact|involve|involved|aware|told|mentioned|known|written|recorded|documented|appear|read|repeat|repeated|approach|confront|quote|quoted|say|breathe
hold|holds|holding|held|keeping|keep|kept ..3 back|secret|quiet|private|ourselves|himself|herself|themselves|dark|it
fearful|afraid|worried|scared|frightened of ..2 reaction|response|repercussion*
should|if|lest|case ..3 discover|discovers|find|finds|learn|learns|hear|hears|know|knew out|of|they|about|that|she|he
as pretext
under the guise|pretext
off record|the
not spoken to about
breathe a word
let slip|on
secret|secrets|secretly|secrecy|confidence|confidential|confidentially|confided|confides|hush|discreet*|anonymous*|anonymity|nameless|covert*|mortified
sworn|swore|promise*|promised|vow* ..4 secrecy|secret|silence|quiet|tell|anyone|not|silent
swore|sworn
not|never|dont|doesnt|didnt|hasnt|havent|wont|cant|without|isnt|wasnt|cannot|nobody|rather ..3 told|tell|tells|telling|know|known|knows|mention|mentioned|mentioning|say|said|saying|disclose|disclosed|reveal|revealed|repeat|repeated|aware|informed|inform|shared|share|find|public|let|identified|named|traced|confronted|realise|realised|realises|consented|papers
unaware|unbeknown*|oblivious
to not|please ..1 mention|tell|say|disclose|reveal|let
without ..3 knowledge|knowing|consent|name|asking
behind ..2 back
between us|ourselves|you|these
keep|keeping|kept|keeps ..4 quiet|private|secret|hidden|out|off|apart|separate|wraps|himself|herself|to|from
off|out of? @hers? notes|record|records|letter|letters|it
find|finds|found|finding out
off the record
not|isnt ..1 public|papers
wish*|want*|prefer*|ask* ..2 remain|be|stay|kept|keep|anonymous|unnamed ..1 anonymous|nameless|private|unnamed|confidential|out
name out|withheld|not|kept
pretend*|pretext|guise|cover
as|its if? routine
hiding|hides|hidden|concealed|conceals|concealing|covering ..1 it|this|from|that|up|his|her
no|any|without idea|clue
only|nobody|no|noone one|person|her|else|his|he|she ..3 know*|aware|told
nobody|noone|no one|body|else
lie|lies|lied|lying to|about|for
traced back
cut me off
told ..1 abroad|course|away|holiday
`;

/** Facts of life that are nobody's secret: a visit, a lift, a kindness, a bereavement. */
export const benign = lines`
recommended|suggested|advised|lent|helped|found|bought|made|cooks|cook|collects|collected|minds|looks|walks|encouraged|introduced|showed|taught|sat|held ..1 him|her|them|pt|a|an|some|the|down|up|prayers|with|after
sorted|arranged|allowed|allows|allowing|lets|letting|let
attacker|assailant unknown
no issues|problems|concerns
graduat*|birthday|wedding|holiday|visiting|visit|visits|cooking|cooks|proud|supportive|delighted|snores|knitting|christening|baptism|anniversary|lovely|helpful|great|kind|grateful|fine|helps|lifts|shopping|prays|noticed|strapped
died|dies|death|dead|passed|bereaved|bereavement|funeral|widow*|late
drove|drives|driving|drive|gave|lift|dropped him|her|them|pt|home|to|in
lives|living|stays|staying|live|moved with|nearby|in|at
looks|looking|caring|cares|carer|help|helping for|after|with
same|similar op|operation|rash|symptoms|bug|thing|cold|cough|virus|problem|illness|time
had|has same|similar|the? op|operation|rash|symptoms|bug|thing|cold|cough|virus|d&v
retired|works|working|worked
got|getting|is|was married|engaged
carers assessment
amended|lighter|phased duties|return
`;

/** Openly there, with the patient. */
export const present = lines`
present|accompan*|attended|attends|attending|attend|interpreting|interpret|interprets|interpreter|translat*|accompanied
joined|joins|joining
came|come|comes|brought|bring|seen|here|in|with|along|arrived|attended with|along|too|by|in|today|for|together
w|with wife|husband|partner|mum|mother|father|dad|daughter|son|dtr|carer|sister|brother|friend|parents|girlfriend|boyfriend|parent
brought|driven in|him|her|by|to
in|into the? room
with|at|by her|his|the? side|bedside|today
on speaker|loudspeaker|phone|line ..3 permission|consent|agree*|interpreting|speaker
holding baby
together|jointly
pt|patient agrees|happy|consents|nods|aware|present|consent|permission
with|has|signed|given ..2 consent|permission|agreement
help|helps|helped with|give ..2 history
both|couple
moral support
at @hers request
`;

/** Kept by the practice at the patient's own word: next of kin, attorney, proxy. */
export const openContact = lines`
nok|lpa|poa|attorney|attorneys|proxy|ice|nearest
next of kin
emergency contact|contacts
contact details|person|number
carer for|of
registered carer
power of attorney
consent|consented|permission to|given|form|signed|for|on
happy for|to
signed consent
designated|named contact|person
interpreter
`;

/** Ordinary reasons to ring a surgery. */
export const routineBusiness = lines`
reorder|order*|repeat|repeats|prescription*|script|scripts|rx|collect*|book*|rebook*|cancel*|reschedul*|appt|appts|appointment*|transport|results|result|referral|refer|letter|forms|form|fitnote|sicknote|certificate|inhaler*|delivery|deliver|drop|dropped|pots|sample|samples|chase|chasing|query|update|updated|vaccin*|jab|jabs|flu|travel|passport|invoice|blister|dosette|pharmacy|directions|dressing|dressings|hearing|batteries|visit|callback
sick|fit note
call|ring back
running late
running|ran out
home visit
change of address
request*|asking for|re|about
`;

/** What another person carries is always looked at: a source of a needlestick, a partner, a contact. */
export const othersInfection = lines`
0.75 carrier ..1 for|of ..2 hiv|hcv|hbv|hepatitis
0.7 test|tested|tests positive for ..2 hiv|hcv|hbv|hepatitis
source|donor ..5 hiv|hcv|hbv|hbsag|hep|hepatitis|bbv|syphilis ..4 positive|pos|detected|reactive|infected|known|rna
@kin|@third|contact|source ..5 positive|pos|reactive|detected ..2 hiv|hcv|hbv|hbsag|hepatitis|chlamydia|gonorr*|gonococc*|syphilis|naat|trepon*
@kin|@third|contact|source ..4 hiv|hcv|hbv|hbsag|hep|hepatitis|chlamydia|gonorr*|gonococc*|syphilis ..3 positive|pos|reactive|detected|infected|diagnosed
@kin|@third|contact|source has|is|was|carries|living|on ..2 hiv|hcv|hbv|antiretroviral*|chlamydia|gonorr*|syphilis|herpes
`;
