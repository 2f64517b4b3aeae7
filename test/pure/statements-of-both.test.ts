import { expect, test } from 'vitest'
import { filesToRunAgain, type Noted } from '../statements-of-both.js'

const onServer = (file: string, server: string[], seconds = 1): Noted => ({
  file,
  on: 'server',
  server,
  embedded: [],
  seconds,
})
const onEmbedded = (file: string, embedded: string[]): Noted => ({
  file,
  on: 'embedded',
  server: [],
  embedded,
  seconds: 1,
})

test('where each statement was run on both, nothing is run again', () => {
  expect(filesToRunAgain([onServer('a', ['x', 'y']), onServer('b', ['x']), onEmbedded('a', ['x', 'y'])])).toEqual([]) // prettier-ignore
})

test('a statement that only a file left out runs brings that file in', () => {
  expect(
    filesToRunAgain([onServer('a', ['x']), onServer('long', ['x', 'y']), onEmbedded('a', ['x'])]),
  ).toEqual(['long'])
})

test('of several that run it the one is taken that costs least for what it adds', () => {
  const noted = [
    onServer('long', ['x', 'y'], 60),
    onServer('brief', ['x', 'y'], 2),
    onServer('other', ['z'], 1),
    onEmbedded('b', []),
  ]
  expect(filesToRunAgain(noted)).toEqual(['brief', 'other'])
})

test('what a file runs on a server alone, though it was run on both, is the server’s alone', () => {
  expect(filesToRunAgain([onServer('a', ['x', 'lock wait']), onEmbedded('a', ['x'])])).toEqual([])
})

test('what was run on the embedded database by a file of its own counts', () => {
  expect(filesToRunAgain([onServer('a', ['x']), onEmbedded('embedded only', ['x'])])).toEqual([])
})
