import { cellName } from '../../../../shared/sheets/a1';
import { times } from '../../../trust/figures';
import { PART } from '../../book/smallFile';
import type { FileCase } from '../fileCase';

const BLANK_ROWS = times(60_000, 1_048_000);

/** Small files that open to much, most of it nothing. */
export const bigFiles: readonly FileCase[] = [
  {
    name: 'rows formatted down to the last one',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace(
            '</sheetData>',
            `${Array.from({ length: BLANK_ROWS }, (_, at) => `<row r="${at + 200}" s="1" customFormat="1"/>`).join('')}</sheetData>`,
          ),
      }),
  },
  {
    name: 'blank formatted cells by the hundred thousand',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace(
            '</sheetData>',
            `${Array.from({ length: times(5000, 50_000) }, (_, at) => `<row r="${at + 200}">${'<c s="1"/>'.repeat(20)}</row>`).join('')}</sheetData>`,
          ),
      }),
  },
  {
    name: 'columns formatted out to the last one',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text
            .replace('</cols>', '<col min="24" max="16384" width="9" style="1"/></cols>')
            .replace(
              '</sheetData>',
              `<row r="900">${Array.from({ length: 16_384 }, (_, at) => `<c r="${cellName(899, at)}" s="1"/>`).join('')}</row></sheetData>`,
            ),
      }),
  },
  {
    name: 'something in the very last cell',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      }),
  },
  {
    name: 'something in the last cell of five hundred rows',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace(
            '</sheetData>',
            `${Array.from({ length: 500 }, (_, at) => `<row r="${at + 200}"><c r="XFD${at + 200}"><v>1</v></c></row>`).join('')}</sheetData>`,
          ),
      }),
    refused: 'tooLarge',
  },
  {
    name: 'texts by the hundred thousand that no cell names',
    file: ({ with: change }) =>
      change({
        [PART.strings]: (text) =>
          text.replace(
            '</sst>',
            `${Array.from({ length: times(50_000, 500_000) }, (_, at) => `<si><t>х${at}</t></si>`).join('')}</sst>`,
          ),
      }),
  },
  {
    name: 'a sheet of spaces, which packs to a thousandth',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace('<sheetData>', `<sheetData>${' '.repeat(times(8_000_000, 120_000_000))}`),
      }),
  },
  {
    name: 'merges by the ten thousand',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: (text) =>
          text.replace(
            '</sheetData>',
            `</sheetData><mergeCells>${Array.from({ length: 20_000 }, (_, at) => `<mergeCell ref="A${at + 200}:B${at + 200}"/>`).join('')}</mergeCells>`,
          ),
      }),
    // Of a code the first fifty are listed, and the sheet says how many there are.
    finds: Array.from({ length: 50 }, () => 'error sheetMergedCells Наставляемые'),
  },
];
