/**
 * What any stage has to say about a document; start at {@link nl.werkzaak.mentorwijs.model.finding.Finding}. No stage
 * itself lives here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.finding;

import org.jspecify.annotations.NullMarked;
