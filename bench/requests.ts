import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { documents, type Workload } from "./documents.ts";
import { staffOfPractice, tokenOf } from "./seed.ts";

/** What requests are made from, of one practice. */
export interface Practice {
  number: number;
  odsCode: string;
  patients: string[];
  words: string[];
  /** In the state CHECKS, so that the other check can be recorded again and again. */
  applications: { id: string; version: number }[];
  /** Applications that are open. */
  waiting: string[];
  /** Parts of redaction reviews that are open. */
  tasks: string[];
  /** Entries that can be decided again and again. */
  entries: { id: string; version: number; review: string }[];
}

export async function readPractices(url: string): Promise<Practice[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Practice>(`
    SELECT substr(ods_code, 2)::int AS number, ods_code AS "odsCode",
      ARRAY(SELECT p.id FROM patient p WHERE p.practice_id = practice.id AND NOT EXISTS (SELECT FROM declared_relative r WHERE r.practice_id = p.practice_id AND r.patient_id = p.id)
             ORDER BY md5(p.id::text) LIMIT 400) AS patients,
      ARRAY(SELECT CASE WHEN n % 5 < 3 THEN left(family_name, 4) WHEN n % 5 = 3 THEN family_name || ', ' || left(given_name, 1) ELSE born::text END
              FROM (SELECT *, row_number() OVER (ORDER BY md5(id::text)) AS n FROM patient p WHERE p.practice_id = practice.id ORDER BY n LIMIT 400) AS p) AS words,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'version', a.version)), '[]') FROM (
        SELECT a.id, a.version FROM application a WHERE a.practice_id = practice.id AND a.state = 'CHECKS'
           AND NOT EXISTS (SELECT FROM declared_relative r WHERE r.practice_id = a.practice_id AND r.patient_id = a.patient_id) ORDER BY a.id LIMIT 480) AS a) AS applications,
      ARRAY(SELECT a.id FROM application a WHERE a.practice_id = practice.id AND a.closed_at IS NULL ORDER BY md5(a.id::text) LIMIT 400) AS waiting,
      ARRAY(SELECT t.id FROM redaction_task t WHERE t.practice_id = practice.id AND t.state IN ('OPEN', 'IN_PROGRESS') ORDER BY md5(t.id::text) LIMIT 400) AS tasks,
      (SELECT coalesce(json_agg(json_build_object('id', e.entry_id, 'version', r.version, 'review', e.review_id) ORDER BY e.entry_id), '[]')
         FROM redaction_review_entry e JOIN record_entry r ON r.practice_id = e.practice_id AND r.id = e.entry_id WHERE e.practice_id = practice.id) AS entries
      FROM practice ORDER BY number`);
  await client.end();
  return rows;
}

export interface Made {
  head: string;
  body: string;
  /** Learns from the answer what the next request must say. */
  learn(answer: string): void;
}

const ids = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]),
) as Record<Workload, string>;

const names: Record<Workload, string> = {
  list: "Patients",
  search: "SearchPatients",
  page: "Patient",
  step: "RecordCheck",
  pending: "Applications",
  tasks: "RedactionTasks",
  decide: "DecideEntry",
  me: "Me",
};

/** A person at one connection: draws what to ask next, alike in every run. */
export class Asker {
  private drawn: number;

  constructor(
    private readonly practices: readonly Practice[],
    private readonly connection: number,
    private readonly versions: Map<string, number>,
  ) {
    this.drawn = (connection + 1) * 2_654_435_761;
  }

  private draw(count: number) {
    this.drawn = (Math.imul(this.drawn, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.drawn / 4_294_967_296) * count);
  }

  private one<T>(of: readonly T[]): T {
    return of[this.draw(of.length)] as T;
  }

  next(workload: Workload): Made {
    const practice = this.one(this.practices);
    const cookie = `cookie: gatehouse=${tokenOf(practice.number, this.connection % staffOfPractice)}\r\n`;
    const { variables, learn = () => undefined } = this[workload](practice);
    const key = workload === "step" || workload === "decide" ? `idempotency-key: ${randomUUID()}\r\n` : "";
    return {
      head: workload === "me" ? cookie : `${cookie}x-practice: ${practice.odsCode}\r\n${key}`,
      body: JSON.stringify({ documentId: ids[workload], operationName: names[workload], variables }),
      learn,
    };
  }

  private list({ patients }: Practice): Drawn {
    const after = this.draw(2) === 0 ? null : this.one(patients);
    return { variables: { sort: "NAME", descending: false, online: null, after, first: 25 } };
  }

  private search({ words }: Practice): Drawn {
    return { variables: { words: this.one(words) } };
  }

  private page({ patients }: Practice): Drawn {
    return { variables: { id: this.one(patients) } };
  }

  private pending({ waiting }: Practice): Drawn {
    const after = this.draw(2) === 0 ? null : this.one(waiting);
    return { variables: { isOpen: true, sort: "WAITING", descending: false, after, first: 25 } };
  }

  private tasks({ tasks }: Practice): Drawn {
    return { variables: { after: this.draw(2) === 0 ? null : this.one(tasks), first: 25 } };
  }

  /** Each connection has entries of its own, as reviewers who claimed their parts do. */
  private decide({ entries }: Practice): Drawn {
    const own = entries.filter((_, at) => at % staffOfPractice === this.connection % staffOfPractice);
    const { id, version, review } = this.one(own);
    return {
      variables: { review, entry: id, version: this.versions.get(id) ?? version },
      learn: (answer) => this.versions.set(id, Number(/"version"\s*:\s*(\d+)/.exec(answer)?.[1])),
    };
  }

  private me(): Drawn {
    return { variables: {} };
  }

  /** Each connection has applications of its own; two people deciding at once is not what is measured. */
  private step({ applications }: Practice): Drawn {
    const own = applications.filter((_, at) => at % staffOfPractice === this.connection % staffOfPractice);
    const { id, version } = this.one(own);
    return {
      variables: {
        id,
        version: this.versions.get(id) ?? version,
        found: { kind: "RESPONSIBILITIES", outcome: "CLEAR", note: "bench" },
      },
      learn: (answer) => this.versions.set(id, Number(/"version"\s*:\s*(\d+)/.exec(answer)?.[1])),
    };
  }
}

interface Drawn {
  variables: object;
  learn?: (answer: string) => void;
}
