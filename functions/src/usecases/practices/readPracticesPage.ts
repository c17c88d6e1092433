import type { Contract } from '../../../../shared/contract/contract';
import type { PracticesQuery } from '../../../../shared/contract/practicesQuery';
import type { Region } from '../../../../shared/regions/region';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import { cachedAnswer } from '../../feed/cachedAnswer';
import type { FilterOption, PracticeFilter } from '../../feed/filterForm';
import { pageOf } from '../../feed/pageOf';
import { PAGE_POLICY } from '../../feed/pageStyle';
import { practicesHtml } from '../../feed/practicesHtml';
import { publicPractice } from '../../feed/publicPractice';
import type { Operation } from '../../http/operation';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import type { ReadPublished } from './publishedMemory';
import type { PublishedPractice } from './publishedPractices';

/** Practices on a page. */
const PAGE_SIZE = 20;

/** Shows the published practices of a region to everybody. */
export function readPracticesPage({
  published,
  registries,
}: Pick<Ports, 'registries'> & { readonly published: ReadPublished }): Operation<
  Contract['readPracticesPage']
> {
  return async ({ params, query, headers }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const all = await published(region.value);
    const found = all.filter((one) => isWanted(one, query));
    const page = pageOf(found, query.page ?? 1, PAGE_SIZE);
    const html = practicesHtml({
      region: region.value.name,
      keeper: region.value.operator?.shortName ?? region.value.authority.name,
      query,
      filter: filterOf(region.value, all),
      page: { ...page, items: page.items.map((one) => publicPractice(region.value, one)) },
      found: found.length,
      all: all.length,
      isKept: registries === 'rows',
    });

    return {
      ok: true,
      value: cachedAnswer(html, headers['if-none-match'], { 'Content-Security-Policy': PAGE_POLICY }),
    };
  };
}

function isWanted({ practice }: PublishedPractice, query: PracticesQuery): boolean {
  const { form, level, municipality, practice: id } = query;

  return (
    (form === undefined || practice.form === form) &&
    (level === undefined || practice.level === level) &&
    (municipality === undefined || practice.reporter === municipality) &&
    (id === undefined || `${practice.reporter}-${practice.row}` === id)
  );
}

/** What some published practice has, in the order of the lists. */
function filterOf(region: Region, all: readonly PublishedPractice[]): PracticeFilter {
  const used = (list: string, key: 'form' | 'level' | 'reporter'): readonly FilterOption[] => {
    const present = new Set<string>(all.map(({ practice }) => practice[key]));

    return enumerationItems(list, region).filter((item) => present.has(item.key));
  };

  return {
    form: used('mentoringForm', 'form'),
    level: used('orgLevel', 'level'),
    municipality: used('municipality', 'reporter'),
  };
}
