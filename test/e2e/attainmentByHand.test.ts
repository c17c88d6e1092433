import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { demoKey } from '../../functions/local/demo/demoKey';
import { DEMO_INSTANT, DEMO_MISTAKEN, DEMO_YEAR } from '../../functions/local/demo/demoPlan';
import { runDemo } from '../../functions/local/demo/runDemo';
import { tableStore } from '../../functions/src/storage/tableStore';
import { khabarovsk as region } from '../../shared/regions/khabarovsk';
import { startSvod, type TestSvod } from '../helpers/host';

/*
 * The whole job over HTTP, against the built bundle and Azurite; then every number of the attainment workbook
 * recomputed from the filled workbooks by another road: hucre's own reader, captions typed here, plain sums.
 */
const PAIRS: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  K2: ['n_oo', 'd_oo'],
  K4: ['n_doo', 'd_doo'],
  K6: ['n_spo', 'd_spo'],
  K7: ['n_yt', 'd_yt'],
  K8: ['n_1519', 'd_1519'],
  K9: ['n_ent', 'd_ent'],
  K10: ['s_e_sat', 's_e_ans'],
  K11: ['s_m_sat', 's_m_ans'],
};
const TARGETS: Readonly<Record<string, number>> = {
  K2: 70,
  K4: 70,
  K6: 70,
  K7: 70,
  K8: 10,
  K9: 30,
  K10: 85,
  K11: 85,
};

type Cells = readonly (readonly unknown[])[];

async function sheetOf(file: string, name: string): Promise<Cells> {
  const { sheets } = await readXlsx(await readFile(file));
  const sheet = sheets.find((one) => one.name === name);

  if (sheet === undefined) throw new Error(`${file}: no sheet ${name}`);

  return sheet.rows;
}

/** Values by code of one filled monitoring. */
async function monitoringOf(file: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = await sheetOf(file, 'Мониторинг');
  const heading = rows.findIndex((row) => row.some((cell) => String(cell).startsWith('Значение')));
  const captions = (rows[heading] ?? []).map((cell) => String(cell).replace(/[\s*]+$/, ''));
  const [code, value] = [captions.indexOf('Код'), captions.indexOf('Значение')];

  return new Map(rows.slice(heading + 1).map((row) => [String(row[code]), row[value]]));
}

describe('the demonstration, from filled workbooks to the attainment workbook', () => {
  let svod: TestSvod;
  let folder: string;
  const lines: string[] = [];

  beforeAll(async () => {
    svod = await startSvod({ clock: DEMO_INSTANT });
    folder = await mkdtemp(join(tmpdir(), 'svod-test-'));

    const store = tableStore(svod.connectionString);

    await runDemo({
      region,
      address: svod.address,
      keyOf: (reporter) => demoKey(store, region, reporter, new Date(DEMO_INSTANT)),
      folder,
      say: (line) => lines.push(line),
    });
  }, 60_000);

  afterAll(async () => {
    await svod.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The workbooks as they were sent. */
  async function sentBooks(): Promise<readonly string[]> {
    const files = await readdir(folder);
    const { name } = region.municipalities.find(({ key }) => key === DEMO_MISTAKEN) ?? { name: '' };
    const stages = ['с ошибками', 'с замечаниями'].map((stage) => `${name} — ${stage}.xlsx`);

    return files
      .filter((file) => file.endsWith('.xlsx') && !/^(?:Достижение|Итоговый отчёт|Свод_)/.test(file))
      .filter((file) => !stages.includes(file) && file !== `${name}.xlsx`)
      .map((file) => join(folder, file));
  }

  it('gives sums, shares and what is still needed as plain arithmetic gives them', async () => {
    const books = await Promise.all((await sentBooks()).map(monitoringOf));
    const rows = await sheetOf(join(folder, `Достижение_${DEMO_YEAR}.xlsx`), 'Достижение');
    const captions = (rows.find((row) => row[0] === 'Код') ?? []).map(String);
    const at = (row: readonly unknown[], caption: string) => row[captions.indexOf(caption)];

    expect(books).toHaveLength(8);

    for (const [indicator, [part, whole]] of Object.entries(PAIRS)) {
      const given = books.filter((book) => [part, whole].every((code) => typeof book.get(code) === 'number'));
      const numerator = given.reduce((sum, book) => sum + Number(book.get(part)), 0);
      const denominator = given.reduce((sum, book) => sum + Number(book.get(whole)), 0);
      const target = TARGETS[indicator] ?? Number.NaN;
      const row = rows.find((one) => one[0] === indicator) ?? [];

      expect([indicator, at(row, 'Цель')]).toEqual([indicator, target]);
      expect([indicator, at(row, 'Числитель')]).toEqual([indicator, numerator]);
      expect([indicator, at(row, 'Знаменатель')]).toEqual([indicator, denominator]);
      expect(Number(at(row, 'Факт'))).toBeCloseTo((numerator / denominator) * 100, 9);
      expect(Number(at(row, 'До цели, п. п.'))).toBeCloseTo((numerator / denominator) * 100 - target, 9);
      expect(at(row, 'Ещё нужно, чел. (ед.)')).toBe(
        Math.max(0, Math.ceil((denominator * target) / 100 - numerator)),
      );
      expect(String(at(row, 'Отчитались'))).toMatch(new RegExp(`^${given.length} из \\d+$`));
    }
  });

  it('says of a methodology approved in 2020 that it was done then', async () => {
    const rows = await sheetOf(join(folder, `Достижение_${DEMO_YEAR}.xlsx`), 'Достижение');

    for (const indicator of ['K1', 'K3', 'K5']) {
      expect(rows.find((row) => row[0] === indicator)).toContain('выполнено в 2020');
    }
  });

  it('names in the ledger exactly the receipts that were given', async () => {
    const accepted = lines.filter((line) => line.includes('принято, версия'));
    const rows = await sheetOf(join(folder, `Достижение_${DEMO_YEAR}.xlsx`), 'Квитанции');
    const receipts = rows.map((row) => String(row[0])).filter((cell) => cell.startsWith('khabarovsk.'));

    expect(receipts).toHaveLength(accepted.length);
    expect(new Set(receipts).size).toBe(receipts.length);
  });

  it('finds every planted mistake before anything is sent', () => {
    const found = lines.join('\n');

    for (const text of [
      '«учитиль»',
      '31.02.2024',
      '09/15/2024',
      'номер телефона',
      'Часть больше целого',
      '6 900 чел.',
    ]) {
      expect(found).toContain(text);
    }
  });

  it('keeps every name in its workbook: none is in what the region gets back', async () => {
    const { sheets } = await readXlsx(await readFile(join(folder, `Достижение_${DEMO_YEAR}.xlsx`)));

    expect(JSON.stringify(sheets)).not.toMatch(/Примеров|Проба|Образцович/);
  });
});
