import type { RegionYear } from '../measures/attainmentResult';
import { executeRoadmap } from '../measures/executeRoadmap';
import { municipalRoadmapSheet } from './municipalRoadmapSheet';
import { roadmapSheet } from './roadmapSheet';
import type { SheetSpec } from './sheetSpec';

/** How the region's roadmap is carried out, if it has one, and a sheet for each municipality with a roadmap of its own. */
export function roadmapSheets(of: RegionYear): readonly SheetSpec[] {
  const executions = executeRoadmap(of);

  return executions.flatMap((execution) => {
    if (execution.owner === 'region') return [roadmapSheet(of, execution)];

    const reporter = of.reporters.find(({ key }) => key === execution.owner);

    return reporter ? [municipalRoadmapSheet(of, reporter, executions)] : [];
  });
}
