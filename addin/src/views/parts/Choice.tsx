import { Field, makeStyles, Select } from '@fluentui/react-components';

// A long option would otherwise make the field wider than the pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** One of a closed list of answers. */
export type ChoiceOption = { readonly value: string; readonly text: string };

/** A labelled choice of one, as the system draws it. */
export function Choice({
  label,
  options,
  value,
  onChange,
  fault,
}: {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | null;
}) {
  const { narrow } = useStyles();

  return (
    <Field
      label={label}
      className={narrow}
      {...(fault && { validationMessage: fault, validationState: 'error' as const })}
    >
      <Select
        root={{ className: narrow }}
        className={narrow}
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
