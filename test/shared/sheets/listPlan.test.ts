import { sheets as wording } from '../../../shared/messages/ru/sheets';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { usedTemplates } from '../../../shared/regions/usedTemplates';
import { listFormula } from '../../../shared/sheets/listFormula';
import { listPlan } from '../../../shared/sheets/listPlan';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { COLLEGE } from './helpers/filled';

const [municipality] = municipalityReporters(irkutsk);
const REGION: Reporter = { key: 'region', kind: 'region', name: 'РИКП' };

const planOf = (reporter: Reporter, keys: readonly TemplateKey[] = usedTemplates(irkutsk, reporter, 2024)) =>
  listPlan({ region: irkutsk, reporter, templates: keys.map((key) => templates[key]), sheets: {}, wording });

const sourceOf = (plan: ReturnType<typeof planOf>, to: TemplateKey): string | null => {
  const rule = plan.ruleOf({ type: 'reference', to });

  return rule?.kind === 'list' ? listFormula(rule) : null;
};

describe('the lists of a workbook', () => {
  it('take names of one column straight from their sheet', () => {
    const plan = planOf(municipality ?? REGION);

    expect(sourceOf(plan, 'organisations')).toContain('Организации!$A$7');
    expect(sourceOf(planOf(REGION), 'events')).toMatch(/OFFSET\(Мероприятия!\$[A-Z]\$7/);
    expect(plan.columns.map(({ key }) => key)).not.toContain('rows organisations');
  });

  it('join names of several columns by formulas, under the heading of the column that refers', () => {
    const column = planOf(municipality ?? REGION).columns.find(({ key }) => key === 'rows mentors');

    expect(column).toMatchObject({ heading: 'Наставник', growing: true });
    expect(column?.cells[0]?.formula).toContain('INDEX(Наставники!$A:$A,7)');
  });

  it('join nothing that no sheet refers to', () => {
    const keys = planOf(municipality ?? REGION, ['organisations', 'mentors']).columns.map(({ key }) => key);

    expect(keys).not.toContain('rows mentors');
  });

  it('have none for a sheet that is not in the workbook', () => {
    expect(sourceOf(planOf(municipality ?? REGION, ['organisations', 'awards']), 'mentors')).toBeNull();
  });

  it('have none for what a region has nothing of: tasks, where there is no roadmap', () => {
    const plan = listPlan({
      region: { ...irkutsk, roadmap: null, municipalRoadmaps: [] },
      reporter: REGION,
      templates: [templates.documents],
      sheets: {},
      wording,
    });

    expect(plan.ruleOf({ type: 'enumeration', enumeration: 'roadmapItem' })).toBeNull();
    expect(plan.ruleOf({ type: 'enumeration', enumeration: 'documentKind' })).not.toBeNull();
  });

  it('of an organisation that reports itself hold its own name', () => {
    const own = planOf(COLLEGE).columns.find(({ key }) => key === 'rows organisations');

    expect(own).toMatchObject({ heading: 'Организация', cells: [{ value: COLLEGE.name }], growing: false });
  });

  it('have one column for each list, whatever number of sheets draws on it', () => {
    const keys = planOf(municipality ?? REGION).columns.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['list roadmapItem', 'list practiceSelection']));
  });
});
