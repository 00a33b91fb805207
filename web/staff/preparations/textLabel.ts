import type { Labels } from '../month/labels.ts'
import type { Translate } from '../month/translate.ts'
import type { PreparedOfMonth } from './endpoints.ts'

/** What a text of the reasons is called: of which need, and to whom. */
export function textLabel(
  { needKey, personId }: PreparedOfMonth['texts'][number],
  needs: PreparedOfMonth['needs'],
  labels: Labels,
  t: Translate,
): string {
  const need = labels.need(needs.find(({ key }) => key === needKey)?.kind ?? '')
  return personId === null
    ? t('prepared.reasonsOf', { need })
    : t('prepared.onlyTo', { need, name: labels.byKey(personId) })
}
