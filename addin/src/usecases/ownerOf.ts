import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { regionByKey } from '../../../shared/regions/regionByKey';
import { textToStamp } from '../../../shared/sheets/stampText';
import type { OwnReporters } from './access/ownReporters';
import type { Outcome, Owner } from './desk';

/**
 * Whose workbook it is, by the first of its sheets' `stamps`. A municipality is known from the region's profile;
 * an organisation's name is known only to the service, which tells it to the holder of the organisation's key
 * (`own`, who are of the key's region; `null` without a key).
 */
export function ownerOf(stamps: readonly (string | null)[], own: OwnReporters | null): Outcome<Owner> {
  const [stamp] = stamps.flatMap((text) => textToStamp(text ?? '') ?? []);

  if (stamp === undefined) return { ok: false, problem: { kind: 'notSvod' } };

  const region = regionByKey(stamp.region);

  if (region === null) return { ok: false, problem: { kind: 'ownerOther' } };

  const ofRegion = own !== null && own.region === region.key ? own.reporters : [];
  const known = [...expectedReporters(region, []), ...ofRegion];
  const reporter = known.find(({ key }) => key === stamp.reporter);

  if (reporter === undefined) return { ok: false, problem: { kind: own ? 'ownerOther' : 'ownerUnknown' } };

  return { ok: true, value: { region, reporter, year: stamp.year } };
}
