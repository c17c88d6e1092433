import type { ExecutorRole, Region } from '../regions/region';
import type { RoadmapTask } from './roadmapTasks';

/** Who carries `task` out, as the source names them; where it names only their level, in the profile's words. */
export function executorsInWords(
  { executors, executorTexts }: Pick<RoadmapTask, 'executors' | 'executorTexts'>,
  { authority, operator }: Region,
): string {
  const words: Readonly<Record<ExecutorRole, string>> = {
    authority: authority.name,
    operator: operator?.shortName ?? 'региональный оператор',
    municipality: 'муниципалитеты',
    organisation: 'образовательные организации',
  };

  return executors.map((role) => executorTexts[role] ?? words[role]).join('; ');
}
