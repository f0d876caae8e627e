import type { InterviewerQuestion } from './schema';

/** To pick from, for the last minutes of an interview. */
export const interviewerQuestions: readonly InterviewerQuestion[] = [
  {
    slug: 'model-to-production',
    area: 'technical',
    question: 'How does a model get from a notebook to production here, and how long did the last one take?',
    tells: 'How mature the platform is, and where time is lost.',
  },
  {
    slug: 'offline-online-gap',
    area: 'technical',
    question: 'How well do your offline metrics predict the results of A/B tests?',
    tells: 'Whether evaluation is taken seriously.',
  },
  {
    slug: 'last-incident',
    area: 'technical',
    question: 'What was the last incident with a model, and what did you change after it?',
    tells: 'Monitoring, and whether reviews lead to anything.',
  },
  {
    slug: 'data-quality',
    area: 'technical',
    question: 'Who owns the quality of the data that your models are trained on?',
    tells: 'Whether you will repair pipelines alone.',
  },
  {
    slug: 'build-or-rent-models',
    area: 'technical',
    question: 'Where do you train your own models, where do you use providers, and what decides it?',
    tells: 'How deep the technical work is, and how cost counts.',
  },
  {
    slug: 'evaluating-language-models',
    area: 'technical',
    question: 'How do you evaluate the answers of language models before a release?',
    tells: 'Whether quality is measured or felt.',
  },
  {
    slug: 'technical-debt-share',
    area: 'technical',
    question: 'What share of the time went into technical debt in the last half year, and who decided it?',
    tells: 'How engineering is weighed against features.',
  },
  {
    slug: 'hardest-problem',
    area: 'technical',
    question: 'Which technical problem would you want me to have solved after a year?',
    tells: 'What you are really hired for.',
  },
  {
    slug: 'decisions',
    area: 'team culture',
    question: 'Tell me about a recent disagreement on a technical matter. How was it settled?',
    tells: 'Who decides, and whether dissent is safe.',
  },
  {
    slug: 'research-and-product',
    area: 'team culture',
    question: 'How do researchers, engineers and product people work together in a normal week?',
    tells: 'Whether there are hand-overs or one team.',
  },
  {
    slug: 'on-call',
    area: 'team culture',
    question: 'What does on-call look like, and what woke somebody last?',
    tells: 'The load, and the state of the systems.',
  },
  {
    slug: 'failed-experiment',
    area: 'team culture',
    question: 'What happened to the last project that did not work out, and to the people in it?',
    tells: 'Whether taking risks is punished.',
  },
  {
    slug: 'writing-and-meetings',
    area: 'team culture',
    question: 'How much of the work is decided in writing, and how much in meetings?',
    tells: 'How you will spend your days.',
  },
  {
    slug: 'why-people-leave',
    area: 'team culture',
    question: 'Why did the last person who left the team leave?',
    tells: 'What is hard about working here.',
  },
  {
    slug: 'first-ninety-days',
    area: 'growth',
    question: 'What would make you say after ninety days that hiring me was right?',
    tells: 'Expectations, and whether they are clear.',
  },
  {
    slug: 'promotion',
    area: 'growth',
    question: 'How was the last person in this role promoted, and what had they done?',
    tells: 'Whether there is a way up, and by what.',
  },
  {
    slug: 'feedback',
    area: 'growth',
    question: 'How and how often do you give feedback to the people you lead?',
    tells: 'What kind of manager you will have.',
  },
  {
    slug: 'learning',
    area: 'growth',
    question: 'How do people here keep up with the field, and is there time for it?',
    tells: 'Whether learning is work or leisure.',
  },
  {
    slug: 'scope-of-the-team',
    area: 'growth',
    question: 'Where do you want the team to be in two years, and what stands in the way?',
    tells: 'Room to grow, and honesty about obstacles.',
  },
  {
    slug: 'leading-people-or-systems',
    area: 'growth',
    question: 'Can one grow here without managing people? Who has?',
    tells: 'Whether there is a technical career.',
  },
];
