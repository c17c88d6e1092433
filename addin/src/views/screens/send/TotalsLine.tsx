import { measureName } from '../../../../../shared/facts/measureName';
import type { Measure } from '../../../../../shared/measures/measure';
import { countsTexts } from '../../../../../shared/messages/countsTexts';
import { formatNumber } from '../../../../../shared/messages/formatNumber';
import type { Region } from '../../../../../shared/regions/region';
import type { TemplateKey } from '../../../../../shared/templates/template';
import { useTexts } from '../../hooks/textsContext';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';

/** So many are read; a list of hundreds of enterprises is not. */
const SHOWN = 60;

/** That only totals of a sheet will leave, and which. `measures`: `null` before a check has added them up. */
export function TotalsLine({
  region,
  template,
  measures,
}: {
  readonly region: Region;
  readonly template: TemplateKey;
  readonly measures: readonly Measure[] | null;
}) {
  const { language } = useTexts();
  const texts = countsTexts[language];

  if (measures === null) return <Hint>{texts.onlyTotals}</Hint>;

  return (
    <>
      <Hint>{texts.leaves(measures.length)}</Hint>
      <Disclosure title={texts.which}>
        {measures.slice(0, SHOWN).map((measure) => {
          const name = measureName(region, template, measure);

          return <Hint key={name}>{texts.line(name, numberIn(measure))}</Hint>;
        })}
        {measures.length > SHOWN && <Hint>{texts.more(measures.length - SHOWN)}</Hint>}
      </Disclosure>
    </>
  );
}

function numberIn({ quantity }: Measure): string {
  return 'value' in quantity ? formatNumber(quantity.value) : '';
}
