import { newCode } from '../../../../shared/columns/code';
import type { BankPractice, PracticeChoice } from '../../../../shared/contract/practice';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';

/** What the operator decides of a practice; the content is that of the practice as it was shown. */
export type Choice = Omit<PracticeChoice, 'content'>;

/** Decides about a practice as it was shown; gives it as it stands then. */
export async function decidePractice(
  work: DeskWork,
  { reporter, row, content }: Pick<BankPractice, 'reporter' | 'row' | 'content'>,
  choice: Choice,
  signal?: AbortSignal,
): Promise<BankPractice> {
  const { session, api } = await requireSession(work, signal);
  const params = { region: session.region, reporter, row, decision: newCode() };

  return answered(await api('putPracticeDecision', { params, body: { ...choice, content } }, signal));
}
