import type { Region } from '../../../../shared/regions/region';
import { settledRegion } from '../../../../shared/regions/settlement/settledRegion';
import { settlementOf } from '../../../../shared/regions/settlement/settlementOf';
import { memberOf } from '../access/memberOf';
import type { DeskWork } from '../desk/deskWork';
import { patiently } from '../desk/patiently';
import { knownSettled } from './knownRegion';

/**
 * The region as its operator has settled it for the year, so that a check gives the verdict that the service will.
 * Where the service does not tell in a few seconds, what was known before holds, and at last the shipped profile.
 */
export async function askRegion(
  work: DeskWork,
  shipped: Region,
  year: number,
  signal?: AbortSignal,
): Promise<Region> {
  const { memory } = work;
  const known = await knownSettled(work, shipped.key, year);
  const api = memberOf(work)?.api;

  if (api === undefined) return settledRegion(shipped, known.settlement);

  const answer = await patiently(work, signal, (limited) =>
    api(
      'region',
      {
        params: { region: shipped.key },
        query: { year: String(year) },
        headers: known.etag === null ? {} : { 'if-none-match': known.etag },
      },
      limited,
    ),
  );

  // Also 304, whose answer has no profile: what is known is still so.
  if (answer.kind !== 'ok' || answer.body === undefined) return settledRegion(shipped, known.settlement);

  const settlement = settlementOf(shipped, answer.body);
  const kept = known.kept && JSON.stringify(settlement) === JSON.stringify(known.settlement);

  memory.settled = { region: shipped.key, year, settlement, etag: answer.etag, kept };

  return settledRegion(shipped, settlement);
}
