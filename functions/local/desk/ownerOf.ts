import type { WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { desk } from '../../../shared/messages/ru/desk';
import { regionByKey } from '../../../shared/regions/regionByKey';
import type { Reporter } from '../../../shared/regions/reporter';
import { textToStamp } from '../../../shared/sheets/stampText';
import { DeskFault } from './deskFault';
import type { Book } from './readBook';

/**
 * Whose workbook it is, by its first stamp. A municipality is known from the region's profile; an organisation's
 * name is known only to the service, which tells it to the holder of the organisation's key (`own`; `null`
 * without a key). Throws `DeskFault`.
 */
export function ownerOf({ file, grids }: Book, own: readonly Reporter[] | null, now: Date): WorkbookOwner {
  const [stamp] = grids.flatMap((grid) => textToStamp(grid.stamp ?? '') ?? []);
  const region = stamp && regionByKey(stamp.region);

  if (!stamp || !region) throw new DeskFault(desk.notSvod(file));

  const known = [...expectedReporters(region, []), ...(own ?? [])];
  const reporter = known.find(({ key }) => key === stamp.reporter);

  if (reporter === undefined) throw new DeskFault(own ? desk.ownerOther : desk.ownerUnknown);

  return { region, reporter, year: stamp.year, now };
}
