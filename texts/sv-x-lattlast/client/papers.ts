import type { Draft } from '../../draft.ts'
import type { papers as papersSv } from '../../sv/client/papers.ts'

export const papers = {
  camera: 'Ta en bild',
  choose: 'Välj bild eller PDF',
  sending: 'Skickar: {{percent}} procent',
  waiting: 'Ingen anslutning till internet. Vi fortsätter när den är tillbaka.',
  failed: 'Filen kunde inte skickas.',
  again: 'Försök igen',
  drop: 'Avbryt',
  sent: 'Skickat. Tack!',
  infected: 'Filen innehöll skadlig kod och har inte öppnats. Ta ett foto av papperet i stället.',
  desk: {
    title: 'Titta på bilderna innan du skickar',
    page: 'Sida {{number}}',
    reading: 'Läser bilden …',
    blurred: 'Bilden är suddig. Ta gärna en bild till.',
    dark: 'Bilden är mörk. Ta gärna en bild i bättre ljus.',
    unreadable: 'Bilden går inte att läsa i den här webbläsaren. Ta en ny bild här. Du kan också spara den som JPEG.',
    turn: 'Vrid',
    crop: 'Ändra kanter',
    up: 'Flytta upp',
    down: 'Flytta ner',
    remove: 'Ta bort',
    add: 'En sida till',
    send_one: 'Skicka {{count}} sida',
    send_other: 'Skicka {{count}} sidor',
    cancel: 'Avbryt',
  },
  crop: {
    help: 'Dra hörnen till papperets kanter. Du kan också flytta dem med pilarna på tangentbordet.',
    corners: [
      'Hörnet uppe till vänster',
      'Hörnet uppe till höger',
      'Hörnet nere till höger',
      'Hörnet nere till vänster',
    ],
    done: 'Klar',
    whole: 'Hela bilden',
  },
} satisfies Draft<typeof papersSv>
