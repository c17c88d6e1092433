import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergePlan } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';

/** Asks whose file it is. */
export function OrganisationChoice({
  organisations,
  onChoose,
}: {
  readonly organisations: MergePlan['organisations'];
  readonly onChoose: (code: string) => void;
}) {
  const { announce } = usePane();
  const { merge: texts } = useTexts();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  function confirm(): void {
    if (code === '') {
      setFault(texts.organisationNeeded);
      announce(texts.organisationNeeded);
    } else {
      onChoose(code);
    }
  }

  return (
    <>
      <Choice
        label={texts.organisation}
        options={[
          { value: '', text: texts.organisationChoose },
          ...organisations.map((one) => ({ value: one.code, text: one.name })),
        ]}
        value={code}
        onChange={(chosen) => {
          setCode(chosen);
          setFault(null);
        }}
        fault={fault}
      />
      <Actions>
        <Button onClick={confirm}>{texts.confirm}</Button>
      </Actions>
    </>
  );
}
