import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The ways a file goes: saved by LibreOffice as it is, or by way of another format. */
export const WAYS = ['xlsx', 'ods', 'xls'] as const;

/** One of `WAYS`. */
export type Way = (typeof WAYS)[number];

/** Whether LibreOffice is installed here. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });

    return true;
  } catch {
    return false;
  }
}

/** The files, by their names, as they come back as .xlsx by one way: one or two starts of LibreOffice. */
export async function roundTrip(
  way: Way,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-abuse-'));
  const names = Object.keys(files);
  const paths = (format: Way) => names.map((name) => join(folder, format, `${name}.${format}`));

  try {
    await mkdir(join(folder, 'xlsx'));
    for (const [name, bytes] of Object.entries(files))
      await writeFile(join(folder, 'xlsx', `${name}.xlsx`), bytes);

    if (way !== 'xlsx') await convert(folder, way, join(folder, way), paths('xlsx'));
    await convert(folder, 'xlsx', join(folder, 'back'), paths(way));

    const back = names.map(
      async (name) => [name, await readFile(join(folder, 'back', `${name}.xlsx`))] as const,
    );

    return Object.fromEntries(await Promise.all(back));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A profile of its own, so that a running LibreOffice does not mind. */
async function convert(
  folder: string,
  format: string,
  out: string,
  sources: readonly string[],
): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;

  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    out,
    ...sources,
  ]);
}
