import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { easyUpTo, readability } from '../../../../rules/readability/lix.ts'
import { tie } from '../../../../rules/reasons/evidence.ts'
import { whole } from '../../../../rules/reasons/statements.ts'
import { setStatement, type StatementTexts } from '../../../../texts/statement-text.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { useWords } from '../../../ui/language/words.ts'
import { evidenceFor } from './options.ts'
import type { ReasonsProps } from './props.ts'

/** The reasons as they will stand, and how hard they are to read. */
export function Preview({ data, content, need }: ReasonsProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { term } = useWords()
  const sentences: StatementTexts = t('reasons.sentences', { returnObjects: true, skipInterpolation: true })
  const evidence = evidenceFor(data, content, format)
  const set = (content.statements?.[need.key] ?? []).flatMap((draft) => {
    const ref = whole(draft)
    const tied = ref && tie(ref, evidence)
    return tied ? setStatement(tied, sentences, { term, kronor: format.kronor, day: format.longDay }) : []
  })
  const own = Object.values(content.ownReasons?.[need.key] ?? {})
  const text = [...set, content.facts[need.key] ?? '', ...own].filter((part) => part.trim() !== '').join('\n')
  if (text === '') return null
  return (
    <VStack gap="space-8" className="staff-reason-read">
      {set.length > 0 && (
        <div>
          <BodyShort size="small" weight="semibold">
            {t('reasons.reads')}
          </BodyShort>
          <p className="staff-written">{text}</p>
        </div>
      )}
      <Reading text={text} />
    </VStack>
  )
}

/** LIX, and the sentence to shorten first. */
function Reading({ text }: { text: string }) {
  const { t } = useTranslation('staff')
  const found = readability(text)
  if (!found) return null
  const [hardest] = found.hard
  return (
    <BodyShort size="small">
      {t(found.lix > easyUpTo ? 'reasons.lixHard' : 'reasons.lixEasy', { lix: found.lix, most: easyUpTo })}
      {hardest && (
        <>
          {' '}
          {t('reasons.shorten', { count: hardest.words })} <q>{hardest.text}</q>
        </>
      )}
    </BodyShort>
  )
}
