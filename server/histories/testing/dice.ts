/** One number thrown again and again: each throw takes its share of it. The same number gives the same throws, and a small one plain ones: nought, always the first side. */
export type Dice = (sides: number) => number

export function diceOf(number: number): Dice {
  let [left, thrown] = [number, 0]
  return (sides) => {
    const side = left % sides
    left = Math.floor(left / sides)
    // What a large number holds does not end with its digits.
    if (left === 0 && number > 1_000) left = Math.imul(number ^ ++thrown, 0x9e_37_79_b1) >>> 0
    return side
  }
}

export function one<const T>(dice: Dice, of: readonly [T, ...T[]]): T {
  return of[dice(of.length)] ?? of[0]
}
