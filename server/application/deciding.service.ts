import type { Context } from "../context.ts";
import type { Service } from "../service-access/service.ts";
import type { CaseUnderLock, Seen, Taken } from "./application.service.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** Gives one requested service its outcome, under the name of who decided. */
export function decided(
  ctx: Context,
  seen: Seen,
  { facts }: CaseUnderLock["of"],
  service: Service,
  answer: Partial<RequestedService> & Pick<RequestedService, "outcome">,
  more: Record<string, unknown> = {},
): Taken {
  ctx.change.beforeCommit(
    ctx.change.update(
      RequestedService,
      { applicationId: seen.id, service, outcome: null },
      { ...answer, decidedBy: ctx.staffId, decidedAt: ctx.now.toISOString() },
    ),
  );
  const requested = facts.requested.map((each) =>
    each.service === service ? { ...each, outcome: answer.outcome } : each,
  );
  return { facts: { requested }, happening: { facts: { service, ...more } } };
}
