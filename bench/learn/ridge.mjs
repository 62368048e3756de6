/** Ridge regression: least squares, with a price on every weight. */

/**
 * @param {number[][]} rows features of each sample
 * @param {number[]} targets
 * @param {number} price on the square of a weight, where the features have a deviation of one
 * @returns {number[]} a weight for each feature, as it is (not for its standardised form)
 */
export function ridge(rows, targets, price) {
  const size = rows[0].length
  const means = Array.from({ length: size }, (_, at) => mean(rows.map((row) => row[at])))
  const scales = means.map(
    (middle, at) =>
      deviation(
        rows.map((row) => row[at]),
        middle,
      ) || 1,
  )
  const level = mean(targets)
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (const [index, row] of rows.entries()) {
    const scaled = row.map((value, at) => (value - means[at]) / scales[at])
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) matrix[i][j] += scaled[i] * scaled[j]
      matrix[i][size] += scaled[i] * (targets[index] - level)
    }
  }
  for (let i = 0; i < size; i++) matrix[i][i] += price
  return solve(matrix).map((weight, at) => weight / scales[at])
}

/** Gaussian elimination; the matrix is positive definite, so that no row need be exchanged. */
export function solve(matrix) {
  const size = matrix.length
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue
      const share = matrix[row][pivot] / matrix[pivot][pivot]
      for (let column = pivot; column <= size; column++) matrix[row][column] -= share * matrix[pivot][column]
    }
  }
  return matrix.map((row, at) => row[size] / row[at])
}

export function mean(list) {
  return list.reduce((sum, value) => sum + value, 0) / list.length
}

export function deviation(list, middle = mean(list)) {
  return Math.sqrt(mean(list.map((value) => (value - middle) ** 2)))
}
