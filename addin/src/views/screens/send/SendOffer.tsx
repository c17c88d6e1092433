import { Button } from '@fluentui/react-components';
import { countsTexts } from '../../../../../shared/messages/countsTexts';
import { isAboutPersons } from '../../../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../../../shared/templates/template';
import { templates } from '../../../../../shared/templates/templates';
import type { Problem, SentSheet } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import OutrunNotice from '../../parts/OutrunNotice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import { SentList } from './SentList';
import { TotalsLine } from './TotalsLine';

/** What will be sent, and what will not. `sent`: what went before an interruption. */
export function SendOffer({
  problem,
  sent,
  onSend,
}: {
  readonly problem: Problem | null;
  readonly sent: readonly SentSheet[];
  readonly onSend: () => void;
}) {
  const { report, session } = usePane().state;
  const { common, send: texts, language } = useTexts();
  const isCounted = (key: TemplateKey) => session?.registries === 'counts' && isAboutPersons(templates[key]);
  const noKey: Problem | null = session === null ? { kind: 'signedOut' } : null;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={problem ?? noKey} onRetry={onSend} />
      <OutrunNotice />
      {report !== null && !report.ready && <Notice intent="warning">{texts.notReady}</Notice>}
      <Notice intent="info">{texts.names}</Notice>
      {session === null && <Hint>{countsTexts[language].unknown}</Hint>}
      {session !== null && (
        <Actions>
          <Button appearance="primary" onClick={onSend}>
            {texts.submit}
          </Button>
        </Actions>
      )}
      {/* Below the button: a list of all sheets is longer than the pane. */}
      <SentList sent={sent} check={null} />
      <Section title={texts.what}>
        {report === null ? (
          <Line>{texts.unchecked}</Line>
        ) : (
          <CardList>
            {report.sheets.map(({ sheet, rows, template, totals }) => (
              <Card key={sheet}>
                <span>{template === null ? sheet : common.templates[template].name}</span>
                <Hint>{common.rows(rows)}</Hint>
                {template !== null && isCounted(template) && (
                  <TotalsLine region={report.owner.region} template={template} measures={totals ?? null} />
                )}
              </Card>
            ))}
          </CardList>
        )}
      </Section>
    </ScreenFrame>
  );
}
