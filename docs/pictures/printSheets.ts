import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khabarovsk as region } from '../../shared/regions/khabarovsk';
import { savePicture } from './savePicture';

/** The demonstration's own files, one of them with typical mistakes. */
const ATTAINMENT = 'Достижение_2024';
const MARKED = ' — с замечаниями';

const RUSSIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item></oor:items>`;

/**
 * Pictures of sheets as they are printed: the demonstration's files through LibreOffice. Where it is not installed,
 * the pictures that are there stay.
 */
export async function printSheets(): Promise<void> {
  if (spawnSync('soffice', ['--version']).status !== 0) return;

  const whole = mkdtempSync(join(tmpdir(), 'svod-pictures-'));
  const folder = join(whole, region.name);

  try {
    run(process.execPath, ['dist/local/demo.mjs', '--out', whole]);

    const marked = readdirSync(folder).find((name) => name.endsWith(`${MARKED}.xlsx`));
    const good = marked?.slice(0, -`${MARKED}.xlsx`.length) ?? '';

    toPdf(folder, [ATTAINMENT, good, `${good}${MARKED}`]);
    await picture(folder, ATTAINMENT, 1, 'attainment');
    await picture(folder, ATTAINMENT, 2, 'map');
    await picture(folder, good, -1, 'monitoring');
    await picture(folder, `${good}${MARKED}`, -1, 'findings');
  } finally {
    rmSync(whole, { recursive: true });
  }
}

/** With a profile of its own: numbers in Russian spelling, and a LibreOffice that is open is not asked. */
function toPdf(folder: string, names: readonly string[]): void {
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  const profile = join(folder, 'profile');

  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RUSSIAN);

  run('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ]);
}

/** One printed page without its margins; -1 is the last. */
async function picture(folder: string, file: string, page: number, name: string): Promise<void> {
  const pdf = join(folder, `${file}.pdf`);
  const pages = /^Pages: +(\d+)$/m.exec(run('pdfinfo', [pdf]))?.[1] ?? '';
  const at = page < 0 ? pages : String(page);
  const target = join(folder, name);

  run('pdftoppm', ['-r', '100', '-f', at, '-l', at, '-singlefile', '-png', pdf, target]);
  run('convert', [`${target}.png`, '-trim', '-bordercolor', 'white', '-border', '12', `${target}.png`]);
  await savePicture(name, readFileSync(`${target}.png`));
}

function run(command: string, options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, options, { encoding: 'utf8' });

  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);

  return stdout;
}
