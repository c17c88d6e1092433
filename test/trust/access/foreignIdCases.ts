import { createHash } from 'node:crypto';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import { soundBody } from '../../functions/http/routeRequest';
import { bodyOf } from '../../functions/usecases/sheets';
import type { TestRequest } from '../../functions/usecases/testApp';
import { OTHER, OWN } from './identities';
import { ELSEWHERE, type Planted } from './planted';

/** Somebody asks with an id that is not theirs: what comes of it, and what must not be in the answer. */
type Case = {
  readonly what: string;
  readonly name: OperationName;
  readonly as: 'reporter' | 'operator' | 'analyst';
  readonly request: (planted: Planted) => TestRequest;
  /** The refusal; `null`: answered, and without a word of the other's. */
  readonly refused: string | null;
};

const HERE = { region: 'khabarovsk', year: '2024' } as const;
const OF_OWN = { ...HERE, template: 'organisations', reporter: OWN } as const;
const keyHash = createHash('sha256').update(newCode()).digest('hex');
const issued = { label: 'Отдел', role: 'reporter', expires: null, revoked: false } as const;
const choice = { selection: 'regional', score: 80, publish: true, note: '', content: 'x'.repeat(43) };
const odata = (query: string, set = 'Facts'): (() => TestRequest) => {
  return () => ({ params: { region: 'khabarovsk', set }, query });
};

