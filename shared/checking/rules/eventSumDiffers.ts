import { type Columns, ROW_CODE, type Value, valueAt } from '../../columns/columns';
import { columnOf } from '../columnOf';
import { NO_ROW, rowsOfEntries } from '../rowsOfEntries';
import type { Rule } from '../rule';

/** What the municipalities had of one event. */
type Breakdown = { sum: number; isComplete: boolean; lowest: number };

/**
 * V-30: the participants by municipality add up to the event's. Where a municipality has no data the sum is a
 * lower bound. One finding an event, at its row with the lowest code, so that sorting the sheet does not move it.
 */
export const eventSumDiffers: Rule = {
  code: 'eventSumDiffers',
  severity: 'warning',
  reads: 'shared',
  templates: ['eventParticipants'],
  inputs: ['event'],
  context: ['events'],
  contextColumns: { events: ['participants'] },
  find({ columns }, { events }, emit) {
    if (events === undefined) return;

    const rows = rowsOfEntries(columnOf(columns, 'event'), events);

    for (const [entry, { sum, isComplete, lowest }] of breakdowns(columns)) {
      const row = rows[entry] ?? NO_ROW;
      const total = row === NO_ROW ? null : valueAt(events, 'participants', row);

      if (typeof total !== 'number') continue;
      if (sum > total || (sum < total && isComplete))
        emit(lowest, 'participants', { actual: sum, expected: total });
    }
  },
};

/** By the event's entry in the dictionary. */
function breakdowns(columns: Columns): ReadonlyMap<number, Breakdown> {
  const { codes } = columnOf(columns, 'event');
  const found = new Map<number, Breakdown>();

  codes.forEach((entry, row) => {
    const known = found.get(entry);
    const value = valueAt(columns, 'participants', row);

    if (known === undefined) found.set(entry, { ...counted(value), lowest: row });
    else {
      const { sum, isComplete } = counted(value);

      known.sum += sum;
      known.isComplete &&= isComplete;
      if (codeAt(columns, row) < codeAt(columns, known.lowest)) known.lowest = row;
    }
  });

  return found;
}

function counted(value: Value): Pick<Breakdown, 'sum' | 'isComplete'> {
  return typeof value === 'number' ? { sum: value, isComplete: true } : { sum: 0, isComplete: false };
}

function codeAt(columns: Columns, row: number): string {
  return String(valueAt(columns, ROW_CODE, row));
}
