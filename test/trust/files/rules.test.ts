import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { COLUMNS, REPORTER } from '../../shared/sheets/helpers/filled';
import { unzip } from '../../shared/xlsx/helpers/unzip';
import { zipOf } from '../../shared/xlsx/helpers/xlsxOf';
import { faultsOf, HAS_SCHEMA } from './faultsOf';
import { officeFile } from './officeFile';
import { RULES } from './rules/rules';

/** The sheet of organisations, its table, and the parts about the whole workbook. */
const SHEET = 'xl/worksheets/sheet2.xml';
const START = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

let sound: Readonly<Record<string, string>>;

beforeAll(async () => {
  const specs = reporterWorkbook({
    region: khabarovsk,
    reporter: REPORTER,
    year: 2024,
    columns: COLUMNS,
    templates: ['organisations', 'mentors'],
  });

  sound = await unzip(await writeWorkbook(specs));
});

async function found(parts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const file = await officeFile(await zipOf(parts));

  return RULES.flatMap((rule) => rule(file));
}

/** What is broken, in which part, by putting what in the place of what, and how the fault is told. */
const BROKEN: readonly (readonly [string, string, RegExp, string, RegExp])[] = [
  [
    'a part without a type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/,
    '',
    /table1.xml has no content type/,
  ],
  ['a relationship to nothing', 'xl/_rels/workbook.xml.rels', /styles\.xml/, 'looks.xml', /not there/],
  ['a long name of a sheet', BOOK, /name="Организации"/, `name="${'О'.repeat(32)}"`, /may not be called/],
  ['two sheets of one name', BOOK, /name="Организации"/, 'name="наставники"', /two sheets/],
  ['a name like a cell', BOOK, /name="SVOD_STAMP"/, 'name="AB12"', /name of a cell/],
  ['a name twice', BOOK, /(<definedName [^>]*>[^<]*<\/definedName>)/, '$1$1', /twice/],
  ['a name of a lost sheet', BOOK, /localSheetId="1"/, 'localSheetId="99"', /not there/],
  ['rows out of order', SHEET, /<row r="2"/, '<row r="9000"', /out of order/],
  ['a cell beyond the sheet', SHEET, /r="A1"/, 'r="XFE1"', /beyond/],
  ['a look that is not there', SHEET, /(<c r="A1"[^>]*) s="\d+"/, '$1 s="60000"', /look that is not there/],
  ['a text that is not there', SHEET, /t="s"( s="\d+")><v>\d+</, 't="s"$1><v>99999<', /no text/],
  ['a number that is none', SHEET, /<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1"><v>NaN</v></c>', /no number/],
  ['a high row', SHEET, / ht="[\d.]+"/, ' ht="500"', /too high/],
  ['a wide column', SHEET, /width="[\d.]+"/, 'width="300"', /too wide/],
  [
    'a heading that differs from the table',
    TABLE,
    /<tableColumn id="2" name="[^"]*"/,
    '<tableColumn id="2" name="Иначе"',
    /not those of the table/,
  ],
  [
    'two columns of one name',
    TABLE,
    /(id="2" name=")[^"]*("[^>]*>.*?id="3" name=")[^"]*/s,
    '$1Одно$2одно',
    /two columns/,
  ],
  [
    'a table named as another',
    TABLE,
    /displayName="[^"]*"/,
    'displayName="Svod_mentors"',
    /two things are named/,
  ],
  ['merges that overlap', START, /(<mergeCells[^>]*>)/, '$1<mergeCell ref="A1:C2"/>', /overlap/],
  [
    'a merge within the table',
    SHEET,
    /(<\/sheetData>)/,
    '$1<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>',
    /has A8:B9 in it/,
  ],
  [
    'a long prompt',
    SHEET,
    /(<dataValidation [^>]*) prompt="[^"]*"/,
    `$1 prompt="${'я'.repeat(256)}"`,
    /prompt of .* too long/,
  ],
  [
    'a long list in place',
    SHEET,
    /(type="list"[^>]*>)<formula1>[^<]*/,
    `$1<formula1>"${'а,'.repeat(200)}"`,
    /the list of .* too long/,
  ],
  [
    'validations counted wrong',
    SHEET,
    /<dataValidations count="\d+"/,
    '<dataValidations count="1"',
    /validations, not 1/,
  ],
  [
    'two highlights at one place',
    SHEET,
    /(<cfRule [^>]*)priority="\d+"/g,
    '$1priority="1"',
    /two highlights/,
  ],
  ['fonts counted wrong', STYLES, /<fonts count="\d+"/, '<fonts count="2"', /fonts, not 2/],
  [
    'a look with a font that is not there',
    STYLES,
    /(<cellXfs.*?)fontId="\d+"/s,
    '$1fontId="77"',
    /fontId 77/,
  ],
  ['a formula with ;', SHEET, /<formula1>[^<]*/, '<formula1>SUM(1;2)', /separates with ;/],
  [
    'a formula that calls a new function',
    SHEET,
    /<formula1>[^<]*/,
    '<formula1>XLOOKUP(1,2,3)',
    /calls XLOOKUP/,
  ],
  ['a formula about a lost sheet', SHEET, /<formula1>[^<]*/, '<formula1>Нет!$A$1', /sheet Нет/],
  ['space lost at the edge of a text', STRINGS, /<t(?: [^>]*)?>[^<]+<\/t>/, '<t> край </t>', /loses space/],
  ['a character that XML has not', STRINGS, /<t(?: [^>]*)?>[^<]+<\/t>/, '<t>&#x1;</t>', /character/],
];

test('a workbook to fill has no faults', async () => {
  expect(await faultsOf(await zipOf(sound))).toEqual([]);
});

test.each(BROKEN)('%s is found', async (_, part, what, by, fault) => {
  const text = sound[part] ?? '';
  const broken = text.replace(what, by);

  expect(broken).not.toBe(text);
  expect((await found({ ...sound, [part]: broken })).filter((one) => fault.test(one))).not.toEqual([]);
});

const whereSchema = HAS_SCHEMA ? test : test.skip;

whereSchema('what only the schema forbids is found by the Open XML SDK, where its validator is', async () => {
  const styles = (sound[STYLES] ?? '').replace(/(<sz [^>]*>)(<color [^>]*>)/, '$2$1');

  expect(await faultsOf(await zipOf({ ...sound, [STYLES]: styles }))).toEqual([
    expect.stringContaining('unexpected child element'),
  ]);
});
