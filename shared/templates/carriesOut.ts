import type { ExecutorRole } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { RoadmapTask } from './roadmapTasks';

/** Whose work each kind of reporter answers for. A municipality also answers for its organisations, which do not report themselves. */
const ANSWERS_FOR: Readonly<Record<Reporter['kind'], readonly ExecutorRole[]>> = {
  region: ['authority', 'operator'],
  municipality: ['municipality', 'organisation'],
  organisation: ['organisation'],
};

/**
 * Whether `reporter` says how `task` stands. What a municipality's roadmap or act asks, it answers for whoever
 * carries it out; what the region's roadmap asks of nobody by name, the region does.
 */
export function carriesOut(
  { owner, executors }: Pick<RoadmapTask, 'owner' | 'executors'>,
  { key, kind }: Pick<Reporter, 'key' | 'kind'>,
): boolean {
  if (owner !== null) return owner === key;
  if (executors.length === 0) return kind === 'region';

  return executors.some((role) => ANSWERS_FOR[kind].includes(role));
}
