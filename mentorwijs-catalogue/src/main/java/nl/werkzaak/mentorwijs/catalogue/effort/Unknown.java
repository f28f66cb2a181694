package nl.werkzaak.mentorwijs.catalogue.effort;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Something that a plan cannot say, because no source does.
 *
 * @param id  a stable id, not null
 * @param sentence  what is not known, in Dutch and English, not null
 */
public record Unknown(String id, LocalizedText sentence) {}
