/** Logistic regression: how likely something is, from its features. */
import { solve } from './ridge.mjs'

/** The method of Newton and Raphson needs few rounds. */
const rounds = 12

/**
 * @param {Float64Array[]} rows features of each sample; one of them a constant
 * @param {number[]} targets 0 or 1
 * @param {number} price on the square of a weight
 * @returns {number[]} a weight for each feature
 */
export function logistic(rows, targets, price) {
  const size = rows[0].length
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size + 1))
    for (const [index, row] of rows.entries()) {
      const expected = 1 / (1 + Math.exp(-dot(row, weights)))
      const slope = expected * (1 - expected)
      for (let i = 0; i < size; i++) {
        const scaled = row[i] * slope
        for (let j = i; j < size; j++) matrix[i][j] += scaled * row[j]
        matrix[i][size] += row[i] * (targets[index] - expected)
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) matrix[i][j] = matrix[j][i]
      matrix[i][i] += price
      matrix[i][size] -= price * weights[i]
    }
    for (const [at, step] of solve(matrix).entries()) weights[at] += step
  }
  return [...weights]
}

function dot(first, second) {
  let sum = 0
  for (let at = 0; at < first.length; at++) sum += first[at] * second[at]
  return sum
}
