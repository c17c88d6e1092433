import type { Reporter } from '../../../../shared/regions/reporter';
import type { Session } from '../desk';

/** Whom the holder of a key sends for, and in which region: the same key may stand for others elsewhere. */
export type OwnReporters = { readonly region: string; readonly reporters: readonly Reporter[] };

/** Whom the holder of the key sends for. */
export function ownReporters({ region, reporters }: Session): OwnReporters {
  return {
    region,
    reporters: reporters.map(({ level, ...reporter }) => (level ? { ...reporter, level } : reporter)),
  };
}
