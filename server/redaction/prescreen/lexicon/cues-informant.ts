import { lines } from "./words.ts";

/** Ways in which someone other than the patient reaches the practice. The person stands before, or after `from`. */
export const contactBefore = lines`
0.7 waited|waits|hung|stayed|doubled|came|popped ..1 until|till|for|back|after ..3 gone|left|out|room|bloods|loo|alone
0.7 writes|wrote|writing|corresponded
0.7 took|takes|taken|pulled|drew|called|beckoned ..5 aside
contacted|rang|phoned|emailed|approached|called|written ..1 the|us|our clinic|surgery|practice|office|reception|department|ward|team|to
rang|phoned|telephoned|called|emailed|e-mailed|texted|wrote|contacted|approached|visited|messaged|informed|alerted|reported|reports|reporting|disclosed|warned|notified|volunteered|intimated|relayed|stated|states
rings|phones|phoning|ringing|emails|writes|writing|calling
has|had|have been|just|since|also? rang|rung|phoned|called|emailed|texted|written|contacted|approached|spoken|informed|messaged|reported
came|come|comes|popped|called|dropped|walked|stopped ..1 in|into|to|by|round|at ..2 desk|reception|surgery|practice|say|tell|see|report|speak|privately|separately|alone|warn|ask|speak|discuss|pass
came|popped|called|dropped|stopped in|by|round
0.7 stayed|hung|lingered|held|remained|hanging behind|back|on
0.7 stopped|caught|took|pulled|cornered|grabbed me|us|dr|nurse|doctor|receptionist|staff ..1 aside|in|at|outside|on|to
told|tells|telling|informs|informed|advises|advised|confided|mentioned|mentions|whispered|let|says|said|reports|reported ..1 me|us|reception|receptionist|staff|nurse|doctor|surgery|practice|gp|hca|in|to|afterwards|privately|quietly|separately|aside|after|outside|on
0.7 mentioned|mentions|said|added|whispered|confided|told ..2 afterwards|later|privately|quietly|outside|corridor|aside|leaving|door|after
passed|pass|handed|pushed|left ..1 on|msg|message|note|letter|word|information|info|concerns|that
raised|raises|expressed|expresses|voiced|has|shares|shared concern|concerns|worries|worry|allegations|anxieties
spoke|speaks|spoken to|with me|us|reception|nurse|duty|staff|separately|privately|on|gp|doctor|dr
left|leaves voicemail|message|note|answerphone|word
at|to the|front? desk|reception|door|counter
rang|phoned ahead|earlier|before|in
adds|claims|alleges|alleged|feels|thinks|believes|suspects|insists
concerned|worried|anxious
asked|asks|asking us|that|if|reception|for|not
`;

export const contactFrom = lines`
t/c|tc|t/call|phonecall|telcon
call|tc|t/c|tel|phonecall|email|letter|note|message|msg|text|voicemail|visit|contact|information|info|concern|concerns|history|collateral|fax|report|word|query|enquiry|request|allegation|allegations|complaint|taken|received|heard|call|phone|conversation ..3 from|by|via|per|with
obtained|gathered|gleaned|provided|supplied|given|received|according|reported|raised|relayed|per ..1 from|by|to|via
per
signed
`;

/** Nobody is named, and that is the point. */
export const anonymous = lines`
call|phonecall|email|letter|tc|t/c|message|contact|report from ..1 bank|police|council|employer|landlord|college|university|uni|housing|school|gym|bookmaker|cab|taxi|hotel|church ..4 re|about|concern*|says|saying|stating|that ..1 pt|patient|him|her|he|she
signed ..3 friend|neighbour|concerned|well
a|well concerned|wisher friend|neighbour|citizen|wellwisher|resident
excuse|pretext|reason to|for ..2 get|call|bring|see|invite|ask|have
through ..1 letterbox
not|never|without ..4 traced|attributed|quoted ..1 to|her|him|back?
left unsaid
where|who ..1 came|heard|told ..1 from|it|us
happy|wants|asks|please|could ..4 just drop|pop|happen
to know we|i|us corresponded|spoke|spoken|talked|rang|wrote
anonymous|anon call|caller|letter|note|email|tip|informant|report|concern|source|phone|information|message|male|female|man|woman|neighbour|referral|tel
anonymously
unnamed|unknown caller|source|informant
caller|informant|source|neighbour ..3 name|anonymous|identify|refused|withheld|declined
wish*|want*|ask*|prefer*|request* ..2 remain|be|stay|kept ..1 anonymous|anon|nameless|unnamed|confidential
name|identity|source ..2 left|kept|withheld|leave|keep ..1 out|off|back|confidential
0.3 collateral
0.35 informant
third party information
`;

/** What is said about the patient is not praise. */
export const adverse = lines`
concern*|worri*|worry|scared|afraid|frightened|alleg*|suspect*|claim*|accus*|complain*|warn*
drink*|drunk|alcohol|vodka|spirits|whisky|beer|slurring|smell*|sober|drug*|cannabis|spice|cocaine|heroin|gambl*|overdos*
memory|forget*|confus*|wander*|lost|muddl*|gas|pyjamas|missing|repeat*|dementia
driv*|dvla|blackout*|crash*|licence|lights
fall|falls|falling|fell|collaps*|faint*
aggress*|violen*|shout*|hit*|swear*|temper|angry|threat*|abus*|paranoi*|hallucin*|voices|bizarre|strange|odd|talking|machete|knife|weapon|hoard*
suicid*|kill|ending|end|harm*|cutting|rope|petrol|die|died|tablets|stockpil*|hopeless|crying|cries|depress*|low|withdrawn
money|pension|savings|bank|man|scam*|online|sums|sold|sells|selling|giving|gave|gives|spending|debt
eating|starv*|sick|vomit*|weight|hungry|thin|food|laxative*
wash*|dirty|smelly|incontinen*|unkempt|soiled|filth*|neglect*|coping|cope|struggling|state
not|stopped|refus*|hiding|hides|hidden|pouring|pretend*|throwing|spitting|flush* ..3 taking|tablets|medication|meds|pills|them|eating|sleeping|coping|washing|looking|well|safe
denies|lies|lying|plays|play|faking|exaggerat*|fine|fraud|claiming|working
bruis*|affair|prostitut*|pregnan*|gay|secret
unwell|worse|deteriorat*|declin*|change*|behaviour|behaving|acting
smoking|smokes|sneaking|bingeing|binge*
baby|children|kids|grandchildren
`;
