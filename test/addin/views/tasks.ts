import type { Overview, Session, Task } from '../../../addin/src/usecases/desk';
import { fakeReceipt } from './harness/fakeReceipt';
import { owner, sessionOf } from './harness/fakeSession';

/** A task that nothing has been done for, but for what is given. */
export function task(given: Partial<Task> = {}): Task {
  return {
    template: 'mentees',
    sheet: 'Наставляемые',
    due: '2024-11-30',
    extended: false,
    waitedFor: true,
    exemption: null,
    restated: false,
    openThreads: 0,
    accepted: false,
    state: 'missing',
    serverRevision: null,
    sentAt: null,
    receipt: null,
    findings: null,
    changed: null,
    ...given,
  };
}

/** The same, sent in time. */
export function sentTask(given: Partial<Task> = {}): Task {
  return task({
    state: 'received',
    serverRevision: 2,
    sentAt: '2024-11-25T09:00:00Z',
    receipt: fakeReceipt(given.template ?? 'mentees', 2),
    ...given,
  });
}

/** A workbook with these tasks. */
export function overviewOf(...tasks: readonly Task[]): Overview {
  return { owner, tasks, online: true, ribbonCheck: null };
}

/** No error, no warning. */
export const CLEAN = { errors: 0, unexplained: 0, total: 0 };

/** The session of a role. */
export function sessionAs(key: 'reporter' | 'operator'): Session {
  const session = sessionOf(key);

  if (session === null) throw new Error('no session');

  return session;
}
