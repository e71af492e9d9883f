import { msg } from '@lit/localize';

/** What may be shown beside home. */
export type TitledView = 'calibration' | 'experiment' | 'live' | 'rest' | 'report' | 'history';

/** A view's name for the browser's tab, its history and screen readers. */
export const viewTitle = (view: TitledView): string => {
  switch (view) {
    case 'calibration':
      return msg('Find your line');
    case 'experiment':
      return msg('Try feet and seat');
    case 'live':
      return msg('Set in progress');
    case 'rest':
      return msg('Rest');
    case 'report':
      return msg('Leg press set');
    case 'history':
      return msg('History');
  }
  return view satisfies never;
};
