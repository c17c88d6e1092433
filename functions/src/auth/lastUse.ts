import { localDay } from '../../../shared/regions/localDay';
import { regionByKey } from '../../../shared/regions/regionByKey';
import type { Clock } from '../clock';
import type { Member } from '../storage/member';
import { keyHashOf } from '../storage/memberRow';
import type { Store } from '../storage/store';
import { writeUse } from '../storage/writeUse';

/** Notes the use of a key; gives nothing to wait for. */
export type LastUse = (member: Member, accessKey: string) => void;

/**
 * Notes by local days when keys were used last, so that a key nobody needs is seen: one write for each key, day and
 * process. The request neither waits for it nor fails with it, and a day that could not be written is tried again
 * with the next request.
 */
export function lastUse(store: Store, clock: Clock): LastUse {
  const noted = new Map<string, string>();

  return (member, accessKey) => {
    const timeZone = regionByKey(member.region)?.timeZone;

    if (timeZone === undefined) return;

    const day = localDay(clock(), timeZone);

    if (noted.get(member.id) === day) return;

    noted.set(member.id, day);
    writeUse(store, member, keyHashOf(accessKey), day).catch(() => noted.delete(member.id));
  };
}
