import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OldSheetEntry } from '../../../usecases/upgrade/oldSheets';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { DifferenceCard } from './DifferenceCard';

/** Which sheets are of the version before, what the newer one changes, and bringing them up to date. */
export default function UpgradeScreen() {
  const { desk, dispatch, announce } = usePane();
  const { upgrade: texts } = useDeskTexts();
  const [sheets, setSheets] = useState<readonly OldSheetEntry[] | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const finding = useAction(() => desk.region(({ upgrade }) => upgrade.find()));
  const upgrading = useAction((control) => desk.region(({ upgrade }) => upgrade.upgrade(control)));

  async function find(): Promise<void> {
    const outcome = await finding.run();

    if (outcome.ok) setSheets(outcome.value);
  }

  async function submit(): Promise<void> {
    const outcome = await upgrading.run();

    if (outcome.ok) {
      const told = texts.done(outcome.value);

      setDone(told);
      dispatch({ type: 'changed' });
      announce(told);
    }

    await find();
  }

  // Once, when the screen opens: `find` is another function each time.
  const first = useRef(find);
  useEffect(() => {
    void first.current();
  }, []);

  if (upgrading.running) return <Working title={texts.working} action={upgrading} />;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={upgrading.problem} onRetry={() => void submit()} onDismiss={upgrading.forget} />
      <ProblemBar problem={finding.problem} onRetry={() => void find()} onDismiss={finding.forget} />
      {done !== null && <Notice intent="success">{done}</Notice>}
      <FileBar />
      {sheets === null && finding.running && <Hint>{texts.reading}</Hint>}
      {sheets !== null && sheets.length === 0 && <Line>{texts.none}</Line>}
      {sheets !== null && sheets.length > 0 && (
        <>
          <Hint>{texts.hint}</Hint>
          <CardList>
            {sheets.map((entry) => (
              <DifferenceCard key={entry.sheet} {...entry} />
            ))}
          </CardList>
          <Actions>
            <Button appearance="primary" onClick={() => void submit()}>
              {texts.submit(sheets.length)}
            </Button>
          </Actions>
        </>
      )}
    </ScreenFrame>
  );
}
