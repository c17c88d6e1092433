import { check } from '../../../../shared/checking/check';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import {
  COLLEGE,
  checkSheet,
  code,
  columnsOf,
  contextWith,
  ORGANISATION,
  places,
  REGION,
  sampleRow,
} from '../sample';

const DIRECTORY = columnsOf([{ rowCode: ORGANISATION }, { rowCode: code(2, 'c') }]);
const OTHER = code(3, 'c');

describe('organisationUnknown', () => {
  it.each([
    ['stands in the directory', ORGANISATION, []],
    ['does not stand in the directory', OTHER, ['0:organisation']],
    ['is blank, which requiredBlank says', null, []],
  ])('of a municipality when the organisation %s', (_, organisation, found) => {
    const rows = [{ organisation }];
    const context = { organisations: DIRECTORY };

    expect(places(checkSheet({ template: 'mentees', rows }, context), 'organisationUnknown')).toEqual(found);
    expect(places(checkSheet({ template: 'mentors', rows }, context), 'organisationUnknown')).toEqual(found);
  });

  it('concerns every sheet with organisations in it, and the region too', () => {
    const referring = TEMPLATE_KEYS.filter((key): key is Exclude<typeof key, 'monitoring'> =>
      sharedColumns(templates[key]).some(
        ({ kind }) => kind.type === 'reference' && kind.to === 'organisations',
      ),
    );

    expect(referring).toEqual(
      expect.arrayContaining(['programmes', 'events', 'publications', 'orgMonitoring']),
    );

    for (const template of referring) {
      for (const reporter of [contextWith().reporter, REGION]) {
        const columns = columnsOf([sampleRow(template, 'shared', { organisation: OTHER })]);
        const context = contextWith({ reporter, organisations: DIRECTORY });

        expect(places(check(templates[template], columns, context, 'shared'), 'organisationUnknown')).toEqual(
          ['0:organisation'],
        );
      }
    }
  });

  it('is not run for a municipality without its directory', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{ organisation: OTHER }] });

    expect(outcome.counts.organisationUnknown).toBeUndefined();
    expect(outcome.rulesRun).not.toContain('organisationUnknown');
  });

  it('finds every organisation unknown in an empty directory', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{}] }, { organisations: columnsOf([]) });

    expect(places(outcome, 'organisationUnknown')).toEqual(['0:organisation']);
  });

  it('holds a college to itself, whatever directory is at hand', () => {
    const rows = [{ organisation: COLLEGE.key }, { organisation: code(2, 'c') }];
    const context = { reporter: COLLEGE, organisations: DIRECTORY };

    expect(places(checkSheet({ template: 'mentees', rows }, context), 'organisationUnknown')).toEqual([
      '1:organisation',
    ]);
    expect(checkSheet({ template: 'mentees', rows }, context).comparedWith).not.toContain('organisations');
  });
});
