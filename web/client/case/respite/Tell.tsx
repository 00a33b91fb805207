import { BodyLong, Heading, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { effortKinds, type EffortKind } from '../../../../rules/respite/respite.ts'
import { Blocked } from '../../../ui/Blocked.tsx'
import { DayField } from '../../../ui/fields/DayField.tsx'
import { today } from '../../../ui/language/format.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../../ui/query.ts'
import { useKeptText } from '../../../ui/saving/kept.ts'
import { ask } from '../../endpoints.ts'

/** What I have done, or what stands in my way. The words survive a reload. */
export function Tell({ respiteId }: { respiteId: string }) {
  const { t } = useTranslation('client')
  const [kind, setKind] = useState<EffortKind>('queue')
  const [doneOn, setDoneOn] = useState(today())
  const [text, setText] = useKeptText(`effort.${respiteId}`)
  const refresh = useRefresh()
  const act = useAct(ask.tellEffort, async () => {
    setText('')
    await refresh(ask.respites)
  })
  const missing = [
    text.trim().length < 3 ? t('respite.textShort') : '',
    doneOn === '' ? t('respite.dayMissing') : '',
  ].filter((one) => one !== '')
  return (
    <VStack gap="space-12" as="section" aria-labelledby={`tell-${respiteId}`} className="ui-no-print">
      <Heading level="3" size="small" id={`tell-${respiteId}`}>
        {t('respite.tell')}
      </Heading>
      <BodyLong>{t('respite.tellHow')}</BodyLong>
      <Select
        label={t('respite.kind')}
        value={kind}
        onChange={({ target }) => setKind(effortKinds.find((one) => one === target.value) ?? kind)}
      >
        {effortKinds.map((one) => (
          <option key={one} value={one}>
            {t(`respite.effortKinds.${one}`)}
          </option>
        ))}
      </Select>
      <DayField label={t('respite.doneOn')} value={doneOn} to={today()} onDay={setDoneOn} />
      <Textarea
        label={t('respite.text')}
        maxLength={1000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        reasons={missing}
        loading={act.isPending}
        onClick={() => act.mutate({ params: { respiteId }, body: { kind, doneOn, text } })}
      >
        {t('respite.send')}
      </Blocked>
      <div role="status">{act.isSuccess && text === '' && <BodyLong>{t('respite.saved')}</BodyLong>}</div>
    </VStack>
  )
}
