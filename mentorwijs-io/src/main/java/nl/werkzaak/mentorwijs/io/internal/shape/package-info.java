/**
 * What a document may hold, derived from the types of the model; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.shape.Shapes}. No document is known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.shape;

import org.jspecify.annotations.NullMarked;
