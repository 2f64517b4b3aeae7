import type { Message } from '../../values/message.js'

/** The way a file came by: the command, or a job that a page or a program sends it to. */
export type Door = 'COMMAND' | 'JOB'

const WAYS: Readonly<
  Record<'mapping' | 'department' | 'ownMapping' | 'answers', Readonly<Record<Door, Message>>>
> = {
  mapping: {
    COMMAND: { zh: '用 --mapping 指明映射', en: 'choose a mapping by --mapping' },
    JOB: {
      zh: '答复是哪种表（table；页面上在“另作说明，重新识别”中选）',
      en: 'answer which table it is (table; on the page under “Say what it is”)',
    },
  },
  department: {
    COMMAND: {
      zh: '用 --department 指明（如 --department WATER）',
      en: 'name it by --department (such as --department WATER)',
    },
    JOB: { zh: '答复主管部门（department，如 WATER）', en: 'answer it (department, such as WATER)' },
  },
  answers: {
    COMMAND: { zh: '用 --answers 给出后再导入', en: 'Answer by --answers and import it again' },
    JOB: { zh: '逐项作答（页面上，或 answerImport）', en: 'Answer them (on the page, or by answerImport)' },
  },
  ownMapping: {
    COMMAND: { zh: '在 QUANYU_MAPPINGS_DIR 中添加映射', en: 'add one in QUANYU_MAPPINGS_DIR' },
    JOB: { zh: '请管理员添加这种表的映射', en: 'have an administrator add a mapping of it' },
  },
}

/** How somebody says what a file does not, by the way that it came. */
export const howToSay = (what: keyof typeof WAYS, door: Door | undefined): Message =>
  WAYS[what][door ?? 'COMMAND']
