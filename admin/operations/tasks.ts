const names: Readonly<Record<string, string>> = {
  "import.check": "Checking a file",
  "import.write": "Writing a committed file",
  "idempotency.purge": "Clearing answers kept for a day",
};

/** What a job does; a kind that is new here is shown by its name. */
export const taskName = (task: string) => names[task] ?? task;
