import type { ProblemTexts } from '../problemTexts';

const named = (sheet: string): string => (sheet === '' ? '' : ` "${sheet}"`);

/** Why something could not be done, in English. */
export const problems: ProblemTexts = {
  workbook: {
    cellEdited: () =>
      'Excel is waiting: a cell is still being edited. Finish with Enter or cancel with Esc and try again.',
    protected: (sheet) =>
      `Svod cannot write the result: the sheet${named(sheet)} or the workbook is protected or open for reading only. Remove the protection (Review → Unprotect Sheet) or save a copy and try again.`,
    tooLarge: () =>
      'There is more data than Excel can pass on at once. Delete blank formatted rows under the tables, save the workbook and try again.',
    sheetGone: (sheet) =>
      `The sheet${named(sheet)} is not in the workbook any more: it was deleted or renamed. Undo that (Ctrl+Z) and check the workbook again.`,
    sheetChanged: (sheet) =>
      `While Svod was working, rows or columns of the sheet${named(sheet)} were moved. So that nothing lands in the wrong row, Svod wrote nothing on that sheet. Try again.`,
    sheetTaken: (sheet) =>
      `The workbook has a sheet${named(sheet)} of your own, and Svod needs that name. Rename your sheet or begin with a new workbook and try again.`,
    connectionLost: () =>
      'The connection to the workbook is lost: it was closed, or another workbook came to the front. Go back to the workbook, open Svod again and try once more. What you typed is kept.',
    notAnswering: () =>
      'Excel does not answer: it may be calculating or asking something in a window. Wait until it has finished, close the window and try again.',
    notSupported: () =>
      'This version of Excel cannot do that. Update Excel, or open Svod in a browser and drop the workbook there: it does the same job.',
    cancelled: () => 'Stopped as you asked. Nothing is lost.',
    notWorkbook: () =>
      'This is not an Excel workbook (.xlsx). Open the file in Excel, save it as "Excel Workbook" and choose it again.',
    damaged: () =>
      'The workbook is damaged. Open it in Excel, let Excel repair it, save it and choose it again.',
    encrypted: () =>
      'The workbook has a password. Remove it in Excel (File → Info), save the file and choose it again.',
    unknown: () =>
      'Excel did not do it. Save the workbook, open it again and try once more. If that does not help, tell the regional operator.',
  },
  file: {
    notXlsx:
      'This is not an Excel workbook (.xlsx). Open the file in Excel, save it as "Excel Workbook" and choose it again.',
    encrypted:
      'The file has a password. Remove it in Excel (File → Info), save the file and choose it again.',
    tooLarge: 'The file is too large. Remove spare sheets and blank formatted rows and choose it again.',
    damaged: 'The file is damaged. Open it in Excel, let Excel repair it, save it and choose it again.',
    noSheet: 'The file lacks the sheet to be read. Check whether it is the right file.',
    sheetTaken: 'The file has a sheet of your own whose name Svod needs. Rename it and try again.',
  },
  namesFile: {
    wrongPassphrase:
      'The names file did not open: the passphrase does not fit. Check keyboard layout and capitals, or ask whoever sent the file.',
    damaged: 'The names file is damaged, or it is not a names file. Ask to have it sent again.',
    weakPassphrase:
      'The passphrase is too simple: the file will hold names of people. Take at least 12 characters, four random words for example.',
    noRows:
      'The names file has no row of this workbook. Check whether it is the right file and the right workbook.',
    noNames:
      'This workbook has no names to hand over. If they are filled in, check the workbook first: the check gives the rows the codes by which names find their place.',
  },
  plain: {
    unreachable:
      'The service does not answer: there is no connection, or it is away for a while. Check the network and try again. The workbook can be checked without it.',
    cancelled: 'Stopped as you asked. Nothing is lost.',
    signedOut:
      'You have to sign in for that: Svod must know who is sending. Enter your access key; the regional operator issues it.',
    notSvod: 'This workbook has no sheets of Svod. Open your own workbook or let Svod make the sheets.',
    ownerUnknown:
      "This is an organisation's workbook, and Svod learns its name from the access key. Enter that organisation's key.",
    ownerOther:
      "This workbook is another reporter's, for whom your key does not report. Open your own workbook or sign in with the other key.",
  },
  yearOther: (actual, wanted) =>
    `This workbook is for ${actual}, and one of a year before ${wanted} is needed. Choose last year's workbook.`,
  headMoved: (revision, at) =>
    `Revision ${revision} has been taken in meanwhile (${at}): it was sent from another copy of the workbook. Press “Merge with the colleague’s version” in Svod’s pane: the colleague’s changes go where you changed nothing, about the others Svod asks.`,
  bug: (detail) =>
    `Svod has made a mistake; the data in the workbook are unharmed. Try again; if that does not help, tell the regional operator: ${detail}`,
  requestNumber: (id) => ` Request number: ${id}.`,
};
