import type { ErrorBody } from '../../../shared/contract/errorBody';
import { REFUSALS } from '../../../shared/contract/refusals';
import { desk } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import { localInstant } from '../../../shared/sheets/localInstant';
import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import { findingLines } from './findingLines';

/** Why the service did not take a sheet in, as lines of text, with what only the workbook's side can add. */
export function refusalLines(
  reading: SheetReading,
  { code, message, params }: ErrorBody,
  region: Region,
): readonly string[] {
  const { sheet, stamp } = reading;
  const moved = REFUSALS.headMoved.params.safeParse(params);
  const found = REFUSALS.findings.params.safeParse(params);

  if (code === 'headMoved' && moved.success) {
    const { revision, sentAt } = moved.data;

    return [desk.headMoved(sheet, revision, localInstant(sentAt, region.timeZone), stamp.baseRevision)];
  }
  if (code === 'findings' && found.success) {
    const { findings, counts } = found.data;
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);

    return [desk.refused(sheet, message), ...findingLines(reading, findings, total)];
  }

  return [desk.refused(sheet, message)];
}
