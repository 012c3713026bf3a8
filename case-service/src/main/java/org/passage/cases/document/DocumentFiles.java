package org.passage.cases.document;

import com.mongodb.client.MongoDatabase;
import org.passage.chassis.antivirus.Antivirus;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.files.CaseFiles;
import org.passage.chassis.files.FileTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contents of the documents, and what they may be. */
@Configuration(proxyBeanMethods = false)
class DocumentFiles {
  private static final FileTypes TAKEN =
      new FileTypes(
          "a PDF, image, office document, text, message or sound",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation",
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp",
          "image/tiff",
          "image/heic",
          "text/plain",
          "text/csv",
          "message/rfc822",
          "audio/mpeg",
          "audio/mp4",
          "audio/ogg",
          "audio/wav",
          "audio/amr");

  @Bean
  CaseFiles contents(MongoDatabase database, Vault vault, Antivirus antivirus) {
    return new CaseFiles(database, "contents", vault, TAKEN, antivirus);
  }
}
