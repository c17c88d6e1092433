import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { columnsOf, rowsOf } from '../sheets/helpers/columnsOf';
import { REPORTER, ROWS } from '../sheets/helpers/filled';
import { edited } from './helpers/edited';
import { gridsOf } from './helpers/gridsOf';
import { unzip } from './helpers/unzip';
import { type Parts, partsOf, rels, xlsxOf, zipOf } from './helpers/xlsxOf';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet such as Excel writes, with much that hucre does not know. */
const DATA = `<sheetPr filterMode="1"><tabColor rgb="FF00FF00"/></sheetPr><sheetData>\
<row r="1" spans="1:3"><c r="A1" t="str"><v>0</v></c><c r="B1" s="7" cm="1"><f t="array" ref="B1">SUM(C:C)</f><v>5</v></c></row>\
<row r="3" ht="30" customHeight="1" hidden="1" x14ac:dyDescent="0.25"><c r="A3" s="4"/><c r="C3"><v>1</v></c></row>\
</sheetData><autoFilter ref="A1:C3"><filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter>\
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><xm:f>Списки!$A$1:$A$9</xm:f></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const OTHER: Parts = {
  'xl/comments1.xml': '<comments><commentList><comment ref="A1"/></commentList></comments>',
  'xl/media/image1.png': 'картинка',
  'docProps/custom.xml': '<Properties/>',
};

const findings = (texts: readonly string[], name = 'Замечания'): SheetSpec =>
  regionSheet({
    name,
    title: 'Замечания',
    lines: [],
    headings: ['Лист', 'Текст'],
    widths: [10, 40],
    body: texts.map((text) => [
      { value: 'Лист1', style: 'bad' as const },
      { value: text, style: 'partial' as const },
    ]),
    tableName: 'Svod_findings',
    frozenColumns: 0,
    signature: false,
  });

describe('writing texts into cells', () => {
  const cells = [
    { sheet: 'Лист1', row: 2, column: 0, text: 'aaaaaaaaaaaa' },
    { sheet: 'Лист1', row: 2, column: 1, text: '<&">' },
    { sheet: 'Лист1', row: 0, column: 5, text: '=1+1' },
    { sheet: 'Лист1', row: 1, column: 0, text: ' новая строка ' },
    { sheet: 'Лист1', row: 9, column: 2, text: 'последняя' },
  ];

  it('puts them into old, new and formatted cells and into new rows, in their order', async () => {
    const bytes = await edited(await xlsxOf(DATA, OTHER), { cells });
    const [grid] = await gridsOf(bytes);

    expect(grid?.cells[0]?.[5]).toBe('=1+1');
    expect(grid?.cells[1]).toEqual([' новая строка ']);
    expect(grid?.cells[2]).toEqual(['aaaaaaaaaaaa', '<&">', 1]);
    expect(grid?.cells[9]).toEqual([null, null, 'последняя']);
  });

  it('changes nothing else, letter for letter', async () => {
    const before = partsOf(DATA, OTHER);
    const after = await unzip(await edited(await zipOf(before), { cells }));
    const restored = (after[SHEET] ?? '')
      .replace(/<c r="A3" s="4" t="inlineStr">.*?<\/c>/, '<c r="A3" s="4"/>')
      .replace(/<c r="(B3|F1)" t="inlineStr">.*?<\/c>/g, '')
      .replace(/<row r="(2|10)"><c.*?<\/row>/g, '')
      .replace('<row r="1">', '<row r="1" spans="1:3">');

    expect(restored).toBe(before[SHEET]);
    expect({ ...after, [SHEET]: '' }).toEqual({ ...before, [SHEET]: '' });
    expect(after[SHEET]).toContain('<x14:dataValidation type="list"');
  });

  it('keeps the format of a cell', async () => {
    const after = await unzip(await edited(await xlsxOf(DATA), { cells }));

    expect(after[SHEET]).toContain('<c r="A3" s="4" t="inlineStr">');
  });

  it.each([
    ['a sheet without any data', '<sheetData/>'],
    ['a row without cells', '<sheetData><row r="3"/></sheetData>'],
    ['rows and cells without references', '<sheetData><row/><row/><row><c><v>1</v></c></row></sheetData>'],
  ])('works on %s', async (_what, data) => {
    const some = cells.slice(0, 1);
    const [grid] = await gridsOf(await edited(await xlsxOf(data), { cells: some }));

    expect(grid?.cells[2]).toEqual(['aaaaaaaaaaaa']);
  });

  it('writes elements with the prefix that the document has', async () => {
    const data = '<x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c></x:row></x:sheetData>';
    const after = await unzip(await edited(await xlsxOf(data), { cells: cells.slice(0, 1) }));

    expect(after[SHEET]).toContain(
      '<x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">aaaaaaaaaaaa</x:t></x:is></x:c><x:c r="B3">',
    );
  });

  it('drops the order of calculation, which Excel makes anew', async () => {
    const book = {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/_rels/workbook.xml.rels': rels([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId7', 'calcChain', 'calcChain.xml'],
      ]),
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/><Override PartName="/xl/workbook.xml" ContentType="y"/></Types>',
    };
    const after = await unzip(await edited(await xlsxOf(DATA, book), { cells: cells.slice(0, 1) }));

    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(after['[Content_Types].xml']).toBe(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="y"/></Types>',
    );
  });

  it('is refused for a sheet that is not there', async () => {
    const cells = [{ sheet: 'Нет такого', row: 0, column: 0, text: 'x' }];

    await expect(edited(await xlsxOf(DATA), { cells })).rejects.toMatchObject({
      reason: 'sheetGone',
      detail: 'Нет такого',
    });
  });
});

describe('adding a sheet', () => {
  it('puts it behind the others with its looks, table and print titles', async () => {
    const bytes = await edited(await xlsxOf(DATA, OTHER), { sheet: findings(['Первое', '=Второе']) });
    const after = await unzip(bytes);
    const grids = await gridsOf(bytes);

    expect(grids.map(({ name }) => name)).toEqual(['Лист1', 'Замечания']);
    expect(grids[1]?.cells.slice(2)).toEqual([
      ['Лист', 'Текст'],
      ['Лист1', 'Первое'],
      ['Лист1', '=Второе'],
    ]);
    expect(after['xl/tables/table1.xml']).toContain('displayName="Svod_findings" ref="A3:B5"');
    expect(after['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Замечания!$3:$3<',
    );
    expect(after['[Content_Types].xml']).toMatch(
      /PartName="\/xl\/worksheets\/sheet2\.xml".*PartName="\/xl\/tables\/table1\.xml"/,
    );
  });

  it('leaves the looks of the user’s cells alone and gives its own the right ones', async () => {
    const before = partsOf(DATA);
    const after = await unzip(await edited(await zipOf(before), { sheet: findings(['x']) }));
    const styles = after['xl/styles.xml'] ?? '';
    const cellFormats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf\b/g)];
    const used = [...(after['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<c [^>]*\bs="(\d+)"/g)].map(
      ([, index]) => Number(index),
    );

    expect(after[SHEET]).toBe(before[SHEET]);
    expect(styles).toContain('<cellXfs count="'.concat(String(cellFormats.length), '"><xf/>'));
    expect(Math.min(...used)).toBeGreaterThan(0);
    expect(Math.max(...used)).toBeLessThan(cellFormats.length);
  });

  it('replaces the one that was added before, and adds no look twice', async () => {
    const once = await edited(await xlsxOf(DATA), { sheet: findings(['Первое', 'Второе']) });
    const twice = await edited(once, { sheet: findings(['Третье']) });
    const grids = await gridsOf(twice);
    const [first, second] = [await unzip(once), await unzip(twice)];

    expect(grids.map(({ name }) => name)).toEqual(['Лист1', 'Замечания']);
    expect(grids[1]?.cells.slice(3)).toEqual([['Лист1', 'Третье']]);
    expect(second['xl/styles.xml']).toBe(first['xl/styles.xml']);
    expect(Object.keys(second).filter((name) => name.startsWith('xl/tables/'))).toHaveLength(1);
    expect(second['[Content_Types].xml']?.match(/tables\/table/g)).toHaveLength(1);
  });

  it('keeps its table with one blank row when it has nothing to hold any more', async () => {
    const once = await edited(await xlsxOf(DATA), { sheet: findings(['Первое', 'Второе']) });
    const after = await unzip(await edited(once, { sheet: findings([]) }));
    const [path = '', ...others] = Object.keys(after).filter((name) => name.startsWith('xl/tables/'));

    expect(others).toEqual([]);
    expect(after[path]).toContain('ref="A3:B4"');
    expect(after[path]).toContain('displayName="Svod_findings"');
  });

  it('never overwrites a sheet of the user that happens to have the name', async () => {
    const sheet = findings(['x'], 'ЛИСТ1');

    await expect(edited(await xlsxOf(DATA), { sheet })).rejects.toMatchObject({
      reason: 'sheetTaken',
      detail: 'ЛИСТ1',
    });
  });

  it('gives its table a number and a name that the user’s tables leave free', async () => {
    const tables = {
      'xl/tables/table1.xml': '<table xmlns="x" id="41" name="a" displayName="svod_findings" ref="A1:B2"/>',
    };
    const after = await unzip(await edited(await xlsxOf(DATA, tables), { sheet: findings(['x']) }));

    expect(after['xl/tables/table2.xml']).toContain(
      'id="42" name="Svod_findings_2" displayName="Svod_findings_2"',
    );
    expect(after['xl/tables/table1.xml']).toBe(tables['xl/tables/table1.xml']);
  });

  it('keeps the names that other sheets have', async () => {
    const book = `<workbook xmlns:r="r"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Моё">Лист1!$A$1</definedName></definedNames><calcPr/></workbook>`;
    const once = await edited(await xlsxOf(DATA, { 'xl/workbook.xml': book }), { sheet: findings(['x']) });
    const after = await unzip(await edited(once, { sheet: findings(['y']) }));

    expect(after['xl/workbook.xml']).toContain('<definedName name="Моё">Лист1!$A$1</definedName>');
    expect(after['xl/workbook.xml']?.match(/SVOD_SHEET/g)).toHaveLength(1);
  });
});

describe('the codes of a registry', () => {
  it('once written back are read from then on', async () => {
    const { rowCode: _code, personCode: _person, ...bare } = ROWS.mentors[0] ?? {};
    const columns = {
      organisations: columnsOf('organisations', ROWS.organisations),
      mentors: columnsOf('mentors', [bare]),
    };
    const bytes = await writeWorkbook(
      reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, columns }),
    );
    const mentorsIn = async (file: Uint8Array) =>
      readWorkbookSheets(await gridsOf(file), { region: khabarovsk }).sheets.find(
        ({ template }) => template.key === 'mentors',
      );
    const before = await mentorsIn(bytes);
    const cells = (before?.newCodes ?? []).map((made) => ({ ...made, sheet: 'Наставники', text: made.code }));
    const after = await mentorsIn(await edited(bytes, { cells }));

    expect(before?.newCodes).toHaveLength(2);
    expect(after?.newCodes).toEqual([]);
    expect(rowsOf(after?.columns ?? columnsOf('mentors', []))).toEqual(
      rowsOf(before?.columns ?? columnsOf('mentors', [])),
    );
  });
});
