import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { putSheet } from '../../../shared/xlsx/edit/putSheet';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { plainSpec, registrySpec } from '../../addin/ports/suite/sheets';
import { unzip } from './helpers/unzip';

type Change = (
  parts: (path: string) => Promise<string>,
  put: (path: string, text: string) => void,
) => Promise<void>;

const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const TABLE = 'xl/tables/table1.xml';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spec = (names: readonly string[]): SheetSpec =>
  registrySpec(
    ['ФИО', 'Роль'],
    names.map((name) => [name, 'наставник']),
  );

/** The file of `first` after the user's `change` and after `next` were drawn. */
async function redrawn(first: readonly SheetSpec[], change: Change, ...next: readonly SheetSpec[]) {
  const edit = packageEdit(await openPackage(await writeWorkbook(first)));

  await change(edit.text, edit.put);
  for (const one of next) await putSheet(edit, one);

  return unzip(await edit.bytes());
}

/** Puts `text` before the end of a part's element. */
const inserted =
  (path: string, before: string, text: string): Change =>
  async (textOf, put) =>
    put(
      path,
      (await textOf(path)).replace(before, () => `${text}${before}`),
    );

describe('what a user has built on a sheet that is drawn again', () => {
  it('stays beside the table: cells, widths, merges, highlights, lists', async () => {
    const cell = '<c r="E3" s="3"><f>SUM(A1:A2)</f><v>5</v></c>';
    const merge = '<mergeCell ref="E5:F6"/>';
    const highlight =
      '<conditionalFormatting sqref="E1:E9"><cfRule type="expression" priority="1"><formula>E1&gt;1</formula></cfRule></conditionalFormatting>';
    const list =
      '<dataValidations count="1"><dataValidation type="list" sqref="E3 F4"><formula1>"а,б"</formula1></dataValidation></dataValidations>';
    const files = await redrawn(
      [spec(['Иванова', 'Петров'])],
      async (textOf, put) => {
        const xml = (await textOf(SHEET))
          .replace(/(<row r="3".*?)<\/row>/, (_, row: string) => `${row}${cell}</row>`)
          .replace('</sheetData>', '<row r="9"><c r="F9"><v>9</v></c></row></sheetData>')
          .replace('</cols>', '<col min="5" max="5" width="33" customWidth="1"/></cols>')
          .replace(
            '<pageMargins',
            `<mergeCells count="1">${merge}</mergeCells>${highlight}${list}<pageMargins`,
          );

        put(SHEET, xml);
      },
      spec(['Яшин']),
    );

    expect(files[SHEET]).toMatch(/Яшин.*?<c r="E3" s="3"><f>SUM\(A1:A2\)<\/f><v>5<\/v><\/c><\/row>/);
    expect(files[SHEET]).toContain('<row r="9"><c r="F9"><v>9</v></c></row></sheetData>');
    expect(files[SHEET]).toContain('<col min="5" max="5" width="33" customWidth="1"/></cols>');
    expect(files[SHEET]).toContain(`${merge}</mergeCells>${highlight}`);
    expect(files[SHEET]).toMatch(/<dataValidations.*sqref="E3 F4".*<\/dataValidations><pageMargins/);
    expect(files[SHEET]).not.toContain('Петров');
  });

  it('stays: comments, another table and the name the user gave to Svod’s', async () => {
    const files = await redrawn(
      [spec(['Иванова'])],
      async (textOf, put) => {
        const rels = `<Relationship Id="rId7" Type="${TYPE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId8" Type="${TYPE}/table" Target="../tables/table9.xml"/>`;

        put('xl/tables/table9.xml', '<table id="9" name="Моя" displayName="Моя" ref="E2:F9"/>');
        put(RELS, (await textOf(RELS)).replace('</Relationships>', `${rels}</Relationships>`));
        put(TABLE, (await textOf(TABLE)).replaceAll('"Svod_mentors"', '"Кураторы"'));
        put(
          SHEET,
          (await textOf(SHEET)).replace(
            /<tableParts.*<\/tableParts>/,
            (parts) =>
              `<legacyDrawing r:id="rId7"/>${parts.replace('</tableParts>', '<tablePart r:id="rId8"/></tableParts>')}`,
          ),
        );
      },
      spec(['Яшин', 'Белова']),
    );

    expect(files[TABLE]).toContain('id="1" name="Кураторы" displayName="Кураторы" ref="A2:B4"');
    expect(files[SHEET]).toMatch(
      /<legacyDrawing r:id="rId7"\/><tableParts><tablePart r:id="rId\d+"\/><tablePart r:id="rId8"\/><\/tableParts><\/worksheet>$/,
    );
    expect(files[RELS]?.match(/<Relationship /g)).toHaveLength(3);
    expect(Object.keys(files).filter((name) => name.startsWith('xl/tables/'))).toHaveLength(2);
  });

  it('keeps the sheet’s own names, but for Svod’s', async () => {
    const name = '<definedName name="Моё" localSheetId="0">Реестр!$E$3</definedName>';
    const files = await redrawn(
      [spec(['Иванова'])],
      inserted('xl/workbook.xml', '</definedNames>', name),
      spec(['Яшин']),
    );

    expect(files['xl/workbook.xml']).toContain(name);
    expect(files['xl/workbook.xml']?.match(/SVOD_STAMP/g)).toHaveLength(1);
    expect(files['xl/workbook.xml']?.match(/Print_Titles/g)).toHaveLength(1);
  });
});

