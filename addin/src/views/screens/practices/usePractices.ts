import { useEffect, useRef, useState } from 'react';
import type { BankPractice } from '../../../../../shared/contract/practice';
import type { Choice } from '../../../usecases/practices/decidePractice';
import type { PracticesBank } from '../../../usecases/practices/readBank';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';

/** The bank, read when the screen opens, and deciding in it. */
export function usePractices() {
  const { desk, announce } = usePane();
  const { practices: texts } = useDeskTexts();
  const [bank, setBank] = useState<PracticesBank | null>(null);
  const [said, setSaid] = useState('');
  const reading = useAction((control) => desk.region(({ practices }) => practices.read(control)));
  const deciding = useAction((control, practice: BankPractice, choice: Choice) =>
    desk.region(({ practices }) => practices.decide(practice, choice, control)),
  );

  async function read(): Promise<void> {
    const outcome = await reading.run();

    if (outcome.ok) setBank(outcome.value);
  }

  async function decide(practice: BankPractice, choice: Choice): Promise<boolean> {
    setSaid('');

    const outcome = await deciding.run(practice, choice);
    if (!outcome.ok) return false;

    const decided = outcome.value;
    const told = texts.decided(decided.title, texts.states[decided.state]);

    setBank((before) => before && { ...before, practices: before.practices.map(replacedBy(decided)) });
    setSaid(told);
    announce(told);

    return true;
  }

  // Once, when the screen opens: `read` is another function each time.
  const first = useRef(read);
  useEffect(() => {
    void first.current();
  }, []);

  return { bank, said, reading, deciding, read, decide };
}

function replacedBy(decided: BankPractice): (practice: BankPractice) => BankPractice {
  return (practice) =>
    practice.reporter === decided.reporter && practice.row === decided.row ? decided : practice;
}
