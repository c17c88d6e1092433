import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';
import { useReports } from '../attainment/useReports';

/** Chooses the year, and whose report where the key is for several. */
export function OwnReport({ session }: { readonly session: Session }) {
  const { report: texts } = useDeskTexts().reports;
  const { common } = useTexts();
  const { openYears, reporters, region } = session;
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [reporter, setReporter] = useState(reporters[0]?.key ?? '');
  const work = useReports(region);
  const { running } = work;

  if (running !== null) return <Working title={running.title} action={running.action} />;

  return (
    <ScreenFrame title={texts.ownTitle} back>
      <ProblemBar problem={work.problem} onRetry={work.retry} onDismiss={work.forget} />
      {work.notice !== null && <Notice intent={work.notice.intent}>{work.notice.text}</Notice>}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      {reporters.length > 1 && (
        <Choice
          label={texts.reporter}
          options={reporters.map(({ key, name }) => ({ value: key, text: name }))}
          value={reporter}
          onChange={setReporter}
        />
      )}
      <Choice
        label={common.year}
        options={openYears.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <Hint>{texts.edited}</Hint>
      <Actions>
        <Button appearance="primary" onClick={() => work.drawReport({ year, reporter })}>
          {texts.submit}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}
