import type { File, Findings } from '../tree.ts'

/** What must not stand in any file, with why. Written so that this file does not hold them itself. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\b(?:T[O]DO|F[I]XME|X[X]X)\b/, 'unfinished: do it now or write an issue'],
  [/\bnot[ ]implemented\b|\b(?:is|are) a stu[b]\b/i, 'unfinished: do it now or write an issue'],
  [/\b(?:describe|test|it)\.(?:only|skip|todo)\(/, 'a test that hides others, or does not run'],
  [/(?:^|[^.\w/])\/(?:wo[r]k|fa[r]m|ho[m]e\/\w+|Use[r]s\/\w+|ro[o]t)\//, 'a path of one computer'],
  [/\b[A-Z]:\\\\?Use[r]s\\/, 'a path of one computer'],
  [/https?:\/\/(?:registry|deb)[.]/, 'the host of a registry: whoever installs chooses it'],
  [
    /\b(?:AI|LLM)[ -](?:agent|assistant|generated|model)s?\b|\blanguage[ ]model\b|\bChat[G]PT\b|\bCo[p]ilot\b|\bClau[d]e\b/i,
    'how it was written is no part of what it is',
  ],
  [/<{7} |>{7} |^={7}$/m, 'a merge that was not finished'],
]

/** Those that look for such words in what people write, or hold strange strings to try things on. */
const holdsMarks = new Set([
  'rules/reasons/placeholders.ts',
  'rules/reasons/placeholders.test.ts',
  'server/platform/testing/odd-strings.json',
])

export function checkMarks(files: readonly File[]): Findings {
  return files
    .filter((file) => !holdsMarks.has(file.path))
    .flatMap((file) =>
      file.text
        .split('\n')
        .flatMap((line, at) =>
          marks
            .filter(([mark]) => mark.test(line))
            .map(([mark, why]) => `${file.path}:${at + 1}: ${mark.exec(line)?.[0].trim()}: ${why}`),
        ),
    )
}
