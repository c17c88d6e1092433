import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

// Its own width would push the pane apart at twice the zoom.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** How the button that shows the text is called, in short and in full. */
export type RevealWords = Readonly<Record<'show' | 'showLabel' | 'hide' | 'hideLabel', string>>;

/** A field whose text is hidden until asked for; pasting and password managers work. */
export function Secret({
  label,
  hint,
  fault,
  value,
  words,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | null;
  readonly value: string;
  readonly words: RevealWords;
  readonly onChange: (value: string) => void;
}) {
  const [shown, setShown] = useState(false);
  const { narrow } = useStyles();

  return (
    <Field
      label={label}
      className={narrow}
      {...(hint && { hint })}
      {...(fault !== null && { validationMessage: fault, validationState: 'error' as const })}
    >
      <Input
        className={narrow}
        type={shown ? 'text' : 'password'}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value: typed }) => onChange(typed)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            aria-label={shown ? words.hideLabel : words.showLabel}
            onClick={() => setShown(!shown)}
          >
            {shown ? words.hide : words.show}
          </Button>
        }
      />
    </Field>
  );
}
