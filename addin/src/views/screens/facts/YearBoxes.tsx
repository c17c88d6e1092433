import { Checkbox } from '@fluentui/react-components';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

/** A box for each year that the region collects. */
export function YearBoxes({
  years,
  chosen,
  onChange,
}: {
  readonly years: readonly number[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}) {
  const { facts: texts } = useDeskTexts();

  return (
    <Section title={texts.years}>
      <Checkbox
        label={texts.all}
        checked={chosen.length === years.length ? true : chosen.length === 0 ? false : 'mixed'}
        onChange={(_, { checked }) => onChange(checked === true ? years : [])}
      />
      {years.map((year) => (
        <Checkbox
          key={year}
          label={String(year)}
          checked={chosen.includes(year)}
          onChange={(_, { checked }) =>
            onChange(years.filter((one) => (one === year ? checked === true : chosen.includes(one))))
          }
        />
      ))}
      {chosen.length === 0 && <Hint>{texts.noYear}</Hint>}
    </Section>
  );
}
