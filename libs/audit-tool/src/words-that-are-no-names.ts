/** Words that are written with a capital and are no part of somebody's name: openers of sentences, days, places, the sector's own. */
const WORDS = `
a an the this that these those there here it its he she they we i you his her their our my your who whom whose which what when where while why how if
and but or nor so yet for as at by in on of off to up with within without from into over under after before since until during despite although because though
no not none nobody nothing all both each every either neither some several many most much more few one two three four five six seven eight nine ten first second third next last
another other others once twice later now then today yesterday tomorrow however therefore overall also still only even just again already always never
mum dad mother father parent parents grandmother grandfather grandparent grandparents brother brothers sister sisters aunt uncle stepfather stepmother carer carers foster child children baby family families
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali hanukkah
england english wales welsh scotland scottish ireland irish britain british kingdom united europe european
coventry warwickshire birmingham midlands solihull london north south east west northern southern eastern western central city county borough council town park road street lane avenue close centre center
north-west north-east south-west south-east
early help social care services service protection looked leaving leaver leavers need needs plan plans planning conference review reviews reviewing officer independent principal worker workers
manager managers lead leads team teams director board group groups partnership partnerships authority authorities local designated safeguarding strategy strategic meeting meetings
core assessment assessments single section act acts order orders court courts law outline public legal gateway panel hub front door referral referrals duty
care-leaver permanence permanency adoption fostering guardianship special private kinship connected supervision placement placements residential home homes house secure
education health mental school schools academy primary secondary infant junior nursery college university hospital hospitals clinic surgery practice doctor doctors nurse nurses visitor visitors midwife midwifery
virtual head teacher teaching sen senco educational psychologist psychology therapist therapy police officers constable sergeant probation youth justice offending missing exploitation
domestic abuse violence aid women red cross signs safety strengths difficulties questionnaire graded profile pathway personal adviser advisers advocate advocacy
home-start barnardo barnardos nspcc ofsted camhs nhs trust trusts foundation housing association benefits universal credit job jobcentre
quality assurance audit audits auditor auditors moderation moderator grade grades good exceeds meets domain domains risk decision making involvement participation coordination agencies diversity independence preparation management oversight
microsoft word excel zoom skype google whatsapp snapchat facebook instagram
roman catholic church muslim christian hindu sikh jewish islam mosque temple gurdwara polish romanian somali urdu punjabi arabic kurdish albanian afghan african asian caribbean
`;

export const NO_NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
