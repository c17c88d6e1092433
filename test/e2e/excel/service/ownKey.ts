import { DEMO_INSTANT } from '../../../../functions/local/demo/demoPlan';
import { createMember } from '../../../../functions/src/storage/createMember';
import { revokeMember } from '../../../../functions/src/storage/revokeMember';
import { tableStore } from '../../../../functions/src/storage/tableStore';
import type { TestSvod } from '../../../helpers/host';

/** A key of a municipality's own, so that no test sees what another has sent, and how to take it away. */
export async function ownKey({ connectionString }: TestSvod, reporter: string) {
  const store = tableStore(connectionString);
  const now = new Date(DEMO_INSTANT);
  const admitted = {
    label: 'Проба',
    region: 'khabarovsk',
    role: 'reporter',
    reporters: [reporter],
    days: null,
  } as const;
  const { member, accessKey } = await createMember(store, admitted, now);

  return { key: accessKey, revoke: () => revokeMember(store, member.id, now) };
}
