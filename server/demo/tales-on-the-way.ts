import * as acts from "./acts.ts";
import {
  reviewBegun,
  reviewForCarer,
  reviewOpened,
  reviewSentBack,
  reviewSignedOff,
  reviewSubmitted,
} from "./redaction-acts.ts";
import {
  type Tale,
  type Tales,
  asks,
  clear,
  confirmAll,
  enableAll,
  formatOf,
  identify,
  lettersGiven,
  transactional,
  full,
  withHistoric,
  recent,
  any,
  long,
} from "./tales.ts";

/** Cases that wait for a decision, a letter or a review. */
export const onTheWay: Record<"AUTHORISE" | "CREDENTIAL" | "REVIEW", Tales> = {
  AUTHORISE: {
    share: 15,
    special: [
      {
        about: "WOMAN",
        began: [4, 6],
        acts: (chance, patient) => [
          asks(chance, patient, full, { by: "reception" }),
          acts.showDocuments(1, ["PASSPORT", "CURRENT_ACCOUNT"]),
          ...clear(),
        ],
      },
    ],
    usual: [
      {
        about: "GROWN_UP",
        began: recent,
        acts: (chance, patient) => [asks(chance, patient, transactional), identify(chance, patient), ...clear()],
      },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, full),
          identify(chance, patient),
          ...clear(),
          ...enableAll(transactional, 1),
          ...confirmAll(transactional, 1),
          acts.assign("gp"),
        ],
      },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [asks(chance, patient, full), identify(chance, patient), ...clear(1)],
      },
    ],
  },
  CREDENTIAL: {
    share: 10,
    special: [],
    usual: [
      {
        about: "GROWN_UP",
        began: [3, 7],
        acts: (chance, patient) => [
          asks(chance, patient, transactional),
          identify(chance, patient, 1),
          ...clear(),
          ...enableAll(transactional, 0),
        ],
      },
      {
        about: "GROWN_UP",
        began: [4, 8],
        acts: (chance, patient) => [
          asks(chance, patient, full),
          identify(chance, patient, 1),
          ...clear(),
          ...enableAll(full, 0),
          ...confirmAll(full, 1),
          acts.guide(0, formatOf(patient)),
        ],
      },
      {
        about: "GROWN_UP",
        began: [4, 8],
        acts: (chance, patient) => [
          asks(chance, patient, transactional),
          identify(chance, patient, 1),
          ...clear(),
          ...enableAll(transactional, 1),
          ...confirmAll(transactional, 0),
          acts.guide(0, formatOf(patient)),
          acts.issue(0),
        ],
      },
    ],
  },
  REVIEW: {
    share: 20,
    special: [
      {
        about: "GROWN_UP",
        had: transactional,
        began: long,
        acts: (chance, patient) => [
          asks(chance, patient, ["FULL_HISTORIC_RECORD"], { isAccessRequest: true }),
          identify(chance, patient),
          ...clear(),
          acts.expect(4, "FULL_HISTORIC_RECORD", 21),
        ],
      },
      ...[reviewOpened, reviewBegun, reviewSubmitted, reviewSentBack, reviewSignedOff, reviewForCarer].map(
        (reviewed): Tale => ({
          about: "GROWN_UP",
          had: transactional,
          began: [16, 30],
          acts: (chance, patient) => [
            asks(chance, patient, ["FULL_HISTORIC_RECORD"]),
            identify(chance, patient),
            ...clear(),
            ...reviewed,
          ],
        }),
      ),
    ],
    usual: [
      {
        about: "GROWN_UP",
        had: full,
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, ["FULL_HISTORIC_RECORD"]),
          identify(chance, patient),
          ...clear(),
          ...(chance.percent(40) ? [acts.expect(3, "FULL_HISTORIC_RECORD", chance.between(15, 45))] : []),
        ],
      },
      {
        about: "GROWN_UP",
        began: [8, 36],
        acts: (chance, patient) => [
          asks(chance, patient, withHistoric),
          identify(chance, patient),
          ...clear(),
          ...enableAll(transactional, 1),
          ...confirmAll(transactional, 1),
          ...lettersGiven(chance, patient),
          ...(chance.percent(75) ? [acts.expect(2, "FULL_HISTORIC_RECORD", chance.between(20, 50))] : []),
        ],
      },
      {
        about: "OLD",
        had: transactional,
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, [chance.percent(60) ? "DETAILED_CODED_RECORD" : "DOCUMENTS"]),
          identify(chance, patient),
          ...clear(),
          acts.assign("gp"),
        ],
      },
    ],
  },
};
