export const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
/** 万元, exact to the fen. */
export const wan = (fen: bigint) =>
  `${fen / 1_000_000n}.${String(fen % 1_000_000n).padStart(6, '0')}`.replace(/\.?0+$/, '')
