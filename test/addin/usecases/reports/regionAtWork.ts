import type { ApiClient } from '../../../../addin/src/api/apiClient';
import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { Outcome, Session } from '../../../../addin/src/usecases/desk';
import { attempt } from '../../../../addin/src/usecases/desk/attempt';
import { newMemory } from '../../../../addin/src/usecases/desk/deskMemory';
import { type ReportsActions, reportsActions } from '../../../../addin/src/usecases/reports/reportsActions';
import { contract, type OperationName } from '../../../../shared/contract/contract';
import type { Role } from '../../../../shared/contract/role';
import type { Route } from '../../../../shared/contract/route';
import type { TestApp } from '../../../functions/usecases/testApp';
import { heldKeys } from '../heldKeys';

/** The city of Khabarovsk. */
export const CITY = '08701000';

/** The API as the pane calls it, answered by the functions in this process. */
function apiOver(app: TestApp, key: string): ApiClient {
  const call = async (name: OperationName, request: { params?: object; query?: object }) => {
    const route: Route = contract[name];
    const params = Object.fromEntries(
      Object.entries(request.params ?? {}).map(([one, value]) => [one, String(value)]),
    );
    const query = new URLSearchParams(Object.entries(request.query ?? {})).toString();
    const { status, json } = await app.call(name, { key, params, query: query === '' ? '' : `?${query}` });
    const schema = route.responses[status]?.schema;

    return schema === undefined
      ? { kind: 'refused', status, error: json }
      : { kind: 'ok', status, etag: null, body: schema.parse(json) };
  };

  // Safe: it answers by the contract, as the client does, whose types cannot be followed through a variable name.
  return call as unknown as ApiClient;
}

/** The reports of the region's desk for somebody of `role` over a workbook. */
export async function regionAtWork(
  app: TestApp,
  workbook: WorkbookPort,
  role: Role = 'operator',
): Promise<ReportsActions> {
  const reporters =
    role === 'reporter' ? [{ key: CITY, kind: 'municipality', name: 'Хабаровск' } as const] : [];
  const session: Session = {
    id: 'm1',
    label: 'Тест',
    region: 'khabarovsk',
    role,
    reporters,
    openYears: [2024],
    registries: 'rows',
    expires: null,
  };
  const api = apiOver(
    app,
    await app.keyOf(
      role,
      reporters.map(({ key }) => key),
    ),
  );

  return reportsActions(
    {
      road: workbook.readSelection === null ? 'file' : 'excel',
      workbook,
      keys: heldKeys('svod_test'),
      address: 'http://127.0.0.1:1',
      clock: () => app.clock.now,
      memory: { ...newMemory(), member: { api, session } },
    },
    (action, control) => attempt(action, control?.signal),
  );
}

/** What a good outcome gives. */
export async function given<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const ended = await outcome;

  if (!ended.ok) throw new Error(JSON.stringify(ended.problem));

  return ended.value;
}
