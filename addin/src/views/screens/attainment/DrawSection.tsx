import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { instantOfLocal } from '../../../../../shared/regions/instantOfLocal';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { RegionSheetKind } from '../../../../../shared/sheets/regionSheetKinds';
import type { RegionWanted } from '../../../usecases/attainment/drawRegion';
import type { Session } from '../../../usecases/desk';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { drawableKinds } from './drawableKinds';
import { InstantField } from './InstantField';
import { SheetChecks } from './SheetChecks';

/** What was chosen; it outlives the drawing, during which the section is not there. */
export type DrawChoice = {
  readonly kinds: readonly RegionSheetKind[];
  readonly isPast: boolean;
  /** Of the region's own time, as `InstantField` gives it. */
  readonly local: string;
};

/** As of when, which sheets, and the button that draws them. */
export function DrawSection({
  session,
  year,
  choice,
  onChange,
  onDraw,
}: {
  readonly session: Session;
  readonly year: number;
  readonly choice: DrawChoice;
  readonly onChange: (choice: DrawChoice) => void;
  readonly onDraw: (wanted: RegionWanted) => void;
}) {
  const { reports: texts } = useDeskTexts();
  const region = regionByKey(session.region);
  const offered = drawableKinds(region, session.role);
  const { kinds, isPast, local } = choice;
  const [fault, setFault] = useState<string | null>(null);

  function submit(): void {
    const asOf = isPast ? instantOfLocal(local, region?.timeZone ?? 'UTC') : null;
    const isWrong = isPast && (asOf === null || Date.parse(asOf) > Date.now());

    setFault(isWrong ? texts.instantFault : null);

    if (!isWrong) onDraw({ year, asOf, kinds });
  }

  return (
    <>
      {session.role === 'operator' && (
        <Choice
          label={texts.instant.label}
          options={[
            { value: 'now', text: texts.instant.now },
            { value: 'past', text: texts.instant.past },
          ]}
          value={isPast ? 'past' : 'now'}
          onChange={(chosen) => onChange({ ...choice, isPast: chosen === 'past' })}
        />
      )}
      {isPast && (
        <InstantField
          value={local}
          onChange={(typed) => onChange({ ...choice, local: typed })}
          fault={fault}
        />
      )}
      <SheetChecks
        offered={offered}
        chosen={kinds}
        onChange={(ticked) => onChange({ ...choice, kinds: ticked })}
      />
      <Actions>
        <Button appearance="primary" disabledFocusable={kinds.length === 0} onClick={submit}>
          {kinds.length === 0
            ? texts.nothing
            : kinds.length === offered.length
              ? texts.submit
              : texts.submitSome(kinds.length)}
        </Button>
      </Actions>
    </>
  );
}
