import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportWanted } from '../../../usecases/reports/drawReport';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Hint } from '../../parts/Hint';
import { ProblemBar } from '../../parts/ProblemBar';
import { useNumbers } from './useNumbers';

/** Chooses whose report the operator draws. */
export function ReportChooser({
  year,
  onDraw,
}: {
  readonly year: number;
  readonly onDraw: (wanted: ReportWanted) => void;
}) {
  const { report: texts, whence } = useDeskTexts().reports;
  const { choices, problem, retry } = useNumbers(year);
  const [wanted, setWanted] = useState('');

  if (problem !== null) return <ProblemBar problem={problem} onRetry={retry} onDismiss={retry} />;
  if (choices === null) return <Hint>{whence.load}</Hint>;

  const reporters = choices.reporters.filter(({ key }) => key !== 'region');
  const chosen = reporters.find(({ key }) => key === wanted) ?? reporters[0];

  if (chosen === undefined) return null;

  return (
    <>
      <Hint>{texts.hint}</Hint>
      <Choice
        label={texts.reporter}
        options={reporters.map(({ key, name }) => ({ value: key, text: name }))}
        value={chosen.key}
        onChange={setWanted}
      />
      <Hint>{texts.edited}</Hint>
      <Actions>
        <Button onClick={() => onDraw({ year, reporter: chosen.key })}>{texts.submit}</Button>
      </Actions>
    </>
  );
}
