import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiClient } from '../../../../addin/src/api/apiClient';
import { fileWorkbook } from '../../../../addin/src/file/fileWorkbook';
import { sendSheet } from '../../../../addin/src/usecases/sendSheet';
import type { SheetText } from '../../../../functions/local/demo/demoMistakes';
import { DEMO_INSTANT } from '../../../../functions/local/demo/demoPlan';
import { typeTexts } from '../../../../functions/local/demo/typeTexts';
import { valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { FINDINGS_COLUMN } from '../../../../shared/sheets/findingsSheet';
import type { Grid } from '../../../../shared/sheets/grid';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { textToStamp } from '../../../../shared/sheets/stampText';
import { templates } from '../../../../shared/templates/templates';
import { startSvod, type TestSvod } from '../../../helpers/host';
import { sampled } from '../../../helpers/sampled';
import { gridsOf } from '../../../shared/xlsx/helpers/gridsOf';
import { run } from '../commands';
import { cityBook } from './cityBook';
import { typedBook } from './typed';

/* The commands on workbooks as people give them: built (`npm run build`), over HTTP, against a store in memory. */

const FIRST_ROW = HEADING_ROW + 1;
const { name: FINDINGS, severity } = regionSheets.findings;

let svod: TestSvod;
let folder: string;
let file: string;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
  folder = await mkdtemp(join(tmpdir(), 'svod-desk-'));
  file = join(folder, 'книга.xlsx');
}, 60_000);

afterAll(async () => {
  await svod.stop();
  await rm(folder, { recursive: true, force: true });
});

const withKey = (role: keyof TestSvod['keys'] = 'reporter') => [
  '--key',
  svod.keys[role],
  '--address',
  svod.address,
];
const command = (name: 'workbook' | 'check' | 'send', ...options: readonly string[]) =>
  run(name, options).ended();
const make = (...options: readonly string[]) => command('workbook', ...withKey(), '--out', file, ...options);
const check = () => command('check', file, ...withKey());
const send = (book = file) => command('send', book, ...withKey());

async function gridsIn(book = file): Promise<readonly Grid[]> {
  return gridsOf(await readFile(book));
}

async function type(cells: readonly SheetText[], book = file): Promise<void> {
  const workbook = fileWorkbook(await readFile(book));

  await typeTexts(workbook, cells);
  await writeFile(book, workbook.bytes() ?? []);
}

/** Types into the column under `caption`. */
async function typeUnder(
  sheet: string,
  caption: string,
  row: number,
  text: string,
  book = file,
): Promise<void> {
  const grid = (await gridsIn(book)).find(({ name }) => name === sheet);
  const column = grid?.cells[HEADING_ROW]?.findIndex((cell) => String(cell).startsWith(caption)) ?? -1;

  await type([{ sheet, row: FIRST_ROW + row, column, text }], book);
}

/** Sends the city's monitoring of 2023, in which there were more pupils. */
async function sendYearBefore(): Promise<void> {
  const { rows, columns } = cityBook.columns.monitoring ?? { rows: 0, columns: {} };
  const values = Array.from({ length: rows }, (_, row) =>
    valueAt({ rows, columns }, 'rowCode', row) === 'd_oo' ? 99_000 : valueAt({ rows, columns }, 'value', row),
  );
  const before = { rows, columns: { ...columns, value: encodeColumn(values) } };
  const { key, version } = templates.monitoring;
  const answer = await sendSheet(apiClient(svod.address, svod.keys.reporter), {
    stamp: {
      region: 'khabarovsk',
      template: key,
      version,
      year: 2023,
      reporter: '08701000',
      baseRevision: 0,
    },
    shared: shareColumns(templates.monitoring, before, 2023),
    explanations: [],
    localChecks: {},
  });

  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
}

async function revisions(book = file): Promise<readonly (number | undefined)[]> {
  return (await gridsIn(book)).flatMap(({ stamp }) => (stamp ? [textToStamp(stamp)?.baseRevision] : []));
}

