import { Button, Chips, HStack, TextField, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueFilter } from '../../../api/queueFilter.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type QueueChoices } from '../endpoints.ts'
import { firstFilter, isSame } from './queueFilter.ts'

interface Props {
  filter: QueueFilter
  onChoose: (filter: QueueFilter) => void
  saved: QueueChoices['saved']
}

/** Filters one has a name for: one press chooses, and the chosen one can be forgotten. */
export function SavedFilters({ filter, onChoose, saved }: Props) {
  const { t } = useTranslation('staff')
  const [told, setTold] = useState('')
  const refresh = useRefresh()
  const chosen = saved.find((one) => isSame(one.filter, filter))
  const removing = useAct(endpoints.removeFilter, async () => {
    setTold(t('queue.filter.removed', { name: chosen?.name ?? '' }))
    await refresh(endpoints.queueChoices)
  })
  return (
    <>
      {saved.length > 0 && (
        <Chips size="small" aria-label={t('queue.filter.saved')}>
          {saved.map((one) => (
            <Chips.Toggle key={one.savedFilterId} selected={one === chosen} onClick={() => onChoose(one.filter)}>
              {one.name}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
      {chosen ? (
        <Button
          size="small"
          variant="tertiary"
          loading={removing.isPending}
          onClick={() => removing.mutate({ params: { savedFilterId: chosen.savedFilterId } })}
        >
          {t('queue.filter.remove', { name: chosen.name })}
        </Button>
      ) : (
        !isSame(filter, firstFilter) && (
          <SaveFilter filter={filter} onSaved={(name) => setTold(t('queue.filter.savedNow', { name }))} />
        )
      )}
      {removing.error && <ProblemNotice problem={removing.error} />}
      <span role="status" className="ui-hidden">
        {told}
      </span>
    </>
  )
}

function SaveFilter({ filter, onSaved }: { filter: QueueFilter; onSaved: (name: string) => void }) {
  const { t } = useTranslation('staff')
  const [name, setName] = useState<string | null>(null)
  const [needsName, setNeedsName] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const refresh = useRefresh()
  const saving = useAct(endpoints.saveFilter, async () => {
    onSaved(name ?? '')
    setName(null)
    await refresh(endpoints.queueChoices)
  })
  if (name === null)
    return (
      <Button size="small" variant="tertiary" onClick={() => setName('')}>
        {t('queue.filter.open')}
      </Button>
    )
  return (
    <form
      className="staff-small-form"
      onSubmit={(event) => {
        event.preventDefault()
        setNeedsName(name.trim() === '')
        if (name.trim() === '') field.current?.focus()
        else saving.mutate({ body: { name, filter } })
      }}
    >
      <VStack gap="space-8">
        <HStack gap="space-8" align="end">
          <TextField
            ref={field}
            autoFocus
            size="small"
            maxLength={40}
            label={t('queue.filter.name')}
            description={t('queue.filter.nameHelp')}
            value={name}
            error={needsName && t('queue.filter.needsName')}
            onChange={({ target }) => setName(target.value)}
          />
          <Button size="small" loading={saving.isPending}>
            {t('queue.filter.save')}
          </Button>
        </HStack>
        {saving.error && <ProblemNotice problem={saving.error} />}
      </VStack>
    </form>
  )
}
