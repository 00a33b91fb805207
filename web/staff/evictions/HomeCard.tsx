import { BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useRead } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import { DayForm } from './DayForm.tsx'
import type { At, Home } from './endpoints.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { NoticeRow } from './NoticeRow.tsx'

/** The home where it can be lost: until which day it can be saved, and each notice of eviction. Else only the way to take down a notice. */
export function HomeCard({ caseId, month }: At) {
  const { t } = useTranslation('staff')
  const at = { caseId, month }
  const { data, error, refetch } = useRead(endpoints.caseHome, { params: at })
  const [isReceiving, setReceiving] = useState(false)
  const [said, setSaid] = useState('')
  const isTold = data !== undefined && (data.asked || data.said !== null || data.notices.length > 0)
  return (
    <>
      <span role="status" className={said === '' ? 'ui-hidden' : undefined}>
        {said}
      </span>
      {error && <ProblemNotice problem={error} onRetry={() => refetch()} />}
      {isTold && <Told home={data} at={at} onSaid={setSaid} />}
      {isReceiving ? (
        <NoticeForm
          at={at}
          onClose={() => setReceiving(false)}
          onDone={() => {
            setReceiving(false)
            setSaid(t('home.notice.saved'))
          }}
        />
      ) : (
        <div className="ui-no-print">
          <Button size="small" variant="tertiary" onClick={() => setReceiving(true)}>
            {t('home.notice.open')}
          </Button>
        </div>
      )}
    </>
  )
}

function Told({ home, at, onSaid }: { home: Home; at: At; onSaid: (said: string) => void }) {
  const { t } = useTranslation('staff')
  const [isSaying, setSaying] = useState(false)
  return (
    <section className="staff-paper staff-padded staff-lane" aria-labelledby="home-heading">
      <VStack gap="space-16">
        <HStack gap="space-16" align="baseline" justify="space-between">
          <Heading level="2" size="small" id="home-heading" tabIndex={-1}>
            {t('home.title')}
          </Heading>
          <Cite source="JO Södertälje" />
        </HStack>
        <LastDay said={home.said} />
        {isSaying ? (
          <DayForm
            at={at}
            said={home.said}
            onClose={() => setSaying(false)}
            onDone={() => {
              setSaying(false)
              onSaid(t('home.day.saved'))
            }}
          />
        ) : (
          <div className="ui-no-print">
            <Button size="small" variant="secondary" onClick={() => setSaying(true)}>
              {t(home.said === null ? 'home.day.open' : 'home.day.again')}
            </Button>
          </div>
        )}
        {home.notices.map((notice) => (
          <NoticeRow
            key={notice.emergencyId}
            notice={notice}
            caseId={at.caseId}
            onDone={() => onSaid(t('home.confirm.saved'))}
          />
        ))}
      </VStack>
    </section>
  )
}

/** What counts now, with who said it and how it is known. */
function LastDay({ said }: { said: Home['said'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (said === null) return <BodyShort>{t('home.day.none')}</BodyShort>
  const { lastDay } = said
  return (
    <div>
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">
          {lastDay === null ? t('home.day.safe') : t('home.day.until', { day: format.day(lastDay) })}
        </BodyShort>
        {lastDay !== null && lastDay < today() && said.waits && (
          <Tag size="small" variant="strong" data-color="danger">
            {t('home.day.passed')}
          </Tag>
        )}
      </HStack>
      <BodyShort>{said.knownFrom}</BodyShort>
      {said.additional !== null && <BodyShort>{t('home.day.looked', { words: said.additional })}</BodyShort>}
      <BodyShort size="small">{t('home.day.by', { name: said.by, when: format.instant(said.at) })}</BodyShort>
    </div>
  )
}
