import type { DeskReviewTexts } from '../../../../../shared/messages/ru/deskReview';
import type { ReviewPlace } from '../../../../../shared/review/review';

/** What is known of a place besides its codes. */
type Placed = ReviewPlace & { readonly caption: string | null; readonly rowText: string | null };

/** Where a question is, for somebody who has not the workbook: «строка с кодом k3…, «Год рождения»». */
export function placeText({ row, rowText, caption }: Placed, texts: DeskReviewTexts): string {
  if (row === null) return texts.wholeSheet;

  const line = rowText ?? texts.row(row);

  return caption === null ? line : `${line}, ${texts.column(caption)}`;
}
