import { growTable } from '../../../shared/xlsx/edit/growTable';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { registrySpec } from '../../addin/ports/suite/sheets';
import { unzip } from './helpers/unzip';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

async function grown(
  bottom: number,
  change: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>> = (parts) => parts,
) {
  const edit = packageEdit(await openPackage(await writeWorkbook([registrySpec(['А', 'Б'], [['а', 'б']])])));
  const parts = Object.fromEntries([
    [SHEET, await edit.text(SHEET)],
    [TABLE, await edit.text(TABLE)],
    [edit.workbook, await edit.text(edit.workbook)],
  ]);

  for (const [path, text] of Object.entries(change(parts))) edit.put(path, text);

  await growTable(edit, 'Реестр', bottom);

  return unzip(await edit.bytes());
}

const last = (xml = ''): string => /<row r="3".*?<\/row>/.exec(xml)?.[0] ?? '';

describe('a table that is to reach further down', () => {
  it('takes the rows in, with the formats of its last row', async () => {
    const files = await grown(5);
    const styles = [...last(files[SHEET]).matchAll(/ s="(\d+)"/g)].map(([, style]) => style);
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}" s="${styles[0]}"/><c r="B${number}" s="${styles[1]}"/></row>`;

    expect(files[TABLE]?.match(/ref="A2:B6"/g)).toHaveLength(2);
    expect(files[SHEET]).toContain(`${row(4)}${row(5)}${row(6)}</sheetData>`);
  });

  it('keeps what stands in those rows', async () => {
    const files = await grown(5, (parts) => ({
      [SHEET]: (parts[SHEET] ?? '').replace(
        '</sheetData>',
        '<row r="5"><c r="A5" s="9"><v>7</v></c></row></sheetData>',
      ),
    }));

    expect(files[SHEET]).toMatch(/<row r="5"><c r="A5" s="9"><v>7<\/v><\/c><c r="B5" s="\d+"\/><\/row>/);
  });

  it('stays when it reaches that far', async () => {
    expect((await grown(2))[TABLE]).toContain('ref="A2:B3"');
  });

  it('stays when it ends in a row of totals', async () => {
    const files = await grown(9, (parts) => ({
      [TABLE]: (parts[TABLE] ?? '').replace('totalsRowShown="0"', 'totalsRowCount="1"'),
    }));

    expect(files[TABLE]).toContain('ref="A2:B3"');
  });

  it('stays on a sheet that has lost its stamp', async () => {
    const files = await grown(9, (parts) => ({
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replaceAll('SVOD_STAMP', 'OTHER'),
    }));

    expect(files[TABLE]).toContain('ref="A2:B3"');
  });
});
