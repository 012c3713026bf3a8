package org.passage.shelters;

import static java.util.Objects.requireNonNull;
import static org.passage.chassis.testing.TestTokens.as;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.security.Caller;
import org.passage.chassis.testing.ServiceTest;
import org.passage.shelters.api.AddressV1;
import org.passage.shelters.api.AdmissionV1;
import org.passage.shelters.api.BedV1;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.EndingV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.NewBedV1;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.api.ShelterKindV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The service with a case service that knows some cases of harbour, and what people do there. */
@ServiceTest
public abstract class Platform {
  protected static final String API = "/api/shelters/v1";
  protected static final String ADULT = CasesOfHarbour.ADULT;
  protected static final String CHILD = CasesOfHarbour.CHILD;
  protected static final String CHILD_AMONG_ADULTS = CasesOfHarbour.CHILD_AMONG_ADULTS;
  protected static final String SHARED = CasesOfHarbour.SHARED;

  /** Somebody of harbour's who asks for places. */
  protected static final Caller CASEWORKER =
      new Caller("somebody", "harbour", Caller.MAIN_OFFICE, Set.of("caseworker"));

  protected static final String ENDANGERED = CasesOfHarbour.ENDANGERED;
  protected static final String OTHERWISE = CasesOfHarbour.OTHERWISE;
  protected static final String SISTER = CasesOfHarbour.SISTER;
  protected static final String SAFETY_UNKNOWN = CasesOfHarbour.SAFETY_UNKNOWN;
  protected static final String UNANSWERED = CasesOfHarbour.UNANSWERED;
  protected static final String CONSENT_UNKNOWN = CasesOfHarbour.CONSENT_UNKNOWN;

  protected static final LocalDate LAST_DAY = LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(30);

  private static final JsonMapper WHOLE =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
          .build();

  @Autowired protected MockMvc mockMvc;
  @Autowired protected JsonMapper json;

  @DynamicPropertySource
  static void caseService(DynamicPropertyRegistry settings) {
    settings.add("PASSAGE_CASES_URI", CasesOfHarbour::baseUrl);
  }

  protected static NewShelterV1 house(String country) {
    return new NewShelterV1(
        "Lantern House",
        country,
        ShelterKindV1.SHELTER,
        new AdmissionV1(Set.of(SexV1.FEMALE), 18, 120, true),
        Set.of(FeatureV1.HEALTH_CARE, FeatureV1.SECRET_ADDRESS),
        Set.of("ita", "ron"),
        new AddressV1(List.of("Hidden Lane 1"), "Milano"));
  }

  /** A shelter of an organization with some beds. */
  protected ShelterV1 shelter(String organization, NewShelterV1 said, int beds) {
    MvcTestResult answer = post(organization, "shelter-manager", "/shelters", said, null);
    for (int bed = 1; bed <= beds; bed++) {
      String path = "/shelters/" + read(answer, ShelterV1.class).getId() + "/beds";
      answer =
          post(
              organization,
              "shelter-manager",
              path,
              new NewBedV1("Bed " + bed, false),
              etag(answer));
    }
    return read(answer, ShelterV1.class);
  }

  protected ShelterV1 shelter(String organization, int beds) {
    return shelter(organization, house("IT"), beds);
  }

  /** The first bed of a shelter as its own organization sees it. */
  protected static BedV1 firstBed(ShelterV1 own) {
    return requireNonNull(own.getBeds()).getFirst();
  }

  protected static NewPlacementV1 wish(String caseId, ShelterV1 shelter) {
    return new NewPlacementV1(
            caseId,
            shelter.getId(),
            LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(2),
            BeneficiaryChoiceV1.ACCEPTED)
        .until(LAST_DAY);
  }

  protected MvcTestResult request(NewPlacementV1 wish) {
    return post("harbour", "caseworker", "/placements", wish, null);
  }

  protected PlacementV1 requested(NewPlacementV1 wish) {
    return read(request(wish), PlacementV1.class);
  }

  /** A step of a placement, from the state in which it is now. */
  protected MvcTestResult step(
      String organization, String role, PlacementV1 placement, String step) {
    return post(
        organization,
        role,
        "/placements/" + placement.getId() + "/" + step,
        null,
        etag(get("harbour", "caseworker", "/placements/" + placement.getId())));
  }

  protected MvcTestResult end(
      String organization, String role, PlacementV1 placement, String step, EndReasonV1 reason) {
    return post(
        organization,
        role,
        "/placements/" + placement.getId() + "/" + step,
        new EndingV1(reason),
        etag(get("harbour", "caseworker", "/placements/" + placement.getId())));
  }

  protected MvcTestResult get(String organization, String role, String path) {
    return send(MockMvcRequestBuilders.get(API + path), organization, role);
  }

  protected MvcTestResult post(
      String organization, String role, String path, @Nullable Object body, @Nullable String etag) {
    return send(MockMvcRequestBuilders.post(API + path), organization, role, body, etag);
  }

  protected MvcTestResult put(
      String organization, String role, String path, Object body, @Nullable String etag) {
    return send(MockMvcRequestBuilders.put(API + path), organization, role, body, etag);
  }

  protected MvcTestResult send(
      MockHttpServletRequestBuilder request,
      String organization,
      String role,
      @Nullable Object body,
      @Nullable String etag) {
    if (body != null) {
      String text = body instanceof String it ? it : json.writeValueAsString(body);
      request.contentType(MediaType.APPLICATION_JSON).content(text);
    }
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return send(request, organization, role);
  }

  private MvcTestResult send(
      MockHttpServletRequestBuilder request, String organization, String role) {
    return MockMvcTester.create(mockMvc).perform(request.with(as(organization, role)));
  }

  /** A body with all its fields: the service's own mapper leaves out those of health. */
  protected static String whole(Object body) {
    return WHOLE.writeValueAsString(body);
  }

  protected static @Nullable String etag(MvcTestResult answer) {
    return answer.getResponse().getHeader("ETag");
  }

  protected <T> T read(MvcTestResult answer, Class<T> type) {
    return json.readValue(text(answer), type);
  }

  protected static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
