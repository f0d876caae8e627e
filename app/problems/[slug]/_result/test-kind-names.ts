import type { TestKind, TestReport } from '@/worker/verdict';

export const testKindNames: Record<TestKind, string> = {
  sample: 'sample',
  custom: 'your test',
  edge: 'edge case',
  random: 'random test',
  large: 'large test',
};

export const testStateNames: Record<TestReport['state'], string> = {
  passed: 'Passed',
  'wrong-answer': 'Wrong Answer',
  'time-limit-exceeded': 'Time Limit Exceeded',
  'memory-limit-exceeded': 'Memory Limit Exceeded',
  'output-limit-exceeded': 'Output Limit Exceeded',
  'run-time-error': 'Runtime Error',
  'not-run': 'Not run',
};
