import { fraudDetection } from './design/fraud-detection';
import { ragArchitecture } from './design/rag-architecture';
import { realTimeInference } from './design/real-time-inference';
import { recommendation } from './design/recommendation';
import { searchRanking } from './design/search-ranking';
import type { DesignPrompt } from './schema';

/** What the study guide names for the design round. */
export const designPrompts: readonly DesignPrompt[] = [recommendation, searchRanking, fraudDetection, realTimeInference, ragArchitecture];
