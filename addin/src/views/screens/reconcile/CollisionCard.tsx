import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Side } from '../../../../../shared/columns/merge/merge';
import type { DeskReconcileTexts } from '../../../../../shared/messages/ru/deskReconcile';
import type { ShownCollision } from '../../../usecases/reconcile/reconciliation';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';

const useStyles = makeStyles({
  choice: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  option: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  radio: {
    accentColor: tokens.colorCompoundBrandBackground,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    flexShrink: 0,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** One collision: where, what it was, and the two versions to choose from. */
export function CollisionCard({
  collision,
  side,
  onChoose,
}: {
  readonly collision: ShownCollision;
  readonly side: Side | null;
  readonly onChoose: (side: Side) => void;
}) {
  const { reconcile: texts } = useDeskTexts();
  const styles = useStyles();
  const name = useId();
  const { kind, row, cells } = collision;
  const place = row === null && kind === 'explanation' ? texts.sheetItself : texts.place(row, collision.name);
  const [only] = cells;
  const caption = !isRow(kind) && only && only.caption !== '' ? ` · ${only.caption}` : '';

  return (
    <Card>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>{place + caption}</legend>
        <Hint>{texts.kinds[kind]}</Hint>
        {linesOf(collision, texts).map((line) => (
          <Hint key={line}>{line}</Hint>
        ))}
        {(['mine', 'theirs'] as const).map((one) => (
          <label key={one} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={side === one}
              onChange={() => onChoose(one)}
            />
            <span className={styles.text}>{optionOf(collision, one, texts)}</span>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}

type RowKind = keyof DeskReconcileTexts['rowSides'];

function isRow(kind: ShownCollision['kind']): kind is RowKind {
  return kind === 'deletedHere' || kind === 'deletedThere' || kind === 'rowUnknown';
}

/** What it was; of a row what is said in it. */
function linesOf({ kind, cells }: ShownCollision, texts: DeskReconcileTexts): readonly string[] {
  if (!isRow(kind)) return cells.flatMap(({ before }) => (before === null ? [] : [texts.before(before)]));

  return cells.map(({ caption, mine, theirs }) =>
    texts.cell(caption, (kind === 'deletedThere' ? mine : theirs) ?? texts.blank),
  );
}

function optionOf({ kind, cells }: ShownCollision, side: Side, texts: DeskReconcileTexts): string {
  if (isRow(kind)) return texts.rowSides[kind][side];

  const nothing = kind === 'explanation' ? texts.noText : texts.blank;

  return texts[side](cells[0]?.[side] ?? nothing);
}
