import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergePlan } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';

/** In the list for a file of no single organisation; no row code is so short. */
const NOBODY = '-';

/** Asks whose file it is; `nobodys`: whether it may be of no single organisation. */
export function OrganisationChoice({
  organisations,
  nobodys,
  onChoose,
}: {
  readonly organisations: MergePlan['organisations'];
  readonly nobodys: boolean;
  readonly onChoose: (code: string | null) => void;
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
      onChoose(code === NOBODY ? null : code);
    }
  }

  return (
    <>
      <Choice
        label={texts.organisation}
        options={[
          { value: '', text: texts.organisationChoose },
          ...(nobodys ? [{ value: NOBODY, text: texts.organisationNone }] : []),
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
