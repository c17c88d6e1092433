import { formatNumber } from '../formatNumber';
import type { DeskReviewTexts } from '../ru/deskReview';

const number = (count: number) => formatNumber(count, 'en');
const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const cells = (count: number) => some(count, 'cell', 'cells');
const questions = (count: number) => some(count, 'question', 'questions');

/** Texts of the region's desk: what the operator asks and the reporter answers. */
export const review: DeskReviewTexts = {
  title: 'Review',
  notAllowed: 'Submissions are reviewed by the regional operator. Sign in with the operator’s key.',
  reading: 'Reading the submissions…',
  toList: 'To the submissions',
  again: 'Read again',

  filter: 'Which submissions to show',
  filters: {
    waiting: (count) => `Waiting (${number(count)})`,
    returned: (count) => `Returned (${number(count)})`,
    accepted: (count) => `Accepted (${number(count)})`,
    all: (count) => `All (${number(count)})`,
  },
  template: 'Template',
  allTemplates: 'All templates',
  listTitle: (count) => some(count, 'submission', 'submissions'),
  none: 'Nothing has been sent for this year yet.',
  noneHere: 'There are no such submissions. Choose another template or state.',
  more: (count) => `Show ${number(count)} more`,
  states: { waiting: 'waits for review', returned: 'returned', accepted: 'accepted' },
  sent: (revision, when) => `Revision ${revision}, ${when}`,
  late: 'late',
  restated: 'corrected after the year was closed',
  rows: (count) => some(count, 'row', 'rows'),
  explained: (count) =>
    count === 0 ? 'no warnings' : `${some(count, 'warning', 'warnings')} with an explanation`,
  open: (count) => `${questions(count)} without an answer`,

  accept: 'Accept',
  acceptLabel: (sheet, name) => `Accept: ${sheet}, ${name}`,
  acceptHint: 'An accepted submission is locked. It can be opened again with a reason.',
  acceptOpen: (count) =>
    `${questions(count)} without an answer. If you accept now, they are closed as they are.`,
  accepted: (sheet, name) => `Accepted: ${sheet}, ${name}.`,
  openSubmission: 'Questions and answers',
  openLabel: (sheet, name) => `Questions and answers: ${sheet}, ${name}`,
  reopen: 'Open for changes',
  reopenHint: 'After that it can be corrected and sent again.',
  reopened: (sheet, name) => `Open for changes: ${sheet}, ${name}.`,
  reason: 'Reason',
  reasonHint: 'Briefly, without names and contacts: the reason is kept with the submission.',
  contacts: {
    phone: 'This looks like a telephone number. Take it out: the text is kept with the submission.',
    email: 'This looks like an e-mail address. Take it out: the text is kept with the submission.',
    snils: 'This looks like a СНИЛС number. Take it out: the text is kept with the submission.',
    passport: 'This looks like a passport number. Take it out: the text is kept with the submission.',
    name: 'This names a person. Take the name out: the text is kept with the submission.',
  },

  moved: (revision) =>
    `While you were looking, revision ${revision} came in. Read the list again, refresh the consolidated registry and look at it.`,

  threads: 'Questions and answers',
  noThreads: 'There were no questions about this submission.',
  wholeSheet: 'the whole sheet',
  row: (code) => `row with code ${code}`,
  column: (caption) => `“${caption}”`,
  threadOpen: 'waits for an answer',
  threadClosed: 'closed',
  asked: (when, revision) => `Asked ${when}, about revision ${revision}`,
  was: (value) => `Value then: ${value}`,
  now: (value) => `Value now: ${value}`,
  blank: 'blank',
  answered: (when, text) => `Answered ${when}: ${text}`,
  changed: (when, revision, value) => `Changed ${when}, revision ${revision}: ${value}`,

  returnTitle: 'Return cells with a question',
  returnHint: 'Cells are returned, not the workbook: all else stays as it was sent.',
  bySelection: 'Choose cells',
  byRule: 'By a rule of the check',

  cellsTitle: 'Return cells',
  cellsHint:
    'Open the consolidated registry, select cells (with Ctrl in several places) and add them here. Hidden rows are not added.',
  cellsHintFile: 'Name cells by row code, or return all that one rule spoke of.',
  addSelected: 'Add the selected cells',
  added: (count) => `Added: ${cells(count)}.`,
  addedNone: 'There are no new cells among the selected ones.',
  leftOut: (count) =>
    `Not added: ${cells(count)}. These are headings, your own columns, or columns that nothing is asked about.`,
  selection: {
    nothing: 'Nothing is selected. Select cells in the table of the consolidated registry.',
    other: 'This is no consolidated registry. Go to the sheet of one and select cells there.',
  },
  many: (count, most) =>
    `Too many are selected: ${cells(count)}. At most ${number(most)} are added at a time: filter the table or select fewer.`,
  typed: 'Add by row code',
  typedReporter: 'Sent by',
  typedRow: 'Row code',
  typedRowHint: 'From the first column of the consolidated registry.',
  typedRowFault: 'There is no such row code. Copy the whole of it from the consolidated registry.',
  typedColumn: 'Column',
  wholeRow: 'The whole row',
  typedAdd: 'Add',
  chosen: (count) => `Chosen: ${cells(count)}`,
  noneChosen: 'Nothing has been chosen yet.',
  value: (value) => `Value: ${value}`,
  remove: 'Remove',
  removeLabel: (place, name) => `Remove: ${place}, ${name}`,
  oneReason: 'One question for all cells',
  question: 'Question',
  questionHint: 'What to check or to correct. Without names and contacts: it is kept with the submission.',
  questionLabel: (place, name) => `Question: ${place}, ${name}`,
  missingReasons: (count) => `Without a question: ${cells(count)}. Write one or remove the cells.`,
  submit: (count) => `Return ${cells(count)}`,
  working: 'Returning cells',
  workingHint: 'One return goes to each sender.',

  ruleTitle: 'Return by a rule',
  ruleHint:
    'All cells where the rule asked and an explanation was given. Explanations accepted before are not asked again.',
  ruleRead: 'Show explanations',
  ruleReading: 'Reading explanations',
  rule: 'Rule',
  ruleOption: (text, count) => `${text} (${number(count)})`,
  ruleNone: 'There are no explanations to ask about in this template.',
  ruleAccepted: (count) => `Accepted before and not shown: ${number(count)}.`,
  explanation: (text) => `Explanation: ${text}`,
  tickAll: 'Tick all',
  tickNone: 'Untick all',
  ticked: (ticked, all) => `${number(ticked)} of ${number(all)} ticked`,

  resultTitle: 'How the return ended',
  allReturned: 'All cells are returned. The senders see the questions when they open Svod.',
  notAllReturned: 'Not everything was returned. Nothing goes twice: it is safe to try again.',
  returnedDone: (count) => `returned: ${cells(count)}`,
  returnedRefused: (why) => `not returned. ${why}`,
  returnedInterrupted: 'the connection broke; whether it arrived is not known. Try again.',
  returnedHeld: 'not sent: you stopped the work.',
  retryRest: 'Try the rest again',

  questionsTitle: 'The operator’s questions',
  questionsReading: 'Reading the questions',
  questionsHint:
    'Each question can be answered in two ways: write why the value is right, or correct the cell and send the sheet. After sending, the question about a corrected cell closes by itself.',
  questionsNone: 'The operator has no questions about this workbook.',
  questionsDone: 'All questions are answered.',
  questionsOf: (sheet, count) => `${sheet}: ${questions(count)}`,
  answeredOf: (count) => `Closed questions: ${number(count)}`,
  lockedSheet:
    'Accepted by the operator and locked. If it has to be corrected, ask the operator to open it again.',
  rowAt: (row) => `row ${row}`,
  named: (name, place) => `${name} (${place})`,
  elsewhere:
    'This row is not in the open workbook. It may be in another one, or deleted. You can answer from here all the same.',
  columnGone: 'The sheet has no column of that heading. Put the heading back as it was.',
  sheetElsewhere: 'This sheet is not in the open workbook. Open the workbook it was sent from.',
  show: 'Show the cell',
  showLabel: (place) => `Show the cell: ${place}`,
  shown: (place) => `Shown: ${place}`,
  gone: 'This row is no longer in the workbook. If you deleted it, send the sheet: the question will close.',
  answer: 'The value is right because…',
  answerLabel: (place) => `The value is right because: ${place}`,
  answerHint: 'Without names and contacts: the answer is kept with the submission.',
  answerSend: 'Answer',
  answerSendLabel: (place) => `Answer: ${place}`,
  answerSent: 'The answer is sent.',
  check: 'Check and send',
};
