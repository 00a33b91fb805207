import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { useRead } from '../../../ui/query.ts'
import { Empty, Loaded } from '../../../ui/states.tsx'
import { ask } from '../../endpoints.ts'
import { Back } from '../../frame/Back.tsx'
import { Received } from './Received.tsx'
import { WriteAppeal } from './WriteAppeal.tsx'

/** One decision at a time: what it is, until when, and one's own words. What has been sent is told as received. */
export function AppealPage({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const query = useRead(ask.appeals, { params: { month } })
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('appeal.title', { month: format.month(month) })} />
        <BodyLong className="client-lead">{t('appeal.lead')}</BodyLong>
      </div>
      <Loaded query={query}>
        {({ decisions }) => (
          <>
            {decisions.length === 0 && <Empty title={t('appeal.none')} />}
            {decisions.map((one) =>
              one.appeal === null ? (
                <WriteAppeal key={one.decisionId} decision={one} />
              ) : (
                <Received key={one.decisionId} decision={one} appeal={one.appeal} />
              ),
            )}
          </>
        )}
      </Loaded>
    </VStack>
  )
}
