import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { OpenTexts } from '../ru/paneOpen';

/** Texts of the screen that opens the sheets of a reporter and year, in English. */
export const open: OpenTexts = {
  title: 'Open the sheets',
  reporter: 'Whose report',
  reporterIs: (name) => `Report of: ${name}`,
  optional: 'More sheets',
  optionalHint:
    'They are taken in, but nobody waits for them. Tick those you will fill; more can be added later.',
  lastYear: "Last year's workbook, if there is one",
  lastYearHint: 'Rows that go on come over from it, names included. The file is read here and sent nowhere.',
  withoutLastYear:
    'Without it Svod takes what you sent before: that has no names, which a colleague can give you in a file.',
  submit: 'Open the sheets',
  working: 'Adding the sheets to the workbook',
  done: (sheets, carried) =>
    `Done: ${sheets} ${pluralEnglish(sheets, 'sheet', 'sheets')} in the workbook` +
    (carried === 0
      ? '. Fill them in order, then check.'
      : `, ${formatNumber(carried, 'en')} ${pluralEnglish(carried, 'row', 'rows')} carried over from last year.`),
  nobody: 'Nothing is reported with this key. The key of somebody who reports is needed.',
};
