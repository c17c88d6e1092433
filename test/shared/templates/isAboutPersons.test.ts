import { sourceOf } from '../../../shared/checking/contextSource';
import { rules } from '../../../shared/checking/rules/rules';
import { COUNT_SHAPES } from '../../../shared/measures/counts/countShapes';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

const ABOUT = TEMPLATE_KEYS.filter((key) => isAboutPersons(templates[key]));

test('registries beside whose rows something stays in the workbook are about persons', () => {
  expect(ABOUT).toEqual([
    'programmes',
    'mentors',
    'mentees',
    'practices',
    'publications',
    'documents',
    'awards',
    'partners',
  ]);
});

test('what can be sent of each in place of rows is written down, and of no other', () => {
  expect(Object.keys(COUNT_SHAPES).sort()).toEqual([...ABOUT].sort());
});

test('no sheet whose rows are sent is compared with rows that stay', () => {
  const compared = rules
    .filter(({ reads, templates: of }) => reads === 'shared' && of.some((key) => !ABOUT.includes(key)))
    .flatMap(({ context }) => context ?? [])
    .map(sourceOf)
    .flatMap(({ template, what }) => (what === 'columns' && template !== null ? [template] : []));

  expect(compared.filter((key) => ABOUT.includes(key))).toEqual([]);
});
