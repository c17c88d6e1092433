import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { readSchema } from '../host/schema/readSchema';
import type { Schema } from '../host/schema/schema';

/** Where the unmodified library lies. */
export const OFFICE_FOLDER = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

const scripts = new Map<string, Script>();
let schema: Schema | undefined;

/** A file of the library, compiled once a process. */
export function officeScript(file: string): Script {
  const known = scripts.get(file);

  if (known) return known;

  const path = join(OFFICE_FOLDER, file);
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });

  scripts.set(file, script);

  return script;
}

/** The schema of the installed library, read once a process. */
export function officeSchema(): Schema {
  schema ??= readSchema(readFileSync(join(OFFICE_FOLDER, 'excel-win32-16.01.debug.js'), 'utf8'));

  return schema;
}
