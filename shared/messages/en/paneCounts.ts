import { formatNumber } from '../formatNumber';
import type { CountsTexts } from '../ru/paneCounts';

/** The same in English. */
export const counts: CountsTexts = {
  leaves: (count) =>
    `Only totals will leave: ${formatNumber(count)} ${count === 1 ? 'number' : 'numbers'}; the rows stay in the workbook.`,
  onlyTotals: 'Only totals will leave; the rows stay in the workbook.',
  sent: 'Only totals were sent; the rows stayed in the workbook.',
  which: 'Which numbers will leave',
  line: (name, value) => `${name} — ${value}`,
  more: (count) => `And ${formatNumber(count)} more.`,
  unknown:
    'Whether rows of the registries are sent or only totals is decided in the region: Svod learns it when you sign in.',
  outrun: (names) =>
    `Totals were already sent from another workbook: ${names}. Svod cannot merge the workbooks: the service has no rows. Agree with your colleague whose workbook is complete. If it is yours, send its totals in place of the former ones; the former version is kept.`,
  replace: 'Send the totals of this workbook',
};
