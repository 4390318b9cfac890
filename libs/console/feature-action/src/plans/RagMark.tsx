import { Box } from '@mui/material';
import type { Rag } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';

const SHAPE: Readonly<Record<Rag, string>> = { RED: '▲', AMBER: '◆', GREEN: '●', BLUE: '■' };

/** How an action of a plan stands: a shape and words, never a colour alone. */
export function RagMark({ rag }: { readonly rag: Rag }) {
  const text = useText();
  return <Box component="span" sx={{ display: 'inline-flex', gap: 0.75 }}><span aria-hidden="true">{SHAPE[rag]}</span>{text(`actionPlan.rag.${rag}`)}</Box>;
}
