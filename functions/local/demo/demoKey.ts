import type { Region } from '../../../shared/regions/region';
import { createMember } from '../../src/storage/createMember';
import type { Store } from '../../src/storage/store';

/** An access key, good for a day, with which a reporter of the demonstration sends; for the region it is an operator's. */
export async function demoKey(store: Store, region: Region, reporter: string, now: Date): Promise<string> {
  const role = reporter === 'region' ? 'operator' : 'reporter';
  const reporters = role === 'reporter' ? [reporter] : [];
  const member = {
    label: `Демонстрация: ${reporter}`,
    region: region.key,
    role,
    reporters,
    days: 1,
  } as const;

  return (await createMember(store, member, now)).accessKey;
}
