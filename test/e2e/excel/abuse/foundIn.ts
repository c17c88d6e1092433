import type { CheckReport } from '../../../../addin/src/usecases/desk';

/** A report's findings as in `AbuseCase`. */
export function foundIn({ sheets }: CheckReport): readonly string[] {
  return sheets.flatMap((one) =>
    one.findings.map(({ sheet, row, finding: { severity, code, column } }) => {
      const place = `${row === null ? '' : `!${row}`}${column === null ? '' : `/${column}`}`;

      return `${severity} ${code} ${sheet}${place}`;
    }),
  );
}
