import { Refusal } from './refusal.ts'

/** The code an act is refused with; a fault goes on its way. */
export function codeOf(act: () => unknown): string {
  try {
    act()
    return 'not refused'
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return thrown.code
  }
}
