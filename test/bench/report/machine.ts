import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

const GIB = 1024 ** 3;
const PACKAGES = ['@azure/data-tables', '@azure/functions', 'azurite', 'esbuild', 'hucre', 'jose', 'zod'];

/** What the results were measured on: processor, memory, system and versions, in one line. */
export async function describeMachine(): Promise<string> {
  const [first] = cpus();
  const packages = await Promise.all(PACKAGES.map(async (name) => `${name} ${await versionOf(name)}`));

  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / GIB)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    ...packages,
  ].join(', ');
}

async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(join('node_modules', name, 'package.json'), 'utf8');

  return String(JSON.parse(manifest).version);
}
