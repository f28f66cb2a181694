/**
 * From a value to what is written of it; start at {@link nl.werkzaak.mentorwijs.io.internal.print.Printing}. How it
 * looks in a format is known elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.print;

import org.jspecify.annotations.NullMarked;
