import type { Value } from '../../../shared/columns/columns';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import type { RoadmapInput } from '../../../shared/measures/executeRoadmap';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { ItemExecution, RoadmapCell, RoadmapExecution } from '../../../shared/measures/roadmapExecution';
import type { Region } from '../../../shared/regions/region';
import { templates } from '../../../shared/templates/templates';
import { columnsOf } from './columnsOf';
import { headOf } from './headOf';

/** What somebody chose on a line: a state, its day, a number. */
export type Line = { readonly state: string; readonly doneOn?: string; readonly quantity?: number };

/** The head of a roadmap's sheet with the lines of these codes. */
export function roadmapHead(
  region: Region,
  reporter: string,
  lines: Readonly<Record<string, Line>>,
): SubmissionHead {
  const rows = Object.entries(lines).map(
    ([rowCode, { state, doneOn = null, quantity = null }]): Record<string, Value> => ({
      rowCode,
      state,
      doneOn,
      quantity,
    }),
  );

  return headOf(reporter, 'roadmap', templates.roadmap.measures(columnsOf(rows), region));
}

/** A year of a region in which these heads were sent, looked at on `today`. */
export function yearOf(region: Region, today: string, ...heads: readonly SubmissionHead[]): RoadmapInput {
  return { region, year: Number(today.slice(0, 4)), today, reporters: expectedReporters(region, []), heads };
}

/** The item with this code. Throws where nothing of the kind is due. */
export function itemAt(executions: readonly RoadmapExecution[], code: string): ItemExecution {
  const item = executions.flatMap(({ items }) => items).find((one) => one.code === code);

  if (!item) throw new Error(`there is no item ${code}`);

  return item;
}

/** The cell of a reporter; `undefined` where the item is not the reporter's. */
export function cellAt(
  executions: readonly RoadmapExecution[],
  code: string,
  reporter: string,
): RoadmapCell | undefined {
  return itemAt(executions, code).cells.find((cell) => cell.reporter === reporter);
}
