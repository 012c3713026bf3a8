package org.passage.chassis.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;

/** How a table is written. */
public enum TableFormat {
  /** RFC 4180 in UTF-8, with a header. */
  CSV("text/csv;charset=UTF-8") {
    @Override
    public Table open(OutputStream out, List<String> header) throws IOException {
      return new CsvTable(out, header);
    }
  },
  /** Office Open XML, one sheet with a header. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public Table open(OutputStream out, List<String> header) throws IOException {
      return new XlsxTable(out, header);
    }
  };

  private final MediaType mediaType;

  TableFormat(String mediaType) {
    this.mediaType = MediaType.parseMediaType(mediaType);
  }

  public MediaType mediaType() {
    return mediaType;
  }

  /** Begins a table; what it is written to stays open. */
  public abstract Table open(OutputStream out, List<String> header) throws IOException;

  /** The format of a media type; CSV where that names none. */
  public static TableFormat of(MediaType wanted) {
    return wanted.isCompatibleWith(XLSX.mediaType) && !wanted.isWildcardType() ? XLSX : CSV;
  }
}
