/**
 * Libraries that not everybody needs; start at {@link nl.werkzaak.mentorwijs.io.internal.library.OptionalLibrary}. What
 * they are used for is known elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.library;

import org.jspecify.annotations.NullMarked;
