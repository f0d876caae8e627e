// What an answer to a leadership prompt is compared with, whatever it tells.

export const answerChecklist = [
  { id: 'situation', says: 'Situation and stakes stood in two or three sentences.' },
  { id: 'task', says: 'I said what was mine to do.' },
  { id: 'actions', says: 'I told what I did, in the first person, in order, with a reason for each step.' },
  { id: 'others', says: 'I said what others did and thought, fairly.' },
  { id: 'result', says: 'The result had a number or something that could be seen.' },
  { id: 'learned', says: 'I said what I learned and what I have done differently since.' },
  { id: 'length', says: 'It can be told in three minutes.' },
] as const;
