import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { Session } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';

/** Draws or refreshes the region's sheets of a year. */
export default function AttainmentScreen() {
  const { session } = usePane().state;
  const { attainment } = useTexts();

  if (session !== null && session.role !== 'reporter') return <AttainmentForm session={session} />;

  return (
    <ScreenFrame title={attainment.title} back>
      <Line>{attainment.notAllowed}</Line>
    </ScreenFrame>
  );
}

function AttainmentForm({ session }: { readonly session: Session }) {
  const { desk, dispatch, announce } = usePane();
  const { attainment: texts, common, language } = useTexts();
  const { openYears, region } = session;
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [drawn, setDrawn] = useState<string | null>(null);
  const draw = useAction((control) => desk.drawAttainment(year, control));

  async function submit(): Promise<void> {
    const outcome = await draw.run();

    if (!outcome.ok) return;

    const timeZone = regionByKey(region)?.timeZone ?? 'UTC';
    const instant = formatInstant(outcome.value.asOf, timeZone, language);

    setDrawn(texts.asOf(year, instant));
    dispatch({ type: 'changed' });
    announce(texts.done(instant));
  }

  if (draw.running) return <Working title={texts.working} action={draw} />;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={draw.problem} onRetry={() => void submit()} onDismiss={draw.forget} />
      {drawn !== null && <Notice intent="success">{drawn}</Notice>}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      <Choice
        label={common.year}
        options={openYears.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <Actions>
        <Button appearance="primary" onClick={() => void submit()}>
          {texts.submit}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}
