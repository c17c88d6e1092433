import type { PracticesQuery } from '../../../shared/contract/practicesQuery';
import { publicPage } from '../../../shared/messages/ru/publicPage';
import { escapeMarkup } from './escapeMarkup';

/** A value that can be chosen, and what it is called. */
export type FilterOption = { readonly key: string; readonly label: string };

/** What can be chosen: only what some published practice has. */
export type PracticeFilter = {
  readonly form: readonly FilterOption[];
  readonly level: readonly FilterOption[];
  readonly municipality: readonly FilterOption[];
};

const { filter: texts } = publicPage;

/** The filter as a form that works without a script: choosing asks for the page again. */
export function filterForm(query: PracticesQuery, options: PracticeFilter): string {
  return `<section class="filter" aria-labelledby="filter">
<h2 id="filter">${texts.title}</h2>
<form method="get">
${choice('form', query.form, options.form)}
${choice('level', query.level, options.level)}
${choice('municipality', query.municipality, options.municipality)}
<button type="submit">${texts.apply}</button>
</form>
<p><a href="?">${texts.clear}</a></p>
</section>`;
}

function choice(
  name: keyof PracticeFilter,
  chosen: string | undefined,
  options: readonly FilterOption[],
): string {
  const items = options.map(
    ({ key, label }) =>
      `<option value="${escapeMarkup(key)}"${key === chosen ? ' selected' : ''}>${escapeMarkup(label)}</option>`,
  );

  return `<label>${texts[name]}<select name="${name}">
<option value="">${texts.any}</option>
${items.join('\n')}
</select></label>`;
}
