import type { JSONWebKeySet } from 'jose';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { newSigningKey } from '../../../functions/local/signingKey';
import { createMember } from '../../../functions/src/storage/createMember';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import type { Role } from '../../../shared/contract/role';
import { startAzurite } from '../../helpers/azurite';
import { type FaultProxy, startFaultProxy } from '../../helpers/faultProxy';
import { type HostProcess, startHostProcess } from './hostProcess';

/** Svod with a proxy before the functions and one before the store, both of which the tests command. */
export type ProvenSvod = {
  readonly front: FaultProxy;
  readonly back: FaultProxy;
  readonly host: HostProcess;
  /** Through the front proxy. */
  readonly address: string;
  /** Past it. */
  readonly straight: string;
  /** The store itself, past the back proxy. */
  readonly store: Store;
  readonly connectionString: string;
  readonly keyOf: (role: Role, reporters?: readonly string[]) => Promise<string>;
  /** With which receipts are verified. */
  readonly publicKeys: () => Promise<JSONWebKeySet>;
  readonly stop: () => Promise<void>;
};

/** Starts all of it over an empty store in memory. */
export async function startProvenSvod(): Promise<ProvenSvod> {
  const { connectionString, stop } = await startAzurite();
  const tablePort = /TableEndpoint=http:\/\/[^:]+:(\d+)/.exec(connectionString)?.[1] ?? '';

  await prepareStore(connectionString);

  const back = await startFaultProxy(Number(tablePort));
  const host = await startHostProcess({
    SVOD_STORAGE: connectionString.replace(`:${tablePort}/`, `:${back.port}/`),
    SVOD_SIGNING_KEY: newSigningKey(),
    SVOD_CLOCK: DEMO_INSTANT,
  });
  const front = await startFaultProxy(host.port);
  const store = tableStore(connectionString);

  return {
    front,
    back,
    host,
    address: `http://127.0.0.1:${front.port}`,
    straight: `http://127.0.0.1:${host.port}`,
    store,
    connectionString,
    keyOf: async (role, reporters = []) => {
      const member = { label: 'Проба', region: 'khabarovsk', role, reporters, days: null };

      return (await createMember(store, member, new Date(DEMO_INSTANT))).accessKey;
    },
    publicKeys: async () => (await fetch(`http://127.0.0.1:${host.port}/api/jwks.json`)).json(),
    stop: async () => {
      await front.stop();
      await host.kill();
      await back.stop();
      await stop();
    },
  };
}
