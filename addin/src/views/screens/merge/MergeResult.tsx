import { Button } from '@fluentui/react-components';
import type { MergePlan, MergeReport } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { useCheck } from '../../hooks/useCheck';
import { Actions } from '../../parts/Actions';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import { Working } from '../../parts/Working';
import { CollisionList } from './CollisionList';
import { MissingList } from './MissingList';

/** What the merge did, the findings by file, and who has sent nothing. */
export function MergeResult({
  report,
  organisations,
  onAgain,
}: {
  readonly report: MergeReport;
  readonly organisations: MergePlan['organisations'];
  readonly onAgain: () => void;
}) {
  const { common, findings, merge: texts } = useTexts();
  const check = useCheck();

  if (check.running) return <Working title={findings.checking} hint={findings.checkingHint} action={check} />;

  const { added, changed, same } = report;
  const found = report.findings.filter(({ errors, warnings }) => errors + warnings > 0);

  return (
    <ScreenFrame title={texts.done} back>
      <ProblemBar problem={check.problem} onRetry={() => void check.run()} />
      <Notice intent="success">{`${texts.report(added, changed, same)} ${texts.fromFiles(report.files)}`}</Notice>
      {report.samePersons > 0 && <Line>{texts.samePersons(report.samePersons)}</Line>}
      <Actions>
        <Button appearance="primary" onClick={() => void check.run()}>
          {texts.check}
        </Button>
        <Button onClick={onAgain}>{texts.again}</Button>
      </Actions>
      {found.length === 0 ? (
        <Line>{texts.noFindings}</Line>
      ) : (
        <Section title={texts.findingsTitle}>
          <CardList>
            {found.map(({ file, errors, warnings }) => (
              <Card key={file}>
                <span>{file}</span>
                <Hint>
                  {texts.fileFindings(
                    errors === 0 ? '' : common.errors(errors),
                    warnings === 0 ? '' : common.warnings(warnings),
                  )}
                </Hint>
              </Card>
            ))}
          </CardList>
        </Section>
      )}
      <CollisionList collisions={report.collisions} />
      {report.missing.length === 0 ? (
        <Line>{texts.allSent}</Line>
      ) : (
        <MissingList codes={report.missing} organisations={organisations} />
      )}
    </ScreenFrame>
  );
}
