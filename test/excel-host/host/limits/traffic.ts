import { ACTION, PATH, type RequestBody } from '../protocol/wire';

/** A batch as it went over the wire. */
export type Sync = {
  /** `cleanup`: only lets references go; `internal`: the library's own at start. Neither is a round trip of the add-in. */
  readonly kind: 'sync' | 'cleanup' | 'internal';
  readonly actions: number;
  /** UTF-8 bytes of the request and of the answer. */
  readonly sent: number;
  readonly received: number;
  /** Code of the error or status it ended with. */
  readonly error: string | null;
};

/** What an operation cost. */
export type Cost = {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  /** Bytes of the biggest request or answer. */
  readonly biggest: number;
};

/** What a batch is for. */
export function kindOf({ Actions, ObjectPaths }: RequestBody): Sync['kind'] {
  const paths = Object.values(ObjectPaths);
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);

  if (paths.some(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return 'internal';
  if (calls.length > 0 && calls.every(({ Name }) => /^_Remove(All)?Reference/.test(Name))) return 'cleanup';

  return 'sync';
}

/** What the syncs of an add-in among these cost. */
export function costOf(syncs: readonly Sync[]): Cost {
  const own = syncs.filter(({ kind }) => kind === 'sync');

  return {
    syncs: own.length,
    sent: own.reduce((sum, { sent }) => sum + sent, 0),
    received: own.reduce((sum, { received }) => sum + received, 0),
    biggest: own.reduce((most, { sent, received }) => Math.max(most, sent, received), 0),
  };
}
