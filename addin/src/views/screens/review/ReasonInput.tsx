import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { unfitKind } from '../../../../../shared/checking/unfitKind';
import { MAX_REASON_LENGTH } from '../../../../../shared/contract/reason';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { useTextCheck } from '../../hooks/useTextCheck';

// Its own width would push the pane apart at twice the zoom.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** A reason, a question or an answer; what must not be in it is said at the field. `name` where the label alone would say too little. */
export function ReasonInput({
  label,
  name,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly name?: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { review } = useDeskTexts();
  const { narrow } = useStyles();
  const kind = unfitKind(value);
  const checked = useTextCheck(value, 'reasonHasContact');

  return (
    <Field
      label={label}
      size="small"
      className={narrow}
      {...(hint !== undefined && { hint })}
      {...checked}
      {...(kind !== null && { validationMessage: review.contacts[kind] })}
    >
      <Textarea
        className={narrow}
        rows={2}
        resize="vertical"
        maxLength={MAX_REASON_LENGTH}
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
        {...(name !== undefined && { 'aria-label': name })}
      />
    </Field>
  );
}

/** Whether a reason can be sent. */
export function isGoodReason(text: string): boolean {
  return text.trim() !== '' && unfitKind(text) === null;
}
