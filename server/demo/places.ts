import { words } from "./origin.ts";

/** Streets of a town that is not on any map. */
export const streets: readonly string[] = [
  ...of("Lane", "Larkspur Gorse Tanyard Hollin Puddingstone Ropewalk Candlemaker Saltern Weavers Nightjar"),
  ...of("Road", "Quarry Brindle Millrace Harrowgate Stonechat Ferrymans Alderbrook Cinderhill Foundry Priorswood"),
  ...of("Street", "Copperas Fuller Lantern Thimble Bellwether Coppice Drovers Gasworks Kiln Wheelwright"),
  ...of("Close", "Bramling Curlew Fieldfare Goldcrest Linnet Meadowsweet Redpoll Teasel Wagtail Yarrow"),
  ...of("Avenue", "Hornbeam Rowan Whitebeam Sorrel Juniper Mulberry Damson Quince Medlar Bullace"),
  ...of("Court", "Samphire Bobbin Pinder Sexton Chandler"),
  ...of("Terrace", "Jubilee Station Harbourmaster Engine Nonesuch"),
];

export const flats: readonly string[] = ["Heron House", "Bittern House", "Dunlin Court", "Lapwing Point"];
export const town = "Ferncombe";

/** A home for older people, where many patients live at one address. */
export const careHomes: readonly string[] = ["Willowbank Care Home", "The Laurels Nursing Home", "Meadow View"];

export const doctors: readonly string[] = [
  "Dr Gwen Pritchard",
  "Dr Anil Sabharwal",
  "Dr Morag Lindqvist",
  "Dr Peter Osgodby",
  "Dr Nkem Adichukwu",
];

/** Letters that the last part of a postcode may have. */
export const postcodeLetters = "ABDEFGHJLNPQRSTUWXYZ";

/** Addresses of e-mail that reach nobody (RFC 2606). */
export const mailDomains: readonly string[] = ["example.com", "example.org", "example.net", "post.example"];

function of(kind: string, names: string) {
  return words(names).map((name) => `${name} ${kind}`);
}
