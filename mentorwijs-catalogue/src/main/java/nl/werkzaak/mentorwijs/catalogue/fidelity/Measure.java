package nl.werkzaak.mentorwijs.catalogue.fidelity;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * What a training has of an aspect.
 *
 * @param value  for programs: a number, a duration such as {@code PT12H30M}, or ids; not null
 * @param text  the same for people, not null
 */
public record Measure(String value, LocalizedText text) {}
