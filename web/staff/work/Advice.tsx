import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import { averageOf } from './average.ts'

/** How much the one who is to have them has to do already. */
export function Advice({ to }: { to: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const keepers = useRead(endpoints.workload, {}).data?.keepers ?? []
  const found = keepers.find(({ staffId }) => staffId === to)
  return (
    <BodyShort role="status">
      {found &&
        t('workload.advice', {
          name: found.name,
          points: format.number(found.points),
          average: format.number(averageOf(keepers)),
        })}
    </BodyShort>
  )
}
