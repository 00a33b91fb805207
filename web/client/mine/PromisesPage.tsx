import { BodyLong, Heading, Link, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { myPromises } from '../../../api/promises.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

type Promises = z.output<typeof myPromises.reply>
type One = Promises['mine'][number] | Promises['ours'][number]

/** What I am to do and what we have promised, each with its day. */
export function PromisesPage() {
  const { t } = useTranslation('client')
  const promises = useRead(ask.promises, {})
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('mine.promises.title')} />
        <BodyLong className="client-lead">{t('mine.promises.lead')}</BodyLong>
      </div>
      <Loaded query={promises}>
        {({ mine, ours }) => (
          <>
            <List title={t('mine.promises.yours')} none={t('mine.promises.yoursNone')} of={mine} />
            <List title={t('mine.promises.ours')} none={t('mine.promises.oursNone')} of={ours} />
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function List({ title, none, of }: { title: string; none: string; of: readonly One[] }) {
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {title}
      </Heading>
      {of.length === 0 && <BodyLong>{none}</BodyLong>}
      <ul className="client-cards">
        {of.map((one) => (
          <li key={`${one.kind} ${one.month} ${one.on} ${one.what}`} className="client-card">
            <Told one={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ one: { kind, on, month, what } }: { one: One }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const mayMove = kind === 'completion'
  return (
    <VStack gap="space-8" align="start">
      <strong>{t(`mine.promises.kinds.${kind}`, { who: what ?? '' })}</strong>
      {kind === 'completion' && what !== null && what !== '' && <BodyLong lang="sv">{what}</BodyLong>}
      <BodyLong className="ui-numbers">
        {t(on < today() ? 'mine.promises.was' : 'mine.promises.by', { day: format.longDay(on) })}
      </BodyLong>
      {month !== null && (
        <Link as={Go} href={paths.month(month)}>
          {t(mayMove ? 'mine.promises.move' : 'mine.promises.open', { month: format.month(month) })}
        </Link>
      )}
    </VStack>
  )
}
