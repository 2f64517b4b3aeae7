import { expect, test } from 'vitest'
import { judge, type RecordFacts } from '../../../src/ties/judging/judge.js'
import { answerOfTownship, gazetteer, townships } from './county-truth.js'
import { placelessTitles } from './placeless-titles.js'

const said = (facts: RecordFacts) => {
  const { status, areaId, reason, explanation } = judge(facts, gazetteer)
  return { answer: areaId ?? reason ?? status, isTied: status !== 'UNRESOLVED', explanation: explanation.zh }
}

test('there are more than two hundred titles without a place', () => {
  expect(new Set(placelessTitles).size).toBeGreaterThan(200)
})

test('a title that names no place ties nothing, and but for words that are villages’ names too it is no evidence', () => {
  const judged = placelessTitles.flatMap((title) =>
    [
      title,
      `进贤县${title}`,
      `2024年${title}`,
      `进贤县2023年度${title}（第2批）`,
      `关于下达${title}的通知`,
    ].map((each) => ({ title: each, ...said({ title: each }) })),
  )
  expect(judged.filter(({ isTied }) => isTied)).toEqual([])
  // 青湖水库: the village's name, or the reservoir's own. These are left to a reviewer, with the village as a candidate.
  expect(judged.filter(({ answer }) => !['NO_EVIDENCE', 'AMBIGUOUS'].includes(answer))).toEqual([])
  expect(judged.filter(({ answer }) => answer !== 'NO_EVIDENCE').length).toBeLessThan(judged.length * 0.1)
})

test('beside a township such a title means the township, or is left open where a word is the name of one of its villages', () => {
  const wrong = townships
    .filter(({ name }) => /[乡镇]$/.test(name))
    .flatMap((township) => {
      const whole = answerOfTownship(township)
      return (
        placelessTitles
          // 张公镇新城…, 民和镇中山路…: there the words are the village's name, as far as anybody can tell.
          .filter((title) => !township.villages.some(({ stem }) => title.startsWith(stem)))
          .flatMap((title): RecordFacts[] => [
            { title: `${township.name}${title}` },
            { title: `进贤县${township.name}2024年${title}` },
            { title, place: township.name },
            { title: `${title}（${township.name}）` },
            { title, townshipCode: township.code },
          ])
          .map((facts) => ({
            facts,
            ...said(facts),
            expected: whole === undefined ? 'TOO_COARSE' : (whole ?? 'OUTSIDE'),
          }))
          .filter(({ answer, expected }) => answer !== expected)
      )
    })
  expect(
    wrong.map(
      ({ facts, answer, expected, explanation }) =>
        `${facts.title} ${facts.place ?? facts.townshipCode ?? ''}: ${expected} expected, got ${answer}: ${explanation}`,
    ),
  ).toEqual([])
})

test('where a village of the township is called like the first word, what is tied is tied to the township’s or that village’s answer', () => {
  const wrong = townships.flatMap((township) =>
    placelessTitles.flatMap((title) => {
      const [village] = township.villages.filter(({ stem }) => title.startsWith(stem))
      if (!village) return []
      const { isTied, answer } = said({ title: `${township.name}${title}` })
      const whole = answerOfTownship(township)
      return isTied &&
        ![village.area, ...(whole === undefined ? [] : [whole])].some(
          (area) => (area ?? 'OUTSIDE') === answer,
        )
        ? [`${township.name}${title}: ${answer}`]
        : []
    }),
  )
  expect(wrong).toEqual([])
})
