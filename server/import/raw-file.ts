import { createHash, randomUUID, type Hash } from "node:crypto";
import { open, unlink, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Server } from "../context.ts";
import type { ChangeDatabase, ReadDatabase } from "../database/practice-database.ts";
import { sealBytes, unsealBytes } from "../seal.ts";
import { FileRefused } from "./file-problems.ts";
import { fileProblem } from "./incoming-patient.ts";
import { most, tooLarge } from "./import.rules.ts";

type Keys = Pick<Server, "searchKey">;

const pieceSize = 256 * 1024;
/** What sealing adds to a piece: its nonce and its tag. */
const sealSize = 28;
/** So many pieces are on their way at once. */
const together = 8;

const placeOf = (batchId: string, position: number) => `import_piece:${batchId}:${position}`;

/**
 * A file while it comes in: sealed piece by piece as the database will keep it, in a nameless file of this machine, so
 * that neither memory nor the disk ever holds it open.
 */
export class IncomingFile {
  private readonly hashing: Hash = createHash("sha256");
  private readonly lengths: number[] = [];
  private size = 0;

  private constructor(
    private readonly server: Keys,
    readonly batchId: string,
    private readonly file: FileHandle,
  ) {}

  static async receive(server: Keys, batchId: string, body: AsyncIterable<Uint8Array>): Promise<IncomingFile> {
    const path = join(tmpdir(), `gatehouse-${randomUUID()}`);
    const file = await open(path, "wx+", 0o600);
    await unlink(path);
    const incoming = new IncomingFile(server, batchId, file);
    try {
      for await (const piece of inPieces(body)) await incoming.add(piece);
      return incoming;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  private async add(piece: Buffer) {
    this.size += piece.length;
    if (this.size > most.bytes) throw new FileRefused([fileProblem(null, null, tooLarge.problem, tooLarge.todo)]);
    this.hashing.update(piece);
    const sealed = sealBytes(this.server, placeOf(this.batchId, this.lengths.length), piece);
    this.lengths.push(sealed.length);
    await this.file.write(sealed);
  }

  /** SHA-256 of the bytes as they came. */
  readonly hash = () => this.hashing.copy().digest();

  /** Writes the pieces with the change that makes the batch. */
  async keep(database: ChangeDatabase) {
    const sql = "INSERT INTO import_piece (practice_id, batch_id, position, sealed) VALUES ($1, $2, $3, $4)";
    for (let first = 0; first < this.lengths.length; first += together) {
      const sent = this.lengths.slice(first, first + together).map(async (length, place) => {
        const position = first + place;
        const sealed = Buffer.alloc(length);
        await this.file.read(sealed, 0, length, position * (pieceSize + sealSize));
        return database.query(sql, [database.practiceId, this.batchId, position, sealed]);
      });
      await Promise.all(sent);
    }
  }

  close() {
    return this.file.close();
  }
}

/** The same bytes in pieces of one size, the last one shorter. */
async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of body) {
    held.push(bytes);
    size += bytes.length;
    if (size < pieceSize) continue;
    const whole = Buffer.concat(held);
    const end = size - (size % pieceSize);
    for (let at = 0; at < end; at += pieceSize) yield whole.subarray(at, at + pieceSize);
    held = [whole.subarray(end)];
    size -= end;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The bytes of a file that is being checked, in order; each read is short, and nothing is held but what is read. */
export async function* piecesOf(server: Keys, database: ReadDatabase, batchId: string): AsyncIterable<Uint8Array> {
  const sql =
    "SELECT position, sealed FROM import_piece WHERE batch_id = $1 AND position >= $2 AND position < $3 ORDER BY position";
  for (let first = 0; ; first += together) {
    const rows = await database.query<{ position: number; sealed: Buffer }>(sql, [batchId, first, first + together]);
    for (const { position, sealed } of rows) yield unsealBytes(server, placeOf(batchId, position), sealed);
    if (rows.length < together) return;
  }
}

/** The file itself is of no use once its rows are read and decided about. */
export const purge = (database: ChangeDatabase, batchId: string) =>
  database.query("DELETE FROM import_piece WHERE batch_id = $1", [batchId]);
