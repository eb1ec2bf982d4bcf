import type { SheetFact } from "./sheet.ts";

const fact = (name: string, label: string, words: string): SheetFact => ({
  fact: name,
  label,
  words: words.split(" "),
});

/** What a list of patients may tell, and the words by which EMIS, SystmOne, cohort lists and others head the columns. */
export const patientFacts: readonly SheetFact[] = [
  fact("nhsNumber", "NHS number", "nhsnumber nhsno childnhsnumber nhsnum nhs"),
  fact("localId", "Number in the clinical system", "emisnumber patientnumber patientguid systmonenumber localid patientid localpatientid"), // prettier-ignore
  fact("title", "Title", "title"),
  fact("givenName", "Given name", "givenname firstname forename forenames childfirstname patientfirstname patientforename"), // prettier-ignore
  fact("middleNames", "Middle names", "middlenames middlename othernames secondname"),
  fact("familyName", "Family name", "familyname surname lastname childlastname patientsurname patientlastname"),
  fact(
    "preferredName",
    "Preferred name",
    "callingname preferredname knownas preferredfirstname childpreferredgivenname",
  ),
  fact("born", "Date of birth", "dateofbirth dob birthdate birthday childdateofbirth patientdateofbirth"),
  fact("sex", "Sex", "sex gender childgender patientsex"),
  fact("addressLine1", "Address, line 1", "housenameflatnumber addressline1 address1 housename childaddressline1"),
  fact("addressLine2", "Address, line 2", "numberandstreet addressline2 address2 street roadname childaddressline2"),
  fact("addressLine3", "Address, line 3", "locality village addressline3 address3"),
  fact("addressLine4", "Town", "town posttown city addressline4 address4 childtown"),
  fact("addressLine5", "County", "county addressline5 address5"),
  fact("address", "Whole address in one column", "address fulladdress patientaddress homeaddress"),
  fact("postcode", "Postcode", "postcode postalcode childpostcode patientpostcode zip"),
  fact("mobile", "Mobile telephone", "mobiletelephone mobilephone mobile mobilenumber telmobile"),
  fact("homePhone", "Home telephone", "hometelephone homephone telephone hometel phone telephonenumber telhome"),
  fact("email", "E-mail address", "emailaddress email"),
  fact("registeredOn", "Date of registration", "dateofregistration registrationdate registereddate registeredon gmsregistrationdate"), // prettier-ignore
  fact("diedOn", "Date of death", "dateofdeath deathdate deceaseddate dod"),
  fact("deathStatus", "Death notification status", "deathstatus deathnotificationstatus"),
  fact(
    "removedOn",
    "Date of leaving",
    "dateofdeactivation deductiondate deducteddate removedon dateofdeduction enddate",
  ),
  fact("removalReason", "Reason for leaving", "removalreason deductionreason reasonforremoval"),
  fact("usualGp", "Usual GP", "usualgpsfullname usualgp usualdoctor registeredgp namedgp"),
  fact("odsCode", "Practice code", "organisationcode odscode practicecode gppracticecode organisationodscode"),
  fact("ethnicity", "Ethnic category", "ethniccategory ethnicity ethnicgroup ethnicorigin"),
  fact("language", "Language", "language mainlanguage mainspokenlanguage firstlanguage"),
  fact("interpreterRequired", "Interpreter needed", "interpreterrequired interpreterneeded interpreter"),
  fact(
    "confidentiality",
    "Restricted on the Spine",
    "spinesensitive confidentiality isconfidential restricted sensitive",
  ),
  fact("isDummy", "Dummy patient", "dummytype dummypatient isdummy"),
  fact("isDeleted", "Deleted row", "deleted isdeleted"),
];
