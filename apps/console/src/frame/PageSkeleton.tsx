import { Box, Skeleton } from '@mui/material';

/** The shape of a page while it is on its way. */
export const PageSkeleton = () => (
  <Box aria-hidden="true" sx={{ py: 2 }}>
    <Skeleton width="40%" height={44} />
    <Skeleton width="60%" height={24} sx={{ mb: 2 }} />
    {[0, 1, 2, 3, 4, 5].map((row) => <Skeleton key={row} variant="rounded" height={44} sx={{ mb: 1 }} />)}
  </Box>
);
