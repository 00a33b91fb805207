import { BodyLong, Button, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Completion } from '../completion/Completion.tsx'
import { Delay } from '../case/delay/Delay.tsx'
import { Back } from '../frame/Back.tsx'
import { Contact } from '../frame/Contact.tsx'
import { Go } from '../frame/Go.tsx'
import { wordsOfMonth } from '../frame/words-on.ts'
import { Words } from '../frame/Words.tsx'
import { paths } from '../paths.ts'
import { Appeal } from './Appeal.tsx'
import { TakeBack } from '../wishes/TakeBack.tsx'
import { WhatIf } from '../whatif/WhatIf.tsx'
import { Calculation } from './Calculation.tsx'
import { Changes } from './Changes.tsx'
import { Decision } from './Decision.tsx'
import { Explained } from './Explained.tsx'
import { Hearing } from './Hearing.tsx'
import { Letters } from './Letters.tsx'
import type { MyMonth } from './my-month.ts'
import { Progress } from './Progress.tsx'
import { Turn } from './Turn.tsx'
import { WaitingTime } from './WaitingTime.tsx'
import './month.css'

/** One month: whose turn, what was decided and why, how it was counted, how to appeal. */
export function MonthPage({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const query = useRead(ask.month, { params: { month } })
  return (
    <VStack gap="space-32">
      <div>
        <Back />
        <PageTitle title={t('month.title', { month: format.month(month) })} />
      </div>
      <Loaded query={query} rows={8}>
        {(data) => (data.status === 'draft' ? <Unsent of={data} /> : <Sent of={data} />)}
      </Loaded>
    </VStack>
  )
}

function Unsent({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  return (
    <VStack gap="space-16" align="start">
      <BodyLong>{t('month.draft.text')}</BodyLong>
      <Button as={Go} href={paths.apply(of.month)}>
        {t('month.draft.continue')}
      </Button>
    </VStack>
  )
}

function Sent({ of }: { of: MyMonth }) {
  const isDecided = of.decidedOn !== null
  const waits = !isDecided && of.status !== 'withdrawn'
  return (
    <>
      <Turn of={of} />
      {of.hearings.map((hearing) => (
        <Hearing key={hearing.hearingId} of={hearing} />
      ))}
      <Delay month={of.month} />
      <Completion month={of.month} />
      {waits && <Progress of={of} />}
      {waits && <WaitingTime month={of.month} />}
      <Decision of={of} />
      {isDecided && <Letters of={of} />}
      <Explained of={of} />
      {of.calculation && <Calculation of={of} calculation={of.calculation} />}
      {of.changes && <Changes of={of.changes} names={of.names} />}
      <WhatIf of={of} />
      <Words of={wordsOfMonth} />
      {isDecided && <Appeal month={of.month} phone={of.unitPhone} />}
      {isDecided && <Progress of={of} />}
      <TakeBack month={of.month} />
      <Contact unit={of.unit} unitPhone={of.unitPhone} caseNumber={of.caseNumber} />
    </>
  )
}
