import { BodyShort, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { useWords } from '../../ui/language/words.ts'
import type { UnmetGate } from '../endpoints.ts'
import { SectionLink } from '../month/sections.tsx'
import { stepOf } from './steps.ts'

/** What the law still asks before this decision: what is missing, what meets it, by which §, and the way there. */
export function Unmet({ gates }: { gates: readonly UnmetGate[] }) {
  const { t } = useTranslation('staff')
  const words = useWords()
  if (gates.length === 0) return <BodyShort className="staff-met">{t('decide.allMet')}</BodyShort>
  return (
    <section aria-labelledby="unmet-heading">
      <Heading level="3" size="xsmall" id="unmet-heading" className="staff-unmet-heading">
        {t('decide.unmet')}: {t('decide.unmetCount', { count: gates.length })}
      </Heading>
      <ol className="staff-unmet">
        {gates.map((one) => {
          const { missing, meets } = words.gate(one.need, one.facts)
          return (
            <li key={`${one.gate} ${one.need} ${JSON.stringify(one.facts)}`}>
              <strong>{missing}</strong> {meets} <Cite source={one.source} />{' '}
              <SectionLink name={stepOf(one.need)}>
                {t('decide.goThere')}
                <span className="ui-hidden">: {missing}</span>
              </SectionLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
