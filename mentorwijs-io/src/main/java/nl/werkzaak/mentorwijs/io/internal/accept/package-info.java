/**
 * The fast way for a valid document, from tokens to a value; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.accept.FastReader}. Nothing is explained here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.accept;

import org.jspecify.annotations.NullMarked;
