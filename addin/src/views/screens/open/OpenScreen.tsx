import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { PickedFile, Session } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useOpenSheets } from '../../hooks/useOpenSheets';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Line } from '../../parts/Line';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { likelyYear } from '../../state/likelyYear';
import { optionalTemplates } from '../../state/optionalTemplates';
import { LastYearFile } from './LastYearFile';
import { OptionalSheets } from './OptionalSheets';

/** Opens the sheets of a reporter and year, with last year's rows if its workbook is at hand. */
export default function OpenScreen() {
  const { session } = usePane().state;
  const { open } = useTexts();

  if (session !== null && session.reporters.length > 0) return <OpenForm session={session} />;

  return (
    <ScreenFrame title={open.title} back>
      <Line>{open.nobody}</Line>
    </ScreenFrame>
  );
}

function OpenForm({ session }: { readonly session: Session }) {
  const owner = usePane().state.overview?.owner ?? null;
  const { common, open: texts } = useTexts();
  const { reporters, openYears } = session;
  const [reporterKey, setReporter] = useState(owner?.reporter.key ?? reporters[0]?.key ?? '');
  const [year, setYear] = useState(owner?.year ?? likelyYear(openYears, new Date()));
  const [wanted, setWanted] = useState<readonly TemplateKey[]>([]);
  const [lastYear, setLastYear] = useState<PickedFile | null>(null);
  const open = useOpenSheets();
  const reporter = reporters.find(({ key }) => key === reporterKey) ?? reporters[0];

  const offered = optionalTemplates(session.region, reporter, year);

  if (open.running) return <Working title={texts.working} action={open} />;

  function submit(): void {
    if (reporter !== undefined)
      void open.run(
        reporter,
        year,
        wanted.filter((key) => offered.includes(key)),
        lastYear,
      );
  }

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={open.problem} onRetry={submit} onDismiss={open.forget} />
      {reporters.length === 1 ? (
        <Line>{texts.reporterIs(reporter?.name ?? '')}</Line>
      ) : (
        <Choice
          label={texts.reporter}
          options={reporters.map(({ key, name }) => ({ value: key, text: name }))}
          value={reporterKey}
          onChange={setReporter}
        />
      )}
      <Choice
        label={common.year}
        options={openYears.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(year)}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <OptionalSheets offered={offered} wanted={wanted} onChange={setWanted} />
      <LastYearFile file={lastYear} onFile={setLastYear} />
      <Actions>
        <Button appearance="primary" onClick={submit}>
          {texts.submit}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}
