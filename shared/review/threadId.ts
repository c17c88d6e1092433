/** The id of the thread that cell `number`, from 0 on, of a return began. */
export function threadId(event: string, number: number): string {
  return `${event}.${number}`;
}
