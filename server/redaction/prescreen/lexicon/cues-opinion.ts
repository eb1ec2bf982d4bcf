import { lines } from "./words.ts";

/** Said of what the patient has not yet heard. */
export const notTold = lines`
0.55 will|would|plan|plans|intend ..1 broach|raise|break|name ..6 trust|appointment|appt|visit|next|until|once|when
0.55 leave|leaving|left|keep|kept|omit* ..2 off ..3 hand|held|handheld|notes|letter|summary|app|record
pre-empt|preempt
told|tell @her ..2 only ..1 that
0.55 not|nor ..2 the word
0.55 between ourselves|us
have|has not heard
0.6 not|never|nt|avoid*|without used|use|using|say|said|mention|mentioned ..1 the|that ..2 word|term|name|label
0.6 nothing|nil said|disclosed|mentioned|explained|given|shared
cc|copy gp|practice only
gp|clinician only
declined|declines|prefers|chose|chosen to|not ..1 know|test|tested|result
0.6 so as? not to ..1 alarm|frighten|worry|scare|upset|distress|panic
so as to? not|avoid ..2 alarm*|frighten*|worry*|scar*|upset*|distress*
not|never said|told|put|shown|mentioned|disclosed|explained to? @her
0.45 kept|keep|keeping to|it ..1 needs|another|further|routine|simple|vague|neutral
have|has|was put|written|worded|called|labelled|described ..4 on|in @hers|the letter|form|note|slip|request
for now ..3 told|said|calling|just
0.45 just|only said|told|mentioned|called|described
softened|soften|downplay*|glossed|skirted|sidestepped|ducked|parked|steered

0.45 i|we have|havent not? yet
not yet used|shared|told|given|named|broken|discussed|had
plan|plans|intend|intends|hope|will to? do|tell|explain|discuss|inform|break|disclose ..3 present|family|clinic|appointment|support|together|next|so
did|do|have|has|had|will not ..1 voice|voiced|say|said|raise|raised|air|put|share|comment|confront ..1 this|it|that|my|these|anything
0.6 agreed|decided|plan|best|prefer|chosen|opted|wish|asked|elected|reluctant not|against|to ..1 raise|tell|telling|discuss|discussing|disclose|share|mention|inform|reveal|confront|say
not|never|yet been|yet|be? spoken|approached|confronted|counselled to|about|with|on
hold|holding|held|holds|keep|keeping|kept|withhold* ..1 back|from ..6 name|diagnosis|condition|result|him|her|patient|cancer|news
hold|holding|held back
await*|pending|until|before ..6 disclos*|telling|breaking|inform*
not ready to hear|be
shielded|protected|spared from ..3 diagnosis|news|result|truth
not|never|hasnt|havent|isnt|wasnt|yet been|yet|so|to|be|have|had? be|been|yet? discussed|told|informed|disclosed|shared|mentioned|raised|communicated|explained|revealed|put|aware|discuss|tell|inform|disclose|share|mention|raise|given with|to|of|that|about|her|him|pt|patient|family|mum|at|yet|them|the|by|until|it|this|parents|mother|father
not|isnt|yet yet|at|currently|fully? aware|told|informed|discussed|disclosed|shared|mentioned|given|know|knows
0.4 not|never mentioned|told|informed|discussed|shared|disclosed|raised|communicated|revealed
patient|pt|he|she|they|family|parents|herself|himself|mother|mum unaware
unaware of|that ..3 diagnosis|result|results|findings|scan|suspicion|call|this|concern|prognosis|referral|cancer
patient|pt|he|she|family|parents|herself|himself|mr|mrs ..2 not|isnt|unaware ..2 aware|know|informed|told
does|do|did|doesnt|dont not? know ..3 diagnosis|result|results|prognosis|yet|cancer|suspicion|dx
have|has|had not told|discussed|informed|raised|mentioned|shared|said|broached
havent told|discussed|informed|raised|mentioned|shared|said|broached
told|informed|said|advised only|just|simply that|we|it|she|he|them|routine
told ..1 only|just|routine
told|tell ..1 routine
have|has told her|him|pt|them only
before|until|pending|prior ..2 @pt|told|seen|informed|discussed|results|then|clinic|consultant|mdt|disclosure|he|she ..1 told|informed|seen|aware|discussed|see|clinic|knows
awaiting|await clinic|consultant|mdt|results|oncology|team|specialist to|clinic|before|appointment tell|break|disclose|discuss|inform|explain
attending|attend|appt|appointment|booked|for|in|see|seen ..2 results clinic
results|breaking clinic|bad|news
break|breaking|broken bad|the|news news
not|dont|never be|to? release|released|visible|show|shown|publish|appear|display ..4 app|online|patient|pt|him|her|before|until|portal|then|without
withhold|withheld|withholding ..2 from|diagnosis|result|results|information|until
family|daughter|son|wife|husband|relatives|children|they|parents ..2 adamant|request*|ask*|want*|wish*|insist*|prefer*|not|dont|does|begged ..6 not|told|know|tell|informed|without ..2 told|know|tell|inform|mention|diagnosis|be
per|at|as family|familys|daughters|sons|families wish*|request*
please|pls|do|dont|not dont|not|do|tell tell|inform|mention|discuss|disclose|discussed ..4 patient|pt|him|her|them|diagnosis|result|family|parents
does not|no want|wish to know ..2 diagnosis|result|prognosis
as if routine
tell|told|say|said|pretend @her? its|it|this|is|was|they|just? routine
without|prior|keep knowledge|separate|apart ..2 of|from|patient|pt|please?
written separately
letter apart|separate|separately
not copied to|patient
not|dont|no|without cc|copy|copying|copied|send|sent ..2 patient|pt|him|her
not for sharing|release|patient|onward|circulation|disclosure
private|personal|confidential and? note|between|gp|to|for|eyes gp|clinician|clinicians|staff|doctor|us|only|doctors
for|gp gp|clinician|clinicians|doctor|staff|eyes|practice eyes|only|information only|not
`;

