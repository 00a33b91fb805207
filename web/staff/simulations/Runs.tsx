import { Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { simulations } from '../../../api/simulations.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { To } from '../frame/To.tsx'

type Run = Reply<typeof simulations>['runs'][number]

/** Who has tried what, when, and how it went. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <div className="staff-paper">
      <table className="ui-table ui-stack">
        <caption className="ui-hidden">{t('simulations.earlierCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('simulations.name')}</th>
            <th scope="col">{t('simulations.by')}</th>
            <th scope="col">{t('simulations.at')}</th>
            <th scope="col" className="ui-amount">
              {t('simulations.households')}
            </th>
            <th scope="col">{t('simulations.state')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.simulationId}>
              <th scope="row">
                <To path={`/simulations/${run.simulationId}`}>{run.name}</To>
              </th>
              <td data-label={t('simulations.by')}>{run.startedBy}</td>
              <td data-label={t('simulations.at')}>{format.instant(run.startedAt)}</td>
              <td data-label={t('simulations.households')} className="ui-amount">
                {run.status === 'done' && run.households !== null ? format.number(run.households) : '–'}
              </td>
              <td data-label={t('simulations.state')}>
                <State status={run.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function State({ status }: { status: Run['status'] }) {
  const { t } = useTranslation('staff')
  const word = t(`simulations.states.${status}`)
  if (status === 'done') return <span>{word}</span>
  const isOpen = status === 'waiting' || status === 'reading' || status === 'calculating'
  return (
    <Tag size="small" variant="moderate" data-color={isOpen ? 'info' : 'neutral'}>
      {word}
    </Tag>
  )
}
