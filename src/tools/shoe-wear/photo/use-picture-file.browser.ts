import { useEffect, useRef } from 'preact/hooks';
import { openPicture, releasePicture } from './photo.browser.ts';
import type { Photo, PhotoAction } from './photo-state.ts';

/**
 * Opens what the reader chooses and lets go of it: when another picture takes its place, when it
 * is removed, and when the reader leaves the page (also when the browser keeps the page to come
 * back to). The last choice wins, however long each takes to open.
 *
 * @returns what to do with a chosen file
 */
export function usePictureFile(photo: Photo | undefined, onAction: (action: PhotoAction) => void): (file: File) => Promise<void> {
  const choices = useRef(0);

  useEffect(() => {
    if (!photo) return;
    return () => releasePicture(photo.href);
  }, [photo?.href]);

  useEffect(() => {
    const leave = () => {
      choices.current += 1;
      onAction({ do: 'remove' });
    };
    addEventListener('pagehide', leave);
    return () => {
      choices.current += 1;
      removeEventListener('pagehide', leave);
    };
  }, []);

  return async (file) => {
    const choice = ++choices.current;
    onAction({ do: 'open' });
    const opened = await openPicture(file);
    if (choice === choices.current) {
      onAction(opened.ok ? { do: 'show', picture: opened } : { do: 'refuse', fault: opened.fault });
    } else if (opened.ok) {
      releasePicture(opened.href);
    }
  };
}
