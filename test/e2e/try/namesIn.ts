import type { DemoBook } from '../../../functions/local/demo/demoBooks';

const PERSONAL = ['lastName', 'firstName', 'middleName', 'contact'];

/** The names and contacts in the registries of people of a workbook. */
export function namesIn({ mentors, mentees }: DemoBook['columns']): readonly string[] {
  const values = [mentors, mentees].flatMap((sheet) =>
    PERSONAL.flatMap((key) => sheet?.columns[key]?.dictionary ?? []),
  );

  return [...new Set(values.flatMap((value) => (typeof value === 'string' ? [value] : [])))];
}
