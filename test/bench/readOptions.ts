import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export type BenchOptions = {
  /** Ids of the cases to run; `null`: all. */
  readonly only: readonly string[] | null;
  /** Where the results go as JSON. */
  readonly json: string | null;
  /** Whether docs/performance.md gets the results. */
  readonly write: boolean;
};

/** Reads the options. Throws an error that names the one that is wrong; `ids` are those of the cases there are. */
export function readOptions(args: readonly string[], ids: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, json: { type: 'string' }, write: { type: 'boolean' } },
  });
  const { json = null, write = false } = values;
  const only = values.only?.split(',') ?? null;
  const unknown = only?.find((id) => !ids.includes(id));

  if (unknown !== undefined) throw new Error(`no case ${unknown}; there are ${ids.join(', ')}`);
  // The page says what holds; a part of it could be of another day than the rest.
  if (write && only !== null) throw new Error('--write takes all cases, so it does not go with --only');

  return { only, json, write };
}
