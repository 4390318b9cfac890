export const word = {
  title: '%{reference} in Word', open: 'Work in Word', section: 'In Word', summary: 'Write the audit in Word, without a connection, and upload it when you are ready.',
  download: 'Download the form', downloadTitle: '1. Download the form', downloadWhat: 'It holds what you have written so far. It is for this audit alone.', downloadBlank: 'Download the empty form',
  uploadTitle: '2. Upload it completed', choose: 'Word document', chooseHint: 'The form of this audit, or an older audit in Word (.docx), at most 10 MB. Nothing is saved before you have seen what was read.', sending: 'Sending and reading %{file}…',
  notWritable: 'This audit is not yours to write, or it is submitted already.', toAudit: 'To the audit',
  kept: 'Documents it was written in', keptOne: '%{file} (%{size} kB), uploaded by %{name}, saved on %{day}', missing: 'There is no such document',
  known: 'This very file was uploaded on %{day} and is saved with the audit already. Nothing was done. If you have changed it since, save it in Word first.',
  form: {
    summary: 'Read from %{file}. Nothing is saved yet.', notes: 'Good to know', problems: 'One thing could not be read |||| %{smart_count} things could not be read',
    problemsWhat: 'They are not taken. Mend them in Word and upload the file again, or save the rest and write them in the form here.',
    changed: 'The draft was changed after this form was downloaded. Where both say something, choose which is to stand.',
    differs: 'One answer differs from the draft |||| %{smart_count} answers differ from the draft', differsWhat: 'What you do not take stays in the document, which is kept with the audit.',
    same: 'One answer is the same in both |||| %{smart_count} answers are the same in both', none: 'The document says nothing that the draft does not say already.',
    document: 'From the document', draft: 'In the draft now', nothing: 'Nothing', chooseFor: '%{label}: choose which text is to stand.',
    missing: 'One thing is missing before it can be submitted |||| %{smart_count} things are missing before it can be submitted', complete: 'With what is proposed, everything that is needed to submit is there.',
    save: 'Save as draft', saveAnyway: 'Save it as it is', lookAgain: 'Look at it again', personWhat: 'Nothing in an audit should tell who somebody is. Leave those texts in the document, or save them and take the words out in the form.', submit: 'Save and submit', discard: 'Throw the document away', discardTitle: 'Throw %{file} away?', discardWhat: 'It is deleted here, and nothing of it is saved. The file on your computer stays.', discardNow: 'Throw it away', back: 'Back to the paragraphs',
  },
  match: {
    summary: 'Read from %{file}. It is no form of this audit, so say where each paragraph belongs.', paragraphs: 'The document', fields: 'The audit',
    what: 'What seems right is chosen already. Look at each paragraph, and change it where it is wrong. What belongs nowhere is not taken.', belongs: 'Where paragraph %{number} belongs', nowhere: 'Nowhere: not taken',
    more: 'Show one more |||| Show %{smart_count} more', left: 'One paragraph is not taken. |||| %{smart_count} paragraphs are not taken.', empty: 'Nothing is given to any field yet.', next: 'Compare with the draft', needed: 'Give at least one paragraph to a field.',
    actions: 'Corrective actions need an owner and a due date, so write them in the form here afterwards.',
  },
};
