import { HStack, TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

interface Range {
  from: number
  to: number | null
}
interface Props {
  label: string
  range: Range | undefined
  /** Undefined: it does not matter. */
  onRange: (range: Range | undefined) => void
}

const read = (text: string): number | null => (/^\d{1,2}$/.test(text) ? Number(text) : null)

/** From one number to another; both empty: it does not matter. */
export function RangeField({ label, range, onRange }: Props) {
  const { t } = useTranslation('staff')
  const to = range?.to ?? null
  const setFrom = (text: string) => {
    const from = read(text)
    onRange(from === null ? undefined : { from, to })
  }
  const setTo = (text: string) => {
    const next = read(text)
    onRange(next === null && range === undefined ? undefined : { from: range?.from ?? 0, to: next })
  }
  return (
    <HStack gap="space-4" wrap={false}>
      <TextField
        size="small"
        className="staff-count-field"
        label={t('administration.guidelines.atLeast', { what: label })}
        inputMode="numeric"
        autoComplete="off"
        value={range?.from ?? ''}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        size="small"
        className="staff-count-field"
        label={t('administration.guidelines.atMost', { what: label })}
        inputMode="numeric"
        autoComplete="off"
        value={to ?? ''}
        onChange={({ target }) => setTo(target.value)}
      />
    </HStack>
  )
}
