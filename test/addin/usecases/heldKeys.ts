import type { KeyStore } from '../../../addin/src/ports/keyStore';

/** A place for a key that forgets it with the test. */
export function heldKeys(first: string | null): KeyStore {
  let held = first;

  return {
    read: () => held,
    write: (key) => {
      held = key;
    },
    clear: () => {
      held = null;
    },
  };
}
