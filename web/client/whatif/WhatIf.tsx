import { ExpansionCard } from '@navikt/ds-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../ui/states.tsx'
import type { MyMonth } from '../month/my-month.ts'

// The rules of the calculation come to the phone only when someone asks.
const Try = lazy(async () => ({ default: (await import('./Try.tsx')).Try }))

/** What would happen if: another wage, another rent. An estimate on the phone itself; nothing is sent. */
export function WhatIf({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const [asked, setAsked] = useState(false)
  if (of.input === null) return null
  return (
    <ExpansionCard aria-labelledby="what-if" size="small" className="ui-no-print" onToggle={() => setAsked(true)}>
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small" id="what-if">
          {t('whatIf.title')}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{t('whatIf.intro')}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        {asked && (
          <Suspense fallback={<Loading />}>
            <Try of={of} />
          </Suspense>
        )}
      </ExpansionCard.Content>
    </ExpansionCard>
  )
}
