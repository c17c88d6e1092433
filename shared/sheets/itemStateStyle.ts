import type { ItemState } from '../measures/roadmapExecution';
import type { CellStyle } from './sheetSpec';

/** How each state of a roadmap item looks; the sign or the words beside it say the same. */
export const ITEM_STATE_STYLE: Readonly<Record<ItemState, CellStyle>> = {
  done: 'good',
  doneLate: 'partial',
  inWork: 'text',
  notStarted: 'text',
  overdue: 'bad',
  notApplicable: 'muted',
  noData: 'muted',
};
