import { Field, Input, makeStyles } from '@fluentui/react-components';

// The browser's own field for a day would otherwise be wider than a narrow pane.
const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  day: { minWidth: 0, width: '100%', paddingInline: '4px' },
});

/** A labelled day, chosen as the system lets one choose days. `value` is ISO, or empty. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const { narrow, day } = useStyles();

  return (
    <Field label={label} className={narrow}>
      <Input
        type="date"
        className={narrow}
        input={{ className: day }}
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      />
    </Field>
  );
}
