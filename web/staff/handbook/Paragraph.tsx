import { BodyLong, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../law/source.ts'
import { sources } from '../../../law/sources.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { HandbookParagraph } from '../endpoints.ts'

const known: ReadonlyMap<string, Source> = new Map(Object.entries(sources))

interface Props {
  paragraph: HandbookParagraph
  /** Of the heading: one under what it stands in. */
  level: '3' | '4'
}

/** A paragraph as it is cited: number, words, the provisions and the case law it leans on. */
export function Paragraph({ paragraph: { number, heading, text, provisions, caseLaw }, level }: Props) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-4" as="article" className="staff-paragraph">
      <Heading level={level} size="xsmall">
        <span className="ui-numbers">{number}</span> {heading}
      </Heading>
      <BodyLong lang="sv">{text}</BodyLong>
      {provisions.length > 0 && (
        <p className="staff-paragraph-cites">
          <span className="ui-hidden">{t('handbook.provisions')}: </span>
          {provisions.map((one) => (
            <Cite key={one} source={one} />
          ))}
        </p>
      )}
      {caseLaw.length > 0 && (
        <ul className="staff-plain-list" aria-label={t('handbook.caseLaw')}>
          {caseLaw.map((one) => (
            <CaseLaw key={`${one.court} ${one.number}`} of={one} />
          ))}
        </ul>
      )}
    </VStack>
  )
}

/** A judgment in one sentence; what nobody has checked says so. */
function CaseLaw({ of: { court, number, year, holding, source } }: { of: HandbookParagraph['caseLaw'][number] }) {
  const { t } = useTranslation('staff')
  const note = source === null ? undefined : known.get(source)?.note
  const named = number.startsWith(court) || /\b(19|20)\d{2}\b/.test(number) || year === null
  return (
    <li>
      <strong lang="sv">
        {court}, {number}
        {named ? '' : ` (${year})`}
      </strong>
      : <span lang="sv">{holding}</span>
      {note !== undefined && <span className="ui-because">{t('handbook.notVerified', { note })}</span>}
    </li>
  )
}
