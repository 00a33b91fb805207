import type { fault as swedish } from '../sv/fault.ts'

export const fault: typeof swedish = {
  title: 'Something went wrong on our side',
  detail:
    'It is not your fault. Nothing you have saved is gone. Try again in a while; if it happens again, tell the municipality and give the number of the error.',
}
