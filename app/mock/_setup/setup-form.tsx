import { type ReactNode, useId } from 'react';
import { describeLine, type PresetId, presets } from '../_plan/plan';
import type { TrailProblem } from '../_plan/trail';
import { MixEditor } from './mix-editor';
import { TrailChoice } from './trail-choice';
import type { Setup } from './use-setup';

interface Props {
  setup: Setup;
  trail: readonly TrailProblem[];
  /** Those of the trail that were written in time. */
  written: ReadonlySet<string>;
  isStarting: boolean;
  /** Why the last start did not work. */
  failure: string | undefined;
  onStart(): void;
}

/** What kind of round, under which conditions. */
export function SetupForm({ setup, trail, written, isStarting, failure, onStart }: Props) {
  const { plan, conditions, problems, shortage } = setup;
  const isTrail = plan.preset === 'scratch';
  const hasOwnMix = plan.preset === 'custom' || plan.preset === 'drill';
  return (
    <form
      className="flex flex-col gap-6 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      {setup.complaints.length > 0 && (
        <div role="alert" className="rounded-md bg-amber-wash p-3">
          {setup.complaints.map((complaint) => (
            <p key={complaint}>{complaint}</p>
          ))}
        </div>
      )}
      {problems && !isTrail && (
        <p className="flex flex-wrap items-center gap-3 rounded-md bg-accent-wash p-3">
          This address holds a round of {problems.length} {problems.length === 1 ? 'problem' : 'problems'}: you get the same as whoever gave
          it to you.
          <button type="button" className="button" onClick={setup.drawOthers}>
            Draw others
          </button>
        </p>
      )}
      <Presets value={plan.preset} onChange={setup.choosePreset} />
      {isTrail && <TrailChoice trail={trail} written={written} value={setup.algorithm} onChange={setup.chooseAlgorithm} />}
      {hasOwnMix && (
        <Group title="Problems">
          <MixEditor mix={plan.mix} isDrill={plan.preset === 'drill'} onChange={setup.changePlan} />
          <TextField
            label="Minutes"
            hint="5 to 240."
            value={setup.minutes}
            complaint={setup.areMinutesWrong ? 'Choose 5 to 240 minutes, in whole numbers.' : undefined}
            onChange={setup.setMinutes}
          />
        </Group>
      )}
      {shortage && (
        <div role="alert" className="flex flex-col items-start gap-2 rounded-md bg-amber-wash p-3">
          {shortage.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {shortage.nearest && (
            <>
              <p>The nearest that can be had: {shortage.nearest.map(describeLine).join(', and ')}.</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  const { nearest } = shortage;
                  if (nearest) setup.changePlan(nearest);
                }}
              >
                Take this mix
              </button>
            </>
          )}
        </div>
      )}
      <Group title="Conditions">
        <Tick
          label="Run allowed"
          hint="Try the samples and tests of your own before you submit."
          checked={conditions.runAllowed}
          onChange={(runAllowed) => setup.setConditions({ runAllowed })}
        />
        <Tick
          label="Editor help"
          hint="Types and completions. A shared pad in an interview often has none."
          checked={conditions.editorHelp}
          onChange={(editorHelp) => setup.setConditions({ editorHelp })}
        />
        <Penalty value={conditions.penalty} onChange={(penalty) => setup.setConditions({ penalty })} />
        {!isTrail && (
          <TextField
            label="Seed"
            hint="May stay empty: then your log decides, unsolved and weak first. The same seed draws the same problems for everybody."
            value={setup.seed}
            complaint={setup.isSeedWrong ? 'A seed is a whole number from 0 to 2147483647.' : undefined}
            onChange={setup.setSeed}
          />
        )}
        <p className="text-ink-faint text-xs">
          Hints, editorials, difficulty, patterns and topic are hidden in a round. The clock counts while the round is open; when you leave
          it stands still, and the report says so.
        </p>
      </Group>
      {failure && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {failure}
        </p>
      )}
      <button type="submit" className="button button-primary min-h-10 self-start px-4" disabled={!setup.chosen || isStarting}>
        {isStarting ? 'Starting…' : 'Start round'}
      </button>
    </form>
  );
}

function Presets({ value, onChange }: { value: PresetId; onChange: (id: PresetId) => void }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">Kind of round</legend>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {presets.map(({ preset, name, says, minutes }) => (
          <label
            key={preset}
            className="flex cursor-pointer items-start gap-3 rounded-md border border-line bg-surface p-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="preset"
              className="mt-1 accent-accent outline-none"
              checked={value === preset}
              onChange={() => onChange(preset)}
            />
            <span>
              <span className="font-medium">{name}</span>
              {preset !== 'custom' && preset !== 'drill' && <span className="text-ink-soft"> · {minutes} min</span>}
              <span className="block text-ink-soft text-xs">{says}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}

interface TickProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Tick({ label, hint, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        className="mt-1 size-4 accent-accent"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      </div>
    </div>
  );
}

const penalties = [0, 5, 10, 20];

function Penalty({ value, onChange }: { value: number; onChange: (penalty: number) => void }) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id}>A wrong attempt costs</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {[...new Set([...penalties, value])].map((points) => (
          <option key={points} value={points}>
            {points === 0 ? 'nothing' : `${points} of 100 points`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  complaint: string | undefined;
  onChange(text: string): void;
}

function TextField({ label, hint, value, complaint, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <div className="flex items-center gap-2">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          className="field w-32"
          aria-describedby={`${id}-hint`}
          aria-invalid={complaint !== undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={`mt-1 text-xs ${complaint ? 'text-red' : 'text-ink-faint'}`} aria-live="polite">
        {complaint ?? hint}
      </p>
    </div>
  );
}