/** A diagnosis suspected or found. */
export const finding = lines`
liver|lung|bone|peritoneal|cerebral|brain|hepatic deposits|lesions|mets
hilar|mediastinal mass|ln|lymphadenopathy|nodes
motor neurone|neuron
lytic|sclerotic area|lesion|lesions|deposit*
cancer|ca|carcinoma|malignan*|metast*|mets|lymphoma|leukaemia|leukemia|myeloma|sarcoma|melanoma|tumour|tumor|glioma|glioblastoma|adenocarcinoma|mesothelioma
neoplas*
suspicious for|of ..3 malignan*|cancer|carcinoma|metast*|neoplas*|primary|lymphoma
mass|lesion|nodule|opacity suspicious|hilum|worrisome|concerning|suspected
spiculated
dementia|alzheimer*|lewy|mnd|als|ms|sclerosis|parkinson*|huntington*|schizophrenia|psychosis|bipolar|eupd|autism|asd|adhd|munchausen*|fii|lupus|aneurysm|demyelinat*|cjd
trisomy|anomaly|anencephaly|aneuploidy|microdeletion
pancreatic|ovarian|hepatic|cerebral|renal mass|lesion|tumour
cirrhosis|syphilis|hiv
diagnosis|result|results|report|prognosis|findings|suspicion|scan|biopsy|histology|impression|opinion|test|genetic|variant
query early|possible|probable? dementia|parkinson*|mnd|ms|cancer|bipolar|autism
`;

