import { useEffect, useRef, useState } from 'preact/hooks';
import { cuesOf } from '../cues.ts';
import { fileName } from '../file-name.ts';
import type { Exercises, Routine } from '../routine.ts';
import { buildSchedule } from '../schedule.ts';
import { renderTrack } from './render-track.browser.ts';
import { TRACK_WORDS } from './sound-words.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
}

type Stage = 'none' | 'making' | 'ready' | 'failed';

/** Makes the sound track of a routine, and then links to it. The file is let go with the view, or when the routine changes. */
export function TrackDownload({ routine, exercises }: Props) {
  const [stage, reach] = useState<Stage>('none');
  const [address, keep] = useState('');
  const latest = useRef<Routine | undefined>(routine);
  latest.current = routine;
  // A track that is made after the view has gone is nobody's.
  useEffect(() => () => void (latest.current = undefined), []);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  useEffect(() => {
    keep('');
    reach('none');
  }, [routine]);
  const make = async () => {
    reach('making');
    const track = await renderTrack(cuesOf(buildSchedule(routine, exercises))).catch(() => undefined);
    if (latest.current !== routine) return;
    if (track) keep(URL.createObjectURL(track));
    reach(track ? 'ready' : 'failed');
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={stage === 'making'} onClick={() => stage !== 'making' && void make()}>
        Make a sound file
      </button>
      <p class="told" aria-live="polite">
        {stage !== 'none' && TRACK_WORDS[stage]}{' '}
        {stage === 'ready' && (
          <a href={address} download={`${fileName(routine.name)}.wav`}>
            Download the track
          </a>
        )}
      </p>
    </>
  );
}
