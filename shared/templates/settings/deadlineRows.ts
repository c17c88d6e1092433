import type { Region } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import type { ReporterKind } from '../../regions/reporterKind';
import type { FixedRow, TemplateKey } from '../template';
import { templates } from '../templates';

const WHO: Readonly<Record<ReporterKind, string>> = {
  municipality: 'муниципалитеты',
  organisation: 'организации',
  region: 'регион',
};

const PREFIX = 'due_';

/** One line for every sheet that the region's calendar asks for in `year`. */
export function deadlineRows({ calendar }: Region, _reporter: Reporter, year: number): readonly FixedRow[] {
  return calendar
    .filter(({ from }) => from <= year)
    .map(({ template, due, obligation, reportedBy, basis }) => ({
      code: codeOf(template),
      section: reportedBy.map((kind) => WHO[kind]).join(', '),
      caption: templates[template].title,
      unit: 'none',
      required: true,
      starts: { due: `${year}-${due}`, obligation, basis: basis ?? null },
    }));
}

/** The codes of the lines of all years. */
export function deadlineCodes({ calendar }: Region): readonly string[] {
  return calendar.map(({ template }) => codeOf(template));
}

/** The calendar's template whose line has this code, if there is one. */
export function templateOfLine({ calendar }: Region, code: string): TemplateKey | null {
  return calendar.find(({ template }) => codeOf(template) === code)?.template ?? null;
}

function codeOf(template: TemplateKey): string {
  return `${PREFIX}${template}`;
}
