import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../hooks/textsContext';
import type { FindingCounts } from '../../state/countFindings';
import type { FindingFilter } from '../../state/isShown';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  pressed: { textDecorationLine: 'underline', fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** Errors only, warnings only, or all. */
export function FilterBar({
  filter,
  counts,
  onFilter,
}: {
  readonly filter: FindingFilter;
  readonly counts: FindingCounts;
  readonly onFilter: (filter: FindingFilter) => void;
}) {
  const { findings: texts } = useTexts();
  const styles = useStyles();
  const filters = [
    ['all', counts.total],
    ['errors', counts.errors],
    ['warnings', counts.warnings],
  ] as const;

  return (
    <fieldset className={styles.bar} aria-label={texts.filter}>
      {filters.map(([key, count]) => (
        <Button
          key={key}
          size="small"
          className={mergeClasses(styles.button, filter === key && styles.pressed)}
          appearance={filter === key ? 'outline' : 'subtle'}
          aria-pressed={filter === key}
          onClick={() => onFilter(key)}
        >
          {texts.filters[key](count)}
        </Button>
      ))}
    </fieldset>
  );
}
