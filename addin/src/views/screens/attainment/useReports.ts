import { useState } from 'react';
import type { LineageTarget } from '../../../../../shared/measures/lineage/lineage';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import { formatNumber } from '../../../../../shared/messages/formatNumber';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { RegionDrawn, RegionWanted } from '../../../usecases/attainment/drawRegion';
import type { YearAsOf } from '../../../usecases/attainment/readRegion';
import type { Outcome, Problem } from '../../../usecases/desk';
import type { ReportWanted } from '../../../usecases/reports/drawReport';
import type { LineageDrawn, LineageReading } from '../../../usecases/reports/lineageReading';
import { usePane } from '../../hooks/paneContext';
import { type Action, useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';

type Told = { readonly intent: 'success' | 'warning'; readonly text: string };

/** What can be done with the sheets, and what came of it last. */
export type ReportsWork = {
  /** What is being done; `null`: nothing. */
  readonly running: {
    readonly title: string;
    readonly action: Pick<Action<never, unknown>, 'progress' | 'cancelling' | 'cancel'>;
  } | null;
  readonly problem: Problem | null;
  readonly notice: Told | null;
  readonly draw: (wanted: RegionWanted) => void;
  readonly drawReport: (wanted: ReportWanted) => void;
  readonly explainSelected: () => void;
  readonly explain: (wanted: YearAsOf & { readonly target: LineageTarget }) => void;
  readonly retry: () => void;
  readonly forget: () => void;
};

/** Follows the actions of the region's sheets, one at a time; `region` tells in whose time instants are said. */
export function useReports(region: string): ReportsWork {
  const { desk, dispatch, announce } = usePane();
  const { reports: texts, language } = useDeskTexts();
  const [notice, setNotice] = useState<Told | null>(null);
  const [last, setLast] = useState<(() => void) | null>(null);
  const drawing = useAction((control, wanted: RegionWanted) =>
    desk.region(({ reports }) => reports.drawRegion(wanted, control)),
  );
  const reporting = useAction((control, wanted: ReportWanted) =>
    desk.region(({ reports }) => reports.drawReport(wanted, control)),
  );
  const selecting = useAction((control) =>
    desk.region(({ reports }) => reports.explainSelected?.(control) ?? Promise.resolve(NOTHING_SELECTED)),
  );
  const choosing = useAction((control, wanted: YearAsOf & { readonly target: LineageTarget }) =>
    desk.region(({ reports }) => reports.explain(wanted, control)),
  );
  const all = [
    { title: texts.working, action: drawing },
    { title: texts.report.working, action: reporting },
    { title: texts.whence.working, action: selecting },
    { title: texts.whence.working, action: choosing },
  ];

  function tell(told: Told): void {
    setNotice(told);
    announce(told.text);
  }

  /** Runs, tells what came of it, and remembers how to do it again. */
  function run<T>(perform: () => Promise<Outcome<T>>, said: (value: T) => Told): void {
    const start = async (): Promise<void> => {
      setNotice(null);

      const outcome = await perform();

      if (!outcome.ok) return;

      tell(said(outcome.value));
      dispatch({ type: 'changed' });
    };

    for (const { action } of all) action.forget();
    setLast(() => () => void start());
    void start();
  }

  function drawn({ asOf, sheets }: RegionDrawn): Told {
    const instant = formatInstant(asOf, regionByKey(region)?.timeZone ?? 'UTC', language);

    return sheets.length === 0
      ? { intent: 'warning', text: texts.empty }
      : { intent: 'success', text: texts.done(instant, sheets.length) };
  }

  function explained({ target, total, reporter }: LineageDrawn): string {
    const { done, parts, ofRegion, noTotal } = texts.whence;
    const said = total === null ? noTotal : formatNumber(total, language);

    return done(target.key, parts[target.part], reporter ?? ofRegion, said);
  }

  function read(reading: LineageReading): Told {
    if (reading.kind === 'refused') return { intent: 'warning', text: texts.whence.refusals[reading.reason] };

    const text = explained(reading.drawn);

    return reading.differs
      ? { intent: 'warning', text: `${text} ${texts.whence.differs}` }
      : { intent: 'success', text };
  }

  return {
    running: all.find(({ action }) => action.running) ?? null,
    problem: all.find(({ action }) => action.problem !== null)?.action.problem ?? null,
    notice,
    draw: (wanted) => run(() => drawing.run(wanted), drawn),
    drawReport: (wanted) => run(() => reporting.run(wanted), drawn),
    explainSelected: () => run(() => selecting.run(), read),
    explain: (wanted) =>
      run(
        () => choosing.run(wanted),
        (value) =>
          value === null
            ? { intent: 'warning', text: texts.whence.notAsked }
            : { intent: 'success', text: explained(value) },
      ),
    retry: () => last?.(),
    forget: () => {
      for (const { action } of all) action.forget();
    },
  };
}

const NOTHING_SELECTED: Outcome<LineageReading> = {
  ok: true,
  value: { kind: 'refused', reason: 'selectOne' },
};
