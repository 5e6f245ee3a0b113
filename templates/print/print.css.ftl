<#-- How forms and handbooks look on paper. -->
<#assign accent = scheme.accent?has_content?then(scheme.accent, "#0b5563")>
@page {
  size: A4;
  margin: 20mm 20mm 18mm;
  @top-left { content: element(running-left); vertical-align: bottom; padding-bottom: 3mm; width: 80mm; }
  @top-right { content: element(running-right); vertical-align: bottom; padding-bottom: 3mm; width: 90mm; }
  @bottom-left { content: element(running-foot); vertical-align: top; padding-top: 4mm; width: 130mm; }
  @bottom-right { content: counter(page) " / " counter(pages); vertical-align: top; padding-top: 4mm; width: 30mm; font: 9pt 'Source Sans 3'; color: #444; }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
@page cover {
  margin: 0;
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
.running-left, .running-right, .running-foot { font: 9pt/1.2 'Source Sans 3'; color: #444; }
.running-left { position: running(running-left); }
.running-right { position: running(running-right); text-align: right; }
.running-foot { position: running(running-foot); }

html { font-family: 'Source Sans 3'; font-size: 10.5pt; line-height: 1.4; color: #111; }
body { margin: 0; }
h1, h2, h3, h4 { font-weight: bold; line-height: 1.2; page-break-after: avoid; -fs-page-break-min-height: 28mm; }
h1 { font-size: 21pt; margin: 0 0 3mm; color: ${accent}; }
h2 { font-size: 14pt; margin: 5.5mm 0 2mm; color: ${accent}; }
h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; }
h4 { font-size: 10.5pt; margin: 4mm 0 1mm; }
p, ul, ol, dl, blockquote { margin: 0 0 2.6mm; orphans: 2; widows: 2; }
p, ul, ol, dl, blockquote { max-width: 142mm; }
ul, ol { padding-left: 6mm; }
li { margin: 0 0 1mm; }
li.task { list-style: none; margin-left: -6mm; padding-left: 6mm; text-indent: -6mm; }
blockquote { padding-left: 4mm; border-left: 0.8mm solid ${accent}; }
dt { font-weight: bold; }
dd { margin: 0 0 2mm 6mm; }
hr { border: 0; border-top: 0.5pt solid #777; margin: 5mm 0; }
code, pre, kbd { font-family: 'Source Sans 3'; }
small { font-size: 9pt; }
a { color: ${accent}; text-decoration: none; border-bottom: 0.4pt solid ${accent}; }
.lead { font-size: 12pt; line-height: 1.35; color: #333; margin-bottom: 5mm; }
.address { font-size: 9pt; color: #444; word-wrap: break-word; }
figure { margin: 4mm 0; text-align: center; page-break-inside: avoid; }
figure img { max-width: 120mm; max-height: 180mm; }

table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; page-break-inside: avoid; -fs-table-paginate: paginate; }
tr { page-break-inside: avoid; }
th, td { border-bottom: 0.5pt solid #888; padding: 1.4mm 2mm; text-align: left; vertical-align: top; font-size: 9.5pt; line-height: 1.3; }
thead th { border-bottom: 1pt solid #333; vertical-align: bottom; }
caption { text-align: left; margin-bottom: 1.5mm; }
.align-right { text-align: right; }
.align-center { text-align: center; }

/* Forms */

.form-head { border-bottom: 0.8mm solid ${accent}; margin-bottom: 5mm; }
.form .form-head .lead { margin-bottom: 3.5mm; }
.scheme { font-weight: bold; margin-bottom: 4mm; }
.institution { font-weight: normal; padding-left: 3mm; }
.row { page-break-inside: avoid; margin: 0 0 2.5mm; }
.label { margin: 0 0 1mm; font-weight: bold; font-size: 10pt; line-height: 1.25; }
.help { display: block; font-weight: normal; font-size: 9pt; color: #444; }
.beside .label { display: inline-block; width: 58mm; padding: 1.4mm 2mm 0 0; margin: 0; vertical-align: top; }
.beside .label.of-date { width: 12mm; padding-left: 4mm; }
.field { display: inline-block; text-decoration: none; border: 0.6pt solid #444; background: #f6f8f9; vertical-align: top; }
.field.line { width: 109mm; height: 7.5mm; }
.field.line.date { width: 42mm; }
.signature .field.line { width: 58mm; height: 11mm; }
.signature .field.line.date { width: 32.5mm; }
.signature .label { padding-top: 3.4mm; }
.field.lines { display: block; width: 169mm; page-break-inside: avoid; }
.field.box, .field.circle { width: 3.9mm; height: 3.9mm; vertical-align: top; margin-top: 0.5mm; background: #fff; }
.field.circle { border-radius: 2.2mm; }
.choices { margin: 0; }
.choices .option { display: inline-block; width: 55mm; margin: 0 0 1.4mm; vertical-align: top; }
.choices.two-columns .option { width: 84mm; }
.choices.one-column .option { display: block; width: 169mm; }
.choice { display: inline-block; width: 46mm; padding-left: 2mm; vertical-align: top; line-height: 1.25; }
.two-columns .choice { width: 75mm; }
.one-column .choice { width: 155mm; }
table.scales th { font-weight: normal; font-size: 10pt; }
table.scales thead th { font-weight: bold; }
table.scales td, table.scales thead th { width: 11mm; text-align: center; }
table.scales tr th:first-child { width: 108mm; text-align: left; }

body.form h2 + p { page-break-after: avoid; }
body > *:last-child, .chapter > *:last-child { margin-bottom: 0; }

/* A form in a handbook is for the pen. */

.handbook .field { background: #fff; }
.handbook .field.line { border: 0; border-bottom: 0.6pt solid #444; }
.handbook .field.lines { border: 0; background: #fff; }
.rule { display: block; height: 8mm; border-bottom: 0.6pt solid #777; }

/* Handbooks */

.cover { page: cover; width: 210mm; height: 297mm; page-break-after: always; background: ${accent}; color: #fff; }
.cover h1 { color: #fff; font-size: 34pt; line-height: 1.1; margin: 0; padding: 0 25mm; height: 110mm; }
.cover-head { height: 85mm; padding: 30mm 25mm 0; }
.cover-head .scheme { font-size: 14pt; }
.cover-foot { padding: 0 25mm; font-size: 12pt; }
.cover .logo { max-width: 60mm; max-height: 25mm; background: #fff; padding: 3mm; }
.chapter { page-break-before: always; }
.contents ul { list-style: none; padding: 0; }
.contents li { margin-bottom: 1.8mm; }
.contents a { border: 0; color: #111; }
.contents a::after { content: leader('.') target-counter(attr(href), page); }
.inside::after { content: " (" attr(data-see) target-counter(attr(href), page) ")"; }

/* The report of an evaluation */

.evaluation .question { page-break-inside: avoid; }
.evaluation td.number, .evaluation th.number { text-align: right; }
.evaluation th { font-weight: normal; }
.evaluation thead th { font-weight: bold; font-size: 8.5pt; }
.evaluation table { margin-bottom: 3mm; }
.evaluation td, .evaluation th { padding: 0.8mm 1.5mm; font-size: 9pt; vertical-align: middle; }
.evaluation .help { font-size: 8pt; }
.evaluation h2 + p { page-break-after: avoid; }
.bars th:first-child { width: 42mm; }
.bars .bar { width: 68mm; }
.bars .chart-bar { width: 65mm; height: 5.2mm; }
.bars .number { white-space: nowrap; }
.without { font-size: 8.5pt; color: #444; max-width: none; }
.evaluation .bars, .evaluation .practice { margin-bottom: 1mm; }
.steps .number { white-space: normal; }
.steps .bar { width: 60mm; }
.steps .chart-bar { width: 58mm; }
.chart-key { font-size: 8.5pt; margin-bottom: 1mm; max-width: none; }
.chart-key-part { padding-right: 4mm; white-space: nowrap; }
.chart-sample { display: inline-block; width: 2.8mm; height: 2.8mm; }
.practice .chart-length { display: inline-block; width: 20mm; height: 1.6mm; margin-right: 2mm; }
.practice th:first-child { width: 45mm; }
