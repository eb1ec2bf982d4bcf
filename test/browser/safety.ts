import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import { takeApplication } from "../../server/application/take.service.ts";
import { Context } from "../../server/context.ts";
import type { ChangeDatabase } from "../../server/database/practice-database.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { changeAccess, lockedAccess } from "../../server/service-access/service-access.service.ts";
import { form } from "../support/case.ts";
import type { testDashboard } from "../support/dashboard.ts";
import { insertPatient } from "../support/practice.ts";

/** One practice in a browser: who works there, and what was done before anybody looks. */
export function placeOf(dashboard: ReturnType<typeof testDashboard>, as: (who: string) => Page) {
  /** Does something as a registrar. */
  async function before<T>(work: (ctx: Context, database: ChangeDatabase) => Promise<T>): Promise<T> {
    const { server, practiceId } = dashboard;
    const staffId = uuid();
    const session = { staffId, tokenHash: Buffer.alloc(0), endsAt: "", mustChangePassword: false };
    const actor = { id: staffId, roles: ["REGISTRAR"] as StaffRole[], clinical: false, canVouch: false };
    const ctx = new Context(server, "test", { ip: "", cookie: undefined, key: undefined }, session, actor, practiceId);
    return server.door.change(ctx, practiceId, async (database) => {
      ctx.within(database);
      return work(ctx, database);
    });
  }

  /** A patient with appointments on, whose application is closed. */
  async function online(familyName: string, givenName: string) {
    const made = await before(async (ctx, database) => {
      const { id } = await insertPatient(database, { familyName, givenName, registeredOn: "2015-06-01" });
      const asked = form(["APPOINTMENTS"], { receivedOn: ctx.today, signedOn: ctx.today, leafletOn: ctx.today });
      const taken = await takeApplication(ctx, id, asked as Parameters<typeof takeApplication>[2]);
      await Promise.all(database.waiting);
      return { id, applicationId: taken.id };
    });
    const { id, applicationId } = made;
    await before(async (ctx, database) => {
      const access = await lockedAccess(ctx, id);
      changeAccess(ctx, access.get("APPOINTMENTS"), { patientId: id, service: "APPOINTMENTS", to: "ACTIVE", reason: "AUTHORISED", applicationId }); // prettier-ignore
      await database.query("UPDATE requested_service SET outcome = 'ENABLED', decided_at = $2 WHERE application_id = $1", [applicationId, ctx.now]); // prettier-ignore
      await database.query("UPDATE application SET state = 'ACTIVE', closed_at = $2, guidance_version = '2', guidance_format = 'STANDARD', guidance_by = taken_by, guidance_at = $2 WHERE id = $1", [applicationId, ctx.now]); // prettier-ignore
    });
    return made;
  }

  return { as, before, online, dashboard };
}

export type Place = ReturnType<typeof placeOf>;
