import { reporterSchema } from '../../../../shared/contract/reporter';
import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import type { Reporter } from '../../../../shared/regions/reporter';
import { attainmentWorkbook } from '../../../../shared/sheets/attainmentWorkbook';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';

/** Draws the region's sheets of a year, in the place of those drawn before; tells of which instant they are. */
export async function drawAttainment(
  work: DeskWork,
  year: number,
  control: WorkControl = {},
): Promise<{ readonly asOf: string }> {
  const { session, api } = await requireSession(work, control.signal);
  const params = { region: session.region, year: String(year) };
  const [attainmentAnswer, ledgerAnswer] = await Promise.all([
    api('readAttainment', { params }, control.signal),
    api('readLedger', { params }, control.signal),
  ]);
  const attainment = answered(attainmentAnswer);
  const ledger = answered(ledgerAnswer);
  const region = regionByKey(session.region);

  // The service knows no region that this build, which is deployed with it, does not.
  if (region === null) throw new Error(`no region ${session.region}`);

  const reporters = ledger.reporters.map(reporterOf);

  await work.workbook.drawSheets(attainmentWorkbook({ region, attainment, ledger, reporters }), control);

  work.memory.fileName ??= `${regionSheets.attainment.name}_${year}.xlsx`;

  return { asOf: attainment.asOf };
}

function reporterOf(one: unknown): Reporter {
  const { key, kind, name } = reporterSchema.omit({ level: true }).parse(one);

  return { key, kind, name };
}
