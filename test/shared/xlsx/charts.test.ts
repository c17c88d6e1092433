import { regionSheet } from '../../../shared/sheets/regionSheet';
import type { ChartSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { putSheet } from '../../../shared/xlsx/edit/putSheet';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { scanXml } from '../../../shared/xlsx/xml/scanXml';
import { plainSpec } from '../../addin/ports/suite/sheets';
import { unzip } from './helpers/unzip';

const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const column = (place: number, bottom: number) => ({ top: 3, left: place, bottom, right: place });

function sheet(rows: number, change: Partial<ChartSpec> = {}): SheetSpec {
  const bottom = 2 + rows;

  return regionSheet({
    name: 'Достижение',
    title: 'Т',
    lines: [],
    headings: ['Показатель', 'Цель', 'Факт'],
    widths: [30, 9, 9],
    body: Array.from({ length: rows }, (_, row) => [
      { value: `K${row}`, style: 'text' as const },
      { value: 70, style: 'number' as const },
      { value: row, style: 'number' as const },
    ]),
    charts: (below) => [
      {
        name: 'Svod_chart',
        type: 'barClustered',
        title: 'Цели и <факт>',
        categories: column(0, bottom),
        series: [
          { name: 'Цель', values: column(1, bottom) },
          { name: 'Факт', values: column(2, bottom) },
        ],
        position: { top: below, left: 0, bottom: below + 9, right: 2 },
        axisFormat: '0"%"',
        ...change,
      },
    ],
    tableName: 'Svod_attainment',
    frozenColumns: 0,
    signature: false,
  });
}

/** The references of a chart, in their order. */
const formulas = (xml = ''): readonly string[] =>
  [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula = '']) => formula);

async function drawnInto(
  file: Uint8Array,
  ...steps: readonly (SheetSpec | ((xml: string) => string))[]
): Promise<Readonly<Record<string, string>>> {
  const edit = packageEdit(await openPackage(file));

  for (const step of steps) {
    if (typeof step === 'function') edit.put(DRAWING, step(await edit.text(DRAWING)));
    else await putSheet(edit, step);
  }

  return unzip(await edit.bytes());
}

describe('a chart in a file', () => {
  it.each([
    ['columnClustered', '<c:barDir val="col"/>'],
    ['barClustered', '<c:barDir val="bar"/>'],
    ['line', '<c:lineChart>'],
  ] as const)('is native, of the kind %s, over the cells of its sheet', async (type, mark) => {
    const files = await unzip(await writeWorkbook([sheet(2, { type })]));
    const range = (letter: string): string => `Достижение!$${letter}$4:$${letter}$5`;

    expect(files[CHART]).toContain(mark);
    expect(formulas(files[CHART])).toEqual([range('A'), range('B'), range('A'), range('C')]);
    expect(files[CHART]).toContain('formatCode="0&quot;%&quot;"');
    expect(files['[Content_Types].xml']).toMatch(/drawing1\.xml.*chart1\.xml/);
  });

  it('is written as sound XML, whatever its texts hold', async () => {
    const files = await unzip(await writeWorkbook([sheet(2)]));

    for (const path of [DRAWING, CHART]) {
      const open: string[] = [];

      scanXml(files[path] ?? '', {
        open: (name) => open.push(name),
        close: (name) => expect(open.pop()).toBe(name),
      });
      expect(open).toEqual([]);
    }
  });

  it('comes along into a file that is there, which may have charts of its own', async () => {
    const files = await drawnInto(
      await writeWorkbook([{ ...sheet(1), name: 'Другой' }, plainSpec('Мой', ['a'])]),
      sheet(2),
    );

    expect(formulas(files[CHART])[0]).toBe('Другой!$A$4:$A$4');
    expect(formulas(files['xl/charts/chart2.xml'])[0]).toBe('Достижение!$A$4:$A$5');
    expect(files['xl/drawings/_rels/drawing2.xml.rels']).toContain('Target="/xl/charts/chart2.xml"');
    expect(files['xl/worksheets/sheet3.xml']).toMatch(/<drawing r:id="rIdSvod\d+"\/><tableParts>/);
  });
});

describe('a chart that is drawn again', () => {
  const moved = (xml: string): string => xml.replace('<xdr:col>0</xdr:col>', '<xdr:col>7</xdr:col>');

  it('shows the new cells where the user has moved it', async () => {
    const files = await drawnInto(await writeWorkbook([sheet(2)]), moved, sheet(5));

    expect(files[DRAWING]).toContain('<xdr:col>7</xdr:col>');
    expect(formulas(files[CHART])[0]).toBe('Достижение!$A$4:$A$8');
    expect(Object.keys(files).filter((name) => name.startsWith('xl/charts/chart'))).toEqual([CHART]);
  });

  it('does not come back once the user has deleted it', async () => {
    const without = (xml: string): string => xml.replace(/<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/s, '');
    const files = await drawnInto(await writeWorkbook([sheet(2)]), without, sheet(5));

    expect(files[DRAWING]).not.toContain('twoCellAnchor');
  });
});
