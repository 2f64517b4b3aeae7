/** An amount as people write it, with commas and in full-width digits, as the server takes it. */
export const amountWritten = (text: string): string => text.normalize('NFKC').replaceAll(/[,\s]/g, '')
