import { createHash } from 'node:crypto';
import { apiClient } from '../../../../addin/src/api/apiClient';
import { readListedMember } from '../../../../functions/src/storage/readListedMember';
import { shownMember } from '../../../../functions/src/usecases/members/shownMember';
import { newCode } from '../../../../shared/columns/code';
import type { ProvenSvod } from '../svodBehindProxies';
import type { Deed } from './deed';
import { endOf } from './endOf';
import { textOf } from './textOf';

const REGION = 'khabarovsk';
const BODY = { role: 'reporter' as const, reporters: ['08701000'], expires: null, revoked: false };

/** Keys that are issued (`base` 0), or whose label is changed (`base` 1). */
export async function members(svod: ProvenSvod, base: 0 | 1): Promise<Deed> {
  const key = await svod.keyOf('operator');
  const api = apiClient(svod.address, key, async () => undefined);
  const straight = apiClient(svod.straight, key);

  return {
    name: base === 0 ? 'new member' : 'changed member',
    read: async () => undefined,
    next: async () => {
      const member = newCode();
      const params = { region: REGION, member };
      const issued = { ...BODY, label: 'Отдел образования', keyHash: hashOf(member) };

      if (base === 1)
        await straight('putMember', { params, headers: { 'if-none-match': '*' }, body: issued });

      const request =
        base === 0
          ? { params, headers: { 'if-none-match': '*' as const }, body: issued }
          : { params, headers: { 'if-match': '"1"' }, body: { ...BODY, label: 'Управление образования' } };

      return {
        send: async (signal) => endOf(await api('putMember', request, signal), textOf),
        standing: async () => {
          // Throws where one of the two rows of a member is lacking.
          const kept = await readListedMember(svod.store, REGION, member);

          return {
            times: (kept?.member.revision ?? 0) - base,
            proof: kept === null || kept.member.revision === base ? null : textOf(shownMember(kept.member)),
          };
        },
      };
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
