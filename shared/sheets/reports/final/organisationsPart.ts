import { measuredOf } from '../../../measures/recommendations/measuredOf';
import { monitoringRows } from '../../../templates/monitoringRows';
import { templates } from '../../../templates/templates';
import { numberCell, textCell } from '../../cellSpec';
import type { CellSpec } from '../../sheetSpec';
import { type FinalContext, finalLine } from './finalContext';

/** Under it stands what the organisations' monitoring adds up to, by the codes of the municipal one. */
const PREFIX = 'orgMonitoring';

/** What the organisations reported in May, added up: the lines of the municipal monitoring that they have. */
export function organisationsPart(context: FinalContext): readonly (readonly CellSpec[])[] {
  const { regionYear, reporter, texts, language, headOf } = context;
  const head = headOf('orgMonitoring');
  const { final } = texts;

  if (head === undefined) {
    const { name } = templates.orgMonitoring.texts[language];

    return isUsed(context) ? [finalLine(name, textCell(final.notSent, 'partial'), [])] : [];
  }

  const lines = [
    ...monitoringRows(regionYear.region, reporter).map(({ code, section, caption }) => ({
      code,
      text: `${section}: ${caption}`,
    })),
    { code: 'mentors', text: final.extra.mentors },
    { code: 'mentees', text: final.extra.mentees },
  ];

  return lines.flatMap(({ code, text }) => {
    const value = measuredOf(head, `${PREFIX}.${code}`);
    const missing = measuredOf(head, `${PREFIX}.${code}.missing`) ?? 0;

    if (value === null) return [];

    return [
      finalLine(text, numberCell(value), [
        texts.receipt(head.receipt),
        missing > 0 ? final.missing(missing) : null,
      ]),
    ];
  });
}

function isUsed({ regionYear: { region, year } }: FinalContext): boolean {
  return region.calendar.some(({ template, from }) => template === 'orgMonitoring' && from <= year);
}
