import { lines } from "./words.ts";

/** What English says instead of the plain word, about matters people keep to themselves. */
export const euphemism = lines`
skim*|fiddl*|pocket*|pilfer*
watched|watch|visited|arrested|known|interviewed ..2 police|mi5|counter|border|immigration
hush* up|it
# crime and its consequences
back|been|went|gone|goes|ended|banged|put inside|away ..1 again|for|now|since|over
inside again|for|over|since|at
doing|did|done|serving|got ..2 stretch|bird|porridge|time
drugs|drug|vice|fraud|flying|serious squad|crime
wrong|bad|rough|dodgy crowd|company|sort|lot|set|people|un
mixed up with|in
in with a? ..1 crowd|gang|lot
knocked|round|came|come|calling|kicked ..3 police|bailiffs|squad
police|bailiffs|squad|detectives ..2 round|knocked|calling|door|again
helping|helped|assisting police|officers|with ..1 enquiries|inquiries
up before|in front of the|a? beak|bench|magistrate*|judge|court
hand|hands|fingers in|inside the? till|safe|collection
0.6 dipping into
borrowing|borrowed|takes|took|taking|skimming ..2 from ..3 till|takings|firm|company|work|charity|fund|float|account
takings|float|petty|collection cash|box|tin|gone|lost|short
off the back of
knocked off goods|watches|phones
cash in hand
on the take|run|fiddle|side|game|books|make
somebody|someone|another else|elses|person|persons ..2 card|name|id|papers|identity|passport|number
no papers|visa|status|documents
without papers|documents|status
no recourse
overstay*
ban|banned|disqualif* ..2 driving|drive|wheel
# drink, drugs and gambling
back|gone|turned on|to ..1 bottle|booze|drink|gear|brown|needle|pipe
hitting|hits|on the bottle|booze|sauce|gear|brown|pipe|pop
bottle|bottles|empties|cans ..3 hidden|hiding|found|wardrobe|cistern|shed|bin|drawer
drying|dried|drink problem|out
liking for the? drink|bottle
fond of a|the? drink|bottle|tipple
under the influence
fruit|slot machine|machines
gamb*
horses|dogs|cards|bets|bet|casino|roulette|mahjong|bookmaker|bookmakers ..4 lost|loses|owes|spent|gone|savings|wages
lost|loses|owes|spent|blew|blown ..5 horses|dogs|cards|bets|casino|roulette|mahjong|machines|bookies
using|used|on|sniffing|smoking|dropping ..1 gear|weed|coke|pills|brown|powder|stuff
# love, parenthood and family
carrying|carries on with
carry on with
bit|something on the side
fling|dalliance|liaison
other|second|another household|family|woman|man|wife|home|address ..4 nobody|wife|with|children|in
playing|plays away
got|getting|made ..1 girl|her|pregnant in? trouble|way
in trouble|way ..1 way|by|with
family way
expecting|pregnant ..3 not|and|by|husbands|father
had a? child|baby|son|daughter at|when|before ..3 sixteen|fifteen|fourteen|15|16|17|seventeen|school|married|wed|out
give*|gave|given|gives up|away ..2 baby|child|son|daughter|adoption|birth
wrong side of
not the? real|biological|genetic* father|related
bats for
other way inclined
left|leave|leaves|run|ran|walk|walked ..3 order|priesthood|vows|husband|wife|altar|ministry
# the mind
doolally|gaga|barmy|crackers|potty|round|cuckoo|bonkers
not right|well in|up ..1 head|top|mind
lost|losing ..2 mind|marbles|plot
went|gone|going ..1 funny|mad|off|under|peculiar
round the bend|twist
cracked|cracking|crack|fell|fallen|falling up|apart|to
locked|put|taken|carted away|up|ward|off
nervous breakdown|collapse
funny farm
under|in|on|into the|a? crisis|psych|section|mental ..1 team|ward|unit|health
tried|attempt*|wanted to? ..2 end|top|harm|finish ..1 it|himself|herself|all|themselves
top|topped himself|herself
marks|cuts|scars|scratches|bruises ..4 arm|arms|wrist|wrists|legs|sleeve|neck
arm|arms|wrist|wrists|legs|neck|sleeve ..4 marks|cuts|scars|scratches|bruises|bruised|marked|black
# infection and the body
virus|bug|disease|infection ..4 picked|caught|blood|bloods|needle|carries|from
came|come|tested back positive|for
the big c
down there
# disgrace
finish|kill|destroy|ruin*|disown|cut|finished|kills ..3 mother|father|family|him|her|them|off|if|by|parents|marriage
shame|shamed|disgrace|scandal|gossip|tongues|talk
0.35 owes|owed
under a|investigation cloud
let go|suspended from|over|after|for|on
struck off
had to resign|leave|go ..2 after|over|when|following
# where someone is said to be
thinks|think|believes|told|says|pretends|pretending|family|everyone ..6 working|abroad|away|rigs|course|holiday|offshore|retreat
everyone|rest|family|they|others ..4 think|thinks|believe|believes|told
`;

