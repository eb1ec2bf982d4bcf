import { z } from "zod";
import { job } from "../job/job.ts";
import { checkFile } from "./check.service.ts";
import { writeFile } from "./write.service.ts";

const payload = z.object({ batchId: z.uuid() });

/** Reads an uploaded file and holds it against the register. */
export const checkImport = job({
  name: "import.check",
  payload,
  oneByOne: true,
  run: (at, { batchId }) => checkFile(at, batchId),
});

/** Writes the rows of a committed file. */
export const writeImport = job({
  name: "import.write",
  payload,
  oneByOne: true,
  run: (at, { batchId }) => writeFile(at, batchId),
});
