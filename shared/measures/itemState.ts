import type { ItemState } from './roadmapExecution';
import type { TaskReport } from './roadmapReport';

/**
 * How a task stands on the local day `today`. `due` is the last local day on time and counts whole; without one
 * nothing is late. Of a task nobody has reported it is only known whether its day has passed. Local ISO days are
 * compared as texts, so no clock or time zone has a say here.
 */
export function itemState(report: TaskReport | undefined, due: string | null, today: string): ItemState {
  const isPast = due !== null && today > due;

  if (report?.state === 'notApplicable') return 'notApplicable';
  if (report?.state === 'done') return isDoneLate(report, due) ? 'doneLate' : 'done';
  if (isPast) return 'overdue';
  if (report === undefined) return 'noData';

  return report.state === 'inWork' ? 'inWork' : 'notStarted';
}

function isDoneLate({ doneOn }: TaskReport, due: string | null): boolean {
  return doneOn !== null && due !== null && doneOn > due;
}