/** An opinion of the patient that would be read as one. */
export const adverseOpinion = lines`
put|putting|puts ..1 on for|to|when|in
this|its|it|symptoms is|are|was all? put|staged|fabricated|invented|voluntary|theatrical
play|plays|playing|laying it? up|on ..2 thick|symptoms|for|to
swing* the lead
not genuine|credible|convincing|convinced|organic ..4 claim|tribunal|benefit*|compensation|pip|solicitor|history|account
tribunal|benefit*|compensation|pip|claim ..6 put|fabricat*|genuine|staged|exaggerat*
gut feeling|instinct
between|dr|my|his|her feeling|hunch|view is|that|this
surreptitious* ..2 use|insulin|laxative*|diuretic*|ingestion|taking|drinking
self|deliberately induced|inflicted|tampering ..4 suspect*|not|theory|likely
illness behaviour|behavior
abnormal illness
heartsink|heart-sink
heart sink
malinger*|feign*|fabricat*|factitious|munchausen*|fii
fabricated or|induced
inducing illness|symptoms|vomiting
secondary gain|motive
exaggerat* ..2 symptom*|pain|disability|for|claim|level|illness|sick|benefits
drug seeking|seeker
putting on|it
attention seeking
hypochondria*
manipulative
somatis*|somatiz*|somatoform|functional overlay ..8 not|raised|discussed|told
difficult|demanding|impossible|hateful patient|lady|man|gentleman|woman|personality
inconsistent|nonorganic|non|waddell organic? signs|findings|exam ..4 observed|watched|claim*|walk*
covert surveillance|footage|observation
observed|seen|watched walking|running|lifting|carrying|dancing ..4 normally|car|park|without|outside
do|dont|does not? believe|trust the? patient|pt|story|history|him|her|account|claim*
lying|lies|liar about|to|is
i|we|my suspect|feel|think|impression|opinion|believe|wonder|worry|concern ..2 mother|mum|father|parent|carer|wife|husband|daughter|son|she|he ..2 inducing|fabricat*|exaggerat*|poison*|harming|causing|lying|making|behind|faking
capacity|competence doubt*|questionable ..5 not|discussed|raised
`;

/** A suspicion in the writer's own voice. */
export const suspicion = lines`
0.6 i? wonder|wondering|wondered about|if|whether|re|could
0.6 looks|look|looking|seems|feels|smells ..1 parkinsonian|myopathic|demented|malignant|sinister|like|to ..1 me|malignancy|cancer|dementia
0.6 worried|concerned|anxious ..2 this|it|about ..2 is|may|could|be|cancer|malignan*
i|we|strongly suspect|suspicious|wonder|fear|suspects
i|we|my think|feel|impression|worry|suspicion|hunch|concern|believe|view|guess ..2 this|is|that|may|early|likely|probably|mother|he|she
@query
suspected|suspicion|suspicious|query|possible|probable|likely|presumed|provisional|working|differential
raises|raising possibility|suspicion|question|concern
`;

