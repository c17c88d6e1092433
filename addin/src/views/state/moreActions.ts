import type { Desk, Overview, Session } from '../../usecases/desk';
import { nextStep } from './nextStep';

/** What can be done besides the next step. */
export type MoreAction =
  | 'check'
  | 'addSheets'
  | 'merge'
  | 'names'
  | 'receipts'
  | 'attainment'
  | 'region'
  | 'returned'
  | 'ownReport'
  | 'open'
  | 'otherFile'
  | 'signIn'
  | 'signOut';

/** The actions that make sense for this workbook and this key, the frequent ones first. */
export function moreActions(
  overview: Overview | null,
  session: Session | null,
  road: Desk['road'],
): readonly MoreAction[] {
  const step = overview === null ? null : nextStep(overview, session);
  const tasks = overview?.tasks ?? [];
  const has = tasks.some(({ sheet }) => sheet !== null);
  const lacks = tasks.some(({ sheet }) => sheet === null);
  const registry = tasks.some(({ sheet, template }) => sheet !== null && template !== 'monitoring');
  const reports = (session?.reporters.length ?? 0) > 0;
  const region = session !== null && session.role !== 'reporter';
  const wanted: Readonly<Record<MoreAction, boolean>> = {
    check: has && step !== 'check' && step !== 'done',
    merge: registry,
    names: registry,
    receipts: has,
    addSheets: has && lacks && reports && step !== 'open',
    open: overview !== null && !has && reports && step !== 'open',
    region,
    attainment: region && step !== 'attainment',
    returned: tasks.some(({ openThreads }) => openThreads > 0) && step !== 'returned',
    ownReport: session?.role === 'reporter',
    otherFile: road === 'file',
    signIn: session === null && step !== 'signIn',
    signOut: session !== null,
  };

  // Safe: these are the keys of that very object.
  return (Object.keys(wanted) as MoreAction[]).filter((action) => wanted[action]);
}
