import type { ReceiptsTexts, SendTexts } from '../ru/paneSend';

/** Texts of sending, in English. */
export const send: SendTexts = {
  title: 'Sending',
  what: 'What will be sent',
  names: 'Names, phone numbers and birth years are not sent: they stay in this workbook.',
  unchecked: 'Svod checks the workbook before it sends.',
  notReady: 'The workbook has findings. Sheets without any are sent, the others wait until they are mended.',
  submit: 'Send',
  working: 'Sending',
  workingHint: 'If the connection breaks, nothing is lost and nothing is sent twice.',
  result: 'How the sending ended',
  allDone: 'Everything is sent and taken in. The receipts are kept in the workbook.',
  notAll: 'Not everything is sent. Each sheet says why and what to do.',
  accepted: (revision) => `taken in, revision ${revision}`,
  acceptedLate: (revision) => `taken in late, revision ${revision}`,
  unchanged: (revision) => `no changes: the receipt of revision ${revision} holds`,
  refused: (reason) => `refused. ${reason}`,
  interrupted: 'the connection broke, nothing is lost: send again',
  unanswered: (reason) => `not confirmed, nothing is lost: send again. ${reason}`,
  heldFindings: (errors) => `not sent: mend it first (${errors})`,
  heldWarnings: (warnings) => `not sent: explain first (${warnings})`,
  heldBefore: 'not sent: its turn comes when the sheets before it are taken in',
  waiting: 'waits for its turn',
  retry: 'Send again',
  toFindings: 'To the findings',
};

/** Texts of the screen of receipts, in English. */
export const receipts: ReceiptsTexts = {
  title: 'Receipts',
  hint: 'The receipts are signed by the service and kept in this workbook.',
  none: 'No receipts yet: they appear after sending.',
  sent: 'Sent',
  late: 'late',
  rows: 'Rows',
  hash: 'Checksum',
  id: 'Number',
  copy: 'Copy the number',
  copyLabel: (name) => `Copy the number of the receipt: ${name}`,
  copied: 'The number of the receipt is copied.',
  select: 'The number is selected: press Ctrl+C.',
  changed: 'The sheet has changed since this receipt. Send it again.',
  same: 'At the last check the sheet was the same.',
  unknown: 'To know whether the sheets have changed since, check the workbook.',
};
