import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/{unit,attacks}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 60_000, // a test hangs or it does not; how long it takes is the machine's affair
    hookTimeout: 60_000,
  },
});
