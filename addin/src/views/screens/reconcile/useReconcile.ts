import { useEffect, useRef, useState } from 'react';
import type { Side } from '../../../../../shared/columns/merge/merge';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { Choices, Compared, OutrunSheet, Reconciled } from '../../../usecases/reconcile/reconciliation';
import { usePane } from '../../hooks/paneContext';
import { type Action, useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { keptChoices } from '../../state/keptChoices';

/** A merge with a colleague's version, from the sheets it is wanted for to what was written. */
export type Reconcile = {
  readonly sheets: readonly OutrunSheet[] | null;
  readonly compared: Compared | null;
  readonly done: Extract<Reconciled, { kind: 'done' }> | null;
  readonly choices: Choices;
  /** Whether the workbook was another one than what had been decided about. */
  readonly hasChanged: boolean;
  readonly finding: Action<readonly [], readonly OutrunSheet[]>;
  readonly comparing: Action<readonly [TemplateKey], Compared>;
  readonly taking: Action<readonly [TemplateKey], Reconciled>;
  readonly find: () => void;
  readonly compare: (template: TemplateKey) => void;
  readonly choose: (id: string, side: Side) => void;
  readonly chooseAll: (side: Side) => void;
  readonly take: () => void;
};

const NOTHING: Choices = { each: new Map(), rest: null };

/** Keeps what was compared and decided; the only sheet that was outrun is compared at once. */
export function useReconcile(): Reconcile {
  const { desk, dispatch, announce } = usePane();
  const { reconcile: texts } = useDeskTexts();
  const [sheets, setSheets] = useState<readonly OutrunSheet[] | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [done, setDone] = useState<Reconcile['done']>(null);
  const [choices, setChoices] = useState<Choices>(NOTHING);
  const [hasChanged, setHasChanged] = useState(false);

  const finding = useAction((control) => desk.region(({ reconcile }) => reconcile.find(control)));
  const comparing = useAction((control, template: TemplateKey) =>
    desk.region(({ reconcile }) => reconcile.compare(template, control)),
  );
  const taking = useAction((control, template: TemplateKey) =>
    desk.region(({ reconcile }) => reconcile.take(template, choices, control)),
  );

  function show(found: Compared, isAgain: boolean): void {
    setCompared(found);
    setHasChanged(isAgain);
    if (found.kind === 'ready')
      announce(found.total === 0 ? texts.noCollisions : texts.collisions(found.total));
  }

  async function compare(template: TemplateKey): Promise<void> {
    const outcome = await comparing.run(template);

    if (!outcome.ok) return;

    setChoices(NOTHING);
    show(outcome.value, false);
  }

  async function find(): Promise<void> {
    setCompared(null);
    setDone(null);

    const outcome = await finding.run();

    if (!outcome.ok) return;

    const [first, ...others] = outcome.value;

    setSheets(outcome.value);
    if (first && others.length === 0) await compare(first.template);
  }

  async function take(): Promise<void> {
    if (compared === null) return;

    const outcome = await taking.run(compared.template);

    if (!outcome.ok) return;
    if (outcome.value.kind === 'changed') {
      const now = outcome.value.compared;

      if (now.kind === 'ready' && compared.kind === 'ready') setChoices(keptChoices(choices, compared, now));
      show(outcome.value.compared, true);

      return;
    }

    const { sheet, revision, report } = outcome.value;

    setDone(outcome.value);
    dispatch({ type: 'checked', report });
    announce(texts.done(sheet, revision));
  }

  // Once, when the screen opens: `find` is another function each time.
  const first = useRef(find);
  useEffect(() => {
    void first.current();
  }, []);

  return {
    sheets,
    compared,
    done,
    choices,
    hasChanged,
    finding,
    comparing,
    taking,
    find: () => void find(),
    compare: (template) => void compare(template),
    choose: (id, side) => setChoices({ ...choices, each: new Map([...choices.each, [id, side]]) }),
    chooseAll: (rest) => setChoices({ each: new Map(), rest }),
    take: () => void take(),
  };
}
