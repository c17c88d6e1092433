import { newCode } from '../../../../shared/columns/code';
import { DEMO_YEAR } from '../demoPlan';
import { DEMO_REVISION } from './askQuestion';
import { type DemoOffice, taken } from './demoOffice';
import type { DemoSubmission } from './submissionsToAccept';

/** Accepts the first revision of a submission. */
export async function acceptSubmission(
  { region, operator }: DemoOffice,
  submission: DemoSubmission,
): Promise<void> {
  const params = { region: region.key, year: String(DEMO_YEAR), event: newCode(), ...submission };
  const body = { kind: 'accept', revision: DEMO_REVISION } as const;

  taken(await operator('putReviewMove', { params, body }), `${submission.reporter}/${submission.template}`);
}
