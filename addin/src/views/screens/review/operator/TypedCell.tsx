import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ROW_CODE } from '../../../../../../shared/columns/columns';
import { sharedColumns } from '../../../../../../shared/templates/sharedColumns';
import { templates } from '../../../../../../shared/templates/templates';
import type { ChosenCell } from '../../../../usecases/review/chosenCell';
import type { ReviewedYear } from '../../../../usecases/review/readSubmissions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Choice } from '../../../parts/Choice';
import { sentTemplates } from '../../../state/shownSubmissions';
import { returnable, typedCell } from '../../../state/typedCell';

const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** Names a cell by who sent it, row code and column. */
export function TypedCell({
  read,
  onAdd,
}: {
  readonly read: ReviewedYear;
  readonly onAdd: (cell: ChosenCell) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const { narrow } = useStyles();
  const open = returnable(read);
  const keys = sentTemplates(open);
  const [chosen, setChosen] = useState(keys[0]);
  const [reporter, setReporter] = useState('');
  const [column, setColumn] = useState('');
  const [row, setRow] = useState('');
  const [fault, setFault] = useState(false);
  const template = keys.find((key) => key === chosen) ?? keys[0];
  const senders = open.filter((one) => one.template === template);
  const sender = senders.find((one) => one.reporter === reporter) ?? senders[0];

  if (template === undefined || sender === undefined) return null;

  const columns = sharedColumns(templates[template])
    .filter(({ key }) => key !== ROW_CODE)
    .map(({ from, caption }) => ({ value: from, text: caption }));

  function add(): void {
    const cell = sender === undefined ? null : typedCell(sender, row, column === '' ? null : column);

    setFault(cell === null);
    if (cell === null) return;

    onAdd(cell);
    setRow('');
  }

  return (
    <>
      <Choice
        label={texts.template}
        options={keys.map((key) => ({ value: key, text: common.templates[key].name }))}
        value={template}
        onChange={(value) => {
          setChosen(keys.find((key) => key === value));
          setColumn('');
        }}
      />
      <Choice
        label={texts.typedReporter}
        options={senders.map(({ reporter: value, name: text }) => ({ value, text }))}
        value={sender.reporter}
        onChange={setReporter}
      />
      <Field
        label={texts.typedRow}
        hint={texts.typedRowHint}
        className={narrow}
        {...(fault && { validationMessage: texts.typedRowFault, validationState: 'error' as const })}
      >
        <Input className={narrow} value={row} onChange={(_, { value }) => setRow(value)} />
      </Field>
      <Choice
        label={texts.typedColumn}
        options={[{ value: '', text: texts.wholeRow }, ...columns]}
        value={column}
        onChange={setColumn}
      />
      <Actions>
        <Button onClick={add}>{texts.typedAdd}</Button>
      </Actions>
    </>
  );
}
