import { Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../texts/languages.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { Text } from './shown.ts'

interface Props {
  language: Language
  text: Text
  onDone: () => void
}

/** A better wording, from the one that stands there. */
export function Suggest({ language, text, onDone }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [words, setWords] = useKeptText(`translation.${language.code}.${text.key}`, text.words)
  const act = useAct(endpoints.suggestTranslation, async () => {
    await refresh(endpoints.translations)
    setWords(text.words)
    onDone()
  })
  const { key, fingerprint } = text
  return (
    <VStack gap="space-8" align="start">
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('translations.words', { language: language.name })}
        lang={language.code}
        dir={language.dir}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
      <Blocked
        size="small"
        loading={act.isPending}
        reasons={words.trim() === '' || words === text.words ? [t('translations.suggest')] : []}
        onClick={() => act.mutate({ params: { language: language.code }, body: { key, fingerprint, words } })}
      >
        {t('translations.save')}
      </Blocked>
    </VStack>
  )
}
