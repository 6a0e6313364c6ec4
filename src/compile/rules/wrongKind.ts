import type { Findings } from '../findings.ts';
import type { Where } from '../shapes/shape.ts';
import type { Written } from '../yaml/written.ts';
import { emptyValue } from './emptyValue.ts';
import type { Rule } from './rule.ts';

export const wrongKind: Rule = {
  name: 'wrong-kind',
  sentence: 'A value is of the kind that its field asks for; nothing is turned from one kind into another.',
};

/** Says what was found and what would have been right; a field without a value is reported at its name. */
export function reportWrongKind(written: Written, where: Where, wanted: string, findings: Findings): void {
  if (written.kind === 'refused') return;
  if (written.kind === 'other' && written.value === null) {
    const source =
      written.source === '' ? 'has no value' : `is \`${written.source}\`, which YAML takes for no value`;
    const said = `${where.name} ${source}; write ${wanted}${orLeaveOut(where)}.`;
    findings.add(emptyValue, where.at, said, written.source);
    return;
  }
  const found = written.kind === 'other' ? written.source : written.kind === 'text' ? written.value : '';
  findings.add(wrongKind, written.at, `${where.name} is ${kindOf(written)} here; write ${wanted}.`, found);
}

/** What else would be right where a field need not be there. */
export function orLeaveOut({ mayBeLeftOut }: Where): string {
  return mayBeLeftOut ? ', or take the field out' : '';
}

function kindOf(written: Exclude<Written, { readonly kind: 'refused' }>): string {
  switch (written.kind) {
    case 'text':
      return 'a text';
    case 'list':
      return 'a list';
    case 'map':
      return 'a map of fields';
    case 'other':
      return typeof written.value === 'number'
        ? `the number ${written.source}`
        : `the value ${written.source}`;
  }
}
