import { newCode } from '../../../shared/columns/code';
import { contract, type OperationName } from '../../../shared/contract/contract';
import { pathNames } from '../../../shared/contract/pathNames';
import { receiptId } from '../../../shared/contract/receiptId';
import { awardsCounts } from '../usecases/counts';
import { type Body, bodyOf, code } from '../usecases/sheets';
import type { TestRequest } from '../usecases/testApp';
import { newMemberBody } from './memberTriggers';

/** Whose submission a request names. */
export type Named = {
  readonly region?: string;
  readonly year?: string;
  readonly template?: string;
  readonly reporter?: string;
};

let keys = 0;

/** An idempotency key that no other request has. */
export function freshKey(): string {
  keys += 1;

  return `test-key-${keys}`;
}

/** A sound directory of one organisation. */
export function soundBody(more: Partial<Body> = {}): Body {
  return bodyOf('organisations', [{ rowCode: code(1, 'c') }], more);
}

/** The id of the one change of a year that is asked for, however often. */
const EVENT = code(1, 'e');

/** A sound change of a year. */
export const EXEMPTION = {
  kind: 'exemption',
  reporter: '08709000',
  template: null,
  reason: 'Проверка',
} as const;

/** A sound decision on a practice, though on a content that none has. */
export const PRACTICE_CHOICE = {
  selection: 'regional',
  score: 80,
  publish: false,
  note: '',
  content: 'x'.repeat(43),
} as const;

/** What is sent besides the address. */
const PUTS: Readonly<Partial<Record<OperationName, (named: Named) => TestRequest>>> = {
  pushSubmission: () => ({
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: soundBody(),
  }),
  pushCounts: () => ({
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: awardsCounts(),
  }),
  putYearEvent: () => ({ body: EXEMPTION }),
  putMember: () => ({ headers: { 'if-none-match': '*' }, body: newMemberBody() }),
  // What the region itself has sent is the operator's, who accepts it; of others it is the reporter who asks.
  putReviewMove: ({ reporter }) => ({
    body:
      reporter === 'region'
        ? { kind: 'accept', revision: 1 }
        : { kind: 'answer', thread: 'x.0', text: 'Сверили с приказом' },
  }),
  putPracticeDecision: () => ({ body: PRACTICE_CHOICE }),
};

/** What is asked for besides the address. */
const QUERIES: Readonly<Partial<Record<OperationName, TestRequest>>> = {
  readAudit: { query: '?from=2024-11-01&to=2024-11-30' },
};

/** A request that `name` would answer, if there is something at the address. */
export function routeRequest(name: OperationName, named: Named = {}): TestRequest {
  const all = {
    region: 'khabarovsk',
    year: '2024',
    template: 'organisations',
    reporter: '08701000',
    ...named,
  };
  const { path, method } = contract[name];
  const values: Readonly<Record<string, string>> = {
    ...all,
    // Safe: receiptId only joins the parts, and a test may name a template that is none.
    event: EVENT,
    member: newCode(),
    row: code(1),
    decision: EVENT,
    release: EVENT,
    set: 'Facts',
    id: receiptId({ ...all, revision: 1 } as unknown as Parameters<typeof receiptId>[0]),
  };

  return {
    params: Object.fromEntries(pathNames(path).map((param) => [param, values[param] ?? ''])),
    ...(method === 'PUT' ? PUTS[name]?.(named) : QUERIES[name]),
  };
}
