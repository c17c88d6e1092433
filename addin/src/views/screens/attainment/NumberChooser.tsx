import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LineagePart, LineageTarget } from '../../../../../shared/measures/lineage/lineage';
import type { YearAsOf } from '../../../usecases/attainment/readRegion';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Hint } from '../../parts/Hint';
import { ProblemBar } from '../../parts/ProblemBar';
import { useNumbers } from './useNumbers';

const PARTS = ['value', 'numerator', 'denominator'] as const satisfies readonly LineagePart[];
const WHOLE = '';

/** Chooses a number from lists and has it explained: where nothing can be selected, or no sheet is drawn. */
export function NumberChooser({
  year,
  onExplain,
}: {
  readonly year: number;
  readonly onExplain: (wanted: YearAsOf & { readonly target: LineageTarget }) => void;
}) {
  const { whence: texts } = useDeskTexts().reports;
  const { choices, problem, retry } = useNumbers(year);
  const [address, setAddress] = useState('');
  const [part, setPart] = useState<LineagePart>('value');
  const [reporter, setReporter] = useState(WHOLE);

  if (problem !== null) return <ProblemBar problem={problem} onRetry={retry} onDismiss={retry} />;
  if (choices === null) return <Hint>{texts.load}</Hint>;

  const { numbers, reporters } = choices;
  const chosen = numbers.find(({ kind, key }) => `${kind}:${key}` === address) ?? numbers[0];

  if (chosen === undefined) return null;

  const { kind, key } = chosen;
  const target: LineageTarget = {
    kind,
    key,
    part: kind === 'ladder' ? 'value' : part,
    reporter: reporter === WHOLE ? null : reporter,
  };

  return (
    <>
      <Choice
        label={texts.number}
        options={numbers.map((one) => ({
          value: `${one.kind}:${one.key}`,
          text: `${one.key}. ${one.title}`,
        }))}
        value={`${kind}:${key}`}
        onChange={setAddress}
      />
      {kind !== 'ladder' && (
        <Choice
          label={texts.part}
          options={PARTS.map((one) => ({ value: one, text: texts.parts[one] }))}
          value={part}
          onChange={(value) => setPart(PARTS.find((one) => one === value) ?? 'value')}
        />
      )}
      <Choice
        label={texts.reporter}
        options={[
          { value: WHOLE, text: texts.whole },
          ...reporters.map((one) => ({ value: one.key, text: one.name })),
        ]}
        value={reporter}
        onChange={setReporter}
      />
      <Actions>
        <Button onClick={() => onExplain({ year, asOf: null, target })}>{texts.submitChosen}</Button>
      </Actions>
    </>
  );
}
