import { apiClient } from '../../../../addin/src/api/apiClient';
import type { Member } from '../../../../addin/src/usecases/desk/deskMemory';
import type { Store } from '../../../../functions/src/storage/store';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TestApp } from '../../../functions/usecases/testApp';
import { answeredBy } from './answeredBy';

/** The functions as the pane of a verdict finds them. */
export type VerdictService = {
  readonly store: Store;
  /** Sets the instant, ISO, at which it is now. */
  readonly setNow: (now: string) => void;
  /** The holder of a key of the reporter's. */
  readonly member: (region: Region, reporter: Reporter) => Promise<Member>;
  /** Puts the network back. */
  readonly close: () => void;
};

/** Nobody answers here but the functions. */
const ADDRESS = 'https://svod.example';

/** Lets the real client reach the real functions of `app` without a network between them: `fetch` is answered in this process. */
export function verdictService(app: TestApp): VerdictService {
  const network = globalThis.fetch;
  const keys = new Map<string, Promise<string>>();

  globalThis.fetch = answeredBy(app);

  const keyOf = async (region: Region, { key, kind }: Reporter): Promise<string> => {
    const admitted =
      kind === 'region'
        ? ({ role: 'operator', reporters: [] } as const)
        : ({ role: 'reporter', reporters: [key] } as const);

    return (await app.admit({ region: region.key, days: null, ...admitted })).accessKey;
  };

  return {
    store: app.store,
    setNow: (now) => {
      app.clock.now = new Date(now);
    },
    member: async (region, reporter) => {
      const id = `${region.key} ${reporter.key}`;
      const key = keys.get(id) ?? keyOf(region, reporter);

      keys.set(id, key);

      return { api: apiClient(ADDRESS, await key, async () => undefined), session: null };
    },
    close: () => {
      globalThis.fetch = network;
    },
  };
}
