import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectWanted } from '../../../usecases/consolidated/collectWanted';
import type { OfferedRegistry } from '../../../usecases/consolidated/offerRegistries';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Choice } from '../../parts/Choice';
import { Hint } from '../../parts/Hint';
import { ColumnBoxes } from './ColumnBoxes';

/** What names an offered registry among the others. */
function keyOf({ template, view }: Pick<OfferedRegistry, 'template' | 'view'>): string {
  return view === null ? template : `${template}.${view}`;
}

/** The choice of a registry and its columns. What was chosen for a sheet that is there comes first. */
export function CollectForm({
  offered,
  year,
  offersAnew,
  onSubmit,
}: {
  readonly offered: readonly OfferedRegistry[];
  readonly year: number;
  /** Whether a new sheet is the way on. */
  readonly offersAnew: boolean;
  readonly onSubmit: (wanted: CollectWanted) => void;
}) {
  const { common } = useTexts();
  const { consolidated: texts } = useDeskTexts();
  const [key, setKey] = useState<string | null>(null);
  /** By registry, since going back and forth is to lose nothing. */
  const [changed, setChanged] = useState<Readonly<Record<string, readonly string[]>>>({});
  const registry = offered.find((one) => keyOf(one) === key) ?? offered.find(isLikely) ?? offered[0];

  if (registry === undefined) return null;

  const { template, view, columns, standing } = registry;
  const all = columns.map((column) => column.key);
  const chosen =
    changed[keyOf(registry)] ?? (standing && standing.columns.length > 0 ? standing.columns : all);
  const submit = (anew: boolean) => onSubmit({ template, view, year, columns: chosen, anew });
  const nameOf = (one: OfferedRegistry) =>
    one.view === null ? common.templates[one.template].name : texts.views(one.title);

  return (
    <>
      <Choice
        label={texts.registry}
        options={offered.map((one) => ({ value: keyOf(one), text: nameOf(one) }))}
        value={keyOf(registry)}
        onChange={setKey}
      />
      <ColumnBoxes
        columns={columns}
        chosen={chosen}
        onChange={(now) => setChanged({ ...changed, [keyOf(registry)]: now })}
      />
      {standing && <Hint>{texts.standing(standing.sheet)}</Hint>}
      <Actions>
        <Button appearance="primary" onClick={() => submit(false)}>
          {standing ? texts.refresh : texts.collect}
        </Button>
        {(offersAnew || standing) && <Button onClick={() => submit(true)}>{texts.anew}</Button>}
      </Actions>
    </>
  );
}

/** What is collected first of all; the directory, which comes before it, is seldom wanted by itself. */
function isLikely({ template, standing }: OfferedRegistry): boolean {
  return standing !== null || template === 'mentees';
}
