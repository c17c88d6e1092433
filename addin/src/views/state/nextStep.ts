import type { Overview, Session, Task } from '../../usecases/desk';

/** The one thing to do next. `signIn`: everything is ready but there is no key to send with. */
export type Step = 'open' | 'attainment' | 'returned' | 'check' | 'fix' | 'send' | 'signIn' | 'done';

/** The next step of whoever holds the key, by how the workbook stands. */
export function nextStep(overview: Overview, session: Session | null): Step {
  if (overview.owner === null) return stepWithoutSheets(session);

  const present = overview.tasks.filter(({ sheet }) => sheet !== null);

  if (present.length === 0) return stepWithoutSheets(session);
  if (session !== null && present.some(isAsked)) return 'returned';
  if (present.some(hasFindings)) return 'fix';
  if (overview.ribbonCheck === 'open') return 'check';
  if (present.every(isSettled))
    return overview.tasks.every((task) => !isLeft(task)) || session === null ? 'done' : 'open';
  if (present.some(({ findings }) => findings === null)) return 'check';

  return session === null ? 'signIn' : 'send';
}

/** Whether the last check left something to mend or to explain. */
export function hasFindings({ findings }: Task): boolean {
  return findings !== null && findings.errors + findings.unexplained > 0;
}

/** Whether the operator's questions wait for an answer, and nothing was changed yet that could be one. */
function isAsked({ openThreads, changed }: Task): boolean {
  return openThreads > 0 && changed !== true;
}

/** Whether the service has it, as far as the service or the workbook's own receipt says. */
export function isSent({ state, serverRevision, receipt }: Task): boolean {
  return state === null ? receipt !== null : serverRevision !== null;
}

/** Whether somebody still waits for it. */
export function isLeft(task: Task): boolean {
  return task.waitedFor && !isSent(task);
}

/** Whether it is sent and nothing is known to have changed since, or need not be. */
function isSettled(task: Task): boolean {
  if (task.state === 'exempt' && !isSent(task)) return true;

  return isSent(task) && task.receipt !== null && task.changed !== true;
}

function stepWithoutSheets(session: Session | null): Step {
  if (session === null) return 'signIn';

  return session.role === 'reporter' ? 'open' : 'attainment';
}
