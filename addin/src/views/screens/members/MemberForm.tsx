import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { ROLES } from '../../../../../shared/contract/role';
import type { Outcome } from '../../../usecases/desk';
import type { Member, MembersList } from '../../../usecases/members/membersActions';
import type { NewKey } from '../../../usecases/members/newKey';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { useTextCheck } from '../../hooks/useTextCheck';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import {
  type MemberForm as Filled,
  filledDecision,
  formFaults,
  formOf,
  type Term,
} from '../../state/memberForm';
import { ReportersChoice } from './ReportersChoice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  narrow: { minWidth: 0, width: '100%' },
});

/** Issues a new key (`member` `null`) or changes what a member may do. What was typed stays when it is refused. */
export function MemberForm({
  member,
  reporters,
  onIssued,
  onChanged,
  onCancel,
}: {
  readonly member: Member | null;
  readonly reporters: MembersList['reporters'];
  readonly onIssued: (key: NewKey, form: Filled) => void;
  readonly onChanged: (notice: string) => void;
  readonly onCancel: () => void;
}) {
  const { desk } = usePane();
  const { members: texts } = useDeskTexts();
  const styles = useStyles();
  const [form, setForm] = useState(formOf(member));
  const [tried, setTried] = useState(false);
  // Kept between tries: after a lost answer the same key is issued again, and not a second one.
  const made = useRef<NewKey | null>(null);
  const faults = formFaults(form);
  const checked = useTextCheck(form.label, 'labelHasContact');
  const isUnfit = checked.validationState === 'error' && form.label.trim() !== member?.label;
  const save = useAction(
    (control): Promise<Outcome<NewKey | null>> =>
      desk.region(async ({ members }): Promise<Outcome<NewKey | null>> => {
        const decision = filledDecision(form, member, new Date());

        if (member !== null) {
          const changed = await members.change(member, decision, control);

          return changed.ok ? { ok: true, value: null } : changed;
        }

        const key: Outcome<NewKey> =
          made.current === null ? await members.newKey() : { ok: true, value: made.current };
        if (!key.ok) return key;

        made.current = key.value;

        const issued = await members.issue(key.value, decision, control);
        if (!issued.ok && issued.problem.kind === 'refused') made.current = null;

        return issued.ok ? key : issued;
      }),
  );

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    setTried(true);

    if (faults.label || faults.reporters || isUnfit) return;

    const outcome = await save.run();

    if (!outcome.ok) return;
    if (outcome.value === null) onChanged(texts.changedDone(form.label.trim()));
    else onIssued(outcome.value, form);
  }

  const terms = (['same', '30', '90', '365', 'none'] as const).filter(
    (term) => member !== null || term !== 'same',
  );
  const { form: words } = texts;

  return (
    <ScreenFrame title={member === null ? words.issueTitle : words.changeTitle}>
      <ProblemBar problem={save.problem} onRetry={() => void submit()} onDismiss={save.forget} />
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field
          label={words.label}
          hint={words.labelHint}
          className={styles.narrow}
          {...checked}
          {...(tried && faults.label && { validationMessage: words.labelMissing })}
        >
          <Input
            className={styles.narrow}
            value={form.label}
            maxLength={100}
            onChange={(_, { value }) => setForm({ ...form, label: value })}
          />
        </Field>
        <Choice
          label={words.role}
          options={ROLES.map((role) => ({ value: role, text: texts.roles[role] }))}
          value={form.role}
          onChange={(value) => setForm({ ...form, role: ROLES.find((role) => role === value) ?? form.role })}
        />
        {form.role === 'reporter' && (
          <ReportersChoice
            reporters={reporters}
            chosen={form.reporters}
            fault={tried && faults.reporters ? words.reportersMissing : null}
            onChange={(chosen) => setForm({ ...form, reporters: chosen })}
          />
        )}
        <Choice
          label={words.term}
          options={terms.map((term) => ({ value: term, text: words.terms[term] }))}
          value={form.term}
          onChange={(value) =>
            setForm({ ...form, term: terms.find((term): term is Term => term === value) ?? form.term })
          }
        />
        <Actions>
          <Button type="submit" appearance="primary" disabledFocusable={save.running}>
            {save.running ? words.working : member === null ? words.submitIssue : words.submitChange}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </Actions>
      </form>
    </ScreenFrame>
  );
}
