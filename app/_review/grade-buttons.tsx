import { useEffect, useRef } from 'react';
import type { Grade } from '@/app/_store/records';
import { gradeNames, grades } from './grade-rule';
import type { Standing } from './standing';
import { nextText } from './texts';

interface Props {
  /** The grade that the rule speaks for, where there is one. */
  proposed?: Grade;
  /** The grade that holds already, if one does. */
  current?: Grade;
  /** When the card would come back after each. */
  days: Record<Grade, string>;
  standing: Standing;
  onGrade(grade: Grade): void;
}

/** The four grades, each with the next date; the keys 1 to 4 press them. */
export function GradeButtons({ proposed, current, days, standing, onGrade }: Props) {
  useGradeKeys(onGrade);
  return (
    <fieldset className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      <legend className="sr-only">Grade</legend>
      {grades.map((grade, i) => (
        <button
          key={grade}
          type="button"
          aria-keyshortcuts={String(i + 1)}
          data-proposed={grade === proposed}
          {...(current !== undefined && { 'aria-pressed': grade === current })}
          className={`button h-auto flex-col items-start gap-0 whitespace-normal py-1.5 text-left aria-pressed:border-accent aria-pressed:bg-accent-wash ${grade === proposed && current === undefined ? 'button-primary' : ''}`}
          onClick={() => onGrade(grade)}
        >
          <span>
            <span aria-hidden="true" className="mr-1.5 font-mono text-xs">
              {i + 1}
            </span>
            {gradeNames[grade]}
            {grade === proposed && <span className="font-normal"> (proposed)</span>}
          </span>
          <span className="font-normal text-xs">{nextText(days[grade], standing)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function useGradeKeys(onGrade: (grade: Grade) => void): void {
  const latest = useRef(onGrade);
  useEffect(() => {
    latest.current = onGrade;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const grade = grades[Number(event.key) - 1];
      if (!grade || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      latest.current(grade);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** A box to tick takes no digits, so the keys hold there too. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}
