import type { FixedRows, Template } from './template';

/** A template whose rows are given. */
export type FixedTemplate = Template & { readonly fixedRows: FixedRows };

/** Whether the rows of `template` are given; the user adds those of any other. */
export function isFixedTemplate(template: Template): template is FixedTemplate {
  return template.fixedRows !== undefined;
}
