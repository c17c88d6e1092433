import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';
import { ScreenFrame } from '../../parts/ScreenFrame';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What both ways have in common: why, the choice between them, a form. */
export function NamesFrame({
  choice,
  children,
  onSubmit,
}: {
  readonly choice: ReactNode;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}) {
  const { names: texts } = useTexts();

  return (
    <ScreenFrame title={texts.title} back>
      <Hint>{texts.hint}</Hint>
      {choice}
      <form
        className={useStyles().form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </ScreenFrame>
  );
}
