interface Props {
  text: string;
  action: string;
  onAction(): void;
}

/** Something the person should know now, with what can be done about it. */
export function Notice({ text, action, onAction }: Props) {
  return (
    <div role="alert" className="flex items-center gap-3 border-line border-b bg-amber-wash px-3 py-2 text-sm">
      <p className="min-w-0 flex-1">{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
