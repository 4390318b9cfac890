import { Box, Typography } from '@mui/material';

/** A text about a case under its label, its line breaks kept; nothing at all when there is none. */
export function CaseText({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (!value) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography component="div" sx={{ fontWeight: 650 }}>{label}</Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch' }}>{value}</Typography>
    </Box>
  );
}
