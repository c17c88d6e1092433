import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { numberCell, textCell } from '../../../shared/sheets/cellSpec';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { columnsOf, rowsOf } from '../sheets/helpers/columnsOf';
import { COLUMNS, REPORTER, ROWS } from '../sheets/helpers/filled';
import { edited } from './helpers/edited';
import { gridsOf } from './helpers/gridsOf';
import { unzip } from './helpers/unzip';
import { zipOf } from './helpers/xlsxOf';

const hasLibreOffice = isThere();
const whereThere = hasLibreOffice ? describe : describe.skip;
const REGISTRIES = ['organisations', 'mentors', 'mentees'] as const;
const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, columns: COLUMNS });

if (!hasLibreOffice) {
  // The reason stands in the list of tests, where whoever reads it looks.
  describe('LibreOffice is not installed here: how it saves our files is not tested', () => {
    it.todo('install it (soffice) to run these');
  });
}

whereThere('a workbook that LibreOffice opened and saved', () => {
  let bytes: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    bytes = await saved(await writeWorkbook(specs));
  }, 120_000);

  it('keeps its stamps and gives the same values', async () => {
    const reading = readWorkbookSheets(await gridsOf(bytes), {
      region: khabarovsk,
      reporter: REPORTER,
      year: 2024,
    });

    expect(reading.refused).toEqual([]);
    for (const [place, key] of REGISTRIES.entries()) {
      const sheet = reading.sheets[place];

      expect(rowsOf(sheet?.columns ?? columnsOf(key, []))).toEqual(ROWS[key]);
      expect(sheet?.findings).toEqual([]);
    }
  });

  it('computes the shares and the joined names of mentors itself', async () => {
    const bare = specs.map((spec) => ({
      ...spec,
      rows: spec.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell?.formula === undefined ? cell : { ...cell, value: 'не посчитано' },
        ),
      })),
    }));
    const grids = await gridsOf(await saved(await withoutResults(await writeWorkbook(bare))));
    const monitoring = grids.find(({ name }) => name === 'Мониторинг')?.cells ?? [];
    const lists = grids.find(({ name }) => name === 'Справочники')?.cells ?? [];

    expect(monitoring.find((cells) => cells.at(-1) === 'n_oo')?.slice(7, 10)).toMatchObject([
      { value: 71.2 },
      70,
      { value: 'цель достигнута' },
    ]);
    expect(monitoring.find((cells) => cells.at(-1) === 'n_spo')?.[7]).toMatchObject({ value: '' });
    expect(lists[1]?.at(-1)).toMatchObject({ value: 'Тестов Тест Тестович' });
  }, 120_000);

  it('keeps tables, lists, print titles and hidden sheets', async () => {
    const files = await unzip(bytes);

    expect(Object.keys(files).filter((name) => name.startsWith('xl/tables/'))).toHaveLength(4);
    expect(files['xl/workbook.xml']).toContain('Наставники!$A:$B,Наставники!$6:$6');
    expect(files['xl/worksheets/sheet3.xml']).toContain(
      `<dataValidations count="${specs[2]?.validations.length}"`,
    );
    expect(files['xl/worksheets/sheet3.xml']).toContain('OFFSET(Организации!$A$7');
    expect(files['xl/workbook.xml']).toMatch(/name="Справочники"[^>]*state="hidden"/);
  });

  it('can have codes and a sheet written in, and is opened again', async () => {
    const sheet = regionSheet({
      name: 'Замечания',
      title: 'Замечания',
      lines: [],
      headings: ['Лист', 'Текст'],
      widths: [10, 40],
      body: [
        [
          { value: 'Наставники', style: 'bad' },
          { value: '=не формула', style: 'partial' },
        ],
      ],
      tableName: 'Svod_findings',
      frozenColumns: 0,
      signature: false,
    });
    const cells = [{ sheet: 'Наставники', row: 6, column: 0, text: 'Другов' }];
    const grids = await gridsOf(await saved(await edited(bytes, { cells, sheet })));

    expect(grids.find(({ name }) => name === 'Замечания')?.cells[3]).toEqual(['Наставники', '=не формула']);
    expect(grids.find(({ name }) => name === 'Наставники')?.cells[6]?.[0]).toBe('Другов');
  }, 120_000);
});

whereThere('a workbook into which Svod drew a chart, and state', () => {
  it('is opened by LibreOffice, chart and all', async () => {
    const [start] = specs;
    const port = fileWorkbook(await writeWorkbook(start ? [start] : []));
    const sheet = regionSheet({
      name: 'Достижение',
      title: 'Т',
      lines: [],
      headings: ['Показатель', 'Факт'],
      widths: [30, 9],
      body: [[textCell('K2'), numberCell(70)]],
      charts: (below) => [
        {
          name: 'Svod_chart',
          type: 'barClustered',
          title: 'Факт',
          categories: { top: 3, left: 0, bottom: 3, right: 0 },
          series: [{ name: 'Факт', values: { top: 3, left: 1, bottom: 3, right: 1 } }],
          position: { top: below, left: 0, bottom: below + 9, right: 1 },
          axisFormat: '0',
        },
      ],
      tableName: 'Svod_attainment',
      frozenColumns: 0,
      signature: false,
    });

    await port.drawSheets([sheet]);
    await port.drawSheets([sheet]);
    await port.writeState('{"a":1}');

    const bytes = await saved(port.bytes() ?? new Uint8Array());
    const charts = Object.entries(await unzip(bytes)).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));

    expect((await gridsOf(bytes)).map(({ name }) => name)).toEqual(['Начало', 'Достижение']);
    expect(charts.map(([, xml]) => xml.includes('Достижение!$B$4'))).toEqual([true]);
  }, 120_000);
});

function isThere(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });

    return true;
  } catch {
    return false;
  }
}

/** The file as LibreOffice saves it, from a profile of its own so that a running one does not mind. */
async function saved(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-office-'));

  try {
    await writeFile(join(folder, 'book.xlsx'), bytes);
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')],
    ]);

    return await readFile(join(folder, 'out', 'book.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file without the values its formulas came to, which makes LibreOffice compute them. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const files = await unzip(bytes);

  return zipOf(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        text.replace(/ t="str"([^>]*>)(<f>[^<]*<\/f>)<v>не посчитано<\/v>/g, '$1$2'),
      ]),
    ),
  );
}
