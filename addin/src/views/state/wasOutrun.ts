import type { SendReport } from '../../usecases/desk';

/** Whether a sheet was refused because somebody has sent a newer version of it meanwhile. */
export function wasOutrun({ sheets }: SendReport): boolean {
  return sheets.some(({ end }) => end.kind === 'refused' && end.error.code === 'headMoved');
}
