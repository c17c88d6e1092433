import { newCode } from '../../../../shared/columns/code';
import type { BankPractice, PracticeChoice } from '../../../../shared/contract/practice';
import { atMost } from '../../../src/usecases/consolidated/atMost';
import { AT_ONCE, type DemoOffice, taken } from './demoOffice';

/** Every so many practices one comes into the bank without being published. */
const KEPT_BACK_EVERY = 4;

const DECLINED = 'Опишите, чем завершилась практика у наставляемых, и представьте её на районном этапе.';

/**
 * Decides about the practices of the region: those whose authors consent come into its bank with a score, most of them
 * published; of the others the first is declined, the rest waits. Gives how many are public now.
 */
export async function decidePractices({
  region,
  operator,
}: Pick<DemoOffice, 'region' | 'operator'>): Promise<number> {
  const params = { region: region.key };
  const { practices } = taken(await operator('readPractices', { params }), `${region.key}/practices`);
  const consented = practices.filter(({ consent }) => consent === 'given');
  const [declined] = practices.filter(({ consent }) => consent !== 'given');
  const choices = [
    ...consented.map((practice, index) => [practice, chosen(practice, index)] as const),
    ...(declined === undefined ? [] : [[declined, refusedOf(declined)] as const]),
  ];
  const decided = await atMost(AT_ONCE, choices, async ([{ reporter, row }, body]) => {
    const request = { params: { ...params, reporter, row, decision: newCode() }, body };

    return taken(await operator('putPracticeDecision', request), `${reporter}/${row}`);
  });

  return decided.filter(({ state }) => state === 'published').length;
}

function chosen({ content, expertScore }: BankPractice, index: number): PracticeChoice {
  const publish = (index + 1) % KEPT_BACK_EVERY !== 0;

  return { selection: 'regional', score: expertScore, publish, note: '', content };
}

function refusedOf({ content }: BankPractice): PracticeChoice {
  return { selection: 'declined', score: null, publish: false, note: DECLINED, content };
}
