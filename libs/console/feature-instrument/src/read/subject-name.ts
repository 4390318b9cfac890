interface About {
  readonly subject: { readonly name: string } | null;
  readonly subjectName: string | null;
}

/** Whom or what a record is about, in words. */
export const subjectNameOf = ({ subject, subjectName }: About): string => subject?.name ?? subjectName ?? '';
