import { msg, str } from '@lit/localize';

/** What a machine is called until the lifter names it: "Leg press", "Leg press 2". */
export const machineName = (number: number): string =>
  number === 1 ? msg('Leg press') : msg(str`Leg press ${number}`);
