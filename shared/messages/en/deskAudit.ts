import type { DeskAuditTexts } from '../ru/deskAudit';

/** Texts of the region's desk: who asked what. */
export const audit: DeskAuditTexts = {
  title: 'Audit list',
  hint: 'Who got rows of registries and who changed what. The sheet appears in this workbook; it holds no content.',
  from: 'From',
  to: 'To',
  limit: 'At most 31 days at once. Without days it is the last week.',
  submit: 'Make the sheet',
  working: 'Making the list',
  done: (entries, from, to) =>
    entries === 0
      ? `Nothing was asked for from ${from} to ${to}. The sheet is empty.`
      : `The sheet is ready: ${entries} ${entries === 1 ? 'entry' : 'entries'} from ${from} to ${to}.`,
};
