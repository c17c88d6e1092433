/** Whether a value that is not blank may stand in a column. */
export type ValueGuard = (value: string | number) => boolean;
