/** Whether a text can be a reason at all: two different letters or figures at least, not a mark or a bare 是. */
export const saysWhy = (text: string): boolean => new Set(text.match(/[\p{L}\p{N}]/gu)).size > 1
