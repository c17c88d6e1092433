import { XMLValidator } from 'fast-xml-parser';
import type { PivotSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { putSheet } from '../../../shared/xlsx/edit/putSheet';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { relatedParts } from '../../../shared/xlsx/package/parts';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { plainSpec, registrySpec } from '../../addin/ports/suite/sheets';

const HEADINGS = ['Кто', 'Где & как', 'Сколько'];
const TABLE = registrySpec(HEADINGS, [['a', 'b', '1']]);
const PIVOT: PivotSpec = {
  name: 'Svod_pivot',
  source: { table: 'Svod_mentors', headings: HEADINGS },
  rows: ['Кто'],
  columns: [],
  filters: [{ field: 'Где & как', only: 'b <1>', items: ['a', 'b <1>'] }],
  values: [
    { field: 'Сколько', caption: 'Сумма', sum: 'sum' },
    { field: 'Кто', caption: 'Число', sum: 'count' },
  ],
  grandTotals: false,
  at: { row: 6, column: 1 },
};
const SHEET: SheetSpec = { ...plainSpec('Сводная', ['Заголовок']), pivots: [PIVOT] };

const PARTS = ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'] as const;

/** The order that the schema of a workbook wants (ECMA-376, 18.2.27), as far as it is written. */
const WORKBOOK_ORDER = ['sheets', 'definedNames', 'calcPr', 'pivotCaches'];

async function parts(bytes: Uint8Array) {
  const file = await openPackage(bytes);
  const [table, cache] = PARTS;

  return { file, table: await file.text(table), cache: await file.text(cache) };
}

describe('a PivotTable in a file', () => {
  test('is there with its cache, told of in every place that has to know', async () => {
    const { file, table, cache } = await parts(await writeWorkbook([TABLE, SHEET]));
    const types = await file.text('[Content_Types].xml');
    const workbook = await file.text('xl/workbook.xml');
    const places = WORKBOOK_ORDER.map((name) => workbook.indexOf(`<${name}`));
    const relations = await relatedParts(file, PARTS[0]);

    expect([table, cache, workbook, types].map((xml) => XMLValidator.validate(xml))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    for (const part of PARTS) expect(types).toContain(`PartName="/${part}"`);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(workbook).toContain('<pivotCache cacheId="1"');
    expect(table).toContain('cacheId="1"');
    expect(relations).toMatchObject([{ type: 'pivotCacheDefinition', target: PARTS[1] }]);
    expect(await relatedParts(file, 'xl/worksheets/sheet2.xml')).toMatchObject([
      { type: 'pivotTable', target: PARTS[0] },
    ]);
  });

  test('names fields, items and cells as its schema counts them', async () => {
    const { table, cache } = await parts(await writeWorkbook([TABLE, SHEET]));

    expect(cache).toContain('<worksheetSource name="Svod_mentors"/>');
    expect(cache).toContain('<s v="b &lt;1&gt;"/>');
    expect(cache).toContain('name="Где &amp; как"');
    expect(table).toContain('<location ref="B7:D9" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"');
    expect(table).toContain(' rowGrandTotals="0" colGrandTotals="0" ');
    expect(table).toContain('<pageField fld="1" item="1" hier="-1"/>');
    expect(table).toContain('<colFields count="1"><field x="-2"/></colFields>');
    expect(table).toContain('name="Число" fld="0" subtotal="count"');
    expect(table).toContain('<items count="3"><item x="0"/><item x="1"/><item t="default"/></items>');
  });

  test('drawn again, stays as the user arranged it and is read anew when the file is opened', async () => {
    const edit = packageEdit(await openPackage(await writeWorkbook([TABLE, SHEET])));
    const arranged = (await edit.text(PARTS[0])).replace('name="Число"', 'name="Моё"');

    edit.put(PARTS[0], arranged);
    edit.put(PARTS[1], (await edit.text(PARTS[1])).replace(' refreshOnLoad="1"', ''));
    await putSheet(edit, SHEET);

    const { file, table, cache } = await parts(await edit.bytes());

    expect(table).toBe(arranged);
    expect(cache).toContain('refreshOnLoad="1"');
    expect(file.entries.filter(({ name }) => name.includes('pivotTable'))).toHaveLength(2);
  });

  test('put into a file that has another one, gets a number of its own', async () => {
    const edit = packageEdit(await openPackage(await writeWorkbook([TABLE, SHEET])));
    const other = { ...plainSpec('Другая', ['Другая']), pivots: [{ ...PIVOT, name: 'Other' }] };

    await putSheet(edit, other);

    const file = await openPackage(await edit.bytes());
    const workbook = await file.text('xl/workbook.xml');

    expect([...workbook.matchAll(/cacheId="(\d)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
    expect(await file.text('xl/pivotTables/pivotTable2.xml')).toContain('cacheId="2"');
  });
});
