import { apiClient } from '../../../addin/src/api/apiClient';
import { newCode } from '../../../shared/columns/code';
import { CITY } from './deeds/citySheet';
import type { Deed } from './deeds/deed';
import { members } from './deeds/members';
import { moving, questionOf } from './deeds/moving';
import { pushing } from './deeds/pushing';
import { releases } from './deeds/releases';
import { yearEvents } from './deeds/yearEvents';
import type { ProvenSvod } from './svodBehindProxies';

/** Pushes of what nobody has looked at, and of what has been returned. */
export async function pushes(svod: ProvenSvod): Promise<readonly Deed[]> {
  const operator = apiClient(svod.straight, await svod.keyOf('operator'));
  const ask = async () =>
    operator('putReviewMove', {
      params: { ...CITY, year: String(CITY.year), event: newCode() },
      body: await questionOf(svod.store, 'перед отправкой'),
    });

  return [await pushing(svod, 'push'), await pushing(svod, 'push of what was returned', ask)];
}

/** Every writing of the pane, each done once already, so that all that is done once a day is behind it. */
export async function allDeeds(svod: ProvenSvod): Promise<readonly Deed[]> {
  const deeds = [
    ...(await pushes(svod)),
    await moving(svod),
    await yearEvents(svod),
    await members(svod, 0),
    await members(svod, 1),
    await releases(svod),
  ];

  for (const deed of deeds) {
    const end = await (await deed.next()).send();

    if (end.kind !== 'done') throw new Error(`${deed.name}: ${JSON.stringify(end)}`);
  }

  return deeds;
}
