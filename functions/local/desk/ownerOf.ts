import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { desk } from '../../../shared/messages/ru/desk';
import { regionByKey } from '../../../shared/regions/regionByKey';
import type { Reporter } from '../../../shared/regions/reporter';
import { textToStamp } from '../../../shared/sheets/stampText';
import { DeskFault } from './deskFault';
import type { Book } from './readBook';

/**
 * Whose workbook it is, by its first stamp. A municipality is known from the region's profile; an organisation
 * only to the service, so its name is asked of the session. Throws `DeskFault`.
 */
export async function ownerOf(
  { file, grids }: Book,
  api: ApiClient | null,
  now: Date,
): Promise<WorkbookOwner> {
  const [stamp] = grids.flatMap((grid) => textToStamp(grid.stamp ?? '') ?? []);
  const region = stamp && regionByKey(stamp.region);

  if (!stamp || !region) throw new DeskFault(desk.notSvod(file));

  const known = expectedReporters(region, []).find(({ key }) => key === stamp.reporter);

  return { region, reporter: known ?? (await ownOrganisation(stamp.reporter, api)), year: stamp.year, now };
}

async function ownOrganisation(key: string, api: ApiClient | null): Promise<Reporter> {
  if (api === null) throw new DeskFault(desk.ownerUnknown);

  const answer = await api('session', { params: {} });

  if (answer.kind === 'unreachable') throw new DeskFault(desk.sessionRefused(answer.reason));
  if (answer.kind === 'refused') throw new DeskFault(desk.sessionRefused(answer.error.message));

  const own = answer.body.reporters.find((one) => one.key === key);

  if (own === undefined) throw new DeskFault(desk.reporterUnknown(key));

  return { key, kind: own.kind, name: own.name, ...(own.level ? { level: own.level } : {}) };
}
