import type {
  MappedHeading,
  MergeDecision,
  MergeFile,
  MergePlan,
  MergeReport,
  PickedFile,
} from '../../../../addin/src/usecases/desk';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

const HEADINGS: readonly MappedHeading[] = [
  { heading: 'Фамилия', place: 0, key: 'lastName', confidence: 'same' },
  { heading: 'Год рожд.', place: 1, key: 'birthYear', confidence: 'similar' },
  { heading: 'Наставник', place: 2, key: 'mentor', confidence: 'remembered' },
  { heading: 'Кл. руководитель', place: 3, key: null, confidence: 'none' },
];
const ORGANISATIONS = [
  { code: 'o1', name: 'МАОУ «Лесная школа»' },
  { code: 'o2', name: 'МБОУ СОШ № 900 имени Первых Садоводов города на берегу большой реки' },
  { code: 'o3', name: 'Центр детского творчества «Радуга»' },
];

/** Merging as it goes when the first file is plain, the second nobody's and the third damaged. */
export function fakeMerge() {
  let plan: MergePlan | null = null;

  function read(template: TemplateKey, files: readonly PickedFile[]): MergePlan {
    plan = {
      template,
      files: files.map(({ name }, index) => fileAt(name, index)),
      organisations: ORGANISATIONS,
      nobodys: template === 'events',
      columns: templates[template].columns.map(({ key, caption }) => ({ key, caption })),
      missing: ['o2', 'o3'],
    };

    return plan;
  }

  function decide({ file, headings, organisation }: MergeDecision): MergePlan {
    const before = plan ?? read('mentees', []);

    plan = {
      ...before,
      files: before.files.map((one) =>
        one.name === file
          ? {
              ...one,
              wants: 'nothing',
              headings: headings ?? one.headings,
              organisation: organisation === undefined ? one.organisation : organisation,
            }
          : one,
      ),
    };

    return plan;
  }

  const report: MergeReport = {
    added: 120,
    changed: 3,
    same: 40,
    samePersons: 2,
    files: 3,
    findings: [{ file: 'Лесная школа.xlsx', errors: 2, warnings: 1 }],
    collisions: [{ file: 'СОШ 900.xlsx', row: 12, caption: 'Год рождения', kept: 'Лесная школа.xlsx' }],
    missing: ['o3'],
  };

  return { read, decide, report };
}

function fileAt(name: string, index: number): MergeFile {
  const plain = {
    name,
    fault: null,
    rows: 12,
    organisation: 'o1',
    headings: null,
    wants: 'nothing',
  } as const;

  if (index === 0) return { ...plain, headings: HEADINGS, wants: 'approval' };
  if (index === 1) return { ...plain, organisation: null, wants: 'organisation' };
  if (index === 2) return { ...plain, fault: 'damaged', rows: 0, organisation: null };

  return plain;
}
