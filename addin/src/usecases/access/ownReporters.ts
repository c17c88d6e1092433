import type { Reporter } from '../../../../shared/regions/reporter';
import type { Session } from '../desk';

/** Whom the holder of the key sends for. */
export function ownReporters({ reporters }: Session): readonly Reporter[] {
  return reporters.map(({ level, ...reporter }) => (level ? { ...reporter, level } : reporter));
}
