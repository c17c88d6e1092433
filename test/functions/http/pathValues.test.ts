import { BODY_LIMITS } from '../../../functions/src/http/limits';
import { contract, OPERATION_NAMES } from '../../../shared/contract/contract';
import { pathNames } from '../../../shared/contract/pathNames';
import type { Route } from '../../../shared/contract/route';
import { memoryStore } from '../../trust/memoryStore';
import { appOver } from '../usecases/testApp';
import { routeRequest } from './routeRequest';

const app = appOver(memoryStore(), BODY_LIMITS, '', async () => undefined);
const CASES = OPERATION_NAMES.flatMap((name) =>
  pathNames(contract[name].path).map((param) => [name, param] as const),
);

test.each(CASES)('%s does not know a {%s} of another shape, and says so as declared', async (name, param) => {
  const { refusals }: Route = contract[name];
  const { params, ...request } = routeRequest(name);
  const key = await app.keyOf('operator');
  const { status, json } = await app.call(name, {
    ...request,
    key,
    params: { ...params, [param]: '~\u0000' },
  });

  expect(status).toBe(404);
  expect(refusals).toContain(json.error?.code ?? json.code);
});
