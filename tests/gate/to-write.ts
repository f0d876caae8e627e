/** Stands wherever problem:new leaves something to its author; problem:check lists what is left of them. */
export const TO_WRITE = 'WRITE:';
