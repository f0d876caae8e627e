import type { LeadershipPrompt } from './schema';

/** What a leadership round asks of somebody who leads ML work. */
export const leadershipPrompts: readonly LeadershipPrompt[] = [
  {
    slug: 'team-from-scratch',
    theme: 'managing ML teams',
    question: 'Tell me about a team that you built or rebuilt. Whom did you hire first, and why?',
    listensFor: [
      'A picture of the skills that were missing',
      'How candidates were judged',
      'What the team could do afterwards that it could not before',
    ],
  },
  {
    slug: 'research-against-delivery',
    theme: 'managing ML teams',
    question: 'Describe a time when research did not lead to a result and a date was close. What did you do?',
    listensFor: ['A limit set in time before the work began', 'A simpler fallback that was ready', 'How the team heard of the decision'],
  },
  {
    slug: 'priorities-of-a-team',
    theme: 'managing ML teams',
    question: 'Tell me how you once chose among more ML projects than your team could do.',
    listensFor: [
      'A stated measure of value and effort',
      'Who was told no, and how',
      'A decision that was later revised, and on which evidence',
    ],
  },
  {
    slug: 'production-incident',
    theme: 'managing ML teams',
    question: 'A model of your team failed in production. Walk me through the hours after and the weeks after.',
    listensFor: ['Stopping the harm before finding the cause', 'A review without blame', 'What keeps it from happening again'],
  },
  {
    slug: 'product-disagrees',
    theme: 'cross-functional work',
    question: 'Tell me about a product manager who wanted something from a model that it could not give.',
    listensFor: ['The need behind the wish', 'Numbers shown rather than opinions', 'A smaller thing that was shipped together'],
  },
  {
    slug: 'explaining-to-executives',
    theme: 'cross-functional work',
    question: 'Describe how you explained an uncertain model result to people who decide and do not know ML.',
    listensFor: ['The decision named first', 'Uncertainty said in their terms: money, customers, risk', 'What they did with it'],
  },
  {
    slug: 'data-from-another-team',
    theme: 'cross-functional work',
    question: 'Tell me about a time when you depended on data or a platform that belonged to another team.',
    listensFor: ['What the other team gained', 'A contract or check that lasted', 'What you did while waiting'],
  },
  {
    slug: 'legal-and-privacy',
    theme: 'cross-functional work',
    question: 'When did legal, privacy or fairness concerns change an ML system of yours?',
    listensFor: [
      'Asked early rather than at the end',
      'A change to the design, not only to a document',
      'What it cost, and that it was worth it',
    ],
  },
  {
    slug: 'conflict-in-the-team',
    theme: 'conflict',
    question: 'Tell me about two people in your team who could not agree. What was your part?',
    listensFor: ['Heard both alone before together', 'The matter separated from the persons', 'How they worked together afterwards'],
  },
  {
    slug: 'conflict-with-a-peer',
    theme: 'conflict',
    question: 'Describe a serious disagreement with a peer or your manager. How did it end?',
    listensFor: [
      'The other side told fairly',
      'Evidence or an experiment that settled it',
      'Commitment once it was decided, also when you lost',
    ],
  },
  {
    slug: 'hard-feedback',
    theme: 'conflict',
    question: 'Tell me about the hardest feedback that you have given to somebody.',
    listensFor: ['Soon, in private and with examples', 'What was agreed to change', 'What became of the person'],
  },
  {
    slug: 'build-or-buy',
    theme: 'technical decisions',
    question: 'Tell me about a decision to build, to buy or to use an open model. What decided it?',
    listensFor: ['Options compared by stated criteria', 'Cost over years, not only of the start', 'What would have turned the decision'],
  },
  {
    slug: 'simple-over-complex',
    theme: 'technical decisions',
    question: 'When did you choose a simpler model or system over a better-scoring one?',
    listensFor: ['What the complexity would have cost to run', 'A measured difference', 'How those who wanted the other were won'],
  },
  {
    slug: 'technical-debt',
    theme: 'technical decisions',
    question: 'Describe a migration or a debt in an ML platform that you took on while features were wanted.',
    listensFor: ['The debt shown in time or incidents', 'Steps that each paid off', 'How the features went on meanwhile'],
  },
  {
    slug: 'decision-you-regret',
    theme: 'failure',
    question: 'Tell me about a technical decision of yours that turned out wrong.',
    listensFor: ['Your own part, said plainly', 'When you noticed, and what you did that day', 'What you do differently since'],
  },
  {
    slug: 'project-that-failed',
    theme: 'failure',
    question: 'Describe an ML project that you stopped or that failed. When should you have known?',
    listensFor: ['The sign that was missed', 'How it was closed, for the people and the money', 'A habit that came of it'],
  },
  {
    slug: 'launch-without-gain',
    theme: 'failure',
    question: 'Tell me about a launch where the offline metric rose and the business metric did not.',
    listensFor: ['Why the two parted', 'What was told to the stakeholders', 'How offline evaluation was changed'],
  },
  {
    slug: 'unclear-goal',
    theme: 'ambiguity',
    question: 'Tell me about a time when you were asked to "use AI" for something without a clear goal.',
    listensFor: [
      'Questions that led to a metric',
      'A small test with a decision at its end',
      'The courage to say that no model was needed',
    ],
  },
  {
    slug: 'little-data',
    theme: 'ambiguity',
    question: 'Describe a decision that you had to take with far less data than you wanted.',
    listensFor: [
      'What could be undone and what could not',
      'The cheapest evidence that could be had',
      'How the decision was watched afterwards',
    ],
  },
  {
    slug: 'changed-direction',
    theme: 'ambiguity',
    question: 'Tell me how you led your team through a change of strategy that you had not chosen.',
    listensFor: ['Honest about what was known', 'What could be kept of the work', 'Who left or grew, and why'],
  },
  {
    slug: 'growing-a-person',
    theme: 'growing people',
    question: 'Tell me about somebody who grew under you. What exactly did you do?',
    listensFor: ['Work chosen for the person', 'Room to fail safely', 'Where the person is now'],
  },
  {
    slug: 'low-performance',
    theme: 'growing people',
    question: 'Describe how you dealt with a person whose work was not good enough.',
    listensFor: ['Expectations made clear and written', 'Real help, with a term', 'A fair end, whichever it was'],
  },
];
