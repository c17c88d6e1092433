import { writeSkipToken } from '../../../functions/src/feed/odata/skipToken';
import type { OperationName } from '../../../shared/contract/contract';
import { REFUSALS, type RefusalCode } from '../../../shared/contract/refusals';
import { FACTS_VERSION } from '../../../shared/facts/fact';
import type { TestApp, TestRequest, TestResponse } from '../usecases/testApp';
import { routeRequest } from './routeRequest';

type ODataRefusal = Extract<
  RefusalCode,
  'odataQueryInvalid' | 'odataNotSupported' | 'entitySetUnknown' | 'entityUnknown' | 'feedReplaced'
>;

/** How to be refused by the feed. */
export function odataTriggers(
  app: () => TestApp,
): Readonly<Record<ODataRefusal, (name: OperationName) => Promise<TestResponse>>> {
  const ask = async (name: OperationName, request: TestRequest, role: 'operator' | 'analyst' = 'operator') =>
    app().call(name, { ...routeRequest(name), ...request, key: await app().keyOf(role) });
  const named = (set: string) => ({ params: { region: 'khabarovsk', set } });
  const token = writeSkipToken({
    version: FACTS_VERSION,
    asOf: '2020-01-01T00:00:00.000Z',
    left: null,
    after: ['x'],
  });

  return {
    odataQueryInvalid: (name) => ask(name, { query: '?$filter=Year eq' }),
    odataNotSupported: (name) => ask(name, { query: '?$expand=Reporter' }),
    entitySetUnknown: (name) => ask(name, named('Children')),
    entityUnknown: (name) => ask(name, named("Facts('nothing')")),
    feedReplaced: (name) => ask(name, { query: `?$skiptoken=${token}` }, 'analyst'),
  };
}

/** An OData client finds code and text where OData has them, and nothing else. */
export function expectODataError({ json, headers, status }: TestResponse, refusal: RefusalCode): void {
  expect(json).toEqual({ error: { code: refusal, message: expect.any(String) } });
  expect(status).toBe(REFUSALS[refusal].status);
  expect(headers.get('odata-version')).toBe('4.0');
}
