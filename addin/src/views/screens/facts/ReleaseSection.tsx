import { Button } from '@fluentui/react-components';
import type { ReleaseLine } from '../../../usecases/facts/releases';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Section } from '../../parts/Section';

/** Which releases of a year there are; the operator makes one, the analyst learns which one is shown. */
export function ReleaseSection({
  years,
  year,
  releases,
  instant,
  busy,
  onYear,
  onRelease,
}: {
  readonly years: readonly number[];
  readonly year: number;
  /** The newest first; `null`: not known yet. */
  readonly releases: readonly ReleaseLine[] | null;
  readonly instant: (iso: string) => string;
  readonly busy: boolean;
  readonly onYear: (year: number) => void;
  /** `null` for who may not. */
  readonly onRelease: (() => void) | null;
}) {
  const { release: texts } = useDeskTexts().facts;
  const shown = onRelease === null ? (releases?.slice(0, 1) ?? []) : (releases ?? []);

  return (
    <Section title={texts.title}>
      <Hint>{texts.hint}</Hint>
      <Choice
        label={texts.year}
        options={years.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => onYear(Number(chosen))}
      />
      {releases === null && <Hint>{texts.loading}</Hint>}
      {releases?.length === 0 && <Line>{onRelease === null ? texts.noneForAnalyst : texts.none}</Line>}
      {shown.map(({ number, at, facts, withheld }) => (
        <Line key={number}>
          {texts.line(number, instant(at), facts)}
          {withheld > 0 && ` ${texts.withheld(withheld)}`}
          {onRelease === null && ` ${texts.shown}`}
        </Line>
      ))}
      {onRelease !== null && (
        <Actions>
          <Button disabled={busy} onClick={onRelease}>
            {texts.make}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
