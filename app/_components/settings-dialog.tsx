'use client';
import * as Dialog from 'radix-ui/dialog';
import { type ReactNode, useId, useState } from 'react';
import { OfflineSettings } from '../_offline/offline-settings';
import { Settings } from '../_store/records';
import { updateSettings, useSettings } from '../_store/settings';
import type { StorageError } from '../_store/storage-error';
import { SyncSettings } from '../_sync/sync-settings';
import { CrossIcon } from './icons';
import { themeNames } from './theme-switch';

const editorNames: Record<Settings['editor'], string> = { monaco: 'Monaco', plain: 'Plain text field' };
const screenReaderNames: Record<Settings['screenReader'], string> = { auto: 'When one is found', on: 'On', off: 'Off' };

/** All settings; each takes effect at once. */
export function SettingsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const settings = useSettings();
  const [error, setError] = useState<StorageError>();
  const change = async (changed: Partial<Settings>) => setError(await updateSettings(changed));
  const hasMonaco = settings.editor === 'monaco';

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[#000]/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(34rem,94vw)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-md border border-line bg-surface p-6 text-sm"
        >
          <div className="mb-4 flex items-center justify-between">
            <Dialog.Title className="font-semibold text-lg">Settings</Dialog.Title>
            <Dialog.Close className="button button-quiet px-2">
              <CrossIcon />
              <span className="sr-only">Close settings</span>
            </Dialog.Close>
          </div>
          {error && (
            <p role="alert" className="mb-4 rounded-md bg-amber-wash p-3">
              {error.message}
            </p>
          )}

          <Group title="Page">
            <Choice label="Theme" value={settings.theme} names={themeNames} onChange={(theme) => change({ theme })} />
            <Switch
              label="Hide difficulty, patterns and topics"
              hint="As in an interview, where nobody tells you them."
              checked={settings.hideFacts}
              onChange={(hideFacts) => change({ hideFacts })}
            />
          </Group>

          <Group title="Editor">
            <Choice
              label="Editor"
              hint="The plain field suits phones and some screen readers."
              value={settings.editor}
              names={editorNames}
              onChange={(editor) => change({ editor })}
            />
            <Switch
              label="Vim keys"
              hint={hasMonaco ? ':w runs, :wq submits.' : 'Only in Monaco.'}
              checked={settings.vim}
              disabled={!hasMonaco}
              onChange={(vim) => change({ vim })}
            />
            <FontSize value={settings.fontSize} onChange={(fontSize) => change({ fontSize })} />
            <Choice
              label="Tab key"
              value={settings.tabMovesFocus ? 'leaves' : 'indents'}
              names={{ indents: 'Indents', leaves: 'Leaves the editor' }}
              onChange={(tab) => change({ tabMovesFocus: tab === 'leaves' })}
            />
            <Choice
              label="Screen reader mode"
              hint={hasMonaco ? undefined : 'Only in Monaco; the plain field needs none.'}
              value={settings.screenReader}
              names={screenReaderNames}
              disabled={!hasMonaco}
              onChange={(screenReader) => change({ screenReader })}
            />
          </Group>

          <Group title="Offline">
            <OfflineSettings />
          </Group>

          <Group title="Sync">
            <SyncSettings />
          </Group>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mt-4 border-line border-t pt-3">
      <legend className="pr-2 font-semibold text-ink-soft text-xs">{title}</legend>
      <div className="grid gap-3">{children}</div>
    </fieldset>
  );
}

function Row({
  label,
  hint,
  control,
}: {
  label: string;
  hint?: string | undefined;
  control: (ids: { id: string; hintId?: string }) => ReactNode;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="flex min-h-8 items-center justify-between gap-4">
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={hintId} className="text-ink-faint text-xs">
            {hint}
          </p>
        )}
      </div>
      {control(hint ? { id, hintId } : { id })}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string | undefined;
  value: Value;
  names: Record<Value, string>;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, hint, value, names, disabled, onChange }: ChoiceProps<Value>) {
  return (
    <Row
      label={label}
      hint={hint}
      control={({ id, hintId }) => (
        <select
          id={id}
          aria-describedby={hintId}
          className="field shrink-0"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {(Object.keys(names) as Value[]).map((key) => (
            <option key={key} value={key}>
              {names[key]}
            </option>
          ))}
        </select>
      )}
    />
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  return (
    <Row
      label={label}
      hint={hint}
      control={({ id, hintId }) => (
        <input
          id={id}
          type="checkbox"
          aria-describedby={hintId}
          className="size-5 shrink-0 accent-accent"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
      )}
    />
  );
}

/** What is typed may be out of range for a moment; only a size that the schema takes is set. */
function FontSize({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<string>();
  return (
    <Row
      label="Font size"
      hint="10 to 28 pixels."
      control={({ id, hintId }) => (
        <input
          id={id}
          type="number"
          min={10}
          max={28}
          aria-describedby={hintId}
          className="field w-20 shrink-0"
          value={typed ?? value}
          onChange={(event) => {
            setTyped(event.target.value);
            const parsed = Settings.shape.fontSize.safeParse(Number(event.target.value));
            if (parsed.success) onChange(parsed.data);
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    />
  );
}
