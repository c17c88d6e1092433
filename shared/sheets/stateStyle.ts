import type { AttainmentState } from '../measures/attainmentResult';
import type { CellStyle } from './sheetSpec';

/** How each state of an indicator looks; the words beside it, or a sign, say the same. */
export const STATE_STYLE: Readonly<Record<AttainmentState, CellStyle>> = {
  attained: 'good',
  attainedEarlier: 'good',
  notAttained: 'bad',
  incomplete: 'partial',
  noTarget: 'muted',
  noData: 'muted',
  notApplicable: 'muted',
  hidden: 'muted',
};