/** Harm to somebody if the entry is read, and threats. */
export const seriousHarm = lines`
get|gets|got what|whats ..3 coming|deserve*
number plates|addresses|rota|photos of ..2 staff|doctors|nurses|receptionist*
list|photos ..2 staff ..3 plates|addresses|cars|homes|names
sight of|reading|seeing|access ..3 page|pages|note|notes|entry|entries|record|letter|report ..8 set|trigger*|hang*|attempt|harm|suicid*|destabil*|relapse|overdose|kill|risk
burn|burns|set|torch|smash|blow ..3 place|house|surgery|practice|car|flat ..2 down|up|fire|alight|in?
would|will|could|if ..6 place|house|surgery down|up|alight
hanging|suicide|overdose attempt|bid
lunged|spat|swung|squared|charged at|up|towards ..1 @third|sr|sister|dr|nurse|staff|receptionist|me|us|gp|hca
panic button|alarm
do|not|never not? see|seen|consult|visit|left alone
entry|entries|record|records|note|this|these|letter ..2 hidden|hide|redact*|blocked|withheld|invisible ..1 from|online|view|app|patient
hidden|hide|redact|block|withhold ..2 from ..1 online|app|view|patient|pt|him|her|access
not|never ..2 visible|viewable|online
sort|take|get ..1 care|even|back ..1 whoever|them|dr|doctor|staff|with|him|her
make|makes ..1 pay|regret|sorry
watch your|their|her|his back
will|would|going|gonna|ill|wants|want|threatened|could|come|promised ..5 kill|stab|slit|shoot|smash|bomb|strangle|burn|petrol|throat|attack|murder|punch|knife|torch|hurt ..1 her|him|them|you|us|someone|the|his|whoever|everyone|staff|in|down
slit|cut ..1 throat|throats
zero tolerance
0.55 police log|crime number|ref
0.6 verbally|physically abusive|aggressive|threatening
removed from list ..3 violen*|aggress*|immediate
abusive|aggressive|threatening|violent to|towards|with ..1 staff|receptionist|reception|doctor|nurse|team
likely|liable|would|could|may|might|will|risk|risks to|of|cause|lead|result|put|place|that? ..3 serious harm|violence|injury|retaliation|reprisal*|suicide|risk|danger|violent
serious harm|violence|risk|threat
significant risk of|to ..1 harm|violence|suicide|homicide|life
if|should|were|when @who|@pt|patient|pt|he|she|they|reads|husband ..1 learns|reads|sees|read|finds|discovers|sees|knew|learn|find|see|to|accesses|found|hears|discover ..2 out|this|that|about|it|discharge|report|account|these|the|who|read|see|learn|entry|record ..8 kill*|harm*|suicid*|violent|attack*|hurt|act*|risk|danger|unsafe|danger*|overdose|beat*|retaliat*|end|life
not|never|must|dont to? be|made? visible|seen|shown|read|accessible|released|disclosed|available to|by|on|without ..2 pt|him|her|patient|he|online|app|them|partner|psychologist
must|should not|never be ..2 visible|released|disclosed|seen|read|shown|known
names|identity|identities|details of|must|to ..4 protected|withheld|visible|hidden
threat|threats|threatened|threatens|threatening to|of kill|stab|harm|shoot|attack|burn|hurt|murder|assault|violence ..3 staff|him|her|doctor|nurse|receptionist|wife|neighbour|mother|partner|gp|social|anyone|whoever|them|judge|ex|team|us|surgery
threats to|against|towards ..1 staff|kill|life|gp|social|team|family|harm
kill|stab|shoot|murder|strangle|knife|attack|poison him|her|them|his|staff|whoever|my|anyone|doctor|neighbour|wife
plan|plans|planning|intent|intends|intention|vowed|wants|going|fantasises|thoughts to|of|on ..1 kill|harm|stab|murder|attack|shoot|poison|killing|harming|attacking|hurting|burn ..2 staff|him|her|wife|mother|neighbour|others|people|father|ex|children|someone|boss|them|partner|his|the
homicidal ideation|thoughts|intent|towards|plan
duty to warn
tarasoff
hit list|man
retaliat*|reprisal*|revenge
at risk of|from ..2 violence|reprisal*|retaliation|murder|harm
staff at|safety risk|warning|marker
0.7 violent patient|pt
special allocation scheme?
0.7 risk to ..1 staff|receptionist*|nurses|clinician*|doctor*|gps
threatened|threatens|threatening|attacked|assaulted|lunged|spat|swung ..1 receptionist*|staff|nurse|dr|doctor|gp|hca|pharmacist|paramedic*|porter|manager
risk|danger|harm ..3 if|should|were ..2 reads|sees|learns|finds|discovers|knows|read|hears
if|should ..3 reads|sees|discovers ..2 this|it|entry|note|notes|record
obsess*|fixat*|infatuat*|preoccupation|preoccupied|besotted ..3 gp|doctor|dr|nurse|receptionist|clinician|staff|counsellor|therapist|worker
violent patient scheme|marker|warning
re-traumat*|retraumat*
never|not|doesnt|does wants|want|wish|wishes ..2 to see|read|revisit ..3 written|down|it|this|again
unsupported|unaccompanied reading|read|by|disclosure
without psychologist|support|clinician present
distress|destabilis*|decompensat*|relapse if|on|by|were ..3 reads|read|reading|sees|disclos*
risk of ..2 suicide|self|harm if|on|were|should|from
buying|bought|stockpiling|stockpiled|acquired|obtained|has|carries|carrying ..2 petrol|rope|knife|knives|weapon|weapons|gun|machete|axe|tablets|acid
under the bed|pillow ..3 knife|machete|axe|gun|weapon
machete|firearm|shotgun|crossbow
`;
