import { lines } from "./words.ts";

/** What law or a court forbids to show. */
export const legallyRestricted = lines`
ukpps
protected person*
s flag*|flagged|record
sensitive flag|flagged on|pds|demographic*
pds|spine ..3 sensitive|restricted|withheld|invalid|flag*
records|notes|record ..3 held centrally
not genetic*|biologic*|blood related|relative|father|mother|parent|child|his|hers|theirs
witness unit|protection|scheme|programme
new name|surname ..6 witness|police|unit|protect*
under seal
assigned m|f|male|female ..2 birth
certificate ..6 archived|sealed|prior|2005|gender|recognition
prior|old|previous|former chart|notes|record|records|file ..4 archived|sealed|seal|not|closed|restricted
old|previous|former notes|record|records ..3 seal|sealed|locked|restricted|link*
used|via|using|through|from ..1 donor egg|eggs|sperm|embryo|embryos|clinic
intend|plan|intends|wish to? ..2 explain|tell|disclose ..4 when|at|once
protected person*|persons
witness protected|relocated
identity changed|change|new|concealed|anonymity
records|record|identities|number|numbers|names ..3 not|never ..2 linked|merged|connected|traced|matched
liaison officer only
anonymity order|lifelong|granted|court
sealed|closed adoption|court|record|order
sealed|closed by ..1 court|judge|order
injunct* court
gagging|non order|disclosure
under seal
contempt of court
in camera
gender recognition
grc holder|granted|issued|certificate|obtained
previous|former|birth|old|dead gender|name|sex ..3 gender|protected|archived|lloyd|s22|superseded|sealed|restricted|prior
deadname
protected information
donor sperm|egg|eggs|gamete|gametes|embryo|conceived|conception|code|sibling|siblings|number|oocyte
sperm|egg|embryo|oocyte|gamete donor|donation|donors
conceived ..3 donor
hfea
0.85 surroga*
commissioning parents|couple
parental order
adoption medical|panel|order|papers|file|records|agency|identity|proceedings|report|placement|support
0.85 birth|biological|natural|genetic mother|father|parents|parent|family|mum|dad|siblings ..8 not|adopt*|disclos*|schizophrenia|drug|heroin|named|is|unknown|contact|letterbox|untraced|convicted|prison|traced|identity
birth mother|parents|parent
placed|placement|freed for adoption
adopters|adoptive family|parents|mother|father|parent|placement
adoptive
adopted 19* surname|birth
previous|former|original|birth surname|nhs|identity|name ..4 number|superseded|adopt*|changed|before|sealed|archived
pre adoption
0.6 adopted ..6 not|birth|previous|unaware|told|know
not told|know|aware|knows ..3 adopted|adoption|donor
court restricted|restriction|order|protection|papers|directed|ordered
court of protection
family court
section|sec|s 7|8|37 report|direction|order
reporting restriction*
sealed envelope|order|file|record
leave|permission|direction of the? judge|court
not be|to disclosed|shared|released|copied ..5 court|judge|individual|party|without|order
mappa
visor
sex offender register|registration
sexual harm prevention
sarah*s law
protected identity|witness|person|address
witness protection
new identity|name ..4 protect*|police|court|witness
under police protection
legally|court restricted
not for disclosure
licence conditions
spent conviction*
`;

/** Signs that the text belongs to someone else's record. */
export const wrongPatient = lines`
wrong|another|other|someone|different ..2 chart|template|tab|window|screen
two|both|2 charts|records|screens|patients open
was meant for|here
0.6 visit|consultation|entry|template ..4 to|of|for @third
0.55 second|last|final|next sheet|page ..3 headed|is|about|from|to
filed|scanned|entered|uploaded|attached|saved|coded|recorded|placed|sent|posted|added|documented in|to|into|under|against|on|here the? error|wrong|mistake|incorrect
filed|scanned|entered|uploaded|attached|saved|coded|recorded|placed|sent|posted|added|documented in|to|into|under|against|on|here another|someone ..1 patient*|pt*|else*|record*|notes|person*|name
misfiled|misfile
not hers|ours|theirs
not his|her|our ..1 result|results|report|letter|ecg|film|scan|sample|bloods|form|page
mis filed|scanned|labelled|labeled|registered
wrong patient|pt|record|records|notes|chart|person|file|name|demographics
0.55 incorrect patient|record|name|dob|demographics|details|label
not this|our|the|my patient|pt|pts|patients|mr|lady|gentleman|person|same
different|another|other patient|pt|patients|pts|persons|person|individual|peoples name|dob|notes|record|results|details|letter|sample|chart|report|with|with|of?
belongs|belonging|belong|pertains|pertaining|relates|relating|refers|meant|intended|addressed|labelled|labeled to|for|as ..2 someone|another|other|different|patient|namesake|@third|@name
report|result|letter|sample|specimen|form|xray|echo|scan|ecg|page|pages|header|label|film is|are|of|for|reads|says|header|form|was ..2 belong*|another|someone|different|@name
header|label|form|specimen|sample|request reads|says|states|shows|labelled|marked|labeled|is|received|named ..2 @name|different|another|as|for
received as
addressed to @third|@name
labelled|labeled @third|@name|wrong
page|pages|letter|report|result|results|these|this|it|which ..4 relate|relates|belong|belongs|refer|refers|concern to? someone|another|other|different
page|pages ..4 someone|another|other|different|wrong|belong*|not|extra|his|her|is
extra page|pages|sheet
scanned behind|with|on|onto|to ..2 page|wrong|back|this|another|other|end
check|query|confirm|verify|clarify|please identity|which|patient|pt|whose|id|demographics|dob patient|pt|correct|please|name|matches|mismatch|which
check which
patient|pt identity|details|demographics|id query|mismatch|do|does|incorrect|error|not match
query scanned|filed|wrong|belongs|misfiled|right|correct ..1 patient|record|pt|notes|to|in
does|do not|nt match ..3 patient|record|dob|name|ours|notes|demographics|our
doesnt|dont|mismatch match?|in|between|with ..3 patient|record|dob|name|ours|notes|demographics|our
two|2 patients|pts|people same|with|of
same name and|dob|different|other
namesake|similar name
merged|merge|duplicate record|records|in|with|error|registration
meant for|to @third|another|other|the|someone
move|moved|remove|removed|delete|return|returned to|from|this|and correct|right|lab|sender|record|raise ..2 patient|record|notes|incident
raise|raised|ig|information incident|governance
data breach
cc list includes
`;
