package org.passage.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** A partner comes in, and looks after its own people and programs from then on. */
@ExtendWith(RunningPlatform.class)
class OrganizationsTest {
  private static final String IDENTITY = "/api/identity/v1";
  private static Partner partner;

  @BeforeAll
  static void comesIn() {
    partner = Partner.comingIn();
  }

  @Test
  void areInTheDirectoryForEverybody() {
    API.as("caseworker@sunrise").get(partner.path()).expect(200).expect("/kind", "shelter");
  }

  @Test
  void haveOneFirstAdministratorWhoSeesHerOwnPeopleOnly() {
    Answer second = Partner.invited(partner.id(), "eve").expect(409);
    assertThat(second.text("/type")).endsWith("/has-administrator");
    Answer people = partner.administrator().get(IDENTITY + "/people").expect(200);
    assertThat(people.texts("/items", "username")).containsExactly("ada@" + partner.id());
  }

  @Test
  void reviewWhoHasAccessAndWhoUsedIt() {
    partner
        .administrator()
        .post(
            IDENTITY + "/clients",
            """
            {"name": "api", "title": "Never used", "scopes": ["cases"]}
            """)
        .expect(201);

    Answer review = partner.administrator().get(IDENTITY + "/access-review").expect(200);
    assertThat(review.texts("/items", "login")).containsExactly("ada@" + partner.id());
    assertThat(review.text("/items/0/lastUsed")).isNotEmpty();
    assertThat(partner.administrator().get(IDENTITY + "/access-review/export").expect(200).body())
        .startsWith("kind,login,active,office,roles,lastUsed")
        .contains(
            "\"person\",\"ada@%s\",\"true\",\"main\",\"identity-admin\",\"2"
                .formatted(partner.id()))
        .contains(
            "\"client\",\"%s-api\",\"true\",\"\",\"partner-agency\",\"\"".formatted(partner.id()));
  }
}
