import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { GraphQLError, Kind, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { Context } from "./context.ts";
import { changeOnce, original } from "./change-once.ts";
import { mayProgram } from "./client/client.rules.ts";
import { badInput, forbidden, Refusal, refusalOf, unauthenticated } from "./errors.ts";
import { executed } from "./execution.ts";
import { open, permissionsFor } from "./permissions.ts";

type Request = GraphQLRequestContextResponseForOperation<Context>;

/** Opens the door around each operation, keeps its promises of safety, and answers for every error in one place. */
export const operation: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { responseForOperation: answer };
  },
};

async function answer(request: Request): Promise<GraphQLResponse> {
  const ctx = request.contextValue;
  if (!(request.operation as OperationDefinitionNode | undefined)) return unnamed(ctx);
  const names = rootFields(request.document, request.operation);
  try {
    for (const name of names) admit(ctx, name);
    if (ctx.isProgram && !mayProgram(request.operation.operation === "mutation", names))
      throw forbidden("A program reads, and brings applications in. Whatever decides about a patient takes a person.");
    const data = isChange(request, names) ? await change(request, names) : await read(request);
    await Promise.all(ctx.looking);
    return respond(200, { data }, ctx);
  } catch (error) {
    const refusal = refusalOf(error) ?? wrongVariable(error);
    const isQuiet =
      request.operation.operation === "query" && ctx.looking.length === 0 && refusal?.code !== "FORBIDDEN";
    if (!isQuiet) await noteFailure(ctx, names.join(), refusal, request.request.variables?.["id"]);
    return respond(refusal?.status ?? 500, { data: null, errors: [shown(error, refusal, ctx)] }, ctx);
  }
}

/** Apollo asks us before it has found the operation that the name means. */
const unnamed = (ctx: Context) =>
  respond(
    400,
    {
      data: null,
      errors: [
        {
          message: "Say by its name which operation of the document to run.",
          extensions: { code: "BAD_USER_INPUT", correlation: ctx.correlation },
        },
      ],
    },
    ctx,
  );

/** Signing in and what else concerns the person alone opens no door: no connection is held, and no password is hashed with a key press. */
const isChange = ({ operation, contextValue: ctx }: Request, names: readonly string[]) =>
  operation.operation === "mutation" && ctx.isInPractice && !names.every(isOfThePerson);

const isOfThePerson = (name: string) =>
  name.startsWith("__") || ([...open.anyone, ...open.signedIn] as readonly string[]).includes(name);

const roots = new WeakMap<OperationDefinitionNode, string[]>();

function rootFields(document: DocumentNode, definition: OperationDefinitionNode): string[] {
  let names = roots.get(definition);
  if (!names) {
    const collect = (set: OperationDefinitionNode["selectionSet"]): string[] =>
      set.selections.flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return selection.name.value;
        if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet);
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
        );
        return fragment?.kind === Kind.FRAGMENT_DEFINITION ? collect(fragment.selectionSet) : [];
      });
    roots.set(definition, (names = collect(definition.selectionSet)));
  }
  return names;
}

/** Deny by default: an operation that has no row in the permission table is nobody's. */
export function admit(ctx: Context, name: string) {
  if (name.startsWith("__") || (open.anyone as readonly string[]).includes(name)) return;
  if (!ctx.session) throw unauthenticated();
  if ((open.signedIn as readonly string[]).includes(name)) {
    if (ctx.isProgram) throw forbidden("This is for people; a program has no password and no session.");
    return;
  }
  if (!ctx.isInPractice) throw forbidden("Choose one of your practices first.");
  if (ctx.session.mustChangePassword) throw forbidden("Choose your own password first.");
  if (!permissionsFor(name).some((permission) => ctx.may(permission))) throw forbidden();
}

async function run(request: Request): Promise<Record<string, unknown>> {
  const { data, errors } = await executed(request);
  if (errors?.[0]) throw errors[0];
  return data as Record<string, unknown>;
}

const read = run;

const change = (request: Request, names: readonly string[]) =>
  changeOnce(request.contextValue, {
    name: names.join(),
    input: request.request.variables,
    work: () => run(request),
  });

/** That somebody tried to act on a concern tells of one, so it is told to few (BR-CL-20). */
const isAboutConcerns = (event: string) =>
  event.split(",").some((name) => /Concern|suspendNow|restoreAccess|setSafeContact/.test(name));

/** An attempt that came to nothing is written after the rollback; who may not even be here is only logged. */
export async function noteFailure(ctx: Context, event: string, refusal: Refusal | undefined, id?: unknown) {
  if (!ctx.isInPractice || refusal?.code === "UNAUTHENTICATED") return;
  const subject =
    typeof id === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? { subject: id } : {};
  const facts = { code: refusal?.code ?? "INTERNAL", rule: refusal?.details.rule ?? null };
  await ctx
    .note(refusal ? "REFUSED" : "FAILED", { event, ...subject, restricted: isAboutConcerns(event), facts })
    .catch((error: unknown) =>
      ctx.server.log.error({ correlation: ctx.correlation, err: brief(error) }, "a failed attempt was not audited"),
    );
}

/** What the client is told: an expected refusal whole, a wrong value by its place, anything else without detail. */
function shown(error: unknown, refusal: Refusal | undefined, ctx: Context) {
  if (refusal) {
    const { code, message, details } = refusal;
    if (details.retryAfter) ctx.headers["retry-after"] = String(details.retryAfter);
    return { message, extensions: { code, correlation: ctx.correlation, ...details } };
  }
  ctx.server.log.error({ correlation: ctx.correlation, err: brief(original(error)) }, "operation failed");
  return {
    message:
      "Something went wrong. Nothing was changed. If it happens again, tell your system administrator this reference.",
    extensions: { code: "INTERNAL", correlation: ctx.correlation },
  };
}

/** A variable of the wrong form: named by its place, never by its value. */
function wrongVariable(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError) || error.path || error.originalError instanceof Refusal) return undefined;
  const [, variable, , place] =
    /^Variable "\$(\w+)" (got invalid value .*? at "([^"]+)"|.*)/s.exec(error.message) ?? [];
  return variable ? badInput({ [place ?? variable]: "This is missing or has the wrong form." }) : undefined;
}

/** An error as it may be logged: where it came from and which constraint it broke, without the values in it. */
export function brief(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string };
  const stack = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 12).join("\n"); // prettier-ignore
  return {
    type: error.name,
    code,
    constraint,
    table,
    message: code || error instanceof SyntaxError ? undefined : error.message,
    stack,
  };
}

function respond(status: number, result: object, ctx: Context): GraphQLResponse {
  return {
    http: { status, headers: new HeaderMap(Object.entries(ctx.headers)) },
    body: { kind: "single", singleResult: result as never },
  };
}
