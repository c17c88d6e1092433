import type { KeyStore } from '../ports/keyStore';
import { accessKeySchema } from './accessKey';

/** Name of the entry in localStorage; what follows it is Office's partition key. */
const ENTRY = 'svod.accessKey';

/**
 * Keeps the key in `storage` under Office's partition key, since some browsers share localStorage between the
 * documents of one origin and others do not (Office.context.partitionKey; '' outside Office). Where storage is
 * refused or full, the key is kept as long as the pane is open.
 */
export function browserKeyStore(partitionKey: string, storage: () => Storage): KeyStore {
  const entry = partitionKey === '' ? ENTRY : `${ENTRY}.${partitionKey}`;
  let held: string | null = null;

  return {
    read: () => held ?? trying(() => keyIn(storage().getItem(entry))),
    write: (key) => {
      held = key;
      trying(() => storage().setItem(entry, key));
    },
    clear: () => {
      held = null;
      trying(() => storage().removeItem(entry));
    },
  };
}

/** What stands there may have been put by anybody. */
function keyIn(text: string | null): string | null {
  const key = accessKeySchema.safeParse(text);

  return key.success ? key.data : null;
}

/** A browser that blocks storage throws on the very name of it (SecurityError), a full one on writing. */
function trying<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
