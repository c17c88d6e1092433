import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { DeskConsolidatedTexts } from '../ru/deskConsolidated';

const submissions = (count: number) =>
  `${formatNumber(count, 'en')} ${pluralEnglish(count, 'submission', 'submissions')}`;
const rows = (count: number) => `${formatNumber(count, 'en')} ${pluralEnglish(count, 'row', 'rows')}`;

/** Texts of the region's desk: registries of all reporters in one table. */
export const consolidated: DeskConsolidatedTexts = {
  title: 'Consolidated registries',
  hint: 'The rows of everybody who has sent them, in one table. It has no names and contacts: those stay in the districts’ workbooks.',
  notAllowed: 'Consolidated registries are open to the region’s operator.',
  loading: 'Looking at what this workbook has already',
  registry: 'What to collect',
  views: (title) => `${title} (part of a registry)`,
  columns: (chosen, all) => `Columns: ${chosen} of ${all}`,
  columnsHint:
    'Row code, sender, organisation, revision and state are always there. The fewer columns, the faster.',
  all: 'Choose all',
  none: 'Choose none',
  standing: (sheet) =>
    `The sheet “${sheet}” is there already. Only submissions that have changed are pulled; your columns, sorting and filters stay. A column that you take out here is kept up as long as it stands on the sheet: delete it there.`,
  collect: 'Collect',
  refresh: 'Refresh',
  anew: 'Draw a new sheet beside it',
  working: 'Collecting rows',
  workingHint: 'The rows are fetched first and then written. Better leave the workbook alone meanwhile.',
  done: (sheet, instant) => `The sheet “${sheet}” is collected. Data as of ${instant}.`,
  counts: (pulled, restated, unchanged) =>
    [
      `Pulled anew: ${submissions(pulled)}.`,
      ...(restated > 0 ? [`Only the state is another: ${submissions(restated)}.`] : []),
      `Unchanged: ${submissions(unchanged)}.`,
    ].join(' '),
  rows: (updated, added, gone) =>
    [
      ...(added > 0 ? [`Added: ${rows(added)}.`] : []),
      ...(updated > 0 ? [`Updated: ${rows(updated)}.`] : []),
      ...(gone > 0 ? [`No longer there: ${rows(gone)}.`] : []),
    ].join(' '),
  marked:
    'Rows that are no longer there could not be taken out whole: they are emptied and marked «строки больше нет». Delete them yourself.',
  nothing: 'Nothing has changed, the sheet is as it was.',
  notKept: (names) =>
    `The rows are no longer kept (their term is over): ${names}. What was on the sheet has stayed.`,
  rowsStay: (names) =>
    `Only totals were sent, the rows stay in the sender’s workbook: ${names}. The totals are in the region’s sheets; about rows ask the sender.`,
  movedOn: (names) => `Sent a new revision meanwhile: ${names}. The new one was taken.`,
  broken: {
    headings: (sheet, headings, count) =>
      `The sheet “${sheet}” lacks ${pluralEnglish(count, 'the column', 'the columns')} ${headings}. Nothing was written. Bring the ${pluralEnglish(count, 'heading', 'headings')} back or draw a new sheet beside it: this one stays as it is.`,
    adding: (sheet, headings) =>
      `In a file no columns can be added to the sheet “${sheet}”: ${headings}. Nothing was written. Take them out or draw a new sheet beside it.`,
    room: (sheet, row) =>
      `Below the table of the sheet “${sheet}”, in row ${row}, stands something of yours that new rows would cover. Nothing was written. Move it aside and refresh again, or draw a new sheet beside it.`,
  },
  awards: {
    title: 'League and awards',
    hint: 'How many awards, prizes and selected practices each organisation has. No names. The sources do not say who is in the League, so here is what it can be made from.',
    submit: 'Draw the sheet “Лига и награды”',
    working: 'Counting awards and practices',
    done: (sheet, organisations, instant) =>
      `The sheet “${sheet}” is ready: ${formatNumber(organisations, 'en')} ${pluralEnglish(organisations, 'organisation', 'organisations')}. Data as of ${instant}.`,
  },
};
