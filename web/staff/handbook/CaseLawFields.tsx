import { HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../law/source.ts'
import { sources } from '../../../law/sources.ts'
import { sourceTitle } from '../../ui/language/cite.ts'
import type { HandbookParagraph } from '../endpoints.ts'

type CaseLaw = HandbookParagraph['caseLaw'][number]

interface Props {
  of: CaseLaw
  isMissing: boolean
  onChange: (next: CaseLaw) => void
}

const judged = Object.entries<Source>(sources)
  .filter(([, { standing }]) => standing === 'court' || standing === 'jo')
  .map(([key]) => key)

/** A judgment: which, and what it says in a sentence of one's own. */
export function CaseLawFields({ of, isMissing, onChange }: Props) {
  const { t } = useTranslation('staff')
  const error = (value: string) => isMissing && value === '' && t('administration.submissions.missing')
  return (
    <VStack gap="space-12" className="staff-row-set">
      <HStack gap="space-16" align="start">
        <TextField
          size="small"
          label={t('handbook.court')}
          maxLength={60}
          value={of.court}
          error={error(of.court)}
          onChange={({ target }) => onChange({ ...of, court: target.value })}
        />
        <TextField
          size="small"
          label={t('handbook.caseNumber')}
          maxLength={60}
          value={of.number}
          error={error(of.number)}
          onChange={({ target }) => onChange({ ...of, number: target.value })}
        />
        <YearField year={of.year} onYear={(year) => onChange({ ...of, year })} />
      </HStack>
      <TextField
        size="small"
        label={t('handbook.holding')}
        maxLength={400}
        value={of.holding}
        error={error(of.holding)}
        onChange={({ target }) => onChange({ ...of, holding: target.value })}
      />
      <Select
        size="small"
        label={t('handbook.source')}
        value={of.source ?? ''}
        onChange={({ target }) => onChange({ ...of, source: target.value === '' ? null : target.value })}
      >
        <option value="">{t('handbook.sourceNone')}</option>
        {judged.map((key) => (
          <option key={key} value={key}>
            {sourceTitle(key)}
          </option>
        ))}
      </Select>
    </VStack>
  )
}

/** Four digits; while they are typed there is no year. */
function YearField({ year, onYear }: { year: number | null; onYear: (year: number | null) => void }) {
  const { t } = useTranslation('staff')
  const [typed, setTyped] = useState(year === null ? '' : String(year))
  return (
    <TextField
      size="small"
      className="staff-count-field"
      inputMode="numeric"
      label={t('handbook.year')}
      maxLength={4}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        onYear(/^(19|20)\d\d$/.test(target.value) ? Number(target.value) : null)
      }}
    />
  )
}
