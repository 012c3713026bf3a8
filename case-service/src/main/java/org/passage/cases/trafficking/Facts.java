package org.passage.cases.trafficking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Place;

/**
 * What is known of her trafficking (HTCDS, the victim's context).
 *
 * @param ageWhenTrafficked in years
 */
public record Facts(
    @Nullable TraffickerRelationship relationshipToTrafficker,
    @Nullable Integer ageWhenTrafficked,
    Recruitment recruitment,
    List<ControlMethod> controlMethods,
    Exploitation exploitation) {

  /** How and where she was recruited. */
  public record Recruitment(
      List<RecruitmentMethod> methods, List<WebSite> sites, @Nullable Place place) {}

  /** As what and where she was exploited. */
  public record Exploitation(
      List<ExploitationType> types,
      @Nullable LabourIndustry industry,
      List<SexualExploitationType> sexual,
      List<WebSite> sites,
      @Nullable Place place) {}
}
