import { newSigningKey } from '../../../../functions/local/signingKey';
import type { Operations } from '../../../../functions/src/http/operation';
import { privateJwkSchema, type SigningKey, signingKey } from '../../../../functions/src/receipts/signingKey';
import type { Member } from '../../../../functions/src/storage/member';
import type { Entity, Store } from '../../../../functions/src/storage/store';
import { operations } from '../../../../functions/src/usecases/operations';
import { bodyOf } from '../../../functions/usecases/sheets';
import { memoryStore } from '../../memoryStore';
import { CITY } from '../deeds/citySheet';

/** Contents that are pushed in histories. */
export const CONTENTS = 3;

/** What all histories share: who signs, what is pushed, and a year whose list is frozen. */
export type World = {
  readonly key: SigningKey;
  readonly keys: { readonly keys: readonly SigningKey['publicJwk'][] };
  /** Content hashes, by the contents' numbers. */
  readonly contents: readonly string[];
  readonly frozen: readonly Entity[];
};

const BEGINNING = Date.parse('2024-11-25T03:00:00.000Z');
const SECOND_MS = 1000;

/** The instant at which a history's clock has ticked so often. */
export function instantOf(tick: number): Date {
  return new Date(BEGINNING + tick * SECOND_MS);
}

/** The use cases over a store. */
export function svodOver(store: Store, key: SigningKey, clock: () => Date): Operations {
  return operations({
    store,
    clock,
    signingKey: key,
    writeWorkbook: async () => new Uint8Array(),
    registries: 'rows',
  });
}

/** A member of Khabarovsk who may do what the role may. */
export function memberOf(role: Member['role']): Member {
  return {
    id: `${role}00000000`.slice(0, 12),
    label: 'Проба',
    region: CITY.region,
    role,
    reporters: role === 'reporter' ? [CITY.reporter] : [],
    createdAt: instantOf(0).toISOString(),
    expiresAt: null,
    revokedAt: null,
  };
}

/** A content as it is sent. */
export function bodyOfContent(content: number) {
  return bodyOf('organisations', [{ shortName: `СОШ № ${content + 1}` }]);
}

/** What a push of `base` says in its headers. */
export function headersOf(base: number, idempotencyKey: string) {
  return {
    ...(base === 0 ? { 'if-none-match': '*' as const } : { 'if-match': base }),
    'idempotency-key': idempotencyKey,
  };
}

/** Makes it, with each content pushed once into a store of its own. */
export async function makeWorld(): Promise<World> {
  const key = signingKey(privateJwkSchema.parse(JSON.parse(newSigningKey())));
  const store = memoryStore();
  const svod = svodOver(store, key, () => instantOf(0));
  const { region, year } = CITY;
  const contents: string[] = [];

  await svod.freezeLedger({ ...ASKED, member: memberOf('operator'), params: { region, year }, headers: {} });

  for (let content = 0; content < CONTENTS; content += 1) {
    const pushed = await svod.pushSubmission({
      ...ASKED,
      member: memberOf('reporter'),
      params: CITY,
      headers: headersOf(content, `content-${content}`),
      body: bodyOfContent(content),
    });

    if (!pushed.ok || !('receipt' in pushed.value.body)) throw new Error(JSON.stringify(pushed));
    contents.push(pushed.value.body.receipt.contentHash);
  }

  const frozen = await store.range('ledgers', `${region}:${year}`, 'a', 'z');

  return { key, keys: { keys: [key.publicJwk] }, contents, frozen };
}

/** What of a call is the same in all of them. */
export const ASKED = { url: 'http://127.0.0.1/', query: {}, body: null } as const;
