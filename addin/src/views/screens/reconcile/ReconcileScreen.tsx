import { useDeskTexts } from '../../hooks/useDeskTexts';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { ComparisonView } from './ComparisonView';
import { ObstacleView } from './ObstacleView';
import { OutrunList } from './OutrunList';
import { ReconcileDone } from './ReconcileDone';
import { useReconcile } from './useReconcile';

/** Merges a sheet with the version that a colleague has sent: which sheets, what comes from whom, what is asked, how it ended. */
export default function ReconcileScreen() {
  const { reconcile: texts } = useDeskTexts();
  const reconcile = useReconcile();
  const { sheets, compared, done, finding, comparing, taking } = reconcile;

  if (comparing.running)
    return <Working title={texts.comparing} hint={texts.comparingHint} action={comparing} />;
  if (taking.running) return <Working title={texts.writing} hint={texts.writingHint} action={taking} />;

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={finding.problem} onRetry={reconcile.find} onDismiss={finding.forget} />
      <ProblemBar problem={comparing.problem} onRetry={reconcile.find} onDismiss={comparing.forget} />
      <ProblemBar problem={taking.problem} onRetry={reconcile.take} onDismiss={taking.forget} />
      <FileBar />
      {sheets === null && finding.running && <Hint>{texts.looking}</Hint>}
      {done !== null && <ReconcileDone done={done} onOthers={reconcile.find} />}
      {done === null && compared?.kind === 'ready' && (
        <ComparisonView comparison={compared} reconcile={reconcile} />
      )}
      {done === null && compared !== null && compared.kind !== 'ready' && (
        <ObstacleView compared={compared} onOthers={reconcile.find} />
      )}
      {done === null && compared === null && sheets !== null && (
        <OutrunList sheets={sheets} onCompare={reconcile.compare} />
      )}
    </ScreenFrame>
  );
}
