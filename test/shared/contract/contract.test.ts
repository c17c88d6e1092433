import { contract, OPERATION_NAMES } from '../../../shared/contract/contract';
import { REFUSALS } from '../../../shared/contract/refusals';
import type { Route } from '../../../shared/contract/route';

/** A status means one thing; the codes are its causes (docs/api.md). */
const MEANINGS = [400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 501, 503];

describe('the contract', () => {
  test('has every method and path once', () => {
    const routes = OPERATION_NAMES.map((name) => `${contract[name].method} ${contract[name].path}`);

    expect(new Set(routes).size).toBe(routes.length);
  });

  test.each(OPERATION_NAMES)('%s is a name that a function may have', (name) => {
    expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,127}$/);
  });

  test.each(OPERATION_NAMES)('%s lists each refusal once', (name) => {
    const { refusals }: Route = contract[name];

    expect(new Set(refusals).size).toBe(refusals.length);
  });

  test('every refusal but a bug belongs to a route', () => {
    const listed = new Set<string>(OPERATION_NAMES.flatMap((name) => contract[name].refusals));

    expect([...listed, 'internal'].sort()).toEqual(Object.keys(REFUSALS).sort());
  });

  test('refusals use the documented statuses only', () => {
    const statuses = new Set<number>(Object.values(REFUSALS).map(({ status }) => status));

    expect([...statuses].sort()).toEqual(MEANINGS);
  });
});
