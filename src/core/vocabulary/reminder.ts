/** Whether this device can remind the lifter, on the morning after a training, while Padline is closed. */
export type Reminder =
  /** The browser cannot wake a page. */
  | 'impossible'
  /** It can, once Padline is installed. */
  | 'not-installed'
  | 'off'
  | 'on'
  /** Notifications are blocked. */
  | 'refused';

/** What the lifter wants of it; a calendar reminds on any device. */
export type ReminderWish = 'on' | 'off' | 'calendar';
