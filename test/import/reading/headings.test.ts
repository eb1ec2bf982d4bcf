import { describe, expect, test } from "@jest/globals";
import { outcome, read } from "./reading.ts";

/** As an EMIS population report heads its columns (domain.md 9.4). */
const emis =
  "EMIS Number,Organisation Code,Organisation Name,Usual GP's Full Name,NHS Number,Title,Family Name,Calling Name,Age,Date of Birth,Gender,House Name / Flat Number,Number and Street,Locality,Town,County,Postcode,Home Telephone,Mobile Telephone,Work Telephone,E-mail Address";
const jo =
  '1234,A81001,High Street Surgery,"Dr Ada Moss",999 000 0018,Ms,Smith,Jo,46,05-Jan-1980,F,Flat 2,1 Orchard Lane,Hyde,Leeds,West Yorkshire,LS1 6AE,0113 496 0000,07700 900123,0113 496 9999,jo@example.com';

describe("an EMIS population report", () => {
  test("is known by its headings and read whole, without the telephone at work", async () => {
    const { format, rows } = await read(`${emis}\n${jo}`);
    expect(format).toBe("EMIS_CSV");
    expect(rows[0]?.patient).toMatchObject({
      nhsNumber: "9990000018",
      localId: "1234",
      title: "Ms",
      givenName: "Jo",
      familyName: "Smith",
      preferredName: null,
      born: "1980-01-05",
      sex: "FEMALE",
      addressLines: ["Flat 2", "1 Orchard Lane", "Hyde", "Leeds", "West Yorkshire"],
      postcode: "LS1 6AE",
      homePhone: "01134960000",
      mobile: "07700900123",
      email: "jo@example.com",
      usualGp: "Dr Ada Moss",
      odsCode: "A81001",
      registeredOn: null,
    });
  });

  test("may tell more: registration, death, leaving, the Spine's restriction", async () => {
    const more = "Date of Registration,Date of Death,Date of Deactivation,Removal Reason,Spine Sensitive";
    const { rows } = await read(`${emis},${more}\n${jo},01/06/2015,2026-11-01,20261110,DEA,TRUE`);
    expect(rows[0]?.patient).toMatchObject({
      registeredOn: "2015-06-01",
      diedOn: "2026-11-01",
      deathStatus: "1",
      removedOn: "2026-11-10",
      removalReason: "DEA",
      confidentiality: "R",
    });
  });

  test("of somebody restricted keeps no address, contact or doctor (BR-PDS-01)", async () => {
    const { rows } = await read(`${emis},IsConfidential\n${jo},Yes`);
    expect(rows[0]?.patient).toMatchObject({ addressLines: null, postcode: null, mobile: null, homePhone: null, email: null, usualGp: null }); // prettier-ignore
  });

  test("passes over patients who are no people, and what is left of deleted ones", async () => {
    const text = `${emis},DummyType,Deleted\n${jo},TRUE,\n${jo},,True\n${jo},FALSE,false`;
    expect(outcome(await read(text))).toEqual({ taken: 1, problems: [] });
  });

  test("whose row is refused still says who it is about, so that nobody takes them for a leaver", async () => {
    const { rows } = await read(`${emis}\n${jo.replace("05-Jan-1980", "31-Feb-1980")}`);
    expect(rows[0]).toMatchObject({
      patient: null,
      nhsNumber: "9990000018",
      claim: { localId: "1234", givenName: "Jo", familyName: "Smith" },
    });
  });
});

test("a list as SystmOne heads it is known, and its dates are read", async () => {
  const text = "Date of birth,NHS number,First name,Postcode,Sex,Surname\n19800105,9990000018,Jo,LS1 6AE,Female,Smith";
  const { format, rows } = await read(text);
  expect(format).toBe("SYSTMONE_CSV");
  expect(rows[0]?.patient).toMatchObject({ born: "1980-01-05", sex: "FEMALE", familyName: "Smith" });
});

describe("a list with headings that nobody knows", () => {
  const text = "Ref,Forename,Last,Geboren,Email\n7,Jo,Smith,05/01/1980,jo@example.com";

  test("asks which column is which, with a guess to start from", async () =>
    expect((await read(text)).needed).toMatchObject({
      headings: ["Ref", "Forename", "Last", "Geboren", "Email"],
      guess: { givenName: "Forename", email: "Email" },
    }));

  test("is read as somebody said, and tells problems by its own headings", async () => {
    const mapping = { localId: "Ref", givenName: "Forename", familyName: "Last", born: "Geboren" };
    const { format, rows } = await read(`${text}\n8,,Smith,1980,`, { mapping });
    expect(format).toBe("MAPPED_CSV");
    expect(rows[0]?.patient).toMatchObject({ localId: "7", givenName: "Jo", familyName: "Smith", born: "1980-01-05", email: null }); // prettier-ignore
    expect(rows[1]?.problems.map(({ column }) => column)).toEqual(["Forename", "Geboren"]);
  });

  test("asks again when what was said does not fit the list", async () =>
    expect((await read(text, { mapping: { givenName: "Forename", familyName: "Gone", born: "Geboren" } })).needed).not.toBeNull()); // prettier-ignore

  test("is refused where a column that counts is there twice", async () => {
    const mapping = { givenName: "Forename", familyName: "Last", born: "Geboren" };
    expect(outcome(await read(`Forename,Last,Geboren,forename\nJo,Smith,05/01/1980,Al`, { mapping })).problems).toEqual(
      ["1 Forename: The column Forename is there twice."],
    );
  });

  test.each([
    ["begins with its first patient", "7,Jo,Smith,05/01/1980\n8,Al,Jones,06/01/1980"],
    ["is one column", "Name\nJo Smith"],
  ])("but %s is refused", async (_, content) =>
    expect(outcome(await read(content)).problems).toEqual([
      "1 -: The first row does not hold the headings of a patient list.",
    ]),
  );
});
