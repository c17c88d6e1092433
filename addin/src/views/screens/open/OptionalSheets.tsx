import { Checkbox } from '@fluentui/react-components';
import type { TemplateKey } from '../../../../../shared/templates/template';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

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

  if (offered.length === 0) return null;

  return (
    <Section title={open.optional}>
      <Hint>{open.optionalHint}</Hint>
      {offered.map((template) => (
        <Checkbox
          key={template}
          label={common.templates[template].name}
          checked={wanted.includes(template)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...wanted, template] : wanted.filter((other) => other !== template))
          }
        />
      ))}
    </Section>
  );
}
