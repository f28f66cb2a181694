/**
 * What a format cannot hold, put into findings; start at {@link nl.werkzaak.mentorwijs.io.internal.loss.Loss}. Which parts
 * that are is known by each format.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.loss;

import org.jspecify.annotations.NullMarked;
