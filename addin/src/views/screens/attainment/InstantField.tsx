import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Hint } from '../../parts/Hint';

// The browser's own field would otherwise be wider than a narrow pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** A day and time as the system lets one choose them, in the region's own time: `2024-11-25T19:00`, or empty. */
export function InstantField({
  value,
  onChange,
  fault,
}: {
  readonly value: string;
  readonly onChange: (local: string) => void;
  readonly fault: string | null;
}) {
  const { reports: texts } = useDeskTexts();
  const { narrow } = useStyles();

  return (
    <>
      <Field
        label={texts.instantField}
        className={narrow}
        {...(fault !== null && { validationMessage: fault, validationState: 'error' as const })}
      >
        <Input
          type="datetime-local"
          className={narrow}
          input={{ className: narrow }}
          value={value}
          onChange={(_, { value: chosen }) => onChange(chosen)}
        />
      </Field>
      <Hint>{texts.instantHint}</Hint>
    </>
  );
}
