import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import { asked as needsAsked, readClock, useIntakeForm, whoOf } from './form.ts'

/** The form, and the two things that can come of it. */
export function useRegister() {
  const form = useIntakeForm('intake', today().slice(0, 7))
  const refresh = useRefresh()
  const taken = useAct(endpoints.registerApplication, () => refresh(endpoints.inbox, endpoints.queue))
  const asked = useAct(endpoints.registerInformation)
  const { filled, ownWords, isQuestion } = form
  const submit = () => {
    const { channel, arrivedOn, month, attested, atFirstEmptying, needs, onlyQuestion } = filled
    if (isQuestion) return asked.mutate({ body: { onlyQuestion, ownWords, channel, happenedOn: arrivedOn } })
    const came = { channel, arrivedOn, arrivedAt: readClock(filled.clock), atFirstEmptying }
    taken.mutate({ body: { ...came, ownWords, month, attested, needs: needsAsked(needs), who: whoOf(filled) } })
  }
  const again = () => {
    form.clear()
    taken.reset()
    asked.reset()
  }
  return { form, taken, asked, submit, again, act: isQuestion ? asked : taken }
}
