import type { Value } from '../columns/columns';
import type { Region } from '../regions/region';
import { FORM_ROLES, type FormRoles } from './formRoles';

/**
 * The titles of those of `forms` (keys joined by `+`) in which a person of this category cannot take the
 * part. Forms that may only be counted are left out: formCountsOnly refuses them, and naming one here would
 * say of a child what it discloses.
 */
export function misfitForms(region: Region, part: keyof FormRoles, forms: Value, category: Value): string[] {
  if (typeof forms !== 'string' || typeof category !== 'string') return [];

  const keys = forms.split('+');

  return region.mentoringForms
    .filter(
      ({ key, countsOnly }) => !countsOnly && keys.includes(key) && !FORM_ROLES[key][part].includes(category),
    )
    .map(({ title }) => title);
}
