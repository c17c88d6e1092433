import type { DeskWork } from '../desk/deskWork';

/** Forgets the key, here and in the browser. */
export function signOut({ memory, keys }: DeskWork): void {
  memory.member = null;
  keys.clear();
}
