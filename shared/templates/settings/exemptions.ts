import { organisationColumn, rowCodeColumn } from '../commonColumns';
import type { Template } from '../template';
import { exemptTemplates } from './exemptTemplates';
import { BASIS_LENGTH } from './givenColumns';

/** Who need not send something in one year, or may send it later. The newest sheet holds, beside the year's events. */
export const exemptions: Template = {
  key: 'exemptions',
  version: 1,
  name: 'Освобождения',
  title: 'Освобождения и переносы срока на год',
  purpose: 'Одна строка — кого и от какого отчёта освободили или до какого дня дали отсрочку.',
  texts: {
    ru: {
      name: 'Освобождения',
      inside: 'в освобождениях',
      instruction:
        'В строке назовите муниципалитет или организацию. Без нового дня отчёт не ждут совсем. Чтобы отменить, удалите строку и отправьте лист снова.',
    },
    en: {
      name: 'Exemptions',
      inside: 'in the exemptions',
      instruction:
        'Name a municipality or an organisation in each row. Without a new day nobody waits for the report at all. To take something back, delete the row and send the sheet again.',
    },
  },
  reportedBy: ['region'],
  settles: true,
  frozenColumns: 1,
  enumerations: { exemptTemplate: exemptTemplates },
  keys: [
    { columns: ['municipality', 'template'], unique: 'always' },
    { columns: ['organisation', 'template'], unique: 'always' },
  ],
  settings: [],
  carriedOver: 'none',
  measures: () => [],
  columns: [
    rowCodeColumn,
    {
      key: 'municipality',
      caption: 'Муниципалитет',
      help: 'Выберите из списка. Пусто, если строка об организации, которая сдаёт сама.',
      kind: { type: 'enumeration', enumeration: 'municipality' },
      required: 'optional',
      sharing: 'shared',
      width: 34,
    },
    {
      ...organisationColumn,
      caption: 'Организация',
      help: 'Организация региона, которая сдаёт сама, из листа «Организации». Пусто, если строка о муниципалитете.',
      required: 'optional',
    },
    {
      key: 'template',
      caption: 'Отчёт',
      help: 'Какой отчёт; «все отчёты» — освобождение от всех.',
      kind: { type: 'enumeration', enumeration: 'exemptTemplate' },
      required: 'always',
      sharing: 'shared',
      width: 38,
    },
    {
      key: 'due',
      caption: 'Новый последний день',
      help: 'День, до которого дали отсрочку. Пусто — отчёт не ждут.',
      kind: { type: 'date' },
      required: 'optional',
      sharing: 'shared',
      width: 14,
    },
    {
      key: 'reason',
      caption: 'Причина',
      help: 'Почему. Причину увидит тот, кого она касается; без фамилий и контактов.',
      kind: { type: 'text', maxLength: BASIS_LENGTH },
      required: 'always',
      sharing: 'shared',
      width: 50,
    },
  ],
};
