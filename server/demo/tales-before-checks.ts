import * as acts from "./acts.ts";
import {
  type Tales,
  asks,
  clear,
  formatOf,
  identify,
  transactional,
  full,
  recent,
  any,
  long,
  wishOf,
} from "./tales.ts";

/** Cases before every check is clear. */
export const beforeChecks: Record<"INCOMPLETE" | "ID_CHECK" | "CHECKS", Tales> = {
  INCOMPLETE: {
    share: 10,
    special: [
      { about: "GROWN_UP", began: long, acts: (chance, patient) => [asks(chance, patient, full, { ticked: 3 })] },
    ],
    usual: [
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance), { ticked: chance.between(2, 4) })],
      },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, wishOf(chance), { ticked: 3 }),
          acts.declare(["LEAFLET_READ"]),
          acts.assign("reception"),
        ],
      },
    ],
  },
  ID_CHECK: {
    share: 30,
    special: [
      {
        about: "GROWN_UP",
        began: [6, 9],
        acts: (chance, patient) => [asks(chance, patient, full), acts.assign("verifier")],
      },
      {
        about: "NO_ABODE",
        began: [14, 20],
        acts: (chance, patient) => [asks(chance, patient, transactional), acts.cannotIdentify(30)],
      },
      { about: "GROWN_UP", began: long, acts: (chance, patient) => [asks(chance, patient, full)] },
      {
        about: "OLD",
        began: long,
        acts: (chance, patient) => [asks(chance, patient, transactional, { byStaff: true })],
      },
      {
        about: "GROWN_UP",
        began: [8, 12],
        acts: (chance, patient) => [
          asks(chance, patient, full),
          acts.askQuestions(2, ["LAST_ATTENDANCE", "ALLERGIES", "PAST_ADDRESSES"], true),
        ],
      },
      {
        about: "SPEAKS_ANOTHER",
        began: [9, 16],
        acts: (chance, patient) => [
          asks(chance, patient, transactional, { ticked: 0 }),
          acts.explain(formatOf(patient)),
        ],
      },
    ],
    usual: [
      { about: "GROWN_UP", began: recent, acts: (chance, patient) => [asks(chance, patient, wishOf(chance))] },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance), { byStaff: chance.percent(30) })],
      },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, wishOf(chance), { ticked: 4 }),
          acts.declare(["LEAFLET_READ", "SECURITY", "SHARING", "MISUSE", "WRONG_CONTENT"]),
        ],
      },
      {
        about: "OLD",
        began: any,
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance)), acts.assign("verifier")],
      },
    ],
  },
  CHECKS: {
    share: 12,
    special: [
      {
        about: "WOMAN",
        began: [7, 11],
        acts: (chance, patient) => [
          asks(chance, patient, full),
          acts.showDocuments(2, ["PASSPORT", "CURRENT_ACCOUNT"]),
          acts.check("verifier", 0, "RESPONSIBILITIES", "CLEAR"),
          acts.check("verifier", 0, "COERCION", "CONCERN", {
            seenAlone: "NO",
            note: "Her partner answered for her and would not leave the room.",
          }),
        ],
      },
      {
        about: "FOURTEEN",
        began: [5, 9],
        acts: (chance, patient) => [asks(chance, patient, transactional), acts.vouch("verifier", 1, 3), ...clear()],
      },
      {
        about: "OLD",
        began: [10, 16],
        acts: (chance, patient) => [
          asks(chance, patient, transactional, { capacityDoubt: true }),
          acts.vouch("gp", 2, 12),
          ...clear(),
          acts.assign("gp"),
        ],
      },
    ],
    usual: [
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance)), identify(chance, patient)],
      },
      {
        about: "GROWN_UP",
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, full),
          identify(chance, patient),
          acts.check("verifier", 0, "RESPONSIBILITIES", "CLEAR"),
        ],
      },
      {
        about: "OLD",
        began: any,
        acts: (chance, patient) => [
          asks(chance, patient, transactional),
          identify(chance, patient),
          acts.check("verifier", 0, "RESPONSIBILITIES", "CONCERN", {
            note: "Wants to give the password to a neighbour; talk again.",
          }),
        ],
      },
    ],
  },
};
