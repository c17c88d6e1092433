import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { Region } from '../regions/region';
import { roadmapCodes } from '../templates/roadmapRows';
import { counted, type Measure } from './measure';

/** How a task stands: 1, by item, state and, of what is done, its day. */
export const ROADMAP_STATE = 'roadmap.state';
/** How much of a task was done, by item. */
export const ROADMAP_QUANTITY = 'roadmap.quantity';

/**
 * What a roadmap's sheet adds up to: for each task of `region` whose state was filled in one `roadmap.state`, and
 * `roadmap.quantity` where there is a number. Rows with other codes are not the region's and give nothing.
 */
export function measuresOfRoadmap(columns: Columns, region: Region): readonly Measure[] {
  const known = new Set(roadmapCodes(region));

  return Array.from({ length: columns.rows }, (_, row) => row).flatMap((row) => {
    const item = valueAt(columns, ROW_CODE, row);
    const state = valueAt(columns, 'state', row);
    const quantity = valueAt(columns, 'quantity', row);

    if (typeof item !== 'string' || !known.has(item)) return [];

    return [
      ...(typeof state === 'string'
        ? [counted(ROADMAP_STATE, 1, stateDimensions(item, state, valueAt(columns, 'doneOn', row)))]
        : []),
      ...(typeof quantity === 'number' ? [counted(ROADMAP_QUANTITY, quantity, { item })] : []),
    ];
  });
}

/** Where something is not done, a day of its completion says nothing; nor does «нет данных». */
function stateDimensions(item: string, state: string, doneOn: Value): Measure['dimensions'] {
  const isDay = state === 'done' && /^\d{4}-\d{2}-\d{2}$/.test(String(doneOn));

  return isDay ? { item, state, doneOn: String(doneOn) } : { item, state };
}
