import { Alert, BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { Done, Kept } from './Done.tsx'
import { asked as needsAsked, useIntakeForm } from './form.ts'
import { Submit } from './RegisterPage.tsx'
import { What } from './What.tsx'
import { Wish } from './Wish.tsx'

interface Props {
  caseId: string
  month: string
  contactId: string
}

/** A logged contact about help is an application, or expressly only a question: said in one act. Who, when and how are known from it. */
export function ContactPage({ caseId, month, contactId }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const query = useRead(endpoints.caseContacts, { params: { caseId } })
  return (
    <VStack gap="space-24" className="staff-narrow">
      <Loaded query={query} rows={4}>
        {({ contacts }) => {
          const contact = contacts.find((one) => one.contactId === contactId)
          if (!contact) return <Alert variant="info">{t('intake.answer.missing')}</Alert>
          return (
            <Answer
              caseId={caseId}
              month={month}
              contactId={contactId}
              lead={t('intake.answer.lead', { at: format.instant(contact.happenedAt) })}
              said={contact.text}
            />
          )
        }}
      </Loaded>
      <To path={monthPath(caseId, month)}>{t('intake.open')}</To>
    </VStack>
  )
}

function Answer({ caseId, month, contactId, lead, said }: Props & { lead: string; said: string }) {
  const { t } = useTranslation('staff')
  const form = useIntakeForm(`intake.${contactId}`, month)
  const refresh = useRefresh()
  const done = () => refresh(endpoints.inbox, endpoints.queue, endpoints.caseContacts, endpoints.month)
  const taken = useAct(endpoints.registerContactApplication, done)
  const asked = useAct(endpoints.registerContactInformation, done)
  const { filled, ownWords, isQuestion } = form
  if (taken.isSuccess) return <Done taken={taken.data} />
  if (asked.isSuccess) return <Kept />
  const act = isQuestion ? asked : taken
  const params = { caseId, contactId }
  const submit = () => {
    if (isQuestion) return asked.mutate({ params, body: { onlyQuestion: filled.onlyQuestion, ownWords } })
    const { month: of, needs, attested } = filled
    taken.mutate({ params, body: { month: of, ownWords, needs: needsAsked(needs), attested } })
  }
  return (
    <>
      <PageTitle title={t('intake.answer.title')} />
      <BodyLong>{lead}</BodyLong>
      <blockquote className="staff-answer staff-wrap">{said}</blockquote>
      <What form={form} />
      <Wish form={form} />
      {act.isError && <ProblemNotice problem={act.error} />}
      <Submit form={form} isPending={act.isPending} onSubmit={submit} isKnown />
    </>
  )
}
