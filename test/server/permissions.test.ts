import { describe, expect, test } from "@jest/globals";
import {
  holds,
  permissions,
  permissionsFor,
  permissionsOf,
  StaffRole,
  type Permission,
} from "../../server/permissions.ts";

const roles = Object.values(StaffRole);
const who = (permission: Permission) => roles.filter((role) => holds({ roles: [role] }, permission)).sort();

/** domain.md 14, row by row: R reception, V verifier, G registrar, A authoriser, D redaction reviewer, S safeguarding lead, M manager, I information governance, C champion, U auditor; and BR-CL-25's two more, X and Y. */
const letters: Record<string, StaffRole> = {
  R: StaffRole.RECEPTION,
  V: StaffRole.VERIFIER,
  G: StaffRole.REGISTRAR,
  A: StaffRole.AUTHORISER,
  D: StaffRole.REDACTION_REVIEWER,
  S: StaffRole.SAFEGUARDING_LEAD,
  M: StaffRole.PRACTICE_MANAGER,
  I: StaffRole.INFORMATION_GOVERNANCE,
  C: StaffRole.CHAMPION,
  U: StaffRole.AUDITOR,
  X: StaffRole.ICB_READER,
  Y: StaffRole.SYSTEM_ADMINISTRATOR,
};

describe("the permission table says what the practice agreed (domain.md 14)", () => {
  test.each<[string, Permission, string]>([
    ["finds a patient", "patient.read", "RVGADSM"],
    ["takes an application", "application.take", "RVGAM"],
    ["takes an application without looking anybody up", "application.submitUnmatched", "C"],
    ["verifies by documents", "identity.documents", "VA"],
    ["vouches", "identity.vouch", "VA"],
    ["turns on appointments and repeats", "service.enable", "GA"],
    ["issues or voids a credential", "credential.issue", "GM"],
    ["authorises a record level", "record.authorise", "A"],
    ["redacts", "redaction.work", "ADS"],
    ["decides about a proxy", "proxy.decide", "A"],
    ["decides about a proxy with another", "proxy.coDecide", "S"],
    ["sees a restricted concern", "concern.readRestricted", "AS"],
    ["asks for a suspension", "access.requestSuspension", "R"],
    ["suspends now", "access.suspend", "VGASM"],
    ["lifts a suspension", "access.liftSuspension", "AS"],
    ["changes policy", "policy.change", "M"],
    ["prepares an access request", "accessRequest.prepare", "GDI"],
    ["releases an access request", "accessRequest.release", "AMI"],
    ["reads reports", "report.read", "MIU"],
    ["reads a report of their own queue", "report.readOwnQueue", "G"],
    ["reads aggregates", "report.readAggregates", "X"],
    ["reads the audit", "audit.read", "MIU"],
    ["manages staff", "staff.manage", "MY"],
  ])("who %s", (_, permission, agreed) => {
    expect(who(permission)).toEqual([...agreed].map((letter) => letters[letter]).sort());
  });

  test("a champion, an ICB reader and a system administrator see no patient", () => {
    for (const role of [StaffRole.CHAMPION, StaffRole.ICB_READER, StaffRole.SYSTEM_ADMINISTRATOR]) {
      const held = permissionsOf([role]);
      const seeing = ["patient.read", "work.read", "application.read", "verification.read", "clinicalSystem.read", "import.run", "audit.read", "concern.readRestricted", "governance.read"]; // prettier-ignore
      expect(held.filter((permission) => seeing.includes(permission))).toEqual([]);
    }
  });

  test("an auditor changes nothing", () => {
    const held = permissionsOf([StaffRole.AUDITOR]);
    expect(held.sort()).toEqual(["audit.read", "report.read", "staff.read"]);
  });

  test("somebody with several roles holds what each of them holds", () => {
    expect(permissionsOf([StaffRole.RECEPTION, StaffRole.AUDITOR])).toEqual(
      (Object.keys(permissions) as Permission[]).filter((each) => holds({ roles: ["RECEPTION"] }, each) || holds({ roles: ["AUDITOR"] }, each)), // prettier-ignore
    );
    expect(permissionsOf([])).toEqual([]);
  });

  test("an operation that nobody wrote down is nobody's", () => {
    expect(permissionsFor("dropEverything")).toEqual([]);
    expect(permissionsFor("constructor")).toEqual([]);
  });
});
