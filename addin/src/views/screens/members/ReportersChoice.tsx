import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../../../../shared/cells/foldText';
import type { MembersList } from '../../../usecases/members/membersActions';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Hint } from '../../parts/Hint';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  narrow: { minWidth: 0, width: '100%' },
  // A region has sixty municipalities and as many organisations of its own.
  list: { maxHeight: '260px', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** For whom a key sends: boxes, those that are chosen first, and a field to find others by their name. */
export function ReportersChoice({
  reporters,
  chosen,
  fault,
  onChange,
}: {
  readonly reporters: MembersList['reporters'];
  readonly chosen: readonly string[];
  readonly fault: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { form: texts } = useDeskTexts().members;
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const shown = reporters.filter(
    ({ key, name }) => chosen.includes(key) || foldText(name).includes(foldText(sought)),
  );

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.reporters}</legend>
      <Field
        label={texts.search}
        className={styles.narrow}
        {...(fault !== null && { validationMessage: fault, validationState: 'error' as const })}
      >
        <Input className={styles.narrow} value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Hint>{texts.chosen(chosen.length)}</Hint>
      <div className={styles.list}>
        {shown.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={{ children: name, className: styles.label }}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              onChange(checked === true ? [...chosen, key] : chosen.filter((other) => other !== key))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
