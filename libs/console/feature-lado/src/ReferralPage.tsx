import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { type LadoDetailFragment, LadoReferralDetailDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { CaseText, Facts, HistoryLink, longDay, Page, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';
import { Afterwards } from './Afterwards';
import { meetingClockWords, reportClockWords } from './clock-words';
import { ConcludeDialog } from './ConcludeDialog';
import { letterAddress } from './letter-address';
import { LetInDialog } from './LetInDialog';
import { MeetingDialog } from './MeetingDialog';
import { Meetings } from './Meetings';
import { OutcomeDialog } from './OutcomeDialog';
import { ReferralDialog } from './ReferralDialog';
import { TakeBack } from './TakeBack';

/** One referral to the LADO. */
export function ReferralPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(LadoReferralDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.ladoReferral} list={{ title: text('lado.title'), to: '/lado' }} missing={text('lado.missing')}>
      {(referral) => <Referral referral={referral} />}
    </WholeRecord>
  );
}

type Open = 'change' | 'meeting' | 'conclude' | 'outcome' | 'letIn';

function Referral({ referral }: { readonly referral: LadoDetailFragment }) {
  const text = useText();
  const letsIn = useMay('ladoAccessGrant');
  const [open, setOpen] = useState<Open | null>(null);
  const { id, reference, mayKeep, route, awaited, awaitedDays, outcome } = referral;
  const isMeeting = route === 'POT_MEETING';
  const close = () => setOpen(null);
  const actions = (
    <>
      {mayKeep ? <Button onClick={() => setOpen('change')}>{text('lado.change')}</Button> : null}
      {mayKeep && isMeeting ? <Button variant="outlined" onClick={() => setOpen('meeting')}>{text('lado.recordMeeting')}</Button> : null}
      {mayKeep && isMeeting ? <Button variant="outlined" onClick={() => setOpen('conclude')}>{text(outcome ? 'lado.correctConclusion' : 'lado.conclude')}</Button> : null}
      {mayKeep ? <Button variant="contained" onClick={() => setOpen('outcome')}>{text('lado.recordOutcome')}</Button> : null}
      {letsIn ? <Button onClick={() => setOpen('letIn')}>{text('lado.letIn')}</Button> : null}
      <HistoryLink kind="LADO_REFERRAL" id={id} />
    </>
  );
  return (
    <Page title={reference} summary={`${text(`lado.routes.${route}`)}. ${text(`lado.stages.${referral.stage}`)}.`} actions={actions}>
      <Facts facts={[
        [text('lado.adult'), `${referral.adultReference}, ${text(`lado.roles.${referral.adultRole}`)}`], [text('lado.setting'), `${referral.settingReference ?? text('lado.none')}, ${text(`lado.sectors.${referral.sector}`)}`], [text('lado.harm'), text(`lado.harms.${referral.harm}`)],
        [text('lado.referrer'), text(`lado.agencies.${referral.referrer}`)], [text('lado.received'), longDay(referral.receivedOn)], [text('lado.learned'), referral.learnedOn ? longDay(referral.learnedOn) : text('lado.none')],
      ]} />
      <Section title={text('lado.awaits')}>
        {awaited.length === 0 ? <p>{text('lado.nothingAwaited')}</p> : (
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
            <strong>{text('lado.waiting', { smart_count: awaitedDays ?? 0 })}</strong>
            <Box component="ul" sx={{ m: 0, pl: 3 }}>{awaited.map((what) => <li key={what}>{text(`lado.awaited.${what}`)}</li>)}</Box>
            {mayKeep && awaited.some((what) => what !== 'CONCLUSION') ? <Button component="a" href={letterAddress(reference)} download>{text('lado.chase')}</Button> : null}
          </Box>
        )}
      </Section>
      <Section title={text('lado.clocks')}>
        <Facts facts={[[text('lado.report'), reportClockWords(referral.reportClock, text)], [text('lado.meeting'), referral.meetingClock ? meetingClockWords(referral.meetingClock, text) : text('lado.meetingNone')]]} />
      </Section>
      <Section title={text('lado.concern')}><CaseText label={text('lado.by', { name: referral.recordedBy.name })} value={referral.concern} /></Section>
      {isMeeting ? <Section title={text('lado.meetings')}><Meetings meetings={referral.meetings} /></Section> : null}
      <Section title={text('lado.conclusion')}>
        {outcome && referral.concludedOn ? (
          <>
            <Facts facts={[[text('lado.outcome'), text(`lado.outcomes.${outcome}`)], [text('lado.concludedOn'), longDay(referral.concludedOn)], [text('lado.childTold'), text(referral.childTold ? 'lado.yes' : 'lado.no')]]} />
            <Box sx={{ mt: 2 }}><CaseText label={text('lado.rests')} value={referral.conclusionReason} /><CaseText label={text('lado.childReason')} value={referral.childReason} /></Box>
          </>
        ) : <p>{text(isMeeting ? 'lado.notConcluded' : 'lado.meetingNone')}</p>}
      </Section>
      <Section title={text('lado.afterwards')}><Afterwards referral={referral} /></Section>
      <Section title={text('lado.repeats')}>
        {referral.repeats.length === 0 ? <p>{text('lado.noRepeat')}</p> : (
          <ul>
            {referral.repeats.map((other) => (
              <li key={other.id}>
                <RecordLink to={`/lado/${other.id}`} name={other.reference} />, {longDay(other.receivedOn)}: {text(other.adultReference === referral.adultReference ? 'lado.sameAdult' : 'lado.sameSetting')}, {text(`lado.harms.${other.harm}`)}. {text(`lado.stages.${other.stage}`)}.
              </li>
            ))}
          </ul>
        )}
      </Section>
      {letsIn ? (
        <Section title={text('lado.readers')}>
          {referral.accesses.filter(({ lasts }) => lasts).length === 0 ? <p>{text('lado.noReader')}</p> : (
            <ul>{referral.accesses.filter(({ lasts }) => lasts).map((access) => <li key={access.id}>{text('lado.reader', { name: access.person.name, day: longDay(access.untilOn), reason: access.reason })} <TakeBack access={access} /></li>)}</ul>
          )}
        </Section>
      ) : null}
      {open === 'change' ? <ReferralDialog referral={referral} onClose={close} /> : null}
      {open === 'meeting' ? <MeetingDialog referral={referral} onClose={close} /> : null}
      {open === 'conclude' ? <ConcludeDialog referral={referral} onClose={close} /> : null}
      {open === 'outcome' ? <OutcomeDialog referral={referral} onClose={close} /> : null}
      {open === 'letIn' ? <LetInDialog referral={referral} onClose={close} /> : null}
    </Page>
  );
}
