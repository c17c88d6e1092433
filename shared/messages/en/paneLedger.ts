import type { LedgerTexts } from '../ru/paneLedger';

/** Texts on how the service's ledger stands, in English. */
export const ledger: LedgerTexts = {
  exempt: (reason) => `need not be sent: ${reason}`,
  extended: (day) => `deadline put off to ${day}`,
  restated: 'corrected after the year was closed',
  restatedFor: (reason) => `Corrected after the year was closed: ${reason}`,
  acceptedRestated: (revision) => `taken in as a correction after the year was closed, revision ${revision}`,
  reason: 'Why the data changes after the year was closed',
  reasonHint: 'The reason is kept in the receipt. No names or contacts.',
  sendWithReason: 'Send with the reason',
  voluntary: 'nobody waits for this sheet: send it if there is something to show',
};
