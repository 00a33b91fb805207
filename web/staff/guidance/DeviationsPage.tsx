import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { CaseList } from '../cases/CaseTable.tsx'
import { endpoints, type DeviationsToFollow } from '../endpoints.ts'
import { useLabels } from '../month/labels.ts'
import { useSubject } from './Deviations.tsx'

/** Consultations that wait for an answer, and those that soon end. */
export function DeviationsPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.deviationsToFollow, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('deviations.page.title')} />
      <BodyLong>{t('deviations.page.lead')}</BodyLong>
      <Loaded query={query} rows={8}>
        {(lists) => <Lists lists={lists} />}
      </Loaded>
    </VStack>
  )
}

function Lists({ lists: { toAnswer, ending } }: { lists: DeviationsToFollow }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const what = useSubject(useLabels([]))
  const about = ({ subject, ground }: Pick<DeviationsToFollow['ending'][number], 'subject' | 'ground'>) => [
    what(subject),
    t(`deviations.grounds.${ground}`),
  ]
  const heads = [t('deviations.what'), t('deviations.ground')]
  return (
    <>
      <CaseList
        none={t('deviations.page.none')}
        title={t('deviations.page.toAnswer')}
        heads={[...heads, t('deviations.page.asked'), t('deviations.page.askedBy')]}
        rows={toAnswer.map(({ askedAt, askedBy, mine, ...row }) => ({
          row,
          key: row.deviationId,
          cells: [...about(row), format.instant(askedAt), mine ? t('deviations.page.own') : askedBy],
        }))}
      />
      <CaseList
        none={t('deviations.page.none')}
        title={t('deviations.page.ending')}
        lead={t('deviations.page.endingHow')}
        heads={[...heads, t('deviations.page.until')]}
        rows={ending.map(({ until, ...row }) => ({ row, key: row.deviationId, cells: [...about(row), until] }))}
      />
    </>
  )
}
