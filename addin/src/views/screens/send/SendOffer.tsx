import { Button } from '@fluentui/react-components';
import type { Problem, SentSheet } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import { SentList } from './SentList';

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
  const { common, send: texts } = useTexts();
  const noKey: Problem | null = session === null ? { kind: 'signedOut' } : null;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={problem ?? noKey} onRetry={onSend} />
      {report !== null && !report.ready && <Notice intent="warning">{texts.notReady}</Notice>}
      <Notice intent="info">{texts.names}</Notice>
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
            {report.sheets.map(({ sheet, rows, template }) => (
              <Card key={sheet}>
                <span>{template === null ? sheet : common.templates[template].name}</span>
                <Hint>{common.rows(rows)}</Hint>
              </Card>
            ))}
          </CardList>
        )}
      </Section>
    </ScreenFrame>
  );
}
