import type { OperationName } from '../../../shared/contract/contract';
import { REFUSALS, type RefusalCode } from '../../../shared/contract/refusals';
import type { TestApp, TestRequest, TestResponse } from '../usecases/testApp';
import { routeRequest } from './routeRequest';

type ODataRefusal = Extract<
  RefusalCode,
  'odataQueryInvalid' | 'odataNotSupported' | 'entitySetUnknown' | 'entityUnknown'
>;

/** How to be refused by the feed. */
export function odataTriggers(
  app: () => TestApp,
): Readonly<Record<ODataRefusal, (name: OperationName) => Promise<TestResponse>>> {
  const ask = async (name: OperationName, request: TestRequest) =>
    app().call(name, { ...routeRequest(name), ...request, key: await app().keyOf('operator') });
  const named = (set: string) => ({ params: { region: 'khabarovsk', set } });

  return {
    odataQueryInvalid: (name) => ask(name, { query: '?$filter=Year eq' }),
    odataNotSupported: (name) => ask(name, { query: '?$expand=Reporter' }),
    entitySetUnknown: (name) => ask(name, named('Children')),
    entityUnknown: (name) => ask(name, named("Facts('nothing')")),
  };
}

/** An OData client finds code and text where OData has them, and nothing else. */
export function expectODataError({ json, headers, status }: TestResponse, refusal: RefusalCode): void {
  expect(json).toEqual({ error: { code: refusal, message: expect.any(String) } });
  expect(status).toBe(REFUSALS[refusal].status);
  expect(headers.get('odata-version')).toBe('4.0');
}
