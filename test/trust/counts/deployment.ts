import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { countsOf } from '../../../addin/src/usecases/counts/countsOf';
import type { SentSheet } from '../../../addin/src/usecases/desk';
import { sendOne } from '../../../addin/src/usecases/sending/sendOne';
import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { contract, type OperationName } from '../../../shared/contract/contract';
import type { Registries } from '../../../shared/contract/registries';
import type { Route } from '../../../shared/contract/route';
import type { Region } from '../../../shared/regions/region';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import { startTestApp, type TestApp } from '../../functions/usecases/testApp';
import { gridOf } from '../../shared/sheets/helpers/gridOf';

/** The functions of a deployment at the demonstration's instant, and the bodies that were sent to it. */
export type Deployment = {
  readonly app: TestApp;
  readonly registries: Registries;
  /** As JSON, by operation. */
  readonly bodies: readonly { readonly name: OperationName; readonly text: string }[];
  readonly apiOf: (region: Region, reporter: string) => Promise<ApiClient>;
  readonly stop: () => Promise<void>;
};

/** Starts a deployment with an empty store of its own. */
export async function startDeployment(registries: Registries): Promise<Deployment> {
  const started = await startTestApp();
  const app = started.with({ registries });
  const bodies: { name: OperationName; text: string }[] = [];
  const clients = new Map<string, Promise<ApiClient>>();

  app.clock.now = new Date(DEMO_INSTANT);

  return {
    app,
    registries,
    bodies,
    stop: started.stop,
    apiOf: (region, reporter) => {
      const known =
        clients.get(`${region.key} ${reporter}`) ??
        keyOf(app, region, reporter).then((key) =>
          apiOver(app, key, (name, text) => bodies.push({ name, text })),
        );

      clients.set(`${region.key} ${reporter}`, known);

      return known;
    },
  };
}

/** The operator's key for `region`, the reporter's for everybody else. */
async function keyOf(app: TestApp, region: Region, reporter: string): Promise<string> {
  const { accessKey } = await app.admit(
    reporter === 'region'
      ? { region: region.key, role: 'operator' }
      : { region: region.key, role: 'reporter', reporters: [reporter] },
  );

  return accessKey;
}

function apiOver(app: TestApp, key: string, onBody: (name: OperationName, text: string) => void): ApiClient {
  const call = async (
    name: OperationName,
    request: { params?: object; query?: object; headers?: object; body?: unknown },
  ) => {
    const route: Route = contract[name];
    const query = new URLSearchParams(Object.entries(request.query ?? {})).toString();
    const { status, json } = await app.call(name, {
      key,
      params: { ...request.params },
      query: query === '' ? '' : `?${query}`,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const schema = route.responses[status]?.schema;

    if (request.body !== undefined) onBody(name, JSON.stringify(request.body));

    return schema === undefined
      ? { kind: 'refused', status, error: json }
      : { kind: 'ok', status, etag: null, body: schema.parse(json) };
  };

  // Safe: it answers by the contract, as the client does, whose types cannot be followed through a variable name.
  return call as unknown as ApiClient;
}

/** A demonstration's workbook as the pane reads and checks it. */
export function checkedBook(region: Region, { reporter, columns }: DemoBook): CheckedWorkbook {
  const grids = reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns }).map(gridOf);

  return checkWorkbook(grids, { region, reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) });
}

/** Sends every sheet of a workbook as the pane of this deployment does, in the order of filling. */
export async function sendBook(
  { apiOf, registries }: Deployment,
  { region, reporter, sheets }: CheckedWorkbook,
): Promise<readonly SentSheet[]> {
  const api = await apiOf(region, reporter.key);
  const sent: SentSheet[] = [];

  for (const sheet of sheets) {
    const isCounted = registries === 'counts' && isAboutPersons(sheet.reading.template);
    const counts = isCounted ? countsOf(sheet, region) : null;

    sent.push(await sendOne(api, sheet, undefined, undefined, counts));
  }

  return sent;
}
