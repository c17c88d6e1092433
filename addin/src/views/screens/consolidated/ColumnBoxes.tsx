import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';
import { LinkButton } from '../../parts/LinkButton';

// Long words would push the pane apart at twice the zoom.
const useStyles = makeStyles({ label: { minWidth: 0, overflowWrap: 'anywhere' } });

/** A box for each column that may be chosen. */
export function ColumnBoxes({
  columns,
  chosen,
  onChange,
}: {
  readonly columns: readonly { readonly key: string; readonly caption: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { consolidated: texts } = useDeskTexts();
  const styles = useStyles();
  const known = columns.filter(({ key }) => chosen.includes(key));

  return (
    <Disclosure title={texts.columns(known.length, columns.length)}>
      <Hint>{texts.columnsHint}</Hint>
      <Actions>
        <LinkButton onClick={() => onChange(columns.map(({ key }) => key))}>{texts.all}</LinkButton>
        <LinkButton onClick={() => onChange([])}>{texts.none}</LinkButton>
      </Actions>
      {columns.map(({ key, caption }) => (
        <Checkbox
          key={key}
          label={{ children: caption, className: styles.label }}
          checked={chosen.includes(key)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...chosen, key] : chosen.filter((other) => other !== key))
          }
        />
      ))}
    </Disclosure>
  );
}
