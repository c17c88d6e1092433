#!/usr/bin/env bash
# Makes the pictures of README from a run of the demonstration. Needs LibreOffice, poppler-utils, ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/../.."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

npm run -s demo -- --out "$work"
cd "$work"
marked="$(ls -- *'с замечаниями.xlsx')"
good="${marked% — с замечаниями.xlsx}.xlsx"
soffice --headless --convert-to pdf Достижение_2024.xlsx "$marked" "$good" >/dev/null

# picture WORKBOOK PAGE NAME: one printed page without its margins.
picture() {
  pdftoppm -r 110 -f "$2" -l "$2" -singlefile -png "${1%.xlsx}.pdf" "$3"
  convert "$3.png" -trim -bordercolor white -border 12 "$OLDPWD/docs/pictures/$3.png"
}

pages() { pdfinfo "${1%.xlsx}.pdf" | awk '/^Pages/ {print $2}'; }
picture Достижение_2024.xlsx 1 attainment
picture Достижение_2024.xlsx 2 map
picture "$good" 1 start
picture "$good" "$(($(pages "$good") - 1))" monitoring
picture "$marked" "$(pages "$marked")" findings
