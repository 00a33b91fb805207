import { BodyLong, Button, HStack, TextField, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { contactCentreStatus } from '../../../api/cases.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { Empty } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'

/** One field, three answers, nothing else. */
export function ContactCentrePage() {
  const { t } = useTranslation('staff')
  const [personNumber, setPersonNumber] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const act = useAct(endpoints.contactCentreStatus)
  const clear = () => {
    act.reset()
    setPersonNumber('')
    field.current?.focus()
  }
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('contactCentre.title')} leaveFocus />
      <BodyLong>{t('contactCentre.lead')}</BodyLong>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate({ body: { personNumber } })
        }}
      >
        <HStack gap="space-8" align="end">
          <TextField
            ref={field}
            label={t('contactCentre.personNumber')}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            className="staff-grow"
            value={personNumber}
            onChange={({ target }) => {
              act.reset()
              setPersonNumber(target.value)
            }}
          />
          <Button loading={act.isPending}>{t('contactCentre.submit')}</Button>
        </HStack>
      </form>
      <div aria-live="polite">
        {act.isError && <ProblemNotice problem={act.error} />}
        {act.isSuccess && <Answers answers={act.data} />}
      </div>
      {(act.isSuccess || act.isError) && (
        <div>
          <Button variant="secondary" size="small" onClick={clear}>
            {t('contactCentre.clear')}
          </Button>
        </div>
      )}
    </VStack>
  )
}

function Answers({ answers }: { answers: Reply<typeof contactCentreStatus> }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (!answers.found) return <Empty title={t('contactCentre.notFound')}>{t('contactCentre.notFoundWhy')}</Empty>
  return (
    <div className="staff-paper">
      <div className="ui-scroll" role="region" aria-label={t('contactCentre.caption')} tabIndex={0}>
        <table className="ui-table">
          <caption className="ui-hidden">{t('contactCentre.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('contactCentre.month')}</th>
              <th scope="col">{t('contactCentre.arrived')}</th>
              <th scope="col">{t('contactCentre.decided')}</th>
              <th scope="col">{t('contactCentre.paid')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{format.month(one.month)}</th>
                <td className="staff-nowrap">{one.arrivedOn}</td>
                <td className="staff-nowrap">{one.decidedOn ?? t('contactCentre.notYet')}</td>
                <td className={one.payOn === null ? undefined : 'staff-nowrap'}>
                  {one.payOn ?? t(one.decidedOn === null ? 'contactCentre.notYet' : 'contactCentre.nothing')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
