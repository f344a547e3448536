/* How a report looks, on a screen, on paper and in a word processor, which knows only the simpler half of it. */

/** Zone tints with a dark word on them; shapes and words say the same. */
export const zoneTints = {
  Red: { fill: '#F8D7DA', ink: '#7A1420' },
  Yellow: { fill: '#FCEBB6', ink: '#5C4400' },
  Green: { fill: '#D3EBD8', ink: '#14532D' },
} as const;

const ink = '#1F2933';
const quiet = '#52606D';
const accent = '#1F4E5F';
const rule = '#D5DCE2';
const tint = '#EEF3F5';

export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: ${ink}; font: 10.5pt/1.5 Calibri, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 178mm; margin: 0 auto; padding: 12mm 6mm 16mm; }
h1, h2, h3 { color: ${accent}; line-height: 1.2; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 26pt; font-weight: 600; margin: 1mm 0 1mm; letter-spacing: -0.01em; }
h2 { font-size: 15pt; font-weight: 600; margin: 10mm 0 3mm; padding-bottom: 1.5mm; border-bottom: 1.5px solid ${accent}; }
h3 { font-size: 11.5pt; font-weight: 600; margin: 6mm 0 1.5mm; }
p { margin: 0 0 2.5mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 3mm; padding-left: 6mm; }
li { margin-bottom: 1mm; }
p, li, td { overflow-wrap: break-word; }
.kind { color: ${quiet}; font-size: 9pt; letter-spacing: 0.06em; text-transform: uppercase; margin: 0; }
.level { font-size: 13pt; color: ${quiet}; margin: 0 0 4mm; }
.facts { color: ${quiet}; font-size: 9pt; margin: 0 0 6mm; }
.facts span { margin-right: 5mm; white-space: nowrap; }
.label { font-weight: 600; }
.kept { color: ${quiet}; border-left: 3px solid ${rule}; padding-left: 3mm; white-space: pre-line; }
hr { border: 0; border-top: 1px solid ${rule}; margin: 4mm 0 3mm; }
.table { position: relative; overflow-x: auto; margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; font-size: 8.5pt; }
th, td { text-align: left; vertical-align: top; padding: 1.6mm 2mm; border-bottom: 1px solid ${rule}; }
thead th { background: ${tint}; color: ${accent}; font-weight: 600; border-bottom: 1.5px solid ${accent}; vertical-align: bottom; }
tbody th { font-weight: 400; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.result th, tr.result td { font-weight: 600; background: ${tint}; }
.short { white-space: nowrap; font-size: 8.5pt; }
thead th { white-space: normal; }
.whole { white-space: nowrap; }
tbody th { min-width: 34mm; }
td.number, th.number { padding-left: 1mm; padding-right: 1.5mm; }
td.long, th.long { min-width: 42mm; }
.card { border: 1px solid ${rule}; border-top: 4px solid ${accent}; padding: 5mm 6mm 3mm; margin: 0 0 4mm; break-inside: avoid; }
.card h2 { border: 0; margin: 0; padding: 0; font-size: 9pt; letter-spacing: 0.06em; text-transform: uppercase; color: ${quiet}; }
.big { font-size: 34pt; font-weight: 600; line-height: 1.1; color: ${accent}; margin: 0 0 1mm; }
.big small { font-size: 11pt; font-weight: 400; color: ${quiet}; }
.zone { display: inline-block; font-size: 12pt; font-weight: 600; padding: 0.5mm 3mm; border-radius: 3px; margin-left: 3mm; vertical-align: middle; border: 1px solid currentColor; }
.zone-red { background: ${zoneTints.Red.fill}; color: ${zoneTints.Red.ink}; }
.zone-yellow { background: ${zoneTints.Yellow.fill}; color: ${zoneTints.Yellow.ink}; }
.zone-green { background: ${zoneTints.Green.fill}; color: ${zoneTints.Green.ink}; }
.quiet { color: ${quiet}; font-size: 9pt; }
figure { margin: 3mm 0 4mm; break-inside: avoid; page-break-inside: avoid; }
figcaption { color: ${quiet}; font-size: 9pt; margin-top: 1mm; }
svg { display: block; width: 100%; height: auto; font: 11px Calibri, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.severity { font-weight: 600; white-space: nowrap; }
.severity span { display: inline-block; width: 5mm; text-align: center; }
.error { color: #8A1C24; } .warning { color: #6B4A00; } .info { color: ${accent}; }
table.checks th { min-width: 0; }
@page { margin: 16mm 15mm 18mm; }
@media print { main { max-width: none; padding: 0; } h2 { margin-top: 8mm; } .table { overflow: visible; } a { color: inherit; } }
@media (max-width: 500px) { main { padding: 6mm 4mm; } .facts span { white-space: normal; display: block; } h1 { font-size: 21pt; } }
`;
