import type { Logger } from "pino";
import type { Door } from "../database/door.ts";
import { refusalOf } from "../errors.ts";

interface Entry {
  practiceId: string;
  body: string;
}

interface Waiting {
  entry: Entry;
  written: () => void;
  failed: (error: unknown) => void;
}

/**
 * Gathers the looks of all requests in flight into one append. Who looks waits for it, and if it cannot be written
 * the answer is refused; one bad entry never takes its neighbours with it.
 */
export class Looks {
  private queue: Waiting[] = [];
  private isWriting = false;

  constructor(
    private readonly door: Door,
    private readonly log: Logger,
  ) {}

  add(entry: Entry): Promise<void> {
    const written = new Promise<void>((resolve, reject) => {
      this.queue.push({ entry, written: resolve, failed: reject });
    });
    if (!this.isWriting) void this.write();
    return written;
  }

  private async write() {
    this.isWriting = true;
    await Promise.resolve();
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, 500);
      try {
        await this.door.appendAudit(batch.map(({ entry }) => entry));
        for (const { written } of batch) written();
      } catch (error) {
        if (refusalOf(error)?.code === "UNAVAILABLE") for (const { failed } of batch) failed(error);
        else await this.writeSingly(batch, error);
      }
    }
    this.isWriting = false;
  }

  private async writeSingly(batch: readonly Waiting[], cause: unknown) {
    this.log.warn({ err: { message: String(cause) }, entries: batch.length }, "audit batch refused; appending singly");
    for (const { entry, written, failed } of batch) {
      await this.door.appendAudit([entry]).then(written, failed);
    }
  }
}
