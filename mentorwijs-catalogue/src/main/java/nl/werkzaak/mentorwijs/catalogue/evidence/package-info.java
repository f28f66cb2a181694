/**
 * What was published after the sources; start at {@link nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer}.
 * Nothing here changes what the sources say.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.evidence;

import org.jspecify.annotations.NullMarked;
