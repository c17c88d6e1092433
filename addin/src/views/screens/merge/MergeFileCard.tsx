import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MergeDecision, MergeFile, MergePlan } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { HeadingTable } from './HeadingTable';
import { OrganisationChoice } from './OrganisationChoice';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  drop: { flexShrink: 0, alignSelf: 'start' },
});

/** One file: how it stands and what is asked about it. */
export function MergeFileCard({
  file,
  plan,
  onDecide,
  onLeaveOut,
}: {
  readonly file: MergeFile;
  readonly plan: MergePlan;
  readonly onDecide: (decision: MergeDecision) => void;
  readonly onLeaveOut: (file: string) => void;
}) {
  const { merge: texts } = useTexts();
  const styles = useStyles();
  const { name, fault, wants, headings, organisation } = file;
  const owner = plan.organisations.find(({ code }) => code === organisation)?.name;

  return (
    <Card>
      <div className={styles.top}>
        <span className={styles.name}>{name}</span>
        <Button
          appearance="subtle"
          size="small"
          className={styles.drop}
          aria-label={texts.dropLabel(name)}
          title={texts.drop}
          icon={<span aria-hidden="true">✕</span>}
          onClick={() => onLeaveOut(name)}
        />
      </div>
      <Line>{stateText(file, texts)}</Line>
      {owner !== undefined && <Hint>{owner}</Hint>}
      {fault === null && wants === 'approval' && headings !== null && (
        <HeadingTable
          headings={headings}
          columns={plan.columns}
          onApprove={(approved) => onDecide({ file: name, headings: approved })}
        />
      )}
      {fault === null && wants === 'organisation' && (
        <OrganisationChoice
          organisations={plan.organisations}
          nobodys={plan.nobodys}
          onChoose={(code) => onDecide({ file: name, organisation: code })}
        />
      )}
    </Card>
  );
}

function stateText(
  { fault, rows, wants }: MergeFile,
  { faults, states }: ReturnType<typeof useTexts>['merge'],
) {
  if (fault !== null) return states.fault(faults[fault]);

  return wants === 'nothing' ? states.ready(rows) : states[wants];
}
