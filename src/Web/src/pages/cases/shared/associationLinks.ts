/** The parts of an association that the Office may look into, by the names of their texts. */
export const associationLinks = (id: string) =>
  [
    { to: `/associations/${id}`, label: "linkGlance" },
    { to: `/associations/${id}/council`, label: "linkCouncil" },
    { to: `/associations/${id}/members`, label: "linkMembers" },
    { to: `/associations/${id}/cards`, label: "linkCards" },
    { to: `/associations/${id}/letters`, label: "linkLetters" },
  ] as const;
