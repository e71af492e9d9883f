/** Which of `count` rows a key leads to from a row; null: none, the key means something else. */
export const rowAfter = (key: string, from: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
