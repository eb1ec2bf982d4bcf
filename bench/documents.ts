/** What each workload asks. The admin's own texts for me, list and search; of page and step what their screens show. */
const patientRow = `fragment PatientRow on PatientRow {
  id nhsNumber givenName familyName born sex confidentiality addressLine diedOn removedOn activeServices
}`;

export const documents = {
  list: `query Patients($sort: PatientSort!, $descending: Boolean!, $online: OnlineFilter, $after: UUID, $first: Int!) {
  patients(sort: $sort, descending: $descending, online: $online, after: $after, first: $first) {
    items { ...PatientRow }
    total totalIsCapped endCursor hasNextPage
  }
}
${patientRow}`,
  search: `query SearchPatients($words: String!) {
  searchPatients(words: $words) { ...PatientRow }
}
${patientRow}`,
  page: `query Patient($id: UUID!) {
  patient(id: $id) {
    id recordLabel openItems relation onHold
    patient {
      id nhsNumber title givenName middleNames familyName previousNames preferredName born sex diedOn deathStatus addressLines postcode
      confidentiality mobile homePhone email language interpreterRequired writtenFormat registeredOn removalReason removedOn usualGp flags version
    }
    services { service state reason visibleFrom fromAt decidedByName isConfirmed itemId applicationId }
    applications { id reference state receivedOn dueOn closedAt services }
    declines { id services reason declinedOn }
  }
}`,
  step: `mutation RecordCheck($id: UUID!, $version: Int!, $found: CheckInput!) {
  recordCheck(id: $id, version: $version, found: $found) {
    id reference version state stateSince dueOn closedAt ownerId ownerName
    patient { id nhsNumber givenName familyName born }
    services { service outcome decidedAt decidedByName }
    checks { kind outcome seenAlone note checkedByName checkedAt }
  }
}`,
  pending: `query Applications($isOpen: Boolean, $sort: ApplicationSort!, $descending: Boolean!, $after: UUID, $first: Int!) {
  applications(isOpen: $isOpen, sort: $sort, descending: $descending, after: $after, first: $first) {
    items {
      id reference patientId givenName familyName born nhsNumber state stateSince receivedOn dueOn ownerId ownerName version
      services { service outcome }
      pending { reason since days services }
      queue daysSinceReceipt isLate isLapsing
    }
    total totalIsCapped endCursor hasNextPage
  }
}`,
  tasks: `query RedactionTasks($after: UUID, $first: Int!) {
  redactionTasks(after: $after, first: $first) {
    items {
      id reviewId patientId givenName familyName born purpose entryGroup fromOn untilOn state dueOn entries flagged undecided minutes
      claimedByName claimedUntil isClaimed version
    }
    total totalIsCapped endCursor hasNextPage
  }
}`,
  decide: `mutation DecideEntry($review: UUID!, $entry: UUID!, $version: Int!) {
  decideEntry(given: { reviewId: $review, entryId: $entry, version: $version, decision: SHOW }) {
    undecided
    entry { id version happenedOn kind decision { decision origin decidedByName } }
  }
}`,
  me: `query Me {
  me {
    id name email mustChangePassword sessionEndsAt idleMinutes
    practices { odsCode name supplier roles permissions clinical canVouch }
  }
}`,
} as const;

export type Workload = keyof typeof documents;
export const workloads = Object.keys(documents) as Workload[];
