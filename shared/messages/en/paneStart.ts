import type { StartTexts } from '../ru/paneStart';

/** Texts of the pane's beginning, in English. */
export const start: StartTexts = {
  welcome: {
    title: 'Svod: the mentoring report in Excel',
    lines: [
      'Opens the sheets of your district and year, filled with what is known already.',
      'Checks inside the workbook: shows the cell and explains what to mend.',
      'Sends without names: names, phone numbers and birth years stay in your workbook.',
    ],
    begin: 'Begin',
    skip: 'Skip',
  },
  signIn: {
    title: 'Access key',
    why: 'The key tells Svod whom you report for.',
    label: 'Your key',
    reveal: { show: 'Show', hide: 'Hide', showLabel: 'Show the key', hideLabel: 'Hide the key' },
    where:
      'The regional operator issues the key. Paste all of it: Ctrl+V. It is kept in this browser only and never gets into the workbook.',
    submit: 'Sign in',
    busy: 'Checking the key…',
    empty: 'Paste the access key.',
    without: 'Work without a key',
    withoutHint: 'You can check, but not send.',
    done: (label) => `You are signed in: ${label}.`,
  },
  file: {
    title: 'Svod in the browser',
    why: 'Works on an .xlsx workbook without the Excel add-in. The workbook stays on this computer: only data without names is sent.',
    open: 'Open a workbook of Svod',
    opening: 'Opening the workbook…',
    create: 'Make a new workbook',
    createHint: 'If there is none for this year yet.',
    createOffline: 'To make a workbook, enter an access key first.',
    opened: (name) => `The workbook "${name}" is open.`,
  },
  stopped: {
    old: {
      title: 'This Excel is too old for Svod',
      text: 'Svod needs Excel 2021, Microsoft 365 or Excel on the web. The same work can be done without the add-in: open this address in Edge, Chrome or Yandex Browser and drop the workbook there.',
    },
    silent: {
      title: 'Excel does not answer',
      text: 'Svod waited for Excel in vain. Close this pane and open it again. If that does not help, restart Excel. The workbook is whole. You can also work without the add-in, at this address in a browser:',
    },
    broken: {
      title: 'The pane has stopped',
      text: 'Svod made a mistake. The workbook and all that was saved in it are whole. Close the pane and open it again. If it happens once more, tell the operator what you were doing.',
      again: 'Open again',
    },
    late: 'The pane did not open. Svod needs Excel 2021, Microsoft 365 or a current browser. Copy the address of this page to Edge, Chrome or Yandex Browser: the same work can be done there on an .xlsx file.',
    address: "Svod's address in the browser",
    copy: 'Copy the address',
    copied: 'The address is copied.',
    select: 'The address is selected: press Ctrl+C.',
  },
};
