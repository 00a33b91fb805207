import { useTranslation } from 'react-i18next'
import type { Group } from './groups.ts'

const counts = ['households', 'children', 'lose', 'childrenLose', 'gain', 'childrenGain'] as const
const amounts = ['medianLoss', 'medianGain'] as const

/** Kronor with a comma, as Swedish spreadsheets read them; null: not told. */
export const asKronor = (ore: number | null): string =>
  ore === null
    ? ''
    : `${ore < 0 ? '-' : ''}${Math.floor(Math.abs(ore) / 100)},${String(Math.abs(ore) % 100).padStart(2, '0')}`

/** A field that holds the separator, quotes or line breaks is put in quotes. */
const field = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(field).join(';')).join('\r\n') + '\r\n'

/** The table as a file, in the language of the page. */
export function useCsv(groups: readonly Group[]): string {
  const { t } = useTranslation('staff')
  const head = [
    t('simulations.kind'),
    ...[...counts, ...amounts, 'difference' as const].map((column) => t(`simulations.columns.${column}`)),
  ]
  const rows = groups.map(({ name, of }) => [
    name,
    ...counts.map((column) => String(of[column])),
    ...amounts.map((column) => asKronor(of[column])),
    asKronor(of.after - of.before),
  ])
  return toCsv([head, ...rows])
}

/** Saved with the mark that tells spreadsheets it is UTF-8. The name of the file says the day, nothing more. */
export function saveCsv(csv: string, startedAt: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `simulering-${startedAt.slice(0, 10)}.csv`
  link.click()
  URL.revokeObjectURL(address)
}
