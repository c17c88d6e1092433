import { mentees } from './mentees';
import { mentors } from './mentors';
import { monitoring } from './monitoring';
import { organisations } from './organisations';
import type { Template, TemplateKey } from './template';

/** Every template, in the order in which they are filled and sent. */
export const templates: Readonly<Record<TemplateKey, Template>> = {
  organisations,
  mentors,
  mentees,
  monitoring,
};

/** The keys of `templates`, in the same order. */
export const TEMPLATE_KEYS = [
  'organisations',
  'mentors',
  'mentees',
  'monitoring',
] as const satisfies readonly TemplateKey[];
