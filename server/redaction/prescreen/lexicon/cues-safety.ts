import { lines } from "./words.ts";

/** Abuse, protection and the services around them: a word of these is enough unless it is negated. */
export const safeguarding = lines`
fmu|dvds|dvro
0.55 forced marriage|marry
karma nirvana
respect helpline|line
nspcc|childline|barnardos|crimestoppers
named doctor|nurse|midwife for|informed|aware|discussed
care leaver
sexual exploitation
torn fren*
fears|fearful|afraid|scared|frightened|terrified of? her|his|the? @kin|@third|boyfriend
send|sending|sent|take|taken|taking|flown|fly ..4 abroad|overseas|country|home ..6 married|marry|marriage|husband|cousin|wedding
to be married to
married off
care proceedings
pre|prebirth birth? assessment
unborn ..6 conference|safeguard*|social|plan|concern*
tracks|tracking|monitors|checks her|him ..2 on|snapchat|phone|location|app
made|makes|making her|him ..1 leave|quit|stop|give|beg|sleep|strip|wear|apologise|drop
chooses|dictates|decides her|his|what clothes|friends|she|he|food
hurt|harm|kill|poison ..1 dog|cat|pet|pets
wants help to? leave|leaving
dash 10|11|12|13|14|15|16|17|18|19|20|21|22|23|24
again ..4 come for her|him
listed|registered|admitted under alias
alias|pseudonym
with|to|by|from an? advocate
keeps|kept|keeping|holds|held her|pt in|inside|indoors|home|away|hidden|prisoner|captive|hostage|locked|isolated
empty fridge|cupboards|cupboard
no food in
looking|searching for her
cannot|cant|doesnt|not ..3 recall|know|remember ..4 money|pension|savings
sat|knelt|stood on her|his chest|throat|face
0.75 flinch*|cower*
does|did|doing|do all the? talking
speaks|talks|answers over|for @her
will|would|wont|refuses|refused|declined|not ..1 leave|leaves ..2 room|side|alone|consultation|bedside
looks|looked to|at @kin|@third|him|her before|for
proceeds|deeds ..4 went|gone|house|sale|know
0.7 trap house
locking|locked|locks|shut|shuts|shutting|tied|chained|kept ..3 in|to ..2 cupboard|room|bedroom|cellar|shed|bathroom|house|bed|chair|garage
disclosure|disclosed|disclosures at|to|in school|teacher|nursery|ward|nurse*|hv|midwife
abe interview
initial conference
substantiated|unsubstantiated
youth offending|justice
strategy mtg
serious case|child practice review
domestic homicide
denied|withheld|withholds|withholding|refused|depriv* ..2 meals|food|water|medication|heating|fluids
left|days|weeks|hours|kept without ..1 meals|food|water|medication|heating
trap|controlled|controls|controlling her|him|finances|money|everything|what|who
0.6 gang|gangs
0.6 older|adult males|men|boyfriend|boys|group|man ..6 girl|school|14|15|13|cars|gifts
gifts|phones|trainers|money from|given ..2 older|men|man|unknown
not|never brought to appointments?
0.65 appointments|appts|dnas|clinics ..1 not brought
wasnt|was not brought
fall|fell|dropped|falling|crossed ..3 centiles
0.7 hasnt|not been seen ..2 weeks|days|since
cause for concern
vulnerable child*|family|families|infant
child*|family|unborn|sibling* ..3 cause for? concern
unborn ..3 plan|conference|protection
subject of|to ..3 plan|conference|protection
on|added|removed ..3 protection|risk register
register* ..2 at risk
opg|guardian ..1 referral|referred|report|reported|concern*|investigat*|notified
referral|referred|report|reported|concern* ..2 opg|guardian
attorney|poa|lpa|deputy ..6 selling|sold|spending|misus*|abus*|withdraw*|without|refus*|concern*
concern*|query|doubt* ..2 lpa|attorney|poa|deputy
shook|shaken|shakes|threw|dropped|thrown the|by? baby|infant|him|her
smack* ..3 belt|shoe|slipper|stick|hard|mark*|bruis*
safeguarding|protection lead|team|midwife|nurse
failure to protect|supervise
home conditions poor|concerning|squalid|dirty
broke|breaks|broken by|her|his ..1 partner|husband|boyfriend|arm|nose|jaw
gbh|abh|actual|grievous bodily? harm? ..3 partner|husband|her
marac|idva|isva|idvas|icpc|rcpc|fmpo|dvpo|dvpn|mace|nrm|lado|iopc
mash referral|team|form|enquiry|contacted|informed|hub
referred|referral|contact|call to|via|from? mash
dash done|completed|score|risk|form|ric|assessment|high
dash-ric
domestic abuse|violence|abusive|homicide|incident|assault
dv|dva perp*|victim|risk|flag|marker|alert|disclos*|incident|history|hx|referral|advocate|worker|support|agency
victim|survivor|history|hx|ongoing|disclosed|disclosure|experiencing|suffering|fleeing|fled of|from? dv|da|dva|ipv|hbv|trafficking
intimate partner violence|abuse
non|nonaccidental accidental injur*
nai
nai
child protection
cp plan|conference|medical|register|concerns|concern|enquiry|case
0.85 cpc
case conference
core group
section|sect|sec|s 47|17|42|20|31
s47|s17|s42
looked after child*
lac review|medical|health|status|nurse|placement|child
subject to a? plan
child in need
cin plan|review|meeting|status
care order|proceedings
interim care|supervision order
in|into|taken foster|care again|by|since|order|proceedings|placement|aged|at
taken into care
foster care*|placement|family|parent*|mother|father|home
fostered|fostering
sgo
special guardianship
emergency protection order
police protection
removed from parents|mother|home|parental|family
children* services|socialcare involved|aware|informed|referral|referred|notified|contacted|report|assessment
social services involved|informed|referral|notified|contacted|report|concerned|investigat*
referral|referred|referring|report|reported|spoke|spoken|call|contact to|with ..1 children* social? services|care
childrens social care|services
child|adult|elder protective services
cps notified|involved|report*|contacted|case|called|worker|referral|custody
0.7 dcfs|dhs|dcs|dss report*|involved|notified|case|custody|investigat*
reported to aps|cps|dcfs
vulnerable adult|child|person
adult protection|safeguarding
safeguard*|safegard*|safegaurd*
self neglect*
neglect of|by
category of neglect|abuse
wilful|child|elder|emotional|physical|medical|suspected|signs neglect
neglected by|as|child|at
fgm
female genital mutilation|cutting
infibulation|deinfibulation
honour|honor based
honour|honor violence|killing|crime
forced|force marriage
forced|made|forcing|taken to|into|for? marry|marriage
modern slavery
traffick*
exploited|exploiting|exploiter*|exploitation
groomed|grooming by|online|concern*|gang|risk|older|him|her|victim
cse|cce concern*|risk|team|screening|assessment|victim|referral
county lines
cuckooed|cuckooing
prevent referral|panel|duty|officer|team|case
channel panel|process|programme|case
radicalis*|radicaliz*|extremis*
refuge letter|worker|address|placement|staff|place|accommodation|key
in|to|from|at|moved|living|fled a|the? refuge
womens aid|refuge
battered womens?|wife|spouse|woman
shelter information|placement|for battered
womens shelter
clares law
non molestation|mol
0.85 injunction
restraining|protection|protective|occupation|prohibited order|steps
order of protection
stalked|stalking|stalker|stalks
0.7 harass*
coercive|coercion|coerced|coercing
coercively
controlling behavio*|partner|relationship|husband|boyfriend|ex|and|man
controlled by @who|@hers
abusive relationship|partner|marriage|husband|wife|boyfriend|girlfriend|ex|father|mother|parent|stepfather|home|towards|man|family|situation|household|son|daughter
abused by|as|her|him|at|in|physically|sexually|emotionally|since|from
physical|physically|emotional|emotionally|financial|financially|sexual|elder|child|spousal|economic|verbal|psychological or? ..3 abuse|abused|abusive
history|hx|h/o|victim|survivor|disclosed|disclosure|suspected|allegation|allegations|alleged|reports|victims of? abuse
abuser
perpetrator
perp on|bail|is|was|named|has|to|not|known|lives|address
alleged perp*
code|safe word|phrase
safe contact|house|address|phone
safe|safest number to|for|is|only
secret|separate|confidential|undisclosed|withheld address|location
address withheld|confidential|secret|undisclosed
whereabouts not|unknown|to|withheld|must|should
address|whereabouts|location not to be|must|should|is
0.85 unexplained bruis*|injur*|fractur*|burn*|marks
bruis*|injur*|fractur*|marks|burns|burn|fall|findings ..5 inconsistent|incompatible
bruis*|injur*|fractur*|marks|burns|burn|findings|scars ..5 consistent|suspicious with|of|for ..2 abuse|nai|assault|inflicted|grip*|grabbing|slap*|bite*|cigarette*|belt|restrain*|strangul*|nonaccidental|non|beating
bruis* ..3 pattern*|shape*|pinna|ear|different|various|varying ages?|stages?
unusual|suspicious|odd|concerning|finger|fingertip|patterned|multiple|grip|defensive bruis*|injur*|marks
bruis* in|to|on ..2 non mobile
inconsistent with|explanation|history|account|story|accounts
explanation* ..4 changed|inconsistent|unlikely|implausible|varied|varies|fit
does|do|did not explain|fit|match the? injur*|history|mechanism|fracture|bruis*
delay|delayed in? presentation|presenting|seeking ..3 injur*|medical|care
skeletal survey
retinal haemorrhages|hemorrhages
shaken baby|infant
belt|ligature|grip|slap|cigarette|whip|strap marks|burns|mark
marks ..3 belt|cord|flex|hand|stick|cane
0.8 dols
deprivation of liberty
fears|fear|afraid|scared|frightened|terrified|petrified of|to @kin|@hers|him|her|go|leave|speak|home|violence|what
fears for @hers safety|life
fears him|her|husband|partner|them
0.8 very? frightened ..2 home|of
unsafe|not safe at|to|in home|return|go|write|text|call|phone|ring|speak|leave|discharge
0.6 feels|felt|feel unsafe|threatened|intimidated|trapped|controlled
feel|feels|felt safe ..1 not|no
not free to
walking on eggshells
wont|not|never|cannot|can't|cant|wouldnt|doesnt|didnt|refuses|refused let|allow|permit|to? let? @her ..3 see|go|out|leave|work|speak|talk|have|eat|attend|use|phone|sleep|contact|alone|come|be
not allowed|permitted to|out|a|any leave?|go?|out?|phone?|money?|see?|work?
isnt allowed to|out|a|any
0.8 locks|locked|locking @her ..2 in|out|up|room|door
using|uses|taking|takes|took|taken|stealing|stole|withholding|controls|controlling|holds|managing|withdrawing|emptied ..2 @hers ..2 pension|card|cards|money|benefits|savings|bank|passport|wages|allowance|documents|papers|finances|account
missing money|cash|jewellery|savings
concern*|concerned re|about|regarding|over ..3 finances
has to|must ask|account|send|report|check|beg|hand for?|in?|him?|over? ..3 money|photo*|wages|where|food|permission|pay
hides|hiding|hidden|hide them|it|pills|tablets|pill|this|medication|money from partner|husband|boyfriend|him|ex|@kin
@who wants @her pregnant
0.6 pressure|pressured|pressuring|made ..3 sex|pregnant|marry|work|abortion|termination|unpaid
pressurised|coerced|forced|forcing|forces ..3 sex|pregnant|marry|work|abortion|termination|unpaid
sleeps|sleeping|sleep in|on ..1 shop|kitchen|warehouse|floor|workplace|car|bathroom|garage
debt bondage|owed|repaid|bonded
paid below|nothing|off passport?
private fostering|foster
missing from home|care|education|placement|school
unaccompanied minor|asylum|child
duty|allocated social worker
social worker|sw allocated
strategy meeting|discussion
police welfare check
police notification|merlin|ppn|referral
child|children|kids|baby|infant|siblings|daughters|son|daughter left alone|unattended|unsupervised|home alone|at risk
supervised|indirect|no contact only|with children|order
witness|witnessed|witnessing|saw ..3 domestic|dv|violence|father|dad|stepfather|him ..2 hitting|beating|violence|abuse|hit|beat
intoxicated|drunk|using|overdosed|stoned ..3 in charge|care|minding|caring of? child*|kids
in charge of child*|kids|baby
smart? speaks|answers|answering for @her|everything|all
partner|husband|boyfriend|he|mother|family answers|speaks|spoke|answered for @her
tracker|tracking on|device|app|her|his|phone
follows|following|followed @her to|home|from|around|everywhere|work
turns|turned|turning up ..3 at|outside work|house|school|home|address
0.85 violent|abusive|aggressive|threatening to|towards|toward|with @her|partner|wife|husband|mother|children|staff|girlfriend|family|me
0.75 altercation|assaulted|assault|attacked|beaten|punched|kicked|slapped|strangled|stabbed|raped|hit|pushed|shoved|bitten|choked|threatened|burnt|burned|thrown by|with ..2 @kin|@third|boyfriend|landlord|employer|pimp|partner|stranger|him
0.8 declined|declines|refuses|refused|wish|wishes|want|wants ..2 police|press|charges ..2 statement|charges|involved|involvement|report
press charges
0.8 police ..2 domestic|incident|dv
punched|kicked|strangled|throttled|choked|beat|beats|slapped|raped|battered her|pt
throat|neck|hair grabbed|grabs
grabs|grabbed|pulled|pulls|squeezed ..1 her|pts|@hers throat|neck|hair
threw|throws|thrown|pushed|shoved|pushes|dragged ..1 her|pt down|against|out|across|into|onto|to|over
hits|hit|beats|hurts|kicks|slaps|threatens|bullies|intimidates|belittles|isolates her
threatened|threatens|threatening|threats to kill|harm|hurt|burn|stab|shoot @her
grade|category|stage 3|4|iv|iii ..2 sacral? sore|ulcer ..6 care|home|neglect|chart|undressed|dehydrat*
hoarding|hoarder
unkempt|emaciated|soiled|malnourished ..3 child|neglect|house|conditions
faeces|feces|urine on|over the? floor|walls|house|carpet
no heating|food|electricity ..3 child*|faeces|house|home
moved into|in @hers flat|house|home uninvited|and|deal*
deal|deals|dealing|selling from|in @hers flat|house|home|it
one chance rule
seen|see|speak|spoken|book|seen|saw|interview alone ..2 without|please|partner|school|only|on|her
on her|his|their own please|only|without|away
partner|husband|boyfriend|mother|family|he|ex must|to|should|not|is to|not|stay|wait|remain stay|wait|remain|be|in outside|out|present|waiting|room|come
wait|waits outside see alert|alert
`;

