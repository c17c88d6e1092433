import type { ErrorBody } from '../contract/errorBody';
import { REFUSALS, type Refusal, type RefusalCode } from '../contract/refusals';
import { problems as en } from './en/problems';
import { formatInstant } from './formatInstant';
import type { Language } from './language';
import type { ProblemTexts, ShownProblem } from './problemTexts';
import { refusalMessage } from './refusalMessage';
import { problems as ru } from './ru/problems';

const TEXTS: Readonly<Record<Language, ProblemTexts>> = { ru, en };

/** Refusals that only an operator can look into, by the number of the request. */
const FOR_OPERATORS: readonly RefusalCode[] = ['internal'];

/**
 * What is said of a problem: what happened, why, and what to do next. Instants are told in `timeZone` (an IANA name),
 * or as this computer's clock shows them.
 */
export function problemText(
  language: Language,
  problem: ShownProblem,
  timeZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const texts = TEXTS[language];

  switch (problem.kind) {
    case 'workbook':
      return texts.workbook[problem.reason](problem.reason === 'unknown' ? '' : problem.detail);
    case 'file':
      return texts.file[problem.reason];
    case 'namesFile':
      return texts.namesFile[problem.reason];
    case 'yearOther':
      return texts.yearOther(problem.actual, problem.wanted);
    case 'bug':
      return texts.bug(problem.detail);
    case 'refused':
      return refusedText(language, problem.error, timeZone);
    default:
      return texts.plain[problem.kind];
  }
}

/** In the language of the screen; where the service says more than this build knows, in its own words. */
function refusedText(
  language: Language,
  { code, params, message, requestId }: ErrorBody,
  timeZone: string,
): string {
  const texts = TEXTS[language];
  const moved = REFUSALS.headMoved.params.safeParse(params);

  if (code === 'headMoved' && moved.success)
    return texts.headMoved(moved.data.revision, formatInstant(moved.data.sentAt, timeZone, language));

  const known = REFUSALS[code].params.safeParse(params);
  // Safe: the params were parsed by the schema of that very code.
  const refusal = { code, status: REFUSALS[code].status, params: known.data } as Refusal;
  const text = known.success ? refusalMessage(language, refusal) : message;

  return FOR_OPERATORS.includes(code) ? text + texts.requestNumber(requestId) : text;
}
