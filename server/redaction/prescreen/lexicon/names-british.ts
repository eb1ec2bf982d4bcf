import { words, type Names } from "./words.ts";

export const british: Names = {
  given: words`
    aaron abbie abby abigail adam adele adrian aidan aimee alan alastair albert alex alexander alexandra alexis alf alfie alfred
    alice alison alistair allan allen alma alvin amanda amber amelia amelie amy andrea andrew andy angela angie anita ann
    anna annabel anne annette annie anthony antonia archie arnold arthur ashleigh ashley audrey austin ava avril barbara
    barbs barney barry basil baz bazza beatrice beatrix becca becky belinda ben benjamin bernard beryl beth bethan bethany betsy
    betty bev beverley bex bill billie billy bob bobby bonnie brad bradley brandon brenda brett brian bridget bruce bryan bryony
    caitlin callum calum cameron candice cara carl carla carly carole caroline carolyn carrie cath catherine cathy cecil cecilia
    celia charlene charles charley charlie charlotte chas chelsea cheryl chloe chris chrissie christian christina christine
    christopher christy cindy claire clara clare clarence clark claude claudia clifford clive clyde colin connie connor
    constance cora coral corey courtney craig crystal curtis cynthia cyril daisy daniel danielle danny daphne darcy darrell darren
    dave david daz dazza deb debbie deborah debra deirdre delia della denise dennis derek des desmond diana diane dianne
    dick dolly dominic don donald donna doreen doris dorothy dot doug douglas dougie duncan dudley dulcie eddie edgar edie edith
    edmund edna edward edwin eileen elaine eleanor elijah elisabeth eliza elizabeth ella ellen ellie elliot elliott elsie
    emily emma emmie eric erica erin ernest ernie esme esther ethan ethel eunice eva evan eve evelyn evie ewan felicity
    felix fern finlay fiona flora florence floyd fran frances francesca francis frankie fraser fred freda freddie frederick
    freya gabriel gail gareth garry gary gavin gaz gazza gemma gene geoff geoffrey george georgia georgie georgina gerald
    geraldine gerard gerry gertrude gilbert giles gill gillian gina gladys glenda glenn glenys gloria glynis gordon
    graeme graham greg gregory greta gwen hannah harold harriet harrison harry harvey hattie hayden hayley heather hector heidi
    helen helena henrietta henry herbert hilary hilda holly horace howard hubert hugh hugo humphrey ian ida imogen india
    ingrid ioan irene iris isaac isabel isabella isabelle isla isobel ivan ivor ivy jack jackie jackson jacob jacqueline
    jade jake james jamie jan jane janet janette janice janine jason jasmine jason jay jayden jayne jean jeanette jeff
    jeffrey jem jemima jemma jen jenna jennie jennifer jenny jeremy jerome jerry jess jesse jessica jessie jez jill jilly jim
    jimmy jo joan joanna joanne jocelyn jodie joe joel joey john johnny jon jonathan jonny jordan joseph josephine josh joshua
    josie joy joyce jude judith judy jules julia julian julie juliet june justin justine kaitlyn karen karl kate katherine
    kathleen kathryn kathy katie katrina katy kay kayla kayleigh keeley keith kelly kelvin ken kenneth kenny kerry kev kevin
    kieran kim kimberley kirk kirsten kirsty kit kitty kris kristen kurt kyle kylie lacey lana lara larry laura lauren laurence
    laurie lauryn lawrence leah leanne lee leigh len lena leo leon leonard leroy lesley leslie lewis lexi liam libby lilian lillian
    lilly lily linda lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lorna lorraine lottie lou louis louisa
    louise lucas lucinda lucy luke lydia lyn lynda lyndsey lynn lynne lynsey mabel mackenzie maddie madeleine madison maggie
    maisie malcolm mandy marc marcia marcus margaret margery margot marge marian marianne marie marilyn marina marion marjorie
    marlene marlon martha martin martina martyn marvin mary mason mathew matilda matt matthew maud maude maureen maurice mavis
    max maxine maxwell megan mel melanie melinda melissa melvyn meredith mia michael michaela michelle mick mickey mike mildred
    millie milly minnie miranda miriam moira mollie molly mona monica morgan morris muriel murray myra myrtle nadine nan nancy
    naomi nat natalie natasha nathan nathaniel neil nell nellie nerys neville niall nicholas nick nicky nicola nicole nigel nikki
    nina noah noel nora norah noreen norma norman olive oliver olivia ollie oscar oswald owen paige pam pamela pat patience
    patricia patrick patsy patti paul paula pauline pearl peggy penelope percy perry pete peter phil philip philippa phillip
    phoebe phyllis pippa polly poppy priscilla quentin rachael rachel ralph ramona randall raymond rebecca reece reg
    reggie reginald rex rhona rhys richard rick ricky riley rita rob robbie robert roberta robin robyn rod roderick rodney roger roland
    ron ronald ronnie rory rosa rosalind rosamund rosaleen rosanna rosemary rosie ross rowan rowena roxanne roy ruby rupert russ
    russell ruth ryan sadie sally sam samantha sammy samuel sandra sara sarah saskia saul scarlett scott sean sebastian selina
    selwyn serena seth shane shannon sharon shaun shauna shaz sheena sheila shelley sheridan sherry shirley sian sid sidney simon
    simone sonia sophia sophie stacey stan stanley steph stephanie stephen steve steven stewart stu stuart sue susan susannah
    susie suzanne suzy sybil sylvia tamara tamsin tania tanya tara tasha ted terence teresa terri terrence terry tessa thea
    thelma theo theodore theresa thomas tilly tim timothy tina toby todd tom tommy toni tony tonya tracey tracy trev trevor tricia
    trina trish trudy tyler tyrone una ursula valerie vanessa vaughan vera verity vernon veronica vic vicki vicky victor
    victoria vince vincent viola violet virginia vivian vivien vivienne wallace wally walter wanda warren wayne wendy wesley
    wilf wilfred william willie wilma winifred winnie yasmin yvette yvonne zac zach zachary zara zena zoe alec alick agnes
    angus archibald callan catriona craig elspeth euan ewen fergus finlay greer hamish iain innes isla jock kirstie lachlan
    mairi malcolm mhairi morag morven muir mungo ranald roddy rory ruairidh senga shona sorcha struan una britney tiffany brittany
    brooke chad kyle travis dustin hunter tanner cody wyatt cole tucker randy wade marge deb gretchen heidi kendra latoya tamika
    keisha lashonda deshawn darnell tyrell jamal lamar denzel shaniqua demetrius tyrone ebony kiara`,
  family: words`
    ackroyd adams addison ainsworth airey allen allsop anderson andrews appleby archer armitage armstrong arnold arrowsmith
    ashcroft ashdown ashton ashworth aspinall atherton atkins atkinson austin bailey bainbridge baker baldwin bamford bancroft
    barber barker barlow barnes barnett baron barrett barron bartlett barton bates baxter beaumont beckett bell bennett benson
    bentley berry birch birtwistle blackburn blackwell blake bolton bond booth boothroyd bostock boswell bottomley bowden
    bowen bowers bowman boyd boyle bracewell bradbury bradley bradshaw bramley brennan brewer bridges briggs bright bristow brockbank brook
    brookes brooks brown browne bruce bryant buckley bullock burgess burke burnett burns burrows burton butler butterworth byrne
    calvert cameron campbell carpenter carr carroll carruthers carter cartwright chadwick chamberlain chambers chapman charlton
    chatterton clarke clayton clegg clements clifton clough cole coleman collier collins connolly conway cook cooke cooper cope
    corbett cotton coulson cowan cox crabtree craddock craven crawford crompton cross crossley crowther cunningham curtis
    dale dalton daniels darby davey davidson davies davis davison dawson dawes dean dempsey denham dennis dent devlin dewhurst
    dickinson dixon dobson dodd doherty donnelly douglas dowling downes doyle draper drew driver duckworth duffy duncan dunn dyer
    eastwood eccles edmonds edwards elliott ellis ellison entwistle evans fairclough farmer farrell faulkner fawcett fearnley
    ferguson fielding finch firth fisher fitzgerald fleming fletcher flynn forster forsyth fowler fox franklin fraser
    frost fuller furness gallagher gardiner garner garside gaskell gibbons gibbs gibson gilbert giles gill glover goddard
    goodman goodwin gordon gould graham grainger gray greaves greenhalgh greenwood gregory griffin grimshaw groves haigh hale
    hallam halliwell hamilton hammond hancock hanson harding hardman hardy hargreaves harker harper harris harrison hart hartley harvey
    haslam hastings hawkins hawksworth hayes haynes hayward haywood heap heaton hemingway henderson henry henshaw herbert hewitt
    hibbert hickman higgins higginbottom hill hilton hinchliffe hirst hobbs hobson hodge hodges hodgson hodgkinson hogan holden holdsworth
    holgate holland hollis holloway holmes holroyd holt hooper hope hopkins hopkinson horne horton houghton howard howarth
    howe howell howells hudson hughes hulme humphreys humphries hunter hurst hutchinson hyde ibbotson illingworth ingham ingram
    iqbal irving jackson jacobs james jarvis jefferson jeffery jenkinson jennings johns johnson johnston jordan joyce kay kaye
    kearns keating keegan kellett kelly kemp kendall kendrick kennedy kenny kent kershaw kilburn kirby kirk kirkham knight knowles lamb
    lambert lancaster lane langley latham lawrence lawson lawton leach leadbetter leeming leigh leonard lester lewis leyland lindley lister livesey
    lockwood lomas longbottom lowe lowther lucas lumb lynch macdonald mackay mackenzie mackie maclean macleod mallinson
    mann manning marland marsden marsh marshall martin mason massey matthews maxwell mcbride mccann mccarthy mccormack mcdonald
    mcgregor mcintosh mckenna mckenzie mclean mcleod mcmillan mcnally mellor mercer metcalfe middleton midgley miller mills milne
    mitchell moffat moody moore moorhouse moran morgan morley morris morrison mortimer morton moss mullen murphy murray myers nash
    naylor needham nelson newell newman newton nicholls nicholson nightingale nixon noble norman norris north nuttall oakley oates oconnor odonnell
    ogden oldham oliver oneill openshaw ormerod ormond osborne owen oxley page palmer park parker parkes parkin parkinson parr parry parsons patterson payne
    pearce pearson peacock pemberton perkins perry peters phillips pickering pickles pickersgill pilkington platt pollard poole porter potter powell preston
    prescott price prince pritchard procter pye quinn radcliffe radley ramsbottom ramsden randall rawson raynor redman reed reeves
    reid reynolds rhodes richards richardson rigby riley rimmer ritchie roberts robertson robinson robson rogers rooney rose rostron
    rothwell rowe rowland rowley royle russell rutherford ryan salter sanders sanderson saunders savage schofield scholes scott seddon senior sewell
    seymour sharples shaw shelton shepherd sheppard sheridan shuttleworth simmons simpson sims sinclair singleton skelton skinner slack slater
    smith smithson snowden southern southworth sowerby spencer spooner stafford stanley stansfield stanton stead steele stephens stephenson
    stevens stevenson stewart stirling stobbart stockdale stone stott stubbs summers sumner sutcliffe sutherland sutton swan swift sykes talbot
    tattersall tate taylor tennant tetlow thackray thomas thompson thomson thorne thornton thorpe threlfall thwaites tillotson tolland tomlinson
    tordoff townsend tranter travis tunnicliffe turnbull turner tweddle tyler underwood unsworth varley vaughan verity vickers wade
    wadsworth wainwright wakefield walker wallace waller wallis walmsley walsh walton warburton warner warren waterhouse waterworth waters watkins
    watson watts weaver webb webster welch wells west weston whalley wheeler whitaker whitehead whiteley whitfield whitham whitley whittaker whittle
    whitworth wigglesworth wilcox wild wilde wilkins wilkinson williamson willis wilson winstanley winterbottom wolstenholme wood woodcock
    woodhead woodhouse woodruff woods woodward woolley wormald worsley worthington wray wright wyatt yardley yates yeomans miller jefferson
    jenkins washington hernandez schmidt hoffman snyder schneider larson olson jensen hansen meyer weber wagner becker hoover sullivan mcallister`,
};