/** Ids that stand where no path shows them: in bodies, queries and headers, and ids of somebody else's in a path. */
export const FOREIGN_IDS: readonly Case[] = [
  {
    what: 'a key for a reporter of another region',
    name: 'putMember',
    as: 'operator',
    request: () => ({
      params: { region: 'khabarovsk', member: newCode() },
      headers: { 'if-none-match': '*' },
      body: { ...issued, keyHash, reporters: [OWN, ELSEWHERE] },
    }),
    refused: 'reporterUnknown',
  },
  {
    what: 'another region’s member, to be revoked',
    name: 'putMember',
    as: 'operator',
    request: ({ elsewhere }) => ({
      params: { region: 'khabarovsk', member: elsewhere.member },
      headers: { 'if-match': '"1"' },
      body: { ...issued, role: 'operator', reporters: [], revoked: true },
    }),
    refused: 'memberUnknown',
  },
  {
    what: 'a key that another region’s member has',
    name: 'putMember',
    as: 'operator',
    request: ({ elsewhere }) => ({
      params: { region: 'khabarovsk', member: newCode() },
      headers: { 'if-none-match': '*' },
      body: {
        ...issued,
        reporters: [OWN],
        keyHash: createHash('sha256').update(elsewhere.operator).digest('hex'),
      },
    }),
    refused: 'memberIdUsed',
  },
  {
    what: 'an exemption for a reporter of another region',
    name: 'putYearEvent',
    as: 'operator',
    request: () => ({
      params: { ...HERE, event: newCode() },
      body: { kind: 'exemption', reporter: ELSEWHERE, template: null, reason: 'Проверка' },
    }),
    refused: 'reporterUnknown',
  },
  {
    what: 'an extension for a reporter of another region',
    name: 'putYearEvent',
    as: 'operator',
    request: () => ({
      params: { ...HERE, event: newCode() },
      body: {
        kind: 'extension',
        reporter: ELSEWHERE,
        template: 'mentors',
        due: '2024-12-20',
        reason: 'Проверка',
      },
    }),
    refused: 'reporterUnknown',
  },
  {
    what: 'another region’s exemption, to be withdrawn',
    name: 'putYearEvent',
    as: 'operator',
    request: ({ elsewhere }) => ({
      params: { ...HERE, event: newCode() },
      body: { kind: 'withdrawal', event: elsewhere.exemption, reason: 'Проверка' },
    }),
    refused: 'eventUnknown',
  },
  {
    what: 'a release of another region',
    name: 'readRelease',
    as: 'analyst',
    request: ({ elsewhere }) => ({ params: { ...HERE, release: elsewhere.release } }),
    refused: 'releaseUnknown',
  },
  ...(['readAttainment', 'readRegionYear', 'readAttainmentWorkbook'] as const).map(
    (name): Case => ({
      what: 'a release of another region in the query',
      name,
      as: 'analyst',
      request: ({ elsewhere }) => ({ params: HERE, query: `?release=${elsewhere.release}` }),
      refused: 'releaseUnknown',
    }),
  ),
  {
    what: 'an answer to another reporter’s question',
    name: 'putReviewMove',
    as: 'reporter',
    request: ({ otherEvent }) => ({
      params: { ...OF_OWN, event: newCode() },
      body: { kind: 'answer', thread: `${otherEvent}.0`, text: 'Сверили с приказом' },
    }),
    refused: 'eventUnknown',
  },
  {
    what: 'an answer to another region’s question',
    name: 'putReviewMove',
    as: 'reporter',
    request: ({ elsewhere }) => ({
      params: { ...OF_OWN, event: newCode() },
      body: { kind: 'answer', thread: `${elsewhere.event}.0`, text: 'Сверили с приказом' },
    }),
    refused: 'eventUnknown',
  },
  {
    what: 'a reporter’s move under the id of the operator’s',
    name: 'putReviewMove',
    as: 'reporter',
    request: ({ ownEvent }) => ({
      params: { ...OF_OWN, event: ownEvent },
      body: { kind: 'answer', thread: `${ownEvent}.0`, text: 'Сверили с приказом' },
    }),
    refused: 'eventIdUsed',
  },
  {
    what: 'a reporter who accepts the own submission',
    name: 'putReviewMove',
    as: 'reporter',
    request: () => ({ params: { ...OF_OWN, event: newCode() }, body: { kind: 'accept', revision: 1 } }),
    refused: 'roleNotAllowed',
  },
  {
    what: 'the idempotency key of another reporter’s push, with that one’s content',
    name: 'pushSubmission',
    as: 'reporter',
    request: ({ otherIdempotencyKey }) => ({
      params: { ...OF_OWN, year: '2022' },
      headers: { 'if-none-match': '*', 'idempotency-key': otherIdempotencyKey },
      body: soundBody(),
    }),
    refused: null,
  },
  {
    what: 'a receipt of another reporter',
    name: 'readReceipt',
    as: 'reporter',
    request: () => ({ params: { id: `khabarovsk.2024.organisations.${OTHER}.1` } }),
    refused: 'otherReporter',
  },
  {
    what: 'a receipt of another region',
    name: 'readReceipt',
    as: 'operator',
    request: () => ({ params: { id: `irkutsk.2024.organisations.${ELSEWHERE}.1` } }),
    refused: 'regionUnknown',
  },
  {
    what: 'an exemption, as a sheet, for a municipality of another region',
    name: 'pushSubmission',
    as: 'operator',
    request: () => ({
      params: { ...HERE, template: 'exemptions', reporter: 'region' },
      headers: { 'if-none-match': '*', 'idempotency-key': newCode() },
      body: bodyOf('exemptions', [{ municipality: ELSEWHERE, template: 'mentors', reason: 'Паводок' }]),
    }),
    refused: 'columnsInvalid',
  },
  {
    what: 'a practice of another region’s reporter',
    name: 'putPracticeDecision',
    as: 'operator',
    request: () => ({
      params: { region: 'khabarovsk', reporter: ELSEWHERE, row: 'c00000000001', decision: newCode() },
      body: choice,
    }),
    refused: 'practiceUnknown',
  },
  {
    what: 'reporters of another region in a consolidated pull',
    name: 'readConsolidated',
    as: 'operator',
    request: () => ({
      params: { ...HERE, template: 'organisations' },
      query: `?columns=shortName&reporters=${ELSEWHERE}`,
    }),
    refused: null,
  },
  {
    what: 'a consolidated pull that goes on behind a reporter of another region',
    name: 'readConsolidated',
    as: 'operator',
    request: () => ({
      params: { ...HERE, template: 'organisations' },
      query: `?columns=shortName&after=${ELSEWHERE}`,
    }),
    refused: null,
  },
  ...["Region eq 'irkutsk'", `Reporter eq '${ELSEWHERE}'`, "Region ne 'khabarovsk'"].map(
    (filter): Case => ({
      what: `the OData filter ${filter}`,
      name: 'readODataSet',
      as: 'analyst',
      request: odata(`?$filter=${encodeURIComponent(filter)}`),
      refused: null,
    }),
  ),
  {
    what: 'an OData entity of another region',
    name: 'readODataSet',
    as: 'operator',
    request: odata('', `Reporters('${ELSEWHERE}')`),
    refused: 'entityUnknown',
  },
  {
    what: 'the page of a municipality of another region',
    name: 'readPracticesPage',
    as: 'reporter',
    request: () => ({ params: { region: 'khabarovsk' }, query: `?municipality=${ELSEWHERE}` }),
    refused: null,
  },
];