describe('sheets that the user has renamed', () => {
  const renamed: Change = async (textOf, put) =>
    put(
      'xl/workbook.xml',
      (await textOf('xl/workbook.xml')).replace('name="Списки"', 'name="Мои &quot;списки&quot;"'),
    );

  it('are pointed at by their new names', async () => {
    const files = await redrawn(
      [plainSpec('Списки', ['да', 'нет'])],
      renamed,
      registrySpec(['А'], [[{ value: 1, formula: 'COUNTA(Списки!$A$1:$A$2)', style: 'computed' }]], {
        validations: [
          {
            range: { top: 2, left: 0, bottom: 9, right: 0 },
            rule: { kind: 'list', sheet: 'Списки', source: { top: 0, left: 0, bottom: 1, right: 0 } },
            prompt: { title: 'А', text: 'Б' },
            error: 'В',
            strict: true,
          },
        ],
      }),
    );

    expect(files['xl/worksheets/sheet2.xml']).toMatch(
      /COUNTA\('Мои (?:"|&quot;)списки(?:"|&quot;)'!\$A\$1:\$A\$2\)/,
    );
    expect(files['xl/worksheets/sheet2.xml']).toMatch(
      /<formula1>'Мои (?:"|&quot;)списки(?:"|&quot;)'!\$A\$1:\$A\$2<\/formula1>/,
    );
  });

  it('keep their names when they are drawn again, also in their print titles', async () => {
    const files = await redrawn(
      [plainSpec('Списки', ['да'])],
      renamed,
      plainSpec('Списки', ['нет'], { print: { landscape: true, titleRows: [0, 0], signature: false } }),
    );

    expect(files['xl/workbook.xml']?.match(/<sheet /g)).toHaveLength(1);
    expect(files['xl/workbook.xml']).toContain("'Мои &quot;списки&quot;'!$1:$1");
    expect(files['xl/workbook.xml']).toContain('"Списки"'.replaceAll('"', '&quot;'));
  });

  it('drawn by an earlier version, with a mark that says no name, are found by their present one', async () => {
    const files = await redrawn(
      [plainSpec('Списки', ['да'])],
      async (textOf, put) =>
        put(
          'xl/workbook.xml',
          (await textOf('xl/workbook.xml')).replace(/"Списки"<|&quot;Списки&quot;</, '"1"<'),
        ),
      plainSpec('Списки', ['нет']),
    );

    expect(files['xl/workbook.xml']?.match(/<sheet /g)).toHaveLength(1);
    expect(files[SHEET]).toContain('нет');
  });
});
