import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type ChosenCell, withCells } from '../../../../usecases/review/chosenCell';
import type { SelectedReading } from '../../../../usecases/review/readSelected';
import { usePane } from '../../../hooks/paneContext';
import { useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Notice } from '../../../parts/Notice';
import { ProblemBar } from '../../../parts/ProblemBar';

/** Takes over what is selected on the consolidated registry in front, and says what came of it. */
export function AddSelected({
  cells,
  onAdd,
}: {
  readonly cells: readonly ChosenCell[];
  readonly onAdd: (cells: readonly ChosenCell[]) => void;
}) {
  const { desk, announce } = usePane();
  const { review: texts } = useDeskTexts();
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  const reading = useAction(() =>
    desk.region<SelectedReading>(async ({ review }) =>
      review.readSelected === null ? { ok: true, value: { kind: 'nothing' } } : review.readSelected(),
    ),
  );

  async function add(): Promise<void> {
    setSaid(null);

    const outcome = await reading.run();

    if (!outcome.ok) return;

    const { kind } = outcome.value;
    const text = saidOf(outcome.value);

    if (outcome.value.kind === 'cells') onAdd(outcome.value.cells);

    setSaid({ good: kind === 'cells', text });
    announce(text);
  }

  function saidOf(read: SelectedReading): string {
    if (read.kind === 'many') return texts.many(read.count, read.most);
    if (read.kind !== 'cells') return texts.selection[read.kind];

    const added = withCells(cells, read.cells).length - cells.length;
    const sentences = [added === 0 ? texts.addedNone : texts.added(added)];

    return [...sentences, ...(read.left > 0 ? [texts.leftOut(read.left)] : [])].join(' ');
  }

  return (
    <>
      <ProblemBar problem={reading.problem} onRetry={() => void add()} onDismiss={reading.forget} />
      <Actions>
        <Button
          appearance={cells.length === 0 ? 'primary' : 'secondary'}
          disabledFocusable={reading.running}
          onClick={() => void add()}
        >
          {texts.addSelected}
        </Button>
      </Actions>
      {said !== null && <Notice intent={said.good ? 'info' : 'warning'}>{said.text}</Notice>}
    </>
  );
}
