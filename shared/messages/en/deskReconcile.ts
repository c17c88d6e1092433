import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { DeskReconcileTexts } from '../ru/deskReconcile';

const number = (n: number) => formatNumber(n, 'en');
const count = (n: number, one: string, other: string) => `${number(n)} ${pluralEnglish(n, one, other)}`;

/** Texts of merging a sheet with the version a colleague has sent. */
export const reconcile: DeskReconcileTexts = {
  title: 'Merge with the colleague’s version',
  open: 'Merge with the colleague’s version',
  outrun: (sheets) =>
    `Sent from another copy of the workbook: ${sheets}. Your sheets continue an earlier version, so merge them with the new one first.`,
  hint: (sheets) =>
    `${pluralEnglish(sheets, 'This sheet has', 'These sheets have')} been sent from another copy of the workbook. Svod compares both versions with the one you both began with: it takes the colleague’s changes where you changed nothing, keeps yours, and asks only about what was changed differently in both.`,
  looking: 'Looking at what was sent without you…',
  none: 'All sheets of this workbook continue the newest versions. There is nothing to merge.',
  continues: (base, revision) =>
    base === 0
      ? `Your sheet continues no version yet, and version ${revision} has been taken in.`
      : `Your sheet continues version ${base}, and version ${revision} has been taken in.`,
  compare: 'Compare',
  compareLabel: (name) => `Compare: ${name}`,
  comparing: 'Comparing the versions',
  comparingHint: 'Nothing is changed in the workbook yet.',
  nothing: (sheet) =>
    `The sheet “${sheet}” continues the newest version. There is nothing to merge, it can be sent.`,
  sent: (revision, at) => `Version ${revision} was sent on ${at}.`,
  base: (revision) => `Common beginning: version ${revision}.`,
  baseUnknown: {
    none: 'Your sheet continues no version, so nobody knows who changed what.',
    removed: 'The version you began with is no longer kept, so nobody knows who changed what.',
    totals: 'The version you began with was sent as totals only, so nobody knows who changed what.',
    lost: 'The service does not have the version you began with, so nobody knows who changed what.',
  },
  twoWay:
    'Svod compares just the two versions and asks about every difference. Rows of yours that the colleague lacks stay.',
  takenTitle: 'From the colleague’s version',
  keptTitle: 'Stays yours',
  amounts: (changes) =>
    [
      changes.cells && count(changes.cells, 'changed cell', 'changed cells'),
      changes.added && count(changes.added, 'new row', 'new rows'),
      changes.removed && count(changes.removed, 'deleted row', 'deleted rows'),
      changes.explanations && count(changes.explanations, 'explanation', 'explanations'),
    ]
      .filter((part) => typeof part === 'string')
      .join(', '),
  nothingTaken: 'Nothing new: you have all of it already.',
  nothingKept: 'There is nothing that only you have changed.',
  gone: (n) => `${count(n, 'row goes', 'rows go')} from your workbook`,
  goneHint:
    'The colleague’s version has these rows no longer, and you changed nothing in them of what is sent. They go as a whole, names included. If you need one, change a cell of it that is sent (no name, date or birth year) and compare again: then Svod asks.',
  goneMore: (n) => `and ${count(n, 'more row', 'more rows')}`,
  elsewhereRows: (n) =>
    `The new rows (${number(n)}) have no names, dates and birth years: only the colleague’s workbook has them. Ask for the names file and read it in: the sheet cannot be sent without.`,
  elsewhereCells: (n) =>
    `Of ${count(n, 'cell', 'cells')} only the colleague’s workbook has the exact value; «… — в другой книге» stands for it. Enter it yourself or read the names file in.`,
  collisions: (n) => `For you to decide: ${count(n, 'difference', 'differences')}`,
  noCollisions: 'No differences to decide about.',
  place: (row, name) =>
    [row === null ? 'A row of the colleague’s version' : `Row ${number(row)}`, name]
      .filter((part) => part !== '')
      .join(', '),
  sheetItself: 'The sheet as a whole',
  kinds: {
    cell: 'Changed by you and by the colleague',
    differs: 'You and the colleague have different values',
    held: 'Changed by the colleague; your cell has a formula or an exact value that the service lacks',
    deletedHere: 'You deleted the row, the colleague changed it',
    deletedThere: 'The colleague deleted the row, you changed it',
    rowUnknown: 'Only the colleague has the row',
    explanation: 'The explanation differs',
  },
  before: (text) => `Before: ${text}`,
  cell: (caption, text) => `${caption}: ${text}`,
  blank: 'blank',
  noText: 'no explanation',
  mine: (text) => `I have: ${text}`,
  theirs: (text) => `The colleague has: ${text}`,
  rowSides: {
    deletedHere: { mine: 'Leave it deleted', theirs: 'Bring the row back' },
    deletedThere: { mine: 'Keep the row', theirs: 'Delete the row' },
    rowUnknown: { mine: 'Leave it out', theirs: 'Take the row' },
  },
  allMine: 'Mine everywhere',
  allTheirs: 'The colleague’s everywhere',
  showMore: (n) => `Show ${number(n)} more`,
  unlisted: (listed, total) =>
    `These are the first ${number(listed)} of ${number(total)}. Decide about the rest with one of the two buttons; single answers given afterwards hold.`,
  left: (n) => `Left to decide: ${number(n)}`,
  submit: 'Write into the workbook',
  writing: 'Writing into the workbook',
  writingHint: 'In rows that stay, names, contacts and your own columns are not changed.',
  changed: 'The workbook has changed while you decided. This is what comes of it now; please look again.',
  done: (sheet, revision) =>
    `The sheet “${sheet}” is merged and continues version ${revision}. It is still to be sent.`,
  written: (text) => `Written into the workbook: ${text}.`,
  nothingWritten: 'Nothing changed in the workbook: it had all of it already.',
  notReady: 'The check has findings: mend them before you send.',
  toSend: 'To sending',
  toFindings: 'To the findings',
  toNames: 'Read a names file in',
  toUpgrade: 'Bring the sheet up to date',
  otherSheets: 'To the other sheets',
  obstacles: {
    nothingSent: 'The service has no version of this sheet. Send it as the first one.',
    rowsRemoved:
      'The rows of the newest version are no longer kept, so there is nothing to merge with. Ask the colleague for the workbook, enter your changes in it and send that one.',
    rowsNotSent:
      'The newest version was sent as totals only, so there is nothing to merge with. Ask the colleague for the workbook, enter your changes in it and send that one.',
    versionOther:
      'The newest version is of a version of the template that this pane does not know. Close the pane, open it again and repeat.',
    outdated: 'The sheet is of the template’s version before. Bring it up to date first, then merge.',
    sheetUnfit:
      'Mend the sheet itself first: columns, merged cells, repeated row codes. Check the workbook, the findings show where.',
    rowsMissing:
      'Rows that belong on the sheet are missing. Bring them back (from an earlier copy of the workbook, say) and compare again.',
  },
};
