import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { HandbookQuestion } from '../../../rules/handbook/questions.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints, type Handbook, type HandbookParagraph } from '../endpoints.ts'
import { To } from '../frame/To.tsx'
import { Paragraph } from './Paragraph.tsx'

interface Props {
  questions: readonly HandbookQuestion[]
  /** Where it stands, for those who hear a list of what can be opened. */
  about: string
}

/** What the handbook says of a question, where the question arises. Nothing written of it: nothing is shown. */
export function Guide({ questions, about }: Props) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.handbook, {})
  if (query.isError) {
    return (
      <BodyShort size="small" className="ui-no-print">
        {t('handbook.guideFailed')}
      </BodyShort>
    )
  }
  const found = inForceOn(query.data, questions)
  const count = found.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  if (count === 0) return null
  return (
    <details className="staff-guide ui-no-print">
      <summary>
        {t('handbook.guide')} ({count})<span className="ui-hidden">: {about}</span>
      </summary>
      <VStack gap="space-12" className="staff-guide-body">
        {found.map(({ document, paragraphs }) => (
          <VStack key={document} gap="space-12">
            <BodyShort size="small" weight="semibold">
              {t(`handbook.documents.${document}`)}
            </BodyShort>
            {paragraphs.map((one) => (
              <Paragraph key={one.number} paragraph={one} level="3" />
            ))}
          </VStack>
        ))}
        <To path="/handbook">{t('handbook.wholeBook')}</To>
      </VStack>
    </details>
  )
}

/** The paragraphs of the questions, document by document. */
const inForceOn = (handbook: Handbook | undefined, questions: readonly HandbookQuestion[]) =>
  (handbook?.inForce ?? [])
    .map(({ document, paragraphs }) => ({ document, paragraphs: paragraphs.filter((one) => speaksTo(one, questions)) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)

const speaksTo = (paragraph: HandbookParagraph, questions: readonly HandbookQuestion[]): boolean =>
  paragraph.questions.some((one) => questions.includes(one))

/** The number of the guideline's first paragraph on a question; empty: it has none. */
export const citedFor = (handbook: Handbook | undefined, question: HandbookQuestion): string =>
  inForceOn(handbook, [question]).find(({ document }) => document === 'guideline')?.paragraphs[0]?.number ?? ''
