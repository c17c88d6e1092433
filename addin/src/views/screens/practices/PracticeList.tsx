import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { BankPractice } from '../../../../../shared/contract/practice';
import type { Choice } from '../../../usecases/practices/decidePractice';
import type { PracticesBank } from '../../../usecases/practices/readBank';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { PracticeCard } from './PracticeCard';

const PAGE = 20;

/** Some practices of the bank, a part at a time; one of them is being decided at most. */
export function PracticeList({
  bank,
  practices,
  busy,
  onDecide,
}: {
  readonly bank: PracticesBank;
  readonly practices: readonly BankPractice[];
  readonly busy: boolean;
  readonly onDecide: (practice: BankPractice, choice: Choice) => Promise<boolean>;
}) {
  const { practices: texts } = useDeskTexts();
  const [pages, setPages] = useState(1);
  const [open, setOpen] = useState('');
  const shown = practices.slice(0, pages * PAGE);
  const next = Math.min(PAGE, practices.length - shown.length);

  async function decide(practice: BankPractice, choice: Choice): Promise<void> {
    if (await onDecide(practice, choice)) setOpen('');
  }

  return (
    <>
      <CardList label={texts.title}>
        {shown.map((practice) => {
          const id = `${practice.reporter} ${practice.row}`;

          return (
            <PracticeCard
              key={id}
              bank={bank}
              practice={practice}
              isOpen={open === id}
              busy={busy}
              onOpen={() => setOpen(open === id ? '' : id)}
              onDecide={(choice) => void decide(practice, choice)}
            />
          );
        })}
      </CardList>
      {next > 0 && (
        <Actions>
          <Button onClick={() => setPages(pages + 1)}>{texts.more(next)}</Button>
        </Actions>
      )}
    </>
  );
}
