import { Stack, Typography } from "@mui/material";
import type { StaffMemberFragment } from "../../schema/documents.ts";
import { RecordLink } from "../ui/RecordLink.tsx";
import { Tag } from "../ui/Tag.tsx";
import { rolesInWords } from "./roles.ts";

export const StaffCard = ({ member }: { member: StaffMemberFragment }) => (
  <Stack spacing={0.5} sx={{ alignItems: "flex-start" }}>
    <RecordLink to={`/staff/${member.id}`}>{member.name}</RecordLink>
    {member.jobTitle && <Typography>{member.jobTitle}</Typography>}
    <Typography>{rolesInWords(member.roles)}</Typography>
    <Tag name={member.isActive ? "staffActive" : "staffLeft"} />
  </Stack>
);
