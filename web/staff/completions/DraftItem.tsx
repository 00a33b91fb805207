import { Button, HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { askedKinds } from '../../../law/completion.ts'
import type { Completions } from '../endpoints.ts'
import type { Asking, Draft } from './useAsk.ts'

interface Props {
  draft: Draft
  needs: Completions['needs']
  asking: Asking
}

/** One thing to ask for: what, of what, why, and the need that waits for it. */
export function DraftItem({ draft, needs, asking }: Props) {
  const { t } = useTranslation('staff')
  const change = (more: Partial<Draft>) => asking.change(draft.id, more)
  const retype = (kind: Draft['kind']) => change({ kind, why: asking.usualWhy(kind) })
  const name = `${t(`completions.kinds.${draft.kind}`)}: ${draft.what}`
  return (
    <fieldset className="staff-need">
      <legend>{name}</legend>
      <VStack gap="space-8">
        {draft.about === null && (
          <HStack gap="space-16" align="start">
            <Select
              size="small"
              label={t('completions.form.kind')}
              value={draft.kind}
              onChange={({ target }) => retype(askedKinds.find((one) => one === target.value) ?? 'other')}
            >
              {askedKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`completions.kinds.${kind}`)}
                </option>
              ))}
            </Select>
            <Select
              size="small"
              label={t('completions.form.need')}
              value={draft.needKey}
              onChange={({ target }) => change({ needKey: target.value })}
            >
              {needs
                .filter((need) => !need.decided)
                .map((need) => (
                  <option key={need.key} value={need.key}>
                    {asking.labels.need(need.kind)}
                  </option>
                ))}
            </Select>
          </HStack>
        )}
        {(['what', 'why'] as const).map((field) => (
          <TextField
            key={field}
            size="small"
            label={t(`completions.form.${field}`)}
            maxLength={field === 'what' ? 300 : 2000}
            value={draft[field]}
            onChange={({ target }) => change({ [field]: target.value })}
          />
        ))}
        <div>
          <Button size="xsmall" variant="tertiary" onClick={() => asking.remove(draft.id)}>
            {t('completions.form.remove')}
            <span className="ui-hidden"> {name}</span>
          </Button>
        </div>
      </VStack>
    </fieldset>
  )
}
