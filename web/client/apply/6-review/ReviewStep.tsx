import { BodyLong, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ReadAloud } from '../../aloud/ReadAloud.tsx'
import { PageTitle } from '../../../ui/Page.tsx'
import { useGaps } from '../draft/gaps.ts'
import { Previous } from '../StepPage.tsx'
import { MissingList } from './MissingList.tsx'
import { Send } from './Send.tsx'
import { Sections } from './Sections.tsx'

/** Everything as it will be sent, each part with its way back; then the promise, and off it goes. */
export function ReviewStep() {
  const { t } = useTranslation('client')
  const gaps = useGaps()
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle title={t('review.title')} />
        <BodyLong className="client-lead">{t('review.lead')}</BodyLong>
        <ReadAloud />
      </div>
      <Sections />
      <BodyLong>{t('review.registers')}</BodyLong>
      {gaps.length > 0 && <MissingList gaps={gaps} />}
      <Send gaps={gaps} />
      <div>
        <Previous name="review" />
      </div>
    </VStack>
  )
}
