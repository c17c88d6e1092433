import { inTurn, putCell } from '../../book/cellXml';
import { PART, type PartChanges } from '../../book/smallFile';
import type { FileCase } from '../fileCase';

const changed = (changes: PartChanges): Pick<FileCase, 'file'> => ({
  file: ({ with: change }) => change(changes),
});
const mentees = (...changes: readonly ((text: string) => string)[]): Pick<FileCase, 'file'> =>
  changed({ [PART.mentees]: inTurn(...changes) });
const rowsOf = (text: string): readonly string[] => text.match(/<row .*?<\/row>/gs) ?? [];
/** The rows in another order, or others in their place. */
const reordered =
  (order: (rows: readonly string[]) => readonly string[]) =>
  (text: string): string => {
    const rows = rowsOf(text);

    return text.replace(rows.join(''), () => order(rows).join(''));
  };

/** Sheets unlike what Excel writes: other programs do so, and people who mean no good. */
export const sheetParts: readonly FileCase[] = [
  { name: 'cells that do not say where they stand', ...mentees((text) => text.replace(/<c r="\w+"/g, '<c')) },
  {
    name: 'rows and cells that do not say where they stand',
    ...mentees((text) => text.replace(/<c r="\w+"/g, '<c').replace(/<row r="\d+"/g, '<row')),
  },
  { name: 'rows in the wrong order', ...mentees(reordered((rows) => rows.toReversed())) },
  {
    name: 'cells in the wrong order',
    ...mentees((text) =>
      text.replace(/(<row [^>]*>)(.*?)(<\/row>)/gs, (_, open: string, cells: string, close: string) =>
        [open, ...(cells.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? []).toReversed(), close].join(''),
      ),
    ),
  },
  {
    name: 'a row given in two halves',
    ...mentees((text) => text.replace(/(<c r="H7")/, '</row><row r="7">$1')),
  },
  {
    name: 'a row given twice with two contents',
    ...mentees(
      reordered((rows) =>
        rows.flatMap((row) => (row.includes('r="A8"') ? [row, row.replace('2009', '2008')] : [row])),
      ),
    ),
    refused: 'damaged',
  },
  {
    name: 'a cell given twice with two contents',
    ...mentees((text) => text.replace('<c r="E7"', '<c r="D7"><v>2011</v></c><c r="E7"')),
    refused: 'damaged',
  },
  {
    name: 'a cell in the row of another',
    ...mentees((text) => text.replace('<c r="D7"', '<c r="D8"')),
    refused: 'damaged',
  },
  {
    name: 'a cell outside of Excel',
    ...mentees((text) => text.replace('<c r="W7"', '<c r="XFE7"')),
    refused: 'damaged',
  },
  {
    name: 'a row outside of Excel',
    ...mentees((text) => text.replace('<row r="9"', '<row r="1048577"')),
    refused: 'damaged',
  },
  {
    name: 'a reference that is none',
    ...mentees((text) => text.replace('<c r="D7"', '<c r="7D"')),
    refused: 'damaged',
  },
  {
    name: 'a text that the file does not have',
    ...mentees(putCell('A7', (start) => `${start} t="s"><v>99999</v></c>`)),
    refused: 'damaged',
  },
  {
    name: 'a text with a number below zero',
    ...mentees(putCell('A7', (start) => `${start} t="s"><v>-1</v></c>`)),
    refused: 'damaged',
  },
  {
    name: 'a text whose number is a word',
    ...mentees(putCell('A7', (start) => `${start} t="s"><v>семь</v></c>`)),
    refused: 'damaged',
  },
  { name: 'no shared texts at all', ...changed({ [PART.strings]: null }), refused: 'damaged' },
  {
    name: 'no relationship to the shared texts',
    ...changed({ [PART.bookRels]: (text) => text.replace(/<Relationship [^>]*sharedStrings\.xml"\/>/, '') }),
    refused: 'damaged',
  },
  { name: 'no styles', ...changed({ [PART.styles]: null }), isUnmarked: true },
  { name: 'no list of content types', ...changed({ [PART.types]: null }), isUnmarked: true },
  { name: 'no relationships of the workbook', ...changed({ [PART.bookRels]: null }), refused: 'damaged' },
  { name: 'no relationships of the file', ...changed({ [PART.rootRels]: null }), refused: 'notWorkbook' },
  { name: 'no workbook', ...changed({ [PART.book]: null }), refused: 'damaged' },
  { name: 'no sheet behind an entry of the list', ...changed({ [PART.mentees]: null }), refused: 'damaged' },
  {
    name: 'sheets in another order than their files',
    ...changed({
      [PART.bookRels]: (text) =>
        text
          .replace('sheet2.xml', 'sheet9.xml')
          .replace('sheet3.xml', 'sheet2.xml')
          .replace('sheet9.xml', 'sheet3.xml'),
      [PART.book]: (text) =>
        text
          .replace('r:id="rId2"', 'r:id="rId9a"')
          .replace('r:id="rId3"', 'r:id="rId2"')
          .replace('rId9a', 'rId3'),
    }),
  },
  {
    name: 'two sheets of one name',
    ...changed({
      [PART.book]: (text) => text.replace('name="Справочники" sheetId', 'name="Наставляемые" sheetId'),
    }),
  },
  {
    name: 'a list of three hundred sheets',
    ...changed({
      [PART.book]: (text) =>
        text.replace(
          '</sheets>',
          `${Array.from({ length: 300 }, (_, at) => `<sheet name="Л${at}" sheetId="${at + 90}" r:id="rId1"/>`).join('')}</sheets>`,
        ),
    }),
    refused: 'tooLarge',
  },
  {
    name: 'a workbook without sheets',
    ...changed({ [PART.book]: (text) => text.replace(/<sheets>.*<\/sheets>/s, '<sheets/>') }),
    refused: 'damaged',
  },
  {
    name: 'a sheet that is a chart',
    ...changed({
      [PART.bookRels]: (text) =>
        text.replace(
          'worksheet" Target="worksheets/sheet1.xml"',
          'chartsheet" Target="chartsheets/sheet1.xml"',
        ),
    }),
  },
  {
    name: 'a registry that is said to be a chart',
    ...changed({
      [PART.bookRels]: (text) =>
        text.replace(
          /relationships\/worksheet"( Target="worksheets\/sheet4\.xml")/,
          'relationships/chartsheet"$1',
        ),
    }),
    refused: 'damaged',
  },
  {
    name: 'a stamp that points at a sheet beyond the last',
    ...changed({
      [PART.book]: (text) =>
        text.replace('name="SVOD_STAMP" localSheetId="3"', 'name="SVOD_STAMP" localSheetId="93"'),
    }),
    finds: ['error sheetStampInvalid Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'a stamp of the whole workbook instead of the sheet',
    ...changed({
      [PART.book]: (text) => text.replace('name="SVOD_STAMP" localSheetId="3"', 'name="SVOD_STAMP"'),
    }),
    finds: ['error sheetStampInvalid Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'two stamps on one sheet',
    ...changed({
      [PART.book]: (text) =>
        text.replace(
          '</definedNames>',
          '<definedName name="SVOD_STAMP" localSheetId="3">"svod1|khabarovsk|mentors|1|2024|08603000|0"</definedName></definedNames>',
        ),
    }),
  },
  {
    name: 'merged cells over rows of the registry',
    ...mentees((text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="F7:F9"/></mergeCells>'),
    ),
    finds: ['error sheetMergedCells Наставляемые'],
  },
  {
    name: 'a merge that is none',
    ...mentees((text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="семь"/></mergeCells>'),
    ),
    refused: 'damaged',
  },
  {
    name: 'rows in groups, some of them closed',
    ...mentees((text) =>
      text
        .replace('<row r="8"', '<row r="8" outlineLevel="1" hidden="1"')
        .replace('<row r="9"', '<row r="9" outlineLevel="2" hidden="true"')
        .replace('<row r="10"', '<row r="10" collapsed="1"'),
    ),
    finds: ['notice sheetHiddenRows Наставляемые'],
  },
  {
    name: 'columns in groups, some of them closed',
    ...mentees((text) => text.replace(/<col min="4"/, '<col hidden="1" outlineLevel="1" min="4"')),
  },
  {
    name: 'a filter that is on',
    ...mentees((text) =>
      text
        .replace('<row r="8"', '<row r="8" hidden="1"')
        .replace(
          '</sheetData>',
          '</sheetData><autoFilter ref="A6:W106"><filterColumn colId="3"><filters><filter val="2010"/></filters></filterColumn></autoFilter>',
        ),
    ),
    finds: ['notice sheetHiddenRows Наставляемые'],
  },
];
