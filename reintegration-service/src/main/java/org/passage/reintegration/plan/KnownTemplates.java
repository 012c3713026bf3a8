package org.passage.reintegration.plan;

/** What plans of an organization may begin with. */
public interface KnownTemplates {
  /** Whether the organization has this template. */
  boolean has(String organizationId, String templateId);

  /**
   * Whether one of the organization's templates promises just this.
   *
   * @param print of the promises of a plan
   */
  boolean unedited(String organizationId, String print);
}
