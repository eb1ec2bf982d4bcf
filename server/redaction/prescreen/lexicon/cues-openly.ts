import { lines } from "./words.ts";

/** What the patient keeps from nobody, or has been told, shown or agreed in person. */
export const openly = lines`
openly
open about|with
no secret
everyone|everybody|anyone|family|all|friends|village|colleagues|work|neighbours|whole ..3 know|knows|aware|heard|seen|asks
told|tells|telling ..1 everyone|everybody|anyone|whole|friends|all|family|people|colleagues
says so
talks|speaks|talking|speaking|spoke|talked|jokes|joked|laughs|laughed|blogs ..2 about|of ..1 it|this|her|his|their
speaks|talks in|at schools|school|groups|meetings|events|conferences
happy|wants|wishes|keen|asked|asks|pleased to|for|that|us ..4 share|shared|known|told|know|discuss|talk|seen|included|copied
local|national paper|press|news|radio|tv|newspaper
blog|memoir|podcast|documentary|campaign*|spokes*
as|we|all|both|jointly agreed|decided|discussed
gone|went|go|going|talked|read through ..4 with|together
line by line
read out|aloud
explained|discussed|shared|given|told|disclosed ..2 with|to|in ..1 pt|patient|him|her|both|them|person|full|clinic|parents|couple
pt|patient|he|she|both|parents|they informed|told|aware|knows|understands|counselled|agrees|happy|saw|seen|read|viewed|approved|content
told by|on|at|in text|phone|clinic|desk|letter|person|tel|app
letter|copy|copied|cc|report|results ..2 to|with|for pt|patient|him|her|parents|them|you
has|have|had|got|gave|given ..1 a|the|copy copy|printout|letter|leaflet|report|result|results
by|at @hers invitation|request|choice|wish
cowritten|co-written|coproduced|co-produced
dear ..2 @pt
thank you for coming
pleasure|good|nice|lovely to meet|see you
you told|said|asked|mentioned|agreed
in @hers own words
with @hers consent|agreement|blessing
knows|aware ..2 diagnosis|result|results|plan
amicable
`;
