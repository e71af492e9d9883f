import type { NetworkInterfaceInfo } from 'node:os';
import type { PreviewServer } from 'vite';

export const NO_NETWORK: string;

/** IPv4 addresses, the likeliest to be in the phone's network first. */
export function lanAddresses(interfaces?: NodeJS.Dict<NetworkInterfaceInfo[]>): readonly string[];

/** A block is a white module; `coloured` adds the terminal's codes for white on black. */
export function qrLines(text: string, coloured: boolean): readonly string[];

export function phoneText(urls: readonly string[], coloured?: boolean): string;

export function portTaken(port: number): string;

/** Throws an Error that says what is wanted. */
export function portOf(args: readonly string[]): number;

/** Serves `folder`, usually dist/; throws an Error that says what to do when the port is taken. */
export function serveToPhones(port: number, folder?: string): Promise<PreviewServer>;
