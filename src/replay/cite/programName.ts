/** The program, as citations name it. */
export const PROGRAM = 'Decision Room';
