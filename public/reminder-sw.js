// Part of the service worker: on the morning after a training it shows one notification, if the lifter turned that on.
// The page says on which day and in which words (src/app/device/morning-reminder.ts); no server is asked for anything.
{
  const TAG = 'padline-morning';
  const CACHE = 'padline-reminder';
  const PLAN = 'reminder-plan';
  /** Nobody is woken up. */
  const FIRST_HOUR = 6;

  const padded = (value) => String(value).padStart(2, '0');
  const dayOf = (time) => [time.getFullYear(), padded(time.getMonth() + 1), padded(time.getDate())].join('-');

  const remind = async (now) => {
    const cache = await caches.open(CACHE);
    const key = new URL(PLAN, self.registration.scope);
    const kept = await cache.match(key);
    if (!kept) return;
    const { day, title, text, language } = await kept.json();
    if (day > dayOf(now) || (day === dayOf(now) && now.getHours() < FIRST_HOUR)) return;
    // Forgotten first: twice would be worse than not at all.
    await cache.delete(key);
    if (day < dayOf(now)) return;
    const icon = new URL('icons/icon-192.png', self.registration.scope).href;
    await self.registration.showNotification(title, { body: text, lang: language, tag: TAG, icon });
  };

  const openPadline = async () => {
    const pages = await self.clients.matchAll({ type: 'window' });
    const [page] = pages;
    return page ? page.focus() : self.clients.openWindow(self.registration.scope);
  };

  self.addEventListener('periodicsync', (event) => {
    if (event.tag === TAG) event.waitUntil(remind(new Date()));
  });

  self.addEventListener('notificationclick', (event) => {
    if (event.notification.tag !== TAG) return;
    event.notification.close();
    event.waitUntil(openPadline());
  });
}
