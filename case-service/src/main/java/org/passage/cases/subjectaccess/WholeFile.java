package org.passage.cases.subjectaccess;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.paper.Paper;
import org.passage.chassis.paper.Words;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes her file as it is collected, section by section and entry by entry, so that it may be of
 * any length, and nothing of it is stored a second time.
 */
@Component
final class WholeFile {
  private final List<HerFile> sections;
  private final Cases cases;
  private final JsonMapper json;
  private final Clock clock;

  WholeFile(List<HerFile> sections, Cases cases, JsonMapper json, Clock clock) {
    this.sections = List.copyOf(sections);
    this.cases = cases;
    this.json = json;
    this.clock = clock;
  }

  /** For machines: an object whose sections are lists. */
  void writeJson(SubjectAccess wish, OutputStream out) {
    List<String> hers = hers(wish);
    JsonGenerator file = json.createGenerator(out);
    file.writeStartObject();
    file.writeStringProperty("caseId", wish.caseId());
    file.writeStringProperty("requestedAt", wish.requestedAt().toString());
    file.writeStringProperty("madeAt", clock.instant().toString());
    file.writeName("sections");
    file.writeStartObject();
    for (HerFile section : sections) {
      file.writeName(section.section());
      file.writeStartArray();
      for (String caseId : hers) {
        section.tell(caseId, file::writePOJO);
      }
      file.writeEndArray();
    }
    file.writeEndObject();
    file.writeEndObject();
    // Not closed where something failed: what broke off must not look whole.
    file.close();
  }

  /** For her, in the words of her language. */
  void writePdf(SubjectAccess wish, OutputStream out) {
    List<String> hers = hers(wish);
    Words words = Words.in(wish.language());
    Paper file = new Paper(out, words, "title.her-file");
    file.sentence("text.her-file");
    for (HerFile section : sections) {
      file.heading(words.section(section.section()));
      for (String caseId : hers) {
        section.tell(caseId, it -> file.entry(json.valueToTree(it)));
      }
    }
    file.finish();
  }

  /** Her case, and those of hers that were merged into it. */
  private List<String> hers(SubjectAccess wish) {
    return Stream.concat(Stream.of(wish.caseId()), cases.family(wish.caseId()).stream()).toList();
  }
}
