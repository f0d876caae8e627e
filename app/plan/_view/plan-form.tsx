import { useId, useState } from 'react';
import { addDays } from '@/app/_lib/dates';
import { askToPersist } from '@/app/_store/kept';
import type { Settings } from '@/app/_store/records';
import { updateSettings, useSettings } from '@/app/_store/settings';
import type { StorageError } from '@/app/_store/storage-error';

const PLAN_DAYS = 6;
const MAX_HOURS = 14;

/** Sets the interview's date and the hours a day; a change plans anew from today. */
export function PlanForm({ today }: { today: string }) {
  const settings = useSettings();
  const [error, setError] = useState<StorageError>();
  const [date, setDate] = useState<string>();
  const [hours, setHours] = useState<string>();
  const ids = { date: useId(), hours: useId() };
  const isSet = settings.interviewDate !== '';

  async function save(event: React.FormEvent) {
    event.preventDefault();
    const changed: Partial<Settings> = {
      interviewDate: date ?? (settings.interviewDate || addDays(today, PLAN_DAYS)),
      hoursADay: Number(hours ?? settings.hoursADay),
      planStartedOn: today,
    };
    setError(await updateSettings(changed));
    setDate(undefined);
    setHours(undefined);
    await askToPersist();
  }

  return (
    <form onSubmit={save} className="text-sm print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor={ids.date} className="block pb-1">
            Interview date
          </label>
          <input
            id={ids.date}
            type="date"
            required
            min={addDays(today, 1)}
            className="field"
            value={date ?? (settings.interviewDate || addDays(today, PLAN_DAYS))}
            onChange={(event) => setDate(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={ids.hours} className="block pb-1">
            Hours a day
          </label>
          <input
            id={ids.hours}
            type="number"
            required
            min={1}
            max={MAX_HOURS}
            step={1}
            className="field w-24"
            value={hours ?? settings.hoursADay}
            onChange={(event) => setHours(event.target.value)}
          />
        </div>
        <button type="submit" className={`button ${isSet ? '' : 'button-primary'}`}>
          {isSet ? 'Plan anew' : 'Plan my days'}
        </button>
      </div>
      {error && (
        <p role="alert" className="mt-3 rounded-md bg-amber-wash p-3">
          {error.message}
        </p>
      )}
    </form>
  );
}
