import type { ColumnKind, Template } from './template';

/** What a column holds once it has left the workbook: the kind it had, or the coarse one it became. */
export type SharedKind =
  | Exclude<ColumnKind, { readonly type: 'personName' | 'contact' | 'inn' | 'year' }>
  | { readonly type: 'month' }
  | { readonly type: 'ageBand' }
  | { readonly type: 'legalEntityInn' };

/** A column as the server knows it. `from` is the key it has in the workbook. */
export type SharedColumn = {
  readonly key: string;
  readonly from: string;
  readonly caption: string;
  readonly kind: SharedKind;
  readonly required: boolean;
};

/** Age bands that leave the workbook, by age reached in the reporting year. 15–17 and 18–19 stay apart for the indicator of 15–19. */
export const AGE_BANDS = ['under10', '10-14', '15-17', '18-19', 'from20'] as const;

/** Stands for a 12-digit ИНН, which belongs to a person. */
export const PERSON_INN = 'person';

/**
 * The columns of `template` that leave the workbook, in sheet order. A column that is not in this list is
 * refused by the server.
 */
export function sharedColumns(template: Template): readonly SharedColumn[] {
  return template.columns.flatMap((column): SharedColumn[] => {
    const { key, caption, kind, sharing } = column;
    const required = column.required === 'always';

    if (sharing === 'local') return [];
    if (sharing !== 'shared')
      return [{ key: sharing.as, from: key, caption, kind: { type: sharing.coarse }, required }];
    if (
      kind.type === 'personName' ||
      kind.type === 'contact' ||
      kind.type === 'inn' ||
      kind.type === 'year'
    ) {
      throw new Error(`${template.key}.${key}: a column of type ${kind.type} cannot be shared as it is`);
    }

    return [{ key, from: key, caption, kind, required }];
  });
}