/** Signs of control or harm told without the word. */
export const control = lines`
bruis* ..5 different|varying|various|several age|ages|stages
0.6 blames|blamed|blaming the? dog|cat|stairs|door|clumsiness|toddler|sibling
rings|texts|calls|phones ..1 x3|x4|x5|x6|constantly|repeatedly|times|every ..4 consult*|appointment|visit|room|here
put|puts|stay|keep @hers? him|her ..1 on speaker|loudspeaker|facetime|phone
so|because he|partner|husband cant|cannot|doesnt|wont|not ..2 feel|know|find|see|notice
new|his|her mate|mates|friend|friends ..2 moved|moves|staying|living ..1 in|with|there
giro|benefit*|pension|wages|money|pip ..1 gone|spent|goes|taken ..2 by|straight|same
goes|went|going|looks|looked through|in @hers bag|phone|handbag|purse|pockets|drawers|post|receipts
reads|checks|times|counts|logs|watches|notes the|@hers? ..1 mileage|receipts|journeys|calls|steps|minutes|clock|messages|odometer
whisper|whispers|whispered|mouthed ..1 only|please|words|help
on ..2 receipt|lipstick|slip|shoe ..4 number|helpline|card
number|helpline|card ..4 receipt|lipstick|shoe|sock|bra|hidden|disguised|barcode
sits|sat|stands|stood|hovers|waits|planted ..3 door|doorway|between
fell|fallen|falls|walked|tripped|bumped|walks|slipped ..5 cupboard|door|stairs|again ..3 third|again|second|fourth|another
third|fourth|second|another|2nd|3rd|4th time|fall|injury|accident|fracture|bruise|attendance ..6 cupboard|door|stairs|month|year|term
sleeves|scarf|polo|jumper|makeup|sunglasses|coat ..3 august|july|june|summer|heat|heatwave|indoors|hot|warm
bite mark|marks ..4 adult|thigh|buttock|arm|face
adult sized?|bite ..2 bite|mark
uncle|stepdad|stepfather|brother|cousin|teacher|coach|priest|lodger|neighbour|grandad|grandfather|dad|man|he ..4 comes|came|gets|got|climbs in|into ..2 bed|room|when|night|bath|at
our|their|the|a|special secret|special|little game|secret
says|said|told ..4 secret|game|special|hurts|touches|touched|tickles ..3 bed|night|bath|mum|dad|nobody|tell|down
stopped and rang|phoned|called|informed|left
duty team|worker|desk|officer
padlock*|bolted|bolts|locked|locks|lock ..4 fridge|cupboard*|freezer|kitchen|bedroom|door|room|phone|outside
fridge|cupboard*|freezer|kitchen|bedroom|phone ..4 padlock*|bolted|locked|lock|bare|empty
chequebook|chequebooks|bankbook|pension|cheque|bank|card|cards ..4 hands|hand|keeps|nephew|nephews|son|sons|grandson|daughter|niece|neighbour|friend
throws|threw|hurls|hurled|chucks|lobbed|flings things|plates|cups|pans|objects|crockery|kettle|shoes|it|food
easier|quieter|simpler that|if|to way|i|say|agree|give
easier ..1 that way
match|husband|groom|wedding|nikah|engagement|rishta ..2 arranged|lined|waiting|fixed|found|planned|abroad ..6 would|not|rather|die|easter|summer|holidays|mirpur|back|home
rather die|be
papers|passport|documents ..3 safe|keeping|kept|holding|holds
pays|paying|works|working|owes|owe ..3 back|off ..4 agency|flight|travel|passage|debt|agent|boss
new trainers|phone|phones|clothes|jewellery|hair ..6 phone|phones|taxi|taxis|late|money|unexplained|older|from
two|2|second|extra|several phones|mobiles|phone
taxi|taxis|driven|dropped|lifts|picked ..5 older|hotel|hotels|night|men|am|strange|4|3|2|5
weight|growth|dropped|down|crossing|crosses|losing ..4 centile|centiles
nappy ..3 bone|raw|excoriated|bleeding|ulcerated
no|noone|nobody|none one|reply|answer|access|body? ..2 in|when|at ..3 hv|visit*|calls|called|x3|x4|x5
no access visit*
tether|end of? ..2 tether
not|never safe|left alone|with
treads|treading on
asks|asked permission to|for
0.6 bruis*|black|burn*|mark*|swollen ..6 says|said|claims|reckons ..3 fell|cupboard|door|clumsy|walked|stairs|dog
laughs it|this? off
cowed|hypervigilant|jumpy|flinches|wary ..4 he|she|him|partner|husband|door|touched
paeds|paediatric*|paediatrician on call ..3 photo*|body|bruis*|mark*|safeguard*
photo*|body map ..3 paeds|paediatric*|safeguard*|bruis*|mark*|taken|bodymap
body map*
`;
