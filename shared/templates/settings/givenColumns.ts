import type { TemplateColumn } from '../template';

/** Filled by Svod from the profile; never leaves the workbook, since the server knows it. */
const given = { required: 'optional', sharing: 'local', locked: true } as const;

/** Characters of «Основание». */
export const BASIS_LENGTH = 300;

/** What a line of a sheet of settings is about. */
export const sectionColumn: TemplateColumn = {
  ...given,
  key: 'section',
  caption: 'Раздел',
  help: 'К чему относится строка.',
  kind: { type: 'text', maxLength: 100 },
  width: 26,
};

/** A further column that only tells, with its own `key`, `caption`, `help` and `width`. */
export function toldColumn(told: Pick<TemplateColumn, 'key' | 'caption' | 'help' | 'width'>): TemplateColumn {
  return { ...given, ...told, kind: { type: 'text', maxLength: 600 } };
}

/** By which act, or for what reason, something is not as the profile has it. */
export const basisColumn: TemplateColumn = {
  key: 'basis',
  caption: 'Основание',
  help: 'Документ или причина, если значение отличается от того, с которым поставляется Свод. Печатается в отчётах; без фамилий и контактов.',
  kind: { type: 'text', maxLength: BASIS_LENGTH },
  required: 'conditional',
  sharing: 'shared',
  width: 44,
};

/** The code of a line that the profile gives. */
export const givenCodeColumn: TemplateColumn = {
  key: 'rowCode',
  caption: 'Код',
  help: 'Код строки. Не изменяйте.',
  kind: { type: 'rowCode', given: true },
  required: 'always',
  sharing: 'shared',
  width: 14,
  locked: true,
};
