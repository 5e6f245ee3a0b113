/**
 * An answer with what it is worth.
 * @param {{grades: Record<string, number>}} need
 * @param {import('./contenders.js').Answer} answer
 */
export function judged(need, answer) {
  const grades = answer.ids.map((id) => need.grades[id] ?? 0);
  const best = Object.values(need.grades).sort((one, other) => other - one).slice(0, 10);
  return {
    need,
    answer,
    grades,
    isFitting: best.length > 0,
    gain: gain(grades) / gain(best),
    success: Number(grades.slice(0, 3).includes(2)),
    nobody: Number(answer.total === 0),
    wrongly: answer.wrongly === undefined ? undefined : Number(answer.wrongly),
  };
}

/** Discounted cumulative gain. @param {number[]} grades */
function gain(grades) {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
