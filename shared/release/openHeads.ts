import type { SubmissionHead } from '../measures/attainmentResult';
import type { Measure } from '../measures/measure';
import type { Region } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import { roadmapTasks } from '../templates/roadmapTasks';
import { protectionOf, ROWS_ARE_PEOPLE } from './protected';

/** The heads with what is open of their measures; how many rows people make, and of warnings, is 0. */
export function openHeads(region: Region, heads: readonly SubmissionHead[]): readonly SubmissionHead[] {
  const units = monitoringUnits(region);
  const quantities = openQuantities(region);

  return heads.map((head) => ({
    ...head,
    rows: ROWS_ARE_PEOPLE.has(head.template) ? 0 : head.rows,
    warnings: 0,
    measures: head.measures.filter((measure) => {
      const { protection } = protectionOf(head.template, measure.key, units);

      return protection === 'open' || (protection === 'quantity' && isOpenQuantity(measure, quantities));
    }),
  }));
}

function isOpenQuantity({ dimensions }: Measure, open: ReadonlySet<string>): boolean {
  return dimensions.item !== undefined && open.has(dimensions.item);
}

/** Codes of the roadmap's lines that promise something, and nothing that is people. */
function openQuantities(region: Region): ReadonlySet<string> {
  const units = monitoringUnits(region);
  const open = roadmapTasks(region).filter(({ owner, number }) => {
    const promised = owner === null ? region.ladders.filter(({ item }) => item === number) : [];

    return (
      promised.length > 0 &&
      promised.every(
        ({ counts }) => protectionOf(counts.template, counts.measure, units).protection === 'open',
      )
    );
  });

  return new Set(open.map(({ code }) => code));
}
