package org.passage.cases.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.cases.api.ControlMethodV1;
import org.passage.cases.api.DecisionMakerV1;
import org.passage.cases.api.EducationV1;
import org.passage.cases.api.ExploitationTypeV1;
import org.passage.cases.api.GenderV1;
import org.passage.cases.api.MaritalStatusV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.RecruitmentMethodV1;
import org.passage.cases.api.SexualExploitationTypeV1;
import org.passage.cases.api.TraffickerRelationshipV1;
import org.passage.cases.api.TraffickingEventTypeV1;
import org.passage.cases.api.WebSiteV1;

/** The lists stand here as the Human Trafficking Case Data Standard 2.0 (CC BY 4.0) has them. */
class CodebooksTest {
  @Test
  void spellsEachCodeAsTheStandardDoes() {
    assertThat(all(Codebooks.GENDER, GenderV1.values()))
        .isEqualTo(
            "Feminine;Masculine;TransgenderFeminine;TransgenderMasculine;NonConforming;NonSpecifiedUnknown");
    assertThat(all(Codebooks.MARITAL_STATUS, MaritalStatusV1.values()))
        .isEqualTo("Single;Married;Widowed;Divorced;Separated;RegisteredPartnership");
    assertThat(all(Codebooks.EDUCATION, EducationV1.values()))
        .isEqualTo(
            "EarlyChildhoodEducation;PrimaryEducation;LowerSecondaryEducation;UpperSecondaryEducation;PostSecondaryNonTertiaryEducation;ShortCycleTertiaryEducation;BachelorsOrEquivalentLevel;MastersOrEquivalentLevel;DoctoralOrEquivalentLevel");
    assertThat(all(Codebooks.RELATIONSHIP, TraffickerRelationshipV1.values()))
        .isEqualTo("Familial;Acquainted;Unaquainted");
    assertThat(all(Codebooks.WEB_SITE, WebSiteV1.values()))
        .isEqualTo(
            "Facebook;Instagram;WhatsApp;Telegram;FacebookMessenger;Viber;SnapChat;Line;4Sale;WeChat;QQ;QZone;TikTok;Twitter;Other");
    assertThat(all(Codebooks.RECRUITMENT, RecruitmentMethodV1.values()))
        .isEqualTo(
            "AtAPlaceOfBusiness;AtAnEducationalInstitution;AtWork;ThroughOnlineSocialNetworks;ThroughAnOnlineAdvertisement;ThroughATelevisionAdvert;ThroughANewspaperAdvert;ThroughFamilyOrFamilyEvents;ThroughFriendsOrSocialEvents;Other");
    assertThat(all(Codebooks.CONTROL, ControlMethodV1.values()))
        .isEqualTo(
            "PhysicalThreats;ThreatsLawEnforcement;ThreatensChildrenFamily;DebtBondage;FalsePromises;PhysicalAbuse;SexualAbuse;TakesEarnings;RestrictsFinancialAccess;RestrictsMedicalCare;WithholdsNecessities;PsychologicalAbuse;PsychoactiveSubstance;ExcessiveWorkingHours;WithholdsDocuments;Other");
    assertThat(all(Codebooks.EXPLOITATION, ExploitationTypeV1.values()))
        .isEqualTo(
            "ForcedLabour;SexualExploitation;ChildLabour;ForcedMarriage;Servitude;ForcedMilitaryByNonStateActors;OrganRemoval;ForcedBegging;ForcedAdoption;Surrogacy;Other");
    assertThat(all(Codebooks.SEXUAL, SexualExploitationTypeV1.values()))
        .isEqualTo("Prostitution;Pornography;RemoteInteractiveServices;PrivateSexualServices");
    assertThat(all(Codebooks.TRAFFICKING_STATUS, OutcomeV1.values()))
        .isEqualTo(
            "PossibleVictimOfTrafficking;ActualVictimOfTrafficking;NotAVictimOfTrafficking;");
    assertThat(all(Codebooks.DECISION_MAKER, DecisionMakerV1.values()))
        .isEqualTo("Police;NGO;CourtOrProsecution;NonPoliceGovernmentalOrganization;Other");
    assertThat(all(Codebooks.EVENT, TraffickingEventTypeV1.values()))
        .isEqualTo("Recruitment;Transit;Exploitation");
  }

  private static <E extends Enum<E>> String all(Codebook<E> codes, E[] values) {
    List<String> written = Arrays.stream(values).map(codes::written).toList();
    return String.join(";", written);
  }
}
