/** What a device that is too slow is spared: the model that needs more of it, or the verdict on lift. */
export type Relief = 'lighter-model' | 'no-lift';
