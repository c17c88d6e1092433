import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../../../../shared/messages/formatDate';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { DayField } from '../../parts/DayField';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';

/** Makes a sheet of who asked for rows and who changed what. */
export default function AuditScreen() {
  const { desk, dispatch, announce } = usePane();
  const { audit: texts, language } = useDeskTexts();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const days = from === '' || to === '' ? null : { from, to };
  const draw = useAction((control) => desk.region(({ audit }) => audit.draw(days, control)));

  async function submit(): Promise<void> {
    setDone(null);

    const outcome = await draw.run();

    if (!outcome.ok) return;

    const told = texts.done(
      outcome.value.entries,
      formatDate(outcome.value.from, language),
      formatDate(outcome.value.to, language),
    );

    setDone(told);
    dispatch({ type: 'changed' });
    announce(told);
  }

  if (draw.running) return <Working title={texts.working} action={draw} />;

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={draw.problem} onRetry={() => void submit()} onDismiss={draw.forget} />
      {done !== null && <Notice intent="success">{done}</Notice>}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      <DayField label={texts.from} value={from} onChange={setFrom} />
      <DayField label={texts.to} value={to} onChange={setTo} />
      <Hint>{texts.limit}</Hint>
      <Actions>
        <Button
          appearance="primary"
          disabled={(from === '') !== (to === '') || from > to}
          onClick={() => void submit()}
        >
          {texts.submit}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}
