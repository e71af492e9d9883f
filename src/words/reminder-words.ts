import { msg } from '@lit/localize';
import type { Reminder } from '../core/vocabulary/reminder.ts';

/** What the lifter reads in a notification or a calendar. */
export const remindedWords = (): { readonly title: string; readonly text: string } => ({
  title: msg('Padline: how sore is your back this morning?'),
  text: msg('Open Padline and tap a number from 0 to 10.'),
});

/** What this device can do to remind. */
export const reminderWords = (reminder: Reminder): string => {
  switch (reminder) {
    case 'impossible':
      return msg('This browser cannot wake Padline while it is closed. Your calendar can remind you.');
    case 'not-installed':
      return msg('Once Padline is installed on this device, it can remind you itself. Until then your calendar can.');
    case 'off':
      return msg(
        'Padline can remind you on the morning after training, when your browser wakes it. No server is asked.',
      );
    case 'on':
      return msg('You are reminded once on the morning after training, when your browser wakes Padline.');
    case 'refused':
      return msg(
        'Notifications are blocked. Allow them for this site in your browser’s settings, or take the calendar.',
      );
  }
  return reminder satisfies never;
};
