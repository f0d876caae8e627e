// What the rounds without code ask: designs, leadership prompts, and questions for the interviewers. Plain text throughout.
import * as z from 'zod';
import { Estimate } from './capacity';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug has small letters, digits and hyphens');
const Text = z.string().trim().min(10).max(600);
const Point = z.string().trim().min(10).max(220);

/** In the order in which a design is told. */
export const DesignStep = z.enum(['requirements', 'data', 'features', 'model', 'serving', 'monitoring', 'trade-offs']);
export type DesignStep = z.infer<typeof DesignStep>;

export const DesignPrompt = z.object({
  slug: Slug,
  title: z.string().trim().min(3).max(60),
  scenario: Text,
  /** Numbers that an interviewer gives when asked. */
  facts: z.array(z.object({ name: z.string().trim().min(2), value: z.string().trim().min(1) })).min(5),
  steps: z.record(
    DesignStep,
    z.object({
      asks: Point,
      /** What a strong answer covers. */
      strong: z.array(Point).min(3).max(6),
    }),
  ),
  /** What the capacity pad makes of the facts. */
  estimate: Estimate,
});
export type DesignPrompt = z.infer<typeof DesignPrompt>;

export const LeadershipTheme = z.enum([
  'managing ML teams',
  'cross-functional work',
  'conflict',
  'technical decisions',
  'failure',
  'ambiguity',
  'growing people',
]);
export type LeadershipTheme = z.infer<typeof LeadershipTheme>;

export const LeadershipPrompt = z.object({
  slug: Slug,
  theme: LeadershipTheme,
  question: Point,
  /** What the interviewer listens for. */
  listensFor: z.array(Point).min(2).max(4),
});
export type LeadershipPrompt = z.infer<typeof LeadershipPrompt>;

export const QuestionArea = z.enum(['technical', 'team culture', 'growth']);
export type QuestionArea = z.infer<typeof QuestionArea>;

/** Something to ask the interviewers. */
export const InterviewerQuestion = z.object({
  slug: Slug,
  area: QuestionArea,
  question: Point,
  /** What the answer tells. */
  tells: Point,
});
export type InterviewerQuestion = z.infer<typeof InterviewerQuestion>;
