package org.passage.shelters.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.shelter.Shelter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether somebody may be on duty in a shelter. */
@Component
@EnableConfigurationProperties(StaffRequirements.class)
public class Fitness {
  private final StaffMembers members;
  private final StaffRequirements requirements;

  Fitness(StaffMembers members, StaffRequirements requirements) {
    this.members = members;
    this.requirements = requirements;
  }

  /**
   * What somebody lacks on a day who is to be on duty in a house. Of whom nothing is on record
   * there, everything is lacking: houses came to have lists of staff after they had rotas.
   *
   * @throws VettingFailed when a vetting did not pass or was revoked, at whichever house of the
   *     organization that is on record
   */
  public List<StaffWarning> lacking(Shelter house, String personId, LocalDate day) {
    List<StaffMember> known = new ArrayList<>();
    Paged.all(
        (limit, cursor) -> members.person(house.organizationId(), personId, limit, cursor),
        it -> {
          if (it.file().bars()) {
            throw new VettingFailed();
          }
          if (it.shelterId().equals(house.id())) {
            known.add(it);
          }
        });
    StaffFile file = known.isEmpty() ? StaffFile.EMPTY : known.getFirst().file();
    return requirements.lacking(file, day);
  }
}
