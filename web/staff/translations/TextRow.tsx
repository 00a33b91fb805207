import { BodyLong, BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../texts/languages.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Text } from './shown.ts'
import { Suggest } from './Suggest.tsx'

interface Props {
  language: Language
  text: Text
  onApproved: (key: string) => void
}

/** One text: the Swedish, the other, who has approved it, and what can be done. */
export function TextRow({ language, text, onApproved }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [isOpen, setOpen] = useState(false)
  const act = useAct(endpoints.approveTranslations, async () => {
    await refresh(endpoints.translations)
    onApproved(text.key)
  })
  const { key, fingerprint } = text
  return (
    <li data-key={key} className="staff-paper staff-padded">
      <VStack gap="space-8">
        <HStack gap="space-8" align="center">
          <BodyShort size="small" className="staff-wrap" lang="en">
            {key}
          </BodyShort>
          <Standing of={text} />
        </HStack>
        <BodyLong lang="sv">{text.swedish}</BodyLong>
        <BodyLong lang={language.code} dir={language.dir}>
          {text.words}
        </BodyLong>
        <Suggested of={text} language={language} />
        {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
        <HStack gap="space-8">
          {!text.approved && (
            <Button
              size="small"
              loading={act.isPending}
              aria-label={`${t('translations.approve')} ${key}`}
              onClick={() =>
                act.mutate({ params: { language: language.code }, body: { texts: [{ key, fingerprint }] } })
              }
            >
              {t('translations.approve')}
            </Button>
          )}
          <Button size="small" variant="tertiary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('translations.cancel') : t('translations.suggest')}
          </Button>
        </HStack>
        {isOpen && <Suggest language={language} text={text} onDone={() => setOpen(false)} />}
      </VStack>
    </li>
  )
}

function Standing({ of }: { of: Text }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return of.approved ? (
    <Tag size="xsmall" variant="moderate" data-color="success">
      {t('translations.approvedBy', { by: of.approved.by, at: format.instant(of.approved.at) })}
    </Tag>
  ) : (
    <Tag size="xsmall" variant="moderate" data-color="warning">
      {t('translations.machine')}
    </Tag>
  )
}

function Suggested({ of, language }: { of: Text; language: Language }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (!of.suggestion) return null
  return (
    <div>
      <BodyShort size="small">
        {t('translations.suggestedBy', { by: of.suggestion.by, at: format.instant(of.suggestion.at) })}
      </BodyShort>
      <BodyLong lang={language.code} dir={language.dir}>
        {of.suggestion.words}
      </BodyLong>
    </div>
  )
}
