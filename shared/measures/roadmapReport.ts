import type { SubmissionHead } from './attainmentResult';
import { ROADMAP_QUANTITY, ROADMAP_STATE } from './measuresOfRoadmap';

/** What a submission says of one task. */
export type TaskReport = {
  /** As chosen on the sheet. */
  readonly state: string;
  /** Local ISO day; `null` where it is not done, or the day is not known. */
  readonly doneOn: string | null;
};

/** What a roadmap's submission says, by task code. */
export type RoadmapReport = {
  readonly tasks: ReadonlyMap<string, TaskReport>;
  readonly quantities: ReadonlyMap<string, number>;
};

/** What `head` says of the tasks; nothing where nothing was sent. */
export function roadmapReport(head: Pick<SubmissionHead, 'measures'> | undefined): RoadmapReport {
  const tasks = new Map<string, TaskReport>();
  const quantities = new Map<string, number>();

  for (const { key, dimensions, quantity } of head?.measures ?? []) {
    const { item, state, doneOn = null } = dimensions;

    if (item === undefined || !('value' in quantity)) continue;
    if (key === ROADMAP_STATE && state !== undefined) tasks.set(item, { state, doneOn });
    if (key === ROADMAP_QUANTITY) quantities.set(item, quantity.value);
  }

  return { tasks, quantities };
}
