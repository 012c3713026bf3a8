package org.passage.reintegration.equity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passage.reintegration.clients.cases.DimensionV1;
import org.passage.reintegration.cohort.Groups;
import org.passage.reintegration.grant.Asked;
import org.springframework.stereotype.Component;

/** To which groups those belong who asked for grants. */
@Component
class GrantGroups {
  private final Groups groups;

  GrantGroups(Groups groups) {
    this.groups = groups;
  }

  /**
   * The groups of each of some grants, 100 at most.
   *
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked now
   */
  Function<Asked, List<String>> of(List<Asked> grants, EquityDimension dimension) {
    return switch (dimension) {
      case COUNTRY -> it -> List.of(it.country());
      case REGION -> it -> List.of(region(it));
      case SEX, AGE_GROUP, NATIONALITY, DISABILITY, EXPLOITATION_TYPE ->
          asked(grants, DimensionV1.valueOf(dimension.name()));
    };
  }

  private Function<Asked, List<String>> asked(List<Asked> grants, DimensionV1 dimension) {
    Map<String, List<String>> known =
        groups.of(grants.stream().map(Asked::caseId).collect(toSet()), dimension);
    return it -> known.getOrDefault(it.caseId(), List.of());
  }

  private static String region(Asked it) {
    String region = it.region();
    return region == null ? GrantTally.within(it.country(), Groups.NOT_RECORDED) : region;
  }
}
