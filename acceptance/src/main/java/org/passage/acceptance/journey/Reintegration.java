package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;
import static org.passage.acceptance.journey.Way.REINTEGRATION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import tools.jackson.databind.JsonNode;

/** Her own plan, and the whole way looked back on. */
final class Reintegration {
  private static final String OFFICER = "reintegration-officer@sunrise";
  private static final List<String> MILESTONES =
      List.of(
          "org.passage.cases.case-opened.v1",
          "org.passage.cases.consent-granted.v1",
          "org.passage.cases.case-shared.v1",
          "org.passage.cases.consent-withdrawn.v1",
          "org.passage.cases.encounter-recorded.v1",
          "org.passage.cases.risk-assessed.v1",
          "org.passage.cases.emergency-access-opened.v1",
          "org.passage.shelters.placement-requested.v1",
          "org.passage.shelters.beneficiary-arrived.v1",
          "org.passage.referrals.referral-opened.v1",
          "org.passage.referrals.itinerary-confirmed.v1",
          "org.passage.referrals.arrival-confirmed.v1",
          "org.passage.reintegration.plan-started.v1",
          "org.passage.reintegration.grant-paid.v1",
          "org.passage.reintegration.visit-recorded.v1",
          "org.passage.reintegration.plan-ended.v1");

  private final Way way;

