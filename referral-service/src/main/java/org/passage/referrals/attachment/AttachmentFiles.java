package org.passage.referrals.attachment;

import com.mongodb.client.MongoDatabase;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.antivirus.Antivirus;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;
import org.passage.chassis.files.CaseFiles;
import org.passage.chassis.files.FileTypes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the attached files lie, and what they may be. Those of an erased case cannot be read any
 * more; here they also give back their place.
 */
@Configuration(proxyBeanMethods = false)
class AttachmentFiles {
  private static final FileTypes TAKEN =
      new FileTypes("a PDF, JPEG or PNG", "application/pdf", "image/jpeg", "image/png");

  @Bean
  CaseFiles attachments(MongoDatabase database, Vault vault, Antivirus antivirus) {
    return new CaseFiles(database, "attachments", vault, TAKEN, antivirus);
  }

  @Bean
  FeedFollower attachmentsOfErasedCases(
      ServiceClients clients,
      @Value("${passage.services.cases}") String uri,
      Positions positions,
      CaseFiles attachments) {
    Feed feed = clients.asService(Feed.class, "case-service", uri);
    return new FeedFollower(
        "erased-attachments", feed, positions, event -> heard(event, attachments));
  }

  static void heard(CloudEvent event, CaseFiles attachments) {
    String caseId = event.caseid();
    if (event.type().equals(CaseCopies.ERASED) && caseId != null) {
      attachments.removeAll(caseId);
    }
  }
}
