import type { ItemState, RoadmapCell } from '../../measures/roadmapExecution';

/** How an item stands, with one more state: its day has passed, and nobody has said whether it was done. */
export type ShownState = ItemState | 'silent';

/** Who has sent no sheet is not said to be late with an item, only to be silent about it. */
export function shownState({ state, receipt }: Pick<RoadmapCell, 'state' | 'receipt'>): ShownState {
  return state === 'overdue' && receipt === null ? 'silent' : state;
}