  Reintegration(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("10. Her reintegration plan, with Sunrise", this::plan),
        new Chapter("11. The timeline of her case, across services", this::timeline));
  }

  private void plan() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    way.join("case-supervisor@sunrise", OFFICER);
    way.tell("The supervisor of Sunrise takes a colleague into her care team.");
    OwnPlan own = new OwnPlan(way);
    String plan = own.begin();
    grant(plan, way.as(OFFICER).get(plan).expect(200).eTag(), today);
    Answer visited =
        way.as(OFFICER)
            .post(
                plan + "/visits",
                way.as(OFFICER).get(plan).expect(200).eTag(),
                """
                {"visitedOn": "%s", "how": "home", "findings": [{"domain": "vocational-training", "score": 4}],
                 "ownRating": 4, "note": "The course is going well.",
                 "signs": ["debt"], "leadsTo": ["plan-change"]}\
                """
                    .formatted(today))
            .expect(201);
    way.tell("A visit: she rates her own situation " + visited.text("/ownRating") + " of 5.");
    own.monitor(plan, visited.text("/id"));
    new Livelihood(way).learn(plan);
    own.change(plan);
    own.end(plan);
  }

  private void grant(String plan, String eTag, LocalDate today) {
    Api.As supervisor = way.as("case-supervisor@sunrise");
    String fund = REINTEGRATION + "/funds/" + fund(supervisor, today);
    Answer requested =
        way.as(OFFICER)
            .post(
                plan + "/grants",
                eTag,
                """
                {"fundId": "%s", "type": "vocational-training", "country": "MD", "amount": "350.00", "currency": "EUR",
                 "purpose": "A sewing machine.", "instalments": [{"amount": "50.00"},
                   {"amount": "300.00", "condition": "She finished the first month of her course."}]}\
                """
                    .formatted(fund.replaceFirst(".*/", "")))
            .expect(201);
    String grant = REINTEGRATION + "/grants/" + requested.text("/id");
    Answer committed = supervisor.post(grant + "/approval", requested.eTag(), "{}").expect(200);
    String payment = "{\"paidOn\": \"%s\", \"receipt\": \"R-2026-17\"}".formatted(today);
    Answer paid =
        way.as(OFFICER)
            .post(grant + "/instalments/1/payment", committed.eTag(), payment)
            .expect(200);
    way.as(OFFICER).post(grant + "/instalments/1/payment", paid.eTag(), payment).expect(409);
    way.as(OFFICER).post(grant + "/instalments/2/payment", paid.eTag(), payment).expect(409);
    way.tell(
        "A grant is requested, approved by a second person, and its first instalment paid once, never twice; the second waits for its condition.");
    supervisor
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/balanced", "true")
        .expect("/agrees", "true")
        .expect("/counted/available", "4650.00");
    way.tell("The ledger of the fund balances to the cent.");
  }

  private static String fund(Api.As supervisor, LocalDate today) {
    String fund =
        supervisor
            .post(
                REINTEGRATION + "/funds",
                """
                {"name": "A new start", "donor": "Ministry of Social Affairs", "currency": "EUR",
                 "from": "%s", "until": "%s", "assistanceTypes": ["vocational-training"], "countries": ["MD"],
                 "ceilings": {"perGrant": "3000.00", "perPerson": "5000.00"}}\
                """
                    .formatted(today, today.plusYears(1)))
            .expect(201)
            .text("/id");
    supervisor
        .post(
            REINTEGRATION + "/funds/" + fund + "/receipts",
            """
            {"amount": "5000.00", "currency": "EUR", "receivedOn": "%s", "reference": "T-2026-1"}\
            """
                .formatted(today))
        .expect(201);
    return fund;
  }

  /** Other services' feeds are read within a second or so; a while is given. */
  private void timeline() {
    List<JsonNode> shown = way.soon(this::read, it -> inOrder(types(it)));
    if (!inOrder(types(shown))) {
      throw new IllegalStateException("Milestones missing or out of order in " + types(shown));
    }
    shown.forEach(it ->
        way.tell(
            "%s  %-13s %s"
                .formatted(
                    it.path("time").asString().substring(0, 19),
                    it.path("service").asString(),
                    it.path("title").asString())));
    Answer last =
        way.as("caseworker@harbour")
            .get(way.hers() + "/timeline?group=reintegration&order=newest-first&limit=1")
            .expect(200);
    way.tell("The last that happened in her reintegration: " + last.text("/items/0/title"));
    ownFields();
    figures();
  }

  private void ownFields() {
    way.as("case-supervisor@harbour")
        .post(
            CASES + "/extra-field-schemas",
            """
            {"schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
              "additionalProperties": false,
              "properties": {"shelf": {"type": "string", "maxLength": 20, "x-searchable": true}}}}\
            """)
        .expect(201);
    Api.As caseworker = way.as("caseworker@harbour");
    String fields = way.hers() + "/extra-fields";
    String eTag = caseworker.get(fields).expect(200).eTag();
    caseworker.put(fields, eTag, "{\"values\": {\"shelf\": \"R-17\"}}").expect(200);
    caseworker
        .post(CASES + "/cases/extra-field-searches", "{\"field\": \"shelf\", \"value\": \"r-17\"}")
        .expect(200);
    way.tell("Harbour adds a field of its own, where the paper file stands, and finds her by it.");
  }

  private void figures() {
    String table =
        "/statistics?rows=sex&columns=purpose&year=" + LocalDate.now(ZoneOffset.UTC).getYear();
    way.as("caseworker@harbour").get(CASES + table).expect(403);
    Answer told = way.as("analyst@harbour").get(CASES + table).expect(200);
    way.tell(
        "An analyst counts cases and sees none: %d figures, none of them below %s."
            .formatted(told.json().path("cells").size(), told.text("/smallest")));
  }

  private List<JsonNode> read() {
    List<JsonNode> entries = new ArrayList<>();
    String cursor = "";
    do {
      Answer page =
          way.as("caseworker@harbour").get(way.hers() + "/timeline?limit=100" + cursor).expect(200);
      page.json().at("/items").forEach(entries::add);
      cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
    } while (!cursor.isEmpty());
    return entries;
  }

  private static List<String> types(List<JsonNode> entries) {
    return entries.stream().map(it -> it.path("type").asString()).toList();
  }

  private static boolean inOrder(List<String> types) {
    int next = 0;
    for (String type : types) {
      if (next < MILESTONES.size() && type.equals(MILESTONES.get(next))) {
        next++;
      }
    }
    return next == MILESTONES.size();
  }
}
