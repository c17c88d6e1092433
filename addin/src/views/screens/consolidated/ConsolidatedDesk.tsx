import { useEffect, useEffectEvent, useState } from 'react';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { CollectWanted } from '../../../usecases/consolidated/collectWanted';
import type { OfferedRegistry } from '../../../usecases/consolidated/offerRegistries';
import type { Session } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Choice } from '../../parts/Choice';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';
import { AwardsSection } from './AwardsSection';
import { CollectForm } from './CollectForm';
import { type CollectSaid, collectSaid } from './collectSaid';
import { SaidBar } from './SaidBar';

/** The choice of a year and a registry, and what came of collecting it. */
export function ConsolidatedDesk({ session }: { readonly session: Session }) {
  const { desk, dispatch, announce } = usePane();
  const { common } = useTexts();
  const { consolidated: texts, language } = useDeskTexts();
  const { openYears, region } = session;
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [offered, setOffered] = useState<readonly OfferedRegistry[] | null>(null);
  const [said, setSaid] = useState<CollectSaid | null>(null);
  const offer = useAction((control, asked: number) =>
    desk.region((one) => one.consolidated.offer(asked, control)),
  );
  const collect = useAction((control, wanted: CollectWanted) =>
    desk.region((one) => one.consolidated.collect(wanted, control)),
  );
  const awards = useAction((control) => desk.region((one) => one.consolidated.drawAwards(year, control)));
  const instant = (iso: string) => formatInstant(iso, regionByKey(region)?.timeZone ?? 'UTC', language);

  async function look(asked: number): Promise<void> {
    const outcome = await offer.run(asked);

    if (outcome.ok) setOffered(outcome.value);
  }

  function say(text: CollectSaid): void {
    setSaid(text);
    announce(text.lines.join(' '));
  }

  async function submit(wanted: CollectWanted): Promise<void> {
    const outcome = await collect.run(wanted);

    if (!outcome.ok) return;

    say(collectSaid(outcome.value, texts, instant));
    dispatch({ type: 'changed' });
    await look(year);
  }

  async function draw(): Promise<void> {
    const outcome = await awards.run();

    if (!outcome.ok) return;

    const { sheet, organisations, asOf } = outcome.value;

    say({ intent: 'success', lines: [texts.awards.done(sheet, organisations, instant(asOf))], anew: false });
    dispatch({ type: 'changed' });
  }

  const lookAt = useEffectEvent((asked: number) => void look(asked));

  useEffect(() => lookAt(year), [year]);

  if (collect.running) return <Working title={texts.working} hint={texts.workingHint} action={collect} />;
  if (awards.running) return <Working title={texts.awards.working} action={awards} />;

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={offer.problem} onRetry={() => void look(year)} onDismiss={offer.forget} />
      <ProblemBar problem={collect.problem} onDismiss={collect.forget} />
      <ProblemBar problem={awards.problem} onRetry={() => void draw()} onDismiss={awards.forget} />
      {said && <SaidBar said={said} />}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      <Choice
        label={common.year}
        options={openYears.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => {
          if (Number(chosen) === year) return;

          setOffered(null);
          setSaid(null);
          setYear(Number(chosen));
        }}
      />
      {offered === null ? (
        <Hint>{offer.running ? texts.loading : ''}</Hint>
      ) : (
        <CollectForm
          offered={offered}
          year={year}
          offersAnew={said?.anew ?? false}
          onSubmit={(wanted) => void submit(wanted)}
        />
      )}
      <AwardsSection onSubmit={() => void draw()} />
    </ScreenFrame>
  );
}
