import { type FieldNames, fieldsOf, special } from '#core/response/section-form.ts';
import { type Control, isTick, type LiveQuestion } from './live-question.ts';

/**
 * Undoes what contradicts the control that was just changed: "I don't know" empties the other answer, an answer
 * takes "I don't know" back, an exclusive option clears the rest, a practice is done or does not apply.
 */
export function settleControls(question: LiveQuestion, changed: Control): void {
  const names = fieldsOf(question);
  const others = question.controls().filter((control) => control !== changed);
  if (changed.name === names.choice) {
    // "None of these" is about the practices that do apply.
    untick(others, changed.value === special.none ? [names.marks] : [names.marks, names.notApplicable]);
    for (const control of others) if (isTyped(control.name, names)) stash(control);
    return;
  }
  const says = isTick(changed) ? changed.checked : changed.value !== '';
  if (!says) return;
  if (isTyped(changed.name, names)) untick(others, [names.choice]);
  if (changed.name === names.marks || changed.name === names.notApplicable) settleMarks(names, others, changed);
}

function settleMarks(names: FieldNames, others: readonly Control[], changed: Control): void {
  // A practice that does not apply goes together with "none of these": that is about the others.
  const keepsNone = changed.name === names.notApplicable;
  untick(
    others.filter((control) => !(keepsNone && control.value === special.none)),
    [names.choice],
  );
  const rival = changed.name === names.marks ? names.notApplicable : names.marks;
  untick(
    others.filter((control) => control.value === changed.value),
    [rival],
  );
  const alone = 'exclusive' in changed.dataset;
  untick(
    others.filter((control) => alone || 'exclusive' in control.dataset),
    [names.marks],
  );
}

/** Empties every control of the answer, or takes back what emptied a text; comment and link stay. */
export function clearAnswer(question: LiveQuestion): void {
  const names = fieldsOf(question);
  untick(question.controls(), [names.choice, names.marks, names.notApplicable]);
  for (const control of question.controls()) {
    if (!isTyped(control.name, names) && control.name !== names.reason) continue;
    if (control.type === 'hidden') continue; // the reason that an option stands for
    control.value = control.dataset.stash ?? '';
    delete control.dataset.stash;
  }
}

function isTyped(name: string, names: FieldNames): boolean {
  return name === names.number || name === names.text;
}

function untick(controls: readonly Control[], names: readonly string[]): void {
  for (const control of controls) if (isTick(control) && names.includes(control.name)) control.checked = false;
}

/** A long text must not be lost to one click: clearing "I don't know" brings it back. */
function stash(control: Control): void {
  if (control.value !== '') control.dataset.stash = control.value;
  control.value = '';
}
