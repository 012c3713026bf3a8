package org.passage.identity.organization;

/** What an organization is. */
enum OrganizationKind {
  /** The office of an international organization in one country. */
  MISSION,
  GOVERNMENT,
  NGO,
  SHELTER
}
