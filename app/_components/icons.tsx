// Line icons on a 16-pixel grid, in the colour of the text beside them; always next to words or a hidden label.
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-4 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function GearIcon() {
  return (
    <Icon>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="1.75" />
      <circle cx="6" cy="11.5" r="1.75" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="M3 8.5l3.5 3.5L13 4.5" />
    </Icon>
  );
}

export function RingIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
    </Icon>
  );
}

export function RingCheckIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M5.5 8.2l1.8 1.8 3.2-3.8" />
    </Icon>
  );
}

export function ContrastIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </Icon>
  );
}

export function CrossIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </Icon>
  );
}

export function StackIcon() {
  return (
    <Icon>
      <path d="M2.5 5L8 2.5 13.5 5 8 7.5zM2.5 8L8 10.5 13.5 8M2.5 11L8 13.5 13.5 11" />
    </Icon>
  );
}

export function BoltIcon() {
  return (
    <Icon>
      <path d="M9 1.5L3.5 9H8l-1 5.5L12.5 7H8z" />
    </Icon>
  );
}

export function BracesIcon() {
  return (
    <Icon>
      <path d="M6 2.5c-2 0-2 1-2 2.5s0 2.5-1.5 3C4 8.5 4 9.5 4 11s0 2.5 2 2.500M10 2.500c2 0 2 1 2 2.500s0 2.5 1.5 3C12 8.5 12 9.5 12 11s0 2.5-2 2.5" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2L14.5 13.500h-13zM8 6.500v3M8 11.500v.01" />
    </Icon>
  );
}
