import { Alert, Button, HStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApplicationContent } from '../../../api/applications.ts'
import { useDraft } from './draft/draft.ts'

/** What was taken away last, until the page is left. */
export function useUndo() {
  const { tell } = useDraft()
  const [last, setLast] = useState<{ what: string; part: Partial<ApplicationContent> } | null>(null)
  return {
    last,
    offer: (what: string, part: Partial<ApplicationContent>) => setLast({ what, part }),
    undo: () => {
      if (last) tell(last.part)
      setLast(null)
    },
  }
}

/** Nothing is lost by a slip of the thumb. */
export function Undo({ of }: { of: ReturnType<typeof useUndo> }) {
  const { t } = useTranslation('client')
  return (
    <div role="status">
      {of.last && (
        <Alert variant="info" size="small" className="client-after">
          <HStack gap="space-12" align="center">
            {t('apply.removed', { what: of.last.what })}
            <Button type="button" size="small" variant="tertiary" onClick={of.undo}>
              {t('apply.undo')}
            </Button>
          </HStack>
        </Alert>
      )}
    </div>
  )
}
