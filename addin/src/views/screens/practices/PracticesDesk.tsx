import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { PRACTICE_STATES, type PracticeState } from '../../../../../shared/practices/practice';
import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { PracticeList } from './PracticeList';
import { PublicLinks } from './PublicLinks';
import { usePractices } from './usePractices';

const FILTERS = ['all', ...PRACTICE_STATES] as const;

/** The bank of practices: a filter, the practices, and where everybody sees them. */
export function PracticesDesk() {
  const { practices: texts } = useDeskTexts();
  const isKept = usePane().state.session?.registries !== 'counts';
  const [filter, setFilter] = useState<PracticeState | 'all'>('all');
  const { bank, said, reading, deciding, read, decide } = usePractices();
  const all = bank?.practices ?? [];
  const shown = all.filter(({ state }) => filter === 'all' || state === filter);
  const options = FILTERS.map((value) => ({
    value,
    text: texts.filters[value](all.filter(({ state }) => value === 'all' || state === value).length),
  }));

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={reading.problem} onRetry={() => void read()} onDismiss={reading.forget} />
      <ProblemBar problem={deciding.problem} onDismiss={deciding.forget} />
      {said !== '' && <Notice intent="success">{said}</Notice>}
      <Hint>{texts.hint}</Hint>
      {reading.running && <Hint>{texts.reading}</Hint>}
      {bank !== null && all.length === 0 && <Line>{isKept ? texts.none : texts.notKept}</Line>}
      {bank !== null && all.length > 0 && (
        <>
          <Choice
            label={texts.filter}
            options={options}
            value={filter}
            onChange={(chosen) => setFilter(FILTERS.find((one) => one === chosen) ?? 'all')}
          />
          <Line>{shown.length === 0 ? texts.noneHere : texts.count(shown.length)}</Line>
          <PracticeList
            key={filter}
            bank={bank}
            practices={shown}
            busy={deciding.running}
            onDecide={decide}
          />
        </>
      )}
      {bank !== null && (
        <>
          <PublicLinks page={bank.page} feed={bank.feed} />
          <Actions>
            <Button disabled={reading.running} onClick={() => void read()}>
              {texts.again}
            </Button>
          </Actions>
        </>
      )}
    </ScreenFrame>
  );
}
