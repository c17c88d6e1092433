import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../hooks/paneContext';
import { useCopy } from '../../hooks/useCopy';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

const useStyles = makeStyles({
  address: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Where Power Query finds the facts. The address opens nothing without a key. */
export function FeedSection({
  address,
  onCopied,
}: {
  readonly address: string;
  readonly onCopied: (said: string) => void;
}) {
  const { announce } = usePane();
  const { facts } = useDeskTexts();
  const { source, copy } = useCopy<HTMLSpanElement>();
  const texts = facts.feed;

  async function copyAddress(): Promise<void> {
    const said = (await copy()) === 'copied' ? texts.copied : texts.select;

    onCopied(said);
    announce(said);
  }

  return (
    <Section title={texts.title}>
      <Hint>{texts.hint}</Hint>
      <span ref={source} className={useStyles().address}>
        {address}
      </span>
      <Actions>
        <Button size="small" onClick={() => void copyAddress()}>
          {texts.copy}
        </Button>
      </Actions>
    </Section>
  );
}
