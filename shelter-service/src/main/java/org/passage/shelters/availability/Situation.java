package org.passage.shelters.availability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.cases.Age;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Sex;
import org.passage.shelters.shelter.Stay;

/**
 * What must be known of a person to find her a place; not who she is.
 *
 * @param age by her case
 * @param sex as she states it; null when she does not
 * @param withChildren she brings children of her own
 * @param needs what she cannot do without
 * @param languages what she speaks
 */
public record Situation(
    Age age,
    @Nullable Sex sex,
    boolean withChildren,
    List<Feature> needs,
    List<String> languages,
    Stay stay) {}
