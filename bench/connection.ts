import { connect, type Socket } from "node:net";

/** One keep-alive HTTP/1.1 connection, one request at a time; cheap, so that the servers get the processor. */
export class Connection {
  private received = "";
  private waiting: ((body: string) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  status = 0;

  private constructor(private readonly socket: Socket) {
    // latin1 keeps one character for each byte, which is what content-length counts.
    socket.setEncoding("latin1").setNoDelay(true);
    socket.on("data", (text: string) => this.take(text));
    socket.on("error", (error) => this.failed?.(error));
    socket.on("close", () => this.failed?.(new Error("The server closed the connection.")));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new Connection(socket)));
      socket.once("error", reject);
    });
  }

  post(head: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting = resolve;
      this.failed = reject;
      this.socket.write(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  private take(text: string) {
    this.received = this.received === "" ? text : this.received + text;
    const head = this.received.indexOf("\r\n\r\n");
    if (head < 0) return;
    const body = bodyOf(this.received, head);
    if (body === undefined) return;
    this.status = Number(this.received.slice(9, 12));
    this.received = "";
    this.waiting?.(body);
  }

  close() {
    this.failed = undefined;
    this.socket.destroy();
  }
}

/** The body once it is whole, by its length or in chunks. */
function bodyOf(received: string, head: number): string | undefined {
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(received) ?? [];
  if (length !== undefined) {
    const end = head + 4 + Number(length);
    return received.length < end ? undefined : received.slice(head + 4, end);
  }
  if (!received.endsWith("\r\n0\r\n\r\n")) return undefined;
  let body = "";
  for (let at = head + 4; ;) {
    const line = received.indexOf("\r\n", at);
    const size = Number.parseInt(received.slice(at, line), 16);
    if (!size) return body;
    body += received.slice(line + 2, line + 2 + size);
    at = line + 4 + size;
  }
}
