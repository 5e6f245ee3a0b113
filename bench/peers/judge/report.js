const SHOWN = 5;

const mean = (numbers) => (numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : NaN);

/** What the searches were worth in one set of needs, as a table in Markdown. @param {string} set */
export function table(set, results) {
  const chosen = results.map(({ name, answers }) => ({ name, answers: answers.filter(({ need }) => need.set === set) }));
  const [{ answers: [...some] }] = chosen;
  const fitting = (kind) => ({ need, isFitting }) => isFitting && need.kind === (kind ?? need.kind);
  const ranked = (title, kind) => row(title, fitting(kind), (answers) => (
    `${mean(answers.map(({ gain }) => gain)).toFixed(3)} / ${percent(answers.map(({ success }) => success))}`));
  const kinds = [...new Set(some.filter(fitting()).map(({ need }) => need.kind))];
  const rows = [
    ...kinds.map((kind) => ranked(kind, kind)),
    ranked('**all that someone fits**'),
    row('right to find nobody', ({ isFitting }) => !isFitting, (answers) => percent(answers.map(({ nobody }) => nobody))),
    row('wrongly corrected', ({ need }) => need.misspelt.length === 0, (answers) => (
      answers.some(({ wrongly }) => wrongly === undefined) ? '–' : percent(answers.map(({ wrongly }) => wrongly)))),
  ];
  const head = [`${set}: nDCG@10 / success@3`, 'needs', ...chosen.map(({ name }) => name)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

  function row(title, isMeant, written) {
    const meant = chosen.map(({ answers }) => answers.filter(isMeant));
    return [title, meant[0].length, ...meant.map(written)];
  }
}

function percent(numbers) {
  return `${(100 * mean(numbers)).toFixed(1)}%`;
}

/** The seen needs that were answered worst. @param {number} count */
export function explained(answers, count) {
  const seen = answers.filter(({ need }) => need.set === 'seen');
  const loss = ({ isFitting, gain, nobody, wrongly }) => (isFitting ? 1 - gain : 1 - nobody) + (wrongly ?? 0);
  return seen.filter((each) => loss(each) > 0)
    .sort((one, other) => loss(other) - loss(one))
    .slice(0, count)
    .map(explanation)
    .join('\n\n');
}

function explanation({ need, answer, grades, isFitting, gain, wrongly }) {
  const right = Object.keys(need.grades).filter((id) => need.grades[id] === 2);
  return [
    `“${need.text}” (${need.kind}): ${isFitting ? gain.toFixed(3) : 'nobody fits'}${wrongly ? ', wrongly corrected' : ''}`,
    `  found ${answer.total}: ${answer.ids.slice(0, SHOWN).map((id, at) => `${id} ${grades[at]}`).join(', ')}`,
    ...(isFitting ? [`  right are ${right.length}: ${right.slice(0, SHOWN).join(', ')}`] : []),
    ...(answer.said?.length > 0 ? [`  corrected: ${JSON.stringify(answer.said)}`] : []),
  ].join('\n');
}
