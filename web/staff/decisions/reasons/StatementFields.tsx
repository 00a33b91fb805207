import { Button, HGrid, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { cite } from '../../../ui/language/cite.ts'
import { useFormat } from '../../../ui/language/format.ts'
import { useWords } from '../../../ui/language/words.ts'
import { lookUp } from '../../cases/names.tsx'
import { documentOptions, factOptions, type Draft, type Option } from './options.ts'
import type { ReasonsProps } from './props.ts'

interface Props extends ReasonsProps {
  number: number
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  onRemove: () => void
}

/** One reason: what is so, what shows it, by which provision, and what that means. */
export function StatementFields({ number, draft, onChange, onRemove, ...about }: Props) {
  const { t } = useTranslation('staff')
  return (
    <fieldset className="staff-reason">
      <legend>{t('reasons.one', { number })}</legend>
      <VStack gap="space-8">
        <Ties {...about} draft={draft} onChange={onChange} />
        <Textarea
          size="small"
          label={t('reasons.means')}
          description={t('reasons.meansHow')}
          minRows={2}
          maxRows={12}
          maxLength={500}
          value={draft.words ?? ''}
          onChange={({ target }) => onChange({ words: target.value === '' ? null : target.value })}
        />
        <Whose {...about} draft={draft} onChange={onChange} />
        <div>
          <Button size="xsmall" variant="tertiary" onClick={onRemove}>
            {t('reasons.remove')}
            <span className="ui-hidden"> {number}</span>
          </Button>
        </div>
      </VStack>
    </fieldset>
  )
}

type Part = ReasonsProps & Pick<Props, 'draft' | 'onChange'>

function Ties({ data, content, labels, provisions, draft, onChange }: Part) {
  const { t } = useTranslation('staff')
  const kinds: Readonly<Record<string, string>> = t('journal.kinds', { returnObjects: true })
  const words = {
    labels,
    format: useFormat(),
    term: useWords().term,
    entry: (kind: string) => lookUp(kinds, kind),
    general: t('month.attachments.general'),
    application: t('reasons.application'),
  }
  const cited = provisions.map((key) => ({ ref: { of: 'provision', key }, name: cite(key) }))
  const provision = draft.provision === null ? null : { of: 'provision', key: draft.provision }
  return (
    <HGrid columns={{ xs: 1, lg: 3 }} gap="space-12">
      <Choice
        label={t('reasons.fact')}
        options={factOptions(data, content, words)}
        chosen={draft.fact}
        onChoose={(fact) => onChange({ fact })}
      />
      <Choice
        label={t('reasons.document')}
        options={documentOptions(data, content, words)}
        chosen={draft.document}
        onChoose={(document) => onChange({ document })}
      />
      <Choice
        label={t('reasons.provision')}
        options={cited}
        chosen={provision}
        onChoose={(one) => onChange({ provision: one?.key ?? null })}
      />
    </HGrid>
  )
}

interface Ref {
  of: string
  key: string
}
const valueOf = ({ of, key }: Ref): string => `${of} ${key}`

function Choice<R extends Ref>(props: {
  label: string
  options: readonly Option<R>[]
  chosen: Ref | null
  onChoose: (ref: R | null) => void
}) {
  const { label, options, chosen, onChoose } = props
  const { t } = useTranslation('staff')
  const isThere = chosen === null || options.some(({ ref }) => valueOf(ref) === valueOf(chosen))
  return (
    <Select
      size="small"
      label={label}
      value={chosen && isThere ? valueOf(chosen) : ''}
      error={!isThere && t('reasons.gone')}
      onChange={({ target }) => onChoose(options.find(({ ref }) => valueOf(ref) === target.value)?.ref ?? null)}
    >
      <option value="">{t('reasons.choose')}</option>
      {options.map(({ ref, name }) => (
        <option key={valueOf(ref)} value={valueOf(ref)}>
          {name}
        </option>
      ))}
    </Select>
  )
}

/** In whose letter it stands; asked only where there are two adults. */
function Whose({ data, labels, draft, onChange }: Part) {
  const { t } = useTranslation('staff')
  const adults = data.people.filter(({ role }) => role !== 'child')
  if (adults.length < 2) return null
  return (
    <Select
      size="small"
      label={t('reasons.whose')}
      value={draft.about ?? ''}
      onChange={({ target }) => onChange({ about: target.value === '' ? null : target.value })}
    >
      <option value="">{t('reasons.everyone')}</option>
      {adults.map((adult) => (
        <option key={adult.personId} value={adult.personId}>
          {t('reasons.onlyTo', { name: labels.person(adult) })}
        </option>
      ))}
    </Select>
  )
}
