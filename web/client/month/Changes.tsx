import { BodyLong, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import type { MyMonth } from './my-month.ts'

/** What has changed since the month before that was decided, and why. */
export function Changes({ of, names }: { of: NonNullable<MyMonth['changes']>; names: MyMonth['names'] }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const words = useWords()
  const since = format.month(of.since)
  const nameOf = (about: string | null) => (about === null ? undefined : names[about])
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('month.changes.title', { month: since })}
      </Heading>
      {of.changes.length === 0 ? (
        <BodyLong>{t('month.changes.none', { month: since })}</BodyLong>
      ) : (
        <ul className="client-card client-changes">
          {of.changes.map((change) => (
            <li key={`${change.term} ${change.about}`}>
              <strong>{[words.term(change.term), nameOf(change.about)].filter(Boolean).join(', ')}</strong>
              <span>{words.plain(change.because)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
