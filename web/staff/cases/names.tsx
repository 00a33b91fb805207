import { Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'

/** The word for a code, or the code where there is no word. */
export const lookUp = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

export function ProtectedTag() {
  const { t } = useTranslation('staff')
  return (
    <Tag size="small" variant="strong" data-color="danger">
      {t('protected')}
    </Tag>
  )
}

/** A name; a person with protected identity has none here. */
export function ApplicantName({ name, isProtected }: { name: string | null; isProtected: boolean }) {
  const { t } = useTranslation('staff')
  if (isProtected) return <ProtectedTag />
  return <span>{name ?? t('unnamed')}</span>
}
