import { BodyLong, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { OverSixMonths } from './OverSixMonths.tsx'
import { Requests } from './Requests.tsx'
import { ToTell } from './ToTell.tsx'

/** Who is to be told that it is late, who has asked us to decide, and who may. On paper only the letters. */
export function DelaysPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.delays, {})
  const [papers, setPapers] = useState<readonly string[]>([])
  return (
    <>
      <VStack gap="space-24" className={papers.length > 0 ? 'staff-page ui-no-print' : 'staff-page'}>
        <PageTitle title={t('delays.title')} />
        <BodyLong>{t('delays.lead')}</BodyLong>
        <Loaded query={query} rows={8}>
          {(lists) => (
            <>
              <Requests rows={lists.requests} onPapers={setPapers} />
              <ToTell rows={lists.toTell} onPapers={setPapers} />
              <OverSixMonths rows={lists.overSixMonths} />
            </>
          )}
        </Loaded>
      </VStack>
      {papers.map((paper) => (
        <article key={paper} className="staff-print-letter" lang="sv">
          {paper}
        </article>
      ))}
    </>
  )
}
