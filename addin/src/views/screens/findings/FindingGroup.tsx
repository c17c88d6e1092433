import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedTask, ListedFinding } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { useExplain } from '../../hooks/useExplain';
import { useShow } from '../../hooks/useShow';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import type { FindingFilter } from '../../state/isShown';
import { FindingCard } from './FindingCard';

/** As many cards as are drawn in a moment, fields included. */
const PAGE = 50;

/** One sheet's findings, page by page. */
export function FindingGroup({
  sheet,
  listed,
  filter,
}: {
  readonly sheet: CheckedTask;
  readonly listed: readonly ListedFinding[];
  readonly filter: FindingFilter;
}) {
  const { findings: texts } = useTexts();
  const [pages, setPages] = useState(1);
  const { show, problem, forget } = useShow();
  const explain = useExplain();
  const shown = listed.slice(0, pages * PAGE);
  const next = Math.min(PAGE, listed.length - shown.length);
  const capped = filter === 'all' && sheet.total > listed.length && next === 0;
  const count = filter === 'all' ? sheet.total : listed.length;

  return (
    <Section title={texts.group(sheet.sheet, count)}>
      <ProblemBar problem={problem} onDismiss={forget} />
      <CardList>
        {shown.map((finding) => (
          <FindingCard key={finding.id} listed={finding} onShow={show} onExplain={explain} />
        ))}
      </CardList>
      {next > 0 && (
        <Actions>
          <Button onClick={() => setPages(pages + 1)}>{texts.more(next)}</Button>
          <Hint>{texts.listed(shown.length, listed.length)}</Hint>
        </Actions>
      )}
      {capped && <Hint>{texts.capped(listed.length, sheet.total)}</Hint>}
    </Section>
  );
}
