import { noteRowsRemoved } from '../../../functions/src/storage/removedRows';
import { removeRows } from '../../../functions/src/storage/removeRows';
import type { OperationName } from '../../../shared/contract/contract';
import type { RefusalCode } from '../../../shared/contract/refusals';
import type { TestApp, TestResponse } from '../usecases/testApp';
import { routeRequest } from './routeRequest';

type KeepingRefusal = Extract<RefusalCode, 'asOfInvalid' | 'daysInvalid' | 'rowsRemoved'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How to be refused for what is kept and for how long. */
export function keepingTriggers(
  app: () => TestApp,
): Readonly<Record<KeepingRefusal, (name: OperationName) => Promise<TestResponse>>> {
  return {
    asOfInvalid: async (name) =>
      app().call(name, {
        ...routeRequest(name),
        key: await app().keyOf('operator'),
        query: '?asOf=2019-12-31T00:00:00Z',
      }),
    daysInvalid: async (name) =>
      app().call(name, {
        ...routeRequest(name),
        key: await app().keyOf('operator'),
        query: '?from=2024-02-01&to=2024-01-01',
      }),
    rowsRemoved: async (name) => {
      const { store, clock } = app();
      const address = { region: 'khabarovsk', year: 2020, template: 'organisations' } as const;
      const key = await app().keyOf('reporter', ['08603000']);
      const named = { year: '2020', reporter: '08603000' };
      const tomorrow = new Date(clock.now.getTime() + DAY_MS);

      await app().call('pushSubmission', { ...routeRequest('pushSubmission', named), key });
      await noteRowsRemoved(store, address, tomorrow);
      await removeRows(store, address, tomorrow);

      return app().call(name, { ...routeRequest(name, named), key });
    },
  };
}
