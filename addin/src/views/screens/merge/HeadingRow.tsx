import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { MappedHeading, MergePlan } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';

const useStyles = makeStyles({
  row: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  narrow: { minWidth: 0, width: '100%' },
});

/** A heading of the file, how sure Svod is of it, and the column it is taken for. */
export function HeadingRow({
  mapped: { heading, key, confidence },
  columns,
  onChange,
}: {
  readonly mapped: MappedHeading;
  readonly columns: MergePlan['columns'];
  readonly onChange: (key: string | null) => void;
}) {
  const { merge: texts } = useTexts();
  const styles = useStyles();

  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <span>{`«${heading}»`}</span>
        <Hint>{texts.confidence[confidence]}</Hint>
      </div>
      <Select
        size="small"
        root={{ className: styles.narrow }}
        className={styles.narrow}
        aria-label={texts.headingColumn(heading)}
        value={key ?? ''}
        onChange={(_, { value }) => onChange(value === '' ? null : value)}
      >
        <option value="">{texts.notTaken}</option>
        {columns.map((column) => (
          <option key={column.key} value={column.key}>
            {column.caption}
          </option>
        ))}
      </Select>
    </li>
  );
}
