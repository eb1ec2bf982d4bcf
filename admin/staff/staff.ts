import BadgeIcon from "@mui/icons-material/Badge";
import { StaffMembersDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, wholeList, type Feature } from "../feature.ts";

export const staff: Feature = {
  name: "staff",
  permission: "staff.manage",
  label: "Staff",
  icon: BadgeIcon,
  list: lazily(() => import("./StaffList.tsx"), "StaffList"),
  create: lazily(() => import("./AddStaff.tsx"), "AddStaff"),
  edit: lazily(() => import("./StaffPage.tsx"), "StaffPage"),
  data: {
    getList: async ({ filter, signal }) => {
      const isWanted = oneOf(["HERE", "LEFT"], filter["state"]) === "HERE";
      const { staffMembers } = await ask(StaffMembersDocument, {}, { signal });
      return wholeList(staffMembers.filter(({ isActive }) => isActive === isWanted));
    },
  },
};
