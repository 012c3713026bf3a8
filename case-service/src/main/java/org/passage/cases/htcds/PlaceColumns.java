package org.passage.cases.htcds;

import static org.passage.cases.htcds.Kind.COUNTRY;
import static org.passage.cases.htcds.Kind.DECIMAL;
import static org.passage.cases.htcds.Kind.TEXT;

import java.util.List;
import org.passage.cases.api.PlaceV1;
import org.passage.cases.htcds.Column.Part;

/** A place, part by part. */
final class PlaceColumns {
  private PlaceColumns() {}

  /**
   * The columns of a place.
   *
   * @param name of the column for its name, which the standard has for few places
   * @param prefix of the others
   */
  static List<Column> of(Part<PlaceV1> place, String name, String prefix) {
    return List.of(
        place.column(name, "name", TEXT, PlaceV1::getName, PlaceV1::setName),
        place.column(prefix + "Street", "street", TEXT, PlaceV1::getStreet, PlaceV1::setStreet),
        place.column(prefix + "City", "city", TEXT, PlaceV1::getCity, PlaceV1::setCity),
        place.column(prefix + "State", "state", TEXT, PlaceV1::getState, PlaceV1::setState),
        place.column(
            prefix + "PostalCode",
            "postalCode",
            TEXT,
            PlaceV1::getPostalCode,
            PlaceV1::setPostalCode),
        place.column(
            prefix + "Country", "country", COUNTRY, PlaceV1::getCountry, PlaceV1::setCountry),
        place.column(
            prefix + "Latitude", "latitude", DECIMAL, PlaceV1::getLatitude, PlaceV1::setLatitude),
        place.column(
            prefix + "Longitude",
            "longitude",
            DECIMAL,
            PlaceV1::getLongitude,
            PlaceV1::setLongitude));
  }
}
