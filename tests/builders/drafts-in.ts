import type { DraftStore, DraftSummary } from '../../src/store/draft-store.ts';

/** What is put by; throws where that cannot be told. */
export const draftsIn = async (store: DraftStore): Promise<readonly DraftSummary[]> => {
  const listed = await store.list();
  if (listed.kind === 'failed') throw new Error(`drafts cannot be listed: ${listed.problem.kind}`);
  return listed.drafts;
};
