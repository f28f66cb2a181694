package nl.werkzaak.mentorwijs.catalogue;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;

/**
 * Something that a version of the catalogue says otherwise than the one before it.
 *
 * @param section  the section of the training that it is about, empty where it is about something else
 * @param text  what changed, in one sentence, not null
 */
public record CatalogueChange(Optional<Section> section, LocalizedText text) {}
