import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { withReferred } from '../withReferred';

/** V-30: participants are broken down by municipality for events of the whole region. */
export const eventNotRegional: Rule = {
  code: 'eventNotRegional',
  severity: 'warning',
  reads: 'shared',
  templates: ['eventParticipants'],
  inputs: ['event'],
  context: ['events'],
  contextColumns: { events: ['level'] },
  find({ columns }, { events }, emit) {
    if (events === undefined) return;

    matchRows(
      withReferred(columns, 'event', events, ['level']),
      ['event.level'],
      ([level]) => level !== null && level !== 'regional',
      (row) => emit(row, 'event'),
    );
  },
};
