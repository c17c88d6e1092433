import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { ROLES, type Role } from '../../../shared/contract/role';
import { startTestApp, type TestApp, type TestRequest } from '../usecases/testApp';
import { type Named, routeRequest } from './routeRequest';

const OWN = '08701000';
const OTHER = '08709000';

/** Who may call what: the intent, written down a second time. */
const ROLES_OF: Readonly<Record<OperationName, readonly Role[] | 'everybody'>> = {
  health: 'everybody',
  readOpenApi: 'everybody',
  readKeys: 'everybody',
  session: ['reporter', 'operator', 'analyst'],
  region: ['reporter', 'operator', 'analyst'],
  readSubmission: ['reporter', 'operator'],
  pushSubmission: ['reporter', 'operator'],
  pushCounts: ['reporter', 'operator'],
  readReceipt: ['reporter', 'operator'],
  readReview: ['reporter', 'operator'],
  putReviewMove: ['reporter', 'operator'],
  readExplained: ['operator'],
  readConsolidated: ['operator'],
  readLedger: ['reporter', 'operator', 'analyst'],
  freezeLedger: ['operator'],
  putYearEvent: ['operator'],
  readYearEvents: ['operator', 'analyst'],
  readCalendar: ['reporter', 'operator', 'analyst'],
  readCalendarFeed: 'everybody',
  readAttainment: ['operator', 'analyst'],
  readReporterReport: ['reporter', 'operator'],
  readReporterSheets: ['reporter', 'operator'],
  readTrend: ['operator'],
  readAttainmentWorkbook: ['operator', 'analyst'],
  readAudit: ['operator'],
  readMembers: ['operator'],
  putMember: ['operator'],
  readODataService: ['operator', 'analyst'],
  readODataMetadata: ['operator', 'analyst'],
  readODataSet: ['operator', 'analyst'],
  readODataCount: ['operator', 'analyst'],
  readPractices: ['operator'],
  putPracticeDecision: ['operator'],
  readPracticesPage: 'everybody',
  readPracticesFeed: 'everybody',
  readRegionYear: ['operator', 'analyst'],
  readFacts: ['operator', 'analyst'],
  readFactsCsv: ['operator', 'analyst'],
  putRelease: ['operator'],
  readReleases: ['operator', 'analyst'],
  readRelease: ['operator', 'analyst'],
};

/** Who of those may on whose submissions. */
const REPORTERS_OF: Partial<Record<OperationName, Readonly<Record<Role, readonly string[]>>>> = {
  readSubmission: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
  pushSubmission: { reporter: [OWN], operator: ['region'], analyst: [] },
  pushCounts: { reporter: [OWN], operator: ['region'], analyst: [] },
  readReceipt: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
  readReview: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
  putReviewMove: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
  readReporterReport: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
  readReporterSheets: { reporter: [OWN], operator: [OWN, OTHER, 'region'], analyst: [] },
};

/** What an operator asks for where a reporter asks for something else. */
const OPERATORS: Partial<Record<OperationName, TestRequest>> = {
  putReviewMove: { body: { kind: 'reopen', reason: 'Проверка' } },
};

const TARGETS: readonly Named[] = [
  { region: 'khabarovsk', reporter: OWN },
  { region: 'khabarovsk', reporter: OTHER },
  { region: 'khabarovsk', reporter: 'region' },
  { region: 'irkutsk', reporter: OWN },
];

const CASES = OPERATION_NAMES.flatMap((name) =>
  ROLES.flatMap((role) => TARGETS.map((target) => ({ name, role, ...target }))),
);

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

/** The refusal that is due, `null` when the scope lets the call through. */
function due(name: OperationName, role: Role, { region, reporter = '' }: Named): string | null {
  const { path } = contract[name];
  const roles = ROLES_OF[name];
  const namesRegion = path.includes('{region}') || path.includes('{id}');

  if (roles === 'everybody') return null;
  if (namesRegion && region !== 'khabarovsk') return 'regionUnknown';
  if (!roles.includes(role)) return 'roleNotAllowed';

  return REPORTERS_OF[name]?.[role].includes(reporter) === false ? 'otherReporter' : null;
}

describe('a member calls a route', () => {
  test.each(CASES)('$name as $role on $reporter of $region', async ({ name, role, ...target }) => {
    const key = await app.keyOf(role, role === 'reporter' ? [OWN] : []);
    const request = { ...routeRequest(name, target), ...(role === 'operator' ? OPERATORS[name] : {}) };
    const { status, json } = await app.call(name, { ...request, key });
    const expected = due(name, role, target);

    if (expected !== null) expect(json.code ?? json.error.code).toBe(expected);
    else {
      expect([401, 403, 500]).not.toContain(status);
      expect(json?.code).not.toBe('regionUnknown');
    }
  });
});

describe('what a member of another region learns', () => {
  test('what exists and what does not look the same', async () => {
    const owner = await app.keyOf('reporter', [OWN]);
    const stranger = await app.admit({ region: 'irkutsk' });
    const named = { year: '2023' };
    await app.call('pushSubmission', { ...routeRequest('pushSubmission', named), key: owner });

    const ask = async (reporter: string) => {
      const request = { ...routeRequest('readSubmission', { ...named, reporter }), key: stranger.accessKey };
      const { status, json } = await app.call('readSubmission', request);

      return { status, ...json, requestId: '' };
    };

    expect(await ask(OWN)).toEqual(await ask('08603000'));
  });
});
