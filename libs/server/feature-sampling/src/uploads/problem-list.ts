import { condition, type ListPlan, page, type RequestContext, UploadProblem } from '@goodmark/server-data';
import { connectionType, type Page, type PageArgs } from '@goodmark/server-graphql';

const BY_ROW: ListPlan = {
  filters: {}, orders: { rowNumber: { column: 'rowNumber' } }, usual: [{ field: 'rowNumber', direction: 'ASC' }], tieBreaker: 'rowNumber',
};
export const UploadProblemConnection = connectionType(UploadProblem, 'UploadProblem');

/** The rows of a file that cannot be imported, by row. */
export const problemsOf = (ctx: RequestContext, uploadId: string, args: PageArgs): Promise<Page<UploadProblem>> =>
  page(ctx, UploadProblem, args, { ...BY_ROW, within: condition('t.uploadId = :p_upload', { p_upload: uploadId }) });
