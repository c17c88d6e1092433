import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useCheck } from '../../hooks/useCheck';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import OutrunNotice from '../../parts/OutrunNotice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { countFindings } from '../../state/countFindings';
import type { FindingFilter } from '../../state/isShown';
import { isShown } from '../../state/isShown';
import { FilterBar } from './FilterBar';
import { FindingGroup } from './FindingGroup';
import { Summary } from './Summary';

/** What the check found, by sheet: where it is, what to do, and why it may stay. */
export default function FindingsScreen() {
  const { go, state } = usePane();
  const { findings: texts } = useTexts();
  const [filter, setFilter] = useState<FindingFilter>('all');
  const check = useCheck();
  const { report } = state;

  if (check.running) return <Working title={texts.checking} hint={texts.checkingHint} action={check} />;

  const counts = countFindings(report);
  const groups = (report?.sheets ?? [])
    .map((sheet) => ({ sheet, listed: sheet.findings.filter((finding) => isShown(finding, filter)) }))
    .filter(({ listed }) => listed.length > 0);
  const ready = report?.ready === true;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={check.problem} onRetry={() => void check.run()} onDismiss={check.forget} />
      <OutrunNotice />
      {report === null ? <Line>{texts.missing}</Line> : <Summary counts={counts} ready={ready} />}
      <Actions>
        {ready && (
          <Button appearance="primary" onClick={() => go('send')}>
            {texts.send}
          </Button>
        )}
        <Button appearance={ready ? 'secondary' : 'primary'} onClick={() => void check.run()}>
          {texts.again}
        </Button>
      </Actions>
      {counts.total > 0 && <FilterBar filter={filter} counts={counts} onFilter={setFilter} />}
      {counts.total > 0 && groups.length === 0 && <Hint>{texts.nothingHere}</Hint>}
      {groups.map(({ sheet, listed }) => (
        <FindingGroup key={`${filter} ${sheet.sheet}`} sheet={sheet} listed={listed} filter={filter} />
      ))}
    </ScreenFrame>
  );
}
