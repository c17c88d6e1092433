import { useTexts } from '../../hooks/textsContext';
import { useMerge } from '../../hooks/useMerge';
import { Working } from '../../parts/Working';
import { MergePick } from './MergePick';
import { MergePlanView } from './MergePlanView';
import { MergeResult } from './MergeResult';

/** Merges schools' files into a registry: pick, decide, merge, report. */
export default function MergeScreen() {
  const { merge: texts } = useTexts();
  const merge = useMerge();

  if (merge.reading.running)
    return <Working title={texts.reading} hint={texts.hint} action={merge.reading} />;
  if (merge.merging.running)
    return <Working title={texts.merging} hint={texts.hint} action={merge.merging} />;
  if (merge.report !== null) {
    return (
      <MergeResult
        report={merge.report}
        organisations={merge.plan?.organisations ?? []}
        onAgain={merge.restart}
      />
    );
  }
  if (merge.plan !== null) return <MergePlanView merge={merge} plan={merge.plan} />;

  return <MergePick problem={merge.reading.problem} onFiles={merge.add} />;
}
