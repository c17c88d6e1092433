import { WorkbookFault } from '../../ports/workbookFault';

/** The answer, or `notAnswering` after so many milliseconds; an answer that comes later is dropped. */
export async function answerWithin<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookFault('notAnswering')), milliseconds);
  });

  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
