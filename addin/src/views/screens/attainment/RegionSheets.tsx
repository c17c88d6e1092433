import { useState } from 'react';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { Session } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Choice } from '../../parts/Choice';
import { Disclosure } from '../../parts/Disclosure';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';
import { type DrawChoice, DrawSection } from './DrawSection';
import { drawableKinds } from './drawableKinds';
import { NumberChooser } from './NumberChooser';
import { ReportChooser } from './ReportChooser';
import { useReports } from './useReports';
import { WhenceSection } from './WhenceSection';

/**
 * The region's sheets: which year and which of them; for the operator also as of when, where a number comes from, and
 * one municipality's report. An analyst's numbers are those of a release.
 */
export function RegionSheets({ session }: { readonly session: Session }) {
  const { reports: texts } = useDeskTexts();
  const { common } = useTexts();
  const { openYears, role, region } = session;
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [choice, setChoice] = useState<DrawChoice>(() => ({
    kinds: drawableKinds(regionByKey(region), role),
    isPast: false,
    local: '',
  }));
  const work = useReports(region);
  const { running } = work;

  if (running !== null) return <Working title={running.title} action={running.action} />;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={work.problem} onRetry={work.retry} onDismiss={work.forget} />
      {work.notice !== null && <Notice intent={work.notice.intent}>{work.notice.text}</Notice>}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      <Choice
        label={common.year}
        options={openYears.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <DrawSection session={session} year={year} choice={choice} onChange={setChoice} onDraw={work.draw} />
      {role === 'operator' && (
        <>
          <WhenceSection onExplain={work.explainSelected} />
          <Disclosure title={texts.whence.chooseTitle}>
            <NumberChooser key={year} year={year} onExplain={work.explain} />
          </Disclosure>
          <Disclosure title={texts.report.title}>
            <ReportChooser key={year} year={year} onDraw={work.drawReport} />
          </Disclosure>
        </>
      )}
    </ScreenFrame>
  );
}
