import type { WorkControl } from '../../ports/workbook';
import type { DeskWork } from '../desk/deskWork';
import { inSteps } from '../steps/inSteps';
import { askedQuestions } from './askedQuestions';
import { comparisonSteps } from './comparison';
import { overlay } from './overlay';
import type { Compared } from './reconciliation';
import type { Versions } from './versions';

/** What comes of laying versions that have been fetched over the sheet as it is now; kept for `take`, as what it asks. */
export async function comparedWith(
  work: DeskWork,
  versions: Versions,
  sheet: string,
  control: WorkControl,
): Promise<Compared> {
  const laid = await overlay(work, versions, control);

  if (typeof laid === 'string')
    return { kind: 'obstacle', template: versions.stamp.template, sheet, why: laid };

  const { signal } = control;
  const steps = comparisonSteps(laid);
  const comparison = await inSteps(steps, { ...(signal && { signal }), total: laid.merge.rows.count });

  work.memory.reconcile = { versions, asked: askedQuestions(comparison) };

  return comparison;
}
