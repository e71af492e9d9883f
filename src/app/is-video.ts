const VIDEO_NAME = /\.(?:mp4|m4v|mov|webm|mkv|avi|3gp|mpe?g|ogv)$/i;

/** Whether a file says that it is a video, by its type or, where the system knows none, by its name. */
export const isVideo = ({ name, type }: File): boolean =>
  type.startsWith('video/') || (type === '' && VIDEO_NAME.test(name));
