import type { BankPractice } from '../../../../shared/contract/practice';
import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { type Choice, decidePractice } from './decidePractice';
import { type PracticesBank, readBank } from './readBank';

/** Of the region's desk: the bank of practices: what is chosen and published. No action throws, and none touches the workbook. */
export type PracticesActions = {
  readonly read: (control?: WorkControl) => Promise<Outcome<PracticesBank>>;
  readonly decide: (
    practice: BankPractice,
    choice: Choice,
    control?: WorkControl,
  ) => Promise<Outcome<BankPractice>>;
};

/** The actions over a service. */
export function practicesActions(work: DeskWork, _queued: Queued): PracticesActions {
  return {
    read: ({ signal } = {}) => attempt(() => readBank(work, signal), signal),
    decide: (practice, choice, { signal } = {}) =>
      attempt(() => decidePractice(work, practice, choice, signal), signal),
  };
}
