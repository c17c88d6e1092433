import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { MergeTexts } from '../ru/paneMerge';

const number = (value: number) => formatNumber(value, 'en');
const files = (count: number) => `${number(count)} ${pluralEnglish(count, 'file', 'files')}`;
const rows = (count: number) => `${number(count)} ${pluralEnglish(count, 'row', 'rows')}`;

/** Texts of merging the schools' files into a registry, in English. */
export const merge: MergeTexts = {
  title: "The schools' files",
  hint: 'The files are read on this computer, not a byte is sent. The files themselves do not change.',
  template: 'Where the rows go',
  pick: "Choose the schools' files (.xlsx), all at once if you like.",
  noRegistry: 'The workbook has no registry to add rows to. Open the sheets first.',
  reading: 'Reading the files',
  merging: 'Adding the rows to the registry',
  removing: 'Counting again without this file',
  submit: (count) => `Merge ${files(count)}`,
  questions: (count) =>
    `Answer Svod's questions: ${files(count)} ${pluralEnglish(count, 'waits', 'wait')} for a decision.`,
  nothing: 'None of the files fits. The reasons are below.',
  filesTitle: (count) => `Chosen: ${files(count)}`,
  addMore: 'Add files',
  rows,
  states: {
    ready: (count) => `ready, ${rows(count)}`,
    approval: 'look at how the headings are read',
    organisation: 'name the organisation',
    fault: (reason) => `does not fit: ${reason}`,
  },
  faults: {
    notXlsx: 'not an .xlsx workbook; open it in Excel and save it as an Excel workbook',
    encrypted: 'locked with a password; take the password off',
    tooLarge: 'too large; remove spare sheets and empty formatted rows',
    damaged: 'damaged; open it in Excel, let it be repaired and save it again',
    noSheet: 'the sheet needed is not in it',
    sheetTaken: 'the name of the sheet needed is taken in it',
    noHeadings: 'no row of headings found',
    noRows: 'no filled rows in the file',
    otherRegion: "another region's workbook",
    otherReporter: "another municipality's workbook",
    otherYear: "another year's workbook",
    otherTemplate: 'another template',
  },
  drop: 'Leave this file out',
  dropLabel: (name) => `Leave out the file ${name}`,
  organisation: 'Whose file it is',
  organisationChoose: 'Choose the organisation',
  organisationNone: 'None of them: these rows are the education department’s',
  organisationNeeded: 'Choose an organisation from the list.',
  confirm: 'Confirm',
  headings: "The file's headings",
  headingsHint:
    "Under the file's heading is our column. The decision is remembered for files with the same headings.",
  headingColumn: (heading) => `Column for «${heading}»`,
  sure: (count) => `Recognised: ${number(count)} ${pluralEnglish(count, 'heading', 'headings')}`,
  notTaken: 'Do not take over',
  confidence: {
    same: 'the same',
    similar: 'similar, please look',
    remembered: 'as you decided before',
    none: 'not recognised',
  },
  twice: (caption) => `The column «${caption}» is chosen twice. Leave one.`,
  approve: 'The headings are right',
  missing: (count) =>
    `Nothing yet from ${number(count)} ${pluralEnglish(count, 'organisation', 'organisations')}`,
  allSent: 'There are rows from every organisation.',
  done: 'The rows are added',
  report: (added, changed, same) =>
    `Added: ${number(added)}, updated: ${number(changed)}, unchanged: ${number(same)}.`,
  fromFiles: (count) => `From ${files(count)}.`,
  samePersons: (count) =>
    `Rows given the code of the same person: ${number(count)}. Full name, birth year and organisation are equal. If they are two people, clear the person code of one row: the check makes a new one.`,
  findingsTitle: 'Findings by file',
  noFindings: 'No findings in the rows added.',
  fileFindings: (errors, warnings) => [errors, warnings].filter((one) => one !== '').join(', '),
  collisionsTitle: (count) =>
    `The data contradict each other: ${number(count)} ${pluralEnglish(count, 'cell', 'cells')}`,
  collisionsHint: 'The value that came first stands. Find out which one is right.',
  collision: (file, row, caption) => `${file}, row ${row}, «${caption}»`,
  kept: (file) => `the value of ${file} stands`,
  keptRegistry: "the registry's value stands",
  check: 'Check the workbook',
  again: 'Add more files',
};
