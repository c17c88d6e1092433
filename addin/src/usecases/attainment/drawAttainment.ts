import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import type { Reporter } from '../../../../shared/regions/reporter';
import { attainmentWorkbook, regionReader } from '../../../../shared/sheets/attainmentWorkbook';
import type { ApiBody } from '../../api/apiAnswer';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { askRegion } from '../settled/askRegion';

/** Draws the region's sheets of a year, in the place of those drawn before; tells of which instant they are. */
export async function drawAttainment(
  work: DeskWork,
  year: number,
  control: WorkControl = {},
): Promise<{ readonly asOf: string }> {
  const { session, api } = await requireSession(work, control.signal);
  const params = { region: session.region, year: String(year) };
  const shipped = regionByKey(session.region);

  // The service knows no region that this build, which is deployed with it, does not.
  if (shipped === null) throw new Error(`no region ${session.region}`);

  const read = answered(await api('readRegionYear', { params }, control.signal));
  const region = await askRegion(work, shipped, year, control.signal);

  const reporters = read.reporters.map(reporterOf);

  await work.workbook.drawSheets(
    attainmentWorkbook({ ...read, region, reporters }, regionReader(session.role)),
    control,
  );

  work.memory.fileName ??= `${regionSheets.attainment.name}_${year}.xlsx`;

  return { asOf: read.asOf };
}

/** What the wire has as possibly undefined, the reporter has or has not. */
function reporterOf({ level, ...reporter }: ApiBody<'readRegionYear'>['reporters'][number]): Reporter {
  return level === undefined ? reporter : { ...reporter, level };
}
