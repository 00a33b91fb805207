import { Button, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Draft } from './options.ts'
import { OwnWords } from './OwnWords.tsx'
import { Preview } from './Preview.tsx'
import type { ReasonsProps } from './props.ts'
import { StatementFields } from './StatementFields.tsx'

const most = 8
const empty: Draft = { fact: null, document: null, provision: null, words: null, about: null }

/** Why: reasons tied to fact, document and provision, words around them, and what only one adult is told; and how it reads. */
export function Reasons(props: ReasonsProps) {
  const { content, edit, need, needed } = props
  const { t } = useTranslation('staff')
  const drafts = content.statements?.[need.key] ?? []
  const put = (next: readonly Draft[]) => edit({ statements: { ...content.statements, [need.key]: [...next] } })
  // Reasons have no name of their own; they keep their place while one writes.
  const placed = drafts.map((draft, at) => ({ draft, at, place: `${need.key} ${at}` }))
  const facts = content.facts[need.key] ?? ''
  const isEmpty = drafts.length === 0 && facts.trim() === ''
  return (
    <VStack gap="space-12">
      {placed.map(({ draft, at, place }) => (
        <StatementFields
          key={place}
          {...props}
          number={at + 1}
          draft={draft}
          onChange={(change) => put(drafts.with(at, { ...draft, ...change }))}
          onRemove={() => put(drafts.filter((_, other) => other !== at))}
        />
      ))}
      {drafts.length < most && (
        <div>
          <Button size="small" variant="secondary" onClick={() => put([...drafts, empty])}>
            {t('reasons.add')}
          </Button>
        </div>
      )}
      <Textarea
        size="small"
        label={t(drafts.length > 0 ? 'reasons.around' : 'needs.facts')}
        description={t('needs.factsHow')}
        minRows={2}
        maxLength={5000}
        value={facts}
        error={needed && isEmpty && t('needs.factsNeeded')}
        onChange={({ target }) => edit({ facts: { ...content.facts, [need.key]: target.value } })}
      />
      <OwnWords {...props} />
      <Preview {...props} />
    </VStack>
  )
}
