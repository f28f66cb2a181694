package nl.werkzaak.mentorwijs.io;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * The reason why a format that another jar provides, of documents or of reports, cannot be used. The others work without
 * it.
 *
 * @param provider  the name of its class, or that of the service where no class could be found, not null
 * @param sentence  what is wrong with it, in Dutch and in English, not null
 */
public record FormatProblem(String provider, LocalizedText sentence) {}
