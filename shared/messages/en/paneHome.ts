import { pluralEnglish } from '../plural';
import type { HomeTexts } from '../ru/paneHome';

/** Texts of the home screen, in English. */
export const home: HomeTexts = {
  title: 'Start',
  reading: 'Reading the workbook…',
  offlineKey: 'You work without a key: you can check, but not send.',
  offline:
    "The service does not answer: dates are by the region's calendar, what was taken in by the receipts in this workbook.",
  roles: { reporter: '', operator: 'regional operator', analyst: 'analyst' },
  me: (label, role) => `You are signed in as ${role === '' ? label : `${label}, ${role}`}.`,
  left: (parts) => `Left to do: ${parts.join(', ')}.`,
  leftDue: (sheets, day) => `${together(sheets)} by ${day}`,
  leftOverdue: (sheets, day) => `${together(sheets)} (was due ${day})`,
  leftFindings: (count, inside) => `${count} ${pluralEnglish(count, 'finding', 'findings')} ${inside}`,
  leftAsked: (count) =>
    `${count} ${pluralEnglish(count, 'question', 'questions')} of the operator's to answer`,
  leftRibbon: "findings that the ribbon's button found",
  leftChanged: (name) => `changes to send: ${name}`,
  nothingLeft: 'Everything is sent. If something changes, check and send again.',
  noSheets: 'This workbook has no sheets to fill.',
  signedOutNoSheets: "This workbook has no sheets of Svod's. To open them, an access key is needed.",
  steps: {
    open: { action: 'Open the sheets', hint: 'Svod adds the sheets to fill to the workbook.' },
    attainment: {
      action: "Draw the region's sheets",
      hint: 'Targets, facts and who has sent what, over all districts.',
    },
    returned: { action: "The operator's questions", hint: 'Answer, or correct the cells and send again.' },
    check: {
      action: 'Check the workbook',
      hint: 'Fill the sheets, then check. The check runs on this computer, nothing is sent.',
    },
    fix: { action: 'Show the findings', hint: 'Mend the errors and explain the warnings.' },
    send: { action: 'Send', hint: 'No finding is in the way. Names are not sent.' },
    signIn: { action: 'Enter an access key', hint: 'Nothing can be sent without a key.' },
    done: { action: 'Check once more', hint: 'If you changed the workbook after sending.' },
  },
  tasksTitle: 'What to send, in the order of filling',
  due: (day) => `by ${day}`,
  states: {
    noSheet: 'no sheet in the workbook',
    missing: 'not sent',
    overdue: (day) => `overdue: was due ${day}`,
    unknown: 'taken in or not is unknown: the service could not be asked',
    received: (revision, when) => `taken in ${when}, revision ${revision}`,
    receivedLate: (revision, when) => `taken in late ${when}, revision ${revision}`,
  },
  asked: (count) => `the operator asks about ${count} ${pluralEnglish(count, 'cell', 'cells')}`,
  accepted: 'accepted by the operator and locked',
  changed: 'changed since the receipt, send again',
  clean: 'no findings at the last check',
  findings: (errors, unexplained) =>
    [errors, unexplained === '' ? '' : `${unexplained} without an explanation`]
      .filter((one) => one !== '')
      .join(', '),
  outdated: (sheets: string) =>
    `Of an earlier version of the template: ${sheets}. It can be filled and sent as it is.`,
  outdatedMore: 'What has changed',
  backup: 'The names are in this workbook only. Keep a copy of it on another disk or stick.',
  moreTitle: 'Other actions',
  more: {
    check: 'Check the workbook',
    addSheets: 'Add the missing sheets',
    merge: "Merge the schools' files",
    names: 'Names file for a colleague',
    receipts: 'Receipts',
    attainment: "The region's sheets: targets and who has sent",
    region: 'The region’s desk: review, registries, facts',
    returned: 'The operator’s questions',
    ownReport: 'My report',
    open: 'Open sheets to fill',
    otherFile: 'Open another workbook',
    signIn: 'Enter an access key',
    signOut: 'Sign out',
  },
  signedOut: 'You are signed out. The key is forgotten in this browser.',
  file: {
    name: (name) => `Workbook: ${name}`,
    unsaved: 'The changes are not on your disk yet. Download the workbook.',
    saved: 'The workbook is being downloaded. It will be among your downloads.',
    again: 'Download again',
    download: 'Download the workbook',
  },
};

function together(sheets: readonly string[]): string {
  return sheets.length < 3 ? sheets.join(' and ') : `${sheets.length} sheets`;
}
