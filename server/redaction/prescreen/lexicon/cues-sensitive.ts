import { lines } from "./words.ts";

/** The patient's own sexual health, where the words themselves say that it is more than a test or a screen. */
export const sexualHealth = lines`
0.65 recent|admit*|having|had ..2 abortion|abortions ..1 done|completed|performed|aged|at|in
mifepristone|mifegyne
chlamydia|gonococc*|gonorr*|gc|ct naat|pcr|swab ..2 detected|positive|pos|reactive
prep bloods|monitoring|review|rv|hiv|baseline|start*|3
hsv2|hsv1 ..2 swab|pcr|pos|positive
legal|induced|therapeutic|criminal|illegal|surgical|medical|elective abortion|abortions
acquired immun* deficiency?
woke|wakes|came|come|found ..4 no|without|undressed|naked|half ..2 clothes|underwear|knickers|trousers|pants|dressed
forced himself|themselves|upon|on
against her|his will
taken advantage of
doesnt|dont|not|didnt want|wish ..3 taken further|police
private|exotic|lap|pole|table dancing|dancer|dances
camming|cam work|site|model|modelling|girl|shows|money|earn*
webcam|webcams|onlyfans
earns|earning|money|paid ..4 webcam*|photos|pictures|dancing|clients|massage*|men
swabs|screens|screen ..2 3|three monthly
3|three monthly ..2 swabs|screens|screen|sti|sexual
meets|meeting|sees|hooks ..3 app|apps|grindr|tinder|cruising|sauna ..4 wife|husband|unaware|not|thinks
meets|meeting ..1 men|males|lads
on|off|via|through grindr|scruff
morning|emergency after? pill|contracept* ..8 mum|mother|parents|not|12|13|14|15
forced into sex|sexual
early|late latent syphilis
survivors manchester|uk|trust|network
0.4 meets|sees|meeting|seeing|dates|dating|sleeps|sleeping|sex|hooks ..2 men|males|other
0.4 asks|interested|wants|asked|enquires|eligible re|about|in|for prep
fraser|gillick ok|met|comp|yes|guideline
rape|raped victim|survivor|kit|crisis
bpas|msi|marie|nupas stopes?|number|referral|self|details|booked|given|contacted
not|doesnt|wish|want|wants ..3 continue ..3 pregnancy
does not wish|want to continue
unplanned ..8 not continue
clinic|hospital only ..6 hiv
attends|attended|here|seen as contact
contact of ..2 chlamydia|gonorrhoea|syphilis|sti|hiv
hiv positive|pos|infection|infected|disease|clinic|patient|status|confirm*|diagnos*|treatment|medication|meds|related|associated|aids|care|reactive|detected|since|well|stable|viral|cd4|dx|under|on
hiv/aids
positive|pos|reactive|detected|confirmed|diagnosed|known|has|with|dx|chronic|history|hx|infected|living|for|of for|with|of? hiv|syphilis|chlamydia|gonorrhoea|gonorrhea|gonorrhoeae|gc|trichomonas
trepon*|tppa|tpha|vdrl|syphilis|naat|chlamydia*|gonorr*|gonococ*|neisseria|trichomon*|mgen|mycoplasma ..4 positive|pos|reactive|detected|isolated|grown
positive|reactive|detected|isolated ..2 trepon*|tppa|tpha|vdrl|naat|neisseria|trichomon*|mgen
living with hiv
hiv
aids defining|diagnosis|patient
cd4|viral count|load
antiretroviral*|haart|arvs
on|art|start*|taking art ..1 under|since|for|hiv|clinic
genvoya|biktarvy|triumeq|atripla|dovato|juluca|stribild|symtuza|odefsey|eviplera|tivicay|dolutegravir|raltegravir|abacavir|efavirenz|darunavir|rilpivirine|zidovudine|emtricitabine|kivexa|truvada|descovy|cabotegravir|tenofovir
chlamydia|chlamydial|gonorrhoea|gonorrhea|syphilis|trichomonas|gonococcal|lgv|gonococcus positive|pos|reactive|detected|treated|infection|pcr|naat|urethritis|contact|treatment|dx|of|eia|rx|doxy*|azithro*|cervicitis|proctitis|found
gc|ct|tv pos|positive|detected|naat|treated ..1 pos|positive|detected
chlamydia|gonorrhoea|gonorrhea|syphilis
contact|contacts of ..1 chlamydia|gonorrhoea|syphilis|hiv|gc|sti
treated|treatment|tx|rx for ..2 chlamydia|gonorrhoea|gonorrhea|syphilis|sti|std|trichomonas|herpes|pid
partner notification
contact tracing ..3 gum|sexual|partner*
rpr 1|reactive
benzathine
genital|vulval|penile|anal|perianal|anogenital herpes|warts|hsv|ulcers|condylom*
herpes genital*|simplex?|type? 2|ii
hsv2|hsv 2|ii
condylom*
0.75 sti|std|stis|stds positive|diagnosed|confirmed|treated|history
prep truvada|daily|user|clinic|on|for|prescribed|event
on|taking|started|requests|wants|using prep
pepse
pre|post exposure prophylaxis
pep started|given|following|after|completed|course|for
top pre|clinic|aged|at|referral|requested|assessment|discussed|done|booked|unit|x|in|previous|bpas|counselling|advice|wants|counselled|medical|surgical|19*|20*
previous|requests|requesting|referral|referred|had|hx|for|wants|medical|surgical|request|underwent|one|1|two|2|therapeutic|elective|prior|induced|post|since|after|following|her|privately ..1 top|tops|termination|terminations|abortion|abortions
termination of pregnancy
medical|surgical|elective|therapeutic|induced termination|abortion
abortion clinic|service|pill|pills|aged|in|at|request*|last|years|when
hsa1|bpas|msi
marie stopes termination|abortion|top
unplanned|unwanted pregnancy ..6 termination|top|options|bpas|abortion
raped|rape
sexual assault*
sexually assaulted|abused|molested
sexual|indecent assault
assaulted sexually
molested
sarc referral|offered|attended|seen|clinic|report|number|forensic
spiked ..5 sex|woke|assault*
sex work*|worker|industry
escort|escorts|escorting ..3 to|pay|fees|work*|for|agency
prostitut*
sells|sold|selling|exchange|exchanges|pays|paid|money sex|for sex?
clients privately|for money
sees|see|meets clients|men|punters ..2 for|money|privately|paid
onlyfans
chemsex
not|isnt out to|as ..2 family|parents|wife|husband|anyone|home|work|gay|colleagues
closeted
0.25 gay|lesbian|bisexual
gay|lesbian|bisexual|msm|men|orientation|sexuality ..6 not|nobody|secret|undisclosed|unaware|know|knows|hidden|aware|out|told
sex|relationships|relations|sleeps|sleeping|affair with men|males|another man|woman ..8 not|wife|secret|unaware|know|husband|told
fraser|gillick competent|guidelines|criteria|competence|assessed|satisfied
under 16 contracept*|pill|sexual*
parents|mum|mother ..2 unaware|not|dont|doesnt ..6 pill|contracept*|implant|attend*
undetectable on
`;

