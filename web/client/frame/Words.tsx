import { ReadMore, Skeleton } from '@navikt/ds-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Glossary, GlossaryTerm } from '../../../texts/glossary.ts'
import { languages, type Language } from '../../../texts/languages.ts'
import { languageNow } from '../../ui/language/texts.ts'

interface Props {
  of: readonly GlossaryTerm[]
}

/** The words of the law on this page: what each means, and what it is called in a letter in Swedish. */
export function Words({ of }: Props) {
  const { t } = useTranslation('client')
  const [isOpen, setOpen] = useState(false)
  return (
    <ReadMore header={t('words.title')} open={isOpen} onOpenChange={setOpen}>
      {isOpen && <Meanings of={of} />}
    </ReadMore>
  )
}

function Meanings({ of }: Props) {
  const glossaries = useGlossaries(languageNow())
  if (!glossaries) return <Skeleton variant="text" width="60%" />
  const { own, swedish } = glossaries
  return (
    <dl className="client-words">
      {of.map((term) => (
        <div key={term}>
          <dt>
            {own[term].word}
            {own[term].word !== swedish[term].word && <bdi lang="sv"> ({swedish[term].word})</bdi>}
          </dt>
          <dd>{own[term].meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Fetched when somebody asks what a word means. */
function useGlossaries({ texts }: Language): { own: Glossary; swedish: Glossary } | null {
  const [glossaries, setGlossaries] = useState<{ own: Glossary; swedish: Glossary } | null>(null)
  useEffect(() => {
    let isShown = true
    const load = async () => {
      const [own, swedish] = await Promise.all([texts.glossary(), languages.sv.texts.glossary()])
      if (isShown) setGlossaries({ own, swedish })
    }
    void load()
    return () => {
      isShown = false
    }
  }, [texts])
  return glossaries
}
