import { demonstrationPassword, practices, staff } from "./people.ts";

/** What the terminal tells whoever tries the demonstration: one sign-in a role. */
export const signInsText = () =>
  [
    "Demonstration sign-ins, all with the password " + demonstrationPassword,
    ...staff.map(
      ({ email, name, details, practices: at }) =>
        `  ${email.padEnd(30)} ${name}, ${details.roles.join(", ").toLowerCase().replaceAll("_", " ")} (${at.join(", ")})`,
    ),
    ...practices.map(({ odsCode, name }) => `  ${odsCode} is ${name}.`),
    "",
  ].join("\n");
