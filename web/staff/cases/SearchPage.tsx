import { BodyLong, Button, Heading, HStack, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { Empty } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import type { Body, Reply } from '../../ui/endpoint.ts'
import type { search } from '../../../api/cases.ts'

type By = Body<typeof search>['by']
const ways: readonly By[] = ['person_number', 'name', 'case_number']

/** The only search across cases: by name, personal number or case number. Sent in the body, never in an address. */
export function SearchPage() {
  const { t } = useTranslation('staff')
  const [by, setBy] = useState<By>('person_number')
  const [text, setText] = useState('')
  const act = useAct(endpoints.search)
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('search.title')} leaveFocus />
      <BodyLong>{t('search.lead')}</BodyLong>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate({ body: { by, text } })
        }}
      >
        <VStack gap="space-16">
          <RadioGroup legend={t('search.by')} size="small" value={by} onChange={setBy}>
            <HStack gap="space-16">
              {ways.map((way) => (
                <Radio key={way} value={way}>
                  {t(`search.${way}`)}
                </Radio>
              ))}
            </HStack>
          </RadioGroup>
          <HStack gap="space-8" align="end" wrap={false}>
            <TextField
              label={t('search.text')}
              autoComplete="off"
              autoFocus
              className="staff-grow"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <Button loading={act.isPending}>{t('search.submit')}</Button>
          </HStack>
        </VStack>
      </form>
      <div aria-live="polite">
        {act.isError && <ProblemNotice problem={act.error} />}
        {act.isSuccess && <Found found={act.data} />}
      </div>
    </VStack>
  )
}

function Found({ found }: { found: Reply<typeof search> }) {
  const { t } = useTranslation('staff')
  const month = today().slice(0, 7)
  if (found.own.length + found.askUnits.length === 0) {
    return <Empty title={t('search.nothing')}>{t('search.nothingWhy')}</Empty>
  }
  return (
    <VStack gap="space-24">
      {found.own.length > 0 && (
        <VStack gap="space-8">
          <Heading level="2" size="small">
            {t('search.own')}
          </Heading>
          <ul className="staff-results">
            {found.own.map((one) => (
              <li key={one.caseId}>
                <To path={monthPath(one.caseId, month)}>{one.caseNumber}</To>
                <span>{one.applicant ?? t('unnamed')}</span>
                <span>{one.unit}</span>
              </li>
            ))}
          </ul>
        </VStack>
      )}
      {found.askUnits.length > 0 && (
        <VStack gap="space-8">
          <Heading level="2" size="small">
            {t('search.elsewhere')}
          </Heading>
          <BodyLong>{t('search.elsewhereWhy')}</BodyLong>
          <ul className="staff-results">
            {found.askUnits.map((one) => (
              <li key={one.unit + one.phone}>
                <span>{t('askUnit.who', { unit: one.unit, phone: one.phone })}</span>
                {one.caseId !== null && <To path={monthPath(one.caseId, month)}>{t('search.emergency')}</To>}
              </li>
            ))}
          </ul>
        </VStack>
      )}
    </VStack>
  )
}
