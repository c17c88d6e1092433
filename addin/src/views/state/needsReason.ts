import type { SendReport } from '../../usecases/desk';

/** Whether a sheet was refused because the year is closed and nobody said why it is corrected, or said too much. */
export function needsReason({ sheets }: SendReport): boolean {
  return sheets.some(
    ({ end }) =>
      end.kind === 'refused' &&
      (end.error.code === 'restatementReasonMissing' || end.error.code === 'reasonHasContact'),
  );
}
