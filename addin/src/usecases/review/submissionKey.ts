import type { TemplateKey } from '../../../../shared/templates/template';
import type { Session } from '../desk';

/** Which submission of the key's own region. */
export type SubmissionKey = {
  readonly year: number;
  readonly template: TemplateKey;
  readonly reporter: string;
};

/** Its place in the API. */
export function paramsOf(
  { region }: Pick<Session, 'region'>,
  { year, template, reporter }: SubmissionKey,
): {
  readonly region: string;
  readonly year: string;
  readonly template: TemplateKey;
  readonly reporter: string;
} {
  return { region, year: String(year), template, reporter };
}
