package org.passage.cases.imports;

/** What kind of file comes. */
public enum ImportFileFormat {
  CSV,
  XLSX
}
