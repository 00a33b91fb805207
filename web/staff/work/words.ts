import { useTranslation } from 'react-i18next'
import type { WatchRow } from '../endpoints.ts'

type Told = Pick<WatchRow, 'kind' | 'years' | 'own'>

/** What a day is about, in words; one's own in the words one wrote. */
export function useWatchWords(): (watch: Told) => string {
  const { t } = useTranslation('staff')
  return ({ kind, years, own }) => own?.text ?? t(`work.watches.kinds.${kind}`, { years: years ?? '' })
}
