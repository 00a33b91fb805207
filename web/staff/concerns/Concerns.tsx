import { Alert, BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { CaseConcerns } from '../children/endpoints.ts'
import { endpoints } from '../endpoints.ts'
import { HandForm } from './HandForm.tsx'
import { ReceiptForm } from './ReceiptForm.tsx'
import { WriteForm } from './WriteForm.tsx'

type Concern = CaseConcerns['concerns'][number]

interface Props {
  caseId: string
  ofHousehold: readonly { personId: string; name: string }[]
  /** What the month already says of the children, in sentences: where a report begins. */
  known: readonly string[]
}

/** Reports that a child may fare ill (SoL 19:1): written at once, handed over, and received. The guardians' own pages tell nothing of them. */
export function Concerns({ caseId, ofHousehold, known }: Props) {
  const { t } = useTranslation('staff')
  const [isWriting, setWriting] = useState(false)
  const query = useRead(endpoints.caseConcerns, { params: { caseId } })
  const nameOf = (childId: string) => ofHousehold.find((one) => one.personId === childId)?.name ?? t('concerns.former')
  return (
    <section className="staff-child" aria-labelledby="concerns-heading">
      <div className="staff-child-head">
        <Heading level="3" size="xsmall" id="concerns-heading">
          {t('concerns.title')}
        </Heading>
        <Cite source="SoL 19:1" />
      </div>
      <BodyShort size="small">{t('concerns.lead')}</BodyShort>
      <Loaded query={query} rows={1}>
        {({ concerns }) => (
          <VStack gap="space-16">
            {concerns.map((one) => (
              <Report key={one.concernReportId} concern={one} name={nameOf(one.childId)} caseId={caseId} />
            ))}
          </VStack>
        )}
      </Loaded>
      {isWriting ? (
        <WriteForm caseId={caseId} ofHousehold={ofHousehold} known={known} onClose={() => setWriting(false)} />
      ) : (
        <div className="ui-no-print">
          <Button size="small" variant="secondary" onClick={() => setWriting(true)}>
            {t('concerns.open')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface ReportProps {
  concern: Concern
  name: string
  caseId: string
}

/** One report as it was written, and the step that comes next. */
function Report({ concern, name, caseId }: ReportProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const at = { caseId, concernReportId: concern.concernReportId }
  const { handed, receipt } = concern
  return (
    <VStack as="article" gap="space-8" aria-label={t('concerns.of', { name })}>
      <BodyShort weight="semibold">
        {t('concerns.of', { name })}
        {concern.acute && ` · ${t('concerns.acuteMark')}`}
      </BodyShort>
      <BodyShort size="small">
        {t('concerns.by', { name: concern.writtenBy, at: format.instant(concern.writtenAt), day: concern.learnedOn })}
      </BodyShort>
      <dl className="staff-child-said">
        <dt>{t('concerns.seen')}</dt>
        <dd>{concern.seen}</dd>
        <dt>{t('concerns.worry')}</dt>
        <dd>{concern.worry}</dd>
        <dt>{t('concerns.guardians')}</dt>
        <dd>{t(`concerns.told.${concern.toldGuardians}`)}</dd>
      </dl>
      {handed ? (
        <BodyShort size="small">
          {t('concerns.handedTo', {
            ...handed,
            at: format.instant(handed.at),
            channel: t(`concerns.channels.${handed.channel}`),
          })}
        </BodyShort>
      ) : (
        <Alert variant="warning" size="small" inline>
          {t('concerns.notHanded')}
        </Alert>
      )}
      {receipt && (
        <BodyShort size="small">
          {t('concerns.received', { ...receipt, reference: receipt.reference ?? t('concerns.noReference') })}
        </BodyShort>
      )}
      {!handed && <HandForm at={at} />}
      {handed && !receipt && <ReceiptForm at={at} />}
    </VStack>
  )
}
