import type { Columns } from '../../../../shared/columns/columns';
import { training } from '../../../../shared/templates/training';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

/** The courses that the region's operator held, as planned. */
export function fillTraining({ region, plan, year, random }: FillInput): Columns {
  const records = plan.training.map(({ title, audience, item, trained, day }) => ({
    rowCode: demoCode(random),
    kind: 'courses',
    title,
    provider: region.operator?.shortName ?? region.authority.name,
    audience,
    hours: 36,
    dateStart: `${year}-${day}`,
    trained,
    roadmapItem: item,
  }));

  return columnsOfRecords(training, records);
}
