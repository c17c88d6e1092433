import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { compare } from './compare';
import { findOutrun } from './findOutrun';
import type { Choices, Compared, OutrunSheet, Reconciled } from './reconciliation';
import { take } from './take';

/** Merging a sheet with a version that a colleague has sent meanwhile. No action throws. */
export type ReconcileActions = {
  /** The sheets that somebody else has sent since. */
  readonly find: (control?: WorkControl) => Promise<Outcome<readonly OutrunSheet[]>>;
  /** Lays the newest version over the sheet; changes nothing. */
  readonly compare: (template: TemplateKey, control?: WorkControl) => Promise<Outcome<Compared>>;
  /** Writes what was compared last, as it was decided, and checks. */
  readonly take: (
    template: TemplateKey,
    choices: Choices,
    control?: WorkControl,
  ) => Promise<Outcome<Reconciled>>;
};

/** The actions over a workbook and a service; all read the workbook and so are `queued`. */
export function reconcileActions(work: DeskWork, queued: Queued): ReconcileActions {
  return {
    find: (control = {}) => queued(() => findOutrun(work, control.signal), control),
    compare: (template, control = {}) => queued(() => compare(work, template, control), control),
    take: (template, choices, control = {}) => queued(() => take(work, template, choices, control), control),
  };
}
