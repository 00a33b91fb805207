import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPostmaster } from './leftover.ts'
import { exists, servesFolder } from './process.ts'
import { ask, failure, startElsewhere, trialFolder } from './trial.test-helper.ts'

const { dataDir, home, start, remove } = trialFolder()

beforeAll(async () => {
  const running = await start()
  await ask(running.ownerUrl, 'create table note (id int primary key, text text); grant select on note to tillit_app')
  await ask(running.ownerUrl, `insert into note values (1, 'kept')`)
  await running.stop()
})
afterAll(remove)

async function until(truth: () => boolean): Promise<void> {
  for (let wait = 0; wait < 500 && !truth(); wait++) await pause(10)
  expect(truth()).toBe(true)
}

describe('the private PostgreSQL', () => {
  test('refuses a second program on the same folder', async () => {
    const first = await startElsewhere(dataDir)
    expect(await failure(start())).toContain(`Another Tillit (process ${first.child.pid}) is using the folder`)
    first.child.kill('SIGKILL')
    await until(() => !servesFolder(first.server, home))
  })

  test('ends with the program that started it, also when that is killed; what was answered is kept', async () => {
    const first = await startElsewhere(dataDir)
    await ask(first.ownerUrl, `insert into note values (2, 'before the kill')`)
    first.child.kill('SIGKILL')
    const running = await start()
    expect(servesFolder(first.server, home)).toBe(false)
    expect(await ask(running.appUrl, 'select id from note order by id')).toEqual([{ id: 1 }, { id: 2 }])
    await running.stop()
  })

  test('comes back when everything is killed at once', async () => {
    const first = await startElsewhere(dataDir)
    await ask(first.ownerUrl, `insert into note values (3, 'before both')`)
    process.kill(first.server, 'SIGKILL')
    first.child.kill('SIGKILL')
    const running = await start()
    expect(await ask(running.appUrl, 'select count(*)::int as n from note')).toEqual([{ n: 3 }])
    await running.stop()
  })

  test('ends a server that outlived its program and its keeper', async () => {
    const first = await startElsewhere(dataDir)
    // A stopped keeper stops nothing: as if it had been killed too.
    first.child.kill('SIGSTOP')
    rmSync(join(dataDir, 'lock'))
    const running = await start()
    expect(servesFolder(first.server, home)).toBe(false)
    await running.stop()
    first.child.kill('SIGKILL')
  })

  test('takes a number that is used again for what it is', async () => {
    const stale = [process.ppid, home, 1, 1, '', '127.0.0.1', '       1         1', 'ready   ', ''].join('\n')
    writeFileSync(join(home, 'postmaster.pid'), stale)
    const running = await start()
    expect(exists(process.ppid)).toBe(true)
    await running.stop()
  })

  test('starts again when it is killed alone, on the same port', async () => {
    const running = await start()
    const first = readPostmaster(home)?.pid ?? 0
    process.kill(first, 'SIGKILL')
    await until(() => readPostmaster(home)?.ready === true && readPostmaster(home)?.pid !== first)
    expect(await ask(running.appUrl, 'select count(*)::int as n from note')).toEqual([{ n: 3 }])
    await running.stop()
    expect(readPostmaster(home)).toBeNull()
  })
})
