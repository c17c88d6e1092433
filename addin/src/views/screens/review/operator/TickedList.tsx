import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { cellId } from '../../../../usecases/review/chosenCell';
import type { ExplainedCell } from '../../../../usecases/review/readExplainedCells';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Card, CardList } from '../../../parts/Card';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { placeText } from '../placeText';

const PAGE = 30;

/** The cells of a rule, all ticked until somebody unticks them. */
export function TickedList({
  cells,
  unticked,
  onUnticked,
}: {
  readonly cells: readonly ExplainedCell[];
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}) {
  const { review: texts } = useDeskTexts();
  const [pages, setPages] = useState(1);
  const shown = cells.slice(0, pages * PAGE);
  const next = Math.min(PAGE, cells.length - shown.length);
  const ids = cells.map(cellId);

  function tick(id: string, isTicked: boolean): void {
    const changed = new Set(unticked);

    if (isTicked) changed.delete(id);
    else changed.add(id);

    onUnticked(changed);
  }

  return (
    <>
      <Hint>{texts.ticked(ids.filter((id) => !unticked.has(id)).length, ids.length)}</Hint>
      <Actions>
        <Button size="small" onClick={() => onUnticked(new Set())}>
          {texts.tickAll}
        </Button>
        <Button size="small" onClick={() => onUnticked(new Set(ids))}>
          {texts.tickNone}
        </Button>
      </Actions>
      <CardList>
        {shown.map((cell) => (
          <Card key={cellId(cell)}>
            <Checkbox
              label={`${cell.name}: ${placeText(cell, texts)}`}
              checked={!unticked.has(cellId(cell))}
              onChange={(_, { checked }) => tick(cellId(cell), checked === true)}
            />
            {cell.column !== null && <Hint>{texts.value(cell.value ?? texts.blank)}</Hint>}
            <Line>{texts.explanation(cell.explanation)}</Line>
          </Card>
        ))}
      </CardList>
      {next > 0 && (
        <Actions>
          <Button onClick={() => setPages(pages + 1)}>{texts.more(next)}</Button>
        </Actions>
      )}
    </>
  );
}
