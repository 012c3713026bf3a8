package org.passage.shelters.export;

import java.util.Arrays;

/** As what something was taken out. */
public enum ExportFormat {
  CSV("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf"),
  SVG("image/svg+xml"),
  OTHER_FILE("");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The one of a media type, whatever its parameters. */
  static ExportFormat of(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip();
    return Arrays.stream(values())
        .filter(it -> it.mediaType.equals(bare))
        .findFirst()
        .orElse(OTHER_FILE);
  }
}
