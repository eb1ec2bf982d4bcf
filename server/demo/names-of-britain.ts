import { always, words, type Origin } from "./origin.ts";

/** Given names as they were given: each list from its year of birth on. */
const female = [
  {
    since: 1900,
    names:
      words(`Doris Edith Hilda Vera Gladys Ivy Marjorie Phyllis Joan Sheila Beryl Audrey Brenda Maureen Jean Pamela Eileen
      Barbara Rita Norma June Shirley Dorothy Marian Sylvia Enid Muriel Winifred`),
  },
  {
    since: 1946,
    names:
      words(`Susan Christine Linda Carol Janet Patricia Gillian Lesley Hilary Jacqueline Denise Lynne Wendy Heather Angela
      Deborah Alison Tracey Karen Julie Sharon Beverley Jayne Mandy Elaine Lorraine Yvonne Rosemary`),
  },
  {
    since: 1970,
    names:
      words(`Joanne Nicola Claire Rachel Lisa Michelle Emma Sarah Rebecca Samantha Kerry Zoë Gemma Kelly Victoria Hayley
      Laura Charlotte Lucy Hannah Stephanie Natalie Amy Katie Leanne Holly Anne-Marie Donna`),
  },
  {
    since: 1992,
    names:
      words(`Chloë Megan Bethany Jessica Georgia Abigail Molly Ellie Freya Grace Poppy Isla Evie Lily Daisy Phoebe Imogen
      Matilda Florence Willow Ivy Elsie Rosie Harriet Erin Niamh Maisie Beatrix`),
  },
];

const male = [
  {
    since: 1900,
    names:
      words(`Albert Stanley Norman Leslie Ronald Reginald Cyril Ernest Wilfred Kenneth Dennis Gordon Raymond Donald Roy
      Derek Bernard Eric Harold Walter Geoffrey Maurice Clifford Trevor Arthur Frank`),
  },
  {
    since: 1946,
    names:
      words(`Alan Roger Keith Barry Graham Colin Malcolm Clive Nigel Stephen Ian Neil Kevin Gary Martin Adrian Philip
      Timothy Stuart Russell Howard Terence Geraint Duncan Hugh Alastair Trevor Glyn`),
  },
  {
    since: 1970,
    names:
      words(`Darren Jason Lee Craig Wayne Simon Jonathan Matthew Richard Christopher Benjamin Gareth Dean Scott Ross Adam
      Luke Daniel Ryan Liam Sean Robert Nathan Shaun Carl Jamie Marcus Rhys`),
  },
  {
    since: 1992,
    names:
      words(`Callum Connor Kieran Joshua Jake Harry Oliver Jack Alfie Charlie Archie Oscar Noah Theo Freddie Finley Toby
      Ethan Jude Reuben Stanley Arlo Hugo Louis Ewan Tyler Owen Jasper`),
  },
];

const english =
  words(`Ackroyd Ainsworth Allsopp Appleyard Ashdown Atherton Bagshaw Barraclough Beckford Birtwhistle Blenkinsop
  Bracewell Brocklehurst Buckthorpe Butterfield Cartwright Chadwick Clutterbuck Cobbold Copperthwaite Crabtree Dalby Dunstable
  Eastwick Eckersley Entwistle Fairclough Fenwick Fothergill Gathercole Golightly Greenhalgh Hardcastle Hathersage Haverstock
  Higginbottom Hollingworth Ingleby Kerslake Kirkbride Lancaster Leadbetter Longbottom Lovelock Marsden Micklethwait Milburn
  Nettleton Oakshott Oldroyd Ormerod Padgett Pennington Pickersgill Postlethwaite Quarmby Ramsbottom Ravensworth Rigby Rowbotham
  Shufflebottom Sidebotham Silverthorne Skelton Stackpoole Standish Sugden Tattersall Thackray Thistlewood Thornhill
  Throckmorton Tunnicliffe Twelvetrees Uttley Wadsworth Walmsley Wedgwood Whittaker Winterbottom Wolstenholme Wormald Yardley
  Smith Taylor Hall Ward Mills Clegg Haigh Naylor Firth Booth`);

const welsh =
  words(`Bevan Bowen Cadwallader Gethin Gwilym Havard Llewellyn Maddocks Parry Penhaligon Pritchard Probert Prosser
  Protheroe Pugh Rosser Tudor Vaughan Griffiths Meredith`);
const scottish =
  words(`Auchterlonie Abercrombie Buchan Carmichael Dalrymple Farquharson Galbraith Kinnaird MacAskill MacLellan
  McCorquodale McGillivray McNaught Menzies Ogilvie Pitcairn Strachan Urquhart Drummond Erskine`);
const irish =
  words(`Brannigan Cassidy Considine Devlin Dooley Fitzgibbon Geraghty Hanrahan Kilbride Loughnane McGlinchey
  Mulcahy O'Brien O'Donnell O'Hanlon O'Leary O'Neill O'Sullivan Rafferty Tierney`);

const british = { languages: [], speaks: 0 };

export const britain: readonly Origin[] = [
  { ...british, name: "English", share: 640, ethnicity: "A", female, male, family: always(english) },
  { ...british, name: "Welsh", share: 28, ethnicity: "A", female: [...female, ...also("Siân Angharad Carys Nerys Ffion Lowri")], male: [...male, ...also("Dafydd Emrys Huw Iestyn Llŷr Osian")], family: always(welsh) }, // prettier-ignore
  { ...british, name: "Scottish", share: 25, ethnicity: "A", female: [...female, ...also("Morag Fiona Mhairi Eilidh Catriona Isobel")], male: [...male, ...also("Hamish Angus Fergus Callum Lachlan Euan")], family: always(scottish) }, // prettier-ignore
  { ...british, name: "Irish", share: 28, ethnicity: "B", female: [...female, ...also("Siobhán Aoife Bríd Sinéad Róisín Mairéad")], male: [...male, ...also("Seán Pádraig Ciarán Cormac Eoin Declan")], family: always(irish) }, // prettier-ignore
  {
    ...british,
    name: "Caribbean",
    share: 26,
    ethnicity: "M",
    female: always(
      words("Cynthia Beverley Marcia Sonia Claudette Yvette Simone Shanice Keisha Jade Tiana Amara Merlene Paulette"),
    ),
    male: always(
      words("Winston Desmond Leroy Carlton Errol Delroy Jermaine Dwayne Andre Tyrone Malachi Kemar Clive Neville"),
    ),
    family: always(
      words(
        "Beckles Brathwaite Clarke-Dubois Dacosta Gayle Grannum Husbands Lashley Hinds Pinnock Small Springer Straker Wellington Worrell",
      ),
    ),
  },
];

/** Names given in every year, as often as those of one era. */
function also(names: string) {
  return [{ since: 1900, names: words(names) }];
}
