import type { FindingCode } from '../../checking/findingCode';
import type { FindingText } from '../findingText';
import { pluralEnglish } from '../plural';

/** What reading a sheet can find, in English. */
export const sheetFindings = {
  sheetColumnMissing: (fill) =>
    `The sheet${fill.text('sheet', (sheet) => ` "${sheet}"`)} lacks the column${fill.text('caption', (caption) => ` "${caption}"`) || ' it should have'}. Put it back under its former heading or get the template anew.`,
  sheetColumnUnknown: (fill) =>
    `The template has no column${fill.text('caption', (caption) => ` "${caption}"`) || ' of this name'}. It stays in the workbook, but is neither checked nor sent.`,
  sheetColumnDuplicate: (fill) =>
    `The column${fill.text('caption', (caption) => ` "${caption}"`)} is there ${fill.number('count', (text, count) => `${text} ${pluralEnglish(count, 'time', 'times')}`) || 'more than once'}, and it is not clear which one is right. Leave one.`,
  sheetHeadingNotFound: (fill) =>
    `The row of column headings was not found on the sheet${fill.text('sheet', (sheet) => ` "${sheet}"`)}. Put it back or get the template anew.`,
  sheetMergedCells: (fill) =>
    `There are merged cells on the sheet${fill.text('range', (range) => ` (${range})`)}: only the first of them holds the value. Unmerge them and fill in each cell.`,
  sheetHiddenRows: (fill) =>
    `There are hidden or filtered rows on the sheet${fill.number('count', (text) => `: ${text}`)}. They are read and sent with the others.`,
  sheetBlankRows: (fill) =>
    `There are blank rows between the filled ones${fill.number('count', (text) => `: ${text}`)}. They are skipped, and everything below them is read.`,
  sheetCopied: (fill) =>
    `Two sheets of the workbook have the same mark${fill.text('sheet', (sheet) => `: this one and "${sheet}"`)}. It is not clear which one to send: delete the copy.`,
  sheetStampInvalid:
    'The mark of the sheet is damaged, so Svod cannot tell its template, year and reporter. Get the template anew and carry the data over.',
  sheetOtherRegion: (fill) =>
    `The sheet was made for another region${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; ${expected} is needed`)}. Get the template of your region.`,
  sheetOtherReporter: (fill) =>
    `The sheet was made for another reporter${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; you report for ${expected}`)}. Get your own template.`,
  sheetOtherYear: (fill) =>
    `The sheet was made for another year${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; ${expected} is needed`)}. Get the template of the right year.`,
  sheetVersionOld: (fill) =>
    `The template is out of date${fill.text('actual', (actual) => `: yours is version ${actual}`)}${fill.text('expected', (expected) => `; the current one is ${expected}`)}. Get the new template and carry the data over.`,
  sheetVersionNew: (fill) =>
    `The template is newer than Svod on this computer${fill.text('actual', (actual) => `: version ${actual}`)}${fill.text('expected', (expected) => `; Svod knows version ${expected}`)}. Update Svod.`,
  sheetRowUnknown: (fill) =>
    `The form has no row${fill.text('text', (text) => ` "${text}"`) || ' like this'}: it is neither checked nor sent. If the number belongs in the report, type it into a row of the form; if not, write an explanation.`,
  sheetRowMissing: (fill) =>
    `The sheet lacks the row${fill.text('caption', (caption) => ` "${caption}"`) || ' it should have'}. Put it back or get the template anew.`,
  sheetTotalRow:
    'This looks like a row of totals, and it would count as one more entry. Svod adds up by itself: delete the row; if it is no total, write an explanation.',
  sheetEmpty: (fill) =>
    `There is no filled row on the sheet${fill.text('sheet', (sheet) => ` "${sheet}"`)}. If there is really nothing to report, send it as it is.`,
} as const satisfies Partial<Record<FindingCode, FindingText>>;
