import { BodyLong, BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { workParts } from '../../../rules/work/workload.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import type { Workload } from './endpoints.ts'
import { useSession } from '../frame/session.ts'
import { averageOf } from './average.ts'
import { Weights } from './Weights.tsx'

/** How much there is to do for each keeper of cases, and by which weights. Advice; no measure of anybody. */
export function WorkloadPage() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const query = useRead(endpoints.workload, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('workload.title')} />
      <BodyLong>{t('workload.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(found) => (
          <>
            <Keepers keepers={found.keepers} />
            <Weights weights={found.weights} maySet={roles.includes('unit_manager')} />
          </>
        )}
      </Loaded>
    </VStack>
  )
}

const heads = ['who', 'unit', 'cases', 'points', 'from'] as const

function Keepers({ keepers }: Pick<Workload, 'keepers'>) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (keepers.length === 0) return <Empty title={t('workload.empty')} />
  return (
    <section className="staff-paper staff-padded" aria-label={t('workload.caption')}>
      <div className="ui-scroll" role="region" aria-label={t('workload.caption')} tabIndex={0}>
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{t('workload.caption')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`workload.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keepers.map((keeper) => (
              <Row key={keeper.staffId} keeper={keeper} />
            ))}
          </tbody>
        </table>
      </div>
      <BodyShort size="small" className="staff-hint">
        {t('workload.average', { points: format.number(averageOf(keepers)) })}
      </BodyShort>
    </section>
  )
}

function Row({ keeper }: { keeper: Workload['keepers'][number] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { name, units, cases, points, counts, awayUntil } = keeper
  const parts = counts === null ? [] : workParts.filter((part) => part !== 'case' && counts[part] > 0)
  return (
    <tr>
      <th scope="row">
        {name}
        {awayUntil !== null && <span className="ui-because">{t('workload.away', { day: awayUntil })}</span>}
      </th>
      <td data-label={t('workload.unit')}>{units.join(', ')}</td>
      <td data-label={t('workload.cases')} className="ui-amount">
        {format.number(cases)}
      </td>
      <td data-label={t('workload.points')} className="ui-amount">
        {format.number(points)}
      </td>
      <td data-label={t('workload.from')}>
        {counts === null
          ? t('workload.hidden')
          : parts
              .map((part) => t('workload.count', { what: t(`workload.parts.${part}`), count: counts[part] }))
              .join(', ')}
      </td>
    </tr>
  )
}
