import type { ItemStateTexts } from '../ru/roadmap';

/** How a roadmap item stands, in English. */
export const itemStates: ItemStateTexts = {
  done: 'done',
  doneLate: 'done late',
  inWork: 'in work',
  notStarted: 'not started',
  overdue: 'overdue',
  notApplicable: 'not applicable',
  noData: 'nothing known yet',
};

/** What each state means, one sentence, in English. */
export const itemStateMeanings: ItemStateTexts = {
  done: 'Marked as done, on a day not after the last one on time.',
  doneLate: 'Marked as done, on a day after the last one on time.',
  inWork: 'Marked as in work, and the day has not passed.',
  notStarted: 'Marked as not started, and the day has not passed.',
  overdue: 'The day has passed and the item is not marked as done; also where nothing was sent.',
  notApplicable: 'Marked as not applicable; not counted among those expected.',
  noData: 'Nothing was sent, and the day has not passed or is not known.',
};
