import { hasKeyEnded } from '../../usecases/access/hasKeyEnded';
import type { SendReport } from '../../usecases/desk';

/** Whether a sheet was refused because the key has ended: sending goes on with another one. */
export function needsKey({ sheets }: SendReport): boolean {
  return sheets.some(({ end }) => end.kind === 'refused' && hasKeyEnded(end.error));
}
