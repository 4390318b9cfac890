import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type ReactNode, useState } from 'react';
import type { ActivityStep } from '@goodmark/audit-tool';
import { type Sending, useSend } from '@goodmark/console-data';
import { FormProblems } from '@goodmark/console-ui';
import { PlanConflict } from './PlanConflict';
import type { Planned } from './planned';

interface PlanStep<D, V> extends Sending<D, V> {
  /** The version that the person has seen: that of the activity, until they have read what somebody else changed. */
  readonly version: number;
  /** Whether somebody changed the plan meanwhile, and it is not read yet. */
  readonly changed: boolean;
  /** What the last sending met, for the head of the form. */
  readonly problems: ReactNode;
}

/** Sends a step of an activity's plan; after a CONFLICT the person reads who changed it before it can be sent again. */
export function usePlanStep<D, V extends OperationVariables>(document: TypedDocumentNode<D, V>, step: ActivityStep, activity: Planned): PlanStep<D, V> {
  const [version, setVersion] = useState(activity.version);
  const sending = useSend(document);
  const changed = sending.failure?.code === 'CONFLICT';
  const haveSeen = (seen: number) => {
    setVersion(seen);
    sending.clear();
  };
  const problems = changed ? <PlanConflict id={activity.id} step={step} onSeen={haveSeen} /> : <FormProblems failure={sending.failure} />;
  return { ...sending, version, changed, problems };
}
