import { useState } from 'react';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { MergeDecision, MergePlan, MergeReport, PickedFile } from '../../usecases/desk';
import { waitingFiles } from '../state/waitingFiles';
import { usePane } from './paneContext';
import { useTexts } from './textsContext';
import { type Action, useAction } from './useAction';

type Picked = readonly PickedFile[];
type Decisions = readonly MergeDecision[];

/** A merge of schools' files, from the first file to the report. */
export type Merge = {
  readonly plan: MergePlan | null;
  readonly report: MergeReport | null;
  readonly reading: Action<readonly [TemplateKey, Picked, Decisions], MergePlan>;
  readonly deciding: Action<readonly [MergeDecision], MergePlan>;
  readonly merging: Action<readonly [], MergeReport>;
  readonly add: (template: TemplateKey, files: Picked) => void;
  readonly leaveOut: (file: string) => void;
  readonly merge: () => void;
  readonly restart: () => void;
};

/** Keeps the files and the decisions on them, so that one file can be left out without deciding anew on the others. */
export function useMerge(): Merge {
  const { desk, dispatch, announce } = usePane();
  const { merge: texts } = useTexts();
  const [files, setFiles] = useState<Picked>([]);
  const [decisions, setDecisions] = useState<Decisions>([]);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const [report, setReport] = useState<MergeReport | null>(null);

  function take(read: MergePlan): void {
    const waiting = waitingFiles(read);

    setPlan(read);
    announce(waiting === 0 ? texts.filesTitle(read.files.length) : texts.questions(waiting));
  }

  const reading = useAction(async (control, template: TemplateKey, wanted: Picked, known: Decisions) => {
    let outcome = await desk.readMergeFiles(template, wanted, control);

    for (const decision of known) if (outcome.ok) outcome = await desk.decideMerge(decision);

    if (outcome.ok) {
      setFiles(wanted);
      setDecisions(known);
      take(outcome.value);
    }

    return outcome;
  });

  const deciding = useAction(async (_, decision: MergeDecision) => {
    const outcome = await desk.decideMerge(decision);

    if (outcome.ok) {
      setDecisions([...decisions, decision]);
      take(outcome.value);
    }

    return outcome;
  });

  const merging = useAction(async (control) => {
    const outcome = await desk.merge(control);

    if (outcome.ok) {
      const { added, changed, same } = outcome.value;

      setReport(outcome.value);
      dispatch({ type: 'changed' });
      announce(texts.report(added, changed, same));
    }

    return outcome;
  });

  function restart(): void {
    setFiles([]);
    setDecisions([]);
    setPlan(null);
    setReport(null);
  }

  function add(template: TemplateKey, added: Picked): void {
    const kept = files.filter(({ name }) => added.every((one) => one.name !== name));

    void reading.run(template, [...kept, ...added], decisions);
  }

  function leaveOut(name: string): void {
    const kept = files.filter((file) => file.name !== name);

    if (plan === null || kept.length === 0) {
      restart();
    } else {
      void reading.run(
        plan.template,
        kept,
        decisions.filter(({ file }) => file !== name),
      );
    }
  }

  return {
    plan,
    report,
    reading,
    deciding,
    merging,
    add,
    leaveOut,
    merge: () => void merging.run(),
    restart,
  };
}
