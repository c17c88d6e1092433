import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { Session } from '../../../usecases/desk';
import type { FactsOffer } from '../../../usecases/facts/releases';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { saveAs, useDownload } from '../../hooks/useDownload';
import { Actions } from '../../parts/Actions';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';
import { FeedSection } from './FeedSection';
import { type FactsSaid, factsSaid } from './factsSaid';
import { ReleaseSection } from './ReleaseSection';
import { YearBoxes } from './YearBoxes';

/** The choice of years, and what came of collecting, saving and releasing their facts. */
export function FactsDesk({ session }: { readonly session: Session }) {
  const { desk, dispatch, announce } = usePane();
  const { facts: texts, language } = useDeskTexts();
  const { openYears, region, role } = session;
  const [years, setYears] = useState<readonly number[]>(openYears);
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [offer, setOffer] = useState<FactsOffer | null>(null);
  const [said, setSaid] = useState<FactsSaid | null>(null);
  const addressOf = useDownload();
  const look = useAction((control, asked: number) => desk.region(({ facts }) => facts.offer(asked, control)));
  const collect = useAction((control) => desk.region(({ facts }) => facts.collect(years, control)));
  const release = useAction((control) => desk.region(({ facts }) => facts.release(year, control)));
  const csv = useAction((control) => desk.region(({ facts }) => facts.csv(years, control)));
  const instant = (iso: string) => formatInstant(iso, regionByKey(region)?.timeZone ?? 'UTC', language);

  function say(text: FactsSaid): void {
    setSaid(text);
    announce(text.lines.join(' '));
  }

  async function lookUp(asked: number): Promise<void> {
    const outcome = await look.run(asked);

    if (outcome.ok) setOffer(outcome.value);
  }

  async function submit(): Promise<void> {
    const outcome = await collect.run();

    if (!outcome.ok) return;

    say(factsSaid(outcome.value, texts, instant));
    dispatch({ type: 'changed' });
    await lookUp(year);
  }

  async function make(): Promise<void> {
    const outcome = await release.run();

    if (!outcome.ok) return;

    const { number, facts } = outcome.value;

    say({ intent: 'success', lines: [texts.release.made(number, facts)] });
    await lookUp(year);
  }

  async function save(): Promise<void> {
    const outcome = await csv.run();

    if (!outcome.ok) return;

    saveAs(addressOf(outcome.value), outcome.value.name);
    say({ intent: 'success', lines: [texts.csvDone(outcome.value.name)] });
  }

  const lookAt = useEffectEvent((asked: number) => void lookUp(asked));

  useEffect(() => lookAt(year), [year]);

  if (collect.running) return <Working title={texts.working} hint={texts.workingHint} action={collect} />;

  const isBusy = release.running || csv.running;

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={look.problem} onRetry={() => void lookUp(year)} onDismiss={look.forget} />
      <ProblemBar problem={collect.problem} onRetry={() => void submit()} onDismiss={collect.forget} />
      <ProblemBar problem={release.problem} onRetry={() => void make()} onDismiss={release.forget} />
      <ProblemBar problem={csv.problem} onRetry={() => void save()} onDismiss={csv.forget} />
      {said && <Notice intent={said.intent}>{said.lines.join('\n')}</Notice>}
      <FileBar />
      <Hint>{texts.hint}</Hint>
      <YearBoxes years={openYears} chosen={years} onChange={setYears} />
      <Actions>
        <Button appearance="primary" disabled={years.length === 0 || isBusy} onClick={() => void submit()}>
          {texts.collect}
        </Button>
        <Button disabled={years.length === 0 || isBusy} onClick={() => void save()}>
          {texts.csv}
        </Button>
      </Actions>
      <ReleaseSection
        years={openYears}
        year={year}
        releases={offer?.releases ?? null}
        instant={instant}
        busy={isBusy}
        onYear={(chosen) => {
          setOffer(null);
          setYear(chosen);
        }}
        onRelease={role === 'operator' ? () => void make() : null}
      />
      {offer && (
        <FeedSection
          address={offer.feed}
          onCopied={(text) => setSaid({ intent: 'success', lines: [text] })}
        />
      )}
    </ScreenFrame>
  );
}
