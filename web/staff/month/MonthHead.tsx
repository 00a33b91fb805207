import { HStack, Tag } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { lookUp, ProtectedTag } from '../cases/names.tsx'
import { lifePath } from '../closing/LinkedCases.tsx'
import type { MonthData } from '../endpoints.ts'
import { To } from '../frame/To.tsx'
import { MonthSwitch } from './MonthSwitch.tsx'

/** Which case, which month, whose turn, and whether everything is saved: always in sight. */
export function MonthHead({ data, saved }: { data: MonthData; saved?: ReactNode }) {
  const { t } = useTranslation('staff')
  return (
    <div className="staff-month-head">
      <HStack gap="space-16" align="center" className="staff-month-head-row">
        <PageTitle title={t('month.title')} size="medium">
          {t('month.heading', { number: data.caseNumber })}
        </PageTitle>
        <MonthSwitch data={data} />
        <Tags data={data} />
        <span className="staff-bar-space" />
        {saved}
      </HStack>
      <Facts data={data} />
    </div>
  )
}

function Tags({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const interpreters = [...new Set(data.people.map((one) => one.interpreter).filter((one) => one !== null))]
  const turn = turnOf(data)
  return (
    <HStack gap="space-8">
      {data.application && (
        <Tag size="small" variant="moderate" data-color={turnColours[turn]}>
          {turn === 'nobody' ? t('status.decided') : t(`turn.${turn}`)}
        </Tag>
      )}
      {data.people.some((one) => one.protected) && <ProtectedTag />}
      {data.closedOn !== null && (
        <Tag size="small" variant="strong" data-color="neutral">
          {t('life.states.closed')}
        </Tag>
      )}
      {data.relation === 'break_glass' && (
        <Tag size="small" variant="strong" data-color="warning">
          {t('relation.break_glass')}
        </Tag>
      )}
      {interpreters.map((language) => (
        <Tag key={language} size="small" variant="moderate" data-color="warning">
          {t('month.household.interpreter', { language: format.language(language) })}
        </Tag>
      ))}
    </HStack>
  )
}

const turnColours = { ours: 'accent', clients: 'neutral', nobody: 'success' } as const

function turnOf(data: MonthData): 'ours' | 'clients' | 'nobody' {
  if (data.decisions.length > 0) return 'nobody'
  const waits = data.hearings.some((one) => one.answeredOn === null && one.answerBy !== null && one.answerBy >= today())
  return waits ? 'clients' : 'ours'
}

function Facts({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const relations: Readonly<Record<string, string>> = t('relation', { returnObjects: true })
  const channels: Readonly<Record<string, string>> = t('month.channels', { returnObjects: true })
  const { application, decisions } = data
  const until = decisions[0]?.decidedAt.slice(0, 10) ?? today()
  const facts = [
    application && t('month.arrived', { day: format.longDay(application.arrivedOn) }),
    application && t('month.daysOpen', { count: daysBetween(application.arrivedOn, until) }),
    application && lookUp(channels, application.channel),
    data.unit,
    data.assignedTo ?? t('month.nobody'),
    ['assigned', 'break_glass'].includes(data.relation) ? null : lookUp(relations, data.relation),
  ].filter((fact) => fact !== null)
  return (
    <ul className="staff-month-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li className="ui-no-print">
        <To path={lifePath(data.caseId, data.month)}>{t('life.open')}</To>
      </li>
    </ul>
  )
}

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000))