/** The patient's own trauma, offence or hidden identity, and papers that are not part of the record. */
export const sensitiveOther = lines`
community|unpaid payback|service|work ..1 order|hours
payback
op courage
opcourage
blown|shot|killed|died|burned|burnt ..2 helmand|iraq|afghan*|basra|falklands|bosnia|kandahar
saw|seen ..4 blown|shot|killed|dead|die|burned|burnt|hanged
gbh|abh|arson|burglary|manslaughter|robbery
did|done|got ..1 years|months|yrs|mths|y ..1 for|at|in
years|months for ..1 gbh|abh|robbery|burglary|supply|fraud|assault|drugs|arson|theft
out|released in|on|since ..1 19*|20*|licence|parole
caught|found|charged|cautioned ..2 images|pictures|photos
court|trial|sentencing|magistrates|crown ..1 in|on|next|this ..1 jan*|feb*|mar|march|apr*|may|jun*|jul*|aug*|sep*|oct*|nov*|dec*|week|month|monday|tuesday|wednesday|thursday|friday
soldiers|militia|rebels|guards|police|regime|army ..3 did|took|burnt|burned|came|killed|raped|shot
home office appeal|tribunal|interview|hearing|refusal|removal
what|things they|he|she|the ..2 did to|in
shut|locked|locks|beat|tied|thrown ..3 in|into ..3 coal|cellar|cupboard|attic|shed|hole|dark
and|or worse ..3 first|never|child|spoken|girl|boy
first|never time|ever|before spoken|told|said|spoke|disclosed|shared|talked|mentioned|anyone
0.6 never spoken|told ..2 of|before|anyone|about
as a child|girl|boy|lad ..8 touch*|interfer*|things|hurt|beat*|abus*|shut|locked
juvenile|youth|young detention|offender*|offending|hall|institution
registered sex? offender
never told anyone
tours|tour|served|deployed|deployment ..4 iraq|afghanistan|bosnia|vietnam|falklands|kuwait|ireland|combat|war
ied|roadside bomb|explosion
dui|dwi|ovi charge|arrest|conviction|pending|x
pending ..2 charge|charges|court
dui|dwi
falaka|mock execution|execution
0.6 asylum claim|seeker|seeking|application
0.5 refugee*
medicolegal|legal report
scars ..3 consistent|from|whip*|burn*|beating*|tortur*
0.5 flashbacks|nightmares ..8 abuse|attack|assault|war|combat|prison|police|militia|rape|beating|uncle|childhood|raped|shelling|bomb*
0.45 ptsd
combat|shelling|bombing|massacre|genocide|militia|persecut*|captivity|hostage
guilty to|of|plea
pleaded|plead guilty
pre sentence
court report|appearance|date|case|hearing
0.6 offender|offenders
treatment requirement
childhood|child|historic|historical|sexual|past|previous|csa|history|hx of? sexual|csa|physical|childhood|child? abuse|abused|molest*|trauma
csa
sexual|childhood abuse
abused|molested|raped|interfered|touched|assaulted as|by|between|when|with ..4 child|uncle|father|stepfather|teacher|priest|relative|age|aged|cousin|brother|young|boy|girl
molested
tortur*
detained|imprisoned|beaten|kidnapped|held and|in|by|for ..4 beaten|raped|tortur*|guards|police|militia|regime|captive|hostage|captors
asylum|refugee ..8 tortur*|beaten|raped|detained|persecut*|killed
survivor|victim of|from war|genocide|tortur*|persecution|trafficking|childhood
helen bamber
freedom from torture
kidnapp*|abducted
witnessed|saw ..2 murder|killing|shooting|stabbing|suicide|death|execution|killed|parents
traumatic event|incident|index ..6 redacted|detail|details|flashback*
hmp
police|remand custody
prison|jail|remand|custodial|yoi ..2 release|released|sentence|aged|for|healthcare|x|in|since|term|transfer|leaver|until
released|release|discharged|in|from|to|served|time|been|went|sent|serving|currently|recently from|in|to|of? prison|jail|custody|hmp|penitentiary|remand
recently released
incarcerat*|imprison*
served|serving|sentenced|sentence ..2 years|months|yrs|weeks|time|for|to|prison|suspended|custodial|sentence
on|under|licence|breached|his|her probation|parole|tag|licence|bail|curfew
probation officer|letter|service|report|appointment|order|for
0.75 convicted|conviction|convictions|offence|offences|offending|offender
criminal record|history|charges|damage|conviction
charged|arrested|cautioned|bailed|accused|guilty|prosecuted|arrest with|for|of|to|last|by|on|re|after
arrested
awaiting|pending|on trial|sentence|sentencing|court|charges|tribunal|prosecution ..1 for|re|date|case|criminal
community|suspended|hospital|treatment|drug order|sentence|rehabilitation|requirement|restriction
drug treatment requirement
electronic tag
forensic unit|services|history|psychiatr*|opinion
0.4 gender dysphoria|identity|incongruence
0.3 transgender|transitioning|trans
gender dysphoria|identity|incongruence ..12 not|unaware|undisclosed|nobody|parents|aware|private|secret|know|told
gender|trans|transgender|transition*|identifies|nonbinary|binary ..8 not|unaware|undisclosed|nobody|secret|aware|know|told|out|hidden
not part of|the? record|records|medical|clinical
should|must not be in|on|part|filed ..2 record|records|notes|clinical|medical
scanned by mistake
complaint file|correspondence|letter|response|papers|investigation
mdu|mps|mddus|medicolegal advice|letter|correspondence|opinion|contacted|indemnity
legally|legal|litigation|privileged|professional privilege*|correspondence|advice|file|hold|document*
legally privileged
letter before claim|action
draft|defence solicitor*|statement|response|report|letter ..6 claim|privileged|practice|defend*|negligence
clinical negligence claim
significant event|sea analysis|form|report|review|meeting
datix|incident report form|number|attached|copy|filed
staff|hr|personnel file|grievance|disciplinary
peer review notes
`;
