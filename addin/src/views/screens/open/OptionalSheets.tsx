import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { TemplateKey } from '../../../../../shared/templates/template';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

// Long words would push the pane apart at twice the zoom.
const useStyles = makeStyles({ label: { minWidth: 0, overflowWrap: 'anywhere' } });

/** A box for each sheet that may be filled but is not waited for; nothing where there is none. */
export function OptionalSheets({
  offered,
  wanted,
  onChange,
}: {
  readonly offered: readonly TemplateKey[];
  readonly wanted: readonly TemplateKey[];
  readonly onChange: (wanted: readonly TemplateKey[]) => void;
}) {
  const { common, open } = useTexts();
  const styles = useStyles();

  if (offered.length === 0) return null;

  return (
    <Section title={open.optional}>
      <Hint>{open.optionalHint}</Hint>
      {offered.map((template) => (
        <Checkbox
          key={template}
          label={{ children: common.templates[template].name, className: styles.label }}
          checked={wanted.includes(template)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...wanted, template] : wanted.filter((other) => other !== template))
          }
        />
      ))}
    </Section>
  );
}
