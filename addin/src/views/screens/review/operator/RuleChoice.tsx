import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateKey } from '../../../../../../shared/templates/template';
import type { ReviewedYear } from '../../../../usecases/review/readSubmissions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Choice } from '../../../parts/Choice';
import { Line } from '../../../parts/Line';
import { sentTemplates } from '../../../state/shownSubmissions';
import { returnable } from '../../../state/typedCell';

/** Of which template the explanations are read: one of those in which something was explained. */
export function RuleChoice({
  read,
  isRead,
  onRead,
}: {
  readonly read: ReviewedYear;
  readonly isRead: boolean;
  readonly onRead: (template: TemplateKey) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const keys = sentTemplates(returnable(read).filter(({ explained }) => explained > 0));
  const [chosen, setChosen] = useState(keys[0]);

  if (chosen === undefined) return <Line>{texts.ruleNone}</Line>;

  return (
    <>
      <Choice
        label={texts.template}
        options={keys.map((key) => ({ value: key, text: common.templates[key].name }))}
        value={chosen}
        onChange={(value) => setChosen(keys.find((key) => key === value))}
      />
      <Actions>
        <Button appearance={isRead ? 'secondary' : 'primary'} onClick={() => onRead(chosen)}>
          {texts.ruleRead}
        </Button>
      </Actions>
    </>
  );
}
