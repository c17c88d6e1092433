import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { CellSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { columnsOf } from '../sheets/helpers/columnsOf';
import { REPORTER, ROWS } from '../sheets/helpers/filled';
import { firstGrid } from './helpers/gridsOf';
import { unzip } from './helpers/unzip';

const specs = reporterWorkbook({
  region: khabarovsk,
  reporter: REPORTER,
  year: 2024,
  columns: {
    mentors: columnsOf('mentors', ROWS.mentors),
    monitoring: columnsOf('monitoring', ROWS.monitoring),
  },
});
let files: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  files = await unzip(await writeWorkbook(specs));
});

const part = (name: string): string => files[name] ?? '';
const sheetPart = (name: string): string =>
  part(`xl/worksheets/sheet${specs.findIndex((spec) => spec.name === name) + 1}.xml`);
const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe('the parts of a written workbook', () => {
  it('carry each stamp in a name of its own sheet, as a text constant', () => {
    const names = all(part('xl/workbook.xml'), /<definedName name="SVOD_STAMP" (localSheetId="\d+">[^<]*)</g);

    expect(names).toEqual([
      `localSheetId="1">"svod1|khabarovsk|organisations|1|2024|${REPORTER.key}|0"`,
      `localSheetId="2">"svod1|khabarovsk|mentors|1|2024|${REPORTER.key}|0"`,
      `localSheetId="3">"svod1|khabarovsk|mentees|1|2024|${REPORTER.key}|0"`,
      `localSheetId="4">"svod1|khabarovsk|monitoring|1|2024|${REPORTER.key}|0"`,
    ]);
  });

  it('repeat headings in print, columns first as Excel has it, names of sheets unquoted', () => {
    const titles = all(part('xl/workbook.xml'), /<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g);

    expect(titles).toEqual([
      'Организации!$A:$A,Организации!$6:$6',
      'Наставники!$A:$B,Наставники!$6:$6',
      'Наставляемые!$A:$B,Наставляемые!$6:$6',
      'Мониторинг!$6:$6',
      'Справочники!$1:$1',
    ]);
  });

  it('print on A4 in landscape, one page wide or two, with page numbers', () => {
    expect(sheetPart('Мониторинг')).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheetPart('Наставляемые')).toContain('fitToWidth="2" fitToHeight="0"');
    expect(sheetPart('Мониторинг')).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheetPart('Мониторинг')).toContain('Страница &amp;P из &amp;N');
  });

  it('give every template a table whose columns are its headings, letter for letter', () => {
    const tables = Object.keys(files).filter((name) => name.startsWith('xl/tables/'));

    expect(tables).toHaveLength(4);
    for (const [index, name] of tables.entries()) {
      const spec = specs[index + 1];
      const headings = (spec?.rows[5]?.cells ?? []).map((cell) => String(cell?.value));

      expect(all(part(name), /<tableColumn id="\d+" name="([^"]*)"/g)).toEqual(headings);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    }
  });

  it('hold a validation for each column of a template, all counted', () => {
    const found = all(sheetPart('Наставники'), /<dataValidation (type="\w+")/g);

    expect(found).toHaveLength(specs[2]?.validations.length ?? 0);
    expect(sheetPart('Наставники')).toContain(`<dataValidations count="${found.length}">`);
    expect(found.filter((type) => type === 'type="list"').length).toBeGreaterThan(6);
  });

  it('hold no list in place, since Excel takes 255 characters there', () => {
    for (const name of Object.keys(files).filter((one) => one.startsWith('xl/worksheets/sheet'))) {
      expect(part(name)).not.toMatch(/<formula1>"/);
    }
  });

  it('name columns and rows that stay in view', () => {
    expect(sheetPart('Наставники')).toContain('<pane xSplit="2" ySplit="6" topLeftCell="C7" state="frozen"');
    expect(sheetPart('Начало')).not.toContain('<pane');
  });

  it('hide the lists', () => {
    expect(part('xl/workbook.xml')).toContain('name="Справочники" sheetId="6" r:id="rId6" state="hidden"');
  });

  it('give formulas the value they come to, so that programs which do not compute show it', () => {
    expect(sheetPart('Мониторинг')).toMatch(/<f>IF\(AND\(ISNUMBER\(D8\)[^<]*<\/f><v>71\.2<\/v>/);
  });

  it('give rows the height their wrapped texts need', () => {
    expect(sheetPart('Начало')).toMatch(/<row r="1" ht="22" customHeight="1">/);
    expect(sheetPart('Начало')).toMatch(/<row r="7" ht="3\d" customHeight="1">/);
  });
});

describe('text on its way into a file', () => {
  const sheet = (value: CellSpec['value']): SheetSpec => ({
    ...regionSheet({
      name: 'Лист',
      title: 'x',
      lines: [],
      headings: ['а'],
      widths: [9],
      body: [],
      tableName: 't',
      frozenColumns: 0,
      signature: false,
    }),
    rows: [{ cells: [{ value, style: 'text' }] }],
  });
  const written = async (text: string) => {
    const bytes = await writeWorkbook([sheet(text)]);

    return { files: await unzip(bytes), cell: (await firstGrid(bytes)).cells[0]?.[0] };
  };

  it.each(['=HYPERLINK("http://example.org","x")', '+1', '-1', '@SUM(1)', '\t=1', '＝1', '\u200b=1'])(
    'is neutralised and never a formula: %j',
    async (text) => {
      const { files: parts, cell } = await written(text);

      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
      expect(parts['xl/sharedStrings.xml']).toContain("'");
      expect(cell).toBe(text);
    },
  );

  it.each([
    ['looks like an error', '#N/A'],
    ['looks like an escape of OOXML', 'a_x0041_b'],
    ['has characters that XML escapes', '<a href="x">&amp;</a>'],
    ['has spaces at its ends', '  x  '],
    ['has line breaks', 'a\r\nb'],
  ])('comes back as it was when it %s', async (_how, text) => {
    expect((await written(text)).cell).toBe(text);
  });

  it('is cut at what a cell of Excel holds', async () => {
    expect(String((await written('я'.repeat(40_000))).cell)).toHaveLength(32_767);
  });

  it('loses what XML cannot hold', async () => {
    expect((await written('a\ud800b\uffffc')).cell).toBe('abc');
  });

  it('may not name a sheet in a way that formulas would have to quote', async () => {
    await expect(writeWorkbook([{ ...sheet('x'), name: 'Мой лист' }])).rejects.toThrow(RangeError);
  });
});
