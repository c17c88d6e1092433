import type { Template } from '../template';

/** The template as it is or was in `version`; `null` for a version that is no longer, or not yet, read. */
export function templateOfVersion(template: Template, version: number): Template | null {
  if (version === template.version) return template;

  return template.previous?.template.version === version ? template.previous.template : null;
}
