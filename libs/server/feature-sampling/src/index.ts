import { AllocationResolver } from './allocation/allocation.resolver';
import { DrawResolver, SampleCaseResolver } from './draws/draw.resolver';
import { FrameResolver, FrameRowResolver } from './frames/frame.resolver';
import { UploadResolver } from './uploads/upload.resolver';

export { createDraw } from './draws/create-draw';
export { redrawSample } from './draws/redraw';
export { applyFrame } from './frames/apply-frame';
export { checkFrame } from './frames/check-frame';
export { receiveUpload } from './uploads/receive-upload';
export const samplingResolvers = [UploadResolver, FrameResolver, FrameRowResolver, DrawResolver, SampleCaseResolver, AllocationResolver] as const;
