export const aims = {
  title: 'In a line', text: 'In full', dueOn: 'By when', publishedOn: 'Published on', outcome: 'How it is known, or why withdrawn', outcomeHint: 'Needed once it is achieved or withdrawn.', activities: 'Activities', noActivities: 'No activity answers to it yet', noActivitiesWhat: 'Link one on its page, under Plan.',
  addNow: 'Add it', changeNamed: 'Change “%{title}”', titleMissing: 'Say it in a line.', sourceMissing: 'Say where it comes from.', publishedMissing: 'Give the day it was published.', answers: 'What it answers to', answersNothing: 'No recommendation, objective or indicator.', link: 'Change what it answers to',
};
