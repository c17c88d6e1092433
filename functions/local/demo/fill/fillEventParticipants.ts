import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { eventParticipants } from '../../../../shared/templates/eventParticipants';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

/** Whose participants came to each of the region's events; together as many as the event had. */
export function fillEventParticipants({ plan, random, filled }: FillInput): Columns {
  const { events } = filled;
  const municipalities = plan.reporters.filter(({ key }) => /^\d{8}$/.test(key)).map(({ key }) => key);

  if (events === undefined || municipalities.length === 0) return columnsOfRecords(eventParticipants, []);

  const records = Array.from({ length: events.rows }, (_, row) => row).flatMap((row) => {
    const all = Number(valueAt(events, 'participants', row));
    const share = Math.floor(all / municipalities.length);

    return municipalities.map((municipality, index) => ({
      rowCode: demoCode(random),
      event: valueAt(events, ROW_CODE, row),
      municipality,
      participants: index === 0 ? all - share * (municipalities.length - 1) : share,
    }));
  });

  return columnsOfRecords(eventParticipants, records);
}
