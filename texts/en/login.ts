import type { login as swedish } from '../sv/login.ts'

export const login: typeof swedish = {
  again: 'Try again',
  home: 'To the start page',
  faultNumber: 'Number of the error: {{id}}',
  welcome: { title: 'You are signed in', detail: 'You will be taken on in a moment.', next: 'Continue' },
  pages: {
    'login.not_known_here': {
      title: 'You have no access here',
      detail: 'The sign-in went well, but you have no role in this municipality at present.',
      next: 'Ask your manager or the system administrator to add you. Then try again.',
    },
    'login.identity_incomplete': {
      title: 'We did not get the details we need',
      detail: 'Your e-ID did not give your personal number and name in a way that we can read.',
      next: 'Try another e-ID, or contact the municipality. You can always apply on paper.',
    },
    'login.stale': {
      title: 'The sign-in became too old',
      detail: 'It took too long, or it has already been used. Nothing is lost.',
      next: 'Start the sign-in again.',
    },
    'login.cancelled': {
      title: 'You cancelled the sign-in',
      detail: 'You are not signed in.',
      next: 'If you want to sign in, start again.',
    },
    'login.provider_down': {
      title: 'The sign-in does not answer',
      detail:
        'The service that shows who you are does not answer just now. Those already signed in can go on as usual.',
      next: 'Try again in a few minutes. If it is urgent, contact the municipality.',
    },
    'login.provider_wrong': {
      title: 'We could not trust the sign-in',
      detail: 'The answer from the service that shows who you are could not be verified. So we let nobody in.',
      next: 'Try again. If it happens again, tell the municipality.',
    },
    'login.closed': {
      title: 'The e-service is not open',
      detail: 'The municipality has not opened the e-service for financial assistance yet.',
      next: 'Contact the municipality. You can always apply on paper.',
    },
    'login.no_page': {
      title: 'This page does not exist',
      detail: 'The address does not lead to a sign-in.',
      next: 'Go to the start page and choose your municipality there.',
    },
    'request.wrong_origin': {
      title: 'We did not accept what was sent',
      detail: 'It did not come from our own pages.',
      next: 'Go to the start page and try from there.',
    },
    'request.too_many': {
      title: 'That was a little too fast',
      detail: 'We got many attempts in a short time.',
      next: 'Wait a minute and try again.',
    },
    busy: {
      title: 'We will soon be back',
      detail: 'We cannot reach our data just now. Nothing is lost.',
      next: 'Try again in a while.',
    },
    fault: {
      title: 'Something went wrong on our side',
      detail: 'It is not your fault. You are not signed in.',
      next: 'Try again in a while. If it happens again, tell the municipality and give the number of the error.',
    },
  },
  demo: {
    title: 'Who do you want to be?',
    notice: 'This is a demonstration. All the people are invented, and no passwords are needed.',
    staffHow: 'Choose a member of staff in {{municipality}}. What you may see and do depends on the role.',
    clientHow: 'Choose a resident of {{municipality}}.',
    others: 'Others',
    nobody: 'There is nobody to sign in as here. Start again with --reset-demo to make the people again.',
    wrongTitle: 'This sign-in cannot go on',
    wrong: 'It may have become too old. Go to the start page and begin again.',
  },
}