describe('a workbook’s whole way', () => {
  it('from a blank one to the second revision, and an older copy is refused', async () => {
    expect(await make('--year', '2024')).toEqual({ code: 0, out: `Записано: ${file}\n`, err: '' });

    const blank = await readFile(file);
    const again = await make('--year', '2024');

    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/такой файл уже есть/) });
    expect((await readFile(file)).equals(blank)).toBe(true);

    await sendYearBefore();
    // Filled, with one value that is unusual but right.
    await type(typedBook(await gridsIn()));
    await typeUnder('Наставляемые', 'Год рождения', 0, '2015');

    const first = await check();

    expect(first).toMatchObject({ code: 1, err: '' });
    expect(first.out).toMatch(
      /Наставляемые: 240 строк, 0 ошибок, 1 предупреждение без объяснения\n {4}строка 7, /,
    );
    expect(first.out).toMatch(/«Значение» — предупреждение: За год число изменилось сильнее обычного/);
    expect(first.out).toMatch(/Исправьте ошибки и объясните предупреждения на листе «Замечания»/);
    expect(await send()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Исправьте ошибки и объясните/),
    });

    const findings = (await gridsIn()).find(({ name }) => name === FINDINGS);
    const rows = [...(findings?.cells.entries() ?? [])].filter(
      ([, cells]) => cells[FINDINGS_COLUMN.severity] === severity.warning,
    );

    expect(rows).toHaveLength(2);
    await type(
      rows.map(([row]) => ({ sheet: FINDINGS, row, column: FINDINGS_COLUMN.explanation, text: '=Верно' })),
    );
    expect(await check()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/мешающих отправке, нет\.\n$/),
    });

    const older = join(folder, 'старая копия.xlsx');

    await copyFile(file, older);
    const sent = await send();

    expect(sent).toMatchObject({ code: 0, err: '' });
    expect(sent.out.match(/принято, версия 1/g)).toHaveLength(4);
    expect(await revisions()).toEqual([1, 1, 1, 1]);
    expect(
      (await gridsIn())
        .flatMap(({ cells }) => cells.flat())
        .filter(String)
        .join('\n'),
    ).toMatch(/продолжает сданную версию 1/);

    await typeUnder('Наставники', 'Ресурс времени', 0, '7,5');
    const corrected = await send();

    expect(corrected).toMatchObject({ code: 0, err: '' });
    expect(corrected.out).toMatch(/Организации: изменений нет, принята версия 1\n/);
    expect(corrected.out).toMatch(/Наставники: принято, версия 2\n/);
    expect(await revisions()).toEqual([1, 2, 1, 1]);

    await typeUnder('Наставники', 'Ресурс времени', 1, '6,5', older);
    const refused = await send(older);

    expect(refused).toMatchObject({ code: 1, err: '' });
    expect(refused.out).toMatch(
      /Наставники: отклонено\. Уже принята версия 2 \(25\.11\.2024 1\d:\d\d\), а эта книга её не продолжает\. Возьмите книгу/,
    );
    expect(await revisions(older)).toEqual([1, 0, 0, 0]);
  }, 120_000);
});

describe('what cannot be done is one clear line', () => {
  it.each(
    sampled<readonly [string, () => readonly string[], RegExp]>(
      [
        ['without a key', () => ['workbook', '--year', '2024'], /^Нужен ключ доступа: --key КЛЮЧ/],
        [
          'with a wrong key',
          () => ['workbook', '--key', 'ключ', '--address', svod.address],
          /^Ключ доступа не подходит/,
        ],
        ['without a year', () => ['workbook', ...withKey()], /^Укажите год: --year 2024\. Открыты: 20/],
        [
          'of a year that is not open',
          () => ['workbook', ...withKey(), '--year', '2031'],
          /^Год «2031» не открыт\. Открыты: 20/,
        ],
        [
          'of somebody else',
          () => ['workbook', ...withKey(), '--reporter', '08603000'],
          /^За «08603000» этот ключ не/,
        ],
        [
          'with an analyst’s key',
          () => ['workbook', ...withKey('analyst'), '--year', '2024'],
          /^С этим ключом отчёты не/,
        ],
        ['at no address', () => ['workbook', '--key', 'k', '--address', 'svod'], /^«svod» — не адрес службы/],
        [
          'with an option that is none',
          () => ['workbook', '--yaer', '2024'],
          /^Параметры не поняты\. Есть: --key, /,
        ],
      ],
      3,
    ),
  )('a workbook %s', async (_, options, text) => {
    const [name = '', ...rest] = options();
    const { code, out, err } = await run(name, rest).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['no file', [], /^Укажите один файл книги/],
    ['two files', ['a.xlsx', 'b.xlsx'], /^Укажите один файл книги/],
    ['a file that is not there', ['нет такой.xlsx'], /^нет такой\.xlsx: файл не открывается/],
    ['another kind of file', ['package.json'], /^package\.json: это не книга \.xlsx/],
  ])('checking %s', async (_, files, text) => {
    const { code, out, err } = await command('check', ...files);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('sending while the service is away', async () => {
    const { code, err } = await command('send', 'x.xlsx', '--key', 'k', '--address', 'http://127.0.0.1:1');

    expect(code).toBe(1);
    expect(err).toMatch(/^Служба по адресу http:\/\/127\.0\.0\.1:1 не отвечает\. Запустите npm start/);
  });

  it('a start with the demonstration’s name mistyped', async () => {
    expect(await run('demo', ['--uot', 'x']).ended()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Параметры не поняты\. Есть: --out\n$/),
    });
  });
});
