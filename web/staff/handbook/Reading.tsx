import { BodyShort, Heading, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inForceOn, paragraphsWith } from '../../../rules/handbook/paragraphs.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints, type Handbook, type HandbookVersion } from '../endpoints.ts'
import { Paragraph } from './Paragraph.tsx'

type Version = Handbook['versions'][number]

/** The handbook as it stood on a day, and a search in it. */
export function Reading({ data, day }: { data: Handbook; day: string | null }) {
  const { t } = useTranslation('staff')
  const [on, setOn] = useState(day ?? today())
  const [asked, setAsked] = useState('')
  const then = inForceOn(data.versions, on)
  if (data.versions.length === 0) return <Empty title={t('handbook.none')}>{t('handbook.noneWhy')}</Empty>
  return (
    <VStack gap="space-24">
      <HStack gap="space-16" align="end" className="ui-no-print">
        <DayField size="small" label={t('handbook.asOf')} value={on} onDay={(next) => next !== '' && setOn(next)} />
        <TextField
          size="small"
          inputMode="search"
          className="staff-grow"
          label={t('handbook.search')}
          description={t('handbook.searchHow')}
          autoComplete="off"
          value={asked}
          onChange={({ target }) => setAsked(target.value)}
        />
      </HStack>
      {then.length === 0 && <Empty title={t('handbook.noneThen')}>{t('handbook.noneThenWhy')}</Empty>}
      {then.map((one) => (
        <Document key={one.handbookVersionId} version={one} data={data} asked={asked} />
      ))}
    </VStack>
  )
}

interface DocumentProps {
  version: Version
  data: Handbook
  asked: string
}

/** One document: those of today are here, earlier ones are fetched. */
function Document({ version, data, asked }: DocumentProps) {
  const { handbookVersionId } = version
  const here = data.inForce.find((one) => one.handbookVersionId === handbookVersionId)
  const query = useRead(endpoints.handbookVersion, { params: { handbookVersionId } }, here === undefined)
  if (here) return <Whole version={version} paragraphs={here.paragraphs} asked={asked} />
  return (
    <Loaded query={query} rows={6}>
      {(found) => <Whole version={version} paragraphs={found.paragraphs} asked={asked} />}
    </Loaded>
  )
}

interface WholeProps {
  version: Version
  paragraphs: HandbookVersion['paragraphs']
  asked: string
}

function Whole({ version, paragraphs, asked }: WholeProps) {
  const { t } = useTranslation('staff')
  const span = useSpan()
  const found = paragraphsWith(paragraphs, asked)
  const heading = `document-${version.document}`
  return (
    <VStack gap="space-16" as="section" aria-labelledby={heading} className="staff-paper staff-padded staff-handbook">
      <VStack gap="space-4">
        <Heading level="2" size="small" id={heading}>
          {t(`handbook.documents.${version.document}`)}
        </Heading>
        <BodyShort size="small">
          {span(version)}. {t('handbook.decidedBy', { by: version.decidedBy })}{' '}
          {version.approved
            ? t('handbook.approved', { entered: version.approved.enteredBy, approved: version.approved.approvedBy })
            : t('handbook.before')}
        </BodyShort>
      </VStack>
      <div role="status">
        {asked.trim() !== '' && <BodyShort>{t('handbook.found', { count: found.length })}</BodyShort>}
      </div>
      {found.map((one) => (
        <Paragraph key={one.number} paragraph={one} level="3" />
      ))}
    </VStack>
  )
}

function useSpan(): (version: Version) => string {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return ({ from, to }) => {
    if (from > today()) return t('handbook.later', { from: format.day(from) })
    if (to === null) return t('handbook.since', { from: format.day(from) })
    return t('handbook.during', { from: format.day(from), to: format.day(to) })
  }
}
