import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Mail {
  to: string;
  text: string;
}

/** How the server treats the next messages: takes them, or breaks in one of the ways that mail servers do. */
export type Mood =
  "take" | "refuseRecipient" | "busy" | "takeAndHangUp" | "hangUpAtRecipient" | "refuseMessage" | "hold";

/** A real mail server on loopback. */
export async function mailServer() {
  const taken: Mail[] = [];
  const held: (() => void)[] = [];
  const state: { mood: Mood } = { mood: "take" };
  const sockets = new Set<{ destroy(): void }>();
  const hangUp = () => sockets.forEach((socket) => socket.destroy());
  const answer = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    hideSize: true,
    onRcptTo(_address, _session, callback) {
      if (state.mood === "refuseRecipient") return callback(answer(550, "No such mailbox"));
      if (state.mood === "busy") return callback(answer(451, "Try again later"));
      if (state.mood === "hangUpAtRecipient") return hangUp();
      callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        if (state.mood === "refuseMessage") return callback(answer(554, "Not wanted"));
        taken.push({ to, text: Buffer.concat(chunks).toString() });
        if (state.mood === "takeAndHangUp") return hangUp();
        if (state.mood === "hold") return void held.push(() => callback());
        callback();
      });
    },
  });
  server.on("error", () => undefined);
  const net = (server as unknown as { server: Server }).server;
  net.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(net, "listening");
  const { port } = net.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    taken,
    state,
    release: () => held.splice(0).forEach((each) => each()),
    to: (address: string) => taken.filter((mail) => mail.to === address),
    stop: () => {
      hangUp();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
