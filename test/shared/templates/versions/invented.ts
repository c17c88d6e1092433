import type { PreviousVersion, Template, TemplateColumn } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

const column = (key: string, caption: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  key,
  caption,
  help: 'Проба.',
  kind: { type: 'text', maxLength: 50 },
  required: 'optional',
  sharing: 'shared',
  width: 10,
  ...more,
});

const rowCode = templates.practices.columns.filter(({ key }) => key === 'rowCode');

/** Hours became minutes. */
export function minutesOfHours<T>(value: T | number | string | null): T | number | string | null {
  return typeof value === 'number' ? value * 60 : value;
}

const older: Template = {
  ...templates.practices,
  version: 1,
  rowsNamedBy: [['name']],
  demands: [],
  keys: [],
  publishConsents: [],
  happened: [],
  columns: [
    ...rowCode,
    column('name', 'Название'),
    column('hours', 'Часов', { kind: { type: 'number', min: 0, max: 99, decimals: 0, missing: ['noData'] } }),
    column('secret', 'Тайна', { sharing: 'local' }),
    column('told', 'Согласие', { sharing: 'local' }),
    column('began', 'Начата', { kind: { type: 'date' }, sharing: { coarse: 'month', as: 'monthBegan' } }),
    column('old', 'Лишняя'),
  ],
};

const previous: PreviousVersion = {
  template: older,
  moves: {
    title: { kind: 'renamed', from: 'name' },
    minutes: { kind: 'converted', from: 'hours', by: minutesOfHours },
    place: { kind: 'new', value: 'здесь' },
  },
  dropped: ['old'],
};

/** A template whose second version renames, converts, adds, shares and drops. */
export const newer: Template = {
  ...older,
  version: 2,
  previous,
  columns: [
    ...rowCode,
    column('title', 'Название практики'),
    column('minutes', 'Минут', {
      kind: { type: 'number', min: 0, max: 9999, decimals: 0, missing: ['noData'] },
    }),
    column('secret', 'Тайна', { sharing: 'local' }),
    column('told', 'Согласие'),
    column('began', 'Начата', { kind: { type: 'date' }, sharing: { coarse: 'month', as: 'monthBegan' } }),
    column('place', 'Где'),
  ],
};

export { older };
