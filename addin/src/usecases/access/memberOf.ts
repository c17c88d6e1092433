import { type ApiClient, apiClient } from '../../api/apiClient';
import type { Member } from '../desk/deskMemory';
import type { DeskWork } from '../desk/deskWork';
import { hasKeyEnded } from './hasKeyEnded';

/** The holder of the key in use, or of the one kept in this browser; `null` without a key. Asks nobody. */
export function memberOf(work: DeskWork): Member | null {
  const { memory, keys } = work;

  if (memory.member) return memory.member;

  const key = keys.read();

  if (key === null) return null;

  memory.member = newMember(work, key);

  return memory.member;
}

/** The holder of `key`, not in use yet. A key that the service finds to have ended is forgotten. */
export function newMember({ memory, keys, address, wait }: DeskWork, key: string): Member {
  const client = wait ? apiClient(address, key, wait) : apiClient(address, key);
  const api: ApiClient = async (name, request, signal) => {
    const answer = await client(name, request, signal);

    if (answer.kind === 'refused' && hasKeyEnded(answer.error) && memory.member === member) {
      memory.member = null;
      keys.clear();
    }

    return answer;
  };
  const member: Member = { api, session: null };

  return member;
}
