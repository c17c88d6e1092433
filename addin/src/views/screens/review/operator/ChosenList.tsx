import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type ChosenCell, cellId } from '../../../../usecases/review/chosenCell';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Card, CardList } from '../../../parts/Card';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { LinkButton } from '../../../parts/LinkButton';
import { placeText } from '../placeText';
import { ReasonInput } from '../ReasonInput';

const PAGE = 30;

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** The cells that were chosen; with a question for each, unless one is asked of all (`reasons` `null`). */
export function ChosenList({
  cells,
  reasons,
  onReason,
  onRemove,
}: {
  readonly cells: readonly ChosenCell[];
  readonly reasons: Readonly<Record<string, string>> | null;
  readonly onReason: (cell: ChosenCell, text: string) => void;
  readonly onRemove: (cell: ChosenCell) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  const shown = cells.slice(0, pages * PAGE);
  const next = Math.min(PAGE, cells.length - shown.length);

  return (
    <>
      <CardList>
        {shown.map((cell) => {
          const place = placeText(cell, texts);

          return (
            <Card key={cellId(cell)}>
              <span className={styles.name}>{cell.name}</span>
              <Line>{`${common.templates[cell.template].name}: ${place}`}</Line>
              {cell.column !== null && <Hint>{texts.value(cell.value ?? texts.blank)}</Hint>}
              {reasons !== null && (
                <ReasonInput
                  label={texts.question}
                  name={texts.questionLabel(place, cell.name)}
                  value={reasons[cellId(cell)] ?? ''}
                  onChange={(text) => onReason(cell, text)}
                />
              )}
              <LinkButton label={texts.removeLabel(place, cell.name)} onClick={() => onRemove(cell)}>
                {texts.remove}
              </LinkButton>
            </Card>
          );
        })}
      </CardList>
      {next > 0 && (
        <Actions>
          <Button onClick={() => setPages(pages + 1)}>{texts.more(next)}</Button>
        </Actions>
      )}
    </>
  );
}
