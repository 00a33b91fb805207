import { BodyLong, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { MyMonth } from './my-month.ts'

/** What we said of the decision by word of mouth, as we wrote it down. */
export function Explained({ of: { explanations } }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  if (explanations.length === 0) return null
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('month.explained.title')}
      </Heading>
      <ul className="client-cards">
        {explanations.map(({ state, happenedAt, language, interpreter, questions, understood }) => (
          <li key={`${state} ${happenedAt}`} className="client-card">
            <BodyLong>
              {t(`month.explained.states.${state}`, {
                day: format.longDay(format.instant(happenedAt).slice(0, 10)),
                language: format.language(language),
              })}
            </BodyLong>
            {interpreter !== 'not_needed' && <BodyLong>{t(`month.explained.interpreters.${interpreter}`)}</BodyLong>}
            {questions !== null && (
              <BodyLong className="client-told" lang="sv">
                {t('month.explained.questions')}: {questions}
              </BodyLong>
            )}
            {understood !== null && <BodyLong>{t(`month.explained.understood.${understood}`)}</BodyLong>}
          </li>
        ))}
      </ul>
    </section>
  )
}
