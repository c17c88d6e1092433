import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { officeFile } from './officeFile';
import { RULES } from './rules/rules';

/** The validator of Microsoft's Open XML SDK as npm brings it for this machine. */
const VALIDATOR = 'node_modules/.bin/ooxml-validator';

const answer = z.object({
  errors: z.array(
    z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() }),
  ),
});

/** What is wrong with an .xlsx file: by the schema as Microsoft's Open XML SDK knows it, and by `RULES`. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await officeFile(bytes);

  return [...(await schemaFaults(bytes)), ...RULES.flatMap((rule) => rule(file))];
}

async function schemaFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-file-'));

  try {
    await writeFile(join(folder, 'file.xlsx'), bytes);

    const { errors } = answer.parse(JSON.parse(await validatorOn(join(folder, 'file.xlsx'))));

    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Ends with code 1 where a file has faults, which is an answer and no failure. */
function validatorOn(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      VALIDATOR,
      [file, '--officeVersion', 'Microsoft365'],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, output) =>
        output === '' ? reject(error ?? new Error('the validator said nothing')) : resolve(output),
    );
  });
}
