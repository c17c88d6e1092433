import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Choice } from '../../../parts/Choice';
import {
  REVIEW_FILTERS,
  type SubmissionFilter,
  sentTemplates,
  shownSubmissions,
} from '../../../state/shownSubmissions';

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

/** By template, and by how the submission stands. */
export function SubmissionFilters({
  submissions,
  filter,
  onFilter,
}: {
  readonly submissions: readonly ReviewedSubmission[];
  readonly filter: SubmissionFilter;
  readonly onFilter: (filter: SubmissionFilter) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const styles = useStyles();
  const keys = sentTemplates(submissions);
  const options = [
    { value: 'all', text: texts.allTemplates },
    ...keys.map((key) => ({ value: key, text: common.templates[key].name })),
  ];

  return (
    <>
      <Choice
        label={texts.template}
        options={options}
        value={filter.template}
        onChange={(chosen) => onFilter({ ...filter, template: keys.find((key) => key === chosen) ?? 'all' })}
      />
      <fieldset className={styles.bar} aria-label={texts.filter}>
        {REVIEW_FILTERS.map((state) => (
          <Button
            key={state}
            size="small"
            className={mergeClasses(styles.button, filter.state === state && styles.pressed)}
            appearance={filter.state === state ? 'outline' : 'subtle'}
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ ...filter, state })}
          >
            {texts.filters[state](shownSubmissions(submissions, { ...filter, state }).length)}
          </Button>
        ))}
      </fieldset>
    </>
  );
}
