import { loadedFiles } from './loadedFiles';

test('what a page loads at once is its entry, what the entry imports and its styles, not Office.js or pictures', () => {
  const html = `<head>
    <link rel="icon" type="image/png" href="assets/icons/svod-32.png">
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="vendor/office-js/office.js"></script>
    <script type="module" src="assets/taskpane-ABCDEFGH.js"></script>
    <link rel="stylesheet" href="assets/taskpane-ABCDEFGH.css"><link rel="modulepreload" href="assets/chunk-HGFEDCBA.js">
    </head>`;

  expect(loadedFiles(html)).toEqual([
    'assets/taskpane-ABCDEFGH.js',
    'assets/taskpane-ABCDEFGH.css',
    'assets/chunk-HGFEDCBA.js',
  ]);
});
