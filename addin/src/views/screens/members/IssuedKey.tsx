import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MembersList } from '../../../usecases/members/membersActions';
import type { NewKey } from '../../../usecases/members/newKey';
import { usePane } from '../../hooks/paneContext';
import { useCopy } from '../../hooks/useCopy';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import type { MemberForm } from '../../state/memberForm';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', margin: 0 },
});

/** The key, once: to copy by itself, and in a text that can be handed over as it is. */
export function IssuedKey({
  issued: { accessKey },
  form: { label, role, reporters: chosen, term },
  reporters,
  onDone,
}: {
  readonly issued: NewKey;
  readonly form: MemberForm;
  readonly reporters: MembersList['reporters'];
  readonly onDone: () => void;
}) {
  const { members } = useDeskTexts();
  const { issued: texts, form } = members;
  const styles = useStyles();
  const key = useCopy<HTMLElement>();
  const handover = useCopy<HTMLParagraphElement>();
  const names = chosen.map((one) => reporters.find((each) => each.key === one)?.name ?? one);
  const scope = role === 'reporter' ? members.forWhom(names) : members.roles[role];

  return (
    <ScreenFrame title={texts.title}>
      <Notice intent="warning">{texts.once}</Notice>
      <Section title={texts.key}>
        <code ref={key.source} className={styles.code}>
          {accessKey}
        </code>
        <CopyButton label={texts.copyKey} copy={key.copy} />
      </Section>
      <Section title={texts.handover}>
        <p ref={handover.source} className={styles.text}>
          {texts.text(label.trim(), accessKey, `${scope}.`, `${form.term}: ${form.terms[term]}.`)}
        </p>
        <CopyButton label={texts.copyText} copy={handover.copy} />
      </Section>
      <Hint>{texts.how}</Hint>
      <Actions>
        <Button appearance="primary" onClick={onDone}>
          {texts.done}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}

function CopyButton({
  label,
  copy,
}: {
  readonly label: string;
  readonly copy: () => Promise<'copied' | 'selected'>;
}) {
  const { announce } = usePane();
  const { issued: texts } = useDeskTexts().members;
  const [said, setSaid] = useState<string | null>(null);

  async function press(): Promise<void> {
    const text = (await copy()) === 'copied' ? texts.copied : texts.select;

    setSaid(text);
    announce(text);
  }

  return (
    <Actions>
      <Button onClick={() => void press()}>{label}</Button>
      {said !== null && <Hint>{said}</Hint>}
    </Actions>
  );
}
