import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

const useStyles = makeStyles({
  link: {
    alignSelf: 'start',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** Where everybody sees what is published. */
export function PublicLinks({ page, feed }: { readonly page: string; readonly feed: string }) {
  const { practices: texts } = useDeskTexts();

  return (
    <Section title={texts.publicTitle}>
      <Hint>{texts.publicHint}</Hint>
      <Outside address={page}>{texts.page}</Outside>
      <Outside address={feed}>{texts.feed}</Outside>
    </Section>
  );
}

function Outside({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a className={useStyles().link} href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