/** How to reach a person safely, or who must be kept away: a note nobody but staff should read. */
export const keepAway = lines`
not|never|dont|no leave|leaving|send|text|ring|phone|call|write|email|voicemail|voicemails|messages|letters|contact ..2 voicemail|voicemails|message|messages|letter|letters|home|landline|house|answerphone|text|texts|post|address|on|to
only|just ring|call|phone|contact|text|write ..3 between|mobile|work|on|when|during|number|before|after
call|ring|phone|contact|text mobile|work|via only|number
mobile|work only|number|line only?
no|not voicemail|voicemails|answerphone|post|texts|letters ..2 house|home|landline|please
if ..2 man|he|husband|partner|someone|anyone|else|male answers|picks|rings|calls|phones|answer|asks
if @who ..2 rings|calls|phones|attends|asks|turns|enquires|comes|visits|arrives|answers|contacts
hang|hung up
pretend|say to|you|its|be wrong|from|dentist|optician|survey number?
not|never|nothing|dont|no give|given|disclose|disclosed|share|confirm|confirmed|release|released|reveal|divulge|pass ..3 address|addr|details|information|info|whereabouts|number|results|registered|attendance|appointments|appts|location|caller|to|anything
must|should|may|to|can|is not|never be given|told|allowed|informed|have|know|contact|see|attend|access|permitted
not|never|dont to? be? told|tell|inform|informed|let ..3 of|about|him|her|when|where|anything|know|in
no info|information|details|contact|disclosure ..2 to|confirm|given|released|whatsoever|with|about
not to attend|enter|contact|approach|be when?|on?|near?|seen?|present?|premises?
no details whatsoever|to|given
nothing|nil|no info|details disclosed|given|confirmed|divulged|said
told nothing|them nothing|him nothing
refused to? give|disclose|confirm|information
asked|asking|asks|enquired|enquiring|wanted|tried|trying|demanding|requesting ..3 when|where|her|his|new|pts|which|if|whether|for ..2 next|address|appointment|whereabouts|lives|living|registered|still|in|details
tried to collect|obtain|get|find|access
pretending|posing|claiming|claimed to be|as
not confirm|confirmed ..3 registered|patient
see alert
alert|flag|warning on ..1 record|screen|notes
do not|dont say|mention why|reason|attendance
not disclose|reveal ..1 attendance|caller|source|whereabouts
uses ..1 the? phrase|word|name ..6 when|if|at|means
in|collected person only
does not|cannot|can't|cant|unable speak|talk freely|openly
`;
