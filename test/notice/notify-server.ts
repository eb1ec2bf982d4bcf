import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** As GOV.UK Notify documents its answers; the mood says which the next request gets. */
export type Mood =
  "201" | "400 address" | "400 team" | "403" | "429" | "500" | "500 taken" | "time-out" | "time-out taken";

export interface Posted {
  id: string;
  type: string;
  reference: string;
  status: string;
  body: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads what was posted
}

const service = "26785a09-ab16-4eb0-8407-a37497a57506";
export const notifyKey = `gatehouse-${service}-3d844edf-8d35-48ac-975b-e847b4f122b0`;
export const emailTemplate = "f33517ff-2a88-4f6e-b855-c550268ce08a";
export const smsTemplate = "9d751e0e-f929-4891-82a1-a3e1c3c18ee3";

const errors: Partial<Record<Mood, [number, string, string]>> = {
  "400 address": [400, "ValidationError", "email_address Not a valid email address"],
  "400 team": [400, "BadRequestError", "Can’t send to this recipient using a team-only API key"],
  "403": [403, "AuthError", "Invalid token: API key not found"],
  "429": [429, "RateLimitError", "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds"],
  "500": [500, "Exception", "Internal server error"],
  "500 taken": [500, "Exception", "Internal server error"],
};

export async function notifyServer() {
  const posted: Posted[] = [];
  const state: { mood: Mood; templates: { id: string; type: string }[] } = {
    mood: "201",
    templates: [{ id: emailTemplate, type: "email" }, { id: smsTemplate, type: "sms" }], // prettier-ignore
  };
  const server = createServer((request, response) => void handle(request, response));

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://notify");
    if (state.mood === "403" || !isKnown(request)) return refuse(response, errors["403"] as [number, string, string]);
    if (request.method === "GET") return read(response, pathname, searchParams.get("reference"));
    const type = pathname.split("/").at(-1) as string;
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Posted["body"];
    const isTaken = ["201", "500 taken", "time-out taken"].includes(state.mood);
    const made = { id: randomUUID(), type, reference: String(body["reference"]), status: "created", body };
    if (isTaken) posted.push(made);
    if (state.mood.startsWith("time-out")) return void request.socket.destroy();
    const error = errors[state.mood];
    if (error) return refuse(response, error);
    send(response, 201, { id: made.id, reference: made.reference, uri: `/v2/notifications/${made.id}` });
  }

  function read(response: ServerResponse, pathname: string, reference: string | null) {
    if (pathname === "/v2/templates") return send(response, 200, { templates: state.templates });
    if (pathname === "/v2/notifications")
      return send(response, 200, { notifications: posted.filter((each) => each.reference === reference), links: {} });
    const found = posted.find(({ id }) => pathname.endsWith(id));
    return found ? send(response, 200, found) : refuse(response, [404, "NoResultFound", "No result found"]);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    state,
    of: (reference: string) => posted.filter((each) => each.reference === reference),
    stop: () => new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }), // prettier-ignore
  };
}

/** The token names the service of the key. */
function isKnown({ headers }: IncomingMessage) {
  const [, claims = ""] = (headers.authorization ?? "").replace("Bearer ", "").split(".");
  return (JSON.parse(Buffer.from(claims, "base64url").toString() || "{}") as { iss?: string }).iss === service;
}

function send(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, [status, error, message]: [number, string, string]) =>
  send(response, status, { status_code: status, errors: [{ error, message }] });
