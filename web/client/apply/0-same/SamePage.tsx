import { BodyLong, Button, Link, VStack } from '@navikt/ds-react'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { useFormat } from '../../../ui/language/format.ts'
import { PageTitle } from '../../../ui/Page.tsx'
import { ReadAloud } from '../../aloud/ReadAloud.tsx'
import { Go } from '../../frame/Go.tsx'
import { Sections } from '../6-review/Sections.tsx'
import { useDraft } from '../draft/draft.ts'
import { useGaps } from '../draft/gaps.ts'
import { OriginsContext } from './origins.ts'
import { ToldByOthers } from './ToldByOthers.tsx'

/** The application a new month begins from. */
export interface Last {
  month: string
  arrivedOn: string
}

/** Same as last month? What was told stands there with where it comes from; only what has changed is opened. */
export function SamePage({ last }: { last: Last }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { month, place, content, tell } = useDraft()
  const { history } = useRouter()
  const from = t('same.from', { month: format.month(last.month), day: format.longDay(last.arrivedOn) })
  const { missing, asked, ask, field } = useBank()
  const goOn = () => {
    if (missing !== undefined) return ask()
    if (content.step !== 'review') tell({ step: 'review' })
    history.push(place.page('review'))
  }
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle title={t('same.title', { month: format.month(last.month) })} />
        <BodyLong className="client-lead">{t('same.lead', { month: format.month(month) })}</BodyLong>
        <ReadAloud />
      </div>
      <OriginsContext value={{ told: from, account: t('same.account') }}>
        <Sections />
      </OriginsContext>
      <ToldByOthers />
      <div className="client-card" ref={field}>
        <AmountField
          id="assets"
          label={t('incomes.assets.question')}
          description={`${t('same.assetsWhy')} ${t('incomes.assets.help')}`}
          error={asked ? missing : undefined}
          value={content.assets}
          onAmount={(assets) => tell({ assets })}
        />
      </div>
      <Button className="client-next" onClick={goOn}>
        {t('same.goOn')}
      </Button>
      <BodyLong size="small">
        <Link as={Go} href={place.page('household')}>
          {t('same.all')}
        </Link>
      </BodyLong>
    </VStack>
  )
}

/** What is in the bank is asked each month: nobody is taken to have as much as a month ago. */
function useBank() {
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  const missing = useGaps().find((gap) => gap.field === 'assets')?.text
  const ask = () => {
    setAsked(true)
    field.current?.querySelector('input')?.focus()
  }
  return { missing, asked, ask, field }
}
