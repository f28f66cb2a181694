/**
 * What the modules of this library share of the model and nobody else sees; start at {@link
 * nl.werkzaak.mentorwijs.model.internal.Parts}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.internal;

import org.jspecify.annotations.NullMarked;
