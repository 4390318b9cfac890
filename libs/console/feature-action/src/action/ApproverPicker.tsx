import { findApprovers } from '@goodmark/console-data';
import { Picker, useText } from '@goodmark/console-ui';

interface Props {
  readonly value: string;
  readonly name: string;
  readonly problem: string | undefined;
  readonly onChange: (approverId: string, approverName: string) => void;
}

/** Who approves a step: one of the people who may. */
export function ApproverPicker(props: Props) {
  const text = useText();
  return <Picker id="approverId" label={text('correction.approver')} search={findApprovers} required {...props} />;
}
