import { BodyLong, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead, useRefresh } from '../../ui/query.ts'
import { useFormat } from '../../ui/language/format.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { Report } from './Report.tsx'
import { SettingsForm } from './SettingsForm.tsx'

/** What the municipality says about its e-service, and what people have told is hard to use in it. */
export function EservicePage() {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const query = useRead(endpoints.eserviceSettings, {})
  const refresh = useRefresh()
  const [told, setTold] = useState('')
  const done = async () => {
    setTold(t('eservice.saved'))
    await refresh(endpoints.eserviceSettings)
  }
  return (
    <VStack gap="space-16" className="staff-page">
      <PageTitle title={t('eservice.title')} />
      <BodyLong>{t('eservice.lead')}</BodyLong>
      <Loaded query={query}>
        {({ quickExit, said, reports }) => (
          <>
            <section className="staff-paper staff-padded" aria-label={t('eservice.title')}>
              <VStack gap="space-16">
                <BodyLong>
                  {said === null
                    ? t('eservice.neverSaid')
                    : t('eservice.saidBy', { name: said.saidBy, at: format.instant(said.saidAt) })}
                </BodyLong>
                <SettingsForm key={said?.saidAt ?? ''} quickExit={quickExit} said={said} onDone={done} />
                <span role="status">{told}</span>
              </VStack>
            </section>
            <Heading level="2" size="small">
              {t('eservice.reports')}
            </Heading>
            {reports.length === 0 && <Empty title={t('eservice.noReports')} />}
            {reports.map((one) => (
              <Report key={one.accessibilityReportId} of={one} />
            ))}
          </>
        )}
      </Loaded>
    </VStack>
  )
}
