import { AllocationResolver } from './allocation/allocation.resolver';
import { DrawResolver, SampleCaseResolver } from './draws/draw.resolver';
import { FrameResolver, FrameRowResolver } from './frames/frame.resolver';
import { UploadResolver } from './uploads/upload.resolver';

export { receiveUpload } from './uploads/receive-upload';
export const samplingResolvers = [UploadResolver, FrameResolver, FrameRowResolver, DrawResolver, SampleCaseResolver, AllocationResolver] as const;
