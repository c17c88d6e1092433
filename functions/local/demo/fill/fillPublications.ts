import type { Columns } from '../../../../shared/columns/columns';
import { publications } from '../../../../shared/templates/publications';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';
import { organisationsOf } from './organisationsOf';

/** A note about mentoring on the site of every organisation. */
export function fillPublications(input: FillInput): Columns {
  const { reporter, year, random } = input;
  const records = organisationsOf(input).map(({ code, name }, index) => ({
    rowCode: demoCode(random),
    title: `Наставничество в «${name}»`,
    medium: index === 0 ? 'media' : 'ownSite',
    topic: index % 2 === 0 ? 'implementation' : 'practice',
    published: `${year}-0${3 + (index % 6)}-1${index % 10}`,
    url: `https://example.org/${reporter.key}/${index + 1}`,
    organisation: code,
    showsPerson: 'no',
    showsMinor: 'no',
    reach: 100 + random(900),
  }));

  return columnsOfRecords(publications, records);
}
