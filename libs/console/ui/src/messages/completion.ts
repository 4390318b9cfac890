export const completion = {
  title: 'Completion', summary: 'Audits allocated against audits done, and how far every manager has taken part in QA.', tabs: 'Parts of completion', tab: { figures: 'Allocated and done', participation: 'Taking part', chase: 'To chase' },
  year: 'Year', thisYear: '%{year}, this year', by: 'By', BY: { MONTH: 'Month', TEAM: 'Team of the auditor', LEVEL: 'Level of the auditor', PERSON: 'Auditor' },
  reading: '%{submitted} of %{allocated} audits allocated for %{year} are submitted (%{percent}%), and %{late} are late.', nothing: 'Nothing allocated', nothingWhat: 'Audits appear here when they are allocated.',
  allocated: 'Allocated', submitted: 'Submitted', ofAllocated: '%{count} (%{percent}%)', moderated: 'Moderated', late: 'Late', exempted: 'Exempted', total: 'All', noTeam: 'In no team', noLevel: 'No level', practice: 'Practice audits do not count.', ofYours: 'Where you see a part of the council, these are the audits that the people of your own teams and service areas carry out.',
};
