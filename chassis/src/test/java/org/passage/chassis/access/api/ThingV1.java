package org.passage.chassis.access.api;

import java.util.List;

public record ThingV1(String code, String name, List<ThingV1> parts) {}
