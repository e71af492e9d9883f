import { msg } from '@lit/localize';
import type { LimitAuthor } from '../core/vocabulary/limit-author.ts';
import type { SetReport } from '../core/vocabulary/report.ts';

const authorWords = (author: LimitAuthor): string => {
  switch (author) {
    case 'standard':
      return msg('Standard limit, yours is not known yet');
    case 'personal':
      return msg('Your limit from this set');
    case 'manual':
      return msg('The limit that you set');
    case 'knee-90':
      return msg('Your limit: where the knee is at 90°');
    case 'thigh-upright':
      return msg('Your limit: where the thigh is upright');
  }
  return author satisfies never;
};

/** What a set's limit is called beside its depth. */
export const limitAuthorWords = ({ depthLimitSetBy, setup }: Pick<SetReport, 'depthLimitSetBy' | 'setup'>): string => {
  if (!depthLimitSetBy) return msg('Depth limit');
  const isOutOfReach = setup.warning?.limit.kind === 'thigh-upright';
  if (isOutOfReach && depthLimitSetBy === 'standard')
    return msg('Standard limit: on this machine the thigh does not come upright');
  if (isOutOfReach && depthLimitSetBy === 'personal')
    return msg('Your limit from this set: on this machine the thigh does not come upright');
  return authorWords(depthLimitSetBy);
};
