import { BodyLong, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { isPast, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { CaseList } from '../cases/CaseTable.tsx'
import { FollowUp } from '../completions/FollowUp.tsx'
import { endpoints, type ToMake } from '../endpoints.ts'

/** Whom to get in touch with: what was promised, who tried to reach us, and whom nobody has talked with for long. */
export function ContactsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.contactsToMake, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('contacts.toMake.title')} />
      <BodyLong>{t('contacts.toMake.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(lists) => <Lists lists={lists} />}
      </Loaded>
      <FollowUp />
    </VStack>
  )
}

function Lists({ lists: { promises, unanswered, silent } }: { lists: ToMake }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (promises.length + unanswered.length + silent.length === 0) {
    return <Empty title={t('contacts.toMake.empty')}>{t('contacts.toMake.emptyWhy')}</Empty>
  }
  return (
    <>
      <CaseList
        none={t('contacts.toMake.none')}
        title={t('contacts.toMake.promises')}
        heads={[t('contacts.toMake.by'), t('contacts.toMake.promisedBy'), t('contacts.toMake.attempts')]}
        rows={promises.map(({ by, promisedBy, attempts, ...row }) => ({
          row,
          key: `${row.caseId} ${by}`,
          cells: [
            <>
              {format.instant(by)}{' '}
              {isPast(by) && (
                <Tag size="small" variant="moderate" data-color="danger">
                  {t('contacts.toMake.overdue')}
                </Tag>
              )}
            </>,
            promisedBy,
            attempts,
          ],
        }))}
      />
      <CaseList
        none={t('contacts.toMake.none')}
        title={t('contacts.toMake.unanswered')}
        heads={[t('contacts.toMake.since'), t('contacts.toMake.how')]}
        rows={unanswered.map(({ at, channel, ...row }) => ({
          row,
          key: row.caseId,
          cells: [format.instant(at), t(`contacts.channels.${channel}`)],
        }))}
      />
      <CaseList
        none={t('contacts.toMake.none')}
        title={t('contacts.toMake.silent')}
        lead={t('contacts.toMake.silentWhy')}
        heads={[t('contacts.toMake.last')]}
        rows={silent.map(({ lastOn, ...row }) => ({
          row,
          key: row.caseId,
          cells: [lastOn ?? t('contacts.toMake.never')],
        }))}
      />
    </>
  )
}
