import { words } from "./words.ts";

/** Words after which, up to the next turn of the sentence, things are said not to be there. */
export const deniers = words`no not nil denies denied denying never without none neg negative excludes excluded nor neither isnt wasnt doesnt didnt unlikely declines declined offered advised leaflet`;

/** Words that, after a thing, say it is not there. */
export const denied = words`none nil neg negative denied denies no absent declined n/a ruled nonreactive unreactive undetected`;

/** Words at which a denial ends. */
export const turns = words`but however although though except apart who because since then when while now only yet until unless`;

/** Words that make a mention a question put to everyone, or teaching, and not a finding. */
export const routineAsking = words`asked routine screening screened enquiry enquired training trained leaflet course level teaching policy`;
