package org.passage.shelters.houserule;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.api.HouseRulesApi;
import org.passage.shelters.api.HouseRulesTextV1;
import org.passage.shelters.api.HouseRulesV1;
import org.passage.shelters.api.NewHouseRulesV1;
import org.passage.shelters.houserule.HouseRules.Text;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The rules of a house over HTTP. */
@RestController
class HouseRulesController implements HouseRulesApi {
  private final HouseRulesVersions rules;
  private final Shelters shelters;
  private final Clock clock;

  HouseRulesController(HouseRulesVersions rules, Shelters shelters, Clock clock) {
    this.rules = rules;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<HouseRulesV1> getHouseRules(String shelterId, @Nullable Integer version) {
    String house = shelters.get(shelterId).id();
    if (version != null) {
      return answer(rules.find(house, version).orElseThrow(NotFound::new));
    }
    return rules
        .newest(house)
        .map(HouseRulesController::answer)
        .orElseGet(() ->
            ResponseEntity.ok().eTag(ETags.of(0)).body(new HouseRulesV1(house, 0, List.of())));
  }

  @Override
  public ResponseEntity<HouseRulesV1> changeHouseRules(
      String shelterId, NewHouseRulesV1 said, @Nullable String ifMatch) {
    Shelter house = shelters.own(shelterId);
    int before = rules.newest(house.id()).map(HouseRules::number).orElse(0);
    ETags.check(ifMatch, before);
    List<Text> texts =
        said.getTexts().stream().map(it -> new Text(it.getLanguage(), it.getText())).toList();
    return answer(rules.add(HouseRules.after(before, house, texts, Stamp.now(clock))));
  }

  private static ResponseEntity<HouseRulesV1> answer(HouseRules it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.number()))
        .body(
            new HouseRulesV1(
                    it.shelterId(),
                    it.number(),
                    it.texts().stream()
                        .map(text -> new HouseRulesTextV1(text.language(), text.text()))
                        .toList())
                .changedBy(it.written().by())
                .changedAt(it.written().at()));
  }
}
