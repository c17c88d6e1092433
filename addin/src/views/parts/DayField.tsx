import { Field, Input } from '@fluentui/react-components';

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
  return (
    <Field label={label}>
      <Input type="date" value={value} onChange={(_, { value: chosen }) => onChange(chosen)} />
    </Field>
  );
}
