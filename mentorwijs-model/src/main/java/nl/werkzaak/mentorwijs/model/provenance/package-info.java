/**
 * Where facts come from and where they are lacking; start at {@link nl.werkzaak.mentorwijs.model.provenance.Citation}.
 * The facts themselves live elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.provenance;

import org.jspecify.annotations.NullMarked;
