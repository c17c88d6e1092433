import { memberOf } from '../access/memberOf';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { patiently } from '../desk/patiently';
import { type LastYear, readLastYear } from '../readLastYear';

/** What the service has of the year before, as far as it tells in a few seconds; nothing without a key. */
export async function askLastYear(work: DeskWork, owner: Owner, signal?: AbortSignal): Promise<LastYear> {
  const api = memberOf(work)?.api;

  return api ? patiently(work, signal, (limited) => readLastYear(api, owner, limited)) : {};
}
