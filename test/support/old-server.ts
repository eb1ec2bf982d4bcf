import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

const message = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};
const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => Buffer.from([value >> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const text = (value: string) => Buffer.from(`${value}\0`);
const ready = message("Z", Buffer.from("I"));

const column = (name: string) =>
  Buffer.concat([text(name), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
const value = (written: string) => Buffer.concat([int32(written.length), Buffer.from(written)]);

/** Speaks just enough of PostgreSQL's protocol to say which version it is, and notes what it was asked. */
export async function oldServer(versionNumber: string, version: string) {
  const asked: string[] = [];
  const answer = Buffer.concat([
    message("T", Buffer.concat([int16(2), column("version"), column("text")])),
    message("D", Buffer.concat([int16(2), value(versionNumber), value(version)])),
    message("C", text("SELECT 1")),
    ready,
  ]);
  const server = createServer((socket: Socket) => {
    let isStarted = false;
    socket.on("error", () => undefined);
    socket.on("data", (data: Buffer) => {
      if (!isStarted) {
        isStarted = true;
        socket.write(Buffer.concat([message("R", int32(0)), ready]));
      } else if (data[0] === 81) {
        asked.push(data.subarray(5, -1).toString());
        socket.write(answer);
      } else socket.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://admin:secret@127.0.0.1:${port}/old`, asked, close: () => server.close() };
}
