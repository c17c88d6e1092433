import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { FindingsTexts } from '../ru/paneFindings';

const number = (value: number) => formatNumber(value, 'en');

/** Texts of the check and of the list of findings, in English. */
export const findings: FindingsTexts = {
  title: 'Findings',
  checking: 'Checking the workbook',
  checkingHint:
    'All of it happens on this computer. Marks appear in the table, on the sheet «Замечания» and here.',
  again: 'Check again',
  send: 'Go on to sending',
  summary: (errors, unexplained) =>
    `${[errors, unexplained === '' ? '' : `${unexplained} without an explanation`].filter((one) => one !== '').join(', ')}.`,
  fixErrors: 'Mend the errors in the table and check again.',
  explainWarnings: 'Mend the warnings or explain them right here.',
  ready: 'No errors, everything is explained: ready to send.',
  none: 'No findings: ready to send.',
  missing: 'This workbook has not been checked yet.',
  filter: 'Show',
  filters: {
    all: (count) => `All (${number(count)})`,
    errors: (count) => `Errors (${number(count)})`,
    warnings: (count) => `Warnings (${number(count)})`,
  },
  nothingHere: 'There are no such findings.',
  severity: { error: 'Error', warning: 'Warning', notice: 'Note' },
  group: (sheet, count) => `${sheet}: ${number(count)} ${pluralEnglish(count, 'finding', 'findings')}`,
  row: (row) => `row ${row}`,
  wholeSheet: 'whole sheet',
  column: (caption) => `«${caption}»`,
  cell: (sheet, cell) => `Sheet «${sheet}», cell ${cell}`,
  cellRow: (sheet, row) => `Sheet «${sheet}», row ${row}`,
  cellSheet: (sheet) => `Sheet «${sheet}»`,
  show: 'Show in the table',
  showLabel: (place) => `Show in the table: ${place}`,
  shown: (place) => `Shown in the table: ${place}.`,
  explain: 'Why this is right',
  explainLabel: (place) => `Why this is right: ${place}`,
  explainHint: 'No names, no phone numbers. Enter saves.',
  saving: 'Saving…',
  saved: 'The explanation is kept in the workbook.',
  takenBack: 'The explanation is taken back.',
  more: (count) => `Show ${number(count)} more`,
  listed: (shown, total) => `${number(shown)} of ${number(total)} shown`,
  capped: (listed, total) =>
    `These are the first ${number(listed)} of ${number(total)}. Mend them and check again: the next ones appear.`,
  result: (total) =>
    total === 0
      ? 'The check is done, no findings.'
      : `The check is done: ${number(total)} ${pluralEnglish(total, 'finding', 'findings')}.`,
};
