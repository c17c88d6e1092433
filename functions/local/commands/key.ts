import { keyMadeText, keyRevokedText } from '../../../shared/messages/ru/local';
import { createMember } from '../../src/storage/createMember';
import { revokeMember } from '../../src/storage/revokeMember';
import type { Store } from '../../src/storage/store';
import { DATA_FOLDER } from '../dataFolder';
import { LocalFault } from '../localFault';
import { openStore } from '../openStore';
import { type KeyOptions, readNewMember } from '../readNewMember';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/*
 * npm run key -- --region khabarovsk --role operator [--reporter KEY]… [--label TEXT] [--days N]
 * npm run key -- --revoke ID
 */
await runCommand(async () => {
  const options = readOptions({
    region: { type: 'string', default: '' },
    role: { type: 'string', default: '' },
    reporter: { type: 'string', multiple: true, default: [] },
    label: { type: 'string', default: '' },
    days: { type: 'string', default: '365' },
    revoke: { type: 'string' },
    data: { type: 'string', default: DATA_FOLDER },
  });
  const { revoke } = options;
  const change =
    revoke === undefined
      ? makeKey({ ...options, reporters: options.reporter })
      : (store: Store) => revokeKey(store, revoke);
  const { store, close } = await openStore(options.data);

  try {
    await change(store);
  } finally {
    await close();
  }
});

/** The options are judged before a store is opened. */
function makeKey(options: KeyOptions): (store: Store) => Promise<void> {
  const admitted = readNewMember(options);

  return async (store) => {
    const { member, accessKey } = await createMember(store, admitted, new Date());

    console.error(keyMadeText(member.id, member.expiresAt));
    console.log(accessKey);
  };
}

async function revokeKey(store: Store, id: string): Promise<void> {
  const outcome = await revokeMember(store, id, new Date());

  if (outcome === 'unknown') throw new LocalFault('memberUnknown', id);
  if (outcome === 'stale') throw new LocalFault('memberBusy', id);

  console.log(keyRevokedText(id));
}
