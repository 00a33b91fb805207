import { BodyLong, HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import type { Trainings } from './endpoints.ts'
import { endpoints } from '../endpoints.ts'
import { useSession } from '../frame/session.ts'

/** Who is trained to talk with children, and until when. */
export function TrainingsPage() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const query = useRead(endpoints.childTalkTrainings, {})
  const [said, setSaid] = useState('')
  const [saved, setSaved] = useState(0)
  const done = () => {
    setSaid(t('children.trainings.noted'))
    setSaved((times) => times + 1)
  }
  return (
    <VStack gap="space-16" className="staff-page">
      <PageTitle title={t('children.trainings.title')} />
      <BodyLong>{t('children.trainings.lead')}</BodyLong>
      <span role="status">{said}</span>
      <Loaded query={query}>
        {(found) => (
          <>
            <List trainings={found.trainings} />
            {roles.includes('unit_manager') && <Form key={saved} staff={found.staff} onDone={done} />}
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function List({ trainings }: Pick<Trainings, 'trainings'>) {
  const { t } = useTranslation('staff')
  if (trainings.length === 0)
    return <Empty title={t('children.trainings.empty')}>{t('children.trainings.emptyWhy')}</Empty>
  return (
    <section className="staff-paper staff-padded" aria-label={t('children.trainings.caption')}>
      <table className="ui-table ui-stack">
        <caption className="ui-hidden">{t('children.trainings.caption')}</caption>
        <thead>
          <tr>
            {(['who', 'course', 'from', 'until', 'notedBy'] as const).map((one) => (
              <th key={one} scope="col">
                {t(`children.trainings.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trainings.map((one) => (
            <tr key={one.trainingId}>
              <th scope="row">{one.name}</th>
              <td data-label={t('children.trainings.course')}>{one.course}</td>
              <td data-label={t('children.trainings.from')}>{one.from}</td>
              <td data-label={t('children.trainings.until')}>{one.until ?? t('children.trainings.still')}</td>
              <td data-label={t('children.trainings.notedBy')}>{one.notedBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Form({ staff, onDone }: Pick<Trainings, 'staff'> & { onDone: () => void }) {
  const { t } = useTranslation('staff')
  const [noted, setNoted] = useState({ staffId: '', course: '', from: today(), until: '' })
  const put = (more: Partial<typeof noted>) => setNoted((was) => ({ ...was, ...more }))
  const refresh = useRefresh()
  const act = useAct(endpoints.registerChildTalkTraining, async () => {
    onDone()
    await refresh(endpoints.childTalkTrainings, endpoints.childrenOfMonth)
  })
  const missing = [
    noted.staffId === '' && t('children.trainings.needsWho'),
    noted.course.trim().length < 2 && t('children.trainings.needsCourse'),
    noted.from === '' && t('children.trainings.needsDay'),
  ].filter((one) => one !== false)
  const send = () => act.mutate({ body: { ...noted, until: noted.until === '' ? null : noted.until } })
  return (
    <section className="staff-paper staff-padded" aria-label={t('children.trainings.note')}>
      <VStack gap="space-16">
        <HStack gap="space-16" align="end">
          <Select
            size="small"
            label={t('children.trainings.who')}
            value={noted.staffId}
            onChange={({ target }) => put({ staffId: target.value })}
          >
            <option value="">{t('children.trainings.choose')}</option>
            {staff.map(({ staffId, name }) => (
              <option key={staffId} value={staffId}>
                {name}
              </option>
            ))}
          </Select>
          <TextField
            size="small"
            label={t('children.trainings.course')}
            maxLength={200}
            value={noted.course}
            onChange={({ target }) => put({ course: target.value })}
          />
          <Days noted={noted} put={put} />
        </HStack>
        {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
        <Blocked size="small" reasons={missing} loading={act.isPending} onClick={send}>
          {t('children.trainings.note')}
        </Blocked>
      </VStack>
    </section>
  )
}

interface DaysProps {
  noted: { from: string; until: string }
  put: (more: { from?: string; until?: string }) => void
}

function Days({ noted, put }: DaysProps) {
  const { t } = useTranslation('staff')
  return (
    <>
      <DayField
        size="small"
        label={t('children.trainings.from')}
        value={noted.from}
        onDay={(from) => put({ from })}
        to={today()}
      />
      <DayField
        size="small"
        label={t('children.trainings.until')}
        description={t('children.trainings.untilHow')}
        value={noted.until}
        onDay={(until) => put({ until })}
      />
    </>
  )
}
