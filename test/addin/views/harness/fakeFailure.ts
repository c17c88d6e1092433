import type { Problem } from '../../../../addin/src/usecases/desk';
import { refusals } from '../../../../shared/messages/ru/refusals';

type Refused = Extract<Problem, { kind: 'refused' }>;

const FAILURES = {
  unreachable: { kind: 'unreachable' },
  protected: { kind: 'workbook', reason: 'protected', detail: 'Наставники' },
  signedOut: { kind: 'signedOut' },
  bug: { kind: 'bug', detail: 'TypeError: x is undefined' },
  keyUnknown: refused('keyUnknown', refusals.keyUnknown({}), {}),
  headMoved: refused('headMoved', refusals.headMoved({ revision: 4, sentAt: '2024-11-26T01:30:00Z' }), {
    revision: 4,
    sentAt: '2024-11-26T01:30:00Z',
  }),
  reasonMissing: refused(
    'restatementReasonMissing',
    refusals.restatementReasonMissing({ closedAt: '2025-01-20T03:00:00Z' }),
    { closedAt: '2025-01-20T03:00:00Z' },
  ),
} satisfies Record<string, Problem>;

/** Why an action of the fake desk gives nothing. */
export function fakeFailure<K extends keyof typeof FAILURES>(kind: K): (typeof FAILURES)[K] {
  return FAILURES[kind];
}

function refused(code: Refused['error']['code'], message: string, params: Record<string, unknown>): Refused {
  return { kind: 'refused', error: { code, message, params, requestId: '6f1e' } };
}
