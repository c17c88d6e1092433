import { formatNumber } from '../formatNumber';
import type { DeskFactsTexts } from '../ru/deskFacts';

const factCount = (count: number) => `${formatNumber(count, 'en')} ${count === 1 ? 'fact' : 'facts'}`;

/** Texts of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. */
export const facts: DeskFactsTexts = {
  title: 'Facts and PivotTable',
  hint: 'All numbers of the region in one table, and an Excel PivotTable with a chart over it. It holds no names and no contacts.',
  years: 'Years',
  all: 'All years',
  noYear: 'Tick at least one year.',
  collect: 'Collect facts',
  working: 'Collecting facts',
  workingHint:
    'Facts are loaded first and then written to the sheet. Better leave the workbook alone meanwhile.',
  done: (count, instant) =>
    `The sheets "Факты" and "Сводная" are ready: ${factCount(count)}. Numbers as of ${instant}.`,
  changed: (added, gone) =>
    [
      ...(added > 0 ? [`Added: ${factCount(added)}.`] : []),
      ...(gone > 0 ? [`No longer there: ${factCount(gone)}.`] : []),
      'The PivotTable is as you arranged it.',
    ].join(' '),
  noFacts: 'There are no facts of these years yet, and so no PivotTable.',
  noPivot: 'This Excel makes no PivotTables. The facts, the sums by year and the chart are there.',
  headings: (sheet, headings, count) =>
    `${count === 1 ? 'A column was' : 'Columns were'} not found on the sheet "${sheet}": ${headings}. Nothing was written. Put the headings back, or delete the sheet and collect the facts anew.`,
  noTable: (sheet) =>
    `The sheet "${sheet}" has no headings of the table. Nothing was written. Delete the sheet and collect the facts anew.`,
  room: (sheet, row) =>
    `Something of yours stands below the table of the sheet "${sheet}", in row ${row}: new facts would overwrite it. Nothing was written. Move it aside and collect once more.`,
  csv: 'Download CSV for Excel',
  csvDone: (name) => `The file "${name}" was handed to the browser. Look in your downloads.`,
  feed: {
    title: 'OData feed for Power Query',
    hint: 'In Excel: Data, Get Data, From OData Feed. Sign in as Basic: any user name, your access key as the password.',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    select: 'The address is selected: press Ctrl+C.',
  },
  release: {
    title: 'Releases for analysts',
    hint: 'Analysts see releases and not live numbers: a release does not change, and small groups of people are merged in it.',
    year: 'Year of the release',
    make: 'Release for analysts',
    made: (number, count) => `Release ${number} is ready: ${factCount(count)}.`,
    line: (number, instant, count) => `Release ${number} of ${instant}: ${factCount(count)}.`,
    withheld: (count) =>
      `${formatNumber(count, 'en')} ${count === 1 ? 'number' : 'numbers'} cannot be shown: too few people stand behind.`,
    none: 'There is no release of this year yet.',
    noneForAnalyst: 'The operator has not released this year yet. It has no facts so far.',
    shown: 'The newest release is shown.',
    loading: 'Looking which releases there are',
  },
};
