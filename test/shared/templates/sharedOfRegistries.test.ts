import { awards } from '../../../shared/templates/awards';
import { documents } from '../../../shared/templates/documents';
import { practices } from '../../../shared/templates/practices';
import { programmes } from '../../../shared/templates/programmes';
import { publications } from '../../../shared/templates/publications';
import type { Template } from '../../../shared/templates/template';

const staying = ({ columns }: Template) =>
  columns.filter(({ sharing }) => sharing === 'local').map(({ key }) => key);
const coarse = ({ columns }: Template) =>
  columns.flatMap(({ key, sharing }) => (typeof sharing === 'object' ? [`${key} → ${sharing.as}`] : []));

describe('what stays in the workbook', () => {
  it.each<[Template, readonly string[]]>([
    [programmes, ['partner', 'curator']],
    [practices, ['authors']],
    [publications, ['title', 'url', 'consentPublish']],
    [documents, ['title']],
    [awards, ['mentor', 'person', 'actNumber']],
  ])('of $key is what names somebody or leads to a name', (template, keys) => {
    expect(staying(template)).toEqual(keys);
  });

  it('are the days on which something happened to somebody: their months leave', () => {
    expect(coarse(awards)).toEqual(['date → monthAwarded']);
    expect(coarse(publications)).toEqual(['published → monthPublished']);
    expect(coarse(programmes)).toEqual([
      'dateIn → monthIn',
      'dateOut → monthOut',
      'partnerInn → partnerLegalInn',
    ]);
  });

  it.each([programmes, practices, publications, documents, awards])(
    'of $key, no column has its name alone',
    (template) => {
      const kinds = template.columns.map(({ kind }) => kind.type);

      for (const personal of ['personName', 'personCode', 'contact', 'year'])
        expect(kinds).not.toContain(personal);
    },
  );
});

describe('who reports', () => {
  it.each<[Template, readonly string[]]>([
    [programmes, ['municipality', 'organisation']],
    [practices, ['municipality', 'organisation']],
    [awards, ['municipality', 'organisation']],
    [publications, ['municipality', 'organisation', 'region']],
    [documents, ['municipality', 'organisation', 'region']],
  ])('$key', (template, kinds) => {
    expect(template.reportedBy).toEqual(kinds);
  });
});

describe('the organisation of a row', () => {
  it.each<[Template, string]>([
    [programmes, 'always'],
    [practices, 'always'],
    [publications, 'optional'],
    [documents, 'optional'],
    [awards, 'optional'],
  ])('is asked for in $key as far as the row must have one', (template, required) => {
    expect(template.columns.find(({ key }) => key === 'organisation')?.required).toBe(required);
  });
});
