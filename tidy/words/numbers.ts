import type { File, Findings } from '../tree.ts'

/** `19` or `20` when there is a century, then year, month, day (plus 60 for coordination numbers), four digits. */
const shape =
  /(?<![\p{L}\d.,_-])((?:18|19|20)?)(\d{2})(0[1-9]|1[0-2])([0-3]\d|[6-9]\d)[-+]?(\d{4})(?![\p{L}\d_]|[.,-]\d)/gu

/** Personal numbers that may belong to someone. Only Skatteverket's published test numbers may stand anywhere. */
export function checkPersonNumbers(files: readonly File[], published: readonly string[]): Findings {
  const known = new Set(published.flatMap((number) => [number, number.slice(2)]))
  return files.flatMap((file) =>
    [...file.text.matchAll(shape)].flatMap((match) => {
      const [, century = '', ...rest] = match
      const ten = rest.join('')
      if (!isDayOfMonth(Number(ten.slice(4, 6))) || !isLuhn(ten) || known.has(century + ten)) return []
      const line = file.text.slice(0, match.index).split('\n').length
      return [
        `${file.path}:${line}: ${ten.slice(0, 6)}-… may be someone's personal number; take one from server/demo/test-numbers.json`,
      ]
    }),
  )
}

const isDayOfMonth = (day: number): boolean => (day >= 1 && day <= 31) || (day >= 61 && day <= 91)

function isLuhn(ten: string): boolean {
  const sum = [...ten].reduce((so, digit, at) => {
    const value = Number(digit) * (2 - (at % 2))
    return so + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
