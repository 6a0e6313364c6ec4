import { createContext } from 'react';

/** Whether what is drawn is of the step in view, and not of one that waits for its turn. */
export const InView = createContext(true);
