// Logistic regression with a pull towards zero, fitted by Newton's method: small, and the same in every run.

/** Solves a symmetric positive system in place (Cholesky). */
const solve = (matrix, vector, size) => {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k] * matrix[j * size + k];
      matrix[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / matrix[j * size + j];
    }
  }
  const result = Float64Array.from(vector);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) result[i] -= matrix[i * size + k] * result[k];
    result[i] /= matrix[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) result[i] -= matrix[k * size + i] * result[k];
    result[i] /= matrix[i * size + i];
  }
  return result;
};

/** The records as rows of numbers; those that are alike are put together, so that a fit takes seconds. */
const rowsOf = (records, names) => {
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = new Map();
  for (const { signals, label, weight } of records) {
    const entries = Object.entries(signals).filter(([, value]) => value !== 0);
    const key = `${label}${entries.map(([name, value]) => `${name}=${value.toFixed(3)}`)}`;
    const known = rows.get(key);
    if (known) known.weight += weight;
    else {
      const cells = entries.filter(([name]) => place.has(name)).map(([name, value]) => [place.get(name), value]);
      rows.set(key, { cells, label, weight });
    }
  }
  return [...rows.values()];
};

/** @returns the weight of each signal; `always` is the constant */
export const learn = (records, { ridge, rounds = 12 }) => {
  const names = ['always', ...new Set(records.flatMap(({ signals }) => Object.keys(signals)))].sort();
  const size = names.length;
  const rows = rowsOf(
    records.map((record) => ({ ...record, signals: { always: 1, ...record.signals } })),
    names,
  );
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      const pull = names[i] === 'always' ? 1e-6 : ridge;
      gradient[i] = -pull * weights[i];
      hessian[i * size + i] = pull;
    }
    for (const { cells, label, weight } of rows) {
      let score = 0;
      for (const [i, value] of cells) score += weights[i] * value;
      const likelihood = 1 / (1 + Math.exp(-score));
      const slope = weight * (label - likelihood);
      const curve = weight * Math.max(likelihood * (1 - likelihood), 1e-6);
      for (const [i, value] of cells) {
        gradient[i] += slope * value;
        for (const [j, other] of cells) if (j <= i) hessian[i * size + j] += curve * value * other;
      }
    }
    const step = solve(hessian, gradient, size);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]]));
};

export const scoreOf = (weights, signals) => {
  let score = weights.always;
  for (const name in signals) score += signals[name] * (weights[name] ?? 0);
  return score;
};
