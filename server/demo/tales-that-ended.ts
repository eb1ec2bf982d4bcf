import * as acts from "./acts.ts";
import {
  type Tales,
  asks,
  clear,
  confirmAll,
  enableAll,
  finished,
  identify,
  lettersGiven,
  transactional,
  full,
  withHistoric,
  wishOf,
} from "./tales.ts";

/** Cases that are closed. */
export const ended: Record<"ACTIVE" | "REFUSED" | "WITHDRAWN" | "EXPIRED" | "ENTERED_IN_ERROR", Tales> = {
  ACTIVE: {
    share: 25,
    special: [
      {
        about: "TWELVE",
        began: [12, 18],
        acts: (chance, patient) => [
          asks(chance, patient, transactional),
          acts.vouch("gp", 2, 6),
          ...clear(),
          acts.check("gp", 0, "COMPETENCE", "CLEAR", { note: "Understands what can be seen and by whom." }),
          ...enableAll(transactional, 1),
          ...confirmAll(transactional, 1),
        ],
      },
      {
        about: "GROWN_UP",
        began: [38, 42],
        acts: (chance, patient) => [
          acts.decline(0, transactional, "Prefers to telephone"),
          ...finished(transactional)(chance, patient).map((each, at) => (at === 0 ? { ...each, after: 18 } : each)),
        ],
      },
      {
        about: "GROWN_UP",
        began: [16, 24],
        acts: (chance, patient) => [
          asks(chance, patient, withHistoric),
          identify(chance, patient),
          ...clear(),
          ...enableAll(transactional, 1),
          acts.refuse(2, "FULL_HISTORIC_RECORD", {
            reason: "CANNOT_REDACT_YET",
            discussedHow: "PHONE",
            alternative: "May read the paper record at the surgery with a clinician.",
          }),
          ...lettersGiven(chance, patient),
        ],
      },
    ],
    usual: [
      {
        about: "GROWN_UP",
        began: [9, 42],
        acts: (chance, patient) => [...finished(transactional)(chance, patient), ...confirmAll(transactional, 1)],
      },
      {
        about: "GROWN_UP",
        began: [9, 42],
        acts: (chance, patient) => [...finished(full)(chance, patient), ...confirmAll(full, 1)],
      },
      {
        about: "OLD",
        began: [9, 42],
        acts: (chance, patient) => [...finished(wishOf(chance))(chance, patient), acts.confirm(1)],
      },
      { about: "GROWN_UP", began: [3, 5], acts: (chance, patient) => finished(full)(chance, patient) },
    ],
  },
  REFUSED: {
    share: 5,
    special: [],
    usual: [
      {
        about: "GROWN_UP",
        began: [12, 30],
        acts: (chance, patient) => [
          asks(chance, patient, ["FULL_PROSPECTIVE_RECORD"]),
          identify(chance, patient),
          ...clear(),
          acts.refuse(3, "FULL_PROSPECTIVE_RECORD", {
            reason: "MISUSE_HISTORY",
            discussedHow: "PHONE",
            alternative: "Copies of letters on request at reception.",
          }),
        ],
      },
      {
        about: "GROWN_UP",
        began: [20, 40],
        acts: (chance, patient) => [
          asks(chance, patient, ["APPOINTMENTS"], { ticked: 2 }),
          acts.refuse(6, "APPOINTMENTS", {
            reason: "RESPONSIBILITIES_NOT_ACCEPTED",
            discussedHow: "IN_PERSON",
            alternative: "Books by telephone or at the desk.",
          }),
        ],
      },
      {
        about: "WOMAN",
        began: [18, 36],
        acts: (chance, patient) => [
          asks(chance, patient, ["FULL_PROSPECTIVE_RECORD"]),
          identify(chance, patient),
          acts.check("verifier", 0, "RESPONSIBILITIES", "CLEAR"),
          acts.check("gp", 1, "COERCION", "CONCERN", {
            seenAlone: "NOT_POSSIBLE",
            note: "Messages are read by somebody else at home.",
          }),
          acts.refuse(0, "FULL_PROSPECTIVE_RECORD", {
            reason: "COERCION_CONCERN",
            notDiscussedReason: "The letter would be opened by the person the concern is about.",
            alternative: "Is told results by telephone at work.",
          }),
        ],
      },
    ],
  },
  EXPIRED: {
    share: 1,
    special: [],
    usual: [
      {
        about: "GROWN_UP",
        began: [74, 80],
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance)), acts.expire(70)],
      },
    ],
  },
  WITHDRAWN: {
    share: 2,
    special: [],
    usual: [
      {
        about: "GROWN_UP",
        began: [6, 40],
        acts: (chance, patient) => [asks(chance, patient, wishOf(chance)), acts.withdraw(3)],
      },
      {
        about: "OLD",
        began: [10, 40],
        acts: (chance, patient) => [asks(chance, patient, transactional), identify(chance, patient), acts.withdraw(2)],
      },
    ],
  },
  ENTERED_IN_ERROR: {
    share: 1,
    special: [],
    usual: [
      {
        about: "GROWN_UP",
        began: [6, 40],
        acts: (chance, patient) => [
          asks(chance, patient, transactional),
          acts.enteredInError(1, "Taken for another patient of the same name."),
        ],
      },
    ],
  },
};
