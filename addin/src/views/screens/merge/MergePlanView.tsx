import { Button } from '@fluentui/react-components';
import type { MergeFile, MergePlan } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import type { Merge } from '../../hooks/useMerge';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { FileDrop } from '../../parts/FileDrop';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import { readyFiles, waitingFiles } from '../../state/waitingFiles';
import { MergeFileCard } from './MergeFileCard';
import { MissingList } from './MissingList';

/** The files as they were read: what is asked of the user first, then what does not fit, then what is ready. */
export function MergePlanView({ merge, plan }: { readonly merge: Merge; readonly plan: MergePlan }) {
  const { merge: texts } = useTexts();
  const waiting = waitingFiles(plan);
  const ready = readyFiles(plan);
  const files = [...plan.files].sort((one, other) => urgency(one) - urgency(other));
  const problem = merge.merging.problem ?? merge.deciding.problem ?? merge.reading.problem;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={problem} {...(merge.merging.problem !== null && { onRetry: merge.merge })} />
      {waiting > 0 && <Notice intent="info">{texts.questions(waiting)}</Notice>}
      {waiting === 0 && ready === 0 && <Notice intent="warning">{texts.nothing}</Notice>}
      {waiting === 0 && ready > 0 && (
        <Actions>
          <Button appearance="primary" onClick={merge.merge}>
            {texts.submit(ready)}
          </Button>
        </Actions>
      )}
      <Section title={texts.filesTitle(plan.files.length)}>
        <CardList>
          {files.map((file) => (
            <MergeFileCard
              key={file.name}
              file={file}
              plan={plan}
              onDecide={(decision) => void merge.deciding.run(decision)}
              onLeaveOut={merge.leaveOut}
            />
          ))}
        </CardList>
      </Section>
      {plan.missing.length === 0 ? (
        <Line>{texts.allSent}</Line>
      ) : (
        <MissingList codes={plan.missing} organisations={plan.organisations} />
      )}
      <FileDrop multiple label={texts.addMore} onFiles={(added) => merge.add(plan.template, added)} />
    </ScreenFrame>
  );
}

function urgency({ fault, wants }: MergeFile): number {
  if (fault !== null) return 1;

  return wants === 'nothing' ? 2 : 0;
}
