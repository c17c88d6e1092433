import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { type ChosenCell, cellId } from '../../../../usecases/review/chosenCell';
import type { ReviewedYear } from '../../../../usecases/review/readSubmissions';
import { usePane } from '../../../hooks/paneContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Disclosure } from '../../../parts/Disclosure';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { ProblemBar } from '../../../parts/ProblemBar';
import { ScreenFrame } from '../../../parts/ScreenFrame';
import { Section } from '../../../parts/Section';
import { Working } from '../../../parts/Working';
import { isGoodReason, ReasonInput } from '../ReasonInput';
import { AddSelected } from './AddSelected';
import { BackToList } from './BackToList';
import { ChosenList } from './ChosenList';
import { ReturnResult } from './ReturnResult';
import { TypedCell } from './TypedCell';
import { useReturnCells } from './useReturnCells';

/** Chooses cells, on the consolidated registry or by row code, says what is asked about them, and returns them. */
export function CellsView({
  read,
  cells,
  onAdd,
  onCells,
  onBack,
}: {
  readonly read: ReviewedYear | null;
  readonly cells: readonly ChosenCell[];
  readonly onAdd: (cells: readonly ChosenCell[]) => void;
  readonly onCells: (cells: readonly ChosenCell[]) => void;
  readonly onBack: () => void;
}) {
  const { desk } = usePane();
  const { review: texts } = useDeskTexts();
  const [isOne, setOne] = useState(true);
  const [reason, setReason] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { action, ends, run, retry } = useReturnCells();
  const asked = cells.map((cell) => ({ ...cell, reason: isOne ? reason : (reasons[cellId(cell)] ?? '') }));
  const lacking = asked.filter((cell) => !isGoodReason(cell.reason)).length;

  if (action.running) return <Working title={texts.working} hint={texts.workingHint} action={action} />;

  if (ends !== null) {
    const done = () => {
      onCells([]);
      onBack();
    };

    return <ReturnResult ends={ends} timeZone={read?.timeZone ?? 'UTC'} onRetry={retry} onBack={done} />;
  }

  return (
    <ScreenFrame title={texts.cellsTitle}>
      <BackToList onBack={onBack} />
      <ProblemBar problem={action.problem} onRetry={() => run(asked)} onDismiss={action.forget} />
      <Hint>{desk.road === 'excel' ? texts.cellsHint : texts.cellsHintFile}</Hint>
      {desk.road === 'excel' && <AddSelected cells={cells} onAdd={onAdd} />}
      {read !== null && (
        <Disclosure title={texts.typed}>
          <TypedCell read={read} onAdd={(cell) => onAdd([cell])} />
        </Disclosure>
      )}
      {cells.length === 0 ? (
        <Line>{texts.noneChosen}</Line>
      ) : (
        <Section title={texts.chosen(cells.length)}>
          <Checkbox
            label={texts.oneReason}
            checked={isOne}
            onChange={(_, { checked }) => setOne(checked === true)}
          />
          {isOne && (
            <ReasonInput
              label={texts.question}
              hint={texts.questionHint}
              value={reason}
              onChange={setReason}
            />
          )}
          <Actions>
            <Button appearance="primary" disabledFocusable={lacking > 0} onClick={() => run(asked)}>
              {texts.submit(cells.length)}
            </Button>
          </Actions>
          {lacking > 0 && <Hint>{texts.missingReasons(lacking)}</Hint>}
          <ChosenList
            cells={cells}
            reasons={isOne ? null : reasons}
            onReason={(cell, text) => setReasons((before) => ({ ...before, [cellId(cell)]: text }))}
            onRemove={(cell) => onCells(cells.filter((one) => one !== cell))}
          />
        </Section>
      )}
    </ScreenFrame>
  );
}
