import { resolve } from 'node:path';
import type { Store } from '../../src/storage/store';
import { LocalFault } from '../localFault';
import { nothingSent } from '../nothingSent';
import { keptSigningKey, signingKeyOf } from '../signingKey';
import type { ServeSettings } from './serveSettings';

/** The key that signs receipts, a JWK as JSON; `made`: the file that was made for it just now. */
export type ServedKey = { readonly key: string; readonly made: string | null };

/**
 * The key in SVOD_SIGNING_KEY, or that in the file SVOD_SIGNING_KEY_FILE names, which is made when there is none. But not
 * where something was sent already: receipts signed with the lost key could not be verified. Throws `LocalFault`.
 */
export async function servedKey(
  { SVOD_SIGNING_KEY, SVOD_SIGNING_KEY_FILE = '' }: ServeSettings,
  store: Store,
): Promise<ServedKey> {
  if (SVOD_SIGNING_KEY !== undefined) return { key: SVOD_SIGNING_KEY, made: null };
  if (SVOD_SIGNING_KEY_FILE === '') throw new LocalFault('signingKeyMissing', '');

  const signingKey = resolve(SVOD_SIGNING_KEY_FILE);
  const kept = await keptSigningKey({ signingKey });

  if (kept !== null) return { key: kept, made: null };
  if (!(await nothingSent(store))) throw new LocalFault('signingKeyLost', signingKey);

  return { key: await signingKeyOf({ signingKey }), made: signingKey };
}
