import { groupedBy } from '../../measures/recommendations/groupedBy';
import type { Recommendation } from '../../measures/recommendations/recommendation';
import type { RoadmapExecution } from '../../measures/roadmapExecution';
import type { Language } from '../../messages/language';
import { recommendationTexts } from '../../messages/recommendationTexts';
import type { Region } from '../../regions/region';
import { TEMPLATE_KEYS, templates } from '../../templates/templates';
import type { AdviceLine } from './adviceLines';

/** What the words of a recommendation are taken from. */
export type Wording = {
  readonly region: Region;
  readonly executions: readonly RoadmapExecution[];
  readonly language: Language;
};

/** What is to be done, in one or two sentences. */
export function recommendationSentence(line: AdviceLine, wording: Wording): string {
  const texts = recommendationTexts[wording.language];
  const { region, executions, language } = wording;
  const [one] = line;
  const { kind, subject, value, goal } = one;
  const title = () => titled(region, subject);

  switch (kind) {
    case 'overdue':
    case 'missing':
      return reportsSentence(line, language);
    case 'roadmap': {
      const item = executions.flatMap(({ items }) => items).find(({ code }) => code === subject);

      return texts.roadmap(item?.number ?? subject, unended(item?.title ?? ''));
    }
    case 'incomplete':
    case 'noData':
      return texts[kind](subject, title());
    case 'belowTarget':
    case 'fell':
      return texts[kind](subject, title(), value ?? 0, goal ?? 0);
    case 'coverage':
      return coverageSentence(one, wording);
    case 'ladder':
      if (goal === null) return texts.ladder.none(title());

      return value === null || value === 0
        ? texts.ladder.nothing(title(), goal)
        : texts.ladder.little(title(), value, goal);
  }
}

/** Reports of one day are named together. */
function reportsSentence(line: AdviceLine, language: Language): string {
  const texts = recommendationTexts[language];
  const days = [...groupedBy(line, ({ kind, due }) => `${kind} ${due}`).values()];

  return texts.send(
    days.flatMap((reports) => {
      const [first] = reports;
      const names = reports.map(({ subject }) => templateName(subject, language));

      return first === undefined
        ? []
        : texts[first.kind === 'overdue' ? 'overdue' : 'missing'](names, first.due ?? '');
    }),
  );
}

function coverageSentence({ subject, value, goal }: Recommendation, { region, language }: Wording): string {
  const texts = recommendationTexts[language].coverage;
  const coverage = region.coverages.find(({ key }) => key === subject);
  const title = titled(region, subject);

  if (value === null) return texts.unknown(title);

  return coverage?.of === 'municipalities' ? texts.first(title) : texts.more(title, value, goal ?? 0);
}

function titled({ indicators, ladders, coverages }: Region, subject: string): string {
  const known = [...indicators, ...ladders, ...coverages].find(({ key }) => key === subject);

  return unended(known?.title ?? subject);
}

function templateName(subject: string, language: Language): string {
  const key = TEMPLATE_KEYS.find((one) => one === subject);

  return key === undefined ? subject : templates[key].texts[language].name;
}

/** Without the mark the source's text ends with, so that the sentence's own may follow. */
function unended(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}
